import { TrainyardError } from '../../../core/errors.ts';
import type { Finding } from '../../../core/records.ts';
import type { PushOutcome, RefUpdate } from '../../../core/refs.ts';
import { deliveredBranch, draftBranch, placeName } from '../../../ledger/deploy-files.ts';
import type { Elsewhere } from '../facts/elsewhere.ts';
import type { EnvironmentView } from '../facts/environments.ts';
import type { Place } from '../facts/places.ts';

/** Moves refs, of this repository or of the one that is named. */
export type PushPort = (updates: readonly RefUpdate[], repository?: string) => Promise<PushOutcome>;

/**
 * Brings what was decided earlier to where it belongs, before anything new is decided. Undefined after a lost race. An
 * environment whose repository does not take it is left alone, and that is said.
 */
export async function settle(
  environments: ReadonlyMap<string, EnvironmentView>,
  push: PushPort,
): Promise<ReadonlyMap<string, EnvironmentView> | undefined> {
  const settled = new Map<string, EnvironmentView>();
  for (const [environment, view] of environments) {
    const after = await settleOne(view, push);
    if (after === undefined) return undefined;
    settled.set(environment, after);
  }
  return settled;
}

async function settleOne(view: EnvironmentView, push: PushPort): Promise<EnvironmentView | undefined> {
  const { elsewhere, tip, environment, place } = view;
  if (elsewhere === undefined || tip === undefined || view.frozen !== undefined) return view;
  const { theirs, draft, delivered } = elsewhere;
  // What people made of it there is decided on first, and noted with that decision.
  if (theirs === tip && draft !== tip) return view;
  const noted = theirs ?? delivered;
  if (draft !== tip || (theirs === tip && delivered !== tip)) {
    const outcome = await push(draftUpdates({ environment, elsewhere }, tip));
    if (outcome.kind === 'refused') throw new TrainyardError(outcome);
    if (outcome.kind === 'lost') return undefined;
  }
  if (theirs === tip) return { ...view, elsewhere: { ...elsewhere, delivered: tip } };
  const outcome = await deliver({ environment, place, from: theirs, to: tip, delivered: noted }, push);
  if (outcome === 'lost') return undefined;
  if (outcome === 'delivered') return { ...view, elsewhere: { theirs: tip, draft: tip, delivered: tip } };
  return { ...view, elsewhere: { theirs, draft: tip, delivered: noted }, frozen: outcome };
}

/** What is decided about a branch in another repository, with what the decision has seen there. */
export function draftUpdates(
  { environment, elsewhere }: { readonly environment: string; readonly elsewhere: Elsewhere },
  to: string,
): readonly RefUpdate[] {
  const { theirs, draft, delivered } = elsewhere;
  const seen = theirs ?? delivered;
  return [
    { ref: `refs/heads/${draftBranch(environment)}`, from: draft, to },
    ...(seen === undefined ? [] : [{ ref: `refs/heads/${deliveredBranch(environment)}`, from: delivered, to: seen }]),
  ];
}

/** A branch of another repository on its way. */
export interface Delivery {
  readonly environment: string;
  readonly place: Place;
  readonly from: string | undefined;
  readonly to: string;
  /** What this repository says of it by now. */
  readonly delivered: string | undefined;
}

/** Moves a branch of another repository; what stands in the way is a finding, for the next run tries again. */
export async function deliver(delivery: Delivery, push: PushPort): Promise<'delivered' | 'lost' | Finding> {
  const { place, from, to } = delivery;
  try {
    const outcome = await push([{ ref: `refs/heads/${place.branch}`, from, to }], place.repository);
    if (outcome.kind === 'pushed') {
      await noteDelivery(delivery, push);
      return 'delivered';
    }
    return outcome.kind === 'lost' ? 'lost' : undeliverable(delivery, outcome);
  } catch (error) {
    if (!(error instanceof TrainyardError)) throw error;
    return undeliverable(delivery, error);
  }
}

/** A note that fails is made by the next run, which finds there what was decided here. */
async function noteDelivery({ environment, delivered, to }: Delivery, push: PushPort): Promise<void> {
  try {
    await push([{ ref: `refs/heads/${deliveredBranch(environment)}`, from: delivered, to }]);
  } catch (error) {
    if (!(error instanceof TrainyardError)) throw error;
  }
}

function undeliverable(
  { environment, place }: Delivery,
  why: { readonly code: string; readonly message: string; readonly fix: string },
): Finding {
  const fix = why.code.startsWith('push-') && why.code !== 'push-unreachable' ? keyTo(place) : why.fix;
  return {
    code: why.code,
    severity: 'failure',
    message: `what was decided about ${environment} could not be brought to ${placeName(place)}: ${why.message}. It is kept on ${draftBranch(environment)}, nothing new is decided there, and each run tries again`,
    fix,
  };
}

/** What it takes to write a deploy branch, by what the project says protects it. */
export function keyTo({ branch, repository, protection }: Place): string {
  const where = repository === undefined ? 'this repository' : repository;
  const fixes = {
    none:
      repository === undefined
        ? `trainyard.yaml says that nothing protects ${branch} (protection: none), and the host does. Take ${branch} out of the ruleset, or let Trainyard push with a deploy key or a GitHub App on its bypass list, and say so under "protection".`
        : `Give the reconcile workflow a token that may write ${where}: the secret deploy-token, or TRAINYARD_DEPLOY_TOKEN in a terminal.`,
    'deploy-key': `Add a deploy key with write access to ${where}, put "Deploy keys" on the bypass list of the ruleset of ${branch}, and let git use it: an ssh address of the repository, and the key in the ssh agent (actions/checkout with ssh-key).`,
    app: `Install the GitHub App on ${where} with "contents: write", put it on the bypass list of the ruleset of ${branch}, and pass its token (the secret ${repository === undefined ? 'token' : 'deploy-token'} of the workflow); the default token cannot be put there.`,
  } as const;
  return fixes[protection];
}
