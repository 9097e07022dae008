import type { Actor } from '../core/actor.ts';

/** Who started a workflow, as GitHub says it; nobody is known outside of it. */
export function actorIn(env: Readonly<Record<string, string | undefined>>): { readonly by?: Actor } {
  const login = env['GITHUB_ACTOR'];
  if (env['GITHUB_ACTIONS'] !== 'true' || login === undefined || login === '') return {};
  const id = env['GITHUB_ACTOR_ID'];
  return { by: { login, ...(id ? { id } : {}), proof: 'authenticated' } };
}
