/** The column whose number is worst, the first of equals. Numbers that are NaN are left out; `index` is -1 when all are. */
export function worstOf(
  columns: readonly string[],
  numberOf: (index: number) => number,
  worst: 'lowest' | 'highest',
): { readonly column: string; readonly index: number; readonly value: number } {
  let found = { column: '', index: -1, value: Number.NaN };
  for (const [index, column] of columns.entries()) {
    const value = numberOf(index);
    if (Number.isNaN(value)) continue;
    if (found.index >= 0 && (worst === 'lowest' ? value >= found.value : value <= found.value)) continue;
    found = { column, index, value };
  }
  return found;
}
