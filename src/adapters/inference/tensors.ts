import { stat } from 'node:fs/promises';
import util from 'node:util';
import { messageOf, TrainyardError } from '../../core/errors.ts';
import type { TensorEngine, Tensors } from '../../core/ports.ts';
import { registerFilterGradient } from './conv-filter-gradient.ts';

const OWN = ['cpu', 'wasm'] as const;
type Own = (typeof OWN)[number];

/** Optional engines of native code, with the same library in them that the others are part of. */
const NATIVE = ['tfjs-node', 'tfjs-node-gpu'] as const;
type Native = (typeof NATIVE)[number];

const BACKENDS: readonly string[] = [...OWN, ...NATIVE];

export interface TensorOptions {
  /** Absolute path of `tfjs-backend-wasm-simd.wasm`, which a bundled program carries beside itself. */
  readonly wasmFile: string;
  /** Loads an optional engine, `tfjs-node` or `tfjs-node-gpu`; throws what says why it is not there. */
  readonly native?: (engine: string) => Promise<unknown>;
}

/** TensorFlow.js as the `TensorEngine` port, loaded on first use. */
export function tensorEngine(options: TensorOptions): TensorEngine {
  let ready: { readonly backend: string; readonly tensors: Promise<Tensors> } | undefined;
  return {
    async use(backend) {
      // Every copy of the library in a process shares one global engine, and that has one backend.
      if (ready === undefined) ready = { backend, tensors: start(backend, options) };
      if (ready.backend !== backend) throw unavailable(backend, `this process already works with "${ready.backend}"`);
      return ready.tensors;
    },
    async lacks(backend) {
      if (!isOneOf(NATIVE, backend) || ready?.backend === backend) return undefined;
      try {
        await loaded(backend, options);
        return undefined;
      } catch (error) {
        return messageOf(error);
      }
    },
  };
}

async function start(backend: string, options: TensorOptions): Promise<Tensors> {
  if (isOneOf(NATIVE, backend)) return startNative(backend, options);
  if (isOneOf(OWN, backend)) return startOwn(backend, options.wasmFile);
  throw unavailable(backend, `there are ${BACKENDS.join(', ')}`);
}

async function startOwn(backend: Own, wasmFile: string): Promise<Tensors> {
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

function isOneOf<T extends string>(names: readonly T[], text: string): text is T {
  return (names as readonly string[]).includes(text);
}

/** The package's one module has what the library's parts have. */
type NativeModule = Tensors['tf'] & Tensors['layers'];

interface NativeBackend {
  readonly binding?: { readonly TF_Version?: string };
  readonly isUsingGpuDevice?: boolean;
}

async function startNative(backend: Native, options: TensorOptions): Promise<Tensors> {
  const module = await loaded(backend, options).catch((cause: unknown) => {
    throw cause instanceof TrainyardError ? unavailable(backend, cause.message, cause.fix) : cause;
  });
  module.enableProdMode();
  await module.ready();
  if (module.getBackend() !== 'tensorflow') throw unavailable(backend, `it came up as "${module.getBackend()}"`);
  const { binding, isUsingGpuDevice } = module.backend() as unknown as NativeBackend;
  if (backend === 'tfjs-node-gpu' && isUsingGpuDevice !== true)
    throw unavailable(backend, 'its TensorFlow found no GPU that it can use');
  return { backend, library: `TensorFlow ${binding?.TF_Version ?? 'of unknown version'}`, tf: module, layers: module };
}

async function loaded(backend: Native, { native }: TensorOptions): Promise<NativeModule> {
  if (native === undefined) throw unavailable(backend, 'it was not looked for');
  mendUtil();
  return (await native(backend)) as NativeModule;
}

/** Node 23 took away two functions that tfjs-node 4.22 calls in its matrix product, its sorting and others. */
function mendUtil(): void {
  const module = util as { isNullOrUndefined?: unknown; isArray?: unknown };
  module.isNullOrUndefined ??= (value: unknown) => value === null || value === undefined;
  module.isArray ??= Array.isArray;
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
async function select(tf: Tensors['tf'], backend: Own): Promise<void> {
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

function unavailable(backend: string, why: string, fix?: string): TrainyardError {
  const wasm = 'Reinstall Trainyard so that the .wasm file is in place, or pin `train.backend: cpu`.';
  return new TrainyardError({
    code: 'backend-unavailable',
    message: `the tensor backend "${backend}" is not available: ${why}`,
    fix: fix ?? (backend === 'wasm' ? wasm : `Use one of: ${BACKENDS.join(', ')}.`),
  });
}
