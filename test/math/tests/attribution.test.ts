import { describe, expect, it } from 'vitest';
import { random } from '../../../src/math/random.ts';
import { attributionPvalue, lnAttribution } from '../../../src/math/tests/attribution.ts';

describe('the E-value of errors by arm', () => {
  // scipy 1.15: betaln(a + k, b + m - k) - betaln(a, b) - k ln w - (m - k) ln(1 - w), a = 20 w, b = 20 (1 - w)
  it.each([
    { k: 0, m: 0, w: 0.1, ln: 0 },
    { k: 5, m: 12, w: 0.1, ln: 1.3570168684447257 },
    { k: 0, m: 30, w: 0.05, ln: 0.5914175126823316 },
    { k: 40, m: 100, w: 0.1, ln: 25.83410191112278 },
    { k: 900, m: 1000, w: 0.5, ln: 356.688293628287 },
    { k: 3, m: 3, w: 0.01, ln: 4.045554398052669 },
    { k: 100_000, m: 1_000_000, w: 0.1, ln: -5.451701830563252 },
  ])('$k of $m at a share of $w', ({ ln, ...errors }) => {
    expect(lnAttribution(errors)).toBeCloseTo(ln, 6);
  });

  it('has mean 1 where the rates are equal, so that it bounds the false alarms', () => {
    const [m, w] = [12, 0.3];
    let mean = 0;
    let chance = (1 - w) ** m;
    for (let k = 0; k <= m; k += 1) {
      mean += chance * Math.exp(lnAttribution({ k, m, w }));
      chance *= ((m - k) / (k + 1)) * (w / (1 - w));
    }
    expect(mean).toBeCloseTo(1, 10);
  });

  it('speaks against the second arm only', () => {
    expect(attributionPvalue({ k: 0, m: 200, w: 0.5 })).toBe(1);
    expect(attributionPvalue({ k: 200, m: 200, w: 0.5 })).toBeLessThan(1e-20);
    expect(attributionPvalue({ k: 0, m: 0, w: 0.5 })).toBe(1);
  });

  it('does not overflow, and refuses what is no share', () => {
    expect(attributionPvalue({ k: 1e6, m: 1e6, w: 0.01 })).toBe(0);
    expect(() => lnAttribution({ k: 2, m: 1, w: 0.5 })).toThrow(RangeError);
    expect(() => lnAttribution({ k: 1, m: 1, w: 0 })).toThrow(RangeError);
  });
});

describe('looking 60 times at 50 requests of a tenth of the traffic', () => {
  const table = [0.01, 0.03, 0.1].map((rate) => detected(rate));

  it('never aborts what is as good as stable, at 0.01', () => {
    expect(table[0]?.share).toBeLessThanOrEqual(0.005);
  });

  it('finds three times and ten times the errors always, and soon', () => {
    expect(table[1]?.share).toBeGreaterThanOrEqual(0.99);
    expect(table[1]?.requests).toBeGreaterThan(600);
    expect(table[1]?.requests).toBeLessThan(790);
    expect(table[2]?.share).toBe(1);
    expect(table[2]?.requests).toBeLessThan(140);
  });
});

/** How often errors at a rate are found beside stable's 1 %, and after how many of the candidate's requests on average. */
function detected(rate: number) {
  const source = random(7, `attribution/${rate}`);
  const errors = (count: number, of: number) =>
    Array.from({ length: count }).reduce<number>((sum) => sum + Number(source.uniform() < of), 0);
  const found: number[] = [];
  const runs = 400;
  for (let run = 0; run < runs; run += 1) {
    let [k, m] = [0, 0];
    for (let look = 1; look <= 60; look += 1) {
      const mine = errors(50, rate);
      k += mine;
      m += mine + errors(450, 0.01);
      if (attributionPvalue({ k, m, w: 0.1 }) > 0.01) continue;
      found.push(look * 50);
      break;
    }
  }
  return { share: found.length / runs, requests: found.reduce((sum, at) => sum + at, 0) / found.length };
}
