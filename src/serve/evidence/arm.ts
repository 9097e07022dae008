import type { ArmEvidence } from '../../core/evidence-records.ts';
import type { BundleRef } from '../../core/release-records.ts';
import type { Answers } from '../model/prediction.ts';
import { Buckets, LATENCY_BOUNDS } from './buckets.ts';

/** How a request ended for the variant that it was routed to. */
export type ArmOutcome = 'ok' | 'error' | 'timeout' | 'client_error';

/** What one variant did, counted as long as the traffic stays what it is. */
export class ArmCounts {
  readonly #ref: BundleRef;
  readonly #latency = new Buckets(LATENCY_BOUNDS);
  readonly #scores: Buckets;
  readonly #classes: Record<string, number> = Object.create(null) as Record<string, number>;
  readonly #slices = new Map<string, { requests: number; errors: number }>();
  readonly #counts = { requests: 0, errors: 0, timeouts: 0, fallbacks: 0, clientErrors: 0 };
  readonly #labelled = { rows: 0, right: 0 };

  constructor(ref: BundleRef, classes: readonly string[], scoreBounds: readonly number[]) {
    this.#ref = ref;
    this.#scores = new Buckets(scoreBounds);
    for (const name of classes) this.#classes[name] = 0;
  }

  get requests(): number {
    return this.#counts.requests;
  }

  /** `ms` is the time that the model took. A request refused as malformed is counted apart from the others. */
  ended(outcome: ArmOutcome, ms: number, slices: readonly string[]): void {
    if (outcome === 'client_error') {
      this.#counts.clientErrors += 1;
      return;
    }
    this.#counts.requests += 1;
    if (this.#counts.requests > UNSETTLED) this.#latency.add(ms);
    const failed = outcome !== 'ok';
    if (failed) this.#counts.errors += 1;
    if (outcome === 'timeout') this.#counts.timeouts += 1;
    for (const slice of slices) {
      const counts = this.#slices.get(slice) ?? { requests: 0, errors: 0 };
      if (!this.#slices.has(slice) && this.#slices.size < MOST_SLICES) this.#slices.set(slice, counts);
      counts.requests += 1;
      if (failed) counts.errors += 1;
    }
  }

  fellBack(): void {
    this.#counts.fallbacks += 1;
  }

  /** `row` stands for the request; see `drawnRow`. */
  predicted({ scores, decisions }: Answers, row: number): void {
    const [score, name] = [scores?.[row], decisions?.[row]];
    if (score !== undefined) this.#scores.add(score);
    if (name !== undefined) this.#classes[name] = (this.#classes[name] ?? 0) + 1;
  }

  /** The outcome of the row that stands for the request. */
  labelled(right: boolean): void {
    this.#labelled.rows += 1;
    if (right) this.#labelled.right += 1;
  }

  record(): ArmEvidence {
    const { version, digest } = this.#ref;
    return {
      version,
      digest,
      ...this.#counts,
      latency: this.#latency.record(),
      scores: this.#scores.record(),
      classes: { ...this.#classes },
      labelled: { ...this.#labelled },
      slices: Object.fromEntries([...this.#slices].map(([slice, counts]) => [slice, { ...counts }])),
    };
  }
}

/** The first requests of a step find caches cold, of both versions, and say nothing of the time that the others take. */
const UNSETTLED = 20;

/** Values come from requests, so that their number has to end somewhere. */
export const MOST_SLICES = 200;
