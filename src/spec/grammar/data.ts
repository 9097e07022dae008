import type { JsonSchema } from '../../core/json.ts';
import { AGE_PATTERN } from '../../math/quantities.ts';
import type { SpecCatalogs } from './catalogs.ts';
import { COLUMN, column, columns, mapping } from './notation.ts';
import { qualitySchema } from './quality.ts';
import { sourceKeys } from './source.ts';
import { splitSchema } from './split.ts';

/** The `data` section: where rows come from, what the columns are, how rows are divided. */
export function dataSchema(catalogs: Pick<SpecCatalogs, 'checks'>): JsonSchema {
  return mapping(
    'Where the rows come from, what the columns mean, and how rows are divided.',
    { ...sourceKeys(), ...columnKeys(), split: splitSchema(), quality: qualitySchema(catalogs) },
    { title: 'Data', required: ['source', 'target', 'features'] },
  );
}

function columnKeys(): Record<string, JsonSchema> {
  return {
    task: {
      description: 'What is predicted. `binary` when `positive` is given; has to be written otherwise.',
      type: 'string',
      enum: ['binary', 'multiclass', 'regression'],
      'x-not-yet-values': {
        forecast: { what: 'forecasts with backtests', meanwhile: 'Predict one fixed horizon as a regression.' },
        ranking: { what: 'ranking', meanwhile: 'Predict relevance as a regression or a binary target.' },
      },
    },
    target: column('Column to predict.'),
    positive: {
      description: 'Binary tasks: the value of the target that counts as positive. Quote it to keep it text.',
      type: ['string', 'number', 'boolean'],
    },
    id: column('Column that identifies a row. Never trained on.'),
    group: column('Rows that share a value of this column stay on one side of the split.'),
    time: column('Column with the time of the observation; `split.test: {from: <time>}` divides by it.'),
    labelDelay: {
      description:
        'How long after `time` the target of a row is known: hours, days or weeks. Rows whose target could not be known by the newest time of the data, or by the cut-off of a split after them, are left out.',
      type: 'string',
      pattern: AGE_PATTERN,
      'x-says': 'an age such as 36h, 30d or 2w',
      examples: ['30d'],
    },
    weight: column('Column with the weight of a row, from 0 to 1e15, in training and in every metric.'),
    features: featuresSchema(),
    sensitive: columns('Columns by which fairness is measured. Trained on only when they are features too.'),
    personal: columns('Columns with personal data: never trained on and never printed anywhere.'),
  };
}

function featuresSchema(): JsonSchema {
  const meanwhile = 'Turn it into numeric or category columns before training.';
  return {
    description: 'Columns to learn from, each with its type.',
    type: 'object',
    minProperties: 1,
    propertyNames: COLUMN,
    additionalProperties: {
      description: 'Type of the column; an image also says its shape.',
      anyOf: [{ type: 'string', enum: ['numeric', 'category', 'boolean'] }, imageSchema()],
      'x-not-yet-values': {
        vector: { what: 'vector features', meanwhile },
        text: { what: 'text features', meanwhile },
      },
    },
  };
}

function imageSchema(): JsonSchema {
  return mapping(
    'A picture in the numbers of several columns, or in one column of lists that is called like the feature.',
    {
      type: { description: 'Type of the feature.', type: 'string', enum: ['image'] },
      shape: {
        description: 'Height, width and channels; values stand row by row, the channels of a point together.',
        type: 'array',
        items: { type: 'integer', minimum: 1, maximum: MOST_IMAGE_VALUES },
        minItems: 3,
        maxItems: 3,
      },
      columns: {
        description:
          'Pattern of the columns with the values, in natural order: `pixel_*` (`pixel_9` before `pixel_10`).',
        type: 'string',
        minLength: 1,
        maxLength: 128,
        pattern: '^[^*]*[*][^*]*$',
        'x-says': 'names of columns with one * in them',
      },
    },
    { title: 'Image', required: ['shape', 'type'] },
  );
}

/** Every value is a column of the split files. */
export const MOST_IMAGE_VALUES = 4096;
