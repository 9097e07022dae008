/** Files that run code when they are loaded, and what to write instead. */
export interface UnsafeFile {
  readonly what: string;
  readonly instead: string;
}

const PICKLE: UnsafeFile = {
  what: 'a Python pickle',
  instead: 'Convert the model to ONNX: skl2onnx for scikit-learn, onnxmltools for XGBoost, LightGBM and CatBoost.',
};

const TORCH: UnsafeFile = {
  what: 'a PyTorch file (a pickle inside)',
  instead: 'Export it with torch.onnx.export.',
};

const KERAS: UnsafeFile = {
  what: 'a Keras file (its layers may hold code)',
  instead: "Export it with model.export('model.onnx', format='onnx'), or as a TensorFlow.js layers model.",
};

const SAVED_MODEL: UnsafeFile = {
  what: 'a TensorFlow SavedModel (its graph may read and write files)',
  instead: 'Convert it with tf2onnx, or to a TensorFlow.js layers model.',
};

const R_DATA: UnsafeFile = {
  what: 'a file of R objects (they may hold code)',
  instead: 'Export the model to ONNX.',
};

const PROGRAM: UnsafeFile = {
  what: 'a program or a library',
  instead: 'Write the model as data, for example as ONNX.',
};

const BY_ENDING: ReadonlyMap<string, UnsafeFile> = new Map([
  ...['pkl', 'pickle', 'pck', 'joblib', 'dill', 'cloudpickle', 'skops', 'npy', 'npz'].map(
    (end) => [end, PICKLE] as const,
  ),
  ...['pt', 'pth', 'ckpt', 'mar', 'torchscript', 'ptl'].map((end) => [end, TORCH] as const),
  ...['keras', 'h5', 'hdf5'].map((end) => [end, KERAS] as const),
  ...['pb', 'pbtxt'].map((end) => [end, SAVED_MODEL] as const),
  ...['rds', 'rdata', 'rda'].map((end) => [end, R_DATA] as const),
  ...['py', 'pyc', 'so', 'dll', 'dylib', 'jar', 'class', 'sh', 'exe', 'js', 'mjs', 'wasm', 'whl', 'egg'].map(
    (end) => [end, PROGRAM] as const,
  ),
]);

/** By the ending of a file's name; `pytorch_model.bin` by its whole name. */
export function unsafeName(path: string): UnsafeFile | undefined {
  const name = (path.split('/').at(-1) ?? '').toLowerCase();
  if (/^(pytorch_model|training_args|optimizer)[^/]*\.bin$/.test(name)) return TORCH;
  const endings = name.split('.').slice(1);
  // `model.pkl.gz` is a pickle too.
  return endings.map((ending) => BY_ENDING.get(ending)).find((found) => found !== undefined);
}

const ARCHIVE: UnsafeFile = {
  what: 'an archive (as PyTorch, Keras and NumPy write them)',
  instead: 'Write the model as one ONNX file.',
};

/** How files begin, one character a byte. */
const SIGNATURES: readonly (readonly [string, UnsafeFile])[] = [
  // Zip with members, without any, and in several parts.
  ...['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'].map((start) => [start, ARCHIVE] as const),
  // gzip, bzip2, xz, Zstandard, LZ4, 7-Zip, RAR; joblib writes most of them.
  ...['\x1f\x8b', 'BZh', '\xfd7zXZ\0', '\x28\xb5\x2f\xfd', '\x04\x22\x4d\x18', '7z\xbc\xaf', 'Rar!\x1a'].map(
    (start) => [start, ARCHIVE] as const,
  ),
  // zlib, as joblib compresses by default.
  ...['x\x01', 'x\x5e', 'x\x9c', 'x\xda'].map((start) => [start, ARCHIVE] as const),
  ['\x93NUMPY', PICKLE],
  ['\x89HDF', KERAS],
  ...['RDX', 'RDA', 'X\n\0\0'].map((start) => [start, R_DATA] as const),
  // ELF, Windows, scripts, Java and universal Mach-O, Mach-O, WebAssembly, serialised Java.
  ...['\x7fELF', 'MZ', '#!', '\xca\xfe\xba\xbe', '\xcf\xfa\xed\xfe', '\xce\xfa\xed\xfe', '\0asm'].map(
    (start) => [start, PROGRAM] as const,
  ),
  ['\xac\xed\0\x05', PROGRAM],
];

const TAR = { at: 257, text: 'ustar' };
const LOOKED_AT = 512;

/**
 * Pickles before protocol 2 have no mark of their own: an opcode that names a class, or one that opens a container and
 * remembers it, and a full stop at the very end (Python's `pickletools`).
 */
const OLD_PICKLE = /^(\(?[ci][A-Za-z_][\w.]*\n[A-Za-z_][\w.]*\n|\([dl]p\d*\n|[}\])(]q[\0-\xff])/;

/**
 * By how a file begins, whatever its name: pickles of every protocol, archives, packed files, HDF5, R, programs. What is
 * inside an archive is not looked at: the archive itself is refused.
 */
export function executableContent(bytes: Uint8Array): UnsafeFile | undefined {
  const [first, second] = bytes;
  if (first === 0x80 && second !== undefined && second >= 2 && second <= 5) return PICKLE;
  const start = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1');
  if (start.startsWith(TAR.text, TAR.at)) return ARCHIVE;
  if (OLD_PICKLE.test(start) && bytes.at(-1) === 0x2e) return PICKLE;
  return SIGNATURES.find(([mark]) => start.startsWith(mark))?.[1];
}
