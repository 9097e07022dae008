import { describe, expect, it } from 'vitest';
import type { Predictions } from '../../../src/core/plugins.ts';
import type { ColumnData } from '../../../src/core/ports.ts';
import { flippedSlices, worstSlices } from '../../../src/data/slices/worst-slices.ts';
import { samplingOf } from '../../../src/data/uncertainty/sampling.ts';
import { random } from '../../../src/math/random.ts';

const ROWS = 1200;
const how = { bins: 4, minRows: 30, most: 5, depth: 2 } as const;
const source = random(4, 'worst slices');
const job = Array.from({ length: ROWS }, () => ['nurse', 'clerk', 'smith', 'cook'][source.integer(4)] as string);
const age = Float64Array.from({ length: ROWS }, () => 18 + source.integer(50));
const columns = new Map<string, ColumnData>([
  ['job', { kind: 'text', values: job }],
  ['age', { kind: 'number', values: age }],
]);
const sampling = samplingOf({ rows: ROWS, seed: 1 });

/** Decided wrong with a chance that depends on the row. */
function decided(chance: (row: number) => number, seed = 1): Predictions {
  const errors = random(seed, 'errors');
  const truth = Float64Array.from({ length: ROWS }, (_, row) => row % 2);
  const decisions = truth.map((label, row) => (errors.uniform() < chance(row) ? 1 - label : label));
  return { task: 'binary', rows: ROWS, truth, scores: decisions, decisions, classes: 2 };
}

const nurses = (row: number) => (job[row] === 'nurse' ? 0.4 : 0.1);

describe('worstSlices', () => {
  it('names the slice in words, with its share of wrong decisions counted by hand', () => {
    const predictions = decided(nurses);
    const { worst, ...facts } = worstSlices({ predictions, columns, sampling }, how);
    const inside = job.flatMap((one, row) => (one === 'nurse' ? [row] : []));
    const wrong = inside.filter((row) => predictions.truth[row] !== predictions.decisions[row]);
    expect(worst[0]).toMatchObject({ is: ['job = nurse'], rows: inside.length });
    expect(worst[0]?.value).toBeCloseTo(wrong.length / inside.length, 12);
    expect(worst[0]?.low).toBeLessThan(worst[0]?.difference as number);
    expect(facts).toMatchObject({ columns: ['job', 'age'], correction: 'Holm', units: 'rows', level: 0.05 });
    expect(facts.looked).toBe(4 + 4 + 16);
  });

  it('tells every part of the columns that are asked for', () => {
    const predictions = decided(nurses);
    const { asked, worst, looked } = worstSlices({ predictions, columns, sampling }, { ...how, by: [['job']] });
    expect(looked).toBe(4);
    expect(asked?.map(({ is }) => is[0]).sort()).toEqual(['job = clerk', 'job = cook', 'job = nurse', 'job = smith']);
    expect(asked?.[0]).toEqual(worst[0]);
    const unknown = worstSlices({ predictions, columns, sampling }, { ...how, by: [['job', 'gender']] });
    expect(unknown).toMatchObject({ looked: 0, asked: [] });
  });

  it('compares sizes of errors for a regression', () => {
    const truth = Float64Array.from({ length: ROWS }, () => source.uniform());
    const decisions = truth.map((value, row) => value + (source.uniform() - 0.5) * ((age[row] as number) < 28 ? 4 : 1));
    const predictions: Predictions = {
      task: 'regression',
      rows: ROWS,
      truth,
      scores: decisions,
      decisions,
      classes: 0,
    };
    const { worst, measure } = worstSlices({ predictions, columns, sampling }, how);
    expect(measure).toBe('mean absolute error');
    expect(worst[0]?.is[0]).toMatch(/^age < \d+$/);
  });

  it('takes rows that hang together as one', () => {
    const unit = Float64Array.from({ length: ROWS }, (_, row) => Math.floor(row / 60));
    const predictions = decided((row) => ((unit[row] as number) === 3 ? 0.9 : 0.1));
    const together: ReadonlyMap<string, ColumnData> = new Map([
      ['site', { kind: 'text', values: Array.from(unit, (one) => (one < 5 ? 'north' : 'south')) }],
    ]);
    const grouped = samplingOf({ rows: ROWS, seed: 1, groups: { words: 'unit', of: unit } });
    expect(worstSlices({ predictions, columns: together, sampling }, how).found).toBe(1);
    const once = worstSlices({ predictions, columns: together, sampling: grouped }, how);
    expect(once).toMatchObject({ found: 0, units: 'groups of unit' });
    const shuffled = unit.map((_, row) => (row * 7) % ROWS);
    const timed = samplingOf({ rows: ROWS, seed: 1, times: { words: 'day', place: shuffled } });
    expect(worstSlices({ predictions: decided(nurses), columns, sampling: timed }, how).worst[0]?.is).toEqual([
      'job = nurse',
    ]);
  });

  it('never names a value of fewer than ten rows, whatever is asked for', () => {
    const rare = job.map((_, row) => (row < 9 ? 'the mayor' : 'others'));
    const predictions = decided((row) => (row < 9 ? 1 : 0.05));
    const some = new Map<string, ColumnData>([['who', { kind: 'text', values: rare }]]);
    expect(worstSlices({ predictions, columns: some, sampling }, { ...how, minRows: 1 })).toMatchObject({
      minRows: 10,
      looked: 0,
    });
  });
});

describe('flippedSlices', () => {
  it('finds where a change spoils what was right, and counts both directions', () => {
    const production = decided(() => 0.1, 7);
    const candidate = decided(nurses, 8);
    const found = flippedSlices({ candidate, production, sampling }, columns, how);
    const right = ({ truth, decisions }: Predictions, row: number) => truth[row] === decisions[row];
    const rows = [...job.keys()];
    const flipped = rows.filter((row) => right(production, row) && !right(candidate, row));
    expect(found?.flipped).toBe(flipped.length);
    expect(found?.mended).toBe(rows.filter((row) => !right(production, row) && right(candidate, row)).length);
    expect(found?.worst[0]).toMatchObject({
      is: ['job = nurse'],
      flipped: flipped.filter((row) => job[row] === 'nurse').length,
    });
  });

  it('finds nothing where nothing changed, and has none for a regression', () => {
    const same = decided(nurses);
    expect(flippedSlices({ candidate: same, production: same, sampling }, columns, how)).toMatchObject({
      flipped: 0,
      found: 0,
    });
    const regression: Predictions = { ...same, task: 'regression' };
    expect(flippedSlices({ candidate: regression, production: regression, sampling }, columns, how)).toBeUndefined();
  });
});
