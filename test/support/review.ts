/** Records of a review as the stages write them, for tests of what is made from them. */
import { sha256 } from '../../src/core/hash.ts';
import type {
  Evaluation,
  FairnessResult,
  GateResult,
  MetricResult,
  ModelVerdict,
  Plan,
  PlanEntry,
  TrainedModel,
  Verdict,
} from '../../src/core/records.ts';
import type { Review } from '../../src/report/review.ts';
import { withBounds } from './estimates.ts';

export function metricResult(metric: string, value: number, more: Partial<MetricResult> = {}): MetricResult {
  return {
    metric,
    version: 1,
    definition: `exact definition of ${metric}`,
    better: 'higher',
    estimate: withBounds(value),
    rows: 134,
    ...more,
  };
}

const value = (number: number) => ({ kind: 'value', value: number }) as const;

export const byGender: FairnessResult = {
  by: ['gender'],
  minGroup: 30,
  groups: [
    {
      group: ['female'],
      rows: 61,
      positives: 24,
      selectionRate: value(20 / 61),
      truePositiveRate: value(15 / 24),
      falsePositiveRate: value(5 / 37),
    },
    {
      group: ['male'],
      rows: 73,
      positives: 41,
      selectionRate: value(42 / 73),
      truePositiveRate: value(32 / 41),
      falsePositiveRate: value(10 / 32),
    },
  ],
  measures: [metricResult('demographic_parity_ratio', 20 / 61 / (42 / 73))],
};

const small = { kind: 'not-estimable', reason: '14 rows', needs: '30 rows or more' } as const;

export const byRace: FairnessResult = {
  by: ['race'],
  minGroup: 30,
  groups: [
    {
      group: ['hispanic'],
      rows: 14,
      positives: 3,
      selectionRate: small,
      truePositiveRate: small,
      falsePositiveRate: small,
    },
    {
      group: ['white'],
      rows: 113,
      positives: 59,
      selectionRate: value(0.5),
      truePositiveRate: value(0.7),
      falsePositiveRate: value(0.2),
    },
    {
      group: ['1 group under 10 rows'],
      rows: 7,
      positives: 3,
      selectionRate: small,
      truePositiveRate: small,
      falsePositiveRate: small,
    },
  ],
  measures: [
    metricResult('demographic_parity_ratio', 0, {
      estimate: {
        kind: 'not-estimable',
        reason: 'only one group is large enough to judge',
        needs: 'at least 2 groups of the least size',
      },
    }),
  ],
};

export function evaluationOf(model: string, more: Partial<Evaluation> = {}): Evaluation {
  return {
    kind: 'Evaluation',
    schemaVersion: 1,
    model,
    bundle: sha256(`bundle of ${model}`),
    evaluationKey: sha256(`evaluation of ${model}`),
    task: 'binary',
    rows: 134,
    positives: 65,
    decision: 'yes where its probability is at least 0.5',
    metrics: [
      metricResult('roc_auc', 0.78123),
      metricResult('average_precision', 0.7741),
      metricResult('log_loss', 0.5523, { better: 'lower' }),
      metricResult('brier', 0.18751, { better: 'lower' }),
    ],
    fairness: [byGender, byRace],
    latency: { p50: 0.412, p95: 0.733, p99: 1.25, calls: 200, on: 'linux x64, node 24' },
    size: { bundleBytes: 12_412 },
    held: 'Held-out rows come from data/wages.csv in the repository, so code there could have read them; the built-in trainer mlp got training and validation rows only.',
    seconds: 1.2,
    ...more,
  };
}

export function entryOf(model: string, more: Partial<PlanEntry> = {}): PlanEntry {
  return {
    model,
    spec: `models/${model}/model.yaml`,
    change: 'modified',
    action: 'train',
    reasons: [{ input: 'train.options.hidden', before: '[32]', after: '[64,32]', costs: 'training' }],
    trainKey: sha256(`key of ${model}`),
    trainInputs: [],
    evaluationInputs: [],
    earlier: { seconds: 6.2, runs: 3 },
    ...more,
  };
}

export function trainedOf(model: string, more: Partial<TrainedModel> = {}): TrainedModel {
  const digest = sha256(`data of ${model}`);
  return {
    kind: 'TrainedModel',
    schemaVersion: 1,
    model,
    trainKey: sha256(`key of ${model}`),
    bundle: sha256(`bundle of ${model}`),
    bundleBytes: 12_412,
    manifest: {
      kind: 'Bundle',
      schemaVersion: 1,
      model,
      trainKey: sha256(`key of ${model}`),
      format: 'tfjs',
      task: 'binary',
      classes: ['no', 'yes'],
      inputs: [],
      files: [],
    },
    trainer: { id: 'mlp', version: 1, backend: 'wasm' },
    seed: 7,
    rows: { train: 320, validation: 80 },
    history: Array.from({ length: 40 }, (_, epoch) => ({
      epoch,
      loss: 0.7 - epoch * 0.004,
      validationLoss: 0.69 - epoch * 0.006 + (epoch * epoch) / 12_000,
    })),
    seconds: 6.41,
    trainedAt: '2026-11-23T09:00:00.000Z',
    environment: {},
    data: {
      kind: 'DataReport',
      schemaVersion: 1,
      model,
      source: { uri: 'data/wages.csv', digest, bytes: 20_000 },
      rows: 534,
      droppedRows: 0,
      columns: [],
      splits: { train: { rows: 320, digest }, validation: { rows: 80, digest }, test: { rows: 134, digest } },
      splitRule: 'hash',
      classes: ['no', 'yes'],
    },
    ...more,
  };
}

export function gateOf(more: Partial<GateResult> = {}): GateResult {
  return {
    gate: 'metric',
    title: 'roc_auc at least 0.75',
    outcome: 'pass',
    observed: '0.7812',
    required: 'at least 0.75',
    reason: 'roc_auc is 0.7812, 0.0312 above the minimum of 0.75',
    fix: '',
    at: { file: 'models/wage-band/model.yaml', line: 31, column: 5 },
    from: 'head',
    blocks: false,
    warns: false,
    ...more,
  };
}

export const failedGate = gateOf({
  gate: 'fairness',
  title: 'demographic_parity_ratio by gender at least 0.8',
  outcome: 'fail',
  observed: '0.5699',
  required: 'at least 0.8',
  reason:
    'demographic_parity_ratio by gender is 0.5699, 0.23 below the minimum of 0.8; selected: female 0.328 of 61 rows, male 0.575 of 73',
  fix: 'Look at the two groups at the ends: drop or repair the features that stand in for gender, weigh the training rows (train.reweigh: [gender]), or move decide.threshold, then check the other gates again.',
  at: { file: 'models/wage-band/model.yaml', line: 33, column: 5 },
  blocks: true,
});

export const warnedGate = gateOf({
  gate: 'fairness',
  title: 'demographic_parity_ratio by race at least 0.8',
  outcome: 'not-estimable',
  observed: 'not estimable',
  required: 'at least 0.8',
  reason:
    'demographic_parity_ratio by race cannot be estimated: only one group is large enough to judge; groups with 30 rows or more: 1 of 3',
  fix: 'It needs at least 2 groups of the least size. Enlarge the test split (data.split.test), or group by a coarser column.',
  at: { file: 'models/wage-band/model.yaml', line: 34, column: 5 },
  warns: true,
});

export const skippedGate = gateOf({
  title: 'roc_auc no worse than production by more than 0.01',
  outcome: 'skipped',
  required: 'no worse than production by more than 0.01',
  reason: 'no production version yet; roc_auc is 0.7812 and would be compared with it',
  at: { file: 'models/wage-band/model.yaml', line: 32, column: 5 },
});

export function modelVerdict(
  model: string,
  gates: readonly GateResult[],
  more: Partial<ModelVerdict> = {},
): ModelVerdict {
  const outcome = gates.some((gate) => gate.blocks) ? 'fail' : gates.some((gate) => gate.warns) ? 'warn' : 'pass';
  return { model, spec: `models/${model}/model.yaml`, outcome, gates, ...more };
}

export function verdictOf(models: readonly ModelVerdict[], more: Partial<Verdict> = {}): Verdict {
  const blocked = models.some((model) => model.outcome === 'fail' || model.outcome === 'broken');
  return {
    kind: 'Verdict',
    schemaVersion: 1,
    models,
    conclusion: blocked ? 'failure' : 'success',
    findings: [],
    ...more,
  };
}

export function planOf(entries: readonly PlanEntry[], more: Partial<Plan> = {}): Plan {
  return {
    kind: 'Plan',
    schemaVersion: 1,
    base: '3f2a9c0d1e4b5a6978c0ffee1234567890abcdef',
    tree: 'tree',
    entries,
    unaffected: 2,
    findings: [],
    ...more,
  };
}

/** Evaluations and training records for every model that was judged. */
export function reviewOf(
  verdict: Verdict,
  plan: Plan = planOf(verdict.models.map((model) => entryOf(model.model))),
): Review {
  const judged = verdict.models.filter((model) => model.gates.length > 0).map((model) => model.model);
  return {
    plan,
    verdict,
    evaluations: new Map(judged.map((model) => [model, evaluationOf(model)])),
    trained: new Map(judged.map((model) => [model, trainedOf(model)])),
  };
}
