import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, Server as NetServer } from 'node:net';
import { messageOf } from '../../core/errors.ts';
import type { Access, Caller } from '../access/access.ts';
import { badRequest, HttpProblem } from '../protocol/problem.ts';
import { refuseSockets } from './refusals.ts';
import { jsonReply, type Reply, send } from './reply.ts';
import { readBody, splitUrl } from './request.ts';
import { type Match, matchPath, type Route, type RouterPorts } from './router.ts';

export interface ServerPorts extends Omit<RouterPorts, 'stopping'> {
  readonly access: Access;
  /** Routes of other parts by path; `/path/*` takes one more part. */
  readonly more: ReadonlyMap<string, readonly Route[]>;
  readonly tls?: { readonly key: Buffer; readonly cert: Buffer };
}

export interface ListenAt {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
}

export interface RunningServer {
  /** `http://127.0.0.1:8080`. */
  readonly url: string;
  /**
   * Ends without losing a request: says it is not ready for `drainMs`, so that balancers look elsewhere; then takes no new
   * connection, and ends each one that there is with its next answer. The other way round, clients that are told to
   * reconnect would wait at a door that closes.
   */
  stop(drainMs: number): Promise<void>;
}

/** Longest time for a request to come in, and for its head. */
const REQUEST_MS = 60_000;
const HEADERS_MS = 10_000;
const IDLE_MS = 65_000;
/** Time for requests on connections that were there when the server stopped taking new ones. */
const LAST_REQUESTS_MS = 500;
/** Longest time that answers may take once the server ends. */
const LAST_MS = 30_000;

export async function startServer(ports: ServerPorts, at: ListenAt): Promise<RunningServer> {
  const handler = new Handler(ports);
  const listener = (request: IncomingMessage, response: ServerResponse): void => void handler.answer(request, response);
  const times = { requestTimeout: REQUEST_MS, headersTimeout: HEADERS_MS, keepAliveTimeout: IDLE_MS };
  // Node refuses a request without a host with nothing in the answer that says why.
  const options = { ...times, noDelay: true, requireHostHeader: false };
  const server: Server =
    ports.tls === undefined
      ? createServer(options, listener)
      : (createTlsServer({ ...options, ...ports.tls, minVersion: 'TLSv1.2' }, listener) as unknown as Server);
  refuseSockets(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(at.port, at.host, resolve);
  });
  const { address, port, family } = server.address() as AddressInfo;
  const host = family === 'IPv6' ? `[${address}]` : address;
  return {
    url: `${ports.tls === undefined ? 'http' : 'https'}://${host}:${port}`,
    stop: async (drainMs) => {
      handler.stopping = true;
      await new Promise((resolve) => setTimeout(resolve, drainMs));
      handler.closing = true;
      // Not http's own `close`, which cuts connections whose request is on its way and not yet read.
      const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
      const idle = setInterval(() => server.closeIdleConnections(), LAST_REQUESTS_MS);
      const late = setTimeout(() => server.closeAllConnections(), LAST_MS);
      await closed;
      clearInterval(idle);
      clearTimeout(late);
    },
  };
}

class Handler {
  /** No longer ready. */
  stopping = false;
  /** Each answer is the last of its connection. */
  closing = false;
  readonly #ports: RouterPorts & ServerPorts;
  readonly #matches = new Map<string, Match>();

  constructor(ports: ServerPorts) {
    this.#ports = { ...ports, stopping: () => this.stopping };
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.on('error', ignored);
    try {
      if (this.closing) response.setHeader('connection', 'close');
      await send(request, response, await this.#reply(request));
    } catch (error) {
      await this.#answerFailure(error, request, response);
    }
    // A body that nobody read would hold the connection.
    if (!request.complete) request.resume();
  }

  async #answerFailure(error: unknown, request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await send(request, response, this.#failed(error, request));
    } catch {
      response.destroy();
    }
  }

  async #reply(request: IncomingMessage): Promise<Reply> {
    if (request.httpVersion === '1.1' && request.headers.host === undefined) {
      throw badRequest('a request of HTTP/1.1 names a host, in the header "Host"');
    }
    const { path, query } = splitUrl(request.url ?? '/');
    const { routes, names } = this.#match(path);
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const route = routes.find((one) => one.method === method);
    if (route === undefined) throw this.#wrongMethod(routes, request.method);
    const asked = this.#ports.access.check(request, { ...route, model: names.model });
    // Where nobody has to be asked there is nothing to wait for, and waiting costs a turn of the loop.
    const caller = asked instanceof Promise ? await asked : asked;
    if (route.role === 'admin') this.#ports.log.info(`audit: ${caller.name} ${request.method} ${path}`);
    if (route.heavy) return this.#heavy(route, { request, names, query, caller });
    const body = method === 'GET' ? NO_BODY : await readBody(request, this.#ports.limits.bodyBytes);
    return route.handle(this.#ports, names, { headers: request.headers, query, body, caller });
  }

  /** Clients ask for the same few paths; what others invent is not kept beyond a bound. */
  #match(path: string): Match {
    const known = this.#matches.get(path);
    if (known !== undefined) return known;
    const match = matchPath(path, this.#ports.more);
    if (this.#matches.size >= MOST_MATCHES) this.#matches.clear();
    this.#matches.set(path, match);
    return match;
  }

  async #heavy(route: Route, { request, names, query, caller }: HeavyCall): Promise<Reply> {
    const { limits, metrics } = this.#ports;
    if (metrics.inflight >= limits.concurrency) {
      throw new HttpProblem(
        503,
        `${limits.concurrency} requests are being answered, which is the limit; try again`,
        BUSY,
      );
    }
    metrics.inflight += 1;
    try {
      const body = await readBody(request, limits.bodyBytes);
      return await route.handle(this.#ports, names, { headers: request.headers, query, body, caller });
    } finally {
      metrics.inflight -= 1;
    }
  }

  #failed(error: unknown, request: IncomingMessage): Reply {
    const { metrics, log } = this.#ports;
    if (error instanceof HttpProblem) {
      const reason = REASONS.get(error.status) ?? (error.status < 500 ? 'malformed' : undefined);
      if (reason !== undefined) metrics.refused.inc({ reason });
      return { ...jsonReply({ error: error.message }, error.status), headers: { ...JSON_ERROR, ...error.headers } };
    }
    log.error(`${request.method} ${splitUrl(request.url ?? '').path}: ${messageOf(error)}`);
    return jsonReply({ error: 'the server failed on this request; its log says why' }, 500);
  }

  #wrongMethod(routes: readonly Route[], method: string | undefined): HttpProblem {
    const allowed = routes.map((route) => route.method).join(', ');
    return new HttpProblem(405, `${method} is not allowed here; ${allowed} is`, { allow: allowed });
  }
}

interface HeavyCall {
  readonly request: IncomingMessage;
  readonly names: Parameters<Route['handle']>[1];
  readonly query: string;
  readonly caller: Caller;
}

const ignored = (): void => undefined;
const MOST_MATCHES = 1000;
const NO_BODY = new Uint8Array(0);
const BUSY = { 'retry-after': '1' };
const JSON_ERROR = { 'content-type': 'application/json' };
const REASONS = new Map([
  [404, 'unknown'],
  [401, 'denied'],
  [403, 'denied'],
  [413, 'too_large'],
  [503, 'busy'],
]);
