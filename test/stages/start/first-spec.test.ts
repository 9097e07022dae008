import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tableFromArrays, tableToIPC } from 'apache-arrow';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskFiles } from '../../../src/adapters/files/files.ts';
import { duckdbTables } from '../../../src/adapters/tables/duckdb.ts';
import { featuresIn, firstSpec } from '../../../src/stages/start/first-spec.ts';
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

describe('a first look', () => {
  const looked = async (name: string, text: string | Uint8Array, format: 'csv' | 'jsonl' | 'arrow') => {
    const path = join(folder, name);
    await writeFile(path, text);
    const tables = duckdbTables(() => import('@duckdb/node-api'));
    return sketch({ path, format, scratch: join(folder, 'scratch-2') }, { tables, files: diskFiles() });
  };
  const kinds = (found: readonly SketchedColumn[]) => found.map(({ name, kind, rows }) => [name, kind, rows]);

  it('reads tab-separated text, JSON Lines with keys missing, and Arrow', async () => {
    expect(kinds(await looked('b.tsv', 'x\ty\n1\tp\n2\tq\n', 'csv'))).toEqual([
      ['x', 'numeric', 2],
      ['y', 'text', 2],
    ]);
    expect(kinds(await looked('b.jsonl', '{"x":1.5,"deep":{"a":1}}\n{"x":2,"y":"p"}\n', 'jsonl'))).toEqual([
      ['x', 'numeric', 2],
      ['deep', 'text', 2],
      ['y', 'text', 2],
    ]);
    const arrow = tableToIPC(tableFromArrays({ x: Float64Array.of(1, 2, 3), y: ['p', 'q', 'p'] }), 'file');
    expect(kinds(await looked('b.arrow', arrow, 'arrow'))).toEqual([
      ['x', 'numeric', 3],
      ['y', 'text', 3],
    ]);
  });

  it('takes a column of numbers for one in which some cells say otherwise, and names them', async () => {
    const rows = Array.from({ length: 100 }, (_, i) => `${i % 10 === 0 ? 'n/a' : i * 1.5},${i === 7 ? 'unknown' : i}`);
    const found = await looked('d.csv', `x,y\n${rows.join('\n')}\n`, 'csv');
    expect(found.map(({ kind, unread }) => [kind, unread])).toEqual([
      ['numeric', 10],
      ['numeric', 1],
    ]);
    const text = firstSpec({ name: 'm', source: 'd.csv', target: 'y', columns: found });
    expect(text).toContain('  task: regression\n');
    expect(text).toContain('to be corrected or emptied before training: "y" (1), x (10)');
    const words = rows.map((row, i) => (i % 9 === 0 ? `word ${i},${i}` : row));
    expect((await looked('e.csv', `x,y\n${words.join('\n')}\n`, 'csv'))[0]).toMatchObject({ kind: 'text', unread: 0 });
  });

  it('finds nothing to learn from in texts and constants', async () => {
    const found = await looked('c.csv', 'remark,same,y\nfirst remark,1,no\nsecond remark,1,yes\n', 'csv');
    expect(featuresIn(found, 'y').map(({ name }) => name)).toEqual(['remark']);
    expect(featuresIn(found, 'remark').map(({ name }) => name)).toEqual(['y']);
    expect(featuresIn(found.slice(1, 3), 'y')).toEqual([]);
  });
});

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
