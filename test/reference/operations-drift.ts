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

function psiNumeric(input: Input): unknown {
  const binning = read.textOr<string>(input, 'binning', 'sturges_on_concat(reference,current)');
  if (!binning.startsWith('sturges_on_concat')) throw new Error(`binning "${binning}" is not known`);
  const { edges, reference, current } = sturgesCounts(read.numbers(input, 'reference'), read.numbers(input, 'current'));
  const psi = populationStability(reference, current, zeroRule(input));
  return { n_bins: edges.length - 1, reference_counts: reference, current_counts: current, psi };
}

function statistics(input: Input): ValueStatistics {
  return valueStatistics(read.list(input, 'values').map((value) => (value === 'NaN' ? null : value)));
}
