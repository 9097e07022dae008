import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/math/tests/corrections.ts
function holmAdjusted(pvalues) {
  const n = pvalues.length;
  const order = Array.from(pvalues, (_, i) => i).sort((a, b) => pvalues[a] - pvalues[b]);
  const adjusted = new Array(n);
  let largest = 0;
  order.forEach((index, rank) => {
    largest = Math.max(largest, Math.min(1, (n - rank) * pvalues[index]));
    adjusted[index] = largest;
  });
  return adjusted;
}

export {
  holmAdjusted
};
