import { averageRanks } from '../ranks.ts';
import { holmAdjusted } from '../tests/corrections.ts';
import { type CellMoments, cellMoments, isCounted, type LossRows, type UnitRows } from './cell-moments.ts';
import { type SliceTest, sliceEffect, sliceTest, totalsAt, totalsOf, type WholeSample } from './slice-test.ts';

/** One column as parts of the rows. */
export interface SliceColumn {
  /** Part of each row; `parts` for a row in none of them. */
  readonly codes: Uint8Array;
  /** Number of parts, at most 254. */
  readonly parts: number;
}

export interface SliceQuestion {
  /** How bad each row came out. */
  readonly losses: Float64Array;
  readonly weights?: Float64Array | undefined;
  readonly units?: UnitRows | undefined;
  readonly columns: readonly SliceColumn[];
  /** Least rows of a slice, and of the rest. */
  readonly minRows: number;
  /** Chance that any slice is found where losses have nothing to do with the columns. */
  readonly level: number;
  /** Most columns of one cut: 1 or 2. */
  readonly depth: 1 | 2;
  /** Columns and pairs of columns that alone are cut by; every one up to `depth` when absent. */
  readonly only?: readonly ColumnSet[] | undefined;
  /** Most slices that are answered. */
  readonly most: number;
}

/** Places of one column, or of two that are crossed. */
export type ColumnSet = readonly number[];

/** One or two columns, each with one of its parts. */
export type Cut = readonly { readonly column: number; readonly part: number }[];

export interface FoundSlice extends SliceTest {
  readonly cut: Cut;
  /** Loss of the slice less that of the rest; the bounds hold for all cuts looked at together (Bonferroni). */
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
  /** Holm's, over all cuts looked at. */
  readonly corrected: number;
}

export interface SliceSearch {
  /** Cuts that were tested. */
  readonly looked: number;
  /** Cuts that are worse than the rest at the level. */
  readonly found: number;
  /** Those of them that say something of their own, the surest loss first. */
  readonly slices: readonly FoundSlice[];
  /** Every cut that was tested, the surest loss first; where only some were asked for. */
  readonly asked?: readonly FoundSlice[];
}

/**
 * Slices of rows that come out worse than the rest: every part of every column, and every part of two columns crossed, with
 * enough rows on both sides, or only those asked for. Where losses have nothing to do with the columns, any is found with at most the level (Holm
 * over every cut looked at). A crossed slice that holds the same rows as a part of one of its columns is not looked at.
 */
export function searchSlices(question: SliceQuestion): SliceSearch {
  const { columns, minRows, level, depth, only } = question;
  const rows = rowsOf(question);
  const whole = wholeOf(rows);
  const single = columns.map(({ codes, parts }) => cellMoments(Uint16Array.from(codes), parts + 1, rows));
  const wide = (moments: CellMoments, cell: number) => {
    const of = moments.rows[cell] as number;
    return of >= minRows && whole.totals.rows - of >= minRows && (moments.m[cell] as number) > 0;
  };
  const looking: Looking = { columns, rows, whole, single, wide, sets: only ?? columnSets(columns.length, depth) };
  const tested = [...singleTests(looking), ...crossedTests(looking)];
  const corrected = holmAdjusted(tested.map(({ pvalue }) => pvalue));
  const confidence = 1 - level / Math.max(1, tested.length);
  const all = tested.map((one, at) => withEffect(one, { whole, confidence, corrected: corrected[at] as number }));
  all.sort((one, other) => other.lower - one.lower || one.pvalue - other.pvalue);
  const found = all.filter(({ corrected: p, mean, rest }) => p <= level && mean > rest);
  return {
    looked: tested.length,
    found: found.length,
    slices: sayingMore(found, rows, { question, looked: tested.length, whole }).map(withoutSums),
    ...(only && { asked: all.map(withoutSums) }),
  };
}

function columnSets(columns: number, depth: 1 | 2): readonly ColumnSet[] {
  const ones = Array.from({ length: columns }, (_, column) => [column]);
  if (depth === 1) return ones;
  const pairs = ones.flatMap(([first = 0]) => ones.slice(first + 1).map(([second = 0]) => [first, second]));
  return [...ones, ...pairs];
}

interface Tested extends SliceTest {
  readonly cut: Cut;
  /** Where the sums of the slice are. */
  readonly from: { readonly moments: CellMoments; readonly cell: number };
}

type Estimated = FoundSlice & Tested;

function withEffect(
  one: Tested,
  {
    whole,
    confidence,
    corrected,
  }: { readonly whole: WholeSample; readonly confidence: number; readonly corrected: number },
): Estimated {
  return { ...one, ...sliceEffect(one, whole, confidence), corrected };
}

function withoutSums({ from: _, ...slice }: Estimated): FoundSlice {
  return slice;
}

function rowsOf({ losses, weights, units }: SliceQuestion): LossRows {
  const shares = losses.every((loss) => loss === 0 || loss === 1);
  return { losses, ranks: shares ? losses : averageRanks(losses), weights, units };
}

function wholeOf(rows: LossRows): WholeSample {
  const { losses, ranks, units } = rows;
  const totals = totalsOf(cellMoments(new Uint16Array(losses.length), 1, rows));
  const mean = totals.ranks / totals.rows;
  const squares = ranks.reduce((sum, rank) => sum + (rank - mean) ** 2, 0);
  const by = units !== undefined ? 'units' : ranks === losses ? 'shares' : 'ranks';
  return { totals, rankVariance: squares / (totals.rows - 1), by, counted: isCounted(rows) };
}

interface Looking {
  readonly columns: readonly SliceColumn[];
  readonly rows: LossRows;
  readonly whole: WholeSample;
  readonly single: readonly CellMoments[];
  readonly wide: (moments: CellMoments, cell: number) => boolean;
  readonly sets: readonly ColumnSet[];
}

function singleTests({ columns, whole, single, wide, sets }: Looking): readonly Tested[] {
  return sets.flatMap(([column = 0, ...crossed]) => {
    if (crossed.length > 0) return [];
    const moments = single[column] as CellMoments;
    const parts = Array.from({ length: columns[column]?.parts ?? 0 }, (_, part) => part);
    return parts
      .filter((part) => wide(moments, part))
      .map((part) => ({ ...sliceTest(moments, part, whole), cut: [{ column, part }], from: { moments, cell: part } }));
  });
}

function crossedTests(looking: Looking): readonly Tested[] {
  const codes = new Uint16Array(looking.rows.losses.length);
  const alone = new Set(looking.sets.flatMap(([column = 0, ...crossed]) => (crossed.length > 0 ? [] : [column])));
  return looking.sets.flatMap(([first = 0, second]) =>
    second === undefined ? [] : pairTests(looking, { first, second, alone, codes }),
  );
}

interface Pair {
  readonly first: number;
  readonly second: number;
  /** Columns whose parts are tested by themselves: a crossed slice with the rows of one of them says nothing new. */
  readonly alone: ReadonlySet<number>;
  /** Place for the parts of each row, used again from pair to pair. */
  readonly codes: Uint16Array;
}

function pairTests(
  { columns, rows, whole, single, wide }: Looking,
  { first, second, alone, codes }: Pair,
): readonly Tested[] {
  const [one, other] = [columns[first] as SliceColumn, columns[second] as SliceColumn];
  const width = other.parts + 1;
  for (let row = 0; row < codes.length; row++)
    codes[row] = (one.codes[row] as number) * width + (other.codes[row] as number);
  const moments = cellMoments(codes, (one.parts + 1) * width, rows);
  const same = (column: number, part: number, held: number) => alone.has(column) && held === single[column]?.rows[part];
  const tested: Tested[] = [];
  for (let cell = 0; cell < one.parts * width; cell++) {
    const [part, of] = [Math.floor(cell / width), cell % width];
    if (of === other.parts || !wide(moments, cell)) continue;
    const held = moments.rows[cell] as number;
    if (same(first, part, held) || same(second, of, held)) continue;
    const cut = [
      { column: first, part },
      { column: second, part: of },
    ];
    tested.push({ ...sliceTest(moments, cell, whole), cut, from: { moments, cell } });
  }
  return tested;
}

/**
 * The surest slices that say something of their own, after correction for every cut looked at: each is worse than the rest
 * when the rows of those before it are left out of both, and a crossed one is worse than the part that holds it.
 */
function sayingMore(found: readonly Estimated[], all: LossRows, saying: Saying): readonly Estimated[] {
  const { question, looked } = saying;
  const { columns, minRows, level, most } = question;
  const listed: Estimated[] = [];
  let left = { kept: Uint32Array.from(all.losses, (_, row) => row), rows: all };
  let whole = wholeOf(all);
  const own = found.filter((one) => found.every((wider) => standsWithin(one, wider, saying)));
  for (const one of own.slice(0, MOST_ASKED)) {
    if (listed.length === most) break;
    const inside = (row: number) => one.cut.every(({ column, part }) => columns[column]?.codes[row] === part);
    const codes = Uint16Array.from(left.kept, (row) => Number(inside(row)));
    const moments = cellMoments(codes, 2, left.rows);
    const [outside = 0, within = 0] = moments.rows;
    if (within < Math.min(minRows, one.rows) || outside < minRows) continue;
    const test = sliceTest(moments, 1, whole);
    if (!(test.mean > test.rest && test.pvalue * looked <= level)) continue;
    listed.push(one);
    left = withoutRows(left, (row) => inside(row), all);
    whole = wholeOf(left.rows);
  }
  return listed;
}

interface Saying {
  readonly question: SliceQuestion;
  readonly looked: number;
  readonly whole: WholeSample;
}

/**
 * Whether a crossed slice is worse than the other rows of a found part that holds it; else the part says all there is. How
 * parts of one unit in the slice and in the rest of the part move together is left out, which errs on the side of the part.
 */
function standsWithin({ cut, from }: Tested, wider: Tested, { question, looked, whole }: Saying): boolean {
  const [part] = wider.cut;
  const holds = cut.some(({ column, part: of }) => column === part?.column && of === part.part);
  if (cut.length === 1 || wider.cut.length === 2 || !holds) return true;
  const { moments, cell } = from;
  const alone = { ...moments, mw: moments.mm, mt: moments.sm, sw: moments.sm, st: moments.ss };
  const totals = totalsAt(wider.from.moments, wider.from.cell);
  const test = sliceTest(alone, cell, { ...whole, totals });
  return test.mean > test.rest && test.pvalue * looked <= question.level;
}

/** Cuts that are held against those before them. */
const MOST_ASKED = 300;

interface Kept {
  readonly kept: Uint32Array;
  readonly rows: LossRows;
}

function withoutRows({ kept: before }: Kept, drop: (row: number) => boolean, all: LossRows) {
  const kept = before.filter((row) => !drop(row));
  const pick = (values: Float64Array) => Float64Array.from(kept, (row) => values[row] as number);
  const losses = pick(all.losses);
  const rows: LossRows = {
    losses,
    ranks: all.ranks === all.losses ? losses : pick(all.ranks),
    weights: all.weights && pick(all.weights),
    units: all.units && keptUnits(all.units, kept, all.losses.length),
  };
  return { kept, rows };
}

function keptUnits({ order, starts }: UnitRows, kept: Uint32Array, rows: number): UnitRows {
  const place = new Int32Array(rows).fill(-1);
  kept.forEach((row, at) => {
    place[row] = at;
  });
  const [own, begins]: [number[], number[]] = [[], [0]];
  for (let unit = 0; unit + 1 < starts.length; unit++) {
    for (let at = starts[unit] as number; at < (starts[unit + 1] as number); at++) {
      const now = place[order[at] as number] as number;
      if (now >= 0) own.push(now);
    }
    if (own.length > (begins.at(-1) ?? 0)) begins.push(own.length);
  }
  return { order: Uint32Array.from(own), starts: Uint32Array.from(begins) };
}
