import { describe, expect, it } from 'vitest';
import { energyDistance } from '../../src/drift/energy_distance.ts';
import { values } from '../support/drift-samples.ts';

describe('energy_distance', () => {
  it('measures a shift by 5', () => {
    // evidently, test_energy_distance: 1.9.
    expect(
      energyDistance.measure(
        values([38.7, 41.5, 43.8, 44.5, 45.5, 46, 47.7, 58], [43.7, 46.5, 48.8, 49.5, 50.5, 51, 52.7, 63]),
      ),
    ).toEqual({ kind: 'value', value: expect.closeTo(1.9332614929181204, 10) });
  });

  it('needs values on both sides', () => {
    expect(energyDistance.measure(values([], [1]))).toMatchObject({
      kind: 'not-estimable',
      reason: 'the reference sample has 0 values',
    });
  });
});
