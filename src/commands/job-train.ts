import { join } from 'node:path';
import { EXIT, TrainyardError } from '../core/errors.ts';
import { prettyJson } from '../core/json.ts';
import type { Outcome } from '../core/request.ts';
import { checkSeal, sealsIn } from '../stages/jobs/parcel.ts';
import { RUN_PATHS, type RunRequest, readRecord, writeRecord } from '../stages/run-folder.ts';
import { train } from '../stages/train/train.ts';
import type { Context } from './context.ts';
import { FAILURE_FILE, failureOf, type JobRequest } from './job.ts';
import { runFolder } from './run-model.ts';

/**
 * The third job, one for each cell of the matrix and the only one that may run a change's own code: trains the models
 * it was named from the rows it was handed, and hands over `bundles/<model>`. Nothing in it is trusted afterwards.
 */
export async function trainJob(request: JobRequest, context: Context): Promise<Outcome> {
  await context.files.remove(join(request.folder, 'bundles'));
  const failed: string[] = [];
  const rows = { name: 'rows', folder: join(request.folder, 'rows') };
  const seals = await sealsIn(context.files, rows, request.seals['rows']);
  for (const model of request.models) {
    try {
      await trainOne(model, { ...request, seals: Object.fromEntries(seals) }, context);
    } catch (error) {
      context.signal.throwIfAborted();
      if (!(error instanceof TrainyardError)) throw error;
      context.log.error(`${model}: ${error.message}. ${error.fix}`);
      await context.files.write(join(request.folder, 'bundles', model, FAILURE_FILE), prettyJson(failureOf(error)));
      failed.push(model);
    }
  }
  const text = failed.length === 0 ? `trained ${request.models.join(', ')}` : `could not train ${failed.join(', ')}`;
  return { exitCode: failed.length === 0 ? EXIT.ok : EXIT.broken, text, json: { failed } };
}

async function trainOne(model: string, request: JobRequest, context: Context): Promise<void> {
  const { files, git } = context;
  const rows = join(request.folder, 'rows', model);
  await checkSeal(files, { name: `rows/${model}`, folder: rows }, request.seals[model]);
  const asked: RunRequest = { ...(await readRecord(files, rows, 'RunRequest')), root: git.root };
  // The run folder outlives the job on a self-hosted runner, so that an interrupted training goes on.
  const folder = runFolder(asked.entry, context);
  for (const path of ['data-report.json', RUN_PATHS.train, RUN_PATHS.validation]) {
    await files.copy(join(rows, path), join(folder, path));
  }
  await writeRecord(files, folder, asked);
  await train({ folder, environment: context.environment, signal: context.signal }, context);
  const out = join(request.folder, 'bundles', model);
  for (const path of await files.list(join(folder, RUN_PATHS.bundle))) {
    await files.copy(join(folder, RUN_PATHS.bundle, path), join(out, RUN_PATHS.bundle, path));
  }
  await files.copy(join(folder, 'trained-model.json'), join(out, 'trained-model.json'));
}
