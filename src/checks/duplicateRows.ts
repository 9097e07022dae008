import type { Check } from '../core/plugins.ts';
import { rowHash } from '../data/profile/check-columns.ts';
import { judgeRows, mostShare, percent } from '../data/profile/check-shares.ts';

export interface DuplicateRowsOptions {
  readonly columns?: readonly string[];
  readonly max?: number;
}

const MOST = 0.05;

export const duplicateRows: Check<DuplicateRowsOptions> = {
  id: 'duplicateRows',
  doc: 'Share of rows that repeat an earlier one.',
  version: 1,
  bare: 'max',
  looksAt: 'rows',
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
  title: ({ max = MOST }) => `duplicate rows at most ${percent(max)}`,
  measure: ({ columns }, rows) => [
    {
      over: `(select count(*) as n from ${rows.rows} group by ${rowHash(rows, columns)})`,
      numbers: { rows: 'coalesce(sum(n), 0)', extra: 'coalesce(sum(n) - count(*), 0)' },
    },
  ],
  judge({ max = MOST }, numbers) {
    const share = { bad: numbers('extra'), of: numbers('rows'), max };
    const fix = 'Remove the copies, or name the column that tells such rows apart as data.id.';
    return judgeRows(share, { row: 'row', wrong: 'repeat an earlier one', fix });
  },
};
