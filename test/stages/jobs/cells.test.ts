import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../../src/stages/jobs/cells.ts';

const placement = (model: string, labels: readonly string[] = ['ubuntu-latest'], minutes = 120) => ({
  model,
  labels,
  minutes,
});

describe('the training matrix', () => {
  it('has no cell for nothing, and one per model otherwise', () => {
    expect(cellsOf([])).toEqual([]);
    expect(cellsOf([placement('a'), placement('b', ['self-hosted', 'gpu'])])).toEqual([
      { name: 'a', models: ['a'], runner: ['ubuntu-latest'], minutes: 130 },
      { name: 'b', models: ['b'], runner: ['self-hosted', 'gpu'], minutes: 130 },
    ]);
  });

  it('never has more cells than GitHub allows, loses no model, and mixes no runners', () => {
    const labels = fc.constantFrom(['ubuntu-latest'], ['self-hosted', 'gpu'], ['self-hosted', 'cpu']);
    fc.assert(
      fc.property(fc.array(labels, { maxLength: 700 }), (sets) => {
        const placements = sets.map((set, index) => placement(`m${index}`, set));
        const cells = cellsOf(placements);
        expect(cells.length).toBeLessThanOrEqual(256);
        expect(cells.flatMap((cell) => cell.models).sort()).toEqual(placements.map((one) => one.model).sort());
        expect(new Set(cells.map((cell) => cell.name)).size).toBe(cells.length);
        for (const cell of cells) {
          for (const model of cell.models) expect(sets[Number(model.slice(1))]).toEqual(cell.runner);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('holds a thousand models in the 256 jobs that GitHub allows', () => {
    const cells = cellsOf(Array.from({ length: 1_000 }, (_, index) => placement(`m${index}`)));
    expect(cells.length).toBeLessThanOrEqual(256);
    expect(cells.flatMap((cell) => cell.models)).toHaveLength(1_000);
  });

  it('gives models that share a job the time of all of them, up to five days', () => {
    const many = cellsOf(Array.from({ length: 300 }, (_, index) => placement(`m${index}`)));
    expect(many).toHaveLength(150);
    expect(many[0]).toMatchObject({ name: 'm0-and-1-more', models: ['m0', 'm1'], minutes: 250 });
    expect(cellsOf([placement('long', undefined, 9_000 * 60)])[0]?.minutes).toBe(7_200);
  });
});
