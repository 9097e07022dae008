import { createHash } from 'node:crypto';
import { canonicalJson } from './json.ts';

/** `sha256:` and 64 lower-case hex digits. */
export type Digest = `sha256:${string}`;

const DIGEST = /^sha256:[0-9a-f]{64}$/;

export function sha256(bytes: Uint8Array | string): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** SHA-256 over the canonical JSON (RFC 8785) of a value. */
export function digestOf(value: unknown): Digest {
  return sha256(canonicalJson(value));
}

export function isDigest(text: unknown): text is Digest {
  return typeof text === 'string' && DIGEST.test(text);
}

/** The 64 hex digits alone, for file names. */
export function hexOf(digest: Digest): string {
  return digest.slice('sha256:'.length);
}

/** Twelve hex digits, for people. */
export function shortDigest(digest: string): string {
  return digest.replace(/^sha256:/, '').slice(0, 12);
}

/** A UUID of the free form (RFC 9562, version 8) made of a digest, so that equal things have equal ids. */
export function uuidOf(digest: Digest): string {
  const hex = hexOf(digest);
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
