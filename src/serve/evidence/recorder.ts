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
  /** A promise only where the answer has to wait for the log. Rejects with `HttpProblem` 503 when that fails. */
  predicted(entry: Predicted): Promise<void> | undefined;
  /** What the candidate said beside stable for a prediction; undefined when it failed. */
  shadowed(id: string, candidate: Prediction | undefined): void;
}
