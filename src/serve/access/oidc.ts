import { createRemoteJWKSet, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { OidcConfig } from '../config/config.ts';

export interface Claims {
  readonly subject: string;
  /** `infer`, or `wage-band:infer`. */
  readonly roles: readonly string[];
}

/** The claims of a bearer token whose signature, issuer, audience and times are right. Throws when they are not. */
export type TokenReader = (token: string) => Promise<Claims>;

/** Signatures that need a public key only: a shared secret or none at all is never taken. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

export function tokenReader({ issuer, audience, jwks, rolesClaim }: OidcConfig): TokenReader {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  return async (token) => {
    keys ??= keySet(issuer, jwks).catch((error: unknown) => {
      // The issuer may be back for the next token.
      keys = undefined;
      throw error;
    });
    const options = { issuer, audience, algorithms: ALGORITHMS, clockTolerance: 30 };
    const { payload } = await jwtVerify(token, await keys, options);
    return { subject: payload.sub ?? 'nobody', roles: rolesIn(payload, rolesClaim) };
  };
}

async function keySet(issuer: string, jwks: string | undefined): Promise<JWTVerifyGetKey> {
  if (jwks !== undefined) return createRemoteJWKSet(new URL(jwks));
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(5000) });
  const { jwks_uri: found } = (await answer.json()) as { readonly jwks_uri?: unknown };
  if (typeof found === 'string') return createRemoteJWKSet(new URL(found));
  throw new Error(`${address} names no jwks_uri`);
}

function rolesIn(payload: JWTPayload, claim: string): readonly string[] {
  const value = payload[claim];
  if (typeof value === 'string') return value.split(/\s+/).filter(Boolean);
  return Array.isArray(value) ? value.filter((role) => typeof role === 'string') : [];
}
