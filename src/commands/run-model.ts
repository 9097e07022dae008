import { join } from 'node:path';
import { messageOf, TrainyardError } from '../core/errors.ts';
import { hexOf } from '../core/hash.ts';
import type { OutsideRules } from '../core/outside.ts';
import type { ObjectStore } from '../core/ports.ts';
import type { Evaluation, PlanEntry, ServingModel, TrainedModel } from '../core/records.ts';
import type { ResolvedSpec } from '../spec/resolved.ts';
import { declaredSources, isPattern, matching } from '../spec/sources.ts';
import {
  findComparison,
  findEvaluation,
  findRun,
  loadBundle,
  saveComparison,
  saveEvaluation,
  saveRun,
} from '../stages/jobs/library.ts';
import { fetchPins } from '../stages/materialise/fetch-sources.ts';
import { materialise } from '../stages/materialise/materialise.ts';
import { evaluationKey } from '../stages/plan/keys.ts';
import { contentOfFiles } from '../stages/plan/tree-content.ts';
import { findRecord, RUN_PATHS, readRecord, writeRecord } from '../stages/run-folder.ts';
import { train } from '../stages/train/train.ts';
import type { Context } from './context.ts';

/** What became of one model of the plan. */
export interface ModelRun {
  readonly trained?: TrainedModel;
  readonly evaluation?: Evaluation;
  /** What stopped it, in words for people. */
  readonly failure?: string;
}

export interface ModelJob {
  readonly entry: PlanEntry;
  readonly spec: ResolvedSpec;
  readonly store: ObjectStore;
  /** What may be read outside git. */
  readonly allow: OutsideRules;
  /** Id of the tree under review. */
  readonly tree?: string;
  /** Why nothing may be trained, when that is so. */
  readonly trainRefused?: string | undefined;
}

/**
 * Brings one model of the plan to its evaluation: what the store knows is taken, the rest is trained and evaluated and
 * stored. A failure of this model is an answer, so that the others go on; an interruption is thrown.
 */
export async function runModel(job: ModelJob, context: Context): Promise<ModelRun> {
  let trained: TrainedModel | undefined;
  try {
    const known = await storedRun(job);
    trained = known.trained;
    const serving = await context.baseline.serving(job.entry.model, job.store);
    if (known.evaluation !== undefined && serving === undefined) {
      await context.locks.clear(lockOf(job.entry, context));
      return known;
    }
    if (trained === undefined && job.trainRefused !== undefined) throw refused(job.trainRefused);
    const work = async () => {
      const made = await trainedModel(job, context);
      trained = made.trained;
      const measured = await evaluation(job, made, context);
      if (serving === undefined) return { trained, evaluation: measured };
      return { trained, evaluation: await beside({ serving, measured, trained }, job, context) };
    };
    return await alone(job, work, context);
  } catch (error) {
    context.signal.throwIfAborted();
    if (!(error instanceof TrainyardError)) throw error;
    context.log.error(`${job.entry.model}: ${error.message}`);
    return { ...(trained && { trained }), failure: `${error.message}. ${error.fix}` };
  }
}

/** What the store knows already; for that nobody has to wait. */
export async function storedRun({ entry, store }: Pick<ModelJob, 'entry' | 'store'>): Promise<ModelRun> {
  const trained = entry.trainKey && (await findRun(store, entry.trainKey));
  if (trained === undefined || entry.evaluationInputsKey === undefined) return {};
  const measured = await findEvaluation(store, evaluationKey(trained.bundle, entry.evaluationInputsKey));
  return { trained, ...(measured && { evaluation: measured }) };
}

/** One process at a time in a run folder; the next one then finds the result in the store. */
function alone<T>(
  { entry }: ModelJob,
  work: () => Promise<T>,
  { locks, log, signal, ...context }: Context,
): Promise<T> {
  const onWait = (holder: string) => log.info(`${entry.model}: ${holder} is at work on the same run; waiting for it`);
  return locks.hold(lockOf(entry, context), work, { signal, onWait });
}

interface Made {
  readonly trained: TrainedModel;
  /** The run folder holds request and rows as this process wrote them, and no code of the change ran since. */
  readonly ready: boolean;
}

async function trainedModel(job: ModelJob, context: Context): Promise<Made> {
  const { entry, store } = job;
  if (entry.trainKey === undefined) throw new Error(`the plan entry of ${entry.model} has no train key`);
  const known = await findRun(store, entry.trainKey);
  if (known !== undefined) return { trained: known, ready: false };
  const folder = runFolder(entry, context);
  const finished = await findRecord(context.files, folder, 'TrainedModel').catch(() => undefined);
  if (finished === undefined) await prepare(job, context);
  const trained = await train({ folder, environment: context.environment, signal: context.signal }, context);
  const saved = await saveRun(store, trained, (path) => context.files.read(join(folder, RUN_PATHS.bundle, path)));
  return { trained: saved, ready: finished === undefined && job.spec.train.command === undefined };
}

/** The request and the rows, from which every work stage starts. */
export async function prepare(job: Omit<ModelJob, 'store'>, context: Context): Promise<void> {
  const folder = runFolder(job.entry, context);
  const root = context.git.root;
  const outside = context.openOutside(job.allow);
  const located = await fetchPins(job.spec.data.pins ?? [], { ...context, outside });
  await writeRecord(context.files, folder, {
    kind: 'RunRequest',
    schemaVersion: 1,
    entry: job.entry,
    spec: job.spec,
    root,
    ...(job.tree !== undefined && { tree: job.tree }),
    ...(Object.keys(located).length > 0 && { located }),
  });
  await checkSources(job, context);
  await materialise({ folder }, context);
}

/** The rows that are read have to be the ones that the key names, also when another commit than HEAD was planned. */
async function checkSources({ entry, spec }: Pick<ModelJob, 'entry' | 'spec'>, { git, files }: Context): Promise<void> {
  for (const { name, source } of declaredSources(spec.data)) {
    const keyed = entry.trainInputs.find((input) => input.name === name)?.value;
    // These were compared with their digest when they were fetched.
    if (spec.data.pins?.some(({ uri }) => uri === source.path)) continue;
    const paths = isPattern(source.path) ? matching(source.path, await files.list(git.root)) : [source.path];
    const ids = await Promise.all(paths.map(async (path) => [path, await git.hashFile(path)] as const));
    const content = isPattern(source.path) ? contentOfFiles(ids) : { kind: 'blob' as const, id: ids[0]?.[1] ?? '' };
    const found = `${content.kind} ${content.id}`;
    if (keyed === undefined || keyed === found) continue;
    throw new TrainyardError({
      code: 'data-not-checked-out',
      message: `${source.path} in the working tree is ${found}, and the plan was made for ${keyed}`,
      fix: 'Check out the commit under review, without changing files while it runs.',
    });
  }
}

async function evaluation(job: ModelJob, { trained, ready }: Made, context: Context): Promise<Evaluation> {
  const { entry, store } = job;
  if (entry.evaluationInputsKey === undefined)
    throw new Error(`the plan entry of ${entry.model} has no evaluation key`);
  const key = evaluationKey(trained.bundle, entry.evaluationInputsKey);
  const known = await findEvaluation(store, key);
  if (known !== undefined) return known;
  const folder = runFolder(entry, context);
  if (!ready) await prepare(job, context);
  await loadBundle(store, trained.bundle, { files: context.files, folder: join(folder, RUN_PATHS.bundle) });
  await writeRecord(context.files, folder, trained);
  const { engine } = context.catalogs.models.get(trained.manifest.format);
  if (engine !== undefined) await context.engineReady(engine);
  await context.stages.run('evaluate', folder, context.signal);
  const measured = await readRecord(context.files, folder, 'Evaluation');
  return saveEvaluation(store, measured);
}

/** The evaluation with the comparison beside it: made once for each pair of models and rows. */
async function beside(
  {
    serving,
    measured,
    trained,
  }: { readonly serving: ServingModel; readonly measured: Evaluation; readonly trained: TrainedModel },
  { entry, spec, store, ...job }: ModelJob,
  context: Context,
): Promise<Evaluation> {
  const { evaluationKey } = measured;
  const known = await findComparison(store, { evaluationKey, bundle: serving.trained.bundle });
  if (known !== undefined) return { ...measured, comparison: known };
  const folder = runFolder(entry, context);
  await prepare({ entry, spec, ...job }, context);
  const { files } = context;
  await loadBundle(store, trained.bundle, { files, folder: join(folder, RUN_PATHS.bundle) });
  await loadBundle(store, serving.trained.bundle, { files, folder: join(folder, RUN_PATHS.serving) });
  for (const record of [trained, measured, serving]) await writeRecord(files, folder, record);
  for (const { manifest } of [trained, serving.trained]) {
    const { engine } = context.catalogs.models.get(manifest.format);
    if (engine !== undefined) await context.engineReady(engine);
  }
  await context.stages.run('compare', folder, context.signal);
  const comparison = await saveComparison(store, await readRecord(files, folder, 'ProductionComparison'));
  return { ...measured, comparison };
}

function lockOf(entry: PlanEntry, context: Pick<Context, 'state'>): string {
  return `${runFolder(entry, context)}.lock`;
}

/** Absolute path of the run folder of a planned model. */
export function runFolder(entry: PlanEntry, context: Pick<Context, 'state'>): string {
  if (entry.trainKey === undefined) throw new Error(`the plan entry of ${entry.model} has no train key`);
  return join(context.state, 'runs', hexOf(entry.trainKey));
}

function refused(why: string): TrainyardError {
  return new TrainyardError({
    code: 'training-refused',
    message: `there is no stored run of this model, and nothing is trained here: ${messageOf(why)}`,
    fix: 'Train it with "trainyard run" where that is allowed, with the same store, and run this again.',
  });
}
