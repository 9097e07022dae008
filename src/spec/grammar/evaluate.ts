import type { JsonSchema } from '../../core/json.ts';
import type { SpecCatalogs } from './catalogs.ts';
import { columns, mapping, type NotYet, reserved, reservedValues } from './notation.ts';

export const MIN_GROUP = 30;
export const THRESHOLD = 0.5;
export const FAIRNESS_MEASURES: readonly string[] = ['demographic_parity_difference', 'demographic_parity_ratio'];
export const BINARY_METRICS: readonly string[] = [
  'roc_auc',
  'average_precision',
  'log_loss',
  'brier',
  'accuracy',
  'f1',
];

export function decideSchema(): JsonSchema {
  return mapping(
    'How a probability becomes a decision. Binary tasks only.',
    {
      threshold: {
        description: 'Positive from this probability on.',
        type: 'number',
        minimum: 0,
        maximum: 1,
        default: THRESHOLD,
      },
      costs: reserved(
        'Chooses the threshold on validation rows by what errors cost.',
        { what: 'choosing the threshold by costs', meanwhile: 'Write the threshold itself as decide.threshold.' },
        { falsePositive: 1, falseNegative: 5 },
      ),
    },
    { title: 'Decide' },
  );
}

/** The `evaluate` section, with the ids of the metrics there are. */
export function evaluateSchema(catalogs: SpecCatalogs): JsonSchema {
  return mapping(
    'What is measured on the test rows.',
    {
      metrics: {
        description: `Metrics to compute. For binary tasks ${BINARY_METRICS.join(', ')} when absent.`,
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: metricId(catalogs),
      },
      fairness: fairnessSchema(catalogs),
      slices: reserved(
        'Metrics for parts of the rows.',
        { what: 'slices', meanwhile: 'Name the column in data.sensitive; evaluate.fairness then shows its groups.' },
        [{ by: 'occupation' }],
      ),
      explain: reserved(
        'Importance of the features.',
        { what: 'explanations', meanwhile: 'Remove a feature in a pull request of its own and compare the metrics.' },
        { method: 'permutation', repeats: 5 },
      ),
    },
    { title: 'Evaluate' },
  );
}

/** Id of a metric; also what the gate `metric` takes. */
export function metricId(catalogs: SpecCatalogs): JsonSchema {
  const { metrics } = catalogs;
  return { type: 'string', enum: metrics.ids, 'x-not-yet-values': reservedValues(LATER_METRICS, metrics.ids) };
}

/** Id of a fairness measure; also what the gate `fairness` takes. */
export function measureId(catalogs: SpecCatalogs): JsonSchema {
  const { fairness } = catalogs;
  return { type: 'string', enum: fairness.ids, 'x-not-yet-values': reservedValues(LATER_MEASURES, fairness.ids) };
}

function fairnessSchema(catalogs: SpecCatalogs): JsonSchema {
  return mapping(
    'Decisions compared between groups of people. Binary tasks only.',
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
        description: `Measures to compute; ${FAIRNESS_MEASURES.join(' and ')} when absent.`,
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: measureId(catalogs),
      },
    },
    { title: 'Fairness' },
  );
}

const INSTEAD = 'Use one of the metrics there are; `trainyard list metrics` shows them.';
const LATER_METRICS: readonly (readonly [string, NotYet])[] = [
  [
    'ece',
    { what: 'expected calibration error', meanwhile: 'Use brier or log_loss, which calibration errors raise too.' },
  ],
  ['mcc', { what: 'the correlation coefficient of Matthews', meanwhile: INSTEAD }],
  ['rmse', { what: 'root mean squared error', meanwhile: INSTEAD }],
  ['mae', { what: 'mean absolute error', meanwhile: INSTEAD }],
  ['r2', { what: 'the coefficient of determination', meanwhile: INSTEAD }],
];

const COMPARE: NotYet = {
  what: 'equalized odds and equal opportunity',
  meanwhile: 'Use demographic_parity_ratio; the report shows true and false positive rates of each group.',
};
const LATER_MEASURES: readonly (readonly [string, NotYet])[] = [
  ['equalized_odds_difference', COMPARE],
  ['equalized_odds_ratio', COMPARE],
  ['equal_opportunity_difference', COMPARE],
];
