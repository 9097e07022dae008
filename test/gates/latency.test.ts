import { describe, expect, it } from 'vitest';
import { latency } from '../../src/gates/latency.ts';
import { evaluationOf, trainedOf } from '../support/review.ts';

const data = trainedOf('wage-band').data;
const timed = (p95: number, calls = 200) => ({
  evaluation: evaluationOf('wage-band', { latency: { p50: 1, p95, p99: 9, calls, on: 'linux x64' } }),
  data,
});

describe('latency', () => {
  it.each([
    ['200ms', 200, 'pass'],
    ['0.2s', 200, 'pass'],
    ['200ms', 200.4, 'fail'],
    ['200 ms', 12, 'pass'],
  ] as const)('at most %s with %s ms: %s', (max, p95, outcome) => {
    const judgement = latency.judge({ latency: 'p95', max }, timed(p95));
    expect(judgement.outcome).toBe(outcome);
    expect(judgement.reason).toContain(max);
  });

  it('cannot judge what was not measured', () => {
    expect(latency.judge({ latency: 'p95', max: '1s' }, timed(0, 0)).outcome).toBe('not-estimable');
  });

  it('is loosened by a longer time in any unit', () => {
    expect(latency.loosened({ latency: 'p95', max: '200ms' }, { latency: 'p95', max: '0.3s' })).toBe(true);
    expect(latency.loosened({ latency: 'p95', max: '200ms' }, { latency: 'p95', max: '0.2s' })).toBe(false);
  });
});
