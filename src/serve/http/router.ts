import type { Role } from '../access/roles.ts';
import { evidenceOf } from '../evidence/evidence.ts';
import { notFound } from '../protocol/problem.ts';
import { ARM_HEADER, infer } from './infer.ts';
import {
  live,
  loadRefused,
  modelList,
  modelMetadata,
  modelReady,
  ready,
  repositoryIndex,
  serverMetadata,
  serverStatus,
  signatureDef,
  versionStatus,
} from './metadata.ts';
import type { HttpPorts, Received } from './ports.ts';
import { predict } from './predict.ts';
import { jsonReply, type Reply } from './reply.ts';
import { statusPage } from './status-page.ts';
import { type Target, targetOf } from './target.ts';
import { predictTensorflow } from './tensorflow.ts';

export interface Names {
  /** Of the model, where the path has one. */
  readonly model: string;
  readonly version: string | undefined;
  /** The last part of the path, where it is a value. */
  readonly rest: string;
}

/** What answers a path. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly role: Role;
  /** Whose right is looked at in the handler, model by model. */
  readonly models?: 'in-body';
  /** Counted against the limit on requests at once, and refused while the server is busy. */
  readonly heavy?: boolean;
  handle(ports: RouterPorts, names: Names, received: Received): Reply | Promise<Reply>;
}

/** Routes of other parts, and whether the server is about to end. */
export interface RouterPorts extends HttpPorts {
  readonly stopping: () => boolean;
}

export interface Match {
  readonly routes: readonly Route[];
  readonly names: Names;
}

const get = (handle: Route['handle'], role: Role = 'read'): Route => ({ method: 'GET', role, handle });
const post = (handle: Route['handle'], role: Role = 'read'): Route => ({ method: 'POST', role, handle });
const heavy = (handle: Route['handle']): Route => ({ method: 'POST', role: 'infer', heavy: true, handle });

const INFER = heavy((ports, names, received) => infer(ports, asked(ports, names, received), received));
const PREDICT = heavy((ports, names, received) => predict(ports, asked(ports, names, received), received));
const TENSORFLOW = heavy((ports, names, received) => predictTensorflow(ports, asked(ports, names, received), received));

/** Paths without a model. */
const FIXED = new Map<string, readonly Route[]>([
  ['/', [get((ports) => statusPage(ports))]],
  ['/v2', [get(() => serverMetadata(), 'none')]],
  ['/v2/health/live', [get(() => live(), 'none')]],
  ['/v2/health/ready', [get((ports) => ready(ports, ports.stopping()), 'none')]],
  ['/v2/models', [get((ports) => modelList(ports))]],
  ['/v2/repository/index', [post((ports, _, { body }) => repositoryIndex(ports, wantsReady(body)))]],
  ['/v1/models', [get((ports) => modelList(ports))]],
  ['/v1/status', [get((ports) => serverStatus(ports))]],
  ['/metrics', [get(metricsPage, 'metrics')]],
]);

/** Below `/v2/models/<name>[/versions/<version>]`. */
const V2 = new Map<string, readonly Route[]>([
  ['', [get((ports, { model, version }) => modelMetadata(ports, model, version))]],
  ['/ready', [get((ports, { model, version }) => modelReady(ports, model, version), 'none')]],
  ['/infer', [INFER]],
]);

/** Below `/v1/models/<name>[/versions/<version>|/labels/<label>]`. */
const V1 = new Map<string, readonly Route[]>([
  ['', [get((ports, { model, version }) => versionStatus(ports, model, version))]],
  ['/metadata', [get((ports, { model, version }) => signatureDef(ports, model, version))]],
  ['/predict', [PREDICT]],
  [':predict', [TENSORFLOW]],
]);

const PATTERNS: readonly (readonly [RegExp, ReadonlyMap<string, readonly Route[]>])[] = [
  [/^\/v2\/models\/([^/]+)(?:\/versions\/([^/]+))?(|\/ready|\/infer)$/, V2],
  [/^\/v1\/models\/([^/:]+)(?:\/(?:versions|labels)\/([^/:]+))?(|\/metadata|\/predict|:predict)$/, V1],
];

/** The version that the path names, else the one that the header asks for by the name of its role. */
function asked(ports: HttpPorts, { model, version }: Names, { headers }: Received): Target {
  const arm = headers[ARM_HEADER];
  return targetOf(ports, model, version ?? (typeof arm === 'string' && arm !== '' ? arm : undefined));
}

const NO_NAMES: Names = { model: '', version: undefined, rest: '' };
const LOAD = /^\/v2\/repository\/models\/([^/]+)\/(?:load|unload)$/;
const EVIDENCE = /^\/v1\/evidence\/([^/]+)$/;

/** What answers a path; `more` are routes of other parts. Throws `HttpProblem` 404. */
export function matchPath(path: string, more: ReadonlyMap<string, readonly Route[]>): Match {
  const plain = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
  const fixed = FIXED.get(plain) ?? more.get(plain);
  if (fixed !== undefined) return { routes: fixed, names: NO_NAMES };
  for (const [pattern, routes] of PATTERNS) {
    const [, model, version, end = ''] = pattern.exec(plain) ?? [];
    if (model === undefined) continue;
    const names = { model: decoded(model), version: version === undefined ? undefined : decoded(version), rest: '' };
    return { routes: routes.get(end) ?? [], names };
  }
  const single = singleNamed(plain, more);
  if (single !== undefined) return single;
  throw notFound(`there is nothing at ${path.slice(0, 200)}; /docs lists what there is`);
}

function singleNamed(path: string, more: ReadonlyMap<string, readonly Route[]>): Match | undefined {
  const load = LOAD.exec(path)?.[1];
  if (load !== undefined)
    return { routes: [post(() => loadRefused(), 'none')], names: { ...NO_NAMES, model: decoded(load) } };
  const evidence = EVIDENCE.exec(path)?.[1];
  if (evidence !== undefined) {
    const route = get((ports, { model }) => jsonReply(evidenceOf(ports, model)));
    return { routes: [route], names: { ...NO_NAMES, model: decoded(evidence) } };
  }
  const cut = path.lastIndexOf('/');
  const below = more.get(`${path.slice(0, cut)}/*`);
  return below === undefined
    ? undefined
    : { routes: below, names: { ...NO_NAMES, rest: decoded(path.slice(cut + 1)) } };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw notFound(`${part.slice(0, 100)} is no part of a path`);
  }
}

function wantsReady(body: Uint8Array): boolean {
  if (body.length === 0) return false;
  try {
    return (JSON.parse(new TextDecoder().decode(body)) as { ready?: unknown } | null)?.ready === true;
  } catch {
    return false;
  }
}

async function metricsPage(ports: RouterPorts): Promise<Reply> {
  const { metrics, state, clock } = ports;
  const { syncedAt } = state.status;
  if (syncedAt !== undefined) metrics.syncAge.set((clock.now().getTime() - Date.parse(syncedAt)) / 1000);
  const { type, text } = await metrics.page();
  return { status: 200, headers: { 'content-type': type }, body: text };
}
