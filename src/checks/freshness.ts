import type { Check } from '../core/plugins.ts';
import { timeCell } from '../data/profile/check-columns.ts';
import { noValues } from '../data/profile/check-shares.ts';
import { AGE_PATTERN, ageText, hoursOf } from '../math/quantities.ts';

export interface FreshnessOptions {
  readonly column: string;
  /** `36h`, `7d`, `2w`. */
  readonly within: string;
}

export const freshness: Check<FreshnessOptions> = {
  id: 'freshness',
  doc: 'The newest row is recent, counted from the moment of the check.',
  version: 1,
  looksAt: 'rows',
  schema: {
    type: 'object',
    properties: {
      column: { type: 'string', minLength: 1, maxLength: 128, description: 'Column with a date or time, in UTC.' },
      within: {
        type: 'string',
        pattern: AGE_PATTERN,
        'x-says': 'an age such as 36h, 7d or 2w',
        description: 'Oldest that the newest row may be: 36h, 7d or 2w.',
      },
    },
    required: ['column', 'within'],
  },
  title: (options) => `newest ${options.column} within ${options.within}`,
  measure: ({ column }, rows) => [{ over: rows.rows, numbers: { newest: `max(epoch(${timeCell(rows, column)}))` } }],
  judge({ column, within }, numbers, rows) {
    const required = `within ${within}`;
    const newest = numbers('newest');
    if (Number.isNaN(newest)) return noValues(column, required);
    const hours = (Date.parse(rows.now) / 1000 - newest) / 3600;
    const failed = hours > (hoursOf(within) ?? 0);
    return {
      outcome: failed ? 'fail' : 'pass',
      observed: `${ageText(hours)} old`,
      required,
      reason: `the newest row by ${column} was ${ageText(hours)} old when it was checked`,
      fix: failed ? 'Bring newer rows into the source, or allow a greater age.' : '',
      value: hours,
    };
  },
};
