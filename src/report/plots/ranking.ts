import type { EvaluationCurves, PlotLine } from '../../core/curve-records.ts';
import { figure } from '../../math/figures.ts';
import { type Chart, diagonal, ink, pointsOf, QUIET, shareAxis } from './chart.ts';

const SIZE = { height: 230 };

/** Places on the horizontal axis that the tables name. */
const STOPS = [0, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9, 1];

export function rocChart({ roc }: EvaluationCurves): Chart | undefined {
  if (roc === undefined) return undefined;
  return {
    title: 'ROC curve',
    says: 'Share of the positive rows found (true positive rate) against share of the negative rows taken for positive (false positive rate), over all thresholds. The dashed diagonal is ranking by chance.',
    table: {
      columns: [
        { title: 'False positive rate', number: true },
        { title: 'True positive rate', number: true },
      ],
      rows: STOPS.map((stop) => [figure(stop, 2), figure(heightAt(roc, stop), 3)]),
    },
    size: SIZE,
    layers: [diagonal(), lineLayer(roc, ['False positive rate', 'True positive rate'])],
  };
}

export function precisionRecallChart({ precisionRecall, prevalence }: EvaluationCurves): Chart | undefined {
  if (precisionRecall === undefined || prevalence === undefined) return undefined;
  return {
    title: 'Precision and recall',
    says: `Share of rows decided positive that are (precision) against share of the positive rows found (recall), over all thresholds. The dashed line at ${figure(prevalence, 3)} is the share of positive rows, to which ranking by chance comes.`,
    table: {
      columns: [
        { title: 'Recall', number: true },
        { title: 'Precision', number: true },
      ],
      rows: STOPS.slice(1).map((stop) => [figure(stop, 2), figure(heightAt(precisionRecall, stop), 3)]),
    },
    size: SIZE,
    layers: [chanceLayer(prevalence), lineLayer(precisionRecall, ['Recall', 'Precision'])],
  };
}

function lineLayer(line: PlotLine, [x, y]: readonly [string, string]) {
  return {
    data: pointsOf(line),
    mark: { type: 'line', strokeWidth: 2, strokeJoin: 'round' },
    encoding: {
      x: shareAxis('x', x),
      y: shareAxis('y', y),
      order: { field: 'i', type: 'quantitative' },
      color: { value: ink(1) },
    },
  };
}

function chanceLayer(prevalence: number) {
  const data = pointsOf({ x: [0, 1], y: [prevalence, prevalence] });
  const place = (field: string) => ({ field, type: 'quantitative' });
  return {
    data,
    mark: { type: 'line', strokeDash: [4, 4], strokeWidth: 1 },
    encoding: { x: place('x'), y: place('y'), color: { value: QUIET } },
  };
}

/** Height of a line at a place, straight between its points; the highest where it stands upright. */
export function heightAt({ x, y }: PlotLine, place: number): number {
  const upright = y.filter((_, i) => x[i] === place);
  if (upright.length > 0) return Math.max(...upright);
  const after = x.findIndex((value) => value > place);
  if (after < 1) return y.at(after === 0 ? 0 : -1) ?? 0;
  const [x0, x1, y0, y1] = [x[after - 1] ?? 0, x[after] ?? 1, y[after - 1] ?? 0, y[after] ?? 0];
  return y0 + ((y1 - y0) * (place - x0)) / (x1 - x0);
}
