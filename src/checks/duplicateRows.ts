import type { Check } from '../core/plugins.ts';
import { rowHash } from '../data/profile/check-columns.ts';
import { noRows, percent, percentBeside } from '../data/profile/check-shares.ts';
import { counted, figure } from '../math/figures.ts';

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
  title: ({ max = MOST }) => `duplicate rows at most ${percent(max)}`,
  measure: ({ columns }, rows) => [
    {
      over: `(select count(*) as n from ${rows.rows} group by ${rowHash(rows, columns)})`,
      numbers: { rows: 'coalesce(sum(n), 0)', extra: 'coalesce(sum(n) - count(*), 0)' },
    },
  ],
  judge({ max = MOST }, numbers) {
    const [rows, extra] = [numbers('rows'), numbers('extra')];
    const required = `at most ${percent(max)}`;
    if (rows === 0) return noRows(required);
    const value = extra / rows;
    const failed = value > max;
    return {
      outcome: failed ? 'fail' : 'pass',
      observed: `${percentBeside(value, max)} of ${counted(rows, 'row')}`,
      required,
      reason: `${figure(extra)} of ${counted(rows, 'row')} repeat an earlier one`,
      fix: failed ? 'Remove the copies, or name the column that tells such rows apart as data.id.' : '',
      value,
    };
  },
};
