import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { outsideFolders } from '../../../src/adapters/outside/folders.ts';
import { inFolder } from '../../support/run.ts';

const folders = outsideFolders();

describe('outsideFolders', () => {
  it('lists what is there, and follows no link', async () => {
    await inFolder(async (folder) => {
      await mkdir(`${folder}/sub`);
      await writeFile(`${folder}/sub/file`, '12345');
      await symlink('/etc', `${folder}/etc`);
      execFileSync('mkfifo', [`${folder}/pipe`]);
      expect(await folders.entries(folder, 100)).toEqual([
        { path: 'etc', kind: 'link', size: 0 },
        { path: 'pipe', kind: 'other', size: 0 },
        { path: 'sub', kind: 'folder', size: 0 },
        { path: 'sub/file', kind: 'file', size: 5 },
      ]);
      expect(await folders.entries(folder, 2)).toHaveLength(2);
      expect(await folders.entries(`${folder}/none`, 2)).toEqual([]);
      await symlink(`${folder}/sub`, `${folder}/exchanged`);
      expect(await folders.entries(`${folder}/exchanged`, 9)).toEqual([{ path: '.', kind: 'link', size: 0 }]);
    });
  });

  it('reads plain files up to a size, and never waits for a pipe', async () => {
    await inFolder(async (folder) => {
      await writeFile(`${folder}/file`, '12345');
      await symlink(`${folder}/file`, `${folder}/link`);
      execFileSync('mkfifo', [`${folder}/pipe`]);
      expect(Buffer.from((await folders.read(`${folder}/file`, 5)) ?? []).toString()).toBe('12345');
      for (const [name, most] of [
        ['file', 4],
        ['link', 9],
        ['pipe', 9],
        ['none', 9],
      ] as const) {
        expect(await folders.read(`${folder}/${name}`, most)).toBeUndefined();
      }
    });
  });
});
