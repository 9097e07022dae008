import { randomBytes } from 'node:crypto';
import type { Clock } from '../../core/ports.ts';

/** `<ms, base 36>-<this process>-<counter, base 36>`. */
export class PredictionIds {
  readonly #clock: Clock;
  readonly process = randomBytes(4).toString('hex');
  #count = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  next(): string {
    this.#count += 1;
    return `${this.#clock.now().getTime().toString(36)}-${this.process}-${this.#count.toString(36)}`;
  }

  /** Whether an id is of this process. */
  made(id: string): boolean {
    return id.includes(`-${this.process}-`);
  }
}

/** Which prediction of its process an id names, counted from 1; 0 for what is none of ours. */
export function countOfId(id: string): number {
  return Number.parseInt(id.slice(id.lastIndexOf('-') + 1), 36) || 0;
}

/** Milliseconds since 1970 that a prediction id was made at; undefined for what is none of ours. */
export function timeOfId(id: string): number | undefined {
  return ID.test(id) ? Number.parseInt(id.slice(0, id.indexOf('-')), 36) : undefined;
}

const ID = /^[0-9a-z]{8,9}-[0-9a-f]{8}-[0-9a-z]{1,11}$/;
