import type { Evaluation, TrainedModel } from '../../core/records.ts';
import { attributionExhibits } from './attributions.ts';
import { conformalExhibit } from './conformal.ts';
import { dependenceExhibit } from './dependence.ts';
import type { Exhibit } from './exhibit.ts';
import { expectedExhibit } from './expected.ts';
import { recalibrationExhibit } from './recalibration.ts';
import { reweighExhibits } from './reweighing.ts';

/** Everything that an evaluation shows beside its metrics, in reading order. */
export function exhibitsOf(evaluation: Evaluation, trained?: TrainedModel): readonly Exhibit[] {
  const { attributions, dependence, recalibration, conformal, expected } = evaluation;
  const { reweighing, data } = trained ?? {};
  return [
    ...(reweighing && data?.reweighed ? reweighExhibits(reweighing, data.reweighed) : []),
    ...(attributions ? attributionExhibits(attributions) : []),
    dependence && dependenceExhibit(dependence),
    recalibration && recalibrationExhibit(recalibration),
    conformal && conformalExhibit(conformal),
    expected && expectedExhibit(expected),
  ].filter((exhibit) => exhibit !== undefined);
}
