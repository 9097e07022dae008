import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Predictions } from '../../src/core/plugins.ts';
import { fairnessMetrics, metrics } from '../../src/metrics/index.ts';
import { binary, cell, multiclass, regression } from '../support/predictions.ts';

/** Multiples of 1/64 below 1, so that 1 - share is exact and no score lies on the threshold after a swap. */
const share = fc.integer({ min: 1, max: 63 }).map((part) => (part === 32 ? 33 : part) / 64);
const label = fc.integer({ min: 0, max: 1 });
const weight = fc.integer({ min: 0, max: 4 });
const binaryRows = fc.array(fc.tuple(label, share, weight), { minLength: 1, maxLength: 40 });
const value = fc.integer({ min: -50, max: 50 });
const valueRows = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 40 });
const classRows = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 }), weight), {
  minLength: 1,
  maxLength: 40,
});

type BinaryRow = readonly [truth: number, score: number, weight: number];
type ClassRow = readonly [truth: number, likeliest: number, weight: number];

/** Twice the size is exact in floats, so that nothing but the weights changes. */
const WEIGHT_FACTORS = [0.5, 2, 1024];

/** The same question of the other class. */
const SYMMETRIC = ['accuracy', 'balanced_accuracy', 'brier', 'log_loss', 'mcc', 'roc_auc'];
/** Only the order of the scores counts. */
const OF_RANKS = ['average_precision', 'roc_auc'];
/** How a number of a regression grows with the unit of the target, as a power. */
const POWERS: Readonly<Record<string, number>> = { mae: 1, mape: 0, r2: 0, rmse: 1 };

function of(metric: string, predictions: Predictions): number | undefined {
  const estimate = metrics.get(metric).compute(predictions);
  return estimate.kind === 'value' ? estimate.value : undefined;
}

function expectEqual(actual: number | undefined, expected: number | undefined): void {
  if (actual === undefined || expected === undefined) expect(actual).toBe(expected);
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

function binaryOf(rows: readonly BinaryRow[]): Predictions {
  const weights = Float64Array.from(rows, (row) => row[2]);
  return binary(
    rows.map((row) => row[0]),
    rows.map((row) => row[1]),
    { weights },
  );
}

/** Classes under new numbers: class `k` becomes `names[k]`. */
function classesOf(rows: readonly ClassRow[], names: readonly number[] = [0, 1, 2]): Predictions {
  const renamed = multiclass(
    rows.map(([truth]) => names[truth] as number),
    rows.map(([, likeliest]) => names.map((_, k) => (k === names[likeliest] ? 0.5 : 0.25))),
  );
  return { ...renamed, weights: Float64Array.from(rows, (row) => row[2]) };
}

const ofTask = (task: Predictions['task']) =>
  metrics.all.filter(({ tasks }) => tasks.includes(task)).map(({ id }) => id);

it('knows each metric of a regression', () => {
  expect(ofTask('regression').sort()).toEqual(Object.keys(POWERS));
});

describe('a factor on all weights changes nothing', () => {
  it.each(ofTask('binary'))('%s (binary)', (id) => {
    fc.assert(
      fc.property(binaryRows, fc.constantFrom(...WEIGHT_FACTORS), (rows, factor) => {
        const scaled = rows.map(([truth, score, own]): BinaryRow => [truth, score, own * factor]);
        expectEqual(of(id, binaryOf(scaled)), of(id, binaryOf(rows)));
      }),
    );
  });

  it.each(ofTask('multiclass'))('%s (multiclass)', (id) => {
    fc.assert(
      fc.property(classRows, fc.constantFrom(...WEIGHT_FACTORS), (rows, factor) => {
        const scaled = rows.map(([truth, likeliest, own]): ClassRow => [truth, likeliest, own * factor]);
        expectEqual(of(id, classesOf(scaled)), of(id, classesOf(rows)));
      }),
    );
  });
});

describe('other names of the classes change nothing', () => {
  it.each(ofTask('multiclass'))('%s (multiclass)', (id) => {
    fc.assert(
      fc.property(classRows, fc.constantFrom([1, 2, 0], [2, 1, 0], [1, 0, 2]), (rows, names) => {
        expectEqual(of(id, classesOf(rows, names)), of(id, classesOf(rows)));
      }),
    );
  });

  it.each(SYMMETRIC)('%s (binary, the other class positive)', (id) => {
    fc.assert(
      fc.property(binaryRows, (rows) => {
        const swapped = rows.map(([truth, score, own]): BinaryRow => [1 - truth, 1 - score, own]);
        expectEqual(of(id, binaryOf(swapped)), of(id, binaryOf(rows)));
      }),
    );
  });
});

describe('scores in the same order on another scale change nothing', () => {
  it.each(OF_RANKS)('%s', (id) => {
    fc.assert(
      fc.property(binaryRows, (rows) => {
        const squared = rows.map(([truth, score, own]): BinaryRow => [truth, score * score, own]);
        expectEqual(of(id, binaryOf(squared)), of(id, binaryOf(rows)));
      }),
    );
  });
});

describe('a target in another unit', () => {
  it.each(Object.entries(POWERS))('changes %s by the power %i of the factor', (id, power) => {
    fc.assert(
      fc.property(valueRows, fc.constantFrom(0.25, 3, 1000), (rows, factor) => {
        const scaledBy = (by: number) =>
          regression(
            rows.map(([truth]) => truth * by),
            rows.map(([, prediction]) => prediction * by),
          );
        const own = of(id, scaledBy(1));
        expectEqual(of(id, scaledBy(factor)), own === undefined ? undefined : own * factor ** power);
      }),
    );
  });
});

describe('groups', () => {
  const count = fc.integer({ min: 0, max: 30 });
  const groups = fc.array(fc.tuple(count, count, count, count), { minLength: 2, maxLength: 5 });

  it.each(fairnessMetrics.all.map((metric) => metric.id))('%s: a factor on all counts, and other names', (id) => {
    const metric = fairnessMetrics.get(id);
    const measured = (all: readonly (readonly [number, number, number, number])[], name: (at: number) => string) => {
      const cells = all.map((counts, at) => cell(name(at), counts));
      const overall = cell(
        'all',
        all.reduce(([a, b, c, d], [e, f, g, h]) => [a + e, b + f, c + g, d + h] as const, [0, 0, 0, 0]),
      );
      const estimate = metric.compute(cells, overall);
      return estimate.kind === 'value' ? estimate.value : undefined;
    };
    fc.assert(
      fc.property(groups, fc.constantFrom(2, 7), (all, factor) => {
        const own = measured(all, (at) => `group ${at}`);
        const scaled = all.map(([a, b, c, d]) => [a * factor, b * factor, c * factor, d * factor] as const);
        expectEqual(
          measured(scaled, (at) => `group ${at}`),
          own,
        );
        expectEqual(
          measured(all.toReversed(), (at) => `other ${at}`),
          own,
        );
      }),
    );
  });
});
