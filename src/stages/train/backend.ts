import { TrainyardError } from '../../core/errors.ts';
import { type GpuDemand, type GpuReport, gpuText } from '../../core/gpus.ts';
import type { FilesTrainer, ModelEngines, Trainer } from '../../core/plugins.ts';
import type { Log, TensorEngine } from '../../core/ports.ts';
import type { ResolvedTrain } from '../../spec/resolved.ts';

const ON_GPU = 'tfjs-node-gpu';

/**
 * The fixed table of backends: what the spec pins; for a spec that asks for a GPU the one that uses it; otherwise what the
 * trainer declares, the best first and the last one always there. It depends on spec and trainer alone, never on what a
 * machine happens to have, so that it may stand in the train key; which of them was taken is recorded.
 */
export function backendsOf(
  { backend, runner }: Pick<ResolvedTrain, 'backend' | 'runner'>,
  { backends, unpinned }: Pick<Trainer | FilesTrainer, 'backends' | 'unpinned'>,
): readonly string[] {
  if (backend !== undefined) return [backend];
  if (runner?.gpu !== undefined && backends.includes(ON_GPU)) return [ON_GPU];
  return unpinned ?? backends.slice(0, 1);
}

/** The first that this machine has. What is left out is said; the last is not asked, because its error says more. */
export async function chosenBackend(
  candidates: readonly string[],
  { tensors, log, label }: { readonly tensors: TensorEngine; readonly log: Log; readonly label: string },
): Promise<string> {
  for (const backend of candidates.slice(0, -1)) {
    const lack = await tensors.lacks(backend);
    if (lack === undefined) return backend;
    log.info(`${label}: not on ${backend}, but on ${candidates.at(-1)}: ${lack}`);
  }
  return candidates.at(-1) ?? 'none';
}

/** Throws `gpu-missing` unless the machine has what the spec asks for, before anything is trained. */
export function checkGpus(demand: GpuDemand | undefined, { gpus, why }: GpuReport): void {
  if (demand === undefined) return;
  const { count, memoryBytes = 0 } = demand;
  const fitting = gpus.filter((gpu) => gpu.memoryBytes >= memoryBytes);
  if (fitting.length >= count) return;
  const asked = `${count} GPU${count === 1 ? '' : 's'}${memoryBytes > 0 ? ` of at least ${gibibytes(memoryBytes)}` : ''}`;
  const found = gpus.length === 0 ? `none: ${why ?? 'none was named'}` : gpuText(gpus);
  throw new TrainyardError({
    code: 'gpu-missing',
    message: `train.runner.gpu asks for ${asked}; this machine has ${found}`,
    fix: 'Name a runner that has them in train.runner.labels, mend its driver (nvidia-smi has to answer), or ask for less.',
  });
}

function gibibytes(bytes: number): string {
  return `${(bytes / 2 ** 30).toFixed(1)} GiB`;
}

/** A process has one backend, so that a model that was just trained runs where it was. */
export function onOneBackend(backend: string, engines: ModelEngines): ModelEngines {
  const { tensors, inference, programs } = engines;
  return { inference, programs, tensors: { ...tensors, use: () => tensors.use(backend) } };
}
