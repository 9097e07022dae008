/** Errors that are about a query or a file and not about what stands in a row. */
const ABOUT_TEXT = /^(Parser|Binder|Catalog|IO|Permission|Not implemented|Dependency|Syntax|Out of Memory|Interrupt)\b/;

/** Errors that this program raises in SQL; the name of a column is in them and no cell. */
const OURS = /^Invalid Input Error: column .{1,128} holds a whole number beyond 2\^53, which would lose digits$/;

const JSON_LINE = /^Invalid Input Error: Malformed JSON in file "[^"\n]*", at byte (\d+) in line (\d+)/;

const JSON_MARK =
  /^Invalid Input Error: Malformed JSON in file "[^"\n]*", .{1,60}: byte order mark \(BOM\) is not supported/;

const NO_PARQUET =
  /^Invalid Input Error: (No magic bytes found at end of file|File '[^'\n]*' too small to be a Parquet file)/;

const CSV_LINE = /CSV Error on Line: (\d+)/;

/**
 * An error of the table engine as it may be printed. Its words about a row quote the row: a cell that could not be
 * converted, the line of a CSV file, whatever `error(...)` in a query says. They are left out, with what is around them.
 */
export function withoutCells(message: string): string {
  const [first = ''] = message.split('\n');
  if (OURS.test(first) || ABOUT_TEXT.test(first)) return message;
  if (NO_PARQUET.test(first)) return 'a file is cut off, or is no Parquet file';
  const line = CSV_LINE.exec(message)?.[1];
  if (line !== undefined) return `CSV error on line ${line}${csvReason(message)}`;
  if (JSON_MARK.test(first)) return 'JSON Lines start with a byte order mark; write them as UTF-8 without one';
  const [, byte, jsonLine] = JSON_LINE.exec(first) ?? [];
  if (jsonLine !== undefined) return `malformed JSON at byte ${byte} of line ${jsonLine}`;
  const kind = /^([A-Z][A-Za-z -]{0,40} Error)\b/.exec(first)?.[1] ?? 'an error';
  if (/^(Conversion|Out of Range|Mismatch Type)/.test(first))
    return `${kind}: a value cannot be read as the type it should have${typeIn(first)}`;
  return `${kind} about a value, which is not shown`;
}

/** The reader's reasons are sentences of its own; one that quotes a cell does so at its end. */
function csvReason(message: string): string {
  const reasons = [
    'Expected Number of Columns',
    'Value with unterminated quote found',
    'Maximum line size',
    'Invalid unicode',
    'Error when converting column',
    'State machine reached an invalid state',
  ];
  const found = reasons.find((reason) => message.includes(reason));
  if (found === undefined) return '';
  const counts = /Expected Number of Columns: \d+ Found: \d+/.exec(message)?.[0];
  return `: ${(counts ?? found).toLowerCase()}`;
}

const TYPES =
  /\bto (?:type )?'?(U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER|8|16|32|64|128)?|DOUBLE|FLOAT|DATE|TIMESTAMP|BOOLEAN|BOOL)\b/;

function typeIn(text: string): string {
  const type = TYPES.exec(text)?.[1];
  return type === undefined ? '' : `, ${type}`;
}
