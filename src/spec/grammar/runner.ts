import type { JsonSchema } from '../../core/json.ts';
import { SIZE_PATTERN } from '../../math/quantities.ts';
import { mapping } from './notation.ts';

/** Labels of a job when neither spec nor project names any. */
export const DEFAULT_LABELS: readonly string[] = ['ubuntu-latest'];
export const DEFAULT_TIMEOUT = '2h';
export const DEFAULT_WHEN = 'push';

/** `train.runner`. */
export function runnerSchema(): JsonSchema {
  return mapping(
    'Where training runs: in GitHub Actions the labels have to be allowed by `runners.allow` of the base branch.',
    {
      labels: labelsSchema('Labels of the runner, all of which it has to have.'),
      timeout: {
        description: 'How long a training may take on it: minutes (`90m`), hours (`2h`) or days (`3d`).',
        type: 'string',
        pattern: '^[1-9][0-9]{0,3}[mhd]$',
        'x-says': 'a time such as 90m, 2h or 3d',
        default: DEFAULT_TIMEOUT,
      },
      gpu: mapping(
        'Asks for NVIDIA GPUs: a machine without them is told before anything is trained, wherever that is.',
        {
          count: { description: 'How many at least.', type: 'integer', minimum: 1, maximum: 64, default: 1 },
          memory: {
            description: 'Least memory of each.',
            type: 'string',
            pattern: SIZE_PATTERN,
            'x-says': 'a size such as 500MB or 2GB',
            examples: ['16GB'],
          },
        },
        { title: 'Gpu' },
      ),
    },
    { title: 'Runner' },
  );
}

/** `train.when`. */
export function whenSchema(): JsonSchema {
  return {
    description:
      'What starts a training in GitHub Actions: every `push` to a pull request; the `label` trainyard:train on it; the `comment` "/trainyard train" by someone who may write; or a `manual` run of the workflow. What is known is judged in any case.',
    type: 'string',
    enum: ['push', 'label', 'comment', 'manual'],
    default: DEFAULT_WHEN,
  };
}

/** `runners` of the project. */
export function runnersSchema(): JsonSchema {
  return mapping(
    'Runners that specs may ask for.',
    {
      default: labelsSchema('Labels of the runner for specs that name none.', DEFAULT_LABELS),
      allow: {
        description: 'Sets of labels that specs may name, each exactly; the default is always allowed.',
        type: 'array',
        maxItems: 100,
        items: labelsSchema('A set of labels.'),
      },
    },
    { title: 'Runners' },
  );
}

function labelsSchema(description: string, fallback?: readonly string[]): JsonSchema {
  return {
    description,
    type: 'array',
    minItems: 1,
    maxItems: 10,
    uniqueItems: true,
    items: {
      type: 'string',
      pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$',
      'x-says': 'a label of letters, digits, dots, dashes and underscores',
    },
    ...(fallback === undefined ? {} : { default: fallback }),
  };
}
