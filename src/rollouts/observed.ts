import type { Evidence } from '../core/evidence-records.ts';
import { evidenceWindow } from '../core/evidence-window.ts';
import type { InconclusiveBecause, Release } from '../core/release-records.ts';
import type { RuleInput } from './decision.ts';

/** What servers say about the release as committed. */
export type Observation =
  /** A quorum serves it; `since`: from when, never before the step began and never in the future. */
  | { readonly kind: 'serving'; readonly evidence: Evidence; readonly since: string }
  /** A quorum has read it and cannot serve it. */
  | { readonly kind: 'failing'; readonly detail: string; readonly evidence: Evidence }
  /** With evidence where some servers, though no quorum, serve it. */
  | {
      readonly kind: 'unknown';
      readonly because: InconclusiveBecause;
      readonly detail: string;
      readonly evidence?: Evidence;
    };

export function observe({ release, evidence: answer, now }: RuleInput): Observation {
  if (answer.kind === 'none') return { kind: 'unknown', because: answer.because, detail: answer.detail };
  const { evidence } = answer;
  if (cannotServe(release, evidence)) return { kind: 'failing', detail: problems(evidence), evidence };
  const wrong = mismatch(release, evidence);
  if (wrong !== undefined) return { kind: 'unknown', because: 'not-observed', detail: wrong };
  const { total, atGeneration, failing } = evidence.servers;
  if (atGeneration >= quorum(total)) return { kind: 'serving', evidence, since: since(release, evidence, now) };
  const detail = `${atGeneration} of ${total} servers apply generation ${release.generation}${failing > 0 ? `; ${failing} cannot: ${problems(evidence)}` : ''}`;
  return { kind: 'unknown', because: 'not-observed', detail, evidence };
}

/** More than half, and at least one. */
export function quorum(total: number): number {
  return Math.floor(total / 2) + 1;
}

/** Who cannot serve a generation that was read goes on with an earlier one, so that its numbers are of another window. */
function cannotServe(release: Release, { model, environment, generation, window, servers }: Evidence): boolean {
  const ours = model === release.model && environment === release.environment;
  const read = window === evidenceWindow(release) || generation === release.generation;
  return ours && read && servers.failing >= quorum(servers.total);
}

/** Evidence counts by what was served, not by the name of a role: numbers of an earlier candidate or try say nothing. */
function mismatch(release: Release, evidence: Evidence): string | undefined {
  if (evidence.model !== release.model || evidence.environment !== release.environment)
    return `the evidence is about ${evidence.model} in ${evidence.environment}`;
  if (evidence.window !== evidenceWindow(release))
    return `servers are at generation ${evidence.generation}, not yet at ${release.generation}`;
  const arm = evidence.candidate;
  if (arm !== null && arm.digest !== release.candidate?.digest) return `the evidence is about bundle ${arm.digest}`;
  if (evidence.stable !== null && evidence.stable.digest !== release.stable?.digest)
    return `the evidence compares with bundle ${evidence.stable.digest}`;
  return undefined;
}

/** Servers' clocks may differ from ours, so that their word counts only between the step's begin and now. */
function since(release: Release, evidence: Evidence, now: Date): string {
  if (release.stepObservedAt !== null) return release.stepObservedAt;
  const said = Date.parse(evidence.since);
  const from = Date.parse(release.stepStartedAt);
  if (Number.isNaN(said) || said > now.getTime()) return now.toISOString();
  return new Date(Math.max(said, from)).toISOString();
}

function problems(evidence: Evidence): string {
  return evidence.problems.length === 0 ? 'they do not say why' : evidence.problems.slice(0, 3).join('; ');
}
