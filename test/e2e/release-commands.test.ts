/** A canary under the built command line: watched, paused, resumed, promoted, aborted, by people whose names are kept. */
import { appendFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { LedgerEvent } from '../../src/core/ledger-records.ts';
import type { Release } from '../../src/core/release-records.ts';
import type { Repo } from '../support/repo.ts';
import { evidenceOf } from '../support/rollout.ts';
import { SPEC } from './scene.ts';
import { type Ended, start, trainyard, wagesRepo } from './terminal.ts';

const DEPLOY =
  'deploy:\n  production: { rollout: canary, steps: [10%, 50%], dwell: 1s, maxDuration: 1d, holdWindows: 1000, analysis: { minSamples: 300 } }\n';

let repo: Repo;
let server: Server;
/** Requests of the candidate, as the server counts them: too few to decide anything. */
const FEW = 20;

const run = (...args: string[]): Promise<Ended> => trainyard(args, { cwd: repo.root, env: { USER: 'ana' } });
const release = async (): Promise<Release> =>
  JSON.parse(await repo.git('show', 'deploy/production:wage-band/release.json')) as Release;
const at = async (): Promise<string> => {
  const { phase, stable, candidate, weight } = await release();
  return `${phase} ${stable?.version ?? '-'}|${candidate?.version ?? '-'} ${weight}%`;
};

async function merge(seed: number): Promise<void> {
  const text = await repo.git('show', `HEAD:${SPEC}`);
  const plain = text.replace(/\n {2}seed: \d+\n/, '\n');
  await repo.commit(`Seed ${seed}`, {
    [SPEC]: `${plain.replace('trainer: logistic\n', `trainer: logistic\n  seed: ${seed}\n`)}\n`,
  });
  expect((await run('run', '--all')).code).toBe(0);
}

/** Runs of the controller until the model stands so. */
async function until(wanted: string): Promise<void> {
  for (let tries = 0; tries < 12; tries += 1) {
    expect((await run('reconcile')).code).toBe(0);
    if ((await at()).startsWith(wanted)) return;
  }
  throw new Error(`never ${wanted}: ${await at()}`);
}

async function lastEvent(kind: string): Promise<LedgerEvent> {
  const { stdout } = await run('history', 'wage-band', '--json');
  const { events } = JSON.parse(stdout) as { readonly events: readonly LedgerEvent[] };
  const found = events.findLast(({ event }) => event === kind);
  if (found === undefined) throw new Error(`nothing was ${kind}`);
  return found;
}

beforeAll(async () => {
  repo = await wagesRepo();
  server = createServer(async (_, response) => {
    const answer = evidenceOf(await release(), { at: new Date(), requests: FEW });
    response.end(JSON.stringify(answer.kind === 'evidence' ? answer.evidence : null));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await appendFile(join(repo.root, SPEC), DEPLOY);
  await appendFile(
    join(repo.root, 'trainyard.yaml'),
    `environments:\n  production: { observer: { servers: ["${address}"] } }\n`,
  );
  await repo.commit('Deploy', {});
  await merge(11);
}, 300_000);

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await repo.dispose();
});

it('watches until it is told to stop, and then ends in order', async () => {
  const { child, ended } = await start(['reconcile', '--watch', '1s'], { cwd: repo.root });
  await vi.waitFor(async () => expect(await at()).toBe('IDLE 0.0.1|- 0%'), { timeout: 120_000, interval: 500 });
  child.kill('SIGTERM');
  const { code, signal, stdout, stderr } = await ended;
  expect({ code, signal }).toEqual({ code: 0, signal: undefined });
  expect(stdout).toMatch(/^stopped after \d+ runs$/m);
  expect(stderr).toContain('wage-band in production: 0.0.1 is stable');
  expect((await run('reconcile')).stdout).toContain('Nothing to write.');
});

it('pauses and resumes with a name and a reason', async () => {
  await merge(12);
  await until('CANARY 0.0.1|0.0.2 10%');
  expect((await run('pause', 'wage-band', '--reason', 'holidays', '--dry-run')).stdout).toContain('Dry run');
  expect(await at()).toBe('CANARY 0.0.1|0.0.2 10%');
  expect(await run('pause', 'wage-band', '--reason', 'holidays')).toMatchObject({ code: 0 });
  expect(await release()).toMatchObject({
    phase: 'PAUSED',
    weight: 10,
    pause: {
      kind: 'manual',
      reason: 'paused by ana: holidays',
      by: { login: 'ana', proof: 'claimed' },
      from: 'CANARY',
    },
  });
  await run('reconcile');
  expect(await at()).toBe('PAUSED 0.0.1|0.0.2 10%');
  expect(await run('pause', 'wage-band')).toMatchObject({ code: 1, stdout: expect.stringContaining('paused already') });
  expect(await run('resume', 'wage-band', '--accept', 'beauty')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('no inconclusive check called "beauty"'),
  });
  expect(await run('resume', 'wage-band', '--reason', 'back')).toMatchObject({ code: 0 });
  expect(await at()).toBe('CANARY 0.0.1|0.0.2 10%');
  expect(await lastEvent('paused')).toMatchObject({ actor: { login: 'ana' }, summary: 'paused by ana: holidays' });
  expect(await lastEvent('resumed')).toMatchObject({ actor: { login: 'ana' }, summary: 'resumed by ana: back' });
});

it('promotes at once for a named person, whatever is known', async () => {
  expect(await run('promote', 'wage-band', '--now', '--reason', 'tried by hand')).toMatchObject({ code: 0 });
  expect(await at()).toBe('PROMOTING 0.0.1|0.0.2 100%');
  expect(await lastEvent('promoting')).toMatchObject({
    actor: { login: 'ana' },
    summary: 'promoted at once by ana: tried by hand',
  });
  await until('IDLE 0.0.2|-');
});

it('aborts, remembers the bundle as bad, and tries it again only by force', async () => {
  await merge(13);
  await until('CANARY 0.0.2|0.0.3 10%');
  expect(await run('abort', 'wage-band', '--reason', 'slow')).toMatchObject({ code: 0 });
  expect(await lastEvent('aborted')).toMatchObject({ actor: { login: 'ana' }, summary: 'aborted by ana: slow' });
  await until('REJECTED 0.0.2|-');
  expect((await release()).rejected).toMatchObject([{ version: '0.0.3', reason: 'aborted by ana: slow' }]);
  const refused = await run('promote', 'wage-band');
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('was rejected') });
  expect(await run('promote', 'wage-band', '--force', '--reason', 'mended')).toMatchObject({ code: 0 });
  await until('CANARY 0.0.2|0.0.3 10%');
  expect(await run('rollback', 'wage-band', '--reason', 'not yet')).toMatchObject({ code: 0 });
  await until('IDLE 0.0.2|-');
  const back = (await run('history', 'wage-band')).stdout;
  for (const reason of ['holidays', 'tried by hand', 'slow', 'mended', 'not yet']) expect(back).toContain(reason);
});
