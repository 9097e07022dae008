import { createHash } from 'node:crypto';

/**
 * Place of a unit in [0, 1), the same on every server: the first 48 bits of SHA-256 over salt and unit. A unit goes to the
 * candidate where its place is below the candidate's share, so that raising the share keeps everybody who had it before.
 */
export function placeOf(salt: string, unit: string): number {
  const hash = createHash('sha256').update(`${salt}\n${unit}`).digest();
  return hash.readUIntBE(0, 6) / 2 ** 48;
}
