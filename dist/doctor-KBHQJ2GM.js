import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  isRefusal,
  placementOf
} from "./chunk-GQPDS5TH.js";
import {
  deploymentsOf,
  loadSpecs
} from "./chunk-GP3GD2RE.js";
import "./chunk-H5VD7RGB.js";
import "./chunk-6S2SDTGW.js";
import {
  require_dist
} from "./chunk-22KGIJVK.js";
import "./chunk-VZPPH6TR.js";
import "./chunk-EFF5PYSL.js";
import "./chunk-SH6XX76W.js";
import "./chunk-IUFWIKZX.js";
import "./chunk-5TWUTOWS.js";
import {
  LEDGER_BRANCH,
  TAG_FORMAT,
  parseTagList,
  parseTagName
} from "./chunk-QO5VLKPX.js";
import {
  deployBranch
} from "./chunk-AFJSODKA.js";
import "./chunk-V4T6G7AW.js";
import "./chunk-BIVE6T77.js";
import "./chunk-D2KHV3DM.js";
import {
  EXIT,
  TrainyardError
} from "./chunk-2WUTFTKW.js";
import {
  __toESM
} from "./chunk-RSD25HFQ.js";

// src/commands/doctor.ts
import { join } from "node:path";

// src/stages/doctor/diagnose.ts
var import_yaml = __toESM(require_dist(), 1);
var NEEDED = { contents: "read", checks: "write", "pull-requests": "write" };
var PERMISSIONS = "permissions: {actions: read, checks: write, contents: read, pull-requests: write}";
function diagnoseWorkflows(files) {
  const ours = [...files].filter(([, text]) => /\buses:\s*["']?[\w.-]+\/trainyard(\/|@)/.test(text));
  const what = "workflow";
  if (ours.length === 0) {
    return [{ what, state: "wrong", said: "no workflow uses Trainyard", fix: "Run: trainyard init" }];
  }
  const forks = ours.some(([, text]) => /\bworkflow_run\b/.test(text));
  const reusable = ours.some(([, text]) => /trainyard\/\.github\/workflows\/review\.ya?ml@/.test(text));
  return [
    ...ours.flatMap(([path, text]) => diagnoseWorkflow(path, text)),
    ...ours.flatMap(([path, text]) => diagnosePins(path, text)),
    forks ? { what: "reports for forks", state: "ok", said: "a workflow on workflow_run reports what forks may not write" } : {
      what: "reports for forks",
      state: reusable ? "wrong" : "ok",
      said: reusable ? "a fork's run may not write its comment and check, and no other workflow does" : "changes from forks have their report in the summary of their run, since this workflow has one job only",
      ...reusable && { fix: "Add .github/workflows/trainyard-forks.yml; trainyard init writes it." }
    }
  ];
}
function diagnosePins(path, text) {
  const used = [...text.matchAll(/\buses:\s*["']?([\w.-]+\/[\w.-]+)(\/[^@\s"']*)?@([^\s"'#]+)/g)];
  const movable = used.filter(([, , , ref2 = ""]) => !/^[0-9a-f]{40}$/.test(ref2));
  const what = `actions of ${path}`;
  const [first] = movable;
  if (first === void 0) return [{ what, state: "ok", said: "each is named by its commit" }];
  const [, repository, , ref] = first;
  const names = [...new Set(movable.map(([, owner, , tag]) => `${owner}@${tag}`))].join(", ");
  return [
    {
      what,
      state: "cannot tell",
      said: `which code runs: ${names} can be moved by whoever may write there`,
      fix: `Name the commit and keep the version as a comment: git ls-remote https://github.com/${repository} ${ref}, then @<commit> # ${ref}`
    }
  ];
}
var RELEASE_NEEDED = { actions: "write", contents: "write", deployments: "write", "pull-requests": "write" };
var RELEASE_PERMISSIONS = "permissions: {actions: write, contents: write, deployments: write, pull-requests: write}";
function diagnoseRelease(path, text) {
  const document = (0, import_yaml.parseDocument)(text);
  const root = document.contents;
  const on = (0, import_yaml.isMap)(root) ? root.get("on") : void 0;
  const absent = ["push", "delete", "schedule"].filter((event) => !((0, import_yaml.isMap)(on) && on.has(event)));
  const fix = `Let it start on them; trainyard init writes such a file.`;
  const events = absent.length === 0 ? { what: `events of ${path}`, state: "ok", said: "merges, tags, deletions and the schedule start it" } : { what: `events of ${path}`, state: "wrong", said: `${absent.join(", ")} does not start it`, fix };
  return [
    granted({
      path,
      root,
      needed: RELEASE_NEEDED,
      fix: RELEASE_PERMISSIONS,
      good: "refs, pull requests and deployments can be written"
    }),
    events
  ];
}
function diagnoseWorkflow(path, text) {
  if (/trainyard\/\.github\/workflows\/reconcile\.ya?ml|command:\s*reconcile/.test(text))
    return diagnoseRelease(path, text);
  const document = (0, import_yaml.parseDocument)(text);
  const root = document.contents;
  if (/pull_request_target/.test(text)) {
    const said = "pull_request_target lends the token of the base to code of strangers";
    return [{ what: path, state: "wrong", said, fix: "Use: on: pull_request" }];
  }
  return [granted({ path, root, needed: NEEDED, fix: PERMISSIONS, good: "comment and check can be written" })];
}
function granted({ path, root, needed, fix, good }) {
  const given = (0, import_yaml.isMap)(root) ? root.get("permissions") : void 0;
  const what = `permissions of ${path}`;
  if (given === void 0) {
    const said2 = "the file says nothing; the default of the repository holds, which is not in the file";
    return { what, state: "cannot tell", said: said2, fix: `Write at its top: ${fix}` };
  }
  const missing = Object.entries(needed).filter(([scope, level]) => {
    const has = (0, import_yaml.isMap)(given) ? given.get(scope) : (0, import_yaml.isScalar)(given) ? given.value : given;
    return !(has === level || has === "write" || has === "write-all");
  });
  if (missing.length === 0) return { what, state: "ok", said: good };
  const said = `${missing.map(([scope, level]) => `${scope}: ${level}`).join(", ")} is not granted`;
  return { what, state: "wrong", said, fix: `Write at its top: ${fix}` };
}
function diagnoseRunners(specs2, project) {
  const asked = { label: true, comment: true, manual: true };
  const refused = specs2.flatMap((spec) => {
    const placed = placementOf(spec, project.runners, { fork: false, approved: true, asked, headSha: "" });
    return isRefusal(placed) ? [{ what: `runner of ${spec.name}`, state: "wrong", said: placed.why, fix: placed.fix }] : [];
  });
  return refused.length > 0 ? refused : [{ what: "runner labels", state: "ok", said: "every spec asks for an allowed runner" }];
}
function diagnoseExposure(isPublic, labels) {
  const what = "public repository with self-hosted runners";
  const own = labels.some((set) => set.some((label) => !/^(ubuntu|windows|macos)-/.test(label)));
  if (!own) return { what, state: "ok", said: "only hosted runners are allowed" };
  const fix = "Use ephemeral runners in a runner group limited to this workflow, and require approval for all outside contributors (Settings, Actions, General).";
  if (isPublic === void 0)
    return { what, state: "cannot tell", said: "whether the repository is public", fix: TOKEN };
  if (!isPublic) return { what, state: "ok", said: "the repository is private" };
  return { what, state: "wrong", said: "a fork can change the workflow file itself, which no action can prevent", fix };
}
var TOKEN = "Set GITHUB_TOKEN and GITHUB_REPOSITORY (owner/name), and run it again.";
function diagnoseClock(now, server) {
  const what = "clock";
  if (server === void 0) return { what, state: "cannot tell", said: "the time on the server", fix: TOKEN };
  const seconds = Math.round((now.getTime() - new Date(server).getTime()) / 1e3);
  if (Math.abs(seconds) <= 120) return { what, state: "ok", said: `within ${Math.abs(seconds)} s of the server` };
  return { what, state: "wrong", said: `${seconds} s off the server`, fix: "Let this machine keep time by NTP." };
}
function diagnoseGit(version) {
  const [, major = "0", minor = "0"] = /(\d+)\.(\d+)/.exec(version) ?? [];
  const recent = Number(major) > 2 || Number(major) === 2 && Number(minor) >= 29;
  return recent ? { what: "git", state: "ok", said: version } : { what: "git", state: "wrong", said: `${version} is too old`, fix: "Install git 2.29 or newer." };
}
function diagnosisText(all) {
  const marks = { ok: "ok         ", warning: "warning    ", wrong: "wrong      ", "cannot tell": "cannot tell" };
  return all.map(
    ({ what, state, said, fix }) => `${marks[state]}  ${what}: ${said}${fix === void 0 ? "" : `
               ${fix}`}`
  ).join("\n");
}

// src/stages/doctor/host.ts
var REFUSING = /* @__PURE__ */ new Set([
  "creation",
  "update",
  "pull_request",
  "required_signatures",
  "required_status_checks",
  "required_deployments",
  "merge_queue",
  "workflows",
  "code_scanning"
]);
var BYPASS = 'Settings, Rules, Rulesets: put a deploy key or an App on the bypass list (the default token cannot be there), and give its token to the workflow as the secret "token".';
var SEE = "Set GITHUB_TOKEN and GITHUB_REPOSITORY (owner/name), and run it again.";
function diagnoseDeployBranch({ name, branch, protection }, rules) {
  const what = `rules of ${branch}`;
  if (rules === void 0) return { what, state: "cannot tell", said: "which rules hold for it", fix: SEE };
  const refusing = rules.filter((rule) => REFUSING.has(rule));
  const named = `environments.${name}.protection`;
  if (refusing.length === 0 && protection === "none") return { what, state: "ok", said: "it can be pushed to" };
  if (refusing.length === 0) {
    const said2 = `${named} is ${protection}, and no rule protects it`;
    return {
      what,
      state: "wrong",
      said: said2,
      fix: `Protect ${branch} by a ruleset, with that ${protection} on its bypass list.`
    };
  }
  if (protection !== "none") {
    return { what, state: "ok", said: `${refusing.join(", ")}; ${named} says that a ${protection} may pass them` };
  }
  const said = `${refusing.join(", ")} refuses what reconcile pushes with the default token`;
  return { what, state: "wrong", said, fix: `${BYPASS} Then set ${named} to deploy-key or app.` };
}
function diagnoseLedger(branch, rules) {
  const what = `rules of ${branch}`;
  if (rules === void 0) return { what, state: "cannot tell", said: "which rules hold for it", fix: SEE };
  const refusing = rules.filter((rule) => REFUSING.has(rule));
  if (refusing.length > 0) {
    return { what, state: "wrong", said: `${refusing.join(", ")} refuses what reconcile pushes`, fix: BYPASS };
  }
  const missing = ["deletion", "non_fast_forward"].filter((rule) => !rules.includes(rule));
  if (missing.length === 0) return { what, state: "ok", said: "nobody can delete or rewrite it" };
  const said = `whoever may push can ${missing.includes("deletion") ? "delete" : "rewrite"} it, and with it what everyone approved`;
  const fix = `Settings, Rules, Rulesets: a branch ruleset for ${branch} with "Restrict deletions" and "Block force pushes".`;
  return { what, state: "warning", said, fix };
}
function diagnoseTags(rules, models) {
  const what = "rules of tags";
  if (rules === void 0) return [{ what, state: "cannot tell", said: "which rulesets there are", fix: SEE }];
  const ours = models.flatMap((model) => [`${model}@v1.0.0`, `${model}#production#1`]);
  const found = rules.flatMap((rule) => {
    const tag = ours.find((name) => holdsFor(rule, `refs/tags/${name}`));
    const refusing = rule.rules.filter((kind) => TAG_REFUSING.has(kind));
    if (tag === void 0 || refusing.length === 0) return [];
    const said = `the ruleset "${rule.ruleset}" (${refusing.join(", ")}) holds for tags such as ${tag}`;
    const fix = `Settings, Rules, Rulesets, "${rule.ruleset}": leave out refs/tags/*@v* and refs/tags/*#*, or put the App or deploy key of the workflow on its bypass list.`;
    return [{ what, state: "wrong", said, fix }];
  });
  return found.length > 0 ? found : [{ what, state: "ok", said: "versions and assignments can be tagged" }];
}
var TAG_REFUSING = /* @__PURE__ */ new Set(["creation", "deletion", "required_signatures", "tag_name_pattern"]);
function holdsFor({ includes, excludes }, ref) {
  const matches = (pattern) => pattern === "~ALL" || globbed(pattern).test(ref);
  return includes.some(matches) && !excludes.some(matches);
}
function globbed(pattern) {
  const source = pattern.replace(/\*\*\/?|\*|\?|[.+^${}()|[\]\\]/g, (part) => {
    if (part.startsWith("**")) return ".*";
    if (part === "*") return "[^/]*";
    return part === "?" ? "[^/]" : `\\${part}`;
  });
  return new RegExp(`^${source}$`);
}
function diagnoseLabels(specs2, runners) {
  const own = specs2.filter(({ labels }) => labels.some((label) => !HOSTED.test(label)));
  const what = "runners";
  if (own.length === 0) return [{ what, state: "ok", said: "hosted runners do all that is asked for" }];
  if (runners === void 0) {
    const said = "which self-hosted runners there are";
    const fix = "Use a token that may read the administration of the repository (administration: read), or look under Settings, Actions, Runners.";
    return [{ what, state: "cannot tell", said, fix }];
  }
  return own.map(({ name, labels }) => labelled(name, labels, runners));
}
var HOSTED = /^(ubuntu|windows|macos)-/;
function labelled(name, labels, runners) {
  const what = `runner of ${name}`;
  const asked = `[${labels.join(", ")}]`;
  const having = runners.filter((runner) => labels.every((label) => runner.labels.includes(label.toLowerCase())));
  if (having.some(({ online }) => online)) return { what, state: "ok", said: `a runner with ${asked} is online` };
  if (having.length > 0) {
    const names = having.map((one) => one.name).join(", ");
    return {
      what,
      state: "wrong",
      said: `every runner with ${asked} is offline: ${names}`,
      fix: "Start its service on that machine."
    };
  }
  const said = `no runner of this repository has ${asked}, so that the job would wait for ever; there are ${runners.length}`;
  const fix = `Add a runner with these labels (Settings, Actions, Runners), or correct train.runner.labels. Runners that the organisation shares do not show here: where one has them, all is well.`;
  return { what, state: "wrong", said, fix };
}
function diagnoseOpening(approvals, token) {
  const what = "pull requests by workflows";
  if (!approvals) return { what, state: "ok", said: "no environment asks for approvals" };
  const fix = 'Settings, Actions, General: tick "Allow GitHub Actions to create and approve pull requests", or give the workflow the token of an App.';
  if (token === void 0) return { what, state: "cannot tell", said: "whether workflows may open pull requests", fix };
  if (token.opensPulls) return { what, state: "ok", said: "workflows may open them" };
  return { what, state: "wrong", said: "workflows may not open the pull requests that promote", fix };
}
function labelsAsked(specs2, fallback) {
  return specs2.map((spec) => ({ name: spec.name, labels: spec.train.runner?.labels ?? fallback }));
}
function diagnoseCloneTags(shallow, remote, local) {
  const what = "tags";
  const fetch = shallow ? "git fetch --unshallow --tags origin" : "git fetch --tags origin";
  const fix = `Run: ${fetch}. In a workflow: fetch-depth: 0 and fetch-tags: true of actions/checkout.`;
  if (remote === void 0) return { what, state: "cannot tell", said: "which tags the remote has", fix };
  const known = new Set(local);
  const missing = remote.filter((tag) => !known.has(tag));
  if (missing.length === 0) return { what, state: "ok", said: `all ${remote.length} of the remote are here` };
  const said = `${missing.length} of the remote's ${remote.length} are not in this clone, such as ${missing[0]}`;
  return { what, state: "wrong", said, fix };
}

// src/stages/doctor/look-at-host.ts
async function lookAtHost({ specs: specs2, project }, ports) {
  const ask = asking(ports);
  const labels = labelsAsked(specs2, project.runners?.default ?? []);
  const own = diagnoseLabels(labels, void 0).some(({ state }) => state !== "ok");
  return [
    await cloneTags(ports),
    ...diagnoseLabels(labels, own ? await ask((facts) => facts.runners()) : void 0),
    ...await lookAtReleases({ specs: specs2, project }, ask)
  ];
}
function asking({ settings, log }) {
  return async (question) => {
    if (settings === void 0) return void 0;
    try {
      return await question(settings);
    } catch (error) {
      if (!(error instanceof TrainyardError)) throw error;
      log.warn(`GitHub could not be asked: ${error.message}`);
      return void 0;
    }
  };
}
async function cloneTags({ git, refs }) {
  const ours = (name) => parseTagName(name) !== void 0;
  const local = parseTagList((await refs.local(TAG_FORMAT)).tags).map(({ name }) => name);
  const remote = await git.remoteRefs(["refs/tags/*"]).catch((error) => {
    if (error instanceof TrainyardError) return void 0;
    throw error;
  });
  const names = remote && [...new Set([...remote.keys()].map((ref) => ref.replace(/^refs\/tags\/|\^\{\}$/g, "")))];
  return diagnoseCloneTags(await git.shallow(), names?.filter(ours), local);
}
async function lookAtReleases({ specs: specs2, project }, ask) {
  const deployments = specs2.flatMap((spec) => deploymentsOf(spec, project));
  if (deployments.length === 0) return [];
  const places = [...new Set(deployments.map(({ environment }) => environment))].map((name) => placeOf(name, project));
  const branches = places.map(async (place) => {
    if (place.repository === void 0) {
      return diagnoseDeployBranch(place, await ask((facts) => facts.branchRules(place.branch)));
    }
    const said = `it lies in ${place.repository}`;
    return {
      what: `rules of ${place.branch}`,
      state: "cannot tell",
      said,
      fix: "Look there for rules that refuse pushes."
    };
  });
  const approvals = deployments.some((one) => one.approvals > 0);
  return [
    ...await Promise.all(branches),
    diagnoseLedger(LEDGER_BRANCH, await ask((facts) => facts.branchRules(LEDGER_BRANCH))),
    ...diagnoseTags(
      await ask((facts) => facts.tagRules()),
      specs2.map(({ name }) => name)
    ),
    diagnoseOpening(approvals, approvals ? await ask((facts) => facts.workflowToken()) : void 0)
  ];
}
function placeOf(name, project) {
  const named = project.environments?.find((one) => one.name === name);
  return named ?? { name, branch: deployBranch(name), protection: "none" };
}

// src/commands/doctor.ts
async function doctor(context, shelf) {
  const { git, facts, clock } = context;
  const loaded = await loadSpecs({ tree: await git.worktreeTree() }, context);
  const repository = await facts?.repository().catch((error) => {
    context.log.warn(`GitHub could not be asked: ${error instanceof Error ? error.message : String(error)}`);
    return void 0;
  });
  const runners = loaded.project.runners ?? { default: [], allow: [] };
  const all = [
    diagnoseGit(await git.version()),
    await history(context),
    specs(loaded),
    ...diagnoseWorkflows(await workflows(context)),
    ...diagnoseRunners(loaded.specs, loaded.project),
    ...await lookAtHost(loaded, context),
    diagnoseExposure(repository?.public, [runners.default, ...runners.allow]),
    await storage(loaded.project, context),
    ...await engines(shelf),
    diagnoseClock(clock.now(), repository?.time)
  ];
  const wrong = all.filter(({ state }) => state === "wrong").length;
  return { exitCode: wrong > 0 ? EXIT.blocked : EXIT.ok, text: diagnosisText(all), json: { kind: "Diagnoses", all } };
}
async function history({ git }) {
  const what = "history";
  if (!await git.shallow()) return { what, state: "ok", said: "complete" };
  const fix = "Run: git fetch --unshallow. In a workflow: fetch-depth: 0 of actions/checkout.";
  return { what, state: "wrong", said: "the checkout is shallow, so every plan fetches what it lacks", fix };
}
function specs({ problems, paths, project }) {
  const what = "specs";
  const errors = problems.filter((problem) => problem.severity === "error").length;
  if (paths.length === 0 && errors === 0) {
    const said = `there are none: no committed or new file matches ${project.models.join(", ")}`;
    return { what, state: "wrong", said, fix: "Run: trainyard init --data <file> --target <column>" };
  }
  if (errors === 0) return { what, state: "ok", said: "all validate" };
  return { what, state: "wrong", said: `${errors} problems`, fix: "Run: trainyard validate" };
}
async function workflows({ git, files }) {
  const folder = ".github/workflows";
  const texts = /* @__PURE__ */ new Map();
  for (const name of await files.list(join(git.root, folder))) {
    if (/\.ya?ml$/.test(name))
      texts.set(`${folder}/${name}`, await files.readText(join(git.root, folder, name)) ?? "");
  }
  return texts;
}
async function storage(project, { openStore }) {
  try {
    const store = openStore(project);
    const what = `store (${store.location})`;
    const sample = new TextEncoder().encode("doctor");
    await store.put("doctor/sample", sample);
    const back = await store.get("doctor/sample");
    await store.delete("doctor/sample");
    if (back?.length === sample.length) return { what, state: "ok", said: "can be written, read and cleared" };
    return {
      what,
      state: "wrong",
      said: "gives back something else than was put",
      fix: "Look for a cache or proxy before it."
    };
  } catch (error) {
    if (!(error instanceof TrainyardError)) throw error;
    const state = error.code === "store-credentials" ? "cannot tell" : "wrong";
    return { what: "store", state, said: error.message, fix: error.fix };
  }
}
async function engines(shelf) {
  return (await shelf.reports()).map((report) => {
    const what = `engine ${report.engine}`;
    const command = report.optional ? `build ${report.engine}` : "install";
    if (report.state === "altered")
      return { what, state: "wrong", said: "its files were changed", fix: `Run: trainyard engines ${command}` };
    if (report.optional && (report.state === "absent" || report.state === "unsupported"))
      return { what, state: "ok", said: "is optional, and not there" };
    if (report.state === "unsupported")
      return { what, state: "wrong", said: "is not there for this system", fix: "Use another machine." };
    if (report.state === "absent") return { what, state: "ok", said: "is installed when it is first needed" };
    return { what, state: "ok", said: "is installed" };
  });
}
export {
  doctor
};
