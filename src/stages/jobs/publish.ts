import type { Effect } from '../../core/effects.ts';
import type { Plan, Report } from '../../core/records.ts';
import { pendingReport } from '../../report/pending.ts';

/** First line of the comment; finds it again, together with its author. */
export const MARKER = '<!-- trainyard:review -->';

/** The one constant check, so that it can be required. */
export const CHECK_NAME = 'trainyard';

export interface PublishContext {
  /** Absent in a merge queue and on pushes: then there is no comment. */
  readonly pull?: number | undefined;
  /** Commit that the check is attached to: the pull request's head, not the merge commit. */
  readonly headSha: string;
  readonly checkName?: string;
  readonly marker?: string;
  readonly detailsUrl?: string | undefined;
}

/**
 * A finished report as effects, in their order: step summary (local, cannot fail), comment, and last the completed
 * check. What a merge waits for is thus the last word: a crash before it leaves the check open, and running again finds
 * the comment by its marker and goes on from there.
 */
export function publish(report: Report, context: PublishContext): readonly Effect[] {
  return [
    { kind: 'step-summary', markdown: report.summary },
    ...commentEffect(report.comment, context),
    {
      kind: 'upsert-check',
      name: context.checkName ?? CHECK_NAME,
      headSha: context.headSha,
      status: 'completed',
      conclusion: report.check.conclusion,
      title: report.check.title,
      summary: report.check.summary,
      annotations: report.check.annotations,
      ...detailsOf(context),
    },
  ];
}

/**
 * The plan as effects, before any compute: first the open check, so that a required check is never missing, then the
 * comment. Where all is known already the verdict follows at once, and the comment that stands is not touched twice.
 */
export function publishPending(plan: Plan, context: PublishContext): readonly Effect[] {
  const pending = pendingReport(plan);
  const computes = plan.entries.some((entry) => entry.action === 'train' || entry.action === 'evaluate');
  return [
    {
      kind: 'upsert-check',
      name: context.checkName ?? CHECK_NAME,
      headSha: context.headSha,
      status: 'in_progress',
      title: pending.title,
      summary: pending.comment,
      annotations: [],
      ...detailsOf(context),
    },
    ...(computes ? commentEffect(pending.comment, context) : []),
  ];
}

function commentEffect(text: string, context: PublishContext): readonly Effect[] {
  if (context.pull === undefined) return [];
  const marker = context.marker ?? MARKER;
  return [{ kind: 'upsert-comment', pull: context.pull, marker, body: `${marker}\n${text}` }];
}

function detailsOf(context: PublishContext): { readonly detailsUrl?: string } {
  return context.detailsUrl === undefined ? {} : { detailsUrl: context.detailsUrl };
}
