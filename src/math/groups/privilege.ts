import { kullbackLeibler } from '../distances/distances.ts';
import { type Cell, falsePositiveRate, selectionRate, truePositiveRate } from './group-cells.ts';

/** AIF360's comparisons of the unprivileged rows with the privileged ones: signed, unprivileged minus (or over) privileged. */
export interface PrivilegeGaps {
  readonly statisticalParityDifference: number;
  /** May exceed 1. 0 where nobody privileged is selected, as AIF360's sklearn API answers. */
  readonly disparateImpact: number;
  readonly equalOpportunityDifference: number;
  /** Mean of the gaps in true and false positive rate; they can cancel. */
  readonly averageOddsDifference: number;
  readonly averageAbsoluteOddsDifference: number;
}

/**
 * Rates without a denominator count as 0, as in AIF360's sklearn API. There the false positive rate is one less
 * specificity, so of a group without negatives it is 1.
 */
export function privilegeGaps(unprivileged: Cell, privileged: Cell): PrivilegeGaps {
  const selected = [selectionRate(unprivileged), selectionRate(privileged)] as const;
  const hits = truePositiveRate(unprivileged, 0) - truePositiveRate(privileged, 0);
  const alarms = falsePositiveRate(unprivileged, 1) - falsePositiveRate(privileged, 1);
  return {
    statisticalParityDifference: selected[0] - selected[1],
    disparateImpact: selected[1] === 0 ? 0 : selected[0] / selected[1],
    equalOpportunityDifference: hits,
    averageOddsDifference: (hits + alarms) / 2,
    averageAbsoluteOddsDifference: (Math.abs(hits) + Math.abs(alarms)) / 2,
  };
}

/** (unprivileged - privileged) / all, by weight: in [-1, 1]. */
export function classImbalance(unprivileged: number, privileged: number): number {
  return (unprivileged - privileged) / (unprivileged + privileged);
}

/** KL divergence of the labels' distribution among the privileged from that among the unprivileged, in nats. */
export function labelDivergence(privileged: ArrayLike<number>, unprivileged: ArrayLike<number>): number {
  return kullbackLeibler(privileged, unprivileged);
}
