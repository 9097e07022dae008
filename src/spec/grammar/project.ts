import type { JsonSchema } from '../../core/json.ts';
import { allowSchema } from './allow.ts';
import { budgetSchema } from './budget.ts';
import type { SpecCatalogs } from './catalogs.ts';
import { environmentsSchema } from './environments.ts';
import { gatesSchema } from './gates.ts';
import { KIND_KEYS } from './model.ts';
import { mapping, reserved } from './notation.ts';
import { runnersSchema } from './runner.ts';
import { described, optionsOf } from './train.ts';

export const PROJECT_FILE = 'trainyard.yaml';
export const DEFAULT_GLOBS: readonly string[] = ['models/*/model.yaml'];
export const DEFAULT_STORE = 'folder';

/** JSON Schema (draft 2020-12) of `trainyard.yaml`. */
export function projectSchema(catalogs: SpecCatalogs): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://trainyard.dev/schemas/project.schema.json',
    ...mapping(
      'What holds for every model of the repository. Read from the base branch.',
      {
        ...KIND_KEYS('Project'),
        models: modelsSchema(),
        store: storeSchema(catalogs),
        gates: {
          ...gatesSchema(catalogs),
          description: "The organisation's minimum: gates that are judged for every model.",
        },
        review: reviewSchema(),
        runners: runnersSchema(),
        allow: allowSchema(),
        environments: environmentsSchema(),
        budget: budgetSchema(),
        ...reservedSections(),
      },
      { title: 'Project', required: ['apiVersion', 'kind'] },
    ),
  };
}

function modelsSchema(): JsonSchema {
  return {
    description: 'Where specs are: paths from the root, with `*` and `?` inside a name and `**` for any folders.',
    type: 'array',
    minItems: 1,
    maxItems: 100,
    uniqueItems: true,
    items: { type: 'string', minLength: 1, maxLength: 400 },
    default: DEFAULT_GLOBS,
  };
}

function storeSchema(catalogs: SpecCatalogs): JsonSchema {
  const { stores } = catalogs;
  const later = {
    what: 'stores other than a folder',
    meanwhile: 'Use a folder on a disk that the jobs share or cache.',
  };
  const names = ['s3', 'gcs', 'azure', 'oci', 'release', 'artifact'].filter((id) => !stores.ids.includes(id));
  return mapping(
    'Where bundles and evaluations are kept.',
    {
      kind: {
        description: `Kind of store. ${described(stores.all)}`,
        type: 'string',
        enum: stores.ids,
        default: DEFAULT_STORE,
        'x-not-yet-values': Object.fromEntries(names.map((id) => [id, later])),
      },
      options: { description: "The store's own options.", type: 'object', additionalProperties: true },
    },
    { title: 'Store', required: ['kind'], ...optionsOf('kind', stores.all) },
  );
}

function reviewSchema(): JsonSchema {
  return mapping(
    'How changes are reviewed.',
    {
      loosenedGates: {
        description: "What a change that loosens a gate gets, beside the base's gate holding on as a floor.",
        type: 'string',
        enum: ['warn', 'fail'],
        default: 'warn',
      },
      handover: {
        description:
          'What carries rows and bundles between jobs: artifacts of the workflow; or the `store`, where GitHub has no artifacts of version 4, as on GitHub Enterprise Server. `auto` takes artifacts on github.com, and elsewhere the store where every job can reach it.',
        type: 'string',
        enum: ['auto', 'artifacts', 'store'],
        default: 'auto',
      },
    },
    { title: 'Review' },
  );
}

function reservedSections(): Record<string, JsonSchema> {
  return {
    stores: reserved('Several stores.', { what: 'several stores', meanwhile: 'Name one store under store.' }),
    roles: reserved('Who may do what.', {
      what: 'roles',
      meanwhile: 'Use CODEOWNERS and branch protection of the repository.',
    }),
  };
}
