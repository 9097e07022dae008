/** Environments in another repository: two bare repositories, real git. */
import { chmod, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRefs } from '../../src/adapters/git/refs.ts';
import { crashingRefs, crashPoint } from '../../src/adapters/programs/crash.ts';
import type { Release } from '../../src/core/release-records.ts';
import { followBranch } from '../../src/serve/follow/branch.ts';
import { reconcileOnce } from '../../src/stages/release/reconcile/reconcile.ts';
import { reconciledText } from '../../src/stages/release/reconcile/reconcile-text.ts';
import { history } from '../../src/stages/release/views/history.ts';
import { readRecords } from '../../src/stages/release/views/records.ts';
import { show } from '../../src/stages/release/views/show.ts';
import { ANA, ReleaseScene } from '../support/release-scene.ts';
import { gitEnvironment, makeRepo, type Repo } from '../support/repo.ts';

const BRANCH = 'live/eu';
const rollback = { kind: 'rollback', model: 'wage-band', environment: 'production', by: ANA, reason: 'bad' } as const;

let there: Repo;
let scene: ReleaseScene;
beforeEach(async () => {
  there = await makeRepo();
  await there.git('config', 'core.bare', 'true');
  scene = await ReleaseScene.open({
    project: `environments:\n  production: { branch: ${BRANCH}, repository: "file://${there.root}" }`,
  });
});
afterEach(async () => {
  await scene.close();
  await there.dispose();
});

/** `IDLE 0.0.2`, as the other repository has it. */
async function served(): Promise<string> {
  const release = JSON.parse(await there.git('show', `${BRANCH}:wage-band/release.json`)) as Release;
  return `${release.phase} ${release.stable?.version}`;
}

/** Nothing differs between what was decided and what has arrived. */
async function agree(): Promise<void> {
  expect((await scene.reconcile()).state).toBe('nothing');
  const draft = await scene.origin.git('rev-parse', 'trainyard/deploy/production');
  expect(await there.git('rev-parse', BRANCH)).toBe(draft);
  expect((await scene.ledger()).damage).toEqual([]);
}

describe('an environment in another repository', () => {
  it('ships there and goes back there, with ledger and tags here', async () => {
    await scene.merge('wage-band', 1);
    const dry = await scene.reconcile([], { dryRun: true });
    expect(reconciledText(dry)).toContain(`then ${BRANCH} of file://${there.root} (new) -> `);
    expect(await there.git('for-each-ref')).toBe('');
    expect((await scene.reconcile()).findings).toEqual([]);
    await scene.merge('wage-band', 2);
    await scene.reconcile();
    expect(await served()).toBe('IDLE 0.0.2');
    await agree();
    expect((await scene.heads()).split('\n').map((line) => line.split(' ')[0])).not.toContain(
      'refs/heads/deploy/production',
    );
    await scene.reconcile([rollback]);
    expect(await served()).toBe('IDLE 0.0.1');
    await agree();
    expect(await there.git('tag', '--list')).toBe('');
    expect(await scene.tags()).toContain('wage-band#production#3');
  });

  it('is shown from a clone that has never asked the other repository, and followed there by a server', async () => {
    await scene.merge('wage-band', 1);
    await scene.reconcile();
    const clone = await scene.clone();
    const refs = openRefs(clone.root, { env: gitEnvironment });
    const shown = show(undefined, await readRecords(refs, { tags: 'heads', ledger: 'none', environments: true }));
    expect(shown.text).toMatch(/wage-band {2}v0\.0\.1 {2}v0\.0\.1/);
    const told = history(
      { at: scene.now },
      await readRecords(refs, { tags: 'none', ledger: 'events', environments: false }),
    );
    expect(told.json).toMatchObject({ served: [{ environment: 'production', stable: { version: '0.0.1' } }] });
    const place = { repository: there.root, environment: 'production', branch: BRANCH, env: gitEnvironment };
    const followed = await followBranch({ ...place, folder: join(clone.root, 'followed') });
    const releases = await followed.releases(await followed.fetch());
    expect(JSON.parse(releases.get('wage-band') ?? '')).toMatchObject({ stable: { version: '0.0.1' } });
  });

  it('goes on from wherever a run was killed, also between the two pushes', async () => {
    await scene.merge('wage-band', 1);
    await scene.reconcile();
    let version = 1;
    const halves: string[] = [];
    for (const when of ['before', 'after'] as const) {
      for (let call = 1; ; call += 1) {
        await scene.merge('wage-band', 100 + version);
        version += 1;
        const killed = await killedAt(`${when}:${call}`);
        const draft = await scene.origin.git('rev-parse', 'trainyard/deploy/production');
        if (draft !== (await there.git('rev-parse', BRANCH))) halves.push(`${when}:${call}`);
        await scene.reconcile();
        await agree();
        expect(await served()).toBe(`IDLE 0.0.${version}`);
        const events = await scene.events('wage-band');
        expect(events.filter((event) => event === `promoted 0.0.${version}`)).toHaveLength(1);
        if (!killed) break;
      }
    }
    // After the push here, and before the push there.
    expect(halves).toHaveLength(2);
  }, 400_000);

  it('is written by five at the same time, each merge once', async () => {
    await scene.merge('model-0', 1);
    await scene.reconcile();
    for (let merge = 0; merge < 20; merge += 1) await scene.merge(`model-${merge % 4}`, 100 + merge);
    const clones = await Promise.all(Array.from({ length: 5 }, () => scene.clone()));
    await Promise.all(
      clones.map(async (clone) => reconcileOnce({ asks: [], dryRun: false }, await scene.ports(clone))),
    );
    await scene.reconcile();
    await agree();
    for (let model = 0; model < 4; model += 1) {
      const events = await scene.events(`model-${model}`);
      const count = model === 0 ? 6 : 5;
      expect(events.filter((event) => event.startsWith('registered'))).toHaveLength(count);
      expect(new Set(events.filter((event) => event.startsWith('promoted'))).size).toBe(
        events.filter((event) => event.startsWith('promoted')).length,
      );
      const release = JSON.parse(await there.git('show', `${BRANCH}:model-${model}/release.json`)) as Release;
      expect(release.stable?.version).toBe(`0.0.${count}`);
    }
  }, 300_000);

  it('keeps what people write there while a run is under way', async () => {
    await scene.merge('wage-band', 1);
    await scene.reconcile();
    await scene.merge('wage-band', 2);
    const person = await makeRepo({ from: there.root, args: ['--branch', BRANCH] });
    scene.beforePush = async (_, repository) => {
      if (repository === undefined) return undefined;
      scene.beforePush = async () => undefined;
      await person.commit('Note', { 'NOTES.md': 'from a person' });
      await person.git('push', '--quiet', 'origin', `HEAD:${BRANCH}`);
      return undefined;
    };
    const { findings } = await scene.reconcile();
    expect(findings).toMatchObject([{ code: 'delivery-overtaken', severity: 'notice' }]);
    expect(await served()).toBe('IDLE 0.0.1');
    await scene.reconcile();
    expect(await served()).toBe('IDLE 0.0.2');
    expect(await there.git('show', `${BRANCH}:NOTES.md`)).toBe('from a person');
    await agree();
    await person.dispose();
  });

  it('goes back by a revert of a person there, also while a decision has not arrived', async () => {
    await scene.merge('wage-band', 1);
    await scene.reconcile();
    await scene.merge('wage-band', 2);
    await scene.reconcile();
    const person = await makeRepo({ from: there.root, args: ['--branch', BRANCH] });
    await scene.merge('other', 1);
    scene.beforePush = async (_, repository) => {
      if (repository === undefined) return undefined;
      scene.beforePush = async () => undefined;
      await person.git(
        'revert',
        '--no-edit',
        await person.git('log', '-1', '--format=%H', '--', 'wage-band/desired.json'),
      );
      await person.git('push', '--quiet', 'origin', `HEAD:${BRANCH}`);
      return undefined;
    };
    await scene.reconcile();
    await scene.reconcile();
    expect(await served()).toBe('IDLE 0.0.1');
    const other = JSON.parse(await there.git('show', `${BRANCH}:other/release.json`)) as Release;
    expect(other.stable?.version).toBe('0.0.1');
    await agree();
    await person.dispose();
  });

  it('goes back with the branch that people move back by force there', async () => {
    await scene.merge('wage-band', 1);
    await scene.reconcile();
    const first = await there.git('rev-parse', BRANCH);
    await scene.merge('wage-band', 2);
    await scene.reconcile();
    await there.git('update-ref', `refs/heads/${BRANCH}`, first);
    expect((await scene.reconcile()).findings).toEqual([]);
    expect(await served()).toBe('IDLE 0.0.1');
    await agree();
    expect(JSON.parse(await there.git('show', `${BRANCH}:wage-band/desired.json`))).toMatchObject({ pinned: true });
    await scene.merge('wage-band', 3);
    expect((await scene.reconcile()).findings).toMatchObject([{ code: 'pinned' }]);
    expect(await served()).toBe('IDLE 0.0.1');
  });

  it('goes back so too where a decision about the same model had not arrived, and brings the others', async () => {
    await scene.merge('wage-band', 1);
    await scene.reconcile();
    const first = await there.git('rev-parse', BRANCH);
    await scene.merge('wage-band', 2);
    await scene.reconcile();
    scene.beforePush = async (_, repository) =>
      repository === undefined ? undefined : { kind: 'lost', refs: [`refs/heads/${BRANCH}`] };
    await scene.merge('wage-band', 3);
    await scene.merge('other', 1);
    await scene.reconcile();
    expect(await served()).toBe('IDLE 0.0.2');
    scene.beforePush = async () => undefined;
    await there.git('update-ref', `refs/heads/${BRANCH}`, first);
    await scene.reconcile();
    expect(await served()).toBe('IDLE 0.0.1');
    const other = JSON.parse(await there.git('show', `${BRANCH}:other/release.json`)) as Release;
    expect(other.stable?.version).toBe('0.0.1');
    expect(await there.git('show', `${BRANCH}:README.md`)).toContain('other');
    await agree();
  });

  it('does not begin anew where the branch is deleted there', async () => {
    await scene.merge('wage-band', 1);
    await scene.reconcile();
    const left = await there.git('rev-parse', BRANCH);
    await there.git('update-ref', '-d', `refs/heads/${BRANCH}`);
    const { findings } = await scene.reconcile();
    const command = `git push file://${there.root} ${left}:refs/heads/${BRANCH}`;
    expect(findings).toMatchObject([{ code: 'deploy-branch-missing', fix: expect.stringContaining(command) }]);
    await scene.dev.git('fetch', '--quiet', 'origin', left);
    await scene.dev.git('push', '--quiet', `file://${there.root}`, `${left}:refs/heads/${BRANCH}`);
    await agree();
  });

  it('decides nothing there while it takes nothing, says so, and pays when it does', async () => {
    await scene.merge('wage-band', 1);
    await scene.reconcile();
    const hook = join(there.root, '.git/hooks/pre-receive');
    await writeFile(hook, '#!/bin/sh\necho "GH006: Protected branch update failed" >&2\nexit 1\n');
    await chmod(hook, 0o755);
    await scene.merge('wage-band', 2);
    const first = await scene.reconcile();
    expect(first.findings).toMatchObject([
      { code: 'push-protected', severity: 'failure', fix: expect.stringContaining('TRAINYARD_DEPLOY_TOKEN') },
    ]);
    await scene.merge('wage-band', 3);
    const second = await scene.reconcile([rollback]);
    expect(second.plan.decisions).toMatchObject([{ problem: expect.stringContaining('could not be brought') }]);
    expect(await served()).toBe('IDLE 0.0.1');
    expect(await scene.events('wage-band')).toContain('registered 0.0.3');
    await rm(hook);
    await scene.reconcile();
    expect(await served()).toBe('IDLE 0.0.3');
    await agree();
  });

  it('leaves the environment alone when its repository cannot be read, and goes on with all else', async () => {
    await scene.merge('wage-band', 1);
    await scene.reconcile();
    await scene.merge('wage-band', 2);
    await there.dispose();
    const { findings, state } = await scene.reconcile();
    expect(state).toBe('written');
    expect(findings).toMatchObject([{ code: 'git-fetch-failed', fix: expect.stringContaining('deploy-token') }]);
    expect(await scene.events('wage-band')).toContain('registered 0.0.2');
  });
});

class Killed extends Error {}

async function killedAt(at: string): Promise<boolean> {
  const point = crashPoint(at, '', () => {
    throw new Killed();
  });
  const ports = await scene.ports(await scene.clone());
  const refs = crashingRefs(ports.refs, point);
  try {
    await reconcileOnce({ asks: [], dryRun: false }, { ...ports, refs, push: refs.push });
    return false;
  } catch (error) {
    if (error instanceof Killed) return true;
    throw error;
  }
}
