import { chmod, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { nvidiaGpus } from '../../../src/adapters/host/gpus.ts';
import type { GpuReport } from '../../../src/core/gpus.ts';
import { inFolder } from '../../support/run.ts';

/** What it finds where `nvidia-smi` is this shell script. No GPU is needed: the format is that of NVIDIA's own program. */
async function found(script: string, env: Readonly<Record<string, string>> = {}): Promise<GpuReport> {
  return inFolder(async (folder) => {
    await writeFile(`${folder}/nvidia-smi`, `#!/bin/sh\n${script}\n`);
    await chmod(`${folder}/nvidia-smi`, 0o755);
    return nvidiaGpus({ PATH: `${folder}:/usr/bin:/bin`, SECRET: 'hidden', ...env });
  });
}

const MACHINE = [
  '[ "$*" = "--query-gpu=index,uuid,name,driver_version,memory.total --format=csv,noheader,nounits" ] || exit 9',
  'echo "0, GPU-11aa, NVIDIA A10G, 550.54.15, 23028"',
  'echo "1, GPU-22bb, NVIDIA L4, 550.54.15, 23034"',
].join('\n');
const A10G = { name: 'NVIDIA A10G', driver: '550.54.15', memoryBytes: 23028 * 2 ** 20 };
const L4 = { name: 'NVIDIA L4', driver: '550.54.15', memoryBytes: 23034 * 2 ** 20 };

describe('nvidiaGpus', () => {
  it('names device, driver and memory of each', async () => {
    expect(await found(MACHINE)).toEqual({ gpus: [A10G, L4] });
  });

  it.each([
    ['1', [L4]],
    ['1,0', [L4, A10G]],
    ['GPU-11', [A10G]],
    ['0,7,1', [A10G]],
    ['0,0,1', [A10G]],
    ['MIG-5f', [A10G, L4]],
  ])('has of them what CUDA_VISIBLE_DEVICES=%s leaves to a program', async (named, gpus) => {
    expect(await found(MACHINE, { CUDA_VISIBLE_DEVICES: named })).toEqual({ gpus });
  });

  it.each(['', '-1', 'NoDevFiles'])('has none with CUDA_VISIBLE_DEVICES=%s', async (named) => {
    const why = 'CUDA_VISIBLE_DEVICES hides every GPU of the machine';
    expect(await found(MACHINE, { CUDA_VISIBLE_DEVICES: named })).toEqual({ gpus: [], why });
  });

  it("finds the driver's libraries where a container has them", async () => {
    const script = 'echo "0, GPU-1, $LD_LIBRARY_PATH, 1, 2"';
    const report = await found(script, { LD_LIBRARY_PATH: '/usr/local/nvidia/lib64' });
    expect(report).toMatchObject({ gpus: [{ name: '/usr/local/nvidia/lib64' }] });
  });

  it('gives the program nothing of ours', async () => {
    expect(await found('echo "0, GPU-1, $SECRET-, 1, 2"')).toMatchObject({ gpus: [{ name: '-' }] });
  });

  it('has none without the program', async () => {
    expect(await nvidiaGpus({ PATH: '/nonexistent' })).toEqual({ gpus: [], why: 'nvidia-smi is not on the PATH' });
  });

  it('says what the driver says when it fails, as plain text', async () => {
    const said = 'NVIDIA-SMI has failed because it could not communicate with the NVIDIA driver.';
    const { gpus, why } = await found(`printf '${said}\\033[31m::error::x'\nexit 9`);
    expect(gpus).toEqual([]);
    expect(why).toContain(`nvidia-smi failed: ${said}`);
    expect(why).not.toContain('\u001b');
  });

  it.each([
    ['no line', 'true'],
    ['lines of something else', 'echo "No devices were found"'],
    ['a memory that is no number', 'echo "0, GPU-1, A, 1, [N/A]"'],
  ])('has none from %s', async (_, script) => {
    expect(await found(script)).toEqual({ gpus: [], why: 'nvidia-smi names none' });
  });
});
