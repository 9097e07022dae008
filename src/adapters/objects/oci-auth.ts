import type { TrainyardError } from '../../core/errors.ts';
import type { RegistryPlace } from '../../core/registry.ts';
import type { RegistryCredentials } from './oci-credentials.ts';
import { failed, registryUnreachable, shown } from './oci-errors.ts';

/** What a request asks for; a token that reads may not write. */
export type Purpose = 'read' | 'write' | 'delete';

export interface RegistryAuth {
  /** Value of the header `authorization`, as far as one is known. */
  header(purpose: Purpose): string | undefined;
  /** Takes up the challenge of a 401; false where there is nothing to answer it with. */
  answer(purpose: Purpose, challenge: string | null): Promise<boolean>;
}

/**
 * Basic and Bearer, as the registry asks for. https://distribution.github.io/distribution/spec/auth/token/
 * Credentials are read when they are asked for, and go to the registry and to the place that it names for tokens alone.
 */
export function registryAuth(
  place: RegistryPlace,
  credentials: () => Promise<RegistryCredentials | undefined>,
): RegistryAuth {
  const headers = new Map<Purpose, string>();
  return {
    header: (purpose) => headers.get(purpose),
    async answer(purpose, text) {
      const challenge = challengeIn(text ?? '');
      if (challenge === undefined) return false;
      const known = await credentials();
      const header = challenge.scheme === 'basic' ? basic(known) : await bearer(place, challenge, known);
      if (header === undefined) return false;
      headers.set(purpose, header);
      return true;
    },
  };
}

export interface Challenge {
  readonly scheme: 'basic' | 'bearer';
  readonly parameters: ReadonlyMap<string, string>;
}

/** `Bearer realm="https://auth.example.com/token",service="registry",scope="repository:acme/models:pull,push"`. */
export function challengeIn(text: string): Challenge | undefined {
  const [, scheme, rest = ''] = /^\s*(basic|bearer)\b(.*)$/is.exec(text) ?? [];
  if (scheme === undefined) return undefined;
  const pairs = [...rest.matchAll(/([a-z_]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/gi)];
  const parameters = new Map(
    pairs.map(([, name = '', quoted, plain]) => [name.toLowerCase(), quoted?.replace(/\\(.)/gs, '$1') ?? plain ?? '']),
  );
  return { scheme: scheme.toLowerCase() as Challenge['scheme'], parameters };
}

function basic(credentials: RegistryCredentials | undefined): string | undefined {
  if (credentials === undefined) return undefined;
  return `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`;
}

const MOST_MS = 30_000;

async function bearer(
  place: RegistryPlace,
  { parameters }: Challenge,
  credentials: RegistryCredentials | undefined,
): Promise<string> {
  const realm = realmOf(parameters.get('realm') ?? '', place);
  for (const name of ['service', 'scope']) {
    const value = parameters.get(name);
    if (value !== undefined) realm.searchParams.set(name, value);
  }
  const header = basic(credentials);
  const headers: Record<string, string> = header === undefined ? {} : { authorization: header };
  const response = await fetch(realm, { headers, redirect: 'error', signal: AbortSignal.timeout(MOST_MS) }).catch(
    (error: unknown) => {
      throw registryUnreachable(error, { ...place, registry: realm.origin });
    },
  );
  if (!response.ok) throw noToken(place, `${realm.origin} answers ${response.status}`);
  const { token, access_token } = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  const found = token ?? access_token;
  if (typeof found !== 'string' || found === '') throw noToken(place, `${realm.origin} answers without a token`);
  return `Bearer ${found}`;
}

/** A password that was meant for a connection with TLS never leaves on one without. */
function realmOf(text: string, place: RegistryPlace): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const weaker = url?.protocol === 'http:' && place.registry.startsWith('https:');
  if (url !== undefined && /^https?:$/.test(url.protocol) && !weaker) return url;
  throw noToken(place, `it names "${text.slice(0, 200)}" for tokens, which is no https address`);
}

function noToken(place: RegistryPlace, why: string): TrainyardError {
  return failed(
    'store-credentials',
    `there is no token for ${shown(place)}: ${why}`,
    'Check the user and its password or token, that it may pull and push there, and the clock of this machine.',
  );
}
