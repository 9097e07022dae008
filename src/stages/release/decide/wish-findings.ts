import type { Finding } from '../../../core/records.ts';
import type { Desired } from '../../../core/release-records.ts';
import { placeName } from '../../../ledger/deploy-files.ts';
import type { Wish } from '../../../rollouts/three-way.ts';
import type { Approval } from './approval.ts';
import type { ModelInput } from './model-input.ts';

function finding(input: ModelInput, facts: Pick<Finding, 'code' | 'severity' | 'message' | 'fix'>): Finding {
  return { ...facts, model: input.model };
}

export function invalidDesired(input: ModelInput, what: string): Finding {
  const branch = placeName(input.place);
  const by =
    input.change === undefined ? '' : ` since commit ${input.change.commit.slice(0, 12)} by ${input.change.author}`;
  return finding(input, {
    code: 'desired-invalid',
    severity: 'failure',
    message: `${input.model}/desired.json on ${branch} ${what}${by}; what was desired before still counts`,
    fix:
      input.change === undefined
        ? `Correct the file on ${branch}.`
        : `Run: git revert ${input.change.commit.slice(0, 12)} on ${branch}; or use "trainyard rollback" or "trainyard promote", which write the file.`,
  });
}

export function conflictFinding(input: ModelInput, says: string): Finding {
  const fix = 'Make both ask for the same: push a tag or a commit that agrees with the other side.';
  return finding(input, { code: 'release-conflict', severity: 'failure', message: says, fix });
}

export function unclearFinding(input: ModelInput, { says, fix }: Extract<Wish, { kind: 'unclear' }>): Finding {
  return finding(input, { code: 'tag-unclear', severity: 'warning', message: says, fix });
}

export function pinnedFinding(input: ModelInput, version: string, desired: Desired): Finding {
  return finding(input, {
    code: 'pinned',
    severity: 'notice',
    message: `${input.environment} stays at ${desired.version}, pinned by ${desired.request.by.login} (${desired.request.from}); ${version} is not promoted by itself`,
    fix: `When it may move on: trainyard promote ${input.model} --to ${input.environment}`,
  });
}

/** A move on a deploy branch that nobody approved, or that nobody could be asked about. */
export function refusedMove(
  input: ModelInput,
  approval: Exclude<Approval, { kind: 'approved' }>,
  putBack: boolean,
): Finding {
  const done = putBack ? 'It is put back.' : 'Nothing moves.';
  const fix =
    approval.kind === 'unknown'
      ? 'Run with a token that may read pull requests (permissions: pull-requests: read), then run again.'
      : `Promote by the pull request that Trainyard opens to ${placeName(input.place)}; going back to what was stable before needs no approval.`;
  return finding(input, {
    code: approval.kind === 'unknown' ? 'approval-unknown' : 'approval-missing',
    severity: 'failure',
    message: `the change of ${input.model} on ${placeName(input.place)} does not count: ${approval.why}. ${done}`,
    fix,
  });
}

/** Why the rollout does not do what is wanted. */
export function unusableTarget(input: ModelInput, problem: string): Finding {
  return finding(input, {
    code: 'release-problem',
    severity: 'failure',
    message: `${input.model} in ${input.environment}: ${problem}`,
    fix: `See "trainyard history ${input.model}"; the bundle has to be in the store, whole and loadable.`,
  });
}

/** A rollout that cannot end in its time at today's traffic. */
export function slowRollout(input: ModelInput, advice: string): Finding {
  return finding(input, {
    code: 'rollout-slow',
    severity: 'warning',
    message: `${input.model} in ${input.environment}: ${advice}`,
    fix: 'Choose one of these, or wait: a step that is not decided pauses, and nothing is promoted unseen.',
  });
}
