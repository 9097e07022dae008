import type { Prediction } from '../model/prediction.ts';
import { HttpProblem } from '../protocol/problem.ts';
import type { Arm, Deployment } from '../routing/deployment.ts';
import { countOfId, type PredictionIds, timeOfId } from './prediction-ids.ts';
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
  readonly shadow: Said | undefined;
}

/** Writes a prediction elsewhere; see `PredictionLog.write`. */
export type WritePrediction = (entry: Predicted) => Promise<void> | undefined;

/** Newest predictions kept in memory; outcomes of older ones are joined through the log. */
const MOST = 50_000;
/** Rows of a prediction that are kept; a batch is scored elsewhere. */
const MOST_ROWS = 1000;

/**
 * The newest predictions. Each has its place by the count in its id, where the one of fifty thousand earlier was, and one
 * row takes no object of its own: fifty thousand objects that live for a while and die are what a collector is slowest at.
 */
export class PredictionMemory implements Recorder {
  readonly #ids: PredictionIds;
  readonly #write: WritePrediction | undefined;
  /** Count of the id that has the place; 0 for none. */
  readonly #counts = new Float64Array(MOST);
  readonly #times = new Float64Array(MOST);
  readonly #deployments: Deployment[] = [];
  readonly #arms: Arm[] = [];
  /** What was said of one row. */
  readonly #scores = new Float64Array(MOST);
  readonly #decisions: (string | undefined)[] = [];
  /** What was said of several. */
  readonly #several = new Map<number, Said>();
  /** What the candidate said in the shadow. */
  readonly #shadows = new Map<number, Said>();

  constructor(ids: PredictionIds, write?: WritePrediction) {
    this.#ids = ids;
    this.#write = write;
  }

  nextId(): string {
    return this.#ids.next();
  }

  predicted(entry: Predicted): Promise<void> | undefined {
    const { rows, scores, decisions } = entry.answered.prediction;
    if (rows <= MOST_ROWS && (scores !== undefined || decisions !== undefined)) this.#keep(entry);
    return this.#write?.(entry)?.catch((error: unknown) => {
      throw new HttpProblem(
        503,
        `the prediction could not be logged, and without that none is given: ${String(error)}`,
      );
    });
  }

  #keep({ id, deployment, answered }: Predicted): void {
    const { prediction, arm } = answered;
    const { rows, scores, decisions } = prediction;
    const count = countOfId(id);
    const place = count % MOST;
    this.#clear(place);
    this.#counts[place] = count;
    this.#times[place] = timeOfId(id) ?? 0;
    this.#deployments[place] = deployment;
    this.#arms[place] = arm;
    this.#scores[place] = scores?.[0] ?? Number.NaN;
    this.#decisions[place] = decisions?.[0];
    if (rows !== 1) this.#several.set(place, saidIn(prediction));
  }

  shadowed(id: string, candidate: Prediction | undefined): void {
    const place = this.#placeOf(id);
    if (place !== undefined && candidate !== undefined) this.#shadows.set(place, saidIn(candidate));
  }

  find(id: string): Remembered | undefined {
    const place = this.#placeOf(id);
    if (place === undefined) return undefined;
    const deployment = this.#deployments[place] as Deployment;
    const arm = this.#arms[place] as Arm;
    const said = this.#several.get(place) ?? this.#oneRow(place);
    return { deployment, arm, said, shadow: this.#shadows.get(place) };
  }

  /** Whether it was there. */
  forget(id: string): boolean {
    const place = this.#placeOf(id);
    if (place !== undefined) this.#clear(place);
    return place !== undefined;
  }

  #oneRow(place: number): Said {
    const decision = this.#decisions[place];
    const decisions = decision === undefined ? undefined : [decision];
    return { rows: 1, scores: [this.#scores[place] as number], decisions };
  }

  #clear(place: number): void {
    if (this.#counts[place] === 0) return;
    this.#counts[place] = 0;
    this.#several.delete(place);
    this.#shadows.delete(place);
  }

  #placeOf(id: string): number | undefined {
    const [count, time] = [countOfId(id), timeOfId(id)];
    const place = count % MOST;
    const found = time !== undefined && this.#counts[place] === count && this.#times[place] === time;
    return found && this.#ids.made(id) ? place : undefined;
  }
}

function saidIn({ rows, scores, decisions }: Prediction): Said {
  return { rows, scores: scores === undefined ? undefined : Array.from(scores), decisions };
}
