import type { Clock } from '../../core/ports.ts';

interface Waiting {
  /** Milliseconds of the clock. */
  readonly due: number;
  readonly late: () => void;
  ended: boolean;
}

/**
 * One time limit for many pieces of work at once. All of them have the same time, so that the first to begin is the first to
 * be late: one timer looks after all, where one for each would be made and thrown away for every request.
 */
export class Deadlines {
  readonly #ms: number;
  readonly #clock: Clock;
  #waiting: Waiting[] = [];
  /** Place of the oldest that may still run. */
  #first = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(ms: number, clock: Clock) {
    this.#ms = ms;
    this.#clock = clock;
  }

  /** The value, or undefined when it takes too long; nobody hears of a failure after that. */
  within<T>(work: Promise<T>): Promise<T | undefined> {
    return new Promise((resolve, reject) => {
      const one: Waiting = { due: this.#clock.monotonicMs() + this.#ms, late: () => resolve(undefined), ended: false };
      this.#waiting.push(one);
      this.#letGo();
      this.#timer ??= this.#timed(this.#ms);
      work.then(
        (value) => {
          one.ended = true;
          // An engine that computes on this thread holds the timer back as well, so that the time is looked at afterwards.
          resolve(this.#clock.monotonicMs() > one.due ? undefined : value);
        },
        (error: unknown) => {
          one.ended = true;
          reject(error);
        },
      );
    });
  }

  #timed(ms: number): NodeJS.Timeout {
    const timer = setTimeout(() => this.#look(), ms);
    // What waits for an answer keeps the process up by its connection.
    timer.unref();
    return timer;
  }

  #look(): void {
    this.#timer = undefined;
    const now = this.#clock.monotonicMs();
    for (let one = this.#waiting[this.#first]; one !== undefined; one = this.#waiting[this.#first]) {
      if (!one.ended && one.due > now) {
        this.#timer = this.#timed(Math.ceil(one.due - now));
        return;
      }
      if (!one.ended) one.late();
      this.#first += 1;
    }
    this.#letGo();
  }

  /** Ended work at the front goes; the list is cut now and then, since taking one from its front moves all others. */
  #letGo(): void {
    while (this.#waiting[this.#first]?.ended === true) this.#first += 1;
    if (this.#first < SPARE) return;
    this.#waiting = this.#waiting.slice(this.#first);
    this.#first = 0;
  }
}

const SPARE = 256;
