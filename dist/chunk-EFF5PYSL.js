import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  addressComplaint,
  schemeOf,
  shortened
} from "./chunk-IUFWIKZX.js";

// src/spec/pointer.ts
function child(pointer, key) {
  return `${pointer}/${typeof key === "number" ? key : key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function parentOf(pointer) {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}
function partsOf(pointer) {
  if (pointer === "") return [];
  return pointer.slice(1).split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function spoken(pointer) {
  if (pointer === "") return "the file";
  return partsOf(pointer).map((part, index) => /^\d+$/.test(part) ? `[${part}]` : `${index === 0 ? "" : "."}${part}`).join("");
}
function valueAt(document, pointer) {
  let value = document;
  for (const part of partsOf(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return void 0;
    value = value[part];
  }
  return value;
}
function mappingOf(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
  return value;
}

// src/spec/rules/source.ts
function sourceRules(draft) {
  const named = mappingOf(valueAt(draft.value, "/data/source"));
  const pointers = named === void 0 ? ["/data/source"] : Object.keys(named).map((key) => child("/data/source", key));
  return [
    ...[...pointers, "/data/split/test"].flatMap((pointer) => sourceProblems(draft, pointer)),
    ...named === void 0 ? [] : joinProblems(draft, Object.keys(named)),
    ...named !== void 0 && draft.has("/data/format") ? [formatElsewhere(draft)] : []
  ];
}
function sourceProblems(draft, pointer) {
  const key = ["path", "source"].find((name) => draft.has(child(pointer, name)));
  const at = key === void 0 ? pointer : child(pointer, key);
  const format = pointer === "/data/source" ? "/data/format" : child(pointer, "format");
  const path = draft.text(at);
  if (path === void 0 || path === "") return [];
  const complaint = addressComplaint(path);
  if (complaint !== void 0 && "notYet" in complaint) return [notYetSource(draft, at, complaint.notYet)];
  if (complaint !== void 0) return [draft.atValue(at, complaint)];
  if (draft.has(format) || formatOf(path) !== void 0) return [];
  if (path.toLowerCase().endsWith(".dvc")) return [notYetSource(draft, at, DVC)];
  return [
    draft.atValue(at, {
      code: "unknown-format",
      message: "the format cannot be told from the name of the source",
      found: shortened(path),
      allowed: "a name that ends in .csv, .tsv, .parquet, .jsonl, .arrow, .feather, .png or .jpg; .gz behind the first two and .jsonl",
      fix: `Add ${pointer === "/data/source" ? "data.format" : "format beside its path"}: csv, parquet, jsonl, arrow or image.`
    })
  ];
}
function formatOf(name) {
  const path = schemeOf(name) === void 0 ? name : name.replace(/[?#].*$/, (rest) => /^s3:/i.test(name) ? rest : "");
  if (/\.[ct]sv(\.gz)?$/i.test(path)) return "csv";
  if (/\.(jsonl|ndjson)(\.gz)?$/i.test(path)) return "jsonl";
  if (/\.(arrow|feather|arrows)$/i.test(path)) return "arrow";
  if (/\.(png|jpe?g)$/i.test(path)) return "image";
  return /\.parquet$/i.test(path) ? "parquet" : void 0;
}
function joinProblems(draft, names) {
  const at = (name) => child("/data/source", name);
  const joined = names.filter((name) => ["time", "match", "delay"].some((key) => draft.has(child(at(name), key))));
  if (joined.length === 0) return queryNeeded(draft, names.length);
  if (draft.has("/data/query")) {
    const message = "sources are joined by time, and data.query says how they make rows";
    const fix = "Keep one of them: write ASOF JOIN in the query, or remove it.";
    return joined.map((name) => draft.atKey(at(name), { code: "join-conflict", message, fix }));
  }
  return [
    ...joined.flatMap((name) => joinKeys(draft, at(name))),
    ...oneRemains(draft, names.length - joined.length, names.length),
    ...timeOfRows(draft)
  ];
}
function queryNeeded(draft, sources) {
  if (sources < 2 || draft.has("/data/query")) return [];
  return [
    draft.atKey("/data/source", {
      code: "missing-key",
      message: `data.source names ${sources} sources, and nothing says how they make rows`,
      fix: "Add data.query: one SELECT over them; or give all but one of them time and match."
    })
  ];
}
function joinKeys(draft, pointer) {
  const lacks = ["time", "match"].filter((key) => !draft.has(child(pointer, key)));
  return lacks.map(
    (key) => draft.atKey(pointer, {
      code: "missing-key",
      message: `this source is joined by time, and its ${key} is not given`,
      fix: key === "time" ? "Add time: the column since when a row holds." : "Add match: the columns that have to be equal."
    })
  );
}
function oneRemains(draft, remaining, sources) {
  if (remaining === 1) return [];
  return [
    draft.atKey("/data/source", {
      code: "join-rows",
      message: `${remaining} of ${sources} sources have no time, where one has to hold the rows`,
      allowed: "one source without time and match, to whose rows the others are joined",
      fix: remaining === 0 ? "Take time, match and delay from the source with the rows." : "Give the others time and match, or write data.query."
    })
  ];
}
function timeOfRows(draft) {
  if (draft.has("/data/time")) return [];
  return [
    draft.atKey("/data/source", {
      code: "missing-key",
      message: "sources are joined by time, and data.time names no column with the time of a row",
      fix: "Add data.time: the column with the time of the observation."
    })
  ];
}
function formatElsewhere(draft) {
  return draft.atKey("/data/format", {
    code: "format-elsewhere",
    message: "data.format is for a single source, and data.source names its sources",
    fix: "Write {path: ..., format: ...} for the source that needs it."
  });
}
var DVC = {
  what: "sources kept by DVC",
  meanwhile: 'Run "dvc pull" in a step before, name the file that it brings, and pin it with "trainyard data pin".'
};
function notYetSource(draft, pointer, answer) {
  return draft.atValue(pointer, {
    code: "not-yet",
    message: `not yet: ${answer.what} (${pointer.slice(1).replaceAll("/", ".")})`,
    found: shortened(draft.text(pointer) ?? ""),
    allowed: "files of the repository, and addresses with https:, s3: or file:",
    fix: `Meanwhile: ${answer.meanwhile}`
  });
}

export {
  child,
  parentOf,
  partsOf,
  spoken,
  valueAt,
  mappingOf,
  sourceRules,
  formatOf
};
