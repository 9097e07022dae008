/** A stream of random numbers that depends on its seed and name alone, the same on every machine. */
export interface Random {
  /** Uniform in [0, 1), with 53 random bits. */
  uniform(): number;
  /** Uniform whole number in [0, below), without bias; `below` is a whole number in 1..2^32. */
  integer(below: number): number;
  /** The numbers 0..count-1 in random order (Fisher-Yates). */
  permutation(count: number): Uint32Array;
}

/**
 * Seeded random numbers. Equal seed and stream name give equal numbers; different names give unrelated streams, so that
 * the shuffle of epoch 7 (`shuffle/7`) needs no memory of the epochs before it.
 *
 * Generator: sfc32 by Chris Doty-Humphrey (PractRand), seeded with the FNV-1a hash of seed and name, mixed by the
 * finaliser of MurmurHash3 (Austin Appleby).
 */
export function random(seed: number, stream: string): Random {
  const next = sfc32(hash32(`${seed}/${stream}`));
  return {
    uniform: () => ((next() >>> 5) * 67108864 + (next() >>> 6)) / 9007199254740992,
    integer: (below) => integerBelow(next, below),
    permutation(count) {
      const order = Uint32Array.from({ length: count }, (_, i) => i);
      for (let i = count - 1; i > 0; i--) {
        const j = integerBelow(next, i + 1);
        const kept = order[i] as number;
        order[i] = order[j] as number;
        order[j] = kept;
      }
      return order;
    },
  };
}

/** Rejection: numbers past the last whole multiple of `below` would make small results likelier. */
function integerBelow(next: () => number, below: number): number {
  const limit = 4294967296 - (4294967296 % below);
  for (;;) {
    const value = next();
    if (value < limit) return value % below;
  }
}

function sfc32(seed: number): () => number {
  let [a, b, c, d] = [mix(seed), mix(seed ^ 0x9e3779b9), mix(seed ^ 0x85ebca6b), 1];
  const next = (): number => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  // The author's advice: throw the first outputs away, until every bit of the seed has reached every word.
  for (let i = 0; i < 15; i++) next();
  return next;
}

function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return mix(hash);
}

function mix(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}
