import type { Check } from '../core/plugins.ts';
import { textCell } from '../data/profile/check-columns.ts';
import { noRows, percent, percentBeside } from '../data/profile/check-shares.ts';
import { worstOf } from '../data/profile/check-worst.ts';
import { counted, figure, listed } from '../math/figures.ts';

export interface NotNullOptions {
  readonly columns: readonly string[];
  readonly mostly?: number;
}

export const notNull: Check<NotNullOptions> = {
  id: 'notNull',
  doc: 'Every row has a value in the columns.',
  version: 1,
  bare: 'columns',
  looksAt: 'rows',
  schema: {
    type: 'object',
    properties: {
      columns: { type: 'array', items: { type: 'string' }, minItems: 1, description: 'Columns to look at.' },
      mostly: {
        type: 'number',
        minimum: 0,
        maximum: 1,
        default: 1,
        description: 'Least share of the rows that must have a value.',
      },
    },
    required: ['columns'],
  },
  title: (options) => `${listed(options.columns)} not missing`,
  measure: ({ columns }, rows) => [
    {
      over: rows.rows,
      numbers: {
        rows: 'count(*)',
        ...Object.fromEntries(columns.map((name, i) => [`present${i}`, `count(${textCell(rows, name)})`])),
      },
    },
  ],
  judge(options, numbers) {
    const [rows, mostly] = [numbers('rows'), options.mostly ?? 1];
    const required = mostly === 1 ? 'a value in every row' : `a value in ${percent(mostly)} of the rows`;
    if (rows === 0) return noRows(required);
    const worst = worstOf(options.columns, (i) => numbers(`present${i}`) / rows, 'lowest');
    const failed = worst.value < mostly;
    const missing = rows - numbers(`present${worst.index}`);
    return {
      outcome: failed ? 'fail' : 'pass',
      observed: `${percentBeside(worst.value, mostly)} of ${counted(rows, 'row')}`,
      required,
      reason: `${worst.column} is missing in ${figure(missing)} of ${counted(rows, 'row')}`,
      fix: failed ? `Fill ${worst.column}, or say with mostly how many rows may lack it.` : '',
      value: worst.value,
    };
  },
};
