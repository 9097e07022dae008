import type { Check } from '../core/plugins.ts';
import { rowHash } from '../data/profile/check-columns.ts';
import { judgeRows, mostShare, percent } from '../data/profile/check-shares.ts';

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
      max: mostShare(MOST),
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
    const share = { bad: numbers('shared'), of: numbers('held'), max };
    const wrong = `${share.bad === 1 ? 'is' : 'are'} among the training or validation rows`;
    const fix = 'Remove the copies, or name in data.group what such rows share.';
    return judgeRows(share, { row: 'test row', wrong, fix });
  },
};
