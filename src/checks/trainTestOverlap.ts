import type { Check } from '../core/plugins.ts';
import { rowHash } from '../data/profile/check-columns.ts';
import { noRows, percent, percentBeside } from '../data/profile/check-shares.ts';
import { counted, figure } from '../math/figures.ts';

export interface TrainTestOverlapOptions {
  readonly max?: number;
  readonly columns?: readonly string[];
}

const MOST = 0.01;

export const trainTestOverlap: Check<TrainTestOverlapOptions> = {
  id: 'trainTestOverlap',
  doc: 'Share of test rows that training or validation holds as well.',
  version: 1,
  bare: 'max',
  looksAt: 'sides',
  schema: {
    type: 'object',
    properties: {
      max: { type: 'number', minimum: 0, maximum: 1, default: MOST, description: 'Largest share that passes.' },
      columns: {
        type: 'array',
        items: { type: 'string' },
        minItems: 1,
        description: 'Columns that make two rows equal; all but data.id when absent.',
      },
    },
  },
  unasked: () => ({}),
  title: ({ max = MOST }) => `test rows seen in training at most ${percent(max)}`,
  measure: ({ columns }, rows) => [
    {
      over: `(select count(*) filter (where ${rows.side} = 'test') as held, count(*) filter (where ${rows.side} <> 'test') as seen from ${rows.sides} group by ${rowHash(rows, columns)})`,
      numbers: { held: 'coalesce(sum(held), 0)', shared: 'coalesce(sum(held) filter (where seen > 0), 0)' },
    },
  ],
  judge({ max = MOST }, numbers) {
    const [held, shared] = [numbers('held'), numbers('shared')];
    const required = `at most ${percent(max)}`;
    if (held === 0) return noRows(required);
    const value = shared / held;
    const failed = value > max;
    return {
      outcome: failed ? 'fail' : 'pass',
      observed: `${percentBeside(value, max)} of ${counted(held, 'test row')}`,
      required,
      reason: `${figure(shared)} of ${counted(held, 'test row')} ${shared === 1 ? 'is' : 'are'} among the training or validation rows`,
      fix: failed ? 'Remove the copies, or name in data.group what such rows share.' : '',
      value,
    };
  },
};
