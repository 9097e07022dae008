import { EXIT } from '../core/errors.ts';
import type { ObjectStore } from '../core/ports.ts';
import type { Plan } from '../core/records.ts';
import type { Outcome, Selection } from '../core/request.ts';
import { PROJECT_FILE } from '../spec/grammar/project.ts';
import { hasErrors, type Problem } from '../spec/problem.ts';
import type { ResolvedProject, ResolvedSpec } from '../spec/resolved.ts';
import { affected } from '../stages/plan/affected.ts';
import { knownRuns } from '../stages/plan/known.ts';
import { plan as planOf } from '../stages/plan/plan.ts';
import { type Revisions, revisionsOf } from '../stages/plan/revisions.ts';
import { openSpecCache, type SpecCache } from '../stages/plan/spec-cache.ts';
import { type LoadedSpecs, loadSpecs } from '../stages/plan/specs.ts';
import { planText } from '../stages/report/report.ts';
import type { Context } from './context.ts';
import { validationText } from './validate.ts';

export type PlanPorts = Pick<Context, 'git' | 'files' | 'catalogs' | 'openStore' | 'state' | 'toolVersion'>;

/** A change whose specs are all valid, decided on; what run, report and review start from. */
export interface PlannedChange {
  readonly kind: 'planned';
  readonly plan: Plan;
  /** Of the base, where it has one. */
  readonly project: ResolvedProject;
  readonly store: ObjectStore;
  /** By model name. */
  readonly head: ReadonlyMap<string, ResolvedSpec>;
  readonly base: ReadonlyMap<string, ResolvedSpec>;
  /** Warnings about the head's specs. */
  readonly problems: readonly Problem[];
}

/** A change that cannot be planned, because specs of its head do not validate. */
export interface InvalidChange {
  readonly kind: 'invalid';
  readonly head: LoadedSpecs;
}

/** `trainyard plan`: what the change would train, evaluate, reuse or remove, and why. Trains nothing. */
export async function plan(selection: Selection, ports: PlanPorts): Promise<Outcome> {
  const change = await planChange(selection, ports);
  if (change.kind === 'invalid') {
    const { problems } = change.head;
    return { exitCode: EXIT.invalid, text: validationText(change.head), json: { kind: 'InvalidChange', problems } };
  }
  const blocked = change.plan.findings.some((finding) => finding.severity === 'failure');
  return { exitCode: blocked ? EXIT.blocked : EXIT.ok, text: planText(change.plan), json: change.plan };
}

/** Reads both sides of a change and decides on it. Throws what `revisionsOf`, `affected` and the store throw. */
export async function planChange(selection: Selection, ports: PlanPorts): Promise<PlannedChange | InvalidChange> {
  const [revisions, cache] = await Promise.all([revisionsOf(selection, ports.git), openSpecCache(ports)]);
  const { base, head, project } = await loadSides(revisions, cache, ports);
  if (hasErrors(head.problems)) return { kind: 'invalid', head };
  const scope = affected({ base, head, listing: selection }, ports.catalogs);
  const store = ports.openStore(project);
  const input = {
    base: base && { ...base, commit: revisions.base?.commit ?? '', invalid: unreadOf(base) },
    head: { ...head, commit: revisions.head.commit },
    review: project.review,
    known: await knownRuns(store, scope),
    scope,
  };
  return {
    kind: 'planned',
    plan: planOf(input, ports.catalogs),
    project,
    store,
    head: byName(head.specs),
    base: byName(base?.specs ?? []),
    problems: head.problems,
  };
}

interface Sides {
  readonly base: LoadedSpecs | undefined;
  readonly head: LoadedSpecs;
  readonly project: ResolvedProject;
}

/**
 * The base first, then the head: most specs are the same blobs, which the second finds in the cache. The base's project
 * says which files are specs on both sides; otherwise a change could hide a model from its review.
 */
async function loadSides(revisions: Revisions, cache: SpecCache, ports: PlanPorts): Promise<Sides> {
  const base = revisions.base && (await loadSpecs({ tree: revisions.base.tree, cache }, ports));
  // A tree under its own project file reads like itself.
  if (base?.tree === revisions.head.tree) return { base, head: base, project: base.project };
  const rule = base?.files.has(PROJECT_FILE) === true ? { project: base.project } : {};
  const head = await loadSpecs({ tree: revisions.head.tree, ...rule, cache }, ports);
  return { base, head, project: rule.project ?? head.project };
}

function unreadOf(loaded: LoadedSpecs): string[] {
  const read = new Set(loaded.specs.map((spec) => spec.path));
  return loaded.paths.filter((path) => !read.has(path));
}

function byName(specs: readonly ResolvedSpec[]): ReadonlyMap<string, ResolvedSpec> {
  return new Map(specs.map((spec) => [spec.name, spec]));
}
