import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  claim,
  requireLedgerOf,
  withWholeLedger
} from "./chunk-77N5UUPL.js";
import {
  PRODUCTION
} from "./chunk-B6DNNBAO.js";
import {
  passLevel,
  verdictOf
} from "./chunk-FX5OEEBA.js";
import {
  evidenceWindow
} from "./chunk-VJ7MQRHR.js";
import "./chunk-ZCDWPE6L.js";
import {
  judge,
  papersOf,
  reviewedBeside,
  reviewsOf,
  withQuarantine,
  withUses
} from "./chunk-XMRSDOIL.js";
import "./chunk-EHHPGHFJ.js";
import {
  PAPER_FILES
} from "./chunk-DI2JQ3T5.js";
import "./chunk-54ANUJL4.js";
import {
  affected
} from "./chunk-I3B4UZ6K.js";
import {
  findComparison,
  findEvaluation,
  findRun,
  saveEvaluation,
  saveRun
} from "./chunk-Y7HYBGNT.js";
import {
  blocks,
  code,
  md,
  table
} from "./chunk-JDDJ5KOW.js";
import {
  deploymentsOf,
  loadSpecs
} from "./chunk-GP3GD2RE.js";
import "./chunk-QV6VQEGJ.js";
import "./chunk-65MRR7JC.js";
import "./chunk-V4VIJU62.js";
import {
  evaluationKey,
  specKeys
} from "./chunk-7WL6RHXN.js";
import "./chunk-4QI5XM6T.js";
import "./chunk-CD6YT3WV.js";
import {
  isWhole,
  loadBundle
} from "./chunk-7PVY4XV4.js";
import {
  normalQuantile
} from "./chunk-LGIWBECZ.js";
import "./chunk-H5VD7RGB.js";
import "./chunk-6S2SDTGW.js";
import "./chunk-22KGIJVK.js";
import {
  PROJECT_FILE
} from "./chunk-VZPPH6TR.js";
import "./chunk-EFF5PYSL.js";
import "./chunk-SH6XX76W.js";
import "./chunk-IUFWIKZX.js";
import {
  figure
} from "./chunk-5TWUTOWS.js";
import {
  stableBundles
} from "./chunk-OHVA6RDL.js";
import {
  assigned,
  assignmentsIn,
  registryOf
} from "./chunk-HICOQMTA.js";
import {
  bumpOf,
  bundleRef,
  changedBy,
  compareVersions,
  deployPlaces,
  emptyEnvironment,
  formatMessage,
  newestOf,
  nextVersion,
  ownPlace,
  parseMessage,
  placesAfter,
  readEnvironments,
  registeredVersions,
  versionCardPath,
  versionPapersPath
} from "./chunk-UMLV5MKY.js";
import {
  LEDGER_BRANCH,
  LEDGER_READ,
  STATE_FILE,
  TAG_FORMAT,
  assignmentTag,
  chain,
  chainEnds,
  eventText,
  parseTagList,
  parseTagName,
  readLedger,
  versionTag
} from "./chunk-QO5VLKPX.js";
import {
  DEPLOY_README,
  cardPath,
  deliveredBranch,
  desiredPath,
  draftBranch,
  modelsOn,
  parseDesired,
  parseRelease,
  placeName,
  recordText,
  releasePath
} from "./chunk-AFJSODKA.js";
import {
  shown
} from "./chunk-6IHS3KPX.js";
import "./chunk-IYLMECP6.js";
import {
  namesThere
} from "./chunk-MHZJRW6F.js";
import {
  nearest
} from "./chunk-V4T6G7AW.js";
import {
  digestOf,
  hexOf,
  shortDigest
} from "./chunk-BIVE6T77.js";
import {
  canonicalJson,
  deepFreeze,
  prettyJson
} from "./chunk-D2KHV3DM.js";
import {
  EXIT,
  TrainyardError,
  messageOf
} from "./chunk-2WUTFTKW.js";
import "./chunk-RSD25HFQ.js";

// src/commands/reconcile.ts
import { join } from "node:path";

// src/stages/release/decide/newer-workflow.ts
async function newerWorkflow(ref, path, refs) {
  const { main, tags } = await refs.snapshot(TAG_FORMAT);
  const tag = parseTagList(tags).find(({ name }) => `refs/tags/${name}` === ref);
  if (tag === void 0 || main.commit === void 0 || tag.commit === main.commit) return void 0;
  const [now, then] = await Promise.all([refs.blobs(main.commit), refs.blobs(tag.commit)]);
  const present = now.get(path);
  return present === void 0 || present === then.get(path) ? void 0 : main.name;
}

// src/ledger/seen-tags.ts
function seenTags(chain2, environment, pending) {
  const owed = new Set(pending.map(({ name }) => name));
  const here = /* @__PURE__ */ new Set();
  const order = /* @__PURE__ */ new Map();
  const see = (object) => {
    order.delete(object);
    order.set(object, order.size);
  };
  for (const { event } of chain2) {
    if (event.environment !== environment) continue;
    const { tag, seen = [], taken = [], gone = [] } = event.facts;
    for (const object of [...seen, ...taken]) if (!order.has(object)) see(object);
    for (const object of seen) here.add(object);
    for (const object of gone) here.delete(object);
    if (tag === void 0 || owed.has(tag.name)) continue;
    see(tag.object);
    here.delete(tag.object);
    here.add(tag.object);
  }
  return { assigned: [...here].reverse(), order: new Map([...order.keys()].map((object, index) => [object, index])) };
}
function happened(state, stage, { order }) {
  if (state === void 0) return [];
  const place = (object) => order.get(object) ?? order.size;
  const tags = state.tags.toSorted((one, other) => place(one.object) - place(other.object));
  return [...assignmentsIn(tags, state.versions).get(stage) ?? []].reverse();
}
function tagsThere(state, stage) {
  const of = (act) => (state?.tags ?? []).flatMap(({ says, object }) => says.act === act && says.stage === stage ? [object] : []);
  const [seen, taken] = [of("assign"), of("unassign")];
  return { ...seen.length > 0 && { seen }, ...taken.length > 0 && { taken } };
}
function nextCounter(state, chain2) {
  const used = chain2.map(({ event }) => parseTagName(event.facts.tag?.name ?? "")?.counter ?? 0);
  return Math.max(state?.nextCounter ?? 1, ...used.map((counter) => counter + 1));
}

// src/stages/release/decide/assignment-facts.ts
function assignmentFacts(assignments, versions, pusher) {
  return assignments.map(({ tag, version }) => {
    const registered = registeredAt(tag.commit, version, versions);
    const by = pusher?.ref === `refs/tags/${tag.name}` ? pusher.by : { login: tag.tagger.name, proof: "claimed" };
    return {
      name: tag.name,
      object: tag.object,
      by,
      at: tag.tagger.at.toISOString(),
      ...registered === void 0 ? {} : { bundle: bundleRef(registered) }
    };
  });
}
function registeredAt(commit, tagged, versions) {
  const there = versions.filter(({ record }) => record.commit === commit);
  const named2 = (among) => among.find(({ record }) => record.version === tagged);
  return named2(there) ?? there.at(-1) ?? named2(versions);
}

// src/rollouts/same.ts
var DEFAULT_THRESHOLD = 0.5;
function sameBundle(one, other) {
  if (one == null || other == null) return false;
  return one.digest === other.digest && thresholdOf(one) === thresholdOf(other);
}
function thresholdOf({ threshold = DEFAULT_THRESHOLD }) {
  return threshold;
}

// src/rollouts/time.ts
function elapsed(since2, now) {
  return Math.max(0, now.getTime() - Date.parse(since2));
}
function overdue(release, now) {
  return elapsed(release.startedAt, now) - release.pausedMs > release.plan.maxDurationMs;
}
function windowsOf(release, now) {
  return Math.floor(elapsed(release.stepObservedAt ?? release.stepStartedAt, now) / Math.max(1, release.plan.dwellMs));
}
function duration(ms) {
  const seconds = Math.round(ms / 1e3);
  const parts = [
    [Math.floor(seconds / 86400), "d"],
    [Math.floor(seconds % 86400 / 3600), "h"],
    [Math.floor(seconds % 3600 / 60), "m"],
    [seconds % 60, "s"]
  ];
  const from = parts.findIndex(([count]) => count > 0);
  if (from < 0) return "0s";
  return parts.slice(from, from + 2).filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`).join(" ");
}

// src/rollouts/changes.ts
var FORMER_KEPT = 50;
var REJECTED_KEPT = 500;
var FRESH = { looks: 0, inconclusive: 0, errors: 0, last: null };
function began(now) {
  return { stepStartedAt: now.toISOString(), stepObservedAt: null, analysis: FRESH, pause: null };
}
function submitted(input, desired) {
  const { release, plan, now } = input;
  return {
    ...began(now),
    phase: "WARMING",
    candidate: bundleOf(desired),
    plan,
    releaseId: releaseId(release, desired),
    stepIndex: 0,
    weight: 0,
    startedAt: now.toISOString(),
    pausedMs: 0,
    waivers: [],
    rejected: release.rejected.filter((rejected2) => !sameBundle(rejected2, desired)),
    queued: []
  };
}
function releaseId(before, desired) {
  const generation = (before?.generation ?? 0) + 1;
  const { model, environment, digest } = desired;
  const seed = digestOf({ model, environment, digest, generation, before: before?.releaseId ?? null });
  return `${generation}-${shortDigest(seed)}`;
}
function replaced(input, desired) {
  const next = { ...input.release, ...submitted(input, desired) };
  return { ...submitted(input, desired), ...promoted(next, input.now) };
}
function step(release, stepIndex, now) {
  const wanted2 = release.plan.steps[stepIndex];
  return { ...began(now), phase: phaseOf(wanted2), stepIndex, weight: wanted2?.kind === "weight" ? wanted2.percent : 0 };
}
function phaseOf(step2) {
  return step2?.kind === "shadow" ? "SHADOW" : "CANARY";
}
function promoting(now) {
  return { ...began(now), phase: "PROMOTING", weight: 100 };
}
function promoted(release, now) {
  const stable = release.candidate;
  return {
    ...began(now),
    phase: "IDLE",
    stable,
    candidate: null,
    weight: 0,
    stepIndex: 0,
    formerStable: formerly(release, stable)
  };
}
function aborting(release, why) {
  return { ...began(why.now), phase: "ABORTING", weight: 0, rejected: withRejected(release, release.candidate, why) };
}
function rejected(release, why) {
  return {
    ...began(why.now),
    phase: "REJECTED",
    candidate: null,
    weight: 0,
    stepIndex: 0,
    rejected: withRejected(release, release.candidate, why)
  };
}
function rollingBack(input, target) {
  const { release, plan, now } = input;
  const why = { reason: `taken back in favour of ${target.version}`, now };
  const bad = withRejected(
    { ...release, rejected: withRejected(release, release.stable, why) },
    release.candidate,
    why
  );
  return {
    ...began(now),
    phase: plan.observer === "none" ? "IDLE" : "ROLLING_BACK",
    stable: target,
    candidate: null,
    plan,
    weight: 0,
    stepIndex: 0,
    startedAt: now.toISOString(),
    pausedMs: 0,
    waivers: [],
    queued: [],
    rejected: bad.filter((one) => !sameBundle(one, target)),
    formerStable: formerly(release, target)
  };
}
function setBack(input, known) {
  const { release, plan, now } = input;
  const why = { reason: "taken back by a commit on the deploy branch", now };
  const gone = [known.stable, known.candidate, release.candidate].filter(
    (bundle2) => bundle2 !== null && !sameBundle(bundle2, release.stable)
  );
  const rejected2 = gone.reduce(
    (list, bundle2) => withRejected({ ...release, rejected: list }, bundle2, why),
    release.rejected
  );
  return {
    ...began(now),
    generation: known.generation,
    phase: plan.observer === "none" ? "IDLE" : "ROLLING_BACK",
    candidate: null,
    plan,
    weight: 0,
    stepIndex: 0,
    waivers: [],
    queued: [],
    rejected: rejected2
  };
}
function paused(release, why) {
  const { kind, reason, by, now } = why;
  const from = release.pause?.from ?? release.phase;
  const since2 = release.pause?.since ?? now.toISOString();
  return { phase: "PAUSED", pause: { kind, reason, by, since: since2, from } };
}
function resumed(release, now) {
  const { pause: pause2 } = release;
  if (pause2 === null) return {};
  const whole = elapsed(release.startedAt, now);
  const stood = release.pausedMs + elapsed(pause2.since, now);
  const over = pause2.kind === "inconclusive" || whole - stood > release.plan.maxDurationMs;
  const pausedMs = over ? whole : stood;
  return { ...began(now), phase: pause2.from, pausedMs };
}
function held(release, look) {
  const blind2 = look.verdict.because === "provider-error" || look.verdict.because === "no-data";
  return {
    stepObservedAt: release.stepObservedAt ?? look.since,
    analysis: {
      looks: release.analysis.looks + 1,
      inconclusive: look.windows,
      errors: release.analysis.errors + (blind2 ? 1 : 0),
      last: look.verdict
    }
  };
}
function change(move) {
  return { kind: "change", ...move };
}
function bundleOf(desired) {
  const { version, digest, uri, threshold } = desired;
  return threshold === void 0 ? { version, digest, uri } : { version, digest, uri, threshold };
}
function formerly(release, stable) {
  const before = release.stable === null ? [] : [release.stable];
  const unlike = release.formerStable.filter((one) => !sameBundle(one, release.stable));
  return [...before, ...unlike].filter((one) => !sameBundle(one, stable)).slice(0, FORMER_KEPT);
}
function withRejected(release, bundle2, why) {
  if (bundle2 === null || release.rejected.some((one2) => sameBundle(one2, bundle2))) return release.rejected;
  const { version, digest, threshold } = bundle2;
  const rule = threshold === void 0 ? {} : { threshold };
  const one = { version, digest, ...rule, reason: why.reason, at: why.now.toISOString() };
  return [one, ...release.rejected].slice(0, REJECTED_KEPT);
}
function unreleased(desired, plan, now) {
  const at = now.toISOString();
  return {
    kind: "Release",
    schemaVersion: 1,
    model: desired.model,
    environment: desired.environment,
    generation: 0,
    releaseId: "",
    phase: "IDLE",
    stable: null,
    candidate: null,
    plan,
    stepIndex: 0,
    weight: 0,
    startedAt: at,
    pausedMs: 0,
    stepStartedAt: at,
    stepObservedAt: null,
    analysis: FRESH,
    waivers: [],
    pause: null,
    rejected: [],
    formerStable: [],
    queued: [],
    observed: { desired: null, tag: null },
    decision: { key: digestOf(null), at, event: "observed", by: desired.request.by, reason: "not released yet" }
  };
}

// src/rollouts/decision.ts
function stay(reason, more = {}) {
  return { kind: "stay", reason, ...more };
}

// src/rollouts/desired.ts
function rewoundRule(input) {
  const { release, known, plan, self, now } = input;
  if (known === void 0 || known.generation <= release.generation) return void 0;
  const to = setBack(input, known);
  const reason = `release.json was set back by hand from generation ${known.generation} to ${release.generation}: ${release.stable?.version ?? "nothing"} serves, ${known.candidate?.version ?? known.stable?.version ?? "nothing"} is taken back`;
  const event = plan.observer === "none" ? "rolled-back" : "rolling-back";
  const about = release.stable;
  return change({ to: { ...to, stepStartedAt: now.toISOString() }, event, by: self, reason, about });
}
function conflictRule({ release, conflict: conflict2, self, now }) {
  if (conflict2 === null || release.phase === "ABORTING") return void 0;
  const problem = `${conflict2} Make both ask for the same version; nothing moves until then.`;
  if (release.phase === "PAUSED") return stay(`paused: ${conflict2}`, { problem });
  const to = paused(release, { kind: "conflict", reason: conflict2, by: self, now });
  return change({ to, event: "paused", by: self, reason: conflict2, problem, keepObserved: true });
}
function desiredRule(input) {
  const { desired, release, target } = input;
  if (desired === null || release.phase === "ABORTING") return settledConflict(input);
  if (sameBundle(desired, release.candidate)) return settledConflict(input);
  if (sameBundle(desired, release.stable)) return backToStable(input, desired) ?? settledConflict(input);
  const next = wanted(input);
  if (next === void 0 || mustWait(input, desired)) return settledConflict(input);
  if (target.kind === "unchecked") return stay(`looks whether ${desired.version} can be served`, { needs: "target" });
  if (target.kind === "unusable") return unusable(desired, target.detail);
  return isFormer(input, desired) ? rollBack(input, desired) : submit(input, desired);
}
function wanted(input) {
  const { desired, release } = input;
  if (desired === null) return void 0;
  if (sameBundle(desired, release.stable) || sameBundle(desired, release.candidate)) return void 0;
  return refused(input) === void 0 ? bundleOf(desired) : void 0;
}
function refused({ desired, desiredBlob, release }) {
  const known = release.rejected.find((one) => sameBundle(one, desired));
  if (desired === null || known === void 0) return void 0;
  const forced = desired.request.force === true && desiredBlob !== release.observed.desired;
  const former = release.formerStable.some((one) => sameBundle(one, desired));
  if (forced || former && desired.request.kind !== "promotion") return void 0;
  return `${known.version} was rejected at ${known.at}: ${known.reason}`;
}
function isFormer({ release }, desired) {
  return release.formerStable.some((one) => sameBundle(one, desired));
}
function mustWait(input, desired) {
  const { release } = input;
  if (isFormer(input, desired)) return false;
  if (release.phase === "PROMOTING" || release.phase === "ROLLING_BACK") return true;
  return release.candidate !== null && release.plan.onNewVersion === "queue";
}
function unusable(desired, detail) {
  const problem = `${desired.version} cannot be served: ${detail} Traffic stays where it is; the next run tries again.`;
  return stay(problem, { problem });
}
function backToStable({ release, now }, desired) {
  const { by } = desired.request;
  if (release.candidate !== null) {
    const reason2 = `taken back by ${by.login} (${desired.request.from}): ${desired.version} stays stable`;
    return change({ to: aborting(release, { reason: reason2, now }), event: "aborted", by, reason: reason2 });
  }
  if (release.phase !== "REJECTED") return void 0;
  const reason = `${desired.version} is desired and stable`;
  return change({ to: { phase: "IDLE" }, event: "observed", by, reason });
}
function rollBack(input, desired) {
  const { by, from } = desired.request;
  const target = bundleOf(desired);
  const reason = `back to ${desired.version}, which was stable before, asked by ${by.login} (${from})`;
  const event = input.plan.observer === "none" ? "rolled-back" : "rolling-back";
  return change({ to: rollingBack(input, target), event, by, reason, about: target });
}
function submit(input, desired) {
  const { release, plan } = input;
  const { by, from } = desired.request;
  const about = bundleOf(desired);
  const old = release.candidate;
  const first = old === null ? {} : {
    first: { event: "superseded", about: old, reason: `${old.version} gives way to ${desired.version}` }
  };
  const asked2 = `asked by ${by.login} (${from})`;
  if (plan.observer === "none") {
    const reason2 = `${desired.version} is stable, ${asked2}; no server confirms it`;
    return change({ to: replaced(input, desired), event: "promoted", by, reason: reason2, about, ...first });
  }
  const reason = `${desired.version} is loaded by servers, ${asked2}`;
  return change({ to: submitted(input, desired), event: "submitted", by, reason, about, ...first });
}
function settledConflict({ release, conflict: conflict2, desired, self, now }) {
  if (release.pause?.kind !== "conflict" || conflict2 !== null) return void 0;
  const by = desired?.request.by ?? self;
  return change({ to: resumed(release, now), event: "resumed", by, reason: "branch and tags agree again" });
}

// src/rollouts/bookkeeping.ts
function bookkeeping(input) {
  const { release, desired, desiredBlob, tag, conflict: conflict2 } = input;
  if (conflict2 !== null || desired === null) return void 0;
  const relabelled = sameBytes(input, desired);
  if (relabelled !== void 0) return relabelled;
  const why = refused(input);
  const problem = why === void 0 ? void 0 : `${why}. Register another version, or ask for it again with force.`;
  const seen = release.observed.desired === desiredBlob && same(release.observed.tag, tag);
  if (seen || release.generation === 0) return problem === void 0 ? void 0 : stay(problem, { problem });
  const { by } = desired.request;
  const about = bundleOf(desired);
  if (problem !== void 0)
    return change({ to: {}, event: "refused", by, reason: `${desired.version} is refused: ${why}`, about, problem });
  if (wanted(input) !== void 0) {
    const reason = `${desired.version} waits until ${release.candidate?.version ?? "the present change"} is done`;
    return change({ to: { queued: [about] }, event: "queued", by, reason, about });
  }
  return change({ to: {}, event: "observed", by, reason: `${desired.version} is desired as before`, about });
}
function sameBytes({ release }, desired) {
  const { stable, candidate } = release;
  if (candidate !== null || stable === null || !sameBundle(stable, desired)) return void 0;
  if (stable.version === desired.version) return void 0;
  const about = bundleOf(desired);
  const reason = `${desired.version} is the same bundle as ${stable.version}, which is stable`;
  return change({ to: { stable: about }, event: "promoted", by: desired.request.by, reason, about });
}
function same(one, other) {
  return one?.object === other?.object;
}

// src/rollouts/commands.ts
function abortRule(input) {
  const { command, release, now } = input;
  if (command?.kind !== "abort") return void 0;
  const { by } = command;
  if (release.phase === "ABORTING") return stay(`${release.candidate?.version} is being aborted already`);
  const reason = `aborted by ${by.login}${because(command)}`;
  const about = release.candidate;
  if (about !== null) return change({ to: aborting(release, { reason, now }), event: "aborted", by, reason, about });
  const next = wanted(input);
  if (next === void 0) return stay("there is nothing to abort: no candidate is under way");
  const waiting = { ...release, candidate: next };
  return change({ to: rejected(waiting, { reason, now }), event: "aborted", by, reason, about: next });
}
function commandRule(input) {
  const { command } = input;
  switch (command?.kind) {
    case "pause":
      return pause(input, command);
    case "resume":
      return resume(input, command);
    case "promote":
      return promote(input, command);
    default:
      return void 0;
  }
}
function pause({ release, now }, command) {
  if (release.phase === "PAUSED" && release.pause?.kind === "manual") return stay("it is paused already");
  if (release.candidate === null) return stay("there is nothing to pause: no candidate is under way");
  if (release.phase === "ABORTING") return stay("the candidate is being aborted; that is not paused");
  const { by } = command;
  const reason = `paused by ${by.login}${because(command)}`;
  return change({ to: paused(release, { kind: "manual", reason, by, now }), event: "paused", by, reason });
}
function resume(input, command) {
  const { release, now } = input;
  if (release.phase !== "PAUSED" || release.pause === null) return stay("it is not paused");
  if (awaitsChoice(input)) {
    const problem = `The last step has passed and "onPass: wait" leaves the choice to a person: promote ${release.candidate?.version} at once, or abort it.`;
    return stay("there is nothing to resume: both versions go on answering until one is chosen", { problem });
  }
  const accepted = command.accept ?? [];
  const open = (release.analysis.last?.checks ?? []).filter((check) => check.verdict === "inconclusive");
  const unknown = accepted.find((name) => !open.some((check) => check.name === name));
  if (unknown !== void 0) {
    const names = open.length === 0 ? "none" : open.map((check) => check.name).join(", ");
    const problem = `there is no inconclusive check called "${unknown}"; inconclusive: ${names}. A check that failed cannot be accepted.`;
    return stay(problem, { problem });
  }
  const { by } = command;
  const waivers = accepted.map((check) => ({ check, by, at: now.toISOString(), reason: command.reason }));
  const told3 = accepted.length === 0 ? "" : `, accepting ${accepted.join(", ")} as inconclusive`;
  const reason = `resumed by ${by.login}${told3}${because(command)}`;
  const to = { ...resumed(release, now), waivers: [...release.waivers, ...waivers] };
  return change({ to, event: "resumed", by, reason });
}
function awaitsChoice({ release: { plan, pause: pause2 }, self }) {
  return plan.onPass === "wait" && pause2?.kind === "manual" && pause2.by.login === self.login;
}
function promote({ release, now }, command) {
  const { by } = command;
  if (release.candidate === null) return stay("there is nothing to promote: no candidate is under way");
  if (release.phase === "PROMOTING") return stay(`${release.candidate.version} is being promoted already`);
  if (release.phase === "ABORTING")
    return stay(`${release.candidate.version} is being aborted`, {
      problem: "Ask for it again with force once the abort is done."
    });
  if (by.login.trim() === "") return stay("promoting at once needs a named person", { problem: "Say who promotes." });
  const reason = `promoted at once by ${by.login}${because(command)}`;
  const pausedMs = { ...resumed(release, now) }.pausedMs ?? release.pausedMs;
  return change({ to: { ...promoting(now), pausedMs }, event: "promoting", by, reason });
}
function because(command) {
  return command.reason.trim() === "" ? "" : `: ${command.reason.trim()}`;
}

// src/rollouts/observed.ts
function observe({ release, evidence: answer, now }) {
  if (answer.kind === "none") return { kind: "unknown", because: answer.because, detail: answer.detail };
  const { evidence } = answer;
  if (cannotServe(release, evidence)) return { kind: "failing", detail: problems(evidence), evidence };
  const wrong = mismatch(release, evidence);
  if (wrong !== void 0) return { kind: "unknown", because: "not-observed", detail: wrong };
  const { total, atGeneration, failing } = evidence.servers;
  if (atGeneration >= quorum(total)) return { kind: "serving", evidence, since: since(release, evidence, now) };
  const detail = `${atGeneration} of ${total} servers apply generation ${release.generation}${failing > 0 ? `; ${failing} cannot: ${problems(evidence)}` : ""}`;
  return { kind: "unknown", because: "not-observed", detail, evidence };
}
function quorum(total) {
  return Math.floor(total / 2) + 1;
}
function cannotServe(release, { model, environment, generation, window, servers }) {
  const ours = model === release.model && environment === release.environment;
  const read = window === evidenceWindow(release) || generation === release.generation;
  return ours && read && servers.failing >= quorum(servers.total);
}
function mismatch(release, evidence) {
  if (evidence.model !== release.model || evidence.environment !== release.environment)
    return `the evidence is about ${evidence.model} in ${evidence.environment}`;
  if (evidence.window !== evidenceWindow(release))
    return `servers are at generation ${evidence.generation}, not yet at ${release.generation}`;
  const arm = evidence.candidate;
  if (arm !== null && arm.digest !== release.candidate?.digest) return `the evidence is about bundle ${arm.digest}`;
  if (evidence.stable !== null && evidence.stable.digest !== release.stable?.digest)
    return `the evidence compares with bundle ${evidence.stable.digest}`;
  return void 0;
}
function since(release, evidence, now) {
  if (release.stepObservedAt !== null) return release.stepObservedAt;
  const said = Date.parse(evidence.since);
  const from = Date.parse(release.stepStartedAt);
  if (Number.isNaN(said) || said > now.getTime()) return now.toISOString();
  return new Date(Math.max(said, from)).toISOString();
}
function problems(evidence) {
  return evidence.problems.length === 0 ? "they do not say why" : evidence.problems.slice(0, 3).join("; ");
}

// src/math/tests/sample-size.ts
function sampleSize({ base: base2, difference, ratio, alpha, power }) {
  const worse = Math.min(1, base2 + difference);
  const pooled = (worse + ratio * base2) / (1 + ratio);
  const first = normalQuantile(1 - alpha) * Math.sqrt(pooled * (1 - pooled) * (1 + 1 / ratio));
  const second = normalQuantile(power) * Math.sqrt(worse * (1 - worse) + base2 * (1 - base2) / ratio);
  return Math.ceil((first + second) ** 2 / difference ** 2);
}

// src/rollouts/planner.ts
var POWER = 0.8;
var UNKNOWN_ERRORS = 0.01;
var HOUR = 36e5;
function forecast(plan, traffic) {
  const steps = plan.steps.map(
    (step2, index) => forecastStep(step2, index + 1 === plan.steps.length ? lastOf(plan) : plan, traffic)
  );
  const ms = steps.reduce((sum, step2) => sum + step2.ms, 0);
  const fits = ms <= plan.maxDurationMs;
  const lines = steps.map((one) => stepLine(one, traffic));
  return { steps, ms, fits, says: fits ? lines : [...lines, ...instead(plan, steps, ms)] };
}
var LEAST_MS = 6e4;
var LEAST_REQUESTS = 20;
function trafficOf({ stable, since: since2, at }) {
  const ms = Date.parse(at) - Date.parse(since2);
  if (stable === null || !(ms >= LEAST_MS)) return void 0;
  const requestsPerHour = stable.requests / ms * HOUR;
  if (stable.requests < LEAST_REQUESTS) return { requestsPerHour };
  return { requestsPerHour, errorRate: Math.min(0.5, (stable.errors + 1) / (stable.requests + 1)) };
}
function lastOf(plan) {
  return { ...plan, minSamples: Math.max(plan.minSamples, plan.promotionSamples ?? 0) };
}
function forecastStep(step2, plan, traffic) {
  const share = step2.kind === "shadow" ? 1 : step2.percent / 100;
  const ratio = step2.kind === "shadow" ? 1 : (1 - share) / share;
  const enough = sampleSize({
    base: traffic.errorRate ?? UNKNOWN_ERRORS,
    difference: plan.errorMargin,
    ratio,
    alpha: passLevel(plan),
    power: POWER
  });
  const needs = Math.max(plan.minSamples, enough);
  const perHour = traffic.requestsPerHour * share;
  const ms = perHour > 0 ? Math.max(plan.dwellMs, needs / perHour * HOUR) : Number.POSITIVE_INFINITY;
  return { step: step2, needs, ms };
}
function stepLine({ step: step2, needs, ms }, { requestsPerHour }) {
  const what = step2.kind === "shadow" ? "shadow" : `${step2.percent} %`;
  const rate = `at ${figure(requestsPerHour)} requests an hour`;
  if (!Number.isFinite(ms)) return `${what} needs ${figure(needs)} requests; ${rate} that never comes`;
  return `${what} needs ${figure(needs)} requests: ${rate} about ${duration(ms)}`;
}
function instead(plan, steps, ms) {
  const whole = Number.isFinite(ms) ? `about ${duration(ms)}` : "for ever";
  const shadow = steps.find(({ step: step2 }) => step2.kind === "shadow");
  const slowest = [...steps].sort((one, other) => other.ms - one.ms)[0];
  const quicker = shadow === void 0 || slowest !== shadow;
  return [
    `Together that takes ${whole}, longer than the ${duration(plan.maxDurationMs)} that the rollout may take. Instead:`,
    '- replay: "trainyard score" rates logged requests with both versions, without waiting for new ones',
    ...quicker ? ["- shadow: rollout: shadow compares on all requests, and on the same ones"] : [],
    '- a named person: "trainyard promote --now" records who takes it upon themselves',
    "- or raise maxDuration or analysis.errorMargin in the spec"
  ];
}

// src/rollouts/progress.ts
function safetyRule(input) {
  const { release, self, now } = input;
  if (release.candidate === null || release.phase === "ABORTING") return void 0;
  const seen = observe(input);
  if (seen.evidence === void 0) return void 0;
  const verdict = verdictOf(release, seen.evidence);
  if (verdict.verdict !== "fail") return void 0;
  const reason = `aborted: ${verdict.reason}`;
  return change({ to: aborting(release, { reason, now }), event: "aborted", by: self, reason, verdict });
}
function progress(input) {
  const seen = observe(input);
  switch (input.release.phase) {
    case "WARMING":
      return warming(input, seen);
    case "SHADOW":
    case "CANARY":
      return stepping(input, seen);
    case "PROMOTING":
    case "ROLLING_BACK":
      return confirming(input, seen);
    case "ABORTING":
      return clearing(input, seen);
    default:
      return void 0;
  }
}
function warming(input, seen) {
  const { release, self, now } = input;
  if (seen.kind === "serving")
    return told(
      forward(input, -1, { reason: `${release.candidate?.version} is loaded and warm` }),
      seen.evidence,
      input
    );
  if (seen.kind === "failing") {
    const reason2 = `servers cannot serve it: ${seen.detail}`;
    return change({ to: rejected(release, { reason: reason2, now }), event: "rejected", by: self, reason: reason2 });
  }
  if (!overdue(release, now)) return void 0;
  const reason = `not loaded within ${duration(release.plan.maxDurationMs)}: ${seen.detail}`;
  return change({
    to: paused(release, { kind: "inconclusive", reason, by: self, now }),
    event: "paused",
    by: self,
    reason
  });
}
function told(move, evidence, { release }) {
  const traffic = trafficOf(evidence);
  const forecastable = release.plan.observer !== "store" && release.plan.steps.length > 0 && release.stable !== null;
  if (traffic === void 0 || move.kind !== "change" || !forecastable) return move;
  const { says, fits, ms } = forecast(release.plan, traffic);
  const facts = { forecast: { ...traffic, ms: Number.isFinite(ms) ? Math.round(ms) : null, says } };
  const first = { ...move, facts, reason: `${move.reason} (${says[0]})` };
  return fits ? first : { ...first, advice: says.join("\n") };
}
function forward(input, from, because2) {
  const { release, self, now } = input;
  const { reason: why, verdict } = because2;
  const told3 = verdict === void 0 ? {} : { verdict };
  const next = release.plan.steps[from + 1];
  if (next === void 0 || release.stable === null) {
    const reason = `${why}; all requests go to ${release.candidate?.version}`;
    return change({ to: promoting(now), event: "promoting", by: self, reason, ...told3 });
  }
  const where = next.kind === "shadow" ? "shadow" : `${next.percent} %`;
  const to = step(release, from + 1, now);
  return change({ to, event: "step", by: self, reason: `${why}; on to ${where}`, ...told3 });
}
function stepping(input, seen) {
  const { release, self, now } = input;
  if (seen.kind === "failing") {
    const reason = `servers cannot serve it: ${seen.detail}`;
    return change({ to: aborting(release, { reason, now }), event: "aborted", by: self, reason });
  }
  const since2 = seen.kind === "serving" ? seen.since : null;
  const verdict = seen.kind === "serving" ? verdictOf(release, seen.evidence) : blind(seen.because, seen.detail);
  const dwelt = since2 !== null && elapsed(since2, now) >= release.plan.dwellMs;
  const over = overdue(release, now);
  const last = release.stepIndex + 1 >= release.plan.steps.length;
  if (verdict.verdict === "pass" && dwelt && last && release.plan.onPass === "wait") return awaited(input, verdict);
  if (verdict.verdict === "pass" && dwelt && (last || !over))
    return forward(input, release.stepIndex, { reason: verdict.reason, verdict });
  if (over) return late(input, verdict);
  if (since2 !== null && release.stepObservedAt === null) return noticed(input, since2);
  return hold(input, verdict, since2);
}
function awaited({ release, self, now }, verdict) {
  const reason = `${verdict.reason}; "onPass: wait" leaves the choice to a person: promote ${release.candidate?.version} or abort`;
  const to = paused(release, { kind: "manual", reason, by: self, now });
  return change({ to, event: "paused", by: self, reason, verdict });
}
function noticed({ release, self }, since2) {
  const reason = `servers serve ${release.candidate?.version} at ${whereOf(release)} since ${since2}`;
  return change({ to: { stepObservedAt: since2 }, event: "observed", by: self, reason });
}
function blind(because2, detail) {
  return { verdict: "inconclusive", because: because2, checks: [], reason: detail };
}
function late(input, verdict) {
  const { release } = input;
  const reason = `not decided within ${duration(release.plan.maxDurationMs)}: ${verdict.reason}`;
  return verdict.because === "disagreement" ? giveUp(input, reason, verdict) : holdStill(input, reason, verdict);
}
function hold(input, verdict, since2) {
  const { release, self, now } = input;
  const { plan } = release;
  const windows = windowsOf({ ...release, stepObservedAt: release.stepObservedAt ?? since2 }, now);
  const spent = windows > plan.holdWindows && plan.onInconclusive !== "extend" && verdict.verdict !== "pass";
  const reason = `inconclusive after ${windows} windows of ${duration(plan.dwellMs)}: ${verdict.reason}`;
  if (spent && plan.onInconclusive === "abort" && verdict.because === "disagreement")
    return giveUp(input, reason, verdict);
  if (spent) return holdStill(input, reason, verdict);
  const noted = worthNoting(windows, plan.holdWindows) && windows > release.analysis.inconclusive;
  if (!noted || verdict.verdict === "pass") return stay(`${whereOf(release)}: ${verdict.reason}`);
  return change({ to: held(release, { verdict, windows, since: since2 }), event: "held", by: self, reason });
}
function worthNoting(windows, budget) {
  return windows >= 1 && (windows <= budget || Number.isInteger(Math.log2(windows)));
}
function giveUp({ release, self, now }, reason, verdict) {
  return change({ to: aborting(release, { reason, now }), event: "aborted", by: self, reason, verdict });
}
function holdStill({ release, self, now }, reason, verdict) {
  const to = paused(release, { kind: "inconclusive", reason, by: self, now });
  return change({ to, event: "paused", by: self, reason, verdict });
}
function confirming(input, seen) {
  const { release, self, now } = input;
  const back = release.phase === "ROLLING_BACK";
  const version = (back ? release.stable : release.candidate)?.version;
  if (seen.kind === "serving" || release.plan.observer === "none") {
    const reason2 = back ? `${version} serves again` : `${version} is stable`;
    const to2 = back ? { phase: "IDLE", stepObservedAt: now.toISOString() } : promoted(release, now);
    const about = back ? release.stable : release.candidate;
    return change({ to: to2, event: back ? "rolled-back" : "promoted", by: self, reason: reason2, about });
  }
  const expired = windowsOf(release, now) > release.plan.holdWindows;
  if (seen.kind !== "failing" && !expired) return stay(`waits for servers to serve ${version}: ${seen.detail}`);
  const reason = `servers do not confirm ${version}: ${seen.detail}`;
  const to = paused(release, { kind: "promotion-failed", reason, by: self, now });
  return change({
    to,
    event: "paused",
    by: self,
    reason,
    problem: `${reason}. Mend the servers and resume, or roll back.`
  });
}
function clearing({ release, self, now }, seen) {
  const confirmed = seen.kind === "serving";
  const expired = elapsed(release.stepStartedAt, now) >= release.plan.dwellMs;
  if (!confirmed && !expired) {
    return stay(`waits for servers to take traffic away from ${release.candidate?.version}: ${seen.detail}`);
  }
  const why = release.rejected.find((one) => sameBundle(one, release.candidate))?.reason ?? "aborted";
  const told3 = confirmed ? "" : "; no server has confirmed that its traffic is gone";
  const to = { ...rejected(release, { reason: why, now }), analysis: release.analysis };
  return change({
    to,
    event: "rejected",
    by: self,
    reason: `${release.candidate?.version} is rejected: ${why}${told3}`
  });
}
function whereOf(release) {
  return release.phase === "SHADOW" ? "shadow" : `${release.weight} %`;
}

// src/rollouts/advance.ts
var RULES = [
  rewoundRule,
  abortRule,
  safetyRule,
  conflictRule,
  desiredRule,
  commandRule,
  progress,
  bookkeeping
];
function advance(input) {
  const release = input.release ?? firstRelease(input);
  if (release === null) return { release: null, changed: false, events: [], reason: "nothing is desired" };
  const known = { ...input, release };
  let rest = stay(resting(release));
  for (const rule of RULES) {
    const move = rule(known);
    if (move?.kind === "change") return settled(known, move, input.release);
    if (move !== void 0) rest = move;
    if (move !== void 0 && rule !== progress) break;
  }
  const { kind: _, ...said } = rest;
  return { release: input.release, changed: false, events: [], ...said };
}
function firstRelease({ desired, plan, now }) {
  return desired === null ? null : unreleased(desired, plan, now);
}
function settled(input, move, before) {
  const { release, now, desiredBlob, tag } = input;
  const observed = move.keepObserved === true ? release.observed : { desired: desiredBlob, tag };
  const moved = { ...release, ...move.to };
  const changed = { ...moved, observed, generation: moved.generation + 1 };
  const began2 = before === null || evidenceWindow(changed) !== evidenceWindow(release);
  const windowGeneration = began2 ? changed.generation : release.windowGeneration ?? release.generation;
  const next = {
    ...changed,
    windowGeneration,
    analysis: { ...changed.analysis, last: move.verdict ?? changed.analysis.last }
  };
  const key = digestOf({
    try: next.releaseId,
    generation: release.generation,
    step: release.stepIndex,
    outcome: [move.event, next.phase, next.stepIndex, next.analysis.inconclusive, observed.desired]
  });
  if (before !== null && before.decision.key === key)
    return { release: before, changed: false, events: [], reason: "already decided" };
  const decision = { key, at: now.toISOString(), event: move.event, by: move.by, reason: move.reason };
  return {
    release: deepFreeze({ ...next, decision }),
    changed: true,
    events: eventsOf(input, move, { ...next, decision }),
    reason: move.reason,
    ...move.problem === void 0 ? {} : { problem: move.problem },
    ...move.advice === void 0 ? {} : { advice: move.advice }
  };
}
function eventsOf({ release, now }, move, next) {
  const base2 = {
    kind: "LedgerEvent",
    schemaVersion: 1,
    model: next.model,
    environment: next.environment,
    at: now.toISOString(),
    actor: move.by
  };
  const about = move.about ?? next.candidate ?? release.candidate ?? next.stable;
  const facts = {
    generation: next.generation,
    releaseId: next.releaseId,
    phase: next.phase,
    from: release.phase,
    step: next.stepIndex,
    weight: next.weight,
    stable: next.stable,
    candidate: next.candidate,
    decision: next.decision.key,
    ...next.analysis.last === null ? {} : { verdict: next.analysis.last },
    ...move.facts
  };
  const { first } = move;
  const told3 = { ...base2, ...named(about), event: move.event, summary: move.reason, facts };
  if (first === void 0) return [told3];
  return [{ ...base2, ...named(first.about), event: first.event, summary: first.reason, facts }, told3];
}
function named(bundle2) {
  return bundle2 === null ? {} : { version: bundle2.version, digest: bundle2.digest };
}
function resting(release) {
  if (release.phase === "PAUSED") return `paused: ${release.pause?.reason ?? "no reason given"}`;
  if (release.stable === null) return "nothing is released yet";
  return `stable is ${release.stable.version}; nothing to do`;
}

// src/rollouts/three-way.ts
function threeWay(sides) {
  const change2 = tagChange(sides);
  if (change2 === void 0) return { kind: "desired" };
  if (change2.kind === "unclear") return change2;
  const { desired, desiredBlob, release } = sides;
  if (desired === null || sameBundle(desired, change2.bundle)) return desired === null ? change2 : { kind: "desired" };
  const moved = desiredBlob !== (release?.observed.desired ?? null);
  return moved ? conflict(desired, change2) : change2;
}
function tagChange({ release, assignments, seen }) {
  const observed = release?.observed.tag ?? null;
  const [newest] = assignments;
  if (newest?.object === observed?.object) return void 0;
  const missing = seen.filter((object) => !assignments.some((tag) => tag.object === object));
  if (newest !== void 0 && !seen.includes(newest.object)) {
    const how = newest.name === observed?.name ? "moved" : "assigned";
    return asks(newest, how);
  }
  if (observed === null || !seen.includes(observed.object)) return void 0;
  if (missing.length > 1) return manyMissing(missing.length, newest);
  if (missing[0] !== observed.object) return void 0;
  return newest === void 0 ? nothingLeft(observed.name) : asks(newest, "deleted");
}
function asks(tag, how) {
  if (tag.bundle !== void 0) return { kind: "tag", how, tag, bundle: tag.bundle };
  return {
    kind: "unclear",
    says: `Tag ${tag.name} assigns a commit on which no version is registered.`,
    fix: 'Tag the commit of a registered version: "trainyard history" lists them.'
  };
}
function manyMissing(count, newest) {
  const left = newest === void 0 ? "none is left" : `the newest left is ${newest.name}`;
  return {
    kind: "unclear",
    says: `${count} assignment tags are gone and ${left}; only a single deletion is taken for a rollback.`,
    fix: 'Push the tags again, or say what shall serve with "trainyard rollback".'
  };
}
function nothingLeft(name) {
  return {
    kind: "unclear",
    says: `Tag ${name} is gone and there is no earlier assignment to go back to.`,
    fix: "Assign a version by tag, or take the model out by removing its folder from the deploy branch."
  };
}
function conflict(desired, { tag, bundle: bundle2, how }) {
  const told3 = how === "deleted" ? `the deletion of a tag, back to ${tag.name},` : `tag ${tag.name}`;
  return {
    kind: "conflict",
    says: `desired.json asks for ${desired.version} (${desired.request.from}) and ${told3} for ${bundle2.version}; both changed since the last decision.`
  };
}

// src/ledger/blob-id.ts
import { createHash } from "node:crypto";
function blobId(text, like) {
  const bytes = Buffer.from(text, "utf8");
  const algorithm = like?.length === 64 ? "sha256" : "sha1";
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// src/stages/release/decide/desired-record.ts
function desiredOf(input, bundle2, { reason, ...request }) {
  const { version, digest, uri, threshold } = bundle2;
  const because2 = reason === void 0 || reason === "" ? {} : { reason };
  return {
    kind: "Desired",
    schemaVersion: 1,
    model: input.model,
    environment: input.environment,
    version,
    digest,
    uri,
    ...threshold === void 0 ? {} : { threshold },
    request: { ...request, at: input.now.toISOString(), ...because2 },
    pinned: false
  };
}
function writing(input, desired, write) {
  return { desired, blob: blobId(recordText(desired), input.objectId), write };
}

// src/stages/release/decide/set-back.ts
function setBack2(input, wasStable2) {
  const { deployed, ledgerKnows } = input;
  const { release, tipRelease, releaseMoved } = deployed;
  if (release === null) return void 0;
  if (!releaseMoved) {
    const behind = ledgerKnows !== void 0 && ledgerKnows.generation > release.generation;
    return behind && release.stable !== null ? { kind: "back", bundle: release.stable } : void 0;
  }
  if (tipRelease.kind === "absent" && !input.declared) return void 0;
  if (tipRelease.kind === "record" && tipRelease.record.generation < release.generation) {
    const { stable, candidate } = tipRelease.record;
    const gone = !sameBundle(stable, release.stable);
    const dropped = release.candidate !== null && !sameBundle(candidate, release.candidate);
    if (stable !== null && (gone || dropped) && wasStable2(stable)) return { kind: "back", bundle: stable };
  }
  return { kind: "edited", release, finding: edited(input) };
}
function edited(input) {
  const { deployed, model, place, change: change2 } = input;
  const { tipRelease } = deployed;
  const what = {
    absent: () => "is gone",
    invalid: () => tipRelease.kind === "invalid" ? tipRelease.what : "",
    record: () => "says something else than Trainyard has decided"
  }[tipRelease.kind]();
  const by = change2 === void 0 ? "" : ` since commit ${change2.commit.slice(0, 12)} by ${change2.author}`;
  return {
    code: "release-edited",
    severity: "warning",
    model,
    message: `${releasePath(model)} on ${placeName(place)} ${what}${by}; it is Trainyard's own record, and is put back`,
    fix: `To change what serves, use "trainyard rollback", "promote", "pause" or "abort", an assignment tag, or a commit that changes ${model}/desired.json${tipRelease.kind === "absent" ? "; to take the model out, remove the environment from its spec first" : ""}.`
  };
}
function unreadableRelease(model, place, what) {
  const file = releasePath(model);
  return {
    code: "release-invalid",
    severity: "failure",
    model,
    message: `${file} on ${placeName(place)} ${what}; nobody knows what serves, and nothing is decided about ${model} there`,
    fix: `Find the commit that changed it (git log ${place.branch} -- ${file}), and take it back with git revert.`
  };
}

// src/stages/release/decide/wish-findings.ts
function finding(input, facts) {
  return { ...facts, model: input.model };
}
function invalidDesired(input, what) {
  const branch = placeName(input.place);
  const by = input.change === void 0 ? "" : ` since commit ${input.change.commit.slice(0, 12)} by ${input.change.author}`;
  return finding(input, {
    code: "desired-invalid",
    severity: "failure",
    message: `${input.model}/desired.json on ${branch} ${what}${by}; what was desired before still counts`,
    fix: input.change === void 0 ? `Correct the file on ${branch}.` : `Run: git revert ${input.change.commit.slice(0, 12)} on ${branch}; or use "trainyard rollback" or "trainyard promote", which write the file.`
  });
}
function conflictFinding(input, says) {
  const fix = "Make both ask for the same: push a tag or a commit that agrees with the other side.";
  return finding(input, { code: "release-conflict", severity: "failure", message: says, fix });
}
function unclearFinding(input, { says, fix }) {
  return finding(input, { code: "tag-unclear", severity: "warning", message: says, fix });
}
function pinnedFinding(input, version, desired) {
  return finding(input, {
    code: "pinned",
    severity: "notice",
    message: `${input.environment} stays at ${desired.version}, pinned by ${desired.request.by.login} (${desired.request.from}); ${version} is not promoted by itself`,
    fix: `When it may move on: trainyard promote ${input.model} --to ${input.environment}`
  });
}
function refusedMove(input, approval, putBack) {
  const done = putBack ? "It is put back." : "Nothing moves.";
  const fix = approval.kind === "unknown" ? "Run with a token that may read pull requests (permissions: pull-requests: read), then run again." : `Promote by the pull request that Trainyard opens to ${placeName(input.place)}; going back to what was stable before needs no approval.`;
  return finding(input, {
    code: approval.kind === "unknown" ? "approval-unknown" : "approval-missing",
    severity: "failure",
    message: `the change of ${input.model} on ${placeName(input.place)} does not count: ${approval.why}. ${done}`,
    fix
  });
}
function unusableTarget(input, problem) {
  return finding(input, {
    code: "release-problem",
    severity: "failure",
    message: `${input.model} in ${input.environment}: ${problem}`,
    fix: `See "trainyard history ${input.model}"; the bundle has to be in the store, whole and loadable.`
  });
}
function slowRollout(input, advice) {
  return finding(input, {
    code: "rollout-slow",
    severity: "warning",
    message: `${input.model} in ${input.environment}: ${advice}`,
    fix: "Choose one of these, or wait: a step that is not decided pauses, and nothing is promoted unseen."
  });
}

// src/stages/release/decide/wish.ts
function wishOfCommand(input, ask2) {
  const kept = asItStands(input);
  if (ask2.kind === "rollback") {
    const target = rollbackTarget(input, ask2);
    const desired2 = desiredOf(input, target, { kind: "rollback", by: ask2.by, from: "command", reason: ask2.reason });
    const events = [commandEvent(input, ask2, target)];
    return { ...kept, ...writing(input, { ...desired2, pinned: true }, "with-release"), events };
  }
  if (ask2.kind !== "promote") return kept;
  const version = versionFor(input, ask2.version);
  const was = wasStable(input, bundleRef(version));
  if (input.target.approvals > 0 && !was) return { ...kept, propose: version };
  const request = { kind: "promotion", by: ask2.by, from: "command", reason: ask2.reason };
  const desired = desiredOf(input, bundleRef(version), { ...request, ...ask2.force && { force: true } });
  return { ...kept, ...writing(input, desired, "alone"), events: [commandEvent(input, ask2, bundleRef(version))] };
}
function commandEvent(input, ask2, bundle2) {
  const because2 = ask2.reason === "" ? "" : `: ${ask2.reason}`;
  const summary = `${ask2.kind} to ${bundle2.version} asked by ${ask2.by.login}${because2}`;
  return requestEvent(input, { by: ask2.by, bundle: bundle2, summary, facts: { reason: ask2.reason } });
}
function wishOfRefs(input) {
  const kept = asItStands(input);
  const { deployed } = input;
  if (deployed.tip.kind === "invalid") return { ...kept, findings: [invalidDesired(input, deployed.tip.what)] };
  const wish = threeWay({
    release: deployed.release,
    desired: tipDesired(input),
    desiredBlob: deployed.tipBlob,
    assignments: input.assignments,
    seen: input.seen
  });
  const branch = branchWish(input) ?? handWish(input);
  if (wish.kind === "conflict") return { ...kept, conflict: wish.says, findings: [conflictFinding(input, wish.says)] };
  if (wish.kind === "tag") return tagWish(input, wish);
  const unclear = wish.kind === "unclear" ? [unclearFinding(input, wish)] : [];
  const next = branch ?? promotion(input) ?? kept;
  return { ...next, findings: [...unclear, ...next.findings] };
}
function asItStands({ deployed }) {
  const { desired, blob } = deployed.kept;
  return { desired, blob, conflict: null, events: [], findings: [] };
}
function tipDesired({ deployed }) {
  return deployed.tip.kind === "record" ? deployed.tip.record : null;
}
function tagWish(input, wish) {
  const kept = asItStands(input);
  const { how, tag, bundle: bundle2 } = wish;
  const deleted = how === "deleted";
  const requested = requestEvent(input, {
    by: deleted ? input.deleter : tag.by,
    bundle: bundle2,
    summary: deleted ? `the newest assignment tag was deleted: back to ${bundle2.version} of ${tag.name}` : `${tag.name} asks for ${bundle2.version}`,
    facts: { tag: { name: tag.name, object: tag.object } }
  });
  const back = isBack(input, bundle2);
  if (input.target.approvals > 0 && !wasStable(input, bundle2)) {
    const version = input.versions.find(({ record }) => record.version === bundle2.version);
    return { ...kept, events: [requested], ...version && { propose: version } };
  }
  const by = deleted ? input.deleter : tag.by;
  const request = { kind: deleted ? "deletion" : "tag", by, from: tag.name, object: tag.object };
  const desired = { ...desiredOf(input, bundle2, request), pinned: back };
  return { ...kept, ...writing(input, desired, back ? "with-release" : "alone"), events: [requested] };
}
function branchWish(input) {
  const { deployed } = input;
  const desired = tipDesired(input);
  const observed = deployed.release?.observed.desired ?? null;
  if (desired === null || deployed.tipBlob === observed) return void 0;
  const kept = asItStands(input);
  const wrong = unregisteredDesired(input, desired);
  if (wrong !== void 0) return { ...kept, findings: [invalidDesired(input, wrong)] };
  const seen = { ...kept, desired, blob: deployed.tipBlob };
  if (deployed.release !== null && wasStable(input, desired)) return pinnedBack(input, desired, seen);
  return input.target.approvals > 0 ? { ...seen, unproven: true } : seen;
}
function handWish(input) {
  const by = setBack2(input, (bundle2) => wasStable(input, bundle2));
  if (by === void 0) return void 0;
  const kept = asItStands(input);
  if (by.kind === "edited") return { ...kept, restore: by.release, findings: [by.finding] };
  return pinnedBack(input, by.bundle, kept);
}
function pinnedBack(input, desired, seen) {
  const { change: change2 } = input;
  if ("pinned" in desired && desired.pinned && desired.request.kind === "branch") return seen;
  const by = input.changer ?? { login: change2?.author ?? "unknown", proof: "claimed" };
  const from = change2 === void 0 ? placeName(input.place) : `commit ${change2.commit.slice(0, 12)}`;
  const object = change2 === void 0 ? {} : { object: change2.commit };
  const written2 = desiredOf(input, desired, { kind: "branch", by, from, ...object });
  const bundle2 = bundleOf(desired);
  const summary = `${from} on ${placeName(input.place)} goes back to ${desired.version}`;
  const requested = requestEvent(input, { by, bundle: bundle2, summary, facts: object });
  return { ...seen, ...writing(input, { ...written2, pinned: true }, "with-release"), events: [requested] };
}
function promotion(input) {
  const { deployed, target, versions } = input;
  const newest = newestOf(versions);
  const desired = deployed.kept.desired;
  if (newest === void 0 || !input.declared || target.promote === "manual") return void 0;
  const { record } = newest;
  const newer = desired === null || compareVersions(record.version, desired.version) > 0;
  const rejected2 = deployed.release?.rejected.some((one) => sameBundle(one, bundleRef(newest))) === true;
  if (!newer || rejected2 || !input.mayFollow(record.version)) return void 0;
  if (target.approvals > 0) return { ...asItStands(input), propose: newest };
  if (desired?.pinned === true) {
    return { ...asItStands(input), findings: [pinnedFinding(input, record.version, desired)] };
  }
  const request = { kind: "promotion", by: input.self, from: `${record.model}@v${record.version}` };
  return { ...asItStands(input), ...writing(input, desiredOf(input, bundleRef(newest), request), "alone") };
}
function rollbackTarget(input, ask2) {
  const { release } = input.deployed;
  if (ask2.to !== void 0) return bundleRef(versionFor(input, ask2.to));
  const target = release?.candidate == null ? release?.formerStable[0] : release.stable;
  if (target != null) return target;
  throw new TrainyardError({
    code: "nothing-to-roll-back-to",
    message: `${input.model} had no other version stable in ${input.environment} before`,
    fix: 'Name a registered version with --to; "trainyard history" lists them.',
    exitCode: 2
  });
}
function versionFor(input, wanted2) {
  const name = wanted2?.replace(/^v/, "");
  const found = name === void 0 ? newestOf(input.versions) : input.versions.find(({ record }) => record.version === name);
  if (found !== void 0) return found;
  const there = input.versions.map(({ record }) => record.version).reverse();
  throw new TrainyardError({
    code: "unknown-version",
    message: `${input.model} has no registered version${name === void 0 ? "" : ` ${name}`}; ${namesThere(there)}`,
    fix: "Name one of them; a version exists once its merge has been reconciled.",
    exitCode: 2
  });
}
function wasStable({ deployed, formerly: formerly2 }, bundle2) {
  const { release } = deployed;
  return [release?.stable, ...release?.formerStable ?? [], ...formerly2].some((one) => sameBundle(one, bundle2));
}
function isBack(input, bundle2) {
  return input.deployed.release !== null && wasStable(input, bundle2);
}
function missingTags({ seen, assignments }) {
  return seen.filter((object) => !assignments.some((tag) => tag.object === object));
}
function requestEvent(input, about) {
  return {
    model: input.model,
    environment: input.environment,
    event: "requested",
    at: input.now.toISOString(),
    actor: about.by,
    version: about.bundle.version,
    digest: about.bundle.digest,
    summary: about.summary,
    facts: { ...input.tagsThere, gone: missingTags(input), ...about.facts }
  };
}
function unregisteredDesired(input, desired) {
  const version = input.versions.find(({ record }) => record.version === desired.version);
  if (version === void 0) return `names version ${desired.version}, which is not registered`;
  const { threshold: due } = version;
  if (version.record.bundle === desired.digest && due !== desired.threshold)
    return `names version ${desired.version} with the threshold ${desired.threshold ?? "left out"}; that version has ${due ?? "none"}`;
  if (version.record.bundle === desired.digest) return void 0;
  return `names version ${desired.version} with the digest ${desired.digest}; that version is ${version.record.bundle}`;
}

// src/stages/release/decide/decide-model.ts
async function decideModel(turn, ports) {
  const { input, ask: ask2 } = turn;
  const asked2 = ask2 !== void 0 && (ask2.kind === "rollback" || ask2.kind === "promote");
  const wish = await proven(asked2 ? wishOfCommand(input, ask2) : wishOfRefs(input), input, ports);
  const decision = await advanced(wish, turn, ports);
  const dropped = decision.problem !== void 0 && !decision.changed && wish.write !== void 0;
  const base2 = { model: input.model, environment: input.environment };
  const problem = [
    ...decision.problem === void 0 ? [] : [unusableTarget(input, decision.problem)],
    ...decision.advice === void 0 ? [] : [slowRollout(input, decision.advice)]
  ];
  const restore = wish.restore && { restore: wish.restore };
  if (dropped || !decision.changed && wish.write === void 0 && wish.events.length === 0) {
    const settled2 = decision.changed || dropped ? {} : await told2(turn, input.deployed.release, ports);
    return {
      ...base2,
      ...dropped ? {} : settled2,
      ...restore,
      events: dropped ? [] : settled2.events ?? [],
      findings: [...wish.findings, ...problem],
      ...wish.propose && { propose: wish.propose },
      says: decision.reason,
      ...decision.problem === void 0 ? {} : { problem: decision.problem }
    };
  }
  return written({ turn, wish, decision, problem }, ports);
}
async function written({ turn, wish, decision, problem }, ports) {
  const { input } = turn;
  const release = decision.release ?? void 0;
  const stable = await told2(turn, release ?? null, ports);
  const desired = wish.write === void 0 ? void 0 : { record: wish.desired, how: wish.write };
  const changed = stable.release ?? (decision.changed ? release : void 0);
  return {
    model: input.model,
    environment: input.environment,
    ...desired && { desired },
    ...changed && { release: changed },
    ...wish.restore && { restore: wish.restore },
    ...stable.tag && { tag: stable.tag },
    events: [...wish.events, ...decision.events.map(unchained), ...stable.events ?? []],
    findings: [...wish.findings, ...problem],
    ...wish.propose && { propose: wish.propose },
    says: decision.reason,
    ...decision.problem === void 0 ? {} : { problem: decision.problem }
  };
}
function unchained({ kind: _, schemaVersion: __, ...event }) {
  return event;
}
async function proven(wish, input, ports) {
  if (wish.unproven !== true) return wish;
  const approval = await ports.approval(input);
  if (approval.kind === "approved") return { ...wish, events: [...wish.events, approval.event] };
  const { kept, tipBlob } = input.deployed;
  const known = kept.blob !== tipBlob;
  const putBack = known && approval.kind === "refused";
  const told3 = input.chain.some(
    ({ event }) => event.event === "refused" && event.facts["commit"] === input.change?.commit
  );
  return {
    ...wish,
    ...known ? { desired: kept.desired, blob: kept.blob } : {},
    ...putBack ? { write: "alone" } : {},
    events: approval.kind === "refused" && !told3 ? [...wish.events, approval.event] : wish.events,
    findings: [...wish.findings, refusedMove(input, approval, putBack)],
    // What was desired before is not known: the branch's word is not taken, and nothing moves.
    conflict: known ? null : approval.why
  };
}
async function advanced(wish, { input, ask: ask2, newestTag }, ports) {
  const { deployed, target, self, now } = input;
  const { release } = deployed;
  const facts = {
    release,
    desired: wish.desired,
    desiredBlob: wish.blob,
    tag: wish.conflict === null ? newestTag : release?.observed.tag ?? null,
    plan: target.plan,
    evidence: await evidenceFor(release, ports),
    command: commandOf(ask2),
    conflict: wish.conflict,
    ...input.ledgerKnows && { known: input.ledgerKnows },
    self,
    now
  };
  const first = advance({ ...facts, target: { kind: "unchecked" } });
  if (first.needs === void 0 || wish.desired === null) return first;
  return advance({ ...facts, target: await ports.check(wish.desired) });
}
async function evidenceFor(release, ports) {
  const idle = release === null || release.candidate === null && release.phase !== "ROLLING_BACK";
  if (idle || release.plan.observer === "none")
    return { kind: "none", because: "no-data", detail: "nothing is under way" };
  return ports.evidence(release);
}
function commandOf(ask2) {
  if (ask2 === void 0 || ask2.kind === "rollback" || ask2.kind === "promote") return null;
  const kind = ask2.kind === "promote-now" ? "promote" : ask2.kind;
  return { kind, by: ask2.by, reason: ask2.reason, ...ask2.accept && { accept: ask2.accept } };
}
async function told2({ input, counter, tagged, pushesTags, notBefore }, release, ports) {
  const stable = release?.stable;
  const settled2 = release !== null && (release.phase === "IDLE" || release.phase === "REJECTED");
  if (!settled2 || stable == null || tagged === stable.version) return {};
  const version = input.versions.find(({ record: record2 }) => record2.version === stable.version);
  if (version === void 0) return {};
  const { model, environment } = input;
  const name = assignmentTag(model, environment, counter);
  const summary = `${model} ${stable.version} is stable in ${environment}`;
  const record = {
    kind: "Assignment",
    schemaVersion: 1,
    model,
    environment,
    ...stable,
    decision: release.decision.key
  };
  const at = input.now.toISOString();
  const dated = new Date(Math.max(input.now.getTime(), notBefore.getTime())).toISOString();
  const tag = { name, target: version.record.commit, message: formatMessage(summary, record), at: dated };
  const object = await ports.tagObject(tag);
  const event = {
    model,
    environment,
    event: "observed",
    at,
    actor: input.self,
    version: stable.version,
    digest: stable.digest,
    summary: `${summary}: tag ${name}`,
    facts: { tag: { name, object }, generation: release.generation }
  };
  const observed = { ...release.observed, tag: { name, object } };
  return { tag, events: [event], ...pushesTags ? { release: { ...release, observed } } : {} };
}

// src/stages/release/decide/decide-all.ts
var NOTHING = {
  tip: { kind: "absent" },
  tipBlob: null,
  kept: { desired: null, blob: null },
  release: null,
  tipRelease: { kind: "absent" },
  releaseMoved: false
};
async function decideAll(request, facts, ports) {
  const decisions = [];
  for (const ask2 of request.asks) placeOfAsk(ask2, facts);
  for (const model of modelsIn(facts).filter((name) => request.model === void 0 || request.model === name)) {
    const stable = /* @__PURE__ */ new Map();
    let counter = nextCounter(facts.registry.artifacts.get(model), facts.ledger.chains.get(model) ?? []);
    for (const { target, declared } of placesOf(model, facts)) {
      const frozen = frozenAt({ model, environment: target.environment }, facts);
      if (frozen !== void 0) {
        decisions.push(frozenDecision({ model, environment: target.environment }, frozen, request.asks));
        continue;
      }
      const turn = await turnOf({ model, target, declared, counter, stable }, request, { facts, ports });
      const decision = await decideModel(turn, {
        ...ports,
        tagObject: (tag) => ports.refs.writeTag(tagWrite(tag))
      });
      if (decision.tag !== void 0) counter += 1;
      const release = decision.release ?? turn.input.deployed.release;
      if (release?.phase === "IDLE" && release.stable !== null) stable.set(target.environment, release.stable.version);
      const rests = turn.newestTag === null ? {} : { rests: turn.newestTag };
      decisions.push({ ...decision, ...rests, ...turn.ask === void 0 ? {} : { asked: true } });
    }
  }
  return decisions;
}
function frozenAt({ model, environment }, facts) {
  const view = facts.environments.get(environment);
  const deployed = view?.models.get(model);
  if (view === void 0 || view.frozen !== void 0 || deployed === void 0) return view?.frozen;
  return deployed.release === null && deployed.tipRelease.kind === "invalid" ? unreadableRelease(model, view.place, deployed.tipRelease.what) : void 0;
}
function frozenDecision({ model, environment }, finding2, asks2) {
  const asked2 = asks2.some((ask2) => ask2.model === model);
  const findings = finding2.model === void 0 ? [] : [finding2];
  const said = { model, environment, events: [], findings, says: "nothing is decided there now" };
  return asked2 ? { ...said, problem: finding2.message, asked: asked2 } : said;
}
function tagWrite({ at, ...tag }) {
  return { ...tag, at: new Date(at) };
}
function modelsIn({ targets, environments }) {
  const deployed = [...environments.values()].flatMap(({ models }) => [...models.keys()]);
  return [.../* @__PURE__ */ new Set([...targets.keys(), ...deployed])].sort();
}
function placesOf(model, { targets, environments }) {
  const declared = (targets.get(model) ?? []).map((target) => ({ target, declared: true }));
  const left = [...environments.values()].flatMap(({ environment, models }) => {
    const release = models.get(model)?.release;
    if (release == null || declared.some(({ target }) => target.environment === environment)) return [];
    return [{ target: { environment, plan: release.plan, approvals: 1, promote: "manual" }, declared: false }];
  });
  return [...declared, ...left];
}
function placeOfAsk({ model, environment }, facts) {
  const names = placesOf(model, facts).map(({ target }) => target.environment);
  if (names.length === 0) throw notDeployed(model, modelsIn(facts));
  const [first] = names;
  const meant = environment ?? (names.length === 1 ? first : "production");
  if (meant !== void 0 && names.includes(meant)) return meant;
  throw new TrainyardError({
    code: "unknown-environment",
    message: `${model} is deployed to ${names.join(", ")}${environment === void 0 ? ", and no environment was named" : `, not to "${environment}"`}`,
    fix: "Name one of them with --environment.",
    exitCode: EXIT.invalid
  });
}
function notDeployed(model, known) {
  const near = nearest(model, known);
  return new TrainyardError({
    code: "unknown-model",
    message: `no model called "${model}" is deployed; ${namesThere(known)}`,
    fix: near === void 0 ? 'A spec deploys its model with "deploy:".' : `Did you mean "${near}"?`,
    exitCode: EXIT.invalid
  });
}
async function turnOf(place, request, { facts, ports }) {
  const { model, target, counter } = place;
  const input = await inputOf(place, request, { facts, ports });
  const ask2 = request.asks.find((one) => one.model === model && placeOfAsk(one, facts) === target.environment);
  const state = facts.registry.artifacts.get(model);
  const [newest] = input.assignments;
  const shown2 = assigned(state, target.environment);
  const [told3] = assignmentFacts(shown2 === void 0 ? [] : [shown2], input.versions, request.trigger);
  return {
    input,
    ...ask2 && { ask: ask2 },
    counter,
    newestTag: newest === void 0 ? null : { name: newest.name, object: newest.object },
    tagged: owedVersion(facts.ledger.state.pendingTags, model, target.environment) ?? told3?.bundle?.version,
    notBefore: new Date(latest(state) + 1e3),
    pushesTags: request.pushesTags
  };
}
async function inputOf({ model, target, declared, stable }, request, { facts, ports }) {
  const { environment, after } = target;
  const view = facts.environments.get(environment) ?? emptyEnvironment(environment, facts.places.get(environment));
  const deployed = view.models.get(model) ?? NOTHING;
  const chain2 = facts.ledger.chains.get(model) ?? [];
  const versions = facts.versions.get(model) ?? [];
  const state = facts.registry.artifacts.get(model);
  const known = seenTags(chain2, environment, facts.ledger.state.pendingTags);
  const all = happened(state, environment, known);
  const standing = all.filter((one) => one.standing === "active");
  const again = new Set(all.filter((one) => one.standing === "again").map(({ tag }) => tag.object));
  const wanted2 = deployed.tipBlob !== (deployed.release?.observed.desired ?? null);
  const path = wanted2 ? desiredPath(model) : deployed.releaseMoved ? releasePath(model) : void 0;
  const ledgerKnows = newestRelease(chain2, environment);
  return {
    model,
    environment,
    place: view.place,
    target,
    declared,
    deployed,
    ...await changeOf(view, { path, trigger: request.trigger }, ports),
    ...ledgerKnows && { ledgerKnows },
    versions,
    chain: chain2,
    formerly: formerlyStable(chain2, environment),
    assignments: assignmentFacts(standing, versions, request.trigger),
    seen: known.assigned.filter((object) => !again.has(object)),
    tagsThere: tagsThere(state, environment),
    mayFollow: (version) => after === void 0 || stable.get(after) === version,
    deleter: request.trigger?.deleted === true ? request.trigger.by : { login: "unknown", proof: "claimed" },
    self: ports.self,
    now: ports.clock.now(),
    objectId: facts.snapshot.main.commit
  };
}
async function changeOf(view, { path, trigger }, { refs, merger }) {
  const change2 = path === void 0 ? void 0 : await changedBy(view, path, refs);
  if (change2 === void 0) return { change: change2 };
  const { place, tip } = view;
  const pushed = trigger?.ref === `refs/heads/${place.branch}` && place.repository === void 0 && change2.commit === tip;
  const by = await merger?.(change2.commit, place) ?? (pushed ? trigger?.by : void 0);
  return by === void 0 ? { change: change2 } : { change: change2, changer: by };
}
function newestRelease(chain2, environment) {
  const last = chain2.findLast(
    ({ event: { environment: of, facts } }) => of === environment && typeof facts["generation"] === "number" && "stable" in facts && "candidate" in facts
  );
  return last?.event.facts;
}
function formerlyStable(chain2, environment) {
  const told3 = chain2.filter(
    ({ event }) => event.environment === environment && (event.event === "promoted" || event.event === "rolled-back")
  );
  return told3.flatMap(({ event: { digest, facts } }) => {
    const stable = facts["stable"];
    return stable ?? (digest === void 0 ? [] : { digest });
  });
}
function owedVersion(pending, model, environment) {
  const owed = pending.findLast(({ name }) => {
    const says = parseTagName(name);
    return says?.act === "assign" && says.artifact === model && says.stage === environment;
  });
  const version = owed && parseMessage(owed.message).record?.["version"];
  return typeof version === "string" ? version : void 0;
}
function latest(state) {
  const times = [...state?.assignments.values() ?? []].flat().map(({ tag }) => tag.tagger.at.getTime());
  return Math.max(0, ...times);
}
function releaseAfter(decision, facts) {
  return decision.release ?? facts.environments.get(decision.environment)?.models.get(decision.model)?.release ?? null;
}

// src/stages/release/reconcile/proposals.ts
function promotionProposal(facts) {
  const { version, environment, self } = facts;
  const { model, version: number } = version.record;
  const desired = {
    kind: "Desired",
    schemaVersion: 1,
    model,
    environment,
    ...bundleRef(version),
    // The version's own time: the same proposal is the same text at every run.
    request: { kind: "promotion", by: self, from: `${model}@v${number}`, at: version.at },
    pinned: false
  };
  const branch = promotionBranch(environment, model);
  const { branch: base2, repository } = facts.place;
  const title = `Promote ${model} ${number} to ${environment}`;
  return {
    branch,
    base: base2,
    ...repository === void 0 ? {} : { repository },
    path: desiredPath(model),
    text: recordText(desired),
    pull: { head: branch, base: base2, title, body: promotionBody(facts) }
  };
}
function promotionBranch(environment, model) {
  return `trainyard/promote/${environment}/${model}`;
}
function promotionBody({ version, environment, approvals, stable }) {
  const { record, metrics, pull, verdict } = version;
  const before = new Map(stable?.metrics.map(({ metric, estimate }) => [metric, shown(estimate)]));
  const rows = metrics.map(({ metric, estimate }) => [metric, before.get(metric) ?? "-", shown(estimate)]);
  const people = approvals === 1 ? "one person" : `${approvals} people`;
  return blocks([
    md`Merging this makes ${code(record.version)} of ${code(record.model)} what is desired in ${code(environment)}. It needs the approval of ${people} with write access, at the commit that is merged.`,
    md`Bundle ${code(record.bundle)}, from commit ${code(record.commit.slice(0, 12))}${pull === null ? "" : `, reviewed in pull request ${pull}`}. Gates: ${verdict.outcome}.`,
    table(
      [
        { title: "metric" },
        { title: stable === void 0 ? "stable: none" : `stable: ${stable.record.version}`, align: "right" },
        { title: record.version, align: "right" }
      ],
      rows
    ),
    md`To take it back later: merge a revert of this pull request, or run ${code(`trainyard rollback ${record.model}`)}.`
  ]).text;
}
function untestedBranch(model) {
  return `trainyard/untested/${model}`;
}
var NOTE = /^# trainyard: to be reviewed as merged, train key [0-9a-f]+\n?/m;
function untestedProposal(untested, spec, main) {
  const { model, specPath, trainKey, what, differs, newest } = untested;
  const note = `# trainyard: to be reviewed as merged, train key ${trainKey.slice("sha256:".length, "sha256:".length + 16)}
`;
  const bare = spec.replace(NOTE, "");
  const title = `Review ${model} as it was merged`;
  const missing = what === "run" ? "Nobody has trained" : "A bundle was trained, and nobody has evaluated,";
  const body = blocks([
    md`${missing} ${code(model)} as it is on ${code(main)} now. Changes that were each reviewed alone can meet like this. Nothing is released until this has been reviewed; this pull request only adds a comment to the spec, so that its review trains what was merged.`,
    ...differing(newest, differs),
    md`Opened with the default token, its checks wait until someone approves the workflow run.`
  ]).text;
  const branch = untestedBranch(model);
  return {
    branch,
    base: main,
    path: specPath,
    text: bare.endsWith("\n") || bare === "" ? `${bare}${note}` : `${bare}
${note}`,
    pull: { head: branch, base: main, title, body }
  };
}
function differing(newest, differs) {
  if (newest === void 0) return [md`It has no version yet.`];
  const rows = differs.map(({ input, before, now }) => [input, before ?? "-", now ?? "-"]);
  return [
    md`What differs from version ${code(newest)}:`,
    table([{ title: "input" }, { title: "then" }, { title: "now" }], rows)
  ];
}

// src/stages/release/reconcile/derived.ts
async function derived(done, ports) {
  const { decisions } = done.plan;
  return {
    proposals: [
      ...decisions.flatMap((decision) => promotionOf(decision, done, ports)),
      ...await untestedOf(done, ports)
    ],
    deployments: decisions.flatMap((decision) => deploymentOf(decision, done, ports)),
    reviewed: reviewedOf(done)
  };
}
function promotionOf(decision, { plan }, { self }) {
  const { facts } = plan;
  const { model, environment, propose: version } = decision;
  if (version === void 0) return [];
  const target = placesOf(model, facts).find((one) => one.target.environment === environment)?.target;
  const place = facts.environments.get(environment)?.place ?? facts.places.get(environment) ?? ownPlace(environment);
  const release = releaseAfter(decision, facts);
  const stable = facts.versions.get(model)?.find(({ record }) => record.version === release?.stable?.version);
  return [promotionProposal({ version, environment, place, approvals: target?.approvals ?? 1, stable, self })];
}
async function untestedOf({ plan }, { git }) {
  const { look, snapshot, targets } = plan.facts;
  const wanted2 = look.untested.filter(({ model, newest }) => newest !== void 0 || targets.has(model));
  if (wanted2.length === 0) return [];
  const blobs = await git.readBlobs(wanted2.map(({ specBlob }) => specBlob));
  return wanted2.flatMap((untested) => {
    const spec = blobs.get(untested.specBlob);
    return spec === void 0 ? [] : [untestedProposal(untested, new TextDecoder().decode(spec), snapshot.main.name)];
  });
}
function reviewedOf({ plan }) {
  const { look, snapshot } = plan.facts;
  const open = new Set(look.untested.map(({ model }) => untestedBranch(model)));
  return [...snapshot.branches].filter(([branch]) => branch.startsWith("trainyard/untested/") && !open.has(branch) && look.tip !== void 0).map(([branch, tip]) => ({ branch, tip }));
}
var RECENT = 36e5;
function deploymentOf(decision, { plan, state }, { now }) {
  const release = releaseAfter(decision, plan.facts);
  if (release === null) return [];
  const changed = decision.release !== void 0 && state !== "nothing";
  const fresh = state !== "dry-run" && now.getTime() - Date.parse(release.decision.at) < RECENT;
  if (!changed && !fresh) return [];
  const shown2 = release.candidate ?? release.stable;
  const version = plan.facts.versions.get(release.model)?.find(({ record }) => record.version === shown2?.version);
  if (version === void 0) return [];
  return [
    {
      environment: release.environment,
      commit: version.record.commit,
      task: `deploy:${release.model}`,
      description: `${release.decision.key.slice(7, 15)} ${release.decision.reason}`.slice(0, 140),
      production: release.environment === "production",
      state: STATES[release.phase]
    }
  ];
}
var STATES = {
  IDLE: "success",
  WARMING: "in_progress",
  SHADOW: "in_progress",
  CANARY: "in_progress",
  PROMOTING: "in_progress",
  PAUSED: "in_progress",
  ABORTING: "failure",
  REJECTED: "failure",
  ROLLING_BACK: "in_progress"
};

// src/stages/release/reconcile/mirror.ts
async function mirror(done, ports) {
  const findings = [];
  const attempt = async (what, work) => {
    try {
      const found = await work();
      if (found !== void 0) findings.push(found);
    } catch (error) {
      if (!(error instanceof TrainyardError)) throw error;
      findings.push({ code: error.code, severity: "warning", message: `${what}: ${error.message}`, fix: error.fix });
    }
  };
  const { proposals, deployments: deployments2, reviewed } = await derived(done, ports);
  for (const one of proposals) await attempt(one.pull.title, () => propose(one, done, ports));
  for (const one of deployments2) {
    await attempt(`deployment to ${one.environment}`, async () => void await ports.releases?.deploy(one));
  }
  await attempt("branches that are done with", async () => void await removeBranches(reviewed, ports));
  return findings;
}
async function foresee(done, ports) {
  const { proposals, deployments: deployments2, reviewed } = await derived(done, ports);
  const lines = [];
  for (const one of proposals) lines.push(...await foreseen(one, done, ports));
  const forge = ports.releases !== void 0 && done.state === "dry-run";
  const shown2 = deployments2.map(
    ({ environment, commit, task, state, description }) => `deployment to ${environment} (${task}) of ${commit.slice(0, 12)}: ${state}, "${description}"`
  );
  const gone = reviewed.map(({ branch }) => `branch ${branch} (gone: it has been reviewed)`);
  return [...lines, ...forge ? shown2 : [], ...gone];
}
async function foreseen(proposal, done, ports) {
  const { branch, base: base2, path, text, pull, repository } = proposal;
  const place = placeName({ branch, ...repository && { repository } });
  const { change: change2 } = await compared(proposal, { done, refs: ports.refs });
  const branches = change2 ? [`branch ${place}:${path} (${text.length} characters)`] : [];
  const releases = repository === void 0 ? ports.releases : ports.releasesAt?.(repository);
  const known = await releases?.latestPull(branch, base2).catch(unasked);
  const what = `pull request "${pull.title}" from ${branch} to ${base2}`;
  if (known?.state === "closed" && known.title === pull.title) return branches;
  if (known?.state !== "open") return [...branches, what];
  const same2 = known.title === pull.title && known.body === pull.body;
  return same2 ? branches : [...branches, `${what} (#${known.number} brought up to date)`];
}
function unasked(error) {
  if (!(error instanceof TrainyardError)) throw error;
  return void 0;
}
async function tipOf(branch, { repository }, { done, refs }) {
  const { plan } = done;
  if (repository !== void 0) return refs.tipOf({ branch, repository });
  const moved = plan.updates.find(({ ref }) => ref === `refs/heads/${branch}`);
  if (moved !== void 0) return moved.to;
  const [view] = [...plan.facts.environments.values()].filter(({ place }) => place.branch === branch);
  return plan.facts.snapshot.branches.get(branch) ?? (view?.place.repository === void 0 ? view?.tip : void 0);
}
async function propose(proposal, done, ports) {
  const { branch, base: base2, path, text, pull, repository } = proposal;
  const { from, parent, change: change2 } = await compared(proposal, { done, refs: ports.refs });
  if (change2) {
    const files = /* @__PURE__ */ new Map([[path, text]]);
    const to = await ports.refs.writeCommit({ parent, files, message: `${pull.title}
`, at: ports.now });
    const outcome = await ports.push([{ ref: `refs/heads/${branch}`, from, to }], repository);
    if (outcome.kind === "refused")
      return { code: outcome.code, severity: "warning", message: `${branch}: ${outcome.message}`, fix: outcome.fix };
    if (outcome.kind === "lost") return void 0;
  }
  const releases = repository === void 0 ? ports.releases : ports.releasesAt?.(repository);
  if (releases === void 0) return withoutForge(proposal);
  const known = await releases.latestPull(branch, base2);
  return asked(proposal, known, releases);
}
async function compared(proposal, at) {
  const { branch, base: base2, path, text } = proposal;
  const [from, parent] = [await tipOf(branch, proposal, at), await tipOf(base2, proposal, at)];
  const there = from === void 0 ? void 0 : (await at.refs.texts(from, [path])).get(path);
  const spent = from !== void 0 && parent !== void 0 && await at.refs.isAncestor(from, parent);
  return { from, parent, change: there !== text || spent };
}
async function asked({ pull, branch }, known, releases) {
  if (known?.state === "open") {
    if (known.title !== pull.title || known.body !== pull.body) await releases.updatePull(known.number, pull);
    return void 0;
  }
  if (known?.state === "closed" && known.title === pull.title) {
    return {
      code: "proposal-declined",
      severity: "notice",
      message: `"${pull.title}" was closed without a merge (#${known.number}), and is not opened again`,
      fix: `Reopen #${known.number} when it shall be merged after all; its branch is ${branch}.`
    };
  }
  await releases.createPull(pull);
  return void 0;
}
function withoutForge({ branch, base: base2, pull, repository }) {
  const needs = repository === void 0 ? "With GITHUB_TOKEN and GITHUB_REPOSITORY set, Trainyard opens it." : `With a token for ${repository} (TRAINYARD_DEPLOY_TOKEN), Trainyard opens it.`;
  return {
    code: "proposal-waits",
    severity: "notice",
    message: `"${pull.title}" waits on the branch ${placeName({ branch, ...repository && { repository } })}`,
    fix: `Open a pull request from ${branch} to ${base2}. ${needs}`
  };
}
async function removeBranches(branches, { push }) {
  if (branches.length > 0)
    await push(branches.map(({ branch, tip }) => ({ ref: `refs/heads/${branch}`, from: tip, to: void 0 })));
}

// src/stages/release/decide/stray-findings.ts
function strayFindings(facts) {
  const known = deployments(facts);
  return [...strayTags(facts, known), ...facts.complete ? undeclared(facts) : []];
}
function deployments({ targets, environments }) {
  const known = /* @__PURE__ */ new Map();
  const add = (model, environment) => known.set(model, [...(known.get(model) ?? []).filter((one) => one !== environment), environment]);
  for (const [model, all] of targets) for (const { environment } of all) add(model, environment);
  for (const [environment, { models }] of environments) for (const model of models.keys()) add(model, environment);
  return known;
}
function strayTags({ registry, ledger }, known) {
  return [...registry.artifacts.values()].flatMap((state) => {
    const { artifact } = state;
    const environments = known.get(artifact);
    const meant = nearest(artifact, known.keys());
    if (environments === void 0 && (meant === void 0 || ledger.chains.has(artifact))) return [];
    return [...state.assignments.keys()].filter((stage) => environments?.includes(stage) !== true).flatMap((stage) => unanswered(state, stage, ledger)).map(
      ({ name, stage }) => environments === void 0 ? strayTag(name, `there is no model "${artifact}"`, { model: meant ?? "", near: `${meant}#${stage}` }) : strayStage(name, { model: artifact, stage, environments })
    );
  });
}
function unanswered(state, stage, { chains, state: { pendingTags } }) {
  const newest = assigned(state, stage);
  const { order } = seenTags(chains.get(state.artifact) ?? [], stage, pendingTags);
  return newest === void 0 || order.has(newest.tag.object) ? [] : [{ name: newest.tag.name, stage }];
}
function strayStage(name, { model, stage, environments }) {
  const near = nearest(stage, environments);
  const why = `${model} is deployed to ${environments.join(", ")}, not to "${stage}"`;
  return strayTag(name, why, { model, ...near === void 0 ? {} : { near: `${model}#${near}` } });
}
function strayTag(name, why, { model, near }) {
  const instead2 = near === void 0 ? "Where another program uses it, leave it; else delete it" : `Did you mean "${near}"? Tag the same commit so, and delete this one`;
  return {
    code: "tag-stray",
    severity: near === void 0 ? "notice" : "warning",
    model,
    message: `tag ${name} assigns nothing: ${why}`,
    fix: `${instead2}: git push origin ':refs/tags/${name}'`
  };
}
function undeclared({ targets, environments }) {
  return [...environments.values()].flatMap(
    ({ environment, place, models }) => [...models].flatMap(([model, { release, tipRelease }]) => {
      if (tipRelease.kind === "absent" || release?.stable == null || targets.get(model)?.some((one) => one.environment === environment))
        return [];
      const { version } = release.stable;
      return [
        {
          code: "deploy-undeclared",
          severity: "notice",
          model,
          message: `no spec on the main branch deploys ${model} to ${environment} any more; ${version} goes on serving there, and nothing new comes`,
          fix: `To end it, remove the folder of ${releasePath(model)} on ${placeName(place)} by a commit (git rm -r ${model}); to go on, name the environment in the spec again.`
        }
      ];
    })
  );
}

// src/stages/release/decide/tag-findings.ts
function lightweightFindings(tags, models) {
  return tags.filter(({ says }) => models.has(says.artifact)).map(({ name, commit, says }) => ({
    code: "tag-lightweight",
    severity: "warning",
    model: says.artifact,
    message: `tag ${name} is lightweight: it says neither who nor when, so nothing is done about it`,
    fix: `Make it annotated: git push origin :refs/tags/${name}; git tag -f -a '${name}' ${commit.slice(0, 12)} -m '<why>'; git push origin 'refs/tags/${name}'. Or run: trainyard rollback ${says.artifact}`
  }));
}

// src/stages/release/merge/merge-findings.ts
function errorsOf({ problems: problems2 }) {
  return problems2.filter(({ severity }) => severity === "error");
}
function merged(problem) {
  return {
    code: "merged-spec-invalid",
    severity: "failure",
    at: problem.at,
    message: `${problem.at.file} on the main branch does not validate, so that nothing of it is registered: ${problem.message}`,
    fix: 'Run "trainyard validate", and mend it by a pull request.'
  };
}
function missingInputs(spec, missing) {
  return missing.map(({ name, path, why }) => ({
    code: "merged-input-missing",
    severity: "failure",
    model: spec.name,
    at: { file: spec.path, line: 1, column: 1 },
    message: `${spec.name} is not registered: ${name} is ${path}, but ${why}`,
    fix: "Add the file with a pull request, or correct the path."
  }));
}
var FIXES = {
  damaged: "Do not use this bundle. Delete it and its run record from the store, and train again with a pull request that touches the spec.",
  gates: "It was merged although its gates do not pass. Revert it, or change the model or the gate in a pull request whose check passes.",
  forgotten: "Name a store in trainyard.yaml that every job reaches: s3, oci, or a folder on a share of your own runners. Once that is merged, a pull request asks for the review again.",
  store: 'Make the store reachable, then run "trainyard reconcile" again; nothing is lost meanwhile.'
};
function unregistered(spec, kind, why) {
  return {
    code: `unregistered-${kind}`,
    severity: "failure",
    model: spec.name,
    at: { file: spec.path, line: 1, column: 1 },
    message: `${spec.name} is not registered: ${why.message}`,
    fix: why.fix === void 0 ? FIXES[kind] : `${why.fix} ${FIXES[kind]}`
  };
}

// src/ledger/merge-message.ts
function pullOfMessage(message) {
  const [line2 = ""] = message.split("\n", 1);
  const merged2 = /^Merge pull request #(\d{1,9}) from \S/.exec(line2) ?? /\(#(\d{1,9})\)$/.exec(line2.trim());
  return merged2?.[1] === void 0 ? void 0 : Number(merged2[1]);
}

// src/stages/release/merge/harvest.ts
async function harvest({ pulls, ledger, store, now }) {
  const known = knownRuns(ledger);
  const records = (await Promise.all([...new Set(pulls)].map((pull) => reviewsOf(store, pull)))).flat();
  return records.flatMap(
    (record) => record.models.filter(({ model }) => !known.has(nameOf({ model, pull: record.pull, headSha: record.headSha }))).flatMap((model) => eventsOf2(record, model, now))
  );
}
function knownRuns({ chains }) {
  const runs = [...chains.values()].flat().filter(({ event }) => event.event === "run");
  return new Set(
    runs.map(
      ({ event: { model, facts } }) => nameOf({ model, pull: Number(facts["pull"]), headSha: String(facts["headSha"]) })
    )
  );
}
function nameOf({ model, pull, headSha }) {
  return `${model} ${pull} ${headSha}`;
}
function eventsOf2({ pull, headSha }, one, now) {
  const { model, metrics, gates, outcome, because: because2, ...run } = one;
  const where = `#${pull} at ${headSha.slice(0, 12)}`;
  const base2 = {
    model,
    at: now.toISOString(),
    // A change's own quarantine says so, and nothing vouches for that.
    actor: { login: "review", proof: "claimed" },
    ...run.bundle === void 0 ? {} : { digest: run.bundle }
  };
  const facts = { pull, headSha };
  const why = because2 === void 0 ? "" : `: ${because2}`;
  const stops = gates.filter((gate) => gate.outcome !== "pass").map(({ title, observed }) => `${title} (${observed})`);
  return [
    { ...base2, event: "run", summary: line(`${where}: ${ranAs(one)}`), facts: { ...facts, ...run } },
    {
      ...base2,
      event: "verdict",
      summary: line(`${where}: ${outcome}${why}${stops.length === 0 ? "" : `; ${stops.join("; ")}`}`),
      facts: { ...facts, outcome, metrics, gates, ...because2 === void 0 ? {} : { because: because2 } }
    }
  ];
}
function ranAs({ bundle: bundle2, seconds, action }) {
  if (bundle2 === void 0) return "no bundle came out of it";
  const took = action === "train" && seconds !== void 0 ? `trained in ${Number(seconds.toPrecision(3))} s` : "known";
  return `${took}, bundle ${bundle2.slice(0, 19)}`;
}
function line(text) {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ").slice(0, 400);
}

// src/stages/release/merge/judge-merged.ts
function judgeMerged({ spec, run, project, beside, now }, catalogs) {
  const { trained, comparison } = run;
  const evaluation = comparison === void 0 ? run.evaluation : { ...run.evaluation, comparison };
  const entry = {
    model: spec.name,
    spec: spec.path,
    change: "unchanged",
    action: "reuse",
    reasons: [],
    trainKey: trained.trainKey,
    trainInputs: [],
    evaluationInputs: [],
    bundle: trained.bundle
  };
  const { crossValidation } = trained;
  const data = evaluation.data ?? trained.data;
  const models = [{ entry, spec, evaluation, data, ...crossValidation && { crossValidation } }];
  const verdict = judge({ models, project, beside, today: now.toISOString().slice(0, 10) }, catalogs);
  const model = verdict.models[0] ?? { model: spec.name, spec: spec.path, outcome: "not-judged", gates: [] };
  const stops = model.gates.filter(({ blocks: blocks2 }) => blocks2);
  if (stops.length === 0 && model.outcome !== "broken") return { model };
  const words = stops.map(({ title, observed, outcome }) => `${title} (${outcome}: ${observed})`);
  return { model, blocked: `its gates do not pass: ${words.join("; ") || (model.because ?? "no evaluation")}` };
}

// src/stages/release/merge/look-up.ts
async function lookUp(store, wanted2) {
  let missing = { kind: "missing", what: "run" };
  for (const name of [void 0, ...wanted2.quarantines]) {
    const place = name === void 0 ? store : withQuarantine(store, name);
    const trained = await findRun(place, wanted2.trainKey);
    if (trained === void 0) continue;
    const evaluation = await findEvaluation(place, evaluationKey(trained.bundle, wanted2.evaluationInputsKey));
    if (evaluation === void 0) {
      missing = { kind: "missing", what: "evaluation" };
      continue;
    }
    await claim(store, trained.bundle, wanted2.now);
    if (!await isWhole(place, trained.bundle))
      return { kind: "damaged", bundle: trained.bundle, where: place.location };
    const run = name === void 0 ? { trained, evaluation } : await copied(store, place, { trained, evaluation });
    const from = name === void 0 ? {} : { from: name };
    const comparison = await comparedInReview(store, evaluation, { ...wanted2, ...from });
    return { kind: "found", run: { ...run, ...from, ...comparison && { comparison } } };
  }
  return missing;
}
async function copied(store, place, run) {
  const { bundle: bundle2 } = run.trained;
  const trained = await saveRun(store, run.trained, (path) => place.get(`bundles/${hexOf(bundle2)}/files/${path}`));
  const evaluation = await saveEvaluation(store, run.evaluation);
  return { trained, evaluation };
}
var MOST_SERVED = 3;
async function comparedInReview(store, { evaluationKey: evaluationKey2 }, { served, quarantines, from }) {
  const names = [.../* @__PURE__ */ new Set([from, quarantines[0], quarantines.at(-1)])].filter((name) => name !== void 0);
  const places = [store, ...names.map((name) => withQuarantine(store, name))];
  for (const bundle2 of served.slice(0, MOST_SERVED)) {
    for (const place of places) {
      const found = await findComparison(place, { evaluationKey: evaluationKey2, bundle: bundle2 });
      if (found !== void 0) return found;
    }
  }
  return void 0;
}

// src/stages/release/merge/record-papers.ts
function recordPapers({
  trained,
  evaluation,
  verdict
}) {
  const { data: trainedOn, history, ...training } = trained;
  const { curves: _curves, data = trainedOn, ...numbers } = evaluation;
  return /* @__PURE__ */ new Map([
    ["evaluation.json", prettyJson(numbers)],
    ["training.json", prettyJson({ ...training, epochs: history.length })],
    ["data.json", prettyJson(withoutProfile(data))],
    ["verdict.json", prettyJson(verdict)]
  ]);
}
function withoutProfile({ profile: _profile, ...data }) {
  return data;
}

// src/stages/release/merge/registration.ts
function registration(input) {
  const facts = factsOf(input);
  const { record, pull, metrics } = facts;
  const { model, version } = record;
  const at = record.registeredAt;
  const from = pull === null ? "" : ` from #${pull}`;
  const summary = `${model} ${version}${from}: ${metricsLine(metrics)}`;
  const { [PAPER_FILES.card]: card = "", ...papers } = Object.fromEntries(registeredPapers(input, version));
  return {
    version: { ...facts, at },
    event: {
      model,
      event: "registered",
      at,
      actor: input.by,
      version,
      digest: record.bundle,
      summary,
      facts: { ...facts }
    },
    tag: { name: versionTag(model, version), target: input.commit, message: formatMessage(summary, record), at },
    card,
    papers: new Map(Object.entries(papers))
  };
}
function registeredPapers(input, version) {
  const { spec, run, verdict, commit } = input;
  const { trained, evaluation } = run;
  const papers = papersOf(spec, { trained, evaluation, version, commit, gates: verdict.gates });
  return new Map([...papers, ...recordPapers({ trained, evaluation, verdict })]);
}
function factsOf(input) {
  const { spec, run, verdict } = input;
  const { trained, evaluation } = run;
  const { task, classes, inputs } = trained.manifest;
  const contract = { task, classes, inputs };
  const bump = bumpOf(spec.bump ?? "patch", contract, newestOf(input.before)?.contract);
  return {
    record: recordOf(input, bump),
    pull: input.pull ?? null,
    spec: { path: spec.path, blob: input.specBlob },
    trainInputs: input.keys.train,
    decide: decideInputs(input.keys),
    contract,
    ...evaluation.threshold === void 0 ? {} : { threshold: evaluation.threshold.value },
    rows: { ...trained.rows, test: evaluation.rows },
    metrics: evaluation.metrics.map(({ metric, estimate }) => ({ metric, estimate })),
    verdict: {
      outcome: verdict.outcome,
      gates: verdict.gates.map(({ title, outcome, observed }) => ({ title, outcome, observed }))
    }
  };
}
function recordOf(input, bump) {
  const { run, commit, at } = input;
  const versions = [...input.before.map(({ record }) => record.version), ...input.taken];
  return {
    kind: "Version",
    schemaVersion: 1,
    model: input.spec.name,
    version: nextVersion(versions, bump),
    trainKey: run.trained.trainKey,
    bundle: run.trained.bundle,
    evaluationKey: run.evaluation.evaluationKey,
    uri: bundleUri(input.store, run.trained.bundle),
    commit,
    bump,
    registeredAt: at.toISOString()
  };
}
function decideInputs({ evaluation }) {
  return evaluation.filter(({ name }) => name.startsWith("decide."));
}
function bundleUri(store, bundle2) {
  return `${store.address ?? store.location}/bundles/${hexOf(bundle2)}`;
}
function metricsLine(metrics) {
  const values = metrics.flatMap(
    ({ metric, estimate }) => estimate.kind === "value" ? [`${metric} ${Number(estimate.value.toPrecision(4))}`] : []
  );
  return values.slice(0, 4).join(", ") || "no metric could be estimated";
}

// src/stages/release/merge/merged-inputs.ts
function decidesAnew({ decide }, keys) {
  return decide !== void 0 && canonicalJson(decide) !== canonicalJson(decideInputs(keys));
}
function differences(keys, newest) {
  const then = [...newest?.trainInputs ?? [], ...newest?.decide ?? []];
  const before = new Map(then.map(({ name, value }) => [name, value]));
  const now = new Map([...keys.train, ...decideInputs(keys)].map(({ name, value }) => [name, value]));
  return [.../* @__PURE__ */ new Set([...before.keys(), ...now.keys()])].filter((input) => before.get(input) !== now.get(input)).map((input) => {
    const [old, fresh] = [before.get(input), now.get(input)];
    return { input, ...old === void 0 ? {} : { before: old }, ...fresh === void 0 ? {} : { now: fresh } };
  });
}

// src/stages/release/merge/merge-pass.ts
var MergePass = class {
  registrations = [];
  untested = [];
  findings = [];
  /** Something could not be looked up, so that these commits have to be looked at again. */
  again = false;
  #facts;
  #ports;
  #versions;
  constructor(facts, ports) {
    this.#facts = facts;
    this.#ports = ports;
    this.#versions = new Map([...facts.ledger.chains].map(([model, chain2]) => [model, registeredVersions(chain2)]));
  }
  /** A merge in between: a later one may have changed the same model again, so that only hits count. */
  async at(commit) {
    const [parent] = commit.parents;
    const head = await loadSpecs({ tree: commit.tree, project: this.#facts.project }, this.#ports);
    const base2 = parent === void 0 || await this.#ports.git.resolve(parent) === void 0 ? void 0 : await loadSpecs({ tree: await this.#ports.git.treeOf(parent), project: this.#facts.project }, this.#ports);
    const scope = affected({ base: base2, head, listing: { models: [], all: false } }, this.#ports.catalogs);
    for (const { head: one } of scope.candidates) {
      if (one !== void 0)
        await this.#consider({ ...one, specBlob: head.files.get(one.spec.path)?.id ?? "" }, commit);
    }
  }
  /** A store that is down keeps these commits to be looked at again; nothing else waits for it. */
  async reviewed(pulls) {
    const { ledger, project } = this.#facts;
    const now = this.#ports.clock.now();
    try {
      return await harvest({ pulls, ledger, store: this.#ports.store(project), now });
    } catch (error) {
      if (!(error instanceof TrainyardError)) throw error;
      this.again = true;
      return [];
    }
  }
  async atTip(commit, tip) {
    if (commit === void 0) return;
    this.findings.push(...errorsOf(tip).map(merged));
    for (const spec of tip.specs) {
      const keys = specKeys(spec, tip.files, this.#ports.catalogs);
      const specBlob = tip.files.get(spec.path)?.id ?? "";
      const missing = await this.#consider({ spec, keys, specBlob }, commit);
      if (missing !== void 0) this.#name({ spec, keys, specBlob }, missing);
    }
  }
  async #consider(one, commit) {
    const { spec, keys } = one;
    const { trainKey, evaluationInputsKey } = keys;
    if (trainKey === void 0 || evaluationInputsKey === void 0) {
      this.findings.push(...missingInputs(spec, keys.missing));
      return void 0;
    }
    const newest = newestOf(this.#versions.get(spec.name) ?? []);
    const trained = newest?.record.trainKey === trainKey;
    if (trained && !decidesAnew(newest, keys)) return void 0;
    const pulls = this.#pullsFor(commit);
    try {
      const store = this.#ports.store(this.#facts.project);
      const found = await this.#find({ model: spec.name, trainKey, evaluationInputsKey }, { store, pulls });
      if (found.kind === "missing") return found.what;
      if (found.kind === "damaged") {
        const message = `${found.where} has a damaged bundle ${found.bundle}`;
        this.findings.push(unregistered(spec, "damaged", { message }));
      } else await this.#judgeAndRegister(one, found.run, { store, pulls, commit });
    } catch (error) {
      if (!(error instanceof TrainyardError)) throw error;
      this.again = true;
      this.findings.push(unregistered(spec, "store", { message: messageOf(error), fix: error.fix }));
    }
    return void 0;
  }
  /** Pull requests whose reviews may have made what a commit holds, the likeliest first. */
  #pullsFor({ message }) {
    const pull = pullOfMessage(message);
    return [.../* @__PURE__ */ new Set([...pull === void 0 ? [] : [pull], ...this.#facts.recent])];
  }
  #find({ model, ...keys }, { store, pulls }) {
    const quarantines = [...pulls.map((number) => `pull-${number}`), "merge-group"];
    const served = stableBundles(this.#facts.ledger.chains.get(model) ?? [], PRODUCTION);
    return lookUp(store, { ...keys, quarantines, served, now: this.#ports.clock.now() });
  }
  async #judgeAndRegister(one, found, at) {
    const { spec, keys } = one;
    const { store, commit } = at;
    const verdict = await this.#judge(spec, found, at);
    if (verdict.blocked !== void 0) {
      this.findings.push(unregistered(spec, "gates", { message: verdict.blocked }));
      return;
    }
    const newest = newestOf(this.#versions.get(spec.name) ?? []);
    const trained = newest?.record.trainKey === keys.trainKey;
    if (trained && found.evaluation.threshold?.value === newest?.threshold) return;
    const run = { ...found, evaluation: await withUses(store, found.evaluation) };
    const pull = pullFrom(found.from) ?? pullOfMessage(commit.message);
    await this.#register(one, { run, verdict: verdict.model, commit, pull, store });
  }
  async #judge(spec, run, { store, pulls }) {
    const from = pullFrom(run.from);
    const likeliest = from === void 0 ? pulls : [from];
    const beside = await reviewedBeside(store, likeliest, { model: spec.name, bundle: run.trained.bundle });
    const now = this.#ports.clock.now();
    return judgeMerged({ spec, run, project: this.#facts.project, beside, now }, this.#ports.catalogs);
  }
  async #register(one, found) {
    const { name } = one.spec;
    const before = this.#versions.get(name) ?? [];
    const taken = this.#facts.registry.artifacts.get(name)?.versions.map(({ version }) => version) ?? [];
    const made = registration({
      ...one,
      ...found,
      commit: found.commit.commit,
      by: await this.#ports.merger?.(found.commit.commit, this.#facts) ?? authorOf(found.commit),
      at: this.#ports.clock.now(),
      before,
      taken
    });
    this.registrations.push(made);
    this.#versions.set(name, [...before, made.version]);
  }
  #name(one, what) {
    const { spec, keys, specBlob } = one;
    if (keys.trainKey === void 0) return;
    const newest = newestOf(this.#versions.get(spec.name) ?? []);
    if (this.#ports.forgets(this.#facts.project)) {
      const message = "what its review made is gone, because the store is a folder on GitHub's machine, which lasts for one job";
      if (newest !== void 0 || (spec.deploy ?? []).length > 0)
        this.findings.push(unregistered(spec, "forgotten", { message }));
      return;
    }
    this.untested.push({
      model: spec.name,
      specPath: spec.path,
      specBlob,
      trainKey: keys.trainKey,
      what,
      differs: differences(keys, newest),
      ...newest === void 0 ? {} : { newest: newest.record.version }
    });
  }
};
function pullFrom(quarantine) {
  const number = /^pull-(\d+)$/.exec(quarantine ?? "")?.[1];
  return number === void 0 ? void 0 : Number(number);
}
function authorOf({ author }) {
  return { login: author, proof: "claimed" };
}

// src/stages/release/merge/merges.ts
var MOST_MERGES = 500;
var MOST_PULLS = 50;
async function lookAtMerges(input, ports) {
  const known = input.ledger.state.main;
  const { main, tip } = input;
  const nothing = { registrations: [], untested: [], runs: [], main: known, tip: void 0 };
  if (main === void 0 || tip === void 0) return { ...nothing, findings: [] };
  if (!projectStands(tip)) return { ...nothing, findings: errorsOf(tip).map(merged) };
  const commits = await commitsSince(input, main, ports);
  const recent = pullsOf(await ports.refs.merges(void 0, main, MOST_PULLS));
  const pass = new MergePass({ ...input, project: tip.project, recent }, ports);
  for (const commit of commits) if (commit.commit !== main) await pass.at(commit);
  const runs = await pass.reviewed(pullsOf(commits).slice(0, MOST_PULLS).toReversed());
  await pass.atTip(commits.at(-1) ?? (await ports.refs.merges(void 0, main, 1))[0], tip);
  return {
    registrations: pass.registrations,
    untested: pass.untested,
    findings: pass.findings,
    runs,
    main: pass.again ? known : main,
    tip: { ...tip, commit: main }
  };
}
function projectStands(tip) {
  return !errorsOf(tip).some(({ at }) => at.file === PROJECT_FILE);
}
async function commitsSince({ ledger }, main, { git, refs }) {
  const known = ledger.state.main;
  if (known === null && ledger.chains.size === 0) return refs.merges(void 0, main, MOST_MERGES);
  if (known === null || known === main) return refs.merges(void 0, main, 1);
  if (await git.resolve(known) === void 0 || !await refs.isAncestor(known, main)) {
    await git.ensureCommits([known, main]).catch(() => void 0);
    if (!await refs.isAncestor(known, main)) return refs.merges(void 0, main, 1);
  }
  return refs.merges(known, main, MOST_MERGES);
}
function pullsOf(commits) {
  return commits.toReversed().flatMap(({ message }) => pullOfMessage(message) ?? []);
}

// src/stages/release/facts/release-facts.ts
async function readFacts(snapshot, ports) {
  const tip = snapshot.branches.get(LEDGER_BRANCH);
  const ledger = readLedger(tip === void 0 ? /* @__PURE__ */ new Map() : await ports.refs.texts(tip, LEDGER_READ));
  const tags = parseTagList(snapshot.tags);
  const registry = registryOf(tags);
  const main = snapshot.main.commit;
  const specs = main === void 0 ? void 0 : await loadSpecs({ tree: await ports.git.treeOf(main) }, ports);
  const project = specs !== void 0 && projectStands(specs) ? specs.project : void 0;
  const places = deployPlaces(project, ledger.state);
  const environments = await readEnvironments({ snapshot, state: ledger.state, places }, ports.refs, ports);
  if (tip === void 0) requireLedgerOf(tags, environments);
  const look = await lookAtMerges({ main, branch: snapshot.main.name, tip: specs, ledger, registry }, ports);
  const targets = look.tip === void 0 ? /* @__PURE__ */ new Map() : ports.targets(look.tip);
  const complete = look.tip !== void 0 && errorsOf(look.tip).length === 0;
  const models = /* @__PURE__ */ new Set([
    ...targets.keys(),
    ...[...environments.values()].flatMap(({ models: models2 }) => [...models2.keys()])
  ]);
  return {
    snapshot,
    ledger,
    registry,
    tags,
    look,
    environments,
    places,
    versions: versionsOf(ledger, look),
    targets,
    findings: [
      ...ledger.damage.map(damaged),
      ...lightweightFindings(registry.lightweight, models),
      ...strayFindings({ registry, ledger, targets, environments, complete })
    ]
  };
}
function versionsOf(ledger, look) {
  const versions = new Map([...ledger.chains].map(([model, chain2]) => [model, registeredVersions(chain2)]));
  for (const { version } of look.registrations) {
    const { model } = version.record;
    versions.set(model, [...versions.get(model) ?? [], version]);
  }
  return versions;
}
function damaged({ path, what }) {
  return {
    code: "ledger-damaged",
    severity: "warning",
    message: `${path} on ${LEDGER_BRANCH} ${what}; it is left out`,
    fix: `Look who changed it (git log ${LEDGER_BRANCH} -- ${path}), and put it back with git revert.`
  };
}

// src/stages/release/reconcile/deliver.ts
async function settle(environments, push) {
  const settled2 = /* @__PURE__ */ new Map();
  for (const [environment, view] of environments) {
    const after = await settleOne(view, push);
    if (after === void 0) return void 0;
    settled2.set(environment, after);
  }
  return settled2;
}
async function settleOne(view, push) {
  const { elsewhere, tip, environment, place } = view;
  if (elsewhere === void 0 || tip === void 0 || view.frozen !== void 0) return view;
  const { theirs, draft, delivered } = elsewhere;
  if (theirs === tip && draft !== tip) return view;
  const noted = theirs ?? delivered;
  if (draft !== tip || theirs === tip && delivered !== tip) {
    const outcome2 = await push(draftUpdates({ environment, elsewhere }, tip));
    if (outcome2.kind === "refused") throw new TrainyardError(outcome2);
    if (outcome2.kind === "lost") return void 0;
  }
  if (theirs === tip) return { ...view, elsewhere: { ...elsewhere, delivered: tip } };
  const outcome = await deliver({ environment, place, from: theirs, to: tip, delivered: noted }, push);
  if (outcome === "lost") return void 0;
  if (outcome === "delivered") return { ...view, elsewhere: { theirs: tip, draft: tip, delivered: tip } };
  return { ...view, elsewhere: { theirs, draft: tip, delivered: noted }, frozen: outcome };
}
function draftUpdates({ environment, elsewhere }, to) {
  const { theirs, draft, delivered } = elsewhere;
  const seen = theirs ?? delivered;
  return [
    { ref: `refs/heads/${draftBranch(environment)}`, from: draft, to },
    ...seen === void 0 ? [] : [{ ref: `refs/heads/${deliveredBranch(environment)}`, from: delivered, to: seen }]
  ];
}
async function deliver(delivery, push) {
  const { place, from, to } = delivery;
  try {
    const outcome = await push([{ ref: `refs/heads/${place.branch}`, from, to }], place.repository);
    if (outcome.kind === "pushed") {
      await noteDelivery(delivery, push);
      return "delivered";
    }
    return outcome.kind === "lost" ? "lost" : undeliverable(delivery, outcome);
  } catch (error) {
    if (!(error instanceof TrainyardError)) throw error;
    return undeliverable(delivery, error);
  }
}
async function noteDelivery({ environment, delivered, to }, push) {
  try {
    await push([{ ref: `refs/heads/${deliveredBranch(environment)}`, from: delivered, to }]);
  } catch (error) {
    if (!(error instanceof TrainyardError)) throw error;
  }
}
function undeliverable({ environment, place }, why) {
  const fix = why.code.startsWith("push-") && why.code !== "push-unreachable" ? keyTo(place) : why.fix;
  return {
    code: why.code,
    severity: "failure",
    message: `what was decided about ${environment} could not be brought to ${placeName(place)}: ${why.message}. It is kept on ${draftBranch(environment)}, nothing new is decided there, and each run tries again`,
    fix
  };
}
function keyTo({ branch, repository, protection }) {
  const where = repository === void 0 ? "this repository" : repository;
  const fixes = {
    none: repository === void 0 ? `trainyard.yaml says that nothing protects ${branch} (protection: none), and the host does. Take ${branch} out of the ruleset, or let Trainyard push with a deploy key or a GitHub App on its bypass list, and say so under "protection".` : `Give the reconcile workflow a token that may write ${where}: the secret deploy-token, or TRAINYARD_DEPLOY_TOKEN in a terminal.`,
    "deploy-key": `Add a deploy key with write access to ${where}, put "Deploy keys" on the bypass list of the ruleset of ${branch}, and let git use it: an ssh address of the repository, and the key in the ssh agent (actions/checkout with ssh-key).`,
    app: `Install the GitHub App on ${where} with "contents: write", put it on the bypass list of the ruleset of ${branch}, and pass its token (the secret ${repository === void 0 ? "token" : "deploy-token"} of the workflow); the default token cannot be put there.`
  };
  return fixes[protection];
}

// src/ledger/deploy-readme.ts
function deployReadme(environment, models) {
  const rows = models.map(rowOf);
  return [
    `# ${environment}`,
    "",
    "Written by Trainyard. `desired.json` says what people asked for, `release.json` what has been done about it.",
    "",
    "| model | stable | under way | state | asked by |",
    "| --- | --- | --- | --- | --- |",
    ...rows.map((cells) => `| ${cells.join(" | ")} |`),
    "",
    "To go back: push an assignment tag for an older version, delete the newest one, revert the commit that changed",
    "`desired.json`, or run `trainyard rollback <model>`.",
    ""
  ].join("\n");
}
function rowOf({ model, desired, release }) {
  return [
    `[${model}](${desiredPath(model)})`,
    bundle(release?.stable ?? null),
    bundle(release?.candidate ?? null),
    release === null ? "not released yet" : stateOf(release),
    desired === null ? "" : asker(desired)
  ];
}
function bundle(ref) {
  return ref === null ? "" : `${ref.version} (\`${shortDigest(ref.digest)}\`)`;
}
function stateOf({ phase, weight, pause: pause2, decision }) {
  const at = phase === "CANARY" ? ` ${weight} %` : "";
  const why = pause2 === null ? "" : `: ${inert(pause2.reason)}`;
  return `${phase}${at}${why}, since ${decision.at}`;
}
function asker({ request, pinned }) {
  const pin = pinned ? ", pinned" : "";
  return `${inert(request.by.login)} (${request.kind}, ${inert(request.from)}${pin})`;
}
function inert(text) {
  return text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]()#+!|<>@~]/g, (mark) => `\\${mark}`).slice(0, 200);
}

// src/stages/release/reconcile/deploy-commits.ts
async function commitDecisions(view, input, refs) {
  const texts = new Map(view.texts);
  const written2 = [];
  let tip = view.tip;
  for (const decision of input.decisions) {
    for (const { files, message } of commitsOf(decision, { view, texts, cards: input.cards })) {
      tip = await refs.writeCommit({ parent: tip, files, message, at: input.now });
      for (const [path, text] of files) {
        if (text === null) texts.delete(path);
        else texts.set(path, text);
        written2.push({ branch: placeName(view.place), path, text });
      }
    }
  }
  return tip === void 0 || written2.length === 0 ? void 0 : { tip, files: written2 };
}
function commitsOf(decision, place) {
  const { model, desired, says } = decision;
  const release = decision.release ?? decision.restore;
  const environment = place.view.environment;
  const text = desired?.record == null ? null : recordText(desired.record);
  const wanted2 = desired === void 0 ? [] : [[desiredPath(model), text]];
  const alone = desired?.how === "alone" || release === void 0;
  const asked2 = desired === void 0 || !alone ? [] : [{ files: new Map(wanted2), message: askedText(desired.record, { model, environment }) }];
  if (release === void 0) return asked2;
  const files = new Map([...alone ? [] : wanted2, [releasePath(model), recordText(release)]]);
  const after = new Map([...place.texts, ...wanted2, ...files]);
  const card = cardOf(release, place);
  if (card !== void 0 && place.texts.get(cardPath(model)) !== card) files.set(cardPath(model), card);
  const readme = deployReadme(environment, modelsIn2(after, environment));
  if (place.texts.get(DEPLOY_README) !== readme) files.set(DEPLOY_README, readme);
  const lines = [
    `${model} in ${environment}: ${decision.release === void 0 ? "release.json is put back" : says}`,
    "",
    `Decision: ${release.decision.key}`,
    `Generation: ${release.generation}`
  ];
  return [...asked2, { files, message: `${lines.join("\n")}
` }];
}
function askedText(desired, { model, environment }) {
  if (desired === null) return `${model} is not desired in ${environment}: nobody has approved it
`;
  return `${askedLine(desired)}

${trailers(desired)}`;
}
function askedLine({ model, environment, version, request }) {
  return `${model} ${version} is desired in ${environment} (${request.kind}, ${request.from})`;
}
function trailers({ request, digest }) {
  const reason = request.reason === void 0 ? "" : `Reason: ${request.reason.replace(/\s+/g, " ")}
`;
  return `${reason}Requested-by: ${request.by.login} (${request.by.proof})
Bundle: ${digest}
`;
}
function cardOf(release, { cards }) {
  const shown2 = release.candidate ?? release.stable;
  return shown2 === null ? void 0 : cards(release.model, shown2.version);
}
function modelsIn2(texts, environment) {
  const present = new Map([...texts].flatMap(([path, text]) => text === null ? [] : [[path, text]]));
  return modelsOn(present.keys()).map((model) => {
    const desired = parseDesired(present.get(desiredPath(model)), model, environment);
    const release = parseRelease(present.get(releasePath(model)), model, environment);
    return {
      model,
      desired: desired.kind === "record" ? desired.record : null,
      release: release.kind === "record" ? release.record : null
    };
  });
}

// src/stages/release/reconcile/commit-plan.ts
var STALE_AFTER = 20;
async function planCommits({ facts, decisions, pushesTags }, ports) {
  const { look, ledger } = facts;
  const names = new Set(facts.tags.map(({ name }) => name));
  const fresh = [...look.registrations.map(({ tag }) => tag), ...decisions.flatMap(({ tag }) => tag ?? [])];
  const tags = [...ledger.state.pendingTags, ...fresh].filter(({ name }) => !names.has(name));
  const branches = await commitBranches(facts, decisions, ports);
  const events = [
    ...look.runs,
    ...look.registrations.map(({ event }) => event),
    ...decisions.flatMap((one) => one.events)
  ];
  const pending = pushesTags ? [] : tags;
  const state = await stateAfter(facts, { branches, pending, wrote: events.length > 0 }, ports);
  const book = await commitLedger(facts, { events, state }, ports);
  const moves = [
    ...[...branches].flatMap(([environment, { tip }]) => deployUpdates(viewOf(facts, environment), tip)),
    ...book === void 0 ? [] : [book.update],
    ...pushesTags ? await tagUpdates(tags, ports.refs) : []
  ];
  const files = [...[...branches.values()].flatMap((change2) => change2.files), ...book?.files ?? []];
  const deliveries = [...branches].flatMap(([environment, { tip }]) => deliveryOf(viewOf(facts, environment), tip));
  return {
    updates: moves.length === 0 ? [] : [...moves, ...unmoved(facts, decisions, moves)],
    deliveries,
    files,
    tags
  };
}
async function commitBranches(facts, decisions, ports) {
  const changes = /* @__PURE__ */ new Map();
  const fresh = new Map(
    facts.look.registrations.map(({ version, card }) => [`${version.record.model} ${version.record.version}`, card])
  );
  for (const environment of new Set(decisions.map((one) => one.environment))) {
    const view = viewOf(facts, environment);
    const input = {
      decisions: decisions.filter((one) => one.environment === environment),
      cards: (model, version) => fresh.get(`${model} ${version}`) ?? facts.ledger.texts.get(versionCardPath(model, version)),
      now: ports.clock.now()
    };
    const change2 = await commitDecisions(view, input, ports.refs);
    if (change2 !== void 0) changes.set(environment, change2);
    else if (view.tip === void 0 && input.decisions.some(({ propose: propose2 }) => propose2 !== void 0))
      changes.set(environment, await beginBranch(view, ports));
  }
  return changes;
}
function viewOf({ environments, places }, environment) {
  return environments.get(environment) ?? emptyEnvironment(environment, places.get(environment));
}
async function beginBranch({ environment, place }, { refs, clock }) {
  const text = deployReadme(environment, []);
  const files = /* @__PURE__ */ new Map([[DEPLOY_README, text]]);
  const tip = await refs.writeCommit({ parent: void 0, files, message: `Begin ${environment}
`, at: clock.now() });
  return { tip, files: [{ branch: placeName(place), path: DEPLOY_README, text }] };
}
async function stateAfter(facts, done, { refs }) {
  const { ledger, look } = facts;
  const { state } = ledger;
  const tips = Object.fromEntries([...done.branches].map(([environment, { tip }]) => [environment, tip]));
  const wrote = done.wrote || done.branches.size > 0 || done.pending.length !== state.pendingTags.length;
  const moved = look.main !== state.main && look.main !== null;
  const stale = moved && !wrote && (state.main === null || (await refs.merges(state.main, look.main, STALE_AFTER)).length >= STALE_AFTER);
  const written2 = new Map([...done.branches.keys()].map((name) => [name, viewOf(facts, name).place]));
  const { places: before, ...kept } = state;
  const places = placesAfter(before, written2);
  return {
    ...kept,
    ...places && { places },
    main: wrote || stale ? look.main : state.main,
    pendingTags: done.pending,
    deploy: { ...state.deploy, ...tips }
  };
}
async function commitLedger({ ledger, look, snapshot }, { events, state }, { refs, clock }) {
  const chained = chain(events, chainEnds(ledger.chains));
  const files = new Map(chained.map((one) => [one.path, eventText(one)]));
  for (const { version, card, papers } of look.registrations) {
    const { model, version: number } = version.record;
    files.set(versionCardPath(model, number), card);
    for (const [name, paper] of papers) files.set(`${versionPapersPath(model, number)}${name}`, paper);
  }
  const text = prettyJson(state);
  if (text !== prettyJson(ledger.state)) files.set(STATE_FILE, text);
  if (files.size === 0) return void 0;
  const from = snapshot.branches.get(LEDGER_BRANCH);
  const to = await refs.writeCommit({ parent: from, files, message: messageOf2(events), at: clock.now() });
  return {
    update: { ref: `refs/heads/${LEDGER_BRANCH}`, from, to },
    files: [...files].map(([path, content]) => ({ branch: LEDGER_BRANCH, path, text: content }))
  };
}
function messageOf2(events) {
  const [first] = events;
  if (first === void 0) return "Note where the controller stands\n";
  const rest = events.length === 1 ? "" : ` and ${events.length - 1} more`;
  const lines = events.map(({ event, summary }) => `${event}: ${summary}`);
  return `${first.event} ${first.model}${rest}

${lines.join("\n")}
`;
}
function deployUpdates({ environment, place, tip, elsewhere }, to) {
  if (elsewhere !== void 0) return draftUpdates({ environment, elsewhere }, to);
  return [{ ref: `refs/heads/${place.branch}`, from: tip, to }];
}
function deliveryOf({ environment, place, elsewhere }, to) {
  if (elsewhere === void 0) return [];
  const { theirs, delivered } = elsewhere;
  return [{ environment, place, from: theirs, to, delivered: theirs ?? delivered }];
}
async function tagUpdates(tags, refs) {
  const updates = [];
  for (const tag of tags) {
    updates.push({ ref: `refs/tags/${tag.name}`, from: void 0, to: await refs.writeTag(tagWrite(tag)) });
  }
  return updates;
}
function unmoved({ snapshot, environments }, decisions, moves) {
  const read = [
    { name: snapshot.main.name, tip: snapshot.main.commit },
    { name: LEDGER_BRANCH, tip: snapshot.branches.get(LEDGER_BRANCH) },
    ...[...environments.values()].flatMap(
      ({ environment, place, tip, elsewhere }) => elsewhere === void 0 ? [{ name: place.branch, tip: place.repository === void 0 ? tip : void 0 }] : [
        { name: draftBranch(environment), tip: elsewhere.draft },
        { name: deliveredBranch(environment), tip: elsewhere.delivered }
      ]
    )
  ];
  const tags = decisions.flatMap(
    ({ rests, release, desired }) => rests === void 0 || release === void 0 && desired === void 0 ? [] : [rests]
  );
  return [
    ...read.map(({ name, tip }) => ({ ref: `refs/heads/${name}`, from: tip, to: tip })),
    ...tags.map(({ name, object }) => ({ ref: `refs/tags/${name}`, from: object, to: object }))
  ].filter(({ ref, from }) => from !== void 0 && !moves.some((one) => one.ref === ref));
}

// src/stages/release/reconcile/plan-release.ts
async function planRelease(request, facts, ports) {
  const decisions = await decideAll(request, facts, ports);
  const plan = await planCommits({ facts, decisions, pushesTags: request.pushesTags }, ports);
  const frozen = [...facts.environments.values()].flatMap((view) => view.frozen ?? []);
  return {
    ...plan,
    facts,
    decisions,
    findings: [...facts.findings, ...frozen, ...facts.look.findings, ...decisions.flatMap(({ findings }) => findings)]
  };
}

// src/stages/release/reconcile/reconcile.ts
var MOST_TRIES = 40;
async function reconcileOnce(input, ports) {
  let refusal;
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const read = await withWholeLedger(async () => readFacts(await ports.refs.snapshot(TAG_FORMAT), ports));
    const environments = input.dryRun ? read.environments : await settle(read.environments, ports.push);
    if (environments === void 0) continue;
    const facts = { ...read, environments };
    const plan = await planRelease({ ...input, pushesTags: refusal === void 0 }, facts, ports);
    const findings = refusal === void 0 ? plan.findings : [...plan.findings, refusal];
    if (plan.updates.length === 0) return { plan, state: "nothing", tries, findings };
    if (input.dryRun) return { plan, state: "dry-run", tries, findings };
    const outcome = await ports.push(plan.updates);
    if (outcome.kind === "pushed") {
      const owed = await deliverAll(plan.deliveries, ports);
      return { plan, state: "written", tries, findings: [...findings, ...owed] };
    }
    if (outcome.kind === "refused") refusal = tagsOnly(withKey(outcome, facts), plan.updates, refusal);
    else
      ports.log.info(
        `others have written meanwhile (${outcome.refs.join(", ") || "the server says no more"}); deciding again`
      );
  }
  throw new TrainyardError({
    code: "race-lost",
    message: `others were faster ${MOST_TRIES} times in a row; nothing was written`,
    fix: "Run again. Where it comes back, give the reconcile workflow one concurrency group."
  });
}
async function deliverAll(deliveries, { push }) {
  const findings = [];
  for (const delivery of deliveries) {
    const outcome = await deliver(delivery, push);
    if (outcome === "lost") findings.push(overtaken(delivery));
    else if (outcome !== "delivered") findings.push(outcome);
  }
  return findings;
}
function overtaken({ environment, place }) {
  return {
    code: "delivery-overtaken",
    severity: "notice",
    message: `others wrote to ${placeName(place)} while ${environment} was decided on`,
    fix: "Nothing has to be done: the next run brings both together."
  };
}
function withKey(outcome, { environments, places }) {
  const all = [...places.values(), ...[...environments.values()].map(({ place: place2 }) => place2)];
  const place = all.find(
    ({ branch, repository, protection }) => repository === void 0 && protection !== "none" && outcome.refs.includes(`refs/heads/${branch}`)
  );
  return outcome.code === "push-protected" && place !== void 0 ? { ...outcome, fix: keyTo(place) } : outcome;
}
function tagsOnly(outcome, updates, before) {
  const { code: code2, message, fix, refs } = outcome;
  const tags = updates.some(({ ref, from, to }) => ref.startsWith("refs/tags/") && from !== to);
  const about = code2 === "push-workflow" || refs.length > 0 && refs.every((ref) => ref.startsWith("refs/tags/"));
  if (before === void 0 && tags && about) {
    return { code: "tags-refused", severity: "warning", message: `tags are owed: ${message}`, fix };
  }
  throw new TrainyardError({ code: code2, message, fix });
}

// src/stages/release/reconcile/reconcile-text.ts
var STATES2 = {
  nothing: "Nothing to write.",
  written: "Written with one push.",
  "dry-run": "Dry run: nothing was written. A run would move, all together:"
};
function reconciledText(done) {
  const { plan, state, findings } = done;
  const { registrations, untested } = plan.facts.look;
  const blocks2 = [
    registrations.map(({ event }) => `registered ${event.summary}`),
    plan.decisions.map((one) => `${one.model} in ${one.environment}: ${one.says}`),
    plan.decisions.flatMap(
      ({ propose: propose2, model, environment }) => propose2 === void 0 ? [] : [`${model} ${propose2.record.version} needs approval for ${environment}`]
    ),
    untested.map(untestedLine),
    findings.map(({ severity, message, fix }) => `${severity}: ${message}
  ${fix}`),
    [
      STATES2[state],
      ...state === "nothing" ? [] : plan.updates.flatMap(updateLine),
      ...plan.deliveries.map(
        ({ place, from, to }) => `  then ${placeName(place)} ${from?.slice(0, 12) ?? "(new)"} -> ${to.slice(0, 12)}`
      )
    ],
    state === "dry-run" ? plan.files.map(
      ({ branch, path, text }) => `  ${branch}:${path}${text === null ? " (removed)" : ` (${text.length} characters)`}`
    ) : [],
    (done.foreseen ?? []).length === 0 ? [] : ["After that it would see to:", ...(done.foreseen ?? []).map((line2) => `  ${line2}`)]
  ];
  return `${blocks2.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function updateLine({ ref, from, to }) {
  if (from === to) return [];
  return [`  ${ref} ${from?.slice(0, 12) ?? "(new)"} -> ${to?.slice(0, 12) ?? "(gone)"}`];
}
function reconciledJson({ plan, state, tries, findings, foreseen: foreseen2 }) {
  const { look } = plan.facts;
  return {
    kind: "Reconciled",
    schemaVersion: 1,
    state,
    tries,
    registered: look.registrations.map(({ version }) => version.record),
    untested: look.untested,
    decisions: plan.decisions.map(({ model, environment, says, problem, desired, release, events, propose: propose2 }) => ({
      model,
      environment,
      says,
      ...problem !== void 0 && { problem },
      ...desired && { desired: desired.record },
      ...release && { release },
      events: events.map(({ event, summary }) => ({ event, summary })),
      ...propose2 && { waitsForApproval: propose2.record.version }
    })),
    updates: plan.updates.map(({ ref, from, to }) => ({ ref, from: from ?? null, to: to ?? null })),
    deliveries: plan.deliveries.map(({ environment, place, from, to }) => ({
      environment,
      repository: place.repository ?? null,
      ref: `refs/heads/${place.branch}`,
      from: from ?? null,
      to
    })),
    files: plan.files.map(({ branch, path }) => `${branch}:${path}`),
    ...foreseen2 && { foreseen: foreseen2 },
    findings
  };
}
function untestedLine({ model, what, differs, newest }) {
  const lacks = `${model} on the main branch has no ${what === "run" ? "reviewed run" : "evaluation"}`;
  if (newest === void 0) return `${lacks}, and no version yet`;
  const inputs = differs.map(({ input }) => input).join(", ") || "nothing that is trained on";
  return `${lacks}; since version ${newest} differ: ${inputs}`;
}

// src/stages/release/check-bundle.ts
async function checkBundle(store, bundle2, ports) {
  const folder = `${ports.state}/bundles/${hexOf(bundle2.digest)}`;
  try {
    const manifest = await loadBundle(store, bundle2.digest, { files: ports.files, folder });
    const { engine } = ports.catalogs.models.get(manifest.format);
    if (engine !== void 0) await ports.engineReady(engine);
    await ports.stages.run("load", folder, ports.signal);
    return { kind: "usable" };
  } catch (error) {
    ports.signal.throwIfAborted();
    if (!(error instanceof TrainyardError)) throw error;
    return { kind: "unusable", detail: `${error.message}. ${error.fix}` };
  } finally {
    await ports.files.remove(folder);
  }
}

// src/stages/release/decide/approval.ts
async function approvalOf(input, forge) {
  const { change: change2, place, target } = input;
  if (forge === void 0) {
    return {
      kind: "unknown",
      why: `${placeName(place)} asks for approvals, and there is no token to ask GitHub for them`
    };
  }
  if (change2 === void 0) return { kind: "unknown", why: "the commit that changed it was not found" };
  try {
    const pull = await forge.mergedAs(change2.commit, place.branch);
    if (pull === void 0) return refused2(input, "it was pushed by hand, and not by the merge of a pull request");
    const people = await approvers(pull, forge);
    if (people.length >= target.approvals) return { kind: "approved", event: approvedEvent(input, pull, people) };
    const by = people.length === 0 ? "nobody" : people.map(({ login }) => login).join(", ");
    return refused2(
      input,
      `#${pull.number} needs ${target.approvals} approvals of ${pull.headSha.slice(0, 12)} by people with write access; it has ${people.length} (${by})`
    );
  } catch (error) {
    if (!(error instanceof TrainyardError)) throw error;
    return { kind: "unknown", why: error.message };
  }
}
async function approvers(pull, forge) {
  const last = /* @__PURE__ */ new Map();
  for (const review of await forge.reviews(pull.number)) {
    if (review.state !== "COMMENTED" && review.state !== "PENDING") last.set(review.reviewer.login, review);
  }
  const people = [];
  for (const { reviewer, state, commit } of last.values()) {
    if (state !== "APPROVED" || commit !== pull.headSha || reviewer.login === pull.author) continue;
    if (await forge.mayWrite(reviewer.login)) people.push(reviewer);
  }
  return people;
}
function approvedEvent(input, pull, people) {
  const by = people.map(({ login }) => login).join(", ");
  return {
    ...base(input),
    event: "approved",
    actor: pull.mergedBy ?? people[0] ?? input.self,
    summary: `#${pull.number} was approved by ${by} at ${pull.headSha.slice(0, 12)}`,
    facts: { pull: pull.number, headSha: pull.headSha, approvals: people, commit: input.change?.commit ?? null }
  };
}
function refused2(input, why) {
  const { change: change2, self } = input;
  const actor = change2 === void 0 ? self : { login: change2.author, proof: "claimed" };
  const summary = `the change of ${input.model} on ${placeName(input.place)} is refused: ${why}`;
  const event = {
    ...base(input),
    event: "refused",
    actor,
    summary,
    facts: { commit: change2?.commit ?? null }
  };
  return { kind: "refused", why, event };
}
function base({ model, environment, now, deployed }) {
  const about = deployed.tip.kind === "record" ? deployed.tip.record : void 0;
  const named2 = about === void 0 ? {} : { version: about.version, digest: about.digest };
  return { model, environment, at: now.toISOString(), ...named2 };
}

// src/stages/release/decide/targets.ts
function targetsOf({ specs, project }) {
  const all = specs.map((spec) => {
    const targets = deploymentsOf(spec, project).map(
      ({ environment, plan, approvals, after, promote: promote2 }) => ({
        environment,
        plan,
        approvals,
        promote: promote2,
        ...after === void 0 ? {} : { after }
      })
    );
    return [spec.name, targets];
  });
  return new Map(all.filter(([, targets]) => targets.length > 0));
}

// src/commands/release-ports.ts
function releasePorts(context) {
  const { releases, evidence } = context;
  let project;
  return {
    ...context,
    store: context.openStore,
    targets: (tip) => {
      project = tip.project;
      return targetsOf(tip);
    },
    check: async (bundle2) => {
      if (project === void 0)
        return {
          kind: "unusable",
          detail: "No trainyard.yaml of the main branch that validates says which store has it."
        };
      return checkBundle(context.openStore(project), bundle2, context);
    },
    evidence: async (release) => project === void 0 || evidence === void 0 ? { kind: "none", because: "no-data", detail: "no server is named to be asked" } : evidence(release, project),
    approval: (input) => {
      const { repository } = input.place;
      return approvalOf(input, repository === void 0 ? releases : context.releasesAt?.(repository));
    },
    merger: async (commit, { branch, repository }) => {
      const forge = repository === void 0 ? releases : context.releasesAt?.(repository);
      try {
        return (await forge?.mergedAs(commit, branch))?.mergedBy;
      } catch (error) {
        if (error instanceof TrainyardError) return void 0;
        throw error;
      }
    },
    push: async (updates, repository) => {
      const [applied] = await context.apply([{ kind: "push-refs", updates, ...repository && { repository } }]);
      return applied?.push ?? { kind: "lost", refs: [] };
    },
    self: { login: "trainyard", proof: releases === void 0 ? "claimed" : "authenticated" }
  };
}

// src/commands/reconcile.ts
async function reconcile(request, context) {
  const { dryRun, model, trigger } = request;
  const input = { asks: [], dryRun, ...model !== void 0 && { model }, ...trigger && { trigger } };
  const elsewhere = await handedOver(trigger, context);
  if (elsewhere !== void 0) return elsewhere;
  if (request.watchMs === void 0) return outcomeOf(await once(input, context));
  return watch({ ...input, everyMs: request.watchMs }, context);
}
async function ask(request, context) {
  const { model, environment, reason, dryRun } = request;
  const by = request.by ?? { login: await context.refs.whoami(), proof: "claimed" };
  const asked2 = { ...request.ask, model, by, reason, ...environment !== void 0 && { environment } };
  const done = await once({ asks: [asked2], model, dryRun }, context);
  const about = done.plan.decisions.find((one) => one.asked === true);
  if (about?.problem !== void 0) {
    throw new TrainyardError({
      code: "release-refused",
      message: `${model} in ${about.environment}: ${about.problem}`,
      fix: 'Nothing was changed. "trainyard history" tells what there is; put right what is said, and ask again.',
      exitCode: EXIT.blocked
    });
  }
  const outcome = outcomeOf(done);
  const idle = about?.release === void 0 && about?.desired === void 0 && about?.propose === void 0;
  return idle ? { ...outcome, exitCode: EXIT.blocked } : outcome;
}
async function handedOver(trigger, context) {
  const { releases, log } = context;
  if (trigger?.workflow === void 0 || releases === void 0) return void 0;
  const main = await newerWorkflow(trigger.ref, trigger.workflow, context.refs);
  if (main === void 0) return void 0;
  const name = trigger.workflow.replace(/^.*\//, "");
  try {
    await releases.dispatch(name, main, {});
  } catch (error) {
    if (!(error instanceof TrainyardError)) throw error;
    log.warn(`${error.message}
${error.fix}
The workflow of the tagged commit goes on instead.`);
    return void 0;
  }
  const text = `${trigger.ref} carries another ${name} than ${main}; that of ${main} was started instead`;
  return {
    exitCode: EXIT.ok,
    text,
    json: { kind: "HandedOver", workflow: name, branch: main },
    outputs: { state: "nothing" }
  };
}
async function once(input, context) {
  const { locks, log, signal, state } = context;
  const onWait = (holder) => log.info(`${holder} reconciles this clone already; waiting for it`);
  const work = async () => {
    const ports = releasePorts(context);
    const done = await reconcileOnce(input, ports);
    const { releases, releasesAt } = context;
    const forges = { ...releases && { releases }, ...releasesAt && { releasesAt } };
    const all = { ...ports, ...forges, now: context.clock.now() };
    if (input.dryRun) return { ...done, foreseen: await foresee(done, all) };
    const told3 = await mirror(done, all);
    return { ...done, findings: [...done.findings, ...told3] };
  };
  return locks.hold(join(state, "reconcile.lock"), work, { signal, onWait });
}
async function watch(input, context) {
  const { log, signal } = context;
  let runs = 0;
  while (!signal.aborted) {
    runs += 1;
    try {
      const done = await once(input, context);
      if (done.state !== "nothing" || done.findings.length > 0) log.info(reconciledText(done).trimEnd());
    } catch (error) {
      if (!(error instanceof TrainyardError)) throw error;
      if (signal.aborted) break;
      log.error(`${error.message} [${error.code}]
  ${error.fix}`);
    }
    await context.sleep(input.everyMs, signal);
  }
  return { exitCode: EXIT.ok, text: `stopped after ${runs} runs`, json: { kind: "Watched", runs } };
}
function outcomeOf(done) {
  return {
    exitCode: exitCodeOf(done.findings),
    text: reconciledText(done),
    json: reconciledJson(done),
    annotations: done.findings.map(({ severity, message, fix, code: code2, at }) => ({
      path: at?.file ?? "trainyard.yaml",
      startLine: at?.line ?? 1,
      endLine: at?.line ?? 1,
      level: severity,
      title: `trainyard: ${code2}`,
      message: `${message}
${fix}`
    })),
    outputs: { state: done.state }
  };
}
function exitCodeOf(findings) {
  const failures = findings.filter(({ severity }) => severity === "failure");
  if (failures.length === 0) return EXIT.ok;
  return failures.every(({ code: code2 }) => code2 === "unregistered-store") ? EXIT.broken : EXIT.blocked;
}
export {
  ask,
  reconcile
};
