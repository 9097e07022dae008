import { describe, expect, it } from 'vitest';
import { executableContent, unsafeName } from '../../src/data/unsafe-models.ts';

describe('unsafeName', () => {
  it.each([
    ['model.pkl', 'pickle'],
    ['sub/Model.JOBLIB', 'pickle'],
    ['model.pkl.gz', 'pickle'],
    ['weights.npz', 'pickle'],
    ['model.pt', 'PyTorch'],
    ['pytorch_model-00001-of-2.bin', 'PyTorch'],
    ['1/saved_model.pb', 'SavedModel'],
    ['model.keras', 'Keras'],
    ['model.h5', 'Keras'],
    ['model.rds', 'R objects'],
    ['custom_op.so', 'program'],
    ['inference.py', 'program'],
  ])('knows %s as %s', (path, what) => {
    expect(unsafeName(path)?.what).toContain(what);
    expect(unsafeName(path)?.instead).toMatch(/\.$/);
  });

  it.each(['model.onnx', 'model.json', 'group1-shard1of1.bin', 'README.md', 'columns.txt', 'pkl'])(
    'lets %s be',
    (path) => {
      expect(unsafeName(path)).toBeUndefined();
    },
  );
});

describe('executableContent', () => {
  it.each([
    ['a pickle', [0x80, 0x04, 0x95]],
    ['a zip archive', [0x50, 0x4b, 3, 4]],
    ['HDF5', [0x89, 0x48, 0x44, 0x46]],
    ['an ELF library', [0x7f, 0x45, 0x4c, 0x46]],
    ['a script', [0x23, 0x21, 0x2f]],
  ])('sees %s under any name', (_, start) => {
    expect(executableContent(Uint8Array.from(start))).toBeDefined();
  });

  it('sees nothing in ONNX, JSON and an empty file', () => {
    for (const start of [[8, 8, 0x12], [0x7b, 0x22], []])
      expect(executableContent(Uint8Array.from(start))).toBeUndefined();
  });
});
