import type { BundleRef } from '../../core/release-records.ts';
import { random } from '../../math/random.ts';
import { PROBABILITY_BOUNDS, quantileBounds } from '../evidence/buckets.ts';
import type { ServedModel } from './served.ts';
import { syntheticRows } from './warm-up.ts';

/** A loaded and warmed model, with what comparing it needs. */
export interface Warm {
  readonly model: ServedModel;
  /** Of the histogram of its scores. */
  readonly scoreBounds: readonly number[];
  /** Difference of two values of a regression from which they disagree: a tenth of what its answers vary. */
  readonly tolerance: number;
  /** Requests that are in it. */
  active: number;
}

const SAMPLE = 512;

/** The same on every server, so that histograms add up: rows and order follow from the digest. */
export async function warmOf(model: ServedModel): Promise<Warm> {
  const { decider, features, ref } = model;
  if (decider.task !== 'regression' || features === undefined) {
    return { model, scoreBounds: PROBABILITY_BOUNDS, tolerance: 0, active: 0 };
  }
  const rows = syntheticRows(model, SAMPLE, random(0, `scores/${ref.digest}`));
  const { scores } = await model.predict({ kind: 'columns', ...rows });
  const sample = scores ?? new Float64Array(0);
  return { model, scoreBounds: quantileBounds(sample), tolerance: deviation(sample) / 10, active: 0 };
}

function deviation(sample: Float64Array): number {
  const mean = sample.reduce((sum, value) => sum + value, 0) / Math.max(1, sample.length);
  const squares = sample.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / Math.max(1, sample.length - 1));
}

export type LoadModel = (ref: BundleRef) => Promise<Warm>;

interface Held {
  readonly warm: Warm;
  /** Milliseconds of the clock until which it stays loaded although nothing names it; undefined while named. */
  until: number | undefined;
}

/** Loaded models by digest and threshold. What git no longer names stays warm for a while, and is let go when idle. */
export class ModelPool {
  readonly #load: LoadModel;
  readonly #held = new Map<string, Held>();

  constructor(load: LoadModel) {
    this.#load = load;
  }

  /** The model of a bundle, loaded unless it is. Throws what loading throws. */
  async get(ref: BundleRef): Promise<Warm> {
    const known = this.#held.get(keyOf(ref));
    if (known !== undefined) {
      known.until = undefined;
      return known.warm;
    }
    const warm = await this.#load(ref);
    this.#held.set(keyOf(ref), { warm, until: undefined });
    return warm;
  }

  has(ref: BundleRef): boolean {
    return this.#held.has(keyOf(ref));
  }

  /** Models that nothing in `named` names get `keepMs` more, and go after that as soon as no request is in them. */
  sweep(named: readonly BundleRef[], now: number, keepMs: number): void {
    const keys = new Set(named.map(keyOf));
    for (const [key, held] of this.#held) {
      if (keys.has(key)) held.until = undefined;
      else held.until ??= now + keepMs;
      if (held.until === undefined || held.until > now || held.warm.active > 0) continue;
      this.#held.delete(key);
      held.warm.model.dispose();
    }
  }

  /** Those of a model that are loaded and not named any more, newest first. */
  former(model: string, named: readonly BundleRef[]): readonly Warm[] {
    const keys = new Set(named.map(keyOf));
    const found = [...this.#held].filter(([key, { warm }]) => !keys.has(key) && warm.model.manifest.model === model);
    return found.map(([, { warm }]) => warm).reverse();
  }

  dispose(): void {
    for (const { warm } of this.#held.values()) warm.model.dispose();
    this.#held.clear();
  }
}

/** A version says how requests name a bundle, a threshold what it decides; both are part of what was loaded. */
function keyOf({ digest, version, threshold }: BundleRef): string {
  return `${digest} ${version} ${threshold ?? ''}`;
}
