import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  MADE,
  alteration,
  contentDigest,
  hashFile,
  sorted,
  writeInventory
} from "./chunk-F63TWFPS.js";
import "./chunk-BIVE6T77.js";
import "./chunk-D2KHV3DM.js";
import {
  TrainyardError,
  messageOf
} from "./chunk-2WUTFTKW.js";
import "./chunk-RSD25HFQ.js";

// src/adapters/engines/install.ts
import { createHash as createHash2 } from "node:crypto";
import { createReadStream as createReadStream2 } from "node:fs";
import { mkdir as mkdir2, mkdtemp, open as open2, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname as dirname2, join as join2 } from "node:path";

// src/adapters/engines/unpack.ts
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";

// src/adapters/engines/archive-reader.ts
var ByteReader = class {
  #chunks;
  #rest = new Uint8Array(0);
  constructor(chunks) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }
  async exactly(length) {
    const parts = [];
    for await (const part of this.upTo({ bytes: length })) parts.push(part);
    return Buffer.concat(parts);
  }
  /** Yields what `left` counts, and counts it down, so that a reader that stops early can be followed by another. */
  async *upTo(left) {
    while (left.bytes > 0) {
      if (this.#rest.length === 0 && !await this.#pull()) throw refused("an end in the middle: it is truncated");
      const part = this.#rest.subarray(0, left.bytes);
      this.#rest = this.#rest.subarray(part.length);
      left.bytes -= part.length;
      if (part.length > 0) yield part;
    }
  }
  async skip(left) {
    for await (const part of this.upTo(left)) void part;
  }
  /** Reads to the end. */
  async zerosOnly() {
    do
      if (this.#rest.some((byte) => byte !== 0)) return false;
    while (await this.#pull());
    return true;
  }
  async close() {
    await this.#chunks.return?.();
  }
  async #pull() {
    const next = await this.#chunks.next();
    if (next.done === true) return false;
    this.#rest = next.value;
    return true;
  }
};
function refused(what) {
  return new TrainyardError({
    code: "engine-archive",
    message: `the archive of the package holds ${what}`,
    fix: "Do not use that archive: packages as npm packs them hold plain files and folders only."
  });
}

// src/adapters/engines/archive-paths.ts
var UNSAFE = /[\p{Cc}\\:*?"<>|]/u;
var WINDOWS = /[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;
function isSafePath(path) {
  const names = path.replace(/\/$/, "").split("/");
  return names.length <= 32 && names.every((name) => isSafeName(name));
}
function isSafeName(name) {
  return name !== "" && name.length <= 255 && !UNSAFE.test(name) && !WINDOWS.test(name);
}
var PathSet = class {
  #files = /* @__PURE__ */ new Set();
  #folders = /* @__PURE__ */ new Set();
  addFile(path) {
    const key = keyOf(path);
    if (this.#files.has(key) || this.#folders.has(key)) throw refused(`${path} is there twice`);
    this.addFolder(path.split("/").slice(0, -1).join("/"));
    this.#files.add(key);
  }
  addFolder(path) {
    const names = keyOf(path).split("/");
    for (let depth = 1; depth <= names.length; depth++) {
      const folder = names.slice(0, depth).join("/");
      if (this.#files.has(folder)) throw refused(`${path} lies below a file`);
      this.#folders.add(folder);
    }
  }
};
function keyOf(path) {
  return path.normalize("NFC").toLowerCase();
}

// src/adapters/engines/archive-header.ts
var BLOCK = 512;
var PAX_BYTES = 65536;
function readHeader(block) {
  if (block.every((byte) => byte === 0)) return void 0;
  let sum = 0;
  for (const [i, byte] of block.entries()) sum += i >= 148 && i < 156 ? 32 : byte;
  if (octal(block, 148, 8) !== sum) throw refused("a header whose checksum is wrong");
  const magic = block.toString("latin1", 257, 263);
  if (magic !== "ustar\0" && magic !== "ustar ") throw refused("a header that is not ustar");
  const prefix = magic === "ustar\0" ? text(block, 345, 155) : "";
  const name = text(block, 0, 100);
  const flag = block.toString("latin1", 156, 157);
  return {
    name: prefix === "" ? name : `${prefix}/${name}`,
    size: octal(block, 124, 12),
    type: flag === "\0" ? "0" : flag
  };
}
function entryOf(header, pax) {
  const path = pax.get("path") ?? header.name;
  if (!isSafePath(path)) throw refused(`the path ${JSON.stringify(path.slice(0, 200))}`);
  if ((pax.get("size") ?? String(header.size)) !== String(header.size)) throw refused(`two sizes for ${path}`);
  const folder = header.type === "5";
  if (!folder && header.type !== "0") throw refused(`${path}, which is ${kindOf(header.type)}`);
  if (folder && header.size > 0) throw refused(`the folder ${path} with content`);
  if (!folder && path.endsWith("/")) throw refused(`the file ${path}`);
  return { path: path.replace(/\/$/, ""), size: header.size, folder };
}
function paxRecords(block) {
  const records = /* @__PURE__ */ new Map();
  for (let at = 0; at < block.length; ) {
    const space = block.indexOf(32, at);
    const digits = space === -1 ? "" : block.toString("latin1", at, space);
    const end = at + Number(digits);
    if (!/^[1-9]\d{0,5}$/.test(digits) || end > block.length || block[end - 1] !== 10 || end <= space + 1)
      throw refused("a damaged pax header");
    const record = utf8(block.subarray(space + 1, end - 1));
    const equals = record.indexOf("=");
    const key = record.slice(0, equals);
    if (equals < 1 || records.has(key)) throw refused("a damaged pax header");
    if (key.startsWith("GNU.sparse") || key === "hdrcharset") throw refused(`a pax header with ${key}`);
    records.set(key, record.slice(equals + 1));
    at = end;
  }
  return records;
}
function octal(block, at, length) {
  const digits = block.toString("latin1", at, at + length).replace(/^ +|[\0 ]+$/g, "");
  if (!/^[0-7]+$/.test(digits)) throw refused("a header with a number that is not octal");
  return Number.parseInt(digits, 8);
}
function text(block, at, length) {
  const field = block.subarray(at, at + length);
  const end = field.indexOf(0);
  return utf8(end === -1 ? field : field.subarray(0, end));
}
function utf8(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw refused(`a name that is not UTF-8 (${messageOf(cause)})`);
  }
}
function kindOf(type) {
  const kinds = /* @__PURE__ */ new Map([
    ["1", "a hard link"],
    ["2", "a symbolic link"],
    ["3", "a device"],
    ["4", "a device"],
    ["6", "a pipe"],
    ["L", "a GNU long name"],
    ["K", "a GNU long link"],
    ["S", "a sparse file"]
  ]);
  return kinds.get(type) ?? `of type ${JSON.stringify(type)}`;
}

// src/adapters/engines/archive.ts
async function* archivedFiles(chunks, limits) {
  const bytes = new ByteReader(chunks);
  const paths = new PathSet();
  const budget = new Budget(limits);
  try {
    for (; ; ) {
      const entry = await nextEntry(bytes, budget);
      if (entry === void 0) break;
      if (entry.folder) paths.addFolder(entry.path);
      else yield* oneFile(entry, bytes, paths);
    }
    if (!await bytes.zerosOnly()) throw refused("something after its end");
  } finally {
    await bytes.close();
  }
}
async function* oneFile(entry, bytes, paths) {
  const [, ...below] = entry.path.split("/");
  if (below.length === 0) throw refused(`${entry.path}, which lies outside the top folder`);
  paths.addFile(entry.path);
  const left = { bytes: entry.size };
  yield { path: below.join("/"), size: entry.size, content: bytes.upTo(left) };
  await bytes.skip(left);
  await bytes.exactly(padding(entry.size));
}
async function nextEntry(bytes, budget) {
  let pax = /* @__PURE__ */ new Map();
  for (; ; ) {
    const header = readHeader(await bytes.exactly(BLOCK));
    if (header === void 0 && pax.size > 0) throw refused("a pax header without an entry");
    if (header === void 0) return void 0;
    budget.spend(header.size);
    if (header.type !== "x" && header.type !== "g") return entryOf(header, pax);
    if (header.size > PAX_BYTES) throw refused(`a pax header of ${header.size} bytes`);
    const records = paxRecords(await bytes.exactly(header.size));
    await bytes.exactly(padding(header.size));
    if (header.type === "x" && pax.size > 0) throw refused("two pax headers for one entry");
    if (header.type === "x") pax = records;
    else if ([...records.keys()].some((key) => key !== "comment")) throw refused("a pax header for all entries");
  }
}
function padding(size) {
  return (BLOCK - size % BLOCK) % BLOCK;
}
var Budget = class {
  #limits;
  #entries = 0;
  #bytes = 0;
  constructor(limits) {
    this.#limits = limits;
  }
  spend(bytes) {
    this.#entries += 1;
    this.#bytes += bytes;
    if (this.#entries > this.#limits.entries) throw refused(`more than ${this.#limits.entries} entries`);
    if (this.#bytes > this.#limits.bytes) throw refused(`more than ${this.#limits.bytes} bytes`);
  }
};

// src/adapters/engines/unpack.ts
async function unpack(archive, folder, limits) {
  const lines = [];
  let refusal;
  const write = async (chunks) => {
    try {
      for await (const file of archivedFiles(chunks, limits))
        lines.push([file.path, file.size, await writeFile(file, join(folder, file.path))]);
    } catch (error) {
      refusal = error;
      throw error;
    }
  };
  try {
    await pipeline(createReadStream(archive), createGunzip({ chunkSize: 1 << 18 }), write);
  } catch (error) {
    throw isZlibError(error) ? damaged(error) : refusal ?? error;
  }
  return sorted(lines);
}
async function writeFile(file, path) {
  const hash = createHash("sha256");
  await mkdir(dirname(path), { recursive: true });
  const handle = await open(path, "wx", 420);
  try {
    for await (const part of file.content) {
      hash.update(part);
      await handle.writeFile(part);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return hash.digest("hex");
}
function isZlibError(error) {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}
function damaged(cause) {
  return new TrainyardError({
    code: "engine-archive",
    message: `the archive of the package is not gzip: ${messageOf(cause)}`,
    fix: "Fetch it again: it was damaged on the way.",
    cause
  });
}

// src/adapters/engines/install.ts
async function installPackages(installation) {
  const parent = dirname2(installation.folder);
  let beside;
  try {
    await mkdir2(parent, { recursive: true });
    await sweep(parent);
    beside = await mkdtemp(join2(parent, `${UNFINISHED}${basename(installation.folder)}-`));
    await fill(beside, installation);
    await moveIn(beside, installation);
  } catch (error) {
    if (installation.signal.aborted) throw installation.signal.reason;
    if (error instanceof TrainyardError) throw error;
    throw notWritten(parent, error);
  } finally {
    if (beside !== void 0) await rm(beside, { recursive: true, force: true }).catch(() => void 0);
  }
}
var UNFINISHED = ".unfinished-";
var STALE_MS = 6 * 36e5;
async function sweep(parent) {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(UNFINISHED)) continue;
    const made2 = await stat(join2(parent, name)).catch(() => void 0);
    if (made2 !== void 0 && Date.now() - made2.mtimeMs > STALE_MS)
      await rm(join2(parent, name), { recursive: true, force: true }).catch(() => void 0);
  }
}
async function fill(beside, { packages, source, making, signal }) {
  const content = join2(beside, "content");
  const inventory = /* @__PURE__ */ new Map();
  await mkdir2(content);
  for (const locked of packages) {
    const archive = join2(beside, "archive.tgz");
    await source.fetch(locked, archive);
    if (signal.aborted) throw signal.reason;
    await checkArchive(locked, archive, source);
    const lines = await unpack(archive, join2(content, locked.path), limitsOf(locked));
    if (contentDigest(lines) !== locked.content) throw differs(locked, source, "other files");
    inventory.set(locked.path, lines);
    await rm(archive);
  }
  if (making !== void 0) inventory.set(MADE, await made(making, content, join2(beside, "work")));
  await writeInventory(content, inventory);
}
async function made(making, content, work) {
  await mkdir2(work);
  await making.make(content, work);
  await rm(work, { recursive: true });
  const lines = [];
  for (const { path } of making.files) {
    const file = join2(content, path);
    lines.push([path, (await stat(file)).size, await hashFile(file)]);
  }
  return lines;
}
async function checkArchive(locked, archive, source) {
  const hash = createHash2("sha512");
  for await (const chunk of createReadStream2(archive, { highWaterMark: 1 << 20 })) hash.update(chunk);
  if (`sha512-${hash.digest("base64")}` !== locked.integrity) throw differs(locked, source, "other bytes");
}
function limitsOf({ files, unpackedBytes }) {
  return { entries: 4 * files + 64, bytes: unpackedBytes + 1024 * (2 * files + 64) };
}
function differs({ name, version }, { words }, what) {
  return new TrainyardError({
    code: "engine-integrity",
    message: `${words} gave ${what} for ${name}@${version} than the lock of this version of Trainyard names`,
    fix: "Nothing was installed. Use a source that serves the package as it was published; if this one should, find out who changed it."
  });
}
async function moveIn(beside, { folder, packages, making }) {
  await syncFolder(join2(beside, "content"));
  try {
    await rename(join2(beside, "content"), folder);
  } catch (error) {
    if (await stat(folder).catch(() => void 0) === void 0) throw error;
    if (await alteration(folder, packages, making?.files) === void 0) return;
    await rename(folder, join2(beside, "altered"));
    await rename(join2(beside, "content"), folder);
  }
  await syncFolder(dirname2(folder));
}
async function syncFolder(folder) {
  const handle = await open2(folder, "r").catch(() => void 0);
  await handle?.sync().catch(() => void 0);
  await handle?.close();
}
function notWritten(parent, cause) {
  return new TrainyardError({
    code: "engine-folder",
    message: `the native engines could not be written to ${parent}: ${messageOf(cause)}`,
    fix: "Make room there, or set TRAINYARD_HOME to a folder that this user may write to.",
    cause
  });
}
export {
  installPackages
};
