import type { Check } from '../core/plugins.ts';
import { textCell } from '../data/profile/check-columns.ts';
import { noValues, percent, percentBeside } from '../data/profile/check-shares.ts';
import { counted, figure, listed } from '../math/figures.ts';

export interface UniqueOptions {
  readonly columns: readonly string[];
  readonly mostly?: number;
}

export const unique: Check<UniqueOptions> = {
  id: 'unique',
  doc: 'No two rows have the same value in the columns, taken together; rows with a missing one are left out.',
  version: 1,
  bare: 'columns',
  looksAt: 'rows',
  schema: {
    type: 'object',
    properties: {
      columns: { type: 'array', items: { type: 'string' }, minItems: 1, description: 'Columns that identify a row.' },
      mostly: {
        type: 'number',
        minimum: 0,
        maximum: 1,
        default: 1,
        description: 'Least share of the rows whose value no other row may have.',
      },
    },
    required: ['columns'],
  },
  title: (options) => `${listed(options.columns)} unique`,
  measure({ columns }, rows) {
    const cells = columns.map((name) => textCell(rows, name));
    const present = cells.map((cell) => `${cell} is not null`).join(' and ');
    return [
      {
        over: `(select count(*) as n from ${rows.rows} where ${present} group by ${cells.join(', ')})`,
        numbers: { rows: 'sum(n)', repeated: 'coalesce(sum(n) filter (where n > 1), 0)' },
      },
    ];
  },
  judge(options, numbers) {
    const [rows, mostly] = [numbers('rows'), options.mostly ?? 1];
    const required = mostly === 1 ? 'no value twice' : `${percent(mostly)} or more unique`;
    const names = listed(options.columns);
    if (Number.isNaN(rows)) return noValues(names, required);
    const value = 1 - numbers('repeated') / rows;
    const failed = value < mostly;
    return {
      outcome: failed ? 'fail' : 'pass',
      observed: `${percentBeside(value, mostly)} of ${counted(rows, 'row')}`,
      required,
      reason: `${figure(numbers('repeated'))} of ${counted(rows, 'row')} share their value of ${names} with another row`,
      fix: failed ? `Remove the repeated rows, or name all columns that identify a row.` : '',
      value,
    };
  },
};
