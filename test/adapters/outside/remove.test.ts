import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { removeFolder } from '../../../src/adapters/outside/remove.ts';
import { inFolder } from '../../support/run.ts';

describe('removeFolder', () => {
  it('removes folders without rights, and not what a link leads to', async () => {
    await inFolder(async (folder) => {
      await mkdir(`${folder}/made/locked`, { recursive: true });
      await mkdir(`${folder}/kept`);
      await writeFile(`${folder}/made/locked/file`, '');
      await writeFile(`${folder}/kept/file`, 'x');
      await symlink(`${folder}/kept`, `${folder}/made/link`);
      await chmod(`${folder}/made/locked`, 0o000);
      await removeFolder(`${folder}/made`);
      expect(await readdir(folder)).toEqual(['kept']);
      expect(await readFile(`${folder}/kept/file`, 'utf8')).toBe('x');
      await removeFolder(`${folder}/none`);
    });
  });

  it.each([4, 200])('removes folders nested past any path, by names of %i characters', async (length) => {
    await inFolder(async (folder) => {
      nest(`${folder}/made`, 'd'.repeat(length));
      await removeFolder(`${folder}/made`);
      expect(await readdir(folder)).toEqual([]);
    });
  });

  it('removes names that are no text', async () => {
    await inFolder(async (folder) => {
      nest(`${folder}/made`, 'd'.repeat(200));
      const name = Buffer.concat([Buffer.from(`${folder}/made/`), Buffer.of(0xff)]);
      await mkdir(name);
      await writeFile(Buffer.concat([name, Buffer.from('/file')]), '');
      await removeFolder(`${folder}/made`);
      expect(await readdir(folder)).toEqual([]);
    });
  });
});

/** 4,500 bytes of folders with a file in each, made by a process that steps into every one. */
function nest(root: string, name: string): void {
  const program = `
    const { mkdirSync, writeFileSync } = require('node:fs');
    const [root, name] = process.argv.slice(1);
    mkdirSync(root);
    process.chdir(root);
    for (let bytes = 0; bytes < 4500; bytes += name.length + 1) {
      mkdirSync(name);
      process.chdir(name);
      writeFileSync('file', '');
    }`;
  execFileSync(process.execPath, ['-e', program, root, name]);
}
