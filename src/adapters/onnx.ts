import { messageOf, TrainyardError } from '../core/errors.ts';
import type { InferenceEngine, InferenceModel, ModelTensor } from '../core/ports.ts';

type Runtime = Pick<typeof import('onnxruntime-node'), 'InferenceSession' | 'Tensor'>;
type Session = import('onnxruntime-node').InferenceSession;
type Tensor = import('onnxruntime-node').Tensor;
type Typed = readonly [type: 'float32' | 'float64' | 'int64' | 'int32' | 'bool' | 'string', data: unknown];

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

  async run(inputs: ReadonlyMap<string, ModelTensor>, output: string): Promise<ModelTensor> {
    const feeds: Record<string, Tensor> = {};
    for (const [name, tensor] of inputs) feeds[name] = this.#tensorOf(tensor);
    try {
      const found = (await this.#session.run(feeds, [output]))[output];
      if (found === undefined) throw new Error(`it has no output "${output}"`);
      const answer = { type: nameOf(found.type), shape: [...found.dims], values: found.data as ModelTensor['values'] };
      return answer;
    } catch (cause) {
      throw failed('model-failed', 'the model failed on the rows', cause);
    }
  }

  dispose(): void {
    // Nothing waits for it, and a session that cannot be released ends with the process.
    this.#session.release().catch(() => undefined);
  }

  #tensorOf(tensor: ModelTensor): Tensor {
    const [type, data] = typedOf(tensor);
    return new this.#runtime.Tensor(type as 'float32', data as Float32Array, [...tensor.shape]);
  }
}

/** ONNX names types otherwise than the engine's JavaScript does. */
const ENGINE_TYPES = new Map<string, Typed[0]>([
  ['float', 'float32'],
  ['double', 'float64'],
  ['int64', 'int64'],
  ['int32', 'int32'],
  ['bool', 'bool'],
  ['string', 'string'],
]);

function typedOf({ type, values }: ModelTensor): Typed {
  const name = ENGINE_TYPES.get(type);
  if (name === undefined) throw new TypeError(`no tensor of type ${type} is made here`);
  return [name, values];
}

function nameOf(engineType: string): string {
  return [...ENGINE_TYPES].find(([, name]) => name === engineType)?.[0] ?? engineType;
}

function failed(code: string, what: string, cause: unknown): TrainyardError {
  return new TrainyardError({
    code,
    message: `${what}: ${messageOf(cause)}`,
    fix: 'Export the model again, and try it with ONNX Runtime on a few rows before.',
    cause,
  });
}
