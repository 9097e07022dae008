import type { EvaluationCurves, ReliabilityBin } from '../../core/curve-records.ts';
import { counted, figure } from '../../math/figures.ts';
import { plainText } from '../escape.ts';
import { type Chart, diagonal, ink, shareAxis } from './chart.ts';

export function calibrationChart({ reliability }: EvaluationCurves): Chart | undefined {
  if (reliability === undefined || reliability.bins.length === 0) return undefined;
  const { bins, before } = reliability;
  const about = plainText(reliability.about, 30);
  const weighted = bins.some(({ share }) => share !== undefined);
  return {
    title: 'Calibration',
    says: `Stated probability, ${about}, against how often it came true, in ${counted(bins.length, 'bin')} of ten rows or more. On the dashed diagonal both agree; larger dots stand for more ${weighted ? 'weight' : 'rows'}.${before ? ' Dashed beside it: the probabilities as the model states them, before they were recalibrated.' : ''}`,
    ...(before && { legend: LEGEND }),
    table: {
      columns: [
        { title: 'Probability', number: true },
        { title: 'Mean stated', number: true },
        { title: 'Came true', number: true },
        { title: 'Rows', number: true },
      ],
      rows: [...bins.map((bin) => binRow(bin, '')), ...(before ?? []).map((bin) => binRow(bin, ' (before)'))],
    },
    size: { height: 230 },
    layers: [diagonal(), ...(before ? [beforeLayer(before)] : []), ...dotLayers(bins, about)],
  };
}

const LEGEND: NonNullable<Chart['legend']> = [
  { series: 1, name: 'Recalibrated' },
  { series: 2, name: 'As the model states them', dashed: true },
];

function binRow(bin: ReliabilityBin, what: string): readonly string[] {
  return [
    `${figure(bin.from, 3)} to ${figure(bin.to, 3)}${what}`,
    figure(bin.confidence, 3),
    figure(bin.frequency, 3),
    figure(bin.rows),
  ];
}

function beforeLayer(bins: readonly ReliabilityBin[]) {
  return {
    data: { values: bins.map((bin, i) => ({ x: bin.confidence, y: bin.frequency, i })) },
    mark: { type: 'line', strokeWidth: 1.5, strokeDash: [5, 3] },
    encoding: {
      x: { field: 'x', type: 'quantitative' },
      y: { field: 'y', type: 'quantitative' },
      order: { field: 'i', type: 'quantitative' },
      color: { value: ink(2) },
    },
  };
}

function dotLayers(bins: readonly ReliabilityBin[], about: string) {
  const sizes = bins.map(({ share, rows }) => share ?? rows);
  const most = Math.max(...sizes);
  const values = bins.map(({ confidence, frequency }, i) => ({
    x: confidence,
    y: frequency,
    i,
    area: 30 + (120 * (sizes[i] as number)) / most,
  }));
  const encoding = {
    x: shareAxis('x', `Stated: ${about}`),
    y: shareAxis('y', 'Came true'),
    order: { field: 'i', type: 'quantitative' },
    color: { value: ink(1) },
  };
  const size = { field: 'area', type: 'quantitative', scale: null, legend: null };
  return [
    { data: { values }, mark: { type: 'line', strokeWidth: 1.5 }, encoding },
    { data: { values }, mark: { type: 'circle', opacity: 1 }, encoding: { ...encoding, size } },
  ];
}
