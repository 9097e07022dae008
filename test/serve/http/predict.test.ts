/** Models in ONNX with a calibration in their bundle: every route answers the probabilities that were judged. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALIBRATION_FILE, type Calibration } from '../../../src/data/predictions/recalibration.ts';
import { bundleOf, expectedWage, linear, wageBand } from '../../support/serving/bundles.ts';
import { refOf, releaseOf } from '../../support/serving/releases.ts';
import type { PredictReply } from '../../support/serving/replies.ts';
import { ServingScene } from '../../support/serving/scene.ts';

const ROW = { education: 16, experience: 10, occupation: 'Office' };
const [SLOPE, INTERCEPT] = [0.4, -1.2];
const fitted = { kind: 'Calibration', schemaVersion: 1, rows: 500 } as const;
const platt: Calibration = { ...fitted, method: 'platt', maps: [{ slope: SLOPE, intercept: INTERCEPT }] };
const steps: Calibration = { ...fitted, method: 'isotonic', maps: [{ x: [0.2, 0.5, 0.9], y: [0.1, 0.35, 0.45] }] };

/** As the model states it, on the scale on which the sigmoid is fitted. */
const own = expectedWage(ROW);
const mapped = 1 / (1 + Math.exp(-(SLOPE * Math.log(own / (1 - own)) + INTERCEPT)));

/** Without preprocessing: numbers that go into the model as they are. */
function imported() {
  const { manifest, files } = linear('imported');
  const inputs = ['a', 'b', 'c', 'd'].map((name) => ({ name, type: 'numeric' as const }));
  const facts = { model: manifest.model, task: 'binary', classes: ['no', 'yes'], inputs } as const;
  return bundleOf(facts, { ...Object.fromEntries(files), [CALIBRATION_FILE]: JSON.stringify(steps) });
}

describe('a model whose bundle holds a calibration', () => {
  const calibrated = wageBand({ calibration: platt });
  let scene: ServingScene;
  beforeAll(async () => {
    scene = await ServingScene.open();
    await scene.put(calibrated, imported());
    await scene.release(
      releaseOf({ model: 'wage-band', stable: { ...refOf(calibrated, '1.0.0'), threshold: 0.4 } }),
      releaseOf({ model: 'imported', stable: refOf(imported(), '1.0.0') }),
    );
    await scene.start();
  });
  afterAll(() => scene.close());

  it('answers people what the calibration makes of the probability, and decides by that', async () => {
    const { status, body } = await scene.predict(ROW);
    expect(status).toBe(200);
    const { class: decided, probabilities } = body.predictions[0] ?? {};
    expect(probabilities).toEqual({ no: expect.closeTo(1 - mapped, 6), yes: expect.closeTo(mapped, 6) });
    // By its own probability it would be yes.
    expect([own > 0.4, mapped < 0.4, decided]).toEqual([true, true, 'no']);
  });

  it('answers clients of both protocols the same', async () => {
    const tensor = (name: string, datatype: string, value: unknown) => ({
      name,
      datatype,
      shape: [1, 1],
      data: [value],
    });
    const inputs = [
      tensor('education', 'FP64', 16),
      tensor('experience', 'FP64', 10),
      tensor('occupation', 'BYTES', 'Office'),
    ];
    const open = await scene.post('/v2/models/wage-band/infer', { inputs });
    expect(open.body).toMatchObject({
      outputs: [
        { name: 'probabilities', data: [expect.closeTo(1 - mapped, 6), expect.closeTo(mapped, 6)] },
        { name: 'class', data: ['no'] },
      ],
    });
    const tensorflow = await scene.post('/v1/models/wage-band:predict', { instances: [ROW] });
    expect(tensorflow.body).toMatchObject({
      predictions: [{ probabilities: [expect.closeTo(1 - mapped, 6), expect.closeTo(mapped, 6)], class: ['no'] }],
    });
  });

  it('takes features alone where it has no preprocessing: its tensors hold what was not judged', async () => {
    const { body: metadata } = await scene.json('/v2/models/imported');
    expect(metadata).toMatchObject({ inputs: [{ name: 'a' }, { name: 'b' }, { name: 'c' }, { name: 'd' }] });
    // z = 0.8 + 0.4 - 0.1: a probability of 0.75, between the steps at 0.5 and 0.9.
    const { body } = await scene.post<PredictReply>('/v1/models/imported/predict', { a: 1, b: 1, c: 0, d: 0 });
    const stated = 1 / (1 + Math.exp(-1.1));
    const between = 0.35 + ((stated - 0.5) / 0.4) * 0.1;
    expect(body.predictions[0]?.probabilities['yes']).toBeCloseTo(between, 6);
    expect(body.predictions[0]?.class).toBe('no');
  });
});
