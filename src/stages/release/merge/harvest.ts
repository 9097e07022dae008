import type { Digest } from '../../../core/hash.ts';
import type { ObjectStore } from '../../../core/ports.ts';
import type { LedgerRead, NewEvent } from '../../../ledger/ledger-files.ts';
import { type ReviewedModel, type ReviewRecord, reviewsOf } from '../../jobs/reviews.ts';

export interface HarvestInput {
  /** Numbers of merged pull requests, oldest first. */
  readonly pulls: readonly number[];
  readonly ledger: LedgerRead;
  readonly store: ObjectStore;
  readonly now: Date;
}

/**
 * Runs and verdicts of merged pull requests, those that failed among them, as events that the ledger does not have yet:
 * one of each per commit that was reviewed and model. Throws what the store throws.
 */
export async function harvest({ pulls, ledger, store, now }: HarvestInput): Promise<readonly NewEvent[]> {
  const known = knownRuns(ledger);
  const records = (await Promise.all([...new Set(pulls)].map((pull) => reviewsOf(store, pull)))).flat();
  return records.flatMap((record) =>
    record.models
      .filter(({ model }) => !known.has(nameOf({ model, pull: record.pull, headSha: record.headSha })))
      .flatMap((model) => eventsOf(record, model, now)),
  );
}

function knownRuns({ chains }: LedgerRead): ReadonlySet<string> {
  const runs = [...chains.values()].flat().filter(({ event }) => event.event === 'run');
  return new Set(
    runs.map(({ event: { model, facts } }) =>
      nameOf({ model, pull: Number(facts['pull']), headSha: String(facts['headSha']) }),
    ),
  );
}

function nameOf({ model, pull, headSha }: { readonly model: string; readonly pull: number; readonly headSha: string }) {
  return `${model} ${pull} ${headSha}`;
}

function eventsOf({ pull, headSha }: ReviewRecord, one: ReviewedModel, now: Date): readonly NewEvent[] {
  const { model, metrics, gates, outcome, because, ...run } = one;
  const where = `#${pull} at ${headSha.slice(0, 12)}`;
  const base = {
    model,
    at: now.toISOString(),
    // A change's own quarantine says so, and nothing vouches for that.
    actor: { login: 'review', proof: 'claimed' as const },
    ...(run.bundle === undefined ? {} : { digest: run.bundle as Digest }),
  };
  const facts = { pull, headSha };
  const why = because === undefined ? '' : `: ${because}`;
  const stops = gates.filter((gate) => gate.outcome !== 'pass').map(({ title, observed }) => `${title} (${observed})`);
  return [
    { ...base, event: 'run', summary: line(`${where}: ${ranAs(one)}`), facts: { ...facts, ...run } },
    {
      ...base,
      event: 'verdict',
      summary: line(`${where}: ${outcome}${why}${stops.length === 0 ? '' : `; ${stops.join('; ')}`}`),
      facts: { ...facts, outcome, metrics, gates, ...(because === undefined ? {} : { because }) },
    },
  ];
}

function ranAs({ bundle, seconds, action }: ReviewedModel): string {
  if (bundle === undefined) return 'no bundle came out of it';
  const took = action === 'train' && seconds !== undefined ? `trained in ${Number(seconds.toPrecision(3))} s` : 'known';
  return `${took}, bundle ${bundle.slice(0, 19)}`;
}

/** One line for people, without what could steer a terminal. */
function line(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').slice(0, 400);
}
