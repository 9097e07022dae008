import type { Check, CheckRows } from '../core/plugins.ts';
import { checkedColumn, numberCell, textCell, timeCell } from '../data/profile/check-columns.ts';
import { COLUMN_SHARE, type ColumnShare, judgeValues, valueMeasurement } from '../data/profile/check-shares.ts';
import { booleanSql } from '../data/source/source.ts';

const KINDS = ['number', 'integer', 'boolean', 'date', 'time'] as const;

export interface TypeOptions extends ColumnShare {
  readonly is: (typeof KINDS)[number];
}

export const ofType: Check<TypeOptions> = {
  id: 'type',
  doc: 'Values read as numbers, whole numbers, booleans, dates or times.',
  version: 1,
  looksAt: 'rows',
  schema: {
    type: 'object',
    properties: {
      ...COLUMN_SHARE,
      is: { type: 'string', enum: [...KINDS], description: 'What every value must read as.' },
    },
    required: ['column', 'is'],
  },
  title: (options) => `${options.column} ${WORDS[options.is]}`,
  measure: (options, rows) => [valueMeasurement(rows, options.column, otherwiseSql(options, rows))],
  judge: (options, numbers) => judgeValues(options, numbers, WORDS[options.is]),
};

const WORDS = {
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  date: 'a date',
  time: 'a time',
} as const;

function otherwiseSql({ column, is }: TypeOptions, rows: CheckRows): string {
  const number = numberCell(rows, column);
  if (is === 'number') return `${number} is null`;
  if (is === 'integer') return `${number} is null or ${number} <> trunc(${number})`;
  if (is === 'boolean') return `(${booleanSql(checkedColumn(rows, column))}) is null`;
  const time = timeCell(rows, column);
  if (is === 'time') return `${time} is null`;
  // A time is no date, unless it is midnight: files often write dates that way.
  return `try_cast(${textCell(rows, column)} as date) is null or ${time} <> date_trunc('day', ${time})`;
}
