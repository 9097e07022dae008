import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/records.ts';
import { gates } from '../../../src/gates/index.ts';
import type { ResolvedGate, ResolvedSpec } from '../../../src/spec/resolved.ts';
import { exitCodeOf, type JudgeInput, judge, type ModelToJudge } from '../../../src/stages/evaluate/judge.ts';
import { comparisonOf } from '../../support/estimates.ts';
import { specOf } from '../../support/resolved-spec.ts';
import { entryOf, evaluationOf, trainedOf } from '../../support/review.ts';

const TODAY = '2026-11-23';
const PASS = { metric: 'roc_auc', min: 0.7 };
const FAIL = { metric: 'roc_auc', min: 0.9 };
const UNKNOWN = { metric: 'f1', min: 0.5 };
const SKIPPED = { metric: 'roc_auc', versus: 'production' };

const gate = (options: ResolvedGate['options'], more: Partial<ResolvedGate> = {}): ResolvedGate => ({
  gate: Object.keys(options)[0] ?? '',
  options,
  onNotEstimable: 'block',
  at: { file: 'models/wage-band/model.yaml', line: 30, column: 5 },
  ...more,
});

const waiver = (until: string) => ({ by: '@acme/legal', reason: 'few rows yet', until });

function model(head: readonly ResolvedGate[], more: Partial<ModelToJudge> = {}): ModelToJudge {
  return {
    entry: entryOf('wage-band'),
    spec: specOf('wage-band', { gates: head }),
    evaluation: evaluationOf('wage-band'),
    data: trainedOf('wage-band').data,
    ...more,
  };
}

function judged(models: readonly ModelToJudge[], more: Partial<JudgeInput> = {}) {
  const project = { gates: [], review: { loosenedGates: 'warn' as const } };
  return judge({ models, project, today: TODAY, ...more }, { gates });
}

describe('the verdict table', () => {
  it.each([
    ['pass', PASS, {}, 'pass', 'success', 0],
    ['fail', FAIL, {}, 'fail', 'failure', 1],
    ['fail with onNotEstimable: warn', FAIL, { onNotEstimable: 'warn' }, 'fail', 'failure', 1],
    ['fail under a waiver', FAIL, { waiver: waiver('2027-06-30') }, 'fail', 'failure', 1],
    ['not-estimable', UNKNOWN, {}, 'fail', 'failure', 1],
    ['not-estimable, warn', UNKNOWN, { onNotEstimable: 'warn' }, 'warn', 'success', 0],
    ['not-estimable, waived', UNKNOWN, { waiver: waiver('2027-06-30') }, 'pass', 'success', 0],
    ['not-estimable, waived until today', UNKNOWN, { waiver: waiver(TODAY) }, 'pass', 'success', 0],
    ['not-estimable, waiver ended', UNKNOWN, { waiver: waiver('2026-11-22') }, 'fail', 'failure', 1],
    [
      'not-estimable, warn, waiver ended',
      UNKNOWN,
      { onNotEstimable: 'warn', waiver: waiver('2026-11-22') },
      'warn',
      'success',
      0,
    ],
    [
      'not-estimable, warn, waived',
      UNKNOWN,
      { onNotEstimable: 'warn', waiver: waiver('2027-06-30') },
      'pass',
      'success',
      0,
    ],
    ['skipped', SKIPPED, {}, 'pass', 'success', 0],
  ] as const)('%s', (...[, options, more, outcome, conclusion, exit]) => {
    const verdict = judged([model([gate(options, more)])]);
    expect(verdict.models[0]?.outcome).toBe(outcome);
    expect(verdict.conclusion).toBe(conclusion);
    expect(exitCodeOf(verdict)).toBe(exit);
  });

  it('names who waived, until when and why, or that it ended', () => {
    const reasonWith = (until: string) =>
      judged([model([gate(UNKNOWN, { waiver: waiver(until) })])]).models[0]?.gates[0]?.reason;
    expect(reasonWith('2027-06-30')).toContain('waived by @acme/legal until 2027-06-30: few rows yet');
    expect(reasonWith('2026-01-01')).toContain('the waiver by @acme/legal ended on 2026-01-01');
  });

  it('offers the warning only where it would change something', () => {
    const fixWith = (more: Partial<ResolvedGate>) => judged([model([gate(UNKNOWN, more)])]).models[0]?.gates[0]?.fix;
    expect(fixWith({})).toContain('onNotEstimable: warn');
    expect(fixWith({ onNotEstimable: 'warn' })).not.toContain('onNotEstimable');
  });

  it('calls a model that could not be trained broken, which blocks with exit code 3', () => {
    const verdict = judged([model([gate(PASS)], { evaluation: undefined, failure: 'the loss is not a number' })]);
    expect(verdict.models[0]).toMatchObject({ outcome: 'broken', because: 'the loss is not a number', gates: [] });
    expect([verdict.conclusion, exitCodeOf(verdict)]).toEqual(['failure', 3]);
  });

  it('lets a failed gate decide the exit code when another model broke', () => {
    const verdict = judged([model([gate(FAIL)]), model([gate(PASS)], { failure: 'no data' })]);
    expect(exitCodeOf(verdict)).toBe(1);
  });

  it('judges nothing of a removed spec', () => {
    const verdict = judged([
      model([], { entry: entryOf('old', { action: 'remove', change: 'removed' }), spec: undefined }),
    ]);
    expect(verdict.models[0]?.outcome).toBe('not-judged');
    expect(verdict.conclusion).toBe('success');
  });

  it('passes an empty change, and says that a model has no gates', () => {
    expect(judged([]).conclusion).toBe('success');
    expect(judged([model([])]).models[0]).toMatchObject({ outcome: 'pass', because: 'no gate is declared' });
  });

  it('blocks on a finding of severity failure, not on a warning', () => {
    const finding = (severity: Finding['severity']): Finding => ({ code: 'x', severity, message: 'm', fix: 'f' });
    const blocked = judged([model([gate(PASS)])], { findings: [finding('failure')] });
    expect([blocked.conclusion, exitCodeOf(blocked)]).toEqual(['failure', 1]);
    expect(judged([model([gate(PASS)])], { findings: [finding('warning')] }).conclusion).toBe('success');
  });
});

describe('other gates than the head asks for', () => {
  it('the project has its own for every model', () => {
    const project = { gates: [gate(FAIL)], review: { loosenedGates: 'warn' as const } };
    const verdict = judged([model([gate(PASS)])], { project });
    expect(verdict.models[0]?.gates.map((one) => [one.from, one.outcome])).toEqual([
      ['head', 'pass'],
      ['project', 'fail'],
    ]);
  });

  it('the base still holds where the head loosened it', () => {
    const base: ResolvedSpec = specOf('wage-band', { gates: [gate(FAIL)] });
    const verdict = judged([model([gate(PASS)], { base })]);
    expect(verdict.models[0]?.gates.map((one) => [one.from, one.blocks])).toEqual([
      ['head', false],
      ['base', true],
    ]);
    expect(verdict.findings.map((one) => [one.code, one.severity])).toEqual([['gate-loosened', 'warning']]);
  });

  it('says of a loosened gate once, though plan and judge both find it', () => {
    const base = specOf('wage-band', { gates: [gate(FAIL)] });
    const first = judged([model([gate(PASS)], { base })]);
    expect(judged([model([gate(PASS)], { base })], { findings: first.findings }).findings).toHaveLength(1);
  });

  it('compare with production once there is one', () => {
    const comparison = comparisonOf('roc_auc', { candidate: 0.78, production: 0.99 });
    const evaluation = evaluationOf('wage-band', { comparison });
    const verdict = judged([model([gate(SKIPPED)], { evaluation })]);
    expect(verdict.models[0]?.gates[0]?.outcome).toBe('fail');
  });

  it('leave records that nobody can edit', () => {
    expect(Object.isFrozen(judged([model([gate(PASS)])]).models[0]?.gates)).toBe(true);
  });
});

describe('gates judged on intervals', () => {
  const near = { metric: 'roc_auc', min: 0.7972 };
  const missed = (count: number) => Array.from({ length: count }, () => model([gate(near)]));

  it('are one family, whose size and level the verdict states', () => {
    expect(judged([model([gate(PASS)]), model([gate(FAIL), gate(PASS)])]).family).toEqual({
      gates: 3,
      level: 0.05,
      correction: 'Holm',
    });
    expect(judged([model([gate({ ...PASS, judge: 'point' })])]).family).toBeUndefined();
  });

  it('count those of models that a review judged beside these', () => {
    const alone = judged(missed(1), { beside: [0.023, 0.9] });
    expect(alone.family?.gates).toBe(3);
    expect(alone.models[0]?.gates[0]).toMatchObject({
      outcome: 'not-estimable',
      evidence: { pvalue: expect.closeTo(0.023, 3), corrected: expect.closeTo(0.0689, 3) },
    });
  });

  it('need the more evidence to fail the more of them there are', () => {
    // 0.78123 with an error of 0.008 lies two errors below: p = 0.023, of three such gates 0.068.
    expect(judged(missed(1)).models[0]?.gates[0]).toMatchObject({
      outcome: 'fail',
      evidence: { pvalue: expect.closeTo(0.023, 3) },
    });
    const three = judged(missed(3)).models.map((one) => one.gates[0]);
    expect(three.map((one) => one?.outcome)).toEqual(['not-estimable', 'not-estimable', 'not-estimable']);
    expect(three[0]?.evidence?.corrected).toBeCloseTo(0.0689, 3);
  });
});
