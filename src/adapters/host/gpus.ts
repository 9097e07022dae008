import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { messageOf } from '../../core/errors.ts';
import type { Gpu, GpuReport } from '../../core/gpus.ts';

const FIELDS = ['name', 'driver_version', 'memory.total'] as const;
/** A driver in trouble makes nvidia-smi hang. */
const TIME_MS = 20_000;
const MOST = 64;

/**
 * What `nvidia-smi` says, which comes with NVIDIA's driver. A machine without the program has no GPU that a training could
 * use; one whose program fails has none either, and says why.
 */
export async function nvidiaGpus(env: Readonly<Record<string, string | undefined>>): Promise<GpuReport> {
  const args = [`--query-gpu=${FIELDS.join(',')}`, '--format=csv,noheader,nounits'];
  const options = {
    env: { PATH: env['PATH'] ?? '' },
    timeout: TIME_MS,
    killSignal: 'SIGKILL',
    maxBuffer: 2 ** 20,
  } as const;
  try {
    const { stdout } = await promisify(execFile)('nvidia-smi', args, options);
    const gpus = stdout.split('\n').slice(0, MOST).flatMap(gpuOf);
    return gpus.length > 0 ? { gpus } : { gpus, why: 'nvidia-smi names none' };
  } catch (error) {
    return { gpus: [], why: whyOf(error as NodeJS.ErrnoException & { readonly killed?: boolean }) };
  }
}

/** `NVIDIA A10G, 550.54.15, 23028`; memory in MiB. */
function gpuOf(line: string): readonly Gpu[] {
  const [name = '', driver = '', memory = ''] = line.split(',').map((field) => field.trim());
  const mebibytes = Number(memory);
  if (name === '' || driver === '' || memory === '' || !Number.isFinite(mebibytes)) return [];
  return [{ name: plain(name), driver: plain(driver), memoryBytes: mebibytes * 2 ** 20 }];
}

function whyOf(error: NodeJS.ErrnoException & { readonly killed?: boolean; readonly stdout?: string }): string {
  if (error.code === 'ENOENT') return 'nvidia-smi is not on the PATH';
  if (error.killed === true) return `nvidia-smi gave no answer within ${TIME_MS / 1000} s`;
  // It says what is wrong with the driver on standard output.
  const said = plain(error.stdout ?? '') || plain(messageOf(error));
  return `nvidia-smi failed: ${said}`;
}

function plain(text: string): string {
  return text
    .replace(/[^\P{C}]+/gu, ' ')
    .trim()
    .slice(0, 200);
}
