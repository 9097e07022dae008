/** ONNX models as interfaces: tensors, and what runs them. */

/** What a tensor's values lie in; half-precision numbers as their 16 bits, truth values as 0 and 1. */
export type TensorValues =
  | Float32Array
  | Float64Array
  | BigInt64Array
  | BigUint64Array
  | Int8Array
  | Int16Array
  | Int32Array
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | readonly string[];

/** Numbers or texts on their way into or out of a model. */
export interface ModelTensor {
  /** `float`, `double`, `int64`, `bool`, `string` and other names that ONNX has for them. */
  readonly type: string;
  readonly shape: readonly number[];
  readonly values: TensorValues;
}

/** Runs ONNX models that the caller has looked through; loaded on first use. */
export interface InferenceEngine {
  /** From memory, so that nothing beside the bytes is read. Throws `model-invalid` with the engine's text. */
  open(model: Uint8Array): Promise<InferenceModel>;
}

export interface InferenceModel {
  /** The outputs asked for, by name. Throws `model-failed` with the engine's text. */
  run(inputs: ReadonlyMap<string, ModelTensor>, outputs: readonly string[]): Promise<ReadonlyMap<string, ModelTensor>>;
  dispose(): void;
}
