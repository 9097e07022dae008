import { random } from '../random.ts';

/** What is drawn with replacement: single rows, whole clusters of them, or runs of rows that follow each other. */
export type Units =
  | { readonly kind: 'rows'; readonly rows: number }
  /** `of`: index of each row's cluster, below `count`. */
  | { readonly kind: 'clusters'; readonly rows: number; readonly of: Uint32Array; readonly count: number }
  /** `place`: each row's place in time, 0 to rows - 1; `length`: rows of one run. */
  | { readonly kind: 'runs'; readonly rows: number; readonly place: Uint32Array; readonly length: number };

export interface Draws {
  readonly rows: number;
  /** Writes how often each row is in the next resample. */
  next(counts: Uint8Array): void;
  /** Parts of about equal size, whose rows are left out together by the jackknife: the part of each row. */
  readonly part: Uint32Array;
  readonly parts: number;
}

/** Most parts of the jackknife; acceleration needs a skewness, for which more would buy nothing. */
const MOST_PARTS = 200;

/**
 * Seeded resamples, each of as many units as there are. Equal seed, equal resamples. A unit's chance is off by less than
 * one in 2^32 / units, because a 32-bit number is scaled and not rejected. Runs wrap around the end, so that every row is
 * as likely as any other (circular blocks: Politis and Romano 1992). Throws a RangeError without rows.
 */
export function bootstrapDraws(units: Units, seed: number): Draws {
  if (units.rows === 0) throw new RangeError('there are no rows to draw from');
  const pick = new Picker(seed);
  const { rows } = units;
  if (units.kind === 'rows') {
    return { rows, next: (counts) => pick.into(counts.fill(0), rows), ...shuffledParts(units, seed) };
  }
  if (units.kind === 'clusters') {
    const drawn = new Uint8Array(units.count);
    return {
      rows,
      next(counts) {
        pick.into(drawn.fill(0), units.count);
        for (let row = 0; row < rows; row++) counts[row] = drawn[units.of[row] as number] as number;
      },
      ...shuffledParts(units, seed),
    };
  }
  const starts = new Float64Array(rows + 1);
  return { rows, next: (counts) => drawRuns(units, { pick, starts, counts }), ...consecutiveParts(units) };
}

/** Rows that follow each other hang together; this many of them lose little of it at the ends of a run. */
export function runLength(rows: number): number {
  return Math.max(1, Math.ceil(rows ** (1 / 3)));
}

function drawRuns(
  { rows, length, place }: Units & { kind: 'runs' },
  { pick, starts, counts }: { readonly pick: Picker; readonly starts: Float64Array; readonly counts: Uint8Array },
): void {
  starts.fill(0);
  for (let left = rows; left > 0; left -= length) {
    const start = pick.below(rows);
    const end = start + Math.min(length, left);
    starts[start]! += 1;
    starts[Math.min(end, rows)]! -= 1;
    if (end <= rows) continue;
    starts[0]! += 1;
    starts[end - rows]! -= 1;
  }
  for (let at = 1; at < rows; at++) starts[at]! += starts[at - 1] as number;
  for (let row = 0; row < rows; row++) counts[row] = starts[place[row] as number] as number;
}

function shuffledParts(
  units: Exclude<Units, { kind: 'runs' }>,
  seed: number,
): { readonly part: Uint32Array; readonly parts: number } {
  const count = units.kind === 'rows' ? units.rows : units.count;
  const parts = Math.min(count, MOST_PARTS);
  const place = random(seed, 'jackknife').permutation(count);
  const ofUnit = place.map((at) => Math.floor((at * parts) / count));
  return { parts, part: units.kind === 'rows' ? ofUnit : units.of.map((unit) => ofUnit[unit] as number) };
}

function consecutiveParts({ rows, place, length }: Units & { kind: 'runs' }) {
  const parts = Math.max(2, Math.min(Math.floor(rows / length), MOST_PARTS));
  return { parts, part: place.map((at) => Math.floor((at * parts) / rows)) };
}

/** sfc32 as in `random`, with its state in locals while a resample is drawn: a call per row would cost more than the rest. */
class Picker {
  private readonly state: Int32Array;

  constructor(seed: number) {
    const source = random(seed, 'bootstrap');
    this.state = Int32Array.from({ length: 4 }, () => source.integer(4294967296) | 0);
  }

  /** Uniform whole number in [0, count). */
  below(count: number): number {
    const { state } = this;
    const [a = 0, b = 0, c = 0, d = 0] = state;
    const sum = (a + b + d) | 0;
    state.set([b ^ (b >>> 9), (c + (c << 3)) | 0, (((c << 21) | (c >>> 11)) + sum) | 0, (d + 1) | 0]);
    return Math.floor((sum >>> 0) * (count / 4294967296));
  }

  /** Adds `count` units, each one of `count`, which is below 2^31. */
  into(counts: Uint8Array, count: number): void {
    let [a = 0, b = 0, c = 0, d = 0] = this.state;
    const scale = count / 4294967296;
    for (let i = 0; i < count; i++) {
      const sum = (a + b + d) | 0;
      d = (d + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + sum) | 0;
      counts[((sum >>> 0) * scale) | 0]!++;
    }
    this.state.set([a, b, c, d]);
  }
}
