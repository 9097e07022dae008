import { notEstimable } from '../../core/estimate.ts';
import type { GroupCell, RateKind } from '../../core/plugins.ts';
import type { Estimate } from '../../core/records.ts';

/** Decisions that count for the rate, and those that they are a share of. */
export function rateCounts(cell: GroupCell, kind: RateKind): { readonly of: number; readonly hits: number } {
  return { hits: numerator(cell, kind), of: denominator(cell, kind) };
}

/** The rate of every group, or why there is none: fewer than two groups, or a group with nothing to divide by. */
export function groupRates(cells: readonly GroupCell[], kind: RateKind): readonly number[] | Estimate {
  if (cells.length < 2) {
    const found = cells.length === 0 ? 'no group is' : 'only one group is';
    return notEstimable(`${found} large enough to judge`, 'at least 2 groups of the least size');
  }
  const empty = cells.filter((cell) => !(denominator(cell, kind) > 0));
  if (empty.length > 0) {
    const names = empty.map((cell) => `"${cell.group.join(', ')}"`).join(', ');
    return notEstimable(`no ${wanted(kind)} in ${names}`, `at least 1 ${wanted(kind)} in each group`);
  }
  return cells.map((cell) => numerator(cell, kind) / denominator(cell, kind));
}

/** Ratio of rates that are all 0: nothing was decided positive, so there is nothing to compare. */
export function nothingSelected(kind: RateKind): Estimate {
  return notEstimable(`the ${kind} rate is 0 in every group`, 'a positive decision in at least 1 group');
}

export function isEstimate(value: readonly number[] | Estimate): value is Estimate {
  return !Array.isArray(value);
}

function numerator(cell: GroupCell, kind: RateKind): number {
  if (kind === 'true positive') return cell.truePositives;
  if (kind === 'false positive') return cell.falsePositives;
  return cell.truePositives + cell.falsePositives;
}

function denominator(cell: GroupCell, kind: RateKind): number {
  const positives = cell.truePositives + cell.falseNegatives;
  const negatives = cell.falsePositives + cell.trueNegatives;
  if (kind === 'true positive') return positives;
  if (kind === 'false positive') return negatives;
  return positives + negatives;
}

/** A rate of one group that is a share of nothing. */
export function nothingToDivide(kind: RateKind): Estimate {
  const rows = { selection: 'rows', 'true positive': 'positives', 'false positive': 'negatives' } as const;
  return notEstimable(`no ${rows[kind]}`, `at least 1 ${wanted(kind)} in the group`);
}

function wanted(kind: RateKind): string {
  if (kind === 'true positive') return 'truly positive row';
  return kind === 'false positive' ? 'truly negative row' : 'row with a positive weight';
}
