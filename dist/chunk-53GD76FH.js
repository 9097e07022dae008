import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  validationText
} from "./chunk-ZC7Y6XKH.js";
import {
  loadSpecs,
  openSpecCache
} from "./chunk-S4QN2JDP.js";
import {
  PROJECT_FILE,
  hasErrors
} from "./chunk-EOJNJA4B.js";
import {
  sizeText,
  timeText
} from "./chunk-VW4MHIYQ.js";
import {
  declaredContents,
  evaluationKey,
  pathOfInput,
  specKeys
} from "./chunk-MHEQZZB3.js";
import {
  counted,
  figure,
  listed
} from "./chunk-CTO2EJYP.js";
import {
  nearest
} from "./chunk-BYQPOJMJ.js";
import {
  canonicalJson,
  deepFreeze,
  digestOf,
  hexOf,
  isDigest,
  prettyJson,
  sha256,
  shortDigest
} from "./chunk-BNNSSCYC.js";
import {
  EXIT,
  TrainyardError,
  messageOf
} from "./chunk-2WUTFTKW.js";

// src/stages/affected.ts
function affected(change, plugins) {
  const base = byName(change.base?.specs ?? []);
  const head = byName(change.head.specs);
  const names = [.../* @__PURE__ */ new Set([...base.keys(), ...head.keys()])].sort();
  const isListed = listed2(change.listing, names);
  const candidates = [];
  let unaffected = 0;
  for (const model of names) {
    const pair = { base: base.get(model), head: head.get(model) };
    const kind = changeOf(pair, change);
    const same = kind === "unchanged" && hasSameContents(pair, change);
    if (same && !isListed(model, false)) {
      unaffected++;
      continue;
    }
    const candidate = {
      model,
      change: kind,
      ...side("base", pair.base, { files: change.base?.files, plugins }),
      ...side("head", pair.head, { files: change.head.files, plugins })
    };
    if (isListed(model, !same)) candidates.push(candidate);
  }
  return { candidates, unaffected };
}
function byName(specs) {
  return new Map(specs.map((spec) => [spec.name, spec]));
}
function listed2(listing, names) {
  if (listing.all) return () => true;
  if (listing.models.length === 0) return (_, touched) => touched;
  const unknown = listing.models.find((model) => !names.includes(model));
  if (unknown === void 0) return (model) => listing.models.includes(model);
  const near = nearest(unknown, names);
  throw new TrainyardError({
    code: "unknown-model",
    message: `there is no model called "${unknown}"; there are ${names.length}: ${names.slice(0, 20).join(", ")}`,
    fix: near === void 0 ? "Name one of them." : `Did you mean "${near}"?`,
    exitCode: EXIT.invalid
  });
}
function side(which, spec, { files, plugins }) {
  if (spec === void 0 || files === void 0) return {};
  return { [which]: { spec, keys: specKeys(spec, files, plugins) } };
}
function changeOf({ base, head }, change) {
  if (head === void 0) return "removed";
  if (base === void 0) return "added";
  const before = change.base?.files.get(base.path)?.id;
  const after = change.head.files.get(head.path)?.id;
  return before === after && base.path === head.path ? "unchanged" : "modified";
}
function hasSameContents({ base, head }, change) {
  if (base === void 0 || head === void 0 || change.base === void 0) return false;
  if (base === head && change.base.files === change.head.files) return true;
  const before = declaredContents(base, change.base.files);
  const after = declaredContents(head, change.head.files);
  return JSON.stringify(before) === JSON.stringify(after);
}

// src/data/stored-bundle.ts
async function saveBundle(store, trained, readFile) {
  const { bundle, manifest } = trained;
  checkManifest(manifest, bundle);
  for (const file of manifest.files) {
    await store.put(fileKey(bundle, file), verified(await readFile(file.path), file, bundle));
  }
  await store.put(manifestKey(bundle), new TextEncoder().encode(prettyJson(manifest)));
}
async function loadBundle(store, bundle, target) {
  const manifest = await readManifest(store, bundle);
  if (manifest === void 0) {
    throw new TrainyardError({
      code: "bundle-missing",
      message: `${store.location} has no bundle ${bundle}`,
      fix: "Train it again, or name the store that has it in trainyard.yaml."
    });
  }
  for (const file of manifest.files) {
    const path = `${target.folder}/${file.path}`;
    if (await isThere(target.files, path, file)) continue;
    await target.files.write(path, verified(await store.get(fileKey(bundle, file)), file, bundle));
  }
  await target.files.write(`${target.folder}/manifest.json`, prettyJson(manifest));
  return manifest;
}
async function isWhole(store, bundle) {
  try {
    const manifest = await readManifest(store, bundle);
    if (manifest === void 0) return false;
    for (const file of manifest.files) verified(await store.get(fileKey(bundle, file)), file, bundle);
    return true;
  } catch (error) {
    if (error instanceof TrainyardError && error.code === "bundle-corrupt") return false;
    throw error;
  }
}
async function readManifest(store, bundle) {
  const bytes = await store.get(manifestKey(bundle));
  if (bytes === void 0) return void 0;
  const value2 = parsed(new TextDecoder().decode(bytes));
  checkManifest(value2, bundle);
  return deepFreeze(value2);
}
function parsed(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
function checkManifest(value2, bundle) {
  const found = value2 === void 0 ? "no JSON" : digestOf(value2);
  if (found !== bundle) throw corrupt(bundle, { path: "manifest.json", expected: bundle, found });
  const { kind, files } = value2;
  if (kind !== "Bundle" || !Array.isArray(files)) {
    throw corrupt(bundle, { path: "manifest.json", expected: "a Bundle with files", found: String(kind) });
  }
  const paths = files.map((file) => file.path);
  const bad = paths.find((path, i) => !PATH.test(path) || path === "manifest.json" || paths.indexOf(path) !== i);
  if (bad === void 0) return;
  throw corrupt(bundle, { path: bad, expected: "a plain relative path, once", found: JSON.stringify(bad) });
}
var PATH = /^[a-z0-9_][a-z0-9._-]*(?:\/[a-z0-9_][a-z0-9._-]*)*$/;
function verified(bytes, file, bundle) {
  const expected = `${file.size} bytes with ${file.sha256}`;
  if (bytes === void 0) throw corrupt(bundle, { path: file.path, expected, found: "nothing" });
  const digest = sha256(bytes);
  if (bytes.length === file.size && digest === file.sha256) return bytes;
  throw corrupt(bundle, { path: file.path, expected, found: `${bytes.length} bytes with ${digest}` });
}
async function isThere(files, path, file) {
  if (await files.size(path) !== file.size) return false;
  return (await files.digest(path)).digest === file.sha256;
}
function manifestKey(bundle) {
  return `bundles/${hexOf(bundle)}/manifest.json`;
}
function fileKey(bundle, file) {
  return `bundles/${hexOf(bundle)}/files/${file.path}`;
}
function corrupt(bundle, facts) {
  return new TrainyardError({
    code: "bundle-corrupt",
    message: `${facts.path} of bundle ${bundle} is not what its manifest says: expected ${facts.expected}, found ${facts.found}`,
    fix: "Do not use this bundle. Delete it and its run record from the store, and train again."
  });
}

// src/stages/library.ts
async function findRun(store, trainKey) {
  const key = runKey(trainKey);
  const run = await readJson(store, key);
  if (run === void 0) return void 0;
  if (run.kind !== "TrainedModel" || run.schemaVersion !== 1)
    throw corrupt2(store, key, "not a TrainedModel, version 1");
  if (run.trainKey !== trainKey) throw corrupt2(store, key, `the run of another train key, ${String(run.trainKey)}`);
  if (!isDigest(run.bundle) || digestOf(run.manifest ?? null) !== run.bundle) {
    throw corrupt2(store, key, `a run whose manifest has not the digest of its bundle, ${String(run.bundle)}`);
  }
  return deepFreeze(run);
}
async function saveRun(store, trained, readFile) {
  const earlier = await findRun(store, trained.trainKey);
  if (earlier !== void 0 && await isWhole(store, earlier.bundle)) return earlier;
  await saveBundle(store, trained, readFile);
  const { trainKey, seconds, trainedAt } = trained;
  await writeJson(store, secondsKey(trained.model, trainKey), { trainKey, seconds, trainedAt });
  if (earlier === void 0) {
    if (await writeNew(store, runKey(trainKey), trained)) return deepFreeze(trained);
    return await findRun(store, trainKey) ?? deepFreeze(trained);
  }
  await writeJson(store, runKey(trainKey), trained);
  return deepFreeze(trained);
}
async function hasEvaluation(store, evaluationKey2) {
  return store.has(evaluationRecord(evaluationKey2));
}
async function findEvaluation(store, evaluationKey2) {
  const key = evaluationRecord(evaluationKey2);
  const evaluation = await readJson(store, key);
  if (evaluation === void 0) return void 0;
  if (evaluation.kind !== "Evaluation" || evaluation.schemaVersion !== 1) {
    throw corrupt2(store, key, "not an Evaluation, version 1");
  }
  if (evaluation.evaluationKey === evaluationKey2) return deepFreeze(evaluation);
  throw corrupt2(store, key, `the evaluation of another key, ${String(evaluation.evaluationKey)}`);
}
async function saveEvaluation(store, evaluation) {
  const earlier = await findEvaluation(store, evaluation.evaluationKey);
  if (earlier !== void 0) return earlier;
  if (await writeNew(store, evaluationRecord(evaluation.evaluationKey), evaluation)) return deepFreeze(evaluation);
  return await findEvaluation(store, evaluation.evaluationKey) ?? deepFreeze(evaluation);
}
async function earlierSeconds(store, model) {
  const keys = (await store.list(`models/${model}/`)).slice(0, 50);
  const records = await Promise.all(
    keys.map((key) => readJson(store, key).catch(() => void 0))
  );
  return records.flatMap((record) => {
    const seconds = record?.seconds;
    return typeof seconds === "number" && seconds >= 0 ? [seconds] : [];
  });
}
function runKey(trainKey) {
  return `runs/${hexOf(trainKey)}.json`;
}
function secondsKey(model, trainKey) {
  return `models/${model}/${hexOf(trainKey)}.json`;
}
function evaluationRecord(evaluationKey2) {
  return `evaluations/${hexOf(evaluationKey2)}.json`;
}
async function writeJson(store, key, value2) {
  await store.put(key, new TextEncoder().encode(prettyJson(value2)));
}
async function writeNew(store, key, value2) {
  const bytes = new TextEncoder().encode(prettyJson(value2));
  if (store.putNew !== void 0) return store.putNew(key, bytes);
  await store.put(key, bytes);
  return true;
}
async function readJson(store, key) {
  const bytes = await store.get(key);
  if (bytes === void 0) return void 0;
  let value2;
  try {
    value2 = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw corrupt2(store, key, `not JSON (${messageOf(error)})`);
  }
  if (typeof value2 !== "object" || value2 === null) throw corrupt2(store, key, "not a record");
  return value2;
}
function corrupt2(store, key, found) {
  return new TrainyardError({
    code: "store-corrupt",
    message: `${key} in ${store.location} is ${found}`,
    fix: `Delete ${key} from the store; the next run makes it again.`,
    exitCode: EXIT.broken
  });
}

// src/stages/known.ts
async function knownRuns(store, scope) {
  const bundles = /* @__PURE__ */ new Map();
  const evaluations = /* @__PURE__ */ new Set();
  const seconds = /* @__PURE__ */ new Map();
  const heads = scope.candidates.flatMap(({ model, head }) => head === void 0 ? [] : [{ model, keys: head.keys }]);
  await atMost(LOOKUPS_AT_ONCE, heads, async ({ model, keys }) => {
    seconds.set(model, await earlierSeconds(store, model));
    const { trainKey, evaluationInputsKey } = keys;
    if (trainKey === void 0 || evaluationInputsKey === void 0) return;
    const run = await findRun(store, trainKey);
    if (run === void 0) return;
    bundles.set(trainKey, run.bundle);
    const key = evaluationKey(run.bundle, evaluationInputsKey);
    if (await hasEvaluation(store, key)) evaluations.add(key);
  });
  return { bundles, evaluations, seconds };
}
var LOOKUPS_AT_ONCE = 16;
async function atMost(limit, items, work) {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
}

// src/stages/floor.ts
function floorOf(change, catalog) {
  const gates = [];
  const findings = [];
  for (const base of change.base?.gates ?? []) {
    const rivals = change.head.gates.filter((head) => sameSubject(base, head, catalog));
    if (rivals.some((head) => !isLooser(base, head, catalog))) continue;
    const at = rivals[0]?.at ?? gatesPosition(change.head);
    gates.push({ ...base, at });
    findings.push(
      findingOf(base, { rival: rivals[0], at, model: change.head.name, loosened: change.loosened }, catalog)
    );
  }
  return { gates, findings };
}
function sameSubject(base, head, catalog) {
  if (base.gate !== head.gate) return false;
  const plugin = catalog.get(base.gate);
  return plugin.subject(base.options) === plugin.subject(head.options);
}
function isLooser(base, head, catalog) {
  if (base.onNotEstimable === "block" && head.onNotEstimable === "warn") return true;
  if (base.waiver === void 0 && head.waiver !== void 0) return true;
  return catalog.get(base.gate).loosened(base.options, head.options);
}
function gatesPosition(spec) {
  const found = Object.hasOwn(spec.positions, "/gates") ? spec.positions["/gates"] : void 0;
  return found ?? { file: spec.path, line: 1, column: 1 };
}
function findingOf(base, about, catalog) {
  const title = catalog.get(base.gate).title(base.options);
  const removed = about.rival === void 0;
  return {
    code: removed ? "gate-removed" : "gate-loosened",
    severity: about.loosened === "fail" ? "failure" : "warning",
    model: about.model,
    at: about.at,
    message: `the change ${removed ? "removes" : "loosens"} the gate "${title}"; it still holds as a floor for this change`,
    fix: `Keep the gate here, and ${removed ? "remove" : "loosen"} it in a pull request of its own: what is merged first counts as the base of the next.`
  };
}

// src/stages/program-findings.ts
function programFindings({ model, base, head }) {
  if (head === void 0) return [];
  return [...commandFindings(model, head, base), ...codeFindings(model, head, base)];
}
var COMMANDS = [
  ["train.command", (spec) => spec.train.command],
  ["predict.command", (spec) => spec.predict?.command]
];
function commandFindings(model, head, base) {
  return COMMANDS.flatMap(([name, commandOf]) => {
    const after = commandOf(head.spec);
    const before = base && commandOf(base.spec);
    if (after === void 0 || before !== void 0 && canonicalJson(before) === canonicalJson(after)) return [];
    const was = before === void 0 ? "there was none before" : `it was ${canonicalJson(before)}`;
    return [
      {
        code: "command-changed",
        severity: "warning",
        model,
        at: positionOf(head.spec, name),
        message: `${name} is ${shown(canonicalJson(after))}; ${shown(was)}. It runs on the machine that trains`,
        fix: "Have somebody who answers for that machine approve it."
      }
    ];
  });
}
var CODE = ["train.code", "train.lock", "predict.code"];
function codeFindings(model, head, base) {
  return CODE.flatMap((name) => {
    const [before, after] = [keyedValue(base, name), keyedValue(head, name)];
    if (before === void 0 || after === void 0 || before === after) return [];
    return [
      {
        code: "code-changed",
        severity: "notice",
        model,
        at: positionOf(head.spec, name),
        message: `the change edits what ${name} names; it runs with this change`,
        fix: "Read the code itself in this change before its numbers."
      }
    ];
  });
}
function keyedValue(side2, name) {
  return side2?.keys.train.find((input) => input.name === name)?.value;
}
function positionOf(spec, name) {
  const pointer = `/${name.replace(".", "/")}`;
  const found = Object.hasOwn(spec.positions, pointer) ? spec.positions[pointer] : void 0;
  return found ?? { file: spec.path, line: 1, column: 1 };
}
function shown(text2) {
  return text2.length > 300 ? `${text2.slice(0, 300)}...` : text2;
}

// src/stages/findings.ts
function findingsOf(input, gates) {
  return [
    ...projectFindings(input),
    ...input.scope.candidates.flatMap((candidate) => [
      ...missingFindings(candidate),
      ...programFindings(candidate),
      ...floorFindings(candidate, input, gates),
      ...weakerEvaluation(candidate, input),
      ...weakerChecks(candidate, input)
    ])
  ];
}
function projectFindings({ base, head }) {
  const before = base?.files.get(PROJECT_FILE)?.id;
  const after = head.files.get(PROJECT_FILE)?.id;
  if (base === void 0 || before === after) return [];
  const verb = before === void 0 ? "adds" : after === void 0 ? "removes" : "changes";
  const rule = before === void 0 ? "the base has none, so this one is used" : "this review uses the base's version; the new one counts once it is merged";
  return [
    {
      code: "project-changed",
      severity: "notice",
      at: { file: PROJECT_FILE, line: 1, column: 1 },
      message: `the change ${verb} ${PROJECT_FILE}; ${rule}`,
      fix: "Have the owners of the project file approve it."
    }
  ];
}
function missingFindings({ model, head }) {
  return (head?.keys.missing ?? []).map((missing) => ({
    code: "input-missing",
    severity: "failure",
    model,
    at: positionOf2(head?.spec, missing),
    message: `${missing.name} is ${missing.path}, but ${missing.why}; the model cannot be trained or judged`,
    fix: "Add the file itself with `git add` (not a link, not an ignored file), or correct the path."
  }));
}
function positionOf2(spec, { name, path }) {
  const pointer = `/${name.replaceAll(".", "/")}`;
  const found = spec !== void 0 && Object.hasOwn(spec.positions, pointer) ? spec.positions[pointer] : void 0;
  return found ?? { file: spec?.path ?? path, line: 1, column: 1 };
}
function floorFindings({ model, base, head }, input, gates) {
  if (head === void 0) return [];
  if (base !== void 0) {
    return floorOf({ head: head.spec, base: base.spec, loosened: input.review.loosenedGates }, gates).findings;
  }
  if (!input.base?.invalid?.includes(head.spec.path)) return [];
  return [
    {
      code: "base-spec-invalid",
      severity: "warning",
      model,
      at: { file: head.spec.path, line: 1, column: 1 },
      message: `the base's ${head.spec.path} does not validate, so its gates cannot hold as a floor for this change`,
      fix: "Compare the gates with those of the base by eye."
    }
  ];
}
function weakerEvaluation({ model, base, head }, input) {
  const before = base?.spec.evaluate.fairness;
  const after = head?.spec.evaluate.fairness;
  if (before === void 0 || after === void 0 || after.minGroup <= before.minGroup) return [];
  if (!base?.spec.gates.some((gate) => gate.gate === "fairness")) return [];
  const pointer = "/evaluate/fairness/minGroup";
  return [
    {
      code: "evaluation-weakened",
      severity: input.review.loosenedGates === "fail" ? "failure" : "warning",
      model,
      at: head?.spec.positions[pointer] ?? { file: head?.spec.path ?? "", line: 1, column: 1 },
      message: `evaluate.fairness.minGroup rises from ${before.minGroup} to ${after.minGroup}; groups in between leave the fairness gates`,
      fix: "Keep minGroup here, and raise it in a pull request of its own."
    }
  ];
}
function weakerChecks({ model, base, head }, input) {
  if (base === void 0 || head === void 0) return [];
  if (!base.spec.gates.some((gate) => gate.gate === "quality")) return [];
  const textOf = ({ check, options, on, weight }) => canonicalJson({ check, options, on, weight });
  const kept = new Set((head.spec.data.checks ?? []).map(textOf));
  const gone = (base.spec.data.checks ?? []).filter((check) => !kept.has(textOf(check)));
  if (gone.length === 0) return [];
  const pointer = "/data/quality/checks";
  return [
    {
      code: "checks-weakened",
      severity: input.review.loosenedGates === "fail" ? "failure" : "warning",
      model,
      at: head.spec.positions[pointer] ?? { file: head.spec.path, line: 1, column: 1 },
      message: `${gone.length} of the checks that the base's gate on data quality rests on ${gone.length === 1 ? "is" : "are"} removed or changed: ${gone.map(({ check }) => check).join(", ")}`,
      fix: "Keep them here, and change them in a pull request of its own."
    }
  ];
}

// src/stages/reasons.ts
function reasonsFor(candidate, outcome, gates) {
  const { base, head } = candidate;
  const found = base === void 0 ? [] : differences(base, head, gates);
  if (base === void 0 && outcome.action !== "train") {
    found.push({ input: `new spec ${head.spec.path}`, costs: "judgement" });
  }
  if (found.length === 0 && candidate.change === "modified")
    found.push({ input: "comments or layout", costs: "judgement" });
  const needed = outcome.action === "train" ? "training" : outcome.action === "evaluate" ? "evaluation" : "judgement";
  const capped2 = found.map((reason) => ({ ...reason, costs: cheaper(reason.costs, needed) }));
  if (needed === "judgement" || capped2.some((reason) => reason.costs === needed)) return capped2;
  return [{ input: shortfall(candidate, outcome), costs: needed }, ...capped2];
}
function shortfall(candidate, outcome) {
  if (outcome.action === "evaluate") return "no stored evaluation for this key";
  return outcome.ranBefore && candidate.base !== void 0 ? "no stored run for this key" : "first run";
}
var COSTS = ["judgement", "evaluation", "training"];
function cheaper(one, other) {
  return COSTS.indexOf(one) < COSTS.indexOf(other) ? one : other;
}
function differences(base, head, gates) {
  const training = inputDifferences(base, head, "train");
  const named = new Set(training.map((reason) => reason.input));
  const evaluation = inputDifferences(base, head, "evaluation").filter((reason) => !named.has(reason.input));
  return [...training, ...evaluation, ...otherDifferences(base.spec, head.spec, gates)];
}
function inputDifferences(base, head, list) {
  const before = new Map(base.keys[list].map((input) => [input.name, input.value]));
  const after = new Map(head.keys[list].map((input) => [input.name, input.value]));
  const costs = list === "train" ? "training" : "evaluation";
  const names = /* @__PURE__ */ new Set([...after.keys(), ...before.keys()]);
  const found = [...names].filter((name) => before.get(name) !== after.get(name)).map((name) => ({
    input: label(name, head.spec),
    ...text("before", before.get(name)),
    ...text("after", after.get(name)),
    costs
  }));
  return found.length === 0 && order(base.keys[list]) !== order(head.keys[list]) ? [{ input: "data.features order", costs }] : found;
}
function label(name, spec) {
  const path = pathOfInput(spec, name);
  return path === void 0 ? name : `${name} ${path}`;
}
function text(key, value2) {
  if (value2 === void 0) return {};
  const short3 = value2.replace(/^(blob|folder) ([0-9a-f]{12})[0-9a-f]+$/, "$1 $2");
  return { [key]: short3 };
}
function order(inputs) {
  return canonicalJson(inputs.map((input) => input.name));
}
function otherDifferences(base, head, gates) {
  const found = gateDifferences(base.gates, head.gates, gates);
  for (const part of ["owners", "risk", "card"]) {
    if (plain(base[part]) !== plain(head[part])) found.push({ input: part, costs: "judgement" });
  }
  if (base.path !== head.path) {
    found.push({ input: "path of the spec", before: base.path, after: head.path, costs: "judgement" });
  }
  return found;
}
function gateDifferences(base, head, catalog) {
  const before = bySubject(base, catalog);
  const after = bySubject(head, catalog);
  const found = [];
  for (const subject of /* @__PURE__ */ new Set([...after.keys(), ...before.keys()])) {
    const [old = [], now = []] = [before.get(subject), after.get(subject)];
    for (let i = 0; i < Math.max(old.length, now.length); i++) {
      if (old[i] === now[i]) continue;
      found.push({
        input: `gate ${subject}`,
        ...text("before", old[i]),
        ...text("after", now[i]),
        costs: "judgement"
      });
    }
  }
  return found;
}
function bySubject(gates, catalog) {
  const found = /* @__PURE__ */ new Map();
  for (const { gate, options, onNotEstimable, waiver } of gates) {
    const plugin = catalog.get(gate);
    const subject = `${gate}: ${plugin.subject(options)}`;
    const leniency = [
      ...onNotEstimable === "warn" ? ["only a warning when not estimable"] : [],
      ...waiver === void 0 ? [] : [`waived by ${waiver.by} until ${waiver.until}`]
    ];
    const words = [plugin.title(options), ...leniency].join(", ");
    found.set(subject, [...found.get(subject) ?? [], words]);
  }
  return found;
}
function plain(value2) {
  return value2 === void 0 ? "" : canonicalJson(value2);
}

// src/stages/plan.ts
function plan(input, plugins) {
  const { base, head, scope } = input;
  const entries = scope.candidates.flatMap((candidate) => entryOf(candidate, input, plugins.gates));
  return deepFreeze({
    kind: "Plan",
    schemaVersion: 1,
    ...base && { base: base.commit },
    ...head.commit !== void 0 && { head: head.commit },
    tree: head.tree,
    entries,
    unaffected: scope.unaffected,
    findings: findingsOf(input, plugins.gates)
  });
}
function entryOf(candidate, input, gates) {
  const { head } = candidate;
  if (head === void 0) return candidate.base === void 0 ? [] : [removal(candidate, candidate.base)];
  const { trainKey, evaluationInputsKey } = head.keys;
  if (trainKey === void 0 || evaluationInputsKey === void 0) return [];
  const bundle = input.known.bundles.get(trainKey);
  const action = actionOf(bundle, evaluationInputsKey, input.known);
  const seconds = input.known.seconds.get(candidate.model) ?? [];
  const specBlob = input.head.files.get(head.spec.path)?.id;
  return [
    {
      model: candidate.model,
      spec: head.spec.path,
      ...specBlob !== void 0 && { specBlob },
      change: candidate.change,
      action,
      reasons: reasonsFor({ ...candidate, head }, { action, ranBefore: seconds.length > 0 }, gates),
      trainKey,
      trainInputs: head.keys.train,
      evaluationInputsKey,
      evaluationInputs: head.keys.evaluation,
      ...bundle !== void 0 && { bundle },
      ...seconds.length > 0 && { earlier: { seconds: median(seconds), runs: seconds.length } }
    }
  ];
}
function actionOf(bundle, evaluationInputsKey, known) {
  if (bundle === void 0) return "train";
  return known.evaluations.has(evaluationKey(bundle, evaluationInputsKey)) ? "reuse" : "evaluate";
}
function removal({ model }, { spec }) {
  return {
    model,
    spec: spec.path,
    change: "removed",
    action: "remove",
    reasons: [{ input: "spec", before: spec.path, costs: "judgement" }],
    trainInputs: [],
    evaluationInputs: []
  };
}
function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

// src/report/escape.ts
var GAP = "​";
function escapeText(text2, limit = 600) {
  return capped(flattened(text2), limit).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/[\\`*~[\]!$]/g, "\\$&").replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_").replace(/^([-+=])/, "\\$1").replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2").replace(/(?<=\S)@/g, `${GAP}@`).replace(/[@#]/g, `$&${GAP}`).replace(/(GH-)(?=\d)/gi, `$1${GAP}`).replace(/:(?=\/\/|[a-z0-9_+-]+:)/gi, `:${GAP}`).replace(/\b(mailto|xmpp):/gi, `$1${GAP}:`).replace(/\b(www)\./gi, `$1${GAP}.`).replace(/\|/g, "&#124;");
}
function codeSpan(text2, limit = 200) {
  const flat = capped(flattened(text2), limit);
  if (flat === "") return "";
  if (flat.includes("|")) return escapeText(flat, limit);
  const fence = "`".repeat(longestRun(flat) + 1);
  const pad = /^`|`$/.test(flat) ? " " : "";
  return `${fence}${pad}${flat}${pad}${fence}`;
}
function escapeHtml(text2, limit = 200) {
  return capped(flattened(text2), limit).replace(/[^A-Za-z0-9 .,:;_/%×·–-]/gu, (character) => `&#${character.codePointAt(0)};`).replace(/&#(64|35);/g, `&#$1;${GAP}`).replace(/:(?=\/\/)/g, `:${GAP}`).replace(/\b(www)\./gi, `$1${GAP}.`);
}
function htmlText(text2, limit = 2e3) {
  return capped(flattened(text2), limit).replace(/[&<>"'`=]/g, (character) => `&#${character.charCodeAt(0)};`);
}
function mermaidLabel(text2, limit = 60) {
  return capped(flattened(text2).replace(/[^A-Za-z0-9 .,_-]/g, "-"), limit).replace("…", "");
}
function plainText(text2, limit = 600) {
  return capped(flattened(text2), limit);
}
function redacted(record, secrets) {
  const forms = secrets.filter((secret) => secret.length >= 4).flatMap(formsOf);
  if (forms.length === 0) return record;
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
  return mapStrings(record, (text2) => longestFirst.reduce((rest, form) => rest.replaceAll(form, "***"), text2));
}
function flattened(text2) {
  return visible(text2.replace(/[\r\n\t\u0085\u2028\u2029]+/g, " ")).replace(/ {2,}/g, " ").trim();
}
function visible(text2) {
  return text2.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, "�");
}
function capped(text2, limit) {
  if (text2.length <= limit) return text2;
  return `${[...text2.slice(0, limit * 2)].slice(0, limit - 1).join("")}…`;
}
function longestRun(text2) {
  return Math.max(0, ...(text2.match(/`+/g) ?? []).map((run) => run.length));
}
function formsOf(secret) {
  const base64 = Buffer.from(secret, "utf8").toString("base64");
  return [secret, base64, base64.replace(/=+$/, ""), encodeURIComponent(secret)];
}
function mapStrings(value2, change) {
  if (typeof value2 === "string") return change(value2);
  if (Array.isArray(value2)) return value2.map((item) => mapStrings(item, change));
  if (value2 instanceof Map) return new Map([...value2].map(([key, item]) => [key, mapStrings(item, change)]));
  if (typeof value2 !== "object" || value2 === null) return value2;
  return Object.fromEntries(Object.entries(value2).map(([key, item]) => [key, mapStrings(item, change)]));
}

// node_modules/markdown-table/index.js
function defaultStringLength(value2) {
  return value2.length;
}
function markdownTable(table2, options) {
  const settings = options || {};
  const align = (settings.align || []).concat();
  const stringLength = settings.stringLength || defaultStringLength;
  const alignments = [];
  const cellMatrix = [];
  const sizeMatrix = [];
  const longestCellByColumn = [];
  let mostCellsPerRow = 0;
  let rowIndex = -1;
  while (++rowIndex < table2.length) {
    const row2 = [];
    const sizes2 = [];
    let columnIndex2 = -1;
    if (table2[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table2[rowIndex].length;
    }
    while (++columnIndex2 < table2[rowIndex].length) {
      const cell = serialize(table2[rowIndex][columnIndex2]);
      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell);
        sizes2[columnIndex2] = size;
        if (longestCellByColumn[columnIndex2] === void 0 || size > longestCellByColumn[columnIndex2]) {
          longestCellByColumn[columnIndex2] = size;
        }
      }
      row2.push(cell);
    }
    cellMatrix[rowIndex] = row2;
    sizeMatrix[rowIndex] = sizes2;
  }
  let columnIndex = -1;
  if (typeof align === "object" && "length" in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex]);
    }
  } else {
    const code2 = toAlignment(align);
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code2;
    }
  }
  columnIndex = -1;
  const row = [];
  const sizes = [];
  while (++columnIndex < mostCellsPerRow) {
    const code2 = alignments[columnIndex];
    let before = "";
    let after = "";
    if (code2 === 99) {
      before = ":";
      after = ":";
    } else if (code2 === 108) {
      before = ":";
    } else if (code2 === 114) {
      after = ":";
    }
    let size = settings.alignDelimiters === false ? 1 : Math.max(
      1,
      longestCellByColumn[columnIndex] - before.length - after.length
    );
    const cell = before + "-".repeat(size) + after;
    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length;
      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size;
      }
      sizes[columnIndex] = size;
    }
    row[columnIndex] = cell;
  }
  cellMatrix.splice(1, 0, row);
  sizeMatrix.splice(1, 0, sizes);
  rowIndex = -1;
  const lines3 = [];
  while (++rowIndex < cellMatrix.length) {
    const row2 = cellMatrix[rowIndex];
    const sizes2 = sizeMatrix[rowIndex];
    const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
    columnIndex = -1;
    const line = [];
    while (++columnIndex < cellsInRow) {
      const cell = row2[columnIndex] || "";
      let before = "";
      let after = "";
      if (settings.alignDelimiters !== false) {
        const size = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
        const code2 = alignments[columnIndex];
        if (code2 === 114) {
          before = " ".repeat(size);
        } else if (code2 === 99) {
          const half = size / 2;
          if (size % 2) {
            before = " ".repeat(half + 0.5);
            after = " ".repeat(half - 0.5);
          } else {
            before = " ".repeat(half);
            after = before;
          }
        } else {
          after = " ".repeat(size);
        }
      }
      if (settings.delimiterStart !== false && !columnIndex) {
        line.push("|");
      }
      if (settings.padding !== false && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) {
        line.push(" ");
      }
      if (settings.alignDelimiters !== false) {
        line.push(before);
      }
      line.push(cell);
      if (settings.alignDelimiters !== false) {
        line.push(after);
      }
      if (settings.padding !== false) {
        line.push(" ");
      }
      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push("|");
      }
    }
    lines3.push(
      settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join("")
    );
  }
  return lines3.join("\n");
}
function serialize(value2) {
  return value2 === null || value2 === void 0 ? "" : String(value2);
}
function toAlignment(value2) {
  const code2 = typeof value2 === "string" ? value2.codePointAt(0) : 0;
  return code2 === 67 || code2 === 99 ? 99 : code2 === 76 || code2 === 108 ? 108 : code2 === 82 || code2 === 114 ? 114 : 0;
}

// src/report/markdown.ts
var Markdown = class {
  text;
  constructor(text2) {
    this.text = text2;
  }
};
function md(template, ...values) {
  return new Markdown(
    template.map((part, index) => part + (index < values.length ? raw(values[index] ?? "") : "")).join("")
  );
}
function verbatim(text2) {
  return new Markdown(text2);
}
function code(text2) {
  return new Markdown(codeSpan(text2));
}
function joined(parts, separator) {
  return new Markdown(parts.map(raw).join(separator));
}
function blocks(parts) {
  return joined(parts.filter((part) => part !== void 0 && part.text !== ""), "\n\n");
}
function table(columns, rows) {
  if (rows.length === 0) return new Markdown("");
  const cells = [columns.map((column) => escapeText(column.title)), ...rows.map((row) => row.map(raw))];
  return new Markdown(
    markdownTable(cells, { align: columns.map((column) => column.align ?? "left"), stringLength: widthOf })
  );
}
function bullets(items) {
  return new Markdown(items.map((item) => `- ${raw(item)}`).join("\n"));
}
function folded(summary, body) {
  if (body.text === "") return body;
  return new Markdown(`<details><summary>${escapeHtml(summary)}</summary>

${body.text}

</details>`);
}
function raw(content) {
  return content instanceof Markdown ? content.text : escapeText(String(content));
}
function widthOf(text2) {
  let width = 0;
  for (const character of text2.replace(/[\ufe0f\u200b]/g, ""))
    width += new RegExp("\\p{Emoji_Presentation}", "u").test(character) ? 2 : 1;
  return width;
}
function asSentence(text2) {
  return /[.!?]$/.test(text2) ? text2 : `${text2}.`;
}

// src/report/review.ts
var URGENCY = ["broken", "fail", "warn", "pass", "not-judged"];
function modelsOf(review) {
  const entries = new Map(review.plan.entries.map((entry) => [entry.model, entry]));
  return [...review.verdict.models].sort((a, b) => URGENCY.indexOf(a.outcome) - URGENCY.indexOf(b.outcome) || (a.model < b.model ? -1 : 1)).map((verdict) => ({
    verdict,
    entry: entries.get(verdict.model),
    evaluation: review.evaluations.get(verdict.model),
    trained: review.trained.get(verdict.model)
  }));
}
function isBlocked(verdict) {
  return verdict.outcome === "fail" || verdict.outcome === "broken";
}
function standingOf(gate) {
  if (gate.outcome === "pass") return "passed";
  if (gate.outcome === "fail") return "failed";
  if (gate.outcome === "skipped") return "skipped";
  if (gate.blocks) return "not estimable";
  return gate.warns ? "warning" : "waived";
}
var TALLY = ["passed", "failed", "not estimable", "warning", "waived", "skipped"];
function tallyText(gates) {
  const parts = TALLY.flatMap((standing) => {
    const count = gates.filter((gate) => standingOf(gate) === standing).length;
    if (count === 0) return [];
    return [standing === "warning" ? counted(count, "warning") : `${count} ${standing}`];
  });
  return parts.length === 0 ? "no gates" : parts.join(", ");
}
var ICONS = /* @__PURE__ */ new Map([
  ["passed", "✅"],
  ["failed", "❌"],
  ["not estimable", "❌"],
  ["warning", "⚠️"],
  ["waived", "☑️"],
  ["skipped", "➖"],
  ["pass", "✅"],
  ["warn", "⚠️"],
  ["fail", "❌"],
  ["broken", "💥"],
  ["not-judged", "➖"]
]);
function iconOf(what) {
  return ICONS.get(what) ?? "";
}

// src/report/sections/gates.ts
var ORIGINS = /* @__PURE__ */ new Map([
  ["head", ""],
  ["base", " (still held from the base)"],
  ["project", " (project)"]
]);
function gatesTable(gates) {
  return table(
    [
      { title: "", align: "center" },
      { title: "Gate" },
      { title: "Observed", align: "right" },
      { title: "Required", align: "right" },
      { title: "Verdict" }
    ],
    gates.map((gate) => [
      iconOf(standingOf(gate)),
      subjectOf(gate),
      observedText(gate),
      gate.required,
      standingOf(gate)
    ])
  );
}
function observedText({ observed, evidence }) {
  return evidence === void 0 ? observed : `${observed} (${evidence.interval})`;
}
function detectableText(gates) {
  const judged = gates.flatMap((gate) => gate.evidence === void 0 ? [] : [{ gate, evidence: gate.evidence }]);
  if (judged.length === 0) return void 0;
  const each = judged.map(({ gate, evidence }) => `${subjectOf(gate)} ${figure(evidence.detectable, 2)}`);
  return `Smallest miss that a gate sees in 4 of 5 cases: ${each.join(", ")} past its limit`;
}
function familyText({ family }) {
  if (family === void 0) return void 0;
  const { gates, level, correction } = family;
  const each = gates === 1 ? "1 gate was" : `${figure(gates)} gates were`;
  return `${each} judged on intervals. Where all that they ask for holds, the chance that any of them fails is at most ${figure(100 * level)} % (${correction}'s correction over ${figure(gates)})`;
}
function gateNotes(gates) {
  return bullets(
    gates.filter((gate) => gate.outcome !== "pass").sort((a, b) => weightOf(b) - weightOf(a)).map(gateNote)
  );
}
function gateNote(gate) {
  const fix = gate.fix === "" || standingOf(gate) === "waived" ? md`` : md` **Fix:** ${gate.fix}`;
  const at = gate.at === void 0 ? md`` : md` ${code(`${gate.at.file}:${gate.at.line}`)}`;
  return md`${iconOf(standingOf(gate))} ${asSentence(gate.reason)}${fix}${at}`;
}
function subjectOf(gate) {
  const tail = ` ${gate.required}`;
  const subject = gate.title.endsWith(tail) ? gate.title.slice(0, -tail.length) : gate.title;
  return subject + (ORIGINS.get(gate.from) ?? "");
}
function weightOf(gate) {
  return (gate.blocks ? 4 : 0) + (gate.warns ? 2 : 0) + (gate.outcome === "skipped" ? 0 : 1);
}

// src/report/annotations.ts
function annotationsOf(verdict) {
  const gates = verdict.models.flatMap(
    (model) => model.gates.filter((gate) => gate.blocks || gate.warns).flatMap((gate) => ofGate(model.model, gate))
  );
  const seen = /* @__PURE__ */ new Set();
  return [...gates, ...verdict.findings.flatMap(ofFinding)].sort(byPlace).filter((annotation2) => {
    const key = JSON.stringify(annotation2);
    return !seen.has(key) && seen.add(key);
  });
}
function problemAnnotation(problem) {
  return annotation(problem.at, "failure", {
    title: "The spec is not valid",
    message: problem.message,
    fix: problem.fix
  });
}
function ofGate(model, gate) {
  if (gate.at === void 0) return [];
  const message = `Observed ${gate.observed}, required ${gate.required}: ${asSentence(gate.reason)}`;
  const title = `${model}: ${subjectOf(gate)} ${standingOf(gate)}`;
  return [annotation(gate.at, gate.blocks ? "failure" : "warning", { title, message, fix: gate.fix })];
}
function ofFinding(finding) {
  if (finding.at === void 0) return [];
  const title = finding.model === void 0 ? finding.code : `${finding.model}: ${finding.code}`;
  return [annotation(finding.at, finding.severity, { title, message: asSentence(finding.message), fix: finding.fix })];
}
function annotation(at, level, text2) {
  const fix = text2.fix === "" ? "" : `
Fix: ${plainText(text2.fix)}`;
  return {
    path: at.file,
    startLine: at.line,
    endLine: at.line,
    level,
    title: plainText(text2.title, 200),
    message: `${plainText(text2.message)}${fix}`
  };
}
function byPlace(a, b) {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.startLine - b.startLine;
}

// src/report/headline.ts
function headlineOf(review) {
  const { models, conclusion, findings } = review.verdict;
  const blocked = models.filter(isBlocked);
  const stopping = findings.filter((finding) => finding.severity === "failure").length;
  if (conclusion === "failure") return { icon: "❌", text: blockedText(blocked, models.length, stopping) };
  const warned = findings.filter((finding) => finding.severity === "warning").length;
  const gates = models.flatMap((model) => model.gates).filter((gate) => gate.warns).length;
  const text2 = passedText(models);
  if (warned + gates === 0) return { icon: "✅", text: text2 };
  const untold = models.length === 1 ? warned : warned + gates;
  return { icon: "⚠️", text: untold === 0 ? text2 : `${text2}, with ${counted(untold, "warning")}` };
}
function modelLine(verdict) {
  const { gates } = verdict;
  const blocking = gates.filter((gate) => gate.blocks).length;
  if (verdict.outcome === "broken") return "could not be judged";
  if (verdict.outcome === "not-judged") return "removed";
  if (blocking > 0) return `blocked by ${blocking} of ${counted(gates.length, "gate")}`;
  if (gates.length === 0) return "no gate is declared";
  const clean = gates.every((gate) => gate.outcome === "pass");
  return clean ? `passes ${gates.length === 1 ? "its only gate" : `all ${gates.length} gates`}` : `passes: ${tallyText(gates)}`;
}
function blockedText(blocked, all, findings) {
  const [first] = blocked;
  if (first === void 0) return `blocked by ${counted(findings, "finding")}`;
  if (all > 1) return `${blocked.length} of ${all} models ${blocked.length === 1 ? "is" : "are"} blocked`;
  return first.outcome === "broken" ? `${first.model} could not be judged` : `${first.model} is ${modelLine(first)}`;
}
function passedText(models) {
  const judged = models.filter((model) => model.outcome !== "not-judged");
  const [first] = judged;
  if (models.length === 0) return "Nothing to review: this change touches no model";
  if (first === void 0) return `Nothing to train: ${counted(models.length, "model")} removed`;
  if (judged.length > 1) return `all ${judged.length} models pass`;
  return first.gates.length === 0 ? `${first.model} was evaluated; no gate is declared` : `${first.model} ${modelLine(first)}`;
}

// src/report/mermaid.ts
function mermaidBars({ title, axis, bars }) {
  const names = bars.map(({ name }) => quoted(name, 24)).join(", ");
  return xychart(title, [
    `x-axis [${names}]`,
    `y-axis ${quoted(axis)} 0 --> 1`,
    `bar [${bars.map(({ value: value2 }) => share(value2)).join(", ")}]`
  ]);
}
function mermaidLine({ title, x, y, heights }) {
  return xychart(title, [
    `x-axis ${quoted(x)} 0 --> 1`,
    `y-axis ${quoted(y)} 0 --> 1`,
    `line [${heights.map(share).join(", ")}]`
  ]);
}
var LOOK = '%%{init: {"xyChart": {"width": 600, "height": 280}, "themeVariables": {"xyChart": {"plotColorPalette": "#3b82c4"}}}}%%';
function xychart(title, lines3) {
  const body = [`title ${quoted(title)}`, ...lines3].map((line) => `    ${line}`).join("\n");
  return verbatim(`\`\`\`mermaid
${LOOK}
xychart-beta
${body}
\`\`\``);
}
function quoted(text2, limit = 60) {
  return `"${mermaidLabel(text2, limit) || "-"}"`;
}
function share(value2) {
  return String(Math.round(value2 * 1e3) / 1e3);
}

// src/report/plots/chart.ts
function ink(series) {
  return `var(--series-${series})`;
}
var QUIET = "var(--quiet)";
var INK = "var(--ink)";
function numberAxis(field, { title, domain, format, ticks }) {
  const scale = domain === void 0 ? { zero: false, nice: true } : { domain, nice: false };
  const axis = { title, tickCount: ticks ?? 5, ...format !== void 0 && { format } };
  return { field, type: "quantitative", scale, axis };
}
function shareAxis(field, title) {
  return numberAxis(field, { title, domain: [0, 1], format: ".1f" });
}
function diagonal([low, high] = [0, 1]) {
  return {
    data: {
      values: [
        { x: low, y: low },
        { x: high, y: high }
      ]
    },
    mark: { type: "line", strokeDash: [4, 4], strokeWidth: 1 },
    encoding: {
      x: { field: "x", type: "quantitative" },
      y: { field: "y", type: "quantitative" },
      color: { value: QUIET }
    }
  };
}
function pointsOf(line) {
  return { values: line.x.map((x, i) => ({ x, y: line.y[i] ?? 0, i })) };
}

// src/report/plots/labels.ts
function distinctLabels(texts, limit) {
  const taken = /* @__PURE__ */ new Set();
  return texts.map((text2, index) => {
    const short3 = plainText(text2, limit) || "(empty)";
    const label2 = taken.has(short3) ? `${plainText(short3, limit - 4)} (${index + 1})` : short3;
    taken.add(label2);
    return label2;
  });
}

// src/report/plots/groups.ts
var MOST_GROUPS = 12;
var RATES = [
  { name: "Selected", series: 1, of: (group) => group.selectionRate },
  { name: "True positive rate", series: 2, of: (group) => group.truePositiveRate },
  { name: "False positive rate", series: 3, of: (group) => group.falsePositiveRate }
];
function groupChart(result) {
  const judged = result.groups.filter((group) => group.selectionRate.kind === "value");
  const groups = [...judged].sort((a, b) => b.rows - a.rows).slice(0, MOST_GROUPS);
  if (groups.length < 2) return void 0;
  const by = result.by.join(" × ");
  const left = judged.length - groups.length;
  const names = groups.map(nameOf);
  return {
    title: `Rates by ${by}`,
    says: `Share selected, true positive rate and false positive rate of each group with ${figure(result.minGroup)} rows or more${left > 0 ? `; ${left} smaller ones are in the table of the section Fairness` : ""}.`,
    legend: RATES.map(({ name, series }) => ({ name, series })),
    table: {
      columns: [
        { title: by },
        ...RATES.map(({ name }) => ({ title: name, number: true })),
        { title: "Rows", number: true }
      ],
      rows: groups.map((group, at) => [
        names[at] ?? "",
        ...RATES.map(({ of }) => rateText(of(group))),
        figure(group.rows)
      ])
    },
    size: { height: groups.length * 44 + 10, left: 118 },
    layers: [barLayer(groups, distinctLabels(names, 18))]
  };
}
function barLayer(groups, labels) {
  const values = groups.flatMap(
    (group, at) => RATES.flatMap(({ name, of }) => {
      const rate = of(group);
      return rate.kind === "value" ? [{ group: labels[at], rate: rate.value, name }] : [];
    })
  );
  const names = RATES.map(({ name }) => name);
  const colors = RATES.map(({ series }) => ink(series));
  return {
    data: { values },
    mark: { type: "bar" },
    encoding: {
      x: shareAxis("rate", "Share"),
      y: {
        field: "group",
        type: "nominal",
        sort: null,
        scale: { domain: labels, paddingInner: 0.25, paddingOuter: 0.1 },
        axis: { title: null, grid: false, ticks: false, labelOverlap: false }
      },
      yOffset: { field: "name", type: "nominal", sort: null, scale: { domain: names, paddingInner: 0.1 } },
      color: { field: "name", type: "nominal", scale: { domain: names, range: colors }, legend: null }
    }
  };
}
function nameOf(group) {
  return group.group.filter((part) => part !== "").join(" × ");
}
function rateText(rate) {
  return rate.kind === "value" ? figure(rate.value, 3) : "not estimable";
}

// src/report/plots/ranking.ts
var SIZE = { height: 230 };
var STOPS = [0, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9, 1];
function rocChart({ roc }) {
  if (roc === void 0) return void 0;
  return {
    title: "ROC curve",
    says: "Share of the positive rows found (true positive rate) against share of the negative rows taken for positive (false positive rate), over all thresholds. The dashed diagonal is ranking by chance.",
    table: {
      columns: [
        { title: "False positive rate", number: true },
        { title: "True positive rate", number: true }
      ],
      rows: STOPS.map((stop) => [figure(stop, 2), figure(heightAt(roc, stop), 3)])
    },
    size: SIZE,
    layers: [diagonal(), lineLayer(roc, ["False positive rate", "True positive rate"])]
  };
}
function precisionRecallChart({ precisionRecall, prevalence }) {
  if (precisionRecall === void 0 || prevalence === void 0) return void 0;
  return {
    title: "Precision and recall",
    says: `Share of rows decided positive that are (precision) against share of the positive rows found (recall), over all thresholds. The dashed line at ${figure(prevalence, 3)} is the share of positive rows, to which ranking by chance comes.`,
    table: {
      columns: [
        { title: "Recall", number: true },
        { title: "Precision", number: true }
      ],
      rows: STOPS.slice(1).map((stop) => [figure(stop, 2), figure(heightAt(precisionRecall, stop), 3)])
    },
    size: SIZE,
    layers: [chanceLayer(prevalence), lineLayer(precisionRecall, ["Recall", "Precision"])]
  };
}
function lineLayer(line, [x, y]) {
  return {
    data: pointsOf(line),
    mark: { type: "line", strokeWidth: 2, strokeJoin: "round" },
    encoding: {
      x: shareAxis("x", x),
      y: shareAxis("y", y),
      order: { field: "i", type: "quantitative" },
      color: { value: ink(1) }
    }
  };
}
function chanceLayer(prevalence) {
  const data = pointsOf({ x: [0, 1], y: [prevalence, prevalence] });
  const place = (field) => ({ field, type: "quantitative" });
  return {
    data,
    mark: { type: "line", strokeDash: [4, 4], strokeWidth: 1 },
    encoding: { x: place("x"), y: place("y"), color: { value: QUIET } }
  };
}
function heightAt({ x, y }, place) {
  const upright = y.filter((_, i) => x[i] === place);
  if (upright.length > 0) return Math.max(...upright);
  const after = x.findIndex((value2) => value2 > place);
  if (after < 1) return y.at(after === 0 ? 0 : -1) ?? 0;
  const [x0, x1, y0, y1] = [x[after - 1] ?? 0, x[after] ?? 1, y[after - 1] ?? 0, y[after] ?? 0];
  return y0 + (y1 - y0) * (place - x0) / (x1 - x0);
}

// src/report/sections/charts.ts
var MOST_BARS = 8;
var PLACES = Array.from({ length: 11 }, (_, i) => i / 10);
function chartsSection(evaluation) {
  const groupings = evaluation.fairness.filter(({ by }) => by.length === 1);
  return folded("Charts", blocks([rocPart(evaluation), ...groupings.map(groupPart)]));
}
function rocPart({ curves }) {
  const roc = curves?.roc;
  if (roc === void 0) return void 0;
  const heights = PLACES.map((place) => heightAt(roc, place));
  const [x, y] = ["False positive rate", "True positive rate"];
  return blocks([
    mermaidLine({ title: "ROC curve", x, y, heights }),
    table(
      [x, y].map((title) => ({ title, align: "right" })),
      PLACES.map((place, at) => [figure(place, 2), figure(heights[at] ?? 0, 3)])
    )
  ]);
}
function groupPart(result) {
  const judged = result.groups.flatMap(
    (group) => group.selectionRate.kind === "value" ? [{ name: nameOf(group), value: group.selectionRate.value, rows: group.rows }] : []
  );
  const bars = judged.sort((a, b) => b.rows - a.rows).slice(0, MOST_BARS);
  if (bars.length < 2) return void 0;
  const by = result.by.join(" × ");
  return blocks([
    mermaidBars({ title: `Selected by ${by}`, axis: "Share selected", bars }),
    table(
      [{ title: by }, { title: "Selected", align: "right" }],
      bars.map(({ name, value: value2 }) => [name, figure(value2, 3)])
    )
  ]);
}

// src/report/intervals.ts
function intervalText(estimate, digits = 4) {
  const interval = intervalOf(estimate);
  return interval === void 0 ? "–" : `${figure(interval.low, digits)} to ${figure(interval.high, digits)}`;
}
function withInterval(estimate) {
  if (estimate.kind === "not-estimable") return `not estimable: ${estimate.reason}`;
  const { interval } = estimate;
  const value2 = figure(estimate.value, 3);
  return interval === void 0 ? value2 : `${value2} (${figure(interval.low, 2)} to ${figure(interval.high, 2)})`;
}
function madeText(estimate) {
  if (estimate.kind === "not-estimable") return "";
  const { interval, unsure } = estimate;
  if (interval === void 0) return unsure === void 0 ? "no interval" : `no interval: ${unsure}`;
  const { level, method, resamples, seed, units } = interval;
  const drawn = resamples === void 0 ? "" : `, ${figure(resamples)} resamples of ${units ?? "rows"}, seed ${seed}`;
  return `${figure(100 * level)} % interval: ${method}${drawn}`;
}
function intervalOf(estimate) {
  return estimate.kind === "value" ? estimate.interval : void 0;
}

// src/report/sections/errors.ts
function classesTable(classes) {
  const numbers = ["Rows", "Decided", "Precision", "Recall", "F1"].map((title) => ({ title, align: "right" }));
  return table([{ title: "Class" }, ...numbers], classes.map(classRow));
}
function costsLine(costs) {
  const { falsePositive, falseNegative, falsePositives, falseNegatives, total, perRow } = costs;
  return md`**Costs** ${figure(total)} on these rows, ${figure(perRow)} a row: ${figure(falsePositives)} false positives at ${figure(falsePositive)}, ${figure(falseNegatives)} false negatives at ${figure(falseNegative)}`;
}
function groupErrorsSection({ groupErrors = [], task }) {
  return blocks(groupErrors.map((one) => groupTable(one, task)));
}
function classRow({ name, rows, decided, precision, recall, f1 }) {
  return [name, figure(rows), figure(decided), ...[precision, recall, f1].map(short)];
}
function short(estimate) {
  return estimate.kind === "value" ? figure(estimate.value) : "–";
}
function groupTable({ by, minGroup, measures, groups }, task) {
  const small = groups.some(({ values }) => values.some(({ kind }) => kind === "not-estimable"));
  const notes = [
    `rates between groups are for binary tasks, this one is ${task}`,
    ...small ? [`groups under ${minGroup} rows are not judged`] : []
  ];
  const title = by.join(" × ");
  return blocks([
    md`**Errors by ${title}** · ${joined(notes, " · ")}`,
    table(
      [{ title }, ...["Rows", ...measures].map((measure) => ({ title: measure, align: "right" }))],
      groups.map(({ group, rows, values }) => [
        group.filter((part) => part !== "").join(" × "),
        figure(rows),
        ...values.map(short)
      ])
    )
  ]);
}

// src/report/sections/numbers.ts
function metricsSection(evaluation) {
  const { latency, size } = evaluation;
  return blocks([
    md`**Metrics** on ${figure(evaluation.rows)} held-out rows${positivesText(evaluation)} · decision: ${evaluation.decision}`,
    table(
      [
        { title: "Metric" },
        { title: "Value", align: "right" },
        { title: "95 % interval", align: "right" },
        { title: "Better" }
      ],
      evaluation.metrics.map(metricRow)
    ),
    evaluation.costs && costsLine(evaluation.costs),
    evaluation.classes && classesTable(evaluation.classes),
    md`One row in ${timeText(latency.p50)} (median), ${timeText(latency.p95)} (p95), ${timeText(latency.p99)} (p99) over ${latency.calls} calls on ${latency.on} · bundle ${sizeText(size.bundleBytes)}`,
    md`${evaluation.held}`
  ]);
}
function fairnessSection(evaluation) {
  return blocks([...evaluation.fairness.map(fairnessTable), groupErrorsSection(evaluation)]);
}
function definitionsSection(evaluations) {
  const results = evaluations.flatMap((one) => [...one.metrics, ...one.fairness.flatMap((by) => by.measures)]);
  const byId = new Map(results.map((result) => [result.metric, result]));
  const ids = [...byId.keys()].sort();
  return bullets(
    ids.map((id) => {
      const { version, definition, estimate } = byId.get(id);
      const made = madeText(estimate);
      return md`**${id}** (version ${version}): ${definition}${made === "" ? "" : `; ${made}`}`;
    })
  );
}
function estimateText(estimate) {
  return estimate.kind === "value" ? figure(estimate.value) : `not estimable: ${estimate.reason}`;
}
function positivesText({ positives, rows }) {
  if (positives === void 0 || rows === 0) return "";
  return `, ${figure(positives)} positive (${figure(100 * positives / rows, 3)} %)`;
}
function metricRow(result) {
  return [result.metric, estimateText(result.estimate), intervalText(result.estimate), result.better];
}
function fairnessTable(result) {
  const rates = ["Selected", "True pos. rate", "False pos. rate"].map((title) => ({ title, align: "right" }));
  const small = result.groups.some((group) => group.selectionRate.kind === "not-estimable");
  const leftOut2 = small ? [`groups under ${result.minGroup} rows are not judged`] : [];
  return blocks([
    md`**Fairness by ${result.by.join(" × ")}** · ${joined([...result.measures.map(measureText), ...leftOut2], " · ")}`,
    table(
      [
        { title: result.by.join(" × ") },
        { title: "Rows", align: "right" },
        { title: "Positive", align: "right" },
        ...rates
      ],
      result.groups.map((group) => groupRow(group))
    )
  ]);
}
function measureText(measure) {
  const { metric, estimate } = measure;
  return md`${metric} ${estimate.kind === "value" ? withInterval(estimate) : estimateText(estimate)}`;
}
function groupRow(group) {
  const name = group.group.filter((part) => part !== "").join(" × ");
  if (group.selectionRate.kind === "not-estimable") return [name, figure(group.rows), "–", "–", "–", "–"];
  const rates = [group.selectionRate, group.truePositiveRate, group.falsePositiveRate].map(withInterval);
  return [name, figure(group.rows), figure(group.positives), ...rates];
}

// src/report/sections/data.ts
function dataSection(data) {
  const { checks, quality } = data;
  if (checks === void 0 || quality === void 0) return void 0;
  const failing = checks.filter((check) => check.outcome === "fail");
  return blocks([
    joined([md`**Data** ${sourceText(data)}`, rowsText(data), scoreText(data)], " · "),
    checksTable(failing),
    bullets(failing.map((check) => md`${asSentence(check.reason)} **Fix:** ${check.fix}`)),
    folded(`All ${counted(checks.length, "data check")}`, checksTable(checks))
  ]);
}
function qualityDefinition(reports) {
  const definitions2 = [...new Set(reports.flatMap(({ quality }) => quality?.definition ?? []))].sort();
  return bullets(definitions2.map((definition) => md`**data quality score**: ${definition}`));
}
function sourceText({ lineage, source }) {
  const sources = lineage?.sources ?? [{ uri: source.uri, bytes: source.bytes, files: 1 }];
  const query = lineage?.query === void 0 ? md`` : md` through data.query`;
  const named = sources.map(({ uri, bytes, files }) => {
    const size = files === 1 ? sizeText(bytes) : `${counted(files, "file")}, ${sizeText(bytes)}`;
    return md`${code(uri)} (${size})`;
  });
  return md`${joined(named, ", ")}${query}`;
}
function rowsText({ rows, droppedRows, columns, lineage }) {
  const dropped = droppedRows === 0 ? "" : `, ${figure(droppedRows)} without a target left out`;
  return md`${counted(rows, "row")}, ${counted(lineage?.columns ?? columns.length, "column")}${dropped}`;
}
function scoreText({ checks, quality }) {
  const passed = (checks ?? []).filter((check) => check.outcome === "pass").length;
  const score = quality === void 0 ? "–" : estimateText(quality.score);
  return md`quality score **${score}**, ${passed} of ${counted(checks?.length ?? 0, "check")} passed`;
}
var ICONS2 = /* @__PURE__ */ new Map([
  ["pass", "✅"],
  ["fail", "⚠️"],
  ["not-estimable", "➖"]
]);
function checksTable(checks) {
  return table(
    [
      { title: "", align: "center" },
      { title: "Data check" },
      { title: "Observed", align: "right" },
      { title: "Required", align: "right" },
      { title: "Asked by" }
    ],
    checks.map(checkRow)
  );
}
function checkRow(check) {
  const { check: id, title, observed, required, from } = check;
  const about = title.toLowerCase().startsWith(id.toLowerCase()) ? md`${title}` : md`${code(id)} ${title}`;
  return [ICONS2.get(check.outcome) ?? "", about, observed, required, from === "spec" ? "spec" : "every model"];
}

// src/report/sections/findings.ts
var ICONS3 = /* @__PURE__ */ new Map([
  ["failure", "❌"],
  ["warning", "⚠️"],
  ["notice", "ℹ️"]
]);
var WEIGHT = ["failure", "warning", "notice"];
function findingsSection(findings) {
  const sorted = [...findings].sort((a, b) => WEIGHT.indexOf(a.severity) - WEIGHT.indexOf(b.severity));
  return bullets(sorted.map(findingLine));
}
function findingLine(finding) {
  const model = finding.model === void 0 ? md`` : md`**${finding.model}:** `;
  const at = finding.at === void 0 ? md`` : md` ${code(`${finding.at.file}:${finding.at.line}`)}`;
  return md`${ICONS3.get(finding.severity) ?? ""} ${model}${asSentence(finding.message)} **Fix:** ${finding.fix}${at}`;
}

// src/report/sections/folds.ts
function foldsSection({ folds, rows, rule, metrics }) {
  const [least, most] = [figure(Math.min(...rows)), figure(Math.max(...rows))];
  const size = least === most ? least : `${least} to ${most}`;
  return folded(
    `Cross-validation: ${folds} folds of ${size} training rows`,
    blocks([
      table(
        [
          { title: "Metric" },
          { title: "Mean", align: "right" },
          { title: "Deviation (n − 1)", align: "right" },
          { title: "Folds" }
        ],
        metrics.map(({ metric, mean, deviation, folds: each }) => [
          metric,
          short2(mean),
          short2(deviation),
          each.map((fold) => fold.kind === "value" ? figure(fold.value, 3) : "–").join(", ")
        ])
      ),
      md`${rule}`
    ])
  );
}
function short2(estimate) {
  return estimate.kind === "value" ? figure(estimate.value) : "–";
}

// src/report/sections/work.ts
var TICKS = "▁▂▃▄▅▆▇█";
function reasonsTable(entry) {
  return table(
    [{ title: "Input that changed" }, { title: "Before" }, { title: "After" }],
    changesOf(entry).map((reason) => [reason.input, value(reason.before), value(reason.after)])
  );
}
function changeText(entry) {
  if (entry === void 0) return "";
  if (entry.change === "added") return "new model";
  if (entry.change === "removed") return "removed";
  const changes = changesOf(entry);
  if (changes.length === 0) return "inputs unchanged";
  const names = changes.slice(0, 3).map((reason) => reason.input);
  return `changed: ${names.join(", ")}${changes.length > 3 ? ` and ${changes.length - 3} more` : ""}`;
}
function trainingSection(trained) {
  const { trainer, rows, history, seconds, resumedFrom } = trained;
  const resumed = resumedFrom === void 0 ? "" : `, resumed from epoch ${resumedFrom}`;
  return blocks([
    md`**Training** ${trainer.id} on ${trainer.backend}, seed ${trained.seed} · ${figure(rows.train)} training and ${counted(rows.validation, "validation row")} · ${counted(history.length, "epoch")} in ${figure(seconds, 2)} s${resumed} · bundle ${code(shortDigest(trained.bundle))} (${sizeText(trained.bundleBytes)})`,
    lossLine(history),
    trained.crossValidation && foldsSection(trained.crossValidation)
  ]);
}
function changesOf(entry) {
  return entry.reasons.filter((reason) => reason.before !== void 0 || reason.after !== void 0);
}
function value(text2) {
  return text2 === void 0 ? "–" : code(text2);
}
function lossLine(history) {
  const judged = history.map((epoch) => epoch.validationLoss ?? epoch.loss).filter((loss) => Number.isFinite(loss));
  const [first, last] = [judged[0], judged.at(-1)];
  if (first === void 0 || last === void 0 || judged.length < 2) return void 0;
  const kind = history[0]?.validationLoss === void 0 ? "Training" : "Validation";
  return md`${kind} loss ${figure(first, 3)} → ${figure(last, 3)} ${code(sparkline(judged))}`;
}
function sparkline(values) {
  const step = Math.max(1, values.length / 40);
  const points = Array.from({ length: Math.min(40, values.length) }, (_, i) => values[Math.floor(i * step)] ?? 0);
  const [low, high] = [Math.min(...points), Math.max(...points)];
  const height = (point) => high === low ? 0 : Math.round((point - low) / (high - low) * (TICKS.length - 1));
  return points.map((point) => TICKS[height(point)]).join("");
}

// src/report/comment.ts
var SECTIONS = [
  "charts",
  "definitions",
  "input changes",
  "training facts",
  "data checks",
  "fairness by group",
  "numbers of models that pass",
  "gates of models that pass",
  "numbers of blocked models",
  "list of models that pass"
];
function composeComment(review, without) {
  const models = modelsOf(review);
  const many = models.length > 1;
  return blocks([
    verdictLine(review),
    many ? overview(models, without) : contextLine(review),
    many ? contextLine(review) : void 0,
    findingsSection(review.verdict.findings),
    ...models.map((model) => modelSection(model, { many, without })),
    sentence(familyText(review.verdict)),
    without.has("definitions") ? void 0 : definitions(models)
  ]);
}
function verdictLine(review) {
  const { icon, text: text2 } = headlineOf(review);
  return md`### ${icon} ${text2}`;
}
function overview(models, without) {
  const shown2 = without.has("list of models that pass") ? models.filter((model) => isBlocked(model.verdict)) : models;
  const rows = shown2.map((model) => [
    iconOf(model.verdict.outcome),
    model.verdict.model,
    model.verdict.outcome === "broken" ? "not judged" : tallyText(model.verdict.gates),
    changeText(model.entry)
  ]);
  return table([{ title: "", align: "center" }, { title: "Model" }, { title: "Gates" }, { title: "Change" }], rows);
}
function contextLine({ plan: plan3, verdict }) {
  const base = plan3.base === void 0 ? md`No earlier revision to compare with` : md`Compared with ${code(plan3.base.slice(0, 12))}`;
  const [only] = verdict.models.length === 1 ? verdict.models : [];
  const change = only && changeText(plan3.entries.find((entry) => entry.model === only.model));
  const others = plan3.unaffected === 0 ? void 0 : `${counted(plan3.unaffected, "other model")} not affected`;
  return joined([base, ...[change, others].filter((part) => part !== void 0 && part !== "")], " · ");
}
function modelSection(model, at) {
  const { verdict } = model;
  if (!isBlocked(verdict) && at.without.has("gates of models that pass")) return verbatim("");
  const body = modelBody(model, at.without);
  if (!at.many) return body;
  if (isBlocked(verdict))
    return blocks([md`#### ${iconOf(verdict.outcome)} ${verdict.model}: ${modelLine(verdict)}`, body]);
  return folded(`${iconOf(verdict.outcome)} ${verdict.model}: ${modelLine(verdict)}`, body);
}
function modelBody({ verdict, entry, evaluation, trained }, without) {
  const data = evaluation?.data ?? trained?.data;
  const numbers = isBlocked(verdict) ? "numbers of blocked models" : "numbers of models that pass";
  return blocks([
    verdict.because === void 0 ? void 0 : md`${asSentence(verdict.because)}`,
    gatesTable(verdict.gates),
    gateNotes(verdict.gates),
    sentence(detectableText(verdict.gates)),
    evaluation && !without.has(numbers) ? metricsSection(evaluation) : void 0,
    evaluation && !without.has("fairness by group") ? fairnessSection(evaluation) : void 0,
    data && !without.has("data checks") ? dataSection(data) : void 0,
    evaluation && !without.has("charts") ? chartsSection(evaluation) : void 0,
    trained && !without.has("training facts") ? trainingSection(trained) : void 0,
    entry && !without.has("input changes") ? reasonsTable(entry) : void 0,
    entry?.trainKey && !without.has("training facts") ? md`Spec ${code(entry.spec)} · train key ${code(shortDigest(entry.trainKey))}` : void 0
  ]);
}
function sentence(text2) {
  return text2 === void 0 ? void 0 : md`${asSentence(text2)}`;
}
function definitions(models) {
  const evaluations = models.flatMap((model) => model.evaluation === void 0 ? [] : [model.evaluation]);
  const data = models.flatMap(({ evaluation, trained }) => evaluation?.data ?? trained?.data ?? []);
  return folded("How each number is defined", lines([definitionsSection(evaluations), qualityDefinition(data)]));
}
function lines(parts) {
  return joined(
    parts.filter((part) => part.text !== ""),
    "\n"
  );
}

// src/report/budget.ts
var COMMENT_LIMIT = 6e4;
var SUMMARY_LIMIT = 1e6;
function fitted(review, budget) {
  const keeping = (kept) => {
    const without = SECTIONS.slice(0, SECTIONS.length - kept);
    return blocks([composeComment(review, new Set(without)), budget.tail, leftOut(without, budget)]).text;
  };
  const text2 = keeping(mostThatFit(SECTIONS.length, (kept) => fits(keeping(kept), budget)));
  return fits(text2, budget) ? text2 : core(review, budget);
}
function fits(text2, budget) {
  return Buffer.byteLength(text2, "utf8") <= budget.bytes;
}
function leftOut(sections, budget) {
  if (sections.length === 0) return void 0;
  return md`> Left out to stay within the length that GitHub allows: ${listed(sections)}. They are ${budget.elsewhere}.`;
}
function core(review, budget) {
  const models = modelsOf(review);
  const stopping = review.verdict.findings.filter((finding) => finding.severity === "failure");
  const results = models.flatMap(({ verdict }) => {
    if (verdict.outcome === "broken") return [md`💥 **${verdict.model}** ${verdict.because ?? "could not be judged"}`];
    return verdict.gates.filter((gate) => gate.blocks).map((gate) => md`**${verdict.model}** ${gateNote(gate)}`);
  });
  const lines3 = [...results, ...stopping.map(findingLine)];
  const top = blocks([verdictLine(review), md`Gates: ${tallyText(models.flatMap(({ verdict }) => verdict.gates))}`]);
  const rest = (count) => md`… and ${counted(count, "more blocking result")}`;
  const note = leftOut(SECTIONS, budget);
  const assembled = (shown2) => blocks([
    top,
    bullets([...lines3.slice(0, shown2), ...shown2 < lines3.length ? [rest(lines3.length - shown2)] : []]),
    note
  ]).text;
  return assembled(mostThatFit(lines3.length, (shown2) => fits(assembled(shown2), budget)));
}
function mostThatFit(count, fitsWith) {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fitsWith(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

// src/report/summary.ts
function summaryOf(review) {
  return fitted(review, {
    bytes: SUMMARY_LIMIT,
    elsewhere: "in the records of the run folders (verdict and evaluation.json)",
    tail: thisRun(review)
  });
}
function thisRun(review) {
  const { entries } = review.plan;
  if (entries.length === 0) return void 0;
  return blocks([
    md`#### What this run did`,
    table(
      [
        { title: "Model" },
        { title: "Work" },
        { title: "Because" },
        { title: "Train key" },
        { title: "Bundle" },
        { title: "Training", align: "right" }
      ],
      entries.slice(0, 500).map((entry) => runRow(entry, review))
    )
  ]);
}
function runRow(entry, review) {
  const trained = review.trained.get(entry.model);
  return [
    entry.model,
    entry.action,
    entry.reasons.map((reason) => reason.input).join(", "),
    entry.trainKey === void 0 ? "–" : code(shortDigest(entry.trainKey)),
    trained === void 0 ? "–" : code(shortDigest(trained.bundle)),
    trained === void 0 ? "–" : `${figure(trained.seconds, 2)} s`
  ];
}

// src/report/pending.ts
var WORK = [
  ["train", "training"],
  ["evaluate", "evaluating"],
  ["reuse", "reusing"],
  ["remove", "removing"]
];
var WORDS = /* @__PURE__ */ new Map([
  ["train", "train, evaluate, judge"],
  ["evaluate", "evaluate, judge"],
  ["reuse", "judge only"],
  ["remove", "nothing"]
]);
var MOST_ROWS = 100;
function planLine(plan3) {
  const parts = WORK.flatMap(([action, word]) => {
    const count = plan3.entries.filter((entry) => entry.action === action).length;
    return count === 0 ? [] : [{ word, count }];
  });
  if (parts.length === 0) return "no model is affected";
  const texts = parts.map(({ word, count }, index) => `${word} ${index === 0 ? counted(count, "model") : count}`);
  const seconds = earlierSeconds2(plan3);
  return `${listed(texts)}${seconds === void 0 ? "" : `; earlier runs took about ${figure(seconds, 2)} s`}`;
}
function pendingReport(plan3) {
  const title = planLine(plan3);
  const more = plan3.entries.length - MOST_ROWS;
  const body = blocks([
    md`### ⏳ Under review: ${title}`,
    findingsSection(plan3.findings.slice(0, MOST_ROWS)),
    planTable(plan3.entries.slice(0, MOST_ROWS)),
    more > 0 ? md`… and ${counted(more, "more model")}` : void 0,
    plan3.unaffected === 0 ? void 0 : md`${counted(plan3.unaffected, "other model")} not affected.`
  ]);
  return { title: `Under review: ${title}`, comment: body.text };
}
function planTable(entries) {
  return table(
    [
      { title: "Model" },
      { title: "Work" },
      { title: "Why" },
      { title: "Train key" },
      { title: "Earlier", align: "right" }
    ],
    entries.map((entry) => [
      entry.model,
      WORDS.get(entry.action) ?? entry.action,
      whyText(entry),
      keyCell(entry),
      earlierText(entry)
    ])
  );
}
function whyText(entry) {
  const inputs = entry.reasons.map((reason) => reason.input);
  if (inputs.length === 0) return entry.action === "reuse" ? "a run with these inputs is known" : entry.change;
  return `${inputs.slice(0, 4).join(", ")}${inputs.length > 4 ? ` and ${inputs.length - 4} more` : ""}`;
}
function earlierText({ action, earlier }) {
  return earlier === void 0 || action !== "train" ? "–" : `${figure(earlier.seconds, 2)} s`;
}
function keyCell(entry) {
  return entry.trainKey === void 0 ? "–" : code(entry.trainKey.replace("sha256:", "").slice(0, 12));
}
function earlierSeconds2(plan3) {
  const known = plan3.entries.filter((entry) => entry.action === "train").flatMap(({ earlier }) => earlier?.seconds ?? []);
  return known.length === 0 ? void 0 : known.reduce((sum, seconds) => sum + seconds, 0);
}

// src/report/problems.ts
function problemsReport(problems) {
  const files = new Set(problems.map((problem) => problem.at.file)).size;
  const headline = `${counted(problems.length, "problem")} in ${counted(files, "file")}; nothing was trained`;
  const items = problems.map(problemLine);
  const listing = (shown2) => problemList(headline, { items: items.slice(0, shown2), all: items.length });
  const comment = listing(mostThatFit(items.length, (shown2) => fits(listing(shown2), { bytes: COMMENT_LIMIT })));
  return {
    kind: "Report",
    schemaVersion: 1,
    headline: `❌ ${headline}`,
    comment,
    summary: comment,
    check: {
      conclusion: "failure",
      title: headline,
      summary: comment,
      annotations: problems.map(problemAnnotation)
    }
  };
}
function problemList(headline, shown2) {
  const more = shown2.all - shown2.items.length;
  return blocks([
    md`### ❌ ${headline}`,
    bullets(shown2.items),
    more > 0 ? md`… and ${more} more, as annotations on the lines themselves` : void 0,
    md`${code("trainyard validate")} shows the same with code frames.`
  ]).text;
}
function problemLine({ at, message, fix }) {
  return md`${code(`${at.file}:${at.line}:${at.column}`)} ${asSentence(message)} **Fix:** ${fix}`;
}

// src/report/terminal.ts
var asIs = (text2) => text2;
var PLAIN = { good: asIs, bad: asIs, warn: asIs, dim: asIs, strong: asIs };
function planText(plan3, paint = PLAIN) {
  const rows = plan3.entries.map((entry) => [entry.action, entry.model, whyText(entry), earlierText(entry)]);
  const table2 = aligned([["work", "model", "why", "earlier"], ...rows]);
  const changes = plan3.entries.flatMap((entry) => changeLines(entry));
  return lines2([
    paint.strong(plainText(planLine(plan3))),
    ...rows.length === 0 ? [] : ["", paint.dim(table2[0] ?? ""), ...table2.slice(1)],
    ...changes.length === 0 ? [] : ["", ...changes.map(paint.dim)],
    ...plan3.unaffected === 0 ? [] : ["", `${counted(plan3.unaffected, "other model")} not affected`],
    ...findingLines(plan3.findings, paint)
  ]);
}
function reviewText(review, paint = PLAIN) {
  const { text: text2 } = headlineOf(review);
  const colour = review.verdict.conclusion === "failure" ? paint.bad : paint.good;
  return lines2([
    ...modelsOf(review).flatMap((model) => [...modelLines(model, paint), ""]),
    ...findingLines(review.verdict.findings, paint),
    ...dimmed(familyText(review.verdict), paint),
    colour(paint.strong(plainText(text2)))
  ]);
}
function changeLines(entry) {
  const changed = entry.reasons.filter((reason) => reason.before !== void 0 || reason.after !== void 0);
  const short3 = (text2) => text2 === void 0 ? "-" : plainText(text2, 60);
  return changed.map(
    ({ input, before, after }) => `  ${entry.model}: ${plainText(input, 80)} ${short3(before)} -> ${short3(after)}`
  );
}
function modelLines({ verdict, evaluation }, paint) {
  const gates = verdict.gates.map((gate) => [
    `  ${standingOf(gate)}`,
    subjectOf(gate),
    observedText(gate),
    gate.required
  ]);
  const metrics = (evaluation?.metrics ?? []).map(({ metric, estimate }) => [
    `  ${metric}`,
    estimateText(estimate),
    intervalText(estimate)
  ]);
  return [
    `${paint.strong(verdict.model)} ${coloured(verdict, paint)}`,
    ...verdict.because === void 0 ? [] : [`  ${plainText(verdict.because)}`],
    ...aligned(gates).map((line, index) => painted(line, verdict.gates[index], paint)),
    ...verdict.gates.filter((gate) => gate.outcome !== "pass").flatMap((gate) => noteLines(gate, paint)),
    ...dimmed(detectableText(verdict.gates), paint),
    ...evaluation === void 0 ? [] : [paint.dim(`  on ${figure(evaluation.rows)} held-out rows, with 95 % intervals`)],
    ...aligned(metrics)
  ];
}
function dimmed(text2, paint) {
  return text2 === void 0 ? [] : [paint.dim(plainText(`  ${text2}`))];
}
function coloured(verdict, paint) {
  const line = modelLine(verdict);
  if (verdict.outcome === "pass") return paint.good(line);
  if (verdict.outcome === "warn") return paint.warn(line);
  return verdict.outcome === "not-judged" ? paint.dim(line) : paint.bad(line);
}
function painted(line, gate, paint) {
  if (gate?.blocks) return paint.bad(line);
  if (gate?.warns) return paint.warn(line);
  return gate?.outcome === "pass" ? paint.good(line) : paint.dim(line);
}
function noteLines(gate, paint) {
  const at = gate.at === void 0 ? "" : paint.dim(` ${gate.at.file}:${gate.at.line}`);
  const fix = gate.fix === "" ? [] : [`    fix: ${plainText(gate.fix)}`];
  return [`  - ${plainText(gate.reason)}${at}`, ...fix];
}
function findingLines(findings, paint) {
  return findings.flatMap((finding) => {
    const colour = finding.severity === "failure" ? paint.bad : finding.severity === "warning" ? paint.warn : paint.dim;
    const at = finding.at === void 0 ? "" : ` ${finding.at.file}:${finding.at.line}`;
    return ["", colour(`${finding.severity}: ${plainText(finding.message)}${at}`), `  fix: ${plainText(finding.fix)}`];
  });
}
function aligned(rows) {
  const clean = rows.map((row) => row.map((cell) => indentOf(cell) + plainText(cell, 120)));
  const widths = (clean[0] ?? []).map((_, column) => Math.max(...clean.map((row) => row[column]?.length ?? 0)));
  return clean.map(
    (row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()
  );
}
function indentOf(cell) {
  return cell.slice(0, cell.length - cell.trimStart().length);
}
function lines2(parts) {
  return `${parts.join("\n").replace(/\n{3,}/g, "\n\n").replace(/^\n+|\n+$/g, "")}
`;
}

// src/stages/report.ts
function report(review, secrets = []) {
  const clean = redacted(review, secrets);
  const { icon, text: text2 } = headlineOf(clean);
  const comment = fitted(clean, { bytes: COMMENT_LIMIT, elsewhere: "in the step summary of this run" });
  return deepFreeze({
    kind: "Report",
    schemaVersion: 1,
    headline: `${icon} ${plainText(text2, 200)}`,
    comment,
    summary: summaryOf(clean),
    check: {
      conclusion: clean.verdict.conclusion,
      title: plainText(text2, 200),
      summary: comment,
      annotations: annotationsOf(clean.verdict)
    }
  });
}

// src/stages/revisions.ts
var MAIN_BRANCHES = [
  "refs/remotes/origin/HEAD",
  "refs/remotes/origin/main",
  "refs/remotes/origin/master",
  "refs/heads/main",
  "refs/heads/master"
];
async function revisionsOf(selection, git) {
  const worktree = selection.head === void 0 ? git.worktreeTree() : void 0;
  worktree?.catch(() => void 0);
  const [tip, against] = await Promise.all([
    selection.head === void 0 ? git.resolve("HEAD") : commitOf(selection.head, git),
    selection.base === void 0 ? mainBranch(git) : commitOf(selection.base, git)
  ]);
  const [base, tree] = await Promise.all([
    baseOf({ tip, against, named: selection.base }, git),
    worktree ?? git.treeOf(tip ?? "HEAD")
  ]);
  return {
    ...base !== void 0 && { base: { commit: base, tree: await git.treeOf(base) } },
    head: { ...selection.head !== void 0 && tip !== void 0 && { commit: tip }, tree }
  };
}
async function baseOf({ tip, against, named }, git) {
  if (tip === void 0 || against === void 0) return against;
  if (against === tip) return tip;
  await git.ensureCommits([tip, against]);
  const base = await git.mergeBase(tip, against);
  if (base !== void 0) return base;
  throw new TrainyardError({
    code: "git-unrelated",
    message: `${tip.slice(0, 12)} and ${named ?? "the main branch"} (${against.slice(0, 12)}) have no common history`,
    fix: "Name a base that this branch was made from, with --base.",
    exitCode: EXIT.invalid
  });
}
async function mainBranch(git) {
  const commits = await Promise.all(MAIN_BRANCHES.map((branch) => git.resolve(branch)));
  return commits.find((commit) => commit !== void 0);
}
async function commitOf(revision, git) {
  const found = await git.resolve(revision);
  if (found !== void 0) return found;
  if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(revision)) {
    await git.ensureCommits([revision]);
    return revision;
  }
  throw new TrainyardError({
    code: "git-unknown-revision",
    message: `there is no commit "${revision}" in this repository`,
    fix: "Check the name; a branch of the server is written origin/<name> and has to be fetched first.",
    exitCode: EXIT.invalid
  });
}

// src/commands/plan.ts
async function plan2(selection, ports) {
  const change = await planChange(selection, ports);
  if (change.kind === "invalid") {
    const { problems } = change.head;
    return { exitCode: EXIT.invalid, text: validationText(change.head), json: { kind: "InvalidChange", problems } };
  }
  const blocked = change.plan.findings.some((finding) => finding.severity === "failure");
  return { exitCode: blocked ? EXIT.blocked : EXIT.ok, text: planText(change.plan), json: change.plan };
}
async function planChange(selection, ports) {
  const [revisions, cache] = await Promise.all([revisionsOf(selection, ports.git), openSpecCache(ports)]);
  const { base, head, project } = await loadSides(revisions, cache, ports);
  if (hasErrors(head.problems)) return { kind: "invalid", head };
  const scope = affected({ base, head, listing: selection }, ports.catalogs);
  const store = ports.openStore(project);
  const input = {
    base: base && { ...base, commit: revisions.base?.commit ?? "", invalid: unreadOf(base) },
    head: { ...head, commit: revisions.head.commit },
    review: project.review,
    known: await knownRuns(store, scope),
    scope
  };
  return {
    kind: "planned",
    plan: plan(input, ports.catalogs),
    project,
    store,
    head: byName2(head.specs),
    base: byName2(base?.specs ?? []),
    problems: head.problems
  };
}
async function loadSides(revisions, cache, ports) {
  const base = revisions.base && await loadSpecs({ tree: revisions.base.tree, cache }, ports);
  if (base?.tree === revisions.head.tree) return { base, head: base, project: base.project };
  const rule = base?.files.has(PROJECT_FILE) === true ? { project: base.project } : {};
  const head = await loadSpecs({ tree: revisions.head.tree, ...rule, cache }, ports);
  return { base, head, project: rule.project ?? head.project };
}
function unreadOf(loaded) {
  const read = new Set(loaded.specs.map((spec) => spec.path));
  return loaded.paths.filter((path) => !read.has(path));
}
function byName2(specs) {
  return new Map(specs.map((spec) => [spec.name, spec]));
}

export {
  loadBundle,
  findRun,
  saveRun,
  findEvaluation,
  saveEvaluation,
  floorOf,
  escapeText,
  htmlText,
  plainText,
  redacted,
  md,
  verbatim,
  code,
  joined,
  blocks,
  table,
  bullets,
  asSentence,
  modelsOf,
  standingOf,
  tallyText,
  observedText,
  detectableText,
  subjectOf,
  headlineOf,
  modelLine,
  ink,
  QUIET,
  INK,
  numberAxis,
  shareAxis,
  diagonal,
  pointsOf,
  distinctLabels,
  groupChart,
  nameOf,
  rocChart,
  precisionRecallChart,
  intervalText,
  withInterval,
  madeText,
  fairnessSection,
  definitionsSection,
  estimateText,
  changeText,
  pendingReport,
  problemsReport,
  planText,
  reviewText,
  report,
  plan2 as plan,
  planChange
};
