import type { JsonSchema } from '../../core/json.ts';
import { mapping } from './notation.ts';

export const COVERAGE = 0.9;
/** Association from which features are dealt out together as well. */
export const CORRELATION = 0.7;
export const SHAP = { rows: 100, background: 50, examples: 4 } as const;
export const DEPENDENCE = { features: 3, points: 20 } as const;

/** Keys of `evaluate` that look at a model beside its metrics, each only where it is asked for. */
export function examinationKeys(metric: JsonSchema): Readonly<Record<string, JsonSchema>> {
  return {
    robustness: mapping(
      'What a metric loses when something happens to the test rows: values missing, categories never seen, noise, another scale.',
      { metric: { ...metric, description: 'Metric that is held against; the first of `metrics` when absent.' } },
      { title: 'Robustness' },
    ),
    conformal: mapping(
      'Sets of classes, or intervals around a value, that hold the truth with a given probability, by split conformal prediction on the validation rows. The report shows what share of the test rows they do hold.',
      {
        coverage: {
          description: 'Share of the rows whose truth lies inside.',
          type: 'number',
          minimum: 0.5,
          maximum: 0.999,
          default: COVERAGE,
        },
      },
      { title: 'Conformal' },
    ),
  };
}

/** Keys of `evaluate.explain` beside the permutation itself. */
export function explanationKeys(): Readonly<Record<string, JsonSchema>> {
  return {
    correlation: {
      description:
        'Features that are associated at least this much, without its sign, are dealt out together as well, because each alone hides behind the others.',
      type: 'number',
      minimum: 0.1,
      maximum: 1,
      default: CORRELATION,
    },
    shap: mapping(
      'SHAP values: how much of an output each feature makes, over all rows and for a few. Exact where the features of the model add up, as in linear models; seeded permutations otherwise.',
      {
        rows: whole('Test rows that are explained; fewer where features are many.', [1, 1000], SHAP.rows),
        background: whole('Test rows that stand for a feature left out.', [2, 200], SHAP.background),
        examples: whole('Rows shown one by one, without values that point at a person.', [0, 10], SHAP.examples),
      },
      { title: 'Shap' },
    ),
    dependence: mapping(
      'How the mean prediction moves with each of the features that matter most.',
      {
        features: whole('Number of features.', [1, 10], DEPENDENCE.features),
        points: whole('Values that a number is set to.', [2, 50], DEPENDENCE.points),
      },
      { title: 'Dependence' },
    ),
  };
}

function whole(description: string, [minimum, maximum]: readonly [number, number], value: number): JsonSchema {
  return { description, type: 'integer', minimum, maximum, default: value };
}
