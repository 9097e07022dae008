import { dirname, join, relative } from 'node:path';
import { EXIT, TrainyardError } from '../core/errors.ts';
import { prettyJson } from '../core/json.ts';
import type { ObjectStore } from '../core/ports.ts';
import type { Plan, Report, Verdict } from '../core/records.ts';
import type { Outcome, ReviewTarget, Selection, TrainingCause } from '../core/request.ts';
import { exitCodeOf, judge } from '../stages/evaluate/judge.ts';
import { withUses, wornFinding } from '../stages/jobs/held-out-uses.ts';
import { publish, publishPending } from '../stages/jobs/publish.ts';
import { saveReview } from '../stages/jobs/reviews.ts';
import type { Refusal } from '../stages/plan/refused.ts';
import { type CardChange, cardChange, modelCards, removePapers, writePapers } from '../stages/report/papers.ts';
import {
  type PapersPlace,
  planText,
  problemsReport,
  type Review,
  report,
  reviewText,
} from '../stages/report/report.ts';
import type { Context } from './context.ts';
import { heldBack, noteTraining } from './held-back.ts';
import { type InvalidChange, type PlannedChange, planChange } from './plan.ts';
import { type ModelRun, runModel } from './run-model.ts';
import { validationText } from './validate.ts';

export interface ReviewRequest {
  readonly selection: Selection;
  /** Where the comment and the check go; absent in a terminal. */
  readonly target?: ReviewTarget;
  /** Why nothing may be trained here, when that is so. */
  readonly trainRefused?: string | undefined;
  /** Why a workflow trains; absent where a person does. */
  readonly training?: TrainingCause | undefined;
  /** Where people will find the papers of this review. */
  readonly papers?: PapersPlace | undefined;
}

const NOTHING = 'no model is affected by this change; --all takes every model';

/**
 * Plan, train what is not known, evaluate, judge, report: the whole line. With a target the plan is published before
 * any compute and the report after it; the records of the last review lie in `last/` of the state folder either way.
 */
export async function review(request: ReviewRequest, context: Context): Promise<Outcome> {
  const change = await planChange(await selectionOf(request, context), context);
  if (change.kind === 'invalid') return invalid(change, request, context);
  const { plan } = change;
  context.log.info(plan.entries.length === 0 ? NOTHING : planText(plan));
  const held = request.trainRefused === undefined ? await heldBack(change, request.training, context) : new Map();
  const training = plan.entries.some((entry) => entry.action === 'train' && !held.has(entry.model));
  if (request.target !== undefined && training && request.trainRefused === undefined) {
    await context.apply(publishPending(plan, request.target));
  }
  const runs = await runAll(change, { ...request, held }, context);
  return conclude({ change, runs, store: change.store }, request, context);
}

interface Concluded {
  readonly change: PlannedChange;
  readonly runs: ReadonlyMap<string, ModelRun>;
  /** The one that all changes share: it counts how often held-out rows were used. */
  readonly store: ObjectStore;
}

/** From the runs of a planned change to its verdict, report, comment and check. */
export async function conclude(
  { change, store, ...made }: Concluded,
  request: ReviewRequest,
  context: Context,
): Promise<Outcome> {
  const runs = await withHeldOutUses(made.runs, store, context);
  const verdict = verdictOf(change, runs, context);
  await noteReview({ change, runs, verdict }, request.target, context);
  const papers = request.papers && runs.size > 0 ? { papers: request.papers } : {};
  const records = recordsOf(runs);
  const cards = await cardChanges({ records, verdict, specs: change.head }, context);
  const review = { plan: change.plan, verdict, ...records, ...(cards.size > 0 && { cards }), ...papers };
  return finish({ review, specs: change.head, secrets: context.secrets }, request, context);
}

/** For the ledger, which takes it in once the change is merged. A store that cannot be written costs that, not the report. */
async function noteReview(
  at: { readonly change: PlannedChange; readonly runs: ReadonlyMap<string, ModelRun>; readonly verdict: Verdict },
  target: ReviewTarget | undefined,
  { clock, log }: Context,
): Promise<void> {
  if (target?.pull === undefined) return;
  const { pull, headSha } = target;
  const { change, runs, verdict } = at;
  try {
    await saveReview(change.store, { pull, headSha, now: clock.now(), entries: change.plan.entries, verdict, runs });
  } catch (error) {
    if (!(error instanceof TrainyardError)) throw error;
    log.warn(`the review is not kept for the ledger: ${error.message}. ${error.fix}`);
  }
}

/**
 * The base of a review: the one asked for; else the first parent of the merge commit that was checked out, since the
 * main branch may have moved after the event's own base; else the event's.
 */
export async function selectionOf(
  { selection, target }: Pick<ReviewRequest, 'selection' | 'target'>,
  { git }: Pick<Context, 'git'>,
): Promise<Selection> {
  if (target === undefined || selection.base !== undefined) return selection;
  const [first, second, ...more] = await git.parents(selection.head ?? 'HEAD');
  const merged = second === target.headSha && more.length === 0 ? first : undefined;
  const base = merged ?? target.base;
  return base === undefined ? selection : { ...selection, base };
}

/** Models one after the other: training takes all cores already. */
async function runAll(
  change: PlannedChange,
  request: ReviewRequest & { readonly held: ReadonlyMap<string, Refusal> },
  context: Context,
): Promise<ReadonlyMap<string, ModelRun>> {
  const runs = new Map<string, ModelRun>();
  for (const entry of change.plan.entries) {
    const spec = change.head.get(entry.model);
    if (entry.action === 'remove' || spec === undefined) continue;
    const { store, plan, project } = change;
    const refusal = request.held.get(entry.model);
    if (refusal !== undefined) {
      runs.set(entry.model, { failure: `not trained: ${refusal.why}. ${refusal.fix}` });
      continue;
    }
    const job = { entry, spec, store, tree: plan.tree, allow: project.allow, trainRefused: request.trainRefused };
    const run = await runModel(job, context);
    await noteTraining({ change, entry, run }, request.training, context);
    runs.set(entry.model, run);
  }
  return runs;
}

/** A store that cannot count costs the count, not the review. */
async function withHeldOutUses(
  runs: ReadonlyMap<string, ModelRun>,
  store: ObjectStore,
  { log }: Context,
): Promise<ReadonlyMap<string, ModelRun>> {
  const counted = new Map<string, ModelRun>();
  for (const [model, run] of runs) {
    try {
      const evaluation = run.evaluation && (await withUses(store, run.evaluation));
      counted.set(model, { ...run, ...(evaluation && { evaluation }) });
    } catch (error) {
      if (!(error instanceof TrainyardError)) throw error;
      log.warn(`${model}: the uses of its held-out rows are not counted: ${error.message}. ${error.fix}`);
      counted.set(model, run);
    }
  }
  return counted;
}

function verdictOf(change: PlannedChange, runs: ReadonlyMap<string, ModelRun>, context: Context): Verdict {
  const models = change.plan.entries.map((entry) => ({
    entry,
    spec: change.head.get(entry.model),
    base: change.base.get(entry.model),
    evaluation: runs.get(entry.model)?.evaluation,
    data: runs.get(entry.model)?.evaluation?.data ?? runs.get(entry.model)?.trained?.data,
    crossValidation: runs.get(entry.model)?.trained?.crossValidation,
    failure: runs.get(entry.model)?.failure,
  }));
  const { project, plan } = change;
  const today = context.clock.now().toISOString().slice(0, 10);
  const worn = models.flatMap(({ evaluation, spec }) =>
    evaluation === undefined ? [] : wornFinding(evaluation, spec),
  );
  return judge({ models, project, findings: [...plan.findings, ...worn], today }, context.catalogs);
}

function recordsOf(runs: ReadonlyMap<string, ModelRun>): Pick<Review, 'evaluations' | 'trained'> {
  const present = <K extends 'evaluation' | 'trained'>(key: K) =>
    new Map([...runs].flatMap(([model, run]) => (run[key] === undefined ? [] : [[model, run[key]] as const])));
  return { evaluations: present('evaluation'), trained: present('trained') };
}

/** Against the card of what serves, where anything does. */
async function cardChanges(
  {
    records,
    verdict,
    specs,
  }: Pick<Reviewed, 'specs'> & {
    readonly records: Pick<Review, 'evaluations' | 'trained'>;
    readonly verdict: Verdict;
  },
  { baseline, secrets }: Context,
): Promise<NonNullable<Review['cards']>> {
  const changes = new Map<string, CardChange>();
  for (const [model, card] of modelCards({ ...records, verdict, specs, secrets })) {
    const served = await baseline.card(model);
    if (served !== undefined) changes.set(model, cardChange(served, card));
  }
  return changes;
}

/** The page is drawn when the verdict is out: people wait for the comment, not for plots. */
async function finish(reviewed: Reviewed, request: ReviewRequest, context: Context): Promise<Outcome> {
  const { plan, verdict, evaluations } = reviewed.review;
  const made = report(reviewed.review, context.secrets);
  const outputs = await keep({ plan, verdict, report: made }, context);
  if (request.target !== undefined) await context.apply(publish(made, request.target));
  const page = await writePapers(reviewed, context);
  return {
    exitCode: exitCodeOf(verdict),
    text: `${reviewText(reviewed.review)}\nReport: ${shownPath(page, context)}\n`,
    json: {
      kind: 'Review',
      schemaVersion: 1,
      plan,
      verdict,
      evaluations: Object.fromEntries(evaluations),
      report: made,
    },
    outputs: { verdict: verdict.conclusion, ...outputs, page, papers: dirname(page) },
  };
}

/** From the root of the repository, where it lies in it. */
function shownPath(path: string, { git }: Context): string {
  const inside = relative(git.root, path);
  return inside.startsWith('..') ? path : inside;
}

interface Reviewed {
  readonly review: Review;
  readonly specs: PlannedChange['head'];
  readonly secrets: readonly string[];
}

/** The report of a change whose specs do not validate. */
export async function invalid(change: InvalidChange, request: ReviewRequest, context: Context): Promise<Outcome> {
  const { problems } = change.head;
  const made = problemsReport(problems, context.secrets);
  const outputs = await keep({ report: made }, context);
  await removePapers(context);
  if (request.target !== undefined) await context.apply(publish(made, request.target));
  return {
    exitCode: EXIT.invalid,
    text: validationText(change.head, context.color),
    json: { kind: 'InvalidChange', problems },
    outputs: { verdict: 'failure', ...outputs },
  };
}

/** Writes the records of this review to `last/` and answers their paths. */
async function keep(
  records: { readonly plan?: Plan; readonly verdict?: Verdict; readonly report: Report },
  { files, state }: Context,
): Promise<Record<string, string>> {
  const folder = join(state, 'last');
  const paths: Record<string, string> = {};
  for (const [name, record] of Object.entries(records)) {
    paths[name] = join(folder, `${name}.json`);
    await files.write(join(folder, `${name}.json`), prettyJson(record));
  }
  await files.write(join(folder, 'report.md'), `${records.report.comment}\n`);
  return Object.fromEntries(Object.entries(paths).filter(([name]) => name !== 'verdict'));
}
