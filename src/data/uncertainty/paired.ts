import { CONFIDENCES, FALSE_ALARMS, notEstimable } from '../../core/estimate.ts';
import type { ClosedForm, Metric, Predictions } from '../../core/plugins.ts';
import type { Estimate, MetricComparison, ProductionComparison } from '../../core/records.ts';
import { bootstrapForm, type Replicates, resampled, type Statistic } from '../../math/intervals/bootstrap.ts';
import { delongTest } from '../../math/intervals/delong.ts';
import { normalQuantile } from '../../math/probability/distributions.ts';
import { bootstrapDraws } from '../../math/probability/draws.ts';
import { agreementTable, mcnemarTest } from '../../math/tests/paired-labels.ts';
import { correctedTogether, evidenceOf, rowsNeeded } from './evidence.ts';
import { LEAST_UNITS, resamplesFor, type Sampling, unitCount } from './sampling.ts';
import { intervalOf, madeBy, statisticOf } from './uncertainty.ts';

/** Two models on the same rows. */
export interface Paired {
  readonly candidate: Predictions;
  readonly production: Predictions;
  readonly sampling: Sampling;
}

/**
 * The gain of the candidate in each metric, with an interval that uses that both saw the same rows. What is called better or
 * worse is so by its p-value, corrected for all metrics that have one (Holm).
 */
export function comparedMetrics(metrics: readonly Metric[], paired: Paired): readonly MetricComparison[] {
  const gains = correctedGains(gainsOf(metrics, paired));
  const family = gains.filter(({ test }) => test !== undefined).length;
  return metrics.map((metric, at) => {
    const own = gains[at] as CorrectedGain;
    const { id, version, better } = metric;
    const [candidate, production] = [metric.compute(paired.candidate), metric.compute(paired.production)];
    return { metric: id, version, better, candidate, production, ...own, ...standingOf(own, { paired, family }) };
  });
}

/** Rows that both, one or none of the two decide right; undefined for regression. */
export function comparedDecisions({ candidate, production }: Paired): ProductionComparison['decisions'] {
  if (candidate.task === 'regression') return undefined;
  const [right, wrong] = agreementTable(candidate.truth, candidate.decisions, production.decisions);
  return { both: right[0], onlyCandidate: right[1], onlyProduction: wrong[0], neither: wrong[1] };
}

type CorrectedGain = Pick<MetricComparison, 'gain' | 'test'>;

interface Gain {
  readonly gain: Estimate;
  readonly test?: Omit<NonNullable<MetricComparison['test']>, 'corrected'>;
}

function correctedGains(gains: readonly Gain[]): readonly CorrectedGain[] {
  const tested = gains.flatMap(({ test }) => (test === undefined ? [] : [test]));
  const corrected = correctedTogether(tested.map(({ pvalue }) => pvalue));
  return gains.map(({ gain, test }) =>
    test === undefined ? { gain } : { gain, test: { ...test, corrected: corrected[tested.indexOf(test)] as number } },
  );
}

function gainsOf(metrics: readonly Metric[], paired: Paired): readonly Gain[] {
  const curve = metrics.some(({ id }) => id === 'roc_auc') ? pairedCurve(paired) : undefined;
  const open = metrics.filter(({ id }) => id !== 'roc_auc' || curve === undefined);
  const drawn = drawnGains(open, paired);
  return metrics.map((metric) => {
    const [own, other] = [metric.compute(paired.candidate), metric.compute(paired.production)];
    if (own.kind === 'not-estimable') return { gain: own };
    if (other.kind === 'not-estimable') return { gain: notEstimable(`of production: ${other.reason}`, other.needs) };
    const value = signOf(metric) * (own.value - other.value) + 0;
    if (isSame(paired)) return { gain: withForm(value, { method: 'bootstrap percentile', bound: () => 0 }) };
    if (curve !== undefined && metric.id === 'roc_auc')
      return { gain: withForm(value, curve.form), test: { name: 'DeLong', pvalue: curve.pvalue } };
    return resampledGain(metric, value, { paired, found: drawn?.[open.indexOf(metric)] });
  });
}

function signOf({ better }: Pick<Metric, 'better'>): 1 | -1 {
  return better === 'higher' ? 1 : -1;
}

function withForm(value: number, form: ClosedForm, made = {}): Estimate {
  return { kind: 'value', value, interval: intervalOf(form, made) };
}

/** No metric can tell equal scores and decisions apart. */
function isSame({ candidate, production }: Paired): boolean {
  const equal = (a: Float64Array, b: Float64Array) => a.length === b.length && a.every((value, at) => value === b[at]);
  return equal(candidate.scores, production.scores) && equal(candidate.decisions, production.decisions);
}

/** DeLong's covariance, for rows drawn one by one without weights; undefined where it says nothing. */
function pairedCurve({ candidate, production, sampling }: Paired) {
  const { truth, scores, task, weights } = candidate;
  if (task !== 'binary' || weights !== undefined || sampling.units.kind !== 'rows') return undefined;
  const { first, second, variance, pvalue } = delongTest({ truth, first: scores, second: production.scores });
  if (!(variance > 0)) return undefined;
  const bound = (confidence: number) => first - second + normalQuantile(confidence) * Math.sqrt(variance);
  return { pvalue, form: { method: 'DeLong' as const, bound } };
}

/** Differences on the same resamples; both models see each of them. */
function drawnGains(metrics: readonly Metric[], paired: Paired): readonly Replicates[] | undefined {
  const { candidate, production, sampling } = paired;
  if (unitCount(sampling) < LEAST_UNITS || isSame(paired)) return undefined;
  const statistics = metrics.map((metric): Statistic => {
    const known = [candidate, production].every((one) => metric.compute(one).kind === 'value');
    if (!known) return { size: 1, into: (out, at) => out.fill(Number.NaN, at, at + 1) };
    return difference(statisticOf(metric, candidate), statisticOf(metric, production), signOf(metric));
  });
  const draws = bootstrapDraws(sampling.units, sampling.seed);
  return resampled(statistics, { draws, times: resamplesFor(sampling), weights: candidate.weights });
}

/** `first - second`, number by number, times a sign; both are made of sums of the same sort. */
export function difference(first: Statistic, second: Statistic, sign: 1 | -1 = 1): Statistic {
  const other = new Float64Array(second.size);
  const own = first.tallies?.length ?? 0;
  return {
    size: first.size,
    tallies: [...(first.tallies ?? []), ...(second.tallies ?? [])],
    ...(first.tallied && { tallied: first.tallied }),
    into(out, at, { sums, ...drawn }) {
      first.into(out, at, { ...drawn, sums: sums.slice(0, own) });
      second.into(other, 0, { ...drawn, sums: sums.slice(own) });
      for (let i = 0; i < other.length; i++) out[at + i] = sign * ((out[at + i] as number) - (other[i] as number));
    },
  };
}

function resampledGain(
  { id }: Metric,
  value: number,
  { paired, found }: { readonly paired: Paired; readonly found: Replicates | undefined },
): Gain {
  const { sampling } = paired;
  const form = found && bootstrapForm(found);
  if (form === undefined) {
    const unsure =
      found === undefined
        ? `fewer than ${LEAST_UNITS} ${sampling.words} to draw from`
        : 'it cannot be computed in more than 1 of 20 resamples';
    return { gain: { kind: 'value', value, unsure } };
  }
  const gain = withForm(value, form, madeBy(sampling));
  if (id === 'accuracy' && sampling.units.kind === 'rows' && paired.candidate.weights === undefined) {
    return { gain, test: { name: 'McNemar', pvalue: mcnemarOf(paired) } };
  }
  return { gain, test: { name: 'paired bootstrap', pvalue: bootstrapPvalue(found as Replicates, form) } };
}

/** Exact under 25 rows on which the two disagree, where the chi-square is too rough. */
function mcnemarOf(paired: Paired): number {
  const { onlyCandidate = 0, onlyProduction = 0 } = comparedDecisions(paired) ?? {};
  const mode = onlyCandidate + onlyProduction < 25 ? 'exact' : 'cc';
  return mcnemarTest(onlyCandidate, onlyProduction, mode).pvalue;
}

/** Twice the confidence that the gain lies on the other side of 0; never under what the resamples can show. */
function bootstrapPvalue({ drawn }: Replicates, form: ClosedForm): number {
  const bounds = CONFIDENCES.map((confidence) => form.bound(confidence));
  const evidence = evidenceOf({ low: 0, high: 0, level: 0, method: form.method, bounds });
  const side = Math.min(evidence?.atMost(0) ?? 1, 1 - (evidence?.below(0) ?? 0));
  return Math.min(1, Math.max(2 * side, 2 / (drawn.length + 1)));
}

function standingOf(
  { gain, test }: CorrectedGain,
  { paired, family }: { readonly paired: Paired; readonly family: number },
): Pick<MetricComparison, 'standing' | 'needs'> {
  if (isSame(paired)) return { standing: 'same' };
  if (gain.kind === 'not-estimable' || gain.interval === undefined || test === undefined)
    return { standing: 'cannot tell' };
  if (test.corrected <= FALSE_ALARMS) return { standing: gain.value > 0 ? 'better' : 'worse' };
  const evidence = evidenceOf(gain.interval);
  if (evidence === undefined || gain.value === 0) return { standing: 'cannot tell' };
  const confidence = 1 - FALSE_ALARMS / (2 * family);
  const needs = rowsNeeded(evidence, { rows: paired.candidate.rows, gap: gain.value, confidence });
  return Number.isFinite(needs) ? { standing: 'cannot tell', needs } : { standing: 'cannot tell' };
}
