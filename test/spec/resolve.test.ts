import { describe, expect, it } from 'vitest';
import { readText, wagesSpec } from '../support/wages-spec.ts';

const resolved = (edit: Record<string, string> = {}) => {
  const { spec, problems } = readText(wagesSpec(edit));
  expect(problems).toEqual([]);
  return spec;
};

describe('a resolved spec', () => {
  it('has every default filled in', () => {
    const spec = resolved({
      '  split: {test: 0.25, seed: 7}\n': '',
      '  options: {hidden: [64, 32], epochs: 40}\n': '',
      'evaluate:\n  metrics: [roc_auc, brier]\n  fairness: {by: [gender, race]}\n': '',
    });
    expect(spec?.task).toBe('binary');
    expect(spec?.data.split).toEqual({ test: 0.2, validation: 0.15, seed: 7 });
    expect(spec?.train).toMatchObject({ trainer: 'mlp', seed: 7, options: { hidden: [32] } });
    expect(spec?.decide).toEqual({ threshold: 0.5 });
    expect(spec?.evaluate).toEqual({
      metrics: ['roc_auc', 'average_precision', 'log_loss', 'brier', 'accuracy', 'f1'],
      fairness: {
        by: ['gender', 'race'],
        minGroup: 30,
        measures: ['demographic_parity_difference', 'demographic_parity_ratio'],
      },
      slices: { bins: 4, depth: 2, most: 10 },
    });
  });

  it('keeps what the spec says', () => {
    const spec = resolved();
    expect(spec).toMatchObject({
      name: 'wage-band',
      path: 'models/wage-band/model.yaml',
      owners: ['@acme/people-analytics'],
      data: { source: 'data/wages.csv', format: 'csv', positive: 'yes', id: 'worker_id', personal: ['worker_id'] },
      train: { options: { hidden: [64, 32], epochs: 40 } },
      card: { intendedUse: 'Reviews of pay bands.' },
    });
    expect(spec?.data.features).toEqual([
      { name: 'education', type: 'numeric' },
      { name: 'occupation', type: 'category' },
    ]);
  });

  it('has what it asks of a runner as numbers', () => {
    const train = '  options: {hidden: [64, 32], epochs: 40}\n';
    const asked = (gpu: string) =>
      resolved({ [train]: `${train}  runner: {labels: [gpu], gpu: ${gpu}}\n` })?.train.runner;
    expect(asked('{}')).toEqual({ labels: ['gpu'], gpu: { count: 1 } });
    expect(asked('{count: 2, memory: 16GB}')).toEqual({ labels: ['gpu'], gpu: { count: 2, memoryBytes: 16e9 } });
  });

  it('has gates with their own mapping alone, and where they stand', () => {
    const edit = { 'max: 50MB': 'max: 50MB, waiver: {by: "@acme/legal", reason: "First release.", until: 2027-06-30}' };
    expect(resolved(edit)?.gates.slice(2)).toMatchObject([
      {
        gate: 'fairness',
        options: { fairness: 'demographic_parity_ratio', by: 'gender', min: 0.8 },
        onNotEstimable: 'warn',
        at: { line: 23, column: 5 },
      },
      { gate: 'latency', onNotEstimable: 'block' },
      {
        gate: 'size',
        options: { size: 'bundle', max: '50MB' },
        waiver: { by: '@acme/legal', reason: 'First release.', until: '2027-06-30' },
      },
    ]);
  });

  it('has the positive class as text', () => {
    expect(resolved({ 'positive: "yes"': 'positive: 1' })?.data.positive).toBe('1');
    expect(resolved({ 'positive: "yes"': 'positive: true' })?.data.positive).toBe('true');
  });

  it('knows the place of every key', () => {
    const spec = resolved();
    const file = 'models/wage-band/model.yaml';
    expect(spec?.positions['/gates/0/min']).toEqual({ file, line: 21, column: 23 });
    expect(spec?.positions['/data/features/occupation']).toEqual({ file, line: 10, column: 34 });
    expect(spec?.positions['/data/sensitive/1']).toEqual({ file, line: 11, column: 23 });
  });

  it.each([
    ['data/wages.parquet', '', 'parquet'],
    ['data/wages.CSV', '', 'csv'],
    ['data/wages.csv.gz', '', 'csv'],
    ['data/wages.tsv', '', 'csv'],
    ['data/wages.tsv.gz', '', 'csv'],
    ['data/wages', '\n  format: parquet', 'parquet'],
  ])('reads the format off %s%s', (path, rest, ...[format]) => {
    expect(resolved({ 'data/wages.csv': `${path}${rest}` })?.data.format).toBe(format);
  });
});
