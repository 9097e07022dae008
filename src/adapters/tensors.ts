import { stat } from 'node:fs/promises';
import { messageOf, TrainyardError } from '../core/errors.ts';
import type { TensorEngine, Tensors } from '../core/ports.ts';
import { registerFilterGradient } from './conv-filter-gradient.ts';

const BACKENDS = ['cpu', 'wasm'] as const;
type Backend = (typeof BACKENDS)[number];

/**
 * TensorFlow.js as the `TensorEngine` port, loaded on first use.
 * `wasmFile` is the absolute path of `tfjs-backend-wasm-simd.wasm`, which a bundled program carries beside itself.
 */
export function tensorEngine(options: { readonly wasmFile: string }): TensorEngine {
  let ready: { readonly backend: string; readonly tensors: Promise<Tensors> } | undefined;
  return {
    async use(backend) {
      if (ready === undefined) ready = { backend, tensors: start(backend, options.wasmFile) };
      if (ready.backend !== backend) throw unavailable(backend, `this process already works with "${ready.backend}"`);
      return ready.tensors;
    },
  };
}

async function start(backend: string, wasmFile: string): Promise<Tensors> {
  if (!isBackend(backend)) throw unavailable(backend, `there are ${BACKENDS.join(', ')}`);
  const tf = await import('@tensorflow/tfjs-core');
  // Production mode is what keeps the library from printing an advertisement for another package.
  tf.enableProdMode();
  if (backend === 'wasm') await prepareWasm(tf, wasmFile);
  else await import('@tensorflow/tfjs-backend-cpu');
  const layers = await import('@tensorflow/tfjs-layers');
  await select(tf, backend);
  if (backend === 'wasm') registerFilterGradient(tf);
  return { backend, tf, layers };
}

function isBackend(text: string): text is Backend {
  return (BACKENDS as readonly string[]).includes(text);
}

async function prepareWasm(tf: Tensors['tf'], wasmFile: string): Promise<void> {
  const found = await stat(wasmFile).catch(() => undefined);
  if (found === undefined) throw unavailable('wasm', `its file ${wasmFile} is not there`);
  const wasm = await import('@tensorflow/tfjs-backend-wasm');
  // One thread: the threaded build starts workers in a way that Node refuses, and sums in an order that varies.
  wasm.setThreadsCount(1);
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  // The library wants a path for each of its three builds, although the two flags leave only one to load.
  wasm.setWasmPaths({
    'tfjs-backend-wasm.wasm': wasmFile,
    'tfjs-backend-wasm-simd.wasm': wasmFile,
    'tfjs-backend-wasm-threaded-simd.wasm': wasmFile,
  });
}

/** `setBackend` answers false, and the library goes on with another backend, when one does not come up. */
async function select(tf: Tensors['tf'], backend: Backend): Promise<void> {
  try {
    if (backend === 'wasm') await requireSimd(tf);
    const taken = await tf.setBackend(backend);
    await tf.ready();
    if (!taken || tf.getBackend() !== backend) throw new Error(`TensorFlow.js chose "${tf.getBackend()}" instead`);
  } catch (cause) {
    throw cause instanceof TrainyardError ? cause : unavailable(backend, messageOf(cause));
  }
}

async function requireSimd(tf: Tensors['tf']): Promise<void> {
  if ((await tf.env().getAsync('WASM_HAS_SIMD_SUPPORT')) !== true) {
    throw unavailable('wasm', 'this processor or Node version has no WebAssembly SIMD');
  }
}

function unavailable(backend: string, why: string): TrainyardError {
  return new TrainyardError({
    code: 'backend-unavailable',
    message: `the tensor backend "${backend}" is not available: ${why}`,
    fix:
      backend === 'wasm'
        ? 'Reinstall Trainyard so that the .wasm file is in place, or pin `train.backend: cpu`.'
        : `Use one of: ${BACKENDS.join(', ')}.`,
  });
}
