import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  require_dist
} from "./chunk-22KGIJVK.js";
import {
  DEFAULT_STEPS,
  DEPLOY_DEFAULTS,
  MOST_IMAGE_VALUES,
  NAME_PATTERN,
  SPLIT_DEFAULTS,
  assembleSchemas,
  byPlace,
  durationMs,
  fairnessOf,
  hasErrors,
  metricsOf,
  positionAt,
  problemAt,
  resolveModel,
  resolveProject,
  sourceText,
  stepOf,
  taskOf
} from "./chunk-VZPPH6TR.js";
import {
  child,
  mappingOf,
  parentOf,
  partsOf,
  sourceRules,
  spoken,
  valueAt
} from "./chunk-EFF5PYSL.js";
import "./chunk-SH6XX76W.js";
import {
  globComplaint,
  pathComplaint,
  shortened
} from "./chunk-IUFWIKZX.js";
import "./chunk-5TWUTOWS.js";
import {
  nearest
} from "./chunk-V4T6G7AW.js";
import {
  __toESM
} from "./chunk-RSD25HFQ.js";

// src/spec/draft.ts
function draftOf(parsed) {
  const { source, value, places } = parsed;
  const look = (pointer) => valueAt(value, pointer);
  const valueRange = (pointer) => places.get(pointer)?.value ?? START;
  return {
    file: source.file,
    value,
    text: (pointer) => textOf(look(pointer)),
    number: (pointer) => numberOf(look(pointer)),
    texts: (pointer) => textsOf(look(pointer)),
    length: (pointer) => lengthOf(look(pointer)),
    has: (pointer) => look(pointer) !== void 0,
    source: (pointer) => shortened(source.text.slice(valueRange(pointer).from, valueRange(pointer).to)),
    atValue: (pointer, complaint) => problemAt(source, valueRange(pointer), complaint),
    atKey: (pointer, complaint) => problemAt(source, keyRange(parsed, pointer), complaint)
  };
}
var START = { from: 0, to: 0 };
function keyRange(parsed, pointer) {
  for (let at2 = pointer; at2 !== ""; at2 = parentOf(at2)) {
    const place = parsed.places.get(at2);
    if (place !== void 0) return place.key ?? { from: place.value.from, to: place.value.from + 1 };
  }
  return START;
}
function textOf(value) {
  return typeof value === "string" ? value : void 0;
}
function numberOf(value) {
  return typeof value === "number" ? value : void 0;
}
function textsOf(value) {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : void 0;
}
function lengthOf(value) {
  return Array.isArray(value) ? value.length : 0;
}

// src/spec/generated/validators.ts
var Me = (D, s) => () => {
  try {
    return s || D((s = { exports: {} }).exports, s), s.exports;
  } catch (ne) {
    throw s = 0, ne;
  }
};
var We = Me((Se) => {
  "use strict";
  Object.defineProperty(Se, "__esModule", { value: true });
  function Ze(D) {
    let s = D.length, ne = 0, ue = 0, me;
    for (; ue < s; ) ne++, me = D.charCodeAt(ue++), me >= 55296 && me <= 56319 && ue < s && (me = D.charCodeAt(ue), (me & 64512) === 56320 && ue++);
    return ne;
  }
  Se.default = Ze;
  Ze.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var De = Me((Pt, Ge) => {
  "use strict";
  Ge.exports = function D(s, ne) {
    if (s === ne) return true;
    if (s && ne && typeof s == "object" && typeof ne == "object") {
      if (s.constructor !== ne.constructor) return false;
      var ue, me, Ne;
      if (Array.isArray(s)) {
        if (ue = s.length, ue != ne.length) return false;
        for (me = ue; me-- !== 0; ) if (!D(s[me], ne[me])) return false;
        return true;
      }
      if (s.constructor === RegExp) return s.source === ne.source && s.flags === ne.flags;
      if (s.valueOf !== Object.prototype.valueOf) return s.valueOf() === ne.valueOf();
      if (s.toString !== Object.prototype.toString)
        return s.toString() === ne.toString();
      if (Ne = Object.keys(s), ue = Ne.length, ue !== Object.keys(ne).length) return false;
      for (me = ue; me-- !== 0; ) if (!Object.prototype.hasOwnProperty.call(ne, Ne[me])) return false;
      for (me = ue; me-- !== 0; ) {
        var e = Ne[me];
        if (!D(s[e], ne[e])) return false;
      }
      return true;
    }
    return s !== s && ne !== ne;
  };
});
var Ue = Me((Ve) => {
  "use strict";
  Object.defineProperty(Ve, "__esModule", { value: true });
  var Ke = De();
  Ke.code = 'require("ajv/dist/runtime/equal").default';
  Ve.default = Ke;
});
var qt = Ee;
var M = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://trainyard.dev/schemas/model.schema.json",
  type: "object",
  properties: {
    apiVersion: { const: "trainyard.dev/v1" },
    kind: { const: "Model" },
    name: { type: "string", pattern: "^[a-z0-9][a-z0-9-]{0,62}$" },
    owners: { type: "array", uniqueItems: true, items: { type: "string", maxLength: 200, pattern: "^(@[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?|[^@\\s]+@[^@\\s]+)$" } },
    risk: { type: "object", properties: {
      tier: { type: "string", enum: [
        "minimal",
        "limited",
        "high"
      ] },
      declaredBy: { type: "string", minLength: 1, maxLength: 4e3 },
      rationale: { type: "string", minLength: 1, maxLength: 4e3 },
      mitigations: { type: "array", items: { type: "string", minLength: 1, maxLength: 4e3 } },
      reviewBy: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
    }, additionalProperties: false, required: ["tier"] },
    data: { type: "object", properties: {
      source: {
        type: ["string", "object"],
        minLength: 1,
        maxLength: 2e3,
        minProperties: 1,
        propertyNames: { type: "string", pattern: "^[a-z][a-z0-9_]{0,62}$" },
        additionalProperties: { type: ["string", "object"], minLength: 1, maxLength: 2e3, properties: { path: {
          type: "string",
          minLength: 1,
          maxLength: 2e3
        }, format: { type: "string", enum: ["csv", "parquet", "jsonl", "arrow", "image"] }, time: {
          type: "string",
          minLength: 1,
          maxLength: 128,
          pattern: "^[^\\u0000-\\u001f\\u007f]*$"
        }, match: { type: "array", items: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, uniqueItems: true, minItems: 1 }, delay: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$" } }, required: [
          "path"
        ], additionalProperties: false }
      },
      format: { type: "string", enum: ["csv", "parquet", "jsonl", "arrow", "image"] },
      query: { type: "string", minLength: 1, maxLength: 2e4 },
      task: { type: "string", enum: ["binary", "multiclass", "regression"] },
      target: {
        type: "string",
        minLength: 1,
        maxLength: 128,
        pattern: "^[^\\u0000-\\u001f\\u007f]*$"
      },
      positive: { type: ["string", "number", "boolean"] },
      id: {
        type: "string",
        minLength: 1,
        maxLength: 128,
        pattern: "^[^\\u0000-\\u001f\\u007f]*$"
      },
      group: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
      time: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
      labelDelay: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$" },
      weight: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
      features: { type: "object", minProperties: 1, propertyNames: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, additionalProperties: { anyOf: [{ type: "string", enum: ["numeric", "category", "boolean"] }, {
        type: "object",
        properties: { type: { type: "string", enum: ["image"] }, shape: {
          type: "array",
          items: { type: "integer", minimum: 1, maximum: 4096 },
          minItems: 3,
          maxItems: 3
        }, columns: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^*]*[*][^*]*$" } },
        additionalProperties: false,
        required: ["shape", "type"]
      }] } },
      sensitive: { type: "array", items: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, uniqueItems: true },
      personal: { type: "array", items: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, uniqueItems: true },
      split: { type: "object", properties: { test: {
        type: ["number", "string", "object"],
        exclusiveMinimum: 0,
        exclusiveMaximum: 1,
        minLength: 1,
        maxLength: 400,
        properties: { from: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$" }, source: { type: "string", minLength: 1, maxLength: 400 }, format: { type: "string", enum: ["csv", "parquet", "jsonl", "arrow", "image"] } },
        additionalProperties: false,
        minProperties: 1
      }, validation: {
        type: ["number", "object"],
        exclusiveMinimum: 0,
        exclusiveMaximum: 1,
        properties: { from: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$" } },
        required: ["from"],
        additionalProperties: false
      }, stratify: { type: "array", items: {
        type: "string",
        minLength: 1,
        maxLength: 128,
        pattern: "^[^\\u0000-\\u001f\\u007f]*$"
      }, uniqueItems: true, minItems: 1 }, seed: { type: "integer", minimum: 0, maximum: 4294967295 } }, additionalProperties: false },
      quality: {
        type: "object",
        properties: { minScore: { type: "number", minimum: 0, maximum: 1 }, checks: { type: "array", items: {
          type: "object",
          properties: {
            between: { type: "object", properties: { column: { type: "string", minLength: 1, maxLength: 128 }, mostly: {
              type: "number",
              minimum: 0,
              maximum: 1
            }, min: { type: ["number", "string"], pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$" }, max: {
              type: ["number", "string"],
              pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$"
            }, on: { type: "string", enum: [
              "all",
              "train",
              "validation",
              "test"
            ] }, weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 } }, required: ["column"], anyOf: [{ required: [
              "min"
            ] }, { required: ["max"] }], additionalProperties: false },
            classBalance: { type: ["number", "object"], properties: { min: { type: "number", minimum: 0, maximum: 1 }, weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 } }, additionalProperties: false, minimum: 0, maximum: 1 },
            completeness: { type: ["string", "array", "object"], properties: { columns: { type: "array", items: { type: "string" }, minItems: 1 }, min: {
              type: "number",
              minimum: 0,
              maximum: 1
            }, on: { type: "string", enum: ["all", "train", "validation", "test"] }, weight: {
              type: "number",
              exclusiveMinimum: 0,
              maximum: 1e3
            } }, required: ["columns"], additionalProperties: false, items: { type: "string" }, minItems: 1 },
            constantColumn: {
              type: ["string", "array", "object"],
              properties: { columns: { type: "array", items: { type: "string" }, minItems: 1 }, on: { type: "string", enum: [
                "all",
                "train",
                "validation",
                "test"
              ] }, weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 } },
              required: ["columns"],
              additionalProperties: false,
              items: { type: "string" },
              minItems: 1
            },
            drift: { type: ["string", "array", "object"], properties: { columns: { type: "array", items: { type: "string" }, minItems: 1 }, max: { type: "number", minimum: 0 }, weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 } }, required: ["columns"], additionalProperties: false, items: { type: "string" }, minItems: 1 },
            duplicateRows: { type: ["number", "object"], properties: { max: {
              type: "number",
              minimum: 0,
              maximum: 1
            }, columns: { type: "array", items: { type: "string" }, minItems: 1 }, on: { type: "string", enum: [
              "all",
              "train",
              "validation",
              "test"
            ] }, weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 } }, additionalProperties: false, minimum: 0, maximum: 1 },
            freshness: { type: "object", properties: { column: { type: "string", minLength: 1, maxLength: 128 }, within: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$" }, on: { type: "string", enum: ["all", "train", "validation", "test"] }, weight: {
              type: "number",
              exclusiveMinimum: 0,
              maximum: 1e3
            } }, required: ["column", "within"], additionalProperties: false },
            groupLeakage: { type: ["string", "object"], properties: { column: {
              type: "string",
              minLength: 1,
              maxLength: 128
            }, max: { type: "number", minimum: 0, maximum: 1 }, weight: {
              type: "number",
              exclusiveMinimum: 0,
              maximum: 1e3
            } }, required: ["column"], additionalProperties: false, minLength: 1, maxLength: 128 },
            inSet: { type: "object", properties: { column: {
              type: "string",
              minLength: 1,
              maxLength: 128
            }, mostly: { type: "number", minimum: 0, maximum: 1 }, values: { type: "array", items: { type: ["string", "number", "boolean"] }, minItems: 1, maxItems: 1e4 }, on: { type: "string", enum: ["all", "train", "validation", "test"] }, weight: {
              type: "number",
              exclusiveMinimum: 0,
              maximum: 1e3
            } }, required: ["column", "values"], additionalProperties: false },
            labelConflicts: {
              type: [
                "number",
                "object"
              ],
              properties: { max: { type: "number", minimum: 0, maximum: 1 }, weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 } },
              additionalProperties: false,
              minimum: 0,
              maximum: 1
            },
            matches: { type: "object", properties: {
              column: { type: "string", minLength: 1, maxLength: 128 },
              mostly: { type: "number", minimum: 0, maximum: 1 },
              pattern: { type: "string", minLength: 1, maxLength: 1e3 },
              on: { type: "string", enum: ["all", "train", "validation", "test"] },
              weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 }
            }, required: ["column", "pattern"], additionalProperties: false },
            newCategories: {
              type: ["string", "array", "object"],
              properties: { columns: { type: "array", items: { type: "string" }, minItems: 1 }, max: {
                type: "number",
                minimum: 0,
                maximum: 1
              }, weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 } },
              required: ["columns"],
              additionalProperties: false,
              items: { type: "string" },
              minItems: 1
            },
            notNull: {
              type: ["string", "array", "object"],
              properties: {
                columns: { type: "array", items: { type: "string" }, minItems: 1 },
                mostly: { type: "number", minimum: 0, maximum: 1 },
                on: { type: "string", enum: ["all", "train", "validation", "test"] },
                weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 }
              },
              required: ["columns"],
              additionalProperties: false,
              items: { type: "string" },
              minItems: 1
            },
            outliers: { type: ["string", "object"], properties: { column: { type: "string", minLength: 1, maxLength: 128 }, fence: { type: "number", exclusiveMinimum: 0 }, max: { type: "number", minimum: 0, maximum: 1 }, on: { type: "string", enum: ["all", "train", "validation", "test"] }, weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 } }, required: ["column"], additionalProperties: false, minLength: 1, maxLength: 128 },
            pointInTime: { type: ["string", "array", "object"], properties: { columns: { type: "array", items: { type: "string" }, minItems: 1 }, delay: {
              type: "string",
              pattern: "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$"
            }, on: { type: "string", enum: ["all", "train", "validation", "test"] }, weight: {
              type: "number",
              exclusiveMinimum: 0,
              maximum: 1e3
            } }, required: ["columns"], additionalProperties: false, items: { type: "string" }, minItems: 1 },
            rowCount: { type: ["integer", "object"], properties: { min: { type: "integer", minimum: 0 }, max: { type: "integer", minimum: 0 }, on: { type: "string", enum: ["all", "train", "validation", "test"] }, weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 } }, anyOf: [{ required: [
              "min"
            ] }, { required: ["max"] }], additionalProperties: false, minimum: 0 },
            targetLeakage: { type: ["string", "array", "object"], properties: {
              columns: { type: "array", items: { type: "string" }, minItems: 1 },
              max: { type: "number", minimum: 0, maximum: 1 },
              weight: {
                type: "number",
                exclusiveMinimum: 0,
                maximum: 1e3
              }
            }, required: ["columns"], additionalProperties: false, items: { type: "string" }, minItems: 1 },
            trainTestOverlap: { type: ["number", "object"], properties: {
              max: { type: "number", minimum: 0, maximum: 1 },
              columns: { type: "array", items: { type: "string" }, minItems: 1 },
              weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 }
            }, additionalProperties: false, minimum: 0, maximum: 1 },
            type: {
              type: "object",
              properties: { column: { type: "string", minLength: 1, maxLength: 128 }, mostly: { type: "number", minimum: 0, maximum: 1 }, is: {
                type: "string",
                enum: ["number", "integer", "boolean", "date", "time"]
              }, on: { type: "string", enum: ["all", "train", "validation", "test"] }, weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 } },
              required: ["column", "is"],
              additionalProperties: false
            },
            unique: { type: [
              "string",
              "array",
              "object"
            ], properties: {
              columns: { type: "array", items: { type: "string" }, minItems: 1 },
              mostly: { type: "number", minimum: 0, maximum: 1 },
              on: { type: "string", enum: ["all", "train", "validation", "test"] },
              weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 }
            }, required: [
              "columns"
            ], additionalProperties: false, items: { type: "string" }, minItems: 1 }
          },
          additionalProperties: false,
          minProperties: 1,
          maxProperties: 1
        } } },
        additionalProperties: false
      }
    }, additionalProperties: false, required: ["source", "target", "features"] },
    train: { type: "object", properties: {
      trainer: { type: "string", enum: ["cnn", "import", "logistic", "mlp", "script"] },
      options: { type: "object", additionalProperties: true },
      seed: { type: "integer", minimum: 0, maximum: 4294967295 },
      backend: { enum: ["cpu", "none", "tfjs-node", "tfjs-node-gpu", "wasm"] },
      classWeights: {
        anyOf: [{ type: "string", enum: ["balanced"] }, { type: "object", minProperties: 1, additionalProperties: {
          type: "number",
          exclusiveMinimum: 0,
          maximum: 1e6
        } }]
      },
      crossValidation: {
        type: "object",
        properties: { folds: { type: "integer", minimum: 2, maximum: 20 } },
        additionalProperties: false,
        required: ["folds"]
      },
      reweigh: { type: "array", items: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, uniqueItems: true, minItems: 1 },
      calibrate: { type: "string", enum: ["platt", "isotonic"] },
      command: {
        type: "array",
        minItems: 1,
        maxItems: 100,
        items: { type: "string", maxLength: 4e3, pattern: "^[^\\u0000]*$" }
      },
      code: { type: "string", minLength: 1, maxLength: 400 },
      lock: { type: "string", minLength: 1, maxLength: 400 },
      image: {},
      channels: { type: "object", properties: {
        format: { type: "string", enum: ["csv", "parquet"] },
        header: { type: "boolean" },
        target: { type: "string", enum: ["first", "last"] },
        features: { type: "string", enum: ["raw", "encoded"] },
        labels: { type: "string", enum: ["index", "name"] }
      }, additionalProperties: false },
      limits: { type: "object", properties: {
        time: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(s|m|h)$" },
        disk: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" },
        memory: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }
      }, additionalProperties: false },
      claims: { type: "object", maxProperties: 50, propertyNames: { type: "string", pattern: "^[A-Za-z][A-Za-z0-9_:.-]{0,63}$" }, additionalProperties: { type: "string", maxLength: 500 } },
      search: {},
      runner: { type: "object", properties: { labels: {
        type: "array",
        minItems: 1,
        maxItems: 10,
        uniqueItems: true,
        items: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }
      }, timeout: { type: "string", pattern: "^[1-9][0-9]{0,3}[mhd]$" }, gpu: { type: "object", properties: { count: { type: "integer", minimum: 1, maximum: 64 }, memory: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" } }, additionalProperties: false } }, additionalProperties: false },
      when: { type: "string", enum: ["push", "label", "comment", "manual"] }
    }, additionalProperties: false, required: ["trainer"], allOf: [
      { if: { properties: { trainer: { const: "cnn" } }, required: ["trainer"] }, then: { properties: { options: { type: "object", properties: {
        filters: { type: "array", items: { type: "integer", minimum: 1, maximum: 1024 }, minItems: 1, maxItems: 8 },
        kernel: { type: "integer", minimum: 1, maximum: 15 },
        padding: { type: "string", enum: [
          "same",
          "valid"
        ] },
        pool: { type: "integer", minimum: 1, maximum: 8 },
        hidden: {
          type: "array",
          items: { type: "integer", minimum: 1, maximum: 8192 },
          maxItems: 8
        },
        epochs: { type: "integer", minimum: 1, maximum: 1e5 },
        learningRate: { type: "number", exclusiveMinimum: 0, maximum: 10 },
        batchSize: {
          type: "integer",
          minimum: 1,
          maximum: 65536
        },
        dropout: { type: "number", minimum: 0, exclusiveMaximum: 1 },
        l2: { type: "number", minimum: 0 },
        patience: { type: "integer", minimum: 0 }
      }, additionalProperties: false } } } },
      { if: { properties: { trainer: { const: "import" } }, required: ["trainer"] }, then: { properties: { options: { type: "object", properties: { files: { type: "array", minItems: 1, maxItems: 100, items: { type: "object", required: ["uri", "digest"], additionalProperties: false, properties: { uri: { type: "string", minLength: 1, maxLength: 2e3 }, digest: {
        type: "string",
        pattern: "^sha256:[0-9a-f]{64}$"
      }, as: { type: "string", minLength: 1, maxLength: 200 } } } } }, required: ["files"], additionalProperties: false } } } },
      { if: { properties: { trainer: { const: "logistic" } }, required: ["trainer"] }, then: { properties: { options: {
        type: "object",
        properties: {
          l2: { type: "number", minimum: 0 },
          epochs: { type: "integer", minimum: 1, maximum: 1e5 },
          tolerance: { type: "number", exclusiveMinimum: 0 }
        },
        additionalProperties: false
      } } } },
      { if: { properties: { trainer: { const: "mlp" } }, required: ["trainer"] }, then: { properties: { options: { type: "object", properties: { hidden: { type: "array", items: { type: "integer", minimum: 1, maximum: 8192 }, minItems: 1, maxItems: 16 }, epochs: { type: "integer", minimum: 1, maximum: 1e5 }, learningRate: { type: "number", exclusiveMinimum: 0, maximum: 10 }, batchSize: {
        type: "integer",
        minimum: 1,
        maximum: 65536
      }, dropout: { type: "number", minimum: 0, exclusiveMaximum: 1 }, l2: { type: "number", minimum: 0 }, patience: {
        type: "integer",
        minimum: 0
      } }, additionalProperties: false } } } },
      { if: { properties: { trainer: { const: "script" } }, required: ["trainer"] }, then: { properties: {
        options: { type: "object", properties: {}, additionalProperties: false, patternProperties: { "^[A-Za-z][A-Za-z0-9_-]{0,63}$": { type: ["string", "number", "boolean"] } } }
      } } }
    ] },
    decide: { type: "object", properties: { threshold: { type: "number", minimum: 0, maximum: 1 }, maximise: {
      type: "string",
      enum: ["f1", "balanced_accuracy"]
    }, costs: { type: "object", properties: {
      falsePositive: { type: "number", minimum: 0 },
      falseNegative: { type: "number", minimum: 0 }
    }, additionalProperties: false, required: ["falsePositive", "falseNegative"] } }, additionalProperties: false },
    evaluate: { type: "object", properties: {
      metrics: { type: "array", minItems: 1, uniqueItems: true, items: { type: "string", enum: [
        "accuracy",
        "average_precision",
        "balanced_accuracy",
        "brier",
        "ece",
        "f1",
        "log_loss",
        "mae",
        "mape",
        "mcc",
        "precision",
        "r2",
        "recall",
        "rmse",
        "roc_auc",
        "roc_auc_ovo"
      ] } },
      fairness: { type: "object", properties: { by: { type: "array", items: {
        type: "string",
        minLength: 1,
        maxLength: 128,
        pattern: "^[^\\u0000-\\u001f\\u007f]*$"
      }, uniqueItems: true, minItems: 1 }, minGroup: { type: "integer", minimum: 1 }, measures: { type: "array", minItems: 1, uniqueItems: true, items: { type: "string", enum: ["demographic_parity_difference", "demographic_parity_ratio", "equal_opportunity_difference", "equal_opportunity_ratio", "equalized_odds_difference", "equalized_odds_ratio"] } }, privileged: {
        type: "object",
        minProperties: 1,
        additionalProperties: { type: "string", minLength: 1 }
      } }, additionalProperties: false },
      slices: { anyOf: [
        { type: "object", properties: { search: { type: "boolean" }, columns: { type: "array", items: {
          type: "string",
          minLength: 1,
          maxLength: 128,
          pattern: "^[^\\u0000-\\u001f\\u007f]*$"
        }, uniqueItems: true, minItems: 1 }, bins: { type: "integer", minimum: 2, maximum: 20 }, minRows: { type: "integer", minimum: 10 }, depth: { type: "integer", minimum: 1, maximum: 2 }, most: { type: "integer", minimum: 1, maximum: 50 } }, additionalProperties: false },
        { type: "array", minItems: 1, maxItems: 50, uniqueItems: true, items: { type: "object", properties: { by: { anyOf: [{
          type: "string",
          minLength: 1,
          maxLength: 128,
          pattern: "^[^\\u0000-\\u001f\\u007f]*$"
        }, { type: "array", items: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, uniqueItems: true, minItems: 1, maxItems: 2 }] } }, additionalProperties: false, required: ["by"] } }
      ] },
      explain: {
        type: "object",
        properties: { method: { type: "string", enum: ["permutation"] }, metric: { type: "string", enum: [
          "accuracy",
          "average_precision",
          "balanced_accuracy",
          "brier",
          "ece",
          "f1",
          "log_loss",
          "mae",
          "mape",
          "mcc",
          "precision",
          "r2",
          "recall",
          "rmse",
          "roc_auc",
          "roc_auc_ovo"
        ] }, repeats: { type: "integer", minimum: 1, maximum: 50 }, correlation: { type: "number", minimum: 0.1, maximum: 1 }, shap: { type: "object", properties: { rows: { type: "integer", minimum: 1, maximum: 1e3 }, background: { type: "integer", minimum: 2, maximum: 200 }, examples: {
          type: "integer",
          minimum: 0,
          maximum: 10
        } }, additionalProperties: false }, dependence: { type: "object", properties: { features: { type: "integer", minimum: 1, maximum: 10 }, points: { type: "integer", minimum: 2, maximum: 50 } }, additionalProperties: false } },
        additionalProperties: false
      },
      robustness: { type: "object", properties: { metric: { type: "string", enum: ["accuracy", "average_precision", "balanced_accuracy", "brier", "ece", "f1", "log_loss", "mae", "mape", "mcc", "precision", "r2", "recall", "rmse", "roc_auc", "roc_auc_ovo"] } }, additionalProperties: false },
      conformal: { type: "object", properties: { coverage: { type: "number", minimum: 0.5, maximum: 0.999 } }, additionalProperties: false }
    }, additionalProperties: false },
    predict: { type: "object", properties: { command: { type: "array", minItems: 1, maxItems: 100, items: { type: "string", maxLength: 4e3, pattern: "^[^\\u0000]*$" } }, code: { type: "string", minLength: 1, maxLength: 400 }, time: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(s|m|h)$" } }, additionalProperties: false, required: ["command"] },
    gates: { type: "array", items: { type: "object", oneOf: [
      { type: "object", properties: {
        calibration: { type: "string", enum: ["mean", "worst"] },
        max: { type: "number", minimum: 0, maximum: 1 },
        minRows: { type: "integer", minimum: 1 },
        onNotEstimable: { type: "string", enum: ["block", "warn"] },
        waiver: { type: "object", properties: {
          by: { type: "string", minLength: 1, maxLength: 4e3 },
          reason: { type: "string", minLength: 1, maxLength: 4e3 },
          until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
        }, additionalProperties: false, required: ["by", "reason", "until"] }
      }, required: ["calibration", "max"], additionalProperties: false },
      { type: "object", properties: { card: { oneOf: [{ type: "string", enum: ["complete"] }, { type: "array", items: { type: "string", enum: [
        "description",
        "license",
        "sources",
        "intendedUse",
        "downstreamUse",
        "outOfScope",
        "limitations",
        "ethics",
        "recommendations",
        "risk",
        "citation",
        "glossary",
        "moreInformation",
        "owners"
      ] }, minItems: 1, uniqueItems: true }] }, onNotEstimable: { type: "string", enum: ["block", "warn"] }, waiver: {
        type: "object",
        properties: { by: { type: "string", minLength: 1, maxLength: 4e3 }, reason: {
          type: "string",
          minLength: 1,
          maxLength: 4e3
        }, until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } },
        additionalProperties: false,
        required: ["by", "reason", "until"]
      } }, required: ["card"], additionalProperties: false },
      { type: "object", properties: { dominance: { type: "string", enum: ["permutation", "shap"] }, max: { type: "number", exclusiveMinimum: 0, maximum: 1 }, onNotEstimable: { type: "string", enum: [
        "block",
        "warn"
      ] }, waiver: {
        type: "object",
        properties: { by: { type: "string", minLength: 1, maxLength: 4e3 }, reason: {
          type: "string",
          minLength: 1,
          maxLength: 4e3
        }, until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } },
        additionalProperties: false,
        required: ["by", "reason", "until"]
      } }, required: ["dominance", "max"], additionalProperties: false },
      { type: "object", properties: { drift: {
        type: "string",
        enum: ["psi"]
      }, max: { type: "number", minimum: 0 }, onNotEstimable: { type: "string", enum: ["block", "warn"] }, waiver: { type: "object", properties: { by: { type: "string", minLength: 1, maxLength: 4e3 }, reason: { type: "string", minLength: 1, maxLength: 4e3 }, until: {
        type: "string",
        pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
      } }, additionalProperties: false, required: ["by", "reason", "until"] } }, required: ["drift"], additionalProperties: false },
      { type: "object", properties: { fairness: { type: "string", enum: ["demographic_parity_difference", "demographic_parity_ratio", "equal_opportunity_difference", "equal_opportunity_ratio", "equalized_odds_difference", "equalized_odds_ratio"] }, by: { anyOf: [{ type: "string", minLength: 1 }, { type: "array", items: {
        type: "string",
        minLength: 1
      }, minItems: 1, uniqueItems: true }] }, min: { type: "number" }, max: { type: "number" }, judge: { type: "string", enum: [
        "interval",
        "point"
      ] }, confidence: { type: "number", minimum: 0.5, maximum: 0.999 }, onNotEstimable: { type: "string", enum: ["block", "warn"] }, waiver: {
        type: "object",
        properties: {
          by: { type: "string", minLength: 1, maxLength: 4e3 },
          reason: { type: "string", minLength: 1, maxLength: 4e3 },
          until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
        },
        additionalProperties: false,
        required: ["by", "reason", "until"]
      } }, required: ["fairness", "by"], anyOf: [{ required: ["min"] }, { required: ["max"] }], additionalProperties: false },
      { type: "object", properties: { latency: { type: "string", enum: ["p50", "p95", "p99"] }, max: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|m)$" }, on: { type: "string", enum: ["hosted"] }, onNotEstimable: { type: "string", enum: ["block", "warn"] }, waiver: { type: "object", properties: { by: { type: "string", minLength: 1, maxLength: 4e3 }, reason: { type: "string", minLength: 1, maxLength: 4e3 }, until: {
        type: "string",
        pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
      } }, additionalProperties: false, required: ["by", "reason", "until"] } }, required: ["latency", "max"], additionalProperties: false },
      { type: "object", properties: { leakage: { type: "string", enum: [
        "overlap",
        "target",
        "group",
        "labels"
      ] }, max: { type: "number", minimum: 0, maximum: 1 }, onNotEstimable: { type: "string", enum: [
        "block",
        "warn"
      ] }, waiver: {
        type: "object",
        properties: { by: { type: "string", minLength: 1, maxLength: 4e3 }, reason: {
          type: "string",
          minLength: 1,
          maxLength: 4e3
        }, until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } },
        additionalProperties: false,
        required: ["by", "reason", "until"]
      } }, required: ["leakage", "max"], additionalProperties: false },
      { type: "object", properties: { metric: {
        type: "string",
        enum: [
          "accuracy",
          "average_precision",
          "balanced_accuracy",
          "brier",
          "ece",
          "f1",
          "log_loss",
          "mae",
          "mape",
          "mcc",
          "precision",
          "r2",
          "recall",
          "rmse",
          "roc_auc",
          "roc_auc_ovo"
        ]
      }, min: { type: "number" }, max: { type: "number" }, versus: {
        type: "string",
        enum: ["production"]
      }, notWorseBy: { type: "number", minimum: 0 }, betterBy: { type: "number", minimum: 0 }, judge: { type: "string", enum: [
        "interval",
        "point"
      ] }, confidence: { type: "number", minimum: 0.5, maximum: 0.999 }, onNotEstimable: { type: "string", enum: ["block", "warn"] }, waiver: { type: "object", properties: {
        by: { type: "string", minLength: 1, maxLength: 4e3 },
        reason: { type: "string", minLength: 1, maxLength: 4e3 },
        until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
      }, additionalProperties: false, required: ["by", "reason", "until"] } }, required: ["metric"], anyOf: [{ required: ["min"] }, { required: ["max"] }, { required: ["versus"] }], dependentRequired: {
        notWorseBy: ["versus"],
        betterBy: ["versus"]
      }, additionalProperties: false },
      { type: "object", properties: { quality: { type: "string", enum: [
        "score",
        "checks"
      ] }, min: { type: "number", minimum: 0, maximum: 1 }, max: { type: "integer", minimum: 0 }, onNotEstimable: {
        type: "string",
        enum: ["block", "warn"]
      }, waiver: {
        type: "object",
        properties: { by: { type: "string", minLength: 1, maxLength: 4e3 }, reason: { type: "string", minLength: 1, maxLength: 4e3 }, until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } },
        additionalProperties: false,
        required: ["by", "reason", "until"]
      } }, required: ["quality"], oneOf: [{ required: ["min"], properties: { quality: { const: "score" } } }, {
        required: ["max"],
        properties: { quality: { const: "checks" } }
      }], additionalProperties: false },
      { type: "object", properties: { size: { type: "string", enum: ["bundle"] }, max: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }, onNotEstimable: { type: "string", enum: ["block", "warn"] }, waiver: {
        type: "object",
        properties: { by: { type: "string", minLength: 1, maxLength: 4e3 }, reason: { type: "string", minLength: 1, maxLength: 4e3 }, until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } },
        additionalProperties: false,
        required: ["by", "reason", "until"]
      } }, required: ["size", "max"], additionalProperties: false },
      { type: "object", properties: { stability: { type: "string", enum: ["accuracy", "average_precision", "balanced_accuracy", "brier", "ece", "f1", "log_loss", "mae", "mape", "mcc", "precision", "r2", "recall", "rmse", "roc_auc", "roc_auc_ovo"] }, maxStd: { type: "number", minimum: 0 }, onNotEstimable: {
        type: "string",
        enum: ["block", "warn"]
      }, waiver: { type: "object", properties: { by: { type: "string", minLength: 1, maxLength: 4e3 }, reason: {
        type: "string",
        minLength: 1,
        maxLength: 4e3
      }, until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } }, additionalProperties: false, required: ["by", "reason", "until"] } }, required: ["stability", "maxStd"], additionalProperties: false }
    ] } },
    deploy: {
      type: "object",
      minProperties: 1,
      maxProperties: 20,
      propertyNames: { type: "string", pattern: "^[a-z0-9][a-z0-9-]{0,62}$" },
      additionalProperties: { type: "object", properties: { rollout: { type: "string", enum: ["direct", "canary", "shadow"] }, steps: { type: "array", minItems: 1, maxItems: 20, items: { type: "string", pattern: "^(shadow|[0-9]{1,3}(\\.[0-9]{1,3})?%)$" } }, dwell: {
        type: "string",
        pattern: "^[1-9][0-9]{0,4}(s|m|h|d)$"
      }, maxDuration: { type: "string", pattern: "^[1-9][0-9]{0,4}(s|m|h|d)$" }, rollbackWindow: { type: "string", pattern: "^[1-9][0-9]{0,4}(s|m|h|d)$" }, approvals: { type: "integer", minimum: 0, maximum: 20 }, observer: { type: "string", enum: [
        "server",
        "prometheus",
        "store",
        "none"
      ] }, onNewVersion: { type: "string", enum: ["supersede", "queue"] }, onPass: { type: "string", enum: [
        "promote",
        "wait"
      ] }, onInconclusive: { type: "string", enum: ["pause", "abort", "extend"] }, holdWindows: {
        type: "integer",
        minimum: 0,
        maximum: 1e3
      }, names: { type: "object", properties: { stable: { type: "string", pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, candidate: { type: "string", pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } }, additionalProperties: false, required: ["stable", "candidate"] }, analysis: { type: "object", properties: {
        minSamples: { type: "integer", minimum: 1, maximum: 1e8 },
        promotionSamples: { type: "integer", minimum: 1, maximum: 1e8 },
        minLatencySamples: { type: "integer", minimum: 10, maximum: 1e6 },
        errorMargin: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 },
        latencyMargin: { type: "number", minimum: 0, maximum: 100 },
        alphaAbort: { type: "number", exclusiveMinimum: 0, maximum: 0.2 },
        alphaPass: {
          type: "number",
          exclusiveMinimum: 0,
          maximum: 0.2
        },
        slices: { type: "array", maxItems: 10, uniqueItems: true, items: { anyOf: [{
          type: "string",
          minLength: 1,
          maxLength: 128,
          pattern: "^[^\\u0000-\\u001f\\u007f]*$"
        }, { type: "array", minItems: 1, maxItems: 3, uniqueItems: true, items: {
          type: "string",
          minLength: 1,
          maxLength: 128,
          pattern: "^[^\\u0000-\\u001f\\u007f]*$"
        } }] } }
      }, additionalProperties: false } }, additionalProperties: false }
    },
    card: { type: "object", properties: {
      description: { type: "string", minLength: 1, maxLength: 4e3 },
      sources: {
        type: "string",
        minLength: 1,
        maxLength: 4e3
      },
      intendedUse: { type: "string", minLength: 1, maxLength: 4e3 },
      downstreamUse: { type: "string", minLength: 1, maxLength: 4e3 },
      outOfScope: { type: "string", minLength: 1, maxLength: 4e3 },
      limitations: { type: "string", minLength: 1, maxLength: 4e3 },
      ethics: { type: "string", minLength: 1, maxLength: 4e3 },
      recommendations: { type: "string", minLength: 1, maxLength: 4e3 },
      license: {
        type: "string",
        minLength: 1,
        maxLength: 4e3
      },
      citation: { type: "string", minLength: 1, maxLength: 4e3 },
      glossary: { type: "string", minLength: 1, maxLength: 4e3 },
      moreInformation: {
        type: "string",
        minLength: 1,
        maxLength: 4e3
      }
    }, additionalProperties: false },
    bump: { type: "string", enum: ["patch", "minor", "major"] },
    monitor: {},
    needs: {},
    base: {},
    outputs: {}
  },
  additionalProperties: false,
  required: ["apiVersion", "kind", "name", "data", "train"]
};
var de = Object.prototype.hasOwnProperty;
var v = We().default;
var He = Ue().default;
var Le = new RegExp("^[a-z0-9][a-z0-9-]{0,62}$", "u");
var at = new RegExp("^(@[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?|[^@\\s]+@[^@\\s]+)$", "u");
var oe = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
var pt = new RegExp("^[a-z][a-z0-9_]{0,62}$", "u");
var le = new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");
var Ie = new RegExp(
  "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$",
  "u"
);
var ot = new RegExp("^[^*]*[*][^*]*$", "u");
var $e = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$", "u");
var nt = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var Je = new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$", "u");
var Qe = new RegExp("^[^\\u0000]*$", "u");
var Xe = new RegExp("^[0-9]+(\\.[0-9]+)? ?(s|m|h)$", "u");
var je = new RegExp("^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$", "u");
var mt = new RegExp("^[A-Za-z][A-Za-z0-9_:.-]{0,63}$", "u");
var Re = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "u");
var lt = new RegExp("^[1-9][0-9]{0,3}[mhd]$", "u");
var st = new RegExp("^[0-9]+(\\.[0-9]+)? ?(us|ms|s|m)$", "u");
var ut = new RegExp("^(shadow|[0-9]{1,3}(\\.[0-9]{1,3})?%)$", "u");
var ze = new RegExp("^[1-9][0-9]{0,4}(s|m|h|d)$", "u");
function Ee(D, { instancePath: s = "", parentData: ne, parentDataProperty: ue, rootData: me = D, dynamicAnchors: Ne = {} } = {}) {
  let e = null, t = 0, ye = Ee.evaluated;
  if (ye.dynamicProps && (ye.props = void 0), ye.dynamicItems && (ye.items = void 0), D && typeof D == "object" && !Array.isArray(D)) {
    if (D.apiVersion === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property 'apiVersion'" };
      e === null ? e = [d] : e.push(d), t++;
    }
    if (D.kind === void 0) {
      let d = {
        instancePath: s,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "kind" },
        message: "must have required property 'kind'"
      };
      e === null ? e = [d] : e.push(d), t++;
    }
    if (D.name === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [d] : e.push(d), t++;
    }
    if (D.data === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [d] : e.push(d), t++;
    }
    if (D.train === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "train" }, message: "must have required property 'train'" };
      e === null ? e = [d] : e.push(d), t++;
    }
    for (let d in D) if (!de.call(M.properties, d)) {
      let m = {
        instancePath: s,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: d },
        message: "must NOT have additional properties"
      };
      e === null ? e = [
        m
      ] : e.push(m), t++;
    }
    if (D.apiVersion !== void 0 && D.apiVersion !== "trainyard.dev/v1") {
      let d = { instancePath: s + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "trainyard.dev/v1" }, message: "must be equal to constant" };
      e === null ? e = [d] : e.push(d), t++;
    }
    if (D.kind !== void 0 && D.kind !== "Model") {
      let d = { instancePath: s + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Model" }, message: "must be equal to constant" };
      e === null ? e = [d] : e.push(
        d
      ), t++;
    }
    if (D.name !== void 0) {
      let d = D.name;
      if (typeof d == "string") {
        if (!Le.test(d)) {
          let m = { instancePath: s + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"' };
          e === null ? e = [m] : e.push(m), t++;
        }
      } else {
        let m = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (D.owners !== void 0) {
      let d = D.owners;
      if (Array.isArray(d)) {
        let m = d.length;
        for (let o = 0; o < m; o++) {
          let w = d[o];
          if (typeof w == "string") {
            if (v(w) > 200) {
              let n = {
                instancePath: s + "/owners/" + o,
                schemaPath: "#/properties/owners/items/maxLength",
                keyword: "maxLength",
                params: { limit: 200 },
                message: "must NOT have more than 200 characters"
              };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (!at.test(w)) {
              let n = {
                instancePath: s + "/owners/" + o,
                schemaPath: "#/properties/owners/items/pattern",
                keyword: "pattern",
                params: { pattern: "^(@[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?|[^@\\s]+@[^@\\s]+)$" },
                message: 'must match pattern "^(@[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?|[^@\\s]+@[^@\\s]+)$"'
              };
              e === null ? e = [n] : e.push(n), t++;
            }
          } else {
            let n = { instancePath: s + "/owners/" + o, schemaPath: "#/properties/owners/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
        let r = d.length, p;
        if (r > 1) {
          let o = {};
          for (; r--; ) {
            let w = d[r];
            if (typeof w == "string") {
              if (typeof o[w] == "number") {
                p = o[w];
                let n = { instancePath: s + "/owners", schemaPath: "#/properties/owners/uniqueItems", keyword: "uniqueItems", params: { i: r, j: p }, message: "must NOT have duplicate items (items ## " + p + " and " + r + " are identical)" };
                e === null ? e = [n] : e.push(n), t++;
                break;
              }
              o[w] = r;
            }
          }
        }
      } else {
        let m = { instancePath: s + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (D.risk !== void 0) {
      let d = D.risk;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        if (d.tier === void 0) {
          let m = {
            instancePath: s + "/risk",
            schemaPath: "#/properties/risk/required",
            keyword: "required",
            params: { missingProperty: "tier" },
            message: "must have required property 'tier'"
          };
          e === null ? e = [m] : e.push(m), t++;
        }
        for (let m in d) if (!(m === "tier" || m === "declaredBy" || m === "rationale" || m === "mitigations" || m === "reviewBy")) {
          let r = { instancePath: s + "/risk", schemaPath: "#/properties/risk/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (d.tier !== void 0) {
          let m = d.tier;
          if (typeof m != "string") {
            let r = { instancePath: s + "/risk/tier", schemaPath: "#/properties/risk/properties/tier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
          if (!(m === "minimal" || m === "limited" || m === "high")) {
            let r = { instancePath: s + "/risk/tier", schemaPath: "#/properties/risk/properties/tier/enum", keyword: "enum", params: { allowedValues: M.properties.risk.properties.tier.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.declaredBy !== void 0) {
          let m = d.declaredBy;
          if (typeof m == "string") {
            if (v(m) > 4e3) {
              let r = { instancePath: s + "/risk/declaredBy", schemaPath: "#/properties/risk/properties/declaredBy/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(m) < 1) {
              let r = { instancePath: s + "/risk/declaredBy", schemaPath: "#/properties/risk/properties/declaredBy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/risk/declaredBy", schemaPath: "#/properties/risk/properties/declaredBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.rationale !== void 0) {
          let m = d.rationale;
          if (typeof m == "string") {
            if (v(m) > 4e3) {
              let r = { instancePath: s + "/risk/rationale", schemaPath: "#/properties/risk/properties/rationale/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(m) < 1) {
              let r = {
                instancePath: s + "/risk/rationale",
                schemaPath: "#/properties/risk/properties/rationale/minLength",
                keyword: "minLength",
                params: {
                  limit: 1
                },
                message: "must NOT have fewer than 1 characters"
              };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/risk/rationale", schemaPath: "#/properties/risk/properties/rationale/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.mitigations !== void 0) {
          let m = d.mitigations;
          if (Array.isArray(m)) {
            let r = m.length;
            for (let p = 0; p < r; p++) {
              let o = m[p];
              if (typeof o == "string") {
                if (v(o) > 4e3) {
                  let w = {
                    instancePath: s + "/risk/mitigations/" + p,
                    schemaPath: "#/properties/risk/properties/mitigations/items/maxLength",
                    keyword: "maxLength",
                    params: { limit: 4e3 },
                    message: "must NOT have more than 4000 characters"
                  };
                  e === null ? e = [w] : e.push(w), t++;
                }
                if (v(o) < 1) {
                  let w = { instancePath: s + "/risk/mitigations/" + p, schemaPath: "#/properties/risk/properties/mitigations/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [w] : e.push(w), t++;
                }
              } else {
                let w = {
                  instancePath: s + "/risk/mitigations/" + p,
                  schemaPath: "#/properties/risk/properties/mitigations/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [w] : e.push(w), t++;
              }
            }
          } else {
            let r = { instancePath: s + "/risk/mitigations", schemaPath: "#/properties/risk/properties/mitigations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.reviewBy !== void 0) {
          let m = d.reviewBy;
          if (typeof m == "string") {
            if (!oe.test(m)) {
              let r = { instancePath: s + "/risk/reviewBy", schemaPath: "#/properties/risk/properties/reviewBy/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
              e === null ? e = [r] : e.push(
                r
              ), t++;
            }
          } else {
            let r = { instancePath: s + "/risk/reviewBy", schemaPath: "#/properties/risk/properties/reviewBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
      } else {
        let m = { instancePath: s + "/risk", schemaPath: "#/properties/risk/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (D.data !== void 0) {
      let d = D.data;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        if (d.source === void 0) {
          let m = { instancePath: s + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
          e === null ? e = [m] : e.push(m), t++;
        }
        if (d.target === void 0) {
          let m = { instancePath: s + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
          e === null ? e = [m] : e.push(m), t++;
        }
        if (d.features === void 0) {
          let m = { instancePath: s + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "features" }, message: "must have required property 'features'" };
          e === null ? e = [m] : e.push(m), t++;
        }
        for (let m in d) if (!de.call(M.properties.data.properties, m)) {
          let r = { instancePath: s + "/data", schemaPath: "#/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (d.source !== void 0) {
          let m = d.source;
          if (typeof m != "string" && !(m && typeof m == "object" && !Array.isArray(m))) {
            let r = { instancePath: s + "/data/source", schemaPath: "#/properties/data/properties/source/type", keyword: "type", params: { type: M.properties.data.properties.source.type }, message: "must be string,object" };
            e === null ? e = [r] : e.push(r), t++;
          }
          if (typeof m == "string") {
            if (v(m) > 2e3) {
              let r = { instancePath: s + "/data/source", schemaPath: "#/properties/data/properties/source/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(m) < 1) {
              let r = { instancePath: s + "/data/source", schemaPath: "#/properties/data/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(
                r
              ), t++;
            }
          }
          if (m && typeof m == "object" && !Array.isArray(m)) {
            if (Object.keys(m).length < 1) {
              let r = { instancePath: s + "/data/source", schemaPath: "#/properties/data/properties/source/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [r] : e.push(r), t++;
            }
            for (let r in m) {
              let p = t;
              if (typeof r == "string") {
                if (!pt.test(r)) {
                  let o = {
                    instancePath: s + "/data/source",
                    schemaPath: "#/properties/data/properties/source/propertyNames/pattern",
                    keyword: "pattern",
                    params: {
                      pattern: "^[a-z][a-z0-9_]{0,62}$"
                    },
                    message: 'must match pattern "^[a-z][a-z0-9_]{0,62}$"',
                    propertyName: r
                  };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: s + "/data/source", schemaPath: "#/properties/data/properties/source/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: r };
                e === null ? e = [o] : e.push(o), t++;
              }
              var Ae = p === t;
              if (!Ae) {
                let o = { instancePath: s + "/data/source", schemaPath: "#/properties/data/properties/source/propertyNames", keyword: "propertyNames", params: { propertyName: r }, message: "property name must be valid" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            for (let r in m) {
              let p = m[r];
              if (typeof p != "string" && !(p && typeof p == "object" && !Array.isArray(p))) {
                let o = {
                  instancePath: s + "/data/source/" + r.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1"),
                  schemaPath: "#/properties/data/properties/source/additionalProperties/type",
                  keyword: "type",
                  params: { type: M.properties.data.properties.source.additionalProperties.type },
                  message: "must be string,object"
                };
                e === null ? e = [o] : e.push(o), t++;
              }
              if (typeof p == "string") {
                if (v(p) > 2e3) {
                  let o = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(
                    /\//g,
                    "~1"
                  ), schemaPath: "#/properties/data/properties/source/additionalProperties/maxLength", keyword: "maxLength", params: {
                    limit: 2e3
                  }, message: "must NOT have more than 2000 characters" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                if (v(p) < 1) {
                  let o = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/source/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [o] : e.push(o), t++;
                }
              }
              if (p && typeof p == "object" && !Array.isArray(p)) {
                if (p.path === void 0) {
                  let o = { instancePath: s + "/data/source/" + r.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/source/additionalProperties/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                for (let o in p)
                  if (!(o === "path" || o === "format" || o === "time" || o === "match" || o === "delay")) {
                    let w = { instancePath: s + "/data/source/" + r.replace(
                      /~/g,
                      "~0"
                    ).replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/source/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                    e === null ? e = [w] : e.push(
                      w
                    ), t++;
                  }
                if (p.path !== void 0) {
                  let o = p.path;
                  if (typeof o == "string") {
                    if (v(o) > 2e3) {
                      let w = { instancePath: s + "/data/source/" + r.replace(
                        /~/g,
                        "~0"
                      ).replace(/\//g, "~1") + "/path", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/path/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                    if (v(o) < 1) {
                      let w = {
                        instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/path",
                        schemaPath: "#/properties/data/properties/source/additionalProperties/properties/path/minLength",
                        keyword: "minLength",
                        params: { limit: 1 },
                        message: "must NOT have fewer than 1 characters"
                      };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                  } else {
                    let w = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
                if (p.format !== void 0) {
                  let o = p.format;
                  if (typeof o != "string") {
                    let w = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/format", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                  if (!(o === "csv" || o === "parquet" || o === "jsonl" || o === "arrow" || o === "image")) {
                    let w = {
                      instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/format",
                      schemaPath: "#/properties/data/properties/source/additionalProperties/properties/format/enum",
                      keyword: "enum",
                      params: { allowedValues: M.properties.data.properties.source.additionalProperties.properties.format.enum },
                      message: "must be equal to one of the allowed values"
                    };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
                if (p.time !== void 0) {
                  let o = p.time;
                  if (typeof o == "string") {
                    if (v(o) > 128) {
                      let w = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/time", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/time/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                    if (v(o) < 1) {
                      let w = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(
                        /\//g,
                        "~1"
                      ) + "/time", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/time/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                    if (!le.test(o)) {
                      let w = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/time", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/time/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                  } else {
                    let w = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/time", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [w] : e.push(
                      w
                    ), t++;
                  }
                }
                if (p.match !== void 0) {
                  let o = p.match;
                  if (Array.isArray(o)) {
                    if (o.length < 1) {
                      let a = { instancePath: s + "/data/source/" + r.replace(
                        /~/g,
                        "~0"
                      ).replace(/\//g, "~1") + "/match", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/match/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    let w = o.length;
                    for (let a = 0; a < w; a++) {
                      let h = o[a];
                      if (typeof h == "string") {
                        if (v(h) > 128) {
                          let b = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/match/" + a, schemaPath: "#/properties/data/properties/source/additionalProperties/properties/match/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                          e === null ? e = [b] : e.push(b), t++;
                        }
                        if (v(h) < 1) {
                          let b = {
                            instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(
                              /\//g,
                              "~1"
                            ) + "/match/" + a,
                            schemaPath: "#/properties/data/properties/source/additionalProperties/properties/match/items/minLength",
                            keyword: "minLength",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 characters"
                          };
                          e === null ? e = [b] : e.push(b), t++;
                        }
                        if (!le.test(h)) {
                          let b = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/match/" + a, schemaPath: "#/properties/data/properties/source/additionalProperties/properties/match/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
                          e === null ? e = [b] : e.push(b), t++;
                        }
                      } else {
                        let b = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/match/" + a, schemaPath: "#/properties/data/properties/source/additionalProperties/properties/match/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [b] : e.push(b), t++;
                      }
                    }
                    let n = o.length, i;
                    if (n > 1) {
                      let a = {};
                      for (; n--; ) {
                        let h = o[n];
                        if (typeof h == "string") {
                          if (typeof a[h] == "number") {
                            i = a[h];
                            let b = {
                              instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/match",
                              schemaPath: "#/properties/data/properties/source/additionalProperties/properties/match/uniqueItems",
                              keyword: "uniqueItems",
                              params: { i: n, j: i },
                              message: "must NOT have duplicate items (items ## " + i + " and " + n + " are identical)"
                            };
                            e === null ? e = [b] : e.push(
                              b
                            ), t++;
                            break;
                          }
                          a[h] = n;
                        }
                      }
                    }
                  } else {
                    let w = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/match", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/match/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
                if (p.delay !== void 0) {
                  let o = p.delay;
                  if (typeof o == "string") {
                    if (!Ie.test(o)) {
                      let w = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/delay", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/delay/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$"' };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                  } else {
                    let w = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/delay", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/delay/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [w] : e.push(
                      w
                    ), t++;
                  }
                }
              }
            }
          }
        }
        if (d.format !== void 0) {
          let m = d.format;
          if (typeof m != "string") {
            let r = { instancePath: s + "/data/format", schemaPath: "#/properties/data/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
          if (!(m === "csv" || m === "parquet" || m === "jsonl" || m === "arrow" || m === "image")) {
            let r = {
              instancePath: s + "/data/format",
              schemaPath: "#/properties/data/properties/format/enum",
              keyword: "enum",
              params: { allowedValues: M.properties.data.properties.format.enum },
              message: "must be equal to one of the allowed values"
            };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.query !== void 0) {
          let m = d.query;
          if (typeof m == "string") {
            if (v(m) > 2e4) {
              let r = { instancePath: s + "/data/query", schemaPath: "#/properties/data/properties/query/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(m) < 1) {
              let r = { instancePath: s + "/data/query", schemaPath: "#/properties/data/properties/query/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/data/query", schemaPath: "#/properties/data/properties/query/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.task !== void 0) {
          let m = d.task;
          if (typeof m != "string") {
            let r = { instancePath: s + "/data/task", schemaPath: "#/properties/data/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
          if (!(m === "binary" || m === "multiclass" || m === "regression")) {
            let r = { instancePath: s + "/data/task", schemaPath: "#/properties/data/properties/task/enum", keyword: "enum", params: { allowedValues: M.properties.data.properties.task.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.target !== void 0) {
          let m = d.target;
          if (typeof m == "string") {
            if (v(m) > 128) {
              let r = { instancePath: s + "/data/target", schemaPath: "#/properties/data/properties/target/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              e === null ? e = [
                r
              ] : e.push(r), t++;
            }
            if (v(m) < 1) {
              let r = { instancePath: s + "/data/target", schemaPath: "#/properties/data/properties/target/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (!le.test(m)) {
              let r = {
                instancePath: s + "/data/target",
                schemaPath: "#/properties/data/properties/target/pattern",
                keyword: "pattern",
                params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
                message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"'
              };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/data/target", schemaPath: "#/properties/data/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.positive !== void 0) {
          let m = d.positive;
          if (typeof m != "string" && !(typeof m == "number" && isFinite(m)) && typeof m != "boolean") {
            let r = { instancePath: s + "/data/positive", schemaPath: "#/properties/data/properties/positive/type", keyword: "type", params: { type: M.properties.data.properties.positive.type }, message: "must be string,number,boolean" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.id !== void 0) {
          let m = d.id;
          if (typeof m == "string") {
            if (v(m) > 128) {
              let r = { instancePath: s + "/data/id", schemaPath: "#/properties/data/properties/id/maxLength", keyword: "maxLength", params: {
                limit: 128
              }, message: "must NOT have more than 128 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(m) < 1) {
              let r = { instancePath: s + "/data/id", schemaPath: "#/properties/data/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (!le.test(m)) {
              let r = { instancePath: s + "/data/id", schemaPath: "#/properties/data/properties/id/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/data/id", schemaPath: "#/properties/data/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(
              r
            ), t++;
          }
        }
        if (d.group !== void 0) {
          let m = d.group;
          if (typeof m == "string") {
            if (v(m) > 128) {
              let r = { instancePath: s + "/data/group", schemaPath: "#/properties/data/properties/group/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(m) < 1) {
              let r = { instancePath: s + "/data/group", schemaPath: "#/properties/data/properties/group/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (!le.test(m)) {
              let r = { instancePath: s + "/data/group", schemaPath: "#/properties/data/properties/group/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/data/group", schemaPath: "#/properties/data/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.time !== void 0) {
          let m = d.time;
          if (typeof m == "string") {
            if (v(m) > 128) {
              let r = { instancePath: s + "/data/time", schemaPath: "#/properties/data/properties/time/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(m) < 1) {
              let r = { instancePath: s + "/data/time", schemaPath: "#/properties/data/properties/time/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (!le.test(m)) {
              let r = { instancePath: s + "/data/time", schemaPath: "#/properties/data/properties/time/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/data/time", schemaPath: "#/properties/data/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.labelDelay !== void 0) {
          let m = d.labelDelay;
          if (typeof m == "string") {
            if (!Ie.test(m)) {
              let r = { instancePath: s + "/data/labelDelay", schemaPath: "#/properties/data/properties/labelDelay/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$"' };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/data/labelDelay", schemaPath: "#/properties/data/properties/labelDelay/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [
              r
            ] : e.push(r), t++;
          }
        }
        if (d.weight !== void 0) {
          let m = d.weight;
          if (typeof m == "string") {
            if (v(m) > 128) {
              let r = { instancePath: s + "/data/weight", schemaPath: "#/properties/data/properties/weight/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(m) < 1) {
              let r = { instancePath: s + "/data/weight", schemaPath: "#/properties/data/properties/weight/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (!le.test(m)) {
              let r = { instancePath: s + "/data/weight", schemaPath: "#/properties/data/properties/weight/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/data/weight", schemaPath: "#/properties/data/properties/weight/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.features !== void 0) {
          let m = d.features;
          if (m && typeof m == "object" && !Array.isArray(m)) {
            if (Object.keys(m).length < 1) {
              let r = { instancePath: s + "/data/features", schemaPath: "#/properties/data/properties/features/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [r] : e.push(r), t++;
            }
            for (let r in m) {
              let p = t;
              if (typeof r == "string") {
                if (v(r) > 128) {
                  let o = { instancePath: s + "/data/features", schemaPath: "#/properties/data/properties/features/propertyNames/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", propertyName: r };
                  e === null ? e = [o] : e.push(o), t++;
                }
                if (v(r) < 1) {
                  let o = { instancePath: s + "/data/features", schemaPath: "#/properties/data/properties/features/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", propertyName: r };
                  e === null ? e = [o] : e.push(o), t++;
                }
                if (!le.test(r)) {
                  let o = {
                    instancePath: s + "/data/features",
                    schemaPath: "#/properties/data/properties/features/propertyNames/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
                    message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"',
                    propertyName: r
                  };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: s + "/data/features", schemaPath: "#/properties/data/properties/features/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: r };
                e === null ? e = [o] : e.push(o), t++;
              }
              var ce = p === t;
              if (!ce) {
                let o = {
                  instancePath: s + "/data/features",
                  schemaPath: "#/properties/data/properties/features/propertyNames",
                  keyword: "propertyNames",
                  params: { propertyName: r },
                  message: "property name must be valid"
                };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            for (let r in m) {
              let p = m[r], o = t, w = false, n = t;
              if (typeof p != "string") {
                let a = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [a] : e.push(a), t++;
              }
              if (!(p === "numeric" || p === "category" || p === "boolean")) {
                let a = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/0/enum", keyword: "enum", params: { allowedValues: M.properties.data.properties.features.additionalProperties.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [a] : e.push(a), t++;
              }
              var ve = n === t;
              w = w || ve;
              let i = t;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                if (p.shape === void 0) {
                  let a = { instancePath: s + "/data/features/" + r.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/required", keyword: "required", params: { missingProperty: "shape" }, message: "must have required property 'shape'" };
                  e === null ? e = [a] : e.push(a), t++;
                }
                if (p.type === void 0) {
                  let a = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
                  e === null ? e = [a] : e.push(a), t++;
                }
                for (let a in p) if (!(a === "type" || a === "shape" || a === "columns")) {
                  let h = {
                    instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1"),
                    schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/additionalProperties",
                    keyword: "additionalProperties",
                    params: { additionalProperty: a },
                    message: "must NOT have additional properties"
                  };
                  e === null ? e = [h] : e.push(h), t++;
                }
                if (p.type !== void 0) {
                  let a = p.type;
                  if (typeof a != "string") {
                    let h = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  if (a !== "image") {
                    let h = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/type/enum", keyword: "enum", params: { allowedValues: M.properties.data.properties.features.additionalProperties.anyOf[1].properties.type.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                }
                if (p.shape !== void 0) {
                  let a = p.shape;
                  if (Array.isArray(a)) {
                    if (a.length > 3) {
                      let b = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/shape", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/shape/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    if (a.length < 3) {
                      let b = {
                        instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/shape",
                        schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/shape/minItems",
                        keyword: "minItems",
                        params: { limit: 3 },
                        message: "must NOT have fewer than 3 items"
                      };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    let h = a.length;
                    for (let b = 0; b < h; b++) {
                      let y = a[b];
                      if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
                        let P = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/shape/" + b, schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/shape/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        e === null ? e = [P] : e.push(P), t++;
                      }
                      if (typeof y == "number" && isFinite(y)) {
                        if (y > 4096 || isNaN(y)) {
                          let P = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/shape/" + b, schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/shape/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                          e === null ? e = [P] : e.push(P), t++;
                        }
                        if (y < 1 || isNaN(y)) {
                          let P = {
                            instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/shape/" + b,
                            schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/shape/items/minimum",
                            keyword: "minimum",
                            params: { comparison: ">=", limit: 1 },
                            message: "must be >= 1"
                          };
                          e === null ? e = [P] : e.push(P), t++;
                        }
                      }
                    }
                  } else {
                    let h = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/shape", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/shape/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                }
                if (p.columns !== void 0) {
                  let a = p.columns;
                  if (typeof a == "string") {
                    if (v(a) > 128) {
                      let h = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(
                        /\//g,
                        "~1"
                      ) + "/columns", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/columns/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                      e === null ? e = [h] : e.push(
                        h
                      ), t++;
                    }
                    if (v(a) < 1) {
                      let h = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/columns/minLength", keyword: "minLength", params: {
                        limit: 1
                      }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                    if (!ot.test(a)) {
                      let h = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/columns/pattern", keyword: "pattern", params: { pattern: "^[^*]*[*][^*]*$" }, message: 'must match pattern "^[^*]*[*][^*]*$"' };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                  } else {
                    let h = { instancePath: s + "/data/features/" + r.replace(
                      /~/g,
                      "~0"
                    ).replace(/\//g, "~1") + "/columns", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/columns/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                }
              } else {
                let a = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [a] : e.push(a), t++;
              }
              var ve = i === t;
              if (w = w || ve, w) t = o, e !== null && (o ? e.length = o : e = null);
              else {
                let a = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
          } else {
            let r = { instancePath: s + "/data/features", schemaPath: "#/properties/data/properties/features/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.sensitive !== void 0) {
          let m = d.sensitive;
          if (Array.isArray(m)) {
            let r = m.length;
            for (let w = 0; w < r; w++) {
              let n = m[w];
              if (typeof n == "string") {
                if (v(n) > 128) {
                  let i = { instancePath: s + "/data/sensitive/" + w, schemaPath: "#/properties/data/properties/sensitive/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                if (v(n) < 1) {
                  let i = { instancePath: s + "/data/sensitive/" + w, schemaPath: "#/properties/data/properties/sensitive/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                if (!le.test(n)) {
                  let i = {
                    instancePath: s + "/data/sensitive/" + w,
                    schemaPath: "#/properties/data/properties/sensitive/items/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
                    message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"'
                  };
                  e === null ? e = [i] : e.push(i), t++;
                }
              } else {
                let i = {
                  instancePath: s + "/data/sensitive/" + w,
                  schemaPath: "#/properties/data/properties/sensitive/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            let p = m.length, o;
            if (p > 1) {
              let w = {};
              for (; p--; ) {
                let n = m[p];
                if (typeof n == "string") {
                  if (typeof w[n] == "number") {
                    o = w[n];
                    let i = { instancePath: s + "/data/sensitive", schemaPath: "#/properties/data/properties/sensitive/uniqueItems", keyword: "uniqueItems", params: { i: p, j: o }, message: "must NOT have duplicate items (items ## " + o + " and " + p + " are identical)" };
                    e === null ? e = [i] : e.push(i), t++;
                    break;
                  }
                  w[n] = p;
                }
              }
            }
          } else {
            let r = { instancePath: s + "/data/sensitive", schemaPath: "#/properties/data/properties/sensitive/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.personal !== void 0) {
          let m = d.personal;
          if (Array.isArray(m)) {
            let r = m.length;
            for (let w = 0; w < r; w++) {
              let n = m[w];
              if (typeof n == "string") {
                if (v(n) > 128) {
                  let i = { instancePath: s + "/data/personal/" + w, schemaPath: "#/properties/data/properties/personal/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                if (v(n) < 1) {
                  let i = { instancePath: s + "/data/personal/" + w, schemaPath: "#/properties/data/properties/personal/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                if (!le.test(n)) {
                  let i = { instancePath: s + "/data/personal/" + w, schemaPath: "#/properties/data/properties/personal/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
                  e === null ? e = [i] : e.push(i), t++;
                }
              } else {
                let i = { instancePath: s + "/data/personal/" + w, schemaPath: "#/properties/data/properties/personal/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            let p = m.length, o;
            if (p > 1) {
              let w = {};
              for (; p--; ) {
                let n = m[p];
                if (typeof n == "string") {
                  if (typeof w[n] == "number") {
                    o = w[n];
                    let i = { instancePath: s + "/data/personal", schemaPath: "#/properties/data/properties/personal/uniqueItems", keyword: "uniqueItems", params: { i: p, j: o }, message: "must NOT have duplicate items (items ## " + o + " and " + p + " are identical)" };
                    e === null ? e = [i] : e.push(i), t++;
                    break;
                  }
                  w[n] = p;
                }
              }
            }
          } else {
            let r = { instancePath: s + "/data/personal", schemaPath: "#/properties/data/properties/personal/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.split !== void 0) {
          let m = d.split;
          if (m && typeof m == "object" && !Array.isArray(m)) {
            for (let r in m) if (!(r === "test" || r === "validation" || r === "stratify" || r === "seed")) {
              let p = { instancePath: s + "/data/split", schemaPath: "#/properties/data/properties/split/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (m.test !== void 0) {
              let r = m.test;
              if (!(typeof r == "number" && isFinite(r)) && typeof r != "string" && !(r && typeof r == "object" && !Array.isArray(r))) {
                let p = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/type", keyword: "type", params: { type: M.properties.data.properties.split.properties.test.type }, message: "must be number,string,object" };
                e === null ? e = [p] : e.push(p), t++;
              }
              if (typeof r == "number" && isFinite(r)) {
                if (r >= 1 || isNaN(r)) {
                  let p = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (r <= 0 || isNaN(r)) {
                  let p = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [p] : e.push(p), t++;
                }
              }
              if (typeof r == "string") {
                if (v(
                  r
                ) > 400) {
                  let p = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (v(r) < 1) {
                  let p = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [p] : e.push(p), t++;
                }
              }
              if (r && typeof r == "object" && !Array.isArray(r)) {
                if (Object.keys(r).length < 1) {
                  let p = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                for (let p in r) if (!(p === "from" || p === "source" || p === "format")) {
                  let o = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                if (r.from !== void 0) {
                  let p = r.from;
                  if (typeof p == "string") {
                    if (!$e.test(p)) {
                      let o = { instancePath: s + "/data/split/test/from", schemaPath: "#/properties/data/properties/split/properties/test/properties/from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$"' };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  } else {
                    let o = { instancePath: s + "/data/split/test/from", schemaPath: "#/properties/data/properties/split/properties/test/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (r.source !== void 0) {
                  let p = r.source;
                  if (typeof p == "string") {
                    if (v(p) > 400) {
                      let o = { instancePath: s + "/data/split/test/source", schemaPath: "#/properties/data/properties/split/properties/test/properties/source/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    if (v(p) < 1) {
                      let o = { instancePath: s + "/data/split/test/source", schemaPath: "#/properties/data/properties/split/properties/test/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  } else {
                    let o = { instancePath: s + "/data/split/test/source", schemaPath: "#/properties/data/properties/split/properties/test/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (r.format !== void 0) {
                  let p = r.format;
                  if (typeof p != "string") {
                    let o = { instancePath: s + "/data/split/test/format", schemaPath: "#/properties/data/properties/split/properties/test/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  if (!(p === "csv" || p === "parquet" || p === "jsonl" || p === "arrow" || p === "image")) {
                    let o = { instancePath: s + "/data/split/test/format", schemaPath: "#/properties/data/properties/split/properties/test/properties/format/enum", keyword: "enum", params: { allowedValues: M.properties.data.properties.split.properties.test.properties.format.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
              }
            }
            if (m.validation !== void 0) {
              let r = m.validation;
              if (!(typeof r == "number" && isFinite(r)) && !(r && typeof r == "object" && !Array.isArray(r))) {
                let p = {
                  instancePath: s + "/data/split/validation",
                  schemaPath: "#/properties/data/properties/split/properties/validation/type",
                  keyword: "type",
                  params: { type: M.properties.data.properties.split.properties.validation.type },
                  message: "must be number,object"
                };
                e === null ? e = [p] : e.push(p), t++;
              }
              if (typeof r == "number" && isFinite(r)) {
                if (r >= 1 || isNaN(r)) {
                  let p = {
                    instancePath: s + "/data/split/validation",
                    schemaPath: "#/properties/data/properties/split/properties/validation/exclusiveMaximum",
                    keyword: "exclusiveMaximum",
                    params: { comparison: "<", limit: 1 },
                    message: "must be < 1"
                  };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (r <= 0 || isNaN(r)) {
                  let p = { instancePath: s + "/data/split/validation", schemaPath: "#/properties/data/properties/split/properties/validation/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [p] : e.push(p), t++;
                }
              }
              if (r && typeof r == "object" && !Array.isArray(r)) {
                if (r.from === void 0) {
                  let p = { instancePath: s + "/data/split/validation", schemaPath: "#/properties/data/properties/split/properties/validation/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                for (let p in r) if (p !== "from") {
                  let o = { instancePath: s + "/data/split/validation", schemaPath: "#/properties/data/properties/split/properties/validation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                  e === null ? e = [o] : e.push(
                    o
                  ), t++;
                }
                if (r.from !== void 0) {
                  let p = r.from;
                  if (typeof p == "string") {
                    if (!$e.test(p)) {
                      let o = { instancePath: s + "/data/split/validation/from", schemaPath: "#/properties/data/properties/split/properties/validation/properties/from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$"' };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  } else {
                    let o = {
                      instancePath: s + "/data/split/validation/from",
                      schemaPath: "#/properties/data/properties/split/properties/validation/properties/from/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
              }
            }
            if (m.stratify !== void 0) {
              let r = m.stratify;
              if (Array.isArray(r)) {
                if (r.length < 1) {
                  let n = { instancePath: s + "/data/split/stratify", schemaPath: "#/properties/data/properties/split/properties/stratify/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                let p = r.length;
                for (let n = 0; n < p; n++) {
                  let i = r[n];
                  if (typeof i == "string") {
                    if (v(i) > 128) {
                      let a = { instancePath: s + "/data/split/stratify/" + n, schemaPath: "#/properties/data/properties/split/properties/stratify/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (v(i) < 1) {
                      let a = { instancePath: s + "/data/split/stratify/" + n, schemaPath: "#/properties/data/properties/split/properties/stratify/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (!le.test(i)) {
                      let a = {
                        instancePath: s + "/data/split/stratify/" + n,
                        schemaPath: "#/properties/data/properties/split/properties/stratify/items/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
                        message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"'
                      };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/data/split/stratify/" + n, schemaPath: "#/properties/data/properties/split/properties/stratify/items/type", keyword: "type", params: {
                      type: "string"
                    }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                let o = r.length, w;
                if (o > 1) {
                  let n = {};
                  for (; o--; ) {
                    let i = r[o];
                    if (typeof i == "string") {
                      if (typeof n[i] == "number") {
                        w = n[i];
                        let a = { instancePath: s + "/data/split/stratify", schemaPath: "#/properties/data/properties/split/properties/stratify/uniqueItems", keyword: "uniqueItems", params: { i: o, j: w }, message: "must NOT have duplicate items (items ## " + w + " and " + o + " are identical)" };
                        e === null ? e = [a] : e.push(a), t++;
                        break;
                      }
                      n[i] = o;
                    }
                  }
                }
              } else {
                let p = { instancePath: s + "/data/split/stratify", schemaPath: "#/properties/data/properties/split/properties/stratify/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (m.seed !== void 0) {
              let r = m.seed;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                let p = { instancePath: s + "/data/split/seed", schemaPath: "#/properties/data/properties/split/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [p] : e.push(p), t++;
              }
              if (typeof r == "number" && isFinite(r)) {
                if (r > 4294967295 || isNaN(r)) {
                  let p = { instancePath: s + "/data/split/seed", schemaPath: "#/properties/data/properties/split/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (r < 0 || isNaN(r)) {
                  let p = { instancePath: s + "/data/split/seed", schemaPath: "#/properties/data/properties/split/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [p] : e.push(p), t++;
                }
              }
            }
          } else {
            let r = { instancePath: s + "/data/split", schemaPath: "#/properties/data/properties/split/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.quality !== void 0) {
          let m = d.quality;
          if (m && typeof m == "object" && !Array.isArray(m)) {
            for (let r in m) if (!(r === "minScore" || r === "checks")) {
              let p = { instancePath: s + "/data/quality", schemaPath: "#/properties/data/properties/quality/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (m.minScore !== void 0) {
              let r = m.minScore;
              if (typeof r == "number" && isFinite(r)) {
                if (r > 1 || isNaN(r)) {
                  let p = {
                    instancePath: s + "/data/quality/minScore",
                    schemaPath: "#/properties/data/properties/quality/properties/minScore/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 1 },
                    message: "must be <= 1"
                  };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (r < 0 || isNaN(r)) {
                  let p = {
                    instancePath: s + "/data/quality/minScore",
                    schemaPath: "#/properties/data/properties/quality/properties/minScore/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0 },
                    message: "must be >= 0"
                  };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/data/quality/minScore", schemaPath: "#/properties/data/properties/quality/properties/minScore/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (m.checks !== void 0) {
              let r = m.checks;
              if (Array.isArray(r)) {
                let p = r.length;
                for (let o = 0; o < p; o++) {
                  let w = r[o];
                  if (w && typeof w == "object" && !Array.isArray(w)) {
                    if (Object.keys(w).length > 1) {
                      let n = { instancePath: s + "/data/quality/checks/" + o, schemaPath: "#/properties/data/properties/quality/properties/checks/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                    if (Object.keys(w).length < 1) {
                      let n = { instancePath: s + "/data/quality/checks/" + o, schemaPath: "#/properties/data/properties/quality/properties/checks/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                    for (let n in w) if (!de.call(M.properties.data.properties.quality.properties.checks.items.properties, n)) {
                      let i = {
                        instancePath: s + "/data/quality/checks/" + o,
                        schemaPath: "#/properties/data/properties/quality/properties/checks/items/additionalProperties",
                        keyword: "additionalProperties",
                        params: { additionalProperty: n },
                        message: "must NOT have additional properties"
                      };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    if (w.between !== void 0) {
                      let n = w.between, i = t, a = false, h = t;
                      if (n && typeof n == "object" && !Array.isArray(n) && n.min === void 0) {
                        let y = { instancePath: s + "/data/quality/checks/" + o + "/between", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/anyOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
                        e === null ? e = [y] : e.push(y), t++;
                      }
                      var fe = h === t;
                      a = a || fe;
                      let b = t;
                      if (n && typeof n == "object" && !Array.isArray(n) && n.max === void 0) {
                        let y = { instancePath: s + "/data/quality/checks/" + o + "/between", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                        e === null ? e = [y] : e.push(y), t++;
                      }
                      var fe = b === t;
                      if (a = a || fe, a) t = i, e !== null && (i ? e.length = i : e = null);
                      else {
                        let y = { instancePath: s + "/data/quality/checks/" + o + "/between", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        e === null ? e = [y] : e.push(y), t++;
                      }
                      if (n && typeof n == "object" && !Array.isArray(
                        n
                      )) {
                        if (n.column === void 0) {
                          let y = {
                            instancePath: s + "/data/quality/checks/" + o + "/between",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/required",
                            keyword: "required",
                            params: { missingProperty: "column" },
                            message: "must have required property 'column'"
                          };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                        for (let y in n) if (!(y === "column" || y === "mostly" || y === "min" || y === "max" || y === "on" || y === "weight")) {
                          let P = { instancePath: s + "/data/quality/checks/" + o + "/between", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
                          e === null ? e = [P] : e.push(P), t++;
                        }
                        if (n.column !== void 0) {
                          let y = n.column;
                          if (typeof y == "string") {
                            if (v(y) > 128) {
                              let P = { instancePath: s + "/data/quality/checks/" + o + "/between/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/column/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                              e === null ? e = [P] : e.push(P), t++;
                            }
                            if (v(y) < 1) {
                              let P = {
                                instancePath: s + "/data/quality/checks/" + o + "/between/column",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/column/minLength",
                                keyword: "minLength",
                                params: { limit: 1 },
                                message: "must NOT have fewer than 1 characters"
                              };
                              e === null ? e = [P] : e.push(P), t++;
                            }
                          } else {
                            let P = { instancePath: s + "/data/quality/checks/" + o + "/between/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [P] : e.push(P), t++;
                          }
                        }
                        if (n.mostly !== void 0) {
                          let y = n.mostly;
                          if (typeof y == "number" && isFinite(y)) {
                            if (y > 1 || isNaN(y)) {
                              let P = { instancePath: s + "/data/quality/checks/" + o + "/between/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/mostly/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [P] : e.push(P), t++;
                            }
                            if (y < 0 || isNaN(y)) {
                              let P = {
                                instancePath: s + "/data/quality/checks/" + o + "/between/mostly",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/mostly/minimum",
                                keyword: "minimum",
                                params: { comparison: ">=", limit: 0 },
                                message: "must be >= 0"
                              };
                              e === null ? e = [P] : e.push(P), t++;
                            }
                          } else {
                            let P = { instancePath: s + "/data/quality/checks/" + o + "/between/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/mostly/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [P] : e.push(
                              P
                            ), t++;
                          }
                        }
                        if (n.min !== void 0) {
                          let y = n.min;
                          if (!(typeof y == "number" && isFinite(y)) && typeof y != "string") {
                            let P = { instancePath: s + "/data/quality/checks/" + o + "/between/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/min/type", keyword: "type", params: { type: M.properties.data.properties.quality.properties.checks.items.properties.between.properties.min.type }, message: "must be number,string" };
                            e === null ? e = [P] : e.push(P), t++;
                          }
                          if (typeof y == "string" && !$e.test(y)) {
                            let P = { instancePath: s + "/data/quality/checks/" + o + "/between/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/min/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$"' };
                            e === null ? e = [P] : e.push(P), t++;
                          }
                        }
                        if (n.max !== void 0) {
                          let y = n.max;
                          if (!(typeof y == "number" && isFinite(y)) && typeof y != "string") {
                            let P = { instancePath: s + "/data/quality/checks/" + o + "/between/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/max/type", keyword: "type", params: { type: M.properties.data.properties.quality.properties.checks.items.properties.between.properties.max.type }, message: "must be number,string" };
                            e === null ? e = [P] : e.push(P), t++;
                          }
                          if (typeof y == "string" && !$e.test(y)) {
                            let P = { instancePath: s + "/data/quality/checks/" + o + "/between/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/max/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$"' };
                            e === null ? e = [P] : e.push(P), t++;
                          }
                        }
                        if (n.on !== void 0) {
                          let y = n.on;
                          if (typeof y != "string") {
                            let P = { instancePath: s + "/data/quality/checks/" + o + "/between/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/on/type", keyword: "type", params: {
                              type: "string"
                            }, message: "must be string" };
                            e === null ? e = [P] : e.push(P), t++;
                          }
                          if (!(y === "all" || y === "train" || y === "validation" || y === "test")) {
                            let P = { instancePath: s + "/data/quality/checks/" + o + "/between/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/on/enum", keyword: "enum", params: { allowedValues: M.properties.data.properties.quality.properties.checks.items.properties.between.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [P] : e.push(P), t++;
                          }
                        }
                        if (n.weight !== void 0) {
                          let y = n.weight;
                          if (typeof y == "number" && isFinite(y)) {
                            if (y > 1e3 || isNaN(
                              y
                            )) {
                              let P = {
                                instancePath: s + "/data/quality/checks/" + o + "/between/weight",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/weight/maximum",
                                keyword: "maximum",
                                params: { comparison: "<=", limit: 1e3 },
                                message: "must be <= 1000"
                              };
                              e === null ? e = [P] : e.push(P), t++;
                            }
                            if (y <= 0 || isNaN(y)) {
                              let P = { instancePath: s + "/data/quality/checks/" + o + "/between/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [P] : e.push(P), t++;
                            }
                          } else {
                            let P = { instancePath: s + "/data/quality/checks/" + o + "/between/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [P] : e.push(P), t++;
                          }
                        }
                      } else {
                        let y = { instancePath: s + "/data/quality/checks/" + o + "/between", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/type", keyword: "type", params: {
                          type: "object"
                        }, message: "must be object" };
                        e === null ? e = [y] : e.push(y), t++;
                      }
                    }
                    if (w.classBalance !== void 0) {
                      let n = w.classBalance;
                      if (!(typeof n == "number" && isFinite(n)) && !(n && typeof n == "object" && !Array.isArray(n))) {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/classBalance", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/type", keyword: "type", params: { type: M.properties.data.properties.quality.properties.checks.items.properties.classBalance.type }, message: "must be number,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (typeof n == "number" && isFinite(n)) {
                        if (n > 1 || isNaN(n)) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/classBalance", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        if (n < 0 || isNaN(n)) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/classBalance", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/minimum", keyword: "minimum", params: {
                            comparison: ">=",
                            limit: 0
                          }, message: "must be >= 0" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                      }
                      if (n && typeof n == "object" && !Array.isArray(
                        n
                      )) {
                        for (let i in n) if (!(i === "min" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/classBalance", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (n.min !== void 0) {
                          let i = n.min;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/classBalance/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i < 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/classBalance/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/classBalance/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.weight !== void 0) {
                          let i = n.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/classBalance/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/classBalance/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/classBalance/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      }
                    }
                    if (w.completeness !== void 0) {
                      let n = w.completeness;
                      if ((!n || typeof n != "object") && typeof n != "string") {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/completeness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/type", keyword: "type", params: { type: M.properties.data.properties.quality.properties.checks.items.properties.completeness.type }, message: "must be string,array,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (Array.isArray(n)) {
                        if (n.length < 1) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/completeness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        let i = n.length;
                        for (let a = 0; a < i; a++) if (typeof n[a] != "string") {
                          let h = { instancePath: s + "/data/quality/checks/" + o + "/completeness/" + a, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                      }
                      if (n && typeof n == "object" && !Array.isArray(n)) {
                        if (n.columns === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/completeness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in n) if (!(i === "columns" || i === "min" || i === "on" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/completeness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/additionalProperties", keyword: "additionalProperties", params: {
                            additionalProperty: i
                          }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (n.columns !== void 0) {
                          let i = n.columns;
                          if (Array.isArray(i)) {
                            if (i.length < 1) {
                              let h = { instancePath: s + "/data/quality/checks/" + o + "/completeness/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [h] : e.push(h), t++;
                            }
                            let a = i.length;
                            for (let h = 0; h < a; h++) if (typeof i[h] != "string") {
                              let b = { instancePath: s + "/data/quality/checks/" + o + "/completeness/columns/" + h, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [b] : e.push(b), t++;
                            }
                          } else {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + o + "/completeness/columns",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/columns/type",
                              keyword: "type",
                              params: { type: "array" },
                              message: "must be array"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.min !== void 0) {
                          let i = n.min;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(
                              i
                            )) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + o + "/completeness/min",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/min/maximum",
                                keyword: "maximum",
                                params: { comparison: "<=", limit: 1 },
                                message: "must be <= 1"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i < 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/completeness/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/completeness/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.on !== void 0) {
                          let i = n.on;
                          if (typeof i != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/completeness/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(i === "all" || i === "train" || i === "validation" || i === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/completeness/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/on/enum", keyword: "enum", params: { allowedValues: M.properties.data.properties.quality.properties.checks.items.properties.completeness.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.weight !== void 0) {
                          let i = n.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/completeness/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + o + "/completeness/weight",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/weight/exclusiveMinimum",
                                keyword: "exclusiveMinimum",
                                params: { comparison: ">", limit: 0 },
                                message: "must be > 0"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + o + "/completeness/weight",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/weight/type",
                              keyword: "type",
                              params: { type: "number" },
                              message: "must be number"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      }
                    }
                    if (w.constantColumn !== void 0) {
                      let n = w.constantColumn;
                      if ((!n || typeof n != "object") && typeof n != "string") {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/constantColumn", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/type", keyword: "type", params: { type: M.properties.data.properties.quality.properties.checks.items.properties.constantColumn.type }, message: "must be string,array,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (Array.isArray(n)) {
                        if (n.length < 1) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/constantColumn", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/minItems", keyword: "minItems", params: {
                            limit: 1
                          }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        let i = n.length;
                        for (let a = 0; a < i; a++) if (typeof n[a] != "string") {
                          let h = { instancePath: s + "/data/quality/checks/" + o + "/constantColumn/" + a, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                      }
                      if (n && typeof n == "object" && !Array.isArray(n)) {
                        if (n.columns === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/constantColumn", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in n) if (!(i === "columns" || i === "on" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/constantColumn", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (n.columns !== void 0) {
                          let i = n.columns;
                          if (Array.isArray(i)) {
                            if (i.length < 1) {
                              let h = { instancePath: s + "/data/quality/checks/" + o + "/constantColumn/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/columns/minItems", keyword: "minItems", params: {
                                limit: 1
                              }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [h] : e.push(h), t++;
                            }
                            let a = i.length;
                            for (let h = 0; h < a; h++) if (typeof i[h] != "string") {
                              let b = { instancePath: s + "/data/quality/checks/" + o + "/constantColumn/columns/" + h, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/columns/items/type", keyword: "type", params: {
                                type: "string"
                              }, message: "must be string" };
                              e === null ? e = [b] : e.push(b), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/constantColumn/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.on !== void 0) {
                          let i = n.on;
                          if (typeof i != "string") {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + o + "/constantColumn/on",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/on/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(i === "all" || i === "train" || i === "validation" || i === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/constantColumn/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/on/enum", keyword: "enum", params: { allowedValues: M.properties.data.properties.quality.properties.checks.items.properties.constantColumn.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.weight !== void 0) {
                          let i = n.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/constantColumn/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + o + "/constantColumn/weight",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/weight/exclusiveMinimum",
                                keyword: "exclusiveMinimum",
                                params: { comparison: ">", limit: 0 },
                                message: "must be > 0"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/constantColumn/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      }
                    }
                    if (w.drift !== void 0) {
                      let n = w.drift;
                      if ((!n || typeof n != "object") && typeof n != "string") {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/drift", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/type", keyword: "type", params: { type: M.properties.data.properties.quality.properties.checks.items.properties.drift.type }, message: "must be string,array,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (Array.isArray(n)) {
                        if (n.length < 1) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/drift", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        let i = n.length;
                        for (let a = 0; a < i; a++) if (typeof n[a] != "string") {
                          let h = { instancePath: s + "/data/quality/checks/" + o + "/drift/" + a, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                      }
                      if (n && typeof n == "object" && !Array.isArray(n)) {
                        if (n.columns === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/drift", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in n) if (!(i === "columns" || i === "max" || i === "weight")) {
                          let a = {
                            instancePath: s + "/data/quality/checks/" + o + "/drift",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/additionalProperties",
                            keyword: "additionalProperties",
                            params: { additionalProperty: i },
                            message: "must NOT have additional properties"
                          };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (n.columns !== void 0) {
                          let i = n.columns;
                          if (Array.isArray(i)) {
                            if (i.length < 1) {
                              let h = { instancePath: s + "/data/quality/checks/" + o + "/drift/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [h] : e.push(h), t++;
                            }
                            let a = i.length;
                            for (let h = 0; h < a; h++) if (typeof i[h] != "string") {
                              let b = { instancePath: s + "/data/quality/checks/" + o + "/drift/columns/" + h, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [b] : e.push(b), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/drift/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/columns/type", keyword: "type", params: {
                              type: "array"
                            }, message: "must be array" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.max !== void 0) {
                          let i = n.max;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i < 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/drift/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/drift/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.weight !== void 0) {
                          let i = n.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/drift/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/drift/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: {
                                comparison: ">",
                                limit: 0
                              }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/drift/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      }
                    }
                    if (w.duplicateRows !== void 0) {
                      let n = w.duplicateRows;
                      if (!(typeof n == "number" && isFinite(n)) && !(n && typeof n == "object" && !Array.isArray(
                        n
                      ))) {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/duplicateRows", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/type", keyword: "type", params: { type: M.properties.data.properties.quality.properties.checks.items.properties.duplicateRows.type }, message: "must be number,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (typeof n == "number" && isFinite(n)) {
                        if (n > 1 || isNaN(n)) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/duplicateRows", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        if (n < 0 || isNaN(n)) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/duplicateRows", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                      }
                      if (n && typeof n == "object" && !Array.isArray(n)) {
                        for (let i in n) if (!(i === "max" || i === "columns" || i === "on" || i === "weight")) {
                          let a = {
                            instancePath: s + "/data/quality/checks/" + o + "/duplicateRows",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/additionalProperties",
                            keyword: "additionalProperties",
                            params: { additionalProperty: i },
                            message: "must NOT have additional properties"
                          };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (n.max !== void 0) {
                          let i = n.max;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(i)) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + o + "/duplicateRows/max",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/max/maximum",
                                keyword: "maximum",
                                params: { comparison: "<=", limit: 1 },
                                message: "must be <= 1"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i < 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/duplicateRows/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + o + "/duplicateRows/max",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/max/type",
                              keyword: "type",
                              params: { type: "number" },
                              message: "must be number"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.columns !== void 0) {
                          let i = n.columns;
                          if (Array.isArray(i)) {
                            if (i.length < 1) {
                              let h = { instancePath: s + "/data/quality/checks/" + o + "/duplicateRows/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [h] : e.push(h), t++;
                            }
                            let a = i.length;
                            for (let h = 0; h < a; h++) if (typeof i[h] != "string") {
                              let b = { instancePath: s + "/data/quality/checks/" + o + "/duplicateRows/columns/" + h, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [b] : e.push(b), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/duplicateRows/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [
                              a
                            ] : e.push(a), t++;
                          }
                        }
                        if (n.on !== void 0) {
                          let i = n.on;
                          if (typeof i != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/duplicateRows/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(i === "all" || i === "train" || i === "validation" || i === "test")) {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + o + "/duplicateRows/on",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/on/enum",
                              keyword: "enum",
                              params: { allowedValues: M.properties.data.properties.quality.properties.checks.items.properties.duplicateRows.properties.on.enum },
                              message: "must be equal to one of the allowed values"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.weight !== void 0) {
                          let i = n.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/duplicateRows/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(
                                a
                              ), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/duplicateRows/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/duplicateRows/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      }
                    }
                    if (w.freshness !== void 0) {
                      let n = w.freshness;
                      if (n && typeof n == "object" && !Array.isArray(n)) {
                        if (n.column === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/freshness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        if (n.within === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/freshness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/required", keyword: "required", params: { missingProperty: "within" }, message: "must have required property 'within'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in n) if (!(i === "column" || i === "within" || i === "on" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/freshness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (n.column !== void 0) {
                          let i = n.column;
                          if (typeof i == "string") {
                            if (v(i) > 128) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/freshness/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/column/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (v(i) < 1) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/freshness/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/freshness/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/column/type", keyword: "type", params: {
                              type: "string"
                            }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.within !== void 0) {
                          let i = n.within;
                          if (typeof i == "string") {
                            if (!Ie.test(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/freshness/within", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/within/pattern", keyword: "pattern", params: {
                                pattern: "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$"
                              }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$"' };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + o + "/freshness/within",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/within/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.on !== void 0) {
                          let i = n.on;
                          if (typeof i != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/freshness/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(
                              a
                            ), t++;
                          }
                          if (!(i === "all" || i === "train" || i === "validation" || i === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/freshness/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/on/enum", keyword: "enum", params: { allowedValues: M.properties.data.properties.quality.properties.checks.items.properties.freshness.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.weight !== void 0) {
                          let i = n.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/freshness/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(
                                a
                              ), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/freshness/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/freshness/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [
                              a
                            ] : e.push(a), t++;
                          }
                        }
                      } else {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/freshness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                    }
                    if (w.groupLeakage !== void 0) {
                      let n = w.groupLeakage;
                      if (typeof n != "string" && !(n && typeof n == "object" && !Array.isArray(n))) {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/groupLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/type", keyword: "type", params: { type: M.properties.data.properties.quality.properties.checks.items.properties.groupLeakage.type }, message: "must be string,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (typeof n == "string") {
                        if (v(n) > 128) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/groupLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/maxLength", keyword: "maxLength", params: {
                            limit: 128
                          }, message: "must NOT have more than 128 characters" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        if (v(n) < 1) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/groupLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                      }
                      if (n && typeof n == "object" && !Array.isArray(n)) {
                        if (n.column === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/groupLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in n) if (!(i === "column" || i === "max" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/groupLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (n.column !== void 0) {
                          let i = n.column;
                          if (typeof i == "string") {
                            if (v(i) > 128) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + o + "/groupLeakage/column",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/column/maxLength",
                                keyword: "maxLength",
                                params: { limit: 128 },
                                message: "must NOT have more than 128 characters"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (v(i) < 1) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/groupLeakage/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/groupLeakage/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.max !== void 0) {
                          let i = n.max;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/groupLeakage/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i < 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/groupLeakage/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/groupLeakage/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/max/type", keyword: "type", params: {
                              type: "number"
                            }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.weight !== void 0) {
                          let i = n.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/groupLeakage/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + o + "/groupLeakage/weight",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/weight/exclusiveMinimum",
                                keyword: "exclusiveMinimum",
                                params: { comparison: ">", limit: 0 },
                                message: "must be > 0"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/groupLeakage/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      }
                    }
                    if (w.inSet !== void 0) {
                      let n = w.inSet;
                      if (n && typeof n == "object" && !Array.isArray(n)) {
                        if (n.column === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/inSet", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        if (n.values === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/inSet", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in n) if (!(i === "column" || i === "mostly" || i === "values" || i === "on" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/inSet", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (n.column !== void 0) {
                          let i = n.column;
                          if (typeof i == "string") {
                            if (v(i) > 128) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/inSet/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/column/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                              e === null ? e = [a] : e.push(
                                a
                              ), t++;
                            }
                            if (v(i) < 1) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/inSet/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/inSet/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.mostly !== void 0) {
                          let i = n.mostly;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/inSet/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/mostly/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i < 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/inSet/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/mostly/minimum", keyword: "minimum", params: {
                                comparison: ">=",
                                limit: 0
                              }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/inSet/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/mostly/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.values !== void 0) {
                          let i = n.values;
                          if (Array.isArray(i)) {
                            if (i.length > 1e4) {
                              let h = { instancePath: s + "/data/quality/checks/" + o + "/inSet/values", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/values/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
                              e === null ? e = [h] : e.push(h), t++;
                            }
                            if (i.length < 1) {
                              let h = {
                                instancePath: s + "/data/quality/checks/" + o + "/inSet/values",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/values/minItems",
                                keyword: "minItems",
                                params: { limit: 1 },
                                message: "must NOT have fewer than 1 items"
                              };
                              e === null ? e = [h] : e.push(h), t++;
                            }
                            let a = i.length;
                            for (let h = 0; h < a; h++) {
                              let b = i[h];
                              if (typeof b != "string" && !(typeof b == "number" && isFinite(b)) && typeof b != "boolean") {
                                let y = {
                                  instancePath: s + "/data/quality/checks/" + o + "/inSet/values/" + h,
                                  schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/values/items/type",
                                  keyword: "type",
                                  params: { type: M.properties.data.properties.quality.properties.checks.items.properties.inSet.properties.values.items.type },
                                  message: "must be string,number,boolean"
                                };
                                e === null ? e = [y] : e.push(y), t++;
                              }
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/inSet/values", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.on !== void 0) {
                          let i = n.on;
                          if (typeof i != "string") {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + o + "/inSet/on",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/on/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(i === "all" || i === "train" || i === "validation" || i === "test")) {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + o + "/inSet/on",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/on/enum",
                              keyword: "enum",
                              params: { allowedValues: M.properties.data.properties.quality.properties.checks.items.properties.inSet.properties.on.enum },
                              message: "must be equal to one of the allowed values"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.weight !== void 0) {
                          let i = n.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/inSet/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/inSet/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/inSet/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(
                              a
                            ), t++;
                          }
                        }
                      } else {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/inSet", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                    }
                    if (w.labelConflicts !== void 0) {
                      let n = w.labelConflicts;
                      if (!(typeof n == "number" && isFinite(n)) && !(n && typeof n == "object" && !Array.isArray(n))) {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/labelConflicts", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/type", keyword: "type", params: { type: M.properties.data.properties.quality.properties.checks.items.properties.labelConflicts.type }, message: "must be number,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (typeof n == "number" && isFinite(n)) {
                        if (n > 1 || isNaN(n)) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/labelConflicts", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        if (n < 0 || isNaN(n)) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/labelConflicts", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                      }
                      if (n && typeof n == "object" && !Array.isArray(n)) {
                        for (let i in n) if (!(i === "max" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/labelConflicts", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/additionalProperties", keyword: "additionalProperties", params: {
                            additionalProperty: i
                          }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (n.max !== void 0) {
                          let i = n.max;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/labelConflicts/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i < 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/labelConflicts/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/labelConflicts/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.weight !== void 0) {
                          let i = n.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/labelConflicts/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/labelConflicts/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/labelConflicts/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      }
                    }
                    if (w.matches !== void 0) {
                      let n = w.matches;
                      if (n && typeof n == "object" && !Array.isArray(n)) {
                        if (n.column === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/matches", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        if (n.pattern === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/matches", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in n) if (!(i === "column" || i === "mostly" || i === "pattern" || i === "on" || i === "weight")) {
                          let a = {
                            instancePath: s + "/data/quality/checks/" + o + "/matches",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/additionalProperties",
                            keyword: "additionalProperties",
                            params: { additionalProperty: i },
                            message: "must NOT have additional properties"
                          };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (n.column !== void 0) {
                          let i = n.column;
                          if (typeof i == "string") {
                            if (v(i) > 128) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/matches/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/column/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (v(i) < 1) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/matches/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/matches/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.mostly !== void 0) {
                          let i = n.mostly;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/matches/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/mostly/maximum", keyword: "maximum", params: {
                                comparison: "<=",
                                limit: 1
                              }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i < 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/matches/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/mostly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/matches/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/mostly/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.pattern !== void 0) {
                          let i = n.pattern;
                          if (typeof i == "string") {
                            if (v(i) > 1e3) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + o + "/matches/pattern",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/pattern/maxLength",
                                keyword: "maxLength",
                                params: { limit: 1e3 },
                                message: "must NOT have more than 1000 characters"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (v(i) < 1) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/matches/pattern", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + o + "/matches/pattern",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/pattern/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.on !== void 0) {
                          let i = n.on;
                          if (typeof i != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/matches/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(i === "all" || i === "train" || i === "validation" || i === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/matches/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/on/enum", keyword: "enum", params: { allowedValues: M.properties.data.properties.quality.properties.checks.items.properties.matches.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(
                              a
                            ), t++;
                          }
                        }
                        if (n.weight !== void 0) {
                          let i = n.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/matches/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/matches/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/matches/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      } else {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/matches", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                    }
                    if (w.newCategories !== void 0) {
                      let n = w.newCategories;
                      if ((!n || typeof n != "object") && typeof n != "string") {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/newCategories", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/type", keyword: "type", params: { type: M.properties.data.properties.quality.properties.checks.items.properties.newCategories.type }, message: "must be string,array,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (Array.isArray(n)) {
                        if (n.length < 1) {
                          let a = {
                            instancePath: s + "/data/quality/checks/" + o + "/newCategories",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/minItems",
                            keyword: "minItems",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 items"
                          };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        let i = n.length;
                        for (let a = 0; a < i; a++) if (typeof n[a] != "string") {
                          let h = { instancePath: s + "/data/quality/checks/" + o + "/newCategories/" + a, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                      }
                      if (n && typeof n == "object" && !Array.isArray(n)) {
                        if (n.columns === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/newCategories", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in n) if (!(i === "columns" || i === "max" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/newCategories", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (n.columns !== void 0) {
                          let i = n.columns;
                          if (Array.isArray(i)) {
                            if (i.length < 1) {
                              let h = { instancePath: s + "/data/quality/checks/" + o + "/newCategories/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/columns/minItems", keyword: "minItems", params: {
                                limit: 1
                              }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [h] : e.push(h), t++;
                            }
                            let a = i.length;
                            for (let h = 0; h < a; h++) if (typeof i[h] != "string") {
                              let b = { instancePath: s + "/data/quality/checks/" + o + "/newCategories/columns/" + h, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [b] : e.push(b), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/newCategories/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.max !== void 0) {
                          let i = n.max;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/newCategories/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i < 0 || isNaN(i)) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + o + "/newCategories/max",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/max/minimum",
                                keyword: "minimum",
                                params: { comparison: ">=", limit: 0 },
                                message: "must be >= 0"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/newCategories/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.weight !== void 0) {
                          let i = n.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/newCategories/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/newCategories/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/newCategories/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/weight/type", keyword: "type", params: {
                              type: "number"
                            }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      }
                    }
                    if (w.notNull !== void 0) {
                      let n = w.notNull;
                      if ((!n || typeof n != "object") && typeof n != "string") {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/notNull", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/type", keyword: "type", params: { type: M.properties.data.properties.quality.properties.checks.items.properties.notNull.type }, message: "must be string,array,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (Array.isArray(n)) {
                        if (n.length < 1) {
                          let a = {
                            instancePath: s + "/data/quality/checks/" + o + "/notNull",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/minItems",
                            keyword: "minItems",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 items"
                          };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        let i = n.length;
                        for (let a = 0; a < i; a++) if (typeof n[a] != "string") {
                          let h = { instancePath: s + "/data/quality/checks/" + o + "/notNull/" + a, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                      }
                      if (n && typeof n == "object" && !Array.isArray(n)) {
                        if (n.columns === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/notNull", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in n) if (!(i === "columns" || i === "mostly" || i === "on" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/notNull", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (n.columns !== void 0) {
                          let i = n.columns;
                          if (Array.isArray(i)) {
                            if (i.length < 1) {
                              let h = { instancePath: s + "/data/quality/checks/" + o + "/notNull/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [h] : e.push(h), t++;
                            }
                            let a = i.length;
                            for (let h = 0; h < a; h++) if (typeof i[h] != "string") {
                              let b = { instancePath: s + "/data/quality/checks/" + o + "/notNull/columns/" + h, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [b] : e.push(b), t++;
                            }
                          } else {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + o + "/notNull/columns",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/columns/type",
                              keyword: "type",
                              params: { type: "array" },
                              message: "must be array"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.mostly !== void 0) {
                          let i = n.mostly;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/notNull/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/mostly/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i < 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/notNull/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/mostly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/notNull/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/mostly/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.on !== void 0) {
                          let i = n.on;
                          if (typeof i != "string") {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + o + "/notNull/on",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/on/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(i === "all" || i === "train" || i === "validation" || i === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/notNull/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/on/enum", keyword: "enum", params: { allowedValues: M.properties.data.properties.quality.properties.checks.items.properties.notNull.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.weight !== void 0) {
                          let i = n.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/notNull/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/notNull/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/notNull/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      }
                    }
                    if (w.outliers !== void 0) {
                      let n = w.outliers;
                      if (typeof n != "string" && !(n && typeof n == "object" && !Array.isArray(n))) {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/outliers", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/type", keyword: "type", params: { type: M.properties.data.properties.quality.properties.checks.items.properties.outliers.type }, message: "must be string,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (typeof n == "string") {
                        if (v(
                          n
                        ) > 128) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/outliers", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        if (v(n) < 1) {
                          let i = {
                            instancePath: s + "/data/quality/checks/" + o + "/outliers",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/minLength",
                            keyword: "minLength",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 characters"
                          };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                      }
                      if (n && typeof n == "object" && !Array.isArray(n)) {
                        if (n.column === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/outliers", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in n) if (!(i === "column" || i === "fence" || i === "max" || i === "on" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/outliers", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (n.column !== void 0) {
                          let i = n.column;
                          if (typeof i == "string") {
                            if (v(i) > 128) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/outliers/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/column/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (v(i) < 1) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/outliers/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/column/minLength", keyword: "minLength", params: {
                                limit: 1
                              }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/outliers/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(
                              a
                            ), t++;
                          }
                        }
                        if (n.fence !== void 0) {
                          let i = n.fence;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/outliers/fence", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/fence/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/outliers/fence", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/fence/type", keyword: "type", params: {
                              type: "number"
                            }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.max !== void 0) {
                          let i = n.max;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/outliers/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/max/maximum", keyword: "maximum", params: {
                                comparison: "<=",
                                limit: 1
                              }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i < 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/outliers/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + o + "/outliers/max",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/max/type",
                              keyword: "type",
                              params: { type: "number" },
                              message: "must be number"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.on !== void 0) {
                          let i = n.on;
                          if (typeof i != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/outliers/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(
                              a
                            ), t++;
                          }
                          if (!(i === "all" || i === "train" || i === "validation" || i === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/outliers/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/on/enum", keyword: "enum", params: { allowedValues: M.properties.data.properties.quality.properties.checks.items.properties.outliers.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.weight !== void 0) {
                          let i = n.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/outliers/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(
                                a
                              ), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/outliers/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/outliers/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      }
                    }
                    if (w.pointInTime !== void 0) {
                      let n = w.pointInTime;
                      if ((!n || typeof n != "object") && typeof n != "string") {
                        let i = {
                          instancePath: s + "/data/quality/checks/" + o + "/pointInTime",
                          schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/type",
                          keyword: "type",
                          params: { type: M.properties.data.properties.quality.properties.checks.items.properties.pointInTime.type },
                          message: "must be string,array,object"
                        };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (Array.isArray(
                        n
                      )) {
                        if (n.length < 1) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/pointInTime", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        let i = n.length;
                        for (let a = 0; a < i; a++) if (typeof n[a] != "string") {
                          let h = {
                            instancePath: s + "/data/quality/checks/" + o + "/pointInTime/" + a,
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/items/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string"
                          };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                      }
                      if (n && typeof n == "object" && !Array.isArray(n)) {
                        if (n.columns === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/pointInTime", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in n) if (!(i === "columns" || i === "delay" || i === "on" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/pointInTime", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (n.columns !== void 0) {
                          let i = n.columns;
                          if (Array.isArray(i)) {
                            if (i.length < 1) {
                              let h = {
                                instancePath: s + "/data/quality/checks/" + o + "/pointInTime/columns",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/columns/minItems",
                                keyword: "minItems",
                                params: { limit: 1 },
                                message: "must NOT have fewer than 1 items"
                              };
                              e === null ? e = [h] : e.push(h), t++;
                            }
                            let a = i.length;
                            for (let h = 0; h < a; h++) if (typeof i[h] != "string") {
                              let b = { instancePath: s + "/data/quality/checks/" + o + "/pointInTime/columns/" + h, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [b] : e.push(b), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/pointInTime/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.delay !== void 0) {
                          let i = n.delay;
                          if (typeof i == "string") {
                            if (!Ie.test(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/pointInTime/delay", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/delay/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$"' };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/pointInTime/delay", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/delay/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.on !== void 0) {
                          let i = n.on;
                          if (typeof i != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/pointInTime/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(i === "all" || i === "train" || i === "validation" || i === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/pointInTime/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/on/enum", keyword: "enum", params: { allowedValues: M.properties.data.properties.quality.properties.checks.items.properties.pointInTime.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.weight !== void 0) {
                          let i = n.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/pointInTime/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/pointInTime/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/pointInTime/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      }
                    }
                    if (w.rowCount !== void 0) {
                      let n = w.rowCount;
                      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)) && !(n && typeof n == "object" && !Array.isArray(n))) {
                        let y = { instancePath: s + "/data/quality/checks/" + o + "/rowCount", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/type", keyword: "type", params: { type: M.properties.data.properties.quality.properties.checks.items.properties.rowCount.type }, message: "must be integer,object" };
                        e === null ? e = [y] : e.push(y), t++;
                      }
                      let i = t, a = false, h = t;
                      if (n && typeof n == "object" && !Array.isArray(
                        n
                      ) && n.min === void 0) {
                        let y = {
                          instancePath: s + "/data/quality/checks/" + o + "/rowCount",
                          schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/anyOf/0/required",
                          keyword: "required",
                          params: { missingProperty: "min" },
                          message: "must have required property 'min'"
                        };
                        e === null ? e = [y] : e.push(y), t++;
                      }
                      var qe = h === t;
                      a = a || qe;
                      let b = t;
                      if (n && typeof n == "object" && !Array.isArray(n) && n.max === void 0) {
                        let y = { instancePath: s + "/data/quality/checks/" + o + "/rowCount", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/anyOf/1/required", keyword: "required", params: {
                          missingProperty: "max"
                        }, message: "must have required property 'max'" };
                        e === null ? e = [y] : e.push(y), t++;
                      }
                      var qe = b === t;
                      if (a = a || qe, a) t = i, e !== null && (i ? e.length = i : e = null);
                      else {
                        let y = { instancePath: s + "/data/quality/checks/" + o + "/rowCount", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        e === null ? e = [y] : e.push(y), t++;
                      }
                      if (typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) {
                        let y = { instancePath: s + "/data/quality/checks/" + o + "/rowCount", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        e === null ? e = [y] : e.push(y), t++;
                      }
                      if (n && typeof n == "object" && !Array.isArray(n)) {
                        for (let y in n) if (!(y === "min" || y === "max" || y === "on" || y === "weight")) {
                          let P = {
                            instancePath: s + "/data/quality/checks/" + o + "/rowCount",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/additionalProperties",
                            keyword: "additionalProperties",
                            params: { additionalProperty: y },
                            message: "must NOT have additional properties"
                          };
                          e === null ? e = [P] : e.push(P), t++;
                        }
                        if (n.min !== void 0) {
                          let y = n.min;
                          if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
                            let P = { instancePath: s + "/data/quality/checks/" + o + "/rowCount/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            e === null ? e = [P] : e.push(P), t++;
                          }
                          if (typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y))) {
                            let P = {
                              instancePath: s + "/data/quality/checks/" + o + "/rowCount/min",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/min/minimum",
                              keyword: "minimum",
                              params: { comparison: ">=", limit: 0 },
                              message: "must be >= 0"
                            };
                            e === null ? e = [P] : e.push(P), t++;
                          }
                        }
                        if (n.max !== void 0) {
                          let y = n.max;
                          if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(
                            y
                          ))) {
                            let P = { instancePath: s + "/data/quality/checks/" + o + "/rowCount/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            e === null ? e = [P] : e.push(P), t++;
                          }
                          if (typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y))) {
                            let P = { instancePath: s + "/data/quality/checks/" + o + "/rowCount/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            e === null ? e = [P] : e.push(P), t++;
                          }
                        }
                        if (n.on !== void 0) {
                          let y = n.on;
                          if (typeof y != "string") {
                            let P = { instancePath: s + "/data/quality/checks/" + o + "/rowCount/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [P] : e.push(P), t++;
                          }
                          if (!(y === "all" || y === "train" || y === "validation" || y === "test")) {
                            let P = { instancePath: s + "/data/quality/checks/" + o + "/rowCount/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/on/enum", keyword: "enum", params: { allowedValues: M.properties.data.properties.quality.properties.checks.items.properties.rowCount.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [P] : e.push(P), t++;
                          }
                        }
                        if (n.weight !== void 0) {
                          let y = n.weight;
                          if (typeof y == "number" && isFinite(y)) {
                            if (y > 1e3 || isNaN(y)) {
                              let P = { instancePath: s + "/data/quality/checks/" + o + "/rowCount/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/weight/maximum", keyword: "maximum", params: {
                                comparison: "<=",
                                limit: 1e3
                              }, message: "must be <= 1000" };
                              e === null ? e = [P] : e.push(P), t++;
                            }
                            if (y <= 0 || isNaN(y)) {
                              let P = { instancePath: s + "/data/quality/checks/" + o + "/rowCount/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [P] : e.push(P), t++;
                            }
                          } else {
                            let P = {
                              instancePath: s + "/data/quality/checks/" + o + "/rowCount/weight",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/weight/type",
                              keyword: "type",
                              params: { type: "number" },
                              message: "must be number"
                            };
                            e === null ? e = [P] : e.push(P), t++;
                          }
                        }
                      }
                    }
                    if (w.targetLeakage !== void 0) {
                      let n = w.targetLeakage;
                      if ((!n || typeof n != "object") && typeof n != "string") {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/targetLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/type", keyword: "type", params: { type: M.properties.data.properties.quality.properties.checks.items.properties.targetLeakage.type }, message: "must be string,array,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (Array.isArray(n)) {
                        if (n.length < 1) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/targetLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        let i = n.length;
                        for (let a = 0; a < i; a++) if (typeof n[a] != "string") {
                          let h = {
                            instancePath: s + "/data/quality/checks/" + o + "/targetLeakage/" + a,
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/items/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string"
                          };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                      }
                      if (n && typeof n == "object" && !Array.isArray(
                        n
                      )) {
                        if (n.columns === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/targetLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in n) if (!(i === "columns" || i === "max" || i === "weight")) {
                          let a = {
                            instancePath: s + "/data/quality/checks/" + o + "/targetLeakage",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/additionalProperties",
                            keyword: "additionalProperties",
                            params: { additionalProperty: i },
                            message: "must NOT have additional properties"
                          };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (n.columns !== void 0) {
                          let i = n.columns;
                          if (Array.isArray(i)) {
                            if (i.length < 1) {
                              let h = { instancePath: s + "/data/quality/checks/" + o + "/targetLeakage/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [h] : e.push(
                                h
                              ), t++;
                            }
                            let a = i.length;
                            for (let h = 0; h < a; h++) if (typeof i[h] != "string") {
                              let b = { instancePath: s + "/data/quality/checks/" + o + "/targetLeakage/columns/" + h, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [b] : e.push(b), t++;
                            }
                          } else {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + o + "/targetLeakage/columns",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/columns/type",
                              keyword: "type",
                              params: { type: "array" },
                              message: "must be array"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.max !== void 0) {
                          let i = n.max;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/targetLeakage/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i < 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/targetLeakage/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/targetLeakage/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.weight !== void 0) {
                          let i = n.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/targetLeakage/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + o + "/targetLeakage/weight",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/weight/exclusiveMinimum",
                                keyword: "exclusiveMinimum",
                                params: { comparison: ">", limit: 0 },
                                message: "must be > 0"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/targetLeakage/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      }
                    }
                    if (w.trainTestOverlap !== void 0) {
                      let n = w.trainTestOverlap;
                      if (!(typeof n == "number" && isFinite(n)) && !(n && typeof n == "object" && !Array.isArray(n))) {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/trainTestOverlap", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/type", keyword: "type", params: { type: M.properties.data.properties.quality.properties.checks.items.properties.trainTestOverlap.type }, message: "must be number,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (typeof n == "number" && isFinite(n)) {
                        if (n > 1 || isNaN(n)) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/trainTestOverlap", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        if (n < 0 || isNaN(n)) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/trainTestOverlap", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                      }
                      if (n && typeof n == "object" && !Array.isArray(n)) {
                        for (let i in n) if (!(i === "max" || i === "columns" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/trainTestOverlap", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (n.max !== void 0) {
                          let i = n.max;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/trainTestOverlap/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i < 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/trainTestOverlap/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/trainTestOverlap/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.columns !== void 0) {
                          let i = n.columns;
                          if (Array.isArray(i)) {
                            if (i.length < 1) {
                              let h = { instancePath: s + "/data/quality/checks/" + o + "/trainTestOverlap/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [h] : e.push(h), t++;
                            }
                            let a = i.length;
                            for (let h = 0; h < a; h++) if (typeof i[h] != "string") {
                              let b = {
                                instancePath: s + "/data/quality/checks/" + o + "/trainTestOverlap/columns/" + h,
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/columns/items/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string"
                              };
                              e === null ? e = [b] : e.push(b), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/trainTestOverlap/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.weight !== void 0) {
                          let i = n.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/trainTestOverlap/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/trainTestOverlap/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + o + "/trainTestOverlap/weight",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/weight/type",
                              keyword: "type",
                              params: { type: "number" },
                              message: "must be number"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      }
                    }
                    if (w.type !== void 0) {
                      let n = w.type;
                      if (n && typeof n == "object" && !Array.isArray(n)) {
                        if (n.column === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/type", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        if (n.is === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/type", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/required", keyword: "required", params: { missingProperty: "is" }, message: "must have required property 'is'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in n) if (!(i === "column" || i === "mostly" || i === "is" || i === "on" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/type", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (n.column !== void 0) {
                          let i = n.column;
                          if (typeof i == "string") {
                            if (v(i) > 128) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + o + "/type/column",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/column/maxLength",
                                keyword: "maxLength",
                                params: { limit: 128 },
                                message: "must NOT have more than 128 characters"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (v(i) < 1) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/type/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/type/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.mostly !== void 0) {
                          let i = n.mostly;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/type/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/mostly/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i < 0 || isNaN(i)) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + o + "/type/mostly",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/mostly/minimum",
                                keyword: "minimum",
                                params: { comparison: ">=", limit: 0 },
                                message: "must be >= 0"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/type/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/mostly/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(
                              a
                            ), t++;
                          }
                        }
                        if (n.is !== void 0) {
                          let i = n.is;
                          if (typeof i != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/type/is", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/is/type", keyword: "type", params: {
                              type: "string"
                            }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(i === "number" || i === "integer" || i === "boolean" || i === "date" || i === "time")) {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/type/is", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/is/enum", keyword: "enum", params: { allowedValues: M.properties.data.properties.quality.properties.checks.items.properties.type.properties.is.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.on !== void 0) {
                          let i = n.on;
                          if (typeof i != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/type/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(i === "all" || i === "train" || i === "validation" || i === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/type/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/on/enum", keyword: "enum", params: {
                              allowedValues: M.properties.data.properties.quality.properties.checks.items.properties.type.properties.on.enum
                            }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.weight !== void 0) {
                          let i = n.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + o + "/type/weight",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/weight/maximum",
                                keyword: "maximum",
                                params: { comparison: "<=", limit: 1e3 },
                                message: "must be <= 1000"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/type/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/type/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/weight/type", keyword: "type", params: {
                              type: "number"
                            }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      } else {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/type", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                    }
                    if (w.unique !== void 0) {
                      let n = w.unique;
                      if ((!n || typeof n != "object") && typeof n != "string") {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/unique", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/type", keyword: "type", params: { type: M.properties.data.properties.quality.properties.checks.items.properties.unique.type }, message: "must be string,array,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (Array.isArray(n)) {
                        if (n.length < 1) {
                          let a = {
                            instancePath: s + "/data/quality/checks/" + o + "/unique",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/minItems",
                            keyword: "minItems",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 items"
                          };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        let i = n.length;
                        for (let a = 0; a < i; a++) if (typeof n[a] != "string") {
                          let h = { instancePath: s + "/data/quality/checks/" + o + "/unique/" + a, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                      }
                      if (n && typeof n == "object" && !Array.isArray(n)) {
                        if (n.columns === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/unique", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in n) if (!(i === "columns" || i === "mostly" || i === "on" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/unique", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (n.columns !== void 0) {
                          let i = n.columns;
                          if (Array.isArray(i)) {
                            if (i.length < 1) {
                              let h = { instancePath: s + "/data/quality/checks/" + o + "/unique/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [h] : e.push(h), t++;
                            }
                            let a = i.length;
                            for (let h = 0; h < a; h++) if (typeof i[h] != "string") {
                              let b = {
                                instancePath: s + "/data/quality/checks/" + o + "/unique/columns/" + h,
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/columns/items/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string"
                              };
                              e === null ? e = [b] : e.push(b), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/unique/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/columns/type", keyword: "type", params: {
                              type: "array"
                            }, message: "must be array" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.mostly !== void 0) {
                          let i = n.mostly;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(i)) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + o + "/unique/mostly",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/mostly/maximum",
                                keyword: "maximum",
                                params: { comparison: "<=", limit: 1 },
                                message: "must be <= 1"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i < 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/unique/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/mostly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/unique/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/mostly/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.on !== void 0) {
                          let i = n.on;
                          if (typeof i != "string") {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + o + "/unique/on",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/on/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(i === "all" || i === "train" || i === "validation" || i === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/unique/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/on/enum", keyword: "enum", params: { allowedValues: M.properties.data.properties.quality.properties.checks.items.properties.unique.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (n.weight !== void 0) {
                          let i = n.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/unique/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/unique/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: {
                                comparison: ">",
                                limit: 0
                              }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/unique/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      }
                    }
                  } else {
                    let n = { instancePath: s + "/data/quality/checks/" + o, schemaPath: "#/properties/data/properties/quality/properties/checks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
              } else {
                let p = { instancePath: s + "/data/quality/checks", schemaPath: "#/properties/data/properties/quality/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
          } else {
            let r = { instancePath: s + "/data/quality", schemaPath: "#/properties/data/properties/quality/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
      } else {
        let m = { instancePath: s + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (D.train !== void 0) {
      let d = D.train, m = t, r = true, p = t;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        let q;
        if (d.trainer === void 0 && (q = "trainer")) {
          let k = {};
          e === null ? e = [k] : e.push(k), t++;
        } else if (d.trainer !== void 0 && d.trainer !== "cnn") {
          let k = {};
          e === null ? e = [k] : e.push(k), t++;
        }
      }
      var ge = p === t;
      if (t = m, e !== null && (m ? e.length = m : e = null), ge) {
        let q = t;
        if (d && typeof d == "object" && !Array.isArray(d) && d.options !== void 0) {
          let g = d.options;
          if (g && typeof g == "object" && !Array.isArray(g)) {
            for (let u in g) if (!de.call(M.properties.train.allOf[0].then.properties.options.properties, u)) {
              let f = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/0/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
              e === null ? e = [f] : e.push(f), t++;
            }
            if (g.filters !== void 0) {
              let u = g.filters;
              if (Array.isArray(u)) {
                if (u.length > 8) {
                  let O = { instancePath: s + "/train/options/filters", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/filters/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" };
                  e === null ? e = [O] : e.push(O), t++;
                }
                if (u.length < 1) {
                  let O = {
                    instancePath: s + "/train/options/filters",
                    schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/filters/minItems",
                    keyword: "minItems",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 items"
                  };
                  e === null ? e = [O] : e.push(O), t++;
                }
                let f = u.length;
                for (let O = 0; O < f; O++) {
                  let I = u[O];
                  if (!(typeof I == "number" && !(I % 1) && !isNaN(I) && isFinite(I))) {
                    let A = {
                      instancePath: s + "/train/options/filters/" + O,
                      schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/filters/items/type",
                      keyword: "type",
                      params: { type: "integer" },
                      message: "must be integer"
                    };
                    e === null ? e = [A] : e.push(A), t++;
                  }
                  if (typeof I == "number" && isFinite(
                    I
                  )) {
                    if (I > 1024 || isNaN(I)) {
                      let A = { instancePath: s + "/train/options/filters/" + O, schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/filters/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, message: "must be <= 1024" };
                      e === null ? e = [A] : e.push(A), t++;
                    }
                    if (I < 1 || isNaN(I)) {
                      let A = { instancePath: s + "/train/options/filters/" + O, schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/filters/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [A] : e.push(A), t++;
                    }
                  }
                }
              } else {
                let f = {
                  instancePath: s + "/train/options/filters",
                  schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/filters/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array"
                };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (g.kernel !== void 0) {
              let u = g.kernel;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                let f = { instancePath: s + "/train/options/kernel", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/kernel/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (typeof u == "number" && isFinite(u)) {
                if (u > 15 || isNaN(u)) {
                  let f = {
                    instancePath: s + "/train/options/kernel",
                    schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/kernel/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 15 },
                    message: "must be <= 15"
                  };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (u < 1 || isNaN(u)) {
                  let f = {
                    instancePath: s + "/train/options/kernel",
                    schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/kernel/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 1 },
                    message: "must be >= 1"
                  };
                  e === null ? e = [f] : e.push(f), t++;
                }
              }
            }
            if (g.padding !== void 0) {
              let u = g.padding;
              if (typeof u != "string") {
                let f = { instancePath: s + "/train/options/padding", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [f] : e.push(
                  f
                ), t++;
              }
              if (!(u === "same" || u === "valid")) {
                let f = { instancePath: s + "/train/options/padding", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/padding/enum", keyword: "enum", params: { allowedValues: M.properties.train.allOf[0].then.properties.options.properties.padding.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [f] : e.push(
                  f
                ), t++;
              }
            }
            if (g.pool !== void 0) {
              let u = g.pool;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                let f = {
                  instancePath: s + "/train/options/pool",
                  schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/pool/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer"
                };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (typeof u == "number" && isFinite(u)) {
                if (u > 8 || isNaN(u)) {
                  let f = { instancePath: s + "/train/options/pool", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/pool/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8 }, message: "must be <= 8" };
                  e === null ? e = [f] : e.push(
                    f
                  ), t++;
                }
                if (u < 1 || isNaN(u)) {
                  let f = { instancePath: s + "/train/options/pool", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/pool/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              }
            }
            if (g.hidden !== void 0) {
              let u = g.hidden;
              if (Array.isArray(u)) {
                if (u.length > 8) {
                  let O = { instancePath: s + "/train/options/hidden", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/hidden/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" };
                  e === null ? e = [O] : e.push(O), t++;
                }
                let f = u.length;
                for (let O = 0; O < f; O++) {
                  let I = u[O];
                  if (!(typeof I == "number" && !(I % 1) && !isNaN(I) && isFinite(I))) {
                    let A = { instancePath: s + "/train/options/hidden/" + O, schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/hidden/items/type", keyword: "type", params: {
                      type: "integer"
                    }, message: "must be integer" };
                    e === null ? e = [A] : e.push(A), t++;
                  }
                  if (typeof I == "number" && isFinite(I)) {
                    if (I > 8192 || isNaN(
                      I
                    )) {
                      let A = { instancePath: s + "/train/options/hidden/" + O, schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/hidden/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8192 }, message: "must be <= 8192" };
                      e === null ? e = [A] : e.push(A), t++;
                    }
                    if (I < 1 || isNaN(I)) {
                      let A = { instancePath: s + "/train/options/hidden/" + O, schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/hidden/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [A] : e.push(A), t++;
                    }
                  }
                }
              } else {
                let f = { instancePath: s + "/train/options/hidden", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/hidden/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (g.epochs !== void 0) {
              let u = g.epochs;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(
                u
              ))) {
                let f = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (typeof u == "number" && isFinite(u)) {
                if (u > 1e5 || isNaN(u)) {
                  let f = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (u < 1 || isNaN(u)) {
                  let f = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/epochs/minimum", keyword: "minimum", params: {
                    comparison: ">=",
                    limit: 1
                  }, message: "must be >= 1" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              }
            }
            if (g.learningRate !== void 0) {
              let u = g.learningRate;
              if (typeof u == "number" && isFinite(u)) {
                if (u > 10 || isNaN(u)) {
                  let f = {
                    instancePath: s + "/train/options/learningRate",
                    schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/learningRate/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 10 },
                    message: "must be <= 10"
                  };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (u <= 0 || isNaN(u)) {
                  let f = { instancePath: s + "/train/options/learningRate", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/learningRate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: s + "/train/options/learningRate", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/learningRate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (g.batchSize !== void 0) {
              let u = g.batchSize;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                let f = { instancePath: s + "/train/options/batchSize", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/batchSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (typeof u == "number" && isFinite(u)) {
                if (u > 65536 || isNaN(
                  u
                )) {
                  let f = { instancePath: s + "/train/options/batchSize", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/batchSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 }, message: "must be <= 65536" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (u < 1 || isNaN(u)) {
                  let f = { instancePath: s + "/train/options/batchSize", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              }
            }
            if (g.dropout !== void 0) {
              let u = g.dropout;
              if (typeof u == "number" && isFinite(u)) {
                if (u < 0 || isNaN(u)) {
                  let f = { instancePath: s + "/train/options/dropout", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/dropout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (u >= 1 || isNaN(u)) {
                  let f = { instancePath: s + "/train/options/dropout", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/dropout/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: s + "/train/options/dropout", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/dropout/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (g.l2 !== void 0) {
              let u = g.l2;
              if (typeof u == "number" && isFinite(u)) {
                if (u < 0 || isNaN(u)) {
                  let f = { instancePath: s + "/train/options/l2", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/l2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = {
                  instancePath: s + "/train/options/l2",
                  schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/l2/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number"
                };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (g.patience !== void 0) {
              let u = g.patience;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                let f = { instancePath: s + "/train/options/patience", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/patience/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) {
                let f = { instancePath: s + "/train/options/patience", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/patience/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let u = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/0/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
        var ge = q === t;
        if (r = ge, r) {
          var se = {};
          se.options = true, se.trainer = true;
        }
      }
      if (!r) {
        let q = { instancePath: s + "/train", schemaPath: "#/properties/train/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        e === null ? e = [q] : e.push(q), t++;
      }
      let o = t, w = true, n = t;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        let q;
        if (d.trainer === void 0 && (q = "trainer")) {
          let k = {};
          e === null ? e = [k] : e.push(k), t++;
        } else if (d.trainer !== void 0 && d.trainer !== "import") {
          let k = {};
          e === null ? e = [k] : e.push(k), t++;
        }
      }
      var ke = n === t;
      if (t = o, e !== null && (o ? e.length = o : e = null), ke) {
        let q = t;
        if (d && typeof d == "object" && !Array.isArray(d) && d.options !== void 0) {
          let g = d.options;
          if (g && typeof g == "object" && !Array.isArray(
            g
          )) {
            if (g.files === void 0) {
              let u = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/1/then/properties/options/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
              e === null ? e = [u] : e.push(u), t++;
            }
            for (let u in g) if (u !== "files") {
              let f = {
                instancePath: s + "/train/options",
                schemaPath: "#/properties/train/allOf/1/then/properties/options/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: u },
                message: "must NOT have additional properties"
              };
              e === null ? e = [f] : e.push(f), t++;
            }
            if (g.files !== void 0) {
              let u = g.files;
              if (Array.isArray(u)) {
                if (u.length > 100) {
                  let O = { instancePath: s + "/train/options/files", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                  e === null ? e = [O] : e.push(O), t++;
                }
                if (u.length < 1) {
                  let O = { instancePath: s + "/train/options/files", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [O] : e.push(O), t++;
                }
                let f = u.length;
                for (let O = 0; O < f; O++) {
                  let I = u[O];
                  if (I && typeof I == "object" && !Array.isArray(I)) {
                    if (I.uri === void 0) {
                      let A = {
                        instancePath: s + "/train/options/files/" + O,
                        schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/required",
                        keyword: "required",
                        params: { missingProperty: "uri" },
                        message: "must have required property 'uri'"
                      };
                      e === null ? e = [A] : e.push(A), t++;
                    }
                    if (I.digest === void 0) {
                      let A = {
                        instancePath: s + "/train/options/files/" + O,
                        schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/required",
                        keyword: "required",
                        params: { missingProperty: "digest" },
                        message: "must have required property 'digest'"
                      };
                      e === null ? e = [A] : e.push(
                        A
                      ), t++;
                    }
                    for (let A in I) if (!(A === "uri" || A === "digest" || A === "as")) {
                      let V = { instancePath: s + "/train/options/files/" + O, schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A }, message: "must NOT have additional properties" };
                      e === null ? e = [V] : e.push(V), t++;
                    }
                    if (I.uri !== void 0) {
                      let A = I.uri;
                      if (typeof A == "string") {
                        if (v(A) > 2e3) {
                          let V = {
                            instancePath: s + "/train/options/files/" + O + "/uri",
                            schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/uri/maxLength",
                            keyword: "maxLength",
                            params: { limit: 2e3 },
                            message: "must NOT have more than 2000 characters"
                          };
                          e === null ? e = [V] : e.push(V), t++;
                        }
                        if (v(A) < 1) {
                          let V = { instancePath: s + "/train/options/files/" + O + "/uri", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/uri/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [V] : e.push(V), t++;
                        }
                      } else {
                        let V = { instancePath: s + "/train/options/files/" + O + "/uri", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [V] : e.push(V), t++;
                      }
                    }
                    if (I.digest !== void 0) {
                      let A = I.digest;
                      if (typeof A == "string") {
                        if (!nt.test(A)) {
                          let V = {
                            instancePath: s + "/train/options/files/" + O + "/digest",
                            schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/digest/pattern",
                            keyword: "pattern",
                            params: { pattern: "^sha256:[0-9a-f]{64}$" },
                            message: 'must match pattern "^sha256:[0-9a-f]{64}$"'
                          };
                          e === null ? e = [V] : e.push(V), t++;
                        }
                      } else {
                        let V = {
                          instancePath: s + "/train/options/files/" + O + "/digest",
                          schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/digest/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string"
                        };
                        e === null ? e = [V] : e.push(V), t++;
                      }
                    }
                    if (I.as !== void 0) {
                      let A = I.as;
                      if (typeof A == "string") {
                        if (v(A) > 200) {
                          let V = {
                            instancePath: s + "/train/options/files/" + O + "/as",
                            schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/as/maxLength",
                            keyword: "maxLength",
                            params: { limit: 200 },
                            message: "must NOT have more than 200 characters"
                          };
                          e === null ? e = [V] : e.push(V), t++;
                        }
                        if (v(A) < 1) {
                          let V = { instancePath: s + "/train/options/files/" + O + "/as", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/as/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [V] : e.push(
                            V
                          ), t++;
                        }
                      } else {
                        let V = { instancePath: s + "/train/options/files/" + O + "/as", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/as/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [V] : e.push(V), t++;
                      }
                    }
                  } else {
                    let A = { instancePath: s + "/train/options/files/" + O, schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [A] : e.push(A), t++;
                  }
                }
              } else {
                let f = { instancePath: s + "/train/options/files", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let u = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/1/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
        var ke = q === t;
        if (w = ke, w) {
          var re = {};
          re.options = true, re.trainer = true;
        }
      }
      if (!w) {
        let q = { instancePath: s + "/train", schemaPath: "#/properties/train/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        e === null ? e = [q] : e.push(q), t++;
      }
      se !== true && re !== void 0 && (re === true ? se = true : (se = se || {}, Object.assign(se, re)));
      let i = t, a = true, h = t;
      if (d && typeof d == "object" && !Array.isArray(
        d
      )) {
        let q;
        if (d.trainer === void 0 && (q = "trainer")) {
          let k = {};
          e === null ? e = [k] : e.push(k), t++;
        } else if (d.trainer !== void 0 && d.trainer !== "logistic") {
          let k = {};
          e === null ? e = [k] : e.push(k), t++;
        }
      }
      var Oe = h === t;
      if (t = i, e !== null && (i ? e.length = i : e = null), Oe) {
        let q = t;
        if (d && typeof d == "object" && !Array.isArray(d) && d.options !== void 0) {
          let g = d.options;
          if (g && typeof g == "object" && !Array.isArray(g)) {
            for (let u in g) if (!(u === "l2" || u === "epochs" || u === "tolerance")) {
              let f = {
                instancePath: s + "/train/options",
                schemaPath: "#/properties/train/allOf/2/then/properties/options/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: u },
                message: "must NOT have additional properties"
              };
              e === null ? e = [f] : e.push(f), t++;
            }
            if (g.l2 !== void 0) {
              let u = g.l2;
              if (typeof u == "number" && isFinite(u)) {
                if (u < 0 || isNaN(u)) {
                  let f = { instancePath: s + "/train/options/l2", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/l2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: s + "/train/options/l2", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/l2/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (g.epochs !== void 0) {
              let u = g.epochs;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                let f = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (typeof u == "number" && isFinite(u)) {
                if (u > 1e5 || isNaN(u)) {
                  let f = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (u < 1 || isNaN(u)) {
                  let f = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              }
            }
            if (g.tolerance !== void 0) {
              let u = g.tolerance;
              if (typeof u == "number" && isFinite(
                u
              )) {
                if (u <= 0 || isNaN(u)) {
                  let f = { instancePath: s + "/train/options/tolerance", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/tolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: s + "/train/options/tolerance", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let u = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/2/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [u] : e.push(
              u
            ), t++;
          }
        }
        var Oe = q === t;
        if (a = Oe, a) {
          var we = {};
          we.options = true, we.trainer = true;
        }
      }
      if (!a) {
        let q = { instancePath: s + "/train", schemaPath: "#/properties/train/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        e === null ? e = [q] : e.push(q), t++;
      }
      se !== true && we !== void 0 && (we === true ? se = true : (se = se || {}, Object.assign(se, we)));
      let b = t, y = true, P = t;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        let q;
        if (d.trainer === void 0 && (q = "trainer")) {
          let k = {};
          e === null ? e = [k] : e.push(k), t++;
        } else if (d.trainer !== void 0 && d.trainer !== "mlp") {
          let k = {};
          e === null ? e = [k] : e.push(k), t++;
        }
      }
      var be = P === t;
      if (t = b, e !== null && (b ? e.length = b : e = null), be) {
        let q = t;
        if (d && typeof d == "object" && !Array.isArray(d) && d.options !== void 0) {
          let g = d.options;
          if (g && typeof g == "object" && !Array.isArray(g)) {
            for (let u in g) if (!(u === "hidden" || u === "epochs" || u === "learningRate" || u === "batchSize" || u === "dropout" || u === "l2" || u === "patience")) {
              let f = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/3/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
              e === null ? e = [f] : e.push(f), t++;
            }
            if (g.hidden !== void 0) {
              let u = g.hidden;
              if (Array.isArray(u)) {
                if (u.length > 16) {
                  let O = { instancePath: s + "/train/options/hidden", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/hidden/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items" };
                  e === null ? e = [O] : e.push(
                    O
                  ), t++;
                }
                if (u.length < 1) {
                  let O = { instancePath: s + "/train/options/hidden", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/hidden/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [O] : e.push(O), t++;
                }
                let f = u.length;
                for (let O = 0; O < f; O++) {
                  let I = u[O];
                  if (!(typeof I == "number" && !(I % 1) && !isNaN(I) && isFinite(
                    I
                  ))) {
                    let A = { instancePath: s + "/train/options/hidden/" + O, schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/hidden/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [A] : e.push(A), t++;
                  }
                  if (typeof I == "number" && isFinite(I)) {
                    if (I > 8192 || isNaN(I)) {
                      let A = { instancePath: s + "/train/options/hidden/" + O, schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/hidden/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8192 }, message: "must be <= 8192" };
                      e === null ? e = [A] : e.push(A), t++;
                    }
                    if (I < 1 || isNaN(I)) {
                      let A = { instancePath: s + "/train/options/hidden/" + O, schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/hidden/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [A] : e.push(A), t++;
                    }
                  }
                }
              } else {
                let f = { instancePath: s + "/train/options/hidden", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/hidden/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (g.epochs !== void 0) {
              let u = g.epochs;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                let f = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (typeof u == "number" && isFinite(u)) {
                if (u > 1e5 || isNaN(u)) {
                  let f = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (u < 1 || isNaN(u)) {
                  let f = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              }
            }
            if (g.learningRate !== void 0) {
              let u = g.learningRate;
              if (typeof u == "number" && isFinite(u)) {
                if (u > 10 || isNaN(u)) {
                  let f = { instancePath: s + "/train/options/learningRate", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/learningRate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (u <= 0 || isNaN(u)) {
                  let f = { instancePath: s + "/train/options/learningRate", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/learningRate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: s + "/train/options/learningRate", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/learningRate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (g.batchSize !== void 0) {
              let u = g.batchSize;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(
                u
              ) && isFinite(u))) {
                let f = { instancePath: s + "/train/options/batchSize", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/batchSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (typeof u == "number" && isFinite(u)) {
                if (u > 65536 || isNaN(u)) {
                  let f = { instancePath: s + "/train/options/batchSize", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/batchSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 }, message: "must be <= 65536" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (u < 1 || isNaN(u)) {
                  let f = { instancePath: s + "/train/options/batchSize", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              }
            }
            if (g.dropout !== void 0) {
              let u = g.dropout;
              if (typeof u == "number" && isFinite(u)) {
                if (u < 0 || isNaN(u)) {
                  let f = { instancePath: s + "/train/options/dropout", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/dropout/minimum", keyword: "minimum", params: {
                    comparison: ">=",
                    limit: 0
                  }, message: "must be >= 0" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (u >= 1 || isNaN(u)) {
                  let f = { instancePath: s + "/train/options/dropout", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/dropout/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: s + "/train/options/dropout", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/dropout/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (g.l2 !== void 0) {
              let u = g.l2;
              if (typeof u == "number" && isFinite(u)) {
                if (u < 0 || isNaN(u)) {
                  let f = { instancePath: s + "/train/options/l2", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/l2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: s + "/train/options/l2", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/l2/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [
                  f
                ] : e.push(f), t++;
              }
            }
            if (g.patience !== void 0) {
              let u = g.patience;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                let f = {
                  instancePath: s + "/train/options/patience",
                  schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/patience/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer"
                };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) {
                let f = { instancePath: s + "/train/options/patience", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/patience/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let u = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/3/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [u] : e.push(
              u
            ), t++;
          }
        }
        var be = q === t;
        if (y = be, y) {
          var he = {};
          he.options = true, he.trainer = true;
        }
      }
      if (!y) {
        let q = { instancePath: s + "/train", schemaPath: "#/properties/train/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        e === null ? e = [q] : e.push(q), t++;
      }
      se !== true && he !== void 0 && (he === true ? se = true : (se = se || {}, Object.assign(se, he)));
      let E = t, R = true, K = t;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        let q;
        if (d.trainer === void 0 && (q = "trainer")) {
          let k = {};
          e === null ? e = [k] : e.push(k), t++;
        } else if (d.trainer !== void 0 && d.trainer !== "script") {
          let k = {};
          e === null ? e = [k] : e.push(k), t++;
        }
      }
      var Pe = K === t;
      if (t = E, e !== null && (E ? e.length = E : e = null), Pe) {
        let q = t;
        if (d && typeof d == "object" && !Array.isArray(d) && d.options !== void 0) {
          let g = d.options;
          if (g && typeof g == "object" && !Array.isArray(g)) {
            for (let u in g) if (!Je.test(u)) {
              let f = {
                instancePath: s + "/train/options",
                schemaPath: "#/properties/train/allOf/4/then/properties/options/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: u },
                message: "must NOT have additional properties"
              };
              e === null ? e = [f] : e.push(f), t++;
            }
            for (let u in g) if (Je.test(u)) {
              let f = g[u];
              if (typeof f != "string" && !(typeof f == "number" && isFinite(f)) && typeof f != "boolean") {
                let O = { instancePath: s + "/train/options/" + u.replace(
                  /~/g,
                  "~0"
                ).replace(/\//g, "~1"), schemaPath: "#/properties/train/allOf/4/then/properties/options/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D%7B0%2C63%7D%24/type", keyword: "type", params: { type: M.properties.train.allOf[4].then.properties.options.patternProperties["^[A-Za-z][A-Za-z0-9_-]{0,63}$"].type }, message: "must be string,number,boolean" };
                e === null ? e = [O] : e.push(
                  O
                ), t++;
              }
            }
          } else {
            let u = {
              instancePath: s + "/train/options",
              schemaPath: "#/properties/train/allOf/4/then/properties/options/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object"
            };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
        var Pe = q === t;
        if (R = Pe, R) {
          var xe = {};
          xe.options = true, xe.trainer = true;
        }
      }
      if (!R) {
        let q = { instancePath: s + "/train", schemaPath: "#/properties/train/allOf/4/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        e === null ? e = [q] : e.push(q), t++;
      }
      if (se !== true && xe !== void 0 && (xe === true ? se = true : (se = se || {}, Object.assign(se, xe))), d && typeof d == "object" && !Array.isArray(d)) {
        if (d.trainer === void 0) {
          let q = {
            instancePath: s + "/train",
            schemaPath: "#/properties/train/required",
            keyword: "required",
            params: { missingProperty: "trainer" },
            message: "must have required property 'trainer'"
          };
          e === null ? e = [q] : e.push(q), t++;
        }
        for (let q in d) if (!de.call(
          M.properties.train.properties,
          q
        )) {
          let k = { instancePath: s + "/train", schemaPath: "#/properties/train/additionalProperties", keyword: "additionalProperties", params: {
            additionalProperty: q
          }, message: "must NOT have additional properties" };
          e === null ? e = [k] : e.push(k), t++;
        }
        if (d.trainer !== void 0) {
          let q = d.trainer;
          if (typeof q != "string") {
            let k = { instancePath: s + "/train/trainer", schemaPath: "#/properties/train/properties/trainer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [k] : e.push(k), t++;
          }
          if (!(q === "cnn" || q === "import" || q === "logistic" || q === "mlp" || q === "script")) {
            let k = { instancePath: s + "/train/trainer", schemaPath: "#/properties/train/properties/trainer/enum", keyword: "enum", params: { allowedValues: M.properties.train.properties.trainer.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
        if (d.options !== void 0) {
          let q = d.options;
          if (!(q && typeof q == "object" && !Array.isArray(q))) {
            let k = { instancePath: s + "/train/options", schemaPath: "#/properties/train/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
        if (d.seed !== void 0) {
          let q = d.seed;
          if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) {
            let k = { instancePath: s + "/train/seed", schemaPath: "#/properties/train/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [k] : e.push(k), t++;
          }
          if (typeof q == "number" && isFinite(q)) {
            if (q > 4294967295 || isNaN(q)) {
              let k = { instancePath: s + "/train/seed", schemaPath: "#/properties/train/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
              e === null ? e = [k] : e.push(k), t++;
            }
            if (q < 0 || isNaN(q)) {
              let k = { instancePath: s + "/train/seed", schemaPath: "#/properties/train/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              e === null ? e = [k] : e.push(k), t++;
            }
          }
        }
        if (d.backend !== void 0) {
          let q = d.backend;
          if (!(q === "cpu" || q === "none" || q === "tfjs-node" || q === "tfjs-node-gpu" || q === "wasm")) {
            let k = { instancePath: s + "/train/backend", schemaPath: "#/properties/train/properties/backend/enum", keyword: "enum", params: { allowedValues: M.properties.train.properties.backend.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
        if (d.classWeights !== void 0) {
          let q = d.classWeights, k = t, g = false, u = t;
          if (typeof q != "string") {
            let O = { instancePath: s + "/train/classWeights", schemaPath: "#/properties/train/properties/classWeights/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [O] : e.push(O), t++;
          }
          if (q !== "balanced") {
            let O = { instancePath: s + "/train/classWeights", schemaPath: "#/properties/train/properties/classWeights/anyOf/0/enum", keyword: "enum", params: { allowedValues: M.properties.train.properties.classWeights.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [O] : e.push(O), t++;
          }
          var Te = u === t;
          g = g || Te;
          let f = t;
          if (q && typeof q == "object" && !Array.isArray(q)) {
            if (Object.keys(q).length < 1) {
              let O = {
                instancePath: s + "/train/classWeights",
                schemaPath: "#/properties/train/properties/classWeights/anyOf/1/minProperties",
                keyword: "minProperties",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 properties"
              };
              e === null ? e = [O] : e.push(O), t++;
            }
            for (let O in q) {
              let I = q[O];
              if (typeof I == "number" && isFinite(I)) {
                if (I > 1e6 || isNaN(I)) {
                  let A = { instancePath: s + "/train/classWeights/" + O.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1"), schemaPath: "#/properties/train/properties/classWeights/anyOf/1/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                  e === null ? e = [A] : e.push(A), t++;
                }
                if (I <= 0 || isNaN(I)) {
                  let A = { instancePath: s + "/train/classWeights/" + O.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/train/properties/classWeights/anyOf/1/additionalProperties/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [A] : e.push(A), t++;
                }
              } else {
                let A = {
                  instancePath: s + "/train/classWeights/" + O.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1"),
                  schemaPath: "#/properties/train/properties/classWeights/anyOf/1/additionalProperties/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number"
                };
                e === null ? e = [A] : e.push(A), t++;
              }
            }
          } else {
            let O = { instancePath: s + "/train/classWeights", schemaPath: "#/properties/train/properties/classWeights/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [O] : e.push(O), t++;
          }
          var Te = f === t;
          if (g = g || Te, g) t = k, e !== null && (k ? e.length = k : e = null);
          else {
            let O = { instancePath: s + "/train/classWeights", schemaPath: "#/properties/train/properties/classWeights/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [O] : e.push(O), t++;
          }
        }
        if (d.crossValidation !== void 0) {
          let q = d.crossValidation;
          if (q && typeof q == "object" && !Array.isArray(q)) {
            if (q.folds === void 0) {
              let k = { instancePath: s + "/train/crossValidation", schemaPath: "#/properties/train/properties/crossValidation/required", keyword: "required", params: { missingProperty: "folds" }, message: "must have required property 'folds'" };
              e === null ? e = [k] : e.push(k), t++;
            }
            for (let k in q) if (k !== "folds") {
              let g = {
                instancePath: s + "/train/crossValidation",
                schemaPath: "#/properties/train/properties/crossValidation/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: k },
                message: "must NOT have additional properties"
              };
              e === null ? e = [
                g
              ] : e.push(g), t++;
            }
            if (q.folds !== void 0) {
              let k = q.folds;
              if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
                let g = { instancePath: s + "/train/crossValidation/folds", schemaPath: "#/properties/train/properties/crossValidation/properties/folds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [g] : e.push(g), t++;
              }
              if (typeof k == "number" && isFinite(k)) {
                if (k > 20 || isNaN(k)) {
                  let g = { instancePath: s + "/train/crossValidation/folds", schemaPath: "#/properties/train/properties/crossValidation/properties/folds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                if (k < 2 || isNaN(k)) {
                  let g = { instancePath: s + "/train/crossValidation/folds", schemaPath: "#/properties/train/properties/crossValidation/properties/folds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                  e === null ? e = [g] : e.push(g), t++;
                }
              }
            }
          } else {
            let k = { instancePath: s + "/train/crossValidation", schemaPath: "#/properties/train/properties/crossValidation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [k] : e.push(
              k
            ), t++;
          }
        }
        if (d.reweigh !== void 0) {
          let q = d.reweigh;
          if (Array.isArray(q)) {
            if (q.length < 1) {
              let f = {
                instancePath: s + "/train/reweigh",
                schemaPath: "#/properties/train/properties/reweigh/minItems",
                keyword: "minItems",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 items"
              };
              e === null ? e = [f] : e.push(f), t++;
            }
            let k = q.length;
            for (let f = 0; f < k; f++) {
              let O = q[f];
              if (typeof O == "string") {
                if (v(
                  O
                ) > 128) {
                  let I = { instancePath: s + "/train/reweigh/" + f, schemaPath: "#/properties/train/properties/reweigh/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                  e === null ? e = [I] : e.push(I), t++;
                }
                if (v(O) < 1) {
                  let I = { instancePath: s + "/train/reweigh/" + f, schemaPath: "#/properties/train/properties/reweigh/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [I] : e.push(I), t++;
                }
                if (!le.test(O)) {
                  let I = { instancePath: s + "/train/reweigh/" + f, schemaPath: "#/properties/train/properties/reweigh/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
                  e === null ? e = [I] : e.push(I), t++;
                }
              } else {
                let I = { instancePath: s + "/train/reweigh/" + f, schemaPath: "#/properties/train/properties/reweigh/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [I] : e.push(I), t++;
              }
            }
            let g = q.length, u;
            if (g > 1) {
              let f = {};
              for (; g--; ) {
                let O = q[g];
                if (typeof O == "string") {
                  if (typeof f[O] == "number") {
                    u = f[O];
                    let I = { instancePath: s + "/train/reweigh", schemaPath: "#/properties/train/properties/reweigh/uniqueItems", keyword: "uniqueItems", params: { i: g, j: u }, message: "must NOT have duplicate items (items ## " + u + " and " + g + " are identical)" };
                    e === null ? e = [I] : e.push(I), t++;
                    break;
                  }
                  f[O] = g;
                }
              }
            }
          } else {
            let k = { instancePath: s + "/train/reweigh", schemaPath: "#/properties/train/properties/reweigh/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
        if (d.calibrate !== void 0) {
          let q = d.calibrate;
          if (typeof q != "string") {
            let k = { instancePath: s + "/train/calibrate", schemaPath: "#/properties/train/properties/calibrate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [k] : e.push(k), t++;
          }
          if (!(q === "platt" || q === "isotonic")) {
            let k = {
              instancePath: s + "/train/calibrate",
              schemaPath: "#/properties/train/properties/calibrate/enum",
              keyword: "enum",
              params: { allowedValues: M.properties.train.properties.calibrate.enum },
              message: "must be equal to one of the allowed values"
            };
            e === null ? e = [k] : e.push(
              k
            ), t++;
          }
        }
        if (d.command !== void 0) {
          let q = d.command;
          if (Array.isArray(q)) {
            if (q.length > 100) {
              let g = { instancePath: s + "/train/command", schemaPath: "#/properties/train/properties/command/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              e === null ? e = [g] : e.push(g), t++;
            }
            if (q.length < 1) {
              let g = { instancePath: s + "/train/command", schemaPath: "#/properties/train/properties/command/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [g] : e.push(g), t++;
            }
            let k = q.length;
            for (let g = 0; g < k; g++) {
              let u = q[g];
              if (typeof u == "string") {
                if (v(u) > 4e3) {
                  let f = { instancePath: s + "/train/command/" + g, schemaPath: "#/properties/train/properties/command/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (!Qe.test(
                  u
                )) {
                  let f = { instancePath: s + "/train/command/" + g, schemaPath: "#/properties/train/properties/command/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: 'must match pattern "^[^\\u0000]*$"' };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: s + "/train/command/" + g, schemaPath: "#/properties/train/properties/command/items/type", keyword: "type", params: {
                  type: "string"
                }, message: "must be string" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let k = { instancePath: s + "/train/command", schemaPath: "#/properties/train/properties/command/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
        if (d.code !== void 0) {
          let q = d.code;
          if (typeof q == "string") {
            if (v(q) > 400) {
              let k = {
                instancePath: s + "/train/code",
                schemaPath: "#/properties/train/properties/code/maxLength",
                keyword: "maxLength",
                params: { limit: 400 },
                message: "must NOT have more than 400 characters"
              };
              e === null ? e = [k] : e.push(k), t++;
            }
            if (v(q) < 1) {
              let k = { instancePath: s + "/train/code", schemaPath: "#/properties/train/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [k] : e.push(k), t++;
            }
          } else {
            let k = { instancePath: s + "/train/code", schemaPath: "#/properties/train/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
        if (d.lock !== void 0) {
          let q = d.lock;
          if (typeof q == "string") {
            if (v(q) > 400) {
              let k = { instancePath: s + "/train/lock", schemaPath: "#/properties/train/properties/lock/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
              e === null ? e = [k] : e.push(k), t++;
            }
            if (v(q) < 1) {
              let k = { instancePath: s + "/train/lock", schemaPath: "#/properties/train/properties/lock/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [k] : e.push(k), t++;
            }
          } else {
            let k = { instancePath: s + "/train/lock", schemaPath: "#/properties/train/properties/lock/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
        if (d.channels !== void 0) {
          let q = d.channels;
          if (q && typeof q == "object" && !Array.isArray(q)) {
            for (let k in q) if (!(k === "format" || k === "header" || k === "target" || k === "features" || k === "labels")) {
              let g = { instancePath: s + "/train/channels", schemaPath: "#/properties/train/properties/channels/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" };
              e === null ? e = [g] : e.push(
                g
              ), t++;
            }
            if (q.format !== void 0) {
              let k = q.format;
              if (typeof k != "string") {
                let g = { instancePath: s + "/train/channels/format", schemaPath: "#/properties/train/properties/channels/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [g] : e.push(g), t++;
              }
              if (!(k === "csv" || k === "parquet")) {
                let g = { instancePath: s + "/train/channels/format", schemaPath: "#/properties/train/properties/channels/properties/format/enum", keyword: "enum", params: { allowedValues: M.properties.train.properties.channels.properties.format.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [g] : e.push(g), t++;
              }
            }
            if (q.header !== void 0 && typeof q.header != "boolean") {
              let k = { instancePath: s + "/train/channels/header", schemaPath: "#/properties/train/properties/channels/properties/header/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [k] : e.push(k), t++;
            }
            if (q.target !== void 0) {
              let k = q.target;
              if (typeof k != "string") {
                let g = {
                  instancePath: s + "/train/channels/target",
                  schemaPath: "#/properties/train/properties/channels/properties/target/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [g] : e.push(g), t++;
              }
              if (!(k === "first" || k === "last")) {
                let g = { instancePath: s + "/train/channels/target", schemaPath: "#/properties/train/properties/channels/properties/target/enum", keyword: "enum", params: { allowedValues: M.properties.train.properties.channels.properties.target.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [g] : e.push(g), t++;
              }
            }
            if (q.features !== void 0) {
              let k = q.features;
              if (typeof k != "string") {
                let g = { instancePath: s + "/train/channels/features", schemaPath: "#/properties/train/properties/channels/properties/features/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [g] : e.push(g), t++;
              }
              if (!(k === "raw" || k === "encoded")) {
                let g = { instancePath: s + "/train/channels/features", schemaPath: "#/properties/train/properties/channels/properties/features/enum", keyword: "enum", params: {
                  allowedValues: M.properties.train.properties.channels.properties.features.enum
                }, message: "must be equal to one of the allowed values" };
                e === null ? e = [g] : e.push(g), t++;
              }
            }
            if (q.labels !== void 0) {
              let k = q.labels;
              if (typeof k != "string") {
                let g = { instancePath: s + "/train/channels/labels", schemaPath: "#/properties/train/properties/channels/properties/labels/type", keyword: "type", params: {
                  type: "string"
                }, message: "must be string" };
                e === null ? e = [g] : e.push(g), t++;
              }
              if (!(k === "index" || k === "name")) {
                let g = { instancePath: s + "/train/channels/labels", schemaPath: "#/properties/train/properties/channels/properties/labels/enum", keyword: "enum", params: {
                  allowedValues: M.properties.train.properties.channels.properties.labels.enum
                }, message: "must be equal to one of the allowed values" };
                e === null ? e = [g] : e.push(g), t++;
              }
            }
          } else {
            let k = { instancePath: s + "/train/channels", schemaPath: "#/properties/train/properties/channels/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
        if (d.limits !== void 0) {
          let q = d.limits;
          if (q && typeof q == "object" && !Array.isArray(q)) {
            for (let k in q) if (!(k === "time" || k === "disk" || k === "memory")) {
              let g = { instancePath: s + "/train/limits", schemaPath: "#/properties/train/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" };
              e === null ? e = [g] : e.push(g), t++;
            }
            if (q.time !== void 0) {
              let k = q.time;
              if (typeof k == "string") {
                if (!Xe.test(k)) {
                  let g = { instancePath: s + "/train/limits/time", schemaPath: "#/properties/train/properties/limits/properties/time/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(s|m|h)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(s|m|h)$"' };
                  e === null ? e = [g] : e.push(g), t++;
                }
              } else {
                let g = { instancePath: s + "/train/limits/time", schemaPath: "#/properties/train/properties/limits/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [g] : e.push(g), t++;
              }
            }
            if (q.disk !== void 0) {
              let k = q.disk;
              if (typeof k == "string") {
                if (!je.test(k)) {
                  let g = { instancePath: s + "/train/limits/disk", schemaPath: "#/properties/train/properties/limits/properties/disk/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"' };
                  e === null ? e = [g] : e.push(g), t++;
                }
              } else {
                let g = { instancePath: s + "/train/limits/disk", schemaPath: "#/properties/train/properties/limits/properties/disk/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [g] : e.push(g), t++;
              }
            }
            if (q.memory !== void 0) {
              let k = q.memory;
              if (typeof k == "string") {
                if (!je.test(k)) {
                  let g = { instancePath: s + "/train/limits/memory", schemaPath: "#/properties/train/properties/limits/properties/memory/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"' };
                  e === null ? e = [g] : e.push(g), t++;
                }
              } else {
                let g = { instancePath: s + "/train/limits/memory", schemaPath: "#/properties/train/properties/limits/properties/memory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [g] : e.push(g), t++;
              }
            }
          } else {
            let k = { instancePath: s + "/train/limits", schemaPath: "#/properties/train/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
        if (d.claims !== void 0) {
          let q = d.claims;
          if (q && typeof q == "object" && !Array.isArray(q)) {
            if (Object.keys(q).length > 50) {
              let k = { instancePath: s + "/train/claims", schemaPath: "#/properties/train/properties/claims/maxProperties", keyword: "maxProperties", params: { limit: 50 }, message: "must NOT have more than 50 properties" };
              e === null ? e = [k] : e.push(k), t++;
            }
            for (let k in q) {
              let g = t;
              if (typeof k == "string") {
                if (!mt.test(k)) {
                  let u = { instancePath: s + "/train/claims", schemaPath: "#/properties/train/properties/claims/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_:.-]{0,63}$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_:.-]{0,63}$"', propertyName: k };
                  e === null ? e = [u] : e.push(u), t++;
                }
              } else {
                let u = {
                  instancePath: s + "/train/claims",
                  schemaPath: "#/properties/train/properties/claims/propertyNames/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  propertyName: k
                };
                e === null ? e = [u] : e.push(u), t++;
              }
              var Fe = g === t;
              if (!Fe) {
                let u = {
                  instancePath: s + "/train/claims",
                  schemaPath: "#/properties/train/properties/claims/propertyNames",
                  keyword: "propertyNames",
                  params: { propertyName: k },
                  message: "property name must be valid"
                };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            for (let k in q) {
              let g = q[k];
              if (typeof g == "string") {
                if (v(
                  g
                ) > 500) {
                  let u = { instancePath: s + "/train/claims/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/train/properties/claims/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                  e === null ? e = [u] : e.push(u), t++;
                }
              } else {
                let u = { instancePath: s + "/train/claims/" + k.replace(/~/g, "~0").replace(
                  /\//g,
                  "~1"
                ), schemaPath: "#/properties/train/properties/claims/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
          } else {
            let k = { instancePath: s + "/train/claims", schemaPath: "#/properties/train/properties/claims/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
        if (d.runner !== void 0) {
          let q = d.runner;
          if (q && typeof q == "object" && !Array.isArray(q)) {
            for (let k in q) if (!(k === "labels" || k === "timeout" || k === "gpu")) {
              let g = { instancePath: s + "/train/runner", schemaPath: "#/properties/train/properties/runner/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" };
              e === null ? e = [g] : e.push(g), t++;
            }
            if (q.labels !== void 0) {
              let k = q.labels;
              if (Array.isArray(k)) {
                if (k.length > 10) {
                  let O = {
                    instancePath: s + "/train/runner/labels",
                    schemaPath: "#/properties/train/properties/runner/properties/labels/maxItems",
                    keyword: "maxItems",
                    params: { limit: 10 },
                    message: "must NOT have more than 10 items"
                  };
                  e === null ? e = [O] : e.push(O), t++;
                }
                if (k.length < 1) {
                  let O = {
                    instancePath: s + "/train/runner/labels",
                    schemaPath: "#/properties/train/properties/runner/properties/labels/minItems",
                    keyword: "minItems",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 items"
                  };
                  e === null ? e = [O] : e.push(O), t++;
                }
                let g = k.length;
                for (let O = 0; O < g; O++) {
                  let I = k[O];
                  if (typeof I == "string") {
                    if (!Re.test(I)) {
                      let A = { instancePath: s + "/train/runner/labels/" + O, schemaPath: "#/properties/train/properties/runner/properties/labels/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"' };
                      e === null ? e = [A] : e.push(A), t++;
                    }
                  } else {
                    let A = {
                      instancePath: s + "/train/runner/labels/" + O,
                      schemaPath: "#/properties/train/properties/runner/properties/labels/items/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [A] : e.push(A), t++;
                  }
                }
                let u = k.length, f;
                if (u > 1) {
                  let O = {};
                  for (; u--; ) {
                    let I = k[u];
                    if (typeof I == "string") {
                      if (typeof O[I] == "number") {
                        f = O[I];
                        let A = {
                          instancePath: s + "/train/runner/labels",
                          schemaPath: "#/properties/train/properties/runner/properties/labels/uniqueItems",
                          keyword: "uniqueItems",
                          params: { i: u, j: f },
                          message: "must NOT have duplicate items (items ## " + f + " and " + u + " are identical)"
                        };
                        e === null ? e = [A] : e.push(A), t++;
                        break;
                      }
                      O[I] = u;
                    }
                  }
                }
              } else {
                let g = { instancePath: s + "/train/runner/labels", schemaPath: "#/properties/train/properties/runner/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [g] : e.push(g), t++;
              }
            }
            if (q.timeout !== void 0) {
              let k = q.timeout;
              if (typeof k == "string") {
                if (!lt.test(k)) {
                  let g = { instancePath: s + "/train/runner/timeout", schemaPath: "#/properties/train/properties/runner/properties/timeout/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[mhd]$" }, message: 'must match pattern "^[1-9][0-9]{0,3}[mhd]$"' };
                  e === null ? e = [g] : e.push(g), t++;
                }
              } else {
                let g = { instancePath: s + "/train/runner/timeout", schemaPath: "#/properties/train/properties/runner/properties/timeout/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [g] : e.push(g), t++;
              }
            }
            if (q.gpu !== void 0) {
              let k = q.gpu;
              if (k && typeof k == "object" && !Array.isArray(k)) {
                for (let g in k) if (!(g === "count" || g === "memory")) {
                  let u = { instancePath: s + "/train/runner/gpu", schemaPath: "#/properties/train/properties/runner/properties/gpu/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
                  e === null ? e = [u] : e.push(u), t++;
                }
                if (k.count !== void 0) {
                  let g = k.count;
                  if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
                    let u = { instancePath: s + "/train/runner/gpu/count", schemaPath: "#/properties/train/properties/runner/properties/gpu/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [u] : e.push(u), t++;
                  }
                  if (typeof g == "number" && isFinite(g)) {
                    if (g > 64 || isNaN(g)) {
                      let u = {
                        instancePath: s + "/train/runner/gpu/count",
                        schemaPath: "#/properties/train/properties/runner/properties/gpu/properties/count/maximum",
                        keyword: "maximum",
                        params: { comparison: "<=", limit: 64 },
                        message: "must be <= 64"
                      };
                      e === null ? e = [u] : e.push(u), t++;
                    }
                    if (g < 1 || isNaN(g)) {
                      let u = { instancePath: s + "/train/runner/gpu/count", schemaPath: "#/properties/train/properties/runner/properties/gpu/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [u] : e.push(u), t++;
                    }
                  }
                }
                if (k.memory !== void 0) {
                  let g = k.memory;
                  if (typeof g == "string") {
                    if (!je.test(g)) {
                      let u = { instancePath: s + "/train/runner/gpu/memory", schemaPath: "#/properties/train/properties/runner/properties/gpu/properties/memory/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"' };
                      e === null ? e = [
                        u
                      ] : e.push(u), t++;
                    }
                  } else {
                    let u = { instancePath: s + "/train/runner/gpu/memory", schemaPath: "#/properties/train/properties/runner/properties/gpu/properties/memory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [u] : e.push(u), t++;
                  }
                }
              } else {
                let g = { instancePath: s + "/train/runner/gpu", schemaPath: "#/properties/train/properties/runner/properties/gpu/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [g] : e.push(g), t++;
              }
            }
          } else {
            let k = { instancePath: s + "/train/runner", schemaPath: "#/properties/train/properties/runner/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
        if (d.when !== void 0) {
          let q = d.when;
          if (typeof q != "string") {
            let k = { instancePath: s + "/train/when", schemaPath: "#/properties/train/properties/when/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [k] : e.push(k), t++;
          }
          if (!(q === "push" || q === "label" || q === "comment" || q === "manual")) {
            let k = { instancePath: s + "/train/when", schemaPath: "#/properties/train/properties/when/enum", keyword: "enum", params: { allowedValues: M.properties.train.properties.when.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
      } else {
        let q = { instancePath: s + "/train", schemaPath: "#/properties/train/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [q] : e.push(q), t++;
      }
    }
    if (D.decide !== void 0) {
      let d = D.decide;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let m in d) if (!(m === "threshold" || m === "maximise" || m === "costs")) {
          let r = { instancePath: s + "/decide", schemaPath: "#/properties/decide/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (d.threshold !== void 0) {
          let m = d.threshold;
          if (typeof m == "number" && isFinite(m)) {
            if (m > 1 || isNaN(m)) {
              let r = {
                instancePath: s + "/decide/threshold",
                schemaPath: "#/properties/decide/properties/threshold/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 1 },
                message: "must be <= 1"
              };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (m < 0 || isNaN(m)) {
              let r = { instancePath: s + "/decide/threshold", schemaPath: "#/properties/decide/properties/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/decide/threshold", schemaPath: "#/properties/decide/properties/threshold/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.maximise !== void 0) {
          let m = d.maximise;
          if (typeof m != "string") {
            let r = { instancePath: s + "/decide/maximise", schemaPath: "#/properties/decide/properties/maximise/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
          if (!(m === "f1" || m === "balanced_accuracy")) {
            let r = { instancePath: s + "/decide/maximise", schemaPath: "#/properties/decide/properties/maximise/enum", keyword: "enum", params: { allowedValues: M.properties.decide.properties.maximise.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.costs !== void 0) {
          let m = d.costs;
          if (m && typeof m == "object" && !Array.isArray(m)) {
            if (m.falsePositive === void 0) {
              let r = { instancePath: s + "/decide/costs", schemaPath: "#/properties/decide/properties/costs/required", keyword: "required", params: { missingProperty: "falsePositive" }, message: "must have required property 'falsePositive'" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (m.falseNegative === void 0) {
              let r = { instancePath: s + "/decide/costs", schemaPath: "#/properties/decide/properties/costs/required", keyword: "required", params: { missingProperty: "falseNegative" }, message: "must have required property 'falseNegative'" };
              e === null ? e = [r] : e.push(r), t++;
            }
            for (let r in m) if (!(r === "falsePositive" || r === "falseNegative")) {
              let p = { instancePath: s + "/decide/costs", schemaPath: "#/properties/decide/properties/costs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (m.falsePositive !== void 0) {
              let r = m.falsePositive;
              if (typeof r == "number" && isFinite(
                r
              )) {
                if (r < 0 || isNaN(r)) {
                  let p = { instancePath: s + "/decide/costs/falsePositive", schemaPath: "#/properties/decide/properties/costs/properties/falsePositive/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/decide/costs/falsePositive", schemaPath: "#/properties/decide/properties/costs/properties/falsePositive/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [p] : e.push(
                  p
                ), t++;
              }
            }
            if (m.falseNegative !== void 0) {
              let r = m.falseNegative;
              if (typeof r == "number" && isFinite(r)) {
                if (r < 0 || isNaN(r)) {
                  let p = {
                    instancePath: s + "/decide/costs/falseNegative",
                    schemaPath: "#/properties/decide/properties/costs/properties/falseNegative/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0 },
                    message: "must be >= 0"
                  };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = {
                  instancePath: s + "/decide/costs/falseNegative",
                  schemaPath: "#/properties/decide/properties/costs/properties/falseNegative/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number"
                };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
          } else {
            let r = { instancePath: s + "/decide/costs", schemaPath: "#/properties/decide/properties/costs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
      } else {
        let m = {
          instancePath: s + "/decide",
          schemaPath: "#/properties/decide/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object"
        };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (D.evaluate !== void 0) {
      let d = D.evaluate;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let m in d) if (!(m === "metrics" || m === "fairness" || m === "slices" || m === "explain" || m === "robustness" || m === "conformal")) {
          let r = { instancePath: s + "/evaluate", schemaPath: "#/properties/evaluate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (d.metrics !== void 0) {
          let m = d.metrics;
          if (Array.isArray(m)) {
            if (m.length < 1) {
              let w = { instancePath: s + "/evaluate/metrics", schemaPath: "#/properties/evaluate/properties/metrics/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [w] : e.push(w), t++;
            }
            let r = m.length;
            for (let w = 0; w < r; w++) {
              let n = m[w];
              if (typeof n != "string") {
                let i = {
                  instancePath: s + "/evaluate/metrics/" + w,
                  schemaPath: "#/properties/evaluate/properties/metrics/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [i] : e.push(i), t++;
              }
              if (!(n === "accuracy" || n === "average_precision" || n === "balanced_accuracy" || n === "brier" || n === "ece" || n === "f1" || n === "log_loss" || n === "mae" || n === "mape" || n === "mcc" || n === "precision" || n === "r2" || n === "recall" || n === "rmse" || n === "roc_auc" || n === "roc_auc_ovo")) {
                let i = { instancePath: s + "/evaluate/metrics/" + w, schemaPath: "#/properties/evaluate/properties/metrics/items/enum", keyword: "enum", params: { allowedValues: M.properties.evaluate.properties.metrics.items.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            let p = m.length, o;
            if (p > 1) {
              let w = {};
              for (; p--; ) {
                let n = m[p];
                if (typeof n == "string") {
                  if (typeof w[n] == "number") {
                    o = w[n];
                    let i = { instancePath: s + "/evaluate/metrics", schemaPath: "#/properties/evaluate/properties/metrics/uniqueItems", keyword: "uniqueItems", params: { i: p, j: o }, message: "must NOT have duplicate items (items ## " + o + " and " + p + " are identical)" };
                    e === null ? e = [i] : e.push(i), t++;
                    break;
                  }
                  w[n] = p;
                }
              }
            }
          } else {
            let r = { instancePath: s + "/evaluate/metrics", schemaPath: "#/properties/evaluate/properties/metrics/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.fairness !== void 0) {
          let m = d.fairness;
          if (m && typeof m == "object" && !Array.isArray(m)) {
            for (let r in m) if (!(r === "by" || r === "minGroup" || r === "measures" || r === "privileged")) {
              let p = { instancePath: s + "/evaluate/fairness", schemaPath: "#/properties/evaluate/properties/fairness/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (m.by !== void 0) {
              let r = m.by;
              if (Array.isArray(r)) {
                if (r.length < 1) {
                  let n = {
                    instancePath: s + "/evaluate/fairness/by",
                    schemaPath: "#/properties/evaluate/properties/fairness/properties/by/minItems",
                    keyword: "minItems",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 items"
                  };
                  e === null ? e = [n] : e.push(n), t++;
                }
                let p = r.length;
                for (let n = 0; n < p; n++) {
                  let i = r[n];
                  if (typeof i == "string") {
                    if (v(i) > 128) {
                      let a = { instancePath: s + "/evaluate/fairness/by/" + n, schemaPath: "#/properties/evaluate/properties/fairness/properties/by/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (v(i) < 1) {
                      let a = { instancePath: s + "/evaluate/fairness/by/" + n, schemaPath: "#/properties/evaluate/properties/fairness/properties/by/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (!le.test(i)) {
                      let a = { instancePath: s + "/evaluate/fairness/by/" + n, schemaPath: "#/properties/evaluate/properties/fairness/properties/by/items/pattern", keyword: "pattern", params: {
                        pattern: "^[^\\u0000-\\u001f\\u007f]*$"
                      }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
                      e === null ? e = [a] : e.push(
                        a
                      ), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/evaluate/fairness/by/" + n, schemaPath: "#/properties/evaluate/properties/fairness/properties/by/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                let o = r.length, w;
                if (o > 1) {
                  let n = {};
                  for (; o--; ) {
                    let i = r[o];
                    if (typeof i == "string") {
                      if (typeof n[i] == "number") {
                        w = n[i];
                        let a = { instancePath: s + "/evaluate/fairness/by", schemaPath: "#/properties/evaluate/properties/fairness/properties/by/uniqueItems", keyword: "uniqueItems", params: { i: o, j: w }, message: "must NOT have duplicate items (items ## " + w + " and " + o + " are identical)" };
                        e === null ? e = [a] : e.push(a), t++;
                        break;
                      }
                      n[i] = o;
                    }
                  }
                }
              } else {
                let p = { instancePath: s + "/evaluate/fairness/by", schemaPath: "#/properties/evaluate/properties/fairness/properties/by/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (m.minGroup !== void 0) {
              let r = m.minGroup;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                let p = { instancePath: s + "/evaluate/fairness/minGroup", schemaPath: "#/properties/evaluate/properties/fairness/properties/minGroup/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [p] : e.push(p), t++;
              }
              if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
                let p = { instancePath: s + "/evaluate/fairness/minGroup", schemaPath: "#/properties/evaluate/properties/fairness/properties/minGroup/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (m.measures !== void 0) {
              let r = m.measures;
              if (Array.isArray(r)) {
                if (r.length < 1) {
                  let n = { instancePath: s + "/evaluate/fairness/measures", schemaPath: "#/properties/evaluate/properties/fairness/properties/measures/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                let p = r.length;
                for (let n = 0; n < p; n++) {
                  let i = r[n];
                  if (typeof i != "string") {
                    let a = { instancePath: s + "/evaluate/fairness/measures/" + n, schemaPath: "#/properties/evaluate/properties/fairness/properties/measures/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (!(i === "demographic_parity_difference" || i === "demographic_parity_ratio" || i === "equal_opportunity_difference" || i === "equal_opportunity_ratio" || i === "equalized_odds_difference" || i === "equalized_odds_ratio")) {
                    let a = {
                      instancePath: s + "/evaluate/fairness/measures/" + n,
                      schemaPath: "#/properties/evaluate/properties/fairness/properties/measures/items/enum",
                      keyword: "enum",
                      params: { allowedValues: M.properties.evaluate.properties.fairness.properties.measures.items.enum },
                      message: "must be equal to one of the allowed values"
                    };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                let o = r.length, w;
                if (o > 1) {
                  let n = {};
                  for (; o--; ) {
                    let i = r[o];
                    if (typeof i == "string") {
                      if (typeof n[i] == "number") {
                        w = n[i];
                        let a = { instancePath: s + "/evaluate/fairness/measures", schemaPath: "#/properties/evaluate/properties/fairness/properties/measures/uniqueItems", keyword: "uniqueItems", params: { i: o, j: w }, message: "must NOT have duplicate items (items ## " + w + " and " + o + " are identical)" };
                        e === null ? e = [a] : e.push(a), t++;
                        break;
                      }
                      n[i] = o;
                    }
                  }
                }
              } else {
                let p = { instancePath: s + "/evaluate/fairness/measures", schemaPath: "#/properties/evaluate/properties/fairness/properties/measures/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (m.privileged !== void 0) {
              let r = m.privileged;
              if (r && typeof r == "object" && !Array.isArray(r)) {
                if (Object.keys(r).length < 1) {
                  let p = { instancePath: s + "/evaluate/fairness/privileged", schemaPath: "#/properties/evaluate/properties/fairness/properties/privileged/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                for (let p in r) {
                  let o = r[p];
                  if (typeof o == "string") {
                    if (v(o) < 1) {
                      let w = { instancePath: s + "/evaluate/fairness/privileged/" + p.replace(
                        /~/g,
                        "~0"
                      ).replace(/\//g, "~1"), schemaPath: "#/properties/evaluate/properties/fairness/properties/privileged/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                  } else {
                    let w = { instancePath: s + "/evaluate/fairness/privileged/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/evaluate/properties/fairness/properties/privileged/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
              } else {
                let p = { instancePath: s + "/evaluate/fairness/privileged", schemaPath: "#/properties/evaluate/properties/fairness/properties/privileged/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
          } else {
            let r = { instancePath: s + "/evaluate/fairness", schemaPath: "#/properties/evaluate/properties/fairness/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.slices !== void 0) {
          let m = d.slices, r = t, p = false, o = t;
          if (m && typeof m == "object" && !Array.isArray(m)) {
            for (let n in m)
              if (!(n === "search" || n === "columns" || n === "bins" || n === "minRows" || n === "depth" || n === "most")) {
                let i = {
                  instancePath: s + "/evaluate/slices",
                  schemaPath: "#/properties/evaluate/properties/slices/anyOf/0/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: n },
                  message: "must NOT have additional properties"
                };
                e === null ? e = [i] : e.push(i), t++;
              }
            if (m.search !== void 0 && typeof m.search != "boolean") {
              let n = { instancePath: s + "/evaluate/slices/search", schemaPath: "#/properties/evaluate/properties/slices/anyOf/0/properties/search/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (m.columns !== void 0) {
              let n = m.columns;
              if (Array.isArray(n)) {
                if (n.length < 1) {
                  let b = { instancePath: s + "/evaluate/slices/columns", schemaPath: "#/properties/evaluate/properties/slices/anyOf/0/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [b] : e.push(b), t++;
                }
                let i = n.length;
                for (let b = 0; b < i; b++) {
                  let y = n[b];
                  if (typeof y == "string") {
                    if (v(y) > 128) {
                      let P = {
                        instancePath: s + "/evaluate/slices/columns/" + b,
                        schemaPath: "#/properties/evaluate/properties/slices/anyOf/0/properties/columns/items/maxLength",
                        keyword: "maxLength",
                        params: { limit: 128 },
                        message: "must NOT have more than 128 characters"
                      };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    if (v(y) < 1) {
                      let P = { instancePath: s + "/evaluate/slices/columns/" + b, schemaPath: "#/properties/evaluate/properties/slices/anyOf/0/properties/columns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    if (!le.test(y)) {
                      let P = { instancePath: s + "/evaluate/slices/columns/" + b, schemaPath: "#/properties/evaluate/properties/slices/anyOf/0/properties/columns/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                  } else {
                    let P = {
                      instancePath: s + "/evaluate/slices/columns/" + b,
                      schemaPath: "#/properties/evaluate/properties/slices/anyOf/0/properties/columns/items/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
                let a = n.length, h;
                if (a > 1) {
                  let b = {};
                  for (; a--; ) {
                    let y = n[a];
                    if (typeof y == "string") {
                      if (typeof b[y] == "number") {
                        h = b[y];
                        let P = { instancePath: s + "/evaluate/slices/columns", schemaPath: "#/properties/evaluate/properties/slices/anyOf/0/properties/columns/uniqueItems", keyword: "uniqueItems", params: { i: a, j: h }, message: "must NOT have duplicate items (items ## " + h + " and " + a + " are identical)" };
                        e === null ? e = [P] : e.push(P), t++;
                        break;
                      }
                      b[y] = a;
                    }
                  }
                }
              } else {
                let i = { instancePath: s + "/evaluate/slices/columns", schemaPath: "#/properties/evaluate/properties/slices/anyOf/0/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (m.bins !== void 0) {
              let n = m.bins;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                let i = { instancePath: s + "/evaluate/slices/bins", schemaPath: "#/properties/evaluate/properties/slices/anyOf/0/properties/bins/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [i] : e.push(i), t++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 20 || isNaN(n)) {
                  let i = { instancePath: s + "/evaluate/slices/bins", schemaPath: "#/properties/evaluate/properties/slices/anyOf/0/properties/bins/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                if (n < 2 || isNaN(n)) {
                  let i = {
                    instancePath: s + "/evaluate/slices/bins",
                    schemaPath: "#/properties/evaluate/properties/slices/anyOf/0/properties/bins/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 2 },
                    message: "must be >= 2"
                  };
                  e === null ? e = [i] : e.push(i), t++;
                }
              }
            }
            if (m.minRows !== void 0) {
              let n = m.minRows;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                let i = { instancePath: s + "/evaluate/slices/minRows", schemaPath: "#/properties/evaluate/properties/slices/anyOf/0/properties/minRows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [i] : e.push(i), t++;
              }
              if (typeof n == "number" && isFinite(n) && (n < 10 || isNaN(n))) {
                let i = { instancePath: s + "/evaluate/slices/minRows", schemaPath: "#/properties/evaluate/properties/slices/anyOf/0/properties/minRows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 }, message: "must be >= 10" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (m.depth !== void 0) {
              let n = m.depth;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                let i = { instancePath: s + "/evaluate/slices/depth", schemaPath: "#/properties/evaluate/properties/slices/anyOf/0/properties/depth/type", keyword: "type", params: {
                  type: "integer"
                }, message: "must be integer" };
                e === null ? e = [i] : e.push(i), t++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 2 || isNaN(
                  n
                )) {
                  let i = { instancePath: s + "/evaluate/slices/depth", schemaPath: "#/properties/evaluate/properties/slices/anyOf/0/properties/depth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 }, message: "must be <= 2" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                if (n < 1 || isNaN(n)) {
                  let i = { instancePath: s + "/evaluate/slices/depth", schemaPath: "#/properties/evaluate/properties/slices/anyOf/0/properties/depth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [i] : e.push(i), t++;
                }
              }
            }
            if (m.most !== void 0) {
              let n = m.most;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                let i = {
                  instancePath: s + "/evaluate/slices/most",
                  schemaPath: "#/properties/evaluate/properties/slices/anyOf/0/properties/most/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer"
                };
                e === null ? e = [i] : e.push(i), t++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 50 || isNaN(n)) {
                  let i = { instancePath: s + "/evaluate/slices/most", schemaPath: "#/properties/evaluate/properties/slices/anyOf/0/properties/most/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" };
                  e === null ? e = [i] : e.push(
                    i
                  ), t++;
                }
                if (n < 1 || isNaN(n)) {
                  let i = { instancePath: s + "/evaluate/slices/most", schemaPath: "#/properties/evaluate/properties/slices/anyOf/0/properties/most/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [i] : e.push(i), t++;
                }
              }
            }
          } else {
            let n = { instancePath: s + "/evaluate/slices", schemaPath: "#/properties/evaluate/properties/slices/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [n] : e.push(n), t++;
          }
          var N = o === t;
          p = p || N;
          let w = t;
          if (Array.isArray(m)) {
            if (m.length > 50) {
              let h = { instancePath: s + "/evaluate/slices", schemaPath: "#/properties/evaluate/properties/slices/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
              e === null ? e = [h] : e.push(h), t++;
            }
            if (m.length < 1) {
              let h = { instancePath: s + "/evaluate/slices", schemaPath: "#/properties/evaluate/properties/slices/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [h] : e.push(h), t++;
            }
            let n = m.length;
            for (let h = 0; h < n; h++) {
              let b = m[h];
              if (b && typeof b == "object" && !Array.isArray(b)) {
                if (b.by === void 0) {
                  let y = { instancePath: s + "/evaluate/slices/" + h, schemaPath: "#/properties/evaluate/properties/slices/anyOf/1/items/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                  e === null ? e = [y] : e.push(y), t++;
                }
                for (let y in b) if (y !== "by") {
                  let P = { instancePath: s + "/evaluate/slices/" + h, schemaPath: "#/properties/evaluate/properties/slices/anyOf/1/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (b.by !== void 0) {
                  let y = b.by, P = t, E = false, R = t;
                  if (typeof y == "string") {
                    if (v(y) > 128) {
                      let q = { instancePath: s + "/evaluate/slices/" + h + "/by", schemaPath: "#/properties/evaluate/properties/slices/anyOf/1/items/properties/by/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                      e === null ? e = [q] : e.push(q), t++;
                    }
                    if (v(y) < 1) {
                      let q = {
                        instancePath: s + "/evaluate/slices/" + h + "/by",
                        schemaPath: "#/properties/evaluate/properties/slices/anyOf/1/items/properties/by/anyOf/0/minLength",
                        keyword: "minLength",
                        params: { limit: 1 },
                        message: "must NOT have fewer than 1 characters"
                      };
                      e === null ? e = [q] : e.push(q), t++;
                    }
                    if (!le.test(y)) {
                      let q = {
                        instancePath: s + "/evaluate/slices/" + h + "/by",
                        schemaPath: "#/properties/evaluate/properties/slices/anyOf/1/items/properties/by/anyOf/0/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
                        message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"'
                      };
                      e === null ? e = [q] : e.push(q), t++;
                    }
                  } else {
                    let q = { instancePath: s + "/evaluate/slices/" + h + "/by", schemaPath: "#/properties/evaluate/properties/slices/anyOf/1/items/properties/by/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [q] : e.push(q), t++;
                  }
                  var z = R === t;
                  E = E || z;
                  let K = t;
                  if (Array.isArray(y)) {
                    if (y.length > 2) {
                      let u = { instancePath: s + "/evaluate/slices/" + h + "/by", schemaPath: "#/properties/evaluate/properties/slices/anyOf/1/items/properties/by/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                      e === null ? e = [u] : e.push(u), t++;
                    }
                    if (y.length < 1) {
                      let u = { instancePath: s + "/evaluate/slices/" + h + "/by", schemaPath: "#/properties/evaluate/properties/slices/anyOf/1/items/properties/by/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [u] : e.push(u), t++;
                    }
                    let q = y.length;
                    for (let u = 0; u < q; u++) {
                      let f = y[u];
                      if (typeof f == "string") {
                        if (v(f) > 128) {
                          let O = { instancePath: s + "/evaluate/slices/" + h + "/by/" + u, schemaPath: "#/properties/evaluate/properties/slices/anyOf/1/items/properties/by/anyOf/1/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                          e === null ? e = [O] : e.push(O), t++;
                        }
                        if (v(f) < 1) {
                          let O = { instancePath: s + "/evaluate/slices/" + h + "/by/" + u, schemaPath: "#/properties/evaluate/properties/slices/anyOf/1/items/properties/by/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [O] : e.push(O), t++;
                        }
                        if (!le.test(f)) {
                          let O = { instancePath: s + "/evaluate/slices/" + h + "/by/" + u, schemaPath: "#/properties/evaluate/properties/slices/anyOf/1/items/properties/by/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
                          e === null ? e = [O] : e.push(O), t++;
                        }
                      } else {
                        let O = { instancePath: s + "/evaluate/slices/" + h + "/by/" + u, schemaPath: "#/properties/evaluate/properties/slices/anyOf/1/items/properties/by/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [O] : e.push(O), t++;
                      }
                    }
                    let k = y.length, g;
                    if (k > 1) {
                      let u = {};
                      for (; k--; ) {
                        let f = y[k];
                        if (typeof f == "string") {
                          if (typeof u[f] == "number") {
                            g = u[f];
                            let O = { instancePath: s + "/evaluate/slices/" + h + "/by", schemaPath: "#/properties/evaluate/properties/slices/anyOf/1/items/properties/by/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: k, j: g }, message: "must NOT have duplicate items (items ## " + g + " and " + k + " are identical)" };
                            e === null ? e = [O] : e.push(O), t++;
                            break;
                          }
                          u[f] = k;
                        }
                      }
                    }
                  } else {
                    let q = {
                      instancePath: s + "/evaluate/slices/" + h + "/by",
                      schemaPath: "#/properties/evaluate/properties/slices/anyOf/1/items/properties/by/anyOf/1/type",
                      keyword: "type",
                      params: { type: "array" },
                      message: "must be array"
                    };
                    e === null ? e = [q] : e.push(q), t++;
                  }
                  var z = K === t;
                  if (E = E || z, E) t = P, e !== null && (P ? e.length = P : e = null);
                  else {
                    let q = { instancePath: s + "/evaluate/slices/" + h + "/by", schemaPath: "#/properties/evaluate/properties/slices/anyOf/1/items/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [q] : e.push(q), t++;
                  }
                }
              } else {
                let y = { instancePath: s + "/evaluate/slices/" + h, schemaPath: "#/properties/evaluate/properties/slices/anyOf/1/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [y] : e.push(y), t++;
              }
            }
            let i = m.length, a;
            if (i > 1) {
              e: for (; i--; ) for (a = i; a--; ) if (He(m[i], m[a])) {
                let h = { instancePath: s + "/evaluate/slices", schemaPath: "#/properties/evaluate/properties/slices/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i, j: a }, message: "must NOT have duplicate items (items ## " + a + " and " + i + " are identical)" };
                e === null ? e = [h] : e.push(h), t++;
                break e;
              }
            }
          } else {
            let n = {
              instancePath: s + "/evaluate/slices",
              schemaPath: "#/properties/evaluate/properties/slices/anyOf/1/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array"
            };
            e === null ? e = [n] : e.push(n), t++;
          }
          var N = w === t;
          if (p = p || N, p) t = r, e !== null && (r ? e.length = r : e = null);
          else {
            let n = {
              instancePath: s + "/evaluate/slices",
              schemaPath: "#/properties/evaluate/properties/slices/anyOf",
              keyword: "anyOf",
              params: {},
              message: "must match a schema in anyOf"
            };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
        if (d.explain !== void 0) {
          let m = d.explain;
          if (m && typeof m == "object" && !Array.isArray(m)) {
            for (let r in m) if (!(r === "method" || r === "metric" || r === "repeats" || r === "correlation" || r === "shap" || r === "dependence")) {
              let p = { instancePath: s + "/evaluate/explain", schemaPath: "#/properties/evaluate/properties/explain/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (m.method !== void 0) {
              let r = m.method;
              if (typeof r != "string") {
                let p = { instancePath: s + "/evaluate/explain/method", schemaPath: "#/properties/evaluate/properties/explain/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [p] : e.push(p), t++;
              }
              if (r !== "permutation") {
                let p = { instancePath: s + "/evaluate/explain/method", schemaPath: "#/properties/evaluate/properties/explain/properties/method/enum", keyword: "enum", params: { allowedValues: M.properties.evaluate.properties.explain.properties.method.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (m.metric !== void 0) {
              let r = m.metric;
              if (typeof r != "string") {
                let p = { instancePath: s + "/evaluate/explain/metric", schemaPath: "#/properties/evaluate/properties/explain/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [p] : e.push(p), t++;
              }
              if (!(r === "accuracy" || r === "average_precision" || r === "balanced_accuracy" || r === "brier" || r === "ece" || r === "f1" || r === "log_loss" || r === "mae" || r === "mape" || r === "mcc" || r === "precision" || r === "r2" || r === "recall" || r === "rmse" || r === "roc_auc" || r === "roc_auc_ovo")) {
                let p = { instancePath: s + "/evaluate/explain/metric", schemaPath: "#/properties/evaluate/properties/explain/properties/metric/enum", keyword: "enum", params: { allowedValues: M.properties.evaluate.properties.explain.properties.metric.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (m.repeats !== void 0) {
              let r = m.repeats;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                let p = {
                  instancePath: s + "/evaluate/explain/repeats",
                  schemaPath: "#/properties/evaluate/properties/explain/properties/repeats/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer"
                };
                e === null ? e = [p] : e.push(p), t++;
              }
              if (typeof r == "number" && isFinite(r)) {
                if (r > 50 || isNaN(r)) {
                  let p = { instancePath: s + "/evaluate/explain/repeats", schemaPath: "#/properties/evaluate/properties/explain/properties/repeats/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" };
                  e === null ? e = [p] : e.push(
                    p
                  ), t++;
                }
                if (r < 1 || isNaN(r)) {
                  let p = { instancePath: s + "/evaluate/explain/repeats", schemaPath: "#/properties/evaluate/properties/explain/properties/repeats/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [p] : e.push(p), t++;
                }
              }
            }
            if (m.correlation !== void 0) {
              let r = m.correlation;
              if (typeof r == "number" && isFinite(r)) {
                if (r > 1 || isNaN(r)) {
                  let p = { instancePath: s + "/evaluate/explain/correlation", schemaPath: "#/properties/evaluate/properties/explain/properties/correlation/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (r < 0.1 || isNaN(r)) {
                  let p = { instancePath: s + "/evaluate/explain/correlation", schemaPath: "#/properties/evaluate/properties/explain/properties/correlation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.1 }, message: "must be >= 0.1" };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/evaluate/explain/correlation", schemaPath: "#/properties/evaluate/properties/explain/properties/correlation/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (m.shap !== void 0) {
              let r = m.shap;
              if (r && typeof r == "object" && !Array.isArray(r)) {
                for (let p in r) if (!(p === "rows" || p === "background" || p === "examples")) {
                  let o = {
                    instancePath: s + "/evaluate/explain/shap",
                    schemaPath: "#/properties/evaluate/properties/explain/properties/shap/additionalProperties",
                    keyword: "additionalProperties",
                    params: { additionalProperty: p },
                    message: "must NOT have additional properties"
                  };
                  e === null ? e = [o] : e.push(o), t++;
                }
                if (r.rows !== void 0) {
                  let p = r.rows;
                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                    let o = { instancePath: s + "/evaluate/explain/shap/rows", schemaPath: "#/properties/evaluate/properties/explain/properties/shap/properties/rows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  if (typeof p == "number" && isFinite(p)) {
                    if (p > 1e3 || isNaN(p)) {
                      let o = { instancePath: s + "/evaluate/explain/shap/rows", schemaPath: "#/properties/evaluate/properties/explain/properties/shap/properties/rows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    if (p < 1 || isNaN(p)) {
                      let o = { instancePath: s + "/evaluate/explain/shap/rows", schemaPath: "#/properties/evaluate/properties/explain/properties/shap/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  }
                }
                if (r.background !== void 0) {
                  let p = r.background;
                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(
                    p
                  ))) {
                    let o = { instancePath: s + "/evaluate/explain/shap/background", schemaPath: "#/properties/evaluate/properties/explain/properties/shap/properties/background/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  if (typeof p == "number" && isFinite(p)) {
                    if (p > 200 || isNaN(p)) {
                      let o = { instancePath: s + "/evaluate/explain/shap/background", schemaPath: "#/properties/evaluate/properties/explain/properties/shap/properties/background/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    if (p < 2 || isNaN(p)) {
                      let o = {
                        instancePath: s + "/evaluate/explain/shap/background",
                        schemaPath: "#/properties/evaluate/properties/explain/properties/shap/properties/background/minimum",
                        keyword: "minimum",
                        params: { comparison: ">=", limit: 2 },
                        message: "must be >= 2"
                      };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  }
                }
                if (r.examples !== void 0) {
                  let p = r.examples;
                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                    let o = {
                      instancePath: s + "/evaluate/explain/shap/examples",
                      schemaPath: "#/properties/evaluate/properties/explain/properties/shap/properties/examples/type",
                      keyword: "type",
                      params: { type: "integer" },
                      message: "must be integer"
                    };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  if (typeof p == "number" && isFinite(p)) {
                    if (p > 10 || isNaN(p)) {
                      let o = {
                        instancePath: s + "/evaluate/explain/shap/examples",
                        schemaPath: "#/properties/evaluate/properties/explain/properties/shap/properties/examples/maximum",
                        keyword: "maximum",
                        params: { comparison: "<=", limit: 10 },
                        message: "must be <= 10"
                      };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    if (p < 0 || isNaN(p)) {
                      let o = { instancePath: s + "/evaluate/explain/shap/examples", schemaPath: "#/properties/evaluate/properties/explain/properties/shap/properties/examples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  }
                }
              } else {
                let p = { instancePath: s + "/evaluate/explain/shap", schemaPath: "#/properties/evaluate/properties/explain/properties/shap/type", keyword: "type", params: {
                  type: "object"
                }, message: "must be object" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (m.dependence !== void 0) {
              let r = m.dependence;
              if (r && typeof r == "object" && !Array.isArray(r)) {
                for (let p in r) if (!(p === "features" || p === "points")) {
                  let o = {
                    instancePath: s + "/evaluate/explain/dependence",
                    schemaPath: "#/properties/evaluate/properties/explain/properties/dependence/additionalProperties",
                    keyword: "additionalProperties",
                    params: { additionalProperty: p },
                    message: "must NOT have additional properties"
                  };
                  e === null ? e = [
                    o
                  ] : e.push(o), t++;
                }
                if (r.features !== void 0) {
                  let p = r.features;
                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                    let o = {
                      instancePath: s + "/evaluate/explain/dependence/features",
                      schemaPath: "#/properties/evaluate/properties/explain/properties/dependence/properties/features/type",
                      keyword: "type",
                      params: { type: "integer" },
                      message: "must be integer"
                    };
                    e === null ? e = [o] : e.push(
                      o
                    ), t++;
                  }
                  if (typeof p == "number" && isFinite(p)) {
                    if (p > 10 || isNaN(p)) {
                      let o = { instancePath: s + "/evaluate/explain/dependence/features", schemaPath: "#/properties/evaluate/properties/explain/properties/dependence/properties/features/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    if (p < 1 || isNaN(p)) {
                      let o = { instancePath: s + "/evaluate/explain/dependence/features", schemaPath: "#/properties/evaluate/properties/explain/properties/dependence/properties/features/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [o] : e.push(
                        o
                      ), t++;
                    }
                  }
                }
                if (r.points !== void 0) {
                  let p = r.points;
                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                    let o = { instancePath: s + "/evaluate/explain/dependence/points", schemaPath: "#/properties/evaluate/properties/explain/properties/dependence/properties/points/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  if (typeof p == "number" && isFinite(p)) {
                    if (p > 50 || isNaN(p)) {
                      let o = { instancePath: s + "/evaluate/explain/dependence/points", schemaPath: "#/properties/evaluate/properties/explain/properties/dependence/properties/points/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    if (p < 2 || isNaN(p)) {
                      let o = { instancePath: s + "/evaluate/explain/dependence/points", schemaPath: "#/properties/evaluate/properties/explain/properties/dependence/properties/points/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  }
                }
              } else {
                let p = { instancePath: s + "/evaluate/explain/dependence", schemaPath: "#/properties/evaluate/properties/explain/properties/dependence/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
          } else {
            let r = {
              instancePath: s + "/evaluate/explain",
              schemaPath: "#/properties/evaluate/properties/explain/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object"
            };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.robustness !== void 0) {
          let m = d.robustness;
          if (m && typeof m == "object" && !Array.isArray(m)) {
            for (let r in m) if (r !== "metric") {
              let p = {
                instancePath: s + "/evaluate/robustness",
                schemaPath: "#/properties/evaluate/properties/robustness/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: r },
                message: "must NOT have additional properties"
              };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (m.metric !== void 0) {
              let r = m.metric;
              if (typeof r != "string") {
                let p = { instancePath: s + "/evaluate/robustness/metric", schemaPath: "#/properties/evaluate/properties/robustness/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [p] : e.push(p), t++;
              }
              if (!(r === "accuracy" || r === "average_precision" || r === "balanced_accuracy" || r === "brier" || r === "ece" || r === "f1" || r === "log_loss" || r === "mae" || r === "mape" || r === "mcc" || r === "precision" || r === "r2" || r === "recall" || r === "rmse" || r === "roc_auc" || r === "roc_auc_ovo")) {
                let p = { instancePath: s + "/evaluate/robustness/metric", schemaPath: "#/properties/evaluate/properties/robustness/properties/metric/enum", keyword: "enum", params: { allowedValues: M.properties.evaluate.properties.robustness.properties.metric.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
          } else {
            let r = { instancePath: s + "/evaluate/robustness", schemaPath: "#/properties/evaluate/properties/robustness/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.conformal !== void 0) {
          let m = d.conformal;
          if (m && typeof m == "object" && !Array.isArray(m)) {
            for (let r in m)
              if (r !== "coverage") {
                let p = { instancePath: s + "/evaluate/conformal", schemaPath: "#/properties/evaluate/properties/conformal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                e === null ? e = [p] : e.push(p), t++;
              }
            if (m.coverage !== void 0) {
              let r = m.coverage;
              if (typeof r == "number" && isFinite(r)) {
                if (r > 0.999 || isNaN(r)) {
                  let p = { instancePath: s + "/evaluate/conformal/coverage", schemaPath: "#/properties/evaluate/properties/conformal/properties/coverage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.999 }, message: "must be <= 0.999" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (r < 0.5 || isNaN(r)) {
                  let p = { instancePath: s + "/evaluate/conformal/coverage", schemaPath: "#/properties/evaluate/properties/conformal/properties/coverage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/evaluate/conformal/coverage", schemaPath: "#/properties/evaluate/properties/conformal/properties/coverage/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
          } else {
            let r = { instancePath: s + "/evaluate/conformal", schemaPath: "#/properties/evaluate/properties/conformal/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
      } else {
        let m = { instancePath: s + "/evaluate", schemaPath: "#/properties/evaluate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (D.predict !== void 0) {
      let d = D.predict;
      if (d && typeof d == "object" && !Array.isArray(
        d
      )) {
        if (d.command === void 0) {
          let m = {
            instancePath: s + "/predict",
            schemaPath: "#/properties/predict/required",
            keyword: "required",
            params: { missingProperty: "command" },
            message: "must have required property 'command'"
          };
          e === null ? e = [m] : e.push(m), t++;
        }
        for (let m in d)
          if (!(m === "command" || m === "code" || m === "time")) {
            let r = { instancePath: s + "/predict", schemaPath: "#/properties/predict/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
            e === null ? e = [r] : e.push(r), t++;
          }
        if (d.command !== void 0) {
          let m = d.command;
          if (Array.isArray(m)) {
            if (m.length > 100) {
              let p = { instancePath: s + "/predict/command", schemaPath: "#/properties/predict/properties/command/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (m.length < 1) {
              let p = {
                instancePath: s + "/predict/command",
                schemaPath: "#/properties/predict/properties/command/minItems",
                keyword: "minItems",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 items"
              };
              e === null ? e = [p] : e.push(p), t++;
            }
            let r = m.length;
            for (let p = 0; p < r; p++) {
              let o = m[p];
              if (typeof o == "string") {
                if (v(o) > 4e3) {
                  let w = { instancePath: s + "/predict/command/" + p, schemaPath: "#/properties/predict/properties/command/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                if (!Qe.test(o)) {
                  let w = { instancePath: s + "/predict/command/" + p, schemaPath: "#/properties/predict/properties/command/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: 'must match pattern "^[^\\u0000]*$"' };
                  e === null ? e = [
                    w
                  ] : e.push(w), t++;
                }
              } else {
                let w = { instancePath: s + "/predict/command/" + p, schemaPath: "#/properties/predict/properties/command/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [w] : e.push(w), t++;
              }
            }
          } else {
            let r = { instancePath: s + "/predict/command", schemaPath: "#/properties/predict/properties/command/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.code !== void 0) {
          let m = d.code;
          if (typeof m == "string") {
            if (v(m) > 400) {
              let r = {
                instancePath: s + "/predict/code",
                schemaPath: "#/properties/predict/properties/code/maxLength",
                keyword: "maxLength",
                params: { limit: 400 },
                message: "must NOT have more than 400 characters"
              };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(m) < 1) {
              let r = { instancePath: s + "/predict/code", schemaPath: "#/properties/predict/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/predict/code", schemaPath: "#/properties/predict/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.time !== void 0) {
          let m = d.time;
          if (typeof m == "string") {
            if (!Xe.test(m)) {
              let r = { instancePath: s + "/predict/time", schemaPath: "#/properties/predict/properties/time/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(s|m|h)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(s|m|h)$"' };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/predict/time", schemaPath: "#/properties/predict/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
      } else {
        let m = { instancePath: s + "/predict", schemaPath: "#/properties/predict/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (D.gates !== void 0) {
      let d = D.gates;
      if (Array.isArray(d)) {
        let m = d.length;
        for (let r = 0; r < m; r++) {
          let p = d[r];
          if (!(p && typeof p == "object" && !Array.isArray(p))) {
            let h = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [h] : e.push(h), t++;
          }
          let o = t, w = false, n = null, i = t;
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.calibration === void 0) {
              let h = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/0/required", keyword: "required", params: { missingProperty: "calibration" }, message: "must have required property 'calibration'" };
              e === null ? e = [h] : e.push(
                h
              ), t++;
            }
            if (p.max === void 0) {
              let h = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/0/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
              e === null ? e = [h] : e.push(h), t++;
            }
            for (let h in p)
              if (!(h === "calibration" || h === "max" || h === "minRows" || h === "onNotEstimable" || h === "waiver")) {
                let b = {
                  instancePath: s + "/gates/" + r,
                  schemaPath: "#/properties/gates/items/oneOf/0/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: h },
                  message: "must NOT have additional properties"
                };
                e === null ? e = [b] : e.push(b), t++;
              }
            if (p.calibration !== void 0) {
              let h = p.calibration;
              if (typeof h != "string") {
                let b = { instancePath: s + "/gates/" + r + "/calibration", schemaPath: "#/properties/gates/items/oneOf/0/properties/calibration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [b] : e.push(b), t++;
              }
              if (!(h === "mean" || h === "worst")) {
                let b = {
                  instancePath: s + "/gates/" + r + "/calibration",
                  schemaPath: "#/properties/gates/items/oneOf/0/properties/calibration/enum",
                  keyword: "enum",
                  params: { allowedValues: M.properties.gates.items.oneOf[0].properties.calibration.enum },
                  message: "must be equal to one of the allowed values"
                };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (p.max !== void 0) {
              let h = p.max;
              if (typeof h == "number" && isFinite(h)) {
                if (h > 1 || isNaN(h)) {
                  let b = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/0/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (h < 0 || isNaN(h)) {
                  let b = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/0/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [b] : e.push(b), t++;
                }
              } else {
                let b = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/0/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (p.minRows !== void 0) {
              let h = p.minRows;
              if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                let b = { instancePath: s + "/gates/" + r + "/minRows", schemaPath: "#/properties/gates/items/oneOf/0/properties/minRows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [b] : e.push(b), t++;
              }
              if (typeof h == "number" && isFinite(h) && (h < 1 || isNaN(h))) {
                let b = {
                  instancePath: s + "/gates/" + r + "/minRows",
                  schemaPath: "#/properties/gates/items/oneOf/0/properties/minRows/minimum",
                  keyword: "minimum",
                  params: { comparison: ">=", limit: 1 },
                  message: "must be >= 1"
                };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (p.onNotEstimable !== void 0) {
              let h = p.onNotEstimable;
              if (typeof h != "string") {
                let b = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/0/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [b] : e.push(b), t++;
              }
              if (!(h === "block" || h === "warn")) {
                let b = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/0/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: M.properties.gates.items.oneOf[0].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (p.waiver !== void 0) {
              let h = p.waiver;
              if (h && typeof h == "object" && !Array.isArray(h)) {
                if (h.by === void 0) {
                  let b = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (h.reason === void 0) {
                  let b = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (h.until === void 0) {
                  let b = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/required", keyword: "required", params: {
                    missingProperty: "until"
                  }, message: "must have required property 'until'" };
                  e === null ? e = [b] : e.push(b), t++;
                }
                for (let b in h) if (!(b === "by" || b === "reason" || b === "until")) {
                  let y = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b }, message: "must NOT have additional properties" };
                  e === null ? e = [y] : e.push(y), t++;
                }
                if (h.by !== void 0) {
                  let b = h.by;
                  if (typeof b == "string") {
                    if (v(b) > 4e3) {
                      let y = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                    if (v(b) < 1) {
                      let y = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                  } else {
                    let y = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                }
                if (h.reason !== void 0) {
                  let b = h.reason;
                  if (typeof b == "string") {
                    if (v(b) > 4e3) {
                      let y = {
                        instancePath: s + "/gates/" + r + "/waiver/reason",
                        schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/reason/maxLength",
                        keyword: "maxLength",
                        params: { limit: 4e3 },
                        message: "must NOT have more than 4000 characters"
                      };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                    if (v(
                      b
                    ) < 1) {
                      let y = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                  } else {
                    let y = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [
                      y
                    ] : e.push(y), t++;
                  }
                }
                if (h.until !== void 0) {
                  let b = h.until;
                  if (typeof b == "string") {
                    if (!oe.test(b)) {
                      let y = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                  } else {
                    let y = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                }
              } else {
                let b = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
          } else {
            let h = {
              instancePath: s + "/gates/" + r,
              schemaPath: "#/properties/gates/items/oneOf/0/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object"
            };
            e === null ? e = [h] : e.push(h), t++;
          }
          var x = i === t;
          if (x) {
            w = true, n = 0;
            var l = true;
          }
          let a = t;
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.card === void 0) {
              let h = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/1/required", keyword: "required", params: { missingProperty: "card" }, message: "must have required property 'card'" };
              e === null ? e = [h] : e.push(h), t++;
            }
            for (let h in p) if (!(h === "card" || h === "onNotEstimable" || h === "waiver")) {
              let b = {
                instancePath: s + "/gates/" + r,
                schemaPath: "#/properties/gates/items/oneOf/1/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: h },
                message: "must NOT have additional properties"
              };
              e === null ? e = [b] : e.push(b), t++;
            }
            if (p.card !== void 0) {
              let h = p.card, b = t, y = false, P = null, E = t;
              if (typeof h != "string") {
                let K = { instancePath: s + "/gates/" + r + "/card", schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [K] : e.push(K), t++;
              }
              if (h !== "complete") {
                let K = { instancePath: s + "/gates/" + r + "/card", schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf/0/enum", keyword: "enum", params: { allowedValues: M.properties.gates.items.oneOf[1].properties.card.oneOf[0].enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [K] : e.push(K), t++;
              }
              var c = E === t;
              c && (y = true, P = 0);
              let R = t;
              if (Array.isArray(h)) {
                if (h.length < 1) {
                  let g = { instancePath: s + "/gates/" + r + "/card", schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                let K = h.length;
                for (let g = 0; g < K; g++) {
                  let u = h[g];
                  if (typeof u != "string") {
                    let f = { instancePath: s + "/gates/" + r + "/card/" + g, schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                  if (!(u === "description" || u === "license" || u === "sources" || u === "intendedUse" || u === "downstreamUse" || u === "outOfScope" || u === "limitations" || u === "ethics" || u === "recommendations" || u === "risk" || u === "citation" || u === "glossary" || u === "moreInformation" || u === "owners")) {
                    let f = { instancePath: s + "/gates/" + r + "/card/" + g, schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf/1/items/enum", keyword: "enum", params: {
                      allowedValues: M.properties.gates.items.oneOf[1].properties.card.oneOf[1].items.enum
                    }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                }
                let q = h.length, k;
                if (q > 1) {
                  let g = {};
                  for (; q--; ) {
                    let u = h[q];
                    if (typeof u == "string") {
                      if (typeof g[u] == "number") {
                        k = g[u];
                        let f = { instancePath: s + "/gates/" + r + "/card", schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf/1/uniqueItems", keyword: "uniqueItems", params: { i: q, j: k }, message: "must NOT have duplicate items (items ## " + k + " and " + q + " are identical)" };
                        e === null ? e = [f] : e.push(f), t++;
                        break;
                      }
                      g[u] = q;
                    }
                  }
                }
              } else {
                let K = { instancePath: s + "/gates/" + r + "/card", schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [K] : e.push(K), t++;
              }
              var c = R === t;
              if (c && y ? (y = false, P = [P, 1]) : c && (y = true, P = 1), y) t = b, e !== null && (b ? e.length = b : e = null);
              else {
                let K = { instancePath: s + "/gates/" + r + "/card", schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf", keyword: "oneOf", params: { passingSchemas: P }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [K] : e.push(K), t++;
              }
            }
            if (p.onNotEstimable !== void 0) {
              let h = p.onNotEstimable;
              if (typeof h != "string") {
                let b = {
                  instancePath: s + "/gates/" + r + "/onNotEstimable",
                  schemaPath: "#/properties/gates/items/oneOf/1/properties/onNotEstimable/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [b] : e.push(b), t++;
              }
              if (!(h === "block" || h === "warn")) {
                let b = {
                  instancePath: s + "/gates/" + r + "/onNotEstimable",
                  schemaPath: "#/properties/gates/items/oneOf/1/properties/onNotEstimable/enum",
                  keyword: "enum",
                  params: { allowedValues: M.properties.gates.items.oneOf[1].properties.onNotEstimable.enum },
                  message: "must be equal to one of the allowed values"
                };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (p.waiver !== void 0) {
              let h = p.waiver;
              if (h && typeof h == "object" && !Array.isArray(h)) {
                if (h.by === void 0) {
                  let b = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (h.reason === void 0) {
                  let b = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (h.until === void 0) {
                  let b = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                  e === null ? e = [b] : e.push(b), t++;
                }
                for (let b in h) if (!(b === "by" || b === "reason" || b === "until")) {
                  let y = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b }, message: "must NOT have additional properties" };
                  e === null ? e = [y] : e.push(y), t++;
                }
                if (h.by !== void 0) {
                  let b = h.by;
                  if (typeof b == "string") {
                    if (v(b) > 4e3) {
                      let y = {
                        instancePath: s + "/gates/" + r + "/waiver/by",
                        schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/by/maxLength",
                        keyword: "maxLength",
                        params: { limit: 4e3 },
                        message: "must NOT have more than 4000 characters"
                      };
                      e === null ? e = [y] : e.push(
                        y
                      ), t++;
                    }
                    if (v(b) < 1) {
                      let y = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                  } else {
                    let y = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                }
                if (h.reason !== void 0) {
                  let b = h.reason;
                  if (typeof b == "string") {
                    if (v(b) > 4e3) {
                      let y = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                    if (v(b) < 1) {
                      let y = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                  } else {
                    let y = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                }
                if (h.until !== void 0) {
                  let b = h.until;
                  if (typeof b == "string") {
                    if (!oe.test(b)) {
                      let y = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                  } else {
                    let y = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                }
              } else {
                let b = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
          } else {
            let h = {
              instancePath: s + "/gates/" + r,
              schemaPath: "#/properties/gates/items/oneOf/1/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object"
            };
            e === null ? e = [h] : e.push(h), t++;
          }
          var x = a === t;
          if (x && w) w = false, n = [n, 1];
          else {
            x && (w = true, n = 1, l !== true && (l = true));
            let h = t;
            if (p && typeof p == "object" && !Array.isArray(p)) {
              if (p.dominance === void 0) {
                let y = {
                  instancePath: s + "/gates/" + r,
                  schemaPath: "#/properties/gates/items/oneOf/2/required",
                  keyword: "required",
                  params: { missingProperty: "dominance" },
                  message: "must have required property 'dominance'"
                };
                e === null ? e = [y] : e.push(y), t++;
              }
              if (p.max === void 0) {
                let y = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/2/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                e === null ? e = [y] : e.push(y), t++;
              }
              for (let y in p) if (!(y === "dominance" || y === "max" || y === "onNotEstimable" || y === "waiver")) {
                let P = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
                e === null ? e = [P] : e.push(P), t++;
              }
              if (p.dominance !== void 0) {
                let y = p.dominance;
                if (typeof y != "string") {
                  let P = { instancePath: s + "/gates/" + r + "/dominance", schemaPath: "#/properties/gates/items/oneOf/2/properties/dominance/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(y === "permutation" || y === "shap")) {
                  let P = { instancePath: s + "/gates/" + r + "/dominance", schemaPath: "#/properties/gates/items/oneOf/2/properties/dominance/enum", keyword: "enum", params: {
                    allowedValues: M.properties.gates.items.oneOf[2].properties.dominance.enum
                  }, message: "must be equal to one of the allowed values" };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              if (p.max !== void 0) {
                let y = p.max;
                if (typeof y == "number" && isFinite(y)) {
                  if (y > 1 || isNaN(
                    y
                  )) {
                    let P = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/2/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                  if (y <= 0 || isNaN(y)) {
                    let P = {
                      instancePath: s + "/gates/" + r + "/max",
                      schemaPath: "#/properties/gates/items/oneOf/2/properties/max/exclusiveMinimum",
                      keyword: "exclusiveMinimum",
                      params: { comparison: ">", limit: 0 },
                      message: "must be > 0"
                    };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                } else {
                  let P = {
                    instancePath: s + "/gates/" + r + "/max",
                    schemaPath: "#/properties/gates/items/oneOf/2/properties/max/type",
                    keyword: "type",
                    params: { type: "number" },
                    message: "must be number"
                  };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              if (p.onNotEstimable !== void 0) {
                let y = p.onNotEstimable;
                if (typeof y != "string") {
                  let P = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/2/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(y === "block" || y === "warn")) {
                  let P = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/2/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: M.properties.gates.items.oneOf[2].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              if (p.waiver !== void 0) {
                let y = p.waiver;
                if (y && typeof y == "object" && !Array.isArray(y)) {
                  if (y.by === void 0) {
                    let P = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                  if (y.reason === void 0) {
                    let P = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                  if (y.until === void 0) {
                    let P = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/required", keyword: "required", params: {
                      missingProperty: "until"
                    }, message: "must have required property 'until'" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                  for (let P in y) if (!(P === "by" || P === "reason" || P === "until")) {
                    let E = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P }, message: "must NOT have additional properties" };
                    e === null ? e = [E] : e.push(E), t++;
                  }
                  if (y.by !== void 0) {
                    let P = y.by;
                    if (typeof P == "string") {
                      if (v(P) > 4e3) {
                        let E = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                        e === null ? e = [E] : e.push(E), t++;
                      }
                      if (v(P) < 1) {
                        let E = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [E] : e.push(E), t++;
                      }
                    } else {
                      let E = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [E] : e.push(E), t++;
                    }
                  }
                  if (y.reason !== void 0) {
                    let P = y.reason;
                    if (typeof P == "string") {
                      if (v(P) > 4e3) {
                        let E = {
                          instancePath: s + "/gates/" + r + "/waiver/reason",
                          schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/reason/maxLength",
                          keyword: "maxLength",
                          params: { limit: 4e3 },
                          message: "must NOT have more than 4000 characters"
                        };
                        e === null ? e = [E] : e.push(E), t++;
                      }
                      if (v(
                        P
                      ) < 1) {
                        let E = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [E] : e.push(E), t++;
                      }
                    } else {
                      let E = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [
                        E
                      ] : e.push(E), t++;
                    }
                  }
                  if (y.until !== void 0) {
                    let P = y.until;
                    if (typeof P == "string") {
                      if (!oe.test(P)) {
                        let E = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                        e === null ? e = [E] : e.push(E), t++;
                      }
                    } else {
                      let E = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [E] : e.push(E), t++;
                    }
                  }
                } else {
                  let P = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
            } else {
              let y = {
                instancePath: s + "/gates/" + r,
                schemaPath: "#/properties/gates/items/oneOf/2/type",
                keyword: "type",
                params: { type: "object" },
                message: "must be object"
              };
              e === null ? e = [y] : e.push(y), t++;
            }
            var x = h === t;
            if (x && w) w = false, n = [n, 2];
            else {
              x && (w = true, n = 2, l !== true && (l = true));
              let y = t;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                if (p.drift === void 0) {
                  let E = {
                    instancePath: s + "/gates/" + r,
                    schemaPath: "#/properties/gates/items/oneOf/3/required",
                    keyword: "required",
                    params: { missingProperty: "drift" },
                    message: "must have required property 'drift'"
                  };
                  e === null ? e = [E] : e.push(E), t++;
                }
                for (let E in p) if (!(E === "drift" || E === "max" || E === "onNotEstimable" || E === "waiver")) {
                  let R = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: E }, message: "must NOT have additional properties" };
                  e === null ? e = [R] : e.push(R), t++;
                }
                if (p.drift !== void 0) {
                  let E = p.drift;
                  if (typeof E != "string") {
                    let R = { instancePath: s + "/gates/" + r + "/drift", schemaPath: "#/properties/gates/items/oneOf/3/properties/drift/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [R] : e.push(R), t++;
                  }
                  if (E !== "psi") {
                    let R = { instancePath: s + "/gates/" + r + "/drift", schemaPath: "#/properties/gates/items/oneOf/3/properties/drift/enum", keyword: "enum", params: { allowedValues: M.properties.gates.items.oneOf[3].properties.drift.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [R] : e.push(R), t++;
                  }
                }
                if (p.max !== void 0) {
                  let E = p.max;
                  if (typeof E == "number" && isFinite(E)) {
                    if (E < 0 || isNaN(E)) {
                      let R = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/3/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [R] : e.push(R), t++;
                    }
                  } else {
                    let R = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/3/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [R] : e.push(R), t++;
                  }
                }
                if (p.onNotEstimable !== void 0) {
                  let E = p.onNotEstimable;
                  if (typeof E != "string") {
                    let R = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/3/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [R] : e.push(R), t++;
                  }
                  if (!(E === "block" || E === "warn")) {
                    let R = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/3/properties/onNotEstimable/enum", keyword: "enum", params: {
                      allowedValues: M.properties.gates.items.oneOf[3].properties.onNotEstimable.enum
                    }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [R] : e.push(R), t++;
                  }
                }
                if (p.waiver !== void 0) {
                  let E = p.waiver;
                  if (E && typeof E == "object" && !Array.isArray(
                    E
                  )) {
                    if (E.by === void 0) {
                      let R = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                      e === null ? e = [R] : e.push(R), t++;
                    }
                    if (E.reason === void 0) {
                      let R = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                      e === null ? e = [R] : e.push(R), t++;
                    }
                    if (E.until === void 0) {
                      let R = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                      e === null ? e = [R] : e.push(R), t++;
                    }
                    for (let R in E) if (!(R === "by" || R === "reason" || R === "until")) {
                      let K = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: R }, message: "must NOT have additional properties" };
                      e === null ? e = [K] : e.push(K), t++;
                    }
                    if (E.by !== void 0) {
                      let R = E.by;
                      if (typeof R == "string") {
                        if (v(R) > 4e3) {
                          let K = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                          e === null ? e = [K] : e.push(K), t++;
                        }
                        if (v(R) < 1) {
                          let K = {
                            instancePath: s + "/gates/" + r + "/waiver/by",
                            schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/by/minLength",
                            keyword: "minLength",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 characters"
                          };
                          e === null ? e = [K] : e.push(K), t++;
                        }
                      } else {
                        let K = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [K] : e.push(K), t++;
                      }
                    }
                    if (E.reason !== void 0) {
                      let R = E.reason;
                      if (typeof R == "string") {
                        if (v(R) > 4e3) {
                          let K = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                          e === null ? e = [K] : e.push(K), t++;
                        }
                        if (v(R) < 1) {
                          let K = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [K] : e.push(K), t++;
                        }
                      } else {
                        let K = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [K] : e.push(K), t++;
                      }
                    }
                    if (E.until !== void 0) {
                      let R = E.until;
                      if (typeof R == "string") {
                        if (!oe.test(R)) {
                          let K = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                          e === null ? e = [K] : e.push(K), t++;
                        }
                      } else {
                        let K = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [K] : e.push(K), t++;
                      }
                    }
                  } else {
                    let R = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [R] : e.push(R), t++;
                  }
                }
              } else {
                let E = {
                  instancePath: s + "/gates/" + r,
                  schemaPath: "#/properties/gates/items/oneOf/3/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object"
                };
                e === null ? e = [E] : e.push(E), t++;
              }
              var x = y === t;
              if (x && w) w = false, n = [n, 3];
              else {
                x && (w = true, n = 3, l !== true && (l = true));
                let E = t, R = t, K = false, q = t;
                if (p && typeof p == "object" && !Array.isArray(p) && p.min === void 0) {
                  let u = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/4/anyOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
                  e === null ? e = [u] : e.push(u), t++;
                }
                var j = q === t;
                K = K || j;
                let k = t;
                if (p && typeof p == "object" && !Array.isArray(
                  p
                ) && p.max === void 0) {
                  let u = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/4/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                  e === null ? e = [u] : e.push(u), t++;
                }
                var j = k === t;
                if (K = K || j, K) t = R, e !== null && (R ? e.length = R : e = null);
                else {
                  let u = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/4/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  e === null ? e = [u] : e.push(u), t++;
                }
                if (p && typeof p == "object" && !Array.isArray(p)) {
                  if (p.fairness === void 0) {
                    let u = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/4/required", keyword: "required", params: { missingProperty: "fairness" }, message: "must have required property 'fairness'" };
                    e === null ? e = [u] : e.push(u), t++;
                  }
                  if (p.by === void 0) {
                    let u = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/4/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                    e === null ? e = [u] : e.push(u), t++;
                  }
                  for (let u in p) if (!(u === "fairness" || u === "by" || u === "min" || u === "max" || u === "judge" || u === "confidence" || u === "onNotEstimable" || u === "waiver")) {
                    let f = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                  if (p.fairness !== void 0) {
                    let u = p.fairness;
                    if (typeof u != "string") {
                      let f = {
                        instancePath: s + "/gates/" + r + "/fairness",
                        schemaPath: "#/properties/gates/items/oneOf/4/properties/fairness/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string"
                      };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                    if (!(u === "demographic_parity_difference" || u === "demographic_parity_ratio" || u === "equal_opportunity_difference" || u === "equal_opportunity_ratio" || u === "equalized_odds_difference" || u === "equalized_odds_ratio")) {
                      let f = { instancePath: s + "/gates/" + r + "/fairness", schemaPath: "#/properties/gates/items/oneOf/4/properties/fairness/enum", keyword: "enum", params: { allowedValues: M.properties.gates.items.oneOf[4].properties.fairness.enum }, message: "must be equal to one of the allowed values" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                  }
                  if (p.by !== void 0) {
                    let u = p.by, f = t, O = false, I = t;
                    if (typeof u == "string") {
                      if (v(u) < 1) {
                        let V = { instancePath: s + "/gates/" + r + "/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [V] : e.push(V), t++;
                      }
                    } else {
                      let V = { instancePath: s + "/gates/" + r + "/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [V] : e.push(V), t++;
                    }
                    var S = I === t;
                    O = O || S;
                    let A = t;
                    if (Array.isArray(u)) {
                      if (u.length < 1) {
                        let Z = { instancePath: s + "/gates/" + r + "/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        e === null ? e = [Z] : e.push(Z), t++;
                      }
                      let V = u.length;
                      for (let Z = 0; Z < V; Z++) {
                        let Q = u[Z];
                        if (typeof Q == "string") {
                          if (v(Q) < 1) {
                            let C = { instancePath: s + "/gates/" + r + "/by/" + Z, schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            e === null ? e = [
                              C
                            ] : e.push(C), t++;
                          }
                        } else {
                          let C = { instancePath: s + "/gates/" + r + "/by/" + Z, schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [C] : e.push(C), t++;
                        }
                      }
                      let F = u.length, J;
                      if (F > 1) {
                        let Z = {};
                        for (; F--; ) {
                          let Q = u[F];
                          if (typeof Q == "string") {
                            if (typeof Z[Q] == "number") {
                              J = Z[Q];
                              let C = {
                                instancePath: s + "/gates/" + r + "/by",
                                schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf/1/uniqueItems",
                                keyword: "uniqueItems",
                                params: { i: F, j: J },
                                message: "must NOT have duplicate items (items ## " + J + " and " + F + " are identical)"
                              };
                              e === null ? e = [C] : e.push(
                                C
                              ), t++;
                              break;
                            }
                            Z[Q] = F;
                          }
                        }
                      }
                    } else {
                      let V = { instancePath: s + "/gates/" + r + "/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      e === null ? e = [V] : e.push(V), t++;
                    }
                    var S = A === t;
                    if (O = O || S, O) t = f, e !== null && (f ? e.length = f : e = null);
                    else {
                      let V = { instancePath: s + "/gates/" + r + "/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      e === null ? e = [V] : e.push(V), t++;
                    }
                  }
                  if (p.min !== void 0) {
                    let u = p.min;
                    if (!(typeof u == "number" && isFinite(u))) {
                      let f = { instancePath: s + "/gates/" + r + "/min", schemaPath: "#/properties/gates/items/oneOf/4/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                  }
                  if (p.max !== void 0) {
                    let u = p.max;
                    if (!(typeof u == "number" && isFinite(u))) {
                      let f = {
                        instancePath: s + "/gates/" + r + "/max",
                        schemaPath: "#/properties/gates/items/oneOf/4/properties/max/type",
                        keyword: "type",
                        params: {
                          type: "number"
                        },
                        message: "must be number"
                      };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                  }
                  if (p.judge !== void 0) {
                    let u = p.judge;
                    if (typeof u != "string") {
                      let f = {
                        instancePath: s + "/gates/" + r + "/judge",
                        schemaPath: "#/properties/gates/items/oneOf/4/properties/judge/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string"
                      };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                    if (!(u === "interval" || u === "point")) {
                      let f = { instancePath: s + "/gates/" + r + "/judge", schemaPath: "#/properties/gates/items/oneOf/4/properties/judge/enum", keyword: "enum", params: { allowedValues: M.properties.gates.items.oneOf[4].properties.judge.enum }, message: "must be equal to one of the allowed values" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                  }
                  if (p.confidence !== void 0) {
                    let u = p.confidence;
                    if (typeof u == "number" && isFinite(
                      u
                    )) {
                      if (u > 0.999 || isNaN(u)) {
                        let f = { instancePath: s + "/gates/" + r + "/confidence", schemaPath: "#/properties/gates/items/oneOf/4/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.999 }, message: "must be <= 0.999" };
                        e === null ? e = [f] : e.push(f), t++;
                      }
                      if (u < 0.5 || isNaN(u)) {
                        let f = { instancePath: s + "/gates/" + r + "/confidence", schemaPath: "#/properties/gates/items/oneOf/4/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" };
                        e === null ? e = [f] : e.push(f), t++;
                      }
                    } else {
                      let f = { instancePath: s + "/gates/" + r + "/confidence", schemaPath: "#/properties/gates/items/oneOf/4/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      e === null ? e = [f] : e.push(
                        f
                      ), t++;
                    }
                  }
                  if (p.onNotEstimable !== void 0) {
                    let u = p.onNotEstimable;
                    if (typeof u != "string") {
                      let f = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/4/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                    if (!(u === "block" || u === "warn")) {
                      let f = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/4/properties/onNotEstimable/enum", keyword: "enum", params: {
                        allowedValues: M.properties.gates.items.oneOf[4].properties.onNotEstimable.enum
                      }, message: "must be equal to one of the allowed values" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                  }
                  if (p.waiver !== void 0) {
                    let u = p.waiver;
                    if (u && typeof u == "object" && !Array.isArray(
                      u
                    )) {
                      if (u.by === void 0) {
                        let f = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                        e === null ? e = [f] : e.push(f), t++;
                      }
                      if (u.reason === void 0) {
                        let f = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                        e === null ? e = [f] : e.push(f), t++;
                      }
                      if (u.until === void 0) {
                        let f = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                        e === null ? e = [f] : e.push(f), t++;
                      }
                      for (let f in u) if (!(f === "by" || f === "reason" || f === "until")) {
                        let O = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" };
                        e === null ? e = [O] : e.push(O), t++;
                      }
                      if (u.by !== void 0) {
                        let f = u.by;
                        if (typeof f == "string") {
                          if (v(f) > 4e3) {
                            let O = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                            e === null ? e = [O] : e.push(O), t++;
                          }
                          if (v(f) < 1) {
                            let O = {
                              instancePath: s + "/gates/" + r + "/waiver/by",
                              schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/by/minLength",
                              keyword: "minLength",
                              params: { limit: 1 },
                              message: "must NOT have fewer than 1 characters"
                            };
                            e === null ? e = [O] : e.push(O), t++;
                          }
                        } else {
                          let O = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [O] : e.push(O), t++;
                        }
                      }
                      if (u.reason !== void 0) {
                        let f = u.reason;
                        if (typeof f == "string") {
                          if (v(f) > 4e3) {
                            let O = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                            e === null ? e = [O] : e.push(O), t++;
                          }
                          if (v(f) < 1) {
                            let O = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            e === null ? e = [O] : e.push(O), t++;
                          }
                        } else {
                          let O = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [O] : e.push(O), t++;
                        }
                      }
                      if (u.until !== void 0) {
                        let f = u.until;
                        if (typeof f == "string") {
                          if (!oe.test(f)) {
                            let O = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                            e === null ? e = [O] : e.push(O), t++;
                          }
                        } else {
                          let O = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [O] : e.push(O), t++;
                        }
                      }
                    } else {
                      let f = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                  }
                } else {
                  let u = {
                    instancePath: s + "/gates/" + r,
                    schemaPath: "#/properties/gates/items/oneOf/4/type",
                    keyword: "type",
                    params: { type: "object" },
                    message: "must be object"
                  };
                  e === null ? e = [u] : e.push(u), t++;
                }
                var x = E === t;
                if (x && w) w = false, n = [n, 4];
                else {
                  x && (w = true, n = 4, l !== true && (l = true));
                  let u = t;
                  if (p && typeof p == "object" && !Array.isArray(p)) {
                    if (p.latency === void 0) {
                      let O = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/5/required", keyword: "required", params: { missingProperty: "latency" }, message: "must have required property 'latency'" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                    if (p.max === void 0) {
                      let O = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/5/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                      e === null ? e = [O] : e.push(O), t++;
                    }
                    for (let O in p) if (!(O === "latency" || O === "max" || O === "on" || O === "onNotEstimable" || O === "waiver")) {
                      let I = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O }, message: "must NOT have additional properties" };
                      e === null ? e = [I] : e.push(
                        I
                      ), t++;
                    }
                    if (p.latency !== void 0) {
                      let O = p.latency;
                      if (typeof O != "string") {
                        let I = { instancePath: s + "/gates/" + r + "/latency", schemaPath: "#/properties/gates/items/oneOf/5/properties/latency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [I] : e.push(I), t++;
                      }
                      if (!(O === "p50" || O === "p95" || O === "p99")) {
                        let I = { instancePath: s + "/gates/" + r + "/latency", schemaPath: "#/properties/gates/items/oneOf/5/properties/latency/enum", keyword: "enum", params: { allowedValues: M.properties.gates.items.oneOf[5].properties.latency.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [I] : e.push(I), t++;
                      }
                    }
                    if (p.max !== void 0) {
                      let O = p.max;
                      if (typeof O == "string") {
                        if (!st.test(O)) {
                          let I = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/5/properties/max/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|m)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|m)$"' };
                          e === null ? e = [I] : e.push(I), t++;
                        }
                      } else {
                        let I = {
                          instancePath: s + "/gates/" + r + "/max",
                          schemaPath: "#/properties/gates/items/oneOf/5/properties/max/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string"
                        };
                        e === null ? e = [I] : e.push(I), t++;
                      }
                    }
                    if (p.on !== void 0) {
                      let O = p.on;
                      if (typeof O != "string") {
                        let I = {
                          instancePath: s + "/gates/" + r + "/on",
                          schemaPath: "#/properties/gates/items/oneOf/5/properties/on/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string"
                        };
                        e === null ? e = [I] : e.push(I), t++;
                      }
                      if (O !== "hosted") {
                        let I = { instancePath: s + "/gates/" + r + "/on", schemaPath: "#/properties/gates/items/oneOf/5/properties/on/enum", keyword: "enum", params: { allowedValues: M.properties.gates.items.oneOf[5].properties.on.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [I] : e.push(I), t++;
                      }
                    }
                    if (p.onNotEstimable !== void 0) {
                      let O = p.onNotEstimable;
                      if (typeof O != "string") {
                        let I = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/5/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [I] : e.push(I), t++;
                      }
                      if (!(O === "block" || O === "warn")) {
                        let I = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/5/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: M.properties.gates.items.oneOf[5].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [I] : e.push(
                          I
                        ), t++;
                      }
                    }
                    if (p.waiver !== void 0) {
                      let O = p.waiver;
                      if (O && typeof O == "object" && !Array.isArray(O)) {
                        if (O.by === void 0) {
                          let I = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/required", keyword: "required", params: {
                            missingProperty: "by"
                          }, message: "must have required property 'by'" };
                          e === null ? e = [I] : e.push(I), t++;
                        }
                        if (O.reason === void 0) {
                          let I = {
                            instancePath: s + "/gates/" + r + "/waiver",
                            schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/required",
                            keyword: "required",
                            params: { missingProperty: "reason" },
                            message: "must have required property 'reason'"
                          };
                          e === null ? e = [I] : e.push(I), t++;
                        }
                        if (O.until === void 0) {
                          let I = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                          e === null ? e = [I] : e.push(I), t++;
                        }
                        for (let I in O) if (!(I === "by" || I === "reason" || I === "until")) {
                          let A = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I }, message: "must NOT have additional properties" };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                        if (O.by !== void 0) {
                          let I = O.by;
                          if (typeof I == "string") {
                            if (v(I) > 4e3) {
                              let A = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                              e === null ? e = [A] : e.push(A), t++;
                            }
                            if (v(I) < 1) {
                              let A = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [A] : e.push(A), t++;
                            }
                          } else {
                            let A = {
                              instancePath: s + "/gates/" + r + "/waiver/by",
                              schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/by/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [A] : e.push(A), t++;
                          }
                        }
                        if (O.reason !== void 0) {
                          let I = O.reason;
                          if (typeof I == "string") {
                            if (v(
                              I
                            ) > 4e3) {
                              let A = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                              e === null ? e = [A] : e.push(A), t++;
                            }
                            if (v(I) < 1) {
                              let A = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [A] : e.push(A), t++;
                            }
                          } else {
                            let A = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [A] : e.push(A), t++;
                          }
                        }
                        if (O.until !== void 0) {
                          let I = O.until;
                          if (typeof I == "string") {
                            if (!oe.test(I)) {
                              let A = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                              e === null ? e = [A] : e.push(A), t++;
                            }
                          } else {
                            let A = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [A] : e.push(A), t++;
                          }
                        }
                      } else {
                        let I = {
                          instancePath: s + "/gates/" + r + "/waiver",
                          schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/type",
                          keyword: "type",
                          params: { type: "object" },
                          message: "must be object"
                        };
                        e === null ? e = [I] : e.push(I), t++;
                      }
                    }
                  } else {
                    let O = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [O] : e.push(O), t++;
                  }
                  var x = u === t;
                  if (x && w) w = false, n = [n, 5];
                  else {
                    x && (w = true, n = 5, l !== true && (l = true));
                    let O = t;
                    if (p && typeof p == "object" && !Array.isArray(p)) {
                      if (p.leakage === void 0) {
                        let A = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/6/required", keyword: "required", params: { missingProperty: "leakage" }, message: "must have required property 'leakage'" };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                      if (p.max === void 0) {
                        let A = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/6/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                      for (let A in p)
                        if (!(A === "leakage" || A === "max" || A === "onNotEstimable" || A === "waiver")) {
                          let V = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A }, message: "must NOT have additional properties" };
                          e === null ? e = [V] : e.push(V), t++;
                        }
                      if (p.leakage !== void 0) {
                        let A = p.leakage;
                        if (typeof A != "string") {
                          let V = { instancePath: s + "/gates/" + r + "/leakage", schemaPath: "#/properties/gates/items/oneOf/6/properties/leakage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [V] : e.push(V), t++;
                        }
                        if (!(A === "overlap" || A === "target" || A === "group" || A === "labels")) {
                          let V = { instancePath: s + "/gates/" + r + "/leakage", schemaPath: "#/properties/gates/items/oneOf/6/properties/leakage/enum", keyword: "enum", params: { allowedValues: M.properties.gates.items.oneOf[6].properties.leakage.enum }, message: "must be equal to one of the allowed values" };
                          e === null ? e = [V] : e.push(V), t++;
                        }
                      }
                      if (p.max !== void 0) {
                        let A = p.max;
                        if (typeof A == "number" && isFinite(A)) {
                          if (A > 1 || isNaN(A)) {
                            let V = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/6/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                            e === null ? e = [V] : e.push(V), t++;
                          }
                          if (A < 0 || isNaN(A)) {
                            let V = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/6/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            e === null ? e = [
                              V
                            ] : e.push(V), t++;
                          }
                        } else {
                          let V = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/6/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          e === null ? e = [V] : e.push(V), t++;
                        }
                      }
                      if (p.onNotEstimable !== void 0) {
                        let A = p.onNotEstimable;
                        if (typeof A != "string") {
                          let V = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/6/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [V] : e.push(V), t++;
                        }
                        if (!(A === "block" || A === "warn")) {
                          let V = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/6/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: M.properties.gates.items.oneOf[6].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                          e === null ? e = [V] : e.push(
                            V
                          ), t++;
                        }
                      }
                      if (p.waiver !== void 0) {
                        let A = p.waiver;
                        if (A && typeof A == "object" && !Array.isArray(A)) {
                          if (A.by === void 0) {
                            let V = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/required", keyword: "required", params: {
                              missingProperty: "by"
                            }, message: "must have required property 'by'" };
                            e === null ? e = [V] : e.push(V), t++;
                          }
                          if (A.reason === void 0) {
                            let V = {
                              instancePath: s + "/gates/" + r + "/waiver",
                              schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/required",
                              keyword: "required",
                              params: { missingProperty: "reason" },
                              message: "must have required property 'reason'"
                            };
                            e === null ? e = [V] : e.push(V), t++;
                          }
                          if (A.until === void 0) {
                            let V = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                            e === null ? e = [V] : e.push(V), t++;
                          }
                          for (let V in A) if (!(V === "by" || V === "reason" || V === "until")) {
                            let F = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: V }, message: "must NOT have additional properties" };
                            e === null ? e = [F] : e.push(F), t++;
                          }
                          if (A.by !== void 0) {
                            let V = A.by;
                            if (typeof V == "string") {
                              if (v(V) > 4e3) {
                                let F = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                e === null ? e = [F] : e.push(F), t++;
                              }
                              if (v(V) < 1) {
                                let F = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                e === null ? e = [F] : e.push(F), t++;
                              }
                            } else {
                              let F = {
                                instancePath: s + "/gates/" + r + "/waiver/by",
                                schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/by/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string"
                              };
                              e === null ? e = [F] : e.push(F), t++;
                            }
                          }
                          if (A.reason !== void 0) {
                            let V = A.reason;
                            if (typeof V == "string") {
                              if (v(
                                V
                              ) > 4e3) {
                                let F = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                e === null ? e = [F] : e.push(F), t++;
                              }
                              if (v(V) < 1) {
                                let F = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                e === null ? e = [F] : e.push(F), t++;
                              }
                            } else {
                              let F = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [F] : e.push(F), t++;
                            }
                          }
                          if (A.until !== void 0) {
                            let V = A.until;
                            if (typeof V == "string") {
                              if (!oe.test(V)) {
                                let F = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                e === null ? e = [F] : e.push(F), t++;
                              }
                            } else {
                              let F = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [F] : e.push(F), t++;
                            }
                          }
                        } else {
                          let V = {
                            instancePath: s + "/gates/" + r + "/waiver",
                            schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/type",
                            keyword: "type",
                            params: { type: "object" },
                            message: "must be object"
                          };
                          e === null ? e = [V] : e.push(V), t++;
                        }
                      }
                    } else {
                      let A = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [A] : e.push(A), t++;
                    }
                    var x = O === t;
                    if (x && w) w = false, n = [n, 6];
                    else {
                      x && (w = true, n = 6, l !== true && (l = true));
                      let A = t, V = t, F = false, J = t;
                      if (p && typeof p == "object" && !Array.isArray(p) && p.min === void 0) {
                        let T = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/7/anyOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
                        e === null ? e = [T] : e.push(
                          T
                        ), t++;
                      }
                      var G = J === t;
                      F = F || G;
                      let Z = t;
                      if (p && typeof p == "object" && !Array.isArray(p) && p.max === void 0) {
                        let T = {
                          instancePath: s + "/gates/" + r,
                          schemaPath: "#/properties/gates/items/oneOf/7/anyOf/1/required",
                          keyword: "required",
                          params: { missingProperty: "max" },
                          message: "must have required property 'max'"
                        };
                        e === null ? e = [T] : e.push(T), t++;
                      }
                      var G = Z === t;
                      F = F || G;
                      let Q = t;
                      if (p && typeof p == "object" && !Array.isArray(p) && p.versus === void 0) {
                        let T = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/7/anyOf/2/required", keyword: "required", params: { missingProperty: "versus" }, message: "must have required property 'versus'" };
                        e === null ? e = [T] : e.push(T), t++;
                      }
                      var G = Q === t;
                      if (F = F || G, F) t = V, e !== null && (V ? e.length = V : e = null);
                      else {
                        let T = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/7/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        e === null ? e = [T] : e.push(T), t++;
                      }
                      if (p && typeof p == "object" && !Array.isArray(p)) {
                        if (p.metric === void 0) {
                          let T = {
                            instancePath: s + "/gates/" + r,
                            schemaPath: "#/properties/gates/items/oneOf/7/required",
                            keyword: "required",
                            params: { missingProperty: "metric" },
                            message: "must have required property 'metric'"
                          };
                          e === null ? e = [T] : e.push(T), t++;
                        }
                        for (let T in p) if (!de.call(M.properties.gates.items.oneOf[7].properties, T)) {
                          let B = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T }, message: "must NOT have additional properties" };
                          e === null ? e = [B] : e.push(B), t++;
                        }
                        if (p.metric !== void 0) {
                          let T = p.metric;
                          if (typeof T != "string") {
                            let B = { instancePath: s + "/gates/" + r + "/metric", schemaPath: "#/properties/gates/items/oneOf/7/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [B] : e.push(B), t++;
                          }
                          if (!(T === "accuracy" || T === "average_precision" || T === "balanced_accuracy" || T === "brier" || T === "ece" || T === "f1" || T === "log_loss" || T === "mae" || T === "mape" || T === "mcc" || T === "precision" || T === "r2" || T === "recall" || T === "rmse" || T === "roc_auc" || T === "roc_auc_ovo")) {
                            let B = { instancePath: s + "/gates/" + r + "/metric", schemaPath: "#/properties/gates/items/oneOf/7/properties/metric/enum", keyword: "enum", params: { allowedValues: M.properties.gates.items.oneOf[7].properties.metric.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [B] : e.push(B), t++;
                          }
                        }
                        if (p.min !== void 0) {
                          let T = p.min;
                          if (!(typeof T == "number" && isFinite(T))) {
                            let B = { instancePath: s + "/gates/" + r + "/min", schemaPath: "#/properties/gates/items/oneOf/7/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [B] : e.push(B), t++;
                          }
                        }
                        if (p.max !== void 0) {
                          let T = p.max;
                          if (!(typeof T == "number" && isFinite(T))) {
                            let B = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/7/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [B] : e.push(B), t++;
                          }
                        }
                        if (p.versus !== void 0) {
                          let T = p.versus;
                          if (typeof T != "string") {
                            let B = { instancePath: s + "/gates/" + r + "/versus", schemaPath: "#/properties/gates/items/oneOf/7/properties/versus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [B] : e.push(B), t++;
                          }
                          if (T !== "production") {
                            let B = { instancePath: s + "/gates/" + r + "/versus", schemaPath: "#/properties/gates/items/oneOf/7/properties/versus/enum", keyword: "enum", params: { allowedValues: M.properties.gates.items.oneOf[7].properties.versus.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [B] : e.push(B), t++;
                          }
                        }
                        if (p.notWorseBy !== void 0) {
                          let T = p.notWorseBy;
                          if (typeof T == "number" && isFinite(T)) {
                            if (T < 0 || isNaN(T)) {
                              let B = { instancePath: s + "/gates/" + r + "/notWorseBy", schemaPath: "#/properties/gates/items/oneOf/7/properties/notWorseBy/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [B] : e.push(B), t++;
                            }
                          } else {
                            let B = {
                              instancePath: s + "/gates/" + r + "/notWorseBy",
                              schemaPath: "#/properties/gates/items/oneOf/7/properties/notWorseBy/type",
                              keyword: "type",
                              params: { type: "number" },
                              message: "must be number"
                            };
                            e === null ? e = [B] : e.push(B), t++;
                          }
                        }
                        if (p.betterBy !== void 0) {
                          let T = p.betterBy;
                          if (typeof T == "number" && isFinite(
                            T
                          )) {
                            if (T < 0 || isNaN(T)) {
                              let B = { instancePath: s + "/gates/" + r + "/betterBy", schemaPath: "#/properties/gates/items/oneOf/7/properties/betterBy/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [B] : e.push(B), t++;
                            }
                          } else {
                            let B = { instancePath: s + "/gates/" + r + "/betterBy", schemaPath: "#/properties/gates/items/oneOf/7/properties/betterBy/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [B] : e.push(B), t++;
                          }
                        }
                        if (p.judge !== void 0) {
                          let T = p.judge;
                          if (typeof T != "string") {
                            let B = { instancePath: s + "/gates/" + r + "/judge", schemaPath: "#/properties/gates/items/oneOf/7/properties/judge/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [B] : e.push(B), t++;
                          }
                          if (!(T === "interval" || T === "point")) {
                            let B = {
                              instancePath: s + "/gates/" + r + "/judge",
                              schemaPath: "#/properties/gates/items/oneOf/7/properties/judge/enum",
                              keyword: "enum",
                              params: { allowedValues: M.properties.gates.items.oneOf[7].properties.judge.enum },
                              message: "must be equal to one of the allowed values"
                            };
                            e === null ? e = [B] : e.push(B), t++;
                          }
                        }
                        if (p.confidence !== void 0) {
                          let T = p.confidence;
                          if (typeof T == "number" && isFinite(T)) {
                            if (T > 0.999 || isNaN(T)) {
                              let B = { instancePath: s + "/gates/" + r + "/confidence", schemaPath: "#/properties/gates/items/oneOf/7/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.999 }, message: "must be <= 0.999" };
                              e === null ? e = [B] : e.push(B), t++;
                            }
                            if (T < 0.5 || isNaN(T)) {
                              let B = { instancePath: s + "/gates/" + r + "/confidence", schemaPath: "#/properties/gates/items/oneOf/7/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" };
                              e === null ? e = [B] : e.push(B), t++;
                            }
                          } else {
                            let B = { instancePath: s + "/gates/" + r + "/confidence", schemaPath: "#/properties/gates/items/oneOf/7/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [B] : e.push(B), t++;
                          }
                        }
                        if (p.onNotEstimable !== void 0) {
                          let T = p.onNotEstimable;
                          if (typeof T != "string") {
                            let B = {
                              instancePath: s + "/gates/" + r + "/onNotEstimable",
                              schemaPath: "#/properties/gates/items/oneOf/7/properties/onNotEstimable/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [B] : e.push(B), t++;
                          }
                          if (!(T === "block" || T === "warn")) {
                            let B = {
                              instancePath: s + "/gates/" + r + "/onNotEstimable",
                              schemaPath: "#/properties/gates/items/oneOf/7/properties/onNotEstimable/enum",
                              keyword: "enum",
                              params: { allowedValues: M.properties.gates.items.oneOf[7].properties.onNotEstimable.enum },
                              message: "must be equal to one of the allowed values"
                            };
                            e === null ? e = [B] : e.push(B), t++;
                          }
                        }
                        if (p.waiver !== void 0) {
                          let T = p.waiver;
                          if (T && typeof T == "object" && !Array.isArray(T)) {
                            if (T.by === void 0) {
                              let B = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                              e === null ? e = [B] : e.push(B), t++;
                            }
                            if (T.reason === void 0) {
                              let B = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                              e === null ? e = [B] : e.push(B), t++;
                            }
                            if (T.until === void 0) {
                              let B = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                              e === null ? e = [B] : e.push(B), t++;
                            }
                            for (let B in T) if (!(B === "by" || B === "reason" || B === "until")) {
                              let ae = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: B }, message: "must NOT have additional properties" };
                              e === null ? e = [ae] : e.push(ae), t++;
                            }
                            if (T.by !== void 0) {
                              let B = T.by;
                              if (typeof B == "string") {
                                if (v(B) > 4e3) {
                                  let ae = {
                                    instancePath: s + "/gates/" + r + "/waiver/by",
                                    schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/by/maxLength",
                                    keyword: "maxLength",
                                    params: { limit: 4e3 },
                                    message: "must NOT have more than 4000 characters"
                                  };
                                  e === null ? e = [ae] : e.push(
                                    ae
                                  ), t++;
                                }
                                if (v(B) < 1) {
                                  let ae = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  e === null ? e = [ae] : e.push(ae), t++;
                                }
                              } else {
                                let ae = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [ae] : e.push(ae), t++;
                              }
                            }
                            if (T.reason !== void 0) {
                              let B = T.reason;
                              if (typeof B == "string") {
                                if (v(B) > 4e3) {
                                  let ae = {
                                    instancePath: s + "/gates/" + r + "/waiver/reason",
                                    schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/reason/maxLength",
                                    keyword: "maxLength",
                                    params: { limit: 4e3 },
                                    message: "must NOT have more than 4000 characters"
                                  };
                                  e === null ? e = [ae] : e.push(ae), t++;
                                }
                                if (v(B) < 1) {
                                  let ae = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  e === null ? e = [ae] : e.push(ae), t++;
                                }
                              } else {
                                let ae = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [ae] : e.push(ae), t++;
                              }
                            }
                            if (T.until !== void 0) {
                              let B = T.until;
                              if (typeof B == "string") {
                                if (!oe.test(B)) {
                                  let ae = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                  e === null ? e = [ae] : e.push(ae), t++;
                                }
                              } else {
                                let ae = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/until/type", keyword: "type", params: {
                                  type: "string"
                                }, message: "must be string" };
                                e === null ? e = [ae] : e.push(ae), t++;
                              }
                            }
                          } else {
                            let B = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            e === null ? e = [B] : e.push(B), t++;
                          }
                        }
                        if (p.notWorseBy !== void 0 && p.versus === void 0) {
                          let T = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/7/dependentRequired", keyword: "dependentRequired", params: { property: "notWorseBy", missingProperty: "versus", depsCount: 1, deps: "versus" }, message: "must have property versus when property notWorseBy is present" };
                          e === null ? e = [T] : e.push(T), t++;
                        }
                        if (p.betterBy !== void 0 && p.versus === void 0) {
                          let T = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/7/dependentRequired", keyword: "dependentRequired", params: { property: "betterBy", missingProperty: "versus", depsCount: 1, deps: "versus" }, message: "must have property versus when property betterBy is present" };
                          e === null ? e = [T] : e.push(T), t++;
                        }
                      } else {
                        let T = {
                          instancePath: s + "/gates/" + r,
                          schemaPath: "#/properties/gates/items/oneOf/7/type",
                          keyword: "type",
                          params: { type: "object" },
                          message: "must be object"
                        };
                        e === null ? e = [T] : e.push(T), t++;
                      }
                      var x = A === t;
                      if (x && w) w = false, n = [n, 7];
                      else {
                        x && (w = true, n = 7, l !== true && (l = true));
                        let T = t, B = t, ae = false, _e = null, rt = t;
                        if (p && typeof p == "object" && !Array.isArray(p)) {
                          if (p.min === void 0) {
                            let U = {
                              instancePath: s + "/gates/" + r,
                              schemaPath: "#/properties/gates/items/oneOf/8/oneOf/0/required",
                              keyword: "required",
                              params: { missingProperty: "min" },
                              message: "must have required property 'min'"
                            };
                            e === null ? e = [U] : e.push(U), t++;
                          }
                          if (p.quality !== void 0 && p.quality !== "score") {
                            let U = { instancePath: s + "/gates/" + r + "/quality", schemaPath: "#/properties/gates/items/oneOf/8/oneOf/0/properties/quality/const", keyword: "const", params: { allowedValue: "score" }, message: "must be equal to constant" };
                            e === null ? e = [U] : e.push(U), t++;
                          }
                        }
                        var $ = rt === t;
                        if ($) {
                          ae = true, _e = 0;
                          var Y = {};
                          Y.quality = true;
                        }
                        let it = t;
                        if (p && typeof p == "object" && !Array.isArray(p)) {
                          if (p.max === void 0) {
                            let U = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/8/oneOf/1/required", keyword: "required", params: {
                              missingProperty: "max"
                            }, message: "must have required property 'max'" };
                            e === null ? e = [U] : e.push(U), t++;
                          }
                          if (p.quality !== void 0 && p.quality !== "checks") {
                            let U = { instancePath: s + "/gates/" + r + "/quality", schemaPath: "#/properties/gates/items/oneOf/8/oneOf/1/properties/quality/const", keyword: "const", params: { allowedValue: "checks" }, message: "must be equal to constant" };
                            e === null ? e = [U] : e.push(U), t++;
                          }
                        }
                        var $ = it === t;
                        if ($ && ae ? (ae = false, _e = [_e, 1]) : $ && (ae = true, _e = 1, Y !== true && (Y = Y || {}, Y.quality = true)), ae) t = B, e !== null && (B ? e.length = B : e = null);
                        else {
                          let U = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/8/oneOf", keyword: "oneOf", params: { passingSchemas: _e }, message: "must match exactly one schema in oneOf" };
                          e === null ? e = [U] : e.push(U), t++;
                        }
                        if (p && typeof p == "object" && !Array.isArray(p)) {
                          if (p.quality === void 0) {
                            let U = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/8/required", keyword: "required", params: { missingProperty: "quality" }, message: "must have required property 'quality'" };
                            e === null ? e = [U] : e.push(U), t++;
                          }
                          for (let U in p) if (!(U === "quality" || U === "min" || U === "max" || U === "onNotEstimable" || U === "waiver")) {
                            let X = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: U }, message: "must NOT have additional properties" };
                            e === null ? e = [X] : e.push(X), t++;
                          }
                          if (p.quality !== void 0) {
                            let U = p.quality;
                            if (typeof U != "string") {
                              let X = { instancePath: s + "/gates/" + r + "/quality", schemaPath: "#/properties/gates/items/oneOf/8/properties/quality/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [X] : e.push(X), t++;
                            }
                            if (!(U === "score" || U === "checks")) {
                              let X = { instancePath: s + "/gates/" + r + "/quality", schemaPath: "#/properties/gates/items/oneOf/8/properties/quality/enum", keyword: "enum", params: { allowedValues: M.properties.gates.items.oneOf[8].properties.quality.enum }, message: "must be equal to one of the allowed values" };
                              e === null ? e = [X] : e.push(X), t++;
                            }
                          }
                          if (p.min !== void 0) {
                            let U = p.min;
                            if (typeof U == "number" && isFinite(U)) {
                              if (U > 1 || isNaN(U)) {
                                let X = { instancePath: s + "/gates/" + r + "/min", schemaPath: "#/properties/gates/items/oneOf/8/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                                e === null ? e = [X] : e.push(X), t++;
                              }
                              if (U < 0 || isNaN(U)) {
                                let X = { instancePath: s + "/gates/" + r + "/min", schemaPath: "#/properties/gates/items/oneOf/8/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                e === null ? e = [X] : e.push(X), t++;
                              }
                            } else {
                              let X = { instancePath: s + "/gates/" + r + "/min", schemaPath: "#/properties/gates/items/oneOf/8/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                              e === null ? e = [X] : e.push(X), t++;
                            }
                          }
                          if (p.max !== void 0) {
                            let U = p.max;
                            if (!(typeof U == "number" && !(U % 1) && !isNaN(U) && isFinite(U))) {
                              let X = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/8/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                              e === null ? e = [X] : e.push(X), t++;
                            }
                            if (typeof U == "number" && isFinite(U) && (U < 0 || isNaN(U))) {
                              let X = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/8/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [X] : e.push(X), t++;
                            }
                          }
                          if (p.onNotEstimable !== void 0) {
                            let U = p.onNotEstimable;
                            if (typeof U != "string") {
                              let X = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/8/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [X] : e.push(X), t++;
                            }
                            if (!(U === "block" || U === "warn")) {
                              let X = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/8/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: M.properties.gates.items.oneOf[8].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                              e === null ? e = [X] : e.push(X), t++;
                            }
                          }
                          if (p.waiver !== void 0) {
                            let U = p.waiver;
                            if (U && typeof U == "object" && !Array.isArray(U)) {
                              if (U.by === void 0) {
                                let X = {
                                  instancePath: s + "/gates/" + r + "/waiver",
                                  schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/required",
                                  keyword: "required",
                                  params: { missingProperty: "by" },
                                  message: "must have required property 'by'"
                                };
                                e === null ? e = [X] : e.push(X), t++;
                              }
                              if (U.reason === void 0) {
                                let X = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                                e === null ? e = [X] : e.push(X), t++;
                              }
                              if (U.until === void 0) {
                                let X = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/required", keyword: "required", params: {
                                  missingProperty: "until"
                                }, message: "must have required property 'until'" };
                                e === null ? e = [X] : e.push(X), t++;
                              }
                              for (let X in U) if (!(X === "by" || X === "reason" || X === "until")) {
                                let H = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: X }, message: "must NOT have additional properties" };
                                e === null ? e = [H] : e.push(H), t++;
                              }
                              if (U.by !== void 0) {
                                let X = U.by;
                                if (typeof X == "string") {
                                  if (v(X) > 4e3) {
                                    let H = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                    e === null ? e = [H] : e.push(H), t++;
                                  }
                                  if (v(X) < 1) {
                                    let H = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    e === null ? e = [H] : e.push(H), t++;
                                  }
                                } else {
                                  let H = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  e === null ? e = [H] : e.push(H), t++;
                                }
                              }
                              if (U.reason !== void 0) {
                                let X = U.reason;
                                if (typeof X == "string") {
                                  if (v(X) > 4e3) {
                                    let H = {
                                      instancePath: s + "/gates/" + r + "/waiver/reason",
                                      schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/reason/maxLength",
                                      keyword: "maxLength",
                                      params: { limit: 4e3 },
                                      message: "must NOT have more than 4000 characters"
                                    };
                                    e === null ? e = [H] : e.push(H), t++;
                                  }
                                  if (v(
                                    X
                                  ) < 1) {
                                    let H = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    e === null ? e = [H] : e.push(H), t++;
                                  }
                                } else {
                                  let H = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  e === null ? e = [
                                    H
                                  ] : e.push(H), t++;
                                }
                              }
                              if (U.until !== void 0) {
                                let X = U.until;
                                if (typeof X == "string") {
                                  if (!oe.test(X)) {
                                    let H = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                    e === null ? e = [H] : e.push(H), t++;
                                  }
                                } else {
                                  let H = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  e === null ? e = [H] : e.push(H), t++;
                                }
                              }
                            } else {
                              let X = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              e === null ? e = [X] : e.push(X), t++;
                            }
                          }
                        } else {
                          let U = {
                            instancePath: s + "/gates/" + r,
                            schemaPath: "#/properties/gates/items/oneOf/8/type",
                            keyword: "type",
                            params: { type: "object" },
                            message: "must be object"
                          };
                          e === null ? e = [U] : e.push(U), t++;
                        }
                        var x = T === t;
                        if (x && w) w = false, n = [n, 8];
                        else {
                          x && (w = true, n = 8, l !== true && (l = true));
                          let U = t;
                          if (p && typeof p == "object" && !Array.isArray(p)) {
                            if (p.size === void 0) {
                              let H = {
                                instancePath: s + "/gates/" + r,
                                schemaPath: "#/properties/gates/items/oneOf/9/required",
                                keyword: "required",
                                params: { missingProperty: "size" },
                                message: "must have required property 'size'"
                              };
                              e === null ? e = [H] : e.push(H), t++;
                            }
                            if (p.max === void 0) {
                              let H = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/9/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                              e === null ? e = [H] : e.push(H), t++;
                            }
                            for (let H in p) if (!(H === "size" || H === "max" || H === "onNotEstimable" || H === "waiver")) {
                              let ee = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: H }, message: "must NOT have additional properties" };
                              e === null ? e = [ee] : e.push(ee), t++;
                            }
                            if (p.size !== void 0) {
                              let H = p.size;
                              if (typeof H != "string") {
                                let ee = {
                                  instancePath: s + "/gates/" + r + "/size",
                                  schemaPath: "#/properties/gates/items/oneOf/9/properties/size/type",
                                  keyword: "type",
                                  params: { type: "string" },
                                  message: "must be string"
                                };
                                e === null ? e = [ee] : e.push(ee), t++;
                              }
                              if (H !== "bundle") {
                                let ee = { instancePath: s + "/gates/" + r + "/size", schemaPath: "#/properties/gates/items/oneOf/9/properties/size/enum", keyword: "enum", params: { allowedValues: M.properties.gates.items.oneOf[9].properties.size.enum }, message: "must be equal to one of the allowed values" };
                                e === null ? e = [ee] : e.push(ee), t++;
                              }
                            }
                            if (p.max !== void 0) {
                              let H = p.max;
                              if (typeof H == "string") {
                                if (!je.test(H)) {
                                  let ee = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/9/properties/max/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"' };
                                  e === null ? e = [ee] : e.push(ee), t++;
                                }
                              } else {
                                let ee = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/9/properties/max/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [ee] : e.push(ee), t++;
                              }
                            }
                            if (p.onNotEstimable !== void 0) {
                              let H = p.onNotEstimable;
                              if (typeof H != "string") {
                                let ee = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/9/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [ee] : e.push(ee), t++;
                              }
                              if (!(H === "block" || H === "warn")) {
                                let ee = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/9/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: M.properties.gates.items.oneOf[9].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                                e === null ? e = [ee] : e.push(ee), t++;
                              }
                            }
                            if (p.waiver !== void 0) {
                              let H = p.waiver;
                              if (H && typeof H == "object" && !Array.isArray(H)) {
                                if (H.by === void 0) {
                                  let ee = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/required", keyword: "required", params: {
                                    missingProperty: "by"
                                  }, message: "must have required property 'by'" };
                                  e === null ? e = [ee] : e.push(ee), t++;
                                }
                                if (H.reason === void 0) {
                                  let ee = {
                                    instancePath: s + "/gates/" + r + "/waiver",
                                    schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/required",
                                    keyword: "required",
                                    params: { missingProperty: "reason" },
                                    message: "must have required property 'reason'"
                                  };
                                  e === null ? e = [ee] : e.push(ee), t++;
                                }
                                if (H.until === void 0) {
                                  let ee = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                                  e === null ? e = [ee] : e.push(ee), t++;
                                }
                                for (let ee in H) if (!(ee === "by" || ee === "reason" || ee === "until")) {
                                  let W = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: ee }, message: "must NOT have additional properties" };
                                  e === null ? e = [W] : e.push(W), t++;
                                }
                                if (H.by !== void 0) {
                                  let ee = H.by;
                                  if (typeof ee == "string") {
                                    if (v(ee) > 4e3) {
                                      let W = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                      e === null ? e = [W] : e.push(W), t++;
                                    }
                                    if (v(ee) < 1) {
                                      let W = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/by/minLength", keyword: "minLength", params: {
                                        limit: 1
                                      }, message: "must NOT have fewer than 1 characters" };
                                      e === null ? e = [W] : e.push(W), t++;
                                    }
                                  } else {
                                    let W = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/by/type", keyword: "type", params: {
                                      type: "string"
                                    }, message: "must be string" };
                                    e === null ? e = [W] : e.push(W), t++;
                                  }
                                }
                                if (H.reason !== void 0) {
                                  let ee = H.reason;
                                  if (typeof ee == "string") {
                                    if (v(ee) > 4e3) {
                                      let W = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                      e === null ? e = [W] : e.push(W), t++;
                                    }
                                    if (v(ee) < 1) {
                                      let W = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                      e === null ? e = [W] : e.push(W), t++;
                                    }
                                  } else {
                                    let W = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    e === null ? e = [W] : e.push(W), t++;
                                  }
                                }
                                if (H.until !== void 0) {
                                  let ee = H.until;
                                  if (typeof ee == "string") {
                                    if (!oe.test(ee)) {
                                      let W = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                      e === null ? e = [W] : e.push(W), t++;
                                    }
                                  } else {
                                    let W = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    e === null ? e = [W] : e.push(W), t++;
                                  }
                                }
                              } else {
                                let ee = {
                                  instancePath: s + "/gates/" + r + "/waiver",
                                  schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/type",
                                  keyword: "type",
                                  params: { type: "object" },
                                  message: "must be object"
                                };
                                e === null ? e = [ee] : e.push(ee), t++;
                              }
                            }
                          } else {
                            let H = {
                              instancePath: s + "/gates/" + r,
                              schemaPath: "#/properties/gates/items/oneOf/9/type",
                              keyword: "type",
                              params: { type: "object" },
                              message: "must be object"
                            };
                            e === null ? e = [H] : e.push(H), t++;
                          }
                          var x = U === t;
                          if (x && w) w = false, n = [n, 9];
                          else {
                            x && (w = true, n = 9, l !== true && (l = true));
                            let H = t;
                            if (p && typeof p == "object" && !Array.isArray(p)) {
                              if (p.stability === void 0) {
                                let W = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/10/required", keyword: "required", params: { missingProperty: "stability" }, message: "must have required property 'stability'" };
                                e === null ? e = [W] : e.push(W), t++;
                              }
                              if (p.maxStd === void 0) {
                                let W = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/10/required", keyword: "required", params: { missingProperty: "maxStd" }, message: "must have required property 'maxStd'" };
                                e === null ? e = [W] : e.push(W), t++;
                              }
                              for (let W in p) if (!(W === "stability" || W === "maxStd" || W === "onNotEstimable" || W === "waiver")) {
                                let te = {
                                  instancePath: s + "/gates/" + r,
                                  schemaPath: "#/properties/gates/items/oneOf/10/additionalProperties",
                                  keyword: "additionalProperties",
                                  params: { additionalProperty: W },
                                  message: "must NOT have additional properties"
                                };
                                e === null ? e = [te] : e.push(te), t++;
                              }
                              if (p.stability !== void 0) {
                                let W = p.stability;
                                if (typeof W != "string") {
                                  let te = { instancePath: s + "/gates/" + r + "/stability", schemaPath: "#/properties/gates/items/oneOf/10/properties/stability/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  e === null ? e = [te] : e.push(te), t++;
                                }
                                if (!(W === "accuracy" || W === "average_precision" || W === "balanced_accuracy" || W === "brier" || W === "ece" || W === "f1" || W === "log_loss" || W === "mae" || W === "mape" || W === "mcc" || W === "precision" || W === "r2" || W === "recall" || W === "rmse" || W === "roc_auc" || W === "roc_auc_ovo")) {
                                  let te = {
                                    instancePath: s + "/gates/" + r + "/stability",
                                    schemaPath: "#/properties/gates/items/oneOf/10/properties/stability/enum",
                                    keyword: "enum",
                                    params: { allowedValues: M.properties.gates.items.oneOf[10].properties.stability.enum },
                                    message: "must be equal to one of the allowed values"
                                  };
                                  e === null ? e = [te] : e.push(te), t++;
                                }
                              }
                              if (p.maxStd !== void 0) {
                                let W = p.maxStd;
                                if (typeof W == "number" && isFinite(W)) {
                                  if (W < 0 || isNaN(W)) {
                                    let te = { instancePath: s + "/gates/" + r + "/maxStd", schemaPath: "#/properties/gates/items/oneOf/10/properties/maxStd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    e === null ? e = [te] : e.push(te), t++;
                                  }
                                } else {
                                  let te = { instancePath: s + "/gates/" + r + "/maxStd", schemaPath: "#/properties/gates/items/oneOf/10/properties/maxStd/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                  e === null ? e = [te] : e.push(te), t++;
                                }
                              }
                              if (p.onNotEstimable !== void 0) {
                                let W = p.onNotEstimable;
                                if (typeof W != "string") {
                                  let te = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/10/properties/onNotEstimable/type", keyword: "type", params: {
                                    type: "string"
                                  }, message: "must be string" };
                                  e === null ? e = [te] : e.push(te), t++;
                                }
                                if (!(W === "block" || W === "warn")) {
                                  let te = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/10/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: M.properties.gates.items.oneOf[10].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                                  e === null ? e = [te] : e.push(te), t++;
                                }
                              }
                              if (p.waiver !== void 0) {
                                let W = p.waiver;
                                if (W && typeof W == "object" && !Array.isArray(W)) {
                                  if (W.by === void 0) {
                                    let te = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                                    e === null ? e = [te] : e.push(te), t++;
                                  }
                                  if (W.reason === void 0) {
                                    let te = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                                    e === null ? e = [te] : e.push(te), t++;
                                  }
                                  if (W.until === void 0) {
                                    let te = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                                    e === null ? e = [te] : e.push(te), t++;
                                  }
                                  for (let te in W) if (!(te === "by" || te === "reason" || te === "until")) {
                                    let pe = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: te }, message: "must NOT have additional properties" };
                                    e === null ? e = [pe] : e.push(pe), t++;
                                  }
                                  if (W.by !== void 0) {
                                    let te = W.by;
                                    if (typeof te == "string") {
                                      if (v(te) > 4e3) {
                                        let pe = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                        e === null ? e = [pe] : e.push(pe), t++;
                                      }
                                      if (v(te) < 1) {
                                        let pe = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                        e === null ? e = [pe] : e.push(pe), t++;
                                      }
                                    } else {
                                      let pe = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      e === null ? e = [pe] : e.push(pe), t++;
                                    }
                                  }
                                  if (W.reason !== void 0) {
                                    let te = W.reason;
                                    if (typeof te == "string") {
                                      if (v(te) > 4e3) {
                                        let pe = {
                                          instancePath: s + "/gates/" + r + "/waiver/reason",
                                          schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/reason/maxLength",
                                          keyword: "maxLength",
                                          params: { limit: 4e3 },
                                          message: "must NOT have more than 4000 characters"
                                        };
                                        e === null ? e = [pe] : e.push(pe), t++;
                                      }
                                      if (v(te) < 1) {
                                        let pe = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                        e === null ? e = [pe] : e.push(pe), t++;
                                      }
                                    } else {
                                      let pe = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      e === null ? e = [pe] : e.push(pe), t++;
                                    }
                                  }
                                  if (W.until !== void 0) {
                                    let te = W.until;
                                    if (typeof te == "string") {
                                      if (!oe.test(te)) {
                                        let pe = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                        e === null ? e = [pe] : e.push(pe), t++;
                                      }
                                    } else {
                                      let pe = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/until/type", keyword: "type", params: {
                                        type: "string"
                                      }, message: "must be string" };
                                      e === null ? e = [pe] : e.push(pe), t++;
                                    }
                                  }
                                } else {
                                  let te = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                  e === null ? e = [te] : e.push(te), t++;
                                }
                              }
                            } else {
                              let W = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/10/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              e === null ? e = [W] : e.push(W), t++;
                            }
                            var x = H === t;
                            x && w ? (w = false, n = [n, 10]) : x && (w = true, n = 10, l !== true && (l = true));
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
          if (w) t = o, e !== null && (o ? e.length = o : e = null);
          else {
            let h = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf", keyword: "oneOf", params: { passingSchemas: n }, message: "must match exactly one schema in oneOf" };
            e === null ? e = [h] : e.push(h), t++;
          }
        }
      } else {
        let m = { instancePath: s + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (D.deploy !== void 0) {
      let d = D.deploy;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        if (Object.keys(d).length > 20) {
          let m = {
            instancePath: s + "/deploy",
            schemaPath: "#/properties/deploy/maxProperties",
            keyword: "maxProperties",
            params: { limit: 20 },
            message: "must NOT have more than 20 properties"
          };
          e === null ? e = [m] : e.push(m), t++;
        }
        if (Object.keys(d).length < 1) {
          let m = { instancePath: s + "/deploy", schemaPath: "#/properties/deploy/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [m] : e.push(m), t++;
        }
        for (let m in d) {
          let r = t;
          if (typeof m == "string") {
            if (!Le.test(m)) {
              let p = { instancePath: s + "/deploy", schemaPath: "#/properties/deploy/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"', propertyName: m };
              e === null ? e = [p] : e.push(p), t++;
            }
          } else {
            let p = {
              instancePath: s + "/deploy",
              schemaPath: "#/properties/deploy/propertyNames/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              propertyName: m
            };
            e === null ? e = [p] : e.push(p), t++;
          }
          var L = r === t;
          if (!L) {
            let p = { instancePath: s + "/deploy", schemaPath: "#/properties/deploy/propertyNames", keyword: "propertyNames", params: { propertyName: m }, message: "property name must be valid" };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
        for (let m in d) {
          let r = d[m];
          if (r && typeof r == "object" && !Array.isArray(r)) {
            for (let p in r) if (!de.call(M.properties.deploy.additionalProperties.properties, p)) {
              let o = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(
                /\//g,
                "~1"
              ), schemaPath: "#/properties/deploy/additionalProperties/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: p
              }, message: "must NOT have additional properties" };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (r.rollout !== void 0) {
              let p = r.rollout;
              if (typeof p != "string") {
                let o = {
                  instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollout",
                  schemaPath: "#/properties/deploy/additionalProperties/properties/rollout/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [o] : e.push(o), t++;
              }
              if (!(p === "direct" || p === "canary" || p === "shadow")) {
                let o = {
                  instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollout",
                  schemaPath: "#/properties/deploy/additionalProperties/properties/rollout/enum",
                  keyword: "enum",
                  params: { allowedValues: M.properties.deploy.additionalProperties.properties.rollout.enum },
                  message: "must be equal to one of the allowed values"
                };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (r.steps !== void 0) {
              let p = r.steps;
              if (Array.isArray(p)) {
                if (p.length > 20) {
                  let w = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/steps", schemaPath: "#/properties/deploy/additionalProperties/properties/steps/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                if (p.length < 1) {
                  let w = { instancePath: s + "/deploy/" + m.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1") + "/steps", schemaPath: "#/properties/deploy/additionalProperties/properties/steps/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                let o = p.length;
                for (let w = 0; w < o; w++) {
                  let n = p[w];
                  if (typeof n == "string") {
                    if (!ut.test(n)) {
                      let i = {
                        instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(
                          /\//g,
                          "~1"
                        ) + "/steps/" + w,
                        schemaPath: "#/properties/deploy/additionalProperties/properties/steps/items/pattern",
                        keyword: "pattern",
                        params: { pattern: "^(shadow|[0-9]{1,3}(\\.[0-9]{1,3})?%)$" },
                        message: 'must match pattern "^(shadow|[0-9]{1,3}(\\.[0-9]{1,3})?%)$"'
                      };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                  } else {
                    let i = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/steps/" + w, schemaPath: "#/properties/deploy/additionalProperties/properties/steps/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                }
              } else {
                let o = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/steps", schemaPath: "#/properties/deploy/additionalProperties/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (r.dwell !== void 0) {
              let p = r.dwell;
              if (typeof p == "string") {
                if (!ze.test(p)) {
                  let o = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/dwell", schemaPath: "#/properties/deploy/additionalProperties/properties/dwell/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,4}(s|m|h|d)$" }, message: 'must match pattern "^[1-9][0-9]{0,4}(s|m|h|d)$"' };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/dwell", schemaPath: "#/properties/deploy/additionalProperties/properties/dwell/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (r.maxDuration !== void 0) {
              let p = r.maxDuration;
              if (typeof p == "string") {
                if (!ze.test(p)) {
                  let o = {
                    instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/maxDuration",
                    schemaPath: "#/properties/deploy/additionalProperties/properties/maxDuration/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[1-9][0-9]{0,4}(s|m|h|d)$" },
                    message: 'must match pattern "^[1-9][0-9]{0,4}(s|m|h|d)$"'
                  };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/maxDuration", schemaPath: "#/properties/deploy/additionalProperties/properties/maxDuration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (r.rollbackWindow !== void 0) {
              let p = r.rollbackWindow;
              if (typeof p == "string") {
                if (!ze.test(p)) {
                  let o = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollbackWindow", schemaPath: "#/properties/deploy/additionalProperties/properties/rollbackWindow/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,4}(s|m|h|d)$" }, message: 'must match pattern "^[1-9][0-9]{0,4}(s|m|h|d)$"' };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = {
                  instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollbackWindow",
                  schemaPath: "#/properties/deploy/additionalProperties/properties/rollbackWindow/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (r.approvals !== void 0) {
              let p = r.approvals;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let o = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvals", schemaPath: "#/properties/deploy/additionalProperties/properties/approvals/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [o] : e.push(o), t++;
              }
              if (typeof p == "number" && isFinite(p)) {
                if (p > 20 || isNaN(p)) {
                  let o = {
                    instancePath: s + "/deploy/" + m.replace(
                      /~/g,
                      "~0"
                    ).replace(/\//g, "~1") + "/approvals",
                    schemaPath: "#/properties/deploy/additionalProperties/properties/approvals/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 20 },
                    message: "must be <= 20"
                  };
                  e === null ? e = [o] : e.push(o), t++;
                }
                if (p < 0 || isNaN(
                  p
                )) {
                  let o = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvals", schemaPath: "#/properties/deploy/additionalProperties/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [o] : e.push(o), t++;
                }
              }
            }
            if (r.observer !== void 0) {
              let p = r.observer;
              if (typeof p != "string") {
                let o = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer", schemaPath: "#/properties/deploy/additionalProperties/properties/observer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [o] : e.push(o), t++;
              }
              if (!(p === "server" || p === "prometheus" || p === "store" || p === "none")) {
                let o = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(
                  /\//g,
                  "~1"
                ) + "/observer", schemaPath: "#/properties/deploy/additionalProperties/properties/observer/enum", keyword: "enum", params: {
                  allowedValues: M.properties.deploy.additionalProperties.properties.observer.enum
                }, message: "must be equal to one of the allowed values" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (r.onNewVersion !== void 0) {
              let p = r.onNewVersion;
              if (typeof p != "string") {
                let o = {
                  instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/onNewVersion",
                  schemaPath: "#/properties/deploy/additionalProperties/properties/onNewVersion/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [o] : e.push(o), t++;
              }
              if (!(p === "supersede" || p === "queue")) {
                let o = {
                  instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(
                    /\//g,
                    "~1"
                  ) + "/onNewVersion",
                  schemaPath: "#/properties/deploy/additionalProperties/properties/onNewVersion/enum",
                  keyword: "enum",
                  params: { allowedValues: M.properties.deploy.additionalProperties.properties.onNewVersion.enum },
                  message: "must be equal to one of the allowed values"
                };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (r.onPass !== void 0) {
              let p = r.onPass;
              if (typeof p != "string") {
                let o = {
                  instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/onPass",
                  schemaPath: "#/properties/deploy/additionalProperties/properties/onPass/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [o] : e.push(
                  o
                ), t++;
              }
              if (!(p === "promote" || p === "wait")) {
                let o = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/onPass", schemaPath: "#/properties/deploy/additionalProperties/properties/onPass/enum", keyword: "enum", params: { allowedValues: M.properties.deploy.additionalProperties.properties.onPass.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (r.onInconclusive !== void 0) {
              let p = r.onInconclusive;
              if (typeof p != "string") {
                let o = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/onInconclusive", schemaPath: "#/properties/deploy/additionalProperties/properties/onInconclusive/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [o] : e.push(
                  o
                ), t++;
              }
              if (!(p === "pause" || p === "abort" || p === "extend")) {
                let o = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(
                  /\//g,
                  "~1"
                ) + "/onInconclusive", schemaPath: "#/properties/deploy/additionalProperties/properties/onInconclusive/enum", keyword: "enum", params: { allowedValues: M.properties.deploy.additionalProperties.properties.onInconclusive.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (r.holdWindows !== void 0) {
              let p = r.holdWindows;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let o = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/holdWindows", schemaPath: "#/properties/deploy/additionalProperties/properties/holdWindows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [o] : e.push(o), t++;
              }
              if (typeof p == "number" && isFinite(p)) {
                if (p > 1e3 || isNaN(p)) {
                  let o = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/holdWindows", schemaPath: "#/properties/deploy/additionalProperties/properties/holdWindows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                if (p < 0 || isNaN(p)) {
                  let o = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(
                    /\//g,
                    "~1"
                  ) + "/holdWindows", schemaPath: "#/properties/deploy/additionalProperties/properties/holdWindows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [o] : e.push(o), t++;
                }
              }
            }
            if (r.names !== void 0) {
              let p = r.names;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                if (p.stable === void 0) {
                  let o = { instancePath: s + "/deploy/" + m.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1") + "/names", schemaPath: "#/properties/deploy/additionalProperties/properties/names/required", keyword: "required", params: { missingProperty: "stable" }, message: "must have required property 'stable'" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                if (p.candidate === void 0) {
                  let o = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/names", schemaPath: "#/properties/deploy/additionalProperties/properties/names/required", keyword: "required", params: { missingProperty: "candidate" }, message: "must have required property 'candidate'" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                for (let o in p) if (!(o === "stable" || o === "candidate")) {
                  let w = {
                    instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/names",
                    schemaPath: "#/properties/deploy/additionalProperties/properties/names/additionalProperties",
                    keyword: "additionalProperties",
                    params: { additionalProperty: o },
                    message: "must NOT have additional properties"
                  };
                  e === null ? e = [w] : e.push(w), t++;
                }
                if (p.stable !== void 0) {
                  let o = p.stable;
                  if (typeof o == "string") {
                    if (!Le.test(o)) {
                      let w = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/names/stable", schemaPath: "#/properties/deploy/additionalProperties/properties/names/properties/stable/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"' };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                  } else {
                    let w = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/names/stable", schemaPath: "#/properties/deploy/additionalProperties/properties/names/properties/stable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
                if (p.candidate !== void 0) {
                  let o = p.candidate;
                  if (typeof o == "string") {
                    if (!Le.test(o)) {
                      let w = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/names/candidate", schemaPath: "#/properties/deploy/additionalProperties/properties/names/properties/candidate/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"' };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                  } else {
                    let w = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/names/candidate", schemaPath: "#/properties/deploy/additionalProperties/properties/names/properties/candidate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
              } else {
                let o = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/names", schemaPath: "#/properties/deploy/additionalProperties/properties/names/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (r.analysis !== void 0) {
              let p = r.analysis;
              if (p && typeof p == "object" && !Array.isArray(
                p
              )) {
                for (let o in p) if (!(o === "minSamples" || o === "promotionSamples" || o === "minLatencySamples" || o === "errorMargin" || o === "latencyMargin" || o === "alphaAbort" || o === "alphaPass" || o === "slices")) {
                  let w = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(
                    /\//g,
                    "~1"
                  ) + "/analysis", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                  e === null ? e = [w] : e.push(
                    w
                  ), t++;
                }
                if (p.minSamples !== void 0) {
                  let o = p.minSamples;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let w = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/minSamples", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/minSamples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1e8 || isNaN(o)) {
                      let w = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/minSamples", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/minSamples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e8 }, message: "must be <= 100000000" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                    if (o < 1 || isNaN(o)) {
                      let w = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(
                        /\//g,
                        "~1"
                      ) + "/analysis/minSamples", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/minSamples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                  }
                }
                if (p.promotionSamples !== void 0) {
                  let o = p.promotionSamples;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let w = {
                      instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/promotionSamples",
                      schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/promotionSamples/type",
                      keyword: "type",
                      params: { type: "integer" },
                      message: "must be integer"
                    };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1e8 || isNaN(o)) {
                      let w = {
                        instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/promotionSamples",
                        schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/promotionSamples/maximum",
                        keyword: "maximum",
                        params: { comparison: "<=", limit: 1e8 },
                        message: "must be <= 100000000"
                      };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                    if (o < 1 || isNaN(o)) {
                      let w = { instancePath: s + "/deploy/" + m.replace(
                        /~/g,
                        "~0"
                      ).replace(/\//g, "~1") + "/analysis/promotionSamples", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/promotionSamples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                  }
                }
                if (p.minLatencySamples !== void 0) {
                  let o = p.minLatencySamples;
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let w = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/minLatencySamples", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/minLatencySamples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1e6 || isNaN(o)) {
                      let w = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/minLatencySamples", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/minLatencySamples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                    if (o < 10 || isNaN(o)) {
                      let w = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/minLatencySamples", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/minLatencySamples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 }, message: "must be >= 10" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                  }
                }
                if (p.errorMargin !== void 0) {
                  let o = p.errorMargin;
                  if (typeof o == "number" && isFinite(o)) {
                    if (o >= 1 || isNaN(o)) {
                      let w = { instancePath: s + "/deploy/" + m.replace(
                        /~/g,
                        "~0"
                      ).replace(/\//g, "~1") + "/analysis/errorMargin", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/errorMargin/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                    if (o <= 0 || isNaN(o)) {
                      let w = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(
                        /\//g,
                        "~1"
                      ) + "/analysis/errorMargin", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/errorMargin/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                  } else {
                    let w = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/errorMargin", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/errorMargin/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
                if (p.latencyMargin !== void 0) {
                  let o = p.latencyMargin;
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 100 || isNaN(o)) {
                      let w = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/latencyMargin", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/latencyMargin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                    if (o < 0 || isNaN(o)) {
                      let w = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/latencyMargin", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/latencyMargin/minimum", keyword: "minimum", params: {
                        comparison: ">=",
                        limit: 0
                      }, message: "must be >= 0" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                  } else {
                    let w = { instancePath: s + "/deploy/" + m.replace(
                      /~/g,
                      "~0"
                    ).replace(/\//g, "~1") + "/analysis/latencyMargin", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/latencyMargin/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
                if (p.alphaAbort !== void 0) {
                  let o = p.alphaAbort;
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 0.2 || isNaN(o)) {
                      let w = {
                        instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/alphaAbort",
                        schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/alphaAbort/maximum",
                        keyword: "maximum",
                        params: { comparison: "<=", limit: 0.2 },
                        message: "must be <= 0.2"
                      };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                    if (o <= 0 || isNaN(o)) {
                      let w = { instancePath: s + "/deploy/" + m.replace(
                        /~/g,
                        "~0"
                      ).replace(/\//g, "~1") + "/analysis/alphaAbort", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/alphaAbort/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                  } else {
                    let w = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/alphaAbort", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/alphaAbort/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
                if (p.alphaPass !== void 0) {
                  let o = p.alphaPass;
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 0.2 || isNaN(o)) {
                      let w = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(
                        /\//g,
                        "~1"
                      ) + "/analysis/alphaPass", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/alphaPass/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.2 }, message: "must be <= 0.2" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                    if (o <= 0 || isNaN(o)) {
                      let w = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/alphaPass", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/alphaPass/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                  } else {
                    let w = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/alphaPass", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/alphaPass/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
                if (p.slices !== void 0) {
                  let o = p.slices;
                  if (Array.isArray(o)) {
                    if (o.length > 10) {
                      let a = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    let w = o.length;
                    for (let a = 0; a < w; a++) {
                      let h = o[a], b = t, y = false, P = t;
                      if (typeof h == "string") {
                        if (v(h) > 128) {
                          let R = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                          e === null ? e = [R] : e.push(R), t++;
                        }
                        if (v(h) < 1) {
                          let R = {
                            instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a,
                            schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/0/minLength",
                            keyword: "minLength",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 characters"
                          };
                          e === null ? e = [R] : e.push(R), t++;
                        }
                        if (!le.test(h)) {
                          let R = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
                          e === null ? e = [R] : e.push(R), t++;
                        }
                      } else {
                        let R = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [R] : e.push(R), t++;
                      }
                      var _ = P === t;
                      y = y || _;
                      let E = t;
                      if (Array.isArray(h)) {
                        if (h.length > 3) {
                          let k = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
                          e === null ? e = [k] : e.push(k), t++;
                        }
                        if (h.length < 1) {
                          let k = { instancePath: s + "/deploy/" + m.replace(
                            /~/g,
                            "~0"
                          ).replace(/\//g, "~1") + "/analysis/slices/" + a, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [k] : e.push(k), t++;
                        }
                        let R = h.length;
                        for (let k = 0; k < R; k++) {
                          let g = h[k];
                          if (typeof g == "string") {
                            if (v(g) > 128) {
                              let u = {
                                instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a + "/" + k,
                                schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/items/maxLength",
                                keyword: "maxLength",
                                params: { limit: 128 },
                                message: "must NOT have more than 128 characters"
                              };
                              e === null ? e = [u] : e.push(u), t++;
                            }
                            if (v(g) < 1) {
                              let u = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a + "/" + k, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [u] : e.push(u), t++;
                            }
                            if (!le.test(g)) {
                              let u = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a + "/" + k, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
                              e === null ? e = [u] : e.push(u), t++;
                            }
                          } else {
                            let u = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a + "/" + k, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [u] : e.push(u), t++;
                          }
                        }
                        let K = h.length, q;
                        if (K > 1) {
                          let k = {};
                          for (; K--; ) {
                            let g = h[K];
                            if (typeof g == "string") {
                              if (typeof k[g] == "number") {
                                q = k[g];
                                let u = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: K, j: q }, message: "must NOT have duplicate items (items ## " + q + " and " + K + " are identical)" };
                                e === null ? e = [u] : e.push(u), t++;
                                break;
                              }
                              k[g] = K;
                            }
                          }
                        }
                      } else {
                        let R = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(
                          /\//g,
                          "~1"
                        ) + "/analysis/slices/" + a, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        e === null ? e = [R] : e.push(R), t++;
                      }
                      var _ = E === t;
                      if (y = y || _, y) t = b, e !== null && (b ? e.length = b : e = null);
                      else {
                        let R = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(
                          /\//g,
                          "~1"
                        ) + "/analysis/slices/" + a, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        e === null ? e = [R] : e.push(R), t++;
                      }
                    }
                    let n = o.length, i;
                    if (n > 1) {
                      e: for (; n--; ) for (i = n; i--; ) if (He(o[n], o[i])) {
                        let a = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(
                          /\//g,
                          "~1"
                        ) + "/analysis/slices", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/uniqueItems", keyword: "uniqueItems", params: { i: n, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + n + " are identical)" };
                        e === null ? e = [a] : e.push(a), t++;
                        break e;
                      }
                    }
                  } else {
                    let w = {
                      instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(
                        /\//g,
                        "~1"
                      ) + "/analysis/slices",
                      schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/type",
                      keyword: "type",
                      params: { type: "array" },
                      message: "must be array"
                    };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
              } else {
                let o = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let p = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/deploy/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
      } else {
        let m = {
          instancePath: s + "/deploy",
          schemaPath: "#/properties/deploy/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object"
        };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (D.card !== void 0) {
      let d = D.card;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let m in d)
          if (!de.call(M.properties.card.properties, m)) {
            let r = { instancePath: s + "/card", schemaPath: "#/properties/card/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
            e === null ? e = [r] : e.push(r), t++;
          }
        if (d.description !== void 0) {
          let m = d.description;
          if (typeof m == "string") {
            if (v(m) > 4e3) {
              let r = {
                instancePath: s + "/card/description",
                schemaPath: "#/properties/card/properties/description/maxLength",
                keyword: "maxLength",
                params: { limit: 4e3 },
                message: "must NOT have more than 4000 characters"
              };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(m) < 1) {
              let r = { instancePath: s + "/card/description", schemaPath: "#/properties/card/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/description", schemaPath: "#/properties/card/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.sources !== void 0) {
          let m = d.sources;
          if (typeof m == "string") {
            if (v(m) > 4e3) {
              let r = { instancePath: s + "/card/sources", schemaPath: "#/properties/card/properties/sources/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(m) < 1) {
              let r = {
                instancePath: s + "/card/sources",
                schemaPath: "#/properties/card/properties/sources/minLength",
                keyword: "minLength",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 characters"
              };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/sources", schemaPath: "#/properties/card/properties/sources/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(
              r
            ), t++;
          }
        }
        if (d.intendedUse !== void 0) {
          let m = d.intendedUse;
          if (typeof m == "string") {
            if (v(m) > 4e3) {
              let r = { instancePath: s + "/card/intendedUse", schemaPath: "#/properties/card/properties/intendedUse/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(m) < 1) {
              let r = { instancePath: s + "/card/intendedUse", schemaPath: "#/properties/card/properties/intendedUse/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/intendedUse", schemaPath: "#/properties/card/properties/intendedUse/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.downstreamUse !== void 0) {
          let m = d.downstreamUse;
          if (typeof m == "string") {
            if (v(m) > 4e3) {
              let r = {
                instancePath: s + "/card/downstreamUse",
                schemaPath: "#/properties/card/properties/downstreamUse/maxLength",
                keyword: "maxLength",
                params: { limit: 4e3 },
                message: "must NOT have more than 4000 characters"
              };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(m) < 1) {
              let r = { instancePath: s + "/card/downstreamUse", schemaPath: "#/properties/card/properties/downstreamUse/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/downstreamUse", schemaPath: "#/properties/card/properties/downstreamUse/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.outOfScope !== void 0) {
          let m = d.outOfScope;
          if (typeof m == "string") {
            if (v(m) > 4e3) {
              let r = {
                instancePath: s + "/card/outOfScope",
                schemaPath: "#/properties/card/properties/outOfScope/maxLength",
                keyword: "maxLength",
                params: { limit: 4e3 },
                message: "must NOT have more than 4000 characters"
              };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(m) < 1) {
              let r = { instancePath: s + "/card/outOfScope", schemaPath: "#/properties/card/properties/outOfScope/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/outOfScope", schemaPath: "#/properties/card/properties/outOfScope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.limitations !== void 0) {
          let m = d.limitations;
          if (typeof m == "string") {
            if (v(m) > 4e3) {
              let r = {
                instancePath: s + "/card/limitations",
                schemaPath: "#/properties/card/properties/limitations/maxLength",
                keyword: "maxLength",
                params: { limit: 4e3 },
                message: "must NOT have more than 4000 characters"
              };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(m) < 1) {
              let r = { instancePath: s + "/card/limitations", schemaPath: "#/properties/card/properties/limitations/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/limitations", schemaPath: "#/properties/card/properties/limitations/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.ethics !== void 0) {
          let m = d.ethics;
          if (typeof m == "string") {
            if (v(m) > 4e3) {
              let r = { instancePath: s + "/card/ethics", schemaPath: "#/properties/card/properties/ethics/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(m) < 1) {
              let r = { instancePath: s + "/card/ethics", schemaPath: "#/properties/card/properties/ethics/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/ethics", schemaPath: "#/properties/card/properties/ethics/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.recommendations !== void 0) {
          let m = d.recommendations;
          if (typeof m == "string") {
            if (v(m) > 4e3) {
              let r = { instancePath: s + "/card/recommendations", schemaPath: "#/properties/card/properties/recommendations/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(m) < 1) {
              let r = { instancePath: s + "/card/recommendations", schemaPath: "#/properties/card/properties/recommendations/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/recommendations", schemaPath: "#/properties/card/properties/recommendations/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.license !== void 0) {
          let m = d.license;
          if (typeof m == "string") {
            if (v(m) > 4e3) {
              let r = { instancePath: s + "/card/license", schemaPath: "#/properties/card/properties/license/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(m) < 1) {
              let r = {
                instancePath: s + "/card/license",
                schemaPath: "#/properties/card/properties/license/minLength",
                keyword: "minLength",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 characters"
              };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/license", schemaPath: "#/properties/card/properties/license/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(
              r
            ), t++;
          }
        }
        if (d.citation !== void 0) {
          let m = d.citation;
          if (typeof m == "string") {
            if (v(m) > 4e3) {
              let r = { instancePath: s + "/card/citation", schemaPath: "#/properties/card/properties/citation/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(m) < 1) {
              let r = { instancePath: s + "/card/citation", schemaPath: "#/properties/card/properties/citation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/citation", schemaPath: "#/properties/card/properties/citation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.glossary !== void 0) {
          let m = d.glossary;
          if (typeof m == "string") {
            if (v(m) > 4e3) {
              let r = { instancePath: s + "/card/glossary", schemaPath: "#/properties/card/properties/glossary/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(m) < 1) {
              let r = { instancePath: s + "/card/glossary", schemaPath: "#/properties/card/properties/glossary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/glossary", schemaPath: "#/properties/card/properties/glossary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (d.moreInformation !== void 0) {
          let m = d.moreInformation;
          if (typeof m == "string") {
            if (v(m) > 4e3) {
              let r = { instancePath: s + "/card/moreInformation", schemaPath: "#/properties/card/properties/moreInformation/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(m) < 1) {
              let r = { instancePath: s + "/card/moreInformation", schemaPath: "#/properties/card/properties/moreInformation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/moreInformation", schemaPath: "#/properties/card/properties/moreInformation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
      } else {
        let m = { instancePath: s + "/card", schemaPath: "#/properties/card/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (D.bump !== void 0) {
      let d = D.bump;
      if (typeof d != "string") {
        let m = { instancePath: s + "/bump", schemaPath: "#/properties/bump/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [m] : e.push(m), t++;
      }
      if (!(d === "patch" || d === "minor" || d === "major")) {
        let m = { instancePath: s + "/bump", schemaPath: "#/properties/bump/enum", keyword: "enum", params: { allowedValues: M.properties.bump.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
  } else {
    let d = { instancePath: s, schemaPath: "#/type", keyword: "type", params: {
      type: "object"
    }, message: "must be object" };
    e === null ? e = [d] : e.push(d), t++;
  }
  return Ee.errors = e, t === 0;
}
Ee.evaluated = {
  props: true,
  dynamicProps: false,
  dynamicItems: false
};
var Ot = Be;
var ie = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://trainyard.dev/schemas/project.schema.json",
  type: "object",
  properties: {
    apiVersion: { const: "trainyard.dev/v1" },
    kind: { const: "Project" },
    models: { type: "array", minItems: 1, maxItems: 100, uniqueItems: true, items: { type: "string", minLength: 1, maxLength: 400 } },
    store: {
      type: "object",
      properties: {
        kind: { type: "string", enum: ["folder", "oci", "s3"] },
        options: { type: "object", additionalProperties: true }
      },
      additionalProperties: false,
      required: ["kind"],
      allOf: [{ if: { properties: { kind: { const: "folder" } }, required: ["kind"] }, then: { properties: { options: { type: "object", properties: { path: { type: "string", minLength: 1 } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "oci" } }, required: [
        "kind"
      ] }, then: { properties: { options: { type: "object", properties: { registry: { type: "string", pattern: "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$" }, repository: { type: "string", pattern: "^[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$" } }, required: [
        "registry",
        "repository"
      ], additionalProperties: false } } } }, { if: { properties: { kind: { const: "s3" } }, required: ["kind"] }, then: { properties: {
        options: { type: "object", properties: { bucket: { type: "string", pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$" }, prefix: { type: "string", pattern: "^[a-z0-9_][a-z0-9._-]*(/[a-z0-9_][a-z0-9._-]*)*$" }, region: { type: "string", pattern: "^[a-z0-9-]{2,40}$" }, endpoint: {
          type: "string",
          pattern: "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$"
        }, pathStyle: { type: "boolean" } }, required: ["bucket"], additionalProperties: false }
      } } }]
    },
    gates: { type: "array", items: { type: "object", oneOf: [{ type: "object", properties: { calibration: { type: "string", enum: ["mean", "worst"] }, max: { type: "number", minimum: 0, maximum: 1 }, minRows: { type: "integer", minimum: 1 }, onNotEstimable: { type: "string", enum: ["block", "warn"] }, waiver: {
      type: "object",
      properties: { by: { type: "string", minLength: 1, maxLength: 4e3 }, reason: {
        type: "string",
        minLength: 1,
        maxLength: 4e3
      }, until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } },
      additionalProperties: false,
      required: ["by", "reason", "until"]
    } }, required: ["calibration", "max"], additionalProperties: false }, { type: "object", properties: { card: {
      oneOf: [{ type: "string", enum: ["complete"] }, { type: "array", items: { type: "string", enum: ["description", "license", "sources", "intendedUse", "downstreamUse", "outOfScope", "limitations", "ethics", "recommendations", "risk", "citation", "glossary", "moreInformation", "owners"] }, minItems: 1, uniqueItems: true }]
    }, onNotEstimable: { type: "string", enum: ["block", "warn"] }, waiver: {
      type: "object",
      properties: { by: { type: "string", minLength: 1, maxLength: 4e3 }, reason: { type: "string", minLength: 1, maxLength: 4e3 }, until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } },
      additionalProperties: false,
      required: ["by", "reason", "until"]
    } }, required: ["card"], additionalProperties: false }, { type: "object", properties: { dominance: { type: "string", enum: ["permutation", "shap"] }, max: { type: "number", exclusiveMinimum: 0, maximum: 1 }, onNotEstimable: { type: "string", enum: ["block", "warn"] }, waiver: {
      type: "object",
      properties: {
        by: { type: "string", minLength: 1, maxLength: 4e3 },
        reason: { type: "string", minLength: 1, maxLength: 4e3 },
        until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
      },
      additionalProperties: false,
      required: ["by", "reason", "until"]
    } }, required: ["dominance", "max"], additionalProperties: false }, { type: "object", properties: { drift: { type: "string", enum: ["psi"] }, max: { type: "number", minimum: 0 }, onNotEstimable: { type: "string", enum: ["block", "warn"] }, waiver: { type: "object", properties: { by: { type: "string", minLength: 1, maxLength: 4e3 }, reason: { type: "string", minLength: 1, maxLength: 4e3 }, until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } }, additionalProperties: false, required: [
      "by",
      "reason",
      "until"
    ] } }, required: ["drift"], additionalProperties: false }, { type: "object", properties: { fairness: { type: "string", enum: ["demographic_parity_difference", "demographic_parity_ratio", "equal_opportunity_difference", "equal_opportunity_ratio", "equalized_odds_difference", "equalized_odds_ratio"] }, by: { anyOf: [{ type: "string", minLength: 1 }, {
      type: "array",
      items: { type: "string", minLength: 1 },
      minItems: 1,
      uniqueItems: true
    }] }, min: { type: "number" }, max: { type: "number" }, judge: { type: "string", enum: ["interval", "point"] }, confidence: {
      type: "number",
      minimum: 0.5,
      maximum: 0.999
    }, onNotEstimable: { type: "string", enum: ["block", "warn"] }, waiver: { type: "object", properties: {
      by: { type: "string", minLength: 1, maxLength: 4e3 },
      reason: { type: "string", minLength: 1, maxLength: 4e3 },
      until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
    }, additionalProperties: false, required: ["by", "reason", "until"] } }, required: [
      "fairness",
      "by"
    ], anyOf: [{ required: ["min"] }, { required: ["max"] }], additionalProperties: false }, { type: "object", properties: { latency: {
      type: "string",
      enum: ["p50", "p95", "p99"]
    }, max: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|m)$" }, on: {
      type: "string",
      enum: ["hosted"]
    }, onNotEstimable: { type: "string", enum: ["block", "warn"] }, waiver: { type: "object", properties: { by: {
      type: "string",
      minLength: 1,
      maxLength: 4e3
    }, reason: { type: "string", minLength: 1, maxLength: 4e3 }, until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } }, additionalProperties: false, required: ["by", "reason", "until"] } }, required: [
      "latency",
      "max"
    ], additionalProperties: false }, { type: "object", properties: { leakage: { type: "string", enum: ["overlap", "target", "group", "labels"] }, max: { type: "number", minimum: 0, maximum: 1 }, onNotEstimable: { type: "string", enum: ["block", "warn"] }, waiver: {
      type: "object",
      properties: { by: { type: "string", minLength: 1, maxLength: 4e3 }, reason: { type: "string", minLength: 1, maxLength: 4e3 }, until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } },
      additionalProperties: false,
      required: ["by", "reason", "until"]
    } }, required: ["leakage", "max"], additionalProperties: false }, { type: "object", properties: { metric: { type: "string", enum: ["accuracy", "average_precision", "balanced_accuracy", "brier", "ece", "f1", "log_loss", "mae", "mape", "mcc", "precision", "r2", "recall", "rmse", "roc_auc", "roc_auc_ovo"] }, min: { type: "number" }, max: { type: "number" }, versus: { type: "string", enum: ["production"] }, notWorseBy: {
      type: "number",
      minimum: 0
    }, betterBy: { type: "number", minimum: 0 }, judge: { type: "string", enum: ["interval", "point"] }, confidence: {
      type: "number",
      minimum: 0.5,
      maximum: 0.999
    }, onNotEstimable: { type: "string", enum: ["block", "warn"] }, waiver: { type: "object", properties: {
      by: { type: "string", minLength: 1, maxLength: 4e3 },
      reason: { type: "string", minLength: 1, maxLength: 4e3 },
      until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
    }, additionalProperties: false, required: ["by", "reason", "until"] } }, required: [
      "metric"
    ], anyOf: [{ required: ["min"] }, { required: ["max"] }, { required: ["versus"] }], dependentRequired: { notWorseBy: ["versus"], betterBy: [
      "versus"
    ] }, additionalProperties: false }, { type: "object", properties: { quality: { type: "string", enum: ["score", "checks"] }, min: { type: "number", minimum: 0, maximum: 1 }, max: { type: "integer", minimum: 0 }, onNotEstimable: { type: "string", enum: ["block", "warn"] }, waiver: {
      type: "object",
      properties: {
        by: { type: "string", minLength: 1, maxLength: 4e3 },
        reason: { type: "string", minLength: 1, maxLength: 4e3 },
        until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
      },
      additionalProperties: false,
      required: ["by", "reason", "until"]
    } }, required: ["quality"], oneOf: [{ required: ["min"], properties: { quality: { const: "score" } } }, { required: ["max"], properties: { quality: { const: "checks" } } }], additionalProperties: false }, { type: "object", properties: { size: { type: "string", enum: [
      "bundle"
    ] }, max: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }, onNotEstimable: { type: "string", enum: [
      "block",
      "warn"
    ] }, waiver: {
      type: "object",
      properties: { by: { type: "string", minLength: 1, maxLength: 4e3 }, reason: {
        type: "string",
        minLength: 1,
        maxLength: 4e3
      }, until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } },
      additionalProperties: false,
      required: ["by", "reason", "until"]
    } }, required: ["size", "max"], additionalProperties: false }, { type: "object", properties: { stability: {
      type: "string",
      enum: [
        "accuracy",
        "average_precision",
        "balanced_accuracy",
        "brier",
        "ece",
        "f1",
        "log_loss",
        "mae",
        "mape",
        "mcc",
        "precision",
        "r2",
        "recall",
        "rmse",
        "roc_auc",
        "roc_auc_ovo"
      ]
    }, maxStd: { type: "number", minimum: 0 }, onNotEstimable: {
      type: "string",
      enum: ["block", "warn"]
    }, waiver: {
      type: "object",
      properties: { by: { type: "string", minLength: 1, maxLength: 4e3 }, reason: { type: "string", minLength: 1, maxLength: 4e3 }, until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } },
      additionalProperties: false,
      required: ["by", "reason", "until"]
    } }, required: ["stability", "maxStd"], additionalProperties: false }] } },
    review: { type: "object", properties: {
      loosenedGates: { type: "string", enum: ["warn", "fail"] },
      handover: { type: "string", enum: ["auto", "artifacts", "store"] }
    }, additionalProperties: false },
    runners: { type: "object", properties: { default: { type: "array", minItems: 1, maxItems: 10, uniqueItems: true, items: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" } }, allow: { type: "array", maxItems: 100, items: {
      type: "array",
      minItems: 1,
      maxItems: 10,
      uniqueItems: true,
      items: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }
    } } }, additionalProperties: false },
    allow: { type: "object", properties: {
      hosts: { type: "array", maxItems: 100, uniqueItems: true, items: { type: "string", pattern: "^([a-z0-9]([a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:.]+\\])(:[0-9]{1,5})?$" } },
      buckets: { type: "object", maxProperties: 100, propertyNames: { type: "string", pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$" }, additionalProperties: { type: "object", properties: {
        region: { type: "string", pattern: "^[a-z0-9-]{2,40}$" },
        endpoint: { type: "string", pattern: "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$" },
        pathStyle: { type: "boolean" }
      }, additionalProperties: false } },
      folders: { type: "array", maxItems: 100, uniqueItems: true, items: { type: "string", maxLength: 400, pattern: "^/[^/]" } },
      maxDownload: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }
    }, additionalProperties: false },
    environments: {
      type: "object",
      minProperties: 1,
      maxProperties: 20,
      propertyNames: { type: "string", pattern: "^[a-z0-9][a-z0-9-]{0,62}$" },
      additionalProperties: {
        type: "object",
        properties: {
          branch: { type: "string", maxLength: 200, pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$" },
          repository: { type: "string", maxLength: 400, pattern: "^([A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9._-]+|(https|ssh|file)://[^\\s\\u0000-\\u001f]+|[A-Za-z0-9._-]+@[A-Za-z0-9.-]+:[^\\s\\u0000-\\u001f]+)$" },
          after: { type: "string", pattern: "^[a-z0-9][a-z0-9-]{0,62}$" },
          promote: { type: "string", enum: ["automatic", "manual"] },
          protection: { type: "string", enum: ["none", "deploy-key", "app"] },
          observer: { type: "object", properties: { servers: { type: "array", minItems: 1, maxItems: 100, uniqueItems: true, items: {
            type: "string",
            maxLength: 400,
            pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$"
          } }, prometheus: { type: "string", maxLength: 400, pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$" }, labels: { type: "object", minProperties: 1, maxProperties: 20, propertyNames: {
            type: "string",
            pattern: "^[a-zA-Z_][a-zA-Z0-9_]{0,99}$"
          }, additionalProperties: { type: "string", maxLength: 200 } } }, additionalProperties: false, minProperties: 1 },
          approvals: { type: "integer", minimum: 0, maximum: 20 },
          rollouts: { type: "array", minItems: 1, uniqueItems: true, items: { type: "string", enum: [
            "direct",
            "canary",
            "shadow"
          ] } },
          minDwell: { type: "string", pattern: "^[1-9][0-9]{0,4}(s|m|h|d)$" },
          minSamples: {
            type: "integer",
            minimum: 1,
            maximum: 1e8
          }
        },
        additionalProperties: false
      }
    },
    budget: { type: "object", properties: {
      perChange: { type: "object", properties: { trainings: {
        type: "integer",
        minimum: 0,
        maximum: 1e6
      }, minutes: { type: "number", minimum: 0, maximum: 1e7 } }, additionalProperties: false, minProperties: 1 },
      perWeek: {
        type: "object",
        properties: { trainings: { type: "integer", minimum: 0, maximum: 1e6 }, minutes: { type: "number", minimum: 0, maximum: 1e7 } },
        additionalProperties: false,
        minProperties: 1
      }
    }, additionalProperties: false, minProperties: 1 },
    stores: {},
    roles: {}
  },
  additionalProperties: false,
  required: ["apiVersion", "kind"]
};
var Ce = new RegExp("^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$", "u");
var ct = new RegExp("^[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$", "u");
var Ye = new RegExp("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", "u");
var ht = new RegExp(
  "^[a-z0-9_][a-z0-9._-]*(/[a-z0-9_][a-z0-9._-]*)*$",
  "u"
);
var et = new RegExp("^[a-z0-9-]{2,40}$", "u");
var dt = new RegExp("^([a-z0-9]([a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:.]+\\])(:[0-9]{1,5})?$", "u");
var yt = new RegExp("^/[^/]", "u");
var ft = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$", "u");
var gt = new RegExp("^([A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9._-]+|(https|ssh|file)://[^\\s\\u0000-\\u001f]+|[A-Za-z0-9._-]+@[A-Za-z0-9.-]+:[^\\s\\u0000-\\u001f]+)$", "u");
var tt = new RegExp("^https?://[^\\s/?#@]+(/[^\\s?#]*)?$", "u");
var wt = new RegExp("^[a-zA-Z_][a-zA-Z0-9_]{0,99}$", "u");
function Be(D, {
  instancePath: s = "",
  parentData: ne,
  parentDataProperty: ue,
  rootData: me = D,
  dynamicAnchors: Ne = {}
} = {}) {
  let e = null, t = 0, ye = Be.evaluated;
  if (ye.dynamicProps && (ye.props = void 0), ye.dynamicItems && (ye.items = void 0), D && typeof D == "object" && !Array.isArray(D)) {
    if (D.apiVersion === void 0) {
      let z = {
        instancePath: s,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "apiVersion" },
        message: "must have required property 'apiVersion'"
      };
      e === null ? e = [z] : e.push(z), t++;
    }
    if (D.kind === void 0) {
      let z = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      e === null ? e = [z] : e.push(z), t++;
    }
    for (let z in D)
      if (!de.call(ie.properties, z)) {
        let N = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: {
          additionalProperty: z
        }, message: "must NOT have additional properties" };
        e === null ? e = [N] : e.push(N), t++;
      }
    if (D.apiVersion !== void 0 && D.apiVersion !== "trainyard.dev/v1") {
      let z = { instancePath: s + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "trainyard.dev/v1" }, message: "must be equal to constant" };
      e === null ? e = [z] : e.push(z), t++;
    }
    if (D.kind !== void 0 && D.kind !== "Project") {
      let z = { instancePath: s + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Project" }, message: "must be equal to constant" };
      e === null ? e = [z] : e.push(z), t++;
    }
    if (D.models !== void 0) {
      let z = D.models;
      if (Array.isArray(z)) {
        if (z.length > 100) {
          let x = {
            instancePath: s + "/models",
            schemaPath: "#/properties/models/maxItems",
            keyword: "maxItems",
            params: { limit: 100 },
            message: "must NOT have more than 100 items"
          };
          e === null ? e = [x] : e.push(x), t++;
        }
        if (z.length < 1) {
          let x = { instancePath: s + "/models", schemaPath: "#/properties/models/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [x] : e.push(x), t++;
        }
        let N = z.length;
        for (let x = 0; x < N; x++) {
          let j = z[x];
          if (typeof j == "string") {
            if (v(j) > 400) {
              let S = {
                instancePath: s + "/models/" + x,
                schemaPath: "#/properties/models/items/maxLength",
                keyword: "maxLength",
                params: { limit: 400 },
                message: "must NOT have more than 400 characters"
              };
              e === null ? e = [S] : e.push(S), t++;
            }
            if (v(j) < 1) {
              let S = { instancePath: s + "/models/" + x, schemaPath: "#/properties/models/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [S] : e.push(S), t++;
            }
          } else {
            let S = { instancePath: s + "/models/" + x, schemaPath: "#/properties/models/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [S] : e.push(S), t++;
          }
        }
        let l = z.length, c;
        if (l > 1) {
          let x = {};
          for (; l--; ) {
            let j = z[l];
            if (typeof j == "string") {
              if (typeof x[j] == "number") {
                c = x[j];
                let S = { instancePath: s + "/models", schemaPath: "#/properties/models/uniqueItems", keyword: "uniqueItems", params: { i: l, j: c }, message: "must NOT have duplicate items (items ## " + c + " and " + l + " are identical)" };
                e === null ? e = [S] : e.push(S), t++;
                break;
              }
              x[j] = l;
            }
          }
        }
      } else {
        let N = { instancePath: s + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [N] : e.push(N), t++;
      }
    }
    if (D.store !== void 0) {
      let z = D.store, N = t, l = true, c = t;
      if (z && typeof z == "object" && !Array.isArray(z)) {
        let L;
        if (z.kind === void 0 && (L = "kind")) {
          let _ = {};
          e === null ? e = [_] : e.push(_), t++;
        } else if (z.kind !== void 0 && z.kind !== "folder") {
          let _ = {};
          e === null ? e = [_] : e.push(_), t++;
        }
      }
      var Ae = c === t;
      if (t = N, e !== null && (N ? e.length = N : e = null), Ae) {
        let L = t;
        if (z && typeof z == "object" && !Array.isArray(z) && z.options !== void 0) {
          let d = z.options;
          if (d && typeof d == "object" && !Array.isArray(d)) {
            for (let m in d) if (m !== "path") {
              let r = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/0/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (d.path !== void 0) {
              let m = d.path;
              if (typeof m == "string") {
                if (v(m) < 1) {
                  let r = {
                    instancePath: s + "/store/options/path",
                    schemaPath: "#/properties/store/allOf/0/then/properties/options/properties/path/minLength",
                    keyword: "minLength",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 characters"
                  };
                  e === null ? e = [r] : e.push(r), t++;
                }
              } else {
                let r = {
                  instancePath: s + "/store/options/path",
                  schemaPath: "#/properties/store/allOf/0/then/properties/options/properties/path/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
          } else {
            let m = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/0/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [m] : e.push(m), t++;
          }
        }
        var Ae = L === t;
        if (l = Ae, l) {
          var ce = {};
          ce.options = true, ce.kind = true;
        }
      }
      if (!l) {
        let L = {
          instancePath: s + "/store",
          schemaPath: "#/properties/store/allOf/0/if",
          keyword: "if",
          params: { failingKeyword: "then" },
          message: 'must match "then" schema'
        };
        e === null ? e = [L] : e.push(L), t++;
      }
      let x = t, j = true, S = t;
      if (z && typeof z == "object" && !Array.isArray(z)) {
        let L;
        if (z.kind === void 0 && (L = "kind")) {
          let _ = {};
          e === null ? e = [_] : e.push(_), t++;
        } else if (z.kind !== void 0 && z.kind !== "oci") {
          let _ = {};
          e === null ? e = [_] : e.push(_), t++;
        }
      }
      var ve = S === t;
      if (t = x, e !== null && (x ? e.length = x : e = null), ve) {
        let L = t;
        if (z && typeof z == "object" && !Array.isArray(z) && z.options !== void 0) {
          let d = z.options;
          if (d && typeof d == "object" && !Array.isArray(d)) {
            if (d.registry === void 0) {
              let m = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/1/then/properties/options/required", keyword: "required", params: { missingProperty: "registry" }, message: "must have required property 'registry'" };
              e === null ? e = [m] : e.push(m), t++;
            }
            if (d.repository === void 0) {
              let m = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/1/then/properties/options/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'" };
              e === null ? e = [m] : e.push(m), t++;
            }
            for (let m in d) if (!(m === "registry" || m === "repository")) {
              let r = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/1/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (d.registry !== void 0) {
              let m = d.registry;
              if (typeof m == "string") {
                if (!Ce.test(m)) {
                  let r = { instancePath: s + "/store/options/registry", schemaPath: "#/properties/store/allOf/1/then/properties/options/properties/registry/pattern", keyword: "pattern", params: {
                    pattern: "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$"
                  }, message: 'must match pattern "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$"' };
                  e === null ? e = [r] : e.push(r), t++;
                }
              } else {
                let r = { instancePath: s + "/store/options/registry", schemaPath: "#/properties/store/allOf/1/then/properties/options/properties/registry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (d.repository !== void 0) {
              let m = d.repository;
              if (typeof m == "string") {
                if (!ct.test(m)) {
                  let r = {
                    instancePath: s + "/store/options/repository",
                    schemaPath: "#/properties/store/allOf/1/then/properties/options/properties/repository/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$" },
                    message: 'must match pattern "^[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$"'
                  };
                  e === null ? e = [r] : e.push(r), t++;
                }
              } else {
                let r = { instancePath: s + "/store/options/repository", schemaPath: "#/properties/store/allOf/1/then/properties/options/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
          } else {
            let m = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/1/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [m] : e.push(m), t++;
          }
        }
        var ve = L === t;
        if (j = ve, j) {
          var fe = {};
          fe.options = true, fe.kind = true;
        }
      }
      if (!j) {
        let L = {
          instancePath: s + "/store",
          schemaPath: "#/properties/store/allOf/1/if",
          keyword: "if",
          params: { failingKeyword: "then" },
          message: 'must match "then" schema'
        };
        e === null ? e = [L] : e.push(L), t++;
      }
      ce !== true && fe !== void 0 && (fe === true ? ce = true : (ce = ce || {}, Object.assign(
        ce,
        fe
      )));
      let G = t, Y = true, $ = t;
      if (z && typeof z == "object" && !Array.isArray(z)) {
        let L;
        if (z.kind === void 0 && (L = "kind")) {
          let _ = {};
          e === null ? e = [_] : e.push(_), t++;
        } else if (z.kind !== void 0 && z.kind !== "s3") {
          let _ = {};
          e === null ? e = [_] : e.push(_), t++;
        }
      }
      var qe = $ === t;
      if (t = G, e !== null && (G ? e.length = G : e = null), qe) {
        let L = t;
        if (z && typeof z == "object" && !Array.isArray(z) && z.options !== void 0) {
          let d = z.options;
          if (d && typeof d == "object" && !Array.isArray(d)) {
            if (d.bucket === void 0) {
              let m = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/2/then/properties/options/required", keyword: "required", params: { missingProperty: "bucket" }, message: "must have required property 'bucket'" };
              e === null ? e = [m] : e.push(m), t++;
            }
            for (let m in d) if (!(m === "bucket" || m === "prefix" || m === "region" || m === "endpoint" || m === "pathStyle")) {
              let r = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/2/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (d.bucket !== void 0) {
              let m = d.bucket;
              if (typeof m == "string") {
                if (!Ye.test(m)) {
                  let r = { instancePath: s + "/store/options/bucket", schemaPath: "#/properties/store/allOf/2/then/properties/options/properties/bucket/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$" }, message: 'must match pattern "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"' };
                  e === null ? e = [r] : e.push(r), t++;
                }
              } else {
                let r = { instancePath: s + "/store/options/bucket", schemaPath: "#/properties/store/allOf/2/then/properties/options/properties/bucket/type", keyword: "type", params: {
                  type: "string"
                }, message: "must be string" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (d.prefix !== void 0) {
              let m = d.prefix;
              if (typeof m == "string") {
                if (!ht.test(m)) {
                  let r = { instancePath: s + "/store/options/prefix", schemaPath: "#/properties/store/allOf/2/then/properties/options/properties/prefix/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9_][a-z0-9._-]*(/[a-z0-9_][a-z0-9._-]*)*$" }, message: 'must match pattern "^[a-z0-9_][a-z0-9._-]*(/[a-z0-9_][a-z0-9._-]*)*$"' };
                  e === null ? e = [r] : e.push(r), t++;
                }
              } else {
                let r = { instancePath: s + "/store/options/prefix", schemaPath: "#/properties/store/allOf/2/then/properties/options/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (d.region !== void 0) {
              let m = d.region;
              if (typeof m == "string") {
                if (!et.test(m)) {
                  let r = { instancePath: s + "/store/options/region", schemaPath: "#/properties/store/allOf/2/then/properties/options/properties/region/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]{2,40}$" }, message: 'must match pattern "^[a-z0-9-]{2,40}$"' };
                  e === null ? e = [r] : e.push(r), t++;
                }
              } else {
                let r = { instancePath: s + "/store/options/region", schemaPath: "#/properties/store/allOf/2/then/properties/options/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (d.endpoint !== void 0) {
              let m = d.endpoint;
              if (typeof m == "string") {
                if (!Ce.test(m)) {
                  let r = { instancePath: s + "/store/options/endpoint", schemaPath: "#/properties/store/allOf/2/then/properties/options/properties/endpoint/pattern", keyword: "pattern", params: { pattern: "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$" }, message: 'must match pattern "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$"' };
                  e === null ? e = [r] : e.push(r), t++;
                }
              } else {
                let r = { instancePath: s + "/store/options/endpoint", schemaPath: "#/properties/store/allOf/2/then/properties/options/properties/endpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            if (d.pathStyle !== void 0 && typeof d.pathStyle != "boolean") {
              let m = { instancePath: s + "/store/options/pathStyle", schemaPath: "#/properties/store/allOf/2/then/properties/options/properties/pathStyle/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [m] : e.push(m), t++;
            }
          } else {
            let m = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/2/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [m] : e.push(m), t++;
          }
        }
        var qe = L === t;
        if (Y = qe, Y) {
          var ge = {};
          ge.options = true, ge.kind = true;
        }
      }
      if (!Y) {
        let L = { instancePath: s + "/store", schemaPath: "#/properties/store/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        e === null ? e = [L] : e.push(
          L
        ), t++;
      }
      if (ce !== true && ge !== void 0 && (ge === true ? ce = true : (ce = ce || {}, Object.assign(ce, ge))), z && typeof z == "object" && !Array.isArray(z)) {
        if (z.kind === void 0) {
          let L = { instancePath: s + "/store", schemaPath: "#/properties/store/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
          e === null ? e = [L] : e.push(L), t++;
        }
        for (let L in z) if (!(L === "kind" || L === "options")) {
          let _ = { instancePath: s + "/store", schemaPath: "#/properties/store/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: L }, message: "must NOT have additional properties" };
          e === null ? e = [_] : e.push(_), t++;
        }
        if (z.kind !== void 0) {
          let L = z.kind;
          if (typeof L != "string") {
            let _ = { instancePath: s + "/store/kind", schemaPath: "#/properties/store/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [_] : e.push(_), t++;
          }
          if (!(L === "folder" || L === "oci" || L === "s3")) {
            let _ = { instancePath: s + "/store/kind", schemaPath: "#/properties/store/properties/kind/enum", keyword: "enum", params: { allowedValues: ie.properties.store.properties.kind.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [_] : e.push(_), t++;
          }
        }
        if (z.options !== void 0) {
          let L = z.options;
          if (!(L && typeof L == "object" && !Array.isArray(L))) {
            let _ = { instancePath: s + "/store/options", schemaPath: "#/properties/store/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [_] : e.push(_), t++;
          }
        }
      } else {
        let L = { instancePath: s + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [L] : e.push(L), t++;
      }
    }
    if (D.gates !== void 0) {
      let z = D.gates;
      if (Array.isArray(z)) {
        let N = z.length;
        for (let l = 0; l < N; l++) {
          let c = z[l];
          if (!(c && typeof c == "object" && !Array.isArray(c))) {
            let $ = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [$] : e.push($), t++;
          }
          let x = t, j = false, S = null, G = t;
          if (c && typeof c == "object" && !Array.isArray(c)) {
            if (c.calibration === void 0) {
              let $ = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/0/required", keyword: "required", params: { missingProperty: "calibration" }, message: "must have required property 'calibration'" };
              e === null ? e = [$] : e.push($), t++;
            }
            if (c.max === void 0) {
              let $ = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/0/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
              e === null ? e = [
                $
              ] : e.push($), t++;
            }
            for (let $ in c) if (!($ === "calibration" || $ === "max" || $ === "minRows" || $ === "onNotEstimable" || $ === "waiver")) {
              let L = {
                instancePath: s + "/gates/" + l,
                schemaPath: "#/properties/gates/items/oneOf/0/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: $ },
                message: "must NOT have additional properties"
              };
              e === null ? e = [L] : e.push(L), t++;
            }
            if (c.calibration !== void 0) {
              let $ = c.calibration;
              if (typeof $ != "string") {
                let L = { instancePath: s + "/gates/" + l + "/calibration", schemaPath: "#/properties/gates/items/oneOf/0/properties/calibration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [L] : e.push(L), t++;
              }
              if (!($ === "mean" || $ === "worst")) {
                let L = { instancePath: s + "/gates/" + l + "/calibration", schemaPath: "#/properties/gates/items/oneOf/0/properties/calibration/enum", keyword: "enum", params: { allowedValues: ie.properties.gates.items.oneOf[0].properties.calibration.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [L] : e.push(L), t++;
              }
            }
            if (c.max !== void 0) {
              let $ = c.max;
              if (typeof $ == "number" && isFinite($)) {
                if ($ > 1 || isNaN($)) {
                  let L = {
                    instancePath: s + "/gates/" + l + "/max",
                    schemaPath: "#/properties/gates/items/oneOf/0/properties/max/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 1 },
                    message: "must be <= 1"
                  };
                  e === null ? e = [L] : e.push(L), t++;
                }
                if ($ < 0 || isNaN($)) {
                  let L = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/0/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [L] : e.push(L), t++;
                }
              } else {
                let L = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/0/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [L] : e.push(
                  L
                ), t++;
              }
            }
            if (c.minRows !== void 0) {
              let $ = c.minRows;
              if (!(typeof $ == "number" && !($ % 1) && !isNaN($) && isFinite($))) {
                let L = { instancePath: s + "/gates/" + l + "/minRows", schemaPath: "#/properties/gates/items/oneOf/0/properties/minRows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [L] : e.push(L), t++;
              }
              if (typeof $ == "number" && isFinite($) && ($ < 1 || isNaN($))) {
                let L = {
                  instancePath: s + "/gates/" + l + "/minRows",
                  schemaPath: "#/properties/gates/items/oneOf/0/properties/minRows/minimum",
                  keyword: "minimum",
                  params: { comparison: ">=", limit: 1 },
                  message: "must be >= 1"
                };
                e === null ? e = [L] : e.push(L), t++;
              }
            }
            if (c.onNotEstimable !== void 0) {
              let $ = c.onNotEstimable;
              if (typeof $ != "string") {
                let L = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/0/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [L] : e.push(L), t++;
              }
              if (!($ === "block" || $ === "warn")) {
                let L = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/0/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: ie.properties.gates.items.oneOf[0].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [L] : e.push(
                  L
                ), t++;
              }
            }
            if (c.waiver !== void 0) {
              let $ = c.waiver;
              if ($ && typeof $ == "object" && !Array.isArray($)) {
                if ($.by === void 0) {
                  let L = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/required", keyword: "required", params: {
                    missingProperty: "by"
                  }, message: "must have required property 'by'" };
                  e === null ? e = [L] : e.push(L), t++;
                }
                if ($.reason === void 0) {
                  let L = {
                    instancePath: s + "/gates/" + l + "/waiver",
                    schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/required",
                    keyword: "required",
                    params: { missingProperty: "reason" },
                    message: "must have required property 'reason'"
                  };
                  e === null ? e = [L] : e.push(L), t++;
                }
                if ($.until === void 0) {
                  let L = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                  e === null ? e = [L] : e.push(L), t++;
                }
                for (let L in $) if (!(L === "by" || L === "reason" || L === "until")) {
                  let _ = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: L }, message: "must NOT have additional properties" };
                  e === null ? e = [_] : e.push(_), t++;
                }
                if ($.by !== void 0) {
                  let L = $.by;
                  if (typeof L == "string") {
                    if (v(L) > 4e3) {
                      let _ = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      e === null ? e = [_] : e.push(_), t++;
                    }
                    if (v(L) < 1) {
                      let _ = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [_] : e.push(_), t++;
                    }
                  } else {
                    let _ = {
                      instancePath: s + "/gates/" + l + "/waiver/by",
                      schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/by/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [_] : e.push(_), t++;
                  }
                }
                if ($.reason !== void 0) {
                  let L = $.reason;
                  if (typeof L == "string") {
                    if (v(
                      L
                    ) > 4e3) {
                      let _ = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      e === null ? e = [_] : e.push(_), t++;
                    }
                    if (v(L) < 1) {
                      let _ = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [_] : e.push(_), t++;
                    }
                  } else {
                    let _ = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [_] : e.push(_), t++;
                  }
                }
                if ($.until !== void 0) {
                  let L = $.until;
                  if (typeof L == "string") {
                    if (!oe.test(L)) {
                      let _ = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                      e === null ? e = [_] : e.push(_), t++;
                    }
                  } else {
                    let _ = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [_] : e.push(_), t++;
                  }
                }
              } else {
                let L = {
                  instancePath: s + "/gates/" + l + "/waiver",
                  schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object"
                };
                e === null ? e = [L] : e.push(L), t++;
              }
            }
          } else {
            let $ = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [$] : e.push($), t++;
          }
          var re = G === t;
          if (re) {
            j = true, S = 0;
            var se = true;
          }
          let Y = t;
          if (c && typeof c == "object" && !Array.isArray(c)) {
            if (c.card === void 0) {
              let $ = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/1/required", keyword: "required", params: { missingProperty: "card" }, message: "must have required property 'card'" };
              e === null ? e = [$] : e.push($), t++;
            }
            for (let $ in c) if (!($ === "card" || $ === "onNotEstimable" || $ === "waiver")) {
              let L = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ }, message: "must NOT have additional properties" };
              e === null ? e = [L] : e.push(
                L
              ), t++;
            }
            if (c.card !== void 0) {
              let $ = c.card, L = t, _ = false, d = null, m = t;
              if (typeof $ != "string") {
                let p = { instancePath: s + "/gates/" + l + "/card", schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [p] : e.push(p), t++;
              }
              if ($ !== "complete") {
                let p = { instancePath: s + "/gates/" + l + "/card", schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf/0/enum", keyword: "enum", params: { allowedValues: ie.properties.gates.items.oneOf[1].properties.card.oneOf[0].enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [p] : e.push(p), t++;
              }
              var ke = m === t;
              ke && (_ = true, d = 0);
              let r = t;
              if (Array.isArray($)) {
                if ($.length < 1) {
                  let n = { instancePath: s + "/gates/" + l + "/card", schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                let p = $.length;
                for (let n = 0; n < p; n++) {
                  let i = $[n];
                  if (typeof i != "string") {
                    let a = { instancePath: s + "/gates/" + l + "/card/" + n, schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (!(i === "description" || i === "license" || i === "sources" || i === "intendedUse" || i === "downstreamUse" || i === "outOfScope" || i === "limitations" || i === "ethics" || i === "recommendations" || i === "risk" || i === "citation" || i === "glossary" || i === "moreInformation" || i === "owners")) {
                    let a = {
                      instancePath: s + "/gates/" + l + "/card/" + n,
                      schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf/1/items/enum",
                      keyword: "enum",
                      params: { allowedValues: ie.properties.gates.items.oneOf[1].properties.card.oneOf[1].items.enum },
                      message: "must be equal to one of the allowed values"
                    };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                let o = $.length, w;
                if (o > 1) {
                  let n = {};
                  for (; o--; ) {
                    let i = $[o];
                    if (typeof i == "string") {
                      if (typeof n[i] == "number") {
                        w = n[i];
                        let a = { instancePath: s + "/gates/" + l + "/card", schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf/1/uniqueItems", keyword: "uniqueItems", params: { i: o, j: w }, message: "must NOT have duplicate items (items ## " + w + " and " + o + " are identical)" };
                        e === null ? e = [a] : e.push(a), t++;
                        break;
                      }
                      n[i] = o;
                    }
                  }
                }
              } else {
                let p = { instancePath: s + "/gates/" + l + "/card", schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [p] : e.push(p), t++;
              }
              var ke = r === t;
              if (ke && _ ? (_ = false, d = [d, 1]) : ke && (_ = true, d = 1), _) t = L, e !== null && (L ? e.length = L : e = null);
              else {
                let p = { instancePath: s + "/gates/" + l + "/card", schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf", keyword: "oneOf", params: { passingSchemas: d }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (c.onNotEstimable !== void 0) {
              let $ = c.onNotEstimable;
              if (typeof $ != "string") {
                let L = {
                  instancePath: s + "/gates/" + l + "/onNotEstimable",
                  schemaPath: "#/properties/gates/items/oneOf/1/properties/onNotEstimable/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [L] : e.push(L), t++;
              }
              if (!($ === "block" || $ === "warn")) {
                let L = {
                  instancePath: s + "/gates/" + l + "/onNotEstimable",
                  schemaPath: "#/properties/gates/items/oneOf/1/properties/onNotEstimable/enum",
                  keyword: "enum",
                  params: { allowedValues: ie.properties.gates.items.oneOf[1].properties.onNotEstimable.enum },
                  message: "must be equal to one of the allowed values"
                };
                e === null ? e = [L] : e.push(L), t++;
              }
            }
            if (c.waiver !== void 0) {
              let $ = c.waiver;
              if ($ && typeof $ == "object" && !Array.isArray($)) {
                if ($.by === void 0) {
                  let L = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                  e === null ? e = [L] : e.push(L), t++;
                }
                if ($.reason === void 0) {
                  let L = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                  e === null ? e = [L] : e.push(L), t++;
                }
                if ($.until === void 0) {
                  let L = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                  e === null ? e = [L] : e.push(L), t++;
                }
                for (let L in $) if (!(L === "by" || L === "reason" || L === "until")) {
                  let _ = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: L }, message: "must NOT have additional properties" };
                  e === null ? e = [_] : e.push(_), t++;
                }
                if ($.by !== void 0) {
                  let L = $.by;
                  if (typeof L == "string") {
                    if (v(L) > 4e3) {
                      let _ = {
                        instancePath: s + "/gates/" + l + "/waiver/by",
                        schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/by/maxLength",
                        keyword: "maxLength",
                        params: { limit: 4e3 },
                        message: "must NOT have more than 4000 characters"
                      };
                      e === null ? e = [_] : e.push(
                        _
                      ), t++;
                    }
                    if (v(L) < 1) {
                      let _ = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [_] : e.push(_), t++;
                    }
                  } else {
                    let _ = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [_] : e.push(_), t++;
                  }
                }
                if ($.reason !== void 0) {
                  let L = $.reason;
                  if (typeof L == "string") {
                    if (v(L) > 4e3) {
                      let _ = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      e === null ? e = [_] : e.push(_), t++;
                    }
                    if (v(L) < 1) {
                      let _ = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [_] : e.push(_), t++;
                    }
                  } else {
                    let _ = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [_] : e.push(_), t++;
                  }
                }
                if ($.until !== void 0) {
                  let L = $.until;
                  if (typeof L == "string") {
                    if (!oe.test(L)) {
                      let _ = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                      e === null ? e = [_] : e.push(_), t++;
                    }
                  } else {
                    let _ = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [_] : e.push(_), t++;
                  }
                }
              } else {
                let L = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [L] : e.push(L), t++;
              }
            }
          } else {
            let $ = {
              instancePath: s + "/gates/" + l,
              schemaPath: "#/properties/gates/items/oneOf/1/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object"
            };
            e === null ? e = [$] : e.push($), t++;
          }
          var re = Y === t;
          if (re && j) j = false, S = [S, 1];
          else {
            re && (j = true, S = 1, se !== true && (se = true));
            let $ = t;
            if (c && typeof c == "object" && !Array.isArray(c)) {
              if (c.dominance === void 0) {
                let _ = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/2/required", keyword: "required", params: { missingProperty: "dominance" }, message: "must have required property 'dominance'" };
                e === null ? e = [_] : e.push(_), t++;
              }
              if (c.max === void 0) {
                let _ = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/2/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                e === null ? e = [_] : e.push(_), t++;
              }
              for (let _ in c) if (!(_ === "dominance" || _ === "max" || _ === "onNotEstimable" || _ === "waiver")) {
                let d = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ }, message: "must NOT have additional properties" };
                e === null ? e = [d] : e.push(d), t++;
              }
              if (c.dominance !== void 0) {
                let _ = c.dominance;
                if (typeof _ != "string") {
                  let d = { instancePath: s + "/gates/" + l + "/dominance", schemaPath: "#/properties/gates/items/oneOf/2/properties/dominance/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [d] : e.push(d), t++;
                }
                if (!(_ === "permutation" || _ === "shap")) {
                  let d = { instancePath: s + "/gates/" + l + "/dominance", schemaPath: "#/properties/gates/items/oneOf/2/properties/dominance/enum", keyword: "enum", params: {
                    allowedValues: ie.properties.gates.items.oneOf[2].properties.dominance.enum
                  }, message: "must be equal to one of the allowed values" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              }
              if (c.max !== void 0) {
                let _ = c.max;
                if (typeof _ == "number" && isFinite(_)) {
                  if (_ > 1 || isNaN(
                    _
                  )) {
                    let d = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/2/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                  if (_ <= 0 || isNaN(_)) {
                    let d = {
                      instancePath: s + "/gates/" + l + "/max",
                      schemaPath: "#/properties/gates/items/oneOf/2/properties/max/exclusiveMinimum",
                      keyword: "exclusiveMinimum",
                      params: { comparison: ">", limit: 0 },
                      message: "must be > 0"
                    };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                } else {
                  let d = {
                    instancePath: s + "/gates/" + l + "/max",
                    schemaPath: "#/properties/gates/items/oneOf/2/properties/max/type",
                    keyword: "type",
                    params: { type: "number" },
                    message: "must be number"
                  };
                  e === null ? e = [d] : e.push(d), t++;
                }
              }
              if (c.onNotEstimable !== void 0) {
                let _ = c.onNotEstimable;
                if (typeof _ != "string") {
                  let d = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/2/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [d] : e.push(d), t++;
                }
                if (!(_ === "block" || _ === "warn")) {
                  let d = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/2/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: ie.properties.gates.items.oneOf[2].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              }
              if (c.waiver !== void 0) {
                let _ = c.waiver;
                if (_ && typeof _ == "object" && !Array.isArray(_)) {
                  if (_.by === void 0) {
                    let d = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                  if (_.reason === void 0) {
                    let d = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                  if (_.until === void 0) {
                    let d = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/required", keyword: "required", params: {
                      missingProperty: "until"
                    }, message: "must have required property 'until'" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                  for (let d in _) if (!(d === "by" || d === "reason" || d === "until")) {
                    let m = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
                    e === null ? e = [m] : e.push(m), t++;
                  }
                  if (_.by !== void 0) {
                    let d = _.by;
                    if (typeof d == "string") {
                      if (v(d) > 4e3) {
                        let m = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                        e === null ? e = [m] : e.push(m), t++;
                      }
                      if (v(d) < 1) {
                        let m = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [m] : e.push(m), t++;
                      }
                    } else {
                      let m = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                  }
                  if (_.reason !== void 0) {
                    let d = _.reason;
                    if (typeof d == "string") {
                      if (v(d) > 4e3) {
                        let m = {
                          instancePath: s + "/gates/" + l + "/waiver/reason",
                          schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/reason/maxLength",
                          keyword: "maxLength",
                          params: { limit: 4e3 },
                          message: "must NOT have more than 4000 characters"
                        };
                        e === null ? e = [m] : e.push(m), t++;
                      }
                      if (v(
                        d
                      ) < 1) {
                        let m = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [m] : e.push(m), t++;
                      }
                    } else {
                      let m = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [
                        m
                      ] : e.push(m), t++;
                    }
                  }
                  if (_.until !== void 0) {
                    let d = _.until;
                    if (typeof d == "string") {
                      if (!oe.test(d)) {
                        let m = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                        e === null ? e = [m] : e.push(m), t++;
                      }
                    } else {
                      let m = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                  }
                } else {
                  let d = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              }
            } else {
              let _ = {
                instancePath: s + "/gates/" + l,
                schemaPath: "#/properties/gates/items/oneOf/2/type",
                keyword: "type",
                params: { type: "object" },
                message: "must be object"
              };
              e === null ? e = [_] : e.push(_), t++;
            }
            var re = $ === t;
            if (re && j) j = false, S = [S, 2];
            else {
              re && (j = true, S = 2, se !== true && (se = true));
              let _ = t;
              if (c && typeof c == "object" && !Array.isArray(c)) {
                if (c.drift === void 0) {
                  let m = {
                    instancePath: s + "/gates/" + l,
                    schemaPath: "#/properties/gates/items/oneOf/3/required",
                    keyword: "required",
                    params: { missingProperty: "drift" },
                    message: "must have required property 'drift'"
                  };
                  e === null ? e = [m] : e.push(m), t++;
                }
                for (let m in c) if (!(m === "drift" || m === "max" || m === "onNotEstimable" || m === "waiver")) {
                  let r = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
                  e === null ? e = [r] : e.push(r), t++;
                }
                if (c.drift !== void 0) {
                  let m = c.drift;
                  if (typeof m != "string") {
                    let r = { instancePath: s + "/gates/" + l + "/drift", schemaPath: "#/properties/gates/items/oneOf/3/properties/drift/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (m !== "psi") {
                    let r = { instancePath: s + "/gates/" + l + "/drift", schemaPath: "#/properties/gates/items/oneOf/3/properties/drift/enum", keyword: "enum", params: { allowedValues: ie.properties.gates.items.oneOf[3].properties.drift.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (c.max !== void 0) {
                  let m = c.max;
                  if (typeof m == "number" && isFinite(m)) {
                    if (m < 0 || isNaN(m)) {
                      let r = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/3/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/3/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (c.onNotEstimable !== void 0) {
                  let m = c.onNotEstimable;
                  if (typeof m != "string") {
                    let r = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/3/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (!(m === "block" || m === "warn")) {
                    let r = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/3/properties/onNotEstimable/enum", keyword: "enum", params: {
                      allowedValues: ie.properties.gates.items.oneOf[3].properties.onNotEstimable.enum
                    }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (c.waiver !== void 0) {
                  let m = c.waiver;
                  if (m && typeof m == "object" && !Array.isArray(
                    m
                  )) {
                    if (m.by === void 0) {
                      let r = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (m.reason === void 0) {
                      let r = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (m.until === void 0) {
                      let r = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    for (let r in m) if (!(r === "by" || r === "reason" || r === "until")) {
                      let p = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (m.by !== void 0) {
                      let r = m.by;
                      if (typeof r == "string") {
                        if (v(r) > 4e3) {
                          let p = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                        if (v(r) < 1) {
                          let p = {
                            instancePath: s + "/gates/" + l + "/waiver/by",
                            schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/by/minLength",
                            keyword: "minLength",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 characters"
                          };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                      } else {
                        let p = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [p] : e.push(p), t++;
                      }
                    }
                    if (m.reason !== void 0) {
                      let r = m.reason;
                      if (typeof r == "string") {
                        if (v(r) > 4e3) {
                          let p = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                        if (v(r) < 1) {
                          let p = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                      } else {
                        let p = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [p] : e.push(p), t++;
                      }
                    }
                    if (m.until !== void 0) {
                      let r = m.until;
                      if (typeof r == "string") {
                        if (!oe.test(r)) {
                          let p = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                      } else {
                        let p = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [p] : e.push(p), t++;
                      }
                    }
                  } else {
                    let r = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let m = {
                  instancePath: s + "/gates/" + l,
                  schemaPath: "#/properties/gates/items/oneOf/3/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object"
                };
                e === null ? e = [m] : e.push(m), t++;
              }
              var re = _ === t;
              if (re && j) j = false, S = [S, 3];
              else {
                re && (j = true, S = 3, se !== true && (se = true));
                let m = t, r = t, p = false, o = t;
                if (c && typeof c == "object" && !Array.isArray(c) && c.min === void 0) {
                  let i = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/4/anyOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                var Oe = o === t;
                p = p || Oe;
                let w = t;
                if (c && typeof c == "object" && !Array.isArray(
                  c
                ) && c.max === void 0) {
                  let i = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/4/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                var Oe = w === t;
                if (p = p || Oe, p) t = r, e !== null && (r ? e.length = r : e = null);
                else {
                  let i = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/4/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                if (c && typeof c == "object" && !Array.isArray(c)) {
                  if (c.fairness === void 0) {
                    let i = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/4/required", keyword: "required", params: { missingProperty: "fairness" }, message: "must have required property 'fairness'" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                  if (c.by === void 0) {
                    let i = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/4/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                  for (let i in c) if (!(i === "fairness" || i === "by" || i === "min" || i === "max" || i === "judge" || i === "confidence" || i === "onNotEstimable" || i === "waiver")) {
                    let a = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (c.fairness !== void 0) {
                    let i = c.fairness;
                    if (typeof i != "string") {
                      let a = {
                        instancePath: s + "/gates/" + l + "/fairness",
                        schemaPath: "#/properties/gates/items/oneOf/4/properties/fairness/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string"
                      };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (!(i === "demographic_parity_difference" || i === "demographic_parity_ratio" || i === "equal_opportunity_difference" || i === "equal_opportunity_ratio" || i === "equalized_odds_difference" || i === "equalized_odds_ratio")) {
                      let a = { instancePath: s + "/gates/" + l + "/fairness", schemaPath: "#/properties/gates/items/oneOf/4/properties/fairness/enum", keyword: "enum", params: { allowedValues: ie.properties.gates.items.oneOf[4].properties.fairness.enum }, message: "must be equal to one of the allowed values" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  }
                  if (c.by !== void 0) {
                    let i = c.by, a = t, h = false, b = t;
                    if (typeof i == "string") {
                      if (v(i) < 1) {
                        let P = { instancePath: s + "/gates/" + l + "/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [P] : e.push(P), t++;
                      }
                    } else {
                      let P = { instancePath: s + "/gates/" + l + "/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    var we = b === t;
                    h = h || we;
                    let y = t;
                    if (Array.isArray(i)) {
                      if (i.length < 1) {
                        let K = { instancePath: s + "/gates/" + l + "/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        e === null ? e = [K] : e.push(K), t++;
                      }
                      let P = i.length;
                      for (let K = 0; K < P; K++) {
                        let q = i[K];
                        if (typeof q == "string") {
                          if (v(q) < 1) {
                            let k = { instancePath: s + "/gates/" + l + "/by/" + K, schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            e === null ? e = [
                              k
                            ] : e.push(k), t++;
                          }
                        } else {
                          let k = { instancePath: s + "/gates/" + l + "/by/" + K, schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [k] : e.push(k), t++;
                        }
                      }
                      let E = i.length, R;
                      if (E > 1) {
                        let K = {};
                        for (; E--; ) {
                          let q = i[E];
                          if (typeof q == "string") {
                            if (typeof K[q] == "number") {
                              R = K[q];
                              let k = {
                                instancePath: s + "/gates/" + l + "/by",
                                schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf/1/uniqueItems",
                                keyword: "uniqueItems",
                                params: { i: E, j: R },
                                message: "must NOT have duplicate items (items ## " + R + " and " + E + " are identical)"
                              };
                              e === null ? e = [k] : e.push(
                                k
                              ), t++;
                              break;
                            }
                            K[q] = E;
                          }
                        }
                      }
                    } else {
                      let P = { instancePath: s + "/gates/" + l + "/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    var we = y === t;
                    if (h = h || we, h) t = a, e !== null && (a ? e.length = a : e = null);
                    else {
                      let P = { instancePath: s + "/gates/" + l + "/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      e === null ? e = [
                        P
                      ] : e.push(P), t++;
                    }
                  }
                  if (c.min !== void 0) {
                    let i = c.min;
                    if (!(typeof i == "number" && isFinite(i))) {
                      let a = { instancePath: s + "/gates/" + l + "/min", schemaPath: "#/properties/gates/items/oneOf/4/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  }
                  if (c.max !== void 0) {
                    let i = c.max;
                    if (!(typeof i == "number" && isFinite(i))) {
                      let a = {
                        instancePath: s + "/gates/" + l + "/max",
                        schemaPath: "#/properties/gates/items/oneOf/4/properties/max/type",
                        keyword: "type",
                        params: {
                          type: "number"
                        },
                        message: "must be number"
                      };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  }
                  if (c.judge !== void 0) {
                    let i = c.judge;
                    if (typeof i != "string") {
                      let a = {
                        instancePath: s + "/gates/" + l + "/judge",
                        schemaPath: "#/properties/gates/items/oneOf/4/properties/judge/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string"
                      };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (!(i === "interval" || i === "point")) {
                      let a = { instancePath: s + "/gates/" + l + "/judge", schemaPath: "#/properties/gates/items/oneOf/4/properties/judge/enum", keyword: "enum", params: { allowedValues: ie.properties.gates.items.oneOf[4].properties.judge.enum }, message: "must be equal to one of the allowed values" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  }
                  if (c.confidence !== void 0) {
                    let i = c.confidence;
                    if (typeof i == "number" && isFinite(
                      i
                    )) {
                      if (i > 0.999 || isNaN(i)) {
                        let a = { instancePath: s + "/gates/" + l + "/confidence", schemaPath: "#/properties/gates/items/oneOf/4/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.999 }, message: "must be <= 0.999" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                      if (i < 0.5 || isNaN(i)) {
                        let a = { instancePath: s + "/gates/" + l + "/confidence", schemaPath: "#/properties/gates/items/oneOf/4/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    } else {
                      let a = { instancePath: s + "/gates/" + l + "/confidence", schemaPath: "#/properties/gates/items/oneOf/4/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      e === null ? e = [a] : e.push(
                        a
                      ), t++;
                    }
                  }
                  if (c.onNotEstimable !== void 0) {
                    let i = c.onNotEstimable;
                    if (typeof i != "string") {
                      let a = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/4/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (!(i === "block" || i === "warn")) {
                      let a = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/4/properties/onNotEstimable/enum", keyword: "enum", params: {
                        allowedValues: ie.properties.gates.items.oneOf[4].properties.onNotEstimable.enum
                      }, message: "must be equal to one of the allowed values" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  }
                  if (c.waiver !== void 0) {
                    let i = c.waiver;
                    if (i && typeof i == "object" && !Array.isArray(
                      i
                    )) {
                      if (i.by === void 0) {
                        let a = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                      if (i.reason === void 0) {
                        let a = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                      if (i.until === void 0) {
                        let a = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                      for (let a in i) if (!(a === "by" || a === "reason" || a === "until")) {
                        let h = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
                        e === null ? e = [h] : e.push(h), t++;
                      }
                      if (i.by !== void 0) {
                        let a = i.by;
                        if (typeof a == "string") {
                          if (v(a) > 4e3) {
                            let h = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                            e === null ? e = [h] : e.push(h), t++;
                          }
                          if (v(a) < 1) {
                            let h = {
                              instancePath: s + "/gates/" + l + "/waiver/by",
                              schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/by/minLength",
                              keyword: "minLength",
                              params: { limit: 1 },
                              message: "must NOT have fewer than 1 characters"
                            };
                            e === null ? e = [h] : e.push(h), t++;
                          }
                        } else {
                          let h = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                      }
                      if (i.reason !== void 0) {
                        let a = i.reason;
                        if (typeof a == "string") {
                          if (v(a) > 4e3) {
                            let h = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                            e === null ? e = [h] : e.push(h), t++;
                          }
                          if (v(a) < 1) {
                            let h = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            e === null ? e = [h] : e.push(h), t++;
                          }
                        } else {
                          let h = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                      }
                      if (i.until !== void 0) {
                        let a = i.until;
                        if (typeof a == "string") {
                          if (!oe.test(a)) {
                            let h = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                            e === null ? e = [h] : e.push(h), t++;
                          }
                        } else {
                          let h = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                      }
                    } else {
                      let a = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  }
                } else {
                  let i = {
                    instancePath: s + "/gates/" + l,
                    schemaPath: "#/properties/gates/items/oneOf/4/type",
                    keyword: "type",
                    params: { type: "object" },
                    message: "must be object"
                  };
                  e === null ? e = [i] : e.push(i), t++;
                }
                var re = m === t;
                if (re && j) j = false, S = [S, 4];
                else {
                  re && (j = true, S = 4, se !== true && (se = true));
                  let i = t;
                  if (c && typeof c == "object" && !Array.isArray(c)) {
                    if (c.latency === void 0) {
                      let h = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/5/required", keyword: "required", params: { missingProperty: "latency" }, message: "must have required property 'latency'" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                    if (c.max === void 0) {
                      let h = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/5/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                    for (let h in c) if (!(h === "latency" || h === "max" || h === "on" || h === "onNotEstimable" || h === "waiver")) {
                      let b = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" };
                      e === null ? e = [b] : e.push(
                        b
                      ), t++;
                    }
                    if (c.latency !== void 0) {
                      let h = c.latency;
                      if (typeof h != "string") {
                        let b = { instancePath: s + "/gates/" + l + "/latency", schemaPath: "#/properties/gates/items/oneOf/5/properties/latency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [b] : e.push(b), t++;
                      }
                      if (!(h === "p50" || h === "p95" || h === "p99")) {
                        let b = { instancePath: s + "/gates/" + l + "/latency", schemaPath: "#/properties/gates/items/oneOf/5/properties/latency/enum", keyword: "enum", params: { allowedValues: ie.properties.gates.items.oneOf[5].properties.latency.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [b] : e.push(b), t++;
                      }
                    }
                    if (c.max !== void 0) {
                      let h = c.max;
                      if (typeof h == "string") {
                        if (!st.test(h)) {
                          let b = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/5/properties/max/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|m)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|m)$"' };
                          e === null ? e = [b] : e.push(b), t++;
                        }
                      } else {
                        let b = {
                          instancePath: s + "/gates/" + l + "/max",
                          schemaPath: "#/properties/gates/items/oneOf/5/properties/max/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string"
                        };
                        e === null ? e = [b] : e.push(b), t++;
                      }
                    }
                    if (c.on !== void 0) {
                      let h = c.on;
                      if (typeof h != "string") {
                        let b = {
                          instancePath: s + "/gates/" + l + "/on",
                          schemaPath: "#/properties/gates/items/oneOf/5/properties/on/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string"
                        };
                        e === null ? e = [b] : e.push(b), t++;
                      }
                      if (h !== "hosted") {
                        let b = { instancePath: s + "/gates/" + l + "/on", schemaPath: "#/properties/gates/items/oneOf/5/properties/on/enum", keyword: "enum", params: { allowedValues: ie.properties.gates.items.oneOf[5].properties.on.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [b] : e.push(b), t++;
                      }
                    }
                    if (c.onNotEstimable !== void 0) {
                      let h = c.onNotEstimable;
                      if (typeof h != "string") {
                        let b = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/5/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [b] : e.push(b), t++;
                      }
                      if (!(h === "block" || h === "warn")) {
                        let b = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/5/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: ie.properties.gates.items.oneOf[5].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [b] : e.push(
                          b
                        ), t++;
                      }
                    }
                    if (c.waiver !== void 0) {
                      let h = c.waiver;
                      if (h && typeof h == "object" && !Array.isArray(h)) {
                        if (h.by === void 0) {
                          let b = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/required", keyword: "required", params: {
                            missingProperty: "by"
                          }, message: "must have required property 'by'" };
                          e === null ? e = [b] : e.push(b), t++;
                        }
                        if (h.reason === void 0) {
                          let b = {
                            instancePath: s + "/gates/" + l + "/waiver",
                            schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/required",
                            keyword: "required",
                            params: { missingProperty: "reason" },
                            message: "must have required property 'reason'"
                          };
                          e === null ? e = [b] : e.push(b), t++;
                        }
                        if (h.until === void 0) {
                          let b = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                          e === null ? e = [b] : e.push(b), t++;
                        }
                        for (let b in h) if (!(b === "by" || b === "reason" || b === "until")) {
                          let y = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b }, message: "must NOT have additional properties" };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                        if (h.by !== void 0) {
                          let b = h.by;
                          if (typeof b == "string") {
                            if (v(b) > 4e3) {
                              let y = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                              e === null ? e = [y] : e.push(y), t++;
                            }
                            if (v(b) < 1) {
                              let y = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [y] : e.push(y), t++;
                            }
                          } else {
                            let y = {
                              instancePath: s + "/gates/" + l + "/waiver/by",
                              schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/by/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [y] : e.push(y), t++;
                          }
                        }
                        if (h.reason !== void 0) {
                          let b = h.reason;
                          if (typeof b == "string") {
                            if (v(
                              b
                            ) > 4e3) {
                              let y = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                              e === null ? e = [y] : e.push(y), t++;
                            }
                            if (v(b) < 1) {
                              let y = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [y] : e.push(y), t++;
                            }
                          } else {
                            let y = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [y] : e.push(y), t++;
                          }
                        }
                        if (h.until !== void 0) {
                          let b = h.until;
                          if (typeof b == "string") {
                            if (!oe.test(b)) {
                              let y = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                              e === null ? e = [y] : e.push(y), t++;
                            }
                          } else {
                            let y = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [y] : e.push(y), t++;
                          }
                        }
                      } else {
                        let b = {
                          instancePath: s + "/gates/" + l + "/waiver",
                          schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/type",
                          keyword: "type",
                          params: { type: "object" },
                          message: "must be object"
                        };
                        e === null ? e = [b] : e.push(b), t++;
                      }
                    }
                  } else {
                    let h = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  var re = i === t;
                  if (re && j) j = false, S = [S, 5];
                  else {
                    re && (j = true, S = 5, se !== true && (se = true));
                    let h = t;
                    if (c && typeof c == "object" && !Array.isArray(
                      c
                    )) {
                      if (c.leakage === void 0) {
                        let y = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/6/required", keyword: "required", params: { missingProperty: "leakage" }, message: "must have required property 'leakage'" };
                        e === null ? e = [y] : e.push(y), t++;
                      }
                      if (c.max === void 0) {
                        let y = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/6/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                        e === null ? e = [y] : e.push(y), t++;
                      }
                      for (let y in c)
                        if (!(y === "leakage" || y === "max" || y === "onNotEstimable" || y === "waiver")) {
                          let P = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
                          e === null ? e = [P] : e.push(P), t++;
                        }
                      if (c.leakage !== void 0) {
                        let y = c.leakage;
                        if (typeof y != "string") {
                          let P = { instancePath: s + "/gates/" + l + "/leakage", schemaPath: "#/properties/gates/items/oneOf/6/properties/leakage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [P] : e.push(P), t++;
                        }
                        if (!(y === "overlap" || y === "target" || y === "group" || y === "labels")) {
                          let P = { instancePath: s + "/gates/" + l + "/leakage", schemaPath: "#/properties/gates/items/oneOf/6/properties/leakage/enum", keyword: "enum", params: { allowedValues: ie.properties.gates.items.oneOf[6].properties.leakage.enum }, message: "must be equal to one of the allowed values" };
                          e === null ? e = [P] : e.push(P), t++;
                        }
                      }
                      if (c.max !== void 0) {
                        let y = c.max;
                        if (typeof y == "number" && isFinite(y)) {
                          if (y > 1 || isNaN(y)) {
                            let P = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/6/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                            e === null ? e = [P] : e.push(P), t++;
                          }
                          if (y < 0 || isNaN(y)) {
                            let P = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/6/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            e === null ? e = [
                              P
                            ] : e.push(P), t++;
                          }
                        } else {
                          let P = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/6/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          e === null ? e = [P] : e.push(P), t++;
                        }
                      }
                      if (c.onNotEstimable !== void 0) {
                        let y = c.onNotEstimable;
                        if (typeof y != "string") {
                          let P = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/6/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [P] : e.push(P), t++;
                        }
                        if (!(y === "block" || y === "warn")) {
                          let P = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/6/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: ie.properties.gates.items.oneOf[6].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                          e === null ? e = [P] : e.push(
                            P
                          ), t++;
                        }
                      }
                      if (c.waiver !== void 0) {
                        let y = c.waiver;
                        if (y && typeof y == "object" && !Array.isArray(y)) {
                          if (y.by === void 0) {
                            let P = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/required", keyword: "required", params: {
                              missingProperty: "by"
                            }, message: "must have required property 'by'" };
                            e === null ? e = [P] : e.push(P), t++;
                          }
                          if (y.reason === void 0) {
                            let P = {
                              instancePath: s + "/gates/" + l + "/waiver",
                              schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/required",
                              keyword: "required",
                              params: { missingProperty: "reason" },
                              message: "must have required property 'reason'"
                            };
                            e === null ? e = [P] : e.push(P), t++;
                          }
                          if (y.until === void 0) {
                            let P = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                            e === null ? e = [P] : e.push(P), t++;
                          }
                          for (let P in y) if (!(P === "by" || P === "reason" || P === "until")) {
                            let E = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P }, message: "must NOT have additional properties" };
                            e === null ? e = [E] : e.push(E), t++;
                          }
                          if (y.by !== void 0) {
                            let P = y.by;
                            if (typeof P == "string") {
                              if (v(P) > 4e3) {
                                let E = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                e === null ? e = [E] : e.push(E), t++;
                              }
                              if (v(P) < 1) {
                                let E = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                e === null ? e = [E] : e.push(E), t++;
                              }
                            } else {
                              let E = {
                                instancePath: s + "/gates/" + l + "/waiver/by",
                                schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/by/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string"
                              };
                              e === null ? e = [E] : e.push(E), t++;
                            }
                          }
                          if (y.reason !== void 0) {
                            let P = y.reason;
                            if (typeof P == "string") {
                              if (v(
                                P
                              ) > 4e3) {
                                let E = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                e === null ? e = [E] : e.push(E), t++;
                              }
                              if (v(P) < 1) {
                                let E = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                e === null ? e = [E] : e.push(E), t++;
                              }
                            } else {
                              let E = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [E] : e.push(E), t++;
                            }
                          }
                          if (y.until !== void 0) {
                            let P = y.until;
                            if (typeof P == "string") {
                              if (!oe.test(P)) {
                                let E = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                e === null ? e = [E] : e.push(E), t++;
                              }
                            } else {
                              let E = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [E] : e.push(E), t++;
                            }
                          }
                        } else {
                          let P = {
                            instancePath: s + "/gates/" + l + "/waiver",
                            schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/type",
                            keyword: "type",
                            params: { type: "object" },
                            message: "must be object"
                          };
                          e === null ? e = [P] : e.push(P), t++;
                        }
                      }
                    } else {
                      let y = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                    var re = h === t;
                    if (re && j) j = false, S = [S, 6];
                    else {
                      re && (j = true, S = 6, se !== true && (se = true));
                      let y = t, P = t, E = false, R = t;
                      if (c && typeof c == "object" && !Array.isArray(c) && c.min === void 0) {
                        let g = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/7/anyOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
                        e === null ? e = [g] : e.push(
                          g
                        ), t++;
                      }
                      var be = R === t;
                      E = E || be;
                      let K = t;
                      if (c && typeof c == "object" && !Array.isArray(c) && c.max === void 0) {
                        let g = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/7/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                        e === null ? e = [g] : e.push(g), t++;
                      }
                      var be = K === t;
                      E = E || be;
                      let q = t;
                      if (c && typeof c == "object" && !Array.isArray(c) && c.versus === void 0) {
                        let g = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/7/anyOf/2/required", keyword: "required", params: { missingProperty: "versus" }, message: "must have required property 'versus'" };
                        e === null ? e = [g] : e.push(g), t++;
                      }
                      var be = q === t;
                      if (E = E || be, E) t = P, e !== null && (P ? e.length = P : e = null);
                      else {
                        let g = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/7/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        e === null ? e = [g] : e.push(g), t++;
                      }
                      if (c && typeof c == "object" && !Array.isArray(c)) {
                        if (c.metric === void 0) {
                          let g = {
                            instancePath: s + "/gates/" + l,
                            schemaPath: "#/properties/gates/items/oneOf/7/required",
                            keyword: "required",
                            params: { missingProperty: "metric" },
                            message: "must have required property 'metric'"
                          };
                          e === null ? e = [g] : e.push(g), t++;
                        }
                        for (let g in c) if (!de.call(ie.properties.gates.items.oneOf[7].properties, g)) {
                          let u = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
                          e === null ? e = [u] : e.push(u), t++;
                        }
                        if (c.metric !== void 0) {
                          let g = c.metric;
                          if (typeof g != "string") {
                            let u = { instancePath: s + "/gates/" + l + "/metric", schemaPath: "#/properties/gates/items/oneOf/7/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [u] : e.push(u), t++;
                          }
                          if (!(g === "accuracy" || g === "average_precision" || g === "balanced_accuracy" || g === "brier" || g === "ece" || g === "f1" || g === "log_loss" || g === "mae" || g === "mape" || g === "mcc" || g === "precision" || g === "r2" || g === "recall" || g === "rmse" || g === "roc_auc" || g === "roc_auc_ovo")) {
                            let u = { instancePath: s + "/gates/" + l + "/metric", schemaPath: "#/properties/gates/items/oneOf/7/properties/metric/enum", keyword: "enum", params: { allowedValues: ie.properties.gates.items.oneOf[7].properties.metric.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [u] : e.push(u), t++;
                          }
                        }
                        if (c.min !== void 0) {
                          let g = c.min;
                          if (!(typeof g == "number" && isFinite(g))) {
                            let u = { instancePath: s + "/gates/" + l + "/min", schemaPath: "#/properties/gates/items/oneOf/7/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [u] : e.push(u), t++;
                          }
                        }
                        if (c.max !== void 0) {
                          let g = c.max;
                          if (!(typeof g == "number" && isFinite(g))) {
                            let u = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/7/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [u] : e.push(u), t++;
                          }
                        }
                        if (c.versus !== void 0) {
                          let g = c.versus;
                          if (typeof g != "string") {
                            let u = { instancePath: s + "/gates/" + l + "/versus", schemaPath: "#/properties/gates/items/oneOf/7/properties/versus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [u] : e.push(u), t++;
                          }
                          if (g !== "production") {
                            let u = { instancePath: s + "/gates/" + l + "/versus", schemaPath: "#/properties/gates/items/oneOf/7/properties/versus/enum", keyword: "enum", params: { allowedValues: ie.properties.gates.items.oneOf[7].properties.versus.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [u] : e.push(u), t++;
                          }
                        }
                        if (c.notWorseBy !== void 0) {
                          let g = c.notWorseBy;
                          if (typeof g == "number" && isFinite(g)) {
                            if (g < 0 || isNaN(g)) {
                              let u = { instancePath: s + "/gates/" + l + "/notWorseBy", schemaPath: "#/properties/gates/items/oneOf/7/properties/notWorseBy/minimum", keyword: "minimum", params: {
                                comparison: ">=",
                                limit: 0
                              }, message: "must be >= 0" };
                              e === null ? e = [u] : e.push(u), t++;
                            }
                          } else {
                            let u = {
                              instancePath: s + "/gates/" + l + "/notWorseBy",
                              schemaPath: "#/properties/gates/items/oneOf/7/properties/notWorseBy/type",
                              keyword: "type",
                              params: { type: "number" },
                              message: "must be number"
                            };
                            e === null ? e = [u] : e.push(u), t++;
                          }
                        }
                        if (c.betterBy !== void 0) {
                          let g = c.betterBy;
                          if (typeof g == "number" && isFinite(g)) {
                            if (g < 0 || isNaN(g)) {
                              let u = { instancePath: s + "/gates/" + l + "/betterBy", schemaPath: "#/properties/gates/items/oneOf/7/properties/betterBy/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [u] : e.push(u), t++;
                            }
                          } else {
                            let u = { instancePath: s + "/gates/" + l + "/betterBy", schemaPath: "#/properties/gates/items/oneOf/7/properties/betterBy/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [u] : e.push(u), t++;
                          }
                        }
                        if (c.judge !== void 0) {
                          let g = c.judge;
                          if (typeof g != "string") {
                            let u = { instancePath: s + "/gates/" + l + "/judge", schemaPath: "#/properties/gates/items/oneOf/7/properties/judge/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [u] : e.push(
                              u
                            ), t++;
                          }
                          if (!(g === "interval" || g === "point")) {
                            let u = { instancePath: s + "/gates/" + l + "/judge", schemaPath: "#/properties/gates/items/oneOf/7/properties/judge/enum", keyword: "enum", params: { allowedValues: ie.properties.gates.items.oneOf[7].properties.judge.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [u] : e.push(u), t++;
                          }
                        }
                        if (c.confidence !== void 0) {
                          let g = c.confidence;
                          if (typeof g == "number" && isFinite(g)) {
                            if (g > 0.999 || isNaN(g)) {
                              let u = { instancePath: s + "/gates/" + l + "/confidence", schemaPath: "#/properties/gates/items/oneOf/7/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.999 }, message: "must be <= 0.999" };
                              e === null ? e = [u] : e.push(u), t++;
                            }
                            if (g < 0.5 || isNaN(g)) {
                              let u = { instancePath: s + "/gates/" + l + "/confidence", schemaPath: "#/properties/gates/items/oneOf/7/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" };
                              e === null ? e = [u] : e.push(u), t++;
                            }
                          } else {
                            let u = { instancePath: s + "/gates/" + l + "/confidence", schemaPath: "#/properties/gates/items/oneOf/7/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [u] : e.push(u), t++;
                          }
                        }
                        if (c.onNotEstimable !== void 0) {
                          let g = c.onNotEstimable;
                          if (typeof g != "string") {
                            let u = {
                              instancePath: s + "/gates/" + l + "/onNotEstimable",
                              schemaPath: "#/properties/gates/items/oneOf/7/properties/onNotEstimable/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [u] : e.push(u), t++;
                          }
                          if (!(g === "block" || g === "warn")) {
                            let u = {
                              instancePath: s + "/gates/" + l + "/onNotEstimable",
                              schemaPath: "#/properties/gates/items/oneOf/7/properties/onNotEstimable/enum",
                              keyword: "enum",
                              params: { allowedValues: ie.properties.gates.items.oneOf[7].properties.onNotEstimable.enum },
                              message: "must be equal to one of the allowed values"
                            };
                            e === null ? e = [u] : e.push(u), t++;
                          }
                        }
                        if (c.waiver !== void 0) {
                          let g = c.waiver;
                          if (g && typeof g == "object" && !Array.isArray(g)) {
                            if (g.by === void 0) {
                              let u = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                              e === null ? e = [u] : e.push(u), t++;
                            }
                            if (g.reason === void 0) {
                              let u = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                              e === null ? e = [u] : e.push(u), t++;
                            }
                            if (g.until === void 0) {
                              let u = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                              e === null ? e = [u] : e.push(u), t++;
                            }
                            for (let u in g) if (!(u === "by" || u === "reason" || u === "until")) {
                              let f = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
                              e === null ? e = [f] : e.push(f), t++;
                            }
                            if (g.by !== void 0) {
                              let u = g.by;
                              if (typeof u == "string") {
                                if (v(u) > 4e3) {
                                  let f = {
                                    instancePath: s + "/gates/" + l + "/waiver/by",
                                    schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/by/maxLength",
                                    keyword: "maxLength",
                                    params: { limit: 4e3 },
                                    message: "must NOT have more than 4000 characters"
                                  };
                                  e === null ? e = [f] : e.push(
                                    f
                                  ), t++;
                                }
                                if (v(u) < 1) {
                                  let f = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  e === null ? e = [f] : e.push(f), t++;
                                }
                              } else {
                                let f = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [f] : e.push(f), t++;
                              }
                            }
                            if (g.reason !== void 0) {
                              let u = g.reason;
                              if (typeof u == "string") {
                                if (v(u) > 4e3) {
                                  let f = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                  e === null ? e = [f] : e.push(f), t++;
                                }
                                if (v(u) < 1) {
                                  let f = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  e === null ? e = [f] : e.push(f), t++;
                                }
                              } else {
                                let f = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [f] : e.push(f), t++;
                              }
                            }
                            if (g.until !== void 0) {
                              let u = g.until;
                              if (typeof u == "string") {
                                if (!oe.test(u)) {
                                  let f = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                  e === null ? e = [f] : e.push(f), t++;
                                }
                              } else {
                                let f = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [f] : e.push(f), t++;
                              }
                            }
                          } else {
                            let u = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            e === null ? e = [u] : e.push(u), t++;
                          }
                        }
                        if (c.notWorseBy !== void 0 && c.versus === void 0) {
                          let g = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/7/dependentRequired", keyword: "dependentRequired", params: { property: "notWorseBy", missingProperty: "versus", depsCount: 1, deps: "versus" }, message: "must have property versus when property notWorseBy is present" };
                          e === null ? e = [
                            g
                          ] : e.push(g), t++;
                        }
                        if (c.betterBy !== void 0 && c.versus === void 0) {
                          let g = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/7/dependentRequired", keyword: "dependentRequired", params: {
                            property: "betterBy",
                            missingProperty: "versus",
                            depsCount: 1,
                            deps: "versus"
                          }, message: "must have property versus when property betterBy is present" };
                          e === null ? e = [g] : e.push(g), t++;
                        }
                      } else {
                        let g = {
                          instancePath: s + "/gates/" + l,
                          schemaPath: "#/properties/gates/items/oneOf/7/type",
                          keyword: "type",
                          params: { type: "object" },
                          message: "must be object"
                        };
                        e === null ? e = [g] : e.push(g), t++;
                      }
                      var re = y === t;
                      if (re && j) j = false, S = [S, 7];
                      else {
                        re && (j = true, S = 7, se !== true && (se = true));
                        let g = t, u = t, f = false, O = null, I = t;
                        if (c && typeof c == "object" && !Array.isArray(c)) {
                          if (c.min === void 0) {
                            let F = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/8/oneOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
                            e === null ? e = [F] : e.push(F), t++;
                          }
                          if (c.quality !== void 0 && c.quality !== "score") {
                            let F = { instancePath: s + "/gates/" + l + "/quality", schemaPath: "#/properties/gates/items/oneOf/8/oneOf/0/properties/quality/const", keyword: "const", params: { allowedValue: "score" }, message: "must be equal to constant" };
                            e === null ? e = [F] : e.push(F), t++;
                          }
                        }
                        var Pe = I === t;
                        if (Pe) {
                          f = true, O = 0;
                          var he = {};
                          he.quality = true;
                        }
                        let A = t;
                        if (c && typeof c == "object" && !Array.isArray(c)) {
                          if (c.max === void 0) {
                            let F = {
                              instancePath: s + "/gates/" + l,
                              schemaPath: "#/properties/gates/items/oneOf/8/oneOf/1/required",
                              keyword: "required",
                              params: { missingProperty: "max" },
                              message: "must have required property 'max'"
                            };
                            e === null ? e = [F] : e.push(F), t++;
                          }
                          if (c.quality !== void 0 && c.quality !== "checks") {
                            let F = { instancePath: s + "/gates/" + l + "/quality", schemaPath: "#/properties/gates/items/oneOf/8/oneOf/1/properties/quality/const", keyword: "const", params: { allowedValue: "checks" }, message: "must be equal to constant" };
                            e === null ? e = [F] : e.push(F), t++;
                          }
                        }
                        var Pe = A === t;
                        if (Pe && f ? (f = false, O = [O, 1]) : Pe && (f = true, O = 1, he !== true && (he = he || {}, he.quality = true)), f) t = u, e !== null && (u ? e.length = u : e = null);
                        else {
                          let F = {
                            instancePath: s + "/gates/" + l,
                            schemaPath: "#/properties/gates/items/oneOf/8/oneOf",
                            keyword: "oneOf",
                            params: { passingSchemas: O },
                            message: "must match exactly one schema in oneOf"
                          };
                          e === null ? e = [F] : e.push(F), t++;
                        }
                        if (c && typeof c == "object" && !Array.isArray(
                          c
                        )) {
                          if (c.quality === void 0) {
                            let F = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/8/required", keyword: "required", params: { missingProperty: "quality" }, message: "must have required property 'quality'" };
                            e === null ? e = [F] : e.push(F), t++;
                          }
                          for (let F in c) if (!(F === "quality" || F === "min" || F === "max" || F === "onNotEstimable" || F === "waiver")) {
                            let J = {
                              instancePath: s + "/gates/" + l,
                              schemaPath: "#/properties/gates/items/oneOf/8/additionalProperties",
                              keyword: "additionalProperties",
                              params: { additionalProperty: F },
                              message: "must NOT have additional properties"
                            };
                            e === null ? e = [J] : e.push(J), t++;
                          }
                          if (c.quality !== void 0) {
                            let F = c.quality;
                            if (typeof F != "string") {
                              let J = { instancePath: s + "/gates/" + l + "/quality", schemaPath: "#/properties/gates/items/oneOf/8/properties/quality/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [J] : e.push(J), t++;
                            }
                            if (!(F === "score" || F === "checks")) {
                              let J = { instancePath: s + "/gates/" + l + "/quality", schemaPath: "#/properties/gates/items/oneOf/8/properties/quality/enum", keyword: "enum", params: { allowedValues: ie.properties.gates.items.oneOf[8].properties.quality.enum }, message: "must be equal to one of the allowed values" };
                              e === null ? e = [J] : e.push(J), t++;
                            }
                          }
                          if (c.min !== void 0) {
                            let F = c.min;
                            if (typeof F == "number" && isFinite(F)) {
                              if (F > 1 || isNaN(F)) {
                                let J = { instancePath: s + "/gates/" + l + "/min", schemaPath: "#/properties/gates/items/oneOf/8/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                                e === null ? e = [J] : e.push(J), t++;
                              }
                              if (F < 0 || isNaN(F)) {
                                let J = { instancePath: s + "/gates/" + l + "/min", schemaPath: "#/properties/gates/items/oneOf/8/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                e === null ? e = [J] : e.push(J), t++;
                              }
                            } else {
                              let J = {
                                instancePath: s + "/gates/" + l + "/min",
                                schemaPath: "#/properties/gates/items/oneOf/8/properties/min/type",
                                keyword: "type",
                                params: { type: "number" },
                                message: "must be number"
                              };
                              e === null ? e = [J] : e.push(J), t++;
                            }
                          }
                          if (c.max !== void 0) {
                            let F = c.max;
                            if (!(typeof F == "number" && !(F % 1) && !isNaN(F) && isFinite(F))) {
                              let J = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/8/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                              e === null ? e = [J] : e.push(J), t++;
                            }
                            if (typeof F == "number" && isFinite(F) && (F < 0 || isNaN(F))) {
                              let J = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/8/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [J] : e.push(J), t++;
                            }
                          }
                          if (c.onNotEstimable !== void 0) {
                            let F = c.onNotEstimable;
                            if (typeof F != "string") {
                              let J = {
                                instancePath: s + "/gates/" + l + "/onNotEstimable",
                                schemaPath: "#/properties/gates/items/oneOf/8/properties/onNotEstimable/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string"
                              };
                              e === null ? e = [J] : e.push(J), t++;
                            }
                            if (!(F === "block" || F === "warn")) {
                              let J = {
                                instancePath: s + "/gates/" + l + "/onNotEstimable",
                                schemaPath: "#/properties/gates/items/oneOf/8/properties/onNotEstimable/enum",
                                keyword: "enum",
                                params: { allowedValues: ie.properties.gates.items.oneOf[8].properties.onNotEstimable.enum },
                                message: "must be equal to one of the allowed values"
                              };
                              e === null ? e = [J] : e.push(J), t++;
                            }
                          }
                          if (c.waiver !== void 0) {
                            let F = c.waiver;
                            if (F && typeof F == "object" && !Array.isArray(F)) {
                              if (F.by === void 0) {
                                let J = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                                e === null ? e = [J] : e.push(J), t++;
                              }
                              if (F.reason === void 0) {
                                let J = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                                e === null ? e = [J] : e.push(J), t++;
                              }
                              if (F.until === void 0) {
                                let J = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                                e === null ? e = [J] : e.push(J), t++;
                              }
                              for (let J in F) if (!(J === "by" || J === "reason" || J === "until")) {
                                let Z = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: J }, message: "must NOT have additional properties" };
                                e === null ? e = [Z] : e.push(Z), t++;
                              }
                              if (F.by !== void 0) {
                                let J = F.by;
                                if (typeof J == "string") {
                                  if (v(J) > 4e3) {
                                    let Z = {
                                      instancePath: s + "/gates/" + l + "/waiver/by",
                                      schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/by/maxLength",
                                      keyword: "maxLength",
                                      params: { limit: 4e3 },
                                      message: "must NOT have more than 4000 characters"
                                    };
                                    e === null ? e = [Z] : e.push(
                                      Z
                                    ), t++;
                                  }
                                  if (v(J) < 1) {
                                    let Z = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    e === null ? e = [Z] : e.push(Z), t++;
                                  }
                                } else {
                                  let Z = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  e === null ? e = [Z] : e.push(Z), t++;
                                }
                              }
                              if (F.reason !== void 0) {
                                let J = F.reason;
                                if (typeof J == "string") {
                                  if (v(J) > 4e3) {
                                    let Z = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                    e === null ? e = [Z] : e.push(Z), t++;
                                  }
                                  if (v(J) < 1) {
                                    let Z = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    e === null ? e = [Z] : e.push(Z), t++;
                                  }
                                } else {
                                  let Z = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  e === null ? e = [Z] : e.push(Z), t++;
                                }
                              }
                              if (F.until !== void 0) {
                                let J = F.until;
                                if (typeof J == "string") {
                                  if (!oe.test(J)) {
                                    let Z = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                    e === null ? e = [Z] : e.push(Z), t++;
                                  }
                                } else {
                                  let Z = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  e === null ? e = [Z] : e.push(Z), t++;
                                }
                              }
                            } else {
                              let J = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              e === null ? e = [J] : e.push(J), t++;
                            }
                          }
                        } else {
                          let F = {
                            instancePath: s + "/gates/" + l,
                            schemaPath: "#/properties/gates/items/oneOf/8/type",
                            keyword: "type",
                            params: { type: "object" },
                            message: "must be object"
                          };
                          e === null ? e = [F] : e.push(F), t++;
                        }
                        var re = g === t;
                        if (re && j) j = false, S = [S, 8];
                        else {
                          re && (j = true, S = 8, se !== true && (se = true));
                          let F = t;
                          if (c && typeof c == "object" && !Array.isArray(c)) {
                            if (c.size === void 0) {
                              let Z = {
                                instancePath: s + "/gates/" + l,
                                schemaPath: "#/properties/gates/items/oneOf/9/required",
                                keyword: "required",
                                params: { missingProperty: "size" },
                                message: "must have required property 'size'"
                              };
                              e === null ? e = [Z] : e.push(Z), t++;
                            }
                            if (c.max === void 0) {
                              let Z = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/9/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                              e === null ? e = [Z] : e.push(Z), t++;
                            }
                            for (let Z in c) if (!(Z === "size" || Z === "max" || Z === "onNotEstimable" || Z === "waiver")) {
                              let Q = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: Z }, message: "must NOT have additional properties" };
                              e === null ? e = [Q] : e.push(Q), t++;
                            }
                            if (c.size !== void 0) {
                              let Z = c.size;
                              if (typeof Z != "string") {
                                let Q = { instancePath: s + "/gates/" + l + "/size", schemaPath: "#/properties/gates/items/oneOf/9/properties/size/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [Q] : e.push(Q), t++;
                              }
                              if (Z !== "bundle") {
                                let Q = {
                                  instancePath: s + "/gates/" + l + "/size",
                                  schemaPath: "#/properties/gates/items/oneOf/9/properties/size/enum",
                                  keyword: "enum",
                                  params: { allowedValues: ie.properties.gates.items.oneOf[9].properties.size.enum },
                                  message: "must be equal to one of the allowed values"
                                };
                                e === null ? e = [Q] : e.push(Q), t++;
                              }
                            }
                            if (c.max !== void 0) {
                              let Z = c.max;
                              if (typeof Z == "string") {
                                if (!je.test(Z)) {
                                  let Q = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/9/properties/max/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"' };
                                  e === null ? e = [Q] : e.push(Q), t++;
                                }
                              } else {
                                let Q = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/9/properties/max/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [Q] : e.push(Q), t++;
                              }
                            }
                            if (c.onNotEstimable !== void 0) {
                              let Z = c.onNotEstimable;
                              if (typeof Z != "string") {
                                let Q = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/9/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [Q] : e.push(Q), t++;
                              }
                              if (!(Z === "block" || Z === "warn")) {
                                let Q = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/9/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: ie.properties.gates.items.oneOf[9].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                                e === null ? e = [Q] : e.push(Q), t++;
                              }
                            }
                            if (c.waiver !== void 0) {
                              let Z = c.waiver;
                              if (Z && typeof Z == "object" && !Array.isArray(Z)) {
                                if (Z.by === void 0) {
                                  let Q = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                                  e === null ? e = [Q] : e.push(Q), t++;
                                }
                                if (Z.reason === void 0) {
                                  let Q = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                                  e === null ? e = [Q] : e.push(Q), t++;
                                }
                                if (Z.until === void 0) {
                                  let Q = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/required", keyword: "required", params: {
                                    missingProperty: "until"
                                  }, message: "must have required property 'until'" };
                                  e === null ? e = [Q] : e.push(Q), t++;
                                }
                                for (let Q in Z) if (!(Q === "by" || Q === "reason" || Q === "until")) {
                                  let C = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: Q }, message: "must NOT have additional properties" };
                                  e === null ? e = [C] : e.push(C), t++;
                                }
                                if (Z.by !== void 0) {
                                  let Q = Z.by;
                                  if (typeof Q == "string") {
                                    if (v(Q) > 4e3) {
                                      let C = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                      e === null ? e = [C] : e.push(C), t++;
                                    }
                                    if (v(Q) < 1) {
                                      let C = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                      e === null ? e = [C] : e.push(C), t++;
                                    }
                                  } else {
                                    let C = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    e === null ? e = [C] : e.push(C), t++;
                                  }
                                }
                                if (Z.reason !== void 0) {
                                  let Q = Z.reason;
                                  if (typeof Q == "string") {
                                    if (v(Q) > 4e3) {
                                      let C = {
                                        instancePath: s + "/gates/" + l + "/waiver/reason",
                                        schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/reason/maxLength",
                                        keyword: "maxLength",
                                        params: { limit: 4e3 },
                                        message: "must NOT have more than 4000 characters"
                                      };
                                      e === null ? e = [C] : e.push(C), t++;
                                    }
                                    if (v(
                                      Q
                                    ) < 1) {
                                      let C = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                      e === null ? e = [C] : e.push(C), t++;
                                    }
                                  } else {
                                    let C = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    e === null ? e = [
                                      C
                                    ] : e.push(C), t++;
                                  }
                                }
                                if (Z.until !== void 0) {
                                  let Q = Z.until;
                                  if (typeof Q == "string") {
                                    if (!oe.test(Q)) {
                                      let C = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                      e === null ? e = [C] : e.push(C), t++;
                                    }
                                  } else {
                                    let C = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    e === null ? e = [C] : e.push(C), t++;
                                  }
                                }
                              } else {
                                let Q = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                e === null ? e = [Q] : e.push(Q), t++;
                              }
                            }
                          } else {
                            let Z = {
                              instancePath: s + "/gates/" + l,
                              schemaPath: "#/properties/gates/items/oneOf/9/type",
                              keyword: "type",
                              params: { type: "object" },
                              message: "must be object"
                            };
                            e === null ? e = [Z] : e.push(Z), t++;
                          }
                          var re = F === t;
                          if (re && j) j = false, S = [S, 9];
                          else {
                            re && (j = true, S = 9, se !== true && (se = true));
                            let Z = t;
                            if (c && typeof c == "object" && !Array.isArray(c)) {
                              if (c.stability === void 0) {
                                let C = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/10/required", keyword: "required", params: { missingProperty: "stability" }, message: "must have required property 'stability'" };
                                e === null ? e = [C] : e.push(C), t++;
                              }
                              if (c.maxStd === void 0) {
                                let C = {
                                  instancePath: s + "/gates/" + l,
                                  schemaPath: "#/properties/gates/items/oneOf/10/required",
                                  keyword: "required",
                                  params: { missingProperty: "maxStd" },
                                  message: "must have required property 'maxStd'"
                                };
                                e === null ? e = [C] : e.push(C), t++;
                              }
                              for (let C in c) if (!(C === "stability" || C === "maxStd" || C === "onNotEstimable" || C === "waiver")) {
                                let T = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: C }, message: "must NOT have additional properties" };
                                e === null ? e = [T] : e.push(T), t++;
                              }
                              if (c.stability !== void 0) {
                                let C = c.stability;
                                if (typeof C != "string") {
                                  let T = {
                                    instancePath: s + "/gates/" + l + "/stability",
                                    schemaPath: "#/properties/gates/items/oneOf/10/properties/stability/type",
                                    keyword: "type",
                                    params: { type: "string" },
                                    message: "must be string"
                                  };
                                  e === null ? e = [T] : e.push(T), t++;
                                }
                                if (!(C === "accuracy" || C === "average_precision" || C === "balanced_accuracy" || C === "brier" || C === "ece" || C === "f1" || C === "log_loss" || C === "mae" || C === "mape" || C === "mcc" || C === "precision" || C === "r2" || C === "recall" || C === "rmse" || C === "roc_auc" || C === "roc_auc_ovo")) {
                                  let T = { instancePath: s + "/gates/" + l + "/stability", schemaPath: "#/properties/gates/items/oneOf/10/properties/stability/enum", keyword: "enum", params: { allowedValues: ie.properties.gates.items.oneOf[10].properties.stability.enum }, message: "must be equal to one of the allowed values" };
                                  e === null ? e = [T] : e.push(T), t++;
                                }
                              }
                              if (c.maxStd !== void 0) {
                                let C = c.maxStd;
                                if (typeof C == "number" && isFinite(C)) {
                                  if (C < 0 || isNaN(C)) {
                                    let T = { instancePath: s + "/gates/" + l + "/maxStd", schemaPath: "#/properties/gates/items/oneOf/10/properties/maxStd/minimum", keyword: "minimum", params: {
                                      comparison: ">=",
                                      limit: 0
                                    }, message: "must be >= 0" };
                                    e === null ? e = [T] : e.push(T), t++;
                                  }
                                } else {
                                  let T = { instancePath: s + "/gates/" + l + "/maxStd", schemaPath: "#/properties/gates/items/oneOf/10/properties/maxStd/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                  e === null ? e = [T] : e.push(T), t++;
                                }
                              }
                              if (c.onNotEstimable !== void 0) {
                                let C = c.onNotEstimable;
                                if (typeof C != "string") {
                                  let T = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/10/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  e === null ? e = [T] : e.push(T), t++;
                                }
                                if (!(C === "block" || C === "warn")) {
                                  let T = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/10/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: ie.properties.gates.items.oneOf[10].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                                  e === null ? e = [T] : e.push(T), t++;
                                }
                              }
                              if (c.waiver !== void 0) {
                                let C = c.waiver;
                                if (C && typeof C == "object" && !Array.isArray(C)) {
                                  if (C.by === void 0) {
                                    let T = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                                    e === null ? e = [T] : e.push(T), t++;
                                  }
                                  if (C.reason === void 0) {
                                    let T = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                                    e === null ? e = [T] : e.push(T), t++;
                                  }
                                  if (C.until === void 0) {
                                    let T = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/required", keyword: "required", params: {
                                      missingProperty: "until"
                                    }, message: "must have required property 'until'" };
                                    e === null ? e = [T] : e.push(T), t++;
                                  }
                                  for (let T in C) if (!(T === "by" || T === "reason" || T === "until")) {
                                    let B = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T }, message: "must NOT have additional properties" };
                                    e === null ? e = [B] : e.push(B), t++;
                                  }
                                  if (C.by !== void 0) {
                                    let T = C.by;
                                    if (typeof T == "string") {
                                      if (v(T) > 4e3) {
                                        let B = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                        e === null ? e = [B] : e.push(B), t++;
                                      }
                                      if (v(T) < 1) {
                                        let B = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                        e === null ? e = [B] : e.push(B), t++;
                                      }
                                    } else {
                                      let B = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      e === null ? e = [B] : e.push(B), t++;
                                    }
                                  }
                                  if (C.reason !== void 0) {
                                    let T = C.reason;
                                    if (typeof T == "string") {
                                      if (v(T) > 4e3) {
                                        let B = {
                                          instancePath: s + "/gates/" + l + "/waiver/reason",
                                          schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/reason/maxLength",
                                          keyword: "maxLength",
                                          params: { limit: 4e3 },
                                          message: "must NOT have more than 4000 characters"
                                        };
                                        e === null ? e = [B] : e.push(B), t++;
                                      }
                                      if (v(
                                        T
                                      ) < 1) {
                                        let B = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                        e === null ? e = [B] : e.push(B), t++;
                                      }
                                    } else {
                                      let B = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      e === null ? e = [B] : e.push(B), t++;
                                    }
                                  }
                                  if (C.until !== void 0) {
                                    let T = C.until;
                                    if (typeof T == "string") {
                                      if (!oe.test(T)) {
                                        let B = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                        e === null ? e = [B] : e.push(B), t++;
                                      }
                                    } else {
                                      let B = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      e === null ? e = [B] : e.push(B), t++;
                                    }
                                  }
                                } else {
                                  let T = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                  e === null ? e = [T] : e.push(T), t++;
                                }
                              }
                            } else {
                              let C = {
                                instancePath: s + "/gates/" + l,
                                schemaPath: "#/properties/gates/items/oneOf/10/type",
                                keyword: "type",
                                params: { type: "object" },
                                message: "must be object"
                              };
                              e === null ? e = [C] : e.push(C), t++;
                            }
                            var re = Z === t;
                            re && j ? (j = false, S = [S, 10]) : re && (j = true, S = 10, se !== true && (se = true));
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
          if (j) t = x, e !== null && (x ? e.length = x : e = null);
          else {
            let $ = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf", keyword: "oneOf", params: { passingSchemas: S }, message: "must match exactly one schema in oneOf" };
            e === null ? e = [$] : e.push($), t++;
          }
        }
      } else {
        let N = { instancePath: s + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [N] : e.push(N), t++;
      }
    }
    if (D.review !== void 0) {
      let z = D.review;
      if (z && typeof z == "object" && !Array.isArray(z)) {
        for (let N in z) if (!(N === "loosenedGates" || N === "handover")) {
          let l = {
            instancePath: s + "/review",
            schemaPath: "#/properties/review/additionalProperties",
            keyword: "additionalProperties",
            params: { additionalProperty: N },
            message: "must NOT have additional properties"
          };
          e === null ? e = [l] : e.push(l), t++;
        }
        if (z.loosenedGates !== void 0) {
          let N = z.loosenedGates;
          if (typeof N != "string") {
            let l = { instancePath: s + "/review/loosenedGates", schemaPath: "#/properties/review/properties/loosenedGates/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [l] : e.push(l), t++;
          }
          if (!(N === "warn" || N === "fail")) {
            let l = {
              instancePath: s + "/review/loosenedGates",
              schemaPath: "#/properties/review/properties/loosenedGates/enum",
              keyword: "enum",
              params: { allowedValues: ie.properties.review.properties.loosenedGates.enum },
              message: "must be equal to one of the allowed values"
            };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
        if (z.handover !== void 0) {
          let N = z.handover;
          if (typeof N != "string") {
            let l = {
              instancePath: s + "/review/handover",
              schemaPath: "#/properties/review/properties/handover/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string"
            };
            e === null ? e = [l] : e.push(l), t++;
          }
          if (!(N === "auto" || N === "artifacts" || N === "store")) {
            let l = { instancePath: s + "/review/handover", schemaPath: "#/properties/review/properties/handover/enum", keyword: "enum", params: { allowedValues: ie.properties.review.properties.handover.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
      } else {
        let N = { instancePath: s + "/review", schemaPath: "#/properties/review/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [N] : e.push(N), t++;
      }
    }
    if (D.runners !== void 0) {
      let z = D.runners;
      if (z && typeof z == "object" && !Array.isArray(
        z
      )) {
        for (let N in z) if (!(N === "default" || N === "allow")) {
          let l = { instancePath: s + "/runners", schemaPath: "#/properties/runners/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N }, message: "must NOT have additional properties" };
          e === null ? e = [l] : e.push(l), t++;
        }
        if (z.default !== void 0) {
          let N = z.default;
          if (Array.isArray(N)) {
            if (N.length > 10) {
              let j = {
                instancePath: s + "/runners/default",
                schemaPath: "#/properties/runners/properties/default/maxItems",
                keyword: "maxItems",
                params: {
                  limit: 10
                },
                message: "must NOT have more than 10 items"
              };
              e === null ? e = [j] : e.push(j), t++;
            }
            if (N.length < 1) {
              let j = { instancePath: s + "/runners/default", schemaPath: "#/properties/runners/properties/default/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [j] : e.push(j), t++;
            }
            let l = N.length;
            for (let j = 0; j < l; j++) {
              let S = N[j];
              if (typeof S == "string") {
                if (!Re.test(S)) {
                  let G = { instancePath: s + "/runners/default/" + j, schemaPath: "#/properties/runners/properties/default/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"' };
                  e === null ? e = [G] : e.push(G), t++;
                }
              } else {
                let G = { instancePath: s + "/runners/default/" + j, schemaPath: "#/properties/runners/properties/default/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [G] : e.push(G), t++;
              }
            }
            let c = N.length, x;
            if (c > 1) {
              let j = {};
              for (; c--; ) {
                let S = N[c];
                if (typeof S == "string") {
                  if (typeof j[S] == "number") {
                    x = j[S];
                    let G = { instancePath: s + "/runners/default", schemaPath: "#/properties/runners/properties/default/uniqueItems", keyword: "uniqueItems", params: { i: c, j: x }, message: "must NOT have duplicate items (items ## " + x + " and " + c + " are identical)" };
                    e === null ? e = [G] : e.push(G), t++;
                    break;
                  }
                  j[S] = c;
                }
              }
            }
          } else {
            let l = { instancePath: s + "/runners/default", schemaPath: "#/properties/runners/properties/default/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
        if (z.allow !== void 0) {
          let N = z.allow;
          if (Array.isArray(N)) {
            if (N.length > 100) {
              let c = { instancePath: s + "/runners/allow", schemaPath: "#/properties/runners/properties/allow/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              e === null ? e = [c] : e.push(c), t++;
            }
            let l = N.length;
            for (let c = 0; c < l; c++) {
              let x = N[c];
              if (Array.isArray(x)) {
                if (x.length > 10) {
                  let Y = { instancePath: s + "/runners/allow/" + c, schemaPath: "#/properties/runners/properties/allow/items/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
                  e === null ? e = [Y] : e.push(Y), t++;
                }
                if (x.length < 1) {
                  let Y = {
                    instancePath: s + "/runners/allow/" + c,
                    schemaPath: "#/properties/runners/properties/allow/items/minItems",
                    keyword: "minItems",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 items"
                  };
                  e === null ? e = [Y] : e.push(Y), t++;
                }
                let j = x.length;
                for (let Y = 0; Y < j; Y++) {
                  let $ = x[Y];
                  if (typeof $ == "string") {
                    if (!Re.test($)) {
                      let L = {
                        instancePath: s + "/runners/allow/" + c + "/" + Y,
                        schemaPath: "#/properties/runners/properties/allow/items/items/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" },
                        message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"'
                      };
                      e === null ? e = [L] : e.push(L), t++;
                    }
                  } else {
                    let L = { instancePath: s + "/runners/allow/" + c + "/" + Y, schemaPath: "#/properties/runners/properties/allow/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [L] : e.push(L), t++;
                  }
                }
                let S = x.length, G;
                if (S > 1) {
                  let Y = {};
                  for (; S--; ) {
                    let $ = x[S];
                    if (typeof $ == "string") {
                      if (typeof Y[$] == "number") {
                        G = Y[$];
                        let L = { instancePath: s + "/runners/allow/" + c, schemaPath: "#/properties/runners/properties/allow/items/uniqueItems", keyword: "uniqueItems", params: { i: S, j: G }, message: "must NOT have duplicate items (items ## " + G + " and " + S + " are identical)" };
                        e === null ? e = [L] : e.push(L), t++;
                        break;
                      }
                      Y[$] = S;
                    }
                  }
                }
              } else {
                let j = { instancePath: s + "/runners/allow/" + c, schemaPath: "#/properties/runners/properties/allow/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [j] : e.push(j), t++;
              }
            }
          } else {
            let l = { instancePath: s + "/runners/allow", schemaPath: "#/properties/runners/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
      } else {
        let N = { instancePath: s + "/runners", schemaPath: "#/properties/runners/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [N] : e.push(N), t++;
      }
    }
    if (D.allow !== void 0) {
      let z = D.allow;
      if (z && typeof z == "object" && !Array.isArray(
        z
      )) {
        for (let N in z) if (!(N === "hosts" || N === "buckets" || N === "folders" || N === "maxDownload")) {
          let l = { instancePath: s + "/allow", schemaPath: "#/properties/allow/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N }, message: "must NOT have additional properties" };
          e === null ? e = [l] : e.push(l), t++;
        }
        if (z.hosts !== void 0) {
          let N = z.hosts;
          if (Array.isArray(N)) {
            if (N.length > 100) {
              let j = { instancePath: s + "/allow/hosts", schemaPath: "#/properties/allow/properties/hosts/maxItems", keyword: "maxItems", params: {
                limit: 100
              }, message: "must NOT have more than 100 items" };
              e === null ? e = [j] : e.push(j), t++;
            }
            let l = N.length;
            for (let j = 0; j < l; j++) {
              let S = N[j];
              if (typeof S == "string") {
                if (!dt.test(S)) {
                  let G = { instancePath: s + "/allow/hosts/" + j, schemaPath: "#/properties/allow/properties/hosts/items/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9]([a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:.]+\\])(:[0-9]{1,5})?$" }, message: 'must match pattern "^([a-z0-9]([a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:.]+\\])(:[0-9]{1,5})?$"' };
                  e === null ? e = [G] : e.push(G), t++;
                }
              } else {
                let G = { instancePath: s + "/allow/hosts/" + j, schemaPath: "#/properties/allow/properties/hosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [G] : e.push(G), t++;
              }
            }
            let c = N.length, x;
            if (c > 1) {
              let j = {};
              for (; c--; ) {
                let S = N[c];
                if (typeof S == "string") {
                  if (typeof j[S] == "number") {
                    x = j[S];
                    let G = { instancePath: s + "/allow/hosts", schemaPath: "#/properties/allow/properties/hosts/uniqueItems", keyword: "uniqueItems", params: { i: c, j: x }, message: "must NOT have duplicate items (items ## " + x + " and " + c + " are identical)" };
                    e === null ? e = [G] : e.push(G), t++;
                    break;
                  }
                  j[S] = c;
                }
              }
            }
          } else {
            let l = {
              instancePath: s + "/allow/hosts",
              schemaPath: "#/properties/allow/properties/hosts/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array"
            };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
        if (z.buckets !== void 0) {
          let N = z.buckets;
          if (N && typeof N == "object" && !Array.isArray(N)) {
            if (Object.keys(N).length > 100) {
              let l = { instancePath: s + "/allow/buckets", schemaPath: "#/properties/allow/properties/buckets/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties" };
              e === null ? e = [l] : e.push(l), t++;
            }
            for (let l in N) {
              let c = t;
              if (typeof l == "string") {
                if (!Ye.test(l)) {
                  let x = { instancePath: s + "/allow/buckets", schemaPath: "#/properties/allow/properties/buckets/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$" }, message: 'must match pattern "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"', propertyName: l };
                  e === null ? e = [x] : e.push(x), t++;
                }
              } else {
                let x = { instancePath: s + "/allow/buckets", schemaPath: "#/properties/allow/properties/buckets/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: l };
                e === null ? e = [x] : e.push(
                  x
                ), t++;
              }
              var xe = c === t;
              if (!xe) {
                let x = { instancePath: s + "/allow/buckets", schemaPath: "#/properties/allow/properties/buckets/propertyNames", keyword: "propertyNames", params: { propertyName: l }, message: "property name must be valid" };
                e === null ? e = [x] : e.push(
                  x
                ), t++;
              }
            }
            for (let l in N) {
              let c = N[l];
              if (c && typeof c == "object" && !Array.isArray(c)) {
                for (let x in c) if (!(x === "region" || x === "endpoint" || x === "pathStyle")) {
                  let j = { instancePath: s + "/allow/buckets/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/allow/properties/buckets/additionalProperties/additionalProperties", keyword: "additionalProperties", params: {
                    additionalProperty: x
                  }, message: "must NOT have additional properties" };
                  e === null ? e = [j] : e.push(j), t++;
                }
                if (c.region !== void 0) {
                  let x = c.region;
                  if (typeof x == "string") {
                    if (!et.test(x)) {
                      let j = {
                        instancePath: s + "/allow/buckets/" + l.replace(/~/g, "~0").replace(
                          /\//g,
                          "~1"
                        ) + "/region",
                        schemaPath: "#/properties/allow/properties/buckets/additionalProperties/properties/region/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[a-z0-9-]{2,40}$" },
                        message: 'must match pattern "^[a-z0-9-]{2,40}$"'
                      };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                  } else {
                    let j = {
                      instancePath: s + "/allow/buckets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/region",
                      schemaPath: "#/properties/allow/properties/buckets/additionalProperties/properties/region/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [j] : e.push(j), t++;
                  }
                }
                if (c.endpoint !== void 0) {
                  let x = c.endpoint;
                  if (typeof x == "string") {
                    if (!Ce.test(x)) {
                      let j = { instancePath: s + "/allow/buckets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/endpoint", schemaPath: "#/properties/allow/properties/buckets/additionalProperties/properties/endpoint/pattern", keyword: "pattern", params: { pattern: "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$" }, message: 'must match pattern "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$"' };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                  } else {
                    let j = {
                      instancePath: s + "/allow/buckets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/endpoint",
                      schemaPath: "#/properties/allow/properties/buckets/additionalProperties/properties/endpoint/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [j] : e.push(j), t++;
                  }
                }
                if (c.pathStyle !== void 0 && typeof c.pathStyle != "boolean") {
                  let x = { instancePath: s + "/allow/buckets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/pathStyle", schemaPath: "#/properties/allow/properties/buckets/additionalProperties/properties/pathStyle/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [x] : e.push(x), t++;
                }
              } else {
                let x = { instancePath: s + "/allow/buckets/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/allow/properties/buckets/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
          } else {
            let l = { instancePath: s + "/allow/buckets", schemaPath: "#/properties/allow/properties/buckets/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
        if (z.folders !== void 0) {
          let N = z.folders;
          if (Array.isArray(N)) {
            if (N.length > 100) {
              let j = { instancePath: s + "/allow/folders", schemaPath: "#/properties/allow/properties/folders/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              e === null ? e = [j] : e.push(j), t++;
            }
            let l = N.length;
            for (let j = 0; j < l; j++) {
              let S = N[j];
              if (typeof S == "string") {
                if (v(S) > 400) {
                  let G = {
                    instancePath: s + "/allow/folders/" + j,
                    schemaPath: "#/properties/allow/properties/folders/items/maxLength",
                    keyword: "maxLength",
                    params: { limit: 400 },
                    message: "must NOT have more than 400 characters"
                  };
                  e === null ? e = [G] : e.push(G), t++;
                }
                if (!yt.test(S)) {
                  let G = {
                    instancePath: s + "/allow/folders/" + j,
                    schemaPath: "#/properties/allow/properties/folders/items/pattern",
                    keyword: "pattern",
                    params: {
                      pattern: "^/[^/]"
                    },
                    message: 'must match pattern "^/[^/]"'
                  };
                  e === null ? e = [G] : e.push(G), t++;
                }
              } else {
                let G = { instancePath: s + "/allow/folders/" + j, schemaPath: "#/properties/allow/properties/folders/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [G] : e.push(G), t++;
              }
            }
            let c = N.length, x;
            if (c > 1) {
              let j = {};
              for (; c--; ) {
                let S = N[c];
                if (typeof S == "string") {
                  if (typeof j[S] == "number") {
                    x = j[S];
                    let G = { instancePath: s + "/allow/folders", schemaPath: "#/properties/allow/properties/folders/uniqueItems", keyword: "uniqueItems", params: { i: c, j: x }, message: "must NOT have duplicate items (items ## " + x + " and " + c + " are identical)" };
                    e === null ? e = [G] : e.push(G), t++;
                    break;
                  }
                  j[S] = c;
                }
              }
            }
          } else {
            let l = { instancePath: s + "/allow/folders", schemaPath: "#/properties/allow/properties/folders/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
        if (z.maxDownload !== void 0) {
          let N = z.maxDownload;
          if (typeof N == "string") {
            if (!je.test(N)) {
              let l = { instancePath: s + "/allow/maxDownload", schemaPath: "#/properties/allow/properties/maxDownload/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"' };
              e === null ? e = [l] : e.push(l), t++;
            }
          } else {
            let l = { instancePath: s + "/allow/maxDownload", schemaPath: "#/properties/allow/properties/maxDownload/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
      } else {
        let N = { instancePath: s + "/allow", schemaPath: "#/properties/allow/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [N] : e.push(N), t++;
      }
    }
    if (D.environments !== void 0) {
      let z = D.environments;
      if (z && typeof z == "object" && !Array.isArray(z)) {
        if (Object.keys(z).length > 20) {
          let N = { instancePath: s + "/environments", schemaPath: "#/properties/environments/maxProperties", keyword: "maxProperties", params: { limit: 20 }, message: "must NOT have more than 20 properties" };
          e === null ? e = [N] : e.push(N), t++;
        }
        if (Object.keys(z).length < 1) {
          let N = { instancePath: s + "/environments", schemaPath: "#/properties/environments/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [N] : e.push(
            N
          ), t++;
        }
        for (let N in z) {
          let l = t;
          if (typeof N == "string") {
            if (!Le.test(N)) {
              let c = { instancePath: s + "/environments", schemaPath: "#/properties/environments/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"', propertyName: N };
              e === null ? e = [c] : e.push(c), t++;
            }
          } else {
            let c = { instancePath: s + "/environments", schemaPath: "#/properties/environments/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: N };
            e === null ? e = [c] : e.push(c), t++;
          }
          var Te = l === t;
          if (!Te) {
            let c = {
              instancePath: s + "/environments",
              schemaPath: "#/properties/environments/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: N },
              message: "property name must be valid"
            };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        for (let N in z) {
          let l = z[N];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            for (let c in l) if (!de.call(ie.properties.environments.additionalProperties.properties, c)) {
              let x = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" };
              e === null ? e = [x] : e.push(x), t++;
            }
            if (l.branch !== void 0) {
              let c = l.branch;
              if (typeof c == "string") {
                if (v(c) > 200) {
                  let x = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/branch", schemaPath: "#/properties/environments/additionalProperties/properties/branch/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                  e === null ? e = [x] : e.push(x), t++;
                }
                if (!ft.test(c)) {
                  let x = {
                    instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(
                      /\//g,
                      "~1"
                    ) + "/branch",
                    schemaPath: "#/properties/environments/additionalProperties/properties/branch/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$" },
                    message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"'
                  };
                  e === null ? e = [x] : e.push(x), t++;
                }
              } else {
                let x = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/branch", schemaPath: "#/properties/environments/additionalProperties/properties/branch/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (l.repository !== void 0) {
              let c = l.repository;
              if (typeof c == "string") {
                if (v(c) > 400) {
                  let x = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/repository", schemaPath: "#/properties/environments/additionalProperties/properties/repository/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
                  e === null ? e = [x] : e.push(x), t++;
                }
                if (!gt.test(c)) {
                  let x = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/repository", schemaPath: "#/properties/environments/additionalProperties/properties/repository/pattern", keyword: "pattern", params: { pattern: "^([A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9._-]+|(https|ssh|file)://[^\\s\\u0000-\\u001f]+|[A-Za-z0-9._-]+@[A-Za-z0-9.-]+:[^\\s\\u0000-\\u001f]+)$" }, message: 'must match pattern "^([A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9._-]+|(https|ssh|file)://[^\\s\\u0000-\\u001f]+|[A-Za-z0-9._-]+@[A-Za-z0-9.-]+:[^\\s\\u0000-\\u001f]+)$"' };
                  e === null ? e = [x] : e.push(x), t++;
                }
              } else {
                let x = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/repository", schemaPath: "#/properties/environments/additionalProperties/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (l.after !== void 0) {
              let c = l.after;
              if (typeof c == "string") {
                if (!Le.test(c)) {
                  let x = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/after", schemaPath: "#/properties/environments/additionalProperties/properties/after/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"' };
                  e === null ? e = [x] : e.push(x), t++;
                }
              } else {
                let x = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(
                  /\//g,
                  "~1"
                ) + "/after", schemaPath: "#/properties/environments/additionalProperties/properties/after/type", keyword: "type", params: {
                  type: "string"
                }, message: "must be string" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (l.promote !== void 0) {
              let c = l.promote;
              if (typeof c != "string") {
                let x = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/promote", schemaPath: "#/properties/environments/additionalProperties/properties/promote/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [x] : e.push(x), t++;
              }
              if (!(c === "automatic" || c === "manual")) {
                let x = { instancePath: s + "/environments/" + N.replace(
                  /~/g,
                  "~0"
                ).replace(/\//g, "~1") + "/promote", schemaPath: "#/properties/environments/additionalProperties/properties/promote/enum", keyword: "enum", params: { allowedValues: ie.properties.environments.additionalProperties.properties.promote.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (l.protection !== void 0) {
              let c = l.protection;
              if (typeof c != "string") {
                let x = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/protection", schemaPath: "#/properties/environments/additionalProperties/properties/protection/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [x] : e.push(x), t++;
              }
              if (!(c === "none" || c === "deploy-key" || c === "app")) {
                let x = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/protection", schemaPath: "#/properties/environments/additionalProperties/properties/protection/enum", keyword: "enum", params: { allowedValues: ie.properties.environments.additionalProperties.properties.protection.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (l.observer !== void 0) {
              let c = l.observer;
              if (c && typeof c == "object" && !Array.isArray(c)) {
                if (Object.keys(c).length < 1) {
                  let x = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer", schemaPath: "#/properties/environments/additionalProperties/properties/observer/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  e === null ? e = [x] : e.push(x), t++;
                }
                for (let x in c) if (!(x === "servers" || x === "prometheus" || x === "labels")) {
                  let j = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer", schemaPath: "#/properties/environments/additionalProperties/properties/observer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x }, message: "must NOT have additional properties" };
                  e === null ? e = [j] : e.push(j), t++;
                }
                if (c.servers !== void 0) {
                  let x = c.servers;
                  if (Array.isArray(
                    x
                  )) {
                    if (x.length > 100) {
                      let Y = {
                        instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/servers",
                        schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/servers/maxItems",
                        keyword: "maxItems",
                        params: { limit: 100 },
                        message: "must NOT have more than 100 items"
                      };
                      e === null ? e = [Y] : e.push(Y), t++;
                    }
                    if (x.length < 1) {
                      let Y = {
                        instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/servers",
                        schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/servers/minItems",
                        keyword: "minItems",
                        params: { limit: 1 },
                        message: "must NOT have fewer than 1 items"
                      };
                      e === null ? e = [Y] : e.push(Y), t++;
                    }
                    let j = x.length;
                    for (let Y = 0; Y < j; Y++) {
                      let $ = x[Y];
                      if (typeof $ == "string") {
                        if (v($) > 400) {
                          let L = {
                            instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/servers/" + Y,
                            schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/servers/items/maxLength",
                            keyword: "maxLength",
                            params: { limit: 400 },
                            message: "must NOT have more than 400 characters"
                          };
                          e === null ? e = [L] : e.push(L), t++;
                        }
                        if (!tt.test($)) {
                          let L = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/servers/" + Y, schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/servers/items/pattern", keyword: "pattern", params: {
                            pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$"
                          }, message: 'must match pattern "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$"' };
                          e === null ? e = [L] : e.push(L), t++;
                        }
                      } else {
                        let L = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/servers/" + Y, schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/servers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [L] : e.push(L), t++;
                      }
                    }
                    let S = x.length, G;
                    if (S > 1) {
                      let Y = {};
                      for (; S--; ) {
                        let $ = x[S];
                        if (typeof $ == "string") {
                          if (typeof Y[$] == "number") {
                            G = Y[$];
                            let L = { instancePath: s + "/environments/" + N.replace(
                              /~/g,
                              "~0"
                            ).replace(/\//g, "~1") + "/observer/servers", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/servers/uniqueItems", keyword: "uniqueItems", params: { i: S, j: G }, message: "must NOT have duplicate items (items ## " + G + " and " + S + " are identical)" };
                            e === null ? e = [L] : e.push(L), t++;
                            break;
                          }
                          Y[$] = S;
                        }
                      }
                    }
                  } else {
                    let j = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/servers", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/servers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [j] : e.push(j), t++;
                  }
                }
                if (c.prometheus !== void 0) {
                  let x = c.prometheus;
                  if (typeof x == "string") {
                    if (v(x) > 400) {
                      let j = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/prometheus", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/prometheus/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                    if (!tt.test(x)) {
                      let j = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/prometheus", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/prometheus/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$" }, message: 'must match pattern "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$"' };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                  } else {
                    let j = {
                      instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/prometheus",
                      schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/prometheus/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [j] : e.push(j), t++;
                  }
                }
                if (c.labels !== void 0) {
                  let x = c.labels;
                  if (x && typeof x == "object" && !Array.isArray(x)) {
                    if (Object.keys(x).length > 20) {
                      let j = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/labels", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/maxProperties", keyword: "maxProperties", params: { limit: 20 }, message: "must NOT have more than 20 properties" };
                      e === null ? e = [j] : e.push(
                        j
                      ), t++;
                    }
                    if (Object.keys(x).length < 1) {
                      let j = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/labels", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                    for (let j in x) {
                      let S = t;
                      if (typeof j == "string") {
                        if (!wt.test(j)) {
                          let G = { instancePath: s + "/environments/" + N.replace(
                            /~/g,
                            "~0"
                          ).replace(/\//g, "~1") + "/observer/labels", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_][a-zA-Z0-9_]{0,99}$" }, message: 'must match pattern "^[a-zA-Z_][a-zA-Z0-9_]{0,99}$"', propertyName: j };
                          e === null ? e = [G] : e.push(G), t++;
                        }
                      } else {
                        let G = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/labels", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: j };
                        e === null ? e = [G] : e.push(G), t++;
                      }
                      var Fe = S === t;
                      if (!Fe) {
                        let G = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/labels", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/propertyNames", keyword: "propertyNames", params: { propertyName: j }, message: "property name must be valid" };
                        e === null ? e = [G] : e.push(G), t++;
                      }
                    }
                    for (let j in x) {
                      let S = x[j];
                      if (typeof S == "string") {
                        if (v(S) > 200) {
                          let G = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/labels/" + j.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                          e === null ? e = [G] : e.push(G), t++;
                        }
                      } else {
                        let G = {
                          instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/labels/" + j.replace(/~/g, "~0").replace(
                            /\//g,
                            "~1"
                          ),
                          schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/additionalProperties/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string"
                        };
                        e === null ? e = [G] : e.push(G), t++;
                      }
                    }
                  } else {
                    let j = {
                      instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/labels",
                      schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/type",
                      keyword: "type",
                      params: { type: "object" },
                      message: "must be object"
                    };
                    e === null ? e = [j] : e.push(j), t++;
                  }
                }
              } else {
                let x = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(
                  /\//g,
                  "~1"
                ) + "/observer", schemaPath: "#/properties/environments/additionalProperties/properties/observer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (l.approvals !== void 0) {
              let c = l.approvals;
              if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
                let x = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(
                  /\//g,
                  "~1"
                ) + "/approvals", schemaPath: "#/properties/environments/additionalProperties/properties/approvals/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [x] : e.push(x), t++;
              }
              if (typeof c == "number" && isFinite(c)) {
                if (c > 20 || isNaN(c)) {
                  let x = {
                    instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvals",
                    schemaPath: "#/properties/environments/additionalProperties/properties/approvals/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 20 },
                    message: "must be <= 20"
                  };
                  e === null ? e = [x] : e.push(x), t++;
                }
                if (c < 0 || isNaN(c)) {
                  let x = { instancePath: s + "/environments/" + N.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1") + "/approvals", schemaPath: "#/properties/environments/additionalProperties/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [x] : e.push(x), t++;
                }
              }
            }
            if (l.rollouts !== void 0) {
              let c = l.rollouts;
              if (Array.isArray(c)) {
                if (c.length < 1) {
                  let G = { instancePath: s + "/environments/" + N.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1") + "/rollouts", schemaPath: "#/properties/environments/additionalProperties/properties/rollouts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [G] : e.push(G), t++;
                }
                let x = c.length;
                for (let G = 0; G < x; G++) {
                  let Y = c[G];
                  if (typeof Y != "string") {
                    let $ = { instancePath: s + "/environments/" + N.replace(
                      /~/g,
                      "~0"
                    ).replace(/\//g, "~1") + "/rollouts/" + G, schemaPath: "#/properties/environments/additionalProperties/properties/rollouts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [$] : e.push($), t++;
                  }
                  if (!(Y === "direct" || Y === "canary" || Y === "shadow")) {
                    let $ = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollouts/" + G, schemaPath: "#/properties/environments/additionalProperties/properties/rollouts/items/enum", keyword: "enum", params: {
                      allowedValues: ie.properties.environments.additionalProperties.properties.rollouts.items.enum
                    }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [$] : e.push($), t++;
                  }
                }
                let j = c.length, S;
                if (j > 1) {
                  let G = {};
                  for (; j--; ) {
                    let Y = c[j];
                    if (typeof Y == "string") {
                      if (typeof G[Y] == "number") {
                        S = G[Y];
                        let $ = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollouts", schemaPath: "#/properties/environments/additionalProperties/properties/rollouts/uniqueItems", keyword: "uniqueItems", params: { i: j, j: S }, message: "must NOT have duplicate items (items ## " + S + " and " + j + " are identical)" };
                        e === null ? e = [$] : e.push($), t++;
                        break;
                      }
                      G[Y] = j;
                    }
                  }
                }
              } else {
                let x = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollouts", schemaPath: "#/properties/environments/additionalProperties/properties/rollouts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (l.minDwell !== void 0) {
              let c = l.minDwell;
              if (typeof c == "string") {
                if (!ze.test(c)) {
                  let x = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/minDwell", schemaPath: "#/properties/environments/additionalProperties/properties/minDwell/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,4}(s|m|h|d)$" }, message: 'must match pattern "^[1-9][0-9]{0,4}(s|m|h|d)$"' };
                  e === null ? e = [x] : e.push(x), t++;
                }
              } else {
                let x = {
                  instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/minDwell",
                  schemaPath: "#/properties/environments/additionalProperties/properties/minDwell/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (l.minSamples !== void 0) {
              let c = l.minSamples;
              if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
                let x = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/minSamples", schemaPath: "#/properties/environments/additionalProperties/properties/minSamples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [x] : e.push(x), t++;
              }
              if (typeof c == "number" && isFinite(c)) {
                if (c > 1e8 || isNaN(c)) {
                  let x = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1") + "/minSamples", schemaPath: "#/properties/environments/additionalProperties/properties/minSamples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e8 }, message: "must be <= 100000000" };
                  e === null ? e = [x] : e.push(x), t++;
                }
                if (c < 1 || isNaN(c)) {
                  let x = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(
                    /\//g,
                    "~1"
                  ) + "/minSamples", schemaPath: "#/properties/environments/additionalProperties/properties/minSamples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [x] : e.push(x), t++;
                }
              }
            }
          } else {
            let c = { instancePath: s + "/environments/" + N.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
      } else {
        let N = { instancePath: s + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [N] : e.push(N), t++;
      }
    }
    if (D.budget !== void 0) {
      let z = D.budget;
      if (z && typeof z == "object" && !Array.isArray(z)) {
        if (Object.keys(z).length < 1) {
          let N = {
            instancePath: s + "/budget",
            schemaPath: "#/properties/budget/minProperties",
            keyword: "minProperties",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 properties"
          };
          e === null ? e = [N] : e.push(N), t++;
        }
        for (let N in z) if (!(N === "perChange" || N === "perWeek")) {
          let l = { instancePath: s + "/budget", schemaPath: "#/properties/budget/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N }, message: "must NOT have additional properties" };
          e === null ? e = [l] : e.push(
            l
          ), t++;
        }
        if (z.perChange !== void 0) {
          let N = z.perChange;
          if (N && typeof N == "object" && !Array.isArray(N)) {
            if (Object.keys(N).length < 1) {
              let l = { instancePath: s + "/budget/perChange", schemaPath: "#/properties/budget/properties/perChange/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [l] : e.push(l), t++;
            }
            for (let l in N)
              if (!(l === "trainings" || l === "minutes")) {
                let c = { instancePath: s + "/budget/perChange", schemaPath: "#/properties/budget/properties/perChange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
                e === null ? e = [c] : e.push(c), t++;
              }
            if (N.trainings !== void 0) {
              let l = N.trainings;
              if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                let c = { instancePath: s + "/budget/perChange/trainings", schemaPath: "#/properties/budget/properties/perChange/properties/trainings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [c] : e.push(c), t++;
              }
              if (typeof l == "number" && isFinite(l)) {
                if (l > 1e6 || isNaN(l)) {
                  let c = { instancePath: s + "/budget/perChange/trainings", schemaPath: "#/properties/budget/properties/perChange/properties/trainings/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (l < 0 || isNaN(l)) {
                  let c = { instancePath: s + "/budget/perChange/trainings", schemaPath: "#/properties/budget/properties/perChange/properties/trainings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
            }
            if (N.minutes !== void 0) {
              let l = N.minutes;
              if (typeof l == "number" && isFinite(l)) {
                if (l > 1e7 || isNaN(l)) {
                  let c = {
                    instancePath: s + "/budget/perChange/minutes",
                    schemaPath: "#/properties/budget/properties/perChange/properties/minutes/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 1e7 },
                    message: "must be <= 10000000"
                  };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (l < 0 || isNaN(l)) {
                  let c = { instancePath: s + "/budget/perChange/minutes", schemaPath: "#/properties/budget/properties/perChange/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [c] : e.push(c), t++;
                }
              } else {
                let c = {
                  instancePath: s + "/budget/perChange/minutes",
                  schemaPath: "#/properties/budget/properties/perChange/properties/minutes/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number"
                };
                e === null ? e = [c] : e.push(c), t++;
              }
            }
          } else {
            let l = { instancePath: s + "/budget/perChange", schemaPath: "#/properties/budget/properties/perChange/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [l] : e.push(
              l
            ), t++;
          }
        }
        if (z.perWeek !== void 0) {
          let N = z.perWeek;
          if (N && typeof N == "object" && !Array.isArray(N)) {
            if (Object.keys(N).length < 1) {
              let l = { instancePath: s + "/budget/perWeek", schemaPath: "#/properties/budget/properties/perWeek/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [l] : e.push(l), t++;
            }
            for (let l in N)
              if (!(l === "trainings" || l === "minutes")) {
                let c = { instancePath: s + "/budget/perWeek", schemaPath: "#/properties/budget/properties/perWeek/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
                e === null ? e = [c] : e.push(c), t++;
              }
            if (N.trainings !== void 0) {
              let l = N.trainings;
              if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                let c = { instancePath: s + "/budget/perWeek/trainings", schemaPath: "#/properties/budget/properties/perWeek/properties/trainings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [c] : e.push(c), t++;
              }
              if (typeof l == "number" && isFinite(l)) {
                if (l > 1e6 || isNaN(l)) {
                  let c = {
                    instancePath: s + "/budget/perWeek/trainings",
                    schemaPath: "#/properties/budget/properties/perWeek/properties/trainings/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 1e6 },
                    message: "must be <= 1000000"
                  };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (l < 0 || isNaN(l)) {
                  let c = { instancePath: s + "/budget/perWeek/trainings", schemaPath: "#/properties/budget/properties/perWeek/properties/trainings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
            }
            if (N.minutes !== void 0) {
              let l = N.minutes;
              if (typeof l == "number" && isFinite(l)) {
                if (l > 1e7 || isNaN(l)) {
                  let c = { instancePath: s + "/budget/perWeek/minutes", schemaPath: "#/properties/budget/properties/perWeek/properties/minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (l < 0 || isNaN(l)) {
                  let c = { instancePath: s + "/budget/perWeek/minutes", schemaPath: "#/properties/budget/properties/perWeek/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [c] : e.push(c), t++;
                }
              } else {
                let c = { instancePath: s + "/budget/perWeek/minutes", schemaPath: "#/properties/budget/properties/perWeek/properties/minutes/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [c] : e.push(c), t++;
              }
            }
          } else {
            let l = { instancePath: s + "/budget/perWeek", schemaPath: "#/properties/budget/properties/perWeek/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
      } else {
        let N = { instancePath: s + "/budget", schemaPath: "#/properties/budget/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [N] : e.push(N), t++;
      }
    }
  } else {
    let z = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [z] : e.push(z), t++;
  }
  return Be.errors = e, t === 0;
}
Be.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var validateModel = qt;
var validateProject = Ot;

// src/spec/grammar.ts
function grammarOf(catalogs, validators = GENERATED) {
  const schemas = assembleSchemas(catalogs);
  return {
    catalogs,
    model: { schema: schemas.model, errorsOf: errorsWith(validators.model) },
    project: { schema: schemas.project, errorsOf: errorsWith(validators.project) }
  };
}
var GENERATED = { model: validateModel, project: validateProject };
function errorsWith(validate) {
  return (value) => validate(value) ? [] : validate.errors ?? [];
}

// src/spec/parse.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/spec/yaml-value.ts
var import_yaml = __toESM(require_dist(), 1);
var MAX_DEPTH = 64;
var MAX_ALIASED = 2e3;
var MAX_PROBLEMS = 100;
var RESERVED = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
function plainValue(source, document) {
  const walk2 = {
    source,
    places: /* @__PURE__ */ new Map(),
    problems: [],
    unread: /* @__PURE__ */ new Set(),
    anchors: /* @__PURE__ */ new Map(),
    open: /* @__PURE__ */ new Set(),
    aliased: 0,
    inAlias: 0
  };
  const value = visit(walk2, document.contents, { pointer: "", depth: 0 });
  if (walk2.aliased > MAX_ALIASED) walk2.problems.unshift(aliasBomb(walk2));
  return { value, places: walk2.places, problems: walk2.problems, unread: walk2.unread };
}
function visit(walk2, node, spot) {
  const range = node === null ? spot.key ?? { from: 0, to: 0 } : rangeOf(node);
  if (!walk2.places.has(spot.pointer)) {
    walk2.places.set(spot.pointer, spot.key === void 0 ? { value: range } : { key: spot.key, value: range });
  }
  if (node === null) return null;
  if (walk2.inAlias > 0) walk2.aliased += 1;
  if (walk2.aliased > MAX_ALIASED || spot.depth > MAX_DEPTH) return null;
  if ((0, import_yaml.isAlias)(node)) return followed(walk2, { name: node.source, range, spot });
  if (node.anchor !== void 0) walk2.anchors.set(node.anchor, node);
  if (node.tag !== void 0) complain(walk2, range, tagComplaint(node.tag));
  walk2.open.add(node);
  const value = nodeValue(walk2, node, { spot, range });
  walk2.open.delete(node);
  return value;
}
function nodeValue(walk2, node, where) {
  const { spot, range } = where;
  if ((0, import_yaml.isScalar)(node)) return scalar(walk2, node.value, { source: node.source, range, pointer: spot.pointer });
  if ((0, import_yaml.isSeq)(node)) {
    return node.items.map(
      (item, index) => visit(walk2, item, { pointer: child(spot.pointer, index), depth: spot.depth + 1 })
    );
  }
  return (0, import_yaml.isMap)(node) ? mapping(walk2, node, spot) : null;
}
function followed(walk2, alias) {
  walk2.firstAlias ??= alias.range;
  const target2 = walk2.anchors.get(alias.name);
  const name = shortened(alias.name);
  if (target2 === void 0) {
    complain(walk2, alias.range, {
      code: "yaml-alias",
      message: `there is no anchor &${name} above this alias`,
      found: `*${name}`,
      fix: `Define &${name} earlier in the file, or write the value out; quote text that begins with "*".`
    });
    return null;
  }
  if (walk2.open.has(target2)) {
    complain(walk2, alias.range, {
      code: "yaml-alias",
      message: `the alias *${name} stands inside the value it names`,
      found: `*${name}`,
      fix: "Write the value out."
    });
    return null;
  }
  walk2.inAlias += 1;
  const value = visit(walk2, target2, alias.spot);
  walk2.inAlias -= 1;
  return value;
}
function scalar(walk2, value, at2) {
  if (typeof value !== "number") return typeof value === "string" || typeof value === "boolean" ? value : null;
  const digits = !/e/i.test(at2.source ?? "");
  if (Number.isFinite(value) && !(digits && Number.isInteger(value) && !Number.isSafeInteger(value))) return value;
  walk2.unread.add(at2.pointer);
  complain(walk2, at2.range, {
    code: "yaml-number",
    message: "a number that cannot be kept exactly",
    found: shortened(at2.source ?? String(value)),
    allowed: "finite numbers; whole numbers up to 9007199254740991",
    fix: "Use a smaller number, or quote it if it is text."
  });
  return null;
}
function mapping(walk2, node, spot) {
  const result = {};
  const firsts = /* @__PURE__ */ new Map();
  for (const pair of node.items) {
    const key = pair.key;
    const range = key === null ? rangeOf(node) : rangeOf(key);
    const name = (0, import_yaml.isScalar)(key) && typeof key.value === "string" ? key.value : void 0;
    const complaint = keyComplaint(walk2, { name, range, pointer: spot.pointer, first: firsts.get(name ?? "") });
    if (complaint !== void 0) complain(walk2, range, complaint);
    if (key?.tag !== void 0) complain(walk2, range, tagComplaint(key.tag));
    if (name === void 0 || firsts.has(name) || RESERVED.has(name)) continue;
    firsts.set(name, range);
    result[name] = visit(walk2, pair.value, { pointer: child(spot.pointer, name), depth: spot.depth + 1, key: range });
  }
  return result;
}
function keyComplaint(walk2, key) {
  const found = shortened(walk2.source.text.slice(key.range.from, key.range.to));
  if (key.name === void 0) {
    const fix = /^[\w.+-]+$/.test(found) ? `Quote it: "${found}".` : "Use one line of text as the key.";
    return { code: "yaml-key", message: "a key that is not text", found, allowed: "text", fix };
  }
  if (RESERVED.has(key.name)) {
    const message = `"${key.name}" cannot be a key`;
    return { code: "reserved-key", message, found, allowed: "any other name", fix: "Rename or remove the key." };
  }
  if (key.first === void 0) return void 0;
  const { line } = positionAt(walk2.source, key.first.from);
  return {
    code: "duplicate-key",
    message: `the key "${shortened(key.name)}" stands twice in ${spoken(key.pointer)}; it is first on line ${line}`,
    found,
    fix: "Keep one of the two."
  };
}
function tagComplaint(tag) {
  return {
    code: "yaml-tag",
    message: "YAML tags are not part of a spec",
    found: shortened(tag),
    allowed: "text, numbers, true, false, null, lists and mappings without tags",
    fix: "Remove the tag; quote a value to make it text."
  };
}
function aliasBomb(walk2) {
  return problemAt(walk2.source, walk2.firstAlias ?? { from: 0, to: 0 }, {
    code: "yaml-alias-bomb",
    message: `the aliases of the file stand for more than ${MAX_ALIASED} values`,
    allowed: `at most ${MAX_ALIASED} values behind aliases`,
    fix: "Write the values out."
  });
}
function complain(walk2, range, complaint) {
  if (walk2.problems.length < MAX_PROBLEMS) walk2.problems.push(problemAt(walk2.source, range, complaint));
}
function rangeOf(node) {
  const [from, to] = node.range ?? [0, 0];
  return { from, to };
}

// src/spec/parse.ts
var MAX_TOKENS = 1e5;
var MAX_SYNTAX_PROBLEMS = 20;
function parseYaml(file, bytes) {
  const { source, problems } = sourceText(file, bytes);
  const nothing = {
    source,
    value: void 0,
    places: /* @__PURE__ */ new Map(),
    unread: /* @__PURE__ */ new Set(),
    broken: true
  };
  if (problems.length > 0) return { ...nothing, problems };
  const documents = compose(source);
  if ("refused" in documents) return { ...nothing, problems: [documents.refused] };
  const [document, second] = documents.documents;
  if (document === void 0) return { ...nothing, problems: [] };
  const errors = [...syntaxProblems(source, document), ...formProblems(source, document, second)];
  if (errors.length > 0) return { ...nothing, problems: errors };
  return { source, ...plainValue(source, document), broken: false };
}
function compose(source) {
  const parser = new import_yaml2.Parser();
  const tokens = [];
  let lexemes = 0;
  for (const lexeme of new import_yaml2.Lexer().lex(source.text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    lexemes += 1;
    if (lexemes > MAX_TOKENS) return { refused: tooMuch(source, parser.offset, "has too many parts") };
    if (parser.stack.length > 2 * MAX_DEPTH) return { refused: tooMuch(source, parser.offset, "nests too deep") };
  }
  for (const token of parser.end()) tokens.push(token);
  const composer = new import_yaml2.Composer({
    version: "1.2",
    schema: "core",
    strict: true,
    uniqueKeys: false,
    resolveKnownTags: false
  });
  return { documents: [...composer.compose(tokens, true, source.text.length)] };
}
function tooMuch(source, offset, what) {
  return problemAt(
    source,
    { from: offset, to: offset + 1 },
    {
      code: "yaml-too-complex",
      message: `the YAML ${what}`,
      allowed: `at most ${MAX_DEPTH} levels and ${MAX_TOKENS} tokens`,
      fix: "Write a plain mapping of a few levels."
    }
  );
}
function syntaxProblems(source, document) {
  const found = [...document.errors, ...document.warnings.filter((warning) => warning.code !== "TAG_RESOLVE_FAILED")];
  return found.slice(0, MAX_SYNTAX_PROBLEMS).map((error) => {
    const range = { from: error.pos[0], to: error.pos[1] };
    return problemAt(source, range, {
      code: "yaml-syntax",
      message: `not valid YAML: ${shortened(error.message, 200)}`,
      fix: "Mend the YAML at the mark; the keys below it were not checked."
    });
  });
}
function formProblems(source, document, second) {
  const problems = [];
  const yaml = document.directives?.yaml;
  if (yaml?.explicit === true && yaml.version !== "1.2") {
    problems.push(
      problemAt(
        source,
        { from: 0, to: 5 },
        {
          code: "yaml-version",
          message: `the file asks for YAML ${yaml.version}`,
          found: `%YAML ${yaml.version}`,
          allowed: "YAML 1.2",
          fix: "Remove the %YAML line."
        }
      )
    );
  }
  if (second !== void 0) {
    const from = second.range?.[0] ?? source.text.length;
    problems.push(
      problemAt(
        source,
        { from, to: from + 1 },
        {
          code: "yaml-documents",
          message: "the file holds several YAML documents",
          allowed: "one document",
          fix: 'Give each model a folder and a file of its own, and remove the lines "---".'
        }
      )
    );
  }
  return problems;
}

// src/spec/not-yet.ts
function notYet(draft, schema) {
  const search = { draft, problems: [], answered: /* @__PURE__ */ new Set() };
  walk(search, schema, { pointer: "", value: draft.value });
  return search;
}
function walk(search, schema, spot) {
  const found = reservedPart(schema, spot);
  if (found === void 0) {
    walkChildren(search, schema, spot);
    return;
  }
  const { pointer } = spot;
  const complaint = {
    code: "not-yet",
    message: `not yet: ${found.answer.what} (${spoken(pointer)}${found.named === void 0 ? "" : `: ${found.named}`})`,
    ...found.named === void 0 ? {} : { found: found.named },
    fix: `Meanwhile: ${found.answer.meanwhile}`
  };
  search.answered.add(pointer);
  const { draft } = search;
  search.problems.push(found.at === "key" ? draft.atKey(found.pointer, complaint) : draft.atValue(pointer, complaint));
}
function reservedPart(schema, { pointer, value }) {
  const whole = schema["x-not-yet"];
  if (whole !== void 0) return { answer: whole, at: "key", pointer };
  const values = answers(schema["x-not-yet-values"]);
  const ofValue = typeof value === "string" ? values.get(value) : void 0;
  if (ofValue !== void 0) return { answer: ofValue, at: "value", pointer, named: String(value) };
  const ofType = answers(schema["x-not-yet-types"]).get(jsonType(value));
  if (ofType !== void 0) return { answer: ofType, at: "key", pointer };
  for (const [key, answer] of answers(schema["x-not-yet-keys"])) {
    const keys = mappingOf(value);
    if (keys !== void 0 && Object.hasOwn(keys, key)) {
      return { answer, at: "key", pointer: child(pointer, key), named: key };
    }
  }
  return void 0;
}
function answers(keyword) {
  return new Map(Object.entries(keyword ?? {}));
}
function jsonType(value) {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
function walkChildren(search, schema, { pointer, value }) {
  for (const branch of schema["oneOf"] ?? []) {
    walkChildren(search, branch, { pointer, value });
  }
  if (Array.isArray(value)) {
    const items = schema["items"];
    if (items === void 0) return;
    for (const [index, item] of value.entries()) walk(search, items, { pointer: child(pointer, index), value: item });
    return;
  }
  const properties = new Map(Object.entries(schema["properties"] ?? {}));
  for (const [key, item] of Object.entries(mappingOf(value) ?? {})) {
    const inner = properties.get(key) ?? mappingOf(schema["additionalProperties"]);
    if (inner !== void 0) walk(search, inner, { pointer: child(pointer, key), value: item });
  }
}

// src/spec/rules/columns.ts
function columnRules(draft) {
  const features = new Set(Object.keys(mappingOf(valueAt(draft.value, "/data/features")) ?? {}));
  const personal = new Set(draft.texts("/data/personal") ?? []);
  return [
    ...target(draft, features),
    ...identifier(draft, features),
    ...personalFeatures(draft, { features, personal }),
    ...personalGroups(draft, personal),
    ...unknownSensitive(draft),
    ...largeImages(draft)
  ];
}
function largeImages(draft) {
  return Object.entries(mappingOf(valueAt(draft.value, "/data/features")) ?? {}).flatMap(([name, feature]) => {
    const shape = mappingOf(feature)?.["shape"];
    if (!Array.isArray(shape)) return [];
    const values = shape.reduce((product, side) => product * Number(side), 1);
    if (!(values > MOST_IMAGE_VALUES)) return [];
    return [
      draft.atValue(child(child("/data/features", name), "shape"), {
        code: "not-yet",
        message: `not yet: images of more than ${MOST_IMAGE_VALUES} values (${values} here)`,
        found: shape.join(" x "),
        allowed: `height x width x channels up to ${MOST_IMAGE_VALUES}`,
        fix: "Meanwhile: make the pictures smaller before they go into the source."
      })
    ];
  });
}
function target(draft, features) {
  const column = draft.text("/data/target");
  if (column === void 0) return [];
  const problems = features.has(column) ? [wrongFeature(draft, column, TARGET_IS_FEATURE)] : [];
  for (const role of ["id", "group"]) {
    if (draft.text(`/data/${role}`) !== column) continue;
    problems.push(
      draft.atValue(`/data/${role}`, {
        code: "target-role",
        message: `the target "${shortened(column)}" is also data.${role}`,
        found: shortened(column),
        fix: `Name another column as data.${role}, or remove the key.`
      })
    );
  }
  return problems;
}
function identifier(draft, features) {
  const column = draft.text("/data/id");
  return column !== void 0 && features.has(column) ? [wrongFeature(draft, column, ID_IS_FEATURE)] : [];
}
function personalFeatures(draft, columns) {
  return [...columns.personal].filter((column) => columns.features.has(column)).map((column) => wrongFeature(draft, column, PERSONAL_IS_FEATURE));
}
var TARGET_IS_FEATURE = {
  code: "target-is-feature",
  what: "is the target: a model that sees it has nothing to predict",
  fix: "Remove it from data.features."
};
var ID_IS_FEATURE = {
  code: "id-is-feature",
  what: "is data.id: a model that sees it learns rows by heart",
  fix: "Remove it from data.features, or from data.id when it does not identify a row."
};
var PERSONAL_IS_FEATURE = {
  code: "personal-is-feature",
  what: "is personal: it is never trained on",
  fix: "Remove it from data.features, or from data.personal when it holds nothing personal."
};
function wrongFeature(draft, column, misuse) {
  const message = `the feature "${shortened(column)}" ${misuse.what}`;
  return draft.atKey(child("/data/features", column), {
    code: misuse.code,
    message,
    found: shortened(column),
    fix: misuse.fix
  });
}
function personalGroups(draft, personal) {
  return listed(draft, "/data/sensitive", (column) => personal.has(column)).map(
    ({ column, pointer }) => draft.atValue(pointer, {
      code: "personal-is-sensitive",
      message: `the column "${shortened(column)}" is personal, and fairness would print its values as names of groups`,
      found: shortened(column),
      fix: "Keep it in one of data.sensitive and data.personal."
    })
  );
}
function unknownSensitive(draft) {
  if (draft.has("/data/sensitive") && draft.texts("/data/sensitive") === void 0) return [];
  const sensitive = [...new Set(draft.texts("/data/sensitive") ?? [])];
  return listed(draft, "/evaluate/fairness/by", (column) => !sensitive.includes(column)).map(
    ({ column, pointer }) => draft.atValue(pointer, {
      code: "not-sensitive",
      message: `fairness is measured by sensitive columns, and "${shortened(column)}" is not one`,
      found: shortened(column),
      allowed: sensitive.length === 0 ? "data.sensitive names no column" : sensitive.map((name) => shortened(name)).join(", "),
      fix: `Add "${shortened(column)}" to data.sensitive.`
    })
  );
}
function listed(draft, pointer, wanted) {
  const list = valueAt(draft.value, pointer);
  if (!Array.isArray(list)) return [];
  return list.flatMap(
    (column, index) => typeof column === "string" && wanted(column) ? [{ column, pointer: child(pointer, index) }] : []
  );
}

// src/spec/rules/deploy.ts
function deployRules(draft) {
  return Object.keys(mappingOf(valueAt(draft.value, "/deploy")) ?? {}).flatMap((name) => {
    const at2 = child("/deploy", name);
    return [
      ...observed(draft, at2),
      ...split(draft, at2),
      ...stepped(draft, at2),
      ...timely(draft, at2),
      ...sliced(draft, at2),
      ...named(draft, at2),
      ...waiting(draft, at2)
    ];
  });
}
function rolloutOf(draft, at2) {
  return draft.text(child(at2, "rollout")) ?? DEPLOY_DEFAULTS.rollout;
}
function observed(draft, at2) {
  const rollout = rolloutOf(draft, at2);
  const pointer = child(at2, "observer");
  if (draft.text(pointer) !== "none" || !["canary", "shadow"].includes(rollout)) return [];
  return [
    draft.atValue(pointer, {
      code: "rollout-unobserved",
      message: `a ${rollout} rollout goes by what is observed, and the observer is none`,
      found: "none",
      allowed: "server, prometheus, store",
      fix: "Name who observes it, or write rollout: direct."
    })
  ];
}
function split(draft, at2) {
  const pointer = child(at2, "observer");
  if (draft.text(pointer) !== "store" || rolloutOf(draft, at2) !== "canary") return [];
  return [
    draft.atValue(pointer, {
      code: "rollout-unsplit",
      message: "a canary answers a share of requests, and files that are scored have none",
      found: "store",
      allowed: "server, prometheus",
      fix: "Write rollout: shadow, which compares both versions on every row."
    })
  ];
}
function stepped(draft, at2) {
  const rollout = rolloutOf(draft, at2);
  const pointer = child(at2, "steps");
  if (!draft.has(pointer)) return [];
  if (rollout !== "canary") {
    return [
      draft.atKey(pointer, {
        code: "steps-unused",
        message: `a ${rollout} rollout has no steps of its own`,
        fix: "Remove steps, or write rollout: canary."
      })
    ];
  }
  const texts = draft.texts(pointer) ?? [];
  if (texts.length !== draft.length(pointer) || texts.some((text) => stepOf(text) === void 0)) return [];
  return [
    ...texts.flatMap((text, index) => stepProblem(draft, { pointer, texts, text, index })),
    ...noWeight(draft, pointer)
  ];
}
function stepProblem(draft, { pointer, texts, text, index }) {
  const step = stepOf(text);
  const say = (code, message, fix) => [
    draft.atValue(child(pointer, index), { code, message, found: text, fix })
  ];
  if (step?.kind === "shadow")
    return index === 0 ? [] : say("steps-order", "shadow comes after a step that answers requests", "Write shadow first, or leave it out.");
  const percent = step?.percent ?? 0;
  if (percent <= 0 || percent >= 100) {
    const fix = percent <= 0 ? "Write shadow for a step that answers none." : "Leave it out: the promotion follows the last step.";
    return say("step-impossible", `a step is more than 0% and less than 100%`, fix);
  }
  const before = stepOf(texts[index - 1] ?? "shadow");
  if (before?.kind !== "weight" || percent > before.percent) return [];
  return say(
    "steps-order",
    `${text} does not come after ${texts[index - 1]}: shares rise`,
    "Order the steps, each larger than the one before."
  );
}
function noWeight(draft, pointer) {
  if ((draft.texts(pointer) ?? []).some((text) => text !== "shadow")) return [];
  return [
    draft.atKey(pointer, {
      code: "steps-order",
      message: "a canary without a percentage never answers a request",
      fix: "Add a percentage such as 5%, or write rollout: shadow."
    })
  ];
}
function timely(draft, at2) {
  const rollout = rolloutOf(draft, at2);
  if (rollout === "direct") return [];
  const dwell = timeAt(draft, at2, "dwell");
  const most = timeAt(draft, at2, "maxDuration");
  if (dwell === void 0 || most === void 0) return [];
  const steps = rollout === "shadow" ? 1 : draft.length(child(at2, "steps")) || DEFAULT_STEPS.length;
  if (dwell * steps <= most) return [];
  const pointer = ["maxDuration", "dwell"].map((key) => child(at2, key)).find((key) => draft.has(key)) ?? at2;
  return [
    draft.atValue(pointer, {
      code: "rollout-too-long",
      message: `${steps} steps of ${written(draft, at2, "dwell")} take longer than the ${written(draft, at2, "maxDuration")} that the rollout may take`,
      fix: "Raise maxDuration, lower dwell, or take steps out."
    })
  ];
}
function written(draft, at2, key) {
  return draft.text(child(at2, key)) ?? DEPLOY_DEFAULTS[key];
}
function timeAt(draft, at2, key) {
  return durationMs(written(draft, at2, key));
}
function sliced(draft, at2) {
  const pointer = child(child(at2, "analysis"), "slices");
  const features = mappingOf(valueAt(draft.value, "/data/features"));
  if (features === void 0) return [];
  const entries = Array.from({ length: draft.length(pointer) }, (_, index) => child(pointer, index));
  return entries.flatMap((entry) => {
    const one = draft.text(entry);
    const named2 = one === void 0 ? draft.texts(entry) ?? [] : [one];
    const unknown = named2.find((name) => !Object.hasOwn(features, name));
    if (unknown === void 0) return [];
    const allowed = Object.keys(features).join(", ");
    const message = `a request has no ${unknown}: servers see features only`;
    return [draft.atValue(entry, { code: "slice-unknown", message, found: unknown, allowed, fix: "Name a feature." })];
  });
}
var ROLES = /* @__PURE__ */ new Map([
  ["stable", ["candidate", "canary", "shadow", "pinned"]],
  ["candidate", ["stable", "shadow", "pinned"]]
]);
function named(draft, at2) {
  const pointer = child(at2, "names");
  const [stable, candidate] = [draft.text(child(pointer, "stable")), draft.text(child(pointer, "candidate"))];
  if (stable !== void 0 && stable === candidate) {
    const fix = "Give them different names, for example champion and challenger.";
    const message = `both versions are called "${stable}"`;
    return [draft.atValue(child(pointer, "candidate"), { code: "names-same", message, found: stable, fix })];
  }
  return [...ROLES].flatMap(([role, others]) => {
    const name = draft.text(child(pointer, role));
    if (name === void 0 || !others.includes(name)) return [];
    const message = `the ${role} version cannot be called "${name}", which means something else`;
    const fix = "Use another name, for example champion and challenger.";
    return [draft.atValue(child(pointer, role), { code: "names-taken", message, found: name, fix })];
  });
}
function waiting(draft, at2) {
  const pointer = child(at2, "onPass");
  if (draft.text(pointer) !== "wait" || rolloutOf(draft, at2) !== "direct") return [];
  const message = "a direct rollout has no step after which a person could be waited for";
  const fix = "Write rollout: canary or shadow, or use approvals, which are asked for before.";
  return [draft.atValue(pointer, { code: "wait-unused", message, found: "wait", fix })];
}

// src/spec/rules/environments.ts
function environmentRules(draft) {
  const names = Object.keys(mappingOf(valueAt(draft.value, "/environments")) ?? {});
  return names.flatMap((name) => [...afterKnown(draft, name, names), ...branchAlone(draft, name, names)]);
}
function afterOf(draft, name) {
  return draft.text(child(child("/environments", name), "after"));
}
function afterKnown(draft, name, names) {
  const pointer = child(child("/environments", name), "after");
  const after = afterOf(draft, name);
  if (after === void 0) return [];
  if (!names.includes(after)) {
    const near = nearest(after, names);
    const fix = near === void 0 || near === name ? "Name an environment of this file." : `Did you mean "${near}"?`;
    const message = `there is no environment ${after}`;
    return [
      draft.atValue(pointer, { code: "environment-unknown", message, found: after, allowed: names.join(", "), fix })
    ];
  }
  const way = [name];
  for (let at2 = after; at2 !== void 0 && !way.slice(1).includes(at2); at2 = afterOf(draft, at2)) {
    way.push(at2);
    if (at2 !== name) continue;
    const message = `${way.join(" comes after ")}: the order has no beginning`;
    return [
      draft.atValue(pointer, {
        code: "environment-cycle",
        message,
        found: after,
        fix: 'Remove one of the keys "after".'
      })
    ];
  }
  return [];
}
function branchAlone(draft, name, names) {
  const placeOf = (one) => {
    const at2 = child("/environments", one);
    return `${draft.text(child(at2, "repository")) ?? ""} ${draft.text(child(at2, "branch")) ?? `deploy/${one}`}`;
  };
  const first = names.find((one) => placeOf(one) === placeOf(name));
  if (first === void 0 || first === name) return [];
  return [
    draft.atKey(child("/environments", name), {
      code: "environment-branch",
      message: `${name} and ${first} have the same branch`,
      fix: "Give each environment a branch of its own."
    })
  ];
}

// src/spec/rules/examination.ts
function examinationRules(draft) {
  return [...calibration(draft), ...dominance(draft), ...reweighing(draft), ...privileged(draft)];
}
function dominance(draft) {
  return Array.from({ length: draft.length("/gates") }, (_, index) => `/gates/${index}/dominance`).flatMap(
    (pointer) => {
      const by = draft.text(pointer);
      const key = by === "shap" ? "/evaluate/explain/shap" : "/evaluate/explain";
      if (by !== "shap" && by !== "permutation" || draft.has(key)) return [];
      return [
        draft.atValue(pointer, {
          code: "gate-not-measured",
          message: `the gate judges importance by ${by}, which evaluate.explain does not ask for`,
          found: by,
          fix: by === "shap" ? "Add evaluate.explain: {shap: {}}." : "Add evaluate.explain: {method: permutation}."
        })
      ];
    }
  );
}
function reweighing(draft) {
  const columns = draft.texts("/train/reweigh");
  if (columns === void 0) return [];
  if (taskOf(draft) === "regression") {
    return [
      draft.atKey("/train/reweigh", {
        code: "only-classes",
        message: "train.reweigh makes classes as frequent in each group, and the task is regression",
        fix: "Remove train.reweigh."
      })
    ];
  }
  const sensitive = draft.texts("/data/sensitive") ?? [];
  return columns.flatMap(
    (column, index) => sensitive.includes(column) ? [] : [
      draft.atValue(`/train/reweigh/${index}`, {
        code: "not-sensitive",
        message: `rows are weighed by groups of sensitive columns, and "${shortened(column)}" is not one`,
        found: shortened(column),
        allowed: sensitive.length === 0 ? "data.sensitive names no column" : sensitive.map((name) => shortened(name)).join(", "),
        fix: `Add "${shortened(column)}" to data.sensitive.`
      })
    ]
  );
}
function privileged(draft) {
  const named2 = mappingOf(valueAt(draft.value, "/evaluate/fairness/privileged")) ?? {};
  const measured = draft.texts("/evaluate/fairness/by") ?? draft.texts("/data/sensitive") ?? [];
  return Object.keys(named2).filter((column) => !measured.includes(column)).map(
    (column) => draft.atKey(child("/evaluate/fairness/privileged", column), {
      code: "not-sensitive",
      message: `fairness is not measured by "${shortened(column)}", of which a privileged group is named`,
      found: shortened(column),
      allowed: measured.length === 0 ? "data.sensitive names no column" : measured.map((name) => shortened(name)).join(", "),
      fix: `Add "${shortened(column)}" to data.sensitive, or take it out of evaluate.fairness.privileged.`
    })
  );
}
function calibration(draft) {
  if (taskOf(draft) !== "regression" || !draft.has("/train/calibrate")) return [];
  return [
    draft.atKey("/train/calibrate", {
      code: "only-classes",
      message: "train.calibrate is about probabilities of classes, and the task is regression",
      fix: "Remove train.calibrate. evaluate.conformal gives intervals around predicted values."
    })
  ];
}

// src/spec/rules/gates.ts
function modelGateRules(draft, catalogs) {
  const measured = { metrics: metricsOf(draft, catalogs), fairness: fairnessOf(draft, catalogs) };
  return pointers(draft).flatMap((gate) => [
    ...metricMeasured(draft, gate, { ids: measured.metrics, catalogs }),
    ...stabilityMeasured(draft, gate, catalogs),
    ...fairnessMeasured(draft, gate, { ...measured, catalogs }),
    ...commonRules(draft, gate, catalogs)
  ]);
}
function projectGateRules(draft, catalogs) {
  return pointers(draft).flatMap((gate) => commonRules(draft, gate, catalogs));
}
function pointers(draft) {
  return Array.from({ length: draft.length("/gates") }, (_, index) => child("/gates", index));
}
function metricMeasured(draft, gate, known) {
  const pointer = child(gate, "metric");
  const id = draft.text(pointer);
  const metric = id === void 0 ? void 0 : known.catalogs.metrics.find(id);
  const task = taskOf(draft);
  if (metric === void 0 || task === void 0 || known.ids.includes(metric.id)) return [];
  const fits = metric.tasks.includes(task);
  const message = fits ? `the gate judges ${metric.id}, which evaluate.metrics does not name` : `${metric.id} is not defined for a ${task} task`;
  return [
    draft.atValue(pointer, {
      code: fits ? "gate-not-measured" : "metric-task",
      message,
      found: metric.id,
      allowed: known.ids.join(", "),
      fix: fits ? `Add ${metric.id} to evaluate.metrics.` : "Judge another metric."
    })
  ];
}
function stabilityMeasured(draft, gate, catalogs) {
  const pointer = child(gate, "stability");
  const metric = catalogs.metrics.find(draft.text(pointer) ?? "");
  const task = taskOf(draft);
  if (metric === void 0 || task === void 0) return [];
  if (!metric.tasks.includes(task)) {
    const able = catalogs.metrics.all.filter((other) => other.tasks.includes(task)).map((other) => other.id);
    return [
      draft.atValue(pointer, {
        code: "metric-task",
        message: `${metric.id} is not defined for a ${task} task`,
        found: metric.id,
        allowed: able.join(", "),
        fix: "Judge another metric."
      })
    ];
  }
  if (draft.has("/train/crossValidation")) return [];
  const message = "the gate judges folds, and the model is trained without cross-validation";
  return [
    draft.atValue(pointer, {
      code: "gate-not-measured",
      message,
      found: metric.id,
      fix: "Add train.crossValidation: {folds: 5}."
    })
  ];
}
function fairnessMeasured(draft, gate, known) {
  const id = draft.text(child(gate, "fairness"));
  const task = taskOf(draft);
  if (id === void 0 || known.catalogs.fairness.find(id) === void 0 || task === void 0) return [];
  const say = (key, complaint) => [draft.atValue(child(gate, key), complaint)];
  if (known.fairness === void 0 || task !== "binary") {
    const message = task === "binary" ? "no fairness is measured: there are no sensitive columns" : `measures between rates of groups are for binary tasks, and the task is ${task}; its report shows the errors of each group`;
    const fix = task === "binary" ? "Name columns in data.sensitive." : "Remove the gate.";
    return say("fairness", { code: "gate-not-measured", message, found: id, fix });
  }
  const { by, measures } = known.fairness;
  const unmeasured = measures.includes(id) ? [] : say("fairness", {
    code: "gate-not-measured",
    message: `the gate judges ${id}, which evaluate.fairness.measures does not name`,
    found: id,
    allowed: measures.join(", "),
    fix: `Add ${id} to evaluate.fairness.measures.`
  });
  return [...unmeasured, ...groupsMeasured(draft, child(gate, "by"), by)];
}
function groupsMeasured(draft, pointer, measured) {
  const one = draft.text(pointer);
  const wanted = [...new Set(one === void 0 ? draft.texts(pointer) ?? [] : [one])];
  const alone = wanted.length === 1 && measured.includes(wanted[0] ?? "");
  const together = wanted.length === measured.length && wanted.every((column) => measured.includes(column));
  if (wanted.length === 0 || alone || together) return [];
  const names = measured.map((column) => shortened(column));
  return [
    draft.atValue(pointer, {
      code: "gate-not-measured",
      message: `fairness is not measured by ${wanted.map((column) => shortened(column)).join(" and ")}`,
      found: draft.source(pointer),
      allowed: names.length > 1 ? `${names.join(", ")}, or all of them: [${names.join(", ")}]` : names.join(", "),
      fix: "Name the columns in evaluate.fairness.by, or judge by columns that are there."
    })
  ];
}
function commonRules(draft, gate, catalogs) {
  return [...bounds(draft, gate, catalogs), ...waiver(draft, child(gate, "waiver"))];
}
function bounds(draft, gate, catalogs) {
  const min = draft.number(child(gate, "min"));
  const max = draft.number(child(gate, "max"));
  const subject = catalogs.metrics.find(draft.text(child(gate, "metric")) ?? "") ?? catalogs.fairness.find(draft.text(child(gate, "fairness")) ?? "");
  const problems = [];
  if (min !== void 0 && max !== void 0 && min > max) {
    problems.push(
      draft.atValue(child(gate, "min"), {
        code: "bounds-crossed",
        message: `min ${min} is above max ${max}, so the gate can never pass`,
        found: String(min),
        allowed: `at most ${max}`,
        fix: "Exchange the two."
      })
    );
  }
  if (subject === void 0) return problems;
  const [low, high] = subject.range;
  for (const [key, impossible] of [
    ["min", min !== void 0 && min > high],
    ["max", max !== void 0 && max < low]
  ]) {
    if (!impossible) continue;
    problems.push(
      draft.atValue(child(gate, key), {
        code: "bound-impossible",
        message: `${subject.id} lies between ${low} and ${high}, so the gate can never pass`,
        found: draft.source(child(gate, key)),
        allowed: `${low} to ${high}`,
        fix: high === 1 && key === "min" ? "Write a share, such as 0.75, and not a percentage." : "Use a bound in that range."
      })
    );
  }
  return problems;
}
function waiver(draft, pointer) {
  const until = child(pointer, "until");
  return dateProblems(draft, until);
}
function dateProblems(draft, pointer) {
  const text = draft.text(pointer);
  if (text === void 0 || !/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)) return [];
  const day = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
  if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return [];
  return [
    draft.atValue(pointer, {
      code: "no-such-date",
      message: `${text} is not in the calendar`,
      found: text,
      allowed: "a date such as 2027-06-30",
      fix: "Use a day that the month has."
    })
  ];
}

// src/spec/rules/name.ts
function nameRules(draft) {
  const name = draft.text("/name");
  const folder = draft.file.split("/").at(-2);
  if (name === void 0 || name === folder) return [];
  const valid = folder !== void 0 && new RegExp(NAME_PATTERN).test(folder);
  const there = folder === void 0 ? "the root of the repository" : `the folder "${shortened(folder)}"`;
  return [
    draft.atValue("/name", {
      code: "name-folder",
      message: `the model is called "${shortened(name)}" and lies in ${there}`,
      found: shortened(name),
      ...valid ? { allowed: folder } : {},
      fix: valid ? `Write name: ${folder}, or rename the folder.` : `Move the file to a folder named like the model.`
    })
  ];
}

// src/spec/rules/program.ts
function programRules(draft, catalogs) {
  const id = draft.text("/train/trainer") ?? "";
  const trainer2 = catalogs.trainers.find(id);
  if (trainer2 === void 0) return [];
  return [
    ...paths(draft),
    ...trainer2.takes === "files" ? filesTrainer(draft, id) : matrixTrainer(draft, id),
    ...predict(draft)
  ];
}
var PATHS = ["/train/code", "/train/lock", "/predict/code"];
function paths(draft) {
  return PATHS.flatMap((pointer) => {
    const path = draft.text(pointer)?.replace(/\/+$/, "");
    const complaint = path === void 0 || path === "." ? void 0 : pathComplaint(path);
    return complaint === void 0 ? [] : [draft.atValue(pointer, complaint)];
  });
}
var PROGRAM_KEYS = ["command", "code", "lock", "channels", "limits", "claims"];
function matrixTrainer(draft, id) {
  return PROGRAM_KEYS.filter((key) => draft.has(`/train/${key}`)).map(
    (key) => draft.atKey(`/train/${key}`, {
      code: "program-key",
      message: `${id} runs no program, so it has no ${key}`,
      allowed: "trainer: script",
      fix: `Remove ${key}, or write trainer: script.`
    })
  );
}
var IMPORT_HAS_NONE = ["command", "lock", "channels", "claims"];
function filesTrainer(draft, id) {
  const unusable = id === "import" ? IMPORT_HAS_NONE : [];
  const wrong = unusable.filter((key) => draft.has(`/train/${key}`)).map(
    (key) => draft.atKey(`/train/${key}`, {
      code: "program-key",
      message: `${key} does nothing with trainer: ${id}, which runs no program`,
      fix: `Remove ${key}.`
    })
  );
  const needed = id === "import" ? ["/train/options/files"] : ["/train/command", "/train/code"];
  const missing = needed.filter((pointer) => !draft.has(pointer)).map((pointer) => draft.atKey("/train/trainer", missingKey(id, pointer)));
  return [...wrong, ...missing];
}
function missingKey(id, pointer) {
  const key = pointer.slice(1).replaceAll("/", ".");
  return { code: "missing-key", message: `trainer: ${id} needs ${key}`, fix: `Add ${EXAMPLES.get(key) ?? key}.` };
}
var EXAMPLES = /* @__PURE__ */ new Map([
  ["train.command", "command: [python3, train.py] to train"],
  ["train.code", "code: <folder of the program> to train"],
  ["train.options.files", 'options: {files: [{uri: <path or address>, digest: "sha256:..."}]} to train']
]);
function predict(draft) {
  if (!draft.has("/predict")) return [];
  const problems = [];
  if (draft.text("/train/channels/features") === "encoded") {
    problems.push(
      draft.atKey("/predict", {
        code: "predict-encoded",
        message: "a prediction program gets the features as they are in the data, and training got encoded ones",
        fix: "Write features: raw in train.channels, or leave predict out and write an ONNX model."
      })
    );
  }
  if (!draft.has("/predict/code") && !draft.has("/train/code")) {
    problems.push(
      draft.atKey("/predict", {
        code: "missing-key",
        message: "predict needs the folder of its program",
        fix: "Add code: <folder of the program> to predict."
      })
    );
  }
  return problems;
}

// src/spec/rules/slices.ts
var SLICES_AT = "/evaluate/slices";
function sliceRules(draft) {
  const known = /* @__PURE__ */ new Set([...flatFeatures(draft), ...draft.texts("/data/sensitive") ?? []]);
  const personal = new Set(draft.texts("/data/personal") ?? []);
  return namedColumns(draft).flatMap(({ column, at: at2 }) => {
    if (known.has(column) && !personal.has(column)) return [];
    const allowed = [...known].filter((name) => !personal.has(name)).map((name) => shortened(name));
    const why = personal.has(column) ? "is personal, and a slice would print its values" : "is neither a sensitive column nor a feature with one value per row";
    return draft.atValue(at2, {
      code: "slice-column",
      message: `slices cannot be cut by "${shortened(column)}": it ${why}`,
      found: shortened(column),
      allowed: allowed.length === 0 ? "there is no column to cut by" : allowed.join(", "),
      fix: `Take "${shortened(column)}" out of evaluate.slices${personal.has(column) ? "" : ", or add it to data.sensitive"}.`
    });
  });
}
function namedColumns(draft) {
  const slices = valueAt(draft.value, SLICES_AT);
  if (!Array.isArray(slices)) return textsAt(draft, `${SLICES_AT}/columns`);
  return slices.flatMap((_, index) => textsAt(draft, child(child(SLICES_AT, index), "by")));
}
function textsAt(draft, at2) {
  const value = valueAt(draft.value, at2);
  if (typeof value === "string") return [{ column: value, at: at2 }];
  const items = Array.isArray(value) ? value : [];
  return items.flatMap((column, index) => typeof column === "string" ? [{ column, at: child(at2, index) }] : []);
}
function flatFeatures(draft) {
  const features = Object.entries(mappingOf(valueAt(draft.value, "/data/features")) ?? {});
  return features.flatMap(([name, feature]) => {
    const type = typeof feature === "string" ? feature : mappingOf(feature)?.["type"];
    return type === "image" || type === "vector" ? [] : [name];
  });
}

// src/spec/rules/split.ts
function splitRules(draft) {
  return [
    ...sharesLeave(draft),
    ...timeKnown(draft),
    ...delayFromTime(draft),
    ...givenAlone(draft),
    ...strataAlone(draft)
  ];
}
function sharesLeave(draft) {
  const test = shareAt(draft, "/data/split/test", SPLIT_DEFAULTS.test);
  const validation = shareAt(draft, "/data/split/validation", SPLIT_DEFAULTS.validation);
  if (!draft.has("/data/split") || test <= 0 || validation <= 0 || test + validation < 1) return [];
  if (test >= 1 || validation >= 1) return [];
  return [
    draft.atKey("/data/split", {
      code: "split-too-large",
      message: `test (${test}) and validation (${validation}) leave no rows to train on`,
      found: `${test} + ${validation}`,
      allowed: "shares that together are less than 1",
      fix: "Lower data.split.test or data.split.validation."
    })
  ];
}
function shareAt(draft, pointer, fallback) {
  return draft.has(pointer) ? draft.number(pointer) ?? 0 : fallback;
}
function timeKnown(draft) {
  const [test, validation] = ["/data/split/test/from", "/data/split/validation/from"];
  const problems = [test, validation].filter((pointer) => draft.has(pointer) && !draft.has("/data/time")).map(
    (pointer) => draft.atValue(pointer, {
      code: "missing-key",
      message: "rows are divided by a time, and data.time names no column with it",
      fix: "Add data.time: the column with the time of the observation."
    })
  );
  const [from, before] = [draft.text(test), draft.text(validation)];
  if (from === void 0 || before === void 0 || normal(before) < normal(from)) return problems;
  const message = `validation rows begin at ${before}, not before the test rows at ${from}`;
  return [
    ...problems,
    draft.atValue(validation, { code: "split-order", message, fix: "Begin validation before test." })
  ];
}
function delayFromTime(draft) {
  if (!draft.has("/data/labelDelay") || draft.has("/data/time")) return [];
  return [
    draft.atKey("/data/labelDelay", {
      code: "missing-key",
      message: "a delay is counted from the time of a row, and data.time names no column with it",
      fix: "Add data.time: the column with the time of the observation."
    })
  ];
}
function normal(time) {
  return time.replace(" ", "T");
}
function givenAlone(draft) {
  const test = "/data/split/test";
  const own = draft.text(test) !== void 0 || draft.has(`${test}/source`);
  if (own && draft.has(`${test}/from`)) {
    const message = "test rows are given by a source and by a time";
    return [draft.atKey(`${test}/from`, { code: "split-conflict", message, fix: "Keep one of source and from." })];
  }
  if (!own || !(draft.has("/data/query") || isJoined(draft))) return [];
  return [
    draft.atKey(test, {
      code: "not-yet",
      message: `not yet: a ${draft.has("/data/query") ? "query" : "join by time"} together with test rows of their own`,
      fix: "Meanwhile: Join all rows in one, and divide them by a time or a share."
    })
  ];
}
function isJoined(draft) {
  const named2 = mappingOf(valueAt(draft.value, "/data/source")) ?? {};
  return Object.keys(named2).some((name) => draft.has(child(child("/data/source", name), "time")));
}
function strataAlone(draft) {
  const pointer = "/data/split/stratify";
  if (!draft.has(pointer)) return [];
  const other = [
    ["/data/group", "data.group"],
    ["/data/split/test/from", "a time"]
  ].find(([at2]) => draft.has(at2 ?? ""));
  if (other === void 0) return [];
  return [
    draft.atKey(pointer, {
      code: "split-conflict",
      message: `strata and ${other[1]} cannot both decide on which side a row is`,
      fix: `Remove data.split.stratify, or ${other[1]}.`
    })
  ];
}

// src/spec/rules/task.ts
function taskRules(draft, catalogs) {
  const task = taskOf(draft);
  if (task === void 0) return draft.has("/data") && !draft.has("/data/task") ? [unknownTask(draft)] : [];
  return [
    ...positive(draft, task),
    ...trainer(draft, task, catalogs),
    ...metrics(draft, task, catalogs),
    ...task === "binary" ? [] : onlyBinary(draft, task),
    ...decisions(draft, task),
    ...onePicture(draft),
    ...onlyMatrix(draft, catalogs)
  ];
}
function unknownTask(draft) {
  return draft.atKey("/data", {
    code: "task-unknown",
    message: 'data says neither "positive", which makes the task binary, nor "task"',
    allowed: "task: binary, multiclass or regression",
    fix: 'Add positive: "<value of the target that counts>" to data, or the task.'
  });
}
function positive(draft, task) {
  const there = draft.has("/data/positive");
  if (task === "binary" && !there) {
    return [
      draft.atKey("/data/task", {
        code: "missing-key",
        message: "a binary task needs data.positive",
        fix: 'Add positive: "<value of the target that counts as positive>" to data.'
      })
    ];
  }
  if (task === "binary" || !there) return [];
  return [
    draft.atKey("/data/positive", {
      code: "positive-without-binary",
      message: `only binary tasks have a positive class, and the task is ${task}`,
      found: draft.source("/data/positive"),
      fix: "Remove data.positive, or write task: binary."
    })
  ];
}
function trainer(draft, task, catalogs) {
  const id = draft.text("/train/trainer");
  const found = id === void 0 ? void 0 : catalogs.trainers.find(id);
  if (found === void 0) return [];
  const problems = [];
  if (!found.tasks.includes(task)) {
    const able = catalogs.trainers.all.filter((other) => other.tasks.includes(task)).map((other) => other.id);
    problems.push(
      draft.atValue("/train/trainer", {
        code: able.length === 0 ? "not-yet" : "trainer-task",
        message: able.length === 0 ? `not yet: a trainer for ${task}` : `${found.id} cannot learn a ${task} task`,
        found: found.id,
        allowed: able.length === 0 ? `tasks: ${found.tasks.join(", ")}` : able.join(", "),
        fix: able.length === 0 ? "Meanwhile: turn the target into one a trainer can learn." : `Use ${able.join(" or ")}.`
      })
    );
  }
  const backend = draft.text("/train/backend");
  if (backend !== void 0 && !found.backends.includes(backend)) {
    problems.push(
      draft.atValue("/train/backend", {
        code: "trainer-backend",
        message: `${found.id} does not run on ${draft.source("/train/backend")}`,
        found: draft.source("/train/backend"),
        allowed: found.backends.join(", "),
        fix: "Use one of its backends, or remove the key."
      })
    );
  }
  return problems;
}
function metrics(draft, task, catalogs) {
  const able = catalogs.metrics.all.filter((metric) => metric.tasks.includes(task)).map((metric) => metric.id);
  return Array.from({ length: draft.length("/evaluate/metrics") }, (_, index) => child("/evaluate/metrics", index)).filter((pointer) => {
    const id = draft.text(pointer);
    return id !== void 0 && catalogs.metrics.find(id) !== void 0 && !able.includes(id);
  }).map(
    (pointer) => draft.atValue(pointer, {
      code: "metric-task",
      message: `${draft.text(pointer)} is not defined for a ${task} task`,
      found: draft.source(pointer),
      allowed: able.join(", "),
      fix: "Remove it from evaluate.metrics."
    })
  );
}
var ONLY_BINARY = [
  ["/decide", "a threshold"],
  ["/evaluate/fairness/measures", "a measure between rates of groups"]
];
function onlyBinary(draft, task) {
  return ONLY_BINARY.filter(([pointer]) => draft.has(pointer)).map(
    ([pointer, what]) => draft.atKey(pointer, {
      code: "only-binary",
      message: `${what} is for binary tasks, and the task is ${task}`,
      fix: `Remove ${spoken(pointer)}.`
    })
  );
}
function onlyMatrix(draft, catalogs) {
  const found = catalogs.trainers.find(draft.text("/train/trainer") ?? "");
  if (found?.takes !== "files") return [];
  return ["/train/crossValidation", "/train/classWeights", "/train/reweigh"].filter((pointer) => draft.has(pointer)).map(
    (pointer) => draft.atKey(pointer, {
      code: "trainer-option",
      message: `${spoken(pointer)} is for the built-in trainers, and the trainer is ${found.id}`,
      fix: `Remove ${spoken(pointer)}, and do it in the program.`
    })
  );
}
function onePicture(draft) {
  if (draft.text("/train/trainer") !== "cnn") return [];
  const features = Object.values(mappingOf(valueAt(draft.value, "/data/features")) ?? {});
  const [only] = features;
  if (features.length === 0 || features.length === 1 && mappingOf(only)?.["type"] === "image") return [];
  return [
    draft.atKey("/data/features", {
      code: "cnn-features",
      message: "the trainer cnn learns from one image and nothing beside it",
      found: `${features.length} features`,
      allowed: 'one feature such as image: {type: image, shape: [8, 8, 1], columns: "pixel_*"}',
      fix: "Make the picture the only feature, or use mlp, which takes images beside other features."
    })
  ];
}
function decisions(draft, task) {
  const problems = [];
  if (task === "regression" && draft.has("/train/classWeights")) {
    problems.push(
      draft.atKey("/train/classWeights", {
        code: "class-weights-regression",
        message: "a regression has no classes to weigh",
        fix: "Remove train.classWeights."
      })
    );
  }
  if (draft.has("/decide/threshold") && draft.has("/decide/maximise")) {
    problems.push(
      draft.atKey("/decide/maximise", {
        code: "threshold-twice",
        message: "decide gives a threshold and also a rule that chooses one",
        fix: "Remove decide.threshold, or decide.maximise."
      })
    );
  }
  return problems;
}

// src/spec/schema-error.ts
function schemaAt(schema, schemaPath) {
  const parts = partsOf(schemaPath.replace(/^#/, "")).map(decodeURIComponent);
  let at2 = schema;
  for (const part of parts) {
    if (typeof at2 !== "object" || at2 === null || !Object.hasOwn(at2, part)) return void 0;
    at2 = at2[part];
  }
  return at2;
}

// src/spec/schema-branches.ts
function relevantErrors(document, schema, errors) {
  const unions = /* @__PURE__ */ new Map();
  for (const error of errors) {
    if (error.keyword !== "oneOf" && error.keyword !== "anyOf") continue;
    const branches = schemaAt(schema, error.schemaPath);
    const meant = meantBranch(branches, valueAt(document, error.instancePath));
    unions.set(unionKey(error.schemaPath, error.instancePath), { meant });
  }
  const kept = errors.filter((error) => !isNoise(error) && speaks(error, unions));
  const wrongTypes = new Set(kept.filter((error) => error.keyword === "type").map((error) => error.instancePath));
  return kept.filter((error) => error.keyword === "type" || !wrongTypes.has(error.instancePath));
}
function unionKey(schemaPath, instancePath) {
  return `${schemaPath}
${instancePath}`;
}
function isNoise(error) {
  return error.keyword === "if" || error.propertyName !== void 0 && error.keyword !== "propertyNames";
}
function speaks(error, unions) {
  const own = unions.get(unionKey(error.schemaPath, error.instancePath));
  if (own !== void 0 && own.meant !== void 0) return false;
  for (const match of error.schemaPath.matchAll(/\/(?:oneOf|anyOf)\/(\d+)(?=\/|$)/g)) {
    const unionPath = error.schemaPath.slice(0, match.index + match[0].lastIndexOf("/"));
    const union = unionAround(unionPath, error.instancePath, unions);
    if (union !== void 0 && union.meant !== Number(match[1])) return false;
  }
  return true;
}
function unionAround(unionPath, pointer, unions) {
  for (let at2 = pointer; ; at2 = parentOf(at2)) {
    const union = unions.get(unionKey(unionPath, at2));
    if (union !== void 0 || at2 === "") return union;
  }
}
function meantBranch(branches, value) {
  const keys = mappingOf(value);
  const fitting = branches.flatMap((branch, index) => {
    const naming = namingKey(branch);
    if (naming !== void 0) return keys !== void 0 && Object.hasOwn(keys, naming) ? [index] : [];
    return branch["type"] === jsonType(value) ? [index] : [];
  });
  return fitting.length === 1 ? fitting[0] : void 0;
}
function namingKey(branch) {
  const required = branch["required"];
  return Array.isArray(required) && typeof required[0] === "string" ? required[0] : void 0;
}

// src/spec/schema-finding.ts
function asReported(finding) {
  const allowed = formOf(finding.schema);
  return atValue(finding, {
    code: "invalid",
    message: `${spoken(finding.pointer)} ${finding.text}`,
    found: finding.source,
    ...allowed === void 0 ? {} : { allowed },
    fix: "Write what is allowed here."
  });
}
function formOf(schema) {
  if (typeof schema["x-says"] === "string") return schema["x-says"];
  return typeof schema["description"] === "string" ? schema["description"] : void 0;
}
function atValue(finding, complaint) {
  const empty = finding.value === null || finding.value === void 0;
  return { at: empty ? "key" : "value", pointer: finding.pointer, complaint };
}

// src/spec/schema-keys.ts
function keyElsewhere(root, key) {
  return sectionWith(root, key, "");
}
function sectionWith(schema, key, path) {
  const sections = Object.entries(mappingOf(schema["properties"]) ?? {});
  for (const [name, section] of sections) {
    const inner = mappingOf(section);
    const at2 = path === "" ? name : `${path}.${name}`;
    if (inner !== void 0 && Object.hasOwn(mappingOf(inner["properties"]) ?? {}, key)) return at2;
  }
  for (const [name, section] of sections) {
    const inner = mappingOf(section);
    const found = inner && sectionWith(inner, key, path === "" ? name : `${path}.${name}`);
    if (found !== void 0) return found;
  }
  return void 0;
}

// src/spec/schema-key-words.ts
function unknownKey({ params, pointer, schema, root }) {
  const key = String(params.get("additionalProperty"));
  const properties = Object.entries(mappingOf(schema["properties"]) ?? {});
  const allowed = properties.filter(([, about]) => mappingOf(about)?.["x-not-yet"] === void 0).map(([name]) => name);
  const place = child(pointer, key);
  const elsewhere = keyElsewhere(root, key);
  const near = nearest(
    key,
    properties.map(([name]) => name)
  );
  let fix = allowed.length === 0 ? "Remove it." : "Remove it, or use one of the keys that are allowed here.";
  if (key === "<<") fix = "Write the keys out: YAML 1.2 has no merge key.";
  else if (near !== void 0) fix = `Did you mean "${near}"?`;
  else if (elsewhere !== void 0) fix = `"${shortened(key)}" belongs in ${elsewhere}.`;
  return {
    at: "key",
    pointer: place,
    complaint: {
      code: "unknown-key",
      message: `there is no key "${shortened(key)}" in ${spoken(pointer)}`,
      found: shortened(key),
      allowed: allowed.length === 0 ? "no keys" : allowed.join(", "),
      fix
    }
  };
}
function missingKey2({ params, pointer, schema }) {
  const key = String(params.get("missingProperty"));
  const about = mappingOf(mappingOf(schema["properties"])?.[key]);
  const description = typeof about?.["description"] === "string" ? ` ${about["description"]}` : "";
  const cause = params.get("property");
  const why = typeof cause === "string" ? `, because it has "${cause}"` : "";
  return {
    at: "key",
    pointer,
    complaint: {
      code: "missing-key",
      message: `${spoken(pointer)} needs the key "${key}"${why}`,
      fix: `Add "${key}".${description}`
    }
  };
}
function notAName({ params, pointer, schema }) {
  const key = String(params.get("propertyName"));
  const allowed = formOf(mappingOf(schema["propertyNames"]) ?? {}) ?? "another name";
  return {
    at: "key",
    pointer: child(pointer, key),
    complaint: {
      code: "wrong-form",
      message: `"${shortened(key)}" cannot be a key of ${spoken(pointer)}`,
      found: shortened(key),
      allowed,
      fix: `Use ${allowed}.`
    }
  };
}
function noForm(finding) {
  const branches = finding.schema[finding.keyword] ?? [];
  const naming = branches.map(namingKey).filter((key) => key !== void 0);
  const keys = Object.keys(mappingOf(finding.value) ?? {});
  if (naming.length < branches.length || mappingOf(finding.value) === void 0) return asReported(finding);
  const present = keys.filter((key) => naming.includes(key));
  const typo = present.length > 0 ? void 0 : keys.map((key) => [key, nearest(key, naming)]).find(([, near]) => near);
  const message = present.length > 1 ? `${spoken(finding.pointer)} has ${present.join(" and ")}, of which only one may be there` : `${spoken(finding.pointer)} needs one of the keys ${naming.join(", ")}`;
  return {
    at: "key",
    pointer: typo === void 0 ? finding.pointer : child(finding.pointer, typo[0] ?? ""),
    complaint: {
      code: present.length > 1 ? "ambiguous" : "missing-key",
      message,
      ...keys.length === 0 ? {} : { found: shortened(keys.join(", ")) },
      allowed: `one of ${naming.join(", ")}`,
      fix: typo === void 0 ? `Give ${finding.keyword === "anyOf" ? "one or more" : "exactly one"} of them.` : `Did you mean "${typo[1]}" instead of "${typo[0]}"?`
    }
  };
}

// src/spec/schema-value-words.ts
function wrongType(finding) {
  const { params, pointer, value, source, schema } = finding;
  const values = schema["enum"];
  if (Array.isArray(values)) return notAmong({ ...finding, params: /* @__PURE__ */ new Map([["allowedValues", values]]) });
  const types = [params.get("type")].flat().map(String);
  const words = types.map((type) => TYPE_WORDS.get(type) ?? type).join(" or ");
  const allowed = typeof schema["pattern"] === "string" ? formOf(schema) ?? words : words;
  const empty = value === null || value === void 0;
  let fix = `Write ${words}.`;
  if (types.includes("string") && schema["pattern"] === void 0 && (typeof value === "number" || typeof value === "boolean"))
    fix = `Quote it: "${source}".`;
  if (types.includes("array") && typeof value === "string") fix = `Write a list: [${source}].`;
  return {
    at: empty ? "key" : "value",
    pointer,
    complaint: {
      code: "wrong-type",
      message: `${spoken(pointer)} has to be ${words}${empty ? " and is empty" : `, not ${TYPE_WORDS.get(jsonType(value))}`}`,
      ...source === "" ? {} : { found: source },
      allowed,
      fix
    }
  };
}
function notAmong(finding) {
  const { params, pointer, value, source } = finding;
  const allowed = [params.get("allowedValues") ?? params.get("allowedValue")].flat().map(String);
  const near = typeof value === "string" ? nearest(value, allowed) : void 0;
  const fix = allowed.length === 1 ? `Write ${allowed[0]}.` : "Use one of the values that are allowed.";
  return atValue(finding, {
    code: "unknown-value",
    message: `${spoken(pointer)} cannot be ${source === "" ? "empty" : source}`,
    found: source,
    allowed: allowed.join(", "),
    fix: near === void 0 ? fix : `Did you mean "${near}"?`
  });
}
function notOfForm(finding) {
  const allowed = formOf(finding.schema) ?? `text that matches ${String(finding.params.get("pattern"))}`;
  return atValue(finding, {
    code: "wrong-form",
    message: `${spoken(finding.pointer)} cannot be ${finding.source}`,
    found: finding.source,
    allowed,
    fix: typeof finding.schema["x-says"] === "string" ? `Write ${allowed}.` : "Write what is allowed here."
  });
}
function outOfRange(finding) {
  const comparison = (/* @__PURE__ */ new Map([
    [">=", "at least"],
    ["<=", "at most"],
    [">", "more than"],
    ["<", "less than"]
  ])).get(String(finding.params.get("comparison")));
  const allowed = `${comparison} ${String(finding.params.get("limit"))}`;
  return atValue(finding, {
    code: "out-of-range",
    message: `${spoken(finding.pointer)} has to be ${allowed}`,
    found: finding.source,
    allowed,
    fix: `Use a number of ${allowed}.`
  });
}
function repeated(finding) {
  const index = Number(finding.params.get("j"));
  const item = Array.isArray(finding.value) ? shortened(String(finding.value[index])) : "";
  return {
    at: "value",
    pointer: child(finding.pointer, Math.max(index, Number(finding.params.get("i")))),
    complaint: {
      code: "repeated-item",
      message: `${spoken(finding.pointer)} names ${item} twice`,
      found: item,
      fix: "Keep one of the two."
    }
  };
}
function wrongLength(finding) {
  const { keyword, params, pointer, source } = finding;
  const unit = keyword.endsWith("Length") ? "characters" : keyword.endsWith("Items") ? "items" : "keys";
  const allowed = `${keyword.startsWith("min") ? "at least" : "at most"} ${String(params.get("limit"))} ${unit}`;
  return atValue(finding, {
    code: "wrong-length",
    message: `${spoken(pointer)} has to have ${allowed}`,
    found: source,
    allowed,
    fix: keyword.startsWith("min") ? "Add what is missing." : "Shorten it."
  });
}
var TYPE_WORDS = /* @__PURE__ */ new Map([
  ["string", "text"],
  ["number", "a number"],
  ["integer", "a whole number"],
  ["boolean", "true or false"],
  ["array", "a list"],
  ["object", "a mapping"],
  ["null", "nothing"]
]);

// src/spec/schema-complaints.ts
function complaintFor(finding) {
  const say = WORDS.get(finding.keyword) ?? asReported;
  return say(finding);
}
var WORDS = /* @__PURE__ */ new Map([
  ["additionalProperties", unknownKey],
  ["required", missingKey2],
  ["dependentRequired", missingKey2],
  ["type", wrongType],
  ["enum", notAmong],
  ["const", notAmong],
  ["pattern", notOfForm],
  ["propertyNames", notAName],
  ["minimum", outOfRange],
  ["maximum", outOfRange],
  ["exclusiveMinimum", outOfRange],
  ["exclusiveMaximum", outOfRange],
  ["uniqueItems", repeated],
  ["minItems", wrongLength],
  ["maxItems", wrongLength],
  ["minLength", wrongLength],
  ["maxLength", wrongLength],
  ["minProperties", wrongLength],
  ["maxProperties", wrongLength],
  ["anyOf", noForm],
  ["oneOf", noForm]
]);

// src/spec/schema-problems.ts
var MAX_PROBLEMS2 = 200;
function schemaProblems(draft, schema, found) {
  const open = found.errors.filter((error) => !isBelow(error.instancePath, found.answered));
  const relevant = relevantErrors(draft.value, schema, open);
  const problems = [];
  for (const error of relevant.slice(0, MAX_PROBLEMS2)) {
    const finding = findingOf(draft, schema, error);
    const said = complaintFor(finding);
    problems.push(
      said.at === "key" ? draft.atKey(said.pointer, said.complaint) : draft.atValue(said.pointer, said.complaint)
    );
  }
  return problems;
}
function isBelow(pointer, answered) {
  for (let at2 = pointer; ; at2 = parentOf(at2)) {
    if (answered.has(at2)) return true;
    if (at2 === "") return false;
  }
}
function findingOf(draft, schema, error) {
  const parent = schemaAt(schema, parentOf(error.schemaPath));
  return {
    keyword: error.keyword,
    params: new Map(Object.entries(error.params)),
    pointer: error.instancePath,
    value: valueAt(draft.value, error.instancePath),
    source: draft.source(error.instancePath),
    schema: parent ?? {},
    root: schema,
    text: error.message ?? ""
  };
}

// src/spec/read.ts
function readModel(file, bytes, grammar) {
  const parsed = parseYaml(file, bytes);
  const { draft, problems } = checked(parsed, grammar.model, (draft2) => modelRules(draft2, grammar));
  return hasErrors(problems) || draft === void 0 ? { problems } : { problems, spec: resolveModel(parsed, draft, grammar.catalogs) };
}
function readProject(file, bytes, grammar) {
  const parsed = parseYaml(file, bytes);
  const { draft, problems } = checked(parsed, grammar.project, (draft2) => projectRules(draft2, grammar));
  return hasErrors(problems) || draft === void 0 ? { problems } : { problems, project: resolveProject(parsed, grammar.catalogs) };
}
function checked(parsed, grammar, rules) {
  if (parsed.broken) return { problems: byPlace(parsed.problems) };
  const draft = draftOf(parsed);
  if (parsed.value === null) return { problems: [draft.atValue("", EMPTY)] };
  const reserved = notYet(draft, grammar.schema);
  const errors = grammar.errorsOf(parsed.value);
  const answered = /* @__PURE__ */ new Set([...reserved.answered, ...parsed.unread]);
  const invalid = schemaProblems(draft, grammar.schema, { errors, answered });
  return { draft, problems: byPlace([...parsed.problems, ...reserved.problems, ...invalid, ...rules(draft)]) };
}
var EMPTY = {
  code: "empty",
  message: "the file is empty",
  allowed: "a mapping that begins with apiVersion and kind",
  fix: "Write the spec, or delete the file."
};
function modelRules(draft, grammar) {
  const { catalogs } = grammar;
  return [
    ...nameRules(draft),
    ...sourceRules(draft),
    ...columnRules(draft),
    ...sliceRules(draft),
    ...splitRules(draft),
    ...taskRules(draft, catalogs),
    ...programRules(draft, catalogs),
    ...examinationRules(draft),
    ...modelGateRules(draft, catalogs),
    ...deployRules(draft),
    ...dateProblems(draft, "/risk/reviewBy")
  ];
}
function projectRules(draft, grammar) {
  const globs = Array.from({ length: draft.length("/models") }, (_, index) => child("/models", index));
  const wrong = globs.flatMap((pointer) => {
    const glob = draft.text(pointer);
    const complaint = glob === void 0 ? void 0 : globComplaint(glob);
    return complaint === void 0 ? [] : [draft.atValue(pointer, { ...complaint, found: shortened(glob ?? "") })];
  });
  return [...wrong, ...projectGateRules(draft, grammar.catalogs), ...environmentRules(draft)];
}

// src/spec/reader.ts
function specReader(catalogs) {
  const grammar = grammarOf(catalogs);
  return {
    model: (file, bytes) => readModel(file, bytes, grammar),
    project: (file, bytes) => readProject(file, bytes, grammar),
    placed(file, bytes, complaints) {
      const draft = draftOf(parseYaml(file, bytes));
      return complaints.map(
        ({ pointer, complaint }) => draft.has(pointer) ? draft.atValue(pointer, complaint) : draft.atKey(pointer, complaint)
      );
    }
  };
}
export {
  specReader
};
