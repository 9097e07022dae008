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

let github: GitHub;
let pull: number;
let sha: string;

beforeEach(async () => {
  github = await startGitHub();
  github.repo.commit('main', { files: { 'README.md': 'hello\n' } });
  sha = github.repo.commit('topic', { from: 'main', files: { 'models/wage-band/model.yaml': 'name: wage-band\n' } });
  pull = github.openPull({ head: 'topic' }).number;
});

afterEach(() => github.close());

async function apply(effects: readonly Effect[], forge = forgeOf(github)) {
  const { ports, log, summaries } = applying(forge);
  return { applied: await applyEffects(effects, ports), log, summaries };
}

const bodies = () => github.comments(pull).map((comment) => comment.body);

describe('the comment', () => {
  it('is created with the marker as its first line, then left alone', async () => {
    await apply([commentEffect(pull, 'pass')]);
    expect(bodies()).toEqual([`${MARKER}\npass`]);
    const before = github.requests.length;
    const { applied } = await apply([commentEffect(pull, 'pass')]);
    expect(applied[0]?.state).toBe('unchanged');
    expect(github.writes(before)).toEqual([]);
  });

  it('is found on the last of three pages, past spoofed markers by other people', async () => {
    for (let index = 0; index < 249; index += 1) {
      github.addComment(pull, 'mallory', index % 50 === 0 ? `${MARKER}\nfake` : `comment ${index}`);
    }
    const ours = github.addComment(pull, 'github-actions[bot]', `${MARKER}\nold`);
    await apply([commentEffect(pull, 'new')]);
    expect(github.comments(pull)).toHaveLength(250);
    expect(ours.body).toBe(`${MARKER}\nnew`);
    expect(github.writes()).toHaveLength(1);
  });

  it('is not mistaken for a comment of ours that quotes the marker further down', async () => {
    github.addComment(pull, 'github-actions[bot]', `look:\n${MARKER}`);
    await apply([commentEffect(pull, 'new')]);
    expect(bodies()).toEqual([`look:\n${MARKER}`, `${MARKER}\nnew`]);
  });

  it('stays one: the newest of ours is kept, the doubled go', async () => {
    github.addComment(pull, 'github-actions[bot]', `${MARKER}\nfirst`);
    github.addComment(pull, 'mallory', `${MARKER}\nfake`);
    const newest = github.addComment(pull, 'github-actions[bot]', `${MARKER}\nsecond`);
    await apply([commentEffect(pull, 'new')]);
    expect(bodies()).toEqual([`${MARKER}\nfake`, `${MARKER}\nnew`]);
    expect(github.comments(pull).at(-1)?.id).toBe(newest.id);
  });

  it('comes back when a person deleted it, also between our look and our edit', async () => {
    await apply([commentEffect(pull, 'one')]);
    const forge = forgeOf(github);
    const racing = {
      ...forge,
      updateComment: async (id: number, body: string) => {
        github.state.comments.splice(0);
        return forge.updateComment(id, body);
      },
    };
    await apply([commentEffect(pull, 'two')], racing);
    expect(bodies()).toEqual([`${MARKER}\ntwo`]);
  });

  it('is not doubled when the answer to its making is lost', async () => {
    github.faults.add({ kind: 'drop', when: 'after' });
    await apply([commentEffect(pull, 'one')]);
    expect(bodies()).toEqual([`${MARKER}\none`]);
  });
});

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
    const forge = forgeOf(github, { aroundRequest: crashAt('PATCH', 1, 'before') });
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

class Crash extends Error {}

/** Ends the run at the n-th request of a method, before it is sent or after it was answered. */
function crashAt(method: string | undefined, nth: number, when: 'before' | 'after') {
  let seen = 0;
  return async <T>(name: string, send: () => Promise<T>): Promise<T> => {
    if (method === undefined || name.startsWith(method)) seen += 1;
    const mine = seen === nth && (method === undefined || name.startsWith(method));
    if (mine && when === 'before') throw new Crash();
    const result = await send();
    if (mine && when === 'after') throw new Crash();
    return result;
  };
}

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
        const forge = forgeOf(github, { aroundRequest: crashAt(undefined, nth, when) });
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
        const around = crashAt(undefined, nth, when);
        await expect(applyEffects(review(), ports, { around })).rejects.toThrow(Crash);
        await apply(review());
        expect(bodies()).toEqual([`${MARKER}\nthe report`]);
        expect(github.checks(sha)).toHaveLength(1);
      }
    }
  });
});
