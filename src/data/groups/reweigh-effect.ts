import type { Reweighed } from '../../core/data-records.ts';
import { notEstimable } from '../../core/estimate.ts';
import type { ReweighEffect } from '../../core/examined-records.ts';
import type { Metric, Predictions } from '../../core/plugins.ts';
import type { Estimate } from '../../core/records.ts';
import { rateDifference, rateRatio } from '../../math/groups/disparity.ts';
import { wilsonForm } from '../../math/intervals/closed-forms.ts';
import { samplingOf } from '../uncertainty/sampling.ts';
import { estimatesOf, intervalOf } from '../uncertainty/uncertainty.ts';
import { LEAST_NAMED } from './group-cells.ts';

export interface ReweighedPair {
  readonly reweighed: Reweighed;
  /** On the same validation rows: trained without and with the weights. */
  readonly without: Predictions;
  readonly with: Predictions;
  /** Number of each row's group. */
  readonly group: ArrayLike<number>;
  readonly metrics: readonly Metric[];
  readonly minGroup: number;
  readonly seed: number;
  /** Binary tasks. */
  readonly threshold: number;
}

/** What the weights did: the rates of each group that is large enough, the gaps between them, and what it cost. */
export function reweighEffect(pair: ReweighedPair): ReweighEffect {
  const { reweighed, without, metrics, seed, threshold } = pair;
  const sampling = samplingOf({ rows: without.rows, seed });
  const before = estimatesOf(metrics, without, sampling);
  const after = estimatesOf(metrics, pair.with, sampling);
  const groups = reweighed.groups.flatMap(({ group }, at) => {
    const rows = Array.from({ length: without.rows }, (_, row) => row).filter((row) => pair.group[row] === at);
    if (rows.length < Math.max(pair.minGroup, LEAST_NAMED)) return [];
    return [{ group, rows: rows.length, without: rateOf(without, rows), with: rateOf(pair.with, rows) }];
  });
  return {
    by: reweighed.by,
    rows: without.rows,
    ...(without.task === 'binary' && { threshold }),
    rate: without.task === 'binary' ? 'selected' : 'accuracy',
    groups,
    gaps: gapsOf(groups),
    metrics: metrics.flatMap(({ id, better }, at) => {
      const [one, other] = [before[at], after[at]];
      return one && other ? [{ metric: id, better, without: plain(one), with: plain(other) }] : [];
    }),
  };
}

/** Share decided positive, or decided right where there is no positive class. */
function rateOf({ task, truth, decisions }: Predictions, rows: readonly number[]): Estimate {
  const hits = rows.filter((row) => decisions[row] === (task === 'binary' ? 1 : truth[row])).length;
  const form = wilsonForm(hits, rows.length);
  if (form === undefined) return notEstimable('no rows');
  return plain({ kind: 'value', value: hits / rows.length, interval: intervalOf(form) });
}

/** No gate judges these, so their one-sided bounds would only fill the record. */
function plain(estimate: Estimate): Estimate {
  if (estimate.kind !== 'value' || estimate.interval === undefined) return estimate;
  const { bounds: _, ...interval } = estimate.interval;
  return { ...estimate, interval };
}

function gapsOf(groups: ReweighEffect['groups']): ReweighEffect['gaps'] {
  if (groups.length < 2) return [];
  const rates = (side: 'without' | 'with') =>
    groups.map((group) => (group[side].kind === 'value' ? group[side].value : Number.NaN));
  return [
    { measure: 'largest difference', of: rateDifference },
    { measure: 'smallest ratio', of: rateRatio },
  ].flatMap(({ measure, of }) => {
    const [without, now] = [of(rates('without')), of(rates('with'))];
    return Number.isFinite(without) && Number.isFinite(now) ? [{ measure, without, with: now }] : [];
  });
}
