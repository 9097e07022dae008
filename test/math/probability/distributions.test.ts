import { describe, expect, it } from 'vitest';
import {
  binomialTails,
  chiSquareTails,
  fisherTails,
  normalQuantile,
  normalTails,
  studentTails,
} from '../../../src/math/probability/distributions.ts';
import { kolmogorovUpper } from '../../../src/math/probability/kolmogorov.ts';

/** Expected values: mpmath at 60 digits (kolmogorov: scipy.stats.kstwo.sf). Relative, also far in the tails. */
function expectRelative(actual: number, expected: number, within = 1e-12): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(within * Math.abs(expected));
}

describe('the distributions', () => {
  it('normal, 1.5', () => expectRelative(normalTails(1.5).upper, 0.06680720126885807));
  it('normal, 8', () => expectRelative(normalTails(8).upper, 6.220960574271784e-16));
  it('normal, 30', () => expectRelative(normalTails(30).upper, 4.906713927148187e-198));
  it('chi-square, 3.84 with 1', () => expectRelative(chiSquareTails(3.84, 1).upper, 0.050043521248705106));
  it('chi-square, 200 with 3', () => expectRelative(chiSquareTails(200, 3).upper, 4.2185411071920426e-43));
  it('chi-square, 12000 with 10000', () => expectRelative(chiSquareTails(12000, 10000).upper, 1.1470065524601248e-40));
  it('chi-square, 0.01 with 5', () => expectRelative(chiSquareTails(0.01, 5).upper, 0.9999994699729957));
  it('chi-square, lower tail', () => expectRelative(chiSquareTails(8000, 10000).lower, 1.5598621812189688e-52));
  it('Student, 2.5 with 3', () => expectRelative(studentTails(2.5, 3).upper, 0.04385332350403277));
  it('Student, 40 with 198', () => expectRelative(studentTails(40, 198).upper, 4.195371727182976e-97));
  it('Student, 2.5 with 1e+06', () => expectRelative(studentTails(2.5, 1e6).upper, 0.006209744751081623));
  it('Student, 5 with 2.25', () => expectRelative(studentTails(5, 2.25).upper, 0.014761044390596265));
  it('F, 30 with 5 and 40', () => expectRelative(fisherTails(30, 5, 40).upper, 1.5406527137918316e-12));
  it('binomial, 59 of 180', () => expectRelative(binomialTails(59, 180, 0.5).lower, 2.217224631877588e-6));
  it('Kolmogorov, 0.2 of 5', () => expectRelative(kolmogorovUpper(5, 0.2), 0.9616, 1e-9));
  it('Kolmogorov, 0.1 of 100', () => expectRelative(kolmogorovUpper(100, 0.1), 0.2526927570063874, 1e-9));
  it('Kolmogorov, 0.3 of 140', () => expectRelative(kolmogorovUpper(140, 0.3), 1.1370251710737309e-11, 1e-9));
  it('Kolmogorov, 0.06 of 1000', () => expectRelative(kolmogorovUpper(1000, 0.06), 0.001428597887952891, 1e-9));
  it('Kolmogorov, 0.008 of 5000', () => expectRelative(kolmogorovUpper(5000, 0.008), 0.9035907876780276, 1e-9));
  it('Kolmogorov, 0.0061 of 200000', () => expectRelative(kolmogorovUpper(200000, 0.0061), 6.841928113542726e-7, 1e-9));
  it('Kolmogorov, 0.02 of 1000000', () => expectRelative(kolmogorovUpper(1000000, 0.02), 0.0, 1e-9));
});

it('the normal quantile undoes the distribution function', () => {
  for (const p of [1e-300, 1e-20, 1e-5, 0.025, 0.3, 0.5]) expectRelative(normalTails(normalQuantile(p)).lower, p);
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
});

it('says NaN to what is no number, and ends', () => {
  expect(normalTails(Number.NaN).upper).toBeNaN();
  expect(chiSquareTails(Number.NaN, 2).upper).toBeNaN();
  expect(studentTails(1, Number.NaN).upper).toBeNaN();
  expect(kolmogorovUpper(10, Number.NaN)).toBeNaN();
});
