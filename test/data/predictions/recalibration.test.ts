import { describe, expect, it } from 'vitest';
import type { BundleManifest } from '../../../src/core/records.ts';
import { rowModelOf } from '../../../src/data/network/row-model.ts';
import {
  CALIBRATION_FILE,
  calibrated,
  calibrationIn,
  fitCalibration,
} from '../../../src/data/predictions/recalibration.ts';

const text = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const binary = { task: 'binary', classes: ['no', 'yes'] } as const;
const rows = {
  task: 'binary' as const,
  classes: 2,
  rows: 4,
  truth: Float64Array.of(0, 1, 0, 1),
  scores: Float64Array.of(0.1, 0.2, 0.3, 0.9),
};

describe('a calibration', () => {
  it('maps P(positive) of a binary task', () => {
    const calibration = fitCalibration('isotonic', rows);
    expect(calibration).toMatchObject({ kind: 'Calibration', method: 'isotonic', rows: 4 });
    expect([...calibrated(calibration, 'binary', rows.scores)]).toEqual([0, 0.5, 0.5, 1]);
  });

  it('maps each class against the rest, and lets a row sum to 1 again', () => {
    const three = {
      task: 'multiclass' as const,
      classes: 3,
      rows: 4,
      truth: Float64Array.of(0, 1, 2, 1),
      scores: Float64Array.of(0.7, 0.2, 0.1, 0.3, 0.5, 0.2, 0.2, 0.2, 0.6, 0.4, 0.4, 0.2),
    };
    for (const method of ['platt', 'isotonic'] as const) {
      const mapped = calibrated(fitCalibration(method, three), 'multiclass', three.scores);
      for (let row = 0; row < 4; row++) {
        const own = mapped.subarray(3 * row, 3 * row + 3);
        expect(own.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
      }
    }
    const nothing = { kind: 'Calibration', schemaVersion: 1, rows: 1, method: 'isotonic' } as const;
    const zero = { x: [0.5], y: [0] };
    expect([...calibrated({ ...nothing, maps: [zero, zero] }, 'multiclass', Float64Array.of(0.4, 0.6))]).toEqual([
      0.5, 0.5,
    ]);
  });

  it('needs rows in and out of each class', () => {
    const all = { ...rows, truth: new Float64Array(4).fill(1) };
    expect(() => fitCalibration('platt', all)).toThrow(/4 validation rows do not hold/);
    expect(() => fitCalibration('platt', { ...rows, weights: Float64Array.of(1, 0, 1, 0) })).toThrow(/one class|hold/);
  });

  it.each([
    ['no JSON', new TextEncoder().encode('{')],
    ['another kind', text({ kind: 'Other' })],
    ['steps that fall', text({ ...common('isotonic'), maps: [{ x: [0.1, 0.2], y: [0.5, 0.4] }] })],
    ['points out of order', text({ ...common('isotonic'), maps: [{ x: [0.2, 0.1], y: [0.4, 0.5] }] })],
    ['a slope that is no number', text({ ...common('platt'), maps: [{ slope: 'x', intercept: 0 }] })],
    ['a map too many', text({ ...common('platt'), maps: [same(), same()] })],
  ])('of %s is refused', (_, bytes) => {
    expect(() => calibrationIn(new Map([[CALIBRATION_FILE, bytes]]), binary)).toThrow(/is no calibration/);
  });

  it('is part of the model that a bundle holds, for many rows and for one', async () => {
    const manifest = {
      format: 'toy',
      ...binary,
      inputs: [{ name: 'p', type: 'numeric' }],
    } as unknown as BundleManifest;
    const files = new Map([[CALIBRATION_FILE, text({ ...common('isotonic'), maps: [{ x: [0, 1], y: [0.5, 1] }] })]]);
    const predictor = {
      predict: () => Promise.reject(new Error('not asked')),
      predictColumns: async (columns: ReadonlyMap<string, { readonly values: ArrayLike<unknown> }>) =>
        Float64Array.from(columns.get('p')?.values as ArrayLike<number>),
      dispose: () => undefined,
    };
    const model = rowModelOf(manifest, files, predictor);
    const column = { kind: 'number', values: Float64Array.of(0, 0.5) } as const;
    expect([...(await model.predict(new Map([['p', column]]), 2))]).toEqual([0.5, 0.75]);
    expect([...(await model.predictRow({ p: 1 }))]).toEqual([1]);
  });
});

function common(method: string) {
  return { kind: 'Calibration', schemaVersion: 1, rows: 9, method };
}

function same() {
  return { slope: 1, intercept: 0 };
}
