import { describe, expect, it } from 'vitest';
import type { Predictions } from '../../../src/core/plugins.ts';
import { groupChanges } from '../../../src/data/groups/paired-groups.ts';
import { comparedDecisions, comparedMetrics } from '../../../src/data/uncertainty/paired.ts';
import { samplingOf } from '../../../src/data/uncertainty/sampling.ts';
import { random } from '../../../src/math/random.ts';
import { metrics } from '../../../src/metrics/index.ts';

const chosen = ['roc_auc', 'accuracy', 'brier', 'f1'].map((id) => metrics.get(id));

/** Rows whose truth follows a hidden score; the model sees it through noise of the size given. */
function rowsOf(rows: number, noise: number, stream = 'model'): Predictions {
  const hidden = random(7, 'truth');
  const own = random(7, stream);
  const truth = new Float64Array(rows);
  const scores = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const share = hidden.uniform();
    truth[row] = hidden.uniform() < share ? 1 : 0;
    scores[row] = Math.min(1, Math.max(0, share + noise * (own.uniform() - 0.5)));
  }
  const decisions = scores.map((score) => (score >= 0.5 ? 1 : 0));
  return { task: 'binary', rows, truth, scores, decisions, classes: 2 };
}

const sampling = samplingOf({ rows: 1000, seed: 3 });
const sharp = rowsOf(1000, 0.1);
const dull = rowsOf(1000, 1.2);

describe('comparedMetrics', () => {
  it('finds a better model better in every metric, whichever way it goes', () => {
    const found = comparedMetrics(chosen, { candidate: sharp, production: dull, sampling });
    expect(found.map((one) => [one.metric, one.standing])).toEqual([
      ['roc_auc', 'better'],
      ['accuracy', 'better'],
      ['brier', 'better'],
      ['f1', 'better'],
    ]);
    expect(found.map((one) => one.test?.name)).toEqual(['DeLong', 'McNemar', 'paired bootstrap', 'paired bootstrap']);
    for (const { test } of found) expect(test?.pvalue).toBeLessThan(0.01);
    const turned = comparedMetrics(chosen, { candidate: dull, production: sharp, sampling });
    expect(turned.map((one) => one.standing)).toEqual(['worse', 'worse', 'worse', 'worse']);
  });

  it('knows the gain better than either number, since both saw the same rows', () => {
    const close = rowsOf(1000, 0.2, 'other');
    const [auc] = comparedMetrics([metrics.get('roc_auc')], { candidate: sharp, production: close, sampling });
    const width = (interval: { low: number; high: number } | undefined) =>
      interval === undefined ? Number.NaN : interval.high - interval.low;
    const gain = auc?.gain.kind === 'value' ? auc.gain : undefined;
    expect(width(gain?.interval)).toBeLessThan(0.02);
  });

  it('cannot tell two of a kind apart, and says what that would take', () => {
    const found = comparedMetrics(chosen, {
      candidate: rowsOf(1000, 0.3),
      production: rowsOf(1000, 0.3, 'x'),
      sampling,
    });
    expect(found.every((one) => one.standing === 'cannot tell')).toBe(true);
    expect(found[2]?.needs).toBeGreaterThan(1000);
  });

  it('corrects for all metrics compared before it calls one better or worse', () => {
    const paired = { candidate: rowsOf(1000, 0.3), production: rowsOf(1000, 0.55, 'close'), sampling };
    const auc = metrics.get('roc_auc');
    const [alone] = comparedMetrics([auc], paired);
    expect(alone).toMatchObject({ standing: 'better', test: { corrected: alone?.test?.pvalue } });
    const six = [...chosen, metrics.get('recall'), metrics.get('precision')];
    const together = comparedMetrics(six, paired);
    const raw = together.map(({ test }) => test?.pvalue ?? Number.NaN);
    const corrected = together.map(({ test }) => test?.corrected);
    // Holm (1979): the least of six p-values times 6, the next times 5
    expect(corrected[2]).toBeCloseTo(6 * (raw[2] as number), 12);
    expect(corrected[0]).toBeCloseTo(5 * (raw[0] as number), 12);
    expect(together.map(({ standing }) => standing)).toEqual([
      'cannot tell',
      'cannot tell',
      'better',
      'cannot tell',
      'cannot tell',
      'cannot tell',
    ]);
    expect(together[0]?.gain).toMatchObject({ interval: { low: expect.toSatisfy((low: number) => low > 0) } });
    expect(together[0]?.needs).toBeGreaterThan(1000);
  });

  it('calls a model the same as itself, with a gain of exactly 0', () => {
    for (const one of comparedMetrics(chosen, { candidate: sharp, production: sharp, sampling })) {
      expect(one).toMatchObject({ standing: 'same', gain: { value: 0, interval: { low: 0, high: 0 } } });
    }
  });

  it('has a reason where one of the two has no number', () => {
    const silent = { ...sharp, decisions: new Float64Array(1000) };
    const [precision] = comparedMetrics([metrics.get('precision')], { candidate: sharp, production: silent, sampling });
    expect(precision?.gain).toMatchObject({ kind: 'not-estimable', reason: expect.stringContaining('of production') });
    expect(precision?.standing).toBe('cannot tell');
  });
});

describe('comparedDecisions', () => {
  it('counts who was right', () => {
    const truth = Float64Array.of(1, 1, 0, 0);
    const candidate = { ...sharp, rows: 4, truth, decisions: Float64Array.of(1, 1, 1, 0) };
    const production = { ...candidate, decisions: Float64Array.of(1, 0, 1, 1) };
    expect(comparedDecisions({ candidate, production, sampling })).toEqual({
      both: 1,
      onlyCandidate: 2,
      onlyProduction: 0,
      neither: 1,
    });
  });
});

describe('groupChanges', () => {
  const column = {
    kind: 'text',
    values: Array.from({ length: 1000 }, (_, row) => (row % 3 === 0 ? 'a' : 'b')),
  } as const;

  it('sees a group that is selected less than before, and no change in the other', () => {
    const decisions = sharp.decisions.map((decision, row) => (row % 3 === 0 && row % 2 === 0 ? 0 : decision));
    const paired = { candidate: { ...sharp, decisions }, production: sharp, sampling };
    const [a, b] = groupChanges({ paired, columns: [column], minGroup: 30 });
    expect(a?.selectionRate).toMatchObject({ kind: 'value', interval: { method: 'bootstrap BCa' } });
    const change = a?.selectionRate.kind === 'value' ? a.selectionRate : undefined;
    expect(change?.value).toBeLessThan(-0.2);
    expect(change?.interval?.high).toBeLessThan(0);
    expect(b?.selectionRate).toMatchObject({ kind: 'value', value: 0, interval: { low: 0, high: 0 } });
  });
});
