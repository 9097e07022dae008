import type { Check, CheckRows } from '../core/plugins.ts';
import { numberCell, timeCell } from '../data/profile/check-columns.ts';
import { COLUMN_SHARE, type ColumnShare, judgeValues, valueMeasurement } from '../data/profile/check-shares.ts';
import { literal } from '../data/source/sql.ts';

export interface BetweenOptions extends ColumnShare {
  /** A number, or a date or time. */
  readonly min?: number | string;
  readonly max?: number | string;
}

const BOUND = {
  type: ['number', 'string'],
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$',
  'x-says': 'a number, or a date or time such as 2026-01-31',
};

export const between: Check<BetweenOptions> = {
  id: 'between',
  doc: 'Values lie within bounds, inclusive; numbers, or dates and times. What is neither fails.',
  version: 1,
  looksAt: 'rows',
  schema: {
    type: 'object',
    properties: {
      ...COLUMN_SHARE,
      min: { ...BOUND, description: 'Lowest value that passes.' },
      max: { ...BOUND, description: 'Highest value that passes.' },
    },
    required: ['column'],
    anyOf: [{ required: ['min'] }, { required: ['max'] }],
  },
  title: (options) => `${options.column} ${words(options)}`,
  measure: (options, rows) => [valueMeasurement(rows, options.column, outsideSql(options, rows))],
  judge: (options, numbers) => judgeValues(options, numbers, words(options)),
};

function words({ min, max }: BetweenOptions): string {
  if (min !== undefined && max !== undefined) return `between ${min} and ${max}`;
  return min === undefined ? `at most ${max}` : `at least ${min}`;
}

function outsideSql({ column, min, max }: BetweenOptions, rows: CheckRows): string {
  const times = typeof min === 'string' || typeof max === 'string';
  const cell = times ? timeCell(rows, column) : numberCell(rows, column);
  const bound = (value: number | string) => (times ? `${literal(String(value))}::timestamp` : `${value}::double`);
  return [
    `${cell} is null`,
    ...(min === undefined ? [] : [`${cell} < ${bound(min)}`]),
    ...(max === undefined ? [] : [`${cell} > ${bound(max)}`]),
  ].join(' or ');
}
