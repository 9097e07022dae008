import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import "./chunk-RSD25HFQ.js";

// src/bundle.ts
async function runAction(entry) {
  return (await import("./action-T6ETMB2C.js")).runAction(entry);
}
async function runCli(entry) {
  return (await import("./cli-6KUERTJC.js")).runCli(entry);
}
export {
  runAction,
  runCli
};
