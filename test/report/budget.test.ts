import { describe, expect, it } from 'vitest';
import { COMMENT_LIMIT, fitted, mostThatFit } from '../../src/report/budget.ts';
import { SECTIONS } from '../../src/report/comment.ts';
import { failedGate, gateOf, modelVerdict, reviewOf, verdictOf, warnedGate } from '../support/review.ts';

const budget = { bytes: COMMENT_LIMIT, elsewhere: 'in the step summary of this run' };
const named = (index: number) => `model-${String(index).padStart(3, '0')}`;
const models = (count: number, failing: number) =>
  Array.from({ length: count }, (_, i) =>
    modelVerdict(named(i), i < failing ? [gateOf(), failedGate] : [gateOf(), warnedGate]),
  );

describe('fitted', () => {
  it('leaves a small report whole', () => {
    const text = fitted(reviewOf(verdictOf(models(2, 1))), budget);
    expect(text).toContain('How each number is defined');
    expect(text).not.toContain('Left out');
  });

  it.each([
    [300, 0],
    [300, 3],
    [300, 30],
    [300, 300],
    [1000, 1000],
  ])('keeps the verdict and the failed gates of %d models, %d blocked, within the limit', (count, failing) => {
    const text = fitted(reviewOf(verdictOf(models(count, failing))), budget);
    expect(text.length).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(COMMENT_LIMIT);
    const verdict = failing === 0 ? `⚠️ all ${count} models pass` : `❌ ${failing} of ${count} models are blocked`;
    expect(text.startsWith(`### ${verdict}`)).toBe(true);
    expect(text).toContain('Left out to stay within the length that GitHub allows: changes of the model card, charts');
    expect(text).toContain(budget.elsewhere);
    const shown = text.match(/demographic_parity_ratio by gender is 0\.5699/g)?.length ?? 0;
    const counted = Number(/and ([\d,]+) more blocking/.exec(text)?.[1]?.replace(',', '') ?? 0);
    expect(shown + counted).toBe(failing);
  });

  it('sheds in the stated order, one after the other', () => {
    const review = reviewOf(verdictOf(models(40, 4)));
    const gone = [200_000, 100_000, 60_000, 30_000, 15_000, 8_000, 4_000].map((bytes) => {
      const note = /Left out[^:]*: (.*)\. They are/.exec(fitted(review, { ...budget, bytes }))?.[1] ?? '';
      return SECTIONS.filter((section) => note.includes(section));
    });
    for (const sections of gone) expect(sections).toEqual(SECTIONS.slice(0, sections.length));
    const counts = gone.map((sections) => sections.length);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts.at(-1)).toBe(SECTIONS.length);
  });
});

describe('mostThatFit', () => {
  it('finds the edge', () => {
    for (const edge of [0, 1, 7, 10]) expect(mostThatFit(10, (count) => count <= edge)).toBe(edge);
  });
});
