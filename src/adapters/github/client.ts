import { retry } from '@octokit/plugin-retry';
import { type ThrottlingOptions, throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import type { Log } from '../../core/ports.ts';

/** Called around every HTTP request; `name` is `POST /repos/{owner}/{repo}/check-runs`. */
export type AroundRequest = <T>(name: string, send: () => Promise<T>) => Promise<T>;

export interface ClientOptions {
  readonly token: string;
  /** `https://api.github.com`, or `https://<host>/api/v3` of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  readonly userAgent: string;
  readonly log: Log;
  /** Longest single wait that is accepted when GitHub asks us to slow down, in seconds; 90 when absent. */
  readonly maxWaitSeconds?: number;
  /** How many milliseconds a second of waiting takes; 1000 when absent. */
  readonly secondMs?: number;
  readonly aroundRequest?: AroundRequest;
}

/** Tries after the first, for limits and for answers of 500 and above. */
const RETRIES = 3;
const REQUEST_TIMEOUT_MS = 30_000;

/**
 * An Octokit that waits when GitHub asks for it, a bounded time, and repeats requests that may be repeated.
 * Creating requests are given `request: {retries: 0}` by their callers: when an answer is lost, only a look at what is
 * there can tell whether a second try would make a double.
 */
export function openClient(options: ClientOptions): Octokit {
  const Client = Octokit.plugin(retry, throttling);
  const secondMs = options.secondMs ?? 1000;
  const client = new Client({
    auth: options.token,
    baseUrl: options.apiUrl.replace(/\/+$/, ''),
    userAgent: options.userAgent,
    log: QUIET,
    request: { fetch: fetchWithTimeout },
    retry: { retries: RETRIES, retryAfterBaseValue: secondMs },
    throttle: {
      write: unspaced,
      notifications: unspaced,
      retryAfterBaseValue: secondMs,
      ...limitHandlers(options),
    },
  });
  const around = options.aroundRequest;
  if (around !== undefined) {
    client.hook.wrap('request', (send, request) =>
      around(`${request.method} ${request.url}`, async () => send(request)),
    );
  }
  return client;
}

function limitHandlers(options: ClientOptions) {
  const longest = options.maxWaitSeconds ?? 90;
  const handler =
    (kind: string) =>
    (seconds: number, request: unknown, ...more: unknown[]) => {
      const tries = Number(more[1]); // the plug-in passes (seconds, request, client, tries)
      const again = tries < RETRIES && seconds <= longest;
      options.log.warn(
        `GitHub's ${kind} rate limit was reached at ${nameOf(request)}; ${again ? `waiting ${seconds} s` : `not waiting ${seconds} s`}`,
      );
      return again;
    };
  return { onRateLimit: handler('primary'), onSecondaryRateLimit: handler('secondary') };
}

function nameOf(request: unknown): string {
  const { method, url } = request as { readonly method?: string; readonly url?: string };
  return `${method ?? ''} ${url ?? ''}`.trim();
}

const fetchWithTimeout: typeof fetch = (input, init) =>
  fetch(input, { ...init, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) });

/**
 * In place of the plug-in's groups, which wait up to three seconds between writes: a review writes a handful of times,
 * far from the 80 a minute that GitHub asks for, and people wait for it. Typed as a Bottleneck group, of which the
 * plug-in uses only `key().schedule()`.
 */
const unspaced = {
  key: () => ({ schedule: <T>(_job: unknown, run: (...args: unknown[]) => T, ...args: unknown[]): T => run(...args) }),
} as unknown as NonNullable<ThrottlingOptions['write']>;

/** Octokit reports every request and every retry in its own words; the adapter speaks for itself. */
const silent = () => undefined;
const QUIET = { debug: silent, info: silent, warn: silent, error: silent };
