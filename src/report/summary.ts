import { shortDigest } from '../core/hash.ts';
import type { PlanEntry } from '../core/records.ts';
import { figure } from '../math/figures.ts';
import { fitted, SUMMARY_LIMIT } from './budget.ts';
import { blocks, type Content, code, type Markdown, md, table } from './markdown.ts';
import type { Review } from './review.ts';

/** The step summary: the comment's content with a larger budget, and what this very run did. Under 1 MiB. */
export function summaryOf(review: Review): string {
  return fitted(review, {
    bytes: SUMMARY_LIMIT,
    elsewhere: 'in the records of the run folders (verdict and evaluation.json)',
    tail: thisRun(review),
  });
}

function thisRun(review: Review): Markdown | undefined {
  const { entries } = review.plan;
  if (entries.length === 0) return undefined;
  return blocks([
    md`#### What this run did`,
    table(
      [
        { title: 'Model' },
        { title: 'Work' },
        { title: 'Because' },
        { title: 'Train key' },
        { title: 'Bundle' },
        { title: 'Training', align: 'right' },
      ],
      entries.slice(0, 500).map((entry) => runRow(entry, review)),
    ),
  ]);
}

function runRow(entry: PlanEntry, review: Review): readonly Content[] {
  const trained = review.trained.get(entry.model);
  return [
    entry.model,
    entry.action,
    entry.reasons.map((reason) => reason.input).join(', '),
    entry.trainKey === undefined ? '–' : code(shortDigest(entry.trainKey)),
    trained === undefined ? '–' : code(shortDigest(trained.bundle)),
    trained === undefined ? '–' : `${figure(trained.seconds, 2)} s`,
  ];
}
