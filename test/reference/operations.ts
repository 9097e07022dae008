import type { Operation } from './inputs.ts';
import { driftOperations } from './operations-drift.ts';
import { explanationOperations } from './operations-explanation.ts';
import { groupOperations } from './operations-groups.ts';
import { labelOperations } from './operations-labels.ts';
import { rankingOperations } from './operations-ranking.ts';
import { testOperations } from './operations-tests.ts';

/** Operation of the vectors -> function of ours. One that is missing here is a failure, never a skip. */
export const operations: ReadonlyMap<string, Operation> = new Map(
  [
    rankingOperations,
    labelOperations,
    groupOperations,
    testOperations,
    driftOperations,
    explanationOperations,
  ].flatMap((some) => Object.entries(some)),
);
