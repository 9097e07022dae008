import type { Cell } from '../../core/ports.ts';
import type { ModelInput } from '../model/prediction.ts';

const NONE: readonly string[] = [];

/** Slices that a request's rows are in, each once: `region=EU`, and `region=EU age=young` for two columns. */
export function slicesOf(
  declared: readonly (readonly string[])[] | undefined,
  input: ModelInput,
  extra: readonly Readonly<Record<string, Cell>>[],
): readonly string[] {
  if (declared === undefined || declared.length === 0) return NONE;
  const found = new Set<string>();
  for (const columns of declared) {
    for (let row = 0; row < input.rows; row++) {
      const values = columns.map((column) => valueAt(input, extra, { column, row }));
      if (values.includes(undefined)) continue;
      found.add(columns.map((column, i) => `${column}=${String(values[i]).slice(0, 100)}`).join(' '));
    }
  }
  return [...found];
}

function valueAt(
  input: ModelInput,
  extra: readonly Readonly<Record<string, Cell>>[],
  { column, row }: { readonly column: string; readonly row: number },
): Cell | undefined {
  const data = input.kind === 'columns' ? input.columns.get(column) : undefined;
  const value = data === undefined ? extra[row]?.[column] : data.values[row];
  return value === null || (typeof value === 'number' && Number.isNaN(value)) ? undefined : value;
}
