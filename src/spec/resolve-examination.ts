import type { Model } from './generated/model.ts';
import { COVERAGE } from './grammar/examination.ts';
import type { ResolvedSpec } from './resolved.ts';

type Examination = Pick<ResolvedSpec['evaluate'], 'calibrate' | 'conformal'>;

/** What is looked at beside the metrics, with defaults filled in. */
export function resolvedExamination({ evaluate }: Model): Examination {
  const { calibrate, conformal } = evaluate ?? {};
  return {
    ...(calibrate && { calibrate }),
    ...(conformal && { conformal: { coverage: conformal.coverage ?? COVERAGE } }),
  };
}
