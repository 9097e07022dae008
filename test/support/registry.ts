/** A registry in memory that speaks the OCI distribution protocol over HTTP, asks for tokens, and breaks when told to. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What happens to the next requests of a method, in turn: cut off after some bytes, an answer, or nothing special. */
export type Fault = 'pass' | { readonly cutAfter: number } | { readonly status: number; readonly retryAfter?: string };

export interface MemoryRegistry {
  readonly address: string;
  /** Each as `PATCH /v2/acme/x/blobs/uploads/1`. */
  readonly seen: string[];
  /** Faults by method. */
  readonly faults: Map<string, Fault[]>;
  readonly blobs: Map<string, Buffer>;
  /** What uploads that were not ended have got, by their number. */
  readonly uploads: Map<string, Buffer>;
  stop(): Promise<void>;
}

interface Held extends MemoryRegistry {
  /** Tags and digests of manifests, with the repository before them. */
  readonly manifests: Map<string, Buffer>;
  readonly password: string;
}

/** Whoever has this password, and a token that it was changed for, may do everything. */
export async function memoryRegistry(password: string): Promise<MemoryRegistry> {
  const maps = { blobs: new Map(), uploads: new Map(), manifests: new Map(), faults: new Map() };
  const held: Held = { address: '', seen: [], password, stop: async () => undefined, ...maps };
  const server = createServer((request, response) => void answer(held, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return Object.assign(held, { address, stop });
}

async function answer(held: Held, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = '', socket } = request;
  const url = new URL(request.url ?? '', held.address);
  held.seen.push(`${method} ${url.pathname}`);
  const fault = url.pathname === '/token' ? 'pass' : (held.faults.get(method)?.shift() ?? 'pass');
  const body = await bodyOf(request, fault === 'pass' || 'status' in fault ? undefined : fault.cutAfter);
  if (fault !== 'pass' && 'cutAfter' in fault) {
    keepChunk(held, url, body);
    return void socket.destroy();
  }
  if (fault !== 'pass') {
    const wait: Record<string, string> = fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter };
    return void response.writeHead(fault.status, wait).end();
  }
  const { status, headers = {}, content } = replyTo(held, { method, url, body, headers: request.headers });
  response.writeHead(status, headers).end(method === 'HEAD' ? undefined : content);
}

/** Whole, or as much of it as arrives before the connection is cut. */
async function bodyOf(request: IncomingMessage, most = Number.POSITIVE_INFINITY): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    parts.push(part);
    length += part.length;
    if (length >= most) break;
  }
  return Buffer.concat(parts).subarray(0, most);
}

interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly body: Buffer;
  readonly headers: IncomingMessage['headers'];
}

interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly content?: string | Buffer;
}

function replyTo(held: Held, asked: Asked): Reply {
  const { url, headers } = asked;
  if (url.pathname === '/token') return tokenFor(held, asked);
  if (headers.authorization !== 'Bearer granted') {
    const challenge = `Bearer realm="${held.address}/token",service="test",scope="repository:x:pull,push"`;
    return { status: 401, headers: { 'www-authenticate': challenge } };
  }
  const [, repository = '', kind, name = ''] = /^\/v2\/(.+)\/(manifests|blobs|tags)\/(.*)$/.exec(url.pathname) ?? [];
  if (kind === 'tags') return tagsOf(held, repository);
  if (kind === 'manifests') return manifest(held, `${repository}:${name}`, asked);
  return name.startsWith('uploads/') ? upload(held, asked) : found(held.blobs.get(name));
}

function tokenFor({ password }: Held, { headers }: Asked): Reply {
  const known = headers.authorization === `Basic ${Buffer.from(`maker:${password}`).toString('base64')}`;
  return known ? { status: 200, content: '{"token":"granted"}' } : { status: 401 };
}

function tagsOf({ manifests }: Held, repository: string): Reply {
  const start = `${repository}:`;
  const tags = [...manifests.keys()].filter((name) => name.startsWith(start) && !name.includes(':sha256:'));
  return { status: 200, content: JSON.stringify({ tags: tags.map((name) => name.slice(start.length)) }) };
}

function manifest({ manifests }: Held, name: string, { method, body }: Asked): Reply {
  const repository = name.slice(0, name.indexOf(':') + 1);
  if (method === 'PUT') {
    for (const key of [name, `${repository}${digestOf(body)}`]) manifests.set(key, body);
    return { status: 201 };
  }
  const kept = manifests.get(name);
  if (method !== 'DELETE' || kept === undefined) return found(kept);
  for (const [key, content] of manifests) if (key.startsWith(repository) && content.equals(kept)) manifests.delete(key);
  return { status: 202 };
}

function upload(held: Held, { method, url, body }: Asked): Reply {
  const id = method === 'POST' ? String(held.seen.length) : (/uploads\/(\d+)/.exec(url.pathname)?.[1] ?? '');
  const location = `${url.pathname.replace(/uploads\/.*$/, 'uploads/')}${id}`;
  if (method === 'POST') {
    held.uploads.set(id, Buffer.alloc(0));
    return { status: 202, headers: { location } };
  }
  if (!held.uploads.has(id)) return { status: 404, content: '{"errors":[{"code":"BLOB_UPLOAD_UNKNOWN"}]}' };
  keepChunk(held, url, body);
  const whole = held.uploads.get(id) ?? Buffer.alloc(0);
  if (method !== 'PUT') {
    const range = `0-${Math.max(0, whole.length - 1)}`;
    return { status: method === 'GET' ? 204 : 202, headers: { location, range } };
  }
  const digest = url.searchParams.get('digest') ?? '';
  if (digestOf(whole) !== digest) return { status: 400, content: '{"errors":[{"code":"DIGEST_INVALID"}]}' };
  held.uploads.delete(id);
  held.blobs.set(digest, whole);
  return { status: 201 };
}

function keepChunk({ uploads }: Held, url: URL, body: Buffer): void {
  const id = /uploads\/(\d+)/.exec(url.pathname)?.[1] ?? '';
  const before = uploads.get(id);
  if (before !== undefined) uploads.set(id, Buffer.concat([before, body]));
}

function found(content: Buffer | undefined): Reply {
  return content === undefined ? { status: 404 } : { status: 200, content };
}

function digestOf(content: Buffer): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}
