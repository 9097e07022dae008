import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  deliveredBranch,
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
} from "./chunk-AFJSODKA.js";
import {
  canonicalJson
} from "./chunk-D2KHV3DM.js";
import {
  TrainyardError
} from "./chunk-2WUTFTKW.js";
import {
  __toESM
} from "./chunk-RSD25HFQ.js";

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
function registeredVersions(chain = []) {
  return chain.flatMap(({ event }) => {
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

// src/stages/release/facts/places.ts
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

// src/stages/release/facts/elsewhere.ts
async function lookElsewhere({ theirs, draft, delivered }, { refs, git, clock }) {
  if (draft === void 0 || theirs === draft) return theirs;
  if (theirs === void 0) return delivered === void 0 ? draft : void 0;
  if (theirs === delivered) return draft;
  if (draft === delivered || await refs.isAncestor(draft, theirs)) return theirs;
  const movedBack = delivered !== void 0 && !await refs.isAncestor(delivered, theirs);
  if (!movedBack && await refs.isAncestor(theirs, draft)) return draft;
  const base = movedBack ? delivered : await git.mergeBase(draft, theirs);
  if (base === void 0) return theirs;
  const files = await undelivered({ base, draft, theirs }, refs);
  const message = "Bring together what people and Trainyard wrote\n";
  return refs.writeCommit({ parent: theirs, other: draft, files, message, at: clock.now() });
}
async function undelivered({ base, draft, theirs }, refs) {
  const [before, ours, there] = await Promise.all([base, draft, theirs].map((commit) => refs.blobs(commit)));
  const texts = await refs.texts(draft);
  const paths = [.../* @__PURE__ */ new Set([...before?.keys() ?? [], ...ours?.keys() ?? []])];
  const moved = paths.filter((path) => ours?.get(path) !== before?.get(path) && there?.get(path) === before?.get(path));
  return new Map(moved.map((path) => [path, texts.get(path) ?? null]));
}

// src/stages/release/facts/environments.ts
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
    const { tip, elsewhere } = await tipAt(at, facts, ports);
    const left = facts.state.deploy[environment];
    const apart = elsewhere === void 0 ? {} : { elsewhere };
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
async function tipAt({ environment, place }, { snapshot, state }, ports) {
  const { branch, repository } = place;
  if (repository !== void 0) {
    const draft = snapshot.branches.get(draftBranch(environment));
    const delivered = snapshot.branches.get(deliveredBranch(environment));
    if (ports === void 0) return { tip: draft, elsewhere: { theirs: void 0, draft, delivered } };
    const elsewhere = { theirs: await ports.refs.tipOf(place), draft, delivered };
    const sameAsBefore = isAt(place, state.places?.[environment]);
    return {
      elsewhere,
      tip: await lookElsewhere(sameAsBefore ? elsewhere : { ...elsewhere, delivered: void 0 }, ports)
    };
  }
  const here = snapshot.branches.get(branch);
  if (here !== void 0 || ports === void 0 || environmentOf(branch) !== void 0) return { tip: here };
  return { tip: await ports.refs.tipOf(place) };
}
function isAt(one, other) {
  return one.branch === other?.branch && one.repository === other.repository;
}
function gone(view, left) {
  const { environment, place } = view;
  const frozen = {
    code: "deploy-branch-missing",
    severity: "failure",
    message: `${placeName(place)}, the branch of ${environment}, is not there, although the ledger knows its commit ${left.slice(0, 12)}; nothing is decided there`,
    fix: `Bring it there with its history, from any clone that has the commit: git push ${remoteName(place)} ${left}:refs/heads/${place.branch}. Protect it from deletion by a ruleset.`
  };
  return { ...view, frozen };
}
function replaced({ environment, place }, left) {
  const frozen = {
    code: "deploy-branch-replaced",
    severity: "failure",
    message: `${placeName(place)}, the branch of ${environment}, has another history than the one in which the ledger knows its commit ${left.slice(0, 12)}, and no release in it; nothing is decided there`,
    fix: `Bring its own back, from any clone that has the commit: git push --force ${remoteName(place)} ${left}:refs/heads/${place.branch}. Protect it from force pushes by a ruleset.`
  };
  return { ...emptyEnvironment(environment, place), frozen };
}
function remoteName({ repository }) {
  return repository ?? "origin";
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
  const view = { environment, place, tip, known, models, texts };
  const lost = known === void 0 && left !== void 0 && ![...models.values()].some(({ release }) => release);
  return lost ? replaced(view, left) : view;
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

export {
  nextVersion,
  compareVersions,
  registeredVersions,
  newestOf,
  bundleRef,
  versionCardPath,
  versionPapersPath,
  bumpOf,
  formatMessage,
  parseMessage,
  deployPlaces,
  ownPlace,
  placesAfter,
  readEnvironments,
  emptyEnvironment,
  changedBy
};
