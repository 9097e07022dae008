import { betweenGroups, type Comparison, equalizedOdds, rateDifference, rateRatio } from '../../src/math/groups/disparity.ts';
import {
  type Cell,
  falsePositiveRate,
  groupCells,
  mergedCell,
  selectionRate,
  truePositiveRate,
} from '../../src/math/groups/group-cells.ts';
import { benefits, generalizedEntropy } from '../../src/math/groups/inequality.ts';
import { classImbalance, labelDivergence, privilegeGaps } from '../../src/math/groups/privilege.ts';
import * as read from './inputs.ts';
import type { Input, Operation } from './inputs.ts';

export const groupOperations: Record<string, Operation> = {
  fairness_metrics: fairness,
  selection_rate: (input) => selectionRate(wholeCell({ ...input, y_true: input['y_true'] ?? input['y_pred'] })),
  tpr_fpr: (input) => ({ tpr: truePositiveRate(wholeCell(input), 0), fpr: falsePositiveRate(wholeCell(input), 0) }),
  aif_group_metrics: aif,
  class_imbalance: (input) => classImbalance(weightWhere(input, false), weightWhere(input, true)),
  label_kl_divergence: (input) => labelDivergence(labelWeights(input, true), labelWeights(input, false)),
  generalized_entropy_index: (input) => generalizedEntropy(benefitsOf(input), read.numberOr(input, 'alpha', 2)),
  generalized_entropy_index_of_b: (input) => generalizedEntropy(read.numbers(input, 'b'), read.numberOr(input, 'alpha', 2)),
  theil_index: (input) => generalizedEntropy(benefitsOf(input), 1),
};

function fairness(input: Input): unknown {
  const { names, cells } = cellsOf(input, groupNames(input['sensitive_features']));
  const rates = {
    selection: cells.map(selectionRate),
    tpr: cells.map((cell) => truePositiveRate(cell, 0)),
    fpr: cells.map((cell) => falsePositiveRate(cell, 0)),
  };
  const all = mergedCell(cells);
  const toOverall = input['method'] === 'to_overall';
  const against = (overall: number): Comparison => (toOverall ? { method: 'to_overall', overall } : betweenGroups);
  const selection = against(selectionRate(all));
  const tpr = against(truePositiveRate(all, 0));
  const fpr = against(falsePositiveRate(all, 0));
  const aggregate = read.textOr<'worst_case' | 'mean'>(input, 'agg', 'worst_case');
  return {
    by_group: Object.fromEntries(
      names.map((name, k) => [
        name,
        { selection_rate: rates.selection[k], tpr: rates.tpr[k], fpr: rates.fpr[k], count: (cells[k] as Cell).rows },
      ]),
    ),
    overall: { selection_rate: selectionRate(all), tpr: truePositiveRate(all, 0), fpr: falsePositiveRate(all, 0), count: all.rows },
    demographic_parity_difference: rateDifference(rates.selection, selection),
    demographic_parity_ratio: rateRatio(rates.selection, selection),
    equal_opportunity_difference: rateDifference(rates.tpr, tpr),
    equal_opportunity_ratio: rateRatio(rates.tpr, tpr),
    equalized_odds_difference: equalizedOdds([rateDifference(rates.tpr, tpr), rateDifference(rates.fpr, fpr)], 'difference', aggregate),
    equalized_odds_ratio: equalizedOdds([rateRatio(rates.tpr, tpr), rateRatio(rates.fpr, fpr)], 'ratio', aggregate),
  };
}

/** One column of values, a list of tuples, or named columns: the name of each row's cell. */
function groupNames(features: unknown): string[] {
  if (!Array.isArray(features)) {
    const columns = Object.values(features as Record<string, unknown[]>);
    return (columns[0] ?? []).map((_, row) => columns.map((column) => column[row]).join(','));
  }
  return features.map((value) => (Array.isArray(value) ? value.join(',') : String(value)));
}

function cellsOf(input: Input, groups: readonly string[]) {
  const names = [...new Set(groups)].sort();
  const positive = input['pos_label'] ?? 1;
  const cells = groupCells({
    truth: read.positives(read.list(input, 'y_true'), positive),
    decisions: read.positives(read.list(input, 'y_pred'), positive),
    groups: read.indexed(groups, names),
    groupCount: names.length,
    weights: read.weightsOf(input),
  });
  return { names, cells };
}

function wholeCell(input: Input): Cell {
  return cellsOf(input, read.list(input, 'y_true').map(() => 'all')).cells[0] as Cell;
}

function aif(input: Input): unknown {
  const { names, cells } = cellsOf(input, read.list(input, 'group').map((_, row) => String(isPrivileged(input, row))));
  const side = (name: string) => cells[names.indexOf(name)] ?? mergedCell([]);
  const gaps = privilegeGaps(side('false'), side('true'));
  return {
    statistical_parity_difference: gaps.statisticalParityDifference,
    disparate_impact: gaps.disparateImpact,
    equal_opportunity_difference: gaps.equalOpportunityDifference,
    average_odds_difference: gaps.averageOddsDifference,
    average_abs_odds_difference: gaps.averageAbsoluteOddsDifference,
  };
}

function isPrivileged(input: Input, row: number): boolean {
  const privileged = input['privileged'] ?? 1;
  const group = read.list(input, 'group')[row];
  return Array.isArray(privileged) ? privileged.some((one) => read.sameLabel(one, group)) : read.sameLabel(privileged, group);
}

function weightWhere(input: Input, privileged: boolean): number {
  const weights = read.weightsOf(input);
  return read
    .list(input, 'group')
    .reduce<number>((sum, _, row) => sum + (isPrivileged(input, row) === privileged ? (weights?.[row] ?? 1) : 0), 0);
}

function labelWeights(input: Input, privileged: boolean): Float64Array {
  const labels = read.list(input, 'y');
  const distinct = read.sortedLabels(labels);
  const weights = read.weightsOf(input);
  const sums = new Float64Array(distinct.length);
  read.indexed(labels, distinct).forEach((k, row) => {
    if (isPrivileged(input, row) === privileged) sums[k]! += weights?.[row] ?? 1;
  });
  return sums;
}

function benefitsOf(input: Input): Float64Array {
  const positive = input['pos_label'] ?? 1;
  return benefits(read.positives(read.list(input, 'y_true'), positive), read.positives(read.list(input, 'y_pred'), positive));
}
