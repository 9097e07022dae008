import { datasetDrifted, defaultDriftMeasure, type ColumnType } from '../../src/data/drift/drift-policy.ts';
import {
  type EmptyShares,
  hellingerDistance,
  jensenShannonDistance,
  largestShareGap,
  populationStability,
  totalVariation,
} from '../../src/math/distances/distances.ts';
import { sturgesCounts } from '../../src/math/distances/histogram.ts';
import { energyDistance, wassersteinDistance, wassersteinNormed } from '../../src/math/distances/transport.ts';
import { successPercent, type ValueStatistics, valueStatistics } from '../../src/math/value-statistics.ts';
import * as read from './inputs.ts';
import type { Input, Operation } from './inputs.ts';

export const driftOperations: Record<string, Operation> = {
  psi_from_counts: (input) => populationStability(...counts(input), zeroRule(input)),
  psi_numeric: psiNumeric,
  jensen_shannon_distance: (input) =>
    jensenShannonDistance(read.numbers(input, 'p'), read.numbers(input, 'q'), read.numberOr(input, 'base', Math.E)),
  hellinger_categorical: (input) => hellingerDistance(...counts(input)),
  tvd: (input) => totalVariation(...counts(input)),
  l_infinity: (input) => largestShareGap(...counts(input)),
  wasserstein: (input) => wassersteinDistance(weighted(input, 'x'), weighted(input, 'y')),
  wasserstein_normed: (input) => wassersteinNormed(read.numbers(input, 'reference'), read.numbers(input, 'current')),
  energy_distance: (input) => energyDistance(weighted(input, 'x'), weighted(input, 'y')),
  default_drift_test: (input) =>
    defaultDriftMeasure(input['type'] as ColumnType, read.numberIn(input['n_reference']), read.numberIn(input['n_unique'])),
  dataset_drift: (input) =>
    datasetDrifted(read.numberIn(input['drifted']), read.numberIn(input['total']), read.numberOr(input, 'drift_share', 0.5)),
  completeness: (input) => statistics(input).completeness,
  uniqueness: (input) => statistics(input).uniqueness,
  distinctness: (input) => statistics(input).distinctness,
  unique_value_ratio: (input) => statistics(input).uniqueValueRatio,
  entropy: (input) => statistics(input).entropy,
  success_percent: (input) => successPercent(read.numberIn(input['successful']), read.numberIn(input['evaluated'])) ?? null,
};

function counts(input: Input): [Float64Array, Float64Array] {
  return [read.numbers(input, 'reference_counts'), read.numbers(input, 'current_counts')];
}

function weighted(input: Input, field: string) {
  return { values: read.numbers(input, field), weights: read.optionalNumbers(input, `${field}_weights`) };
}

function zeroRule(input: Input): EmptyShares {
  const rule = read.textOr<string>(input, 'zero_rule', 'evidently');
  if (rule === 'evidently' || rule === 'none') return rule;
  const floor = /^floor:(.+)$/.exec(rule);
  if (floor === null) throw new Error(`zero rule "${rule}" is not known`);
  return Number(floor[1]);
}

/** evidently cuts a reference of more values than this into bins, and takes one bin per value otherwise. */
const MOST_VALUES = 20;

function psiNumeric(input: Input): unknown {
  const [first, second] = [read.numbers(input, 'reference'), read.numbers(input, 'current')];
  const { bins, reference, current } = cutsOf(input, first)(first, second);
  const psi = populationStability(reference, current, zeroRule(input));
  return { n_bins: bins, reference_counts: reference, current_counts: current, psi };
}

type Cut = (reference: Float64Array, current: Float64Array) => { bins: number; reference: Float64Array; current: Float64Array };

function cutsOf(input: Input, reference: Float64Array): Cut {
  const few = new Set(reference).size <= MOST_VALUES;
  const binning = read.textOr<string>(input, 'binning', few ? 'unique_values' : 'sturges_on_concat');
  if (/^unique/.test(binning)) return byValue;
  if (!binning.startsWith('sturges_on_concat')) throw new Error(`binning "${binning}" is not known`);
  return (first, second) => {
    const { edges, ...counts } = sturgesCounts(first, second);
    return { bins: edges.length - 1, ...counts };
  };
}

function byValue(reference: Float64Array, current: Float64Array): ReturnType<Cut> {
  const values = read.sortedLabels(Array.from(reference), Array.from(current));
  const countsOf = (sample: Float64Array) => {
    const counts = new Float64Array(values.length);
    for (const place of read.indexed(Array.from(sample), values)) counts[place]! += 1;
    return counts;
  };
  return { bins: values.length, reference: countsOf(reference), current: countsOf(current) };
}

function statistics(input: Input): ValueStatistics {
  return valueStatistics(read.list(input, 'values').map((value) => (value === 'NaN' ? null : value)));
}
