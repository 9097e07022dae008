import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LockedPackage } from '../../../src/adapters/engines/lock.ts';
import { archiveName, type EngineSource, openSource } from '../../../src/adapters/engines/source.ts';
import { lockedPackage, smallPackages, writeArchives } from '../../support/engine-packages.ts';
import {
  forwardProxy,
  type PackageRegistry,
  packageRegistry,
  type RegistryOptions,
} from '../../support/package-registry.ts';

const [api] = smallPackages() as [ReturnType<typeof smallPackages>[number]];
const FILE = 'node-api-1.0.0.tgz';

let root: string;
let locked: LockedPackage;
const opened: { close(): Promise<void> }[] = [];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'trainyard-source-'));
  await mkdir(join(root, 'home'));
  locked = await lockedPackage(api);
});

afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
  await rm(root, { recursive: true, force: true });
});

async function registry(options: RegistryOptions = {}): Promise<PackageRegistry> {
  const served = await packageRegistry(smallPackages(), options);
  opened.push(served);
  return served;
}

async function source(named: string | undefined, env: Record<string, string> = {}): Promise<EngineSource> {
  const npm = { env: { PATH: root, ...env }, home: join(root, 'home'), execPath: join(root, 'node') };
  const times = { idleMs: 300, pauseMs: 5 };
  const made = await openSource({ named, cwd: root, npm, times, signal: new AbortController().signal });
  opened.push(made);
  return made;
}

async function fetched(from: EngineSource): Promise<boolean> {
  await from.fetch(locked, join(root, 'got.tgz'));
  return (await readFile(join(root, 'got.tgz'))).equals(Buffer.from(api.archive));
}

describe('a folder', () => {
  it('gives archives under the names that npm pack gives', async () => {
    expect(archiveName(locked)).toBe('duckdb-node-api-1.0.0.tgz');
    await writeArchives(join(root, 'archives'), [api]);
    expect(await fetched(await source('archives'))).toBe(true);
  });

  it('says which archive it lacks', async () => {
    await mkdir(join(root, 'archives'));
    const fault = {
      code: 'engine-source',
      message: expect.stringContaining('does not hold duckdb-node-api-1.0.0.tgz'),
    };
    await expect(fetched(await source('archives'))).rejects.toMatchObject(fault);
    await expect(source('nothing')).rejects.toMatchObject({ code: 'engine-source' });
  });
});

describe('a registry', () => {
  it('is asked for the archive alone', async () => {
    const { url, seen } = await registry();
    expect(await fetched(await source(url.slice(0, -1)))).toBe(true);
    expect(seen).toEqual([`/@duckdb/node-api/-/${FILE}`]);
  });

  it('that keeps archives elsewhere says where in its metadata', async () => {
    const { url, seen } = await registry({ archives: 'download/1.0.0' });
    expect(await fetched(await source(url))).toBe(true);
    expect(seen[1]).toBe('/@duckdb%2fnode-api');
  });

  it('without the package is an error that names the address', async () => {
    const empty = await packageRegistry([]);
    opened.push(empty);
    const { url } = empty;
    const fault = { code: 'engine-download', message: `${url}@duckdb/node-api/-/${FILE} answered 404` };
    await expect(fetched(await source(url))).rejects.toMatchObject(fault);
  });

  it.each([
    ['answers 500 twice', { kind: 'status', status: 500, times: 2 }],
    ['answers 429 once', { kind: 'status', status: 429, times: 1 }],
    ['ends in the middle once', { kind: 'cut-off', times: 1 }],
    ['falls silent in the middle once', { kind: 'silent', times: 1 }],
  ] as const)('that %s is asked again', async (_, fault) => {
    const { url, faults } = await registry();
    faults.set(FILE, fault);
    expect(await fetched(await source(url))).toBe(true);
  });

  it.each([
    ['always answers 503', { kind: 'status', status: 503 }, 'answered 503', 4],
    ['always ends in the middle', { kind: 'cut-off' }, 'after 4 attempts', 4],
    ['never ends', { kind: 'endless' }, 'longer than the', 1],
    ['redirects to another kind of address', { kind: 'redirect', location: 'file:///etc/passwd' }, 'not followed', 1],
    ['redirects in a circle', { kind: 'redirect', location: FILE }, 'redirects more than 5 times', 6],
  ] as const)('that %s is given up', async (...[, fault, said, requests]) => {
    const { url, faults, seen } = await registry();
    faults.set(FILE, fault);
    const refusal = { code: 'engine-download', message: expect.stringContaining(said) };
    await expect(fetched(await source(url))).rejects.toMatchObject(refusal);
    expect(seen).toHaveLength(requests);
  });

  it('that nobody listens for is an error', async () => {
    const { url, close } = await packageRegistry([]);
    await close();
    await expect(fetched(await source(url))).rejects.toMatchObject({ code: 'engine-download' });
  });

  it('that hangs is left when the program is interrupted', async () => {
    const { url, faults } = await registry();
    faults.set(FILE, { kind: 'silent' });
    const controller = new AbortController();
    const npm = { env: { PATH: root }, home: root, execPath: join(root, 'node') };
    const hanging = await openSource({ named: url, cwd: root, npm, signal: controller.signal });
    opened.push(hanging);
    setTimeout(() => controller.abort(new Error('stop')), 100);
    await expect(fetched(hanging)).rejects.toThrow('stop');
  });
});

describe('credentials', () => {
  it("of the user's .npmrc reach their registry, and no host that it redirects to", async () => {
    const other = await registry();
    const first = await registry({ authorization: 'Bearer mine' });
    await writeFile(
      join(root, 'home/.npmrc'),
      `registry=${first.url}\n//${new URL(first.url).host}/:_authToken=mine\n`,
    );
    first.faults.set(FILE, { kind: 'redirect', location: `${other.url}@duckdb/node-api/-/${FILE}` });
    const from = await source(undefined);
    expect(from.words).toBe(`the registry that npm uses, ${first.url}`);
    expect(await fetched(from)).toBe(true);
    expect(first.seen[0]).toContain('Bearer mine');
    expect(other.seen).toEqual([`/@duckdb/node-api/-/${FILE}`]);
  });

  it('in the address itself are sent, and not shown', async () => {
    const { url, seen } = await registry({ authorization: `Basic ${Buffer.from('ada:pw').toString('base64')}` });
    const from = await source(url.replace('//', '//ada:pw@'));
    expect(await fetched(from)).toBe(true);
    expect(seen).toHaveLength(1);
    expect(from.words).not.toContain('pw');
  });
});

describe('a proxy', () => {
  it('carries the request, with its own credential, unless the host is exempt', async () => {
    const { url } = await registry();
    const proxy = await forwardProxy();
    opened.push(proxy);
    const HTTP_PROXY = proxy.url.replace('//', '//ada:pw@');
    expect(await fetched(await source(url, { HTTP_PROXY }))).toBe(true);
    const basic = `Basic ${Buffer.from('ada:pw').toString('base64')}`;
    expect(proxy.seen).toEqual([`GET ${url}@duckdb/node-api/-/${FILE} ${basic}`]);
    expect(await fetched(await source(url, { HTTP_PROXY, NO_PROXY: '127.0.0.1' }))).toBe(true);
    expect(proxy.seen).toHaveLength(1);
  });

  it('is asked for a tunnel where the registry speaks TLS', async () => {
    const refusing = createServer();
    const seen: string[] = [];
    refusing.on('connect', (asked, socket) => {
      seen.push(asked.url ?? '');
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    await new Promise<void>((resolve) => refusing.listen(0, '127.0.0.1', resolve));
    opened.push({ close: async () => void refusing.close() });
    const HTTPS_PROXY = `127.0.0.1:${(refusing.address() as AddressInfo).port}`;
    const refusal = { code: 'engine-download', message: expect.stringContaining('403') };
    await expect(fetched(await source('https://mirror.test/npm', { HTTPS_PROXY }))).rejects.toMatchObject(refusal);
    expect(new Set(seen)).toEqual(new Set(['mirror.test:443']));
  });
});

describe('no source', () => {
  it('is an error that says how to name one', async () => {
    const refusal = { code: 'engine-source', fix: expect.stringContaining('TRAINYARD_ENGINE_SOURCE') };
    const from = source(undefined);
    await expect(from).rejects.toMatchObject(refusal);
    await expect(source('http://')).rejects.toMatchObject(refusal);
  });
});
