import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  ONLY_SOURCE,
  globMatches
} from "./chunk-IUFWIKZX.js";

// src/spec/sources.ts
function sourcesOf(data) {
  return data.sources ?? [{ name: ONLY_SOURCE, path: data.source, format: data.format, pointer: "/data/source" }];
}
function declaredSources(data) {
  const own = data.split.testSource;
  return [
    ...sourcesOf(data).map((source) => ({
      name: data.sources === void 0 ? "data.source" : `data.source.${source.name}`,
      source
    })),
    ...own === void 0 ? [] : [{ name: "data.split.test", source: own }]
  ];
}
function isPattern(path) {
  return /[*?]/.test(path) && !/^https?:/i.test(path);
}
function matching(pattern, paths) {
  return [...paths].filter((path) => globMatches(pattern, path)).sort();
}
function folderOf(pattern) {
  const parts = pattern.split("/");
  const first = parts.findIndex(isPattern);
  return parts.slice(0, Math.max(0, first)).join("/");
}

export {
  sourcesOf,
  declaredSources,
  isPattern,
  matching,
  folderOf
};
