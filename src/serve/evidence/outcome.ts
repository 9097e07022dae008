import type { Answers } from '../model/prediction.ts';

/** What truly happened to one row. */
export interface TrueOutcome {
  readonly row: number;
  readonly outcome: string | number;
  /** Of a regression: how far a value may be off. */
  readonly tolerance: number;
}

/** A class as decided; a value within a tenth of what the model's answers vary. */
export function isRight({ scores, decisions }: Answers, { row, outcome, tolerance }: TrueOutcome): boolean {
  if (decisions !== undefined) return decisions[row] === String(outcome);
  return Math.abs((scores?.[row] ?? Number.NaN) - Number(outcome)) <= tolerance;
}
