import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/math/random.ts
function random(seed, stream) {
  const next = sfc32(hash32(`${seed}/${stream}`));
  return {
    uniform: () => ((next() >>> 5) * 67108864 + (next() >>> 6)) / 9007199254740992,
    integer: (below) => integerBelow(next, below),
    permutation(count) {
      const order = Uint32Array.from({ length: count }, (_, i) => i);
      for (let i = count - 1; i > 0; i--) {
        const j = integerBelow(next, i + 1);
        const kept = order[i];
        order[i] = order[j];
        order[j] = kept;
      }
      return order;
    }
  };
}
function integerBelow(next, below) {
  const limit = 4294967296 - 4294967296 % below;
  for (; ; ) {
    const value = next();
    if (value < limit) return value % below;
  }
}
function sfc32(seed) {
  let [a, b, c, d] = [mix(seed), mix(seed ^ 2654435769), mix(seed ^ 2246822507), 1];
  const next = () => {
    const sum = a + b + d | 0;
    d = d + 1 | 0;
    a = b ^ b >>> 9;
    b = c + (c << 3) | 0;
    c = (c << 21 | c >>> 11) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 15; i++) next();
  return next;
}
function hash32(text) {
  let hash = 2166136261;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 16777619);
  return mix(hash);
}
function mix(value) {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ mixed >>> 16, 2246822507);
  mixed = Math.imul(mixed ^ mixed >>> 13, 3266489909);
  return mixed ^ mixed >>> 16 | 0;
}

export {
  random
};
