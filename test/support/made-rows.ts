/** Rows of a small table, and what `materialise` makes of files that hold them. */
import { mkdir, writeFile } from 'node:fs/promises';
import type { ResolvedData } from '../../src/spec/resolved.ts';
import { materialise } from '../../src/stages/materialise/materialise.ts';
import { RUN_PATHS, writeRecord } from '../../src/stages/run-folder.ts';
import { files, inFolder, materialisePorts, requestOf, type SpecParts, tables } from './run.ts';

const DATA: Partial<ResolvedData> = {
  target: 'y',
  positive: 'yes',
  id: 'id',
  features: [
    { name: 'n', type: 'numeric' },
    { name: 'town', type: 'category' },
  ],
  sensitive: [],
};

export const ROWS = Array.from({ length: 120 }, (_, i) => ({
  id: `r${i}`,
  n: (i * 37) % 11,
  town: `t${i % 4}`,
  y: i % 3 === 0 ? 'yes' : 'no',
  day: new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10),
  w: (i % 5) / 2,
}));

export type Row = (typeof ROWS)[number];

export function csvOf(rows: readonly Row[]): string {
  return `id,n,town,y,day,w\n${rows.map((row) => Object.values(row).join(',')).join('\n')}\n`;
}

/** The report over files of a repository, and the rows of each side. */
export async function made(
  texts: Readonly<Record<string, string | Uint8Array>>,
  data: Partial<ResolvedData>,
  more: SpecParts = {},
) {
  return inFolder(async (root) => {
    await mkdir(`${root}/data/parts`, { recursive: true });
    for (const [path, text] of Object.entries(texts)) await writeFile(`${root}/${path}`, text);
    const folder = `${root}/run`;
    await writeRecord(files, folder, requestOf(root, { ...more, data: { ...DATA, ...data } }));
    const report = await materialise({ folder }, materialisePorts);
    const sides = new Map<string, readonly Readonly<Record<string, unknown>>[]>();
    const session = await tables.open({ memoryLimitMb: 256, threads: 1, scratch: `${root}/s` });
    for (const side of ['train', 'validation', 'test'] as const) {
      sides.set(side, await session.rows(`select * from read_parquet('${folder}/${RUN_PATHS[side]}')`));
    }
    session.close();
    return { report, sides };
  });
}
