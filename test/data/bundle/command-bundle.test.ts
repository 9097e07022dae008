import { describe, expect, it } from 'vitest';
import { packCommandModel, unpackCommandModel } from '../../../src/data/bundle/command-bundle.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const MODEL = {
  command: ['python3', 'Predict.py'],
  timeMs: 1000,
  code: new Map([
    ['Predict.py', { bytes: bytes('1'), executable: false }],
    ['bin/run', { bytes: bytes('2'), executable: true }],
  ]),
  model: new Map([['Weights.pkl', bytes('3')]]),
};

describe('a packed command model', () => {
  it('comes back as it was', () => {
    expect(unpackCommandModel(packCommandModel(MODEL))).toEqual(MODEL);
  });

  it.each([
    ['a path that leaves', 'code/_2e_2e/x'],
    ['an absolute path', 'model/_2fetc'],
    ['a file of neither side', 'other/x'],
  ])('is refused with %s', (_, name) => {
    const files = new Map(packCommandModel(MODEL)).set(name, bytes('x'));
    expect(() => unpackCommandModel(files)).toThrow('cannot be used');
  });

  it.each([
    undefined,
    'no json',
    '{}',
    '{"kind":"Command","schemaVersion":1,"command":"x","timeMs":1,"executable":[]}',
  ])('is refused with the command file %s', (text) => {
    const files = new Map(packCommandModel(MODEL));
    if (text === undefined) files.delete('command.json');
    else files.set('command.json', bytes(text));
    expect(() => unpackCommandModel(files)).toThrow('command.json');
  });
});
