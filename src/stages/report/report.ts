import { deepFreeze } from '../../core/json.ts';
import type { Report } from '../../core/records.ts';
import { annotationsOf } from '../../report/annotations.ts';
import { COMMENT_LIMIT, fitted } from '../../report/budget.ts';
import { plainText, redacted } from '../../report/escape.ts';
import { headlineOf } from '../../report/headline.ts';
import { papersLine } from '../../report/papers-line.ts';
import { type ProblemLike, problemsReport as reportOfProblems } from '../../report/problems.ts';
import type { Review } from '../../report/review.ts';
import { summaryOf } from '../../report/summary.ts';

export { planLine } from '../../report/pending.ts';
export type { PapersPlace, Review } from '../../report/review.ts';
export { type Painter, PLAIN, planText, reviewText } from '../../report/terminal.ts';

/**
 * Plan, verdict, evaluations and training records -> what people see. Pure; equal records give equal bytes.
 * `secrets` never appear in the report, also not in their base64 and URL-encoded forms.
 */
export function report(review: Review, secrets: readonly string[] = []): Report {
  const clean = redacted(review, secrets);
  const { icon, text } = headlineOf(clean);
  const comment = fitted(clean, {
    bytes: COMMENT_LIMIT,
    elsewhere: 'in the step summary of this run',
    tail: papersLine(clean.papers),
  });
  return deepFreeze({
    kind: 'Report',
    schemaVersion: 1,
    headline: `${icon} ${plainText(text, 200)}`,
    comment,
    summary: summaryOf(clean),
    check: {
      conclusion: clean.verdict.conclusion,
      title: plainText(text, 200),
      summary: comment,
      annotations: annotationsOf(clean.verdict),
    },
  });
}

/** The report of specs that do not validate; `secrets` as in `report`. */
export function problemsReport(problems: readonly ProblemLike[], secrets: readonly string[] = []): Report {
  return reportOfProblems(redacted(problems, secrets));
}
