import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { tensorEngine } from '../../../src/adapters/inference/tensors.ts';
import { TrainyardError } from '../../../src/core/errors.ts';
import { bundled } from '../../support/bundled.ts';
import { WASM } from '../../support/run.ts';

describe('the tensor engine', () => {
  it('computes on the backend asked for, and prints nothing of its own', async () => {
    await bundled('tensors', async (program) => {
      for (const backend of ['wasm', 'cpu']) {
        const { stdout, stderr } = spawnSync(process.execPath, [program, backend, WASM], { encoding: 'utf8' });
        expect({ stdout, stderr }).toEqual({ stdout: `["${backend}",11]`, stderr: '' });
      }
    });
  }, 60_000);

  it('says which file is missing', async () => {
    await expect(tensorEngine({ wasmFile: '/nowhere/x.wasm' }).use('wasm')).rejects.toMatchObject({
      code: 'backend-unavailable',
      message: expect.stringContaining('/nowhere/x.wasm'),
      fix: expect.stringContaining('backend: cpu'),
    });
  });

  it('lists the backends for one it does not know', async () => {
    await expect(tensorEngine({ wasmFile: WASM }).use('cuda')).rejects.toMatchObject({
      code: 'backend-unavailable',
      fix: 'Use one of: cpu, wasm, tfjs-node, tfjs-node-gpu.',
    });
  });

  it('says what an optional backend lacks, and how to get it', async () => {
    const native = () =>
      Promise.reject(new TrainyardError({ code: 'engine-missing', message: 'not here', fix: 'Build.' }));
    const engine = tensorEngine({ wasmFile: WASM, native });
    expect(await engine.lacks('wasm')).toBeUndefined();
    expect(await engine.lacks('tfjs-node')).toBe('not here');
    await expect(engine.use('tfjs-node')).rejects.toMatchObject({
      code: 'backend-unavailable',
      message: 'the tensor backend "tfjs-node" is not available: not here',
      fix: 'Build.',
    });
  });

  it('does not take a processor for a GPU', async () => {
    const backend = () => ({ binding: { TF_Version: '2.21.0' }, isUsingGpuDevice: false });
    const module = {
      enableProdMode: () => undefined,
      ready: async () => undefined,
      getBackend: () => 'tensorflow',
      backend,
    };
    const found = (id: string) => tensorEngine({ wasmFile: WASM, native: async () => module }).use(id);
    await expect(found('tfjs-node-gpu')).rejects.toMatchObject({ message: expect.stringContaining('found no GPU') });
    expect(await found('tfjs-node')).toMatchObject({ backend: 'tfjs-node', library: 'TensorFlow 2.21.0' });
  });

  it('keeps to one backend', async () => {
    const engine = tensorEngine({ wasmFile: WASM });
    const first = await engine.use('wasm');
    expect(await engine.use('wasm')).toBe(first);
    await expect(engine.use('cpu')).rejects.toMatchObject({ code: 'backend-unavailable' });
  });
});
