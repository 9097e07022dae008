import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  EXIT,
  TrainyardError,
  messageOf
} from "./chunk-2WUTFTKW.js";

// src/adapters/programs/environment.ts
var MACHINE = [
  ...["PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "SYSTEMROOT", "LD_LIBRARY_PATH"],
  ...["CUDA_VISIBLE_DEVICES", "CUDA_DEVICE_ORDER", "NVIDIA_VISIBLE_DEVICES"],
  ...["PYENV_ROOT", "PYENV_VERSION", "SSL_CERT_FILE", "SSL_CERT_DIR"]
];
function only(names, env) {
  const kept = {};
  for (const name of names) if (env[name] !== void 0) kept[name] = env[name];
  return kept;
}

// src/adapters/git/process.ts
import { spawn } from "node:child_process";
import { stat } from "node:fs/promises";
function gitProcess(folder, environment) {
  const env = scrubbed(environment);
  const call = (args, options = {}) => run({
    folder,
    args: [...SETTINGS, ...args],
    env: { ...env, ...options.env },
    input: options.input ?? "",
    ...options.timeoutMs !== void 0 && { timeoutMs: options.timeoutMs }
  });
  return {
    folder,
    call,
    async text(args, options) {
      const result = await call(args, options);
      if (result.status !== 0) throw gitFailed(args, result);
      return result.stdout.toString("utf8").replace(/\n$/, "");
    }
  };
}
var SETTINGS = [
  ["core.quotepath", "off"],
  ["core.hooksPath", "/dev/null"],
  ["core.fsmonitor", "false"],
  ["core.safecrlf", "false"],
  ["advice.addEmbeddedRepo", "false"]
].flatMap(([key, value]) => ["-c", `${key}=${value}`]);
var KEPT = /* @__PURE__ */ new Set([
  "GIT_CONFIG_GLOBAL",
  "GIT_CONFIG_NOSYSTEM",
  "GIT_CONFIG_SYSTEM",
  "GIT_SSL_CAINFO",
  "GIT_SSL_CAPATH"
]);
function scrubbed(environment) {
  const env = {};
  for (const [name, value] of Object.entries(environment)) {
    if (value !== void 0 && (KEPT.has(name) || !name.startsWith("GIT_"))) env[name] = value;
  }
  return { ...env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_ASKPASS: "", GIT_OPTIONAL_LOCKS: "0" };
}
async function run(job) {
  return new Promise((resolve, reject) => {
    const { folder: cwd, env, timeoutMs: timeout } = job;
    const child = spawn("git", job.args, { cwd, env, timeout, stdio: "pipe", shell: false });
    const out = [];
    const err = [];
    child.stdout.on("data", (chunk) => out.push(chunk));
    child.stderr.on("data", (chunk) => err.push(chunk));
    let failure;
    child.on("error", (error) => {
      failure = error;
    });
    child.on("close", (status, signal) => {
      if (failure !== void 0) return void startFailure(job.folder, failure).then(reject);
      const stderr = signal === null ? Buffer.concat(err).toString("utf8") : `stopped by ${signal}`;
      resolve({ status: status ?? 128, stdout: Buffer.concat(out), stderr });
    });
    child.stdin.on("error", () => void 0);
    child.stdin.end(job.input);
  });
}
async function startFailure(folder, error) {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false
  );
  if (!isFolder) {
    return new TrainyardError({
      code: "git-not-a-repository",
      message: `${folder} is not a folder`,
      fix: "Name a folder inside a git repository.",
      exitCode: EXIT.invalid,
      cause: error
    });
  }
  return new TrainyardError({
    code: "git-missing",
    message: `git could not be started: ${messageOf(error)}`,
    fix: "Install git 2.30 or newer and put it on the PATH.",
    cause: error
  });
}
function gitFailed(args, result) {
  const command = args.find((arg) => !arg.startsWith("-")) ?? "";
  return new TrainyardError({
    code: "git-failed",
    message: `git ${command} ended with ${result.status}: ${result.stderr.trim().slice(0, 2e3)}`,
    fix: "Run the same git command in this folder and repair what it reports."
  });
}

export {
  MACHINE,
  only,
  gitProcess,
  gitFailed
};
