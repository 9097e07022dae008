import type { Finding } from '../../../core/records.ts';
import { decideAll, type ReleaseRequest } from '../decide/decide-all.ts';
import type { ModelDecision } from '../decide/decide-model.ts';
import type { ReleaseFacts, ReleasePorts } from '../facts/release-facts.ts';
import { type GitPlan, planCommits } from './commit-plan.ts';

/** Everything that one run would do to git, made from one snapshot. */
export interface ReleasePlan extends GitPlan {
  readonly facts: ReleaseFacts;
  readonly decisions: readonly ModelDecision[];
  readonly findings: readonly Finding[];
}

/**
 * What was read of one snapshot to one plan: versions for what was merged, one transition per model and environment, the ledger's events,
 * and the refs that would move together. Objects are written, no ref is. Throws what a command of a person throws.
 */
export async function planRelease(
  request: ReleaseRequest,
  facts: ReleaseFacts,
  ports: ReleasePorts,
): Promise<ReleasePlan> {
  const decisions = await decideAll(request, facts, ports);
  const plan = await planCommits({ facts, decisions, pushesTags: request.pushesTags }, ports);
  const frozen = [...facts.environments.values()].flatMap((view) => view.frozen ?? []);
  return {
    ...plan,
    facts,
    decisions,
    findings: [...facts.findings, ...frozen, ...facts.look.findings, ...decisions.flatMap(({ findings }) => findings)],
  };
}
