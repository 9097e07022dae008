import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { diskFiles } from '../../../src/adapters/files/files.ts';
import { besideName, clearUnfinished, isUnfinished } from '../../../src/adapters/files/unfinished.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trainyard-unfinished-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The name that another process of this machine would use. */
const nameOf = (pid: number | undefined) => besideName(join(folder, 'a')).replace(`-${process.pid}-`, `-${pid}-`);

it('names a file beside its path, hidden, never twice the same', () => {
  const [one, other] = [besideName('/x/y/model.json'), besideName('/x/y/model.json')];
  expect([dirname(one), one === other, isUnfinished(basename(one))]).toEqual(['/x/y', false, true]);
  expect(basename(one)).toMatch(/^\.model\.json\./);
  expect(Buffer.byteLength(basename(besideName(`/x/${'🚂'.repeat(63)}`)))).toBeLessThanOrEqual(255);
});

it('clears what dead processes left, and nothing of those that live or of other names', async () => {
  const mine = besideName(join(folder, 'a'));
  for (const path of [mine, nameOf(spawnSync('true').pid), join(folder, 'kept')]) writeFileSync(path, 'half');
  await clearUnfinished(folder);
  expect(readdirSync(folder).sort()).toEqual([basename(mine), 'kept']);
  await clearUnfinished(join(folder, 'absent'));
});

it("clears another machine's after a day", async () => {
  const theirs = join(folder, `.a.00000000-${spawnSync('true').pid}-0123456789ab.trainyard-tmp`);
  writeFileSync(theirs, 'half');
  await clearUnfinished(folder);
  expect(readdirSync(folder)).toHaveLength(1);
  const yesterday = new Date(Date.now() - 90_000_000);
  utimesSync(theirs, yesterday, yesterday);
  await clearUnfinished(folder);
  expect(readdirSync(folder)).toEqual([]);
});

it('a process killed in the middle of a file leaves what the next write clears', async () => {
  const program = join(folder, 'write.mjs');
  await build({
    stdin: {
      contents: `import { mkdirSync, readdirSync } from 'node:fs';
        import { diskFiles } from './files.ts';
        const begun = () => readdirSync(${JSON.stringify(folder)} + '/out').length > 0;
        const watch = () => begun() ? process.kill(process.pid, 'SIGKILL') : setImmediate(watch);
        mkdirSync(${JSON.stringify(join(folder, 'out'))});
        watch();
        await diskFiles().write(${JSON.stringify(join(folder, 'out/big'))}, Buffer.alloc(50e6, 'x'));`,
      resolveDir: join(import.meta.dirname, '../../../src/adapters/files'),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: program,
    logLevel: 'silent',
  });
  const { signal, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8' });
  expect(signal, stderr).toBe('SIGKILL');
  const names = () => readdirSync(join(folder, 'out'));
  expect([names().length, names().every(isUnfinished)]).toEqual([1, true]);
  await diskFiles().write(join(folder, 'out/small'), 'x');
  expect(names()).toEqual(['small']);
});
