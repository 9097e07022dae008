import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  digestOf,
  hexOf,
  isDigest
} from "./chunk-BIVE6T77.js";
import {
  prettyJson
} from "./chunk-D2KHV3DM.js";
import {
  EXIT,
  TrainyardError,
  messageOf
} from "./chunk-2WUTFTKW.js";

// src/data/source/data-lock.ts
var LOCK_FILE = "data.lock";
function lockPathOf(specPath) {
  return specPath.replace(/[^/]*$/, LOCK_FILE);
}
function lockText(sources) {
  const sorted = [...sources].sort((one, other) => one.uri < other.uri ? -1 : 1);
  return prettyJson({ kind: "DataLock", schemaVersion: 1, sources: sorted });
}
function pinnedId({ files }) {
  const [only, ...more] = files;
  if (only !== void 0 && more.length === 0) return hexOf(only.digest);
  return hexOf(digestOf(files.map(({ digest }) => digest)));
}
function parseLock(path, text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw invalid(path, `it is not JSON: ${messageOf(error)}`);
  }
  const lock = value ?? {};
  if (lock.kind !== "DataLock") throw invalid(path, "its kind is not DataLock");
  if (lock.schemaVersion !== 1) {
    throw invalid(path, `its schemaVersion is ${JSON.stringify(lock.schemaVersion)}; this version reads 1`);
  }
  const sources = listOf(lock.sources, () => invalid(path, "sources is not a list"));
  for (const [index, source] of sources.entries()) checkSource(source, { path, index });
  const names = sources.map(({ uri }) => uri);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== void 0) throw invalid(path, `it pins ${twice.slice(0, 200)} twice`);
  return { kind: "DataLock", schemaVersion: 1, sources };
}
function checkSource(source, at) {
  const where = `sources[${at.index}]`;
  if (typeof source?.uri !== "string" || source.uri === "") throw invalid(at.path, `${where}.uri is not a text`);
  const files = listOf(source.files, () => invalid(at.path, `${where}.files is not a list`));
  if (files.length === 0) throw invalid(at.path, `${where}.files is empty`);
  for (const [index, file] of files.entries()) {
    const wrong = wrongIn(file);
    if (wrong !== void 0) throw invalid(at.path, `${where}.files[${index}].${wrong}`);
  }
}
function wrongIn(file) {
  if (typeof file?.uri !== "string" || file.uri === "") return "uri is not a text";
  if (!Number.isSafeInteger(file.size) || file.size < 0) return "size is not a whole number of bytes";
  if (!isDigest(file.digest)) return "digest is not sha256: and 64 lower-case hex digits";
  const texts = [file.version, file.etag].filter((text) => text !== void 0);
  return texts.every((text) => typeof text === "string" && !/[\u0000-\u001f\u007f]/.test(text)) ? void 0 : "version and etag are texts without control characters";
}
function listOf(value, problem) {
  if (!Array.isArray(value)) throw problem();
  return value;
}
function invalid(path, why) {
  return new TrainyardError({
    code: "data-lock-invalid",
    message: `${path} cannot be read: ${why}`,
    fix: 'Write it again with "trainyard data pin", and commit what it writes.',
    exitCode: EXIT.invalid
  });
}
var LOCK_SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://trainyard.dev/schemas/data-lock.schema.json",
  title: "Data lock",
  description: 'What "trainyard data pin" writes beside a spec: its sources outside git as they were then.',
  type: "object",
  required: ["kind", "schemaVersion", "sources"],
  additionalProperties: false,
  properties: {
    kind: { const: "DataLock", description: "What this file is." },
    schemaVersion: { const: 1, description: "Version of this shape." },
    sources: {
      description: "Every source outside git, sorted by uri.",
      type: "array",
      items: {
        type: "object",
        required: ["uri", "files"],
        additionalProperties: false,
        properties: {
          uri: { type: "string", minLength: 1, description: "The source as the spec names it." },
          files: { type: "array", minItems: 1, description: "The files it named, in order.", items: fileSchema() }
        }
      }
    }
  }
};
function fileSchema() {
  return {
    type: "object",
    required: ["uri", "size", "digest"],
    additionalProperties: false,
    properties: {
      uri: { type: "string", minLength: 1, description: "Address or path of the file." },
      size: { type: "integer", minimum: 0, description: "Bytes." },
      digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$", description: "SHA-256 of the content." },
      version: { type: "string", description: "Version id, where the bucket keeps versions." },
      etag: { type: "string", description: "As the server gives it." }
    }
  };
}

export {
  LOCK_FILE,
  lockPathOf,
  lockText,
  pinnedId,
  parseLock
};
