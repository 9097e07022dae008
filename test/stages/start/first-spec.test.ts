import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskFiles } from '../../../src/adapters/files/files.ts';
import { duckdbTables } from '../../../src/adapters/tables/duckdb.ts';
import { firstSpec } from '../../../src/stages/start/first-spec.ts';
import { type SketchedColumn, sketch } from '../../../src/stages/start/sketch.ts';

let folder: string;
let columns: readonly SketchedColumn[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trainyard-sketch-'));
  const rows = Array.from({ length: 120 }, (_, index) =>
    [
      `w${index}`,
      index,
      `"a, ${index % 3}"`,
      index % 2 === 0,
      `remark ${index}`,
      '2026-01-01',
      'same',
      index % 4 === 0 ? 'yes' : 'no',
    ].join(),
  );
  const path = join(folder, 'a.csv');
  await writeFile(path, `worker_id,age,Job kind,member,remark,seen,constant,high\n${rows.join('\n')}\n`);
  const tables = duckdbTables(() => import('@duckdb/node-api'));
  columns = await sketch({ path, format: 'csv', scratch: join(folder, 'scratch') }, { tables, files: diskFiles() });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const spec = (target: string) => firstSpec({ name: 'm', source: 'data/a.csv', target, columns });

describe('a first spec', () => {
  it('takes columns for what they look like', () => {
    const text = spec('high');
    expect(text).toContain('  positive: "yes" #');
    expect(text).toContain('  id: worker_id');
    expect(text).toContain('  features:\n    age: numeric\n    "Job kind": category\n    member: boolean\n');
    expect(text).toContain('# Left out, as texts or times: remark, seen, constant');
  });

  it('points at columns whose names speak of people, and leaves the choice to the author', () => {
    expect(spec('high')).toContain('# By their names, these may be: age\n  sensitive: []');
    expect(spec('age')).not.toContain('By their names');
    const named = (name: string) => ({ ...(columns.find((column) => column.name === 'age') as SketchedColumn), name });
    const text = firstSpec({
      name: 'm',
      source: 'data/a.csv',
      target: 'high',
      columns: ['personalStatusSex', 'foreign_worker', 'Marital status', 'wage', 'page', 'essex'].map(named),
    });
    expect(text).toContain('# By their names, these may be: personalStatusSex, foreign_worker, "Marital status"\n');
  });

  it('names the task where the target is no yes or no', () => {
    expect(spec('age')).toContain('task: regression');
    expect(spec('Job kind')).toContain('task: multiclass');
  });
});
