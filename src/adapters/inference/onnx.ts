import { messageOf, TrainyardError } from '../../core/errors.ts';
import type { InferenceEngine, InferenceModel, ModelTensor } from '../../core/ports.ts';

type Runtime = Pick<typeof import('onnxruntime-node'), 'InferenceSession' | 'Tensor'>;
type Session = import('onnxruntime-node').InferenceSession;
type Tensor = import('onnxruntime-node').Tensor;

/** One thread sums in one order, and two models beside each other do not slow each other's latency. */
const OPTIONS = {
  executionProviders: ['cpu'],
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  logSeverityLevel: 4,
} as const;

/** ONNX Runtime as the `InferenceEngine` port; `load` is called on first use, because it is a native module. */
export function inferenceEngine(load: () => Promise<Runtime>): InferenceEngine {
  return {
    async open(model) {
      const runtime = await load();
      return new OpenModel(runtime, await opened(runtime, model));
    },
  };
}

async function opened(runtime: Runtime, model: Uint8Array): Promise<Session> {
  try {
    // A copy: the engine reads a view's whole buffer, and Node's small buffers share one.
    return await runtime.InferenceSession.create(new Uint8Array(model), { ...OPTIONS });
  } catch (cause) {
    throw failed('model-invalid', 'ONNX Runtime cannot load the model', cause);
  }
}

class OpenModel implements InferenceModel {
  readonly #runtime: Runtime;
  readonly #session: Session;

  constructor(runtime: Runtime, session: Session) {
    this.#runtime = runtime;
    this.#session = session;
  }

  async run(
    inputs: ReadonlyMap<string, ModelTensor>,
    outputs: readonly string[],
  ): Promise<ReadonlyMap<string, ModelTensor>> {
    const feeds: Record<string, Tensor> = {};
    for (const [name, tensor] of inputs) feeds[name] = this.#tensorOf(tensor);
    try {
      const answers = await this.#session.run(feeds, outputs);
      return new Map(outputs.map((name) => [name, answerOf(name, answers[name])]));
    } catch (cause) {
      throw failed('model-failed', 'the model failed on the rows', cause);
    }
  }

  dispose(): void {
    // Nothing waits for it, and a session that cannot be released ends with the process.
    this.#session.release().catch(() => undefined);
  }

  #tensorOf({ type, shape, values }: ModelTensor): Tensor {
    const name = ENGINE_TYPES.get(type);
    if (name === undefined) throw new TypeError(`no tensor of type ${type} is made here`);
    return new this.#runtime.Tensor(name as 'float32', values as Float32Array, [...shape]);
  }
}

/** ONNX names types otherwise than the engine's JavaScript does. */
const ENGINE_TYPES = new Map([
  ['float', 'float32'],
  ['double', 'float64'],
  ['float16', 'float16'],
  ['int8', 'int8'],
  ['int16', 'int16'],
  ['int32', 'int32'],
  ['int64', 'int64'],
  ['uint8', 'uint8'],
  ['uint16', 'uint16'],
  ['uint32', 'uint32'],
  ['uint64', 'uint64'],
  ['bool', 'bool'],
  ['string', 'string'],
]);

const ONNX_TYPES = new Map([...ENGINE_TYPES].map(([onnx, engine]) => [engine, onnx]));

function answerOf(name: string, found: Tensor | undefined): ModelTensor {
  if (found === undefined) throw new Error(`it has no output "${name}"`);
  const values = found.data as ModelTensor['values'];
  const type = ONNX_TYPES.get(found.type) ?? found.type;
  return { type, shape: [...found.dims], values: type === 'float16' ? bitsOf(values) : values };
}

/** Newer versions of Node have half-precision arrays, and the engine then answers in them. */
function bitsOf(values: ModelTensor['values']): ModelTensor['values'] {
  if (!ArrayBuffer.isView(values) || values instanceof Uint16Array) return values;
  return new Uint16Array(values.buffer, values.byteOffset, values.byteLength / 2);
}

function failed(code: string, what: string, cause: unknown): TrainyardError {
  return new TrainyardError({
    code,
    message: `${what}: ${messageOf(cause)}`,
    fix: 'Export the model again, and try it with ONNX Runtime on a few rows before.',
    cause,
  });
}
