import { htmlText } from '../escape.ts';
import { POLICY, STYLE } from './style.ts';

/** HTML that is safe to join. Plain strings are escaped on their way in, so a forgotten escape cannot happen. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type HtmlContent = Html | string | number | undefined | readonly HtmlContent[];

/** A template whose own text is structure; interpolated strings are words, lists are joined, undefined is nothing. */
export function html(template: TemplateStringsArray, ...values: readonly HtmlContent[]): Html {
  return new Html(template.map((part, index) => part + (index < values.length ? raw(values[index]) : '')).join(''));
}

/** A whole document in the one style, allowed to load and to run nothing. */
export function htmlDocument(title: string, body: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trustedHtml(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trustedHtml(STYLE)}</style>
</head>
<body>
${body}
</body>
</html>
`.text;
}

/** Structure written by us, with nothing from outside in it. */
export function trustedHtml(text: string): Html {
  return new Html(text);
}

export interface HtmlColumn {
  readonly title: string;
  /** Right-aligned, with figures of equal width. */
  readonly number?: boolean;
}

export interface HtmlTable {
  /** What the table shows; read aloud before it, and the name of the region that scrolls. */
  readonly caption: string;
  readonly columns: readonly HtmlColumn[];
  /** The first cell of a row is its header. */
  readonly rows: readonly (readonly HtmlContent[])[];
  /** Seen as well as heard. */
  readonly titled?: boolean;
  /** Rows become blocks where the screen is narrow. */
  readonly stacks?: boolean;
}

/**
 * A table that scrolls sideways on its own, reachable by keyboard; where it is told to stack, each row becomes a block
 * on a narrow screen, its cells named by their columns. No rows, no table.
 */
export function htmlTable(table: HtmlTable): Html | undefined {
  const { caption, columns, rows, titled, stacks } = table;
  if (rows.length === 0) return undefined;
  const role = (name: string) => trustedHtml(stacks ? ` role="${name}"` : '');
  const head = columns.map(
    (column, at) => html`<th scope="col"${role('columnheader')}${numberClass(table, at)}>${column.title}</th>`,
  );
  const body = rows.map(
    (row) => html`<tr${role('row')}>${row.map((cell, at) => cellOf(cell, table, at))}</tr>
`,
  );
  const look = stacks ? html` class="stacks" role="table"` : undefined;
  const seen = trustedHtml(titled ? '' : ' class="heard"');
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table${look}><caption${seen}>${caption}</caption>
<thead${role('rowgroup')}><tr${role('row')}>${head}</tr></thead>
<tbody${role('rowgroup')}>
${body}</tbody></table></div>
`;
}

/** Blocks of a stacked row would lose what table cells mean to those who listen, hence the roles. */
function cellOf(cell: HtmlContent, table: HtmlTable, at: number): Html {
  const kind = numberClass(table, at);
  const named = table.stacks ? html` data-column="${table.columns[at]?.title}"` : undefined;
  const role = (name: string) => trustedHtml(table.stacks ? ` role="${name}"` : '');
  if (at === 0) return html`<th scope="row"${role('rowheader')}${kind}>${cell}</th>`;
  return html`<td${role('cell')}${named}${kind}>${cell}</td>`;
}

function numberClass({ columns }: HtmlTable, at: number): Html | undefined {
  return columns[at]?.number ? trustedHtml(' class="number"') : undefined;
}

/** A list; no items, no list. */
export function htmlList(items: readonly HtmlContent[]): Html | undefined {
  if (items.length === 0) return undefined;
  return html`<ul>${items.map(
    (item) => html`<li>${item}</li>
`,
  )}</ul>
`;
}

/** Names and values, as pairs. */
export function htmlFacts(facts: readonly (readonly [string, HtmlContent])[]): Html | undefined {
  const known = facts.filter(([, value]) => value !== undefined);
  if (known.length === 0) return undefined;
  return html`<dl>${known.map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>
`,
  )}</dl>
`;
}

export function htmlCode(text: string): Html {
  return html`<code>${text}</code>`;
}

function raw(content: HtmlContent): string {
  if (content === undefined) return '';
  if (content instanceof Html) return content.text;
  if (typeof content === 'string' || typeof content === 'number') return htmlText(String(content));
  return content.map(raw).join('');
}
