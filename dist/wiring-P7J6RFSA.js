import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  streamLog
} from "./chunk-NOZ3I7ZM.js";
import {
  isFromFork
} from "./chunk-SHDDR35W.js";
import {
  TOPOLOGY_FILE,
  WEIGHTS_FILE,
  besideName,
  catalogOf,
  checkEnd,
  clearUnfinished,
  crashPoint,
  crashingBucket,
  crashingFiles,
  crashingForge,
  crashingLoans,
  crashingRefs,
  crashingRegistry,
  crashingReleases,
  crashingTables,
  denseModelLayer,
  diskFiles,
  duckdbTables,
  inferenceEngine,
  isAlive,
  layersModelFiles,
  loadInferenceEngine,
  loadTableEngine,
  modelFiles,
  models,
  openEngines,
  openRegistry,
  outputActivation,
  outputsOf,
  programPorts,
  sleep,
  stores,
  systemClock,
  tensorEngine
} from "./chunk-GVYCZIWH.js";
import {
  openGit,
  openRefs,
  stageProcess,
  withoutGit
} from "./chunk-LDIZX7QQ.js";
import {
  TRAINYARD_VERSION
} from "./chunk-NNLFCYFN.js";
import "./chunk-NZUXLDIK.js";
import {
  accuracy,
  balancedAccuracy,
  calibrationError,
  confusion,
  groupRates,
  isEstimate,
  margins,
  matthewsCorrelation,
  nothingSelected,
  presortedAuc,
  presortedAveragePrecision,
  reweighedConfusion,
  reweighedExplained,
  reweighedGaps,
  reweighedMean,
  reweighedPairs,
  reweighedRanks,
  shareForm,
  topLabel
} from "./chunk-C6ILLHRW.js";
import {
  HUMAN_SECTIONS
} from "./chunk-54ANUJL4.js";
import {
  checkPredictions,
  classTotals,
  classWeights,
  delongForm,
  missingClass,
  oneClassOnly,
  rateDifference,
  rateRatio,
  walkLevels,
  wilsonForm
} from "./chunk-5M3JO6GD.js";
import {
  random
} from "./chunk-5OFNDDVN.js";
import {
  checkedColumn,
  numberCell,
  rowHash,
  textCell,
  timeCell
} from "./chunk-X5Z4HAAE.js";
import {
  LEAST_NAMED,
  booleanSql,
  literal
} from "./chunk-YGEPV4NO.js";
import {
  detectable,
  evidenceOf,
  rowsNeeded
} from "./chunk-65MRR7JC.js";
import "./chunk-V4VIJU62.js";
import {
  FALSE_ALARMS,
  LEVEL,
  estimated,
  notEstimable
} from "./chunk-4QI5XM6T.js";
import "./chunk-CD6YT3WV.js";
import "./chunk-LGIWBECZ.js";
import {
  ANNOTATIONS_PER_REQUEST,
  isGone,
  isOtherApp,
  isPermissionError,
  isUncertain
} from "./chunk-JEZPRUUL.js";
import {
  shownAddress
} from "./chunk-WDCYQ3BI.js";
import {
  bucketCredentials,
  openBucket
} from "./chunk-JZMWFAUT.js";
import {
  AGE_PATTERN,
  SIZE_PATTERN,
  TIME_PATTERN,
  ageText,
  bytesOf,
  counted,
  figure,
  figureBeside,
  hoursOf,
  listed,
  millisecondsOf,
  sizeText,
  timeText
} from "./chunk-5TWUTOWS.js";
import "./chunk-V4T6G7AW.js";
import "./chunk-F63TWFPS.js";
import {
  digestOf,
  hexOf,
  sha256
} from "./chunk-BIVE6T77.js";
import {
  prettyJson
} from "./chunk-D2KHV3DM.js";
import {
  EXIT,
  TrainyardError,
  messageOf
} from "./chunk-2WUTFTKW.js";
import {
  __export
} from "./chunk-RSD25HFQ.js";

// src/app/wiring.ts
import { dirname as dirname4, join as join2, resolve } from "node:path";

// src/core/effects.ts
function describeEffect(effect) {
  switch (effect.kind) {
    case "upsert-comment":
      return `comment on pull request #${effect.pull} (${effect.body.length} characters)`;
    case "upsert-check":
      return `check "${effect.name}" on ${effect.headSha.slice(0, 12)}: ${effect.conclusion ?? effect.status}, ${effect.annotations.length} annotations`;
    case "push-refs":
      return `push${effect.repository === void 0 ? "" : ` to ${effect.repository}:`} ${effect.updates.filter(({ from, to }) => from !== to).map(({ ref, from, to }) => `${ref} ${from?.slice(0, 12) ?? "(new)"} -> ${to?.slice(0, 12) ?? "(gone)"}`).join(", ")}`;
    case "write-file":
      return `file ${effect.path} (${effect.text.length} characters)`;
    case "step-summary":
      return `step summary (${effect.markdown.length} characters)`;
  }
}

// src/adapters/effects/check.ts
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
  return runs.flatMap((run2) => {
    const [, content, annotations] = EXTERNAL_ID.exec(run2.externalId) ?? [];
    return content === void 0 || annotations === void 0 ? [] : [{ run: run2, content, annotations }];
  });
}
async function bring(effect, newest, forge) {
  if (newest === void 0) return created(await forge.createCheck(writeOf(effect, 0)));
  const { run: run2 } = newest;
  if (isSettled(effect, newest)) return { state: "unchanged", detail: `check ${run2.id} says so already` };
  if (!canCorrect(effect, newest)) return replace(effect, newest, forge);
  try {
    await forge.updateCheck(run2.id, writeOf(effect, run2.annotations));
  } catch (thrown) {
    if (isOtherApp(thrown)) {
      return created(await forge.createCheck(writeOf(effect, 0)));
    }
    throw thrown;
  }
  return { state: "done", detail: `check ${run2.id} updated` };
}
function created(run2) {
  return { state: "done", detail: `check ${run2.id} created` };
}
function isSettled(effect, { run: run2, content }) {
  const finished2 = run2.status === "completed";
  const same = content === contentDigest(effect);
  return effect.status === "in_progress" ? finished2 || run2.annotations > 0 || same : finished2 && same;
}
function canCorrect(effect, { run: run2, annotations }) {
  const missing2 = effect.annotations.length - run2.annotations;
  const pure = run2.annotations === 0 || annotations === annotationsDigest(effect) && missing2 >= 0;
  return pure && (run2.status !== "completed" || missing2 <= ANNOTATIONS_PER_REQUEST);
}
async function replace(effect, old, forge) {
  const run2 = await forge.createCheck(writeOf(effect, 0));
  await closeUnfinished(effect, [old], forge);
  return created(run2);
}
async function closeUnfinished(effect, older, forge) {
  if (effect.status !== "completed") return;
  for (const { run: run2 } of older) {
    if (run2.status === "completed") continue;
    await forge.updateCheck(run2.id, {
      ...writeOf(effect, effect.annotations.length),
      externalId: run2.externalId,
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

// src/adapters/effects/comment.ts
var TRIES2 = 3;
async function upsertComment(effect, forge) {
  const text = textOf(effect);
  for (let attempt = 1; ; attempt += 1) {
    const ours = await oursAmong2(effect, forge);
    const newest = ours.at(-1);
    try {
      const written = newest === void 0 ? await create(effect, text, forge) : await bring2(newest, text, forge);
      const now = newest === void 0 ? await oursAmong2(effect, forge) : ours;
      const removed = await removeAll(now.slice(0, -1), forge);
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

// src/adapters/effects/apply.ts
async function applyEffects(effects, ports, hooks) {
  const applied = [];
  let failure2;
  for (const effect of effects) {
    const run2 = () => applyOne(effect, effects, ports);
    try {
      const outcome = await (hooks === void 0 ? run2() : hooks.around(effect.kind, run2));
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
    case "push-refs":
      return pushRefs(effect, ports);
    case "step-summary":
      await ports.summary(effect.markdown);
      return { state: "done", detail: describeEffect(effect) };
    case "write-file":
      if (await ports.files.readText(effect.path) === effect.text) return { state: "unchanged", detail: effect.path };
      await ports.files.write(effect.path, effect.text);
      return { state: "done", detail: effect.path };
  }
}
async function pushRefs(effect, { refs }) {
  const detail = describeEffect(effect);
  if (refs === void 0) return { state: "left-out", detail };
  const push = await refs.push(effect.updates, effect.repository);
  return { state: push.kind === "pushed" ? "done" : push.kind, detail, push };
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

// src/adapters/files/lock.ts
import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { setTimeout as sleep2 } from "node:timers/promises";
var POLL_MS = 200;
var BEAT_MS = 1e4;
var SILENCE_MS = 12e4;
function fileLocks() {
  return {
    async hold(path, work, options) {
      const holder = { id: randomUUID(), pid: process.pid, host: hostname() };
      await acquire(path, holder, options);
      const beat = setInterval(() => void utimes(path, /* @__PURE__ */ new Date(), /* @__PURE__ */ new Date()).catch(() => void 0), BEAT_MS);
      beat.unref();
      try {
        return await work();
      } finally {
        clearInterval(beat);
        if ((await holderOf(path))?.id === holder.id) await rm(path, { force: true });
      }
    },
    async clear(path) {
      const holder = await holderOf(path);
      if (holder !== void 0 && await isGone2(path, holder)) await remove(path, holder);
    }
  };
}
async function acquire(path, holder, { signal, onWait }) {
  await clearUnfinished(dirname(path));
  for (let waited = false; ; ) {
    if (await create2(path, holder)) return;
    const other = await holderOf(path);
    if (await isGone2(path, other)) {
      await remove(path, other);
      continue;
    }
    if (!waited) onWait(other === void 0 ? "another process" : `process ${other.pid} on ${other.host}`);
    waited = true;
    await sleep2(POLL_MS, void 0, { signal }).catch(() => void 0);
    signal.throwIfAborted();
  }
}
async function create2(path, holder) {
  try {
    await mkdir(dirname(path), { recursive: true });
    const beside = besideName(path);
    await writeFile(beside, JSON.stringify(holder), { flag: "wx" });
    await linkOrWrite(beside, path, holder).finally(() => rm(beside, { force: true }));
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw new TrainyardError({
      code: "lock-failed",
      message: `the lock ${path} could not be made: ${messageOf(error)}`,
      fix: "Check that this user may write there and that the disk has room.",
      cause: error
    });
  }
}
async function linkOrWrite(beside, path, holder) {
  try {
    await link(beside, path);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw error;
    await writeFile(path, JSON.stringify(holder), { flag: "wx" });
  }
}
async function holderOf(path) {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return void 0;
  }
}
async function isGone2(path, holder) {
  if (holder !== void 0 && holder.host === hostname() && !isAlive(holder.pid)) return true;
  const found = await stat(path).catch(() => void 0);
  return found !== void 0 && Date.now() - found.mtimeMs > SILENCE_MS;
}
async function remove(path, dead) {
  const aside = besideName(path);
  const moved2 = await rename(path, aside).then(
    () => true,
    () => false
  );
  if (!moved2) return;
  if ((await holderOf(aside))?.id !== dead?.id) await link(aside, path).catch(() => void 0);
  await rm(aside, { force: true });
}
function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : void 0;
}

// src/adapters/host/machine.ts
import { arch, availableParallelism, cpus, platform, totalmem } from "node:os";
function thisMachine() {
  return {
    facts: {
      node: process.version,
      platform: `${platform()}-${arch()}`,
      cpu: cpus()[0]?.model.trim() ?? "unknown"
    },
    threads: availableParallelism(),
    memoryMb: Math.floor(totalmem() / 2 ** 20)
  };
}

// src/adapters/host/secrets.ts
function secretsOf(token, env) {
  const names = [
    "GITHUB_TOKEN",
    "GH_TOKEN",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "TRAINYARD_REGISTRY_PASSWORD",
    "TRAINYARD_OBSERVER_TOKEN",
    "TRAINYARD_DEPLOY_TOKEN"
  ];
  return [token, ...names.map((name) => env[name])].flatMap((secret) => secret || []);
}

// src/adapters/objects/loans.ts
import { readFile as readFile2 } from "node:fs/promises";
import { fileURLToPath } from "node:url";
var TRIES3 = 5;
var FIRST_WAIT_MS = 200;
var MOST_MS = 6e5;
function openLoans() {
  return {
    get: (address) => isFile(address) ? readShared(address) : download(address),
    put: (address, bytes) => isFile(address) ? writeShared(address, bytes) : upload(address, bytes)
  };
}
function isFile(address) {
  return address.startsWith("file:");
}
async function readShared(address) {
  try {
    return await readFile2(fileURLToPath(address));
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    throw unreachable(address, messageOf(error));
  }
}
async function writeShared(address, bytes) {
  try {
    await diskFiles().write(fileURLToPath(address), bytes);
  } catch (error) {
    throw unreachable(address, messageOf(error));
  }
}
async function download(address) {
  const response = await patiently(address, () => fetch(address, { signal: AbortSignal.timeout(MOST_MS) }));
  if (response.status === 404) return void 0;
  if (!response.ok) throw await refused(address, response);
  return new Uint8Array(await response.arrayBuffer());
}
async function upload(address, bytes) {
  const body = bytes;
  const send = () => fetch(address, { method: "PUT", body, signal: AbortSignal.timeout(MOST_MS) });
  const response = await patiently(address, send);
  if (!response.ok) throw await refused(address, response);
}
async function patiently(address, send) {
  for (let attempt = 1; ; attempt++) {
    const last = attempt === TRIES3;
    try {
      const response = await send();
      if (last || response.status < 500 && response.status !== 429) return response;
      await response.arrayBuffer();
    } catch (error) {
      if (last) throw unreachable(address, causeOf(error));
    }
    await new Promise((resolve2) => setTimeout(resolve2, FIRST_WAIT_MS * 2 ** (attempt - 1)));
  }
}
function causeOf(error) {
  const cause = error instanceof Error ? error.cause : void 0;
  return cause === void 0 ? messageOf(error) : `${messageOf(error)} (${messageOf(cause)})`;
}
function shown(address) {
  return address.replace(/\?.*$/s, "");
}
async function refused(address, response) {
  const code = /<Code>([^<]{1,80})<\/Code>/.exec((await response.text()).slice(0, 1e4))?.[1];
  return new TrainyardError({
    code: "loan-refused",
    message: `${shown(address)} answers ${response.status}${code === void 0 ? "" : ` (${code})`}`,
    fix: "The address was lent for two days, or for as long as the session of the access key; run the whole workflow again."
  });
}
function unreachable(address, why) {
  return new TrainyardError({
    code: "loan-unreachable",
    message: `${shown(address)} cannot be reached: ${why}`,
    fix: "Let this job's runner reach the store, or set review.handover of trainyard.yaml to artifacts."
  });
}

// src/adapters/outside/files.ts
import { isAbsolute, join, relative, sep } from "node:path";
import { fileURLToPath as fileURLToPath2 } from "node:url";

// src/adapters/files/part-file.ts
import { mkdir as mkdir2, open, rename as rename2, rm as rm2, stat as stat2 } from "node:fs/promises";
import { dirname as dirname2 } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
var TRIES4 = 5;
async function bringFile(file, ask) {
  const part = `${file.path}.part`;
  await mkdir2(dirname2(file.path), { recursive: true });
  if (!file.goesOn) await rm2(part, { force: true });
  let tries = 0;
  for (; ; ) {
    const before = await sizeOf(part);
    try {
      await receive(file, part, await ask(before));
      break;
    } catch (error) {
      file.signal.throwIfAborted();
      if (error instanceof TrainyardError) throw error;
      tries = await sizeOf(part) > before ? 1 : tries + 1;
      if (tries >= TRIES4) throw unreachable2(file.name, error);
    }
    await pause(file.pauseMs * 2 ** (tries - 1), void 0, { signal: file.signal }).catch(() => void 0);
    file.signal.throwIfAborted();
  }
  await rename2(part, file.path);
}
async function receive(file, part, answer) {
  const handle = await open(part, answer.from > 0 ? "r+" : "w");
  try {
    await handle.truncate(answer.from);
    let at = answer.from;
    for await (const chunk of answer.body) {
      if (at + chunk.length > file.mostBytes) throw tooLarge(file);
      for (let done = 0; done < chunk.length; ) {
        const { bytesWritten } = await handle.write(chunk, done, chunk.length - done, at + done);
        done += bytesWritten;
      }
      at += chunk.length;
    }
    if (answer.size !== void 0 && at !== answer.size) throw new Error(`${at} of ${answer.size} bytes came`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
async function sizeOf(path) {
  return stat2(path).then(
    ({ size: size2 }) => size2,
    () => 0
  );
}
function tooLarge({ name, mostBytes }) {
  return new TrainyardError({
    code: "data-too-large",
    message: `${name} has more than the ${mostBytes} bytes that may be fetched`,
    fix: "Raise allow.maxDownload of trainyard.yaml on the base branch, or name a smaller file."
  });
}
function unreachable2(name, cause) {
  return new TrainyardError({
    code: "data-unreachable",
    message: `${name} could not be fetched: ${messageOf(cause)}, after ${TRIES4} tries`,
    fix: "Check the address, and that this machine may reach it; the next try goes on where this one stopped.",
    cause
  });
}

// src/adapters/outside/files.ts
function outsideFiles(rules, place) {
  return {
    list: (folder) => /^s3:/i.test(folder) ? listBucket(folder, rules, place) : listFolder(folder, rules, place),
    async fetch(file, to) {
      if (/^https?:/i.test(file.uri)) return fetchHttp(file, to, { rules, place });
      if (/^s3:/i.test(file.uri)) return fetchObject(file, to, { rules, place });
      return localFile(file, rules, place);
    }
  };
}
var Ended = class extends TrainyardError {
  fetched;
  constructor(fetched3) {
    super({ code: "data-moved", message: "it is not what was pinned", fix: "Pin it again." });
    this.fetched = fetched3;
  }
};
async function fetched(file, { to, rules, place }, ask) {
  let facts = { ...file.etag === void 0 ? {} : { etag: file.etag } };
  const job = {
    path: to.path,
    name: shownAddress(file.uri),
    mostBytes: file.size ?? rules.mostBytes,
    goesOn: file.digest !== void 0,
    signal: to.signal,
    pauseMs: place.pauseMs ?? 500
  };
  try {
    await bringFile(job, async (from) => {
      const answer = await ask(from, facts.etag);
      if (answer.kind === "gone") throw new Ended({ kind: "gone" });
      const { size: size2 } = answer;
      if (file.size !== void 0 && size2 !== void 0 && size2 >= 0 && size2 !== file.size) {
        answer.cancel();
        throw new Ended({ kind: "moved", size: size2 });
      }
      facts = factsOf(answer);
      return answer;
    });
    return { kind: "file", path: to.path, ...facts };
  } catch (error) {
    if (error instanceof Ended) return error.fetched;
    if (file.size !== void 0 && error instanceof TrainyardError && error.code === "data-too-large")
      return { kind: "moved" };
    throw error;
  }
}
function factsOf({ etag, version }) {
  return { ...version === void 0 ? {} : { version }, ...etag === void 0 ? {} : { etag } };
}
async function fetchHttp(file, to, ruled) {
  const { hosts } = ruled.rules;
  const options = { hosts, env: ruled.place.env, idleMs: ruled.place.idleMs ?? 6e4 };
  const { askHttp } = await import("./https-FQK3GQ24.js");
  return fetched(file, { ...ruled, to }, (from, etag) => {
    const certain = file.digest !== void 0 || etag !== void 0 && !etag.startsWith("W/");
    const known = etag === void 0 ? {} : { etag };
    return askHttp({ address: file.uri, from: certain ? from : 0, signal: to.signal, ...known }, options);
  });
}
async function fetchObject(file, to, ruled) {
  const { objects, key } = await bucketOf(file.uri, ruled.rules, ruled.place);
  return fetched(
    file,
    { ...ruled, to },
    (from, etag) => objects.ask({
      key,
      from,
      ...file.version === void 0 ? {} : { version: file.version },
      ...etag === void 0 ? {} : { etag }
    })
  );
}
async function bucketOf(uri, { buckets }, { env }) {
  const [, bucket = "", key = ""] = /^s3:\/\/([^/]*)\/?(.*)$/is.exec(uri) ?? [];
  const found = buckets.find((one) => one.bucket === bucket);
  if (found === void 0) {
    throw refused2(uri, `the project allows no bucket "${bucket.slice(0, 80)}"`, "Add it under allow.buckets");
  }
  const { bucketObjects } = await import("./s3-6TFQ3R7K.js");
  const { bucketCredentials: bucketCredentials2 } = await import("./s3-LSWTV6KK.js");
  return { objects: bucketObjects(found, bucketCredentials2(env)), bucket, key };
}
async function listBucket(folder, rules, place) {
  const { objects, bucket, key } = await bucketOf(folder, rules, place);
  const keys = await objects.keys(key === "" ? "" : `${key.replace(/\/$/, "")}/`);
  return keys.filter((one) => !one.endsWith("/")).map((one) => ({ uri: `s3://${bucket}/${one}` }));
}
async function localFile(file, rules, place) {
  const path = await realPlace(file.uri, rules, place);
  const size2 = path === void 0 ? void 0 : await place.files.size(path);
  if (path === void 0 || size2 === void 0) return { kind: "gone" };
  if (file.size !== void 0 && size2 !== file.size) return { kind: "moved", size: size2 };
  return { kind: "file", path };
}
async function listFolder(folder, rules, place) {
  const path = await realPlace(folder, rules, place);
  if (path === void 0) return [];
  const start = folder === "" || folder.endsWith("/") ? folder : `${folder}/`;
  const named = (name) => /^file:/i.test(folder) ? name.replace(/[%#?]/g, encodeURIComponent) : name;
  return (await place.files.list(path)).map((name) => ({ uri: start + named(name) }));
}
async function realPlace(uri, { folders }, place) {
  const named = /^file:/i.test(uri);
  const path = named ? pathIn(uri) : join(place.root, uri);
  const inside = named ? folders : [place.root];
  const real = await place.files.realPath(path);
  if (real === void 0) return void 0;
  for (const folder of inside) {
    const own = await place.files.realPath(folder);
    if (own !== void 0 && contains(own, real)) return real;
  }
  throw named ? refused2(uri, "it lies in no folder that the project allows", "Add its folder under allow.folders") : refused2(uri, "it leads out of the working tree", "Name a file under allow.folders");
}
function pathIn(uri) {
  try {
    return fileURLToPath2(uri);
  } catch {
    throw refused2(
      uri,
      "it is no path of this machine",
      "Write file:///folder/rows.csv, and add its folder under allow.folders"
    );
  }
}
function contains(folder, path) {
  const way = relative(folder, path);
  return way === "" || way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function refused2(uri, why, fix) {
  return new TrainyardError({
    code: "data-refused",
    message: `${shownAddress(uri)} is not fetched: ${why}`,
    fix: `${fix} of trainyard.yaml on the base branch.`,
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
  pointInTime: () => pointInTime,
  rowCount: () => rowCount,
  targetLeakage: () => targetLeakage,
  trainTestOverlap: () => trainTestOverlap,
  unique: () => unique
});

// src/data/profile/check-shares.ts
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
function valueMeasurement(rows, column, bad) {
  const text = textCell(rows, column);
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
  const failed = passing < mostly;
  return {
    outcome: failed ? "fail" : "pass",
    observed: `${percentBeside(passing, mostly)} of ${counted(values, "value")}`,
    required,
    reason: `${counted(bad, "value")} of ${figure(values)} in ${options.column} ${bad === 1 ? "is" : "are"} not ${wanted}${first}`,
    fix: failed ? `Correct those rows of ${options.column}, or say with mostly how many may differ.` : "",
    value: passing
  };
}
function mostShare(most) {
  return { type: "number", minimum: 0, maximum: 1, default: most, description: "Largest share that passes." };
}
function judgeRows({ bad, of, max }, { row, wrong, fix }) {
  const required = `at most ${percent(max)}`;
  if (of === 0) return noRows(required);
  const value = bad / of;
  const failed = value > max;
  return {
    outcome: failed ? "fail" : "pass",
    observed: `${percentBeside(value, max)} of ${counted(of, row)}`,
    required,
    reason: `${figure(bad)} of ${counted(of, row)} ${wrong}`,
    fix: failed ? fix : "",
    value
  };
}
function noValues(column, required) {
  return {
    outcome: "not-estimable",
    observed: "no values",
    required,
    reason: `${column} has no values`,
    fix: `Fill ${column}, or remove the check.`
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
function outsideSql({ column, min, max }, rows) {
  const times = typeof min === "string" || typeof max === "string";
  const cell = times ? timeCell(rows, column) : numberCell(rows, column);
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
    const failed = value < min;
    return {
      outcome: failed ? "fail" : "pass",
      observed: percentBeside(value, min),
      required,
      reason: `the rarest of ${counted(classes.length, "class", "classes")} has ${figure(least)} of ${counted(rows, "row")}`,
      fix: failed ? "Collect rows of that class, or leave it out of the task." : "",
      value
    };
  }
};

// src/data/profile/check-worst.ts
function worstOf(columns, numberOf, worst) {
  let found = { column: "", index: -1, value: Number.NaN };
  for (const [index, column] of columns.entries()) {
    const value = numberOf(index);
    if (Number.isNaN(value)) continue;
    if (found.index >= 0 && (worst === "lowest" ? value >= found.value : value <= found.value)) continue;
    found = { column, index, value };
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
    const failed = value < min;
    return {
      outcome: failed ? "fail" : "pass",
      observed: percentBeside(value, min),
      required,
      reason: `${percent(value)} of ${counted(columns.length * rows, "cell")} hold a value; ${worst.column} is the emptiest with ${percent(worst.value)}`,
      fix: failed ? `Fill ${worst.column}, or leave it out.` : "",
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
    const failed = worst.value > max;
    return {
      outcome: failed ? "fail" : "pass",
      observed: figureBeside(worst.value, max),
      required,
      reason: `${worst.column} differs most between training and test: index ${figure(worst.value, 3)}`,
      fix: failed ? `Find out why ${worst.column} changed; the numbers of this review hold for the test rows.` : "",
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
      max: mostShare(MOST2),
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
    const share2 = { bad: numbers("extra"), of: numbers("rows"), max };
    const fix = "Remove the copies, or name the column that tells such rows apart as data.id.";
    return judgeRows(share2, { row: "row", wrong: "repeat an earlier one", fix });
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
  measure: ({ column }, rows) => [{ over: rows.rows, numbers: { newest: `max(epoch(${timeCell(rows, column)}))` } }],
  judge({ column, within }, numbers, rows) {
    const required = `within ${within}`;
    const newest = numbers("newest");
    if (Number.isNaN(newest)) return noValues(column, required);
    const hours = (Date.parse(rows.now) / 1e3 - newest) / 3600;
    const failed = hours > (hoursOf(within) ?? 0);
    return {
      outcome: failed ? "fail" : "pass",
      observed: `${ageText(hours)} old`,
      required,
      reason: `the newest row by ${column} was ${ageText(hours)} old when it was checked`,
      fix: failed ? "Bring newer rows into the source, or allow a greater age." : "",
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
      max: mostShare(0)
    },
    required: ["column"]
  },
  unasked: ({ roles }) => roles.group === void 0 ? void 0 : { column: roles.group },
  title: ({ column, max = 0 }) => `groups of ${column} on both sides ${max === 0 ? "none" : `at most ${percent(max)}`}`,
  measure({ column }, rows) {
    const cell = textCell(rows, column);
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
  judge({ column, max = 0 }, numbers) {
    const [groups, shared] = [numbers("groups"), numbers("shared")];
    const required = max === 0 ? "none" : `at most ${percent(max)}`;
    if (groups === 0) {
      const reason = `no test row has a value of ${column}`;
      return { outcome: "not-estimable", observed: "no groups", required, reason, fix: `Fill ${column}.` };
    }
    const value = shared / groups;
    const failed = value > max;
    return {
      outcome: failed ? "fail" : "pass",
      observed: `${percentBeside(value, max)} of ${counted(groups, "group")}`,
      required,
      reason: `${figure(shared)} of ${counted(groups, "group")} of ${column} with test rows ${shared === 1 ? "has" : "have"} other rows too`,
      fix: failed ? `Name ${column} as data.group, or give every group to one side.` : "",
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
    const allowed = options.values.map((value) => literal(String(value))).join(", ");
    return [valueMeasurement(rows, options.column, `${textCell(rows, options.column)} not in (${allowed})`)];
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
      max: mostShare(MOST3)
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
    const share2 = { bad: numbers("conflicting"), of: numbers("rows"), max };
    const wrong = "share all features with a row of another class";
    const fix = "Correct the labels, or add the feature that tells such rows apart.";
    return judgeRows(share2, { row: "row", wrong, fix });
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
  measure: ({ column, pattern }, rows) => [
    valueMeasurement(rows, column, `not regexp_full_match(${textCell(rows, column)}, ${literal(pattern)})`)
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
      max: mostShare(MOST4)
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
    const [held, unseen] = [numbers(`held${worst.index}`), numbers(`unseen${worst.index}`)];
    const failed = worst.value > max;
    return {
      outcome: failed ? "fail" : "pass",
      observed: `${percentBeside(worst.value, max)} of ${counted(held, "value")}`,
      required,
      reason: `${worst.column} has ${counted(numbers(`categories${worst.index}`), "category", "categories")} in ${figure(unseen)} of ${counted(held, "test row")} that training rows never have`,
      fix: failed ? `Bring rows with those categories of ${worst.column} into training, or merge rare ones.` : "",
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
    const failed = worst.value < mostly;
    const missing2 = rows - numbers(`present${worst.index}`);
    return {
      outcome: failed ? "fail" : "pass",
      observed: `${percentBeside(worst.value, mostly)} of ${counted(rows, "row")}`,
      required,
      reason: `${worst.column} is missing in ${figure(missing2)} of ${counted(rows, "row")}`,
      fix: failed ? `Fill ${worst.column}, or say with mostly how many rows may lack it.` : "",
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
      max: mostShare(MOST5)
    },
    required: ["column"]
  },
  title: ({ column, max = MOST5 }) => `outliers of ${column} at most ${percent(max)}`,
  measure({ column, fence = FENCE }, rows) {
    const cell = numberCell(rows, column);
    const quartiles = `select quantile_cont(${cell}, 0.25) as low, quantile_cont(${cell}, 0.75) as high from ${rows.rows}`;
    return [
      {
        over: `(select v, low - ${fence}::double * (high - low) as least, high + ${fence}::double * (high - low) as most from (select ${cell} as v from ${rows.rows}), (${quartiles}) where v is not null)`,
        numbers: { values: "count(*)", out: "count(*) filter (where v < least or v > most)" }
      }
    ];
  },
  judge({ column, fence = FENCE, max = MOST5 }, numbers) {
    const [values, out] = [numbers("values"), numbers("out")];
    const required = `at most ${percent(max)}`;
    if (values === 0) return noValues(column, required);
    const value = out / values;
    const failed = value > max;
    return {
      outcome: failed ? "fail" : "pass",
      observed: `${percentBeside(value, max)} of ${counted(values, "value")}`,
      required,
      reason: `${figure(out)} of ${counted(values, "value")} of ${column} lie more than ${fence} interquartile ranges outside the quartiles`,
      fix: failed ? `Look for mistakes in ${column}, or allow more with max or fence.` : "",
      value
    };
  }
};

// src/checks/pointInTime.ts
var pointInTime = {
  id: "pointInTime",
  doc: "No row uses values from after its own time: the columns, which say since when a row's values are known, lie at or before data.time.",
  version: 2,
  bare: "columns",
  looksAt: "rows",
  schema: {
    type: "object",
    properties: {
      columns: {
        type: "array",
        items: { type: "string" },
        minItems: 1,
        description: "Columns with the time, in UTC, of values that were joined to the row."
      },
      delay: {
        type: "string",
        pattern: AGE_PATTERN,
        "x-says": "an age such as 1h, 2d or 1w",
        description: "How long after their time such values can be had: 1h, 2d or 1w."
      }
    },
    required: ["columns"]
  },
  unasked: ({ roles }) => roles.time === void 0 || (roles.known ?? []).length === 0 ? void 0 : { columns: roles.known },
  title: ({ columns, delay }) => `${columns.length === 1 ? columns[0] : `${columns.length} columns`}${delay === void 0 ? "" : ` + ${delay}`} not after the time of the row`,
  measure: ({ columns, delay }, rows) => [
    { over: rows.rows, numbers: Object.assign({}, ...columns.map((name, i) => numbersOf(rows, { name, i, delay }))) }
  ],
  judge({ columns }, numbers, { roles }) {
    const required = "no row from the future";
    if (roles.time === void 0) {
      const reason = "data.time names no column with the time of a row";
      return { outcome: "not-estimable", observed: "no time", required, reason, fix: "Add data.time." };
    }
    const worst = worstOf(columns, (i) => numbers(`late${i}`) / numbers(`both${i}`), "highest");
    if (worst.index < 0) {
      const reason = "no row has a value in these columns and a time of its own";
      return { outcome: "not-estimable", observed: "no values", required, reason, fix: "Fill them." };
    }
    const [late, both] = [numbers(`late${worst.index}`), numbers(`both${worst.index}`)];
    const failed = late > 0;
    const first = failed ? `, first data row ${figure(numbers(`first${worst.index}`))}` : "";
    return {
      outcome: failed ? "fail" : "pass",
      observed: `${percent(worst.value)} of ${counted(both, "row")}`,
      required,
      reason: `${figure(late)} of ${counted(both, "row")} use values of ${worst.column} from after their own time${first}`,
      fix: failed ? `Join the newest values at or before the time of the row: time and match of a source, or ASOF JOIN in data.query.` : "",
      value: worst.value
    };
  }
};
function numbersOf(rows, { name, i, delay }) {
  const known = `${timeCell(rows, name)} + to_microseconds(${Math.round((hoursOf(delay ?? "0h") ?? 0) * 36e8)})`;
  const own = rows.roles.time === void 0 ? "null::timestamp" : timeCell(rows, rows.roles.time);
  return {
    [`both${i}`]: `count(*) filter (where ${known} is not null and ${own} is not null)`,
    [`late${i}`]: `count(*) filter (where ${known} > ${own})`,
    [`first${i}`]: `min(${rows.row}) filter (where ${known} > ${own})`
  };
}

// src/math/intervals/bounds.ts
function standingOf(value, bounds2) {
  const miss = missOf(value, bounds2);
  const limit = miss?.limit ?? nearestLimit(value, bounds2);
  const name = limit === bounds2.min ? "minimum" : "maximum";
  const gap2 = Math.abs(value - limit);
  const side = value < limit ? "below" : "above";
  return {
    miss,
    observed: figureBeside(value, limit),
    asLimit: asLimit(value, side),
    distance: gap2 <= noiseOf(limit) ? `exactly the ${name} of ${limit}` : `${figure(gap2, 3)} ${side} the ${name} of ${limit}`
  };
}
function boundsText(bounds2) {
  const { min, max } = bounds2;
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
    const failed = worst.value > max;
    return {
      outcome: failed ? "fail" : "pass",
      observed: figureBeside(worst.value, max),
      required,
      reason: `of ${counted(columns.length, "column")} ${worst.column} alone tells the target best: ${figure(worst.value)} of 1`,
      fix: failed ? `Ask when ${worst.column} becomes known; remove it from data.features if that is after the target.` : "",
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
  const known = strengths.filter((strength) => !Number.isNaN(strength));
  return known.length === 0 ? Number.NaN : Math.max(...known);
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
      max: mostShare(MOST7),
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
    const share2 = { bad: numbers("shared"), of: numbers("held"), max };
    const wrong = `${share2.bad === 1 ? "is" : "are"} among the training or validation rows`;
    const fix = "Remove the copies, or name in data.group what such rows share.";
    return judgeRows(share2, { row: "test row", wrong, fix });
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
function otherwiseSql({ column, is }, rows) {
  const number = numberCell(rows, column);
  if (is === "number") return `${number} is null`;
  if (is === "integer") return `${number} is null or ${number} <> trunc(${number})`;
  if (is === "boolean") return `(${booleanSql(checkedColumn(rows, column))}) is null`;
  const time = timeCell(rows, column);
  if (is === "time") return `${time} is null`;
  return `try_cast(${textCell(rows, column)} as date) is null or ${time} <> date_trunc('day', ${time})`;
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
    const failed = value < mostly;
    return {
      outcome: failed ? "fail" : "pass",
      observed: `${percentBeside(value, mostly)} of ${counted(rows, "row")}`,
      required,
      reason: `${figure(numbers("repeated"))} of ${counted(rows, "row")} share their value of ${names} with another row`,
      fix: failed ? `Remove the repeated rows, or name all columns that identify a row.` : "",
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
      return (await import("./validate-O5HY33HH.js")).validate(request, context);
    case "plan":
      return (await import("./plan-KFTTCPQJ.js")).plan(request.selection, context);
    case "stage":
      return (await import("./stage-NXRZ7OQH.js")).stage(request.stage, request.folder, context);
  }
  const { review } = await import("./review-KY4ZC663.js");
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
  calibration: () => calibration,
  card: () => card,
  dominance: () => dominance,
  drift: () => drift2,
  fairness: () => fairness,
  latency: () => latency,
  leakage: () => leakage,
  metric: () => metric,
  quality: () => quality,
  size: () => size,
  stability: () => stability
});

// src/gates/calibration.ts
var calibration = {
  id: "calibration",
  doc: "Gap between stated and observed probability: on average, or where it is widest. Rows count by `data.weight` where it is set.",
  schema: {
    type: "object",
    properties: {
      calibration: {
        type: "string",
        enum: ["mean", "worst"],
        description: "The gap averaged over the bins of the reliability plot, by their rows or weight; or the largest of one bin."
      },
      max: { type: "number", minimum: 0, maximum: 1, description: "Largest gap that passes, inclusive." },
      minRows: {
        type: "integer",
        minimum: 1,
        default: 50,
        description: "With `worst`: rows that a bin needs to count; in fewer, chance alone makes wide gaps."
      }
    },
    required: ["calibration", "max"]
  },
  title: (options) => `${wordsOf(options)} ${boundsText({ max: options.max })}`,
  subject: (options) => wordsOf(options),
  loosened: (base, head) => loosenedBounds({ max: base.max }, { max: head.max }) || base.calibration === "worst" && (head.minRows ?? 50) > (base.minRows ?? 50),
  judge(options, context) {
    const found = gapOf(options, context);
    if ("why" in found) return notEstimable2(options, found);
    const { observed, miss } = standingOf(found.gap, { max: options.max });
    return {
      outcome: miss === void 0 ? "pass" : "fail",
      observed,
      required: boundsText({ max: options.max }),
      reason: `${wordsOf(options)} is ${observed}, at most ${options.max} allowed; ${found.where}`,
      fix: miss === void 0 ? "" : "Calibrate the model (more rows, more l2, fewer epochs, no class weights), or raise max in a change of its own."
    };
  }
};
function wordsOf({ calibration: kind }) {
  return kind === "mean" ? "mean gap of calibration" : "widest gap of calibration";
}
function gapOf({ calibration: kind, minRows = 50 }, { evaluation }) {
  const { reliability } = evaluation.curves ?? {};
  if (evaluation.task === "regression")
    return { why: "a regression states no probabilities", fix: "Judge a metric instead." };
  if (reliability === void 0 || reliability.bins.length === 0) return tooFew(evaluation.rows);
  const { about, bins } = reliability;
  const rows = bins.reduce((sum, bin) => sum + bin.rows, 0);
  if (kind === "mean") {
    const gap2 = bins.reduce((sum, bin) => sum + (bin.share ?? bin.rows / rows) * gapIn(bin), 0);
    return { gap: gap2, where: `${about}, over ${bins.length} bins of ${rows} rows` };
  }
  const [widest] = bins.filter((bin) => bin.rows >= minRows).sort((one, other) => gapIn(other) - gapIn(one));
  if (widest === void 0)
    return { why: `no bin has ${minRows} rows`, fix: "Enlarge the test split, or lower minRows." };
  const { from, to, confidence, frequency } = widest;
  return {
    gap: gapIn(widest),
    where: `${about} from ${figure(from, 2)} to ${figure(to, 2)}: ${figure(confidence)} stated, ${figure(frequency)} observed in ${widest.rows} rows`
  };
}
function tooFew(rows) {
  if (rows < LEAST_NAMED)
    return { why: `there are fewer than ${LEAST_NAMED} held-out rows`, fix: "Enlarge the test split." };
  return {
    why: `fewer than ${LEAST_NAMED} held-out rows have a weight above 0`,
    fix: "Give rows a weight in the column of data.weight, or enlarge the test split."
  };
}
function gapIn({ confidence, frequency }) {
  return Math.abs(confidence - frequency);
}
function notEstimable2(options, { why, fix }) {
  return {
    outcome: "not-estimable",
    observed: "not estimable",
    required: boundsText({ max: options.max }),
    reason: `the ${wordsOf(options)} cannot be estimated: ${why}`,
    fix
  };
}

// src/gates/card.ts
var SECTIONS = HUMAN_SECTIONS.map(({ key }) => key.replace("card.", ""));
var card = {
  id: "card",
  doc: "Sections of the model card that only people can write: all of them, or those that are named.",
  schema: {
    type: "object",
    properties: {
      card: {
        description: "`complete`, or the sections that have to be written: `[intendedUse, limitations]`.",
        oneOf: [
          { type: "string", enum: ["complete"] },
          { type: "array", items: { type: "string", enum: [...SECTIONS] }, minItems: 1, uniqueItems: true }
        ]
      }
    },
    required: ["card"]
  },
  title: (options) => `model card ${requiredText(options)}`,
  subject: () => "model card",
  loosened: (base, head) => wantedOf(base).some((section) => !wantedOf(head).includes(section)),
  judge: judgeCard
};
function judgeCard(options, { card: written }) {
  const required = requiredText(options);
  if (written === void 0) {
    return {
      outcome: "not-estimable",
      observed: "not known",
      required,
      reason: "it is not known which sections of the model card are written, because the spec was not looked at",
      fix: "Judge the change with its spec."
    };
  }
  const missing2 = wantedOf(options).filter((section) => written.missing.includes(keyOf(section)));
  const keys = missing2.map(keyOf);
  const met = missing2.length === 0;
  const observed = met ? "written" : `${counted(missing2.length, "section")} missing`;
  return {
    outcome: met ? "pass" : "fail",
    observed,
    required,
    reason: met ? `all ${counted(wantedOf(options).length, "section")} that are asked for are written` : `${observed}: nobody has written ${listed(keys)}, and the model card must be ${required}`,
    fix: met ? "" : `Write ${listed(keys)} in the spec.`
  };
}
function keyOf(section) {
  return HUMAN_SECTIONS.find(({ key }) => key === section)?.key ?? `card.${section}`;
}
function wantedOf({ card: wanted }) {
  return wanted === "complete" ? SECTIONS : wanted;
}
function requiredText(options) {
  return options.card === "complete" ? "complete" : `with ${listed([...options.card])}`;
}

// src/gates/dominance.ts
var NEEDS = {
  permutation: "Add evaluate.explain: {method: permutation}.",
  shap: "Add evaluate.explain: {shap: {}}."
};
var dominance = {
  id: "dominance",
  doc: "Share of all importance that one feature carries: a model that looks at one column alone may look at a leak.",
  schema: {
    type: "object",
    properties: {
      dominance: {
        type: "string",
        enum: ["permutation", "shap"],
        description: "Importance by permutation (what a metric loses, losses under 0 count as 0; features that say much the same also as one) or by SHAP values (their mean size)."
      },
      max: { type: "number", exclusiveMinimum: 0, maximum: 1, description: "Largest share that passes, inclusive." }
    },
    required: ["dominance", "max"]
  },
  title: (options) => `${subjectOf(options)} ${boundsText({ max: options.max })}`,
  subject: subjectOf,
  loosened: (base, head) => loosenedBounds({ max: base.max }, { max: head.max }),
  judge(options, { evaluation }) {
    const measured = measuredBy(options, evaluation);
    if (measured === void 0) return notEstimable3(options, "it was not measured", NEEDS[options.dominance]);
    if (measured.features.length < 2) {
      return notEstimable3(options, "there is one feature only", "Remove the gate, or add features.");
    }
    const total = measured.features.reduce((sum, { mean: mean2 }) => sum + Math.max(0, mean2), 0);
    if (!(total > 0)) {
      return notEstimable3(
        options,
        "no feature has any importance",
        "Find out whether the model learnt anything at all."
      );
    }
    return judged(options, { ...measured, total });
  }
};
function subjectOf({ dominance: dominance2 }) {
  return `largest share of importance by ${dominance2}`;
}
function measuredBy({ dominance: dominance2 }, evaluation) {
  const { importance, attributions } = evaluation;
  if (dominance2 === "shap") return attributions && { features: attributions.features, groups: [] };
  return importance && { features: importance.features, groups: importance.groups ?? [] };
}
function notEstimable3(options, why, fix) {
  const required = boundsText({ max: options.max });
  return {
    outcome: "not-estimable",
    observed: "not estimable",
    required,
    reason: `${subjectOf(options)}: ${why}`,
    fix
  };
}
function judged(options, { features, groups, total }) {
  const alone = sharesOf(
    features.map(({ name, mean: mean2 }) => ({ name, mean: mean2 })),
    total
  );
  const grouped = new Set(groups.flatMap(({ names }) => names));
  const merged = [
    ...groups.map(({ names, mean: mean2 }) => ({ name: names.join(" with "), mean: mean2 })),
    ...features.filter(({ name }) => !grouped.has(name))
  ];
  const together = merged.length < 2 ? [] : sharesOf(merged, totalOf(merged));
  const [most] = [...alone, ...together].sort((one, other) => other.share - one.share);
  if (most === void 0) throw new Error("there are features, and none has a share");
  const { miss, observed } = standingOf(most.share, { max: options.max });
  const required = boundsText({ max: options.max });
  return {
    outcome: miss === void 0 ? "pass" : "fail",
    observed,
    required,
    reason: `${most.name} carries ${observed} of all importance by ${options.dominance}, ${required} allowed`,
    fix: miss === void 0 ? "" : `Find out whether ${most.name} is known when a prediction is made, or is made from the target; take it out of data.features if so, or raise max in a change of its own.`
  };
}
function sharesOf(parts, total) {
  return parts.map(({ name, mean: mean2 }) => ({ name, share: total > 0 ? Math.max(0, mean2) / total : 0 }));
}
function totalOf(parts) {
  return parts.reduce((sum, { mean: mean2 }) => sum + Math.max(0, mean2), 0);
}

// src/gates/drift.ts
var MOST8 = 0.2;
var drift2 = {
  id: "drift",
  doc: "Training rows against the reference profile of the model in production: the largest index of a column.",
  schema: {
    type: "object",
    properties: {
      drift: { type: "string", enum: ["psi"], description: "Measure: the population stability index." },
      max: { type: "number", minimum: 0, default: MOST8, description: "Largest index of a column that passes." }
    },
    required: ["drift"]
  },
  title: (options) => `drift from production's reference profile ${boundsText(bounds(options))}`,
  subject: () => "drift from the reference profile",
  loosened: (base, head) => loosenedBounds(bounds(base), bounds(head)),
  judge
};
function bounds({ max = MOST8 }) {
  return { max };
}
function judge(options, { evaluation }) {
  const required = boundsText(bounds(options));
  const { comparison } = evaluation;
  if (comparison === void 0) {
    const reason = "no production version yet, so there is no reference profile to compare with";
    return { outcome: "skipped", observed: "none yet", required, reason, fix: "" };
  }
  const [worst] = [...comparison.drift ?? []].sort((one, other) => other.psi - one.psi);
  if (worst === void 0) {
    return {
      outcome: "not-estimable",
      observed: "no profile",
      required,
      reason: `${comparison.version} has no reference profile with columns of this model`,
      fix: "Ship a version that was trained by this version of Trainyard; its run keeps a profile."
    };
  }
  const { miss, observed } = standingOf(worst.psi, bounds(options));
  const failed = miss !== void 0;
  return {
    outcome: failed ? "fail" : "pass",
    observed,
    required,
    reason: `of ${counted(comparison.drift?.length ?? 0, "column")} ${worst.column} moved most since ${comparison.version}: index ${observed}, limit ${bounds(options).max}`,
    fix: failed ? `Find out why ${worst.column} changed before its model is shipped.` : ""
  };
}

// src/data/uncertainty/interval-gate.ts
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
  const { estimate, options, bounds: bounds2 } = measured;
  if (options.judge === "point") return void 0;
  const evidence = evidenceFor(measured);
  if (evidence === void 0) return withoutInterval(measured);
  const tail = tailOf(options);
  const pvalue = pvalueOf(evidence, bounds2);
  const own = { pvalue, corrected: corrected ?? pvalue, evidence, lies: placeOf(evidence, bounds2, tail) };
  const outcome = outcomeOf(own);
  const facts = factsOf2(measured, own);
  const { observed, distance } = standingOf(estimate.value, bounds2);
  const says = measured.gain ?? `${measured.name} is ${observed}, ${distance}`;
  return {
    outcome,
    observed,
    required: boundsText(bounds2),
    reason: `${says}; ${tellText(measured, own, facts)}`,
    fix: outcome === "not-estimable" ? unclearFix(measured, own, facts) : "",
    evidence: facts
  };
}
function passingLimit({ estimate, options, bounds: bounds2 }, side) {
  const evidence = evidenceFor({ estimate, options });
  if (evidence === void 0) return standingOf(estimate.value, bounds2).asLimit;
  const tail = tailOf(options);
  return side === "min" ? asLimit(evidence.bound(tail), "below") : asLimit(evidence.bound(1 - tail), "above");
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
function factsOf2(measured, { evidence, pvalue, corrected, ...own }) {
  const { rows, all = rows, options, gain } = measured;
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
  const needs = rowsNeeded(evidence, { rows: all, gap: nearestGap(measured), confidence: 1 - tail });
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
function unclearFix(measured, { lies }, facts) {
  const { min, max } = measured.bounds;
  const { value } = measured.estimate;
  const many = facts.needs === void 0 || facts.needs > MANY;
  const needs = many ? `more than ${figure(MANY)}` : `about ${figure(facts.needs ?? MANY)}`;
  const rows = `It needs ${needs} test rows to tell, if the number stays as it is: enlarge the test split`;
  if (lies === "past") return `${rows}, or improve the model.`;
  const side = min !== void 0 && (max === void 0 || value - min < max - value) ? "min" : "max";
  const change = `${side === "min" ? "lower min" : "raise max"} to ${passingLimit(measured, side)}`;
  return `${rows}, ${change}, or let the number alone count: judge: point.`;
}
var MANY = 1e8;
function withoutInterval({ name, estimate, bounds: bounds2 }) {
  const { observed } = standingOf(estimate.value, bounds2);
  return {
    outcome: "not-estimable",
    observed,
    required: boundsText(bounds2),
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
    return missPvalue({ estimate: measure.estimate, bounds: options, options });
  },
  judge(options, context) {
    const { found, measure } = measuredIn(options, context);
    if (found === void 0 || measure === void 0) return notEvaluated(options, found !== void 0);
    if (measure.estimate.kind === "not-estimable") return notEstimable4(options, found, measure.estimate);
    const name = `${options.fairness} by ${found.by.join(" × ")}`;
    const all = context.evaluation.rows;
    const measured = { name, estimate: measure.estimate, rows: measure.rows, all, bounds: options, options };
    return judged2(options, found, { measured, corrected: context.corrected });
  }
};
function measuredIn(options, { evaluation }) {
  const columns = columnsOf(options);
  const found = evaluation.fairness.find((result) => sameColumns(result.by, columns));
  return { found, measure: found?.measures.find((result) => result.metric === options.fairness) };
}
function columnsOf(options) {
  return typeof options.by === "string" ? [options.by] : options.by;
}
function columnsText(options) {
  return columnsOf(options).join(" × ");
}
function sameColumns(one, other) {
  return one.length === other.length && one.every((column) => other.includes(column));
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
function notEstimable4(options, found, estimate) {
  const judgeable = found.groups.filter((group) => group.rows >= found.minGroup).length;
  const needs = estimate.needs ?? `two groups of ${found.minGroup} rows or more`;
  const rows = rowsWanted(found);
  const inAll = rows === void 0 ? "" : `: about ${figure(rows)} test rows in all, at the groups' shares of these`;
  return {
    outcome: "not-estimable",
    observed: "not estimable",
    required: boundsText(options),
    reason: `${options.fairness} by ${columnsText(options)} cannot be estimated: ${estimate.reason}; groups with ${found.minGroup} rows or more: ${judgeable} of ${found.groups.length}`,
    fix: `It needs ${needs}${inAll}. Enlarge the test split (data.split.test), or group by a coarser column.`
  };
}
function rowsWanted({ groups, minGroup }) {
  const large = groups.filter((group) => group.rows >= minGroup);
  const needs = (of) => of.flatMap(({ needs: needs2 }) => needs2 ?? []).sort((a, b) => a - b);
  if (large.length >= 2) return needs(large).at(-1);
  return needs(groups.filter((group) => group.rows < minGroup))[1 - large.length];
}
function judged2(options, found, { measured, corrected }) {
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
  const repair = `Look at the two groups at the ends: drop or repair the features that stand in for ${columnsText(options)}, weigh the training rows (train.reweigh: [${columnsOf(options).join(", ")}]), or move decide.threshold, then check the other gates again.`;
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
  const rated = found.groups.flatMap((group) => group[rate].kind === "value" ? [{ group, value: group[rate].value }] : []).sort((a, b) => a.value - b.value || (nameOf(a.group) < nameOf(b.group) ? -1 : 1));
  const [low, high] = [rated[0], rated.at(-1)];
  if (low === void 0 || high === void 0 || low === high) return "";
  return `; ${words3}: ${nameOf(low.group)} ${figure(low.value, 3)} of ${low.group.rows} rows, ${nameOf(high.group)} ${figure(high.value, 3)} of ${high.group.rows}`;
}
function nameOf(group) {
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
    const measured = measuredOf(options, context);
    return measured && missPvalue(measured);
  },
  judge(options, context) {
    if (options.versus !== void 0) return judgeVersus(options, context);
    const required = boundsText(options);
    const found = resultOf(options.metric, context);
    if (found === void 0) return notEvaluated2(options.metric, required);
    if (found.estimate.kind === "not-estimable") return notEstimable5(options.metric, required, found.estimate);
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
function measuredOf(options, context) {
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
function notEstimable5(id, required, estimate) {
  return {
    outcome: "not-estimable",
    observed: "not estimable",
    required,
    reason: `${id} cannot be estimated: ${estimate.reason}; it must be ${required}`,
    fix: estimate.needs === void 0 ? "Give the test split rows on which it can be computed." : `It needs ${estimate.needs}. Add such rows to the data, or enlarge the test split.`
  };
}
function judgeBounds(options, context) {
  const measured = measuredOf(options, context);
  const { miss, observed, distance } = standingOf(measured.estimate.value, options);
  const key = miss?.side === "below" ? "min" : "max";
  const verb = key === "min" ? "lower" : "raise";
  const fix = miss === void 0 ? "" : `Improve the model by ${figure(miss.by, 3)} (data, features or train.options), or ${verb} ${key} to ${passingLimit(measured, key)} in a change of its own if that is good enough.`;
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
  const measured = measuredOf(options, context);
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
  const told = { observed, required: requirementOf(options) };
  const onInterval = judgeInterval({ ...measured, gain: apart }, corrected);
  if (onInterval === void 0 || compared.standing === "same") {
    const passes = gain >= margin - 1e-12;
    const alone = compared.standing === "same" ? "no row tells the two apart" : "the number alone was judged";
    return { ...told, outcome: passes ? "pass" : "fail", reason: `${apart}; ${alone}`, fix: passes ? "" : fix };
  }
  const { outcome, reason, evidence } = onInterval;
  const more = { outcome, reason, fix: outcome === "fail" ? fix : versusFix(onInterval) };
  return { ...told, ...more, ...evidence && { evidence } };
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
  title: (options) => `${subjectOf2(options)} ${boundsText(options)}`,
  subject: subjectOf2,
  loosened: loosenedBounds,
  judge: (options, context) => options.quality === "score" ? judgeScore(options, context) : judgeChecks(options, context)
};
function subjectOf2({ quality: quality2 }) {
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
    if (crossValidation === void 0) return notEstimable6(options, NO_FOLDS);
    const found = crossValidation.metrics.find(({ metric: metric2 }) => metric2 === options.stability);
    if (found === void 0) {
      return notEstimable6(options, {
        why: "it was not computed in the folds",
        fix: "Judge a metric of this task, and train again if the metric is new."
      });
    }
    if (found.deviation.kind === "not-estimable") {
      const { reason, needs } = found.deviation;
      const fix = `${needs === void 0 ? "" : `It needs ${needs} in every fold. `}Use fewer folds, or add rows.`;
      return notEstimable6(options, { why: reason, fix });
    }
    return judged3(options, { crossValidation, found, deviation: found.deviation.value });
  }
};
var NO_FOLDS = {
  why: "the model was trained without cross-validation",
  fix: "Add train.crossValidation: {folds: 5}."
};
function requirementOf2({ maxStd }) {
  return `deviation at most ${maxStd}`;
}
function notEstimable6(options, { why, fix }) {
  return {
    outcome: "not-estimable",
    observed: "not estimable",
    required: requirementOf2(options),
    reason: `the deviation of ${options.stability} over folds cannot be estimated: ${why}`,
    fix
  };
}
function judged3(options, { crossValidation, found, deviation }) {
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

// src/math/performance/one-vs-rest.ts
function eachAgainstTheRest({ truth, scores, classes, weights }) {
  return Array.from({ length: classes }, (_, k) => ({
    truth: truth.map((label) => label === k ? 1 : 0),
    scores: truth.map((_2, row) => scores[row * classes + k]),
    weights
  }));
}
function pooledAgainstTheRest({ truth, scores, classes, weights }) {
  const rowOf = (pair) => Math.floor(pair / classes);
  return {
    truth: scores.map((_, pair) => truth[rowOf(pair)] === pair % classes ? 1 : 0),
    scores,
    weights: weights && scores.map((_, pair) => weights[rowOf(pair)])
  };
}
function averageOverClasses(values, { truth, classes, weights }, average2) {
  if (average2 === "macro") return mean(values);
  const support = new Float64Array(classes);
  for (let i = 0; i < truth.length; i++) support[truth[i]] += weights?.[i] ?? 1;
  return weightedMean(values, support);
}
function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function weightedMean(values, weights) {
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

// src/math/performance/precision-recall.ts
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
function oneVsRestPrecisions(sample2) {
  return eachAgainstTheRest(sample2).map(averagePrecision);
}
function oneVsRestPrecision(sample2, average2) {
  if (average2 === "micro") return averagePrecision(pooledAgainstTheRest(sample2));
  return averageOverClasses(oneVsRestPrecisions(sample2), sample2, average2);
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
  if (predictions.task === "binary") {
    if (!(classWeights(predictions)[1] > 0))
      return notEstimable("there are no positive rows", "at least 1 positive row");
    return estimated(averagePrecision(predictions));
  }
  return missingClass(predictions) ?? estimated(oneVsRestPrecision(predictions, "macro"));
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

// src/math/performance/probability-loss.ts
var LOG_LOSS_EPSILON = Number.EPSILON;
function logLoss(sample2) {
  return weightedMean2(sample2, logLosses(sample2));
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
  return weightedMean2(sample2, brierLosses({ ...sample2, classes: 2 }));
}
function brierScoreMulticlass(sample2) {
  return weightedMean2(sample2, squaredGaps(sample2));
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
function weightedMean2({ weights }, values) {
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

// src/data/groups/group-gaps.ts
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
  noise: (predictions) => reweighedGaps(predictions, BINS, "from the rows")
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

// src/math/performance/f-score.ts
function precisionRecallF(sums, options) {
  const beta = options.beta ?? 1;
  const zeroDivision = options.zeroDivision ?? 0;
  const labels = options.average === "micro" ? pooled(sums) : sums;
  const each = precisionRecallFPerLabel(labels, { beta, zeroDivision });
  const weights = options.average === "weighted" ? Array.from(sums.actual) : each.map(() => 1);
  const average2 = (pick) => meanOf(each.map(pick), weights);
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
function meanOf(values, weights) {
  const known = Array.from(values.keys()).filter((k) => !Number.isNaN(values[k]));
  const total = known.reduce((sum, k) => sum + weights[k], 0);
  const weightOf2 = (k) => total > 0 ? weights[k] / total : 1 / known.length;
  return known.length === 0 ? Number.NaN : known.reduce((sum, k) => sum + values[k] * weightOf2(k), 0);
}

// src/data/predictions/label-scores.ts
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

// src/math/performance/regression.ts
var MAPE_EPSILON = Number.EPSILON;
function meanSquaredError(sample2) {
  return weightedMean3(sample2, (gap2) => gap2 * gap2);
}
function rootMeanSquaredError(sample2) {
  return Math.sqrt(meanSquaredError(sample2));
}
function meanAbsoluteError(sample2) {
  return weightedMean3(sample2, Math.abs);
}
function meanAbsolutePercentageError(sample2) {
  return weightedMean3(sample2, (gap2, truth) => Math.abs(gap2) / Math.max(Math.abs(truth), MAPE_EPSILON));
}
function rSquared(sample2) {
  if (sample2.truth.length < 2) return Number.NaN;
  return explained(meanSquaredError(sample2), truthVariance(sample2));
}
function truthVariance(sample2) {
  const first = sample2.truth[0];
  const center = weightedMean3(sample2, (_gap, truth) => truth - first);
  return weightedMean3(sample2, (_gap, truth) => (truth - first - center) ** 2);
}
function explained(error, spread) {
  if (spread > 0) return 1 - error / spread;
  if (Number.isNaN(error) || Number.isNaN(spread)) return Number.NaN;
  return error === 0 ? 1 : 0;
}
function weightedMean3(sample2, of) {
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
  compute: (predictions) => checkPredictions(predictions) ?? zeroTarget(predictions) ?? relative2(predictions),
  reweighing: ({ truth, scores }) => reweighedMean(truth.map((value, row) => Math.abs(value - scores[row]) / Math.abs(value)))
};
function zeroTarget({ truth, weights }) {
  const row = truth.findIndex((value, i) => value === 0 && weights?.[i] !== 0);
  if (row < 0) return void 0;
  return notEstimable(`the target of row ${row} is 0`, "targets other than 0; use mae or rmse");
}
function relative2({ truth, scores, weights }) {
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

// src/math/performance/roc.ts
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

// src/math/performance/multiclass-auc.ts
function oneVsRestAucs(sample2) {
  return eachAgainstTheRest(sample2).map((one) => rocAuc(one));
}
function oneVsRestAuc(sample2, average2) {
  if (average2 === "micro") return rocAuc(pooledAgainstTheRest(sample2));
  return averageOverClasses(oneVsRestAucs(sample2), sample2, average2);
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
  return average2 === "macro" ? mean(aucs) : weightedMean(aucs, shares);
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
function indices(values, keep) {
  const out = [];
  for (let i = 0; i < values.length; i++) if (keep(values[i])) out.push(i);
  return Uint32Array.from(out);
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
  compute: (predictions) => checkPredictions(predictions) ?? missingClass(predictions) ?? area2(predictions),
  reweighing: (predictions) => reweighedPairs(predictions, presortedAuc)
};
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

// src/trainers/all.ts
var all_exports4 = {};
__export(all_exports4, {
  cnn: () => cnn,
  importer: () => importer,
  logistic: () => logistic2,
  mlp: () => mlp,
  script: () => script
});

// src/data/encoding/target-scale.ts
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

// src/data/network/image-network.ts
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

// src/data/network/image-model.ts
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

// src/math/optimizers/adam.ts
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

// src/data/network/checkpoint-bytes.ts
function packCheckpoint(state) {
  const arrays = state.arrays.map((array) => ({ bits: array.BYTES_PER_ELEMENT * 8, length: array.length }));
  const header = Buffer.from(JSON.stringify({ facts: state.facts, arrays }));
  const size2 = Buffer.alloc(4);
  size2.writeUInt32LE(header.length);
  const body = Buffer.concat([size2, header, ...state.arrays.map(bytesOf2)]);
  return Buffer.concat([Buffer.from(digestText(body)), body]);
}
function unpackCheckpoint(bytes) {
  const all = Buffer.from(bytes);
  const body = all.subarray(64);
  if (all.length < 68 || all.subarray(0, 64).toString() !== digestText(body)) return void 0;
  const end = 4 + body.readUInt32LE(0);
  const header = JSON.parse(
    body.subarray(4, end).toString()
  );
  let at = end;
  const arrays = header.arrays.map(({ bits, length }) => {
    const from = at;
    at += length * bits / 8;
    const buffer = new Uint8Array(body.subarray(from, at)).buffer;
    return bits === 32 ? new Float32Array(buffer) : new Float64Array(buffer);
  });
  return { facts: header.facts, arrays };
}
function bytesOf2(array) {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
function digestText(bytes) {
  return sha256(bytes).slice("sha256:".length);
}

// src/data/network/training-pace.ts
async function breathe(signal) {
  await new Promise((resolve2) => setImmediate(resolve2));
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

// src/data/network/network-training.ts
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
var ROWS_AT_ONCE = 4096;
function lossOf(network, parameters, data) {
  let [loss, weight] = [0, 0];
  for (let from = 0; from < data.rows; from += ROWS_AT_ONCE) {
    const rows = Uint32Array.from({ length: Math.min(ROWS_AT_ONCE, data.rows - from) }, (_, i) => from + i);
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
  version: 2,
  tasks: ["binary", "multiclass", "regression"],
  backends: ["wasm", "cpu", "tfjs-node", "tfjs-node-gpu"],
  // Measured: convolutions train more than twice as fast on tfjs-node, and dense layers more slowly.
  unpinned: ["tfjs-node", "wasm"],
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

// src/data/network/layers-files.ts
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
function layersWeights(content) {
  const [path = "", model] = described(content) ?? [];
  const parts = (model?.weightsManifest ?? []).flatMap((group) => group.paths ?? []);
  const beside = path.slice(0, path.lastIndexOf("/") + 1);
  return new Set(parts.map((name) => `${beside}${String(name)}`).filter((name) => /\.bin$/.test(name)));
}
function described(content) {
  for (const [path, bytes] of content) {
    if (!/(^|\/)model\.json$/.test(path)) continue;
    const model = parsed(bytes);
    if (model?.format === "layers-model" && Array.isArray(model.weightsManifest)) return [path, model];
  }
  return void 0;
}
function parsed(bytes) {
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

// src/data/bundle/unsafe-models.ts
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
  // Zip with members, without any, and in several parts.
  ...["PK", "PK", "PK\x07\b"].map((start) => [start, ARCHIVE]),
  // gzip, bzip2, xz, Zstandard, LZ4, 7-Zip, RAR; joblib writes most of them.
  ...["", "BZh", "ý7zXZ\0", "(µ/ý", '"M', "7z¼¯", "Rar!"].map(
    (start) => [start, ARCHIVE]
  ),
  // zlib, as joblib compresses by default.
  ...["x", "x^", "x", "xÚ"].map((start) => [start, ARCHIVE]),
  ["NUMPY", PICKLE],
  ["HDF", KERAS],
  ...["RDX", "RDA", "X\n\0\0"].map((start) => [start, R_DATA]),
  // ELF, Windows, scripts, Java and universal Mach-O, Mach-O, WebAssembly, serialised Java.
  ...["ELF", "MZ", "#!", "Êþº¾", "Ïúíþ", "Îúíþ", "\0asm"].map(
    (start) => [start, PROGRAM]
  ),
  ["¬í\0", PROGRAM]
];
var TAR = { at: 257, text: "ustar" };
var LOOKED_AT = 512;
var OLD_PICKLE = /^(\(?[ci][A-Za-z_][\w.]*\n[A-Za-z_][\w.]*\n|\([dl]p\d*\n|[}\])(]q[\0-\xff])/;
function executableContent(bytes) {
  const [first, second] = bytes;
  if (first === 128 && second !== void 0 && second >= 2 && second <= 5) return PICKLE;
  const start = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString("latin1");
  if (start.startsWith(TAR.text, TAR.at)) return ARCHIVE;
  if (OLD_PICKLE.test(start) && bytes.at(-1) === 46) return PICKLE;
  return SIGNATURES.find(([mark]) => start.startsWith(mark))?.[1];
}

// src/data/bundle/model-folder.ts
async function readModelFolder(folders, folder, rules) {
  const entries = await folders.entries(folder, rules.mostFiles + 1);
  checkEntries(entries, rules);
  const plain = entries.filter((entry) => entry.kind === "file");
  if (plain.length === 0) throw missing(rules);
  if (!rules.opaque) for (const entry of plain) refuseUnsafe(unsafeName(entry.path), entry.path);
  const content = /* @__PURE__ */ new Map();
  for (const { path } of plain) {
    const bytes = await folders.read(`${folder}/${path}`, rules.mostBytes);
    if (bytes === void 0) throw special(path, "changed while it was read");
    content.set(path, bytes);
  }
  if (rules.opaque) return { format: "command", files: content, ignored: [] };
  const weights = layersWeights(content);
  for (const [path, bytes] of content) if (!weights.has(path)) refuseUnsafe(executableContent(bytes), path);
  return formatOf(content);
}
function checkEntries(entries, rules) {
  if (entries.length > rules.mostFiles) {
    throw failure("model-too-many", `${rules.maker} left more than ${rules.mostFiles} files and folders as its model`, {
      fix: "Write only what predicting needs to the model folder, packed into few files."
    });
  }
  for (const { path, kind } of entries) {
    if (kind === "link") throw link2(path);
    if (kind === "too-deep") throw special(path, "lies deeper than a path of this system can be long");
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
    const bytes = await fetched2(job, file, bytesLeft);
    const digest = sha256(bytes);
    if (digest !== file.digest) throw otherDigest(file, digest, bytes);
    bytesLeft -= bytes.length;
    await ports.folders.write(`${folders.model}/${nameOf2(file)}`, bytes);
  }
  const rules = { opaque: job.opaque, mostBytes: limits.diskBytes, mostFiles: 200, maker: "the import" };
  const { format, files, ignored } = await readModelFolder(ports.folders, folders.model, rules);
  if (ignored.length > 0) job.warn(`not part of the model, and left out: ${ignored.join(", ")}`);
  return { format, files, claimed: {}, enforced: [] };
}
async function fetched2(job, file, mostBytes) {
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
function nameOf2(file) {
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

// src/data/predictions/row-loss.ts
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

// src/data/network/linear-problem.ts
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
      predict(data, point, { row, z });
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
function predict(data, point, { row, z }) {
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

// src/math/optimizers/lbfgs.ts
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
  const judge2 = linearProblem({ data: validation, ...shape });
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
      ...validation.rows > 0 && { validationLoss: judge2.loss(state.point) }
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

// src/data/network/dense-network.ts
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
      const kernel = tf.matMul(tf.transpose(input), slopes);
      gradients.unshift(kernel.dataSync(), tf.sum(slopes, 0).dataSync());
      if (layer === 0) break;
      const open2 = tf.cast(tf.greater(input, 0), "float32");
      const back = tf.mul(tf.matMul(slopes, tf.transpose(tensors[2 * layer])), open2);
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
  version: 2,
  tasks: ["binary", "multiclass", "regression"],
  backends: ["wasm", "cpu", "tfjs-node", "tfjs-node-gpu"],
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

// src/data/bundle/script-mode.ts
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
  return sorted(options).flatMap(([name, value]) => [name.length === 1 ? `-${name}` : `--${name}`, textOf2(value)]);
}
function textOf2(value) {
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
  for (const [name, folder] of channelNames(channels)) env[`SM_CHANNEL_${name.toUpperCase()}`] = folder;
  for (const [name, value] of sorted(job.options)) {
    env[`SM_HP_${name.toUpperCase()}`] = textOf2(value);
    env[`SM_HP_${name.toUpperCase().replaceAll("-", "_")}`] = textOf2(value);
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
    ...validation !== void 0 && {
      AIP_VALIDATION_DATA_URI: `${validation}/validation.${file}`,
      AIP_TEST_DATA_URI: `${validation}/validation.${file}`
    },
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
  const texts = Object.fromEntries(sorted(job.options).map(([name, value]) => [name, textOf2(value)]));
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
var ROLE = { what: "the training program", code: "training", limits: "train.limits" };
async function fit5(job) {
  const { folders, ports, limits } = job;
  const mode = scriptMode(job);
  for (const folder of mode.folders) await ports.folders.create(folder);
  for (const [path, text] of mode.files) await ports.folders.write(path, text);
  const lines = [];
  const result = await run(job, mode, (line) => {
    if (lines.length < MOST_LINES) lines.push(line);
    job.onLine(line);
  });
  if (result.unreadBytes > 0) job.warn(`${ROLE.what} printed too much; ${result.unreadBytes} bytes were not looked at`);
  checkEnd(result, ROLE, { limits, said: await failureText(job, mode) });
  const rules = { opaque: job.opaque, mostBytes: limits.diskBytes, mostFiles: MOST_FILES, maker: ROLE.what };
  const { format, files, ignored } = await readModelFolder(ports.folders, folders.model, rules);
  if (ignored.length > 0) job.warn(`not part of the model, and left out: ${ignored.slice(0, 10).join(", ")}`);
  return { format, files, claimed: await claims(job, mode, lines), enforced: result.enforced };
}
var MOST_LINES = 2e4;
var MOST_FILES = 2e3;
function run(job, mode, onLine) {
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
    for (const [name, value] of Object.entries(parsed2(bytes))) {
      if (typeof value === "number" && Number.isFinite(value)) found.set(name.slice(0, 100), value);
    }
  }
  for (const [name, text] of job.ports.patterns.lastMatches(job.claims, lines)) {
    const value = text.trim() === "" ? Number.NaN : Number(text);
    if (Number.isFinite(value)) found.set(name, value);
  }
  return Object.fromEntries([...found].slice(0, MOST_CLAIMS));
}
function parsed2(bytes) {
  try {
    const value = bytes === void 0 ? {} : JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}

// src/trainers/index.ts
var trainers = catalogOf("trainer", all_exports4);

// src/app/forge.ts
async function forgesFor(request, parts) {
  const { world, log } = parts;
  switch (request.command) {
    case "review":
      return reviewing(request.target.fork, world, log);
    case "doctor":
    case "gc":
      return looking({ ...world, ...tokenIn(world) }, log);
    case "job":
      if (request.job !== "plan" && request.job !== "report") return {};
      return reviewing(isFromFork(request.event), world, log);
    case "reconcile":
    case "ask":
      return releasing({ ...parts, world: { ...world, ...tokenIn(world) } });
    default:
      return {};
  }
}
function tokenIn({ token, env }) {
  const found = token ?? (env["GITHUB_TOKEN"] || env["GH_TOKEN"]);
  return found ? { token: found } : {};
}
function gitAuthIn(world) {
  const { token } = tokenIn(world);
  if (token === void 0) return {};
  return { auth: { token, server: world.env["GITHUB_SERVER_URL"] || "https://github.com" } };
}
async function reviewing(fork, world, log) {
  const options = optionsOf(world, log);
  if (options === void 0) return {};
  return { review: (await import("./github-LDQANPTN.js")).openForge({ ...options, fork }) };
}
async function looking(world, log) {
  const options = optionsOf(world, log);
  if (options === void 0) return {};
  const { openForge, openSettings } = await import("./github-LDQANPTN.js");
  return { review: openForge(options), settings: openSettings(options) };
}
async function releasing({ world, log, crash }) {
  const options = optionsOf(world, log);
  if (options === void 0) return {};
  const { openReleases } = await import("./github-LDQANPTN.js");
  const token = world.env["TRAINYARD_DEPLOY_TOKEN"] || options.token;
  const releasesAt = (repository) => {
    const place = placeOf2(repository, world.env["GITHUB_SERVER_URL"] ?? "https://github.com");
    return place && crashingReleases(openReleases({ ...options, ...place, token }), crash);
  };
  return { releases: crashingReleases(openReleases(options), crash), releasesAt };
}
function placeOf2(repository, server) {
  const host = server.replace(/^https?:\/\//, "").replace(/\/+$/, "");
  const path = [`${server}/`, `ssh://git@${host}/`, `git@${host}:`].find((start) => repository.startsWith(start));
  const short = path === void 0 ? repository : repository.slice(path.length).replace(/\.git$/, "");
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(short) ?? [];
  return owner === void 0 || repo === void 0 ? void 0 : { owner, repo };
}
function optionsOf({ env, token }, log) {
  const [owner, repo] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  if (token === void 0 || owner === void 0 || owner === "" || repo === void 0) return void 0;
  return {
    token,
    apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
    ...env["GITHUB_GRAPHQL_URL"] === void 0 ? {} : { graphqlUrl: env["GITHUB_GRAPHQL_URL"] },
    userAgent: `trainyard/${TRAINYARD_VERSION}`,
    owner,
    repo,
    log
  };
}

// src/app/store.ts
import { dirname as dirname3 } from "node:path";
var FORGETS = "This machine is gone after the job, and with it what is trained here: the next run trains it again, to the same bytes. A store in trainyard.yaml that every run reaches keeps it, such as store: {kind: s3, options: {bucket: my-models, region: eu-central-1}}.";
function storeOf({ stores: stores2, world, state, files, crash, log }) {
  const io = {
    root: dirname3(state),
    files,
    openBucket: (place) => crashingBucket(openBucket(place, bucketCredentials(world.env)), crash),
    openRegistry: (place) => crashingRegistry(openRegistry(place, world.env), crash)
  };
  const forgets = forgetsOf(world);
  let told = false;
  return (project) => {
    if (!told && forgets(project)) log.info(FORGETS);
    told = true;
    return stores2.get(project.store.kind).open(project.store.options, io);
  };
}
function forgetsOf({ env }) {
  return ({ store }) => env["RUNNER_ENVIRONMENT"] === "github-hosted" && store.kind === "folder";
}

// src/app/wiring.ts
var catalogs = { checks, metrics, fairness: fairnessMetrics, gates, trainers, models, stores };
async function executeWired(request, options) {
  switch (request.command) {
    case "engines":
      return (await import("./engines-7VXNJYQ3.js")).engines(request, enginesOf(options));
    case "list":
      return (await import("./list-LNFB2WOR.js")).list(catalogs, request.what);
    case "init":
      return (await import("./init-YNX5RDVU.js")).init(request, await contextOf(request, options));
    case "doctor":
      return (await import("./doctor-KBHQJ2GM.js")).doctor(await contextOf(request, options), enginesOf(options));
    case "data-pin":
      return (await import("./data-pin-PQBNVKYC.js")).dataPin(request, await contextOf(request, options));
    case "data-sweep":
      return (await import("./data-sweep-O5ETVVEE.js")).dataSweep(request, await contextOf(request, options));
    case "reconcile":
      return (await import("./reconcile-3WVQHSR5.js")).reconcile(request, await contextOf(request, options));
    case "ask":
      return (await import("./reconcile-3WVQHSR5.js")).ask(request, await contextOf(request, options));
    case "evidence":
      return (await import("./evidence-PRAOSI7Y.js")).gatherEvidence(request, await contextOf(request, options));
    case "verify-evidence":
      return (await import("./verify-evidence-XUWDUSKQ.js")).verifyEvidence(request, await verifyPorts(options));
    case "gc":
      return (await import("./gc-GZUQ3RJA.js")).gc(request, await contextOf(request, options));
    case "job":
      return (await import("./run-job-2FVTJMOW.js")).runJob(request, await contextOf(request, options));
    default:
      return dispatch(request, await contextOf(request, options));
  }
}
async function contextOf(request, options) {
  const { world, directory, color } = options;
  const clock = systemClock();
  const log = logOf(world, clock);
  const scope = request.command === "stage" ? request.stage : "";
  const crash = crashPoint(world.env["TRAINYARD_CRASH_AT"], scope, world.kill);
  const files = crashingFiles(diskFiles(), crash);
  const start = resolve(world.cwd, directory ?? ".");
  const assets = dirname4(world.entry);
  const git = await gitOf(request, start, world);
  const { review: forge, ...releasing2 } = await forgesFor(request, { world, log, crash });
  const refs = crashingRefs(openRefs(git.root, { env: world.env, ...gitAuthIn(world), ...deployToken(world) }), crash);
  const guarded = forge === void 0 ? {} : { forge: crashingForge(forge, crash), facts: forge };
  const state = resolve(git.root, world.env["TRAINYARD_STATE"] || (world.state ?? ".trainyard"));
  const native = enginesOf(options);
  const summary = summaryOf(world, files);
  const openStore = storeOf({ stores, world, state, files, crash, log });
  return {
    git,
    files,
    clock,
    log,
    catalogs,
    ...guarded,
    tables: tablesOf(native, world.signal, crash),
    locks: fileLocks(),
    tensors: tensorsOf(native, assets),
    inference: inferenceEngine(() => loadInferenceEngine(native)),
    engineReady: async (id) => void await native.ready(id),
    programs: programPorts({ env: world.env, clock, state }),
    stages: afterEngines(native, stageProcess({ ...world, cwd: git.root, write: world.err })),
    openStore,
    openOutside: (rules) => outsideFiles(rules, { root: git.root, files, env: world.env }),
    loans: crashingLoans(openLoans(), crash),
    baseline: baselineOf(refs),
    apply: (effects) => applyEffects(effects, { files, log, summary, refs, ...guarded }),
    refs,
    ...releasing2,
    state,
    ...constantsOf(world, openStore),
    color: color ?? world.color
  };
}
async function verifyPorts({ world, directory }) {
  const files = diskFiles();
  try {
    const git = await openGit(resolve(world.cwd, directory ?? "."), { env: world.env });
    return { files, clone: { git, refs: openRefs(git.root, { env: world.env }) } };
  } catch (error) {
    if (error instanceof TrainyardError && error.code.startsWith("git-")) return { files };
    throw error;
  }
}
function constantsOf(world, openStore) {
  const machine = thisMachine();
  return {
    signal: world.signal,
    evidence: evidenceOf2(world, openStore),
    forgets: forgetsOf(world),
    sleep,
    environment: { ...machine.facts, trainyard: TRAINYARD_VERSION },
    toolVersion: TRAINYARD_VERSION,
    secrets: secretsOf(world.token, world.env),
    memoryLimitMb: memoryLimitOf(world, machine.memoryMb),
    threads: machine.threads
  };
}
function tensorsOf(native, assets) {
  return tensorEngine({
    wasmFile: join2(assets, "tfjs-backend-wasm-simd.wasm"),
    native: (engine) => native.load(engine)
  });
}
function evidenceOf2({ env, signal }, openStore) {
  return async (release, project) => {
    const { openObserver } = await import("./observer-SEDZABMQ.js");
    const place = project.environments?.find(({ name }) => name === release.environment)?.observer ?? {};
    const options = { env, signal, clock: systemClock(), openStore: () => openStore(project) };
    return await openObserver(place, options).evidence(release);
  };
}
function baselineOf(refs) {
  let known;
  const read = () => {
    known ??= import("./baseline-43SEV7JM.js").then(({ releasedBaseline }) => releasedBaseline(refs));
    return known;
  };
  return {
    serving: async (model, store) => (await read()).serving(model, store),
    card: async (model) => (await read()).card(model)
  };
}
function tablesOf(native, signal, crash) {
  const load = () => loadTableEngine(native);
  return crashingTables(duckdbTables(load, signal), crash);
}
function memoryLimitOf({ env }, memoryMb) {
  const asked = Number(env["TRAINYARD_MEMORY_MB"]);
  return asked >= 64 ? Math.floor(asked) : Math.max(512, Math.floor(memoryMb / 4));
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
  const secrets = secretsOf(world.token, world.env);
  return streamLog({ write: world.err, terminal: world.terminal, actions: world.actions, secrets, clock });
}
function deployToken({ env }) {
  const token = env["TRAINYARD_DEPLOY_TOKEN"];
  return token ? { deployToken: token } : {};
}
async function gitOf(request, start, world) {
  const folderOnly = request.command === "stage" || request.command === "job" && request.job === "evaluate";
  try {
    return await openGit(start, { env: world.env, ...gitAuthIn(world) });
  } catch (error) {
    if (folderOnly && error instanceof TrainyardError && error.code === "git-not-a-repository")
      return withoutGit(start);
    throw error;
  }
}
export {
  executeWired
};
