import type { ColumnInfo } from '../../core/ports.ts';
import { hoursOf } from '../../math/quantities.ts';
import { timeSql } from '../profile/check-columns.ts';
import { columnOf, GIVEN, ROW, SOURCE_TABLE } from '../source/columns.ts';
import { textSql } from '../source/source.ts';
import { identifier, literal } from '../source/sql.ts';
import { CLUSTER, MOMENT } from './row-values.ts';
import { keySql, keyText, positionSql, type SplitOptions, textPositionSql } from './split.ts';

/** Every way in which a spec can divide its rows. */
export interface Division extends SplitOptions {
  readonly time?: string;
  /** `30d`: how long after `time` a row's target is known. */
  readonly labelDelay?: string;
  /** Times from which on rows are test or validation rows, in UTC; the shares are 0 then. */
  readonly testFrom?: string;
  readonly validationFrom?: string;
  /** Where the test rows come from, when they have a source of their own; the share is 0 then. */
  readonly given?: string;
  readonly stratify?: readonly string[];
  readonly personal: readonly string[];
}

export interface DividedRows {
  /** SQL of the relation with all rows of the source, after `from`. */
  readonly from: string;
  /** SQL of a row's side in it: `train`, `validation` or `test`, or `immature` for rows that are left out. */
  readonly side: string;
}

/** SQL that divides the source. Throws `data-column-missing`. */
export function dividedRows(columns: readonly ColumnInfo[], division: Division): DividedRows {
  const { stratify } = division;
  const position = stratify === undefined ? positionSql(columns, division) : PLACE_IN_STRATUM;
  const test = division.given === undefined ? timeOr(columns, division, 'test') : identifier(GIVEN);
  const isTest = test ?? `${position} < ${division.test}::double`;
  const share = division.test + division.validation;
  const isValidation = timeOr(columns, division, 'validation') ?? `${position} < ${share}::double`;
  return {
    from: stratify === undefined ? SOURCE_TABLE : stratified(columns, division, stratify),
    side: matured(
      columns,
      division,
      `case when ${isTest} then 'test' when ${isValidation} then 'validation' else 'train' end`,
    ),
  };
}

/**
 * A row's target is known `labelDelay` after its time. Who trained at a cut-off knew no later targets; and what the newest
 * row of the data is younger than, nobody knows: what stands there is a guess or a default.
 */
function matured(columns: readonly ColumnInfo[], division: Division, side: string): string {
  const { labelDelay, time, testFrom, validationFrom } = division;
  if (labelDelay === undefined || time === undefined) return side;
  const at = timeSql(columnOf(columns, time, 'time'));
  const known = `${at} + interval (${hoursOf(labelDelay) ?? 0}) hour`;
  const stamp = (from: string) => `${literal(from.replace('T', ' '))}::timestamp`;
  const late = [
    `${known} > (select max(${at}) from ${SOURCE_TABLE})`,
    ...(testFrom === undefined ? [] : [`(${side}) <> 'test' and ${known} > ${stamp(testFrom)}`]),
    ...(validationFrom === undefined ? [] : [`(${side}) = 'train' and ${known} > ${stamp(validationFrom)}`]),
  ];
  return `case when ${late.join(' or ')} then 'immature' else ${side} end`;
}

/** The rule in words that let a reader find any row's side without our code. Personal columns are not named. */
export function divisionRule(division: Division): string {
  const { given, testFrom, validationFrom, test, validation } = division;
  const time = division.time === undefined ? '' : shown(division, division.time);
  const whichTest =
    given !== undefined
      ? `test rows are those of ${given}`
      : testFrom !== undefined
        ? `rows with ${time} from ${testFrom} (UTC) on are test`
        : `u < ${test} is test`;
  const whichValidation =
    validationFrom !== undefined
      ? `of the others those from ${validationFrom} on are validation`
      : `u < ${test + validation} is validation`;
  const sides = `${whichTest}; ${whichValidation}; the rest is training.`;
  const usesPosition = validationFrom === undefined || (given === undefined && testFrom === undefined);
  const rule = usesPosition ? `${positionRule(division)}; ${sides}${stays(division)}` : `${sides}${stays(division)}`;
  return `${rule}${delayRule(division, time)}`;
}

export function usesTime({ testFrom, validationFrom }: Division): boolean {
  return testFrom !== undefined || validationFrom !== undefined;
}

/**
 * SQL of the columns of the test rows that say how rows hang together: the number of each row's group, or else its place in
 * time; none where rows were divided one by one. `place`: SQL of a row's place in the source.
 */
export function samplingCells(columns: readonly ColumnInfo[], division: Division, place: string): readonly string[] {
  if (division.group !== undefined) {
    return [`dense_rank() over (order by ${keySql(columns, division)}) as ${identifier(CLUSTER)}`];
  }
  if (division.time === undefined || !usesTime(division)) return [];
  const time = timeSql(columnOf(columns, division.time, 'time'));
  return [`row_number() over (order by ${time}, ${place}) - 1 as ${identifier(MOMENT)}`];
}

function delayRule({ labelDelay, testFrom, validationFrom }: Division, time: string): string {
  if (labelDelay === undefined) return '';
  const cuts = [
    ...(validationFrom === undefined ? [] : [validationFrom]),
    ...(testFrom === undefined ? [] : [testFrom]),
  ];
  const cut = cuts.length === 0 ? '' : `, or after the next cut-off (${cuts.join(', ')}) while the row lies before it`;
  return ` Left out are rows whose ${time} + ${labelDelay} lies after the newest ${time}${cut}: their target could not be known.`;
}

function stays({ stratify }: Division): string {
  return stratify === undefined
    ? ' A row stays on its side when rows are added.'
    : ' A row stays on its side when rows are added after it; removing or reordering rows moves others.';
}

function positionRule(division: Division): string {
  const { stratify, seed } = division;
  const key = keyText(division, (name) => shown(division, name));
  if (stratify === undefined) {
    return `u = the first 13 hex digits of MD5("${seed}:" + key) / 16^13, where key is ${key}`;
  }
  const names = stratify.map((name) => shown(division, name)).join(', ');
  return (
    `u = the fraction of n x 0.6180339887498949 + v, where n counts the different keys among the rows that share ${names}, in ` +
    `the order of the source, v = the first 13 hex digits of MD5("${seed}:" + those values) / 16^13, and key is ${key}; so ` +
    'every stratum of a few rows or more has nearly the same shares on each side'
  );
}

function shown({ personal }: Division, name: string): string {
  return personal.includes(name) ? 'a personal column' : `column "${name}"`;
}

function timeOr(columns: readonly ColumnInfo[], division: Division, side: 'test' | 'validation'): string | undefined {
  const from = side === 'test' ? division.testFrom : division.validationFrom;
  if (from === undefined || division.time === undefined) return undefined;
  return `${timeSql(columnOf(columns, division.time, 'time'))} >= ${literal(from.replace('T', ' '))}::timestamp`;
}

const PLACE_IN_STRATUM = '"#u"';

/**
 * All rows with their place in [0, 1) among those of their stratum: multiples of the golden ratio, whose fractions fill the
 * interval evenly at every length (Weyl; Knuth, The Art of Computer Programming 6.4). Numbering keys instead of rows keeps
 * copies of a row together; numbering in the order of the source keeps a row's place when others are appended.
 */
function stratified(columns: readonly ColumnInfo[], division: Division, names: readonly string[]): string {
  const cells = names.map((name) => {
    const text = textSql(columnOf(columns, name, 'stratum'));
    return `coalesce(length(${text}) || ':' || (${text}), '-')`;
  });
  const row = identifier(ROW);
  const keyed = `select ${row} as r, ${cells.join(' || ')} as s, ${keySql(columns, division)} as k from ${SOURCE_TABLE}`;
  const first = `select r, s, min(r) over (partition by s, k) as f from (${keyed})`;
  const counted = `select r, s, dense_rank() over (partition by s order by f) as n from (${first})`;
  const placed = `select r, n * 0.6180339887498949 + ${textPositionSql(division.seed, 's')} as x from (${counted})`;
  return `(select * from (select * from ${SOURCE_TABLE}) join (select r as "#r", x - floor(x) as ${PLACE_IN_STRATUM} from (${placed})) on ${row} = "#r")`;
}
