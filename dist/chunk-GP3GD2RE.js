import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  lockPathOf,
  parseLock
} from "./chunk-H5VD7RGB.js";
import {
  declaredSources,
  isPattern,
  matching
} from "./chunk-6S2SDTGW.js";
import {
  DEFAULT_GLOBS,
  MAX_BYTES,
  PROJECT_FILE,
  assembleSchemas,
  byPlace,
  defaultProject,
  tooLarge
} from "./chunk-VZPPH6TR.js";
import {
  child
} from "./chunk-EFF5PYSL.js";
import {
  globMatches,
  globReaches,
  isLink,
  linkOnTheWay,
  printable,
  ruleComplaint,
  schemeOf,
  shortened,
  unpinned
} from "./chunk-IUFWIKZX.js";
import {
  nearest
} from "./chunk-V4T6G7AW.js";
import {
  digestOf
} from "./chunk-BIVE6T77.js";
import {
  TrainyardError
} from "./chunk-2WUTFTKW.js";

// src/stages/materialise/data-pins.ts
function sourcesOutside({ data }, files) {
  const paths = declaredSources(data).map(({ source }) => source.path);
  return [...new Set(paths)].filter((path) => {
    if (schemeOf(path) !== void 0) return true;
    return isPattern(path) ? matching(path, files.keys()).length === 0 : !files.has(path);
  });
}
async function withPins(specs, files, blobs) {
  const outside = new Map(specs.map((spec) => [spec, sourcesOutside(spec, files)]));
  const wanted = new Set(
    specs.filter((spec) => (outside.get(spec)?.length ?? 0) > 0).map(({ path }) => lockPathOf(path))
  );
  const entries = [...wanted].flatMap((path) => files.get(path) ?? []).filter(({ mode }) => mode.startsWith("100"));
  if (entries.length === 0) return { specs, problems: [] };
  await blobs.fetch(entries.map(({ id }) => id));
  const problems = [];
  const locks = new Map(entries.map(({ path, id }) => [path, readLock(path, blobs.get(id), problems)]));
  const pinned = specs.map((spec) => {
    const pins = pinsFor(outside.get(spec) ?? [], locks.get(lockPathOf(spec.path)));
    return pins.length === 0 ? spec : { ...spec, data: { ...spec.data, pins } };
  });
  return { specs: pinned, problems };
}
function pinsFor(outside, lock) {
  return (lock?.sources ?? []).filter(({ uri }) => outside.includes(uri));
}
function readLock(path, bytes, problems) {
  try {
    return parseLock(path, new TextDecoder().decode(bytes));
  } catch (error) {
    if (!(error instanceof TrainyardError)) throw error;
    const { code, message, fix } = error;
    problems.push({ code, severity: "error", at: { file: path, line: 1, column: 1 }, message, fix });
    return void 0;
  }
}

// src/stages/plan/spec-cache.ts
import { join } from "node:path";
var SPARE = 2e3;
var PROJECTS = 20;
async function openSpecCache(at) {
  const path = join(at.state, "cache", "specs.json");
  const key = digestOf([at.toolVersion, assembleSchemas(at.catalogs)]);
  const { entries: known, projects } = contentsOf(await at.files.readText(path), key);
  const used = /* @__PURE__ */ new Map();
  const read = /* @__PURE__ */ new Map();
  let added = false;
  return {
    has: (blob, file) => known.has(entryKey(blob, file)),
    get(blob, file) {
      const entry = entryKey(blob, file);
      const before = read.get(entry);
      if (before !== void 0) return before;
      const stored = known.get(entry);
      if (stored === void 0) return void 0;
      const model = revived(stored, file);
      used.set(entry, stored);
      read.set(entry, model);
      return model;
    },
    set(blob, file, model) {
      used.set(entryKey(blob, file), packed(model));
      read.set(entryKey(blob, file), model);
      added = true;
    },
    getProject: (blob) => projects.get(blob),
    setProject(blob, project) {
      projects.set(blob, project);
      added = true;
    },
    async save() {
      if (!added) return;
      const others = [...known].filter(([entry]) => !used.has(entry)).slice(0, SPARE);
      await hideFromGit(at);
      await at.files.write(
        path,
        JSON.stringify({ key, projects: [...projects].slice(-PROJECTS), entries: [...used, ...others] })
      );
      added = false;
    }
  };
}
function entryKey(blob, path) {
  return `${blob} ${path}`;
}
function contentsOf(text, key) {
  const nothing = { entries: /* @__PURE__ */ new Map(), projects: /* @__PURE__ */ new Map() };
  if (text === void 0) return nothing;
  try {
    const stored = JSON.parse(text);
    if (stored === null || stored.key !== key) return nothing;
    return { entries: mapOf(stored.entries), projects: mapOf(stored.projects) };
  } catch {
    return nothing;
  }
}
function mapOf(list) {
  return Array.isArray(list) && list.every(isEntry) ? new Map(list) : /* @__PURE__ */ new Map();
}
function isEntry(entry) {
  if (!Array.isArray(entry) || typeof entry[0] !== "string") return false;
  const stored = entry[1];
  return typeof stored === "object" && stored !== null && "problems" in stored && Array.isArray(stored.problems);
}
function packed(read) {
  if (read.spec === void 0) return { problems: read.problems };
  const { positions, ...spec } = read.spec;
  const places = Object.entries(positions).map(([pointer, { line, column }]) => [pointer, [line, column]]);
  return { spec, places: Object.fromEntries(places), problems: read.problems };
}
function revived(stored, file) {
  if (stored.spec === void 0) return { problems: stored.problems };
  let positions;
  const spec = {
    ...stored.spec,
    // Only what is said about a spec needs its places: of a thousand specs, those of a few.
    get positions() {
      positions ??= positionsOf(stored, file);
      return positions;
    }
  };
  return { spec, problems: stored.problems };
}
function positionsOf(stored, file) {
  const positions = {};
  for (const [pointer, [line, column]] of Object.entries(stored.places ?? {}))
    positions[pointer] = { file, line, column };
  return positions;
}
async function hideFromGit(at) {
  const path = join(at.state, ".gitignore");
  if (!await at.files.exists(path)) await at.files.write(path, "*\n");
}

// src/spec/deployment.ts
function deploymentsOf(spec, project) {
  const wanted = spec.deploy ?? [];
  const places = project.environments ?? implied(wanted);
  return ordered(places).flatMap((place) => {
    const deploy = wanted.find(({ environment }) => environment === place.name);
    return deploy === void 0 ? [] : [deploymentOf(spec.name, place, deploy)];
  });
}
function implied(wanted) {
  return wanted.map(({ environment }, index) => {
    const before = wanted[index - 1];
    return {
      name: environment,
      branch: `deploy/${environment}`,
      ...before === void 0 ? {} : { after: before.environment },
      promote: "automatic",
      protection: "none",
      observer: {},
      floor: { approvals: 0 }
    };
  });
}
function ordered(places) {
  const done = [];
  let rest = places;
  while (rest.length > 0) {
    const ready = rest.filter(({ after }) => !rest.some(({ name }) => name === after));
    if (ready.length === 0) return [...done, ...rest];
    done.push(...ready);
    rest = rest.filter((place) => !ready.includes(place));
  }
  return done;
}
function deploymentOf(model, place, deploy) {
  const { name, branch, repository, after, promote, protection, observer, floor } = place;
  return {
    model,
    environment: name,
    branch,
    ...repository === void 0 ? {} : { repository },
    ...after === void 0 ? {} : { after },
    promote,
    protection,
    observer,
    approvals: Math.max(deploy.approvals, floor.approvals),
    plan: {
      ...deploy.plan,
      dwellMs: Math.max(deploy.plan.dwellMs, floor.dwellMs ?? 0),
      minSamples: Math.max(deploy.plan.minSamples, floor.minSamples ?? 0),
      promotionSamples: Math.max(deploy.plan.promotionSamples ?? 0, deploy.plan.minSamples, floor.minSamples ?? 0)
    }
  };
}
function deployComplaints(spec, project) {
  const places = project.environments;
  if (places === void 0) return [];
  return (spec.deploy ?? []).flatMap((deploy) => {
    const pointer = child("/deploy", deploy.environment);
    const place = places.find(({ name }) => name === deploy.environment);
    if (place === void 0) return [{ pointer, complaint: unknownPlace(deploy.environment, places) }];
    return [...notAllowed(deploy, place), ...notObserved(deploy, place)].map((complaint) => ({ pointer, complaint }));
  });
}
function unknownPlace(name, places) {
  const names = places.map((place) => place.name);
  const near = nearest(name, names);
  return {
    code: "environment-unknown",
    message: `trainyard.yaml has no environment ${name}`,
    found: name,
    allowed: names.join(", "),
    fix: near === void 0 ? "Add it to environments in trainyard.yaml." : `Did you mean "${near}"?`
  };
}
function notAllowed({ plan }, { name, floor }) {
  if (floor.rollouts === void 0 || floor.rollouts.includes(plan.rollout)) return [];
  return [
    {
      code: "rollout-not-allowed",
      message: `trainyard.yaml does not allow a ${plan.rollout} rollout in ${name}`,
      found: plan.rollout,
      allowed: floor.rollouts.join(", "),
      fix: "Use one of them."
    }
  ];
}
function notObserved({ plan }, { name, observer }) {
  const key = plan.observer === "server" ? "servers" : plan.observer;
  if (key === "none" || key === "store" || observer[key] !== void 0) return [];
  return [
    {
      code: "observer-unknown",
      severity: "warning",
      message: `the rollout in ${name} goes by ${plan.observer === "server" ? "servers" : "Prometheus"}, and trainyard.yaml does not say where`,
      found: plan.observer,
      fix: `Add observer.${key} to environments.${name} in trainyard.yaml; until then every step waits for a person.`
    }
  ];
}

// src/stages/plan/spec-tree-rules.ts
function treeComplaints(specs, files, project) {
  const firsts = /* @__PURE__ */ new Map();
  return specs.flatMap((spec) => {
    const first = firsts.get(spec.name);
    if (first === void 0) firsts.set(spec.name, spec.path);
    const say = (pointer, complaint) => complaint === void 0 ? [] : [{ path: spec.path, pointer, complaint }];
    return [
      ...say("/name", first === void 0 ? void 0 : usedTwice(spec.name, first)),
      ...declaredSources(spec.data).flatMap(
        ({ source }) => say(
          source.pointer,
          outsideComplaint(source.path, spec, project) ?? committedComplaint(source.path, spec, files)
        )
      ),
      ...unmeasuredGates(spec, project).flatMap((complaint) => say("/evaluate/metrics", complaint)),
      ...deployComplaints(spec, project).flatMap(({ pointer, complaint }) => say(pointer, complaint))
    ];
  });
}
function linkProblem(path, link) {
  const what = link.mode === "120000" ? "a symbolic link" : "a submodule";
  return {
    code: "spec-link",
    severity: "error",
    at: { file: path, line: 1, column: 1 },
    message: `${printable(path)} is reached through ${what}${link.path === path ? "" : ` (${printable(link.path)})`}`,
    allowed: "a file of the repository",
    fix: "Replace the link by the file itself."
  };
}
function trackedState(files) {
  for (const path of files.keys()) {
    if (path !== ".trainyard" && !path.startsWith(".trainyard/")) continue;
    return [
      {
        code: "state-tracked",
        severity: "error",
        at: { file: path, line: 1, column: 1 },
        message: `git tracks ${printable(path)}, and the folder .trainyard holds what Trainyard itself has stored`,
        allowed: "no file below .trainyard",
        fix: 'Run "git rm -r --cached .trainyard" and commit.'
      }
    ];
  }
  return [];
}
function usedTwice(name, first) {
  return {
    code: "duplicate-name",
    message: `the name "${shortened(name)}" is taken by ${shortened(first, 120)}`,
    found: shortened(name),
    fix: "Give one of the two another name and folder."
  };
}
function outsideComplaint(source, spec, { allow }) {
  if (schemeOf(source) === void 0) return void 0;
  return ruleComplaint(source, allow) ?? (isPinned(source, spec) ? void 0 : unpinned(source, spec.name, lockPathOf(spec.path)));
}
function committedComplaint(source, spec, files) {
  if (schemeOf(source) !== void 0 || isPinned(source, spec)) return void 0;
  const complaint = sourceComplaint(source, files);
  if (!complaint?.message.startsWith("git has no")) return complaint;
  return {
    ...complaint,
    fix: `${complaint.fix} A file that stays out of git is pinned by "trainyard data pin ${spec.name}".`
  };
}
function isPinned(source, { data }) {
  return data.pins?.some(({ uri }) => uri === source) ?? false;
}
function sourceComplaint(source, files) {
  if (isPattern(source)) return patternComplaint(source, files);
  const link = linkOnTheWay(source, files);
  if (link !== void 0) {
    const what = link.mode === "120000" ? "a symbolic link" : "a submodule";
    return {
      code: "source-link",
      message: `${shortened(link.path)} is ${what}, which is not followed`,
      found: shortened(source),
      allowed: "a file of the repository",
      fix: "Commit the file itself."
    };
  }
  if (files.has(source)) return void 0;
  const paths = [...files.keys()];
  if (paths.some((path) => path.startsWith(`${source}/`))) {
    return {
      code: "source-missing",
      message: "the source is a folder",
      found: shortened(source),
      allowed: "a file",
      fix: "Name one file, or the files by a pattern such as data/parts/*.parquet."
    };
  }
  const near = nearest(source, paths);
  return {
    code: "source-missing",
    message: `git has no file ${shortened(source)}`,
    found: shortened(source),
    allowed: "a file that is committed, or not ignored",
    fix: near === void 0 ? "Add the file, or correct the path." : `Did you mean "${shortened(near)}"?`
  };
}
function patternComplaint(pattern, files) {
  const found = matching(pattern, files.keys());
  const link = found.map((path) => linkOnTheWay(path, files)).find((entry) => entry !== void 0);
  if (link !== void 0) return sourceComplaint(link.path, files);
  if (found.length > 0) return void 0;
  return {
    code: "source-missing",
    message: `git has no file that ${shortened(pattern)} names`,
    found: shortened(pattern),
    allowed: "files that are committed, or not ignored",
    fix: "Add the files, or correct the pattern: * stays inside one folder, ** does not."
  };
}
function unmeasuredGates(spec, project) {
  const judged = project.gates.flatMap((gate) => gate.gate === "metric" ? [String(gate.options["metric"])] : []);
  return [...new Set(judged)].filter((id) => !spec.evaluate.metrics.includes(id)).map((id) => ({
    code: "gate-not-measured",
    message: `a gate of trainyard.yaml judges ${id}, which this model does not measure`,
    found: spec.evaluate.metrics.join(", "),
    fix: `Add ${id} to evaluate.metrics.`
  }));
}

// src/stages/plan/specs.ts
async function loadSpecs(input, ports) {
  const [files, cache] = await Promise.all([
    input.files ?? ports.git.listTree(input.tree),
    input.cache ?? openSpecCache(ports)
  ]);
  const blobs = blobReader(ports.git);
  const reading = { cache, blobs, catalogs: ports.catalogs };
  await blobs.fetch(likelyUnknown(input, files, cache));
  const own = await projectOf(files, reading);
  const found = specEntries(input.project ?? own.project, files);
  const reads = await readAll(found.entries, reading);
  const read = reads.flatMap(({ spec }) => spec === void 0 ? [] : [spec]);
  const { specs, problems: locks } = await withPins(read, files, blobs);
  const complaints = treeComplaints(specs, files, input.project ?? own.project);
  await cache.save();
  return {
    tree: input.tree,
    files,
    project: own.project,
    specs,
    paths: [...found.entries.map((entry) => entry.path), ...found.links.map((problem) => problem.at.file)].sort(),
    problems: byPlace([
      ...trackedState(files),
      ...own.problems,
      ...found.links,
      ...reads.flatMap(({ problems }) => problems),
      ...locks,
      ...await placed(complaints, files, reading)
    ])
  };
}
async function readerFor({ catalogs }) {
  const { specReader } = await import("./reader-7H5ZM6WL.js");
  return specReader(catalogs);
}
function blobReader(git) {
  const known = /* @__PURE__ */ new Map();
  return {
    async fetch(ids) {
      const missing = [...new Set(ids)].filter((id) => !known.has(id));
      if (missing.length === 0) return;
      for (const [id, bytes] of await git.readBlobs(missing)) known.set(id, bytes);
    },
    get: (id) => known.get(id)
  };
}
function likelyUnknown(input, files, cache) {
  const project = files.get(PROJECT_FILE);
  const known = project === void 0 ? void 0 : cache.getProject(project.id);
  const globs = (input.project ?? known?.project)?.models ?? DEFAULT_GLOBS;
  const unknown = [...files.values()].filter(
    (entry) => !cache.has(entry.id, entry.path) && globs.some((glob) => globMatches(glob, entry.path))
  );
  const wanted = project === void 0 || known !== void 0 ? unknown : [project, ...unknown];
  return wanted.filter(isReadable).map(({ id }) => id);
}
function isReadable(entry) {
  return !isLink(entry) && entry.size <= MAX_BYTES;
}
async function projectOf(files, reading) {
  const { cache, blobs, catalogs } = reading;
  const fallback = defaultProject(catalogs);
  const entry = files.get(PROJECT_FILE);
  if (entry === void 0) return { project: fallback, problems: [] };
  if (isLink(entry)) return { project: fallback, problems: [linkProblem(PROJECT_FILE, entry)] };
  if (entry.size > MAX_BYTES) return { project: fallback, problems: [tooLarge(PROJECT_FILE, entry.size)] };
  let read = cache.getProject(entry.id);
  if (read === void 0) {
    await blobs.fetch([entry.id]);
    read = (await readerFor(reading)).project(PROJECT_FILE, blobs.get(entry.id) ?? new Uint8Array());
    cache.setProject(entry.id, read);
  }
  return { project: read.project ?? fallback, problems: read.problems };
}
function specEntries(project, files) {
  const entries = [];
  const links = [];
  for (const entry of files.values()) {
    const matches = project.models.some((glob) => globMatches(glob, entry.path));
    if (isLink(entry)) {
      if (matches || project.models.some((glob) => globReaches(glob, entry.path)))
        links.push(linkProblem(entry.path, entry));
    } else if (matches) entries.push(entry);
  }
  return { entries: entries.sort((one, other) => one.path < other.path ? -1 : 1), links };
}
async function readAll(entries, reading) {
  const { cache, blobs } = reading;
  const known = entries.map((entry) => cache.get(entry.id, entry.path));
  const unknown = entries.filter((entry, index) => known[index] === void 0 && isReadable(entry));
  await blobs.fetch(unknown.map(({ id }) => id));
  const reader = unknown.length === 0 ? void 0 : await readerFor(reading);
  return entries.map((entry, index) => {
    const before = known[index];
    if (before !== void 0) return before;
    if (reader === void 0 || !isReadable(entry)) return { problems: [tooLarge(entry.path, entry.size)] };
    const read = reader.model(entry.path, blobs.get(entry.id) ?? new Uint8Array());
    cache.set(entry.id, entry.path, read);
    return read;
  });
}
async function placed(complaints, files, reading) {
  if (complaints.length === 0) return [];
  const { blobs } = reading;
  await blobs.fetch(complaints.flatMap(({ path }) => files.get(path)?.id ?? []));
  const reader = await readerFor(reading);
  return complaints.flatMap(
    ({ path, ...complaint }) => reader.placed(path, blobs.get(files.get(path)?.id ?? "") ?? new Uint8Array(), [complaint])
  );
}

export {
  sourcesOutside,
  openSpecCache,
  deploymentsOf,
  loadSpecs
};
