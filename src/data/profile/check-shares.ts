import type { CheckJudgement, CheckMeasurement, CheckNumbers, CheckRows } from '../../core/plugins.ts';
import { counted, figure, figureBeside } from '../../math/figures.ts';
import { textCell } from './check-columns.ts';

export interface ColumnShare {
  readonly column: string;
  /** Least share of the values, missing ones left out, that must pass. 1 when absent. */
  readonly mostly?: number;
}

/** What every check of a column's values takes. */
export const COLUMN_SHARE = {
  column: { type: 'string', minLength: 1, maxLength: 128, description: 'Column to look at.' },
  mostly: {
    type: 'number',
    minimum: 0,
    maximum: 1,
    default: 1,
    description: 'Least share of the values, missing ones left out, that must pass.',
  },
} as const;

/** Counts the values of a column that are not missing, and those of them for which `bad` holds, with the first row. */
export function valueMeasurement(rows: CheckRows, column: string, bad: string): CheckMeasurement {
  const text = textCell(rows, column);
  const failing = `${text} is not null and coalesce(${bad}, false)`;
  return {
    over: rows.rows,
    numbers: {
      values: `count(${text})`,
      bad: `count(*) filter (where ${failing})`,
      first: `min(${rows.row}) filter (where ${failing})`,
    },
  };
}

/** Judges the numbers of `valueMeasurement`; `wanted` says what a value must be: `between 16 and 100`. */
export function judgeValues(options: ColumnShare, numbers: CheckNumbers, wanted: string): CheckJudgement {
  const [values, bad, mostly] = [numbers('values'), numbers('bad'), options.mostly ?? 1];
  const required = mostly === 1 ? `all ${wanted}` : `${percent(mostly)} or more ${wanted}`;
  if (values === 0) return noValues(options.column, required);
  const passing = (values - bad) / values;
  const first = bad === 0 ? '' : `, first in data row ${figure(numbers('first'))}`;
  const failed = passing < mostly;
  return {
    outcome: failed ? 'fail' : 'pass',
    observed: `${percentBeside(passing, mostly)} of ${counted(values, 'value')}`,
    required,
    reason: `${counted(bad, 'value')} of ${figure(values)} in ${options.column} ${bad === 1 ? 'is' : 'are'} not ${wanted}${first}`,
    fix: failed ? `Correct those rows of ${options.column}, or say with mostly how many may differ.` : '',
    value: passing,
  };
}

/** What a check that bounds a share of the rows from above takes, beside what it adds itself. */
export function mostShare(most: number) {
  return { type: 'number', minimum: 0, maximum: 1, default: most, description: 'Largest share that passes.' } as const;
}

/** Rows that count against a check, and all that it looked at. */
export interface RowShare {
  readonly bad: number;
  readonly of: number;
  readonly max: number;
}

/** The words of one check: what one row is called, what is wrong with the bad ones, and what to do about it. */
export interface RowShareWords {
  readonly row: string;
  readonly wrong: string;
  readonly fix: string;
}

/** Judges a share of the rows against the largest one that passes. */
export function judgeRows({ bad, of, max }: RowShare, { row, wrong, fix }: RowShareWords): CheckJudgement {
  const required = `at most ${percent(max)}`;
  if (of === 0) return noRows(required);
  const value = bad / of;
  const failed = value > max;
  return {
    outcome: failed ? 'fail' : 'pass',
    observed: `${percentBeside(value, max)} of ${counted(of, row)}`,
    required,
    reason: `${figure(bad)} of ${counted(of, row)} ${wrong}`,
    fix: failed ? fix : '',
    value,
  };
}

export function noValues(column: string, required: string): CheckJudgement {
  return {
    outcome: 'not-estimable',
    observed: 'no values',
    required,
    reason: `${column} has no values`,
    fix: `Fill ${column}, or remove the check.`,
  };
}

export function noRows(required: string): CheckJudgement {
  return {
    outcome: 'not-estimable',
    observed: 'no rows',
    required,
    reason: 'there are no rows to look at',
    fix: 'Give the data rows, or remove the check.',
  };
}

/** A share as people read it: `97.2 %`. */
export function percent(share: number): string {
  return `${figure(share * 100, 3)} %`;
}

/** A share with as many digits as tell it from its limit. */
export function percentBeside(share: number, limit: number): string {
  return `${figureBeside(share * 100, limit * 100)} %`;
}
