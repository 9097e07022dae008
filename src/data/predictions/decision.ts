import { TrainyardError } from '../../core/errors.ts';
import type { Predictions } from '../../core/plugins.ts';
import type { DecisionCosts, DecisionThreshold, Task } from '../../core/records.ts';
import { figure } from '../../math/figures.ts';
import {
  balancedObjective,
  bestThreshold,
  costObjective,
  countsAt,
  f1Objective,
  type Objective,
  type ScoredRows,
} from '../../math/performance/threshold.ts';
import { reweighedConfusion } from '../encoding/reweighing.ts';
import { type DerivedNumber, derivedEstimates } from '../uncertainty/derived.ts';
import type { Sampling } from '../uncertainty/sampling.ts';

export interface ErrorCosts {
  readonly falsePositive: number;
  readonly falseNegative: number;
}

export interface DecisionRule {
  /** Counts when nothing is chosen. */
  readonly threshold: number;
  readonly choose?: { readonly by: 'costs' } | { readonly by: 'maximise'; readonly metric: 'f1' | 'balanced_accuracy' };
  readonly costs?: ErrorCosts;
}

/**
 * The threshold of a binary task: the one that the spec gives, or the one that its rule finds on the validation rows,
 * which `validation` scores. Throws `threshold-one-class` where those rows hold one class only.
 */
export async function decisionThreshold(
  decide: DecisionRule,
  validation: () => Promise<ScoredRows>,
): Promise<DecisionThreshold> {
  const { choose, costs } = decide;
  if (choose === undefined) return { value: decide.threshold, rule: 'given in the spec' };
  const rows = await validation();
  checkClasses(rows);
  const words = choose.by === 'maximise' ? `maximises ${choose.metric}` : `costs least (${costsText(costs ?? FREE)})`;
  const { threshold, reached } = bestThreshold(rows, objectiveOf(decide));
  const objective = choose.by === 'maximise' ? choose.metric : 'costs';
  return {
    value: threshold,
    rule: `${words} on ${rows.truth.length} validation rows`,
    chosenOn: { rows: rows.truth.length, objective, reached: Math.abs(reached) },
  };
}

/** How an output becomes a decision, for people. */
export function decisionText(task: Task, classes: readonly string[], threshold: DecisionThreshold | undefined): string {
  if (task === 'regression') return 'the predicted value';
  if (threshold === undefined) return 'the most probable class';
  const { value, rule, chosenOn } = threshold;
  if (chosenOn === undefined) return `${classes.at(-1)} where its probability is at least ${value}`;
  const reached = `${chosenOn.objective} ${figure(chosenOn.reached)} there`;
  return `${classes.at(-1)} where its probability is at least ${figure(value)}, which ${rule} (${reached})`;
}

/** What the errors cost at a threshold, per row with its interval. `rows.decisions` are those of the threshold. */
export function decisionCosts(
  costs: ErrorCosts,
  rows: Predictions,
  { threshold, sampling }: { readonly threshold: number; readonly sampling: Sampling },
): DecisionCosts {
  const { falsePositives, falseNegatives, ...right } = countsAt(rows, threshold);
  const total = costs.falsePositive * falsePositives + costs.falseNegative * falseNegatives;
  const all = falsePositives + falseNegatives + right.truePositives + right.trueNegatives;
  const perRow = all > 0 ? total / all : 0;
  const number: DerivedNumber = {
    value: { kind: 'value', value: perRow },
    range: [0, Math.max(costs.falsePositive, costs.falseNegative)],
    reweighing: (predictions) =>
      reweighedConfusion(predictions, ({ counts: [tn = 0, fp = 0, fn = 0, tp = 0] }) => {
        return (costs.falsePositive * fp + costs.falseNegative * fn) / (tn + fp + fn + tp);
      }),
  };
  const [estimate] = derivedEstimates([number], rows, sampling);
  const interval = estimate?.kind === 'value' ? estimate.interval : undefined;
  return { ...costs, falsePositives, falseNegatives, total, perRow, ...(interval && { interval }) };
}

const FREE: ErrorCosts = { falsePositive: 0, falseNegative: 0 };

function costsText({ falsePositive, falseNegative }: ErrorCosts): string {
  return `false positive ${figure(falsePositive)}, false negative ${figure(falseNegative)}`;
}

function objectiveOf({ choose, costs }: DecisionRule): Objective {
  if (choose?.by === 'maximise') return choose.metric === 'f1' ? f1Objective : balancedObjective;
  return costObjective(costs ?? FREE);
}

function checkClasses({ truth }: ScoredRows): void {
  const positives = truth.reduce((sum, label) => sum + label, 0);
  if (positives > 0 && positives < truth.length) return;
  throw new TrainyardError({
    code: 'threshold-one-class',
    message: `no threshold can be chosen: the ${truth.length} validation rows hold one class only`,
    fix: 'Raise data.split.validation, or write the threshold itself as decide.threshold.',
  });
}
