import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/names-there.ts
var MOST = 20;
function namesThere(names) {
  const left = names.length - MOST;
  const more = left > 0 ? ` and ${left} more` : "";
  const what = `${names.slice(0, MOST).join(", ")}${more}`;
  if (names.length === 0) return "there is none";
  return names.length === 1 ? `there is ${what} alone` : `there are ${names.length}: ${what}`;
}

export {
  namesThere
};
