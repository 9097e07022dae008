import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { drawnCharts } from '../../../src/report/html/drawing.ts';
import { composePage } from '../../../src/report/html/page.ts';
import { hostileReview } from '../../support/hostile.ts';
import { plottedReview } from '../../support/plotted.ts';
import { modelVerdict, reviewOf, verdictOf } from '../../support/review.ts';

describe('the page', () => {
  it('has the same bytes for equal records', async () => {
    const [one, other] = [plottedReview(), structuredClone(plottedReview())];
    expect(composePage(one, await drawnCharts(one))).toBe(composePage(other, await drawnCharts(other)));
  });

  it('shows the verdict, gates with their fix, definitions, plots, fairness, data, training and plan', () => {
    const page = composePage(plottedReview(), new Map());
    for (const words of [
      '<h1>2 of 4 models are blocked</h1>',
      'Look at the two groups at the ends',
      'exact definition of roc_auc',
      'By gender',
      'data/wages.csv',
      'Held-out rows come from',
      'train.options.hidden',
      'loss is not a number in epoch 3',
      'the change loosens the gate',
    ]) {
      expect(page).toContain(words);
    }
  });

  it('says once of a model that nothing was asked of it, and not that it passes', () => {
    const bare = (name: string) => modelVerdict(name, [], { because: 'no gate is declared' });
    const page = composePage(reviewOf(verdictOf([bare('a'), bare('b')])), new Map());
    expect(page).not.toContain('passes');
    expect(page.match(/– no gates</g)).toHaveLength(5);
    expect(page.match(/no gate is declared/gi)).toHaveLength(4);
    expect(composePage(reviewOf(verdictOf([])), new Map())).toContain('✓ passes');
  });

  it('allows nothing but its one style, by its hash', () => {
    const page = composePage(reviewOf(verdictOf([])), new Map());
    const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).toContain('Nothing to review');
  });

  it('holds no tag, attribute or address of hostile names', async () => {
    const review = hostileReview('http://evil.example');
    const page = composePage(review, await drawnCharts(review));
    const tags = new Set([...page.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, name]) => name));
    for (const tag of ['script', 'img', 'iframe', 'image', 'form', 'input', 'base', 'link'])
      expect(tags).not.toContain(tag);
    expect(page.match(/<style/g)).toHaveLength(1);
    expect(page).not.toMatch(/\son[a-z]+=/);
    expect(page).not.toContain('\u202e');
  });

  it('draws the first models of many, and shows tables for the others', async () => {
    const [one] = plottedReview().evaluations.values();
    if (one === undefined) throw new Error('no evaluation');
    const names = Array.from({ length: 12 }, (_, i) => `model-${10 + i}`);
    const verdict = verdictOf(names.map((name) => modelVerdict(name, [])));
    const review = { ...reviewOf(verdict), evaluations: new Map(names.map((name) => [name, { ...one, model: name }])) };
    const charts = await drawnCharts(review);
    expect(charts.get('model-10')?.every(({ svg }) => svg !== undefined)).toBe(true);
    expect(charts.get('model-21')?.every(({ svg }) => svg === undefined)).toBe(true);
    expect(composePage(review, charts)).toContain('<caption class="heard">ROC curve of model-21</caption>');
  });
});
