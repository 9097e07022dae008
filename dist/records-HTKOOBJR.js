import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  brief,
  columns,
  history,
  shown
} from "./chunk-CGQH37DY.js";
import {
  assigned,
  compareVersions,
  readRecords,
  registeredVersions,
  unknownModel,
  versionCardPath,
  versionsOfModel
} from "./chunk-KRX54BFS.js";
import "./chunk-HX3COGN3.js";
import {
  lineDiff
} from "./chunk-IYLMECP6.js";
import "./chunk-V4T6G7AW.js";
import "./chunk-UHLXUOV5.js";
import {
  EXIT,
  TrainyardError
} from "./chunk-2WUTFTKW.js";
import "./chunk-RSD25HFQ.js";

// src/stages/release/compare.ts
async function compare({ model, from, to }, records2, git) {
  const versions = versionsOfModel(records2, model);
  const [one, other] = [pick(versions, from, model), pick(versions, to, model)];
  const inputs = differing(
    new Map(one.trainInputs.map(({ name, value }) => [name, value])),
    new Map(other.trainInputs.map(({ name, value }) => [name, value]))
  );
  const metrics = differing(numbers(one), numbers(other));
  const spec = await specDiff(one, other, git);
  const card = lineDiff(cardOf(one, records2), cardOf(other, records2));
  const parts = [
    ["spec", spec ?? ["its text is not in this clone; fetch more history"]],
    ["inputs", inputs.length === 0 ? [] : [table("input", inputs, [from, to])]],
    ["metrics", metrics.length === 0 ? [] : [table("metric", metrics, [from, to])]],
    ["card", card]
  ];
  const text = parts.map(([name, lines]) => `${name}
${lines.length === 0 ? "  no difference" : lines.join("\n")}`);
  return {
    text: text.join("\n\n"),
    json: { kind: "VersionDiff", model, from: one.record, to: other.record, spec, inputs, metrics, card }
  };
}
function pick(versions, name, model) {
  const found = versions.find(({ record }) => record.version === name.replace(/^v/, ""));
  if (found !== void 0) return found;
  throw new TrainyardError({
    code: "unknown-version",
    message: `${model} has no registered version ${name}; there are ${versions.map(({ record }) => record.version).join(", ")}`,
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
function table(what, rows, names) {
  return columns([[what, ...names], ...rows.map(({ name, before, after }) => [name, before ?? "-", after ?? "-"])]);
}

// src/stages/release/show.ts
function show(model, { registry, environments }) {
  const names = [
    .../* @__PURE__ */ new Set([
      ...registry.artifacts.keys(),
      ...[...environments.values()].flatMap(({ models }) => [...models.keys()])
    ])
  ].sort();
  if (model !== void 0 && !names.includes(model)) throw unknownModel(model, names);
  const shown2 = names.filter((name) => model === void 0 || name === model);
  const json = shown2.map((name) => modelJson(name, { registry, environments }));
  const light = registry.lightweight.map(
    ({ name }) => `warning: tag ${name} is lightweight and does not count; tag again with "git tag -a"`
  );
  const text = shown2.length === 0 ? "No model has a version or a deploy branch yet." : tableOf(json);
  const detail = model === void 0 ? [] : [versionsText(registry.artifacts.get(model))];
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
function versionsText(state) {
  if (state === void 0 || state.versions.length === 0) return "";
  const rows = state.versions.map(({ version, commit, tag, record }) => [
    `v${version}`,
    commit.slice(0, 12),
    tag.tagger.at.toISOString().replace(".000Z", "Z"),
    typeof record?.["bundle"] === "string" ? brief(record["bundle"]) : "no bundle named"
  ]);
  return columns([["version", "commit", "registered", "bundle"], ...rows]);
}

// src/stages/release/which.ts
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
    case "show":
      return show(request.model, await readRecords(refs, { ledger: false, environments: true }));
    case "history": {
      const at = request.at === void 0 ? {} : { at: timeOf(request.at) };
      const model = request.model === void 0 ? {} : { model: request.model };
      return history({ ...model, ...at }, await readRecords(refs, { ledger: true, environments: false }));
    }
    case "diff":
      return compare(request, await readRecords(refs, { ledger: true, environments: false }), git);
    case "which":
      return which(request.revision, await readRecords(refs, { ledger: true, environments: false }), { git, refs });
  }
}
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
