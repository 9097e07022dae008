import type { Prediction } from '../model/prediction.ts';
import { HttpProblem } from '../protocol/problem.ts';
import type { Arm, Deployment } from '../routing/deployment.ts';
import type { PredictionIds } from './prediction-ids.ts';
import type { Predicted, Recorder } from './recorder.ts';

/** What was said of each row, in plain lists: a typed array of one number takes ten times its place. */
export interface Said {
  readonly rows: number;
  readonly scores: readonly number[] | undefined;
  readonly decisions: readonly string[] | undefined;
}

/** A prediction that waits for its outcome. */
export interface Remembered {
  readonly deployment: Deployment;
  readonly arm: Arm;
  readonly said: Said;
  /** What the candidate said beside it. */
  shadow: Said | undefined;
}

/** Writes a prediction elsewhere; see `PredictionLog.write`. */
export type WritePrediction = (entry: Predicted) => Promise<void> | undefined;

/** Newest predictions kept in memory; outcomes of older ones are joined through the log. */
const MOST = 50_000;
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
      this.#entries.set(id, { deployment, arm: answered.arm, said: saidIn(answered.prediction), shadow: undefined });
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
    if (entry !== undefined && candidate !== undefined) entry.shadow = saidIn(candidate);
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

function saidIn({ rows, scores, decisions }: Prediction): Said {
  return { rows, scores: scores === undefined ? undefined : Array.from(scores), decisions };
}
