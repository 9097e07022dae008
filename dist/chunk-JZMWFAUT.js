import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  TrainyardError,
  messageOf
} from "./chunk-2WUTFTKW.js";

// src/adapters/objects/s3.ts
import { createHash } from "node:crypto";

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
      const { method, url, headers, body } = input;
      init = Object.assign({ method, url, headers }, init);
      if (init.body == null && headers.has("Content-Type")) {
        init.body = body != null && headers.has("X-Amz-Content-Sha256") ? body : await input.clone().arrayBuffer();
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
      const fetched = fetch(await this.sign(input, init));
      if (i === this.retries) {
        return fetched;
      }
      const res = await fetched;
      if (res.status < 500 && res.status !== 429) {
        return res;
      }
      await new Promise((resolve) => setTimeout(resolve, Math.random() * this.initRetryMs * Math.pow(2, i)));
    }
    throw new Error("An unknown error occurred, ensure retries is not negative");
  }
};
var AwsV4Signer = class {
  constructor({ method, url, headers, body, accessKeyId, secretAccessKey, sessionToken, service, region, cache, datetime, signQuery, appendSessionToken, allHeaders, singleEncode }) {
    if (url == null) throw new TypeError("url is a required option");
    if (accessKeyId == null) throw new TypeError("accessKeyId is a required option");
    if (secretAccessKey == null) throw new TypeError("secretAccessKey is a required option");
    this.method = method || (body ? "POST" : "GET");
    this.url = new URL(url);
    this.headers = new Headers(headers || {});
    this.body = body;
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
  const { hostname, pathname } = url;
  if (hostname.endsWith(".on.aws")) {
    const match2 = hostname.match(/^[^.]{1,63}\.lambda-url\.([^.]{1,63})\.on\.aws$/);
    return match2 != null ? ["lambda", match2[1] || ""] : ["", ""];
  }
  if (hostname.endsWith(".r2.cloudflarestorage.com")) {
    return ["s3", "auto"];
  }
  if (hostname.endsWith(".backblazeb2.com")) {
    const match2 = hostname.match(/^(?:[^.]{1,63}\.)?s3\.([^.]{1,63})\.backblazeb2\.com$/);
    return match2 != null ? ["s3", match2[1] || ""] : ["", ""];
  }
  const match = hostname.replace("dualstack.", "").match(/([^.]{1,63})\.(?:([^.]{0,63})\.)?amazonaws\.com(?:\.cn)?$/);
  let service = match && match[1] || "";
  let region = match && match[2];
  if (region === "us-gov") {
    region = "us-gov-west-1";
  } else if (region === "s3" || region === "s3-accelerate") {
    region = "us-east-1";
    service = "s3";
  } else if (service === "iot") {
    if (hostname.startsWith("iot.")) {
      service = "execute-api";
    } else if (hostname.startsWith("data.jobs.iot.")) {
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

// src/adapters/objects/s3-xml.ts
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

// src/adapters/objects/s3-parts.ts
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
    const body = new TextEncoder().encode(`<CompleteMultipartUpload>${parts.join("")}</CompleteMultipartUpload>`);
    const done = await call({ method: "POST", key, query: { uploadId }, body, headers, answers: REFUSED });
    const failed2 = textIn(await done.text(), "Code");
    if (!REFUSED.includes(done.status) && failed2 === void 0) return true;
    await abort(call, key, uploadId);
    if (REFUSED.includes(done.status) || failed2 === "PreconditionFailed") return false;
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
      const body = bytes.subarray(index * PART_BYTES, (index + 1) * PART_BYTES);
      const response = await call({ method: "PUT", key, query: { partNumber: String(index + 1), uploadId }, body });
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

// src/adapters/objects/s3.ts
function bucketCredentials(env) {
  const [keyId, key] = [env["AWS_ACCESS_KEY_ID"], env["AWS_SECRET_ACCESS_KEY"]];
  if (!keyId || !key) return void 0;
  const session = env["AWS_SESSION_TOKEN"];
  return { keyId, key, ...session ? { session } : {} };
}
function openBucket(place, credentials) {
  const call = bucketCaller(place, credentials);
  return {
    async get(key) {
      return wholeObject(call, key, place);
    },
    async put(key, bytes, { onlyNew }) {
      const headers = onlyNew ? { "if-none-match": "*" } : {};
      return putInParts(call, { key, bytes, headers });
    },
    async has(key) {
      return (await call({ method: "HEAD", key, answers: [404] })).status !== 404;
    },
    list: (prefix) => keysBelow(call, prefix),
    async delete(key) {
      await call({ method: "DELETE", key, answers: [404] });
    },
    lend: (key, loan) => lent(place, credentials, { key, ...loan })
  };
}
async function wholeObject(call, key, place) {
  for (let attempt = 1; ; attempt++) {
    const response = await call({ method: "GET", key, answers: [404] });
    if (response.status === 404) return absent(response, place);
    try {
      return new Uint8Array(await response.arrayBuffer());
    } catch (error) {
      if (attempt === READS) throw unreachable(error, place);
    }
  }
}
var READS = 3;
async function absent(response, { bucket }) {
  const code = textIn(await response.text(), "Code");
  if (code !== "NoSuchBucket") return void 0;
  throw failed(
    "store-bucket",
    `there is no bucket "${bucket}"`,
    "Make it, or correct store.options.bucket of trainyard.yaml."
  );
}
async function keysBelow(call, prefix) {
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
async function lent(place, credentials, { key, to, seconds }) {
  const url = new URL(`${addressOf(place)}/${key}`);
  url.searchParams.set("X-Amz-Expires", String(seconds));
  const method = to === "get" ? "GET" : "PUT";
  return (await clientFor(place, credentials).sign(url.href, { method, aws: { signQuery: true } })).url;
}
function clientFor(place, credentials) {
  if (credentials === void 0) {
    throw failed(
      "store-credentials",
      `there are no credentials for the bucket "${place.bucket}"`,
      "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; in the workflow, pass the secrets store-key-id and store-key."
    );
  }
  return new AwsClient({
    accessKeyId: credentials.keyId,
    secretAccessKey: credentials.key,
    ...credentials.session === void 0 ? {} : { sessionToken: credentials.session },
    service: "s3",
    region: place.region,
    // Repeated below, where network failures are too.
    retries: 0
  });
}
function bucketCaller(place, credentials) {
  const base = addressOf(place);
  return async (call) => {
    const client = clientFor(place, credentials);
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
function requestOf({ method, body, headers }) {
  const digest = createHash("sha256").update(body ?? "").digest("hex");
  return {
    method,
    headers: { ...headers, "x-amz-content-sha256": digest },
    ...body === void 0 ? {} : { body },
    signal: AbortSignal.timeout(MOST_MS)
  };
}
var TRIES = 6;
var FIRST_WAIT_MS = 100;
var MOST_MS = 3e5;
async function patiently(send, place) {
  for (let attempt = 1; ; attempt++) {
    const last = attempt === TRIES;
    try {
      const response = await send();
      if (last || !(response.status >= 500 || response.status === 429)) return response;
      await response.arrayBuffer();
    } catch (error) {
      if (last) throw unreachable(error, place);
    }
    await new Promise((resolve) => setTimeout(resolve, FIRST_WAIT_MS * 2 ** (attempt - 1)));
  }
}
async function refusal(response, { bucket }) {
  const text = (await response.text()).slice(0, 1e4);
  const said = `${textIn(text, "Code") ?? response.status}${textIn(text, "Message") === void 0 ? "" : `: ${textIn(text, "Message")}`}`;
  if (textIn(text, "Code") === "NoSuchBucket") {
    return failed("store-bucket", `there is no bucket "${bucket}"`, "Make it, or correct store.options.bucket.");
  }
  if (response.status === 401 || response.status === 403) {
    const fix = "Let the access key get, put, list and delete objects of this bucket, and check its region and the clock.";
    return failed("store-denied", `the bucket "${bucket}" refuses the request: ${said}`, fix);
  }
  if (response.status >= 500 || response.status === 429) {
    return failed("store-unavailable", `the bucket "${bucket}" does not answer properly: ${said}`, "Try again later.");
  }
  return failed(
    "store-rejected",
    `the bucket "${bucket}" rejects the request: ${said}`,
    "Check store.options of trainyard.yaml."
  );
}
function unreachable(error, { bucket, endpoint }) {
  const cause = error instanceof Error && error.cause !== void 0 ? ` (${messageOf(error.cause)})` : "";
  const where = endpoint ?? "AWS";
  return failed(
    "store-unreachable",
    `the bucket "${bucket}" at ${where} cannot be reached: ${messageOf(error)}${cause}`,
    "Check store.options.endpoint, and that this machine may reach it."
  );
}
function failed(code, message, fix) {
  return new TrainyardError({ code, message, fix });
}

export {
  bucketCredentials,
  openBucket,
  keysBelow,
  bucketCaller
};
