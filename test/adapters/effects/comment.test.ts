import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Effect } from '../../../src/core/effects.ts';
import { applyEffects, applying, commentEffect, forgeOf, MARKER } from '../../support/github/forge.ts';
import { type GitHub, startGitHub } from '../../support/github/index.ts';

let github: GitHub;
let pull: number;

beforeAll(async () => {
  github = await startGitHub();
  github.repo.commit('main', { files: { 'README.md': 'hello\n' } });
});

afterAll(() => github.close());

/** Each test has a pull request of its own. */
beforeEach(() => {
  const branch = `topic-${github.state.pulls.length}`;
  github.repo.commit(branch, { from: 'main', files: { 'models/wage-band/model.yaml': `name: ${branch}\n` } });
  pull = github.openPull({ head: branch }).number;
});

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
    const before = github.requests.length;
    await apply([commentEffect(pull, 'new')]);
    expect(github.comments(pull)).toHaveLength(250);
    expect(ours.body).toBe(`${MARKER}\nnew`);
    expect(github.writes(before)).toHaveLength(1);
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

  it('stays one when two runs see none in the same moment, whoever is faster', async () => {
    for (const slower of [0, 1]) {
      github.state.comments.splice(0);
      let looks = 0;
      let open: () => void = () => {};
      const bothLooked = new Promise<void>((resolve) => {
        open = resolve;
      });
      const run = (index: number) => {
        const forge = forgeOf(github);
        const meeting = {
          ...forge,
          createComment: async (number: number, body: string) => {
            looks += 1;
            if (looks === 2) open();
            await bothLooked;
            if (index === slower) await vi.waitFor(() => expect(bodies()).toHaveLength(1));
            return forge.createComment(number, body);
          },
        };
        return apply([commentEffect(pull, `run ${index}`)], meeting);
      };
      await Promise.all([run(0), run(1)]);
      expect(bodies()).toEqual([`${MARKER}\nrun ${slower}`]);
    }
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
