import type { JsonSchema } from '../../core/json.ts';
import type { SpecCatalogs } from './catalogs.ts';
import { mapping } from './notation.ts';
import { closed } from './train.ts';

export const CHECK_WEIGHT = 2;

/** `data.quality`: checks of the rows before training, each named by its key. */
export function qualitySchema(catalogs: Pick<SpecCatalogs, 'checks'>): JsonSchema {
  const { checks } = catalogs;
  return mapping(
    'Checks of the rows. They decide nothing by themselves: `minScore`, or a gate on quality, does.',
    {
      minScore: {
        description: 'Least quality score; the same as a gate `{quality: score, min: ...}`.',
        type: 'number',
        minimum: 0,
        maximum: 1,
      },
      checks: {
        description: 'Checks, one per item.',
        type: 'array',
        items: mapping('One check.', Object.fromEntries(checks.all.map((check) => [check.id, checkSchema(check)])), {
          title: 'Check',
          minProperties: 1,
          maxProperties: 1,
        }),
      },
    },
    { title: 'Quality' },
  );
}

type CheckWords = SpecCatalogs['checks']['all'][number];

/** The mapping of a check; a bare value too where the check says what it stands for. */
function checkSchema(check: CheckWords): JsonSchema {
  const schema = closed(check.schema);
  const own = schema['properties'] as Readonly<Record<string, JsonSchema>>;
  const properties = { ...own, ...everyCheck(check) };
  const bare = check.bare === undefined ? undefined : own[check.bare];
  return { ...schema, ...bareForm(bare), description: check.doc, properties };
}

/** Keywords for text, lists and numbers say nothing about mappings, so both forms stand in one schema. */
function bareForm(bare: JsonSchema | undefined): JsonSchema {
  if (bare === undefined) return {};
  const { type, description: _, default: __, ...rest } = bare;
  return { ...rest, type: [...(type === 'array' ? ['string', 'array'] : [type]), 'object'] };
}

function everyCheck({ looksAt }: CheckWords): Readonly<Record<string, JsonSchema>> {
  return {
    ...(looksAt === 'rows' && {
      on: {
        description: 'Which rows: all of the source, or one side of the split.',
        type: 'string',
        enum: ['all', 'train', 'validation', 'test'],
        default: 'all',
      },
    }),
    weight: {
      description: 'What the check counts for in the quality score.',
      type: 'number',
      exclusiveMinimum: 0,
      maximum: 1000,
      default: CHECK_WEIGHT,
    },
  };
}
