/** Bundles to serve: small ONNX models written by hand, each with its manifest and digest. */
import { digestOf, hexOf, sha256 } from '../../../src/core/hash.ts';
import { prettyJson } from '../../../src/core/json.ts';
import type { BundleManifest } from '../../../src/core/records.ts';
import type { BundleRef } from '../../../src/core/release-records.ts';
import { CALIBRATION_FILE, type Calibration } from '../../../src/data/predictions/recalibration.ts';
import { onnx } from '../../../src/models/onnx.ts';
import { floats, intAttribute, type Model, onnxModel } from '../onnx.ts';

export interface TestBundle {
  readonly manifest: BundleManifest;
  readonly digest: BundleRef['digest'];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export function bundleOf(
  facts: Pick<BundleManifest, 'model' | 'task' | 'classes' | 'inputs'>,
  contents: Readonly<Record<string, Uint8Array | string>>,
): TestBundle {
  const sorted = Object.entries(contents).sort(([one], [other]) => (one < other ? -1 : 1));
  const files = new Map(sorted.map(([path, data]) => [path, Buffer.from(data)]));
  const signature = onnx.signature?.(files);
  const manifest: BundleManifest = {
    kind: 'Bundle',
    schemaVersion: 1,
    trainKey: sha256(JSON.stringify(sorted.map(([path]) => path))),
    format: 'onnx',
    ...facts,
    ...(signature !== undefined && { signature }),
    files: [...files].map(([path, bytes]) => ({ path, size: bytes.length, sha256: sha256(bytes) })),
  };
  return { manifest, digest: digestOf(manifest), files };
}

/** Files of a folder store that hold a bundle, by path. */
export function storedFiles({ manifest, digest, files }: TestBundle): ReadonlyMap<string, Uint8Array> {
  const folder = `bundles/${hexOf(digest)}`;
  const stored = [...files].map(([path, bytes]): [string, Uint8Array] => [`${folder}/files/${path}`, bytes]);
  return new Map([...stored, [`${folder}/manifest.json`, Buffer.from(prettyJson(manifest))]]);
}

const TENSORS = { task: 'regression', classes: [], inputs: [] } as const;

/** Triton's example model: two rows of 16 whole numbers in, their sum and their difference out. */
export function simple(model = 'simple'): TestBundle {
  const side = (name: string) => ({ name, type: 'int32', shape: [null, 16] }) as const;
  return bundleOf(
    { model, ...TENSORS },
    {
      'model.onnx': onnxModel({
        inputs: [side('INPUT0'), side('INPUT1')],
        outputs: [side('OUTPUT0'), side('OUTPUT1')],
        nodes: [
          { op: 'Add', inputs: ['INPUT0', 'INPUT1'], outputs: ['OUTPUT0'] },
          { op: 'Sub', inputs: ['INPUT0', 'INPUT1'], outputs: ['OUTPUT1'] },
        ],
      }),
    },
  );
}

const [INT32, STRING] = [6, 8];

/** The same over numbers written as text. */
export function simpleString(model = 'simple-string'): TestBundle {
  const side = (name: string) => ({ name, type: 'string', shape: [null, 16] }) as const;
  const cast = (from: string, to: string, type: number) =>
    ({ op: 'Cast', inputs: [from], outputs: [to], attributes: [intAttribute('to', type)] }) as const;
  return bundleOf(
    { model, ...TENSORS },
    {
      'model.onnx': onnxModel({
        inputs: [side('INPUT0'), side('INPUT1')],
        outputs: [side('OUTPUT0'), side('OUTPUT1')],
        nodes: [
          cast('INPUT0', 'a', INT32),
          cast('INPUT1', 'b', INT32),
          { op: 'Add', inputs: ['a', 'b'], outputs: ['sum'] },
          { op: 'Sub', inputs: ['a', 'b'], outputs: ['difference'] },
          cast('sum', 'OUTPUT0', STRING),
          cast('difference', 'OUTPUT1', STRING),
        ],
      }),
    },
  );
}

/** What goes in comes out, for one element type. */
export function identity(
  type: 'float' | 'double' | 'int64' | 'uint64' | 'bool' | 'string',
  model = `identity-${type}`,
): TestBundle {
  return bundleOf(
    { model, ...TENSORS },
    {
      'model.onnx': onnxModel({
        inputs: [{ name: 'x', type, shape: [null, null] }],
        outputs: [{ name: 'y', type, shape: [null, null] }],
        nodes: [{ op: 'Identity', inputs: ['x'], outputs: ['y'] }],
      }),
    },
  );
}

/** Four numbers in one tensor, a probability out: what other servers load as it is. */
export function linear(model = 'linear', bias = -0.1): TestBundle {
  const tensors = logistic([0.8, 0.4, 0.5, -0.5], bias);
  return bundleOf({ model, ...TENSORS }, { 'model.onnx': onnxModel(tensors) });
}

export interface WageBand {
  readonly model?: string;
  /** Of education, of experience, of the two occupations, and the constant. */
  readonly weights?: readonly [number, number, number, number];
  readonly bias?: number;
  /** Answers NaN for rows whose education is more than five deviations above the mean, or whose occupation is unseen. */
  readonly breaks?: 'educated' | 'unseen';
  readonly classes?: readonly [string, string];
  /** The two occupations. */
  readonly levels?: readonly [string, string];
  readonly calibration?: Calibration;
}

export const FEATURES = [
  { name: 'education', type: 'numeric' },
  { name: 'experience', type: 'numeric' },
  { name: 'occupation', type: 'category' },
] as const;

/** Encodes and scores as the logistic regression does; what `wageBand` answers, computed by hand. */
export function expectedWage(
  row: { readonly education: number; readonly experience: number; readonly occupation: string },
  { weights = [0.8, 0.4, 0.5, -0.5], bias = -0.1 }: WageBand = {},
): number {
  const x = [
    (row.education - 13) / 2,
    (row.experience - 18) / 12,
    +(row.occupation === 'Office'),
    +(row.occupation === 'Sales'),
  ];
  const z = x.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), bias);
  return 1 / (1 + Math.exp(-z));
}

/** A logistic regression over three features with preprocessing of its own: P(class 1). */
export function wageBand(options: WageBand = {}): TestBundle {
  const { model = 'wage-band', weights = [0.8, 0.4, 0.5, -0.5], bias = -0.1, breaks } = options;
  const { levels = ['Office', 'Sales'] } = options;
  const preprocessing = {
    kind: 'Preprocessing',
    schemaVersion: 1,
    features: [
      { name: 'education', type: 'numeric', impute: 12, mean: 13, deviation: 2, missing: false },
      { name: 'experience', type: 'numeric', impute: 15, mean: 18, deviation: 12, missing: false },
      { name: 'occupation', type: 'category', levels, other: false, missing: false },
    ],
    columns: ['education', 'experience', ...levels.map((level) => `occupation=${level}`)],
  };
  return bundleOf(
    { model, task: 'binary', classes: options.classes ?? ['no', 'yes'], inputs: FEATURES },
    {
      'model.onnx': onnxModel(logistic(weights, bias, breaks)),
      'preprocessing.json': prettyJson(preprocessing),
      ...(options.calibration && { [CALIBRATION_FILE]: prettyJson(options.calibration) }),
    },
  );
}

/** Rows break whose inputs, weighed so, add up to more than the limit. */
const BREAKS = {
  educated: { weights: [1, 0, 0, 0], limit: 5 },
  unseen: { weights: [0, 0, -1, -1], limit: -0.5 },
} as const;

function logistic(weights: readonly number[], bias: number, breaks?: keyof typeof BREAKS): Model {
  const tensors = [floats('w', [4, 1], weights), floats('b', [1], [bias])];
  const score = [
    { op: 'Gemm', inputs: ['x', 'w', 'b'], outputs: ['z'] },
    { op: 'Sigmoid', inputs: ['z'], outputs: [breaks === undefined ? 'probabilities' : 'p'] },
  ];
  const common = {
    inputs: [{ name: 'x', type: 'float', shape: [null, 4] }],
    outputs: [{ name: 'probabilities', type: 'float', shape: [null, 1] }],
  } as const;
  if (breaks === undefined) return { ...common, tensors, nodes: score };
  const { weights: sides, limit } = BREAKS[breaks];
  return {
    ...common,
    // The root of less than nothing is NaN; times zero it changes nothing else.
    tensors: [...tensors, floats('sides', [4, 1], sides), floats('limit', [1], [limit]), floats('zero', [1], [0])],
    nodes: [
      ...score,
      { op: 'MatMul', inputs: ['x', 'sides'], outputs: ['sum'] },
      { op: 'Sub', inputs: ['limit', 'sum'], outputs: ['room'] },
      { op: 'Sqrt', inputs: ['room'], outputs: ['root'] },
      { op: 'Mul', inputs: ['root', 'zero'], outputs: ['nothing'] },
      { op: 'Add', inputs: ['p', 'nothing'], outputs: ['probabilities'] },
    ],
  };
}
