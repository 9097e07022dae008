import type { Catalog } from '../core/catalog.ts';
import { type Digest, digestOf } from '../core/hash.ts';
import { canonicalJson, type Json } from '../core/json.ts';
import type { Catalogs, Trainer } from '../core/plugins.ts';
import type { TreeEntry } from '../core/ports.ts';
import type { KeyInput } from '../core/records.ts';
import type { ResolvedSpec } from '../spec/resolved.ts';
import { type Content, contentOf } from './tree-content.ts';

/** Raised when the same spec and rows would be split or encoded differently by this program. */
export const PREPROCESSING_VERSION = 1;

/** Raised when the same bundle and rows would be evaluated differently, beyond what the metrics' versions say. */
export const EVALUATION_VERSION = 1;

export type KeyPlugins = Pick<Catalogs, 'trainers' | 'metrics' | 'fairness'>;

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
  const declared = declaredPaths(spec, files).map((one) => ({ ...one, content: contentOf(one.path, files) }));
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
  return declaredPaths(spec, files).map(({ path }) => contentOf(path, files));
}

/** The evaluation's key: the bundle that is judged, and everything else that its numbers depend on. */
export function evaluationKey(bundle: Digest, evaluationInputsKey: Digest): Digest {
  return digestOf({ bundle, inputs: evaluationInputsKey });
}

/** Path behind a content input, to print beside its name. */
export function pathOfInput(spec: ResolvedSpec, name: string): string | undefined {
  return declaredPaths(spec).find((one) => one.name === name)?.path;
}

/** `data.lock` beside the spec pins what lies outside git, and counts wherever it stands. */
function declaredPaths(
  spec: ResolvedSpec,
  files?: ReadonlyMap<string, TreeEntry>,
): { readonly name: string; readonly path: string }[] {
  const lock = spec.path.replace(/[^/]*$/, 'data.lock');
  return [
    { name: 'data.source', path: spec.data.source },
    ...(files === undefined || files.has(lock) ? [{ name: 'data.lock', path: lock }] : []),
    ...(spec.train.code === undefined ? [] : [{ name: 'train.code', path: spec.train.code }]),
    ...(spec.train.lock === undefined ? [] : [{ name: 'train.lock', path: spec.train.lock }]),
  ];
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
      'data.format': data.format,
      'data.target': data.target,
      'data.positive': data.positive,
      'data.id': data.id,
      'data.group': data.group,
    }),
    ...data.features.map(({ name, type }) => ({ name: `data.features.${name}`, value: type })),
    ...splitInputs(data.split),
  ];
}

function splitInputs(split: ResolvedSpec['data']['split']): KeyInput[] {
  return values({
    'data.split.test': split.test,
    'data.split.validation': split.validation,
    'data.split.seed': split.seed,
  });
}

function trainerInputs({ train }: ResolvedSpec, plugins: KeyPlugins): KeyInput[] {
  const trainer = plugins.trainers.get(train.trainer);
  const options = sorted(Object.keys(train.options)).map((option) => ({
    name: `train.options.${option}`,
    value: canonicalJson(train.options[option]),
  }));
  return [
    { name: 'preprocessing', value: `version ${PREPROCESSING_VERSION}` },
    { name: 'train.trainer', value: `${trainer.id} version ${trainer.version}` },
    ...options,
    ...values({ 'train.seed': train.seed, 'train.backend': backendOf(train.backend, trainer) }),
  ];
}

/** The fixed table: what the spec pins, or the trainer's first. Never what the machine happens to have. */
export function backendOf(pinned: string | undefined, trainer: Pick<Trainer, 'backends'>): string {
  return pinned ?? trainer.backends[0] ?? 'none';
}

function evaluationInputs(spec: ResolvedSpec, plugins: KeyPlugins): KeyInput[] {
  const { metrics, fairness } = spec.evaluate;
  return [
    { name: 'evaluation', value: `version ${EVALUATION_VERSION}` },
    ...splitInputs(spec.data.split),
    ...values({ 'data.sensitive': sorted(spec.data.sensitive), 'decide.threshold': spec.decide.threshold }),
    ...versions('evaluate.metrics', metrics, plugins.metrics),
    ...values({ 'evaluate.fairness.by': fairness?.by, 'evaluate.fairness.minGroup': fairness?.minGroup }),
    ...versions('evaluate.fairness.measures', fairness?.measures ?? [], plugins.fairness),
  ];
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
