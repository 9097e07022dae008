import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';

/** What the stand-in does instead of serving an archive; `times` is for how many requests of that archive. */
export interface Fault {
  readonly kind: 'wrong-bytes' | 'cut-off' | 'short' | 'endless' | 'silent' | 'status' | 'redirect';
  readonly times?: number;
  readonly status?: number;
  readonly location?: string;
}

export interface PackageRegistry {
  readonly url: string;
  /** `GET /path` of every request, in order; with the credential where one came. */
  readonly seen: string[];
  /** By the archive's file name. */
  readonly faults: Map<string, Fault>;
  close(): Promise<void>;
}

export interface ServedPackage {
  readonly name: string;
  readonly version: string;
  readonly archive: Uint8Array;
}

export interface RegistryOptions {
  /** Folder of the archives below the package; `-` as registries have it. */
  readonly archives?: string;
  /** Answer 401 without this `authorization`. */
  readonly authorization?: string;
  /** Milliseconds between the two halves of an archive. */
  readonly slowMs?: number;
}

/** A registry of packages on the loopback address: metadata and archives, with faults. */
export async function packageRegistry(
  packages: readonly ServedPackage[],
  options: RegistryOptions = {},
): Promise<PackageRegistry> {
  const seen: string[] = [];
  const faults = new Map<string, Fault>();
  const served = await listening((asked, answer) => {
    const { authorization } = asked.headers;
    seen.push(authorization === undefined ? `${asked.url}` : `${asked.url} ${authorization}`);
    if (options.authorization !== undefined && options.authorization !== authorization)
      return void answer.writeHead(401).end();
    const path = decodeURIComponent(asked.url ?? '/').slice(1);
    const about = packages.find(({ name }) => path === name);
    if (about !== undefined) return void answer.end(JSON.stringify(metadata(about, served.url, options)));
    const wanted = packages.find((one) => path === archivePath(one, options));
    if (wanted === undefined) return void answer.writeHead(404).end('not here');
    const file = path.slice(path.lastIndexOf('/') + 1);
    if (!faulty(faults, file, { answer, archive: wanted.archive })) serve(wanted.archive, answer, options);
  });
  return { url: served.url, seen, faults, close: served.close };
}

function archivePath({ name, version }: ServedPackage, { archives = '-' }: RegistryOptions): string {
  return `${name}/${archives}/${name.slice(name.indexOf('/') + 1)}-${version}.tgz`;
}

function metadata(about: ServedPackage, url: string, options: RegistryOptions): unknown {
  const tarball = `${url}${archivePath(about, options)}`;
  return { name: about.name, versions: { [about.version]: { dist: { tarball } } } };
}

function serve(archive: Uint8Array, answer: ServerResponse, { slowMs = 0 }: RegistryOptions): void {
  answer.writeHead(200, { 'content-length': archive.length });
  const half = archive.length >> 1;
  answer.write(archive.subarray(0, half));
  if (slowMs === 0) answer.end(archive.subarray(half));
  else setTimeout(() => answer.end(archive.subarray(half)), slowMs);
}

interface Exchange {
  readonly answer: ServerResponse;
  readonly archive: Uint8Array;
}

function faulty(faults: Map<string, Fault>, file: string, { answer, archive }: Exchange): boolean {
  const fault = faults.get(file);
  if (fault === undefined) return false;
  const times = fault.times ?? Number.POSITIVE_INFINITY;
  if (times <= 1) faults.delete(file);
  else faults.set(file, { ...fault, times: times - 1 });
  act(fault, answer, archive);
  return true;
}

function act(fault: Fault, answer: ServerResponse, archive: Uint8Array): void {
  const half = archive.subarray(0, archive.length >> 1);
  switch (fault.kind) {
    case 'wrong-bytes':
      return void answer.end(Buffer.from(archive).fill(0x41, archive.length - 20));
    case 'short':
      return void answer.end(half);
    case 'cut-off':
      answer.writeHead(200, { 'content-length': archive.length });
      return void answer.write(half, () => answer.destroy());
    case 'endless': {
      const chunk = Buffer.alloc(1 << 16);
      const more = () => {
        while (!answer.destroyed && answer.write(chunk));
      };
      answer.on('drain', more);
      more();
      return;
    }
    case 'silent':
      return void answer.write(half);
    case 'status':
      return void answer.writeHead(fault.status ?? 500).end('no');
    case 'redirect':
      return void answer.writeHead(302, { location: fault.location ?? '' }).end();
  }
}

/** A forward proxy on the loopback address: absolute requests and CONNECT; says what it was asked for. */
export async function forwardProxy(): Promise<{ url: string; seen: string[]; close: () => Promise<void> }> {
  const seen: string[] = [];
  const { server, ...served } = await listening((asked, answer) => {
    seen.push(`${asked.method} ${asked.url} ${asked.headers['proxy-authorization'] ?? ''}`.trim());
    const onward = request(asked.url ?? '', { method: asked.method ?? 'GET', headers: asked.headers }, (found) => {
      answer.writeHead(found.statusCode ?? 502, found.headers);
      found.pipe(answer);
    });
    onward.on('error', () => answer.writeHead(502).end());
    asked.pipe(onward);
  });
  server.on('connect', (asked: IncomingMessage, socket) => {
    seen.push(`CONNECT ${asked.url}`);
    const [host, port] = (asked.url ?? '').split(':');
    const onward = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.end('HTTP/1.1 502 Bad gateway\r\n\r\n'));
    socket.on('error', () => onward.destroy());
  });
  return { ...served, seen };
}

async function listening(handle: (asked: IncomingMessage, answer: ServerResponse) => void) {
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { server, url: `http://127.0.0.1:${port}/`, close };
}
