import { EXIT, TrainyardError } from '../../core/errors.ts';
import { namesThere } from '../../core/names-there.ts';
import { nearest } from '../../core/nearest.ts';
import type { TreeEntry } from '../../core/ports.ts';
import type { PlanEntry } from '../../core/records.ts';
import type { Selection } from '../../core/request.ts';
import type { ResolvedSpec } from '../../spec/resolved.ts';
import { declaredContents, type KeyPlugins, type SpecKeys, specKeys } from './keys.ts';

/** One side of a change: the valid specs of a tree, and every file of it. */
export interface Side {
  readonly files: ReadonlyMap<string, TreeEntry>;
  readonly specs: readonly ResolvedSpec[];
}

export interface KeyedSpec {
  readonly spec: ResolvedSpec;
  readonly keys: SpecKeys;
}

/** One model that the plan speaks of; at least one side is there. */
export interface Candidate {
  readonly model: string;
  readonly change: PlanEntry['change'];
  readonly base?: KeyedSpec;
  readonly head?: KeyedSpec;
}

/** Which models are listed: every one, else those named, else those the change affects. */
export type Listing = Pick<Selection, 'models' | 'all'>;

export interface Scope {
  /** By model name. */
  readonly candidates: readonly Candidate[];
  /** Specs neither affected nor listed. */
  readonly unaffected: number;
}

/**
 * The models a change affects: specs added, removed or edited, and specs with another key because a declared file
 * changed, also one that several specs share. Throws `unknown-model` for a selected name that neither side has.
 */
export function affected(
  change: { readonly base?: Side | undefined; readonly head: Side; readonly listing: Listing },
  plugins: KeyPlugins,
): Scope {
  const base = byName(change.base?.specs ?? []);
  const head = byName(change.head.specs);
  const names = [...new Set([...base.keys(), ...head.keys()])].sort();
  const isListed = listed(change.listing, names);
  const candidates: Candidate[] = [];
  let unaffected = 0;
  for (const model of names) {
    const pair = { base: base.get(model), head: head.get(model) };
    const kind = changeOf(pair, change);
    const same = kind === 'unchanged' && hasSameContents(pair, change);
    if (same && !isListed(model, false)) {
      unaffected++;
      continue;
    }
    const candidate = {
      model,
      change: kind,
      ...side('base', pair.base, { files: change.base?.files, plugins }),
      ...side('head', pair.head, { files: change.head.files, plugins }),
    };
    if (isListed(model, !same)) candidates.push(candidate);
  }
  return { candidates, unaffected };
}

function byName(specs: readonly ResolvedSpec[]): Map<string, ResolvedSpec> {
  return new Map(specs.map((spec) => [spec.name, spec]));
}

function listed(listing: Listing, names: readonly string[]): (model: string, touched: boolean) => boolean {
  if (listing.all) return () => true;
  if (listing.models.length === 0) return (_, touched) => touched;
  const unknown = listing.models.find((model) => !names.includes(model));
  if (unknown === undefined) return (model) => listing.models.includes(model);
  const near = nearest(unknown, names);
  throw new TrainyardError({
    code: 'unknown-model',
    message: `there is no model called "${unknown}"; ${namesThere(names)}`,
    fix: near === undefined ? 'Name one of them.' : `Did you mean "${near}"?`,
    exitCode: EXIT.invalid,
  });
}

function side<K extends 'base' | 'head'>(
  which: K,
  spec: ResolvedSpec | undefined,
  { files, plugins }: { files: Side['files'] | undefined; plugins: KeyPlugins },
): { [key in K]?: KeyedSpec } {
  if (spec === undefined || files === undefined) return {};
  // A computed key widens to a string index; the mapped type says which one key it is.
  return { [which]: { spec, keys: specKeys(spec, files, plugins) } } as { [key in K]: KeyedSpec };
}

interface Pair {
  readonly base: ResolvedSpec | undefined;
  readonly head: ResolvedSpec | undefined;
}

type Change = { readonly base?: Side | undefined; readonly head: Side };

function changeOf({ base, head }: Pair, change: Change): Candidate['change'] {
  if (head === undefined) return 'removed';
  if (base === undefined) return 'added';
  const before = change.base?.files.get(base.path)?.id;
  const after = change.head.files.get(head.path)?.id;
  return before === after && base.path === head.path ? 'unchanged' : 'modified';
}

/** For a spec that did not change: equal contents mean equal keys, which therefore need not be computed. */
function hasSameContents({ base, head }: Pair, change: Change): boolean {
  if (base === undefined || head === undefined || change.base === undefined) return false;
  if (base === head && change.base.files === change.head.files) return true;
  const before = declaredContents(base, change.base.files);
  const after = declaredContents(head, change.head.files);
  return JSON.stringify(before) === JSON.stringify(after);
}
