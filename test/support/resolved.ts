import { checks } from '../../src/checks/index.ts';
import { catalogOf } from '../../src/core/catalog.ts';
import { type Digest, digestOf, sha256 } from '../../src/core/hash.ts';
import type { FairnessMetric, Metric, Trainer } from '../../src/core/plugins.ts';
import type { TreeEntry } from '../../src/core/ports.ts';
import type { BundleManifest, DataReport, Evaluation, TrainedModel } from '../../src/core/records.ts';
import type { ResolvedGate, ResolvedSpec } from '../../src/spec/resolved.ts';
import type { KeyPlugins } from '../../src/stages/plan/keys.ts';

/** A valid spec as stages see it; parts replace whole top-level parts. */
export function specOf(name: string, parts: Partial<ResolvedSpec> = {}): ResolvedSpec {
  const path = parts.path ?? `models/${name}/model.yaml`;
  return {
    name,
    path,
    task: 'binary',
    owners: ['@acme/people'],
    data: {
      source: 'data/wages.csv',
      format: 'csv',
      target: 'high_wage',
      positive: 'yes',
      features: [
        { name: 'education', type: 'numeric' },
        { name: 'occupation', type: 'category' },
      ],
      sensitive: ['gender', 'race'],
      personal: [],
      split: { test: 0.25, validation: 0.15, seed: 7 },
    },
    train: { trainer: 'mlp', options: { hidden: [64, 32], epochs: 40 }, seed: 1 },
    decide: { threshold: 0.5 },
    evaluate: {
      metrics: ['roc_auc', 'brier'],
      fairness: { by: ['gender', 'race'], minGroup: 30, measures: ['demographic_parity_ratio'] },
    },
    gates: [gateOf({ metric: 'roc_auc', min: 0.75 }, path)],
    card: { intendedUse: 'Pay reviews.' },
    positions: { '/data/source': { file: path, line: 4, column: 3 } },
    ...parts,
  };
}

export function gateOf(options: ResolvedGate['options'], file = 'models/a/model.yaml'): ResolvedGate {
  const gate = ['metric', 'fairness', 'latency', 'size'].find((id) => Object.hasOwn(options, id)) ?? 'metric';
  return { gate, options, onNotEstimable: 'block', at: { file, line: 20, column: 5 } };
}

/** A tree whose blob ids are derived from the contents given. */
export function treeOf(files: Readonly<Record<string, string>>): ReadonlyMap<string, TreeEntry> {
  return new Map(
    Object.entries(files).map(([path, text]) => [
      path,
      { path, mode: '100644', id: sha256(text).slice(7, 47), size: text.length },
    ]),
  );
}

/** Plug-ins as the keys see them; versions can be raised. */
export function pluginsOf(versions: Readonly<Record<string, number>> = {}): KeyPlugins {
  const version = (id: string) => (Object.hasOwn(versions, id) ? (versions[id] ?? 1) : 1);
  return {
    checks: catalogOf('check', { rowCount: checks.get('rowCount') }),
    trainers: catalogOf('trainer', { mlp: trainerOf('mlp', version('mlp')), logistic: trainerOf('logistic', 1) }),
    metrics: catalogOf('metric', { roc_auc: metricOf('roc_auc', version('roc_auc')), brier: metricOf('brier', 1) }),
    fairness: catalogOf('fairness', { ratio: fairnessOf('demographic_parity_ratio', version('ratio')) }),
  };
}

function trainerOf(id: string, version: number): Trainer {
  const fit = () => Promise.reject(new Error('not trained here'));
  return { id, doc: id, version, tasks: ['binary'], schema: {}, backends: ['wasm', 'cpu'], fit };
}

function metricOf(id: string, version: number): Metric {
  const compute = () => ({ kind: 'value', value: 0 }) as const;
  const words = { id, doc: id, definition: id };
  return { ...words, kind: 'performance', version, tasks: ['binary'], better: 'higher', range: [0, 1], compute };
}

function fairnessOf(id: string, version: number): FairnessMetric {
  const compute = () => ({ kind: 'value', value: 1 }) as const;
  return { id, doc: id, definition: id, kind: 'fairness', version, better: 'higher', range: [0, 1], compute };
}

/** A run with a bundle of the given files. */
export function trainedOf(model: string, trainKey: Digest, files: Readonly<Record<string, string>>): TrainedModel {
  const manifest: BundleManifest = {
    kind: 'Bundle',
    schemaVersion: 1,
    model,
    trainKey,
    format: 'tfjs',
    task: 'binary',
    classes: ['no', 'yes'],
    inputs: [{ name: 'education', type: 'numeric' }],
    files: Object.entries(files).map(([path, text]) => ({ path, size: text.length, sha256: sha256(text) })),
  };
  return {
    kind: 'TrainedModel',
    schemaVersion: 1,
    model,
    trainKey,
    bundle: digestOf(manifest),
    bundleBytes: 1,
    manifest,
    trainer: { id: 'mlp', version: 1, backend: 'wasm' },
    seed: 1,
    rows: { train: 60, validation: 15 },
    history: [],
    seconds: 12,
    trainedAt: '2026-01-02T03:04:05.000Z',
    environment: {},
    data: dataReport(model),
  };
}

function dataReport(model: string): DataReport {
  const side = { rows: 10, digest: sha256('rows') };
  return {
    kind: 'DataReport',
    schemaVersion: 1,
    model,
    source: { uri: 'data/wages.csv', digest: sha256('csv'), bytes: 3 },
    rows: 30,
    droppedRows: 0,
    columns: [],
    splits: { train: side, validation: side, test: side },
    splitRule: 'hash',
    classes: ['no', 'yes'],
  };
}

export function evaluationOf(model: string, bundle: Digest, evaluationKey: Digest): Evaluation {
  return {
    kind: 'Evaluation',
    schemaVersion: 1,
    model,
    bundle,
    evaluationKey,
    task: 'binary',
    rows: 10,
    decision: '0.5',
    metrics: [],
    fairness: [],
    latency: { p50: 1, p95: 2, p99: 3, calls: 10, on: 'test' },
    size: { bundleBytes: 1 },
    held: 'yes',
    seconds: 1,
  };
}
