import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { tensorEngine } from '../../src/adapters/tensors.ts';
import { bundled } from '../support/bundled.ts';
import { WASM } from '../support/run.ts';

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
      fix: 'Use one of: cpu, wasm.',
    });
  });

  it('keeps to one backend', async () => {
    const engine = tensorEngine({ wasmFile: WASM });
    const first = await engine.use('wasm');
    expect(await engine.use('wasm')).toBe(first);
    await expect(engine.use('cpu')).rejects.toMatchObject({ code: 'backend-unavailable' });
  });
});
