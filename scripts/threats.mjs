/**
 * `npm run threats [row ...]`: takes the guards of `test/threats.json` away, one by one, in a copy of the sources, and
 * runs the tests that watch them. A test that still passes watches nothing: exit code 1 names it.
 */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const COPIED = [
  'src',
  'test',
  'scripts',
  '.github',
  'examples',
  'schemas',
  'docs',
  'action.yml',
  'package.json',
  'vitest.config.ts',
  'tsconfig.json',
  '.gitignore',
];

const wanted = new Set(process.argv.slice(2).map(Number));
const threats = JSON.parse(await readFile(path.join(root, 'test/threats.json'), 'utf8'));
const guards = threats
  .filter(({ row }) => wanted.size === 0 || wanted.has(row))
  .flatMap(({ row, guards: list = [] }) => list.map((guard) => ({ row, ...guard })));

const folder = await mkdtemp(path.join(tmpdir(), 'trainyard-threats-'));
try {
  for (const name of COPIED) {
    const filter = (source) => !source.split(path.sep).includes('node_modules');
    await cp(path.join(root, name), path.join(folder, name), { recursive: true, filter });
  }
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  // The tests list the files of the repository by git.
  await run('git', ['init', '--quiet'], { cwd: folder });
  await run('git', ['add', '--all'], { cwd: folder });
  const silent = [];
  for (const guard of guards) if (!(await isWatched(guard))) silent.push(guard);
  for (const { row, file, find, test } of silent) console.error(`${row}: ${test} passes without "${find}" of ${file}`);
  console.log(
    `${guards.length - silent.length} of ${guards.length} guards are watched by a test that fails without them`,
  );
  process.exitCode = silent.length === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function isWatched({ row, file, find, put, test, name }) {
  const at = path.join(folder, file);
  const text = await readFile(at, 'utf8');
  if (!text.includes(find)) throw new Error(`${file} has no ${JSON.stringify(find)}: correct test/threats.json`);
  await writeFile(
    at,
    text.replaceAll(find, () => put),
  );
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'fast',
    test,
    ...(name === '' ? [] : ['-t', name]),
  ];
  try {
    await run(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 26, timeout: 60_000 });
    return false;
  } catch (error) {
    // A test that could not even start says nothing about the guard.
    const failed =
      / failed/.test(error.stdout) && !/No test files found|Transform failed/.test(error.stdout + error.stderr);
    console.log(`${String(row).padStart(2)}  ${failed ? 'watched' : 'cannot tell'}  ${file}`);
    if (!failed) console.error(error.stdout.slice(-2000), error.stderr.slice(-2000));
    return failed;
  } finally {
    await writeFile(at, text);
  }
}
