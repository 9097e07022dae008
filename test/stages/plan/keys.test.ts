import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/core/hash.ts';
import { canonicalJson } from '../../../src/core/json.ts';
import type { ResolvedSpec } from '../../../src/spec/resolved.ts';
import { evaluationKey, specKeys } from '../../../src/stages/plan/keys.ts';
import { gateOf, pluginsOf, specOf, treeOf } from '../../support/resolved.ts';

const FILES = { 'data/wages.csv': 'a,b\n1,2\n', 'models/a/model.yaml': 'spec' };
const keysOf = (spec: ResolvedSpec, files: Readonly<Record<string, string>> = FILES, plugins = pluginsOf()) =>
  specKeys(spec, treeOf(files), plugins);
const base = specOf('a');
const { data, train, evaluate } = base;

describe('specKeys', () => {
  it('lists every declared input by name', () => {
    const blob = treeOf(FILES).get('data/wages.csv')?.id;
    const keys = keysOf(base);
    expect(keys.train).toEqual([
      { name: 'data.source', value: `blob ${blob}` },
      { name: 'model', value: 'a' },
      { name: 'task', value: 'binary' },
      { name: 'data.format', value: 'csv' },
      { name: 'data.target', value: 'high_wage' },
      { name: 'data.positive', value: 'yes' },
      { name: 'data.features.education', value: 'numeric' },
      { name: 'data.features.occupation', value: 'category' },
      { name: 'data.split.test', value: '0.25' },
      { name: 'data.split.validation', value: '0.15' },
      { name: 'data.split.seed', value: '7' },
      { name: 'preprocessing', value: 'version 2' },
      { name: 'train.trainer', value: 'mlp version 1' },
      { name: 'train.options.epochs', value: '40' },
      { name: 'train.options.hidden', value: '[64,32]' },
      { name: 'train.seed', value: '1' },
      { name: 'train.backend', value: 'wasm' },
    ]);
    expect(keys.evaluation).toEqual([
      { name: 'data.source', value: `blob ${blob}` },
      { name: 'evaluation', value: 'version 5' },
      { name: 'data.split.test', value: '0.25' },
      { name: 'data.split.validation', value: '0.15' },
      { name: 'data.split.seed', value: '7' },
      { name: 'data.sensitive', value: '["gender","race"]' },
      { name: 'decide.threshold', value: '0.5' },
      { name: 'evaluate.metrics.brier', value: 'version 1' },
      { name: 'evaluate.metrics.roc_auc', value: 'version 1' },
      { name: 'evaluate.fairness.by', value: '["gender","race"]' },
      { name: 'evaluate.fairness.minGroup', value: '30' },
      { name: 'evaluate.fairness.measures.demographic_parity_ratio', value: 'version 1' },
    ]);
  });

  it('has a fixed value, so that stored runs are found by later versions', () => {
    expect(keysOf(base)).toMatchObject({
      trainKey: 'sha256:fdb5fe06165c1bcc311282706742f70ef9d52f3d666b6534d703e9944c0cfd18',
      evaluationInputsKey: 'sha256:5c016da19e0c6714213acd391718a7e0dca4b2ba98fa151d4df07b5add4194bd',
    });
  });

  const neither: readonly (readonly [string, Partial<ResolvedSpec>])[] = [
    ['place of the spec', { path: 'other/model.yaml' }],
    ['gates', { gates: [gateOf({ metric: 'brier', max: 0.1 })] }],
    ['card', { card: {} }],
    ['owners', { owners: [] }],
    ['risk', { risk: { tier: 'high' } }],
    ['personal columns', { data: { ...data, personal: ['worker_id'] } }],
    ['positions', { positions: {} }],
  ];
  it.each(neither)('is blind to: %s', (_, parts) => {
    const keys = keysOf({ ...base, ...parts });
    expect(keys.trainKey).toBe(keysOf(base).trainKey);
    expect(keys.evaluationInputsKey).toBe(keysOf(base).evaluationInputsKey);
  });

  const training: readonly (readonly [string, Partial<ResolvedSpec>])[] = [
    ['name', { name: 'b' }],
    ['task', { task: 'multiclass' }],
    ['format', { data: { ...data, format: 'parquet' } }],
    ['target', { data: { ...data, target: 'other' } }],
    ['positive', { data: { ...data, positive: 'no' } }],
    ['id', { data: { ...data, id: 'worker_id' } }],
    ['group', { data: { ...data, group: 'household_id' } }],
    ['feature type', { data: { ...data, features: [{ name: 'education', type: 'category' }] } }],
    ['feature order', { data: { ...data, features: [...data.features].reverse() } }],
    ['trainer', { train: { ...train, trainer: 'logistic' } }],
    ['option', { train: { ...train, options: { ...train.options, epochs: 60 } } }],
    ['seed', { train: { ...train, seed: 2 } }],
    ['backend', { train: { ...train, backend: 'cpu' } }],
    ['weight of classes', { train: { ...train, classWeights: 'balanced' } }],
    ['weight of groups', { train: { ...train, reweigh: ['gender'] } }],
    ['calibration', { train: { ...train, calibrate: 'platt' } }],
    ['number of folds', { train: { ...train, crossValidation: { folds: 5 } } }],
    ['shape of an image', { data: { ...data, features: [{ name: 'education', type: 'image', shape: [2, 2, 1] }] } }],
  ];
  it.each(training)('trains again for another %s, and the evaluation inputs stay', (_, parts) => {
    const keys = keysOf({ ...base, ...parts });
    expect(keys.trainKey).not.toBe(keysOf(base).trainKey);
    expect(keys.evaluationInputsKey).toBe(keysOf(base).evaluationInputsKey);
  });

  const evaluation: readonly (readonly [string, Partial<ResolvedSpec>])[] = [
    ['threshold', { decide: { threshold: 0.4 } }],
    ['rule for the threshold', { decide: { threshold: 0.5, choose: { by: 'maximise', metric: 'f1' } } }],
    ['cost', { decide: { threshold: 0.5, costs: { falsePositive: 1, falseNegative: 5 } } }],
    ['metric', { evaluate: { ...evaluate, metrics: ['roc_auc'] } }],
    ['no fairness', { evaluate: { metrics: evaluate.metrics } }],
    ['least group', { evaluate: { ...evaluate, fairness: { by: ['gender'], minGroup: 30, measures: [] } } }],
    ['sensitive columns', { data: { ...data, sensitive: ['gender'] } }],
  ];
  it.each(evaluation)('only evaluates again for another %s', (_, parts) => {
    const keys = keysOf({ ...base, ...parts });
    expect(keys.trainKey).toBe(keysOf(base).trainKey);
    expect(keys.evaluationInputsKey).not.toBe(keysOf(base).evaluationInputsKey);
  });

  it('changes both for another split or other data, and neither when the file only moves', () => {
    const split = keysOf({ ...base, data: { ...data, split: { ...data.split, seed: 8 } } });
    const edited = keysOf(base, { ...FILES, 'data/wages.csv': 'a,b\n1,3\n' });
    for (const keys of [split, edited]) {
      expect(keys.trainKey).not.toBe(keysOf(base).trainKey);
      expect(keys.evaluationInputsKey).not.toBe(keysOf(base).evaluationInputsKey);
    }
    const moved = keysOf(
      { ...base, data: { ...data, source: 'elsewhere/w.csv' } },
      { 'elsewhere/w.csv': 'a,b\n1,2\n' },
    );
    expect(moved.trainKey).toBe(keysOf(base).trainKey);
  });

  it('follows versions of plug-ins to the key they belong to', () => {
    const now = keysOf(base);
    expect(keysOf(base, FILES, pluginsOf({ mlp: 2 })).trainKey).not.toBe(now.trainKey);
    expect(keysOf(base, FILES, pluginsOf({ mlp: 2 })).evaluationInputsKey).toBe(now.evaluationInputsKey);
    for (const versions of [{ roc_auc: 2 }, { ratio: 2 }]) {
      expect(keysOf(base, FILES, pluginsOf(versions)).trainKey).toBe(now.trainKey);
      expect(keysOf(base, FILES, pluginsOf(versions)).evaluationInputsKey).not.toBe(now.evaluationInputsKey);
    }
  });

  it('includes code and lock files, as files or folders', () => {
    const spec = { ...base, train: { ...train, code: 'src/', lock: 'requirements.lock' } };
    const files = { ...FILES, 'src/a.py': '1', 'src/b/c.py': '2', 'requirements.lock': 'x' };
    const keys = keysOf(spec, files);
    expect(keys.train.map((input) => input.name).slice(0, 3)).toEqual(['data.source', 'train.code', 'train.lock']);
    const variants = [
      { ...files, 'src/b/c.py': '3' },
      { ...files, 'src/b/d.py': '' },
      { ...files, 'requirements.lock': 'y' },
    ];
    const found = [keys, ...variants.map((variant) => keysOf(spec, variant))].map((one) => one.trainKey);
    expect(new Set(found).size).toBe(4);
    expect(keysOf(spec, { ...files, 'src2/a.py': 'unrelated' }).trainKey).toBe(keys.trainKey);
  });

  it('answers what is missing, and no key', () => {
    const keys = keysOf(base, {});
    expect(keys.missing).toEqual([{ name: 'data.source', path: 'data/wages.csv', why: 'git has no such file' }]);
    expect(keys).not.toHaveProperty('trainKey');
    const linked = new Map(treeOf(FILES));
    linked.set('data/wages.csv', { path: 'data/wages.csv', mode: '120000', id: 'f'.repeat(40), size: 4 });
    expect(specKeys(base, linked, pluginsOf()).missing[0]?.why).toBe('data/wages.csv is a symbolic link');
    const folder = new Map([['data', { path: 'data', mode: '120000', id: 'f'.repeat(40), size: 4 }]]);
    expect(specKeys(base, folder, pluginsOf()).missing[0]?.why).toBe('data is a symbolic link');
  });

  it('refuses plug-ins that do not exist', () => {
    expect(() => keysOf({ ...base, train: { ...train, trainer: 'mpl' } })).toThrow('there is no trainer called "mpl"');
  });

  it('does not depend on the order of options, metrics, sensitive columns or files', () => {
    const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });
    const options = { hidden: [64, 32], epochs: 40, dropout: 0.1, __proto__x: 1, activation: 'relu' };
    fc.assert(
      fc.property(
        fc.tuple(
          shuffled(Object.entries(options)),
          shuffled(evaluate.metrics),
          shuffled(data.sensitive),
          shuffled(Object.entries(FILES)),
        ),
        (parts) => {
          const make = ([entries, metrics, sensitive, files]: typeof parts) =>
            keysOf(
              {
                ...base,
                train: { ...train, options: Object.fromEntries(entries) },
                evaluate: { ...evaluate, metrics },
                data: { ...data, sensitive },
              },
              Object.fromEntries(files),
            );
          const plain = make([
            Object.entries(options),
            [...evaluate.metrics],
            [...data.sensitive],
            Object.entries(FILES),
          ]);
          expect(make(parts)).toEqual(plain);
        },
      ),
    );
  });

  it('never gives two different option mappings one key', () => {
    const options = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 1 }) as fc.Arbitrary<string | number | null>);
    const keyOf = (one: Record<string, string | number | null>) =>
      keysOf({ ...base, train: { ...train, options: one } }).trainKey;
    fc.assert(
      fc.property(options, options, (one, other) => {
        fc.pre(canonicalJson(one) !== canonicalJson(other));
        expect(keyOf(one)).not.toBe(keyOf(other));
      }),
    );
  });
});

it('evaluationKey names the bundle and the inputs', () => {
  const [one, other] = [sha256('1'), sha256('2')];
  expect(new Set([evaluationKey(one, one), evaluationKey(one, other), evaluationKey(other, one)]).size).toBe(3);
});
