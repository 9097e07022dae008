import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/stages/release/views/shown.ts
function shown(estimate) {
  if (estimate.kind !== "value") return `not estimable (${estimate.reason})`;
  const number = (value) => String(Number(value.toPrecision(4)));
  const { interval } = estimate;
  return interval === void 0 ? number(estimate.value) : `${number(estimate.value)} [${number(interval.low)}, ${number(interval.high)}]`;
}

export {
  shown
};
