import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  DOCUMENTS,
  documentsOf,
  storedFiles
} from "./chunk-6T2WH23K.js";
import "./chunk-DI2JQ3T5.js";
import "./chunk-54ANUJL4.js";
import "./chunk-JDDJ5KOW.js";
import "./chunk-LGIWBECZ.js";
import "./chunk-22KGIJVK.js";
import "./chunk-5TWUTOWS.js";
import {
  readRecords
} from "./chunk-HDKSAAPZ.js";
import "./chunk-HICOQMTA.js";
import {
  registeredVersions
} from "./chunk-UMLV5MKY.js";
import {
  readLedger
} from "./chunk-QO5VLKPX.js";
import "./chunk-AFJSODKA.js";
import "./chunk-MHZJRW6F.js";
import "./chunk-V4T6G7AW.js";
import {
  digestOf,
  hexOf,
  sha256
} from "./chunk-BIVE6T77.js";
import {
  prettyJson
} from "./chunk-D2KHV3DM.js";
import {
  EXIT,
  TrainyardError,
  messageOf
} from "./chunk-2WUTFTKW.js";
import "./chunk-RSD25HFQ.js";

// src/commands/verify-evidence.ts
import { isAbsolute, join as join2 } from "node:path";

// src/stages/release/evidence/read-pack.ts
import { join } from "node:path";
async function readPack(path, files) {
  if (path.endsWith(".zip")) return unzipped(path, await files.read(path));
  const content = /* @__PURE__ */ new Map();
  for (const name of await files.list(path)) {
    const bytes = await files.read(join(path, name));
    if (bytes !== void 0) content.set(name, bytes);
  }
  return content;
}
function unzipped(path, bytes) {
  try {
    if (bytes === void 0) throw new Error("there is no such file");
    return storedFiles(bytes);
  } catch (error) {
    throw new TrainyardError({
      code: "evidence-no-pack",
      message: `${path} could not be read: ${messageOf(error)}`,
      fix: 'Name the .zip file that "trainyard evidence" wrote, or unpack it and name the folder.',
      exitCode: EXIT.invalid,
      cause: error
    });
  }
}

// src/stages/release/evidence/verify-against-clone.ts
var FIXED = [
  "card",
  "spec",
  "training",
  "data",
  "evaluation",
  "fairness",
  "gates",
  "bom",
  "lineage"
];
async function clonedProblems(files, { index, history }, ports) {
  const records = await readRecords(ports.refs, { tags: "whole", ledger: "whole", environments: true });
  if (records.ledger.texts.size === 0) return void 0;
  const chain = records.ledger.chains.get(index.model) ?? [];
  const version = registeredVersions(chain).find(({ record }) => record.version === index.version);
  if (version === void 0) {
    return [{ file: "index.json", what: `the ledger of this clone has no ${index.model}@v${index.version}` }];
  }
  const differs = history.some(({ digest }, at) => chain[at] !== void 0 && chain[at].digest !== digest);
  const later = history.length - chain.length;
  const documents = await documentsOf(version, records, ports);
  return [
    ...differs ? [{ file: "history.json", what: "tells another history than the ledger of this clone" }] : [],
    ...later > 0 ? [{ file: "history.json", what: `has ${later} events more than the ledger of this clone` }] : [],
    ...FIXED.flatMap((id) => changed(files.get(DOCUMENTS[id].file), documents.get(id), DOCUMENTS[id].file))
  ];
}
function changed(packed, cloned, file) {
  if (packed === void 0 || cloned === void 0) return [];
  return new TextDecoder().decode(packed) === cloned ? [] : [{ file, what: "is not what this clone has" }];
}

// src/stages/release/evidence/verify-pack.ts
var SUMS = "SHA256SUMS";
var INDEX = "index.json";
function checkPack(files) {
  const index = json(files, INDEX);
  if (index?.kind !== "EvidencePack" || !Array.isArray(index.documents)) throw noPack();
  const history = historyIn(files, index.model);
  const problems = [
    ...sumProblems(files),
    ...indexProblems(files, index),
    ...history.problems,
    ...registrationProblems(history.chain, index),
    ...recordProblems(files, index),
    ...bundleProblems(files, index)
  ];
  return { index, history: history.chain, problems };
}
function sumProblems(files) {
  const sums = new Map(
    textOf(files, SUMS).split("\n").flatMap((line) => {
      const [, sum, file] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
      return sum === void 0 || file === void 0 ? [] : [[file, sum]];
    })
  );
  const listed = [...sums].flatMap(([file, sum]) => {
    const bytes = files.get(file);
    if (bytes === void 0) return [{ file, what: `is in ${SUMS} and not in the pack` }];
    return hexOf(sha256(bytes)) === sum ? [] : [{ file, what: `does not have the digest in ${SUMS}` }];
  });
  const more = [...files.keys()].filter((file) => file !== SUMS && !sums.has(file));
  return [...listed, ...more.map((file) => ({ file, what: `is not in ${SUMS}` }))];
}
function indexProblems(files, { documents }) {
  return documents.flatMap((listed) => {
    const file = String(listed?.file);
    const found = files.get(file);
    const same = found?.length === listed?.bytes && found !== void 0 && hexOf(sha256(found)) === listed?.sha256;
    return same ? [] : [{ file, what: `is not what ${INDEX} lists` }];
  });
}
function historyIn(files, model) {
  const events = json(files, "history.json")?.events;
  if (!Array.isArray(events)) return { chain: [], problems: [{ file: "history.json", what: "holds no events" }] };
  const texts = new Map(events.map((one) => [String(one?.path), prettyJson(one?.event ?? null)]));
  const { chains, damage } = readLedger(texts);
  const problems = damage.map(({ path, what }) => ({ file: "history.json", what: `${path} ${what}` }));
  return { chain: chains.get(model) ?? [], problems };
}
function registrationProblems(chain, index) {
  const record = registeredVersions(chain).find(({ record: one }) => one.version === index.version)?.record;
  if (record === void 0) return [{ file: "history.json", what: `does not register v${index.version}` }];
  return ["bundle", "commit", "registeredAt"].flatMap(
    (key) => record[key] === index[key] ? [] : [{ file: INDEX, what: `has another ${key} than history.json registers` }]
  );
}
function recordProblems(files, { bundle }) {
  const trained = json(files, "training.json");
  const evaluation = json(files, "evaluation.json");
  const about = "is about another bundle than that of this version";
  return [
    ...trained !== void 0 && digestOf(trained.manifest ?? null) !== bundle ? [{ file: "training.json", what: about }] : [],
    ...evaluation !== void 0 && evaluation.bundle !== bundle ? [{ file: "evaluation.json", what: about }] : []
  ];
}
function bundleProblems(files, { bundle }) {
  const path = "bundle/manifest.json";
  const carried = [...files.keys()].filter((file) => file.startsWith("bundle/") && file !== path);
  if (carried.length === 0 && !files.has(path)) return [];
  const manifest = json(files, path);
  if (manifest === void 0 || digestOf(manifest) !== bundle) {
    return [{ file: path, what: "does not have the digest of the bundle" }];
  }
  const listed = new Map(manifest.files.map((file) => [`bundle/${file.path}`, file.sha256]));
  const differ = [...listed].filter(([file, digest]) => {
    const bytes = files.get(file);
    return bytes === void 0 || sha256(bytes) !== digest;
  });
  return [
    ...differ.map(([file]) => ({ file, what: "is not what the manifest of the bundle lists" })),
    ...carried.filter((file) => !listed.has(file)).map((file) => ({ file, what: "is no file of the bundle" }))
  ];
}
function textOf(files, file) {
  return new TextDecoder().decode(files.get(file) ?? new Uint8Array());
}
function json(files, file) {
  if (!files.has(file)) return void 0;
  try {
    const value = JSON.parse(textOf(files, file));
    return typeof value === "object" && value !== null ? value : void 0;
  } catch {
    return void 0;
  }
}
function noPack() {
  return new TrainyardError({
    code: "evidence-no-pack",
    message: `there is no evidence pack: ${INDEX} is missing, or is not the index of one`,
    fix: 'Name the folder or the .zip file that "trainyard evidence" wrote.',
    exitCode: EXIT.invalid
  });
}

// src/commands/verify-evidence.ts
async function verifyEvidence({ pack, from }, { files, clone }) {
  const content = await readPack(isAbsolute(pack) ? pack : join2(from, pack), files);
  const check = checkPack(content);
  const cloned = clone && await clonedProblems(content, check, clone);
  const problems = [...check.problems, ...cloned ?? []];
  const { model, version, bundle } = check.index;
  const newest = check.history.at(-1)?.digest ?? null;
  const lines = [
    `Pack of ${model} v${version}, files: ${content.size}`,
    ...problems.map(({ file, what }) => `  - ${file}: ${what}`),
    problems.length === 0 ? "Its parts agree with one another." : `Problems: ${problems.length}.`,
    ...problems.length > 0 ? [] : [cloned === void 0 ? ALONE : "It is what the ledger of this clone has."],
    `bundle         ${bundle}`,
    `newest record  ${newest ?? "none"}`
  ];
  return {
    exitCode: problems.length === 0 ? EXIT.ok : EXIT.blocked,
    text: lines.join("\n"),
    json: { model, version, bundle, newest, files: content.size, compared: cloned !== void 0, problems }
  };
}
var ALONE = "No ledger is here to compare it with: run this inside a clone that has fetched trainyard/ledger, or compare the digests below with those that its owner names.";
export {
  verifyEvidence
};
