import type { Check } from '../core/plugins.ts';
import { textCell } from '../data/profile/check-columns.ts';
import { mostShare, percent, percentBeside } from '../data/profile/check-shares.ts';
import { counted, figure } from '../math/figures.ts';

export interface GroupLeakageOptions {
  readonly column: string;
  readonly max?: number;
}

export const groupLeakage: Check<GroupLeakageOptions> = {
  id: 'groupLeakage',
  doc: 'Share of the groups with test rows that have training or validation rows too.',
  version: 1,
  bare: 'column',
  looksAt: 'sides',
  schema: {
    type: 'object',
    properties: {
      column: { type: 'string', minLength: 1, maxLength: 128, description: 'Column whose values are the groups.' },
      max: mostShare(0),
    },
    required: ['column'],
  },
  unasked: ({ roles }) => (roles.group === undefined ? undefined : { column: roles.group }),
  title: ({ column, max = 0 }) => `groups of ${column} on both sides ${max === 0 ? 'none' : `at most ${percent(max)}`}`,
  measure({ column }, rows) {
    const cell = textCell(rows, column);
    return [
      {
        over: `(select count(*) filter (where ${rows.side} = 'test') as held, count(*) filter (where ${rows.side} <> 'test') as seen from ${rows.sides} where ${cell} is not null group by ${cell})`,
        numbers: {
          groups: 'count(*) filter (where held > 0)',
          shared: 'count(*) filter (where held > 0 and seen > 0)',
        },
      },
    ];
  },
  judge({ column, max = 0 }, numbers) {
    const [groups, shared] = [numbers('groups'), numbers('shared')];
    const required = max === 0 ? 'none' : `at most ${percent(max)}`;
    if (groups === 0) {
      const reason = `no test row has a value of ${column}`;
      return { outcome: 'not-estimable', observed: 'no groups', required, reason, fix: `Fill ${column}.` };
    }
    const value = shared / groups;
    const failed = value > max;
    return {
      outcome: failed ? 'fail' : 'pass',
      observed: `${percentBeside(value, max)} of ${counted(groups, 'group')}`,
      required,
      reason: `${figure(shared)} of ${counted(groups, 'group')} of ${column} with test rows ${shared === 1 ? 'has' : 'have'} other rows too`,
      fix: failed ? `Name ${column} as data.group, or give every group to one side.` : '',
      value,
    };
  },
};
