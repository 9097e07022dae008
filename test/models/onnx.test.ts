import { describe, expect, it } from 'vitest';
import type { Predictor } from '../../src/core/plugins.ts';
import type { ColumnData } from '../../src/core/ports.ts';
import type { BundleManifest } from '../../src/core/records.ts';
import { models } from '../../src/models/index.ts';
import { engines } from '../support/fit.ts';
import {
  externalTensor,
  floats,
  floatsAttribute,
  graphAttribute,
  intAttribute,
  type Model,
  message,
  nodeOf,
  onnxModel,
  stringsAttribute,
  type Value,
} from '../support/onnx.ts';

const onnx = models.get('onnx');

const CLASSES = ['a', 'b', 'c'];

function manifestOf(parts: Partial<BundleManifest> = {}): BundleManifest {
  return {
    kind: 'Bundle',
    schemaVersion: 1,
    model: 'm',
    trainKey: `sha256:${'0'.repeat(64)}`,
    format: 'onnx',
    task: 'multiclass',
    classes: CLASSES,
    inputs: [
      { name: 'age', type: 'numeric' },
      { name: 'job', type: 'category' },
    ],
    files: [],
    ...parts,
  };
}

const X: Value = { name: 'X', type: 'float', shape: [null, 2] };
const PROBABILITIES: Value = { name: 'probabilities', type: 'float', shape: [null, 3] };

/** softmax(x W): W has the rows [1, 0, 0] and [0, 1, 0]. */
const SOFTMAX: Model = {
  inputs: [X],
  outputs: [PROBABILITIES],
  nodes: [
    { op: 'MatMul', inputs: ['X', 'W'], outputs: ['z'] },
    { op: 'Softmax', inputs: ['z'], outputs: ['probabilities'] },
  ],
  tensors: [floats('W', [2, 3], [1, 0, 0, 0, 1, 0])],
};

const LINEAR: Model = {
  inputs: [X],
  outputs: [{ name: 'variable', type: 'float', shape: [null, 1] }],
  nodes: [{ op: 'MatMul', inputs: ['X', 'W'], outputs: ['variable'] }],
  tensors: [floats('W', [2, 1], [2, -1])],
};

/** As skl2onnx makes it: one input per feature, the category as text. Class a for a high age, class b for the job cook. */
const PER_FEATURE: Model = {
  inputs: [
    { name: 'age', type: 'float', shape: [null, 1] },
    { name: 'job', type: 'string', shape: [null, 1] },
  ],
  outputs: [PROBABILITIES],
  nodes: [
    {
      op: 'LabelEncoder',
      domain: 'ai.onnx.ml',
      inputs: ['job'],
      outputs: ['code'],
      attributes: [stringsAttribute('keys_strings', ['cook', 'clerk']), floatsAttribute('values_floats', [4, 0])],
    },
    { op: 'Concat', inputs: ['age', 'code'], outputs: ['X'], attributes: [intAttribute('axis', 1)] },
    ...SOFTMAX.nodes,
  ],
  tensors: SOFTMAX.tensors ?? [],
};

const filesOf = (model: Model | Uint8Array, more: readonly (readonly [string, Uint8Array])[] = []) =>
  new Map([['model.onnx', model instanceof Uint8Array ? model : onnxModel(model)], ...more]);

/** Marks a bundle whose rows are encoded; its content is not looked at here. */
const ENCODED = [['preprocessing.json', new Uint8Array(0)]] as const;

const loaded = (model: Model, parts: Partial<BundleManifest> = {}, encoded = true): Promise<Predictor> =>
  onnx.load(manifestOf(parts), filesOf(model, encoded ? ENCODED : []), engines);

function softmax(z: readonly number[]): readonly number[] {
  const total = z.reduce((sum, value) => sum + Math.exp(value), 0);
  return z.map((value) => Math.exp(value) / total);
}

const rows = new Map<string, ColumnData>([
  ['age', { kind: 'number', values: Float64Array.of(3, 0.5) }],
  ['job', { kind: 'text', values: ['clerk', 'cook'] }],
]);

describe('the onnx model format', () => {
  it('predicts encoded rows in batches, and none at all', async () => {
    const predictor = await loaded(SOFTMAX);
    const count = 9001;
    const x = Float32Array.from({ length: 2 * count }, (_, i) => (i % 7) - 3);
    const scores = await predictor.predict(x, count);
    expect(scores).toHaveLength(3 * count);
    for (const row of [0, 4095, 4096, 9000]) {
      const expected = softmax([x[2 * row] as number, x[2 * row + 1] as number, 0]);
      for (const [k, value] of expected.entries()) expect(scores[3 * row + k]).toBeCloseTo(value, 5);
    }
    expect(await predictor.predict(new Float32Array(0), 0)).toHaveLength(0);
    predictor.dispose();
  });

  it('takes features as they are: one input each, or one matrix', async () => {
    const each = await loaded(PER_FEATURE, {}, false);
    const scores = await each.predictColumns?.(rows, 2);
    const expected = [...softmax([3, 0, 0]), ...softmax([0.5, 4, 0])];
    for (const [i, value] of expected.entries()) expect(scores?.[i]).toBeCloseTo(value, 5);
    each.dispose();
    const inputs = [
      { name: 'age', type: 'numeric' as const },
      { name: 'married', type: 'boolean' as const },
    ];
    const matrix = await loaded(LINEAR, { task: 'regression', classes: [], inputs }, false);
    const columns = new Map<string, ColumnData>([
      ['married', { kind: 'number', values: Float64Array.of(1, 0) }],
      ['age', { kind: 'number', values: Float64Array.of(3, Number.NaN) }],
    ]);
    expect([...((await matrix.predictColumns?.(columns, 2)) ?? [])]).toEqual([5, Number.NaN]);
    matrix.dispose();
  });

  it('takes a model that was exported for one row, row by row, and refuses another fixed number', async () => {
    const fixed = (side: number): Model => ({
      ...SOFTMAX,
      inputs: [{ ...X, shape: [side, 2] }],
      outputs: [{ ...PROBABILITIES, shape: [side, 3] }],
    });
    const predictor = await loaded(fixed(1));
    const scores = await predictor.predict(Float32Array.of(3, 0, 0.5, 4), 2);
    const expected = [...softmax([3, 0, 0]), ...softmax([0.5, 4, 0])];
    for (const [i, value] of expected.entries()) expect(scores[i]).toBeCloseTo(value, 5);
    predictor.dispose();
    await expect(loaded(fixed(8))).rejects.toMatchObject({ code: 'model-refused' });
  });

  it('puts the classes that the model states into the order of the manifest', async () => {
    const predictor = await loaded({ ...SOFTMAX, metadata: { classes: '["c", "a", "b"]' } });
    const scores = await predictor.predict(Float32Array.of(3, 1), 1);
    const [c, a, b] = softmax([3, 1, 0]);
    for (const [k, value] of [a, b, c].entries()) expect(scores[k]).toBeCloseTo(value as number, 5);
    predictor.dispose();
    await expect(loaded({ ...SOFTMAX, metadata: { classes: '["x", "a", "b"]' } })).rejects.toMatchObject({
      code: 'model-classes',
    });
    const numbered = await loaded({ ...SOFTMAX, metadata: { classes: '["0", "1", "2"]' } });
    expect((await numbered.predict(Float32Array.of(3, 1), 1))[0]).toBeCloseTo(softmax([3, 1, 0])[0] as number, 5);
    numbered.dispose();
  });

  it('gives the positive class alone for a binary task', async () => {
    const two: Model = {
      ...SOFTMAX,
      outputs: [{ ...PROBABILITIES, shape: [null, 2] }],
      tensors: [floats('W', [2, 2], [1, 0, 0, 1])],
    };
    const task = { task: 'binary', classes: ['good', 'bad'] } as const;
    const order = await loaded(two, task);
    expect((await order.predict(Float32Array.of(3, 1), 1))[0]).toBeCloseTo(softmax([3, 1])[1] as number, 5);
    const turned = await loaded({ ...two, metadata: { classes: '["bad", "good"]' } }, task);
    expect((await turned.predict(Float32Array.of(3, 1), 1))[0]).toBeCloseTo(softmax([3, 1])[0] as number, 5);
    const wrong = await loaded(SOFTMAX, task);
    await expect(wrong.predict(Float32Array.of(3, 1), 1)).rejects.toMatchObject({ code: 'model-outputs' });
    for (const one of [order, turned, wrong]) one.dispose();
  });

  it('takes a rounding error outside of [0, 1] for what it is, and nothing larger', async () => {
    const raw: Model = { ...LINEAR, tensors: [floats('W', [2, 1], [1, 0])] };
    const predictor = await loaded(raw, { task: 'binary', classes: ['no', 'yes'] });
    const x = Float32Array.of(-1e-7, 0, 1.0000001, 0, -0.01, 0);
    const [least, most, wrong] = await predictor.predict(x, 3);
    expect([least, most]).toEqual([0, 1]);
    expect(wrong).toBeLessThan(0);
    predictor.dispose();
  });

  it('names what a signature is, and refuses a file with another one', async () => {
    const signature = onnx.signature?.(filesOf({ ...PER_FEATURE, metadata: { classes: '["a", "b", "c"]' } }));
    expect(signature).toEqual({
      inputs: [
        { name: 'age', type: 'float', shape: [null, 1] },
        { name: 'job', type: 'string', shape: [null, 1] },
      ],
      outputs: [{ name: 'probabilities', type: 'float', shape: [null, 3] }],
      classes: CLASSES,
    });
    if (signature === undefined) throw new Error('no signature');
    await expect(loaded(SOFTMAX, { signature })).rejects.toMatchObject({ code: 'model-signature' });
  });

  it.each([
    ['values in another file', { ...SOFTMAX, tensors: [externalTensor('W')] }, /another file/],
    [
      'an operator of somebody',
      { ...SOFTMAX, nodes: [...SOFTMAX.nodes, { op: 'Run', domain: 'com.example', inputs: ['X'], outputs: ['y'] }] },
      /operator Run is of the domain com.example/,
    ],
    [
      'one inside a branch',
      {
        ...SOFTMAX,
        nodes: [
          ...SOFTMAX.nodes,
          {
            op: 'If',
            inputs: ['X'],
            outputs: ['y'],
            attributes: [
              graphAttribute(
                'then_branch',
                message([1, nodeOf({ op: 'Run', domain: 'com.example', inputs: [], outputs: ['y'] })]),
              ),
            ],
          },
        ],
      },
      /operator Run/,
    ],
  ] as const)('refuses %s before the engine sees it', async (_, model, words) => {
    const files = filesOf(model as Model);
    await expect(onnx.load(manifestOf(), files, engines)).rejects.toMatchObject({
      code: 'model-refused',
      message: expect.stringMatching(words),
    });
  });

  it('takes operators that the file itself defines', async () => {
    const twice = message(
      [1, 'Twice'],
      [4, 'u'],
      [5, 'v'],
      [7, nodeOf({ op: 'Add', inputs: ['u', 'u'], outputs: ['v'] })],
      [9, message([1, ''], [2, 17])],
      [10, 'local'],
    );
    const model: Model = {
      ...LINEAR,
      nodes: [
        { op: 'Twice', domain: 'local', inputs: ['X'], outputs: ['XX'] },
        { op: 'MatMul', inputs: ['XX', 'W'], outputs: ['variable'] },
      ],
      more: [
        [8, message([1, 'local'], [2, 1])],
        [25, twice],
      ],
    };
    const predictor = await loaded(model, { task: 'regression', classes: [] });
    expect([...(await predictor.predict(Float32Array.of(3, 1), 1))]).toEqual([10]);
    predictor.dispose();
  });

  it('says what to do about a ZipMap', async () => {
    const model: Model = { ...SOFTMAX, outputs: [{ name: 'output_probability', type: 'zipmap', shape: [] }] };
    await expect(loaded(model)).rejects.toMatchObject({
      code: 'model-outputs',
      fix: expect.stringContaining("'zipmap': False"),
    });
  });

  it.each([
    ['an input that is no feature', { ...PER_FEATURE, inputs: [...PER_FEATURE.inputs, { ...X, name: 'height' }] }],
    ['a feature without input', { ...PER_FEATURE, inputs: [X, { ...X, name: 'age' }] }],
    ['text as number', { ...PER_FEATURE, inputs: PER_FEATURE.inputs.map((input) => ({ ...input, type: 'float' })) }],
    ['one matrix for a category', SOFTMAX],
  ] as const)('refuses %s', async (_, model) => {
    await expect(loaded(model as Model, {}, false)).rejects.toMatchObject({ code: 'model-inputs' });
  });

  it('refuses what is no model, and what the engine cannot load', async () => {
    for (const bytes of [
      Uint8Array.of(),
      Uint8Array.of(0xff, 0xff),
      new TextEncoder().encode('PK\u0003\u0004 a zip'),
    ]) {
      await expect(onnx.load(manifestOf(), filesOf(bytes), engines)).rejects.toMatchObject({ code: 'model-invalid' });
    }
    await expect(onnx.load(manifestOf(), new Map(), engines)).rejects.toMatchObject({ code: 'model-refused' });
    const unknown: Model = { ...SOFTMAX, nodes: [{ op: 'NoSuch', inputs: ['X'], outputs: ['probabilities'] }] };
    await expect(loaded(unknown)).rejects.toMatchObject({ code: 'model-invalid' });
    const narrow = await loaded(SOFTMAX);
    await expect(narrow.predict(new Float32Array(3), 1)).rejects.toMatchObject({ code: 'model-refused' });
    narrow.dispose();
  });
});
