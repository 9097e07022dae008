import { chmod, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { nvidiaGpus } from '../../../src/adapters/host/gpus.ts';
import type { GpuReport } from '../../../src/core/gpus.ts';
import { inFolder } from '../../support/run.ts';

/** What it finds where `nvidia-smi` is this shell script. No GPU is needed: the format is that of NVIDIA's own program. */
async function found(script: string): Promise<GpuReport> {
  return inFolder(async (folder) => {
    await writeFile(`${folder}/nvidia-smi`, `#!/bin/sh\n${script}\n`);
    await chmod(`${folder}/nvidia-smi`, 0o755);
    return nvidiaGpus({ PATH: `${folder}:/usr/bin:/bin`, SECRET: 'hidden' });
  });
}

describe('nvidiaGpus', () => {
  it('names device, driver and memory of each', async () => {
    const script =
      '[ "$*" = "--query-gpu=name,driver_version,memory.total --format=csv,noheader,nounits" ] || exit 9\necho "NVIDIA A10G, 550.54.15, 23028"\necho "NVIDIA A10G, 550.54.15, 23028"';
    const gpu = { name: 'NVIDIA A10G', driver: '550.54.15', memoryBytes: 23028 * 2 ** 20 };
    expect(await found(script)).toEqual({ gpus: [gpu, gpu] });
  });

  it('gives the program nothing of ours', async () => {
    expect(await found('echo "$SECRET-, 1, 2"')).toMatchObject({ gpus: [{ name: '-' }] });
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
    ['a memory that is no number', 'echo "A, 1, [N/A]"'],
  ])('has none from %s', async (_, script) => {
    expect(await found(script)).toEqual({ gpus: [], why: 'nvidia-smi names none' });
  });
});
