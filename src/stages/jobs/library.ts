import { EXIT, messageOf, TrainyardError } from '../../core/errors.ts';
import { type Digest, digestOf, hexOf, isDigest } from '../../core/hash.ts';
import { deepFreeze, prettyJson } from '../../core/json.ts';
import type { ObjectStore } from '../../core/ports.ts';
import type { Evaluation, ProductionComparison, TrainedModel } from '../../core/records.ts';
import { isWhole, type ReadBundleFile, saveBundle } from '../../data/bundle/stored-bundle.ts';

export { loadBundle } from '../../data/bundle/stored-bundle.ts';

/**
 * The stored run of a train key. Throws `store-corrupt` when the record is not what was stored. Keys of the store:
 * `runs/<hex>.json`, `bundles/<hex>/manifest.json`, `bundles/<hex>/files/<path>`, `evaluations/<hex>.json`,
 * `comparisons/<hex>.json`, `models/<name>/<hex>.json`.
 */
export async function findRun(store: ObjectStore, trainKey: Digest): Promise<TrainedModel | undefined> {
  const key = runKey(trainKey);
  const run = await readJson<TrainedModel>(store, key);
  if (run === undefined) return undefined;
  if (run.kind !== 'TrainedModel' || run.schemaVersion !== 1)
    throw corrupt(store, key, 'not a TrainedModel, version 1');
  if (run.trainKey !== trainKey) throw corrupt(store, key, `the run of another train key, ${String(run.trainKey)}`);
  if (!isDigest(run.bundle) || digestOf(run.manifest ?? null) !== run.bundle) {
    throw corrupt(store, key, `a run whose manifest has not the digest of its bundle, ${String(run.bundle)}`);
  }
  return deepFreeze(run);
}

/**
 * Stores a run and answers the one that counts: an earlier run of the same key stays while its bundle is whole, so that
 * what was reviewed is what ships. Files go first and the run record last: a crash never leaves a run that points at
 * nothing, and doing it again ends in the same state. Throws `bundle-corrupt` when a file is not what the manifest says.
 */
export async function saveRun(
  store: ObjectStore,
  trained: TrainedModel,
  readFile: ReadBundleFile,
): Promise<TrainedModel> {
  const earlier = await findRun(store, trained.trainKey);
  if (earlier !== undefined && (await isWhole(store, earlier.bundle))) return earlier;
  await saveBundle(store, trained, readFile);
  const { trainKey, seconds, trainedAt } = trained;
  await writeJson(store, secondsKey(trained.model, trainKey), { trainKey, seconds, trainedAt });
  if (earlier === undefined) {
    // Another job may have stored the same run since it was looked for.
    if (await writeNew(store, runKey(trainKey), trained)) return deepFreeze(trained);
    return (await findRun(store, trainKey)) ?? deepFreeze(trained);
  }
  await writeJson(store, runKey(trainKey), trained);
  return deepFreeze(trained);
}

/** Whether an evaluation is stored, without reading it. */
export async function hasEvaluation(store: ObjectStore, evaluationKey: Digest): Promise<boolean> {
  return store.has(evaluationRecord(evaluationKey));
}

/** Throws `store-corrupt`. */
export async function findEvaluation(store: ObjectStore, evaluationKey: Digest): Promise<Evaluation | undefined> {
  const key = evaluationRecord(evaluationKey);
  const evaluation = await readJson<Evaluation>(store, key);
  if (evaluation === undefined) return undefined;
  if (evaluation.kind !== 'Evaluation' || evaluation.schemaVersion !== 1) {
    throw corrupt(store, key, 'not an Evaluation, version 1');
  }
  if (evaluation.evaluationKey === evaluationKey) return deepFreeze(evaluation);
  throw corrupt(store, key, `the evaluation of another key, ${String(evaluation.evaluationKey)}`);
}

/** Stores an evaluation and answers the one that counts: the first, since latency differs between equal evaluations. */
export async function saveEvaluation(store: ObjectStore, evaluation: Evaluation): Promise<Evaluation> {
  const earlier = await findEvaluation(store, evaluation.evaluationKey);
  if (earlier !== undefined) return earlier;
  if (await writeNew(store, evaluationRecord(evaluation.evaluationKey), evaluation)) return deepFreeze(evaluation);
  return (await findEvaluation(store, evaluation.evaluationKey)) ?? deepFreeze(evaluation);
}

/** How a candidate, by the key of its evaluation, compares with a bundle in production. Throws `store-corrupt`. */
export async function findComparison(
  store: ObjectStore,
  of: Pick<ProductionComparison, 'evaluationKey' | 'bundle'>,
): Promise<ProductionComparison | undefined> {
  const key = comparisonRecord(of);
  const found = await readJson<ProductionComparison>(store, key);
  if (found === undefined) return undefined;
  const same = found.evaluationKey === of.evaluationKey && found.bundle === of.bundle;
  if (found.kind === 'ProductionComparison' && found.schemaVersion === 1 && same) return deepFreeze(found);
  throw corrupt(store, key, 'not the comparison of its key');
}

export async function saveComparison(
  store: ObjectStore,
  comparison: ProductionComparison,
): Promise<ProductionComparison> {
  await writeNew(store, comparisonRecord(comparison), comparison);
  return (await findComparison(store, comparison)) ?? deepFreeze(comparison);
}

function comparisonRecord({ evaluationKey, bundle }: Pick<ProductionComparison, 'evaluationKey' | 'bundle'>): string {
  return `comparisons/${hexOf(digestOf({ evaluationKey, bundle }))}.json`;
}

/** Seconds of earlier trainings of a model, from at most 50 small records. Damaged ones are left out: a hint only. */
export async function earlierSeconds(store: ObjectStore, model: string): Promise<readonly number[]> {
  const keys = (await store.list(`models/${model}/`)).slice(0, 50);
  const records = await Promise.all(
    keys.map((key) => readJson<{ readonly seconds?: unknown }>(store, key).catch(() => undefined)),
  );
  return records.flatMap((record) => {
    const seconds = record?.seconds;
    return typeof seconds === 'number' && seconds >= 0 ? [seconds] : [];
  });
}

function runKey(trainKey: Digest): string {
  return `runs/${hexOf(trainKey)}.json`;
}

function secondsKey(model: string, trainKey: Digest): string {
  return `models/${model}/${hexOf(trainKey)}.json`;
}

function evaluationRecord(evaluationKey: Digest): string {
  return `evaluations/${hexOf(evaluationKey)}.json`;
}

async function writeJson(store: ObjectStore, key: string, value: unknown): Promise<void> {
  await store.put(key, new TextEncoder().encode(prettyJson(value)));
}

/** Whether this is the record that counts; in stores that cannot tell, the last one does. */
async function writeNew(store: ObjectStore, key: string, value: unknown): Promise<boolean> {
  const bytes = new TextEncoder().encode(prettyJson(value));
  if (store.putNew !== undefined) return store.putNew(key, bytes);
  await store.put(key, bytes);
  return true;
}

async function readJson<T extends object>(store: ObjectStore, key: string): Promise<T | undefined> {
  const bytes = await store.get(key);
  if (bytes === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw corrupt(store, key, `not JSON (${messageOf(error)})`);
  }
  if (typeof value !== 'object' || value === null) throw corrupt(store, key, 'not a record');
  return value as T;
}

function corrupt(store: ObjectStore, key: string, found: string): TrainyardError {
  return new TrainyardError({
    code: 'store-corrupt',
    message: `${key} in ${store.location} is ${found}`,
    fix: `Delete ${key} from the store; the next run makes it again.`,
    exitCode: EXIT.broken,
  });
}
