import type { ShadowEvidence, ShadowSlice } from '../../core/evidence-records.ts';
import type { Answers } from '../model/prediction.ts';
import { MOST_SLICES } from './arm.ts';

/** What both said of one request, or of one row of a file. Undefined stands for a model that failed. */
export interface Pair {
  readonly stable: Answers | undefined;
  readonly candidate: Answers | undefined;
  /** The row that is compared: for a request of several, the one that stands for it (see `drawnRow`). */
  readonly row: number;
  readonly slices: readonly string[];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Stable and candidate on the same input. A request is a pair, however many rows it has; a row of a file is one. */
export class ShadowCounts {
  /** Difference of two values of a regression from which they disagree. */
  readonly #tolerance: number;
  readonly #counts = { pairs: 0, dropped: 0, disagreements: 0, onlyStableFailed: 0, onlyCandidateFailed: 0 };
  readonly #difference = { sum: 0, sumOfSquares: 0 };
  readonly #slices = new Map<string, Writable<ShadowSlice>>();
  readonly #labelled = { onlyStableRight: 0, onlyCandidateRight: 0, both: 0, neither: 0 };

  constructor(tolerance: number) {
    this.#tolerance = tolerance;
  }

  dropped(): void {
    this.#counts.dropped += 1;
  }

  compared({ stable, candidate, row, slices }: Pair): void {
    const onlyStableFailed = stable === undefined && candidate !== undefined ? 1 : 0;
    const onlyCandidateFailed = candidate === undefined && stable !== undefined ? 1 : 0;
    const told = { pairs: 1, onlyStableFailed, onlyCandidateFailed };
    addTo(this.#counts, told);
    for (const slice of slices) {
      const counts = this.#slices.get(slice) ?? { pairs: 0, onlyStableFailed: 0, onlyCandidateFailed: 0 };
      if (!this.#slices.has(slice) && this.#slices.size < MOST_SLICES) this.#slices.set(slice, counts);
      addTo(counts, told);
    }
    if (stable !== undefined && candidate !== undefined) this.#bothAnswered(stable, candidate, row);
  }

  #bothAnswered(stable: Answers, candidate: Answers, row: number): void {
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
    return {
      ...this.#counts,
      difference: { ...this.#difference },
      labelled: { ...this.#labelled },
      slices: Object.fromEntries([...this.#slices].map(([slice, counts]) => [slice, { ...counts }])),
    };
  }
}

function addTo(counts: Writable<ShadowSlice>, told: ShadowSlice): void {
  counts.pairs += told.pairs;
  counts.onlyStableFailed += told.onlyStableFailed;
  counts.onlyCandidateFailed += told.onlyCandidateFailed;
}
