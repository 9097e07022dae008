import { describe, expect, it } from 'vitest';
import { linkOf } from '../../../src/data/explanation/link.ts';

describe('the scale that SHAP values add up on', () => {
  it('is log-odds, on which a linear model is a sum', () => {
    const { width, unit, of } = linkOf('binary', ['no', 'yes'], Float64Array.of(0.2, 0.9));
    expect([width, unit]).toEqual([1, 'log-odds of yes']);
    expect(of(Float64Array.of(0.5, 0.8))).toEqual(Float64Array.of(0, Math.log(0.8) - Math.log(1 - 0.8)));
  });

  it.each([0, 1])('is the probability itself where a row has none of them: %d', (certain) => {
    const { width, unit, of } = linkOf('binary', ['no', 'yes'], Float64Array.of(0.2, certain));
    expect([width, unit]).toEqual([1, 'probability of yes']);
    expect(of(Float64Array.of(0, 0.8, 1))).toEqual(Float64Array.of(0, 0.8, 1));
  });

  it('is the probability of each class where a forest gives one of them none', () => {
    const sure = linkOf('multiclass', ['a', 'b', 'c'], Float64Array.of(0.2, 0.3, 0.5, 0, 0.4, 0.6));
    expect([sure.width, sure.unit]).toEqual([3, 'probability of a class']);
    expect(sure.of(Float64Array.of(0, 0.4, 0.6))).toEqual(Float64Array.of(0, 0.4, 0.6));
  });

  it('is centred log-probabilities for several classes, and the value itself for regression', () => {
    const { of } = linkOf('multiclass', ['a', 'b'], Float64Array.of(0.25, 0.75));
    const [first = 0, second = 0] = of(Float64Array.of(0.25, 0.75));
    expect(first + second).toBeCloseTo(0, 12);
    expect(second - first).toBeCloseTo(Math.log(3), 12);
    expect(linkOf('regression', [], Float64Array.of(0, 1)).of(Float64Array.of(7))).toEqual(Float64Array.of(7));
  });
});
