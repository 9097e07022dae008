import type { Evaluation, TrainedModel } from '../../core/records.ts';
import { attributionExhibits } from './attributions.ts';
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
  const { slices, comparison, fairness, robustness, attributions, dependence, recalibration, conformal, expected } =
    evaluation;
  const { reweighing, data } = trained ?? {};
  return [
    slices && slicesExhibit(slices),
    comparison?.slices && flipsExhibit(comparison.slices),
    ...(reweighing && data?.reweighed ? reweighExhibits(reweighing, data.reweighed) : []),
    ...(attributions ? attributionExhibits(attributions) : []),
    dependence && dependenceExhibit(dependence),
    ...fairness.map(conventionExhibit),
    robustness && robustnessExhibit(robustness),
    recalibration && recalibrationExhibit(recalibration),
    conformal && conformalExhibit(conformal),
    expected && expectedExhibit(expected),
  ].filter((exhibit) => exhibit !== undefined);
}
