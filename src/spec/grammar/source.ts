import type { JsonSchema } from '../../core/json.ts';
import { AGE_PATTERN } from '../../math/quantities.ts';
import { column, columns, mapping } from './notation.ts';

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
        'One SELECT of DuckDB over the sources; its result are the rows. A single source is called `source`. Columns of CSV files are numbers, dates or times where all their cells are, and text otherwise. The same files have to give the same rows, so `random()`, `now()` and samples are refused. No other file can be read.',
      type: 'string',
      minLength: 1,
      maxLength: 20_000,
      examples: ['select * from source where wage > 0'],
    },
  };
}

/** Keys of a source whose rows are joined to those of another by time. */
function asOfKeys(): Record<string, JsonSchema> {
  return {
    time: column(
      'Column with the time, in UTC, from which a row of this source holds. Such a source is joined to the one without: each row gets the newest row that was known at its data.time, its columns called `<source>_<column>`, and when that was as `<source>_known_at`.',
    ),
    match: {
      ...columns('Columns, in this source and in the one it is joined to, whose values have to be equal.'),
      minItems: 1,
    },
    delay: {
      description: 'How long after its time a row of this source can be had: hours, days or weeks.',
      type: 'string',
      pattern: AGE_PATTERN,
      'x-says': 'an age such as 1h, 2d or 1w',
      examples: ['1d'],
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
      ...asOfKeys(),
    },
    { required: ['path'] },
  );
  return {
    description: 'Path of the file, or its path, its format, and how it is joined by time.',
    ...path,
    type: ['string', 'object'],
    properties,
    required,
    additionalProperties,
  };
}
