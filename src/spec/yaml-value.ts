import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { shortened } from './frame.ts';
import { child, spoken } from './pointer.ts';
import type { Complaint, Problem } from './problem.ts';
import { positionAt, problemAt, type Range, type SourceText } from './source-text.ts';

/** Where a value stands, and the key that names it when it is in a mapping. */
export interface Place {
  readonly key?: Range;
  readonly value: Range;
}

export interface PlainValue {
  readonly value: unknown;
  readonly places: ReadonlyMap<string, Place>;
  readonly problems: readonly Problem[];
  /** Pointers of values that became null with a problem of their own, so that nobody calls them empty too. */
  readonly unread: ReadonlySet<string>;
}

/** Nested collections; far more than a spec needs, far less than a call stack holds. */
export const MAX_DEPTH = 64;

/** Values that aliases may add to a document. */
const MAX_ALIASED = 2_000;

/** Problems of one kind of mistake repeated; the rest would be noise. */
const MAX_PROBLEMS = 100;

/** Names that reach into an object's prototype when someone copies the document carelessly. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** A composed document as plain JSON. Aliases are followed within a budget; a value that cannot be kept becomes null. */
export function plainValue(source: SourceText, document: Document): PlainValue {
  const walk: Walk = {
    source,
    places: new Map(),
    problems: [],
    unread: new Set(),
    anchors: new Map(),
    open: new Set(),
    aliased: 0,
    inAlias: 0,
  };
  const value = visit(walk, document.contents as Node | null, { pointer: '', depth: 0 });
  if (walk.aliased > MAX_ALIASED) walk.problems.unshift(aliasBomb(walk));
  return { value, places: walk.places, problems: walk.problems, unread: walk.unread };
}

interface Walk {
  readonly source: SourceText;
  readonly places: Map<string, Place>;
  readonly problems: Problem[];
  readonly unread: Set<string>;
  readonly anchors: Map<string, Node>;
  /** Anchored nodes being walked, to notice one that contains itself. */
  readonly open: Set<Node>;
  aliased: number;
  /** Number of aliases around the current node. */
  inAlias: number;
  firstAlias?: Range;
}

interface Spot {
  readonly pointer: string;
  readonly depth: number;
  /** Place of the key, for values of a mapping. */
  readonly key?: Range;
}

function visit(walk: Walk, node: Node | null, spot: Spot): unknown {
  const range = node === null ? (spot.key ?? { from: 0, to: 0 }) : rangeOf(node);
  if (!walk.places.has(spot.pointer)) {
    walk.places.set(spot.pointer, spot.key === undefined ? { value: range } : { key: spot.key, value: range });
  }
  if (node === null) return null;
  if (walk.inAlias > 0) walk.aliased += 1;
  if (walk.aliased > MAX_ALIASED || spot.depth > MAX_DEPTH) return null;
  if (isAlias(node)) return followed(walk, { name: node.source, range, spot });
  if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
  if (node.tag !== undefined) complain(walk, range, tagComplaint(node.tag));
  walk.open.add(node);
  const value = nodeValue(walk, node, { spot, range });
  walk.open.delete(node);
  return value;
}

function nodeValue(walk: Walk, node: Node, where: { readonly spot: Spot; readonly range: Range }): unknown {
  const { spot, range } = where;
  if (isScalar(node)) return scalar(walk, node.value, { source: node.source, range, pointer: spot.pointer });
  if (isSeq(node)) {
    return node.items.map((item, index) =>
      visit(walk, item as Node | null, { pointer: child(spot.pointer, index), depth: spot.depth + 1 }),
    );
  }
  return isMap(node) ? mapping(walk, node, spot) : null;
}

function followed(walk: Walk, alias: { readonly name: string; readonly range: Range; readonly spot: Spot }): unknown {
  walk.firstAlias ??= alias.range;
  const target = walk.anchors.get(alias.name);
  const name = shortened(alias.name);
  if (target === undefined) {
    complain(walk, alias.range, {
      code: 'yaml-alias',
      message: `there is no anchor &${name} above this alias`,
      found: `*${name}`,
      fix: `Define &${name} earlier in the file, or write the value out; quote text that begins with "*".`,
    });
    return null;
  }
  if (walk.open.has(target)) {
    complain(walk, alias.range, {
      code: 'yaml-alias',
      message: `the alias *${name} stands inside the value it names`,
      found: `*${name}`,
      fix: 'Write the value out.',
    });
    return null;
  }
  walk.inAlias += 1;
  const value = visit(walk, target, alias.spot);
  walk.inAlias -= 1;
  return value;
}

function scalar(
  walk: Walk,
  value: unknown,
  at: { readonly source: string | undefined; readonly range: Range; readonly pointer: string },
): unknown {
  if (typeof value !== 'number') return typeof value === 'string' || typeof value === 'boolean' ? value : null;
  // Digits written out are meant; an exponent is not about the last of them, and the schema says what range it may have.
  const digits = !/e/i.test(at.source ?? '');
  if (Number.isFinite(value) && !(digits && Number.isInteger(value) && !Number.isSafeInteger(value))) return value;
  walk.unread.add(at.pointer);
  complain(walk, at.range, {
    code: 'yaml-number',
    message: 'a number that cannot be kept exactly',
    found: shortened(at.source ?? String(value)),
    allowed: 'finite numbers; whole numbers up to 9007199254740991',
    fix: 'Use a smaller number, or quote it if it is text.',
  });
  return null;
}

function mapping(walk: Walk, node: YAMLMap, spot: Spot): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const firsts = new Map<string, Range>();
  for (const pair of node.items as readonly Pair<Node | null, Node | null>[]) {
    const key = pair.key;
    const range = key === null ? rangeOf(node) : rangeOf(key);
    const name = isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
    const complaint = keyComplaint(walk, { name, range, pointer: spot.pointer, first: firsts.get(name ?? '') });
    if (complaint !== undefined) complain(walk, range, complaint);
    if (key?.tag !== undefined) complain(walk, range, tagComplaint(key.tag));
    if (name === undefined || firsts.has(name) || RESERVED.has(name)) continue;
    firsts.set(name, range);
    result[name] = visit(walk, pair.value, { pointer: child(spot.pointer, name), depth: spot.depth + 1, key: range });
  }
  return result;
}

function keyComplaint(
  walk: Walk,
  key: {
    readonly name: string | undefined;
    readonly range: Range;
    readonly pointer: string;
    readonly first: Range | undefined;
  },
): Complaint | undefined {
  const found = shortened(walk.source.text.slice(key.range.from, key.range.to));
  if (key.name === undefined) {
    const fix = /^[\w.+-]+$/.test(found) ? `Quote it: "${found}".` : 'Use one line of text as the key.';
    return { code: 'yaml-key', message: 'a key that is not text', found, allowed: 'text', fix };
  }
  if (RESERVED.has(key.name)) {
    const message = `"${key.name}" cannot be a key`;
    return { code: 'reserved-key', message, found, allowed: 'any other name', fix: 'Rename or remove the key.' };
  }
  if (key.first === undefined) return undefined;
  const { line } = positionAt(walk.source, key.first.from);
  return {
    code: 'duplicate-key',
    message: `the key "${shortened(key.name)}" stands twice in ${spoken(key.pointer)}; it is first on line ${line}`,
    found,
    fix: 'Keep one of the two.',
  };
}

function tagComplaint(tag: string): Complaint {
  return {
    code: 'yaml-tag',
    message: 'YAML tags are not part of a spec',
    found: shortened(tag),
    allowed: 'text, numbers, true, false, null, lists and mappings without tags',
    fix: 'Remove the tag; quote a value to make it text.',
  };
}

function aliasBomb(walk: Walk): Problem {
  return problemAt(walk.source, walk.firstAlias ?? { from: 0, to: 0 }, {
    code: 'yaml-alias-bomb',
    message: `the aliases of the file stand for more than ${MAX_ALIASED} values`,
    allowed: `at most ${MAX_ALIASED} values behind aliases`,
    fix: 'Write the values out.',
  });
}

function complain(walk: Walk, range: Range, complaint: Complaint): void {
  if (walk.problems.length < MAX_PROBLEMS) walk.problems.push(problemAt(walk.source, range, complaint));
}

function rangeOf(node: Node): Range {
  const [from, to] = node.range ?? [0, 0];
  return { from, to };
}
