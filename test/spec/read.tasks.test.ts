import { describe, expect, it } from 'vitest';
import { places, readText, wagesSpec } from '../support/wages-spec.ts';

const top = (text: string) => ({ 'card:': `${text}\ncard:` });
const train = (text: string) => ({ '  trainer: mlp': `  trainer: mlp\n  ${text}` });
const gate = (text: string) => ({ 'gates:\n': `gates:\n  - ${text}\n` });
const codes = (edit: Record<string, string>) => readText(wagesSpec(edit)).problems.map(({ code }) => code);

/** The spec of a task without a positive class, with the metrics that the task has by default. */
function otherTask(task: 'multiclass' | 'regression', more: Record<string, string> = {}): string {
  return wagesSpec({
    '  positive: "yes"': `  task: ${task}`,
    '  metrics: [roc_auc, brier]\n': '',
    '  - {metric: roc_auc, min: 0.75}\n': '',
    '  - {metric: roc_auc, versus: production, notWorseBy: 0.01}\n': '',
    '  - {fairness: demographic_parity_ratio, by: gender, min: 0.8, onNotEstimable: warn}\n': '',
    ...more,
  });
}

describe('tasks', () => {
  it('have metrics of their own, and groups without measures where there is no positive class', () => {
    const multiclass = readText(otherTask('multiclass'));
    expect(multiclass.problems).toEqual([]);
    expect(multiclass.spec?.evaluate).toEqual({
      metrics: ['accuracy', 'balanced_accuracy', 'f1', 'roc_auc', 'log_loss'],
      fairness: { by: ['gender', 'race'], minGroup: 30, measures: [] },
      slices: { bins: 4, depth: 2, most: 10 },
    });
    expect(readText(otherTask('regression')).spec?.evaluate.metrics).toEqual(['rmse', 'mae', 'r2']);
  });

  it('refuse what only a binary task has', () => {
    const measures = { 'fairness: {by: [gender, race]}': 'fairness: {measures: [demographic_parity_ratio]}' };
    expect(readText(otherTask('regression', measures)).problems.map(({ code }) => code)).toEqual(['only-binary']);
    const decide = { 'card:': 'decide: {threshold: 0.3}\ncard:' };
    expect(readText(otherTask('multiclass', decide)).problems.map(({ code }) => code)).toEqual(['only-binary']);
    const weights = { '  trainer: mlp': '  trainer: mlp\n  classWeights: balanced' };
    expect(readText(otherTask('regression', weights)).problems.map(({ code }) => code)).toEqual([
      'class-weights-regression',
    ]);
  });
});

describe('decide', () => {
  it.each([
    ['{threshold: 0.3}', { threshold: 0.3 }],
    ['{maximise: f1}', { threshold: 0.5, choose: { by: 'maximise', metric: 'f1' } }],
    [
      '{costs: {falsePositive: 1, falseNegative: 5}}',
      { threshold: 0.5, choose: { by: 'costs' }, costs: { falsePositive: 1, falseNegative: 5 } },
    ],
    [
      '{threshold: 0.3, costs: {falsePositive: 1, falseNegative: 5}}',
      { threshold: 0.3, costs: { falsePositive: 1, falseNegative: 5 } },
    ],
  ])('%s', (text, decide) => {
    expect(readText(wagesSpec(top(`decide: ${text}`))).spec?.decide).toEqual(decide);
  });

  it('has one rule for the threshold', () => {
    expect(codes(top('decide: {threshold: 0.3, maximise: f1}'))).toEqual(['threshold-twice']);
    expect(codes(top('decide: {maximise: accuracy}'))).toHaveLength(1);
    expect(codes(top('decide: {costs: {falsePositive: 1}}'))).toHaveLength(1);
  });
});

describe('training', () => {
  it('takes class weights and folds', () => {
    const edit = train('classWeights: {"yes": 3}\n  crossValidation: {folds: 5}');
    expect(readText(wagesSpec(edit)).spec?.train).toMatchObject({
      classWeights: { yes: 3 },
      crossValidation: { folds: 5 },
    });
    expect(readText(wagesSpec(train('classWeights: balanced'))).spec?.train.classWeights).toBe('balanced');
    expect(codes(train('crossValidation: {folds: 1}'))).toHaveLength(1);
    const [tooMuch, ...rest] = readText(wagesSpec(train('classWeights: {"yes": 1e300}'))).problems;
    expect(rest).toEqual([]);
    expect(tooMuch).toMatchObject({ code: 'out-of-range', found: '1e300', allowed: 'at most 1000000' });
    expect(codes(train('classWeights: {"yes": 123456789012345678}'))).toEqual(['yaml-number']);
    expect(codes(train('classWeights: {"yes": .inf}'))).toEqual(['yaml-number']);
    expect(codes(train('classWeights: {"yes": 0}'))).toHaveLength(1);
  });

  it('has folds where a gate judges them', () => {
    const both = { ...train('crossValidation: {folds: 5}'), ...gate('{stability: brier, maxStd: 0.03}') };
    expect(readText(wagesSpec(both)).problems).toEqual([]);
    expect(codes(gate('{stability: roc_auc, maxStd: 0.03}'))).toEqual(['gate-not-measured']);
    expect(codes({ ...train('crossValidation: {folds: 5}'), ...gate('{stability: rmse, maxStd: 1}') })).toEqual([
      'metric-task',
    ]);
  });
});

describe('images', () => {
  const FEATURES = 'features: {education: numeric, occupation: category}';
  const image = (text: string, trainer = 'mlp') =>
    wagesSpec({
      [FEATURES]: `features: ${text}`,
      'trainer: mlp\n  options: {hidden: [64, 32], epochs: 40}': `trainer: ${trainer}`,
    });

  it('are features with a shape', () => {
    const { spec, problems } = readText(image('{photo: {type: image, shape: [8, 8, 1], columns: "pixel_*"}}', 'cnn'));
    expect(problems).toEqual([]);
    expect(spec?.data.features).toEqual([{ name: 'photo', type: 'image', shape: [8, 8, 1], columns: 'pixel_*' }]);
    expect(readText(image('{age: numeric, photo: {type: image, shape: [8, 8, 3]}}')).problems).toEqual([]);
  });

  it.each([
    ['{photo: image}', 1],
    ['{photo: {type: image}}', 1],
    ['{photo: {type: image, shape: [8, 8]}}', 1],
    ['{photo: {type: image, shape: [8, 8, 1], columns: "pixel"}}', 1],
  ])('are refused without one: %s', (text, count) => {
    expect(readText(image(text)).problems).toHaveLength(count);
  });

  it('have a size that the split files can hold', () => {
    expect(readText(image('{photo: {type: image, shape: [224, 224, 3]}}')).problems).toMatchObject([
      { code: 'not-yet', message: expect.stringContaining('150528 here') },
    ]);
  });

  it('stand alone for a convolutional network', () => {
    for (const features of ['{age: numeric}', '{age: numeric, photo: {type: image, shape: [8, 8, 3]}}']) {
      expect(places(readText(image(features, 'cnn')))[0]).toContain('cnn-features');
    }
  });
});
