import { isFromFork } from '../commands/event.ts';
import type { Forge, ForgeFacts, Log } from '../core/ports.ts';
import type { ReleaseForge } from '../core/release-forge.ts';
import { TRAINYARD_VERSION } from '../version.ts';
import type { ContextRequest } from './requests.ts';
import type { World } from './world.ts';

/** What a request gets of the forge. */
export interface Forges {
  readonly review?: Forge & ForgeFacts;
  readonly releases?: ReleaseForge;
}

/** Only what reads or writes the forge gets it, and loads it. */
export async function forgesFor(request: ContextRequest, world: World, log: Log): Promise<Forges> {
  switch (request.command) {
    case 'review':
      return reviewing(request.target.fork, world, log);
    case 'doctor':
      return reviewing(false, { ...world, ...tokenIn(world) }, log);
    case 'job':
      if (request.job !== 'plan' && request.job !== 'report') return {};
      return reviewing(isFromFork(request.event), world, log);
    case 'reconcile':
    case 'ask':
      return releasing({ ...world, ...tokenIn(world) }, log);
    default:
      return {};
  }
}

/** A terminal has no input for it. */
export function tokenIn({ token, env }: Pick<World, 'token' | 'env'>): { token?: string } {
  const found = token ?? (env['GITHUB_TOKEN'] || env['GH_TOKEN']);
  return found ? { token: found } : {};
}

async function reviewing(fork: boolean, world: World, log: Log): Promise<Forges> {
  const options = optionsOf(world, log);
  if (options === undefined) return {};
  return { review: (await import('../adapters/github/github.ts')).openForge({ ...options, fork }) };
}

async function releasing(world: World, log: Log): Promise<Forges> {
  const options = optionsOf(world, log);
  if (options === undefined) return {};
  return { releases: (await import('../adapters/github/github.ts')).openReleases(options) };
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
