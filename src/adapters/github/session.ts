import type { Octokit } from '@octokit/rest';
import { TrainyardError } from '../../core/errors.ts';
import { type Attempt, type ErrorContext, translate } from './errors.ts';

/** A creating request is not repeated blindly: see `openClient`. */
export const ONCE = { retries: 0 } as const;

export interface Session {
  readonly client: Octokit;
  readonly at: { readonly owner: string; readonly repo: string };
  readonly graphqlUrl: string;
  readonly errors: ErrorContext;
  viewer?: string;
}

/** Calls GitHub; what it answers with is translated. */
export async function trying<T>(session: Session, attempt: Attempt, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (thrown) {
    throw translate(thrown, attempt, session.errors);
  }
}

/** `GET /user` refuses installation tokens, GraphQL's viewer does not. */
export async function viewerOf(session: Session): Promise<string> {
  session.viewer ??= await askViewer(session);
  return session.viewer;
}

async function askViewer(session: Session): Promise<string> {
  const attempt = { what: 'ask who the token writes as', scope: 'contents', access: 'read' } as const;
  const login = await trying(session, attempt, async () => {
    const query = '{ viewer { login } }';
    const answer = await session.client.request({ method: 'POST', url: session.graphqlUrl, query });
    return (answer.data as { data?: { viewer?: { login?: unknown } } } | null)?.data?.viewer?.login;
  }).catch((thrown: unknown) => {
    if (refusesQuestion(thrown)) return undefined;
    throw thrown;
  });
  if (typeof login !== 'string' || login === '') return 'github-actions[bot]';
  // Installation tokens begin with ghs_ and always write as a bot, however GraphQL spells its name.
  return session.errors.token.startsWith('ghs_') ? botLogin(login) : login;
}

/** A proxy or an old server may not serve GraphQL; the token can be good all the same. */
function refusesQuestion(thrown: unknown): boolean {
  const codes = ['permission', 'forbidden', 'not-found', 'rejected', 'unexpected'].map((code) => `github-${code}`);
  return thrown instanceof TrainyardError && codes.includes(thrown.code);
}

export function botLogin(login: string): string {
  return login.endsWith('[bot]') ? login : `${login}[bot]`;
}
