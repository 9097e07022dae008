import type { Draft } from '../draft.ts';
import { taskOf } from '../effective.ts';
import { shortened } from '../frame.ts';
import { child, mappingOf, valueAt } from '../pointer.ts';
import type { Problem } from '../problem.ts';

/** What is looked at beside the metrics has to be there. */
export function examinationRules(draft: Draft): readonly Problem[] {
  return [...calibration(draft), ...dominance(draft), ...reweighing(draft), ...privileged(draft)];
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

/** Groups are of sensitive columns, and classes are needed to be frequent. */
function reweighing(draft: Draft): Problem[] {
  const columns = draft.texts('/train/reweigh');
  if (columns === undefined) return [];
  if (taskOf(draft) === 'regression') {
    return [
      draft.atKey('/train/reweigh', {
        code: 'only-classes',
        message: 'train.reweigh makes classes as frequent in each group, and the task is regression',
        fix: 'Remove train.reweigh.',
      }),
    ];
  }
  const sensitive = draft.texts('/data/sensitive') ?? [];
  return columns.flatMap((column, index) =>
    sensitive.includes(column)
      ? []
      : [
          draft.atValue(`/train/reweigh/${index}`, {
            code: 'not-sensitive',
            message: `rows are weighed by groups of sensitive columns, and "${shortened(column)}" is not one`,
            found: shortened(column),
            allowed:
              sensitive.length === 0
                ? 'data.sensitive names no column'
                : sensitive.map((name) => shortened(name)).join(', '),
            fix: `Add "${shortened(column)}" to data.sensitive.`,
          }),
        ],
  );
}

function privileged(draft: Draft): Problem[] {
  const named = mappingOf(valueAt(draft.value, '/evaluate/fairness/privileged')) ?? {};
  const measured = draft.texts('/evaluate/fairness/by') ?? draft.texts('/data/sensitive') ?? [];
  return Object.keys(named)
    .filter((column) => !measured.includes(column))
    .map((column) =>
      draft.atKey(child('/evaluate/fairness/privileged', column), {
        code: 'not-sensitive',
        message: `fairness is not measured by "${shortened(column)}", of which a privileged group is named`,
        found: shortened(column),
        allowed:
          measured.length === 0 ? 'data.sensitive names no column' : measured.map((name) => shortened(name)).join(', '),
        fix: `Add "${shortened(column)}" to data.sensitive, or take it out of evaluate.fairness.privileged.`,
      }),
    );
}

function calibration(draft: Draft): Problem[] {
  if (taskOf(draft) !== 'regression' || !draft.has('/train/calibrate')) return [];
  return [
    draft.atKey('/train/calibrate', {
      code: 'only-classes',
      message: 'train.calibrate is about probabilities of classes, and the task is regression',
      fix: 'Remove train.calibrate. evaluate.conformal gives intervals around predicted values.',
    }),
  ];
}
