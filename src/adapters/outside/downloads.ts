import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { EXIT, messageOf, TrainyardError } from '../../core/errors.ts';
import type { Downloads } from '../../core/programs.ts';

export interface DownloadOptions {
  readonly fetch: typeof fetch;
  /** Hosts that are let through although their address is private; for tests and mirrors inside a network. */
  readonly trustedHosts?: readonly string[];
}

const MOST_REDIRECTS = 5;

/** Artifacts over https, redirects followed by hand so that each address is looked at before it is asked. */
export function httpsDownloads(options: DownloadOptions): Downloads {
  return {
    async get(address, { mostBytes, signal }) {
      let url = address;
      for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
        const response = await ask(await allowed(url, options), signal, options);
        const next = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
        if (next === null) return body(response, { url, mostBytes });
        await response.body?.cancel();
        url = new URL(next, url).href;
      }
      throw failed(address, `it redirects more than ${MOST_REDIRECTS} times`);
    },
  };
}

const PRIVATE_NETS = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.168.0.0/16'],
  ...['::/127', 'fc00::/7', 'fe80::/10'],
];

function privateNets(): BlockList {
  const list = new BlockList();
  for (const net of PRIVATE_NETS) {
    const [address = '', prefix] = net.split('/');
    list.addSubnet(address, Number(prefix), address.includes(':') ? 'ipv6' : 'ipv4');
  }
  return list;
}

async function allowed(address: string, { trustedHosts = [] }: DownloadOptions): Promise<URL> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:') throw refused(address, 'only https is allowed');
  if (url.username !== '' || url.password !== '') throw refused(address, 'it holds a name or a password');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (trustedHosts.includes(host)) return url;
  const addresses = isIP(host) > 0 ? [{ address: host }] : await lookup(host, { all: true }).catch(() => []);
  for (const found of addresses)
    if (isPrivate(found.address)) throw refused(address, 'it leads into a private network');
  return url;
}

function isPrivate(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  const nets = privateNets();
  if (mapped !== undefined) return nets.check(mapped, 'ipv4');
  return nets.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

async function ask(url: URL, signal: AbortSignal, options: DownloadOptions): Promise<Response> {
  try {
    return await options.fetch(url, { signal, redirect: 'manual' });
  } catch (cause) {
    signal.throwIfAborted();
    throw failed(url.href, messageOf(cause), cause);
  }
}

/** Counts while it reads, since a length that is announced proves nothing. */
async function body(
  response: Response,
  { url, mostBytes }: { readonly url: string; readonly mostBytes: number },
): Promise<Uint8Array> {
  if (!response.ok || response.body === null) throw failed(url, `the server answers ${response.status}`);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body) {
    size += part.length;
    if (size > mostBytes) throw failed(url, `it has more than the ${mostBytes} bytes that are allowed`);
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** What follows the path of an address may be a signature, which is a secret. */
function shown(address: string): string {
  return address.replace(/[?#].*$/s, '').slice(0, 200);
}

function refused(address: string, why: string): TrainyardError {
  return new TrainyardError({
    code: 'download-refused',
    message: `${shown(address)} is not asked: ${why}`,
    fix: 'Name an https address of a public host, or commit the file.',
    exitCode: EXIT.invalid,
  });
}

function failed(address: string, why: string, cause?: unknown): TrainyardError {
  return new TrainyardError({
    code: 'download-failed',
    message: `${shown(address)} could not be downloaded: ${why}`,
    fix: 'Check the address and that this machine can reach it, and run again.',
    cause,
  });
}
