import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  digestOf,
  hexOf,
  sha256
} from "./chunk-BIVE6T77.js";
import {
  deepFreeze,
  prettyJson
} from "./chunk-D2KHV3DM.js";
import {
  TrainyardError
} from "./chunk-2WUTFTKW.js";

// src/data/bundle/stored-bundle.ts
async function saveBundle(store, trained, readFile) {
  const { bundle, manifest } = trained;
  checkManifest(manifest, bundle);
  for (const file of manifest.files) {
    await store.put(fileKey(bundle, file), verified(await readFile(file.path), file, bundle));
  }
  await store.put(manifestKey(bundle), new TextEncoder().encode(prettyJson(manifest)));
}
async function loadBundle(store, bundle, target) {
  const manifest = await readManifest(store, bundle);
  if (manifest === void 0) {
    throw new TrainyardError({
      code: "bundle-missing",
      message: `${store.location} has no bundle ${bundle}`,
      fix: "Train it again, or name the store that has it in trainyard.yaml."
    });
  }
  for (const file of manifest.files) {
    const path = `${target.folder}/${file.path}`;
    if (await isThere(target.files, path, file)) continue;
    await target.files.write(path, verified(await store.get(fileKey(bundle, file)), file, bundle));
  }
  await target.files.write(`${target.folder}/manifest.json`, prettyJson(manifest));
  return manifest;
}
async function readBundleFolder(files, folder, bundle) {
  const text = await files.readText(`${folder}/manifest.json`);
  if (text === void 0) return void 0;
  const manifest = parsed(text);
  checkManifest(manifest, bundle);
  const contents = /* @__PURE__ */ new Map();
  for (const file of manifest.files) {
    contents.set(file.path, verified(await files.read(`${folder}/${file.path}`), file, bundle));
  }
  return { manifest: deepFreeze(manifest), files: contents };
}
async function isWhole(store, bundle) {
  try {
    const manifest = await readManifest(store, bundle);
    if (manifest === void 0) return false;
    for (const file of manifest.files) verified(await store.get(fileKey(bundle, file)), file, bundle);
    return true;
  } catch (error) {
    if (error instanceof TrainyardError && error.code === "bundle-corrupt") return false;
    throw error;
  }
}
async function readManifest(store, bundle) {
  const bytes = await store.get(manifestKey(bundle));
  if (bytes === void 0) return void 0;
  const value = parsed(new TextDecoder().decode(bytes));
  checkManifest(value, bundle);
  return deepFreeze(value);
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function checkManifest(value, bundle) {
  const found = value === void 0 ? "no JSON" : digestOf(value);
  if (found !== bundle) throw corrupt(bundle, { path: "manifest.json", expected: bundle, found });
  const { kind, files } = value;
  if (kind !== "Bundle" || !Array.isArray(files)) {
    throw corrupt(bundle, { path: "manifest.json", expected: "a Bundle with files", found: String(kind) });
  }
  const paths = files.map((file) => file.path);
  const bad = paths.find((path, i) => !PATH.test(path) || path === "manifest.json" || paths.indexOf(path) !== i);
  if (bad === void 0) return;
  throw corrupt(bundle, { path: bad, expected: "a plain relative path, once", found: JSON.stringify(bad) });
}
var PATH = /^[a-z0-9_][a-z0-9._-]*(?:\/[a-z0-9_][a-z0-9._-]*)*$/;
function verified(bytes, file, bundle) {
  const expected = `${file.size} bytes with ${file.sha256}`;
  if (bytes === void 0) throw corrupt(bundle, { path: file.path, expected, found: "nothing" });
  const digest = sha256(bytes);
  if (bytes.length === file.size && digest === file.sha256) return bytes;
  throw corrupt(bundle, { path: file.path, expected, found: `${bytes.length} bytes with ${digest}` });
}
async function isThere(files, path, file) {
  if (await files.size(path) !== file.size) return false;
  return (await files.digest(path)).digest === file.sha256;
}
function manifestKey(bundle) {
  return `bundles/${hexOf(bundle)}/manifest.json`;
}
function fileKey(bundle, file) {
  return `bundles/${hexOf(bundle)}/files/${file.path}`;
}
function corrupt(bundle, facts) {
  return new TrainyardError({
    code: "bundle-corrupt",
    message: `${facts.path} of bundle ${bundle} is not what its manifest says: expected ${facts.expected}, found ${facts.found}`,
    fix: "Do not use this bundle. Delete it and its run record from the store, and train again."
  });
}

export {
  saveBundle,
  loadBundle,
  readBundleFolder,
  isWhole
};
