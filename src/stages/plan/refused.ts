import { canonicalJson } from '../../core/json.ts';
import type { ResolvedProject, ResolvedSpec } from '../../spec/resolved.ts';
import type { Placement } from '../jobs/cells.ts';

/** As much of a change as decides whether and where its models may train. */
export interface TrainingAsked {
  readonly fork: boolean;
  /** Someone who may write has approved this very commit for self-hosted runners. */
  readonly approved: boolean;
  readonly asked: { readonly label: boolean; readonly comment: boolean; readonly manual: boolean };
  /** Shown where an approval is missing. */
  readonly headSha: string;
}

export interface Refusal {
  readonly why: string;
  readonly fix: string;
}

/** Where a model trains, as its spec asks and the base's project allows; or why it may not. Pure. */
export function placementOf(
  spec: ResolvedSpec,
  runners: ResolvedProject['runners'],
  change: TrainingAsked,
): Placement | Refusal {
  const fallback = runners?.default ?? ['ubuntu-latest'];
  const labels = spec.train.runner?.labels ?? fallback;
  const allowed = [fallback, ...(runners?.allow ?? [])];
  if (!allowed.some((set) => sameSet(set, labels))) {
    const why = `train.runner.labels are [${labels.join(', ')}], and the base branch allows ${allowed.map((set) => `[${set.join(', ')}]`).join(', ')}`;
    return {
      why,
      fix: 'Name an allowed set, or have it allowed under runners.allow of trainyard.yaml in a pull request of its own.',
    };
  }
  const waiting = waitingFor(spec.train.when ?? 'push', change.asked);
  if (waiting !== undefined) return waiting;
  if (change.fork && !change.approved && !isHosted(labels)) {
    return {
      why: 'the change comes from a fork, and code from a fork never trains on a self-hosted runner without approval',
      fix: `A maintainer who has read ${change.headSha.slice(0, 12)} adds the label trainyard:approve-${change.headSha.slice(0, 12)}.`,
    };
  }
  return { model: spec.name, labels, minutes: minutesOf(spec.train.runner?.timeout) };
}

export function isRefusal(placed: Placement | Refusal): placed is Refusal {
  return 'why' in placed;
}

/** Why a training waits for people, where its `train.when` says so. Pure. */
export function waitingFor(when: string, asked: TrainingAsked['asked']): Refusal | undefined {
  if (when === 'push' || asked.manual) return undefined;
  if (when === 'label') {
    return asked.label
      ? undefined
      : { why: 'train.when is label', fix: 'Add the label trainyard:train to the pull request.' };
  }
  if (when === 'comment') {
    return asked.comment
      ? undefined
      : { why: 'train.when is comment', fix: 'Comment "/trainyard train" on the pull request.' };
  }
  return {
    why: 'train.when is manual',
    fix: 'Run the workflow by hand for this branch, with a store that both runs reach.',
  };
}

/** GitHub's own names; any other label may be a machine that outlives the job. */
function isHosted(labels: readonly string[]): boolean {
  return (
    labels.length === 1 &&
    /^(ubuntu|windows|macos)-(latest|[0-9.]+)(-arm|-large|-xlarge|-intel)?$/.test(labels[0] ?? '')
  );
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return canonicalJson([...one].sort()) === canonicalJson([...other].sort());
}

const MINUTES = new Map([
  ['m', 1],
  ['h', 60],
  ['d', 24 * 60],
]);

/** Minutes that a training may take at most: `2h` is 120, and what holds where the spec says nothing. */
export function minutesOf(time = '2h'): number {
  return Number(time.slice(0, -1)) * (MINUTES.get(time.slice(-1)) ?? 60);
}
