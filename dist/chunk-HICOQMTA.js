import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  parseMessage
} from "./chunk-UMLV5MKY.js";
import {
  byTime,
  ledgerTags
} from "./chunk-QO5VLKPX.js";
import {
  require_semver
} from "./chunk-AFJSODKA.js";
import {
  __toESM
} from "./chunk-RSD25HFQ.js";

// src/ledger/registry.ts
var import_semver = __toESM(require_semver(), 1);
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
  const parsed = [...registered.values()].map((one) => ({ one, semver: new import_semver.SemVer(one.version) }));
  return parsed.sort((a, b) => b.semver.compare(a.semver)).map(({ one }) => one);
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

export {
  registryOf,
  assigned,
  assignmentsIn
};
