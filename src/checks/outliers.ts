import type { Check } from '../core/plugins.ts';
import { numberCell } from '../data/profile/check-columns.ts';
import { mostShare, noValues, percent, percentBeside } from '../data/profile/check-shares.ts';
import { counted, figure } from '../math/figures.ts';

export interface OutliersOptions {
  readonly column: string;
  readonly fence?: number;
  readonly max?: number;
}

const [FENCE, MOST] = [3, 0.01];

/** Tukey, Exploratory Data Analysis (1977): values beyond 3 interquartile ranges of the quartiles are "far out". */
export const outliers: Check<OutliersOptions> = {
  id: 'outliers',
  doc: 'Share of numbers far outside the middle half: beyond the quartiles by more than some interquartile ranges.',
  version: 1,
  bare: 'column',
  looksAt: 'rows',
  schema: {
    type: 'object',
    properties: {
      column: { type: 'string', minLength: 1, maxLength: 128, description: 'Column of numbers.' },
      fence: {
        type: 'number',
        exclusiveMinimum: 0,
        default: FENCE,
        description: 'Distance from the quartiles, in interquartile ranges.',
      },
      max: mostShare(MOST),
    },
    required: ['column'],
  },
  title: ({ column, max = MOST }) => `outliers of ${column} at most ${percent(max)}`,
  measure({ column, fence = FENCE }, rows) {
    const cell = numberCell(rows, column);
    const quartiles = `select quantile_cont(${cell}, 0.25) as low, quantile_cont(${cell}, 0.75) as high from ${rows.rows}`;
    return [
      {
        over: `(select v, low - ${fence}::double * (high - low) as least, high + ${fence}::double * (high - low) as most from (select ${cell} as v from ${rows.rows}), (${quartiles}) where v is not null)`,
        numbers: { values: 'count(*)', out: 'count(*) filter (where v < least or v > most)' },
      },
    ];
  },
  judge({ column, fence = FENCE, max = MOST }, numbers) {
    const [values, out] = [numbers('values'), numbers('out')];
    const required = `at most ${percent(max)}`;
    if (values === 0) return noValues(column, required);
    const value = out / values;
    const failed = value > max;
    return {
      outcome: failed ? 'fail' : 'pass',
      observed: `${percentBeside(value, max)} of ${counted(values, 'value')}`,
      required,
      reason: `${figure(out)} of ${counted(values, 'value')} of ${column} lie more than ${fence} interquartile ranges outside the quartiles`,
      fix: failed ? `Look for mistakes in ${column}, or allow more with max or fence.` : '',
      value,
    };
  },
};
