import type { ResolvedSpec } from '../../src/spec/resolved.ts';

/** A validated spec as `resolve` makes it, for tests of what is made from it. */
export function specOf(name: string, more: Partial<ResolvedSpec> = {}): ResolvedSpec {
  return {
    name,
    path: `models/${name}/model.yaml`,
    task: 'binary',
    owners: [],
    data: {
      source: 'data/rows.csv',
      format: 'csv',
      target: 'outcome',
      positive: 'yes',
      features: [
        { name: 'score', type: 'numeric' },
        { name: 'kind', type: 'category' },
      ],
      sensitive: ['gender', 'race'],
      personal: [],
      split: { test: 0.25, validation: 0.15, seed: 7 },
    },
    train: { trainer: 'logistic', options: {}, seed: 7 },
    decide: { threshold: 0.5 },
    evaluate: { metrics: ['roc_auc', 'accuracy'] },
    gates: [],
    card: {},
    positions: { '/gates': { file: `models/${name}/model.yaml`, line: 28, column: 1 } },
    ...more,
  };
}
