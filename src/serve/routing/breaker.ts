export interface BreakerLimits {
  /** Failures of the candidate within the window that open it, together with `rate`. */
  readonly failures: number;
  /** Share of the candidate's requests within the window that fail. */
  readonly rate: number;
  readonly windowMs: number;
}

export const DEFAULT_BREAKER: BreakerLimits = { failures: 5, rate: 0.5, windowMs: 10_000 };

/**
 * Takes the candidate's traffic away within seconds, without waiting for a decision in git. It stays open until git changes
 * the traffic: closing by itself would try the candidate on users again.
 */
export class Breaker {
  readonly #limits: BreakerLimits;
  #recent: { readonly at: number; readonly failed: boolean }[] = [];
  #reason = '';

  constructor(limits: BreakerLimits = DEFAULT_BREAKER) {
    this.#limits = limits;
  }

  get open(): boolean {
    return this.#reason !== '';
  }

  get reason(): string {
    return this.#reason;
  }

  /** Notes how a request to the candidate ended; true when this opens the breaker. `now` is in milliseconds. */
  ended(failed: boolean, now: number): boolean {
    if (this.open) return false;
    const { failures, rate, windowMs } = this.#limits;
    this.#recent.push({ at: now, failed });
    if (!failed) {
      if (this.#recent.length > MOST_RECENT) this.#recent = this.#recent.slice(-MOST_RECENT / 2);
      return false;
    }
    this.#recent = this.#recent.filter(({ at }) => at > now - windowMs);
    const bad = this.#recent.filter((one) => one.failed).length;
    if (bad < failures || bad / this.#recent.length < rate) return false;
    this.#reason = `${bad} of ${this.#recent.length} requests to the candidate failed within ${windowMs / 1000} s`;
    return true;
  }
}

const MOST_RECENT = 4000;
