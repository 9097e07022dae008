import type { ArmEvidence, ShadowEvidence } from '../../core/evidence-records.ts';
import { ArmCounts } from '../evidence/arm.ts';
import { isRight } from '../evidence/outcome.ts';
import { ShadowCounts } from '../evidence/shadow-counts.ts';
import { slicesOf } from '../http/slices.ts';
import type { Warm } from '../model/pool.ts';
import type { Prediction } from '../model/prediction.ts';
import { type ColumnInput, type RowAnswer, rowAnswers, rowsFrom, rowsOf } from './row-answers.ts';

export interface Versions {
  readonly stable: Warm;
  readonly candidate: Warm;
  /** The one of the two whose predictions are written. */
  readonly released: Warm;
  /** As the release's plan declares them. */
  readonly slices: readonly (readonly string[])[];
}

/** Rows that were scored together. */
export interface ScoredRows {
  readonly input: ColumnInput;
  /** What the released version said of them. */
  readonly prediction: Prediction;
  /** What truly happened, where that is known at all; null for a row of which it is not. */
  readonly outcomes: readonly (string | null)[] | undefined;
}

export interface ComparedRows {
  readonly stable: ArmEvidence;
  readonly candidate: ArmEvidence;
  readonly shadow: ShadowEvidence;
}

/** Stable and candidate on the same rows of a file, each row a pair. */
export class RowComparison {
  readonly #versions: Versions;
  readonly #pairs: ShadowCounts;
  readonly #arms: readonly [stable: ArmCounts, candidate: ArmCounts];

  constructor(versions: Versions) {
    const { stable, candidate } = versions;
    const { scoreBounds } = stable;
    const counts = ({ model: { ref, decider } }: Warm) => new ArmCounts(ref, decider.classes, scoreBounds);
    this.#versions = versions;
    this.#pairs = new ShadowCounts(stable.tolerance);
    this.#arms = [counts(stable), counts(candidate)];
  }

  /** Has the other version answer the rows as well, and counts both. */
  async add({ input, prediction, outcomes }: ScoredRows): Promise<void> {
    const { stable, candidate, released, slices } = this.#versions;
    const told = rowsOf(prediction);
    const answers = ({ model }: Warm) => rowAnswers(model, input);
    const was = stable === released ? told : await answers(stable);
    const now = candidate === released ? told : await answers(candidate);
    for (let row = 0; row < input.rows; row += 1) {
      const inside = slices.length === 0 ? [] : slicesOf(slices, rowsFrom(input, row, row + 1), []);
      this.#count([was[row], now[row]], inside, outcomes?.[row] ?? null);
    }
  }

  #count(both: readonly (RowAnswer | undefined)[], slices: readonly string[], outcome: string | null): void {
    const [stable, candidate] = both;
    const { tolerance } = this.#versions.stable;
    this.#pairs.compared({ stable, candidate, row: 0, slices });
    const right = both.map(
      (said) => said !== undefined && isRight(said, { row: 0, outcome: outcome ?? '', tolerance }),
    );
    for (const [at, arm] of this.#arms.entries()) {
      const said = both[at];
      arm.ended(said === undefined ? 'error' : 'ok', 0, slices);
      if (said !== undefined) arm.predicted(said, 0);
      if (outcome !== null) arm.labelled(right[at] === true);
    }
    if (outcome !== null) this.#pairs.labelled(right[0] === true, right[1] === true);
  }

  record(): ComparedRows {
    const [stable, candidate] = this.#arms.map((arm) => ({ ...arm.record(), latency: null }));
    return { stable, candidate, shadow: this.#pairs.record() } as ComparedRows;
  }
}
