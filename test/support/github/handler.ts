/** One HTTP request from socket to answer: who asks, what is asked, faults, permission, both schema checks, log. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type Accounts, allows, type Token, tokenIn } from './accounts.ts';
import { type Answer, refuse } from './answers.ts';
import { type FaultKind, type Faults, kill, type RequestLine } from './faults.ts';
import { serveGit } from './git-backend.ts';
import { operations } from './operations.ts';
import type { Api, Call } from './routes.ts';
import type { Data } from './schemas.ts';
import { type State, syncPulls } from './state.ts';

export interface Logged extends RequestLine {
  /** Login that the token belongs to. */
  readonly login: string | undefined;
  readonly body: Data;
  /** What was answered; 0 when the connection was ended instead. */
  status: number;
}

export interface World {
  readonly root: string;
  readonly state: State;
  readonly accounts: Accounts;
  readonly faults: Faults;
  readonly requests: Logged[];
  readonly problems: string[];
  readonly viewerSuffix: boolean;
  readonly api: Api;
}

interface Incoming {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly raw: Buffer;
  readonly token: Token | undefined;
  readonly line: Logged;
}

const API = '/api/v3';
const GRAPHQL = '/api/graphql';

export function handlerOf(world: World): RequestListener {
  return (request, response) => {
    serve(world, request, response).catch((thrown: unknown) => {
      world.problems.push(
        `STAND-IN BROKE at ${request.method} ${request.url}: ${thrown instanceof Error ? thrown.stack : thrown}`,
      );
      request.socket.destroy();
    });
  };
}

async function serve(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const incoming = await read(world, request, response);
  world.requests.push(incoming.line);
  const fault = world.faults.next(incoming.line);
  if (fault !== undefined && (await faultBefore(fault, incoming))) return;
  const git = incoming.line.operation.startsWith('git/') && !incoming.url.pathname.startsWith(API);
  const dropped = fault?.kind === 'drop' || fault?.kind === 'kill' || fault?.kind === 'status';
  if (git) await onGit(world, incoming, dropped);
  const answer = git ? undefined : answerOf(world, incoming);
  if (fault !== undefined && dropped) return faultAfter(fault, incoming);
  if (answer !== undefined) send(incoming, answer);
}

async function read(world: World, request: IncomingMessage, response: ServerResponse): Promise<Incoming> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const raw = Buffer.concat(parts);
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const token = world.accounts.find(tokenIn(request.headers.authorization));
  const method = request.method ?? 'GET';
  const line: Logged = {
    method,
    ...named(world.api, method, url),
    login: token?.account.login,
    body: json(raw, request),
    status: 0,
  };
  return { request, response, url, raw, token, line };
}

function named(api: Api, method: string, url: URL): Pick<Logged, 'path' | 'operation' | 'mutating'> {
  const { pathname } = url;
  if (pathname === GRAPHQL) return { path: pathname, operation: 'graphql', mutating: false };
  if (!pathname.startsWith(`${API}/`)) {
    const receive = pathname.endsWith('/git-receive-pack') || url.searchParams.get('service') === 'git-receive-pack';
    const service = receive ? 'git/receive-pack' : 'git/upload-pack';
    return { path: pathname, operation: service, mutating: receive && method === 'POST' };
  }
  const path = pathname.slice(API.length);
  return { path, operation: api.find(method, path)?.route.operation ?? '', mutating: method !== 'GET' };
}

function json(raw: Buffer, request: IncomingMessage): Data {
  if (raw.length === 0 || !String(request.headers['content-type']).includes('json')) return {};
  return JSON.parse(raw.toString('utf8')) as Data;
}

/** True when the request ends here. */
async function faultBefore(fault: FaultKind, incoming: Incoming): Promise<boolean> {
  switch (fault.kind) {
    case 'secondary-limit':
      send(incoming, {
        ...refuse(403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'),
        headers: { 'retry-after': String(fault.retryAfter) },
      });
      return true;
    case 'primary-limit':
      send(incoming, {
        ...refuse(403, 'API rate limit exceeded for installation ID 1.'),
        headers: {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + fault.resetIn),
        },
      });
      return true;
    default:
      if (fault.when === 'after') return false;
      faultAfter(fault, incoming);
      return true;
  }
}

function faultAfter(fault: FaultKind, incoming: Incoming): void {
  if (fault.kind === 'status') {
    send(incoming, refuse(fault.status, 'Server Error'));
    return;
  }
  if (fault.kind === 'kill') kill(fault.pid());
  incoming.request.socket.destroy();
}

function send({ response, line }: Incoming, { status, body, headers }: Answer): void {
  line.status = status;
  response.writeHead(status, {
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '999',
    ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...headers,
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

function answerOf(world: World, incoming: Incoming): Answer {
  const { line, token, url } = incoming;
  if (token === undefined) return refuse(401, 'Bad credentials');
  if (line.operation === 'graphql') return viewer(world, incoming, token);
  const path = url.pathname.slice(API.length);
  const found = world.api.find(line.method, path);
  const operation = operations.get(found?.route.operation ?? '');
  if (found === undefined || operation === undefined) {
    world.problems.push(`UNKNOWN ROUTE ${line.method} ${path}`);
    return refuse(404, 'Not Found');
  }
  if (!isHere(world.state, found.params)) return refuse(404, 'Not Found');
  const call: Call = { ...found, query: url.searchParams, body: line.body };
  const bad = world.api.badRequest(call);
  if (bad !== undefined) {
    world.problems.push(`BAD REQUEST ${line.method} ${path}: ${bad}`);
    return refuse(422, `Invalid request.\n\n${bad}`);
  }
  const free = operation.scopes.length === 0 || (operation.level === 'read' && !world.state.private);
  if (!free && !allows(token, operation.scopes, operation.level)) return notAccessible(token);
  const answer = operation.run({ ...call, api: world.api, state: world.state, token });
  const wrong = world.api.badResponse(found.route, answer.status, answer.body);
  if (wrong !== undefined) world.problems.push(`BAD RESPONSE ${line.method} ${path} ${answer.status}: ${wrong}`);
  return answer;
}

function isHere(state: State, params: ReadonlyMap<string, string>): boolean {
  if (!params.has('owner')) return true;
  return params.get('owner') === state.owner && params.get('repo') === state.repo;
}

function notAccessible(token: Token): Answer {
  return refuse(403, `Resource not accessible by ${token.app === undefined ? 'personal access token' : 'integration'}`);
}

function viewer(world: World, { line }: Incoming, token: Token): Answer {
  const query = String(line.body['query'] ?? '').replace(/\s+/g, '');
  if (!/^(query)?\{viewer\{login\}\}$/.test(query)) {
    world.problems.push(`UNKNOWN QUERY ${query}`);
    return { status: 200, body: { errors: [{ message: 'unknown query' }] } };
  }
  const login = world.viewerSuffix ? token.account.login : token.account.login.replace(/\[bot\]$/, '');
  return { status: 200, body: { data: { viewer: { login } } } };
}

/** Reading needs `contents: read` where the repository is private, pushing always `contents: write`. */
async function onGit(world: World, incoming: Incoming, dropped: boolean): Promise<void> {
  const { line, token, url, request, response } = incoming;
  const level = line.operation === 'git/receive-pack' ? 'write' : 'read';
  const free = level === 'read' && !world.state.private;
  if (!free && !allows(token, ['contents'], level)) {
    line.status = token === undefined ? 401 : 403;
    response.writeHead(line.status, { 'www-authenticate': 'Basic realm="GitHub"' }).end();
    return;
  }
  const path = url.pathname.replace(/^(\/[^/]+\/[^/]+?)(\.git)?\//, '$1.git/');
  const git = { root: world.root, path, query: url.search.slice(1), user: token?.account.login, body: incoming.raw };
  if (dropped) {
    await serveGit(git, request, null);
  } else {
    line.status = await serveGit(git, request, response);
  }
  if (line.mutating) syncPulls(world.state);
}
