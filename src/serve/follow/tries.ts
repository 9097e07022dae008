import type { Clock } from '../../core/ports.ts';

/** Between two tries of something that failed: doubled each time, from the first to the second of these. */
const RETRY_MS = [1000, 60_000] as const;

/** What failed is tried again later and later, unless git says something new. */
export class Tries {
  readonly #clock: Clock;
  readonly #failed = new Map<string, { readonly text: string; readonly waitMs: number; readonly at: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  waits(model: string, text: string): boolean {
    const last = this.#failed.get(model);
    return last?.text === text && this.#clock.monotonicMs() < last.at + last.waitMs;
  }

  failed(model: string, text: string): void {
    const last = this.#failed.get(model);
    const [least, most] = RETRY_MS;
    const waitMs = last?.text === text ? Math.min(most, last.waitMs * 2) : least;
    this.#failed.set(model, { text, waitMs, at: this.#clock.monotonicMs() });
  }
}
