import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { KeyConfig, ServeConfig } from '../config/config.ts';
import { HttpProblem } from '../protocol/problem.ts';
import { type Claims, type TokenReader, tokenReader } from './oidc.ts';
import type { Role } from './roles.ts';

export interface Wish {
  readonly role: Role;
  /** Empty where the path names no model. */
  readonly model: string;
  /** The body names the models: a right over one of them is enough, and each is asked about later. */
  readonly models?: 'in-body' | undefined;
}

/** Who asks. */
export interface Caller {
  readonly name: string;
  /** Whether the role that was wished for is theirs over a model. */
  may(model: string): boolean;
}

/** Decides who may do what. */
export interface Access {
  /** Who asks, at once or where somebody has to be asked. Throws `HttpProblem` 401 and 403. */
  check(request: IncomingMessage, wish: Wish): Caller | Promise<Caller>;
}

const ANYBODY: Caller = { name: 'anonymous', may: () => true };

/** Everybody may do everything: a laptop, on its own loopback. */
const OPEN: Access = { check: () => ANYBODY };

/** As the configuration says; open where it names neither keys nor an issuer of tokens. */
export function accessOf({ access }: ServeConfig): Access {
  const { keys, oidc } = access;
  if (keys.length === 0 && oidc === undefined) return OPEN;
  const tokens = oidc === undefined ? undefined : tokenReader(oidc);
  return {
    check(request, wish) {
      if (wish.role === 'none') return ANYBODY;
      const secret = secretOf(request);
      if (secret === undefined) throw unauthenticated('no API key and no bearer token was sent');
      const key = keys.find(({ sha256 }) => isKey(secret, sha256));
      if (key !== undefined) return allowed({ name: key.name, grants: grantsOf(key) }, wish);
      if (tokens !== undefined && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(secret)) return byToken(tokens, secret, wish);
      throw unauthenticated('the API key is not known');
    },
  };
}

interface Principal {
  readonly name: string;
  readonly grants: readonly { readonly role: string; readonly model?: string }[];
}

function secretOf({ headers }: IncomingMessage): string | undefined {
  const key = headers['x-api-key'];
  if (typeof key === 'string' && key !== '') return key;
  return /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];
}

/** Keys are random, so that a plain hash of them gives nothing away. */
function isKey(secret: string, sha256: string): boolean {
  return timingSafeEqual(createHash('sha256').update(secret).digest(), Buffer.from(sha256, 'hex'));
}

function grantsOf({ roles, models }: KeyConfig): Principal['grants'] {
  if (models.length === 0) return roles.map((role) => ({ role }));
  return roles.flatMap((role) => models.map((model) => ({ role, model })));
}

async function byToken(tokens: TokenReader, secret: string, wish: Wish): Promise<Caller> {
  let claims: Claims;
  try {
    claims = await tokens(secret);
  } catch (error) {
    throw unauthenticated(error instanceof Error ? `the token is refused: ${error.message}` : 'the token is refused');
  }
  const grants = claims.roles.map((text) => {
    const cut = text.lastIndexOf(':');
    return cut < 0 ? { role: text } : { role: text.slice(cut + 1), model: text.slice(0, cut) };
  });
  return allowed({ name: claims.subject, grants }, wish);
}

/** What a role is enough for. */
const COVERS = new Map<string, readonly Role[]>([
  ['read', ['read', 'metrics']],
  ['infer', ['infer', 'read']],
  ['admin', ['admin', 'infer', 'read', 'metrics']],
]);

function allowed({ name, grants }: Principal, { role, model, models }: Wish): Caller {
  const covering = grants.filter((grant) => COVERS.get(grant.role)?.includes(role) ?? false);
  // What is about no single model needs a right over all of them.
  const may = (one: string): boolean => covering.some((grant) => grant.model === undefined || grant.model === one);
  if (models === 'in-body' ? covering.length > 0 : may(model)) return { name, may };
  const of = model === '' ? '' : ` of model ${model}`;
  throw new HttpProblem(403, `${name} has not the role ${role}${of}`);
}

function unauthenticated(why: string): HttpProblem {
  return new HttpProblem(401, `${why}; send one as "Authorization: Bearer ..."`, { 'www-authenticate': 'Bearer' });
}
