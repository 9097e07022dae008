import { TrainyardError } from '../../core/errors.ts';
import type { ColumnData } from '../../core/ports.ts';
import type { BundleManifest, Task } from '../../core/records.ts';

/**
 * Rows for a prediction program as CSV (RFC 4180, line feeds): a header with the names of the features in the order of
 * the spec, then one line per row. Numbers as decimals, booleans as 1 and 0, nothing where a value is missing.
 */
export function rowsText(
  { inputs }: Pick<BundleManifest, 'inputs'>,
  { columns, rows }: { readonly columns: ReadonlyMap<string, ColumnData>; readonly rows: number },
): string {
  const known = new Set(inputs.map((input) => input.name));
  // Values of an image are columns of their own, which follow the order that they were read in.
  const names = [...inputs.map(({ name }) => name).filter((name) => columns.has(name))];
  names.push(...[...columns.keys()].filter((name) => !known.has(name)));
  const whole = new Set(inputs.filter((input) => input.type === 'boolean').map((input) => input.name));
  const lines = [names.map(quoted).join(',')];
  for (let row = 0; row < rows; row++) {
    lines.push(names.map((name) => cellText(columns.get(name) as ColumnData, row, whole.has(name))).join(','));
  }
  return `${lines.join('\n')}\n`;
}

/** A line with one empty cell would be an empty line, which readers leave out. */
function cellText(column: ColumnData, row: number, whole: boolean): string {
  const value = column.values[row] ?? null;
  if (value === null || (typeof value === 'number' && Number.isNaN(value))) return '';
  if (typeof value === 'string') return quoted(value);
  return !whole && Number.isInteger(value) && Math.abs(value) < 1e15 ? value.toFixed(1) : String(value);
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export interface PredictionShape {
  readonly task: Task;
  readonly classes: readonly string[];
  readonly rows: number;
}

/** How far a row of probabilities may be from summing to 1. */
const SUM_SLACK = 1e-4;

/**
 * What a prediction program wrote: a header, then one line per row. Regression: the column `prediction`. Classes: a column
 * of probabilities per class, in any order; a binary task may leave the first class out. Answers rows x outputs as
 * `Predictor.predict` does. Throws `predictions-invalid` with the line for anything else.
 */
export function parsePredictionTable(bytes: Uint8Array, shape: PredictionShape): Float64Array {
  const lines = textOf(bytes).split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const header = cellsOf(lines[0] ?? '');
  const places = placesOf(header, shape);
  if (lines.length - 1 !== shape.rows) {
    throw invalid(`it holds ${lines.length - 1} predictions for ${shape.rows} rows`);
  }
  const outputs = shape.task === 'multiclass' ? shape.classes.length : 1;
  const scores = new Float64Array(shape.rows * outputs);
  for (let row = 0; row < shape.rows; row++) {
    const line = row + 2;
    const cells = (lines[row + 1] ?? '').split(',');
    if (cells.length !== header.length) throw invalid(`line ${line} has ${cells.length} cells, not ${header.length}`);
    const values = places.map((place) => numberIn(cells[place] ?? '', line));
    if (shape.task !== 'regression') checkProbabilities(values, line);
    scores.set(outputs === 1 ? values.slice(-1) : values, row * outputs);
  }
  return scores;
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw invalid('it is not UTF-8 text');
  }
}

/** Cells of the header, which alone may be quoted. */
function cellsOf(line: string): readonly string[] {
  const cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
  for (let match = cell.exec(line); match !== null; match = cell.exec(line)) {
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '') break;
  }
  return cells;
}

/** Places in a line of the wanted columns: one per class, the positive one alone, or the prediction. */
function placesOf(header: readonly string[], { task, classes }: PredictionShape): readonly number[] {
  const wanted = task === 'regression' ? ['prediction'] : classes;
  const short = task === 'binary' && header.length === 1 ? wanted.slice(-1) : wanted;
  const places = short.map((name) => header.indexOf(name));
  const complete = places.every((place) => place >= 0) && header.length === short.length;
  if (complete && new Set(header).size === header.length) return places;
  const names = wanted.map((name) => JSON.stringify(name)).join(', ');
  throw invalid(`its first line names ${header.length} columns that are not exactly ${names.slice(0, 500)}`);
}

const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

function numberIn(cell: string, line: number): number {
  const value = NUMBER.test(cell) ? Number(cell) : Number.NaN;
  if (Number.isFinite(value)) return value;
  throw invalid(`line ${line} holds ${JSON.stringify(cell.slice(0, 40))}, which is no finite number`);
}

function checkProbabilities(values: readonly number[], line: number): void {
  const outside = values.find((value) => value < 0 || value > 1);
  if (outside !== undefined) throw invalid(`line ${line} holds ${outside}, which is no probability`);
  const sum = values.reduce((total, value) => total + value, 0);
  if (values.length > 1 && Math.abs(sum - 1) > SUM_SLACK)
    throw invalid(`the probabilities in line ${line} sum to ${sum}`);
}

function invalid(why: string): TrainyardError {
  return new TrainyardError({
    code: 'predictions-invalid',
    message: `the file of the prediction program cannot be used: ${why}`,
    fix: 'Write CSV with a header: one column of probabilities per class, or one column "prediction"; one line per row, in their order.',
  });
}
