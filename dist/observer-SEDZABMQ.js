import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  evidenceFolder,
  evidenceWindow
} from "./chunk-VJ7MQRHR.js";
import {
  isDigest
} from "./chunk-BIVE6T77.js";
import "./chunk-D2KHV3DM.js";
import {
  proxyFor,
  require_undici
} from "./chunk-PRTTCZIP.js";
import {
  TrainyardError,
  messageOf
} from "./chunk-2WUTFTKW.js";
import {
  __toESM
} from "./chunk-RSD25HFQ.js";

// src/adapters/observer/http.ts
var import_undici = __toESM(require_undici(), 1);
var TIMEOUT_MS = 1e4;
var MOST_BYTES = 8 * 1024 * 1024;
async function askJson(url, options) {
  const { env, signal, token, timeoutMs = TIMEOUT_MS } = options;
  const proxy = proxyFor(url, env);
  const dispatcher = proxy === void 0 ? new import_undici.Agent() : new import_undici.ProxyAgent(proxy);
  const headers = { accept: "application/json", ...token === void 0 ? {} : { authorization: `Bearer ${token}` } };
  const ends = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
  try {
    return await answerOf(await (0, import_undici.request)(url, { dispatcher, headers, signal: ends }));
  } catch (error) {
    const late = ends.aborted && !signal.aborted;
    return {
      kind: "failed",
      what: late ? `did not answer within ${timeoutMs / 1e3} s` : `did not answer: ${messageOf(error)}`
    };
  } finally {
    await dispatcher.destroy().catch(() => void 0);
  }
}
async function answerOf({ statusCode, body }) {
  const text = await limited(body);
  if (text === void 0) return { kind: "failed", what: `answers with more than ${MOST_BYTES / 2 ** 20} MiB` };
  if (statusCode !== 200)
    return { kind: "failed", what: `answers ${statusCode}: ${text.slice(0, 200).replace(/\s+/g, " ").trim()}` };
  try {
    return { kind: "json", value: JSON.parse(text) };
  } catch {
    return { kind: "failed", what: "does not answer with JSON" };
  }
}
async function limited(body) {
  const parts = [];
  let bytes = 0;
  for await (const part of body) {
    bytes += part.length;
    if (bytes > MOST_BYTES) return void 0;
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

// src/adapters/observer/prometheus-answer.ts
var MOST_SAMPLES = 1e5;
function samplesOf(answer) {
  const { status, error, data } = mapping(answer);
  if (status !== "success")
    throw new Error(`answers ${JSON.stringify(status ?? null)}: ${String(error ?? "").slice(0, 200)}`);
  const { resultType, result } = mapping(data);
  if (resultType !== "vector" || !Array.isArray(result) || result.length > MOST_SAMPLES)
    throw new Error(`answers with ${JSON.stringify(resultType ?? null)}, where a vector is due`);
  return result.map(sampleOf).filter(({ value }) => Number.isFinite(value));
}
function sampleOf(item) {
  const { metric, value } = mapping(item);
  const [, text] = Array.isArray(value) ? value : [];
  if (typeof text !== "string") throw new Error("answers with a sample without a value");
  const labels = Object.entries(mapping(metric)).filter(
    (entry) => typeof entry[1] === "string"
  );
  return { labels: new Map(labels), value: Number(text) };
}
function mapping(value) {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new Error("answers with something else than Prometheus does");
}

// src/adapters/observer/prometheus-queries.ts
var MOST_GENERATIONS = 200;
var STEP = "15s";
function promQueries(release, labels, now) {
  const { model, generation } = release;
  const first = release.windowGeneration ?? generation;
  const from = Math.max(first, generation - MOST_GENERATIONS);
  const generations = Array.from({ length: generation - from + 1 }, (_, at) => from + at).join("|");
  const digests = [release.stable, release.candidate].flatMap((bundle) => bundle?.digest ?? []).join("|");
  const place = Object.entries(labels).map(([name, value]) => `${name}=${quoted(value)}`);
  const of = (name, ...more) => `${name}{${[`model=${quoted(model)}`, ...more, ...place].join(",")}}`;
  const arm = [`digest=~${quoted(digests)}`, `generation=~${quoted(generations)}`];
  const served = of("serve_config_generation");
  const wanted = of("serve_config_wanted_generation");
  const problem = `serve_problem{${[`subject=${quoted(model)}`, ...place].join(",")}} == 1`;
  return {
    servers: `count(${wanted})`,
    generation: `max(${wanted})`,
    applied: `count(${served} >= ${first} <= ${generation})`,
    failing: `count(${wanted} == ${generation} and on(instance, job) (${problem}))`,
    since: `max(min_over_time(timestamp(${served} >= ${first})[${range(release, now)}:${STEP}]))`,
    outcomes: `sum by (digest, variant, outcome) (${of("serve_requests_total", ...arm)})`,
    buckets: `sum by (digest, variant, le) (${of("serve_request_duration_seconds_bucket", ...arm)})`,
    classes: `sum by (digest, variant, class) (${of("serve_prediction_class_total", ...arm)})`,
    breaker: `sum(${of("serve_breaker_open")})`,
    problems: problem
  };
}
function range(release, now) {
  const seconds = Math.ceil((now.getTime() - Date.parse(release.stepStartedAt)) / 1e3) + 60;
  return `${Math.min(86400, Math.max(60, seconds))}s`;
}
function quoted(text) {
  return JSON.stringify(text);
}

// src/adapters/observer/prometheus.ts
var NO_HISTOGRAM = { bounds: [], counts: [0], sum: 0 };
function prometheusObserver(address, options) {
  return {
    async evidence(release) {
      try {
        const queries = promQueries(release, options.labels ?? {}, options.clock.now());
        const names = Object.keys(queries);
        const answers = await Promise.all(names.map((name) => query(address, queries[name], options)));
        const samples = Object.fromEntries(names.map((name, index) => [name, answers[index] ?? []]));
        return answerOf2(release, samples, options.clock.now());
      } catch (error) {
        return { kind: "none", because: "provider-error", detail: `${address} ${messageOf(error)}` };
      }
    }
  };
}
async function query(address, expression, options) {
  const url = new URL(`${address.replace(/\/+$/, "")}/api/v1/query`);
  url.searchParams.set("query", expression);
  const asked = await askJson(url, options);
  if (asked.kind === "failed") throw new Error(asked.what);
  return samplesOf(asked.value);
}
function answerOf2(release, samples, now) {
  const total2 = single(samples.servers);
  if (total2 === 0) {
    const detail = `Prometheus has no series of a server that knows ${release.model}`;
    return { kind: "none", because: "no-data", detail };
  }
  return { kind: "evidence", evidence: evidenceOf(release, samples, now) };
}
function evidenceOf(release, samples, now) {
  const since = single(samples.since);
  const problems = samples.problems.map(({ labels }) => `${labels.get("instance") ?? "a server"} cannot follow git`);
  const shadowing = (release.pause?.from ?? release.phase) === "SHADOW";
  const candidate = shadowing ? "shadow" : "candidate";
  return {
    kind: "Evidence",
    schemaVersion: 1,
    model: release.model,
    environment: release.environment,
    generation: single(samples.generation),
    window: evidenceWindow(release),
    since: (since > 0 ? new Date(since * 1e3) : now).toISOString(),
    at: now.toISOString(),
    servers: {
      total: single(samples.servers),
      atGeneration: single(samples.applied),
      failing: single(samples.failing)
    },
    stable: release.stable === null ? null : armOf(release.stable, "stable", samples),
    candidate: release.candidate === null ? null : armOf(release.candidate, candidate, samples),
    shadow: null,
    breaker: { open: single(samples.breaker) > 0, reason: "a server has cut the candidate off" },
    problems
  };
}
function armOf({ version, digest }, variant, samples) {
  const of = ({ labels }) => labels.get("digest") === digest && labels.get("variant") === variant;
  const outcomes = samples.outcomes.filter(of);
  const count = (outcome) => Math.round(
    outcomes.filter(({ labels }) => labels.get("outcome") === outcome).reduce((sum, { value }) => sum + value, 0)
  );
  const [ok, failed, timeouts] = [count("ok"), count("error"), count("timeout")];
  const classes = samples.classes.filter(of).map(({ labels, value }) => [labels.get("class") ?? "", Math.round(value)]);
  return {
    version,
    digest,
    requests: ok + failed + timeouts,
    errors: failed + timeouts,
    timeouts,
    fallbacks: count("fallback"),
    clientErrors: count("client_error"),
    latency: histogramOf(samples.buckets.filter(of)),
    scores: NO_HISTOGRAM,
    classes: Object.fromEntries(classes),
    labelled: { rows: 0, right: 0 },
    slices: {}
  };
}
function histogramOf(buckets) {
  const edges = buckets.map(({ labels, value }) => ({ edge: Number((labels.get("le") ?? "").replace("+Inf", "Infinity")), value })).filter(({ edge }) => !Number.isNaN(edge)).sort((one, other) => one.edge - other.edge);
  if (edges.length === 0 || edges.at(-1)?.edge !== Number.POSITIVE_INFINITY) return NO_HISTOGRAM;
  const counts = edges.map(({ value }, at) => Math.max(0, Math.round(value - (edges[at - 1]?.value ?? 0))));
  return { bounds: edges.slice(0, -1).map(({ edge }) => Number((edge * 1e3).toPrecision(12))), counts, sum: 0 };
}
function single(samples) {
  return samples[0]?.value ?? 0;
}

// src/core/evidence-parse.ts
var MOST_ENTRIES = 1e4;
function parseEvidence(value) {
  try {
    return { kind: "evidence", evidence: evidenceOf2(new Part(value, "the answer")) };
  } catch (error) {
    if (error instanceof Wrong) return { kind: "invalid", what: error.message };
    throw error;
  }
}
var Wrong = class extends Error {
};
var Part = class _Part {
  #value;
  #place;
  constructor(value, place) {
    this.#value = value;
    this.#place = place;
  }
  at(key) {
    const mapping2 = this.#mapping();
    return new _Part(Object.hasOwn(mapping2, key) ? mapping2[key] : void 0, `${this.#place}.${key}`);
  }
  is(expected) {
    if (this.#value !== expected) this.#wrong(JSON.stringify(expected));
  }
  text() {
    return typeof this.#value === "string" && this.#value.length <= 1e4 ? this.#value : this.#wrong("text");
  }
  time() {
    const text = this.text();
    return Number.isNaN(Date.parse(text)) ? this.#wrong("a time") : text;
  }
  count() {
    const value = this.#value;
    return Number.isSafeInteger(value) && value >= 0 ? value : this.#wrong("a count");
  }
  number() {
    return Number.isFinite(this.#value) ? this.#value : this.#wrong("a number");
  }
  flag() {
    return typeof this.#value === "boolean" ? this.#value : this.#wrong("true or false");
  }
  digest() {
    return isDigest(this.#value) ? this.#value : this.#wrong("a digest");
  }
  list() {
    if (!Array.isArray(this.#value) || this.#value.length > MOST_ENTRIES) this.#wrong("a list");
    return this.#value.map((item, index) => new _Part(item, `${this.#place}[${index}]`));
  }
  /** A mapping by names that nobody knows beforehand. */
  named(read) {
    const entries = Object.entries(this.#mapping());
    if (entries.length > MOST_ENTRIES) this.#wrong(`at most ${MOST_ENTRIES} entries`);
    return Object.fromEntries(entries.map(([key, item]) => [key, read(new _Part(item, `${this.#place}.${key}`))]));
  }
  orNull(read) {
    return this.#value === null ? null : read(this);
  }
  #mapping() {
    const value = this.#value;
    if (typeof value !== "object" || value === null || Array.isArray(value)) this.#wrong("a mapping");
    return value;
  }
  #wrong(due) {
    const found = JSON.stringify(this.#value)?.slice(0, 80) ?? "nothing";
    throw new Wrong(`has ${found} at ${this.#place}, where ${due} is due`);
  }
};
function evidenceOf2(part) {
  part.at("kind").is("Evidence");
  part.at("schemaVersion").is(1);
  const [servers, breaker] = [part.at("servers"), part.at("breaker")];
  return {
    kind: "Evidence",
    schemaVersion: 1,
    model: part.at("model").text(),
    environment: part.at("environment").text(),
    generation: part.at("generation").count(),
    window: part.at("window").digest(),
    since: part.at("since").time(),
    at: part.at("at").time(),
    servers: {
      total: servers.at("total").count(),
      atGeneration: servers.at("atGeneration").count(),
      failing: servers.at("failing").count()
    },
    stable: part.at("stable").orNull(armOf2),
    candidate: part.at("candidate").orNull(armOf2),
    shadow: part.at("shadow").orNull(shadowOf),
    breaker: { open: breaker.at("open").flag(), reason: breaker.at("reason").text() },
    problems: part.at("problems").list().map((problem) => problem.text())
  };
}
function armOf2(part) {
  const labelled = part.at("labelled");
  return {
    version: part.at("version").text(),
    digest: part.at("digest").digest(),
    requests: part.at("requests").count(),
    errors: part.at("errors").count(),
    timeouts: part.at("timeouts").count(),
    fallbacks: part.at("fallbacks").count(),
    clientErrors: part.at("clientErrors").count(),
    latency: part.at("latency").orNull(histogramOf2),
    scores: histogramOf2(part.at("scores")),
    classes: part.at("classes").named((count) => count.count()),
    labelled: { rows: labelled.at("rows").count(), right: labelled.at("right").count() },
    slices: part.at("slices").named((slice) => ({
      requests: slice.at("requests").count(),
      errors: slice.at("errors").count()
    }))
  };
}
function histogramOf2(part) {
  const bounds = part.at("bounds").list().map((bound) => bound.number());
  const counts = part.at("counts").list().map((count) => count.count());
  if (counts.length !== bounds.length + 1 || bounds.some((bound, at) => at > 0 && bound <= bounds[at - 1]))
    throw new Wrong("has a histogram whose bounds do not ascend, or whose counts are not one more than its bounds");
  return { bounds, counts, sum: part.at("sum").number() };
}
function shadowOf(part) {
  const [difference, labelled] = [part.at("difference"), part.at("labelled")];
  return {
    ...shadowSliceOf(part),
    dropped: part.at("dropped").count(),
    disagreements: part.at("disagreements").count(),
    difference: {
      sum: difference.at("sum").number(),
      sumOfSquares: difference.at("sumOfSquares").number()
    },
    labelled: {
      onlyStableRight: labelled.at("onlyStableRight").count(),
      onlyCandidateRight: labelled.at("onlyCandidateRight").count(),
      both: labelled.at("both").count(),
      neither: labelled.at("neither").count()
    },
    slices: part.at("slices").named(shadowSliceOf)
  };
}
function shadowSliceOf(part) {
  return {
    pairs: part.at("pairs").count(),
    onlyStableFailed: part.at("onlyStableFailed").count(),
    onlyCandidateFailed: part.at("onlyCandidateFailed").count()
  };
}

// src/core/evidence-sum.ts
var UNKNOWN = { bounds: [], counts: [0], sum: 0 };
function sumEvidence(release, answers, silent) {
  const window = evidenceWindow(release);
  const ours = answers.filter((one) => one.window === window);
  const newest = [...ours, ...[...answers].sort((one, other) => other.generation - one.generation)][0];
  if (newest === void 0) return void 0;
  const told = answers.filter((one) => one.window === window || one.generation === release.generation);
  const open = ours.filter(({ breaker }) => breaker.open);
  return {
    kind: "Evidence",
    schemaVersion: 1,
    model: newest.model,
    environment: newest.environment,
    generation: Math.max(...answers.map(({ generation }) => generation)),
    window: newest.window,
    since: latest(ours.length > 0 ? ours.map(({ since }) => since) : [newest.since]),
    at: latest(answers.map(({ at }) => at)),
    servers: {
      total: total(answers, ({ servers }) => servers.total) + silent,
      atGeneration: total(ours, ({ servers }) => servers.atGeneration),
      failing: total(told, ({ servers }) => servers.failing)
    },
    stable: sumArms(ours.flatMap(({ stable }) => stable ?? [])),
    candidate: sumArms(ours.flatMap(({ candidate }) => candidate ?? [])),
    shadow: sumShadows(ours.flatMap(({ shadow }) => shadow ?? [])),
    breaker: { open: open.length > 0, reason: open.map(({ breaker }) => breaker.reason).join("; ") },
    problems: [...new Set(answers.flatMap(({ problems }) => problems))]
  };
}
function total(items, of) {
  return items.reduce((sum, item) => sum + of(item), 0);
}
function latest(times) {
  return new Date(Math.max(...times.map((time) => Date.parse(time)))).toISOString();
}
function sumArms(all) {
  const [first] = all;
  if (first === void 0) return null;
  const arms = all.filter(({ digest }) => digest === first.digest);
  return {
    version: first.version,
    digest: first.digest,
    requests: total(arms, ({ requests }) => requests),
    errors: total(arms, ({ errors }) => errors),
    timeouts: total(arms, ({ timeouts }) => timeouts),
    fallbacks: total(arms, ({ fallbacks }) => fallbacks),
    clientErrors: total(arms, ({ clientErrors }) => clientErrors),
    latency: sumLatencies(arms.flatMap(({ latency }) => latency ?? [])),
    scores: sumHistograms(arms.map(({ scores }) => scores)),
    classes: sumNamed(
      arms.map(({ classes }) => classes),
      (one, other) => one + other
    ),
    labelled: {
      rows: total(arms, ({ labelled }) => labelled.rows),
      right: total(arms, ({ labelled }) => labelled.right)
    },
    slices: sumNamed(
      arms.map(({ slices }) => slices),
      (one, other) => ({
        requests: one.requests + other.requests,
        errors: one.errors + other.errors
      })
    )
  };
}
function sumLatencies(all) {
  return all.length === 0 ? null : sumHistograms(all);
}
function sumHistograms(all) {
  const [first = UNKNOWN] = all;
  const alike = all.every(({ bounds }) => JSON.stringify(bounds) === JSON.stringify(first.bounds));
  if (!alike) return UNKNOWN;
  return {
    bounds: first.bounds,
    counts: first.counts.map((_, bucket) => total(all, ({ counts }) => counts[bucket] ?? 0)),
    sum: total(all, ({ sum }) => sum)
  };
}
function sumNamed(all, add) {
  const sums = /* @__PURE__ */ new Map();
  for (const [name, value] of all.flatMap((one) => Object.entries(one))) {
    const before = sums.get(name);
    sums.set(name, before === void 0 ? value : add(before, value));
  }
  return Object.fromEntries(sums);
}
function sumShadows(all) {
  if (all.length === 0) return null;
  return {
    ...sumShadowSlices(all),
    dropped: total(all, ({ dropped }) => dropped),
    disagreements: total(all, ({ disagreements }) => disagreements),
    difference: {
      sum: total(all, ({ difference }) => difference.sum),
      sumOfSquares: total(all, ({ difference }) => difference.sumOfSquares)
    },
    labelled: {
      onlyStableRight: total(all, ({ labelled }) => labelled.onlyStableRight),
      onlyCandidateRight: total(all, ({ labelled }) => labelled.onlyCandidateRight),
      both: total(all, ({ labelled }) => labelled.both),
      neither: total(all, ({ labelled }) => labelled.neither)
    },
    slices: sumNamed(
      all.map(({ slices }) => slices),
      (one, other) => sumShadowSlices([one, other])
    )
  };
}
function sumShadowSlices(all) {
  return {
    pairs: total(all, ({ pairs }) => pairs),
    onlyStableFailed: total(all, ({ onlyStableFailed }) => onlyStableFailed),
    onlyCandidateFailed: total(all, ({ onlyCandidateFailed }) => onlyCandidateFailed)
  };
}

// src/adapters/observer/servers.ts
function serverObserver(addresses, options) {
  return {
    async evidence(release) {
      const answers = await Promise.all(addresses.map((address) => askServer(address, release, options)));
      const heard = answers.flatMap((answer) => typeof answer === "string" ? [] : [answer]);
      const failures = answers.filter((answer) => typeof answer === "string");
      const sum = sumEvidence(release, heard, failures.length);
      if (sum === void 0) return { kind: "none", because: "provider-error", detail: failures.join("; ") };
      return { kind: "evidence", evidence: { ...sum, problems: [...sum.problems, ...failures] } };
    }
  };
}
async function askServer(address, release, options) {
  const url = new URL(`${address.replace(/\/+$/, "")}/v1/evidence/${encodeURIComponent(release.model)}`);
  const asked = await askJson(url, options);
  if (asked.kind === "failed") return `${address} ${asked.what}`;
  const parsed = parseEvidence(asked.value);
  if (parsed.kind === "invalid") return `${address} ${parsed.what}`;
  const { model, environment } = parsed.evidence;
  if (model === release.model && environment === release.environment) return parsed.evidence;
  return `${address} answers for ${model} in ${environment}, not for ${release.model} in ${release.environment}`;
}

// src/adapters/observer/store.ts
var MOST_BYTES2 = 8 * 1024 * 1024;
function storeObserver(store) {
  return {
    async evidence(release) {
      try {
        const keys = await store.list(evidenceFolder(evidenceWindow(release)));
        const answers = await Promise.all(keys.map(async (key) => readAt(key, await store.get(key), release)));
        return answerOf3(release, answers);
      } catch (error) {
        if (!(error instanceof TrainyardError)) throw error;
        return { kind: "none", because: "provider-error", detail: `${store.location}: ${messageOf(error)}` };
      }
    }
  };
}
function answerOf3(release, answers) {
  const heard = answers.flatMap((answer) => typeof answer === "string" ? [] : [answer]);
  const unreadable = answers.filter((answer) => typeof answer === "string");
  const sum = sumEvidence(release, heard, unreadable.length);
  if (sum !== void 0)
    return { kind: "evidence", evidence: { ...sum, problems: [...sum.problems, ...unreadable] } };
  const detail = unreadable.length > 0 ? unreadable.join("; ") : `no file was scored with evidence since ${release.stepStartedAt}: trainyard score --env ${release.environment} --model ${release.model} --evidence`;
  return { kind: "none", because: "no-data", detail };
}
function readAt(key, bytes, release) {
  if (bytes === void 0 || bytes.length > MOST_BYTES2) return `${key} is gone, or too large`;
  let value;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return `${key} is no JSON`;
  }
  const parsed = parseEvidence(value);
  if (parsed.kind === "invalid") return `${key} ${parsed.what}`;
  const { model, environment } = parsed.evidence;
  if (model === release.model && environment === release.environment) return parsed.evidence;
  return `${key} is about ${model} in ${environment}`;
}

// src/adapters/observer/observer.ts
var OBSERVER_TOKEN = "TRAINYARD_OBSERVER_TOKEN";
function openObserver(place, options) {
  return {
    async evidence(release) {
      const observer = observerOf(release, place, withToken(options));
      if (observer !== void 0) return await observer.evidence(release);
      const key = release.plan.observer === "prometheus" ? "prometheus" : "servers";
      const detail = `trainyard.yaml does not say where ${release.environment} is observed: add environments.${release.environment}.observer.${key}`;
      return { kind: "none", because: "no-data", detail };
    }
  };
}
function observerOf({ plan: { observer } }, { servers, prometheus, labels }, options) {
  if (observer === "store") return storeObserver(options.openStore());
  if (observer === "server" && servers !== void 0) return serverObserver(servers, options);
  if (observer !== "prometheus" || prometheus === void 0) return void 0;
  return prometheusObserver(prometheus, { ...options, ...labels && { labels } });
}
function withToken(options) {
  const token = options.env[OBSERVER_TOKEN];
  return token === void 0 || token === "" ? options : { ...options, token };
}
export {
  OBSERVER_TOKEN,
  openObserver
};
