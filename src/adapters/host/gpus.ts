import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { messageOf } from '../../core/errors.ts';
import type { Gpu, GpuReport } from '../../core/gpus.ts';
import { only } from '../programs/environment.ts';

const FIELDS = ['index', 'uuid', 'name', 'driver_version', 'memory.total'] as const;
/** A driver in trouble makes nvidia-smi hang. */
const TIME_MS = 20_000;
const MOST = 64;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What `nvidia-smi` says, which comes with NVIDIA's driver, of the GPUs that `CUDA_VISIBLE_DEVICES` leaves to a program. A
 * machine without `nvidia-smi` has no GPU that a training could use; one where it fails has none either, and says why.
 */
export async function nvidiaGpus(env: Environment): Promise<GpuReport> {
  const args = [`--query-gpu=${FIELDS.join(',')}`, '--format=csv,noheader,nounits'];
  const options = {
    // In containers the driver's libraries often lie where only LD_LIBRARY_PATH leads.
    env: only(['PATH', 'LD_LIBRARY_PATH'], env),
    timeout: TIME_MS,
    killSignal: 'SIGKILL',
    maxBuffer: 2 ** 20,
  } as const;
  try {
    const { stdout } = await promisify(execFile)('nvidia-smi', args, options);
    const devices = stdout.split('\n').slice(0, MOST).flatMap(deviceOf);
    if (devices.length === 0) return { gpus: [], why: 'nvidia-smi names none' };
    const gpus = visible(devices, env['CUDA_VISIBLE_DEVICES']).map(({ gpu }) => gpu);
    return gpus.length > 0 ? { gpus } : { gpus, why: 'CUDA_VISIBLE_DEVICES hides every GPU of the machine' };
  } catch (error) {
    return { gpus: [], why: whyOf(error as NodeJS.ErrnoException & { readonly killed?: boolean }) };
  }
}

interface Device {
  readonly index: string;
  readonly uuid: string;
  readonly gpu: Gpu;
}

/** `0, GPU-5c1e..., NVIDIA A10G, 550.54.15, 23028`; memory in MiB. */
function deviceOf(line: string): readonly Device[] {
  const [index = '', uuid = '', name = '', driver = '', memory = ''] = line.split(',').map((field) => field.trim());
  const mebibytes = Number(memory);
  if (name === '' || driver === '' || memory === '' || !Number.isFinite(mebibytes)) return [];
  return [{ index, uuid, gpu: { name: plain(name), driver: plain(driver), memoryBytes: mebibytes * 2 ** 20 } }];
}

/**
 * CUDA's rule: indices or beginnings of UUIDs, up to the first that names no GPU. Parts of a GPU (`MIG-...`) are not among
 * what was asked for, so where one is named, the whole GPUs are answered.
 */
function visible(devices: readonly Device[], named: string | undefined): readonly Device[] {
  if (named === undefined) return devices;
  const names = named.split(',').map((name) => name.trim());
  if (names.some((name) => name.startsWith('MIG-'))) return devices;
  const found: Device[] = [];
  for (const name of names) {
    const device = devices.find(
      ({ index, uuid }) => index === name || (name.startsWith('GPU-') && uuid.startsWith(name)),
    );
    if (device === undefined || found.includes(device)) break;
    found.push(device);
  }
  return found;
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
