import { EXIT, TrainyardError } from '../../core/errors.ts';

/** Lets signals in; between two steps is the only place where a fit may stop. Throws `interrupted`. */
export async function breathe(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  if (!signal.aborted) return;
  throw new TrainyardError({
    code: 'interrupted',
    message: 'the training was interrupted',
    fix: 'Run it again; it goes on from its last checkpoint.',
    exitCode: EXIT.interrupted,
  });
}

/** Epochs between two checkpoints: a kill costs a twentieth of the training at most. */
export function checkpointEvery(epochs: number): number {
  return Math.max(1, Math.ceil(epochs / 20));
}
