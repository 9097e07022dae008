import { notEstimable } from '../../core/estimate.ts';
import type { PrivilegeComparison } from '../../core/examined-records.ts';
import type { GroupCell, RateKind } from '../../core/plugins.ts';
import type { Estimate } from '../../core/records.ts';
import { type BoundedRate, differenceBound, ratioBound } from '../../math/groups/pairwise.ts';
import { intervalOf } from '../uncertainty/uncertainty.ts';
import { nothingToDivide, rateCounts } from './group-rates.ts';
import type { RateBounds } from './group-uncertainty.ts';

/**
 * Each group against one that is taken as privileged, in the convention of AIF360: signed, the group less or over the
 * privileged one, so that the sign says whom it is against; fairlearn's measures say only how far the extremes are apart.
 * The privileged group is the one that the spec names, else the largest. `cells` are large enough to judge. Undefined for
 * fewer than two.
 */
export function againstPrivileged(
  cells: readonly GroupCell[],
  bounds: RateBounds,
  named: readonly string[] | undefined,
): PrivilegeComparison | undefined {
  const [largest] = [...cells].sort((one, other) => other.rows - one.rows);
  const wanted = named && cells.find(({ group }) => group.join('\n') === named.join('\n'));
  const privileged = named === undefined ? largest : wanted;
  if (cells.length < 2 || privileged === undefined) return undefined;
  const others = cells.filter((cell) => cell !== privileged);
  return {
    privileged: privileged.group,
    chosen: named === undefined ? 'the largest group' : 'named in the spec',
    groups: others.map((cell) => ({
      group: cell.group,
      rows: cell.rows,
      selectionDifference: compared([cell, privileged], { kind: 'selection', bounds, by: 'difference' }),
      selectionRatio: compared([cell, privileged], { kind: 'selection', bounds, by: 'ratio' }),
      opportunityDifference: compared([cell, privileged], { kind: 'true positive', bounds, by: 'difference' }),
      averageOddsDifference: averageOdds([cell, privileged], bounds),
    })),
  };
}

interface Comparing {
  readonly kind: RateKind;
  readonly bounds: RateBounds;
  readonly by: 'difference' | 'ratio';
}

function compared([one, other]: Cells, { kind, bounds, by }: Comparing): Estimate {
  const [own, its] = [rateCounts(one, kind), rateCounts(other, kind)];
  if (own.of === 0 || its.of === 0) return nothingToDivide(kind);
  const [a, b] = [own.hits / own.of, its.hits / its.of];
  if (by === 'ratio' && b === 0)
    return notEstimable('nobody of the privileged group is selected', 'a positive decision in the privileged group');
  const value = by === 'difference' ? a - b : a / b;
  const pair = boundedPair([one, other], kind, bounds);
  const bound = by === 'difference' ? differenceBound : ratioBound;
  return withBounds(value, pair && ((confidence) => bound(pair, confidence)));
}

/** Mean of the differences in true and in false positive rate, which can cancel. */
function averageOdds(cells: Cells, bounds: RateBounds): Estimate {
  const value = (rateGap(cells, 'true positive') + rateGap(cells, 'false positive')) / 2;
  if (!Number.isFinite(value))
    return notEstimable('a group without positives or negatives', 'at least 1 of each in both groups');
  const hits = boundedPair(cells, 'true positive', bounds);
  const alarms = boundedPair(cells, 'false positive', bounds);
  if (hits === undefined || alarms === undefined) return withBounds(value, undefined);
  // Positives and negatives are different rows. Where rows hang together so may their errors, and add up at worst.
  const joined = bounds.sampling.units.kind === 'rows' ? Math.hypot : (one: number, other: number) => one + other;
  return withBounds(value, (confidence) => {
    const reach = joined(reachOf(hits, confidence), reachOf(alarms, confidence)) / 2;
    return value + (confidence < 0.5 ? -reach : reach);
  });
}

type Cells = readonly [GroupCell, GroupCell];
type RatePair = readonly [BoundedRate, BoundedRate];

function rateGap([one, other]: Cells, kind: RateKind): number {
  const [own, its] = [rateCounts(one, kind), rateCounts(other, kind)];
  return own.hits / own.of - its.hits / its.of;
}

/** Undefined where a rate has no bounds. */
function boundedPair([one, other]: Cells, kind: RateKind, bounds: RateBounds): RatePair | undefined {
  const [own, its] = [rateCounts(one, kind), rateCounts(other, kind)];
  const [first, second] = [bounds.of(one, kind), bounds.of(other, kind)];
  if (first === undefined || second === undefined) return undefined;
  return [
    { value: own.hits / own.of, bound: first.bound },
    { value: its.hits / its.of, bound: second.bound },
  ];
}

function reachOf(pair: RatePair, confidence: number): number {
  return Math.abs(differenceBound(pair, confidence) - (pair[0].value - pair[1].value));
}

/** No gate judges such a number, so its one-sided bounds, which would only fill the record, are left out. */
function withBounds(value: number, bound: ((confidence: number) => number) | undefined): Estimate {
  if (bound === undefined) return { kind: 'value', value };
  const { bounds: _, ...interval } = intervalOf({ method: 'MOVER', bound });
  const known = Number.isFinite(interval.low) && Number.isFinite(interval.high);
  return known ? { kind: 'value', value, interval } : { kind: 'value', value };
}
