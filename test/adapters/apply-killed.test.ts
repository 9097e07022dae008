import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Effect } from '../../src/core/effects.ts';
import {
  applyEffects,
  applying,
  checkEffect,
  commentEffect,
  forgeOf,
  MARKER,
  REVIEW,
} from '../support/github/forge.ts';
import { type GitHub, startGitHub } from '../support/github/index.ts';

const run = promisify(execFile);
let github: GitHub;
let folder: string;
let sha: string;
let pull: number;

beforeEach(async () => {
  github = await startGitHub();
  folder = mkdtempSync(path.join(tmpdir(), 'trainyard-killed-'));
  github.repo.commit('main', { files: { a: '1\n' } });
  sha = github.repo.commit('topic', { from: 'main', files: { a: '2\n' } });
  pull = github.openPull({ head: 'topic' }).number;
});

afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await github.close();
});

/** A program that applies the effects, bundled since Node 20 does not read TypeScript. */
async function program(effects: readonly Effect[]): Promise<string> {
  const target = { apiUrl: github.apiUrl, owner: github.owner, name: github.name };
  const outfile = path.join(folder, 'client.mjs');
  await build({
    stdin: {
      contents: `import { applyEffects, applying, forgeOf } from './forge.ts';
        const forge = forgeOf(${JSON.stringify(target)}, { token: ${JSON.stringify(github.token(REVIEW))} });
        await applyEffects(${JSON.stringify(effects)}, applying(forge).ports);`,
      resolveDir: path.resolve(import.meta.dirname, '../support/github'),
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
    const script = await program(effects);
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
    // One comment, and a check in three requests of 50 annotations.
    expect(kills).toBe(4);
  });
});
