import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  AddressRefused,
  addressRefusal,
  guardedLookup,
  shownAddress
} from "./chunk-WDCYQ3BI.js";
import {
  proxyFor,
  require_undici
} from "./chunk-PRTTCZIP.js";
import {
  EXIT,
  TrainyardError
} from "./chunk-2WUTFTKW.js";
import {
  __toESM
} from "./chunk-RSD25HFQ.js";

// src/adapters/outside/https.ts
var import_undici = __toESM(require_undici(), 1);
import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
var MOST_REDIRECTS = 5;
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
async function askHttp(question, options) {
  let url = await allowed(question.address, options);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const response = await ask(url, question, options);
    const next = response.headers["location"];
    if (!REDIRECTS.has(response.statusCode) || typeof next !== "string") return answerOf(response, url, question);
    await response.body.dump().catch(() => void 0);
    url = await allowed(URL.canParse(next, url.href) ? new URL(next, url).href : next, options);
  }
  throw refused(question.address, `it redirects more than ${MOST_REDIRECTS} times`);
}
function isListed(url, hosts) {
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  const name = url.hostname.toLowerCase();
  return hosts.some((host) => host.toLowerCase() === name || host.toLowerCase() === `${name}:${port}`);
}
async function allowed(address, { hosts, env }) {
  const url = URL.canParse(address) ? new URL(address) : void 0;
  if (url === void 0) throw refused(address, "it is no address");
  const trusted = isListed(url, hosts);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && trusted)) {
    throw refused(address, `only https is asked, and http for hosts under allow.hosts; it has ${url.protocol}`);
  }
  if (url.username !== "" || url.password !== "") throw refused(address, "it holds a name or a password");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const literal = isIP(host) > 0;
  if (!literal && proxyFor(url, env) === void 0) return url;
  const found = literal ? [{ address: host }] : await lookup(host, { all: true }).catch(() => []);
  for (const one of found) {
    const why = addressRefusal(one.address, trusted);
    if (why !== void 0) throw refused(address, why);
  }
  return url;
}
async function ask(url, question, options) {
  const { from, etag, signal } = question;
  const same = etag === void 0 || etag.startsWith("W/") ? {} : { "if-range": etag };
  const range = from === 0 ? {} : { range: `bytes=${from}-`, ...same };
  const headers = { accept: "*/*", "accept-encoding": "identity", "user-agent": "trainyard", ...range };
  const dispatcher = dispatcherFor(url, options);
  try {
    return await (0, import_undici.request)(url, { dispatcher, headers, signal });
  } catch (error) {
    const why = refusalIn(error);
    throw why === void 0 ? error : refused(url.href, why);
  }
}
function dispatcherFor(url, { hosts, env, idleMs }) {
  const times = { headersTimeout: idleMs, bodyTimeout: idleMs, connectTimeout: Math.min(idleMs, 2e4) };
  const proxy = proxyFor(url, env);
  const brief = { ...times, keepAliveTimeout: 1, keepAliveMaxTimeout: 1 };
  if (proxy !== void 0) return new import_undici.ProxyAgent({ ...brief, uri: proxy, proxyTunnel: url.protocol === "https:" });
  return new import_undici.Agent({ ...brief, connect: { lookup: guardedLookup(isListed(url, hosts)) } });
}
function refusalIn(error) {
  for (let at = error; at instanceof Error; at = at.cause) if (at instanceof AddressRefused) return at.message;
  return void 0;
}
async function answerOf(response, url, { from }) {
  const { statusCode, headers, body } = response;
  const text = (name) => typeof headers[name] === "string" ? headers[name] : void 0;
  const etag = text("etag");
  const cancel = () => void body.destroy();
  body.on("error", () => void 0);
  const facts = { kind: "part", ...etag === void 0 ? {} : { etag } };
  if (statusCode === 200) {
    const coding = text("content-encoding") ?? "identity";
    if (coding !== "identity") throw refused(url.href, `it comes compressed (${coding}), unasked`);
    return { ...facts, from: 0, ...sizeIn(text("content-length")), body, cancel };
  }
  if (statusCode === 206) {
    const [, first, whole2] = /^bytes (\d+)-\d+\/(\d+)$/.exec(text("content-range") ?? "") ?? [];
    if (Number(first) !== from) throw new Error(`the server answers bytes from ${first}, and ${from} was asked`);
    return { ...facts, from, ...sizeIn(whole2), body, cancel };
  }
  await body.dump().catch(() => void 0);
  const whole = /^bytes \*\/(\d+)$/.exec(text("content-range") ?? "")?.[1];
  if (statusCode === 416 && Number(whole) === from) return { ...facts, from, size: from, body: nothing(), cancel };
  if (statusCode === 404 || statusCode === 410) return { kind: "gone" };
  if (statusCode === 401 || statusCode === 403) throw denied(url, statusCode);
  if (statusCode < 500 && ![408, 416, 425, 429].includes(statusCode))
    throw refused(url.href, `the server answers ${statusCode}`);
  throw new Error(`the server answers ${statusCode}`);
}
function sizeIn(text) {
  return text === void 0 ? {} : { size: Number(text) };
}
async function* nothing() {
}
function refused(address, why) {
  return new TrainyardError({
    code: "data-refused",
    message: `${shownAddress(address)} is not fetched: ${why}`,
    fix: "Name an https address of a public host; for a host of your network add it to allow.hosts of trainyard.yaml on the base branch.",
    exitCode: EXIT.invalid
  });
}
function denied(url, status) {
  return new TrainyardError({
    code: "data-denied",
    message: `${shownAddress(url.href)} answers ${status}: it wants credentials, which are not sent`,
    fix: "Put the file where this machine may read it without, or into a bucket under allow.buckets."
  });
}
export {
  askHttp,
  isListed
};
