import { type Promised, promisedOf } from '../../data/predictions/expected.ts';
import { addedCounts, type ExpectedCounts, expectedCounts } from '../../math/performance/expected-performance.ts';
import type { Decider, Prediction } from '../model/prediction.ts';

/** What predictions promise of themselves while no label has come in: sums over batches, no row is kept. */
export class PromisedPerformance {
  readonly #decider: Decider;
  #counts: ExpectedCounts = expectedCounts([], []);

  constructor(decider: Decider) {
    this.#decider = decider;
  }

  add({ scores, decisions }: Prediction): void {
    const { task, classes } = this.#decider;
    if (task === 'regression' || scores === undefined || decisions === undefined) return;
    const positive = classes.at(-1);
    const decided = decisions.map((name) => Number(task !== 'binary' || name === positive));
    const held = scores.map((p) => Math.min(1, Math.max(0, p)));
    this.#counts = addedCounts(this.#counts, expectedCounts(held, decided));
  }

  /** Empty for regression, and while there are no rows. */
  record(): readonly Promised[] {
    return promisedOf(this.#decider.task, this.#counts);
  }
}
