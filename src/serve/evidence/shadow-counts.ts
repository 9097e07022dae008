import type { ShadowEvidence } from '../../core/evidence-records.ts';
import type { Prediction } from '../model/prediction.ts';

/** Stable and candidate on the same input. A request is a pair, however many rows it has; a row of a file is one. */
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

  /** A request, for which one row stands (see `drawnRow`). Undefined stands for a model that failed. */
  compared(stable: Prediction | undefined, candidate: Prediction | undefined, row: number): void {
    this.#counted(stable, candidate, [row]);
  }

  /** Every row by itself. Undefined stands for a model that failed. */
  comparedRows(stable: Prediction | undefined, candidate: Prediction | undefined): void {
    const rows = stable?.rows ?? candidate?.rows ?? 0;
    this.#counted(
      stable,
      candidate,
      Array.from({ length: rows }, (_, row) => row),
    );
  }

  #counted(stable: Prediction | undefined, candidate: Prediction | undefined, rows: readonly number[]): void {
    this.#counts.pairs += rows.length;
    if (stable === undefined || candidate === undefined) {
      if (stable !== undefined) this.#counts.onlyCandidateFailed += rows.length;
      if (candidate !== undefined) this.#counts.onlyStableFailed += rows.length;
      return;
    }
    for (const row of rows) this.#row(stable, candidate, row);
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
