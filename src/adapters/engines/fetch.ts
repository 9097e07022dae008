import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Agent, type Dispatcher, ProxyAgent, request } from 'undici';
import { messageOf, TrainyardError } from '../../core/errors.ts';
import { proxyFor } from './proxy.ts';

export interface FetchTimes {
  /** Without a byte for so long is an error. */
  readonly idleMs?: number;
  /** Before the second attempt; doubled for each further one. */
  readonly pauseMs?: number;
}

export interface FetchOptions extends FetchTimes {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Value of the `authorization` header; asked again for every redirect, so that no host learns another's. */
  readonly authorizationFor: (url: URL) => string | undefined;
  readonly signal: AbortSignal;
}

export interface Fetcher {
  /** Writes an answer to a new file. Throws `engine-download`, also when there are more than `maxBytes`. */
  toFile(url: URL, file: string, maxBytes: number): Promise<void>;
  json(url: URL, accept: string): Promise<unknown>;
  close(): Promise<void>;
}

/** HTTP through the proxy that the environment names, following redirects, trying again where that can help. */
export function openFetcher(options: FetchOptions): Fetcher {
  const dispatchers = new Dispatchers(options);
  const ask = <T>(url: URL, accept: string, use: (body: Dispatcher.ResponseData['body']) => Promise<T>) =>
    withRetries(url, options, async () => use(await answered({ url, accept, dispatchers, options })));
  return {
    toFile: (url, file, maxBytes) =>
      ask(url, '*/*', (body) =>
        pipeline(body, (chunks) => atMost(maxBytes, chunks), createWriteStream(file), { signal: options.signal }),
      ),
    json: (url, accept) => ask(url, accept, async (body) => JSON.parse(await textOf(body)) as unknown),
    close: () => dispatchers.close(),
  };
}

/** An address as it may be printed: without credentials and query. */
export function shownUrl(url: URL): string {
  return `${url.origin}${url.pathname}`;
}

/** The answer was one that another attempt would not change. */
export class RefusedAnswer extends TrainyardError {
  readonly status: number;

  constructor(url: URL, status: number) {
    super({ ...DOWNLOAD, message: `${shownUrl(url)} answered ${status}` });
    this.status = status;
  }
}

const DOWNLOAD = {
  code: 'engine-download',
  fix: 'Check the address, HTTPS_PROXY and NO_PROXY, or install from a folder: "trainyard engines install --from <folder>".',
} as const;

const ATTEMPTS = 4;

async function withRetries<T>(url: URL, { signal, pauseMs = 500 }: FetchOptions, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      const final = error instanceof RefusedAnswer ? !isPassing(error.status) : error instanceof TrainyardError;
      if (final || (attempt === ATTEMPTS && error instanceof TrainyardError)) throw error;
      if (attempt === ATTEMPTS) throw failed(url, error);
    }
    await pause(pauseMs * 2 ** (attempt - 1), undefined, { signal }).catch(() => undefined);
  }
}

function isPassing(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

function failed(url: URL, cause: unknown): TrainyardError {
  const why = `${messageOf(cause)}, after ${ATTEMPTS} attempts`;
  return new TrainyardError({ ...DOWNLOAD, message: `${shownUrl(url)} could not be fetched: ${why}`, cause });
}

interface Question {
  readonly url: URL;
  readonly accept: string;
  readonly dispatchers: Dispatchers;
  readonly options: FetchOptions;
}

const REDIRECTS = 5;

async function answered({ url, accept, dispatchers, options }: Question): Promise<Dispatcher.ResponseData['body']> {
  let at = url;
  for (let hops = 0; hops <= REDIRECTS; hops++) {
    const authorization = options.authorizationFor(at);
    const { statusCode, headers, body } = await request(shownUrl(at) + at.search, {
      dispatcher: dispatchers.for(at),
      headers: { accept, 'user-agent': 'trainyard', ...(authorization === undefined ? {} : { authorization }) },
      signal: options.signal,
    });
    if (statusCode === 200) return body;
    await body.dump().catch(() => undefined);
    const location = headers['location'];
    if (![301, 302, 303, 307, 308].includes(statusCode) || typeof location !== 'string')
      throw new RefusedAnswer(at, statusCode);
    at = redirected(at, location);
  }
  throw new TrainyardError({ ...DOWNLOAD, message: `${shownUrl(url)} redirects more than ${REDIRECTS} times` });
}

function redirected(from: URL, location: string): URL {
  const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  if (to?.protocol === 'https:' || (to?.protocol === 'http:' && from.protocol === 'http:')) return to;
  const where = to === undefined ? 'no address' : shownUrl(to);
  throw new TrainyardError({ ...DOWNLOAD, message: `${shownUrl(from)} redirects to ${where}, which is not followed` });
}

async function* atMost(limit: number, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > limit)
      throw new TrainyardError({
        ...DOWNLOAD,
        message: `the answer is longer than the ${limit} bytes that are locked`,
      });
    yield chunk;
  }
}

const METADATA_BYTES = 64 * 2 ** 20;

async function textOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of atMost(METADATA_BYTES, body)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** One connection pool per proxy. */
class Dispatchers {
  readonly #options: FetchOptions;
  readonly #pools = new Map<string, Dispatcher>();

  constructor(options: FetchOptions) {
    this.#options = options;
  }

  for(url: URL): Dispatcher {
    const proxy = proxyFor(url, this.#options.env);
    // A proxy is often allowed to tunnel to port 443 only, so plain HTTP is asked of it the plain way.
    const key = proxy === undefined ? '' : `${url.protocol}${proxy}`;
    const known = this.#pools.get(key);
    if (known !== undefined) return known;
    const { idleMs = 60_000 } = this.#options;
    const times = { headersTimeout: idleMs, bodyTimeout: idleMs, connectTimeout: Math.min(idleMs, 20_000) };
    const made =
      proxy === undefined
        ? new Agent(times)
        : new ProxyAgent({ ...times, uri: proxy, proxyTunnel: url.protocol === 'https:' });
    this.#pools.set(key, made);
    return made;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#pools.values()].map((pool) => pool.destroy()));
  }
}
