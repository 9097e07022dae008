import { expect, it } from 'vitest';
import { leakage } from '../../src/gates/leakage.ts';
import { checkOf, dataContext } from '../support/data-context.ts';

it.each([
  ['overlap', 'trainTestOverlap', 'test rows seen in training'],
  ['target', 'targetLeakage', 'target told by one feature'],
  ['group', 'groupLeakage', 'groups on both sides'],
  ['labels', 'labelConflicts', 'rows with conflicting labels'],
] as const)('judges %s by the check %s', (kind, check, words) => {
  const reason = 'it was counted';
  const context = dataContext([
    checkOf({ check, value: 0.04, outcome: 'pass', reason }),
    checkOf({ check, value: 0.01 }),
  ]);
  const judged = leakage.judge({ leakage: kind, max: 0.03 }, context);
  expect(judged).toMatchObject({ outcome: 'fail', observed: '0.04000', required: 'at most 0.03' });
  expect(judged.reason).toBe(`${words}: 0.04000, at most 0.03 allowed; it was counted`);
  expect(judged.fix).toMatch(/^[A-Z].*\.$/);
  expect(leakage.judge({ leakage: kind, max: 0.04 }, context).outcome).toBe('pass');
});

it('cannot judge what was not measured', () => {
  expect(leakage.judge({ leakage: 'group', max: 0 }, dataContext([]))).toMatchObject({
    outcome: 'not-estimable',
    fix: 'It needs data.group.',
  });
});
