/** The built command line as a new user meets it: from nothing to a review, and everything typed wrong. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRepo, type Repo } from '../support/repo.ts';
import { node24 } from '../support/runner/index.ts';
import { bundlesIn, contentOf, ROOT, SPEC, specWith, wages } from './scene.ts';
import { type Ended, trainyard, wagesRepo } from './terminal.ts';

let repo: Repo;

beforeAll(async () => {
  repo = await wagesRepo();
});

afterAll(() => repo.dispose());

const run = (...args: string[]): Promise<Ended> => trainyard(args, { cwd: repo.root });

describe('help', () => {
  it('names every command and every exit code', async () => {
    const { code, stdout, stderr } = await run('--help');
    expect([code, stderr]).toEqual([0, '']);
    for (const word of ['validate', 'plan', 'run', 'report', 'list', '--json', '130  interrupted']) {
      expect(stdout).toContain(word);
    }
  });

  it.each(['validate', 'plan', 'run', 'report', 'list'])('of %s has examples', async (command) => {
    const { code, stdout } = await run(command, '--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`Examples:\\n  \\$ trainyard ${command}`));
    expect(stdout).toContain('--json');
  });
});

describe('typed wrong', () => {
  it.each([
    [['valdiate'], /unknown command 'valdiate'[\s\S]*validate/],
    [['plan', '--bsae', 'main'], /unknown option '--bsae'[\s\S]*--base/],
    [['run', 'wage-bnad'], /no model called "wage-bnad"[\s\S]*wage-band/],
    [['plan', '--base', 'no-such-branch'], /no commit "no-such-branch"/],
    [['list', 'metrisc'], /metrics/],
    [['-C', '/nonexistent-folder', 'plan'], /nonexistent-folder/],
  ])('%j ends with exit code 2 and what was meant', async (args, said) => {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stdout], stderr).toEqual([2, '']);
    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(/\n\s+at .*:\d+/);
  });

  it('without a command it shows the help and ends with exit code 2', async () => {
    const { code, stdout, stderr } = await run();
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: trainyard');
  });

  it('an error is one JSON value with --json', async () => {
    const { code, stdout } = await run('run', 'wage-bnad', '--json');
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toEqual({
      error: { code: 'unknown-model', message: expect.any(String), fix: expect.stringContaining('wage-band') },
    });
  });
});

describe('places', () => {
  it.each(['validate', 'plan', 'run', 'report'])('%s outside of a repository says so', async (command) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'trainyard-nowhere-'));
    const { code, stderr } = await trainyard([command], { cwd: folder });
    rmSync(folder, { recursive: true });
    expect(code).toBe(2);
    expect(stderr).toMatch(/not inside the working tree of a git repository[\s\S]*git init/);
  });

  it('list needs no repository', async () => {
    const { code, stdout } = await trainyard(['list'], { cwd: tmpdir() });
    expect(code).toBe(0);
    expect(stdout).toContain('roc_auc');
  });

  it('a repository without a commit or a spec is valid, and has nothing to do', async () => {
    const empty = await makeRepo();
    const seen = await Promise.all(
      ['validate', 'plan', 'run', 'report'].map((it) => trainyard([it], { cwd: empty.root })),
    );
    await empty.dispose();
    expect(
      seen.map(({ code }) => code),
      seen.map(({ stderr }) => stderr).join(),
    ).toEqual([0, 0, 0, 0]);
    expect(seen[0]?.stdout).toContain('no spec matches');
  });

  it('a spec that was never committed is reviewed as it lies there', async () => {
    const fresh = await makeRepo();
    for (const file of ['trainyard.yaml', SPEC, 'data/wages.csv']) await fresh.write({ [file]: wages(file) });
    const { code, stdout } = await trainyard(['run'], { cwd: fresh.root });
    const status = await fresh.git('status', '--porcelain', '--untracked-files=all');
    await fresh.dispose();
    expect(code).toBe(0);
    expect(stdout).toContain('wage-band passes');
    expect(status).not.toContain('.trainyard');
  });

  it('a folder below the root works on the whole repository', async () => {
    const { stdout } = await trainyard(['validate'], { cwd: path.join(repo.root, 'models') });
    expect(stdout).toBe('1 spec valid\n');
  });
});

describe('a first day', () => {
  it('validates, plans, runs, runs again and reports, without a network', async () => {
    expect(await run('validate')).toMatchObject({ code: 0, stdout: '1 spec valid\n', stderr: '' });
    expect((await run('plan')).stdout).toContain('no model');
    expect((await run('report', '--all')).code).toBe(3);
    const first = await run('run', '--all');
    expect([first.code, first.stdout]).toEqual([0, expect.stringContaining('wage-band passes: 5 passed, 1 skipped')]);
    const again = await run('run', '--all');
    expect(again.stderr).toContain('reusing 1 model');
    expect((await run('report', '--all')).code).toBe(0);
    expect(bundlesIn(path.join(repo.root, '.trainyard'))).toHaveLength(1);
    expect(await repo.git('status', '--porcelain')).toBe('');
  });

  it('sees uncommitted edits, and a failing gate is exit code 1', async () => {
    await repo.write({ [SPEC]: specWith({ 'gates.0.min': 0.95 }) });
    const { code, stdout } = await run('run');
    expect(code).toBe(1);
    expect(stdout).toMatch(/blocked by 1 of 6 gates/);
    expect(stdout).toContain(`${SPEC}:`);
  });

  it('a broken spec is exit code 2, with the place of each problem', async () => {
    await repo.write({ [SPEC]: wages(SPEC).replace('trainer: logistic', 'trainer: logistik') });
    for (const command of ['validate', 'plan', 'run']) {
      const { code, stdout } = await run(command);
      expect(code).toBe(2);
      expect(stdout).toMatch(/model\.yaml:\d+:\d+ error[\s\S]*logistik[\s\S]*logistic/);
    }
  });

  it('missing data is exit code 3 or 1, and names the file', async () => {
    await repo.write({ [SPEC]: specWith({ 'data.source': 'data/missing.csv' }) });
    const { code, stdout, stderr } = await run('run');
    expect([1, 2, 3]).toContain(code);
    expect(stdout + stderr).toContain('data/missing.csv');
    await repo.write({ [SPEC]: wages(SPEC) });
  });
});

describe('--json', () => {
  it.each([['validate'], ['plan', '--all'], ['run', '--all'], ['report', '--all'], ['list'], ['list', 'roc_auc']])(
    '%s prints one value and nothing else',
    async (...args) => {
      const { code, stdout, stderr } = await run(...args, '--json');
      expect(code, stderr).toBe(0);
      const value: unknown = JSON.parse(stdout);
      expect(typeof value).toBe('object');
      expect(stdout).not.toContain('\u001b');
    },
  );
});

describe('a reader that stops reading', () => {
  it.each(['list', 'run --all', 'run --all --json', 'list | true'])('%s ends without a crash', async (command) => {
    const [args, reader = 'head -1'] = command.split(' | ');
    const script = `"$0" "$1" ${args} | ${reader}; echo "code \${PIPESTATUS[0]}"`;
    const options = { cwd: repo.root, stdio: 'pipe', env: { PATH: process.env['PATH'] } } as const;
    const binary = await node24();
    const out = execFileSync('bash', ['-c', `exec 2>&1; ${script}`, binary, `${ROOT}/dist/cli.js`], options).toString();
    expect(out).toMatch(/code 0\n$/);
    expect(out).not.toMatch(/EPIPE|unexpected error/);
  });
});

describe('two runs at the same time', () => {
  it('in one repository end in the same good state, and train once', async () => {
    const shared = await wagesRepo({ [SPEC]: specWith({ 'train.options': { l2: 9 } }) });
    const runs = await Promise.all([1, 2, 3].map(() => trainyard(['run', '--all'], { cwd: shared.root })));
    const state = path.join(shared.root, '.trainyard');
    const [bundles, paths] = [bundlesIn(state), [...contentOf(state).keys()]];
    await shared.dispose();
    expect(
      runs.map(({ code }) => code),
      runs.map(({ stderr }) => stderr).join('\n'),
    ).toEqual([0, 0, 0]);
    expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
    expect(runs.filter(({ stderr }) => stderr.includes('trained in'))).toHaveLength(1);
    expect(bundles).toHaveLength(1);
    expect(paths.filter((file) => /tmp|lock|scratch|checkpoint/.test(file))).toEqual([]);
  });
});
