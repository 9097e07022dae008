import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFiles } from '../../../src/adapters/files/files.ts';
import { outsideFiles } from '../../../src/adapters/outside/files.ts';
import { sha256 } from '../../../src/core/hash.ts';
import type { OutsideFile, OutsideRules } from '../../../src/core/outside.ts';
import { type FileServer, fileServer, sendFile } from '../../support/file-server.ts';

const BYTES = Buffer.from('a,b\n1,2\n'.repeat(20_000));
const signal = new AbortController().signal;

let root: string;
let server: FileServer | undefined;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'trainyard-outside-'));
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  rmSync(root, { recursive: true, force: true });
});

async function serve(listener: RequestListener): Promise<FileServer> {
  server = await fileServer(listener);
  return server;
}

function open(rules: Partial<OutsideRules> = {}) {
  const all = { hosts: [], buckets: [], folders: [], mostBytes: 1e9, ...rules };
  return outsideFiles(all, { root: join(root, 'tree'), files: diskFiles(), env: {}, pauseMs: 1, idleMs: 2_000 });
}

const target = () => join(root, 'state', 'rows.csv');
const pinned = (uri: string): OutsideFile => ({ uri, size: BYTES.length, digest: sha256(BYTES) });
const get = (uri: string | OutsideFile, rules: Partial<OutsideRules>) =>
  open(rules).fetch(typeof uri === 'string' ? { uri } : uri, { path: target(), signal });

describe('files over http', () => {
  it('come whole, with what they are known by', async () => {
    const { address, host } = await serve((request, response) => sendFile(request, response, { bytes: BYTES }));
    const fetched = await get(`${address}/rows.csv`, { hosts: [host] });
    expect(fetched).toEqual({ kind: 'file', path: target(), etag: '"one"' });
    expect(readFileSync(target()).equals(BYTES)).toBe(true);
  });

  it('go on where a broken connection stopped', async () => {
    const { address, host, asked } = await serve((request, response) =>
      sendFile(request, response, { bytes: BYTES, breaksAfter: 50_000 }),
    );
    await get(`${address}/rows.csv`, { hosts: [host] });
    expect(readFileSync(target()).equals(BYTES)).toBe(true);
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.slice(1).every((line) => / bytes=[1-9]\d*-$/.test(line))).toBe(true);
  });

  it('go on where an earlier process stopped, when they are pinned', async () => {
    const { address, host, asked } = await serve((request, response) => sendFile(request, response, { bytes: BYTES }));
    mkdirSync(join(root, 'state'));
    writeFileSync(`${target()}.part`, BYTES.subarray(0, 70_000));
    await get(pinned(`${address}/rows.csv`), { hosts: [host] });
    expect(asked).toEqual(['/rows.csv bytes=70000-']);
    expect(readFileSync(target()).equals(BYTES)).toBe(true);
    writeFileSync(`${target()}.part`, BYTES);
    await get(pinned(`${address}/rows.csv`), { hosts: [host] });
    expect(readFileSync(target()).equals(BYTES)).toBe(true);
  });

  it('begin anew when what is there has changed in between', async () => {
    let calls = 0;
    const other = Buffer.from('c,d\n3,4\n'.repeat(20_000));
    const { address, host } = await serve((request, response) => {
      calls += 1;
      if (calls === 1) sendFile(request, response, { bytes: BYTES, breaksAfter: 10_000 });
      else sendFile(request, response, { bytes: other, etag: '"two"' });
    });
    expect(await get(`${address}/rows.csv`, { hosts: [host] })).toMatchObject({ etag: '"two"' });
    expect(readFileSync(target()).equals(other)).toBe(true);
  });

  it.each([500, 503, 429])('are asked for again after a %i', async (status) => {
    let calls = 0;
    const { address, host } = await serve((request, response) => {
      calls += 1;
      if (calls < 3) response.writeHead(status).end();
      else sendFile(request, response, { bytes: BYTES });
    });
    expect(await get(`${address}/rows.csv`, { hosts: [host] })).toMatchObject({ kind: 'file' });
  });

  it('have moved when they are of another size, which is seen before they are read', async () => {
    const { address, host } = await serve((request, response) => sendFile(request, response, { bytes: BYTES }));
    const file = { ...pinned(`${address}/rows.csv`), size: 12 };
    expect(await get(file, { hosts: [host] })).toEqual({ kind: 'moved', size: BYTES.length });
    const endless = await fileServer((_, response) => void response.writeHead(200).end(BYTES));
    const unsaid = await get({ ...file, uri: `${endless.address}/rows.csv` }, { hosts: [endless.host] });
    await endless.close();
    expect(unsaid.kind).toBe('moved');
  });

  it('are gone at 404, and want credentials at 403', async () => {
    const { address, host } = await serve((request, response) =>
      response.writeHead(request.url === '/gone.csv' ? 404 : 403).end(),
    );
    expect(await get(`${address}/gone.csv`, { hosts: [host] })).toEqual({ kind: 'gone' });
    await expect(get(`${address}/mine.csv`, { hosts: [host] })).rejects.toMatchObject({ code: 'data-denied' });
  });

  it('are not larger than the project allows, whatever the server announces', async () => {
    const { address, host } = await serve((_, response) => void response.writeHead(200).end(BYTES));
    const rules = { hosts: [host], mostBytes: 1_000 };
    await expect(get(`${address}/rows.csv`, rules)).rejects.toMatchObject({ code: 'data-too-large' });
  });

  it('end with what the last try said when nobody answers', async () => {
    const { address, host, close } = await serve(() => undefined);
    await close();
    await expect(get(`${address}/rows.csv`, { hosts: [host] })).rejects.toMatchObject({
      code: 'data-unreachable',
      message: expect.stringContaining('after 5 tries'),
    });
  });

  it('stop when the run is interrupted', async () => {
    const { address, host } = await serve((_, response) => void response.writeHead(200).write('a'));
    const stop = new AbortController();
    const fetching = open({ hosts: [host] }).fetch(
      { uri: `${address}/a.csv` },
      { path: target(), signal: stop.signal },
    );
    setTimeout(() => stop.abort(new Error('interrupted')), 50);
    await expect(fetching).rejects.toThrow('interrupted');
  });
});

describe('what is never asked', () => {
  it.each([
    ['a private address', (at: FileServer) => `${at.address.replace('http', 'https')}/a.csv`, 'private network'],
    [
      'a name that leads there',
      (at: FileServer) => `https://localhost:${at.host.split(':')[1]}/a.csv`,
      'private network',
    ],
    ['plain http', (at: FileServer) => `http://localhost:${at.host.split(':')[1]}/a.csv`, 'only https'],
    ['metadata', () => 'https://169.254.169.254/latest/meta-data', 'metadata'],
    ['metadata inside IPv6', () => 'https://[::ffff:169.254.169.254]/latest', 'metadata'],
    ['metadata as a number', () => 'https://2852039166/latest', 'metadata'],
    ['a password', () => 'https://me:secret@example.com/a.csv', 'name or a password'],
  ] as const)('%s', async (_, uri, why) => {
    const own = await serve((_request, response) => response.end('never'));
    const refused = expect(get(uri(own), { hosts: [] })).rejects;
    await refused.toMatchObject({ code: 'data-refused', message: expect.stringContaining(why) });
    expect(own.asked).toEqual([]);
  });

  it('metadata addresses, though the project lists them', async () => {
    await expect(get('http://169.254.169.254/a', { hosts: ['169.254.169.254'] })).rejects.toThrow('metadata');
  });

  it.each([
    ['http://169.254.169.254/latest', 'only https'],
    ['https://169.254.169.254/latest', 'metadata'],
    ['https://127.0.0.1:1/a.csv', 'private network'],
    ['file:///etc/passwd', 'only https'],
    ['http://example.com/a.csv', 'only https'],
  ])('a redirect to %s', async (location, why) => {
    const { address, host } = await serve((_, response) => void response.writeHead(302, { location }).end());
    await expect(get(`${address}/a.csv`, { hosts: [host] })).rejects.toThrow(why);
  });

  it('redirects without end', async () => {
    const { address, host } = await serve((_, response) => void response.writeHead(302, { location: '/a' }).end());
    await expect(get(`${address}/a`, { hosts: [host] })).rejects.toThrow('redirects more than 5 times');
  });

  it('buckets and folders that the project does not list', async () => {
    await expect(get('s3://theirs/a.csv', {})).rejects.toMatchObject({ code: 'data-refused' });
    writeFileSync(join(root, 'a.csv'), 'a');
    await expect(get(`file://${root}/a.csv`, {})).rejects.toMatchObject({ code: 'data-refused' });
    await expect(
      get('s3://ours/a.csv', { buckets: [{ bucket: 'ours', region: 'x', pathStyle: true }] }),
    ).rejects.toMatchObject({
      code: 'data-credentials',
    });
  });
});

describe('files of this machine', () => {
  it('are answered where they lie, and compared by size', async () => {
    mkdirSync(join(root, 'tree'));
    writeFileSync(join(root, 'tree', 'rows.csv'), 'abc');
    mkdirSync(join(root, 'shared'));
    writeFileSync(join(root, 'shared', 'more rows#1.csv'), 'abcd');
    expect(await get('rows.csv', {})).toEqual({ kind: 'file', path: join(root, 'tree', 'rows.csv') });
    expect(await get({ uri: 'rows.csv', size: 4 }, {})).toEqual({ kind: 'moved', size: 3 });
    expect(await get('none.csv', {})).toEqual({ kind: 'gone' });
    const [found] = await open({ folders: [join(root, 'shared')] }).list(`file://${root}/shared`);
    expect(await get(found as OutsideFile, { folders: [join(root, 'shared')] })).toMatchObject({ kind: 'file' });
  });

  it('do not lead out of the tree or the folder by a link', async () => {
    mkdirSync(join(root, 'tree'));
    mkdirSync(join(root, 'shared'));
    writeFileSync(join(root, 'secret.csv'), 's');
    for (const folder of ['tree', 'shared']) symlinkSync(join(root, 'secret.csv'), join(root, folder, 'rows.csv'));
    await expect(get('rows.csv', {})).rejects.toMatchObject({ code: 'data-refused' });
    const folders = [join(root, 'shared')];
    await expect(get(`file://${root}/shared/rows.csv`, { folders })).rejects.toMatchObject({ code: 'data-refused' });
    await expect(get(`file://${root}/shared/%2e%2e/secret.csv`, { folders })).rejects.toMatchObject({
      code: 'data-refused',
    });
  });
});
