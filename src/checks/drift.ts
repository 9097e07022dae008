import type { Check, CheckRows } from '../core/plugins.ts';
import { numberCell, textCell } from '../data/profile/check-columns.ts';
import { worstOf } from '../data/profile/check-worst.ts';
import { figure, figureBeside } from '../math/figures.ts';

export interface DriftOptions {
  readonly columns: readonly string[];
  readonly max?: number;
}

const MOST = 0.2;
const DECILES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
/** Keeps empty bins from making the logarithm infinite. */
const LEAST_SHARE = 0.0001;

export const drift: Check<DriftOptions> = {
  id: 'drift',
  doc: 'Population stability index of the test rows against the training rows, over deciles of training or categories.',
  version: 1,
  bare: 'columns',
  looksAt: 'sides',
  schema: {
    type: 'object',
    properties: {
      columns: { type: 'array', items: { type: 'string' }, minItems: 1, description: 'Columns to compare.' },
      max: { type: 'number', minimum: 0, default: MOST, description: 'Largest index that passes.' },
    },
    required: ['columns'],
  },
  title: ({ columns, max = MOST }) =>
    `drift of ${columns.length === 1 ? columns[0] : `${columns.length} columns`} from training to test at most ${max}`,
  measure: ({ columns }, rows) =>
    columns.map((name, i) => ({ over: binsSql(name, rows), numbers: { [`psi${i}`]: 'sum((c - r) * ln(c / r))' } })),
  judge({ columns, max = MOST }, numbers) {
    const required = `at most ${max}`;
    const worst = worstOf(columns, (i) => numbers(`psi${i}`), 'highest');
    if (worst.index < 0) {
      const reason = 'a side has no value in these columns';
      return { outcome: 'not-estimable', observed: 'no values', required, reason, fix: 'Fill them.' };
    }
    const failed = worst.value > max;
    return {
      outcome: failed ? 'fail' : 'pass',
      observed: figureBeside(worst.value, max),
      required,
      reason: `${worst.column} differs most between training and test: index ${figure(worst.value, 3)}`,
      fix: failed ? `Find out why ${worst.column} changed; the numbers of this review hold for the test rows.` : '',
      value: worst.value,
    };
  },
};

/** Shares of both sides, one row per bin: `r` of training, `c` of test. */
function binsSql(name: string, rows: CheckRows): string {
  const numeric = rows.roles.features.find((feature) => feature.name === name)?.type === 'numeric';
  const bins = numeric ? decilesSql(numberCell(rows, name), rows) : categoriesSql(textCell(rows, name), rows);
  const share = (count: string) => `greatest(${count} / nullif(sum(${count}) over (), 0), ${LEAST_SHARE})`;
  const counts = `select count(*) filter (where s = 'train') as tr, count(*) filter (where s = 'test') as te from (${bins}) group by bin`;
  return `(select ${share('tr')} as r, ${share('te')} as c from (${counts}) qualify sum(tr) over () > 0 and sum(te) over () > 0)`;
}

function decilesSql(cell: string, rows: CheckRows): string {
  const edges = `select quantile_cont(${cell}, [${DECILES.join(', ')}]) filter (where ${rows.side} = 'train') as e from ${rows.sides}`;
  const bin = DECILES.map((_, i) => `(v > e[${i + 1}])::int`).join(' + ');
  return `select s, ${bin} as bin from (select ${rows.side} as s, ${cell} as v from ${rows.sides}), (${edges}) where v is not null`;
}

function categoriesSql(cell: string, rows: CheckRows): string {
  return `select ${rows.side} as s, ${cell} as bin from ${rows.sides} where ${cell} is not null`;
}
