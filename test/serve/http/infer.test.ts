import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identity, simple, wageBand } from '../../support/serving/bundles.ts';
import { refOf, releaseOf } from '../../support/serving/releases.ts';
import type { ErrorReply, InferReply } from '../../support/serving/replies.ts';
import { ServingScene } from '../../support/serving/scene.ts';

describe('the Open Inference Protocol', () => {
  let scene: ServingScene;
  beforeAll(async () => {
    scene = await ServingScene.open();
    const bundles = [
      simple(),
      wageBand(),
      ...(['float', 'double', 'int64', 'bool', 'string'] as const).map((type) => identity(type)),
    ];
    await scene.put(...bundles);
    await scene.release(
      ...bundles.map((bundle) => releaseOf({ model: bundle.manifest.model, stable: refOf(bundle, '1.0.0') })),
    );
    await scene.start();
  });
  afterAll(() => scene.close());

  const infer = (model: string, body: unknown) =>
    scene.post<InferReply & ErrorReply>(`/v2/models/${model}/infer`, body);
  const x = (datatype: string, shape: readonly number[], data: unknown) => ({
    inputs: [{ name: 'x', datatype, shape, data }],
  });

  it('gives back 64-bit integers and texts as they came', async () => {
    const text =
      '{"inputs":[{"name":"x","datatype":"INT64","shape":[1,2],"data":[9223372036854775807,-9223372036854775808]}]}';
    const answer = await fetch(`${scene.url}/v2/models/identity-int64/infer`, { method: 'POST', body: text });
    expect(await answer.text()).toContain('"data":[9223372036854775807,-9223372036854775808]');
    const words = ['', 'Zoë "quoted", 日本', '\u2028'];
    expect((await infer('identity-string', x('BYTES', [1, 3], words))).body.outputs[0].data).toEqual(words);
    expect((await infer('identity-bool', x('BOOL', [1, 2], [true, false]))).body.outputs[0].data).toEqual([
      true,
      false,
    ]);
    expect((await infer('identity-double', x('FP64', [2, 1], [[0.1], [-1e300]]))).body.outputs[0]).toEqual({
      name: 'y',
      datatype: 'FP64',
      shape: [2, 1],
      data: [0.1, -1e300],
    });
  });

  it('answers NaN with an error, and not with something that is no JSON', async () => {
    const answer = await infer('identity-float', x('FP32', [1, 1], [null]));
    expect(answer).toMatchObject({ status: 500, body: { error: expect.stringContaining('NaN') } });
  });

  it.each([
    [
      'a number out of range',
      'simple',
      { inputs: [{ name: 'INPUT0', datatype: 'INT32', shape: [1, 16], data: [2 ** 31] }] },
      'elements',
    ],
    [
      'another datatype',
      'simple',
      { inputs: [{ name: 'INPUT0', datatype: 'FP32', shape: [1, 16], data: new Array(16).fill(0) }] },
      'INT32',
    ],
    ['a number beyond single precision', 'identity-float', x('FP32', [1, 1], [1e39]), 'no FP32'],
    [
      'a number beyond double precision',
      'identity-double',
      '{"inputs":[{"name":"x","datatype":"FP64","shape":[1,1],"data":[1e400]}]}',
      'element 0 is Infinity, which is no FP64',
    ],
    [
      'data nested beyond measure',
      'identity-double',
      `{"inputs":[{"name":"x","datatype":"FP64","shape":[1,1],"data":${'['.repeat(1e5)}${']'.repeat(1e5)}}]}`,
      'nested deeper than 256',
    ],
    ['another shape', 'identity-float', x('FP32', [1, 1, 1], [1]), 'shape'],
    ['a list that is not as nested as its shape', 'identity-float', x('FP32', [2, 2], [[1, 2, 3], [4]]), 'side 2'],
    ['a fraction for an integer', 'identity-int64', x('INT64', [1, 1], [1.5]), 'no INT64'],
    [
      'an integer beyond 64 bits',
      'identity-int64',
      '{"inputs":[{"name":"x","datatype":"INT64","shape":[1,1],"data":[9223372036854775808]}]}',
      'no INT64',
    ],
    ['an unknown datatype', 'identity-float', x('FLOAT', [1, 1], [1]), 'FP32'],
    [
      'an unknown output',
      'simple',
      { ...x('INT32', [1, 1], [1]), outputs: [{ name: 'OUTPUT9' }] },
      'Did you mean "OUTPUT',
    ],
    ['a side below zero', 'identity-float', x('FP32', [-1, 1], [1]), 'no side'],
    ['an empty side', 'identity-float', x('FP32', [0, 1], []), 'length from 1'],
    [
      'the same input twice',
      'identity-float',
      { inputs: [...x('FP32', [1, 1], [1]).inputs, ...x('FP32', [1, 1], [1]).inputs] },
      'twice',
    ],
    ['no list of inputs', 'simple', { inputs: {} }, 'inputs'],
    ['an id that is no text', 'simple', { id: 7, ...x('INT32', [1, 1], [1]) }, '"id"'],
    [
      'shared memory',
      'simple',
      { inputs: [{ name: 'INPUT0', datatype: 'INT32', shape: [1, 16], parameters: { shared_memory_region: 'r' } }] },
      'shared memory',
    ],
  ] as const)('refuses %s', async (...[, model, body, said]) => {
    const { status, body: answer } = await infer(model, body);
    expect(status).toBe(400);
    expect(Object.keys(answer)).toEqual(['error']);
    expect(answer.error).toContain(said);
  });

  it('reads a raw tensor alone, and binary text', async () => {
    const raw = await fetch(`${scene.url}/v2/models/identity-bool/infer`, {
      method: 'POST',
      body: Buffer.from([1, 0]),
      headers: { 'inference-header-content-length': '0' },
    });
    // Two free sides: nothing says which one the bytes fill.
    expect(raw.status).toBe(400);
    const json = JSON.stringify({
      inputs: [{ name: 'x', datatype: 'BYTES', shape: [1, 2], parameters: { binary_data_size: 12 } }],
      parameters: { binary_data_output: true },
    });
    const tensor = Buffer.from([3, 0, 0, 0, 0xe2, 0x82, 0xac, 1, 0, 0, 0, 0x61]);
    const answer = await fetch(`${scene.url}/v2/models/identity-string/infer`, {
      method: 'POST',
      body: Buffer.concat([Buffer.from(json), tensor]),
      headers: { 'inference-header-content-length': String(json.length) },
    });
    const body = Buffer.from(await answer.arrayBuffer());
    const length = Number(answer.headers.get('inference-header-content-length'));
    expect(body.subarray(length)).toEqual(tensor);
    expect(JSON.parse(body.subarray(0, length).toString()).outputs[0].parameters).toEqual({ binary_data_size: 12 });
  });

  it('names what made each answer', async () => {
    const bundle = simple();
    const INPUT = (name: string) => ({ name, datatype: 'INT32', shape: [1, 16], data: new Array(16).fill(1) });
    const answer = await infer('simple', { inputs: [INPUT('INPUT0'), INPUT('INPUT1')] });
    const id = answer.headers.get('x-prediction-id');
    expect(answer.body).toMatchObject({ model_name: 'simple', model_version: '1.0.0', id });
    expect(answer.body.parameters).toEqual({
      variant: 'stable',
      arm: 'stable',
      digest: bundle.digest,
      generation: 1,
      prediction_id: id,
    });
    expect(answer.headers.get('x-trainyard-digest')).toBe(bundle.digest);
  });

  it('has routes for people and for clients of TensorFlow Serving', async () => {
    const row = { education: 16, experience: 10, occupation: 'Office' };
    const many = await scene.predict([row, { education: null, occupation: 'Sales' }]);
    expect(many.body.predictions).toHaveLength(2);
    const typo = await scene.predict({ ...row, educaton: 1 });
    expect(typo).toMatchObject({ status: 400, body: { error: expect.stringContaining('Did you mean "education"?') } });
    const wrong = await scene.predict({ ...row, education: 'much' });
    expect(wrong).toMatchObject({ status: 400, body: { error: expect.stringContaining('not a number') } });
    const large = await scene.predict('{"education":1e400}');
    expect(large).toMatchObject({ status: 400, body: { error: expect.stringContaining('larger than any number') } });
    const tf = await scene.post('/v1/models/wage-band/labels/stable:predict', { instances: [row] });
    expect(tf.body).toMatchObject({ predictions: [{ class: ['yes'] }] });
    const columns = { education: [16, 9], experience: [10, 1], occupation: ['Office', 'Sales'] };
    const outputs = await scene.post('/v1/models/wage-band/versions/1.0.0:predict', { inputs: columns });
    expect(outputs.body).toMatchObject({ outputs: { class: [['yes'], ['no']] } });
    const ones = new Array(16).fill(1);
    const tensors = await scene.post('/v1/models/simple:predict', { instances: [{ INPUT0: ones, INPUT1: ones }] });
    expect(tensors.body).toMatchObject({ predictions: [{ OUTPUT0: new Array(16).fill(2) }] });
    expect((await scene.json('/v1/models/wage-band')).body).toMatchObject({
      model_version_status: [{ state: 'AVAILABLE' }],
    });
    expect((await scene.post('/v1/models/simple/predict', row)).body).toMatchObject({
      error: expect.stringContaining('/v2/models/simple/infer'),
    });
  });

  it('refuses other methods and paths in its own words', async () => {
    expect(await scene.json('/v2/models/simple/infer')).toMatchObject({
      status: 405,
      body: { error: expect.any(String) },
    });
    expect(await scene.json('/nothing')).toMatchObject({
      status: 404,
      body: { error: expect.stringContaining('/docs') },
    });
    expect((await scene.post('/v2/repository/models/simple/load', {})).status).toBe(403);
  });
});
