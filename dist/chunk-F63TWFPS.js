import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  digestOf
} from "./chunk-BIVE6T77.js";

// src/adapters/engines/content.ts
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
function contentDigest(lines) {
  return digestOf(sorted(lines));
}
function sorted(lines) {
  return [...lines].sort(([one], [other]) => one < other ? -1 : 1);
}
async function hashFile(path) {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest("hex");
}
async function filesBelow(folder) {
  const found = [];
  const walk = async (below) => {
    for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) await walk(path);
      else found.push({ path, size: (await lstat(join(folder, path))).size, odd: !entry.isFile() });
    }
  };
  await walk("");
  return found.sort((one, other) => one.path < other.path ? -1 : 1);
}

// src/adapters/engines/inventory.ts
import { readFile, writeFile } from "node:fs/promises";
import { join as join2 } from "node:path";
var INVENTORY = "inventory.json";
var MADE = "made";
async function writeInventory(folder, inventory) {
  const text = JSON.stringify({ kind: "EngineInventory", packages: Object.fromEntries(inventory) });
  await writeFile(join2(folder, INVENTORY), text, { flag: "wx", flush: true });
}
async function alteration(folder, packages, made = []) {
  const inventory = await readInventory(folder);
  const expected = /* @__PURE__ */ new Map();
  for (const locked of packages) {
    const lines = inventory.get(locked.path) ?? [];
    if (digestOrNone(lines) !== locked.content) return `${INVENTORY} does not list ${locked.name} as the lock does`;
    for (const line of lines) expected.set(`${locked.path}/${line[0]}`, line);
  }
  for (const { path, sha256 } of made) {
    const line = madeLine(inventory, path);
    if (line === void 0 || line[2] !== (sha256 ?? line[2]))
      return `${INVENTORY} does not list ${path} as the lock does`;
    expected.set(path, line);
  }
  for (const { path, size, odd } of await filesBelow(folder)) {
    if (path === INVENTORY && !odd) continue;
    const line = expected.get(path);
    if (line === void 0) return `${path} does not belong there`;
    if (odd) return `${path} is no plain file`;
    if (size !== line[1] || await hashFile(join2(folder, path)) !== line[2]) return `${path} has changed`;
    expected.delete(path);
  }
  const [missing] = expected.keys();
  return missing === void 0 ? void 0 : `${missing} is missing`;
}
function madeLine(inventory, path) {
  const lines = inventory.get(MADE);
  return Array.isArray(lines) ? lines.find((line) => Array.isArray(line) && line[0] === path) : void 0;
}
async function readInventory(folder) {
  try {
    const { packages } = JSON.parse(await readFile(join2(folder, INVENTORY), "utf8"));
    return new Map(Object.entries(packages));
  } catch {
    return /* @__PURE__ */ new Map();
  }
}
function digestOrNone(lines) {
  try {
    return contentDigest(lines);
  } catch {
    return void 0;
  }
}

export {
  contentDigest,
  sorted,
  hashFile,
  MADE,
  writeInventory,
  alteration
};
