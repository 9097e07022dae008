import type { JsonSchema } from '../../core/json.ts';
import { columns, mapping, SEED } from './notation.ts';

export const SPLIT_DEFAULTS = { test: 0.2, validation: 0.15, seed: 7 } as const;

const FROM: JsonSchema = {
  description: 'Rows whose data.time is this or later, in UTC: `2026-01-01` or `2026-01-01T06:00`.',
  type: 'string',
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$',
  'x-says': 'a date or time such as 2026-01-31 or 2026-01-31T06:00',
};

const SHARE = { exclusiveMinimum: 0, exclusiveMaximum: 1 };

export function splitSchema(): JsonSchema {
  const { test, validation, seed } = SPLIT_DEFAULTS;
  return mapping(
    'How rows are divided; training gets what is left. A row keeps its side when others are added.',
    {
      test: {
        description:
          'Rows held back for evaluation: a share; `{from: 2026-01-01}` by data.time; or the path of a source of their own.',
        type: ['number', 'string', 'object'],
        ...SHARE,
        minLength: 1,
        maxLength: 400,
        properties: {
          from: FROM,
          source: { description: 'Path of the test rows.', type: 'string', minLength: 1, maxLength: 400 },
          format: {
            description: 'Format of that source; taken from its name when absent.',
            type: 'string',
            enum: ['csv', 'parquet', 'jsonl', 'arrow', 'image'],
          },
        },
        additionalProperties: false,
        minProperties: 1,
        default: test,
      },
      validation: {
        description: 'Rows for choices made while training: a share, or `{from: 2025-10-01}` by data.time.',
        type: ['number', 'object'],
        ...SHARE,
        properties: { from: FROM },
        required: ['from'],
        additionalProperties: false,
        default: validation,
      },
      stratify: {
        ...columns('Columns whose combinations of values are to have nearly the same shares on every side.'),
        minItems: 1,
      },
      seed: { description: 'Another number divides the rows differently.', ...SEED, default: seed },
    },
    { title: 'Split' },
  );
}
