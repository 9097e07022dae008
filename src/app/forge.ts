import { type CrashPoint, crashingReleases } from '../adapters/programs/crash.ts';
import { isFromFork } from '../commands/event.ts';
import type { Forge, ForgeFacts, Log } from '../core/ports.ts';
import type { ReleaseForge } from '../core/release-forge.ts';
import type { RepositoryFacts } from '../core/repository-facts.ts';
import { TRAINYARD_VERSION } from '../version.ts';
import type { ContextRequest } from './requests.ts';
import type { World } from './world.ts';

/** What a request gets of the forge. */
export interface Forges {
  readonly review?: Forge & ForgeFacts;
  readonly releases?: ReleaseForge;
  readonly settings?: RepositoryFacts;
  readonly releasesAt?: (repository: string) => ReleaseForge | undefined;
}

interface Parts {
  readonly world: World;
  readonly log: Log;
  readonly crash: CrashPoint;
}

/** Only what reads or writes the forge gets it, and loads it. */
export async function forgesFor(request: ContextRequest, parts: Parts): Promise<Forges> {
  const { world, log } = parts;
  switch (request.command) {
    case 'review':
      return reviewing(request.target.fork, world, log);
    case 'doctor':
    case 'gc':
      return looking({ ...world, ...tokenIn(world) }, log);
    case 'job':
      if (request.job !== 'plan' && request.job !== 'report') return {};
      return reviewing(isFromFork(request.event), world, log);
    case 'reconcile':
    case 'ask':
      return releasing({ ...parts, world: { ...world, ...tokenIn(world) } });
    default:
      return {};
  }
}

/** A terminal has no input for it. */
export function tokenIn({ token, env }: Pick<World, 'token' | 'env'>): { token?: string } {
  const found = token ?? (env['GITHUB_TOKEN'] || env['GH_TOKEN']);
  return found ? { token: found } : {};
}

/** The token for git, and the one server that gets it; remotes on other hosts are asked as git is configured. */
export function gitAuthIn(world: Pick<World, 'token' | 'env'>): { auth?: { token: string; server: string } } {
  const { token } = tokenIn(world);
  if (token === undefined) return {};
  return { auth: { token, server: world.env['GITHUB_SERVER_URL'] || 'https://github.com' } };
}

async function reviewing(fork: boolean, world: World, log: Log): Promise<Forges> {
  const options = optionsOf(world, log);
  if (options === undefined) return {};
  return { review: (await import('../adapters/github/github.ts')).openForge({ ...options, fork }) };
}

async function looking(world: World, log: Log): Promise<Forges> {
  const options = optionsOf(world, log);
  if (options === undefined) return {};
  const { openForge, openSettings } = await import('../adapters/github/github.ts');
  return { review: openForge(options), settings: openSettings(options) };
}

async function releasing({ world, log, crash }: Parts): Promise<Forges> {
  const options = optionsOf(world, log);
  if (options === undefined) return {};
  const { openReleases } = await import('../adapters/github/github.ts');
  const token = world.env['TRAINYARD_DEPLOY_TOKEN'] || options.token;
  const releasesAt = (repository: string) => {
    const place = placeOf(repository, world.env['GITHUB_SERVER_URL'] ?? 'https://github.com');
    return place && crashingReleases(openReleases({ ...options, ...place, token }), crash);
  };
  return { releases: crashingReleases(openReleases(options), crash), releasesAt };
}

/** Owner and name on the server of this run; undefined for repositories of other hosts. */
export function placeOf(repository: string, server: string): { owner: string; repo: string } | undefined {
  const host = server.replace(/^https?:\/\//, '').replace(/\/+$/, '');
  const path = [`${server}/`, `ssh://git@${host}/`, `git@${host}:`].find((start) => repository.startsWith(start));
  const short = path === undefined ? repository : repository.slice(path.length).replace(/\.git$/, '');
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(short) ?? [];
  return owner === undefined || repo === undefined ? undefined : { owner, repo };
}

function optionsOf({ env, token }: World, log: Log) {
  const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  if (token === undefined || owner === undefined || owner === '' || repo === undefined) return undefined;
  return {
    token,
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    ...(env['GITHUB_GRAPHQL_URL'] === undefined ? {} : { graphqlUrl: env['GITHUB_GRAPHQL_URL'] }),
    userAgent: `trainyard/${TRAINYARD_VERSION}`,
    owner,
    repo,
    log,
  };
}
