import { FALSE_ALARMS } from '../../core/estimate.ts';
import type { Predictions } from '../../core/plugins.ts';
import type { ColumnData } from '../../core/ports.ts';
import type { FlippedSlices, SliceResult, WorstSlices } from '../../core/slice-records.ts';
import type { UnitRows } from '../../math/explanation/cell-moments.ts';
import {
  type ColumnSet,
  type FoundSlice,
  type SliceSearch,
  searchSlices,
} from '../../math/explanation/slice-search.ts';
import { argsort } from '../../math/order.ts';
import { LEAST_NAMED } from '../groups/group-cells.ts';
import type { Paired } from '../uncertainty/paired.ts';
import type { Sampling } from '../uncertainty/sampling.ts';
import { type NamedParts, namedParts } from './cuts.ts';

export interface SlicesHow {
  readonly bins: number;
  /** Least rows of a slice; at least ten count, whatever is asked for. */
  readonly minRows: number;
  /** Most slices that are told. */
  readonly most: number;
  readonly depth: 1 | 2;
  /** Names of columns, alone or two crossed, that alone are cut by; all up to `depth` when absent. */
  readonly by?: readonly (readonly string[])[];
}

export interface SlicedRows {
  readonly predictions: Predictions;
  /** Columns to cut by, by name; none of them personal. */
  readonly columns: ReadonlyMap<string, ColumnData>;
  readonly sampling: Sampling;
}

/** Where the model does worst: slices with more wrong decisions than the rest, or larger errors for regression. */
export function worstSlices({ predictions, columns, sampling }: SlicedRows, how: SlicesHow): WorstSlices {
  const { task, weights } = predictions;
  const found = search({ losses: lossesOf(predictions), weights, columns, sampling }, how);
  return {
    measure: task === 'regression' ? 'mean absolute error' : 'share of rows decided wrong',
    ...found.facts,
    worst: found.slices.map(({ slice, is }) => resultOf(slice, is)),
    ...(found.asked && { asked: found.asked.slice(0, MOST_ASKED).map(({ slice, is }) => resultOf(slice, is)) }),
  };
}

/** Cuts that were asked for, of which two columns may have thousands. */
const MOST_ASKED = 100;

/** Slices in which more rows than elsewhere were decided right by production and are decided wrong by the candidate. */
export function flippedSlices(
  { candidate, production, sampling }: Paired,
  columns: ReadonlyMap<string, ColumnData>,
  how: SlicesHow,
): FlippedSlices | undefined {
  if (candidate.task === 'regression') return undefined;
  const [now, before] = [lossesOf(candidate), lossesOf(production)];
  const flips = now.map((wrong, row) => (wrong === 1 && before[row] === 0 ? 1 : 0));
  const mended = now.map((wrong, row) => (wrong === 0 && before[row] === 1 ? 1 : 0));
  const found = search({ losses: flips, weights: candidate.weights, columns, sampling }, how);
  const sum = (of: Float64Array, rows: (row: number) => boolean) =>
    of.reduce((total, one, row) => total + (rows(row) ? one : 0), 0);
  return {
    measure: 'share of rows that production decided right and the candidate decides wrong',
    flipped: sum(flips, () => true),
    mended: sum(mended, () => true),
    ...found.facts,
    worst: found.slices.map(({ slice, is, holds }) => ({
      ...resultOf(slice, is),
      flipped: sum(flips, holds),
      mended: sum(mended, holds),
    })),
  };
}

/** 1 for a row decided wrong, else 0; the absolute error for regression. */
function lossesOf({ task, truth, decisions }: Predictions): Float64Array {
  if (task === 'regression') return truth.map((value, row) => Math.abs(value - (decisions[row] as number)));
  return truth.map((label, row) => (label === decisions[row] ? 0 : 1));
}

interface Searched {
  readonly losses: Float64Array;
  readonly weights: Float64Array | undefined;
  readonly columns: ReadonlyMap<string, ColumnData>;
  readonly sampling: Sampling;
}

function search({ losses, weights, columns, sampling }: Searched, how: SlicesHow) {
  const minRows = Math.max(LEAST_NAMED, how.minRows);
  const named = [...columns].map(([name, column]) => namedParts(name, column, { bins: how.bins, minRows }));
  const found = searchSlices({
    losses,
    weights,
    units: unitRows(sampling),
    columns: named.map(({ codes, names }) => ({ codes, parts: names.length })),
    minRows,
    level: FALSE_ALARMS,
    depth: how.depth,
    only: how.by && placesOf(how.by, columns),
    most: how.most,
  });
  const told = (slice: FoundSlice) => ({
    slice,
    is: slice.cut.map(({ column, part }) => named[column]?.names[part] ?? ''),
    holds: (row: number) => slice.cut.every(({ column, part }) => (named[column] as NamedParts).codes[row] === part),
  });
  const facts = factsOf(found, { columns, minRows, sampling });
  return { slices: found.slices.map(told), asked: found.asked?.map(told), facts };
}

/** A set is left out where the rows lack one of its columns. */
function placesOf(by: readonly (readonly string[])[], columns: Searched['columns']): readonly ColumnSet[] {
  const places = new Map([...columns.keys()].map((name, place) => [name, place]));
  const known = by.filter((names) => names.every((name) => places.has(name)));
  return known.map((names) => names.map((name) => places.get(name) as number));
}

function factsOf(
  { looked, found }: SliceSearch,
  how: Pick<Searched, 'columns' | 'sampling'> & { readonly minRows: number },
) {
  return {
    columns: [...how.columns.keys()],
    minRows: how.minRows,
    looked,
    found,
    correction: 'Holm' as const,
    level: FALSE_ALARMS,
    units: how.sampling.words,
  };
}

function resultOf(
  { rows, mean, rest, difference, lower, upper, pvalue, corrected }: FoundSlice,
  is: readonly string[],
): SliceResult {
  return { is, rows, value: mean, rest, difference, low: lower, high: upper, pvalue, corrected };
}

/** Clusters as they are; of runs in time, those that follow each other. */
function unitRows({ units }: Sampling): UnitRows | undefined {
  if (units.kind === 'rows') return undefined;
  const of =
    units.kind === 'clusters'
      ? Float64Array.from(units.of)
      : Float64Array.from(units.place, (place) => Math.floor(place / units.length));
  const order = argsort(of);
  const starts = [0];
  for (let place = 1; place < order.length; place++) {
    if (of[order[place] as number] !== of[order[place - 1] as number]) starts.push(place);
  }
  return { order, starts: Uint32Array.from([...starts, order.length]) };
}
