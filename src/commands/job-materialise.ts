import { join } from 'node:path';
import { EXIT, TrainyardError } from '../core/errors.ts';
import { prettyJson } from '../core/json.ts';
import type { Git, TreeEntry } from '../core/ports.ts';
import type { Outcome } from '../core/request.ts';
import type { ResolvedSpec } from '../spec/resolved.ts';
import { declaredSources, isPattern, matching } from '../spec/sources.ts';
import { type Cell, cellsOf } from '../stages/jobs/cells.ts';
import { findRun, loadBundle } from '../stages/jobs/library.ts';
import { sealEach } from '../stages/jobs/parcel.ts';
import { handOverProduction } from '../stages/jobs/production-side.ts';
import { RUN_PATHS, writeRecord } from '../stages/run-folder.ts';
import type { Context } from './context.ts';
import { issue, leave } from './handover.ts';
import { FAILURE_FILE, failureOf, type JobRequest, sharedStores, storesFor } from './job.ts';
import { type PlannedJobs, plannedJobs, type Work } from './job-plan.ts';
import { prepare, runFolder } from './run-model.ts';

/** Records and rows that the training may see, from the run folder. */
const FOR_TRAINING = ['request.json', 'data-report.json', RUN_PATHS.train, RUN_PATHS.validation];

/**
 * The second job: reads the data of each model with work and hands over training and validation rows (`rows/<model>`)
 * apart from held-out rows (`held/<model>`, with the bundle where one is known, and with what serves in production). Data that cannot be read fails that
 * model alone. Outputs: `cells` for the training matrix, `trains`, and `seals`.
 */
export async function materialiseJob(request: JobRequest, given: Context): Promise<Outcome> {
  const context = { ...given, state: join(request.folder, 'work') };
  const jobs = await plannedJobs(request, context.files);
  for (const part of ['rows', 'held']) await context.files.remove(join(request.folder, part));
  const git = await gitWith(jobs, request, context);
  const ready: Work[] = [];
  for (const work of jobs.work) {
    try {
      await handOver(work, { request, jobs, context: { ...context, git } });
      ready.push(work);
    } catch (error) {
      if (!(error instanceof TrainyardError)) throw error;
      context.log.error(`${work.entry.model}: ${error.message}`);
      await context.files.write(
        join(request.folder, 'rows', work.entry.model, FAILURE_FILE),
        prettyJson(failureOf(error)),
      );
    }
  }
  const cells = cellsOf(ready.flatMap(({ placement }) => placement ?? []));
  await nameCells(cells, request, context);
  const models = jobs.work.map(({ entry }) => entry.model);
  const seal = (part: string) => sealEach(context.files, join(request.folder, part), models);
  const seals = { rows: await seal('rows'), held: await seal('held') };
  const outputs = {
    trains: String(cells.length > 0),
    seals: JSON.stringify(seals),
    ...(await left(cells, { request, jobs, context })),
  };
  return {
    exitCode: EXIT.ok,
    text: `handed over the rows of ${ready.length} of ${jobs.work.length} models`,
    json: outputs,
    outputs,
  };
}

/**
 * The working tree where it is the commit under review. Elsewhere, as in a run that must not check a fork out, a folder
 * with nothing but the data files that the specs name, taken from git's objects.
 */
async function gitWith(jobs: PlannedJobs, request: JobRequest, { git, files }: Context): Promise<Git> {
  await git.ensureCommits([jobs.head]);
  if ((await git.resolve('HEAD')) === jobs.head) return git;
  const root = join(request.folder, 'sources');
  await files.remove(root);
  const tree = await git.listTree(jobs.plan.tree);
  const wanted = new Map<string, TreeEntry>();
  for (const { spec } of jobs.work) for (const entry of dataFiles(spec, tree)) wanted.set(entry.path, entry);
  for (const entry of wanted.values()) {
    const content = (await git.readBlobs([entry.id])).get(entry.id);
    if (content !== undefined) await files.write(join(root, entry.path), content);
  }
  return { ...git, root, hashFile: async (path) => wanted.get(path)?.id ?? 'nothing' };
}

function dataFiles(spec: ResolvedSpec, tree: ReadonlyMap<string, TreeEntry>): readonly TreeEntry[] {
  const paths = declaredSources(spec.data).flatMap(({ source }) =>
    isPattern(source.path) ? matching(source.path, tree.keys()) : [source.path],
  );
  return paths.flatMap((path) => {
    const entry = tree.get(path);
    // Links and submodules name places outside the tree.
    return entry?.mode.startsWith('100') ? [entry] : [];
  });
}

interface Handing {
  readonly request: JobRequest;
  readonly jobs: PlannedJobs;
  readonly context: Context;
}

async function handOver({ entry, spec }: Work, { request, jobs, context }: Handing): Promise<void> {
  const { files } = context;
  await prepare({ entry, spec, tree: jobs.plan.tree, allow: jobs.project.allow }, context);
  const from = runFolder(entry, context);
  const [rows, held] = [join(request.folder, 'rows', entry.model), join(request.folder, 'held', entry.model)];
  for (const path of FOR_TRAINING) await files.copy(join(from, path), join(rows, path));
  await files.copy(join(from, RUN_PATHS.test), join(held, RUN_PATHS.test));
  const store = storesFor(jobs.change, context)(jobs.project);
  const known = entry.action === 'train' ? undefined : entry.trainKey;
  const trained = known && (await findRun(store, known));
  await handOverProduction(entry, { store, held, trained }, context);
  if (trained === undefined) return;
  await loadBundle(store, trained.bundle, { files, folder: join(held, RUN_PATHS.bundle) });
  await writeRecord(files, held, trained);
}

/** The matrix, and where the store carries rows and bundles, a ticket for each of its jobs and one for the evaluation. */
async function left(cells: readonly Cell[], { request, jobs, context }: Handing): Promise<Record<string, string>> {
  if (jobs.handover === undefined) return { cells: JSON.stringify(cells) };
  const desk = { store: sharedStores(jobs.change, context)(jobs.project), start: jobs.handover };
  for (const part of ['rows', 'held']) await leave(desk, part, { request, context });
  const rows = { folder: 'rows', as: 'rows' };
  const withTickets = [];
  for (const cell of cells) {
    const puts = [{ folder: 'bundles', as: `bundles/${cell.name}` }];
    withTickets.push({ ...cell, ticket: await issue(desk, `train-${cell.name}`, { gets: [rows], puts }) });
  }
  const bundles = cells.map(({ name }) => ({ folder: `bundles/trainyard-bundle-${name}`, as: `bundles/${name}` }));
  const gets = [rows, { folder: 'held', as: 'held' }, ...bundles];
  const ticket = await issue(desk, 'evaluate', { gets, puts: [{ folder: 'evaluated', as: 'evaluated' }] });
  return { cells: JSON.stringify(withTickets), ticket };
}

/** The evaluation takes a model's bundle only from the job that was given its rows. */
async function nameCells(cells: readonly Cell[], request: JobRequest, { files }: Context): Promise<void> {
  for (const { name, models } of cells) {
    for (const model of models)
      await files.write(join(request.folder, 'rows', model, 'cell.json'), prettyJson({ name }));
  }
}
