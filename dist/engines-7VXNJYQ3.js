import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  EXIT,
  TrainyardError
} from "./chunk-2WUTFTKW.js";
import "./chunk-RSD25HFQ.js";

// src/commands/engines.ts
async function engines(request, shelf) {
  const reports = await reportsOf(request, shelf);
  const source = reports.some(({ state, optional }) => state === "altered" || state === "absent" && !optional) ? await sourceOf(shelf) : void 0;
  const unusable = reports.some(
    ({ state, optional }) => state === "altered" || state === "unsupported" && (!optional || request.build !== void 0)
  );
  return {
    exitCode: unusable ? EXIT.broken : EXIT.ok,
    text: [...reports.map(paragraph), ...source === void 0 ? [] : [`source: ${source}`]].join("\n\n"),
    json: { engines: reports, ...source === void 0 ? {} : { source } }
  };
}
async function reportsOf({ install, from, build }, shelf) {
  const given = from === void 0 ? {} : { from };
  if (build !== void 0) return [await shelf.build({ ...build, ...given })];
  return install ? shelf.install(from) : shelf.reports();
}
async function sourceOf(shelf) {
  try {
    return await shelf.source();
  } catch (error) {
    if (error instanceof TrainyardError) return `none. ${error.message}. ${error.fix}`;
    throw error;
  }
}
var WORDS = {
  named: "in the folder that TRAINYARD_ENGINES names",
  beside: "installed beside the program",
  installed: "installed, every file as the lock says",
  altered: 'altered, and not loaded for that; "trainyard engines install" replaces it',
  absent: "not installed yet; the first command that needs it installs it",
  unsupported: "no build for this machine"
};
function wordsOf({ engine, state, optional }) {
  if (optional && state === "absent") return `not built; optional: "trainyard engines build ${engine}" builds it`;
  if (optional && state === "altered")
    return `altered, and not loaded for that; "trainyard engines build ${engine}" replaces it`;
  return WORDS[state];
}
function paragraph(report) {
  const download = `${(report.downloadBytes / 1e6).toFixed(1)} MB`;
  return [
    `${report.engine}  ${report.package} ${report.version}  ${report.platform}  ${download}`,
    `  ${wordsOf(report)}`,
    ...report.folder === "" ? [] : [`  ${report.folder}`],
    ...report.problem === void 0 ? [] : [`  ${report.problem}`]
  ].join("\n");
}
export {
  engines
};
