import type { PartialDependence } from '../../core/records.ts';
import { figure } from '../../math/figures.ts';
import { plainText } from '../escape.ts';
import { type Chart, ink, numberAxis, type Series } from './chart.ts';
import { distinctLabels } from './labels.ts';

type Feature = PartialDependence['features'][number];

const SERIES: readonly Series[] = [1, 2, 3];

/** One plot per feature: a line over numbers, bars over categories. */
export function dependenceCharts({ features, outputs, rows }: PartialDependence): readonly Chart[] {
  const names = outputs.slice(0, SERIES.length).map((name) => plainText(name, 30));
  return features.map((feature) => {
    const name = plainText(feature.name, 40);
    const numeric = feature.points.every(({ at }) => typeof at === 'number');
    return {
      title: `Partial dependence on ${name}`,
      says: `Mean of ${names.join(', ')} over ${figure(rows)} test rows with ${name} set to a value in all of them, the other features as they are.`,
      ...(names.length > 1 && { legend: names.map((text, k) => ({ series: seriesOf(k), name: text })) }),
      table: {
        columns: [{ title: name, number: numeric }, ...names.map((title) => ({ title, number: true }))],
        rows: feature.points.map(({ at, means }) => [
          typeof at === 'number' ? figure(at) : plainText(at),
          ...names.map((_, k) => figure(means[k] ?? Number.NaN, 3)),
        ]),
      },
      size: numeric ? { height: 200 } : { height: feature.points.length * 26 + 10, left: 118 },
      layers: names.map((text, k) =>
        numeric ? lineLayer(feature, { name, text, k }) : barLayer(feature, { text, k, of: names.length }),
      ),
    };
  });
}

function seriesOf(k: number): Series {
  return SERIES[k] ?? 1;
}

function lineLayer(
  { points }: Feature,
  { name, text, k }: { readonly name: string; readonly text: string; readonly k: number },
) {
  return {
    data: { values: points.map(({ at, means }, i) => ({ x: at, y: means[k], i })) },
    mark: { type: 'line', strokeWidth: 2, point: false },
    encoding: {
      x: numberAxis('x', { title: name }),
      y: numberAxis('y', { title: text }),
      order: { field: 'i', type: 'quantitative' },
      color: { value: ink(seriesOf(k)) },
    },
  };
}

/** Bars of several outputs stand beside one another. */
function barLayer(
  { points }: Feature,
  { text, k, of }: { readonly text: string; readonly k: number; readonly of: number },
) {
  const labels = distinctLabels(
    points.map(({ at }) => String(at)),
    18,
  );
  const height = 18 / of;
  return {
    data: { values: points.map(({ means }, i) => ({ level: labels[i], mean: means[k] })) },
    mark: { type: 'bar', height, yOffset: (k - (of - 1) / 2) * height },
    encoding: {
      x: { ...numberAxis('mean', { title: text }), scale: { zero: true, nice: true } },
      y: {
        field: 'level',
        type: 'nominal',
        sort: null,
        scale: { domain: labels, paddingInner: 0.25, paddingOuter: 0.1 },
        axis: { title: null, grid: false, ticks: false, labelOverlap: false },
      },
      color: { value: ink(seriesOf(k)) },
    },
  };
}
