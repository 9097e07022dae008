import { TrainyardError } from '../../core/errors.ts';
import { estimated, notEstimable } from '../../core/estimate.ts';
import type { DriftSample } from '../../core/plugins.ts';
import type { Estimate } from '../../core/records.ts';

type Sides = readonly [reference: Float64Array, current: Float64Array];

/** Measures two numeric samples, each with at least `least` values. Throws on NaN, infinities and the wrong type. */
export function overValues(sample: DriftSample, least: number, of: (...sides: Sides) => number): Estimate {
  if (sample.type !== 'numeric') throw invalid('this measure takes a numeric column, not a category');
  for (const [name, values] of sidesOf(sample)) {
    if (!values.every(Number.isFinite)) throw invalid(`the ${name} values must be finite`);
    if (values.length < least)
      return notEstimable(`the ${name} sample has ${values.length} values`, `at least ${least} on each side`);
  }
  return numberOr(of(sample.reference, sample.current));
}

/** Measures counts per category with something on each side. Throws on negative counts and unequal lengths. */
export function overCounts(sample: DriftSample, of: (...sides: Sides) => number): Estimate {
  if (sample.type !== 'category') throw invalid('this measure takes counts per category, not a numeric column');
  if (sample.reference.length !== sample.current.length) {
    throw invalid(
      `${sample.reference.length} categories before and ${sample.current.length} now; they must be the same`,
    );
  }
  for (const [name, counts] of sidesOf(sample)) {
    if (!counts.every((count) => count >= 0 && Number.isFinite(count)))
      throw invalid(`the ${name} counts must be finite and at least 0`);
    if (!counts.some((count) => count > 0))
      return notEstimable(`the ${name} sample is empty`, 'at least 1 row on each side');
  }
  return numberOr(of(sample.reference, sample.current));
}

function sidesOf(sample: DriftSample): readonly (readonly [string, Float64Array])[] {
  return [
    ['reference', sample.reference],
    ['current', sample.current],
  ];
}

function numberOr(value: number): Estimate {
  return Number.isNaN(value)
    ? notEstimable('the two sides do not vary', 'at least 2 distinct values')
    : estimated(value);
}

function invalid(message: string): TrainyardError {
  return new TrainyardError({
    code: 'drift-sample-invalid',
    message,
    fix: 'Hand over the column in the form that the measure declares.',
  });
}
