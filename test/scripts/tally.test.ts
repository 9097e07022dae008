import { expect, it } from 'vitest';
import { missingNeeds, summed, tableOf } from '../../scripts/ci/tally.mjs';

const results = [
  { step: 'lint', seconds: 3.14, passed: 0, failed: 1, note: 'exit code 1' },
  { step: 'test fast', seconds: 61, passed: 120, failed: 2, note: 'failed' },
];

it('sums tests and failed steps', () => {
  expect(summed(results)).toEqual({ passed: 120, failed: 3 });
});

it('aligns one line per step', () => {
  expect(tableOf(results)).toBe(
    [
      'step       seconds  passed  failed  result',
      'lint           3.1       0       1  exit code 1',
      'test fast     61.0     120       2  failed',
    ].join('\n'),
  );
});

it('names what a suite misses; an empty variable is none', () => {
  expect(missingNeeds({ needs: ['A', 'B', 'C'] }, { A: 'x', B: '' })).toEqual(['B', 'C']);
});
