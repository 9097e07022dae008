import { checks } from '../../src/checks/index.ts';
import { gates } from '../../src/gates/index.ts';
import { fairnessMetrics, metrics } from '../../src/metrics/index.ts';
import { grammarOf } from '../../src/spec/grammar.ts';
import { type ReadModel, type ReadProject, readModel, readProject } from '../../src/spec/read.ts';
import { stores } from '../../src/stores/index.ts';
import { trainers } from '../../src/trainers/index.ts';

export const catalogs = { checks, trainers, gates, metrics, fairness: fairnessMetrics, stores };
export const grammar = grammarOf(catalogs);

/** A valid spec over the wages of 1985; `edit` replaces parts of its text, each of which has to be there. */
export function wagesSpec(edit: Readonly<Record<string, string>> = {}): string {
  let text = WAGES;
  for (const [from, to] of Object.entries(edit)) {
    if (!text.includes(from)) throw new Error(`the spec does not hold ${JSON.stringify(from)}`);
    text = text.replace(from, to);
  }
  return text;
}

export function readText(text: string | Uint8Array, file = 'models/wage-band/model.yaml'): ReadModel {
  return readModel(file, bytesOf(text), grammar);
}

export function readProjectText(text: string): ReadProject {
  return readProject('trainyard.yaml', bytesOf(text), grammar);
}

/** `line:column code` of each problem. */
export function places(read: Pick<ReadModel, 'problems'>): readonly string[] {
  return read.problems.map(({ at, code }) => `${at.line}:${at.column} ${code}`);
}

function bytesOf(text: string | Uint8Array): Uint8Array {
  return typeof text === 'string' ? new TextEncoder().encode(text) : text;
}

const WAGES = `apiVersion: trainyard.dev/v1
kind: Model
name: wage-band
owners: ["@acme/people-analytics"]
data:
  source: data/wages.csv
  target: high_wage
  positive: "yes"
  id: worker_id
  features: {education: numeric, occupation: category}
  sensitive: [gender, race]
  personal: [worker_id]
  split: {test: 0.25, seed: 7}
train:
  trainer: mlp
  options: {hidden: [64, 32], epochs: 40}
evaluate:
  metrics: [roc_auc, brier]
  fairness: {by: [gender, race]}
gates:
  - {metric: roc_auc, min: 0.75}
  - {metric: roc_auc, versus: production, notWorseBy: 0.01}
  - {fairness: demographic_parity_ratio, by: gender, min: 0.8, onNotEstimable: warn}
  - {latency: p95, max: 200ms, on: hosted}
  - {size: bundle, max: 50MB}
card: {intendedUse: "Reviews of pay bands."}
`;
