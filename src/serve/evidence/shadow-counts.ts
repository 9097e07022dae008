import type { ShadowEvidence } from '../../core/evidence-records.ts';
import type { Prediction } from '../model/prediction.ts';

/** Stable and candidate on the same rows; a row is a pair. */
export class ShadowCounts {
  /** Difference of two values of a regression from which they disagree. */
  readonly #tolerance: number;
  readonly #counts = { pairs: 0, dropped: 0, disagreements: 0, onlyStableFailed: 0, onlyCandidateFailed: 0 };
  readonly #difference = { sum: 0, sumOfSquares: 0 };
  readonly #labelled = { onlyStableRight: 0, onlyCandidateRight: 0, both: 0, neither: 0 };

  constructor(tolerance: number) {
    this.#tolerance = tolerance;
  }

  dropped(): void {
    this.#counts.dropped += 1;
  }

  /** Undefined stands for a model that failed. */
  compared(stable: Prediction | undefined, candidate: Prediction | undefined): void {
    const rows = stable?.rows ?? candidate?.rows ?? 0;
    this.#counts.pairs += rows;
    if (stable === undefined || candidate === undefined) {
      if (stable !== undefined) this.#counts.onlyCandidateFailed += rows;
      if (candidate !== undefined) this.#counts.onlyStableFailed += rows;
      return;
    }
    for (let row = 0; row < rows; row++) this.#row(stable, candidate, row);
  }

  #row(stable: Prediction, candidate: Prediction, row: number): void {
    const difference = (candidate.scores?.[row] ?? 0) - (stable.scores?.[row] ?? 0);
    this.#difference.sum += difference;
    this.#difference.sumOfSquares += difference * difference;
    const differs =
      stable.decisions === undefined
        ? Math.abs(difference) > this.#tolerance
        : stable.decisions[row] !== candidate.decisions?.[row];
    if (differs) this.#counts.disagreements += 1;
  }

  labelled(stableRight: boolean, candidateRight: boolean): void {
    if (stableRight && candidateRight) this.#labelled.both += 1;
    else if (stableRight) this.#labelled.onlyStableRight += 1;
    else if (candidateRight) this.#labelled.onlyCandidateRight += 1;
    else this.#labelled.neither += 1;
  }

  record(): ShadowEvidence {
    return { ...this.#counts, difference: { ...this.#difference }, labelled: { ...this.#labelled } };
  }
}
