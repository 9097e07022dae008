/** Bad days of what a release leans on: GitHub's limits, a token without rights, a registry that is down, altered or emptied. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/adapters/files/files.ts';
import { openReleases } from '../../src/adapters/github/github.ts';
import { openRegistry } from '../../src/adapters/objects/oci.ts';
import { sha256 } from '../../src/core/hash.ts';
import type { RegistryPlace } from '../../src/core/registry.ts';
import { checkBundle } from '../../src/stages/release/check-bundle.ts';
import type { Asked } from '../../src/stages/release/decide/asks.ts';
import { mirror } from '../../src/stages/release/reconcile/mirror.ts';
import { oci } from '../../src/stores/oci.ts';
import { type GitHub, startGitHub } from '../support/github/index.ts';
import { type MemoryRegistry, memoryRegistry } from '../support/registry.ts';
import { ANA, catalogs, ReleaseScene } from '../support/release-scene.ts';
import { keptLog } from '../support/run.ts';

const SCOPES = { contents: 'write', 'pull-requests': 'write', deployments: 'write', actions: 'write' } as const;

describe('GitHub', () => {
  let github: GitHub;
  let scene: ReleaseScene;
  beforeEach(async () => {
    github = await startGitHub();
    scene = await ReleaseScene.open({ github });
    await scene.merge('wage-band', 1);
  });
  afterEach(async () => {
    await scene.close();
    await github.close();
  });

  const reconcile = async (token: string) => {
    const log = keptLog();
    const at = { apiUrl: github.apiUrl, owner: github.owner, repo: github.name, userAgent: 'test', secondMs: 1 };
    const releases = openReleases({ ...at, token, log });
    const ports = await scene.ports(await scene.clone());
    const done = await scene.reconcile();
    return { told: await mirror(done, { ...ports, releases, now: scene.now }), log };
  };

  it('is waited for as long as it asks, and then shown everything once', async () => {
    github.faults.add({ kind: 'secondary-limit', retryAfter: 3 }, { times: 2 });
    const { told, log } = await reconcile(github.token(SCOPES));
    expect(told).toEqual([]);
    expect(JSON.stringify(log)).toContain('waiting 3 s');
    expect(github.state.deployments).toHaveLength(1);
    expect(await scene.at('wage-band')).toBe('IDLE 0.0.1|- 0%, wants 0.0.1');
  });

  it('is not waited for an hour: git has all of it, a warning says so, and the next run shows it', async () => {
    github.faults.add({ kind: 'primary-limit', resetIn: 3600 }, { times: 99, match: () => true });
    const { told } = await reconcile(github.token(SCOPES));
    expect(told).toMatchObject([{ severity: 'warning', code: 'github-rate-limit' }]);
    expect(await scene.at('wage-band')).toBe('IDLE 0.0.1|- 0%, wants 0.0.1');
    github.faults.clear();
    expect((await reconcile(github.token(SCOPES))).told).toEqual([]);
    expect(github.state.deployments).toHaveLength(1);
  });

  it('refuses a token without rights: what was decided stands, and the permission to add is named', async () => {
    const { told } = await reconcile(github.token({ contents: 'write' }));
    expect(told).toMatchObject([{ severity: 'warning', fix: expect.stringContaining('deployments: write') }]);
    expect(await scene.tags()).toEqual(['wage-band#production#1', 'wage-band@v0.0.1']);
  });
});

describe('a registry', () => {
  let service: MemoryRegistry;
  let scene: ReleaseScene;
  beforeEach(async () => {
    service = await memoryRegistry('sesame');
    const env = { TRAINYARD_REGISTRY_USER: 'maker', TRAINYARD_REGISTRY_PASSWORD: 'sesame' };
    const io = { root: '/', files: diskFiles(), openRegistry: (place: RegistryPlace) => openRegistry(place, env) };
    scene = await ReleaseScene.open({ store: oci.open({ registry: service.address, repository: 'acme/m' }, io) });
  });
  afterEach(async () => {
    await scene.close();
    await service.stop();
  });

  const answers = (status: number) => {
    for (const method of ['GET', 'HEAD', 'PUT', 'POST', 'PATCH'])
      service.faults.set(
        method,
        Array.from({ length: 500 }, () => ({ status })),
      );
  };

  it.each([
    ['is down', 503],
    ['refuses the account', 403],
  ])('%s: no merge is lost, and the next run registers it', async (_, status) => {
    await scene.merge('wage-band', 1);
    answers(status);
    const { findings } = await scene.reconcile();
    expect(findings).toMatchObject([{ code: 'unregistered-store', message: expect.stringContaining(String(status)) }]);
    service.faults.clear();
    expect((await scene.reconcile()).findings).toEqual([]);
    expect(await scene.at('wage-band')).toBe('IDLE 0.0.1|- 0%, wants 0.0.1');
  });

  it('has a bundle that was altered, or that lacks a file: it is named, and not registered', async () => {
    await scene.merge('wage-band', 1);
    const [digest, kept] = [...service.blobs].find(([, content]) => content.toString().startsWith('{"key":')) ?? [];
    service.blobs.set(digest ?? '', Buffer.from('{"key":"other"}'));
    const altered = await scene.reconcile();
    expect(altered.findings).toMatchObject([
      { code: 'unregistered-damaged', message: expect.stringContaining('sha256:') },
    ]);
    service.blobs.delete(digest ?? '');
    expect((await scene.reconcile()).findings).toMatchObject([{ code: 'unregistered-damaged' }]);
    service.blobs.set(digest ?? '', kept ?? Buffer.alloc(0));
    expect((await scene.reconcile()).findings).toEqual([]);
    expect(await scene.tags()).toContain('wage-band@v0.0.1');
  });

  it('has lost the bundle of a version: nobody goes back to it, and what serves stays', async () => {
    for (const seed of [1, 2]) {
      await scene.merge('wage-band', seed);
      await scene.reconcile();
    }
    const { release } = await scene.deployed('wage-band');
    const lost = release.formerStable[0]?.digest ?? sha256('none');
    await scene.store.delete(`bundles/${lost.slice(7)}/manifest.json`);
    const ask: Asked = { kind: 'rollback', model: 'wage-band', by: ANA, reason: '' };
    const ports = await scene.ports(await scene.clone());
    const check = checkBundle(
      scene.store,
      { version: '0.0.1', digest: lost, uri: '' },
      {
        ...ports,
        catalogs,
        stages: { run: async () => undefined },
        engineReady: async () => undefined,
        signal: new AbortController().signal,
      },
    );
    expect(await check).toMatchObject({ kind: 'unusable', detail: expect.stringContaining(`has no bundle ${lost}`) });
    const done = await scene.reconcile([ask], { check: async () => check });
    expect(done.plan.decisions[0]?.problem).toContain('has no bundle');
    expect(await scene.at('wage-band')).toBe('IDLE 0.0.2|- 0%, wants 0.0.2');
  });
});
