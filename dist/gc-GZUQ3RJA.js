import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  requireLedgerOf,
  whileUnclaimed
} from "./chunk-77N5UUPL.js";
import {
  evidenceWindow
} from "./chunk-VJ7MQRHR.js";
import {
  atMost
} from "./chunk-BGBCBZMR.js";
import {
  loadSpecs
} from "./chunk-GP3GD2RE.js";
import {
  specKeys
} from "./chunk-7WL6RHXN.js";
import "./chunk-CD6YT3WV.js";
import "./chunk-H5VD7RGB.js";
import "./chunk-6S2SDTGW.js";
import "./chunk-VZPPH6TR.js";
import "./chunk-EFF5PYSL.js";
import "./chunk-SH6XX76W.js";
import "./chunk-IUFWIKZX.js";
import "./chunk-5TWUTOWS.js";
import {
  deployPlaces,
  readEnvironments,
  registeredVersions
} from "./chunk-UMLV5MKY.js";
import {
  LEDGER_BRANCH,
  TAG_FORMAT,
  parseTagList,
  readLedger
} from "./chunk-QO5VLKPX.js";
import "./chunk-AFJSODKA.js";
import "./chunk-V4T6G7AW.js";
import {
  hexOf
} from "./chunk-BIVE6T77.js";
import {
  prettyJson
} from "./chunk-D2KHV3DM.js";
import {
  EXIT,
  TrainyardError
} from "./chunk-2WUTFTKW.js";
import "./chunk-RSD25HFQ.js";

// src/stages/store/open-pulls.ts
async function readOpenPulls(ports) {
  const { git } = ports;
  const refs = ports.remote ? await git.remoteRefs(["refs/pull/*/head", "refs/pull/*/merge"]) : /* @__PURE__ */ new Map();
  const open = await ports.settings?.openPulls();
  if (open === void 0 && refs.size > 0) throw unasked(refs.size);
  const numbers = open && new Set(open);
  const needed2 = [...refs].filter(([ref]) => numbers?.has(numberIn(ref)));
  await git.ensureCommits([...new Set(needed2.map(([, commit]) => commit))]);
  const named = /* @__PURE__ */ new Map();
  for (const [ref, commit] of needed2) {
    for (const key of await keysAt(commit, ports)) named.set(key, `#${numberIn(ref)} is open and has its inputs`);
  }
  return { numbers, named };
}
function numberIn(ref) {
  return Number(/^refs\/pull\/(\d+)\//.exec(ref)?.[1]);
}
async function keysAt(commit, ports) {
  const loaded = await loadSpecs({ tree: await ports.git.treeOf(commit) }, ports);
  return loaded.specs.flatMap((spec) => {
    const { trainKey } = specKeys(spec, loaded.files, ports.catalogs);
    return trainKey === void 0 ? [] : [hexOf(trainKey)];
  });
}
function unasked(refs) {
  return new TrainyardError({
    code: "gc-pulls",
    message: `the remote has ${refs} refs of pull requests, and nobody could be asked which are open; nothing was changed`,
    fix: "Set GITHUB_TOKEN (with pull-requests: read) and GITHUB_REPOSITORY (owner/name), and run it again."
  });
}

// src/stages/store/git-says.ts
function gitSays({ snapshot, ledger, tags, environments, specs }) {
  const named = /* @__PURE__ */ new Map();
  const note = (text, why) => {
    for (const [, hex = ""] of text.matchAll(DIGEST)) if (!named.has(hex)) named.set(hex, why);
  };
  for (const [model, chain] of ledger.chains) {
    for (const { record } of registeredVersions(chain))
      note(JSON.stringify(record), `version ${model}@v${record.version}`);
  }
  for (const { environment, place, texts } of environments.values()) {
    for (const [path, text] of texts) note(text, `${path} of ${environment} (branch ${place.branch})`);
  }
  for (const { name, message } of tags) note(message, `tag ${name}`);
  for (const [path, text] of ledger.texts) note(text, `${path} of the ledger`);
  return {
    named,
    models: /* @__PURE__ */ new Set([...specs, ...ledger.chains.keys()]),
    settled: snapshot.main.commit === void 0 || ledger.state.main === snapshot.main.commit,
    windows: windowsOf(environments)
  };
}
function windowsOf(environments) {
  const releases = [...environments.values()].flatMap(
    ({ models }) => [...models.values()].flatMap(({ release }) => release ?? [])
  );
  return new Map(
    releases.map((release) => [hexOf(evidenceWindow(release)), `${release.model} in ${release.environment}`])
  );
}
var DIGEST = /\bsha256:([0-9a-f]{64})\b/g;

// src/stages/store/read-git.ts
async function readGit(ports) {
  const snapshot = await ports.refs.snapshot(TAG_FORMAT);
  const tip = snapshot.branches.get(LEDGER_BRANCH);
  const ledger = readLedger(tip === void 0 ? /* @__PURE__ */ new Map() : await ports.refs.texts(tip));
  const tags = parseTagList(snapshot.tags);
  const { commit } = snapshot.main;
  const loaded = await loadSpecs(
    { tree: await (commit === void 0 ? ports.git.worktreeTree() : ports.git.treeOf(commit)) },
    ports
  );
  const places = deployPlaces(loaded.project, ledger.state);
  const environments = await readEnvironments({ snapshot, state: ledger.state, places }, ports.refs);
  if (tip === void 0) requireLedgerOf(tags, environments);
  const specs = loaded.specs.map(({ name }) => name);
  return {
    says: gitSays({ snapshot, ledger, tags, environments, specs }),
    remote: snapshot.from !== "this repository",
    project: loaded.project
  };
}

// src/stages/store/sweep-plan.ts
function planSweep(units, facts) {
  return units.map((unit) => {
    const need = needOf(unit, facts);
    return need.needed ? { unit, becomes: "stays", why: need.why } : waiting(unit, need.why, facts);
  });
}
function marksAfter(fates) {
  return new Map(fates.flatMap(({ unit, since }) => since === void 0 ? [] : [[unit.id, since]]));
}
function waiting(unit, why, { marks, now, graceMs }) {
  const marked = Date.parse(marks.get(unit.id) ?? "");
  const since = marked <= now.getTime() ? marked : now.getTime();
  const after = since + graceMs;
  const times = { since: new Date(since).toISOString(), after: new Date(after).toISOString() };
  const known = marked <= now.getTime();
  return { unit, becomes: known && after <= now.getTime() ? "goes" : "waits", why, ...times };
}
var needed = (why) => ({ needed: true, why });
var unneeded = (why) => ({ needed: false, why });
function needOf(unit, facts) {
  const { now } = facts;
  switch (unit.kind) {
    case "unknown":
      return needed("it is none of what Trainyard keeps");
    case "held-out":
      return needed("how often held-out rows were looked at counts for ever");
    case "unreadable":
      return needed("a record of it cannot be read; look at it");
    case "sample":
      return unneeded('"trainyard doctor" was stopped before it took it away');
    case "evidence":
      return ofEvidence(unit.id.slice("evidence/".length), facts);
    case "handover":
      return unneeded("jobs of a run that is over handed it over");
    case "spending":
      return isOld(unit.id.slice("spending/".length), now) ? unneeded("no budget looks back that far") : needed("budgets of this and the last month count it");
    case "quarantine":
      return ofQuarantine(unit.id.slice("quarantine/".length), facts);
    default:
      return ofBundle(unit, facts);
  }
}
function ofBundle({ digests, models }, { says: { named, models: own }, open }) {
  const why = digests.map((hex) => named.get(hex) ?? open.named.get(hex)).find((found) => found !== void 0);
  if (why !== void 0) return needed(why);
  const stranger = models.find((model) => !own.has(model));
  if (stranger !== void 0) {
    return needed(`this repository has no model ${stranger}; the store may be another repository's too`);
  }
  return unneeded("no version, release, tag, event of the ledger or open pull request needs it");
}
function ofQuarantine(name, { says, open }) {
  if (!says.settled) return needed('merges are still to be looked at by "trainyard reconcile"');
  const number = Number(/^pull-(\d+)$/.exec(name)?.[1] ?? Number.NaN);
  if (Number.isNaN(number)) return unneeded("no pull request has it; what was merged is registered");
  if (open.numbers === void 0)
    return needed(`nobody could be asked whether #${number} is open; set GITHUB_TOKEN and GITHUB_REPOSITORY`);
  return open.numbers.has(number) ? needed(`#${number} is open`) : unneeded(`#${number} is closed`);
}
function ofEvidence(window, { says }) {
  const release = says.windows.get(window);
  if (release !== void 0) return needed(`${release} goes by it`);
  return unneeded("the step that it is about is over; what was decided stands in the ledger");
}
function isOld(month, now) {
  const last = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1)).toISOString().slice(0, 7);
  return /^\d{4}-\d\d$/.test(month) && month < last;
}

// src/stages/store/sweep.ts
var MARKS = "gc/marks.json";
var UNITS_AT_ONCE = 8;
async function readMarks(store) {
  const bytes = await store.get(MARKS);
  if (bytes === void 0) return /* @__PURE__ */ new Map();
  try {
    const { marks } = JSON.parse(new TextDecoder().decode(bytes));
    return new Map(Object.entries(marks ?? {}).map(([id, since]) => [id, String(since)]));
  } catch {
    return /* @__PURE__ */ new Map();
  }
}
async function sweep(store, fates, now) {
  const done = [...fates];
  await atMost(UNITS_AT_ONCE, [...fates.entries()], async ([index, fate]) => {
    if (fate.becomes === "goes") done[index] = await sweepOne(store, fate, now);
  });
  const marks = Object.fromEntries(marksAfter(done.filter(({ becomes }) => becomes === "waits")));
  const text = prettyJson({ kind: "SweepMarks", schemaVersion: 1, marks });
  await store.put(MARKS, new TextEncoder().encode(text));
  return done;
}
async function sweepOne(store, fate, now) {
  const { unit } = fate;
  const remove = async () => {
    for (const key of unit.keys) await store.delete(key);
  };
  const [, hex] = /^bundles\/([0-9a-f]{64})$/.exec(unit.id) ?? [];
  if (hex === void 0) await remove();
  else if (!await whileUnclaimed(store, { hex, now }, remove)) {
    return { unit, becomes: "stays", why: "someone is registering it now" };
  }
  return fate;
}

// src/stages/store/sweep-text.ts
function sweepText({ location, fates, dryRun }) {
  const of = (becomes) => fates.filter((fate) => fate.becomes === becomes);
  const [gone, waits, stays] = [of("goes"), of("waits"), of("stays")];
  const verb = dryRun ? "would go " : "gone     ";
  const lines = [
    ...gone.map((fate) => `${verb} ${lineOf(fate)}; unneeded since ${day(fate.since)}`),
    ...waits.map((fate) => `waits     ${lineOf(fate)}; may go after ${day(fate.after)}`),
    ...stays.map((fate) => `stays     ${lineOf(fate)}`)
  ];
  const counts = `${location}: ${gone.length} ${dryRun ? "would go" : "gone"}, ${waits.length} wait, ${stays.length} stay`;
  const next = dryRun ? 'Nothing was changed. With --yes, what "would go" goes, and what waits is marked, so that its time runs.' : 'What waits goes with the first "trainyard gc --yes" after its time, if nothing needs it by then.';
  return [...lines, ...lines.length === 0 ? [] : [""], counts, next].join("\n");
}
function sweepJson({ location, fates, dryRun }) {
  const all = fates.map(({ unit, ...fate }) => ({
    id: unit.id,
    kind: unit.kind,
    models: unit.models,
    ...fate,
    keys: unit.keys
  }));
  return { kind: "Sweep", store: location, dryRun, all };
}
function lineOf({ unit, why }) {
  const { id, kind, models, keys } = unit;
  const name = kind === "bundle" ? `${models.join(", ") || "unfinished"} ${id.slice(0, "bundles/".length + 12)}` : id;
  return `${name} (${keys.length} ${keys.length === 1 ? "object" : "objects"}): ${why}`;
}
function day(time) {
  return (time ?? "").replace(/:\d\d\.\d+Z$/, "Z");
}

// src/stages/store/units.ts
var SWEEPER = "gc/";
var RECORD = /^(runs|evaluations|comparisons)\/([0-9a-f]{64})\.json$/;
var BUNDLE = /^bundles\/([0-9a-f]{64})\/(manifest\.json|files\/.+)$/;
var SECONDS = /^models\/([^/]+)\/([0-9a-f]{64})\.json$/;
var GROUP = /^(quarantine\/[^/]+|spending\/[^/]+|handover\/[^/]+|held-out\/[^/]+|evidence\/[^/]+)\//;
var GROUPS = ["quarantine", "spending", "handover", "held-out", "evidence"];
var READS_AT_ONCE = 8;
async function unitsOf(store) {
  const keys = (await store.list("")).filter((key) => !key.startsWith(SWEEPER));
  const known = await readRecords(
    store,
    keys.filter((key) => RECORD.test(key) || /^bundles\/[0-9a-f]{64}\/manifest\.json$/.test(key))
  );
  const bundleOf = bundlesByKey(known);
  const groups = /* @__PURE__ */ new Map();
  for (const key of keys) {
    const id = groupOf(key, known, bundleOf);
    const group = groups.get(id);
    if (group === void 0) groups.set(id, [key]);
    else group.push(key);
  }
  return [...groups].map(([id, own]) => unitOf(id, own, known)).sort((a, b) => a.id < b.id ? -1 : 1);
}
async function readRecords(store, keys) {
  const known = /* @__PURE__ */ new Map();
  await atMost(READS_AT_ONCE, keys, async (key) => {
    known.set(key, parsed(await store.get(key).catch(() => void 0)));
  });
  return known;
}
function parsed(bytes) {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof value !== "object" || value === null) return null;
    const { model, bundle, evaluationKey } = value;
    return {
      ...typeof model === "string" && { model },
      ...hexIn(bundle) && { bundle: hexIn(bundle) ?? "" },
      ...hexIn(evaluationKey) && { evaluationKey: hexIn(evaluationKey) ?? "" }
    };
  } catch {
    return null;
  }
}
function hexIn(value) {
  return /^sha256:([0-9a-f]{64})$/.exec(String(value))?.[1];
}
function bundlesByKey(known) {
  return new Map(
    [...known].flatMap(([key, record]) => {
      const [, kind, hex = ""] = RECORD.exec(key) ?? [];
      return kind === void 0 || kind === "comparisons" || !record?.bundle ? [] : [[hex, record.bundle]];
    })
  );
}
function groupOf(key, known, bundleOf) {
  const group = GROUP.exec(key)?.[1];
  if (group !== void 0) return group;
  const own = BUNDLE.exec(key)?.[1];
  if (own !== void 0) return `bundles/${own}`;
  const [, kind, hex = ""] = RECORD.exec(key) ?? [];
  const trained = SECONDS.exec(key)?.[2];
  const about = kind === "comparisons" ? bundleOf.get(known.get(key)?.evaluationKey ?? "") : bundleOf.get(trained ?? hex);
  return about === void 0 ? key : `bundles/${about}`;
}
function unitOf(id, keys, known) {
  const models = /* @__PURE__ */ new Set();
  const digests = /* @__PURE__ */ new Set();
  for (const key of keys) {
    const hex = RECORD.exec(key)?.[2] ?? BUNDLE.exec(key)?.[1] ?? SECONDS.exec(key)?.[2];
    if (hex !== void 0) digests.add(hex);
    const model = known.get(key)?.model ?? SECONDS.exec(key)?.[1];
    if (model !== void 0) models.add(model);
  }
  return {
    id,
    kind: kindOf(id, keys, known),
    keys: [...keys].sort(byTurn),
    digests: [...digests],
    models: [...models]
  };
}
function kindOf(id, keys, known) {
  if (keys.some((key) => known.get(key) === null)) return "unreadable";
  const [, first = ""] = /^([^/]+)\//.exec(id) ?? [];
  if (first === "bundles") return "bundle";
  const group = GROUPS.find((name) => name === first);
  if (group !== void 0) return group;
  if (id === "doctor/sample") return "sample";
  return RECORD.test(id) || SECONDS.test(id) ? "record" : "unknown";
}
var TURNS = [/(^|\/)runs\//, /(^|\/)models\//, /(^|\/)comparisons\//, /(^|\/)evaluations\//, /\/manifest\.json$/];
function byTurn(one, other) {
  const turn = (key) => (TURNS.findIndex((pattern) => pattern.test(key)) + TURNS.length + 1) % (TURNS.length + 1);
  const order = turn(one) - turn(other);
  return order === 0 ? one < other ? -1 : 1 : order;
}

// src/commands/gc.ts
async function gc({ yes, graceMs }, context) {
  const { clock } = context;
  const { project, remote } = await readGit(context);
  const store = context.openStore(project);
  const units = await unitsOf(store);
  const open = await readOpenPulls({ ...context, remote });
  const { says } = await readGit(context);
  const now = clock.now();
  const fates = planSweep(units, { says, open, marks: await readMarks(store), now, graceMs });
  const told = { location: store.location, fates: yes ? await sweep(store, fates, now) : fates, dryRun: !yes };
  return { exitCode: EXIT.ok, text: sweepText(told), json: sweepJson(told) };
}
export {
  gc
};
