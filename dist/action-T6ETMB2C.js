import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  JOBS
} from "./chunk-ZWZB7P2W.js";
import {
  inert
} from "./chunk-NOZ3I7ZM.js";
import {
  reviewRequest
} from "./chunk-SHDDR35W.js";
import {
  actorIn,
  execute
} from "./chunk-Z7XSFPVD.js";
import {
  endAtOnce,
  interruptSignal
} from "./chunk-LDIZX7QQ.js";
import "./chunk-NZUXLDIK.js";
import "./chunk-3KJKQKTU.js";
import "./chunk-GQPDS5TH.js";
import "./chunk-OM3EQWI7.js";
import "./chunk-XMRSDOIL.js";
import "./chunk-EHHPGHFJ.js";
import "./chunk-DI2JQ3T5.js";
import "./chunk-54ANUJL4.js";
import "./chunk-5VGCT5QY.js";
import "./chunk-BGBCBZMR.js";
import "./chunk-I3B4UZ6K.js";
import "./chunk-Y7HYBGNT.js";
import "./chunk-JDDJ5KOW.js";
import "./chunk-2KXBFGQY.js";
import "./chunk-GP3GD2RE.js";
import "./chunk-D4DKW6KM.js";
import "./chunk-5M3JO6GD.js";
import "./chunk-5OFNDDVN.js";
import "./chunk-SQNASHHZ.js";
import "./chunk-X5Z4HAAE.js";
import "./chunk-YGEPV4NO.js";
import "./chunk-QV6VQEGJ.js";
import "./chunk-65MRR7JC.js";
import "./chunk-V4VIJU62.js";
import "./chunk-7WL6RHXN.js";
import "./chunk-4QI5XM6T.js";
import "./chunk-CD6YT3WV.js";
import "./chunk-7PVY4XV4.js";
import "./chunk-LGIWBECZ.js";
import "./chunk-H5VD7RGB.js";
import "./chunk-6S2SDTGW.js";
import "./chunk-22KGIJVK.js";
import "./chunk-VZPPH6TR.js";
import "./chunk-EFF5PYSL.js";
import "./chunk-SH6XX76W.js";
import "./chunk-IUFWIKZX.js";
import "./chunk-5TWUTOWS.js";
import "./chunk-6IHS3KPX.js";
import "./chunk-IYLMECP6.js";
import "./chunk-MHZJRW6F.js";
import "./chunk-V4T6G7AW.js";
import "./chunk-BIVE6T77.js";
import "./chunk-D2KHV3DM.js";
import {
  EXIT,
  TrainyardError,
  messageOf
} from "./chunk-2WUTFTKW.js";
import "./chunk-RSD25HFQ.js";

// src/action.ts
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();

// node_modules/@actions/core/lib/platform.js
import os3 from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function getMultilineInput(name, options) {
  const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
  if (options && options.trimWhitespace === false) {
    return inputs;
  }
  return inputs.map((input) => input.trim());
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os4.EOL);
}

// src/commands/release-event.ts
var EVENTS = /* @__PURE__ */ new Set([
  "push",
  "delete",
  "create",
  "schedule",
  "workflow_dispatch",
  "repository_dispatch",
  "pull_request",
  "pull_request_target",
  "workflow_run"
]);
function releaseRequest(event, facts) {
  if (!EVENTS.has(event.name)) {
    throw new TrainyardError({
      code: "event-refused",
      message: `the event "${event.name}" starts no reconcile; ${[...EVENTS].join(", ")} do`,
      fix: 'Correct "on:" of the workflow that reconciles.',
      exitCode: EXIT.invalid
    });
  }
  const payload = event.payload ?? {};
  const { by } = facts;
  const asked = event.name === "workflow_dispatch" ? askOf(payload.inputs ?? {}) : void 0;
  if (asked !== void 0) return { command: "ask", dryRun: false, ...asked, ...by && { by } };
  const trigger = triggerOf(event, payload, facts);
  return { command: "reconcile", dryRun: false, ...trigger && { trigger }, ...by && { by } };
}
function triggerOf(event, payload, { workflow }) {
  if (typeof payload.ref !== "string") return void 0;
  const { login, id } = payload.sender ?? {};
  if (typeof login !== "string") return void 0;
  const by = { login, ...typeof id === "number" && { id: String(id) }, proof: "authenticated" };
  const full = payload.ref.startsWith("refs/") ? payload.ref : `refs/${payload.ref_type === "branch" ? "heads" : "tags"}/${payload.ref}`;
  const pushed = event.name === "push" && full.startsWith("refs/tags/") && workflow !== void 0;
  return { ref: full, by, ...event.name === "delete" && { deleted: true }, ...pushed && { workflow } };
}
var ASKS = ["rollback", "promote", "promote-now", "pause", "resume", "abort"];
function askOf(inputs) {
  const text = (name2) => String(inputs[name2] ?? "").trim();
  const name = text("ask");
  if (name === "" || name === "reconcile") return void 0;
  const kind = ASKS.find((one) => one === name);
  if (kind === void 0 || text("model") === "") {
    throw new TrainyardError({
      code: "input-invalid",
      message: `the dispatch asks "${name}" for the model "${text("model")}"; it can ask ${ASKS.join(", ")}, for a model`,
      fix: "Start the workflow again with both inputs, or with neither.",
      exitCode: EXIT.invalid
    });
  }
  const environment = text("environment");
  return {
    ask: withDetails(kind, text),
    model: text("model"),
    reason: text("reason"),
    ...environment !== "" && { environment }
  };
}
function withDetails(kind, text) {
  const version = text("version");
  const accept = text("accept").split(",").map((check) => check.trim()).filter((check) => check !== "");
  if (kind === "rollback") return { kind, ...version !== "" && { to: version } };
  if (kind === "promote") return { kind, force: text("force") === "true", ...version !== "" && { version } };
  return { kind, ...kind === "resume" && accept.length > 0 && { accept } };
}

// src/action.ts
async function runAction(entry) {
  const token = getInput("token");
  if (token !== "") setSecret(token);
  try {
    const outcome = await execute(await actionRequest(), {
      world: actionWorld(entry, token),
      json: false,
      ...directory()
    });
    info(inert(outcome.text));
    for (const annotation of outcome.annotations ?? []) annotate(annotation);
    for (const [name, value] of Object.entries(outcome.outputs ?? {})) setOutput(name, value);
    process.exitCode = outcome.exitCode;
  } catch (error2) {
    error(error2 instanceof TrainyardError ? `${error2.message}
${error2.fix}` : messageOf(error2), {
      title: error2 instanceof TrainyardError ? `trainyard: ${error2.code}` : "trainyard: unexpected error"
    });
    if (!(error2 instanceof TrainyardError) && error2 instanceof Error) info(inert(error2.stack ?? ""));
    process.exitCode = error2 instanceof TrainyardError ? error2.exitCode : EXIT.broken;
  }
}
function annotate({ path, startLine, endLine, title, message, level }) {
  const show = level === "failure" ? error : level === "warning" ? warning : notice;
  show(message, { file: path, startLine, endLine, title });
}
async function actionRequest() {
  const job = getInput("job");
  if (job !== "") return jobRequest(job);
  const command = getInput("command") || "review";
  const base = getInput("base") || void 0;
  const selection = { models: getMultilineInput("models"), all: false, ...base === void 0 ? {} : { base } };
  switch (command) {
    case "review":
      return reviewRequest(await workflowEvent(), base);
    case "reconcile":
      return releaseRequest(await workflowEvent(), { ...actorIn(process.env), ...workflowFile() });
    case "validate":
      return { command };
    case "plan":
    case "run":
    case "report":
      return { command, selection };
    default:
      throw new TrainyardError({
        code: "input-invalid",
        message: `the input "command" is "${command}"; it can be review, reconcile, validate, plan, run or report`,
        fix: "Leave it out for a review.",
        exitCode: EXIT.invalid
      });
  }
}
function workflowFile() {
  const path = /^[^/]+\/[^/]+\/(.+)@/.exec(process.env["GITHUB_WORKFLOW_REF"] ?? "")?.[1];
  return path === void 0 ? {} : { workflow: path };
}
async function jobRequest(name) {
  const job = JOBS.find((one) => one === name);
  if (job === void 0) throw wrongInput("job", name, JOBS);
  const base = getInput("base");
  return {
    command: "job",
    job,
    event: await workflowEvent(),
    ...base === "" ? {} : { base },
    folder: resolve(getInput("folder") || join(process.env["RUNNER_TEMP"] ?? ".", "trainyard")),
    seals: sealsOf(getInput("seals")),
    ...ticketOf(getInput("ticket")),
    models: getMultilineInput("models").flatMap((line) => line.split(" "))
  };
}
function ticketOf(text) {
  if (text === "") return {};
  if (!/^[0-9a-f]+$/.test(text))
    throw wrongInput("ticket", text.slice(0, 20), ['the output "ticket" of an earlier job']);
  return { ticket: text };
}
function sealsOf(text) {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  try {
    return Object.assign({}, ...lines.map((line) => JSON.parse(line)));
  } catch {
    throw wrongInput("seals", text.slice(0, 80), ['the output "seals" of earlier jobs']);
  }
}
function wrongInput(name, found, allowed) {
  return new TrainyardError({
    code: "input-invalid",
    message: `the input "${name}" is "${found}"; it can be ${allowed.join(", ")}`,
    fix: "Use the workflow of this project, or pass on what it passes on.",
    exitCode: EXIT.invalid
  });
}
async function workflowEvent() {
  const env = process.env;
  const path = env["GITHUB_EVENT_PATH"];
  const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  return {
    name: env["GITHUB_EVENT_NAME"] ?? "",
    payload: path === void 0 ? {} : JSON.parse(await readFile(path, "utf8")),
    repository,
    sha: env["GITHUB_SHA"] ?? "",
    selfHosted: env["RUNNER_ENVIRONMENT"] === "self-hosted",
    runUrl: `${server}/${repository}/actions/runs/${env["GITHUB_RUN_ID"] ?? ""}`,
    run: { id: env["GITHUB_RUN_ID"] ?? "0", attempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? 1) }
  };
}
function actionWorld(entry, token) {
  const workspace = process.env["RUNNER_WORKSPACE"];
  return {
    entry,
    cwd: process.env["GITHUB_WORKSPACE"] ?? process.cwd(),
    env: process.env,
    execPath: process.execPath,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stdout.write(text),
    terminal: false,
    color: false,
    actions: true,
    signal: interruptSignal(),
    kill: () => endAtOnce(),
    ...token === "" ? {} : { token },
    ...workspace === void 0 ? {} : { state: join(workspace, ".trainyard") }
  };
}
function directory() {
  const folder = getInput("working-directory");
  return folder === "" ? {} : { directory: folder };
}
export {
  runAction
};
