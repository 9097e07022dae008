import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TrainyardError } from '../../src/core/errors.ts';
import type { DriftMeasure, DriftSample } from '../../src/core/plugins.ts';
import type { Estimate } from '../../src/core/records.ts';
import { driftMeasures } from '../../src/drift/index.ts';
import { counts, values } from '../support/drift-samples.ts';

const cases = driftMeasures.all.flatMap((measure) =>
  measure.types.map((type) => ({ measure, type, name: `${measure.id} (${type})` })),
);

describe.each(cases)('$name', ({ measure, type }) => {
  const samples = type === 'numeric' ? numericSamples() : countSamples();

  it('stays in its range, and is a number or a reason', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        expectSound(measure, measure.measure(sample));
      }),
    );
  });

  it('finds nothing where nothing changed', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const estimate = measure.measure({ ...sample, current: sample.reference });
        if (estimate.kind === 'value') expect(estimate.value).toBeCloseTo(measure.scale === 'p-value' ? 1 : 0, 9);
      }),
    );
  });

  it('has a reason for an empty side', () => {
    const some = type === 'numeric' ? values([1, 2, 3], []) : counts([1, 2], [0, 0]);
    expect(measure.measure(some)).toMatchObject({ kind: 'not-estimable' });
  });

  it('refuses what is no sample of its kind', () => {
    const bad = type === 'numeric' ? [values([1, Number.NaN], [1, 2])] : [counts([1, -1], [1, 1]), counts([1, 1], [1])];
    for (const sample of bad) expect(() => measure.measure(sample)).toThrow(TrainyardError);
  });
});

describe.each(driftMeasures.all)('$id', (measure) => {
  it('says what it is', () => {
    expect(measure.definition).toMatch(/^\S.{10,}\S$/s);
    expect(measure.threshold).toBeGreaterThan(0);
    expect(
      measure.drifts.startsWith(measure.scale === 'p-value' ? 'below' : 'at or above') ||
        measure.drifts === 'at or below',
    ).toBe(true);
  });
});

function numericSamples(): fc.Arbitrary<DriftSample> {
  const value = fc.integer({ min: -20, max: 20 }).map((x) => x / 4);
  const side = fc.array(value, { maxLength: 30 });
  return fc.tuple(side, side).map(([reference, current]) => values(reference, current));
}

/** Two categories or more: the tests of one proportion take the first against the rest. */
function countSamples(): fc.Arbitrary<DriftSample> {
  const pair = fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 }));
  return fc.array(pair, { minLength: 2, maxLength: 6 }).map((pairs) =>
    counts(
      pairs.map(([a]) => a),
      pairs.map(([, b]) => b),
    ),
  );
}

function expectSound(measure: DriftMeasure, estimate: Estimate): void {
  if (estimate.kind === 'not-estimable') {
    expect(estimate.reason).toMatch(/\w{3}/);
    return;
  }
  expect(estimate.value).toBeGreaterThanOrEqual(measure.range[0]);
  expect(estimate.value).toBeLessThanOrEqual(measure.range[1]);
}
