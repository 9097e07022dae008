import { join } from 'node:path';
import { EXIT, TrainyardError } from '../core/errors.ts';
import type { Evaluation, PlanEntry, ProductionComparison, TrainedModel } from '../core/records.ts';
import type { Outcome } from '../core/request.ts';
import { saveComparison, saveEvaluation, saveRun } from '../stages/jobs/library.ts';
import { checkSeal, readBounded, sealsIn } from '../stages/jobs/parcel.ts';
import { besideProduction } from '../stages/jobs/production-side.ts';
import { noteSpending } from '../stages/jobs/spending.ts';
import { evaluationKey } from '../stages/plan/keys.ts';
import type { Refusal } from '../stages/plan/refused.ts';
import { findRecord, RUN_PATHS, readRecord } from '../stages/run-folder.ts';
import { type Change, changeOf } from './change.ts';
import type { Context } from './context.ts';
import { isFromFork } from './event.ts';
import { clear, collect, type Desk } from './handover.ts';
import {
  FAILURE_FILE,
  type Failure,
  type JobRequest,
  selectionFor,
  sharedStores,
  spendingRun,
  storesFor,
} from './job.ts';
import { plannedJobs } from './job-plan.ts';
import { type PlannedChange, planChange } from './plan.ts';
import { conclude, invalid } from './review.ts';
import { type ModelRun, storedRun } from './run-model.ts';

/**
 * The last job, the only one that may write: plans once more from git, so that keys, pull request and commit come from
 * nowhere else, takes in what the evaluation sealed, stores it in the change's quarantine, judges, and writes comment
 * and check. A change from a fork in its own run gets the step summary only, since its token may not write.
 */
export async function reportJob(request: JobRequest, given: Context): Promise<Outcome> {
  const change = await changeOf(request.event, given);
  if (change.kind === 'ignored') return { exitCode: EXIT.ok, text: `nothing to do: ${change.why}`, json: change };
  const context = isFromFork(request.event) ? readingOnly(given) : given;
  const selection = await selectionFor(change, request, context);
  const review = { selection, target: change.target, papers: papersOf(request) };
  const planned = await planChange(selection, { ...context, openStore: storesFor(change, context) });
  if (planned.kind === 'invalid') return invalid(planned, review, context);
  const runs = new Map<string, ModelRun>();
  const at = { change, planned, request, ...(await handedOver(change, request, context)) };
  for (const entry of planned.plan.entries) {
    if (entry.action !== 'remove') runs.set(entry.model, await runOf(entry, at, context));
  }
  const { desk } = at;
  const outcome = await conclude(
    { change: planned, runs, store: sharedStores(change, context)(planned.project) },
    desk === undefined ? review : { ...review, papers: { name: `${planned.store.location}: ${PAPERS}` } },
    context,
  );
  if (desk !== undefined) await kept(() => storePapers(outcome, planned, context), context);
  // What is left serves a repeated job; where nothing failed there is none to repeat.
  const failed = [...runs.values()].some(({ failure }) => failure !== undefined);
  if (desk !== undefined && !failed) await kept(() => clear(desk), context);
  return outcome;
}

const PAPERS = 'papers/';

/** The artifact of the workflow, which its last step uploads. */
function papersOf({ event }: JobRequest): { readonly name: string; readonly url: string } {
  return { name: 'trainyard-report', url: `${event.runUrl}#artifacts` };
}

/** Where there are no artifacts, the page and the cards go to the store. */
async function storePapers({ outputs }: Outcome, { store }: PlannedChange, { files }: Context): Promise<void> {
  const folder = outputs?.['papers'];
  if (folder === undefined) return;
  for (const path of await files.list(folder)) {
    const bytes = /^[a-z0-9-]+\.(html|md|cdx\.json|ndjson)$/.test(path)
      ? await files.read(join(folder, path))
      : undefined;
    if (bytes !== undefined) await store.put(`${PAPERS}${path}`, bytes);
  }
}

/** What a fork's own run may write: nothing but its step summary. The default branch's run reports. */
function readingOnly(context: Context): Context {
  return { ...context, apply: (effects) => context.apply(effects.filter((effect) => effect.kind === 'step-summary')) };
}

interface Reporting {
  readonly change: Change;
  readonly planned: PlannedChange;
  readonly request: JobRequest;
  /** Why the first job let models not train. */
  readonly refused: Readonly<Record<string, Refusal>>;
  /** Seals of what the evaluation handed over, by model. */
  readonly seals: ReadonlyMap<string, string>;
  /** Where the jobs hand over by the store. */
  readonly desk?: Desk;
}

/** Nothing where the jobs before had nothing to do, or did not get so far. */
async function handedOver(
  change: Change,
  request: JobRequest,
  context: Context,
): Promise<Pick<Reporting, 'refused' | 'seals' | 'desk'>> {
  const { plan, evaluated } = request.seals;
  if (plan === undefined || (await isCleared(request, context))) return { refused: {}, seals: new Map() };
  const { refused, handover, project } = await plannedJobs(request, context.files);
  const desk = handover && { store: sharedStores(change, context)(project), start: handover };
  const found = { refused, ...(desk && { desk }) };
  if (evaluated === undefined) return { ...found, seals: new Map() };
  if (desk) await collect(desk, 'evaluated', { request, context });
  const parcel = { name: 'evaluated', folder: join(request.folder, 'evaluated') };
  return { ...found, seals: await sealsIn(context.files, parcel, evaluated) };
}

/** A report that ran to its end has taken away what was handed over; repeated, it finds everything in the store. */
async function isCleared({ ticket, folder }: JobRequest, { files }: Context): Promise<boolean> {
  return ticket !== undefined && (await files.list(join(folder, 'plan'))).length === 0;
}

async function runOf(entry: PlanEntry, at: Reporting, context: Context): Promise<ModelRun> {
  const refusal = Object.hasOwn(at.refused, entry.model) ? at.refused[entry.model] : undefined;
  if (refusal !== undefined && entry.action === 'train')
    return { failure: `not trained: ${refusal.why}. ${refusal.fix}` };
  try {
    const known = await storedRun({ entry, store: at.planned.store });
    const { evaluation, ...run } = known.evaluation === undefined ? await takenIn(entry, at, context) : known;
    return { ...run, ...(evaluation && { evaluation: await compared(evaluation, at, context) }) };
  } catch (error) {
    if (!(error instanceof TrainyardError)) throw error;
    context.log.error(`${entry.model}: ${error.message}`);
    return { failure: `${error.message}. ${error.fix}` };
  }
}

/** Beside what serves in production, where anything does. */
function compared(
  evaluation: Evaluation,
  { planned, request, seals }: Reporting,
  context: Context,
): Promise<Evaluation> {
  const name = `evaluated/${evaluation.model}`;
  const folder = join(request.folder, name);
  const handedOver = async () => {
    if (!seals.has(evaluation.model)) return undefined;
    await checkSeal(context.files, { name, folder }, seals.get(evaluation.model));
    return findRecord(context.files, folder, 'ProductionComparison');
  };
  const { store } = planned;
  const keep = (made: ProductionComparison) => kept(async () => void (await saveComparison(store, made)), context);
  return besideProduction(evaluation, { store, handedOver, keep }, context);
}

/** What the evaluation handed over, held against the keys of the plan made here. */
async function takenIn(entry: PlanEntry, at: Reporting, context: Context): Promise<ModelRun> {
  const { planned, request, seals } = at;
  const { files } = context;
  const name = `evaluated/${entry.model}`;
  const folder = join(request.folder, name);
  await checkSeal(files, { name, folder }, seals.get(entry.model));
  const failure = (await readBounded(files, folder, { path: FAILURE_FILE, most: 100_000 })) as Failure | undefined;
  if (failure !== undefined) return { failure: `${failure.message}. ${failure.fix}` };
  const trained = await readRecord(files, folder, 'TrainedModel');
  const evaluation = await readRecord(files, folder, 'Evaluation');
  const { trainKey, evaluationInputsKey } = entry;
  const key = evaluationInputsKey && evaluationKey(trained.bundle, evaluationInputsKey);
  if (trained.trainKey !== trainKey || evaluation.bundle !== trained.bundle || evaluation.evaluationKey !== key) {
    throw new TrainyardError({
      code: 'keys-differ',
      message: `the results of ${entry.model} were made for other keys than those of the commit under review`,
      fix: 'The change has moved on since they were made; run the workflow again.',
    });
  }
  await kept(async () => {
    // First, since a run that is stored is not taken in once more.
    if (entry.action === 'train') await noteSpent(trained, at, context);
    await saveRun(planned.store, trained, (path) => files.read(join(folder, RUN_PATHS.bundle, path)));
    await saveEvaluation(planned.store, evaluation);
  }, context);
  return { trained, evaluation };
}

/** Where a budget counts it; a fork's own run counts, and its judgement here does not count once more. */
async function noteSpent(trained: TrainedModel, { change, planned, request }: Reporting, context: Context) {
  if (planned.project.budget === undefined || !change.trains) return;
  const store = sharedStores(change, context)(planned.project);
  await noteSpending(store, spendingRun(change, request, context), trained);
}

/** A store that cannot be written costs the reuse, not the report. */
async function kept(work: () => Promise<void>, { log }: Context): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof TrainyardError)) throw error;
    log.warn(`the results are not kept: ${error.message}. ${error.fix}`);
  }
}
