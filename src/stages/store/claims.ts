import { TrainyardError } from '../../core/errors.ts';
import { type Digest, hexOf } from '../../core/hash.ts';
import type { ObjectStore } from '../../core/ports.ts';

/**
 * Keeps a bundle from being swept while it is registered. Whoever registers claims first and then looks for the sweeper's
 * flag; the sweeper puts its flag first and then looks for claims. In a store that shows what was put, at least one of the two
 * sees the other, and gives way.
 */
const CLAIMS = 'gc/claims/';
const FLAGS = 'gc/sweeping/';

/** A claim counts for longer than a registration takes, a flag for longer than a bundle takes to go. */
export const CLAIM_MS = 24 * 3600_000;
const FLAG_MS = 3600_000;

/** Throws `bundle-swept` where the bundle is being taken away at this moment. */
export async function claim(store: ObjectStore, bundle: Digest, now: Date): Promise<void> {
  const name = `${hexOf(bundle)}.json`;
  await store.put(CLAIMS + name, dated(now));
  const flagged = timeIn(await store.get(FLAGS + name));
  if (flagged === undefined || now.getTime() - flagged > FLAG_MS) return;
  throw new TrainyardError({
    code: 'bundle-swept',
    message: `the bundle ${bundle} is being taken out of ${store.location} at this moment, since nothing needed it`,
    fix: 'Run "trainyard reconcile" again in a minute; what is gone is trained again.',
  });
}

/** Does the work with the flag up, unless the bundle is claimed; answers whether it did. */
export async function whileUnclaimed(
  store: ObjectStore,
  { hex, now }: { readonly hex: string; readonly now: Date },
  work: () => Promise<void>,
): Promise<boolean> {
  const name = `${hex}.json`;
  await store.put(FLAGS + name, dated(now));
  const claimed = timeIn(await store.get(CLAIMS + name));
  const free = claimed === undefined || now.getTime() - claimed > CLAIM_MS;
  if (free) await work();
  if (free && claimed !== undefined) await store.delete(CLAIMS + name);
  await store.delete(FLAGS + name);
  return free;
}

function dated(now: Date): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ at: now.toISOString() })}\n`);
}

/** Milliseconds; what cannot be read counts as just made. */
function timeIn(bytes: Uint8Array | undefined): number | undefined {
  if (bytes === undefined) return undefined;
  try {
    const at = Date.parse(String((JSON.parse(new TextDecoder().decode(bytes)) as { at?: unknown }).at));
    return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
