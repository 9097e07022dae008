/** Requests each of which is broken in one known way: what they get for an answer can be judged without asking the server. */
import { gzipSync } from 'node:zlib';
import type { Random } from '../../../src/math/random.ts';

export interface BrokenRequest {
  readonly path: string;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  /** In which way. */
  readonly how: string;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Fields = Record<string, Json>;

const ONES = new Array(16).fill(1);
const INFER = '/v2/models/simple/infer';
const PREDICT = '/v1/models/wage-band/predict';
const TENSORFLOW = '/v1/models/wage-band:predict';
const FEEDBACK = '/v1/feedback';

/** Valid bodies of each path; every break starts from one. */
export const VALID = {
  [INFER]: {
    id: 'x',
    inputs: [0, 1].map((i) => ({ name: `INPUT${i}`, datatype: 'INT32', shape: [1, 16], data: ONES })),
  },
  [PREDICT]: { instances: [{ education: 1, experience: 2, occupation: 'Sales' }] },
  [TENSORFLOW]: { inputs: { education: [1], experience: [2], occupation: ['Sales'] } },
  [FEEDBACK]: { prediction_id: 'mwwg9576-8818b420-1', outcome: 'yes' },
} as const;

const NO_OBJECT: readonly Json[] = [null, true, -1, 1e308, '', 'x', [], [[]], [5]];
const NO_LIST: readonly Json[] = [null, true, 0, 'x', {}];
const NO_TEXT: readonly Json[] = [null, true, 7, [], {}, ['x']];

/** Values that one place of a body must not have; the place is a path of keys. */
const WRONG: readonly (readonly [path: keyof typeof VALID, place: string, values: readonly Json[]])[] = [
  [INFER, '', NO_OBJECT],
  [INFER, 'inputs', [...NO_LIST, [], [null], ['x'], [[]]]],
  [INFER, 'inputs.0', [null, 5, 'x', [], {}]],
  [INFER, 'inputs.1.name', [...NO_TEXT, '', 'INPUT0', 'INPUT9', '__proto__', 'constructor', '\ud800']],
  [INFER, 'inputs.0.datatype', [...NO_TEXT, '', 'FP32', 'int32', 'FLOAT', 'toString']],
  [
    INFER,
    'inputs.0.shape',
    [...NO_LIST, [], [16], [1, 15], [2, 16], [0, 16], [1, -16], [1, 16.5], ['1', 16], [1e9, 1e9]],
  ],
  [INFER, 'inputs.1.shape', [[Number.MAX_SAFE_INTEGER, 16], [1, 1e300], [null, 16], new Array(40).fill(1)]],
  [
    INFER,
    'inputs.0.data',
    [...NO_LIST, [], [1], new Array(17).fill(1), [ONES, ONES], [[ONES]], [...ONES.slice(1), [1]]],
  ],
  [INFER, 'inputs.0.data.7', [null, true, 'x', '1', 1.5, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1e300, [], {}]],
  [
    INFER,
    'inputs.0.parameters',
    [
      5,
      'x',
      [],
      true,
      { binary_data_size: -1 },
      { binary_data_size: 1.5 },
      { binary_data_size: 64 },
      { binary_data_size: '64' },
    ],
  ],
  [INFER, 'id', [7, true, [], {}, 'x'.repeat(1001)]],
  [INFER, 'parameters', [5, 'x', [], true, { binary_data_output: 'yes' }, { binary_data_output: 1 }]],
  [
    INFER,
    'outputs',
    [
      5,
      'x',
      {},
      true,
      [5],
      [null],
      [{}],
      [{ name: 'OUTPUT9' }],
      [{ name: 7 }],
      [{ name: 'OUTPUT0', parameters: 7 }],
      [{ name: 'OUTPUT0', parameters: { classification: 3 } }],
      [{ name: 'OUTPUT0', parameters: { shared_memory_region: 'r' } }],
    ],
  ],
  [PREDICT, '', [null, true, 7, 'x', [], [5], [null], [[]]]],
  [PREDICT, 'instances', [null, true, 7, 'x', {}, [], [5], [null], [[1]], new Array(51).fill({ education: 1 })]],
  [PREDICT, 'instances.0.education', ['much', [], {}, [1], { a: 1 }]],
  [PREDICT, 'instances.0.occupation', [[], {}, ['Sales']]],
  [PREDICT, 'instances.0.educaton', [1, null, 'x']],
  [PREDICT, 'instances.0.constructor', [1, null, {}]],
  [TENSORFLOW, '', NO_OBJECT],
  [TENSORFLOW, 'inputs', [null, true, 7, 'x', [], {}, [[1]]]],
  [TENSORFLOW, 'inputs.education', [null, 7, 'x', {}, [], [1, 2], ['much'], [{}], [[1, 2]]]],
  [TENSORFLOW, 'inputs.nothing', [[1], [null], ['x']]],
  [TENSORFLOW, 'instances', [null, true, 7, 'x', {}, [], [{}]]],
  [TENSORFLOW, 'signature_name', [7, 'other', [], {}, true]],
  [FEEDBACK, '', [null, true, 7, 'x', [], [5], [null], {}]],
  [FEEDBACK, 'prediction_id', [...NO_TEXT, '', 'x'.repeat(101), 'unknown', '__proto__']],
  [FEEDBACK, 'outcome', [null, true, [], {}, [null]]],
  [FEEDBACK, 'outcomes', [[], {}, 'x', 5, [null], [[]], ['yes', null]]],
];

/** Keys that a body must have. */
const NEEDED: readonly (readonly [path: keyof typeof VALID, place: string])[] = [
  [INFER, 'inputs'],
  [INFER, 'inputs.0'],
  [INFER, 'inputs.0.name'],
  [INFER, 'inputs.1.datatype'],
  [INFER, 'inputs.0.shape'],
  [INFER, 'inputs.1.data'],
  [TENSORFLOW, 'inputs'],
  [FEEDBACK, 'prediction_id'],
  [FEEDBACK, 'outcome'],
];

/** The `n`-th of an endless row of broken requests. */
export function brokenRequest(stream: Random): BrokenRequest {
  const kinds = [missingKey, cutOff, noJson, tooDeep, wrongLength, wrongPacking, noText];
  return pick([wrongValue, wrongValue, wrongValue, ...kinds], stream)(stream);
}

function wrongValue(stream: Random): BrokenRequest {
  const [path, place, values] = pick(WRONG, stream);
  const body = place === '' ? pick(values, stream) : changed(VALID[path], place.split('.'), pick(values, stream));
  return { path, body: Buffer.from(JSON.stringify(body)), headers: {}, how: `a wrong value at "${place}" of ${path}` };
}

function missingKey(stream: Random): BrokenRequest {
  const [path, place] = pick(NEEDED, stream);
  const body = JSON.stringify(changed(VALID[path], place.split('.'), undefined));
  return { path, body: Buffer.from(body), headers: {}, how: `no "${place}" in ${path}` };
}

/** Every true beginning of an object is no JSON. */
function cutOff(stream: Random): BrokenRequest {
  const { path, text } = valid(stream);
  return { path, body: Buffer.from(text).subarray(0, stream.integer(text.length)), headers: {}, how: 'cut off' };
}

function noJson(stream: Random): BrokenRequest {
  const { path, text } = valid(stream);
  const junk = Buffer.from(Array.from({ length: 1 + stream.integer(64) }, () => 0x80 + stream.integer(128)));
  const more = pick(['}', ',', ']', '"', '{}', '\u0000', 'NaN'], stream);
  const body = stream.uniform() < 0.5 ? junk : Buffer.from(stream.uniform() < 0.5 ? text + more : more + text);
  return { path, body, headers: {}, how: 'no JSON' };
}

/** Lists in lists, or objects in objects, as the whole body or in the place of one value. */
function tooDeep(stream: Random): BrokenRequest {
  const { path, text } = valid(stream);
  const times = 257 + stream.integer(9000);
  const [opens, closes] = pick(
    [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const,
    stream,
  );
  const deep = `${opens.repeat(times)}1${closes.repeat(times)}`;
  const body = stream.uniform() < 0.5 ? deep : text.replace(/\d/, deep);
  return { path, body: Buffer.from(body), headers: {}, how: `values ${times} deep` };
}

/** Whatever is not the length of the JSON part cuts it, leaves bytes over, or goes beyond the end. */
function wrongLength(stream: Random): BrokenRequest {
  const text = JSON.stringify(VALID[INFER]);
  const [shorter, longer] = [stream.integer(text.length), text.length + 1 + stream.integer(1000)];
  const length = pick([String(shorter), String(longer), '-1', '1e3', 'x', ''.padEnd(20, '9'), '0x10'], stream);
  const headers = { 'inference-header-content-length': length };
  return { path: INFER, body: Buffer.from(text), headers, how: `a JSON part of ${length} bytes` };
}

function wrongPacking(stream: Random): BrokenRequest {
  const { path, text } = valid(stream);
  const packed = gzipSync(text);
  const encoding = pick(['gzip', 'deflate', 'br', 'zstd', 'gzip, gzip', 'x'], stream);
  if (encoding !== 'gzip')
    return { path, body: Buffer.from(text), headers: { 'content-encoding': encoding }, how: encoding };
  const bomb = gzipSync(Buffer.alloc(1_000_000, 32));
  const body = pick([Buffer.from(text), packed.subarray(0, 1 + stream.integer(packed.length - 9)), bomb], stream);
  return { path, body, headers: { 'content-encoding': 'gzip' }, how: 'broken gzip' };
}

/** A byte in a name that no UTF-8 text has. */
function noText(stream: Random): BrokenRequest {
  const { path, text } = valid(stream);
  const body = Buffer.from(text);
  body[text.indexOf('"') + 1] = 0xf8 + stream.integer(8);
  return { path, body, headers: {}, how: 'no UTF-8' };
}

function valid(stream: Random): { readonly path: string; readonly text: string } {
  const [path, body] = pick(Object.entries(VALID), stream);
  return { path, text: JSON.stringify(body) };
}

/** A copy with another value at a place, or without it. */
function changed(value: unknown, [key = '', ...rest]: readonly string[], to: Json | undefined): unknown {
  if (Array.isArray(value)) {
    const copy = [...(value as readonly unknown[])];
    if (rest.length > 0) copy[Number(key)] = changed(copy[Number(key)], rest, to);
    else if (to === undefined) copy.splice(Number(key), 1);
    else copy[Number(key)] = to;
    return copy;
  }
  const entries = Object.entries(value as Fields).filter(([name]) => name !== key);
  const old = (value as Fields)[key];
  const next = rest.length > 0 ? changed(old, rest, to) : to;
  return Object.fromEntries(next === undefined ? entries : [...entries, [key, next]]);
}

function pick<T>(list: readonly T[], stream: Random): T {
  return list[stream.integer(list.length)] as T;
}
