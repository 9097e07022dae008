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

const SIGNATURES: readonly (readonly [readonly number[], UnsafeFile])[] = [
  [[0x50, 0x4b, 0x03, 0x04], ARCHIVE],
  [[0x1f, 0x8b], ARCHIVE],
  [[0x89, 0x48, 0x44, 0x46], KERAS],
  [[0x7f, 0x45, 0x4c, 0x46], PROGRAM],
  [[0x4d, 0x5a], PROGRAM],
  [[0x23, 0x21], PROGRAM],
];

/** By how a file begins, whatever its name: pickles since protocol 2, archives, HDF5, programs. */
export function executableContent(bytes: Uint8Array): UnsafeFile | undefined {
  const [first, second] = bytes;
  if (first === 0x80 && second !== undefined && second >= 2 && second <= 5) return PICKLE;
  return SIGNATURES.find(([start]) => start.every((byte, i) => bytes[i] === byte))?.[1];
}
