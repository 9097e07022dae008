import { join } from 'node:path';
import { EXIT } from '../core/errors.ts';
import { prettyJson } from '../core/json.ts';
import type { Files } from '../core/ports.ts';
import type { Plan, PlanEntry } from '../core/records.ts';
import type { Outcome } from '../core/request.ts';
import type { ResolvedProject, ResolvedSpec } from '../spec/resolved.ts';
import type { Placement } from '../stages/jobs/cells.ts';
import { checkSeal, sealOf } from '../stages/jobs/parcel.ts';
import { lacksComparison } from '../stages/jobs/production-side.ts';
import { heldByBudget } from '../stages/jobs/spending.ts';
import { isRefusal, placementOf, type Refusal } from '../stages/plan/refused.ts';
import { planText } from '../stages/report/report.ts';
import { type Change, changeOf } from './change.ts';
import type { Context } from './context.ts';
import { handoverOf, issue, leave } from './handover.ts';
import { type JobRequest, selectionFor, sharedStores, spendingRun, storesFor } from './job.ts';
import { type PlannedChange, planChange } from './plan.ts';
import { validationText } from './validate.ts';

/** One model that later jobs have work with. */
export interface Work {
  readonly entry: PlanEntry;
  readonly spec: ResolvedSpec;
  /** Absent where it is evaluated only, or trained elsewhere. */
  readonly placement?: Placement;
}

/** What the plan hands to the next job, sealed. */
export interface PlannedJobs {
  readonly kind: 'PlannedJobs';
  readonly schemaVersion: 1;
  readonly plan: Plan;
  /** Commit whose tree is under review. */
  readonly head: string;
  readonly project: ResolvedProject;
  /** Where the change's results are kept until it is merged. */
  readonly change: Change;
  readonly work: readonly Work[];
  /** Why models with a new key are not trained, by name. */
  readonly refused: Readonly<Record<string, Refusal>>;
  /** Start of the store's keys by which the jobs hand over; absent where artifacts do. */
  readonly handover?: string;
}

/**
 * The first job: what the change would train, from objects of git and the store, and which work the next jobs get.
 * Outputs: `head`, `reports`, `materialises` and `seals`. Specs that do not validate are left to the report.
 */
export async function planJob(request: JobRequest, context: Context): Promise<Outcome> {
  const change = await changeOf(request.event, context);
  if (change.kind === 'ignored') {
    const outputs = { reports: 'false', materialises: 'false', head: '', seals: '{}' };
    return { exitCode: EXIT.ok, text: `nothing to do: ${change.why}`, json: change, outputs };
  }
  const ports = { ...context, openStore: storesFor(change, context) };
  const planned = await planChange(await selectionFor(change, request, context), ports);
  const outputs = { reports: 'true', head: change.head };
  if (planned.kind === 'invalid') {
    const text = validationText(planned.head, context.color);
    return {
      exitCode: EXIT.ok,
      text,
      json: { kind: 'InvalidChange' },
      outputs: { ...outputs, materialises: 'false', seals: '{}' },
    };
  }
  const folder = join(request.folder, 'plan');
  const handover = handoverOf(change, planned.project, { request, context });
  const comparing = await lackingComparison(planned, context);
  const made = { ...jobsOf(planned, change, comparing), ...(handover !== undefined && { handover }) };
  const jobs = await withinBudget(made, request, context);
  await context.files.remove(folder);
  await context.files.write(join(folder, 'jobs.json'), prettyJson(jobs));
  const seals = JSON.stringify({ plan: await sealOf(context.files, folder) });
  return {
    exitCode: EXIT.ok,
    text: planText(planned.plan),
    json: planned.plan,
    outputs: { ...outputs, materialises: String(jobs.work.length > 0), seals, ...(await left(jobs, request, context)) },
  };
}

async function left(jobs: PlannedJobs, request: JobRequest, context: Context): Promise<Record<string, string>> {
  if (jobs.handover === undefined) return { handover: 'artifacts' };
  const desk = { store: sharedStores(jobs.change, context)(jobs.project), start: jobs.handover };
  await leave(desk, 'plan', { request, context });
  const ticket = await issue(desk, 'plan', { gets: [{ folder: 'plan', as: 'plan' }], puts: [] });
  return { handover: 'store', ticket };
}

/** What the plan handed over. Throws what `checkSeal` throws. */
export async function plannedJobs(request: JobRequest, files: Files): Promise<PlannedJobs> {
  const folder = join(request.folder, 'plan');
  await checkSeal(files, { name: 'plan', folder }, request.seals['plan']);
  return JSON.parse((await files.readText(join(folder, 'jobs.json'))) ?? 'null') as PlannedJobs;
}

function placedFor(
  spec: ResolvedSpec,
  { target, asked, approved }: Change,
  project: ResolvedProject,
): Placement | Refusal {
  return placementOf(spec, project.runners, { fork: target.fork, approved, asked, headSha: target.headSha });
}

/** Models that need no training and no evaluation, and have not been compared with what serves now. */
async function lackingComparison(
  { plan, store }: PlannedChange,
  context: Pick<Context, 'baseline'>,
): Promise<ReadonlySet<string>> {
  const lacking = new Set<string>();
  for (const entry of plan.entries) {
    if (entry.action === 'reuse' && (await lacksComparison(entry, store, context))) lacking.add(entry.model);
  }
  return lacking;
}

function jobsOf(planned: PlannedChange, change: Change, comparing: ReadonlySet<string>): PlannedJobs {
  const { plan, project } = planned;
  const refused: Record<string, Refusal> = {};
  const work = plan.entries.flatMap((entry): Work[] => {
    const spec = planned.head.get(entry.model);
    if (spec === undefined || entry.action === 'remove') return [];
    if (entry.action === 'reuse') return comparing.has(entry.model) ? [{ entry, spec }] : [];
    if (entry.action === 'evaluate' || !change.trains) return [{ entry, spec }];
    const placed = placedFor(spec, change, project);
    if (!isRefusal(placed)) return [{ entry, spec, placement: placed }];
    refused[entry.model] = placed;
    return [];
  });
  return { kind: 'PlannedJobs', schemaVersion: 1, plan, head: change.head, project, change, work, refused };
}

/** Without the trainings that the budget no longer holds; the others are noted before they start. */
async function withinBudget(jobs: PlannedJobs, request: JobRequest, context: Context): Promise<PlannedJobs> {
  const { project, change } = jobs;
  const wanted = jobs.work.flatMap(({ entry, placement }) =>
    placement === undefined ? [] : [{ model: entry.model, seconds: entry.earlier?.seconds ?? placement.minutes * 60 }],
  );
  if (project.budget === undefined || wanted.length === 0) return jobs;
  const store = sharedStores(change, context)(project);
  const over = await heldByBudget(store, spendingRun(change, request, context), { wanted, budget: project.budget });
  return {
    ...jobs,
    work: jobs.work.filter(({ entry }) => !over.has(entry.model)),
    refused: { ...jobs.refused, ...Object.fromEntries(over) },
  };
}
