import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LbfgsState, type Objective, startLbfgs, stepLbfgs } from '../../../src/math/optimizers/lbfgs.ts';

function minimise(objective: Objective, from: readonly number[], iterations = 500): LbfgsState {
  let state = startLbfgs(objective, Float64Array.from(from));
  for (let i = 0; i < iterations && !state.done; i++) state = stepLbfgs(objective, state, 1e-9);
  return state;
}

const rosenbrock: Objective = (at, gradient) => {
  const [x, y] = [at[0] as number, at[1] as number];
  gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x);
  gradient[1] = 200 * (y - x * x);
  return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
};

describe('L-BFGS', () => {
  it('finds the bottom of the banana valley', () => {
    const { point, done } = minimise(rosenbrock, [-1.2, 1]);
    expect(done).toBe(true);
    expect(point[0]).toBeCloseTo(1, 6);
    expect(point[1]).toBeCloseTo(1, 6);
  });

  it('finds the centre of any bowl, and never goes up', () => {
    const number = fc.double({ min: -100, max: 100, noNaN: true });
    const bowl = fc.array(fc.record({ centre: number, width: fc.double({ min: 0.01, max: 100, noNaN: true }) }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(bowl, (sides) => {
        const objective: Objective = (at, gradient) =>
          sides.reduce((sum, { centre, width }, i) => {
            gradient[i] = width * ((at[i] as number) - centre);
            return sum + (width / 2) * ((at[i] as number) - centre) ** 2;
          }, 0);
        let state = startLbfgs(objective, new Float64Array(sides.length));
        for (let i = 0; i < 500 && !state.done; i++) {
          const next = stepLbfgs(objective, state, 1e-7);
          expect(next.value).toBeLessThanOrEqual(state.value);
          state = next;
        }
        for (const [i, side] of sides.entries()) expect(state.point[i]).toBeCloseTo(side.centre, 3);
      }),
    );
  });

  it('stays where the gradient is already zero', () => {
    const state = minimise(rosenbrock, [1, 1]);
    expect(state).toMatchObject({ iteration: 0, done: true });
  });
});
