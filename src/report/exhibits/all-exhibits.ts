import type { Evaluation } from '../../core/records.ts';
import { attributionExhibits } from './attributions.ts';
import { conformalExhibit } from './conformal.ts';
import { dependenceExhibit } from './dependence.ts';
import type { Exhibit } from './exhibit.ts';
import { expectedExhibit } from './expected.ts';
import { recalibrationExhibit } from './recalibration.ts';

/** Everything that an evaluation shows beside its metrics, in reading order. */
export function exhibitsOf(evaluation: Evaluation): readonly Exhibit[] {
  const { attributions, dependence, recalibration, conformal, expected } = evaluation;
  return [
    ...(attributions ? attributionExhibits(attributions) : []),
    dependence && dependenceExhibit(dependence),
    recalibration && recalibrationExhibit(recalibration),
    conformal && conformalExhibit(conformal),
    expected && expectedExhibit(expected),
  ].filter((exhibit) => exhibit !== undefined);
}
