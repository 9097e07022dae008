import { notEstimable } from '../../core/estimate.ts';
import type { PrivilegeComparison } from '../../core/examined-records.ts';
import type { GroupCell, RateKind } from '../../core/plugins.ts';
import type { Estimate } from '../../core/records.ts';
import { type BoundedRate, differenceBound, ratioBound } from '../../math/groups/pairwise.ts';
import { intervalOf } from '../uncertainty/uncertainty.ts';
import { rateCounts } from './group-rates.ts';
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
      averageOddsDifference: averageOdds(cell, privileged),
    })),
  };
}

interface Comparing {
  readonly kind: RateKind;
  readonly bounds: RateBounds;
  readonly by: 'difference' | 'ratio';
}

function compared([one, other]: readonly [GroupCell, GroupCell], { kind, bounds, by }: Comparing): Estimate {
  const [own, its] = [rateCounts(one, kind), rateCounts(other, kind)];
  if (own.of === 0 || its.of === 0) return notEstimable(`no ${kind === 'selection' ? 'rows' : 'positives'}`);
  const [a, b] = [own.hits / own.of, its.hits / its.of];
  if (by === 'ratio' && b === 0) return notEstimable('nobody of the privileged group is selected');
  const value = by === 'difference' ? a - b : a / b;
  const [first, second] = [bounds.of(one, kind), bounds.of(other, kind)];
  if (first === undefined || second === undefined) return { kind: 'value', value };
  const pair: readonly [BoundedRate, BoundedRate] = [
    { value: a, bound: first.bound },
    { value: b, bound: second.bound },
  ];
  const bound = (confidence: number) => (by === 'difference' ? differenceBound : ratioBound)(pair, confidence);
  const made = intervalOf({ method: 'MOVER', bound });
  if (!Number.isFinite(made.low) || !Number.isFinite(made.high)) return { kind: 'value', value };
  // No gate judges it, so its one-sided bounds would only fill the record.
  const { bounds: _, ...interval } = made;
  return { kind: 'value', value, interval };
}

/** Mean of the differences in true and in false positive rate, which can cancel; no interval is known for it. */
function averageOdds(one: GroupCell, other: GroupCell): Estimate {
  const gaps = (['true positive', 'false positive'] as const).map((kind) => {
    const [own, its] = [rateCounts(one, kind), rateCounts(other, kind)];
    return own.hits / own.of - its.hits / its.of;
  });
  const value = gaps.reduce((sum, gap) => sum + gap / 2, 0);
  return Number.isFinite(value) ? { kind: 'value', value } : notEstimable('a group without positives or negatives');
}
