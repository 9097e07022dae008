import type { Predictions } from '../../core/plugins.ts';
import type { ColumnData } from '../../core/ports.ts';
import type { FlippedSlices, WorstSlices } from '../../core/slice-records.ts';
import { flippedSlices, type SlicesHow, worstSlices } from '../../data/slices/worst-slices.ts';
import type { Paired } from '../../data/uncertainty/paired.ts';
import { LEAST_SLICE } from '../../spec/grammar/slices.ts';
import type { ResolvedSpec } from '../../spec/resolved.ts';
import type { HeldRows } from './held-rows.ts';

/** Undefined where the spec asks for none, or there is no column to cut by. */
export function slicesOf(spec: ResolvedSpec, test: HeldRows, predictions: Predictions): WorstSlices | undefined {
  const found = asked(spec, test);
  return found && worstSlices({ predictions, columns: found.columns, sampling: test.sampling }, found.how);
}

/** The same, of the rows that a change turns from right to wrong. */
export function flipsOf(spec: ResolvedSpec, test: HeldRows, paired: Paired): FlippedSlices | undefined {
  const found = asked(spec, test);
  return found && flippedSlices(paired, found.columns, found.how);
}

function asked(spec: ResolvedSpec, test: HeldRows) {
  const { slices } = spec.evaluate;
  if (slices === undefined) return undefined;
  const columns = slicedColumns(spec, test);
  if (columns.size === 0) return undefined;
  const {
    bins,
    depth,
    most,
    by,
    minRows = Math.max(LEAST_SLICE.rows, Math.ceil(LEAST_SLICE.share * test.rows)),
  } = slices;
  const how: SlicesHow = { bins, depth, most, minRows, ...(by && { by }) };
  return { columns, how };
}

/** Those that the spec names, or all features and sensitive columns that were read; never a personal one or a picture. */
function slicedColumns({ data, evaluate }: ResolvedSpec, { columns }: HeldRows): ReadonlyMap<string, ColumnData> {
  const flat = data.features.filter(({ type }) => type !== 'image').map(({ name }) => name);
  const names = evaluate.slices?.columns ?? [...flat, ...data.sensitive];
  const allowed = new Set(names.filter((name) => name !== data.target && !data.personal.includes(name)));
  return new Map(
    [...allowed].flatMap((name) => {
      const column = columns.get(name);
      return column === undefined ? [] : [[name, column] as const];
    }),
  );
}
