import { describe, expect, it } from 'vitest';
import { readText, wagesSpec } from '../../support/wages-spec.ts';

const evaluate = (text: string, edit: Readonly<Record<string, string>> = {}) =>
  readText(wagesSpec({ '  metrics: [roc_auc, brier]\n': `  metrics: [roc_auc, brier]\n${text}\n`, ...edit }));
const train = (key: string) => ({ '  trainer: mlp\n': `  trainer: mlp\n  ${key}\n` });
const codes = (read: ReturnType<typeof evaluate>) => read.problems.map(({ code }) => code);

describe('what is looked at beside the metrics', () => {
  it('has its defaults filled in', () => {
    const { spec, problems } = evaluate('  conformal: {}', train('calibrate: isotonic'));
    expect(problems).toEqual([]);
    expect(spec).toMatchObject({ train: { calibrate: 'isotonic' }, evaluate: { conformal: { coverage: 0.9 } } });
  });

  it('asks for what its gates judge', () => {
    const gate = { '  - {size: bundle, max: 50MB}': '  - {dominance: shap, max: 0.6}' };
    expect(codes(evaluate('  explain: {}', gate))).toEqual(['gate-not-measured']);
    const { spec, problems } = evaluate('  explain: {shap: {rows: 50}, dependence: {}}', gate);
    expect(problems).toEqual([]);
    expect(spec?.evaluate.explain).toEqual({
      method: 'permutation',
      metric: 'roc_auc',
      repeats: 5,
      correlation: 0.7,
      shap: { rows: 50, background: 50, examples: 4 },
      dependence: { features: 3, points: 20 },
    });
  });

  it('names a privileged group of columns that are measured, and a metric to hold against', () => {
    const named = (text: string) => wagesSpec({ '{by: [gender, race]}': `{by: [gender, race], privileged: ${text}}` });
    expect(codes(readText(named('{occupation: Office}')))).toEqual(['not-sensitive']);
    expect(readText(named('{gender: male}')).spec?.evaluate.fairness?.privileged).toEqual({ gender: 'male' });
    expect(evaluate('  robustness: {}').spec?.evaluate.robustness).toEqual({ metric: 'roc_auc' });
  });

  it('weighs by sensitive columns, for classes, in trainers that take rows', () => {
    expect(readText(wagesSpec(train('reweigh: [gender]'))).spec?.train.reweigh).toEqual(['gender']);
    expect(codes(readText(wagesSpec(train('reweigh: [occupation]'))))).toEqual(['not-sensitive']);
    expect(codes(readText(wagesSpec(train('reweigh: []'))))).toHaveLength(1);
  });

  it('is refused where it makes no sense, with what to do', () => {
    expect(codes(readText(wagesSpec(train('calibrate: beta'))))).toEqual(['unknown-value']);
    expect(codes(evaluate('  conformal: {coverage: 95}'))).toEqual(['out-of-range']);
    const regression = wagesSpec({
      '  positive: "yes"': '  task: regression',
      'metrics: [roc_auc, brier]': 'metrics: [rmse]',
      '  fairness: {by: [gender, race]}\n': '',
      ...train('calibrate: platt'),
    });
    expect(codes(readText(regression))).toContain('only-classes');
  });
});
