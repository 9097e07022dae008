import { atMost } from '../../core/at-most.ts';
import { prettyJson } from '../../core/json.ts';
import type { ObjectStore } from '../../core/ports.ts';
import { whileUnclaimed } from './claims.ts';
import { type Fate, marksAfter } from './sweep-plan.ts';

const MARKS = 'gc/marks.json';
/** Enough to hide a remote store's round trips, few enough for its limits. */
const UNITS_AT_ONCE = 8;

/** When each unit was first found unneeded, by id; none where they were never kept, or cannot be read. */
export async function readMarks(store: ObjectStore): Promise<ReadonlyMap<string, string>> {
  const bytes = await store.get(MARKS);
  if (bytes === undefined) return new Map();
  try {
    const { marks } = JSON.parse(new TextDecoder().decode(bytes)) as { marks?: Readonly<Record<string, unknown>> };
    return new Map(Object.entries(marks ?? {}).map(([id, since]) => [id, String(since)]));
  } catch {
    return new Map();
  }
}

/**
 * Takes away what goes, each unit whole, and keeps marks of the rest. Stopped in the middle, the next sweep goes on. Answers
 * what happened: a bundle that someone registers at the same moment stays, with its mark taken away.
 */
export async function sweep(store: ObjectStore, fates: readonly Fate[], now: Date): Promise<readonly Fate[]> {
  const done = [...fates];
  await atMost(UNITS_AT_ONCE, [...fates.entries()], async ([index, fate]) => {
    if (fate.becomes === 'goes') done[index] = await sweepOne(store, fate, now);
  });
  const marks = Object.fromEntries(marksAfter(done.filter(({ becomes }) => becomes === 'waits')));
  const text = prettyJson({ kind: 'SweepMarks', schemaVersion: 1, marks });
  await store.put(MARKS, new TextEncoder().encode(text));
  return done;
}

async function sweepOne(store: ObjectStore, fate: Fate, now: Date): Promise<Fate> {
  const { unit } = fate;
  const remove = async () => {
    for (const key of unit.keys) await store.delete(key);
  };
  const [, hex] = /^bundles\/([0-9a-f]{64})$/.exec(unit.id) ?? [];
  if (hex === undefined) await remove();
  else if (!(await whileUnclaimed(store, { hex, now }, remove))) {
    return { unit, becomes: 'stays', why: 'someone is registering it now' };
  }
  return fate;
}
