import type { Position } from '../core/records.ts';

/** Widest piece of a line that a frame shows. */
const WINDOW = 120;

/**
 * The line of `at` with one line before and after, and carets under what is meant:
 *
 *     4 | data:
 *   > 5 |   targt: high_wage
 *       |   ^^^^^
 *     6 |   positive: "yes"
 */
export function codeFrame(
  source: { readonly text: string; readonly lineStarts: readonly number[] },
  at: Position,
  end: Position,
): string {
  const first = Math.max(1, at.line - 1);
  const last = Math.min(source.lineStarts.length, at.line + 1);
  const width = String(last).length;
  const rows: string[] = [];
  for (let line = first; line <= last; line += 1) {
    const text = lineText(source, line);
    if (line === last && line !== at.line && text.trim() === '') continue;
    const shift = line === at.line ? shiftFor(at.column) : 0;
    const shown = printable(`${shift === 0 ? '' : '...'}${text.slice(shift, shift + WINDOW)}`, ' ');
    rows.push(`${line === at.line ? '>' : ' '} ${String(line).padStart(width)} | ${shown}`.trimEnd());
    if (line === at.line) rows.push(`  ${' '.repeat(width)} | ${carets(at, end, text)}`);
  }
  return rows.join('\n');
}

/**
 * Text that a terminal shows and does not obey: control characters and those that reorder or hide text are replaced.
 */
export function printable(text: string, replacement = '\ufffd'): string {
  return text.replace(UNSAFE, replacement);
}

/** The text in one short line, for messages. */
export function shortened(text: string, limit = 60): string {
  const line = printable(text, ' ').trim();
  return line.length <= limit ? line : `${line.slice(0, limit - 3)}...`;
}

/** C0, DEL, C1, zero-width and bidirectional marks, line separators (CVE-2021-42574 shows why the marks matter). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

function lineText(source: { readonly text: string; readonly lineStarts: readonly number[] }, line: number): string {
  const from = source.lineStarts[line - 1] ?? source.text.length;
  const next = source.lineStarts[line];
  return source.text.slice(from, next === undefined ? source.text.length : next - 1).replace(/\r$/, '');
}

/** Characters left out at the start of a long line, so that what is meant and some of what precedes it are seen. */
function shiftFor(column: number): number {
  return column > WINDOW - 20 ? column - WINDOW / 2 : 0;
}

function carets(at: Position, end: Position, text: string): string {
  const shift = shiftFor(at.column);
  const before = at.column - 1 - shift + (shift === 0 ? 0 : 3);
  const stop = end.line === at.line ? end.column : text.length + 1;
  const length = Math.max(1, Math.min(stop - at.column, shift + WINDOW + 1 - at.column));
  return `${' '.repeat(Math.max(0, before))}${'^'.repeat(length)}`;
}
