import type { ResolvedBudget } from '../../spec/resolved.ts';
import type { Refusal } from '../plan/refused.ts';

/** One training that counts against the budget. */
export interface Spent {
  /** Change it was for: `pull-7`. */
  readonly change: string;
  readonly model: string;
  /** What it took; what it was expected to take while it runs, and when it never said. */
  readonly seconds: number;
  /** Day it was started, `2026-11-25`, in UTC. */
  readonly day: string;
}

/** One training that a change asks for. */
export interface Wanted {
  readonly model: string;
  /** Median of earlier trainings of the model, or its time limit when it was never trained. */
  readonly seconds: number;
}

export interface BudgetQuestion {
  readonly wanted: readonly Wanted[];
  readonly spent: readonly Spent[];
  readonly change: string;
  readonly today: string;
}

/** Days that count as a week, today among them. */
export const WEEK_DAYS = 7;

/**
 * Which trainings the budget of the base branch no longer holds, by model, with what to do. Takes the models in their
 * order while they fit, so that a small one after a large one still trains. Pure.
 */
export function overBudget(budget: ResolvedBudget | undefined, question: BudgetQuestion): ReadonlyMap<string, Refusal> {
  const refused = new Map<string, Refusal>();
  if (budget === undefined) return refused;
  const pots = potsOf(budget, question);
  for (const { model, seconds } of question.wanted) {
    const full = pots.find((pot) => pot.used + costIn(pot, seconds) > pot.most);
    if (full === undefined) for (const pot of pots) pot.used += costIn(pot, seconds);
    else refused.set(model, refusalOf(full, costIn(full, seconds)));
  }
  return refused;
}

interface Pot {
  /** As the project file names it. */
  readonly key: string;
  readonly unit: 'trainings' | 'minutes';
  readonly whose: string;
  readonly most: number;
  used: number;
  /** When something comes back to it, where time gives it back. */
  readonly freeOn?: string | undefined;
}

function potsOf({ perChange, perWeek }: ResolvedBudget, { spent, change, today }: BudgetQuestion): readonly Pot[] {
  const since = dayBefore(today, WEEK_DAYS - 1);
  const own = spent.filter((one) => one.change === change);
  const week = spent.filter((one) => one.day >= since);
  const oldest = week.map((one) => one.day).sort()[0];
  const freeOn = oldest === undefined ? undefined : dayBefore(oldest, -WEEK_DAYS);
  return [
    ...limitsIn('perChange', perChange, { whose: 'this change', counted: own }),
    ...limitsIn('perWeek', perWeek, { whose: 'the last 7 days', counted: week }).map((pot) => ({ ...pot, freeOn })),
  ];
}

function limitsIn(
  key: string,
  limits: ResolvedBudget['perChange'],
  { whose, counted }: { readonly whose: string; readonly counted: readonly Spent[] },
): readonly Pot[] {
  return (['trainings', 'minutes'] as const).flatMap((unit) => {
    const most = limits?.[unit];
    if (most === undefined) return [];
    const used = counted.reduce((sum, { seconds }) => sum + costIn({ unit }, seconds), 0);
    return [{ key: `budget.${key}.${unit}`, unit, whose, most, used }];
  });
}

function costIn({ unit }: Pick<Pot, 'unit'>, seconds: number): number {
  return unit === 'trainings' ? 1 : seconds / 60;
}

function refusalOf({ key, unit, whose, most, used, freeOn }: Pot, cost: number): Refusal {
  const needs = unit === 'trainings' ? '' : `, and this training is expected to take ${minutes(cost)}`;
  const wait = freeOn === undefined ? '' : `, or push again on ${freeOn}, when the oldest no longer counts`;
  return {
    why: `${key} of trainyard.yaml is ${most}, ${unit === 'trainings' ? used : minutes(used)} of it used by ${whose}${needs}`,
    fix: `Raise it in a pull request of its own${wait}; what the store knows is judged all the same.`,
  };
}

function minutes(count: number): string {
  const rounded = Math.ceil(count * 10) / 10;
  return `${rounded} ${rounded === 1 ? 'minute' : 'minutes'}`;
}

function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
