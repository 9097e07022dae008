import type { Check } from '../core/plugins.ts';
import { counted } from '../math/figures.ts';
import { boundsText, standingOf } from '../math/intervals/bounds.ts';

export interface RowCountOptions {
  readonly min?: number;
  readonly max?: number;
}

export const rowCount: Check<RowCountOptions> = {
  id: 'rowCount',
  doc: 'There are enough rows, and not too many.',
  version: 1,
  bare: 'min',
  looksAt: 'rows',
  schema: {
    type: 'object',
    properties: {
      min: { type: 'integer', minimum: 0, description: 'Fewest rows that pass.' },
      max: { type: 'integer', minimum: 0, description: 'Most rows that pass.' },
    },
    anyOf: [{ required: ['min'] }, { required: ['max'] }],
  },
  title: (options) => `rows ${boundsText(options)}`,
  measure: (_options, rows) => [{ over: rows.rows, numbers: { rows: 'count(*)' } }],
  judge(options, numbers) {
    const rows = numbers('rows');
    const { miss } = standingOf(rows, options);
    return {
      outcome: miss === undefined ? 'pass' : 'fail',
      observed: counted(rows, 'row'),
      required: boundsText(options),
      reason: `there are ${counted(rows, 'row')}`,
      fix: miss === undefined ? '' : 'Look at how the source was made, or change the bound.',
      value: rows,
    };
  },
};
