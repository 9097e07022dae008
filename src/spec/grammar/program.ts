import type { JsonSchema } from '../../core/json.ts';
import { SIZE_PATTERN } from '../../math/quantities.ts';
import { DEFAULT_CHANNELS } from '../program-defaults.ts';
import { mapping, type NotYet, reserved } from './notation.ts';

const TIME_LIMIT = '^[0-9]+(\\.[0-9]+)? ?(s|m|h)$';
const PATH = { type: 'string', minLength: 1, maxLength: 400 } as const;

const CONTAINERS: NotYet = {
  what: 'training in a container',
  meanwhile: 'Run the job itself in the container: `jobs.<id>.container` in the workflow file.',
};

/** Keys of `train` for trainers that run a program or take files. */
export function programKeys(): Record<string, JsonSchema> {
  return {
    command: command('Program and arguments that train, started in the code folder without a shell.', 'train.py'),
    code: {
      description: 'Folder (or the one file) of the training program, from the root of the repository.',
      ...PATH,
    },
    lock: { description: 'Lock file of what the program needs; another content trains again.', ...PATH },
    image: reserved('Container image of the training program, by digest.', CONTAINERS),
    channels: channelsSchema(),
    limits: limitsSchema(),
    claims: {
      description:
        'Numbers to find in what the program prints, each by a regular expression with one group; the last match counts. Shown as claims, never used.',
      type: 'object',
      maxProperties: 50,
      propertyNames: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_:.-]{0,63}$' },
      additionalProperties: { description: 'Regular expression with one group.', type: 'string', maxLength: 500 },
    },
  };
}

function command(description: string, file: string): JsonSchema {
  return {
    description,
    type: 'array',
    minItems: 1,
    maxItems: 100,
    items: { type: 'string', maxLength: 4000, pattern: '^[^\\u0000]*$', 'x-says': 'text without a NUL character' },
    examples: [['python3', file]],
  };
}

function channelsSchema(): JsonSchema {
  const { format, header, target, features, labels } = DEFAULT_CHANNELS;
  const choice = (description: string, options: readonly string[], value: string): JsonSchema => ({
    description,
    type: 'string',
    enum: options,
    default: value,
  });
  return mapping(
    'How the program gets the training and the validation rows.',
    {
      format: choice('Format of the files.', ['csv', 'parquet'], format),
      header: {
        description: 'Whether CSV files begin with the names of the columns.',
        type: 'boolean',
        default: header,
      },
      target: choice('Place of the target among the columns.', ['first', 'last'], target),
      features: choice(
        'As in the data (`raw`), or as the numbers that built-in trainers learn from (`encoded`).',
        ['raw', 'encoded'],
        features,
      ),
      labels: choice(
        'Classes by their place in the order of the classes, the positive one last (`index`), or by `name`.',
        ['index', 'name'],
        labels,
      ),
    },
    { title: 'Channels' },
  );
}

function limitsSchema(): JsonSchema {
  const size = { type: 'string', pattern: SIZE_PATTERN, 'x-says': 'a size such as 500MB or 2GB' };
  return mapping(
    'What stops the program.',
    {
      time: { ...timeLimit('Longest time that it runs.'), default: '1h' },
      disk: { description: 'Most that it may write, the model included.', ...size, default: '2GB' },
      memory: { description: 'Most memory of each of its processes; on Linux. Unlimited when absent.', ...size },
    },
    { title: 'Limits' },
  );
}

function timeLimit(description: string): JsonSchema {
  return { description, type: 'string', pattern: TIME_LIMIT, 'x-says': 'a time such as 90s, 20m or 2h' };
}

/** The `predict` section. */
export function predictSchema(): JsonSchema {
  return mapping(
    'A program that predicts for a model in a format that is not loaded. It becomes part of the model.',
    {
      command: command(
        'Program and arguments, started in the code folder without a shell. It reads the CSV file TRAINYARD_ROWS and writes TRAINYARD_PREDICTIONS.',
        'predict.py',
      ),
      code: { description: 'Folder (or the one file) of the program; `train.code` when absent.', ...PATH },
      time: { ...timeLimit('Longest time for one batch of rows.'), default: '10m' },
    },
    { title: 'Predict', required: ['command'] },
  );
}
