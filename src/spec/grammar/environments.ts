import type { JsonSchema } from '../../core/json.ts';
import { approvalsKey, ENVIRONMENT_NAME, ROLLOUTS, time } from './deploy.ts';
import { mapping } from './notation.ts';

/** `environments` of the project: where models are deployed, and the least that holds there for every model. */
export function environmentsSchema(): JsonSchema {
  return {
    description:
      'Where models are deployed, by name, each with the least that holds for every model there. When absent, those that a spec names, each promoted after the one before it.',
    type: 'object',
    minProperties: 1,
    maxProperties: 20,
    propertyNames: ENVIRONMENT_NAME,
    additionalProperties: mapping('One environment.', { ...placeKeys(), ...floorKeys() }, { title: 'Environment' }),
    examples: [
      {
        staging: {},
        production: { after: 'staging', approvals: 1, observer: { servers: ['https://models.acme.dev'] } },
      },
    ],
  };
}

function placeKeys(): Record<string, JsonSchema> {
  return {
    branch: {
      description: 'Branch with the state of the environment; `deploy/<name>` when absent.',
      type: 'string',
      maxLength: 200,
      pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$',
      'x-says': 'the name of a branch such as deploy/production',
    },
    repository: {
      description:
        'Repository of that branch, where it is another one: `owner/name` on the same host, or an address that git can push to.',
      type: 'string',
      maxLength: 400,
      pattern:
        '^([A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9._-]+|(https|ssh|file)://[^\\s\\u0000-\\u001f]+|[A-Za-z0-9._-]+@[A-Za-z0-9.-]+:[^\\s\\u0000-\\u001f]+)$',
      'x-says': 'owner/name, or an address such as https://host/owner/name.git or git@host:owner/name.git',
    },
    after: {
      ...ENVIRONMENT_NAME,
      description: 'Environment in which a version has to be stable before it is promoted here.',
    },
    promote: {
      description:
        '`automatic`: a version that is due is proposed, or promoted where no approval is asked; `manual`: only by "trainyard promote".',
      type: 'string',
      enum: ['automatic', 'manual'],
      default: 'automatic',
    },
    protection: {
      description:
        'What may push to the branch where the host protects it: a deploy key or a GitHub App. `none`: the branch is not protected.',
      type: 'string',
      enum: ['none', 'deploy-key', 'app'],
      default: 'none',
    },
    observer: observerSchema(),
  };
}

function observerSchema(): JsonSchema {
  return mapping(
    'Where evidence is read.',
    {
      servers: {
        description:
          'Addresses of Trainyard servers, whose numbers are added up. Asked with the bearer token in `TRAINYARD_OBSERVER_TOKEN`, where it is set.',
        type: 'array',
        minItems: 1,
        maxItems: 100,
        uniqueItems: true,
        items: ADDRESS,
      },
      prometheus: { ...ADDRESS, description: 'Address of a Prometheus server that scrapes them.' },
      labels: {
        description: 'Labels that tell the series of this environment from others in the same Prometheus.',
        type: 'object',
        minProperties: 1,
        maxProperties: 20,
        propertyNames: {
          type: 'string',
          pattern: '^[a-zA-Z_][a-zA-Z0-9_]{0,99}$',
          'x-says': 'the name of a label: letters, digits and underscores',
        },
        additionalProperties: { description: 'Value of the label.', type: 'string', maxLength: 200 },
      },
    },
    { title: 'Observer', minProperties: 1 },
  );
}

function floorKeys(): Record<string, JsonSchema> {
  return {
    approvals: approvalsKey('Least number of people who have to approve a promotion, whatever a spec says.'),
    rollouts: {
      description: 'Ways of rolling out that specs may use here; all when absent.',
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { type: 'string', enum: ROLLOUTS },
    },
    minDwell: time('Least time of a step, whatever a spec says.'),
    minSamples: {
      description: 'Least number of requests per step, whatever a spec says.',
      type: 'integer',
      minimum: 1,
      maximum: 100_000_000,
    },
  };
}

const ADDRESS: JsonSchema = {
  type: 'string',
  maxLength: 400,
  pattern: '^https?://[^\\s/?#@]+(/[^\\s?#]*)?$',
  'x-says': 'an address such as https://models.acme.dev, without user, query or fragment',
};
