import { CONFIDENCES, LEVEL } from '../../core/estimate.ts';
import type { ClosedForm, Metric, Predictions, Reweighing } from '../../core/plugins.ts';
import type { Estimate, Interval } from '../../core/records.ts';
import {
  bootstrapForm,
  type Replicates,
  raisedForm,
  resampled,
  type Statistic,
} from '../../math/intervals/bootstrap.ts';
import { wilsonBound } from '../../math/intervals/closed-forms.ts';
import { argsort } from '../../math/order.ts';
import { bootstrapDraws } from '../../math/probability/draws.ts';
import { classWeights } from '../predictions/predictions.ts';
import { LEAST_UNITS, reordered, resamplesFor, type Sampling, unitCount } from './sampling.ts';

/**
 * The number of each metric with its interval: in closed form where the metric has one and rows were drawn one by one
 * without weights, else by one bootstrap for all of them together.
 */
export function estimatesOf(
  metrics: readonly Metric[],
  predictions: Predictions,
  sampling: Sampling,
): readonly Estimate[] {
  const values = metrics.map((metric) => metric.compute(predictions));
  const forms = metrics.map((metric, at) =>
    values[at]?.kind === 'value' ? closedFormOf(metric, predictions, sampling) : undefined,
  );
  const open = metrics.filter((_, at) => values[at]?.kind === 'value' && forms[at] === undefined);
  const drawn = unitCount(sampling) < LEAST_UNITS ? undefined : replicatesOf(open, predictions, sampling);
  return values.map((estimate, at) => {
    const form = forms[at];
    const metric = metrics[at] as Metric;
    if (estimate.kind !== 'value') return estimate;
    if (form !== undefined) return { ...estimate, interval: intervalOf(form) };
    const found = drawn?.get(metric);
    if (found === undefined) return { ...estimate, unsure: `fewer than ${LEAST_UNITS} ${sampling.words} to draw from` };
    return { ...estimate, ...bootstrapInterval(metric, found, { predictions, sampling }) };
  });
}

/** The two-sided interval and the one-sided bounds of a closed form. */
export function intervalOf(form: ClosedForm, made: Pick<Interval, 'resamples' | 'seed' | 'units'> = {}): Interval {
  const tail = (1 - LEVEL) / 2;
  return {
    low: form.bound(tail),
    high: form.bound(1 - tail),
    level: LEVEL,
    method: form.method,
    ...made,
    bounds: CONFIDENCES.map((confidence) => form.bound(confidence)),
  };
}

/** How a bootstrap was done, as it is printed. */
export function madeBy(sampling: Sampling): Pick<Interval, 'resamples' | 'seed' | 'units'> {
  return { resamples: resamplesFor(sampling), seed: sampling.seed, units: sampling.words };
}

function closedFormOf(metric: Metric, predictions: Predictions, { units }: Sampling): ClosedForm | undefined {
  if (units.kind !== 'rows' || predictions.weights !== undefined) return undefined;
  return metric.closedForm?.(predictions);
}

function replicatesOf(
  metrics: readonly Metric[],
  predictions: Predictions,
  sampling: Sampling,
): ReadonlyMap<Metric, DrawnMetric> {
  if (metrics.length === 0) return new Map();
  const sorted = sortedByScore(predictions, sampling);
  const { weights } = sorted.predictions;
  const noisy = metrics.filter((metric) => metric.noise !== undefined);
  const statistics = [
    ...metrics.map((metric) => statisticOf(metric, sorted.predictions)),
    ...noisy.map((metric) => statisticFrom(metric.noise?.(sorted.predictions) as Reweighing)),
  ];
  const draws = bootstrapDraws(sorted.sampling.units, sampling.seed);
  const found = resampled(statistics, { draws, times: resamplesFor(sampling), weights });
  return new Map(
    metrics.map((metric, at) => {
      const noise = noisy.includes(metric) ? found[metrics.length + noisy.indexOf(metric)] : undefined;
      return [metric, { own: found[at] as Replicates, noise }];
    }),
  );
}

/** What was drawn of one metric. */
interface DrawnMetric {
  readonly own: Replicates;
  readonly noise: Replicates | undefined;
}

/** Binary rows in the order of their scores: whatever ranks then walks through memory instead of jumping in it. */
function sortedByScore(predictions: Predictions, sampling: Sampling) {
  if (predictions.task !== 'binary') return { predictions, sampling };
  const order = argsort(predictions.scores);
  const pick = (values: Float64Array) => Float64Array.from(order, (row) => values[row] as number);
  const { truth, scores, decisions, weights } = predictions;
  return {
    predictions: {
      ...predictions,
      truth: pick(truth),
      scores: pick(scores),
      decisions: pick(decisions),
      ...(weights && { weights: pick(weights) }),
    },
    sampling: reordered(sampling, order),
  };
}

/** One metric as a function of the rows drawn. */
export function statisticOf(metric: Metric, predictions: Predictions): Statistic {
  const reweigh =
    metric.reweighing?.(predictions) ??
    ((weights) => numberOf(metric.compute({ ...predictions, weights: Float64Array.from(weights) })));
  return statisticFrom(reweigh);
}

function statisticFrom(reweigh: Reweighing): Statistic {
  const { shared } = reweigh;
  if (shared === undefined) {
    return {
      size: 1,
      into(out, at, { weights }) {
        out[at] = reweigh(weights);
      },
    };
  }
  return {
    size: 1,
    tallies: shared.tallies,
    into(out, at, { sums }) {
      out[at] = shared.of(sums);
    },
  };
}

function numberOf(estimate: Estimate): number {
  return estimate.kind === 'value' ? estimate.value : Number.NaN;
}

function bootstrapInterval(
  metric: Metric,
  { own: found, noise }: DrawnMetric,
  { predictions, sampling }: { readonly predictions: Predictions; readonly sampling: Sampling },
): { readonly interval: Interval } | { readonly unsure: string } {
  const made = madeBy(sampling);
  if (found.drawn.every((value) => value === found.value)) {
    const form = degenerateForm(metric, found.value, Math.min(rarest(predictions), unitCount(sampling)));
    return form ? { interval: intervalOf(form) } : { unsure: 'every resample gives the same number' };
  }
  const form = noise === undefined ? bootstrapForm(found) : raisedForm(found, noise);
  if (form === undefined) return { unsure: 'it cannot be computed in more than 1 of 20 resamples' };
  const [least, most] = metric.range;
  const bound = (confidence: number) => Math.min(most, Math.max(least, form.bound(confidence)));
  return { interval: intervalOf({ method: form.method, bound }, made) };
}

/** A perfect score in every resample still proves no more than as many successes in a row as there are rows. */
function degenerateForm({ range: [least, most] }: Metric, value: number, rows: number): ClosedForm | undefined {
  if (most - least > 2 || (value !== most && value !== least)) return undefined;
  const right = value === most ? rows : 0;
  return { method: 'Wilson', bound: (share) => least + (most - least) * wilsonBound(right, rows, share) };
}

/** Rows of the rarest class. */
function rarest(predictions: Predictions): number {
  if (predictions.task === 'regression') return predictions.rows;
  const { weights: _, ...unweighted } = predictions;
  return Math.min(...classWeights(unweighted).filter((rows) => rows > 0));
}
