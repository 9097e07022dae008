import type { TensorValues } from '../../core/ports.ts';
import { type Datatype, jsonOf } from './datatypes.ts';

export interface OutputTensor {
  readonly name: string;
  readonly datatype: Datatype;
  readonly shape: readonly number[];
  readonly values: TensorValues;
  /** Raw bytes after the JSON part, instead of `data`. */
  readonly binary: boolean;
}

export interface InferAnswer {
  readonly model: string;
  readonly version: string;
  readonly id: string;
  /** JSON text of the answer's parameters. */
  readonly parameters: string;
  readonly outputs: readonly OutputTensor[];
}

export interface WrittenAnswer {
  readonly body: Buffer | string;
  /** Length of the JSON part, where raw tensors follow it. */
  readonly headerLength?: number;
}

/** The response of the Open Inference Protocol. `nan` says what becomes of numbers that JSON does not have. */
export function writeInferResponse(answer: InferAnswer, nan: 'error' | 'null'): WrittenAnswer {
  const tails: Buffer[] = [];
  const outputs = answer.outputs.map((output) => {
    const { name, datatype, shape, values, binary } = output;
    const head = `{"name":${JSON.stringify(name)},"datatype":"${datatype}","shape":[${shape.join(',')}]`;
    if (!binary) return `${head},"data":[${jsonOf(datatype, values, nan)}]}`;
    const bytes = bytesOf(datatype, values);
    tails.push(bytes);
    return `${head},"parameters":{"binary_data_size":${bytes.length}}}`;
  });
  const { model, version, id, parameters } = answer;
  const text = `{"model_name":${JSON.stringify(model)},"model_version":${JSON.stringify(version)},"id":${JSON.stringify(id)},"parameters":${parameters},"outputs":[${outputs.join(',')}]}`;
  if (tails.length === 0) return { body: text };
  const json = Buffer.from(text);
  return { body: Buffer.concat([json, ...tails]), headerLength: json.length };
}

function bytesOf(datatype: Datatype, values: TensorValues): Buffer {
  if (datatype !== 'BYTES') {
    const { buffer, byteOffset, byteLength } = values as Uint8Array;
    return Buffer.from(buffer, byteOffset, byteLength);
  }
  return Buffer.concat(
    (values as readonly string[]).flatMap((text) => {
      const bytes = Buffer.from(text);
      const length = Buffer.allocUnsafe(4);
      length.writeUInt32LE(bytes.length);
      return [length, bytes];
    }),
  );
}
