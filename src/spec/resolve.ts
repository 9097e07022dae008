import type { Json } from '../core/json.ts';
import type { Position, Task } from '../core/records.ts';
import { withDefaults } from './defaults.ts';
import type { Draft } from './draft.ts';
import { fairnessOf, metricsOf, taskOf } from './effective.ts';
import type { Data, Gate, Model } from './generated/model.ts';
import type { Project } from './generated/project.ts';
import type { SpecCatalogs } from './grammar/catalogs.ts';
import { SPLIT_DEFAULTS } from './grammar/data.ts';
import { MIN_GROUP, THRESHOLD } from './grammar/evaluate.ts';
import { DEFAULT_GLOBS, DEFAULT_STORE } from './grammar/project.ts';
import { TRAIN_SEED } from './grammar/train.ts';
import type { Parsed } from './parse.ts';
import { child } from './pointer.ts';
import type { ResolvedData, ResolvedGate, ResolvedProject, ResolvedSpec, ResolvedTrain } from './resolved.ts';
import { formatOf } from './rules/source.ts';
import { positionAt } from './source-text.ts';

/** A file without errors as stages see it. */
export function resolveModel(parsed: Parsed, draft: Draft, catalogs: SpecCatalogs): ResolvedSpec {
  const raw = parsed.value as Model;
  const task = taskOf(draft) as Task;
  return {
    name: raw.name,
    path: parsed.source.file,
    task,
    owners: raw.owners ?? [],
    ...(raw.risk === undefined ? {} : { risk: { ...raw.risk } as Readonly<Record<string, Json>> }),
    data: resolvedData(raw.data, task),
    train: resolvedTrain(raw, catalogs),
    decide: { threshold: raw.decide?.threshold ?? THRESHOLD },
    evaluate: resolvedEvaluate(raw, draft, catalogs),
    gates: resolvedGates(raw.gates, parsed, catalogs),
    card: { ...raw.card } as Readonly<Record<string, string>>,
    positions: positionsOf(parsed),
  };
}

export function resolveProject(parsed: Parsed, catalogs: SpecCatalogs): ResolvedProject {
  const raw = parsed.value as Project;
  const fallback = defaultProject(catalogs);
  return {
    models: raw.models ?? fallback.models,
    store: raw.store === undefined ? fallback.store : resolvedStore(raw.store, catalogs),
    gates: resolvedGates(raw.gates, parsed, catalogs),
    review: { ...fallback.review, ...raw.review },
  };
}

/** What holds in a repository without `trainyard.yaml`. */
export function defaultProject(catalogs: SpecCatalogs): ResolvedProject {
  return {
    models: DEFAULT_GLOBS,
    store: resolvedStore({ kind: DEFAULT_STORE }, catalogs),
    gates: [],
    review: { loosenedGates: 'warn' },
  };
}

function resolvedData(data: Data, task: Task): ResolvedData {
  return {
    source: data.source,
    format: data.format ?? formatOf(data.source) ?? 'csv',
    target: data.target,
    ...(task === 'binary' && data.positive !== undefined ? { positive: String(data.positive) } : {}),
    ...(data.id === undefined ? {} : { id: data.id }),
    ...(data.group === undefined ? {} : { group: data.group }),
    features: Object.entries(data.features).map(([name, type]) => ({ name, type })),
    sensitive: data.sensitive ?? [],
    personal: data.personal ?? [],
    split: { ...SPLIT_DEFAULTS, ...data.split },
  };
}

function resolvedTrain({ train }: Model, catalogs: SpecCatalogs): ResolvedTrain {
  const { schema } = catalogs.trainers.get(train.trainer);
  return {
    trainer: train.trainer,
    options: withDefaults(schema, (train.options ?? {}) as Readonly<Record<string, Json>>),
    seed: train.seed ?? TRAIN_SEED,
    ...(train.backend === undefined ? {} : { backend: train.backend }),
  };
}

function resolvedEvaluate(raw: Model, draft: Draft, catalogs: SpecCatalogs): ResolvedSpec['evaluate'] {
  const fairness = fairnessOf(draft, catalogs);
  return {
    metrics: metricsOf(draft, catalogs),
    ...(fairness === undefined
      ? {}
      : { fairness: { ...fairness, minGroup: raw.evaluate?.fairness?.minGroup ?? MIN_GROUP } }),
  };
}

function resolvedGates(gates: readonly Gate[] | undefined, parsed: Parsed, catalogs: SpecCatalogs): ResolvedGate[] {
  return (gates ?? []).map((gate, index) => {
    const { onNotEstimable, waiver, ...options } = gate;
    const plugin = catalogs.gates.all.find((candidate) => Object.hasOwn(options, candidate.id));
    return {
      gate: plugin?.id ?? '',
      options: withDefaults(plugin?.schema ?? {}, options as Readonly<Record<string, Json>>),
      onNotEstimable: onNotEstimable ?? 'block',
      ...(waiver === undefined ? {} : { waiver }),
      at: positionAt(parsed.source, parsed.places.get(child('/gates', index))?.value.from ?? 0),
    };
  });
}

function resolvedStore(
  store: { readonly kind: string; readonly options?: Readonly<Record<string, unknown>> },
  catalogs: SpecCatalogs,
): ResolvedProject['store'] {
  const { schema } = catalogs.stores.get(store.kind);
  return { kind: store.kind, options: withDefaults(schema, (store.options ?? {}) as Readonly<Record<string, Json>>) };
}

function positionsOf(parsed: Parsed): Readonly<Record<string, Position>> {
  const positions: Record<string, Position> = {};
  for (const [pointer, place] of parsed.places)
    positions[pointer] = positionAt(parsed.source, (place.key ?? place.value).from);
  return positions;
}
