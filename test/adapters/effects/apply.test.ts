import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Effect } from '../../../src/core/effects.ts';
import { Crash, crashAt } from '../../support/github/crash.ts';
import {
  applyEffects,
  applying,
  checkEffect,
  commentEffect,
  forgeOf,
  MARKER,
  REVIEW,
} from '../../support/github/forge.ts';
import { type GitHub, startGitHub } from '../../support/github/index.ts';

const run = promisify(execFile);
let github: GitHub;
let pull: number;
let sha: string;

beforeAll(async () => {
  github = await startGitHub();
  github.repo.commit('main', { files: { 'README.md': 'hello\n' } });
});

afterAll(() => github.close());

/** Each test has a pull request of its own. */
beforeEach(() => {
  const branch = `topic-${github.state.pulls.length}`;
  sha = github.repo.commit(branch, { from: 'main', files: { 'models/wage-band/model.yaml': `name: ${branch}\n` } });
  pull = github.openPull({ head: branch }).number;
});

async function apply(effects: readonly Effect[], forge = forgeOf(github)) {
  const { ports, log, summaries } = applying(forge);
  return { applied: await applyEffects(effects, ports), log, summaries };
}

const bodies = () => github.comments(pull).map((comment) => comment.body);

describe('without permission', () => {
  it('warns, puts the report in the summary, and still tries the check', async () => {
    const forge = forgeOf(github, { token: github.token({ 'pull-requests': 'read', checks: 'write' }) });
    const { applied, log, summaries } = await apply([commentEffect(pull, 'the report'), checkEffect(sha, 1)], forge);
    expect(applied.map((one) => one.state)).toEqual(['refused', 'done']);
    expect(summaries).toEqual(['the report']);
    expect(log.lines.join('\n')).toContain('pull-requests: write');
    expect(github.checks(sha)).toHaveLength(1);
  });

  it('does not repeat a report that the summary has anyway', async () => {
    const forge = forgeOf(github, { token: github.token({}), fork: true });
    const effects: Effect[] = [
      commentEffect(pull, 'x'),
      checkEffect(sha, 1),
      { kind: 'step-summary', markdown: 'all' },
    ];
    const { applied, summaries } = await apply(effects, forge);
    expect(applied.map((one) => one.state)).toEqual(['refused', 'refused', 'done']);
    expect(summaries).toEqual(['all']);
  });
});

describe('other failures', () => {
  it('are thrown once the rest was tried', async () => {
    const { ports, summaries, log } = applying(forgeOf(github));
    const effects: Effect[] = [
      commentEffect(pull, 'x'.repeat(70_000)),
      checkEffect(sha, 1),
      { kind: 'step-summary', markdown: 'all' },
    ];
    await expect(applyEffects(effects, ports)).rejects.toMatchObject({ code: 'github-too-long' });
    expect(github.checks(sha)).toHaveLength(1);
    expect(summaries).toEqual(['all']);
    expect(log.lines.join('\n')).toContain('65,536');
  });
});

describe('without a forge', () => {
  it('leaves comment and check out, and writes files only when they change', async () => {
    const { ports } = applying();
    const effects: Effect[] = [
      commentEffect(pull, 'x'),
      checkEffect(sha, 1),
      { kind: 'write-file', path: 'a', text: 'b' },
    ];
    expect((await applyEffects(effects, ports)).map((one) => one.state)).toEqual(['left-out', 'left-out', 'done']);
    expect((await applyEffects(effects, ports)).map((one) => one.state)).toEqual(['left-out', 'left-out', 'unchanged']);
  });
});

describe('a run that ends at any request', () => {
  const review = (): Effect[] => [
    { ...(checkEffect(sha, 0, 'Training') as Extract<Effect, { kind: 'upsert-check' }>), status: 'in_progress' },
    commentEffect(pull, 'the report'),
    checkEffect(sha, 120),
  ];

  it('is completed by the next one: one comment, one check, each annotation once', async () => {
    github.addComment(pull, 'github-actions[bot]', `${MARKER}\nolder`);
    github.addComment(pull, 'github-actions[bot]', `${MARKER}\nold`);
    const clean = github.state.comments.map((comment) => ({ ...comment }));
    let crashes = 0;
    for (let nth = 1; ; nth += 1) {
      let reached = false;
      for (const when of ['before', 'after'] as const) {
        github.state.comments.splice(0, Number.POSITIVE_INFINITY, ...clean.map((comment) => ({ ...comment })));
        github.state.checks.splice(0);
        const forge = forgeOf(github, { aroundRequest: crashAt(nth, when) });
        const crashed = await apply(review(), forge).then(
          () => false,
          (thrown: unknown) => thrown instanceof Crash,
        );
        if (!crashed) continue;
        reached = true;
        crashes += 1;
        await apply(review());
        expect(bodies(), `${when} request ${nth}`).toEqual([`${MARKER}\nthe report`]);
        const checks = github.checks(sha, 'trainyard');
        expect(checks, `${when} request ${nth}`).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
        const lines = checks[0]?.annotations.map((one) => one['start_line']);
        expect(lines, `${when} request ${nth}`).toEqual(Array.from({ length: 120 }, (_, index) => index + 1));
      }
      if (!reached) break;
    }
    expect(crashes).toBeGreaterThanOrEqual(20);
  });

  it('also when every effect is cut off around itself', async () => {
    for (const when of ['before', 'after'] as const) {
      for (const nth of [1, 2, 3]) {
        const { ports } = applying(forgeOf(github));
        const around = crashAt(nth, when);
        await expect(applyEffects(review(), ports, { around })).rejects.toThrow(Crash);
        await apply(review());
        expect(bodies()).toEqual([`${MARKER}\nthe report`]);
        expect(github.checks(sha)).toHaveLength(1);
      }
    }
  });
});

/** A program that applies the effects, bundled since Node 20 does not read TypeScript. */
async function program(folder: string, effects: readonly Effect[]): Promise<string> {
  const target = { apiUrl: github.apiUrl, owner: github.owner, name: github.name };
  const outfile = path.join(folder, 'client.mjs');
  await build({
    stdin: {
      contents: `import { applyEffects, applying, forgeOf } from './forge.ts';
        const forge = forgeOf(${JSON.stringify(target)}, { token: ${JSON.stringify(github.token(REVIEW))} });
        await applyEffects(${JSON.stringify(effects)}, applying(forge).ports);`,
      resolveDir: path.resolve(import.meta.dirname, '../../support/github'),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'silent',
    banner: { js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);" },
  });
  return outfile;
}

describe('a process killed at any request that changes something', () => {
  it.each(['before', 'after'] as const)('%s it was carried out leaves what the next run completes', async (when) => {
    const effects = [commentEffect(pull, 'the report'), checkEffect(sha, 120)];
    const folder = mkdtempSync(path.join(tmpdir(), 'trainyard-killed-'));
    const script = await program(folder, effects);
    let kills = 0;
    for (let nth = 1; ; nth += 1) {
      github.state.comments.splice(0);
      github.state.checks.splice(0);
      let pid: number | undefined;
      const disarm = github.faults.add({ kind: 'kill', when, pid: () => pid }, { nth });
      const ended = run(process.execPath, [script]);
      pid = ended.child.pid;
      const killed = await ended.then(
        () => false,
        (error: { readonly signal?: string; readonly stderr?: string }) => {
          expect(error.signal, error.stderr).toBe('SIGKILL');
          return true;
        },
      );
      disarm();
      if (killed) {
        kills += 1;
        await applyEffects(effects, applying(forgeOf(github)).ports);
      }
      expect(github.comments(pull).map((comment) => comment.body)).toEqual([`${MARKER}\nthe report`]);
      const checks = github.checks(sha);
      expect(checks).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
      expect(checks[0]?.annotations).toHaveLength(120);
      if (!killed) break;
    }
    rmSync(folder, { recursive: true, force: true });
    // One comment, and a check in three requests of 50 annotations.
    expect(kills).toBe(4);
  });
});
