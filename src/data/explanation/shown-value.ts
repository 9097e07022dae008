import type { ColumnData } from '../../core/ports.ts';
import { figure } from '../../math/figures.ts';
import { quantileOf } from '../../math/quantile.ts';
import { LEAST_NAMED } from '../groups/group-cells.ts';
import type { PlainFeature } from './correlated.ts';

const HIDDEN = 'hidden';

/**
 * How the value of one row is written where others may read it: a number as the fifth of the rows that it lies in, a
 * category by its name. What fewer than ten rows share is hidden, and so is every column in `secret`.
 */
export function shownValues(
  feature: PlainFeature,
  column: ColumnData | undefined,
  secret: ReadonlySet<string>,
): (row: number) => string {
  if (secret.has(feature.name)) return () => HIDDEN;
  if (feature.type === 'image' || column === undefined) return () => 'picture';
  const nameOf =
    feature.type === 'numeric' && column.kind === 'number' ? bands(column.values) : levels(feature, column);
  const counts = new Map<string, number>();
  for (let row = 0; row < column.values.length; row++) counts.set(nameOf(row), (counts.get(nameOf(row)) ?? 0) + 1);
  return (row) => ((counts.get(nameOf(row)) ?? 0) >= LEAST_NAMED ? nameOf(row) : HIDDEN);
}

/** The outermost bands are open, so that no extreme is shown. */
function bands(values: Float64Array): (row: number) => string {
  const known = values.filter((value) => !Number.isNaN(value));
  const edges = [...new Set([0.2, 0.4, 0.6, 0.8].map((share) => quantileOf(known, share)))];
  return (row) => {
    const value = values[row] as number;
    if (Number.isNaN(value)) return 'missing';
    const above = edges.findIndex((edge) => value < edge);
    if (above === 0) return `under ${figure(edges[0] as number, 3)}`;
    if (above < 0) return `${figure(edges.at(-1) as number, 3)} or more`;
    return `${figure(edges[above - 1] as number, 3)} to ${figure(edges[above] as number, 3)}`;
  };
}

function levels({ type }: PlainFeature, column: ColumnData): (row: number) => string {
  const text = (value: number | string | null | undefined): string => {
    if (value === null || value === undefined || (typeof value === 'number' && Number.isNaN(value))) return 'missing';
    return type === 'boolean' ? (value === 1 ? 'yes' : 'no') : String(value);
  };
  return (row) => text(column.values[row]);
}
