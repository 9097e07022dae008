import type { Model } from './generated/model.ts';
import { CORRELATION, COVERAGE, DEPENDENCE, SHAP } from './grammar/examination.ts';
import type { ResolvedSpec } from './resolved.ts';

type Explain = NonNullable<NonNullable<Model['evaluate']>['explain']>;
type Explanation = Pick<NonNullable<ResolvedSpec['evaluate']['explain']>, 'correlation' | 'shap' | 'dependence'>;
type Examination = Pick<ResolvedSpec['evaluate'], 'calibrate' | 'conformal'>;

/** What is looked at beside the metrics, with defaults filled in. */
export function resolvedExamination({ evaluate }: Model): Examination {
  const { calibrate, conformal } = evaluate ?? {};
  return {
    ...(calibrate && { calibrate }),
    ...(conformal && { conformal: { coverage: conformal.coverage ?? COVERAGE } }),
  };
}

export function resolvedExplanation({ correlation = CORRELATION, shap, dependence }: Explain): Explanation {
  return {
    correlation,
    ...(shap && { shap: { ...SHAP, ...shap } }),
    ...(dependence && { dependence: { ...DEPENDENCE, ...dependence } }),
  };
}
