import type { Draft } from '../draft.ts';
import { SPLIT_DEFAULTS } from '../grammar/data.ts';
import type { Problem } from '../problem.ts';

/** Something is left to train on. */
export function splitRules(draft: Draft): readonly Problem[] {
  const test = draft.number('/data/split/test') ?? SPLIT_DEFAULTS.test;
  const validation = draft.number('/data/split/validation') ?? SPLIT_DEFAULTS.validation;
  if (!draft.has('/data/split') || test <= 0 || validation <= 0 || test + validation < 1) return [];
  // One share of 1 or more has its own problem.
  if (test >= 1 || validation >= 1) return [];
  return [
    draft.atKey('/data/split', {
      code: 'split-too-large',
      message: `test (${test}) and validation (${validation}) leave no rows to train on`,
      found: `${test} + ${validation}`,
      allowed: 'shares that together are less than 1',
      fix: 'Lower data.split.test or data.split.validation.',
    }),
  ];
}
