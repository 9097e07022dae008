import { expect, it } from 'vitest';
import type { GateContext } from '../../src/core/plugins.ts';
import type { CheckResult } from '../../src/core/records.ts';
import { quality } from '../../src/gates/quality.ts';
import { checkOf, dataContext } from '../support/data-context.ts';

const failing: CheckResult = checkOf({
  outcome: 'fail',
  title: 'age between 16 and 100',
  observed: '97 % of 100 values',
  fix: 'Correct those rows.',
});
const context: GateContext = dataContext([failing, checkOf({}), checkOf({ from: 'built-in', weight: 1 })], 0.6);

it('judges the score, and names the checks that fail', () => {
  const judged = quality.judge({ quality: 'score', min: 0.95 }, context);
  expect(judged).toMatchObject({
    outcome: 'fail',
    observed: '0.6000',
    required: 'at least 0.95',
    fix: 'Correct those rows.',
  });
  expect(judged.reason).toContain('failed: age between 16 and 100 (97 % of 100 values)');
  expect(quality.judge({ quality: 'score', min: 0.6 }, context).outcome).toBe('pass');
});

it('judges how many declared checks fail; those that always run are not among them', () => {
  const more = dataContext([failing, checkOf({}), checkOf({ from: 'built-in', outcome: 'fail' })], 0.5);
  expect(quality.judge({ quality: 'checks', max: 0 }, more)).toMatchObject({ outcome: 'fail', observed: '1' });
  expect(quality.judge({ quality: 'checks', max: 1 }, more)).toMatchObject({ outcome: 'pass' });
});

it('cannot judge data that was not checked', () => {
  const unchecked = dataContext(undefined);
  expect(quality.judge({ quality: 'score', min: 0.5 }, unchecked).outcome).toBe('not-estimable');
  expect(quality.judge({ quality: 'checks', max: 0 }, dataContext([checkOf({ from: 'built-in' })], 1)).outcome).toBe(
    'not-estimable',
  );
});
