import type { ColumnData } from '../../core/ports.ts';
import { random } from '../../math/random.ts';
import { meanOf, varianceOf } from '../../math/samples.ts';

/** Orders of the rows, the same for every feature and on every machine. */
export function dealtOrders(
  seed: number,
  { repeats, rows }: { readonly repeats: number; readonly rows: number },
): readonly Uint32Array[] {
  return Array.from({ length: repeats }, (_, repeat) => random(seed, `explain/${repeat}`).permutation(rows));
}

/** The rows with the values of some columns in another order. */
export function dealtOut(
  features: ReadonlyMap<string, ColumnData>,
  names: readonly string[],
  order: Uint32Array,
): ReadonlyMap<string, ColumnData> {
  const changed = new Map(features);
  for (const name of names) {
    const column = features.get(name);
    if (column?.kind === 'number')
      changed.set(name, { kind: 'number', values: Float64Array.from(order, (row) => column.values[row] as number) });
    if (column?.kind === 'text')
      changed.set(name, { kind: 'text', values: Array.from(order, (row) => column.values[row] ?? null) });
  }
  return changed;
}

/** Mean and population standard deviation of what the repeats lost. */
export function meanLoss(losses: readonly number[]): { readonly mean: number; readonly deviation: number } {
  return { mean: meanOf(losses), deviation: Math.sqrt(varianceOf(losses, 0)) };
}
