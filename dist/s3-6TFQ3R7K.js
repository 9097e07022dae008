import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  bucketCaller,
  keysBelow
} from "./chunk-JZMWFAUT.js";
import {
  TrainyardError
} from "./chunk-2WUTFTKW.js";
import "./chunk-RSD25HFQ.js";

// src/adapters/outside/s3.ts
function bucketObjects(place, credentials) {
  const call = bucketCaller(place, credentials);
  return {
    keys: (prefix) => inWordsOfData(place, () => keysBelow(call, prefix)),
    ask: ({ key, from, version, etag }) => inWordsOfData(place, async () => {
      const path = key.split("/").map(encodeURIComponent).join("/");
      const query = version === void 0 ? {} : { query: { versionId: version } };
      const same = version === void 0 && etag !== void 0 ? { "if-match": etag } : {};
      const headers = from === 0 ? {} : { range: `bytes=${from}-`, ...same };
      const response = await call({ method: "GET", key: path, ...query, headers, answers: [404, 412, 416] });
      if (response.status === 412 || response.status === 416) {
        await response.arrayBuffer();
        return endOrAnew(response, from);
      }
      if (response.status === 404) return absent(response, place);
      return partOf(response, from);
    })
  };
}
function partOf(response, from) {
  const coding = response.headers.get("content-encoding") ?? "";
  if (!["", "identity", "aws-chunked"].includes(coding)) throw compressed(coding);
  const range = /^bytes (\d+)-\d+\/(\d+)$/.exec(response.headers.get("content-range") ?? "");
  const first = range === null ? 0 : Number(range[1]);
  const length = range?.[2] ?? response.headers.get("content-length");
  if (first !== 0 && first !== from) throw new Error(`the bucket answers bytes from ${first}, and ${from} was asked`);
  const [etag, version] = [response.headers.get("etag"), response.headers.get("x-amz-version-id")];
  return {
    kind: "part",
    from: first,
    ...length === null || length === void 0 ? {} : { size: Number(length) },
    ...etag === null ? {} : { etag },
    // Objects from before a bucket kept versions have the version "null", which a later one replaces.
    ...version === null || version === "null" ? {} : { version },
    body: response.body ?? nothing(),
    cancel: () => void response.body?.cancel().catch(() => void 0)
  };
}
function compressed(coding) {
  return new TrainyardError({
    code: "data-refused",
    message: `the object is marked as compressed by its content-encoding, ${coding.slice(0, 40)}`,
    fix: "Put it again without that header, as rows.csv.gz for example."
  });
}
function endOrAnew(response, from) {
  const cancel = () => void 0;
  const whole = /\*\/(\d+)$/.exec(response.headers.get("content-range") ?? "")?.[1];
  const size = whole === void 0 ? {} : { size: Number(whole) };
  if (response.status === 416 && Number(whole) === from)
    return { kind: "part", from, ...size, body: nothing(), cancel };
  return { kind: "part", from: 0, size: -1, body: nothing(), cancel };
}
async function* nothing() {
}
async function absent(response, { bucket }) {
  if (!(await response.text()).includes("NoSuchBucket")) return { kind: "gone" };
  throw new TrainyardError({
    code: "data-denied",
    message: `there is no bucket "${bucket}" at that place`,
    fix: "Correct its name in the spec, or its region and endpoint under allow.buckets of trainyard.yaml."
  });
}
async function inWordsOfData(place, work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof TrainyardError)) throw error;
    const words = WORDS.get(error.code) ?? WORDS.get("store-rejected");
    if (words === void 0) throw error;
    throw new TrainyardError({ ...words, message: `s3://${place.bucket}: ${error.message}`, cause: error });
  }
}
var CHECK_PLACE = "Check region, endpoint and pathStyle of the bucket under allow.buckets of trainyard.yaml.";
var WORDS = /* @__PURE__ */ new Map([
  [
    "store-credentials",
    {
      code: "data-credentials",
      fix: "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; an object that everybody may read can be named by its https address."
    }
  ],
  [
    "store-denied",
    { code: "data-denied", fix: "Let the access key list the bucket and get objects and versions of it." }
  ],
  ["store-bucket", { code: "data-denied", fix: CHECK_PLACE }],
  ["store-unreachable", { code: "data-unreachable", fix: CHECK_PLACE }],
  ["store-unavailable", { code: "data-unreachable", fix: "Try again later." }],
  ["store-rejected", { code: "data-denied", fix: CHECK_PLACE }]
]);
export {
  bucketObjects
};
