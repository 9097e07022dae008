import { join } from 'node:path';
import { EXIT, TrainyardError } from '../core/errors.ts';
import { prettyJson } from '../core/json.ts';
import type { TrainedModel } from '../core/records.ts';
import type { Outcome } from '../core/request.ts';
import { claimedRun } from '../stages/jobs/claimed-run.ts';
import { checkSeal, readBounded, sealEach, sealsIn } from '../stages/jobs/parcel.ts';
import { takeProduction } from '../stages/jobs/production-side.ts';
import { findRecord, RUN_PATHS, type RunRequest, readRecord, writeRecord } from '../stages/run-folder.ts';
import type { Context } from './context.ts';
import { FAILURE_FILE, failureOf, type JobRequest } from './job.ts';
import { runFolder } from './run-model.ts';

/**
 * The fourth job, with no code of the change in it: loads each bundle, checked as whatever a stranger sends, in a
 * process of its own, and measures it on the rows that training did not get, beside what serves in production. Hands over `evaluated/<model>`: evaluation,
 * record of the training and bundle, or why there are none. Output: `seals`.
 */
export async function evaluateJob(request: JobRequest, given: Context): Promise<Outcome> {
  const context = { ...given, state: join(request.folder, 'work') };
  await context.files.remove(join(request.folder, 'evaluated'));
  const seals = await partsOf(request, context);
  const models = [...seals.rows.keys()];
  for (const model of models) {
    const out = join(request.folder, 'evaluated', model);
    try {
      await evaluateOne(model, { ...request, parts: seals }, context);
    } catch (error) {
      context.signal.throwIfAborted();
      if (!(error instanceof TrainyardError)) throw error;
      context.log.error(`${model}: ${error.message}`);
      await context.files.remove(out);
      await context.files.write(join(out, FAILURE_FILE), prettyJson(failureOf(error)));
    }
  }
  const evaluated = await sealEach(context.files, join(request.folder, 'evaluated'), models);
  const outputs = { seals: JSON.stringify({ evaluated }) };
  return { exitCode: EXIT.ok, text: `evaluated ${models.length} models`, json: outputs, outputs };
}

type Seals = ReadonlyMap<string, string>;

/** Seals of rows and of held-out rows, by model. */
interface Parts {
  readonly rows: Seals;
  readonly held: Seals;
}

type Evaluating = JobRequest & { readonly parts: Parts };

async function partsOf({ folder, seals }: JobRequest, { files }: Context): Promise<Parts> {
  const part = (name: 'rows' | 'held') => sealsIn(files, { name, folder: join(folder, name) }, seals[name]);
  return { rows: await part('rows'), held: await part('held') };
}

async function evaluateOne(model: string, request: Evaluating, context: Context): Promise<void> {
  const { files } = context;
  const [rows, held] = [join(request.folder, 'rows', model), join(request.folder, 'held', model)];
  await checkSeal(files, { name: `rows/${model}`, folder: rows }, request.parts.rows.get(model));
  await throwFailure(rows, context);
  await checkSeal(files, { name: `held/${model}`, folder: held }, request.parts.held.get(model));
  const asked: RunRequest = { ...(await readRecord(files, rows, 'RunRequest')), root: request.folder };
  const folder = runFolder(asked.entry, context);
  await files.remove(folder);
  await writeRecord(files, folder, asked);
  for (const path of ['data-report.json', RUN_PATHS.train, RUN_PATHS.validation]) {
    await files.copy(join(rows, path), join(folder, path));
  }
  await files.copy(join(held, RUN_PATHS.test), join(folder, RUN_PATHS.test));
  const { trained, from } = await bundleFor(asked, { model, held, request }, context);
  await writeRecord(files, folder, trained);
  await copyBundle(trained, { from, to: join(folder, RUN_PATHS.bundle) }, context);
  await enginesFor([trained], context);
  await measure({ held, folder }, context);
  await keep(trained, { folder, out: join(request.folder, 'evaluated', model) }, context);
}

/** An evaluation that was known is handed over with the rows; what serves is scored on the same rows beside it. */
async function measure(at: { readonly held: string; readonly folder: string }, context: Context): Promise<void> {
  const { files, stages, signal } = context;
  const known = await findRecord(files, at.held, 'Evaluation');
  if (known === undefined) await stages.run('evaluate', at.folder, signal);
  else await writeRecord(files, at.folder, known);
  const serving = await takeProduction(files, at);
  if (serving === undefined) return;
  await enginesFor([serving], context);
  await stages.run('compare', at.folder, signal);
}

async function enginesFor(models: readonly TrainedModel[], { catalogs, engineReady }: Context): Promise<void> {
  for (const { manifest } of models) {
    const { engine } = catalogs.models.get(manifest.format);
    if (engine !== undefined) await engineReady(engine);
  }
}

/** From the store, where the plan knew it; else from the training job, checked as a claim. */
async function bundleFor(
  asked: RunRequest,
  at: { readonly model: string; readonly held: string; readonly request: JobRequest },
  context: Context,
): Promise<{ readonly trained: TrainedModel; readonly from: string }> {
  const { files } = context;
  const known = await findRecord(files, at.held, 'TrainedModel');
  if (known !== undefined) return { trained: known, from: join(at.held, RUN_PATHS.bundle) };
  const folder = await handedBy(at.model, at.request, context);
  await throwFailure(folder, context);
  const data = await readRecord(files, join(at.request.folder, 'rows', at.model), 'DataReport');
  const trainer = context.catalogs.trainers.get(asked.spec.train.trainer);
  const trained = await claimedRun(folder, { request: asked, data, trainer }, files);
  return { trained, from: join(folder, RUN_PATHS.bundle) };
}

/** `bundles/<artifact of the job>/<model>`; a run that takes bundles from another run knows only the model's name. */
async function handedBy(model: string, { folder }: JobRequest, { files }: Context): Promise<string> {
  const bundles = join(folder, 'bundles');
  const cell = JSON.parse((await files.readText(join(folder, 'rows', model, 'cell.json'))) ?? '{}') as {
    name?: string;
  };
  const artifacts = new Set((await files.list(bundles)).map((path) => path.split('/', 1)[0] ?? ''));
  const names = cell.name === undefined ? [...artifacts].sort() : [`trainyard-bundle-${cell.name}`];
  for (const name of names) {
    if ((await files.list(join(bundles, name, model))).length > 0) return join(bundles, name, model);
  }
  throw new TrainyardError({
    code: 'bundle-missing',
    message: `the training job of ${model} handed nothing over`,
    fix: 'Look at its log: it may have run out of time or memory, or lost its runner. Then run it again.',
  });
}

/** A failure that another job met, as its own words; they are bounded, and escaped where they are shown. */
async function throwFailure(folder: string, { files }: Context): Promise<void> {
  const failure = await readBounded(files, folder, { path: FAILURE_FILE, most: 100_000 });
  if (failure === undefined) return;
  const { code, message, fix } = failure as Record<string, unknown>;
  const plain = (value: unknown, fallback: string) => (typeof value === 'string' ? value.slice(0, 2_000) : fallback);
  throw new TrainyardError({
    code: /^[a-z][a-z0-9-]{0,60}$/.test(String(code)) ? String(code) : 'training-failed',
    message: plain(message, 'the training failed'),
    fix: plain(fix, 'Look at the log of the training job.'),
  });
}

interface Copying {
  readonly from: string;
  readonly to: string;
}

async function copyBundle(trained: TrainedModel, { from, to }: Copying, { files }: Context): Promise<void> {
  for (const { path } of trained.manifest.files) await files.copy(join(from, path), join(to, path));
  await files.write(join(to, 'manifest.json'), prettyJson(trained.manifest));
}

async function keep(
  trained: TrainedModel,
  { folder, out }: { readonly folder: string; readonly out: string },
  context: Context,
): Promise<void> {
  await context.files.copy(join(folder, 'evaluation.json'), join(out, 'evaluation.json'));
  const comparison = await findRecord(context.files, folder, 'ProductionComparison');
  if (comparison !== undefined) await writeRecord(context.files, out, comparison);
  await writeRecord(context.files, out, trained);
  await copyBundle(trained, { from: join(folder, RUN_PATHS.bundle), to: join(out, RUN_PATHS.bundle) }, context);
}
