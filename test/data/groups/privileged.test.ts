import { expect, it } from 'vitest';
import { groupCells } from '../../../src/data/groups/group-cells.ts';
import { rateBounds } from '../../../src/data/groups/group-uncertainty.ts';
import { againstPrivileged } from '../../../src/data/groups/privileged.ts';
import { samplingOf } from '../../../src/data/uncertainty/sampling.ts';
import { privilegeGaps } from '../../../src/math/groups/privilege.ts';

const ROWS = 90;
const rows = {
  rows: ROWS,
  truth: Float64Array.from({ length: ROWS }, (_, row) => Number(row % 3 !== 0)),
  decisions: Float64Array.from({ length: ROWS }, (_, row) => Number((row * 7) % 10 < (row < 50 ? 6 : 3))),
};
const columns = [{ kind: 'text' as const, values: Array.from({ length: ROWS }, (_, row) => (row < 50 ? 'm' : 'f')) }];
const cells = groupCells(rows, columns);
const bounds = rateBounds(cells, { rows, columns, sampling: samplingOf({ rows: ROWS, seed: 1 }) });

it("has the numbers of AIF360's convention, against the largest group or the one that is named", () => {
  const [f, m] = cells as [(typeof cells)[number], (typeof cells)[number]];
  const cell = (of: typeof f) => ({ ...of, weight: of.rows });
  const found = againstPrivileged(cells, bounds, undefined);
  expect(found).toMatchObject({ privileged: ['m'], chosen: 'the largest group' });
  // `privilegeGaps` passes the vectors of AIF360.
  const gaps = privilegeGaps(cell(f) as never, cell(m) as never);
  const [only] = found?.groups ?? [];
  expect(only?.selectionDifference).toMatchObject({ interval: { method: 'MOVER' } });
  const value = (estimate: unknown) => (estimate as { value: number }).value;
  expect(value(only?.selectionDifference)).toBeCloseTo(gaps.statisticalParityDifference, 12);
  expect(value(only?.selectionRatio)).toBeCloseTo(gaps.disparateImpact, 12);
  expect(value(only?.opportunityDifference)).toBeCloseTo(gaps.equalOpportunityDifference, 12);
  expect(value(only?.averageOddsDifference)).toBeCloseTo(gaps.averageOddsDifference, 12);
  const other = againstPrivileged(cells, bounds, ['f']);
  expect(value(other?.groups[0]?.selectionDifference)).toBeCloseTo(-gaps.statisticalParityDifference, 12);
});

it('bounds the average odds difference by the reach of both differences, added up where rows hang together', () => {
  const of = (one: typeof bounds) => againstPrivileged(cells, one, undefined)?.groups[0]?.averageOddsDifference;
  const apart = of(bounds);
  if (apart?.kind !== 'value' || apart.interval === undefined) throw new Error('there is no interval');
  const { low, high, method, level } = apart.interval;
  expect({ method, level }).toEqual({ method: 'MOVER', level: 0.95 });
  expect(low).toBeLessThan(apart.value);
  expect(high).toBeGreaterThan(apart.value);
  const clustered = { kind: 'clusters', rows: ROWS, of: new Uint32Array(ROWS), count: 1 } as const;
  const together = of({ ...bounds, sampling: { ...bounds.sampling, units: clustered } });
  if (together?.kind !== 'value' || together.interval === undefined) throw new Error('there is no interval');
  expect(together.interval.high - together.interval.low).toBeGreaterThan(high - low);
  expect(together.interval.high - together.interval.low).toBeLessThanOrEqual(Math.SQRT2 * (high - low) + 1e-12);
});

it('compares nothing with a group that is not there, or with itself', () => {
  expect(againstPrivileged(cells, bounds, ['x'])).toBeUndefined();
  expect(againstPrivileged(cells.slice(0, 1), bounds, undefined)).toBeUndefined();
});
