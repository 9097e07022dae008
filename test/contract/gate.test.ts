import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Gate, GateContext } from '../../src/core/plugins.ts';
import type { Outcome, ProductionComparison } from '../../src/core/records.ts';
import { gates } from '../../src/gates/index.ts';
import { checkOf, dataContext } from '../support/data-context.ts';
import { foldsOf } from '../support/folds.ts';
import { evaluationOf, trainedOf } from '../support/review.ts';

interface Case {
  /** What the judgement must name of the limit. */
  readonly limit: string;
  /** What the judgement must name of the observation. */
  readonly number: string;
  readonly strict: object;
  readonly loose: object;
  readonly unknown: object;
}

/** For each gate: options that fail, options that pass, and options that cannot be judged, on one evaluation. */
const CASES = new Map<string, Case>([
  [
    'metric',
    {
      limit: '0.9',
      number: '0.7812',
      strict: { metric: 'roc_auc', min: 0.9 },
      loose: { metric: 'roc_auc', min: 0.7 },
      unknown: { metric: 'f1', min: 0.9 },
    },
  ],
  [
    'fairness',
    {
      limit: '0.8',
      number: '0.5699',
      strict: { fairness: 'demographic_parity_ratio', by: 'gender', min: 0.8 },
      loose: { fairness: 'demographic_parity_ratio', by: 'gender', min: 0.5 },
      unknown: { fairness: 'demographic_parity_ratio', by: 'race', min: 0.8 },
    },
  ],
  [
    'latency',
    {
      limit: '500us',
      number: '0.7330 ms',
      strict: { latency: 'p95', max: '500us' },
      loose: { latency: 'p95', max: '200ms' },
      unknown: { latency: 'p95', max: '200ms' },
    },
  ],
  [
    'size',
    {
      limit: '10kB',
      number: '12,412 bytes',
      strict: { size: 'bundle', max: '10kB' },
      loose: { size: 'bundle', max: '50MB' },
      unknown: { size: 'bundle', max: '50MB' },
    },
  ],
  [
    'drift',
    {
      limit: '0.1',
      number: '0.1500',
      strict: { drift: 'psi', max: 0.1 },
      loose: { drift: 'psi', max: 0.2 },
      unknown: { drift: 'psi' },
    },
  ],
  [
    'quality',
    {
      limit: '0.95',
      number: '0.6000',
      strict: { quality: 'score', min: 0.95 },
      loose: { quality: 'score', min: 0.5 },
      unknown: { quality: 'score', min: 0.5 },
    },
  ],
  [
    'card',
    {
      limit: 'limitations',
      number: '1 section missing',
      strict: { card: ['limitations', 'ethics'] },
      loose: { card: ['ethics'] },
      unknown: { card: 'complete' },
    },
  ],
  [
    'dominance',
    {
      limit: '0.7',
      number: '0.8000',
      strict: { dominance: 'permutation', max: 0.7 },
      loose: { dominance: 'permutation', max: 0.9 },
      unknown: { dominance: 'shap', max: 0.7 },
    },
  ],
  [
    'leakage',
    {
      limit: '0.01',
      number: '0.04000',
      strict: { leakage: 'overlap', max: 0.01 },
      loose: { leakage: 'overlap', max: 0.05 },
      unknown: { leakage: 'group', max: 0 },
    },
  ],
  [
    'calibration',
    {
      limit: '0.05',
      number: '0.1000',
      strict: { calibration: 'mean', max: 0.05 },
      loose: { calibration: 'mean', max: 0.2 },
      unknown: { calibration: 'worst', max: 0.1 },
    },
  ],
  [
    'stability',
    {
      limit: '0.01',
      number: '0.04000',
      strict: { stability: 'roc_auc', maxStd: 0.01 },
      loose: { stability: 'roc_auc', maxStd: 0.05 },
      unknown: { stability: 'roc_auc', maxStd: 0.05 },
    },
  ],
]);

const data = trainedOf('wage-band').data;
const checks = [checkOf({ check: 'trainTestOverlap', outcome: 'fail', value: 0.04, fix: 'Remove the copies.' })];
const context: GateContext = {
  ...dataContext(checks, 0.6),
  evaluation: evaluationOf('wage-band', {
    comparison: beside([{ column: 'age', psi: 0.15 }]),
    importance: {
      ...{ method: 'permutation', metric: 'roc_auc', repeats: 5, rows: 134, baseline: 0.78 },
      features: [
        { name: 'age', mean: 0.08, deviation: 0.01 },
        { name: 'job', mean: 0.02, deviation: 0.01 },
      ],
    },
    curves: {
      reliability: { about: 'P(yes)', bins: [{ from: 0.4, to: 0.6, rows: 90, confidence: 0.5, frequency: 0.6 }] },
    },
  }),
  crossValidation: foldsOf('roc_auc', [0.71, 0.75, 0.79]),
  card: { missing: ['card.limitations', 'risk'] },
};
const nothingMeasured: GateContext = {
  evaluation: evaluationOf('wage-band', {
    latency: { p50: 0, p95: 0, p99: 0, calls: 0, on: 'nowhere' },
    size: { bundleBytes: 0 },
    comparison: beside(),
  }),
  data,
};

/** Production, with a reference profile or without. */
function beside(drift?: ProductionComparison['drift']): ProductionComparison {
  const { bundle, evaluationKey } = evaluationOf('wage-band');
  return {
    ...{ kind: 'ProductionComparison', schemaVersion: 1, model: 'wage-band', evaluationKey, version: 'v1.0.0', bundle },
    ...{ rows: 100, scored: 'on the same rows', metrics: [], groups: [], ...(drift && { drift }) },
  };
}

describe.each(gates.all.map((gate) => [gate.id, gate] as const))('gate %s', (id, gate: Gate) => {
  const example = CASES.get(id) as Case;
  const judge = (options: object, at = context) => gate.judge(options as never, at);

  it.each([
    ['strict', 'fail'],
    ['loose', 'pass'],
  ] as const)('with %s options: %s', (kind, outcome: Outcome) => {
    expect(judge(example[kind]).outcome).toBe(outcome);
  });

  it('can say that it cannot judge, why, and what to do', () => {
    const judgement = judge(example.unknown, nothingMeasured);
    expect(judgement.outcome).toBe('not-estimable');
    expect(judgement.reason.length).toBeGreaterThan(20);
    expect(judgement.fix).toMatch(/^[A-Z].*\.$/);
  });

  it('names number and limit when it fails, and what to do', () => {
    const judgement = judge(example.strict);
    expect(judgement.observed).toBe(example.number);
    expect(judgement.required).toContain(example.limit);
    expect(judgement.reason).toContain(example.number);
    expect(judgement.reason).toContain(example.limit);
    expect(judgement.fix).toMatch(/^[A-Z].*\.$/);
    expect(gate.title(example.strict as never)).toContain(example.limit);
  });

  it('has a title that ends with what is required', () => {
    expect(gate.title(example.strict as never).endsWith(judge(example.strict).required)).toBe(true);
  });

  it('knows loosening, and that a gate is no looser than itself', () => {
    expect(gate.loosened(example.strict as never, example.loose as never)).toBe(true);
    expect(gate.loosened(example.loose as never, example.strict as never)).toBe(false);
    expect(gate.loosened(example.strict as never, example.strict as never)).toBe(false);
    expect(gate.subject(example.strict as never)).toBe(gate.subject(example.loose as never));
  });

  it('has a schema with its own key first and a description of every key, which takes the examples', () => {
    const schema = gate.schema as { properties: Record<string, { description?: string }>; required: string[] };
    expect(Object.keys(schema.properties)[0]).toBe(id);
    expect(schema.required).toContain(id);
    for (const property of Object.values(schema.properties)) expect(property.description).toMatch(/\.$/);
    const check = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(gate.schema);
    for (const options of [example.strict, example.loose, example.unknown]) expect(check(options)).toBe(true);
    expect(check({ [id]: 'x' })).toBe(false);
  });
});
