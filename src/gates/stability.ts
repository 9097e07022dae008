import type { Gate } from '../core/plugins.ts';
import type { CrossValidation, FoldMetric, Judgement } from '../core/records.ts';
import { figure, figureBeside } from '../math/figures.ts';

export interface StabilityOptions {
  readonly stability: string;
  readonly maxStd: number;
}

export const stability: Gate<StabilityOptions> = {
  id: 'stability',
  doc: 'How much a metric differs between the folds of the cross-validation.',
  schema: {
    type: 'object',
    properties: {
      stability: { type: 'string', description: 'Id of a metric; every metric of the task is computed in each fold.' },
      maxStd: {
        type: 'number',
        minimum: 0,
        description: 'Largest standard deviation over the folds (sample, n - 1) that passes, inclusive.',
      },
    },
    required: ['stability', 'maxStd'],
  },
  title: (options) => `${options.stability} over folds ${requirementOf(options)}`,
  subject: (options) => `${options.stability} over folds`,
  loosened: (base, head) => head.maxStd > base.maxStd,
  judge(options, { crossValidation }) {
    if (crossValidation === undefined) return notEstimable(options, NO_FOLDS);
    const found = crossValidation.metrics.find(({ metric }) => metric === options.stability);
    if (found === undefined) {
      return notEstimable(options, {
        why: 'it was not computed in the folds',
        fix: 'Judge a metric of this task, and train again if the metric is new.',
      });
    }
    if (found.deviation.kind === 'not-estimable') {
      const { reason, needs } = found.deviation;
      const fix = `${needs === undefined ? '' : `It needs ${needs} in every fold. `}Use fewer folds, or add rows.`;
      return notEstimable(options, { why: reason, fix });
    }
    return judged(options, { crossValidation, found, deviation: found.deviation.value });
  },
};

const NO_FOLDS = {
  why: 'the model was trained without cross-validation',
  fix: 'Add train.crossValidation: {folds: 5}.',
};

function requirementOf({ maxStd }: StabilityOptions): string {
  return `deviation at most ${maxStd}`;
}

function notEstimable(
  options: StabilityOptions,
  { why, fix }: { readonly why: string; readonly fix: string },
): Judgement {
  return {
    outcome: 'not-estimable',
    observed: 'not estimable',
    required: requirementOf(options),
    reason: `the deviation of ${options.stability} over folds cannot be estimated: ${why}`,
    fix,
  };
}

interface Found {
  readonly crossValidation: CrossValidation;
  readonly found: FoldMetric;
  readonly deviation: number;
}

function judged(options: StabilityOptions, { crossValidation, found, deviation }: Found): Judgement {
  const passes = deviation <= options.maxStd;
  const observed = passes ? figure(deviation) : figureBeside(deviation, options.maxStd);
  const values = found.folds.map((fold) => (fold.kind === 'value' ? figure(fold.value, 3) : '-')).join(', ');
  const mean = found.mean.kind === 'value' ? ` around ${figure(found.mean.value)}` : '';
  return {
    outcome: passes ? 'pass' : 'fail',
    observed,
    required: requirementOf(options),
    reason: `${options.stability} deviates by ${observed}${mean} over ${crossValidation.folds} folds (${values}), at most ${options.maxStd} allowed`,
    fix: passes
      ? ''
      : 'Add rows, use a simpler model or more regularisation (train.options), or raise maxStd in a change of its own.',
  };
}
