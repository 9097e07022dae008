import type { Forge, ForgeFacts } from '../../core/ports.ts';
import type { ReleaseForge } from '../../core/release-forge.ts';
import type { RepositoryFacts } from '../../core/repository-facts.ts';
import { checksOf } from './checks.ts';
import { type ClientOptions, openClient } from './client.ts';
import { commentsOf } from './comments.ts';
import { deploymentsOf } from './deployments.ts';
import { factsOf } from './facts.ts';
import { pullsOf } from './pulls.ts';
import { type Session, viewerOf } from './session.ts';
import { settingsOf } from './settings.ts';

export type { AroundRequest } from './client.ts';

export interface ForgeOptions extends ClientOptions {
  /** `https://<host>/api/graphql`; derived from `apiUrl` when absent. */
  readonly graphqlUrl?: string;
  readonly owner: string;
  readonly repo: string;
  /** Whether the pull request's head is in another repository; only shapes error texts. */
  readonly fork?: boolean;
}

/**
 * The forge on GitHub or GitHub Enterprise Server. Every failure is a `TrainyardError` with a `github-*` code:
 * `permission`, `other-app`, `forbidden`, `credentials`, `not-found`, `too-long`, `rejected`, `rate-limit`,
 * `unavailable`, `unreachable`, `unexpected`.
 */
export function openForge(options: ForgeOptions): Forge & ForgeFacts {
  const session = sessionOf(options);
  return { viewer: () => viewerOf(session), ...commentsOf(session), ...checksOf(session), ...factsOf(session) };
}

/** The same for releases: pull requests that promote, approvals, deployments. */
export function openReleases(options: ForgeOptions): ReleaseForge {
  const session = sessionOf(options);
  return { ...pullsOf(session), ...deploymentsOf(session), mayWrite: factsOf(session).mayWrite };
}

/** What the host knows of the repository's settings. */
export function openSettings(options: ForgeOptions): RepositoryFacts {
  return settingsOf(sessionOf(options));
}

function sessionOf(options: ForgeOptions): Session {
  return {
    client: openClient(options),
    at: { owner: options.owner, repo: options.repo },
    graphqlUrl: options.graphqlUrl ?? graphqlUrlOf(options.apiUrl),
    errors: {
      token: options.token,
      apiUrl: options.apiUrl,
      repository: `${options.owner}/${options.repo}`,
      ...(options.fork === undefined ? {} : { fork: options.fork }),
    },
  };
}

function graphqlUrlOf(apiUrl: string): string {
  const base = apiUrl.replace(/\/+$/, '');
  return base.endsWith('/api/v3') ? base.replace(/\/v3$/, '/graphql') : `${base}/graphql`;
}
