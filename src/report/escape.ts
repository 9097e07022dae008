/** A zero-width space: breaks what GitHub links after Markdown is parsed, where a backslash no longer helps. */
const GAP = '\u200b';

/**
 * The one way in which text from people, data or programs enters Markdown: as words, never as structure. Newlines
 * become spaces, control and bidirectional characters become visible, the length is capped, and what would open a
 * span, cell, tag, mention, reference, emoji, formula or link is broken. Safe in a paragraph, a list item, a heading
 * and a table cell. Round brackets stay: they make links only after a square bracket, and none survives.
 */
export function escapeText(text: string, limit = 600): string {
  return capped(flattened(text), limit)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*~[\]!$]/g, '\\$&')
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/(?<=\S)@/g, `${GAP}@`)
    .replace(/[@#]/g, `$&${GAP}`)
    .replace(/(GH-)(?=\d)/gi, `$1${GAP}`)
    .replace(/:(?=\/\/|[a-z0-9_+-]+:)/gi, `:${GAP}`)
    .replace(/\b(mailto|xmpp):/gi, `$1${GAP}:`)
    .replace(/\b(www)\./gi, `$1${GAP}.`)
    .replace(/\|/g, '&#124;');
}

/** Text in a code span whose fence is longer than any run of backticks in it. A pipe would split a cell: plain text then. */
export function codeSpan(text: string, limit = 200): string {
  const flat = capped(flattened(text), limit);
  if (flat === '') return '';
  if (flat.includes('|')) return escapeText(flat, limit);
  const fence = '`'.repeat(longestRun(flat) + 1);
  const pad = /^`|`$/.test(flat) ? ' ' : '';
  return `${fence}${pad}${flat}${pad}${fence}`;
}

/** Several lines in a fenced block that the text cannot close. */
export function fencedBlock(text: string, limit = 4000): string {
  const lines = capped(
    text
      .split(/\r\n|[\n\r\u2028\u2029]/)
      .map(visible)
      .join('\n'),
    limit,
  );
  const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1));
  return `${fence}text\n${lines}\n${fence}`;
}

/** Text inside an HTML element, as in `<summary>`, where Markdown's backslashes do not count. */
export function escapeHtml(text: string, limit = 200): string {
  return capped(flattened(text), limit)
    .replace(/[^A-Za-z0-9 .,:;_/%×·–-]/gu, (character) => `&#${character.codePointAt(0)};`)
    .replace(/&#(64|35);/g, `&#$1;${GAP}`)
    .replace(/:(?=\/\/)/g, `:${GAP}`)
    .replace(/\b(www)\./gi, `$1${GAP}.`);
}

/**
 * Text inside an HTML element or a double-quoted attribute of a page of our own: what is typed is what stands there.
 * Unlike `escapeHtml` it adds nothing, since no one looks for mentions and addresses in such a page.
 */
export function htmlText(text: string, limit = 2000): string {
  return capped(flattened(text), limit).replace(/[&<>"'`=]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A label for Mermaid: an allow-list, since its grammar has no escape that all versions honour. */
export function mermaidLabel(text: string, limit = 60): string {
  return capped(flattened(text).replace(/[^A-Za-z0-9 .,_-]/g, '-'), limit).replace('…', '');
}

/** Text for places that show it raw, as annotations and titles: one line, visible characters, capped. */
export function plainText(text: string, limit = 600): string {
  return capped(flattened(text), limit);
}

/** The same record with every secret in it replaced, also in its base64 and URL-encoded forms. */
export function redacted<T>(record: T, secrets: readonly string[]): T {
  const forms = secrets.filter((secret) => secret.length >= 4).flatMap(formsOf);
  if (forms.length === 0) return record;
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
  return mapStrings(record, (text) => longestFirst.reduce((rest, form) => rest.replaceAll(form, '***'), text)) as T;
}

function flattened(text: string): string {
  return visible(text.replace(/[\r\n\t\u0085\u2028\u2029]+/g, ' '))
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Control, format (bidirectional, zero-width) and broken characters, shown as the replacement character. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '\ufffd');
}

function capped(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${[...text.slice(0, limit * 2)].slice(0, limit - 1).join('')}…`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

function formsOf(secret: string): readonly string[] {
  const base64 = Buffer.from(secret, 'utf8').toString('base64');
  return [secret, base64, base64.replace(/=+$/, ''), encodeURIComponent(secret)];
}

function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, mapStrings(item, change)]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)]));
}
