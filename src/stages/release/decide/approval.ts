import { TrainyardError } from '../../../core/errors.ts';
import type { MergedPull, PullReview, ReleaseForge } from '../../../core/release-forge.ts';
import type { Actor } from '../../../core/release-records.ts';
import { placeName } from '../../../ledger/deploy-files.ts';
import type { NewEvent } from '../../../ledger/ledger-files.ts';
import type { ModelInput } from './model-input.ts';

export type Approval =
  | { readonly kind: 'approved'; readonly event: NewEvent }
  | { readonly kind: 'refused'; readonly why: string; readonly event: NewEvent }
  /** Nobody could be asked; nothing is decided. */
  | { readonly kind: 'unknown'; readonly why: string };

/**
 * Whether the commit that changed `desired.json` is the merge of a pull request that enough people with write access have
 * approved, at the very commit that was merged. The host's API is the witness; a commit's own words are none.
 */
export async function approvalOf(input: ModelInput, forge: ReleaseForge | undefined): Promise<Approval> {
  const { change, place, target } = input;
  if (forge === undefined) {
    return {
      kind: 'unknown',
      why: `${placeName(place)} asks for approvals, and there is no token to ask GitHub for them`,
    };
  }
  if (change === undefined) return { kind: 'unknown', why: 'the commit that changed it was not found' };
  try {
    const pull = await forge.mergedAs(change.commit, place.branch);
    if (pull === undefined) return refused(input, 'it was pushed by hand, and not by the merge of a pull request');
    const people = await approvers(pull, forge);
    if (people.length >= target.approvals) return { kind: 'approved', event: approvedEvent(input, pull, people) };
    const by = people.length === 0 ? 'nobody' : people.map(({ login }) => login).join(', ');
    return refused(
      input,
      `#${pull.number} needs ${target.approvals} approvals of ${pull.headSha.slice(0, 12)} by people with write access; it has ${people.length} (${by})`,
    );
  } catch (error) {
    if (!(error instanceof TrainyardError)) throw error;
    return { kind: 'unknown', why: error.message };
  }
}

/** Each reviewer's last word counts; the author's own does not, and neither does one on an earlier commit. */
async function approvers(pull: MergedPull, forge: ReleaseForge): Promise<readonly Actor[]> {
  const last = new Map<string, PullReview>();
  for (const review of await forge.reviews(pull.number)) {
    if (review.state !== 'COMMENTED' && review.state !== 'PENDING') last.set(review.reviewer.login, review);
  }
  const people: Actor[] = [];
  for (const { reviewer, state, commit } of last.values()) {
    if (state !== 'APPROVED' || commit !== pull.headSha || reviewer.login === pull.author) continue;
    if (await forge.mayWrite(reviewer.login)) people.push(reviewer);
  }
  return people;
}

function approvedEvent(input: ModelInput, pull: MergedPull, people: readonly Actor[]): NewEvent {
  const by = people.map(({ login }) => login).join(', ');
  return {
    ...base(input),
    event: 'approved',
    actor: pull.mergedBy ?? people[0] ?? input.self,
    summary: `#${pull.number} was approved by ${by} at ${pull.headSha.slice(0, 12)}`,
    facts: { pull: pull.number, headSha: pull.headSha, approvals: people, commit: input.change?.commit ?? null },
  };
}

function refused(input: ModelInput, why: string): Approval {
  const { change, self } = input;
  const actor: Actor = change === undefined ? self : { login: change.author, proof: 'claimed' };
  const summary = `the change of ${input.model} on ${placeName(input.place)} is refused: ${why}`;
  const event = {
    ...base(input),
    event: 'refused' as const,
    actor,
    summary,
    facts: { commit: change?.commit ?? null },
  };
  return { kind: 'refused', why, event };
}

function base({ model, environment, now, deployed }: ModelInput) {
  const about = deployed.tip.kind === 'record' ? deployed.tip.record : undefined;
  const named = about === undefined ? {} : { version: about.version, digest: about.digest };
  return { model, environment, at: now.toISOString(), ...named };
}
