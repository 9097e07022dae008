import { describe, expect, it } from 'vitest';
import type { ReliabilityBin } from '../../src/core/curve-records.ts';
import type { GateContext } from '../../src/core/plugins.ts';
import { calibration } from '../../src/gates/calibration.ts';
import { evaluationOf, trainedOf } from '../support/review.ts';

const bin = (rows: number, confidence: number, frequency: number): ReliabilityBin => ({
  from: confidence - 0.05,
  to: confidence + 0.05,
  rows,
  confidence,
  frequency,
});

function contextOf(bins: readonly ReliabilityBin[]): GateContext {
  const curves = { reliability: { about: 'P(yes)', bins } };
  return { evaluation: { ...evaluationOf('wage-band'), curves }, data: trainedOf('wage-band').data };
}

const BINS = contextOf([bin(100, 0.1, 0.12), bin(60, 0.5, 0.4), bin(40, 0.9, 0.6)]);

describe('the gate on calibration', () => {
  it('judges the mean gap, each bin by its rows', () => {
    // (100 x 0.02 + 60 x 0.1 + 40 x 0.3) / 200 = 0.1
    const judged = calibration.judge({ calibration: 'mean', max: 0.09, minRows: 50 }, BINS);
    expect(judged).toMatchObject({ outcome: 'fail', observed: '0.1000', required: 'at most 0.09' });
    expect(judged.reason).toContain('P(yes), over 3 bins of 200 rows');
    expect(judged.fix).toMatch(/\.$/);
    expect(calibration.judge({ calibration: 'mean', max: 0.11, minRows: 50 }, BINS)).toMatchObject({ outcome: 'pass' });
  });

  it('weighs a bin by its part of the weight where rows are weighted', () => {
    const [light, heavy] = [bin(100, 0.1, 0.12), bin(40, 0.9, 0.6)];
    const weighted = contextOf([
      { ...light, share: 0.25 },
      { ...heavy, share: 0.75 },
    ]);
    // 0.25 x 0.02 + 0.75 x 0.3 = 0.23
    const judged = calibration.judge({ calibration: 'mean', max: 0.2, minRows: 50 }, weighted);
    expect(judged).toMatchObject({ outcome: 'fail', observed: '0.2300' });
    expect(judged.reason).toContain('over 2 bins of 140 rows');
  });

  it('judges the widest gap of a bin with rows enough', () => {
    const judged = calibration.judge({ calibration: 'worst', max: 0.05, minRows: 50 }, BINS);
    expect(judged).toMatchObject({ outcome: 'fail', observed: '0.1000' });
    expect(judged.reason).toContain('0.5000 stated, 0.4000 observed in 60 rows');
    expect(calibration.judge({ calibration: 'worst', max: 0.31, minRows: 40 }, BINS).observed).toBe('0.3000');
  });

  it.each([
    [{ ...contextOf([]), evaluation: { ...contextOf([]).evaluation, rows: 9 } }, 'mean', /fewer than 10 held-out rows/],
    [contextOf([]), 'mean', /fewer than 10 held-out rows have a weight above 0/],
    [contextOf([bin(20, 0.1, 0.9)]), 'worst', /no bin has 50 rows/],
    [{ ...BINS, evaluation: { ...BINS.evaluation, task: 'regression' } } as GateContext, 'mean', /no probabilities/],
  ] as const)('cannot judge what is not there', (context, kind, reason) => {
    const judged = calibration.judge({ calibration: kind, max: 0.1, minRows: 50 }, context);
    expect(judged).toMatchObject({ outcome: 'not-estimable', reason: expect.stringMatching(reason) });
    expect(judged.fix).toMatch(/\.$/);
  });

  it('is loosened by a higher limit, and by asking more rows of a bin', () => {
    const base = { calibration: 'worst', max: 0.1, minRows: 50 } as const;
    expect(calibration.loosened(base, { ...base, max: 0.2 })).toBe(true);
    expect(calibration.loosened(base, { ...base, minRows: 500 })).toBe(true);
    expect(calibration.loosened(base, { ...base, max: 0.05 })).toBe(false);
  });
});
