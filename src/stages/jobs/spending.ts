import { prettyJson } from '../../core/json.ts';
import type { ObjectStore } from '../../core/ports.ts';
import type { ResolvedBudget } from '../../spec/resolved.ts';
import type { Refusal } from '../plan/refused.ts';
import { overBudget, type Spent, type Wanted } from './budget.ts';

/** A run of the workflow, as far as spending tells runs apart. */
export interface SpendingRun {
  readonly change: string;
  /** Id of the workflow run; the same for all its attempts. */
  readonly run: string;
  readonly attempt: number;
  /** `2026-11-25`, in UTC. */
  readonly today: string;
}

/**
 * Trainings of this and the last month, from the names of their records alone:
 * `spending/<yyyy-mm>/<dd>/<change>.<run>-<attempt>.<model>.<expected|used>-<seconds>`. What was used counts in place of
 * what was expected; a training that was cancelled, or failed, or hides its time keeps what was expected.
 */
export async function spending(store: ObjectStore, today: string): Promise<readonly Spent[]> {
  const months = [monthOf(today), monthOf(lastMonth(today))];
  const keys = (await Promise.all(months.map((month) => store.list(`spending/${month}/`)))).flat();
  const records = keys.flatMap((key) => recordOf(key) ?? []);
  const used = records.filter((record) => record.kind === 'used');
  const open = records.filter((record) => {
    return record.kind === 'expected' && !used.some((one) => closes(one, record, records));
  });
  return [...used, ...open].map(({ change, model, seconds, day }) => ({ change, model, seconds, day }));
}

/** Before the training, so that runs at the same time, and those that are cancelled, count too. */
export async function expectSpending(
  store: ObjectStore,
  run: SpendingRun,
  trainings: readonly { readonly model: string; readonly seconds: number }[],
): Promise<void> {
  for (const training of trainings) await put(store, run, { ...training, kind: 'expected' });
}

/** Which of the wanted trainings the budget does not hold any more, by model; the others are noted before they start. */
export async function heldByBudget(
  store: ObjectStore,
  run: SpendingRun,
  { wanted, budget }: { readonly wanted: readonly Wanted[]; readonly budget: ResolvedBudget },
): Promise<ReadonlyMap<string, Refusal>> {
  const spent = await spending(store, run.today);
  const over = overBudget(budget, { wanted, spent, change: run.change, today: run.today });
  await expectSpending(
    store,
    run,
    wanted.filter(({ model }) => !over.has(model)),
  );
  return over;
}

/** After it. */
export async function noteSpending(
  store: ObjectStore,
  run: SpendingRun,
  training: { readonly model: string; readonly seconds: number },
): Promise<void> {
  await put(store, run, { ...training, kind: 'used' });
}

interface SpendingRecord extends Spent {
  readonly kind: 'expected' | 'used';
  readonly run: string;
  readonly attempt: number;
}

const RECORD =
  /^spending\/(\d{4}-\d\d)\/(\d\d)\/([a-z0-9-]+)\.([a-z0-9]+)-(\d+)\.([a-z0-9-]+)\.(expected|used)-(\d{1,9})$/;

function recordOf(key: string): SpendingRecord | undefined {
  const [whole, month, day, change = '', run = '', attempt, model = '', kind, seconds] = RECORD.exec(key) ?? [];
  if (whole === undefined) return undefined;
  return {
    kind: kind === 'used' ? 'used' : 'expected',
    change,
    run,
    attempt: Number(attempt),
    model,
    seconds: Number(seconds),
    day: `${month}-${day}`,
  };
}

/** A later attempt of a run reports what an earlier one trained, unless it planned the training anew. */
function closes(used: SpendingRecord, open: SpendingRecord, all: readonly SpendingRecord[]): boolean {
  const same = (one: SpendingRecord) => one.run === open.run && one.model === open.model;
  if (!same(used) || used.attempt < open.attempt) return false;
  return !all.some(
    (one) => one.kind === 'expected' && same(one) && one.attempt > open.attempt && one.attempt <= used.attempt,
  );
}

async function put(
  store: ObjectStore,
  { change, run, attempt, today }: SpendingRun,
  { model, seconds, kind }: { readonly model: string; readonly seconds: number; readonly kind: string },
): Promise<void> {
  const whole = Math.min(999_999_999, Math.max(0, Math.ceil(seconds)));
  const key = `spending/${monthOf(today)}/${today.slice(8)}/${change}.${run}-${attempt}.${model}.${kind}-${whole}`;
  await store.put(key, new TextEncoder().encode(prettyJson({ change, run, attempt, model, kind, seconds })));
}

function monthOf(day: string): string {
  return day.slice(0, 7);
}

function lastMonth(day: string): string {
  const first = new Date(`${monthOf(day)}-01T00:00:00Z`);
  return new Date(first.getTime() - 86_400_000).toISOString().slice(0, 10);
}
