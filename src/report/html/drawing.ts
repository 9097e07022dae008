import { chartsOf } from '../plots/all-charts.ts';
import { loadDraw } from '../plots/draw.ts';
import { modelsOf, type Review } from '../review.ts';
import type { DrawnChart } from './figures.ts';
import type { DrawnCharts } from './page.ts';

/** A drawing takes some 20 ms; of a change to hundreds of models, the first ones are drawn and the others have tables. */
const MOST_DRAWN = 60;

/** Every chart of a review, blocked models first; drawn as long as there are not too many. */
export async function drawnCharts(review: Review): Promise<DrawnCharts> {
  const models = modelsOf(review).map(({ verdict, evaluation, trained }) => ({
    model: verdict.model,
    charts: chartsOf(evaluation, trained),
  }));
  const draw = models.some(({ charts }) => charts.length > 0) ? await loadDraw() : undefined;
  const all = new Map<string, readonly DrawnChart[]>();
  let left = MOST_DRAWN;
  for (const { model, charts } of models) {
    const drawn = draw !== undefined && left >= charts.length;
    if (drawn) left -= charts.length;
    const figures: DrawnChart[] = [];
    for (const chart of charts) figures.push(drawn ? { chart, svg: await draw(chart) } : { chart });
    all.set(model, figures);
  }
  return all;
}
