import type { Check } from '../core/plugins.ts';
import { textCell } from '../data/profile/check-columns.ts';
import { noRows } from '../data/profile/check-shares.ts';
import { counted, listed } from '../math/figures.ts';

export interface ConstantColumnOptions {
  readonly columns: readonly string[];
}

export const constantColumn: Check<ConstantColumnOptions> = {
  id: 'constantColumn',
  doc: 'No column has one value, or none, in all rows: nothing can be learnt from it.',
  version: 1,
  bare: 'columns',
  looksAt: 'rows',
  schema: {
    type: 'object',
    properties: {
      columns: { type: 'array', items: { type: 'string' }, minItems: 1, description: 'Columns to look at.' },
    },
    required: ['columns'],
  },
  unasked: ({ roles }) => ({ columns: roles.features.map((feature) => feature.name) }),
  title: ({ columns }) => (columns.length === 1 ? `${columns[0]} varies` : `${columns.length} columns vary`),
  measure: ({ columns }, rows) => [
    {
      over: rows.rows,
      numbers: {
        rows: 'count(*)',
        ...Object.fromEntries(
          columns.flatMap((name, i) => {
            const cell = textCell(rows, name);
            return [
              [`varies${i}`, `coalesce(min(${cell}) <> max(${cell}), false)::int`],
              [`holes${i}`, `(count(${cell}) between 1 and count(*) - 1)::int`],
            ];
          }),
        ),
      },
    },
  ],
  judge({ columns }, numbers) {
    const required = 'none constant';
    if (numbers('rows') === 0) return noRows(required);
    // A value in some rows and none in others is information too.
    const constant = columns.filter((_, i) => numbers(`varies${i}`) === 0 && numbers(`holes${i}`) === 0);
    return {
      outcome: constant.length > 0 ? 'fail' : 'pass',
      observed: constant.length === 0 ? 'none' : counted(constant.length, 'column'),
      required,
      reason:
        constant.length === 0
          ? 'every column has at least two values'
          : `${listed(constant)} ${constant.length === 1 ? 'has' : 'have'} the same in every row`,
      fix: constant.length === 0 ? '' : 'Remove such columns from data.features, or look at how they were filled.',
      value: constant.length,
    };
  },
};
