import type { PlanEntry } from '../core/records.ts';
import type { TrainingCause } from '../core/request.ts';
import { heldByBudget, noteSpending, type SpendingRun } from '../stages/jobs/spending.ts';
import { minutesOf, type Refusal, waitingFor } from '../stages/plan/refused.ts';
import type { Context } from './context.ts';
import type { PlannedChange } from './plan.ts';
import type { ModelRun } from './run-model.ts';

/**
 * Models of a planned change that a workflow of one job does not train now, as the workflow of five jobs would not: those that
 * wait for people by `train.when`, and those that the base's budget no longer holds. The others are noted before they start.
 */
export async function heldBack(
  { plan, head, project, store }: PlannedChange,
  cause: TrainingCause | undefined,
  context: Pick<Context, 'clock'>,
): Promise<ReadonlyMap<string, Refusal>> {
  const held = new Map<string, Refusal>();
  if (cause === undefined) return held;
  const wanted = plan.entries.flatMap((entry) => {
    const train = head.get(entry.model)?.train;
    if (entry.action !== 'train' || train === undefined) return [];
    const waiting = waitingFor(train.when ?? 'push', cause.asked);
    if (waiting === undefined) {
      return [{ model: entry.model, seconds: entry.earlier?.seconds ?? minutesOf(train.runner?.timeout) * 60 }];
    }
    held.set(entry.model, train.when === 'comment' ? { ...waiting, fix: NO_COMMENTS } : waiting);
    return [];
  });
  if (project.budget === undefined || wanted.length === 0) return held;
  const over = await heldByBudget(store, runOf(cause, context), { wanted, budget: project.budget });
  return new Map([...held, ...over]);
}

const NO_COMMENTS =
  'This workflow hears no comments: call the reusable workflow, as trainyard init writes it, or set train.when to label.';

/** What a training took, where a budget counts it and it was made now. */
export async function noteTraining(
  { change, entry, run }: { readonly change: PlannedChange; readonly entry: PlanEntry; readonly run: ModelRun },
  cause: TrainingCause | undefined,
  context: Pick<Context, 'clock'>,
): Promise<void> {
  const { project, store } = change;
  if (cause === undefined || project.budget === undefined || entry.action !== 'train' || run.trained === undefined)
    return;
  await noteSpending(store, runOf(cause, context), run.trained);
}

function runOf({ change, run, attempt }: TrainingCause, { clock }: Pick<Context, 'clock'>): SpendingRun {
  return { change, run, attempt, today: clock.now().toISOString().slice(0, 10) };
}
