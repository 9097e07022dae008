import type { PartialDependence } from '../../core/examined-records.ts';
import type { ColumnData } from '../../core/ports.ts';
import { quantile } from '../../math/quantile.ts';
import { LEAST_NAMED } from '../groups/group-cells.ts';
import type { PlainFeature } from './correlated.ts';

export interface DependenceInput {
  readonly features: readonly PlainFeature[];
  readonly columns: ReadonlyMap<string, ColumnData>;
  readonly rows: number;
  /** Values that a number is set to, at most. */
  readonly points: number;
  readonly predict: (columns: ReadonlyMap<string, ColumnData>, rows: number) => Promise<Float64Array>;
  /** Outputs of a row of the model, and those shown with their names. */
  readonly width: number;
  readonly outputs: readonly { readonly at: number; readonly name: string }[];
}

const MOST_LEVELS = 12;
/** The outermost 5 % on each side are left out, as in scikit-learn. */
const OUTER = 0.05;

/**
 * Partial dependence (Friedman 2001): the mean output with one feature set to a value in every row. Numbers are set to
 * equal steps between their 5th and 95th percentile, further in where fewer than ten rows lie outside, or to their own values
 * there where they are few; categories to their most frequent levels of ten rows or more. Pictures have none.
 */
export async function partialDependence(input: DependenceInput): Promise<PartialDependence> {
  const { features, columns, rows, outputs } = input;
  const found: PartialDependence['features'][number][] = [];
  for (const { name, type } of features) {
    const column = columns.get(name);
    if (type === 'image' || column === undefined) continue;
    const grid =
      type === 'numeric' && column.kind === 'number' ? steps(column.values, input.points) : frequentLevels(column);
    if (grid.length < 2) continue;
    const points: { at: number | string; means: readonly number[] }[] = [];
    for (const at of grid) {
      const shown = type === 'boolean' ? (at === 1 ? 'yes' : 'no') : type === 'category' ? String(at) : at;
      points.push({ at: shown, means: await meansAt(input, { name, column, at }) });
    }
    found.push({ name, points });
  }
  return { rows, outputs: outputs.map(({ name }) => name), features: found };
}

function steps(values: Float64Array, points: number): readonly number[] {
  const sorted = values.filter((value) => Number.isFinite(value)).sort();
  if (sorted.length < 2 * LEAST_NAMED) return [];
  const share = Math.max(OUTER, LEAST_NAMED / sorted.length);
  const [low, high] = [quantile(sorted, share), quantile(sorted, 1 - share)];
  const own = new Set(sorted.filter((value) => value >= low && value <= high));
  if (own.size <= points) return [...own];
  return Array.from({ length: points }, (_, i) => low + ((high - low) * i) / (points - 1));
}

function frequentLevels({ values }: ColumnData): readonly (number | string)[] {
  const counts = new Map<number | string, number>();
  for (const value of values) {
    if (value !== null && !Number.isNaN(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_NAMED)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, MOST_LEVELS)
    .map(([level]) => level);
}

async function meansAt(
  { columns, rows, predict, width, outputs }: DependenceInput,
  { name, column, at }: { readonly name: string; readonly column: ColumnData; readonly at: number | string },
): Promise<readonly number[]> {
  const set: ColumnData =
    column.kind === 'number'
      ? { kind: 'number', values: new Float64Array(rows).fill(Number(at)) }
      : { kind: 'text', values: new Array<string>(rows).fill(String(at)) };
  const found = await predict(new Map([...columns, [name, set]]), rows);
  return outputs.map((output) => {
    let sum = 0;
    for (let row = 0; row < rows; row++) sum += found[row * width + output.at] as number;
    return sum / rows;
  });
}
