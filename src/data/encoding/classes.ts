import type { Task } from '../../core/records.ts';
import { LEAST_NAMED } from '../groups/group-cells.ts';
import { notBinary, positiveAbsent, targetConstant, targetTooManyClasses, targetTooRare } from '../source/problems.ts';
import { literal } from '../source/sql.ts';

const MOST_CLASSES = 1000;
/** Enough distinct values of a target to decide its classes, the positive one among the first. */
export const VALUES_TO_READ = MOST_CLASSES + 2;

export interface Target {
  readonly name: string;
  readonly positive?: string;
  /** Values of fewer rows than may be named (`LEAST_NAMED`). */
  readonly rare?: ReadonlySet<string>;
}

/** The class of all values that too few rows have for their names to be printed. */
export const RARE_CLASS = `(classes under ${LEAST_NAMED} rows)`;

export interface Classes {
  /** In order; a binary task's positive class is last. Empty for regression. */
  readonly names: readonly string[];
  /** SQL for the class name of a row, given the SQL of the target's text. */
  sql(text: string): string;
}

/**
 * Classes of a target from its distinct values (text, without missing). A binary task with more than two values has the
 * classes `not <positive>` and `<positive>`. Values of too few rows are one class without their names, since names of
 * classes stand in bundles and reports; a positive value that the spec names stays. Throws `data-target-constant`, `data-positive-absent`,
 * `data-target-not-binary`, `data-target-classes`.
 */
export function classesOf(task: Exclude<Task, 'regression'>, target: Target, values: readonly string[]): Classes {
  const sorted = [...values].sort();
  if (task === 'binary') return binary(target, sorted);
  if (sorted.length === 1) throw targetConstant(target.name);
  if (sorted.length > MOST_CLASSES) throw targetTooManyClasses(target.name, sorted.length, MOST_CLASSES);
  const { rare = new Set<string>() } = target;
  const named = sorted.filter((value) => !rare.has(value));
  if (named.length === 0) throw targetTooRare(target.name, LEAST_NAMED);
  if (named.length === sorted.length) return { names: sorted, sql: (text) => text };
  const sql = (text: string) =>
    `case when ${text} in (${named.map(literal)}) then ${text} else ${literal(RARE_CLASS)} end`;
  return { names: [...named, RARE_CLASS].sort(), sql };
}

/** SQL that is true for the positive value, written as in the spec or as another spelling of the same number. */
export function isPositiveSql(text: string, positive: string): string {
  return `coalesce(${text} = ${literal(positive)} or try_cast(${text} as double) = try_cast(${literal(positive)} as double), false)`;
}

function binary(target: Target, sorted: readonly string[]): Classes {
  const positive = positiveOf(target, sorted);
  if (sorted.length === 1) throw targetConstant(target.name);
  const others = sorted.filter((value) => value !== positive);
  const [other = ''] = others;
  const { rare = new Set<string>() } = target;
  const shown = rare.has(positive) && target.positive === undefined ? `not ${other}` : positive;
  const negative = others.length === 1 && !rare.has(other) ? other : `not ${positive}`;
  if (rare.has(other) && shown !== positive) throw targetTooRare(target.name, LEAST_NAMED);
  return {
    names: [negative, shown],
    sql: (text) => `case when ${text} = ${literal(positive)} then ${literal(shown)} else ${literal(negative)} end`,
  };
}

function positiveOf(target: Target, sorted: readonly string[]): string {
  const { positive } = target;
  if (positive !== undefined) {
    const found = sorted.find((value) => value === positive) ?? sorted.find((value) => sameNumber(value, positive));
    if (found === undefined) throw positiveAbsent(target.name, positive, nameable(target, sorted));
    return found;
  }
  if (sorted.length === 1) throw targetConstant(target.name);
  if (sorted.length > 2) throw notBinary(target.name, sorted.length, nameable(target, sorted));
  return sorted[1] as string;
}

function nameable({ rare }: Target, values: readonly string[]): readonly string[] {
  return values.filter((value) => !rare?.has(value));
}

/** YAML writes 1 where the file may say 1.0. */
function sameNumber(one: string, other: string): boolean {
  return one.trim() !== '' && other.trim() !== '' && Number(one) === Number(other);
}
