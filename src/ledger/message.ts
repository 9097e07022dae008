import { canonicalJson } from '../core/json.ts';

/** The message of an annotated tag of ours: a line for people, a blank line, and one line of JSON. */
export function formatMessage(line: string, record: unknown): string {
  return `${line.replace(/\s+/g, ' ').trim()}\n\n${canonicalJson(record)}\n`;
}

export interface TagMessage {
  /** First line, for people. */
  readonly line: string;
  /** The JSON object after the blank line; absent in tags that other programs or people made. */
  readonly record?: Readonly<Record<string, unknown>>;
}

/** Never throws: what is no JSON object is a text like any other. A signature below the message is left out. */
export function parseMessage(message: string): TagMessage {
  const [text = ''] = message.split(/^-----BEGIN (?:PGP|SSH) SIGNATURE-----$/m, 1);
  const [line = ''] = text.split('\n', 1);
  const start = text.indexOf('\n\n{');
  if (start < 0) return { line: line.trim() };
  try {
    const record = JSON.parse(text.slice(start + 2)) as unknown;
    if (typeof record !== 'object' || record === null || Array.isArray(record)) return { line: line.trim() };
    return { line: line.trim(), record: record as Readonly<Record<string, unknown>> };
  } catch {
    return { line: line.trim() };
  }
}
