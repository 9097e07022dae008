import { describe, expect, it } from 'vitest';
import type { Gpu } from '../../../src/core/gpus.ts';
import type { TensorEngine } from '../../../src/core/ports.ts';
import { backendsOf, checkGpus, chosenBackend } from '../../../src/stages/train/backend.ts';
import { trainers } from '../../../src/trainers/index.ts';
import { keptLog } from '../../support/run.ts';

const gpu = { runner: { gpu: { count: 1 } } };

describe('backendsOf', () => {
  it.each([
    ['logistic', {}, ['wasm']],
    ['mlp', {}, ['wasm']],
    ['cnn', {}, ['tfjs-node', 'wasm']],
    ['script', {}, ['none']],
    ['import', {}, ['none']],
    ['cnn', { backend: 'wasm' }, ['wasm']],
    ['mlp', { backend: 'tfjs-node' }, ['tfjs-node']],
    ['cnn', gpu, ['tfjs-node-gpu']],
    ['mlp', gpu, ['tfjs-node-gpu']],
    ['cnn', { ...gpu, backend: 'tfjs-node' }, ['tfjs-node']],
    ['logistic', gpu, ['wasm']],
    ['script', gpu, ['none']],
  ])('of %s with %j are %j', (id, train, expected) => {
    expect(backendsOf(train, trainers.get(id))).toEqual(expected);
  });
});

describe('chosenBackend', () => {
  const engine = (lack: string | undefined): TensorEngine => ({
    lacks: async (backend) => (backend === 'tfjs-node' ? lack : undefined),
    use: () => Promise.reject(new Error('nothing is started')),
  });

  it('is the first that the machine has', async () => {
    const log = keptLog();
    const ports = { tensors: engine(undefined), log, label: 'digit' };
    expect(await chosenBackend(['tfjs-node', 'wasm'], ports)).toBe('tfjs-node');
    expect(log.lines).toEqual([]);
  });

  it('is the last otherwise, and says why', async () => {
    const log = keptLog();
    expect(await chosenBackend(['tfjs-node', 'wasm'], { tensors: engine('it is absent'), log, label: 'digit' })).toBe(
      'wasm',
    );
    expect(log.lines).toEqual(['digit: not on tfjs-node, but on wasm: it is absent']);
  });

  it('does not ask for one that is pinned: to use it says what is missing', async () => {
    const ports = { tensors: engine('it is absent'), log: keptLog(), label: 'digit' };
    expect(await chosenBackend(['tfjs-node'], ports)).toBe('tfjs-node');
  });
});

describe('checkGpus', () => {
  const a10: Gpu = { name: 'NVIDIA A10G', driver: '550.54.15', memoryBytes: 23028 * 2 ** 20 };

  it('asks for nothing where the spec does not', () => {
    expect(() => checkGpus(undefined, { gpus: [], why: 'none' })).not.toThrow();
  });

  it('is content with enough of them', () => {
    expect(() => checkGpus({ count: 2, memoryBytes: 16e9 }, { gpus: [a10, a10] })).not.toThrow();
  });

  it.each([
    [
      { count: 1 },
      { gpus: [], why: 'nvidia-smi is not on the PATH' },
      /1 GPU; this machine has none: nvidia-smi is not/,
    ],
    [{ count: 2 }, { gpus: [a10] }, /2 GPUs; this machine has NVIDIA A10G \(22\.5 GiB\), driver 550\.54\.15/],
    [{ count: 1, memoryBytes: 40 * 2 ** 30 }, { gpus: [a10] }, /1 GPU of at least 40\.0 GiB; this machine has NVIDIA/],
  ])('refuses %j on %j', (demand, report, said) => {
    expect(() => checkGpus(demand, report)).toThrow(
      expect.objectContaining({ code: 'gpu-missing', message: expect.stringMatching(said) }),
    );
  });
});
