import { Agent, type Dispatcher, ProxyAgent, request } from 'undici';
import { messageOf } from '../../core/errors.ts';
import type { Json } from '../../core/json.ts';
import { proxyFor } from '../engines/proxy.ts';

export interface AskOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** Sent as a bearer token. */
  readonly token?: string;
  /** Milliseconds for the whole answer; 10 s when absent. */
  readonly timeoutMs?: number;
}

export type Asked =
  | { readonly kind: 'json'; readonly value: Json }
  | { readonly kind: 'failed'; readonly what: string };

const TIMEOUT_MS = 10_000;
const MOST_BYTES = 8 * 1024 * 1024;

/** Asks an address for JSON: no redirect is followed, a slow or an endless answer is given up. Never throws. */
export async function askJson(url: URL, options: AskOptions): Promise<Asked> {
  const { env, signal, token, timeoutMs = TIMEOUT_MS } = options;
  const proxy = proxyFor(url, env);
  const dispatcher = proxy === undefined ? new Agent() : new ProxyAgent(proxy);
  const headers = { accept: 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
  const ends = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
  try {
    return await answerOf(await request(url, { dispatcher, headers, signal: ends }));
  } catch (error) {
    const late = ends.aborted && !signal.aborted;
    return {
      kind: 'failed',
      what: late ? `did not answer within ${timeoutMs / 1000} s` : `did not answer: ${messageOf(error)}`,
    };
  } finally {
    // What is still being read is of no use any more.
    await dispatcher.destroy().catch(() => undefined);
  }
}

async function answerOf({ statusCode, body }: Dispatcher.ResponseData): Promise<Asked> {
  const text = await limited(body);
  if (text === undefined) return { kind: 'failed', what: `answers with more than ${MOST_BYTES / 2 ** 20} MiB` };
  if (statusCode !== 200)
    return { kind: 'failed', what: `answers ${statusCode}: ${text.slice(0, 200).replace(/\s+/g, ' ').trim()}` };
  try {
    return { kind: 'json', value: JSON.parse(text) as Json };
  } catch {
    return { kind: 'failed', what: 'does not answer with JSON' };
  }
}

async function limited(body: AsyncIterable<Uint8Array>): Promise<string | undefined> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of body) {
    bytes += part.length;
    if (bytes > MOST_BYTES) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
