import type { FeatureImportance } from '../../core/records.ts';
import { counted, figure } from '../../math/figures.ts';
import { blocks, folded, type Markdown, md, table } from '../markdown.ts';

const MOST = 20;

/** What each feature is worth to the model, folded away. */
export function importanceSection(importance: FeatureImportance): Markdown {
  return folded(importanceTitle(importance), importanceBody(importance));
}

export function importanceTitle({ features }: FeatureImportance): string {
  return `Importance of ${counted(features.length, 'feature')}, by permutation`;
}

export function importanceBody(importance: FeatureImportance): Markdown {
  const { metric, repeats, rows, baseline, features, groups = [] } = importance;
  return blocks([
    table(
      [{ title: 'Feature' }, { title: `Loss of ${metric}`, align: 'right' }, { title: 'Deviation', align: 'right' }],
      [
        ...groups.map(({ names, ...loss }) => ({ name: `together: ${names.join(', ')}`, ...loss })),
        ...features.slice(0, MOST),
      ].map(({ name, mean, deviation }) => [name, figure(mean, 3), figure(deviation, 3)]),
    ),
    md`How much worse ${metric} (${figure(baseline)}) gets when a feature's values are dealt out to the rows anew: mean and population deviation of ${figure(repeats)} repeats on ${figure(rows)} held-out rows. ${sharedText(importance)}`,
  ]);
}

/** What is to be minded of features that say the same. */
export function sharedText({ groups, correlation }: FeatureImportance): string {
  if (groups === undefined || correlation === undefined) return 'Features that say the same share their importance.';
  if (groups.length === 0) return `No two features are associated by ${figure(correlation)} or more.`;
  return `Features associated by ${figure(correlation)} or more hide behind one another; they were dealt out together as well.`;
}
