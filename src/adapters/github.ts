import type { Forge, ForgeFacts } from '../core/ports.ts';
import { checksOf } from './github-checks.ts';
import { type ClientOptions, openClient } from './github-client.ts';
import { commentsOf } from './github-comments.ts';
import { factsOf } from './github-facts.ts';
import { type Session, viewerOf } from './github-session.ts';

export type { AroundRequest } from './github-client.ts';

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
  const session: Session = {
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
  return { viewer: () => viewerOf(session), ...commentsOf(session), ...checksOf(session), ...factsOf(session) };
}

function graphqlUrlOf(apiUrl: string): string {
  const base = apiUrl.replace(/\/+$/, '');
  return base.endsWith('/api/v3') ? base.replace(/\/v3$/, '/graphql') : `${base}/graphql`;
}
