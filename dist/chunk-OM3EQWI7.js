import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  folderOf,
  isPattern,
  matching
} from "./chunk-6S2SDTGW.js";
import {
  amountText,
  schemeOf,
  shownSource
} from "./chunk-IUFWIKZX.js";
import {
  hexOf
} from "./chunk-BIVE6T77.js";
import {
  EXIT,
  TrainyardError
} from "./chunk-2WUTFTKW.js";

// src/stages/materialise/fetch-sources.ts
import { createHash } from "node:crypto";
import { join } from "node:path";
var SOURCES_FOLDER = "sources";
function keptName({ uri, digest }) {
  return `${hexOf(digest)}${endingOf(uri)}`;
}
async function fetchPins(pins, ports) {
  const located = {};
  for (const { uri, files } of pins) {
    const found = [];
    for (const file of files) found.push({ name: file.uri, path: await fetchPinned(file, ports) });
    located[uri] = found;
  }
  return located;
}
async function pinSource(uri, ports) {
  const named = isPattern(uri) ? await filesOf(uri, ports.outside) : [{ uri }];
  if (named.length === 0) throw gone(uri);
  const files = [];
  for (const file of named) files.push(await pinFile(file, ports));
  return { uri, files };
}
async function filesOf(pattern, outside) {
  const found = await outside.list(folderOf(pattern));
  return matching(
    pattern,
    found.map(({ uri }) => uri)
  ).map((uri) => ({ uri }));
}
async function fetchPinned(file, ports) {
  const { files } = ports;
  const path = join(ports.state, SOURCES_FOLDER, keptName(file));
  return alone(path, ports, async () => {
    if (isFar(file.uri) && await isWhole(file, path, files)) return path;
    ports.log.info(`reading ${shownSource(file.uri)} (${amountText(1, file.size)})`);
    for (let attempt = 1; ; attempt++) {
      const fetched = await ports.outside.fetch(file, { path, signal: ports.signal });
      if (fetched.kind !== "file") throw moved(file, fetched);
      const { digest, bytes } = await files.digest(fetched.path);
      if (digest === file.digest && bytes === file.size) return fetched.path;
      if (isFar(file.uri)) await files.remove(path);
      if (attempt === 2 || !isFar(file.uri)) throw moved(file, { kind: "moved", size: bytes });
    }
  });
}
async function isWhole(file, path, files) {
  if (await files.size(path) !== file.size) return false;
  return (await files.digest(path)).digest === file.digest;
}
async function pinFile(file, ports) {
  const { files, state, signal } = ports;
  const name = createHash("sha256").update(file.uri).digest("hex");
  const path = join(state, SOURCES_FOLDER, `new-${name}`);
  return alone(path, ports, async () => {
    const fetched = await ports.outside.fetch(file, { path, signal });
    if (fetched.kind !== "file") throw gone(file.uri);
    const { digest, bytes } = await files.digest(fetched.path);
    if (isFar(file.uri)) {
      await files.copy(path, join(state, SOURCES_FOLDER, keptName({ uri: file.uri, digest })));
      await files.remove(path);
    }
    const { version, etag } = fetched;
    const facts = { ...version === void 0 ? {} : { version }, ...etag === void 0 ? {} : { etag } };
    return { uri: file.uri, size: bytes, digest, ...facts };
  });
}
function alone(path, { locks, log, signal }, work) {
  const onWait = (holder) => log.info(`${holder} is fetching the same file; waiting for it`);
  return locks.hold(`${path}.lock`, work, { signal, onWait });
}
function isFar(uri) {
  const scheme = schemeOf(uri);
  return scheme !== void 0 && scheme !== "file";
}
function endingOf(uri) {
  return /\.gz$/i.test(uri.replace(/[?#].*$/s, "")) ? ".gz" : "";
}
function gone(uri) {
  return new TrainyardError({
    code: "data-gone",
    message: `there is nothing at ${shownSource(uri)}`,
    fix: schemeOf(uri) === void 0 ? "Commit the file, or bring it to that path of the working tree before." : "Correct the address, or put the file there.",
    exitCode: EXIT.broken
  });
}
function moved(file, found) {
  const { uri, size, digest } = file;
  const now = found.kind === "gone" ? "nothing is there any more" : found.size === size ? "other content of the same size is there" : `${found.size === void 0 ? "something larger" : `a file of ${found.size} bytes`} is there`;
  return new TrainyardError({
    code: found.kind === "gone" ? "data-gone" : "data-moved",
    message: `data.lock pins ${shownSource(uri)} with ${size} bytes and ${digest}, and ${now}`,
    fix: found.kind === "gone" ? "Put the file back, or correct the source; a file that git does not have must be brought to its path before." : 'If the new content is meant, run "trainyard data pin" and commit the lock; otherwise find out who changed it.'
  });
}

export {
  SOURCES_FOLDER,
  keptName,
  fetchPins,
  pinSource
};
