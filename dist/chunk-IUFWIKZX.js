import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  AGE_PATTERN,
  sizeText
} from "./chunk-5TWUTOWS.js";

// src/spec/frame.ts
var WINDOW = 120;
function codeFrame(source, at, end) {
  const first = Math.max(1, at.line - 1);
  const last = Math.min(source.lineStarts.length, at.line + 1);
  const width = String(last).length;
  const rows = [];
  for (let line = first; line <= last; line += 1) {
    const text2 = lineText(source, line);
    if (line === last && line !== at.line && text2.trim() === "") continue;
    const shift = line === at.line ? shiftFor(at.column) : 0;
    const shown = printable(`${shift === 0 ? "" : "..."}${text2.slice(shift, shift + WINDOW)}`, " ");
    rows.push(`${line === at.line ? ">" : " "} ${String(line).padStart(width)} | ${shown}`.trimEnd());
    if (line === at.line) rows.push(`  ${" ".repeat(width)} | ${carets(at, end, text2)}`);
  }
  return rows.join("\n");
}
function printable(text2, replacement = "�") {
  return text2.replace(UNSAFE, replacement);
}
function shortened(text2, limit = 60) {
  const line = printable(text2, " ").trim();
  return line.length <= limit ? line : `${line.slice(0, limit - 3)}...`;
}
var UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
function lineText(source, line) {
  const from = source.lineStarts[line - 1] ?? source.text.length;
  const next = source.lineStarts[line];
  return source.text.slice(from, next === void 0 ? source.text.length : next - 1).replace(/\r$/, "");
}
function shiftFor(column2) {
  return column2 > WINDOW - 20 ? column2 - WINDOW / 2 : 0;
}
function carets(at, end, text2) {
  const shift = shiftFor(at.column);
  const before = at.column - 1 - shift + (shift === 0 ? 0 : 3);
  const stop = end.line === at.line ? end.column : text2.length + 1;
  const length = Math.max(1, Math.min(stop - at.column, shift + WINDOW + 1 - at.column));
  return `${" ".repeat(Math.max(0, before))}${"^".repeat(length)}`;
}

// src/spec/paths.ts
var ALLOWED = "a path inside the repository, from its root, with forward slashes";
function pathComplaint(path) {
  const reason = leaving(path);
  if (reason === void 0) return void 0;
  return {
    code: "path-outside",
    message: `the path ${reason}`,
    found: shortened(path),
    allowed: ALLOWED,
    fix: "Write the path from the root of the repository, such as data/wages.csv."
  };
}
function linkOnTheWay(path, tree) {
  for (let end = path.indexOf("/"); end !== -1; end = path.indexOf("/", end + 1)) {
    const entry2 = tree.get(path.slice(0, end));
    if (entry2 !== void 0 && isLink(entry2)) return entry2;
  }
  const entry = tree.get(path);
  return entry !== void 0 && isLink(entry) ? entry : void 0;
}
function isLink(entry) {
  return entry.mode === "120000" || entry.mode === "160000";
}
function leaving(path) {
  const parts = path.split("/");
  if (/[\u0000-\u001f\u007f]/.test(path)) return "holds a control character";
  if (path.includes("\\")) return "holds a backslash";
  if (path.startsWith("/") || /^[A-Za-z]:/.test(path)) return "is absolute";
  if (path.startsWith("~")) return "starts at a home folder";
  if (parts.includes("..")) return 'leaves its folder with ".."';
  if (parts.some((part) => part === "." || part === "")) return 'has an empty or "." part';
  if (parts.some((part) => part.toLowerCase() === ".git")) return "leads into git's own folder";
  return void 0;
}

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

// src/spec/glob.ts
function globMatches(glob, path) {
  if (!path.startsWith(literalStart(glob))) return false;
  return matches(glob.split("/"), path.split("/"), { isStar: (part) => part === "**", fits: nameMatches });
}
function globReaches(glob, folder) {
  const globParts = glob.split("/");
  const parts = folder.split("/");
  if (globParts.length <= parts.length) return false;
  return parts.every((part, index) => globParts[index] !== "**" && nameMatches(globParts[index] ?? "", part));
}
var WILD = /[*?]/;
function literalStart(glob) {
  return glob.slice(0, Math.max(0, glob.search(WILD))).replace(/\/$/, "");
}
function nameMatches(glob, name) {
  if (glob === "*") return true;
  if (!WILD.test(glob)) return glob === name;
  return matches([...glob], [...name], { isStar: (c) => c === "*", fits: (c, other) => c === "?" || c === other });
}
function globComplaint(glob) {
  const outside = pathComplaint(glob);
  if (outside !== void 0) return outside;
  if (/[[\]{}!]/.test(glob)) {
    const allowed2 = "*, ? and **";
    return { code: "glob-syntax", message: 'a glob has brackets, braces or "!"', allowed: allowed2, fix: "Give several globs." };
  }
  if (/\.ya?ml$/.test(glob)) return void 0;
  const allowed = "globs that end in .yaml or .yml";
  return {
    code: "glob-not-yaml",
    message: "a glob matches files other than YAML",
    allowed,
    fix: "End it in model.yaml."
  };
}
function matches(glob, path, rule) {
  let g = 0;
  let p = 0;
  let star = -1;
  let resume = 0;
  while (p < path.length) {
    const part = glob[g];
    if (part !== void 0 && rule.isStar(part)) {
      star = g;
      resume = p;
      g += 1;
    } else if (part !== void 0 && rule.fits(part, path[p] ?? "")) {
      g += 1;
      p += 1;
    } else if (star !== -1) {
      resume += 1;
      g = star + 1;
      p = resume;
    } else return false;
  }
  return glob.slice(g).every((part) => rule.isStar(part));
}

// src/spec/grammar/notation.ts
function reserved(description, notYet, example) {
  return {
    description: `Not yet. ${description}`,
    "x-not-yet": notYet,
    ...example === void 0 ? {} : { examples: [example] }
  };
}
function reservedValues(values, existing) {
  return Object.fromEntries(values.filter(([id]) => !existing.includes(id)));
}
function mapping(description, properties, rest = {}) {
  return { description, type: "object", properties, additionalProperties: false, ...rest };
}
var COLUMN = {
  type: "string",
  minLength: 1,
  maxLength: 128,
  pattern: "^[^\\u0000-\\u001f\\u007f]*$",
  "x-says": "the name of a column"
};
function column(description) {
  return { description, ...COLUMN };
}
function columns(description) {
  return { description, type: "array", items: COLUMN, uniqueItems: true };
}
var DATE_PATTERN = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
function date(description) {
  return { description, type: "string", pattern: DATE_PATTERN, "x-says": "a date such as 2027-06-30" };
}
function text(description) {
  return { description, type: "string", minLength: 1, maxLength: 4e3 };
}
var SEED = { type: "integer", minimum: 0, maximum: 4294967295 };

// src/spec/grammar/source.ts
var FORMATS = ["csv", "parquet", "jsonl", "arrow", "image"];
var ONLY_SOURCE = "source";
function sourceKeys() {
  return {
    source: {
      description: "File with the rows, from the root of the repository: `data/wages.csv`; `*`, `?` and `**` name several. Or one outside git, pinned in data.lock by `trainyard data pin`: a path that git ignores, `https://host/rows.parquet`, `s3://bucket/rows/*.parquet`, `file:///mnt/data/rows.csv`. Or several named sources, for data.query: `{orders: data/orders.csv, prices: s3://acme/prices/*.parquet}`.",
      type: ["string", "object"],
      minLength: 1,
      maxLength: 2e3,
      minProperties: 1,
      propertyNames: {
        type: "string",
        pattern: "^[a-z][a-z0-9_]{0,62}$",
        "x-says": "a lower-case letter, then up to 62 lower-case letters, digits and underscores"
      },
      additionalProperties: namedSource()
    },
    format: {
      description: "Format of the source; taken from the ending of its name when absent. Of `image` (PNG, JPEG) each file is a row with the columns `path`, `folder` (its name), `width`, `height` and `image`.",
      type: "string",
      enum: [...FORMATS]
    },
    query: {
      description: "One SELECT of DuckDB over the sources; its result are the rows. A single source is called `source`. Columns of CSV files are numbers, dates or times where all their cells are, and text otherwise. The same files have to give the same rows, so `random()`, `now()` and samples are refused. No other file can be read.",
      type: "string",
      minLength: 1,
      maxLength: 2e4,
      examples: ["select * from source where wage > 0"]
    }
  };
}
function asOfKeys() {
  return {
    time: column(
      "Column with the time, in UTC, from which a row of this source holds. Such a source is joined to the one without: each row gets the newest row that was known at its data.time, its columns called `<source>_<column>`, and when that was as `<source>_known_at`."
    ),
    match: {
      ...columns("Columns, in this source and in the one it is joined to, whose values have to be equal."),
      minItems: 1
    },
    delay: {
      description: "How long after its time a row of this source can be had: hours, days or weeks.",
      type: "string",
      pattern: AGE_PATTERN,
      "x-says": "an age such as 1h, 2d or 1w",
      examples: ["1d"]
    }
  };
}
function namedSource() {
  const path = { type: "string", minLength: 1, maxLength: 2e3 };
  const { properties, required, additionalProperties } = mapping(
    "A source.",
    {
      path: {
        description: "Path or pattern of the files, from the root of the repository, or an address outside git.",
        ...path
      },
      format: {
        description: "Format; taken from the ending of the name when absent.",
        type: "string",
        enum: [...FORMATS]
      },
      ...asOfKeys()
    },
    { required: ["path"] }
  );
  return {
    description: "Path of the file, or its path, its format, and how it is joined by time.",
    ...path,
    type: ["string", "object"],
    properties,
    required,
    additionalProperties
  };
}

export {
  codeFrame,
  printable,
  shortened,
  pathComplaint,
  linkOnTheWay,
  isLink,
  globMatches,
  globReaches,
  globComplaint,
  reserved,
  reservedValues,
  mapping,
  COLUMN,
  column,
  columns,
  date,
  text,
  SEED,
  ONLY_SOURCE,
  sourceKeys,
  schemeOf,
  addressComplaint,
  ruleComplaint,
  unpinned,
  shownSource,
  amountText
};
