import { describe, expect, it } from 'vitest';
import { canonicalLayersModel } from '../../../src/data/network/layers-files.ts';
import { layersModelFiles, readLayersModel } from '../../../src/data/network/layers-model.ts';

const LAYER = {
  inputs: 2,
  outputs: 1,
  activation: 'sigmoid',
  kernel: Float32Array.of(1, 2),
  bias: Float32Array.of(3),
} as const;

/** The same model as converters write it: weights in two files, below a folder. */
function sharded(): Map<string, Uint8Array> {
  const files = layersModelFiles([LAYER]);
  const model = JSON.parse(new TextDecoder().decode(files.get('model.json')));
  const weights = files.get('weights.bin') as Uint8Array;
  model.weightsManifest[0].paths = ['group1-shard1of2.bin', 'group1-shard2of2.bin'];
  return new Map([
    ['web/model.json', new TextEncoder().encode(JSON.stringify(model))],
    ['web/group1-shard1of2.bin', weights.subarray(0, 5)],
    ['web/group1-shard2of2.bin', weights.subarray(5)],
    ['README.md', new Uint8Array(1)],
  ]);
}

describe('canonicalLayersModel', () => {
  it('joins the weights of a model that a converter wrote', () => {
    const found = canonicalLayersModel(sharded());
    expect(found?.ignored).toEqual(['README.md']);
    expect(readLayersModel(found?.files ?? new Map()).weights).toEqual(layersModelFiles([LAYER]).get('weights.bin'));
  });

  it('refuses weights that are not there', () => {
    const files = sharded();
    files.delete('web/group1-shard2of2.bin');
    expect(() => canonicalLayersModel(files)).toThrow('group1-shard2of2.bin');
  });

  it.each(['{"format":"graph-model","weightsManifest":[]}', '[]', 'x'])('takes nothing else for one: %s', (text) => {
    expect(canonicalLayersModel(new Map([['model.json', new TextEncoder().encode(text)]]))).toBeUndefined();
  });
});
