import { describe, expect, it } from 'vitest';
import { size } from '../../src/gates/size.ts';
import { evaluationOf, trainedOf } from '../support/review.ts';

const data = trainedOf('wage-band').data;
const weighing = (bundleBytes: number) => ({ evaluation: evaluationOf('wage-band', { size: { bundleBytes } }), data });

describe('size', () => {
  it.each([
    ['50MB', 50_000_000, 'pass'],
    ['50MB', 50_000_001, 'fail'],
    ['48MiB', 50_000_001, 'pass'],
    ['12 kB', 12_412, 'fail'],
    ['12KiB', 12_288, 'pass'],
  ] as const)('at most %s with %d bytes: %s', (max, bytes, outcome) => {
    const judgement = size.judge({ size: 'bundle', max }, weighing(bytes));
    expect(judgement.outcome).toBe(outcome);
    expect(judgement.reason).toContain(max);
  });

  it('tells a byte too many from the limit', () => {
    expect(size.judge({ size: 'bundle', max: '50MB' }, weighing(50_000_001)).observed).toBe('50,000,001 bytes');
  });

  it('cannot weigh an empty bundle', () => {
    expect(size.judge({ size: 'bundle', max: '1MB' }, weighing(0)).outcome).toBe('not-estimable');
  });

  it('is loosened by a larger size in any unit', () => {
    expect(size.loosened({ size: 'bundle', max: '50MB' }, { size: 'bundle', max: '48MiB' })).toBe(true);
    expect(size.loosened({ size: 'bundle', max: '50MB' }, { size: 'bundle', max: '47MiB' })).toBe(false);
  });
});
