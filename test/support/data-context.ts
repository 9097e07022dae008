import type { GateContext } from '../../src/core/plugins.ts';
import type { CheckResult } from '../../src/core/records.ts';
import { evaluationOf, trainedOf } from './review.ts';

/** A passing check of a spec, with parts replaced. */
export function checkOf(parts: Partial<CheckResult>): CheckResult {
  const texts = { title: 'wage not missing', observed: '100 % of 100 rows', required: 'a value in every row' };
  const reason = 'wage is missing in 0 of 100 rows';
  return { check: 'notNull', from: 'spec', on: 'all', outcome: 'pass', weight: 2, ...texts, reason, fix: '', ...parts };
}

/** What a gate sees of data with these checks; without them, of data that was not checked. */
export function dataContext(checks: readonly CheckResult[] | undefined, score = 1): GateContext {
  const { data } = trainedOf('wage-band');
  const evaluation = evaluationOf('wage-band');
  if (checks === undefined) return { evaluation, data };
  const quality = { score: { kind: 'value', value: score } as const, definition: 'a share' };
  return { evaluation, data: { ...data, checks, quality } };
}
