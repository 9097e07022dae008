import type { Evaluation, TrainedModel } from '../../core/records.ts';
import { attributionExhibits, overallAttributions } from './attributions.ts';
import { conformalExhibit } from './conformal.ts';
import { conventionExhibit } from './conventions.ts';
import { dependenceExhibit } from './dependence.ts';
import type { Exhibit } from './exhibit.ts';
import { expectedExhibit } from './expected.ts';
import { recalibrationExhibit } from './recalibration.ts';
import { reweighExhibits } from './reweighing.ts';
import { robustnessExhibit } from './robustness.ts';
import { flipsExhibit, slicesExhibit } from './slices.ts';

/** Everything that an evaluation shows beside its metrics, in reading order. */
export function exhibitsOf(evaluation: Evaluation, trained?: TrainedModel): readonly Exhibit[] {
  const { slices, comparison, attributions, dependence } = evaluation;
  const { reweighing, data } = trained ?? {};
  return present([
    slices && slicesExhibit(slices),
    comparison?.slices && flipsExhibit(comparison.slices),
    ...(reweighing && data?.reweighed ? reweighExhibits(reweighing, data.reweighed) : []),
    ...(attributions ? attributionExhibits(attributions) : []),
    dependence && dependenceExhibit(dependence),
    ...trialExhibits(evaluation),
  ]);
}

/** What stands in the model card: of the model alone, without single rows and without what it is compared with. */
export function cardExhibits(evaluation: Evaluation): {
  readonly explanation: readonly Exhibit[];
  readonly trials: readonly Exhibit[];
} {
  const { slices, attributions, dependence } = evaluation;
  return {
    explanation: present([
      attributions && overallAttributions(attributions),
      dependence && dependenceExhibit(dependence),
    ]),
    trials: present([slices && slicesExhibit(slices), ...trialExhibits(evaluation)]),
  };
}

function trialExhibits({ fairness, robustness, recalibration, conformal, expected }: Evaluation) {
  return [
    ...fairness.map(conventionExhibit),
    robustness && robustnessExhibit(robustness),
    recalibration && recalibrationExhibit(recalibration),
    conformal && conformalExhibit(conformal),
    expected && expectedExhibit(expected),
  ];
}

function present(exhibits: readonly (Exhibit | undefined)[]): readonly Exhibit[] {
  return exhibits.filter((exhibit) => exhibit !== undefined);
}
