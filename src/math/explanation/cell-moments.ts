/** What is known of each row. */
export interface LossRows {
  /** How bad each row came out, in any unit; finite. */
  readonly losses: Float64Array;
  /** What a test compares instead: the losses themselves where they are 0 or 1, else their ranks. */
  readonly ranks: Float64Array;
  readonly weights?: Float64Array | undefined;
  /** Rows that hang together, where they do. */
  readonly units?: UnitRows | undefined;
}

export interface UnitRows {
  /** Rows, those of one unit one after the other. */
  readonly order: Uint32Array;
  /** Place in `order` of the first row of each unit, and the end. */
  readonly starts: Uint32Array;
}

/** Sums by cell of a partition. M: weight, S: weight times loss, each of one unit in the cell; T, W: S and M of the whole unit. */
export interface CellMoments {
  readonly rows: Float64Array;
  readonly ranks: Float64Array;
  readonly m: Float64Array;
  readonly s: Float64Array;
  readonly mm: Float64Array;
  readonly sm: Float64Array;
  readonly ss: Float64Array;
  readonly mw: Float64Array;
  readonly mt: Float64Array;
  readonly sw: Float64Array;
  readonly st: Float64Array;
  /** Units with rows in the cell. */
  readonly units: Float64Array;
}

const NAMES = ['rows', 'ranks', 'm', 's', 'mm', 'sm', 'ss', 'mw', 'mt', 'sw', 'st', 'units'] as const;

/** `codes`: cell of each row, below `count`. A row is a unit of its own where none are given. */
export function cellMoments(codes: Uint16Array, count: number, rows: LossRows): CellMoments {
  const moments = Object.fromEntries(NAMES.map((name) => [name, new Float64Array(count)])) as unknown as CellMoments;
  if (rows.units !== undefined) addUnits(moments, codes, { ...rows, units: rows.units });
  else if (isCounted(rows)) addCounted(moments, codes, rows);
  else addRows(moments, codes, rows);
  return moments;
}

/** Losses of 0 and 1 of rows that all count the same: their number says everything. */
export function isCounted({ losses, ranks, weights, units }: LossRows): boolean {
  return weights === undefined && units === undefined && ranks === losses;
}

function addCounted({ rows, ranks, ...more }: CellMoments, codes: Uint16Array, { losses }: LossRows): void {
  const pairs = new Uint32Array(rows.length * 2);
  for (let row = 0; row < codes.length; row++) pairs[((codes[row] as number) << 1) | (losses[row] as number)]!++;
  for (let cell = 0; cell < rows.length; cell++) {
    const wrong = pairs[2 * cell + 1] as number;
    rows[cell] = (pairs[2 * cell] as number) + wrong;
    for (const sum of [ranks, more.s, more.sm, more.ss, more.mt, more.sw, more.st]) sum[cell] = wrong;
    for (const sum of [more.m, more.mm, more.mw, more.units]) sum[cell] = rows[cell] as number;
  }
}

function addRows(moments: CellMoments, codes: Uint16Array, { losses, ranks, weights }: LossRows): void {
  const { m, s, mm, sm, ss } = moments;
  for (let row = 0; row < codes.length; row++) {
    const cell = codes[row] as number;
    const weight = weights === undefined ? 1 : (weights[row] as number);
    const loss = weight * (losses[row] as number);
    moments.rows[cell]!++;
    moments.ranks[cell]! += ranks[row] as number;
    m[cell]! += weight;
    s[cell]! += loss;
    mm[cell]! += weight * weight;
    sm[cell]! += loss * weight;
    ss[cell]! += loss * loss;
  }
  moments.mw.set(mm);
  moments.mt.set(sm);
  moments.sw.set(sm);
  moments.st.set(ss);
  moments.units.set(moments.rows);
}

function addUnits(
  moments: CellMoments,
  codes: Uint16Array,
  { losses, ranks, weights, units: { order, starts } }: LossRows & { readonly units: UnitRows },
): void {
  const [own, ownLoss] = [new Float64Array(moments.rows.length), new Float64Array(moments.rows.length)];
  for (let unit = 0; unit + 1 < starts.length; unit++) {
    const [from, to] = [starts[unit] as number, starts[unit + 1] as number];
    const touched: number[] = [];
    let [w, t] = [0, 0];
    for (let place = from; place < to; place++) {
      const row = order[place] as number;
      const cell = codes[row] as number;
      const weight = weights === undefined ? 1 : (weights[row] as number);
      const loss = weight * (losses[row] as number);
      if (!touched.includes(cell)) touched.push(cell);
      moments.rows[cell]!++;
      moments.ranks[cell]! += ranks[row] as number;
      own[cell]! += weight;
      ownLoss[cell]! += loss;
      w += weight;
      t += loss;
    }
    for (const cell of touched) addUnit(moments, cell, { m: own[cell] as number, s: ownLoss[cell] as number, w, t });
    for (const cell of touched) own[cell] = ownLoss[cell] = 0;
  }
}

interface OfUnit {
  readonly m: number;
  readonly s: number;
  readonly w: number;
  readonly t: number;
}

function addUnit(moments: CellMoments, cell: number, { m, s, w, t }: OfUnit): void {
  moments.m[cell]! += m;
  moments.s[cell]! += s;
  moments.mm[cell]! += m * m;
  moments.sm[cell]! += s * m;
  moments.ss[cell]! += s * s;
  moments.mw[cell]! += m * w;
  moments.mt[cell]! += m * t;
  moments.sw[cell]! += s * w;
  moments.st[cell]! += s * t;
  moments.units[cell]!++;
}
