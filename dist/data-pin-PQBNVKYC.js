import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  pinSource
} from "./chunk-OM3EQWI7.js";
import {
  loadSpecs,
  sourcesOutside
} from "./chunk-GP3GD2RE.js";
import {
  lockPathOf,
  lockText,
  parseLock
} from "./chunk-H5VD7RGB.js";
import "./chunk-6S2SDTGW.js";
import "./chunk-VZPPH6TR.js";
import "./chunk-EFF5PYSL.js";
import "./chunk-SH6XX76W.js";
import {
  amountText,
  shownSource
} from "./chunk-IUFWIKZX.js";
import "./chunk-5TWUTOWS.js";
import "./chunk-V4T6G7AW.js";
import {
  shortDigest
} from "./chunk-BIVE6T77.js";
import "./chunk-D2KHV3DM.js";
import {
  EXIT,
  TrainyardError
} from "./chunk-2WUTFTKW.js";
import "./chunk-RSD25HFQ.js";

// src/stages/materialise/pin-sources.ts
import { join } from "node:path";
function specsByLock(specs) {
  const groups = /* @__PURE__ */ new Map();
  for (const spec of specs) {
    const lock = lockPathOf(spec.path);
    groups.set(lock, [...groups.get(lock) ?? [], spec]);
  }
  return groups;
}
async function pinLock({ lock, wanted, used, check }, root, ports) {
  const path = join(root, lock);
  const text = await ports.files.readText(path);
  const before = text === void 0 ? [] : known(lock, text, ports.log);
  const pinned = [];
  for (const uri of [...wanted].sort()) {
    const earlier = before.find((source) => source.uri === uri);
    pinned.push({ lock, source: await pinSource(uri, ports), ...earlier && { before: earlier } });
  }
  const others = before.filter(({ uri }) => used.has(uri) && !wanted.has(uri));
  const after = lockText([...others, ...pinned.map(({ source }) => source)]);
  const changed = after !== text;
  if (changed && !check) await ports.files.write(path, after);
  return { pinned, changed };
}
function known(lock, text, log) {
  try {
    return parseLock(lock, text).sources;
  } catch (error) {
    if (!(error instanceof TrainyardError)) throw error;
    log.warn(`${error.message}; it is written anew`);
    return [];
  }
}

// src/commands/data-pin.ts
async function dataPin(request, context) {
  const loaded = await loadSpecs({ tree: await context.git.worktreeTree() }, context);
  const specs = chosen(loaded, request.models);
  const ports = { ...context, outside: context.openOutside(loaded.project.allow) };
  const pinned = [];
  let changed = false;
  const all = specsByLock(loaded.specs);
  const sourcesIn = (group) => new Set(group.flatMap((spec) => sourcesOutside(spec, loaded.files)));
  for (const [lock, group] of specsByLock(specs)) {
    const job = { lock, wanted: sourcesIn(group), used: sourcesIn(all.get(lock) ?? []), check: request.check };
    const outcome = await pinLock(job, context.git.root, ports);
    pinned.push(...outcome.pinned);
    changed ||= outcome.changed;
  }
  const text = pinned.length === 0 ? "no source lies outside git" : pinned.map(lineOf).join("\n");
  return {
    exitCode: changed && request.check ? EXIT.blocked : EXIT.ok,
    text,
    json: { kind: "DataPins", schemaVersion: 1, changed, written: changed && !request.check, pins: pinned }
  };
}
function chosen(loaded, models) {
  const unknown = models.find((model) => !loaded.specs.some((spec) => spec.name === model));
  if (unknown !== void 0) {
    throw new TrainyardError({
      code: "unknown-model",
      message: `there is no spec that can be read with the name "${unknown}"; there are ${loaded.specs.map(({ name }) => name).join(", ")}`,
      fix: 'Name one of them, or run "trainyard validate".',
      exitCode: EXIT.invalid
    });
  }
  const named = models.length === 0 ? loaded.specs : loaded.specs.filter(({ name }) => models.includes(name));
  return named.filter((spec) => sourcesOutside(spec, loaded.files).length > 0);
}
function lineOf({ lock, source, before }) {
  const now = stateOf(source);
  const was = before === void 0 ? "new" : stateOf(before) === now ? "unchanged" : `was ${stateOf(before)}`;
  return `${lock}: ${shownSource(source.uri)}  ${now}  (${was})`;
}
function stateOf({ files }) {
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  const version = files.length === 1 && files[0]?.version !== void 0 ? ` version ${files[0].version}` : "";
  const digests = files.map(({ digest }) => shortDigest(digest)).slice(0, 3);
  return `${amountText(files.length, bytes)} ${digests.join(" ")}${files.length > 3 ? " ..." : ""}${version}`;
}
export {
  dataPin
};
