import { describe, expect, it } from 'vitest';
import { type Digest, sha256 } from '../../../src/core/hash.ts';
import type { Plan } from '../../../src/core/records.ts';
import { gates } from '../../../src/gates/index.ts';
import type { ResolvedSpec } from '../../../src/spec/resolved.ts';
import { affected, type Listing } from '../../../src/stages/plan/affected.ts';
import { evaluationKey, specKeys } from '../../../src/stages/plan/keys.ts';
import { type Known, plan } from '../../../src/stages/plan/plan.ts';
import { gateOf, pluginsOf, specOf, treeOf } from '../../support/resolved.ts';

interface State {
  readonly specs: readonly ResolvedSpec[];
  readonly files: Readonly<Record<string, string>>;
}

const plugins = pluginsOf();
const AFFECTED: Listing = { models: [], all: false };
const NOTHING: Known = { bundles: new Map(), evaluations: new Set(), seconds: new Map() };
const BUNDLE = sha256('bundle');

function stateOf(specs: readonly ResolvedSpec[], more: Readonly<Record<string, string>> = {}): State {
  const texts = specs.map((spec) => [spec.path, JSON.stringify(spec)]);
  return { specs, files: { 'data/wages.csv': 'rows', ...Object.fromEntries(texts), ...more } };
}

function planned(
  base: State | undefined,
  head: State,
  more: { known?: Known; listing?: Listing; review?: 'warn' | 'fail'; invalid?: string[] } = {},
): Plan {
  const side = (state: State) => ({ specs: state.specs, files: treeOf(state.files) });
  const sides = { base: base && { ...side(base), commit: 'b1', invalid: more.invalid ?? [] }, head: side(head) };
  const scope = affected({ ...sides, listing: more.listing ?? AFFECTED }, plugins);
  const review = { loosenedGates: more.review ?? 'fail' } as const;
  const input = { ...sides, head: { ...sides.head, commit: 'h1', tree: 't1' }, scope, review };
  return plan({ ...input, known: more.known ?? NOTHING }, { gates });
}

/** What the store knows once these specs were run. */
function ran(state: State, seconds: readonly number[] = [10]): Known {
  const bundles = new Map<Digest, Digest>();
  const evaluations = new Set<Digest>();
  for (const spec of state.specs) {
    const keys = specKeys(spec, treeOf(state.files), plugins);
    bundles.set(keys.trainKey ?? BUNDLE, BUNDLE);
    evaluations.add(evaluationKey(BUNDLE, keys.evaluationInputsKey ?? BUNDLE));
  }
  return { bundles, evaluations, seconds: new Map(state.specs.map((spec) => [spec.name, seconds])) };
}

const a = specOf('a');
const b = specOf('b');
const epochs = (spec: ResolvedSpec, n: number) => ({
  ...spec,
  train: { ...spec.train, options: { ...spec.train.options, epochs: n } },
});

describe('plan', () => {
  it('names base, head and tree, and counts what the change leaves alone', () => {
    const before = stateOf([a, b]);
    expect(planned(before, before)).toEqual({
      kind: 'Plan',
      schemaVersion: 1,
      base: 'b1',
      head: 'h1',
      tree: 't1',
      entries: [],
      unaffected: 2,
      findings: [],
    });
  });

  it('trains a changed option, and says from what to what', () => {
    const before = stateOf([a, b]);
    const after = stateOf([epochs(a, 60), b]);
    const result = planned(before, after, { known: ran(before, [30, 10, 12, 11]) });
    expect(result.unaffected).toBe(1);
    expect(result.entries).toHaveLength(1);
    expect(result.entries[0]).toMatchObject({
      model: 'a',
      spec: 'models/a/model.yaml',
      specBlob: treeOf(after.files).get('models/a/model.yaml')?.id,
      change: 'modified',
      action: 'train',
      reasons: [{ input: 'train.options.epochs', before: '40', after: '60', costs: 'training' }],
      trainKey: specKeys(epochs(a, 60), treeOf(after.files), plugins).trainKey,
      earlier: { seconds: 11.5, runs: 4 },
    });
    expect(result.entries[0]).not.toHaveProperty('bundle');
    expect(Object.isFrozen(result.entries[0]?.reasons)).toBe(true);
  });

  it('trains every spec that shares a changed file, with the spec itself unchanged', () => {
    const before = stateOf([a, b, specOf('c', { data: { ...a.data, source: 'data/c.csv' } })], { 'data/c.csv': 'c' });
    const after = { ...before, files: { ...before.files, 'data/wages.csv': 'more rows' } };
    const result = planned(before, after, { known: ran(before) });
    expect(result.entries.map(({ model, change, action }) => [model, change, action])).toEqual([
      ['a', 'unchanged', 'train'],
      ['b', 'unchanged', 'train'],
    ]);
    expect(result.entries[0]?.reasons).toEqual([
      {
        input: 'data.source data/wages.csv',
        before: expect.stringMatching(/^blob [0-9a-f]{12}$/),
        after: expect.stringMatching(/^blob [0-9a-f]{12}$/),
        costs: 'training',
      },
    ]);
    expect(result.unaffected).toBe(1);
  });

  it('trains nothing when only gates, card or comments change', () => {
    const before = stateOf([a]);
    const strict = {
      ...a,
      gates: [gateOf({ metric: 'roc_auc', min: 0.8 }), gateOf({ metric: 'brier', max: 0.2 })],
      card: {},
    };
    const [entry] = planned(before, stateOf([strict]), { known: ran(before) }).entries;
    expect(entry).toMatchObject({ action: 'reuse', bundle: BUNDLE, change: 'modified' });
    expect(entry?.reasons).toEqual([
      { input: 'gate metric: roc_auc', before: gateTitle(0.75), after: gateTitle(0.8), costs: 'judgement' },
      { input: 'gate metric: brier', after: expect.stringContaining('brier'), costs: 'judgement' },
      { input: 'card', costs: 'judgement' },
    ]);
    const commented = { ...before, files: { ...before.files, [a.path]: '# hello' } };
    const [same] = planned(before, commented, { known: ran(before) }).entries;
    expect(same).toMatchObject({ action: 'reuse', reasons: [{ input: 'comments or layout', costs: 'judgement' }] });
  });

  it('evaluates alone when only the evaluation changes', () => {
    const before = stateOf([a]);
    const after = stateOf([{ ...a, decide: { threshold: 0.4 } }]);
    const [entry] = planned(before, after, { known: ran(before) }).entries;
    expect(entry).toMatchObject({ action: 'evaluate', bundle: BUNDLE });
    expect(entry?.reasons).toEqual([{ input: 'decide.threshold', before: '0.5', after: '0.4', costs: 'evaluation' }]);
  });

  it('reuses a change that was run before, and no reason pretends to cost more', () => {
    const after = stateOf([epochs(a, 60)]);
    const [entry] = planned(stateOf([a]), after, { known: ran(after) }).entries;
    expect(entry).toMatchObject({ action: 'reuse', reasons: [{ input: 'train.options.epochs', costs: 'judgement' }] });
  });

  it('explains a miss that no input explains', () => {
    const strict = stateOf([{ ...a, card: {} }]);
    const seen = { ...NOTHING, seconds: new Map([['a', [10]]]) };
    const reasons = (...args: Parameters<typeof planned>) => planned(...args).entries.map((entry) => entry.reasons);
    const card = { input: 'card', costs: 'judgement' };
    expect(reasons(stateOf([a]), strict)).toEqual([[{ input: 'first run', costs: 'training' }, card]]);
    expect(reasons(stateOf([a]), strict, { known: seen })).toEqual([
      [{ input: 'no stored run for this key', costs: 'training' }, card],
    ]);
    const known = { ...ran(strict), evaluations: new Set<Digest>() };
    expect(reasons(stateOf([a]), strict, { known })).toEqual([
      [{ input: 'no stored evaluation for this key', costs: 'evaluation' }, card],
    ]);
  });

  it('adds, removes and moves', () => {
    const moved = { ...b, path: 'teams/b/model.yaml' };
    const result = planned(stateOf([a, b]), stateOf([moved, specOf('c')]), { known: ran(stateOf([moved])) });
    expect(result.entries).toMatchObject([
      { model: 'a', change: 'removed', action: 'remove', trainInputs: [], reasons: [{ input: 'spec' }] },
      { model: 'b', change: 'modified', action: 'reuse', reasons: [{ input: 'path of the spec', after: moved.path }] },
      { model: 'c', change: 'added', action: 'train', reasons: [{ input: 'first run', costs: 'training' }] },
    ]);
    expect(result.entries[0]).not.toHaveProperty('trainKey');
  });

  it('tells another order of features from another set', () => {
    const turned = { ...a, data: { ...a.data, features: [...a.data.features].reverse() } };
    expect(planned(stateOf([a]), stateOf([turned])).entries[0]?.reasons).toEqual([
      { input: 'data.features order', costs: 'training' },
    ]);
  });

  it('works without a base, and lists all or named models', () => {
    const head = stateOf([a, b]);
    expect(planned(undefined, head).entries.map((entry) => entry.change)).toEqual(['added', 'added']);
    expect(planned(undefined, head)).not.toHaveProperty('base');
    const known = ran(head);
    expect(planned(head, head, { known, listing: { models: [], all: true } })).toMatchObject({
      unaffected: 0,
      entries: [
        { model: 'a', change: 'unchanged', action: 'reuse', reasons: [] },
        { model: 'b', change: 'unchanged', action: 'reuse', reasons: [] },
      ],
    });
    const named = planned(head, head, { known, listing: { models: ['b'], all: false } });
    expect([named.unaffected, named.entries.map((entry) => entry.model)]).toEqual([1, ['b']]);
    expect(() => planned(head, head, { listing: { models: ['B-'], all: false } })).toThrow('no model called "B-"');
  });
});

describe('findings of a plan', () => {
  it('a missing file fails its model alone', () => {
    const lost = specOf('a', { data: { ...a.data, source: 'data/gone.csv' } });
    const result = planned(stateOf([a, b]), stateOf([lost, epochs(b, 60)]));
    expect(result.entries.map((entry) => entry.model)).toEqual(['b']);
    expect(result.findings).toMatchObject([
      {
        code: 'input-missing',
        severity: 'failure',
        model: 'a',
        at: { line: 4 },
        message: expect.stringContaining('data/gone.csv'),
      },
    ]);
    expect(planned(stateOf([lost]), stateOf([lost]))).toMatchObject({ unaffected: 1, findings: [] });
  });

  it('loosened and removed gates are told by the rule of the base', () => {
    const before = stateOf([
      { ...a, gates: [gateOf({ metric: 'roc_auc', min: 0.75 }), gateOf({ metric: 'brier', max: 0.2 })] },
    ]);
    const after = stateOf([{ ...a, gates: [gateOf({ metric: 'roc_auc', min: 0.7 })] }]);
    const codes = (review: 'warn' | 'fail') =>
      planned(before, after, { review }).findings.map((finding) => [finding.code, finding.severity]);
    expect(codes('fail')).toEqual([
      ['gate-loosened', 'failure'],
      ['gate-removed', 'failure'],
    ]);
    expect(codes('warn')).toEqual([
      ['gate-loosened', 'warning'],
      ['gate-removed', 'warning'],
    ]);
  });

  it('a larger least group is told where fairness gates stand', () => {
    const gated = (minGroup: number) => {
      const fairness = { by: ['gender'], minGroup, measures: ['demographic_parity_ratio'] };
      const gate = gateOf({ fairness: 'demographic_parity_ratio', by: 'gender', min: 0.8 });
      return stateOf([{ ...a, evaluate: { ...a.evaluate, fairness }, gates: [gate] }]);
    };
    expect(planned(gated(30), gated(500)).findings).toMatchObject([
      { code: 'evaluation-weakened', severity: 'failure' },
    ]);
    expect(planned(gated(30), gated(10)).findings).toEqual([]);
  });

  it('checks that are taken away are told where a gate judges data quality', () => {
    const check = { check: 'rowCount', on: 'all' as const, weight: 2, at: { file: '', line: 1, column: 1 } };
    const checked = (...mins: readonly number[]) => {
      const checks = mins.map((min) => ({ ...check, options: { min } }));
      const gate = { ...gateOf({ quality: 'score', min: 0.9 }), gate: 'quality' };
      return stateOf([{ ...a, data: { ...a.data, checks }, gates: [gate] }]);
    };
    const codes = (before: typeof CHECKED, after: typeof CHECKED) =>
      planned(before, after).findings.map(({ code, severity }) => `${code} ${severity}`);
    const CHECKED = checked(10, 20);
    expect(codes(CHECKED, checked(20))).toEqual(['checks-weakened failure']);
    expect(codes(CHECKED, checked(10, 5))).toEqual(['checks-weakened failure']);
    expect(codes(CHECKED, checked(20, 10, 30))).toEqual([]);
  });

  it('a changed project file is told, and so is a base that cannot be a floor', () => {
    const project = (text?: string) => stateOf([a], text === undefined ? {} : { 'trainyard.yaml': text });
    const message = (from?: string, to?: string) => planned(project(from), project(to)).findings[0]?.message;
    expect(message('1', '2')).toContain('changes trainyard.yaml; this review uses the base');
    expect(message('1')).toContain('removes');
    expect(message(undefined, '2')).toContain('adds trainyard.yaml; the base has none');
    expect(message('1', '1')).toBeUndefined();
    expect(planned(stateOf([]), stateOf([a]), { invalid: [a.path] }).findings).toMatchObject([
      { code: 'base-spec-invalid' },
    ]);
  });
});

function gateTitle(min: number): string {
  return gates.get('metric').title({ metric: 'roc_auc', min } as never);
}
