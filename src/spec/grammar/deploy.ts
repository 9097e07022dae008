import type { JsonSchema } from '../../core/json.ts';
import { COLUMN, mapping } from './notation.ts';

export const ENVIRONMENT_PATTERN = '^[a-z0-9][a-z0-9-]{0,62}$';
export const DURATION_PATTERN = '^[1-9][0-9]{0,4}(s|m|h|d)$';

/** Steps of a canary that names none; the last step, to all requests, is the promotion. */
export const DEFAULT_STEPS: readonly string[] = ['shadow', '1%', '5%', '25%', '50%'];
export const DEPLOY_DEFAULTS = {
  rollout: 'direct',
  dwell: '10m',
  maxDuration: '3d',
  rollbackWindow: '1h',
  approvals: 0,
  onNewVersion: 'supersede',
  onInconclusive: 'pause',
  onPass: 'promote',
  holdWindows: 6,
  minSamples: 300,
  promotionSamples: 1000,
  minLatencySamples: 50,
  errorMargin: 0.01,
  latencyMargin: 0.25,
  alphaAbort: 0.01,
  alphaPass: 0.05,
} as const;

export const ROLLOUTS = ['direct', 'canary', 'shadow'] as const;
export const OBSERVERS = ['server', 'prometheus', 'store', 'none'] as const;

/** `deploy`: how the model reaches each environment. */
export function deploySchema(): JsonSchema {
  return {
    description:
      'How the model reaches each environment, by its name. A model without it is registered and deployed nowhere.',
    type: 'object',
    minProperties: 1,
    maxProperties: 20,
    propertyNames: ENVIRONMENT_NAME,
    additionalProperties: mapping('One environment.', deployKeys(), { title: 'Deploy' }),
    examples: [
      {
        staging: { rollout: 'direct' },
        production: { rollout: 'canary', steps: ['shadow', '5%', '50%'], dwell: '10m' },
      },
    ],
  };
}

export const ENVIRONMENT_NAME: JsonSchema = {
  type: 'string',
  pattern: ENVIRONMENT_PATTERN,
  'x-says': 'a name such as production: lower-case letters, digits and dashes',
};

function deployKeys(): Record<string, JsonSchema> {
  return {
    rollout: {
      description:
        'How a release moves to a new version: `direct` at once, the old one kept warm; `canary` in steps of a growing share of requests; `shadow` after a comparison on copies of all requests.',
      type: 'string',
      enum: ROLLOUTS,
      default: DEPLOY_DEFAULTS.rollout,
    },
    steps: {
      description: `Steps of a canary: \`shadow\`, which may only come first, and rising percentages below 100. When absent: ${DEFAULT_STEPS.join(', ')}.`,
      type: 'array',
      minItems: 1,
      maxItems: 20,
      items: {
        type: 'string',
        pattern: '^(shadow|[0-9]{1,3}(\\.[0-9]{1,3})?%)$',
        'x-says': 'shadow, or a percentage such as 5% or 0.5%',
      },
    },
    dwell: time('Least time of a step, from when servers are known to serve it; also one window of waiting.', 'dwell'),
    maxDuration: time('Longest time of a rollout, pauses not counted.', 'maxDuration'),
    rollbackWindow: time('How long the former version stays loaded after a promotion.', 'rollbackWindow'),
    approvals: approvalsKey('People who have to approve a promotion; 0 promotes without being asked.'),
    observer: {
      description:
        'Who confirms that a version serves, and counts: `server`, the evidence of Trainyard servers; `prometheus`; `store`, what "trainyard score --evidence" has put there, for models that score files and serve no requests; or `none`, with which only `direct` is possible. When absent: `none` for direct, `server` otherwise.',
      type: 'string',
      enum: OBSERVERS,
    },
    ...decisionKeys(),
    names: namesSchema(),
    analysis: analysisSchema(),
  };
}

function namesSchema(): JsonSchema {
  const name = (description: string): JsonSchema => ({ ...ENVIRONMENT_NAME, description });
  const description =
    'What the two versions are called in answers, in the log and by requests that ask for one: champion and challenger, a and b. When absent: stable and candidate.';
  const keys = { stable: name('Of the version in charge.'), candidate: name('Of the one that is tried.') };
  return mapping(description, keys, { title: 'ArmNames', required: ['stable', 'candidate'] });
}

function decisionKeys(): Record<string, JsonSchema> {
  return {
    onNewVersion: {
      description:
        'What a new version does to a rollout that is under way: `supersede` takes its place and begins anew, `queue` waits until it is done.',
      type: 'string',
      enum: ['supersede', 'queue'],
      default: DEPLOY_DEFAULTS.onNewVersion,
    },
    onPass: {
      description:
        'What happens when the last step has passed: `promote`, or `wait` until a person promotes or aborts, as in an A/B test that is to show which is better. Errors abort it all the same.',
      type: 'string',
      enum: ['promote', 'wait'],
      default: DEPLOY_DEFAULTS.onPass,
    },
    onInconclusive: {
      description:
        'What happens when a step is not decided within `holdWindows`: `pause` for a person, `abort` where the numbers speak against the candidate (silence only ever pauses), or `extend` until `maxDuration`.',
      type: 'string',
      enum: ['pause', 'abort', 'extend'],
      default: DEPLOY_DEFAULTS.onInconclusive,
    },
    holdWindows: whole(
      'Windows of `dwell` that a step may stay undecided.',
      { minimum: 0, maximum: 1000 },
      'holdWindows',
    ),
  };
}

const SAMPLES = { minimum: 1, maximum: 100_000_000 } as const;

function analysisSchema(): JsonSchema {
  return mapping(
    'What a step needs to pass.',
    {
      minSamples: whole('Requests of the candidate per step.', SAMPLES, 'minSamples'),
      promotionSamples: {
        description: `Requests of the candidate in the last step, before it is promoted. When absent: \`minSamples\` where that is given, else ${DEPLOY_DEFAULTS.promotionSamples}.`,
        type: 'integer',
        ...SAMPLES,
      },
      minLatencySamples: whole(
        'Answered requests per arm below which latency is not compared.',
        { minimum: 10, maximum: 1_000_000 },
        'minLatencySamples',
      ),
      errorMargin: share(
        'Errors per request that the candidate may be worse by: 0.01 is one in a hundred.',
        'errorMargin',
      ),
      latencyMargin: {
        description: "Share by which the candidate's median latency may be above stable's: 0.25 is a quarter.",
        type: 'number',
        minimum: 0,
        maximum: 100,
        default: DEPLOY_DEFAULTS.latencyMargin,
      },
      alphaAbort: alpha('Chance per step of aborting a candidate that is as good as stable.', 'alphaAbort'),
      alphaPass: alpha('Chance of promoting a candidate that is worse by the margin.', 'alphaPass'),
      slices: {
        description: 'Columns, or lists of columns, by whose values errors are compared too, as in `region=EU`.',
        type: 'array',
        maxItems: 10,
        uniqueItems: true,
        items: { anyOf: [COLUMN, { type: 'array', minItems: 1, maxItems: 3, uniqueItems: true, items: COLUMN }] },
      },
    },
    { title: 'Analysis' },
  );
}

export function approvalsKey(description: string): JsonSchema {
  return { description, type: 'integer', minimum: 0, maximum: 20, default: DEPLOY_DEFAULTS.approvals };
}

export function time(description: string, key?: 'dwell' | 'maxDuration' | 'rollbackWindow'): JsonSchema {
  return {
    description,
    type: 'string',
    pattern: DURATION_PATTERN,
    'x-says': 'a time such as 30s, 10m, 2h or 3d',
    ...(key === undefined ? {} : { default: DEPLOY_DEFAULTS[key] }),
  };
}

function whole(
  description: string,
  range: { readonly minimum: number; readonly maximum: number },
  key: 'holdWindows' | 'minSamples' | 'minLatencySamples',
): JsonSchema {
  return { description, type: 'integer', ...range, default: DEPLOY_DEFAULTS[key] };
}

function share(description: string, key: 'errorMargin'): JsonSchema {
  return { description, type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1, default: DEPLOY_DEFAULTS[key] };
}

function alpha(description: string, key: 'alphaAbort' | 'alphaPass'): JsonSchema {
  return { description, type: 'number', exclusiveMinimum: 0, maximum: 0.2, default: DEPLOY_DEFAULTS[key] };
}
