import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linearProblem } from '../../../src/data/network/linear-problem.ts';

const data = {
  rows: 4,
  columns: 2,
  x: Float32Array.of(1, 0, -1, 2, 0.5, 0.5, 0, -1),
  y: Float32Array.of(0, 1, 2, 1),
  weights: Float32Array.of(1, 2, 0.5, 1),
};

it('has the gradient that its differences show', () => {
  const problem = linearProblem({ data, task: 'multiclass', l2: 0.7, scale: { mean: 0, deviation: 1 }, outputs: 3 });
  fc.assert(
    fc.property(fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 9, maxLength: 9 }), (values) => {
      const point = Float64Array.from(values);
      const gradient = new Float64Array(9);
      const value = problem.objective(point, gradient);
      expect(value).toBeCloseTo(problem.loss(point) + problem.penalty(point), 10);
      for (let i = 0; i < 9; i++) {
        const at = (by: number) => problem.objective(point.with(i, (point[i] as number) + by), new Float64Array(9));
        expect((at(1e-5) - at(-1e-5)) / 2e-5).toBeCloseTo(gradient[i] as number, 5);
      }
    }),
  );
});
