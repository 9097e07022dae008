import { describe, expect, it } from 'vitest';
import { executableContent, unsafeName } from '../../../src/data/bundle/unsafe-models.ts';

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
    ['an empty zip archive', [0x50, 0x4b, 5, 6]],
    ['gzip', [0x1f, 0x8b, 8]],
    ['bzip2', [...Buffer.from('BZh9')]],
    ['xz', [0xfd, ...Buffer.from('7zXZ\0')]],
    ['Zstandard', [0x28, 0xb5, 0x2f, 0xfd]],
    ['LZ4', [4, 0x22, 0x4d, 0x18]],
    ['7-Zip', [0x37, 0x7a, 0xbc, 0xaf]],
    ['zlib, as joblib packs', [0x78, 0x9c, 0xed]],
    ['a NumPy array', [0x93, ...Buffer.from('NUMPY')]],
    ['R objects', [...Buffer.from('RDX3\n')]],
    ['a Java class', [0xca, 0xfe, 0xba, 0xbe]],
    ['serialised Java', [0xac, 0xed, 0, 5]],
    ['WebAssembly', [0, ...Buffer.from('asm')]],
    ['a tar archive', [...Buffer.alloc(257, 'a'), ...Buffer.from('ustar\0')]],
    // python3 -c "import pickle, collections; print(pickle.dumps(collections.Counter(), protocol=0))"
    ['a pickle of protocol 0', [...Buffer.from('ccollections\nCounter\np0\n((dp1\ntp2\nRp3\n.')]],
    ['a dictionary pickled with protocol 0', [...Buffer.from('(dp0\nVa\np1\nI1\ns.')]],
    ['a dictionary pickled with protocol 1', [...Buffer.from('}q\0X\u0001\0\0\0aq\u0001K\u0001s.', 'latin1')]],
  ])('sees %s under any name', (_, start) => {
    expect(executableContent(Uint8Array.from(start))).toBeDefined();
  });

  it('sees nothing in ONNX, JSON and an empty file', () => {
    const prose = [...Buffer.from('columns of the model\nin their order\n.')];
    for (const start of [[8, 8, 0x12], [0x7b, 0x22], [], prose])
      expect(executableContent(Uint8Array.from(start))).toBeUndefined();
  });
});
