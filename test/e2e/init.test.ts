/** A fresh repository: `init`, then what its author does next, then `doctor`. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATA, ROOT, WAGES } from './scene.ts';

let folder: string;

const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });

function trainyard(...args: string[]): { readonly code: number; readonly text: string } {
  const env: NodeJS.ProcessEnv = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
  try {
    const program = [path.join(ROOT, 'dist/cli.js'), ...args];
    const text = execFileSync(process.execPath, program, { cwd: folder, encoding: 'utf8', stdio: 'pipe', env });
    return { code: 0, text };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, text: stdout + stderr };
  }
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'trainyard-init-'));
  git('init', '--quiet', '--initial-branch=main');
  mkdirSync(path.join(folder, 'data'));
  cpSync(path.join(WAGES, DATA), path.join(folder, DATA));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a fresh repository', () => {
  it('gets a project, a spec and workflows of at most ten lines, and what to do next', () => {
    const { code, text } = trainyard('init', '--target', 'high_wage', '--name', 'wage-band');
    expect(code, text).toBe(0);
    expect(text).toContain('written  models/wage-band/model.yaml');
    expect(text).toContain('trainyard run wage-band');
    for (const name of ['trainyard', 'trainyard-forks']) {
      const workflow = readFileSync(path.join(folder, `.github/workflows/${name}.yml`), 'utf8');
      expect(workflow.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
    }
  });

  it('validates and trains as it is', () => {
    expect(trainyard('validate')).toMatchObject({ code: 0 });
    const { code, text } = trainyard('run', 'wage-band');
    expect(code, text).toBe(0);
    expect(text).toContain('wage-band was evaluated; no gate is declared');
  });

  it('overwrites nothing the second time', () => {
    const spec = path.join(folder, 'models/wage-band/model.yaml');
    writeFileSync(spec, `${readFileSync(spec, 'utf8')}# mine\n`);
    const { text } = trainyard('init', '--target', 'high_wage', '--name', 'wage-band');
    expect(text).toContain('kept     models/wage-band/model.yaml');
    expect(readFileSync(spec, 'utf8')).toContain('# mine');
  });

  it('is told by doctor what is fine and what cannot be told without a token', () => {
    const { code, text } = trainyard('doctor');
    expect(code, text).toBe(0);
    expect(text).toMatch(/^ok +store \(folder \.trainyard\/store\): can be written, read and cleared$/m);
    expect(text).toMatch(/^cannot tell +clock: /m);
    expect(existsSync(path.join(folder, '.trainyard/store/doctor/sample'))).toBe(false);
  });

  it('may name the workflows by their commit, with the version beside it, which doctor is content with', () => {
    const [kept, forks] = ['trainyard', 'trainyard-forks'].map((name) =>
      path.join(folder, `.github/workflows/${name}.yml`),
    );
    const [before, commit] = [readFileSync(forks ?? '', 'utf8'), 'c0ffee'.repeat(7).slice(0, 40)];
    rmSync(forks ?? '');
    expect(trainyard('init', '--target', 'high_wage', '--name', 'wage-band', '--pin', commit)).toMatchObject({
      code: 0,
    });
    expect(readFileSync(forks ?? '', 'utf8')).toBe(before.replace('@v0', `@${commit} # v0`));
    expect(readFileSync(kept ?? '', 'utf8')).toContain('@v0');
    expect(trainyard('doctor').text).toMatch(/^ok +actions of .github\/workflows\/trainyard-forks.yml: each is named/m);
    writeFileSync(forks ?? '', before);
  });

  it('is told by doctor what is wrong, with the fix', () => {
    rmSync(path.join(folder, '.github/workflows/trainyard-forks.yml'));
    writeFileSync(
      path.join(folder, 'models/wage-band/model.yaml'),
      readFileSync(path.join(folder, 'models/wage-band/model.yaml'), 'utf8').replace(
        'trainer: logistic',
        'trainer: logistic\n  runner: {labels: [self-hosted, gpu]}',
      ),
    );
    const { code, text } = trainyard('doctor');
    expect(code).toBe(1);
    expect(text).toMatch(/^wrong +reports for forks: .+\n +Add \.github\/workflows\/trainyard-forks\.yml/m);
    expect(text).toMatch(/^wrong +runner of wage-band: .+\[self-hosted, gpu\].+\n +.*runners\.allow/m);
  });
});

it('a folder without a spec has one wrong thing said of it, and what to do', () => {
  const before = folder;
  folder = mkdtempSync(path.join(tmpdir(), 'trainyard-none-'));
  git('init', '--quiet');
  const { code, text } = trainyard('doctor');
  rmSync(folder, { recursive: true, force: true });
  folder = before;
  expect(code).toBe(1);
  expect(text).toMatch(/^wrong +specs: there are none: .+models\/\*\/model\.yaml\n +Run: trainyard init --data/m);
});

it('JSON Lines make a spec that trains, and a file without rows or features makes none', () => {
  const write = (name: string, text: string) => writeFileSync(path.join(folder, 'data', name), text);
  const lines = Array.from({ length: 200 }, (_, i) => JSON.stringify({ x: Math.sin(i * i), high: i % 3 === 0 }));
  write('events.jsonl', `${lines.join('\n')}\n`);
  write('header.csv', 'x,y\n');
  write('words.csv', 'y,remark\n1,same\n0,same\n');
  const named = (name: string) => trainyard('init', '--data', `data/${name}`, '--name', 'other', '--target', 'y');
  expect(named('header.csv')).toMatchObject({ code: 2, text: expect.stringContaining('has no rows') });
  expect(named('words.csv')).toMatchObject({ code: 2, text: expect.stringContaining('no column beside y') });
  expect(existsSync(path.join(folder, 'models/other'))).toBe(false);
  expect(trainyard('init', '--data', 'data/events.jsonl', '--name', 'other', '--target', 'high').code).toBe(0);
  const { code, text } = trainyard('run', 'other');
  expect(code, text).toBe(0);
  for (const name of ['events.jsonl', 'header.csv', 'words.csv']) rmSync(path.join(folder, 'data', name));
});

it('a file that is not there, or a column that is not in it, is a clear error', () => {
  expect(trainyard('init', '--data', 'absent.csv')).toMatchObject({
    code: 2,
    text: expect.stringContaining('absent.csv'),
  });
  expect(trainyard('init', '--pin', 'v0')).toMatchObject({ code: 2, text: expect.stringContaining('git ls-remote') });
  expect(trainyard('init', '--target', 'absent')).toMatchObject({
    code: 2,
    text: expect.stringContaining('there are worker_id'),
  });
});
