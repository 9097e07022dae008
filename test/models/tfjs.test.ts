import { describe, expect, it } from 'vitest';
import { type DenseLayer, layersModelFiles } from '../../src/data/network/layers-model.ts';
import { random } from '../../src/math/random.ts';
import { loadToy, tensors } from '../support/fit.ts';

const BINARY = { task: 'binary', classes: ['no', 'yes'] } as const;

function layersFor(outputs: number, activation: DenseLayer['activation']): readonly DenseLayer[] {
  const stream = random(4, 'layers');
  const values = (count: number): Float32Array => Float32Array.from({ length: count }, () => 2 * stream.uniform() - 1);
  return [
    { inputs: 3, outputs: 5, activation: 'relu', kernel: values(15), bias: values(5) },
    { inputs: 5, outputs, activation, kernel: values(5 * outputs), bias: values(outputs) },
  ];
}

/** The same network in plain loops and float64. */
function byHand(layers: readonly DenseLayer[], row: readonly number[]): readonly number[] {
  return layers.reduce<readonly number[]>((input, { inputs, outputs, activation, kernel, bias }) => {
    const z = Array.from({ length: outputs }, (_, k) => {
      let sum = bias[k] as number;
      for (let j = 0; j < inputs; j++) sum += (input[j] as number) * (kernel[j * outputs + k] as number);
      return sum;
    });
    if (activation === 'relu') return z.map((value) => Math.max(0, value));
    if (activation === 'sigmoid') return z.map((value) => 1 / (1 + Math.exp(-value)));
    if (activation === 'linear') return z;
    const total = z.reduce((sum, value) => sum + Math.exp(value), 0);
    return z.map((value) => Math.exp(value) / total);
  }, row);
}

describe('the tfjs model format', () => {
  it.each([
    { toy: BINARY, outputs: 1, activation: 'sigmoid' },
    { toy: { task: 'multiclass', classes: ['a', 'b', 'c', 'd'] }, outputs: 4, activation: 'softmax' },
    { toy: { task: 'regression', classes: [] }, outputs: 1, activation: 'linear' },
  ] as const)('predicts what its layers say: $activation', async ({ toy, outputs, activation }) => {
    const layers = layersFor(outputs, activation);
    const predictor = await loadToy(toy, layersModelFiles(layers));
    const rows = 5000;
    const stream = random(1, 'x');
    const x = Float32Array.from({ length: rows * 3 }, () => 4 * stream.uniform() - 2);
    const scores = await predictor.predict(x, rows);
    expect(scores).toHaveLength(rows * outputs);
    for (const row of [0, 1, 4095, 4096, 4999]) {
      const expected = byHand(layers, [...x.subarray(3 * row, 3 * row + 3)]);
      for (const [k, value] of expected.entries()) expect(scores[row * outputs + k]).toBeCloseTo(value, 5);
    }
    expect(await predictor.predict(x.subarray(0, 3), 1)).toHaveLength(outputs);
    expect(await predictor.predict(new Float32Array(0), 0)).toHaveLength(0);
    predictor.dispose();
  });

  it('gives all memory back', async () => {
    const { tf } = await tensors.use('wasm');
    const before = tf.memory();
    for (let i = 0; i < 3; i++) {
      const predictor = await loadToy(BINARY, layersModelFiles(layersFor(1, 'sigmoid')));
      for (let call = 0; call < 5; call++) await predictor.predict(new Float32Array(30), 10);
      predictor.dispose();
    }
    expect(tf.memory()).toMatchObject({ numTensors: before.numTensors, numBytes: before.numBytes });
  });

  it('refuses a model that does not fit its task, and rows that do not fit the model', async () => {
    const { tf } = await tensors.use('wasm');
    const before = tf.memory().numTensors;
    await expect(loadToy(BINARY, layersModelFiles(layersFor(2, 'softmax')))).rejects.toMatchObject({
      code: 'model-invalid',
    });
    await expect(loadToy(BINARY, new Map())).rejects.toMatchObject({ code: 'model-invalid' });
    const unknown = new Map(layersModelFiles(layersFor(1, 'sigmoid')));
    const text = new TextDecoder().decode(unknown.get('model.json')).replaceAll('"Dense"', '"Lambda"');
    unknown.set('model.json', new TextEncoder().encode(text));
    await expect(loadToy(BINARY, unknown)).rejects.toMatchObject({ code: 'model-invalid' });
    const predictor = await loadToy(BINARY, layersModelFiles(layersFor(1, 'sigmoid')));
    await expect(predictor.predict(new Float32Array(4), 1)).rejects.toThrow(RangeError);
    predictor.dispose();
    expect(tf.memory().numTensors).toBe(before);
  });
});
