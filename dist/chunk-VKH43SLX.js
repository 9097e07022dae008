import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  isFromFork
} from "./chunk-Q742ESXH.js";
import {
  ANNOTATIONS_PER_REQUEST,
  isGone,
  isOtherApp,
  isPermissionError,
  isUncertain
} from "./chunk-4TDH64YI.js";
import {
  accuracy,
  argsort,
  balancedAccuracy,
  calibrationError,
  checkPredictions,
  classTotals,
  classWeights,
  confusion,
  delongForm,
  groupRates,
  isEstimate,
  margins,
  matthewsCorrelation,
  nothingSelected,
  oneClassOnly,
  random,
  topLabel,
  uniformBins,
  walkLevels,
  wilsonForm
} from "./chunk-22ZCJIBQ.js";
import {
  detectable,
  evidenceOf,
  rowsNeeded
} from "./chunk-L4NJNQE3.js";
import {
  AGE_PATTERN,
  SIZE_PATTERN,
  TIME_PATTERN,
  ageText,
  bytesOf,
  hoursOf,
  millisecondsOf,
  sizeText,
  timeText
} from "./chunk-VW4MHIYQ.js";
import {
  FALSE_ALARMS,
  LEVEL,
  PREPROCESSING_FILE,
  checkedColumn,
  columnsBetween,
  estimated,
  notEstimable,
  numberCell,
  rowHash,
  textCell,
  timeCell,
  unpackCommandModel
} from "./chunk-OWDSDXHT.js";
import {
  booleanSql,
  literal
} from "./chunk-6K5NSP7V.js";
import {
  counted,
  figure,
  figureBeside,
  listed
} from "./chunk-CTO2EJYP.js";
import {
  nearest
} from "./chunk-BYQPOJMJ.js";
import {
  alteration
} from "./chunk-FF33LNEW.js";
import {
  canonicalJson,
  digestOf,
  hexOf,
  prettyJson,
  sha256
} from "./chunk-BNNSSCYC.js";
import {
  EXIT,
  TrainyardError,
  messageOf
} from "./chunk-2WUTFTKW.js";
import {
  __export
} from "./chunk-RSD25HFQ.js";

// src/adapters/log.ts
var PROGRESS_EVERY_MS = 5e3;
function streamLog(options) {
  let drawn = false;
  let lastProgressMs = Number.NEGATIVE_INFINITY;
  const line = (text) => {
    if (drawn) options.write("\r\x1B[2K");
    drawn = false;
    options.write(`${cleaned(text, options)}
`);
  };
  const command2 = (text) => options.actions ? options.write(`${text}
`) : void 0;
  return {
    info: line,
    warn: (text) => line(options.actions ? text : `warning: ${text}`),
    error: (text) => line(options.actions ? text : `error: ${text}`),
    progress(text, share2) {
      if (options.terminal) {
        options.write(`\r\x1B[2K${bar(share2)} ${cleaned(text, options)}`);
        drawn = true;
        return;
      }
      const nowMs = options.clock.monotonicMs();
      if (nowMs - lastProgressMs < PROGRESS_EVERY_MS) return;
      lastProgressMs = nowMs;
      line(text);
    },
    group(title) {
      if (options.actions) command2(`::group::${oneLine(cleaned(title, options))}`);
      else line(title);
    },
    groupEnd: () => command2("::endgroup::")
  };
}
var BAR_CELLS = 20;
function bar(share2) {
  const done = Math.round(Math.min(1, Math.max(0, share2)) * BAR_CELLS);
  return `${"█".repeat(done)}${"░".repeat(BAR_CELLS - done)}`;
}
function cleaned(text, options) {
  let safe = text;
  for (const secret of options.secrets) if (secret.length > 0) safe = safe.split(secret).join("***");
  return options.actions ? inert(safe) : safe;
}
function inert(text) {
  return text.replaceAll("##[", "##​[").replace(/^(\s*):(?=:)/gm, "$1:​");
}
function oneLine(text) {
  return text.replace(/\s+/g, " ");
}

// src/adapters/process.ts
import { spawn } from "node:child_process";
var INHERITED = [
  ...[
    "PATH",
    "HOME",
    "USERPROFILE",
    "TMPDIR",
    "TMP",
    "TEMP",
    "LANG",
    "LC_ALL",
    "TZ",
    "SYSTEMROOT",
    "NODE_EXTRA_CA_CERTS"
  ],
  // Where native engines lie.
  ...["TRAINYARD_ENGINES", "TRAINYARD_HOME", "RUNNER_TOOL_CACHE", "XDG_CACHE_HOME", "LOCALAPPDATA"]
];
function stageProcess(options) {
  return {
    async run(stage, folder2, signal) {
      const child = spawn(options.execPath, [options.entry, "stage", stage, folder2, "--attached", "--json"], {
        cwd: options.cwd,
        env: inherited(options.env),
        stdio: ["pipe", "pipe", "pipe"],
        signal
      });
      let answer = "";
      child.stdout.setEncoding("utf8").on("data", (text) => {
        answer += text;
      });
      child.stderr.setEncoding("utf8").on("data", options.write);
      const code = await new Promise((resolve6, reject) => {
        child.on("error", reject);
        child.on("close", resolve6);
      });
      if (code !== 0) throw stageFailure(stage, code, answer);
    }
  };
}
function inherited(env) {
  const kept = {};
  for (const name of INHERITED) if (env[name] !== void 0) kept[name] = env[name];
  return kept;
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
  for (const name of ["SIGINT", "SIGTERM"]) {
    process.once(name, () => {
      controller.abort(new TrainyardError(INTERRUPTED));
      process.once(name, () => process.exit(EXIT.interrupted));
    });
  }
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
function endWithParent() {
  process.stdin.on("end", () => process.exit(EXIT.interrupted)).on("error", () => process.exit(EXIT.interrupted));
  process.stdin.resume();
  process.stdin.unref?.();
}

// src/version.ts
var TRAINYARD_VERSION = "0.1.0";

// src/app.ts
import { dirname as dirname6, join as join9, resolve as resolve5 } from "node:path";

// src/core/effects.ts
function describeEffect(effect) {
  switch (effect.kind) {
    case "upsert-comment":
      return `comment on pull request #${effect.pull} (${effect.body.length} characters)`;
    case "upsert-check":
      return `check "${effect.name}" on ${effect.headSha.slice(0, 12)}: ${effect.conclusion ?? effect.status}, ${effect.annotations.length} annotations`;
    case "write-file":
      return `file ${effect.path} (${effect.text.length} characters)`;
    case "step-summary":
      return `step summary (${effect.markdown.length} characters)`;
  }
}

// src/adapters/apply-check.ts
var TRIES = 4;
var EXTERNAL_ID = /^trainyard\/([0-9a-f]{64})\/([0-9a-f]{64})$/;
async function upsertCheck(effect, forge) {
  for (let attempt = 1; ; attempt += 1) {
    const ours = await oursAmong(effect, forge);
    try {
      const outcome = await bring(effect, ours.at(-1), forge);
      await closeUnfinished(effect, ours.slice(0, -1), forge);
      return outcome;
    } catch (thrown) {
      if (attempt >= TRIES || !(isGone(thrown) || isUncertain(thrown))) throw thrown;
    }
  }
}
async function oursAmong(effect, forge) {
  const runs = await forge.checks(effect.headSha, effect.name);
  return runs.flatMap((run3) => {
    const [, content, annotations] = EXTERNAL_ID.exec(run3.externalId) ?? [];
    return content === void 0 || annotations === void 0 ? [] : [{ run: run3, content, annotations }];
  });
}
async function bring(effect, newest, forge) {
  if (newest === void 0) return created(await forge.createCheck(writeOf(effect, 0)));
  const { run: run3 } = newest;
  if (isSettled(effect, newest)) return { state: "unchanged", detail: `check ${run3.id} says so already` };
  if (!canCorrect(effect, newest)) return replace(effect, newest, forge);
  try {
    await forge.updateCheck(run3.id, writeOf(effect, run3.annotations));
  } catch (thrown) {
    if (isOtherApp(thrown)) {
      return created(await forge.createCheck(writeOf(effect, 0)));
    }
    throw thrown;
  }
  return { state: "done", detail: `check ${run3.id} updated` };
}
function created(run3) {
  return { state: "done", detail: `check ${run3.id} created` };
}
function isSettled(effect, { run: run3, content }) {
  const finished2 = run3.status === "completed";
  const same = content === contentDigest(effect);
  return effect.status === "in_progress" ? finished2 || run3.annotations > 0 || same : finished2 && same;
}
function canCorrect(effect, { run: run3, annotations }) {
  const missing2 = effect.annotations.length - run3.annotations;
  const pure = run3.annotations === 0 || annotations === annotationsDigest(effect) && missing2 >= 0;
  return pure && (run3.status !== "completed" || missing2 <= ANNOTATIONS_PER_REQUEST);
}
async function replace(effect, old, forge) {
  const run3 = await forge.createCheck(writeOf(effect, 0));
  await closeUnfinished(effect, [old], forge);
  return created(run3);
}
async function closeUnfinished(effect, older, forge) {
  if (effect.status !== "completed") return;
  for (const { run: run3 } of older) {
    if (run3.status === "completed") continue;
    await forge.updateCheck(run3.id, {
      ...writeOf(effect, effect.annotations.length),
      externalId: run3.externalId,
      title: "Superseded",
      summary: "A newer check of the same name on this commit has the report."
    });
  }
}
function writeOf(effect, annotationsThere) {
  const { kind: _, annotations, ...rest } = effect;
  return { ...rest, externalId: externalId(effect), annotations: annotations.slice(annotationsThere) };
}
function externalId(effect) {
  return `trainyard/${contentDigest(effect)}/${annotationsDigest(effect)}`;
}
function contentDigest(effect) {
  const { kind: _, headSha: __, detailsUrl: ___, ...content } = effect;
  return hexOf(digestOf(content));
}
function annotationsDigest(effect) {
  return hexOf(digestOf(effect.annotations));
}

// src/adapters/apply-comment.ts
var TRIES2 = 3;
async function upsertComment(effect, forge) {
  const text = textOf(effect);
  for (let attempt = 1; ; attempt += 1) {
    const ours = await oursAmong2(effect, forge);
    const newest = ours.at(-1);
    try {
      const written = newest === void 0 ? await create(effect, text, forge) : await bring2(newest, text, forge);
      const removed = await removeAll(ours.slice(0, -1), forge);
      const detail = removed === 0 ? written.detail : `${written.detail}, ${removed} doubled removed`;
      return { state: removed === 0 ? written.state : "done", detail };
    } catch (thrown) {
      if (attempt >= TRIES2 || !(isGone(thrown) || isUncertain(thrown))) throw thrown;
    }
  }
}
function textOf(effect) {
  return firstLine(effect.body) === effect.marker ? effect.body : `${effect.marker}
${effect.body}`;
}
async function oursAmong2(effect, forge) {
  const viewer = await forge.viewer();
  const all = await forge.comments(effect.pull);
  return all.filter((comment) => comment.author === viewer && firstLine(comment.body) === effect.marker);
}
function firstLine(text) {
  return (text.split("\n", 1)[0] ?? "").trimEnd();
}
async function create(effect, text, forge) {
  const made = await forge.createComment(effect.pull, text);
  return { state: "done", detail: `comment ${made.id} created` };
}
async function bring2(comment, text, forge) {
  if (sameText(comment.body, text)) return { state: "unchanged", detail: `comment ${comment.id} says so already` };
  await forge.updateComment(comment.id, text);
  return { state: "done", detail: `comment ${comment.id} updated` };
}
function sameText(one, other) {
  const normal = (text) => text.replace(/\r\n/g, "\n").trimEnd();
  return normal(one) === normal(other);
}
async function removeAll(comments, forge) {
  for (const comment of comments) {
    try {
      await forge.deleteComment(comment.id);
    } catch (thrown) {
      if (!isGone(thrown)) throw thrown;
    }
  }
  return comments.length;
}

// src/adapters/apply.ts
async function applyEffects(effects, ports, hooks) {
  const applied = [];
  let failure2;
  for (const effect of effects) {
    const run3 = () => applyOne(effect, effects, ports);
    try {
      const outcome = await (hooks === void 0 ? run3() : hooks.around(effect.kind, run3));
      applied.push({ effect, ...outcome });
    } catch (thrown) {
      if (!(thrown instanceof TrainyardError)) throw thrown;
      ports.log.error(`${describeEffect(effect)}: ${thrown.message}`);
      failure2 ??= thrown;
    }
  }
  if (failure2 !== void 0) throw failure2;
  return applied;
}
async function applyOne(effect, effects, ports) {
  switch (effect.kind) {
    case "upsert-comment":
    case "upsert-check":
      return onForge(effect, effects, ports);
    case "step-summary":
      await ports.summary(effect.markdown);
      return { state: "done", detail: describeEffect(effect) };
    case "write-file":
      if (await ports.files.readText(effect.path) === effect.text) return { state: "unchanged", detail: effect.path };
      await ports.files.write(effect.path, effect.text);
      return { state: "done", detail: effect.path };
  }
}
async function onForge(effect, effects, ports) {
  const { forge } = ports;
  if (forge === void 0) return { state: "left-out", detail: "not on GitHub" };
  try {
    return await (effect.kind === "upsert-comment" ? upsertComment(effect, forge) : upsertCheck(effect, forge));
  } catch (thrown) {
    if (!isPermissionError(thrown)) throw thrown;
    return degrade(effect, effects, { ports, reason: thrown });
  }
}
async function degrade(effect, effects, { ports, reason }) {
  ports.log.warn(`${messageOf(reason)}
${reason.fix}`);
  const shown3 = effects.some((other) => other.kind === "step-summary");
  if (effect.kind === "upsert-comment" && !shown3) await ports.summary(effect.body);
  return { state: "refused", detail: `${messageOf(reason)}. ${reason.fix}` };
}

// src/adapters/clock.ts
import { performance } from "node:perf_hooks";
function systemClock() {
  return { now: () => /* @__PURE__ */ new Date(), monotonicMs: () => performance.now() };
}

// src/adapters/crash.ts
function crashPoint(at, kill) {
  const match = /^(before|after):(\d+)$/.exec(at ?? "");
  if (match === null) return { guard: (effect) => effect() };
  const [, phase, number] = match;
  let calls = 0;
  return {
    async guard(effect) {
      calls += 1;
      const mine = calls === Number(number);
      if (mine && phase === "before") kill();
      const result = await effect();
      if (mine && phase === "after") kill();
      return result;
    }
  };
}
function crashingFiles(files, point) {
  return {
    ...files,
    write: (path, data) => point.guard(() => files.write(path, data)),
    append: (path, text) => point.guard(() => files.append(path, text)),
    copy: (from, to) => point.guard(() => files.copy(from, to)),
    remove: (path) => point.guard(() => files.remove(path))
  };
}
function crashingStore(store, point) {
  return {
    ...store,
    put: (key, bytes) => point.guard(() => store.put(key, bytes)),
    ...store.putNew && {
      putNew: (key, bytes) => point.guard(async () => await store.putNew?.(key, bytes) ?? true)
    },
    delete: (key) => point.guard(() => store.delete(key))
  };
}
function crashingForge(forge, point) {
  return {
    ...forge,
    createComment: (pull, body2) => point.guard(() => forge.createComment(pull, body2)),
    updateComment: (id, body2) => point.guard(() => forge.updateComment(id, body2)),
    deleteComment: (id) => point.guard(() => forge.deleteComment(id)),
    createCheck: (check) => point.guard(() => forge.createCheck(check)),
    updateCheck: (id, check) => point.guard(() => forge.updateCheck(id, check))
  };
}

// src/adapters/arrow.ts
import { open } from "node:fs/promises";
var CHUNK = 2048;
async function loadArrowFiles(api, connection, { table, paths }) {
  const arrow = await import("./Arrow.node-6G623UQJ.js");
  let columns;
  for (const path of paths) {
    const file = await open(path);
    try {
      const reader = await arrow.RecordBatchReader.from(file);
      await reader.open();
      const own = reader.schema.fields.map((field) => columnOf(field, arrow, api));
      if (columns === void 0) await connection.run(createTable(table, own));
      else if (signature(own) !== signature(columns))
        throw unreadable(path, "its columns are not those of the first file");
      columns ??= own;
      await appendBatches(reader, { api, connection, table, columns });
    } catch (cause) {
      if (cause instanceof TrainyardError) throw cause;
      throw unreadable(path, messageOf(cause), cause);
    } finally {
      await file.close();
    }
  }
}
async function appendBatches(reader, { api, connection, table, columns }) {
  const appender = await connection.createAppender(table.slice(1, -1).replaceAll('""', '"'));
  const types = columns.map((column2) => column2.type);
  for await (const batch of reader) {
    for (let from = 0; from < batch.numRows; from += CHUNK) {
      const rows = Math.min(CHUNK, batch.numRows - from);
      const chunk = api.DuckDBDataChunk.create(types, rows);
      for (const [i, column2] of columns.entries()) {
        const vector = batch.getChildAt(i);
        chunk.setColumnValues(
          i,
          Array.from({ length: rows }, (_, row) => column2.read(vector, from + row))
        );
      }
      appender.appendDataChunk(chunk);
    }
  }
  appender.closeSync();
}
function createTable(table, columns) {
  return `create table ${table} (${columns.map(({ name, sql }) => `${quoted(name)} ${sql}`).join(", ")})`;
}
function quoted(name) {
  return `"${name.replaceAll('"', '""')}"`;
}
function signature(columns) {
  return JSON.stringify(columns.map(({ name, sql }) => [name, sql]));
}
function columnOf({ name, type }, arrow, api) {
  const found = typeOf(type, arrow, api);
  if (found !== void 0) return { name, ...found };
  throw new TrainyardError({
    code: "data-arrow",
    message: `column "${name}" of an Arrow file has the type ${String(type)}, which is not read`,
    fix: "Convert it to numbers, text, booleans, dates, times or lists of numbers."
  });
}
function typeOf(type, arrow, api) {
  const { DataType } = arrow;
  if (DataType.isDictionary(type)) return typeOf(type.dictionary, arrow, api);
  if (DataType.isBool(type)) return plain("BOOLEAN", api.BOOLEAN, (value) => value);
  if (DataType.isInt(type)) {
    const unsigned = type.bitWidth === 64 && !type.isSigned;
    return plain(
      unsigned ? "UBIGINT" : "BIGINT",
      unsigned ? api.UBIGINT : api.BIGINT,
      (value) => BigInt(value)
    );
  }
  if (DataType.isFloat(type)) return plain("DOUBLE", api.DOUBLE, Number);
  if (DataType.isUtf8(type) || DataType.isLargeUtf8(type)) return plain("VARCHAR", api.VARCHAR, String);
  if (DataType.isDecimal(type)) {
    return plain("VARCHAR", api.VARCHAR, (value) => decimalText(value, type.scale));
  }
  const time = (value) => new api.DuckDBTimestampValue(BigInt(Math.round(Number(value) * 1e3)));
  if (DataType.isTimestamp(type)) return plain("TIMESTAMP", api.TIMESTAMP, time);
  if (DataType.isDate(type)) {
    return plain("DATE", api.DATE, (value) => new api.DuckDBDateValue(Math.floor(Number(value) / 864e5)));
  }
  return listOf(type, arrow, api);
}
function listOf(type, arrow, api) {
  const { DataType } = arrow;
  if (!DataType.isList(type) && !DataType.isFixedSizeList(type)) return void 0;
  const inner = type.children[0]?.type;
  if (inner === void 0 || !(DataType.isInt(inner) || DataType.isFloat(inner))) return void 0;
  return plain(
    "DOUBLE[]",
    api.LIST(api.DOUBLE),
    (value) => api.listValue(Array.from(value, Number))
  );
}
function plain(sql, type, convert) {
  return {
    sql,
    type,
    read(vector, row) {
      const value = vector.get(row);
      return value === null || value === void 0 ? null : convert(value);
    }
  };
}
function decimalText(words3, scale) {
  const bits = words3.length * 32;
  const raw = words3.reduceRight((sum, word) => sum << 32n | BigInt(word), 0n);
  const value = BigInt.asIntN(bits, raw);
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  return `${value < 0n ? "-" : ""}${whole}${scale > 0 ? `.${digits.slice(-scale)}` : ""}`;
}
function unreadable(path, why, cause) {
  const compressed = /compress/i.test(why);
  return new TrainyardError({
    code: "data-arrow",
    message: `the Arrow file ${path} cannot be read: ${why}`,
    fix: compressed ? 'Write it without compression (compression="uncompressed" in Feather), or as Parquet.' : "Check that it is an Arrow IPC file or stream; Feather version 1 is not.",
    cause
  });
}

// src/adapters/duckdb.ts
function duckdbTables(load) {
  return {
    async open(options) {
      const api = await loaded(load);
      const instance = await api.DuckDBInstance.create(":memory:", settings(options));
      return new DuckSession({ api, instance }, await instance.connect(), options.allow ?? []);
    }
  };
}
async function loaded(load) {
  try {
    return await load();
  } catch (cause) {
    if (cause instanceof TrainyardError) throw cause;
    throw new TrainyardError({
      code: "engine-missing",
      message: `the table engine @duckdb/node-api cannot be loaded: ${messageOf(cause)}`,
      fix: "Install it beside Trainyard with `npm install @duckdb/node-api`; it downloads nothing else.",
      cause
    });
  }
}
function settings(options) {
  return {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    allow_community_extensions: "false",
    memory_limit: `${options.memoryLimitMb}MB`,
    threads: String(options.threads),
    temp_directory: options.scratch,
    preserve_insertion_order: "true"
  };
}
var DuckSession = class {
  #api;
  #instance;
  #connection;
  #allow;
  constructor({ api, instance }, connection, allow) {
    this.#api = api;
    this.#instance = instance;
    this.#connection = connection;
    this.#allow = allow;
  }
  async run(sql) {
    await asked(() => this.#connection.run(sql));
  }
  async rows(sql) {
    const reader = await asked(() => this.#connection.runAndReadAll(sql));
    const names = reader.deduplicatedColumnNames();
    return reader.getRows().map((row) => Object.fromEntries(names.map((name, i) => [name, cellOf(row[i])])));
  }
  async describe(sql) {
    const rows = await this.rows(`describe ${sql}`);
    return rows.map((row) => ({ name: String(row["column_name"]), type: String(row["column_type"]) }));
  }
  async columns(sql) {
    const infos = await this.describe(sql);
    const kinds = infos.map((info) => isNumber(info.type) ? "number" : "text");
    const result = await asked(() => this.#connection.stream(`select ${infos.map(plain2).join(", ")} from (${sql})`));
    const parts = kinds.map((kind) => kind === "number" ? numberParts() : textParts());
    for (; ; ) {
      const chunk = await asked(() => result.fetchChunk());
      if (chunk === null || chunk.rowCount === 0) break;
      for (const [i, part] of parts.entries()) part.add(chunk.getColumnVector(i), chunk.rowCount);
    }
    return new Map(infos.map((info, i) => [info.name, parts[i].whole()]));
  }
  async loadArrow(table, paths) {
    await loadArrowFiles(this.#api, this.#connection, { table, paths });
  }
  async lock() {
    const paths = this.#allow.map((path) => `'${path.replaceAll("'", "''")}'`).join(", ");
    await this.run(`set allowed_paths = [${paths}]; set enable_external_access = false; set lock_configuration = true`);
  }
  close() {
    this.#connection.closeSync();
    this.#instance.closeSync();
  }
};
async function asked(query) {
  try {
    return await query();
  } catch (cause) {
    throw new TrainyardError({
      code: "data-query",
      message: `the table engine refused a query: ${messageOf(cause)}`,
      fix: "Check that the file is what the spec says it is (format, header, encoding UTF-8).",
      cause
    });
  }
}
function cellOf(value) {
  if (value === null || value === void 0) return null;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "bigint") {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  }
  return String(value);
}
var INTEGERS_BEYOND_DOUBLE = /^(BIGINT|UBIGINT|HUGEINT|UHUGEINT)$/;
var NUMBERS = /^(BOOLEAN|U?TINYINT|U?SMALLINT|U?INTEGER|U?BIGINT|U?HUGEINT|FLOAT|DOUBLE|DECIMAL\(.*\))$/;
function isNumber(type) {
  return NUMBERS.test(type);
}
function plain2(info) {
  const name = `"${info.name.replaceAll('"', '""')}"`;
  if (!isNumber(info.type)) return `${name}::varchar as ${name}`;
  const value = `coalesce(${name}::double, 'nan'::double)`;
  if (!INTEGERS_BEYOND_DOUBLE.test(info.type)) return `${value} as ${name}`;
  const limit = 2n ** 53n;
  const message = `column ${info.name} holds a whole number beyond 2^53, which would lose digits`.replaceAll("'", "''");
  return `case when ${name} not between -${limit} and ${limit} then error('${message}')::double else ${value} end as ${name}`;
}
function numberParts() {
  const parts = [];
  return {
    add(vector, rows) {
      const part = new Float64Array(rows);
      for (let i = 0; i < rows; i++) part[i] = vector.getItem(i);
      parts.push(part);
    },
    whole() {
      const values = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
      let at = 0;
      for (const part of parts) {
        values.set(part, at);
        at += part.length;
      }
      return { kind: "number", values };
    }
  };
}
function textParts() {
  const values = [];
  return {
    add(vector, rows) {
      for (let i = 0; i < rows; i++) values.push(vector.getItem(i));
    },
    whole: () => ({ kind: "text", values })
  };
}

// src/adapters/engines.ts
import { existsSync as existsSync2 } from "node:fs";
import { readFile as readFile2 } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname as dirname2, join as join2 } from "node:path";
import { pathToFileURL } from "node:url";

// src/adapters/engine-lock.ts
import { arch, platform, report } from "node:process";
function thisPlatform() {
  if (platform !== "linux") return { os: platform, cpu: arch };
  Object.assign(report, { excludeNetwork: true });
  const { header } = report.getReport();
  return { os: platform, cpu: arch, libc: header?.glibcVersionRuntime === void 0 ? "musl" : "glibc" };
}
function platformName({ os, cpu, libc }) {
  return libc === void 0 ? `${os}-${cpu}` : `${os}-${cpu}-${libc}`;
}
function packagesFor(engine, platform3) {
  const fitting = engine.packages.filter((locked) => fits(locked, platform3));
  const builds = engine.packages.filter(({ optional }) => optional);
  const whole = engine.packages.every((locked) => locked.optional || fitting.includes(locked));
  return whole && (builds.length === 0 || builds.some((build) => fitting.includes(build))) ? fitting : void 0;
}
function fits({ os, cpu, libc }, platform3) {
  return (os?.includes(platform3.os) ?? true) && (cpu?.includes(platform3.cpu) ?? true) && (libc?.includes(platform3.libc ?? "") ?? true);
}
function engineFolderName(engine, packages) {
  return `${engine.id}-${hexOf(digestOf({ layout: 1, packages })).slice(0, 20)}`;
}
function parseEngineLock(text, path) {
  const lock = text === void 0 ? void 0 : parsed(text);
  if (lock?.kind === "EngineLock" && lock.schemaVersion === 1 && Array.isArray(lock.engines)) return lock;
  throw new TrainyardError({
    code: "engine-lock",
    message: text === void 0 ? `${path} is missing` : `${path} is not a lock of this version of Trainyard`,
    fix: 'Install Trainyard again, or build it with "npm run build": the file belongs beside its program.'
  });
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// src/adapters/engine-places.ts
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join, resolve, sep } from "node:path";
function namedFolder({ env, cwd }) {
  const named = env["TRAINYARD_ENGINES"];
  return named ? resolve(cwd, named) : void 0;
}
async function checkNamed(folder2, engine) {
  const manifest = join(folder2, "node_modules", engine.package, "package.json");
  const text = await readFile(manifest, "utf8").catch(() => void 0);
  if (text === void 0) throw notThere(folder2, engine);
  const { version } = JSON.parse(text);
  if (version === engine.version) return folder2;
  throw new TrainyardError({
    code: "engine-version",
    message: `${manifest} is version ${version}; this version of Trainyard uses ${engine.version}`,
    fix: `Run "npm install ${engine.package}@${engine.version}" there, or unset TRAINYARD_ENGINES.`
  });
}
function notThere(folder2, engine) {
  return new TrainyardError({
    code: "engine-missing",
    message: `${folder2}, which TRAINYARD_ENGINES names, does not hold node_modules/${engine.package}`,
    fix: `Run "npm install ${engine.package}@${engine.version}" there, or unset TRAINYARD_ENGINES.`
  });
}
function folderBeside(entry, name) {
  const program = dirname(entry);
  const nested = program.split(sep).lastIndexOf("node_modules");
  const folders = [dirname(program), ...nested < 0 ? [] : [program.split(sep).slice(0, nested).join(sep) || sep]];
  return folders.find((folder2) => existsSync(join(folder2, "node_modules", name, "package.json")));
}
function sideFolder(engine, platform3, options) {
  const packages = packagesFor(engine, platform3);
  if (packages === void 0) throw unsupported(engine, platform3);
  return { packages, folder: join(cacheFolder(options), "engines", engineFolderName(engine, packages)) };
}
function cacheFolder({ env, cwd }) {
  if (env["TRAINYARD_HOME"]) return resolve(cwd, env["TRAINYARD_HOME"]);
  const shared = env["RUNNER_TOOL_CACHE"] || env["XDG_CACHE_HOME"] || env["LOCALAPPDATA"];
  return shared ? resolve(cwd, shared, "trainyard") : join(homeOf(env), ".cache", "trainyard");
}
function homeOf(env) {
  return env["HOME"] || env["USERPROFILE"] || homedir();
}
function unsupported(engine, platform3) {
  return new TrainyardError({
    code: "engine-platform",
    message: `${engine.package} ${engine.version} has no build for ${platformName(platform3)}`,
    fix: "Run Trainyard on Linux, macOS or Windows with an x64 or arm64 processor."
  });
}

// src/adapters/engines.ts
async function loadTableEngine(engines) {
  return await engines.load("duckdb");
}
async function loadInferenceEngine(engines) {
  return await engines.load("onnxruntime");
}
function openEngines(options) {
  const platform3 = options.platform ?? thisPlatform();
  const found = /* @__PURE__ */ new Map();
  const shelf = { options, platform: platform3 };
  return {
    async ready(id) {
      const known2 = found.get(id) ?? locate(shelf, id);
      found.set(id, known2);
      return known2.catch((error) => {
        found.delete(id);
        throw error;
      });
    },
    async load(id) {
      const folder2 = await this.ready(id);
      return importFrom(folder2, packageOf(id));
    },
    async reports() {
      const { engines } = await readLock(options);
      return Promise.all(engines.map((engine) => report2(engine, shelf, anyState)));
    },
    async source() {
      const source = await sourceOf(options);
      await source.close();
      return source.words;
    },
    async install(from) {
      const { engines } = await readLock(options);
      for (const engine of engines) await installOne(shelf, engine, from);
      return Promise.all(engines.map((engine) => report2(engine, shelf, sideState)));
    }
  };
}
var PACKAGES = /* @__PURE__ */ new Map([
  ["duckdb", "@duckdb/node-api"],
  ["onnxruntime", "onnxruntime-node"]
]);
function packageOf(id) {
  const name = PACKAGES.get(id);
  if (name === void 0) throw new TypeError(`there is no engine "${id}"`);
  return name;
}
async function locate(shelf, id) {
  const { options } = shelf;
  const named = namedFolder(options);
  if (named !== void 0) return checkNamed(named, await lockedEngine(options, id));
  const beside = folderBeside(options.entry, packageOf(id));
  if (beside !== void 0) return beside;
  const engine = await lockedEngine(options, id);
  const { folder: folder2, packages } = sideFolder(engine, shelf.platform, options);
  if (!existsSync2(folder2)) await installOne(shelf, engine);
  const wrong = await alteration(folder2, packages);
  if (wrong !== void 0) throw altered(folder2, wrong);
  return folder2;
}
async function readLock({ entry }) {
  const path = join2(dirname2(entry), "engines.lock.json");
  return parseEngineLock(await readFile2(path, "utf8").catch(() => void 0), path);
}
async function lockedEngine(options, id) {
  const { engines } = await readLock(options);
  const engine = engines.find((locked) => locked.id === id);
  if (engine === void 0) throw new TypeError(`engine "${id}" is not in the lock`);
  return engine;
}
function altered(folder2, wrong) {
  return new TrainyardError({
    code: "engine-altered",
    message: `${folder2} is not as it was installed: ${wrong}`,
    fix: 'Find out what wrote there, then run "trainyard engines install", which replaces the folder.'
  });
}
async function installOne(shelf, engine, from) {
  const { options } = shelf;
  const { folder: folder2, packages } = sideFolder(engine, shelf.platform, options);
  if (existsSync2(folder2) && await alteration(folder2, packages) === void 0) return;
  const source = await sourceOf(options, from);
  try {
    const size2 = (sizeOf(packages) / 1e6).toFixed(1);
    options.log.info(`installing ${engine.package} ${engine.version} (${size2} MB) from ${source.words}`);
    const { installPackages } = await import("./engine-install-CLSQHZMN.js");
    await installPackages({ packages, folder: folder2, source, signal: options.signal });
  } finally {
    await source.close();
  }
}
async function sourceOf({ cwd, env, execPath, actions, signal }, from) {
  const { openSource } = await import("./engine-source-6DHDGCPK.js");
  const named = from ?? (env["TRAINYARD_ENGINE_SOURCE"] || void 0);
  const npm = { env, execPath, home: homeOf(env), ...actions ? {} : { project: cwd } };
  return openSource({ named, cwd, npm, signal });
}
function sizeOf(packages) {
  return packages.reduce((sum, { bytes }) => sum + bytes, 0);
}
async function report2(engine, shelf, look) {
  const packages = packagesFor(engine, shelf.platform) ?? [];
  const { id, package: name, version } = engine;
  const facts = { engine: id, package: name, version, platform: platformName(shelf.platform) };
  return { ...facts, downloadBytes: sizeOf(packages), ...await look(engine, shelf) };
}
async function anyState(engine, shelf) {
  const named = namedFolder(shelf.options);
  if (named !== void 0) return { state: "named", folder: await checkNamed(named, engine) };
  const beside = folderBeside(shelf.options.entry, engine.package);
  return beside === void 0 ? sideState(engine, shelf) : { state: "beside", folder: beside };
}
async function sideState(engine, { options, platform: platform3 }) {
  if (packagesFor(engine, platform3) === void 0)
    return { state: "unsupported", folder: "", problem: unsupported(engine, platform3).message };
  const { folder: folder2, packages } = sideFolder(engine, platform3, options);
  if (!existsSync2(folder2)) return { state: "absent", folder: folder2 };
  const wrong = await alteration(folder2, packages);
  return wrong === void 0 ? { state: "installed", folder: folder2 } : { state: "altered", folder: folder2, problem: wrong };
}
async function importFrom(folder2, name) {
  try {
    const file = createRequire(join2(folder2, "node_modules", "_")).resolve(name);
    const loaded3 = await import(pathToFileURL(file).href);
    return loaded3.default ?? loaded3;
  } catch (cause) {
    throw new TrainyardError({
      code: "engine-load",
      message: `${name} in ${folder2} cannot be loaded: ${messageOf(cause)}`,
      fix: 'Run "trainyard engines" on this machine; a build for another system, or an old system library, gives this.',
      cause
    });
  }
}

// src/adapters/files.ts
import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { appendFile, copyFile, mkdir, open as open2, readdir, readFile as readFile3, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname as dirname3, join as join3 } from "node:path";
function diskFiles() {
  return {
    read: (path) => orUndefined(path, readFile3(path)),
    readText: (path) => orUndefined(path, readFile3(path, "utf8")),
    write: (path, data) => orThrow(path, writeAtomically(path, data)),
    append: (path, text) => orThrow(path, appendText(path, text)),
    copy: (from, to) => orThrow(from, copyTo(from, to)),
    exists: async (path) => await orUndefined(path, stat(path)) !== void 0,
    size: async (path) => (await orUndefined(path, stat(path)))?.size,
    list: (folder2) => orThrow(folder2, listBelow(folder2)),
    remove: async (path) => void await orUndefined(path, rm(path, { recursive: true, force: true })),
    digest: (path) => orThrow(path, digestFile(path)),
    realPath: (path) => orUndefined(path, realpath(path))
  };
}
var UNFINISHED = ".trainyard-tmp";
async function writeAtomically(path, data) {
  const folder2 = dirname3(path);
  await mkdir(folder2, { recursive: true });
  const beside = join3(folder2, `.${basename(path).slice(0, 100)}.${randomBytes(6).toString("hex")}${UNFINISHED}`);
  try {
    const file = await open2(beside, "wx");
    try {
      await file.writeFile(data);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await syncFolder(folder2);
}
async function syncFolder(folder2) {
  const handle = await open2(folder2, "r").catch(() => void 0);
  if (handle === void 0) return;
  await handle.sync().catch(() => void 0);
  await handle.close();
}
async function appendText(path, text) {
  await mkdir(dirname3(path), { recursive: true });
  await appendFile(path, text);
}
async function copyTo(from, to) {
  await mkdir(dirname3(to), { recursive: true });
  await copyFile(from, to);
}
async function listBelow(folder2) {
  const found = [];
  const walk = async (below) => {
    for (const entry of await entriesOf(join3(folder2, below))) {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) await walk(path);
      else if (!entry.name.endsWith(UNFINISHED)) found.push(path);
    }
  };
  await walk("");
  return found.sort();
}
async function entriesOf(folder2) {
  return await orUndefined(folder2, readdir(folder2, { withFileTypes: true })) ?? [];
}
async function digestFile(path) {
  const hash2 = createHash("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(path)) {
    hash2.update(chunk);
    bytes += chunk.length;
  }
  return { digest: `sha256:${hash2.digest("hex")}`, bytes };
}
async function orUndefined(path, work) {
  try {
    return await work;
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return void 0;
    throw fileFailed(path, error);
  }
}
async function orThrow(path, work) {
  try {
    return await work;
  } catch (error) {
    throw error instanceof TrainyardError ? error : fileFailed(path, error);
  }
}
function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : void 0;
}
function fileFailed(path, error) {
  return new TrainyardError({
    code: "file-failed",
    message: `${path} could not be read or written: ${messageOf(error)}`,
    fix: "Check that it exists, that this user may reach it, and that the disk has room.",
    cause: error
  });
}

// src/adapters/git.ts
import { copyFile as copyFile2, mkdtemp, readFile as readFile5, rm as rm2, stat as stat3, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join4 } from "node:path";

// src/adapters/git-history.ts
import { readFile as readFile4 } from "node:fs/promises";
import { resolve as resolve2 } from "node:path";
var ROUNDS = ["--deepen=1", "--deepen=50", "--deepen=500", "--unshallow"];
async function fetchHistory(git, commits, auth) {
  const missing2 = await missingCommits(git, commits);
  if (missing2.length > 0) {
    const depth = (await cuts(git)).length > 0 ? ["--depth=1"] : [];
    await fetch2(git, { args: depth, wants: missing2, auth });
  }
  for (const round of ROUNDS) {
    const open7 = await uncertainCuts(git, commits);
    if (open7.length === 0) return;
    await fetch2(git, { args: [round], wants: open7, auth });
  }
}
async function missingCommits(git, commits) {
  const input = commits.map((commit) => `${commit}^{commit}
`).join("");
  const lines = (await git.text(["cat-file", "--batch-check=%(objectname)"], { input })).split("\n");
  return commits.filter((_, i) => lines[i]?.endsWith(" missing") ?? true);
}
async function cuts(git) {
  const path = resolve2(git.folder, await git.text(["rev-parse", "--git-path", "shallow"]));
  const text = await readFile4(path, "utf8").catch(() => "");
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
async function fetch2(git, { args, wants, auth }) {
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
async function remoteRefs(git, patterns2, auth) {
  const result = await git.call(["ls-remote", "--quiet", "origin", ...patterns2], {
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
  const clean = auth === void 0 ? text : text.replaceAll(auth.token, "***");
  return clean.trim().slice(0, 2e3);
}

// src/adapters/git-process.ts
import { spawn as spawn2 } from "node:child_process";
import { stat as stat2 } from "node:fs/promises";
function gitProcess(folder2, environment2) {
  const env = scrubbed(environment2);
  const call = (args, options = {}) => run({ folder: folder2, args: [...SETTINGS, ...args], env: { ...env, ...options.env }, input: options.input ?? "" });
  return {
    folder: folder2,
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
function scrubbed(environment2) {
  const env = {};
  for (const [name, value] of Object.entries(environment2)) {
    if (value !== void 0 && (KEPT.has(name) || !name.startsWith("GIT_"))) env[name] = value;
  }
  return { ...env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_ASKPASS: "", GIT_OPTIONAL_LOCKS: "0" };
}
async function run(job) {
  return new Promise((resolve6, reject) => {
    const child = spawn2("git", job.args, { cwd: job.folder, env: job.env, stdio: "pipe", shell: false });
    const out = [];
    const err = [];
    child.stdout.on("data", (chunk) => out.push(chunk));
    child.stderr.on("data", (chunk) => err.push(chunk));
    let failure2;
    child.on("error", (error) => {
      failure2 = error;
    });
    child.on("close", (status, signal) => {
      if (failure2 !== void 0) return void startFailure(job.folder, failure2).then(reject);
      const stderr = signal === null ? Buffer.concat(err).toString("utf8") : `stopped by ${signal}`;
      resolve6({ status: status ?? 128, stdout: Buffer.concat(out), stderr });
    });
    child.stdin.on("error", () => void 0);
    child.stdin.end(job.input);
  });
}
async function startFailure(folder2, error) {
  const isFolder = await stat2(folder2).then(
    (found) => found.isDirectory(),
    () => false
  );
  if (!isFolder) {
    return new TrainyardError({
      code: "git-not-a-repository",
      message: `${folder2} is not a folder`,
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
  const command2 = args.find((arg) => !arg.startsWith("-")) ?? "";
  return new TrainyardError({
    code: "git-failed",
    message: `git ${command2} ended with ${result.status}: ${result.stderr.trim().slice(0, 2e3)}`,
    fix: "Run the same git command in this folder and repair what it reports."
  });
}

// src/adapters/git-revisions.ts
function revisionResolver(git) {
  let asked2 = [];
  const ask2 = async () => {
    const batch = asked2;
    asked2 = [];
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
      if (asked2.length === 0) setImmediate(() => void ask2());
      asked2.push({ text: `${revision}^{${type}}`, answer, fail });
    });
  };
}
var OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function idIn(line) {
  return line !== void 0 && OBJECT_ID.test(line) ? line : void 0;
}

// src/adapters/git.ts
async function openGit(startFolder, options) {
  const { root, gitFolder } = await findRoot(gitProcess(startFolder, options.env));
  const git = gitProcess(root, options.env);
  const resolve6 = revisionResolver(git);
  return {
    root,
    version: () => git.text(["--version"]),
    shallow: async () => await git.text(["rev-parse", "--is-shallow-repository"]) === "true",
    resolve: (revision) => resolve6(revision, "commit"),
    mergeBase: (one, other) => mergeBase(git, resolve6, [one, other]),
    parents: async (commit) => parentsOf(git, await known(resolve6, commit, "commit")),
    hashFile: (path) => git.text(["hash-object", "--", path]).then((text) => text.trim()),
    treeOf: (revision) => known(resolve6, revision, "tree"),
    worktreeTree: () => worktreeTree(git, gitFolder),
    listTree: async (tree) => listTree(git, OBJECT_ID.test(tree) ? tree : await known(resolve6, tree, "tree")),
    readBlobs: (ids) => readBlobs(git, ids),
    remoteRefs: (patterns2) => remoteRefs(git, patterns2, options.auth),
    ensureCommits: (commits) => fetchHistory(git, commits, options.auth)
  };
}
function withoutGit(root) {
  const absent2 = () => {
    throw new TrainyardError({
      code: "git-not-a-repository",
      message: `${root} is not inside the working tree of a git repository`,
      fix: "Run in a checkout.",
      exitCode: EXIT.invalid
    });
  };
  return {
    root,
    version: async () => absent2(),
    shallow: async () => absent2(),
    resolve: async () => absent2(),
    mergeBase: async () => absent2(),
    parents: async () => absent2(),
    hashFile: async () => absent2(),
    treeOf: async () => absent2(),
    worktreeTree: async () => absent2(),
    listTree: async () => absent2(),
    readBlobs: async () => absent2(),
    remoteRefs: async () => absent2(),
    ensureCommits: async () => absent2()
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
async function known(resolve6, revision, type) {
  const id = await resolve6(revision, type);
  if (id !== void 0) return id;
  throw new TrainyardError({
    code: "git-unknown-revision",
    message: `there is no ${type} "${revision}" in this repository`,
    fix: "Check the name; in a shallow or partial checkout fetch it first (`fetch-depth: 0` for actions/checkout).",
    exitCode: EXIT.invalid
  });
}
async function mergeBase(git, resolve6, revisions) {
  const ids = await Promise.all(revisions.map((revision) => known(resolve6, revision, "commit")));
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
  const scratch = await mkdtemp(join4(tmpdir(), "trainyard-index-"));
  try {
    const index = join4(scratch, "index");
    const [ignored] = await Promise.all([ignoresState(git), copyIndex(join4(gitFolder, "index"), index)]);
    const env = { GIT_INDEX_FILE: index };
    await git.text(["add", "--all", "--", ".", ...ignored ? [] : [`:(top,exclude)${STATE}`]], { env });
    return await git.text(["write-tree"], { env });
  } finally {
    await rm2(scratch, { recursive: true, force: true });
  }
}
async function ignoresState(git) {
  const own = await readFile5(join4(git.folder, STATE, ".gitignore"), "utf8").catch(() => "");
  return own === "*\n" || (await git.call(["check-ignore", "--quiet", "--", `${STATE}/any`])).status === 0;
}
async function copyIndex(from, to) {
  const found = await stat3(from).catch(() => void 0);
  if (found === void 0) return;
  await copyFile2(from, to);
  const second = Math.floor(found.mtimeMs / 1e3);
  await utimes(to, second, second);
}
async function listTree(git, tree) {
  const text = await git.text(["ls-tree", "-r", "-z", "-l", "--full-tree", tree]);
  const entries = /* @__PURE__ */ new Map();
  for (const line of text.split("\0")) {
    const match = TREE_LINE.exec(line);
    if (match === null) continue;
    const [, mode = "", object = "", size2 = "", path = ""] = match;
    entries.set(path, { path, mode, id: object, size: size2 === "-" ? 0 : Number(size2) });
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
  const blobs = /* @__PURE__ */ new Map();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const [id = "", type, size2] = output.toString("utf8", at, end).split(" ");
    at = end + 1;
    if (size2 === void 0) continue;
    if (type === "blob") blobs.set(id, output.subarray(at, at + Number(size2)));
    at += Number(size2) + 1;
  }
  return blobs;
}

// src/adapters/lock.ts
import { randomUUID } from "node:crypto";
import { link, mkdir as mkdir2, open as open3, readFile as readFile6, rename as rename2, rm as rm3, stat as stat4, utimes as utimes2 } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname as dirname4 } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
var POLL_MS = 200;
var BEAT_MS = 1e4;
var SILENCE_MS = 12e4;
function fileLocks() {
  return {
    async hold(path, work, options) {
      const holder = { id: randomUUID(), pid: process.pid, host: hostname() };
      await acquire(path, holder, options);
      const beat = setInterval(() => void utimes2(path, /* @__PURE__ */ new Date(), /* @__PURE__ */ new Date()).catch(() => void 0), BEAT_MS);
      beat.unref();
      try {
        return await work();
      } finally {
        clearInterval(beat);
        if ((await holderOf(path))?.id === holder.id) await rm3(path, { force: true });
      }
    },
    async clear(path) {
      const holder = await holderOf(path);
      if (holder !== void 0 && await isGone2(path, holder)) await remove(path, holder);
    }
  };
}
async function acquire(path, holder, { signal, onWait }) {
  for (let waited = false; ; ) {
    if (await create2(path, holder)) return;
    const other = await holderOf(path);
    if (await isGone2(path, other)) {
      await remove(path, other);
      continue;
    }
    if (!waited) onWait(other === void 0 ? "another process" : `process ${other.pid} on ${other.host}`);
    waited = true;
    await sleep(POLL_MS, void 0, { signal }).catch(() => void 0);
    signal.throwIfAborted();
  }
}
async function create2(path, holder) {
  try {
    await mkdir2(dirname4(path), { recursive: true });
    const file = await open3(path, "wx");
    await file.writeFile(JSON.stringify(holder)).finally(() => file.close());
    return true;
  } catch (error) {
    if (codeOf2(error) === "EEXIST") return false;
    throw new TrainyardError({
      code: "lock-failed",
      message: `the lock ${path} could not be made: ${messageOf(error)}`,
      fix: "Check that this user may write there and that the disk has room.",
      cause: error
    });
  }
}
async function holderOf(path) {
  try {
    return JSON.parse(await readFile6(path, "utf8"));
  } catch {
    return void 0;
  }
}
async function isGone2(path, holder) {
  if (holder !== void 0 && holder.host === hostname() && !isAlive(holder.pid)) return true;
  const found = await stat4(path).catch(() => void 0);
  return found !== void 0 && Date.now() - found.mtimeMs > SILENCE_MS;
}
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf2(error) === "EPERM";
  }
}
async function remove(path, dead) {
  const aside = `${path}.${randomUUID()}`;
  const moved2 = await rename2(path, aside).then(
    () => true,
    () => false
  );
  if (!moved2) return;
  if ((await holderOf(aside))?.id !== dead?.id) await link(aside, path).catch(() => void 0);
  await rm3(aside, { force: true });
}
function codeOf2(error) {
  return error instanceof Error && "code" in error ? String(error.code) : void 0;
}

// src/adapters/machine.ts
import { arch as arch2, availableParallelism, cpus, platform as platform2, totalmem } from "node:os";
function thisMachine() {
  return {
    facts: {
      node: process.version,
      platform: `${platform2()}-${arch2()}`,
      cpu: cpus()[0]?.model.trim() ?? "unknown"
    },
    threads: availableParallelism(),
    memoryMb: Math.floor(totalmem() / 2 ** 20)
  };
}

// src/adapters/onnx.ts
var OPTIONS = {
  executionProviders: ["cpu"],
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  logSeverityLevel: 4
};
function inferenceEngine(load) {
  return {
    async open(model) {
      const runtime = await load();
      return new OpenModel(runtime, await opened(runtime, model));
    }
  };
}
async function opened(runtime, model) {
  try {
    return await runtime.InferenceSession.create(new Uint8Array(model), { ...OPTIONS });
  } catch (cause) {
    throw failed("model-invalid", "ONNX Runtime cannot load the model", cause);
  }
}
var OpenModel = class {
  #runtime;
  #session;
  constructor(runtime, session) {
    this.#runtime = runtime;
    this.#session = session;
  }
  async run(inputs, output) {
    const feeds = {};
    for (const [name, tensor] of inputs) feeds[name] = this.#tensorOf(tensor);
    try {
      const found = (await this.#session.run(feeds, [output]))[output];
      if (found === void 0) throw new Error(`it has no output "${output}"`);
      const answer = { type: nameOf(found.type), shape: [...found.dims], values: found.data };
      return answer;
    } catch (cause) {
      throw failed("model-failed", "the model failed on the rows", cause);
    }
  }
  dispose() {
    this.#session.release().catch(() => void 0);
  }
  #tensorOf(tensor) {
    const [type, data] = typedOf(tensor);
    return new this.#runtime.Tensor(type, data, [...tensor.shape]);
  }
};
var ENGINE_TYPES = /* @__PURE__ */ new Map([
  ["float", "float32"],
  ["double", "float64"],
  ["int64", "int64"],
  ["int32", "int32"],
  ["bool", "bool"],
  ["string", "string"]
]);
function typedOf({ type, values }) {
  const name = ENGINE_TYPES.get(type);
  if (name === void 0) throw new TypeError(`no tensor of type ${type} is made here`);
  return [name, values];
}
function nameOf(engineType) {
  return [...ENGINE_TYPES].find(([, name]) => name === engineType)?.[0] ?? engineType;
}
function failed(code, what, cause) {
  return new TrainyardError({
    code,
    message: `${what}: ${messageOf(cause)}`,
    fix: "Export the model again, and try it with ONNX Runtime on a few rows before.",
    cause
  });
}

// src/adapters/programs.ts
import { availableParallelism as availableParallelism2 } from "node:os";
import { join as join7 } from "node:path";

// src/adapters/command.ts
import { spawn as spawn3 } from "node:child_process";
import { createHash as createHash2 } from "node:crypto";
import { constants } from "node:fs";
import { access, stat as stat5 } from "node:fs/promises";
import { delimiter, join as join5, resolve as resolve3 } from "node:path";

// src/adapters/output-lines.ts
var [LINE_FEED, CARRIAGE_RETURN] = [10, 13];
function outputLines(caps, onLine) {
  let kept = [];
  let [size2, dropped, open7] = [0, 0, false];
  const add = (part) => {
    if (part.length === 0) return;
    open7 = true;
    const fits2 = part.subarray(0, Math.max(0, caps.lineBytes - size2));
    if (fits2.length > 0) kept.push(Uint8Array.from(fits2));
    size2 += fits2.length;
    dropped += part.length - fits2.length;
  };
  const flush = () => {
    if (!open7) return;
    const text = readable(Buffer.concat(kept).toString("utf8"));
    if (text.trim() !== "") onLine(dropped > 0 ? `${text} ... (${dropped} more bytes)` : text);
    kept = [];
    [size2, dropped, open7] = [0, 0, false];
  };
  return {
    push(chunk) {
      const seen = chunk.subarray(0, caps.take(chunk.length));
      let from = 0;
      for (let at = 0; at < seen.length; at++) {
        if (seen[at] !== LINE_FEED && seen[at] !== CARRIAGE_RETURN) continue;
        add(seen.subarray(from, at));
        flush();
        from = at + 1;
      }
      add(seen.subarray(from));
    },
    end: flush
  };
}
function readable(text) {
  return text.replace(ESCAPES, "").replace(CONTROLS, "");
}
var ESCAPES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
var CONTROLS = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

// src/adapters/process-family.ts
import { readdir as readdir2, readFile as readFile7 } from "node:fs/promises";
function processFamily(leader, mark) {
  const known2 = /* @__PURE__ */ new Map();
  const learn = (all) => {
    const byPid = new Map(all.map((one) => [one.pid, one]));
    const below = (one) => {
      const parent = byPid.get(one.parent);
      return parent !== void 0 && known2.get(parent.pid) === parent.started;
    };
    for (let grown = true; grown; ) {
      const fresh = all.filter((one) => known2.get(one.pid) !== one.started && (isKin(one, leader) || below(one)));
      for (const one of fresh) known2.set(one.pid, one.started);
      grown = fresh.length > 0;
    }
  };
  const others = async () => {
    const all = await processes();
    learn(all);
    for (const pid of await markedProcesses(mark, all)) known2.set(pid, startOf(pid, all));
    const alive = all.filter((one) => known2.get(one.pid) === one.started && one.state !== "Z");
    return alive.map((one) => one.pid).filter((pid) => pid !== leader);
  };
  return {
    look: async () => learn(await processes()),
    others,
    async end() {
      let ended2 = 0;
      for (let round = 0; round < ROUNDS2; round++) {
        const members = await others();
        sendSignal(-leader, "SIGKILL");
        for (const pid of members) sendSignal(pid, "SIGKILL");
        ended2 = Math.max(ended2, members.length);
        if (members.length === 0) break;
        await new Promise((resolve6) => setTimeout(resolve6, 20));
      }
      return ended2;
    }
  };
}
var ROUNDS2 = 20;
async function endMarked(mark) {
  for (const pid of await markedProcesses(mark, await processes())) sendSignal(pid, "SIGKILL");
}
function sendSignal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
  }
}
function isKin(one, leader) {
  return one.pid === leader || one.group === leader || one.session === leader;
}
function startOf(pid, all) {
  return all.find((one) => one.pid === pid)?.started ?? "";
}
async function markedProcesses(mark, all) {
  const marked = await Promise.all(
    all.map(async ({ pid }) => {
      const environment2 = await readFile7(`/proc/${pid}/environ`, "latin1").catch(() => "");
      return environment2.split("\0").includes(mark) && pid !== process.pid ? [pid] : [];
    })
  );
  return marked.flat();
}
async function processes() {
  const names = await readdir2("/proc").catch(() => []);
  const found = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(readProcess));
  return found.filter((one) => one !== void 0);
}
async function readProcess(name) {
  const text = await readFile7(`/proc/${name}/stat`, "latin1").catch(() => void 0);
  if (text === void 0) return void 0;
  const [state = "", parent, group, session, ...rest] = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return {
    pid: Number(name),
    parent: Number(parent),
    group: Number(group),
    session: Number(session),
    state,
    started: rest[15] ?? ""
  };
}

// src/adapters/command.ts
var INHERITED2 = [
  ...["PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "SYSTEMROOT", "LD_LIBRARY_PATH", "CUDA_VISIBLE_DEVICES"],
  ...["NVIDIA_VISIBLE_DEVICES", "PYENV_ROOT", "PYENV_VERSION", "SSL_CERT_FILE", "SSL_CERT_DIR"]
];
var LINE_BYTES = 8192;
var OUTPUT_BYTES = 16 * 2 ** 20;
var TAIL_LINES = 40;
var LOOK_EVERY_MS = 250;
var GRACE_MS = 2e3;
function commandRunner(options) {
  return {
    async run(command2) {
      command2.signal.throwIfAborted();
      const mark = `TRAINYARD_PROGRAM=${createHash2("sha256").update(command2.folder).digest("hex").slice(0, 32)}`;
      const env = { ...inherited2(options.env), ...command2.env, ...Object.fromEntries([mark.split("=")]) };
      const program = await locate2(command2, env["PATH"] ?? "");
      const { argv, enforced } = await limited(command2, program, env["PATH"] ?? "");
      await endMarked(mark);
      const before = await held(command2, options);
      const started = options.clock.monotonicMs();
      const [file = "", ...args] = argv;
      const child = spawn3(file, args, { cwd: command2.folder, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
      const watched = await watch(child, { command: command2, mark, options, before });
      return { ...watched, enforced, seconds: (options.clock.monotonicMs() - started) / 1e3 };
    }
  };
}
function inherited2(env) {
  const kept = {};
  for (const name of INHERITED2) if (env[name] !== void 0) kept[name] = env[name];
  return kept;
}
async function locate2({ argv, folder: folder2 }, path) {
  const [name = ""] = argv;
  const here = name.includes("/");
  const file = here ? await firstProgram([resolve3(folder2, name)]) : await onPath(name, path);
  if (file !== void 0) return file;
  throw new TrainyardError({
    code: "command-not-found",
    message: `there is no program "${name.slice(0, 200)}" ${here ? "in the code folder, as a file that may be executed" : "on the PATH"}`,
    fix: here ? "Commit the file with `git add --chmod=+x`, or name its interpreter first: [python3, train.py]." : "Install it on the machine that trains, or name another program.",
    exitCode: EXIT.broken
  });
}
function onPath(name, path) {
  const folders = path.split(delimiter).filter((folder2) => folder2 !== "" && name !== "");
  return firstProgram(folders.map((folder2) => join5(folder2, name)));
}
async function firstProgram(files) {
  for (const file of files) if (await isProgram(file)) return file;
  return void 0;
}
async function isProgram(file) {
  const found = await stat5(file).catch(() => void 0);
  if (found?.isFile() !== true) return false;
  return access(file, constants.X_OK).then(
    () => true,
    () => false
  );
}
async function limited({ limits, argv }, program, path) {
  const enforced = ["time", `disk and files (looked at every ${LOOK_EVERY_MS} ms)`];
  const front = [];
  const [setpriv, prlimit] = [await onPath("setpriv", path), await onPath("prlimit", path)];
  if (setpriv !== void 0) {
    front.push(setpriv, "--pdeathsig", "KILL", "--no-new-privs", "--");
    enforced.push("end with this process", "no new privileges");
  }
  if (prlimit !== void 0) {
    front.push(prlimit, "--core=0:0", `--fsize=${limits.diskBytes}:${limits.diskBytes}`);
    if (limits.memoryBytes !== void 0) front.push(`--data=${limits.memoryBytes}:${limits.memoryBytes}`);
    front.push("--");
    enforced.push("size of a file", ...limits.memoryBytes === void 0 ? [] : ["memory of each process"]);
  }
  return { argv: [...front, program, ...argv.slice(1)], enforced };
}
async function watch(child, job) {
  const { command: command2 } = job;
  const output = readOutput(child, command2.onLine);
  const exited = new Promise((settle, fail) => {
    child.on("error", fail);
    child.on("exit", (code2, signal2) => settle({ code: code2, signal: signal2 }));
  });
  if (child.pid === void 0) return exited.then(() => Promise.reject(new Error("a program without a number")));
  const family = processFamily(child.pid, job.mark);
  const closed = new Promise((settle) => child.on("close", () => settle()));
  const stopped = await untilOver(exited, { ...job, family, leader: child.pid });
  const left = stopped === void 0 ? await leftOver(family) : 0;
  await family.end();
  const { code, signal } = await exited;
  await Promise.race([closed, pause(GRACE_MS)]);
  child.stdout?.destroy();
  child.stderr?.destroy();
  if (stopped === "interrupted") command2.signal.throwIfAborted();
  return {
    ...code !== null && { code },
    ...signal !== null && { signal },
    ...stopped !== void 0 && stopped !== "interrupted" && { stopped },
    ...output(),
    left
  };
}
function readOutput(child, onLine) {
  let [budget, unreadBytes] = [OUTPUT_BYTES, 0];
  const tail = [];
  const take = (bytes) => {
    const seen = Math.min(bytes, budget);
    budget -= seen;
    unreadBytes += bytes - seen;
    return seen;
  };
  for (const stream of [child.stdout, child.stderr]) {
    const lines = outputLines({ lineBytes: LINE_BYTES, take }, (line) => {
      tail.push(line);
      if (tail.length > TAIL_LINES) tail.shift();
      onLine(line);
    });
    stream?.on("data", (chunk) => lines.push(chunk)).on("close", () => lines.end());
  }
  return () => ({ tail: [...tail], unreadBytes });
}
async function untilOver(exited, job) {
  const { command: command2, options } = job;
  const end = options.clock.monotonicMs() + command2.limits.timeMs;
  let over = false;
  const done = exited.finally(() => {
    over = true;
  });
  const stop = new AbortController();
  const interrupted = aborted(command2.signal, stop.signal);
  for (; ; ) {
    const left = end - options.clock.monotonicMs();
    await Promise.race([done, pause(Math.max(1, Math.min(LOOK_EVERY_MS, left))), interrupted]);
    const reason = command2.signal.aborted ? "interrupted" : await exceeded(job, end);
    if (reason === void 0 && !over) {
      await job.family.look();
      continue;
    }
    stop.abort();
    if (reason === void 0) return void 0;
    sendSignal(-job.leader, "SIGTERM");
    await Promise.race([done, pause(GRACE_MS)]);
    return reason;
  }
}
async function exceeded(job, end) {
  const { command: command2, options, before } = job;
  const now = await held(command2, options, before.entries);
  if (now.entries - before.entries > command2.limits.entries) return "entries";
  if (now.bytes - before.bytes > command2.limits.diskBytes) return "disk";
  return options.clock.monotonicMs() >= end ? "time" : void 0;
}
async function held({ limits, watched }, { folders }, before = 0) {
  let [bytes, entries] = [0, 0];
  for (const folder2 of watched) {
    const found = await folders.entries(folder2, before + limits.entries + 1);
    entries += found.length;
    bytes += found.reduce((sum, entry) => sum + entry.size, 0);
  }
  return { bytes, entries };
}
async function leftOver(family) {
  for (let waited = 0; ; waited += LOOK_EVERY_MS) {
    const others = await family.others();
    if (others.length === 0 || waited >= GRACE_MS) return others.length;
    await pause(LOOK_EVERY_MS);
  }
}
function pause(ms) {
  return new Promise((settle) => setTimeout(settle, ms));
}
function aborted(signal, forget) {
  if (signal.aborted) return Promise.resolve();
  return new Promise((settle) => signal.addEventListener("abort", () => settle(), { once: true, signal: forget }));
}

// src/adapters/downloads.ts
import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";
var MOST_REDIRECTS = 5;
function httpsDownloads(options) {
  return {
    async get(address, { mostBytes, signal }) {
      let url = address;
      for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
        const response = await ask(await allowed(url, options), signal, options);
        const next = response.status >= 300 && response.status < 400 ? response.headers.get("location") : null;
        if (next === null) return body(response, { url, mostBytes });
        await response.body?.cancel();
        url = new URL(next, url).href;
      }
      throw failed2(address, `it redirects more than ${MOST_REDIRECTS} times`);
    }
  };
}
var PRIVATE_NETS = [
  ...["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16"],
  ...["::/127", "fc00::/7", "fe80::/10"]
];
function privateNets() {
  const list = new BlockList();
  for (const net of PRIVATE_NETS) {
    const [address = "", prefix] = net.split("/");
    list.addSubnet(address, Number(prefix), address.includes(":") ? "ipv6" : "ipv4");
  }
  return list;
}
async function allowed(address, { trustedHosts = [] }) {
  const url = URL.canParse(address) ? new URL(address) : void 0;
  if (url?.protocol !== "https:") throw refused(address, "only https is allowed");
  if (url.username !== "" || url.password !== "") throw refused(address, "it holds a name or a password");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (trustedHosts.includes(host)) return url;
  const addresses = isIP(host) > 0 ? [{ address: host }] : await lookup(host, { all: true }).catch(() => []);
  for (const found of addresses)
    if (isPrivate(found.address)) throw refused(address, "it leads into a private network");
  return url;
}
function isPrivate(address) {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  const nets = privateNets();
  if (mapped !== void 0) return nets.check(mapped, "ipv4");
  return nets.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}
async function ask(url, signal, options) {
  try {
    return await options.fetch(url, { signal, redirect: "manual" });
  } catch (cause) {
    signal.throwIfAborted();
    throw failed2(url.href, messageOf(cause), cause);
  }
}
async function body(response, { url, mostBytes }) {
  if (!response.ok || response.body === null) throw failed2(url, `the server answers ${response.status}`);
  const parts = [];
  let size2 = 0;
  for await (const part of response.body) {
    size2 += part.length;
    if (size2 > mostBytes) throw failed2(url, `it has more than the ${mostBytes} bytes that are allowed`);
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}
function shown(address) {
  return address.replace(/[?#].*$/s, "").slice(0, 200);
}
function refused(address, why) {
  return new TrainyardError({
    code: "download-refused",
    message: `${shown(address)} is not asked: ${why}`,
    fix: "Name an https address of a public host, or commit the file.",
    exitCode: EXIT.invalid
  });
}
function failed2(address, why, cause) {
  return new TrainyardError({
    code: "download-failed",
    message: `${shown(address)} could not be downloaded: ${why}`,
    fix: "Check the address and that this machine can reach it, and run again.",
    cause
  });
}

// src/adapters/outside-folders.ts
import { constants as constants2 } from "node:fs";
import { chmod, lstat, mkdir as mkdir3, open as open4, readdir as readdir3, rm as rm4, writeFile } from "node:fs/promises";
import { dirname as dirname5, join as join6 } from "node:path";
function outsideFolders() {
  return {
    create: (folder2) => told(folder2, mkdir3(folder2, { recursive: true })).then(() => void 0),
    write: (path, bytes, mode) => told(path, writeNew(path, bytes, mode)),
    entries: (folder2, most) => told(folder2, entriesOf2(folder2, most)),
    read: (path, most) => told(path, readPlain(path, most)),
    remove: (folder2) => told(folder2, removeAll2(folder2))
  };
}
async function writeNew(path, bytes, mode = 420) {
  await mkdir3(dirname5(path), { recursive: true });
  await writeFile(path, bytes, { mode });
}
async function entriesOf2(root, most) {
  const self = await lstat(root).catch(() => void 0);
  if (self?.isSymbolicLink() === true) return [{ path: ".", kind: "link", size: 0 }];
  const found = [];
  const waiting = [""];
  while (waiting.length > 0 && found.length < most) {
    const below = waiting.shift();
    const names = await readdir3(join6(root, below)).catch(() => []);
    for (const name of names.slice(0, most - found.length)) {
      const path = below === "" ? name : `${below}/${name}`;
      const entry = await entryAt(root, path);
      if (entry === void 0) continue;
      found.push(entry);
      if (entry.kind === "folder") waiting.push(path);
    }
  }
  return found.sort((one, other) => one.path < other.path ? -1 : 1);
}
async function entryAt(root, path) {
  const stats = await lstat(join6(root, path)).catch(() => void 0);
  if (stats === void 0) return void 0;
  const kind = stats.isFile() ? "file" : stats.isDirectory() ? "folder" : stats.isSymbolicLink() ? "link" : "other";
  return { path, kind, size: kind === "file" ? stats.size : 0 };
}
async function readPlain(path, most) {
  const flags = constants2.O_RDONLY | constants2.O_NOFOLLOW | constants2.O_NONBLOCK;
  const file = await open4(path, flags).catch(() => void 0);
  if (file === void 0) return void 0;
  try {
    const stats = await file.stat();
    if (!stats.isFile() || stats.size > most) return void 0;
    const bytes = await file.readFile();
    return bytes.length > most ? void 0 : bytes;
  } finally {
    await file.close();
  }
}
async function removeAll2(folder2) {
  const remove2 = () => rm4(folder2, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
  try {
    await remove2();
  } catch {
    await unlock(folder2);
    await remove2();
  }
}
async function unlock(folder2) {
  if ((await lstat(folder2).catch(() => void 0))?.isDirectory() !== true) return;
  await chmod(folder2, 448).catch(() => void 0);
  for (const entry of await readdir3(folder2, { withFileTypes: true }).catch(() => [])) {
    if (entry.isDirectory()) await unlock(join6(folder2, entry.name));
  }
}
async function told(path, work) {
  try {
    return await work;
  } catch (cause) {
    throw new TrainyardError({
      code: "file-failed",
      message: `${path} could not be read or written: ${messageOf(cause)}`,
      fix: "Check that this user may reach it, and that the disk has room.",
      cause
    });
  }
}

// src/adapters/patterns.ts
import { createContext, Script } from "node:vm";
var TIME_LIMIT_MS = 500;
function patterns() {
  return {
    lastMatches(wanted, lines) {
      const found = /* @__PURE__ */ new Map();
      const script2 = new Script(LAST_MATCH);
      for (const [name, pattern] of Object.entries(wanted)) {
        const value = matched(script2, pattern, lines);
        if (value !== void 0) found.set(name, value);
      }
      return found;
    }
  };
}
var LAST_MATCH = `(() => {
  const expression = new RegExp(pattern);
  let last;
  for (const line of lines) last = expression.exec(line)?.[1] ?? last;
  return last;
})()`;
function matched(script2, pattern, lines) {
  try {
    const value = script2.runInContext(createContext({ pattern, lines: [...lines] }), {
      timeout: TIME_LIMIT_MS
    });
    return typeof value === "string" ? value : void 0;
  } catch {
    return void 0;
  }
}

// src/adapters/programs.ts
function programPorts({ env, clock, state, gpus = 0 }) {
  const folders = outsideFolders();
  return {
    folders,
    commands: commandRunner({ env, clock, folders }),
    patterns: patterns(),
    downloads: httpsDownloads({ fetch }),
    // Several stages may run at once over one state folder.
    scratch: join7(state, `programs-${process.pid}`),
    machine: { cpus: availableParallelism2(), gpus }
  };
}

// src/adapters/s3.ts
import { createHash as createHash3 } from "node:crypto";

// node_modules/aws4fetch/dist/aws4fetch.esm.mjs
var encoder = new TextEncoder();
var HOST_SERVICES = {
  appstream2: "appstream",
  cloudhsmv2: "cloudhsm",
  email: "ses",
  marketplace: "aws-marketplace",
  mobile: "AWSMobileHubService",
  pinpoint: "mobiletargeting",
  queue: "sqs",
  "git-codecommit": "codecommit",
  "mturk-requester-sandbox": "mturk-requester",
  "personalize-runtime": "personalize"
};
var UNSIGNABLE_HEADERS = /* @__PURE__ */ new Set([
  "authorization",
  "content-type",
  "content-length",
  "user-agent",
  "presigned-expires",
  "expect",
  "x-amzn-trace-id",
  "range",
  "connection"
]);
var AwsClient = class {
  constructor({ accessKeyId, secretAccessKey, sessionToken, service, region, cache, retries, initRetryMs }) {
    if (accessKeyId == null) throw new TypeError("accessKeyId is a required option");
    if (secretAccessKey == null) throw new TypeError("secretAccessKey is a required option");
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
    this.service = service;
    this.region = region;
    this.cache = cache || /* @__PURE__ */ new Map();
    this.retries = retries != null ? retries : 10;
    this.initRetryMs = initRetryMs || 50;
  }
  async sign(input, init) {
    if (input instanceof Request) {
      const { method, url, headers, body: body2 } = input;
      init = Object.assign({ method, url, headers }, init);
      if (init.body == null && headers.has("Content-Type")) {
        init.body = body2 != null && headers.has("X-Amz-Content-Sha256") ? body2 : await input.clone().arrayBuffer();
      }
      input = url;
    }
    const signer = new AwsV4Signer(Object.assign({ url: input.toString() }, init, this, init && init.aws));
    const signed = Object.assign({}, init, await signer.sign());
    delete signed.aws;
    try {
      return new Request(signed.url.toString(), signed);
    } catch (e) {
      if (e instanceof TypeError) {
        return new Request(signed.url.toString(), Object.assign({ duplex: "half" }, signed));
      }
      throw e;
    }
  }
  async fetch(input, init) {
    for (let i = 0; i <= this.retries; i++) {
      const fetched2 = fetch(await this.sign(input, init));
      if (i === this.retries) {
        return fetched2;
      }
      const res = await fetched2;
      if (res.status < 500 && res.status !== 429) {
        return res;
      }
      await new Promise((resolve6) => setTimeout(resolve6, Math.random() * this.initRetryMs * Math.pow(2, i)));
    }
    throw new Error("An unknown error occurred, ensure retries is not negative");
  }
};
var AwsV4Signer = class {
  constructor({ method, url, headers, body: body2, accessKeyId, secretAccessKey, sessionToken, service, region, cache, datetime, signQuery, appendSessionToken, allHeaders, singleEncode }) {
    if (url == null) throw new TypeError("url is a required option");
    if (accessKeyId == null) throw new TypeError("accessKeyId is a required option");
    if (secretAccessKey == null) throw new TypeError("secretAccessKey is a required option");
    this.method = method || (body2 ? "POST" : "GET");
    this.url = new URL(url);
    this.headers = new Headers(headers || {});
    this.body = body2;
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
    let guessedService, guessedRegion;
    if (!service || !region) {
      [guessedService, guessedRegion] = guessServiceRegion(this.url, this.headers);
    }
    this.service = service || guessedService || "";
    this.region = region || guessedRegion || "us-east-1";
    this.cache = cache || /* @__PURE__ */ new Map();
    this.datetime = datetime || (/* @__PURE__ */ new Date()).toISOString().replace(/[:-]|\.\d{3}/g, "");
    this.signQuery = signQuery;
    this.appendSessionToken = appendSessionToken || this.service === "iotdevicegateway";
    this.headers.delete("Host");
    if (this.service === "s3" && !this.signQuery && !this.headers.has("X-Amz-Content-Sha256")) {
      this.headers.set("X-Amz-Content-Sha256", "UNSIGNED-PAYLOAD");
    }
    const params = this.signQuery ? this.url.searchParams : this.headers;
    params.set("X-Amz-Date", this.datetime);
    if (this.sessionToken && !this.appendSessionToken) {
      params.set("X-Amz-Security-Token", this.sessionToken);
    }
    this.signableHeaders = ["host", ...this.headers.keys()].filter((header) => allHeaders || !UNSIGNABLE_HEADERS.has(header)).sort();
    this.signedHeaders = this.signableHeaders.join(";");
    this.canonicalHeaders = this.signableHeaders.map((header) => header + ":" + (header === "host" ? this.url.host : (this.headers.get(header) || "").replace(/\s+/g, " "))).join("\n");
    this.credentialString = [this.datetime.slice(0, 8), this.region, this.service, "aws4_request"].join("/");
    if (this.signQuery) {
      if (this.service === "s3" && !params.has("X-Amz-Expires")) {
        params.set("X-Amz-Expires", "86400");
      }
      params.set("X-Amz-Algorithm", "AWS4-HMAC-SHA256");
      params.set("X-Amz-Credential", this.accessKeyId + "/" + this.credentialString);
      params.set("X-Amz-SignedHeaders", this.signedHeaders);
    }
    if (this.service === "s3") {
      try {
        this.encodedPath = decodeURIComponent(this.url.pathname.replace(/\+/g, " "));
      } catch (e) {
        this.encodedPath = this.url.pathname;
      }
    } else {
      this.encodedPath = this.url.pathname.replace(/\/+/g, "/");
    }
    if (!singleEncode) {
      this.encodedPath = encodeURIComponent(this.encodedPath).replace(/%2F/g, "/");
    }
    this.encodedPath = encodeRfc3986(this.encodedPath);
    const seenKeys = /* @__PURE__ */ new Set();
    this.encodedSearch = [...this.url.searchParams].filter(([k]) => {
      if (!k) return false;
      if (this.service === "s3") {
        if (seenKeys.has(k)) return false;
        seenKeys.add(k);
      }
      return true;
    }).map((pair) => pair.map((p) => encodeRfc3986(encodeURIComponent(p)))).sort(([k1, v1], [k2, v2]) => k1 < k2 ? -1 : k1 > k2 ? 1 : v1 < v2 ? -1 : v1 > v2 ? 1 : 0).map((pair) => pair.join("=")).join("&");
  }
  async sign() {
    if (this.signQuery) {
      this.url.searchParams.set("X-Amz-Signature", await this.signature());
      if (this.sessionToken && this.appendSessionToken) {
        this.url.searchParams.set("X-Amz-Security-Token", this.sessionToken);
      }
    } else {
      this.headers.set("Authorization", await this.authHeader());
    }
    return {
      method: this.method,
      url: this.url,
      headers: this.headers,
      body: this.body
    };
  }
  async authHeader() {
    return [
      "AWS4-HMAC-SHA256 Credential=" + this.accessKeyId + "/" + this.credentialString,
      "SignedHeaders=" + this.signedHeaders,
      "Signature=" + await this.signature()
    ].join(", ");
  }
  async signature() {
    const date = this.datetime.slice(0, 8);
    const cacheKey = [this.secretAccessKey, date, this.region, this.service].join();
    let kCredentials = this.cache.get(cacheKey);
    if (!kCredentials) {
      const kDate = await hmac("AWS4" + this.secretAccessKey, date);
      const kRegion = await hmac(kDate, this.region);
      const kService = await hmac(kRegion, this.service);
      kCredentials = await hmac(kService, "aws4_request");
      this.cache.set(cacheKey, kCredentials);
    }
    return buf2hex(await hmac(kCredentials, await this.stringToSign()));
  }
  async stringToSign() {
    return [
      "AWS4-HMAC-SHA256",
      this.datetime,
      this.credentialString,
      buf2hex(await hash(await this.canonicalString()))
    ].join("\n");
  }
  async canonicalString() {
    return [
      this.method.toUpperCase(),
      this.encodedPath,
      this.encodedSearch,
      this.canonicalHeaders + "\n",
      this.signedHeaders,
      await this.hexBodyHash()
    ].join("\n");
  }
  async hexBodyHash() {
    let hashHeader = this.headers.get("X-Amz-Content-Sha256") || (this.service === "s3" && this.signQuery ? "UNSIGNED-PAYLOAD" : null);
    if (hashHeader == null) {
      if (this.body && typeof this.body !== "string" && !("byteLength" in this.body)) {
        throw new Error("body must be a string, ArrayBuffer or ArrayBufferView, unless you include the X-Amz-Content-Sha256 header");
      }
      hashHeader = buf2hex(await hash(this.body || ""));
    }
    return hashHeader;
  }
};
async function hmac(key, string) {
  const cryptoKey = await crypto.subtle.importKey(
    "raw",
    typeof key === "string" ? encoder.encode(key) : key,
    { name: "HMAC", hash: { name: "SHA-256" } },
    false,
    ["sign"]
  );
  return crypto.subtle.sign("HMAC", cryptoKey, encoder.encode(string));
}
async function hash(content) {
  return crypto.subtle.digest("SHA-256", typeof content === "string" ? encoder.encode(content) : content);
}
var HEX_CHARS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "a", "b", "c", "d", "e", "f"];
function buf2hex(arrayBuffer) {
  const buffer = new Uint8Array(arrayBuffer);
  let out = "";
  for (let idx = 0; idx < buffer.length; idx++) {
    const n = buffer[idx];
    out += HEX_CHARS[n >>> 4 & 15];
    out += HEX_CHARS[n & 15];
  }
  return out;
}
function encodeRfc3986(urlEncodedStr) {
  return urlEncodedStr.replace(/[!'()*]/g, (c) => "%" + c.charCodeAt(0).toString(16).toUpperCase());
}
function guessServiceRegion(url, headers) {
  const { hostname: hostname2, pathname } = url;
  if (hostname2.endsWith(".on.aws")) {
    const match2 = hostname2.match(/^[^.]{1,63}\.lambda-url\.([^.]{1,63})\.on\.aws$/);
    return match2 != null ? ["lambda", match2[1] || ""] : ["", ""];
  }
  if (hostname2.endsWith(".r2.cloudflarestorage.com")) {
    return ["s3", "auto"];
  }
  if (hostname2.endsWith(".backblazeb2.com")) {
    const match2 = hostname2.match(/^(?:[^.]{1,63}\.)?s3\.([^.]{1,63})\.backblazeb2\.com$/);
    return match2 != null ? ["s3", match2[1] || ""] : ["", ""];
  }
  const match = hostname2.replace("dualstack.", "").match(/([^.]{1,63})\.(?:([^.]{0,63})\.)?amazonaws\.com(?:\.cn)?$/);
  let service = match && match[1] || "";
  let region = match && match[2];
  if (region === "us-gov") {
    region = "us-gov-west-1";
  } else if (region === "s3" || region === "s3-accelerate") {
    region = "us-east-1";
    service = "s3";
  } else if (service === "iot") {
    if (hostname2.startsWith("iot.")) {
      service = "execute-api";
    } else if (hostname2.startsWith("data.jobs.iot.")) {
      service = "iot-jobs-data";
    } else {
      service = pathname === "/mqtt" ? "iotdevicegateway" : "iotdata";
    }
  } else if (service === "autoscaling") {
    const targetPrefix = (headers.get("X-Amz-Target") || "").split(".")[0];
    if (targetPrefix === "AnyScaleFrontendService") {
      service = "application-autoscaling";
    } else if (targetPrefix === "AnyScaleScalingPlannerFrontendService") {
      service = "autoscaling-plans";
    }
  } else if (region == null && service.startsWith("s3-")) {
    region = service.slice(3).replace(/^fips-|^external-1/, "");
    service = "s3";
  } else if (service.endsWith("-fips")) {
    service = service.slice(0, -5);
  } else if (region && /-\d$/.test(service) && !/-\d$/.test(region)) {
    [service, region] = [region, service];
  }
  return [HOST_SERVICES[service] || service, region || ""];
}

// src/adapters/s3-xml.ts
function textIn(xml, name) {
  const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
  return text === void 0 ? void 0 : decoded(text);
}
function keysIn(xml) {
  return [...xml.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = ""]) => {
    return decodeURIComponent(decoded(key).replaceAll("+", " "));
  });
}
var ENTITIES = /* @__PURE__ */ new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["amp", "&"]
]);
function decoded(text) {
  return text.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (whole, name) => {
    if (!name.startsWith("#")) return ENTITIES.get(name) ?? whole;
    const code = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return Number.isInteger(code) && code <= 1114111 ? String.fromCodePoint(code) : whole;
  });
}

// src/adapters/s3-parts.ts
var PART_BYTES = 16 * 1024 ** 2;
var PARTS_AT_ONCE = 4;
async function putInParts(call, putting) {
  const { key, bytes, headers } = putting;
  if (bytes.length > PART_BYTES) return putMany(call, putting);
  const response = await call({ method: "PUT", key, body: bytes, headers, answers: REFUSED });
  return !REFUSED.includes(response.status);
}
var REFUSED = [409, 412];
async function putMany(call, { key, bytes, headers }) {
  const started = await call({ method: "POST", key, query: { uploads: "" } });
  const uploadId = textIn(await started.text(), "UploadId");
  if (uploadId === void 0) throw noUpload(key);
  try {
    const tags = await putParts(call, { key, bytes, uploadId });
    const parts = tags.map(
      (tag, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>${escaped(tag)}</ETag></Part>`
    );
    const body2 = new TextEncoder().encode(`<CompleteMultipartUpload>${parts.join("")}</CompleteMultipartUpload>`);
    const done = await call({ method: "POST", key, query: { uploadId }, body: body2, headers, answers: REFUSED });
    const failed4 = textIn(await done.text(), "Code");
    if (!REFUSED.includes(done.status) && failed4 === void 0) return true;
    await abort(call, key, uploadId);
    if (REFUSED.includes(done.status) || failed4 === "PreconditionFailed") return false;
    throw noUpload(key);
  } catch (error) {
    await abort(call, key, uploadId);
    throw error;
  }
}
async function putParts(call, { key, bytes, uploadId }) {
  const count = Math.ceil(bytes.length / PART_BYTES);
  const tags = new Array(count).fill("");
  const numbers = Array.from({ length: count }, (_, index) => index).values();
  const worker = async () => {
    for (const index of numbers) {
      const body2 = bytes.subarray(index * PART_BYTES, (index + 1) * PART_BYTES);
      const response = await call({ method: "PUT", key, query: { partNumber: String(index + 1), uploadId }, body: body2 });
      tags[index] = response.headers.get("etag") ?? "";
    }
  };
  await Promise.all(Array.from({ length: Math.min(PARTS_AT_ONCE, count) }, worker));
  return tags;
}
async function abort(call, key, uploadId) {
  await call({ method: "DELETE", key, query: { uploadId }, answers: [404] }).catch(() => void 0);
}
function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
function noUpload(key) {
  return new TrainyardError({
    code: "store-rejected",
    message: `the service did not take ${key} in parts`,
    fix: "Check that it speaks the multipart protocol of S3, and that the disk behind it has room."
  });
}

// src/adapters/s3.ts
function bucketCredentials(env) {
  const [keyId, key] = [env["AWS_ACCESS_KEY_ID"], env["AWS_SECRET_ACCESS_KEY"]];
  if (!keyId || !key) return void 0;
  const session = env["AWS_SESSION_TOKEN"];
  return { keyId, key, ...session ? { session } : {} };
}
function openBucket(place, credentials) {
  const call = callerOf(place, credentials);
  return {
    async get(key) {
      const response = await call({ method: "GET", key, answers: [404] });
      if (response.status === 404) return absent(response, place);
      return new Uint8Array(await response.arrayBuffer());
    },
    async put(key, bytes, { onlyNew }) {
      const headers = onlyNew ? { "if-none-match": "*" } : {};
      return putInParts(call, { key, bytes, headers });
    },
    async has(key) {
      return (await call({ method: "HEAD", key, answers: [404] })).status !== 404;
    },
    list: (prefix) => listAll(call, prefix),
    async delete(key) {
      await call({ method: "DELETE", key, answers: [404] });
    }
  };
}
async function absent(response, { bucket }) {
  const code = textIn(await response.text(), "Code");
  if (code !== "NoSuchBucket") return void 0;
  throw failed3(
    "store-bucket",
    `there is no bucket "${bucket}"`,
    "Make it, or correct store.options.bucket of trainyard.yaml."
  );
}
async function listAll(call, prefix) {
  const keys = [];
  let token;
  do {
    const more = token === void 0 ? {} : { "continuation-token": token };
    const query = { "list-type": "2", "encoding-type": "url", prefix, ...more };
    const text = await (await call({ method: "GET", query })).text();
    keys.push(...keysIn(text));
    token = textIn(text, "IsTruncated") === "true" ? textIn(text, "NextContinuationToken") : void 0;
  } while (token !== void 0);
  return keys;
}
function callerOf(place, credentials) {
  const base = addressOf(place);
  return async (call) => {
    if (credentials === void 0) {
      throw failed3(
        "store-credentials",
        `there are no credentials for the bucket "${place.bucket}"`,
        "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; in the workflow, pass the secrets store-key-id and store-key."
      );
    }
    const client = new AwsClient({
      accessKeyId: credentials.keyId,
      secretAccessKey: credentials.key,
      ...credentials.session === void 0 ? {} : { sessionToken: credentials.session },
      service: "s3",
      region: place.region,
      // Repeated below, where network failures are too.
      retries: 0
    });
    const url = new URL(base + (call.key === void 0 ? "" : `/${call.key}`));
    for (const [name, value] of Object.entries(call.query ?? {})) url.searchParams.set(name, value);
    const response = await patiently(() => client.fetch(url.href, requestOf(call)), place);
    if (response.ok || call.answers?.includes(response.status)) return response;
    throw await refusal(response, place);
  };
}
function addressOf({ bucket, region, endpoint, pathStyle }) {
  const service = new URL(endpoint ?? `https://s3.${region}.amazonaws.com`);
  if (pathStyle) return `${service.origin}/${bucket}`;
  return `${service.protocol}//${bucket}.${service.host}`;
}
function requestOf({ method, body: body2, headers }) {
  const digest = createHash3("sha256").update(body2 ?? "").digest("hex");
  return {
    method,
    headers: { ...headers, "x-amz-content-sha256": digest },
    ...body2 === void 0 ? {} : { body: body2 },
    signal: AbortSignal.timeout(MOST_MS)
  };
}
var TRIES3 = 6;
var FIRST_WAIT_MS = 100;
var MOST_MS = 3e5;
async function patiently(send, place) {
  for (let attempt = 1; ; attempt++) {
    const last = attempt === TRIES3;
    try {
      const response = await send();
      if (last || !(response.status >= 500 || response.status === 429)) return response;
      await response.arrayBuffer();
    } catch (error) {
      if (last) throw unreachable(error, place);
    }
    await new Promise((resolve6) => setTimeout(resolve6, FIRST_WAIT_MS * 2 ** (attempt - 1)));
  }
}
async function refusal(response, { bucket }) {
  const text = (await response.text()).slice(0, 1e4);
  const said = `${textIn(text, "Code") ?? response.status}${textIn(text, "Message") === void 0 ? "" : `: ${textIn(text, "Message")}`}`;
  if (textIn(text, "Code") === "NoSuchBucket") {
    return failed3("store-bucket", `there is no bucket "${bucket}"`, "Make it, or correct store.options.bucket.");
  }
  if (response.status === 401 || response.status === 403) {
    const fix = "Let the access key get, put, list and delete objects of this bucket, and check its region and the clock.";
    return failed3("store-denied", `the bucket "${bucket}" refuses the request: ${said}`, fix);
  }
  if (response.status >= 500 || response.status === 429) {
    return failed3("store-unavailable", `the bucket "${bucket}" does not answer properly: ${said}`, "Try again later.");
  }
  return failed3(
    "store-rejected",
    `the bucket "${bucket}" rejects the request: ${said}`,
    "Check store.options of trainyard.yaml."
  );
}
function unreachable(error, { bucket, endpoint }) {
  const cause = error instanceof Error && error.cause !== void 0 ? ` (${messageOf(error.cause)})` : "";
  const where = endpoint ?? "AWS";
  return failed3(
    "store-unreachable",
    `the bucket "${bucket}" at ${where} cannot be reached: ${messageOf(error)}${cause}`,
    "Check store.options.endpoint, and that this machine may reach it."
  );
}
function failed3(code, message, fix) {
  return new TrainyardError({ code, message, fix });
}

// src/adapters/tensors.ts
import { stat as stat6 } from "node:fs/promises";

// src/adapters/conv-filter-gradient.ts
var KERNEL = "Conv2DBackpropFilter";
function registerFilterGradient(tf) {
  if (tf.getKernel(KERNEL, "wasm") !== void 0) return;
  tf.registerKernel({
    kernelName: KERNEL,
    backendName: "wasm",
    kernelFunc: ({ inputs, attrs }) => {
      const { x, dy } = inputs;
      return filterGradient(tf, { x, dy, attributes: attrs });
    }
  });
}
function filterGradient(tf, { x, dy, attributes }) {
  const { strides, pad, dimRoundingMode, filterShape, dataFormat } = attributes;
  if (dataFormat !== void 0 && dataFormat !== "NHWC") throw new TypeError(`no filter gradient for ${dataFormat}`);
  const how = tf.backend_util.computeConv2DInfo(x.shape, filterShape, strides, 1, pad, dimRoundingMode);
  const { top, bottom, left, right } = how.padInfo;
  const { batchSize, outHeight, outWidth, inChannels, outChannels, strideHeight, strideWidth } = how;
  return tf.tidy(() => {
    const padded = tf.pad(x, [
      [0, 0],
      [top, bottom],
      [left, right],
      [0, 0]
    ]);
    const places = batchSize * outHeight * outWidth;
    const slopes = tf.reshape(dy, [places, outChannels]);
    const parts = [];
    for (let i = 0; i < how.filterHeight; i++) {
      for (let j = 0; j < how.filterWidth; j++) {
        const end = [
          batchSize,
          i + (outHeight - 1) * strideHeight + 1,
          j + (outWidth - 1) * strideWidth + 1,
          inChannels
        ];
        const piece = tf.stridedSlice(padded, [0, i, j, 0], end, [1, strideHeight, strideWidth, 1]);
        parts.push(tf.matMul(tf.reshape(piece, [places, inChannels]), slopes, true, false));
      }
    }
    return tf.reshape(tf.stack(parts), filterShape);
  });
}

// src/adapters/tensors.ts
var BACKENDS = ["cpu", "wasm"];
function tensorEngine(options) {
  let ready;
  return {
    async use(backend) {
      if (ready === void 0) ready = { backend, tensors: start(backend, options.wasmFile) };
      if (ready.backend !== backend) throw unavailable(backend, `this process already works with "${ready.backend}"`);
      return ready.tensors;
    }
  };
}
async function start(backend, wasmFile) {
  if (!isBackend(backend)) throw unavailable(backend, `there are ${BACKENDS.join(", ")}`);
  const tf = await import("./dist-SVYOB56C.js");
  tf.enableProdMode();
  if (backend === "wasm") await prepareWasm(tf, wasmFile);
  else await import("./dist-F233GJ5W.js");
  const layers = await import("./dist-BEKNEYPB.js");
  await select(tf, backend);
  if (backend === "wasm") registerFilterGradient(tf);
  return { backend, tf, layers };
}
function isBackend(text) {
  return BACKENDS.includes(text);
}
async function prepareWasm(tf, wasmFile) {
  const found = await stat6(wasmFile).catch(() => void 0);
  if (found === void 0) throw unavailable("wasm", `its file ${wasmFile} is not there`);
  const wasm = await import("./dist-7NMBP2HJ.js");
  wasm.setThreadsCount(1);
  tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
  wasm.setWasmPaths({
    "tfjs-backend-wasm.wasm": wasmFile,
    "tfjs-backend-wasm-simd.wasm": wasmFile,
    "tfjs-backend-wasm-threaded-simd.wasm": wasmFile
  });
}
async function select(tf, backend) {
  try {
    if (backend === "wasm") await requireSimd(tf);
    const taken2 = await tf.setBackend(backend);
    await tf.ready();
    if (!taken2 || tf.getBackend() !== backend) throw new Error(`TensorFlow.js chose "${tf.getBackend()}" instead`);
  } catch (cause) {
    throw cause instanceof TrainyardError ? cause : unavailable(backend, messageOf(cause));
  }
}
async function requireSimd(tf) {
  if (await tf.env().getAsync("WASM_HAS_SIMD_SUPPORT") !== true) {
    throw unavailable("wasm", "this processor or Node version has no WebAssembly SIMD");
  }
}
function unavailable(backend, why) {
  return new TrainyardError({
    code: "backend-unavailable",
    message: `the tensor backend "${backend}" is not available: ${why}`,
    fix: backend === "wasm" ? "Reinstall Trainyard so that the .wasm file is in place, or pin `train.backend: cpu`." : `Use one of: ${BACKENDS.join(", ")}.`
  });
}

// src/core/catalog.ts
function catalogOf(kind, plugins) {
  const byId = /* @__PURE__ */ new Map();
  for (const plugin of Object.values(plugins)) {
    if (byId.has(plugin.id)) throw new Error(`two ${kind} plug-ins are called "${plugin.id}"`);
    byId.set(plugin.id, plugin);
  }
  const ids = [...byId.keys()].sort();
  return {
    kind,
    ids,
    all: ids.map((id) => byId.get(id)),
    find: (id) => byId.get(id),
    get(id) {
      const found = byId.get(id);
      if (found === void 0) throw unknownPlugin(kind, id, ids);
      return found;
    }
  };
}
function unknownPlugin(kind, id, ids) {
  const near = nearest(id, ids);
  return new TrainyardError({
    code: `unknown-${kind}`,
    message: `there is no ${kind} called "${id}"; there are ${ids.join(", ")}`,
    fix: near === void 0 ? `Use one of: ${ids.join(", ")}.` : `Did you mean "${near}"?`,
    exitCode: EXIT.invalid
  });
}

// src/checks/all.ts
var all_exports = {};
__export(all_exports, {
  between: () => between,
  classBalance: () => classBalance,
  completeness: () => completeness,
  constantColumn: () => constantColumn,
  drift: () => drift,
  duplicateRows: () => duplicateRows,
  freshness: () => freshness,
  groupLeakage: () => groupLeakage,
  inSet: () => inSet,
  labelConflicts: () => labelConflicts,
  matches: () => matches,
  newCategories: () => newCategories,
  notNull: () => notNull,
  ofType: () => ofType,
  outliers: () => outliers,
  rowCount: () => rowCount,
  targetLeakage: () => targetLeakage,
  trainTestOverlap: () => trainTestOverlap,
  unique: () => unique
});

// src/data/check-shares.ts
var COLUMN_SHARE = {
  column: { type: "string", minLength: 1, maxLength: 128, description: "Column to look at." },
  mostly: {
    type: "number",
    minimum: 0,
    maximum: 1,
    default: 1,
    description: "Least share of the values, missing ones left out, that must pass."
  }
};
function valueMeasurement(rows, column2, bad) {
  const text = textCell(rows, column2);
  const failing = `${text} is not null and coalesce(${bad}, false)`;
  return {
    over: rows.rows,
    numbers: {
      values: `count(${text})`,
      bad: `count(*) filter (where ${failing})`,
      first: `min(${rows.row}) filter (where ${failing})`
    }
  };
}
function judgeValues(options, numbers, wanted) {
  const [values, bad, mostly] = [numbers("values"), numbers("bad"), options.mostly ?? 1];
  const required = mostly === 1 ? `all ${wanted}` : `${percent(mostly)} or more ${wanted}`;
  if (values === 0) return noValues(options.column, required);
  const passing = (values - bad) / values;
  const first = bad === 0 ? "" : `, first in data row ${figure(numbers("first"))}`;
  const failed4 = passing < mostly;
  return {
    outcome: failed4 ? "fail" : "pass",
    observed: `${percentBeside(passing, mostly)} of ${counted(values, "value")}`,
    required,
    reason: `${counted(bad, "value")} of ${figure(values)} in ${options.column} ${bad === 1 ? "is" : "are"} not ${wanted}${first}`,
    fix: failed4 ? `Correct those rows of ${options.column}, or say with mostly how many may differ.` : "",
    value: passing
  };
}
function noValues(column2, required) {
  return {
    outcome: "not-estimable",
    observed: "no values",
    required,
    reason: `${column2} has no values`,
    fix: `Fill ${column2}, or remove the check.`
  };
}
function noRows(required) {
  return {
    outcome: "not-estimable",
    observed: "no rows",
    required,
    reason: "there are no rows to look at",
    fix: "Give the data rows, or remove the check."
  };
}
function percent(share2) {
  return `${figure(share2 * 100, 3)} %`;
}
function percentBeside(share2, limit) {
  return `${figureBeside(share2 * 100, limit * 100)} %`;
}

// src/checks/between.ts
var BOUND = {
  type: ["number", "string"],
  pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$",
  "x-says": "a number, or a date or time such as 2026-01-31"
};
var between = {
  id: "between",
  doc: "Values lie within bounds, inclusive; numbers, or dates and times. What is neither fails.",
  version: 1,
  looksAt: "rows",
  schema: {
    type: "object",
    properties: {
      ...COLUMN_SHARE,
      min: { ...BOUND, description: "Lowest value that passes." },
      max: { ...BOUND, description: "Highest value that passes." }
    },
    required: ["column"],
    anyOf: [{ required: ["min"] }, { required: ["max"] }]
  },
  title: (options) => `${options.column} ${words(options)}`,
  measure: (options, rows) => [valueMeasurement(rows, options.column, outsideSql(options, rows))],
  judge: (options, numbers) => judgeValues(options, numbers, words(options))
};
function words({ min, max }) {
  if (min !== void 0 && max !== void 0) return `between ${min} and ${max}`;
  return min === void 0 ? `at most ${max}` : `at least ${min}`;
}
function outsideSql({ column: column2, min, max }, rows) {
  const times = typeof min === "string" || typeof max === "string";
  const cell = times ? timeCell(rows, column2) : numberCell(rows, column2);
  const bound = (value) => times ? `${literal(String(value))}::timestamp` : `${value}::double`;
  return [
    `${cell} is null`,
    ...min === void 0 ? [] : [`${cell} < ${bound(min)}`],
    ...max === void 0 ? [] : [`${cell} > ${bound(max)}`]
  ].join(" or ");
}

// src/checks/classBalance.ts
var LEAST = 0.01;
var classBalance = {
  id: "classBalance",
  doc: "The rarest class of the target has a share of the rows. Classification only.",
  version: 1,
  bare: "min",
  looksAt: "sides",
  schema: {
    type: "object",
    properties: {
      min: { type: "number", minimum: 0, maximum: 1, default: LEAST, description: "Least share that passes." }
    }
  },
  unasked: ({ task }) => task === "regression" ? void 0 : {},
  title: ({ min = LEAST }) => `rarest class ${percent(min)} or more`,
  measure: (_options, rows) => [
    {
      over: `(select count(*) as n from ${rows.sides} group by ${rows.target})`,
      numbers: { rows: "coalesce(sum(n), 0)", least: "min(n)", classes: "count(*)" }
    }
  ],
  judge({ min = LEAST }, numbers, { task, classes }) {
    const required = `${percent(min)} or more`;
    const rows = numbers("rows");
    if (rows === 0) return noRows(required);
    if (task === "regression") {
      const reason = "the target of a regression has no classes";
      return { outcome: "not-estimable", observed: "no classes", required, reason, fix: "Remove the check." };
    }
    const least = numbers("classes") < classes.length ? 0 : numbers("least");
    const value = least / rows;
    const failed4 = value < min;
    return {
      outcome: failed4 ? "fail" : "pass",
      observed: percentBeside(value, min),
      required,
      reason: `the rarest of ${counted(classes.length, "class", "classes")} has ${figure(least)} of ${counted(rows, "row")}`,
      fix: failed4 ? "Collect rows of that class, or leave it out of the task." : "",
      value
    };
  }
};

// src/data/check-worst.ts
function worstOf(columns, numberOf, worst) {
  let found = { column: "", index: -1, value: Number.NaN };
  for (const [index, column2] of columns.entries()) {
    const value = numberOf(index);
    if (Number.isNaN(value)) continue;
    if (found.index >= 0 && (worst === "lowest" ? value >= found.value : value <= found.value)) continue;
    found = { column: column2, index, value };
  }
  return found;
}

// src/checks/completeness.ts
var LEAST2 = 0.9;
var completeness = {
  id: "completeness",
  doc: "Share of the cells of several columns, taken together, that hold a value.",
  version: 1,
  bare: "columns",
  looksAt: "rows",
  schema: {
    type: "object",
    properties: {
      columns: { type: "array", items: { type: "string" }, minItems: 1, description: "Columns to look at." },
      min: { type: "number", minimum: 0, maximum: 1, default: LEAST2, description: "Least share that passes." }
    },
    required: ["columns"]
  },
  unasked: ({ roles }) => ({ columns: roles.features.map((feature) => feature.name) }),
  title: ({ columns, min = LEAST2 }) => `completeness of ${counted(columns.length, "column")} ${percent(min)} or more`,
  measure: ({ columns }, rows) => [
    {
      over: rows.rows,
      numbers: {
        rows: "count(*)",
        ...Object.fromEntries(columns.map((name, i) => [`present${i}`, `count(${textCell(rows, name)})`]))
      }
    }
  ],
  judge({ columns, min = LEAST2 }, numbers) {
    const rows = numbers("rows");
    const required = `${percent(min)} or more`;
    if (rows === 0) return noRows(required);
    const shareOf = (index) => numbers(`present${index}`) / rows;
    const value = columns.reduce((sum, _, i) => sum + shareOf(i), 0) / columns.length;
    const worst = worstOf(columns, shareOf, "lowest");
    const failed4 = value < min;
    return {
      outcome: failed4 ? "fail" : "pass",
      observed: percentBeside(value, min),
      required,
      reason: `${percent(value)} of ${counted(columns.length * rows, "cell")} hold a value; ${worst.column} is the emptiest with ${percent(worst.value)}`,
      fix: failed4 ? `Fill ${worst.column}, or leave it out.` : "",
      value
    };
  }
};

// src/checks/constantColumn.ts
var constantColumn = {
  id: "constantColumn",
  doc: "No column has one value, or none, in all rows: nothing can be learnt from it.",
  version: 1,
  bare: "columns",
  looksAt: "rows",
  schema: {
    type: "object",
    properties: {
      columns: { type: "array", items: { type: "string" }, minItems: 1, description: "Columns to look at." }
    },
    required: ["columns"]
  },
  unasked: ({ roles }) => ({ columns: roles.features.map((feature) => feature.name) }),
  title: ({ columns }) => columns.length === 1 ? `${columns[0]} varies` : `${columns.length} columns vary`,
  measure: ({ columns }, rows) => [
    {
      over: rows.rows,
      numbers: {
        rows: "count(*)",
        ...Object.fromEntries(
          columns.flatMap((name, i) => {
            const cell = textCell(rows, name);
            return [
              [`varies${i}`, `coalesce(min(${cell}) <> max(${cell}), false)::int`],
              [`holes${i}`, `(count(${cell}) between 1 and count(*) - 1)::int`]
            ];
          })
        )
      }
    }
  ],
  judge({ columns }, numbers) {
    const required = "none constant";
    if (numbers("rows") === 0) return noRows(required);
    const constant = columns.filter((_, i) => numbers(`varies${i}`) === 0 && numbers(`holes${i}`) === 0);
    return {
      outcome: constant.length > 0 ? "fail" : "pass",
      observed: constant.length === 0 ? "none" : counted(constant.length, "column"),
      required,
      reason: constant.length === 0 ? "every column has at least two values" : `${listed(constant)} ${constant.length === 1 ? "has" : "have"} the same in every row`,
      fix: constant.length === 0 ? "" : "Remove such columns from data.features, or look at how they were filled.",
      value: constant.length
    };
  }
};

// src/checks/drift.ts
var MOST = 0.2;
var DECILES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
var LEAST_SHARE = 1e-4;
var drift = {
  id: "drift",
  doc: "Population stability index of the test rows against the training rows, over deciles of training or categories.",
  version: 1,
  bare: "columns",
  looksAt: "sides",
  schema: {
    type: "object",
    properties: {
      columns: { type: "array", items: { type: "string" }, minItems: 1, description: "Columns to compare." },
      max: { type: "number", minimum: 0, default: MOST, description: "Largest index that passes." }
    },
    required: ["columns"]
  },
  title: ({ columns, max = MOST }) => `drift of ${columns.length === 1 ? columns[0] : `${columns.length} columns`} from training to test at most ${max}`,
  measure: ({ columns }, rows) => columns.map((name, i) => ({ over: binsSql(name, rows), numbers: { [`psi${i}`]: "sum((c - r) * ln(c / r))" } })),
  judge({ columns, max = MOST }, numbers) {
    const required = `at most ${max}`;
    const worst = worstOf(columns, (i) => numbers(`psi${i}`), "highest");
    if (worst.index < 0) {
      const reason = "a side has no value in these columns";
      return { outcome: "not-estimable", observed: "no values", required, reason, fix: "Fill them." };
    }
    const failed4 = worst.value > max;
    return {
      outcome: failed4 ? "fail" : "pass",
      observed: figureBeside(worst.value, max),
      required,
      reason: `${worst.column} differs most between training and test: index ${figure(worst.value, 3)}`,
      fix: failed4 ? `Find out why ${worst.column} changed; the numbers of this review hold for the test rows.` : "",
      value: worst.value
    };
  }
};
function binsSql(name, rows) {
  const numeric = rows.roles.features.find((feature) => feature.name === name)?.type === "numeric";
  const bins = numeric ? decilesSql(numberCell(rows, name), rows) : categoriesSql(textCell(rows, name), rows);
  const share2 = (count) => `greatest(${count} / nullif(sum(${count}) over (), 0), ${LEAST_SHARE})`;
  const counts = `select count(*) filter (where s = 'train') as tr, count(*) filter (where s = 'test') as te from (${bins}) group by bin`;
  return `(select ${share2("tr")} as r, ${share2("te")} as c from (${counts}) qualify sum(tr) over () > 0 and sum(te) over () > 0)`;
}
function decilesSql(cell, rows) {
  const edges = `select quantile_cont(${cell}, [${DECILES.join(", ")}]) filter (where ${rows.side} = 'train') as e from ${rows.sides}`;
  const bin = DECILES.map((_, i) => `(v > e[${i + 1}])::int`).join(" + ");
  return `select s, ${bin} as bin from (select ${rows.side} as s, ${cell} as v from ${rows.sides}), (${edges}) where v is not null`;
}
function categoriesSql(cell, rows) {
  return `select ${rows.side} as s, ${cell} as bin from ${rows.sides} where ${cell} is not null`;
}

// src/checks/duplicateRows.ts
var MOST2 = 0.05;
var duplicateRows = {
  id: "duplicateRows",
  doc: "Share of rows that repeat an earlier one.",
  version: 1,
  bare: "max",
  looksAt: "rows",
  schema: {
    type: "object",
    properties: {
      max: { type: "number", minimum: 0, maximum: 1, default: MOST2, description: "Largest share that passes." },
      columns: {
        type: "array",
        items: { type: "string" },
        minItems: 1,
        description: "Columns that make two rows equal; all but data.id when absent."
      }
    }
  },
  unasked: () => ({}),
  title: ({ max = MOST2 }) => `duplicate rows at most ${percent(max)}`,
  measure: ({ columns }, rows) => [
    {
      over: `(select count(*) as n from ${rows.rows} group by ${rowHash(rows, columns)})`,
      numbers: { rows: "coalesce(sum(n), 0)", extra: "coalesce(sum(n) - count(*), 0)" }
    }
  ],
  judge({ max = MOST2 }, numbers) {
    const [rows, extra] = [numbers("rows"), numbers("extra")];
    const required = `at most ${percent(max)}`;
    if (rows === 0) return noRows(required);
    const value = extra / rows;
    const failed4 = value > max;
    return {
      outcome: failed4 ? "fail" : "pass",
      observed: `${percentBeside(value, max)} of ${counted(rows, "row")}`,
      required,
      reason: `${figure(extra)} of ${counted(rows, "row")} repeat an earlier one`,
      fix: failed4 ? "Remove the copies, or name the column that tells such rows apart as data.id." : "",
      value
    };
  }
};

// src/checks/freshness.ts
var freshness = {
  id: "freshness",
  doc: "The newest row is recent, counted from the moment of the check.",
  version: 1,
  looksAt: "rows",
  schema: {
    type: "object",
    properties: {
      column: { type: "string", minLength: 1, maxLength: 128, description: "Column with a date or time, in UTC." },
      within: {
        type: "string",
        pattern: AGE_PATTERN,
        "x-says": "an age such as 36h, 7d or 2w",
        description: "Oldest that the newest row may be: 36h, 7d or 2w."
      }
    },
    required: ["column", "within"]
  },
  title: (options) => `newest ${options.column} within ${options.within}`,
  measure: ({ column: column2 }, rows) => [{ over: rows.rows, numbers: { newest: `max(epoch(${timeCell(rows, column2)}))` } }],
  judge({ column: column2, within }, numbers, rows) {
    const required = `within ${within}`;
    const newest = numbers("newest");
    if (Number.isNaN(newest)) return noValues(column2, required);
    const hours = (Date.parse(rows.now) / 1e3 - newest) / 3600;
    const failed4 = hours > (hoursOf(within) ?? 0);
    return {
      outcome: failed4 ? "fail" : "pass",
      observed: `${ageText(hours)} old`,
      required,
      reason: `the newest row by ${column2} was ${ageText(hours)} old when it was checked`,
      fix: failed4 ? "Bring newer rows into the source, or allow a greater age." : "",
      value: hours
    };
  }
};

// src/checks/groupLeakage.ts
var groupLeakage = {
  id: "groupLeakage",
  doc: "Share of the groups with test rows that have training or validation rows too.",
  version: 1,
  bare: "column",
  looksAt: "sides",
  schema: {
    type: "object",
    properties: {
      column: { type: "string", minLength: 1, maxLength: 128, description: "Column whose values are the groups." },
      max: { type: "number", minimum: 0, maximum: 1, default: 0, description: "Largest share that passes." }
    },
    required: ["column"]
  },
  unasked: ({ roles }) => roles.group === void 0 ? void 0 : { column: roles.group },
  title: ({ column: column2, max = 0 }) => `groups of ${column2} on both sides ${max === 0 ? "none" : `at most ${percent(max)}`}`,
  measure({ column: column2 }, rows) {
    const cell = textCell(rows, column2);
    return [
      {
        over: `(select count(*) filter (where ${rows.side} = 'test') as held, count(*) filter (where ${rows.side} <> 'test') as seen from ${rows.sides} where ${cell} is not null group by ${cell})`,
        numbers: {
          groups: "count(*) filter (where held > 0)",
          shared: "count(*) filter (where held > 0 and seen > 0)"
        }
      }
    ];
  },
  judge({ column: column2, max = 0 }, numbers) {
    const [groups, shared] = [numbers("groups"), numbers("shared")];
    const required = max === 0 ? "none" : `at most ${percent(max)}`;
    if (groups === 0) {
      const reason = `no test row has a value of ${column2}`;
      return { outcome: "not-estimable", observed: "no groups", required, reason, fix: `Fill ${column2}.` };
    }
    const value = shared / groups;
    const failed4 = value > max;
    return {
      outcome: failed4 ? "fail" : "pass",
      observed: `${percentBeside(value, max)} of ${counted(groups, "group")}`,
      required,
      reason: `${figure(shared)} of ${counted(groups, "group")} of ${column2} with test rows ${shared === 1 ? "has" : "have"} other rows too`,
      fix: failed4 ? `Name ${column2} as data.group, or give every group to one side.` : "",
      value
    };
  }
};

// src/checks/inSet.ts
var inSet = {
  id: "inSet",
  doc: "Values are among those listed, compared as text.",
  version: 1,
  looksAt: "rows",
  schema: {
    type: "object",
    properties: {
      ...COLUMN_SHARE,
      values: {
        type: "array",
        items: { type: ["string", "number", "boolean"] },
        minItems: 1,
        maxItems: 1e4,
        description: "Values that pass."
      }
    },
    required: ["column", "values"]
  },
  title: (options) => `${options.column} ${words2(options)}`,
  measure(options, rows) {
    const allowed2 = options.values.map((value) => literal(String(value))).join(", ");
    return [valueMeasurement(rows, options.column, `${textCell(rows, options.column)} not in (${allowed2})`)];
  },
  judge: (options, numbers) => judgeValues(options, numbers, words2(options))
};
function words2({ values }) {
  return values.length === 1 ? "the one value listed" : `one of ${counted(values.length, "value")}`;
}

// src/checks/labelConflicts.ts
var MOST3 = 0.05;
var labelConflicts = {
  id: "labelConflicts",
  doc: "Share of rows that agree with another in every feature and differ from it in the target. Classification only.",
  version: 1,
  bare: "max",
  looksAt: "sides",
  schema: {
    type: "object",
    properties: {
      max: { type: "number", minimum: 0, maximum: 1, default: MOST3, description: "Largest share that passes." }
    }
  },
  unasked: ({ task }) => task === "regression" ? void 0 : {},
  title: ({ max = MOST3 }) => `label conflicts at most ${percent(max)}`,
  measure(_options, rows) {
    const features = rows.roles.features.map((feature) => feature.name);
    return [
      {
        over: `(select count(*) as n, min(${rows.target}) <> max(${rows.target}) as conflict from ${rows.sides} group by ${rowHash(rows, features)})`,
        numbers: { rows: "coalesce(sum(n), 0)", conflicting: "coalesce(sum(n) filter (where conflict), 0)" }
      }
    ];
  },
  judge({ max = MOST3 }, numbers) {
    const [rows, conflicting] = [numbers("rows"), numbers("conflicting")];
    const required = `at most ${percent(max)}`;
    if (rows === 0) return noRows(required);
    const value = conflicting / rows;
    const failed4 = value > max;
    return {
      outcome: failed4 ? "fail" : "pass",
      observed: `${percentBeside(value, max)} of ${counted(rows, "row")}`,
      required,
      reason: `${figure(conflicting)} of ${counted(rows, "row")} share all features with a row of another class`,
      fix: failed4 ? "Correct the labels, or add the feature that tells such rows apart." : "",
      value
    };
  }
};

// src/checks/matches.ts
var matches = {
  id: "matches",
  doc: "Values match a regular expression (RE2) from their beginning to their end.",
  version: 1,
  looksAt: "rows",
  schema: {
    type: "object",
    properties: {
      ...COLUMN_SHARE,
      pattern: { type: "string", minLength: 1, maxLength: 1e3, description: "Regular expression for a whole value." }
    },
    required: ["column", "pattern"]
  },
  title: (options) => `${options.column} of the form ${options.pattern}`,
  measure: ({ column: column2, pattern }, rows) => [
    valueMeasurement(rows, column2, `not regexp_full_match(${textCell(rows, column2)}, ${literal(pattern)})`)
  ],
  judge: (options, numbers) => judgeValues(options, numbers, `of the form ${options.pattern}`)
};

// src/checks/newCategories.ts
var MOST4 = 0.01;
var newCategories = {
  id: "newCategories",
  doc: "Share of test values in a column that training rows never have.",
  version: 1,
  bare: "columns",
  looksAt: "sides",
  schema: {
    type: "object",
    properties: {
      columns: { type: "array", items: { type: "string" }, minItems: 1, description: "Columns of categories." },
      max: { type: "number", minimum: 0, maximum: 1, default: MOST4, description: "Largest share that passes." }
    },
    required: ["columns"]
  },
  unasked({ roles }) {
    const columns = roles.features.filter((feature) => feature.type === "category").map((feature) => feature.name);
    return columns.length === 0 ? void 0 : { columns };
  },
  title: ({ columns, max = MOST4 }) => `unseen categories in ${columns.length === 1 ? columns[0] : `${columns.length} columns`} at most ${percent(max)}`,
  measure: ({ columns }, rows) => columns.map((name, i) => {
    const cell = textCell(rows, name);
    return {
      over: `(select count(*) filter (where ${rows.side} = 'test') as held, count(*) filter (where ${rows.side} = 'train') as seen from ${rows.sides} where ${cell} is not null group by ${cell})`,
      numbers: {
        [`held${i}`]: "coalesce(sum(held), 0)",
        [`unseen${i}`]: "coalesce(sum(held) filter (where seen = 0), 0)",
        [`categories${i}`]: "count(*) filter (where held > 0 and seen = 0)"
      }
    };
  }),
  judge({ columns, max = MOST4 }, numbers) {
    const required = `at most ${percent(max)}`;
    const worst = worstOf(columns, (i) => numbers(`unseen${i}`) / numbers(`held${i}`), "highest");
    if (worst.index < 0) {
      const reason = "no test row has a value in these columns";
      return { outcome: "not-estimable", observed: "no values", required, reason, fix: "Fill them." };
    }
    const [held2, unseen] = [numbers(`held${worst.index}`), numbers(`unseen${worst.index}`)];
    const failed4 = worst.value > max;
    return {
      outcome: failed4 ? "fail" : "pass",
      observed: `${percentBeside(worst.value, max)} of ${counted(held2, "value")}`,
      required,
      reason: `${worst.column} has ${counted(numbers(`categories${worst.index}`), "category", "categories")} in ${figure(unseen)} of ${counted(held2, "test row")} that training rows never have`,
      fix: failed4 ? `Bring rows with those categories of ${worst.column} into training, or merge rare ones.` : "",
      value: worst.value
    };
  }
};

// src/checks/notNull.ts
var notNull = {
  id: "notNull",
  doc: "Every row has a value in the columns.",
  version: 1,
  bare: "columns",
  looksAt: "rows",
  schema: {
    type: "object",
    properties: {
      columns: { type: "array", items: { type: "string" }, minItems: 1, description: "Columns to look at." },
      mostly: {
        type: "number",
        minimum: 0,
        maximum: 1,
        default: 1,
        description: "Least share of the rows that must have a value."
      }
    },
    required: ["columns"]
  },
  title: (options) => `${listed(options.columns)} not missing`,
  measure: ({ columns }, rows) => [
    {
      over: rows.rows,
      numbers: {
        rows: "count(*)",
        ...Object.fromEntries(columns.map((name, i) => [`present${i}`, `count(${textCell(rows, name)})`]))
      }
    }
  ],
  judge(options, numbers) {
    const [rows, mostly] = [numbers("rows"), options.mostly ?? 1];
    const required = mostly === 1 ? "a value in every row" : `a value in ${percent(mostly)} of the rows`;
    if (rows === 0) return noRows(required);
    const worst = worstOf(options.columns, (i) => numbers(`present${i}`) / rows, "lowest");
    const failed4 = worst.value < mostly;
    const missing2 = rows - numbers(`present${worst.index}`);
    return {
      outcome: failed4 ? "fail" : "pass",
      observed: `${percentBeside(worst.value, mostly)} of ${counted(rows, "row")}`,
      required,
      reason: `${worst.column} is missing in ${figure(missing2)} of ${counted(rows, "row")}`,
      fix: failed4 ? `Fill ${worst.column}, or say with mostly how many rows may lack it.` : "",
      value: worst.value
    };
  }
};

// src/checks/outliers.ts
var [FENCE, MOST5] = [3, 0.01];
var outliers = {
  id: "outliers",
  doc: "Share of numbers far outside the middle half: beyond the quartiles by more than some interquartile ranges.",
  version: 1,
  bare: "column",
  looksAt: "rows",
  schema: {
    type: "object",
    properties: {
      column: { type: "string", minLength: 1, maxLength: 128, description: "Column of numbers." },
      fence: {
        type: "number",
        exclusiveMinimum: 0,
        default: FENCE,
        description: "Distance from the quartiles, in interquartile ranges."
      },
      max: { type: "number", minimum: 0, maximum: 1, default: MOST5, description: "Largest share that passes." }
    },
    required: ["column"]
  },
  title: ({ column: column2, max = MOST5 }) => `outliers of ${column2} at most ${percent(max)}`,
  measure({ column: column2, fence = FENCE }, rows) {
    const cell = numberCell(rows, column2);
    const quartiles = `select quantile_cont(${cell}, 0.25) as low, quantile_cont(${cell}, 0.75) as high from ${rows.rows}`;
    return [
      {
        over: `(select v, low - ${fence}::double * (high - low) as least, high + ${fence}::double * (high - low) as most from (select ${cell} as v from ${rows.rows}), (${quartiles}) where v is not null)`,
        numbers: { values: "count(*)", out: "count(*) filter (where v < least or v > most)" }
      }
    ];
  },
  judge({ column: column2, fence = FENCE, max = MOST5 }, numbers) {
    const [values, out] = [numbers("values"), numbers("out")];
    const required = `at most ${percent(max)}`;
    if (values === 0) return noValues(column2, required);
    const value = out / values;
    const failed4 = value > max;
    return {
      outcome: failed4 ? "fail" : "pass",
      observed: `${percentBeside(value, max)} of ${counted(values, "value")}`,
      required,
      reason: `${figure(out)} of ${counted(values, "value")} of ${column2} lie more than ${fence} interquartile ranges outside the quartiles`,
      fix: failed4 ? `Look for mistakes in ${column2}, or allow more with max or fence.` : "",
      value
    };
  }
};

// src/math/bounds.ts
function standingOf(value, bounds) {
  const miss = missOf(value, bounds);
  const limit = miss?.limit ?? nearestLimit(value, bounds);
  const name = limit === bounds.min ? "minimum" : "maximum";
  const gap2 = Math.abs(value - limit);
  const side = value < limit ? "below" : "above";
  return {
    miss,
    observed: figureBeside(value, limit),
    asLimit: asLimit(value, side),
    distance: gap2 <= noiseOf(limit) ? `exactly the ${name} of ${limit}` : `${figure(gap2, 3)} ${side} the ${name} of ${limit}`
  };
}
function boundsText(bounds) {
  const { min, max } = bounds;
  if (min !== void 0 && max !== void 0) return `between ${min} and ${max}`;
  return min !== void 0 ? `at least ${min}` : `at most ${max ?? "–"}`;
}
function loosenedBounds(base, head) {
  const lower = base.min !== void 0 && (head.min === void 0 || head.min < base.min);
  const upper = base.max !== void 0 && (head.max === void 0 || head.max > base.max);
  return lower || upper;
}
function missOf(value, { min, max }) {
  if (min !== void 0 && value < min - noiseOf(min)) return { side: "below", limit: min, by: min - value };
  if (max !== void 0 && value > max + noiseOf(max)) return { side: "above", limit: max, by: value - max };
  return void 0;
}
function noiseOf(limit) {
  return 1e-12 * Math.max(1, Math.abs(limit));
}
function asLimit(value, side) {
  const rounded = Number(value.toPrecision(3));
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - 2);
  if (side === "below") return figure(Number((rounded > value ? rounded - step : rounded).toPrecision(3)), 3);
  return figure(Number((rounded < value ? rounded + step : rounded).toPrecision(3)), 3);
}
function nearestLimit(value, { min, max }) {
  const limits = [min, max].filter((limit) => limit !== void 0);
  return limits.reduce(
    (best, limit) => Math.abs(limit - value) < Math.abs(best - value) ? limit : best,
    limits[0] ?? 0
  );
}

// src/checks/rowCount.ts
var rowCount = {
  id: "rowCount",
  doc: "There are enough rows, and not too many.",
  version: 1,
  bare: "min",
  looksAt: "rows",
  schema: {
    type: "object",
    properties: {
      min: { type: "integer", minimum: 0, description: "Fewest rows that pass." },
      max: { type: "integer", minimum: 0, description: "Most rows that pass." }
    },
    anyOf: [{ required: ["min"] }, { required: ["max"] }]
  },
  title: (options) => `rows ${boundsText(options)}`,
  measure: (_options, rows) => [{ over: rows.rows, numbers: { rows: "count(*)" } }],
  judge(options, numbers) {
    const rows = numbers("rows");
    const { miss } = standingOf(rows, options);
    return {
      outcome: miss === void 0 ? "pass" : "fail",
      observed: counted(rows, "row"),
      required: boundsText(options),
      reason: `there are ${counted(rows, "row")}`,
      fix: miss === void 0 ? "" : "Look at how the source was made, or change the bound.",
      value: rows
    };
  }
};

// src/checks/targetLeakage.ts
var MOST6 = 0.99;
var MOST_ROWS = 1e5;
var targetLeakage = {
  id: "targetLeakage",
  doc: "No single column tells the target by itself; one that does was usually made from it, or after it.",
  version: 1,
  bare: "columns",
  looksAt: "sides",
  schema: {
    type: "object",
    properties: {
      columns: { type: "array", items: { type: "string" }, minItems: 1, description: "Columns to try one by one." },
      max: {
        type: "number",
        minimum: 0,
        maximum: 1,
        default: MOST6,
        description: "Largest strength that passes: |2 AUC - 1|, the gain over the largest class, or |r|."
      }
    },
    required: ["columns"]
  },
  unasked: ({ roles }) => ({ columns: roles.features.map((feature) => feature.name) }),
  title: ({ columns, max = MOST6 }) => `target told by ${columns.length === 1 ? columns[0] : `one of ${columns.length} columns`} alone at most ${max}`,
  measure: ({ columns }, rows) => [
    {
      over: `(select count(*) as n from ${sample(rows)} group by ${rows.target})`,
      numbers: { largest: "max(n) / sum(n)" }
    },
    ...columns.flatMap((name, i) => measurements(name, i, rows))
  ],
  judge({ columns, max = MOST6 }, numbers, rows) {
    const required = `at most ${max}`;
    const worst = worstOf(columns, (i) => strengthOf(columns[i] ?? "", i, { numbers, rows }), "highest");
    if (worst.index < 0) {
      const reason = "no column here can be compared with the target";
      return { outcome: "not-estimable", observed: "none", required, reason, fix: "Name columns with values." };
    }
    const failed4 = worst.value > max;
    return {
      outcome: failed4 ? "fail" : "pass",
      observed: figureBeside(worst.value, max),
      required,
      reason: `of ${counted(columns.length, "column")} ${worst.column} alone tells the target best: ${figure(worst.value)} of 1`,
      fix: failed4 ? `Ask when ${worst.column} becomes known; remove it from data.features if that is after the target.` : "",
      value: worst.value
    };
  }
};
function sample({ sides, row, usable }) {
  const step = Math.max(1, Math.ceil(usable / MOST_ROWS));
  return step === 1 ? sides : `(select * from ${sides} where ${row} % ${step} = 0)`;
}
function waysOf(name, { roles, task }) {
  const type = roles.features.find((feature) => feature.name === name)?.type;
  if (task === "regression") return type === void 0 || type === "numeric" ? ["r"] : [];
  if (task === "multiclass") return ["right"];
  if (type === void 0) return ["auc", "right"];
  return type === "numeric" ? ["auc"] : ["right"];
}
function measurements(name, index, rows) {
  const aggregates = {
    auc: () => ({ over: ranksSql(name, rows), sql: "sum(p * (below + n / 2.0)) / nullif(sum(p)::double * sum(n), 0)" }),
    right: () => ({
      over: majoritiesSql(name, rows),
      sql: "sum(case when top - 1 > second then top else 0 end) / sum(total)"
    }),
    r: () => ({
      over: `(select ${numberCell(rows, name)} as v, ${rows.target} as t from ${sample(rows)})`,
      sql: "corr(v, t)"
    })
  };
  return waysOf(name, rows).map((way) => {
    const { over, sql } = aggregates[way]();
    return { over, numbers: { [`${way}${index}`]: sql } };
  });
}
function ranksSql(name, rows) {
  const positive = `${rows.target} = ${literal(rows.classes.at(-1) ?? "")}`;
  const counts = `select ${numberCell(rows, name)} as v, count(*) filter (where ${positive}) as p, count(*) filter (where not (${positive})) as n from ${sample(rows)} group by 1`;
  return `(select p, n, sum(n) over (order by v rows between unbounded preceding and current row) - n as below from (${counts}) where v is not null)`;
}
function majoritiesSql(name, rows) {
  const counts = `select ${textCell(rows, name)} as v, ${rows.target} as t, count(*) as n from ${sample(rows)} group by 1, 2`;
  return `(select sum(n) as total, max(n) as top, coalesce(list(n order by n desc)[2], 0) as second from (${counts}) where v is not null group by v)`;
}
function strengthOf(name, index, { numbers, rows }) {
  const strengths = waysOf(name, rows).map((way) => {
    const number = numbers(`${way}${index}`);
    if (way === "auc") return Math.abs(2 * number - 1);
    const base = numbers("largest");
    return way === "r" ? Math.abs(number) : base === 1 ? Number.NaN : Math.max(0, (number - base) / (1 - base));
  });
  const known2 = strengths.filter((strength) => !Number.isNaN(strength));
  return known2.length === 0 ? Number.NaN : Math.max(...known2);
}

// src/checks/trainTestOverlap.ts
var MOST7 = 0.01;
var trainTestOverlap = {
  id: "trainTestOverlap",
  doc: "Share of test rows that training or validation holds as well.",
  version: 1,
  bare: "max",
  looksAt: "sides",
  schema: {
    type: "object",
    properties: {
      max: { type: "number", minimum: 0, maximum: 1, default: MOST7, description: "Largest share that passes." },
      columns: {
        type: "array",
        items: { type: "string" },
        minItems: 1,
        description: "Columns that make two rows equal; all but data.id when absent."
      }
    }
  },
  unasked: () => ({}),
  title: ({ max = MOST7 }) => `test rows seen in training at most ${percent(max)}`,
  measure: ({ columns }, rows) => [
    {
      over: `(select count(*) filter (where ${rows.side} = 'test') as held, count(*) filter (where ${rows.side} <> 'test') as seen from ${rows.sides} group by ${rowHash(rows, columns)})`,
      numbers: { held: "coalesce(sum(held), 0)", shared: "coalesce(sum(held) filter (where seen > 0), 0)" }
    }
  ],
  judge({ max = MOST7 }, numbers) {
    const [held2, shared] = [numbers("held"), numbers("shared")];
    const required = `at most ${percent(max)}`;
    if (held2 === 0) return noRows(required);
    const value = shared / held2;
    const failed4 = value > max;
    return {
      outcome: failed4 ? "fail" : "pass",
      observed: `${percentBeside(value, max)} of ${counted(held2, "test row")}`,
      required,
      reason: `${figure(shared)} of ${counted(held2, "test row")} ${shared === 1 ? "is" : "are"} among the training or validation rows`,
      fix: failed4 ? "Remove the copies, or name in data.group what such rows share." : "",
      value
    };
  }
};

// src/checks/type.ts
var KINDS = ["number", "integer", "boolean", "date", "time"];
var ofType = {
  id: "type",
  doc: "Values read as numbers, whole numbers, booleans, dates or times.",
  version: 1,
  looksAt: "rows",
  schema: {
    type: "object",
    properties: {
      ...COLUMN_SHARE,
      is: { type: "string", enum: [...KINDS], description: "What every value must read as." }
    },
    required: ["column", "is"]
  },
  title: (options) => `${options.column} ${WORDS[options.is]}`,
  measure: (options, rows) => [valueMeasurement(rows, options.column, otherwiseSql(options, rows))],
  judge: (options, numbers) => judgeValues(options, numbers, WORDS[options.is])
};
var WORDS = {
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  date: "a date",
  time: "a time"
};
function otherwiseSql({ column: column2, is }, rows) {
  const number = numberCell(rows, column2);
  if (is === "number") return `${number} is null`;
  if (is === "integer") return `${number} is null or ${number} <> trunc(${number})`;
  if (is === "boolean") return `(${booleanSql(checkedColumn(rows, column2))}) is null`;
  const time = timeCell(rows, column2);
  if (is === "time") return `${time} is null`;
  return `try_cast(${textCell(rows, column2)} as date) is null or ${time} <> date_trunc('day', ${time})`;
}

// src/checks/unique.ts
var unique = {
  id: "unique",
  doc: "No two rows have the same value in the columns, taken together; rows with a missing one are left out.",
  version: 1,
  bare: "columns",
  looksAt: "rows",
  schema: {
    type: "object",
    properties: {
      columns: { type: "array", items: { type: "string" }, minItems: 1, description: "Columns that identify a row." },
      mostly: {
        type: "number",
        minimum: 0,
        maximum: 1,
        default: 1,
        description: "Least share of the rows whose value no other row may have."
      }
    },
    required: ["columns"]
  },
  title: (options) => `${listed(options.columns)} unique`,
  measure({ columns }, rows) {
    const cells = columns.map((name) => textCell(rows, name));
    const present = cells.map((cell) => `${cell} is not null`).join(" and ");
    return [
      {
        over: `(select count(*) as n from ${rows.rows} where ${present} group by ${cells.join(", ")})`,
        numbers: { rows: "sum(n)", repeated: "coalesce(sum(n) filter (where n > 1), 0)" }
      }
    ];
  },
  judge(options, numbers) {
    const [rows, mostly] = [numbers("rows"), options.mostly ?? 1];
    const required = mostly === 1 ? "no value twice" : `${percent(mostly)} or more unique`;
    const names = listed(options.columns);
    if (Number.isNaN(rows)) return noValues(names, required);
    const value = 1 - numbers("repeated") / rows;
    const failed4 = value < mostly;
    return {
      outcome: failed4 ? "fail" : "pass",
      observed: `${percentBeside(value, mostly)} of ${counted(rows, "row")}`,
      required,
      reason: `${figure(numbers("repeated"))} of ${counted(rows, "row")} share their value of ${names} with another row`,
      fix: failed4 ? `Remove the repeated rows, or name all columns that identify a row.` : "",
      value
    };
  }
};

// src/checks/index.ts
var checks = catalogOf("check", all_exports);

// src/commands/dispatch.ts
var REPORT_ONLY = '"trainyard report" only judges and shows what is known';
async function dispatch(request, context) {
  switch (request.command) {
    case "validate":
      return (await import("./validate-JIFNK77D.js")).validate(request, context);
    case "plan":
      return (await import("./plan-6PSQUFIO.js")).plan(request.selection, context);
    case "stage":
      return (await import("./stage-NZ5EP3PG.js")).stage(request.stage, request.folder, context);
  }
  const { review } = await import("./review-6MCC4FG3.js");
  switch (request.command) {
    case "run":
      return review({ selection: request.selection }, context);
    case "report":
      return review({ selection: request.selection, trainRefused: REPORT_ONLY }, context);
    case "review":
      return review(request, context);
  }
}

// src/gates/all.ts
var all_exports2 = {};
__export(all_exports2, {
  fairness: () => fairness,
  latency: () => latency,
  leakage: () => leakage,
  metric: () => metric,
  quality: () => quality,
  size: () => size,
  stability: () => stability
});

// src/data/interval-gate.ts
var INTERVAL_SCHEMA = {
  judge: {
    type: "string",
    enum: ["interval", "point"],
    default: "interval",
    description: "interval: passes where all of the interval keeps the limit, fails where all of it misses it, and is not estimable where it lies across. point: the number alone counts, however few rows it rests on."
  },
  confidence: {
    type: "number",
    minimum: 0.5,
    maximum: 0.999,
    default: LEVEL,
    description: "Two-sided confidence of the interval that is judged."
  }
};
function loosenedEvidence(base, head) {
  if (base.judge !== "point" && head.judge === "point") return true;
  return base.judge !== "point" && (head.confidence ?? LEVEL) < (base.confidence ?? LEVEL);
}
function missPvalue(measured) {
  const evidence = evidenceFor(measured);
  return evidence && pvalueOf(evidence, measured.bounds);
}
function judgeInterval(measured, corrected) {
  const { estimate, options, bounds } = measured;
  if (options.judge === "point") return void 0;
  const evidence = evidenceFor(measured);
  if (evidence === void 0) return withoutInterval(measured);
  const tail = tailOf(options);
  const pvalue = pvalueOf(evidence, bounds);
  const own = { pvalue, corrected: corrected ?? pvalue, evidence, lies: placeOf(evidence, bounds, tail) };
  const outcome = outcomeOf(own);
  const facts = factsOf(measured, own);
  const { observed, distance } = standingOf(estimate.value, bounds);
  const says = measured.gain ?? `${measured.name} is ${observed}, ${distance}`;
  return {
    outcome,
    observed,
    required: boundsText(bounds),
    reason: `${says}; ${tellText(measured, own, facts)}`,
    fix: outcome === "not-estimable" ? unclearFix(measured, own, facts) : "",
    evidence: facts
  };
}
function outcomeOf({ lies, corrected }) {
  if (lies === "within") return "pass";
  return lies === "past" && corrected <= FALSE_ALARMS ? "fail" : "not-estimable";
}
function tailOf({ confidence = LEVEL }) {
  return (1 - confidence) / 2;
}
function evidenceFor({ estimate, options }) {
  return options.judge === "point" || estimate.interval === void 0 ? void 0 : evidenceOf(estimate.interval);
}
function pvalueOf(evidence, { min, max }) {
  const sides = [
    min === void 0 ? [] : 1 - evidence.below(min),
    max === void 0 ? [] : evidence.atMost(max)
  ].flat();
  return Math.min(1, sides.length * Math.min(...sides));
}
function placeOf(evidence, { min, max }, tail) {
  const slack = (limit) => 1e-12 * Math.max(1, Math.abs(limit));
  const above = min === void 0 || evidence.below(min - slack(min)) <= tail + 1e-9;
  const below = max === void 0 || 1 - evidence.atMost(max + slack(max)) <= tail + 1e-9;
  if (above && below) return "within";
  const under = min !== void 0 && 1 - evidence.below(min) <= tail;
  return under || max !== void 0 && evidence.atMost(max) <= tail ? "past" : "across";
}
function factsOf(measured, { evidence, pvalue, corrected, ...own }) {
  const { rows, options, gain } = measured;
  const tail = tailOf(options);
  const facts = {
    interval: `${gain === void 0 ? "" : "gain "}${figure(evidence.bound(tail))} to ${figure(evidence.bound(1 - tail))}`,
    rows,
    confidence: options.confidence ?? LEVEL,
    pvalue,
    corrected,
    detectable: detectable(evidence, 1 - tail)
  };
  if (outcomeOf({ evidence, pvalue, corrected, ...own }) !== "not-estimable") return facts;
  const needs = rowsNeeded(evidence, { rows, gap: nearestGap(measured), confidence: 1 - tail });
  return Number.isFinite(needs) ? { ...facts, needs } : facts;
}
function nearestGap({ estimate, bounds: { min, max } }) {
  return Math.min(...[min, max].flatMap((limit) => limit === void 0 ? [] : Math.abs(estimate.value - limit)));
}
function tellText({ rows }, { lies, corrected }, facts) {
  const interval = `its ${figure(100 * facts.confidence)} % interval (${facts.interval})`;
  if (lies === "within") return `all of ${interval} keeps the limit`;
  if (lies === "across") return `${interval} on ${figure(rows)} rows holds the limit, so that they do not tell`;
  const chance = `p = ${figure(corrected, 2)} after correction for every gate of the change`;
  if (corrected <= FALSE_ALARMS) return `all of ${interval} misses the limit (${chance})`;
  return `all of ${interval} misses the limit, which may be chance among so many gates (${chance})`;
}
function unclearFix({ bounds, estimate, options }, { evidence, lies }, facts) {
  const { min, max } = bounds;
  const needs = facts.needs === void 0 || facts.needs > MANY ? `more than ${figure(MANY)}` : `about ${figure(facts.needs)}`;
  const rows = `It needs ${needs} test rows to tell, if the number stays as it is: enlarge the test split`;
  if (lies === "past") return `${rows}, or improve the model.`;
  const tail = tailOf(options);
  const lower = min !== void 0 && (max === void 0 || estimate.value - min < max - estimate.value);
  const change = lower ? `lower min to ${asLimit(evidence.bound(tail), "below")}` : `raise max to ${asLimit(evidence.bound(1 - tail), "above")}`;
  return `${rows}, ${change}, or let the number alone count: judge: point.`;
}
var MANY = 1e8;
function withoutInterval({ name, estimate, bounds }) {
  const { observed } = standingOf(estimate.value, bounds);
  return {
    outcome: "not-estimable",
    observed,
    required: boundsText(bounds),
    reason: `${name} is ${observed}, and how far chance moves it is not known: ${estimate.unsure ?? "it has no interval"}`,
    fix: "Enlarge the test split, or let the number alone count: judge: point."
  };
}

// src/gates/fairness.ts
var RATES = [
  ["demographic_parity", "selectionRate", "selected"],
  ["equal_opportunity", "truePositiveRate", "found among true positives"],
  ["false_positive_rate", "falsePositiveRate", "wrongly selected"]
];
var fairness = {
  id: "fairness",
  doc: "A fairness measure between the groups of one sensitive column, or of several together.",
  schema: {
    type: "object",
    properties: {
      fairness: { type: "string", description: "Id of a fairness measure." },
      by: {
        description: "A column of data.sensitive, or a list of them for their intersection.",
        anyOf: [
          { type: "string", minLength: 1 },
          { type: "array", items: { type: "string", minLength: 1 }, minItems: 1, uniqueItems: true }
        ]
      },
      min: { type: "number", description: "Lowest value that passes, inclusive." },
      max: { type: "number", description: "Highest value that passes, inclusive." },
      ...INTERVAL_SCHEMA
    },
    required: ["fairness", "by"],
    anyOf: [{ required: ["min"] }, { required: ["max"] }]
  },
  title: (options) => `${options.fairness} by ${columnsText(options)} ${boundsText(options)}`,
  subject: (options) => `${options.fairness} by ${[...columnsOf(options)].sort().join(", ")}`,
  loosened: (base, head) => loosenedEvidence(base, head) || loosenedBounds(base, head),
  pvalue(options, context) {
    const { found, measure } = measuredIn(options, context);
    if (found === void 0 || measure?.estimate.kind !== "value") return void 0;
    return missPvalue(measuredOf(options, found, { ...measure, estimate: measure.estimate }));
  },
  judge(options, context) {
    const { found, measure } = measuredIn(options, context);
    if (found === void 0 || measure === void 0) return notEvaluated(options, found !== void 0);
    if (measure.estimate.kind === "not-estimable") return notEstimable2(options, found, measure.estimate);
    const measured = measuredOf(options, found, { ...measure, estimate: measure.estimate });
    return judged(options, found, { measured, corrected: context.corrected });
  }
};
function measuredIn(options, { evaluation }) {
  const columns = columnsOf(options);
  const found = evaluation.fairness.find((result) => sameColumns(result.by, columns));
  return { found, measure: found?.measures.find((result) => result.metric === options.fairness) };
}
function measuredOf(options, { by }, { estimate, rows }) {
  const name = `${options.fairness} by ${by.join(" × ")}`;
  return { name, estimate, rows, bounds: options, options };
}
function columnsOf(options) {
  return typeof options.by === "string" ? [options.by] : options.by;
}
function columnsText(options) {
  return columnsOf(options).join(" × ");
}
function sameColumns(one, other) {
  return one.length === other.length && one.every((column2) => other.includes(column2));
}
function notEvaluated(options, grouped) {
  return {
    outcome: "not-estimable",
    observed: "not evaluated",
    required: boundsText(options),
    reason: `${options.fairness} by ${columnsText(options)} was not evaluated for this model`,
    fix: grouped ? `Add ${options.fairness} to evaluate.fairness.measures.` : `Add ${listed(columnsOf(options))} to data.sensitive and to evaluate.fairness.by; all columns there are measured together too.`
  };
}
function notEstimable2(options, found, estimate) {
  const judgeable = found.groups.filter((group) => group.rows >= found.minGroup).length;
  const needs = estimate.needs ?? `two groups of ${found.minGroup} rows or more`;
  return {
    outcome: "not-estimable",
    observed: "not estimable",
    required: boundsText(options),
    reason: `${options.fairness} by ${columnsText(options)} cannot be estimated: ${estimate.reason}; groups with ${found.minGroup} rows or more: ${judgeable} of ${found.groups.length}`,
    fix: `It needs ${needs}. Enlarge the test split (data.split.test), or group by a coarser column.`
  };
}
function judged(options, found, { measured, corrected }) {
  const { miss, observed, distance } = standingOf(measured.estimate.value, options);
  const left = found.groups.filter((group) => group.rows < found.minGroup).length;
  const leftText = left === 0 ? "" : `; ${left} under ${found.minGroup} rows left out`;
  const judgement = judgeInterval(measured, corrected) ?? {
    outcome: miss === void 0 ? "pass" : "fail",
    observed,
    required: boundsText(options),
    reason: `${measured.name} is ${observed}, ${distance}; the number alone was judged`,
    fix: ""
  };
  const repair = `Look at the two groups at the ends: drop or repair the features that stand in for ${columnsText(options)}, or move decide.threshold, then check the other gates again.`;
  return {
    ...judgement,
    reason: `${judgement.reason}${endsText(options.fairness, found)}${leftText}`,
    fix: judgement.outcome === "fail" ? repair : judgement.fix
  };
}
function endsText(measure, found) {
  const family = RATES.find(([prefix]) => measure.startsWith(prefix));
  if (family === void 0) return "";
  const [, rate, words3] = family;
  const rated = found.groups.flatMap((group) => group[rate].kind === "value" ? [{ group, value: group[rate].value }] : []).sort((a, b) => a.value - b.value || (nameOf2(a.group) < nameOf2(b.group) ? -1 : 1));
  const [low, high] = [rated[0], rated.at(-1)];
  if (low === void 0 || high === void 0 || low === high) return "";
  return `; ${words3}: ${nameOf2(low.group)} ${figure(low.value, 3)} of ${low.group.rows} rows, ${nameOf2(high.group)} ${figure(high.value, 3)} of ${high.group.rows}`;
}
function nameOf2(group) {
  return group.group.join(" × ");
}

// src/gates/latency.ts
var latency = {
  id: "latency",
  doc: "Time to predict one row, preprocessing included, on the machine that evaluates.",
  schema: {
    type: "object",
    properties: {
      latency: { type: "string", enum: ["p50", "p95", "p99"], description: "Percentile of single-row predictions." },
      max: { type: "string", pattern: TIME_PATTERN, description: "Longest time that passes, as 200ms or 0.2s." },
      on: { type: "string", enum: ["hosted"], description: "Where it is measured: the machine that evaluates." }
    },
    required: ["latency", "max"]
  },
  title: (options) => `latency ${options.latency} at most ${options.max}`,
  subject: (options) => `latency ${options.latency}`,
  loosened: (base, head) => limitOf(head) > limitOf(base),
  judge(options, { evaluation }) {
    const { calls, on } = evaluation.latency;
    const value = evaluation.latency[options.latency];
    const required = `at most ${options.max}`;
    if (calls === 0 || !Number.isFinite(value)) {
      return {
        outcome: "not-estimable",
        observed: "not measured",
        required,
        reason: `latency was not measured (0 calls); ${options.latency} must be ${required}`,
        fix: "Give the test split rows to measure with, and run the evaluation again."
      };
    }
    const passes = value <= limitOf(options);
    const observed = passes ? timeText(value) : `${figureBeside(value, limitOf(options))} ms`;
    return {
      outcome: passes ? "pass" : "fail",
      observed,
      required,
      reason: `${options.latency} over ${calls} single-row calls on ${on} is ${observed}, ${required} allowed`,
      fix: passes ? "" : `Make the model smaller (train.options), or raise max above ${timeText(value)} in a change of its own.`
    };
  }
};
function limitOf(options) {
  return millisecondsOf(options.max) ?? 0;
}

// src/gates/leakage.ts
var KINDS2 = {
  overlap: { check: "trainTestOverlap", words: "test rows seen in training", needs: "test rows" },
  target: { check: "targetLeakage", words: "target told by one feature", needs: "features that can be compared" },
  group: { check: "groupLeakage", words: "groups on both sides", needs: "data.group" },
  labels: { check: "labelConflicts", words: "rows with conflicting labels", needs: "classes" }
};
var leakage = {
  id: "leakage",
  doc: "What should not have reached the model: test rows in training, a feature that tells the target, split groups.",
  schema: {
    type: "object",
    properties: {
      leakage: {
        type: "string",
        enum: ["overlap", "target", "group", "labels"],
        description: "Share of test rows that training has; strength of the best single feature; share of groups with rows on both sides; share of rows with conflicting labels."
      },
      max: { type: "number", minimum: 0, maximum: 1, description: "Highest value that passes, inclusive." }
    },
    required: ["leakage", "max"]
  },
  title: (options) => `${KINDS2[options.leakage].words} ${boundsText({ max: options.max })}`,
  subject: (options) => KINDS2[options.leakage].words,
  loosened: (base, head) => loosenedBounds({ max: base.max }, { max: head.max }),
  judge(options, { data }) {
    const { check, words: words3, needs } = KINDS2[options.leakage];
    const required = boundsText({ max: options.max });
    const found = worstOf2((data.checks ?? []).filter((one) => one.check === check));
    if (found?.value === void 0) {
      return {
        outcome: "not-estimable",
        observed: "not measured",
        required,
        reason: `${words3}: ${found?.reason ?? `not measured, because there is nothing to measure it by`}`,
        fix: `It needs ${needs}.`
      };
    }
    const { miss, observed } = standingOf(found.value, { max: options.max });
    return {
      outcome: miss === void 0 ? "pass" : "fail",
      observed,
      required,
      reason: `${words3}: ${observed}, ${required} allowed; ${found.reason}`,
      fix: miss === void 0 ? "" : found.fix || "Find out how it got there, or raise max in a change of its own."
    };
  }
};
function worstOf2(results) {
  return [...results].sort((one, other) => (other.value ?? -1) - (one.value ?? -1))[0];
}

// src/gates/metric.ts
var metric = {
  id: "metric",
  doc: "A metric on the held-out rows: at least, at most, or compared with the model in production.",
  schema: {
    type: "object",
    properties: {
      metric: { type: "string", description: "Id of a metric; it must be listed under evaluate.metrics." },
      min: { type: "number", description: "Lowest value that passes, inclusive." },
      max: { type: "number", description: "Highest value that passes, inclusive." },
      versus: {
        type: "string",
        enum: ["production"],
        description: "Compare with the model that serves in production, row by row on the same rows, instead of with a number."
      },
      notWorseBy: {
        type: "number",
        minimum: 0,
        description: "With versus: how much worse than production still passes. Default 0."
      },
      betterBy: { type: "number", minimum: 0, description: "With versus: how much better than production it must be." },
      ...INTERVAL_SCHEMA
    },
    required: ["metric"],
    anyOf: [{ required: ["min"] }, { required: ["max"] }, { required: ["versus"] }],
    dependentRequired: { notWorseBy: ["versus"], betterBy: ["versus"] }
  },
  title: (options) => `${options.metric} ${requirementOf(options)}`,
  subject: (options) => options.versus === void 0 ? options.metric : `${options.metric} versus ${options.versus}`,
  loosened: (base, head) => loosenedEvidence(base, head) || (base.versus === void 0 ? loosenedBounds(base, head) : head.versus === void 0 || marginOf(head) < marginOf(base)),
  pvalue(options, context) {
    const measured = measuredOf2(options, context);
    return measured && missPvalue(measured);
  },
  judge(options, context) {
    if (options.versus !== void 0) return judgeVersus(options, context);
    const required = boundsText(options);
    const found = resultOf(options.metric, context);
    if (found === void 0) return notEvaluated2(options.metric, required);
    if (found.estimate.kind === "not-estimable") return notEstimable3(options.metric, required, found.estimate);
    return judgeBounds(options, context);
  }
};
function requirementOf(options) {
  if (options.versus === void 0) return boundsText(options);
  if (options.betterBy !== void 0) return `better than production by ${options.betterBy} or more`;
  return options.notWorseBy ? `no worse than production by more than ${options.notWorseBy}` : "no worse than production";
}
function marginOf(options) {
  return options.betterBy ?? 0 - (options.notWorseBy ?? 0);
}
function measuredOf2(options, context) {
  if (options.versus === void 0) {
    const found = resultOf(options.metric, context);
    if (found?.estimate.kind !== "value") return void 0;
    return { name: options.metric, estimate: found.estimate, rows: found.rows, bounds: options, options };
  }
  const { comparison } = context.evaluation;
  const compared = comparison?.metrics.find((one) => one.metric === options.metric);
  if (comparison === void 0 || compared?.gain.kind !== "value") return void 0;
  const name = `the gain of ${options.metric} over production`;
  return { name, estimate: compared.gain, rows: comparison.rows, bounds: { min: marginOf(options) }, options };
}
function resultOf(id, { evaluation }) {
  return evaluation.metrics.find((result) => result.metric === id);
}
function notEvaluated2(id, required) {
  return {
    outcome: "not-estimable",
    observed: "not evaluated",
    required,
    reason: `${id} was not evaluated for this model`,
    fix: `Add ${id} to evaluate.metrics.`
  };
}
function notEstimable3(id, required, estimate) {
  return {
    outcome: "not-estimable",
    observed: "not estimable",
    required,
    reason: `${id} cannot be estimated: ${estimate.reason}; it must be ${required}`,
    fix: estimate.needs === void 0 ? "Give the test split rows on which it can be computed." : `It needs ${estimate.needs}. Add such rows to the data, or enlarge the test split.`
  };
}
function judgeBounds(options, context) {
  const measured = measuredOf2(options, context);
  const { miss, observed, distance, asLimit: asLimit2 } = standingOf(measured.estimate.value, options);
  const key = miss?.side === "below" ? "min" : "max";
  const verb = key === "min" ? "lower" : "raise";
  const fix = miss === void 0 ? "" : `Improve the model by ${figure(miss.by, 3)} (data, features or train.options), or ${verb} ${key} to ${asLimit2} in a change of its own if that is good enough.`;
  const judgement = judgeInterval(measured, context.corrected) ?? {
    outcome: miss === void 0 ? "pass" : "fail",
    observed,
    required: boundsText(options),
    reason: `${options.metric} is ${observed}, ${distance}; the number alone was judged`,
    fix
  };
  return judgement.outcome === "fail" ? { ...judgement, fix } : judgement;
}
function judgeVersus(options, context) {
  const required = requirementOf(options);
  const found = resultOf(options.metric, context);
  const { comparison } = context.evaluation;
  const own = found?.estimate.kind === "value" ? figure(found.estimate.value) : "not estimable";
  if (found === void 0) return notEvaluated2(options.metric, required);
  if (comparison === void 0) {
    const reason = `no production version yet; ${options.metric} is ${own} and would be compared with it`;
    return { outcome: "skipped", observed: own, required, reason, fix: "" };
  }
  const compared = comparison.metrics.find((one) => one.metric === options.metric);
  const measured = measuredOf2(options, context);
  if (compared === void 0 || measured === void 0) {
    const why = comparison.unable ?? (compared?.gain.kind === "not-estimable" ? compared.gain.reason : "it was not evaluated there");
    return {
      outcome: "not-estimable",
      observed: own,
      required,
      reason: `${options.metric} cannot be compared with version ${comparison.version} in production: ${why}`,
      fix: "Judge the metric by min or max in this change."
    };
  }
  return comparedOf(options, { compared, measured, corrected: context.corrected });
}
function comparedOf(options, { compared, measured, corrected }) {
  const [own, production] = [compared.candidate, compared.production].map(
    (one) => one.kind === "value" ? one.value : Number.NaN
  );
  const gain = measured.estimate.value;
  const margin = marginOf(options);
  const observed = figureBeside(own, production);
  const side = gain < 0 ? "worse" : "better";
  const apart = `${options.metric} is ${observed}, ${figure(Math.abs(gain), 3)} ${side} than production's ${figure(production)}`;
  const fix = `Improve the model by ${figure(margin - gain, 3)}, or keep the version in production.`;
  const told2 = { observed, required: requirementOf(options) };
  const onInterval = judgeInterval({ ...measured, gain: apart }, corrected);
  if (onInterval === void 0 || compared.standing === "same") {
    const passes = gain >= margin - 1e-12;
    const alone = compared.standing === "same" ? "no row tells the two apart" : "the number alone was judged";
    return { ...told2, outcome: passes ? "pass" : "fail", reason: `${apart}; ${alone}`, fix: passes ? "" : fix };
  }
  const { outcome, reason, evidence } = onInterval;
  const more = { outcome, reason, fix: outcome === "fail" ? fix : versusFix(onInterval) };
  return { ...told2, ...more, ...evidence && { evidence } };
}
function versusFix({ fix }) {
  return fix.replace(/lower min to -?[\d.e-]+/, "allow more (notWorseBy)");
}

// src/gates/quality.ts
var quality = {
  id: "quality",
  doc: "Quality of the data: its score at least a number, or at most so many failed checks of data.quality.checks.",
  schema: {
    type: "object",
    properties: {
      quality: {
        type: "string",
        enum: ["score", "checks"],
        description: "What is judged: the quality score, or the number of declared checks that fail."
      },
      min: { type: "number", minimum: 0, maximum: 1, description: "Lowest score that passes." },
      max: { type: "integer", minimum: 0, description: "Most declared checks that may fail." }
    },
    required: ["quality"],
    oneOf: [
      { required: ["min"], properties: { quality: { const: "score" } } },
      { required: ["max"], properties: { quality: { const: "checks" } } }
    ]
  },
  title: (options) => `${subjectOf(options)} ${boundsText(options)}`,
  subject: subjectOf,
  loosened: loosenedBounds,
  judge: (options, context) => options.quality === "score" ? judgeScore(options, context) : judgeChecks(options, context)
};
function subjectOf({ quality: quality2 }) {
  return quality2 === "score" ? "data quality score" : "failed data checks";
}
function judgeScore(options, { data }) {
  const required = boundsText(options);
  const score = data.quality?.score;
  if (score?.kind !== "value") {
    return {
      outcome: "not-estimable",
      observed: "not estimable",
      required,
      reason: `the quality score of the data cannot be estimated: ${score?.reason ?? "its data was not checked"}`,
      fix: "Declare checks under data.quality.checks."
    };
  }
  const { miss, observed, distance } = standingOf(score.value, options);
  const failing = (data.checks ?? []).filter((check) => check.outcome === "fail");
  return {
    outcome: miss === void 0 ? "pass" : "fail",
    observed,
    required,
    reason: `the data quality score is ${observed}, ${distance}; ${failedText(failing)}`,
    fix: miss === void 0 ? "" : fixOf(failing)
  };
}
function judgeChecks(options, { data }) {
  const required = boundsText(options);
  const declared = (data.checks ?? []).filter((check) => check.from === "spec");
  if (declared.length === 0) {
    return {
      outcome: "not-estimable",
      observed: "no checks",
      required,
      reason: "the spec declares no check of its data, so none can fail",
      fix: "Declare checks under data.quality.checks."
    };
  }
  const failing = declared.filter((check) => check.outcome === "fail");
  const { miss, observed } = standingOf(failing.length, options);
  return {
    outcome: miss === void 0 ? "pass" : "fail",
    observed,
    required,
    reason: `${observed} of ${counted(declared.length, "declared check")} failed, ${required} may; ${failedText(failing)}`,
    fix: miss === void 0 ? "" : fixOf(failing)
  };
}
function failedText(failing) {
  if (failing.length === 0) return "no check failed";
  const shown3 = failing.slice(0, 5).map((check) => `${check.title} (${check.observed})`);
  const more = failing.length > shown3.length ? [`${figure(failing.length - shown3.length)} more`] : [];
  return `failed: ${listed([...shown3, ...more])}`;
}
function fixOf(failing) {
  return failing[0]?.fix || "Correct the data, or the checks of data.quality.checks.";
}

// src/gates/size.ts
var size = {
  id: "size",
  doc: "Bytes of all files in the bundle.",
  schema: {
    type: "object",
    properties: {
      size: { type: "string", enum: ["bundle"], description: "What is weighed: the whole bundle." },
      max: {
        type: "string",
        pattern: SIZE_PATTERN,
        description: "Largest size that passes: 50MB (decimal) or 48MiB (binary)."
      }
    },
    required: ["size", "max"]
  },
  title: (options) => `size of ${options.size} at most ${options.max}`,
  subject: (options) => `size ${options.size}`,
  loosened: (base, head) => limitOf2(head) > limitOf2(base),
  judge(options, { evaluation }) {
    const bytes = evaluation.size.bundleBytes;
    const required = `at most ${options.max}`;
    if (!(bytes > 0)) {
      return {
        outcome: "not-estimable",
        observed: "not measured",
        required,
        reason: `the bundle has ${bytes} bytes, so there is nothing to weigh; it must be ${required}`,
        fix: "Train again: the bundle should hold the model files."
      };
    }
    const over = bytes - limitOf2(options);
    const exact = `${figure(bytes)} bytes`;
    return {
      outcome: over <= 0 ? "pass" : "fail",
      observed: over <= 0 ? sizeText(bytes) : exact,
      required,
      reason: `the bundle has ${exact} (${sizeText(bytes)}), ${required} allowed`,
      fix: over <= 0 ? "" : `Make the model ${sizeText(over)} smaller (train.options), or raise max in a change of its own.`
    };
  }
};
function limitOf2(options) {
  return bytesOf(options.max) ?? 0;
}

// src/gates/stability.ts
var stability = {
  id: "stability",
  doc: "How much a metric differs between the folds of the cross-validation.",
  schema: {
    type: "object",
    properties: {
      stability: { type: "string", description: "Id of a metric; every metric of the task is computed in each fold." },
      maxStd: {
        type: "number",
        minimum: 0,
        description: "Largest standard deviation over the folds (sample, n - 1) that passes, inclusive."
      }
    },
    required: ["stability", "maxStd"]
  },
  title: (options) => `${options.stability} over folds ${requirementOf2(options)}`,
  subject: (options) => `${options.stability} over folds`,
  loosened: (base, head) => head.maxStd > base.maxStd,
  judge(options, { crossValidation }) {
    if (crossValidation === void 0) return notEstimable4(options, NO_FOLDS);
    const found = crossValidation.metrics.find(({ metric: metric2 }) => metric2 === options.stability);
    if (found === void 0) {
      return notEstimable4(options, {
        why: "it was not computed in the folds",
        fix: "Judge a metric of this task, and train again if the metric is new."
      });
    }
    if (found.deviation.kind === "not-estimable") {
      const { reason, needs } = found.deviation;
      const fix = `${needs === void 0 ? "" : `It needs ${needs} in every fold. `}Use fewer folds, or add rows.`;
      return notEstimable4(options, { why: reason, fix });
    }
    return judged2(options, { crossValidation, found, deviation: found.deviation.value });
  }
};
var NO_FOLDS = {
  why: "the model was trained without cross-validation",
  fix: "Add train.crossValidation: {folds: 5}."
};
function requirementOf2({ maxStd }) {
  return `deviation at most ${maxStd}`;
}
function notEstimable4(options, { why, fix }) {
  return {
    outcome: "not-estimable",
    observed: "not estimable",
    required: requirementOf2(options),
    reason: `the deviation of ${options.stability} over folds cannot be estimated: ${why}`,
    fix
  };
}
function judged2(options, { crossValidation, found, deviation }) {
  const passes = deviation <= options.maxStd;
  const observed = passes ? figure(deviation) : figureBeside(deviation, options.maxStd);
  const values = found.folds.map((fold) => fold.kind === "value" ? figure(fold.value, 3) : "-").join(", ");
  const mean2 = found.mean.kind === "value" ? ` around ${figure(found.mean.value)}` : "";
  return {
    outcome: passes ? "pass" : "fail",
    observed,
    required: requirementOf2(options),
    reason: `${options.stability} deviates by ${observed}${mean2} over ${crossValidation.folds} folds (${values}), at most ${options.maxStd} allowed`,
    fix: passes ? "" : "Add rows, use a simpler model or more regularisation (train.options), or raise maxStd in a change of its own."
  };
}

// src/gates/index.ts
var gates = catalogOf("gate", all_exports2);

// src/metrics/all.ts
var all_exports3 = {};
__export(all_exports3, {
  accuracy: () => accuracy2,
  averagePrecision: () => averagePrecision2,
  balancedAccuracy: () => balancedAccuracy2,
  brier: () => brier,
  demographicParityDifference: () => demographicParityDifference,
  demographicParityRatio: () => demographicParityRatio,
  ece: () => ece,
  equalOpportunityDifference: () => equalOpportunityDifference,
  equalOpportunityRatio: () => equalOpportunityRatio,
  equalizedOddsDifference: () => equalizedOddsDifference,
  equalizedOddsRatio: () => equalizedOddsRatio,
  f1: () => f1,
  logLoss: () => logLoss2,
  mae: () => mae,
  mape: () => mape,
  mcc: () => mcc,
  precision: () => precision,
  r2: () => r2,
  recall: () => recall,
  rmse: () => rmse,
  rocAuc: () => rocAuc2,
  rocAucOvo: () => rocAucOvo
});

// src/math/presorted.ts
function presorted({ truth, scores, rows: some }) {
  const rows = some?.length ?? truth.length;
  const order = some === void 0 && isAscending(scores) ? void 0 : descending(scores, some);
  const rowAt = (place) => order === void 0 ? rows - 1 - place : order[place];
  const positive = new Uint8Array(rows);
  const last = new Uint8Array(rows);
  for (let place = 0; place < rows; place++) {
    const score = scores[rowAt(place)];
    if (Number.isNaN(score)) throw new RangeError(`score ${rowAt(place)} is NaN`);
    positive[place] = truth[rowAt(place)] === 1 ? 1 : 0;
    last[place] = place + 1 === rows || scores[rowAt(place + 1)] !== score ? 1 : 0;
  }
  return { positive, last, ...order && { order } };
}
function presortedAuc({ order, positive, last }, weights) {
  const rows = positive.length;
  let [above, negatives, pairs, p, n] = [0, 0, 0, 0, 0];
  for (let place = 0; place < rows; place++) {
    const weight = weights[order === void 0 ? rows - 1 - place : order[place]];
    const isPositive = positive[place];
    p += weight * isPositive;
    n += weight * (1 - isPositive);
    if (last[place] !== 1) continue;
    pairs += n * (above + p / 2);
    above += p;
    negatives += n;
    p = 0;
    n = 0;
  }
  return above > 0 && negatives > 0 ? Math.min(1, pairs / (above * negatives)) : Number.NaN;
}
function presortedAveragePrecision({ order, positive, last }, weights) {
  const rows = positive.length;
  let [truePositives, predicted, sum, p] = [0, 0, 0, 0];
  for (let place = 0; place < rows; place++) {
    const weight = weights[order === void 0 ? rows - 1 - place : order[place]];
    p += weight * positive[place];
    predicted += weight;
    if (last[place] !== 1) continue;
    truePositives += p;
    if (p > 0) sum += p * (truePositives / predicted);
    p = 0;
  }
  return truePositives > 0 ? Math.min(1, sum / truePositives) : Number.NaN;
}
function descending(scores, some) {
  if (some === void 0) return argsort(scores).reverse();
  const own = Float64Array.from(some, (row) => scores[row]);
  return argsort(own).reverse().map((place) => some[place]);
}
function isAscending(values) {
  for (let i = 1; i < values.length; i++) if (!(values[i - 1] <= values[i])) return false;
  return true;
}

// src/data/reweighing.ts
function reweighedConfusion(predictions, of) {
  const { truth, decisions, classes } = predictions;
  const cells = Uint32Array.from(truth, (label, row) => label * classes + decisions[row]);
  const counts = new Float64Array(classes * classes);
  return (weights) => {
    counts.fill(0);
    for (let row = 0; row < cells.length; row++) counts[cells[row]] += weights[row];
    return of({ classes, counts });
  };
}
function reweighedMean(values, of = (mean2) => mean2) {
  return (weights) => {
    let [sum, total] = [0, 0];
    for (let row = 0; row < values.length; row++) {
      const weight = weights[row];
      sum += weight * values[row];
      total += weight;
    }
    return of(sum / total);
  };
}
function reweighedExplained({ truth, scores }) {
  const center = truth.reduce((sum, value) => sum + value / truth.length, 0);
  const targets = truth.map((value) => value - center);
  const squares = targets.map((value) => value * value);
  const errors = truth.map((value, row) => (value - scores[row]) ** 2);
  const [target, square, error] = [targets, squares, errors].map((values) => reweighedMean(values));
  return (weights) => {
    const spread = square(weights) - target(weights) ** 2;
    return spread > 0 ? 1 - error(weights) / spread : Number.NaN;
  };
}
function reweighedGaps(predictions, bins) {
  const { task, truth, scores } = predictions;
  const { confidence, correct } = task === "binary" ? { confidence: scores, correct: truth } : topLabel(predictions);
  const slots = uniformBins(confidence, bins);
  const excess = correct.map((right, row) => right - confidence[row]);
  const sums = new Float64Array(bins + 1);
  return (weights) => {
    sums.fill(0);
    let total = 0;
    for (let row = 0; row < slots.length; row++) {
      const weight = weights[row];
      sums[slots[row]] += weight * excess[row];
      total += weight;
    }
    let gaps = 0;
    for (const sum of sums) gaps += Math.abs(sum);
    return Math.min(1, gaps / total);
  };
}
function reweighedRanks(predictions, of) {
  const { task, truth, scores, classes } = predictions;
  if (task === "binary") {
    const rows = presorted({ truth, scores });
    return (weights) => of(rows, weights);
  }
  const each = Array.from(
    { length: classes },
    (_, k) => presorted({
      truth: truth.map((label) => label === k ? 1 : 0),
      scores: truth.map((_2, row) => scores[row * classes + k])
    })
  );
  return (weights) => each.reduce((sum, rows) => sum + of(rows, weights), 0) / classes;
}
function reweighedPairs(predictions, of) {
  const { truth, scores, classes } = predictions;
  const directions = Array.from({ length: classes * classes }, (_, at) => [Math.floor(at / classes), at % classes]);
  const each = directions.filter(([one, other]) => one !== other).map(
    ([one = 0, other = 0]) => presorted({
      truth: truth.map((label) => label === one ? 1 : 0),
      scores: truth.map((_, row) => scores[row * classes + one]),
      rows: Uint32Array.from(truth.keys()).filter((row) => truth[row] === one || truth[row] === other)
    })
  );
  return (weights) => each.reduce((sum, rows) => sum + of(rows, weights), 0) / each.length;
}
function shareForm({ task, truth, decisions }, given) {
  if (task !== "binary") return void 0;
  let [hits, of] = [0, 0];
  for (let row = 0; row < truth.length; row++) {
    const counts = (given === "truth" ? truth : decisions)[row] === 1;
    if (counts) of++;
    if (counts && truth[row] === decisions[row]) hits++;
  }
  return wilsonForm(hits, of);
}

// src/metrics/accuracy.ts
var accuracy2 = {
  kind: "performance",
  id: "accuracy",
  doc: "Share of rows decided right.",
  version: 1,
  tasks: ["binary", "multiclass"],
  better: "higher",
  range: [0, 1],
  definition: "weight of rows whose decision equals the truth / weight of all rows",
  compute: (predictions) => checkPredictions(predictions) ?? estimated(accuracy(confusion(predictions))),
  reweighing: (predictions) => reweighedConfusion(predictions, accuracy),
  closedForm: ({ truth, decisions }) => wilsonForm(
    truth.reduce((right, label, row) => right + (label === decisions[row] ? 1 : 0), 0),
    truth.length
  )
};

// src/math/precision-recall.ts
function averagePrecision(sample2) {
  const { positives } = classTotals(sample2);
  if (!(positives > 0)) return 0;
  let truePositives = 0;
  let predicted = 0;
  let sum = 0;
  walkLevels(sample2, (_score, p, n) => {
    truePositives += p;
    predicted += p + n;
    if (p > 0) sum += p * (truePositives / predicted);
  });
  return Math.min(1, sum / positives);
}

// src/metrics/average_precision.ts
var averagePrecision2 = {
  kind: "performance",
  id: "average_precision",
  doc: "Precision averaged over recall, all thresholds; its floor is the share of positives.",
  version: 1,
  tasks: ["binary", "multiclass"],
  better: "higher",
  range: [0, 1],
  definition: "sum over distinct scores, highest first, of (recall - previous recall) x precision, no interpolation; multiclass: one class against the rest, unweighted mean over classes",
  compute: (predictions) => checkPredictions(predictions) ?? average(predictions),
  reweighing: (predictions) => reweighedRanks(predictions, presortedAveragePrecision)
};
function average(predictions) {
  const { task, truth, scores, classes, weights } = predictions;
  const support = classWeights(predictions);
  if (task === "binary") {
    if (!(support[1] > 0)) return notEstimable("there are no positive rows", "at least 1 positive row");
    return estimated(averagePrecision({ truth, scores, weights }));
  }
  const absent2 = support.findIndex((weight) => !(weight > 0));
  if (absent2 >= 0) return notEstimable(`there are no rows of class ${absent2}`, "at least 1 row of each class");
  let sum = 0;
  for (let k = 0; k < classes; k++) {
    const isClass = truth.map((label) => label === k ? 1 : 0);
    const ofClass = truth.map((_, row) => scores[row * classes + k]);
    sum += averagePrecision({ truth: isClass, scores: ofClass, weights });
  }
  return estimated(sum / classes);
}

// src/metrics/balanced_accuracy.ts
var balancedAccuracy2 = {
  kind: "performance",
  id: "balanced_accuracy",
  doc: "Accuracy with every class counting the same, however rare.",
  version: 1,
  tasks: ["binary", "multiclass"],
  better: "higher",
  range: [0, 1],
  definition: "unweighted mean of recall over the classes that occur in the truth; not adjusted for chance",
  compute: (predictions) => checkPredictions(predictions) ?? oneClassOnly(predictions) ?? balanced(predictions),
  reweighing: (predictions) => reweighedConfusion(predictions, balancedAccuracy)
};
function balanced(predictions) {
  return estimated(balancedAccuracy(confusion(predictions)));
}

// src/math/probability-loss.ts
var LOG_LOSS_EPSILON = Number.EPSILON;
function logLoss(sample2) {
  return weightedMean(sample2, logLosses(sample2));
}
function logLosses(sample2) {
  const { truth, scores, classes } = sample2;
  const single = isSingleColumn(sample2);
  return truth.map((label, row) => {
    const p = single ? label === 1 ? scores[row] : 1 - scores[row] : scores[row * classes + label];
    return -Math.log(Math.min(1 - LOG_LOSS_EPSILON, Math.max(LOG_LOSS_EPSILON, p)));
  });
}
function brierScore(sample2) {
  return weightedMean(sample2, brierLosses({ ...sample2, classes: 2 }));
}
function brierScoreMulticlass(sample2) {
  return weightedMean(sample2, squaredGaps(sample2));
}
function brierLosses(sample2) {
  const { truth, scores } = sample2;
  if (!isSingleColumn(sample2)) return squaredGaps(sample2);
  return truth.map((label, row) => (scores[row] - (label === 1 ? 1 : 0)) ** 2);
}
function squaredGaps({ truth, scores, classes }) {
  return truth.map((label, row) => {
    let sum = 0;
    for (let k = 0; k < classes; k++) sum += (scores[row * classes + k] - (label === k ? 1 : 0)) ** 2;
    return sum;
  });
}
function isSingleColumn(sample2) {
  return sample2.classes === 2 && sample2.scores.length === sample2.truth.length;
}
function weightedMean({ weights }, values) {
  let sum = 0;
  let total = 0;
  for (let row = 0; row < values.length; row++) {
    const weight = weights === void 0 ? 1 : weights[row];
    if (weight === 0) continue;
    sum += weight * values[row];
    total += weight;
  }
  return sum / total;
}

// src/metrics/brier.ts
var brier = {
  kind: "performance",
  id: "brier",
  doc: "Mean squared error of the probabilities.",
  version: 1,
  tasks: ["binary", "multiclass"],
  better: "lower",
  range: [0, 2],
  definition: "binary: weighted mean of (P(positive) - y)^2, in [0, 1]; multiclass: weighted mean of the sum over classes of (p - y)^2, in [0, 2], not halved",
  compute: (predictions) => checkPredictions(predictions) ?? estimated(predictions.task === "binary" ? brierScore(predictions) : brierScoreMulticlass(predictions)),
  reweighing: (predictions) => reweighedMean(brierLosses(predictions))
};

// src/math/disparity.ts
var betweenGroups = { method: "between_groups" };
function rateDifference(rates, comparison = betweenGroups) {
  const known2 = rates.filter((rate) => !Number.isNaN(rate));
  if (known2.length === 0) return Number.NaN;
  if (comparison.method === "between_groups") return Math.max(...known2) - Math.min(...known2);
  return Math.max(...known2.map((rate) => Math.abs(rate - comparison.overall)));
}
function rateRatio(rates, comparison = betweenGroups) {
  const known2 = rates.filter((rate) => !Number.isNaN(rate));
  if (known2.length === 0) return Number.NaN;
  if (comparison.method === "between_groups") return Math.min(...known2) / Math.max(...known2);
  const ratios = known2.map((rate) => rate / comparison.overall).filter((ratio) => !Number.isNaN(ratio));
  return ratios.length === 0 ? Number.NaN : Math.min(...ratios.map((ratio) => ratio > 1 ? 1 / ratio : ratio));
}

// src/data/group-gaps.ts
function groupDifference(cells, kind) {
  const rates = groupRates(cells, kind);
  return isEstimate(rates) ? rates : estimated(rateDifference(rates));
}
function groupRatio(cells, kind) {
  const rates = groupRates(cells, kind);
  if (isEstimate(rates)) return rates;
  return Math.max(...rates) > 0 ? estimated(rateRatio(rates)) : nothingSelected(kind);
}
function worse(estimates, of) {
  const values = [];
  for (const estimate of estimates) {
    if (estimate.kind === "not-estimable") return estimate;
    values.push(estimate.value);
  }
  return estimated(of(values));
}

// src/metrics/demographic_parity_difference.ts
var demographicParityDifference = {
  kind: "fairness",
  id: "demographic_parity_difference",
  doc: "Gap between the most and the least selected group.",
  version: 1,
  better: "lower",
  range: [0, 1],
  definition: "largest - smallest selection rate over groups (fairlearn, between_groups); selection rate: weight decided positive / weight",
  compares: { by: "difference", rates: ["selection"] },
  compute: (cells) => groupDifference(cells, "selection")
};

// src/metrics/demographic_parity_ratio.ts
var demographicParityRatio = {
  kind: "fairness",
  id: "demographic_parity_ratio",
  doc: "Selection rate of the least selected group over that of the most selected.",
  version: 1,
  better: "higher",
  range: [0, 1],
  definition: "smallest / largest selection rate over groups (fairlearn, between_groups); selection rate: weight decided positive / weight",
  compares: { by: "ratio", rates: ["selection"] },
  compute: (cells) => groupRatio(cells, "selection")
};

// src/metrics/ece.ts
var BINS = 15;
var ece = {
  kind: "performance",
  id: "ece",
  doc: "Gap between stated and observed probability, averaged over bins (expected calibration error).",
  version: 1,
  tasks: ["binary", "multiclass"],
  better: "lower",
  range: [0, 1],
  definition: "sum over bins of share of weight x |observed frequency - mean confidence|; 15 equal bins of [0, 1], left-closed, 1.0 in a bin of its own; binary: P(positive) against the label; multiclass: highest probability against being right",
  compute: (predictions) => checkPredictions(predictions) ?? gap(predictions),
  reweighing: (predictions) => reweighedGaps(predictions, BINS),
  raisedByChance: true
};
function gap(predictions) {
  const { task, truth, scores, weights } = predictions;
  const sample2 = task === "binary" ? { confidence: scores, correct: truth } : topLabel(predictions);
  const options = { bins: BINS, binning: "uniform_left_closed", norm: "l1" };
  return estimated(Math.min(1, calibrationError({ ...sample2, weights }, options)));
}

// src/metrics/equal_opportunity_difference.ts
var equalOpportunityDifference = {
  kind: "fairness",
  id: "equal_opportunity_difference",
  doc: "Gap between groups in finding the truly positive.",
  version: 1,
  better: "lower",
  range: [0, 1],
  definition: "largest - smallest true positive rate over groups (fairlearn, between_groups)",
  compares: { by: "difference", rates: ["true positive"] },
  compute: (cells) => groupDifference(cells, "true positive")
};

// src/metrics/equal_opportunity_ratio.ts
var equalOpportunityRatio = {
  kind: "fairness",
  id: "equal_opportunity_ratio",
  doc: "True positive rate of the worst served group over that of the best served.",
  version: 1,
  better: "higher",
  range: [0, 1],
  definition: "smallest / largest true positive rate over groups (fairlearn, between_groups)",
  compares: { by: "ratio", rates: ["true positive"] },
  compute: (cells) => groupRatio(cells, "true positive")
};

// src/metrics/equalized_odds_difference.ts
var equalizedOddsDifference = {
  kind: "fairness",
  id: "equalized_odds_difference",
  doc: "Gap between groups in hits or in false alarms, whichever is larger.",
  version: 1,
  better: "lower",
  range: [0, 1],
  definition: "max of (largest - smallest) true positive rate and false positive rate over groups (fairlearn, between_groups, worst_case)",
  compares: { by: "difference", rates: ["true positive", "false positive"] },
  compute: (cells) => worse(
    [groupDifference(cells, "true positive"), groupDifference(cells, "false positive")],
    (gaps) => Math.max(...gaps)
  )
};

// src/metrics/equalized_odds_ratio.ts
var equalizedOddsRatio = {
  kind: "fairness",
  id: "equalized_odds_ratio",
  doc: "Ratio between groups in hits or in false alarms, whichever is smaller.",
  version: 1,
  better: "higher",
  range: [0, 1],
  definition: "min of (smallest / largest) true positive rate and false positive rate over groups (fairlearn, between_groups, worst_case)",
  compares: { by: "ratio", rates: ["true positive", "false positive"] },
  compute: (cells) => worse([groupRatio(cells, "true positive"), groupRatio(cells, "false positive")], (ratios) => Math.min(...ratios))
};

// src/math/f-score.ts
function precisionRecallF(sums, options) {
  const beta = options.beta ?? 1;
  const zero = options.zeroDivision ?? 0;
  const labels = options.average === "micro" ? pooled(sums) : sums;
  const each = precisionRecallFPerLabel(labels, { beta, zeroDivision: zero });
  const weights = options.average === "weighted" ? Array.from(sums.actual) : each.map(() => 1);
  const average2 = (pick) => meanOf(each.map(pick), weights, zero);
  return { precision: average2((x) => x.precision), recall: average2((x) => x.recall), f: average2((x) => x.f) };
}
function precisionRecallFPerLabel(sums, options) {
  return Array.from({ length: sums.hits.length }, (_, k) => {
    const hits = sums.hits[k];
    const predicted = sums.predicted[k];
    const actual = sums.actual[k];
    const ratio = (top, bottom) => bottom > 0 ? Math.min(1, top / bottom) : options.zeroDivision;
    const square = options.beta ** 2;
    const f = Number.isFinite(square) ? ratio((1 + square) * hits, square * actual + predicted) : ratio(hits, actual);
    return { precision: ratio(hits, predicted), recall: ratio(hits, actual), f };
  });
}
function pooled(sums) {
  const total = (values) => [Array.from(values).reduce((sum, value) => sum + value, 0)];
  return { hits: total(sums.hits), predicted: total(sums.predicted), actual: total(sums.actual) };
}
function meanOf(values, weights, empty) {
  let sum = 0;
  let total = 0;
  let support = 0;
  values.forEach((value, k) => {
    support += weights[k];
    if (Number.isNaN(value)) return;
    sum += value * weights[k];
    total += weights[k];
  });
  if (support === 0) return empty;
  return total > 0 ? sum / total : Number.NaN;
}

// src/data/label-scores.ts
function labelScores(predictions) {
  return scoresOf(confusion(predictions), predictions.task);
}
function scoresOf(matrix, task) {
  const { hits, actual, predicted } = margins(matrix);
  const seen = task === "binary" ? [1] : [...hits.keys()].filter((k) => hasWeight(actual, k) || hasWeight(predicted, k));
  const pick = (values) => seen.map((k) => values[k]);
  return precisionRecallF(
    { hits: pick(hits), actual: pick(actual), predicted: pick(predicted) },
    { average: "macro", zeroDivision: task === "binary" ? Number.NaN : 0 }
  );
}
function withoutPositives(predictions) {
  if (predictions.task !== "binary") return void 0;
  for (let i = 0; i < predictions.rows; i++) {
    if (predictions.truth[i] === 1 && (predictions.weights?.[i] ?? 1) > 0) return void 0;
  }
  return notEstimable("there are no positive rows", "at least 1 positive row");
}
function hasWeight(values, k) {
  return values[k] > 0;
}

// src/metrics/f1.ts
var f1 = {
  kind: "performance",
  id: "f1",
  doc: "Harmonic mean of precision and recall.",
  version: 1,
  tasks: ["binary", "multiclass"],
  better: "higher",
  range: [0, 1],
  definition: "2 tp / (2 tp + fp + fn) of the positive class, at the decision threshold; multiclass: unweighted mean over classes in truth or decisions (macro), 0/0 as 0",
  compute: (predictions) => checkPredictions(predictions) ?? withoutPositives(predictions) ?? estimated(labelScores(predictions).f),
  reweighing: (predictions) => reweighedConfusion(predictions, (matrix) => scoresOf(matrix, predictions.task).f)
};

// src/metrics/log_loss.ts
var logLoss2 = {
  kind: "performance",
  id: "log_loss",
  doc: "Mean surprise at the true class; punishes confident mistakes most.",
  version: 1,
  tasks: ["binary", "multiclass"],
  better: "lower",
  // -ln(2^-52) is 36.04: the most that one clipped row can cost.
  range: [0, 36.05],
  definition: "weighted mean of -ln P(true class), probabilities clipped to [2^-52, 1 - 2^-52], in nats",
  compute: (predictions) => checkPredictions(predictions) ?? estimated(logLoss(predictions)),
  reweighing: (predictions) => reweighedMean(logLosses(predictions))
};

// src/math/regression.ts
var MAPE_EPSILON = Number.EPSILON;
function meanSquaredError(sample2) {
  return weightedMean2(sample2, (gap2) => gap2 * gap2);
}
function rootMeanSquaredError(sample2) {
  return Math.sqrt(meanSquaredError(sample2));
}
function meanAbsoluteError(sample2) {
  return weightedMean2(sample2, Math.abs);
}
function meanAbsolutePercentageError(sample2) {
  return weightedMean2(sample2, (gap2, truth) => Math.abs(gap2) / Math.max(Math.abs(truth), MAPE_EPSILON));
}
function rSquared(sample2) {
  if (sample2.truth.length < 2) return Number.NaN;
  const center = weightedMean2(sample2, (_gap, truth) => truth);
  const spread = weightedMean2(sample2, (_gap, truth) => (truth - center) ** 2);
  return explained(meanSquaredError(sample2), spread);
}
function explained(error, spread) {
  if (spread > 0) return 1 - error / spread;
  if (Number.isNaN(error) || Number.isNaN(spread)) return Number.NaN;
  return error === 0 ? 1 : 0;
}
function weightedMean2(sample2, of) {
  const { truth, predictions, weights } = sample2;
  let sum = 0;
  let total = 0;
  for (let i = 0; i < truth.length; i++) {
    const weight = weights === void 0 ? 1 : weights[i];
    if (weight === 0) continue;
    sum += weight * of(truth[i] - predictions[i], truth[i]);
    total += weight;
  }
  return sum / total;
}

// src/metrics/mae.ts
var mae = {
  kind: "performance",
  id: "mae",
  doc: "Mean size of an error, in the target's unit.",
  version: 1,
  tasks: ["regression"],
  better: "lower",
  range: [0, Number.MAX_VALUE],
  definition: "weighted mean of |truth - prediction|",
  compute: (predictions) => checkPredictions(predictions) ?? estimated(meanAbsoluteError({ ...predictions, predictions: predictions.scores })),
  reweighing: ({ truth, scores }) => reweighedMean(truth.map((value, row) => Math.abs(value - scores[row])))
};

// src/metrics/mape.ts
var mape = {
  kind: "performance",
  id: "mape",
  doc: "Mean error relative to the target, as a fraction; useless near zero targets.",
  version: 1,
  tasks: ["regression"],
  better: "lower",
  range: [0, Number.MAX_VALUE],
  definition: "weighted mean of |truth - prediction| / |truth|, as a fraction (0.1 is 10 %); undefined with a zero target",
  compute: (predictions) => checkPredictions(predictions) ?? zeroTarget(predictions) ?? relative(predictions),
  reweighing: ({ truth, scores }) => reweighedMean(truth.map((value, row) => Math.abs(value - scores[row]) / Math.abs(value)))
};
function zeroTarget({ truth, weights }) {
  const row = truth.findIndex((value, i) => value === 0 && weights?.[i] !== 0);
  if (row < 0) return void 0;
  return notEstimable(`the target of row ${row} is 0`, "targets other than 0; use mae or rmse");
}
function relative({ truth, scores, weights }) {
  return estimated(meanAbsolutePercentageError({ truth, predictions: scores, weights }));
}

// src/metrics/mcc.ts
var mcc = {
  kind: "performance",
  id: "mcc",
  doc: "Correlation between decision and truth (Matthews).",
  version: 1,
  tasks: ["binary", "multiclass"],
  better: "higher",
  range: [-1, 1],
  definition: "(c s - sum t_k p_k) / sqrt((s^2 - sum p_k^2)(s^2 - sum t_k^2)), c right, s all, t true and p decided weight per class; 0 where every row gets the same decision",
  compute: (predictions) => checkPredictions(predictions) ?? oneClassOnly(predictions) ?? correlation(predictions),
  reweighing: (predictions) => reweighedConfusion(predictions, matthewsCorrelation)
};
function correlation(predictions) {
  return estimated(matthewsCorrelation(confusion(predictions)));
}

// src/metrics/precision.ts
var precision = {
  kind: "performance",
  id: "precision",
  doc: "Share of the positive decisions that are right.",
  version: 1,
  tasks: ["binary", "multiclass"],
  better: "higher",
  range: [0, 1],
  definition: "tp / (tp + fp) of the positive class; multiclass: unweighted mean over classes in truth or decisions, 0/0 as 0",
  compute: (predictions) => checkPredictions(predictions) ?? share(predictions),
  reweighing: (predictions) => reweighedConfusion(predictions, (matrix) => scoresOf(matrix, predictions.task).precision),
  closedForm: (predictions) => shareForm(predictions, "decisions")
};
function share(predictions) {
  const { precision: value } = labelScores(predictions);
  if (Number.isNaN(value)) return notEstimable("no row was decided positive", "at least 1 positive decision");
  return estimated(value);
}

// src/metrics/r2.ts
var r2 = {
  kind: "performance",
  id: "r2",
  doc: "Share of the target's variance that the model explains.",
  version: 1,
  tasks: ["regression"],
  better: "higher",
  range: [-Number.MAX_VALUE, 1],
  definition: "1 - sum w (truth - prediction)^2 / sum w (truth - weighted mean of truth)^2",
  compute: (predictions) => checkPredictions(predictions) ?? constantTarget(predictions) ?? explained2(predictions),
  reweighing: reweighedExplained
};
function constantTarget({ truth, weights }) {
  let first;
  for (let i = 0; i < truth.length; i++) {
    if (weights?.[i] === 0) continue;
    first ??= truth[i];
    if (truth[i] !== first) return void 0;
  }
  return notEstimable("the target has one value only", "at least 2 distinct target values");
}
function explained2({ truth, scores, weights }) {
  return estimated(rSquared({ truth, predictions: scores, weights }));
}

// src/metrics/recall.ts
var recall = {
  kind: "performance",
  id: "recall",
  doc: "Share of the truly positive rows that are found.",
  version: 1,
  tasks: ["binary", "multiclass"],
  better: "higher",
  range: [0, 1],
  definition: "tp / (tp + fn) of the positive class; multiclass: unweighted mean over classes in truth or decisions, 0/0 as 0",
  compute: (predictions) => checkPredictions(predictions) ?? withoutPositives(predictions) ?? estimated(labelScores(predictions).recall),
  reweighing: (predictions) => reweighedConfusion(predictions, (matrix) => scoresOf(matrix, predictions.task).recall),
  closedForm: (predictions) => shareForm(predictions, "truth")
};

// src/metrics/rmse.ts
var rmse = {
  kind: "performance",
  id: "rmse",
  doc: "Typical size of an error, large ones counting more, in the target's unit.",
  version: 1,
  tasks: ["regression"],
  better: "lower",
  range: [0, Number.MAX_VALUE],
  definition: "sqrt of the weighted mean of (truth - prediction)^2",
  compute: (predictions) => checkPredictions(predictions) ?? estimated(rootMeanSquaredError({ ...predictions, predictions: predictions.scores })),
  reweighing: ({ truth, scores }) => reweighedMean(
    truth.map((value, row) => (value - scores[row]) ** 2),
    Math.sqrt
  )
};

// src/math/roc.ts
function rocAuc(sample2, maxFpr = 1) {
  if (!(maxFpr > 0 && maxFpr <= 1)) throw new RangeError(`maxFpr is ${maxFpr}; it must be in (0, 1]`);
  const { positives, negatives } = classTotals(sample2);
  if (!(positives > 0 && negatives > 0)) return Number.NaN;
  if (maxFpr < 1) return partialAuc(sample2, maxFpr, { positives, negatives });
  let above = 0;
  let pairs = 0;
  walkLevels(sample2, (_score, p, n) => {
    pairs += n * (above + p / 2);
    above += p;
  });
  return Math.min(1, pairs / positives / negatives);
}
function partialAuc(sample2, maxFpr, totals) {
  let tpr = 0;
  let fpr = 0;
  let area3 = 0;
  walkLevels(sample2, (_score, p, n) => {
    const nextTpr = tpr + p / totals.positives;
    const nextFpr = fpr + n / totals.negatives;
    if (nextFpr <= maxFpr) area3 += (nextFpr - fpr) * (tpr + nextTpr) / 2;
    else if (fpr < maxFpr) {
      const cut = tpr + (nextTpr - tpr) * (maxFpr - fpr) / (nextFpr - fpr);
      area3 += (maxFpr - fpr) * (tpr + cut) / 2;
    }
    tpr = nextTpr;
    fpr = nextFpr;
  });
  const least = maxFpr ** 2 / 2;
  return 0.5 * (1 + (area3 - least) / (maxFpr - least));
}

// src/math/multiclass-auc.ts
function oneVsRestAucs(sample2) {
  const { truth, scores, classes, weights } = sample2;
  return Array.from(
    { length: classes },
    (_, k) => rocAuc({
      truth: truth.map((label) => label === k ? 1 : 0),
      scores: column(scores, classes, k),
      weights
    })
  );
}
function oneVsRestAuc(sample2, average2) {
  if (average2 === "micro") return microAuc(sample2);
  const aucs = oneVsRestAucs(sample2);
  if (average2 === "macro") return mean(aucs);
  const support = new Float64Array(sample2.classes);
  for (let i = 0; i < sample2.truth.length; i++) support[sample2.truth[i]] += sample2.weights?.[i] ?? 1;
  return weightedMean3(aucs, support);
}
function oneVsOneAuc(sample2, average2) {
  const aucs = [];
  const shares = [];
  const present = [...new Set(sample2.truth)].sort((a, b) => a - b);
  for (const a of present) {
    for (const b of present) {
      if (b <= a) continue;
      const rows = indices(sample2.truth, (label) => label === a || label === b);
      aucs.push((pairAuc(sample2, rows, a) + pairAuc(sample2, rows, b)) / 2);
      shares.push(rows.reduce((sum, row) => sum + (sample2.weights?.[row] ?? 1), 0));
    }
  }
  return average2 === "macro" ? mean(aucs) : weightedMean3(aucs, shares);
}
function pairAuc(sample2, rows, positive) {
  const truth = Float64Array.from(rows, (row) => sample2.truth[row] === positive ? 1 : 0);
  const scores = Float64Array.from(rows, (row) => sample2.scores[row * sample2.classes + positive]);
  const { weights } = sample2;
  return rocAuc({
    truth,
    scores,
    ...weights && { weights: Float64Array.from(rows, (row) => weights[row]) }
  });
}
function microAuc(sample2) {
  const { classes } = sample2;
  const truth = sample2.scores.map((_, i) => sample2.truth[Math.floor(i / classes)] === i % classes ? 1 : 0);
  const weights = sample2.weights;
  if (weights === void 0) return rocAuc({ truth, scores: sample2.scores });
  return rocAuc({
    truth,
    scores: sample2.scores,
    weights: truth.map((_, i) => weights[Math.floor(i / classes)])
  });
}
function column(scores, classes, k) {
  const out = new Float64Array(scores.length / classes);
  for (let i = 0; i < out.length; i++) out[i] = scores[i * classes + k];
  return out;
}
function indices(values, keep) {
  const out = [];
  for (let i = 0; i < values.length; i++) if (keep(values[i])) out.push(i);
  return Uint32Array.from(out);
}
function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function weightedMean3(values, weights) {
  let sum = 0;
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    const weight = weights[i];
    if (weight === 0) continue;
    sum += weight * values[i];
    total += weight;
  }
  return sum / total;
}

// src/metrics/roc_auc.ts
var rocAuc2 = {
  kind: "performance",
  id: "roc_auc",
  doc: "Chance that a positive row scores above a negative one (area under the ROC curve).",
  version: 1,
  tasks: ["binary", "multiclass"],
  better: "higher",
  range: [0, 1],
  definition: "P(score of a positive > score of a negative) + P(equal)/2 over all pairs, row weights multiplied; multiclass: one class against the rest, unweighted mean over classes (ovr, macro)",
  compute: (predictions) => checkPredictions(predictions) ?? missingClass(predictions) ?? area(predictions),
  reweighing: (predictions) => reweighedRanks(predictions, presortedAuc),
  closedForm: (predictions) => predictions.task === "binary" ? delongForm(predictions) : void 0
};
function missingClass(predictions) {
  const absent2 = classWeights(predictions).findIndex((weight) => !(weight > 0));
  if (absent2 < 0) return void 0;
  const name = predictions.task === "binary" ? absent2 === 1 ? "positive" : "negative" : `class ${absent2}`;
  return notEstimable(`there are no rows of ${name} truth`, "at least 1 row of each class");
}
function area(predictions) {
  if (predictions.task === "binary") return estimated(rocAuc(predictions));
  return estimated(oneVsRestAuc(predictions, "macro"));
}

// src/metrics/roc_auc_ovo.ts
var rocAucOvo = {
  kind: "performance",
  id: "roc_auc_ovo",
  doc: "Area under the ROC curve of each pair of classes, all pairs counting the same however rare (Hand and Till).",
  version: 1,
  tasks: ["multiclass"],
  better: "higher",
  range: [0, 1],
  definition: "for each pair of classes, on the rows of the two, the mean of both directions of P(score higher) + P(equal)/2, row weights multiplied; unweighted mean over pairs (Hand and Till 2001; ovo, macro)",
  compute: (predictions) => checkPredictions(predictions) ?? missingClass2(predictions) ?? area2(predictions),
  reweighing: (predictions) => reweighedPairs(predictions, presortedAuc)
};
function missingClass2(predictions) {
  const absent2 = classWeights(predictions).findIndex((weight) => !(weight > 0));
  if (absent2 < 0) return void 0;
  return notEstimable(`there are no rows of class ${absent2} truth`, "at least 1 row of each class");
}
function area2(predictions) {
  return estimated(oneVsOneAuc(predictions, "macro"));
}

// src/metrics/index.ts
var metrics = catalogOf("metric", ofKind("performance"));
var fairnessMetrics = catalogOf(
  "fairness-metric",
  ofKind("fairness")
);
function ofKind(kind) {
  const isWanted = (plugin) => plugin.kind === kind;
  return Object.fromEntries(
    Object.values(all_exports3).filter(isWanted).map((plugin) => [plugin.id, plugin])
  );
}

// src/models/all.ts
var all_exports4 = {};
__export(all_exports4, {
  command: () => command,
  onnx: () => onnx,
  tfjs: () => tfjs
});

// src/data/prediction-table.ts
function rowsText({ inputs }, { columns, rows }) {
  const known2 = new Set(inputs.map((input) => input.name));
  const names = [...inputs.map(({ name }) => name).filter((name) => columns.has(name))];
  names.push(...[...columns.keys()].filter((name) => !known2.has(name)));
  const whole = new Set(inputs.filter((input) => input.type === "boolean").map((input) => input.name));
  const lines = [names.map(quoted2).join(",")];
  for (let row = 0; row < rows; row++) {
    lines.push(names.map((name) => cellText(columns.get(name), row, whole.has(name))).join(","));
  }
  return `${lines.join("\n")}
`;
}
function cellText(column2, row, whole) {
  const value = column2.values[row] ?? null;
  if (value === null || typeof value === "number" && Number.isNaN(value)) return "";
  if (typeof value === "string") return quoted2(value);
  return !whole && Number.isInteger(value) && Math.abs(value) < 1e15 ? value.toFixed(1) : String(value);
}
function quoted2(text) {
  return /[",\r\n]|^\s|\s$|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
var SUM_SLACK = 1e-4;
function parsePredictionTable(bytes, shape) {
  const lines = textOf2(bytes).split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  const header = cellsOf(lines[0] ?? "");
  const places = placesOf(header, shape);
  if (lines.length - 1 !== shape.rows) {
    throw invalid(`it holds ${lines.length - 1} predictions for ${shape.rows} rows`);
  }
  const outputs = shape.task === "multiclass" ? shape.classes.length : 1;
  const scores = new Float64Array(shape.rows * outputs);
  for (let row = 0; row < shape.rows; row++) {
    const line = row + 2;
    const cells = (lines[row + 1] ?? "").split(",");
    if (cells.length !== header.length) throw invalid(`line ${line} has ${cells.length} cells, not ${header.length}`);
    const values = places.map((place) => numberIn(cells[place] ?? "", line));
    if (shape.task !== "regression") checkProbabilities(values, line);
    scores.set(outputs === 1 ? values.slice(-1) : values, row * outputs);
  }
  return scores;
}
function textOf2(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw invalid("it is not UTF-8 text");
  }
}
function cellsOf(line) {
  const cells = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
  for (let match = cell.exec(line); match !== null; match = cell.exec(line)) {
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === "") break;
  }
  return cells;
}
function placesOf(header, { task, classes }) {
  const wanted = task === "regression" ? ["prediction"] : classes;
  const short = task === "binary" && header.length === 1 ? wanted.slice(-1) : wanted;
  const places = short.map((name) => header.indexOf(name));
  const complete = places.every((place) => place >= 0) && header.length === short.length;
  if (complete && new Set(header).size === header.length) return places;
  const names = wanted.map((name) => JSON.stringify(name)).join(", ");
  throw invalid(`its first line names ${header.length} columns that are not exactly ${names.slice(0, 500)}`);
}
var NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;
function numberIn(cell, line) {
  const value = NUMBER.test(cell) ? Number(cell) : Number.NaN;
  if (Number.isFinite(value)) return value;
  throw invalid(`line ${line} holds ${JSON.stringify(cell.slice(0, 40))}, which is no finite number`);
}
function checkProbabilities(values, line) {
  const outside = values.find((value) => value < 0 || value > 1);
  if (outside !== void 0) throw invalid(`line ${line} holds ${outside}, which is no probability`);
  const sum = values.reduce((total, value) => total + value, 0);
  if (values.length > 1 && Math.abs(sum - 1) > SUM_SLACK)
    throw invalid(`the probabilities in line ${line} sum to ${sum}`);
}
function invalid(why) {
  return new TrainyardError({
    code: "predictions-invalid",
    message: `the file of the prediction program cannot be used: ${why}`,
    fix: 'Write CSV with a header: one column of probabilities per class, or one column "prediction"; one line per row, in their order.'
  });
}

// src/data/program-end.ts
function checkEnd(result, role, about) {
  const problem = stoppedFor(result, role, about.limits) ?? endedBadly(result, role, about.said);
  if (problem === void 0) return;
  throw new TrainyardError({ ...problem, code: `${role.code}-${problem.code}` });
}
function stoppedFor({ stopped, tail }, role, limits) {
  const raise = (key) => `or raise ${role.limits}.${key}.`;
  if (stopped === "time") {
    return {
      code: "timed-out",
      message: `${role.what} was stopped after ${Math.round(limits.timeMs / 1e3)} s, its time limit${lastWords(tail)}`,
      fix: `Find out where it hangs, make it faster, ${raise("time")}`
    };
  }
  if (stopped === "disk") {
    return {
      code: "disk",
      message: `${role.what} was stopped because its folders hold more than ${limits.diskBytes} bytes`,
      fix: `Write less, delete what is not needed any more, ${raise("disk")}`
    };
  }
  if (stopped !== "entries") return void 0;
  return {
    code: "files",
    message: `${role.what} was stopped because its folders hold more than ${limits.entries} files and folders`,
    fix: "Write fewer files, for example one archive."
  };
}
function endedBadly(result, role, said) {
  const words3 = said === void 0 ? lastWords(result.tail) : `; it says: ${said}`;
  if (result.signal === "SIGXFSZ") {
    return {
      code: "disk",
      message: `${role.what} was stopped because one of its files outgrew the limit of the disk`,
      fix: `Write less, or raise ${role.limits}.disk.`
    };
  }
  if (result.signal !== void 0) {
    const memory = result.signal === "SIGKILL" ? "; the machine may have run out of memory" : "";
    return {
      code: "killed",
      message: `${role.what} was ended by ${result.signal}${memory}${words3}`,
      fix: "Look at its lines above; use less memory, or a larger machine."
    };
  }
  if (result.code !== 0) {
    return {
      code: "failed",
      message: `${role.what} ended with exit code ${result.code}${words3}`,
      fix: "Look at its lines above, and run the same command by hand."
    };
  }
  if (result.left === 0) return void 0;
  return {
    code: "left-processes",
    message: `${role.what} ended and left ${result.left} ${result.left === 1 ? "process" : "processes"} running; they have been ended`,
    fix: "Let the program wait for its children before it ends."
  };
}
function lastWords(tail) {
  const last = tail.at(-1);
  return last === void 0 ? "; it printed nothing" : `; its last line: ${last.slice(0, 300)}`;
}

// src/models/command.ts
var command = {
  id: "command",
  doc: "A program of its own that predicts: rows without target in a CSV file, one prediction per row in another.",
  async load(manifest, files, { programs }) {
    const model = unpackCommandModel(files);
    return {
      predict: () => Promise.reject(new Error("a prediction program takes the features as they are")),
      predictColumns: (columns, rows) => inScratch(programs, (folder2) => predict({ manifest, model, folder: folder2 }, { columns, rows }, programs)),
      latencyCalls: LATENCY_CALLS,
      dispose: () => void 0
    };
  }
};
async function inScratch({ folders, scratch }, work) {
  try {
    await folders.remove(scratch);
    return await work(scratch);
  } finally {
    await folders.remove(scratch);
  }
}
var ROLE = { what: "the prediction program", code: "prediction", limits: "predict" };
var DISK_BYTES = 2e9;
var LATENCY_CALLS = 5;
var BYTES_PER_CELL = 64;
async function predict({ manifest, model, folder: folder2 }, batch, { commands, folders }) {
  const at = { rows: `${folder2}/rows.csv`, predictions: `${folder2}/predictions.csv`, model: `${folder2}/model` };
  for (const [path, { bytes: bytes2, executable }] of model.code) {
    await folders.write(`${folder2}/code/${path}`, bytes2, executable ? 365 : 292);
  }
  for (const [path, bytes2] of model.model) await folders.write(`${at.model}/${path}`, bytes2, 292);
  for (const name of ["code", "model", "tmp", "home"]) await folders.create(`${folder2}/${name}`);
  await folders.write(at.rows, rowsText(manifest, batch));
  const limits = { timeMs: model.timeMs, diskBytes: DISK_BYTES, entries: 1e4 };
  const result = await commands.run({
    argv: model.command,
    folder: `${folder2}/code`,
    env: environment(manifest, folder2, at),
    limits,
    watched: [folder2],
    // What it prints could hold rows; its last line is in the error when it fails.
    onLine: () => void 0,
    signal: new AbortController().signal
  });
  checkEnd(result, ROLE, { limits });
  const most = (batch.rows + 1) * (Math.max(1, manifest.classes.length) + 1) * BYTES_PER_CELL + 65536;
  const bytes = await folders.read(at.predictions, most);
  if (bytes === void 0) throw noPredictions(most);
  return parsePredictionTable(bytes, { task: manifest.task, classes: manifest.classes, rows: batch.rows });
}
function environment({ task, classes }, folder2, at) {
  return {
    TRAINYARD_ROWS: at.rows,
    TRAINYARD_PREDICTIONS: at.predictions,
    TRAINYARD_TASK: task,
    TRAINYARD_CLASSES: JSON.stringify(classes),
    TRAINYARD_MODEL_DIR: at.model,
    SM_MODEL_DIR: at.model,
    AIP_MODEL_DIR: at.model,
    TMPDIR: `${folder2}/tmp`,
    HOME: `${folder2}/home`,
    PYTHONDONTWRITEBYTECODE: "1",
    PYTHONUNBUFFERED: "1"
  };
}
function noPredictions(most) {
  return new TrainyardError({
    code: "prediction-missing",
    message: `the prediction program wrote no plain file of at most ${most} bytes to TRAINYARD_PREDICTIONS`,
    fix: "Write a CSV file with one prediction per row to the path in the variable TRAINYARD_PREDICTIONS."
  });
}

// src/data/protobuf.ts
var MOST_NESTING = 64;
function* fieldsOf(bytes) {
  const reader = { bytes, at: 0 };
  while (reader.at < bytes.length) {
    const tag = Number(varint(reader));
    const number = Math.floor(tag / 8);
    if (number < 1) throw new RangeError(`field ${number} at byte ${reader.at}`);
    yield { number, value: wireValue(reader, tag % 8) };
  }
}
function textOf3(value) {
  return typeof value === "bigint" ? "" : new TextDecoder().decode(value);
}
function bytesOf2(value) {
  return typeof value === "bigint" ? new Uint8Array(0) : value;
}
function integerOf(value) {
  return typeof value === "bigint" ? BigInt.asIntN(64, value) : 0n;
}
function integersOf(value) {
  if (typeof value === "bigint") return [BigInt.asIntN(64, value)];
  const reader = { bytes: value, at: 0 };
  const found = [];
  while (reader.at < value.length) found.push(BigInt.asIntN(64, varint(reader)));
  return found;
}
function wireValue(reader, wire) {
  if (wire === 0) return varint(reader);
  if (wire === 1) return taken(reader, 8);
  if (wire === 5) return taken(reader, 4);
  if (wire === 2) return taken(reader, Number(varint(reader)));
  throw new RangeError(`wire type ${wire} at byte ${reader.at}`);
}
function taken(reader, length) {
  const end = reader.at + length;
  if (end > reader.bytes.length) throw new RangeError(`${length} bytes at byte ${reader.at} of ${reader.bytes.length}`);
  const part = reader.bytes.subarray(reader.at, end);
  reader.at = end;
  return part;
}
function varint(reader) {
  let value = 0n;
  for (let shift = 0n; shift < 70n; shift += 7n) {
    const byte = reader.bytes[reader.at];
    if (byte === void 0) throw new RangeError(`the bytes end in a number`);
    reader.at += 1;
    value |= BigInt(byte & 127) << shift;
    if (byte < 128) return value;
  }
  throw new RangeError(`a number of more than ten bytes at byte ${reader.at}`);
}

// src/data/onnx-file.ts
var STANDARD = /* @__PURE__ */ new Set(["", "ai.onnx", "ai.onnx.ml"]);
var MOST_NODES = 2e5;
function readOnnx(bytes) {
  try {
    return modelOf(bytes);
  } catch (cause) {
    if (cause instanceof TrainyardError) throw cause;
    throw invalid2(`it is no ONNX file: ${messageOf(cause)}`, cause);
  }
}
function signatureOf({ inputs, outputs, named, classLists }) {
  const [only, ...others] = classLists;
  const classes = named ?? (others.length === 0 ? only : void 0);
  return { inputs, outputs, ...classes !== void 0 && { classes } };
}
function modelOf(bytes) {
  const found = { nodes: { count: 0 }, operators: /* @__PURE__ */ new Set(), external: [], classLists: /* @__PURE__ */ new Map() };
  const defined = /* @__PURE__ */ new Set();
  let graph;
  let named;
  for (const { number, value } of fieldsOf(bytes)) {
    if (number === 7) graph = readGraph(bytesOf2(value), { found, depth: 0 });
    if (number === 14) named = namedClasses(bytesOf2(value)) ?? named;
    if (number === 20) throw invalid2("it holds training information, which is not loaded");
    if (number === 25) defined.add(readFunction(bytesOf2(value), { found, depth: 0 }));
  }
  if (graph === void 0) throw invalid2("it has no graph");
  const { initializers } = graph;
  const foreign = [...found.operators].filter((name) => !STANDARD.has(domainOf(name)) && !defined.has(name));
  return {
    inputs: graph.inputs.filter(({ name }) => !initializers.has(name)),
    outputs: graph.outputs,
    foreign,
    external: found.external,
    ...named !== void 0 && { named },
    classLists: [...found.classLists.values()],
    nodes: found.nodes.count
  };
}
function namedClasses(entry) {
  const texts = new Map([...fieldsOf(entry)].map(({ number, value }) => [number, textOf3(value)]));
  if (texts.get(1) !== "classes") return void 0;
  const list = JSON.parse(texts.get(2) ?? "");
  if (Array.isArray(list) && list.every((name) => typeof name === "string")) return list;
  throw invalid2('its metadata "classes" is not a JSON list of names');
}
function domainOf(operator) {
  return operator.slice(0, operator.lastIndexOf(":"));
}
function readGraph(bytes, walk) {
  if (walk.depth > MOST_NESTING) throw invalid2(`its graphs are nested deeper than ${MOST_NESTING}`);
  const inputs = [];
  const outputs = [];
  const initializers = /* @__PURE__ */ new Set();
  for (const { number, value } of fieldsOf(bytes)) {
    if (number === 1) readNode(bytesOf2(value), walk);
    if (number === 5) initializers.add(readTensor(bytesOf2(value), walk.found));
    if (number === 11) inputs.push(valueInfo(bytesOf2(value)));
    if (number === 12) outputs.push(valueInfo(bytesOf2(value)));
    if (number === 15) readSparse(bytesOf2(value), walk.found);
  }
  return { inputs, outputs, initializers };
}
function readFunction(bytes, walk) {
  let [name, domain] = ["", ""];
  for (const { number, value } of fieldsOf(bytes)) {
    if (number === 1) name = textOf3(value);
    if (number === 7) readNode(bytesOf2(value), walk);
    if (number === 11) readAttribute(bytesOf2(value), walk);
    if (number === 10) domain = textOf3(value);
  }
  return `${domain}:${name}`;
}
function readNode(bytes, walk) {
  const { found } = walk;
  found.nodes.count += 1;
  if (found.nodes.count > MOST_NODES) throw invalid2(`it has more than ${MOST_NODES} nodes`);
  let [operator, domain] = ["", ""];
  for (const { number, value } of fieldsOf(bytes)) {
    if (number === 4) operator = textOf3(value);
    if (number === 5) readAttribute(bytesOf2(value), walk);
    if (number === 7) domain = textOf3(value);
  }
  found.operators.add(`${domain}:${operator}`);
}
var CLASS_LISTS = /^classlabels_(strings|ints|int64s)$/;
function readAttribute(bytes, walk) {
  let name = "";
  const labels = [];
  for (const { number, value } of fieldsOf(bytes)) {
    if (number === 1) name = textOf3(value);
    if (number === 5 || number === 10) readTensor(bytesOf2(value), walk.found);
    if (number === 6 || number === 11) readGraph(bytesOf2(value), { ...walk, depth: walk.depth + 1 });
    if (number === 22 || number === 23) readSparse(bytesOf2(value), walk.found);
    if (number === 8) labels.push(...integersOf(value).map(String));
    if (number === 9) labels.push(textOf3(value));
  }
  if (!CLASS_LISTS.test(name) || labels.length === 0) return;
  walk.found.classLists.set(JSON.stringify(labels), labels);
}
function readTensor(bytes, found) {
  let name = "";
  let outside = false;
  const labels = [];
  for (const { number, value } of fieldsOf(bytes)) {
    if (number === 8) name = textOf3(value);
    if (number === 6) labels.push(textOf3(value));
    if (number === 5 || number === 7) labels.push(...integersOf(value).map(String));
    if (number === 13 || number === 14 && integerOf(value) === 1n) outside = true;
  }
  if (outside) found.external.push(name);
  if (/^classes\d*$/.test(name) && labels.length > 1) found.classLists.set(JSON.stringify(labels), labels);
  return name;
}
function readSparse(bytes, found) {
  for (const { number, value } of fieldsOf(bytes)) {
    if (number === 1 || number === 2) readTensor(bytesOf2(value), found);
  }
}
function valueInfo(bytes) {
  let name = "";
  let type = { type: "unknown", shape: [] };
  for (const { number, value } of fieldsOf(bytes)) {
    if (number === 1) name = textOf3(value);
    if (number === 2) type = typeOf2(bytesOf2(value));
  }
  return { name, ...type };
}
var KINDS3 = /* @__PURE__ */ new Map([
  [4, "sequence"],
  [5, "map"],
  [8, "sparse tensor"],
  [9, "optional"]
]);
function typeOf2(bytes) {
  for (const { number, value } of fieldsOf(bytes)) {
    if (number === 1) return tensorType(bytesOf2(value));
    const kind = KINDS3.get(number);
    if (kind !== void 0) return { type: kind, shape: [] };
  }
  return { type: "unknown", shape: [] };
}
var ELEMENTS = /* @__PURE__ */ new Map([
  [1n, "float"],
  [2n, "uint8"],
  [3n, "int8"],
  [6n, "int32"],
  [7n, "int64"],
  [8n, "string"],
  [9n, "bool"],
  [10n, "float16"],
  [11n, "double"]
]);
function tensorType(bytes) {
  let type = "unknown";
  let shape = [];
  for (const { number, value } of fieldsOf(bytes)) {
    if (number === 1) type = ELEMENTS.get(integerOf(value)) ?? `type ${integerOf(value)}`;
    if (number === 2) shape = [...fieldsOf(bytesOf2(value))].filter((field) => field.number === 1).map(sideOf);
  }
  return { type, shape };
}
function sideOf({ value }) {
  for (const field of fieldsOf(bytesOf2(value))) {
    const side = Number(integerOf(field.value));
    if (field.number === 1 && side > 0) return side;
  }
  return null;
}
function invalid2(why, cause) {
  return new TrainyardError({
    code: "model-invalid",
    message: `the model file cannot be loaded: ${why}`,
    fix: "Export the model again as one ONNX file (ModelProto), and check it with onnx.checker.",
    cause
  });
}

// src/data/onnx-inputs.ts
function rawInputs({ inputs: features }, { inputs }) {
  const [only] = inputs;
  if (inputs.length === 1 && only !== void 0 && !(features.length === 1 && features[0]?.name === only.name)) {
    checkMatrix(only, features);
    return { tensors: (columns, rows) => /* @__PURE__ */ new Map([[only.name, matrixOf(only, { features, columns, rows })]]) };
  }
  const pairs = features.map((feature) => ({ feature, input: inputOf(feature, inputs) }));
  const extra = inputs.find(({ name }) => !features.some((feature) => feature.name === name));
  if (extra !== void 0) throw unfit(`its input "${extra.name}" is no feature of the spec`);
  return {
    tensors: (columns, rows) => new Map(pairs.map(({ feature, input }) => [input.name, columnTensor(columns, { feature, input, rows })]))
  };
}
var FLOATS = ["float", "double"];
var TYPES = {
  numeric: ["float", "double", "int64"],
  boolean: ["bool", "float", "double", "int64"],
  category: ["string"],
  image: []
};
function checkMatrix({ name, type, shape }, features) {
  if (!FLOATS.includes(type)) throw unfit(`its only input "${name}" is ${type}, not float or double`);
  const other = features.find((feature) => feature.type === "category" || feature.type === "image");
  if (other !== void 0) {
    throw unfit(`its only input "${name}" is a tensor of numbers, and the feature "${other.name}" is ${other.type}`);
  }
  const width = shape[1] ?? null;
  if (shape.length !== 2 || width !== null && width !== features.length) {
    const found = shape.map((side) => side ?? "any").join(", ");
    throw unfit(`its input "${name}" has the shape [${found}], and the spec has ${features.length} features`);
  }
}
function inputOf(feature, inputs) {
  const input = inputs.find(({ name }) => name === feature.name);
  if (input === void 0) {
    throw unfit(`it has no input "${feature.name}"; it has ${inputs.map(({ name }) => name).join(", ")}`);
  }
  const allowed2 = TYPES[feature.type];
  if (!allowed2.includes(input.type)) {
    const may = allowed2.length === 0 ? "one tensor of all values" : allowed2.join(", ");
    throw unfit(`its input "${input.name}" is ${input.type}, and the feature is ${feature.type} (${may})`);
  }
  const width = input.shape[1] ?? 1;
  if (input.shape.length > 2 || width !== 1) throw unfit(`its input "${input.name}" takes more than one value a row`);
  return input;
}
function matrixOf({ type }, { features, columns, rows }) {
  const width = features.length;
  const values = type === "double" ? new Float64Array(rows * width) : new Float32Array(rows * width);
  for (const [j, { name }] of features.entries()) {
    const column2 = numbersOf(columns, name);
    for (let row = 0; row < rows; row++) values[row * width + j] = column2[row];
  }
  return { type, shape: [rows, width], values };
}
function columnTensor(columns, { feature, input, rows }) {
  const { type, shape } = input;
  const sides = shape.length === 1 ? [rows] : [rows, 1];
  if (type === "string") return { type, shape: sides, values: textsOf(columns, feature.name) };
  const numbers = numbersOf(columns, feature.name);
  if (type === "float") return { type, shape: sides, values: Float32Array.from(numbers) };
  if (type === "double") return { type, shape: sides, values: Float64Array.from(numbers) };
  const missing2 = numbers.findIndex((value) => !Number.isInteger(value));
  if (missing2 >= 0) {
    throw unfit(`its input "${input.name}" is ${type}, and a row has no whole number there; missing needs float`);
  }
  if (type === "bool") return { type, shape: sides, values: Uint8Array.from(numbers) };
  return { type, shape: sides, values: BigInt64Array.from(numbers, BigInt) };
}
function numbersOf(columns, name) {
  const column2 = columns.get(name);
  if (column2?.kind !== "number") throw new Error(`no column of numbers "${name}" for the model`);
  return column2.values;
}
function textsOf(columns, name) {
  const column2 = columns.get(name);
  if (column2 === void 0) throw new Error(`no column "${name}" for the model`);
  if (column2.kind === "text") return column2.values.map((text) => text ?? "");
  return Array.from(column2.values, (value) => Number.isNaN(value) ? "" : String(value));
}
function unfit(why) {
  return new TrainyardError({
    code: "model-inputs",
    message: `the model does not take the features of the spec: ${why}`,
    fix: "Export it with one float tensor [rows, features], or with one input per feature, called like the feature.",
    exitCode: EXIT.broken
  });
}

// src/data/onnx-outputs.ts
function modelOutput(manifest, signature2) {
  const output = chosen(manifest, signature2.outputs);
  const places = placesOf2(manifest, signature2.classes);
  return { name: output.name, scores: (answer, rows) => scoresOf2(answer, { manifest, places, rows }) };
}
var FLOATS2 = ["float", "double"];
var NAMED = /prob/i;
function chosen({ task }, outputs) {
  const mapped = outputs.find(({ type }) => type === "sequence" || type === "map");
  if (mapped !== void 0 && task !== "regression") {
    throw unfit2(
      `its output "${mapped.name}" is a ${mapped.type}, as ZipMap makes it`,
      "Convert it without ZipMap: to_onnx(model, ..., options={'zipmap': False}), so that probabilities are a tensor."
    );
  }
  const floats = outputs.filter(({ type }) => FLOATS2.includes(type));
  const named = floats.filter(({ name }) => NAMED.test(name));
  const [only, ...others] = floats.length === 1 ? floats : named;
  if (only !== void 0 && others.length === 0) return only;
  const found = outputs.map(({ name, type }) => `${name} (${type})`).join(", ");
  const wanted = task === "regression" ? "one output of floats" : 'one output of floats, or one with "prob" in its name';
  throw unfit2(
    `it has the outputs ${found}; ${wanted} is needed`,
    "Export it with the probabilities, or the value, as one tensor."
  );
}
function placesOf2({ classes, task }, stated) {
  if (task === "regression" || stated === void 0) return void 0;
  const same = stated.length === classes.length && classes.every((name) => stated.includes(name));
  if (same) return classes.map((name) => stated.indexOf(name));
  if (stated.length === classes.length && stated.every((label, i) => label === String(i))) return void 0;
  throw new TrainyardError({
    code: "model-classes",
    message: `the model answers for the classes ${stated.join(", ")}, and the target has ${classes.join(", ")}`,
    fix: "Train it on the values of the target as they stand in the rows, or on their place in that order, from 0."
  });
}
function scoresOf2({ type, shape, values }, { manifest, places, rows }) {
  const { task, classes } = manifest;
  const numbers = FLOATS2.includes(type) ? values : new Float64Array(0);
  const width = rows === 0 ? 0 : numbers.length / rows;
  const alone = task !== "multiclass" && width === 1;
  if (rows > 0 && !alone && !(task !== "regression" && width === classes.length)) {
    throw unfit2(
      `it answers ${type} [${shape.join(", ")}] for ${rows} rows`,
      `A ${task} task needs ${task === "regression" ? "one value" : `${classes.length} probabilities`} a row.`
    );
  }
  if (task === "regression") return Float64Array.from(numbers);
  if (rows === 0 || alone) return Float64Array.from(numbers, probability);
  const column2 = (row, k) => probability(numbers[row * width + (places?.[k] ?? k)]);
  if (task === "binary") return Float64Array.from({ length: rows }, (_, row) => column2(row, 1));
  return Float64Array.from({ length: rows * width }, (_, i) => column2(Math.floor(i / width), i % width));
}
var ROUNDING = 1e-5;
function probability(value) {
  if (value < 0 && value >= -ROUNDING) return 0;
  return value > 1 && value <= 1 + ROUNDING ? 1 : value;
}
function unfit2(why, fix) {
  return new TrainyardError({ code: "model-outputs", message: `the model's answer cannot be used: ${why}`, fix });
}

// src/models/onnx.ts
var ROWS_AT_ONCE = 4096;
var MOST_BYTES = 1e9;
var onnx = {
  id: "onnx",
  doc: "ONNX: one file ending in .onnx with standard operators, run by ONNX Runtime on the processor; loading it runs no code of the model.",
  engine: "onnxruntime",
  signature: (files) => signatureOf(checked(modelFile(files))),
  async load(manifest, files, { inference }) {
    const bytes = modelFile(files);
    const signature2 = signatureOf(checked(bytes));
    checkSignature(manifest, signature2);
    const output = modelOutput(manifest, signature2);
    const encoded = files.has(PREPROCESSING_FILE);
    const raw = encoded ? void 0 : rawInputs(manifest, signature2);
    const job = { model: await inference.open(bytes), output, rowsAtOnce: rowsAtOnce(signature2) };
    const predictor = {
      predict: (x, rows) => inParts(job, rows, (from, to) => matrixInput(signature2, { x, rows, from, to })),
      dispose: () => job.model.dispose()
    };
    if (raw === void 0) return predictor;
    return {
      ...predictor,
      predictColumns: (columns, rows) => inParts(job, rows, (from, to) => raw.tensors(columnsBetween(columns, from, to), to - from))
    };
  }
};
function modelFile(files) {
  const found = [...files].filter(([path]) => path.endsWith(".onnx"));
  const [only] = found;
  if (only === void 0 || found.length > 1) {
    throw refused2(
      `a bundle of this format has one file ending in .onnx, and there are ${found.length}`,
      "Export the model as one file."
    );
  }
  if (only[1].length > MOST_BYTES) {
    throw refused2(`${only[0]} has ${only[1].length} bytes; ${MOST_BYTES} are allowed`, "Use a smaller model.");
  }
  return only[1];
}
function checked(bytes) {
  const file = readOnnx(bytes);
  const [external] = file.external;
  if (external !== void 0) {
    throw refused2(
      `the values of its tensor "${external}" stand in another file, which is not loaded`,
      "Save it with everything inside: onnx.save_model(model, path, save_as_external_data=False)."
    );
  }
  const [foreign] = file.foreign;
  if (foreign === void 0) return file;
  const [domain, name] = [foreign.slice(0, foreign.lastIndexOf(":")), foreign.slice(foreign.lastIndexOf(":") + 1)];
  throw refused2(
    `its operator ${name} is of the domain ${domain}; only operators of ONNX itself (ai.onnx, ai.onnx.ml) are run`,
    "Export it without custom operators, before any optimiser that fuses operators into its own."
  );
}
function checkSignature({ signature: stored, model }, found) {
  if (stored === void 0 || canonicalJson(stored) === canonicalJson(found)) return;
  throw new TrainyardError({
    code: "model-signature",
    message: `the model file of ${model} takes or gives something else than the manifest says`,
    fix: "Train the model again."
  });
}
function rowsAtOnce({ inputs }) {
  const fixed = inputs.map(({ shape }) => shape[0] ?? null).find((side) => side !== null);
  if (fixed === void 0) return ROWS_AT_ONCE;
  if (fixed === 1) return 1;
  throw refused2(
    `it takes exactly ${fixed} rows at a time`,
    "Export it with a free first side (dynamic_axes, or initial_types with None)."
  );
}
async function inParts(job, rows, inputs) {
  const parts = [];
  for (let from = 0; from < rows; from += job.rowsAtOnce) {
    const to = Math.min(rows, from + job.rowsAtOnce);
    const answer = await job.model.run(inputs(from, to), job.output.name);
    parts.push(job.output.scores(answer, to - from));
  }
  const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
function matrixInput({ inputs }, part) {
  const { x, rows, from, to } = part;
  const [only, ...others] = inputs;
  const columns = x.length / rows;
  const width = only?.shape[1] ?? columns;
  if (only?.type !== "float" || others.length > 0 || width !== columns || !Number.isInteger(columns)) {
    throw refused2(
      `encoded rows have ${columns} columns, and its inputs are ${inputs.map(({ name, type, shape }) => `${name} (${type} [${shape.map((side) => side ?? "any").join(", ")}])`).join(", ")}`,
      "Export it with one float tensor [rows, columns]."
    );
  }
  const values = x.subarray(from * columns, to * columns);
  return /* @__PURE__ */ new Map([[only.name, { type: "float", shape: [to - from, columns], values }]]);
}
function refused2(why, fix) {
  return new TrainyardError({ code: "model-refused", message: `the ONNX model is not loaded: ${why}`, fix });
}

// src/data/layers-model.ts
var TOPOLOGY_FILE = "model.json";
var WEIGHTS_FILE = "weights.bin";
var OUTPUT_ACTIVATION = { binary: "sigmoid", multiclass: "softmax", regression: "linear" };
function outputsOf(task, classes) {
  return task === "multiclass" ? classes.length : 1;
}
function outputActivation(task) {
  return OUTPUT_ACTIVATION[task];
}
function layersModelFiles(layers) {
  return modelFiles(layers.map((layer, index) => denseModelLayer(layer, { index, first: index === 0 })));
}
function denseModelLayer(layer, at) {
  const [kernel, bias] = weightSpecs(layer, at.index);
  return {
    className: "Dense",
    config: denseConfig(layer, at),
    weights: [
      { ...kernel, values: layer.kernel },
      { ...bias, values: layer.bias }
    ]
  };
}
function modelFiles(layers) {
  const weights = layers.flatMap((layer) => layer.weights);
  const model = {
    modelTopology: {
      class_name: "Sequential",
      config: {
        name: "model",
        layers: layers.map(({ className, config }) => ({ class_name: className, config }))
      },
      keras_version: "tfjs-layers 4.22.0",
      backend: "tensor_flow.js"
    },
    format: "layers-model",
    generatedBy: "Trainyard",
    convertedBy: null,
    weightsManifest: [
      { paths: [WEIGHTS_FILE], weights: weights.map(({ name, shape, dtype }) => ({ name, shape, dtype })) }
    ]
  };
  return /* @__PURE__ */ new Map([
    [TOPOLOGY_FILE, new TextEncoder().encode(prettyJson(model))],
    [WEIGHTS_FILE, new Uint8Array(Buffer.concat(weights.map(({ values }) => littleEndian(values))))]
  ]);
}
function readLayersModel(files) {
  const text = files.get(TOPOLOGY_FILE);
  const weights = files.get(WEIGHTS_FILE);
  if (text === void 0 || weights === void 0) throw invalid3(`it lacks ${TOPOLOGY_FILE} or ${WEIGHTS_FILE}`);
  const model = parsed2(text);
  const specs = model?.weightsManifest?.[0]?.weights;
  if (typeof model?.modelTopology !== "object" || model.modelTopology === null || !Array.isArray(specs)) {
    throw invalid3(`${TOPOLOGY_FILE} is not a layers-model`);
  }
  if (!specs.every(isWeightSpec)) throw invalid3("its weights are not all float32 arrays");
  const bytes = specs.reduce((sum, spec) => sum + 4 * spec.shape.reduce((size2, side) => size2 * side, 1), 0);
  if (bytes !== weights.length) throw invalid3(`${WEIGHTS_FILE} has ${weights.length} bytes where ${bytes} are due`);
  return { modelTopology: model.modelTopology, weightSpecs: specs, weights };
}
function denseConfig(layer, { index, first }) {
  const zeros = { class_name: "Zeros", config: {} };
  return {
    units: layer.outputs,
    activation: layer.activation,
    use_bias: true,
    kernel_initializer: zeros,
    bias_initializer: zeros,
    name: nameOf3(index),
    trainable: true,
    ...first && { batch_input_shape: [null, layer.inputs], dtype: "float32" }
  };
}
function weightSpecs(layer, index) {
  return [
    { name: `${nameOf3(index)}/kernel`, shape: [layer.inputs, layer.outputs], dtype: "float32" },
    { name: `${nameOf3(index)}/bias`, shape: [layer.outputs], dtype: "float32" }
  ];
}
function nameOf3(index) {
  return `dense_${index + 1}`;
}
function littleEndian(values) {
  const bytes = new DataView(new ArrayBuffer(values.byteLength));
  for (const [i, value] of values.entries()) bytes.setFloat32(4 * i, value, true);
  return new Uint8Array(bytes.buffer);
}
function parsed2(text) {
  try {
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return void 0;
  }
}
function isWeightSpec(value) {
  if (typeof value !== "object" || value === null) return false;
  const { name, shape, dtype } = value;
  const sides = Array.isArray(shape) && shape.every((side) => Number.isSafeInteger(side) && Number(side) > 0);
  return typeof name === "string" && dtype === "float32" && sides;
}
function invalid3(why) {
  return new TrainyardError({
    code: "model-invalid",
    message: `the bundle's model cannot be loaded: ${why}`,
    fix: "Train the model again."
  });
}

// src/models/tfjs.ts
var ROWS_AT_ONCE2 = 4096;
var BACKEND = "wasm";
var tfjs = {
  id: "tfjs",
  doc: "TensorFlow.js layers model: model.json and weights.bin; loading it runs no code of the model.",
  async load(manifest, files, { tensors: engine }) {
    const content = readLayersModel(files);
    const tensors = await engine.use(BACKEND);
    const model = await loaded2(content, tensors);
    const [columns, outputs] = shapeOf(model, manifest);
    return {
      async predict(x, rows) {
        if (x.length !== rows * columns) throw new RangeError(`${x.length} values are not ${rows} rows of ${columns}`);
        const scores = new Float64Array(rows * outputs);
        for (let from = 0; from < rows; from += ROWS_AT_ONCE2) {
          const count = Math.min(ROWS_AT_ONCE2, rows - from);
          const part = x.subarray(from * columns, (from + count) * columns);
          scores.set(predictPart(tensors, model, { part, rows: count, columns }), from * outputs);
        }
        return scores;
      },
      dispose: () => void model.dispose()
    };
  }
};
async function loaded2(content, { tf, layers }) {
  const weightData = new Uint8Array(content.weights).buffer;
  const weightSpecs2 = content.weightSpecs.map((spec) => ({ ...spec, shape: [...spec.shape] }));
  const before = tf.memory().numTensors;
  try {
    return await layers.loadLayersModel(
      tf.io.fromMemory({ modelTopology: content.modelTopology, weightSpecs: weightSpecs2, weightData })
    );
  } catch (cause) {
    throw new TrainyardError({
      code: "model-invalid",
      message: `TensorFlow.js cannot load the bundle's model: ${messageOf(cause)} (${tf.memory().numTensors - before} tensors in)`,
      fix: "Train the model again.",
      cause
    });
  }
}
function shapeOf(model, manifest) {
  const columns = model.inputs.length === 1 ? model.inputs[0]?.shape.at(-1) : void 0;
  const outputs = model.outputs.length === 1 ? model.outputs[0]?.shape.at(-1) : void 0;
  const wanted = outputsOf(manifest.task, manifest.classes);
  if (typeof columns === "number" && outputs === wanted) return [columns, wanted];
  model.dispose();
  throw new TrainyardError({
    code: "model-invalid",
    message: `the model of ${manifest.model} answers ${String(outputs)} values a row where its task needs ${wanted}`,
    fix: "Train the model again."
  });
}
function predictPart({ tf }, model, { part, rows, columns }) {
  return tf.tidy(() => {
    const answer = model.predictOnBatch(tf.tensor2d(part, [rows, columns]));
    return answer.dataSync();
  });
}

// src/models/index.ts
var models = catalogOf("model format", all_exports4);

// src/stores/all.ts
var all_exports5 = {};
__export(all_exports5, {
  folder: () => folder,
  s3: () => s3
});

// src/stores/folder.ts
import { isAbsolute, join as join8, resolve as resolve4 } from "node:path";
var folder = {
  id: "folder",
  doc: "A folder on this machine or on a mounted share.",
  schema: {
    type: "object",
    properties: {
      path: {
        type: "string",
        minLength: 1,
        default: ".trainyard/store",
        description: "Folder of the store: absolute, or from the folder that holds `.trainyard`, which is the root of the repository, and on a runner the workspace around the checkout."
      }
    }
  },
  open: (options, io) => open5(options.path, io)
};
function open5(path, { root, files }) {
  const base = isAbsolute(path) ? path : resolve4(root, path);
  const place = (key) => join8(base, ...checked2(key).split("/"));
  return {
    id: "folder",
    location: `folder ${path}`,
    get: async (key) => files.read(place(key)),
    async put(key, bytes) {
      const at = place(key);
      await hideFromGit(base, files);
      await files.write(at, bytes);
    },
    has: async (key) => files.exists(place(key)),
    async list(prefix) {
      const below = prefix.slice(0, prefix.lastIndexOf("/") + 1);
      const start2 = below === "" ? base : place(below.slice(0, -1));
      const keys = (await files.list(start2)).map((path2) => below + path2);
      return keys.filter((key) => key.startsWith(prefix) && KEY.test(key)).sort();
    },
    delete: async (key) => files.remove(place(key))
  };
}
var KEY = /^[a-z0-9_][a-z0-9._-]*(?:\/[a-z0-9_][a-z0-9._-]*)*$/;
function checked2(key) {
  if (KEY.test(key) && key.length <= 1e3) return key;
  throw new TrainyardError({
    code: "store-key-invalid",
    message: `"${key.slice(0, 200)}" cannot name an object; segments are [a-z0-9_] and then [a-z0-9._-], divided by "/"`,
    fix: "Use lower-case file names without spaces in the bundle.",
    exitCode: EXIT.invalid
  });
}
async function hideFromGit(base, files) {
  const path = join8(base, ".gitignore");
  if (!await files.exists(path)) await files.write(path, "*\n");
}

// src/stores/s3.ts
var s3 = {
  id: "s3",
  doc: "A bucket of Amazon S3 or of a service that speaks its protocol, such as MinIO, R2 or Ceph.",
  schema: {
    type: "object",
    required: ["bucket"],
    properties: {
      bucket: {
        type: "string",
        pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$",
        "x-says": "the name of a bucket",
        description: "The bucket; it has to exist."
      },
      prefix: {
        type: "string",
        pattern: "^[a-z0-9_][a-z0-9._-]*(/[a-z0-9_][a-z0-9._-]*)*$",
        "x-says": "a folder such as ml/models, in lower case",
        description: "Folder in the bucket for everything of this store."
      },
      region: {
        type: "string",
        pattern: "^[a-z0-9-]{2,40}$",
        default: "us-east-1",
        description: "Region of the bucket."
      },
      endpoint: {
        type: "string",
        pattern: "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$",
        "x-says": "an address such as https://minio.example.com",
        description: "Address of the service; that of AWS when absent."
      },
      pathStyle: {
        type: "boolean",
        description: "Whether the bucket stands in the path and not in the host's name; true where there is an endpoint."
      }
    }
  },
  open: (options, io) => open6(options, io)
};
function open6(options, io) {
  const { bucket, prefix, endpoint, region = "us-east-1" } = options;
  if (bucket === void 0 || io.openBucket === void 0) throw unusable(bucket);
  const pathStyle = options.pathStyle ?? endpoint !== void 0;
  const service = io.openBucket({ bucket, region, pathStyle, ...endpoint === void 0 ? {} : { endpoint } });
  const start2 = prefix === void 0 ? "" : `${prefix}/`;
  const place = (key) => start2 + checked3(key);
  return {
    id: "s3",
    location: `s3://${bucket}${prefix === void 0 ? "" : `/${prefix}`}${endpoint === void 0 ? "" : ` at ${endpoint}`}`,
    get: async (key) => service.get(place(key)),
    put: async (key, bytes) => void await service.put(place(key), bytes, { onlyNew: false }),
    putNew: async (key, bytes) => service.put(place(key), bytes, { onlyNew: true }),
    has: async (key) => service.has(place(key)),
    async list(below) {
      const keys = (await service.list(start2 + below)).map((key) => key.slice(start2.length));
      return keys.filter((key) => KEY2.test(key)).sort();
    },
    delete: async (key) => service.delete(place(key))
  };
}
var KEY2 = /^[a-z0-9_][a-z0-9._-]*(?:\/[a-z0-9_][a-z0-9._-]*)*$/;
function checked3(key) {
  if (KEY2.test(key) && key.length <= 900) return key;
  throw new TrainyardError({
    code: "store-key-invalid",
    message: `"${key.slice(0, 200)}" cannot name an object; segments are [a-z0-9_] and then [a-z0-9._-], divided by "/"`,
    fix: "Use lower-case file names without spaces in the bundle.",
    exitCode: EXIT.invalid
  });
}
function unusable(bucket) {
  return new TrainyardError({
    code: "store-options",
    message: bucket === void 0 ? "the store s3 has no bucket" : "this program was built without a network",
    fix: "Name it under store.options.bucket of trainyard.yaml.",
    exitCode: EXIT.invalid
  });
}

// src/stores/index.ts
var stores = catalogOf("store", all_exports5);

// src/trainers/all.ts
var all_exports6 = {};
__export(all_exports6, {
  cnn: () => cnn,
  importer: () => importer,
  logistic: () => logistic2,
  mlp: () => mlp,
  script: () => script
});

// src/data/target-scale.ts
function targetScale(task, train) {
  if (task !== "regression") return { mean: 0, deviation: 1 };
  const total = totalWeight(train);
  let sum = 0;
  for (let i = 0; i < train.rows; i++) sum += weightOf(train, i) * train.y[i];
  const mean2 = sum / total;
  let squares = 0;
  for (let i = 0; i < train.rows; i++) squares += weightOf(train, i) * (train.y[i] - mean2) ** 2;
  const deviation = Math.sqrt(squares / total);
  return { mean: mean2, deviation: deviation > 0 ? deviation : 1 };
}
function unscaled(layer, scale) {
  if (scale.mean === 0 && scale.deviation === 1) return layer;
  return {
    ...layer,
    kernel: layer.kernel.map((value) => value * scale.deviation),
    bias: layer.bias.map((value) => value * scale.deviation + scale.mean)
  };
}
function weightOf(matrix, row) {
  return matrix.weights?.[row] ?? 1;
}
function totalWeight(matrix) {
  let sum = 0;
  for (let i = 0; i < matrix.rows; i++) sum += weightOf(matrix, i);
  return sum;
}

// src/data/image-network.ts
function imageSteps(shape) {
  let [height, width, channels] = shape.image;
  const convolutions = [];
  for (const filters of shape.filters) {
    const loss = shape.padding === "same" ? 0 : shape.kernel - 1;
    const [outHeight, outWidth] = [height - loss, width - loss];
    if (outHeight < 1 || outWidth < 1) return void 0;
    const pooled2 = shape.pool > 1 && outHeight >= shape.pool && outWidth >= shape.pool;
    convolutions.push({ input: [height, width, channels], filters, pooled: pooled2 });
    const side = pooled2 ? shape.pool : 1;
    [height, width, channels] = [Math.floor(outHeight / side), Math.floor(outWidth / side), filters];
  }
  return { convolutions, sizes: [height * width * channels, ...shape.hidden, shape.outputs] };
}
function initialImageParameters(shape, seed) {
  const { convolutions, sizes } = imageSteps(shape) ?? { convolutions: [], sizes: [] };
  const area3 = shape.kernel * shape.kernel;
  const fans = [
    ...convolutions.map(({ input, filters }) => ({ from: area3 * input[2], to: area3 * filters, outputs: filters })),
    ...sizes.slice(1).map((outputs, i) => ({ from: sizes[i], to: outputs, outputs }))
  ];
  return fans.flatMap(({ from, to, outputs }, layer) => {
    const limit = Math.sqrt(6 / (from + to));
    const stream = random(seed, `init/${layer}`);
    const kernel = Float32Array.from({ length: from * outputs }, () => (2 * stream.uniform() - 1) * limit);
    return [kernel, new Float32Array(outputs)];
  });
}
var ImageNetwork = class {
  #shape;
  #steps;
  #tf;
  constructor(shape, tensors) {
    const steps = imageSteps(shape);
    if (steps === void 0) throw new RangeError("the picture is too small for the convolutions");
    this.#shape = shape;
    this.#steps = steps;
    this.#tf = tensors.tf;
  }
  loss(parameters, batch) {
    const { weights, weight } = rowWeights(batch);
    const loss = this.#tf.tidy(() => {
      const tensors = this.#upload(parameters);
      return this.#meanLoss(tensors, { batch, weights, masks: void 0 }).dataSync()[0];
    });
    return { loss: loss * weight, weight };
  }
  gradients(parameters, batch, dropout) {
    const tf = this.#tf;
    const { weights, weight } = rowWeights(batch);
    const found = [];
    tf.tidy(() => {
      const tensors = this.#upload(parameters);
      const masks = this.#masks(batch.rows.length, dropout);
      const meanLoss = (...given) => this.#meanLoss(given, { batch, weights, masks });
      const { value, grads } = tf.valueAndGrads(meanLoss)([...tensors]);
      const gradients2 = grads.map((gradient) => gradient.dataSync());
      found.push({ loss: value.dataSync()[0], gradients: gradients2 });
    });
    const [{ loss, gradients } = { loss: 0, gradients: [] }] = found;
    return { loss: loss * weight, weight, gradients };
  }
  #upload(parameters) {
    const { kernel } = this.#shape;
    const { convolutions, sizes } = this.#steps;
    return parameters.map((values, i) => {
      const layer = i >> 1;
      const step = convolutions[layer];
      if (i % 2 === 1) return this.#tf.tensor1d(values);
      if (step !== void 0) return this.#tf.tensor4d(values, [kernel, kernel, step.input[2], step.filters]);
      const dense = layer - convolutions.length;
      return this.#tf.tensor2d(values, [sizes[dense], sizes[dense + 1]]);
    });
  }
  #masks(rows, { rate, stream }) {
    if (rate === 0) return void 0;
    return this.#shape.hidden.map((size2) => {
      const mask = Float32Array.from({ length: rows * size2 }, () => stream.uniform() < rate ? 0 : 1 / (1 - rate));
      return this.#tf.tensor2d(mask, [rows, size2]);
    });
  }
  #meanLoss(parameters, pass) {
    const { batch, weights, masks } = pass;
    const z = this.#forward(parameters, this.#input(batch), masks);
    const losses = rowLosses(this.#tf, z, this.#targets(batch));
    return this.#tf.sum(this.#tf.mul(losses, this.#tf.tensor1d(weights)));
  }
  #input({ data, rows }) {
    const x = new Float32Array(rows.length * data.columns);
    for (const [i, row] of rows.entries()) {
      x.set(data.x.subarray(row * data.columns, (row + 1) * data.columns), i * data.columns);
    }
    return this.#tf.tensor4d(x, [rows.length, ...this.#shape.image]);
  }
  /** The last layer's values before its activation. */
  #forward(parameters, input, masks) {
    const tf = this.#tf;
    const { padding, pool } = this.#shape;
    const { convolutions, sizes } = this.#steps;
    let picture = input;
    for (const [layer, { pooled: pooled2 }] of convolutions.entries()) {
      const [kernel, bias] = [parameters[2 * layer], parameters[2 * layer + 1]];
      picture = tf.relu(tf.add(tf.conv2d(picture, kernel, 1, padding), bias));
      if (pooled2) picture = tf.maxPool(picture, pool, pool, "valid");
    }
    let values = tf.reshape(picture, [input.shape[0], sizes[0]]);
    for (let dense = 0; dense < sizes.length - 1; dense++) {
      const layer = convolutions.length + dense;
      const z = tf.add(
        tf.matMul(values, parameters[2 * layer]),
        parameters[2 * layer + 1]
      );
      if (dense === sizes.length - 2) return z;
      const mask = masks?.[dense];
      values = mask === void 0 ? tf.relu(z) : tf.mul(tf.relu(z), mask);
    }
    return values;
  }
  #targets({ data, rows }) {
    const { task, outputs, scale } = this.#shape;
    const y = Float32Array.from(rows, (row) => (data.y[row] - scale.mean) / scale.deviation);
    if (task !== "multiclass") return { task, y: this.#tf.tensor2d(y, [rows.length, 1]) };
    const ones = new Float32Array(rows.length * outputs);
    for (const [i, label] of y.entries()) ones[i * outputs + label] = 1;
    return { task, y: this.#tf.tensor2d(ones, [rows.length, outputs]) };
  }
};
function rowLosses(tf, z, { task, y }) {
  if (task === "regression") return tf.sum(tf.mul(tf.square(tf.sub(z, y)), 0.5), 1);
  if (task === "multiclass") return tf.sub(tf.logSumExp(z, 1), tf.sum(tf.mul(z, y), 1));
  const rest = tf.log(tf.add(tf.exp(tf.neg(tf.abs(z))), 1));
  return tf.sum(tf.add(tf.sub(tf.relu(z), tf.mul(z, y)), rest), 1);
}
function rowWeights({ data, rows }) {
  const weight = rows.reduce((sum, row) => sum + weightOf(data, row), 0);
  const weights = Float32Array.from(rows, (row) => weight === 0 ? 0 : weightOf(data, row) / weight);
  return { weights, weight };
}

// src/data/image-model.ts
function imageModelFiles(shape, parameters) {
  const { convolutions, sizes } = imageSteps(shape) ?? { convolutions: [], sizes: [] };
  const layers = [pictureLayer(shape)];
  for (const [index, { input, filters, pooled: pooled2 }] of convolutions.entries()) {
    const values = { kernel: parameters[2 * index], bias: parameters[2 * index + 1] };
    layers.push(convLayer(shape, { index, channels: input[2], filters, ...values }));
    if (pooled2) layers.push(poolLayer(shape, index));
  }
  layers.push({ className: "Flatten", config: { name: "flatten", trainable: true }, weights: [] });
  for (let dense = 0; dense < sizes.length - 1; dense++) {
    const layer = convolutions.length + dense;
    const last = dense === sizes.length - 2;
    const found = {
      inputs: sizes[dense],
      outputs: sizes[dense + 1],
      activation: last ? outputActivation(shape.task) : "relu",
      kernel: parameters[2 * layer],
      bias: parameters[2 * layer + 1]
    };
    layers.push(denseModelLayer(last ? unscaled(found, shape.scale) : found, { index: dense, first: false }));
  }
  return modelFiles(layers);
}
function pictureLayer({ image }) {
  const width = image[0] * image[1] * image[2];
  return {
    className: "Reshape",
    config: {
      target_shape: [...image],
      name: "picture",
      trainable: true,
      batch_input_shape: [null, width],
      dtype: "float32"
    },
    weights: []
  };
}
function convLayer({ kernel: side, padding }, { index, channels, filters, kernel, bias }) {
  const zeros = { class_name: "Zeros", config: {} };
  const name = `conv_${index + 1}`;
  return {
    className: "Conv2D",
    config: {
      filters,
      kernel_size: [side, side],
      strides: [1, 1],
      padding,
      data_format: "channels_last",
      dilation_rate: [1, 1],
      activation: "relu",
      use_bias: true,
      kernel_initializer: zeros,
      bias_initializer: zeros,
      name,
      trainable: true
    },
    weights: [
      { name: `${name}/kernel`, shape: [side, side, channels, filters], dtype: "float32", values: kernel },
      { name: `${name}/bias`, shape: [filters], dtype: "float32", values: bias }
    ]
  };
}
function poolLayer({ pool }, index) {
  return {
    className: "MaxPooling2D",
    config: {
      pool_size: [pool, pool],
      strides: [pool, pool],
      padding: "valid",
      data_format: "channels_last",
      name: `pool_${index + 1}`,
      trainable: true
    },
    weights: []
  };
}

// src/math/adam.ts
var [BETA1, BETA2, EPSILON] = [0.9, 0.999, 1e-8];
function startAdam(parameters) {
  const zeros = () => parameters.map((array) => new Float32Array(array.length));
  return { parameters, means: zeros(), squares: zeros(), steps: 0 };
}
function stepAdam(state, gradients, learningRate) {
  state.steps++;
  const rate = learningRate * Math.sqrt(1 - BETA2 ** state.steps) / (1 - BETA1 ** state.steps);
  for (const [i, parameters] of state.parameters.entries()) {
    const [mean2, square] = [state.means[i], state.squares[i]];
    const gradient = gradients[i];
    for (let j = 0; j < parameters.length; j++) {
      const g = gradient[j];
      const m = BETA1 * mean2[j] + (1 - BETA1) * g;
      const v = BETA2 * square[j] + (1 - BETA2) * g * g;
      mean2[j] = m;
      square[j] = v;
      parameters[j] = parameters[j] - rate * m / (Math.sqrt(v) + EPSILON);
    }
  }
}

// src/data/checkpoint-bytes.ts
function packCheckpoint(state) {
  const arrays = state.arrays.map((array) => ({ bits: array.BYTES_PER_ELEMENT * 8, length: array.length }));
  const header = Buffer.from(JSON.stringify({ facts: state.facts, arrays }));
  const size2 = Buffer.alloc(4);
  size2.writeUInt32LE(header.length);
  const body2 = Buffer.concat([size2, header, ...state.arrays.map(bytesOf3)]);
  return Buffer.concat([Buffer.from(digestText(body2)), body2]);
}
function unpackCheckpoint(bytes) {
  const all = Buffer.from(bytes);
  const body2 = all.subarray(64);
  if (all.length < 68 || all.subarray(0, 64).toString() !== digestText(body2)) return void 0;
  const end = 4 + body2.readUInt32LE(0);
  const header = JSON.parse(
    body2.subarray(4, end).toString()
  );
  let at = end;
  const arrays = header.arrays.map(({ bits, length }) => {
    const from = at;
    at += length * bits / 8;
    const buffer = new Uint8Array(body2.subarray(from, at)).buffer;
    return bits === 32 ? new Float32Array(buffer) : new Float64Array(buffer);
  });
  return { facts: header.facts, arrays };
}
function bytesOf3(array) {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
function digestText(bytes) {
  return sha256(bytes).slice("sha256:".length);
}

// src/data/training-pace.ts
async function breathe(signal) {
  await new Promise((resolve6) => setImmediate(resolve6));
  if (!signal.aborted) return;
  throw new TrainyardError({
    code: "interrupted",
    message: "the training was interrupted",
    fix: "Run it again; it goes on from its last checkpoint.",
    exitCode: EXIT.interrupted
  });
}
function checkpointEvery(epochs) {
  return Math.max(1, Math.ceil(epochs / 20));
}

// src/data/network-training.ts
var TRAINING_OPTIONS = {
  epochs: { type: "integer", minimum: 1, maximum: 1e5, default: 100, description: "Most passes over the rows." },
  learningRate: {
    type: "number",
    exclusiveMinimum: 0,
    maximum: 10,
    default: 3e-3,
    description: "Step size of Adam."
  },
  batchSize: { type: "integer", minimum: 1, maximum: 65536, default: 32, description: "Rows of one step." },
  dropout: {
    type: "number",
    minimum: 0,
    exclusiveMaximum: 1,
    default: 0,
    description: "Share of hidden values dropped."
  },
  l2: { type: "number", minimum: 0, default: 1e-4, description: "l2/2 x squared weights is added to the mean loss." },
  patience: {
    type: "integer",
    minimum: 0,
    default: 15,
    description: "Epochs without a better validation loss before it stops; 0 never stops early."
  }
};
async function trainNetwork(job, network, initial) {
  const { options, validation } = job;
  const resumed = await resume(job, initial.length);
  const progress = resumed ?? { adam: startAdam(initial), history: [], best: void 0 };
  const resumedFrom = resumed?.history.length;
  while (!finished(progress, options)) {
    const epoch = progress.history.length + 1;
    const loss = await trainEpoch(job, network, { epoch, adam: progress.adam });
    const validationLoss = validation.rows > 0 ? lossOf(network, progress.adam.parameters, validation) : void 0;
    checkLoss(epoch, loss + (validationLoss ?? 0));
    const record = { epoch, loss, ...validationLoss !== void 0 && { validationLoss } };
    progress.history.push(record);
    keepBest(progress, record);
    job.onEpoch(record, options.epochs);
    if (epoch % checkpointEvery(options.epochs) === 0) await save(job, progress);
  }
  const parameters = progress.best?.parameters ?? progress.adam.parameters;
  return { parameters, history: progress.history, ...resumedFrom !== void 0 && { resumedFrom } };
}
function finished({ history, best }, options) {
  if (history.length >= options.epochs) return true;
  return options.patience > 0 && best !== void 0 && history.length - best.epoch >= options.patience;
}
async function trainEpoch(job, network, { epoch, adam }) {
  const { options, train } = job;
  const order = random(job.seed, `shuffle/${epoch}`).permutation(train.rows);
  const dropout = { rate: options.dropout, stream: random(job.seed, `dropout/${epoch}`) };
  let [loss, weight] = [0, 0];
  for (let from = 0; from < train.rows; from += options.batchSize) {
    await breathe(job.signal);
    const batch = { data: train, rows: order.subarray(from, from + options.batchSize) };
    const result = network.gradients(adam.parameters, batch, dropout);
    stepAdam(adam, penalised(adam.parameters, result.gradients, options.l2), options.learningRate);
    loss += result.loss;
    weight += result.weight;
  }
  return loss / weight;
}
function penalised(parameters, gradients, l2) {
  if (l2 === 0) return gradients;
  return gradients.map((gradient, i) => {
    const weights = parameters[i];
    return i % 2 === 0 ? gradient.map((value, j) => value + l2 * weights[j]) : gradient;
  });
}
var ROWS_AT_ONCE3 = 4096;
function lossOf(network, parameters, data) {
  let [loss, weight] = [0, 0];
  for (let from = 0; from < data.rows; from += ROWS_AT_ONCE3) {
    const rows = Uint32Array.from({ length: Math.min(ROWS_AT_ONCE3, data.rows - from) }, (_, i) => from + i);
    const result = network.loss(parameters, { data, rows });
    loss += result.loss;
    weight += result.weight;
  }
  return loss / weight;
}
function checkLoss(epoch, loss) {
  if (Number.isFinite(loss)) return;
  throw new TrainyardError({
    code: "training-diverged",
    message: `the loss of epoch ${epoch} is not a finite number`,
    fix: "Lower `train.options.learningRate`, or look for extreme values in the features."
  });
}
function keepBest(progress, { epoch, validationLoss }) {
  if (validationLoss === void 0) return;
  if (progress.best !== void 0 && progress.best.loss <= validationLoss) return;
  const parameters = progress.adam.parameters.map((array) => array.slice());
  progress.best = { epoch, loss: validationLoss, parameters };
}
async function save(job, { adam, history, best }) {
  const facts = {
    steps: adam.steps,
    history: history.map((record) => ({ ...record })),
    best: best === void 0 ? null : { epoch: best.epoch, loss: best.loss }
  };
  const arrays = [...adam.parameters, ...adam.means, ...adam.squares, ...best?.parameters ?? []];
  await job.checkpoints.save(history.length, packCheckpoint({ facts, arrays }));
}
async function resume(job, count) {
  const saved = await job.checkpoints.load();
  const checkpoint = saved && unpackCheckpoint(saved.bytes);
  if (checkpoint === void 0) return void 0;
  const { steps, history, best } = checkpoint.facts;
  const arrays = checkpoint.arrays;
  const part = (index) => arrays.slice(index * count, (index + 1) * count);
  return {
    adam: { parameters: part(0), means: part(1), squares: part(2), steps },
    history: [...history],
    best: best === null ? void 0 : { ...best, parameters: part(3) }
  };
}

// src/trainers/cnn.ts
var cnn = {
  id: "cnn",
  doc: "Convolutional network on one image per row (ReLU, max pooling, Adam, early stopping) on TensorFlow.js.",
  version: 1,
  tasks: ["binary", "multiclass", "regression"],
  backends: ["wasm", "cpu"],
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      filters: {
        type: "array",
        items: { type: "integer", minimum: 1, maximum: 1024 },
        minItems: 1,
        maxItems: 8,
        default: [16, 32],
        description: "Filters of each convolution in turn."
      },
      kernel: { type: "integer", minimum: 1, maximum: 15, default: 3, description: "Side of the square filters." },
      padding: {
        type: "string",
        enum: ["same", "valid"],
        default: "same",
        description: "Whether convolutions keep the size of the picture, or look at whole neighbourhoods only."
      },
      pool: {
        type: "integer",
        minimum: 1,
        maximum: 8,
        default: 2,
        description: "Side of the max pooling after each convolution, while the picture is that large; 1 is none."
      },
      hidden: {
        type: "array",
        items: { type: "integer", minimum: 1, maximum: 8192 },
        maxItems: 8,
        default: [64],
        description: "Units of each dense layer between the convolutions and the output."
      },
      ...TRAINING_OPTIONS
    }
  },
  fit
};
async function fit(job) {
  const { options, train } = job;
  const shape = {
    ...options,
    task: job.task,
    image: pictureOf(job),
    outputs: outputsOf(job.task, job.classes),
    scale: targetScale(job.task, train)
  };
  if (imageSteps(shape) === void 0) throw tooSmall(shape.image);
  const network = new ImageNetwork(shape, await job.tensors.use(job.backend));
  const { parameters, ...trained } = await trainNetwork(job, network, initialImageParameters(shape, job.seed));
  return { format: "tfjs", files: imageModelFiles(shape, parameters), ...trained };
}
function pictureOf({ image, train }) {
  if (image !== void 0 && image[0] * image[1] * image[2] === train.columns) return image;
  throw new TrainyardError({
    code: "cnn-features",
    message: "the trainer cnn learns from one image and nothing beside it",
    fix: 'Make one image the only feature: {type: image, shape: [height, width, channels], columns: "pixel_*"}.',
    exitCode: EXIT.invalid
  });
}
function tooSmall([height, width]) {
  return new TrainyardError({
    code: "cnn-picture-small",
    message: `a picture of ${height} x ${width} is too small for so many convolutions and poolings`,
    fix: "Use train.options.padding: same, fewer filters, a smaller kernel, or pool: 1.",
    exitCode: EXIT.invalid
  });
}

// src/data/layers-files.ts
function canonicalLayersModel(content) {
  const [path, model] = described(content) ?? [];
  if (path === void 0 || model === void 0) return void 0;
  const groups = model.weightsManifest ?? [];
  const beside = path.slice(0, path.lastIndexOf("/") + 1);
  const parts = groups.flatMap((group) => group.paths ?? []).map((name) => `${beside}${String(name)}`);
  const weights = parts.map((part) => {
    const bytes = content.get(part);
    if (bytes === void 0) throw incomplete(path, part);
    return bytes;
  });
  const topology = {
    ...model,
    weightsManifest: [{ paths: [WEIGHTS_FILE], weights: groups.flatMap((group) => group.weights ?? []) }]
  };
  const files = /* @__PURE__ */ new Map([
    [TOPOLOGY_FILE, new TextEncoder().encode(prettyJson(topology))],
    [WEIGHTS_FILE, new Uint8Array(Buffer.concat(weights))]
  ]);
  const used = /* @__PURE__ */ new Set([path, ...parts]);
  return { files, ignored: [...content.keys()].filter((name) => !used.has(name)) };
}
function described(content) {
  for (const [path, bytes] of content) {
    if (!/(^|\/)model\.json$/.test(path)) continue;
    const model = parsed3(bytes);
    if (model?.format === "layers-model" && Array.isArray(model.weightsManifest)) return [path, model];
  }
  return void 0;
}
function parsed3(bytes) {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === "object" && value !== null ? value : void 0;
  } catch {
    return void 0;
  }
}
function incomplete(path, part) {
  return new TrainyardError({
    code: "model-invalid",
    message: `${path} names the weights file ${JSON.stringify(part.slice(0, 120))}, which is not in the model folder`,
    fix: "Leave all files that the converter wrote in one folder."
  });
}

// src/data/unsafe-models.ts
var PICKLE = {
  what: "a Python pickle",
  instead: "Convert the model to ONNX: skl2onnx for scikit-learn, onnxmltools for XGBoost, LightGBM and CatBoost."
};
var TORCH = {
  what: "a PyTorch file (a pickle inside)",
  instead: "Export it with torch.onnx.export."
};
var KERAS = {
  what: "a Keras file (its layers may hold code)",
  instead: "Export it with model.export('model.onnx', format='onnx'), or as a TensorFlow.js layers model."
};
var SAVED_MODEL = {
  what: "a TensorFlow SavedModel (its graph may read and write files)",
  instead: "Convert it with tf2onnx, or to a TensorFlow.js layers model."
};
var R_DATA = {
  what: "a file of R objects (they may hold code)",
  instead: "Export the model to ONNX."
};
var PROGRAM = {
  what: "a program or a library",
  instead: "Write the model as data, for example as ONNX."
};
var BY_ENDING = new Map([
  ...["pkl", "pickle", "pck", "joblib", "dill", "cloudpickle", "skops", "npy", "npz"].map(
    (end) => [end, PICKLE]
  ),
  ...["pt", "pth", "ckpt", "mar", "torchscript", "ptl"].map((end) => [end, TORCH]),
  ...["keras", "h5", "hdf5"].map((end) => [end, KERAS]),
  ...["pb", "pbtxt"].map((end) => [end, SAVED_MODEL]),
  ...["rds", "rdata", "rda"].map((end) => [end, R_DATA]),
  ...["py", "pyc", "so", "dll", "dylib", "jar", "class", "sh", "exe", "js", "mjs", "wasm", "whl", "egg"].map(
    (end) => [end, PROGRAM]
  )
]);
function unsafeName(path) {
  const name = (path.split("/").at(-1) ?? "").toLowerCase();
  if (/^(pytorch_model|training_args|optimizer)[^/]*\.bin$/.test(name)) return TORCH;
  const endings = name.split(".").slice(1);
  return endings.map((ending) => BY_ENDING.get(ending)).find((found) => found !== void 0);
}
var ARCHIVE = {
  what: "an archive (as PyTorch, Keras and NumPy write them)",
  instead: "Write the model as one ONNX file."
};
var SIGNATURES = [
  [[80, 75, 3, 4], ARCHIVE],
  [[31, 139], ARCHIVE],
  [[137, 72, 68, 70], KERAS],
  [[127, 69, 76, 70], PROGRAM],
  [[77, 90], PROGRAM],
  [[35, 33], PROGRAM]
];
function executableContent(bytes) {
  const [first, second] = bytes;
  if (first === 128 && second !== void 0 && second >= 2 && second <= 5) return PICKLE;
  return SIGNATURES.find(([start2]) => start2.every((byte, i) => bytes[i] === byte))?.[1];
}

// src/data/model-folder.ts
async function readModelFolder(folders, folder2, rules) {
  const entries = await folders.entries(folder2, rules.mostFiles + 1);
  checkEntries(entries, rules);
  const plain3 = entries.filter((entry) => entry.kind === "file");
  if (plain3.length === 0) throw missing(rules);
  if (!rules.opaque) for (const entry of plain3) refuseUnsafe(unsafeName(entry.path), entry.path);
  const content = /* @__PURE__ */ new Map();
  for (const { path } of plain3) {
    const bytes = await folders.read(`${folder2}/${path}`, rules.mostBytes);
    if (bytes === void 0) throw special(path, "changed while it was read");
    if (!rules.opaque) refuseUnsafe(executableContent(bytes), path);
    content.set(path, bytes);
  }
  return rules.opaque ? { format: "command", files: content, ignored: [] } : formatOf(content);
}
function checkEntries(entries, rules) {
  if (entries.length > rules.mostFiles) {
    throw failure("model-too-many", `${rules.maker} left more than ${rules.mostFiles} files and folders as its model`, {
      fix: "Write only what predicting needs to the model folder, packed into few files."
    });
  }
  for (const { path, kind } of entries) {
    if (kind === "link") throw link2(path);
    if (kind === "other") throw special(path, "is neither a file nor a folder");
  }
  const bytes = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (bytes <= rules.mostBytes) return;
  throw failure("model-too-large", `the model has ${bytes} bytes; ${rules.mostBytes} are allowed`, {
    fix: "Write only what predicting needs to the model folder, or raise train.limits.model."
  });
}
function refuseUnsafe(found, path) {
  if (found === void 0) return;
  throw failure(
    "model-unsafe",
    `${shown2(path)} is ${found.what}, which can run code when it is loaded; it is refused`,
    {
      fix: `${found.instead} Or name a program of your own that predicts: predict: {command: [...]}. What is no model belongs into SM_OUTPUT_DATA_DIR.`
    }
  );
}
function formatOf(content) {
  const paths = [...content.keys()];
  const [first, ...more] = paths.filter((path) => path.toLowerCase().endsWith(".onnx"));
  if (first !== void 0) {
    if (more.length > 0)
      throw unknown(`it holds ${more.length + 1} ONNX files: ${[first, ...more].map(shown2).join(", ")}`);
    const bytes = content.get(first);
    return { format: "onnx", files: /* @__PURE__ */ new Map([["model.onnx", bytes]]), ignored: paths.filter((path) => path !== first) };
  }
  const layers = canonicalLayersModel(content);
  if (layers !== void 0) return { format: "tfjs", ...layers };
  throw unknown(`it holds ${paths.slice(0, 8).map(shown2).join(", ")}${paths.length > 8 ? " ..." : ""}`);
}
function missing({ maker }) {
  return failure("model-missing", `${maker} left no file as its model`, {
    fix: "Write the model to the folder named by the variable SM_MODEL_DIR, for example as model.onnx."
  });
}
function link2(path) {
  return failure("model-link", `${shown2(path)} in the model folder is a symbolic link, which is never followed`, {
    fix: "Copy the file itself into the model folder."
  });
}
function special(path, why) {
  return failure("model-special", `${shown2(path)} in the model folder ${why}`, {
    fix: "Leave plain files only, and let no process write there after the end."
  });
}
function unknown(why) {
  return failure("model-unknown", `the model folder holds no model that can be loaded: ${why}`, {
    fix: "Write one ONNX file or a TensorFlow.js layers model (model.json with its weights), or name a program that predicts: predict: {command: [...]}."
  });
}
function failure(code, message, { fix }) {
  return new TrainyardError({ code, message, fix });
}
function shown2(path) {
  return JSON.stringify(path.length > 120 ? `${path.slice(0, 120)}...` : path);
}

// src/trainers/import.ts
var importer = {
  id: "import",
  doc: "A model made elsewhere, by the address and the digest of each of its files; it is judged like any other.",
  version: 1,
  takes: "files",
  tasks: ["binary", "multiclass", "regression"],
  backends: ["none"],
  schema: {
    type: "object",
    required: ["files"],
    properties: {
      files: {
        type: "array",
        minItems: 1,
        maxItems: 100,
        description: "The files of the model.",
        items: {
          type: "object",
          required: ["uri", "digest"],
          additionalProperties: false,
          properties: {
            uri: {
              type: "string",
              minLength: 1,
              maxLength: 2e3,
              description: "Path of a file of the repository, from its root, or an https address."
            },
            digest: {
              type: "string",
              pattern: "^sha256:[0-9a-f]{64}$",
              "x-says": "sha256: and 64 lower-case hex digits",
              description: "SHA-256 of the file."
            },
            as: {
              type: "string",
              minLength: 1,
              maxLength: 200,
              description: "Its name in the model folder; the last part of `uri` otherwise."
            }
          }
        }
      }
    }
  },
  fit: fit2
};
async function fit2(job) {
  const { folders, ports, limits } = job;
  await ports.folders.create(folders.model);
  let bytesLeft = limits.diskBytes;
  for (const file of job.options.files) {
    const bytes = await fetched(job, file, bytesLeft);
    const digest = sha256(bytes);
    if (digest !== file.digest) throw otherDigest(file, digest, bytes);
    bytesLeft -= bytes.length;
    await ports.folders.write(`${folders.model}/${nameOf4(file)}`, bytes);
  }
  const rules = { opaque: job.opaque, mostBytes: limits.diskBytes, mostFiles: 200, maker: "the import" };
  const { format, files, ignored } = await readModelFolder(ports.folders, folders.model, rules);
  if (ignored.length > 0) job.warn(`not part of the model, and left out: ${ignored.join(", ")}`);
  return { format, files, claimed: {}, enforced: [] };
}
async function fetched(job, file, mostBytes) {
  if (/^https:/i.test(file.uri)) return job.ports.downloads.get(file.uri, { mostBytes, signal: job.signal });
  const bytes = await job.readFile(file.uri);
  if (bytes !== void 0 && bytes.length <= mostBytes) return bytes;
  throw new TrainyardError({
    code: bytes === void 0 ? "import-missing" : "import-large",
    message: bytes === void 0 ? `git has no file ${JSON.stringify(file.uri.slice(0, 200))} in the tree under review` : `${file.uri.slice(0, 200)} has ${bytes.length} bytes; ${mostBytes} are allowed for the whole model`,
    fix: bytes === void 0 ? "Commit the file, or correct the path; links and submodules are not followed." : "Raise train.limits.disk.",
    exitCode: EXIT.broken
  });
}
function otherDigest(file, found, bytes) {
  const pointer = bytes.length < 1024 && new TextDecoder().decode(bytes).startsWith("version https://git-lfs");
  return new TrainyardError({
    code: "import-digest",
    message: `${file.uri.slice(0, 200)} has the digest ${found}, and the spec expects ${file.digest}${pointer ? "; git holds a pointer of Git LFS there" : ""}`,
    fix: pointer ? "Name the file by its https address, or commit the file itself." : "If the new file is meant, write its digest into the spec; otherwise find out who changed it."
  });
}
function nameOf4(file) {
  const name = file.as ?? file.uri.replace(/[?#].*$/, "").split("/").at(-1) ?? "";
  const parts = name.split("/");
  if (parts.every((part) => /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(part))) return name;
  throw new TrainyardError({
    code: "import-name",
    message: `${JSON.stringify(name.slice(0, 200))} cannot be the name of a file of a model`,
    fix: "Write a plain name as `as`, such as model.onnx.",
    exitCode: EXIT.invalid
  });
}

// src/data/row-loss.ts
function rowLossOf(task) {
  return { binary: logistic, multiclass: softmax, regression: squared }[task];
}
function logistic(z, slopes, { at, y }) {
  const value = z[at];
  const small = Math.exp(-Math.abs(value));
  slopes[at] = (value >= 0 ? 1 / (1 + small) : small / (1 + small)) - y;
  return Math.max(value, 0) - value * y + Math.log1p(small);
}
function softmax(z, slopes, { at, outputs, y }) {
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < outputs; k++) top = Math.max(top, z[at + k]);
  let sum = 0;
  for (let k = 0; k < outputs; k++) sum += Math.exp(z[at + k] - top);
  for (let k = 0; k < outputs; k++) {
    slopes[at + k] = Math.exp(z[at + k] - top) / sum - (k === y ? 1 : 0);
  }
  return Math.log(sum) + top - z[at + y];
}
function squared(z, slopes, { at, y }) {
  const error = z[at] - y;
  slopes[at] = error;
  return error * error / 2;
}

// src/data/linear-problem.ts
function linearProblem({ data, task, l2, scale, outputs }) {
  const total = totalWeight(data);
  const weights = data.columns * outputs;
  const strength = l2 / total;
  const penalty = (point) => {
    let squares = 0;
    for (let i = 0; i < weights; i++) squares += point[i] ** 2;
    return strength / 2 * squares;
  };
  const rowLoss = rowLossOf(task);
  const sum = (point, gradient) => {
    const [z, slopes] = [new Float64Array(outputs), new Float64Array(outputs)];
    let loss = 0;
    for (let row = 0; row < data.rows; row++) {
      predict2(data, point, { row, z });
      const share2 = weightOf(data, row) / total;
      const y = (data.y[row] - scale.mean) / scale.deviation;
      loss += share2 * rowLoss(z, slopes, { at: 0, outputs, y });
      if (gradient !== void 0) addRow(data, gradient, { row, slopes, share: share2 });
    }
    return loss;
  };
  const objective = (point, gradient) => {
    gradient.fill(0);
    const loss = sum(point, gradient);
    for (let i = 0; i < weights; i++) gradient[i] = gradient[i] + strength * point[i];
    return loss + penalty(point);
  };
  return { objective, penalty, loss: (point) => sum(point, void 0) };
}
function predict2(data, point, { row, z }) {
  const outputs = z.length;
  const from = row * data.columns;
  for (let k = 0; k < outputs; k++) z[k] = point[data.columns * outputs + k];
  for (let j = 0; j < data.columns; j++) {
    const x = data.x[from + j];
    if (x === 0) continue;
    for (let k = 0; k < outputs; k++) z[k] = z[k] + x * point[j * outputs + k];
  }
}
function addRow(data, gradient, { row, slopes, share: share2 }) {
  const outputs = slopes.length;
  const from = row * data.columns;
  for (let k = 0; k < outputs; k++) {
    const slope = share2 * slopes[k];
    const bias = data.columns * outputs + k;
    gradient[bias] = gradient[bias] + slope;
    for (let j = 0; j < data.columns; j++) {
      const x = data.x[from + j];
      if (x !== 0) gradient[j * outputs + k] = gradient[j * outputs + k] + slope * x;
    }
  }
}

// src/math/lbfgs.ts
var MEMORY = 10;
var SUFFICIENT = 1e-4;
var HALVINGS = 40;
function startLbfgs(objective, point) {
  const gradient = new Float64Array(point.length);
  const value = objective(point, gradient);
  return { iteration: 0, point, value, gradient, moves: [], turns: [], done: false };
}
function stepLbfgs(objective, state, tolerance) {
  if (state.done || largest(state.gradient) <= tolerance) return { ...state, done: true };
  const direction = descent(state);
  const slope = dot(direction, state.gradient);
  let length = state.moves.length === 0 ? Math.min(1, 1 / norm(state.gradient)) : 1;
  for (let tried = 0; tried < HALVINGS; tried++, length /= 2) {
    const point = state.point.map((at, i) => at + length * direction[i]);
    const gradient = new Float64Array(point.length);
    const value = objective(point, gradient);
    if (value <= state.value + SUFFICIENT * length * slope) return moved(state, { point, value, gradient }, tolerance);
  }
  return { ...state, done: true };
}
function moved(state, to, tolerance) {
  const move = to.point.map((at, i) => at - state.point[i]);
  const turn = to.gradient.map((at, i) => at - state.gradient[i]);
  const curved = dot(move, turn) > 1e-10 * dot(turn, turn);
  return {
    iteration: state.iteration + 1,
    ...to,
    moves: curved ? [...state.moves, move].slice(-MEMORY) : state.moves,
    turns: curved ? [...state.turns, turn].slice(-MEMORY) : state.turns,
    done: largest(to.gradient) <= tolerance
  };
}
function descent({ gradient, moves, turns }) {
  const direction = gradient.map((value) => -value);
  const weights = new Float64Array(moves.length);
  for (let k = moves.length - 1; k >= 0; k--) {
    const [move2, turn2] = [moves[k], turns[k]];
    weights[k] = dot(move2, direction) / dot(move2, turn2);
    addScaled(direction, -weights[k], turn2);
  }
  const [move, turn] = [moves.at(-1), turns.at(-1)];
  if (move !== void 0 && turn !== void 0) {
    const scale = dot(move, turn) / dot(turn, turn);
    for (let i = 0; i < direction.length; i++) direction[i] = direction[i] * scale;
  }
  for (let k = 0; k < moves.length; k++) {
    const [past, change] = [moves[k], turns[k]];
    addScaled(direction, weights[k] - dot(change, direction) / dot(past, change), past);
  }
  return direction;
}
function addScaled(target, scale, other) {
  for (let i = 0; i < target.length; i++) target[i] = target[i] + scale * other[i];
}
function dot(one, other) {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += one[i] * other[i];
  return sum;
}
function norm(vector) {
  return Math.sqrt(dot(vector, vector));
}
function largest(vector) {
  let most = 0;
  for (const value of vector) most = Math.max(most, Math.abs(value));
  return most;
}

// src/trainers/logistic.ts
var logistic2 = {
  id: "logistic",
  doc: "Logistic regression (softmax for several classes, linear for a number), fitted to its minimum by L-BFGS.",
  version: 1,
  tasks: ["binary", "multiclass", "regression"],
  backends: ["wasm", "cpu"],
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      l2: { type: "number", minimum: 0, default: 1, description: "Strength of the L2 penalty; 1/C of scikit-learn." },
      epochs: { type: "integer", minimum: 1, maximum: 1e5, default: 200, description: "Most iterations of L-BFGS." },
      tolerance: {
        type: "number",
        exclusiveMinimum: 0,
        default: 1e-6,
        description: "Stops when no entry of the gradient of the mean loss is larger."
      }
    }
  },
  fit: fit3
};
async function fit3(job) {
  const { train, validation, options } = job;
  const outputs = outputsOf(job.task, job.classes);
  const scale = targetScale(job.task, train);
  const shape = { task: job.task, l2: options.l2, scale, outputs };
  const problem = linearProblem({ data: train, ...shape });
  const judge = linearProblem({ data: validation, ...shape });
  const resumed = await resume2(job);
  const history = [...resumed?.history ?? []];
  let state = resumed?.state ?? startLbfgs(problem.objective, new Float64Array((train.columns + 1) * outputs));
  while (!state.done && state.iteration < options.epochs) {
    await breathe(job.signal);
    const next = stepLbfgs(problem.objective, state, options.tolerance);
    if (next.iteration === state.iteration) break;
    state = next;
    const record = {
      epoch: state.iteration,
      loss: state.value - problem.penalty(state.point),
      ...validation.rows > 0 && { validationLoss: judge.loss(state.point) }
    };
    history.push(record);
    job.onEpoch(record, options.epochs);
    if (state.iteration % checkpointEvery(options.epochs) === 0) await save2(job, state, history);
  }
  const files = filesOf(job, state.point, { scale, outputs });
  return { format: "tfjs", files, history, ...resumed && { resumedFrom: resumed.state.iteration } };
}
async function save2(job, state, history) {
  const facts = {
    iteration: state.iteration,
    value: state.value,
    done: state.done,
    history: history.map((record) => ({ ...record }))
  };
  const arrays = [state.point, state.gradient, ...state.moves, ...state.turns];
  await job.checkpoints.save(state.iteration, packCheckpoint({ facts, arrays }));
}
async function resume2(job) {
  const saved = await job.checkpoints.load();
  const checkpoint = saved && unpackCheckpoint(saved.bytes);
  if (checkpoint === void 0) return void 0;
  const facts = checkpoint.facts;
  const [point, gradient, ...pairs] = checkpoint.arrays;
  if (point === void 0 || gradient === void 0) return void 0;
  const { iteration, value, done, history } = facts;
  const half = pairs.length / 2;
  const state = { iteration, value, done, point, gradient, moves: pairs.slice(0, half), turns: pairs.slice(half) };
  return { state, history };
}
function filesOf(job, point, { scale, outputs }) {
  const inputs = job.train.columns;
  const layer = {
    inputs,
    outputs,
    activation: outputActivation(job.task),
    kernel: Float32Array.from(point.subarray(0, inputs * outputs)),
    bias: Float32Array.from(point.subarray(inputs * outputs))
  };
  return layersModelFiles([unscaled(layer, scale)]);
}

// src/data/dense-network.ts
function initialParameters(sizes, seed) {
  return sizes.slice(1).flatMap((outputs, layer) => {
    const inputs = sizes[layer];
    const limit = Math.sqrt(6 / (inputs + outputs));
    const stream = random(seed, `init/${layer}`);
    const kernel = Float32Array.from({ length: inputs * outputs }, () => (2 * stream.uniform() - 1) * limit);
    return [kernel, new Float32Array(outputs)];
  });
}
function layersOf({ task, sizes }, parameters) {
  return sizes.slice(1).map((outputs, layer) => ({
    inputs: sizes[layer],
    outputs,
    activation: layer === sizes.length - 2 ? outputActivation(task) : "relu",
    kernel: parameters[2 * layer],
    bias: parameters[2 * layer + 1]
  }));
}
var DenseNetwork = class {
  #shape;
  #tf;
  #rowLoss;
  constructor(shape, tensors) {
    this.#shape = shape;
    this.#tf = tensors.tf;
    this.#rowLoss = rowLossOf(shape.task);
  }
  /** Loss of the rows, without dropout and penalty. */
  loss(parameters, batch) {
    return this.#tidied(() => {
      const values = this.#forward(this.#upload(parameters), this.#input(batch), void 0);
      return this.#judge(values.at(-1), batch).result;
    });
  }
  /** Gradients of the rows' mean loss, in the order of the parameters. */
  gradients(parameters, batch, dropout) {
    return this.#tidied(() => {
      const tensors = this.#upload(parameters);
      const masks = this.#masks(batch.rows.length, dropout);
      const values = this.#forward(tensors, this.#input(batch), masks);
      const { result, slopes } = this.#judge(values.at(-1), batch);
      return { ...result, gradients: this.#backward(tensors, { values, slopes, masks }) };
    });
  }
  #tidied(work) {
    const done = [];
    this.#tf.tidy(() => {
      done.push(work());
    });
    return done[0];
  }
  #upload(parameters) {
    const { sizes } = this.#shape;
    return parameters.map((array, i) => {
      const layer = i >> 1;
      return this.#tf.tensor2d(array, [i % 2 === 0 ? sizes[layer] : 1, sizes[layer + 1]]);
    });
  }
  #input({ data, rows }) {
    const x = new Float32Array(rows.length * data.columns);
    for (const [i, row] of rows.entries()) {
      x.set(data.x.subarray(row * data.columns, (row + 1) * data.columns), i * data.columns);
    }
    return this.#tf.tensor2d(x, [rows.length, data.columns]);
  }
  #masks(rows, { rate, stream }) {
    if (rate === 0) return void 0;
    return this.#shape.sizes.slice(1, -1).map((size2) => {
      const mask = Float32Array.from({ length: rows * size2 }, () => stream.uniform() < rate ? 0 : 1 / (1 - rate));
      return this.#tf.tensor2d(mask, [rows, size2]);
    });
  }
  /** The input and each layer's output; the last before its activation. */
  #forward(tensors, input, masks) {
    const tf = this.#tf;
    const values = [input];
    const layers = tensors.length / 2;
    for (let layer = 0; layer < layers; layer++) {
      const [kernel, bias] = [tensors[2 * layer], tensors[2 * layer + 1]];
      const z = tf.add(tf.matMul(values[layer], kernel), bias);
      const mask = masks?.[layer];
      const out = layer === layers - 1 ? z : tf.relu(z);
      values.push(mask === void 0 || layer === layers - 1 ? out : tf.mul(out, mask));
    }
    return values;
  }
  #judge(last, { data, rows }) {
    const { scale, sizes } = this.#shape;
    const outputs = sizes.at(-1);
    const z = last.dataSync();
    const slopes = new Float32Array(z.length);
    let [loss, weight] = [0, 0];
    for (const [i, row] of rows.entries()) {
      const y = (data.y[row] - scale.mean) / scale.deviation;
      loss += weightOf(data, row) * this.#rowLoss(z, slopes, { at: i * outputs, outputs, y });
      weight += weightOf(data, row);
    }
    for (let i = 0; i < slopes.length; i++) {
      const row = rows[Math.floor(i / outputs)];
      slopes[i] = weight === 0 ? 0 : slopes[i] * weightOf(data, row) / weight;
    }
    return { result: { loss, weight }, slopes: this.#tf.tensor2d(slopes, [rows.length, outputs]) };
  }
  #backward(tensors, pass) {
    const tf = this.#tf;
    const gradients = [];
    let slopes = pass.slopes;
    for (let layer = tensors.length / 2 - 1; layer >= 0; layer--) {
      const input = pass.values[layer];
      const kernel = tf.matMul(input, slopes, true, false);
      gradients.unshift(kernel.dataSync(), tf.sum(slopes, 0).dataSync());
      if (layer === 0) break;
      const open7 = tf.cast(tf.greater(input, 0), "float32");
      const back = tf.mul(tf.matMul(slopes, tensors[2 * layer], false, true), open7);
      const mask = pass.masks?.[layer - 1];
      slopes = mask === void 0 ? back : tf.mul(back, mask);
    }
    return gradients;
  }
};

// src/trainers/mlp.ts
var mlp = {
  id: "mlp",
  doc: "Dense neural network (ReLU, Adam, dropout, early stopping) on TensorFlow.js.",
  version: 1,
  tasks: ["binary", "multiclass", "regression"],
  backends: ["wasm", "cpu"],
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      hidden: {
        type: "array",
        items: { type: "integer", minimum: 1, maximum: 8192 },
        minItems: 1,
        maxItems: 16,
        default: [32],
        description: "Units of each hidden layer."
      },
      ...TRAINING_OPTIONS
    }
  },
  fit: fit4
};
async function fit4(job) {
  const { options, train } = job;
  const shape = {
    task: job.task,
    sizes: [train.columns, ...options.hidden, outputsOf(job.task, job.classes)],
    scale: targetScale(job.task, train)
  };
  const network = new DenseNetwork(shape, await job.tensors.use(job.backend));
  const { parameters, ...trained } = await trainNetwork(job, network, initialParameters(shape.sizes, job.seed));
  const layers = layersOf(shape, parameters);
  const files = layersModelFiles(
    layers.map((layer, i) => i === layers.length - 1 ? unscaled(layer, shape.scale) : layer)
  );
  return { format: "tfjs", files, ...trained };
}

// src/data/script-mode.ts
function scriptMode(job) {
  const { work, model, channels, checkpoint } = job.folders;
  const [input, output] = [`${work}/input`, `${work}/output`];
  const at = { input, output, config: `${input}/config`, data: `${output}/data` };
  const args = argumentsOf(job.options);
  const own = { TMPDIR: `${work}/tmp`, HOME: `${work}/home`, PYTHONDONTWRITEBYTECODE: "1", PYTHONUNBUFFERED: "1" };
  return {
    args,
    env: { ...own, ...sageMaker(job, at, args), ...aliases(job, at) },
    files: configFiles(job, at),
    folders: [model, checkpoint, at.config, at.data, own.TMPDIR, own.HOME, ...Object.values(channels)],
    failureFile: `${output}/failure`,
    metricsFiles: [`${at.data}/metrics.json`, `${output}/metrics.json`, `${model}/metrics.json`]
  };
}
var HOST = "algo-1";
function argumentsOf(options) {
  return sorted(options).flatMap(([name, value]) => [name.length === 1 ? `-${name}` : `--${name}`, textOf4(value)]);
}
function textOf4(value) {
  if (typeof value === "boolean") return value ? "True" : "False";
  return String(value);
}
function sorted(record) {
  return Object.entries(record).sort(([one], [other]) => one < other ? -1 : 1);
}
function sageMaker(job, at, args) {
  const { channels, code, model } = job.folders;
  const { cpus: cpus2, gpus } = job.ports.machine;
  const env = {
    SM_MODEL_DIR: model,
    SM_OUTPUT_DIR: at.output,
    SM_OUTPUT_DATA_DIR: at.data,
    SM_INPUT_DIR: at.input,
    SM_INPUT_CONFIG_DIR: at.config,
    SM_INPUT_DATA_CONFIG: JSON.stringify(dataConfig(job)),
    SM_RESOURCE_CONFIG: JSON.stringify(RESOURCES),
    SM_CHANNELS: JSON.stringify(Object.keys(channels).sort()),
    SM_HPS: JSON.stringify(Object.fromEntries(sorted(job.options))),
    SM_USER_ARGS: JSON.stringify(args),
    SM_NUM_CPUS: String(cpus2),
    SM_NUM_GPUS: String(gpus),
    SM_HOSTS: JSON.stringify([HOST]),
    SM_CURRENT_HOST: HOST,
    SM_NETWORK_INTERFACE_NAME: "lo",
    SM_LOG_LEVEL: "20",
    SM_MODULE_DIR: code,
    SM_TRAINING_ENV: JSON.stringify(trainingEnv(job, at))
  };
  for (const [name, folder2] of channelNames(channels)) env[`SM_CHANNEL_${name.toUpperCase()}`] = folder2;
  for (const [name, value] of sorted(job.options)) {
    env[`SM_HP_${name.toUpperCase()}`] = textOf4(value);
    env[`SM_HP_${name.toUpperCase().replaceAll("-", "_")}`] = textOf4(value);
  }
  return env;
}
var RESOURCES = { current_host: HOST, hosts: [HOST], network_interface_name: "lo" };
function channelNames(channels) {
  const { train, validation } = channels;
  return [
    ...Object.entries(channels),
    ...train === void 0 ? [] : [["training", train]],
    ...validation === void 0 ? [] : [["test", validation]]
  ];
}
function aliases(job, at) {
  const { channels, checkpoint, model } = job.folders;
  const seed = String(job.seed);
  const file = job.contentType === "text/csv" ? "csv" : "parquet";
  const { train, validation } = channels;
  return {
    AIP_MODEL_DIR: model,
    AIP_CHECKPOINT_DIR: checkpoint,
    AIP_TENSORBOARD_LOG_DIR: `${at.output}/tensorboard`,
    AIP_DATA_FORMAT: file,
    ...train !== void 0 && { AIP_TRAINING_DATA_URI: `${train}/train.${file}` },
    ...validation !== void 0 && { AIP_VALIDATION_DATA_URI: `${validation}/validation.${file}` },
    // Without an address MLflow writes below the working folder, which is thrown away.
    MLFLOW_EXPERIMENT_NAME: job.name,
    PYTHONHASHSEED: seed,
    TRAINYARD_SEED: seed,
    TRAINYARD_TASK: job.task,
    TRAINYARD_TARGET: job.target,
    TRAINYARD_CLASSES: JSON.stringify(job.classes),
    TRAINYARD_CHECKPOINT_DIR: checkpoint,
    TRAINYARD_METRICS_FILE: `${at.data}/metrics.json`
  };
}
function configFiles(job, at) {
  const texts = Object.fromEntries(sorted(job.options).map(([name, value]) => [name, textOf4(value)]));
  return /* @__PURE__ */ new Map([
    [`${at.config}/hyperparameters.json`, prettyJson(texts)],
    [`${at.config}/inputdataconfig.json`, prettyJson(dataConfig(job))],
    [`${at.config}/resourceconfig.json`, prettyJson(RESOURCES)]
  ]);
}
function dataConfig(job) {
  const channel = {
    ContentType: job.contentType,
    TrainingInputMode: "File",
    S3DistributionType: "FullyReplicated",
    RecordWrapperType: "None"
  };
  return Object.fromEntries(Object.keys(job.folders.channels).map((name) => [name, channel]));
}
function trainingEnv(job, at) {
  const { channels, model, code } = job.folders;
  return {
    channel_input_dirs: channels,
    current_host: HOST,
    hosts: [HOST],
    hyperparameters: Object.fromEntries(sorted(job.options)),
    input_config_dir: at.config,
    input_data_config: dataConfig(job),
    input_dir: at.input,
    is_master: true,
    job_name: job.name,
    log_level: 20,
    master_hostname: HOST,
    model_dir: model,
    module_dir: code,
    network_interface_name: "lo",
    num_cpus: job.ports.machine.cpus,
    num_gpus: job.ports.machine.gpus,
    output_data_dir: at.data,
    output_dir: at.output,
    resource_config: RESOURCES
  };
}

// src/trainers/script.ts
var script = {
  id: "script",
  doc: "Any program under the SageMaker script-mode contract: reads its channels, writes a model to SM_MODEL_DIR.",
  version: 1,
  takes: "files",
  tasks: ["binary", "multiclass", "regression"],
  backends: ["none"],
  schema: {
    type: "object",
    additionalProperties: false,
    patternProperties: {
      "^[A-Za-z][A-Za-z0-9_-]{0,63}$": {
        type: ["string", "number", "boolean"],
        description: "A hyperparameter: given as `--name value` and as the variable SM_HP_NAME."
      }
    }
  },
  fit: fit5
};
var ROLE2 = { what: "the training program", code: "training", limits: "train.limits" };
async function fit5(job) {
  const { folders, ports, limits } = job;
  const mode = scriptMode(job);
  for (const folder2 of mode.folders) await ports.folders.create(folder2);
  for (const [path, text] of mode.files) await ports.folders.write(path, text);
  const lines = [];
  const result = await run2(job, mode, (line) => {
    if (lines.length < MOST_LINES) lines.push(line);
    job.onLine(line);
  });
  if (result.unreadBytes > 0) job.warn(`${ROLE2.what} printed too much; ${result.unreadBytes} bytes were not looked at`);
  checkEnd(result, ROLE2, { limits, said: await failureText(job, mode) });
  const rules = { opaque: job.opaque, mostBytes: limits.diskBytes, mostFiles: MOST_FILES, maker: ROLE2.what };
  const { format, files, ignored } = await readModelFolder(ports.folders, folders.model, rules);
  if (ignored.length > 0) job.warn(`not part of the model, and left out: ${ignored.slice(0, 10).join(", ")}`);
  return { format, files, claimed: await claims(job, mode, lines), enforced: result.enforced };
}
var MOST_LINES = 2e4;
var MOST_FILES = 2e3;
function run2(job, mode, onLine) {
  const { work, checkpoint, code } = job.folders;
  return job.ports.commands.run({
    argv: [...job.command, ...mode.args],
    folder: code,
    env: mode.env,
    limits: job.limits,
    watched: [work, checkpoint],
    onLine,
    signal: job.signal
  });
}
var MOST_FAILURE_BYTES = 4096;
async function failureText(job, { failureFile }) {
  const bytes = await job.ports.folders.read(failureFile, MOST_FAILURE_BYTES);
  const text = bytes && new TextDecoder().decode(bytes).replace(/[^\P{C}]+/gu, " ").trim().slice(0, 300);
  return text === "" ? void 0 : text;
}
var MOST_METRICS_BYTES = 65536;
var MOST_CLAIMS = 100;
async function claims(job, mode, lines) {
  const found = /* @__PURE__ */ new Map();
  for (const path of mode.metricsFiles) {
    const bytes = await job.ports.folders.read(path, MOST_METRICS_BYTES);
    for (const [name, value] of Object.entries(parsed4(bytes))) {
      if (typeof value === "number" && Number.isFinite(value)) found.set(name.slice(0, 100), value);
    }
  }
  for (const [name, text] of job.ports.patterns.lastMatches(job.claims, lines)) {
    const value = text.trim() === "" ? Number.NaN : Number(text);
    if (Number.isFinite(value)) found.set(name, value);
  }
  return Object.fromEntries([...found].slice(0, MOST_CLAIMS));
}
function parsed4(bytes) {
  try {
    const value = bytes === void 0 ? {} : JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}

// src/trainers/index.ts
var trainers = catalogOf("trainer", all_exports6);

// src/app.ts
var catalogs = { checks, metrics, fairness: fairnessMetrics, gates, trainers, models, stores };
async function runRequest(request, options) {
  try {
    const outcome = await execute(request, options);
    options.world.out(options.json ? prettyJson(outcome.json) : ended(outcome.text));
    return outcome.exitCode;
  } catch (error) {
    return printError(error, options);
  }
}
async function execute(request, options) {
  switch (request.command) {
    case "engines":
      return (await import("./engines-MGOQF557.js")).engines(request, enginesOf(options));
    case "list":
      return (await import("./list-BZ3XILLD.js")).list(catalogs, request.what);
    case "init":
      return (await import("./init-RGSFLBH4.js")).init(request, await contextOf(request, options));
    case "doctor":
      return (await import("./doctor-RJ3WRG2T.js")).doctor(await contextOf(request, options), enginesOf(options));
    case "job":
      return (await import("./run-job-PWVXWX4T.js")).runJob(request, await contextOf(request, options));
    default:
      return dispatch(request, await contextOf(request, options));
  }
}
async function contextOf(request, options) {
  const { world, directory, color } = options;
  const clock = systemClock();
  const log = logOf(world, clock);
  const crash = crashPoint(world.env["TRAINYARD_CRASH_AT"], world.kill);
  const files = crashingFiles(diskFiles(), crash);
  const start2 = resolve5(world.cwd, directory ?? ".");
  const assets = dirname6(world.entry);
  const git = await gitOf(request, start2, world);
  const forge = await forgeFor(request, world, log);
  const guarded = forge === void 0 ? {} : { forge: crashingForge(forge, crash), facts: forge };
  const state = resolve5(git.root, world.env["TRAINYARD_STATE"] || (world.state ?? ".trainyard"));
  const native = enginesOf(options);
  const machine = thisMachine();
  const summary = summaryOf(world, files);
  return {
    git,
    files,
    clock,
    log,
    catalogs,
    ...guarded,
    tables: duckdbTables(() => loadTableEngine(native)),
    locks: fileLocks(),
    tensors: tensorEngine({ wasmFile: join9(assets, "tfjs-backend-wasm-simd.wasm") }),
    inference: inferenceEngine(() => loadInferenceEngine(native)),
    engineReady: async (id) => void await native.ready(id),
    programs: programPorts({ env: world.env, clock, state }),
    stages: afterEngines(native, stageProcess({ ...world, cwd: git.root, write: world.err })),
    openStore: storeOf({ world, state, files, crash }),
    apply: (effects) => applyEffects(effects, { files, log, summary, ...guarded }),
    state,
    signal: world.signal,
    environment: { ...machine.facts, trainyard: TRAINYARD_VERSION },
    toolVersion: TRAINYARD_VERSION,
    memoryLimitMb: Math.max(512, Math.floor(machine.memoryMb / 4)),
    threads: machine.threads,
    color: color ?? world.color
  };
}
function storeOf({ world, state, files, crash }) {
  const io = {
    root: dirname6(state),
    files,
    openBucket: (place) => openBucket(place, bucketCredentials(world.env))
  };
  return ({ store }) => crashingStore(catalogs.stores.get(store.kind).open(store.options, io), crash);
}
function summaryOf({ env }, files) {
  const file = env["GITHUB_STEP_SUMMARY"];
  return async (markdown) => {
    if (file !== void 0) await files.append(file, `${markdown}
`);
  };
}
function enginesOf({ world }) {
  return openEngines({ ...world, log: logOf(world, systemClock()) });
}
function afterEngines(native, stages) {
  return {
    run: async (...call) => {
      await native.ready("duckdb");
      await stages.run(...call);
    }
  };
}
function logOf(world, clock) {
  const secrets = world.token === void 0 ? [] : [world.token];
  return streamLog({ write: world.err, terminal: world.terminal, actions: world.actions, secrets, clock });
}
function authOf(world) {
  if (world.token === void 0) return {};
  return { auth: { token: world.token, server: world.env["GITHUB_SERVER_URL"] ?? "https://github.com" } };
}
async function gitOf(request, start2, world) {
  const folderOnly = request.command === "stage" || request.command === "job" && request.job === "evaluate";
  try {
    return await openGit(start2, { env: world.env, ...authOf(world) });
  } catch (error) {
    if (folderOnly && error instanceof TrainyardError && error.code === "git-not-a-repository")
      return withoutGit(start2);
    throw error;
  }
}
async function forgeFor(request, world, log) {
  if (request.command === "review") return forgeOf(request.target.fork, world, log);
  if (request.command === "doctor") return forgeOf(false, { ...world, ...tokenIn(world) }, log);
  if (request.command !== "job" || request.job !== "plan" && request.job !== "report") return void 0;
  return forgeOf(isFromFork(request.event), world, log);
}
function tokenIn({ token, env }) {
  const found = token ?? (env["GITHUB_TOKEN"] || env["GH_TOKEN"]);
  return found ? { token: found } : {};
}
async function forgeOf(fork, world, log) {
  const [owner, repo] = (world.env["GITHUB_REPOSITORY"] ?? "").split("/");
  if (world.token === void 0 || owner === void 0 || owner === "" || repo === void 0) return void 0;
  const { openForge } = await import("./github-AFYQHP5H.js");
  return openForge({
    token: world.token,
    apiUrl: world.env["GITHUB_API_URL"] ?? "https://api.github.com",
    ...world.env["GITHUB_GRAPHQL_URL"] === void 0 ? {} : { graphqlUrl: world.env["GITHUB_GRAPHQL_URL"] },
    userAgent: `trainyard/${TRAINYARD_VERSION}`,
    owner,
    repo,
    fork,
    log
  });
}
function ended(text) {
  return text === "" || text.endsWith("\n") ? text : `${text}
`;
}
function printError(error, { world, json }) {
  const interrupted = world.signal.aborted;
  const known2 = error instanceof TrainyardError ? error : interrupted ? world.signal.reason : void 0;
  if (!(known2 instanceof TrainyardError)) {
    const stack = error instanceof Error ? error.stack ?? error.message : String(error);
    world.err(`unexpected error, which is a bug in trainyard:
${stack}
`);
    if (json) world.out(prettyJson({ error: { code: "unexpected", message: messageOf(error), fix: "Report this." } }));
    return EXIT.broken;
  }
  if (json) world.out(prettyJson({ error: { code: known2.code, message: known2.message, fix: known2.fix } }));
  world.err(`error: ${known2.message} [${known2.code}]
  ${known2.fix}
`);
  return known2.exitCode;
}

export {
  inert,
  interruptSignal,
  outliveReaders,
  endWithParent,
  TRAINYARD_VERSION,
  runRequest,
  execute
};
