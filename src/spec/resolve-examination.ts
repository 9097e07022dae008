import type { Model } from './generated/model.ts';
import { MIN_GROUP } from './grammar/evaluate.ts';
import { CORRELATION, COVERAGE, DEPENDENCE, SHAP } from './grammar/examination.ts';
import type { ResolvedSpec } from './resolved.ts';

type Explain = NonNullable<NonNullable<Model['evaluate']>['explain']>;
type Explanation = Pick<NonNullable<ResolvedSpec['evaluate']['explain']>, 'correlation' | 'shap' | 'dependence'>;
type Examination = Pick<ResolvedSpec['evaluate'], 'conformal' | 'robustness'>;

/** What is looked at beside the metrics, with defaults filled in. */
export function resolvedExamination({ evaluate }: Model, [first = '']: readonly string[]): Examination {
  const { conformal, robustness } = evaluate ?? {};
  return {
    ...(robustness && { robustness: { metric: robustness.metric ?? first } }),
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

type Groups = Pick<NonNullable<ResolvedSpec['evaluate']['fairness']>, 'minGroup' | 'privileged'>;

export function resolvedGroups({ evaluate }: Model): Groups {
  const { minGroup = MIN_GROUP, privileged } = evaluate?.fairness ?? {};
  return { minGroup, ...(privileged && { privileged }) };
}
