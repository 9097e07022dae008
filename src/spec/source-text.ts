import type { Position } from '../core/records.ts';
import { codeFrame, printable } from './frame.ts';
import type { Complaint, Problem } from './problem.ts';

/** Specs are written by people; anything larger is a mistake or an attack. */
export const MAX_BYTES = 256 * 1024;

/** The text of one file, able to say where an offset stands. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/** Characters [from, to) of the text. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Decodes a file: at most 256 KiB of UTF-8 without control characters. */
export function sourceText(file: string, bytes: Uint8Array): { source: SourceText; problems: readonly Problem[] } {
  const empty = { file, text: '', lineStarts: [0] };
  if (bytes.byteLength > MAX_BYTES) return { source: empty, problems: [tooLarge(file, bytes.byteLength)] };
  const text = decode(bytes);
  if (text === undefined) {
    const complaint = {
      code: 'not-utf8',
      message: `${printable(file)} is not UTF-8 text`,
      allowed: 'UTF-8',
      fix: 'Save the file as UTF-8.',
    };
    return { source: empty, problems: [problemAt(empty, { from: 0, to: 0 }, complaint)] };
  }
  const source = { file, text, lineStarts: lineStartsOf(text) };
  return { source, problems: controlCharacters(source) };
}

/** For a file whose size is known before it is read. */
export function tooLarge(file: string, bytes: number): Problem {
  return {
    code: 'file-too-large',
    severity: 'error',
    at: { file, line: 1, column: 1 },
    message: `${printable(file)} has ${bytes} bytes; a spec may have ${MAX_BYTES}`,
    found: `${bytes} bytes`,
    allowed: `at most ${MAX_BYTES} bytes`,
    fix: 'Keep data and long texts in files of their own.',
  };
}

/** A complaint with its place and code frame. */
export function problemAt(source: SourceText, range: Range, complaint: Complaint): Problem {
  const at = positionAt(source, range.from);
  const end = positionAt(source, Math.max(range.from, range.to));
  const { severity = 'error', ...rest } = complaint;
  const problem = { ...rest, severity, at, end };
  return source.text === '' ? problem : { ...problem, frame: codeFrame(source, at, end) };
}

export function positionAt(source: SourceText, offset: number): Position {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { file: source.file, line: low + 1, column: offset - (source.lineStarts[low] ?? 0) + 1 };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** C0 (other than tab and line ends), DEL and C1: YAML forbids them, and a terminal would obey them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

function controlCharacters(source: SourceText): Problem[] {
  const at = source.text.search(CONTROL);
  if (at === -1) return [];
  const code = source.text.charCodeAt(at).toString(16).padStart(4, '0');
  return [
    problemAt(
      source,
      { from: at, to: at + 1 },
      {
        code: 'control-character',
        message: `the file holds the control character U+${code.toUpperCase()}`,
        allowed: 'printable text, tabs and line ends',
        fix: 'Remove the character.',
      },
    ),
  ];
}
