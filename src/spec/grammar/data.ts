import type { JsonSchema } from '../../core/json.ts';
import { COLUMN, column, columns, mapping, type NotYet, reserved } from './notation.ts';

export const SPLIT_DEFAULTS = { test: 0.2, validation: 0.15, seed: 7 } as const;

/** The `data` section: where rows come from, what the columns are, how rows are divided. */
export function dataSchema(): JsonSchema {
  return mapping(
    'Where the rows come from, what the columns mean, and how rows are divided.',
    { ...sourceKeys(), ...columnKeys(), split: splitSchema(), ...reservedKeys() },
    { title: 'Data', required: ['source', 'target', 'features'] },
  );
}

const JOIN_FIRST: NotYet = {
  what: 'several named sources',
  meanwhile: 'Join the sources into one CSV or Parquet file of the repository and name that file in data.source.',
};

function sourceKeys(): Record<string, JsonSchema> {
  return {
    source: {
      description: 'Path of the file with the rows, from the root of the repository: `data/wages.csv`.',
      type: 'string',
      minLength: 1,
      maxLength: 400,
      'x-not-yet-types': { object: JOIN_FIRST, array: JOIN_FIRST },
    },
    format: {
      description: 'Format of the source; taken from the ending of its name when absent.',
      type: 'string',
      enum: ['csv', 'parquet'],
      'x-not-yet-values': { jsonl: convert('JSON Lines'), arrow: convert('Arrow files') },
    },
  };
}

/** What to do about a source in a format that is not read yet. */
export function convert(what: string): NotYet {
  return { what, meanwhile: 'Convert the rows to CSV or Parquet.' };
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
      description: 'Type of the column.',
      type: 'string',
      enum: ['numeric', 'category', 'boolean'],
      'x-not-yet-values': {
        image: { what: 'image features', meanwhile },
        vector: { what: 'vector features', meanwhile },
        text: { what: 'text features', meanwhile },
      },
    },
  };
}

function splitSchema(): JsonSchema {
  const ownSource: NotYet = {
    what: 'a test set with a source of its own',
    meanwhile: 'Put all rows into one source and give the share of test rows.',
  };
  const share = { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 };
  const { test, validation, seed } = SPLIT_DEFAULTS;
  return mapping(
    'How rows are divided; training gets what is left. A row keeps its side when others are added.',
    {
      test: {
        description: 'Share of rows held back for evaluation.',
        ...share,
        default: test,
        'x-not-yet-types': { string: ownSource, object: ownSource },
      },
      validation: { description: 'Share of rows for choices made while training.', ...share, default: validation },
      seed: { description: 'Another number divides the rows differently.', ...SEED, default: seed },
    },
    { title: 'Split' },
  );
}

export const SEED: JsonSchema = { type: 'integer', minimum: 0, maximum: 4_294_967_295 };

function reservedKeys(): Record<string, JsonSchema> {
  return {
    query: reserved(
      'SQL over the source.',
      {
        what: 'a query over the source',
        meanwhile: 'Write the result of the query to a file and name it in data.source.',
      },
      'select * from source',
    ),
    time: reserved('Column with the time of the observation, for splits at a cut-off.', {
      what: 'time splits',
      meanwhile: 'Use data.group to keep related rows on one side.',
    }),
    weight: reserved('Column with the weight of a row.', {
      what: 'row weights',
      meanwhile: 'Leave the column out of the features; every row counts once.',
    }),
    labelDelay: reserved(
      'How long after the prediction the truth is known.',
      { what: 'delayed labels', meanwhile: 'Leave rows without a target out of the source.' },
      '30d',
    ),
    quality: reserved(
      'Checks of the data before training.',
      { what: 'data-quality checks', meanwhile: 'Check the file in a job that runs before this one.' },
      { minScore: 0.95, checks: [{ notNull: 'wage' }] },
    ),
  };
}
