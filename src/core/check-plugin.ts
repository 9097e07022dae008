import type { Described } from './catalog.ts';
import type { JsonSchema } from './json.ts';
import type { ColumnInfo } from './ports.ts';
import type { Task } from './records.ts';

/** The rows of one model's source as checks ask about them: relations of one SQL session, names quoted already. */
export interface CheckRows {
  /** SQL of the relation with the rows that are looked at, in which `row` is the row's number in the source, from 1. */
  readonly rows: string;
  /** SQL of the relation with the rows that have a target; it adds the columns `side` and `target`. */
  readonly sides: string;
  readonly row: string;
  /** `train`, `validation` or `test`. */
  readonly side: string;
  /** The class name, or the number of a regression. */
  readonly target: string;
  readonly columns: readonly ColumnInfo[];
  readonly task: Task;
  readonly classes: readonly string[];
  readonly roles: {
    readonly target: string;
    readonly id?: string;
    readonly group?: string;
    /** Time of the observation. */
    readonly time?: string;
    /** Columns with the time since when the values of a source that was joined to the row could be had. */
    readonly known?: readonly string[];
    readonly features: readonly { readonly name: string; readonly type: string }[];
  };
  /** Number of rows in `sides`. */
  readonly usable: number;
  /** ISO time against which ages are counted. */
  readonly now: string;
}

/** SQL aggregates over one relation, each answered as one number. Aggregates over equal relations share one pass. */
export interface CheckMeasurement {
  /** SQL after `from`. */
  readonly over: string;
  /** SQL of an aggregate by name; names are the check's own and unique in it. */
  readonly numbers: Readonly<Record<string, string>>;
}

/** What the table engine answered; NaN where it answered null. Throws on a name that was not asked for. */
export type CheckNumbers = (name: string) => number;

export interface CheckJudgement {
  readonly outcome: 'pass' | 'fail' | 'not-estimable';
  readonly observed: string;
  readonly required: string;
  readonly reason: string;
  readonly fix: string;
  /** The number that was judged, for gates. */
  readonly value?: number;
}

/**
 * A data-quality check compiles to SQL aggregates and judges their numbers, so that no cell ever leaves the table engine.
 * `O` is its mapping in the spec.
 */
export interface Check<O = never> extends Described {
  /** The key that names the check in YAML, as in `{notNull: wage}`. */
  readonly id: string;
  /** Raised when the same rows would be judged differently; part of the evaluation's inputs. */
  readonly version: number;
  /** Option that a bare value stands for: `{notNull: wage}` is `{notNull: {column: wage}}`. */
  readonly bare?: string;
  /** Whether it looks at rows, of which `on` can choose a side, or compares the sides with each other. */
  readonly looksAt: 'rows' | 'sides';
  /** Schema of the whole mapping; the options `column` and `columns` name columns of the source. */
  readonly schema: JsonSchema;
  /** Options with which it runs unasked, or undefined where it does not apply. Absent: only when a spec declares it. */
  unasked?(rows: CheckRows): object | undefined;
  /** The check in words: `age between 16 and 100`. */
  title(options: O): string;
  measure(options: O, rows: CheckRows): readonly CheckMeasurement[];
  judge(options: O, numbers: CheckNumbers, rows: CheckRows): CheckJudgement;
}
