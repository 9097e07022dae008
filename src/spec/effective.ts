import type { Catalog, Described } from '../core/catalog.ts';
import { nearest } from '../core/nearest.ts';
import type { Task } from '../core/records.ts';
import type { Draft } from './draft.ts';
import type { SpecCatalogs } from './grammar/catalogs.ts';
import { DEFAULT_METRICS, FAIRNESS_MEASURES } from './grammar/evaluate.ts';

const TASKS: readonly Task[] = ['binary', 'multiclass', 'regression'];

/** The task a spec means, written or not; undefined when it cannot be told. */
export function taskOf(draft: Draft): Task | undefined {
  const written = draft.text('/data/task');
  if (written !== undefined) return TASKS.find((task) => task === written);
  return draft.has('/data/positive') ? 'binary' : undefined;
}

/** Metrics that are computed: those named, or the defaults that the task has. */
export function metricsOf(draft: Draft, catalogs: SpecCatalogs): readonly string[] {
  const named = draft.texts('/evaluate/metrics');
  if (named !== undefined) return named.map((id) => meantId(id, catalogs.metrics));
  const task = taskOf(draft);
  if (task === undefined) return [];
  return DEFAULT_METRICS[task].filter((id) => catalogs.metrics.find(id)?.tasks.includes(task));
}

export interface MeasuredFairness {
  readonly by: readonly string[];
  readonly measures: readonly string[];
}

/**
 * Groups that are compared; a model with sensitive columns compares them without being told. Tasks that decide about no
 * positive class have no measures between groups: their report shows the errors of each group.
 */
export function fairnessOf(draft: Draft, catalogs: SpecCatalogs): MeasuredFairness | undefined {
  const by = draft.texts('/evaluate/fairness/by') ?? draft.texts('/data/sensitive') ?? [];
  if (by.length === 0) return undefined;
  if (taskOf(draft) !== 'binary') return { by, measures: [] };
  const defaults = FAIRNESS_MEASURES.filter((id) => catalogs.fairness.find(id) !== undefined);
  const named = draft.texts('/evaluate/fairness/measures');
  return { by, measures: named?.map((id) => meantId(id, catalogs.fairness)) ?? defaults };
}

/** A misspelt id has its own problem; what names the right one shall not have one as well. */
function meantId(id: string, catalog: Catalog<Described>): string {
  return catalog.find(id) === undefined ? (nearest(id, catalog.ids) ?? id) : id;
}
