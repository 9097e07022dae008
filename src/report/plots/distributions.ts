import type { CountBin, EvaluationCurves } from '../../core/curve-records.ts';
import { counted, figure } from '../../math/figures.ts';
import { plainText } from '../escape.ts';
import { type Chart, diagonal, ink, numberAxis, QUIET, type Series, shareAxis } from './chart.ts';

/** P(positive) of the rows of each class, as densities, so that classes of unlike size can be compared. */
export function scoresChart({ scores }: EvaluationCurves): Chart | undefined {
  const shown = (scores ?? []).slice(0, 2);
  if (shown.length === 0) return undefined;
  const series = (at: number): Series => (at === 0 ? 2 : 1);
  return {
    title: 'Scores by class',
    says: 'Where the stated probabilities of each class lie: the area of a class is 1. Classes that overlap little are easy to tell apart.',
    legend: shown.map(({ name, rows }, at) => ({ series: series(at), name: `${name} (${counted(rows, 'row')})` })),
    table: {
      columns: [{ title: 'Class' }, { title: 'Score', number: true }, { title: 'Rows', number: true }],
      rows: shown.flatMap(({ name, bins }) => bins.map((bin) => [name, spanText(bin), figure(bin.rows)])),
    },
    size: { height: 190 },
    layers: shown.map((one, at) => ({
      data: { values: outline(one.bins, one.rows) },
      mark: {
        type: 'area',
        line: { strokeWidth: 1.5, color: ink(series(at)) },
        fillOpacity: 0.22,
        interpolate: 'step-after',
      },
      encoding: {
        x: shareAxis('x', 'Stated probability'),
        y: numberAxis('y', { title: 'Density', ticks: 4 }),
        color: { value: ink(series(at)) },
      },
    })),
  };
}

/** The upper edge of bars, each point holding until the next; between bars that do not touch, and at the end, 0. */
function outline(bins: readonly CountBin[], rows: number): readonly { x: number; y: number }[] {
  const points: { x: number; y: number }[] = [];
  for (const { from = 0, to = 1, rows: count } of bins) {
    if (points.at(-1)?.x === from) points.pop();
    points.push({ x: from, y: count / rows / (to - from) }, { x: to, y: 0 });
  }
  return points;
}

export function predictedChart({ predicted }: EvaluationCurves): Chart | undefined {
  if (predicted === undefined || predicted.length === 0) return undefined;
  const values = predicted.map((bin) => ({
    x: bin.predicted,
    y: bin.truth,
    low: bin.truth - bin.deviation,
    high: bin.truth + bin.deviation,
  }));
  const ends = values.flatMap(({ x, low, high }) => [x, low, high]);
  const range = [Math.min(...ends), Math.max(...ends)] as const;
  const x = numberAxis('x', { title: 'Mean prediction' });
  const y = numberAxis('y', { title: 'True value' });
  const color = { value: ink(1) };
  return {
    title: 'Predictions and truth',
    says: 'Mean true value of rows with about the same prediction, with one standard deviation of the true values to each side. On the dashed diagonal predictions are right on average.',
    table: {
      columns: ['Mean prediction', 'Mean truth', 'Std. deviation', 'Rows'].map((title) => ({ title, number: true })),
      rows: predicted.map((bin) => [figure(bin.predicted), figure(bin.truth), figure(bin.deviation), figure(bin.rows)]),
    },
    size: { height: 230, left: 60 },
    layers: [
      diagonal(range),
      {
        data: { values },
        mark: { type: 'rule' },
        encoding: { x, y: { ...y, field: 'low' }, y2: { field: 'high' }, color },
      },
      { data: { values }, mark: { type: 'circle', size: 46, opacity: 1 }, encoding: { x, y, color } },
    ],
  };
}

export function residualsChart({ residuals }: EvaluationCurves): Chart | undefined {
  if (residuals === undefined || residuals.length < 2) return undefined;
  const inner = residuals.slice(1, -1).map(({ from = 0, to = 0 }) => to - from);
  const width = inner.length === 0 ? 1 : Math.min(...inner);
  const values = residuals.map(({ from, to, rows }) => {
    const [left, right] = [from ?? (to ?? 0) - width, to ?? (from ?? 0) + width];
    return { x: left, x2: right, y: (rows * width) / (right - left), zero: 0 };
  });
  return {
    title: 'Residuals',
    says: 'How far true values lie from predictions (true minus predicted). The first and the last bar hold everything beyond; bars wider than others are lower, so that areas stay comparable.',
    table: {
      columns: [
        { title: 'Residual', number: true },
        { title: 'Rows', number: true },
      ],
      rows: residuals.map((bin) => [spanText(bin), figure(bin.rows)]),
    },
    size: { height: 190, left: 60 },
    layers: [
      {
        data: { values },
        mark: { type: 'rect', fillOpacity: 0.75, stroke: 'var(--panel)', strokeWidth: 1 },
        encoding: {
          x: numberAxis('x', { title: 'True minus predicted' }),
          x2: { field: 'x2' },
          y: { field: 'y', type: 'quantitative', axis: { title: 'Rows', tickCount: 4 } },
          y2: { field: 'zero' },
          color: { value: ink(1) },
        },
      },
      zeroRule(),
    ],
  };
}

function zeroRule() {
  return {
    data: { values: [{ x: 0 }] },
    mark: { type: 'rule', strokeDash: [4, 4] },
    encoding: { x: { field: 'x', type: 'quantitative' }, color: { value: QUIET } },
  };
}

function spanText({ from, to }: CountBin): string {
  if (from === undefined) return `below ${figure(to ?? 0)}`;
  return to === undefined ? `${figure(from)} or more` : plainText(`${figure(from)} to ${figure(to)}`);
}
