import type { Catalog } from '../../core/catalog.ts';
import { type Digest, digestOf } from '../../core/hash.ts';
import { canonicalJson, type Json } from '../../core/json.ts';
import type { Catalogs, FilesTrainer, Trainer } from '../../core/plugins.ts';
import type { TreeEntry } from '../../core/ports.ts';
import type { KeyInput } from '../../core/records.ts';
import { CALIBRATION_VERSION } from '../../data/predictions/recalibration.ts';
import { LOCK_FILE, pinnedId } from '../../data/source/data-lock.ts';
import { schemeOf } from '../../spec/outside.ts';
import type { ResolvedSpec } from '../../spec/resolved.ts';
import { declaredSources } from '../../spec/sources.ts';
import { backendsOf } from '../train/backend.ts';
import { type Content, contentOf } from './tree-content.ts';

/** Raised when the same spec and rows would be split or encoded differently by this program. */
export const PREPROCESSING_VERSION = 2;

/** Raised when the same bundle and rows would be evaluated differently, beyond what the metrics' versions say. */
export const EVALUATION_VERSION = 5;

export type KeyPlugins = Pick<Catalogs, 'trainers' | 'metrics' | 'fairness' | 'checks'>;

export interface MissingInput {
  /** Key of the spec that names it: `data.source`. */
  readonly name: string;
  readonly path: string;
  /** Why there is nothing to hash, in words: `no such file in the tree`. */
  readonly why: string;
}

/** The declared inputs of one spec in one tree, and the digests made from them. */
export interface SpecKeys {
  readonly train: readonly KeyInput[];
  readonly evaluation: readonly KeyInput[];
  /** Absent while an input is missing. */
  readonly trainKey?: Digest;
  readonly evaluationInputsKey?: Digest;
  readonly missing: readonly MissingInput[];
}

/**
 * Train key and evaluation inputs of a spec: declared inputs only, so that gates, card, owners, risk and deployment are
 * in neither and a file's name is not, only its content. Values are canonical JSON, ids or `version <n>`. The order of
 * features counts, because it is the order of the model's columns; the order of nothing else does. Throws
 * `unknown-trainer`, `unknown-metric` and `unknown-fairness`.
 */
export function specKeys(spec: ResolvedSpec, files: ReadonlyMap<string, TreeEntry>, plugins: KeyPlugins): SpecKeys {
  const declared = declaredPaths(spec).map((one) => ({ ...one, content: declaredContent(spec, one, files) }));
  const missing = declared.flatMap(({ name, path, content }) =>
    content.kind === 'missing' ? [{ name, path, why: content.why }] : [],
  );
  const contents = declared.flatMap(({ name, content }) => contentInput(name, content));
  const train = [...contents, ...dataInputs(spec), ...trainerInputs(spec, plugins)];
  const evaluation = [...contents.filter(isData), ...evaluationInputs(spec, plugins)];
  if (missing.length > 0) return { train, evaluation, missing };
  return { train, evaluation, missing, trainKey: digestOf(train), evaluationInputsKey: digestOf(evaluation) };
}

/** What a spec's declared paths hold, without the cost of digests; equal text and equal spec mean equal keys. */
export function declaredContents(spec: ResolvedSpec, files: ReadonlyMap<string, TreeEntry>): readonly Content[] {
  return declaredPaths(spec).map((one) => declaredContent(spec, one, files));
}

/** The evaluation's key: the bundle that is judged, and everything else that its numbers depend on. */
export function evaluationKey(bundle: Digest, evaluationInputsKey: Digest): Digest {
  return digestOf({ bundle, inputs: evaluationInputsKey });
}

/** Path behind a content input, to print beside its name. */
export function pathOfInput(spec: ResolvedSpec, name: string): string | undefined {
  return declaredPaths(spec).find((one) => one.name === name)?.path;
}

interface DeclaredPath {
  readonly name: string;
  readonly path: string;
}

function declaredPaths(spec: ResolvedSpec): readonly DeclaredPath[] {
  return [
    ...declaredSources(spec.data).map(({ name, source }) => ({ name, path: source.path })),
    ...(spec.train.code === undefined ? [] : [{ name: 'train.code', path: spec.train.code }]),
    ...(spec.train.lock === undefined ? [] : [{ name: 'train.lock', path: spec.train.lock }]),
    ...(spec.predict === undefined ? [] : [{ name: 'predict.code', path: spec.predict.code }]),
  ];
}

/** Rows outside git are known by what `data.lock` pins; nothing is read to make a key. */
function declaredContent(
  { data }: ResolvedSpec,
  { name, path }: DeclaredPath,
  files: ReadonlyMap<string, TreeEntry>,
): Content {
  const pinned = name.startsWith('data.') ? data.pins?.find(({ uri }) => uri === path) : undefined;
  if (pinned !== undefined) return { kind: 'pinned', id: pinnedId(pinned) };
  if (schemeOf(path) !== undefined) return { kind: 'missing', why: `${LOCK_FILE} does not pin it` };
  return contentOf(path, files);
}

function contentInput(name: string, content: Content): KeyInput[] {
  return content.kind === 'missing' ? [] : [{ name, value: `${content.kind} ${content.id}` }];
}

function isData(input: KeyInput): boolean {
  return input.name.startsWith('data.');
}

function dataInputs({ name, task, data }: ResolvedSpec): KeyInput[] {
  return [
    // The manifest names the model, so two models with equal inputs still have two bundles.
    ...values({ model: name, task }),
    ...values({
      ...formats(data),
      'data.query': data.query,
      'data.target': data.target,
      'data.positive': data.positive,
      'data.id': data.id,
      'data.group': data.group,
      ...joins(data),
      'data.time': isTimeUsed(data) ? data.time : undefined,
      'data.labelDelay': data.labelDelay,
      'data.weight': data.weight,
    }),
    ...data.features.map((feature) => ({ name: `data.features.${feature.name}`, value: featureText(feature) })),
    ...splitInputs(data.split),
  ];
}

function isTimeUsed({ split, labelDelay, sources = [] }: ResolvedSpec['data']): boolean {
  return usesTime(split) || labelDelay !== undefined || sources.some(({ asOf }) => asOf !== undefined);
}

/** How sources are joined by time. */
function joins({ sources = [] }: ResolvedSpec['data']): Readonly<Record<string, Json | undefined>> {
  return Object.fromEntries(
    sources.map(({ name, asOf }) => [`data.source.${name}.join`, asOf && { ...asOf, match: [...asOf.match] }]),
  );
}

function featureText({ name: _, type, ...rest }: ResolvedSpec['data']['features'][number]): string {
  return Object.keys(rest).length === 0 ? type : `${type} ${canonicalJson(rest)}`;
}

/** One source alone is known by its format, several by name and format. */
function formats(data: ResolvedSpec['data']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    declaredSources(data).map(({ name, source }) => [
      name === 'data.source' ? 'data.format' : `${name}.format`,
      source.format,
    ]),
  );
}

function usesTime({ testFrom, validationFrom }: ResolvedSpec['data']['split']): boolean {
  return testFrom !== undefined || validationFrom !== undefined;
}

function splitInputs(split: ResolvedSpec['data']['split']): KeyInput[] {
  return values({
    'data.split.test': split.test,
    'data.split.validation': split.validation,
    'data.split.seed': split.seed,
    'data.split.test.from': split.testFrom,
    'data.split.validation.from': split.validationFrom,
    'data.split.stratify': split.stratify,
  });
}

function trainerInputs({ train, predict }: ResolvedSpec, plugins: KeyPlugins): KeyInput[] {
  const trainer = plugins.trainers.get(train.trainer);
  const options = sorted(Object.keys(train.options)).map((option) => ({
    name: `train.options.${option}`,
    value: canonicalJson(train.options[option]),
  }));
  return [
    { name: 'preprocessing', value: `version ${PREPROCESSING_VERSION}` },
    { name: 'train.trainer', value: `${trainer.id} version ${trainer.version}` },
    ...options,
    ...values({ 'train.seed': train.seed, 'train.backend': backendText(train, trainer) }),
    // What claims and limits a program has changes no model that it finishes.
    ...values({ 'train.command': train.command, 'train.channels': train.channels && { ...train.channels } }),
    ...values({ 'predict.command': predict?.command, 'predict.time': predict?.timeMs }),
    ...values({ 'train.classWeights': train.classWeights, 'train.crossValidation': train.crossValidation?.folds }),
    ...values({ 'train.reweigh': train.reweigh }),
    ...values({ 'train.calibrate': train.calibrate && `${train.calibrate} version ${CALIBRATION_VERSION}` }),
  ];
}

/**
 * `wasm`; `tfjs-node, else wasm` where the trainer takes what the machine has. Such a key names a model whose bytes differ
 * from one backend to the other in the last digits, as they do from one kind of processor to another; a pin is for those
 * who want neither.
 */
function backendText(train: ResolvedSpec['train'], trainer: Trainer | FilesTrainer): string {
  return backendsOf(train, trainer).join(', else ') || 'none';
}

function evaluationInputs(spec: ResolvedSpec, plugins: KeyPlugins): KeyInput[] {
  const { metrics, fairness } = spec.evaluate;
  return [
    { name: 'evaluation', value: `version ${EVALUATION_VERSION}` },
    ...splitInputs(spec.data.split),
    ...checkInputs(spec, plugins),
    ...values({ 'data.sensitive': sorted(spec.data.sensitive), ...decideInputs(spec.decide) }),
    ...versions('evaluate.metrics', metrics, plugins.metrics),
    ...values({ 'evaluate.fairness.by': fairness?.by, 'evaluate.fairness.minGroup': fairness?.minGroup }),
    ...values({ 'evaluate.slices': spec.evaluate.slices && { ...spec.evaluate.slices } }),
    ...values({ 'evaluate.explain': spec.evaluate.explain && { ...spec.evaluate.explain } }),
    ...values({ 'evaluate.fairness.privileged': fairness?.privileged && { ...fairness.privileged } }),
    ...values({ 'evaluate.robustness': spec.evaluate.robustness && { ...spec.evaluate.robustness } }),
    ...values({ 'evaluate.conformal': spec.evaluate.conformal && { ...spec.evaluate.conformal } }),
    ...versions('evaluate.fairness.measures', fairness?.measures ?? [], plugins.fairness),
  ];
}

/** A threshold that is chosen does not depend on the one that would count otherwise. */
function decideInputs({ threshold, choose, costs }: ResolvedSpec['decide']): Record<string, Json | undefined> {
  return {
    'decide.threshold': choose === undefined ? threshold : undefined,
    'decide.maximise': choose?.by === 'maximise' ? choose.metric : undefined,
    'decide.costs': costs && { ...costs },
  };
}

/** What a spec asks of its data changes no model, and has to be looked at again when it changes. */
function checkInputs({ data }: ResolvedSpec, plugins: KeyPlugins): KeyInput[] {
  const declared = (data.checks ?? []).map(({ check, options, on, weight }) => ({ check, options, on, weight }));
  const always = plugins.checks.all.filter((check) => check.unasked !== undefined).map((check) => check.id);
  const ids = versionsText([...always, ...declared.map(({ check }) => check)], plugins.checks);
  return values({
    'data.quality.checks': declared.length === 0 ? undefined : declared,
    'data.query': data.query,
    ...joins(data),
    'data.quality': ids === '' ? undefined : ids,
  });
}

/** One input for all, since a plan of many models names them for each. */
function versionsText(ids: readonly string[], checks: KeyPlugins['checks']): string {
  return sorted(new Set(ids))
    .map((id) => `${id} version ${checks.get(id).version}`)
    .join(', ');
}

function versions(
  name: string,
  ids: readonly string[],
  catalog: Catalog<{ readonly id: string; readonly doc: string; readonly version: number }>,
): KeyInput[] {
  return sorted(new Set(ids)).map((id) => ({ name: `${name}.${id}`, value: `version ${catalog.get(id).version}` }));
}

/** One input per value that is set; text stands for itself, the rest as canonical JSON. */
function values(named: Readonly<Record<string, Json | undefined>>): KeyInput[] {
  return Object.entries(named).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value: typeof value === 'string' ? value : canonicalJson(value) }],
  );
}

function sorted(texts: Iterable<string>): string[] {
  return [...texts].sort();
}
