import { randomBytes } from 'node:crypto';
import type { Clock } from '../../core/ports.ts';
import type { ModelInput, Prediction } from '../model/prediction.ts';
import type { Answered } from '../routing/answer.ts';
import type { Deployment } from '../routing/deployment.ts';

/** One answered request. */
export interface Predicted {
  readonly id: string;
  readonly deployment: Deployment;
  readonly answered: Answered;
  readonly input: ModelInput;
  readonly unit: string | undefined;
  /** Milliseconds from the parsed body to the answer. */
  readonly ms: number;
}

/** Keeps predictions for outcomes that come later, and writes the log. */
export interface Recorder {
  /** A new prediction id: the time in it says in which hour's log it stands. */
  nextId(): string;
  /** A promise only where the answer has to wait for the log. */
  predicted(entry: Predicted): Promise<void> | undefined;
  /** What the candidate said beside stable for a prediction; undefined when it failed. */
  shadowed(id: string, candidate: Prediction | undefined): void;
}

/** `<ms, base 36>-<this process>-<counter, base 36>`. */
export class PredictionIds {
  readonly #clock: Clock;
  readonly #process = randomBytes(4).toString('hex');
  #count = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  next(): string {
    this.#count += 1;
    return `${this.#clock.now().getTime().toString(36)}-${this.#process}-${this.#count.toString(36)}`;
  }
}

/** Milliseconds since 1970 that a prediction id was made at; undefined for what is none of ours. */
export function timeOfId(id: string): number | undefined {
  const [, time] = /^([0-9a-z]{8,9})-[0-9a-f]{8}-[0-9a-z]{1,11}$/.exec(id) ?? [];
  return time === undefined ? undefined : Number.parseInt(time, 36);
}
