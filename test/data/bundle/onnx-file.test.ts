import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TrainyardError } from '../../../src/core/errors.ts';
import { readOnnx, signatureOf } from '../../../src/data/bundle/onnx-file.ts';
import {
  floats,
  graphAttribute,
  message,
  nodeOf,
  onnxModel,
  stringsAttribute,
  type Value,
} from '../../support/onnx.ts';

const X: Value = { name: 'X', type: 'float', shape: [null, 2] };
const Y: Value = { name: 'Y', type: 'float', shape: [null, 1] };
const MODEL = { inputs: [X], outputs: [Y], nodes: [{ op: 'MatMul', inputs: ['X', 'W'], outputs: ['Y'] }] };

describe('an ONNX file', () => {
  it('is a model or is refused, whatever its bytes', () => {
    const whole = onnxModel({ ...MODEL, tensors: [floats('W', [2, 1], [1, 2])], metadata: { classes: '["a"]' } });
    const changed = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }), fc.nat({ max: whole.length }));
    const refusal = (bytes: Uint8Array) => {
      try {
        readOnnx(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(TrainyardError);
      }
    };
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), refusal));
    fc.assert(
      fc.property(changed, ([at, byte, length]) => {
        const bytes = Uint8Array.from(whole);
        bytes[at] = byte;
        refusal(bytes.subarray(0, length));
      }),
    );
  });

  it('has inputs without the initializers that older files list too', () => {
    const file = readOnnx(
      onnxModel({ ...MODEL, inputs: [X, { ...X, name: 'W' }], tensors: [floats('W', [2, 1], [1, 2])] }),
    );
    expect(file.inputs.map(({ name }) => name)).toEqual(['X']);
  });

  it('states its classes only where there is one list of them', () => {
    const classifier = (names: readonly string[]) => ({
      op: 'LinearClassifier',
      domain: 'ai.onnx.ml',
      inputs: ['X'],
      outputs: ['Y'],
      attributes: [stringsAttribute('classlabels_strings', names)],
    });
    const classesOf = (...lists: readonly (readonly string[])[]) =>
      signatureOf(readOnnx(onnxModel({ ...MODEL, nodes: lists.map(classifier) }))).classes;
    expect(classesOf(['a', 'b'], ['a', 'b'])).toEqual(['a', 'b']);
    expect(classesOf(['a', 'b'], ['b', 'a'])).toBeUndefined();
    expect(classesOf()).toBeUndefined();
  });

  it('is refused when it is nested too deeply or holds training information', () => {
    const nested = (depth: number): Uint8Array =>
      message([
        1,
        nodeOf({
          op: 'If',
          inputs: [],
          outputs: [],
          attributes: depth === 0 ? [] : [graphAttribute('then_branch', nested(depth - 1))],
        }),
      ]);
    expect(() => readOnnx(message([7, nested(80)]))).toThrow(/nested deeper/);
    expect(readOnnx(message([7, nested(20)])).nodes).toBe(21);
    expect(() => readOnnx(onnxModel({ ...MODEL, more: [[20, 'x']] }))).toThrow(/training information/);
    expect(() => readOnnx(onnxModel({ ...MODEL, metadata: { classes: '{}' } }))).toThrow(/not a JSON list/);
  });
});
