import type { Finding } from '../../core/records.ts';
import type { RefSnapshot } from '../../core/refs.ts';
import { type GitPlan, planCommits } from './commit-plan.ts';
import { decideAll, type ReleaseRequest } from './decide-all.ts';
import type { ModelDecision } from './decide-model.ts';
import { type ReleaseFacts, type ReleasePorts, readFacts } from './release-facts.ts';

/** Everything that one run would do to git, made from one snapshot. */
export interface ReleasePlan extends GitPlan {
  readonly facts: ReleaseFacts;
  readonly decisions: readonly ModelDecision[];
  readonly findings: readonly Finding[];
}

/**
 * One snapshot to one plan: versions for what was merged, one transition per model and environment, the ledger's events,
 * and the refs that would move together. Objects are written, no ref is. Throws `ledger-missing`, and what a command of a
 * person throws.
 */
export async function planRelease(
  request: ReleaseRequest,
  snapshot: RefSnapshot,
  ports: ReleasePorts,
): Promise<ReleasePlan> {
  const facts = await readFacts(snapshot, ports);
  const decisions = await decideAll(request, facts, ports);
  const plan = await planCommits({ facts, decisions, pushesTags: request.pushesTags }, ports);
  return {
    ...plan,
    facts,
    decisions,
    findings: [...facts.findings, ...facts.look.findings, ...decisions.flatMap(({ findings }) => findings)],
  };
}
