import { describe, expect, it } from 'vitest';
import {
  type DenseLayer,
  layersModelFiles,
  readLayersModel,
  TOPOLOGY_FILE,
  WEIGHTS_FILE,
} from '../../../src/data/network/layers-model.ts';

const layers: readonly DenseLayer[] = [
  { inputs: 2, outputs: 1, activation: 'sigmoid', kernel: Float32Array.of(1, -2), bias: Float32Array.of(0.5) },
];

describe('layers-model files', () => {
  it('read back what was written', () => {
    const model = readLayersModel(layersModelFiles(layers));
    expect(model.weightSpecs.map(({ name, shape }) => [name, shape])).toEqual([
      ['dense_1/kernel', [2, 1]],
      ['dense_1/bias', [1]],
    ]);
    expect(Buffer.from(model.weights).readFloatLE(4)).toBe(-2);
  });

  it('are refused when they do not fit each other', () => {
    const good = layersModelFiles(layers);
    const topology = JSON.parse(new TextDecoder().decode(good.get(TOPOLOGY_FILE)));
    const text = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
    const bad: ReadonlyMap<string, Uint8Array>[] = [
      new Map(),
      new Map(good).set(TOPOLOGY_FILE, new TextEncoder().encode('{')),
      new Map(good).set(TOPOLOGY_FILE, text(null)),
      new Map(good).set(TOPOLOGY_FILE, text({ ...topology, modelTopology: null })),
      new Map(good).set(WEIGHTS_FILE, new Uint8Array(8)),
    ];
    for (const shape of [[2, -1], ['2'], [1e300]]) {
      const weightsManifest = [{ weights: [{ name: 'x', dtype: 'float32', shape }] }];
      bad.push(new Map(good).set(TOPOLOGY_FILE, text({ ...topology, weightsManifest })));
    }
    for (const files of bad) {
      expect(() => readLayersModel(files)).toThrow(expect.objectContaining({ code: 'model-invalid' }));
    }
  });
});
