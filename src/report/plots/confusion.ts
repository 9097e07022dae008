import type { EvaluationCurves } from '../../core/curve-records.ts';
import { figure } from '../../math/figures.ts';
import { type Chart, INK, ink } from './chart.ts';
import { distinctLabels } from './labels.ts';

/** Above this many classes the cells are too small for numbers. */
const MOST_NUMBERED = 12;

/** Above this many classes the names below the cells have to stand at an angle. */
const MOST_LEVEL = 3;

export function confusionChart({ confusion }: EvaluationCurves): Chart | undefined {
  if (confusion === undefined || confusion.labels.length < 2) return undefined;
  const { cells } = confusion;
  const labels = distinctLabels(confusion.labels, confusion.labels.length > MOST_LEVEL ? 11 : 13);
  const angled = labels.length > MOST_LEVEL;
  const values = cells.flatMap((row, truth) =>
    row.map((cell, decided) => ({
      x: labels[decided],
      y: labels[truth],
      share: shareOf(cell, row),
      text: cellText(cell),
    })),
  );
  return {
    title: 'Confusion matrix',
    says: 'Rows of each true class (downwards) by the class they were decided to be (across); the darker a cell, the larger its share of its true class.',
    table: {
      columns: [
        { title: 'True class' },
        ...confusion.labels.map((label) => ({ title: `Decided ${label}`, number: true })),
      ],
      rows: cells.map((row, truth) => [confusion.labels[truth] ?? '', ...row.map(cellText)]),
    },
    size: { height: Math.min(260, Math.max(120, labels.length * 44)), left: 92, ...(angled && { bottom: 84 }) },
    layers: layersOf(values, labels),
  };
}

function layersOf(values: readonly Readonly<Record<string, unknown>>[], labels: readonly string[]) {
  const band = (field: 'x' | 'y', title: string) => ({
    field,
    type: 'nominal',
    sort: null,
    scale: { domain: labels, paddingInner: 0.04, paddingOuter: 0 },
    axis: {
      title,
      grid: false,
      ticks: false,
      labelOverlap: false,
      ...(field === 'x' && { orient: 'bottom', labelAngle: labels.length > MOST_LEVEL ? -40 : 0 }),
    },
  });
  const encoding = { x: band('x', 'Decided'), y: band('y', 'True') };
  // Half of the ink at the most, so that a number on it keeps its contrast.
  const opacity = { field: 'share', type: 'quantitative', scale: { domain: [0, 1], range: [0.06, 0.5] }, legend: null };
  const heat = {
    data: { values },
    mark: { type: 'rect' },
    encoding: { ...encoding, color: { value: ink(1) }, opacity },
  };
  if (labels.length > MOST_NUMBERED) return [heat];
  const text = { field: 'text', type: 'nominal' };
  const numbers = { data: { values }, mark: { type: 'text', fontSize: labels.length > 6 ? 10 : 13 } };
  return [heat, { ...numbers, encoding: { ...encoding, text, color: { value: INK } } }];
}

/** Share of the true class; a cell that is not shown counts as the middle of what it can be. */
function shareOf(cell: number | null, row: readonly (number | null)[]): number {
  const total = row.reduce<number>((sum, value) => sum + (value ?? 5), 0);
  return total === 0 ? 0 : (cell ?? 5) / total;
}

function cellText(cell: number | null): string {
  return cell === null ? '<10' : figure(cell);
}
