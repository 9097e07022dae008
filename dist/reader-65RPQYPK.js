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
  child,
  durationMs,
  fairnessOf,
  hasErrors,
  mappingOf,
  metricsOf,
  parentOf,
  partsOf,
  positionAt,
  problemAt,
  resolveModel,
  resolveProject,
  sourceRules,
  sourceText,
  spoken,
  stepOf,
  taskOf,
  valueAt
} from "./chunk-7MIUPT3E.js";
import "./chunk-FMUOJYKA.js";
import {
  globComplaint,
  pathComplaint,
  shortened
} from "./chunk-FMNOUOU4.js";
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
var Be = (G, s) => () => {
  try {
    return s || G((s = { exports: {} }).exports, s), s.exports;
  } catch (pe) {
    throw s = 0, pe;
  }
};
var Re = Be((Fe) => {
  "use strict";
  Object.defineProperty(Fe, "__esModule", { value: true });
  function Ce(G) {
    let s = G.length, pe = 0, me = 0, oe;
    for (; me < s; ) pe++, oe = G.charCodeAt(me++), oe >= 55296 && oe <= 56319 && me < s && (oe = G.charCodeAt(me), (oe & 64512) === 56320 && me++);
    return pe;
  }
  Fe.default = Ce;
  Ce.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var We = Be((bt, Ze) => {
  "use strict";
  Ze.exports = function G(s, pe) {
    if (s === pe) return true;
    if (s && pe && typeof s == "object" && typeof pe == "object") {
      if (s.constructor !== pe.constructor) return false;
      var me, oe, Oe;
      if (Array.isArray(s)) {
        if (me = s.length, me != pe.length) return false;
        for (oe = me; oe-- !== 0; ) if (!G(s[oe], pe[oe])) return false;
        return true;
      }
      if (s.constructor === RegExp) return s.source === pe.source && s.flags === pe.flags;
      if (s.valueOf !== Object.prototype.valueOf) return s.valueOf() === pe.valueOf();
      if (s.toString !== Object.prototype.toString)
        return s.toString() === pe.toString();
      if (Oe = Object.keys(s), me = Oe.length, me !== Object.keys(pe).length) return false;
      for (oe = me; oe-- !== 0; ) if (!Object.prototype.hasOwnProperty.call(pe, Oe[oe])) return false;
      for (oe = me; oe-- !== 0; ) {
        var e = Oe[oe];
        if (!G(s[e], pe[e])) return false;
      }
      return true;
    }
    return s !== s && pe !== pe;
  };
});
var De = Be((Me) => {
  "use strict";
  Object.defineProperty(Me, "__esModule", { value: true });
  var Ge = We();
  Ge.code = 'require("ajv/dist/runtime/equal").default';
  Me.default = Ge;
});
var Pt = $e;
var B = {
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
    train: {
      type: "object",
      properties: {
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
        command: { type: "array", minItems: 1, maxItems: 100, items: { type: "string", maxLength: 4e3, pattern: "^[^\\u0000]*$" } },
        code: { type: "string", minLength: 1, maxLength: 400 },
        lock: { type: "string", minLength: 1, maxLength: 400 },
        image: {},
        channels: {
          type: "object",
          properties: { format: { type: "string", enum: ["csv", "parquet"] }, header: { type: "boolean" }, target: { type: "string", enum: ["first", "last"] }, features: { type: "string", enum: ["raw", "encoded"] }, labels: { type: "string", enum: ["index", "name"] } },
          additionalProperties: false
        },
        limits: { type: "object", properties: {
          time: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(s|m|h)$" },
          disk: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" },
          memory: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }
        }, additionalProperties: false },
        claims: { type: "object", maxProperties: 50, propertyNames: { type: "string", pattern: "^[A-Za-z][A-Za-z0-9_:.-]{0,63}$" }, additionalProperties: { type: "string", maxLength: 500 } },
        search: {},
        runner: {
          type: "object",
          properties: { labels: { type: "array", minItems: 1, maxItems: 10, uniqueItems: true, items: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" } }, timeout: { type: "string", pattern: "^[1-9][0-9]{0,3}[mhd]$" }, gpu: {
            type: "object",
            properties: {
              count: { type: "integer", minimum: 1, maximum: 64 },
              memory: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }
            },
            additionalProperties: false
          } },
          additionalProperties: false
        },
        when: { type: "string", enum: ["push", "label", "comment", "manual"] }
      },
      additionalProperties: false,
      required: ["trainer"],
      allOf: [{ if: { properties: { trainer: { const: "cnn" } }, required: ["trainer"] }, then: { properties: { options: { type: "object", properties: { filters: { type: "array", items: { type: "integer", minimum: 1, maximum: 1024 }, minItems: 1, maxItems: 8 }, kernel: { type: "integer", minimum: 1, maximum: 15 }, padding: { type: "string", enum: ["same", "valid"] }, pool: { type: "integer", minimum: 1, maximum: 8 }, hidden: {
        type: "array",
        items: { type: "integer", minimum: 1, maximum: 8192 },
        maxItems: 8
      }, epochs: { type: "integer", minimum: 1, maximum: 1e5 }, learningRate: {
        type: "number",
        exclusiveMinimum: 0,
        maximum: 10
      }, batchSize: { type: "integer", minimum: 1, maximum: 65536 }, dropout: {
        type: "number",
        minimum: 0,
        exclusiveMaximum: 1
      }, l2: { type: "number", minimum: 0 }, patience: { type: "integer", minimum: 0 } }, additionalProperties: false } } } }, { if: { properties: {
        trainer: { const: "import" }
      }, required: ["trainer"] }, then: { properties: { options: {
        type: "object",
        properties: { files: {
          type: "array",
          minItems: 1,
          maxItems: 100,
          items: { type: "object", required: ["uri", "digest"], additionalProperties: false, properties: { uri: { type: "string", minLength: 1, maxLength: 2e3 }, digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }, as: { type: "string", minLength: 1, maxLength: 200 } } }
        } },
        required: ["files"],
        additionalProperties: false
      } } } }, { if: { properties: { trainer: { const: "logistic" } }, required: ["trainer"] }, then: {
        properties: { options: { type: "object", properties: {
          l2: { type: "number", minimum: 0 },
          epochs: { type: "integer", minimum: 1, maximum: 1e5 },
          tolerance: { type: "number", exclusiveMinimum: 0 }
        }, additionalProperties: false } }
      } }, { if: { properties: { trainer: { const: "mlp" } }, required: [
        "trainer"
      ] }, then: { properties: { options: { type: "object", properties: {
        hidden: {
          type: "array",
          items: { type: "integer", minimum: 1, maximum: 8192 },
          minItems: 1,
          maxItems: 16
        },
        epochs: { type: "integer", minimum: 1, maximum: 1e5 },
        learningRate: { type: "number", exclusiveMinimum: 0, maximum: 10 },
        batchSize: { type: "integer", minimum: 1, maximum: 65536 },
        dropout: { type: "number", minimum: 0, exclusiveMaximum: 1 },
        l2: {
          type: "number",
          minimum: 0
        },
        patience: { type: "integer", minimum: 0 }
      }, additionalProperties: false } } } }, { if: { properties: { trainer: { const: "script" } }, required: [
        "trainer"
      ] }, then: { properties: { options: { type: "object", properties: {}, additionalProperties: false, patternProperties: { "^[A-Za-z][A-Za-z0-9_-]{0,63}$": { type: ["string", "number", "boolean"] } } } } } }]
    },
    decide: { type: "object", properties: { threshold: { type: "number", minimum: 0, maximum: 1 }, maximise: { type: "string", enum: ["f1", "balanced_accuracy"] }, costs: { type: "object", properties: { falsePositive: {
      type: "number",
      minimum: 0
    }, falseNegative: { type: "number", minimum: 0 } }, additionalProperties: false, required: ["falsePositive", "falseNegative"] } }, additionalProperties: false },
    evaluate: { type: "object", properties: {
      metrics: {
        type: "array",
        minItems: 1,
        uniqueItems: true,
        items: { type: "string", enum: [
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
        ] }
      },
      fairness: { type: "object", properties: { by: { type: "array", items: {
        type: "string",
        minLength: 1,
        maxLength: 128,
        pattern: "^[^\\u0000-\\u001f\\u007f]*$"
      }, uniqueItems: true, minItems: 1 }, minGroup: { type: "integer", minimum: 1 }, measures: { type: "array", minItems: 1, uniqueItems: true, items: { type: "string", enum: [
        "demographic_parity_difference",
        "demographic_parity_ratio",
        "equal_opportunity_difference",
        "equal_opportunity_ratio",
        "equalized_odds_difference",
        "equalized_odds_ratio"
      ] } }, privileged: { type: "object", minProperties: 1, additionalProperties: { type: "string", minLength: 1 } } }, additionalProperties: false },
      slices: { type: "object", properties: { search: { type: "boolean" }, columns: { type: "array", items: {
        type: "string",
        minLength: 1,
        maxLength: 128,
        pattern: "^[^\\u0000-\\u001f\\u007f]*$"
      }, uniqueItems: true, minItems: 1 }, bins: { type: "integer", minimum: 2, maximum: 20 }, minRows: { type: "integer", minimum: 10 }, depth: { type: "integer", minimum: 1, maximum: 2 }, most: { type: "integer", minimum: 1, maximum: 50 } }, additionalProperties: false },
      explain: { type: "object", properties: {
        method: { type: "string", enum: ["permutation"] },
        metric: { type: "string", enum: [
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
        ] },
        repeats: { type: "integer", minimum: 1, maximum: 50 },
        correlation: { type: "number", minimum: 0.1, maximum: 1 },
        shap: { type: "object", properties: {
          rows: { type: "integer", minimum: 1, maximum: 1e3 },
          background: { type: "integer", minimum: 2, maximum: 200 },
          examples: { type: "integer", minimum: 0, maximum: 10 }
        }, additionalProperties: false },
        dependence: { type: "object", properties: { features: {
          type: "integer",
          minimum: 1,
          maximum: 10
        }, points: { type: "integer", minimum: 2, maximum: 50 } }, additionalProperties: false }
      }, additionalProperties: false },
      robustness: { type: "object", properties: { metric: { type: "string", enum: ["accuracy", "average_precision", "balanced_accuracy", "brier", "ece", "f1", "log_loss", "mae", "mape", "mcc", "precision", "r2", "recall", "rmse", "roc_auc", "roc_auc_ovo"] } }, additionalProperties: false },
      calibrate: { type: "string", enum: ["platt", "isotonic"] },
      conformal: { type: "object", properties: { coverage: {
        type: "number",
        minimum: 0.5,
        maximum: 0.999
      } }, additionalProperties: false }
    }, additionalProperties: false },
    predict: { type: "object", properties: { command: { type: "array", minItems: 1, maxItems: 100, items: { type: "string", maxLength: 4e3, pattern: "^[^\\u0000]*$" } }, code: {
      type: "string",
      minLength: 1,
      maxLength: 400
    }, time: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(s|m|h)$" } }, additionalProperties: false, required: ["command"] },
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
    deploy: {
      type: "object",
      minProperties: 1,
      maxProperties: 20,
      propertyNames: { type: "string", pattern: "^[a-z0-9][a-z0-9-]{0,62}$" },
      additionalProperties: { type: "object", properties: {
        rollout: { type: "string", enum: ["direct", "canary", "shadow"] },
        steps: { type: "array", minItems: 1, maxItems: 20, items: {
          type: "string",
          pattern: "^(shadow|[0-9]{1,3}(\\.[0-9]{1,3})?%)$"
        } },
        dwell: { type: "string", pattern: "^[1-9][0-9]{0,4}(s|m|h|d)$" },
        maxDuration: {
          type: "string",
          pattern: "^[1-9][0-9]{0,4}(s|m|h|d)$"
        },
        rollbackWindow: { type: "string", pattern: "^[1-9][0-9]{0,4}(s|m|h|d)$" },
        approvals: { type: "integer", minimum: 0, maximum: 20 },
        observer: { type: "string", enum: ["server", "prometheus", "none"] },
        onNewVersion: {
          type: "string",
          enum: ["supersede", "queue"]
        },
        onPass: { type: "string", enum: ["promote", "wait"] },
        onInconclusive: { type: "string", enum: [
          "pause",
          "abort",
          "extend"
        ] },
        holdWindows: { type: "integer", minimum: 0, maximum: 1e3 },
        names: {
          type: "object",
          properties: { stable: { type: "string", pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, candidate: { type: "string", pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } },
          additionalProperties: false,
          required: ["stable", "candidate"]
        },
        analysis: { type: "object", properties: { minSamples: { type: "integer", minimum: 1, maximum: 1e8 }, minLatencySamples: {
          type: "integer",
          minimum: 10,
          maximum: 1e6
        }, errorMargin: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 }, latencyMargin: {
          type: "number",
          minimum: 0,
          maximum: 100
        }, alphaAbort: { type: "number", exclusiveMinimum: 0, maximum: 0.2 }, alphaPass: {
          type: "number",
          exclusiveMinimum: 0,
          maximum: 0.2
        }, slices: { type: "array", maxItems: 10, uniqueItems: true, items: { anyOf: [{ type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, { type: "array", minItems: 1, maxItems: 3, uniqueItems: true, items: {
          type: "string",
          minLength: 1,
          maxLength: 128,
          pattern: "^[^\\u0000-\\u001f\\u007f]*$"
        } }] } } }, additionalProperties: false }
      }, additionalProperties: false }
    },
    card: {
      type: "object",
      properties: {
        description: { type: "string", minLength: 1, maxLength: 4e3 },
        sources: { type: "string", minLength: 1, maxLength: 4e3 },
        intendedUse: { type: "string", minLength: 1, maxLength: 4e3 },
        downstreamUse: { type: "string", minLength: 1, maxLength: 4e3 },
        outOfScope: {
          type: "string",
          minLength: 1,
          maxLength: 4e3
        },
        limitations: { type: "string", minLength: 1, maxLength: 4e3 },
        ethics: { type: "string", minLength: 1, maxLength: 4e3 },
        recommendations: {
          type: "string",
          minLength: 1,
          maxLength: 4e3
        },
        license: { type: "string", minLength: 1, maxLength: 4e3 },
        citation: {
          type: "string",
          minLength: 1,
          maxLength: 4e3
        },
        glossary: { type: "string", minLength: 1, maxLength: 4e3 },
        moreInformation: { type: "string", minLength: 1, maxLength: 4e3 }
      },
      additionalProperties: false
    },
    bump: { type: "string", enum: ["patch", "minor", "major"] },
    monitor: {},
    needs: {},
    base: {},
    outputs: {}
  },
  additionalProperties: false,
  required: ["apiVersion", "kind", "name", "data", "train"]
};
var ce = Object.prototype.hasOwnProperty;
var v = Re().default;
var st = De().default;
var xe = new RegExp("^[a-z0-9][a-z0-9-]{0,62}$", "u");
var rt = new RegExp("^(@[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?|[^@\\s]+@[^@\\s]+)$", "u");
var ae = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
var it = new RegExp("^[a-z][a-z0-9_]{0,62}$", "u");
var ne = new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");
var Te = new RegExp("^[0-9]+(\\.[0-9]+)? ?(h|d|w)$", "u");
var at = new RegExp("^[^*]*[*][^*]*$", "u");
var _e = new RegExp(
  "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$",
  "u"
);
var pt = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var Ke = new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$", "u");
var Ue = new RegExp("^[^\\u0000]*$", "u");
var He = new RegExp("^[0-9]+(\\.[0-9]+)? ?(s|m|h)$", "u");
var Ne = new RegExp("^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$", "u");
var ot = new RegExp("^[A-Za-z][A-Za-z0-9_:.-]{0,63}$", "u");
var Ve = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "u");
var nt = new RegExp(
  "^[1-9][0-9]{0,3}[mhd]$",
  "u"
);
var Ye = new RegExp("^[0-9]+(\\.[0-9]+)? ?(us|ms|s|m)$", "u");
var mt = new RegExp("^(shadow|[0-9]{1,3}(\\.[0-9]{1,3})?%)$", "u");
var Ie = new RegExp("^[1-9][0-9]{0,4}(s|m|h|d)$", "u");
function $e(G, {
  instancePath: s = "",
  parentData: pe,
  parentDataProperty: me,
  rootData: oe = G,
  dynamicAnchors: Oe = {}
} = {}) {
  let e = null, t = 0, he = $e.evaluated;
  if (he.dynamicProps && (he.props = void 0), he.dynamicItems && (he.items = void 0), G && typeof G == "object" && !Array.isArray(G)) {
    if (G.apiVersion === void 0) {
      let u = {
        instancePath: s,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "apiVersion" },
        message: "must have required property 'apiVersion'"
      };
      e === null ? e = [u] : e.push(u), t++;
    }
    if (G.kind === void 0) {
      let u = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      e === null ? e = [u] : e.push(u), t++;
    }
    if (G.name === void 0) {
      let u = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [u] : e.push(u), t++;
    }
    if (G.data === void 0) {
      let u = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [u] : e.push(u), t++;
    }
    if (G.train === void 0) {
      let u = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "train" }, message: "must have required property 'train'" };
      e === null ? e = [u] : e.push(u), t++;
    }
    for (let u in G) if (!ce.call(
      B.properties,
      u
    )) {
      let n = {
        instancePath: s,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: u },
        message: "must NOT have additional properties"
      };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (G.apiVersion !== void 0 && G.apiVersion !== "trainyard.dev/v1") {
      let u = { instancePath: s + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: {
        allowedValue: "trainyard.dev/v1"
      }, message: "must be equal to constant" };
      e === null ? e = [u] : e.push(u), t++;
    }
    if (G.kind !== void 0 && G.kind !== "Model") {
      let u = { instancePath: s + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Model" }, message: "must be equal to constant" };
      e === null ? e = [u] : e.push(u), t++;
    }
    if (G.name !== void 0) {
      let u = G.name;
      if (typeof u == "string") {
        if (!xe.test(u)) {
          let n = { instancePath: s + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: {
            pattern: "^[a-z0-9][a-z0-9-]{0,62}$"
          }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"' };
          e === null ? e = [n] : e.push(n), t++;
        }
      } else {
        let n = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (G.owners !== void 0) {
      let u = G.owners;
      if (Array.isArray(u)) {
        let n = u.length;
        for (let a = 0; a < n; a++) {
          let y = u[a];
          if (typeof y == "string") {
            if (v(y) > 200) {
              let m = { instancePath: s + "/owners/" + a, schemaPath: "#/properties/owners/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              e === null ? e = [m] : e.push(m), t++;
            }
            if (!rt.test(y)) {
              let m = {
                instancePath: s + "/owners/" + a,
                schemaPath: "#/properties/owners/items/pattern",
                keyword: "pattern",
                params: { pattern: "^(@[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?|[^@\\s]+@[^@\\s]+)$" },
                message: 'must match pattern "^(@[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?|[^@\\s]+@[^@\\s]+)$"'
              };
              e === null ? e = [m] : e.push(m), t++;
            }
          } else {
            let m = { instancePath: s + "/owners/" + a, schemaPath: "#/properties/owners/items/type", keyword: "type", params: {
              type: "string"
            }, message: "must be string" };
            e === null ? e = [m] : e.push(m), t++;
          }
        }
        let r = u.length, i;
        if (r > 1) {
          let a = {};
          for (; r--; ) {
            let y = u[r];
            if (typeof y == "string") {
              if (typeof a[y] == "number") {
                i = a[y];
                let m = { instancePath: s + "/owners", schemaPath: "#/properties/owners/uniqueItems", keyword: "uniqueItems", params: { i: r, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + r + " are identical)" };
                e === null ? e = [m] : e.push(m), t++;
                break;
              }
              a[y] = r;
            }
          }
        }
      } else {
        let n = { instancePath: s + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (G.risk !== void 0) {
      let u = G.risk;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        if (u.tier === void 0) {
          let n = { instancePath: s + "/risk", schemaPath: "#/properties/risk/required", keyword: "required", params: { missingProperty: "tier" }, message: "must have required property 'tier'" };
          e === null ? e = [n] : e.push(n), t++;
        }
        for (let n in u) if (!(n === "tier" || n === "declaredBy" || n === "rationale" || n === "mitigations" || n === "reviewBy")) {
          let r = { instancePath: s + "/risk", schemaPath: "#/properties/risk/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (u.tier !== void 0) {
          let n = u.tier;
          if (typeof n != "string") {
            let r = { instancePath: s + "/risk/tier", schemaPath: "#/properties/risk/properties/tier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
          if (!(n === "minimal" || n === "limited" || n === "high")) {
            let r = { instancePath: s + "/risk/tier", schemaPath: "#/properties/risk/properties/tier/enum", keyword: "enum", params: { allowedValues: B.properties.risk.properties.tier.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.declaredBy !== void 0) {
          let n = u.declaredBy;
          if (typeof n == "string") {
            if (v(
              n
            ) > 4e3) {
              let r = { instancePath: s + "/risk/declaredBy", schemaPath: "#/properties/risk/properties/declaredBy/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(n) < 1) {
              let r = { instancePath: s + "/risk/declaredBy", schemaPath: "#/properties/risk/properties/declaredBy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/risk/declaredBy", schemaPath: "#/properties/risk/properties/declaredBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.rationale !== void 0) {
          let n = u.rationale;
          if (typeof n == "string") {
            if (v(n) > 4e3) {
              let r = { instancePath: s + "/risk/rationale", schemaPath: "#/properties/risk/properties/rationale/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(n) < 1) {
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
        if (u.mitigations !== void 0) {
          let n = u.mitigations;
          if (Array.isArray(n)) {
            let r = n.length;
            for (let i = 0; i < r; i++) {
              let a = n[i];
              if (typeof a == "string") {
                if (v(a) > 4e3) {
                  let y = {
                    instancePath: s + "/risk/mitigations/" + i,
                    schemaPath: "#/properties/risk/properties/mitigations/items/maxLength",
                    keyword: "maxLength",
                    params: { limit: 4e3 },
                    message: "must NOT have more than 4000 characters"
                  };
                  e === null ? e = [y] : e.push(y), t++;
                }
                if (v(a) < 1) {
                  let y = { instancePath: s + "/risk/mitigations/" + i, schemaPath: "#/properties/risk/properties/mitigations/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [y] : e.push(y), t++;
                }
              } else {
                let y = {
                  instancePath: s + "/risk/mitigations/" + i,
                  schemaPath: "#/properties/risk/properties/mitigations/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [y] : e.push(y), t++;
              }
            }
          } else {
            let r = { instancePath: s + "/risk/mitigations", schemaPath: "#/properties/risk/properties/mitigations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.reviewBy !== void 0) {
          let n = u.reviewBy;
          if (typeof n == "string") {
            if (!ae.test(n)) {
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
        let n = { instancePath: s + "/risk", schemaPath: "#/properties/risk/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (G.data !== void 0) {
      let u = G.data;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        if (u.source === void 0) {
          let n = { instancePath: s + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
          e === null ? e = [n] : e.push(n), t++;
        }
        if (u.target === void 0) {
          let n = { instancePath: s + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
          e === null ? e = [n] : e.push(n), t++;
        }
        if (u.features === void 0) {
          let n = { instancePath: s + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "features" }, message: "must have required property 'features'" };
          e === null ? e = [n] : e.push(n), t++;
        }
        for (let n in u) if (!ce.call(B.properties.data.properties, n)) {
          let r = { instancePath: s + "/data", schemaPath: "#/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (u.source !== void 0) {
          let n = u.source;
          if (typeof n != "string" && !(n && typeof n == "object" && !Array.isArray(n))) {
            let r = { instancePath: s + "/data/source", schemaPath: "#/properties/data/properties/source/type", keyword: "type", params: { type: B.properties.data.properties.source.type }, message: "must be string,object" };
            e === null ? e = [r] : e.push(r), t++;
          }
          if (typeof n == "string") {
            if (v(n) > 2e3) {
              let r = { instancePath: s + "/data/source", schemaPath: "#/properties/data/properties/source/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(n) < 1) {
              let r = { instancePath: s + "/data/source", schemaPath: "#/properties/data/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(
                r
              ), t++;
            }
          }
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (Object.keys(n).length < 1) {
              let r = { instancePath: s + "/data/source", schemaPath: "#/properties/data/properties/source/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [r] : e.push(r), t++;
            }
            for (let r in n) {
              let i = t;
              if (typeof r == "string") {
                if (!it.test(r)) {
                  let a = {
                    instancePath: s + "/data/source",
                    schemaPath: "#/properties/data/properties/source/propertyNames/pattern",
                    keyword: "pattern",
                    params: {
                      pattern: "^[a-z][a-z0-9_]{0,62}$"
                    },
                    message: 'must match pattern "^[a-z][a-z0-9_]{0,62}$"',
                    propertyName: r
                  };
                  e === null ? e = [a] : e.push(a), t++;
                }
              } else {
                let a = { instancePath: s + "/data/source", schemaPath: "#/properties/data/properties/source/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: r };
                e === null ? e = [a] : e.push(a), t++;
              }
              var Le = i === t;
              if (!Le) {
                let a = { instancePath: s + "/data/source", schemaPath: "#/properties/data/properties/source/propertyNames", keyword: "propertyNames", params: { propertyName: r }, message: "property name must be valid" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            for (let r in n) {
              let i = n[r];
              if (typeof i != "string" && !(i && typeof i == "object" && !Array.isArray(i))) {
                let a = {
                  instancePath: s + "/data/source/" + r.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1"),
                  schemaPath: "#/properties/data/properties/source/additionalProperties/type",
                  keyword: "type",
                  params: { type: B.properties.data.properties.source.additionalProperties.type },
                  message: "must be string,object"
                };
                e === null ? e = [a] : e.push(a), t++;
              }
              if (typeof i == "string") {
                if (v(i) > 2e3) {
                  let a = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(
                    /\//g,
                    "~1"
                  ), schemaPath: "#/properties/data/properties/source/additionalProperties/maxLength", keyword: "maxLength", params: {
                    limit: 2e3
                  }, message: "must NOT have more than 2000 characters" };
                  e === null ? e = [a] : e.push(a), t++;
                }
                if (v(i) < 1) {
                  let a = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/source/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [a] : e.push(a), t++;
                }
              }
              if (i && typeof i == "object" && !Array.isArray(i)) {
                if (i.path === void 0) {
                  let a = { instancePath: s + "/data/source/" + r.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/source/additionalProperties/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                  e === null ? e = [a] : e.push(a), t++;
                }
                for (let a in i)
                  if (!(a === "path" || a === "format" || a === "time" || a === "match" || a === "delay")) {
                    let y = { instancePath: s + "/data/source/" + r.replace(
                      /~/g,
                      "~0"
                    ).replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/source/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
                    e === null ? e = [y] : e.push(
                      y
                    ), t++;
                  }
                if (i.path !== void 0) {
                  let a = i.path;
                  if (typeof a == "string") {
                    if (v(a) > 2e3) {
                      let y = { instancePath: s + "/data/source/" + r.replace(
                        /~/g,
                        "~0"
                      ).replace(/\//g, "~1") + "/path", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/path/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                    if (v(a) < 1) {
                      let y = {
                        instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/path",
                        schemaPath: "#/properties/data/properties/source/additionalProperties/properties/path/minLength",
                        keyword: "minLength",
                        params: { limit: 1 },
                        message: "must NOT have fewer than 1 characters"
                      };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                  } else {
                    let y = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                }
                if (i.format !== void 0) {
                  let a = i.format;
                  if (typeof a != "string") {
                    let y = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/format", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                  if (!(a === "csv" || a === "parquet" || a === "jsonl" || a === "arrow" || a === "image")) {
                    let y = {
                      instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/format",
                      schemaPath: "#/properties/data/properties/source/additionalProperties/properties/format/enum",
                      keyword: "enum",
                      params: { allowedValues: B.properties.data.properties.source.additionalProperties.properties.format.enum },
                      message: "must be equal to one of the allowed values"
                    };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                }
                if (i.time !== void 0) {
                  let a = i.time;
                  if (typeof a == "string") {
                    if (v(a) > 128) {
                      let y = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/time", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/time/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                    if (v(a) < 1) {
                      let y = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(
                        /\//g,
                        "~1"
                      ) + "/time", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/time/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                    if (!ne.test(a)) {
                      let y = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/time", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/time/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                  } else {
                    let y = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/time", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [y] : e.push(
                      y
                    ), t++;
                  }
                }
                if (i.match !== void 0) {
                  let a = i.match;
                  if (Array.isArray(a)) {
                    if (a.length < 1) {
                      let o = { instancePath: s + "/data/source/" + r.replace(
                        /~/g,
                        "~0"
                      ).replace(/\//g, "~1") + "/match", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/match/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    let y = a.length;
                    for (let o = 0; o < y; o++) {
                      let f = a[o];
                      if (typeof f == "string") {
                        if (v(f) > 128) {
                          let b = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/match/" + o, schemaPath: "#/properties/data/properties/source/additionalProperties/properties/match/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                          e === null ? e = [b] : e.push(b), t++;
                        }
                        if (v(f) < 1) {
                          let b = {
                            instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(
                              /\//g,
                              "~1"
                            ) + "/match/" + o,
                            schemaPath: "#/properties/data/properties/source/additionalProperties/properties/match/items/minLength",
                            keyword: "minLength",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 characters"
                          };
                          e === null ? e = [b] : e.push(b), t++;
                        }
                        if (!ne.test(f)) {
                          let b = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/match/" + o, schemaPath: "#/properties/data/properties/source/additionalProperties/properties/match/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
                          e === null ? e = [b] : e.push(b), t++;
                        }
                      } else {
                        let b = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/match/" + o, schemaPath: "#/properties/data/properties/source/additionalProperties/properties/match/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [b] : e.push(b), t++;
                      }
                    }
                    let m = a.length, p;
                    if (m > 1) {
                      let o = {};
                      for (; m--; ) {
                        let f = a[m];
                        if (typeof f == "string") {
                          if (typeof o[f] == "number") {
                            p = o[f];
                            let b = {
                              instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/match",
                              schemaPath: "#/properties/data/properties/source/additionalProperties/properties/match/uniqueItems",
                              keyword: "uniqueItems",
                              params: { i: m, j: p },
                              message: "must NOT have duplicate items (items ## " + p + " and " + m + " are identical)"
                            };
                            e === null ? e = [b] : e.push(
                              b
                            ), t++;
                            break;
                          }
                          o[f] = m;
                        }
                      }
                    }
                  } else {
                    let y = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/match", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/match/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                }
                if (i.delay !== void 0) {
                  let a = i.delay;
                  if (typeof a == "string") {
                    if (!Te.test(a)) {
                      let y = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/delay", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/delay/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$"' };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                  } else {
                    let y = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/delay", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/delay/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [y] : e.push(
                      y
                    ), t++;
                  }
                }
              }
            }
          }
        }
        if (u.format !== void 0) {
          let n = u.format;
          if (typeof n != "string") {
            let r = { instancePath: s + "/data/format", schemaPath: "#/properties/data/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
          if (!(n === "csv" || n === "parquet" || n === "jsonl" || n === "arrow" || n === "image")) {
            let r = {
              instancePath: s + "/data/format",
              schemaPath: "#/properties/data/properties/format/enum",
              keyword: "enum",
              params: { allowedValues: B.properties.data.properties.format.enum },
              message: "must be equal to one of the allowed values"
            };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.query !== void 0) {
          let n = u.query;
          if (typeof n == "string") {
            if (v(n) > 2e4) {
              let r = { instancePath: s + "/data/query", schemaPath: "#/properties/data/properties/query/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(n) < 1) {
              let r = { instancePath: s + "/data/query", schemaPath: "#/properties/data/properties/query/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/data/query", schemaPath: "#/properties/data/properties/query/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.task !== void 0) {
          let n = u.task;
          if (typeof n != "string") {
            let r = { instancePath: s + "/data/task", schemaPath: "#/properties/data/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
          if (!(n === "binary" || n === "multiclass" || n === "regression")) {
            let r = { instancePath: s + "/data/task", schemaPath: "#/properties/data/properties/task/enum", keyword: "enum", params: { allowedValues: B.properties.data.properties.task.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.target !== void 0) {
          let n = u.target;
          if (typeof n == "string") {
            if (v(n) > 128) {
              let r = { instancePath: s + "/data/target", schemaPath: "#/properties/data/properties/target/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              e === null ? e = [
                r
              ] : e.push(r), t++;
            }
            if (v(n) < 1) {
              let r = { instancePath: s + "/data/target", schemaPath: "#/properties/data/properties/target/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (!ne.test(n)) {
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
        if (u.positive !== void 0) {
          let n = u.positive;
          if (typeof n != "string" && !(typeof n == "number" && isFinite(n)) && typeof n != "boolean") {
            let r = { instancePath: s + "/data/positive", schemaPath: "#/properties/data/properties/positive/type", keyword: "type", params: { type: B.properties.data.properties.positive.type }, message: "must be string,number,boolean" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.id !== void 0) {
          let n = u.id;
          if (typeof n == "string") {
            if (v(n) > 128) {
              let r = { instancePath: s + "/data/id", schemaPath: "#/properties/data/properties/id/maxLength", keyword: "maxLength", params: {
                limit: 128
              }, message: "must NOT have more than 128 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(n) < 1) {
              let r = { instancePath: s + "/data/id", schemaPath: "#/properties/data/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (!ne.test(n)) {
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
        if (u.group !== void 0) {
          let n = u.group;
          if (typeof n == "string") {
            if (v(n) > 128) {
              let r = { instancePath: s + "/data/group", schemaPath: "#/properties/data/properties/group/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(n) < 1) {
              let r = { instancePath: s + "/data/group", schemaPath: "#/properties/data/properties/group/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (!ne.test(n)) {
              let r = { instancePath: s + "/data/group", schemaPath: "#/properties/data/properties/group/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/data/group", schemaPath: "#/properties/data/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.time !== void 0) {
          let n = u.time;
          if (typeof n == "string") {
            if (v(n) > 128) {
              let r = { instancePath: s + "/data/time", schemaPath: "#/properties/data/properties/time/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(n) < 1) {
              let r = { instancePath: s + "/data/time", schemaPath: "#/properties/data/properties/time/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (!ne.test(n)) {
              let r = { instancePath: s + "/data/time", schemaPath: "#/properties/data/properties/time/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/data/time", schemaPath: "#/properties/data/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.labelDelay !== void 0) {
          let n = u.labelDelay;
          if (typeof n == "string") {
            if (!Te.test(n)) {
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
        if (u.weight !== void 0) {
          let n = u.weight;
          if (typeof n == "string") {
            if (v(n) > 128) {
              let r = { instancePath: s + "/data/weight", schemaPath: "#/properties/data/properties/weight/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(n) < 1) {
              let r = { instancePath: s + "/data/weight", schemaPath: "#/properties/data/properties/weight/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (!ne.test(n)) {
              let r = { instancePath: s + "/data/weight", schemaPath: "#/properties/data/properties/weight/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/data/weight", schemaPath: "#/properties/data/properties/weight/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.features !== void 0) {
          let n = u.features;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (Object.keys(n).length < 1) {
              let r = { instancePath: s + "/data/features", schemaPath: "#/properties/data/properties/features/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [r] : e.push(r), t++;
            }
            for (let r in n) {
              let i = t;
              if (typeof r == "string") {
                if (v(r) > 128) {
                  let a = { instancePath: s + "/data/features", schemaPath: "#/properties/data/properties/features/propertyNames/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", propertyName: r };
                  e === null ? e = [a] : e.push(a), t++;
                }
                if (v(r) < 1) {
                  let a = { instancePath: s + "/data/features", schemaPath: "#/properties/data/properties/features/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", propertyName: r };
                  e === null ? e = [a] : e.push(a), t++;
                }
                if (!ne.test(r)) {
                  let a = {
                    instancePath: s + "/data/features",
                    schemaPath: "#/properties/data/properties/features/propertyNames/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
                    message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"',
                    propertyName: r
                  };
                  e === null ? e = [a] : e.push(a), t++;
                }
              } else {
                let a = { instancePath: s + "/data/features", schemaPath: "#/properties/data/properties/features/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: r };
                e === null ? e = [a] : e.push(a), t++;
              }
              var le = i === t;
              if (!le) {
                let a = {
                  instancePath: s + "/data/features",
                  schemaPath: "#/properties/data/properties/features/propertyNames",
                  keyword: "propertyNames",
                  params: { propertyName: r },
                  message: "property name must be valid"
                };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            for (let r in n) {
              let i = n[r], a = t, y = false, m = t;
              if (typeof i != "string") {
                let o = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [o] : e.push(o), t++;
              }
              if (!(i === "numeric" || i === "category" || i === "boolean")) {
                let o = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/0/enum", keyword: "enum", params: { allowedValues: B.properties.data.properties.features.additionalProperties.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [o] : e.push(o), t++;
              }
              var ke = m === t;
              y = y || ke;
              let p = t;
              if (i && typeof i == "object" && !Array.isArray(i)) {
                if (i.shape === void 0) {
                  let o = { instancePath: s + "/data/features/" + r.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/required", keyword: "required", params: { missingProperty: "shape" }, message: "must have required property 'shape'" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                if (i.type === void 0) {
                  let o = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                for (let o in i) if (!(o === "type" || o === "shape" || o === "columns")) {
                  let f = {
                    instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1"),
                    schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/additionalProperties",
                    keyword: "additionalProperties",
                    params: { additionalProperty: o },
                    message: "must NOT have additional properties"
                  };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (i.type !== void 0) {
                  let o = i.type;
                  if (typeof o != "string") {
                    let f = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                  if (o !== "image") {
                    let f = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/type/enum", keyword: "enum", params: { allowedValues: B.properties.data.properties.features.additionalProperties.anyOf[1].properties.type.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                }
                if (i.shape !== void 0) {
                  let o = i.shape;
                  if (Array.isArray(o)) {
                    if (o.length > 3) {
                      let b = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/shape", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/shape/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    if (o.length < 3) {
                      let b = {
                        instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/shape",
                        schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/shape/minItems",
                        keyword: "minItems",
                        params: { limit: 3 },
                        message: "must NOT have fewer than 3 items"
                      };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    let f = o.length;
                    for (let b = 0; b < f; b++) {
                      let g = o[b];
                      if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
                        let q = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/shape/" + b, schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/shape/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        e === null ? e = [q] : e.push(q), t++;
                      }
                      if (typeof g == "number" && isFinite(g)) {
                        if (g > 4096 || isNaN(g)) {
                          let q = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/shape/" + b, schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/shape/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                          e === null ? e = [q] : e.push(q), t++;
                        }
                        if (g < 1 || isNaN(g)) {
                          let q = {
                            instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/shape/" + b,
                            schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/shape/items/minimum",
                            keyword: "minimum",
                            params: { comparison: ">=", limit: 1 },
                            message: "must be >= 1"
                          };
                          e === null ? e = [q] : e.push(q), t++;
                        }
                      }
                    }
                  } else {
                    let f = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/shape", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/shape/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                }
                if (i.columns !== void 0) {
                  let o = i.columns;
                  if (typeof o == "string") {
                    if (v(o) > 128) {
                      let f = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(
                        /\//g,
                        "~1"
                      ) + "/columns", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/columns/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                      e === null ? e = [f] : e.push(
                        f
                      ), t++;
                    }
                    if (v(o) < 1) {
                      let f = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/columns/minLength", keyword: "minLength", params: {
                        limit: 1
                      }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                    if (!at.test(o)) {
                      let f = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/columns/pattern", keyword: "pattern", params: { pattern: "^[^*]*[*][^*]*$" }, message: 'must match pattern "^[^*]*[*][^*]*$"' };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                  } else {
                    let f = { instancePath: s + "/data/features/" + r.replace(
                      /~/g,
                      "~0"
                    ).replace(/\//g, "~1") + "/columns", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/columns/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                }
              } else {
                let o = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [o] : e.push(o), t++;
              }
              var ke = p === t;
              if (y = y || ke, y) t = a, e !== null && (a ? e.length = a : e = null);
              else {
                let o = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let r = { instancePath: s + "/data/features", schemaPath: "#/properties/data/properties/features/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.sensitive !== void 0) {
          let n = u.sensitive;
          if (Array.isArray(n)) {
            let r = n.length;
            for (let y = 0; y < r; y++) {
              let m = n[y];
              if (typeof m == "string") {
                if (v(m) > 128) {
                  let p = { instancePath: s + "/data/sensitive/" + y, schemaPath: "#/properties/data/properties/sensitive/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (v(m) < 1) {
                  let p = { instancePath: s + "/data/sensitive/" + y, schemaPath: "#/properties/data/properties/sensitive/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (!ne.test(m)) {
                  let p = {
                    instancePath: s + "/data/sensitive/" + y,
                    schemaPath: "#/properties/data/properties/sensitive/items/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
                    message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"'
                  };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = {
                  instancePath: s + "/data/sensitive/" + y,
                  schemaPath: "#/properties/data/properties/sensitive/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            let i = n.length, a;
            if (i > 1) {
              let y = {};
              for (; i--; ) {
                let m = n[i];
                if (typeof m == "string") {
                  if (typeof y[m] == "number") {
                    a = y[m];
                    let p = { instancePath: s + "/data/sensitive", schemaPath: "#/properties/data/properties/sensitive/uniqueItems", keyword: "uniqueItems", params: { i, j: a }, message: "must NOT have duplicate items (items ## " + a + " and " + i + " are identical)" };
                    e === null ? e = [p] : e.push(p), t++;
                    break;
                  }
                  y[m] = i;
                }
              }
            }
          } else {
            let r = { instancePath: s + "/data/sensitive", schemaPath: "#/properties/data/properties/sensitive/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.personal !== void 0) {
          let n = u.personal;
          if (Array.isArray(n)) {
            let r = n.length;
            for (let y = 0; y < r; y++) {
              let m = n[y];
              if (typeof m == "string") {
                if (v(m) > 128) {
                  let p = { instancePath: s + "/data/personal/" + y, schemaPath: "#/properties/data/properties/personal/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (v(m) < 1) {
                  let p = { instancePath: s + "/data/personal/" + y, schemaPath: "#/properties/data/properties/personal/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (!ne.test(m)) {
                  let p = { instancePath: s + "/data/personal/" + y, schemaPath: "#/properties/data/properties/personal/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/data/personal/" + y, schemaPath: "#/properties/data/properties/personal/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            let i = n.length, a;
            if (i > 1) {
              let y = {};
              for (; i--; ) {
                let m = n[i];
                if (typeof m == "string") {
                  if (typeof y[m] == "number") {
                    a = y[m];
                    let p = { instancePath: s + "/data/personal", schemaPath: "#/properties/data/properties/personal/uniqueItems", keyword: "uniqueItems", params: { i, j: a }, message: "must NOT have duplicate items (items ## " + a + " and " + i + " are identical)" };
                    e === null ? e = [
                      p
                    ] : e.push(p), t++;
                    break;
                  }
                  y[m] = i;
                }
              }
            }
          } else {
            let r = { instancePath: s + "/data/personal", schemaPath: "#/properties/data/properties/personal/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.split !== void 0) {
          let n = u.split;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            for (let r in n) if (!(r === "test" || r === "validation" || r === "stratify" || r === "seed")) {
              let i = { instancePath: s + "/data/split", schemaPath: "#/properties/data/properties/split/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (n.test !== void 0) {
              let r = n.test;
              if (!(typeof r == "number" && isFinite(r)) && typeof r != "string" && !(r && typeof r == "object" && !Array.isArray(r))) {
                let i = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/type", keyword: "type", params: { type: B.properties.data.properties.split.properties.test.type }, message: "must be number,string,object" };
                e === null ? e = [i] : e.push(i), t++;
              }
              if (typeof r == "number" && isFinite(r)) {
                if (r >= 1 || isNaN(r)) {
                  let i = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                if (r <= 0 || isNaN(r)) {
                  let i = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [i] : e.push(i), t++;
                }
              }
              if (typeof r == "string") {
                if (v(
                  r
                ) > 400) {
                  let i = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                if (v(r) < 1) {
                  let i = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [i] : e.push(i), t++;
                }
              }
              if (r && typeof r == "object" && !Array.isArray(r)) {
                if (Object.keys(r).length < 1) {
                  let i = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                for (let i in r) if (!(i === "from" || i === "source" || i === "format")) {
                  let a = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                  e === null ? e = [a] : e.push(a), t++;
                }
                if (r.from !== void 0) {
                  let i = r.from;
                  if (typeof i == "string") {
                    if (!_e.test(i)) {
                      let a = { instancePath: s + "/data/split/test/from", schemaPath: "#/properties/data/properties/split/properties/test/properties/from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$"' };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/data/split/test/from", schemaPath: "#/properties/data/properties/split/properties/test/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (r.source !== void 0) {
                  let i = r.source;
                  if (typeof i == "string") {
                    if (v(i) > 400) {
                      let a = { instancePath: s + "/data/split/test/source", schemaPath: "#/properties/data/properties/split/properties/test/properties/source/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (v(i) < 1) {
                      let a = { instancePath: s + "/data/split/test/source", schemaPath: "#/properties/data/properties/split/properties/test/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/data/split/test/source", schemaPath: "#/properties/data/properties/split/properties/test/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (r.format !== void 0) {
                  let i = r.format;
                  if (typeof i != "string") {
                    let a = { instancePath: s + "/data/split/test/format", schemaPath: "#/properties/data/properties/split/properties/test/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (!(i === "csv" || i === "parquet" || i === "jsonl" || i === "arrow" || i === "image")) {
                    let a = { instancePath: s + "/data/split/test/format", schemaPath: "#/properties/data/properties/split/properties/test/properties/format/enum", keyword: "enum", params: { allowedValues: B.properties.data.properties.split.properties.test.properties.format.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
              }
            }
            if (n.validation !== void 0) {
              let r = n.validation;
              if (!(typeof r == "number" && isFinite(r)) && !(r && typeof r == "object" && !Array.isArray(r))) {
                let i = {
                  instancePath: s + "/data/split/validation",
                  schemaPath: "#/properties/data/properties/split/properties/validation/type",
                  keyword: "type",
                  params: { type: B.properties.data.properties.split.properties.validation.type },
                  message: "must be number,object"
                };
                e === null ? e = [i] : e.push(i), t++;
              }
              if (typeof r == "number" && isFinite(r)) {
                if (r >= 1 || isNaN(r)) {
                  let i = {
                    instancePath: s + "/data/split/validation",
                    schemaPath: "#/properties/data/properties/split/properties/validation/exclusiveMaximum",
                    keyword: "exclusiveMaximum",
                    params: { comparison: "<", limit: 1 },
                    message: "must be < 1"
                  };
                  e === null ? e = [i] : e.push(i), t++;
                }
                if (r <= 0 || isNaN(r)) {
                  let i = { instancePath: s + "/data/split/validation", schemaPath: "#/properties/data/properties/split/properties/validation/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [i] : e.push(i), t++;
                }
              }
              if (r && typeof r == "object" && !Array.isArray(r)) {
                if (r.from === void 0) {
                  let i = { instancePath: s + "/data/split/validation", schemaPath: "#/properties/data/properties/split/properties/validation/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                for (let i in r) if (i !== "from") {
                  let a = { instancePath: s + "/data/split/validation", schemaPath: "#/properties/data/properties/split/properties/validation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                  e === null ? e = [a] : e.push(
                    a
                  ), t++;
                }
                if (r.from !== void 0) {
                  let i = r.from;
                  if (typeof i == "string") {
                    if (!_e.test(i)) {
                      let a = { instancePath: s + "/data/split/validation/from", schemaPath: "#/properties/data/properties/split/properties/validation/properties/from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$"' };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = {
                      instancePath: s + "/data/split/validation/from",
                      schemaPath: "#/properties/data/properties/split/properties/validation/properties/from/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
              }
            }
            if (n.stratify !== void 0) {
              let r = n.stratify;
              if (Array.isArray(r)) {
                if (r.length < 1) {
                  let m = { instancePath: s + "/data/split/stratify", schemaPath: "#/properties/data/properties/split/properties/stratify/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                let i = r.length;
                for (let m = 0; m < i; m++) {
                  let p = r[m];
                  if (typeof p == "string") {
                    if (v(p) > 128) {
                      let o = { instancePath: s + "/data/split/stratify/" + m, schemaPath: "#/properties/data/properties/split/properties/stratify/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    if (v(p) < 1) {
                      let o = { instancePath: s + "/data/split/stratify/" + m, schemaPath: "#/properties/data/properties/split/properties/stratify/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    if (!ne.test(p)) {
                      let o = {
                        instancePath: s + "/data/split/stratify/" + m,
                        schemaPath: "#/properties/data/properties/split/properties/stratify/items/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
                        message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"'
                      };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  } else {
                    let o = { instancePath: s + "/data/split/stratify/" + m, schemaPath: "#/properties/data/properties/split/properties/stratify/items/type", keyword: "type", params: {
                      type: "string"
                    }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                let a = r.length, y;
                if (a > 1) {
                  let m = {};
                  for (; a--; ) {
                    let p = r[a];
                    if (typeof p == "string") {
                      if (typeof m[p] == "number") {
                        y = m[p];
                        let o = { instancePath: s + "/data/split/stratify", schemaPath: "#/properties/data/properties/split/properties/stratify/uniqueItems", keyword: "uniqueItems", params: { i: a, j: y }, message: "must NOT have duplicate items (items ## " + y + " and " + a + " are identical)" };
                        e === null ? e = [o] : e.push(o), t++;
                        break;
                      }
                      m[p] = a;
                    }
                  }
                }
              } else {
                let i = { instancePath: s + "/data/split/stratify", schemaPath: "#/properties/data/properties/split/properties/stratify/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (n.seed !== void 0) {
              let r = n.seed;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                let i = { instancePath: s + "/data/split/seed", schemaPath: "#/properties/data/properties/split/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [i] : e.push(i), t++;
              }
              if (typeof r == "number" && isFinite(r)) {
                if (r > 4294967295 || isNaN(r)) {
                  let i = { instancePath: s + "/data/split/seed", schemaPath: "#/properties/data/properties/split/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                if (r < 0 || isNaN(r)) {
                  let i = { instancePath: s + "/data/split/seed", schemaPath: "#/properties/data/properties/split/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [i] : e.push(i), t++;
                }
              }
            }
          } else {
            let r = { instancePath: s + "/data/split", schemaPath: "#/properties/data/properties/split/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.quality !== void 0) {
          let n = u.quality;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            for (let r in n) if (!(r === "minScore" || r === "checks")) {
              let i = { instancePath: s + "/data/quality", schemaPath: "#/properties/data/properties/quality/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (n.minScore !== void 0) {
              let r = n.minScore;
              if (typeof r == "number" && isFinite(r)) {
                if (r > 1 || isNaN(r)) {
                  let i = {
                    instancePath: s + "/data/quality/minScore",
                    schemaPath: "#/properties/data/properties/quality/properties/minScore/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 1 },
                    message: "must be <= 1"
                  };
                  e === null ? e = [i] : e.push(i), t++;
                }
                if (r < 0 || isNaN(r)) {
                  let i = {
                    instancePath: s + "/data/quality/minScore",
                    schemaPath: "#/properties/data/properties/quality/properties/minScore/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0 },
                    message: "must be >= 0"
                  };
                  e === null ? e = [i] : e.push(i), t++;
                }
              } else {
                let i = { instancePath: s + "/data/quality/minScore", schemaPath: "#/properties/data/properties/quality/properties/minScore/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (n.checks !== void 0) {
              let r = n.checks;
              if (Array.isArray(r)) {
                let i = r.length;
                for (let a = 0; a < i; a++) {
                  let y = r[a];
                  if (y && typeof y == "object" && !Array.isArray(y)) {
                    if (Object.keys(y).length > 1) {
                      let m = { instancePath: s + "/data/quality/checks/" + a, schemaPath: "#/properties/data/properties/quality/properties/checks/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                    if (Object.keys(y).length < 1) {
                      let m = { instancePath: s + "/data/quality/checks/" + a, schemaPath: "#/properties/data/properties/quality/properties/checks/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                    for (let m in y) if (!ce.call(B.properties.data.properties.quality.properties.checks.items.properties, m)) {
                      let p = {
                        instancePath: s + "/data/quality/checks/" + a,
                        schemaPath: "#/properties/data/properties/quality/properties/checks/items/additionalProperties",
                        keyword: "additionalProperties",
                        params: { additionalProperty: m },
                        message: "must NOT have additional properties"
                      };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (y.between !== void 0) {
                      let m = y.between, p = t, o = false, f = t;
                      if (m && typeof m == "object" && !Array.isArray(m) && m.min === void 0) {
                        let g = { instancePath: s + "/data/quality/checks/" + a + "/between", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/anyOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
                        e === null ? e = [g] : e.push(g), t++;
                      }
                      var de = f === t;
                      o = o || de;
                      let b = t;
                      if (m && typeof m == "object" && !Array.isArray(m) && m.max === void 0) {
                        let g = { instancePath: s + "/data/quality/checks/" + a + "/between", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                        e === null ? e = [g] : e.push(g), t++;
                      }
                      var de = b === t;
                      if (o = o || de, o) t = p, e !== null && (p ? e.length = p : e = null);
                      else {
                        let g = { instancePath: s + "/data/quality/checks/" + a + "/between", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        e === null ? e = [g] : e.push(g), t++;
                      }
                      if (m && typeof m == "object" && !Array.isArray(
                        m
                      )) {
                        if (m.column === void 0) {
                          let g = {
                            instancePath: s + "/data/quality/checks/" + a + "/between",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/required",
                            keyword: "required",
                            params: { missingProperty: "column" },
                            message: "must have required property 'column'"
                          };
                          e === null ? e = [g] : e.push(g), t++;
                        }
                        for (let g in m) if (!(g === "column" || g === "mostly" || g === "min" || g === "max" || g === "on" || g === "weight")) {
                          let q = { instancePath: s + "/data/quality/checks/" + a + "/between", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
                          e === null ? e = [q] : e.push(q), t++;
                        }
                        if (m.column !== void 0) {
                          let g = m.column;
                          if (typeof g == "string") {
                            if (v(g) > 128) {
                              let q = { instancePath: s + "/data/quality/checks/" + a + "/between/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/column/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                              e === null ? e = [q] : e.push(q), t++;
                            }
                            if (v(g) < 1) {
                              let q = {
                                instancePath: s + "/data/quality/checks/" + a + "/between/column",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/column/minLength",
                                keyword: "minLength",
                                params: { limit: 1 },
                                message: "must NOT have fewer than 1 characters"
                              };
                              e === null ? e = [q] : e.push(q), t++;
                            }
                          } else {
                            let q = { instancePath: s + "/data/quality/checks/" + a + "/between/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [q] : e.push(q), t++;
                          }
                        }
                        if (m.mostly !== void 0) {
                          let g = m.mostly;
                          if (typeof g == "number" && isFinite(g)) {
                            if (g > 1 || isNaN(g)) {
                              let q = { instancePath: s + "/data/quality/checks/" + a + "/between/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/mostly/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [q] : e.push(q), t++;
                            }
                            if (g < 0 || isNaN(g)) {
                              let q = {
                                instancePath: s + "/data/quality/checks/" + a + "/between/mostly",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/mostly/minimum",
                                keyword: "minimum",
                                params: { comparison: ">=", limit: 0 },
                                message: "must be >= 0"
                              };
                              e === null ? e = [q] : e.push(q), t++;
                            }
                          } else {
                            let q = { instancePath: s + "/data/quality/checks/" + a + "/between/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/mostly/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [q] : e.push(
                              q
                            ), t++;
                          }
                        }
                        if (m.min !== void 0) {
                          let g = m.min;
                          if (!(typeof g == "number" && isFinite(g)) && typeof g != "string") {
                            let q = { instancePath: s + "/data/quality/checks/" + a + "/between/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/min/type", keyword: "type", params: { type: B.properties.data.properties.quality.properties.checks.items.properties.between.properties.min.type }, message: "must be number,string" };
                            e === null ? e = [q] : e.push(q), t++;
                          }
                          if (typeof g == "string" && !_e.test(g)) {
                            let q = { instancePath: s + "/data/quality/checks/" + a + "/between/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/min/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$"' };
                            e === null ? e = [q] : e.push(q), t++;
                          }
                        }
                        if (m.max !== void 0) {
                          let g = m.max;
                          if (!(typeof g == "number" && isFinite(g)) && typeof g != "string") {
                            let q = { instancePath: s + "/data/quality/checks/" + a + "/between/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/max/type", keyword: "type", params: { type: B.properties.data.properties.quality.properties.checks.items.properties.between.properties.max.type }, message: "must be number,string" };
                            e === null ? e = [q] : e.push(q), t++;
                          }
                          if (typeof g == "string" && !_e.test(g)) {
                            let q = { instancePath: s + "/data/quality/checks/" + a + "/between/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/max/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$"' };
                            e === null ? e = [q] : e.push(q), t++;
                          }
                        }
                        if (m.on !== void 0) {
                          let g = m.on;
                          if (typeof g != "string") {
                            let q = { instancePath: s + "/data/quality/checks/" + a + "/between/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/on/type", keyword: "type", params: {
                              type: "string"
                            }, message: "must be string" };
                            e === null ? e = [q] : e.push(q), t++;
                          }
                          if (!(g === "all" || g === "train" || g === "validation" || g === "test")) {
                            let q = { instancePath: s + "/data/quality/checks/" + a + "/between/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/on/enum", keyword: "enum", params: { allowedValues: B.properties.data.properties.quality.properties.checks.items.properties.between.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [q] : e.push(q), t++;
                          }
                        }
                        if (m.weight !== void 0) {
                          let g = m.weight;
                          if (typeof g == "number" && isFinite(g)) {
                            if (g > 1e3 || isNaN(
                              g
                            )) {
                              let q = {
                                instancePath: s + "/data/quality/checks/" + a + "/between/weight",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/weight/maximum",
                                keyword: "maximum",
                                params: { comparison: "<=", limit: 1e3 },
                                message: "must be <= 1000"
                              };
                              e === null ? e = [q] : e.push(q), t++;
                            }
                            if (g <= 0 || isNaN(g)) {
                              let q = { instancePath: s + "/data/quality/checks/" + a + "/between/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [q] : e.push(q), t++;
                            }
                          } else {
                            let q = { instancePath: s + "/data/quality/checks/" + a + "/between/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [q] : e.push(q), t++;
                          }
                        }
                      } else {
                        let g = { instancePath: s + "/data/quality/checks/" + a + "/between", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/type", keyword: "type", params: {
                          type: "object"
                        }, message: "must be object" };
                        e === null ? e = [g] : e.push(g), t++;
                      }
                    }
                    if (y.classBalance !== void 0) {
                      let m = y.classBalance;
                      if (!(typeof m == "number" && isFinite(m)) && !(m && typeof m == "object" && !Array.isArray(m))) {
                        let p = { instancePath: s + "/data/quality/checks/" + a + "/classBalance", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/type", keyword: "type", params: { type: B.properties.data.properties.quality.properties.checks.items.properties.classBalance.type }, message: "must be number,object" };
                        e === null ? e = [p] : e.push(p), t++;
                      }
                      if (typeof m == "number" && isFinite(m)) {
                        if (m > 1 || isNaN(m)) {
                          let p = { instancePath: s + "/data/quality/checks/" + a + "/classBalance", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                        if (m < 0 || isNaN(m)) {
                          let p = { instancePath: s + "/data/quality/checks/" + a + "/classBalance", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/minimum", keyword: "minimum", params: {
                            comparison: ">=",
                            limit: 0
                          }, message: "must be >= 0" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                      }
                      if (m && typeof m == "object" && !Array.isArray(
                        m
                      )) {
                        for (let p in m) if (!(p === "min" || p === "weight")) {
                          let o = { instancePath: s + "/data/quality/checks/" + a + "/classBalance", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                        if (m.min !== void 0) {
                          let p = m.min;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/classBalance/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (p < 0 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/classBalance/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/classBalance/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.weight !== void 0) {
                          let p = m.weight;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1e3 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/classBalance/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (p <= 0 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/classBalance/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/classBalance/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                      }
                    }
                    if (y.completeness !== void 0) {
                      let m = y.completeness;
                      if ((!m || typeof m != "object") && typeof m != "string") {
                        let p = { instancePath: s + "/data/quality/checks/" + a + "/completeness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/type", keyword: "type", params: { type: B.properties.data.properties.quality.properties.checks.items.properties.completeness.type }, message: "must be string,array,object" };
                        e === null ? e = [p] : e.push(p), t++;
                      }
                      if (Array.isArray(m)) {
                        if (m.length < 1) {
                          let o = { instancePath: s + "/data/quality/checks/" + a + "/completeness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                        let p = m.length;
                        for (let o = 0; o < p; o++) if (typeof m[o] != "string") {
                          let f = { instancePath: s + "/data/quality/checks/" + a + "/completeness/" + o, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [f] : e.push(f), t++;
                        }
                      }
                      if (m && typeof m == "object" && !Array.isArray(m)) {
                        if (m.columns === void 0) {
                          let p = { instancePath: s + "/data/quality/checks/" + a + "/completeness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                        for (let p in m) if (!(p === "columns" || p === "min" || p === "on" || p === "weight")) {
                          let o = { instancePath: s + "/data/quality/checks/" + a + "/completeness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/additionalProperties", keyword: "additionalProperties", params: {
                            additionalProperty: p
                          }, message: "must NOT have additional properties" };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                        if (m.columns !== void 0) {
                          let p = m.columns;
                          if (Array.isArray(p)) {
                            if (p.length < 1) {
                              let f = { instancePath: s + "/data/quality/checks/" + a + "/completeness/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [f] : e.push(f), t++;
                            }
                            let o = p.length;
                            for (let f = 0; f < o; f++) if (typeof p[f] != "string") {
                              let b = { instancePath: s + "/data/quality/checks/" + a + "/completeness/columns/" + f, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [b] : e.push(b), t++;
                            }
                          } else {
                            let o = {
                              instancePath: s + "/data/quality/checks/" + a + "/completeness/columns",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/columns/type",
                              keyword: "type",
                              params: { type: "array" },
                              message: "must be array"
                            };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.min !== void 0) {
                          let p = m.min;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1 || isNaN(
                              p
                            )) {
                              let o = {
                                instancePath: s + "/data/quality/checks/" + a + "/completeness/min",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/min/maximum",
                                keyword: "maximum",
                                params: { comparison: "<=", limit: 1 },
                                message: "must be <= 1"
                              };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (p < 0 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/completeness/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/completeness/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.on !== void 0) {
                          let p = m.on;
                          if (typeof p != "string") {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/completeness/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                          if (!(p === "all" || p === "train" || p === "validation" || p === "test")) {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/completeness/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/on/enum", keyword: "enum", params: { allowedValues: B.properties.data.properties.quality.properties.checks.items.properties.completeness.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.weight !== void 0) {
                          let p = m.weight;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1e3 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/completeness/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (p <= 0 || isNaN(p)) {
                              let o = {
                                instancePath: s + "/data/quality/checks/" + a + "/completeness/weight",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/weight/exclusiveMinimum",
                                keyword: "exclusiveMinimum",
                                params: { comparison: ">", limit: 0 },
                                message: "must be > 0"
                              };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = {
                              instancePath: s + "/data/quality/checks/" + a + "/completeness/weight",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/weight/type",
                              keyword: "type",
                              params: { type: "number" },
                              message: "must be number"
                            };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                      }
                    }
                    if (y.constantColumn !== void 0) {
                      let m = y.constantColumn;
                      if ((!m || typeof m != "object") && typeof m != "string") {
                        let p = { instancePath: s + "/data/quality/checks/" + a + "/constantColumn", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/type", keyword: "type", params: { type: B.properties.data.properties.quality.properties.checks.items.properties.constantColumn.type }, message: "must be string,array,object" };
                        e === null ? e = [p] : e.push(p), t++;
                      }
                      if (Array.isArray(m)) {
                        if (m.length < 1) {
                          let o = { instancePath: s + "/data/quality/checks/" + a + "/constantColumn", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/minItems", keyword: "minItems", params: {
                            limit: 1
                          }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                        let p = m.length;
                        for (let o = 0; o < p; o++) if (typeof m[o] != "string") {
                          let f = { instancePath: s + "/data/quality/checks/" + a + "/constantColumn/" + o, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [f] : e.push(f), t++;
                        }
                      }
                      if (m && typeof m == "object" && !Array.isArray(m)) {
                        if (m.columns === void 0) {
                          let p = { instancePath: s + "/data/quality/checks/" + a + "/constantColumn", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                        for (let p in m) if (!(p === "columns" || p === "on" || p === "weight")) {
                          let o = { instancePath: s + "/data/quality/checks/" + a + "/constantColumn", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                        if (m.columns !== void 0) {
                          let p = m.columns;
                          if (Array.isArray(p)) {
                            if (p.length < 1) {
                              let f = { instancePath: s + "/data/quality/checks/" + a + "/constantColumn/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/columns/minItems", keyword: "minItems", params: {
                                limit: 1
                              }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [f] : e.push(f), t++;
                            }
                            let o = p.length;
                            for (let f = 0; f < o; f++) if (typeof p[f] != "string") {
                              let b = { instancePath: s + "/data/quality/checks/" + a + "/constantColumn/columns/" + f, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/columns/items/type", keyword: "type", params: {
                                type: "string"
                              }, message: "must be string" };
                              e === null ? e = [b] : e.push(b), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/constantColumn/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.on !== void 0) {
                          let p = m.on;
                          if (typeof p != "string") {
                            let o = {
                              instancePath: s + "/data/quality/checks/" + a + "/constantColumn/on",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/on/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                          if (!(p === "all" || p === "train" || p === "validation" || p === "test")) {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/constantColumn/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/on/enum", keyword: "enum", params: { allowedValues: B.properties.data.properties.quality.properties.checks.items.properties.constantColumn.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.weight !== void 0) {
                          let p = m.weight;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1e3 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/constantColumn/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (p <= 0 || isNaN(p)) {
                              let o = {
                                instancePath: s + "/data/quality/checks/" + a + "/constantColumn/weight",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/weight/exclusiveMinimum",
                                keyword: "exclusiveMinimum",
                                params: { comparison: ">", limit: 0 },
                                message: "must be > 0"
                              };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/constantColumn/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                      }
                    }
                    if (y.drift !== void 0) {
                      let m = y.drift;
                      if ((!m || typeof m != "object") && typeof m != "string") {
                        let p = { instancePath: s + "/data/quality/checks/" + a + "/drift", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/type", keyword: "type", params: { type: B.properties.data.properties.quality.properties.checks.items.properties.drift.type }, message: "must be string,array,object" };
                        e === null ? e = [p] : e.push(p), t++;
                      }
                      if (Array.isArray(m)) {
                        if (m.length < 1) {
                          let o = { instancePath: s + "/data/quality/checks/" + a + "/drift", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                        let p = m.length;
                        for (let o = 0; o < p; o++) if (typeof m[o] != "string") {
                          let f = { instancePath: s + "/data/quality/checks/" + a + "/drift/" + o, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [f] : e.push(f), t++;
                        }
                      }
                      if (m && typeof m == "object" && !Array.isArray(m)) {
                        if (m.columns === void 0) {
                          let p = { instancePath: s + "/data/quality/checks/" + a + "/drift", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                        for (let p in m) if (!(p === "columns" || p === "max" || p === "weight")) {
                          let o = {
                            instancePath: s + "/data/quality/checks/" + a + "/drift",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/additionalProperties",
                            keyword: "additionalProperties",
                            params: { additionalProperty: p },
                            message: "must NOT have additional properties"
                          };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                        if (m.columns !== void 0) {
                          let p = m.columns;
                          if (Array.isArray(p)) {
                            if (p.length < 1) {
                              let f = { instancePath: s + "/data/quality/checks/" + a + "/drift/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [f] : e.push(f), t++;
                            }
                            let o = p.length;
                            for (let f = 0; f < o; f++) if (typeof p[f] != "string") {
                              let b = { instancePath: s + "/data/quality/checks/" + a + "/drift/columns/" + f, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [b] : e.push(b), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/drift/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/columns/type", keyword: "type", params: {
                              type: "array"
                            }, message: "must be array" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.max !== void 0) {
                          let p = m.max;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p < 0 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/drift/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/drift/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.weight !== void 0) {
                          let p = m.weight;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1e3 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/drift/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (p <= 0 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/drift/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: {
                                comparison: ">",
                                limit: 0
                              }, message: "must be > 0" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/drift/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                      }
                    }
                    if (y.duplicateRows !== void 0) {
                      let m = y.duplicateRows;
                      if (!(typeof m == "number" && isFinite(m)) && !(m && typeof m == "object" && !Array.isArray(
                        m
                      ))) {
                        let p = { instancePath: s + "/data/quality/checks/" + a + "/duplicateRows", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/type", keyword: "type", params: { type: B.properties.data.properties.quality.properties.checks.items.properties.duplicateRows.type }, message: "must be number,object" };
                        e === null ? e = [p] : e.push(p), t++;
                      }
                      if (typeof m == "number" && isFinite(m)) {
                        if (m > 1 || isNaN(m)) {
                          let p = { instancePath: s + "/data/quality/checks/" + a + "/duplicateRows", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                        if (m < 0 || isNaN(m)) {
                          let p = { instancePath: s + "/data/quality/checks/" + a + "/duplicateRows", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                      }
                      if (m && typeof m == "object" && !Array.isArray(m)) {
                        for (let p in m) if (!(p === "max" || p === "columns" || p === "on" || p === "weight")) {
                          let o = {
                            instancePath: s + "/data/quality/checks/" + a + "/duplicateRows",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/additionalProperties",
                            keyword: "additionalProperties",
                            params: { additionalProperty: p },
                            message: "must NOT have additional properties"
                          };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                        if (m.max !== void 0) {
                          let p = m.max;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1 || isNaN(p)) {
                              let o = {
                                instancePath: s + "/data/quality/checks/" + a + "/duplicateRows/max",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/max/maximum",
                                keyword: "maximum",
                                params: { comparison: "<=", limit: 1 },
                                message: "must be <= 1"
                              };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (p < 0 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/duplicateRows/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = {
                              instancePath: s + "/data/quality/checks/" + a + "/duplicateRows/max",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/max/type",
                              keyword: "type",
                              params: { type: "number" },
                              message: "must be number"
                            };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.columns !== void 0) {
                          let p = m.columns;
                          if (Array.isArray(p)) {
                            if (p.length < 1) {
                              let f = { instancePath: s + "/data/quality/checks/" + a + "/duplicateRows/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [f] : e.push(f), t++;
                            }
                            let o = p.length;
                            for (let f = 0; f < o; f++) if (typeof p[f] != "string") {
                              let b = { instancePath: s + "/data/quality/checks/" + a + "/duplicateRows/columns/" + f, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [b] : e.push(b), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/duplicateRows/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [
                              o
                            ] : e.push(o), t++;
                          }
                        }
                        if (m.on !== void 0) {
                          let p = m.on;
                          if (typeof p != "string") {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/duplicateRows/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                          if (!(p === "all" || p === "train" || p === "validation" || p === "test")) {
                            let o = {
                              instancePath: s + "/data/quality/checks/" + a + "/duplicateRows/on",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/on/enum",
                              keyword: "enum",
                              params: { allowedValues: B.properties.data.properties.quality.properties.checks.items.properties.duplicateRows.properties.on.enum },
                              message: "must be equal to one of the allowed values"
                            };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.weight !== void 0) {
                          let p = m.weight;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1e3 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/duplicateRows/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [o] : e.push(
                                o
                              ), t++;
                            }
                            if (p <= 0 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/duplicateRows/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/duplicateRows/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                      }
                    }
                    if (y.freshness !== void 0) {
                      let m = y.freshness;
                      if (m && typeof m == "object" && !Array.isArray(m)) {
                        if (m.column === void 0) {
                          let p = { instancePath: s + "/data/quality/checks/" + a + "/freshness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                        if (m.within === void 0) {
                          let p = { instancePath: s + "/data/quality/checks/" + a + "/freshness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/required", keyword: "required", params: { missingProperty: "within" }, message: "must have required property 'within'" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                        for (let p in m) if (!(p === "column" || p === "within" || p === "on" || p === "weight")) {
                          let o = { instancePath: s + "/data/quality/checks/" + a + "/freshness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                        if (m.column !== void 0) {
                          let p = m.column;
                          if (typeof p == "string") {
                            if (v(p) > 128) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/freshness/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/column/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (v(p) < 1) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/freshness/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/freshness/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/column/type", keyword: "type", params: {
                              type: "string"
                            }, message: "must be string" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.within !== void 0) {
                          let p = m.within;
                          if (typeof p == "string") {
                            if (!Te.test(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/freshness/within", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/within/pattern", keyword: "pattern", params: {
                                pattern: "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$"
                              }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$"' };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = {
                              instancePath: s + "/data/quality/checks/" + a + "/freshness/within",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/within/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.on !== void 0) {
                          let p = m.on;
                          if (typeof p != "string") {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/freshness/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [o] : e.push(
                              o
                            ), t++;
                          }
                          if (!(p === "all" || p === "train" || p === "validation" || p === "test")) {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/freshness/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/on/enum", keyword: "enum", params: { allowedValues: B.properties.data.properties.quality.properties.checks.items.properties.freshness.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.weight !== void 0) {
                          let p = m.weight;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1e3 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/freshness/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [o] : e.push(
                                o
                              ), t++;
                            }
                            if (p <= 0 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/freshness/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/freshness/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [
                              o
                            ] : e.push(o), t++;
                          }
                        }
                      } else {
                        let p = { instancePath: s + "/data/quality/checks/" + a + "/freshness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        e === null ? e = [p] : e.push(p), t++;
                      }
                    }
                    if (y.groupLeakage !== void 0) {
                      let m = y.groupLeakage;
                      if (typeof m != "string" && !(m && typeof m == "object" && !Array.isArray(m))) {
                        let p = { instancePath: s + "/data/quality/checks/" + a + "/groupLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/type", keyword: "type", params: { type: B.properties.data.properties.quality.properties.checks.items.properties.groupLeakage.type }, message: "must be string,object" };
                        e === null ? e = [p] : e.push(p), t++;
                      }
                      if (typeof m == "string") {
                        if (v(m) > 128) {
                          let p = { instancePath: s + "/data/quality/checks/" + a + "/groupLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/maxLength", keyword: "maxLength", params: {
                            limit: 128
                          }, message: "must NOT have more than 128 characters" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                        if (v(m) < 1) {
                          let p = { instancePath: s + "/data/quality/checks/" + a + "/groupLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                      }
                      if (m && typeof m == "object" && !Array.isArray(m)) {
                        if (m.column === void 0) {
                          let p = { instancePath: s + "/data/quality/checks/" + a + "/groupLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                        for (let p in m) if (!(p === "column" || p === "max" || p === "weight")) {
                          let o = { instancePath: s + "/data/quality/checks/" + a + "/groupLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                        if (m.column !== void 0) {
                          let p = m.column;
                          if (typeof p == "string") {
                            if (v(p) > 128) {
                              let o = {
                                instancePath: s + "/data/quality/checks/" + a + "/groupLeakage/column",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/column/maxLength",
                                keyword: "maxLength",
                                params: { limit: 128 },
                                message: "must NOT have more than 128 characters"
                              };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (v(p) < 1) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/groupLeakage/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/groupLeakage/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.max !== void 0) {
                          let p = m.max;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/groupLeakage/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (p < 0 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/groupLeakage/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/groupLeakage/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/max/type", keyword: "type", params: {
                              type: "number"
                            }, message: "must be number" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.weight !== void 0) {
                          let p = m.weight;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1e3 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/groupLeakage/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (p <= 0 || isNaN(p)) {
                              let o = {
                                instancePath: s + "/data/quality/checks/" + a + "/groupLeakage/weight",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/weight/exclusiveMinimum",
                                keyword: "exclusiveMinimum",
                                params: { comparison: ">", limit: 0 },
                                message: "must be > 0"
                              };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/groupLeakage/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                      }
                    }
                    if (y.inSet !== void 0) {
                      let m = y.inSet;
                      if (m && typeof m == "object" && !Array.isArray(m)) {
                        if (m.column === void 0) {
                          let p = { instancePath: s + "/data/quality/checks/" + a + "/inSet", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                        if (m.values === void 0) {
                          let p = { instancePath: s + "/data/quality/checks/" + a + "/inSet", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                        for (let p in m) if (!(p === "column" || p === "mostly" || p === "values" || p === "on" || p === "weight")) {
                          let o = { instancePath: s + "/data/quality/checks/" + a + "/inSet", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                        if (m.column !== void 0) {
                          let p = m.column;
                          if (typeof p == "string") {
                            if (v(p) > 128) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/inSet/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/column/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                              e === null ? e = [o] : e.push(
                                o
                              ), t++;
                            }
                            if (v(p) < 1) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/inSet/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/inSet/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.mostly !== void 0) {
                          let p = m.mostly;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/inSet/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/mostly/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (p < 0 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/inSet/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/mostly/minimum", keyword: "minimum", params: {
                                comparison: ">=",
                                limit: 0
                              }, message: "must be >= 0" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/inSet/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/mostly/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.values !== void 0) {
                          let p = m.values;
                          if (Array.isArray(p)) {
                            if (p.length > 1e4) {
                              let f = { instancePath: s + "/data/quality/checks/" + a + "/inSet/values", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/values/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
                              e === null ? e = [f] : e.push(f), t++;
                            }
                            if (p.length < 1) {
                              let f = {
                                instancePath: s + "/data/quality/checks/" + a + "/inSet/values",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/values/minItems",
                                keyword: "minItems",
                                params: { limit: 1 },
                                message: "must NOT have fewer than 1 items"
                              };
                              e === null ? e = [f] : e.push(f), t++;
                            }
                            let o = p.length;
                            for (let f = 0; f < o; f++) {
                              let b = p[f];
                              if (typeof b != "string" && !(typeof b == "number" && isFinite(b)) && typeof b != "boolean") {
                                let g = {
                                  instancePath: s + "/data/quality/checks/" + a + "/inSet/values/" + f,
                                  schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/values/items/type",
                                  keyword: "type",
                                  params: { type: B.properties.data.properties.quality.properties.checks.items.properties.inSet.properties.values.items.type },
                                  message: "must be string,number,boolean"
                                };
                                e === null ? e = [g] : e.push(g), t++;
                              }
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/inSet/values", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.on !== void 0) {
                          let p = m.on;
                          if (typeof p != "string") {
                            let o = {
                              instancePath: s + "/data/quality/checks/" + a + "/inSet/on",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/on/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                          if (!(p === "all" || p === "train" || p === "validation" || p === "test")) {
                            let o = {
                              instancePath: s + "/data/quality/checks/" + a + "/inSet/on",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/on/enum",
                              keyword: "enum",
                              params: { allowedValues: B.properties.data.properties.quality.properties.checks.items.properties.inSet.properties.on.enum },
                              message: "must be equal to one of the allowed values"
                            };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.weight !== void 0) {
                          let p = m.weight;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1e3 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/inSet/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (p <= 0 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/inSet/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/inSet/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [o] : e.push(
                              o
                            ), t++;
                          }
                        }
                      } else {
                        let p = { instancePath: s + "/data/quality/checks/" + a + "/inSet", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        e === null ? e = [p] : e.push(p), t++;
                      }
                    }
                    if (y.labelConflicts !== void 0) {
                      let m = y.labelConflicts;
                      if (!(typeof m == "number" && isFinite(m)) && !(m && typeof m == "object" && !Array.isArray(m))) {
                        let p = { instancePath: s + "/data/quality/checks/" + a + "/labelConflicts", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/type", keyword: "type", params: { type: B.properties.data.properties.quality.properties.checks.items.properties.labelConflicts.type }, message: "must be number,object" };
                        e === null ? e = [p] : e.push(p), t++;
                      }
                      if (typeof m == "number" && isFinite(m)) {
                        if (m > 1 || isNaN(m)) {
                          let p = { instancePath: s + "/data/quality/checks/" + a + "/labelConflicts", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                        if (m < 0 || isNaN(m)) {
                          let p = { instancePath: s + "/data/quality/checks/" + a + "/labelConflicts", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                      }
                      if (m && typeof m == "object" && !Array.isArray(m)) {
                        for (let p in m) if (!(p === "max" || p === "weight")) {
                          let o = { instancePath: s + "/data/quality/checks/" + a + "/labelConflicts", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/additionalProperties", keyword: "additionalProperties", params: {
                            additionalProperty: p
                          }, message: "must NOT have additional properties" };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                        if (m.max !== void 0) {
                          let p = m.max;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/labelConflicts/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (p < 0 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/labelConflicts/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/labelConflicts/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.weight !== void 0) {
                          let p = m.weight;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1e3 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/labelConflicts/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (p <= 0 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/labelConflicts/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/labelConflicts/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                      }
                    }
                    if (y.matches !== void 0) {
                      let m = y.matches;
                      if (m && typeof m == "object" && !Array.isArray(m)) {
                        if (m.column === void 0) {
                          let p = { instancePath: s + "/data/quality/checks/" + a + "/matches", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                        if (m.pattern === void 0) {
                          let p = { instancePath: s + "/data/quality/checks/" + a + "/matches", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                        for (let p in m) if (!(p === "column" || p === "mostly" || p === "pattern" || p === "on" || p === "weight")) {
                          let o = {
                            instancePath: s + "/data/quality/checks/" + a + "/matches",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/additionalProperties",
                            keyword: "additionalProperties",
                            params: { additionalProperty: p },
                            message: "must NOT have additional properties"
                          };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                        if (m.column !== void 0) {
                          let p = m.column;
                          if (typeof p == "string") {
                            if (v(p) > 128) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/matches/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/column/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (v(p) < 1) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/matches/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/matches/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.mostly !== void 0) {
                          let p = m.mostly;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/matches/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/mostly/maximum", keyword: "maximum", params: {
                                comparison: "<=",
                                limit: 1
                              }, message: "must be <= 1" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (p < 0 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/matches/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/mostly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/matches/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/mostly/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.pattern !== void 0) {
                          let p = m.pattern;
                          if (typeof p == "string") {
                            if (v(p) > 1e3) {
                              let o = {
                                instancePath: s + "/data/quality/checks/" + a + "/matches/pattern",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/pattern/maxLength",
                                keyword: "maxLength",
                                params: { limit: 1e3 },
                                message: "must NOT have more than 1000 characters"
                              };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (v(p) < 1) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/matches/pattern", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = {
                              instancePath: s + "/data/quality/checks/" + a + "/matches/pattern",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/pattern/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.on !== void 0) {
                          let p = m.on;
                          if (typeof p != "string") {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/matches/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                          if (!(p === "all" || p === "train" || p === "validation" || p === "test")) {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/matches/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/on/enum", keyword: "enum", params: { allowedValues: B.properties.data.properties.quality.properties.checks.items.properties.matches.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [o] : e.push(
                              o
                            ), t++;
                          }
                        }
                        if (m.weight !== void 0) {
                          let p = m.weight;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1e3 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/matches/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (p <= 0 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/matches/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/matches/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                      } else {
                        let p = { instancePath: s + "/data/quality/checks/" + a + "/matches", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        e === null ? e = [p] : e.push(p), t++;
                      }
                    }
                    if (y.newCategories !== void 0) {
                      let m = y.newCategories;
                      if ((!m || typeof m != "object") && typeof m != "string") {
                        let p = { instancePath: s + "/data/quality/checks/" + a + "/newCategories", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/type", keyword: "type", params: { type: B.properties.data.properties.quality.properties.checks.items.properties.newCategories.type }, message: "must be string,array,object" };
                        e === null ? e = [p] : e.push(p), t++;
                      }
                      if (Array.isArray(m)) {
                        if (m.length < 1) {
                          let o = {
                            instancePath: s + "/data/quality/checks/" + a + "/newCategories",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/minItems",
                            keyword: "minItems",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 items"
                          };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                        let p = m.length;
                        for (let o = 0; o < p; o++) if (typeof m[o] != "string") {
                          let f = { instancePath: s + "/data/quality/checks/" + a + "/newCategories/" + o, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [f] : e.push(f), t++;
                        }
                      }
                      if (m && typeof m == "object" && !Array.isArray(m)) {
                        if (m.columns === void 0) {
                          let p = { instancePath: s + "/data/quality/checks/" + a + "/newCategories", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                        for (let p in m) if (!(p === "columns" || p === "max" || p === "weight")) {
                          let o = { instancePath: s + "/data/quality/checks/" + a + "/newCategories", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                        if (m.columns !== void 0) {
                          let p = m.columns;
                          if (Array.isArray(p)) {
                            if (p.length < 1) {
                              let f = { instancePath: s + "/data/quality/checks/" + a + "/newCategories/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/columns/minItems", keyword: "minItems", params: {
                                limit: 1
                              }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [f] : e.push(f), t++;
                            }
                            let o = p.length;
                            for (let f = 0; f < o; f++) if (typeof p[f] != "string") {
                              let b = { instancePath: s + "/data/quality/checks/" + a + "/newCategories/columns/" + f, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [b] : e.push(b), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/newCategories/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.max !== void 0) {
                          let p = m.max;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/newCategories/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (p < 0 || isNaN(p)) {
                              let o = {
                                instancePath: s + "/data/quality/checks/" + a + "/newCategories/max",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/max/minimum",
                                keyword: "minimum",
                                params: { comparison: ">=", limit: 0 },
                                message: "must be >= 0"
                              };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/newCategories/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.weight !== void 0) {
                          let p = m.weight;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1e3 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/newCategories/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (p <= 0 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/newCategories/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/newCategories/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/weight/type", keyword: "type", params: {
                              type: "number"
                            }, message: "must be number" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                      }
                    }
                    if (y.notNull !== void 0) {
                      let m = y.notNull;
                      if ((!m || typeof m != "object") && typeof m != "string") {
                        let p = { instancePath: s + "/data/quality/checks/" + a + "/notNull", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/type", keyword: "type", params: { type: B.properties.data.properties.quality.properties.checks.items.properties.notNull.type }, message: "must be string,array,object" };
                        e === null ? e = [p] : e.push(p), t++;
                      }
                      if (Array.isArray(m)) {
                        if (m.length < 1) {
                          let o = {
                            instancePath: s + "/data/quality/checks/" + a + "/notNull",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/minItems",
                            keyword: "minItems",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 items"
                          };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                        let p = m.length;
                        for (let o = 0; o < p; o++) if (typeof m[o] != "string") {
                          let f = { instancePath: s + "/data/quality/checks/" + a + "/notNull/" + o, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [f] : e.push(f), t++;
                        }
                      }
                      if (m && typeof m == "object" && !Array.isArray(m)) {
                        if (m.columns === void 0) {
                          let p = { instancePath: s + "/data/quality/checks/" + a + "/notNull", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                        for (let p in m) if (!(p === "columns" || p === "mostly" || p === "on" || p === "weight")) {
                          let o = { instancePath: s + "/data/quality/checks/" + a + "/notNull", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                        if (m.columns !== void 0) {
                          let p = m.columns;
                          if (Array.isArray(p)) {
                            if (p.length < 1) {
                              let f = { instancePath: s + "/data/quality/checks/" + a + "/notNull/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [f] : e.push(f), t++;
                            }
                            let o = p.length;
                            for (let f = 0; f < o; f++) if (typeof p[f] != "string") {
                              let b = { instancePath: s + "/data/quality/checks/" + a + "/notNull/columns/" + f, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [b] : e.push(b), t++;
                            }
                          } else {
                            let o = {
                              instancePath: s + "/data/quality/checks/" + a + "/notNull/columns",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/columns/type",
                              keyword: "type",
                              params: { type: "array" },
                              message: "must be array"
                            };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.mostly !== void 0) {
                          let p = m.mostly;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/notNull/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/mostly/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (p < 0 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/notNull/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/mostly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/notNull/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/mostly/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.on !== void 0) {
                          let p = m.on;
                          if (typeof p != "string") {
                            let o = {
                              instancePath: s + "/data/quality/checks/" + a + "/notNull/on",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/on/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                          if (!(p === "all" || p === "train" || p === "validation" || p === "test")) {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/notNull/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/on/enum", keyword: "enum", params: { allowedValues: B.properties.data.properties.quality.properties.checks.items.properties.notNull.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.weight !== void 0) {
                          let p = m.weight;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1e3 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/notNull/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (p <= 0 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/notNull/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/notNull/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                      }
                    }
                    if (y.outliers !== void 0) {
                      let m = y.outliers;
                      if (typeof m != "string" && !(m && typeof m == "object" && !Array.isArray(m))) {
                        let p = { instancePath: s + "/data/quality/checks/" + a + "/outliers", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/type", keyword: "type", params: { type: B.properties.data.properties.quality.properties.checks.items.properties.outliers.type }, message: "must be string,object" };
                        e === null ? e = [p] : e.push(p), t++;
                      }
                      if (typeof m == "string") {
                        if (v(
                          m
                        ) > 128) {
                          let p = { instancePath: s + "/data/quality/checks/" + a + "/outliers", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                        if (v(m) < 1) {
                          let p = {
                            instancePath: s + "/data/quality/checks/" + a + "/outliers",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/minLength",
                            keyword: "minLength",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 characters"
                          };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                      }
                      if (m && typeof m == "object" && !Array.isArray(m)) {
                        if (m.column === void 0) {
                          let p = { instancePath: s + "/data/quality/checks/" + a + "/outliers", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                        for (let p in m) if (!(p === "column" || p === "fence" || p === "max" || p === "on" || p === "weight")) {
                          let o = { instancePath: s + "/data/quality/checks/" + a + "/outliers", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                        if (m.column !== void 0) {
                          let p = m.column;
                          if (typeof p == "string") {
                            if (v(p) > 128) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/outliers/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/column/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (v(p) < 1) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/outliers/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/column/minLength", keyword: "minLength", params: {
                                limit: 1
                              }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/outliers/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [o] : e.push(
                              o
                            ), t++;
                          }
                        }
                        if (m.fence !== void 0) {
                          let p = m.fence;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p <= 0 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/outliers/fence", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/fence/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/outliers/fence", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/fence/type", keyword: "type", params: {
                              type: "number"
                            }, message: "must be number" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.max !== void 0) {
                          let p = m.max;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/outliers/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/max/maximum", keyword: "maximum", params: {
                                comparison: "<=",
                                limit: 1
                              }, message: "must be <= 1" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (p < 0 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/outliers/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = {
                              instancePath: s + "/data/quality/checks/" + a + "/outliers/max",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/max/type",
                              keyword: "type",
                              params: { type: "number" },
                              message: "must be number"
                            };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.on !== void 0) {
                          let p = m.on;
                          if (typeof p != "string") {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/outliers/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [o] : e.push(
                              o
                            ), t++;
                          }
                          if (!(p === "all" || p === "train" || p === "validation" || p === "test")) {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/outliers/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/on/enum", keyword: "enum", params: { allowedValues: B.properties.data.properties.quality.properties.checks.items.properties.outliers.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.weight !== void 0) {
                          let p = m.weight;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1e3 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/outliers/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [o] : e.push(
                                o
                              ), t++;
                            }
                            if (p <= 0 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/outliers/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/outliers/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                      }
                    }
                    if (y.pointInTime !== void 0) {
                      let m = y.pointInTime;
                      if ((!m || typeof m != "object") && typeof m != "string") {
                        let p = {
                          instancePath: s + "/data/quality/checks/" + a + "/pointInTime",
                          schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/type",
                          keyword: "type",
                          params: { type: B.properties.data.properties.quality.properties.checks.items.properties.pointInTime.type },
                          message: "must be string,array,object"
                        };
                        e === null ? e = [p] : e.push(p), t++;
                      }
                      if (Array.isArray(
                        m
                      )) {
                        if (m.length < 1) {
                          let o = { instancePath: s + "/data/quality/checks/" + a + "/pointInTime", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                        let p = m.length;
                        for (let o = 0; o < p; o++) if (typeof m[o] != "string") {
                          let f = {
                            instancePath: s + "/data/quality/checks/" + a + "/pointInTime/" + o,
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/items/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string"
                          };
                          e === null ? e = [f] : e.push(f), t++;
                        }
                      }
                      if (m && typeof m == "object" && !Array.isArray(m)) {
                        if (m.columns === void 0) {
                          let p = { instancePath: s + "/data/quality/checks/" + a + "/pointInTime", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                        for (let p in m) if (!(p === "columns" || p === "delay" || p === "on" || p === "weight")) {
                          let o = { instancePath: s + "/data/quality/checks/" + a + "/pointInTime", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                        if (m.columns !== void 0) {
                          let p = m.columns;
                          if (Array.isArray(p)) {
                            if (p.length < 1) {
                              let f = {
                                instancePath: s + "/data/quality/checks/" + a + "/pointInTime/columns",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/columns/minItems",
                                keyword: "minItems",
                                params: { limit: 1 },
                                message: "must NOT have fewer than 1 items"
                              };
                              e === null ? e = [f] : e.push(f), t++;
                            }
                            let o = p.length;
                            for (let f = 0; f < o; f++) if (typeof p[f] != "string") {
                              let b = { instancePath: s + "/data/quality/checks/" + a + "/pointInTime/columns/" + f, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [b] : e.push(b), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/pointInTime/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.delay !== void 0) {
                          let p = m.delay;
                          if (typeof p == "string") {
                            if (!Te.test(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/pointInTime/delay", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/delay/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$"' };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/pointInTime/delay", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/delay/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.on !== void 0) {
                          let p = m.on;
                          if (typeof p != "string") {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/pointInTime/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                          if (!(p === "all" || p === "train" || p === "validation" || p === "test")) {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/pointInTime/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/on/enum", keyword: "enum", params: { allowedValues: B.properties.data.properties.quality.properties.checks.items.properties.pointInTime.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.weight !== void 0) {
                          let p = m.weight;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1e3 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/pointInTime/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (p <= 0 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/pointInTime/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/pointInTime/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                      }
                    }
                    if (y.rowCount !== void 0) {
                      let m = y.rowCount;
                      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m)) && !(m && typeof m == "object" && !Array.isArray(m))) {
                        let g = { instancePath: s + "/data/quality/checks/" + a + "/rowCount", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/type", keyword: "type", params: { type: B.properties.data.properties.quality.properties.checks.items.properties.rowCount.type }, message: "must be integer,object" };
                        e === null ? e = [g] : e.push(g), t++;
                      }
                      let p = t, o = false, f = t;
                      if (m && typeof m == "object" && !Array.isArray(
                        m
                      ) && m.min === void 0) {
                        let g = {
                          instancePath: s + "/data/quality/checks/" + a + "/rowCount",
                          schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/anyOf/0/required",
                          keyword: "required",
                          params: { missingProperty: "min" },
                          message: "must have required property 'min'"
                        };
                        e === null ? e = [g] : e.push(g), t++;
                      }
                      var Pe = f === t;
                      o = o || Pe;
                      let b = t;
                      if (m && typeof m == "object" && !Array.isArray(m) && m.max === void 0) {
                        let g = { instancePath: s + "/data/quality/checks/" + a + "/rowCount", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/anyOf/1/required", keyword: "required", params: {
                          missingProperty: "max"
                        }, message: "must have required property 'max'" };
                        e === null ? e = [g] : e.push(g), t++;
                      }
                      var Pe = b === t;
                      if (o = o || Pe, o) t = p, e !== null && (p ? e.length = p : e = null);
                      else {
                        let g = { instancePath: s + "/data/quality/checks/" + a + "/rowCount", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        e === null ? e = [g] : e.push(g), t++;
                      }
                      if (typeof m == "number" && isFinite(m) && (m < 0 || isNaN(m))) {
                        let g = { instancePath: s + "/data/quality/checks/" + a + "/rowCount", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        e === null ? e = [g] : e.push(g), t++;
                      }
                      if (m && typeof m == "object" && !Array.isArray(m)) {
                        for (let g in m) if (!(g === "min" || g === "max" || g === "on" || g === "weight")) {
                          let q = {
                            instancePath: s + "/data/quality/checks/" + a + "/rowCount",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/additionalProperties",
                            keyword: "additionalProperties",
                            params: { additionalProperty: g },
                            message: "must NOT have additional properties"
                          };
                          e === null ? e = [q] : e.push(q), t++;
                        }
                        if (m.min !== void 0) {
                          let g = m.min;
                          if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
                            let q = { instancePath: s + "/data/quality/checks/" + a + "/rowCount/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            e === null ? e = [q] : e.push(q), t++;
                          }
                          if (typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) {
                            let q = {
                              instancePath: s + "/data/quality/checks/" + a + "/rowCount/min",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/min/minimum",
                              keyword: "minimum",
                              params: { comparison: ">=", limit: 0 },
                              message: "must be >= 0"
                            };
                            e === null ? e = [q] : e.push(q), t++;
                          }
                        }
                        if (m.max !== void 0) {
                          let g = m.max;
                          if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(
                            g
                          ))) {
                            let q = { instancePath: s + "/data/quality/checks/" + a + "/rowCount/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            e === null ? e = [q] : e.push(q), t++;
                          }
                          if (typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) {
                            let q = { instancePath: s + "/data/quality/checks/" + a + "/rowCount/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            e === null ? e = [q] : e.push(q), t++;
                          }
                        }
                        if (m.on !== void 0) {
                          let g = m.on;
                          if (typeof g != "string") {
                            let q = { instancePath: s + "/data/quality/checks/" + a + "/rowCount/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [q] : e.push(q), t++;
                          }
                          if (!(g === "all" || g === "train" || g === "validation" || g === "test")) {
                            let q = { instancePath: s + "/data/quality/checks/" + a + "/rowCount/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/on/enum", keyword: "enum", params: { allowedValues: B.properties.data.properties.quality.properties.checks.items.properties.rowCount.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [q] : e.push(q), t++;
                          }
                        }
                        if (m.weight !== void 0) {
                          let g = m.weight;
                          if (typeof g == "number" && isFinite(g)) {
                            if (g > 1e3 || isNaN(g)) {
                              let q = { instancePath: s + "/data/quality/checks/" + a + "/rowCount/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/weight/maximum", keyword: "maximum", params: {
                                comparison: "<=",
                                limit: 1e3
                              }, message: "must be <= 1000" };
                              e === null ? e = [q] : e.push(q), t++;
                            }
                            if (g <= 0 || isNaN(g)) {
                              let q = { instancePath: s + "/data/quality/checks/" + a + "/rowCount/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [q] : e.push(q), t++;
                            }
                          } else {
                            let q = {
                              instancePath: s + "/data/quality/checks/" + a + "/rowCount/weight",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/weight/type",
                              keyword: "type",
                              params: { type: "number" },
                              message: "must be number"
                            };
                            e === null ? e = [q] : e.push(q), t++;
                          }
                        }
                      }
                    }
                    if (y.targetLeakage !== void 0) {
                      let m = y.targetLeakage;
                      if ((!m || typeof m != "object") && typeof m != "string") {
                        let p = { instancePath: s + "/data/quality/checks/" + a + "/targetLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/type", keyword: "type", params: { type: B.properties.data.properties.quality.properties.checks.items.properties.targetLeakage.type }, message: "must be string,array,object" };
                        e === null ? e = [p] : e.push(p), t++;
                      }
                      if (Array.isArray(m)) {
                        if (m.length < 1) {
                          let o = { instancePath: s + "/data/quality/checks/" + a + "/targetLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                        let p = m.length;
                        for (let o = 0; o < p; o++) if (typeof m[o] != "string") {
                          let f = {
                            instancePath: s + "/data/quality/checks/" + a + "/targetLeakage/" + o,
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/items/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string"
                          };
                          e === null ? e = [f] : e.push(f), t++;
                        }
                      }
                      if (m && typeof m == "object" && !Array.isArray(
                        m
                      )) {
                        if (m.columns === void 0) {
                          let p = { instancePath: s + "/data/quality/checks/" + a + "/targetLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                        for (let p in m) if (!(p === "columns" || p === "max" || p === "weight")) {
                          let o = {
                            instancePath: s + "/data/quality/checks/" + a + "/targetLeakage",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/additionalProperties",
                            keyword: "additionalProperties",
                            params: { additionalProperty: p },
                            message: "must NOT have additional properties"
                          };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                        if (m.columns !== void 0) {
                          let p = m.columns;
                          if (Array.isArray(p)) {
                            if (p.length < 1) {
                              let f = { instancePath: s + "/data/quality/checks/" + a + "/targetLeakage/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [f] : e.push(
                                f
                              ), t++;
                            }
                            let o = p.length;
                            for (let f = 0; f < o; f++) if (typeof p[f] != "string") {
                              let b = { instancePath: s + "/data/quality/checks/" + a + "/targetLeakage/columns/" + f, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [b] : e.push(b), t++;
                            }
                          } else {
                            let o = {
                              instancePath: s + "/data/quality/checks/" + a + "/targetLeakage/columns",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/columns/type",
                              keyword: "type",
                              params: { type: "array" },
                              message: "must be array"
                            };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.max !== void 0) {
                          let p = m.max;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/targetLeakage/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (p < 0 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/targetLeakage/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/targetLeakage/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.weight !== void 0) {
                          let p = m.weight;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1e3 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/targetLeakage/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (p <= 0 || isNaN(p)) {
                              let o = {
                                instancePath: s + "/data/quality/checks/" + a + "/targetLeakage/weight",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/weight/exclusiveMinimum",
                                keyword: "exclusiveMinimum",
                                params: { comparison: ">", limit: 0 },
                                message: "must be > 0"
                              };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/targetLeakage/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                      }
                    }
                    if (y.trainTestOverlap !== void 0) {
                      let m = y.trainTestOverlap;
                      if (!(typeof m == "number" && isFinite(m)) && !(m && typeof m == "object" && !Array.isArray(m))) {
                        let p = { instancePath: s + "/data/quality/checks/" + a + "/trainTestOverlap", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/type", keyword: "type", params: { type: B.properties.data.properties.quality.properties.checks.items.properties.trainTestOverlap.type }, message: "must be number,object" };
                        e === null ? e = [p] : e.push(p), t++;
                      }
                      if (typeof m == "number" && isFinite(m)) {
                        if (m > 1 || isNaN(m)) {
                          let p = { instancePath: s + "/data/quality/checks/" + a + "/trainTestOverlap", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                        if (m < 0 || isNaN(m)) {
                          let p = { instancePath: s + "/data/quality/checks/" + a + "/trainTestOverlap", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                      }
                      if (m && typeof m == "object" && !Array.isArray(m)) {
                        for (let p in m) if (!(p === "max" || p === "columns" || p === "weight")) {
                          let o = { instancePath: s + "/data/quality/checks/" + a + "/trainTestOverlap", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                        if (m.max !== void 0) {
                          let p = m.max;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/trainTestOverlap/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (p < 0 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/trainTestOverlap/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/trainTestOverlap/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.columns !== void 0) {
                          let p = m.columns;
                          if (Array.isArray(p)) {
                            if (p.length < 1) {
                              let f = { instancePath: s + "/data/quality/checks/" + a + "/trainTestOverlap/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [f] : e.push(f), t++;
                            }
                            let o = p.length;
                            for (let f = 0; f < o; f++) if (typeof p[f] != "string") {
                              let b = {
                                instancePath: s + "/data/quality/checks/" + a + "/trainTestOverlap/columns/" + f,
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/columns/items/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string"
                              };
                              e === null ? e = [b] : e.push(b), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/trainTestOverlap/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.weight !== void 0) {
                          let p = m.weight;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1e3 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/trainTestOverlap/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (p <= 0 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/trainTestOverlap/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = {
                              instancePath: s + "/data/quality/checks/" + a + "/trainTestOverlap/weight",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/weight/type",
                              keyword: "type",
                              params: { type: "number" },
                              message: "must be number"
                            };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                      }
                    }
                    if (y.type !== void 0) {
                      let m = y.type;
                      if (m && typeof m == "object" && !Array.isArray(m)) {
                        if (m.column === void 0) {
                          let p = { instancePath: s + "/data/quality/checks/" + a + "/type", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                        if (m.is === void 0) {
                          let p = { instancePath: s + "/data/quality/checks/" + a + "/type", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/required", keyword: "required", params: { missingProperty: "is" }, message: "must have required property 'is'" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                        for (let p in m) if (!(p === "column" || p === "mostly" || p === "is" || p === "on" || p === "weight")) {
                          let o = { instancePath: s + "/data/quality/checks/" + a + "/type", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                        if (m.column !== void 0) {
                          let p = m.column;
                          if (typeof p == "string") {
                            if (v(p) > 128) {
                              let o = {
                                instancePath: s + "/data/quality/checks/" + a + "/type/column",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/column/maxLength",
                                keyword: "maxLength",
                                params: { limit: 128 },
                                message: "must NOT have more than 128 characters"
                              };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (v(p) < 1) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/type/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/type/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.mostly !== void 0) {
                          let p = m.mostly;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/type/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/mostly/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (p < 0 || isNaN(p)) {
                              let o = {
                                instancePath: s + "/data/quality/checks/" + a + "/type/mostly",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/mostly/minimum",
                                keyword: "minimum",
                                params: { comparison: ">=", limit: 0 },
                                message: "must be >= 0"
                              };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/type/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/mostly/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [o] : e.push(
                              o
                            ), t++;
                          }
                        }
                        if (m.is !== void 0) {
                          let p = m.is;
                          if (typeof p != "string") {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/type/is", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/is/type", keyword: "type", params: {
                              type: "string"
                            }, message: "must be string" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                          if (!(p === "number" || p === "integer" || p === "boolean" || p === "date" || p === "time")) {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/type/is", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/is/enum", keyword: "enum", params: { allowedValues: B.properties.data.properties.quality.properties.checks.items.properties.type.properties.is.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.on !== void 0) {
                          let p = m.on;
                          if (typeof p != "string") {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/type/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                          if (!(p === "all" || p === "train" || p === "validation" || p === "test")) {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/type/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/on/enum", keyword: "enum", params: {
                              allowedValues: B.properties.data.properties.quality.properties.checks.items.properties.type.properties.on.enum
                            }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.weight !== void 0) {
                          let p = m.weight;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1e3 || isNaN(p)) {
                              let o = {
                                instancePath: s + "/data/quality/checks/" + a + "/type/weight",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/weight/maximum",
                                keyword: "maximum",
                                params: { comparison: "<=", limit: 1e3 },
                                message: "must be <= 1000"
                              };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (p <= 0 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/type/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/type/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/weight/type", keyword: "type", params: {
                              type: "number"
                            }, message: "must be number" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                      } else {
                        let p = { instancePath: s + "/data/quality/checks/" + a + "/type", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        e === null ? e = [p] : e.push(p), t++;
                      }
                    }
                    if (y.unique !== void 0) {
                      let m = y.unique;
                      if ((!m || typeof m != "object") && typeof m != "string") {
                        let p = { instancePath: s + "/data/quality/checks/" + a + "/unique", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/type", keyword: "type", params: { type: B.properties.data.properties.quality.properties.checks.items.properties.unique.type }, message: "must be string,array,object" };
                        e === null ? e = [p] : e.push(p), t++;
                      }
                      if (Array.isArray(m)) {
                        if (m.length < 1) {
                          let o = {
                            instancePath: s + "/data/quality/checks/" + a + "/unique",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/minItems",
                            keyword: "minItems",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 items"
                          };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                        let p = m.length;
                        for (let o = 0; o < p; o++) if (typeof m[o] != "string") {
                          let f = { instancePath: s + "/data/quality/checks/" + a + "/unique/" + o, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [f] : e.push(f), t++;
                        }
                      }
                      if (m && typeof m == "object" && !Array.isArray(m)) {
                        if (m.columns === void 0) {
                          let p = { instancePath: s + "/data/quality/checks/" + a + "/unique", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [p] : e.push(p), t++;
                        }
                        for (let p in m) if (!(p === "columns" || p === "mostly" || p === "on" || p === "weight")) {
                          let o = { instancePath: s + "/data/quality/checks/" + a + "/unique", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                          e === null ? e = [o] : e.push(o), t++;
                        }
                        if (m.columns !== void 0) {
                          let p = m.columns;
                          if (Array.isArray(p)) {
                            if (p.length < 1) {
                              let f = { instancePath: s + "/data/quality/checks/" + a + "/unique/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [f] : e.push(f), t++;
                            }
                            let o = p.length;
                            for (let f = 0; f < o; f++) if (typeof p[f] != "string") {
                              let b = {
                                instancePath: s + "/data/quality/checks/" + a + "/unique/columns/" + f,
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/columns/items/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string"
                              };
                              e === null ? e = [b] : e.push(b), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/unique/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/columns/type", keyword: "type", params: {
                              type: "array"
                            }, message: "must be array" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.mostly !== void 0) {
                          let p = m.mostly;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1 || isNaN(p)) {
                              let o = {
                                instancePath: s + "/data/quality/checks/" + a + "/unique/mostly",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/mostly/maximum",
                                keyword: "maximum",
                                params: { comparison: "<=", limit: 1 },
                                message: "must be <= 1"
                              };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (p < 0 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/unique/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/mostly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/unique/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/mostly/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.on !== void 0) {
                          let p = m.on;
                          if (typeof p != "string") {
                            let o = {
                              instancePath: s + "/data/quality/checks/" + a + "/unique/on",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/on/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                          if (!(p === "all" || p === "train" || p === "validation" || p === "test")) {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/unique/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/on/enum", keyword: "enum", params: { allowedValues: B.properties.data.properties.quality.properties.checks.items.properties.unique.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                        if (m.weight !== void 0) {
                          let p = m.weight;
                          if (typeof p == "number" && isFinite(p)) {
                            if (p > 1e3 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/unique/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                            if (p <= 0 || isNaN(p)) {
                              let o = { instancePath: s + "/data/quality/checks/" + a + "/unique/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: {
                                comparison: ">",
                                limit: 0
                              }, message: "must be > 0" };
                              e === null ? e = [o] : e.push(o), t++;
                            }
                          } else {
                            let o = { instancePath: s + "/data/quality/checks/" + a + "/unique/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [o] : e.push(o), t++;
                          }
                        }
                      }
                    }
                  } else {
                    let m = { instancePath: s + "/data/quality/checks/" + a, schemaPath: "#/properties/data/properties/quality/properties/checks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [m] : e.push(m), t++;
                  }
                }
              } else {
                let i = { instancePath: s + "/data/quality/checks", schemaPath: "#/properties/data/properties/quality/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
          } else {
            let r = { instancePath: s + "/data/quality", schemaPath: "#/properties/data/properties/quality/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
      } else {
        let n = { instancePath: s + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (G.train !== void 0) {
      let u = G.train, n = t, r = true, i = t;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        let x;
        if (u.trainer === void 0 && (x = "trainer")) {
          let k = {};
          e === null ? e = [k] : e.push(k), t++;
        } else if (u.trainer !== void 0 && u.trainer !== "cnn") {
          let k = {};
          e === null ? e = [k] : e.push(k), t++;
        }
      }
      var fe = i === t;
      if (t = n, e !== null && (n ? e.length = n : e = null), fe) {
        let x = t;
        if (u && typeof u == "object" && !Array.isArray(u) && u.options !== void 0) {
          let P = u.options;
          if (P && typeof P == "object" && !Array.isArray(P)) {
            for (let h in P) if (!ce.call(B.properties.train.allOf[0].then.properties.options.properties, h)) {
              let d = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/0/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" };
              e === null ? e = [d] : e.push(d), t++;
            }
            if (P.filters !== void 0) {
              let h = P.filters;
              if (Array.isArray(h)) {
                if (h.length > 8) {
                  let w = { instancePath: s + "/train/options/filters", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/filters/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                if (h.length < 1) {
                  let w = {
                    instancePath: s + "/train/options/filters",
                    schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/filters/minItems",
                    keyword: "minItems",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 items"
                  };
                  e === null ? e = [w] : e.push(w), t++;
                }
                let d = h.length;
                for (let w = 0; w < d; w++) {
                  let j = h[w];
                  if (!(typeof j == "number" && !(j % 1) && !isNaN(j) && isFinite(j))) {
                    let T = {
                      instancePath: s + "/train/options/filters/" + w,
                      schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/filters/items/type",
                      keyword: "type",
                      params: { type: "integer" },
                      message: "must be integer"
                    };
                    e === null ? e = [T] : e.push(T), t++;
                  }
                  if (typeof j == "number" && isFinite(
                    j
                  )) {
                    if (j > 1024 || isNaN(j)) {
                      let T = { instancePath: s + "/train/options/filters/" + w, schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/filters/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, message: "must be <= 1024" };
                      e === null ? e = [T] : e.push(T), t++;
                    }
                    if (j < 1 || isNaN(j)) {
                      let T = { instancePath: s + "/train/options/filters/" + w, schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/filters/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [T] : e.push(T), t++;
                    }
                  }
                }
              } else {
                let d = {
                  instancePath: s + "/train/options/filters",
                  schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/filters/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array"
                };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            if (P.kernel !== void 0) {
              let h = P.kernel;
              if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                let d = { instancePath: s + "/train/options/kernel", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/kernel/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [d] : e.push(d), t++;
              }
              if (typeof h == "number" && isFinite(h)) {
                if (h > 15 || isNaN(h)) {
                  let d = {
                    instancePath: s + "/train/options/kernel",
                    schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/kernel/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 15 },
                    message: "must be <= 15"
                  };
                  e === null ? e = [d] : e.push(d), t++;
                }
                if (h < 1 || isNaN(h)) {
                  let d = {
                    instancePath: s + "/train/options/kernel",
                    schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/kernel/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 1 },
                    message: "must be >= 1"
                  };
                  e === null ? e = [d] : e.push(d), t++;
                }
              }
            }
            if (P.padding !== void 0) {
              let h = P.padding;
              if (typeof h != "string") {
                let d = { instancePath: s + "/train/options/padding", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [d] : e.push(
                  d
                ), t++;
              }
              if (!(h === "same" || h === "valid")) {
                let d = { instancePath: s + "/train/options/padding", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/padding/enum", keyword: "enum", params: { allowedValues: B.properties.train.allOf[0].then.properties.options.properties.padding.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [d] : e.push(
                  d
                ), t++;
              }
            }
            if (P.pool !== void 0) {
              let h = P.pool;
              if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                let d = {
                  instancePath: s + "/train/options/pool",
                  schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/pool/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer"
                };
                e === null ? e = [d] : e.push(d), t++;
              }
              if (typeof h == "number" && isFinite(h)) {
                if (h > 8 || isNaN(h)) {
                  let d = { instancePath: s + "/train/options/pool", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/pool/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8 }, message: "must be <= 8" };
                  e === null ? e = [d] : e.push(
                    d
                  ), t++;
                }
                if (h < 1 || isNaN(h)) {
                  let d = { instancePath: s + "/train/options/pool", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/pool/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              }
            }
            if (P.hidden !== void 0) {
              let h = P.hidden;
              if (Array.isArray(h)) {
                if (h.length > 8) {
                  let w = { instancePath: s + "/train/options/hidden", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/hidden/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                let d = h.length;
                for (let w = 0; w < d; w++) {
                  let j = h[w];
                  if (!(typeof j == "number" && !(j % 1) && !isNaN(j) && isFinite(j))) {
                    let T = { instancePath: s + "/train/options/hidden/" + w, schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/hidden/items/type", keyword: "type", params: {
                      type: "integer"
                    }, message: "must be integer" };
                    e === null ? e = [T] : e.push(T), t++;
                  }
                  if (typeof j == "number" && isFinite(j)) {
                    if (j > 8192 || isNaN(
                      j
                    )) {
                      let T = { instancePath: s + "/train/options/hidden/" + w, schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/hidden/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8192 }, message: "must be <= 8192" };
                      e === null ? e = [T] : e.push(T), t++;
                    }
                    if (j < 1 || isNaN(j)) {
                      let T = { instancePath: s + "/train/options/hidden/" + w, schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/hidden/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [T] : e.push(T), t++;
                    }
                  }
                }
              } else {
                let d = { instancePath: s + "/train/options/hidden", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/hidden/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            if (P.epochs !== void 0) {
              let h = P.epochs;
              if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(
                h
              ))) {
                let d = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [d] : e.push(d), t++;
              }
              if (typeof h == "number" && isFinite(h)) {
                if (h > 1e5 || isNaN(h)) {
                  let d = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [d] : e.push(d), t++;
                }
                if (h < 1 || isNaN(h)) {
                  let d = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/epochs/minimum", keyword: "minimum", params: {
                    comparison: ">=",
                    limit: 1
                  }, message: "must be >= 1" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              }
            }
            if (P.learningRate !== void 0) {
              let h = P.learningRate;
              if (typeof h == "number" && isFinite(h)) {
                if (h > 10 || isNaN(h)) {
                  let d = {
                    instancePath: s + "/train/options/learningRate",
                    schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/learningRate/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 10 },
                    message: "must be <= 10"
                  };
                  e === null ? e = [d] : e.push(d), t++;
                }
                if (h <= 0 || isNaN(h)) {
                  let d = { instancePath: s + "/train/options/learningRate", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/learningRate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              } else {
                let d = { instancePath: s + "/train/options/learningRate", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/learningRate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            if (P.batchSize !== void 0) {
              let h = P.batchSize;
              if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                let d = { instancePath: s + "/train/options/batchSize", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/batchSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [d] : e.push(d), t++;
              }
              if (typeof h == "number" && isFinite(h)) {
                if (h > 65536 || isNaN(
                  h
                )) {
                  let d = { instancePath: s + "/train/options/batchSize", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/batchSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 }, message: "must be <= 65536" };
                  e === null ? e = [d] : e.push(d), t++;
                }
                if (h < 1 || isNaN(h)) {
                  let d = { instancePath: s + "/train/options/batchSize", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              }
            }
            if (P.dropout !== void 0) {
              let h = P.dropout;
              if (typeof h == "number" && isFinite(h)) {
                if (h < 0 || isNaN(h)) {
                  let d = { instancePath: s + "/train/options/dropout", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/dropout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [d] : e.push(d), t++;
                }
                if (h >= 1 || isNaN(h)) {
                  let d = { instancePath: s + "/train/options/dropout", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/dropout/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              } else {
                let d = { instancePath: s + "/train/options/dropout", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/dropout/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            if (P.l2 !== void 0) {
              let h = P.l2;
              if (typeof h == "number" && isFinite(h)) {
                if (h < 0 || isNaN(h)) {
                  let d = { instancePath: s + "/train/options/l2", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/l2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              } else {
                let d = {
                  instancePath: s + "/train/options/l2",
                  schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/l2/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number"
                };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            if (P.patience !== void 0) {
              let h = P.patience;
              if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                let d = { instancePath: s + "/train/options/patience", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/patience/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [d] : e.push(d), t++;
              }
              if (typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h))) {
                let d = { instancePath: s + "/train/options/patience", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/patience/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
          } else {
            let h = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/0/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [h] : e.push(h), t++;
          }
        }
        var fe = x === t;
        if (r = fe, r) {
          var Y = {};
          Y.options = true, Y.trainer = true;
        }
      }
      if (!r) {
        let x = { instancePath: s + "/train", schemaPath: "#/properties/train/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        e === null ? e = [x] : e.push(x), t++;
      }
      let a = t, y = true, m = t;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        let x;
        if (u.trainer === void 0 && (x = "trainer")) {
          let k = {};
          e === null ? e = [k] : e.push(k), t++;
        } else if (u.trainer !== void 0 && u.trainer !== "import") {
          let k = {};
          e === null ? e = [k] : e.push(k), t++;
        }
      }
      var we = m === t;
      if (t = a, e !== null && (a ? e.length = a : e = null), we) {
        let x = t;
        if (u && typeof u == "object" && !Array.isArray(u) && u.options !== void 0) {
          let P = u.options;
          if (P && typeof P == "object" && !Array.isArray(
            P
          )) {
            if (P.files === void 0) {
              let h = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/1/then/properties/options/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
              e === null ? e = [h] : e.push(h), t++;
            }
            for (let h in P) if (h !== "files") {
              let d = {
                instancePath: s + "/train/options",
                schemaPath: "#/properties/train/allOf/1/then/properties/options/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: h },
                message: "must NOT have additional properties"
              };
              e === null ? e = [d] : e.push(d), t++;
            }
            if (P.files !== void 0) {
              let h = P.files;
              if (Array.isArray(h)) {
                if (h.length > 100) {
                  let w = { instancePath: s + "/train/options/files", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                if (h.length < 1) {
                  let w = { instancePath: s + "/train/options/files", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                let d = h.length;
                for (let w = 0; w < d; w++) {
                  let j = h[w];
                  if (j && typeof j == "object" && !Array.isArray(j)) {
                    if (j.uri === void 0) {
                      let T = {
                        instancePath: s + "/train/options/files/" + w,
                        schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/required",
                        keyword: "required",
                        params: { missingProperty: "uri" },
                        message: "must have required property 'uri'"
                      };
                      e === null ? e = [T] : e.push(T), t++;
                    }
                    if (j.digest === void 0) {
                      let T = {
                        instancePath: s + "/train/options/files/" + w,
                        schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/required",
                        keyword: "required",
                        params: { missingProperty: "digest" },
                        message: "must have required property 'digest'"
                      };
                      e === null ? e = [T] : e.push(
                        T
                      ), t++;
                    }
                    for (let T in j) if (!(T === "uri" || T === "digest" || T === "as")) {
                      let M = { instancePath: s + "/train/options/files/" + w, schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T }, message: "must NOT have additional properties" };
                      e === null ? e = [M] : e.push(M), t++;
                    }
                    if (j.uri !== void 0) {
                      let T = j.uri;
                      if (typeof T == "string") {
                        if (v(T) > 2e3) {
                          let M = {
                            instancePath: s + "/train/options/files/" + w + "/uri",
                            schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/uri/maxLength",
                            keyword: "maxLength",
                            params: { limit: 2e3 },
                            message: "must NOT have more than 2000 characters"
                          };
                          e === null ? e = [M] : e.push(M), t++;
                        }
                        if (v(T) < 1) {
                          let M = { instancePath: s + "/train/options/files/" + w + "/uri", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/uri/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [M] : e.push(M), t++;
                        }
                      } else {
                        let M = { instancePath: s + "/train/options/files/" + w + "/uri", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [M] : e.push(M), t++;
                      }
                    }
                    if (j.digest !== void 0) {
                      let T = j.digest;
                      if (typeof T == "string") {
                        if (!pt.test(T)) {
                          let M = {
                            instancePath: s + "/train/options/files/" + w + "/digest",
                            schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/digest/pattern",
                            keyword: "pattern",
                            params: { pattern: "^sha256:[0-9a-f]{64}$" },
                            message: 'must match pattern "^sha256:[0-9a-f]{64}$"'
                          };
                          e === null ? e = [M] : e.push(M), t++;
                        }
                      } else {
                        let M = {
                          instancePath: s + "/train/options/files/" + w + "/digest",
                          schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/digest/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string"
                        };
                        e === null ? e = [M] : e.push(M), t++;
                      }
                    }
                    if (j.as !== void 0) {
                      let T = j.as;
                      if (typeof T == "string") {
                        if (v(T) > 200) {
                          let M = {
                            instancePath: s + "/train/options/files/" + w + "/as",
                            schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/as/maxLength",
                            keyword: "maxLength",
                            params: { limit: 200 },
                            message: "must NOT have more than 200 characters"
                          };
                          e === null ? e = [M] : e.push(M), t++;
                        }
                        if (v(T) < 1) {
                          let M = { instancePath: s + "/train/options/files/" + w + "/as", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/as/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [M] : e.push(
                            M
                          ), t++;
                        }
                      } else {
                        let M = { instancePath: s + "/train/options/files/" + w + "/as", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/as/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [M] : e.push(M), t++;
                      }
                    }
                  } else {
                    let T = { instancePath: s + "/train/options/files/" + w, schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [T] : e.push(T), t++;
                  }
                }
              } else {
                let d = { instancePath: s + "/train/options/files", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
          } else {
            let h = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/1/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [h] : e.push(h), t++;
          }
        }
        var we = x === t;
        if (y = we, y) {
          var te = {};
          te.options = true, te.trainer = true;
        }
      }
      if (!y) {
        let x = { instancePath: s + "/train", schemaPath: "#/properties/train/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        e === null ? e = [x] : e.push(x), t++;
      }
      Y !== true && te !== void 0 && (te === true ? Y = true : (Y = Y || {}, Object.assign(Y, te)));
      let p = t, o = true, f = t;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        let x;
        if (u.trainer === void 0 && (x = "trainer")) {
          let k = {};
          e === null ? e = [k] : e.push(k), t++;
        } else if (u.trainer !== void 0 && u.trainer !== "logistic") {
          let k = {};
          e === null ? e = [k] : e.push(k), t++;
        }
      }
      var ve = f === t;
      if (t = p, e !== null && (p ? e.length = p : e = null), ve) {
        let x = t;
        if (u && typeof u == "object" && !Array.isArray(u) && u.options !== void 0) {
          let P = u.options;
          if (P && typeof P == "object" && !Array.isArray(P)) {
            for (let h in P) if (!(h === "l2" || h === "epochs" || h === "tolerance")) {
              let d = {
                instancePath: s + "/train/options",
                schemaPath: "#/properties/train/allOf/2/then/properties/options/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: h },
                message: "must NOT have additional properties"
              };
              e === null ? e = [d] : e.push(d), t++;
            }
            if (P.l2 !== void 0) {
              let h = P.l2;
              if (typeof h == "number" && isFinite(h)) {
                if (h < 0 || isNaN(h)) {
                  let d = { instancePath: s + "/train/options/l2", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/l2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              } else {
                let d = { instancePath: s + "/train/options/l2", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/l2/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            if (P.epochs !== void 0) {
              let h = P.epochs;
              if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                let d = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [d] : e.push(d), t++;
              }
              if (typeof h == "number" && isFinite(h)) {
                if (h > 1e5 || isNaN(h)) {
                  let d = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [d] : e.push(d), t++;
                }
                if (h < 1 || isNaN(h)) {
                  let d = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              }
            }
            if (P.tolerance !== void 0) {
              let h = P.tolerance;
              if (typeof h == "number" && isFinite(
                h
              )) {
                if (h <= 0 || isNaN(h)) {
                  let d = { instancePath: s + "/train/options/tolerance", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/tolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              } else {
                let d = { instancePath: s + "/train/options/tolerance", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
          } else {
            let h = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/2/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [h] : e.push(
              h
            ), t++;
          }
        }
        var ve = x === t;
        if (o = ve, o) {
          var ye = {};
          ye.options = true, ye.trainer = true;
        }
      }
      if (!o) {
        let x = { instancePath: s + "/train", schemaPath: "#/properties/train/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        e === null ? e = [x] : e.push(x), t++;
      }
      Y !== true && ye !== void 0 && (ye === true ? Y = true : (Y = Y || {}, Object.assign(Y, ye)));
      let b = t, g = true, q = t;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        let x;
        if (u.trainer === void 0 && (x = "trainer")) {
          let k = {};
          e === null ? e = [k] : e.push(k), t++;
        } else if (u.trainer !== void 0 && u.trainer !== "mlp") {
          let k = {};
          e === null ? e = [k] : e.push(k), t++;
        }
      }
      var ge = q === t;
      if (t = b, e !== null && (b ? e.length = b : e = null), ge) {
        let x = t;
        if (u && typeof u == "object" && !Array.isArray(u) && u.options !== void 0) {
          let P = u.options;
          if (P && typeof P == "object" && !Array.isArray(P)) {
            for (let h in P) if (!(h === "hidden" || h === "epochs" || h === "learningRate" || h === "batchSize" || h === "dropout" || h === "l2" || h === "patience")) {
              let d = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/3/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" };
              e === null ? e = [d] : e.push(d), t++;
            }
            if (P.hidden !== void 0) {
              let h = P.hidden;
              if (Array.isArray(h)) {
                if (h.length > 16) {
                  let w = { instancePath: s + "/train/options/hidden", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/hidden/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items" };
                  e === null ? e = [w] : e.push(
                    w
                  ), t++;
                }
                if (h.length < 1) {
                  let w = { instancePath: s + "/train/options/hidden", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/hidden/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                let d = h.length;
                for (let w = 0; w < d; w++) {
                  let j = h[w];
                  if (!(typeof j == "number" && !(j % 1) && !isNaN(j) && isFinite(
                    j
                  ))) {
                    let T = { instancePath: s + "/train/options/hidden/" + w, schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/hidden/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [T] : e.push(T), t++;
                  }
                  if (typeof j == "number" && isFinite(j)) {
                    if (j > 8192 || isNaN(j)) {
                      let T = { instancePath: s + "/train/options/hidden/" + w, schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/hidden/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8192 }, message: "must be <= 8192" };
                      e === null ? e = [T] : e.push(T), t++;
                    }
                    if (j < 1 || isNaN(j)) {
                      let T = { instancePath: s + "/train/options/hidden/" + w, schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/hidden/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [T] : e.push(T), t++;
                    }
                  }
                }
              } else {
                let d = { instancePath: s + "/train/options/hidden", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/hidden/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            if (P.epochs !== void 0) {
              let h = P.epochs;
              if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                let d = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [d] : e.push(d), t++;
              }
              if (typeof h == "number" && isFinite(h)) {
                if (h > 1e5 || isNaN(h)) {
                  let d = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [d] : e.push(d), t++;
                }
                if (h < 1 || isNaN(h)) {
                  let d = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              }
            }
            if (P.learningRate !== void 0) {
              let h = P.learningRate;
              if (typeof h == "number" && isFinite(h)) {
                if (h > 10 || isNaN(h)) {
                  let d = { instancePath: s + "/train/options/learningRate", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/learningRate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                  e === null ? e = [d] : e.push(d), t++;
                }
                if (h <= 0 || isNaN(h)) {
                  let d = { instancePath: s + "/train/options/learningRate", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/learningRate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              } else {
                let d = { instancePath: s + "/train/options/learningRate", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/learningRate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            if (P.batchSize !== void 0) {
              let h = P.batchSize;
              if (!(typeof h == "number" && !(h % 1) && !isNaN(
                h
              ) && isFinite(h))) {
                let d = { instancePath: s + "/train/options/batchSize", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/batchSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [d] : e.push(d), t++;
              }
              if (typeof h == "number" && isFinite(h)) {
                if (h > 65536 || isNaN(h)) {
                  let d = { instancePath: s + "/train/options/batchSize", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/batchSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 }, message: "must be <= 65536" };
                  e === null ? e = [d] : e.push(d), t++;
                }
                if (h < 1 || isNaN(h)) {
                  let d = { instancePath: s + "/train/options/batchSize", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              }
            }
            if (P.dropout !== void 0) {
              let h = P.dropout;
              if (typeof h == "number" && isFinite(h)) {
                if (h < 0 || isNaN(h)) {
                  let d = { instancePath: s + "/train/options/dropout", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/dropout/minimum", keyword: "minimum", params: {
                    comparison: ">=",
                    limit: 0
                  }, message: "must be >= 0" };
                  e === null ? e = [d] : e.push(d), t++;
                }
                if (h >= 1 || isNaN(h)) {
                  let d = { instancePath: s + "/train/options/dropout", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/dropout/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              } else {
                let d = { instancePath: s + "/train/options/dropout", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/dropout/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            if (P.l2 !== void 0) {
              let h = P.l2;
              if (typeof h == "number" && isFinite(h)) {
                if (h < 0 || isNaN(h)) {
                  let d = { instancePath: s + "/train/options/l2", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/l2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              } else {
                let d = { instancePath: s + "/train/options/l2", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/l2/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [
                  d
                ] : e.push(d), t++;
              }
            }
            if (P.patience !== void 0) {
              let h = P.patience;
              if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                let d = {
                  instancePath: s + "/train/options/patience",
                  schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/patience/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer"
                };
                e === null ? e = [d] : e.push(d), t++;
              }
              if (typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h))) {
                let d = { instancePath: s + "/train/options/patience", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/patience/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
          } else {
            let h = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/3/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [h] : e.push(
              h
            ), t++;
          }
        }
        var ge = x === t;
        if (g = ge, g) {
          var ue = {};
          ue.options = true, ue.trainer = true;
        }
      }
      if (!g) {
        let x = { instancePath: s + "/train", schemaPath: "#/properties/train/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        e === null ? e = [x] : e.push(x), t++;
      }
      Y !== true && ue !== void 0 && (ue === true ? Y = true : (Y = Y || {}, Object.assign(Y, ue)));
      let _ = t, I = true, S = t;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        let x;
        if (u.trainer === void 0 && (x = "trainer")) {
          let k = {};
          e === null ? e = [k] : e.push(k), t++;
        } else if (u.trainer !== void 0 && u.trainer !== "script") {
          let k = {};
          e === null ? e = [k] : e.push(k), t++;
        }
      }
      var be = S === t;
      if (t = _, e !== null && (_ ? e.length = _ : e = null), be) {
        let x = t;
        if (u && typeof u == "object" && !Array.isArray(u) && u.options !== void 0) {
          let P = u.options;
          if (P && typeof P == "object" && !Array.isArray(P)) {
            for (let h in P) if (!Ke.test(h)) {
              let d = {
                instancePath: s + "/train/options",
                schemaPath: "#/properties/train/allOf/4/then/properties/options/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: h },
                message: "must NOT have additional properties"
              };
              e === null ? e = [d] : e.push(d), t++;
            }
            for (let h in P) if (Ke.test(h)) {
              let d = P[h];
              if (typeof d != "string" && !(typeof d == "number" && isFinite(d)) && typeof d != "boolean") {
                let w = { instancePath: s + "/train/options/" + h.replace(
                  /~/g,
                  "~0"
                ).replace(/\//g, "~1"), schemaPath: "#/properties/train/allOf/4/then/properties/options/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D%7B0%2C63%7D%24/type", keyword: "type", params: { type: B.properties.train.allOf[4].then.properties.options.patternProperties["^[A-Za-z][A-Za-z0-9_-]{0,63}$"].type }, message: "must be string,number,boolean" };
                e === null ? e = [w] : e.push(
                  w
                ), t++;
              }
            }
          } else {
            let h = {
              instancePath: s + "/train/options",
              schemaPath: "#/properties/train/allOf/4/then/properties/options/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object"
            };
            e === null ? e = [h] : e.push(h), t++;
          }
        }
        var be = x === t;
        if (I = be, I) {
          var qe = {};
          qe.options = true, qe.trainer = true;
        }
      }
      if (!I) {
        let x = { instancePath: s + "/train", schemaPath: "#/properties/train/allOf/4/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        e === null ? e = [x] : e.push(x), t++;
      }
      if (Y !== true && qe !== void 0 && (qe === true ? Y = true : (Y = Y || {}, Object.assign(Y, qe))), u && typeof u == "object" && !Array.isArray(u)) {
        if (u.trainer === void 0) {
          let x = { instancePath: s + "/train", schemaPath: "#/properties/train/required", keyword: "required", params: { missingProperty: "trainer" }, message: "must have required property 'trainer'" };
          e === null ? e = [x] : e.push(x), t++;
        }
        for (let x in u) if (!ce.call(B.properties.train.properties, x)) {
          let k = { instancePath: s + "/train", schemaPath: "#/properties/train/additionalProperties", keyword: "additionalProperties", params: {
            additionalProperty: x
          }, message: "must NOT have additional properties" };
          e === null ? e = [k] : e.push(k), t++;
        }
        if (u.trainer !== void 0) {
          let x = u.trainer;
          if (typeof x != "string") {
            let k = { instancePath: s + "/train/trainer", schemaPath: "#/properties/train/properties/trainer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [k] : e.push(k), t++;
          }
          if (!(x === "cnn" || x === "import" || x === "logistic" || x === "mlp" || x === "script")) {
            let k = { instancePath: s + "/train/trainer", schemaPath: "#/properties/train/properties/trainer/enum", keyword: "enum", params: { allowedValues: B.properties.train.properties.trainer.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
        if (u.options !== void 0) {
          let x = u.options;
          if (!(x && typeof x == "object" && !Array.isArray(x))) {
            let k = { instancePath: s + "/train/options", schemaPath: "#/properties/train/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
        if (u.seed !== void 0) {
          let x = u.seed;
          if (!(typeof x == "number" && !(x % 1) && !isNaN(x) && isFinite(x))) {
            let k = { instancePath: s + "/train/seed", schemaPath: "#/properties/train/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [k] : e.push(k), t++;
          }
          if (typeof x == "number" && isFinite(x)) {
            if (x > 4294967295 || isNaN(x)) {
              let k = { instancePath: s + "/train/seed", schemaPath: "#/properties/train/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
              e === null ? e = [k] : e.push(k), t++;
            }
            if (x < 0 || isNaN(x)) {
              let k = { instancePath: s + "/train/seed", schemaPath: "#/properties/train/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              e === null ? e = [k] : e.push(k), t++;
            }
          }
        }
        if (u.backend !== void 0) {
          let x = u.backend;
          if (!(x === "cpu" || x === "none" || x === "tfjs-node" || x === "tfjs-node-gpu" || x === "wasm")) {
            let k = { instancePath: s + "/train/backend", schemaPath: "#/properties/train/properties/backend/enum", keyword: "enum", params: { allowedValues: B.properties.train.properties.backend.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
        if (u.classWeights !== void 0) {
          let x = u.classWeights, k = t, P = false, h = t;
          if (typeof x != "string") {
            let w = { instancePath: s + "/train/classWeights", schemaPath: "#/properties/train/properties/classWeights/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [w] : e.push(w), t++;
          }
          if (x !== "balanced") {
            let w = { instancePath: s + "/train/classWeights", schemaPath: "#/properties/train/properties/classWeights/anyOf/0/enum", keyword: "enum", params: { allowedValues: B.properties.train.properties.classWeights.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [w] : e.push(w), t++;
          }
          var je = h === t;
          P = P || je;
          let d = t;
          if (x && typeof x == "object" && !Array.isArray(x)) {
            if (Object.keys(x).length < 1) {
              let w = {
                instancePath: s + "/train/classWeights",
                schemaPath: "#/properties/train/properties/classWeights/anyOf/1/minProperties",
                keyword: "minProperties",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 properties"
              };
              e === null ? e = [w] : e.push(w), t++;
            }
            for (let w in x) {
              let j = x[w];
              if (typeof j == "number" && isFinite(j)) {
                if (j > 1e6 || isNaN(j)) {
                  let T = { instancePath: s + "/train/classWeights/" + w.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1"), schemaPath: "#/properties/train/properties/classWeights/anyOf/1/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                  e === null ? e = [T] : e.push(T), t++;
                }
                if (j <= 0 || isNaN(j)) {
                  let T = { instancePath: s + "/train/classWeights/" + w.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/train/properties/classWeights/anyOf/1/additionalProperties/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [T] : e.push(T), t++;
                }
              } else {
                let T = {
                  instancePath: s + "/train/classWeights/" + w.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1"),
                  schemaPath: "#/properties/train/properties/classWeights/anyOf/1/additionalProperties/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number"
                };
                e === null ? e = [T] : e.push(T), t++;
              }
            }
          } else {
            let w = { instancePath: s + "/train/classWeights", schemaPath: "#/properties/train/properties/classWeights/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [w] : e.push(w), t++;
          }
          var je = d === t;
          if (P = P || je, P) t = k, e !== null && (k ? e.length = k : e = null);
          else {
            let w = { instancePath: s + "/train/classWeights", schemaPath: "#/properties/train/properties/classWeights/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [w] : e.push(w), t++;
          }
        }
        if (u.crossValidation !== void 0) {
          let x = u.crossValidation;
          if (x && typeof x == "object" && !Array.isArray(x)) {
            if (x.folds === void 0) {
              let k = { instancePath: s + "/train/crossValidation", schemaPath: "#/properties/train/properties/crossValidation/required", keyword: "required", params: { missingProperty: "folds" }, message: "must have required property 'folds'" };
              e === null ? e = [k] : e.push(k), t++;
            }
            for (let k in x) if (k !== "folds") {
              let P = {
                instancePath: s + "/train/crossValidation",
                schemaPath: "#/properties/train/properties/crossValidation/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: k },
                message: "must NOT have additional properties"
              };
              e === null ? e = [
                P
              ] : e.push(P), t++;
            }
            if (x.folds !== void 0) {
              let k = x.folds;
              if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
                let P = { instancePath: s + "/train/crossValidation/folds", schemaPath: "#/properties/train/properties/crossValidation/properties/folds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [P] : e.push(P), t++;
              }
              if (typeof k == "number" && isFinite(k)) {
                if (k > 20 || isNaN(k)) {
                  let P = { instancePath: s + "/train/crossValidation/folds", schemaPath: "#/properties/train/properties/crossValidation/properties/folds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (k < 2 || isNaN(k)) {
                  let P = { instancePath: s + "/train/crossValidation/folds", schemaPath: "#/properties/train/properties/crossValidation/properties/folds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                  e === null ? e = [P] : e.push(P), t++;
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
        if (u.reweigh !== void 0) {
          let x = u.reweigh;
          if (Array.isArray(x)) {
            if (x.length < 1) {
              let d = {
                instancePath: s + "/train/reweigh",
                schemaPath: "#/properties/train/properties/reweigh/minItems",
                keyword: "minItems",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 items"
              };
              e === null ? e = [d] : e.push(d), t++;
            }
            let k = x.length;
            for (let d = 0; d < k; d++) {
              let w = x[d];
              if (typeof w == "string") {
                if (v(
                  w
                ) > 128) {
                  let j = { instancePath: s + "/train/reweigh/" + d, schemaPath: "#/properties/train/properties/reweigh/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                  e === null ? e = [j] : e.push(j), t++;
                }
                if (v(w) < 1) {
                  let j = { instancePath: s + "/train/reweigh/" + d, schemaPath: "#/properties/train/properties/reweigh/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [j] : e.push(j), t++;
                }
                if (!ne.test(w)) {
                  let j = { instancePath: s + "/train/reweigh/" + d, schemaPath: "#/properties/train/properties/reweigh/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
                  e === null ? e = [j] : e.push(j), t++;
                }
              } else {
                let j = { instancePath: s + "/train/reweigh/" + d, schemaPath: "#/properties/train/properties/reweigh/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [j] : e.push(j), t++;
              }
            }
            let P = x.length, h;
            if (P > 1) {
              let d = {};
              for (; P--; ) {
                let w = x[P];
                if (typeof w == "string") {
                  if (typeof d[w] == "number") {
                    h = d[w];
                    let j = { instancePath: s + "/train/reweigh", schemaPath: "#/properties/train/properties/reweigh/uniqueItems", keyword: "uniqueItems", params: { i: P, j: h }, message: "must NOT have duplicate items (items ## " + h + " and " + P + " are identical)" };
                    e === null ? e = [j] : e.push(j), t++;
                    break;
                  }
                  d[w] = P;
                }
              }
            }
          } else {
            let k = { instancePath: s + "/train/reweigh", schemaPath: "#/properties/train/properties/reweigh/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
        if (u.command !== void 0) {
          let x = u.command;
          if (Array.isArray(x)) {
            if (x.length > 100) {
              let P = { instancePath: s + "/train/command", schemaPath: "#/properties/train/properties/command/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              e === null ? e = [P] : e.push(P), t++;
            }
            if (x.length < 1) {
              let P = {
                instancePath: s + "/train/command",
                schemaPath: "#/properties/train/properties/command/minItems",
                keyword: "minItems",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 items"
              };
              e === null ? e = [P] : e.push(P), t++;
            }
            let k = x.length;
            for (let P = 0; P < k; P++) {
              let h = x[P];
              if (typeof h == "string") {
                if (v(h) > 4e3) {
                  let d = { instancePath: s + "/train/command/" + P, schemaPath: "#/properties/train/properties/command/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  e === null ? e = [d] : e.push(d), t++;
                }
                if (!Ue.test(h)) {
                  let d = { instancePath: s + "/train/command/" + P, schemaPath: "#/properties/train/properties/command/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: 'must match pattern "^[^\\u0000]*$"' };
                  e === null ? e = [d] : e.push(d), t++;
                }
              } else {
                let d = { instancePath: s + "/train/command/" + P, schemaPath: "#/properties/train/properties/command/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
          } else {
            let k = {
              instancePath: s + "/train/command",
              schemaPath: "#/properties/train/properties/command/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array"
            };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
        if (u.code !== void 0) {
          let x = u.code;
          if (typeof x == "string") {
            if (v(
              x
            ) > 400) {
              let k = {
                instancePath: s + "/train/code",
                schemaPath: "#/properties/train/properties/code/maxLength",
                keyword: "maxLength",
                params: { limit: 400 },
                message: "must NOT have more than 400 characters"
              };
              e === null ? e = [k] : e.push(k), t++;
            }
            if (v(x) < 1) {
              let k = { instancePath: s + "/train/code", schemaPath: "#/properties/train/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [k] : e.push(k), t++;
            }
          } else {
            let k = { instancePath: s + "/train/code", schemaPath: "#/properties/train/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
        if (u.lock !== void 0) {
          let x = u.lock;
          if (typeof x == "string") {
            if (v(x) > 400) {
              let k = {
                instancePath: s + "/train/lock",
                schemaPath: "#/properties/train/properties/lock/maxLength",
                keyword: "maxLength",
                params: { limit: 400 },
                message: "must NOT have more than 400 characters"
              };
              e === null ? e = [k] : e.push(k), t++;
            }
            if (v(x) < 1) {
              let k = { instancePath: s + "/train/lock", schemaPath: "#/properties/train/properties/lock/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [k] : e.push(k), t++;
            }
          } else {
            let k = { instancePath: s + "/train/lock", schemaPath: "#/properties/train/properties/lock/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
        if (u.channels !== void 0) {
          let x = u.channels;
          if (x && typeof x == "object" && !Array.isArray(x)) {
            for (let k in x) if (!(k === "format" || k === "header" || k === "target" || k === "features" || k === "labels")) {
              let P = { instancePath: s + "/train/channels", schemaPath: "#/properties/train/properties/channels/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" };
              e === null ? e = [P] : e.push(P), t++;
            }
            if (x.format !== void 0) {
              let k = x.format;
              if (typeof k != "string") {
                let P = { instancePath: s + "/train/channels/format", schemaPath: "#/properties/train/properties/channels/properties/format/type", keyword: "type", params: {
                  type: "string"
                }, message: "must be string" };
                e === null ? e = [P] : e.push(P), t++;
              }
              if (!(k === "csv" || k === "parquet")) {
                let P = { instancePath: s + "/train/channels/format", schemaPath: "#/properties/train/properties/channels/properties/format/enum", keyword: "enum", params: {
                  allowedValues: B.properties.train.properties.channels.properties.format.enum
                }, message: "must be equal to one of the allowed values" };
                e === null ? e = [P] : e.push(P), t++;
              }
            }
            if (x.header !== void 0 && typeof x.header != "boolean") {
              let k = { instancePath: s + "/train/channels/header", schemaPath: "#/properties/train/properties/channels/properties/header/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [k] : e.push(k), t++;
            }
            if (x.target !== void 0) {
              let k = x.target;
              if (typeof k != "string") {
                let P = { instancePath: s + "/train/channels/target", schemaPath: "#/properties/train/properties/channels/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [P] : e.push(P), t++;
              }
              if (!(k === "first" || k === "last")) {
                let P = { instancePath: s + "/train/channels/target", schemaPath: "#/properties/train/properties/channels/properties/target/enum", keyword: "enum", params: { allowedValues: B.properties.train.properties.channels.properties.target.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [P] : e.push(P), t++;
              }
            }
            if (x.features !== void 0) {
              let k = x.features;
              if (typeof k != "string") {
                let P = { instancePath: s + "/train/channels/features", schemaPath: "#/properties/train/properties/channels/properties/features/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [P] : e.push(P), t++;
              }
              if (!(k === "raw" || k === "encoded")) {
                let P = { instancePath: s + "/train/channels/features", schemaPath: "#/properties/train/properties/channels/properties/features/enum", keyword: "enum", params: { allowedValues: B.properties.train.properties.channels.properties.features.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [P] : e.push(P), t++;
              }
            }
            if (x.labels !== void 0) {
              let k = x.labels;
              if (typeof k != "string") {
                let P = { instancePath: s + "/train/channels/labels", schemaPath: "#/properties/train/properties/channels/properties/labels/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [P] : e.push(P), t++;
              }
              if (!(k === "index" || k === "name")) {
                let P = { instancePath: s + "/train/channels/labels", schemaPath: "#/properties/train/properties/channels/properties/labels/enum", keyword: "enum", params: { allowedValues: B.properties.train.properties.channels.properties.labels.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [P] : e.push(P), t++;
              }
            }
          } else {
            let k = { instancePath: s + "/train/channels", schemaPath: "#/properties/train/properties/channels/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
        if (u.limits !== void 0) {
          let x = u.limits;
          if (x && typeof x == "object" && !Array.isArray(
            x
          )) {
            for (let k in x) if (!(k === "time" || k === "disk" || k === "memory")) {
              let P = { instancePath: s + "/train/limits", schemaPath: "#/properties/train/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" };
              e === null ? e = [P] : e.push(P), t++;
            }
            if (x.time !== void 0) {
              let k = x.time;
              if (typeof k == "string") {
                if (!He.test(k)) {
                  let P = { instancePath: s + "/train/limits/time", schemaPath: "#/properties/train/properties/limits/properties/time/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(s|m|h)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(s|m|h)$"' };
                  e === null ? e = [P] : e.push(P), t++;
                }
              } else {
                let P = { instancePath: s + "/train/limits/time", schemaPath: "#/properties/train/properties/limits/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [P] : e.push(P), t++;
              }
            }
            if (x.disk !== void 0) {
              let k = x.disk;
              if (typeof k == "string") {
                if (!Ne.test(k)) {
                  let P = { instancePath: s + "/train/limits/disk", schemaPath: "#/properties/train/properties/limits/properties/disk/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"' };
                  e === null ? e = [P] : e.push(P), t++;
                }
              } else {
                let P = { instancePath: s + "/train/limits/disk", schemaPath: "#/properties/train/properties/limits/properties/disk/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [P] : e.push(
                  P
                ), t++;
              }
            }
            if (x.memory !== void 0) {
              let k = x.memory;
              if (typeof k == "string") {
                if (!Ne.test(k)) {
                  let P = { instancePath: s + "/train/limits/memory", schemaPath: "#/properties/train/properties/limits/properties/memory/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"' };
                  e === null ? e = [P] : e.push(P), t++;
                }
              } else {
                let P = { instancePath: s + "/train/limits/memory", schemaPath: "#/properties/train/properties/limits/properties/memory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [P] : e.push(P), t++;
              }
            }
          } else {
            let k = { instancePath: s + "/train/limits", schemaPath: "#/properties/train/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
        if (u.claims !== void 0) {
          let x = u.claims;
          if (x && typeof x == "object" && !Array.isArray(x)) {
            if (Object.keys(x).length > 50) {
              let k = { instancePath: s + "/train/claims", schemaPath: "#/properties/train/properties/claims/maxProperties", keyword: "maxProperties", params: { limit: 50 }, message: "must NOT have more than 50 properties" };
              e === null ? e = [k] : e.push(k), t++;
            }
            for (let k in x) {
              let P = t;
              if (typeof k == "string") {
                if (!ot.test(k)) {
                  let h = {
                    instancePath: s + "/train/claims",
                    schemaPath: "#/properties/train/properties/claims/propertyNames/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[A-Za-z][A-Za-z0-9_:.-]{0,63}$" },
                    message: 'must match pattern "^[A-Za-z][A-Za-z0-9_:.-]{0,63}$"',
                    propertyName: k
                  };
                  e === null ? e = [h] : e.push(h), t++;
                }
              } else {
                let h = { instancePath: s + "/train/claims", schemaPath: "#/properties/train/properties/claims/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: k };
                e === null ? e = [h] : e.push(
                  h
                ), t++;
              }
              var Ee = P === t;
              if (!Ee) {
                let h = { instancePath: s + "/train/claims", schemaPath: "#/properties/train/properties/claims/propertyNames", keyword: "propertyNames", params: { propertyName: k }, message: "property name must be valid" };
                e === null ? e = [h] : e.push(h), t++;
              }
            }
            for (let k in x) {
              let P = x[k];
              if (typeof P == "string") {
                if (v(P) > 500) {
                  let h = { instancePath: s + "/train/claims/" + k.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1"), schemaPath: "#/properties/train/properties/claims/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                  e === null ? e = [h] : e.push(h), t++;
                }
              } else {
                let h = { instancePath: s + "/train/claims/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/train/properties/claims/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [h] : e.push(h), t++;
              }
            }
          } else {
            let k = {
              instancePath: s + "/train/claims",
              schemaPath: "#/properties/train/properties/claims/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object"
            };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
        if (u.runner !== void 0) {
          let x = u.runner;
          if (x && typeof x == "object" && !Array.isArray(x)) {
            for (let k in x) if (!(k === "labels" || k === "timeout" || k === "gpu")) {
              let P = {
                instancePath: s + "/train/runner",
                schemaPath: "#/properties/train/properties/runner/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: k },
                message: "must NOT have additional properties"
              };
              e === null ? e = [P] : e.push(P), t++;
            }
            if (x.labels !== void 0) {
              let k = x.labels;
              if (Array.isArray(k)) {
                if (k.length > 10) {
                  let w = { instancePath: s + "/train/runner/labels", schemaPath: "#/properties/train/properties/runner/properties/labels/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                if (k.length < 1) {
                  let w = { instancePath: s + "/train/runner/labels", schemaPath: "#/properties/train/properties/runner/properties/labels/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                let P = k.length;
                for (let w = 0; w < P; w++) {
                  let j = k[w];
                  if (typeof j == "string") {
                    if (!Ve.test(j)) {
                      let T = { instancePath: s + "/train/runner/labels/" + w, schemaPath: "#/properties/train/properties/runner/properties/labels/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"' };
                      e === null ? e = [T] : e.push(T), t++;
                    }
                  } else {
                    let T = { instancePath: s + "/train/runner/labels/" + w, schemaPath: "#/properties/train/properties/runner/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [T] : e.push(T), t++;
                  }
                }
                let h = k.length, d;
                if (h > 1) {
                  let w = {};
                  for (; h--; ) {
                    let j = k[h];
                    if (typeof j == "string") {
                      if (typeof w[j] == "number") {
                        d = w[j];
                        let T = { instancePath: s + "/train/runner/labels", schemaPath: "#/properties/train/properties/runner/properties/labels/uniqueItems", keyword: "uniqueItems", params: { i: h, j: d }, message: "must NOT have duplicate items (items ## " + d + " and " + h + " are identical)" };
                        e === null ? e = [T] : e.push(T), t++;
                        break;
                      }
                      w[j] = h;
                    }
                  }
                }
              } else {
                let P = { instancePath: s + "/train/runner/labels", schemaPath: "#/properties/train/properties/runner/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [P] : e.push(P), t++;
              }
            }
            if (x.timeout !== void 0) {
              let k = x.timeout;
              if (typeof k == "string") {
                if (!nt.test(k)) {
                  let P = { instancePath: s + "/train/runner/timeout", schemaPath: "#/properties/train/properties/runner/properties/timeout/pattern", keyword: "pattern", params: {
                    pattern: "^[1-9][0-9]{0,3}[mhd]$"
                  }, message: 'must match pattern "^[1-9][0-9]{0,3}[mhd]$"' };
                  e === null ? e = [P] : e.push(P), t++;
                }
              } else {
                let P = {
                  instancePath: s + "/train/runner/timeout",
                  schemaPath: "#/properties/train/properties/runner/properties/timeout/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [P] : e.push(P), t++;
              }
            }
            if (x.gpu !== void 0) {
              let k = x.gpu;
              if (k && typeof k == "object" && !Array.isArray(k)) {
                for (let P in k) if (!(P === "count" || P === "memory")) {
                  let h = { instancePath: s + "/train/runner/gpu", schemaPath: "#/properties/train/properties/runner/properties/gpu/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P }, message: "must NOT have additional properties" };
                  e === null ? e = [h] : e.push(h), t++;
                }
                if (k.count !== void 0) {
                  let P = k.count;
                  if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
                    let h = { instancePath: s + "/train/runner/gpu/count", schemaPath: "#/properties/train/properties/runner/properties/gpu/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  if (typeof P == "number" && isFinite(P)) {
                    if (P > 64 || isNaN(P)) {
                      let h = { instancePath: s + "/train/runner/gpu/count", schemaPath: "#/properties/train/properties/runner/properties/gpu/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 }, message: "must be <= 64" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                    if (P < 1 || isNaN(P)) {
                      let h = { instancePath: s + "/train/runner/gpu/count", schemaPath: "#/properties/train/properties/runner/properties/gpu/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                  }
                }
                if (k.memory !== void 0) {
                  let P = k.memory;
                  if (typeof P == "string") {
                    if (!Ne.test(P)) {
                      let h = {
                        instancePath: s + "/train/runner/gpu/memory",
                        schemaPath: "#/properties/train/properties/runner/properties/gpu/properties/memory/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" },
                        message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"'
                      };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                  } else {
                    let h = { instancePath: s + "/train/runner/gpu/memory", schemaPath: "#/properties/train/properties/runner/properties/gpu/properties/memory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                }
              } else {
                let P = { instancePath: s + "/train/runner/gpu", schemaPath: "#/properties/train/properties/runner/properties/gpu/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [P] : e.push(P), t++;
              }
            }
          } else {
            let k = { instancePath: s + "/train/runner", schemaPath: "#/properties/train/properties/runner/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
        if (u.when !== void 0) {
          let x = u.when;
          if (typeof x != "string") {
            let k = { instancePath: s + "/train/when", schemaPath: "#/properties/train/properties/when/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [k] : e.push(k), t++;
          }
          if (!(x === "push" || x === "label" || x === "comment" || x === "manual")) {
            let k = { instancePath: s + "/train/when", schemaPath: "#/properties/train/properties/when/enum", keyword: "enum", params: { allowedValues: B.properties.train.properties.when.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
      } else {
        let x = { instancePath: s + "/train", schemaPath: "#/properties/train/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [x] : e.push(x), t++;
      }
    }
    if (G.decide !== void 0) {
      let u = G.decide;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        for (let n in u) if (!(n === "threshold" || n === "maximise" || n === "costs")) {
          let r = { instancePath: s + "/decide", schemaPath: "#/properties/decide/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (u.threshold !== void 0) {
          let n = u.threshold;
          if (typeof n == "number" && isFinite(n)) {
            if (n > 1 || isNaN(n)) {
              let r = {
                instancePath: s + "/decide/threshold",
                schemaPath: "#/properties/decide/properties/threshold/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 1 },
                message: "must be <= 1"
              };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (n < 0 || isNaN(n)) {
              let r = { instancePath: s + "/decide/threshold", schemaPath: "#/properties/decide/properties/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/decide/threshold", schemaPath: "#/properties/decide/properties/threshold/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.maximise !== void 0) {
          let n = u.maximise;
          if (typeof n != "string") {
            let r = { instancePath: s + "/decide/maximise", schemaPath: "#/properties/decide/properties/maximise/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(
              r
            ), t++;
          }
          if (!(n === "f1" || n === "balanced_accuracy")) {
            let r = { instancePath: s + "/decide/maximise", schemaPath: "#/properties/decide/properties/maximise/enum", keyword: "enum", params: { allowedValues: B.properties.decide.properties.maximise.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.costs !== void 0) {
          let n = u.costs;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.falsePositive === void 0) {
              let r = { instancePath: s + "/decide/costs", schemaPath: "#/properties/decide/properties/costs/required", keyword: "required", params: { missingProperty: "falsePositive" }, message: "must have required property 'falsePositive'" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (n.falseNegative === void 0) {
              let r = { instancePath: s + "/decide/costs", schemaPath: "#/properties/decide/properties/costs/required", keyword: "required", params: { missingProperty: "falseNegative" }, message: "must have required property 'falseNegative'" };
              e === null ? e = [r] : e.push(r), t++;
            }
            for (let r in n) if (!(r === "falsePositive" || r === "falseNegative")) {
              let i = { instancePath: s + "/decide/costs", schemaPath: "#/properties/decide/properties/costs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (n.falsePositive !== void 0) {
              let r = n.falsePositive;
              if (typeof r == "number" && isFinite(
                r
              )) {
                if (r < 0 || isNaN(r)) {
                  let i = { instancePath: s + "/decide/costs/falsePositive", schemaPath: "#/properties/decide/properties/costs/properties/falsePositive/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [i] : e.push(i), t++;
                }
              } else {
                let i = { instancePath: s + "/decide/costs/falsePositive", schemaPath: "#/properties/decide/properties/costs/properties/falsePositive/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [i] : e.push(
                  i
                ), t++;
              }
            }
            if (n.falseNegative !== void 0) {
              let r = n.falseNegative;
              if (typeof r == "number" && isFinite(r)) {
                if (r < 0 || isNaN(r)) {
                  let i = {
                    instancePath: s + "/decide/costs/falseNegative",
                    schemaPath: "#/properties/decide/properties/costs/properties/falseNegative/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0 },
                    message: "must be >= 0"
                  };
                  e === null ? e = [i] : e.push(i), t++;
                }
              } else {
                let i = {
                  instancePath: s + "/decide/costs/falseNegative",
                  schemaPath: "#/properties/decide/properties/costs/properties/falseNegative/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number"
                };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
          } else {
            let r = { instancePath: s + "/decide/costs", schemaPath: "#/properties/decide/properties/costs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
      } else {
        let n = {
          instancePath: s + "/decide",
          schemaPath: "#/properties/decide/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object"
        };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (G.evaluate !== void 0) {
      let u = G.evaluate;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        for (let n in u) if (!(n === "metrics" || n === "fairness" || n === "slices" || n === "explain" || n === "robustness" || n === "calibrate" || n === "conformal")) {
          let r = { instancePath: s + "/evaluate", schemaPath: "#/properties/evaluate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (u.metrics !== void 0) {
          let n = u.metrics;
          if (Array.isArray(n)) {
            if (n.length < 1) {
              let y = { instancePath: s + "/evaluate/metrics", schemaPath: "#/properties/evaluate/properties/metrics/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [y] : e.push(y), t++;
            }
            let r = n.length;
            for (let y = 0; y < r; y++) {
              let m = n[y];
              if (typeof m != "string") {
                let p = { instancePath: s + "/evaluate/metrics/" + y, schemaPath: "#/properties/evaluate/properties/metrics/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [p] : e.push(p), t++;
              }
              if (!(m === "accuracy" || m === "average_precision" || m === "balanced_accuracy" || m === "brier" || m === "ece" || m === "f1" || m === "log_loss" || m === "mae" || m === "mape" || m === "mcc" || m === "precision" || m === "r2" || m === "recall" || m === "rmse" || m === "roc_auc" || m === "roc_auc_ovo")) {
                let p = { instancePath: s + "/evaluate/metrics/" + y, schemaPath: "#/properties/evaluate/properties/metrics/items/enum", keyword: "enum", params: { allowedValues: B.properties.evaluate.properties.metrics.items.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            let i = n.length, a;
            if (i > 1) {
              let y = {};
              for (; i--; ) {
                let m = n[i];
                if (typeof m == "string") {
                  if (typeof y[m] == "number") {
                    a = y[m];
                    let p = { instancePath: s + "/evaluate/metrics", schemaPath: "#/properties/evaluate/properties/metrics/uniqueItems", keyword: "uniqueItems", params: { i, j: a }, message: "must NOT have duplicate items (items ## " + a + " and " + i + " are identical)" };
                    e === null ? e = [p] : e.push(p), t++;
                    break;
                  }
                  y[m] = i;
                }
              }
            }
          } else {
            let r = { instancePath: s + "/evaluate/metrics", schemaPath: "#/properties/evaluate/properties/metrics/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.fairness !== void 0) {
          let n = u.fairness;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            for (let r in n)
              if (!(r === "by" || r === "minGroup" || r === "measures" || r === "privileged")) {
                let i = {
                  instancePath: s + "/evaluate/fairness",
                  schemaPath: "#/properties/evaluate/properties/fairness/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: r },
                  message: "must NOT have additional properties"
                };
                e === null ? e = [i] : e.push(i), t++;
              }
            if (n.by !== void 0) {
              let r = n.by;
              if (Array.isArray(
                r
              )) {
                if (r.length < 1) {
                  let m = { instancePath: s + "/evaluate/fairness/by", schemaPath: "#/properties/evaluate/properties/fairness/properties/by/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                let i = r.length;
                for (let m = 0; m < i; m++) {
                  let p = r[m];
                  if (typeof p == "string") {
                    if (v(p) > 128) {
                      let o = { instancePath: s + "/evaluate/fairness/by/" + m, schemaPath: "#/properties/evaluate/properties/fairness/properties/by/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    if (v(p) < 1) {
                      let o = {
                        instancePath: s + "/evaluate/fairness/by/" + m,
                        schemaPath: "#/properties/evaluate/properties/fairness/properties/by/items/minLength",
                        keyword: "minLength",
                        params: { limit: 1 },
                        message: "must NOT have fewer than 1 characters"
                      };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    if (!ne.test(p)) {
                      let o = { instancePath: s + "/evaluate/fairness/by/" + m, schemaPath: "#/properties/evaluate/properties/fairness/properties/by/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  } else {
                    let o = { instancePath: s + "/evaluate/fairness/by/" + m, schemaPath: "#/properties/evaluate/properties/fairness/properties/by/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                let a = r.length, y;
                if (a > 1) {
                  let m = {};
                  for (; a--; ) {
                    let p = r[a];
                    if (typeof p == "string") {
                      if (typeof m[p] == "number") {
                        y = m[p];
                        let o = { instancePath: s + "/evaluate/fairness/by", schemaPath: "#/properties/evaluate/properties/fairness/properties/by/uniqueItems", keyword: "uniqueItems", params: { i: a, j: y }, message: "must NOT have duplicate items (items ## " + y + " and " + a + " are identical)" };
                        e === null ? e = [o] : e.push(o), t++;
                        break;
                      }
                      m[p] = a;
                    }
                  }
                }
              } else {
                let i = { instancePath: s + "/evaluate/fairness/by", schemaPath: "#/properties/evaluate/properties/fairness/properties/by/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (n.minGroup !== void 0) {
              let r = n.minGroup;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                let i = { instancePath: s + "/evaluate/fairness/minGroup", schemaPath: "#/properties/evaluate/properties/fairness/properties/minGroup/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [i] : e.push(i), t++;
              }
              if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
                let i = { instancePath: s + "/evaluate/fairness/minGroup", schemaPath: "#/properties/evaluate/properties/fairness/properties/minGroup/minimum", keyword: "minimum", params: {
                  comparison: ">=",
                  limit: 1
                }, message: "must be >= 1" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (n.measures !== void 0) {
              let r = n.measures;
              if (Array.isArray(r)) {
                if (r.length < 1) {
                  let m = { instancePath: s + "/evaluate/fairness/measures", schemaPath: "#/properties/evaluate/properties/fairness/properties/measures/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                let i = r.length;
                for (let m = 0; m < i; m++) {
                  let p = r[m];
                  if (typeof p != "string") {
                    let o = { instancePath: s + "/evaluate/fairness/measures/" + m, schemaPath: "#/properties/evaluate/properties/fairness/properties/measures/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  if (!(p === "demographic_parity_difference" || p === "demographic_parity_ratio" || p === "equal_opportunity_difference" || p === "equal_opportunity_ratio" || p === "equalized_odds_difference" || p === "equalized_odds_ratio")) {
                    let o = { instancePath: s + "/evaluate/fairness/measures/" + m, schemaPath: "#/properties/evaluate/properties/fairness/properties/measures/items/enum", keyword: "enum", params: { allowedValues: B.properties.evaluate.properties.fairness.properties.measures.items.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                let a = r.length, y;
                if (a > 1) {
                  let m = {};
                  for (; a--; ) {
                    let p = r[a];
                    if (typeof p == "string") {
                      if (typeof m[p] == "number") {
                        y = m[p];
                        let o = { instancePath: s + "/evaluate/fairness/measures", schemaPath: "#/properties/evaluate/properties/fairness/properties/measures/uniqueItems", keyword: "uniqueItems", params: { i: a, j: y }, message: "must NOT have duplicate items (items ## " + y + " and " + a + " are identical)" };
                        e === null ? e = [o] : e.push(o), t++;
                        break;
                      }
                      m[p] = a;
                    }
                  }
                }
              } else {
                let i = { instancePath: s + "/evaluate/fairness/measures", schemaPath: "#/properties/evaluate/properties/fairness/properties/measures/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (n.privileged !== void 0) {
              let r = n.privileged;
              if (r && typeof r == "object" && !Array.isArray(r)) {
                if (Object.keys(r).length < 1) {
                  let i = {
                    instancePath: s + "/evaluate/fairness/privileged",
                    schemaPath: "#/properties/evaluate/properties/fairness/properties/privileged/minProperties",
                    keyword: "minProperties",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 properties"
                  };
                  e === null ? e = [i] : e.push(i), t++;
                }
                for (let i in r) {
                  let a = r[i];
                  if (typeof a == "string") {
                    if (v(a) < 1) {
                      let y = { instancePath: s + "/evaluate/fairness/privileged/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/evaluate/properties/fairness/properties/privileged/additionalProperties/minLength", keyword: "minLength", params: {
                        limit: 1
                      }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                  } else {
                    let y = { instancePath: s + "/evaluate/fairness/privileged/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/evaluate/properties/fairness/properties/privileged/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                }
              } else {
                let i = { instancePath: s + "/evaluate/fairness/privileged", schemaPath: "#/properties/evaluate/properties/fairness/properties/privileged/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
          } else {
            let r = { instancePath: s + "/evaluate/fairness", schemaPath: "#/properties/evaluate/properties/fairness/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.slices !== void 0) {
          let n = u.slices;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            for (let r in n) if (!(r === "search" || r === "columns" || r === "bins" || r === "minRows" || r === "depth" || r === "most")) {
              let i = { instancePath: s + "/evaluate/slices", schemaPath: "#/properties/evaluate/properties/slices/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (n.search !== void 0 && typeof n.search != "boolean") {
              let r = { instancePath: s + "/evaluate/slices/search", schemaPath: "#/properties/evaluate/properties/slices/properties/search/type", keyword: "type", params: {
                type: "boolean"
              }, message: "must be boolean" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (n.columns !== void 0) {
              let r = n.columns;
              if (Array.isArray(r)) {
                if (r.length < 1) {
                  let m = { instancePath: s + "/evaluate/slices/columns", schemaPath: "#/properties/evaluate/properties/slices/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                let i = r.length;
                for (let m = 0; m < i; m++) {
                  let p = r[m];
                  if (typeof p == "string") {
                    if (v(p) > 128) {
                      let o = { instancePath: s + "/evaluate/slices/columns/" + m, schemaPath: "#/properties/evaluate/properties/slices/properties/columns/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    if (v(p) < 1) {
                      let o = { instancePath: s + "/evaluate/slices/columns/" + m, schemaPath: "#/properties/evaluate/properties/slices/properties/columns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    if (!ne.test(p)) {
                      let o = { instancePath: s + "/evaluate/slices/columns/" + m, schemaPath: "#/properties/evaluate/properties/slices/properties/columns/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  } else {
                    let o = { instancePath: s + "/evaluate/slices/columns/" + m, schemaPath: "#/properties/evaluate/properties/slices/properties/columns/items/type", keyword: "type", params: {
                      type: "string"
                    }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                let a = r.length, y;
                if (a > 1) {
                  let m = {};
                  for (; a--; ) {
                    let p = r[a];
                    if (typeof p == "string") {
                      if (typeof m[p] == "number") {
                        y = m[p];
                        let o = { instancePath: s + "/evaluate/slices/columns", schemaPath: "#/properties/evaluate/properties/slices/properties/columns/uniqueItems", keyword: "uniqueItems", params: { i: a, j: y }, message: "must NOT have duplicate items (items ## " + y + " and " + a + " are identical)" };
                        e === null ? e = [o] : e.push(o), t++;
                        break;
                      }
                      m[p] = a;
                    }
                  }
                }
              } else {
                let i = { instancePath: s + "/evaluate/slices/columns", schemaPath: "#/properties/evaluate/properties/slices/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (n.bins !== void 0) {
              let r = n.bins;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                let i = { instancePath: s + "/evaluate/slices/bins", schemaPath: "#/properties/evaluate/properties/slices/properties/bins/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [i] : e.push(i), t++;
              }
              if (typeof r == "number" && isFinite(r)) {
                if (r > 20 || isNaN(r)) {
                  let i = { instancePath: s + "/evaluate/slices/bins", schemaPath: "#/properties/evaluate/properties/slices/properties/bins/maximum", keyword: "maximum", params: {
                    comparison: "<=",
                    limit: 20
                  }, message: "must be <= 20" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                if (r < 2 || isNaN(r)) {
                  let i = { instancePath: s + "/evaluate/slices/bins", schemaPath: "#/properties/evaluate/properties/slices/properties/bins/minimum", keyword: "minimum", params: {
                    comparison: ">=",
                    limit: 2
                  }, message: "must be >= 2" };
                  e === null ? e = [i] : e.push(i), t++;
                }
              }
            }
            if (n.minRows !== void 0) {
              let r = n.minRows;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                let i = { instancePath: s + "/evaluate/slices/minRows", schemaPath: "#/properties/evaluate/properties/slices/properties/minRows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [i] : e.push(i), t++;
              }
              if (typeof r == "number" && isFinite(r) && (r < 10 || isNaN(r))) {
                let i = { instancePath: s + "/evaluate/slices/minRows", schemaPath: "#/properties/evaluate/properties/slices/properties/minRows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 }, message: "must be >= 10" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (n.depth !== void 0) {
              let r = n.depth;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                let i = { instancePath: s + "/evaluate/slices/depth", schemaPath: "#/properties/evaluate/properties/slices/properties/depth/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [i] : e.push(i), t++;
              }
              if (typeof r == "number" && isFinite(r)) {
                if (r > 2 || isNaN(r)) {
                  let i = { instancePath: s + "/evaluate/slices/depth", schemaPath: "#/properties/evaluate/properties/slices/properties/depth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 }, message: "must be <= 2" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                if (r < 1 || isNaN(r)) {
                  let i = { instancePath: s + "/evaluate/slices/depth", schemaPath: "#/properties/evaluate/properties/slices/properties/depth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [i] : e.push(i), t++;
                }
              }
            }
            if (n.most !== void 0) {
              let r = n.most;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                let i = { instancePath: s + "/evaluate/slices/most", schemaPath: "#/properties/evaluate/properties/slices/properties/most/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [i] : e.push(i), t++;
              }
              if (typeof r == "number" && isFinite(r)) {
                if (r > 50 || isNaN(r)) {
                  let i = { instancePath: s + "/evaluate/slices/most", schemaPath: "#/properties/evaluate/properties/slices/properties/most/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                if (r < 1 || isNaN(r)) {
                  let i = { instancePath: s + "/evaluate/slices/most", schemaPath: "#/properties/evaluate/properties/slices/properties/most/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [i] : e.push(i), t++;
                }
              }
            }
          } else {
            let r = { instancePath: s + "/evaluate/slices", schemaPath: "#/properties/evaluate/properties/slices/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.explain !== void 0) {
          let n = u.explain;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            for (let r in n) if (!(r === "method" || r === "metric" || r === "repeats" || r === "correlation" || r === "shap" || r === "dependence")) {
              let i = {
                instancePath: s + "/evaluate/explain",
                schemaPath: "#/properties/evaluate/properties/explain/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: r },
                message: "must NOT have additional properties"
              };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (n.method !== void 0) {
              let r = n.method;
              if (typeof r != "string") {
                let i = { instancePath: s + "/evaluate/explain/method", schemaPath: "#/properties/evaluate/properties/explain/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [i] : e.push(i), t++;
              }
              if (r !== "permutation") {
                let i = { instancePath: s + "/evaluate/explain/method", schemaPath: "#/properties/evaluate/properties/explain/properties/method/enum", keyword: "enum", params: { allowedValues: B.properties.evaluate.properties.explain.properties.method.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (n.metric !== void 0) {
              let r = n.metric;
              if (typeof r != "string") {
                let i = { instancePath: s + "/evaluate/explain/metric", schemaPath: "#/properties/evaluate/properties/explain/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [i] : e.push(i), t++;
              }
              if (!(r === "accuracy" || r === "average_precision" || r === "balanced_accuracy" || r === "brier" || r === "ece" || r === "f1" || r === "log_loss" || r === "mae" || r === "mape" || r === "mcc" || r === "precision" || r === "r2" || r === "recall" || r === "rmse" || r === "roc_auc" || r === "roc_auc_ovo")) {
                let i = { instancePath: s + "/evaluate/explain/metric", schemaPath: "#/properties/evaluate/properties/explain/properties/metric/enum", keyword: "enum", params: {
                  allowedValues: B.properties.evaluate.properties.explain.properties.metric.enum
                }, message: "must be equal to one of the allowed values" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (n.repeats !== void 0) {
              let r = n.repeats;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(
                r
              ) && isFinite(r))) {
                let i = { instancePath: s + "/evaluate/explain/repeats", schemaPath: "#/properties/evaluate/properties/explain/properties/repeats/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [i] : e.push(i), t++;
              }
              if (typeof r == "number" && isFinite(r)) {
                if (r > 50 || isNaN(r)) {
                  let i = { instancePath: s + "/evaluate/explain/repeats", schemaPath: "#/properties/evaluate/properties/explain/properties/repeats/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                if (r < 1 || isNaN(r)) {
                  let i = {
                    instancePath: s + "/evaluate/explain/repeats",
                    schemaPath: "#/properties/evaluate/properties/explain/properties/repeats/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 1 },
                    message: "must be >= 1"
                  };
                  e === null ? e = [i] : e.push(i), t++;
                }
              }
            }
            if (n.correlation !== void 0) {
              let r = n.correlation;
              if (typeof r == "number" && isFinite(r)) {
                if (r > 1 || isNaN(r)) {
                  let i = { instancePath: s + "/evaluate/explain/correlation", schemaPath: "#/properties/evaluate/properties/explain/properties/correlation/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                if (r < 0.1 || isNaN(r)) {
                  let i = {
                    instancePath: s + "/evaluate/explain/correlation",
                    schemaPath: "#/properties/evaluate/properties/explain/properties/correlation/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0.1 },
                    message: "must be >= 0.1"
                  };
                  e === null ? e = [i] : e.push(i), t++;
                }
              } else {
                let i = { instancePath: s + "/evaluate/explain/correlation", schemaPath: "#/properties/evaluate/properties/explain/properties/correlation/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (n.shap !== void 0) {
              let r = n.shap;
              if (r && typeof r == "object" && !Array.isArray(r)) {
                for (let i in r) if (!(i === "rows" || i === "background" || i === "examples")) {
                  let a = {
                    instancePath: s + "/evaluate/explain/shap",
                    schemaPath: "#/properties/evaluate/properties/explain/properties/shap/additionalProperties",
                    keyword: "additionalProperties",
                    params: { additionalProperty: i },
                    message: "must NOT have additional properties"
                  };
                  e === null ? e = [a] : e.push(a), t++;
                }
                if (r.rows !== void 0) {
                  let i = r.rows;
                  if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                    let a = { instancePath: s + "/evaluate/explain/shap/rows", schemaPath: "#/properties/evaluate/properties/explain/properties/shap/properties/rows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (typeof i == "number" && isFinite(i)) {
                    if (i > 1e3 || isNaN(i)) {
                      let a = { instancePath: s + "/evaluate/explain/shap/rows", schemaPath: "#/properties/evaluate/properties/explain/properties/shap/properties/rows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (i < 1 || isNaN(i)) {
                      let a = { instancePath: s + "/evaluate/explain/shap/rows", schemaPath: "#/properties/evaluate/properties/explain/properties/shap/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  }
                }
                if (r.background !== void 0) {
                  let i = r.background;
                  if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(
                    i
                  ))) {
                    let a = { instancePath: s + "/evaluate/explain/shap/background", schemaPath: "#/properties/evaluate/properties/explain/properties/shap/properties/background/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (typeof i == "number" && isFinite(i)) {
                    if (i > 200 || isNaN(i)) {
                      let a = { instancePath: s + "/evaluate/explain/shap/background", schemaPath: "#/properties/evaluate/properties/explain/properties/shap/properties/background/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (i < 2 || isNaN(i)) {
                      let a = {
                        instancePath: s + "/evaluate/explain/shap/background",
                        schemaPath: "#/properties/evaluate/properties/explain/properties/shap/properties/background/minimum",
                        keyword: "minimum",
                        params: { comparison: ">=", limit: 2 },
                        message: "must be >= 2"
                      };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  }
                }
                if (r.examples !== void 0) {
                  let i = r.examples;
                  if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                    let a = {
                      instancePath: s + "/evaluate/explain/shap/examples",
                      schemaPath: "#/properties/evaluate/properties/explain/properties/shap/properties/examples/type",
                      keyword: "type",
                      params: { type: "integer" },
                      message: "must be integer"
                    };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (typeof i == "number" && isFinite(i)) {
                    if (i > 10 || isNaN(i)) {
                      let a = {
                        instancePath: s + "/evaluate/explain/shap/examples",
                        schemaPath: "#/properties/evaluate/properties/explain/properties/shap/properties/examples/maximum",
                        keyword: "maximum",
                        params: { comparison: "<=", limit: 10 },
                        message: "must be <= 10"
                      };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (i < 0 || isNaN(i)) {
                      let a = { instancePath: s + "/evaluate/explain/shap/examples", schemaPath: "#/properties/evaluate/properties/explain/properties/shap/properties/examples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  }
                }
              } else {
                let i = { instancePath: s + "/evaluate/explain/shap", schemaPath: "#/properties/evaluate/properties/explain/properties/shap/type", keyword: "type", params: {
                  type: "object"
                }, message: "must be object" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            if (n.dependence !== void 0) {
              let r = n.dependence;
              if (r && typeof r == "object" && !Array.isArray(r)) {
                for (let i in r) if (!(i === "features" || i === "points")) {
                  let a = {
                    instancePath: s + "/evaluate/explain/dependence",
                    schemaPath: "#/properties/evaluate/properties/explain/properties/dependence/additionalProperties",
                    keyword: "additionalProperties",
                    params: { additionalProperty: i },
                    message: "must NOT have additional properties"
                  };
                  e === null ? e = [
                    a
                  ] : e.push(a), t++;
                }
                if (r.features !== void 0) {
                  let i = r.features;
                  if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                    let a = {
                      instancePath: s + "/evaluate/explain/dependence/features",
                      schemaPath: "#/properties/evaluate/properties/explain/properties/dependence/properties/features/type",
                      keyword: "type",
                      params: { type: "integer" },
                      message: "must be integer"
                    };
                    e === null ? e = [a] : e.push(
                      a
                    ), t++;
                  }
                  if (typeof i == "number" && isFinite(i)) {
                    if (i > 10 || isNaN(i)) {
                      let a = { instancePath: s + "/evaluate/explain/dependence/features", schemaPath: "#/properties/evaluate/properties/explain/properties/dependence/properties/features/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (i < 1 || isNaN(i)) {
                      let a = { instancePath: s + "/evaluate/explain/dependence/features", schemaPath: "#/properties/evaluate/properties/explain/properties/dependence/properties/features/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [a] : e.push(
                        a
                      ), t++;
                    }
                  }
                }
                if (r.points !== void 0) {
                  let i = r.points;
                  if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                    let a = { instancePath: s + "/evaluate/explain/dependence/points", schemaPath: "#/properties/evaluate/properties/explain/properties/dependence/properties/points/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (typeof i == "number" && isFinite(i)) {
                    if (i > 50 || isNaN(i)) {
                      let a = { instancePath: s + "/evaluate/explain/dependence/points", schemaPath: "#/properties/evaluate/properties/explain/properties/dependence/properties/points/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (i < 2 || isNaN(i)) {
                      let a = { instancePath: s + "/evaluate/explain/dependence/points", schemaPath: "#/properties/evaluate/properties/explain/properties/dependence/properties/points/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  }
                }
              } else {
                let i = { instancePath: s + "/evaluate/explain/dependence", schemaPath: "#/properties/evaluate/properties/explain/properties/dependence/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [i] : e.push(i), t++;
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
        if (u.robustness !== void 0) {
          let n = u.robustness;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            for (let r in n) if (r !== "metric") {
              let i = {
                instancePath: s + "/evaluate/robustness",
                schemaPath: "#/properties/evaluate/properties/robustness/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: r },
                message: "must NOT have additional properties"
              };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (n.metric !== void 0) {
              let r = n.metric;
              if (typeof r != "string") {
                let i = { instancePath: s + "/evaluate/robustness/metric", schemaPath: "#/properties/evaluate/properties/robustness/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [i] : e.push(i), t++;
              }
              if (!(r === "accuracy" || r === "average_precision" || r === "balanced_accuracy" || r === "brier" || r === "ece" || r === "f1" || r === "log_loss" || r === "mae" || r === "mape" || r === "mcc" || r === "precision" || r === "r2" || r === "recall" || r === "rmse" || r === "roc_auc" || r === "roc_auc_ovo")) {
                let i = { instancePath: s + "/evaluate/robustness/metric", schemaPath: "#/properties/evaluate/properties/robustness/properties/metric/enum", keyword: "enum", params: { allowedValues: B.properties.evaluate.properties.robustness.properties.metric.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
          } else {
            let r = { instancePath: s + "/evaluate/robustness", schemaPath: "#/properties/evaluate/properties/robustness/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.calibrate !== void 0) {
          let n = u.calibrate;
          if (typeof n != "string") {
            let r = { instancePath: s + "/evaluate/calibrate", schemaPath: "#/properties/evaluate/properties/calibrate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
          if (!(n === "platt" || n === "isotonic")) {
            let r = { instancePath: s + "/evaluate/calibrate", schemaPath: "#/properties/evaluate/properties/calibrate/enum", keyword: "enum", params: { allowedValues: B.properties.evaluate.properties.calibrate.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.conformal !== void 0) {
          let n = u.conformal;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            for (let r in n) if (r !== "coverage") {
              let i = { instancePath: s + "/evaluate/conformal", schemaPath: "#/properties/evaluate/properties/conformal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (n.coverage !== void 0) {
              let r = n.coverage;
              if (typeof r == "number" && isFinite(r)) {
                if (r > 0.999 || isNaN(r)) {
                  let i = { instancePath: s + "/evaluate/conformal/coverage", schemaPath: "#/properties/evaluate/properties/conformal/properties/coverage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.999 }, message: "must be <= 0.999" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                if (r < 0.5 || isNaN(r)) {
                  let i = { instancePath: s + "/evaluate/conformal/coverage", schemaPath: "#/properties/evaluate/properties/conformal/properties/coverage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" };
                  e === null ? e = [i] : e.push(i), t++;
                }
              } else {
                let i = { instancePath: s + "/evaluate/conformal/coverage", schemaPath: "#/properties/evaluate/properties/conformal/properties/coverage/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
          } else {
            let r = {
              instancePath: s + "/evaluate/conformal",
              schemaPath: "#/properties/evaluate/properties/conformal/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object"
            };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
      } else {
        let n = { instancePath: s + "/evaluate", schemaPath: "#/properties/evaluate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (G.predict !== void 0) {
      let u = G.predict;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        if (u.command === void 0) {
          let n = { instancePath: s + "/predict", schemaPath: "#/properties/predict/required", keyword: "required", params: { missingProperty: "command" }, message: "must have required property 'command'" };
          e === null ? e = [n] : e.push(n), t++;
        }
        for (let n in u) if (!(n === "command" || n === "code" || n === "time")) {
          let r = { instancePath: s + "/predict", schemaPath: "#/properties/predict/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (u.command !== void 0) {
          let n = u.command;
          if (Array.isArray(n)) {
            if (n.length > 100) {
              let i = { instancePath: s + "/predict/command", schemaPath: "#/properties/predict/properties/command/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (n.length < 1) {
              let i = { instancePath: s + "/predict/command", schemaPath: "#/properties/predict/properties/command/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [i] : e.push(i), t++;
            }
            let r = n.length;
            for (let i = 0; i < r; i++) {
              let a = n[i];
              if (typeof a == "string") {
                if (v(a) > 4e3) {
                  let y = {
                    instancePath: s + "/predict/command/" + i,
                    schemaPath: "#/properties/predict/properties/command/items/maxLength",
                    keyword: "maxLength",
                    params: { limit: 4e3 },
                    message: "must NOT have more than 4000 characters"
                  };
                  e === null ? e = [y] : e.push(y), t++;
                }
                if (!Ue.test(a)) {
                  let y = { instancePath: s + "/predict/command/" + i, schemaPath: "#/properties/predict/properties/command/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: 'must match pattern "^[^\\u0000]*$"' };
                  e === null ? e = [y] : e.push(y), t++;
                }
              } else {
                let y = {
                  instancePath: s + "/predict/command/" + i,
                  schemaPath: "#/properties/predict/properties/command/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [y] : e.push(y), t++;
              }
            }
          } else {
            let r = { instancePath: s + "/predict/command", schemaPath: "#/properties/predict/properties/command/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.code !== void 0) {
          let n = u.code;
          if (typeof n == "string") {
            if (v(n) > 400) {
              let r = {
                instancePath: s + "/predict/code",
                schemaPath: "#/properties/predict/properties/code/maxLength",
                keyword: "maxLength",
                params: { limit: 400 },
                message: "must NOT have more than 400 characters"
              };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(n) < 1) {
              let r = { instancePath: s + "/predict/code", schemaPath: "#/properties/predict/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/predict/code", schemaPath: "#/properties/predict/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.time !== void 0) {
          let n = u.time;
          if (typeof n == "string") {
            if (!He.test(n)) {
              let r = { instancePath: s + "/predict/time", schemaPath: "#/properties/predict/properties/time/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(s|m|h)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(s|m|h)$"' };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/predict/time", schemaPath: "#/properties/predict/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
      } else {
        let n = { instancePath: s + "/predict", schemaPath: "#/properties/predict/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (G.gates !== void 0) {
      let u = G.gates;
      if (Array.isArray(u)) {
        let n = u.length;
        for (let r = 0; r < n; r++) {
          let i = u[r];
          if (!(i && typeof i == "object" && !Array.isArray(i))) {
            let f = {
              instancePath: s + "/gates/" + r,
              schemaPath: "#/properties/gates/items/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object"
            };
            e === null ? e = [f] : e.push(f), t++;
          }
          let a = t, y = false, m = null, p = t;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.calibration === void 0) {
              let f = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/0/required", keyword: "required", params: {
                missingProperty: "calibration"
              }, message: "must have required property 'calibration'" };
              e === null ? e = [f] : e.push(f), t++;
            }
            if (i.max === void 0) {
              let f = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/0/required", keyword: "required", params: {
                missingProperty: "max"
              }, message: "must have required property 'max'" };
              e === null ? e = [f] : e.push(f), t++;
            }
            for (let f in i) if (!(f === "calibration" || f === "max" || f === "minRows" || f === "onNotEstimable" || f === "waiver")) {
              let b = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" };
              e === null ? e = [b] : e.push(b), t++;
            }
            if (i.calibration !== void 0) {
              let f = i.calibration;
              if (typeof f != "string") {
                let b = { instancePath: s + "/gates/" + r + "/calibration", schemaPath: "#/properties/gates/items/oneOf/0/properties/calibration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [b] : e.push(b), t++;
              }
              if (!(f === "mean" || f === "worst")) {
                let b = { instancePath: s + "/gates/" + r + "/calibration", schemaPath: "#/properties/gates/items/oneOf/0/properties/calibration/enum", keyword: "enum", params: { allowedValues: B.properties.gates.items.oneOf[0].properties.calibration.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (i.max !== void 0) {
              let f = i.max;
              if (typeof f == "number" && isFinite(f)) {
                if (f > 1 || isNaN(f)) {
                  let b = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/0/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (f < 0 || isNaN(f)) {
                  let b = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/0/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [b] : e.push(b), t++;
                }
              } else {
                let b = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/0/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (i.minRows !== void 0) {
              let f = i.minRows;
              if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
                let b = { instancePath: s + "/gates/" + r + "/minRows", schemaPath: "#/properties/gates/items/oneOf/0/properties/minRows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [b] : e.push(b), t++;
              }
              if (typeof f == "number" && isFinite(f) && (f < 1 || isNaN(f))) {
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
            if (i.onNotEstimable !== void 0) {
              let f = i.onNotEstimable;
              if (typeof f != "string") {
                let b = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/0/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [b] : e.push(b), t++;
              }
              if (!(f === "block" || f === "warn")) {
                let b = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/0/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: B.properties.gates.items.oneOf[0].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (i.waiver !== void 0) {
              let f = i.waiver;
              if (f && typeof f == "object" && !Array.isArray(f)) {
                if (f.by === void 0) {
                  let b = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (f.reason === void 0) {
                  let b = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (f.until === void 0) {
                  let b = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/required", keyword: "required", params: {
                    missingProperty: "until"
                  }, message: "must have required property 'until'" };
                  e === null ? e = [b] : e.push(b), t++;
                }
                for (let b in f) if (!(b === "by" || b === "reason" || b === "until")) {
                  let g = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b }, message: "must NOT have additional properties" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                if (f.by !== void 0) {
                  let b = f.by;
                  if (typeof b == "string") {
                    if (v(b) > 4e3) {
                      let g = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    if (v(b) < 1) {
                      let g = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                  } else {
                    let g = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
                if (f.reason !== void 0) {
                  let b = f.reason;
                  if (typeof b == "string") {
                    if (v(b) > 4e3) {
                      let g = {
                        instancePath: s + "/gates/" + r + "/waiver/reason",
                        schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/reason/maxLength",
                        keyword: "maxLength",
                        params: { limit: 4e3 },
                        message: "must NOT have more than 4000 characters"
                      };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    if (v(
                      b
                    ) < 1) {
                      let g = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                  } else {
                    let g = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [
                      g
                    ] : e.push(g), t++;
                  }
                }
                if (f.until !== void 0) {
                  let b = f.until;
                  if (typeof b == "string") {
                    if (!ae.test(b)) {
                      let g = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                  } else {
                    let g = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
              } else {
                let b = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
          } else {
            let f = {
              instancePath: s + "/gates/" + r,
              schemaPath: "#/properties/gates/items/oneOf/0/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object"
            };
            e === null ? e = [f] : e.push(f), t++;
          }
          var l = p === t;
          if (l) {
            y = true, m = 0;
            var $ = true;
          }
          let o = t;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.card === void 0) {
              let f = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/1/required", keyword: "required", params: { missingProperty: "card" }, message: "must have required property 'card'" };
              e === null ? e = [f] : e.push(f), t++;
            }
            for (let f in i) if (!(f === "card" || f === "onNotEstimable" || f === "waiver")) {
              let b = {
                instancePath: s + "/gates/" + r,
                schemaPath: "#/properties/gates/items/oneOf/1/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: f },
                message: "must NOT have additional properties"
              };
              e === null ? e = [b] : e.push(b), t++;
            }
            if (i.card !== void 0) {
              let f = i.card, b = t, g = false, q = null, _ = t;
              if (typeof f != "string") {
                let S = { instancePath: s + "/gates/" + r + "/card", schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [S] : e.push(S), t++;
              }
              if (f !== "complete") {
                let S = { instancePath: s + "/gates/" + r + "/card", schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf/0/enum", keyword: "enum", params: { allowedValues: B.properties.gates.items.oneOf[1].properties.card.oneOf[0].enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [S] : e.push(S), t++;
              }
              var O = _ === t;
              O && (g = true, q = 0);
              let I = t;
              if (Array.isArray(f)) {
                if (f.length < 1) {
                  let P = { instancePath: s + "/gates/" + r + "/card", schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [P] : e.push(P), t++;
                }
                let S = f.length;
                for (let P = 0; P < S; P++) {
                  let h = f[P];
                  if (typeof h != "string") {
                    let d = { instancePath: s + "/gates/" + r + "/card/" + P, schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                  if (!(h === "description" || h === "license" || h === "sources" || h === "intendedUse" || h === "downstreamUse" || h === "outOfScope" || h === "limitations" || h === "ethics" || h === "recommendations" || h === "risk" || h === "citation" || h === "glossary" || h === "moreInformation" || h === "owners")) {
                    let d = { instancePath: s + "/gates/" + r + "/card/" + P, schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf/1/items/enum", keyword: "enum", params: {
                      allowedValues: B.properties.gates.items.oneOf[1].properties.card.oneOf[1].items.enum
                    }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                }
                let x = f.length, k;
                if (x > 1) {
                  let P = {};
                  for (; x--; ) {
                    let h = f[x];
                    if (typeof h == "string") {
                      if (typeof P[h] == "number") {
                        k = P[h];
                        let d = { instancePath: s + "/gates/" + r + "/card", schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf/1/uniqueItems", keyword: "uniqueItems", params: { i: x, j: k }, message: "must NOT have duplicate items (items ## " + k + " and " + x + " are identical)" };
                        e === null ? e = [d] : e.push(d), t++;
                        break;
                      }
                      P[h] = x;
                    }
                  }
                }
              } else {
                let S = { instancePath: s + "/gates/" + r + "/card", schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [S] : e.push(S), t++;
              }
              var O = I === t;
              if (O && g ? (g = false, q = [q, 1]) : O && (g = true, q = 1), g) t = b, e !== null && (b ? e.length = b : e = null);
              else {
                let S = { instancePath: s + "/gates/" + r + "/card", schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf", keyword: "oneOf", params: { passingSchemas: q }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [S] : e.push(S), t++;
              }
            }
            if (i.onNotEstimable !== void 0) {
              let f = i.onNotEstimable;
              if (typeof f != "string") {
                let b = {
                  instancePath: s + "/gates/" + r + "/onNotEstimable",
                  schemaPath: "#/properties/gates/items/oneOf/1/properties/onNotEstimable/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [b] : e.push(b), t++;
              }
              if (!(f === "block" || f === "warn")) {
                let b = {
                  instancePath: s + "/gates/" + r + "/onNotEstimable",
                  schemaPath: "#/properties/gates/items/oneOf/1/properties/onNotEstimable/enum",
                  keyword: "enum",
                  params: { allowedValues: B.properties.gates.items.oneOf[1].properties.onNotEstimable.enum },
                  message: "must be equal to one of the allowed values"
                };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (i.waiver !== void 0) {
              let f = i.waiver;
              if (f && typeof f == "object" && !Array.isArray(f)) {
                if (f.by === void 0) {
                  let b = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (f.reason === void 0) {
                  let b = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (f.until === void 0) {
                  let b = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                  e === null ? e = [b] : e.push(b), t++;
                }
                for (let b in f) if (!(b === "by" || b === "reason" || b === "until")) {
                  let g = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b }, message: "must NOT have additional properties" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                if (f.by !== void 0) {
                  let b = f.by;
                  if (typeof b == "string") {
                    if (v(b) > 4e3) {
                      let g = {
                        instancePath: s + "/gates/" + r + "/waiver/by",
                        schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/by/maxLength",
                        keyword: "maxLength",
                        params: { limit: 4e3 },
                        message: "must NOT have more than 4000 characters"
                      };
                      e === null ? e = [g] : e.push(
                        g
                      ), t++;
                    }
                    if (v(b) < 1) {
                      let g = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                  } else {
                    let g = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
                if (f.reason !== void 0) {
                  let b = f.reason;
                  if (typeof b == "string") {
                    if (v(b) > 4e3) {
                      let g = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    if (v(b) < 1) {
                      let g = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                  } else {
                    let g = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
                if (f.until !== void 0) {
                  let b = f.until;
                  if (typeof b == "string") {
                    if (!ae.test(b)) {
                      let g = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                  } else {
                    let g = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
              } else {
                let b = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
          } else {
            let f = {
              instancePath: s + "/gates/" + r,
              schemaPath: "#/properties/gates/items/oneOf/1/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object"
            };
            e === null ? e = [f] : e.push(f), t++;
          }
          var l = o === t;
          if (l && y) y = false, m = [m, 1];
          else {
            l && (y = true, m = 1, $ !== true && ($ = true));
            let f = t;
            if (i && typeof i == "object" && !Array.isArray(i)) {
              if (i.dominance === void 0) {
                let g = {
                  instancePath: s + "/gates/" + r,
                  schemaPath: "#/properties/gates/items/oneOf/2/required",
                  keyword: "required",
                  params: { missingProperty: "dominance" },
                  message: "must have required property 'dominance'"
                };
                e === null ? e = [g] : e.push(g), t++;
              }
              if (i.max === void 0) {
                let g = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/2/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                e === null ? e = [g] : e.push(g), t++;
              }
              for (let g in i) if (!(g === "dominance" || g === "max" || g === "onNotEstimable" || g === "waiver")) {
                let q = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
                e === null ? e = [q] : e.push(q), t++;
              }
              if (i.dominance !== void 0) {
                let g = i.dominance;
                if (typeof g != "string") {
                  let q = { instancePath: s + "/gates/" + r + "/dominance", schemaPath: "#/properties/gates/items/oneOf/2/properties/dominance/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [q] : e.push(q), t++;
                }
                if (!(g === "permutation" || g === "shap")) {
                  let q = { instancePath: s + "/gates/" + r + "/dominance", schemaPath: "#/properties/gates/items/oneOf/2/properties/dominance/enum", keyword: "enum", params: {
                    allowedValues: B.properties.gates.items.oneOf[2].properties.dominance.enum
                  }, message: "must be equal to one of the allowed values" };
                  e === null ? e = [q] : e.push(q), t++;
                }
              }
              if (i.max !== void 0) {
                let g = i.max;
                if (typeof g == "number" && isFinite(g)) {
                  if (g > 1 || isNaN(
                    g
                  )) {
                    let q = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/2/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                    e === null ? e = [q] : e.push(q), t++;
                  }
                  if (g <= 0 || isNaN(g)) {
                    let q = {
                      instancePath: s + "/gates/" + r + "/max",
                      schemaPath: "#/properties/gates/items/oneOf/2/properties/max/exclusiveMinimum",
                      keyword: "exclusiveMinimum",
                      params: { comparison: ">", limit: 0 },
                      message: "must be > 0"
                    };
                    e === null ? e = [q] : e.push(q), t++;
                  }
                } else {
                  let q = {
                    instancePath: s + "/gates/" + r + "/max",
                    schemaPath: "#/properties/gates/items/oneOf/2/properties/max/type",
                    keyword: "type",
                    params: { type: "number" },
                    message: "must be number"
                  };
                  e === null ? e = [q] : e.push(q), t++;
                }
              }
              if (i.onNotEstimable !== void 0) {
                let g = i.onNotEstimable;
                if (typeof g != "string") {
                  let q = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/2/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [q] : e.push(q), t++;
                }
                if (!(g === "block" || g === "warn")) {
                  let q = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/2/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: B.properties.gates.items.oneOf[2].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                  e === null ? e = [q] : e.push(q), t++;
                }
              }
              if (i.waiver !== void 0) {
                let g = i.waiver;
                if (g && typeof g == "object" && !Array.isArray(g)) {
                  if (g.by === void 0) {
                    let q = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                    e === null ? e = [q] : e.push(q), t++;
                  }
                  if (g.reason === void 0) {
                    let q = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                    e === null ? e = [q] : e.push(q), t++;
                  }
                  if (g.until === void 0) {
                    let q = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/required", keyword: "required", params: {
                      missingProperty: "until"
                    }, message: "must have required property 'until'" };
                    e === null ? e = [q] : e.push(q), t++;
                  }
                  for (let q in g) if (!(q === "by" || q === "reason" || q === "until")) {
                    let _ = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q }, message: "must NOT have additional properties" };
                    e === null ? e = [_] : e.push(_), t++;
                  }
                  if (g.by !== void 0) {
                    let q = g.by;
                    if (typeof q == "string") {
                      if (v(q) > 4e3) {
                        let _ = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                        e === null ? e = [_] : e.push(_), t++;
                      }
                      if (v(q) < 1) {
                        let _ = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [_] : e.push(_), t++;
                      }
                    } else {
                      let _ = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [_] : e.push(_), t++;
                    }
                  }
                  if (g.reason !== void 0) {
                    let q = g.reason;
                    if (typeof q == "string") {
                      if (v(q) > 4e3) {
                        let _ = {
                          instancePath: s + "/gates/" + r + "/waiver/reason",
                          schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/reason/maxLength",
                          keyword: "maxLength",
                          params: { limit: 4e3 },
                          message: "must NOT have more than 4000 characters"
                        };
                        e === null ? e = [_] : e.push(_), t++;
                      }
                      if (v(
                        q
                      ) < 1) {
                        let _ = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [_] : e.push(_), t++;
                      }
                    } else {
                      let _ = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [
                        _
                      ] : e.push(_), t++;
                    }
                  }
                  if (g.until !== void 0) {
                    let q = g.until;
                    if (typeof q == "string") {
                      if (!ae.test(q)) {
                        let _ = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                        e === null ? e = [_] : e.push(_), t++;
                      }
                    } else {
                      let _ = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [_] : e.push(_), t++;
                    }
                  }
                } else {
                  let q = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [q] : e.push(q), t++;
                }
              }
            } else {
              let g = {
                instancePath: s + "/gates/" + r,
                schemaPath: "#/properties/gates/items/oneOf/2/type",
                keyword: "type",
                params: { type: "object" },
                message: "must be object"
              };
              e === null ? e = [g] : e.push(g), t++;
            }
            var l = f === t;
            if (l && y) y = false, m = [m, 2];
            else {
              l && (y = true, m = 2, $ !== true && ($ = true));
              let g = t;
              if (i && typeof i == "object" && !Array.isArray(i)) {
                if (i.drift === void 0) {
                  let _ = {
                    instancePath: s + "/gates/" + r,
                    schemaPath: "#/properties/gates/items/oneOf/3/required",
                    keyword: "required",
                    params: { missingProperty: "drift" },
                    message: "must have required property 'drift'"
                  };
                  e === null ? e = [_] : e.push(_), t++;
                }
                for (let _ in i) if (!(_ === "drift" || _ === "max" || _ === "onNotEstimable" || _ === "waiver")) {
                  let I = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ }, message: "must NOT have additional properties" };
                  e === null ? e = [I] : e.push(I), t++;
                }
                if (i.drift !== void 0) {
                  let _ = i.drift;
                  if (typeof _ != "string") {
                    let I = { instancePath: s + "/gates/" + r + "/drift", schemaPath: "#/properties/gates/items/oneOf/3/properties/drift/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [I] : e.push(I), t++;
                  }
                  if (_ !== "psi") {
                    let I = { instancePath: s + "/gates/" + r + "/drift", schemaPath: "#/properties/gates/items/oneOf/3/properties/drift/enum", keyword: "enum", params: { allowedValues: B.properties.gates.items.oneOf[3].properties.drift.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [I] : e.push(I), t++;
                  }
                }
                if (i.max !== void 0) {
                  let _ = i.max;
                  if (typeof _ == "number" && isFinite(_)) {
                    if (_ < 0 || isNaN(_)) {
                      let I = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/3/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [I] : e.push(I), t++;
                    }
                  } else {
                    let I = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/3/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [I] : e.push(I), t++;
                  }
                }
                if (i.onNotEstimable !== void 0) {
                  let _ = i.onNotEstimable;
                  if (typeof _ != "string") {
                    let I = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/3/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [I] : e.push(I), t++;
                  }
                  if (!(_ === "block" || _ === "warn")) {
                    let I = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/3/properties/onNotEstimable/enum", keyword: "enum", params: {
                      allowedValues: B.properties.gates.items.oneOf[3].properties.onNotEstimable.enum
                    }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [I] : e.push(I), t++;
                  }
                }
                if (i.waiver !== void 0) {
                  let _ = i.waiver;
                  if (_ && typeof _ == "object" && !Array.isArray(
                    _
                  )) {
                    if (_.by === void 0) {
                      let I = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                      e === null ? e = [I] : e.push(I), t++;
                    }
                    if (_.reason === void 0) {
                      let I = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                      e === null ? e = [I] : e.push(I), t++;
                    }
                    if (_.until === void 0) {
                      let I = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                      e === null ? e = [I] : e.push(I), t++;
                    }
                    for (let I in _) if (!(I === "by" || I === "reason" || I === "until")) {
                      let S = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I }, message: "must NOT have additional properties" };
                      e === null ? e = [S] : e.push(S), t++;
                    }
                    if (_.by !== void 0) {
                      let I = _.by;
                      if (typeof I == "string") {
                        if (v(I) > 4e3) {
                          let S = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                          e === null ? e = [S] : e.push(S), t++;
                        }
                        if (v(I) < 1) {
                          let S = {
                            instancePath: s + "/gates/" + r + "/waiver/by",
                            schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/by/minLength",
                            keyword: "minLength",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 characters"
                          };
                          e === null ? e = [S] : e.push(S), t++;
                        }
                      } else {
                        let S = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [S] : e.push(S), t++;
                      }
                    }
                    if (_.reason !== void 0) {
                      let I = _.reason;
                      if (typeof I == "string") {
                        if (v(I) > 4e3) {
                          let S = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                          e === null ? e = [S] : e.push(S), t++;
                        }
                        if (v(I) < 1) {
                          let S = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [S] : e.push(S), t++;
                        }
                      } else {
                        let S = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [S] : e.push(S), t++;
                      }
                    }
                    if (_.until !== void 0) {
                      let I = _.until;
                      if (typeof I == "string") {
                        if (!ae.test(I)) {
                          let S = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                          e === null ? e = [S] : e.push(S), t++;
                        }
                      } else {
                        let S = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [S] : e.push(S), t++;
                      }
                    }
                  } else {
                    let I = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [I] : e.push(I), t++;
                  }
                }
              } else {
                let _ = {
                  instancePath: s + "/gates/" + r,
                  schemaPath: "#/properties/gates/items/oneOf/3/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object"
                };
                e === null ? e = [_] : e.push(_), t++;
              }
              var l = g === t;
              if (l && y) y = false, m = [m, 3];
              else {
                l && (y = true, m = 3, $ !== true && ($ = true));
                let _ = t, I = t, S = false, x = t;
                if (i && typeof i == "object" && !Array.isArray(i) && i.min === void 0) {
                  let h = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/4/anyOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
                  e === null ? e = [h] : e.push(h), t++;
                }
                var c = x === t;
                S = S || c;
                let k = t;
                if (i && typeof i == "object" && !Array.isArray(
                  i
                ) && i.max === void 0) {
                  let h = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/4/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                  e === null ? e = [h] : e.push(h), t++;
                }
                var c = k === t;
                if (S = S || c, S) t = I, e !== null && (I ? e.length = I : e = null);
                else {
                  let h = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/4/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  e === null ? e = [h] : e.push(h), t++;
                }
                if (i && typeof i == "object" && !Array.isArray(i)) {
                  if (i.fairness === void 0) {
                    let h = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/4/required", keyword: "required", params: { missingProperty: "fairness" }, message: "must have required property 'fairness'" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  if (i.by === void 0) {
                    let h = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/4/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  for (let h in i) if (!(h === "fairness" || h === "by" || h === "min" || h === "max" || h === "judge" || h === "confidence" || h === "onNotEstimable" || h === "waiver")) {
                    let d = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                  if (i.fairness !== void 0) {
                    let h = i.fairness;
                    if (typeof h != "string") {
                      let d = {
                        instancePath: s + "/gates/" + r + "/fairness",
                        schemaPath: "#/properties/gates/items/oneOf/4/properties/fairness/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string"
                      };
                      e === null ? e = [d] : e.push(d), t++;
                    }
                    if (!(h === "demographic_parity_difference" || h === "demographic_parity_ratio" || h === "equal_opportunity_difference" || h === "equal_opportunity_ratio" || h === "equalized_odds_difference" || h === "equalized_odds_ratio")) {
                      let d = { instancePath: s + "/gates/" + r + "/fairness", schemaPath: "#/properties/gates/items/oneOf/4/properties/fairness/enum", keyword: "enum", params: { allowedValues: B.properties.gates.items.oneOf[4].properties.fairness.enum }, message: "must be equal to one of the allowed values" };
                      e === null ? e = [d] : e.push(d), t++;
                    }
                  }
                  if (i.by !== void 0) {
                    let h = i.by, d = t, w = false, j = t;
                    if (typeof h == "string") {
                      if (v(h) < 1) {
                        let M = { instancePath: s + "/gates/" + r + "/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [M] : e.push(M), t++;
                      }
                    } else {
                      let M = { instancePath: s + "/gates/" + r + "/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [M] : e.push(M), t++;
                    }
                    var N = j === t;
                    w = w || N;
                    let T = t;
                    if (Array.isArray(h)) {
                      if (h.length < 1) {
                        let V = { instancePath: s + "/gates/" + r + "/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        e === null ? e = [V] : e.push(V), t++;
                      }
                      let M = h.length;
                      for (let V = 0; V < M; V++) {
                        let D = h[V];
                        if (typeof D == "string") {
                          if (v(D) < 1) {
                            let W = { instancePath: s + "/gates/" + r + "/by/" + V, schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            e === null ? e = [
                              W
                            ] : e.push(W), t++;
                          }
                        } else {
                          let W = { instancePath: s + "/gates/" + r + "/by/" + V, schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [W] : e.push(W), t++;
                        }
                      }
                      let ee = h.length, Ae;
                      if (ee > 1) {
                        let V = {};
                        for (; ee--; ) {
                          let D = h[ee];
                          if (typeof D == "string") {
                            if (typeof V[D] == "number") {
                              Ae = V[D];
                              let W = {
                                instancePath: s + "/gates/" + r + "/by",
                                schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf/1/uniqueItems",
                                keyword: "uniqueItems",
                                params: { i: ee, j: Ae },
                                message: "must NOT have duplicate items (items ## " + Ae + " and " + ee + " are identical)"
                              };
                              e === null ? e = [W] : e.push(W), t++;
                              break;
                            }
                            V[D] = ee;
                          }
                        }
                      }
                    } else {
                      let M = { instancePath: s + "/gates/" + r + "/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      e === null ? e = [M] : e.push(M), t++;
                    }
                    var N = T === t;
                    if (w = w || N, w) t = d, e !== null && (d ? e.length = d : e = null);
                    else {
                      let M = { instancePath: s + "/gates/" + r + "/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      e === null ? e = [M] : e.push(M), t++;
                    }
                  }
                  if (i.min !== void 0) {
                    let h = i.min;
                    if (!(typeof h == "number" && isFinite(h))) {
                      let d = { instancePath: s + "/gates/" + r + "/min", schemaPath: "#/properties/gates/items/oneOf/4/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      e === null ? e = [d] : e.push(d), t++;
                    }
                  }
                  if (i.max !== void 0) {
                    let h = i.max;
                    if (!(typeof h == "number" && isFinite(h))) {
                      let d = {
                        instancePath: s + "/gates/" + r + "/max",
                        schemaPath: "#/properties/gates/items/oneOf/4/properties/max/type",
                        keyword: "type",
                        params: {
                          type: "number"
                        },
                        message: "must be number"
                      };
                      e === null ? e = [d] : e.push(d), t++;
                    }
                  }
                  if (i.judge !== void 0) {
                    let h = i.judge;
                    if (typeof h != "string") {
                      let d = {
                        instancePath: s + "/gates/" + r + "/judge",
                        schemaPath: "#/properties/gates/items/oneOf/4/properties/judge/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string"
                      };
                      e === null ? e = [d] : e.push(d), t++;
                    }
                    if (!(h === "interval" || h === "point")) {
                      let d = { instancePath: s + "/gates/" + r + "/judge", schemaPath: "#/properties/gates/items/oneOf/4/properties/judge/enum", keyword: "enum", params: { allowedValues: B.properties.gates.items.oneOf[4].properties.judge.enum }, message: "must be equal to one of the allowed values" };
                      e === null ? e = [d] : e.push(d), t++;
                    }
                  }
                  if (i.confidence !== void 0) {
                    let h = i.confidence;
                    if (typeof h == "number" && isFinite(
                      h
                    )) {
                      if (h > 0.999 || isNaN(h)) {
                        let d = { instancePath: s + "/gates/" + r + "/confidence", schemaPath: "#/properties/gates/items/oneOf/4/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.999 }, message: "must be <= 0.999" };
                        e === null ? e = [d] : e.push(d), t++;
                      }
                      if (h < 0.5 || isNaN(h)) {
                        let d = { instancePath: s + "/gates/" + r + "/confidence", schemaPath: "#/properties/gates/items/oneOf/4/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" };
                        e === null ? e = [d] : e.push(d), t++;
                      }
                    } else {
                      let d = { instancePath: s + "/gates/" + r + "/confidence", schemaPath: "#/properties/gates/items/oneOf/4/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      e === null ? e = [d] : e.push(
                        d
                      ), t++;
                    }
                  }
                  if (i.onNotEstimable !== void 0) {
                    let h = i.onNotEstimable;
                    if (typeof h != "string") {
                      let d = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/4/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [d] : e.push(d), t++;
                    }
                    if (!(h === "block" || h === "warn")) {
                      let d = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/4/properties/onNotEstimable/enum", keyword: "enum", params: {
                        allowedValues: B.properties.gates.items.oneOf[4].properties.onNotEstimable.enum
                      }, message: "must be equal to one of the allowed values" };
                      e === null ? e = [d] : e.push(d), t++;
                    }
                  }
                  if (i.waiver !== void 0) {
                    let h = i.waiver;
                    if (h && typeof h == "object" && !Array.isArray(
                      h
                    )) {
                      if (h.by === void 0) {
                        let d = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                        e === null ? e = [d] : e.push(d), t++;
                      }
                      if (h.reason === void 0) {
                        let d = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                        e === null ? e = [d] : e.push(d), t++;
                      }
                      if (h.until === void 0) {
                        let d = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                        e === null ? e = [d] : e.push(d), t++;
                      }
                      for (let d in h) if (!(d === "by" || d === "reason" || d === "until")) {
                        let w = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
                        e === null ? e = [w] : e.push(w), t++;
                      }
                      if (h.by !== void 0) {
                        let d = h.by;
                        if (typeof d == "string") {
                          if (v(d) > 4e3) {
                            let w = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                            e === null ? e = [w] : e.push(w), t++;
                          }
                          if (v(d) < 1) {
                            let w = {
                              instancePath: s + "/gates/" + r + "/waiver/by",
                              schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/by/minLength",
                              keyword: "minLength",
                              params: { limit: 1 },
                              message: "must NOT have fewer than 1 characters"
                            };
                            e === null ? e = [w] : e.push(w), t++;
                          }
                        } else {
                          let w = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [w] : e.push(w), t++;
                        }
                      }
                      if (h.reason !== void 0) {
                        let d = h.reason;
                        if (typeof d == "string") {
                          if (v(d) > 4e3) {
                            let w = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                            e === null ? e = [w] : e.push(w), t++;
                          }
                          if (v(d) < 1) {
                            let w = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            e === null ? e = [w] : e.push(w), t++;
                          }
                        } else {
                          let w = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [w] : e.push(w), t++;
                        }
                      }
                      if (h.until !== void 0) {
                        let d = h.until;
                        if (typeof d == "string") {
                          if (!ae.test(d)) {
                            let w = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                            e === null ? e = [w] : e.push(w), t++;
                          }
                        } else {
                          let w = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [w] : e.push(w), t++;
                        }
                      }
                    } else {
                      let d = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [d] : e.push(d), t++;
                    }
                  }
                } else {
                  let h = {
                    instancePath: s + "/gates/" + r,
                    schemaPath: "#/properties/gates/items/oneOf/4/type",
                    keyword: "type",
                    params: { type: "object" },
                    message: "must be object"
                  };
                  e === null ? e = [h] : e.push(h), t++;
                }
                var l = _ === t;
                if (l && y) y = false, m = [m, 4];
                else {
                  l && (y = true, m = 4, $ !== true && ($ = true));
                  let h = t;
                  if (i && typeof i == "object" && !Array.isArray(i)) {
                    if (i.latency === void 0) {
                      let w = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/5/required", keyword: "required", params: { missingProperty: "latency" }, message: "must have required property 'latency'" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                    if (i.max === void 0) {
                      let w = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/5/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                    for (let w in i) if (!(w === "latency" || w === "max" || w === "on" || w === "onNotEstimable" || w === "waiver")) {
                      let j = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, message: "must NOT have additional properties" };
                      e === null ? e = [j] : e.push(
                        j
                      ), t++;
                    }
                    if (i.latency !== void 0) {
                      let w = i.latency;
                      if (typeof w != "string") {
                        let j = { instancePath: s + "/gates/" + r + "/latency", schemaPath: "#/properties/gates/items/oneOf/5/properties/latency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [j] : e.push(j), t++;
                      }
                      if (!(w === "p50" || w === "p95" || w === "p99")) {
                        let j = { instancePath: s + "/gates/" + r + "/latency", schemaPath: "#/properties/gates/items/oneOf/5/properties/latency/enum", keyword: "enum", params: { allowedValues: B.properties.gates.items.oneOf[5].properties.latency.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [j] : e.push(j), t++;
                      }
                    }
                    if (i.max !== void 0) {
                      let w = i.max;
                      if (typeof w == "string") {
                        if (!Ye.test(w)) {
                          let j = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/5/properties/max/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|m)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|m)$"' };
                          e === null ? e = [j] : e.push(j), t++;
                        }
                      } else {
                        let j = {
                          instancePath: s + "/gates/" + r + "/max",
                          schemaPath: "#/properties/gates/items/oneOf/5/properties/max/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string"
                        };
                        e === null ? e = [j] : e.push(j), t++;
                      }
                    }
                    if (i.on !== void 0) {
                      let w = i.on;
                      if (typeof w != "string") {
                        let j = {
                          instancePath: s + "/gates/" + r + "/on",
                          schemaPath: "#/properties/gates/items/oneOf/5/properties/on/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string"
                        };
                        e === null ? e = [j] : e.push(j), t++;
                      }
                      if (w !== "hosted") {
                        let j = { instancePath: s + "/gates/" + r + "/on", schemaPath: "#/properties/gates/items/oneOf/5/properties/on/enum", keyword: "enum", params: { allowedValues: B.properties.gates.items.oneOf[5].properties.on.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [j] : e.push(j), t++;
                      }
                    }
                    if (i.onNotEstimable !== void 0) {
                      let w = i.onNotEstimable;
                      if (typeof w != "string") {
                        let j = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/5/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [j] : e.push(j), t++;
                      }
                      if (!(w === "block" || w === "warn")) {
                        let j = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/5/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: B.properties.gates.items.oneOf[5].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [j] : e.push(
                          j
                        ), t++;
                      }
                    }
                    if (i.waiver !== void 0) {
                      let w = i.waiver;
                      if (w && typeof w == "object" && !Array.isArray(w)) {
                        if (w.by === void 0) {
                          let j = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/required", keyword: "required", params: {
                            missingProperty: "by"
                          }, message: "must have required property 'by'" };
                          e === null ? e = [j] : e.push(j), t++;
                        }
                        if (w.reason === void 0) {
                          let j = {
                            instancePath: s + "/gates/" + r + "/waiver",
                            schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/required",
                            keyword: "required",
                            params: { missingProperty: "reason" },
                            message: "must have required property 'reason'"
                          };
                          e === null ? e = [j] : e.push(j), t++;
                        }
                        if (w.until === void 0) {
                          let j = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                          e === null ? e = [j] : e.push(j), t++;
                        }
                        for (let j in w) if (!(j === "by" || j === "reason" || j === "until")) {
                          let T = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j }, message: "must NOT have additional properties" };
                          e === null ? e = [T] : e.push(T), t++;
                        }
                        if (w.by !== void 0) {
                          let j = w.by;
                          if (typeof j == "string") {
                            if (v(j) > 4e3) {
                              let T = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                              e === null ? e = [T] : e.push(T), t++;
                            }
                            if (v(j) < 1) {
                              let T = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [T] : e.push(T), t++;
                            }
                          } else {
                            let T = {
                              instancePath: s + "/gates/" + r + "/waiver/by",
                              schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/by/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [T] : e.push(T), t++;
                          }
                        }
                        if (w.reason !== void 0) {
                          let j = w.reason;
                          if (typeof j == "string") {
                            if (v(
                              j
                            ) > 4e3) {
                              let T = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                              e === null ? e = [T] : e.push(T), t++;
                            }
                            if (v(j) < 1) {
                              let T = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [T] : e.push(T), t++;
                            }
                          } else {
                            let T = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [T] : e.push(T), t++;
                          }
                        }
                        if (w.until !== void 0) {
                          let j = w.until;
                          if (typeof j == "string") {
                            if (!ae.test(j)) {
                              let T = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                              e === null ? e = [T] : e.push(T), t++;
                            }
                          } else {
                            let T = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [T] : e.push(T), t++;
                          }
                        }
                      } else {
                        let j = {
                          instancePath: s + "/gates/" + r + "/waiver",
                          schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/type",
                          keyword: "type",
                          params: { type: "object" },
                          message: "must be object"
                        };
                        e === null ? e = [j] : e.push(j), t++;
                      }
                    }
                  } else {
                    let w = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                  var l = h === t;
                  if (l && y) y = false, m = [m, 5];
                  else {
                    l && (y = true, m = 5, $ !== true && ($ = true));
                    let w = t;
                    if (i && typeof i == "object" && !Array.isArray(i)) {
                      if (i.leakage === void 0) {
                        let T = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/6/required", keyword: "required", params: { missingProperty: "leakage" }, message: "must have required property 'leakage'" };
                        e === null ? e = [T] : e.push(T), t++;
                      }
                      if (i.max === void 0) {
                        let T = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/6/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                        e === null ? e = [T] : e.push(T), t++;
                      }
                      for (let T in i)
                        if (!(T === "leakage" || T === "max" || T === "onNotEstimable" || T === "waiver")) {
                          let M = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T }, message: "must NOT have additional properties" };
                          e === null ? e = [M] : e.push(M), t++;
                        }
                      if (i.leakage !== void 0) {
                        let T = i.leakage;
                        if (typeof T != "string") {
                          let M = { instancePath: s + "/gates/" + r + "/leakage", schemaPath: "#/properties/gates/items/oneOf/6/properties/leakage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [M] : e.push(M), t++;
                        }
                        if (!(T === "overlap" || T === "target" || T === "group" || T === "labels")) {
                          let M = { instancePath: s + "/gates/" + r + "/leakage", schemaPath: "#/properties/gates/items/oneOf/6/properties/leakage/enum", keyword: "enum", params: { allowedValues: B.properties.gates.items.oneOf[6].properties.leakage.enum }, message: "must be equal to one of the allowed values" };
                          e === null ? e = [M] : e.push(M), t++;
                        }
                      }
                      if (i.max !== void 0) {
                        let T = i.max;
                        if (typeof T == "number" && isFinite(T)) {
                          if (T > 1 || isNaN(T)) {
                            let M = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/6/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                            e === null ? e = [M] : e.push(M), t++;
                          }
                          if (T < 0 || isNaN(T)) {
                            let M = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/6/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            e === null ? e = [
                              M
                            ] : e.push(M), t++;
                          }
                        } else {
                          let M = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/6/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          e === null ? e = [M] : e.push(M), t++;
                        }
                      }
                      if (i.onNotEstimable !== void 0) {
                        let T = i.onNotEstimable;
                        if (typeof T != "string") {
                          let M = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/6/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [M] : e.push(M), t++;
                        }
                        if (!(T === "block" || T === "warn")) {
                          let M = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/6/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: B.properties.gates.items.oneOf[6].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                          e === null ? e = [M] : e.push(
                            M
                          ), t++;
                        }
                      }
                      if (i.waiver !== void 0) {
                        let T = i.waiver;
                        if (T && typeof T == "object" && !Array.isArray(T)) {
                          if (T.by === void 0) {
                            let M = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/required", keyword: "required", params: {
                              missingProperty: "by"
                            }, message: "must have required property 'by'" };
                            e === null ? e = [M] : e.push(M), t++;
                          }
                          if (T.reason === void 0) {
                            let M = {
                              instancePath: s + "/gates/" + r + "/waiver",
                              schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/required",
                              keyword: "required",
                              params: { missingProperty: "reason" },
                              message: "must have required property 'reason'"
                            };
                            e === null ? e = [M] : e.push(M), t++;
                          }
                          if (T.until === void 0) {
                            let M = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                            e === null ? e = [M] : e.push(M), t++;
                          }
                          for (let M in T) if (!(M === "by" || M === "reason" || M === "until")) {
                            let ee = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: M }, message: "must NOT have additional properties" };
                            e === null ? e = [ee] : e.push(ee), t++;
                          }
                          if (T.by !== void 0) {
                            let M = T.by;
                            if (typeof M == "string") {
                              if (v(M) > 4e3) {
                                let ee = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                e === null ? e = [ee] : e.push(ee), t++;
                              }
                              if (v(M) < 1) {
                                let ee = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/by/minLength", keyword: "minLength", params: {
                                  limit: 1
                                }, message: "must NOT have fewer than 1 characters" };
                                e === null ? e = [ee] : e.push(ee), t++;
                              }
                            } else {
                              let ee = {
                                instancePath: s + "/gates/" + r + "/waiver/by",
                                schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/by/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string"
                              };
                              e === null ? e = [ee] : e.push(ee), t++;
                            }
                          }
                          if (T.reason !== void 0) {
                            let M = T.reason;
                            if (typeof M == "string") {
                              if (v(M) > 4e3) {
                                let ee = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                e === null ? e = [ee] : e.push(ee), t++;
                              }
                              if (v(M) < 1) {
                                let ee = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                e === null ? e = [ee] : e.push(ee), t++;
                              }
                            } else {
                              let ee = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [ee] : e.push(ee), t++;
                            }
                          }
                          if (T.until !== void 0) {
                            let M = T.until;
                            if (typeof M == "string") {
                              if (!ae.test(M)) {
                                let ee = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                e === null ? e = [ee] : e.push(ee), t++;
                              }
                            } else {
                              let ee = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [ee] : e.push(ee), t++;
                            }
                          }
                        } else {
                          let M = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          e === null ? e = [M] : e.push(M), t++;
                        }
                      }
                    } else {
                      let T = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [T] : e.push(T), t++;
                    }
                    var l = w === t;
                    if (l && y) y = false, m = [m, 6];
                    else {
                      l && (y = true, m = 6, $ !== true && ($ = true));
                      let T = t, M = t, ee = false, Ae = t;
                      if (i && typeof i == "object" && !Array.isArray(i) && i.min === void 0) {
                        let z = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/7/anyOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
                        e === null ? e = [z] : e.push(z), t++;
                      }
                      var A = Ae === t;
                      ee = ee || A;
                      let V = t;
                      if (i && typeof i == "object" && !Array.isArray(i) && i.max === void 0) {
                        let z = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/7/anyOf/1/required", keyword: "required", params: {
                          missingProperty: "max"
                        }, message: "must have required property 'max'" };
                        e === null ? e = [z] : e.push(z), t++;
                      }
                      var A = V === t;
                      ee = ee || A;
                      let D = t;
                      if (i && typeof i == "object" && !Array.isArray(i) && i.versus === void 0) {
                        let z = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/7/anyOf/2/required", keyword: "required", params: { missingProperty: "versus" }, message: "must have required property 'versus'" };
                        e === null ? e = [z] : e.push(z), t++;
                      }
                      var A = D === t;
                      if (ee = ee || A, ee) t = M, e !== null && (M ? e.length = M : e = null);
                      else {
                        let z = {
                          instancePath: s + "/gates/" + r,
                          schemaPath: "#/properties/gates/items/oneOf/7/anyOf",
                          keyword: "anyOf",
                          params: {},
                          message: "must match a schema in anyOf"
                        };
                        e === null ? e = [z] : e.push(z), t++;
                      }
                      if (i && typeof i == "object" && !Array.isArray(i)) {
                        if (i.metric === void 0) {
                          let z = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/7/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property 'metric'" };
                          e === null ? e = [z] : e.push(z), t++;
                        }
                        for (let z in i) if (!ce.call(B.properties.gates.items.oneOf[7].properties, z)) {
                          let L = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: z }, message: "must NOT have additional properties" };
                          e === null ? e = [L] : e.push(L), t++;
                        }
                        if (i.metric !== void 0) {
                          let z = i.metric;
                          if (typeof z != "string") {
                            let L = { instancePath: s + "/gates/" + r + "/metric", schemaPath: "#/properties/gates/items/oneOf/7/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [L] : e.push(L), t++;
                          }
                          if (!(z === "accuracy" || z === "average_precision" || z === "balanced_accuracy" || z === "brier" || z === "ece" || z === "f1" || z === "log_loss" || z === "mae" || z === "mape" || z === "mcc" || z === "precision" || z === "r2" || z === "recall" || z === "rmse" || z === "roc_auc" || z === "roc_auc_ovo")) {
                            let L = { instancePath: s + "/gates/" + r + "/metric", schemaPath: "#/properties/gates/items/oneOf/7/properties/metric/enum", keyword: "enum", params: { allowedValues: B.properties.gates.items.oneOf[7].properties.metric.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [L] : e.push(L), t++;
                          }
                        }
                        if (i.min !== void 0) {
                          let z = i.min;
                          if (!(typeof z == "number" && isFinite(z))) {
                            let L = { instancePath: s + "/gates/" + r + "/min", schemaPath: "#/properties/gates/items/oneOf/7/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [L] : e.push(
                              L
                            ), t++;
                          }
                        }
                        if (i.max !== void 0) {
                          let z = i.max;
                          if (!(typeof z == "number" && isFinite(z))) {
                            let L = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/7/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [L] : e.push(L), t++;
                          }
                        }
                        if (i.versus !== void 0) {
                          let z = i.versus;
                          if (typeof z != "string") {
                            let L = { instancePath: s + "/gates/" + r + "/versus", schemaPath: "#/properties/gates/items/oneOf/7/properties/versus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [L] : e.push(L), t++;
                          }
                          if (z !== "production") {
                            let L = { instancePath: s + "/gates/" + r + "/versus", schemaPath: "#/properties/gates/items/oneOf/7/properties/versus/enum", keyword: "enum", params: { allowedValues: B.properties.gates.items.oneOf[7].properties.versus.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [L] : e.push(L), t++;
                          }
                        }
                        if (i.notWorseBy !== void 0) {
                          let z = i.notWorseBy;
                          if (typeof z == "number" && isFinite(z)) {
                            if (z < 0 || isNaN(z)) {
                              let L = { instancePath: s + "/gates/" + r + "/notWorseBy", schemaPath: "#/properties/gates/items/oneOf/7/properties/notWorseBy/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [L] : e.push(L), t++;
                            }
                          } else {
                            let L = {
                              instancePath: s + "/gates/" + r + "/notWorseBy",
                              schemaPath: "#/properties/gates/items/oneOf/7/properties/notWorseBy/type",
                              keyword: "type",
                              params: { type: "number" },
                              message: "must be number"
                            };
                            e === null ? e = [L] : e.push(L), t++;
                          }
                        }
                        if (i.betterBy !== void 0) {
                          let z = i.betterBy;
                          if (typeof z == "number" && isFinite(
                            z
                          )) {
                            if (z < 0 || isNaN(z)) {
                              let L = { instancePath: s + "/gates/" + r + "/betterBy", schemaPath: "#/properties/gates/items/oneOf/7/properties/betterBy/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [L] : e.push(L), t++;
                            }
                          } else {
                            let L = { instancePath: s + "/gates/" + r + "/betterBy", schemaPath: "#/properties/gates/items/oneOf/7/properties/betterBy/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [L] : e.push(L), t++;
                          }
                        }
                        if (i.judge !== void 0) {
                          let z = i.judge;
                          if (typeof z != "string") {
                            let L = { instancePath: s + "/gates/" + r + "/judge", schemaPath: "#/properties/gates/items/oneOf/7/properties/judge/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [L] : e.push(L), t++;
                          }
                          if (!(z === "interval" || z === "point")) {
                            let L = {
                              instancePath: s + "/gates/" + r + "/judge",
                              schemaPath: "#/properties/gates/items/oneOf/7/properties/judge/enum",
                              keyword: "enum",
                              params: { allowedValues: B.properties.gates.items.oneOf[7].properties.judge.enum },
                              message: "must be equal to one of the allowed values"
                            };
                            e === null ? e = [L] : e.push(L), t++;
                          }
                        }
                        if (i.confidence !== void 0) {
                          let z = i.confidence;
                          if (typeof z == "number" && isFinite(z)) {
                            if (z > 0.999 || isNaN(z)) {
                              let L = { instancePath: s + "/gates/" + r + "/confidence", schemaPath: "#/properties/gates/items/oneOf/7/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.999 }, message: "must be <= 0.999" };
                              e === null ? e = [L] : e.push(L), t++;
                            }
                            if (z < 0.5 || isNaN(z)) {
                              let L = { instancePath: s + "/gates/" + r + "/confidence", schemaPath: "#/properties/gates/items/oneOf/7/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" };
                              e === null ? e = [L] : e.push(L), t++;
                            }
                          } else {
                            let L = { instancePath: s + "/gates/" + r + "/confidence", schemaPath: "#/properties/gates/items/oneOf/7/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [L] : e.push(L), t++;
                          }
                        }
                        if (i.onNotEstimable !== void 0) {
                          let z = i.onNotEstimable;
                          if (typeof z != "string") {
                            let L = {
                              instancePath: s + "/gates/" + r + "/onNotEstimable",
                              schemaPath: "#/properties/gates/items/oneOf/7/properties/onNotEstimable/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [L] : e.push(L), t++;
                          }
                          if (!(z === "block" || z === "warn")) {
                            let L = {
                              instancePath: s + "/gates/" + r + "/onNotEstimable",
                              schemaPath: "#/properties/gates/items/oneOf/7/properties/onNotEstimable/enum",
                              keyword: "enum",
                              params: { allowedValues: B.properties.gates.items.oneOf[7].properties.onNotEstimable.enum },
                              message: "must be equal to one of the allowed values"
                            };
                            e === null ? e = [L] : e.push(L), t++;
                          }
                        }
                        if (i.waiver !== void 0) {
                          let z = i.waiver;
                          if (z && typeof z == "object" && !Array.isArray(z)) {
                            if (z.by === void 0) {
                              let L = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                              e === null ? e = [L] : e.push(L), t++;
                            }
                            if (z.reason === void 0) {
                              let L = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                              e === null ? e = [L] : e.push(L), t++;
                            }
                            if (z.until === void 0) {
                              let L = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                              e === null ? e = [L] : e.push(L), t++;
                            }
                            for (let L in z) if (!(L === "by" || L === "reason" || L === "until")) {
                              let R = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: L }, message: "must NOT have additional properties" };
                              e === null ? e = [R] : e.push(R), t++;
                            }
                            if (z.by !== void 0) {
                              let L = z.by;
                              if (typeof L == "string") {
                                if (v(L) > 4e3) {
                                  let R = {
                                    instancePath: s + "/gates/" + r + "/waiver/by",
                                    schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/by/maxLength",
                                    keyword: "maxLength",
                                    params: { limit: 4e3 },
                                    message: "must NOT have more than 4000 characters"
                                  };
                                  e === null ? e = [R] : e.push(
                                    R
                                  ), t++;
                                }
                                if (v(L) < 1) {
                                  let R = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  e === null ? e = [R] : e.push(R), t++;
                                }
                              } else {
                                let R = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [R] : e.push(R), t++;
                              }
                            }
                            if (z.reason !== void 0) {
                              let L = z.reason;
                              if (typeof L == "string") {
                                if (v(L) > 4e3) {
                                  let R = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                  e === null ? e = [R] : e.push(R), t++;
                                }
                                if (v(L) < 1) {
                                  let R = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  e === null ? e = [R] : e.push(R), t++;
                                }
                              } else {
                                let R = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [R] : e.push(R), t++;
                              }
                            }
                            if (z.until !== void 0) {
                              let L = z.until;
                              if (typeof L == "string") {
                                if (!ae.test(L)) {
                                  let R = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                  e === null ? e = [R] : e.push(R), t++;
                                }
                              } else {
                                let R = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [R] : e.push(R), t++;
                              }
                            }
                          } else {
                            let L = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            e === null ? e = [L] : e.push(L), t++;
                          }
                        }
                        if (i.notWorseBy !== void 0 && i.versus === void 0) {
                          let z = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/7/dependentRequired", keyword: "dependentRequired", params: { property: "notWorseBy", missingProperty: "versus", depsCount: 1, deps: "versus" }, message: "must have property versus when property notWorseBy is present" };
                          e === null ? e = [
                            z
                          ] : e.push(z), t++;
                        }
                        if (i.betterBy !== void 0 && i.versus === void 0) {
                          let z = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/7/dependentRequired", keyword: "dependentRequired", params: {
                            property: "betterBy",
                            missingProperty: "versus",
                            depsCount: 1,
                            deps: "versus"
                          }, message: "must have property versus when property betterBy is present" };
                          e === null ? e = [z] : e.push(z), t++;
                        }
                      } else {
                        let z = {
                          instancePath: s + "/gates/" + r,
                          schemaPath: "#/properties/gates/items/oneOf/7/type",
                          keyword: "type",
                          params: { type: "object" },
                          message: "must be object"
                        };
                        e === null ? e = [z] : e.push(z), t++;
                      }
                      var l = T === t;
                      if (l && y) y = false, m = [m, 7];
                      else {
                        l && (y = true, m = 7, $ !== true && ($ = true));
                        let z = t, L = t, R = false, re = null, et = t;
                        if (i && typeof i == "object" && !Array.isArray(i)) {
                          if (i.min === void 0) {
                            let K = {
                              instancePath: s + "/gates/" + r,
                              schemaPath: "#/properties/gates/items/oneOf/8/oneOf/0/required",
                              keyword: "required",
                              params: { missingProperty: "min" },
                              message: "must have required property 'min'"
                            };
                            e === null ? e = [K] : e.push(K), t++;
                          }
                          if (i.quality !== void 0 && i.quality !== "score") {
                            let K = {
                              instancePath: s + "/gates/" + r + "/quality",
                              schemaPath: "#/properties/gates/items/oneOf/8/oneOf/0/properties/quality/const",
                              keyword: "const",
                              params: { allowedValue: "score" },
                              message: "must be equal to constant"
                            };
                            e === null ? e = [K] : e.push(K), t++;
                          }
                        }
                        var Z = et === t;
                        if (Z) {
                          R = true, re = 0;
                          var F = {};
                          F.quality = true;
                        }
                        let tt = t;
                        if (i && typeof i == "object" && !Array.isArray(i)) {
                          if (i.max === void 0) {
                            let K = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/8/oneOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                            e === null ? e = [K] : e.push(K), t++;
                          }
                          if (i.quality !== void 0 && i.quality !== "checks") {
                            let K = { instancePath: s + "/gates/" + r + "/quality", schemaPath: "#/properties/gates/items/oneOf/8/oneOf/1/properties/quality/const", keyword: "const", params: { allowedValue: "checks" }, message: "must be equal to constant" };
                            e === null ? e = [K] : e.push(K), t++;
                          }
                        }
                        var Z = tt === t;
                        if (Z && R ? (R = false, re = [re, 1]) : Z && (R = true, re = 1, F !== true && (F = F || {}, F.quality = true)), R) t = L, e !== null && (L ? e.length = L : e = null);
                        else {
                          let K = {
                            instancePath: s + "/gates/" + r,
                            schemaPath: "#/properties/gates/items/oneOf/8/oneOf",
                            keyword: "oneOf",
                            params: { passingSchemas: re },
                            message: "must match exactly one schema in oneOf"
                          };
                          e === null ? e = [K] : e.push(K), t++;
                        }
                        if (i && typeof i == "object" && !Array.isArray(
                          i
                        )) {
                          if (i.quality === void 0) {
                            let K = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/8/required", keyword: "required", params: { missingProperty: "quality" }, message: "must have required property 'quality'" };
                            e === null ? e = [K] : e.push(K), t++;
                          }
                          for (let K in i) if (!(K === "quality" || K === "min" || K === "max" || K === "onNotEstimable" || K === "waiver")) {
                            let H = {
                              instancePath: s + "/gates/" + r,
                              schemaPath: "#/properties/gates/items/oneOf/8/additionalProperties",
                              keyword: "additionalProperties",
                              params: { additionalProperty: K },
                              message: "must NOT have additional properties"
                            };
                            e === null ? e = [H] : e.push(H), t++;
                          }
                          if (i.quality !== void 0) {
                            let K = i.quality;
                            if (typeof K != "string") {
                              let H = { instancePath: s + "/gates/" + r + "/quality", schemaPath: "#/properties/gates/items/oneOf/8/properties/quality/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [H] : e.push(H), t++;
                            }
                            if (!(K === "score" || K === "checks")) {
                              let H = { instancePath: s + "/gates/" + r + "/quality", schemaPath: "#/properties/gates/items/oneOf/8/properties/quality/enum", keyword: "enum", params: { allowedValues: B.properties.gates.items.oneOf[8].properties.quality.enum }, message: "must be equal to one of the allowed values" };
                              e === null ? e = [H] : e.push(H), t++;
                            }
                          }
                          if (i.min !== void 0) {
                            let K = i.min;
                            if (typeof K == "number" && isFinite(K)) {
                              if (K > 1 || isNaN(K)) {
                                let H = { instancePath: s + "/gates/" + r + "/min", schemaPath: "#/properties/gates/items/oneOf/8/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                                e === null ? e = [H] : e.push(H), t++;
                              }
                              if (K < 0 || isNaN(K)) {
                                let H = { instancePath: s + "/gates/" + r + "/min", schemaPath: "#/properties/gates/items/oneOf/8/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                e === null ? e = [H] : e.push(H), t++;
                              }
                            } else {
                              let H = {
                                instancePath: s + "/gates/" + r + "/min",
                                schemaPath: "#/properties/gates/items/oneOf/8/properties/min/type",
                                keyword: "type",
                                params: { type: "number" },
                                message: "must be number"
                              };
                              e === null ? e = [H] : e.push(H), t++;
                            }
                          }
                          if (i.max !== void 0) {
                            let K = i.max;
                            if (!(typeof K == "number" && !(K % 1) && !isNaN(K) && isFinite(K))) {
                              let H = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/8/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                              e === null ? e = [H] : e.push(H), t++;
                            }
                            if (typeof K == "number" && isFinite(K) && (K < 0 || isNaN(K))) {
                              let H = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/8/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [H] : e.push(H), t++;
                            }
                          }
                          if (i.onNotEstimable !== void 0) {
                            let K = i.onNotEstimable;
                            if (typeof K != "string") {
                              let H = {
                                instancePath: s + "/gates/" + r + "/onNotEstimable",
                                schemaPath: "#/properties/gates/items/oneOf/8/properties/onNotEstimable/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string"
                              };
                              e === null ? e = [H] : e.push(H), t++;
                            }
                            if (!(K === "block" || K === "warn")) {
                              let H = {
                                instancePath: s + "/gates/" + r + "/onNotEstimable",
                                schemaPath: "#/properties/gates/items/oneOf/8/properties/onNotEstimable/enum",
                                keyword: "enum",
                                params: { allowedValues: B.properties.gates.items.oneOf[8].properties.onNotEstimable.enum },
                                message: "must be equal to one of the allowed values"
                              };
                              e === null ? e = [H] : e.push(H), t++;
                            }
                          }
                          if (i.waiver !== void 0) {
                            let K = i.waiver;
                            if (K && typeof K == "object" && !Array.isArray(K)) {
                              if (K.by === void 0) {
                                let H = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                                e === null ? e = [H] : e.push(H), t++;
                              }
                              if (K.reason === void 0) {
                                let H = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                                e === null ? e = [H] : e.push(H), t++;
                              }
                              if (K.until === void 0) {
                                let H = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                                e === null ? e = [H] : e.push(H), t++;
                              }
                              for (let H in K) if (!(H === "by" || H === "reason" || H === "until")) {
                                let U = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: H }, message: "must NOT have additional properties" };
                                e === null ? e = [U] : e.push(U), t++;
                              }
                              if (K.by !== void 0) {
                                let H = K.by;
                                if (typeof H == "string") {
                                  if (v(H) > 4e3) {
                                    let U = {
                                      instancePath: s + "/gates/" + r + "/waiver/by",
                                      schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/by/maxLength",
                                      keyword: "maxLength",
                                      params: { limit: 4e3 },
                                      message: "must NOT have more than 4000 characters"
                                    };
                                    e === null ? e = [U] : e.push(
                                      U
                                    ), t++;
                                  }
                                  if (v(H) < 1) {
                                    let U = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    e === null ? e = [U] : e.push(U), t++;
                                  }
                                } else {
                                  let U = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  e === null ? e = [U] : e.push(U), t++;
                                }
                              }
                              if (K.reason !== void 0) {
                                let H = K.reason;
                                if (typeof H == "string") {
                                  if (v(H) > 4e3) {
                                    let U = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                    e === null ? e = [U] : e.push(U), t++;
                                  }
                                  if (v(H) < 1) {
                                    let U = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    e === null ? e = [U] : e.push(U), t++;
                                  }
                                } else {
                                  let U = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  e === null ? e = [U] : e.push(U), t++;
                                }
                              }
                              if (K.until !== void 0) {
                                let H = K.until;
                                if (typeof H == "string") {
                                  if (!ae.test(H)) {
                                    let U = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                    e === null ? e = [U] : e.push(U), t++;
                                  }
                                } else {
                                  let U = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  e === null ? e = [U] : e.push(U), t++;
                                }
                              }
                            } else {
                              let H = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              e === null ? e = [H] : e.push(H), t++;
                            }
                          }
                        } else {
                          let K = {
                            instancePath: s + "/gates/" + r,
                            schemaPath: "#/properties/gates/items/oneOf/8/type",
                            keyword: "type",
                            params: { type: "object" },
                            message: "must be object"
                          };
                          e === null ? e = [K] : e.push(K), t++;
                        }
                        var l = z === t;
                        if (l && y) y = false, m = [m, 8];
                        else {
                          l && (y = true, m = 8, $ !== true && ($ = true));
                          let K = t;
                          if (i && typeof i == "object" && !Array.isArray(i)) {
                            if (i.size === void 0) {
                              let U = {
                                instancePath: s + "/gates/" + r,
                                schemaPath: "#/properties/gates/items/oneOf/9/required",
                                keyword: "required",
                                params: { missingProperty: "size" },
                                message: "must have required property 'size'"
                              };
                              e === null ? e = [U] : e.push(U), t++;
                            }
                            if (i.max === void 0) {
                              let U = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/9/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                              e === null ? e = [U] : e.push(U), t++;
                            }
                            for (let U in i) if (!(U === "size" || U === "max" || U === "onNotEstimable" || U === "waiver")) {
                              let Q = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: U }, message: "must NOT have additional properties" };
                              e === null ? e = [Q] : e.push(Q), t++;
                            }
                            if (i.size !== void 0) {
                              let U = i.size;
                              if (typeof U != "string") {
                                let Q = { instancePath: s + "/gates/" + r + "/size", schemaPath: "#/properties/gates/items/oneOf/9/properties/size/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [Q] : e.push(Q), t++;
                              }
                              if (U !== "bundle") {
                                let Q = {
                                  instancePath: s + "/gates/" + r + "/size",
                                  schemaPath: "#/properties/gates/items/oneOf/9/properties/size/enum",
                                  keyword: "enum",
                                  params: { allowedValues: B.properties.gates.items.oneOf[9].properties.size.enum },
                                  message: "must be equal to one of the allowed values"
                                };
                                e === null ? e = [Q] : e.push(Q), t++;
                              }
                            }
                            if (i.max !== void 0) {
                              let U = i.max;
                              if (typeof U == "string") {
                                if (!Ne.test(U)) {
                                  let Q = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/9/properties/max/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"' };
                                  e === null ? e = [Q] : e.push(Q), t++;
                                }
                              } else {
                                let Q = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/9/properties/max/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [Q] : e.push(Q), t++;
                              }
                            }
                            if (i.onNotEstimable !== void 0) {
                              let U = i.onNotEstimable;
                              if (typeof U != "string") {
                                let Q = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/9/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [Q] : e.push(Q), t++;
                              }
                              if (!(U === "block" || U === "warn")) {
                                let Q = {
                                  instancePath: s + "/gates/" + r + "/onNotEstimable",
                                  schemaPath: "#/properties/gates/items/oneOf/9/properties/onNotEstimable/enum",
                                  keyword: "enum",
                                  params: { allowedValues: B.properties.gates.items.oneOf[9].properties.onNotEstimable.enum },
                                  message: "must be equal to one of the allowed values"
                                };
                                e === null ? e = [Q] : e.push(Q), t++;
                              }
                            }
                            if (i.waiver !== void 0) {
                              let U = i.waiver;
                              if (U && typeof U == "object" && !Array.isArray(U)) {
                                if (U.by === void 0) {
                                  let Q = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                                  e === null ? e = [Q] : e.push(Q), t++;
                                }
                                if (U.reason === void 0) {
                                  let Q = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                                  e === null ? e = [Q] : e.push(Q), t++;
                                }
                                if (U.until === void 0) {
                                  let Q = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/required", keyword: "required", params: {
                                    missingProperty: "until"
                                  }, message: "must have required property 'until'" };
                                  e === null ? e = [Q] : e.push(Q), t++;
                                }
                                for (let Q in U) if (!(Q === "by" || Q === "reason" || Q === "until")) {
                                  let C = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: Q }, message: "must NOT have additional properties" };
                                  e === null ? e = [C] : e.push(C), t++;
                                }
                                if (U.by !== void 0) {
                                  let Q = U.by;
                                  if (typeof Q == "string") {
                                    if (v(Q) > 4e3) {
                                      let C = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                      e === null ? e = [C] : e.push(C), t++;
                                    }
                                    if (v(Q) < 1) {
                                      let C = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                      e === null ? e = [C] : e.push(C), t++;
                                    }
                                  } else {
                                    let C = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    e === null ? e = [C] : e.push(C), t++;
                                  }
                                }
                                if (U.reason !== void 0) {
                                  let Q = U.reason;
                                  if (typeof Q == "string") {
                                    if (v(Q) > 4e3) {
                                      let C = {
                                        instancePath: s + "/gates/" + r + "/waiver/reason",
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
                                      let C = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                      e === null ? e = [C] : e.push(C), t++;
                                    }
                                  } else {
                                    let C = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    e === null ? e = [
                                      C
                                    ] : e.push(C), t++;
                                  }
                                }
                                if (U.until !== void 0) {
                                  let Q = U.until;
                                  if (typeof Q == "string") {
                                    if (!ae.test(Q)) {
                                      let C = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                      e === null ? e = [C] : e.push(C), t++;
                                    }
                                  } else {
                                    let C = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    e === null ? e = [C] : e.push(C), t++;
                                  }
                                }
                              } else {
                                let Q = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                e === null ? e = [Q] : e.push(Q), t++;
                              }
                            }
                          } else {
                            let U = {
                              instancePath: s + "/gates/" + r,
                              schemaPath: "#/properties/gates/items/oneOf/9/type",
                              keyword: "type",
                              params: { type: "object" },
                              message: "must be object"
                            };
                            e === null ? e = [U] : e.push(U), t++;
                          }
                          var l = K === t;
                          if (l && y) y = false, m = [m, 9];
                          else {
                            l && (y = true, m = 9, $ !== true && ($ = true));
                            let U = t;
                            if (i && typeof i == "object" && !Array.isArray(i)) {
                              if (i.stability === void 0) {
                                let C = {
                                  instancePath: s + "/gates/" + r,
                                  schemaPath: "#/properties/gates/items/oneOf/10/required",
                                  keyword: "required",
                                  params: { missingProperty: "stability" },
                                  message: "must have required property 'stability'"
                                };
                                e === null ? e = [C] : e.push(C), t++;
                              }
                              if (i.maxStd === void 0) {
                                let C = {
                                  instancePath: s + "/gates/" + r,
                                  schemaPath: "#/properties/gates/items/oneOf/10/required",
                                  keyword: "required",
                                  params: { missingProperty: "maxStd" },
                                  message: "must have required property 'maxStd'"
                                };
                                e === null ? e = [C] : e.push(C), t++;
                              }
                              for (let C in i) if (!(C === "stability" || C === "maxStd" || C === "onNotEstimable" || C === "waiver")) {
                                let X = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: C }, message: "must NOT have additional properties" };
                                e === null ? e = [X] : e.push(X), t++;
                              }
                              if (i.stability !== void 0) {
                                let C = i.stability;
                                if (typeof C != "string") {
                                  let X = {
                                    instancePath: s + "/gates/" + r + "/stability",
                                    schemaPath: "#/properties/gates/items/oneOf/10/properties/stability/type",
                                    keyword: "type",
                                    params: { type: "string" },
                                    message: "must be string"
                                  };
                                  e === null ? e = [X] : e.push(X), t++;
                                }
                                if (!(C === "accuracy" || C === "average_precision" || C === "balanced_accuracy" || C === "brier" || C === "ece" || C === "f1" || C === "log_loss" || C === "mae" || C === "mape" || C === "mcc" || C === "precision" || C === "r2" || C === "recall" || C === "rmse" || C === "roc_auc" || C === "roc_auc_ovo")) {
                                  let X = { instancePath: s + "/gates/" + r + "/stability", schemaPath: "#/properties/gates/items/oneOf/10/properties/stability/enum", keyword: "enum", params: { allowedValues: B.properties.gates.items.oneOf[10].properties.stability.enum }, message: "must be equal to one of the allowed values" };
                                  e === null ? e = [X] : e.push(X), t++;
                                }
                              }
                              if (i.maxStd !== void 0) {
                                let C = i.maxStd;
                                if (typeof C == "number" && isFinite(C)) {
                                  if (C < 0 || isNaN(C)) {
                                    let X = { instancePath: s + "/gates/" + r + "/maxStd", schemaPath: "#/properties/gates/items/oneOf/10/properties/maxStd/minimum", keyword: "minimum", params: {
                                      comparison: ">=",
                                      limit: 0
                                    }, message: "must be >= 0" };
                                    e === null ? e = [X] : e.push(X), t++;
                                  }
                                } else {
                                  let X = { instancePath: s + "/gates/" + r + "/maxStd", schemaPath: "#/properties/gates/items/oneOf/10/properties/maxStd/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                  e === null ? e = [X] : e.push(X), t++;
                                }
                              }
                              if (i.onNotEstimable !== void 0) {
                                let C = i.onNotEstimable;
                                if (typeof C != "string") {
                                  let X = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/10/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  e === null ? e = [X] : e.push(X), t++;
                                }
                                if (!(C === "block" || C === "warn")) {
                                  let X = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/10/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: B.properties.gates.items.oneOf[10].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                                  e === null ? e = [X] : e.push(X), t++;
                                }
                              }
                              if (i.waiver !== void 0) {
                                let C = i.waiver;
                                if (C && typeof C == "object" && !Array.isArray(C)) {
                                  if (C.by === void 0) {
                                    let X = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                                    e === null ? e = [X] : e.push(X), t++;
                                  }
                                  if (C.reason === void 0) {
                                    let X = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                                    e === null ? e = [X] : e.push(X), t++;
                                  }
                                  if (C.until === void 0) {
                                    let X = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/required", keyword: "required", params: {
                                      missingProperty: "until"
                                    }, message: "must have required property 'until'" };
                                    e === null ? e = [X] : e.push(X), t++;
                                  }
                                  for (let X in C) if (!(X === "by" || X === "reason" || X === "until")) {
                                    let ie = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: X }, message: "must NOT have additional properties" };
                                    e === null ? e = [ie] : e.push(ie), t++;
                                  }
                                  if (C.by !== void 0) {
                                    let X = C.by;
                                    if (typeof X == "string") {
                                      if (v(
                                        X
                                      ) > 4e3) {
                                        let ie = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                        e === null ? e = [ie] : e.push(ie), t++;
                                      }
                                      if (v(X) < 1) {
                                        let ie = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                        e === null ? e = [ie] : e.push(ie), t++;
                                      }
                                    } else {
                                      let ie = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      e === null ? e = [ie] : e.push(ie), t++;
                                    }
                                  }
                                  if (C.reason !== void 0) {
                                    let X = C.reason;
                                    if (typeof X == "string") {
                                      if (v(X) > 4e3) {
                                        let ie = {
                                          instancePath: s + "/gates/" + r + "/waiver/reason",
                                          schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/reason/maxLength",
                                          keyword: "maxLength",
                                          params: { limit: 4e3 },
                                          message: "must NOT have more than 4000 characters"
                                        };
                                        e === null ? e = [ie] : e.push(ie), t++;
                                      }
                                      if (v(X) < 1) {
                                        let ie = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                        e === null ? e = [ie] : e.push(ie), t++;
                                      }
                                    } else {
                                      let ie = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      e === null ? e = [ie] : e.push(ie), t++;
                                    }
                                  }
                                  if (C.until !== void 0) {
                                    let X = C.until;
                                    if (typeof X == "string") {
                                      if (!ae.test(X)) {
                                        let ie = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                        e === null ? e = [ie] : e.push(ie), t++;
                                      }
                                    } else {
                                      let ie = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      e === null ? e = [ie] : e.push(ie), t++;
                                    }
                                  }
                                } else {
                                  let X = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                  e === null ? e = [X] : e.push(X), t++;
                                }
                              }
                            } else {
                              let C = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/10/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              e === null ? e = [C] : e.push(C), t++;
                            }
                            var l = U === t;
                            l && y ? (y = false, m = [m, 10]) : l && (y = true, m = 10, $ !== true && ($ = true));
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
          if (y) t = a, e !== null && (a ? e.length = a : e = null);
          else {
            let f = {
              instancePath: s + "/gates/" + r,
              schemaPath: "#/properties/gates/items/oneOf",
              keyword: "oneOf",
              params: { passingSchemas: m },
              message: "must match exactly one schema in oneOf"
            };
            e === null ? e = [f] : e.push(f), t++;
          }
        }
      } else {
        let n = { instancePath: s + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (G.deploy !== void 0) {
      let u = G.deploy;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        if (Object.keys(u).length > 20) {
          let n = { instancePath: s + "/deploy", schemaPath: "#/properties/deploy/maxProperties", keyword: "maxProperties", params: { limit: 20 }, message: "must NOT have more than 20 properties" };
          e === null ? e = [n] : e.push(n), t++;
        }
        if (Object.keys(u).length < 1) {
          let n = { instancePath: s + "/deploy", schemaPath: "#/properties/deploy/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [n] : e.push(n), t++;
        }
        for (let n in u) {
          let r = t;
          if (typeof n == "string") {
            if (!xe.test(n)) {
              let i = { instancePath: s + "/deploy", schemaPath: "#/properties/deploy/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"', propertyName: n };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = {
              instancePath: s + "/deploy",
              schemaPath: "#/properties/deploy/propertyNames/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              propertyName: n
            };
            e === null ? e = [i] : e.push(i), t++;
          }
          var J = r === t;
          if (!J) {
            let i = { instancePath: s + "/deploy", schemaPath: "#/properties/deploy/propertyNames", keyword: "propertyNames", params: { propertyName: n }, message: "property name must be valid" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        for (let n in u) {
          let r = u[n];
          if (r && typeof r == "object" && !Array.isArray(r)) {
            for (let i in r) if (!ce.call(B.properties.deploy.additionalProperties.properties, i)) {
              let a = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(
                /\//g,
                "~1"
              ), schemaPath: "#/properties/deploy/additionalProperties/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: i
              }, message: "must NOT have additional properties" };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (r.rollout !== void 0) {
              let i = r.rollout;
              if (typeof i != "string") {
                let a = {
                  instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollout",
                  schemaPath: "#/properties/deploy/additionalProperties/properties/rollout/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [a] : e.push(a), t++;
              }
              if (!(i === "direct" || i === "canary" || i === "shadow")) {
                let a = {
                  instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollout",
                  schemaPath: "#/properties/deploy/additionalProperties/properties/rollout/enum",
                  keyword: "enum",
                  params: { allowedValues: B.properties.deploy.additionalProperties.properties.rollout.enum },
                  message: "must be equal to one of the allowed values"
                };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (r.steps !== void 0) {
              let i = r.steps;
              if (Array.isArray(i)) {
                if (i.length > 20) {
                  let y = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/steps", schemaPath: "#/properties/deploy/additionalProperties/properties/steps/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
                  e === null ? e = [y] : e.push(y), t++;
                }
                if (i.length < 1) {
                  let y = { instancePath: s + "/deploy/" + n.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1") + "/steps", schemaPath: "#/properties/deploy/additionalProperties/properties/steps/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [y] : e.push(y), t++;
                }
                let a = i.length;
                for (let y = 0; y < a; y++) {
                  let m = i[y];
                  if (typeof m == "string") {
                    if (!mt.test(m)) {
                      let p = {
                        instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(
                          /\//g,
                          "~1"
                        ) + "/steps/" + y,
                        schemaPath: "#/properties/deploy/additionalProperties/properties/steps/items/pattern",
                        keyword: "pattern",
                        params: { pattern: "^(shadow|[0-9]{1,3}(\\.[0-9]{1,3})?%)$" },
                        message: 'must match pattern "^(shadow|[0-9]{1,3}(\\.[0-9]{1,3})?%)$"'
                      };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  } else {
                    let p = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/steps/" + y, schemaPath: "#/properties/deploy/additionalProperties/properties/steps/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
              } else {
                let a = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/steps", schemaPath: "#/properties/deploy/additionalProperties/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (r.dwell !== void 0) {
              let i = r.dwell;
              if (typeof i == "string") {
                if (!Ie.test(i)) {
                  let a = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/dwell", schemaPath: "#/properties/deploy/additionalProperties/properties/dwell/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,4}(s|m|h|d)$" }, message: 'must match pattern "^[1-9][0-9]{0,4}(s|m|h|d)$"' };
                  e === null ? e = [a] : e.push(a), t++;
                }
              } else {
                let a = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/dwell", schemaPath: "#/properties/deploy/additionalProperties/properties/dwell/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (r.maxDuration !== void 0) {
              let i = r.maxDuration;
              if (typeof i == "string") {
                if (!Ie.test(i)) {
                  let a = {
                    instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/maxDuration",
                    schemaPath: "#/properties/deploy/additionalProperties/properties/maxDuration/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[1-9][0-9]{0,4}(s|m|h|d)$" },
                    message: 'must match pattern "^[1-9][0-9]{0,4}(s|m|h|d)$"'
                  };
                  e === null ? e = [a] : e.push(a), t++;
                }
              } else {
                let a = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/maxDuration", schemaPath: "#/properties/deploy/additionalProperties/properties/maxDuration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (r.rollbackWindow !== void 0) {
              let i = r.rollbackWindow;
              if (typeof i == "string") {
                if (!Ie.test(i)) {
                  let a = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollbackWindow", schemaPath: "#/properties/deploy/additionalProperties/properties/rollbackWindow/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,4}(s|m|h|d)$" }, message: 'must match pattern "^[1-9][0-9]{0,4}(s|m|h|d)$"' };
                  e === null ? e = [a] : e.push(a), t++;
                }
              } else {
                let a = {
                  instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollbackWindow",
                  schemaPath: "#/properties/deploy/additionalProperties/properties/rollbackWindow/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (r.approvals !== void 0) {
              let i = r.approvals;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let a = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvals", schemaPath: "#/properties/deploy/additionalProperties/properties/approvals/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [a] : e.push(a), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 20 || isNaN(i)) {
                  let a = {
                    instancePath: s + "/deploy/" + n.replace(
                      /~/g,
                      "~0"
                    ).replace(/\//g, "~1") + "/approvals",
                    schemaPath: "#/properties/deploy/additionalProperties/properties/approvals/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 20 },
                    message: "must be <= 20"
                  };
                  e === null ? e = [a] : e.push(a), t++;
                }
                if (i < 0 || isNaN(
                  i
                )) {
                  let a = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvals", schemaPath: "#/properties/deploy/additionalProperties/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [a] : e.push(a), t++;
                }
              }
            }
            if (r.observer !== void 0) {
              let i = r.observer;
              if (typeof i != "string") {
                let a = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer", schemaPath: "#/properties/deploy/additionalProperties/properties/observer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [a] : e.push(a), t++;
              }
              if (!(i === "server" || i === "prometheus" || i === "none")) {
                let a = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer", schemaPath: "#/properties/deploy/additionalProperties/properties/observer/enum", keyword: "enum", params: { allowedValues: B.properties.deploy.additionalProperties.properties.observer.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (r.onNewVersion !== void 0) {
              let i = r.onNewVersion;
              if (typeof i != "string") {
                let a = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/onNewVersion", schemaPath: "#/properties/deploy/additionalProperties/properties/onNewVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [a] : e.push(a), t++;
              }
              if (!(i === "supersede" || i === "queue")) {
                let a = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/onNewVersion", schemaPath: "#/properties/deploy/additionalProperties/properties/onNewVersion/enum", keyword: "enum", params: { allowedValues: B.properties.deploy.additionalProperties.properties.onNewVersion.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (r.onPass !== void 0) {
              let i = r.onPass;
              if (typeof i != "string") {
                let a = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/onPass", schemaPath: "#/properties/deploy/additionalProperties/properties/onPass/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [a] : e.push(a), t++;
              }
              if (!(i === "promote" || i === "wait")) {
                let a = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/onPass", schemaPath: "#/properties/deploy/additionalProperties/properties/onPass/enum", keyword: "enum", params: { allowedValues: B.properties.deploy.additionalProperties.properties.onPass.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (r.onInconclusive !== void 0) {
              let i = r.onInconclusive;
              if (typeof i != "string") {
                let a = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(
                  /\//g,
                  "~1"
                ) + "/onInconclusive", schemaPath: "#/properties/deploy/additionalProperties/properties/onInconclusive/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [a] : e.push(a), t++;
              }
              if (!(i === "pause" || i === "abort" || i === "extend")) {
                let a = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/onInconclusive", schemaPath: "#/properties/deploy/additionalProperties/properties/onInconclusive/enum", keyword: "enum", params: { allowedValues: B.properties.deploy.additionalProperties.properties.onInconclusive.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (r.holdWindows !== void 0) {
              let i = r.holdWindows;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let a = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/holdWindows", schemaPath: "#/properties/deploy/additionalProperties/properties/holdWindows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [a] : e.push(a), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1e3 || isNaN(i)) {
                  let a = { instancePath: s + "/deploy/" + n.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1") + "/holdWindows", schemaPath: "#/properties/deploy/additionalProperties/properties/holdWindows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                  e === null ? e = [a] : e.push(a), t++;
                }
                if (i < 0 || isNaN(i)) {
                  let a = {
                    instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/holdWindows",
                    schemaPath: "#/properties/deploy/additionalProperties/properties/holdWindows/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0 },
                    message: "must be >= 0"
                  };
                  e === null ? e = [a] : e.push(a), t++;
                }
              }
            }
            if (r.names !== void 0) {
              let i = r.names;
              if (i && typeof i == "object" && !Array.isArray(i)) {
                if (i.stable === void 0) {
                  let a = {
                    instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/names",
                    schemaPath: "#/properties/deploy/additionalProperties/properties/names/required",
                    keyword: "required",
                    params: { missingProperty: "stable" },
                    message: "must have required property 'stable'"
                  };
                  e === null ? e = [a] : e.push(a), t++;
                }
                if (i.candidate === void 0) {
                  let a = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/names", schemaPath: "#/properties/deploy/additionalProperties/properties/names/required", keyword: "required", params: { missingProperty: "candidate" }, message: "must have required property 'candidate'" };
                  e === null ? e = [a] : e.push(a), t++;
                }
                for (let a in i) if (!(a === "stable" || a === "candidate")) {
                  let y = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/names", schemaPath: "#/properties/deploy/additionalProperties/properties/names/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
                  e === null ? e = [y] : e.push(y), t++;
                }
                if (i.stable !== void 0) {
                  let a = i.stable;
                  if (typeof a == "string") {
                    if (!xe.test(a)) {
                      let y = {
                        instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/names/stable",
                        schemaPath: "#/properties/deploy/additionalProperties/properties/names/properties/stable/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" },
                        message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"'
                      };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                  } else {
                    let y = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/names/stable", schemaPath: "#/properties/deploy/additionalProperties/properties/names/properties/stable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [y] : e.push(
                      y
                    ), t++;
                  }
                }
                if (i.candidate !== void 0) {
                  let a = i.candidate;
                  if (typeof a == "string") {
                    if (!xe.test(a)) {
                      let y = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/names/candidate", schemaPath: "#/properties/deploy/additionalProperties/properties/names/properties/candidate/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"' };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                  } else {
                    let y = { instancePath: s + "/deploy/" + n.replace(
                      /~/g,
                      "~0"
                    ).replace(/\//g, "~1") + "/names/candidate", schemaPath: "#/properties/deploy/additionalProperties/properties/names/properties/candidate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                }
              } else {
                let a = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/names", schemaPath: "#/properties/deploy/additionalProperties/properties/names/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (r.analysis !== void 0) {
              let i = r.analysis;
              if (i && typeof i == "object" && !Array.isArray(i)) {
                for (let a in i) if (!(a === "minSamples" || a === "minLatencySamples" || a === "errorMargin" || a === "latencyMargin" || a === "alphaAbort" || a === "alphaPass" || a === "slices")) {
                  let y = {
                    instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis",
                    schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/additionalProperties",
                    keyword: "additionalProperties",
                    params: { additionalProperty: a },
                    message: "must NOT have additional properties"
                  };
                  e === null ? e = [y] : e.push(y), t++;
                }
                if (i.minSamples !== void 0) {
                  let a = i.minSamples;
                  if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                    let y = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(
                      /\//g,
                      "~1"
                    ) + "/analysis/minSamples", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/minSamples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                  if (typeof a == "number" && isFinite(a)) {
                    if (a > 1e8 || isNaN(a)) {
                      let y = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/minSamples", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/minSamples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e8 }, message: "must be <= 100000000" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                    if (a < 1 || isNaN(a)) {
                      let y = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/minSamples", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/minSamples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                  }
                }
                if (i.minLatencySamples !== void 0) {
                  let a = i.minLatencySamples;
                  if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
                    let y = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(
                      /\//g,
                      "~1"
                    ) + "/analysis/minLatencySamples", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/minLatencySamples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                  if (typeof a == "number" && isFinite(a)) {
                    if (a > 1e6 || isNaN(a)) {
                      let y = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(
                        /\//g,
                        "~1"
                      ) + "/analysis/minLatencySamples", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/minLatencySamples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                    if (a < 10 || isNaN(a)) {
                      let y = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/minLatencySamples", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/minLatencySamples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 }, message: "must be >= 10" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                  }
                }
                if (i.errorMargin !== void 0) {
                  let a = i.errorMargin;
                  if (typeof a == "number" && isFinite(a)) {
                    if (a >= 1 || isNaN(a)) {
                      let y = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/errorMargin", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/errorMargin/exclusiveMaximum", keyword: "exclusiveMaximum", params: {
                        comparison: "<",
                        limit: 1
                      }, message: "must be < 1" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                    if (a <= 0 || isNaN(a)) {
                      let y = { instancePath: s + "/deploy/" + n.replace(
                        /~/g,
                        "~0"
                      ).replace(/\//g, "~1") + "/analysis/errorMargin", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/errorMargin/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                  } else {
                    let y = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/errorMargin", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/errorMargin/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                }
                if (i.latencyMargin !== void 0) {
                  let a = i.latencyMargin;
                  if (typeof a == "number" && isFinite(a)) {
                    if (a > 100 || isNaN(a)) {
                      let y = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/latencyMargin", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/latencyMargin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                    if (a < 0 || isNaN(a)) {
                      let y = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(
                        /\//g,
                        "~1"
                      ) + "/analysis/latencyMargin", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/latencyMargin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [y] : e.push(
                        y
                      ), t++;
                    }
                  } else {
                    let y = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/latencyMargin", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/latencyMargin/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                }
                if (i.alphaAbort !== void 0) {
                  let a = i.alphaAbort;
                  if (typeof a == "number" && isFinite(a)) {
                    if (a > 0.2 || isNaN(a)) {
                      let y = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/alphaAbort", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/alphaAbort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.2 }, message: "must be <= 0.2" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                    if (a <= 0 || isNaN(
                      a
                    )) {
                      let y = {
                        instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/alphaAbort",
                        schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/alphaAbort/exclusiveMinimum",
                        keyword: "exclusiveMinimum",
                        params: { comparison: ">", limit: 0 },
                        message: "must be > 0"
                      };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                  } else {
                    let y = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/alphaAbort", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/alphaAbort/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                }
                if (i.alphaPass !== void 0) {
                  let a = i.alphaPass;
                  if (typeof a == "number" && isFinite(a)) {
                    if (a > 0.2 || isNaN(a)) {
                      let y = {
                        instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/alphaPass",
                        schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/alphaPass/maximum",
                        keyword: "maximum",
                        params: { comparison: "<=", limit: 0.2 },
                        message: "must be <= 0.2"
                      };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                    if (a <= 0 || isNaN(a)) {
                      let y = { instancePath: s + "/deploy/" + n.replace(
                        /~/g,
                        "~0"
                      ).replace(/\//g, "~1") + "/analysis/alphaPass", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/alphaPass/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                  } else {
                    let y = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/alphaPass", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/alphaPass/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                }
                if (i.slices !== void 0) {
                  let a = i.slices;
                  if (Array.isArray(a)) {
                    if (a.length > 10) {
                      let o = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    let y = a.length;
                    for (let o = 0; o < y; o++) {
                      let f = a[o], b = t, g = false, q = t;
                      if (typeof f == "string") {
                        if (v(f) > 128) {
                          let I = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + o, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                          e === null ? e = [I] : e.push(I), t++;
                        }
                        if (v(f) < 1) {
                          let I = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + o, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [I] : e.push(I), t++;
                        }
                        if (!ne.test(f)) {
                          let I = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + o, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
                          e === null ? e = [I] : e.push(I), t++;
                        }
                      } else {
                        let I = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + o, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [I] : e.push(I), t++;
                      }
                      var E = q === t;
                      g = g || E;
                      let _ = t;
                      if (Array.isArray(f)) {
                        if (f.length > 3) {
                          let k = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + o, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
                          e === null ? e = [k] : e.push(k), t++;
                        }
                        if (f.length < 1) {
                          let k = {
                            instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + o,
                            schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/minItems",
                            keyword: "minItems",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 items"
                          };
                          e === null ? e = [k] : e.push(k), t++;
                        }
                        let I = f.length;
                        for (let k = 0; k < I; k++) {
                          let P = f[k];
                          if (typeof P == "string") {
                            if (v(P) > 128) {
                              let h = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + o + "/" + k, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                              e === null ? e = [h] : e.push(h), t++;
                            }
                            if (v(P) < 1) {
                              let h = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + o + "/" + k, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [h] : e.push(
                                h
                              ), t++;
                            }
                            if (!ne.test(P)) {
                              let h = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + o + "/" + k, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
                              e === null ? e = [h] : e.push(h), t++;
                            }
                          } else {
                            let h = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + o + "/" + k, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [h] : e.push(h), t++;
                          }
                        }
                        let S = f.length, x;
                        if (S > 1) {
                          let k = {};
                          for (; S--; ) {
                            let P = f[S];
                            if (typeof P == "string") {
                              if (typeof k[P] == "number") {
                                x = k[P];
                                let h = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + o, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: S, j: x }, message: "must NOT have duplicate items (items ## " + x + " and " + S + " are identical)" };
                                e === null ? e = [h] : e.push(h), t++;
                                break;
                              }
                              k[P] = S;
                            }
                          }
                        }
                      } else {
                        let I = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + o, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        e === null ? e = [I] : e.push(I), t++;
                      }
                      var E = _ === t;
                      if (g = g || E, g) t = b, e !== null && (b ? e.length = b : e = null);
                      else {
                        let I = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + o, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        e === null ? e = [I] : e.push(I), t++;
                      }
                    }
                    let m = a.length, p;
                    if (m > 1) {
                      e: for (; m--; ) for (p = m; p--; ) if (st(a[m], a[p])) {
                        let o = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/uniqueItems", keyword: "uniqueItems", params: { i: m, j: p }, message: "must NOT have duplicate items (items ## " + p + " and " + m + " are identical)" };
                        e === null ? e = [o] : e.push(o), t++;
                        break e;
                      }
                    }
                  } else {
                    let y = {
                      instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices",
                      schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/type",
                      keyword: "type",
                      params: { type: "array" },
                      message: "must be array"
                    };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                }
              } else {
                let a = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/deploy/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/deploy/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let n = { instancePath: s + "/deploy", schemaPath: "#/properties/deploy/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (G.card !== void 0) {
      let u = G.card;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        for (let n in u) if (!ce.call(B.properties.card.properties, n)) {
          let r = {
            instancePath: s + "/card",
            schemaPath: "#/properties/card/additionalProperties",
            keyword: "additionalProperties",
            params: { additionalProperty: n },
            message: "must NOT have additional properties"
          };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (u.description !== void 0) {
          let n = u.description;
          if (typeof n == "string") {
            if (v(n) > 4e3) {
              let r = { instancePath: s + "/card/description", schemaPath: "#/properties/card/properties/description/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(n) < 1) {
              let r = { instancePath: s + "/card/description", schemaPath: "#/properties/card/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/description", schemaPath: "#/properties/card/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.sources !== void 0) {
          let n = u.sources;
          if (typeof n == "string") {
            if (v(n) > 4e3) {
              let r = { instancePath: s + "/card/sources", schemaPath: "#/properties/card/properties/sources/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(n) < 1) {
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
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.intendedUse !== void 0) {
          let n = u.intendedUse;
          if (typeof n == "string") {
            if (v(n) > 4e3) {
              let r = { instancePath: s + "/card/intendedUse", schemaPath: "#/properties/card/properties/intendedUse/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(
                r
              ), t++;
            }
            if (v(n) < 1) {
              let r = { instancePath: s + "/card/intendedUse", schemaPath: "#/properties/card/properties/intendedUse/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/intendedUse", schemaPath: "#/properties/card/properties/intendedUse/type", keyword: "type", params: {
              type: "string"
            }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.downstreamUse !== void 0) {
          let n = u.downstreamUse;
          if (typeof n == "string") {
            if (v(n) > 4e3) {
              let r = { instancePath: s + "/card/downstreamUse", schemaPath: "#/properties/card/properties/downstreamUse/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(n) < 1) {
              let r = { instancePath: s + "/card/downstreamUse", schemaPath: "#/properties/card/properties/downstreamUse/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/downstreamUse", schemaPath: "#/properties/card/properties/downstreamUse/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.outOfScope !== void 0) {
          let n = u.outOfScope;
          if (typeof n == "string") {
            if (v(n) > 4e3) {
              let r = { instancePath: s + "/card/outOfScope", schemaPath: "#/properties/card/properties/outOfScope/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(n) < 1) {
              let r = { instancePath: s + "/card/outOfScope", schemaPath: "#/properties/card/properties/outOfScope/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/outOfScope", schemaPath: "#/properties/card/properties/outOfScope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.limitations !== void 0) {
          let n = u.limitations;
          if (typeof n == "string") {
            if (v(n) > 4e3) {
              let r = {
                instancePath: s + "/card/limitations",
                schemaPath: "#/properties/card/properties/limitations/maxLength",
                keyword: "maxLength",
                params: { limit: 4e3 },
                message: "must NOT have more than 4000 characters"
              };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(n) < 1) {
              let r = { instancePath: s + "/card/limitations", schemaPath: "#/properties/card/properties/limitations/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/limitations", schemaPath: "#/properties/card/properties/limitations/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(
              r
            ), t++;
          }
        }
        if (u.ethics !== void 0) {
          let n = u.ethics;
          if (typeof n == "string") {
            if (v(n) > 4e3) {
              let r = { instancePath: s + "/card/ethics", schemaPath: "#/properties/card/properties/ethics/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(n) < 1) {
              let r = { instancePath: s + "/card/ethics", schemaPath: "#/properties/card/properties/ethics/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = {
              instancePath: s + "/card/ethics",
              schemaPath: "#/properties/card/properties/ethics/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string"
            };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.recommendations !== void 0) {
          let n = u.recommendations;
          if (typeof n == "string") {
            if (v(n) > 4e3) {
              let r = { instancePath: s + "/card/recommendations", schemaPath: "#/properties/card/properties/recommendations/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(n) < 1) {
              let r = { instancePath: s + "/card/recommendations", schemaPath: "#/properties/card/properties/recommendations/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/recommendations", schemaPath: "#/properties/card/properties/recommendations/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.license !== void 0) {
          let n = u.license;
          if (typeof n == "string") {
            if (v(n) > 4e3) {
              let r = { instancePath: s + "/card/license", schemaPath: "#/properties/card/properties/license/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(n) < 1) {
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
        if (u.citation !== void 0) {
          let n = u.citation;
          if (typeof n == "string") {
            if (v(n) > 4e3) {
              let r = { instancePath: s + "/card/citation", schemaPath: "#/properties/card/properties/citation/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(n) < 1) {
              let r = { instancePath: s + "/card/citation", schemaPath: "#/properties/card/properties/citation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/citation", schemaPath: "#/properties/card/properties/citation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.glossary !== void 0) {
          let n = u.glossary;
          if (typeof n == "string") {
            if (v(n) > 4e3) {
              let r = { instancePath: s + "/card/glossary", schemaPath: "#/properties/card/properties/glossary/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(n) < 1) {
              let r = { instancePath: s + "/card/glossary", schemaPath: "#/properties/card/properties/glossary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/glossary", schemaPath: "#/properties/card/properties/glossary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.moreInformation !== void 0) {
          let n = u.moreInformation;
          if (typeof n == "string") {
            if (v(n) > 4e3) {
              let r = { instancePath: s + "/card/moreInformation", schemaPath: "#/properties/card/properties/moreInformation/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (v(n) < 1) {
              let r = { instancePath: s + "/card/moreInformation", schemaPath: "#/properties/card/properties/moreInformation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/moreInformation", schemaPath: "#/properties/card/properties/moreInformation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
      } else {
        let n = { instancePath: s + "/card", schemaPath: "#/properties/card/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (G.bump !== void 0) {
      let u = G.bump;
      if (typeof u != "string") {
        let n = { instancePath: s + "/bump", schemaPath: "#/properties/bump/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), t++;
      }
      if (!(u === "patch" || u === "minor" || u === "major")) {
        let n = { instancePath: s + "/bump", schemaPath: "#/properties/bump/enum", keyword: "enum", params: { allowedValues: B.properties.bump.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
  } else {
    let u = { instancePath: s, schemaPath: "#/type", keyword: "type", params: {
      type: "object"
    }, message: "must be object" };
    e === null ? e = [u] : e.push(u), t++;
  }
  return $e.errors = e, t === 0;
}
$e.evaluated = {
  props: true,
  dynamicProps: false,
  dynamicItems: false
};
var vt = ze;
var se = {
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
var Se = new RegExp("^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$", "u");
var lt = new RegExp("^[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$", "u");
var Je = new RegExp("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", "u");
var ut = new RegExp(
  "^[a-z0-9_][a-z0-9._-]*(/[a-z0-9_][a-z0-9._-]*)*$",
  "u"
);
var Qe = new RegExp("^[a-z0-9-]{2,40}$", "u");
var ct = new RegExp("^([a-z0-9]([a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:.]+\\])(:[0-9]{1,5})?$", "u");
var ht = new RegExp("^/[^/]", "u");
var dt = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$", "u");
var ft = new RegExp("^([A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9._-]+|(https|ssh|file)://[^\\s\\u0000-\\u001f]+|[A-Za-z0-9._-]+@[A-Za-z0-9.-]+:[^\\s\\u0000-\\u001f]+)$", "u");
var Xe = new RegExp("^https?://[^\\s/?#@]+(/[^\\s?#]*)?$", "u");
var yt = new RegExp("^[a-zA-Z_][a-zA-Z0-9_]{0,99}$", "u");
function ze(G, {
  instancePath: s = "",
  parentData: pe,
  parentDataProperty: me,
  rootData: oe = G,
  dynamicAnchors: Oe = {}
} = {}) {
  let e = null, t = 0, he = ze.evaluated;
  if (he.dynamicProps && (he.props = void 0), he.dynamicItems && (he.items = void 0), G && typeof G == "object" && !Array.isArray(G)) {
    if (G.apiVersion === void 0) {
      let $ = {
        instancePath: s,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "apiVersion" },
        message: "must have required property 'apiVersion'"
      };
      e === null ? e = [$] : e.push($), t++;
    }
    if (G.kind === void 0) {
      let $ = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      e === null ? e = [$] : e.push($), t++;
    }
    for (let $ in G)
      if (!ce.call(se.properties, $)) {
        let O = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: {
          additionalProperty: $
        }, message: "must NOT have additional properties" };
        e === null ? e = [O] : e.push(O), t++;
      }
    if (G.apiVersion !== void 0 && G.apiVersion !== "trainyard.dev/v1") {
      let $ = { instancePath: s + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "trainyard.dev/v1" }, message: "must be equal to constant" };
      e === null ? e = [$] : e.push($), t++;
    }
    if (G.kind !== void 0 && G.kind !== "Project") {
      let $ = { instancePath: s + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Project" }, message: "must be equal to constant" };
      e === null ? e = [$] : e.push($), t++;
    }
    if (G.models !== void 0) {
      let $ = G.models;
      if (Array.isArray($)) {
        if ($.length > 100) {
          let N = {
            instancePath: s + "/models",
            schemaPath: "#/properties/models/maxItems",
            keyword: "maxItems",
            params: { limit: 100 },
            message: "must NOT have more than 100 items"
          };
          e === null ? e = [N] : e.push(N), t++;
        }
        if ($.length < 1) {
          let N = { instancePath: s + "/models", schemaPath: "#/properties/models/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [N] : e.push(N), t++;
        }
        let O = $.length;
        for (let N = 0; N < O; N++) {
          let A = $[N];
          if (typeof A == "string") {
            if (v(A) > 400) {
              let F = {
                instancePath: s + "/models/" + N,
                schemaPath: "#/properties/models/items/maxLength",
                keyword: "maxLength",
                params: { limit: 400 },
                message: "must NOT have more than 400 characters"
              };
              e === null ? e = [F] : e.push(F), t++;
            }
            if (v(A) < 1) {
              let F = { instancePath: s + "/models/" + N, schemaPath: "#/properties/models/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [F] : e.push(F), t++;
            }
          } else {
            let F = { instancePath: s + "/models/" + N, schemaPath: "#/properties/models/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [F] : e.push(F), t++;
          }
        }
        let l = $.length, c;
        if (l > 1) {
          let N = {};
          for (; l--; ) {
            let A = $[l];
            if (typeof A == "string") {
              if (typeof N[A] == "number") {
                c = N[A];
                let F = { instancePath: s + "/models", schemaPath: "#/properties/models/uniqueItems", keyword: "uniqueItems", params: { i: l, j: c }, message: "must NOT have duplicate items (items ## " + c + " and " + l + " are identical)" };
                e === null ? e = [F] : e.push(F), t++;
                break;
              }
              N[A] = l;
            }
          }
        }
      } else {
        let O = { instancePath: s + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [O] : e.push(O), t++;
      }
    }
    if (G.store !== void 0) {
      let $ = G.store, O = t, l = true, c = t;
      if ($ && typeof $ == "object" && !Array.isArray($)) {
        let u;
        if ($.kind === void 0 && (u = "kind")) {
          let n = {};
          e === null ? e = [n] : e.push(n), t++;
        } else if ($.kind !== void 0 && $.kind !== "folder") {
          let n = {};
          e === null ? e = [n] : e.push(n), t++;
        }
      }
      var Le = c === t;
      if (t = O, e !== null && (O ? e.length = O : e = null), Le) {
        let u = t;
        if ($ && typeof $ == "object" && !Array.isArray($) && $.options !== void 0) {
          let r = $.options;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            for (let i in r) if (i !== "path") {
              let a = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/0/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (r.path !== void 0) {
              let i = r.path;
              if (typeof i == "string") {
                if (v(i) < 1) {
                  let a = {
                    instancePath: s + "/store/options/path",
                    schemaPath: "#/properties/store/allOf/0/then/properties/options/properties/path/minLength",
                    keyword: "minLength",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 characters"
                  };
                  e === null ? e = [a] : e.push(a), t++;
                }
              } else {
                let a = {
                  instancePath: s + "/store/options/path",
                  schemaPath: "#/properties/store/allOf/0/then/properties/options/properties/path/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/0/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        var Le = u === t;
        if (l = Le, l) {
          var le = {};
          le.options = true, le.kind = true;
        }
      }
      if (!l) {
        let u = {
          instancePath: s + "/store",
          schemaPath: "#/properties/store/allOf/0/if",
          keyword: "if",
          params: { failingKeyword: "then" },
          message: 'must match "then" schema'
        };
        e === null ? e = [u] : e.push(u), t++;
      }
      let N = t, A = true, F = t;
      if ($ && typeof $ == "object" && !Array.isArray($)) {
        let u;
        if ($.kind === void 0 && (u = "kind")) {
          let n = {};
          e === null ? e = [n] : e.push(n), t++;
        } else if ($.kind !== void 0 && $.kind !== "oci") {
          let n = {};
          e === null ? e = [n] : e.push(n), t++;
        }
      }
      var ke = F === t;
      if (t = N, e !== null && (N ? e.length = N : e = null), ke) {
        let u = t;
        if ($ && typeof $ == "object" && !Array.isArray($) && $.options !== void 0) {
          let r = $.options;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.registry === void 0) {
              let i = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/1/then/properties/options/required", keyword: "required", params: { missingProperty: "registry" }, message: "must have required property 'registry'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (r.repository === void 0) {
              let i = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/1/then/properties/options/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in r) if (!(i === "registry" || i === "repository")) {
              let a = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/1/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (r.registry !== void 0) {
              let i = r.registry;
              if (typeof i == "string") {
                if (!Se.test(i)) {
                  let a = { instancePath: s + "/store/options/registry", schemaPath: "#/properties/store/allOf/1/then/properties/options/properties/registry/pattern", keyword: "pattern", params: {
                    pattern: "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$"
                  }, message: 'must match pattern "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$"' };
                  e === null ? e = [a] : e.push(a), t++;
                }
              } else {
                let a = { instancePath: s + "/store/options/registry", schemaPath: "#/properties/store/allOf/1/then/properties/options/properties/registry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (r.repository !== void 0) {
              let i = r.repository;
              if (typeof i == "string") {
                if (!lt.test(i)) {
                  let a = {
                    instancePath: s + "/store/options/repository",
                    schemaPath: "#/properties/store/allOf/1/then/properties/options/properties/repository/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$" },
                    message: 'must match pattern "^[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$"'
                  };
                  e === null ? e = [a] : e.push(a), t++;
                }
              } else {
                let a = { instancePath: s + "/store/options/repository", schemaPath: "#/properties/store/allOf/1/then/properties/options/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/1/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        var ke = u === t;
        if (A = ke, A) {
          var de = {};
          de.options = true, de.kind = true;
        }
      }
      if (!A) {
        let u = {
          instancePath: s + "/store",
          schemaPath: "#/properties/store/allOf/1/if",
          keyword: "if",
          params: { failingKeyword: "then" },
          message: 'must match "then" schema'
        };
        e === null ? e = [u] : e.push(u), t++;
      }
      le !== true && de !== void 0 && (de === true ? le = true : (le = le || {}, Object.assign(
        le,
        de
      )));
      let Z = t, J = true, E = t;
      if ($ && typeof $ == "object" && !Array.isArray($)) {
        let u;
        if ($.kind === void 0 && (u = "kind")) {
          let n = {};
          e === null ? e = [n] : e.push(n), t++;
        } else if ($.kind !== void 0 && $.kind !== "s3") {
          let n = {};
          e === null ? e = [n] : e.push(n), t++;
        }
      }
      var Pe = E === t;
      if (t = Z, e !== null && (Z ? e.length = Z : e = null), Pe) {
        let u = t;
        if ($ && typeof $ == "object" && !Array.isArray($) && $.options !== void 0) {
          let r = $.options;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.bucket === void 0) {
              let i = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/2/then/properties/options/required", keyword: "required", params: { missingProperty: "bucket" }, message: "must have required property 'bucket'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in r) if (!(i === "bucket" || i === "prefix" || i === "region" || i === "endpoint" || i === "pathStyle")) {
              let a = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/2/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
              e === null ? e = [a] : e.push(a), t++;
            }
            if (r.bucket !== void 0) {
              let i = r.bucket;
              if (typeof i == "string") {
                if (!Je.test(i)) {
                  let a = { instancePath: s + "/store/options/bucket", schemaPath: "#/properties/store/allOf/2/then/properties/options/properties/bucket/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$" }, message: 'must match pattern "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"' };
                  e === null ? e = [a] : e.push(a), t++;
                }
              } else {
                let a = { instancePath: s + "/store/options/bucket", schemaPath: "#/properties/store/allOf/2/then/properties/options/properties/bucket/type", keyword: "type", params: {
                  type: "string"
                }, message: "must be string" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (r.prefix !== void 0) {
              let i = r.prefix;
              if (typeof i == "string") {
                if (!ut.test(i)) {
                  let a = { instancePath: s + "/store/options/prefix", schemaPath: "#/properties/store/allOf/2/then/properties/options/properties/prefix/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9_][a-z0-9._-]*(/[a-z0-9_][a-z0-9._-]*)*$" }, message: 'must match pattern "^[a-z0-9_][a-z0-9._-]*(/[a-z0-9_][a-z0-9._-]*)*$"' };
                  e === null ? e = [a] : e.push(a), t++;
                }
              } else {
                let a = { instancePath: s + "/store/options/prefix", schemaPath: "#/properties/store/allOf/2/then/properties/options/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (r.region !== void 0) {
              let i = r.region;
              if (typeof i == "string") {
                if (!Qe.test(i)) {
                  let a = { instancePath: s + "/store/options/region", schemaPath: "#/properties/store/allOf/2/then/properties/options/properties/region/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]{2,40}$" }, message: 'must match pattern "^[a-z0-9-]{2,40}$"' };
                  e === null ? e = [a] : e.push(a), t++;
                }
              } else {
                let a = { instancePath: s + "/store/options/region", schemaPath: "#/properties/store/allOf/2/then/properties/options/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (r.endpoint !== void 0) {
              let i = r.endpoint;
              if (typeof i == "string") {
                if (!Se.test(i)) {
                  let a = { instancePath: s + "/store/options/endpoint", schemaPath: "#/properties/store/allOf/2/then/properties/options/properties/endpoint/pattern", keyword: "pattern", params: { pattern: "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$" }, message: 'must match pattern "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$"' };
                  e === null ? e = [a] : e.push(a), t++;
                }
              } else {
                let a = { instancePath: s + "/store/options/endpoint", schemaPath: "#/properties/store/allOf/2/then/properties/options/properties/endpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
            if (r.pathStyle !== void 0 && typeof r.pathStyle != "boolean") {
              let i = { instancePath: s + "/store/options/pathStyle", schemaPath: "#/properties/store/allOf/2/then/properties/options/properties/pathStyle/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/2/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        var Pe = u === t;
        if (J = Pe, J) {
          var fe = {};
          fe.options = true, fe.kind = true;
        }
      }
      if (!J) {
        let u = { instancePath: s + "/store", schemaPath: "#/properties/store/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        e === null ? e = [u] : e.push(
          u
        ), t++;
      }
      if (le !== true && fe !== void 0 && (fe === true ? le = true : (le = le || {}, Object.assign(le, fe))), $ && typeof $ == "object" && !Array.isArray($)) {
        if ($.kind === void 0) {
          let u = { instancePath: s + "/store", schemaPath: "#/properties/store/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
          e === null ? e = [u] : e.push(u), t++;
        }
        for (let u in $) if (!(u === "kind" || u === "options")) {
          let n = { instancePath: s + "/store", schemaPath: "#/properties/store/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
          e === null ? e = [n] : e.push(n), t++;
        }
        if ($.kind !== void 0) {
          let u = $.kind;
          if (typeof u != "string") {
            let n = { instancePath: s + "/store/kind", schemaPath: "#/properties/store/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [n] : e.push(n), t++;
          }
          if (!(u === "folder" || u === "oci" || u === "s3")) {
            let n = { instancePath: s + "/store/kind", schemaPath: "#/properties/store/properties/kind/enum", keyword: "enum", params: { allowedValues: se.properties.store.properties.kind.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
        if ($.options !== void 0) {
          let u = $.options;
          if (!(u && typeof u == "object" && !Array.isArray(u))) {
            let n = { instancePath: s + "/store/options", schemaPath: "#/properties/store/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let u = { instancePath: s + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (G.gates !== void 0) {
      let $ = G.gates;
      if (Array.isArray($)) {
        let O = $.length;
        for (let l = 0; l < O; l++) {
          let c = $[l];
          if (!(c && typeof c == "object" && !Array.isArray(c))) {
            let E = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [E] : e.push(E), t++;
          }
          let N = t, A = false, F = null, Z = t;
          if (c && typeof c == "object" && !Array.isArray(c)) {
            if (c.calibration === void 0) {
              let E = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/0/required", keyword: "required", params: { missingProperty: "calibration" }, message: "must have required property 'calibration'" };
              e === null ? e = [E] : e.push(E), t++;
            }
            if (c.max === void 0) {
              let E = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/0/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
              e === null ? e = [
                E
              ] : e.push(E), t++;
            }
            for (let E in c) if (!(E === "calibration" || E === "max" || E === "minRows" || E === "onNotEstimable" || E === "waiver")) {
              let u = {
                instancePath: s + "/gates/" + l,
                schemaPath: "#/properties/gates/items/oneOf/0/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: E },
                message: "must NOT have additional properties"
              };
              e === null ? e = [u] : e.push(u), t++;
            }
            if (c.calibration !== void 0) {
              let E = c.calibration;
              if (typeof E != "string") {
                let u = { instancePath: s + "/gates/" + l + "/calibration", schemaPath: "#/properties/gates/items/oneOf/0/properties/calibration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [u] : e.push(u), t++;
              }
              if (!(E === "mean" || E === "worst")) {
                let u = { instancePath: s + "/gates/" + l + "/calibration", schemaPath: "#/properties/gates/items/oneOf/0/properties/calibration/enum", keyword: "enum", params: { allowedValues: se.properties.gates.items.oneOf[0].properties.calibration.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (c.max !== void 0) {
              let E = c.max;
              if (typeof E == "number" && isFinite(E)) {
                if (E > 1 || isNaN(E)) {
                  let u = {
                    instancePath: s + "/gates/" + l + "/max",
                    schemaPath: "#/properties/gates/items/oneOf/0/properties/max/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 1 },
                    message: "must be <= 1"
                  };
                  e === null ? e = [u] : e.push(u), t++;
                }
                if (E < 0 || isNaN(E)) {
                  let u = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/0/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [u] : e.push(u), t++;
                }
              } else {
                let u = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/0/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [u] : e.push(
                  u
                ), t++;
              }
            }
            if (c.minRows !== void 0) {
              let E = c.minRows;
              if (!(typeof E == "number" && !(E % 1) && !isNaN(E) && isFinite(E))) {
                let u = { instancePath: s + "/gates/" + l + "/minRows", schemaPath: "#/properties/gates/items/oneOf/0/properties/minRows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [u] : e.push(u), t++;
              }
              if (typeof E == "number" && isFinite(E) && (E < 1 || isNaN(E))) {
                let u = {
                  instancePath: s + "/gates/" + l + "/minRows",
                  schemaPath: "#/properties/gates/items/oneOf/0/properties/minRows/minimum",
                  keyword: "minimum",
                  params: { comparison: ">=", limit: 1 },
                  message: "must be >= 1"
                };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (c.onNotEstimable !== void 0) {
              let E = c.onNotEstimable;
              if (typeof E != "string") {
                let u = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/0/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [u] : e.push(u), t++;
              }
              if (!(E === "block" || E === "warn")) {
                let u = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/0/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: se.properties.gates.items.oneOf[0].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [u] : e.push(
                  u
                ), t++;
              }
            }
            if (c.waiver !== void 0) {
              let E = c.waiver;
              if (E && typeof E == "object" && !Array.isArray(E)) {
                if (E.by === void 0) {
                  let u = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/required", keyword: "required", params: {
                    missingProperty: "by"
                  }, message: "must have required property 'by'" };
                  e === null ? e = [u] : e.push(u), t++;
                }
                if (E.reason === void 0) {
                  let u = {
                    instancePath: s + "/gates/" + l + "/waiver",
                    schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/required",
                    keyword: "required",
                    params: { missingProperty: "reason" },
                    message: "must have required property 'reason'"
                  };
                  e === null ? e = [u] : e.push(u), t++;
                }
                if (E.until === void 0) {
                  let u = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                  e === null ? e = [u] : e.push(u), t++;
                }
                for (let u in E) if (!(u === "by" || u === "reason" || u === "until")) {
                  let n = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (E.by !== void 0) {
                  let u = E.by;
                  if (typeof u == "string") {
                    if (v(u) > 4e3) {
                      let n = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                    if (v(u) < 1) {
                      let n = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  } else {
                    let n = {
                      instancePath: s + "/gates/" + l + "/waiver/by",
                      schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/by/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (E.reason !== void 0) {
                  let u = E.reason;
                  if (typeof u == "string") {
                    if (v(
                      u
                    ) > 4e3) {
                      let n = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                    if (v(u) < 1) {
                      let n = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  } else {
                    let n = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (E.until !== void 0) {
                  let u = E.until;
                  if (typeof u == "string") {
                    if (!ae.test(u)) {
                      let n = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  } else {
                    let n = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
              } else {
                let u = {
                  instancePath: s + "/gates/" + l + "/waiver",
                  schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object"
                };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
          } else {
            let E = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [E] : e.push(E), t++;
          }
          var te = Z === t;
          if (te) {
            A = true, F = 0;
            var Y = true;
          }
          let J = t;
          if (c && typeof c == "object" && !Array.isArray(c)) {
            if (c.card === void 0) {
              let E = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/1/required", keyword: "required", params: { missingProperty: "card" }, message: "must have required property 'card'" };
              e === null ? e = [E] : e.push(E), t++;
            }
            for (let E in c) if (!(E === "card" || E === "onNotEstimable" || E === "waiver")) {
              let u = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: E }, message: "must NOT have additional properties" };
              e === null ? e = [u] : e.push(
                u
              ), t++;
            }
            if (c.card !== void 0) {
              let E = c.card, u = t, n = false, r = null, i = t;
              if (typeof E != "string") {
                let y = { instancePath: s + "/gates/" + l + "/card", schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [y] : e.push(y), t++;
              }
              if (E !== "complete") {
                let y = { instancePath: s + "/gates/" + l + "/card", schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf/0/enum", keyword: "enum", params: { allowedValues: se.properties.gates.items.oneOf[1].properties.card.oneOf[0].enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [y] : e.push(y), t++;
              }
              var we = i === t;
              we && (n = true, r = 0);
              let a = t;
              if (Array.isArray(E)) {
                if (E.length < 1) {
                  let o = { instancePath: s + "/gates/" + l + "/card", schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                let y = E.length;
                for (let o = 0; o < y; o++) {
                  let f = E[o];
                  if (typeof f != "string") {
                    let b = { instancePath: s + "/gates/" + l + "/card/" + o, schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [b] : e.push(b), t++;
                  }
                  if (!(f === "description" || f === "license" || f === "sources" || f === "intendedUse" || f === "downstreamUse" || f === "outOfScope" || f === "limitations" || f === "ethics" || f === "recommendations" || f === "risk" || f === "citation" || f === "glossary" || f === "moreInformation" || f === "owners")) {
                    let b = {
                      instancePath: s + "/gates/" + l + "/card/" + o,
                      schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf/1/items/enum",
                      keyword: "enum",
                      params: { allowedValues: se.properties.gates.items.oneOf[1].properties.card.oneOf[1].items.enum },
                      message: "must be equal to one of the allowed values"
                    };
                    e === null ? e = [b] : e.push(b), t++;
                  }
                }
                let m = E.length, p;
                if (m > 1) {
                  let o = {};
                  for (; m--; ) {
                    let f = E[m];
                    if (typeof f == "string") {
                      if (typeof o[f] == "number") {
                        p = o[f];
                        let b = { instancePath: s + "/gates/" + l + "/card", schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf/1/uniqueItems", keyword: "uniqueItems", params: { i: m, j: p }, message: "must NOT have duplicate items (items ## " + p + " and " + m + " are identical)" };
                        e === null ? e = [b] : e.push(b), t++;
                        break;
                      }
                      o[f] = m;
                    }
                  }
                }
              } else {
                let y = { instancePath: s + "/gates/" + l + "/card", schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [y] : e.push(y), t++;
              }
              var we = a === t;
              if (we && n ? (n = false, r = [r, 1]) : we && (n = true, r = 1), n) t = u, e !== null && (u ? e.length = u : e = null);
              else {
                let y = { instancePath: s + "/gates/" + l + "/card", schemaPath: "#/properties/gates/items/oneOf/1/properties/card/oneOf", keyword: "oneOf", params: { passingSchemas: r }, message: "must match exactly one schema in oneOf" };
                e === null ? e = [y] : e.push(y), t++;
              }
            }
            if (c.onNotEstimable !== void 0) {
              let E = c.onNotEstimable;
              if (typeof E != "string") {
                let u = {
                  instancePath: s + "/gates/" + l + "/onNotEstimable",
                  schemaPath: "#/properties/gates/items/oneOf/1/properties/onNotEstimable/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [u] : e.push(u), t++;
              }
              if (!(E === "block" || E === "warn")) {
                let u = {
                  instancePath: s + "/gates/" + l + "/onNotEstimable",
                  schemaPath: "#/properties/gates/items/oneOf/1/properties/onNotEstimable/enum",
                  keyword: "enum",
                  params: { allowedValues: se.properties.gates.items.oneOf[1].properties.onNotEstimable.enum },
                  message: "must be equal to one of the allowed values"
                };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (c.waiver !== void 0) {
              let E = c.waiver;
              if (E && typeof E == "object" && !Array.isArray(E)) {
                if (E.by === void 0) {
                  let u = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                  e === null ? e = [u] : e.push(u), t++;
                }
                if (E.reason === void 0) {
                  let u = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                  e === null ? e = [u] : e.push(u), t++;
                }
                if (E.until === void 0) {
                  let u = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                  e === null ? e = [u] : e.push(u), t++;
                }
                for (let u in E) if (!(u === "by" || u === "reason" || u === "until")) {
                  let n = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (E.by !== void 0) {
                  let u = E.by;
                  if (typeof u == "string") {
                    if (v(u) > 4e3) {
                      let n = {
                        instancePath: s + "/gates/" + l + "/waiver/by",
                        schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/by/maxLength",
                        keyword: "maxLength",
                        params: { limit: 4e3 },
                        message: "must NOT have more than 4000 characters"
                      };
                      e === null ? e = [n] : e.push(
                        n
                      ), t++;
                    }
                    if (v(u) < 1) {
                      let n = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  } else {
                    let n = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (E.reason !== void 0) {
                  let u = E.reason;
                  if (typeof u == "string") {
                    if (v(u) > 4e3) {
                      let n = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                    if (v(u) < 1) {
                      let n = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  } else {
                    let n = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
                if (E.until !== void 0) {
                  let u = E.until;
                  if (typeof u == "string") {
                    if (!ae.test(u)) {
                      let n = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  } else {
                    let n = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                }
              } else {
                let u = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
          } else {
            let E = {
              instancePath: s + "/gates/" + l,
              schemaPath: "#/properties/gates/items/oneOf/1/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object"
            };
            e === null ? e = [E] : e.push(E), t++;
          }
          var te = J === t;
          if (te && A) A = false, F = [F, 1];
          else {
            te && (A = true, F = 1, Y !== true && (Y = true));
            let E = t;
            if (c && typeof c == "object" && !Array.isArray(c)) {
              if (c.dominance === void 0) {
                let n = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/2/required", keyword: "required", params: { missingProperty: "dominance" }, message: "must have required property 'dominance'" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (c.max === void 0) {
                let n = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/2/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                e === null ? e = [n] : e.push(n), t++;
              }
              for (let n in c) if (!(n === "dominance" || n === "max" || n === "onNotEstimable" || n === "waiver")) {
                let r = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                e === null ? e = [r] : e.push(r), t++;
              }
              if (c.dominance !== void 0) {
                let n = c.dominance;
                if (typeof n != "string") {
                  let r = { instancePath: s + "/gates/" + l + "/dominance", schemaPath: "#/properties/gates/items/oneOf/2/properties/dominance/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [r] : e.push(r), t++;
                }
                if (!(n === "permutation" || n === "shap")) {
                  let r = { instancePath: s + "/gates/" + l + "/dominance", schemaPath: "#/properties/gates/items/oneOf/2/properties/dominance/enum", keyword: "enum", params: {
                    allowedValues: se.properties.gates.items.oneOf[2].properties.dominance.enum
                  }, message: "must be equal to one of the allowed values" };
                  e === null ? e = [r] : e.push(r), t++;
                }
              }
              if (c.max !== void 0) {
                let n = c.max;
                if (typeof n == "number" && isFinite(n)) {
                  if (n > 1 || isNaN(
                    n
                  )) {
                    let r = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/2/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (n <= 0 || isNaN(n)) {
                    let r = {
                      instancePath: s + "/gates/" + l + "/max",
                      schemaPath: "#/properties/gates/items/oneOf/2/properties/max/exclusiveMinimum",
                      keyword: "exclusiveMinimum",
                      params: { comparison: ">", limit: 0 },
                      message: "must be > 0"
                    };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                } else {
                  let r = {
                    instancePath: s + "/gates/" + l + "/max",
                    schemaPath: "#/properties/gates/items/oneOf/2/properties/max/type",
                    keyword: "type",
                    params: { type: "number" },
                    message: "must be number"
                  };
                  e === null ? e = [r] : e.push(r), t++;
                }
              }
              if (c.onNotEstimable !== void 0) {
                let n = c.onNotEstimable;
                if (typeof n != "string") {
                  let r = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/2/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [r] : e.push(r), t++;
                }
                if (!(n === "block" || n === "warn")) {
                  let r = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/2/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: se.properties.gates.items.oneOf[2].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                  e === null ? e = [r] : e.push(r), t++;
                }
              }
              if (c.waiver !== void 0) {
                let n = c.waiver;
                if (n && typeof n == "object" && !Array.isArray(n)) {
                  if (n.by === void 0) {
                    let r = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (n.reason === void 0) {
                    let r = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (n.until === void 0) {
                    let r = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/required", keyword: "required", params: {
                      missingProperty: "until"
                    }, message: "must have required property 'until'" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  for (let r in n) if (!(r === "by" || r === "reason" || r === "until")) {
                    let i = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                  if (n.by !== void 0) {
                    let r = n.by;
                    if (typeof r == "string") {
                      if (v(r) > 4e3) {
                        let i = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (v(r) < 1) {
                        let i = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                    } else {
                      let i = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                  }
                  if (n.reason !== void 0) {
                    let r = n.reason;
                    if (typeof r == "string") {
                      if (v(r) > 4e3) {
                        let i = {
                          instancePath: s + "/gates/" + l + "/waiver/reason",
                          schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/reason/maxLength",
                          keyword: "maxLength",
                          params: { limit: 4e3 },
                          message: "must NOT have more than 4000 characters"
                        };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (v(
                        r
                      ) < 1) {
                        let i = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                    } else {
                      let i = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [
                        i
                      ] : e.push(i), t++;
                    }
                  }
                  if (n.until !== void 0) {
                    let r = n.until;
                    if (typeof r == "string") {
                      if (!ae.test(r)) {
                        let i = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                    } else {
                      let i = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                  }
                } else {
                  let r = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [r] : e.push(r), t++;
                }
              }
            } else {
              let n = {
                instancePath: s + "/gates/" + l,
                schemaPath: "#/properties/gates/items/oneOf/2/type",
                keyword: "type",
                params: { type: "object" },
                message: "must be object"
              };
              e === null ? e = [n] : e.push(n), t++;
            }
            var te = E === t;
            if (te && A) A = false, F = [F, 2];
            else {
              te && (A = true, F = 2, Y !== true && (Y = true));
              let n = t;
              if (c && typeof c == "object" && !Array.isArray(c)) {
                if (c.drift === void 0) {
                  let i = {
                    instancePath: s + "/gates/" + l,
                    schemaPath: "#/properties/gates/items/oneOf/3/required",
                    keyword: "required",
                    params: { missingProperty: "drift" },
                    message: "must have required property 'drift'"
                  };
                  e === null ? e = [i] : e.push(i), t++;
                }
                for (let i in c) if (!(i === "drift" || i === "max" || i === "onNotEstimable" || i === "waiver")) {
                  let a = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                  e === null ? e = [a] : e.push(a), t++;
                }
                if (c.drift !== void 0) {
                  let i = c.drift;
                  if (typeof i != "string") {
                    let a = { instancePath: s + "/gates/" + l + "/drift", schemaPath: "#/properties/gates/items/oneOf/3/properties/drift/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (i !== "psi") {
                    let a = { instancePath: s + "/gates/" + l + "/drift", schemaPath: "#/properties/gates/items/oneOf/3/properties/drift/enum", keyword: "enum", params: { allowedValues: se.properties.gates.items.oneOf[3].properties.drift.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (c.max !== void 0) {
                  let i = c.max;
                  if (typeof i == "number" && isFinite(i)) {
                    if (i < 0 || isNaN(i)) {
                      let a = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/3/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/3/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (c.onNotEstimable !== void 0) {
                  let i = c.onNotEstimable;
                  if (typeof i != "string") {
                    let a = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/3/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (!(i === "block" || i === "warn")) {
                    let a = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/3/properties/onNotEstimable/enum", keyword: "enum", params: {
                      allowedValues: se.properties.gates.items.oneOf[3].properties.onNotEstimable.enum
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
                      let a = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (i.reason === void 0) {
                      let a = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (i.until === void 0) {
                      let a = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    for (let a in i) if (!(a === "by" || a === "reason" || a === "until")) {
                      let y = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                    if (i.by !== void 0) {
                      let a = i.by;
                      if (typeof a == "string") {
                        if (v(a) > 4e3) {
                          let y = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                        if (v(a) < 1) {
                          let y = {
                            instancePath: s + "/gates/" + l + "/waiver/by",
                            schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/by/minLength",
                            keyword: "minLength",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 characters"
                          };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                      } else {
                        let y = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [y] : e.push(y), t++;
                      }
                    }
                    if (i.reason !== void 0) {
                      let a = i.reason;
                      if (typeof a == "string") {
                        if (v(a) > 4e3) {
                          let y = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                        if (v(a) < 1) {
                          let y = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                      } else {
                        let y = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [y] : e.push(y), t++;
                      }
                    }
                    if (i.until !== void 0) {
                      let a = i.until;
                      if (typeof a == "string") {
                        if (!ae.test(a)) {
                          let y = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                      } else {
                        let y = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [y] : e.push(y), t++;
                      }
                    }
                  } else {
                    let a = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
              } else {
                let i = {
                  instancePath: s + "/gates/" + l,
                  schemaPath: "#/properties/gates/items/oneOf/3/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object"
                };
                e === null ? e = [i] : e.push(i), t++;
              }
              var te = n === t;
              if (te && A) A = false, F = [F, 3];
              else {
                te && (A = true, F = 3, Y !== true && (Y = true));
                let i = t, a = t, y = false, m = t;
                if (c && typeof c == "object" && !Array.isArray(c) && c.min === void 0) {
                  let f = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/4/anyOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                var ve = m === t;
                y = y || ve;
                let p = t;
                if (c && typeof c == "object" && !Array.isArray(
                  c
                ) && c.max === void 0) {
                  let f = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/4/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                var ve = p === t;
                if (y = y || ve, y) t = a, e !== null && (a ? e.length = a : e = null);
                else {
                  let f = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/4/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (c && typeof c == "object" && !Array.isArray(c)) {
                  if (c.fairness === void 0) {
                    let f = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/4/required", keyword: "required", params: { missingProperty: "fairness" }, message: "must have required property 'fairness'" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                  if (c.by === void 0) {
                    let f = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/4/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                  for (let f in c) if (!(f === "fairness" || f === "by" || f === "min" || f === "max" || f === "judge" || f === "confidence" || f === "onNotEstimable" || f === "waiver")) {
                    let b = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" };
                    e === null ? e = [b] : e.push(b), t++;
                  }
                  if (c.fairness !== void 0) {
                    let f = c.fairness;
                    if (typeof f != "string") {
                      let b = {
                        instancePath: s + "/gates/" + l + "/fairness",
                        schemaPath: "#/properties/gates/items/oneOf/4/properties/fairness/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string"
                      };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    if (!(f === "demographic_parity_difference" || f === "demographic_parity_ratio" || f === "equal_opportunity_difference" || f === "equal_opportunity_ratio" || f === "equalized_odds_difference" || f === "equalized_odds_ratio")) {
                      let b = { instancePath: s + "/gates/" + l + "/fairness", schemaPath: "#/properties/gates/items/oneOf/4/properties/fairness/enum", keyword: "enum", params: { allowedValues: se.properties.gates.items.oneOf[4].properties.fairness.enum }, message: "must be equal to one of the allowed values" };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                  }
                  if (c.by !== void 0) {
                    let f = c.by, b = t, g = false, q = t;
                    if (typeof f == "string") {
                      if (v(f) < 1) {
                        let I = { instancePath: s + "/gates/" + l + "/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [I] : e.push(I), t++;
                      }
                    } else {
                      let I = { instancePath: s + "/gates/" + l + "/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [I] : e.push(I), t++;
                    }
                    var ye = q === t;
                    g = g || ye;
                    let _ = t;
                    if (Array.isArray(f)) {
                      if (f.length < 1) {
                        let k = { instancePath: s + "/gates/" + l + "/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        e === null ? e = [k] : e.push(k), t++;
                      }
                      let I = f.length;
                      for (let k = 0; k < I; k++) {
                        let P = f[k];
                        if (typeof P == "string") {
                          if (v(P) < 1) {
                            let h = { instancePath: s + "/gates/" + l + "/by/" + k, schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            e === null ? e = [
                              h
                            ] : e.push(h), t++;
                          }
                        } else {
                          let h = { instancePath: s + "/gates/" + l + "/by/" + k, schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                      }
                      let S = f.length, x;
                      if (S > 1) {
                        let k = {};
                        for (; S--; ) {
                          let P = f[S];
                          if (typeof P == "string") {
                            if (typeof k[P] == "number") {
                              x = k[P];
                              let h = {
                                instancePath: s + "/gates/" + l + "/by",
                                schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf/1/uniqueItems",
                                keyword: "uniqueItems",
                                params: { i: S, j: x },
                                message: "must NOT have duplicate items (items ## " + x + " and " + S + " are identical)"
                              };
                              e === null ? e = [h] : e.push(
                                h
                              ), t++;
                              break;
                            }
                            k[P] = S;
                          }
                        }
                      }
                    } else {
                      let I = { instancePath: s + "/gates/" + l + "/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      e === null ? e = [I] : e.push(I), t++;
                    }
                    var ye = _ === t;
                    if (g = g || ye, g) t = b, e !== null && (b ? e.length = b : e = null);
                    else {
                      let I = { instancePath: s + "/gates/" + l + "/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      e === null ? e = [
                        I
                      ] : e.push(I), t++;
                    }
                  }
                  if (c.min !== void 0) {
                    let f = c.min;
                    if (!(typeof f == "number" && isFinite(f))) {
                      let b = { instancePath: s + "/gates/" + l + "/min", schemaPath: "#/properties/gates/items/oneOf/4/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                  }
                  if (c.max !== void 0) {
                    let f = c.max;
                    if (!(typeof f == "number" && isFinite(f))) {
                      let b = {
                        instancePath: s + "/gates/" + l + "/max",
                        schemaPath: "#/properties/gates/items/oneOf/4/properties/max/type",
                        keyword: "type",
                        params: {
                          type: "number"
                        },
                        message: "must be number"
                      };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                  }
                  if (c.judge !== void 0) {
                    let f = c.judge;
                    if (typeof f != "string") {
                      let b = {
                        instancePath: s + "/gates/" + l + "/judge",
                        schemaPath: "#/properties/gates/items/oneOf/4/properties/judge/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string"
                      };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    if (!(f === "interval" || f === "point")) {
                      let b = { instancePath: s + "/gates/" + l + "/judge", schemaPath: "#/properties/gates/items/oneOf/4/properties/judge/enum", keyword: "enum", params: { allowedValues: se.properties.gates.items.oneOf[4].properties.judge.enum }, message: "must be equal to one of the allowed values" };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                  }
                  if (c.confidence !== void 0) {
                    let f = c.confidence;
                    if (typeof f == "number" && isFinite(
                      f
                    )) {
                      if (f > 0.999 || isNaN(f)) {
                        let b = { instancePath: s + "/gates/" + l + "/confidence", schemaPath: "#/properties/gates/items/oneOf/4/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.999 }, message: "must be <= 0.999" };
                        e === null ? e = [b] : e.push(b), t++;
                      }
                      if (f < 0.5 || isNaN(f)) {
                        let b = { instancePath: s + "/gates/" + l + "/confidence", schemaPath: "#/properties/gates/items/oneOf/4/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" };
                        e === null ? e = [b] : e.push(b), t++;
                      }
                    } else {
                      let b = { instancePath: s + "/gates/" + l + "/confidence", schemaPath: "#/properties/gates/items/oneOf/4/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      e === null ? e = [b] : e.push(
                        b
                      ), t++;
                    }
                  }
                  if (c.onNotEstimable !== void 0) {
                    let f = c.onNotEstimable;
                    if (typeof f != "string") {
                      let b = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/4/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    if (!(f === "block" || f === "warn")) {
                      let b = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/4/properties/onNotEstimable/enum", keyword: "enum", params: {
                        allowedValues: se.properties.gates.items.oneOf[4].properties.onNotEstimable.enum
                      }, message: "must be equal to one of the allowed values" };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                  }
                  if (c.waiver !== void 0) {
                    let f = c.waiver;
                    if (f && typeof f == "object" && !Array.isArray(
                      f
                    )) {
                      if (f.by === void 0) {
                        let b = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                        e === null ? e = [b] : e.push(b), t++;
                      }
                      if (f.reason === void 0) {
                        let b = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                        e === null ? e = [b] : e.push(b), t++;
                      }
                      if (f.until === void 0) {
                        let b = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                        e === null ? e = [b] : e.push(b), t++;
                      }
                      for (let b in f) if (!(b === "by" || b === "reason" || b === "until")) {
                        let g = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b }, message: "must NOT have additional properties" };
                        e === null ? e = [g] : e.push(g), t++;
                      }
                      if (f.by !== void 0) {
                        let b = f.by;
                        if (typeof b == "string") {
                          if (v(b) > 4e3) {
                            let g = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                            e === null ? e = [g] : e.push(g), t++;
                          }
                          if (v(b) < 1) {
                            let g = {
                              instancePath: s + "/gates/" + l + "/waiver/by",
                              schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/by/minLength",
                              keyword: "minLength",
                              params: { limit: 1 },
                              message: "must NOT have fewer than 1 characters"
                            };
                            e === null ? e = [g] : e.push(g), t++;
                          }
                        } else {
                          let g = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [g] : e.push(g), t++;
                        }
                      }
                      if (f.reason !== void 0) {
                        let b = f.reason;
                        if (typeof b == "string") {
                          if (v(b) > 4e3) {
                            let g = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                            e === null ? e = [g] : e.push(g), t++;
                          }
                          if (v(b) < 1) {
                            let g = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            e === null ? e = [g] : e.push(g), t++;
                          }
                        } else {
                          let g = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [g] : e.push(g), t++;
                        }
                      }
                      if (f.until !== void 0) {
                        let b = f.until;
                        if (typeof b == "string") {
                          if (!ae.test(b)) {
                            let g = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                            e === null ? e = [g] : e.push(g), t++;
                          }
                        } else {
                          let g = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [g] : e.push(g), t++;
                        }
                      }
                    } else {
                      let b = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                  }
                } else {
                  let f = {
                    instancePath: s + "/gates/" + l,
                    schemaPath: "#/properties/gates/items/oneOf/4/type",
                    keyword: "type",
                    params: { type: "object" },
                    message: "must be object"
                  };
                  e === null ? e = [f] : e.push(f), t++;
                }
                var te = i === t;
                if (te && A) A = false, F = [F, 4];
                else {
                  te && (A = true, F = 4, Y !== true && (Y = true));
                  let f = t;
                  if (c && typeof c == "object" && !Array.isArray(c)) {
                    if (c.latency === void 0) {
                      let g = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/5/required", keyword: "required", params: { missingProperty: "latency" }, message: "must have required property 'latency'" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    if (c.max === void 0) {
                      let g = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/5/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    for (let g in c) if (!(g === "latency" || g === "max" || g === "on" || g === "onNotEstimable" || g === "waiver")) {
                      let q = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
                      e === null ? e = [q] : e.push(
                        q
                      ), t++;
                    }
                    if (c.latency !== void 0) {
                      let g = c.latency;
                      if (typeof g != "string") {
                        let q = { instancePath: s + "/gates/" + l + "/latency", schemaPath: "#/properties/gates/items/oneOf/5/properties/latency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [q] : e.push(q), t++;
                      }
                      if (!(g === "p50" || g === "p95" || g === "p99")) {
                        let q = { instancePath: s + "/gates/" + l + "/latency", schemaPath: "#/properties/gates/items/oneOf/5/properties/latency/enum", keyword: "enum", params: { allowedValues: se.properties.gates.items.oneOf[5].properties.latency.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [q] : e.push(q), t++;
                      }
                    }
                    if (c.max !== void 0) {
                      let g = c.max;
                      if (typeof g == "string") {
                        if (!Ye.test(g)) {
                          let q = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/5/properties/max/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|m)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|m)$"' };
                          e === null ? e = [q] : e.push(q), t++;
                        }
                      } else {
                        let q = {
                          instancePath: s + "/gates/" + l + "/max",
                          schemaPath: "#/properties/gates/items/oneOf/5/properties/max/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string"
                        };
                        e === null ? e = [q] : e.push(q), t++;
                      }
                    }
                    if (c.on !== void 0) {
                      let g = c.on;
                      if (typeof g != "string") {
                        let q = {
                          instancePath: s + "/gates/" + l + "/on",
                          schemaPath: "#/properties/gates/items/oneOf/5/properties/on/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string"
                        };
                        e === null ? e = [q] : e.push(q), t++;
                      }
                      if (g !== "hosted") {
                        let q = { instancePath: s + "/gates/" + l + "/on", schemaPath: "#/properties/gates/items/oneOf/5/properties/on/enum", keyword: "enum", params: { allowedValues: se.properties.gates.items.oneOf[5].properties.on.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [q] : e.push(q), t++;
                      }
                    }
                    if (c.onNotEstimable !== void 0) {
                      let g = c.onNotEstimable;
                      if (typeof g != "string") {
                        let q = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/5/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [q] : e.push(q), t++;
                      }
                      if (!(g === "block" || g === "warn")) {
                        let q = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/5/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: se.properties.gates.items.oneOf[5].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [q] : e.push(
                          q
                        ), t++;
                      }
                    }
                    if (c.waiver !== void 0) {
                      let g = c.waiver;
                      if (g && typeof g == "object" && !Array.isArray(g)) {
                        if (g.by === void 0) {
                          let q = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/required", keyword: "required", params: {
                            missingProperty: "by"
                          }, message: "must have required property 'by'" };
                          e === null ? e = [q] : e.push(q), t++;
                        }
                        if (g.reason === void 0) {
                          let q = {
                            instancePath: s + "/gates/" + l + "/waiver",
                            schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/required",
                            keyword: "required",
                            params: { missingProperty: "reason" },
                            message: "must have required property 'reason'"
                          };
                          e === null ? e = [q] : e.push(q), t++;
                        }
                        if (g.until === void 0) {
                          let q = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                          e === null ? e = [q] : e.push(q), t++;
                        }
                        for (let q in g) if (!(q === "by" || q === "reason" || q === "until")) {
                          let _ = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q }, message: "must NOT have additional properties" };
                          e === null ? e = [_] : e.push(_), t++;
                        }
                        if (g.by !== void 0) {
                          let q = g.by;
                          if (typeof q == "string") {
                            if (v(q) > 4e3) {
                              let _ = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                            if (v(q) < 1) {
                              let _ = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = {
                              instancePath: s + "/gates/" + l + "/waiver/by",
                              schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/by/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                        if (g.reason !== void 0) {
                          let q = g.reason;
                          if (typeof q == "string") {
                            if (v(
                              q
                            ) > 4e3) {
                              let _ = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                            if (v(q) < 1) {
                              let _ = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                        if (g.until !== void 0) {
                          let q = g.until;
                          if (typeof q == "string") {
                            if (!ae.test(q)) {
                              let _ = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let q = {
                          instancePath: s + "/gates/" + l + "/waiver",
                          schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/type",
                          keyword: "type",
                          params: { type: "object" },
                          message: "must be object"
                        };
                        e === null ? e = [q] : e.push(q), t++;
                      }
                    }
                  } else {
                    let g = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                  var te = f === t;
                  if (te && A) A = false, F = [F, 5];
                  else {
                    te && (A = true, F = 5, Y !== true && (Y = true));
                    let g = t;
                    if (c && typeof c == "object" && !Array.isArray(c)) {
                      if (c.leakage === void 0) {
                        let _ = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/6/required", keyword: "required", params: { missingProperty: "leakage" }, message: "must have required property 'leakage'" };
                        e === null ? e = [_] : e.push(_), t++;
                      }
                      if (c.max === void 0) {
                        let _ = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/6/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                        e === null ? e = [_] : e.push(_), t++;
                      }
                      for (let _ in c)
                        if (!(_ === "leakage" || _ === "max" || _ === "onNotEstimable" || _ === "waiver")) {
                          let I = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ }, message: "must NOT have additional properties" };
                          e === null ? e = [I] : e.push(I), t++;
                        }
                      if (c.leakage !== void 0) {
                        let _ = c.leakage;
                        if (typeof _ != "string") {
                          let I = { instancePath: s + "/gates/" + l + "/leakage", schemaPath: "#/properties/gates/items/oneOf/6/properties/leakage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [I] : e.push(I), t++;
                        }
                        if (!(_ === "overlap" || _ === "target" || _ === "group" || _ === "labels")) {
                          let I = { instancePath: s + "/gates/" + l + "/leakage", schemaPath: "#/properties/gates/items/oneOf/6/properties/leakage/enum", keyword: "enum", params: { allowedValues: se.properties.gates.items.oneOf[6].properties.leakage.enum }, message: "must be equal to one of the allowed values" };
                          e === null ? e = [I] : e.push(I), t++;
                        }
                      }
                      if (c.max !== void 0) {
                        let _ = c.max;
                        if (typeof _ == "number" && isFinite(_)) {
                          if (_ > 1 || isNaN(_)) {
                            let I = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/6/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                            e === null ? e = [I] : e.push(I), t++;
                          }
                          if (_ < 0 || isNaN(_)) {
                            let I = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/6/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            e === null ? e = [
                              I
                            ] : e.push(I), t++;
                          }
                        } else {
                          let I = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/6/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          e === null ? e = [I] : e.push(I), t++;
                        }
                      }
                      if (c.onNotEstimable !== void 0) {
                        let _ = c.onNotEstimable;
                        if (typeof _ != "string") {
                          let I = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/6/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [I] : e.push(I), t++;
                        }
                        if (!(_ === "block" || _ === "warn")) {
                          let I = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/6/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: se.properties.gates.items.oneOf[6].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                          e === null ? e = [I] : e.push(
                            I
                          ), t++;
                        }
                      }
                      if (c.waiver !== void 0) {
                        let _ = c.waiver;
                        if (_ && typeof _ == "object" && !Array.isArray(_)) {
                          if (_.by === void 0) {
                            let I = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/required", keyword: "required", params: {
                              missingProperty: "by"
                            }, message: "must have required property 'by'" };
                            e === null ? e = [I] : e.push(I), t++;
                          }
                          if (_.reason === void 0) {
                            let I = {
                              instancePath: s + "/gates/" + l + "/waiver",
                              schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/required",
                              keyword: "required",
                              params: { missingProperty: "reason" },
                              message: "must have required property 'reason'"
                            };
                            e === null ? e = [I] : e.push(I), t++;
                          }
                          if (_.until === void 0) {
                            let I = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                            e === null ? e = [I] : e.push(I), t++;
                          }
                          for (let I in _) if (!(I === "by" || I === "reason" || I === "until")) {
                            let S = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I }, message: "must NOT have additional properties" };
                            e === null ? e = [S] : e.push(S), t++;
                          }
                          if (_.by !== void 0) {
                            let I = _.by;
                            if (typeof I == "string") {
                              if (v(I) > 4e3) {
                                let S = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                e === null ? e = [S] : e.push(S), t++;
                              }
                              if (v(I) < 1) {
                                let S = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                e === null ? e = [S] : e.push(S), t++;
                              }
                            } else {
                              let S = {
                                instancePath: s + "/gates/" + l + "/waiver/by",
                                schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/by/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string"
                              };
                              e === null ? e = [S] : e.push(S), t++;
                            }
                          }
                          if (_.reason !== void 0) {
                            let I = _.reason;
                            if (typeof I == "string") {
                              if (v(
                                I
                              ) > 4e3) {
                                let S = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                e === null ? e = [S] : e.push(S), t++;
                              }
                              if (v(I) < 1) {
                                let S = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                e === null ? e = [S] : e.push(S), t++;
                              }
                            } else {
                              let S = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [S] : e.push(S), t++;
                            }
                          }
                          if (_.until !== void 0) {
                            let I = _.until;
                            if (typeof I == "string") {
                              if (!ae.test(I)) {
                                let S = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                e === null ? e = [S] : e.push(S), t++;
                              }
                            } else {
                              let S = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [S] : e.push(S), t++;
                            }
                          }
                        } else {
                          let I = {
                            instancePath: s + "/gates/" + l + "/waiver",
                            schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/type",
                            keyword: "type",
                            params: { type: "object" },
                            message: "must be object"
                          };
                          e === null ? e = [I] : e.push(I), t++;
                        }
                      }
                    } else {
                      let _ = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [_] : e.push(_), t++;
                    }
                    var te = g === t;
                    if (te && A) A = false, F = [F, 6];
                    else {
                      te && (A = true, F = 6, Y !== true && (Y = true));
                      let _ = t, I = t, S = false, x = t;
                      if (c && typeof c == "object" && !Array.isArray(c) && c.min === void 0) {
                        let d = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/7/anyOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
                        e === null ? e = [d] : e.push(
                          d
                        ), t++;
                      }
                      var ge = x === t;
                      S = S || ge;
                      let k = t;
                      if (c && typeof c == "object" && !Array.isArray(c) && c.max === void 0) {
                        let d = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/7/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                        e === null ? e = [d] : e.push(d), t++;
                      }
                      var ge = k === t;
                      S = S || ge;
                      let P = t;
                      if (c && typeof c == "object" && !Array.isArray(c) && c.versus === void 0) {
                        let d = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/7/anyOf/2/required", keyword: "required", params: { missingProperty: "versus" }, message: "must have required property 'versus'" };
                        e === null ? e = [d] : e.push(d), t++;
                      }
                      var ge = P === t;
                      if (S = S || ge, S) t = I, e !== null && (I ? e.length = I : e = null);
                      else {
                        let d = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/7/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        e === null ? e = [d] : e.push(d), t++;
                      }
                      if (c && typeof c == "object" && !Array.isArray(c)) {
                        if (c.metric === void 0) {
                          let d = {
                            instancePath: s + "/gates/" + l,
                            schemaPath: "#/properties/gates/items/oneOf/7/required",
                            keyword: "required",
                            params: { missingProperty: "metric" },
                            message: "must have required property 'metric'"
                          };
                          e === null ? e = [d] : e.push(d), t++;
                        }
                        for (let d in c) if (!ce.call(se.properties.gates.items.oneOf[7].properties, d)) {
                          let w = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
                          e === null ? e = [w] : e.push(w), t++;
                        }
                        if (c.metric !== void 0) {
                          let d = c.metric;
                          if (typeof d != "string") {
                            let w = { instancePath: s + "/gates/" + l + "/metric", schemaPath: "#/properties/gates/items/oneOf/7/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [w] : e.push(w), t++;
                          }
                          if (!(d === "accuracy" || d === "average_precision" || d === "balanced_accuracy" || d === "brier" || d === "ece" || d === "f1" || d === "log_loss" || d === "mae" || d === "mape" || d === "mcc" || d === "precision" || d === "r2" || d === "recall" || d === "rmse" || d === "roc_auc" || d === "roc_auc_ovo")) {
                            let w = { instancePath: s + "/gates/" + l + "/metric", schemaPath: "#/properties/gates/items/oneOf/7/properties/metric/enum", keyword: "enum", params: { allowedValues: se.properties.gates.items.oneOf[7].properties.metric.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [w] : e.push(w), t++;
                          }
                        }
                        if (c.min !== void 0) {
                          let d = c.min;
                          if (!(typeof d == "number" && isFinite(d))) {
                            let w = { instancePath: s + "/gates/" + l + "/min", schemaPath: "#/properties/gates/items/oneOf/7/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [w] : e.push(w), t++;
                          }
                        }
                        if (c.max !== void 0) {
                          let d = c.max;
                          if (!(typeof d == "number" && isFinite(d))) {
                            let w = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/7/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [w] : e.push(w), t++;
                          }
                        }
                        if (c.versus !== void 0) {
                          let d = c.versus;
                          if (typeof d != "string") {
                            let w = { instancePath: s + "/gates/" + l + "/versus", schemaPath: "#/properties/gates/items/oneOf/7/properties/versus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [w] : e.push(w), t++;
                          }
                          if (d !== "production") {
                            let w = { instancePath: s + "/gates/" + l + "/versus", schemaPath: "#/properties/gates/items/oneOf/7/properties/versus/enum", keyword: "enum", params: { allowedValues: se.properties.gates.items.oneOf[7].properties.versus.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [w] : e.push(w), t++;
                          }
                        }
                        if (c.notWorseBy !== void 0) {
                          let d = c.notWorseBy;
                          if (typeof d == "number" && isFinite(d)) {
                            if (d < 0 || isNaN(d)) {
                              let w = { instancePath: s + "/gates/" + l + "/notWorseBy", schemaPath: "#/properties/gates/items/oneOf/7/properties/notWorseBy/minimum", keyword: "minimum", params: {
                                comparison: ">=",
                                limit: 0
                              }, message: "must be >= 0" };
                              e === null ? e = [w] : e.push(w), t++;
                            }
                          } else {
                            let w = {
                              instancePath: s + "/gates/" + l + "/notWorseBy",
                              schemaPath: "#/properties/gates/items/oneOf/7/properties/notWorseBy/type",
                              keyword: "type",
                              params: { type: "number" },
                              message: "must be number"
                            };
                            e === null ? e = [w] : e.push(w), t++;
                          }
                        }
                        if (c.betterBy !== void 0) {
                          let d = c.betterBy;
                          if (typeof d == "number" && isFinite(d)) {
                            if (d < 0 || isNaN(d)) {
                              let w = { instancePath: s + "/gates/" + l + "/betterBy", schemaPath: "#/properties/gates/items/oneOf/7/properties/betterBy/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [w] : e.push(w), t++;
                            }
                          } else {
                            let w = { instancePath: s + "/gates/" + l + "/betterBy", schemaPath: "#/properties/gates/items/oneOf/7/properties/betterBy/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [w] : e.push(w), t++;
                          }
                        }
                        if (c.judge !== void 0) {
                          let d = c.judge;
                          if (typeof d != "string") {
                            let w = { instancePath: s + "/gates/" + l + "/judge", schemaPath: "#/properties/gates/items/oneOf/7/properties/judge/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [w] : e.push(
                              w
                            ), t++;
                          }
                          if (!(d === "interval" || d === "point")) {
                            let w = { instancePath: s + "/gates/" + l + "/judge", schemaPath: "#/properties/gates/items/oneOf/7/properties/judge/enum", keyword: "enum", params: { allowedValues: se.properties.gates.items.oneOf[7].properties.judge.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [w] : e.push(w), t++;
                          }
                        }
                        if (c.confidence !== void 0) {
                          let d = c.confidence;
                          if (typeof d == "number" && isFinite(d)) {
                            if (d > 0.999 || isNaN(d)) {
                              let w = { instancePath: s + "/gates/" + l + "/confidence", schemaPath: "#/properties/gates/items/oneOf/7/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.999 }, message: "must be <= 0.999" };
                              e === null ? e = [w] : e.push(w), t++;
                            }
                            if (d < 0.5 || isNaN(d)) {
                              let w = { instancePath: s + "/gates/" + l + "/confidence", schemaPath: "#/properties/gates/items/oneOf/7/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" };
                              e === null ? e = [w] : e.push(w), t++;
                            }
                          } else {
                            let w = { instancePath: s + "/gates/" + l + "/confidence", schemaPath: "#/properties/gates/items/oneOf/7/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [w] : e.push(w), t++;
                          }
                        }
                        if (c.onNotEstimable !== void 0) {
                          let d = c.onNotEstimable;
                          if (typeof d != "string") {
                            let w = {
                              instancePath: s + "/gates/" + l + "/onNotEstimable",
                              schemaPath: "#/properties/gates/items/oneOf/7/properties/onNotEstimable/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [w] : e.push(w), t++;
                          }
                          if (!(d === "block" || d === "warn")) {
                            let w = {
                              instancePath: s + "/gates/" + l + "/onNotEstimable",
                              schemaPath: "#/properties/gates/items/oneOf/7/properties/onNotEstimable/enum",
                              keyword: "enum",
                              params: { allowedValues: se.properties.gates.items.oneOf[7].properties.onNotEstimable.enum },
                              message: "must be equal to one of the allowed values"
                            };
                            e === null ? e = [w] : e.push(w), t++;
                          }
                        }
                        if (c.waiver !== void 0) {
                          let d = c.waiver;
                          if (d && typeof d == "object" && !Array.isArray(d)) {
                            if (d.by === void 0) {
                              let w = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                              e === null ? e = [w] : e.push(w), t++;
                            }
                            if (d.reason === void 0) {
                              let w = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                              e === null ? e = [w] : e.push(w), t++;
                            }
                            if (d.until === void 0) {
                              let w = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                              e === null ? e = [w] : e.push(w), t++;
                            }
                            for (let w in d) if (!(w === "by" || w === "reason" || w === "until")) {
                              let j = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, message: "must NOT have additional properties" };
                              e === null ? e = [j] : e.push(j), t++;
                            }
                            if (d.by !== void 0) {
                              let w = d.by;
                              if (typeof w == "string") {
                                if (v(w) > 4e3) {
                                  let j = {
                                    instancePath: s + "/gates/" + l + "/waiver/by",
                                    schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/by/maxLength",
                                    keyword: "maxLength",
                                    params: { limit: 4e3 },
                                    message: "must NOT have more than 4000 characters"
                                  };
                                  e === null ? e = [j] : e.push(
                                    j
                                  ), t++;
                                }
                                if (v(w) < 1) {
                                  let j = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  e === null ? e = [j] : e.push(j), t++;
                                }
                              } else {
                                let j = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [j] : e.push(j), t++;
                              }
                            }
                            if (d.reason !== void 0) {
                              let w = d.reason;
                              if (typeof w == "string") {
                                if (v(w) > 4e3) {
                                  let j = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                  e === null ? e = [j] : e.push(j), t++;
                                }
                                if (v(w) < 1) {
                                  let j = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  e === null ? e = [j] : e.push(j), t++;
                                }
                              } else {
                                let j = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [j] : e.push(j), t++;
                              }
                            }
                            if (d.until !== void 0) {
                              let w = d.until;
                              if (typeof w == "string") {
                                if (!ae.test(w)) {
                                  let j = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                  e === null ? e = [j] : e.push(j), t++;
                                }
                              } else {
                                let j = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [j] : e.push(j), t++;
                              }
                            }
                          } else {
                            let w = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            e === null ? e = [w] : e.push(w), t++;
                          }
                        }
                        if (c.notWorseBy !== void 0 && c.versus === void 0) {
                          let d = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/7/dependentRequired", keyword: "dependentRequired", params: { property: "notWorseBy", missingProperty: "versus", depsCount: 1, deps: "versus" }, message: "must have property versus when property notWorseBy is present" };
                          e === null ? e = [
                            d
                          ] : e.push(d), t++;
                        }
                        if (c.betterBy !== void 0 && c.versus === void 0) {
                          let d = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/7/dependentRequired", keyword: "dependentRequired", params: {
                            property: "betterBy",
                            missingProperty: "versus",
                            depsCount: 1,
                            deps: "versus"
                          }, message: "must have property versus when property betterBy is present" };
                          e === null ? e = [d] : e.push(d), t++;
                        }
                      } else {
                        let d = {
                          instancePath: s + "/gates/" + l,
                          schemaPath: "#/properties/gates/items/oneOf/7/type",
                          keyword: "type",
                          params: { type: "object" },
                          message: "must be object"
                        };
                        e === null ? e = [d] : e.push(d), t++;
                      }
                      var te = _ === t;
                      if (te && A) A = false, F = [F, 7];
                      else {
                        te && (A = true, F = 7, Y !== true && (Y = true));
                        let d = t, w = t, j = false, T = null, M = t;
                        if (c && typeof c == "object" && !Array.isArray(c)) {
                          if (c.min === void 0) {
                            let V = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/8/oneOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
                            e === null ? e = [V] : e.push(V), t++;
                          }
                          if (c.quality !== void 0 && c.quality !== "score") {
                            let V = { instancePath: s + "/gates/" + l + "/quality", schemaPath: "#/properties/gates/items/oneOf/8/oneOf/0/properties/quality/const", keyword: "const", params: { allowedValue: "score" }, message: "must be equal to constant" };
                            e === null ? e = [V] : e.push(V), t++;
                          }
                        }
                        var be = M === t;
                        if (be) {
                          j = true, T = 0;
                          var ue = {};
                          ue.quality = true;
                        }
                        let ee = t;
                        if (c && typeof c == "object" && !Array.isArray(c)) {
                          if (c.max === void 0) {
                            let V = {
                              instancePath: s + "/gates/" + l,
                              schemaPath: "#/properties/gates/items/oneOf/8/oneOf/1/required",
                              keyword: "required",
                              params: { missingProperty: "max" },
                              message: "must have required property 'max'"
                            };
                            e === null ? e = [V] : e.push(V), t++;
                          }
                          if (c.quality !== void 0 && c.quality !== "checks") {
                            let V = { instancePath: s + "/gates/" + l + "/quality", schemaPath: "#/properties/gates/items/oneOf/8/oneOf/1/properties/quality/const", keyword: "const", params: { allowedValue: "checks" }, message: "must be equal to constant" };
                            e === null ? e = [V] : e.push(V), t++;
                          }
                        }
                        var be = ee === t;
                        if (be && j ? (j = false, T = [T, 1]) : be && (j = true, T = 1, ue !== true && (ue = ue || {}, ue.quality = true)), j) t = w, e !== null && (w ? e.length = w : e = null);
                        else {
                          let V = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/8/oneOf", keyword: "oneOf", params: {
                            passingSchemas: T
                          }, message: "must match exactly one schema in oneOf" };
                          e === null ? e = [V] : e.push(V), t++;
                        }
                        if (c && typeof c == "object" && !Array.isArray(c)) {
                          if (c.quality === void 0) {
                            let V = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/8/required", keyword: "required", params: { missingProperty: "quality" }, message: "must have required property 'quality'" };
                            e === null ? e = [V] : e.push(V), t++;
                          }
                          for (let V in c) if (!(V === "quality" || V === "min" || V === "max" || V === "onNotEstimable" || V === "waiver")) {
                            let D = {
                              instancePath: s + "/gates/" + l,
                              schemaPath: "#/properties/gates/items/oneOf/8/additionalProperties",
                              keyword: "additionalProperties",
                              params: { additionalProperty: V },
                              message: "must NOT have additional properties"
                            };
                            e === null ? e = [D] : e.push(D), t++;
                          }
                          if (c.quality !== void 0) {
                            let V = c.quality;
                            if (typeof V != "string") {
                              let D = { instancePath: s + "/gates/" + l + "/quality", schemaPath: "#/properties/gates/items/oneOf/8/properties/quality/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [D] : e.push(D), t++;
                            }
                            if (!(V === "score" || V === "checks")) {
                              let D = { instancePath: s + "/gates/" + l + "/quality", schemaPath: "#/properties/gates/items/oneOf/8/properties/quality/enum", keyword: "enum", params: { allowedValues: se.properties.gates.items.oneOf[8].properties.quality.enum }, message: "must be equal to one of the allowed values" };
                              e === null ? e = [D] : e.push(D), t++;
                            }
                          }
                          if (c.min !== void 0) {
                            let V = c.min;
                            if (typeof V == "number" && isFinite(V)) {
                              if (V > 1 || isNaN(V)) {
                                let D = { instancePath: s + "/gates/" + l + "/min", schemaPath: "#/properties/gates/items/oneOf/8/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                                e === null ? e = [D] : e.push(D), t++;
                              }
                              if (V < 0 || isNaN(V)) {
                                let D = { instancePath: s + "/gates/" + l + "/min", schemaPath: "#/properties/gates/items/oneOf/8/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                e === null ? e = [D] : e.push(D), t++;
                              }
                            } else {
                              let D = { instancePath: s + "/gates/" + l + "/min", schemaPath: "#/properties/gates/items/oneOf/8/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                              e === null ? e = [D] : e.push(D), t++;
                            }
                          }
                          if (c.max !== void 0) {
                            let V = c.max;
                            if (!(typeof V == "number" && !(V % 1) && !isNaN(V) && isFinite(V))) {
                              let D = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/8/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                              e === null ? e = [D] : e.push(D), t++;
                            }
                            if (typeof V == "number" && isFinite(V) && (V < 0 || isNaN(V))) {
                              let D = {
                                instancePath: s + "/gates/" + l + "/max",
                                schemaPath: "#/properties/gates/items/oneOf/8/properties/max/minimum",
                                keyword: "minimum",
                                params: { comparison: ">=", limit: 0 },
                                message: "must be >= 0"
                              };
                              e === null ? e = [D] : e.push(D), t++;
                            }
                          }
                          if (c.onNotEstimable !== void 0) {
                            let V = c.onNotEstimable;
                            if (typeof V != "string") {
                              let D = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/8/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [D] : e.push(D), t++;
                            }
                            if (!(V === "block" || V === "warn")) {
                              let D = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/8/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: se.properties.gates.items.oneOf[8].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                              e === null ? e = [D] : e.push(D), t++;
                            }
                          }
                          if (c.waiver !== void 0) {
                            let V = c.waiver;
                            if (V && typeof V == "object" && !Array.isArray(V)) {
                              if (V.by === void 0) {
                                let D = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                                e === null ? e = [D] : e.push(D), t++;
                              }
                              if (V.reason === void 0) {
                                let D = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                                e === null ? e = [D] : e.push(D), t++;
                              }
                              if (V.until === void 0) {
                                let D = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/required", keyword: "required", params: {
                                  missingProperty: "until"
                                }, message: "must have required property 'until'" };
                                e === null ? e = [D] : e.push(D), t++;
                              }
                              for (let D in V) if (!(D === "by" || D === "reason" || D === "until")) {
                                let W = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D }, message: "must NOT have additional properties" };
                                e === null ? e = [W] : e.push(W), t++;
                              }
                              if (V.by !== void 0) {
                                let D = V.by;
                                if (typeof D == "string") {
                                  if (v(D) > 4e3) {
                                    let W = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                    e === null ? e = [W] : e.push(W), t++;
                                  }
                                  if (v(D) < 1) {
                                    let W = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    e === null ? e = [W] : e.push(W), t++;
                                  }
                                } else {
                                  let W = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  e === null ? e = [W] : e.push(W), t++;
                                }
                              }
                              if (V.reason !== void 0) {
                                let D = V.reason;
                                if (typeof D == "string") {
                                  if (v(D) > 4e3) {
                                    let W = {
                                      instancePath: s + "/gates/" + l + "/waiver/reason",
                                      schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/reason/maxLength",
                                      keyword: "maxLength",
                                      params: { limit: 4e3 },
                                      message: "must NOT have more than 4000 characters"
                                    };
                                    e === null ? e = [W] : e.push(W), t++;
                                  }
                                  if (v(
                                    D
                                  ) < 1) {
                                    let W = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    e === null ? e = [W] : e.push(W), t++;
                                  }
                                } else {
                                  let W = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  e === null ? e = [
                                    W
                                  ] : e.push(W), t++;
                                }
                              }
                              if (V.until !== void 0) {
                                let D = V.until;
                                if (typeof D == "string") {
                                  if (!ae.test(D)) {
                                    let W = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                    e === null ? e = [W] : e.push(W), t++;
                                  }
                                } else {
                                  let W = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  e === null ? e = [W] : e.push(W), t++;
                                }
                              }
                            } else {
                              let D = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              e === null ? e = [D] : e.push(D), t++;
                            }
                          }
                        } else {
                          let V = {
                            instancePath: s + "/gates/" + l,
                            schemaPath: "#/properties/gates/items/oneOf/8/type",
                            keyword: "type",
                            params: { type: "object" },
                            message: "must be object"
                          };
                          e === null ? e = [V] : e.push(V), t++;
                        }
                        var te = d === t;
                        if (te && A) A = false, F = [F, 8];
                        else {
                          te && (A = true, F = 8, Y !== true && (Y = true));
                          let V = t;
                          if (c && typeof c == "object" && !Array.isArray(c)) {
                            if (c.size === void 0) {
                              let W = {
                                instancePath: s + "/gates/" + l,
                                schemaPath: "#/properties/gates/items/oneOf/9/required",
                                keyword: "required",
                                params: { missingProperty: "size" },
                                message: "must have required property 'size'"
                              };
                              e === null ? e = [W] : e.push(W), t++;
                            }
                            if (c.max === void 0) {
                              let W = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/9/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                              e === null ? e = [W] : e.push(W), t++;
                            }
                            for (let W in c) if (!(W === "size" || W === "max" || W === "onNotEstimable" || W === "waiver")) {
                              let z = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: W }, message: "must NOT have additional properties" };
                              e === null ? e = [z] : e.push(z), t++;
                            }
                            if (c.size !== void 0) {
                              let W = c.size;
                              if (typeof W != "string") {
                                let z = { instancePath: s + "/gates/" + l + "/size", schemaPath: "#/properties/gates/items/oneOf/9/properties/size/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [z] : e.push(z), t++;
                              }
                              if (W !== "bundle") {
                                let z = {
                                  instancePath: s + "/gates/" + l + "/size",
                                  schemaPath: "#/properties/gates/items/oneOf/9/properties/size/enum",
                                  keyword: "enum",
                                  params: { allowedValues: se.properties.gates.items.oneOf[9].properties.size.enum },
                                  message: "must be equal to one of the allowed values"
                                };
                                e === null ? e = [z] : e.push(z), t++;
                              }
                            }
                            if (c.max !== void 0) {
                              let W = c.max;
                              if (typeof W == "string") {
                                if (!Ne.test(W)) {
                                  let z = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/9/properties/max/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"' };
                                  e === null ? e = [z] : e.push(z), t++;
                                }
                              } else {
                                let z = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/9/properties/max/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [z] : e.push(z), t++;
                              }
                            }
                            if (c.onNotEstimable !== void 0) {
                              let W = c.onNotEstimable;
                              if (typeof W != "string") {
                                let z = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/9/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [z] : e.push(z), t++;
                              }
                              if (!(W === "block" || W === "warn")) {
                                let z = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/9/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: se.properties.gates.items.oneOf[9].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                                e === null ? e = [z] : e.push(z), t++;
                              }
                            }
                            if (c.waiver !== void 0) {
                              let W = c.waiver;
                              if (W && typeof W == "object" && !Array.isArray(W)) {
                                if (W.by === void 0) {
                                  let z = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                                  e === null ? e = [z] : e.push(z), t++;
                                }
                                if (W.reason === void 0) {
                                  let z = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                                  e === null ? e = [z] : e.push(z), t++;
                                }
                                if (W.until === void 0) {
                                  let z = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/required", keyword: "required", params: {
                                    missingProperty: "until"
                                  }, message: "must have required property 'until'" };
                                  e === null ? e = [z] : e.push(z), t++;
                                }
                                for (let z in W) if (!(z === "by" || z === "reason" || z === "until")) {
                                  let L = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: z }, message: "must NOT have additional properties" };
                                  e === null ? e = [L] : e.push(L), t++;
                                }
                                if (W.by !== void 0) {
                                  let z = W.by;
                                  if (typeof z == "string") {
                                    if (v(z) > 4e3) {
                                      let L = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                      e === null ? e = [L] : e.push(L), t++;
                                    }
                                    if (v(z) < 1) {
                                      let L = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                      e === null ? e = [L] : e.push(L), t++;
                                    }
                                  } else {
                                    let L = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    e === null ? e = [L] : e.push(L), t++;
                                  }
                                }
                                if (W.reason !== void 0) {
                                  let z = W.reason;
                                  if (typeof z == "string") {
                                    if (v(z) > 4e3) {
                                      let L = {
                                        instancePath: s + "/gates/" + l + "/waiver/reason",
                                        schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/reason/maxLength",
                                        keyword: "maxLength",
                                        params: { limit: 4e3 },
                                        message: "must NOT have more than 4000 characters"
                                      };
                                      e === null ? e = [L] : e.push(L), t++;
                                    }
                                    if (v(
                                      z
                                    ) < 1) {
                                      let L = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                      e === null ? e = [L] : e.push(L), t++;
                                    }
                                  } else {
                                    let L = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    e === null ? e = [
                                      L
                                    ] : e.push(L), t++;
                                  }
                                }
                                if (W.until !== void 0) {
                                  let z = W.until;
                                  if (typeof z == "string") {
                                    if (!ae.test(z)) {
                                      let L = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                      e === null ? e = [L] : e.push(L), t++;
                                    }
                                  } else {
                                    let L = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    e === null ? e = [L] : e.push(L), t++;
                                  }
                                }
                              } else {
                                let z = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/9/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                e === null ? e = [z] : e.push(z), t++;
                              }
                            }
                          } else {
                            let W = {
                              instancePath: s + "/gates/" + l,
                              schemaPath: "#/properties/gates/items/oneOf/9/type",
                              keyword: "type",
                              params: { type: "object" },
                              message: "must be object"
                            };
                            e === null ? e = [W] : e.push(W), t++;
                          }
                          var te = V === t;
                          if (te && A) A = false, F = [F, 9];
                          else {
                            te && (A = true, F = 9, Y !== true && (Y = true));
                            let W = t;
                            if (c && typeof c == "object" && !Array.isArray(c)) {
                              if (c.stability === void 0) {
                                let L = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/10/required", keyword: "required", params: { missingProperty: "stability" }, message: "must have required property 'stability'" };
                                e === null ? e = [L] : e.push(L), t++;
                              }
                              if (c.maxStd === void 0) {
                                let L = {
                                  instancePath: s + "/gates/" + l,
                                  schemaPath: "#/properties/gates/items/oneOf/10/required",
                                  keyword: "required",
                                  params: { missingProperty: "maxStd" },
                                  message: "must have required property 'maxStd'"
                                };
                                e === null ? e = [L] : e.push(L), t++;
                              }
                              for (let L in c) if (!(L === "stability" || L === "maxStd" || L === "onNotEstimable" || L === "waiver")) {
                                let R = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: L }, message: "must NOT have additional properties" };
                                e === null ? e = [R] : e.push(R), t++;
                              }
                              if (c.stability !== void 0) {
                                let L = c.stability;
                                if (typeof L != "string") {
                                  let R = {
                                    instancePath: s + "/gates/" + l + "/stability",
                                    schemaPath: "#/properties/gates/items/oneOf/10/properties/stability/type",
                                    keyword: "type",
                                    params: { type: "string" },
                                    message: "must be string"
                                  };
                                  e === null ? e = [R] : e.push(R), t++;
                                }
                                if (!(L === "accuracy" || L === "average_precision" || L === "balanced_accuracy" || L === "brier" || L === "ece" || L === "f1" || L === "log_loss" || L === "mae" || L === "mape" || L === "mcc" || L === "precision" || L === "r2" || L === "recall" || L === "rmse" || L === "roc_auc" || L === "roc_auc_ovo")) {
                                  let R = { instancePath: s + "/gates/" + l + "/stability", schemaPath: "#/properties/gates/items/oneOf/10/properties/stability/enum", keyword: "enum", params: { allowedValues: se.properties.gates.items.oneOf[10].properties.stability.enum }, message: "must be equal to one of the allowed values" };
                                  e === null ? e = [R] : e.push(R), t++;
                                }
                              }
                              if (c.maxStd !== void 0) {
                                let L = c.maxStd;
                                if (typeof L == "number" && isFinite(L)) {
                                  if (L < 0 || isNaN(L)) {
                                    let R = { instancePath: s + "/gates/" + l + "/maxStd", schemaPath: "#/properties/gates/items/oneOf/10/properties/maxStd/minimum", keyword: "minimum", params: {
                                      comparison: ">=",
                                      limit: 0
                                    }, message: "must be >= 0" };
                                    e === null ? e = [R] : e.push(R), t++;
                                  }
                                } else {
                                  let R = { instancePath: s + "/gates/" + l + "/maxStd", schemaPath: "#/properties/gates/items/oneOf/10/properties/maxStd/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                  e === null ? e = [R] : e.push(R), t++;
                                }
                              }
                              if (c.onNotEstimable !== void 0) {
                                let L = c.onNotEstimable;
                                if (typeof L != "string") {
                                  let R = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/10/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  e === null ? e = [R] : e.push(R), t++;
                                }
                                if (!(L === "block" || L === "warn")) {
                                  let R = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/10/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: se.properties.gates.items.oneOf[10].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                                  e === null ? e = [R] : e.push(R), t++;
                                }
                              }
                              if (c.waiver !== void 0) {
                                let L = c.waiver;
                                if (L && typeof L == "object" && !Array.isArray(L)) {
                                  if (L.by === void 0) {
                                    let R = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                                    e === null ? e = [R] : e.push(R), t++;
                                  }
                                  if (L.reason === void 0) {
                                    let R = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                                    e === null ? e = [R] : e.push(R), t++;
                                  }
                                  if (L.until === void 0) {
                                    let R = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/required", keyword: "required", params: {
                                      missingProperty: "until"
                                    }, message: "must have required property 'until'" };
                                    e === null ? e = [R] : e.push(R), t++;
                                  }
                                  for (let R in L) if (!(R === "by" || R === "reason" || R === "until")) {
                                    let re = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: R }, message: "must NOT have additional properties" };
                                    e === null ? e = [re] : e.push(re), t++;
                                  }
                                  if (L.by !== void 0) {
                                    let R = L.by;
                                    if (typeof R == "string") {
                                      if (v(
                                        R
                                      ) > 4e3) {
                                        let re = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                        e === null ? e = [re] : e.push(re), t++;
                                      }
                                      if (v(R) < 1) {
                                        let re = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                        e === null ? e = [re] : e.push(re), t++;
                                      }
                                    } else {
                                      let re = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      e === null ? e = [re] : e.push(re), t++;
                                    }
                                  }
                                  if (L.reason !== void 0) {
                                    let R = L.reason;
                                    if (typeof R == "string") {
                                      if (v(R) > 4e3) {
                                        let re = {
                                          instancePath: s + "/gates/" + l + "/waiver/reason",
                                          schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/reason/maxLength",
                                          keyword: "maxLength",
                                          params: { limit: 4e3 },
                                          message: "must NOT have more than 4000 characters"
                                        };
                                        e === null ? e = [re] : e.push(re), t++;
                                      }
                                      if (v(R) < 1) {
                                        let re = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                        e === null ? e = [re] : e.push(re), t++;
                                      }
                                    } else {
                                      let re = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      e === null ? e = [re] : e.push(re), t++;
                                    }
                                  }
                                  if (L.until !== void 0) {
                                    let R = L.until;
                                    if (typeof R == "string") {
                                      if (!ae.test(R)) {
                                        let re = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                        e === null ? e = [re] : e.push(re), t++;
                                      }
                                    } else {
                                      let re = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      e === null ? e = [re] : e.push(re), t++;
                                    }
                                  }
                                } else {
                                  let R = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/10/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                  e === null ? e = [R] : e.push(R), t++;
                                }
                              }
                            } else {
                              let L = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/10/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              e === null ? e = [L] : e.push(L), t++;
                            }
                            var te = W === t;
                            te && A ? (A = false, F = [F, 10]) : te && (A = true, F = 10, Y !== true && (Y = true));
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
          if (A) t = N, e !== null && (N ? e.length = N : e = null);
          else {
            let E = {
              instancePath: s + "/gates/" + l,
              schemaPath: "#/properties/gates/items/oneOf",
              keyword: "oneOf",
              params: { passingSchemas: F },
              message: "must match exactly one schema in oneOf"
            };
            e === null ? e = [E] : e.push(E), t++;
          }
        }
      } else {
        let O = { instancePath: s + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [O] : e.push(O), t++;
      }
    }
    if (G.review !== void 0) {
      let $ = G.review;
      if ($ && typeof $ == "object" && !Array.isArray($)) {
        for (let O in $) if (!(O === "loosenedGates" || O === "handover")) {
          let l = { instancePath: s + "/review", schemaPath: "#/properties/review/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O }, message: "must NOT have additional properties" };
          e === null ? e = [l] : e.push(l), t++;
        }
        if ($.loosenedGates !== void 0) {
          let O = $.loosenedGates;
          if (typeof O != "string") {
            let l = { instancePath: s + "/review/loosenedGates", schemaPath: "#/properties/review/properties/loosenedGates/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [l] : e.push(l), t++;
          }
          if (!(O === "warn" || O === "fail")) {
            let l = { instancePath: s + "/review/loosenedGates", schemaPath: "#/properties/review/properties/loosenedGates/enum", keyword: "enum", params: { allowedValues: se.properties.review.properties.loosenedGates.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
        if ($.handover !== void 0) {
          let O = $.handover;
          if (typeof O != "string") {
            let l = { instancePath: s + "/review/handover", schemaPath: "#/properties/review/properties/handover/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [l] : e.push(l), t++;
          }
          if (!(O === "auto" || O === "artifacts" || O === "store")) {
            let l = { instancePath: s + "/review/handover", schemaPath: "#/properties/review/properties/handover/enum", keyword: "enum", params: { allowedValues: se.properties.review.properties.handover.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
      } else {
        let O = { instancePath: s + "/review", schemaPath: "#/properties/review/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [O] : e.push(O), t++;
      }
    }
    if (G.runners !== void 0) {
      let $ = G.runners;
      if ($ && typeof $ == "object" && !Array.isArray($)) {
        for (let O in $) if (!(O === "default" || O === "allow")) {
          let l = {
            instancePath: s + "/runners",
            schemaPath: "#/properties/runners/additionalProperties",
            keyword: "additionalProperties",
            params: {
              additionalProperty: O
            },
            message: "must NOT have additional properties"
          };
          e === null ? e = [l] : e.push(l), t++;
        }
        if ($.default !== void 0) {
          let O = $.default;
          if (Array.isArray(O)) {
            if (O.length > 10) {
              let A = { instancePath: s + "/runners/default", schemaPath: "#/properties/runners/properties/default/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
              e === null ? e = [A] : e.push(A), t++;
            }
            if (O.length < 1) {
              let A = { instancePath: s + "/runners/default", schemaPath: "#/properties/runners/properties/default/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [A] : e.push(A), t++;
            }
            let l = O.length;
            for (let A = 0; A < l; A++) {
              let F = O[A];
              if (typeof F == "string") {
                if (!Ve.test(F)) {
                  let Z = { instancePath: s + "/runners/default/" + A, schemaPath: "#/properties/runners/properties/default/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"' };
                  e === null ? e = [Z] : e.push(
                    Z
                  ), t++;
                }
              } else {
                let Z = {
                  instancePath: s + "/runners/default/" + A,
                  schemaPath: "#/properties/runners/properties/default/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [Z] : e.push(Z), t++;
              }
            }
            let c = O.length, N;
            if (c > 1) {
              let A = {};
              for (; c--; ) {
                let F = O[c];
                if (typeof F == "string") {
                  if (typeof A[F] == "number") {
                    N = A[F];
                    let Z = { instancePath: s + "/runners/default", schemaPath: "#/properties/runners/properties/default/uniqueItems", keyword: "uniqueItems", params: { i: c, j: N }, message: "must NOT have duplicate items (items ## " + N + " and " + c + " are identical)" };
                    e === null ? e = [Z] : e.push(Z), t++;
                    break;
                  }
                  A[F] = c;
                }
              }
            }
          } else {
            let l = { instancePath: s + "/runners/default", schemaPath: "#/properties/runners/properties/default/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
        if ($.allow !== void 0) {
          let O = $.allow;
          if (Array.isArray(O)) {
            if (O.length > 100) {
              let c = {
                instancePath: s + "/runners/allow",
                schemaPath: "#/properties/runners/properties/allow/maxItems",
                keyword: "maxItems",
                params: { limit: 100 },
                message: "must NOT have more than 100 items"
              };
              e === null ? e = [c] : e.push(c), t++;
            }
            let l = O.length;
            for (let c = 0; c < l; c++) {
              let N = O[c];
              if (Array.isArray(N)) {
                if (N.length > 10) {
                  let J = { instancePath: s + "/runners/allow/" + c, schemaPath: "#/properties/runners/properties/allow/items/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
                  e === null ? e = [J] : e.push(J), t++;
                }
                if (N.length < 1) {
                  let J = { instancePath: s + "/runners/allow/" + c, schemaPath: "#/properties/runners/properties/allow/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [J] : e.push(J), t++;
                }
                let A = N.length;
                for (let J = 0; J < A; J++) {
                  let E = N[J];
                  if (typeof E == "string") {
                    if (!Ve.test(E)) {
                      let u = { instancePath: s + "/runners/allow/" + c + "/" + J, schemaPath: "#/properties/runners/properties/allow/items/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"' };
                      e === null ? e = [u] : e.push(
                        u
                      ), t++;
                    }
                  } else {
                    let u = { instancePath: s + "/runners/allow/" + c + "/" + J, schemaPath: "#/properties/runners/properties/allow/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [u] : e.push(u), t++;
                  }
                }
                let F = N.length, Z;
                if (F > 1) {
                  let J = {};
                  for (; F--; ) {
                    let E = N[F];
                    if (typeof E == "string") {
                      if (typeof J[E] == "number") {
                        Z = J[E];
                        let u = { instancePath: s + "/runners/allow/" + c, schemaPath: "#/properties/runners/properties/allow/items/uniqueItems", keyword: "uniqueItems", params: {
                          i: F,
                          j: Z
                        }, message: "must NOT have duplicate items (items ## " + Z + " and " + F + " are identical)" };
                        e === null ? e = [u] : e.push(u), t++;
                        break;
                      }
                      J[E] = F;
                    }
                  }
                }
              } else {
                let A = { instancePath: s + "/runners/allow/" + c, schemaPath: "#/properties/runners/properties/allow/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [A] : e.push(A), t++;
              }
            }
          } else {
            let l = { instancePath: s + "/runners/allow", schemaPath: "#/properties/runners/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
      } else {
        let O = { instancePath: s + "/runners", schemaPath: "#/properties/runners/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [O] : e.push(O), t++;
      }
    }
    if (G.allow !== void 0) {
      let $ = G.allow;
      if ($ && typeof $ == "object" && !Array.isArray($)) {
        for (let O in $) if (!(O === "hosts" || O === "buckets" || O === "folders" || O === "maxDownload")) {
          let l = { instancePath: s + "/allow", schemaPath: "#/properties/allow/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O }, message: "must NOT have additional properties" };
          e === null ? e = [l] : e.push(l), t++;
        }
        if ($.hosts !== void 0) {
          let O = $.hosts;
          if (Array.isArray(O)) {
            if (O.length > 100) {
              let A = { instancePath: s + "/allow/hosts", schemaPath: "#/properties/allow/properties/hosts/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              e === null ? e = [A] : e.push(A), t++;
            }
            let l = O.length;
            for (let A = 0; A < l; A++) {
              let F = O[A];
              if (typeof F == "string") {
                if (!ct.test(F)) {
                  let Z = { instancePath: s + "/allow/hosts/" + A, schemaPath: "#/properties/allow/properties/hosts/items/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9]([a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:.]+\\])(:[0-9]{1,5})?$" }, message: 'must match pattern "^([a-z0-9]([a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:.]+\\])(:[0-9]{1,5})?$"' };
                  e === null ? e = [Z] : e.push(Z), t++;
                }
              } else {
                let Z = { instancePath: s + "/allow/hosts/" + A, schemaPath: "#/properties/allow/properties/hosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [Z] : e.push(Z), t++;
              }
            }
            let c = O.length, N;
            if (c > 1) {
              let A = {};
              for (; c--; ) {
                let F = O[c];
                if (typeof F == "string") {
                  if (typeof A[F] == "number") {
                    N = A[F];
                    let Z = { instancePath: s + "/allow/hosts", schemaPath: "#/properties/allow/properties/hosts/uniqueItems", keyword: "uniqueItems", params: { i: c, j: N }, message: "must NOT have duplicate items (items ## " + N + " and " + c + " are identical)" };
                    e === null ? e = [Z] : e.push(Z), t++;
                    break;
                  }
                  A[F] = c;
                }
              }
            }
          } else {
            let l = { instancePath: s + "/allow/hosts", schemaPath: "#/properties/allow/properties/hosts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
        if ($.buckets !== void 0) {
          let O = $.buckets;
          if (O && typeof O == "object" && !Array.isArray(O)) {
            if (Object.keys(O).length > 100) {
              let l = { instancePath: s + "/allow/buckets", schemaPath: "#/properties/allow/properties/buckets/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties" };
              e === null ? e = [l] : e.push(l), t++;
            }
            for (let l in O) {
              let c = t;
              if (typeof l == "string") {
                if (!Je.test(l)) {
                  let N = {
                    instancePath: s + "/allow/buckets",
                    schemaPath: "#/properties/allow/properties/buckets/propertyNames/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$" },
                    message: 'must match pattern "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"',
                    propertyName: l
                  };
                  e === null ? e = [N] : e.push(N), t++;
                }
              } else {
                let N = {
                  instancePath: s + "/allow/buckets",
                  schemaPath: "#/properties/allow/properties/buckets/propertyNames/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  propertyName: l
                };
                e === null ? e = [N] : e.push(N), t++;
              }
              var qe = c === t;
              if (!qe) {
                let N = { instancePath: s + "/allow/buckets", schemaPath: "#/properties/allow/properties/buckets/propertyNames", keyword: "propertyNames", params: { propertyName: l }, message: "property name must be valid" };
                e === null ? e = [N] : e.push(N), t++;
              }
            }
            for (let l in O) {
              let c = O[l];
              if (c && typeof c == "object" && !Array.isArray(c)) {
                for (let N in c)
                  if (!(N === "region" || N === "endpoint" || N === "pathStyle")) {
                    let A = { instancePath: s + "/allow/buckets/" + l.replace(/~/g, "~0").replace(
                      /\//g,
                      "~1"
                    ), schemaPath: "#/properties/allow/properties/buckets/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N }, message: "must NOT have additional properties" };
                    e === null ? e = [A] : e.push(A), t++;
                  }
                if (c.region !== void 0) {
                  let N = c.region;
                  if (typeof N == "string") {
                    if (!Qe.test(N)) {
                      let A = { instancePath: s + "/allow/buckets/" + l.replace(
                        /~/g,
                        "~0"
                      ).replace(/\//g, "~1") + "/region", schemaPath: "#/properties/allow/properties/buckets/additionalProperties/properties/region/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]{2,40}$" }, message: 'must match pattern "^[a-z0-9-]{2,40}$"' };
                      e === null ? e = [A] : e.push(A), t++;
                    }
                  } else {
                    let A = {
                      instancePath: s + "/allow/buckets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/region",
                      schemaPath: "#/properties/allow/properties/buckets/additionalProperties/properties/region/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [A] : e.push(A), t++;
                  }
                }
                if (c.endpoint !== void 0) {
                  let N = c.endpoint;
                  if (typeof N == "string") {
                    if (!Se.test(N)) {
                      let A = { instancePath: s + "/allow/buckets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/endpoint", schemaPath: "#/properties/allow/properties/buckets/additionalProperties/properties/endpoint/pattern", keyword: "pattern", params: { pattern: "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$" }, message: 'must match pattern "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$"' };
                      e === null ? e = [A] : e.push(A), t++;
                    }
                  } else {
                    let A = {
                      instancePath: s + "/allow/buckets/" + l.replace(/~/g, "~0").replace(
                        /\//g,
                        "~1"
                      ) + "/endpoint",
                      schemaPath: "#/properties/allow/properties/buckets/additionalProperties/properties/endpoint/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [A] : e.push(A), t++;
                  }
                }
                if (c.pathStyle !== void 0 && typeof c.pathStyle != "boolean") {
                  let N = { instancePath: s + "/allow/buckets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/pathStyle", schemaPath: "#/properties/allow/properties/buckets/additionalProperties/properties/pathStyle/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [N] : e.push(N), t++;
                }
              } else {
                let N = { instancePath: s + "/allow/buckets/" + l.replace(
                  /~/g,
                  "~0"
                ).replace(/\//g, "~1"), schemaPath: "#/properties/allow/properties/buckets/additionalProperties/type", keyword: "type", params: {
                  type: "object"
                }, message: "must be object" };
                e === null ? e = [N] : e.push(N), t++;
              }
            }
          } else {
            let l = { instancePath: s + "/allow/buckets", schemaPath: "#/properties/allow/properties/buckets/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [
              l
            ] : e.push(l), t++;
          }
        }
        if ($.folders !== void 0) {
          let O = $.folders;
          if (Array.isArray(O)) {
            if (O.length > 100) {
              let A = { instancePath: s + "/allow/folders", schemaPath: "#/properties/allow/properties/folders/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              e === null ? e = [A] : e.push(A), t++;
            }
            let l = O.length;
            for (let A = 0; A < l; A++) {
              let F = O[A];
              if (typeof F == "string") {
                if (v(F) > 400) {
                  let Z = { instancePath: s + "/allow/folders/" + A, schemaPath: "#/properties/allow/properties/folders/items/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
                  e === null ? e = [Z] : e.push(
                    Z
                  ), t++;
                }
                if (!ht.test(F)) {
                  let Z = { instancePath: s + "/allow/folders/" + A, schemaPath: "#/properties/allow/properties/folders/items/pattern", keyword: "pattern", params: { pattern: "^/[^/]" }, message: 'must match pattern "^/[^/]"' };
                  e === null ? e = [Z] : e.push(Z), t++;
                }
              } else {
                let Z = { instancePath: s + "/allow/folders/" + A, schemaPath: "#/properties/allow/properties/folders/items/type", keyword: "type", params: {
                  type: "string"
                }, message: "must be string" };
                e === null ? e = [Z] : e.push(Z), t++;
              }
            }
            let c = O.length, N;
            if (c > 1) {
              let A = {};
              for (; c--; ) {
                let F = O[c];
                if (typeof F == "string") {
                  if (typeof A[F] == "number") {
                    N = A[F];
                    let Z = { instancePath: s + "/allow/folders", schemaPath: "#/properties/allow/properties/folders/uniqueItems", keyword: "uniqueItems", params: { i: c, j: N }, message: "must NOT have duplicate items (items ## " + N + " and " + c + " are identical)" };
                    e === null ? e = [Z] : e.push(Z), t++;
                    break;
                  }
                  A[F] = c;
                }
              }
            }
          } else {
            let l = { instancePath: s + "/allow/folders", schemaPath: "#/properties/allow/properties/folders/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
        if ($.maxDownload !== void 0) {
          let O = $.maxDownload;
          if (typeof O == "string") {
            if (!Ne.test(O)) {
              let l = { instancePath: s + "/allow/maxDownload", schemaPath: "#/properties/allow/properties/maxDownload/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"' };
              e === null ? e = [l] : e.push(l), t++;
            }
          } else {
            let l = { instancePath: s + "/allow/maxDownload", schemaPath: "#/properties/allow/properties/maxDownload/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
      } else {
        let O = { instancePath: s + "/allow", schemaPath: "#/properties/allow/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [O] : e.push(O), t++;
      }
    }
    if (G.environments !== void 0) {
      let $ = G.environments;
      if ($ && typeof $ == "object" && !Array.isArray($)) {
        if (Object.keys($).length > 20) {
          let O = { instancePath: s + "/environments", schemaPath: "#/properties/environments/maxProperties", keyword: "maxProperties", params: { limit: 20 }, message: "must NOT have more than 20 properties" };
          e === null ? e = [O] : e.push(O), t++;
        }
        if (Object.keys($).length < 1) {
          let O = { instancePath: s + "/environments", schemaPath: "#/properties/environments/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [O] : e.push(O), t++;
        }
        for (let O in $) {
          let l = t;
          if (typeof O == "string") {
            if (!xe.test(O)) {
              let c = { instancePath: s + "/environments", schemaPath: "#/properties/environments/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"', propertyName: O };
              e === null ? e = [c] : e.push(c), t++;
            }
          } else {
            let c = { instancePath: s + "/environments", schemaPath: "#/properties/environments/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: O };
            e === null ? e = [c] : e.push(c), t++;
          }
          var je = l === t;
          if (!je) {
            let c = { instancePath: s + "/environments", schemaPath: "#/properties/environments/propertyNames", keyword: "propertyNames", params: { propertyName: O }, message: "property name must be valid" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        for (let O in $) {
          let l = $[O];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            for (let c in l) if (!ce.call(se.properties.environments.additionalProperties.properties, c)) {
              let N = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" };
              e === null ? e = [N] : e.push(N), t++;
            }
            if (l.branch !== void 0) {
              let c = l.branch;
              if (typeof c == "string") {
                if (v(c) > 200) {
                  let N = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/branch", schemaPath: "#/properties/environments/additionalProperties/properties/branch/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                  e === null ? e = [N] : e.push(N), t++;
                }
                if (!dt.test(c)) {
                  let N = {
                    instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(
                      /\//g,
                      "~1"
                    ) + "/branch",
                    schemaPath: "#/properties/environments/additionalProperties/properties/branch/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$" },
                    message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"'
                  };
                  e === null ? e = [N] : e.push(N), t++;
                }
              } else {
                let N = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/branch", schemaPath: "#/properties/environments/additionalProperties/properties/branch/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [N] : e.push(N), t++;
              }
            }
            if (l.repository !== void 0) {
              let c = l.repository;
              if (typeof c == "string") {
                if (v(c) > 400) {
                  let N = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/repository", schemaPath: "#/properties/environments/additionalProperties/properties/repository/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
                  e === null ? e = [N] : e.push(N), t++;
                }
                if (!ft.test(c)) {
                  let N = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/repository", schemaPath: "#/properties/environments/additionalProperties/properties/repository/pattern", keyword: "pattern", params: { pattern: "^([A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9._-]+|(https|ssh|file)://[^\\s\\u0000-\\u001f]+|[A-Za-z0-9._-]+@[A-Za-z0-9.-]+:[^\\s\\u0000-\\u001f]+)$" }, message: 'must match pattern "^([A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9._-]+|(https|ssh|file)://[^\\s\\u0000-\\u001f]+|[A-Za-z0-9._-]+@[A-Za-z0-9.-]+:[^\\s\\u0000-\\u001f]+)$"' };
                  e === null ? e = [N] : e.push(N), t++;
                }
              } else {
                let N = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/repository", schemaPath: "#/properties/environments/additionalProperties/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [N] : e.push(N), t++;
              }
            }
            if (l.after !== void 0) {
              let c = l.after;
              if (typeof c == "string") {
                if (!xe.test(c)) {
                  let N = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/after", schemaPath: "#/properties/environments/additionalProperties/properties/after/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"' };
                  e === null ? e = [N] : e.push(N), t++;
                }
              } else {
                let N = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(
                  /\//g,
                  "~1"
                ) + "/after", schemaPath: "#/properties/environments/additionalProperties/properties/after/type", keyword: "type", params: {
                  type: "string"
                }, message: "must be string" };
                e === null ? e = [N] : e.push(N), t++;
              }
            }
            if (l.promote !== void 0) {
              let c = l.promote;
              if (typeof c != "string") {
                let N = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/promote", schemaPath: "#/properties/environments/additionalProperties/properties/promote/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [N] : e.push(N), t++;
              }
              if (!(c === "automatic" || c === "manual")) {
                let N = { instancePath: s + "/environments/" + O.replace(
                  /~/g,
                  "~0"
                ).replace(/\//g, "~1") + "/promote", schemaPath: "#/properties/environments/additionalProperties/properties/promote/enum", keyword: "enum", params: { allowedValues: se.properties.environments.additionalProperties.properties.promote.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [N] : e.push(N), t++;
              }
            }
            if (l.protection !== void 0) {
              let c = l.protection;
              if (typeof c != "string") {
                let N = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/protection", schemaPath: "#/properties/environments/additionalProperties/properties/protection/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [N] : e.push(N), t++;
              }
              if (!(c === "none" || c === "deploy-key" || c === "app")) {
                let N = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/protection", schemaPath: "#/properties/environments/additionalProperties/properties/protection/enum", keyword: "enum", params: { allowedValues: se.properties.environments.additionalProperties.properties.protection.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [N] : e.push(N), t++;
              }
            }
            if (l.observer !== void 0) {
              let c = l.observer;
              if (c && typeof c == "object" && !Array.isArray(c)) {
                if (Object.keys(c).length < 1) {
                  let N = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer", schemaPath: "#/properties/environments/additionalProperties/properties/observer/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  e === null ? e = [N] : e.push(N), t++;
                }
                for (let N in c) if (!(N === "servers" || N === "prometheus" || N === "labels")) {
                  let A = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer", schemaPath: "#/properties/environments/additionalProperties/properties/observer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N }, message: "must NOT have additional properties" };
                  e === null ? e = [A] : e.push(A), t++;
                }
                if (c.servers !== void 0) {
                  let N = c.servers;
                  if (Array.isArray(
                    N
                  )) {
                    if (N.length > 100) {
                      let J = {
                        instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/servers",
                        schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/servers/maxItems",
                        keyword: "maxItems",
                        params: { limit: 100 },
                        message: "must NOT have more than 100 items"
                      };
                      e === null ? e = [J] : e.push(J), t++;
                    }
                    if (N.length < 1) {
                      let J = {
                        instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/servers",
                        schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/servers/minItems",
                        keyword: "minItems",
                        params: { limit: 1 },
                        message: "must NOT have fewer than 1 items"
                      };
                      e === null ? e = [J] : e.push(J), t++;
                    }
                    let A = N.length;
                    for (let J = 0; J < A; J++) {
                      let E = N[J];
                      if (typeof E == "string") {
                        if (v(E) > 400) {
                          let u = {
                            instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/servers/" + J,
                            schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/servers/items/maxLength",
                            keyword: "maxLength",
                            params: { limit: 400 },
                            message: "must NOT have more than 400 characters"
                          };
                          e === null ? e = [u] : e.push(u), t++;
                        }
                        if (!Xe.test(E)) {
                          let u = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/servers/" + J, schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/servers/items/pattern", keyword: "pattern", params: {
                            pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$"
                          }, message: 'must match pattern "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$"' };
                          e === null ? e = [u] : e.push(u), t++;
                        }
                      } else {
                        let u = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/servers/" + J, schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/servers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [u] : e.push(u), t++;
                      }
                    }
                    let F = N.length, Z;
                    if (F > 1) {
                      let J = {};
                      for (; F--; ) {
                        let E = N[F];
                        if (typeof E == "string") {
                          if (typeof J[E] == "number") {
                            Z = J[E];
                            let u = { instancePath: s + "/environments/" + O.replace(
                              /~/g,
                              "~0"
                            ).replace(/\//g, "~1") + "/observer/servers", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/servers/uniqueItems", keyword: "uniqueItems", params: { i: F, j: Z }, message: "must NOT have duplicate items (items ## " + Z + " and " + F + " are identical)" };
                            e === null ? e = [u] : e.push(u), t++;
                            break;
                          }
                          J[E] = F;
                        }
                      }
                    }
                  } else {
                    let A = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/servers", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/servers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [A] : e.push(A), t++;
                  }
                }
                if (c.prometheus !== void 0) {
                  let N = c.prometheus;
                  if (typeof N == "string") {
                    if (v(N) > 400) {
                      let A = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/prometheus", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/prometheus/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
                      e === null ? e = [A] : e.push(A), t++;
                    }
                    if (!Xe.test(N)) {
                      let A = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/prometheus", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/prometheus/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$" }, message: 'must match pattern "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$"' };
                      e === null ? e = [A] : e.push(A), t++;
                    }
                  } else {
                    let A = {
                      instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/prometheus",
                      schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/prometheus/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [A] : e.push(A), t++;
                  }
                }
                if (c.labels !== void 0) {
                  let N = c.labels;
                  if (N && typeof N == "object" && !Array.isArray(N)) {
                    if (Object.keys(N).length > 20) {
                      let A = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/labels", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/maxProperties", keyword: "maxProperties", params: { limit: 20 }, message: "must NOT have more than 20 properties" };
                      e === null ? e = [A] : e.push(
                        A
                      ), t++;
                    }
                    if (Object.keys(N).length < 1) {
                      let A = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/labels", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                      e === null ? e = [A] : e.push(A), t++;
                    }
                    for (let A in N) {
                      let F = t;
                      if (typeof A == "string") {
                        if (!yt.test(A)) {
                          let Z = { instancePath: s + "/environments/" + O.replace(
                            /~/g,
                            "~0"
                          ).replace(/\//g, "~1") + "/observer/labels", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_][a-zA-Z0-9_]{0,99}$" }, message: 'must match pattern "^[a-zA-Z_][a-zA-Z0-9_]{0,99}$"', propertyName: A };
                          e === null ? e = [Z] : e.push(Z), t++;
                        }
                      } else {
                        let Z = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/labels", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: A };
                        e === null ? e = [Z] : e.push(Z), t++;
                      }
                      var Ee = F === t;
                      if (!Ee) {
                        let Z = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/labels", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/propertyNames", keyword: "propertyNames", params: { propertyName: A }, message: "property name must be valid" };
                        e === null ? e = [Z] : e.push(Z), t++;
                      }
                    }
                    for (let A in N) {
                      let F = N[A];
                      if (typeof F == "string") {
                        if (v(F) > 200) {
                          let Z = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/labels/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                          e === null ? e = [Z] : e.push(Z), t++;
                        }
                      } else {
                        let Z = {
                          instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/labels/" + A.replace(/~/g, "~0").replace(
                            /\//g,
                            "~1"
                          ),
                          schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/additionalProperties/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string"
                        };
                        e === null ? e = [Z] : e.push(Z), t++;
                      }
                    }
                  } else {
                    let A = {
                      instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/labels",
                      schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/type",
                      keyword: "type",
                      params: { type: "object" },
                      message: "must be object"
                    };
                    e === null ? e = [A] : e.push(A), t++;
                  }
                }
              } else {
                let N = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(
                  /\//g,
                  "~1"
                ) + "/observer", schemaPath: "#/properties/environments/additionalProperties/properties/observer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [N] : e.push(N), t++;
              }
            }
            if (l.approvals !== void 0) {
              let c = l.approvals;
              if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
                let N = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(
                  /\//g,
                  "~1"
                ) + "/approvals", schemaPath: "#/properties/environments/additionalProperties/properties/approvals/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [N] : e.push(N), t++;
              }
              if (typeof c == "number" && isFinite(c)) {
                if (c > 20 || isNaN(c)) {
                  let N = {
                    instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvals",
                    schemaPath: "#/properties/environments/additionalProperties/properties/approvals/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 20 },
                    message: "must be <= 20"
                  };
                  e === null ? e = [N] : e.push(N), t++;
                }
                if (c < 0 || isNaN(c)) {
                  let N = { instancePath: s + "/environments/" + O.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1") + "/approvals", schemaPath: "#/properties/environments/additionalProperties/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [N] : e.push(N), t++;
                }
              }
            }
            if (l.rollouts !== void 0) {
              let c = l.rollouts;
              if (Array.isArray(c)) {
                if (c.length < 1) {
                  let Z = { instancePath: s + "/environments/" + O.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1") + "/rollouts", schemaPath: "#/properties/environments/additionalProperties/properties/rollouts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [Z] : e.push(Z), t++;
                }
                let N = c.length;
                for (let Z = 0; Z < N; Z++) {
                  let J = c[Z];
                  if (typeof J != "string") {
                    let E = { instancePath: s + "/environments/" + O.replace(
                      /~/g,
                      "~0"
                    ).replace(/\//g, "~1") + "/rollouts/" + Z, schemaPath: "#/properties/environments/additionalProperties/properties/rollouts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [E] : e.push(E), t++;
                  }
                  if (!(J === "direct" || J === "canary" || J === "shadow")) {
                    let E = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollouts/" + Z, schemaPath: "#/properties/environments/additionalProperties/properties/rollouts/items/enum", keyword: "enum", params: {
                      allowedValues: se.properties.environments.additionalProperties.properties.rollouts.items.enum
                    }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [E] : e.push(E), t++;
                  }
                }
                let A = c.length, F;
                if (A > 1) {
                  let Z = {};
                  for (; A--; ) {
                    let J = c[A];
                    if (typeof J == "string") {
                      if (typeof Z[J] == "number") {
                        F = Z[J];
                        let E = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollouts", schemaPath: "#/properties/environments/additionalProperties/properties/rollouts/uniqueItems", keyword: "uniqueItems", params: { i: A, j: F }, message: "must NOT have duplicate items (items ## " + F + " and " + A + " are identical)" };
                        e === null ? e = [E] : e.push(E), t++;
                        break;
                      }
                      Z[J] = A;
                    }
                  }
                }
              } else {
                let N = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollouts", schemaPath: "#/properties/environments/additionalProperties/properties/rollouts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [N] : e.push(N), t++;
              }
            }
            if (l.minDwell !== void 0) {
              let c = l.minDwell;
              if (typeof c == "string") {
                if (!Ie.test(c)) {
                  let N = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/minDwell", schemaPath: "#/properties/environments/additionalProperties/properties/minDwell/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,4}(s|m|h|d)$" }, message: 'must match pattern "^[1-9][0-9]{0,4}(s|m|h|d)$"' };
                  e === null ? e = [N] : e.push(N), t++;
                }
              } else {
                let N = {
                  instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/minDwell",
                  schemaPath: "#/properties/environments/additionalProperties/properties/minDwell/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [N] : e.push(N), t++;
              }
            }
            if (l.minSamples !== void 0) {
              let c = l.minSamples;
              if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
                let N = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/minSamples", schemaPath: "#/properties/environments/additionalProperties/properties/minSamples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [N] : e.push(N), t++;
              }
              if (typeof c == "number" && isFinite(c)) {
                if (c > 1e8 || isNaN(c)) {
                  let N = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1") + "/minSamples", schemaPath: "#/properties/environments/additionalProperties/properties/minSamples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e8 }, message: "must be <= 100000000" };
                  e === null ? e = [N] : e.push(N), t++;
                }
                if (c < 1 || isNaN(c)) {
                  let N = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(
                    /\//g,
                    "~1"
                  ) + "/minSamples", schemaPath: "#/properties/environments/additionalProperties/properties/minSamples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [N] : e.push(N), t++;
                }
              }
            }
          } else {
            let c = { instancePath: s + "/environments/" + O.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
      } else {
        let O = { instancePath: s + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [O] : e.push(O), t++;
      }
    }
    if (G.budget !== void 0) {
      let $ = G.budget;
      if ($ && typeof $ == "object" && !Array.isArray($)) {
        if (Object.keys($).length < 1) {
          let O = {
            instancePath: s + "/budget",
            schemaPath: "#/properties/budget/minProperties",
            keyword: "minProperties",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 properties"
          };
          e === null ? e = [O] : e.push(O), t++;
        }
        for (let O in $) if (!(O === "perChange" || O === "perWeek")) {
          let l = { instancePath: s + "/budget", schemaPath: "#/properties/budget/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O }, message: "must NOT have additional properties" };
          e === null ? e = [l] : e.push(
            l
          ), t++;
        }
        if ($.perChange !== void 0) {
          let O = $.perChange;
          if (O && typeof O == "object" && !Array.isArray(O)) {
            if (Object.keys(O).length < 1) {
              let l = { instancePath: s + "/budget/perChange", schemaPath: "#/properties/budget/properties/perChange/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [l] : e.push(l), t++;
            }
            for (let l in O)
              if (!(l === "trainings" || l === "minutes")) {
                let c = { instancePath: s + "/budget/perChange", schemaPath: "#/properties/budget/properties/perChange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
                e === null ? e = [c] : e.push(c), t++;
              }
            if (O.trainings !== void 0) {
              let l = O.trainings;
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
            if (O.minutes !== void 0) {
              let l = O.minutes;
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
        if ($.perWeek !== void 0) {
          let O = $.perWeek;
          if (O && typeof O == "object" && !Array.isArray(O)) {
            if (Object.keys(O).length < 1) {
              let l = { instancePath: s + "/budget/perWeek", schemaPath: "#/properties/budget/properties/perWeek/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [l] : e.push(l), t++;
            }
            for (let l in O)
              if (!(l === "trainings" || l === "minutes")) {
                let c = { instancePath: s + "/budget/perWeek", schemaPath: "#/properties/budget/properties/perWeek/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
                e === null ? e = [c] : e.push(c), t++;
              }
            if (O.trainings !== void 0) {
              let l = O.trainings;
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
            if (O.minutes !== void 0) {
              let l = O.minutes;
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
        let O = { instancePath: s + "/budget", schemaPath: "#/properties/budget/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [O] : e.push(O), t++;
      }
    }
  } else {
    let $ = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [$] : e.push($), t++;
  }
  return ze.errors = e, t === 0;
}
ze.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var validateModel = Pt;
var validateProject = vt;

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
    anchors: /* @__PURE__ */ new Map(),
    open: /* @__PURE__ */ new Set(),
    aliased: 0,
    inAlias: 0
  };
  const value = visit(walk2, document.contents, { pointer: "", depth: 0 });
  if (walk2.aliased > MAX_ALIASED) walk2.problems.unshift(aliasBomb(walk2));
  return { value, places: walk2.places, problems: walk2.problems };
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
  if ((0, import_yaml.isScalar)(node)) return scalar(walk2, node.value, { source: node.source, range });
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
  if (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))) return value;
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
  const nothing = { source, value: void 0, places: /* @__PURE__ */ new Map(), broken: true };
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
      allowed: "server, prometheus",
      fix: "Name who observes it, or write rollout: direct."
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
  if (taskOf(draft) !== "regression" || !draft.has("/evaluate/calibrate")) return [];
  return [
    draft.atKey("/evaluate/calibrate", {
      code: "only-classes",
      message: "evaluate.calibrate is about probabilities of classes, and the task is regression",
      fix: "Remove evaluate.calibrate. evaluate.conformal gives intervals around predicted values."
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
function sliceRules(draft) {
  const list = valueAt(draft.value, "/evaluate/slices/columns");
  if (!Array.isArray(list)) return [];
  const known = /* @__PURE__ */ new Set([...flatFeatures(draft), ...draft.texts("/data/sensitive") ?? []]);
  const personal = new Set(draft.texts("/data/personal") ?? []);
  return list.flatMap((column, index) => {
    if (typeof column !== "string" || known.has(column) && !personal.has(column)) return [];
    const allowed = [...known].filter((name) => !personal.has(name)).map((name) => shortened(name));
    const why = personal.has(column) ? "is personal, and a slice would print its values" : "is neither a sensitive column nor a feature with one value per row";
    return draft.atValue(child("/evaluate/slices/columns", index), {
      code: "slice-column",
      message: `slices cannot be cut by "${shortened(column)}": it ${why}`,
      found: shortened(column),
      allowed: allowed.length === 0 ? "there is no column to cut by" : allowed.join(", "),
      fix: `Take "${shortened(column)}" out of evaluate.slices.columns${personal.has(column) ? "" : ", or add it to data.sensitive"}.`
    });
  });
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
  const invalid = schemaProblems(draft, grammar.schema, { errors, answered: reserved.answered });
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
