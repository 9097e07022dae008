/** Rows outside git, over real TLS and from a real S3 server, through the built program. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { bucketCaller, bucketCredentials } from '../../src/adapters/objects/s3.ts';
import { bucketObjects } from '../../src/adapters/outside/s3.ts';
import { sendFile } from '../support/file-server.ts';
import { gitEnvironment, makeRepo, type Repo } from '../support/repo.ts';
import { KEYS, type Moto, startMoto } from './moto.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const [header = '', ...lines] = readFileSync(join(ROOT, 'examples/wages/data/wages.csv'), 'utf8').trimEnd().split('\n');
const csv = (from: number, to?: number) => `${[header, ...lines.slice(from, to)].join('\n')}\n`;

let folder: string;
let s3: Moto;
let web: Server;
let repo: Repo;
let served = Buffer.from(csv(0));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trainyard-data-'));
  await run('openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'],
    ...[
      '-addext',
      'subjectAltName=DNS:localhost',
      '-keyout',
      join(folder, 'key.pem'),
      '-out',
      join(folder, 'cert.pem'),
    ],
  ]);
  const tls = { key: readFileSync(join(folder, 'key.pem')), cert: readFileSync(join(folder, 'cert.pem')) };
  web = createServer(tls, (request, response) => {
    if (request.url === '/moved') response.writeHead(307, { location: '/wages.csv' }).end();
    else sendFile(request, response, { bytes: served });
  });
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  s3 = await startMoto('rows');
  const versions = '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>';
  await fetch(`${s3.endpoint}/rows?versioning`, { method: 'PUT', body: versions });
  repo = await makeRepo();
});

afterAll(async () => {
  s3.stop();
  web.closeAllConnections();
  await new Promise((resolve) => web.close(resolve));
  await repo.dispose();
  rmSync(folder, { recursive: true, force: true });
});

const place = () => ({ bucket: 'rows', region: 'us-east-1', endpoint: s3.endpoint, pathStyle: true });

/** Signed: the server lets everybody make an object, and nobody unknown replace one. */
async function put(key: string, text: string): Promise<void> {
  const path = key.split('/').map(encodeURIComponent).join('/');
  const body = new TextEncoder().encode(text);
  await bucketCaller(place(), bucketCredentials(KEYS))({ method: 'PUT', key: path, body });
}

const host = () => `localhost:${(web.address() as AddressInfo).port}`;

function spec(name: string, source: unknown): string {
  const model = parse(readFileSync(join(ROOT, 'examples/wages/models/wage-band/model.yaml'), 'utf8'));
  return stringify({ ...model, name, data: { ...model.data, source } });
}

function project(): string {
  const buckets = { rows: { endpoint: s3.endpoint } };
  return stringify({ apiVersion: 'trainyard.dev/v1', kind: 'Project', allow: { hosts: [host()], buckets } });
}

async function trainyard(args: readonly string[], env: Readonly<Record<string, string>> = KEYS) {
  const all = { ...gitEnvironment, NODE_EXTRA_CA_CERTS: join(folder, 'cert.pem'), ...env };
  const call = run(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], { cwd: repo.root, env: all });
  return call.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
}

const lockOf = (model: string) => JSON.parse(readFileSync(join(repo.root, `models/${model}/data.lock`), 'utf8'));

describe('rows outside git', () => {
  it('train the model that the same rows in git train', async () => {
    await put('2026/wages a+b=1.csv', csv(0, 300));
    await put('2026/wages b.csv', csv(300));
    await put('other.csv', 'nothing of ours');
    const models = {
      'models/web/model.yaml': spec('web', `https://${host()}/moved`).replace('moved', 'moved\n  format: csv'),
      'models/bucket/model.yaml': spec('bucket', 's3://rows/2026/*.csv'),
      'models/git/model.yaml': spec('git', 'data/wages.csv'),
    };
    const files = { ...models, 'data/wages.csv': csv(0), '.gitignore': '.trainyard/\n', 'trainyard.yaml': project() };
    await repo.commit('base', files);
    expect((await trainyard(['validate'])).stdout).toContain('Run "trainyard data pin bucket"');
    const pinned = await trainyard(['data', 'pin']);
    expect([pinned.code, pinned.stderr]).toEqual([0, '']);
    expect(lockOf('bucket').sources[0].files).toMatchObject([
      { uri: 's3://rows/2026/wages a+b=1.csv', version: expect.any(String), etag: expect.any(String) },
      { uri: 's3://rows/2026/wages b.csv' },
    ]);
    await repo.commit('pin');
    const review = await trainyard(['run', '--all', '--json']);
    expect([review.code, review.stderr.match(/error.*/)]).toEqual([0, null]);
    const { evaluations } = JSON.parse(review.stdout);
    const scores = ['git', 'web', 'bucket'].map((model) => evaluations[model].metrics[0].estimate.value);
    expect(scores[1]).toBe(scores[0]);
    expect(scores[2]).toBe(scores[0]);
    expect(evaluations.bucket.data.lineage.sources[0]).toMatchObject({ uri: 's3://rows/2026/*.csv', files: 2 });
  });

  it('of a bucket that keeps versions stay what they were; elsewhere moved rows stop the run', async () => {
    await put('2026/wages b.csv', csv(400));
    served = Buffer.from(csv(10));
    rmSync(join(repo.root, '.trainyard'), { recursive: true });
    const review = await trainyard(['run', '--all', '--json']);
    const { verdict } = JSON.parse(review.stdout);
    const outcomes = verdict.models.map((one: { model: string; outcome: string }) => [one.model, one.outcome]);
    expect(outcomes).toEqual([
      ['bucket', 'pass'],
      ['git', 'pass'],
      ['web', 'broken'],
    ]);
    expect(verdict.models[2].because).toMatch(/data\.lock pins https:.*, and a file of \d+ bytes is there/);
    const again = await trainyard(['data', 'pin', '--check']);
    expect([again.code, again.stdout]).toEqual([1, expect.stringMatching(/bucket.*\(was 2 files/)]);
    expect((await trainyard(['data', 'pin'])).code).toBe(0);
    expect((await trainyard(['run', 'web'])).code).toBe(0);
  });

  it('need credentials, a bucket of the project, and a server that is trusted', async () => {
    const anonymous = await trainyard(['data', 'pin', 'bucket'], {});
    expect(anonymous.stderr).toContain('[data-credentials]');
    const untrusted = await trainyard(['data', 'pin', 'web'], { NODE_EXTRA_CA_CERTS: '/dev/null' });
    expect(untrusted.stderr).toContain('[data-unreachable]');
    await repo.write({ 'models/theirs/model.yaml': spec('theirs', 's3://theirs/wages.csv') });
    expect((await trainyard(['validate'])).stdout).toContain('source-not-allowed');
    expect((await trainyard(['data', 'pin', 'theirs'])).stderr).toContain('[data-refused]');
  });

  it('go on in the middle of an object, and know its end', async () => {
    const objects = bucketObjects(place(), bucketCredentials(KEYS));
    const text = csv(0, 300);
    const key = '2026/wages a+b=1.csv';
    const rest = await objects.ask({ key, from: 1_000 });
    expect(rest).toMatchObject({ kind: 'part', from: 1_000, size: text.length });
    const parts: Uint8Array[] = [];
    for await (const part of rest.kind === 'part' ? rest.body : []) parts.push(part);
    expect(Buffer.concat(parts).toString()).toBe(text.slice(1_000));
    expect(await objects.ask({ key: 'none.csv', from: 0 })).toEqual({ kind: 'gone' });
    await expect(
      bucketObjects({ ...place(), bucket: 'absent' }, bucketCredentials(KEYS)).ask({ key: 'a', from: 0 }),
    ).rejects.toMatchObject({ code: 'data-denied' });
  });
});
