import type { Check, CheckRows } from '../core/plugins.ts';
import { timeCell } from '../data/profile/check-columns.ts';
import { percent } from '../data/profile/check-shares.ts';
import { worstOf } from '../data/profile/check-worst.ts';
import { counted, figure } from '../math/figures.ts';
import { AGE_PATTERN, hoursOf } from '../math/quantities.ts';

export interface PointInTimeOptions {
  readonly columns: readonly string[];
  readonly delay?: string;
}

export const pointInTime: Check<PointInTimeOptions> = {
  id: 'pointInTime',
  doc: "No row uses values from after its own time: the columns, which say since when a row's values are known, lie at or before data.time.",
  version: 2,
  bare: 'columns',
  looksAt: 'rows',
  schema: {
    type: 'object',
    properties: {
      columns: {
        type: 'array',
        items: { type: 'string' },
        minItems: 1,
        description: 'Columns with the time, in UTC, of values that were joined to the row.',
      },
      delay: {
        type: 'string',
        pattern: AGE_PATTERN,
        'x-says': 'an age such as 1h, 2d or 1w',
        description: 'How long after their time such values can be had: 1h, 2d or 1w.',
      },
    },
    required: ['columns'],
  },
  unasked: ({ roles }) =>
    roles.time === undefined || (roles.known ?? []).length === 0 ? undefined : { columns: roles.known },
  title: ({ columns, delay }) =>
    `${columns.length === 1 ? columns[0] : `${columns.length} columns`}${delay === undefined ? '' : ` + ${delay}`} not after the time of the row`,
  measure: ({ columns, delay }, rows) => [
    { over: rows.rows, numbers: Object.assign({}, ...columns.map((name, i) => numbersOf(rows, { name, i, delay }))) },
  ],
  judge({ columns }, numbers, { roles }) {
    const required = 'no row from the future';
    if (roles.time === undefined) {
      const reason = 'data.time names no column with the time of a row';
      return { outcome: 'not-estimable', observed: 'no time', required, reason, fix: 'Add data.time.' };
    }
    const worst = worstOf(columns, (i) => numbers(`late${i}`) / numbers(`both${i}`), 'highest');
    if (worst.index < 0) {
      const reason = 'no row has a value in these columns and a time of its own';
      return { outcome: 'not-estimable', observed: 'no values', required, reason, fix: 'Fill them.' };
    }
    const [late, both] = [numbers(`late${worst.index}`), numbers(`both${worst.index}`)];
    const failed = late > 0;
    const first = failed ? `, first data row ${figure(numbers(`first${worst.index}`))}` : '';
    return {
      outcome: failed ? 'fail' : 'pass',
      observed: `${percent(worst.value)} of ${counted(both, 'row')}`,
      required,
      reason: `${figure(late)} of ${counted(both, 'row')} use values of ${worst.column} from after their own time${first}`,
      fix: failed
        ? `Join the newest values at or before the time of the row: time and match of a source, or ASOF JOIN in data.query.`
        : '',
      value: worst.value,
    };
  },
};

function numbersOf(
  rows: CheckRows,
  { name, i, delay }: { readonly name: string; readonly i: number; readonly delay: string | undefined },
): Readonly<Record<string, string>> {
  const known = `${timeCell(rows, name)} + to_microseconds(${Math.round((hoursOf(delay ?? '0h') ?? 0) * 3_600_000_000)})`;
  // Without a time of the row nothing is compared, and the judgement says so.
  const own = rows.roles.time === undefined ? 'null::timestamp' : timeCell(rows, rows.roles.time);
  return {
    [`both${i}`]: `count(*) filter (where ${known} is not null and ${own} is not null)`,
    [`late${i}`]: `count(*) filter (where ${known} > ${own})`,
    [`first${i}`]: `min(${rows.row}) filter (where ${known} > ${own})`,
  };
}
