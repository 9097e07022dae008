import type { Draft } from '../draft.ts';
import { taskOf } from '../effective.ts';
import type { Problem } from '../problem.ts';

/** What is looked at beside the metrics has to be there. */
export function examinationRules(draft: Draft): readonly Problem[] {
  if (taskOf(draft) !== 'regression' || !draft.has('/evaluate/calibrate')) return [];
  return [
    draft.atKey('/evaluate/calibrate', {
      code: 'only-classes',
      message: 'evaluate.calibrate is about probabilities of classes, and the task is regression',
      fix: 'Remove evaluate.calibrate. evaluate.conformal gives intervals around predicted values.',
    }),
  ];
}
