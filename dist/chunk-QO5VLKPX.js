import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  require_semver
} from "./chunk-AFJSODKA.js";
import {
  digestOf,
  isDigest,
  shortDigest
} from "./chunk-BIVE6T77.js";
import {
  prettyJson
} from "./chunk-D2KHV3DM.js";
import {
  __toESM
} from "./chunk-RSD25HFQ.js";

// src/ledger/ledger-files.ts
var LEDGER_BRANCH = "trainyard/ledger";
var STATE_FILE = "state.json";
var LEDGER_READ = ["events/", "versions/", STATE_FILE];
var NO_STATE = { kind: "LedgerState", schemaVersion: 1, main: null, pendingTags: [], deploy: {} };
function eventDigest(event) {
  return digestOf(event);
}
function eventPath(event, digest = eventDigest(event)) {
  const stamp = new Date(event.at).toISOString();
  const [year, month] = stamp.split("-");
  const second = stamp.replace(/\.\d+Z$/, "Z").replace(/[-:]/g, "");
  return `events/${event.model}/${year}/${month}/${second}-${shortDigest(digest)}.json`;
}
function chain(events, ends) {
  const last = new Map(ends);
  return events.map((facts) => {
    const event = {
      kind: "LedgerEvent",
      schemaVersion: 1,
      ...facts,
      previous: last.get(facts.model) ?? null
    };
    const digest = eventDigest(event);
    last.set(facts.model, digest);
    return { event, digest, path: eventPath(event, digest) };
  });
}
function eventText({ event }) {
  return prettyJson(event);
}
function readLedger(files) {
  const damage = [];
  const events = /* @__PURE__ */ new Map();
  for (const [path, text] of files) {
    if (!path.startsWith("events/")) continue;
    const event = parsedEvent(text);
    const digest = event && eventDigest(event);
    if (event === void 0 || digest === void 0 || eventPath(event, digest) !== path) {
      damage.push({ path, what: event === void 0 ? "is no event" : "does not have the digest in its name" });
      continue;
    }
    const of = events.get(event.model);
    if (of === void 0) events.set(event.model, [{ event, digest, path }]);
    else of.push({ event, digest, path });
  }
  const chains = new Map([...events].map(([model, all]) => [model, inOrder(all, damage)]));
  return { chains, state: stateIn(files.get(STATE_FILE), damage), damage, texts: files };
}
function parsedEvent(text) {
  const value = parsed(text);
  if (value?.kind !== "LedgerEvent" || value.schemaVersion !== 1) return void 0;
  const { model, event, at, summary, actor, facts, previous } = value;
  if (typeof model !== "string" || typeof event !== "string" || typeof summary !== "string") return void 0;
  if (typeof at !== "string" || Number.isNaN(Date.parse(at)) || typeof actor?.login !== "string") return void 0;
  if (typeof facts !== "object" || facts === null || !(previous === null || isDigest(previous))) return void 0;
  return value;
}
function parsed(text) {
  try {
    return text === void 0 ? void 0 : JSON.parse(text);
  } catch {
    return void 0;
  }
}
function inOrder(events, damage) {
  const after = new Map(events.map((one) => [one.event.previous, one]));
  const ordered = [];
  for (let next = after.get(null); next !== void 0; next = after.get(next.digest)) ordered.push(next);
  if (ordered.length === events.length) return ordered;
  const seen = new Set(ordered);
  const loose = events.filter((one) => !seen.has(one)).sort((a, b) => a.path < b.path ? -1 : 1);
  for (const { path } of loose) damage.push({ path, what: "names a record before it that is not there" });
  return [...ordered, ...loose];
}
function stateIn(text, damage) {
  if (text === void 0) return NO_STATE;
  const value = parsed(text);
  const fine = value?.kind === "LedgerState" && (value.main === null || typeof value.main === "string") && Array.isArray(value.pendingTags) && typeof value.deploy === "object" && value.deploy !== null;
  if (fine) return value;
  damage.push({
    path: STATE_FILE,
    what: "is not what the controller wrote; it starts from what branches and tags say"
  });
  return NO_STATE;
}
function chainEnds(chains) {
  return new Map(
    [...chains].flatMap(([model, all]) => {
      const last = all.at(-1);
      return last === void 0 ? [] : [[model, last.digest]];
    })
  );
}

// src/ledger/grammar.ts
var import_semver = __toESM(require_semver(), 1);
var ARTIFACT = "(?:[^\\s~^:?*\\\\[\\]@!#=]+=)?[a-zA-Z0-9](?:[a-zA-Z0-9/_-]*[a-zA-Z0-9])?";
var STAGE = "[a-zA-Z0-9](?:[a-zA-Z0-9/_-]*[a-zA-Z0-9])?";
var NAME = new RegExp(
  `^(?<artifact>${ARTIFACT})(?:@(?:v(?<version>[0-9][^\\s@!#]*)(?<off>!)?|(?<word>deprecated|created))|#(?<stage>${STAGE})(?<away>!)?)(?:#(?<counter>[0-9]+))?$`
);
function parseTagName(name) {
  const groups = NAME.exec(name)?.groups;
  if (groups === void 0) return void 0;
  const { artifact = "", counter } = groups;
  const act = actOf(groups);
  if (act === void 0) return void 0;
  return { name, artifact, ...act, ...counter === void 0 ? {} : { counter: Number(counter) } };
}
function actOf(groups) {
  const { version, off, word, stage, away } = groups;
  if (version !== void 0) {
    if ((0, import_semver.parse)(version)?.raw !== version) return void 0;
    return { act: off === void 0 ? "register" : "deregister", version };
  }
  if (word !== void 0) return { act: word === "created" ? "create" : "deprecate" };
  return { act: away === void 0 ? "assign" : "unassign", stage: stage ?? "" };
}
function tagGlobs(model) {
  return [`${model}[@#]*`, `${model}#*/**`];
}
function versionTag(artifact, version) {
  return `${artifact}@v${version}`;
}
function assignmentTag(artifact, stage, counter) {
  return `${artifact}#${stage}#${counter}`;
}

// src/ledger/tag-list.ts
var TAG_FORMAT = [
  "refname",
  "objectname",
  "objecttype",
  "*objectname",
  "*objecttype",
  "taggername",
  "taggeremail",
  "taggerdate:unix",
  "contents"
].map((field) => `%(${field})%00`).join("");
var TAG_HEADS = TAG_FORMAT.replace("%(contents)", "");
var FIELDS = 9;
function parseTagList(output, strip = "") {
  const fields = output.split("\0");
  const tags = [];
  for (let at = 0; at + FIELDS < fields.length + 1; at += FIELDS) {
    const tag = tagOf(fields, at, strip);
    if (tag !== void 0) tags.push(tag);
  }
  return tags;
}
function tagOf(fields, at, strip) {
  const field = (index) => fields[at + index] ?? "";
  const [object, type] = [field(1), field(2)];
  const listed = field(0);
  const name = listed.slice((listed.startsWith("\n") ? 1 : 0) + strip.length);
  if (type === "commit") return { name, object, commit: object, message: "" };
  if (type !== "tag" || field(4) !== "commit") return void 0;
  const tagger = { name: field(5), email: field(6).slice(1, -1), at: new Date(Number(field(7)) * 1e3) };
  return { name, object, commit: field(3), tagger, message: field(8) };
}
function ledgerTags(tags) {
  const known = tags.flatMap((tag) => {
    const says = parseTagName(tag.name);
    return says === void 0 ? [] : [{ ...tag, says }];
  });
  return {
    annotated: known.filter((tag) => tag.tagger !== void 0),
    lightweight: known.filter((tag) => tag.tagger === void 0)
  };
}
function byTime(one, other) {
  return one.tagger.at.getTime() - other.tagger.at.getTime() || (one.says.counter ?? 0) - (other.says.counter ?? 0) || (one.name < other.name ? -1 : one.name > other.name ? 1 : 0);
}

export {
  LEDGER_BRANCH,
  STATE_FILE,
  LEDGER_READ,
  chain,
  eventText,
  readLedger,
  chainEnds,
  parseTagName,
  tagGlobs,
  versionTag,
  assignmentTag,
  TAG_FORMAT,
  TAG_HEADS,
  parseTagList,
  ledgerTags,
  byTime
};
