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
}

/** Milliseconds since 1970 that a prediction id was made at; undefined for what is none of ours. */
export function timeOfId(id: string): number | undefined {
  const [, time] = /^([0-9a-z]{8,9})-[0-9a-f]{8}-[0-9a-z]{1,11}$/.exec(id) ?? [];
  return time === undefined ? undefined : Number.parseInt(time, 36);
}
