import type { ColumnData } from '../../core/ports.ts';

/** A feature with the columns that hold it: one, or one per value of a picture. */
export interface Player {
  readonly name: string;
  readonly columns: readonly string[];
}

/**
 * Rows put together from real ones. `sources` is rows x players, row-major: which row of `columns` each feature's value is
 * taken from.
 */
export function mixedRows(
  columns: ReadonlyMap<string, ColumnData>,
  players: readonly Player[],
  sources: Uint32Array,
): ReadonlyMap<string, ColumnData> {
  const rows = players.length === 0 ? 0 : sources.length / players.length;
  const mixed = new Map<string, ColumnData>();
  players.forEach((player, at) => {
    const from = Uint32Array.from({ length: rows }, (_, row) => sources[row * players.length + at] as number);
    for (const name of player.columns) {
      const column = columns.get(name);
      if (column?.kind === 'number')
        mixed.set(name, { kind: 'number', values: Float64Array.from(from, (row) => column.values[row] as number) });
      if (column?.kind === 'text')
        mixed.set(name, { kind: 'text', values: Array.from(from, (row) => column.values[row] ?? null) });
    }
  });
  return mixed;
}
