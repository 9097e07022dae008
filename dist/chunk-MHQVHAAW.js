import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  PRODUCTION
} from "./chunk-B2E5IZGS.js";
import {
  judge,
  papersOf,
  reviewedBeside,
  reviewsOf,
  withQuarantine,
  withUses
} from "./chunk-XMRSDOIL.js";
import {
  PAPER_FILES
} from "./chunk-DI2JQ3T5.js";
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
  loadSpecs
} from "./chunk-GP3GD2RE.js";
import {
  evaluationKey,
  specKeys
} from "./chunk-7WL6RHXN.js";
import {
  isWhole
} from "./chunk-7PVY4XV4.js";
import {
  PROJECT_FILE
} from "./chunk-VZPPH6TR.js";
import {
  stableBundles
} from "./chunk-6KEKXUVX.js";
import {
  bumpOf,
  deployPlaces,
  formatMessage,
  newestOf,
  nextVersion,
  parseMessage,
  readEnvironments,
  registeredVersions,
  registryOf
} from "./chunk-I2GMLUPQ.js";
import {
  LEDGER_BRANCH,
  LEDGER_READ,
  parseTagList,
  readLedger,
  versionTag
} from "./chunk-QO5VLKPX.js";
import {
  hexOf
} from "./chunk-BIVE6T77.js";
import {
  canonicalJson,
  prettyJson
} from "./chunk-D2KHV3DM.js";
import {
  TrainyardError,
  messageOf
} from "./chunk-2WUTFTKW.js";

// src/stages/store/claims.ts
var CLAIMS = "gc/claims/";
var FLAGS = "gc/sweeping/";
var CLAIM_MS = 24 * 36e5;
var FLAG_MS = 36e5;
async function claim(store, bundle, now) {
  const name = `${hexOf(bundle)}.json`;
  await store.put(CLAIMS + name, dated(now));
  const flagged = timeIn(await store.get(FLAGS + name));
  if (flagged === void 0 || now.getTime() - flagged > FLAG_MS) return;
  throw new TrainyardError({
    code: "bundle-swept",
    message: `the bundle ${bundle} is being taken out of ${store.location} at this moment, since nothing needed it`,
    fix: 'Run "trainyard reconcile" again in a minute; what is gone is trained again.'
  });
}
async function whileUnclaimed(store, { hex, now }, work) {
  const name = `${hex}.json`;
  await store.put(FLAGS + name, dated(now));
  const claimed = timeIn(await store.get(CLAIMS + name));
  const free = claimed === void 0 || now.getTime() - claimed > CLAIM_MS;
  if (free) await work();
  if (free && claimed !== void 0) await store.delete(CLAIMS + name);
  await store.delete(FLAGS + name);
  return free;
}
function dated(now) {
  return new TextEncoder().encode(`${JSON.stringify({ at: now.toISOString() })}
`);
}
function timeIn(bytes) {
  if (bytes === void 0) return void 0;
  try {
    const at = Date.parse(String(JSON.parse(new TextDecoder().decode(bytes)).at));
    return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
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

// src/ledger/merge-message.ts
function pullOfMessage(message) {
  const [line2 = ""] = message.split("\n", 1);
  const merged2 = /^Merge pull request #(\d{1,9}) from \S/.exec(line2) ?? /\(#(\d{1,9})\)$/.exec(line2.trim());
  return merged2?.[1] === void 0 ? void 0 : Number(merged2[1]);
}

// src/stages/release/merge/merge-findings.ts
function errorsOf({ problems }) {
  return problems.filter(({ severity }) => severity === "error");
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

// src/stages/release/merge/harvest.ts
async function harvest({ pulls, ledger, store, now }) {
  const known = knownRuns(ledger);
  const records = (await Promise.all([...new Set(pulls)].map((pull) => reviewsOf(store, pull)))).flat();
  return records.flatMap(
    (record) => record.models.filter(({ model }) => !known.has(nameOf({ model, pull: record.pull, headSha: record.headSha }))).flatMap((model) => eventsOf(record, model, now))
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
function eventsOf({ pull, headSha }, one, now) {
  const { model, metrics, gates, outcome, because, ...run } = one;
  const where = `#${pull} at ${headSha.slice(0, 12)}`;
  const base = {
    model,
    at: now.toISOString(),
    // A change's own quarantine says so, and nothing vouches for that.
    actor: { login: "review", proof: "claimed" },
    ...run.bundle === void 0 ? {} : { digest: run.bundle }
  };
  const facts = { pull, headSha };
  const why = because === void 0 ? "" : `: ${because}`;
  const stops = gates.filter((gate) => gate.outcome !== "pass").map(({ title, observed }) => `${title} (${observed})`);
  return [
    { ...base, event: "run", summary: line(`${where}: ${ranAs(one)}`), facts: { ...facts, ...run } },
    {
      ...base,
      event: "verdict",
      summary: line(`${where}: ${outcome}${why}${stops.length === 0 ? "" : `; ${stops.join("; ")}`}`),
      facts: { ...facts, outcome, metrics, gates, ...because === void 0 ? {} : { because } }
    }
  ];
}
function ranAs({ bundle, seconds, action }) {
  if (bundle === void 0) return "no bundle came out of it";
  const took = action === "train" && seconds !== void 0 ? `trained in ${Number(seconds.toPrecision(3))} s` : "known";
  return `${took}, bundle ${bundle.slice(0, 19)}`;
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
  const stops = model.gates.filter(({ blocks }) => blocks);
  if (stops.length === 0 && model.outcome !== "broken") return { model };
  const words = stops.map(({ title, observed, outcome }) => `${title} (${outcome}: ${observed})`);
  return { model, blocked: `its gates do not pass: ${words.join("; ") || (model.because ?? "no evaluation")}` };
}

// src/stages/release/merge/look-up.ts
async function lookUp(store, wanted) {
  let missing = { kind: "missing", what: "run" };
  for (const name of [void 0, ...wanted.quarantines]) {
    const place = name === void 0 ? store : withQuarantine(store, name);
    const trained = await findRun(place, wanted.trainKey);
    if (trained === void 0) continue;
    const evaluation = await findEvaluation(place, evaluationKey(trained.bundle, wanted.evaluationInputsKey));
    if (evaluation === void 0) {
      missing = { kind: "missing", what: "evaluation" };
      continue;
    }
    await claim(store, trained.bundle, wanted.now);
    if (!await isWhole(place, trained.bundle))
      return { kind: "damaged", bundle: trained.bundle, where: place.location };
    const run = name === void 0 ? { trained, evaluation } : await copied(store, place, { trained, evaluation });
    const from = name === void 0 ? {} : { from: name };
    const comparison = await comparedInReview(store, evaluation, { ...wanted, ...from });
    return { kind: "found", run: { ...run, ...from, ...comparison && { comparison } } };
  }
  return missing;
}
async function copied(store, place, run) {
  const { bundle } = run.trained;
  const trained = await saveRun(store, run.trained, (path) => place.get(`bundles/${hexOf(bundle)}/files/${path}`));
  const evaluation = await saveEvaluation(store, run.evaluation);
  return { trained, evaluation };
}
var MOST_SERVED = 3;
async function comparedInReview(store, { evaluationKey: evaluationKey2 }, { served, quarantines, from }) {
  const names = [.../* @__PURE__ */ new Set([from, quarantines[0], quarantines.at(-1)])].filter((name) => name !== void 0);
  const places = [store, ...names.map((name) => withQuarantine(store, name))];
  for (const bundle of served.slice(0, MOST_SERVED)) {
    for (const place of places) {
      const found = await findComparison(place, { evaluationKey: evaluationKey2, bundle });
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
function bundleUri(store, bundle) {
  return `${store.address ?? store.location}/bundles/${hexOf(bundle)}`;
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
    this.#versions = new Map([...facts.ledger.chains].map(([model, chain]) => [model, registeredVersions(chain)]));
  }
  /** A merge in between: a later one may have changed the same model again, so that only hits count. */
  async at(commit) {
    const [parent] = commit.parents;
    const head = await loadSpecs({ tree: commit.tree, project: this.#facts.project }, this.#ports);
    const base = parent === void 0 || await this.#ports.git.resolve(parent) === void 0 ? void 0 : await loadSpecs({ tree: await this.#ports.git.treeOf(parent), project: this.#facts.project }, this.#ports);
    const scope = affected({ base, head, listing: { models: [], all: false } }, this.#ports.catalogs);
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
    findings: [...ledger.damage.map(damaged), ...lightweightFindings(registry.lightweight, models)]
  };
}
function versionsOf(ledger, look) {
  const versions = new Map([...ledger.chains].map(([model, chain]) => [model, registeredVersions(chain)]));
  for (const { version } of look.registrations) {
    const { model } = version.record;
    versions.set(model, [...versions.get(model) ?? [], version]);
  }
  return versions;
}
function requireLedgerOf(tags, environments) {
  const ours = tags.find(({ message }) => parseMessage(message).record?.["kind"] === "Version");
  const branch = [...environments.values()].find(({ models }) => [...models.values()].some(({ release }) => release));
  if (ours === void 0 && branch === void 0) return;
  const witness = ours === void 0 ? `the branch ${branch?.place.branch}` : `the tag ${ours.name}`;
  throw new TrainyardError({
    code: "ledger-missing",
    message: `there is no branch ${LEDGER_BRANCH}, although ${witness} says that there was one; nothing was changed`,
    fix: `Restore it: any clone that has fetched it knows its last commit ("git for-each-ref refs/remotes | grep ledger", or the log of an earlier run), and "git push origin <commit>:refs/heads/${LEDGER_BRANCH}" brings it back. Protect it from deletion by a ruleset.`
  });
}
function damaged({ path, what }) {
  return {
    code: "ledger-damaged",
    severity: "warning",
    message: `${path} on ${LEDGER_BRANCH} ${what}; it is left out`,
    fix: `Look who changed it (git log ${LEDGER_BRANCH} -- ${path}), and put it back with git revert.`
  };
}

export {
  whileUnclaimed,
  readFacts,
  requireLedgerOf
};
