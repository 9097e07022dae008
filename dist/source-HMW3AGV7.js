import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
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

// src/adapters/engines/source.ts
import { copyFile, stat } from "node:fs/promises";
import { basename, join as join2, resolve } from "node:path";

// src/adapters/engines/fetch.ts
var import_undici = __toESM(require_undici(), 1);
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { setTimeout as pause } from "node:timers/promises";
function openFetcher(options) {
  const dispatchers = new Dispatchers(options);
  const ask = (url, accept, use) => withRetries(url, options, async () => use(await answered({ url, accept, dispatchers, options })));
  return {
    toFile: (url, file, maxBytes) => ask(
      url,
      "*/*",
      (body) => pipeline(body, (chunks) => atMost(maxBytes, chunks), createWriteStream(file), { signal: options.signal })
    ),
    json: (url, accept) => ask(url, accept, async (body) => JSON.parse(await textOf(body))),
    close: () => dispatchers.close()
  };
}
function shownUrl(url) {
  return `${url.origin}${url.pathname}`;
}
var RefusedAnswer = class extends TrainyardError {
  status;
  constructor(url, status) {
    super({ ...DOWNLOAD, message: `${shownUrl(url)} answered ${status}` });
    this.status = status;
  }
};
var DOWNLOAD = {
  code: "engine-download",
  fix: 'Check the address, HTTPS_PROXY and NO_PROXY, or install from a folder: "trainyard engines install --from <folder>".'
};
var ATTEMPTS = 4;
async function withRetries(url, { signal, pauseMs = 500 }, work) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      const final = error instanceof RefusedAnswer ? !isPassing(error.status) : error instanceof TrainyardError;
      if (final || attempt === ATTEMPTS && error instanceof TrainyardError) throw error;
      if (attempt === ATTEMPTS) throw failed(url, error);
    }
    await pause(pauseMs * 2 ** (attempt - 1), void 0, { signal }).catch(() => void 0);
  }
}
function isPassing(status) {
  return status === 408 || status === 429 || status >= 500;
}
function failed(url, cause) {
  const why = `${messageOf(cause)}, after ${ATTEMPTS} attempts`;
  return new TrainyardError({ ...DOWNLOAD, message: `${shownUrl(url)} could not be fetched: ${why}`, cause });
}
var REDIRECTS = 5;
async function answered({ url, accept, dispatchers, options }) {
  let at = url;
  for (let hops = 0; hops <= REDIRECTS; hops++) {
    const authorization2 = options.authorizationFor(at);
    const { statusCode, headers, body } = await (0, import_undici.request)(shownUrl(at) + at.search, {
      dispatcher: dispatchers.for(at),
      headers: { accept, "user-agent": "trainyard", ...authorization2 === void 0 ? {} : { authorization: authorization2 } },
      signal: options.signal
    });
    if (statusCode === 200) return body;
    await body.dump().catch(() => void 0);
    const location = headers["location"];
    if (![301, 302, 303, 307, 308].includes(statusCode) || typeof location !== "string")
      throw new RefusedAnswer(at, statusCode);
    at = redirected(at, location);
  }
  throw new TrainyardError({ ...DOWNLOAD, message: `${shownUrl(url)} redirects more than ${REDIRECTS} times` });
}
function redirected(from, location) {
  const to = URL.canParse(location, from.href) ? new URL(location, from) : void 0;
  if (to?.protocol === "https:" || to?.protocol === "http:" && from.protocol === "http:") return to;
  const where = to === void 0 ? "no address" : shownUrl(to);
  throw new TrainyardError({ ...DOWNLOAD, message: `${shownUrl(from)} redirects to ${where}, which is not followed` });
}
async function* atMost(limit, chunks) {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > limit)
      throw new TrainyardError({
        ...DOWNLOAD,
        message: `the answer is longer than the ${limit} bytes that are locked`
      });
    yield chunk;
  }
}
var METADATA_BYTES = 64 * 2 ** 20;
async function textOf(body) {
  const chunks = [];
  for await (const chunk of atMost(METADATA_BYTES, body)) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
var Dispatchers = class {
  #options;
  #pools = /* @__PURE__ */ new Map();
  constructor(options) {
    this.#options = options;
  }
  for(url) {
    const proxy = proxyFor(url, this.#options.env);
    const key = proxy === void 0 ? "" : `${url.protocol}${proxy}`;
    const known = this.#pools.get(key);
    if (known !== void 0) return known;
    const { idleMs = 6e4 } = this.#options;
    const times = { headersTimeout: idleMs, bodyTimeout: idleMs, connectTimeout: Math.min(idleMs, 2e4) };
    const made = proxy === void 0 ? new import_undici.Agent(times) : new import_undici.ProxyAgent({ ...times, uri: proxy, proxyTunnel: url.protocol === "https:" });
    this.#pools.set(key, made);
    return made;
  }
  async close() {
    await Promise.all([...this.#pools.values()].map((pool) => pool.destroy()));
  }
};

// src/adapters/engines/npmrc.ts
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
async function readNpmConfig(places) {
  const user = settings(await textOf2(userFile(places)), places.env);
  const project = settings(places.project === void 0 ? "" : await textOf2(join(places.project, ".npmrc")), void 0);
  const named = fromEnv(places.env);
  const addresses = new Map([...user, ...project, ...named].filter(([key]) => REGISTRY_KEY.test(key)));
  const asked = addresses.has("registry") ? /* @__PURE__ */ new Map() : await askNpm(places);
  const all = new Map([...asked, ...addresses]);
  return {
    registryOf: (name) => withSlash(all.get(`${name.split("/")[0]}:registry`) ?? all.get("registry")),
    authorizationFor: (url) => authorization(url, new Map([...user, ...named]))
  };
}
var REGISTRY_KEY = /^(@[^:]+:)?registry$/;
function userFile({ env, home }) {
  return fromEnv(env).get("userconfig") ?? join(home, ".npmrc");
}
function fromEnv(env) {
  const found = /* @__PURE__ */ new Map();
  for (const [name, value] of Object.entries(env)) {
    const match = /^npm_config_(.+)$/i.exec(name);
    if (match?.[1] !== void 0 && value !== void 0 && value !== "")
      found.set(match[1].startsWith("//") ? match[1] : match[1].toLowerCase(), value);
  }
  return found;
}
async function textOf2(path) {
  return readFile(path, "utf8").catch(() => "");
}
function settings(text, env) {
  const found = /* @__PURE__ */ new Map();
  for (const line of text.split(/\r?\n/)) {
    const match = /^\s*([^#;=\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line);
    if (match?.[1] === void 0 || match[2] === void 0) continue;
    const value = match[2].replace(/^(["'])(.*)\1$/, "$2");
    found.set(match[1], env === void 0 ? value : value.replace(/\$\{([^}?]+)\??\}/g, (_, name) => env[name] ?? ""));
  }
  return found;
}
async function askNpm({ env, execPath }) {
  const args = ["config", "list", "--json"];
  const options = { cwd: tmpdir(), env: { ...env }, timeout: 2e4, maxBuffer: 1 << 22 };
  const script = join(dirname(execPath), "node_modules", "npm", "bin", "npm-cli.js");
  for (const command of [["npm"], [execPath, script]]) {
    const [program, ...before] = command;
    const answer = await promisify(execFile)(program, [...before, ...args], options).catch(() => void 0);
    const config = parsed(answer?.stdout ?? "");
    if (config.size > 0) return new Map([...config].filter(([key]) => REGISTRY_KEY.test(key)));
  }
  return /* @__PURE__ */ new Map();
}
function parsed(text) {
  try {
    const entries = Object.entries(JSON.parse(text));
    return new Map(entries.filter((entry) => typeof entry[1] === "string"));
  } catch {
    return /* @__PURE__ */ new Map();
  }
}
function authorization(url, config) {
  let path = url.pathname;
  for (; ; ) {
    const key = `//${url.host}${path}`;
    for (const prefix of path.endsWith("/") ? [key, key.slice(0, -1)] : [key, `${key}/`]) {
      const found = credentials(prefix, config);
      if (found !== void 0) return found;
    }
    if (path === "/") return void 0;
    path = path.replace(/[^/]*\/?$/, "");
  }
}
function credentials(prefix, config) {
  const [token, basic, user, password] = ["_authToken", "_auth", "username", "_password"].map(
    (key) => config.get(`${prefix}:${key}`)
  );
  if (token) return `Bearer ${token}`;
  if (basic) return `Basic ${basic}`;
  if (!user || !password) return void 0;
  const plain = `${user}:${Buffer.from(password, "base64").toString("utf8")}`;
  return `Basic ${Buffer.from(plain).toString("base64")}`;
}
function withSlash(address2) {
  return address2 === void 0 || address2 === "" ? void 0 : address2.replace(/\/*$/, "/");
}

// src/adapters/engines/source.ts
async function openSource(options) {
  const { named, cwd } = options;
  if (named !== void 0 && !/^https?:\/\//i.test(named)) return folderSource(resolve(cwd, named));
  const npm = await readNpmConfig(options.npm);
  const own = named === void 0 ? void 0 : address(`${named.replace(/\/*$/, "")}/`);
  const registryOf = own === void 0 ? npm.registryOf : () => own.href;
  const authorizationFor = (url) => ownAuthorization(own, url) ?? npm.authorizationFor(url);
  const fetcher = openFetcher({ env: options.npm.env, authorizationFor, signal: options.signal, ...options.times });
  return {
    words: own === void 0 ? npmWords(npm) : `the registry ${shownUrl(own)}`,
    fetch: (locked, file) => fromRegistry(registryFor(registryOf, locked.name), { locked, file, fetcher }),
    close: () => fetcher.close()
  };
}
function archiveName({ name, version }) {
  return `${name.replace(/^@/, "").replace("/", "-")}-${version}.tgz`;
}
async function folderSource(folder) {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false
  );
  if (!isFolder) throw unusable(`${folder} is not a folder`, NAME_ONE);
  return {
    words: `the folder ${folder}`,
    async fetch(locked, file) {
      const name = archiveName(locked);
      await copyFile(join2(folder, name), file).catch((cause) => {
        throw unusable(
          `${folder} does not hold ${name}`,
          `Put it there: "npm pack ${locked.name}@${locked.version}".`,
          cause
        );
      });
    },
    close: async () => void 0
  };
}
var NAME_ONE = 'Set TRAINYARD_ENGINE_SOURCE to a folder of archives or to the address of an npm registry or mirror, or configure one for npm ("registry=<address>" in ~/.npmrc, or the variable npm_config_registry).';
function unusable(message, fix, cause) {
  return new TrainyardError({ code: "engine-source", message, fix, cause });
}
function address(text) {
  if (URL.canParse(text) && /^https?:/i.test(text)) return new URL(text);
  throw unusable(`${JSON.stringify(text.replace(/\/\/[^/]*@/, "//"))} is not the address of a registry`, NAME_ONE);
}
function ownAuthorization(own, url) {
  if (own === void 0 || own.username === "" || own.origin !== url.origin) return void 0;
  const plain = `${decodeURIComponent(own.username)}:${decodeURIComponent(own.password)}`;
  return `Basic ${Buffer.from(plain).toString("base64")}`;
}
function npmWords(npm) {
  const registry = npm.registryOf("any");
  if (registry === void 0)
    throw unusable("no source for native engines is known: npm has no registry either", NAME_ONE);
  return `the registry that npm uses, ${shownUrl(address(registry))}`;
}
function registryFor(registryOf, name) {
  const registry = registryOf(name);
  if (registry === void 0) throw unusable(`no registry is known for ${name}`, NAME_ONE);
  return address(registry);
}
async function fromRegistry(registry, { locked, file, fetcher }) {
  const { name, version, bytes } = locked;
  try {
    await fetcher.toFile(new URL(`${name}/-/${basename(name)}-${version}.tgz`, registry), file, bytes);
  } catch (error) {
    if (!(error instanceof RefusedAnswer) || error.status >= 500) throw error;
    const tarball = await tarballOf(new URL(name.replace("/", "%2f"), registry), version, fetcher);
    if (tarball === void 0) throw error;
    await fetcher.toFile(tarball, file, bytes);
  }
}
async function tarballOf(url, version, fetcher) {
  try {
    const metadata = await fetcher.json(url, "application/vnd.npm.install-v1+json, application/json");
    const tarball = metadata.versions?.[version]?.dist?.tarball;
    return typeof tarball === "string" && URL.canParse(tarball) ? new URL(tarball) : void 0;
  } catch (error) {
    if (error instanceof RefusedAnswer) return void 0;
    throw error;
  }
}
export {
  archiveName,
  openSource
};
