import type { Check, CheckMeasurement, CheckNumbers, CheckRows } from '../core/plugins.ts';
import { numberCell, textCell } from '../data/profile/check-columns.ts';
import { worstOf } from '../data/profile/check-worst.ts';
import { literal } from '../data/source/sql.ts';
import { counted, figure, figureBeside } from '../math/figures.ts';

export interface TargetLeakageOptions {
  readonly columns: readonly string[];
  readonly max?: number;
}

const MOST = 0.99;
/** Every n-th row is looked at, so that no more than these are. */
const MOST_ROWS = 100_000;

/**
 * How well one column alone tells the target, from 0 (not at all) to 1. Numbers of a binary task: |2 AUC - 1|. Categories:
 * (a - b) / (1 - b), where `a` is the share of rows that the majority of the *other* rows of their category gets right and
 * `b` the share of the largest class, so that a column of unique names tells nothing. Regression: |Pearson's r|.
 */
export const targetLeakage: Check<TargetLeakageOptions> = {
  id: 'targetLeakage',
  doc: 'No single column tells the target by itself; one that does was usually made from it, or after it.',
  version: 1,
  bare: 'columns',
  looksAt: 'sides',
  schema: {
    type: 'object',
    properties: {
      columns: { type: 'array', items: { type: 'string' }, minItems: 1, description: 'Columns to try one by one.' },
      max: {
        type: 'number',
        minimum: 0,
        maximum: 1,
        default: MOST,
        description: 'Largest strength that passes: |2 AUC - 1|, the gain over the largest class, or |r|.',
      },
    },
    required: ['columns'],
  },
  unasked: ({ roles }) => ({ columns: roles.features.map((feature) => feature.name) }),
  title: ({ columns, max = MOST }) =>
    `target told by ${columns.length === 1 ? columns[0] : `one of ${columns.length} columns`} alone at most ${max}`,
  measure: ({ columns }, rows) => [
    {
      over: `(select count(*) as n from ${sample(rows)} group by ${rows.target})`,
      numbers: { largest: 'max(n) / sum(n)' },
    },
    ...columns.flatMap((name, i) => measurements(name, i, rows)),
  ],
  judge({ columns, max = MOST }, numbers, rows) {
    const required = `at most ${max}`;
    const worst = worstOf(columns, (i) => strengthOf(columns[i] ?? '', i, { numbers, rows }), 'highest');
    if (worst.index < 0) {
      const reason = 'no column here can be compared with the target';
      return { outcome: 'not-estimable', observed: 'none', required, reason, fix: 'Name columns with values.' };
    }
    const failed = worst.value > max;
    return {
      outcome: failed ? 'fail' : 'pass',
      observed: figureBeside(worst.value, max),
      required,
      reason: `of ${counted(columns.length, 'column')} ${worst.column} alone tells the target best: ${figure(worst.value)} of 1`,
      fix: failed
        ? `Ask when ${worst.column} becomes known; remove it from data.features if that is after the target.`
        : '',
      value: worst.value,
    };
  },
};

function sample({ sides, row, usable }: CheckRows): string {
  const step = Math.max(1, Math.ceil(usable / MOST_ROWS));
  return step === 1 ? sides : `(select * from ${sides} where ${row} % ${step} = 0)`;
}

type Way = 'auc' | 'right' | 'r';

/** A column whose type nobody declared is tried in every way. */
function waysOf(name: string, { roles, task }: CheckRows): readonly Way[] {
  const type = roles.features.find((feature) => feature.name === name)?.type;
  if (task === 'regression') return type === undefined || type === 'numeric' ? ['r'] : [];
  if (task === 'multiclass') return ['right'];
  if (type === undefined) return ['auc', 'right'];
  return type === 'numeric' ? ['auc'] : ['right'];
}

function measurements(name: string, index: number, rows: CheckRows): readonly CheckMeasurement[] {
  const aggregates = {
    auc: () => ({ over: ranksSql(name, rows), sql: 'sum(p * (below + n / 2.0)) / nullif(sum(p)::double * sum(n), 0)' }),
    right: () => ({
      over: majoritiesSql(name, rows),
      sql: 'sum(case when top - 1 > second then top else 0 end) / sum(total)',
    }),
    r: () => ({
      over: `(select ${numberCell(rows, name)} as v, ${rows.target} as t from ${sample(rows)})`,
      sql: 'corr(v, t)',
    }),
  };
  return waysOf(name, rows).map((way) => {
    const { over, sql } = aggregates[way]();
    return { over, numbers: { [`${way}${index}`]: sql } };
  });
}

/** One row per distinct number: positives and negatives with it, and negatives below it. */
function ranksSql(name: string, rows: CheckRows): string {
  const positive = `${rows.target} = ${literal(rows.classes.at(-1) ?? '')}`;
  const counts = `select ${numberCell(rows, name)} as v, count(*) filter (where ${positive}) as p, count(*) filter (where not (${positive})) as n from ${sample(rows)} group by 1`;
  return `(select p, n, sum(n) over (order by v rows between unbounded preceding and current row) - n as below from (${counts}) where v is not null)`;
}

/** One row per category: its rows, those of its largest class and those of the next. */
function majoritiesSql(name: string, rows: CheckRows): string {
  const counts = `select ${textCell(rows, name)} as v, ${rows.target} as t, count(*) as n from ${sample(rows)} group by 1, 2`;
  return `(select sum(n) as total, max(n) as top, coalesce(list(n order by n desc)[2], 0) as second from (${counts}) where v is not null group by v)`;
}

function strengthOf(
  name: string,
  index: number,
  { numbers, rows }: { readonly numbers: CheckNumbers; readonly rows: CheckRows },
): number {
  const strengths = waysOf(name, rows).map((way) => {
    const number = numbers(`${way}${index}`);
    if (way === 'auc') return Math.abs(2 * number - 1);
    const base = numbers('largest');
    return way === 'r' ? Math.abs(number) : base === 1 ? Number.NaN : Math.max(0, (number - base) / (1 - base));
  });
  const known = strengths.filter((strength) => !Number.isNaN(strength));
  return known.length === 0 ? Number.NaN : Math.max(...known);
}
