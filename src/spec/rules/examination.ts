import type { Draft } from '../draft.ts';
import { taskOf } from '../effective.ts';
import type { Problem } from '../problem.ts';

/** What is looked at beside the metrics has to be there. */
export function examinationRules(draft: Draft): readonly Problem[] {
  return [...calibration(draft), ...dominance(draft)];
}

/** A gate on importance needs importance. */
function dominance(draft: Draft): Problem[] {
  return Array.from({ length: draft.length('/gates') }, (_, index) => `/gates/${index}/dominance`).flatMap(
    (pointer) => {
      const by = draft.text(pointer);
      const key = by === 'shap' ? '/evaluate/explain/shap' : '/evaluate/explain';
      if ((by !== 'shap' && by !== 'permutation') || draft.has(key)) return [];
      return [
        draft.atValue(pointer, {
          code: 'gate-not-measured',
          message: `the gate judges importance by ${by}, which evaluate.explain does not ask for`,
          found: by,
          fix: by === 'shap' ? 'Add evaluate.explain: {shap: {}}.' : 'Add evaluate.explain: {method: permutation}.',
        }),
      ];
    },
  );
}

function calibration(draft: Draft): Problem[] {
  if (taskOf(draft) !== 'regression' || !draft.has('/evaluate/calibrate')) return [];
  return [
    draft.atKey('/evaluate/calibrate', {
      code: 'only-classes',
      message: 'evaluate.calibrate is about probabilities of classes, and the task is regression',
      fix: 'Remove evaluate.calibrate. evaluate.conformal gives intervals around predicted values.',
    }),
  ];
}
