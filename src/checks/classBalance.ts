import type { Check } from '../core/plugins.ts';
import { noRows, percent, percentBeside } from '../data/profile/check-shares.ts';
import { counted, figure } from '../math/figures.ts';

export interface ClassBalanceOptions {
  readonly min?: number;
}

const LEAST = 0.01;

export const classBalance: Check<ClassBalanceOptions> = {
  id: 'classBalance',
  doc: 'The rarest class of the target has a share of the rows. Classification only.',
  version: 1,
  bare: 'min',
  looksAt: 'sides',
  schema: {
    type: 'object',
    properties: {
      min: { type: 'number', minimum: 0, maximum: 1, default: LEAST, description: 'Least share that passes.' },
    },
  },
  unasked: ({ task }) => (task === 'regression' ? undefined : {}),
  title: ({ min = LEAST }) => `rarest class ${percent(min)} or more`,
  measure: (_options, rows) => [
    {
      over: `(select count(*) as n from ${rows.sides} group by ${rows.target})`,
      numbers: { rows: 'coalesce(sum(n), 0)', least: 'min(n)', classes: 'count(*)' },
    },
  ],
  judge({ min = LEAST }, numbers, { task, classes }) {
    const required = `${percent(min)} or more`;
    const rows = numbers('rows');
    if (rows === 0) return noRows(required);
    if (task === 'regression') {
      const reason = 'the target of a regression has no classes';
      return { outcome: 'not-estimable', observed: 'no classes', required, reason, fix: 'Remove the check.' };
    }
    const least = numbers('classes') < classes.length ? 0 : numbers('least');
    const value = least / rows;
    const failed = value < min;
    return {
      outcome: failed ? 'fail' : 'pass',
      observed: percentBeside(value, min),
      required,
      reason: `the rarest of ${counted(classes.length, 'class', 'classes')} has ${figure(least)} of ${counted(rows, 'row')}`,
      fix: failed ? 'Collect rows of that class, or leave it out of the task.' : '',
      value,
    };
  },
};
