import type { Check } from '../core/plugins.ts';
import { textCell } from '../data/profile/check-columns.ts';
import { mostShare, percent, percentBeside } from '../data/profile/check-shares.ts';
import { worstOf } from '../data/profile/check-worst.ts';
import { counted, figure } from '../math/figures.ts';

export interface NewCategoriesOptions {
  readonly columns: readonly string[];
  readonly max?: number;
}

const MOST = 0.01;

export const newCategories: Check<NewCategoriesOptions> = {
  id: 'newCategories',
  doc: 'Share of test values in a column that training rows never have.',
  version: 1,
  bare: 'columns',
  looksAt: 'sides',
  schema: {
    type: 'object',
    properties: {
      columns: { type: 'array', items: { type: 'string' }, minItems: 1, description: 'Columns of categories.' },
      max: mostShare(MOST),
    },
    required: ['columns'],
  },
  unasked({ roles }) {
    const columns = roles.features.filter((feature) => feature.type === 'category').map((feature) => feature.name);
    return columns.length === 0 ? undefined : { columns };
  },
  title: ({ columns, max = MOST }) =>
    `unseen categories in ${columns.length === 1 ? columns[0] : `${columns.length} columns`} at most ${percent(max)}`,
  measure: ({ columns }, rows) =>
    columns.map((name, i) => {
      const cell = textCell(rows, name);
      return {
        over: `(select count(*) filter (where ${rows.side} = 'test') as held, count(*) filter (where ${rows.side} = 'train') as seen from ${rows.sides} where ${cell} is not null group by ${cell})`,
        numbers: {
          [`held${i}`]: 'coalesce(sum(held), 0)',
          [`unseen${i}`]: 'coalesce(sum(held) filter (where seen = 0), 0)',
          [`categories${i}`]: 'count(*) filter (where held > 0 and seen = 0)',
        },
      };
    }),
  judge({ columns, max = MOST }, numbers) {
    const required = `at most ${percent(max)}`;
    const worst = worstOf(columns, (i) => numbers(`unseen${i}`) / numbers(`held${i}`), 'highest');
    if (worst.index < 0) {
      const reason = 'no test row has a value in these columns';
      return { outcome: 'not-estimable', observed: 'no values', required, reason, fix: 'Fill them.' };
    }
    const [held, unseen] = [numbers(`held${worst.index}`), numbers(`unseen${worst.index}`)];
    const failed = worst.value > max;
    return {
      outcome: failed ? 'fail' : 'pass',
      observed: `${percentBeside(worst.value, max)} of ${counted(held, 'value')}`,
      required,
      reason: `${worst.column} has ${counted(numbers(`categories${worst.index}`), 'category', 'categories')} in ${figure(unseen)} of ${counted(held, 'test row')} that training rows never have`,
      fix: failed ? `Bring rows with those categories of ${worst.column} into training, or merge rare ones.` : '',
      value: worst.value,
    };
  },
};
