import type { Gate } from '../core/plugins.ts';
import type { Evaluation, Judgement } from '../core/records.ts';
import { boundsText, loosenedBounds, standingOf } from '../math/intervals/bounds.ts';

export interface DominanceOptions {
  readonly dominance: 'permutation' | 'shap';
  readonly max: number;
}

const NEEDS = {
  permutation: 'Add evaluate.explain: {method: permutation}.',
  shap: 'Add evaluate.explain: {shap: {}}.',
} as const;

export const dominance: Gate<DominanceOptions> = {
  id: 'dominance',
  doc: 'Share of all importance that one feature carries: a model that looks at one column alone may look at a leak.',
  schema: {
    type: 'object',
    properties: {
      dominance: {
        type: 'string',
        enum: ['permutation', 'shap'],
        description:
          'Importance by permutation (what a metric loses, losses under 0 count as 0; features that say much the same also as one) or by SHAP values (their mean size).',
      },
      max: { type: 'number', exclusiveMinimum: 0, maximum: 1, description: 'Largest share that passes, inclusive.' },
    },
    required: ['dominance', 'max'],
  },
  title: (options) => `${subjectOf(options)} ${boundsText({ max: options.max })}`,
  subject: subjectOf,
  loosened: (base, head) => loosenedBounds({ max: base.max }, { max: head.max }),
  judge(options, { evaluation }) {
    const measured = measuredBy(options, evaluation);
    if (measured === undefined) return notEstimable(options, 'it was not measured', NEEDS[options.dominance]);
    if (measured.features.length < 2) {
      return notEstimable(options, 'there is one feature only', 'Remove the gate, or add features.');
    }
    const total = measured.features.reduce((sum, { mean }) => sum + Math.max(0, mean), 0);
    if (!(total > 0)) {
      return notEstimable(
        options,
        'no feature has any importance',
        'Find out whether the model learnt anything at all.',
      );
    }
    return judged(options, { ...measured, total });
  },
};

function subjectOf({ dominance }: DominanceOptions): string {
  return `largest share of importance by ${dominance}`;
}

interface Measured {
  readonly features: readonly { readonly name: string; readonly mean: number }[];
  /** Features dealt out together, where they were. */
  readonly groups: readonly { readonly names: readonly string[]; readonly mean: number }[];
}

function measuredBy({ dominance }: DominanceOptions, evaluation: Evaluation): Measured | undefined {
  const { importance, attributions } = evaluation;
  if (dominance === 'shap') return attributions && { features: attributions.features, groups: [] };
  return importance && { features: importance.features, groups: importance.groups ?? [] };
}

function notEstimable(options: DominanceOptions, why: string, fix: string): Judgement {
  const required = boundsText({ max: options.max });
  return {
    outcome: 'not-estimable',
    observed: 'not estimable',
    required,
    reason: `${subjectOf(options)}: ${why}`,
    fix,
  };
}

/**
 * Copies of a leak hide one another: alone each loses nothing. So a group of features that say the same counts as one
 * feature, beside those that are in no group.
 */
function judged(
  options: DominanceOptions,
  { features, groups, total }: Measured & { readonly total: number },
): Judgement {
  const alone = sharesOf(
    features.map(({ name, mean }) => ({ name, mean })),
    total,
  );
  const grouped = new Set(groups.flatMap(({ names }) => names));
  const merged = [
    ...groups.map(({ names, mean }) => ({ name: names.join(' with '), mean })),
    ...features.filter(({ name }) => !grouped.has(name)),
  ];
  const together = merged.length < 2 ? [] : sharesOf(merged, totalOf(merged));
  const [most] = [...alone, ...together].sort((one, other) => other.share - one.share);
  if (most === undefined) throw new Error('there are features, and none has a share');
  const { miss, observed } = standingOf(most.share, { max: options.max });
  const required = boundsText({ max: options.max });
  return {
    outcome: miss === undefined ? 'pass' : 'fail',
    observed,
    required,
    reason: `${most.name} carries ${observed} of all importance by ${options.dominance}, ${required} allowed`,
    fix:
      miss === undefined
        ? ''
        : `Find out whether ${most.name} is known when a prediction is made, or is made from the target; take it out of data.features if so, or raise max in a change of its own.`,
  };
}

interface Share {
  readonly name: string;
  readonly share: number;
}

function sharesOf(parts: Measured['features'], total: number): readonly Share[] {
  return parts.map(({ name, mean }) => ({ name, share: total > 0 ? Math.max(0, mean) / total : 0 }));
}

function totalOf(parts: Measured['features']): number {
  return parts.reduce((sum, { mean }) => sum + Math.max(0, mean), 0);
}
