import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TrainyardError } from '../../src/core/errors.ts';
import type { GroupCell, Metric, Predictions } from '../../src/core/plugins.ts';
import type { Estimate, Task } from '../../src/core/records.ts';
import { samplingOf } from '../../src/data/uncertainty/sampling.ts';
import { estimatesOf } from '../../src/data/uncertainty/uncertainty.ts';
import { fairnessMetrics, metrics } from '../../src/metrics/index.ts';

interface Row {
  readonly truth: number;
  readonly scores: readonly number[];
  readonly weight: number;
}

const CLASSES: Record<Task, number> = { binary: 2, multiclass: 3, regression: 0 };
const cases = metrics.all.flatMap((metric) =>
  metric.tasks.map((task) => ({ metric, task, name: `${metric.id} (${task})` })),
);

describe.each(cases)('$name', ({ metric, task }) => {
  const rows = fc.array(rowOf(task), { maxLength: 40 });

  it('stays in its range, and is a number or a reason', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const estimate = metric.compute(predictionsOf(task, some));
        expectSound(metric, estimate);
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(rows, (some) => {
        expectSame(metric.compute(predictionsOf(task, some)), metric.compute(predictionsOf(task, some.toReversed())));
      }),
    );
  });

  it('takes a weight as that many copies of the row', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const copies = some.flatMap((row) => Array.from({ length: row.weight }, () => ({ ...row, weight: 1 })));
        const repeated = metric.compute(predictionsOf(task, copies));
        const weighted = metric.compute(predictionsOf(task, some));
        expect(weighted.kind).toBe(repeated.kind);
        if (repeated.kind === 'value') expectSame(weighted, repeated);
      }),
    );
  });

  it('gives the same number for other weights from work done once', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const { weights: _, ...even } = predictionsOf(task, some);
        if (metric.reweighing === undefined || metric.compute(even).kind !== 'value') return;
        const again = metric.reweighing(even);
        const weights = Float64Array.from(some, (row) => row.weight);
        const expected = metric.compute({ ...even, weights });
        const found = again(weights);
        if (expected.kind === 'value') expectSame({ kind: 'value', value: found }, expected);
        expect(again(new Float64Array(some.length).fill(1))).toBeCloseTo(numberOf(metric.compute(even)), 9);
      }),
    );
  });

  it('bounds the number from both sides, the wider the surer', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const { weights: _, ...even } = predictionsOf(task, some);
        const [estimate] = estimatesOf([metric], even, samplingOf({ rows: even.rows, seed: 1 }));
        if (estimate?.kind !== 'value') return;
        const { interval } = estimate;
        if (interval === undefined) {
          expect(estimate.unsure).toMatch(/\w{3}/);
          return;
        }
        expectSound(metric, { kind: 'value', value: interval.low });
        expectSound(metric, { kind: 'value', value: interval.high });
        expect(interval.bounds).toEqual(interval.bounds?.toSorted((a, b) => a - b));
        expect(interval.low).toBeLessThanOrEqual(interval.high);
      }),
      { numRuns: 20 },
    );
  });

  it('answers the same without weights as with weights of one', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const weighted = predictionsOf(
          task,
          some.map((row) => ({ ...row, weight: 1 })),
        );
        const { weights, ...plain } = weighted;
        expect(weights).toHaveLength(some.length);
        expectSame(metric.compute(weighted), metric.compute(plain));
      }),
    );
  });

  it('has a reason for no rows at all', () => {
    expect(metric.compute(predictionsOf(task, []))).toMatchObject({ kind: 'not-estimable' });
  });

  it('answers rows that are all of one kind', () => {
    for (const truth of [0, 1]) {
      const same: Row = { truth, scores: task === 'multiclass' ? [0.5, 0.25, 0.25] : [0.5], weight: 1 };
      expectSound(metric, metric.compute(predictionsOf(task, [same, same, same])));
    }
  });

  it('has nothing better than a perfect prediction', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const perfect = metric.compute(
          predictionsOf(
            task,
            some.map((row) => ({ ...row, scores: certain(task, row.truth) })),
          ),
        );
        const actual = metric.compute(predictionsOf(task, some));
        if (perfect.kind !== 'value' || actual.kind !== 'value') return;
        const sign = metric.better === 'higher' ? 1 : -1;
        expect(sign * perfect.value).toBeGreaterThanOrEqual(sign * actual.value - 1e-12);
      }),
    );
  });

  it('refuses what is no prediction', () => {
    const good = predictionsOf(task, [
      { truth: 0, scores: certain(task, 0), weight: 1 },
      { truth: 1, scores: certain(task, 1), weight: 1 },
    ]);
    const bad: Predictions[] = [
      { ...good, truth: Float64Array.of(0) },
      { ...good, truth: Float64Array.of(0, Number.NaN) },
      { ...good, scores: good.scores.with(0, Number.NaN) },
      { ...good, scores: good.scores.with(0, Number.POSITIVE_INFINITY) },
      { ...good, decisions: Float64Array.of(0) },
      { ...good, weights: Float64Array.of(1, -1) },
      { ...good, weights: Float64Array.of(1, Number.NaN) },
    ];
    if (task !== 'regression')
      bad.push({ ...good, scores: good.scores.with(0, 1.5) }, { ...good, truth: Float64Array.of(0, 7) });
    for (const predictions of bad) expect(() => metric.compute(predictions)).toThrow(TrainyardError);
  });
});

describe.each([...metrics.all, ...fairnessMetrics.all])('$id', (metric) => {
  it('says what it is', () => {
    expect(metric.definition).toMatch(/^\S.{20,}\S$/s);
    expect(metric.range[0]).toBeLessThan(metric.range[1]);
    expect(Number.isInteger(metric.version)).toBe(true);
  });
});

describe.each(fairnessMetrics.all)('$id', (metric) => {
  const count = fc.nat({ max: 9 });
  const cell = fc.tuple(count, count, count, count).map((counts) => cellOf('g', counts));
  const cells = fc.array(cell, { maxLength: 5 });

  it('stays in its range, whatever the groups, in any order', () => {
    fc.assert(
      fc.property(cells, (some) => {
        const estimate = metric.compute(some, total(some));
        expectSound(metric, estimate);
        const turned = metric.compute(some.toReversed(), total(some));
        if (estimate.kind === 'value') expect(turned).toEqual(estimate);
        else expect(turned.kind).toBe('not-estimable');
      }),
    );
  });

  it('finds equal groups equal, at its best value', () => {
    const cells = [cellOf('a', [3, 2, 1, 4]), cellOf('b', [30, 20, 10, 40])];
    expect(metric.compute(cells, total(cells))).toEqual({ kind: 'value', value: metric.better === 'higher' ? 1 : 0 });
  });

  it('has a reason for fewer than two groups', () => {
    const one = cellOf('a', [3, 2, 1, 4]);
    expect(metric.compute([], total([]))).toMatchObject({ kind: 'not-estimable' });
    expect(metric.compute([one], one)).toMatchObject({ kind: 'not-estimable' });
  });
});

function rowOf(task: Task): fc.Arbitrary<Row> {
  const weight = fc.nat({ max: 3 });
  if (task === 'regression') {
    const value = fc.double({ min: -100, max: 100, noNaN: true }).map((x) => Math.round(x * 4) / 4);
    return fc.record({ truth: value, scores: fc.tuple(value), weight });
  }
  // Eighths, so that ties and bin edges are common.
  const eighth = fc.nat({ max: 8 }).map((x) => x / 8);
  if (task === 'binary') return fc.record({ truth: fc.nat({ max: 1 }), scores: fc.tuple(eighth), weight });
  const scores = fc.tuple(eighth, eighth).map(([a, b]) => [a * b, a * (1 - b), 1 - a]);
  return fc.record({ truth: fc.nat({ max: 2 }), scores, weight });
}

function predictionsOf(task: Task, rows: readonly Row[]): Predictions {
  return {
    task,
    rows: rows.length,
    truth: Float64Array.from(rows, (row) => row.truth),
    scores: Float64Array.from(rows.flatMap((row) => row.scores)),
    decisions: Float64Array.from(rows, (row) => decided(task, row.scores)),
    classes: CLASSES[task],
    weights: Float64Array.from(rows, (row) => row.weight),
  };
}

function decided(task: Task, scores: readonly number[]): number {
  const first = scores[0] as number;
  if (task === 'regression') return first;
  return task === 'binary' ? Number(first >= 0.5) : scores.indexOf(Math.max(...scores));
}

function certain(task: Task, truth: number): number[] {
  return task === 'multiclass' ? [0, 1, 2].map((k) => Number(k === truth)) : [truth];
}

function numberOf(estimate: Estimate): number {
  return estimate.kind === 'value' ? estimate.value : Number.NaN;
}

function expectSame(a: Estimate, b: Estimate): void {
  expect(a.kind).toBe(b.kind);
  if (a.kind === 'value' && b.kind === 'value') {
    expect(Math.abs(a.value - b.value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(b.value)));
  }
}

/** A finite number in range, or a reason in words. */
function expectSound(metric: Pick<Metric, 'id' | 'range'>, estimate: Estimate): void {
  if (estimate.kind === 'not-estimable') {
    expect(estimate.reason).toMatch(/\w{3}/);
    return;
  }
  expect(Number.isFinite(estimate.value), metric.id).toBe(true);
  expect(estimate.value).toBeGreaterThanOrEqual(metric.range[0]);
  expect(estimate.value).toBeLessThanOrEqual(metric.range[1]);
}

type Counts = readonly [number, number, number, number];

function cellOf(name: string, [tp, fp, fn, tn]: Counts): GroupCell {
  return {
    group: [name],
    rows: tp + fp + fn + tn,
    truePositives: tp,
    falsePositives: fp,
    falseNegatives: fn,
    trueNegatives: tn,
  };
}

function total(cells: readonly GroupCell[]): GroupCell {
  const sum = (of: (cell: GroupCell) => number) => cells.reduce((all, cell) => all + of(cell), 0);
  return cellOf('all', [
    sum((cell) => cell.truePositives),
    sum((cell) => cell.falsePositives),
    sum((cell) => cell.falseNegatives),
    sum((cell) => cell.trueNegatives),
  ]);
}
