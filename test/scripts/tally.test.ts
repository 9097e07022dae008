import { describe, expect, it } from 'vitest';
import { failuresOf, missingNeeds, summed, tableOf } from '../../scripts/ci/tally.mjs';

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

describe('what failed', () => {
  const test = (status: string, fullName: string, ...failureMessages: string[]) => ({
    status,
    fullName,
    failureMessages,
  });
  const file = (name: string, assertionResults: readonly object[], message = '') => ({
    name: `/clone/test/${name}`,
    status: 'failed',
    message,
    assertionResults,
  });

  it('is named with file, test and the start of why, without colours', () => {
    const long = `\u001b[31mAssertionError\u001b[39m: expected 1 to be 2\n\n${'    at x\n'.repeat(99)}`;
    const testResults = [
      file('a.test.ts', [test('passed', 'one'), test('failed', 'a b', long), test('pending', 'c')]),
      file('b.test.ts', [], 'SyntaxError: no'),
    ];
    const [first = '', ...others] = failuresOf({ testResults }, '/clone');
    expect(first.split('\n')).toHaveLength(13);
    expect(first).toMatch(/^x test\/a\.test\.ts > a b \(failed\)\n {4}AssertionError: expected 1 to be 2\n/);
    expect(others).toEqual([
      'x test/a.test.ts > c (pending)',
      'x test/b.test.ts did not run to its end\n    SyntaxError: no',
    ]);
  });

  it('is cut when it is very much', () => {
    const tests = Array.from({ length: 50 }, (_, i) => test('failed', `test ${i}`));
    const failures = failuresOf({ testResults: [file('a.test.ts', tests)] }, '/clone');
    expect([failures.length, failures.at(-1)]).toEqual([41, '... and 10 more']);
  });
});
