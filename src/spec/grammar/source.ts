import type { JsonSchema } from '../../core/json.ts';
import { mapping } from './notation.ts';

export const FORMATS = ['csv', 'parquet', 'jsonl', 'arrow', 'image'] as const;

/** Name that a query has for the rows where the spec names one source only. */
export const ONLY_SOURCE = 'source';

/** `source`, `format` and `query` of the `data` section. */
export function sourceKeys(): Record<string, JsonSchema> {
  return {
    source: {
      description:
        'File with the rows, from the root of the repository: `data/wages.csv`; `*`, `?` and `**` name several. Or one outside git, pinned in data.lock by `trainyard data pin`: a path that git ignores, `https://host/rows.parquet`, `s3://bucket/rows/*.parquet`, `file:///mnt/data/rows.csv`. Or several named sources, for data.query: `{orders: data/orders.csv, prices: s3://acme/prices/*.parquet}`.',
      type: ['string', 'object'],
      minLength: 1,
      maxLength: 2000,
      minProperties: 1,
      propertyNames: {
        type: 'string',
        pattern: '^[a-z][a-z0-9_]{0,62}$',
        'x-says': 'a lower-case letter, then up to 62 lower-case letters, digits and underscores',
      },
      additionalProperties: namedSource(),
    },
    format: {
      description:
        'Format of the source; taken from the ending of its name when absent. Of `image` (PNG, JPEG) each file is a row with the columns `path`, `folder` (its name), `width`, `height` and `image`.',
      type: 'string',
      enum: [...FORMATS],
    },
    query: {
      description:
        'One SELECT of DuckDB over the sources; its result are the rows. A single source is called `source`. Columns of CSV files are numbers, dates or times where all their cells are, and text otherwise. Nothing else can be reached.',
      type: 'string',
      minLength: 1,
      maxLength: 20_000,
      examples: ['select * from source where wage > 0'],
    },
  };
}

/** A path, or a path with its format. */
export function namedSource(): JsonSchema {
  const path = { type: 'string', minLength: 1, maxLength: 2000 };
  const { properties, required, additionalProperties } = mapping(
    'A source.',
    {
      path: {
        description: 'Path or pattern of the files, from the root of the repository, or an address outside git.',
        ...path,
      },
      format: {
        description: 'Format; taken from the ending of the name when absent.',
        type: 'string',
        enum: [...FORMATS],
      },
    },
    { required: ['path'] },
  );
  return {
    description: 'Path of the file, or its path and format.',
    ...path,
    type: ['string', 'object'],
    properties,
    required,
    additionalProperties,
  };
}
