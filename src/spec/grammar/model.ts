import type { JsonSchema } from '../../core/json.ts';
import type { SpecCatalogs } from './catalogs.ts';
import { dataSchema } from './data.ts';
import { deploySchema } from './deploy.ts';
import { decideSchema, evaluateSchema } from './evaluate.ts';
import { gatesSchema } from './gates.ts';
import { date, mapping, reserved, text } from './notation.ts';
import { predictSchema } from './program.ts';
import { trainSchema } from './train.ts';

export const API_VERSION = 'trainyard.dev/v1';
export const NAME_PATTERN = '^[a-z0-9][a-z0-9-]{0,62}$';

/** JSON Schema (draft 2020-12) of `models/<name>/model.yaml`. */
export function modelSchema(catalogs: SpecCatalogs): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://trainyard.dev/schemas/model.schema.json',
    ...mapping(
      'What a team declares about one model.',
      {
        ...headSchema(),
        data: dataSchema(catalogs),
        train: trainSchema(catalogs),
        decide: decideSchema(),
        evaluate: evaluateSchema(catalogs),
        predict: predictSchema(),
        gates: gatesSchema(catalogs),
        deploy: deploySchema(),
        card: cardSchema(),
        bump: {
          description:
            'How the version number rises when a change of this model is merged. A change of what the model takes or answers raises it further by itself.',
          type: 'string',
          enum: ['patch', 'minor', 'major'],
          default: 'patch',
        },
        ...reservedSections(),
      },
      { title: 'Model', required: ['apiVersion', 'kind', 'name', 'data', 'train'] },
    ),
  };
}

export const KIND_KEYS = (kind: 'Model' | 'Project'): Record<string, JsonSchema> => ({
  apiVersion: { description: 'Version of the grammar.', const: API_VERSION },
  kind: { description: 'What the file declares.', const: kind },
});

function headSchema(): Record<string, JsonSchema> {
  return {
    ...KIND_KEYS('Model'),
    name: {
      description: 'Name of the model; equal to the name of its folder.',
      type: 'string',
      pattern: NAME_PATTERN,
      'x-says': 'a lower-case letter or digit, then up to 62 lower-case letters, digits and dashes',
    },
    owners: {
      description: 'People and teams who answer for the model: `@user`, `@organisation/team` or an e-mail address.',
      type: 'array',
      uniqueItems: true,
      items: {
        type: 'string',
        maxLength: 200,
        pattern: '^(@[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?|[^@\\s]+@[^@\\s]+)$',
        'x-says': '@user, @organisation/team or an e-mail address',
      },
    },
    risk: mapping(
      'The risk class that the owners declare. Recorded, not judged.',
      {
        tier: { description: 'Risk class.', type: 'string', enum: ['minimal', 'limited', 'high'] },
        declaredBy: text('Who declared it.'),
        rationale: text('Why this class.'),
        mitigations: { description: 'What lowers the risk.', type: 'array', items: text('One mitigation.') },
        reviewBy: date('When it has to be looked at again.'),
      },
      { title: 'Risk', required: ['tier'] },
    ),
  };
}

function cardSchema(): JsonSchema {
  return mapping(
    'What the model card says beside the numbers.',
    {
      description: text('What the model is, in a paragraph or two.'),
      sources: text('Where to find more of it: repository, paper, demo.'),
      intendedUse: text('What the model is for.'),
      downstreamUse: text('What it may be used for as a part of something larger.'),
      outOfScope: text('What it must not be used for.'),
      limitations: text('What is known to be weak.'),
      ethics: text('Who could be harmed, and what was done about it.'),
      recommendations: text('What users should mind.'),
      license: text('Licence of the model, as an SPDX identifier: `apache-2.0`.'),
      citation: text('How to cite it.'),
      glossary: text('Words that a reader may not know.'),
      moreInformation: text('What else a reader should know.'),
    },
    { title: 'Card' },
  );
}

function reservedSections(): Record<string, JsonSchema> {
  return {
    monitor: reserved(
      'What is watched in production.',
      { what: 'monitoring', meanwhile: 'Watch the service with the tools you have.' },
      { window: '24h' },
    ),
    needs: reserved(
      'Other models that this one reads.',
      { what: 'models that need models', meanwhile: "Write the other model's output into a column of the source." },
      'other-model@v1.2.0',
    ),
    base: reserved('A model to start from.', { what: 'fine-tuning', meanwhile: 'Train from the start.' }),
    outputs: reserved('Several targets at once.', {
      what: 'models with several outputs',
      meanwhile: 'Write one spec per target.',
    }),
  };
}
