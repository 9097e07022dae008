import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  CALIBRATION_VERSION
} from "./chunk-CD6YT3WV.js";
import {
  LOCK_FILE,
  pinnedId
} from "./chunk-H5VD7RGB.js";
import {
  declaredSources,
  isPattern,
  matching
} from "./chunk-6S2SDTGW.js";
import {
  schemeOf
} from "./chunk-IUFWIKZX.js";
import {
  digestOf,
  hexOf
} from "./chunk-BIVE6T77.js";
import {
  canonicalJson
} from "./chunk-D2KHV3DM.js";
import {
  TrainyardError
} from "./chunk-2WUTFTKW.js";

// src/core/gpus.ts
function gpuText(gpus) {
  return gpus.map(({ name, driver, memoryBytes }) => `${name} (${(memoryBytes / 2 ** 30).toFixed(1)} GiB), driver ${driver}`).join("; ");
}

// src/stages/train/backend.ts
var ON_GPU = "tfjs-node-gpu";
function backendsOf({ backend, runner }, { backends, unpinned }) {
  if (backend !== void 0) return [backend];
  if (runner?.gpu !== void 0 && backends.includes(ON_GPU)) return [ON_GPU];
  return unpinned ?? backends.slice(0, 1);
}
async function chosenBackend(candidates, { tensors, log, label }) {
  for (const backend of candidates.slice(0, -1)) {
    const lack = await tensors.lacks(backend);
    if (lack === void 0) return backend;
    log.info(`${label}: not on ${backend}, but on ${candidates.at(-1)}: ${lack}`);
  }
  return candidates.at(-1) ?? "none";
}
function checkGpus(demand, { gpus, why }) {
  if (demand === void 0) return;
  const { count, memoryBytes = 0 } = demand;
  const fitting = gpus.filter((gpu) => gpu.memoryBytes >= memoryBytes);
  if (fitting.length >= count) return;
  const asked = `${count} GPU${count === 1 ? "" : "s"}${memoryBytes > 0 ? ` of at least ${gibibytes(memoryBytes)}` : ""}`;
  const found = gpus.length === 0 ? `none: ${why ?? "none was named"}` : gpuText(gpus);
  throw new TrainyardError({
    code: "gpu-missing",
    message: `train.runner.gpu asks for ${asked}; this machine has ${found}`,
    fix: "Name a runner that has them in train.runner.labels, mend its driver (nvidia-smi has to answer), or ask for less."
  });
}
function gibibytes(bytes) {
  return `${(bytes / 2 ** 30).toFixed(1)} GiB`;
}
function onOneBackend(backend, engines) {
  const { tensors, inference, programs } = engines;
  return { inference, programs, tensors: { ...tensors, use: () => tensors.use(backend) } };
}

// src/stages/plan/tree-content.ts
function contentOf(path, files) {
  if (isPattern(path)) return contentOfPattern(path, files);
  const clean = path.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
  const entry = files.get(clean);
  if (entry !== void 0 && FILE_MODES.has(entry.mode)) return { kind: "blob", id: entry.id };
  if (entry !== void 0) return { kind: "missing", why: refusal(clean, entry) };
  const listing = listingOf(clean, files);
  if (listing.length > 0) return { kind: "folder", id: hexOf(digestOf(listing)) };
  return { kind: "missing", why: whyAbsent(clean, files) };
}
var FILE_MODES = /* @__PURE__ */ new Set(["100644", "100755"]);
function contentOfFiles(files) {
  const sorted2 = [...files].sort(([one], [other]) => one < other ? -1 : 1);
  return { kind: "files", id: hexOf(digestOf(sorted2)) };
}
function contentOfPattern(pattern, files) {
  const found = matching(pattern, files.keys()).flatMap((path) => files.get(path) ?? []);
  const link = found.find(({ mode }) => !FILE_MODES.has(mode));
  if (link !== void 0) return { kind: "missing", why: refusal(link.path, link) };
  if (found.length === 0) return { kind: "missing", why: "git has no file that it names" };
  return contentOfFiles(found.map(({ path, id }) => [path, id]));
}
function refusal(path, entry) {
  return entry.mode === "120000" ? `${path} is a symbolic link` : `${path} is a submodule`;
}
function listingOf(folder, files) {
  const prefix = folder === "." || folder === "" ? "" : `${folder}/`;
  const found = [];
  for (const [path, { mode, id }] of files) {
    if (path.startsWith(prefix)) found.push([path.slice(prefix.length), mode, id]);
  }
  return found.sort(([one], [other]) => one < other ? -1 : 1);
}
function whyAbsent(path, files) {
  const parts = path.split("/");
  for (let i = 1; i < parts.length; i++) {
    const parent = parts.slice(0, i).join("/");
    const entry = files.get(parent);
    if (entry !== void 0) return FILE_MODES.has(entry.mode) ? `${parent} is a file` : refusal(parent, entry);
  }
  return "git has no such file";
}

// src/stages/plan/keys.ts
var PREPROCESSING_VERSION = 2;
var EVALUATION_VERSION = 5;
function specKeys(spec, files, plugins) {
  const declared = declaredPaths(spec).map((one) => ({ ...one, content: declaredContent(spec, one, files) }));
  const missing = declared.flatMap(
    ({ name, path, content }) => content.kind === "missing" ? [{ name, path, why: content.why }] : []
  );
  const contents = declared.flatMap(({ name, content }) => contentInput(name, content));
  const train = [...contents, ...dataInputs(spec), ...trainerInputs(spec, plugins)];
  const evaluation = [...contents.filter(isData), ...evaluationInputs(spec, plugins)];
  if (missing.length > 0) return { train, evaluation, missing };
  return { train, evaluation, missing, trainKey: digestOf(train), evaluationInputsKey: digestOf(evaluation) };
}
function declaredContents(spec, files) {
  return declaredPaths(spec).map((one) => declaredContent(spec, one, files));
}
function evaluationKey(bundle, evaluationInputsKey) {
  return digestOf({ bundle, inputs: evaluationInputsKey });
}
function pathOfInput(spec, name) {
  return declaredPaths(spec).find((one) => one.name === name)?.path;
}
function declaredPaths(spec) {
  return [
    ...declaredSources(spec.data).map(({ name, source }) => ({ name, path: source.path })),
    ...spec.train.code === void 0 ? [] : [{ name: "train.code", path: spec.train.code }],
    ...spec.train.lock === void 0 ? [] : [{ name: "train.lock", path: spec.train.lock }],
    ...spec.predict === void 0 ? [] : [{ name: "predict.code", path: spec.predict.code }]
  ];
}
function declaredContent({ data }, { name, path }, files) {
  const pinned = name.startsWith("data.") ? data.pins?.find(({ uri }) => uri === path) : void 0;
  if (pinned !== void 0) return { kind: "pinned", id: pinnedId(pinned) };
  if (schemeOf(path) !== void 0) return { kind: "missing", why: `${LOCK_FILE} does not pin it` };
  return contentOf(path, files);
}
function contentInput(name, content) {
  return content.kind === "missing" ? [] : [{ name, value: `${content.kind} ${content.id}` }];
}
function isData(input) {
  return input.name.startsWith("data.");
}
function dataInputs({ name, task, data }) {
  return [
    // The manifest names the model, so two models with equal inputs still have two bundles.
    ...values({ model: name, task }),
    ...values({
      ...formats(data),
      "data.query": data.query,
      "data.target": data.target,
      "data.positive": data.positive,
      "data.id": data.id,
      "data.group": data.group,
      ...joins(data),
      "data.time": isTimeUsed(data) ? data.time : void 0,
      "data.labelDelay": data.labelDelay,
      "data.weight": data.weight
    }),
    ...data.features.map((feature) => ({ name: `data.features.${feature.name}`, value: featureText(feature) })),
    ...splitInputs(data.split)
  ];
}
function isTimeUsed({ split, labelDelay, sources = [] }) {
  return usesTime(split) || labelDelay !== void 0 || sources.some(({ asOf }) => asOf !== void 0);
}
function joins({ sources = [] }) {
  return Object.fromEntries(
    sources.map(({ name, asOf }) => [`data.source.${name}.join`, asOf && { ...asOf, match: [...asOf.match] }])
  );
}
function featureText({ name: _, type, ...rest }) {
  return Object.keys(rest).length === 0 ? type : `${type} ${canonicalJson(rest)}`;
}
function formats(data) {
  return Object.fromEntries(
    declaredSources(data).map(({ name, source }) => [
      name === "data.source" ? "data.format" : `${name}.format`,
      source.format
    ])
  );
}
function usesTime({ testFrom, validationFrom }) {
  return testFrom !== void 0 || validationFrom !== void 0;
}
function splitInputs(split) {
  return values({
    "data.split.test": split.test,
    "data.split.validation": split.validation,
    "data.split.seed": split.seed,
    "data.split.test.from": split.testFrom,
    "data.split.validation.from": split.validationFrom,
    "data.split.stratify": split.stratify
  });
}
function trainerInputs({ train, predict }, plugins) {
  const trainer = plugins.trainers.get(train.trainer);
  const options = sorted(Object.keys(train.options)).map((option) => ({
    name: `train.options.${option}`,
    value: canonicalJson(train.options[option])
  }));
  return [
    { name: "preprocessing", value: `version ${PREPROCESSING_VERSION}` },
    { name: "train.trainer", value: `${trainer.id} version ${trainer.version}` },
    ...options,
    ...values({ "train.seed": train.seed, "train.backend": backendText(train, trainer) }),
    // What claims and limits a program has changes no model that it finishes.
    ...values({ "train.command": train.command, "train.channels": train.channels && { ...train.channels } }),
    ...values({ "predict.command": predict?.command, "predict.time": predict?.timeMs }),
    ...values({ "train.classWeights": train.classWeights, "train.crossValidation": train.crossValidation?.folds }),
    ...values({ "train.reweigh": train.reweigh }),
    ...values({ "train.calibrate": train.calibrate && `${train.calibrate} version ${CALIBRATION_VERSION}` })
  ];
}
function backendText(train, trainer) {
  return backendsOf(train, trainer).join(", else ") || "none";
}
function evaluationInputs(spec, plugins) {
  const { metrics, fairness } = spec.evaluate;
  return [
    { name: "evaluation", value: `version ${EVALUATION_VERSION}` },
    ...splitInputs(spec.data.split),
    ...checkInputs(spec, plugins),
    ...values({ "data.sensitive": sorted(spec.data.sensitive), ...decideInputs(spec.decide) }),
    ...versions("evaluate.metrics", metrics, plugins.metrics),
    ...values({ "evaluate.fairness.by": fairness?.by, "evaluate.fairness.minGroup": fairness?.minGroup }),
    ...values({ "evaluate.slices": spec.evaluate.slices && { ...spec.evaluate.slices } }),
    ...values({ "evaluate.explain": spec.evaluate.explain && { ...spec.evaluate.explain } }),
    ...values({ "evaluate.fairness.privileged": fairness?.privileged && { ...fairness.privileged } }),
    ...values({ "evaluate.robustness": spec.evaluate.robustness && { ...spec.evaluate.robustness } }),
    ...values({ "evaluate.conformal": spec.evaluate.conformal && { ...spec.evaluate.conformal } }),
    ...versions("evaluate.fairness.measures", fairness?.measures ?? [], plugins.fairness)
  ];
}
function decideInputs({ threshold, choose, costs }) {
  return {
    "decide.threshold": choose === void 0 ? threshold : void 0,
    "decide.maximise": choose?.by === "maximise" ? choose.metric : void 0,
    "decide.costs": costs && { ...costs }
  };
}
function checkInputs({ data }, plugins) {
  const declared = (data.checks ?? []).map(({ check, options, on, weight }) => ({ check, options, on, weight }));
  const always = plugins.checks.all.filter((check) => check.unasked !== void 0).map((check) => check.id);
  const ids = versionsText([...always, ...declared.map(({ check }) => check)], plugins.checks);
  return values({
    "data.quality.checks": declared.length === 0 ? void 0 : declared,
    "data.query": data.query,
    ...joins(data),
    "data.quality": ids === "" ? void 0 : ids
  });
}
function versionsText(ids, checks) {
  return sorted(new Set(ids)).map((id) => `${id} version ${checks.get(id).version}`).join(", ");
}
function versions(name, ids, catalog) {
  return sorted(new Set(ids)).map((id) => ({ name: `${name}.${id}`, value: `version ${catalog.get(id).version}` }));
}
function values(named) {
  return Object.entries(named).flatMap(
    ([name, value]) => value === void 0 ? [] : [{ name, value: typeof value === "string" ? value : canonicalJson(value) }]
  );
}
function sorted(texts) {
  return [...texts].sort();
}

export {
  gpuText,
  backendsOf,
  chosenBackend,
  checkGpus,
  onOneBackend,
  contentOf,
  contentOfFiles,
  specKeys,
  declaredContents,
  evaluationKey,
  pathOfInput
};
