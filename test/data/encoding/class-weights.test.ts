import { describe, expect, it } from 'vitest';
import { classWeightsOf, rowWeights } from '../../../src/data/encoding/class-weights.ts';

const y = Float32Array.of(0, 0, 0, 1);

describe('class weights', () => {
  it('balance the classes as scikit-learn does', () => {
    // compute_class_weight('balanced', classes=[0, 1], y=[0, 0, 0, 1]) of scikit-learn 1.9.
    expect(classWeightsOf('balanced', ['a', 'b'], { y })).toEqual([2 / 3, 2]);
    const weighted = { y, weights: Float32Array.of(1, 1, 1, 3) };
    expect(classWeightsOf('balanced', ['a', 'b'], weighted)).toEqual([1, 1]);
    expect(classWeightsOf('balanced', ['a', 'b', 'c'], { y })).toEqual([2 / 3, 2, 0]);
  });

  it('are the given ones, 1 for a class that is not named', () => {
    expect(classWeightsOf({ b: 5 }, ['a', 'b'], { y })).toEqual([1, 5]);
    expect(() => classWeightsOf({ z: 5 }, ['a', 'b'], { y })).toThrow(/names the class "z"/);
  });

  it('multiply the weight of a row', () => {
    expect([...rowWeights({ y }, [1, 4])]).toEqual([1, 1, 1, 4]);
    expect([...rowWeights({ y, weights: Float32Array.of(0.5, 0, 1, 2) }, [1, 4])]).toEqual([0.5, 0, 1, 8]);
  });
});
