import type { FeatureImportance } from '../../core/records.ts';
import { figure } from '../../math/figures.ts';
import { blocks, folded, type Markdown, md, table } from '../markdown.ts';

const MOST = 20;

/** What each feature is worth to the model, folded away. */
export function importanceSection({ metric, repeats, rows, baseline, features }: FeatureImportance): Markdown {
  return folded(
    `Importance of ${figure(features.length)} features, by permutation`,
    blocks([
      table(
        [{ title: 'Feature' }, { title: `Loss of ${metric}`, align: 'right' }, { title: 'Deviation', align: 'right' }],
        features.slice(0, MOST).map(({ name, mean, deviation }) => [name, figure(mean, 3), figure(deviation, 3)]),
      ),
      md`How much worse ${metric} (${figure(baseline)}) gets when a feature's values are dealt out to the rows anew: mean and population deviation of ${figure(repeats)} repeats on ${figure(rows)} held-out rows. Features that say the same share their importance.`,
    ]),
  );
}
