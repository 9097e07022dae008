/** Weight per row: how often it was drawn, or that times a weight of its own. */
export type RowWeights = Float64Array | Uint8Array;

/** What is summed over rows: their weight, or weight times a value, by cell. */
export interface Tally {
  /** Cell of each row, below `count`; all rows are in one cell when absent. */
  readonly cells?: ArrayLike<number>;
  readonly count: number;
  /** One number per row; 1 when absent. */
  readonly values?: Float64Array;
}

/** Sums by cell, in the order of the tallies; the arrays are written anew by the next call. */
export type Sums = (weights: RowWeights) => readonly Float64Array[];

/** Joint cells that fit the nearest cache four times over. */
const MOST_CELLS = 1024;
/** Sums of rows that follow each other go to different places, since an addition has to wait for the one before it. */
const LANES = 4;

/**
 * Sums of many tallies from few walks over the rows: partitions are crossed, so that one walk serves them all, and equal
 * tallies are summed once. Sums of counts are exact whole numbers below 2^32.
 */
export function jointTallies(tallies: readonly Tally[], rows: number): Sums {
  const distinct: Tally[] = [];
  const place = tallies.map((tally) => {
    const known = distinct.findIndex((one) => isEqual(one, tally, rows));
    return known < 0 ? distinct.push(tally) - 1 : known;
  });
  const own = distinct.map(({ count }) => new Float64Array(count));
  const answers = place.map((at) => own[at] as Float64Array);
  const walks = walksOf(distinct, own, rows);
  return (weights) => {
    for (const walk of walks) walk(weights);
    return answers;
  };
}

type Walk = (weights: RowWeights) => void;

function walksOf(tallies: readonly Tally[], own: readonly Float64Array[], rows: number): readonly Walk[] {
  const walks: Walk[] = [];
  const none: Joint = { codes: new Uint16Array(rows), size: 1, members: [] };
  let joint = none;
  for (const [at, tally] of tallies.entries()) {
    const sums = own[at] as Float64Array;
    if (tally.values !== undefined) {
      walks.push(valueWalk(tally, sums, rows));
      continue;
    }
    const wider = crossed(joint, tally, sums);
    if (wider === undefined && joint !== none) walks.push(jointWalk(joint));
    const next = wider ?? crossed(none, tally, sums);
    if (next === undefined) walks.push(plainWalk(tally, sums, rows));
    joint = next ?? none;
  }
  return joint === none ? walks : [...walks, jointWalk(joint)];
}

/** A partition that several tallies share. */
interface Joint {
  /** Cell of each row, below `size`. */
  readonly codes: Uint16Array;
  readonly size: number;
  /** `cell`: the tally's own cell of each joint one. */
  readonly members: readonly { readonly sums: Float64Array; readonly cell: Uint32Array }[];
}

/** Undefined where there would be too many cells; only those that occur count. */
function crossed({ codes, size, members }: Joint, { cells, count }: Tally, sums: Float64Array): Joint | undefined {
  if (size * count > MOST_CELLS * MOST_CELLS) return undefined;
  const numberOf = new Int32Array(size * count).fill(-1);
  const keys: number[] = [];
  const wider = new Uint16Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const key = (codes[row] as number) * count + (cells === undefined ? 0 : (cells[row] as number));
    if (numberOf[key] === -1) {
      if (keys.length === MOST_CELLS) return undefined;
      numberOf[key] = keys.push(key) - 1;
    }
    wider[row] = numberOf[key] as number;
  }
  const again = members.map((member) => ({
    sums: member.sums,
    cell: Uint32Array.from(keys, (key) => member.cell[Math.floor(key / count)] as number),
  }));
  const added = { sums, cell: Uint32Array.from(keys, (key) => key % count) };
  return { codes: wider, size: keys.length, members: [...again, added] };
}

function jointWalk({ codes, size, members }: Joint): Walk {
  const counts = new Uint32Array(size * LANES);
  const masses = new Float64Array(size * LANES);
  return (weights) => {
    const lanes = weights instanceof Uint8Array ? counts.fill(0) : masses.fill(0);
    if (weights instanceof Uint8Array) addCounts(codes, weights, counts);
    else addMasses(codes, weights, masses);
    for (const { sums, cell } of members) {
      sums.fill(0);
      for (let at = 0; at < lanes.length; at++) sums[cell[at >> 2] as number]! += lanes[at] as number;
    }
  };
}

function addCounts(codes: Uint16Array, weights: Uint8Array, sums: Uint32Array): void {
  for (let row = 0; row < codes.length; row++) {
    sums[((codes[row] as number) << 2) | (row & 3)]! += weights[row] as number;
  }
}

function addMasses(codes: Uint16Array, weights: Float64Array, sums: Float64Array): void {
  for (let row = 0; row < codes.length; row++) {
    sums[((codes[row] as number) << 2) | (row & 3)]! += weights[row] as number;
  }
}

function plainWalk({ cells }: Tally, sums: Float64Array, rows: number): Walk {
  return (weights) => {
    sums.fill(0);
    for (let row = 0; row < rows; row++) sums[cells?.[row] ?? 0]! += weights[row] as number;
  };
}

function valueWalk({ cells, count, values = new Float64Array(0) }: Tally, sums: Float64Array, rows: number): Walk {
  if (cells === undefined) {
    return (weights) => {
      sums[0] = weights instanceof Uint8Array ? countedSum(values, weights) : weightedSum(values, weights);
    };
  }
  const codes = new Uint32Array(cells);
  const lanes = new Float64Array(count * LANES);
  return (weights) => {
    lanes.fill(0);
    for (let row = 0; row < rows; row++) {
      lanes[((codes[row] as number) << 2) | (row & 3)]! += (weights[row] as number) * (values[row] as number);
    }
    sums.fill(0);
    for (let at = 0; at < lanes.length; at++) sums[at >> 2]! += lanes[at] as number;
  };
}

function countedSum(values: Float64Array, counts: Uint8Array): number {
  let [first, second] = [0, 0];
  const even = values.length - (values.length % 2);
  for (let row = 0; row < even; row += 2) {
    first += (counts[row] as number) * (values[row] as number);
    second += (counts[row + 1] as number) * (values[row + 1] as number);
  }
  if (even < values.length) first += (counts[even] as number) * (values[even] as number);
  return first + second;
}

function weightedSum(values: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < values.length; row++) sum += (weights[row] as number) * (values[row] as number);
  return sum;
}

function isEqual(one: Tally, other: Tally, rows: number): boolean {
  if (one.count !== other.count) return false;
  return isSame(one.values, other.values, rows) && isSame(one.cells, other.cells, rows);
}

function isSame(one: ArrayLike<number> | undefined, other: ArrayLike<number> | undefined, rows: number): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined) return false;
  for (let row = 0; row < rows; row++) if (one[row] !== other[row]) return false;
  return true;
}
