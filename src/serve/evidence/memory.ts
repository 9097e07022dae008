import type { Clock } from '../../core/ports.ts';
import type { Prediction } from '../model/prediction.ts';
import { HttpProblem } from '../protocol/problem.ts';
import type { Arm, Deployment } from '../routing/deployment.ts';
import { PredictionIds } from './prediction-ids.ts';
import type { Predicted, Recorder } from './recorder.ts';

/** A prediction that waits for its outcome. */
export interface Remembered {
  readonly deployment: Deployment;
  readonly arm: Arm;
  readonly prediction: Pick<Prediction, 'rows' | 'scores' | 'decisions'>;
  /** What the candidate said beside it. */
  shadow: Pick<Prediction, 'scores' | 'decisions'> | undefined;
}

/** Writes a prediction elsewhere; see `PredictionLog.write`. */
export type WritePrediction = (entry: Predicted) => Promise<void> | undefined;

/** Newest predictions kept in memory; outcomes of older ones are joined through the log. */
const MOST = 100_000;
/** Rows of a prediction that are kept; a batch is scored elsewhere. */
const MOST_ROWS = 1000;

/** The newest predictions, by id. */
export class PredictionMemory implements Recorder {
  readonly #ids: PredictionIds;
  readonly #write: WritePrediction | undefined;
  readonly #entries = new Map<string, Remembered>();

  constructor(ids: PredictionIds, write?: WritePrediction) {
    this.#ids = ids;
    this.#write = write;
  }

  nextId(): string {
    return this.#ids.next();
  }

  predicted(entry: Predicted): Promise<void> | undefined {
    const { id, deployment, answered } = entry;
    const { rows, scores, decisions } = answered.prediction;
    if (rows <= MOST_ROWS && (scores !== undefined || decisions !== undefined)) {
      const prediction = {
        rows,
        ...(scores !== undefined && { scores }),
        ...(decisions !== undefined && { decisions }),
      };
      this.#entries.set(id, { deployment, arm: answered.arm, prediction, shadow: undefined });
      if (this.#entries.size > MOST) this.#forgetOldest();
    }
    return this.#write?.(entry)?.catch((error: unknown) => {
      throw new HttpProblem(
        503,
        `the prediction could not be logged, and without that none is given: ${String(error)}`,
      );
    });
  }

  shadowed(id: string, candidate: Prediction | undefined): void {
    const entry = this.#entries.get(id);
    if (entry !== undefined) entry.shadow = candidate;
  }

  /** Hands a prediction out, once: a second outcome for it must not count again. */
  take(id: string): Remembered | undefined {
    const entry = this.#entries.get(id);
    this.#entries.delete(id);
    return entry;
  }

  forget(id: string): void {
    this.#entries.delete(id);
  }

  #forgetOldest(): void {
    const oldest = this.#entries.keys().next().value;
    if (oldest !== undefined) this.#entries.delete(oldest);
  }
}

export function predictionMemory(clock: Clock, write?: WritePrediction): PredictionMemory {
  return new PredictionMemory(new PredictionIds(clock), write);
}
