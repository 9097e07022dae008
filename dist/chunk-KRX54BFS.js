import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  deployBranch,
  desiredPath,
  draftBranch,
  environmentOf,
  modelsOn,
  parseDesired,
  parseRelease,
  placeName,
  releasePath,
  require_semver
} from "./chunk-HX3COGN3.js";
import {
  nearest
} from "./chunk-V4T6G7AW.js";
import {
  canonicalJson,
  digestOf,
  isDigest,
  prettyJson,
  shortDigest
} from "./chunk-UHLXUOV5.js";
import {
  EXIT,
  TrainyardError
} from "./chunk-2WUTFTKW.js";
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
function eventPath(event) {
  const stamp = new Date(event.at).toISOString();
  const [year, month] = stamp.split("-");
  const second = stamp.replace(/\.\d+Z$/, "Z").replace(/[-:]/g, "");
  return `events/${event.model}/${year}/${month}/${second}-${shortDigest(eventDigest(event))}.json`;
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
    return { event, digest, path: eventPath(event) };
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
    if (event === void 0 || digest === void 0 || eventPath(event) !== path) {
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

// src/ledger/versions.ts
var import_semver = __toESM(require_semver(), 1);
var FIRST_VERSION = "0.0.1";
function nextVersion(versions, bump) {
  const [greatest] = [...versions].sort(import_semver.rcompare);
  if (greatest === void 0) return FIRST_VERSION;
  return (0, import_semver.inc)(greatest, bump) ?? FIRST_VERSION;
}
function compareVersions(one, other) {
  return (0, import_semver.compare)(one, other);
}

// src/ledger/registered.ts
function registeredVersions(chain2 = []) {
  return chain2.flatMap(({ event }) => {
    if (event.event !== "registered") return [];
    const facts = event.facts;
    return facts.record?.kind === "Version" && facts.contract !== void 0 ? [{ ...facts, at: event.at }] : [];
  });
}
function newestOf(versions) {
  return [...versions].sort((one, other) => compareVersions(other.record.version, one.record.version))[0];
}
function bundleRef({ record, threshold }) {
  const { version, bundle: digest, uri } = record;
  return threshold === void 0 ? { version, digest, uri } : { version, digest, uri, threshold };
}
function versionCardPath(model, version) {
  return `versions/${model}/${version}/card.md`;
}
function versionPapersPath(model, version) {
  return `papers/${model}/${version}/`;
}
var LEVELS = ["patch", "minor", "major"];
function bumpOf(least, contract, before) {
  const needed = before === void 0 ? "patch" : changeOf(contract, before);
  return LEVELS[Math.max(LEVELS.indexOf(least), LEVELS.indexOf(needed))] ?? "patch";
}
function changeOf(now, before) {
  const same = now.task === before.task && now.classes.join("\n") === before.classes.join("\n");
  const types = new Map(before.inputs.map(({ name, type }) => [name, type]));
  if (!same || now.inputs.some(({ name, type }) => types.get(name) !== type)) return "major";
  return now.inputs.length < before.inputs.length ? "minor" : "patch";
}

// src/ledger/registry.ts
var import_semver3 = __toESM(require_semver(), 1);

// src/ledger/message.ts
function formatMessage(line, record) {
  return `${line.replace(/\s+/g, " ").trim()}

${canonicalJson(record)}
`;
}
function parseMessage(message) {
  const [text = ""] = message.split(/^-----BEGIN (?:PGP|SSH) SIGNATURE-----$/m, 1);
  const [line = ""] = text.split("\n", 1);
  const start = text.indexOf("\n\n{");
  if (start < 0) return { line: line.trim() };
  try {
    const record = JSON.parse(text.slice(start + 2));
    if (typeof record !== "object" || record === null || Array.isArray(record)) return { line: line.trim() };
    return { line: line.trim(), record };
  } catch {
    return { line: line.trim() };
  }
}

// src/ledger/grammar.ts
var import_semver2 = __toESM(require_semver(), 1);
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
    if ((0, import_semver2.parse)(version)?.raw !== version) return void 0;
    return { act: off === void 0 ? "register" : "deregister", version };
  }
  if (word !== void 0) return { act: word === "created" ? "create" : "deprecate" };
  return { act: away === void 0 ? "assign" : "unassign", stage: stage ?? "" };
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

// src/ledger/registry.ts
function registryOf(tags, until) {
  const { annotated, lightweight } = ledgerTags(tags);
  const counted = until === void 0 ? annotated : annotated.filter(({ tagger }) => tagger.at <= until);
  const grouped = /* @__PURE__ */ new Map();
  for (const tag of counted) {
    const group = grouped.get(tag.says.artifact);
    if (group === void 0) grouped.set(tag.says.artifact, [tag]);
    else group.push(tag);
  }
  const artifacts = new Map(
    [...grouped.keys()].sort().map((artifact) => [artifact, stateOf(artifact, grouped.get(artifact) ?? [])])
  );
  return { artifacts, lightweight };
}
function assigned(state, stage) {
  return state?.assignments.get(stage)?.findLast(({ standing }) => standing === "active");
}
function stateOf(artifact, tags) {
  const ordered = [...tags].sort(byTime);
  const versions = versionsOf(ordered);
  return {
    artifact,
    versions,
    assignments: assignmentsIn(ordered, versions),
    deprecated: ordered.some(({ says }) => says.act === "deprecate"),
    tags: ordered,
    nextCounter: 1 + ordered.reduce((most, { says }) => Math.max(most, says.counter ?? 0), 0)
  };
}
function versionsOf(ordered) {
  const registered = /* @__PURE__ */ new Map();
  for (const tag of ordered) {
    const { says } = tag;
    if (says.act === "deregister") registered.delete(says.version);
    if (says.act !== "register") continue;
    const { record } = parseMessage(tag.message);
    registered.set(says.version, {
      version: says.version,
      commit: tag.commit,
      tag,
      ...record === void 0 ? {} : { record }
    });
  }
  const parsed2 = [...registered.values()].map((one) => ({ one, semver: new import_semver3.SemVer(one.version) }));
  return parsed2.sort((a, b) => b.semver.compare(a.semver)).map(({ one }) => one);
}
function assignmentsIn(ordered, versions) {
  const byCommit = /* @__PURE__ */ new Map();
  for (const { commit, version } of versions) if (!byCommit.has(commit)) byCommit.set(commit, version);
  const stages = /* @__PURE__ */ new Map();
  const standing = /* @__PURE__ */ new Map();
  for (const tag of ordered) {
    const { says, commit } = tag;
    if (says.act !== "assign" && says.act !== "unassign") continue;
    const before = stages.get(says.stage) ?? [];
    stages.set(says.stage, before);
    const place = `${says.stage} ${commit}`;
    const at = standing.get(place);
    const one = at === void 0 ? void 0 : before[at];
    if (at !== void 0 && one !== void 0)
      before[at] = { ...one, standing: says.act === "assign" ? "again" : "away" };
    standing.delete(place);
    if (says.act === "unassign") continue;
    const version = byCommit.get(commit);
    standing.set(place, before.length);
    before.push({ tag, stage: says.stage, standing: "active", ...version === void 0 ? {} : { version } });
  }
  return stages;
}

// src/stages/release/elsewhere.ts
async function lookElsewhere(place, draft, { refs, git, clock }) {
  const theirs = await refs.tipOf(place);
  const at = { theirs, draft };
  if (draft === void 0 || theirs === draft) return { ...at, tip: theirs };
  if (theirs === void 0 || await refs.isAncestor(theirs, draft)) return { ...at, tip: draft };
  if (await refs.isAncestor(draft, theirs)) return { ...at, tip: theirs };
  const base = await git.mergeBase(draft, theirs);
  if (base === void 0) return { ...at, tip: theirs };
  const files = await undelivered({ base, draft, theirs }, refs);
  const message = "Bring together what people and Trainyard wrote\n";
  return { ...at, tip: await refs.writeCommit({ parent: theirs, other: draft, files, message, at: clock.now() }) };
}
async function undelivered({ base, draft, theirs }, refs) {
  const [before, ours, there] = await Promise.all([base, draft, theirs].map((commit) => refs.blobs(commit)));
  const texts = await refs.texts(draft);
  const paths = [.../* @__PURE__ */ new Set([...before?.keys() ?? [], ...ours?.keys() ?? []])];
  const moved = paths.filter((path) => ours?.get(path) !== before?.get(path) && there?.get(path) === before?.get(path));
  return new Map(moved.map((path) => [path, texts.get(path) ?? null]));
}

// src/stages/release/places.ts
function deployPlaces(project, state) {
  const places = /* @__PURE__ */ new Map();
  for (const environment of Object.keys(state.deploy)) places.set(environment, lastPlace(environment, state));
  for (const { name, branch, repository, protection } of project?.environments ?? []) {
    places.set(name, { branch, protection, ...repository === void 0 ? {} : { repository } });
  }
  return places;
}
function ownPlace(environment) {
  return { branch: deployBranch(environment), protection: "none" };
}
function lastPlace(environment, { places = {} }) {
  const known = Object.hasOwn(places, environment) ? places[environment] : void 0;
  return typeof known?.branch === "string" ? { ...known, protection: "none" } : ownPlace(environment);
}
function placesAfter(before, written) {
  const places = new Map(Object.entries(before ?? {}));
  for (const [environment, { branch, repository }] of written) {
    if (repository === void 0 && branch === deployBranch(environment)) places.delete(environment);
    else places.set(environment, { branch, ...repository === void 0 ? {} : { repository } });
  }
  return places.size === 0 ? void 0 : Object.fromEntries(places);
}

// src/stages/release/environments.ts
async function readEnvironments(facts, refs, ports) {
  const { snapshot, places } = facts;
  const named = [...snapshot.branches.keys()].flatMap((branch) => environmentOf(branch) ?? []);
  const taken = new Set([...places.values()].filter((one) => one.repository === void 0).map(({ branch }) => branch));
  const own = named.filter((name) => places.has(name) || !taken.has(deployBranch(name)));
  const views = /* @__PURE__ */ new Map();
  for (const environment of /* @__PURE__ */ new Set([...places.keys(), ...own])) {
    const view = await readPlace({ environment, place: places.get(environment) ?? ownPlace(environment) }, facts, {
      refs,
      ...ports && { ports }
    });
    if (view !== void 0) views.set(environment, view);
  }
  return views;
}
function emptyEnvironment(environment, place = ownPlace(environment)) {
  return { environment, place, tip: void 0, known: void 0, models: /* @__PURE__ */ new Map(), texts: /* @__PURE__ */ new Map() };
}
async function readPlace(at, facts, { refs, ports }) {
  const { environment, place } = at;
  try {
    const { tip, ...elsewhere } = await tipAt(at, facts, ports);
    const left = facts.state.deploy[environment];
    const apart = place.repository === void 0 ? {} : { elsewhere: { theirs: void 0, draft: void 0, ...elsewhere } };
    if (tip === void 0) {
      const empty = { ...emptyEnvironment(environment, place), ...apart };
      return left === void 0 ? place.repository === void 0 ? void 0 : empty : gone(empty, left);
    }
    return { ...await readBranch({ ...at, tip, left }, refs), ...apart };
  } catch (error) {
    if (!(error instanceof TrainyardError) || place.repository === void 0) throw error;
    const { code, message, fix } = error;
    const frozen = { code, severity: "failure", message: `${environment} stays as it is: ${message}`, fix };
    return { ...emptyEnvironment(environment, place), frozen };
  }
}
async function tipAt({ environment, place }, { snapshot }, ports) {
  const { branch, repository } = place;
  const draft = snapshot.branches.get(draftBranch(environment));
  if (repository !== void 0) return ports === void 0 ? { tip: draft, draft } : lookElsewhere(place, draft, ports);
  const here = snapshot.branches.get(branch);
  if (here !== void 0 || ports === void 0 || environmentOf(branch) !== void 0) return { tip: here };
  return { tip: await ports.refs.tipOf(place) };
}
function gone(view, left) {
  const { environment, place } = view;
  const to = place.repository === void 0 ? "origin" : place.repository;
  const frozen = {
    code: "deploy-branch-missing",
    severity: "failure",
    message: `${placeName(place)}, the branch of ${environment}, is not there, although the ledger knows its commit ${left.slice(0, 12)}; nothing is decided there`,
    fix: `Bring it there with its history, from any clone that has the commit: git push ${to} ${left}:refs/heads/${place.branch}. Protect it from deletion by a ruleset.`
  };
  return { ...view, frozen };
}
async function readBranch({ environment, place, tip, left }, refs) {
  const known = left !== void 0 && (left === tip || await refs.isAncestor(left, tip)) ? left : void 0;
  const moved = known !== void 0 && known !== tip;
  const [texts, blobs, before, blobsBefore] = await Promise.all([
    refs.texts(tip),
    refs.blobs(tip),
    moved ? refs.texts(known) : void 0,
    moved ? refs.blobs(known) : void 0
  ]);
  const own = { texts: before ?? texts, blobs: blobsBefore ?? blobs };
  const names = [.../* @__PURE__ */ new Set([...modelsOn(texts.keys()), ...modelsOn(own.texts.keys())])];
  const models = new Map(
    names.map((model) => [model, deployedAt({ model, environment }, { texts, blobs }, own)])
  );
  return { environment, place, tip, known, models, texts };
}
function deployedAt({ model, environment }, tip, own) {
  const path = desiredPath(model);
  const kept = parseDesired(own.texts.get(path), model, environment);
  const file = releasePath(model);
  const release = parseRelease(own.texts.get(file), model, environment);
  return {
    tip: parseDesired(tip.texts.get(path), model, environment),
    tipBlob: tip.blobs.get(path) ?? null,
    kept: { desired: kept.kind === "record" ? kept.record : null, blob: own.blobs.get(path) ?? null },
    release: release.kind === "record" ? release.record : null,
    tipRelease: parseRelease(tip.texts.get(file), model, environment),
    releaseMoved: tip.blobs.get(file) !== own.blobs.get(file)
  };
}
async function changedBy({ known, tip }, path, refs) {
  return tip === void 0 ? void 0 : refs.lastChange({ from: known, to: tip }, path);
}

// src/stages/release/records.ts
async function readRecords(refs, wanted) {
  const snapshot = await refs.local(TAG_FORMAT);
  const tip = snapshot.branches.get(LEDGER_BRANCH);
  const ledger = readLedger(wanted.ledger && tip !== void 0 ? await refs.texts(tip, LEDGER_READ) : /* @__PURE__ */ new Map());
  const environments = wanted.environments ? await readDeployed(snapshot, ledger, refs) : /* @__PURE__ */ new Map();
  return { snapshot, registry: registryOf(parseTagList(snapshot.tags)), ledger, environments };
}
async function readDeployed(snapshot, ledger, refs) {
  const tip = snapshot.branches.get(LEDGER_BRANCH);
  const known = ledger.texts.size > 0 || tip === void 0;
  const { state } = known ? ledger : readLedger(await refs.texts(tip, [STATE_FILE]));
  return readEnvironments({ snapshot, state, places: deployPlaces(void 0, state) }, refs);
}
function versionsOfModel({ ledger, snapshot }, model) {
  requireLedger(snapshot);
  const versions = registeredVersions(ledger.chains.get(model));
  if (versions.length > 0) return versions;
  throw unknownModel(model, [...ledger.chains.keys()]);
}
function requireLedger({ branches, from }) {
  if (branches.has(LEDGER_BRANCH)) return;
  const fix = from === "this repository" ? 'It is made by the first "trainyard reconcile" that has something to register.' : `Run: git fetch ${from} ${LEDGER_BRANCH} 'deploy/*' --tags (a checkout of one branch has only that). Where the server has none, "trainyard reconcile" makes it.`;
  throw new TrainyardError({
    code: "ledger-absent",
    message: `this clone has no branch ${LEDGER_BRANCH}`,
    fix,
    exitCode: EXIT.invalid
  });
}
function unknownModel(model, known) {
  const near = nearest(model, known);
  return new TrainyardError({
    code: "unknown-model",
    message: `nothing is recorded of a model called "${model}"; there are ${known.length}: ${known.slice(0, 20).join(", ")}`,
    fix: near === void 0 ? "Name one of them." : `Did you mean "${near}"?`,
    exitCode: EXIT.invalid
  });
}

export {
  parseTagName,
  versionTag,
  assignmentTag,
  formatMessage,
  parseMessage,
  TAG_FORMAT,
  parseTagList,
  registryOf,
  assigned,
  assignmentsIn,
  nextVersion,
  compareVersions,
  registeredVersions,
  newestOf,
  bundleRef,
  versionCardPath,
  versionPapersPath,
  bumpOf,
  deployPlaces,
  ownPlace,
  placesAfter,
  readEnvironments,
  emptyEnvironment,
  changedBy,
  LEDGER_BRANCH,
  STATE_FILE,
  LEDGER_READ,
  chain,
  eventText,
  readLedger,
  chainEnds,
  readRecords,
  versionsOfModel,
  requireLedger,
  unknownModel
};
