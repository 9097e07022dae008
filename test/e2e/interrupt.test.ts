/** Training that is killed or interrupted in the middle, again and again, gives the bytes of one that was not. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import type { Repo } from '../support/repo.ts';
import { bundlesIn, contentOf, SPEC, specWith } from './scene.ts';
import { type Ended, start, trainyard, wagesRepo } from './terminal.ts';

/** Seconds of training, with a checkpoint every few epochs. */
const SLOW = {
  'train.trainer': 'mlp',
  'train.options': { hidden: [64, 64], epochs: 200, batchSize: 8, patience: 0, dropout: 0.2 },
};

const WAIT = { timeout: 60_000, interval: 5 };

const slowRepo = (): Promise<Repo> => wagesRepo({ [SPEC]: specWith(SLOW) });
const stateOf = (repo: Repo): string => path.join(repo.root, '.trainyard');

/** A checkpoint is there; how soon depends on the machine. */
const checkpointed = (repo: Repo): boolean =>
  [...contentOf(stateOf(repo)).keys()].some((file) => file.endsWith('checkpoint/state.bin'));

/** Starts a run, waits until it trains and has a checkpoint and some more, and sends a signal. */
async function stopped(repo: Repo, signal: NodeJS.Signals, afterMs: number): Promise<Ended> {
  let begin: () => void = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const onError = (text: string) => {
    if (text.includes('epoch')) begin();
  };
  const { child, ended } = await start(['run', '--all'], { cwd: repo.root, onError });
  await Promise.race([begun, ended]);
  await vi.waitFor(() => expect(checkpointed(repo)).toBe(true), { timeout: 120_000, interval: 20 });
  await sleep(afterMs);
  child.kill(signal);
  return ended;
}

describe('a training that is killed at any moment', () => {
  it('goes on from its checkpoint to the same bundle', async () => {
    const [whole, broken] = await Promise.all([slowRepo(), slowRepo()]);
    expect((await trainyard(['run', '--all'], { cwd: whole.root })).code).not.toBe(3);
    for (const afterMs of [150, 700, 333]) {
      expect((await stopped(broken, 'SIGKILL', afterMs)).signal).toBe('SIGKILL');
    }
    await trainyard(['run', '--all'], { cwd: broken.root });
    expect(contentOf(stateOf(broken)).get('last/report.md')).toMatch(/resumed from epoch \d+/);
    expect(bundlesIn(stateOf(broken))).toEqual(bundlesIn(stateOf(whole)));
    const leftovers = [...contentOf(stateOf(broken)).keys()].filter((file) => /tmp|lock|scratch|checkpoint/.test(file));
    expect(leftovers).toEqual([]);
    await Promise.all([whole.dispose(), broken.dispose()]);
  });
});

describe('Ctrl-C', () => {
  it('ends with 130 and says what to do; the same command then goes on', async () => {
    const repo = await slowRepo();
    const { code, stdout, stderr } = await stopped(repo, 'SIGINT', 400);
    expect([code, stdout]).toEqual([130, '']);
    expect(stderr).toMatch(/error: interrupted; nothing is lost \[interrupted\]\n {2}Run the same command again/);
    expect(bundlesIn(stateOf(repo))).toEqual([]);
    const again = await trainyard(['run', '--all'], { cwd: repo.root });
    expect(again.code, again.stderr).not.toBe(3);
    expect(bundlesIn(stateOf(repo))).toHaveLength(1);
    await repo.dispose();
  });

  it('before anything is trained ends the same way', async () => {
    const repo = await slowRepo();
    const { child, ended } = await start(['run', '--all'], { cwd: repo.root });
    // The first file that it writes; before that, the machine may still be reading the program.
    await vi.waitFor(() => expect(existsSync(stateOf(repo))).toBe(true), WAIT);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(130);
    await repo.dispose();
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s while a query of the spec runs leaves nothing behind',
    async (signal) => {
      const endless = 'with recursive t(x) as (select 1::bigint union all select x + 1 from t where x < 1000000000000)';
      const query = `${endless} select source.* from source, (select max(x) as most from t) as u where u.most > 0`;
      const repo = await wagesRepo({ [SPEC]: specWith({ 'data.query': query }) });
      const { child, ended } = await start(['run', '--all'], { cwd: repo.root });
      await vi.waitFor(() => expect(existsSync(path.join(stateOf(repo), 'runs'))).toBe(true), WAIT);
      await sleep(1500);
      child.kill(signal);
      const { code, stderr } = await ended;
      expect(code).toBe(130);
      expect(stderr).toContain('[interrupted]');
      expect([...contentOf(stateOf(repo)).keys()].filter((file) => /tmp|lock|scratch|bundle/.test(file))).toEqual([]);
      await repo.dispose();
    },
  );
});
