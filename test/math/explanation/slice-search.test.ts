import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SliceColumn, type SliceQuestion, searchSlices } from '../../../src/math/explanation/slice-search.ts';
import { type Random, random } from '../../../src/math/random.ts';

interface World {
  readonly rows: number;
  readonly columns: number;
  readonly seed: number;
  /** Chance of a loss of 1, by the parts of the row. */
  readonly chance: (parts: readonly number[]) => number;
  readonly parts?: number;
}

function drawn({ rows, columns, seed, chance, parts = 4 }: World): Pick<SliceQuestion, 'losses' | 'columns'> {
  const source = random(seed, 'slices');
  const codes = Array.from({ length: columns }, () => Uint8Array.from({ length: rows }, () => source.integer(parts)));
  const losses = Float64Array.from({ length: rows }, (_, row) =>
    source.uniform() < chance(codes.map((column) => column[row] as number)) ? 1 : 0,
  );
  return { losses, columns: codes.map((column): SliceColumn => ({ codes: column, parts })) };
}

const how = { minRows: 30, level: 0.05, depth: 2, most: 10 } as const;

/** Standard normal. */
function normal(source: Random): number {
  return Math.sqrt(-2 * Math.log(1 - source.uniform())) * Math.cos(2 * Math.PI * source.uniform());
}

describe('searchSlices', () => {
  it('finds a planted part and nothing else, whatever the seed', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e6 }), fc.nat({ max: 4 }), fc.nat({ max: 3 }), (seed, column, part) => {
        const chance = (parts: readonly number[]) => (parts[column] === part ? 0.35 : 0.1);
        const { slices, looked } = searchSlices({ ...drawn({ rows: 2500, columns: 5, seed, chance }), ...how });
        expect(looked).toBe(5 * 4 + 10 * 16);
        expect(slices.map(({ cut }) => cut)).toEqual([[{ column, part }]]);
        expect(slices[0]?.corrected).toBeLessThan(1e-6);
        expect(slices[0]?.lower).toBeGreaterThan(0);
      }),
      { numRuns: 12 },
    );
  });

  it('finds a crossed slice where neither column alone tells of it', () => {
    const chance = ([a, b]: readonly number[]) => (a === 1 && b === 2 ? 0.5 : 0.12);
    const { slices, found } = searchSlices({ ...drawn({ rows: 3000, columns: 4, seed: 3, chance }), ...how });
    expect(slices.map(({ cut }) => cut)).toEqual([
      [
        { column: 0, part: 1 },
        { column: 1, part: 2 },
      ],
    ]);
    expect(found).toBeGreaterThan(1);
    const alone = searchSlices({ ...drawn({ rows: 3000, columns: 4, seed: 3, chance }), ...how, depth: 1 });
    expect(alone.looked).toBe(16);
  });

  it('looks only at the cuts that are asked for, corrects over those, and answers each, worse or not', () => {
    const chance = ([a]: readonly number[]) => (a === 1 ? 0.35 : 0.1);
    const world = drawn({ rows: 3000, columns: 4, seed: 3, chance });
    const { looked, asked, slices } = searchSlices({ ...world, ...how, only: [[0], [2, 3]] });
    expect(looked).toBe(4 + 16);
    expect(asked).toHaveLength(20);
    expect(slices.map(({ cut }) => cut)).toEqual([[{ column: 0, part: 1 }]]);
    expect(asked?.[0]).toEqual(slices[0]);
    expect(asked?.at(-1)?.lower).toBeLessThan(0);
    expect(searchSlices({ ...world, ...how })).not.toHaveProperty('asked');
  });

  it('looks at a crossed slice with the rows of a part that nobody asked for', () => {
    const losses = Float64Array.from({ length: 400 }, (_, row) => (row % 10 === 0 ? 1 : 0));
    const twin: SliceColumn = { codes: Uint8Array.from(losses, (_, row) => row % 2), parts: 2 };
    expect(searchSlices({ losses, columns: [twin, twin], ...how, only: [[0, 1]] }).looked).toBe(2);
  });

  it('finds any slice of noise in at most 1 of 20 worlds, for shares, sizes and rows that hang together', () => {
    const worlds = 200;
    const alarms = { shares: 0, sizes: 0, units: 0 };
    for (let seed = 0; seed < worlds; seed++) {
      const world = drawn({ rows: 600, columns: 4, seed, chance: () => 0.08 });
      if (searchSlices({ ...world, ...how }).slices.length > 0) alarms.shares++;
      const source = random(seed, 'sizes');
      const sizes = world.losses.map(() => Math.abs(normal(source)) ** 3);
      if (searchSlices({ ...world, losses: sizes, ...how }).slices.length > 0) alarms.sizes++;
      const clustered = inUnits(world.losses.length, 5, source);
      if (
        searchSlices({ columns: clustered.columns, losses: clustered.losses, units: clustered.units, ...how }).slices
          .length > 0
      )
        alarms.units++;
    }
    // 17 of 200 is the 99 % limit of a binomial at 0.05.
    for (const count of Object.values(alarms)) expect(count).toBeLessThanOrEqual(17);
  }, 30_000);

  it('has intervals that hold the true difference of all cuts together', () => {
    const chance = ([a]: readonly number[]) => (a === 0 ? 0.4 : 0.1);
    let [missed, found] = [0, 0];
    for (let seed = 0; seed < 60; seed++) {
      const { slices } = searchSlices({ ...drawn({ rows: 1500, columns: 3, seed, chance }), ...how });
      const own = slices.find(({ cut }) => cut.length === 1 && cut[0]?.column === 0 && cut[0].part === 0);
      if (own === undefined) continue;
      found++;
      if (own.lower > 0.3 || own.upper < 0.3) missed++;
    }
    expect(found).toBe(60);
    expect(missed).toBeLessThanOrEqual(2);
  });

  it('asks for enough rows on both sides', () => {
    const codes = Uint8Array.from({ length: 100 }, (_, row) => (row < 20 ? 0 : 1));
    const losses = Float64Array.from({ length: 100 }, (_, row) => (row < 20 ? 1 : 0));
    const one = { losses, columns: [{ codes, parts: 2 }], level: 0.05, depth: 2, most: 5 } as const;
    expect(searchSlices({ ...one, minRows: 21 })).toEqual({ looked: 0, found: 0, slices: [] });
    expect(searchSlices({ ...one, minRows: 20 }).slices).toMatchObject([{ rows: 20, mean: 1, rest: 0, difference: 1 }]);
  });

  it('does not look twice at the same rows', () => {
    const codes = Uint8Array.from({ length: 200 }, (_, row) => row % 2);
    const losses = Float64Array.from({ length: 200 }, (_, row) => (row % 2 === 0 && row % 4 === 0 ? 1 : 0));
    const twin = { codes, parts: 2 };
    expect(searchSlices({ losses, columns: [twin, twin], ...how }).looked).toBe(4);
  });

  it('is moved by weights, and not by their scale', () => {
    const world = drawn({ rows: 1500, columns: 2, seed: 5, chance: ([a]) => (a === 3 ? 0.5 : 0.1) });
    const weights = Float64Array.from(world.losses, (_, row) => 1 + (row % 3));
    const [one, other] = [weights, weights.map((weight) => weight * 40)].map((some) =>
      searchSlices({ ...world, ...how, weights: some }),
    );
    expect(one?.slices[0]?.mean).toBeCloseTo(other?.slices[0]?.mean as number, 12);
    expect(one?.slices[0]?.lower).toBeCloseTo(other?.slices[0]?.lower as number, 10);
    expect(one?.slices[0]?.mean).not.toBeCloseTo(searchSlices({ ...world, ...how }).slices[0]?.mean as number, 4);
  });
});

/** Units of equal rows: all of one unit share their parts and nearly all of their loss. */
function inUnits(rows: number, size: number, source: Random) {
  const count = Math.ceil(rows / size);
  const shared = Array.from({ length: 3 }, () => Uint8Array.from({ length: count }, () => source.integer(3)));
  const wrong = Uint8Array.from({ length: count }, () => Number(source.uniform() < 0.2));
  const losses = Float64Array.from({ length: rows }, (_, row) => wrong[Math.floor(row / size)] as number);
  const columns = shared.map((codes) => ({
    codes: Uint8Array.from({ length: rows }, (_, row) => codes[Math.floor(row / size)] as number),
    parts: 3,
  }));
  const starts = Uint32Array.from({ length: count + 1 }, (_, unit) => Math.min(rows, unit * size));
  return { losses, columns, units: { order: Uint32Array.from({ length: rows }, (_, row) => row), starts } };
}
