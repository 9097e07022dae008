/** Work beside the answers: one piece at a time, between requests, and no more waiting than the bound allows. */
export class ShadowQueue {
  readonly #bound: number;
  readonly #waiting: (() => Promise<void>)[] = [];
  #running = false;

  constructor(bound: number) {
    this.#bound = bound;
  }

  /** Takes the work unless too much of it waits; answers whether it did. */
  offer(work: () => Promise<void>): boolean {
    if (this.#waiting.length >= this.#bound) return false;
    this.#waiting.push(work);
    if (!this.#running) {
      this.#running = true;
      setImmediate(() => void this.#next());
    }
    return true;
  }

  async #next(): Promise<void> {
    const work = this.#waiting.shift();
    if (work === undefined) {
      this.#running = false;
      return;
    }
    await work();
    // Requests that came in meanwhile go first.
    setImmediate(() => void this.#next());
  }
}
