import { expect, it } from 'vitest';
import type { ProductionComparison } from '../../src/core/records.ts';
import { drift } from '../../src/gates/drift.ts';
import { evaluationOf, trainedOf } from '../support/review.ts';

const trained = trainedOf('a');
const evaluation = evaluationOf('a');

function judged(moved: ProductionComparison['drift'], max?: number) {
  const comparison = { version: 'v1.2.0', ...(moved && { drift: moved }) } as ProductionComparison;
  const context = { evaluation: { ...evaluation, comparison }, data: trained.data };
  return drift.judge({ drift: 'psi', ...(max === undefined ? {} : { max }) }, context);
}

it('judges the column that moved most, inclusively', () => {
  const moved = [
    { column: 'age', psi: 0.05 },
    { column: 'wage', psi: 0.2 },
  ];
  expect(judged(moved)).toMatchObject({ outcome: 'pass', required: 'at most 0.2' });
  expect(judged(moved, 0.1)).toMatchObject({
    outcome: 'fail',
    reason: 'of 2 columns wage moved most since v1.2.0: index 0.2000, limit 0.1',
    fix: expect.stringContaining('Find out why wage changed'),
  });
});

it('is skipped with no production yet, and not estimable without a profile', () => {
  expect(drift.judge({ drift: 'psi' }, { evaluation, data: trained.data })).toMatchObject({
    outcome: 'skipped',
    observed: 'none yet',
  });
  expect(judged(undefined)).toMatchObject({ outcome: 'not-estimable' });
  expect(judged([])).toMatchObject({ outcome: 'not-estimable' });
});

it('is loosened by a higher limit, the default included', () => {
  expect(drift.loosened({ drift: 'psi' }, { drift: 'psi', max: 0.3 })).toBe(true);
  expect(drift.loosened({ drift: 'psi', max: 0.3 }, { drift: 'psi' })).toBe(false);
});
