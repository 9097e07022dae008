import type { Catalog } from '../../core/catalog.ts';
import { canonicalJson } from '../../core/json.ts';
import type { Gate } from '../../core/plugins.ts';
import type { KeyInput, PlanAction, Reason } from '../../core/records.ts';
import type { ResolvedGate, ResolvedSpec } from '../../spec/resolved.ts';
import type { Candidate, KeyedSpec } from './affected.ts';
import { pathOfInput } from './keys.ts';

/**
 * Why a model is in the plan: every declared input that differs from the base, costliest first, and what is missing in
 * the store when no input differs. No reason costs more than the action itself, so that a change whose key is already
 * known reads as such. `ranBefore` says whether the model was ever trained.
 */
export function reasonsFor(
  candidate: Candidate & { readonly head: KeyedSpec },
  outcome: { readonly action: PlanAction; readonly ranBefore: boolean },
  gates: Catalog<Gate>,
): readonly Reason[] {
  const { base, head } = candidate;
  const found = base === undefined ? [] : differences(base, head, gates);
  if (base === undefined && outcome.action !== 'train') {
    // Without a before and an after it is no difference to show: a first review and its repetition read the same.
    found.push({ input: `new spec ${head.spec.path}`, costs: 'judgement' });
  }
  if (found.length === 0 && candidate.change === 'modified')
    found.push({ input: 'comments or layout', costs: 'judgement' });
  const needed = outcome.action === 'train' ? 'training' : outcome.action === 'evaluate' ? 'evaluation' : 'judgement';
  const capped = found.map((reason) => ({ ...reason, costs: cheaper(reason.costs, needed) }));
  if (needed === 'judgement' || capped.some((reason) => reason.costs === needed)) return capped;
  return [{ input: shortfall(candidate, outcome), costs: needed }, ...capped];
}

function shortfall(candidate: Candidate, outcome: { action: PlanAction; ranBefore: boolean }): string {
  if (outcome.action === 'evaluate') return 'no stored evaluation for this key';
  return outcome.ranBefore && candidate.base !== undefined ? 'no stored run for this key' : 'first run';
}

const COSTS = ['judgement', 'evaluation', 'training'] as const;

function cheaper(one: Reason['costs'], other: Reason['costs']): Reason['costs'] {
  return COSTS.indexOf(one) < COSTS.indexOf(other) ? one : other;
}

function differences(base: KeyedSpec, head: KeyedSpec, gates: Catalog<Gate>): Reason[] {
  const training = inputDifferences(base, head, 'train');
  const named = new Set(training.map((reason) => reason.input));
  const evaluation = inputDifferences(base, head, 'evaluation').filter((reason) => !named.has(reason.input));
  return [...training, ...evaluation, ...otherDifferences(base.spec, head.spec, gates)];
}

function inputDifferences(base: KeyedSpec, head: KeyedSpec, list: 'train' | 'evaluation'): Reason[] {
  const before = new Map(base.keys[list].map((input) => [input.name, input.value]));
  const after = new Map(head.keys[list].map((input) => [input.name, input.value]));
  const costs = list === 'train' ? 'training' : 'evaluation';
  const names = new Set([...after.keys(), ...before.keys()]);
  const found = [...names]
    .filter((name) => before.get(name) !== after.get(name))
    .map((name) => ({
      input: label(name, head.spec),
      ...text('before', before.get(name)),
      ...text('after', after.get(name)),
      costs: costs as Reason['costs'],
    }));
  return found.length === 0 && order(base.keys[list]) !== order(head.keys[list])
    ? [{ input: 'data.features order', costs }]
    : found;
}

function label(name: string, spec: ResolvedSpec): string {
  const path = pathOfInput(spec, name);
  return path === undefined ? name : `${name} ${path}`;
}

/** Ids of content are cut to twelve digits; the entry's inputs hold them whole. */
function text<K extends 'before' | 'after'>(key: K, value: string | undefined): { [k in K]?: string } {
  if (value === undefined) return {};
  const short = value.replace(/^(blob|folder|files|pinned) ([0-9a-f]{12})[0-9a-f]+$/, '$1 $2');
  return { [key]: short } as { [k in K]: string };
}

function order(inputs: readonly KeyInput[]): string {
  return canonicalJson(inputs.map((input) => input.name));
}

function otherDifferences(base: ResolvedSpec, head: ResolvedSpec, gates: Catalog<Gate>): Reason[] {
  const found = gateDifferences(base.gates, head.gates, gates);
  for (const part of ['owners', 'risk', 'card'] as const) {
    if (plain(base[part]) !== plain(head[part])) found.push({ input: part, costs: 'judgement' });
  }
  if (base.path !== head.path) {
    found.push({ input: 'path of the spec', before: base.path, after: head.path, costs: 'judgement' });
  }
  return found;
}

/** Pairs gates by subject; several gates about one subject are paired in their order. */
function gateDifferences(
  base: readonly ResolvedGate[],
  head: readonly ResolvedGate[],
  catalog: Catalog<Gate>,
): Reason[] {
  const before = bySubject(base, catalog);
  const after = bySubject(head, catalog);
  const found: Reason[] = [];
  for (const subject of new Set([...after.keys(), ...before.keys()])) {
    const [old = [], now = []] = [before.get(subject), after.get(subject)];
    for (let i = 0; i < Math.max(old.length, now.length); i++) {
      if (old[i] === now[i]) continue;
      found.push({
        input: `gate ${subject}`,
        ...text('before', old[i]),
        ...text('after', now[i]),
        costs: 'judgement',
      });
    }
  }
  return found;
}

function bySubject(gates: readonly ResolvedGate[], catalog: Catalog<Gate>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { gate, options, onNotEstimable, waiver } of gates) {
    const plugin = catalog.get(gate);
    // The catalog erases each gate's option type; the spec's schema has checked the mapping against this very gate.
    const subject = `${gate}: ${plugin.subject(options as never)}`;
    const leniency = [
      ...(onNotEstimable === 'warn' ? ['only a warning when not estimable'] : []),
      ...(waiver === undefined ? [] : [`waived by ${waiver.by} until ${waiver.until}`]),
    ];
    const words = [plugin.title(options as never), ...leniency].join(', ');
    found.set(subject, [...(found.get(subject) ?? []), words]);
  }
  return found;
}

function plain(value: unknown): string {
  return value === undefined ? '' : canonicalJson(value);
}
