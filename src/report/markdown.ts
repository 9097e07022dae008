import { markdownTable } from 'markdown-table';
import { codeSpan, escapeHtml, escapeText } from './escape.ts';

/** Markdown that is safe to join. Plain strings are escaped on their way in, so a forgotten escape cannot happen. */
export class Markdown {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Content = Markdown | string | number;

/** `md` with a template: the template's own text is structure, interpolated strings are words. */
export function md(template: TemplateStringsArray, ...values: readonly Content[]): Markdown {
  return new Markdown(
    template.map((part, index) => part + (index < values.length ? raw(values[index] ?? '') : '')).join(''),
  );
}

/** Structure written by us, with nothing from outside in it. */
export function verbatim(text: string): Markdown {
  return new Markdown(text);
}

export function code(text: string): Markdown {
  return new Markdown(codeSpan(text));
}

export function joined(parts: readonly Content[], separator: string): Markdown {
  return new Markdown(parts.map(raw).join(separator));
}

/** Blocks with an empty line between them; empty blocks vanish. */
export function blocks(parts: readonly (Markdown | undefined)[]): Markdown {
  return joined(parts.filter((part) => part !== undefined && part.text !== '') as Markdown[], '\n\n');
}

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right' | 'center';
}

/** A table; columns of numbers are aligned right. No rows, no table. */
export function table(columns: readonly Column[], rows: readonly (readonly Content[])[]): Markdown {
  if (rows.length === 0) return new Markdown('');
  const cells = [columns.map((column) => escapeText(column.title)), ...rows.map((row) => row.map(raw))];
  return new Markdown(
    markdownTable(cells, { align: columns.map((column) => column.align ?? 'left'), stringLength: widthOf }),
  );
}

export function bullets(items: readonly Content[]): Markdown {
  return new Markdown(items.map((item) => `- ${raw(item)}`).join('\n'));
}

/** A folded section. The summary is HTML, the body Markdown. */
export function folded(summary: string, body: Markdown): Markdown {
  if (body.text === '') return body;
  return new Markdown(`<details><summary>${escapeHtml(summary)}</summary>\n\n${body.text}\n\n</details>`);
}

function raw(content: Content): string {
  return content instanceof Markdown ? content.text : escapeText(String(content));
}

/** Columns that a text takes in a monospaced font: emoji take two, the variation selector and zero-width space none. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text.replace(/[\ufe0f\u200b]/g, ''))
    width += /\p{Emoji_Presentation}/u.test(character) ? 2 : 1;
  return width;
}

/** With a full stop at the end, unless it has one. */
export function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
