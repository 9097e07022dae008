import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  COLUMN,
  columns,
  mapping,
  pathComplaint,
  shortened
} from "./chunk-FMNOUOU4.js";
import {
  sizeText
} from "./chunk-5TWUTOWS.js";

// src/spec/outside.ts
var FETCHED = ["https", "http", "s3", "file"];
var SCHEME = /^([a-z][a-z0-9+.-]*):/i;
function schemeOf(path) {
  const scheme = SCHEME.exec(path)?.[1]?.toLowerCase();
  return scheme === void 0 || scheme.length === 1 ? void 0 : scheme;
}
function addressComplaint(path) {
  const scheme = schemeOf(path);
  if (scheme === void 0) return pathComplaint(path);
  const later = LATER.get(scheme);
  if (later !== void 0) return { notYet: later };
  if (!FETCHED.includes(scheme)) return unknownScheme(path, scheme);
  const why = scheme === "s3" ? wrongObject(path) : scheme === "file" ? wrongFile(path) : wrongAddress(path);
  if (why === void 0) return void 0;
  return {
    code: "source-address",
    message: `the address of the source ${why}`,
    found: shortened(path),
    allowed: "https://host/rows.csv, s3://bucket/folder/*.parquet or file:///folder/rows.csv",
    fix: "Correct the address."
  };
}
function unknownScheme(path, scheme) {
  return {
    code: "source-scheme",
    message: `nothing is fetched over "${shortened(scheme)}:"`,
    found: shortened(path),
    allowed: "a path of the repository, or an address with https:, s3: or file:",
    fix: "Put the rows where one of these reaches them."
  };
}
var UNPRINTABLE = /[\u0000-\u0020\u007f\\]/;
function wrongAddress(path) {
  const url = URL.canParse(path) ? new URL(path) : void 0;
  if (url === void 0 || UNPRINTABLE.test(path)) return "cannot be read";
  if (url.username !== "" || url.password !== "") return "holds a name or a password, which everybody would read";
  if (url.hash !== "") return 'has a part after "#", which no server sees';
  return url.pathname === "/" && url.search === "" ? "names a host and no file" : void 0;
}
function wrongObject(path) {
  const [, bucket = "", key = ""] = /^s3:\/\/([^/]*)\/(.*)$/is.exec(path) ?? [];
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) return 'names no bucket: 3 to 63 of a-z, 0-9, "." and "-"';
  if (key === "" || key.endsWith("/") || /[\u0000-\u001f\u007f]/.test(key)) return "names no object of the bucket";
  return key.split("/").some((part) => part === "." || part === "..") ? 'has a "." or ".." part' : void 0;
}
function wrongFile(path) {
  if (!/^file:\/\/\/[^/]/i.test(path)) return "is not file:/// and a path from the root";
  if (UNPRINTABLE.test(path) || path.endsWith("/")) return "names no file";
  return path.split("/").some((part) => part === "." || part === "..") ? 'has a "." or ".." part' : void 0;
}
function ruleComplaint(path, allow) {
  const scheme = schemeOf(path);
  if (scheme === "s3") {
    const bucket = path.slice("s3://".length).split("/")[0] ?? "";
    return allow.buckets.some((one) => one.bucket === bucket) ? void 0 : unlisted("buckets", `the bucket ${bucket}`);
  }
  if (scheme === "file") {
    const inside = allow.folders.some((folder) => decoded(path).startsWith(`${folder.replace(/\/+$/, "")}/`));
    return inside ? void 0 : unlisted("folders", "the folder of that file");
  }
  if (scheme !== "http") return void 0;
  const { host, hostname } = new URL(path);
  return allow.hosts.includes(host) || allow.hosts.includes(hostname) ? void 0 : unlisted("hosts", `http to ${host}`);
}
function decoded(path) {
  try {
    return decodeURIComponent(path.slice("file://".length));
  } catch {
    return "";
  }
}
function unlisted(list, what) {
  return {
    code: "source-not-allowed",
    message: `the project does not allow ${shortened(what)} (allow.${list} of trainyard.yaml)`,
    allowed: "what the base branch lists there",
    fix: `Have allow.${list} extended by a pull request of its own, and merge that first.`
  };
}
function unpinned(path, model, lock) {
  return {
    code: "source-unpinned",
    message: `${shortened(path)} lies outside git, and ${shortened(lock, 120)} does not pin it`,
    found: shortened(path),
    fix: `Run "trainyard data pin ${model}", and commit the ${shortened(lock, 120)} that it writes.`
  };
}
function shownSource(path) {
  return shortened(/^https?:/i.test(path) ? path.replace(/[?#].*$/s, "") : path, 200);
}
function amountText(files, bytes) {
  return files === 1 ? sizeText(bytes) : `${files} files, ${sizeText(bytes)}`;
}
var BRING = "Fetch the file in a step before Trainyard into a folder that git ignores, name that path, and pin it.";
var LATER = new Map([
  ...["gs", "gcs"].map(
    (scheme) => [
      scheme,
      {
        what: "sources in Google Cloud Storage by their own protocol",
        meanwhile: `Name it s3://bucket/object with endpoint https://storage.googleapis.com and an HMAC key, or: ${BRING}`
      }
    ]
  ),
  ...["az", "azure", "abfs", "abfss", "wasb", "wasbs", "adl"].map(
    (scheme) => [
      scheme,
      {
        what: "sources in Azure storage by their own protocol",
        meanwhile: `Name it by its https address. Or: ${BRING}`
      }
    ]
  ),
  ["oci", { what: "sources in OCI registries", meanwhile: BRING }],
  ["dvc", { what: "sources kept by DVC", meanwhile: `Run "dvc pull" in a step before. ${BRING}` }],
  ...["hf", "hdfs", "ftp", "sftp", "git", "ssh"].map(
    (scheme) => [scheme, { what: `sources over ${scheme}:`, meanwhile: BRING }]
  )
]);

// src/spec/grammar/slices.ts
var SLICES = { bins: 4, depth: 2, most: 10 };
var LEAST_SLICE = { share: 0.01, rows: 30 };
function slicesSchema() {
  return {
    description: "Parts of the test rows on which the model does worse than on the rest: how they are looked for, or a list of those to look at and show, each `{by: column}` or `{by: [column, column]}` for two crossed.",
    anyOf: [searchSchema(), listSchema()]
  };
}
function listSchema() {
  return {
    description: "Columns that alone are cut by; all their parts are shown, whether the model does worse there or not.",
    type: "array",
    minItems: 1,
    maxItems: 50,
    uniqueItems: true,
    items: mapping(
      "One column, or two that are crossed.",
      {
        by: {
          description: "Column, or two of them.",
          anyOf: [COLUMN, { ...columns("Columns."), minItems: 1, maxItems: 2 }]
        }
      },
      { title: "SliceCut", required: ["by"] }
    )
  };
}
function searchSchema() {
  return mapping(
    "Parts of the test rows on which the model does worse than on the rest, looked for by one column and by two crossed: numbers cut at quantiles, words by value. Corrected over every cut looked at (Holm). Personal columns are never cut.",
    {
      search: { description: "false: nothing is looked for.", type: "boolean", default: true },
      columns: {
        ...columns("Columns to cut by; every feature that is no picture, and the sensitive columns, when absent."),
        minItems: 1
      },
      bins: {
        description: "Quantile bins of a numeric column with more than 10 values.",
        type: "integer",
        minimum: 2,
        maximum: 20,
        default: SLICES.bins
      },
      minRows: {
        description: `Least rows of a slice, and of the rest; ${100 * LEAST_SLICE.share} % of the test rows and at least ${LEAST_SLICE.rows} when absent.`,
        type: "integer",
        minimum: 10
      },
      depth: {
        description: "1: one column at a time; 2: pairs of columns too.",
        type: "integer",
        minimum: 1,
        maximum: 2,
        default: SLICES.depth
      },
      most: {
        description: "Most slices that are told.",
        type: "integer",
        minimum: 1,
        maximum: 50,
        default: SLICES.most
      }
    },
    { title: "Slices" }
  );
}

// src/spec/program-defaults.ts
var DEFAULT_CHANNELS = {
  format: "csv",
  header: true,
  target: "first",
  features: "raw",
  labels: "index"
};
var DEFAULT_LIMITS = { timeMs: 36e5, diskBytes: 2e9, entries: 2e4 };
var PREDICT_TIME_MS = 6e5;

export {
  SLICES,
  LEAST_SLICE,
  slicesSchema,
  DEFAULT_CHANNELS,
  DEFAULT_LIMITS,
  PREDICT_TIME_MS,
  schemeOf,
  addressComplaint,
  ruleComplaint,
  unpinned,
  shownSource,
  amountText
};
