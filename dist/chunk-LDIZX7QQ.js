import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  MACHINE,
  gitFailed,
  gitProcess,
  only
} from "./chunk-NZUXLDIK.js";
import {
  EXIT,
  TrainyardError
} from "./chunk-2WUTFTKW.js";

// src/adapters/programs/process.ts
import { spawn } from "node:child_process";
var INHERITED = [
  ...MACHINE,
  ...["HOME", "USERPROFILE", "TMPDIR", "TMP", "TEMP", "NODE_EXTRA_CA_CERTS"],
  // Where native engines lie.
  ...["TRAINYARD_ENGINES", "TRAINYARD_HOME", "RUNNER_TOOL_CACHE", "XDG_CACHE_HOME", "LOCALAPPDATA"],
  // Where the tests want it killed.
  "TRAINYARD_CRASH_AT"
];
function stageProcess(options) {
  return {
    async run(stage, folder, signal) {
      const child = spawn(options.execPath, [options.entry, "stage", stage, folder, "--attached", "--json"], {
        cwd: options.cwd,
        // TensorFlow's native library greets with five lines about the processor; 2 leaves its errors.
        env: { TF_CPP_MIN_LOG_LEVEL: "2", ...only(INHERITED, options.env) },
        stdio: ["pipe", "pipe", "pipe"],
        signal
      });
      let answer = "";
      child.stdout.setEncoding("utf8").on("data", (text) => {
        answer += text;
      });
      child.stderr.setEncoding("utf8").on("data", options.write);
      const code = await new Promise((resolve2, reject) => {
        child.on("error", reject);
        child.on("close", resolve2);
      });
      if (code !== 0) throw stageFailure(stage, code, answer);
    }
  };
}
function stageFailure(stage, code, answer) {
  const said = parsedError(answer);
  return new TrainyardError({
    code: said?.code ?? "stage-died",
    message: said?.message ?? `the process of stage "${stage}" ended with ${code === null ? "a signal" : `code ${code}`}`,
    fix: said?.fix ?? "Look at the lines above; if there are none, the machine may have run out of memory.",
    exitCode: (code ?? EXIT.broken) === EXIT.invalid ? EXIT.invalid : EXIT.broken
  });
}
function parsedError(answer) {
  try {
    return JSON.parse(answer).error;
  } catch {
    return void 0;
  }
}
function interruptSignal() {
  const controller = new AbortController();
  const interrupt = () => {
    if (controller.signal.aborted) endAtOnce();
    controller.abort(new TrainyardError(INTERRUPTED));
  };
  for (const name of ["SIGINT", "SIGTERM"]) process.on(name, interrupt);
  return controller.signal;
}
var INTERRUPTED = {
  code: "interrupted",
  message: "interrupted; nothing is lost",
  fix: "Run the same command again: it goes on from the last checkpoint.",
  exitCode: EXIT.interrupted
};
function outliveReaders() {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}
function endAtOnce(parent) {
  if (parent !== void 0) process.kill(parent, "SIGKILL");
  process.kill(process.pid, "SIGKILL");
}
function endWithParent() {
  process.stdin.on("end", () => process.exit(EXIT.interrupted)).on("error", () => process.exit(EXIT.interrupted));
  process.stdin.resume();
  process.stdin.unref?.();
}

// src/adapters/git/git.ts
import { copyFile, mkdtemp, readFile as readFile2, rm, stat, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

// src/adapters/git/history.ts
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
var ROUNDS = ["--deepen=1", "--deepen=50", "--deepen=500", "--unshallow"];
async function fetchHistory(git, commits, auth) {
  const missing = await missingCommits(git, commits);
  if (missing.length > 0) {
    const depth2 = (await cuts(git)).length > 0 ? ["--depth=1"] : [];
    await fetch(git, { args: depth2, wants: missing, auth });
  }
  for (const round of ROUNDS) {
    const open = await uncertainCuts(git, commits);
    if (open.length === 0) return;
    await fetch(git, { args: [round], wants: open, auth });
  }
}
async function missingCommits(git, commits) {
  const input = commits.map((commit) => `${commit}^{commit}
`).join("");
  const lines = (await git.text(["cat-file", "--batch-check=%(objectname)"], { input })).split("\n");
  return commits.filter((_, i) => lines[i]?.endsWith(" missing") ?? true);
}
async function cuts(git) {
  const path = resolve(git.folder, await git.text(["rev-parse", "--git-path", "shallow"]));
  const text = await readFile(path, "utf8").catch(() => "");
  return text.split("\n").filter((line) => line !== "");
}
async function uncertainCuts(git, commits) {
  const shallow = new Set(await cuts(git));
  if (shallow.size === 0) return [];
  const base = await git.call(["merge-base", "--octopus", ...commits]);
  const ancestor = base.stdout.toString("utf8").trim();
  if (commits.includes(ancestor)) return [];
  const below = base.status === 0 ? [`^${ancestor}`] : [];
  const reachable = await git.text(["rev-list", "--stdin"], { input: [...commits, ...below, ""].join("\n") });
  return reachable.split("\n").filter((commit) => shallow.has(commit));
}
async function fetch(git, { args, wants, auth }) {
  const quiet = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--no-auto-maintenance"];
  const result = await git.call(["fetch", ...quiet, ...args, "--stdin", "origin"], {
    input: wants.map((want) => `${want}
`).join(""),
    env: auth === void 0 ? {} : authorization(auth)
  });
  if (result.status === 0) return;
  throw new TrainyardError({
    code: "git-fetch-failed",
    message: `history that the plan needs could not be fetched from "origin": ${redacted(result.stderr, auth)}`,
    fix: "Check out with full history (`fetch-depth: 0` for actions/checkout), or let this job read the repository."
  });
}
async function remoteRefs(git, patterns, auth) {
  const result = await git.call(["ls-remote", "--quiet", "origin", ...patterns], {
    env: auth === void 0 ? {} : authorization(auth)
  });
  if (result.status !== 0) {
    throw new TrainyardError({
      code: "git-fetch-failed",
      message: `the refs of "origin" could not be read: ${redacted(result.stderr, auth)}`,
      fix: "Let this job read the repository (`permissions: contents: read`)."
    });
  }
  const lines = result.stdout.toString("utf8").split("\n").filter(Boolean);
  return new Map(lines.map((line) => line.split("	", 2).reverse()));
}
function authorization({ server, token }) {
  const key = `http.${server.replace(/\/+$/, "")}/.extraheader`;
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return {
    GIT_CONFIG_COUNT: "2",
    // The empty value drops a header that a checkout left in the configuration; servers refuse two of them.
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: "",
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`
  };
}
function redacted(text, auth) {
  const bare = text.replace(/(\w+:\/\/)[^/@\s]+@/g, "$1***@");
  const clean = auth === void 0 ? bare : bare.replaceAll(auth.token, "***");
  return clean.trim().slice(0, 2e3);
}

// src/adapters/git/revisions.ts
function revisionResolver(git) {
  let asked = [];
  const ask = async () => {
    const batch = asked;
    asked = [];
    try {
      const input = batch.map(({ text }) => `${text}
`).join("");
      const result = await git.call(["cat-file", "--batch-check=%(objectname)"], { input });
      if (result.status !== 0) throw gitFailed(["cat-file"], result);
      const lines = result.stdout.toString("utf8").split("\n");
      for (const [index, { answer }] of batch.entries()) answer(idIn(lines[index]));
    } catch (error) {
      for (const { fail } of batch) fail(error);
    }
  };
  return async (revision, type) => {
    if (revision === "" || /[\0\n]/.test(revision)) return void 0;
    return new Promise((answer, fail) => {
      if (asked.length === 0) setImmediate(() => void ask());
      asked.push({ text: `${revision}^{${type}}`, answer, fail });
    });
  };
}
var OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function idIn(line) {
  return line !== void 0 && OBJECT_ID.test(line) ? line : void 0;
}

// src/adapters/git/git.ts
async function openGit(startFolder, options) {
  const { root, gitFolder } = await findRoot(gitProcess(startFolder, options.env));
  const git = gitProcess(root, options.env);
  const resolve2 = revisionResolver(git);
  return {
    root,
    version: () => git.text(["--version"]),
    shallow: async () => await git.text(["rev-parse", "--is-shallow-repository"]) === "true",
    resolve: (revision) => resolve2(revision, "commit"),
    mergeBase: (one, other) => mergeBase(git, resolve2, [one, other]),
    parents: async (commit) => parentsOf(git, await known(resolve2, commit, "commit")),
    hashFile: (path) => git.text(["hash-object", "--", path]).then((text) => text.trim()),
    treeOf: (revision) => known(resolve2, revision, "tree"),
    worktreeTree: () => worktreeTree(git, gitFolder),
    listTree: async (tree) => listTree(git, OBJECT_ID.test(tree) ? tree : await known(resolve2, tree, "tree")),
    readBlobs: (ids) => readBlobs(git, ids),
    remoteRefs: (patterns) => remoteRefs(git, patterns, options.auth),
    ensureCommits: (commits) => fetchHistory(git, commits, options.auth)
  };
}
function withoutGit(root) {
  const absent = () => {
    throw new TrainyardError({
      code: "git-not-a-repository",
      message: `${root} is not inside the working tree of a git repository`,
      fix: "Run in a checkout.",
      exitCode: EXIT.invalid
    });
  };
  return {
    root,
    version: async () => absent(),
    shallow: async () => absent(),
    resolve: async () => absent(),
    mergeBase: async () => absent(),
    parents: async () => absent(),
    hashFile: async () => absent(),
    treeOf: async () => absent(),
    worktreeTree: async () => absent(),
    listTree: async () => absent(),
    readBlobs: async () => absent(),
    remoteRefs: async () => absent(),
    ensureCommits: async () => absent()
  };
}
async function findRoot(git) {
  const result = await git.call(["rev-parse", "--absolute-git-dir", "--show-toplevel"]);
  if (result.status === 0) {
    const [gitFolder = "", ...root] = result.stdout.toString("utf8").replace(/\n$/, "").split("\n");
    return { root: root.join("\n"), gitFolder };
  }
  if (result.stderr.includes("dubious ownership")) {
    throw new TrainyardError({
      code: "git-unsafe-folder",
      message: `git refuses ${git.folder} because another user owns it`,
      fix: `If you trust it, run: git config --global --add safe.directory ${git.folder}`
    });
  }
  throw new TrainyardError({
    code: "git-not-a-repository",
    message: `${git.folder} is not inside the working tree of a git repository: ${result.stderr.trim()}`,
    fix: "Run in a checkout, or make one with `git init`.",
    exitCode: EXIT.invalid
  });
}
async function known(resolve2, revision, type) {
  const id = await resolve2(revision, type);
  if (id !== void 0) return id;
  throw new TrainyardError({
    code: "git-unknown-revision",
    message: `there is no ${type} "${revision}" in this repository`,
    fix: "Check the name; in a shallow or partial checkout fetch it first (`fetch-depth: 0` for actions/checkout).",
    exitCode: EXIT.invalid
  });
}
async function mergeBase(git, resolve2, revisions) {
  const ids = await Promise.all(revisions.map((revision) => known(resolve2, revision, "commit")));
  const result = await git.call(["merge-base", ...ids]);
  if (result.status === 0) return result.stdout.toString("utf8").split("\n", 1)[0];
  if (result.status === 1 && result.stderr === "") return void 0;
  throw gitFailed(["merge-base"], result);
}
async function parentsOf(git, commit) {
  const text = await git.text(["cat-file", "commit", commit]);
  const header = text.slice(0, text.indexOf("\n\n"));
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = ""]) => id);
}
var STATE = ".trainyard";
async function worktreeTree(git, gitFolder) {
  const scratch = await mkdtemp(join(tmpdir(), "trainyard-index-"));
  try {
    const index = join(scratch, "index");
    const [ignored] = await Promise.all([ignoresState(git), copyIndex(join(gitFolder, "index"), index)]);
    const env = { GIT_INDEX_FILE: index };
    await git.text(["add", "--all", "--", ".", ...ignored ? [] : [`:(top,exclude)${STATE}`]], { env });
    return await git.text(["write-tree"], { env });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
async function ignoresState(git) {
  const own = await readFile2(join(git.folder, STATE, ".gitignore"), "utf8").catch(() => "");
  return own === "*\n" || (await git.call(["check-ignore", "--quiet", "--", `${STATE}/any`])).status === 0;
}
async function copyIndex(from, to) {
  const found = await stat(from).catch(() => void 0);
  if (found === void 0) return;
  await copyFile(from, to);
  const second = Math.floor(found.mtimeMs / 1e3);
  await utimes(to, second, second);
}
async function listTree(git, tree) {
  const text = await git.text(["ls-tree", "-r", "-z", "-l", "--full-tree", tree]);
  const entries = /* @__PURE__ */ new Map();
  for (const line of text.split("\0")) {
    const match = TREE_LINE.exec(line);
    if (match === null) continue;
    const [, mode = "", object = "", size = "", path = ""] = match;
    entries.set(path, { path, mode, id: object, size: size === "-" ? 0 : Number(size) });
  }
  return entries;
}
var TREE_LINE = /^(\d{6}) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s;
async function readBlobs(git, ids) {
  const wanted = [...new Set(ids)].filter((id) => OBJECT_ID.test(id));
  if (wanted.length === 0) return /* @__PURE__ */ new Map();
  const result = await git.call(["cat-file", "--batch"], { input: `${wanted.join("\n")}
` });
  if (result.status !== 0) throw gitFailed(["cat-file"], result);
  return parseBatch(result.stdout);
}
function parseBatch(output) {
  const blobs2 = /* @__PURE__ */ new Map();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const [id = "", type, size] = output.toString("utf8", at, end).split(" ");
    at = end + 1;
    if (size === void 0) continue;
    if (type === "blob") blobs2.set(id, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs2;
}

// src/adapters/git/elsewhere.ts
import { createHash } from "node:crypto";
async function repositoryAt(repository, known2) {
  const remote = /^[\w.-]+\/[\w.-]+$/.test(repository) ? await besides(repository, known2) : repository;
  const server = /^https?:\/\/[^/]+/.exec(remote)?.[0];
  const { auth, deployToken } = known2;
  if (deployToken === void 0 || server === void 0) return { remote, auth };
  return { remote, auth: { server, token: deployToken } };
}
async function besides(repository, { git, auth, remote }) {
  const found = remote === void 0 ? void 0 : await git.call(["remote", "get-url", remote]);
  const ours = found?.stdout.toString("utf8").trim().replace(/\/+$/, "") ?? "";
  const [, before, end] = /^(.*?)[^/:]+\/[^/:]+?(\.git)?$/.exec(ours) ?? [];
  if (before !== void 0 && before !== "") return `${before}${repository}${end ?? ""}`;
  if (auth !== void 0) return `${auth.server.replace(/\/+$/, "")}/${repository}.git`;
  throw new TrainyardError({
    code: "environment-repository",
    message: `nothing says on which host ${repository} is: this repository has no remote`,
    fix: "Write the whole address under environments in trainyard.yaml, such as https://host/owner/name.git, or add a remote called origin.",
    exitCode: EXIT.invalid
  });
}
async function fetchTip({ git, auth, remote }, branch) {
  const env = auth === void 0 ? {} : authorization(auth);
  const listed = await git.call(["ls-remote", "--quiet", "--", remote, `refs/heads/${branch}`], { env });
  if (listed.status !== 0) throw unread({ auth, remote }, listed.stderr);
  const there = listed.stdout.toString("utf8").split("\n").find((line) => line.endsWith(`	refs/heads/${branch}`));
  if (there === void 0) return void 0;
  const kept = `refs/trainyard/elsewhere/${createHash("sha256").update(`${remote} ${branch}`).digest("hex").slice(0, 16)}`;
  const args = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--no-auto-maintenance"];
  const fetched2 = await git.call(["fetch", ...args, "--force", "--", remote, `+refs/heads/${branch}:${kept}`], { env });
  if (fetched2.status !== 0) throw unread({ auth, remote }, fetched2.stderr);
  return git.text(["rev-parse", kept]);
}
function unread({ remote, auth }, said) {
  return new TrainyardError({
    code: "git-fetch-failed",
    message: `${redacted(remote, auth)} could not be read: ${redacted(said, auth)}`,
    fix: "Check the address, the network, and that the token may read it; of another repository than this one TRAINYARD_DEPLOY_TOKEN (the secret deploy-token of the workflow) is asked, or an ssh key."
  });
}

// src/adapters/git/objects.ts
import { mkdtemp as mkdtemp2, rm as rm2, writeFile } from "node:fs/promises";
import { tmpdir as tmpdir2 } from "node:os";
import { join as join2 } from "node:path";
var NAME = "trainyard";
var EMAIL = "trainyard@noreply.invalid";
async function writeCommit(git, commit) {
  const { parent, other, files, message, at } = commit;
  const scratch = await mkdtemp2(join2(tmpdir2(), "trainyard-commit-"));
  try {
    const env = { GIT_INDEX_FILE: join2(scratch, "index") };
    const texts2 = [...files].flatMap(([path, text]) => text === null ? [] : [[path, text]]);
    const ids = await writeBlobs(
      git,
      texts2.map(([, text]) => text),
      scratch
    );
    if (parent !== void 0) await git.text(["read-tree", parent], { env });
    const lines = [
      ...texts2.map(([path], index) => `100644 ${ids[index]}	${path}\0`),
      ...[...files].flatMap(([path, text]) => text === null ? [`0 ${"0".repeat(40)}	${path}\0`] : [])
    ];
    await git.text(["update-index", "-z", "--index-info"], { env, input: lines.join("") });
    const tree = await git.text(["write-tree"], { env });
    const parents = [parent, other].flatMap((one) => one === void 0 ? [] : ["-p", one]);
    return await git.text(["commit-tree", tree, ...parents], { input: message, env: identity(at) });
  } finally {
    await rm2(scratch, { recursive: true, force: true });
  }
}
async function writeBlobs(git, texts2, scratch) {
  if (texts2.length === 0) return [];
  const paths = texts2.map((_, index) => join2(scratch, `blob-${index}`));
  await Promise.all(texts2.map((text, index) => writeFile(paths[index] ?? "", text)));
  const ids = await git.text(["hash-object", "-w", "--no-filters", "--stdin-paths"], {
    input: `${paths.join("\n")}
`
  });
  return ids.split("\n");
}
async function writeTag(git, { name, target, message, at }) {
  const seconds = Math.floor(at.getTime() / 1e3);
  const lines = [
    `object ${target}`,
    "type commit",
    `tag ${name}`,
    `tagger ${NAME} <${EMAIL}> ${seconds} +0000`,
    "",
    message.endsWith("\n") ? message : `${message}
`
  ];
  return git.text(["hash-object", "-t", "tag", "-w", "--stdin"], { input: lines.join("\n") });
}
function identity(at) {
  const date = `${Math.floor(at.getTime() / 1e3)} +0000`;
  return {
    GIT_AUTHOR_NAME: NAME,
    GIT_AUTHOR_EMAIL: EMAIL,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: NAME,
    GIT_COMMITTER_EMAIL: EMAIL,
    GIT_COMMITTER_DATE: date
  };
}

// src/adapters/git/refusals.ts
var RULES = [
  {
    code: "push-workflow",
    pattern: /refusing to allow an? .*workflow|without [`'"]?workflows?[`'"]? (?:permission|scope)/i,
    message: (refs) => `the host does not let this token push ${refs}: the commit carries workflow files other than those of the default branch`,
    fix: 'Nothing is lost: the version is in the ledger, and the tag is tried again each time. To have it, push with a deploy key or a GitHub App with "workflows: write", or tag by hand: git tag -a.'
  },
  {
    code: "push-unsigned",
    pattern: /commits? must have (?:a )?(?:verified|valid) signatures?|GH006.*sign|required signature/i,
    message: (refs) => `the host takes only signed commits on ${refs}, and commits made by git are not signed`,
    fix: 'Take "Require signed commits" off the rulesets of deploy/** and trainyard/**; who wrote what is in the ledger.'
  },
  {
    code: "push-protected",
    pattern: /GH006|GH013|protected branch|repository rule violations|pre-receive hook declined|(?:^|\()hook declined|protected ref|denyNonFastforwards|deny updating|deletion prohibited/im,
    message: (refs) => `${refs} is protected, and this token may not push there`,
    fix: "Let Trainyard push with a deploy key or a GitHub App that is on the bypass list of the ruleset (the default token, github-actions[bot], cannot be put on it), or take deploy/** and trainyard/** out of the ruleset."
  },
  {
    code: "push-denied",
    pattern: /permission (?:to .* )?denied|write access to repository not granted|403|authentication failed|could not read Username|401|denied to|not accessible by integration/i,
    message: (refs) => `this token may not push ${refs}`,
    fix: 'Give the job that runs Trainyard "permissions: contents: write"; on a pull request from a fork GitHub never does.'
  }
];
function refusalOf({ rejected, said }) {
  const text = `${rejected.map(({ reason }) => reason).join("\n")}
${said}`;
  const rule = RULES.find(({ pattern }) => pattern.test(text));
  if (rule === void 0) return void 0;
  const named = rejected.filter(({ reason }) => !/atomic/i.test(reason));
  const refs = (named.length > 0 ? named : rejected).map(({ ref }) => ref);
  const mentioned = refs.filter(
    (ref) => said.includes(ref) || said.includes(ref.replace(/^refs\/(?:heads|tags)\//, ""))
  );
  const blamed = mentioned.length > 0 ? mentioned : refs;
  const list = blamed.length === 0 ? "to this repository" : blamed.map(short).join(", ");
  return {
    kind: "refused",
    code: rule.code,
    refs: blamed,
    message: `${rule.message(list)}. The host said: ${firstLines(said)}`,
    fix: rule.fix
  };
}
function short(ref) {
  return ref.replace(/^refs\/(?:heads|tags)\//, "");
}
function firstLines(said) {
  const lines = said.split("\n").map((line) => line.replace(/^remote:\s*/, "").trim()).filter((line) => line !== "" && !/^(?:To |!|error: failed to push|hint:)/.test(line));
  return lines.slice(0, 3).join(" / ").slice(0, 400) || "nothing more";
}

// src/adapters/git/push.ts
async function push({ git, auth, remote }, updates) {
  if (!updates.some(({ from, to }) => from !== to)) return { kind: "pushed" };
  const result = await git.call(
    [
      "push",
      "--porcelain",
      "--atomic",
      "--no-verify",
      ...updates.map(({ ref, from }) => `--force-with-lease=${ref}:${from ?? ""}`),
      remote,
      ...updates.map(({ ref, to }) => `${to ?? ""}:${ref}`)
    ],
    { env: auth === void 0 ? {} : authorization(auth) }
  );
  if (result.status === 0) return { kind: "pushed" };
  return outcomeOf(result, { auth, remote });
}
function outcomeOf(result, { auth, remote }) {
  const rejected = rejections(result.stdout.toString("utf8"));
  const said = redacted(result.stderr, auth);
  const refusal = refusalOf({ rejected, said });
  if (refusal !== void 0) return refusal;
  const lost = rejected.filter(({ reason }) => LOST.test(reason)).map(({ ref }) => ref);
  if (lost.length > 0 || rejected.some(({ reason }) => COLLATERAL.test(reason))) return { kind: "lost", refs: lost };
  throw new TrainyardError({
    code: "push-unreachable",
    message: `the push to "${redacted(remote, auth)}" did not get through: ${said.slice(0, 1e3)}`,
    fix: "Check the network and the address of the remote, then run again: it starts from what the server has."
  });
}
var LOST = /stale info|fetch first|non-fast-forward|cannot lock ref|failed to update ref|already exists|incorrect old value|reference changed|needs force|failed to lock|unable to (?:resolve|create)/i;
var COLLATERAL = /atomic/i;
function rejections(output) {
  return output.split("\n").flatMap((line) => {
    const [flag, refs = "", summary = ""] = line.split("	");
    if (flag !== "!") return [];
    return [{ ref: refs.slice(refs.indexOf(":") + 1), reason: summary }];
  });
}
async function moveLocally(git, updates) {
  const lines = updates.map(({ ref, from, to }) => {
    if (from === to) return to === void 0 ? `verify ${ref}
` : `verify ${ref} ${to}
`;
    if (to === void 0) return `delete ${ref} ${from}
`;
    return from === void 0 ? `create ${ref} ${to}
` : `update ${ref} ${to} ${from}
`;
  });
  const result = await git.call(["update-ref", "--no-deref", "--stdin"], {
    input: ["start\n", ...lines, "prepare\n", "commit\n"].join("")
  });
  if (result.status === 0) return { kind: "pushed" };
  if (LOST.test(result.stderr) || /but expected|is at/i.test(result.stderr)) return { kind: "lost", refs: [] };
  throw gitFailed(["update-ref"], result);
}

// src/core/signatures.ts
var UNSIGNED = { kind: null, outcome: "unsigned", signer: null, key: null, because: null };

// src/adapters/git/signatures.ts
var PROGRAMS = ["gpg.program=gpg", "gpg.ssh.program=ssh-keygen", "gpg.x509.program=gpgsm"].flatMap((setting) => [
  "-c",
  setting
]);
async function checkSignature(git, object) {
  const type = (await git.call(["cat-file", "-t", object])).stdout.toString("utf8").trim();
  if (type !== "tag" && type !== "commit") {
    return { ...UNSIGNED, outcome: "unknown", because: "this clone does not have the object" };
  }
  const kind = signedWith((await git.call(["cat-file", type, object])).stdout.toString("utf8"), type);
  if (kind === null) return UNSIGNED;
  const result = await git.call([...PROGRAMS, `verify-${type}`, "--raw", object]);
  return { kind, ...kind === "SSH" ? fromSsh(result) : fromGnupg(result) };
}
var BLOCK = /^(?:gpgsig(?:-sha256)? )?-----BEGIN (PGP|SSH|SIGNED) (?:SIGNATURE|MESSAGE)-----$/m;
function signedWith(text, type) {
  const [header = ""] = text.split("\n\n", 1);
  const [, program] = BLOCK.exec(type === "commit" ? header : text) ?? [];
  if (program === "PGP" || program === "SSH") return program;
  return program === "SIGNED" ? "X.509" : null;
}
function fromSsh({ status, stdout, stderr }) {
  const said = `${stdout.toString("utf8")}
${stderr}`;
  const key = /\bkey (SHA256:\S+)/.exec(said)?.[1] ?? null;
  const signer = /^Good "git" signature for (.+) with \S+ key /m.exec(said)?.[1] ?? null;
  if (status === 0 && signer !== null) return { outcome: "verified", signer, key, because: null };
  if (/incorrect signature/.test(said)) return refused(key, "the content is not what was signed");
  if (/allowedSignersFile/.test(said)) return unknown(key, "git has no gpg.ssh.allowedSignersFile here");
  if (key !== null) return unknown(key, "its key is not among the allowed signers of this machine");
  return unknown(key, firstLine(said, "ssh-keygen"));
}
var REFUSALS = /* @__PURE__ */ new Map([
  ["BADSIG", "the content is not what was signed"],
  ["EXPSIG", "the signature has expired"],
  ["EXPKEYSIG", "the key has expired"],
  ["REVKEYSIG", "the key was revoked"]
]);
function fromGnupg({ status, stderr }) {
  const lines = [...stderr.matchAll(/^\[GNUPG:\] (\S+) ?(.*)$/gm)].map(([, word = "", rest = ""]) => ({ word, rest }));
  const saying = (...words) => lines.find(({ word }) => words.includes(word));
  const key = (saying("VALIDSIG") ?? saying("ERRSIG", ...REFUSALS.keys()))?.rest.split(" ")[0] ?? null;
  const bad = saying(...REFUSALS.keys());
  if (bad !== void 0) return refused(key, REFUSALS.get(bad.word));
  const good = saying("GOODSIG");
  if (status === 0 && good !== void 0) {
    return { outcome: "verified", signer: good.rest.replace(/^\S+ /, ""), key, because: null };
  }
  if (good !== void 0) return unknown(key, "the key is not trusted enough for gpg.minTrustLevel");
  if (saying("NO_PUBKEY") !== void 0) return unknown(key, "its key is not in the keyring of this machine");
  return unknown(key, firstLine(stderr, "gpg"));
}
function refused(key, because) {
  return { outcome: "refused", signer: null, key, because };
}
function unknown(key, because) {
  return { outcome: "unknown", signer: null, key, because };
}
function firstLine(said, program) {
  const line = said.split("\n").find((one) => one.trim() !== "");
  return `${program} said: ${(line ?? "nothing").trim().slice(0, 200)}`;
}

// src/adapters/git/refs.ts
var PRIVATE = "refs/trainyard/remote";
var OWN_TAGS = "refs/tags/";
var BRANCHES = ["deploy/*", "trainyard/*"];
function openRefs(root, { env, auth, deployToken, remote = "origin" }) {
  const git = gitProcess(root, env);
  const known2 = { remote: void 0, asked: false };
  const remoteOf = async () => {
    if (!known2.asked) {
      const names = (await git.text(["remote"])).split("\n");
      known2.remote = names.includes(remote) ? remote : void 0;
      known2.asked = true;
    }
    return known2.remote;
  };
  const network = { git, auth };
  const elsewhere = async (repository) => {
    const known3 = { git, auth, remote: await remoteOf(), ...deployToken && { deployToken } };
    return { git, ...await repositoryAt(repository, known3) };
  };
  return {
    async snapshot(format) {
      const name = await remoteOf();
      if (name !== void 0) return fetched({ ...network, remote: name }, format);
      const [branches, tags] = await Promise.all([ownBranches(git), tagsIn(git, OWN_TAGS, { format })]);
      return { ...branches, tags };
    },
    async local(format, names) {
      const [name, tags] = await Promise.all([remoteOf(), tagsIn(git, OWN_TAGS, { format, names })]);
      return { ...name === void 0 ? await ownBranches(git) : await clonedBranches(git, name), tags };
    },
    async tipOf({ branch, repository }) {
      const name = await remoteOf();
      if (repository !== void 0) return fetchTip(await elsewhere(repository), branch);
      return name === void 0 ? ownTip(git, branch) : fetchTip({ ...network, remote: name }, branch);
    },
    merges: (from, to, most) => logged(git, [`-${most}`, to, ...from === void 0 ? [] : [`^${from}`]], []),
    lastChange: async ({ from, to }, path) => (await logged(git, ["-1", to, ...from === void 0 ? [] : [`^${from}`]], [path]))[0],
    isAncestor: async (one, other) => (await git.call(["merge-base", "--is-ancestor", one, other])).status === 0,
    ancestors: async (commit) => new Set((await git.text(["rev-list", commit])).split("\n")),
    whoami: () => whoami(git, env),
    texts: (commit, places = []) => texts(git, commit, places),
    blobs: (commit) => blobs(git, commit),
    signature: (object) => checkSignature(git, object),
    writeCommit: (commit) => writeCommit(git, commit),
    writeTag: (tag) => writeTag(git, tag),
    async push(updates, repository) {
      if (repository !== void 0) return push(await elsewhere(repository), updates);
      const name = await remoteOf();
      return name === void 0 ? moveLocally(git, updates) : push({ ...network, remote: name }, updates);
    }
  };
}
async function fetched({ git, auth, remote }, format) {
  const main = await defaultBranch({ git, auth, remote });
  const specs = [main, ...BRANCHES].map((name) => `+refs/heads/${name}:${PRIVATE}/heads/${name}`);
  const args = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--no-auto-maintenance"];
  const result = await git.call(
    ["fetch", ...args, "--prune", "--force", remote, ...specs, `+refs/tags/*:${PRIVATE}/tags/*`],
    { env: auth === void 0 ? {} : authorization(auth) }
  );
  if (result.status !== 0) throw unread2(remote, redacted(result.stderr, auth));
  const [{ branches }, tags] = await Promise.all([
    branchesIn(git, `${PRIVATE}/heads/`),
    tagsIn(git, `${PRIVATE}/tags/`, { format })
  ]);
  return { from: remote, main: { name: main, commit: branches.get(main) }, branches, tags };
}
async function defaultBranch({ git, auth, remote }) {
  const result = await git.call(["ls-remote", "--symref", remote, "HEAD"], {
    env: auth === void 0 ? {} : authorization(auth)
  });
  if (result.status !== 0) throw unread2(remote, redacted(result.stderr, auth));
  return /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(result.stdout.toString("utf8"))?.[1] ?? "main";
}
async function ownBranches(git) {
  const { branches } = await branchesIn(git, "refs/heads/");
  const name = usualMain(branches) ?? (await checkedOut(git) || "main");
  return { from: "this repository", main: { name, commit: branches.get(name) }, branches };
}
async function checkedOut(git) {
  const head = await git.call(["symbolic-ref", "--quiet", "--short", "HEAD"]);
  return head.stdout.toString("utf8").trim();
}
function usualMain(branches) {
  return ["main", "master"].find((name) => branches.has(name));
}
async function ownTip(git, branch) {
  const found = await git.call(["rev-parse", "--verify", "--quiet", `refs/heads/${branch}^{commit}`]);
  return found.status === 0 ? found.stdout.toString("utf8").trim() : void 0;
}
async function clonedBranches(git, remote) {
  const { branches, head } = await branchesIn(git, `refs/remotes/${remote}/`);
  const name = head ?? usualMain(branches) ?? "main";
  return { from: remote, main: { name, commit: branches.get(name) }, branches };
}
async function branchesIn(git, prefix) {
  const text = await git.text(["for-each-ref", "--format=%(refname) %(objectname) %(symref)", prefix]);
  const branches = /* @__PURE__ */ new Map();
  let head;
  for (const line of text.split("\n")) {
    const [ref = "", id = "", target = ""] = line.split(" ");
    const name = ref.slice(prefix.length);
    if (target.startsWith(prefix) && name === "HEAD") head = target.slice(prefix.length);
    else if (id !== "") branches.set(name, id);
  }
  return { branches, head };
}
async function tagsIn(git, prefix, { format, names }) {
  if (names?.length === 0) return "";
  const patterns = names === void 0 ? [prefix] : names.map((name) => `${prefix}${name}`);
  const stripped = format.replace("%(refname)", `%(refname:lstrip=${depth(prefix)})`);
  return git.text(["for-each-ref", `--format=${stripped}`, ...patterns]);
}
function depth(prefix) {
  return prefix.split("/").length - 1;
}
var LOG_FORMAT = ["%H", "%T", "%P", "%an", "%ae", "%ct", "%B"].map((field) => `${field}%x00`).join("");
async function logged(git, range, paths) {
  const output = await git.text(["log", "--first-parent", `--format=${LOG_FORMAT}`, ...range, "--", ...paths]);
  const fields = output.split("\0");
  const commits = [];
  for (let at = 0; at + 7 <= fields.length; at += 7) {
    const [commit = "", tree = "", parents = "", author = "", email = "", seconds, message = ""] = fields.slice(at);
    commits.push({
      commit: commit.trim(),
      tree,
      parents: parents.split(" ").filter(Boolean),
      author,
      email,
      at: new Date(Number(seconds) * 1e3),
      message: message.trim()
    });
  }
  return commits.reverse();
}
async function whoami(git, env) {
  const name = (await git.call(["config", "user.name"])).stdout.toString("utf8").trim();
  return name || env["USER"] || env["LOGNAME"] || "unknown";
}
async function blobs(git, commit, paths = []) {
  const listed = await git.text(["ls-tree", "-r", "-z", "--full-tree", commit, "--", ...paths]);
  const entries = listed.split("\0").flatMap((line) => {
    const match = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line);
    return match === null ? [] : [[match[2] ?? "", match[1] ?? ""]];
  });
  return new Map(entries);
}
async function texts(git, commit, places) {
  const wanted = [...await blobs(git, commit, places)];
  if (wanted.length === 0) return /* @__PURE__ */ new Map();
  const result = await git.call(["cat-file", "--batch"], { input: `${wanted.map(([, id]) => id).join("\n")}
` });
  if (result.status !== 0) throw gitFailed(["cat-file"], result);
  return inPlace(
    wanted.map(([path]) => path),
    result.stdout
  );
}
function inPlace(paths, output) {
  const found = /* @__PURE__ */ new Map();
  let at = 0;
  for (const path of paths) {
    const end = output.indexOf(10, at);
    const size = output.toString("utf8", at, end).split(" ")[2];
    at = end + 1;
    if (size === void 0) continue;
    found.set(path, output.toString("utf8", at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}
function unread2(remote, said) {
  return new TrainyardError({
    code: "git-fetch-failed",
    message: `branches and tags of "${remote}" could not be fetched: ${said}`,
    fix: "Check the network and that this job may read the repository (`permissions: contents: read`), then run again; nothing was changed."
  });
}

export {
  stageProcess,
  interruptSignal,
  outliveReaders,
  endAtOnce,
  endWithParent,
  openGit,
  withoutGit,
  openRefs
};
