import type { Check } from '../core/plugins.ts';
import { textCell } from '../data/profile/check-columns.ts';
import { COLUMN_SHARE, type ColumnShare, judgeValues, valueMeasurement } from '../data/profile/check-shares.ts';
import { literal } from '../data/source/sql.ts';
import { counted } from '../math/figures.ts';

export interface InSetOptions extends ColumnShare {
  readonly values: readonly (string | number | boolean)[];
}

export const inSet: Check<InSetOptions> = {
  id: 'inSet',
  doc: 'Values are among those listed, compared as text.',
  version: 1,
  looksAt: 'rows',
  schema: {
    type: 'object',
    properties: {
      ...COLUMN_SHARE,
      values: {
        type: 'array',
        items: { type: ['string', 'number', 'boolean'] },
        minItems: 1,
        maxItems: 10000,
        description: 'Values that pass.',
      },
    },
    required: ['column', 'values'],
  },
  title: (options) => `${options.column} ${words(options)}`,
  measure(options, rows) {
    const allowed = options.values.map((value) => literal(String(value))).join(', ');
    return [valueMeasurement(rows, options.column, `${textCell(rows, options.column)} not in (${allowed})`)];
  },
  judge: (options, numbers) => judgeValues(options, numbers, words(options)),
};

function words({ values }: InSetOptions): string {
  return values.length === 1 ? 'the one value listed' : `one of ${counted(values.length, 'value')}`;
}
