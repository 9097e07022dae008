/** A canary through real git: the controller asks servers that follow the deploy branch, and commits what they say. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openObserver } from '../../src/adapters/observer/observer.ts';
import { ANA, ReleaseScene } from '../support/release-scene.ts';
import { evidenceOf, type Traffic } from '../support/rollout.ts';

const CANARY =
  '  production: { rollout: canary, steps: [shadow, 10%, 50%], dwell: 2m, maxDuration: 1d, analysis: { minSamples: 300 } }';

let scene: ReleaseScene;
let server: Server;
/** What users do to both versions, as the server counts it; undefined: it does not answer. */
let traffic: Traffic | undefined;

beforeEach(async () => {
  traffic = {};
  scene = await ReleaseScene.open({ deploy: CANARY });
  server = createServer(async (_, response) => {
    if (traffic === undefined) return void response.writeHead(503).end();
    // Whatever the branch says at this moment is served.
    const { release } = await scene.deployed('wage-band');
    const answer = evidenceOf(release, { at: scene.now, ...traffic });
    return void response.end(JSON.stringify(answer.kind === 'evidence' ? answer.evidence : null));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  await scene.merge('wage-band', 1);
  for (let run = 0; run < 4; run += 1) await reconcile();
  expect(await scene.at('wage-band')).toBe('IDLE 0.0.1|- 0%, wants 0.0.1');
  await scene.merge('wage-band', 2);
  await reconcile();
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await scene.close();
});

async function reconcile(asks: Parameters<ReleaseScene['reconcile']>[0] = []) {
  const servers = [`http://127.0.0.1:${(server.address() as AddressInfo).port}`];
  const clock = { now: () => scene.now, monotonicMs: () => 0 };
  const observer = openObserver(
    { servers },
    {
      env: {},
      signal: new AbortController().signal,
      clock,
      openStore: () => scene.store,
    },
  );
  return scene.reconcile(asks, { evidence: (release) => observer.evidence(release) });
}

/** Runs until the model is in a state, and answers the states on the way. */
async function until(phase: string): Promise<readonly string[]> {
  const seen: string[] = [];
  for (let run = 0; run < 40; run += 1) {
    const at = (await scene.at('wage-band')).replace(/, wants.*/, '');
    if (seen.at(-1) !== at) seen.push(at);
    if (at.startsWith(phase)) return seen;
    await reconcile();
  }
  throw new Error(`never ${phase}: ${seen.join(' > ')}`);
}

describe('a canary', () => {
  it('steps on evidence until the new version is stable, with every decision in the ledger', async () => {
    traffic = { requests: 20_000 };
    expect(await until('IDLE 0.0.2')).toEqual([
      'WARMING 0.0.1|0.0.2 0%',
      'SHADOW 0.0.1|0.0.2 0%',
      'CANARY 0.0.1|0.0.2 10%',
      'CANARY 0.0.1|0.0.2 50%',
      'PROMOTING 0.0.1|0.0.2 100%',
      'IDLE 0.0.2|- 0%',
    ]);
    const chain = (await scene.ledger()).chains.get('wage-band') ?? [];
    const steps = chain.filter(({ event }) => event.version === '0.0.2' && ['step', 'promoting'].includes(event.event));
    expect(steps.slice(1).map(({ event }) => event.facts['verdict'])).toEqual(
      [1, 2, 3].map(() => expect.objectContaining({ verdict: 'pass' })),
    );
    expect(await scene.tags()).toContain('wage-band#production#2');
    expect((await reconcile()).state).toBe('nothing');
  });

  it('takes a version that is worse back by itself, and does not try it again', async () => {
    traffic = { requests: 20_000 };
    await until('CANARY');
    traffic = { requests: 400, errors: 36, candidateErrors: 40 };
    expect(await until('REJECTED')).toEqual([
      'CANARY 0.0.1|0.0.2 10%',
      'ABORTING 0.0.1|0.0.2 0%',
      'REJECTED 0.0.1|- 0%',
    ]);
    const { release } = await scene.deployed('wage-band');
    expect(release.rejected[0]?.reason).toContain('candidate 40 of 400 (10 %)');
    traffic = { requests: 20_000 };
    for (let run = 0; run < 3; run += 1) await reconcile();
    expect(await scene.at('wage-band')).toBe('REJECTED 0.0.1|- 0%, wants 0.0.2');
  });

  it('waits where nobody answers, and pauses for a person who then takes it upon herself', async () => {
    traffic = { requests: 20_000 };
    await until('CANARY');
    traffic = undefined;
    expect(await until('PAUSED')).toEqual(['CANARY 0.0.1|0.0.2 10%', 'PAUSED 0.0.1|0.0.2 10%']);
    const { release } = await scene.deployed('wage-band');
    expect(release.pause).toMatchObject({ kind: 'inconclusive', reason: expect.stringContaining('answers 503') });
    await reconcile([
      { kind: 'promote-now', model: 'wage-band', environment: 'production', by: ANA, reason: 'checked by hand' },
    ]);
    traffic = {};
    await until('IDLE 0.0.2');
    expect(await scene.events('wage-band')).toContain('promoting 0.0.2');
  });
});
