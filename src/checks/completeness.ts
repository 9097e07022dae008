import type { Check } from '../core/plugins.ts';
import { textCell } from '../data/profile/check-columns.ts';
import { noRows, percent, percentBeside } from '../data/profile/check-shares.ts';
import { worstOf } from '../data/profile/check-worst.ts';
import { counted } from '../math/figures.ts';

export interface CompletenessOptions {
  readonly columns: readonly string[];
  readonly min?: number;
}

const LEAST = 0.9;

export const completeness: Check<CompletenessOptions> = {
  id: 'completeness',
  doc: 'Share of the cells of several columns, taken together, that hold a value.',
  version: 1,
  bare: 'columns',
  looksAt: 'rows',
  schema: {
    type: 'object',
    properties: {
      columns: { type: 'array', items: { type: 'string' }, minItems: 1, description: 'Columns to look at.' },
      min: { type: 'number', minimum: 0, maximum: 1, default: LEAST, description: 'Least share that passes.' },
    },
    required: ['columns'],
  },
  unasked: ({ roles }) => ({ columns: roles.features.map((feature) => feature.name) }),
  title: ({ columns, min = LEAST }) => `completeness of ${counted(columns.length, 'column')} ${percent(min)} or more`,
  measure: ({ columns }, rows) => [
    {
      over: rows.rows,
      numbers: {
        rows: 'count(*)',
        ...Object.fromEntries(columns.map((name, i) => [`present${i}`, `count(${textCell(rows, name)})`])),
      },
    },
  ],
  judge({ columns, min = LEAST }, numbers) {
    const rows = numbers('rows');
    const required = `${percent(min)} or more`;
    if (rows === 0) return noRows(required);
    const shareOf = (index: number) => numbers(`present${index}`) / rows;
    const value = columns.reduce((sum, _, i) => sum + shareOf(i), 0) / columns.length;
    const worst = worstOf(columns, shareOf, 'lowest');
    const failed = value < min;
    return {
      outcome: failed ? 'fail' : 'pass',
      observed: percentBeside(value, min),
      required,
      reason: `${percent(value)} of ${counted(columns.length * rows, 'cell')} hold a value; ${worst.column} is the emptiest with ${percent(worst.value)}`,
      fix: failed ? `Fill ${worst.column}, or leave it out.` : '',
      value,
    };
  },
};
