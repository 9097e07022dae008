import { expect, it } from 'vitest';
import { chartsOf } from '../../../src/report/plots/all-charts.ts';
import { loadDraw } from '../../../src/report/plots/draw.ts';
import { plottedReview } from '../../support/plotted.ts';

const review = plottedReview();
const charts = [...review.evaluations].flatMap(([model, evaluation]) =>
  chartsOf(evaluation, review.trained.get(model)),
);

it('draws every chart, as wide as all the others, with a shape for its numbers', async () => {
  const draw = await loadDraw();
  for (const chart of charts) {
    const svg = await draw(chart);
    expect(svg).toMatch(/^<svg viewBox="0 0 360 \d+" /);
    expect(svg).toMatch(/fill="var\(--series-1\)"|stroke="var\(--series-1\)"/);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|<script|style=/);
  }
});

it('has the charts that the records have numbers for', () => {
  expect(charts.map(({ title }) => title)).toEqual([
    'ROC curve',
    'Precision and recall',
    'Calibration',
    'Scores by class',
    'Confusion matrix',
    'Rates by gender',
    'Learning curve',
    'Calibration',
    'Confusion matrix',
    'Learning curve',
    'Predictions and truth',
    'Residuals',
    'Learning curve',
  ]);
  for (const { table, says } of charts) {
    expect(says).toMatch(/\.$/);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  }
});

it('draws nothing of records without curves', () => {
  expect(chartsOf(undefined, undefined)).toEqual([]);
});
