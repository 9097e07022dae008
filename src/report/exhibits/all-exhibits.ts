import type { Evaluation } from '../../core/records.ts';
import { conformalExhibit } from './conformal.ts';
import type { Exhibit } from './exhibit.ts';
import { expectedExhibit } from './expected.ts';
import { recalibrationExhibit } from './recalibration.ts';

/** Everything that an evaluation shows beside its metrics, in reading order. */
export function exhibitsOf({ recalibration, conformal, expected }: Evaluation): readonly Exhibit[] {
  return [
    recalibration && recalibrationExhibit(recalibration),
    conformal && conformalExhibit(conformal),
    expected && expectedExhibit(expected),
  ].filter((exhibit) => exhibit !== undefined);
}
