import { TrainyardError } from '../../core/errors.ts';
import type { Finding } from '../../core/records.ts';
import type { PushOutcome, RefUpdate } from '../../core/refs.ts';
import { TAG_FORMAT } from '../../ledger/tag-list.ts';
import type { ReleaseRequest } from './decide-all.ts';
import { planRelease, type ReleasePlan } from './plan-release.ts';
import type { ReleasePorts } from './release-facts.ts';

export interface ReconcileInput extends Omit<ReleaseRequest, 'pushesTags'> {
  readonly dryRun: boolean;
}

export interface Reconciled {
  readonly plan: ReleasePlan;
  /** Nothing had to be written, it was written, or it would be. */
  readonly state: 'nothing' | 'written' | 'dry-run';
  /** Tries, with those that lost a race. */
  readonly tries: number;
  readonly findings: readonly Finding[];
}

/** Each round of a race is won by somebody, so that this is how many others may be at work at once. */
const MOST_TRIES = 40;

/**
 * One snapshot, one decision, one atomic push. A lost race is decided again from scratch. Where the host refuses tags, they
 * are owed, and all else is written. Throws `push-protected`, `push-denied`, `push-unsigned`, `push-workflow`, `race-lost`,
 * and what planning throws; nothing is written then.
 */
export async function reconcileOnce(input: ReconcileInput, ports: ReleasePorts): Promise<Reconciled> {
  let refusal: Finding | undefined;
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const snapshot = await ports.refs.snapshot(TAG_FORMAT);
    const plan = await planRelease({ ...input, pushesTags: refusal === undefined }, snapshot, ports);
    const findings = refusal === undefined ? plan.findings : [...plan.findings, refusal];
    if (plan.updates.length === 0) return { plan, state: 'nothing', tries, findings };
    if (input.dryRun) return { plan, state: 'dry-run', tries, findings };
    const outcome = await ports.push(plan.updates);
    if (outcome.kind === 'pushed') return { plan, state: 'written', tries, findings };
    if (outcome.kind === 'refused') refusal = tagsOnly(outcome, plan.updates, refusal);
    else
      ports.log.info(
        `others have written meanwhile (${outcome.refs.join(', ') || 'the server says no more'}); deciding again`,
      );
  }
  throw new TrainyardError({
    code: 'race-lost',
    message: `others were faster ${MOST_TRIES} times in a row; nothing was written`,
    fix: 'Run again. Where it comes back, give the reconcile workflow one concurrency group.',
  });
}

/** A refusal of nothing but tags is a finding, once; any other is an error. */
function tagsOnly(
  outcome: Extract<PushOutcome, { kind: 'refused' }>,
  updates: readonly RefUpdate[],
  before: Finding | undefined,
): Finding {
  const { code, message, fix, refs } = outcome;
  const tags = updates.some(({ ref, from, to }) => ref.startsWith('refs/tags/') && from !== to);
  const about = code === 'push-workflow' || (refs.length > 0 && refs.every((ref) => ref.startsWith('refs/tags/')));
  if (before === undefined && tags && about) {
    return { code: 'tags-refused', severity: 'warning', message: `tags are owed: ${message}`, fix };
  }
  throw new TrainyardError({ code, message, fix });
}
