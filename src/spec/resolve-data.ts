import type { Json } from '../core/json.ts';
import type { Position, Task } from '../core/records.ts';
import { withDefaults } from './defaults.ts';
import type { Data } from './generated/model.ts';
import type { SpecCatalogs } from './grammar/catalogs.ts';
import { CHECK_WEIGHT } from './grammar/quality.ts';
import { SPLIT_DEFAULTS } from './grammar/split.ts';
import type { Parsed } from './parse.ts';
import { child, mappingOf } from './pointer.ts';
import type {
  ResolvedCheck,
  ResolvedData,
  ResolvedFeature,
  ResolvedGate,
  ResolvedSource,
  ResolvedSplit,
  SourceFormat,
} from './resolved.ts';
import { formatOf } from './rules/source.ts';
import { positionAt } from './source-text.ts';

/** A data section without errors as stages see it; `features` are resolved by the caller. */
export function resolvedData(
  parsed: Parsed,
  { task, features }: { readonly task: Task; readonly features: readonly ResolvedFeature[] },
  catalogs: Pick<SpecCatalogs, 'checks'>,
): ResolvedData {
  const { data } = parsed.value as { readonly data: Data };
  const checks = checksOf(parsed, data, catalogs);
  return {
    ...resolvedSources(data),
    ...(data.query === undefined ? {} : { query: data.query }),
    target: data.target,
    ...(task === 'binary' && data.positive !== undefined ? { positive: String(data.positive) } : {}),
    ...(data.id === undefined ? {} : { id: data.id }),
    ...(data.group === undefined ? {} : { group: data.group }),
    ...(data.time === undefined ? {} : { time: data.time }),
    ...(data.labelDelay === undefined ? {} : { labelDelay: data.labelDelay }),
    ...(data.weight === undefined ? {} : { weight: data.weight }),
    features,
    sensitive: data.sensitive ?? [],
    personal: data.personal ?? [],
    split: resolvedSplit(data.split ?? {}),
    ...(checks.length === 0 ? {} : { checks }),
  };
}

/** The gate that `data.quality.minScore` stands for. */
export function qualityGates(parsed: Parsed): readonly ResolvedGate[] {
  const { data } = parsed.value as { readonly data: Data };
  const min = data.quality?.minScore;
  if (min === undefined) return [];
  const at = placeOf(parsed, '/data/quality/minScore');
  return [{ gate: 'quality', options: { quality: 'score', min }, onNotEstimable: 'block', at }];
}

function resolvedSources(data: Data): Pick<ResolvedData, 'source' | 'format' | 'sources'> {
  const named = mappingOf(data.source);
  if (named === undefined) {
    const path = String(data.source);
    return { source: path, format: data.format ?? formatOf(path) ?? 'csv' };
  }
  const sources = Object.entries(named).map(([name, given]) =>
    sourceOf(name, given as GivenSource, child('/data/source', name)),
  );
  return { source: sources.map(({ path }) => path).join(', '), format: sources[0]?.format ?? 'csv', sources };
}

type GivenSource =
  | string
  | {
      readonly path: string;
      readonly format?: SourceFormat;
      readonly time?: string;
      readonly match?: readonly string[];
      readonly delay?: string;
    };

function sourceOf(name: string, given: GivenSource, pointer: string): ResolvedSource {
  if (typeof given === 'string') return { name, path: given, format: formatOf(given) ?? 'csv', pointer };
  const { path, format = formatOf(path) ?? 'csv', time, match = [], delay } = given;
  if (time === undefined) return { name, path, format, pointer };
  const asOf = { time, match: [...match].sort(), ...(delay === undefined ? {} : { delay }) };
  return { name, path, format, pointer, asOf };
}

function resolvedSplit({ test, validation, stratify, seed }: NonNullable<Data['split']>): ResolvedSplit {
  const shares = {
    test: test === undefined ? SPLIT_DEFAULTS.test : typeof test === 'number' ? test : 0,
    validation: validation === undefined ? SPLIT_DEFAULTS.validation : typeof validation === 'number' ? validation : 0,
    seed: seed ?? SPLIT_DEFAULTS.seed,
    ...(typeof validation === 'object' && { validationFrom: validation.from }),
    ...(stratify === undefined ? {} : { stratify }),
  };
  if (test === undefined || typeof test === 'number') return shares;
  if (typeof test === 'string') return { ...shares, testSource: sourceOf('test', test, '/data/split/test') };
  if (test.from !== undefined) return { ...shares, testFrom: test.from };
  const own = { path: test.source ?? '', ...(test.format !== undefined && { format: test.format }) };
  return { ...shares, testSource: sourceOf('test', own, '/data/split/test') };
}

function checksOf(parsed: Parsed, data: Data, { checks }: Pick<SpecCatalogs, 'checks'>): readonly ResolvedCheck[] {
  return (data.quality?.checks ?? []).flatMap((item, index) =>
    Object.entries(item).map(([id, given]) => {
      const { schema, bare } = checks.get(id);
      const { on, weight, ...options } = withDefaults(schema, writtenOut(given as Json, bare, schema['properties']));
      return {
        check: id,
        options,
        on: (on ?? 'all') as ResolvedCheck['on'],
        weight: typeof weight === 'number' ? weight : CHECK_WEIGHT,
        at: placeOf(parsed, child('/data/quality/checks', index)),
      };
    }),
  );
}

/** `wage` of `{notNull: wage}` as `{columns: [wage]}`. */
function writtenOut(given: Json, bare: string | undefined, properties: unknown): Readonly<Record<string, Json>> {
  const mapping = mappingOf(given);
  if (mapping !== undefined || bare === undefined) return (mapping ?? {}) as Record<string, Json>;
  const list = mappingOf(mappingOf(properties)?.[bare])?.['type'] === 'array';
  return { [bare]: list && !Array.isArray(given) ? [given] : given };
}

function placeOf(parsed: Parsed, pointer: string): Position {
  return positionAt(parsed.source, parsed.places.get(pointer)?.value.from ?? 0);
}
