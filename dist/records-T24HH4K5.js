import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  servedAt,
  timeline
} from "./chunk-OHVA6RDL.js";
import {
  readRecords,
  requireLedger,
  unknownModel,
  versionsOfModel
} from "./chunk-HDKSAAPZ.js";
import {
  assigned
} from "./chunk-HICOQMTA.js";
import {
  compareVersions,
  registeredVersions,
  versionCardPath,
  versionPapersPath
} from "./chunk-UMLV5MKY.js";
import {
  LEDGER_BRANCH
} from "./chunk-QO5VLKPX.js";
import "./chunk-AFJSODKA.js";
import {
  shown
} from "./chunk-6IHS3KPX.js";
import {
  lineDiff
} from "./chunk-IYLMECP6.js";
import {
  namesThere
} from "./chunk-MHZJRW6F.js";
import "./chunk-V4T6G7AW.js";
import {
  shortDigest
} from "./chunk-BIVE6T77.js";
import "./chunk-D2KHV3DM.js";
import {
  EXIT,
  TrainyardError
} from "./chunk-2WUTFTKW.js";
import "./chunk-RSD25HFQ.js";

// src/report/columns.ts
function columns(rows) {
  const widths = rows.reduce(
    (most, row) => row.map((cell, index) => Math.max(most[index] ?? 0, cell.length)),
    []
  );
  return rows.map(
    (row) => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  ").trimEnd()
  ).join("\n");
}

// src/stages/release/views/data-facts.ts
async function dataFacts({ record }, { snapshot }, refs) {
  const tip = snapshot.branches.get(LEDGER_BRANCH);
  const path = `${versionPapersPath(record.model, record.version)}data.json`;
  const text = tip === void 0 ? void 0 : (await refs.texts(tip, [path])).get(path);
  return text === void 0 ? void 0 : factsOf(JSON.parse(text));
}
function factsOf({ rows, droppedRows, columns: columns2, splits, quality }) {
  return new Map([
    ["rows", String(rows)],
    ["rows without a target", String(droppedRows)],
    ...["train", "validation", "test"].map((side) => [`${side} rows`, String(splits[side].rows)]),
    ...quality === void 0 ? [] : [["quality score", shown(quality.score)]],
    ...columns2.flatMap(({ name, type, missing, distinct, mean }) => [
      [`${name}: type`, type],
      [`${name}: missing`, String(missing)],
      [`${name}: distinct`, String(distinct)],
      ...mean === void 0 ? [] : [[`${name}: mean`, String(Number(mean.toPrecision(4)))]]
    ])
  ]);
}

// src/stages/release/views/compare.ts
async function compare({ model, from, to }, records2, { git, refs }) {
  const versions = versionsOfModel(records2, model);
  const [one, other] = [pick(versions, from, model), pick(versions, to, model)];
  const inputs = differing(
    new Map(one.trainInputs.map(({ name, value }) => [name, value])),
    new Map(other.trainInputs.map(({ name, value }) => [name, value]))
  );
  const metrics = differing(numbers(one), numbers(other));
  const [before, after] = [await dataFacts(one, records2, refs), await dataFacts(other, records2, refs)];
  const data = before && after ? differing(before, after) : null;
  const spec = await specDiff(one, other, git);
  const card = lineDiff(cardOf(one, records2), cardOf(other, records2));
  const parts = [
    ["spec", spec ?? ["its text is not in this clone; fetch more history"]],
    ["inputs", tabled("input", inputs, [from, to])],
    ["data", data === null ? ["it was not kept with one of them"] : tabled("of the data", data, [from, to])],
    ["metrics", tabled("metric", metrics, [from, to])],
    ["card", card]
  ];
  const text = parts.map(([name, lines]) => `${name}
${lines.length === 0 ? "  no difference" : lines.join("\n")}`);
  return {
    text: text.join("\n\n"),
    json: { kind: "VersionDiff", model, from: one.record, to: other.record, spec, inputs, data, metrics, card }
  };
}
function pick(versions, name, model) {
  const found = versions.find(({ record }) => record.version === name.replace(/^v/, ""));
  if (found !== void 0) return found;
  throw new TrainyardError({
    code: "unknown-version",
    message: `${model} has no registered version ${name}; ${namesThere(versions.map(({ record }) => record.version))}`,
    fix: "Name one of them.",
    exitCode: EXIT.invalid
  });
}
function differing(one, other) {
  return [.../* @__PURE__ */ new Set([...one.keys(), ...other.keys()])].sort().flatMap((name) => {
    const [before, after] = [one.get(name) ?? null, other.get(name) ?? null];
    return before === after ? [] : [{ name, before, after }];
  });
}
function numbers({ metrics }) {
  return new Map(metrics.map(({ metric, estimate }) => [metric, shown(estimate)]));
}
async function specDiff(one, other, git) {
  const blobs = await git.readBlobs([one.spec.blob, other.spec.blob]);
  const [before, after] = [blobs.get(one.spec.blob), blobs.get(other.spec.blob)];
  if (before === void 0 || after === void 0) return null;
  const text = (bytes) => new TextDecoder().decode(bytes);
  return lineDiff(text(before), text(after));
}
function cardOf({ record }, { ledger }) {
  return ledger.texts.get(versionCardPath(record.model, record.version)) ?? "";
}
function tabled(what, rows, names) {
  if (rows.length === 0) return [];
  return [columns([[what, ...names], ...rows.map(({ name, before, after }) => [name, before ?? "-", after ?? "-"])])];
}

// src/stages/release/views/history.ts
function history({ model, at }, { ledger, snapshot }) {
  requireLedger(snapshot);
  if (model !== void 0 && !ledger.chains.has(model)) throw unknownModel(model, [...ledger.chains.keys()]);
  const damage = ledger.damage.map(({ path, what }) => `warning: ${path} ${what}`);
  if (at !== void 0) {
    const served = servedAt(ledger, at).filter((one) => model === void 0 || one.model === model);
    return {
      text: servedText(served, at, damage),
      json: { kind: "ServedAt", at: at.toISOString(), served, damage: ledger.damage }
    };
  }
  const events = timeline(ledger, model);
  const rows = events.map(({ event }) => [
    event.at.replace(/\.\d+Z$/, "Z"),
    event.model,
    event.environment ?? "",
    event.event,
    event.version ?? "",
    `${event.actor.login}${event.actor.proof === "claimed" ? "?" : ""}`,
    event.summary
  ]);
  const head = ["when", "model", "environment", "event", "version", "who", "what"];
  const note = 'A name with "?" is claimed: a commit or a tag says so, and no host vouches for it.';
  return {
    text: [
      ...rows.length === 0 ? ["Nothing has happened yet."] : [columns([head, ...rows]), "", note],
      ...damage
    ].join("\n"),
    json: { kind: "History", events: events.map(({ event, digest }) => ({ ...event, digest })), damage: ledger.damage }
  };
}
function servedText(served, at, damage) {
  if (served.length === 0) return [`Nothing served at ${at.toISOString()}.`, ...damage].join("\n");
  return [`At ${at.toISOString()}:`, ...served.map(servedBlock), ...damage].join("\n\n");
}
function servedBlock(one) {
  const { model, environment, stable, candidate, phase, weight, since, asked, approved, version } = one;
  const trial = candidate === null ? "" : `, ${candidate.version} under trial at ${weight} %`;
  const inputs = version?.trainInputs ?? [];
  const sources = inputs.filter(({ name }) => /^data\.source/.test(name) && !name.endsWith(".format"));
  const rows = [
    ["serves", stable === null ? "nothing" : `${stable.version}, bundle ${stable.digest}`],
    ["state", `${phase}${trial}, since ${since}`],
    ["from", stable?.uri ?? ""],
    ["data", sources.map(({ name, value }) => `${name} ${value}`).join(", ")],
    [
      "trained from",
      version === void 0 ? "" : `commit ${version.record.commit}${version.pull === null ? "" : `, #${version.pull}`}`
    ],
    ["numbers", version?.metrics.map(({ metric, estimate }) => `${metric} ${shown(estimate)}`).join(", ") ?? ""],
    ["gates", version?.verdict.outcome ?? ""],
    ["asked by", asked === void 0 ? "" : `${asked.by.login} at ${asked.at}: ${asked.summary}`],
    [
      "approved by",
      approved === void 0 ? "" : `${approved.by.map(({ login }) => login).join(", ")} in #${approved.pull} at ${approved.at}`
    ]
  ];
  const told = rows.filter(([, text]) => text !== "").map(([name, text]) => `  ${name.padEnd(12)}  ${text}`);
  return [`${model} in ${environment}`, ...told].join("\n");
}
function brief(digest) {
  return shortDigest(digest);
}

// src/stages/release/views/show.ts
function show(model, { registry, environments, ledger }) {
  const names = [
    .../* @__PURE__ */ new Set([
      ...registry.artifacts.keys(),
      ...[...environments.values()].flatMap(({ models }) => [...models.keys()])
    ])
  ].sort();
  if (model !== void 0 && !names.includes(model)) throw unknownModel(model, names);
  const shown2 = names.filter((name) => model === void 0 || name === model);
  const json = shown2.map((name) => ({
    ...modelJson(name, { registry, environments }),
    ...model !== void 0 && { metrics: metricsJson(registeredVersions(ledger.chains.get(name))) }
  }));
  const light = registry.lightweight.map(
    ({ name }) => `warning: tag ${name} is lightweight and does not count; tag again with "git tag -a"`
  );
  const text = shown2.length === 0 ? "No model has a version or a deploy branch yet." : tableOf(json);
  const numbers2 = model === void 0 ? /* @__PURE__ */ new Map() : metricsOf(registeredVersions(ledger.chains.get(model)));
  const detail = model === void 0 ? [] : [versionsText(registry.artifacts.get(model), numbers2)];
  return {
    text: [text, ...detail, ...light].filter((part) => part !== "").join("\n\n"),
    json: {
      kind: "Show",
      models: json,
      lightweight: registry.lightweight.map(({ name, commit }) => ({ name, commit }))
    }
  };
}
function modelJson(model, { registry, environments }) {
  const state = registry.artifacts.get(model);
  const deployed = [...environments.values()].filter(({ models }) => models.has(model)).map(({ environment }) => environment);
  const stages = [.../* @__PURE__ */ new Set([...state?.assignments.keys() ?? [], ...deployed])].sort();
  return {
    model,
    latest: state?.versions[0]?.version ?? null,
    versions: (state?.versions ?? []).map(({ version, commit, tag }) => ({
      version,
      commit,
      at: tag.tagger.at.toISOString()
    })),
    deprecated: state?.deprecated ?? false,
    stages: stages.map((stage) => {
      const newest = assigned(state, stage);
      const release = environments.get(stage)?.models.get(model)?.release ?? null;
      return {
        stage,
        tagged: newest?.version ?? null,
        tag: newest?.tag.name ?? null,
        release: release && {
          phase: release.phase,
          weight: release.weight,
          stable: release.stable,
          candidate: release.candidate,
          generation: release.generation
        }
      };
    })
  };
}
function tableOf(models) {
  const stages = [...new Set(models.flatMap((one) => one.stages.map(({ stage }) => stage)))].sort();
  const rows = models.map((one) => [
    `${one.model}${one.deprecated ? " (deprecated)" : ""}`,
    one.latest === null ? "-" : `v${one.latest}`,
    ...stages.map((stage) => cellOf(one.stages.find((found) => found.stage === stage)))
  ]);
  return columns([["model", "latest", ...stages], ...rows]);
}
function cellOf(stage) {
  if (stage === void 0) return "-";
  const { release, tagged } = stage;
  if (release === null) return tagged === null ? "-" : `v${tagged}`;
  const { stable, candidate, phase, weight } = release;
  const now = stable === null ? "-" : `v${stable.version}`;
  const trial = candidate === null ? "" : ` -> v${candidate.version} ${weight} %`;
  return `${now}${trial}${phase === "IDLE" ? "" : ` ${phase}`}`;
}
function metricsJson(versions) {
  return versions.map(({ record, metrics }) => ({ version: record.version, metrics }));
}
function metricsOf(versions) {
  const text = ({ metrics }) => metrics.slice(0, 4).map(({ metric, estimate }) => `${metric} ${shown(estimate)}`).join(", ");
  return new Map(versions.map((one) => [one.record.version, text(one)]));
}
function versionsText(state, numbers2) {
  if (state === void 0 || state.versions.length === 0) return "";
  const rows = state.versions.map(({ version, commit, tag, record }) => [
    `v${version}`,
    commit.slice(0, 12),
    tag.tagger.at.toISOString().replace(".000Z", "Z"),
    typeof record?.["bundle"] === "string" ? brief(record["bundle"]) : "no bundle named",
    numbers2.get(version) ?? ""
  ]);
  return columns([["version", "commit", "registered", "bundle", "numbers"], ...rows]);
}

// src/stages/release/views/which.ts
async function which(revision, { registry, ledger }, ports) {
  const commit = await ports.git.resolve(revision);
  if (commit === void 0) throw unknownCommit(revision);
  const past = await ports.refs.ancestors(commit);
  const known = /* @__PURE__ */ new Map();
  const see = (one) => {
    const before = known.get(one.model);
    if (past.has(one.commit) && (before === void 0 || compareVersions(one.version, before.version) >= 0))
      known.set(one.model, one);
  };
  for (const { artifact: model, versions } of registry.artifacts.values()) {
    for (const { version, commit: at, record } of versions) {
      const bundle = typeof record?.["bundle"] === "string" ? record["bundle"] : null;
      see({ model, version, commit: at, exact: at === commit, bundle });
    }
  }
  for (const [model, chain] of ledger.chains) {
    for (const { record } of registeredVersions(chain)) {
      const { version, commit: at, bundle } = record;
      see({ model, version, commit: at, exact: at === commit, bundle });
    }
  }
  const found = [...known.values()].sort((one, other) => one.model < other.model ? -1 : 1);
  const rows = found.map(({ model, version, exact, commit: at }) => [
    model,
    `v${version}`,
    exact ? "registered from this commit" : `registered from ${at.slice(0, 12)}, before it`
  ]);
  return {
    text: rows.length === 0 ? `No version was registered from ${commit.slice(0, 12)} or before it.` : columns([["model", "version", ""], ...rows]),
    json: { kind: "Which", commit, versions: found }
  };
}
function unknownCommit(revision) {
  return new TrainyardError({
    code: "git-unknown-revision",
    message: `there is no commit "${revision}" in this repository`,
    fix: "Check the name; in a shallow checkout fetch it first (`fetch-depth: 0` for actions/checkout).",
    exitCode: EXIT.invalid
  });
}

// src/commands/records.ts
async function records(request, ports) {
  const told = await answer(request, ports);
  return { exitCode: EXIT.ok, text: told.text, json: told.json };
}
async function answer(request, { git, refs }) {
  switch (request.command) {
    case "show": {
      const { model } = request;
      const wanted = model === void 0 ? SHOW_ALL : { ...SHOW_ONE, model };
      return show(model, await readRecords(refs, wanted));
    }
    case "history": {
      const at = request.at === void 0 ? {} : { at: timeOf(request.at) };
      const model = request.model === void 0 ? {} : { model: request.model };
      return history({ ...model, ...at }, await readRecords(refs, { ...HISTORY, ...model }));
    }
    case "diff":
      return compare(request, await readRecords(refs, { ...DIFF, model: request.model }), { git, refs });
    case "which":
      return which(request.revision, await readRecords(refs, WHICH), { git, refs });
  }
}
var SHOW_ALL = { tags: "heads", ledger: "none", environments: true };
var SHOW_ONE = { tags: "whole", ledger: "events", environments: true };
var HISTORY = { tags: "none", ledger: "events", environments: false };
var DIFF = { tags: "none", ledger: "whole", environments: false };
var WHICH = { tags: "whole", ledger: "events", environments: false };
function timeOf(text) {
  const whole = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59.999Z` : text;
  const time = new Date(/(?:Z|[+-]\d{2}:?\d{2})$/.test(whole) ? whole : `${whole}Z`);
  if (/^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(time.getTime())) return time;
  throw new TrainyardError({
    code: "time-invalid",
    message: `"${text}" is no time; it can be 2026-11-25, 2026-11-25T14:30:00Z or 2026-11-25T14:30:00+01:00`,
    fix: "Write it so; without a zone it is UTC.",
    exitCode: EXIT.invalid
  });
}
export {
  records
};
