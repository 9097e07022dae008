import type { Gate } from '../core/plugins.ts';
import type { CheckResult } from '../core/records.ts';
import { boundsText, loosenedBounds, standingOf } from '../math/intervals/bounds.ts';

export interface LeakageOptions {
  readonly leakage: 'overlap' | 'target' | 'group' | 'labels';
  readonly max: number;
}

/** Which check measures what, in words. */
const KINDS = {
  overlap: { check: 'trainTestOverlap', words: 'test rows seen in training', needs: 'test rows' },
  target: { check: 'targetLeakage', words: 'target told by one feature', needs: 'features that can be compared' },
  group: { check: 'groupLeakage', words: 'groups on both sides', needs: 'data.group' },
  labels: { check: 'labelConflicts', words: 'rows with conflicting labels', needs: 'classes' },
} as const;

export const leakage: Gate<LeakageOptions> = {
  id: 'leakage',
  doc: 'What should not have reached the model: test rows in training, a feature that tells the target, split groups.',
  schema: {
    type: 'object',
    properties: {
      leakage: {
        type: 'string',
        enum: ['overlap', 'target', 'group', 'labels'],
        description:
          'Share of test rows that training has; strength of the best single feature; share of groups with rows on both sides; share of rows with conflicting labels.',
      },
      max: { type: 'number', minimum: 0, maximum: 1, description: 'Highest value that passes, inclusive.' },
    },
    required: ['leakage', 'max'],
  },
  title: (options) => `${KINDS[options.leakage].words} ${boundsText({ max: options.max })}`,
  subject: (options) => KINDS[options.leakage].words,
  loosened: (base, head) => loosenedBounds({ max: base.max }, { max: head.max }),
  judge(options, { data }) {
    const { check, words, needs } = KINDS[options.leakage];
    const required = boundsText({ max: options.max });
    const found = worstOf((data.checks ?? []).filter((one) => one.check === check));
    if (found?.value === undefined) {
      return {
        outcome: 'not-estimable',
        observed: 'not measured',
        required,
        reason: `${words}: ${found?.reason ?? `not measured, because there is nothing to measure it by`}`,
        fix: `It needs ${needs}.`,
      };
    }
    const { miss, observed } = standingOf(found.value, { max: options.max });
    return {
      outcome: miss === undefined ? 'pass' : 'fail',
      observed,
      required,
      reason: `${words}: ${observed}, ${required} allowed; ${found.reason}`,
      fix: miss === undefined ? '' : found.fix || 'Find out how it got there, or raise max in a change of its own.',
    };
  },
};

/** The same check may be declared several times, over other columns. */
function worstOf(results: readonly CheckResult[]): CheckResult | undefined {
  return [...results].sort((one, other) => (other.value ?? -1) - (one.value ?? -1))[0];
}
