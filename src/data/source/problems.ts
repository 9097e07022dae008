import { EXIT, TrainyardError } from '../../core/errors.ts';
import { nearest } from '../../core/nearest.ts';

/** Everything that can be wrong with the data of a model: the facts go in, the sentence and the fix come out. */

export function sourceMissing(uri: string): TrainyardError {
  return problem(
    'data-source-missing',
    `the data file ${uri} does not exist`,
    'Check `data.source` and `data.split.test`, and that the file is committed.',
  );
}

export function sourceEmpty(name: string): TrainyardError {
  return problem(
    'data-source-empty',
    `the data file ${name} is empty`,
    'Write a header with the names of the columns, and rows below it.',
  );
}

export function noObjects(name: string): TrainyardError {
  return problem(
    'data-source-no-objects',
    `no line of the JSON Lines ${name} holds an object with a key`,
    'Write one object a line; a file that is one array is JSON, and not JSON Lines.',
  );
}

export function noRows(source: string, queried: boolean): TrainyardError {
  return problem(
    'data-no-rows',
    queried ? `data.query gives no row of ${source}` : `the data of ${source} has columns and no rows`,
    queried ? 'Look at its conditions and joins.' : 'Write rows below the header, or check `data.source`.',
  );
}

export function noWeight(side: string, rows: number): TrainyardError {
  return problem(
    'data-weight-zero',
    `the ${rows} ${side} rows all have weight 0 in the column of data.weight, so none of them counts`,
    'Give rows that count a weight above 0, or take `data.weight` out; numbers below 1e-38 count as 0.',
  );
}

export function sourcePattern(uri: string): TrainyardError {
  return problem(
    'data-source-pattern',
    `the path ${uri} holds one of the characters * ? [, which the table engine reads as a pattern`,
    'Rename the file.',
  );
}

export function unlikeColumns(first: string, other: string, lacking: readonly string[]): TrainyardError {
  return problem(
    'data-source-unlike',
    `the files of a source have unlike columns: ${other} lacks ${listed(lacking)} of ${first}`,
    'Give every file the columns of the first one, in any order; or name them as sources of their own and write `data.query`.',
  );
}

/** Rows of the test side's own source beside the others: `lacking` stands in `of` alone. */
export function unlikeTestRows(other: string, of: string, lacking: readonly string[]): TrainyardError {
  return problem(
    'data-source-unlike',
    `the test rows and the others have unlike columns: ${other} lacks ${listed(lacking)} of ${of}`,
    'Give both the columns that the spec names; a cell without a value is empty, and null in JSON Lines.',
  );
}

export function unlikeDelimiter(first: CsvForm, other: CsvForm): TrainyardError {
  return problem(
    'data-source-unlike',
    `the files of a source have unlike separators: ${separator(first)} in ${first.name}, ${separator(other)} in ${other.name}`,
    'Write all of them with one separator: comma, semicolon, tab or bar.',
  );
}

interface CsvForm {
  readonly name: string;
  readonly delimiter?: string;
}

function separator({ delimiter = '' }: CsvForm): string {
  return JSON.stringify(delimiter);
}

export function columnMissing(name: string, role: string, columns: readonly string[]): TrainyardError {
  const near = nearest(name, columns);
  return problem(
    'data-column-missing',
    `the data has no column "${name}", which the spec uses as ${role}; it has ${listed(columns)}`,
    near === undefined ? 'Correct the name in the spec, or the header of the file.' : `Did you mean "${near}"?`,
  );
}

export function personalFeature(name: string): TrainyardError {
  return problem(
    'data-personal-feature',
    `column "${name}" is personal and a feature; models never learn from personal columns`,
    'Take it out of `data.personal` or out of `data.features`.',
  );
}

export function targetFeature(name: string): TrainyardError {
  return problem(
    'data-target-feature',
    `column "${name}" is both target and feature`,
    'Take it out of `data.features`.',
  );
}

export function targetConstant(target: string): TrainyardError {
  return problem(
    'data-target-constant',
    `target "${target}" has the same value in every row, so there is nothing to learn`,
    'Check `data.target` and how the file was made.',
  );
}

export function targetEmpty(target: string): TrainyardError {
  return problem(
    'data-target-empty',
    `target "${target}" is missing in every row`,
    'Check `data.target` and the file.',
  );
}

export function targetNotNumeric(target: string, row: number): TrainyardError {
  return problem(
    'data-target-not-numeric',
    `target "${target}" of a regression holds something that is not a number, first in data row ${row}`,
    'Correct the row, or set `data.positive` or a classification task if the target is a class.',
  );
}

export function targetTooManyClasses(target: string, classes: number, most: number): TrainyardError {
  return problem(
    'data-target-classes',
    `target "${target}" has ${classes} different values; a classification takes at most ${most}`,
    'Name the class of interest with `data.positive`, or declare a regression.',
  );
}

export function targetTooRare(target: string, least: number): TrainyardError {
  return problem(
    'data-target-rare',
    `no value of target "${target}" is in ${least} rows or more, and values of fewer rows are named nowhere`,
    'Bring more rows; or, for a binary task, name the class of interest with `data.positive`.',
  );
}

/** `named`: those of the values that enough rows have to be printed. */
export function notBinary(target: string, values: number, named: readonly string[]): TrainyardError {
  const rest = values - named.length;
  const shown = [...(named.length === 0 ? [] : [quoted(named)]), ...(rest === 0 ? [] : [`${rest} under 10 rows`])];
  return problem(
    'data-target-not-binary',
    `target "${target}" of a binary task has ${values} values (${shown.join(', ')}) and no positive one is named`,
    'Say which value counts as positive with `data.positive`.',
  );
}

export function positiveAbsent(target: string, positive: string, values: readonly string[]): TrainyardError {
  const near = nearest(positive, values);
  return problem(
    'data-positive-absent',
    `no row has the value "${positive}" of \`data.positive\` in target "${target}"; there are ${values.length === 0 ? 'only values of a few rows each' : quoted(values)}`,
    near === undefined ? 'Correct `data.positive`.' : `Did you mean "${near}"?`,
  );
}

export function wrongCell(at: {
  readonly column: string;
  readonly type: string;
  readonly row: number;
  readonly found: string;
}): TrainyardError {
  return problem(
    'data-feature-type',
    `feature "${at.column}" is declared ${at.type}, but ${at.found} in data row ${at.row}`,
    at.type === 'boolean'
      ? 'Write true/false, yes/no or 1/0, or declare it `category`.'
      : 'Correct the row, leave the cell empty where there is no value, or declare the feature `category`.',
  );
}

export function dateFeature(column: string, type: string): TrainyardError {
  return problem(
    'data-feature-date',
    `feature "${column}" is declared numeric, but the column holds dates or times (${type})`,
    'Add a column with a number (days since an event, hour of the day) and use that.',
  );
}

export function splitEmpty(side: string, share: number, rows: number): TrainyardError {
  return problem(
    'data-split-empty',
    share > 0
      ? `the ${side} side of the split got none of the ${rows} rows (its share is ${share})`
      : `the ${side} side of the split got none of the ${rows} rows`,
    'Add rows, raise its share in `data.split`, or check that group and id columns have more than a few values.',
  );
}

export function splitOneClass(target: string, side: string): TrainyardError {
  return problem(
    'data-split-one-class',
    `every row on the ${side} side has the same value in target "${target}"`,
    'Add rows, change `data.split`, or check whether a group column ties the classes to single groups.',
  );
}

function problem(code: string, message: string, fix: string): TrainyardError {
  return new TrainyardError({ code, message, fix, exitCode: EXIT.broken });
}

/** For values of cells: a class may be called `no`. */
function quoted(values: readonly string[]): string {
  return listed(values.map((value) => `"${value}"`));
}

function listed(values: readonly string[]): string {
  const shown = values.slice(0, 12).join(', ');
  return values.length > 12 ? `${shown} and ${values.length - 12} more` : shown;
}
