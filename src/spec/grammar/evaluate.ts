import type { JsonSchema } from '../../core/json.ts';
import type { Task } from '../../core/records.ts';
import type { SpecCatalogs } from './catalogs.ts';
import { examinationKeys, explanationKeys } from './examination.ts';
import { columns, mapping } from './notation.ts';
import { slicesSchema } from './slices.ts';

export const MIN_GROUP = 30;
export const THRESHOLD = 0.5;
export const FAIRNESS_MEASURES: readonly string[] = ['demographic_parity_difference', 'demographic_parity_ratio'];
/** Metrics of a spec that names none. Those that need rows or targets of a special kind have to be asked for. */
export const DEFAULT_METRICS: Readonly<Record<Task, readonly string[]>> = {
  binary: ['roc_auc', 'average_precision', 'log_loss', 'brier', 'accuracy', 'f1'],
  multiclass: ['accuracy', 'balanced_accuracy', 'f1', 'roc_auc', 'log_loss'],
  regression: ['rmse', 'mae', 'r2'],
};

export function decideSchema(): JsonSchema {
  const cost = { type: 'number', minimum: 0 };
  return mapping(
    'How a probability becomes a decision: at a threshold that is given, or chosen on the validation rows. Binary tasks only.',
    {
      threshold: {
        description: 'Positive from this probability on. Not beside `maximise`.',
        type: 'number',
        minimum: 0,
        maximum: 1,
        default: THRESHOLD,
      },
      maximise: {
        description: 'Chooses the threshold at which this is largest on the validation rows.',
        type: 'string',
        enum: ['f1', 'balanced_accuracy'],
      },
      costs: mapping(
        'What one error costs. Chooses the threshold that costs least on the validation rows, unless `threshold` or `maximise` says otherwise; the report then shows what the errors on the test rows cost.',
        {
          falsePositive: { description: 'Decided positive and is not.', ...cost },
          falseNegative: { description: 'Is positive and was not decided so.', ...cost },
        },
        { title: 'Costs', required: ['falsePositive', 'falseNegative'] },
      ),
    },
    { title: 'Decide' },
  );
}

export const REPEATS = 5;

/** The `evaluate` section, with the ids of the metrics there are. */
export function evaluateSchema(catalogs: SpecCatalogs): JsonSchema {
  return mapping(
    'What is measured on the test rows.',
    {
      metrics: {
        description: `Metrics to compute. When absent: ${defaultsText()}.`,
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: metricId(catalogs),
      },
      fairness: fairnessSchema(catalogs),
      slices: slicesSchema(),
      explain: mapping(
        'Importance of the features: how much worse a metric gets when the values of one are dealt out to the rows anew.',
        {
          method: { description: 'How.', type: 'string', enum: ['permutation'], default: 'permutation' },
          metric: {
            ...metricId(catalogs),
            description: 'Metric that is held against; the first of `metrics` when absent.',
          },
          repeats: {
            description: 'Times that each feature is dealt out.',
            type: 'integer',
            minimum: 1,
            maximum: 50,
            default: REPEATS,
          },
          ...explanationKeys(),
        },
        { title: 'Explain' },
      ),
      ...examinationKeys(metricId(catalogs)),
    },
    { title: 'Evaluate' },
  );
}

function defaultsText(): string {
  return Object.entries(DEFAULT_METRICS)
    .map(([task, ids]) => `${task} ${ids.join(', ')}`)
    .join('; ');
}

/** Id of a metric; also what the gate `metric` takes. */
export function metricId(catalogs: SpecCatalogs): JsonSchema {
  return { type: 'string', enum: catalogs.metrics.ids };
}

/** Id of a fairness measure; also what the gate `fairness` takes. */
export function measureId(catalogs: SpecCatalogs): JsonSchema {
  return { type: 'string', enum: catalogs.fairness.ids };
}

function fairnessSchema(catalogs: SpecCatalogs): JsonSchema {
  return mapping(
    'Groups of people compared: decisions of a binary task; for the other tasks how far predictions are off.',
    {
      by: {
        ...columns('Sensitive columns; data.sensitive when absent. Several are measured alone and crossed.'),
        minItems: 1,
      },
      minGroup: {
        description: 'Groups with fewer rows are not judged.',
        type: 'integer',
        minimum: 1,
        default: MIN_GROUP,
      },
      measures: {
        description: `Measures to compute, for binary tasks; ${FAIRNESS_MEASURES.join(' and ')} when absent.`,
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: measureId(catalogs),
      },
      privileged: {
        description:
          "Value of the privileged group by column, for differences and ratios with a sign (AIF360's convention); the largest group when absent.",
        type: 'object',
        minProperties: 1,
        additionalProperties: { type: 'string', minLength: 1 },
      },
    },
    { title: 'Fairness' },
  );
}
