import type { EpochRecord } from '../../core/records.ts';
import { figure } from '../../math/figures.ts';
import { thinned } from '../../math/thinning.ts';
import { type Chart, ink, numberAxis, pointsOf, type Series } from './chart.ts';

const MOST_POINTS = 200;
const MOST_ROWS = 12;

/** Training and validation loss per epoch; none where fewer than two epochs have a loss. */
export function learningChart(history: readonly EpochRecord[]): Chart | undefined {
  const training = lineOf(history, (epoch) => epoch.loss);
  const validation = lineOf(history, (epoch) => epoch.validationLoss);
  if (Math.max(training.x.length, validation.x.length) < 2) return undefined;
  const lines: readonly { name: string; line: Line; series: Series; dashed: boolean }[] = [
    { name: 'Training loss', line: training, series: 2, dashed: true },
    { name: 'Validation loss', line: validation, series: 1, dashed: false },
  ];
  const drawn = lines.filter(({ line }) => line.x.length > 1);
  return {
    title: 'Learning curve',
    says: `Loss per epoch over ${figure(history.length)} epochs. A validation loss that rises while the training loss falls means overfitting.`,
    legend: drawn.map(({ name, series, dashed }) => ({ name, series, dashed })),
    table: {
      columns: ['Epoch', 'Training loss', 'Validation loss'].map((title) => ({ title, number: true })),
      rows: rowsOf(history),
    },
    size: { height: 190, left: 56 },
    layers: drawn.map(({ line, series, dashed }) => ({
      data: pointsOf(line),
      mark: { type: 'line', strokeWidth: 2, ...(dashed && { strokeDash: [5, 3] }) },
      encoding: {
        x: { ...numberAxis('x', { title: 'Epoch', format: ',d' }), scale: { nice: false, zero: false } },
        y: numberAxis('y', { title: 'Loss' }),
        color: { value: ink(series) },
      },
    })),
  };
}

interface Line {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** The epochs with a finite loss, thinned in units of the plot. */
function lineOf(history: readonly EpochRecord[], of: (epoch: EpochRecord) => number | undefined): Line {
  const points = history.flatMap((epoch) => {
    const loss = of(epoch);
    return typeof loss === 'number' && Number.isFinite(loss) ? [{ x: epoch.epoch, y: loss }] : [];
  });
  const x = points.map((point) => point.x);
  const y = points.map((point) => point.y);
  const { kept } = thinned({ x: unit(x), y: unit(y) }, MOST_POINTS, 0.001);
  return { x: kept.map((at) => x[at] ?? 0), y: kept.map((at) => y[at] ?? 0) };
}

function unit(values: readonly number[]): readonly number[] {
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  return values.map((value) => (high === low ? 0 : (value - low) / (high - low)));
}

/** At most twelve epochs, evenly spread, the first and the last among them. */
function rowsOf(history: readonly EpochRecord[]): readonly (readonly string[])[] {
  const count = Math.min(MOST_ROWS, history.length);
  const shown = Array.from(
    { length: count },
    (_, i) => history[Math.round((i * (history.length - 1)) / (count - 1 || 1))],
  );
  return shown.flatMap((epoch) =>
    epoch === undefined ? [] : [[figure(epoch.epoch), lossText(epoch.loss), lossText(epoch.validationLoss)]],
  );
}

function lossText(loss: number | undefined): string {
  return typeof loss === 'number' ? figure(loss) : '–';
}
