import type { Json } from '../core/json.ts';
import type { Position, Task } from '../core/records.ts';
import { bytesOf } from '../math/quantities.ts';
import { withDefaults } from './defaults.ts';
import type { Draft } from './draft.ts';
import { fairnessOf, metricsOf, taskOf } from './effective.ts';
import type { Gate, Model } from './generated/model.ts';
import type { Project } from './generated/project.ts';
import type { SpecCatalogs } from './grammar/catalogs.ts';
import { REPEATS, THRESHOLD } from './grammar/evaluate.ts';
import { DEFAULT_GLOBS, DEFAULT_STORE } from './grammar/project.ts';
import { DEFAULT_LABELS } from './grammar/runner.ts';
import { TRAIN_SEED } from './grammar/train.ts';
import type { Parsed } from './parse.ts';
import { child } from './pointer.ts';
import { resolvedAllow } from './resolve-allow.ts';
import { qualityGates, resolvedData } from './resolve-data.ts';
import { resolvedDeploy, resolvedEnvironments } from './resolve-deploy.ts';
import { resolvedExamination, resolvedExplanation, resolvedGroups } from './resolve-examination.ts';
import { resolvedPredict, resolvedProgram } from './resolve-program.ts';
import { resolvedSlices } from './resolve-slices.ts';
import type { ResolvedFeature, ResolvedGate, ResolvedProject, ResolvedSpec, ResolvedTrain } from './resolved.ts';
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
    data: resolvedData(parsed, { task, features: featuresOf(raw) }, catalogs),
    train: resolvedTrain(raw, catalogs),
    ...resolvedPredict(raw),
    decide: resolvedDecide(raw.decide),
    evaluate: resolvedEvaluate(raw, draft, catalogs),
    gates: [...resolvedGates(raw.gates, parsed, catalogs), ...qualityGates(parsed)],
    ...resolvedDeploy(raw),
    card: { ...raw.card } as Readonly<Record<string, string>>,
    ...(raw.bump === undefined ? {} : { bump: raw.bump }),
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
    allow: resolvedAllow(raw.allow),
    ...(raw.budget && { budget: raw.budget }),
    runners: { default: raw.runners?.default ?? DEFAULT_LABELS, allow: raw.runners?.allow ?? [] },
    ...resolvedEnvironments(raw),
  };
}

/** What holds in a repository without `trainyard.yaml`. */
export function defaultProject(catalogs: SpecCatalogs): ResolvedProject {
  return {
    models: DEFAULT_GLOBS,
    store: resolvedStore({ kind: DEFAULT_STORE }, catalogs),
    gates: [],
    review: { loosenedGates: 'warn' },
    allow: resolvedAllow(undefined),
    runners: { default: DEFAULT_LABELS, allow: [] },
  };
}

function featuresOf({ data }: Model): readonly ResolvedFeature[] {
  return Object.entries(data.features).map(([name, feature]) =>
    typeof feature === 'string' ? { name, type: feature } : { name, ...feature, shape: sidesOf(feature.shape) },
  );
}

/** The schema says that there are three. */
function sidesOf([height = 1, width = 1, channels = 1]: readonly number[]): NonNullable<ResolvedFeature['shape']> {
  return [height, width, channels];
}

function resolvedTrain({ train }: Model, catalogs: SpecCatalogs): ResolvedTrain {
  const { schema } = catalogs.trainers.get(train.trainer);
  return {
    trainer: train.trainer,
    options: withDefaults(schema, (train.options ?? {}) as Readonly<Record<string, Json>>),
    seed: train.seed ?? TRAIN_SEED,
    ...(train.backend === undefined ? {} : { backend: train.backend }),
    ...(train.classWeights === undefined ? {} : { classWeights: train.classWeights }),
    ...(train.crossValidation === undefined ? {} : { crossValidation: train.crossValidation }),
    ...(train.reweigh === undefined ? {} : { reweigh: train.reweigh }),
    ...(train.calibrate === undefined ? {} : { calibrate: train.calibrate }),
    ...resolvedProgram(train),
    ...(train.runner === undefined ? {} : { runner: runnerOf(train.runner) }),
    ...(train.when === undefined ? {} : { when: train.when }),
  };
}

function runnerOf({ gpu, ...runner }: NonNullable<Model['train']['runner']>): NonNullable<ResolvedTrain['runner']> {
  if (gpu === undefined) return runner;
  const memoryBytes = gpu.memory === undefined ? undefined : bytesOf(gpu.memory);
  return { ...runner, gpu: { count: gpu.count ?? 1, ...(memoryBytes === undefined ? {} : { memoryBytes }) } };
}

/** A given threshold or `maximise` goes before costs, which then are only counted. */
function resolvedDecide(decide: Model['decide'] = {}): ResolvedSpec['decide'] {
  const { threshold, maximise, costs } = decide;
  const priced = costs === undefined ? {} : { costs };
  if (maximise !== undefined) return { threshold: THRESHOLD, choose: { by: 'maximise', metric: maximise }, ...priced };
  if (threshold === undefined && costs !== undefined) return { threshold: THRESHOLD, choose: { by: 'costs' }, costs };
  return { threshold: threshold ?? THRESHOLD, ...priced };
}

function resolvedEvaluate(raw: Model, draft: Draft, catalogs: SpecCatalogs): ResolvedSpec['evaluate'] {
  const fairness = fairnessOf(draft, catalogs);
  const slices = resolvedSlices(raw);
  return {
    metrics: metricsOf(draft, catalogs),
    ...(fairness === undefined ? {} : { fairness: { ...fairness, ...resolvedGroups(raw) } }),
    ...explainOf(raw, metricsOf(draft, catalogs)),
    ...(slices && { slices }),
    ...resolvedExamination(raw, metricsOf(draft, catalogs)),
  };
}

function explainOf({ evaluate }: Model, [first = '']: readonly string[]): Pick<ResolvedSpec['evaluate'], 'explain'> {
  const explain = evaluate?.explain;
  if (explain === undefined) return {};
  const { metric = first, repeats = REPEATS } = explain;
  return { explain: { method: 'permutation', metric, repeats, ...resolvedExplanation(explain) } };
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
