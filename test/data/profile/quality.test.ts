import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CheckResult } from '../../../src/core/records.ts';
import { qualityOf } from '../../../src/data/profile/quality.ts';

function result(parts: Partial<CheckResult>): CheckResult {
  const texts = { title: 't', observed: 'o', required: 'r', reason: 'r', fix: '' };
  return { check: 'c', from: 'spec', on: 'all', outcome: 'pass', weight: 2, ...texts, ...parts };
}

it('weighs the checks that could be judged', () => {
  const checks = [
    result({}),
    result({ outcome: 'fail', weight: 3 }),
    result({ from: 'built-in', weight: 1 }),
    result({ outcome: 'not-estimable', weight: 100 }),
  ];
  const { score, definition } = qualityOf(checks);
  expect(score).toEqual({ kind: 'value', value: 0.5 });
  expect(definition).toBe(
    'weight of the checks that pass / weight of all checks that could be judged; a check weighs 2 or 3 or 100 for a check of the spec, 1 for a check that always runs',
  );
});

it('has no score where nothing could be judged', () => {
  expect(qualityOf([]).score).toMatchObject({ kind: 'not-estimable' });
});

it('lies in 0 to 1, and falls by no passing check', () => {
  const outcome = fc.constantFrom('pass' as const, 'fail' as const, 'not-estimable' as const);
  const some = fc.array(fc.record({ outcome, weight: fc.integer({ min: 1, max: 9 }) }), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(some, (parts) => {
      const checks = parts.map(result);
      const before = qualityOf([...checks, result({ outcome: 'fail' })]).score;
      const after = qualityOf([...checks, result({ outcome: 'fail' }), result({})]).score;
      if (before.kind !== 'value' || after.kind !== 'value') throw new Error('a failed check can be judged');
      expect(before.value).toBeGreaterThanOrEqual(0);
      expect(after.value).toBeLessThanOrEqual(1);
      expect(after.value).toBeGreaterThanOrEqual(before.value);
    }),
  );
});
