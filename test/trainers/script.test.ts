import { describe, expect, it } from 'vitest';
import { trainers } from '../../src/trainers/index.ts';
import { readText, wagesSpec } from '../support/wages-spec.ts';

const SCRIPT = {
  '  trainer: mlp\n  options: {hidden: [64, 32], epochs: 40}':
    '  trainer: script\n  command: [python3, train.py]\n  code: models/wage-band/src\n  options: {n-estimators: 100, rate: 0.1, deep: true, name: x}',
};

/** How it runs programs is tested in `test/stages/train/train-files.test.ts`, through the stage that prepares its folders. */
describe('script', () => {
  it('says that it takes files', () => {
    expect(trainers.get('script')).toMatchObject({ takes: 'files', version: 1 });
  });

  it('takes any hyperparameter of one value', () => {
    const { spec, problems } = readText(wagesSpec(SCRIPT));
    expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
    expect(spec?.train).toMatchObject({
      options: { 'n-estimators': 100, rate: 0.1, deep: true, name: 'x' },
      command: ['python3', 'train.py'],
      code: 'models/wage-band/src',
      channels: { format: 'csv', features: 'raw' },
    });
  });

  it.each([
    ['a list', 'rate: [1, 2]'],
    ['a name with other characters', '"a b": 1'],
  ])('refuses %s as a hyperparameter', (_, option) => {
    const text = wagesSpec(SCRIPT).replace('rate: 0.1', option);
    expect(readText(text).problems.filter((problem) => problem.severity === 'error')).toHaveLength(1);
  });
});
