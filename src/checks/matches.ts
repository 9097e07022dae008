import type { Check } from '../core/plugins.ts';
import { textCell } from '../data/profile/check-columns.ts';
import { COLUMN_SHARE, type ColumnShare, judgeValues, valueMeasurement } from '../data/profile/check-shares.ts';
import { literal } from '../data/source/sql.ts';

export interface MatchesOptions extends ColumnShare {
  readonly pattern: string;
}

export const matches: Check<MatchesOptions> = {
  id: 'matches',
  doc: 'Values match a regular expression (RE2) from their beginning to their end.',
  version: 1,
  looksAt: 'rows',
  schema: {
    type: 'object',
    properties: {
      ...COLUMN_SHARE,
      pattern: { type: 'string', minLength: 1, maxLength: 1000, description: 'Regular expression for a whole value.' },
    },
    required: ['column', 'pattern'],
  },
  title: (options) => `${options.column} of the form ${options.pattern}`,
  measure: ({ column, pattern }, rows) => [
    valueMeasurement(rows, column, `not regexp_full_match(${textCell(rows, column)}, ${literal(pattern)})`),
  ],
  judge: (options, numbers) => judgeValues(options, numbers, `of the form ${options.pattern}`),
};
