import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { Agent, type Dispatcher, ProxyAgent, request } from 'undici';
import { EXIT, TrainyardError } from '../../core/errors.ts';
import { proxyFor } from '../engines/proxy.ts';
import type { PartAnswer } from '../files/part-file.ts';
import { AddressRefused, addressRefusal, guardedLookup, shownAddress } from './addresses.ts';

export interface HttpOptions {
  /** Hosts that the project lists, with `:port` or without. */
  readonly hosts: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Without a byte for so long is a failure that is tried again. */
  readonly idleMs: number;
}

export interface HttpQuestion {
  readonly address: string;
  readonly from: number;
  /** What the file was known by; an answer goes on in the middle only while it still is. */
  readonly etag?: string;
  readonly signal: AbortSignal;
}

export type HttpAnswer = { readonly kind: 'gone' } | ({ readonly kind: 'part'; readonly etag?: string } & PartAnswer);

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Asks an https address for a file from some byte on. Every hop is looked at before it is asked, and again by the socket
 * that connects: only https (plain HTTP for hosts of the project), no name or password in the address, no private network
 * but for hosts of the project, never link-local or metadata addresses. Throws `data-refused` and `data-denied`; other
 * failures are plain errors, to be tried again.
 */
export async function askHttp(question: HttpQuestion, options: HttpOptions): Promise<HttpAnswer> {
  let url = await allowed(question.address, options);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const response = await ask(url, question, options);
    const next = response.headers['location'];
    if (!REDIRECTS.has(response.statusCode) || typeof next !== 'string') return answerOf(response, url, question);
    await response.body.dump().catch(() => undefined);
    url = await allowed(URL.canParse(next, url.href) ? new URL(next, url).href : next, options);
  }
  throw refused(question.address, `it redirects more than ${MOST_REDIRECTS} times`);
}

/** Whether the project lists a host: by its name, or by name and port. */
export function isListed(url: URL, hosts: readonly string[]): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  const name = url.hostname.toLowerCase();
  return hosts.some((host) => host.toLowerCase() === name || host.toLowerCase() === `${name}:${port}`);
}

async function allowed(address: string, { hosts, env }: HttpOptions): Promise<URL> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined) throw refused(address, 'it is no address');
  const trusted = isListed(url, hosts);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && trusted)) {
    throw refused(address, `only https is asked, and http for hosts under allow.hosts; it has ${url.protocol}`);
  }
  if (url.username !== '' || url.password !== '') throw refused(address, 'it holds a name or a password');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // Sockets do not look literal addresses up, and a proxy looks names up itself.
  const literal = isIP(host) > 0;
  if (!literal && proxyFor(url, env) === undefined) return url;
  const found = literal ? [{ address: host }] : await lookup(host, { all: true }).catch(() => []);
  for (const one of found) {
    const why = addressRefusal(one.address, trusted);
    if (why !== undefined) throw refused(address, why);
  }
  return url;
}

async function ask(url: URL, question: HttpQuestion, options: HttpOptions): Promise<Dispatcher.ResponseData> {
  const { from, etag, signal } = question;
  // A weak etag promises equal meaning, not equal bytes.
  const same: Record<string, string> = etag === undefined || etag.startsWith('W/') ? {} : { 'if-range': etag };
  const range: Record<string, string> = from === 0 ? {} : { range: `bytes=${from}-`, ...same };
  const headers = { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'trainyard', ...range };
  const dispatcher = dispatcherFor(url, options);
  try {
    return await request(url, { dispatcher, headers, signal });
  } catch (error) {
    const why = refusalIn(error);
    throw why === undefined ? error : refused(url.href, why);
  }
}

/** One connection per question: files are few and large, and nothing is left open at the end. */
function dispatcherFor(url: URL, { hosts, env, idleMs }: HttpOptions): Dispatcher {
  const times = { headersTimeout: idleMs, bodyTimeout: idleMs, connectTimeout: Math.min(idleMs, 20_000) };
  const proxy = proxyFor(url, env);
  const brief = { ...times, keepAliveTimeout: 1, keepAliveMaxTimeout: 1 };
  if (proxy !== undefined) return new ProxyAgent({ ...brief, uri: proxy, proxyTunnel: url.protocol === 'https:' });
  return new Agent({ ...brief, connect: { lookup: guardedLookup(isListed(url, hosts)) } });
}

function refusalIn(error: unknown): string | undefined {
  for (let at: unknown = error; at instanceof Error; at = at.cause) if (at instanceof AddressRefused) return at.message;
  return undefined;
}

async function answerOf(response: Dispatcher.ResponseData, url: URL, { from }: HttpQuestion): Promise<HttpAnswer> {
  const { statusCode, headers, body } = response;
  const text = (name: string) => (typeof headers[name] === 'string' ? (headers[name] as string) : undefined);
  const etag = text('etag');
  const cancel = () => void body.destroy();
  // A connection may break before anyone reads; the reader is told then.
  body.on('error', () => undefined);
  const facts = { kind: 'part', ...(etag === undefined ? {} : { etag }) } as const;
  if (statusCode === 200) {
    const coding = text('content-encoding') ?? 'identity';
    if (coding !== 'identity') throw refused(url.href, `it comes compressed (${coding}), unasked`);
    return { ...facts, from: 0, ...sizeIn(text('content-length')), body, cancel };
  }
  if (statusCode === 206) {
    const [, first, whole] = /^bytes (\d+)-\d+\/(\d+)$/.exec(text('content-range') ?? '') ?? [];
    if (Number(first) !== from) throw new Error(`the server answers bytes from ${first}, and ${from} was asked`);
    return { ...facts, from, ...sizeIn(whole), body, cancel };
  }
  await body.dump().catch(() => undefined);
  // Nothing comes after the end: an earlier try had received all of it.
  const whole = /^bytes \*\/(\d+)$/.exec(text('content-range') ?? '')?.[1];
  if (statusCode === 416 && Number(whole) === from) return { ...facts, from, size: from, body: nothing(), cancel };
  if (statusCode === 404 || statusCode === 410) return { kind: 'gone' };
  if (statusCode === 401 || statusCode === 403) throw denied(url, statusCode);
  if (statusCode < 500 && ![408, 416, 425, 429].includes(statusCode))
    throw refused(url.href, `the server answers ${statusCode}`);
  throw new Error(`the server answers ${statusCode}`);
}

function sizeIn(text: string | undefined): { size?: number } {
  return text === undefined ? {} : { size: Number(text) };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

function refused(address: string, why: string): TrainyardError {
  return new TrainyardError({
    code: 'data-refused',
    message: `${shownAddress(address)} is not fetched: ${why}`,
    fix: 'Name an https address of a public host; for a host of your network add it to allow.hosts of trainyard.yaml on the base branch.',
    exitCode: EXIT.invalid,
  });
}

function denied(url: URL, status: number): TrainyardError {
  return new TrainyardError({
    code: 'data-denied',
    message: `${shownAddress(url.href)} answers ${status}: it wants credentials, which are not sent`,
    fix: 'Put the file where this machine may read it without, or into a bucket under allow.buckets.',
  });
}
