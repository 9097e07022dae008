import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  digestOf,
  hexOf
} from "./chunk-BIVE6T77.js";

// src/core/evidence-window.ts
function evidenceWindow(release) {
  const phase = release.pause?.from ?? release.phase;
  return digestOf({
    try: release.releaseId,
    stable: release.stable?.digest ?? null,
    candidate: release.candidate?.digest ?? null,
    shadow: phase === "SHADOW",
    step: release.stepIndex,
    weight: release.weight
  });
}
function evidenceFolder(window) {
  return `evidence/${hexOf(window)}/`;
}
function evidenceKey(window, rows) {
  return `${evidenceFolder(window)}${rows}.json`;
}

export {
  evidenceWindow,
  evidenceFolder,
  evidenceKey
};
