import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  PAPER_FILES
} from "./chunk-DI2JQ3T5.js";
import {
  versionCardPath,
  versionPapersPath
} from "./chunk-UMLV5MKY.js";
import {
  LEDGER_BRANCH
} from "./chunk-QO5VLKPX.js";
import {
  prettyJson
} from "./chunk-D2KHV3DM.js";

// src/data/archive/stored-zip.ts
import { crc32 } from "node:zlib";
var DATE = 33;
var UTF8 = 2048;
var MOST = 4294967295;
var LOCAL = 67324752;
var LOCAL_BYTES = 30;
var CENTRAL = 33639248;
var CENTRAL_BYTES = 46;
var END = 101010256;
var END_BYTES = 22;
function storedZip(files) {
  const names = [...files.keys()].sort();
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const name of names) {
    const content = files.get(name);
    const encoded = new TextEncoder().encode(name);
    const facts = factsOf(content, encoded.length);
    const local = header(LOCAL, [[20, 2], ...facts]);
    parts.push(local, encoded, content);
    const central = header(CENTRAL, [
      [788, 2],
      [20, 2],
      ...facts,
      [0, 2],
      [0, 2],
      [0, 2],
      [2175008768, 4],
      [offset, 4]
    ]);
    directory.push(central, encoded);
    offset += local.length + encoded.length + content.length;
    if (offset > MOST) throw new RangeError("the archive would be larger than 4 GiB");
  }
  if (names.length > 65535) throw new RangeError("the archive would have more than 65,535 files");
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const count = names.length;
  const end = header(END, [
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [size, 4],
    [offset, 4],
    [0, 2]
  ]);
  return Buffer.concat([...parts, ...directory, end]);
}
function storedFiles(archive) {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = bytes.length - END_BYTES;
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw new Error("it is no zip archive, or one with a comment");
  const files = /* @__PURE__ */ new Map();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const { name, content, next } = storedFile(bytes, at);
    files.set(name, content);
    at = next;
  }
  return files;
}
function storedFile(bytes, at) {
  if (at + CENTRAL_BYTES > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw new Error("its list is damaged");
  const [size, offset] = [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 42)];
  const [nameBytes, more] = [bytes.readUInt16LE(at + 28), bytes.readUInt32LE(at + 30)];
  const name = bytes.toString("utf8", at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes);
  if (bytes.readUInt16LE(at + 10) !== 0 || more !== 0) throw new Error("its files are packed: another program made it");
  const start = offset + LOCAL_BYTES + nameBytes;
  const content = bytes.subarray(start, start + size);
  if (content.length !== size || crc32(content) !== bytes.readUInt32LE(at + 16)) throw new Error(`${name} is damaged`);
  return { name, content, next: at + CENTRAL_BYTES + nameBytes };
}
function factsOf(content, nameLength) {
  const size = content.length;
  return [
    [UTF8, 2],
    [0, 2],
    [0, 2],
    [DATE, 2],
    [crc32(content), 4],
    [size, 4],
    [size, 4],
    [nameLength, 2],
    [0, 2]
  ];
}
function header(signature, fields) {
  const bytes = Buffer.alloc(fields.reduce((sum, [, length]) => sum + length, 4));
  bytes.writeUInt32LE(signature, 0);
  let at = 4;
  for (const [value, length] of fields) {
    if (length === 2) bytes.writeUInt16LE(value, at);
    else bytes.writeUInt32LE(value, at);
    at += length;
  }
  return bytes;
}

// src/report/evidence/evidence-index.ts
var DOCUMENTS = {
  card: {
    file: "card.md",
    title: "Model card: what it is, for what, how it was made and measured, what stands against it"
  },
  spec: { file: "model.yaml", title: "Specification that the owners declared, as it was merged" },
  training: {
    file: "training.json",
    title: "Record of the training: trainer, seed, rows, machine, files of the bundle"
  },
  data: { file: "data.json", title: "Report of the data: sources, columns, split, quality checks" },
  evaluation: { file: "evaluation.json", title: "Every number on held-out rows with interval and exact definition" },
  fairness: { file: "fairness.json", title: "Numbers of each group of people and between groups" },
  gates: { file: "gates.json", title: "Rules that decided, what was observed and what was required" },
  approvals: { file: "approvals.json", title: "Who asked for this version and who approved it" },
  history: {
    file: "history.json",
    title: "Everything that happened to the model, each record naming the one before it"
  },
  releases: { file: "releases.json", title: "Where this version serves, or is under trial" },
  bom: { file: "bom.cdx.json", title: "Bill of materials (CycloneDX 1.6)" },
  lineage: { file: "lineage.ndjson", title: "Lineage events (OpenLineage)" },
  digests: { file: "digests.json", title: "Digests by which bundle, data, keys and records can be checked" },
  signatures: {
    file: "signatures.json",
    title: "Signatures of the version, its commit and its requests: whether they hold, and how to check"
  }
};
var NOTICE = "This pack collects records that were made while the model was built and released. It claims no compliance with any law or standard: whether the records suffice, and everything that they do not hold, is for people to judge.";

// src/stages/release/evidence/evidence-signatures.ts
var RULE = "outcome: what git said where this pack was made, with the keys of that machine. verified: the content is what a known key signed; refused: it is not, or the key has expired or was revoked; unknown: it could not be checked there";
async function signaturesOf({ record }, { registry }, refs) {
  const tags = registry.artifacts.get(record.model)?.tags ?? [];
  const signatures = [];
  for (const { name, object, commit: commit2, tagger, message } of tags) {
    if (commit2 !== record.commit) continue;
    const check2 = await refs.signature(object);
    signatures.push({ of: `tag ${name}`, object, ...check2, tagger, message, verify: command(check2, "tag", object) });
  }
  const check = await refs.signature(record.commit);
  const { commit } = record;
  signatures.push({ of: `commit ${commit}`, object: commit, ...check, verify: command(check, "commit", commit) });
  return { rule: RULE, signatures };
}
function command({ kind }, type, object) {
  return kind === null ? null : `git verify-${type} ${object}`;
}

// src/stages/release/evidence/evidence-documents.ts
async function documentsOf(version, records, { refs, git }) {
  const { model, version: number } = version.record;
  const tip = records.snapshot.branches.get(LEDGER_BRANCH);
  const start = versionPapersPath(model, number);
  const kept = tip === void 0 ? /* @__PURE__ */ new Map() : await refs.texts(tip, [start]);
  const paper = (file) => kept.get(`${start}${file}`);
  const spec = (await git.readBlobs([version.spec.blob])).get(version.spec.blob);
  const evaluation = paper("evaluation.json");
  const found = {
    card: records.ledger.texts.get(versionCardPath(model, number)),
    spec: spec && new TextDecoder().decode(spec),
    training: paper("training.json"),
    data: paper("data.json"),
    evaluation,
    fairness: evaluation === void 0 ? void 0 : fairnessIn(evaluation),
    gates: paper("verdict.json") ?? prettyJson(version.verdict),
    approvals: approvalsOf(version, records),
    history: historyOf(model, records),
    releases: releasesOf(version, records),
    bom: paper(PAPER_FILES.bom),
    lineage: paper(PAPER_FILES.lineage),
    digests: digestsOf(version, records),
    signatures: prettyJson(await signaturesOf(version, records, refs))
  };
  return new Map(
    Object.entries(found).flatMap(([id, text]) => text === void 0 ? [] : [[id, text]])
  );
}
function fairnessIn(text) {
  const { fairness, groupErrors, rows } = JSON.parse(text);
  if (fairness.length === 0 && (groupErrors ?? []).length === 0) return void 0;
  return prettyJson({ rows, fairness, ...groupErrors && { groupErrors } });
}
var DECISIONS = /* @__PURE__ */ new Set(["requested", "approved", "submitted", "promoted", "rejected", "refused"]);
function approvalsOf({ record }, { ledger }) {
  const events = (ledger.chains.get(record.model) ?? []).map(({ event }) => event).filter(({ event, version }) => version === record.version && DECISIONS.has(event)).map(({ event, at, actor, environment, summary, facts }) => ({ event, at, actor, environment, summary, facts }));
  return events.length === 0 ? void 0 : prettyJson(events);
}
function historyOf(model, { ledger }) {
  const chain = ledger.chains.get(model) ?? [];
  const damage = ledger.damage.filter(({ path }) => path.startsWith(`events/${model}/`));
  const intact = damage.length === 0 && chain.every(({ event }, at) => event.previous === (chain[at - 1]?.digest ?? null));
  return prettyJson({
    model,
    rule: "digest: SHA-256 over the canonical JSON (RFC 8785) of event; event.previous: digest of the one before it",
    intact,
    damage,
    events: chain
  });
}
function releasesOf({ record }, { environments }) {
  const places = [...environments.values()].flatMap(({ environment, models }) => {
    const release = models.get(record.model)?.release;
    const arms = ["stable", "candidate"].filter((arm) => release?.[arm]?.version === record.version);
    return arms.map((arm) => ({ environment, arm, phase: release?.phase, weight: release?.weight, release }));
  });
  return places.length === 0 ? void 0 : prettyJson(places);
}
function digestsOf({ record, spec, trainInputs }, { ledger, registry }) {
  const tag = registry.artifacts.get(record.model)?.versions.find(({ version }) => version === record.version)?.tag;
  const chain = ledger.chains.get(record.model) ?? [];
  const registered = chain.find(({ event }) => event.event === "registered" && event.version === record.version);
  return prettyJson({
    ...record,
    spec,
    tag: tag === void 0 ? null : { name: tag.name, object: tag.object, commit: tag.commit },
    registered: registered === void 0 ? null : { path: registered.path, digest: registered.digest },
    newest: chain.at(-1)?.digest ?? null,
    trainInputs,
    rule: "bundle: SHA-256 over the canonical JSON (RFC 8785) of its manifest, which lists every file with size and SHA-256"
  });
}

export {
  storedZip,
  storedFiles,
  DOCUMENTS,
  NOTICE,
  documentsOf
};
