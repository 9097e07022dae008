import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Effect } from '../../../src/core/effects.ts';
import { Crash, crashAt } from '../../support/github/crash.ts';
import { applyEffects, applying, checkEffect, forgeOf, REVIEW } from '../../support/github/forge.ts';
import { type GitHub, startGitHub } from '../../support/github/index.ts';

let github: GitHub;
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
  github.openPull({ head: branch });
});

async function apply(effects: readonly Effect[], forge = forgeOf(github)) {
  const { ports, log, summaries } = applying(forge);
  return { applied: await applyEffects(effects, ports), log, summaries };
}

describe('the check', () => {
  const shown = () => github.checks(sha, 'trainyard');

  it('is made once, and left alone by a second run', async () => {
    await apply([checkEffect(sha, 120)]);
    const before = github.requests.length;
    const again = { ...checkEffect(sha, 120), detailsUrl: 'https://example.com/other-run' } as Effect;
    const { applied } = await apply([again]);
    expect(applied[0]?.state).toBe('unchanged');
    expect(github.writes(before)).toEqual([]);
    expect(shown()).toHaveLength(1);
  });

  it('announced as in progress becomes the verdict, and is not reopened by the next run', async () => {
    const announce: Effect = {
      kind: 'upsert-check',
      name: 'trainyard',
      headSha: sha,
      status: 'in_progress',
      title: 'Training',
      summary: 'One model trains.',
      annotations: [],
    };
    await apply([announce]);
    expect(shown()).toMatchObject([{ status: 'in_progress', conclusion: null }]);
    await apply([announce, checkEffect(sha, 60), announce]);
    expect(shown()).toMatchObject([{ status: 'completed', conclusion: 'success', title: 'All gates pass' }]);
    expect(shown()[0]?.annotations).toHaveLength(60);
  });

  it('is continued from the annotations that an interrupted run left', async () => {
    github.faults.add({ kind: 'drop', when: 'after' }, { nth: 2 });
    await apply([checkEffect(sha, 120)]);
    expect(shown()).toHaveLength(1);
    expect(shown()[0]?.annotations.map((one) => one['start_line'])).toEqual(
      Array.from({ length: 120 }, (_, i) => i + 1),
    );
  });

  it('with another verdict and the same annotations is corrected in place', async () => {
    await apply([checkEffect(sha, 3)]);
    await apply([checkEffect(sha, 3, 'Another title')]);
    expect(shown()).toMatchObject([{ title: 'Another title' }]);
    expect(shown()[0]?.annotations).toHaveLength(3);
  });

  it('with other annotations is made anew, and the newest shows one verdict', async () => {
    await apply([checkEffect(sha, 3)]);
    await apply([checkEffect(sha, 2, 'Second')]);
    expect(shown().map((check) => [check.title, check.annotations.length])).toEqual([
      ['All gates pass', 3],
      ['Second', 2],
    ]);
  });

  it('closes an unfinished one with other annotations by the same conclusion', async () => {
    const forge = forgeOf(github, { aroundRequest: crashAt(1, 'before', 'PATCH') });
    await expect(apply([checkEffect(sha, 120)], forge)).rejects.toThrow(Crash);
    await apply([checkEffect(sha, 1, 'Second')]);
    expect(shown()).toMatchObject([
      { status: 'completed', conclusion: 'success', title: 'Superseded' },
      { status: 'completed', conclusion: 'success', title: 'Second' },
    ]);
  });

  it('is not taken for a job of the same name', async () => {
    const forge = forgeOf(github);
    await forge.createCheck({
      name: 'trainyard',
      headSha: sha,
      externalId: '6e0b3c6e-5b1c-5d0a-9a55-1f6f5e0c4a3b',
      status: 'in_progress',
      title: 'job',
      summary: 'job',
      annotations: [],
    });
    await apply([checkEffect(sha, 0)]);
    expect(shown().map((check) => check.title)).toEqual(['job', 'All gates pass']);
  });

  it("stands beside another App's", async () => {
    await apply([checkEffect(sha, 0)], forgeOf(github, { token: github.appToken('other', REVIEW) }));
    await apply([checkEffect(sha, 0, 'Ours')]);
    expect(shown().map((check) => check.title)).toEqual(['All gates pass', 'Ours']);
  });
});
