import { TrainyardError } from '../../../core/errors.ts';
import type { Finding } from '../../../core/records.ts';
import type { PushOutcome, RefUpdate } from '../../../core/refs.ts';
import { placeName } from '../../../ledger/deploy-files.ts';
import { TAG_FORMAT } from '../../../ledger/tag-list.ts';
import type { ReleaseRequest } from '../decide/decide-all.ts';
import { withWholeLedger } from '../facts/ledger-there.ts';
import { type ReleaseFacts, type ReleasePorts, readFacts } from '../facts/release-facts.ts';
import { type Delivery, deliver, keyTo, settle } from './deliver.ts';
import { planRelease, type ReleasePlan } from './plan-release.ts';

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
  /** With `dryRun`, in words: what would follow on the host. */
  readonly foreseen?: readonly string[];
}

/** Each round of a race is won by somebody, so that this is how many others may be at work at once. */
const MOST_TRIES = 40;

/**
 * One snapshot, one decision, one atomic push, and another one for each other repository that an environment lies in: what
 * was decided is in this repository by then, so that a run that dies in between is finished by the next. A lost race is decided again from scratch. Where the host refuses tags, they
 * are owed, and all else is written. Throws `ledger-behind`, `push-protected`, `push-denied`, `push-unsigned`, `push-workflow`, `race-lost`,
 * and what planning throws; nothing is written then.
 */
export async function reconcileOnce(input: ReconcileInput, ports: ReleasePorts): Promise<Reconciled> {
  let refusal: Finding | undefined;
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const read = await withWholeLedger(async () => readFacts(await ports.refs.snapshot(TAG_FORMAT), ports));
    const environments = input.dryRun ? read.environments : await settle(read.environments, ports.push);
    if (environments === undefined) continue;
    const facts = { ...read, environments };
    const plan = await planRelease({ ...input, pushesTags: refusal === undefined }, facts, ports);
    const findings = refusal === undefined ? plan.findings : [...plan.findings, refusal];
    if (plan.updates.length === 0) return { plan, state: 'nothing', tries, findings };
    if (input.dryRun) return { plan, state: 'dry-run', tries, findings };
    const outcome = await ports.push(plan.updates);
    if (outcome.kind === 'pushed') {
      const owed = await deliverAll(plan.deliveries, ports);
      return { plan, state: 'written', tries, findings: [...findings, ...owed] };
    }
    if (outcome.kind === 'refused') refusal = tagsOnly(withKey(outcome, facts), plan.updates, refusal);
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

async function deliverAll(deliveries: readonly Delivery[], { push }: ReleasePorts): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const delivery of deliveries) {
    const outcome = await deliver(delivery, push);
    if (outcome === 'lost') findings.push(overtaken(delivery));
    else if (outcome !== 'delivered') findings.push(outcome);
  }
  return findings;
}

function overtaken({ environment, place }: Delivery): Finding {
  return {
    code: 'delivery-overtaken',
    severity: 'notice',
    message: `others wrote to ${placeName(place)} while ${environment} was decided on`,
    fix: 'Nothing has to be done: the next run brings both together.',
  };
}

type Refused = Extract<PushOutcome, { kind: 'refused' }>;

/** The project says what protects a deploy branch, and so what opens it. */
function withKey(outcome: Refused, { environments, places }: ReleaseFacts): Refused {
  const all = [...places.values(), ...[...environments.values()].map(({ place }) => place)];
  const place = all.find(
    ({ branch, repository, protection }) =>
      repository === undefined && protection !== 'none' && outcome.refs.includes(`refs/heads/${branch}`),
  );
  return outcome.code === 'push-protected' && place !== undefined ? { ...outcome, fix: keyTo(place) } : outcome;
}

/** A refusal of nothing but tags is a finding, once; any other is an error. */
function tagsOnly(outcome: Refused, updates: readonly RefUpdate[], before: Finding | undefined): Finding {
  const { code, message, fix, refs } = outcome;
  const tags = updates.some(({ ref, from, to }) => ref.startsWith('refs/tags/') && from !== to);
  const about = code === 'push-workflow' || (refs.length > 0 && refs.every((ref) => ref.startsWith('refs/tags/')));
  if (before === undefined && tags && about) {
    return { code: 'tags-refused', severity: 'warning', message: `tags are owed: ${message}`, fix };
  }
  throw new TrainyardError({ code, message, fix });
}
