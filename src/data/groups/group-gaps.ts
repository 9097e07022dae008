import { estimated } from '../../core/estimate.ts';
import type { GroupCell, RateKind } from '../../core/plugins.ts';
import type { Estimate } from '../../core/records.ts';
import { rateDifference, rateRatio } from '../../math/groups/disparity.ts';
import { groupRates, isEstimate, nothingSelected } from './group-rates.ts';

/** Largest minus smallest rate over the groups, or why there is none. */
export function groupDifference(cells: readonly GroupCell[], kind: RateKind): Estimate {
  const rates = groupRates(cells, kind);
  return isEstimate(rates) ? rates : estimated(rateDifference(rates));
}

/** Smallest over largest rate over the groups, or why there is none; 0 in every group is nothing to compare. */
export function groupRatio(cells: readonly GroupCell[], kind: RateKind): Estimate {
  const rates = groupRates(cells, kind);
  if (isEstimate(rates)) return rates;
  return Math.max(...rates) > 0 ? estimated(rateRatio(rates)) : nothingSelected(kind);
}

/** The worse of two estimates; the first that is not a number decides. */
export function worse(estimates: readonly Estimate[], of: (values: readonly number[]) => number): Estimate {
  const values: number[] = [];
  for (const estimate of estimates) {
    if (estimate.kind === 'not-estimable') return estimate;
    values.push(estimate.value);
  }
  return estimated(of(values));
}
