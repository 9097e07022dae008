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
  MOST_IMAGE_VALUES,
  NAME_PATTERN,
  SPLIT_DEFAULTS,
  assembleSchemas,
  byPlace,
  child,
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
  taskOf,
  valueAt
} from "./chunk-EOJNJA4B.js";
import "./chunk-VW4MHIYQ.js";
import "./chunk-GOJRU3MJ.js";
import {
  globComplaint,
  pathComplaint,
  shortened
} from "./chunk-CIUOGH6M.js";
import "./chunk-CTO2EJYP.js";
import {
  nearest
} from "./chunk-BYQPOJMJ.js";
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
  for (let at = pointer; at !== ""; at = parentOf(at)) {
    const place = parsed.places.get(at);
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
var $e = (z, s) => () => {
  try {
    return s || z((s = { exports: {} }).exports, s), s.exports;
  } catch (he) {
    throw s = 0, he;
  }
};
var Oe = $e((Pe) => {
  "use strict";
  Object.defineProperty(Pe, "__esModule", { value: true });
  function qe(z) {
    let s = z.length, he = 0, ne = 0, me;
    for (; ne < s; ) he++, me = z.charCodeAt(ne++), me >= 55296 && me <= 56319 && ne < s && (me = z.charCodeAt(ne), (me & 64512) === 56320 && ne++);
    return he;
  }
  Pe.default = qe;
  qe.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var De = ke;
var $ = {
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
        maxLength: 400,
        minProperties: 1,
        propertyNames: { type: "string", pattern: "^[a-z][a-z0-9_]{0,62}$" },
        additionalProperties: { type: ["string", "object"], minLength: 1, maxLength: 400, properties: { path: {
          type: "string",
          minLength: 1,
          maxLength: 400
        }, format: { type: "string", enum: ["csv", "parquet", "jsonl", "arrow"] } }, required: ["path"], additionalProperties: false }
      },
      format: { type: "string", enum: ["csv", "parquet", "jsonl", "arrow"] },
      query: { type: "string", minLength: 1, maxLength: 2e4 },
      task: { type: "string", enum: ["binary", "multiclass", "regression"] },
      target: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
      positive: { type: ["string", "number", "boolean"] },
      id: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
      group: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
      time: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
      weight: {
        type: "string",
        minLength: 1,
        maxLength: 128,
        pattern: "^[^\\u0000-\\u001f\\u007f]*$"
      },
      features: { type: "object", minProperties: 1, propertyNames: {
        type: "string",
        minLength: 1,
        maxLength: 128,
        pattern: "^[^\\u0000-\\u001f\\u007f]*$"
      }, additionalProperties: { anyOf: [{ type: "string", enum: ["numeric", "category", "boolean"] }, {
        type: "object",
        properties: { type: { type: "string", enum: ["image"] }, shape: { type: "array", items: {
          type: "integer",
          minimum: 1,
          maximum: 4096
        }, minItems: 3, maxItems: 3 }, columns: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^*]*[*][^*]*$" } },
        additionalProperties: false,
        required: ["shape", "type"]
      }] } },
      sensitive: { type: "array", items: {
        type: "string",
        minLength: 1,
        maxLength: 128,
        pattern: "^[^\\u0000-\\u001f\\u007f]*$"
      }, uniqueItems: true },
      personal: { type: "array", items: {
        type: "string",
        minLength: 1,
        maxLength: 128,
        pattern: "^[^\\u0000-\\u001f\\u007f]*$"
      }, uniqueItems: true },
      split: { type: "object", properties: { test: { type: ["number", "string", "object"], exclusiveMinimum: 0, exclusiveMaximum: 1, minLength: 1, maxLength: 400, properties: { from: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$" }, source: { type: "string", minLength: 1, maxLength: 400 }, format: { type: "string", enum: ["csv", "parquet", "jsonl", "arrow"] } }, additionalProperties: false, minProperties: 1 }, validation: { type: ["number", "object"], exclusiveMinimum: 0, exclusiveMaximum: 1, properties: { from: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$" } }, required: ["from"], additionalProperties: false }, stratify: { type: "array", items: {
        type: "string",
        minLength: 1,
        maxLength: 128,
        pattern: "^[^\\u0000-\\u001f\\u007f]*$"
      }, uniqueItems: true, minItems: 1 }, seed: {
        type: "integer",
        minimum: 0,
        maximum: 4294967295
      } }, additionalProperties: false },
      quality: { type: "object", properties: {
        minScore: { type: "number", minimum: 0, maximum: 1 },
        checks: { type: "array", items: {
          type: "object",
          properties: {
            between: { type: "object", properties: { column: {
              type: "string",
              minLength: 1,
              maxLength: 128
            }, mostly: { type: "number", minimum: 0, maximum: 1 }, min: { type: ["number", "string"], pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$" }, max: { type: ["number", "string"], pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$" }, on: { type: "string", enum: ["all", "train", "validation", "test"] }, weight: {
              type: "number",
              exclusiveMinimum: 0,
              maximum: 1e3
            } }, required: ["column"], anyOf: [{ required: ["min"] }, { required: ["max"] }], additionalProperties: false },
            classBalance: {
              type: [
                "number",
                "object"
              ],
              properties: { min: { type: "number", minimum: 0, maximum: 1 }, weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 } },
              additionalProperties: false,
              minimum: 0,
              maximum: 1
            },
            completeness: {
              type: ["string", "array", "object"],
              properties: { columns: { type: "array", items: { type: "string" }, minItems: 1 }, min: { type: "number", minimum: 0, maximum: 1 }, on: { type: "string", enum: ["all", "train", "validation", "test"] }, weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 } },
              required: ["columns"],
              additionalProperties: false,
              items: { type: "string" },
              minItems: 1
            },
            constantColumn: { type: ["string", "array", "object"], properties: { columns: { type: "array", items: {
              type: "string"
            }, minItems: 1 }, on: { type: "string", enum: ["all", "train", "validation", "test"] }, weight: {
              type: "number",
              exclusiveMinimum: 0,
              maximum: 1e3
            } }, required: ["columns"], additionalProperties: false, items: { type: "string" }, minItems: 1 },
            drift: { type: ["string", "array", "object"], properties: { columns: { type: "array", items: { type: "string" }, minItems: 1 }, max: { type: "number", minimum: 0 }, weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 } }, required: ["columns"], additionalProperties: false, items: { type: "string" }, minItems: 1 },
            duplicateRows: { type: ["number", "object"], properties: { max: { type: "number", minimum: 0, maximum: 1 }, columns: { type: "array", items: {
              type: "string"
            }, minItems: 1 }, on: { type: "string", enum: ["all", "train", "validation", "test"] }, weight: {
              type: "number",
              exclusiveMinimum: 0,
              maximum: 1e3
            } }, additionalProperties: false, minimum: 0, maximum: 1 },
            freshness: { type: "object", properties: { column: {
              type: "string",
              minLength: 1,
              maxLength: 128
            }, within: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$" }, on: { type: "string", enum: ["all", "train", "validation", "test"] }, weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 } }, required: ["column", "within"], additionalProperties: false },
            groupLeakage: {
              type: ["string", "object"],
              properties: { column: { type: "string", minLength: 1, maxLength: 128 }, max: {
                type: "number",
                minimum: 0,
                maximum: 1
              }, weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 } },
              required: ["column"],
              additionalProperties: false,
              minLength: 1,
              maxLength: 128
            },
            inSet: {
              type: "object",
              properties: { column: { type: "string", minLength: 1, maxLength: 128 }, mostly: {
                type: "number",
                minimum: 0,
                maximum: 1
              }, values: { type: "array", items: { type: ["string", "number", "boolean"] }, minItems: 1, maxItems: 1e4 }, on: { type: "string", enum: [
                "all",
                "train",
                "validation",
                "test"
              ] }, weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 } },
              required: ["column", "values"],
              additionalProperties: false
            },
            labelConflicts: { type: ["number", "object"], properties: { max: { type: "number", minimum: 0, maximum: 1 }, weight: {
              type: "number",
              exclusiveMinimum: 0,
              maximum: 1e3
            } }, additionalProperties: false, minimum: 0, maximum: 1 },
            matches: {
              type: "object",
              properties: {
                column: { type: "string", minLength: 1, maxLength: 128 },
                mostly: { type: "number", minimum: 0, maximum: 1 },
                pattern: {
                  type: "string",
                  minLength: 1,
                  maxLength: 1e3
                },
                on: { type: "string", enum: ["all", "train", "validation", "test"] },
                weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 }
              },
              required: ["column", "pattern"],
              additionalProperties: false
            },
            newCategories: { type: ["string", "array", "object"], properties: { columns: {
              type: "array",
              items: { type: "string" },
              minItems: 1
            }, max: { type: "number", minimum: 0, maximum: 1 }, weight: {
              type: "number",
              exclusiveMinimum: 0,
              maximum: 1e3
            } }, required: ["columns"], additionalProperties: false, items: { type: "string" }, minItems: 1 },
            notNull: { type: ["string", "array", "object"], properties: {
              columns: { type: "array", items: { type: "string" }, minItems: 1 },
              mostly: { type: "number", minimum: 0, maximum: 1 },
              on: { type: "string", enum: ["all", "train", "validation", "test"] },
              weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 }
            }, required: [
              "columns"
            ], additionalProperties: false, items: { type: "string" }, minItems: 1 },
            outliers: { type: ["string", "object"], properties: {
              column: {
                type: "string",
                minLength: 1,
                maxLength: 128
              },
              fence: { type: "number", exclusiveMinimum: 0 },
              max: { type: "number", minimum: 0, maximum: 1 },
              on: { type: "string", enum: ["all", "train", "validation", "test"] },
              weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 }
            }, required: [
              "column"
            ], additionalProperties: false, minLength: 1, maxLength: 128 },
            rowCount: { type: ["integer", "object"], properties: { min: { type: "integer", minimum: 0 }, max: { type: "integer", minimum: 0 }, on: { type: "string", enum: ["all", "train", "validation", "test"] }, weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 } }, anyOf: [{ required: ["min"] }, { required: ["max"] }], additionalProperties: false, minimum: 0 },
            targetLeakage: {
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
            trainTestOverlap: {
              type: ["number", "object"],
              properties: {
                max: { type: "number", minimum: 0, maximum: 1 },
                columns: { type: "array", items: { type: "string" }, minItems: 1 },
                weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 }
              },
              additionalProperties: false,
              minimum: 0,
              maximum: 1
            },
            type: { type: "object", properties: { column: { type: "string", minLength: 1, maxLength: 128 }, mostly: { type: "number", minimum: 0, maximum: 1 }, is: { type: "string", enum: ["number", "integer", "boolean", "date", "time"] }, on: { type: "string", enum: ["all", "train", "validation", "test"] }, weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 } }, required: ["column", "is"], additionalProperties: false },
            unique: { type: ["string", "array", "object"], properties: { columns: { type: "array", items: { type: "string" }, minItems: 1 }, mostly: { type: "number", minimum: 0, maximum: 1 }, on: { type: "string", enum: ["all", "train", "validation", "test"] }, weight: {
              type: "number",
              exclusiveMinimum: 0,
              maximum: 1e3
            } }, required: ["columns"], additionalProperties: false, items: { type: "string" }, minItems: 1 }
          },
          additionalProperties: false,
          minProperties: 1,
          maxProperties: 1
        } }
      }, additionalProperties: false },
      labelDelay: {}
    }, additionalProperties: false, required: ["source", "target", "features"] },
    train: { type: "object", properties: {
      trainer: { type: "string", enum: ["cnn", "import", "logistic", "mlp", "script"] },
      options: { type: "object", additionalProperties: true },
      seed: { type: "integer", minimum: 0, maximum: 4294967295 },
      backend: { enum: ["cpu", "none", "wasm"] },
      classWeights: { anyOf: [{ type: "string", enum: ["balanced"] }, { type: "object", minProperties: 1, additionalProperties: {
        type: "number",
        exclusiveMinimum: 0,
        maximum: 1e6
      } }] },
      crossValidation: {
        type: "object",
        properties: { folds: { type: "integer", minimum: 2, maximum: 20 } },
        additionalProperties: false,
        required: ["folds"]
      },
      command: { type: "array", minItems: 1, maxItems: 100, items: {
        type: "string",
        maxLength: 4e3,
        pattern: "^[^\\u0000]*$"
      } },
      code: { type: "string", minLength: 1, maxLength: 400 },
      lock: { type: "string", minLength: 1, maxLength: 400 },
      image: {},
      channels: { type: "object", properties: { format: { type: "string", enum: ["csv", "parquet"] }, header: { type: "boolean" }, target: {
        type: "string",
        enum: ["first", "last"]
      }, features: { type: "string", enum: ["raw", "encoded"] }, labels: { type: "string", enum: [
        "index",
        "name"
      ] } }, additionalProperties: false },
      limits: { type: "object", properties: { time: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(s|m|h)$" }, disk: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }, memory: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" } }, additionalProperties: false },
      claims: { type: "object", maxProperties: 50, propertyNames: {
        type: "string",
        pattern: "^[A-Za-z][A-Za-z0-9_:.-]{0,63}$"
      }, additionalProperties: { type: "string", maxLength: 500 } },
      search: {},
      runner: {
        type: "object",
        properties: { labels: { type: "array", minItems: 1, maxItems: 10, uniqueItems: true, items: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" } }, timeout: { type: "string", pattern: "^[1-9][0-9]{0,3}[mhd]$" } },
        additionalProperties: false
      },
      when: {
        type: "string",
        enum: ["push", "label", "comment", "manual"]
      }
    }, additionalProperties: false, required: ["trainer"], allOf: [{ if: { properties: {
      trainer: { const: "cnn" }
    }, required: ["trainer"] }, then: { properties: { options: { type: "object", properties: { filters: {
      type: "array",
      items: { type: "integer", minimum: 1, maximum: 1024 },
      minItems: 1,
      maxItems: 8
    }, kernel: { type: "integer", minimum: 1, maximum: 15 }, padding: {
      type: "string",
      enum: ["same", "valid"]
    }, pool: { type: "integer", minimum: 1, maximum: 8 }, hidden: { type: "array", items: {
      type: "integer",
      minimum: 1,
      maximum: 8192
    }, maxItems: 8 }, epochs: { type: "integer", minimum: 1, maximum: 1e5 }, learningRate: {
      type: "number",
      exclusiveMinimum: 0,
      maximum: 10
    }, batchSize: { type: "integer", minimum: 1, maximum: 65536 }, dropout: { type: "number", minimum: 0, exclusiveMaximum: 1 }, l2: {
      type: "number",
      minimum: 0
    }, patience: { type: "integer", minimum: 0 } }, additionalProperties: false } } } }, { if: { properties: { trainer: { const: "import" } }, required: ["trainer"] }, then: { properties: { options: {
      type: "object",
      properties: { files: {
        type: "array",
        minItems: 1,
        maxItems: 100,
        items: { type: "object", required: ["uri", "digest"], additionalProperties: false, properties: {
          uri: { type: "string", minLength: 1, maxLength: 2e3 },
          digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
          as: { type: "string", minLength: 1, maxLength: 200 }
        } }
      } },
      required: ["files"],
      additionalProperties: false
    } } } }, { if: { properties: { trainer: { const: "logistic" } }, required: ["trainer"] }, then: { properties: { options: {
      type: "object",
      properties: { l2: { type: "number", minimum: 0 }, epochs: { type: "integer", minimum: 1, maximum: 1e5 }, tolerance: { type: "number", exclusiveMinimum: 0 } },
      additionalProperties: false
    } } } }, { if: { properties: { trainer: { const: "mlp" } }, required: ["trainer"] }, then: {
      properties: { options: { type: "object", properties: {
        hidden: {
          type: "array",
          items: { type: "integer", minimum: 1, maximum: 8192 },
          minItems: 1,
          maxItems: 16
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
      }, additionalProperties: false } }
    } }, { if: { properties: { trainer: { const: "script" } }, required: ["trainer"] }, then: { properties: { options: { type: "object", properties: {}, additionalProperties: false, patternProperties: { "^[A-Za-z][A-Za-z0-9_-]{0,63}$": { type: ["string", "number", "boolean"] } } } } } }] },
    decide: { type: "object", properties: { threshold: { type: "number", minimum: 0, maximum: 1 }, maximise: { type: "string", enum: ["f1", "balanced_accuracy"] }, costs: { type: "object", properties: { falsePositive: {
      type: "number",
      minimum: 0
    }, falseNegative: { type: "number", minimum: 0 } }, additionalProperties: false, required: ["falsePositive", "falseNegative"] } }, additionalProperties: false },
    evaluate: { type: "object", properties: { metrics: {
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
    }, fairness: { type: "object", properties: { by: { type: "array", items: {
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
    ] } } }, additionalProperties: false }, slices: {}, explain: {} }, additionalProperties: false },
    predict: {
      type: "object",
      properties: { command: { type: "array", minItems: 1, maxItems: 100, items: { type: "string", maxLength: 4e3, pattern: "^[^\\u0000]*$" } }, code: {
        type: "string",
        minLength: 1,
        maxLength: 400
      }, time: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(s|m|h)$" } },
      additionalProperties: false,
      required: ["command"]
    },
    gates: { type: "array", items: { type: "object", oneOf: [
      { type: "object", properties: {
        fairness: {
          type: "string",
          enum: [
            "demographic_parity_difference",
            "demographic_parity_ratio",
            "equal_opportunity_difference",
            "equal_opportunity_ratio",
            "equalized_odds_difference",
            "equalized_odds_ratio"
          ]
        },
        by: { anyOf: [{ type: "string", minLength: 1 }, { type: "array", items: { type: "string", minLength: 1 }, minItems: 1, uniqueItems: true }] },
        min: { type: "number" },
        max: { type: "number" },
        judge: { type: "string", enum: ["interval", "point"] },
        confidence: { type: "number", minimum: 0.5, maximum: 0.999 },
        onNotEstimable: { type: "string", enum: ["block", "warn"] },
        waiver: { type: "object", properties: {
          by: { type: "string", minLength: 1, maxLength: 4e3 },
          reason: { type: "string", minLength: 1, maxLength: 4e3 },
          until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
        }, additionalProperties: false, required: ["by", "reason", "until"] }
      }, required: ["fairness", "by"], anyOf: [{ required: ["min"] }, { required: ["max"] }], additionalProperties: false },
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
    card: { type: "object", properties: {
      description: { type: "string", minLength: 1, maxLength: 4e3 },
      intendedUse: {
        type: "string",
        minLength: 1,
        maxLength: 4e3
      },
      outOfScope: { type: "string", minLength: 1, maxLength: 4e3 },
      limitations: { type: "string", minLength: 1, maxLength: 4e3 },
      ethics: { type: "string", minLength: 1, maxLength: 4e3 },
      recommendations: { type: "string", minLength: 1, maxLength: 4e3 },
      license: { type: "string", minLength: 1, maxLength: 4e3 },
      citation: { type: "string", minLength: 1, maxLength: 4e3 }
    }, additionalProperties: false },
    deploy: {},
    monitor: {},
    bump: {},
    needs: {},
    base: {},
    outputs: {}
  },
  additionalProperties: false,
  required: ["apiVersion", "kind", "name", "data", "train"]
};
var oe = Object.prototype.hasOwnProperty;
var O = Oe().default;
var Ie = new RegExp("^[a-z0-9][a-z0-9-]{0,62}$", "u");
var Be = new RegExp("^(@[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?|[^@\\s]+@[^@\\s]+)$", "u");
var Y = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
var ze = new RegExp("^[a-z][a-z0-9_]{0,62}$", "u");
var se = new RegExp(
  "^[^\\u0000-\\u001f\\u007f]*$",
  "u"
);
var Ee = new RegExp("^[^*]*[*][^*]*$", "u");
var ge = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$", "u");
var Fe = new RegExp("^[0-9]+(\\.[0-9]+)? ?(h|d|w)$", "u");
var Ce = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var xe = new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$", "u");
var Ne = new RegExp("^[^\\u0000]*$", "u");
var Le = new RegExp("^[0-9]+(\\.[0-9]+)? ?(s|m|h)$", "u");
var we = new RegExp(
  "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$",
  "u"
);
var Me = new RegExp("^[A-Za-z][A-Za-z0-9_:.-]{0,63}$", "u");
var ve = new RegExp(
  "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
  "u"
);
var Se = new RegExp("^[1-9][0-9]{0,3}[mhd]$", "u");
var je = new RegExp("^[0-9]+(\\.[0-9]+)? ?(us|ms|s|m)$", "u");
function ke(z, { instancePath: s = "", parentData: he, parentDataProperty: ne, rootData: me = z, dynamicAnchors: Ae = {} } = {}) {
  let e = null, t = 0, re = ke.evaluated;
  if (re.dynamicProps && (re.props = void 0), re.dynamicItems && (re.items = void 0), z && typeof z == "object" && !Array.isArray(z)) {
    if (z.apiVersion === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: {
        missingProperty: "apiVersion"
      }, message: "must have required property 'apiVersion'" };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (z.kind === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (z.name === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (z.data === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (z.train === void 0) {
      let l = {
        instancePath: s,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "train" },
        message: "must have required property 'train'"
      };
      e === null ? e = [l] : e.push(l), t++;
    }
    for (let l in z) if (!oe.call($.properties, l)) {
      let m = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
      e === null ? e = [m] : e.push(m), t++;
    }
    if (z.apiVersion !== void 0 && z.apiVersion !== "trainyard.dev/v1") {
      let l = {
        instancePath: s + "/apiVersion",
        schemaPath: "#/properties/apiVersion/const",
        keyword: "const",
        params: { allowedValue: "trainyard.dev/v1" },
        message: "must be equal to constant"
      };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (z.kind !== void 0 && z.kind !== "Model") {
      let l = { instancePath: s + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Model" }, message: "must be equal to constant" };
      e === null ? e = [
        l
      ] : e.push(l), t++;
    }
    if (z.name !== void 0) {
      let l = z.name;
      if (typeof l == "string") {
        if (!Ie.test(l)) {
          let m = { instancePath: s + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"' };
          e === null ? e = [m] : e.push(m), t++;
        }
      } else {
        let m = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (z.owners !== void 0) {
      let l = z.owners;
      if (Array.isArray(l)) {
        let m = l.length;
        for (let o = 0; o < m; o++) {
          let b = l[o];
          if (typeof b == "string") {
            if (O(b) > 200) {
              let p = {
                instancePath: s + "/owners/" + o,
                schemaPath: "#/properties/owners/items/maxLength",
                keyword: "maxLength",
                params: { limit: 200 },
                message: "must NOT have more than 200 characters"
              };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (!Be.test(b)) {
              let p = {
                instancePath: s + "/owners/" + o,
                schemaPath: "#/properties/owners/items/pattern",
                keyword: "pattern",
                params: { pattern: "^(@[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?|[^@\\s]+@[^@\\s]+)$" },
                message: 'must match pattern "^(@[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?|[^@\\s]+@[^@\\s]+)$"'
              };
              e === null ? e = [p] : e.push(p), t++;
            }
          } else {
            let p = { instancePath: s + "/owners/" + o, schemaPath: "#/properties/owners/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
        let r = l.length, n;
        if (r > 1) {
          let o = {};
          for (; r--; ) {
            let b = l[r];
            if (typeof b == "string") {
              if (typeof o[b] == "number") {
                n = o[b];
                let p = { instancePath: s + "/owners", schemaPath: "#/properties/owners/uniqueItems", keyword: "uniqueItems", params: { i: r, j: n }, message: "must NOT have duplicate items (items ## " + n + " and " + r + " are identical)" };
                e === null ? e = [p] : e.push(p), t++;
                break;
              }
              o[b] = r;
            }
          }
        }
      } else {
        let m = { instancePath: s + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (z.risk !== void 0) {
      let l = z.risk;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.tier === void 0) {
          let m = {
            instancePath: s + "/risk",
            schemaPath: "#/properties/risk/required",
            keyword: "required",
            params: { missingProperty: "tier" },
            message: "must have required property 'tier'"
          };
          e === null ? e = [m] : e.push(m), t++;
        }
        for (let m in l) if (!(m === "tier" || m === "declaredBy" || m === "rationale" || m === "mitigations" || m === "reviewBy")) {
          let r = { instancePath: s + "/risk", schemaPath: "#/properties/risk/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (l.tier !== void 0) {
          let m = l.tier;
          if (typeof m != "string") {
            let r = { instancePath: s + "/risk/tier", schemaPath: "#/properties/risk/properties/tier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
          if (!(m === "minimal" || m === "limited" || m === "high")) {
            let r = { instancePath: s + "/risk/tier", schemaPath: "#/properties/risk/properties/tier/enum", keyword: "enum", params: { allowedValues: $.properties.risk.properties.tier.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (l.declaredBy !== void 0) {
          let m = l.declaredBy;
          if (typeof m == "string") {
            if (O(m) > 4e3) {
              let r = { instancePath: s + "/risk/declaredBy", schemaPath: "#/properties/risk/properties/declaredBy/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (O(m) < 1) {
              let r = { instancePath: s + "/risk/declaredBy", schemaPath: "#/properties/risk/properties/declaredBy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/risk/declaredBy", schemaPath: "#/properties/risk/properties/declaredBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (l.rationale !== void 0) {
          let m = l.rationale;
          if (typeof m == "string") {
            if (O(m) > 4e3) {
              let r = { instancePath: s + "/risk/rationale", schemaPath: "#/properties/risk/properties/rationale/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (O(m) < 1) {
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
        if (l.mitigations !== void 0) {
          let m = l.mitigations;
          if (Array.isArray(m)) {
            let r = m.length;
            for (let n = 0; n < r; n++) {
              let o = m[n];
              if (typeof o == "string") {
                if (O(o) > 4e3) {
                  let b = {
                    instancePath: s + "/risk/mitigations/" + n,
                    schemaPath: "#/properties/risk/properties/mitigations/items/maxLength",
                    keyword: "maxLength",
                    params: { limit: 4e3 },
                    message: "must NOT have more than 4000 characters"
                  };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (O(o) < 1) {
                  let b = { instancePath: s + "/risk/mitigations/" + n, schemaPath: "#/properties/risk/properties/mitigations/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [b] : e.push(b), t++;
                }
              } else {
                let b = {
                  instancePath: s + "/risk/mitigations/" + n,
                  schemaPath: "#/properties/risk/properties/mitigations/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
          } else {
            let r = { instancePath: s + "/risk/mitigations", schemaPath: "#/properties/risk/properties/mitigations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (l.reviewBy !== void 0) {
          let m = l.reviewBy;
          if (typeof m == "string") {
            if (!Y.test(m)) {
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
    if (z.data !== void 0) {
      let l = z.data;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.source === void 0) {
          let m = { instancePath: s + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
          e === null ? e = [m] : e.push(m), t++;
        }
        if (l.target === void 0) {
          let m = { instancePath: s + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
          e === null ? e = [m] : e.push(m), t++;
        }
        if (l.features === void 0) {
          let m = { instancePath: s + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "features" }, message: "must have required property 'features'" };
          e === null ? e = [m] : e.push(m), t++;
        }
        for (let m in l) if (!oe.call($.properties.data.properties, m)) {
          let r = { instancePath: s + "/data", schemaPath: "#/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (l.source !== void 0) {
          let m = l.source;
          if (typeof m != "string" && !(m && typeof m == "object" && !Array.isArray(m))) {
            let r = { instancePath: s + "/data/source", schemaPath: "#/properties/data/properties/source/type", keyword: "type", params: { type: $.properties.data.properties.source.type }, message: "must be string,object" };
            e === null ? e = [r] : e.push(r), t++;
          }
          if (typeof m == "string") {
            if (O(m) > 400) {
              let r = { instancePath: s + "/data/source", schemaPath: "#/properties/data/properties/source/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (O(m) < 1) {
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
              let n = t;
              if (typeof r == "string") {
                if (!ze.test(r)) {
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
              var fe = n === t;
              if (!fe) {
                let o = { instancePath: s + "/data/source", schemaPath: "#/properties/data/properties/source/propertyNames", keyword: "propertyNames", params: { propertyName: r }, message: "property name must be valid" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            for (let r in m) {
              let n = m[r];
              if (typeof n != "string" && !(n && typeof n == "object" && !Array.isArray(n))) {
                let o = {
                  instancePath: s + "/data/source/" + r.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1"),
                  schemaPath: "#/properties/data/properties/source/additionalProperties/type",
                  keyword: "type",
                  params: { type: $.properties.data.properties.source.additionalProperties.type },
                  message: "must be string,object"
                };
                e === null ? e = [o] : e.push(o), t++;
              }
              if (typeof n == "string") {
                if (O(n) > 400) {
                  let o = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(
                    /\//g,
                    "~1"
                  ), schemaPath: "#/properties/data/properties/source/additionalProperties/maxLength", keyword: "maxLength", params: {
                    limit: 400
                  }, message: "must NOT have more than 400 characters" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                if (O(n) < 1) {
                  let o = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/source/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [o] : e.push(o), t++;
                }
              }
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (n.path === void 0) {
                  let o = { instancePath: s + "/data/source/" + r.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/source/additionalProperties/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                for (let o in n)
                  if (!(o === "path" || o === "format")) {
                    let b = {
                      instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1"),
                      schemaPath: "#/properties/data/properties/source/additionalProperties/additionalProperties",
                      keyword: "additionalProperties",
                      params: { additionalProperty: o },
                      message: "must NOT have additional properties"
                    };
                    e === null ? e = [b] : e.push(b), t++;
                  }
                if (n.path !== void 0) {
                  let o = n.path;
                  if (typeof o == "string") {
                    if (O(o) > 400) {
                      let b = {
                        instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/path",
                        schemaPath: "#/properties/data/properties/source/additionalProperties/properties/path/maxLength",
                        keyword: "maxLength",
                        params: { limit: 400 },
                        message: "must NOT have more than 400 characters"
                      };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    if (O(o) < 1) {
                      let b = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                  } else {
                    let b = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [b] : e.push(b), t++;
                  }
                }
                if (n.format !== void 0) {
                  let o = n.format;
                  if (typeof o != "string") {
                    let b = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/format", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [b] : e.push(b), t++;
                  }
                  if (!(o === "csv" || o === "parquet" || o === "jsonl" || o === "arrow")) {
                    let b = { instancePath: s + "/data/source/" + r.replace(
                      /~/g,
                      "~0"
                    ).replace(/\//g, "~1") + "/format", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/format/enum", keyword: "enum", params: { allowedValues: $.properties.data.properties.source.additionalProperties.properties.format.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [b] : e.push(b), t++;
                  }
                }
              }
            }
          }
        }
        if (l.format !== void 0) {
          let m = l.format;
          if (typeof m != "string") {
            let r = {
              instancePath: s + "/data/format",
              schemaPath: "#/properties/data/properties/format/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string"
            };
            e === null ? e = [r] : e.push(r), t++;
          }
          if (!(m === "csv" || m === "parquet" || m === "jsonl" || m === "arrow")) {
            let r = {
              instancePath: s + "/data/format",
              schemaPath: "#/properties/data/properties/format/enum",
              keyword: "enum",
              params: { allowedValues: $.properties.data.properties.format.enum },
              message: "must be equal to one of the allowed values"
            };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (l.query !== void 0) {
          let m = l.query;
          if (typeof m == "string") {
            if (O(m) > 2e4) {
              let r = {
                instancePath: s + "/data/query",
                schemaPath: "#/properties/data/properties/query/maxLength",
                keyword: "maxLength",
                params: { limit: 2e4 },
                message: "must NOT have more than 20000 characters"
              };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (O(m) < 1) {
              let r = { instancePath: s + "/data/query", schemaPath: "#/properties/data/properties/query/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/data/query", schemaPath: "#/properties/data/properties/query/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(
              r
            ), t++;
          }
        }
        if (l.task !== void 0) {
          let m = l.task;
          if (typeof m != "string") {
            let r = { instancePath: s + "/data/task", schemaPath: "#/properties/data/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
          if (!(m === "binary" || m === "multiclass" || m === "regression")) {
            let r = { instancePath: s + "/data/task", schemaPath: "#/properties/data/properties/task/enum", keyword: "enum", params: { allowedValues: $.properties.data.properties.task.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (l.target !== void 0) {
          let m = l.target;
          if (typeof m == "string") {
            if (O(m) > 128) {
              let r = { instancePath: s + "/data/target", schemaPath: "#/properties/data/properties/target/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (O(m) < 1) {
              let r = { instancePath: s + "/data/target", schemaPath: "#/properties/data/properties/target/minLength", keyword: "minLength", params: {
                limit: 1
              }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (!se.test(m)) {
              let r = { instancePath: s + "/data/target", schemaPath: "#/properties/data/properties/target/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/data/target", schemaPath: "#/properties/data/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (l.positive !== void 0) {
          let m = l.positive;
          if (typeof m != "string" && !(typeof m == "number" && isFinite(m)) && typeof m != "boolean") {
            let r = { instancePath: s + "/data/positive", schemaPath: "#/properties/data/properties/positive/type", keyword: "type", params: { type: $.properties.data.properties.positive.type }, message: "must be string,number,boolean" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (l.id !== void 0) {
          let m = l.id;
          if (typeof m == "string") {
            if (O(m) > 128) {
              let r = { instancePath: s + "/data/id", schemaPath: "#/properties/data/properties/id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (O(m) < 1) {
              let r = { instancePath: s + "/data/id", schemaPath: "#/properties/data/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (!se.test(m)) {
              let r = { instancePath: s + "/data/id", schemaPath: "#/properties/data/properties/id/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/data/id", schemaPath: "#/properties/data/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (l.group !== void 0) {
          let m = l.group;
          if (typeof m == "string") {
            if (O(m) > 128) {
              let r = { instancePath: s + "/data/group", schemaPath: "#/properties/data/properties/group/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (O(m) < 1) {
              let r = { instancePath: s + "/data/group", schemaPath: "#/properties/data/properties/group/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (!se.test(m)) {
              let r = { instancePath: s + "/data/group", schemaPath: "#/properties/data/properties/group/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/data/group", schemaPath: "#/properties/data/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (l.time !== void 0) {
          let m = l.time;
          if (typeof m == "string") {
            if (O(m) > 128) {
              let r = { instancePath: s + "/data/time", schemaPath: "#/properties/data/properties/time/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (O(m) < 1) {
              let r = { instancePath: s + "/data/time", schemaPath: "#/properties/data/properties/time/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (!se.test(m)) {
              let r = { instancePath: s + "/data/time", schemaPath: "#/properties/data/properties/time/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/data/time", schemaPath: "#/properties/data/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (l.weight !== void 0) {
          let m = l.weight;
          if (typeof m == "string") {
            if (O(m) > 128) {
              let r = { instancePath: s + "/data/weight", schemaPath: "#/properties/data/properties/weight/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              e === null ? e = [r] : e.push(
                r
              ), t++;
            }
            if (O(m) < 1) {
              let r = { instancePath: s + "/data/weight", schemaPath: "#/properties/data/properties/weight/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (!se.test(m)) {
              let r = { instancePath: s + "/data/weight", schemaPath: "#/properties/data/properties/weight/pattern", keyword: "pattern", params: {
                pattern: "^[^\\u0000-\\u001f\\u007f]*$"
              }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
              e === null ? e = [r] : e.push(
                r
              ), t++;
            }
          } else {
            let r = { instancePath: s + "/data/weight", schemaPath: "#/properties/data/properties/weight/type", keyword: "type", params: {
              type: "string"
            }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (l.features !== void 0) {
          let m = l.features;
          if (m && typeof m == "object" && !Array.isArray(m)) {
            if (Object.keys(m).length < 1) {
              let r = { instancePath: s + "/data/features", schemaPath: "#/properties/data/properties/features/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [r] : e.push(r), t++;
            }
            for (let r in m) {
              let n = t;
              if (typeof r == "string") {
                if (O(r) > 128) {
                  let o = { instancePath: s + "/data/features", schemaPath: "#/properties/data/properties/features/propertyNames/maxLength", keyword: "maxLength", params: {
                    limit: 128
                  }, message: "must NOT have more than 128 characters", propertyName: r };
                  e === null ? e = [o] : e.push(o), t++;
                }
                if (O(r) < 1) {
                  let o = {
                    instancePath: s + "/data/features",
                    schemaPath: "#/properties/data/properties/features/propertyNames/minLength",
                    keyword: "minLength",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 characters",
                    propertyName: r
                  };
                  e === null ? e = [o] : e.push(o), t++;
                }
                if (!se.test(r)) {
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
              var ie = n === t;
              if (!ie) {
                let o = { instancePath: s + "/data/features", schemaPath: "#/properties/data/properties/features/propertyNames", keyword: "propertyNames", params: { propertyName: r }, message: "property name must be valid" };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            for (let r in m) {
              let n = m[r], o = t, b = false, p = t;
              if (typeof n != "string") {
                let a = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [a] : e.push(a), t++;
              }
              if (!(n === "numeric" || n === "category" || n === "boolean")) {
                let a = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/0/enum", keyword: "enum", params: { allowedValues: $.properties.data.properties.features.additionalProperties.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [a] : e.push(a), t++;
              }
              var le = p === t;
              b = b || le;
              let i = t;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (n.shape === void 0) {
                  let a = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/required", keyword: "required", params: { missingProperty: "shape" }, message: "must have required property 'shape'" };
                  e === null ? e = [a] : e.push(a), t++;
                }
                if (n.type === void 0) {
                  let a = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
                  e === null ? e = [a] : e.push(a), t++;
                }
                for (let a in n) if (!(a === "type" || a === "shape" || a === "columns")) {
                  let g = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                if (n.type !== void 0) {
                  let a = n.type;
                  if (typeof a != "string") {
                    let g = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                  if (a !== "image") {
                    let g = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/type/enum", keyword: "enum", params: {
                      allowedValues: $.properties.data.properties.features.additionalProperties.anyOf[1].properties.type.enum
                    }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
                if (n.shape !== void 0) {
                  let a = n.shape;
                  if (Array.isArray(
                    a
                  )) {
                    if (a.length > 3) {
                      let x = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/shape", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/shape/maxItems", keyword: "maxItems", params: {
                        limit: 3
                      }, message: "must NOT have more than 3 items" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    if (a.length < 3) {
                      let x = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/shape", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/shape/minItems", keyword: "minItems", params: { limit: 3 }, message: "must NOT have fewer than 3 items" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    let g = a.length;
                    for (let x = 0; x < g; x++) {
                      let v = a[x];
                      if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
                        let A = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/shape/" + x, schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/shape/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                      if (typeof v == "number" && isFinite(v)) {
                        if (v > 4096 || isNaN(v)) {
                          let A = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/shape/" + x, schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/shape/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                        if (v < 1 || isNaN(v)) {
                          let A = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/shape/" + x, schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/shape/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                      }
                    }
                  } else {
                    let g = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(
                      /\//g,
                      "~1"
                    ) + "/shape", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/shape/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
                if (n.columns !== void 0) {
                  let a = n.columns;
                  if (typeof a == "string") {
                    if (O(a) > 128) {
                      let g = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/columns/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    if (O(a) < 1) {
                      let g = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/columns/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    if (!Ee.test(a)) {
                      let g = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/columns/pattern", keyword: "pattern", params: { pattern: "^[^*]*[*][^*]*$" }, message: 'must match pattern "^[^*]*[*][^*]*$"' };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                  } else {
                    let g = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/columns/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
              } else {
                let a = {
                  instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object"
                };
                e === null ? e = [a] : e.push(a), t++;
              }
              var le = i === t;
              if (b = b || le, b) t = o, e !== null && (o ? e.length = o : e = null);
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
        if (l.sensitive !== void 0) {
          let m = l.sensitive;
          if (Array.isArray(m)) {
            let r = m.length;
            for (let b = 0; b < r; b++) {
              let p = m[b];
              if (typeof p == "string") {
                if (O(p) > 128) {
                  let i = { instancePath: s + "/data/sensitive/" + b, schemaPath: "#/properties/data/properties/sensitive/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                if (O(p) < 1) {
                  let i = { instancePath: s + "/data/sensitive/" + b, schemaPath: "#/properties/data/properties/sensitive/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                if (!se.test(p)) {
                  let i = {
                    instancePath: s + "/data/sensitive/" + b,
                    schemaPath: "#/properties/data/properties/sensitive/items/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
                    message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"'
                  };
                  e === null ? e = [i] : e.push(i), t++;
                }
              } else {
                let i = {
                  instancePath: s + "/data/sensitive/" + b,
                  schemaPath: "#/properties/data/properties/sensitive/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            let n = m.length, o;
            if (n > 1) {
              let b = {};
              for (; n--; ) {
                let p = m[n];
                if (typeof p == "string") {
                  if (typeof b[p] == "number") {
                    o = b[p];
                    let i = { instancePath: s + "/data/sensitive", schemaPath: "#/properties/data/properties/sensitive/uniqueItems", keyword: "uniqueItems", params: { i: n, j: o }, message: "must NOT have duplicate items (items ## " + o + " and " + n + " are identical)" };
                    e === null ? e = [i] : e.push(i), t++;
                    break;
                  }
                  b[p] = n;
                }
              }
            }
          } else {
            let r = { instancePath: s + "/data/sensitive", schemaPath: "#/properties/data/properties/sensitive/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (l.personal !== void 0) {
          let m = l.personal;
          if (Array.isArray(m)) {
            let r = m.length;
            for (let b = 0; b < r; b++) {
              let p = m[b];
              if (typeof p == "string") {
                if (O(p) > 128) {
                  let i = { instancePath: s + "/data/personal/" + b, schemaPath: "#/properties/data/properties/personal/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                if (O(p) < 1) {
                  let i = { instancePath: s + "/data/personal/" + b, schemaPath: "#/properties/data/properties/personal/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                if (!se.test(p)) {
                  let i = { instancePath: s + "/data/personal/" + b, schemaPath: "#/properties/data/properties/personal/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
                  e === null ? e = [i] : e.push(i), t++;
                }
              } else {
                let i = { instancePath: s + "/data/personal/" + b, schemaPath: "#/properties/data/properties/personal/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            let n = m.length, o;
            if (n > 1) {
              let b = {};
              for (; n--; ) {
                let p = m[n];
                if (typeof p == "string") {
                  if (typeof b[p] == "number") {
                    o = b[p];
                    let i = { instancePath: s + "/data/personal", schemaPath: "#/properties/data/properties/personal/uniqueItems", keyword: "uniqueItems", params: { i: n, j: o }, message: "must NOT have duplicate items (items ## " + o + " and " + n + " are identical)" };
                    e === null ? e = [i] : e.push(i), t++;
                    break;
                  }
                  b[p] = n;
                }
              }
            }
          } else {
            let r = { instancePath: s + "/data/personal", schemaPath: "#/properties/data/properties/personal/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (l.split !== void 0) {
          let m = l.split;
          if (m && typeof m == "object" && !Array.isArray(m)) {
            for (let r in m) if (!(r === "test" || r === "validation" || r === "stratify" || r === "seed")) {
              let n = { instancePath: s + "/data/split", schemaPath: "#/properties/data/properties/split/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (m.test !== void 0) {
              let r = m.test;
              if (!(typeof r == "number" && isFinite(r)) && typeof r != "string" && !(r && typeof r == "object" && !Array.isArray(r))) {
                let n = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/type", keyword: "type", params: { type: $.properties.data.properties.split.properties.test.type }, message: "must be number,string,object" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (typeof r == "number" && isFinite(r)) {
                if (r >= 1 || isNaN(r)) {
                  let n = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (r <= 0 || isNaN(r)) {
                  let n = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [n] : e.push(n), t++;
                }
              }
              if (typeof r == "string") {
                if (O(
                  r
                ) > 400) {
                  let n = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (O(r) < 1) {
                  let n = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [n] : e.push(n), t++;
                }
              }
              if (r && typeof r == "object" && !Array.isArray(r)) {
                if (Object.keys(r).length < 1) {
                  let n = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                for (let n in r) if (!(n === "from" || n === "source" || n === "format")) {
                  let o = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                if (r.from !== void 0) {
                  let n = r.from;
                  if (typeof n == "string") {
                    if (!ge.test(n)) {
                      let o = { instancePath: s + "/data/split/test/from", schemaPath: "#/properties/data/properties/split/properties/test/properties/from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$"' };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  } else {
                    let o = { instancePath: s + "/data/split/test/from", schemaPath: "#/properties/data/properties/split/properties/test/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (r.source !== void 0) {
                  let n = r.source;
                  if (typeof n == "string") {
                    if (O(n) > 400) {
                      let o = { instancePath: s + "/data/split/test/source", schemaPath: "#/properties/data/properties/split/properties/test/properties/source/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    if (O(n) < 1) {
                      let o = { instancePath: s + "/data/split/test/source", schemaPath: "#/properties/data/properties/split/properties/test/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  } else {
                    let o = { instancePath: s + "/data/split/test/source", schemaPath: "#/properties/data/properties/split/properties/test/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (r.format !== void 0) {
                  let n = r.format;
                  if (typeof n != "string") {
                    let o = { instancePath: s + "/data/split/test/format", schemaPath: "#/properties/data/properties/split/properties/test/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  if (!(n === "csv" || n === "parquet" || n === "jsonl" || n === "arrow")) {
                    let o = { instancePath: s + "/data/split/test/format", schemaPath: "#/properties/data/properties/split/properties/test/properties/format/enum", keyword: "enum", params: { allowedValues: $.properties.data.properties.split.properties.test.properties.format.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [o] : e.push(
                      o
                    ), t++;
                  }
                }
              }
            }
            if (m.validation !== void 0) {
              let r = m.validation;
              if (!(typeof r == "number" && isFinite(r)) && !(r && typeof r == "object" && !Array.isArray(r))) {
                let n = { instancePath: s + "/data/split/validation", schemaPath: "#/properties/data/properties/split/properties/validation/type", keyword: "type", params: { type: $.properties.data.properties.split.properties.validation.type }, message: "must be number,object" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (typeof r == "number" && isFinite(r)) {
                if (r >= 1 || isNaN(r)) {
                  let n = { instancePath: s + "/data/split/validation", schemaPath: "#/properties/data/properties/split/properties/validation/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (r <= 0 || isNaN(r)) {
                  let n = { instancePath: s + "/data/split/validation", schemaPath: "#/properties/data/properties/split/properties/validation/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [n] : e.push(n), t++;
                }
              }
              if (r && typeof r == "object" && !Array.isArray(r)) {
                if (r.from === void 0) {
                  let n = { instancePath: s + "/data/split/validation", schemaPath: "#/properties/data/properties/split/properties/validation/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                for (let n in r) if (n !== "from") {
                  let o = { instancePath: s + "/data/split/validation", schemaPath: "#/properties/data/properties/split/properties/validation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                  e === null ? e = [o] : e.push(
                    o
                  ), t++;
                }
                if (r.from !== void 0) {
                  let n = r.from;
                  if (typeof n == "string") {
                    if (!ge.test(n)) {
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
                  let p = { instancePath: s + "/data/split/stratify", schemaPath: "#/properties/data/properties/split/properties/stratify/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                let n = r.length;
                for (let p = 0; p < n; p++) {
                  let i = r[p];
                  if (typeof i == "string") {
                    if (O(i) > 128) {
                      let a = { instancePath: s + "/data/split/stratify/" + p, schemaPath: "#/properties/data/properties/split/properties/stratify/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (O(i) < 1) {
                      let a = { instancePath: s + "/data/split/stratify/" + p, schemaPath: "#/properties/data/properties/split/properties/stratify/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (!se.test(i)) {
                      let a = {
                        instancePath: s + "/data/split/stratify/" + p,
                        schemaPath: "#/properties/data/properties/split/properties/stratify/items/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
                        message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"'
                      };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/data/split/stratify/" + p, schemaPath: "#/properties/data/properties/split/properties/stratify/items/type", keyword: "type", params: {
                      type: "string"
                    }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                let o = r.length, b;
                if (o > 1) {
                  let p = {};
                  for (; o--; ) {
                    let i = r[o];
                    if (typeof i == "string") {
                      if (typeof p[i] == "number") {
                        b = p[i];
                        let a = { instancePath: s + "/data/split/stratify", schemaPath: "#/properties/data/properties/split/properties/stratify/uniqueItems", keyword: "uniqueItems", params: { i: o, j: b }, message: "must NOT have duplicate items (items ## " + b + " and " + o + " are identical)" };
                        e === null ? e = [a] : e.push(a), t++;
                        break;
                      }
                      p[i] = o;
                    }
                  }
                }
              } else {
                let n = { instancePath: s + "/data/split/stratify", schemaPath: "#/properties/data/properties/split/properties/stratify/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (m.seed !== void 0) {
              let r = m.seed;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                let n = { instancePath: s + "/data/split/seed", schemaPath: "#/properties/data/properties/split/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (typeof r == "number" && isFinite(r)) {
                if (r > 4294967295 || isNaN(r)) {
                  let n = { instancePath: s + "/data/split/seed", schemaPath: "#/properties/data/properties/split/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (r < 0 || isNaN(r)) {
                  let n = { instancePath: s + "/data/split/seed", schemaPath: "#/properties/data/properties/split/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [n] : e.push(n), t++;
                }
              }
            }
          } else {
            let r = { instancePath: s + "/data/split", schemaPath: "#/properties/data/properties/split/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (l.quality !== void 0) {
          let m = l.quality;
          if (m && typeof m == "object" && !Array.isArray(m)) {
            for (let r in m) if (!(r === "minScore" || r === "checks")) {
              let n = { instancePath: s + "/data/quality", schemaPath: "#/properties/data/properties/quality/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (m.minScore !== void 0) {
              let r = m.minScore;
              if (typeof r == "number" && isFinite(r)) {
                if (r > 1 || isNaN(r)) {
                  let n = {
                    instancePath: s + "/data/quality/minScore",
                    schemaPath: "#/properties/data/properties/quality/properties/minScore/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 1 },
                    message: "must be <= 1"
                  };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (r < 0 || isNaN(r)) {
                  let n = {
                    instancePath: s + "/data/quality/minScore",
                    schemaPath: "#/properties/data/properties/quality/properties/minScore/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0 },
                    message: "must be >= 0"
                  };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: s + "/data/quality/minScore", schemaPath: "#/properties/data/properties/quality/properties/minScore/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (m.checks !== void 0) {
              let r = m.checks;
              if (Array.isArray(r)) {
                let n = r.length;
                for (let o = 0; o < n; o++) {
                  let b = r[o];
                  if (b && typeof b == "object" && !Array.isArray(b)) {
                    if (Object.keys(b).length > 1) {
                      let p = { instancePath: s + "/data/quality/checks/" + o, schemaPath: "#/properties/data/properties/quality/properties/checks/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (Object.keys(b).length < 1) {
                      let p = { instancePath: s + "/data/quality/checks/" + o, schemaPath: "#/properties/data/properties/quality/properties/checks/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    for (let p in b) if (!oe.call($.properties.data.properties.quality.properties.checks.items.properties, p)) {
                      let i = {
                        instancePath: s + "/data/quality/checks/" + o,
                        schemaPath: "#/properties/data/properties/quality/properties/checks/items/additionalProperties",
                        keyword: "additionalProperties",
                        params: { additionalProperty: p },
                        message: "must NOT have additional properties"
                      };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    if (b.between !== void 0) {
                      let p = b.between, i = t, a = false, g = t;
                      if (p && typeof p == "object" && !Array.isArray(p) && p.min === void 0) {
                        let v = { instancePath: s + "/data/quality/checks/" + o + "/between", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/anyOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                      var ae = g === t;
                      a = a || ae;
                      let x = t;
                      if (p && typeof p == "object" && !Array.isArray(p) && p.max === void 0) {
                        let v = { instancePath: s + "/data/quality/checks/" + o + "/between", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                      var ae = x === t;
                      if (a = a || ae, a) t = i, e !== null && (i ? e.length = i : e = null);
                      else {
                        let v = { instancePath: s + "/data/quality/checks/" + o + "/between", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                      if (p && typeof p == "object" && !Array.isArray(
                        p
                      )) {
                        if (p.column === void 0) {
                          let v = {
                            instancePath: s + "/data/quality/checks/" + o + "/between",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/required",
                            keyword: "required",
                            params: { missingProperty: "column" },
                            message: "must have required property 'column'"
                          };
                          e === null ? e = [v] : e.push(v), t++;
                        }
                        for (let v in p) if (!(v === "column" || v === "mostly" || v === "min" || v === "max" || v === "on" || v === "weight")) {
                          let A = { instancePath: s + "/data/quality/checks/" + o + "/between", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v }, message: "must NOT have additional properties" };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                        if (p.column !== void 0) {
                          let v = p.column;
                          if (typeof v == "string") {
                            if (O(v) > 128) {
                              let A = { instancePath: s + "/data/quality/checks/" + o + "/between/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/column/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                              e === null ? e = [A] : e.push(A), t++;
                            }
                            if (O(v) < 1) {
                              let A = {
                                instancePath: s + "/data/quality/checks/" + o + "/between/column",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/column/minLength",
                                keyword: "minLength",
                                params: { limit: 1 },
                                message: "must NOT have fewer than 1 characters"
                              };
                              e === null ? e = [A] : e.push(A), t++;
                            }
                          } else {
                            let A = { instancePath: s + "/data/quality/checks/" + o + "/between/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [A] : e.push(A), t++;
                          }
                        }
                        if (p.mostly !== void 0) {
                          let v = p.mostly;
                          if (typeof v == "number" && isFinite(v)) {
                            if (v > 1 || isNaN(v)) {
                              let A = { instancePath: s + "/data/quality/checks/" + o + "/between/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/mostly/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [A] : e.push(A), t++;
                            }
                            if (v < 0 || isNaN(v)) {
                              let A = {
                                instancePath: s + "/data/quality/checks/" + o + "/between/mostly",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/mostly/minimum",
                                keyword: "minimum",
                                params: { comparison: ">=", limit: 0 },
                                message: "must be >= 0"
                              };
                              e === null ? e = [A] : e.push(A), t++;
                            }
                          } else {
                            let A = { instancePath: s + "/data/quality/checks/" + o + "/between/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/mostly/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [A] : e.push(
                              A
                            ), t++;
                          }
                        }
                        if (p.min !== void 0) {
                          let v = p.min;
                          if (!(typeof v == "number" && isFinite(v)) && typeof v != "string") {
                            let A = { instancePath: s + "/data/quality/checks/" + o + "/between/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/min/type", keyword: "type", params: { type: $.properties.data.properties.quality.properties.checks.items.properties.between.properties.min.type }, message: "must be number,string" };
                            e === null ? e = [A] : e.push(A), t++;
                          }
                          if (typeof v == "string" && !ge.test(v)) {
                            let A = { instancePath: s + "/data/quality/checks/" + o + "/between/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/min/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$"' };
                            e === null ? e = [A] : e.push(A), t++;
                          }
                        }
                        if (p.max !== void 0) {
                          let v = p.max;
                          if (!(typeof v == "number" && isFinite(v)) && typeof v != "string") {
                            let A = { instancePath: s + "/data/quality/checks/" + o + "/between/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/max/type", keyword: "type", params: { type: $.properties.data.properties.quality.properties.checks.items.properties.between.properties.max.type }, message: "must be number,string" };
                            e === null ? e = [A] : e.push(A), t++;
                          }
                          if (typeof v == "string" && !ge.test(v)) {
                            let A = { instancePath: s + "/data/quality/checks/" + o + "/between/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/max/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$"' };
                            e === null ? e = [A] : e.push(A), t++;
                          }
                        }
                        if (p.on !== void 0) {
                          let v = p.on;
                          if (typeof v != "string") {
                            let A = { instancePath: s + "/data/quality/checks/" + o + "/between/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/on/type", keyword: "type", params: {
                              type: "string"
                            }, message: "must be string" };
                            e === null ? e = [A] : e.push(A), t++;
                          }
                          if (!(v === "all" || v === "train" || v === "validation" || v === "test")) {
                            let A = { instancePath: s + "/data/quality/checks/" + o + "/between/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/on/enum", keyword: "enum", params: { allowedValues: $.properties.data.properties.quality.properties.checks.items.properties.between.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [A] : e.push(A), t++;
                          }
                        }
                        if (p.weight !== void 0) {
                          let v = p.weight;
                          if (typeof v == "number" && isFinite(v)) {
                            if (v > 1e3 || isNaN(
                              v
                            )) {
                              let A = {
                                instancePath: s + "/data/quality/checks/" + o + "/between/weight",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/weight/maximum",
                                keyword: "maximum",
                                params: { comparison: "<=", limit: 1e3 },
                                message: "must be <= 1000"
                              };
                              e === null ? e = [A] : e.push(A), t++;
                            }
                            if (v <= 0 || isNaN(v)) {
                              let A = { instancePath: s + "/data/quality/checks/" + o + "/between/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [A] : e.push(A), t++;
                            }
                          } else {
                            let A = { instancePath: s + "/data/quality/checks/" + o + "/between/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [A] : e.push(A), t++;
                          }
                        }
                      } else {
                        let v = { instancePath: s + "/data/quality/checks/" + o + "/between", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/type", keyword: "type", params: {
                          type: "object"
                        }, message: "must be object" };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                    if (b.classBalance !== void 0) {
                      let p = b.classBalance;
                      if (!(typeof p == "number" && isFinite(p)) && !(p && typeof p == "object" && !Array.isArray(p))) {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/classBalance", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/type", keyword: "type", params: { type: $.properties.data.properties.quality.properties.checks.items.properties.classBalance.type }, message: "must be number,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (typeof p == "number" && isFinite(p)) {
                        if (p > 1 || isNaN(p)) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/classBalance", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        if (p < 0 || isNaN(p)) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/classBalance", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/minimum", keyword: "minimum", params: {
                            comparison: ">=",
                            limit: 0
                          }, message: "must be >= 0" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                      }
                      if (p && typeof p == "object" && !Array.isArray(
                        p
                      )) {
                        for (let i in p) if (!(i === "min" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/classBalance", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (p.min !== void 0) {
                          let i = p.min;
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
                        if (p.weight !== void 0) {
                          let i = p.weight;
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
                    if (b.completeness !== void 0) {
                      let p = b.completeness;
                      if ((!p || typeof p != "object") && typeof p != "string") {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/completeness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/type", keyword: "type", params: { type: $.properties.data.properties.quality.properties.checks.items.properties.completeness.type }, message: "must be string,array,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (Array.isArray(p)) {
                        if (p.length < 1) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/completeness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        let i = p.length;
                        for (let a = 0; a < i; a++) if (typeof p[a] != "string") {
                          let g = { instancePath: s + "/data/quality/checks/" + o + "/completeness/" + a, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [g] : e.push(g), t++;
                        }
                      }
                      if (p && typeof p == "object" && !Array.isArray(p)) {
                        if (p.columns === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/completeness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in p) if (!(i === "columns" || i === "min" || i === "on" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/completeness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/additionalProperties", keyword: "additionalProperties", params: {
                            additionalProperty: i
                          }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (p.columns !== void 0) {
                          let i = p.columns;
                          if (Array.isArray(i)) {
                            if (i.length < 1) {
                              let g = { instancePath: s + "/data/quality/checks/" + o + "/completeness/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [g] : e.push(g), t++;
                            }
                            let a = i.length;
                            for (let g = 0; g < a; g++) if (typeof i[g] != "string") {
                              let x = { instancePath: s + "/data/quality/checks/" + o + "/completeness/columns/" + g, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [x] : e.push(x), t++;
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
                        if (p.min !== void 0) {
                          let i = p.min;
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
                        if (p.on !== void 0) {
                          let i = p.on;
                          if (typeof i != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/completeness/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(i === "all" || i === "train" || i === "validation" || i === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/completeness/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/on/enum", keyword: "enum", params: { allowedValues: $.properties.data.properties.quality.properties.checks.items.properties.completeness.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (p.weight !== void 0) {
                          let i = p.weight;
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
                    if (b.constantColumn !== void 0) {
                      let p = b.constantColumn;
                      if ((!p || typeof p != "object") && typeof p != "string") {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/constantColumn", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/type", keyword: "type", params: { type: $.properties.data.properties.quality.properties.checks.items.properties.constantColumn.type }, message: "must be string,array,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (Array.isArray(p)) {
                        if (p.length < 1) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/constantColumn", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/minItems", keyword: "minItems", params: {
                            limit: 1
                          }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        let i = p.length;
                        for (let a = 0; a < i; a++) if (typeof p[a] != "string") {
                          let g = { instancePath: s + "/data/quality/checks/" + o + "/constantColumn/" + a, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [g] : e.push(g), t++;
                        }
                      }
                      if (p && typeof p == "object" && !Array.isArray(p)) {
                        if (p.columns === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/constantColumn", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in p) if (!(i === "columns" || i === "on" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/constantColumn", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (p.columns !== void 0) {
                          let i = p.columns;
                          if (Array.isArray(i)) {
                            if (i.length < 1) {
                              let g = { instancePath: s + "/data/quality/checks/" + o + "/constantColumn/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/columns/minItems", keyword: "minItems", params: {
                                limit: 1
                              }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [g] : e.push(g), t++;
                            }
                            let a = i.length;
                            for (let g = 0; g < a; g++) if (typeof i[g] != "string") {
                              let x = { instancePath: s + "/data/quality/checks/" + o + "/constantColumn/columns/" + g, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/columns/items/type", keyword: "type", params: {
                                type: "string"
                              }, message: "must be string" };
                              e === null ? e = [x] : e.push(x), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/constantColumn/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (p.on !== void 0) {
                          let i = p.on;
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
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/constantColumn/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/on/enum", keyword: "enum", params: { allowedValues: $.properties.data.properties.quality.properties.checks.items.properties.constantColumn.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (p.weight !== void 0) {
                          let i = p.weight;
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
                    if (b.drift !== void 0) {
                      let p = b.drift;
                      if ((!p || typeof p != "object") && typeof p != "string") {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/drift", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/type", keyword: "type", params: { type: $.properties.data.properties.quality.properties.checks.items.properties.drift.type }, message: "must be string,array,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (Array.isArray(p)) {
                        if (p.length < 1) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/drift", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        let i = p.length;
                        for (let a = 0; a < i; a++) if (typeof p[a] != "string") {
                          let g = { instancePath: s + "/data/quality/checks/" + o + "/drift/" + a, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [g] : e.push(g), t++;
                        }
                      }
                      if (p && typeof p == "object" && !Array.isArray(p)) {
                        if (p.columns === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/drift", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in p) if (!(i === "columns" || i === "max" || i === "weight")) {
                          let a = {
                            instancePath: s + "/data/quality/checks/" + o + "/drift",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/additionalProperties",
                            keyword: "additionalProperties",
                            params: { additionalProperty: i },
                            message: "must NOT have additional properties"
                          };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (p.columns !== void 0) {
                          let i = p.columns;
                          if (Array.isArray(i)) {
                            if (i.length < 1) {
                              let g = { instancePath: s + "/data/quality/checks/" + o + "/drift/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [g] : e.push(g), t++;
                            }
                            let a = i.length;
                            for (let g = 0; g < a; g++) if (typeof i[g] != "string") {
                              let x = { instancePath: s + "/data/quality/checks/" + o + "/drift/columns/" + g, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [x] : e.push(x), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/drift/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/columns/type", keyword: "type", params: {
                              type: "array"
                            }, message: "must be array" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (p.max !== void 0) {
                          let i = p.max;
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
                        if (p.weight !== void 0) {
                          let i = p.weight;
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
                    if (b.duplicateRows !== void 0) {
                      let p = b.duplicateRows;
                      if (!(typeof p == "number" && isFinite(p)) && !(p && typeof p == "object" && !Array.isArray(
                        p
                      ))) {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/duplicateRows", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/type", keyword: "type", params: { type: $.properties.data.properties.quality.properties.checks.items.properties.duplicateRows.type }, message: "must be number,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (typeof p == "number" && isFinite(p)) {
                        if (p > 1 || isNaN(p)) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/duplicateRows", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        if (p < 0 || isNaN(p)) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/duplicateRows", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                      }
                      if (p && typeof p == "object" && !Array.isArray(p)) {
                        for (let i in p) if (!(i === "max" || i === "columns" || i === "on" || i === "weight")) {
                          let a = {
                            instancePath: s + "/data/quality/checks/" + o + "/duplicateRows",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/additionalProperties",
                            keyword: "additionalProperties",
                            params: { additionalProperty: i },
                            message: "must NOT have additional properties"
                          };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (p.max !== void 0) {
                          let i = p.max;
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
                        if (p.columns !== void 0) {
                          let i = p.columns;
                          if (Array.isArray(i)) {
                            if (i.length < 1) {
                              let g = { instancePath: s + "/data/quality/checks/" + o + "/duplicateRows/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [g] : e.push(g), t++;
                            }
                            let a = i.length;
                            for (let g = 0; g < a; g++) if (typeof i[g] != "string") {
                              let x = { instancePath: s + "/data/quality/checks/" + o + "/duplicateRows/columns/" + g, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [x] : e.push(x), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/duplicateRows/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [
                              a
                            ] : e.push(a), t++;
                          }
                        }
                        if (p.on !== void 0) {
                          let i = p.on;
                          if (typeof i != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/duplicateRows/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(i === "all" || i === "train" || i === "validation" || i === "test")) {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + o + "/duplicateRows/on",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/on/enum",
                              keyword: "enum",
                              params: { allowedValues: $.properties.data.properties.quality.properties.checks.items.properties.duplicateRows.properties.on.enum },
                              message: "must be equal to one of the allowed values"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (p.weight !== void 0) {
                          let i = p.weight;
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
                    if (b.freshness !== void 0) {
                      let p = b.freshness;
                      if (p && typeof p == "object" && !Array.isArray(p)) {
                        if (p.column === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/freshness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        if (p.within === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/freshness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/required", keyword: "required", params: { missingProperty: "within" }, message: "must have required property 'within'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in p) if (!(i === "column" || i === "within" || i === "on" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/freshness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (p.column !== void 0) {
                          let i = p.column;
                          if (typeof i == "string") {
                            if (O(i) > 128) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/freshness/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/column/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (O(i) < 1) {
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
                        if (p.within !== void 0) {
                          let i = p.within;
                          if (typeof i == "string") {
                            if (!Fe.test(i)) {
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
                        if (p.on !== void 0) {
                          let i = p.on;
                          if (typeof i != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/freshness/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(
                              a
                            ), t++;
                          }
                          if (!(i === "all" || i === "train" || i === "validation" || i === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/freshness/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/on/enum", keyword: "enum", params: { allowedValues: $.properties.data.properties.quality.properties.checks.items.properties.freshness.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (p.weight !== void 0) {
                          let i = p.weight;
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
                    if (b.groupLeakage !== void 0) {
                      let p = b.groupLeakage;
                      if (typeof p != "string" && !(p && typeof p == "object" && !Array.isArray(p))) {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/groupLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/type", keyword: "type", params: { type: $.properties.data.properties.quality.properties.checks.items.properties.groupLeakage.type }, message: "must be string,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (typeof p == "string") {
                        if (O(p) > 128) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/groupLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/maxLength", keyword: "maxLength", params: {
                            limit: 128
                          }, message: "must NOT have more than 128 characters" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        if (O(p) < 1) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/groupLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                      }
                      if (p && typeof p == "object" && !Array.isArray(p)) {
                        if (p.column === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/groupLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in p) if (!(i === "column" || i === "max" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/groupLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (p.column !== void 0) {
                          let i = p.column;
                          if (typeof i == "string") {
                            if (O(i) > 128) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + o + "/groupLeakage/column",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/column/maxLength",
                                keyword: "maxLength",
                                params: { limit: 128 },
                                message: "must NOT have more than 128 characters"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (O(i) < 1) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/groupLeakage/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/groupLeakage/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (p.max !== void 0) {
                          let i = p.max;
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
                        if (p.weight !== void 0) {
                          let i = p.weight;
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
                    if (b.inSet !== void 0) {
                      let p = b.inSet;
                      if (p && typeof p == "object" && !Array.isArray(p)) {
                        if (p.column === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/inSet", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        if (p.values === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/inSet", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in p) if (!(i === "column" || i === "mostly" || i === "values" || i === "on" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/inSet", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (p.column !== void 0) {
                          let i = p.column;
                          if (typeof i == "string") {
                            if (O(i) > 128) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/inSet/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/column/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                              e === null ? e = [a] : e.push(
                                a
                              ), t++;
                            }
                            if (O(i) < 1) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/inSet/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/inSet/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (p.mostly !== void 0) {
                          let i = p.mostly;
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
                        if (p.values !== void 0) {
                          let i = p.values;
                          if (Array.isArray(i)) {
                            if (i.length > 1e4) {
                              let g = { instancePath: s + "/data/quality/checks/" + o + "/inSet/values", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/values/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
                              e === null ? e = [g] : e.push(g), t++;
                            }
                            if (i.length < 1) {
                              let g = {
                                instancePath: s + "/data/quality/checks/" + o + "/inSet/values",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/values/minItems",
                                keyword: "minItems",
                                params: { limit: 1 },
                                message: "must NOT have fewer than 1 items"
                              };
                              e === null ? e = [g] : e.push(g), t++;
                            }
                            let a = i.length;
                            for (let g = 0; g < a; g++) {
                              let x = i[g];
                              if (typeof x != "string" && !(typeof x == "number" && isFinite(x)) && typeof x != "boolean") {
                                let v = {
                                  instancePath: s + "/data/quality/checks/" + o + "/inSet/values/" + g,
                                  schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/values/items/type",
                                  keyword: "type",
                                  params: { type: $.properties.data.properties.quality.properties.checks.items.properties.inSet.properties.values.items.type },
                                  message: "must be string,number,boolean"
                                };
                                e === null ? e = [v] : e.push(v), t++;
                              }
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/inSet/values", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (p.on !== void 0) {
                          let i = p.on;
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
                              params: { allowedValues: $.properties.data.properties.quality.properties.checks.items.properties.inSet.properties.on.enum },
                              message: "must be equal to one of the allowed values"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (p.weight !== void 0) {
                          let i = p.weight;
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
                    if (b.labelConflicts !== void 0) {
                      let p = b.labelConflicts;
                      if (!(typeof p == "number" && isFinite(p)) && !(p && typeof p == "object" && !Array.isArray(p))) {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/labelConflicts", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/type", keyword: "type", params: { type: $.properties.data.properties.quality.properties.checks.items.properties.labelConflicts.type }, message: "must be number,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (typeof p == "number" && isFinite(p)) {
                        if (p > 1 || isNaN(p)) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/labelConflicts", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        if (p < 0 || isNaN(p)) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/labelConflicts", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                      }
                      if (p && typeof p == "object" && !Array.isArray(p)) {
                        for (let i in p) if (!(i === "max" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/labelConflicts", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/additionalProperties", keyword: "additionalProperties", params: {
                            additionalProperty: i
                          }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (p.max !== void 0) {
                          let i = p.max;
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
                        if (p.weight !== void 0) {
                          let i = p.weight;
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
                    if (b.matches !== void 0) {
                      let p = b.matches;
                      if (p && typeof p == "object" && !Array.isArray(p)) {
                        if (p.column === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/matches", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        if (p.pattern === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/matches", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in p) if (!(i === "column" || i === "mostly" || i === "pattern" || i === "on" || i === "weight")) {
                          let a = {
                            instancePath: s + "/data/quality/checks/" + o + "/matches",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/additionalProperties",
                            keyword: "additionalProperties",
                            params: { additionalProperty: i },
                            message: "must NOT have additional properties"
                          };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (p.column !== void 0) {
                          let i = p.column;
                          if (typeof i == "string") {
                            if (O(i) > 128) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/matches/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/column/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (O(i) < 1) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/matches/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/matches/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (p.mostly !== void 0) {
                          let i = p.mostly;
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
                        if (p.pattern !== void 0) {
                          let i = p.pattern;
                          if (typeof i == "string") {
                            if (O(i) > 1e3) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + o + "/matches/pattern",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/pattern/maxLength",
                                keyword: "maxLength",
                                params: { limit: 1e3 },
                                message: "must NOT have more than 1000 characters"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (O(i) < 1) {
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
                        if (p.on !== void 0) {
                          let i = p.on;
                          if (typeof i != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/matches/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(i === "all" || i === "train" || i === "validation" || i === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/matches/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/on/enum", keyword: "enum", params: { allowedValues: $.properties.data.properties.quality.properties.checks.items.properties.matches.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(
                              a
                            ), t++;
                          }
                        }
                        if (p.weight !== void 0) {
                          let i = p.weight;
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
                    if (b.newCategories !== void 0) {
                      let p = b.newCategories;
                      if ((!p || typeof p != "object") && typeof p != "string") {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/newCategories", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/type", keyword: "type", params: { type: $.properties.data.properties.quality.properties.checks.items.properties.newCategories.type }, message: "must be string,array,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (Array.isArray(p)) {
                        if (p.length < 1) {
                          let a = {
                            instancePath: s + "/data/quality/checks/" + o + "/newCategories",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/minItems",
                            keyword: "minItems",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 items"
                          };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        let i = p.length;
                        for (let a = 0; a < i; a++) if (typeof p[a] != "string") {
                          let g = { instancePath: s + "/data/quality/checks/" + o + "/newCategories/" + a, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [g] : e.push(g), t++;
                        }
                      }
                      if (p && typeof p == "object" && !Array.isArray(p)) {
                        if (p.columns === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/newCategories", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in p) if (!(i === "columns" || i === "max" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/newCategories", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (p.columns !== void 0) {
                          let i = p.columns;
                          if (Array.isArray(i)) {
                            if (i.length < 1) {
                              let g = { instancePath: s + "/data/quality/checks/" + o + "/newCategories/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/columns/minItems", keyword: "minItems", params: {
                                limit: 1
                              }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [g] : e.push(g), t++;
                            }
                            let a = i.length;
                            for (let g = 0; g < a; g++) if (typeof i[g] != "string") {
                              let x = { instancePath: s + "/data/quality/checks/" + o + "/newCategories/columns/" + g, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [x] : e.push(x), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/newCategories/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (p.max !== void 0) {
                          let i = p.max;
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
                        if (p.weight !== void 0) {
                          let i = p.weight;
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
                    if (b.notNull !== void 0) {
                      let p = b.notNull;
                      if ((!p || typeof p != "object") && typeof p != "string") {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/notNull", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/type", keyword: "type", params: { type: $.properties.data.properties.quality.properties.checks.items.properties.notNull.type }, message: "must be string,array,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (Array.isArray(p)) {
                        if (p.length < 1) {
                          let a = {
                            instancePath: s + "/data/quality/checks/" + o + "/notNull",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/minItems",
                            keyword: "minItems",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 items"
                          };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        let i = p.length;
                        for (let a = 0; a < i; a++) if (typeof p[a] != "string") {
                          let g = { instancePath: s + "/data/quality/checks/" + o + "/notNull/" + a, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [g] : e.push(g), t++;
                        }
                      }
                      if (p && typeof p == "object" && !Array.isArray(p)) {
                        if (p.columns === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/notNull", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in p) if (!(i === "columns" || i === "mostly" || i === "on" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/notNull", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (p.columns !== void 0) {
                          let i = p.columns;
                          if (Array.isArray(i)) {
                            if (i.length < 1) {
                              let g = { instancePath: s + "/data/quality/checks/" + o + "/notNull/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [g] : e.push(g), t++;
                            }
                            let a = i.length;
                            for (let g = 0; g < a; g++) if (typeof i[g] != "string") {
                              let x = { instancePath: s + "/data/quality/checks/" + o + "/notNull/columns/" + g, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [x] : e.push(x), t++;
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
                        if (p.mostly !== void 0) {
                          let i = p.mostly;
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
                        if (p.on !== void 0) {
                          let i = p.on;
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
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/notNull/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/on/enum", keyword: "enum", params: { allowedValues: $.properties.data.properties.quality.properties.checks.items.properties.notNull.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (p.weight !== void 0) {
                          let i = p.weight;
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
                    if (b.outliers !== void 0) {
                      let p = b.outliers;
                      if (typeof p != "string" && !(p && typeof p == "object" && !Array.isArray(p))) {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/outliers", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/type", keyword: "type", params: { type: $.properties.data.properties.quality.properties.checks.items.properties.outliers.type }, message: "must be string,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (typeof p == "string") {
                        if (O(
                          p
                        ) > 128) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/outliers", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        if (O(p) < 1) {
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
                      if (p && typeof p == "object" && !Array.isArray(p)) {
                        if (p.column === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/outliers", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in p) if (!(i === "column" || i === "fence" || i === "max" || i === "on" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/outliers", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (p.column !== void 0) {
                          let i = p.column;
                          if (typeof i == "string") {
                            if (O(i) > 128) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/outliers/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/column/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (O(i) < 1) {
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
                        if (p.fence !== void 0) {
                          let i = p.fence;
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
                        if (p.max !== void 0) {
                          let i = p.max;
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
                        if (p.on !== void 0) {
                          let i = p.on;
                          if (typeof i != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/outliers/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(
                              a
                            ), t++;
                          }
                          if (!(i === "all" || i === "train" || i === "validation" || i === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/outliers/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/on/enum", keyword: "enum", params: { allowedValues: $.properties.data.properties.quality.properties.checks.items.properties.outliers.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (p.weight !== void 0) {
                          let i = p.weight;
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
                    if (b.rowCount !== void 0) {
                      let p = b.rowCount;
                      if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)) && !(p && typeof p == "object" && !Array.isArray(p))) {
                        let v = { instancePath: s + "/data/quality/checks/" + o + "/rowCount", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/type", keyword: "type", params: { type: $.properties.data.properties.quality.properties.checks.items.properties.rowCount.type }, message: "must be integer,object" };
                        e === null ? e = [
                          v
                        ] : e.push(v), t++;
                      }
                      let i = t, a = false, g = t;
                      if (p && typeof p == "object" && !Array.isArray(p) && p.min === void 0) {
                        let v = { instancePath: s + "/data/quality/checks/" + o + "/rowCount", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/anyOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                      var ue = g === t;
                      a = a || ue;
                      let x = t;
                      if (p && typeof p == "object" && !Array.isArray(p) && p.max === void 0) {
                        let v = {
                          instancePath: s + "/data/quality/checks/" + o + "/rowCount",
                          schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/anyOf/1/required",
                          keyword: "required",
                          params: { missingProperty: "max" },
                          message: "must have required property 'max'"
                        };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                      var ue = x === t;
                      if (a = a || ue, a) t = i, e !== null && (i ? e.length = i : e = null);
                      else {
                        let v = {
                          instancePath: s + "/data/quality/checks/" + o + "/rowCount",
                          schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/anyOf",
                          keyword: "anyOf",
                          params: {},
                          message: "must match a schema in anyOf"
                        };
                        e === null ? e = [v] : e.push(
                          v
                        ), t++;
                      }
                      if (typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
                        let v = {
                          instancePath: s + "/data/quality/checks/" + o + "/rowCount",
                          schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/minimum",
                          keyword: "minimum",
                          params: { comparison: ">=", limit: 0 },
                          message: "must be >= 0"
                        };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                      if (p && typeof p == "object" && !Array.isArray(
                        p
                      )) {
                        for (let v in p) if (!(v === "min" || v === "max" || v === "on" || v === "weight")) {
                          let A = { instancePath: s + "/data/quality/checks/" + o + "/rowCount", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v }, message: "must NOT have additional properties" };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                        if (p.min !== void 0) {
                          let v = p.min;
                          if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
                            let A = { instancePath: s + "/data/quality/checks/" + o + "/rowCount/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            e === null ? e = [A] : e.push(
                              A
                            ), t++;
                          }
                          if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
                            let A = {
                              instancePath: s + "/data/quality/checks/" + o + "/rowCount/min",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/min/minimum",
                              keyword: "minimum",
                              params: { comparison: ">=", limit: 0 },
                              message: "must be >= 0"
                            };
                            e === null ? e = [A] : e.push(A), t++;
                          }
                        }
                        if (p.max !== void 0) {
                          let v = p.max;
                          if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
                            let A = { instancePath: s + "/data/quality/checks/" + o + "/rowCount/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            e === null ? e = [A] : e.push(A), t++;
                          }
                          if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
                            let A = { instancePath: s + "/data/quality/checks/" + o + "/rowCount/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/max/minimum", keyword: "minimum", params: {
                              comparison: ">=",
                              limit: 0
                            }, message: "must be >= 0" };
                            e === null ? e = [A] : e.push(A), t++;
                          }
                        }
                        if (p.on !== void 0) {
                          let v = p.on;
                          if (typeof v != "string") {
                            let A = { instancePath: s + "/data/quality/checks/" + o + "/rowCount/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [A] : e.push(A), t++;
                          }
                          if (!(v === "all" || v === "train" || v === "validation" || v === "test")) {
                            let A = { instancePath: s + "/data/quality/checks/" + o + "/rowCount/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/on/enum", keyword: "enum", params: { allowedValues: $.properties.data.properties.quality.properties.checks.items.properties.rowCount.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [A] : e.push(
                              A
                            ), t++;
                          }
                        }
                        if (p.weight !== void 0) {
                          let v = p.weight;
                          if (typeof v == "number" && isFinite(v)) {
                            if (v > 1e3 || isNaN(v)) {
                              let A = { instancePath: s + "/data/quality/checks/" + o + "/rowCount/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [A] : e.push(A), t++;
                            }
                            if (v <= 0 || isNaN(v)) {
                              let A = {
                                instancePath: s + "/data/quality/checks/" + o + "/rowCount/weight",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/weight/exclusiveMinimum",
                                keyword: "exclusiveMinimum",
                                params: { comparison: ">", limit: 0 },
                                message: "must be > 0"
                              };
                              e === null ? e = [A] : e.push(A), t++;
                            }
                          } else {
                            let A = { instancePath: s + "/data/quality/checks/" + o + "/rowCount/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [A] : e.push(A), t++;
                          }
                        }
                      }
                    }
                    if (b.targetLeakage !== void 0) {
                      let p = b.targetLeakage;
                      if ((!p || typeof p != "object") && typeof p != "string") {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/targetLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/type", keyword: "type", params: { type: $.properties.data.properties.quality.properties.checks.items.properties.targetLeakage.type }, message: "must be string,array,object" };
                        e === null ? e = [i] : e.push(
                          i
                        ), t++;
                      }
                      if (Array.isArray(p)) {
                        if (p.length < 1) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/targetLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/minItems", keyword: "minItems", params: {
                            limit: 1
                          }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        let i = p.length;
                        for (let a = 0; a < i; a++) if (typeof p[a] != "string") {
                          let g = { instancePath: s + "/data/quality/checks/" + o + "/targetLeakage/" + a, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [g] : e.push(g), t++;
                        }
                      }
                      if (p && typeof p == "object" && !Array.isArray(p)) {
                        if (p.columns === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/targetLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in p) if (!(i === "columns" || i === "max" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/targetLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (p.columns !== void 0) {
                          let i = p.columns;
                          if (Array.isArray(i)) {
                            if (i.length < 1) {
                              let g = { instancePath: s + "/data/quality/checks/" + o + "/targetLeakage/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/columns/minItems", keyword: "minItems", params: {
                                limit: 1
                              }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [g] : e.push(g), t++;
                            }
                            let a = i.length;
                            for (let g = 0; g < a; g++) if (typeof i[g] != "string") {
                              let x = { instancePath: s + "/data/quality/checks/" + o + "/targetLeakage/columns/" + g, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [x] : e.push(x), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/targetLeakage/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (p.max !== void 0) {
                          let i = p.max;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/targetLeakage/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i < 0 || isNaN(i)) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + o + "/targetLeakage/max",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/max/minimum",
                                keyword: "minimum",
                                params: { comparison: ">=", limit: 0 },
                                message: "must be >= 0"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/targetLeakage/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (p.weight !== void 0) {
                          let i = p.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/targetLeakage/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/targetLeakage/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/targetLeakage/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/weight/type", keyword: "type", params: {
                              type: "number"
                            }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      }
                    }
                    if (b.trainTestOverlap !== void 0) {
                      let p = b.trainTestOverlap;
                      if (!(typeof p == "number" && isFinite(p)) && !(p && typeof p == "object" && !Array.isArray(p))) {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/trainTestOverlap", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/type", keyword: "type", params: { type: $.properties.data.properties.quality.properties.checks.items.properties.trainTestOverlap.type }, message: "must be number,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (typeof p == "number" && isFinite(p)) {
                        if (p > 1 || isNaN(p)) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/trainTestOverlap", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        if (p < 0 || isNaN(p)) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/trainTestOverlap", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                      }
                      if (p && typeof p == "object" && !Array.isArray(p)) {
                        for (let i in p) if (!(i === "max" || i === "columns" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/trainTestOverlap", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (p.max !== void 0) {
                          let i = p.max;
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
                            let a = {
                              instancePath: s + "/data/quality/checks/" + o + "/trainTestOverlap/max",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/max/type",
                              keyword: "type",
                              params: { type: "number" },
                              message: "must be number"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (p.columns !== void 0) {
                          let i = p.columns;
                          if (Array.isArray(i)) {
                            if (i.length < 1) {
                              let g = { instancePath: s + "/data/quality/checks/" + o + "/trainTestOverlap/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [g] : e.push(g), t++;
                            }
                            let a = i.length;
                            for (let g = 0; g < a; g++) if (typeof i[g] != "string") {
                              let x = {
                                instancePath: s + "/data/quality/checks/" + o + "/trainTestOverlap/columns/" + g,
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/columns/items/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string"
                              };
                              e === null ? e = [x] : e.push(x), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/trainTestOverlap/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (p.weight !== void 0) {
                          let i = p.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/trainTestOverlap/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + o + "/trainTestOverlap/weight",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/weight/exclusiveMinimum",
                                keyword: "exclusiveMinimum",
                                params: { comparison: ">", limit: 0 },
                                message: "must be > 0"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/trainTestOverlap/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      }
                    }
                    if (b.type !== void 0) {
                      let p = b.type;
                      if (p && typeof p == "object" && !Array.isArray(p)) {
                        if (p.column === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/type", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        if (p.is === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + o + "/type", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/required", keyword: "required", params: { missingProperty: "is" }, message: "must have required property 'is'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in p) if (!(i === "column" || i === "mostly" || i === "is" || i === "on" || i === "weight")) {
                          let a = {
                            instancePath: s + "/data/quality/checks/" + o + "/type",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/additionalProperties",
                            keyword: "additionalProperties",
                            params: { additionalProperty: i },
                            message: "must NOT have additional properties"
                          };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (p.column !== void 0) {
                          let i = p.column;
                          if (typeof i == "string") {
                            if (O(i) > 128) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + o + "/type/column",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/column/maxLength",
                                keyword: "maxLength",
                                params: { limit: 128 },
                                message: "must NOT have more than 128 characters"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (O(i) < 1) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/type/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/type/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (p.mostly !== void 0) {
                          let i = p.mostly;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/type/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/mostly/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i < 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/type/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/mostly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(
                                a
                              ), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/type/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/mostly/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (p.is !== void 0) {
                          let i = p.is;
                          if (typeof i != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/type/is", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/is/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(i === "number" || i === "integer" || i === "boolean" || i === "date" || i === "time")) {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + o + "/type/is",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/is/enum",
                              keyword: "enum",
                              params: { allowedValues: $.properties.data.properties.quality.properties.checks.items.properties.type.properties.is.enum },
                              message: "must be equal to one of the allowed values"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (p.on !== void 0) {
                          let i = p.on;
                          if (typeof i != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/type/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(i === "all" || i === "train" || i === "validation" || i === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/type/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/on/enum", keyword: "enum", params: { allowedValues: $.properties.data.properties.quality.properties.checks.items.properties.type.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (p.weight !== void 0) {
                          let i = p.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/type/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(
                                a
                              ), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + o + "/type/weight",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/weight/exclusiveMinimum",
                                keyword: "exclusiveMinimum",
                                params: { comparison: ">", limit: 0 },
                                message: "must be > 0"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/type/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      } else {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/type", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                    }
                    if (b.unique !== void 0) {
                      let p = b.unique;
                      if ((!p || typeof p != "object") && typeof p != "string") {
                        let i = { instancePath: s + "/data/quality/checks/" + o + "/unique", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/type", keyword: "type", params: { type: $.properties.data.properties.quality.properties.checks.items.properties.unique.type }, message: "must be string,array,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (Array.isArray(p)) {
                        if (p.length < 1) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/unique", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        let i = p.length;
                        for (let a = 0; a < i; a++) if (typeof p[a] != "string") {
                          let g = {
                            instancePath: s + "/data/quality/checks/" + o + "/unique/" + a,
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/items/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string"
                          };
                          e === null ? e = [g] : e.push(g), t++;
                        }
                      }
                      if (p && typeof p == "object" && !Array.isArray(
                        p
                      )) {
                        if (p.columns === void 0) {
                          let i = {
                            instancePath: s + "/data/quality/checks/" + o + "/unique",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/required",
                            keyword: "required",
                            params: { missingProperty: "columns" },
                            message: "must have required property 'columns'"
                          };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in p) if (!(i === "columns" || i === "mostly" || i === "on" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + o + "/unique", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/additionalProperties", keyword: "additionalProperties", params: {
                            additionalProperty: i
                          }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (p.columns !== void 0) {
                          let i = p.columns;
                          if (Array.isArray(i)) {
                            if (i.length < 1) {
                              let g = { instancePath: s + "/data/quality/checks/" + o + "/unique/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [g] : e.push(g), t++;
                            }
                            let a = i.length;
                            for (let g = 0; g < a; g++) if (typeof i[g] != "string") {
                              let x = { instancePath: s + "/data/quality/checks/" + o + "/unique/columns/" + g, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/columns/items/type", keyword: "type", params: {
                                type: "string"
                              }, message: "must be string" };
                              e === null ? e = [x] : e.push(x), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/unique/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (p.mostly !== void 0) {
                          let i = p.mostly;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/unique/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/mostly/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
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
                        if (p.on !== void 0) {
                          let i = p.on;
                          if (typeof i != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/unique/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(i === "all" || i === "train" || i === "validation" || i === "test")) {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + o + "/unique/on",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/on/enum",
                              keyword: "enum",
                              params: { allowedValues: $.properties.data.properties.quality.properties.checks.items.properties.unique.properties.on.enum },
                              message: "must be equal to one of the allowed values"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (p.weight !== void 0) {
                          let i = p.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/unique/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + o + "/unique/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + o + "/unique/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(
                              a
                            ), t++;
                          }
                        }
                      }
                    }
                  } else {
                    let p = { instancePath: s + "/data/quality/checks/" + o, schemaPath: "#/properties/data/properties/quality/properties/checks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
              } else {
                let n = { instancePath: s + "/data/quality/checks", schemaPath: "#/properties/data/properties/quality/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [n] : e.push(n), t++;
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
    if (z.train !== void 0) {
      let l = z.train, m = t, r = true, n = t;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        let d;
        if (l.trainer === void 0 && (d = "trainer")) {
          let h = {};
          e === null ? e = [h] : e.push(h), t++;
        } else if (l.trainer !== void 0 && l.trainer !== "cnn") {
          let h = {};
          e === null ? e = [h] : e.push(h), t++;
        }
      }
      var ce = n === t;
      if (t = m, e !== null && (m ? e.length = m : e = null), ce) {
        let d = t;
        if (l && typeof l == "object" && !Array.isArray(l) && l.options !== void 0) {
          let f = l.options;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            for (let u in f) if (!oe.call($.properties.train.allOf[0].then.properties.options.properties, u)) {
              let c = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/0/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
              e === null ? e = [c] : e.push(c), t++;
            }
            if (f.filters !== void 0) {
              let u = f.filters;
              if (Array.isArray(u)) {
                if (u.length > 8) {
                  let q = { instancePath: s + "/train/options/filters", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/filters/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" };
                  e === null ? e = [q] : e.push(q), t++;
                }
                if (u.length < 1) {
                  let q = {
                    instancePath: s + "/train/options/filters",
                    schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/filters/minItems",
                    keyword: "minItems",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 items"
                  };
                  e === null ? e = [q] : e.push(q), t++;
                }
                let c = u.length;
                for (let q = 0; q < c; q++) {
                  let k = u[q];
                  if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
                    let P = {
                      instancePath: s + "/train/options/filters/" + q,
                      schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/filters/items/type",
                      keyword: "type",
                      params: { type: "integer" },
                      message: "must be integer"
                    };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                  if (typeof k == "number" && isFinite(
                    k
                  )) {
                    if (k > 1024 || isNaN(k)) {
                      let P = { instancePath: s + "/train/options/filters/" + q, schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/filters/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, message: "must be <= 1024" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    if (k < 1 || isNaN(k)) {
                      let P = { instancePath: s + "/train/options/filters/" + q, schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/filters/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                  }
                }
              } else {
                let c = {
                  instancePath: s + "/train/options/filters",
                  schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/filters/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array"
                };
                e === null ? e = [c] : e.push(c), t++;
              }
            }
            if (f.kernel !== void 0) {
              let u = f.kernel;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                let c = { instancePath: s + "/train/options/kernel", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/kernel/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [c] : e.push(c), t++;
              }
              if (typeof u == "number" && isFinite(u)) {
                if (u > 15 || isNaN(u)) {
                  let c = {
                    instancePath: s + "/train/options/kernel",
                    schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/kernel/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 15 },
                    message: "must be <= 15"
                  };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (u < 1 || isNaN(u)) {
                  let c = {
                    instancePath: s + "/train/options/kernel",
                    schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/kernel/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 1 },
                    message: "must be >= 1"
                  };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
            }
            if (f.padding !== void 0) {
              let u = f.padding;
              if (typeof u != "string") {
                let c = { instancePath: s + "/train/options/padding", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [c] : e.push(
                  c
                ), t++;
              }
              if (!(u === "same" || u === "valid")) {
                let c = { instancePath: s + "/train/options/padding", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/padding/enum", keyword: "enum", params: { allowedValues: $.properties.train.allOf[0].then.properties.options.properties.padding.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [c] : e.push(
                  c
                ), t++;
              }
            }
            if (f.pool !== void 0) {
              let u = f.pool;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                let c = {
                  instancePath: s + "/train/options/pool",
                  schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/pool/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer"
                };
                e === null ? e = [c] : e.push(c), t++;
              }
              if (typeof u == "number" && isFinite(u)) {
                if (u > 8 || isNaN(u)) {
                  let c = { instancePath: s + "/train/options/pool", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/pool/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8 }, message: "must be <= 8" };
                  e === null ? e = [c] : e.push(
                    c
                  ), t++;
                }
                if (u < 1 || isNaN(u)) {
                  let c = { instancePath: s + "/train/options/pool", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/pool/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
            }
            if (f.hidden !== void 0) {
              let u = f.hidden;
              if (Array.isArray(u)) {
                if (u.length > 8) {
                  let q = { instancePath: s + "/train/options/hidden", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/hidden/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" };
                  e === null ? e = [q] : e.push(q), t++;
                }
                let c = u.length;
                for (let q = 0; q < c; q++) {
                  let k = u[q];
                  if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
                    let P = { instancePath: s + "/train/options/hidden/" + q, schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/hidden/items/type", keyword: "type", params: {
                      type: "integer"
                    }, message: "must be integer" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                  if (typeof k == "number" && isFinite(k)) {
                    if (k > 8192 || isNaN(
                      k
                    )) {
                      let P = { instancePath: s + "/train/options/hidden/" + q, schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/hidden/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8192 }, message: "must be <= 8192" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    if (k < 1 || isNaN(k)) {
                      let P = { instancePath: s + "/train/options/hidden/" + q, schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/hidden/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                  }
                }
              } else {
                let c = { instancePath: s + "/train/options/hidden", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/hidden/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [c] : e.push(c), t++;
              }
            }
            if (f.epochs !== void 0) {
              let u = f.epochs;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(
                u
              ))) {
                let c = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [c] : e.push(c), t++;
              }
              if (typeof u == "number" && isFinite(u)) {
                if (u > 1e5 || isNaN(u)) {
                  let c = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (u < 1 || isNaN(u)) {
                  let c = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/epochs/minimum", keyword: "minimum", params: {
                    comparison: ">=",
                    limit: 1
                  }, message: "must be >= 1" };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
            }
            if (f.learningRate !== void 0) {
              let u = f.learningRate;
              if (typeof u == "number" && isFinite(u)) {
                if (u > 10 || isNaN(u)) {
                  let c = {
                    instancePath: s + "/train/options/learningRate",
                    schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/learningRate/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 10 },
                    message: "must be <= 10"
                  };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (u <= 0 || isNaN(u)) {
                  let c = { instancePath: s + "/train/options/learningRate", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/learningRate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [c] : e.push(c), t++;
                }
              } else {
                let c = { instancePath: s + "/train/options/learningRate", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/learningRate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [c] : e.push(c), t++;
              }
            }
            if (f.batchSize !== void 0) {
              let u = f.batchSize;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                let c = { instancePath: s + "/train/options/batchSize", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/batchSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [c] : e.push(c), t++;
              }
              if (typeof u == "number" && isFinite(u)) {
                if (u > 65536 || isNaN(
                  u
                )) {
                  let c = { instancePath: s + "/train/options/batchSize", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/batchSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 }, message: "must be <= 65536" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (u < 1 || isNaN(u)) {
                  let c = { instancePath: s + "/train/options/batchSize", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
            }
            if (f.dropout !== void 0) {
              let u = f.dropout;
              if (typeof u == "number" && isFinite(u)) {
                if (u < 0 || isNaN(u)) {
                  let c = { instancePath: s + "/train/options/dropout", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/dropout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (u >= 1 || isNaN(u)) {
                  let c = { instancePath: s + "/train/options/dropout", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/dropout/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                  e === null ? e = [c] : e.push(c), t++;
                }
              } else {
                let c = { instancePath: s + "/train/options/dropout", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/dropout/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [c] : e.push(c), t++;
              }
            }
            if (f.l2 !== void 0) {
              let u = f.l2;
              if (typeof u == "number" && isFinite(u)) {
                if (u < 0 || isNaN(u)) {
                  let c = { instancePath: s + "/train/options/l2", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/l2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [c] : e.push(c), t++;
                }
              } else {
                let c = {
                  instancePath: s + "/train/options/l2",
                  schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/l2/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number"
                };
                e === null ? e = [c] : e.push(c), t++;
              }
            }
            if (f.patience !== void 0) {
              let u = f.patience;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                let c = { instancePath: s + "/train/options/patience", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/patience/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [c] : e.push(c), t++;
              }
              if (typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) {
                let c = { instancePath: s + "/train/options/patience", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/patience/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                e === null ? e = [c] : e.push(c), t++;
              }
            }
          } else {
            let u = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/0/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
        var ce = d === t;
        if (r = ce, r) {
          var H = {};
          H.options = true, H.trainer = true;
        }
      }
      if (!r) {
        let d = { instancePath: s + "/train", schemaPath: "#/properties/train/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        e === null ? e = [d] : e.push(d), t++;
      }
      let o = t, b = true, p = t;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        let d;
        if (l.trainer === void 0 && (d = "trainer")) {
          let h = {};
          e === null ? e = [h] : e.push(h), t++;
        } else if (l.trainer !== void 0 && l.trainer !== "import") {
          let h = {};
          e === null ? e = [h] : e.push(h), t++;
        }
      }
      var Q = p === t;
      if (t = o, e !== null && (o ? e.length = o : e = null), Q) {
        let d = t;
        if (l && typeof l == "object" && !Array.isArray(l) && l.options !== void 0) {
          let f = l.options;
          if (f && typeof f == "object" && !Array.isArray(
            f
          )) {
            if (f.files === void 0) {
              let u = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/1/then/properties/options/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
              e === null ? e = [u] : e.push(u), t++;
            }
            for (let u in f) if (u !== "files") {
              let c = {
                instancePath: s + "/train/options",
                schemaPath: "#/properties/train/allOf/1/then/properties/options/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: u },
                message: "must NOT have additional properties"
              };
              e === null ? e = [c] : e.push(c), t++;
            }
            if (f.files !== void 0) {
              let u = f.files;
              if (Array.isArray(u)) {
                if (u.length > 100) {
                  let q = { instancePath: s + "/train/options/files", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                  e === null ? e = [q] : e.push(q), t++;
                }
                if (u.length < 1) {
                  let q = { instancePath: s + "/train/options/files", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [q] : e.push(q), t++;
                }
                let c = u.length;
                for (let q = 0; q < c; q++) {
                  let k = u[q];
                  if (k && typeof k == "object" && !Array.isArray(k)) {
                    if (k.uri === void 0) {
                      let P = {
                        instancePath: s + "/train/options/files/" + q,
                        schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/required",
                        keyword: "required",
                        params: { missingProperty: "uri" },
                        message: "must have required property 'uri'"
                      };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    if (k.digest === void 0) {
                      let P = {
                        instancePath: s + "/train/options/files/" + q,
                        schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/required",
                        keyword: "required",
                        params: { missingProperty: "digest" },
                        message: "must have required property 'digest'"
                      };
                      e === null ? e = [P] : e.push(
                        P
                      ), t++;
                    }
                    for (let P in k) if (!(P === "uri" || P === "digest" || P === "as")) {
                      let E = { instancePath: s + "/train/options/files/" + q, schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P }, message: "must NOT have additional properties" };
                      e === null ? e = [E] : e.push(E), t++;
                    }
                    if (k.uri !== void 0) {
                      let P = k.uri;
                      if (typeof P == "string") {
                        if (O(P) > 2e3) {
                          let E = {
                            instancePath: s + "/train/options/files/" + q + "/uri",
                            schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/uri/maxLength",
                            keyword: "maxLength",
                            params: { limit: 2e3 },
                            message: "must NOT have more than 2000 characters"
                          };
                          e === null ? e = [E] : e.push(E), t++;
                        }
                        if (O(P) < 1) {
                          let E = { instancePath: s + "/train/options/files/" + q + "/uri", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/uri/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [E] : e.push(E), t++;
                        }
                      } else {
                        let E = { instancePath: s + "/train/options/files/" + q + "/uri", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [E] : e.push(E), t++;
                      }
                    }
                    if (k.digest !== void 0) {
                      let P = k.digest;
                      if (typeof P == "string") {
                        if (!Ce.test(P)) {
                          let E = {
                            instancePath: s + "/train/options/files/" + q + "/digest",
                            schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/digest/pattern",
                            keyword: "pattern",
                            params: { pattern: "^sha256:[0-9a-f]{64}$" },
                            message: 'must match pattern "^sha256:[0-9a-f]{64}$"'
                          };
                          e === null ? e = [E] : e.push(E), t++;
                        }
                      } else {
                        let E = {
                          instancePath: s + "/train/options/files/" + q + "/digest",
                          schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/digest/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string"
                        };
                        e === null ? e = [E] : e.push(E), t++;
                      }
                    }
                    if (k.as !== void 0) {
                      let P = k.as;
                      if (typeof P == "string") {
                        if (O(P) > 200) {
                          let E = {
                            instancePath: s + "/train/options/files/" + q + "/as",
                            schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/as/maxLength",
                            keyword: "maxLength",
                            params: { limit: 200 },
                            message: "must NOT have more than 200 characters"
                          };
                          e === null ? e = [E] : e.push(E), t++;
                        }
                        if (O(P) < 1) {
                          let E = { instancePath: s + "/train/options/files/" + q + "/as", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/as/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [E] : e.push(
                            E
                          ), t++;
                        }
                      } else {
                        let E = { instancePath: s + "/train/options/files/" + q + "/as", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/as/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [E] : e.push(E), t++;
                      }
                    }
                  } else {
                    let P = { instancePath: s + "/train/options/files/" + q, schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
              } else {
                let c = { instancePath: s + "/train/options/files", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [c] : e.push(c), t++;
              }
            }
          } else {
            let u = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/1/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
        var Q = d === t;
        if (b = Q, b) {
          var ee = {};
          ee.options = true, ee.trainer = true;
        }
      }
      if (!b) {
        let d = { instancePath: s + "/train", schemaPath: "#/properties/train/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        e === null ? e = [d] : e.push(d), t++;
      }
      H !== true && ee !== void 0 && (ee === true ? H = true : (H = H || {}, Object.assign(H, ee)));
      let i = t, a = true, g = t;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        let d;
        if (l.trainer === void 0 && (d = "trainer")) {
          let h = {};
          e === null ? e = [h] : e.push(h), t++;
        } else if (l.trainer !== void 0 && l.trainer !== "logistic") {
          let h = {};
          e === null ? e = [h] : e.push(h), t++;
        }
      }
      var pe = g === t;
      if (t = i, e !== null && (i ? e.length = i : e = null), pe) {
        let d = t;
        if (l && typeof l == "object" && !Array.isArray(l) && l.options !== void 0) {
          let f = l.options;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            for (let u in f) if (!(u === "l2" || u === "epochs" || u === "tolerance")) {
              let c = {
                instancePath: s + "/train/options",
                schemaPath: "#/properties/train/allOf/2/then/properties/options/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: u },
                message: "must NOT have additional properties"
              };
              e === null ? e = [c] : e.push(c), t++;
            }
            if (f.l2 !== void 0) {
              let u = f.l2;
              if (typeof u == "number" && isFinite(u)) {
                if (u < 0 || isNaN(u)) {
                  let c = { instancePath: s + "/train/options/l2", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/l2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [c] : e.push(c), t++;
                }
              } else {
                let c = { instancePath: s + "/train/options/l2", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/l2/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [c] : e.push(c), t++;
              }
            }
            if (f.epochs !== void 0) {
              let u = f.epochs;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                let c = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [c] : e.push(c), t++;
              }
              if (typeof u == "number" && isFinite(u)) {
                if (u > 1e5 || isNaN(u)) {
                  let c = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (u < 1 || isNaN(u)) {
                  let c = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
            }
            if (f.tolerance !== void 0) {
              let u = f.tolerance;
              if (typeof u == "number" && isFinite(
                u
              )) {
                if (u <= 0 || isNaN(u)) {
                  let c = { instancePath: s + "/train/options/tolerance", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/tolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [c] : e.push(c), t++;
                }
              } else {
                let c = { instancePath: s + "/train/options/tolerance", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [c] : e.push(c), t++;
              }
            }
          } else {
            let u = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/2/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [u] : e.push(
              u
            ), t++;
          }
        }
        var pe = d === t;
        if (a = pe, a) {
          var te = {};
          te.options = true, te.trainer = true;
        }
      }
      if (!a) {
        let d = { instancePath: s + "/train", schemaPath: "#/properties/train/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        e === null ? e = [d] : e.push(d), t++;
      }
      H !== true && te !== void 0 && (te === true ? H = true : (H = H || {}, Object.assign(H, te)));
      let x = t, v = true, A = t;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        let d;
        if (l.trainer === void 0 && (d = "trainer")) {
          let h = {};
          e === null ? e = [h] : e.push(h), t++;
        } else if (l.trainer !== void 0 && l.trainer !== "mlp") {
          let h = {};
          e === null ? e = [h] : e.push(h), t++;
        }
      }
      var _ = A === t;
      if (t = x, e !== null && (x ? e.length = x : e = null), _) {
        let d = t;
        if (l && typeof l == "object" && !Array.isArray(l) && l.options !== void 0) {
          let f = l.options;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            for (let u in f) if (!(u === "hidden" || u === "epochs" || u === "learningRate" || u === "batchSize" || u === "dropout" || u === "l2" || u === "patience")) {
              let c = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/3/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
              e === null ? e = [c] : e.push(c), t++;
            }
            if (f.hidden !== void 0) {
              let u = f.hidden;
              if (Array.isArray(u)) {
                if (u.length > 16) {
                  let q = { instancePath: s + "/train/options/hidden", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/hidden/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items" };
                  e === null ? e = [q] : e.push(
                    q
                  ), t++;
                }
                if (u.length < 1) {
                  let q = { instancePath: s + "/train/options/hidden", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/hidden/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [q] : e.push(q), t++;
                }
                let c = u.length;
                for (let q = 0; q < c; q++) {
                  let k = u[q];
                  if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(
                    k
                  ))) {
                    let P = { instancePath: s + "/train/options/hidden/" + q, schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/hidden/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                  if (typeof k == "number" && isFinite(k)) {
                    if (k > 8192 || isNaN(k)) {
                      let P = { instancePath: s + "/train/options/hidden/" + q, schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/hidden/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8192 }, message: "must be <= 8192" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    if (k < 1 || isNaN(k)) {
                      let P = { instancePath: s + "/train/options/hidden/" + q, schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/hidden/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                  }
                }
              } else {
                let c = { instancePath: s + "/train/options/hidden", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/hidden/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [c] : e.push(c), t++;
              }
            }
            if (f.epochs !== void 0) {
              let u = f.epochs;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                let c = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [c] : e.push(c), t++;
              }
              if (typeof u == "number" && isFinite(u)) {
                if (u > 1e5 || isNaN(u)) {
                  let c = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (u < 1 || isNaN(u)) {
                  let c = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
            }
            if (f.learningRate !== void 0) {
              let u = f.learningRate;
              if (typeof u == "number" && isFinite(u)) {
                if (u > 10 || isNaN(u)) {
                  let c = { instancePath: s + "/train/options/learningRate", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/learningRate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (u <= 0 || isNaN(u)) {
                  let c = { instancePath: s + "/train/options/learningRate", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/learningRate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [c] : e.push(c), t++;
                }
              } else {
                let c = { instancePath: s + "/train/options/learningRate", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/learningRate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [c] : e.push(c), t++;
              }
            }
            if (f.batchSize !== void 0) {
              let u = f.batchSize;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(
                u
              ) && isFinite(u))) {
                let c = { instancePath: s + "/train/options/batchSize", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/batchSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [c] : e.push(c), t++;
              }
              if (typeof u == "number" && isFinite(u)) {
                if (u > 65536 || isNaN(u)) {
                  let c = { instancePath: s + "/train/options/batchSize", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/batchSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 }, message: "must be <= 65536" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (u < 1 || isNaN(u)) {
                  let c = { instancePath: s + "/train/options/batchSize", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
            }
            if (f.dropout !== void 0) {
              let u = f.dropout;
              if (typeof u == "number" && isFinite(u)) {
                if (u < 0 || isNaN(u)) {
                  let c = { instancePath: s + "/train/options/dropout", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/dropout/minimum", keyword: "minimum", params: {
                    comparison: ">=",
                    limit: 0
                  }, message: "must be >= 0" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (u >= 1 || isNaN(u)) {
                  let c = { instancePath: s + "/train/options/dropout", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/dropout/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                  e === null ? e = [c] : e.push(c), t++;
                }
              } else {
                let c = { instancePath: s + "/train/options/dropout", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/dropout/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [c] : e.push(c), t++;
              }
            }
            if (f.l2 !== void 0) {
              let u = f.l2;
              if (typeof u == "number" && isFinite(u)) {
                if (u < 0 || isNaN(u)) {
                  let c = { instancePath: s + "/train/options/l2", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/l2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [c] : e.push(c), t++;
                }
              } else {
                let c = { instancePath: s + "/train/options/l2", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/l2/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [
                  c
                ] : e.push(c), t++;
              }
            }
            if (f.patience !== void 0) {
              let u = f.patience;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                let c = {
                  instancePath: s + "/train/options/patience",
                  schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/patience/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer"
                };
                e === null ? e = [c] : e.push(c), t++;
              }
              if (typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) {
                let c = { instancePath: s + "/train/options/patience", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/patience/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                e === null ? e = [c] : e.push(c), t++;
              }
            }
          } else {
            let u = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/3/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [u] : e.push(
              u
            ), t++;
          }
        }
        var _ = d === t;
        if (v = _, v) {
          var Z = {};
          Z.options = true, Z.trainer = true;
        }
      }
      if (!v) {
        let d = { instancePath: s + "/train", schemaPath: "#/properties/train/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        e === null ? e = [d] : e.push(d), t++;
      }
      H !== true && Z !== void 0 && (Z === true ? H = true : (H = H || {}, Object.assign(H, Z)));
      let N = t, L = true, j = t;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        let d;
        if (l.trainer === void 0 && (d = "trainer")) {
          let h = {};
          e === null ? e = [h] : e.push(h), t++;
        } else if (l.trainer !== void 0 && l.trainer !== "script") {
          let h = {};
          e === null ? e = [h] : e.push(h), t++;
        }
      }
      var y = j === t;
      if (t = N, e !== null && (N ? e.length = N : e = null), y) {
        let d = t;
        if (l && typeof l == "object" && !Array.isArray(l) && l.options !== void 0) {
          let f = l.options;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            for (let u in f) if (!xe.test(u)) {
              let c = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/4/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
              e === null ? e = [c] : e.push(c), t++;
            }
            for (let u in f) if (xe.test(u)) {
              let c = f[u];
              if (typeof c != "string" && !(typeof c == "number" && isFinite(c)) && typeof c != "boolean") {
                let q = { instancePath: s + "/train/options/" + u.replace(
                  /~/g,
                  "~0"
                ).replace(/\//g, "~1"), schemaPath: "#/properties/train/allOf/4/then/properties/options/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D%7B0%2C63%7D%24/type", keyword: "type", params: { type: $.properties.train.allOf[4].then.properties.options.patternProperties["^[A-Za-z][A-Za-z0-9_-]{0,63}$"].type }, message: "must be string,number,boolean" };
                e === null ? e = [q] : e.push(
                  q
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
        var y = d === t;
        if (L = y, L) {
          var w = {};
          w.options = true, w.trainer = true;
        }
      }
      if (!L) {
        let d = {
          instancePath: s + "/train",
          schemaPath: "#/properties/train/allOf/4/if",
          keyword: "if",
          params: { failingKeyword: "then" },
          message: 'must match "then" schema'
        };
        e === null ? e = [d] : e.push(d), t++;
      }
      if (H !== true && w !== void 0 && (w === true ? H = true : (H = H || {}, Object.assign(H, w))), l && typeof l == "object" && !Array.isArray(l)) {
        if (l.trainer === void 0) {
          let d = { instancePath: s + "/train", schemaPath: "#/properties/train/required", keyword: "required", params: { missingProperty: "trainer" }, message: "must have required property 'trainer'" };
          e === null ? e = [d] : e.push(d), t++;
        }
        for (let d in l) if (!oe.call($.properties.train.properties, d)) {
          let h = { instancePath: s + "/train", schemaPath: "#/properties/train/additionalProperties", keyword: "additionalProperties", params: {
            additionalProperty: d
          }, message: "must NOT have additional properties" };
          e === null ? e = [h] : e.push(h), t++;
        }
        if (l.trainer !== void 0) {
          let d = l.trainer;
          if (typeof d != "string") {
            let h = { instancePath: s + "/train/trainer", schemaPath: "#/properties/train/properties/trainer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [h] : e.push(h), t++;
          }
          if (!(d === "cnn" || d === "import" || d === "logistic" || d === "mlp" || d === "script")) {
            let h = { instancePath: s + "/train/trainer", schemaPath: "#/properties/train/properties/trainer/enum", keyword: "enum", params: { allowedValues: $.properties.train.properties.trainer.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [h] : e.push(h), t++;
          }
        }
        if (l.options !== void 0) {
          let d = l.options;
          if (!(d && typeof d == "object" && !Array.isArray(d))) {
            let h = { instancePath: s + "/train/options", schemaPath: "#/properties/train/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [h] : e.push(h), t++;
          }
        }
        if (l.seed !== void 0) {
          let d = l.seed;
          if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
            let h = { instancePath: s + "/train/seed", schemaPath: "#/properties/train/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [h] : e.push(h), t++;
          }
          if (typeof d == "number" && isFinite(d)) {
            if (d > 4294967295 || isNaN(d)) {
              let h = { instancePath: s + "/train/seed", schemaPath: "#/properties/train/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
              e === null ? e = [h] : e.push(h), t++;
            }
            if (d < 0 || isNaN(d)) {
              let h = { instancePath: s + "/train/seed", schemaPath: "#/properties/train/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              e === null ? e = [h] : e.push(h), t++;
            }
          }
        }
        if (l.backend !== void 0) {
          let d = l.backend;
          if (!(d === "cpu" || d === "none" || d === "wasm")) {
            let h = { instancePath: s + "/train/backend", schemaPath: "#/properties/train/properties/backend/enum", keyword: "enum", params: { allowedValues: $.properties.train.properties.backend.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [h] : e.push(h), t++;
          }
        }
        if (l.classWeights !== void 0) {
          let d = l.classWeights, h = t, f = false, u = t;
          if (typeof d != "string") {
            let q = { instancePath: s + "/train/classWeights", schemaPath: "#/properties/train/properties/classWeights/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [q] : e.push(q), t++;
          }
          if (d !== "balanced") {
            let q = { instancePath: s + "/train/classWeights", schemaPath: "#/properties/train/properties/classWeights/anyOf/0/enum", keyword: "enum", params: { allowedValues: $.properties.train.properties.classWeights.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [q] : e.push(q), t++;
          }
          var U = u === t;
          f = f || U;
          let c = t;
          if (d && typeof d == "object" && !Array.isArray(d)) {
            if (Object.keys(d).length < 1) {
              let q = { instancePath: s + "/train/classWeights", schemaPath: "#/properties/train/properties/classWeights/anyOf/1/minProperties", keyword: "minProperties", params: {
                limit: 1
              }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [q] : e.push(q), t++;
            }
            for (let q in d) {
              let k = d[q];
              if (typeof k == "number" && isFinite(k)) {
                if (k > 1e6 || isNaN(k)) {
                  let P = { instancePath: s + "/train/classWeights/" + q.replace(/~/g, "~0").replace(
                    /\//g,
                    "~1"
                  ), schemaPath: "#/properties/train/properties/classWeights/anyOf/1/additionalProperties/maximum", keyword: "maximum", params: {
                    comparison: "<=",
                    limit: 1e6
                  }, message: "must be <= 1000000" };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (k <= 0 || isNaN(k)) {
                  let P = { instancePath: s + "/train/classWeights/" + q.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/train/properties/classWeights/anyOf/1/additionalProperties/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [P] : e.push(P), t++;
                }
              } else {
                let P = { instancePath: s + "/train/classWeights/" + q.replace(/~/g, "~0").replace(
                  /\//g,
                  "~1"
                ), schemaPath: "#/properties/train/properties/classWeights/anyOf/1/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [P] : e.push(P), t++;
              }
            }
          } else {
            let q = { instancePath: s + "/train/classWeights", schemaPath: "#/properties/train/properties/classWeights/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [q] : e.push(q), t++;
          }
          var U = c === t;
          if (f = f || U, f) t = h, e !== null && (h ? e.length = h : e = null);
          else {
            let q = { instancePath: s + "/train/classWeights", schemaPath: "#/properties/train/properties/classWeights/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [q] : e.push(q), t++;
          }
        }
        if (l.crossValidation !== void 0) {
          let d = l.crossValidation;
          if (d && typeof d == "object" && !Array.isArray(d)) {
            if (d.folds === void 0) {
              let h = { instancePath: s + "/train/crossValidation", schemaPath: "#/properties/train/properties/crossValidation/required", keyword: "required", params: { missingProperty: "folds" }, message: "must have required property 'folds'" };
              e === null ? e = [h] : e.push(h), t++;
            }
            for (let h in d) if (h !== "folds") {
              let f = {
                instancePath: s + "/train/crossValidation",
                schemaPath: "#/properties/train/properties/crossValidation/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: h },
                message: "must NOT have additional properties"
              };
              e === null ? e = [f] : e.push(f), t++;
            }
            if (d.folds !== void 0) {
              let h = d.folds;
              if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                let f = { instancePath: s + "/train/crossValidation/folds", schemaPath: "#/properties/train/properties/crossValidation/properties/folds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (typeof h == "number" && isFinite(h)) {
                if (h > 20 || isNaN(h)) {
                  let f = {
                    instancePath: s + "/train/crossValidation/folds",
                    schemaPath: "#/properties/train/properties/crossValidation/properties/folds/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 20 },
                    message: "must be <= 20"
                  };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (h < 2 || isNaN(h)) {
                  let f = { instancePath: s + "/train/crossValidation/folds", schemaPath: "#/properties/train/properties/crossValidation/properties/folds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              }
            }
          } else {
            let h = { instancePath: s + "/train/crossValidation", schemaPath: "#/properties/train/properties/crossValidation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [h] : e.push(h), t++;
          }
        }
        if (l.command !== void 0) {
          let d = l.command;
          if (Array.isArray(d)) {
            if (d.length > 100) {
              let f = { instancePath: s + "/train/command", schemaPath: "#/properties/train/properties/command/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              e === null ? e = [f] : e.push(f), t++;
            }
            if (d.length < 1) {
              let f = { instancePath: s + "/train/command", schemaPath: "#/properties/train/properties/command/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [f] : e.push(f), t++;
            }
            let h = d.length;
            for (let f = 0; f < h; f++) {
              let u = d[f];
              if (typeof u == "string") {
                if (O(u) > 4e3) {
                  let c = {
                    instancePath: s + "/train/command/" + f,
                    schemaPath: "#/properties/train/properties/command/items/maxLength",
                    keyword: "maxLength",
                    params: { limit: 4e3 },
                    message: "must NOT have more than 4000 characters"
                  };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!Ne.test(u)) {
                  let c = { instancePath: s + "/train/command/" + f, schemaPath: "#/properties/train/properties/command/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: 'must match pattern "^[^\\u0000]*$"' };
                  e === null ? e = [c] : e.push(c), t++;
                }
              } else {
                let c = { instancePath: s + "/train/command/" + f, schemaPath: "#/properties/train/properties/command/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [c] : e.push(c), t++;
              }
            }
          } else {
            let h = { instancePath: s + "/train/command", schemaPath: "#/properties/train/properties/command/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [h] : e.push(h), t++;
          }
        }
        if (l.code !== void 0) {
          let d = l.code;
          if (typeof d == "string") {
            if (O(d) > 400) {
              let h = { instancePath: s + "/train/code", schemaPath: "#/properties/train/properties/code/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
              e === null ? e = [h] : e.push(h), t++;
            }
            if (O(d) < 1) {
              let h = { instancePath: s + "/train/code", schemaPath: "#/properties/train/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [h] : e.push(h), t++;
            }
          } else {
            let h = { instancePath: s + "/train/code", schemaPath: "#/properties/train/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [h] : e.push(h), t++;
          }
        }
        if (l.lock !== void 0) {
          let d = l.lock;
          if (typeof d == "string") {
            if (O(d) > 400) {
              let h = { instancePath: s + "/train/lock", schemaPath: "#/properties/train/properties/lock/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
              e === null ? e = [h] : e.push(h), t++;
            }
            if (O(d) < 1) {
              let h = { instancePath: s + "/train/lock", schemaPath: "#/properties/train/properties/lock/minLength", keyword: "minLength", params: {
                limit: 1
              }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [h] : e.push(h), t++;
            }
          } else {
            let h = { instancePath: s + "/train/lock", schemaPath: "#/properties/train/properties/lock/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [h] : e.push(h), t++;
          }
        }
        if (l.channels !== void 0) {
          let d = l.channels;
          if (d && typeof d == "object" && !Array.isArray(d)) {
            for (let h in d) if (!(h === "format" || h === "header" || h === "target" || h === "features" || h === "labels")) {
              let f = { instancePath: s + "/train/channels", schemaPath: "#/properties/train/properties/channels/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: h
              }, message: "must NOT have additional properties" };
              e === null ? e = [f] : e.push(f), t++;
            }
            if (d.format !== void 0) {
              let h = d.format;
              if (typeof h != "string") {
                let f = { instancePath: s + "/train/channels/format", schemaPath: "#/properties/train/properties/channels/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (!(h === "csv" || h === "parquet")) {
                let f = { instancePath: s + "/train/channels/format", schemaPath: "#/properties/train/properties/channels/properties/format/enum", keyword: "enum", params: { allowedValues: $.properties.train.properties.channels.properties.format.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (d.header !== void 0 && typeof d.header != "boolean") {
              let h = { instancePath: s + "/train/channels/header", schemaPath: "#/properties/train/properties/channels/properties/header/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [h] : e.push(h), t++;
            }
            if (d.target !== void 0) {
              let h = d.target;
              if (typeof h != "string") {
                let f = { instancePath: s + "/train/channels/target", schemaPath: "#/properties/train/properties/channels/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (!(h === "first" || h === "last")) {
                let f = { instancePath: s + "/train/channels/target", schemaPath: "#/properties/train/properties/channels/properties/target/enum", keyword: "enum", params: { allowedValues: $.properties.train.properties.channels.properties.target.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (d.features !== void 0) {
              let h = d.features;
              if (typeof h != "string") {
                let f = { instancePath: s + "/train/channels/features", schemaPath: "#/properties/train/properties/channels/properties/features/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (!(h === "raw" || h === "encoded")) {
                let f = { instancePath: s + "/train/channels/features", schemaPath: "#/properties/train/properties/channels/properties/features/enum", keyword: "enum", params: { allowedValues: $.properties.train.properties.channels.properties.features.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [f] : e.push(
                  f
                ), t++;
              }
            }
            if (d.labels !== void 0) {
              let h = d.labels;
              if (typeof h != "string") {
                let f = { instancePath: s + "/train/channels/labels", schemaPath: "#/properties/train/properties/channels/properties/labels/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (!(h === "index" || h === "name")) {
                let f = { instancePath: s + "/train/channels/labels", schemaPath: "#/properties/train/properties/channels/properties/labels/enum", keyword: "enum", params: { allowedValues: $.properties.train.properties.channels.properties.labels.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let h = { instancePath: s + "/train/channels", schemaPath: "#/properties/train/properties/channels/type", keyword: "type", params: {
              type: "object"
            }, message: "must be object" };
            e === null ? e = [h] : e.push(h), t++;
          }
        }
        if (l.limits !== void 0) {
          let d = l.limits;
          if (d && typeof d == "object" && !Array.isArray(d)) {
            for (let h in d) if (!(h === "time" || h === "disk" || h === "memory")) {
              let f = {
                instancePath: s + "/train/limits",
                schemaPath: "#/properties/train/properties/limits/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: h },
                message: "must NOT have additional properties"
              };
              e === null ? e = [f] : e.push(f), t++;
            }
            if (d.time !== void 0) {
              let h = d.time;
              if (typeof h == "string") {
                if (!Le.test(h)) {
                  let f = { instancePath: s + "/train/limits/time", schemaPath: "#/properties/train/properties/limits/properties/time/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(s|m|h)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(s|m|h)$"' };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: s + "/train/limits/time", schemaPath: "#/properties/train/properties/limits/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (d.disk !== void 0) {
              let h = d.disk;
              if (typeof h == "string") {
                if (!we.test(h)) {
                  let f = { instancePath: s + "/train/limits/disk", schemaPath: "#/properties/train/properties/limits/properties/disk/pattern", keyword: "pattern", params: {
                    pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"
                  }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"' };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: s + "/train/limits/disk", schemaPath: "#/properties/train/properties/limits/properties/disk/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (d.memory !== void 0) {
              let h = d.memory;
              if (typeof h == "string") {
                if (!we.test(h)) {
                  let f = { instancePath: s + "/train/limits/memory", schemaPath: "#/properties/train/properties/limits/properties/memory/pattern", keyword: "pattern", params: {
                    pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"
                  }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"' };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: s + "/train/limits/memory", schemaPath: "#/properties/train/properties/limits/properties/memory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let h = {
              instancePath: s + "/train/limits",
              schemaPath: "#/properties/train/properties/limits/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object"
            };
            e === null ? e = [h] : e.push(h), t++;
          }
        }
        if (l.claims !== void 0) {
          let d = l.claims;
          if (d && typeof d == "object" && !Array.isArray(d)) {
            if (Object.keys(d).length > 50) {
              let h = { instancePath: s + "/train/claims", schemaPath: "#/properties/train/properties/claims/maxProperties", keyword: "maxProperties", params: { limit: 50 }, message: "must NOT have more than 50 properties" };
              e === null ? e = [h] : e.push(h), t++;
            }
            for (let h in d) {
              let f = t;
              if (typeof h == "string") {
                if (!Me.test(h)) {
                  let u = {
                    instancePath: s + "/train/claims",
                    schemaPath: "#/properties/train/properties/claims/propertyNames/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[A-Za-z][A-Za-z0-9_:.-]{0,63}$" },
                    message: 'must match pattern "^[A-Za-z][A-Za-z0-9_:.-]{0,63}$"',
                    propertyName: h
                  };
                  e === null ? e = [u] : e.push(u), t++;
                }
              } else {
                let u = { instancePath: s + "/train/claims", schemaPath: "#/properties/train/properties/claims/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: h };
                e === null ? e = [u] : e.push(
                  u
                ), t++;
              }
              var C = f === t;
              if (!C) {
                let u = { instancePath: s + "/train/claims", schemaPath: "#/properties/train/properties/claims/propertyNames", keyword: "propertyNames", params: { propertyName: h }, message: "property name must be valid" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            for (let h in d) {
              let f = d[h];
              if (typeof f == "string") {
                if (O(f) > 500) {
                  let u = { instancePath: s + "/train/claims/" + h.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1"), schemaPath: "#/properties/train/properties/claims/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                  e === null ? e = [u] : e.push(u), t++;
                }
              } else {
                let u = { instancePath: s + "/train/claims/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/train/properties/claims/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
          } else {
            let h = {
              instancePath: s + "/train/claims",
              schemaPath: "#/properties/train/properties/claims/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object"
            };
            e === null ? e = [h] : e.push(h), t++;
          }
        }
        if (l.runner !== void 0) {
          let d = l.runner;
          if (d && typeof d == "object" && !Array.isArray(d)) {
            for (let h in d) if (!(h === "labels" || h === "timeout")) {
              let f = { instancePath: s + "/train/runner", schemaPath: "#/properties/train/properties/runner/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" };
              e === null ? e = [f] : e.push(f), t++;
            }
            if (d.labels !== void 0) {
              let h = d.labels;
              if (Array.isArray(
                h
              )) {
                if (h.length > 10) {
                  let q = { instancePath: s + "/train/runner/labels", schemaPath: "#/properties/train/properties/runner/properties/labels/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
                  e === null ? e = [q] : e.push(q), t++;
                }
                if (h.length < 1) {
                  let q = { instancePath: s + "/train/runner/labels", schemaPath: "#/properties/train/properties/runner/properties/labels/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [q] : e.push(q), t++;
                }
                let f = h.length;
                for (let q = 0; q < f; q++) {
                  let k = h[q];
                  if (typeof k == "string") {
                    if (!ve.test(k)) {
                      let P = { instancePath: s + "/train/runner/labels/" + q, schemaPath: "#/properties/train/properties/runner/properties/labels/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"' };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                  } else {
                    let P = { instancePath: s + "/train/runner/labels/" + q, schemaPath: "#/properties/train/properties/runner/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
                let u = h.length, c;
                if (u > 1) {
                  let q = {};
                  for (; u--; ) {
                    let k = h[u];
                    if (typeof k == "string") {
                      if (typeof q[k] == "number") {
                        c = q[k];
                        let P = { instancePath: s + "/train/runner/labels", schemaPath: "#/properties/train/properties/runner/properties/labels/uniqueItems", keyword: "uniqueItems", params: { i: u, j: c }, message: "must NOT have duplicate items (items ## " + c + " and " + u + " are identical)" };
                        e === null ? e = [P] : e.push(P), t++;
                        break;
                      }
                      q[k] = u;
                    }
                  }
                }
              } else {
                let f = { instancePath: s + "/train/runner/labels", schemaPath: "#/properties/train/properties/runner/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (d.timeout !== void 0) {
              let h = d.timeout;
              if (typeof h == "string") {
                if (!Se.test(h)) {
                  let f = { instancePath: s + "/train/runner/timeout", schemaPath: "#/properties/train/properties/runner/properties/timeout/pattern", keyword: "pattern", params: {
                    pattern: "^[1-9][0-9]{0,3}[mhd]$"
                  }, message: 'must match pattern "^[1-9][0-9]{0,3}[mhd]$"' };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = {
                  instancePath: s + "/train/runner/timeout",
                  schemaPath: "#/properties/train/properties/runner/properties/timeout/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let h = { instancePath: s + "/train/runner", schemaPath: "#/properties/train/properties/runner/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [h] : e.push(h), t++;
          }
        }
        if (l.when !== void 0) {
          let d = l.when;
          if (typeof d != "string") {
            let h = { instancePath: s + "/train/when", schemaPath: "#/properties/train/properties/when/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [h] : e.push(h), t++;
          }
          if (!(d === "push" || d === "label" || d === "comment" || d === "manual")) {
            let h = { instancePath: s + "/train/when", schemaPath: "#/properties/train/properties/when/enum", keyword: "enum", params: { allowedValues: $.properties.train.properties.when.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [h] : e.push(h), t++;
          }
        }
      } else {
        let d = { instancePath: s + "/train", schemaPath: "#/properties/train/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
    if (z.decide !== void 0) {
      let l = z.decide;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let m in l) if (!(m === "threshold" || m === "maximise" || m === "costs")) {
          let r = { instancePath: s + "/decide", schemaPath: "#/properties/decide/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (l.threshold !== void 0) {
          let m = l.threshold;
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
        if (l.maximise !== void 0) {
          let m = l.maximise;
          if (typeof m != "string") {
            let r = { instancePath: s + "/decide/maximise", schemaPath: "#/properties/decide/properties/maximise/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
          if (!(m === "f1" || m === "balanced_accuracy")) {
            let r = { instancePath: s + "/decide/maximise", schemaPath: "#/properties/decide/properties/maximise/enum", keyword: "enum", params: { allowedValues: $.properties.decide.properties.maximise.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (l.costs !== void 0) {
          let m = l.costs;
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
              let n = { instancePath: s + "/decide/costs", schemaPath: "#/properties/decide/properties/costs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (m.falsePositive !== void 0) {
              let r = m.falsePositive;
              if (typeof r == "number" && isFinite(
                r
              )) {
                if (r < 0 || isNaN(r)) {
                  let n = { instancePath: s + "/decide/costs/falsePositive", schemaPath: "#/properties/decide/properties/costs/properties/falsePositive/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: s + "/decide/costs/falsePositive", schemaPath: "#/properties/decide/properties/costs/properties/falsePositive/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [n] : e.push(
                  n
                ), t++;
              }
            }
            if (m.falseNegative !== void 0) {
              let r = m.falseNegative;
              if (typeof r == "number" && isFinite(r)) {
                if (r < 0 || isNaN(r)) {
                  let n = {
                    instancePath: s + "/decide/costs/falseNegative",
                    schemaPath: "#/properties/decide/properties/costs/properties/falseNegative/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0 },
                    message: "must be >= 0"
                  };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = {
                  instancePath: s + "/decide/costs/falseNegative",
                  schemaPath: "#/properties/decide/properties/costs/properties/falseNegative/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number"
                };
                e === null ? e = [n] : e.push(n), t++;
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
    if (z.evaluate !== void 0) {
      let l = z.evaluate;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let m in l) if (!(m === "metrics" || m === "fairness" || m === "slices" || m === "explain")) {
          let r = { instancePath: s + "/evaluate", schemaPath: "#/properties/evaluate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (l.metrics !== void 0) {
          let m = l.metrics;
          if (Array.isArray(m)) {
            if (m.length < 1) {
              let b = { instancePath: s + "/evaluate/metrics", schemaPath: "#/properties/evaluate/properties/metrics/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [b] : e.push(b), t++;
            }
            let r = m.length;
            for (let b = 0; b < r; b++) {
              let p = m[b];
              if (typeof p != "string") {
                let i = { instancePath: s + "/evaluate/metrics/" + b, schemaPath: "#/properties/evaluate/properties/metrics/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [i] : e.push(i), t++;
              }
              if (!(p === "accuracy" || p === "average_precision" || p === "balanced_accuracy" || p === "brier" || p === "ece" || p === "f1" || p === "log_loss" || p === "mae" || p === "mape" || p === "mcc" || p === "precision" || p === "r2" || p === "recall" || p === "rmse" || p === "roc_auc" || p === "roc_auc_ovo")) {
                let i = { instancePath: s + "/evaluate/metrics/" + b, schemaPath: "#/properties/evaluate/properties/metrics/items/enum", keyword: "enum", params: { allowedValues: $.properties.evaluate.properties.metrics.items.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            let n = m.length, o;
            if (n > 1) {
              let b = {};
              for (; n--; ) {
                let p = m[n];
                if (typeof p == "string") {
                  if (typeof b[p] == "number") {
                    o = b[p];
                    let i = {
                      instancePath: s + "/evaluate/metrics",
                      schemaPath: "#/properties/evaluate/properties/metrics/uniqueItems",
                      keyword: "uniqueItems",
                      params: { i: n, j: o },
                      message: "must NOT have duplicate items (items ## " + o + " and " + n + " are identical)"
                    };
                    e === null ? e = [i] : e.push(i), t++;
                    break;
                  }
                  b[p] = n;
                }
              }
            }
          } else {
            let r = { instancePath: s + "/evaluate/metrics", schemaPath: "#/properties/evaluate/properties/metrics/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (l.fairness !== void 0) {
          let m = l.fairness;
          if (m && typeof m == "object" && !Array.isArray(m)) {
            for (let r in m) if (!(r === "by" || r === "minGroup" || r === "measures")) {
              let n = { instancePath: s + "/evaluate/fairness", schemaPath: "#/properties/evaluate/properties/fairness/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (m.by !== void 0) {
              let r = m.by;
              if (Array.isArray(r)) {
                if (r.length < 1) {
                  let p = { instancePath: s + "/evaluate/fairness/by", schemaPath: "#/properties/evaluate/properties/fairness/properties/by/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                let n = r.length;
                for (let p = 0; p < n; p++) {
                  let i = r[p];
                  if (typeof i == "string") {
                    if (O(
                      i
                    ) > 128) {
                      let a = { instancePath: s + "/evaluate/fairness/by/" + p, schemaPath: "#/properties/evaluate/properties/fairness/properties/by/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (O(i) < 1) {
                      let a = { instancePath: s + "/evaluate/fairness/by/" + p, schemaPath: "#/properties/evaluate/properties/fairness/properties/by/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (!se.test(i)) {
                      let a = { instancePath: s + "/evaluate/fairness/by/" + p, schemaPath: "#/properties/evaluate/properties/fairness/properties/by/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = {
                      instancePath: s + "/evaluate/fairness/by/" + p,
                      schemaPath: "#/properties/evaluate/properties/fairness/properties/by/items/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                let o = r.length, b;
                if (o > 1) {
                  let p = {};
                  for (; o--; ) {
                    let i = r[o];
                    if (typeof i == "string") {
                      if (typeof p[i] == "number") {
                        b = p[i];
                        let a = { instancePath: s + "/evaluate/fairness/by", schemaPath: "#/properties/evaluate/properties/fairness/properties/by/uniqueItems", keyword: "uniqueItems", params: { i: o, j: b }, message: "must NOT have duplicate items (items ## " + b + " and " + o + " are identical)" };
                        e === null ? e = [a] : e.push(a), t++;
                        break;
                      }
                      p[i] = o;
                    }
                  }
                }
              } else {
                let n = {
                  instancePath: s + "/evaluate/fairness/by",
                  schemaPath: "#/properties/evaluate/properties/fairness/properties/by/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array"
                };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (m.minGroup !== void 0) {
              let r = m.minGroup;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                let n = { instancePath: s + "/evaluate/fairness/minGroup", schemaPath: "#/properties/evaluate/properties/fairness/properties/minGroup/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
                let n = { instancePath: s + "/evaluate/fairness/minGroup", schemaPath: "#/properties/evaluate/properties/fairness/properties/minGroup/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (m.measures !== void 0) {
              let r = m.measures;
              if (Array.isArray(r)) {
                if (r.length < 1) {
                  let p = { instancePath: s + "/evaluate/fairness/measures", schemaPath: "#/properties/evaluate/properties/fairness/properties/measures/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                let n = r.length;
                for (let p = 0; p < n; p++) {
                  let i = r[p];
                  if (typeof i != "string") {
                    let a = { instancePath: s + "/evaluate/fairness/measures/" + p, schemaPath: "#/properties/evaluate/properties/fairness/properties/measures/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (!(i === "demographic_parity_difference" || i === "demographic_parity_ratio" || i === "equal_opportunity_difference" || i === "equal_opportunity_ratio" || i === "equalized_odds_difference" || i === "equalized_odds_ratio")) {
                    let a = { instancePath: s + "/evaluate/fairness/measures/" + p, schemaPath: "#/properties/evaluate/properties/fairness/properties/measures/items/enum", keyword: "enum", params: {
                      allowedValues: $.properties.evaluate.properties.fairness.properties.measures.items.enum
                    }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                let o = r.length, b;
                if (o > 1) {
                  let p = {};
                  for (; o--; ) {
                    let i = r[o];
                    if (typeof i == "string") {
                      if (typeof p[i] == "number") {
                        b = p[i];
                        let a = { instancePath: s + "/evaluate/fairness/measures", schemaPath: "#/properties/evaluate/properties/fairness/properties/measures/uniqueItems", keyword: "uniqueItems", params: { i: o, j: b }, message: "must NOT have duplicate items (items ## " + b + " and " + o + " are identical)" };
                        e === null ? e = [a] : e.push(a), t++;
                        break;
                      }
                      p[i] = o;
                    }
                  }
                }
              } else {
                let n = {
                  instancePath: s + "/evaluate/fairness/measures",
                  schemaPath: "#/properties/evaluate/properties/fairness/properties/measures/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array"
                };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
          } else {
            let r = { instancePath: s + "/evaluate/fairness", schemaPath: "#/properties/evaluate/properties/fairness/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
      } else {
        let m = { instancePath: s + "/evaluate", schemaPath: "#/properties/evaluate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (z.predict !== void 0) {
      let l = z.predict;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.command === void 0) {
          let m = { instancePath: s + "/predict", schemaPath: "#/properties/predict/required", keyword: "required", params: { missingProperty: "command" }, message: "must have required property 'command'" };
          e === null ? e = [m] : e.push(m), t++;
        }
        for (let m in l) if (!(m === "command" || m === "code" || m === "time")) {
          let r = {
            instancePath: s + "/predict",
            schemaPath: "#/properties/predict/additionalProperties",
            keyword: "additionalProperties",
            params: { additionalProperty: m },
            message: "must NOT have additional properties"
          };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (l.command !== void 0) {
          let m = l.command;
          if (Array.isArray(m)) {
            if (m.length > 100) {
              let n = { instancePath: s + "/predict/command", schemaPath: "#/properties/predict/properties/command/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (m.length < 1) {
              let n = {
                instancePath: s + "/predict/command",
                schemaPath: "#/properties/predict/properties/command/minItems",
                keyword: "minItems",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 items"
              };
              e === null ? e = [n] : e.push(n), t++;
            }
            let r = m.length;
            for (let n = 0; n < r; n++) {
              let o = m[n];
              if (typeof o == "string") {
                if (O(o) > 4e3) {
                  let b = { instancePath: s + "/predict/command/" + n, schemaPath: "#/properties/predict/properties/command/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (!Ne.test(o)) {
                  let b = { instancePath: s + "/predict/command/" + n, schemaPath: "#/properties/predict/properties/command/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: 'must match pattern "^[^\\u0000]*$"' };
                  e === null ? e = [b] : e.push(b), t++;
                }
              } else {
                let b = { instancePath: s + "/predict/command/" + n, schemaPath: "#/properties/predict/properties/command/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
          } else {
            let r = { instancePath: s + "/predict/command", schemaPath: "#/properties/predict/properties/command/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (l.code !== void 0) {
          let m = l.code;
          if (typeof m == "string") {
            if (O(m) > 400) {
              let r = { instancePath: s + "/predict/code", schemaPath: "#/properties/predict/properties/code/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (O(m) < 1) {
              let r = { instancePath: s + "/predict/code", schemaPath: "#/properties/predict/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(
                r
              ), t++;
            }
          } else {
            let r = {
              instancePath: s + "/predict/code",
              schemaPath: "#/properties/predict/properties/code/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string"
            };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (l.time !== void 0) {
          let m = l.time;
          if (typeof m == "string") {
            if (!Le.test(m)) {
              let r = {
                instancePath: s + "/predict/time",
                schemaPath: "#/properties/predict/properties/time/pattern",
                keyword: "pattern",
                params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(s|m|h)$" },
                message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(s|m|h)$"'
              };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/predict/time", schemaPath: "#/properties/predict/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
      } else {
        let m = {
          instancePath: s + "/predict",
          schemaPath: "#/properties/predict/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object"
        };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (z.gates !== void 0) {
      let l = z.gates;
      if (Array.isArray(l)) {
        let m = l.length;
        for (let r = 0; r < m; r++) {
          let n = l[r];
          if (!(n && typeof n == "object" && !Array.isArray(n))) {
            let N = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [N] : e.push(N), t++;
          }
          let o = t, b = false, p = null, i = t, a = t, g = false, x = t;
          if (n && typeof n == "object" && !Array.isArray(n) && n.min === void 0) {
            let N = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/0/anyOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
            e === null ? e = [N] : e.push(N), t++;
          }
          var V = x === t;
          g = g || V;
          let v = t;
          if (n && typeof n == "object" && !Array.isArray(n) && n.max === void 0) {
            let N = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/0/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
            e === null ? e = [N] : e.push(
              N
            ), t++;
          }
          var V = v === t;
          if (g = g || V, g) t = a, e !== null && (a ? e.length = a : e = null);
          else {
            let N = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [N] : e.push(N), t++;
          }
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.fairness === void 0) {
              let N = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/0/required", keyword: "required", params: { missingProperty: "fairness" }, message: "must have required property 'fairness'" };
              e === null ? e = [N] : e.push(N), t++;
            }
            if (n.by === void 0) {
              let N = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/0/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
              e === null ? e = [N] : e.push(N), t++;
            }
            for (let N in n) if (!(N === "fairness" || N === "by" || N === "min" || N === "max" || N === "judge" || N === "confidence" || N === "onNotEstimable" || N === "waiver")) {
              let L = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N }, message: "must NOT have additional properties" };
              e === null ? e = [L] : e.push(L), t++;
            }
            if (n.fairness !== void 0) {
              let N = n.fairness;
              if (typeof N != "string") {
                let L = { instancePath: s + "/gates/" + r + "/fairness", schemaPath: "#/properties/gates/items/oneOf/0/properties/fairness/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [L] : e.push(L), t++;
              }
              if (!(N === "demographic_parity_difference" || N === "demographic_parity_ratio" || N === "equal_opportunity_difference" || N === "equal_opportunity_ratio" || N === "equalized_odds_difference" || N === "equalized_odds_ratio")) {
                let L = { instancePath: s + "/gates/" + r + "/fairness", schemaPath: "#/properties/gates/items/oneOf/0/properties/fairness/enum", keyword: "enum", params: { allowedValues: $.properties.gates.items.oneOf[0].properties.fairness.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [L] : e.push(L), t++;
              }
            }
            if (n.by !== void 0) {
              let N = n.by, L = t, j = false, d = t;
              if (typeof N == "string") {
                if (O(N) < 1) {
                  let f = { instancePath: s + "/gates/" + r + "/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/by/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: s + "/gates/" + r + "/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/by/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [f] : e.push(f), t++;
              }
              var G = d === t;
              j = j || G;
              let h = t;
              if (Array.isArray(N)) {
                if (N.length < 1) {
                  let q = { instancePath: s + "/gates/" + r + "/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/by/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [q] : e.push(q), t++;
                }
                let f = N.length;
                for (let q = 0; q < f; q++) {
                  let k = N[q];
                  if (typeof k == "string") {
                    if (O(k) < 1) {
                      let P = { instancePath: s + "/gates/" + r + "/by/" + q, schemaPath: "#/properties/gates/items/oneOf/0/properties/by/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [
                        P
                      ] : e.push(P), t++;
                    }
                  } else {
                    let P = { instancePath: s + "/gates/" + r + "/by/" + q, schemaPath: "#/properties/gates/items/oneOf/0/properties/by/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
                let u = N.length, c;
                if (u > 1) {
                  let q = {};
                  for (; u--; ) {
                    let k = N[u];
                    if (typeof k == "string") {
                      if (typeof q[k] == "number") {
                        c = q[k];
                        let P = {
                          instancePath: s + "/gates/" + r + "/by",
                          schemaPath: "#/properties/gates/items/oneOf/0/properties/by/anyOf/1/uniqueItems",
                          keyword: "uniqueItems",
                          params: { i: u, j: c },
                          message: "must NOT have duplicate items (items ## " + c + " and " + u + " are identical)"
                        };
                        e === null ? e = [P] : e.push(
                          P
                        ), t++;
                        break;
                      }
                      q[k] = u;
                    }
                  }
                }
              } else {
                let f = { instancePath: s + "/gates/" + r + "/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/by/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [f] : e.push(f), t++;
              }
              var G = h === t;
              if (j = j || G, j) t = L, e !== null && (L ? e.length = L : e = null);
              else {
                let f = { instancePath: s + "/gates/" + r + "/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (n.min !== void 0) {
              let N = n.min;
              if (!(typeof N == "number" && isFinite(N))) {
                let L = { instancePath: s + "/gates/" + r + "/min", schemaPath: "#/properties/gates/items/oneOf/0/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [L] : e.push(L), t++;
              }
            }
            if (n.max !== void 0) {
              let N = n.max;
              if (!(typeof N == "number" && isFinite(N))) {
                let L = {
                  instancePath: s + "/gates/" + r + "/max",
                  schemaPath: "#/properties/gates/items/oneOf/0/properties/max/type",
                  keyword: "type",
                  params: {
                    type: "number"
                  },
                  message: "must be number"
                };
                e === null ? e = [L] : e.push(L), t++;
              }
            }
            if (n.judge !== void 0) {
              let N = n.judge;
              if (typeof N != "string") {
                let L = {
                  instancePath: s + "/gates/" + r + "/judge",
                  schemaPath: "#/properties/gates/items/oneOf/0/properties/judge/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [L] : e.push(L), t++;
              }
              if (!(N === "interval" || N === "point")) {
                let L = { instancePath: s + "/gates/" + r + "/judge", schemaPath: "#/properties/gates/items/oneOf/0/properties/judge/enum", keyword: "enum", params: { allowedValues: $.properties.gates.items.oneOf[0].properties.judge.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [L] : e.push(L), t++;
              }
            }
            if (n.confidence !== void 0) {
              let N = n.confidence;
              if (typeof N == "number" && isFinite(
                N
              )) {
                if (N > 0.999 || isNaN(N)) {
                  let L = { instancePath: s + "/gates/" + r + "/confidence", schemaPath: "#/properties/gates/items/oneOf/0/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.999 }, message: "must be <= 0.999" };
                  e === null ? e = [L] : e.push(L), t++;
                }
                if (N < 0.5 || isNaN(N)) {
                  let L = { instancePath: s + "/gates/" + r + "/confidence", schemaPath: "#/properties/gates/items/oneOf/0/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" };
                  e === null ? e = [L] : e.push(L), t++;
                }
              } else {
                let L = { instancePath: s + "/gates/" + r + "/confidence", schemaPath: "#/properties/gates/items/oneOf/0/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [L] : e.push(
                  L
                ), t++;
              }
            }
            if (n.onNotEstimable !== void 0) {
              let N = n.onNotEstimable;
              if (typeof N != "string") {
                let L = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/0/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [L] : e.push(L), t++;
              }
              if (!(N === "block" || N === "warn")) {
                let L = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/0/properties/onNotEstimable/enum", keyword: "enum", params: {
                  allowedValues: $.properties.gates.items.oneOf[0].properties.onNotEstimable.enum
                }, message: "must be equal to one of the allowed values" };
                e === null ? e = [L] : e.push(L), t++;
              }
            }
            if (n.waiver !== void 0) {
              let N = n.waiver;
              if (N && typeof N == "object" && !Array.isArray(
                N
              )) {
                if (N.by === void 0) {
                  let L = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                  e === null ? e = [L] : e.push(L), t++;
                }
                if (N.reason === void 0) {
                  let L = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                  e === null ? e = [L] : e.push(L), t++;
                }
                if (N.until === void 0) {
                  let L = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                  e === null ? e = [L] : e.push(L), t++;
                }
                for (let L in N) if (!(L === "by" || L === "reason" || L === "until")) {
                  let j = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: L }, message: "must NOT have additional properties" };
                  e === null ? e = [j] : e.push(j), t++;
                }
                if (N.by !== void 0) {
                  let L = N.by;
                  if (typeof L == "string") {
                    if (O(L) > 4e3) {
                      let j = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                    if (O(L) < 1) {
                      let j = {
                        instancePath: s + "/gates/" + r + "/waiver/by",
                        schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/by/minLength",
                        keyword: "minLength",
                        params: { limit: 1 },
                        message: "must NOT have fewer than 1 characters"
                      };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                  } else {
                    let j = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [j] : e.push(j), t++;
                  }
                }
                if (N.reason !== void 0) {
                  let L = N.reason;
                  if (typeof L == "string") {
                    if (O(L) > 4e3) {
                      let j = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                    if (O(L) < 1) {
                      let j = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                  } else {
                    let j = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [j] : e.push(j), t++;
                  }
                }
                if (N.until !== void 0) {
                  let L = N.until;
                  if (typeof L == "string") {
                    if (!Y.test(L)) {
                      let j = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                  } else {
                    let j = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [j] : e.push(j), t++;
                  }
                }
              } else {
                let L = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [L] : e.push(L), t++;
              }
            }
          } else {
            let N = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [N] : e.push(N), t++;
          }
          var S = i === t;
          if (S) {
            b = true, p = 0;
            var M = true;
          }
          let A = t;
          if (n && typeof n == "object" && !Array.isArray(
            n
          )) {
            if (n.latency === void 0) {
              let N = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/1/required", keyword: "required", params: { missingProperty: "latency" }, message: "must have required property 'latency'" };
              e === null ? e = [N] : e.push(N), t++;
            }
            if (n.max === void 0) {
              let N = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
              e === null ? e = [N] : e.push(N), t++;
            }
            for (let N in n)
              if (!(N === "latency" || N === "max" || N === "on" || N === "onNotEstimable" || N === "waiver")) {
                let L = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N }, message: "must NOT have additional properties" };
                e === null ? e = [L] : e.push(L), t++;
              }
            if (n.latency !== void 0) {
              let N = n.latency;
              if (typeof N != "string") {
                let L = { instancePath: s + "/gates/" + r + "/latency", schemaPath: "#/properties/gates/items/oneOf/1/properties/latency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [L] : e.push(L), t++;
              }
              if (!(N === "p50" || N === "p95" || N === "p99")) {
                let L = { instancePath: s + "/gates/" + r + "/latency", schemaPath: "#/properties/gates/items/oneOf/1/properties/latency/enum", keyword: "enum", params: { allowedValues: $.properties.gates.items.oneOf[1].properties.latency.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [L] : e.push(L), t++;
              }
            }
            if (n.max !== void 0) {
              let N = n.max;
              if (typeof N == "string") {
                if (!je.test(N)) {
                  let L = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/1/properties/max/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|m)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|m)$"' };
                  e === null ? e = [L] : e.push(L), t++;
                }
              } else {
                let L = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/1/properties/max/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [L] : e.push(L), t++;
              }
            }
            if (n.on !== void 0) {
              let N = n.on;
              if (typeof N != "string") {
                let L = { instancePath: s + "/gates/" + r + "/on", schemaPath: "#/properties/gates/items/oneOf/1/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [L] : e.push(L), t++;
              }
              if (N !== "hosted") {
                let L = { instancePath: s + "/gates/" + r + "/on", schemaPath: "#/properties/gates/items/oneOf/1/properties/on/enum", keyword: "enum", params: { allowedValues: $.properties.gates.items.oneOf[1].properties.on.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [L] : e.push(L), t++;
              }
            }
            if (n.onNotEstimable !== void 0) {
              let N = n.onNotEstimable;
              if (typeof N != "string") {
                let L = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/1/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [L] : e.push(L), t++;
              }
              if (!(N === "block" || N === "warn")) {
                let L = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/1/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: $.properties.gates.items.oneOf[1].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [L] : e.push(L), t++;
              }
            }
            if (n.waiver !== void 0) {
              let N = n.waiver;
              if (N && typeof N == "object" && !Array.isArray(N)) {
                if (N.by === void 0) {
                  let L = {
                    instancePath: s + "/gates/" + r + "/waiver",
                    schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/required",
                    keyword: "required",
                    params: { missingProperty: "by" },
                    message: "must have required property 'by'"
                  };
                  e === null ? e = [L] : e.push(L), t++;
                }
                if (N.reason === void 0) {
                  let L = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                  e === null ? e = [L] : e.push(L), t++;
                }
                if (N.until === void 0) {
                  let L = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/required", keyword: "required", params: {
                    missingProperty: "until"
                  }, message: "must have required property 'until'" };
                  e === null ? e = [L] : e.push(L), t++;
                }
                for (let L in N) if (!(L === "by" || L === "reason" || L === "until")) {
                  let j = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: L }, message: "must NOT have additional properties" };
                  e === null ? e = [j] : e.push(j), t++;
                }
                if (N.by !== void 0) {
                  let L = N.by;
                  if (typeof L == "string") {
                    if (O(L) > 4e3) {
                      let j = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                    if (O(L) < 1) {
                      let j = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                  } else {
                    let j = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [j] : e.push(j), t++;
                  }
                }
                if (N.reason !== void 0) {
                  let L = N.reason;
                  if (typeof L == "string") {
                    if (O(L) > 4e3) {
                      let j = {
                        instancePath: s + "/gates/" + r + "/waiver/reason",
                        schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/reason/maxLength",
                        keyword: "maxLength",
                        params: { limit: 4e3 },
                        message: "must NOT have more than 4000 characters"
                      };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                    if (O(
                      L
                    ) < 1) {
                      let j = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                  } else {
                    let j = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [
                      j
                    ] : e.push(j), t++;
                  }
                }
                if (N.until !== void 0) {
                  let L = N.until;
                  if (typeof L == "string") {
                    if (!Y.test(L)) {
                      let j = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                  } else {
                    let j = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [j] : e.push(j), t++;
                  }
                }
              } else {
                let L = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [L] : e.push(L), t++;
              }
            }
          } else {
            let N = {
              instancePath: s + "/gates/" + r,
              schemaPath: "#/properties/gates/items/oneOf/1/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object"
            };
            e === null ? e = [N] : e.push(N), t++;
          }
          var S = A === t;
          if (S && b) b = false, p = [p, 1];
          else {
            S && (b = true, p = 1, M !== true && (M = true));
            let N = t;
            if (n && typeof n == "object" && !Array.isArray(n)) {
              if (n.leakage === void 0) {
                let j = {
                  instancePath: s + "/gates/" + r,
                  schemaPath: "#/properties/gates/items/oneOf/2/required",
                  keyword: "required",
                  params: { missingProperty: "leakage" },
                  message: "must have required property 'leakage'"
                };
                e === null ? e = [j] : e.push(j), t++;
              }
              if (n.max === void 0) {
                let j = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/2/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                e === null ? e = [j] : e.push(j), t++;
              }
              for (let j in n) if (!(j === "leakage" || j === "max" || j === "onNotEstimable" || j === "waiver")) {
                let d = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j }, message: "must NOT have additional properties" };
                e === null ? e = [d] : e.push(d), t++;
              }
              if (n.leakage !== void 0) {
                let j = n.leakage;
                if (typeof j != "string") {
                  let d = { instancePath: s + "/gates/" + r + "/leakage", schemaPath: "#/properties/gates/items/oneOf/2/properties/leakage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [d] : e.push(d), t++;
                }
                if (!(j === "overlap" || j === "target" || j === "group" || j === "labels")) {
                  let d = { instancePath: s + "/gates/" + r + "/leakage", schemaPath: "#/properties/gates/items/oneOf/2/properties/leakage/enum", keyword: "enum", params: { allowedValues: $.properties.gates.items.oneOf[2].properties.leakage.enum }, message: "must be equal to one of the allowed values" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              }
              if (n.max !== void 0) {
                let j = n.max;
                if (typeof j == "number" && isFinite(j)) {
                  if (j > 1 || isNaN(j)) {
                    let d = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/2/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                  if (j < 0 || isNaN(j)) {
                    let d = {
                      instancePath: s + "/gates/" + r + "/max",
                      schemaPath: "#/properties/gates/items/oneOf/2/properties/max/minimum",
                      keyword: "minimum",
                      params: { comparison: ">=", limit: 0 },
                      message: "must be >= 0"
                    };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                } else {
                  let d = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/2/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              }
              if (n.onNotEstimable !== void 0) {
                let j = n.onNotEstimable;
                if (typeof j != "string") {
                  let d = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/2/properties/onNotEstimable/type", keyword: "type", params: {
                    type: "string"
                  }, message: "must be string" };
                  e === null ? e = [d] : e.push(d), t++;
                }
                if (!(j === "block" || j === "warn")) {
                  let d = {
                    instancePath: s + "/gates/" + r + "/onNotEstimable",
                    schemaPath: "#/properties/gates/items/oneOf/2/properties/onNotEstimable/enum",
                    keyword: "enum",
                    params: { allowedValues: $.properties.gates.items.oneOf[2].properties.onNotEstimable.enum },
                    message: "must be equal to one of the allowed values"
                  };
                  e === null ? e = [d] : e.push(d), t++;
                }
              }
              if (n.waiver !== void 0) {
                let j = n.waiver;
                if (j && typeof j == "object" && !Array.isArray(j)) {
                  if (j.by === void 0) {
                    let d = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                  if (j.reason === void 0) {
                    let d = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                  if (j.until === void 0) {
                    let d = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                  for (let d in j) if (!(d === "by" || d === "reason" || d === "until")) {
                    let h = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  if (j.by !== void 0) {
                    let d = j.by;
                    if (typeof d == "string") {
                      if (O(d) > 4e3) {
                        let h = {
                          instancePath: s + "/gates/" + r + "/waiver/by",
                          schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/by/maxLength",
                          keyword: "maxLength",
                          params: { limit: 4e3 },
                          message: "must NOT have more than 4000 characters"
                        };
                        e === null ? e = [h] : e.push(
                          h
                        ), t++;
                      }
                      if (O(d) < 1) {
                        let h = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [h] : e.push(h), t++;
                      }
                    } else {
                      let h = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                  }
                  if (j.reason !== void 0) {
                    let d = j.reason;
                    if (typeof d == "string") {
                      if (O(d) > 4e3) {
                        let h = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                        e === null ? e = [h] : e.push(h), t++;
                      }
                      if (O(d) < 1) {
                        let h = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [h] : e.push(h), t++;
                      }
                    } else {
                      let h = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                  }
                  if (j.until !== void 0) {
                    let d = j.until;
                    if (typeof d == "string") {
                      if (!Y.test(d)) {
                        let h = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                        e === null ? e = [h] : e.push(h), t++;
                      }
                    } else {
                      let h = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                  }
                } else {
                  let d = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              }
            } else {
              let j = {
                instancePath: s + "/gates/" + r,
                schemaPath: "#/properties/gates/items/oneOf/2/type",
                keyword: "type",
                params: { type: "object" },
                message: "must be object"
              };
              e === null ? e = [j] : e.push(j), t++;
            }
            var S = N === t;
            if (S && b) b = false, p = [p, 2];
            else {
              S && (b = true, p = 2, M !== true && (M = true));
              let j = t, d = t, h = false, f = t;
              if (n && typeof n == "object" && !Array.isArray(n) && n.min === void 0) {
                let k = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/3/anyOf/0/required", keyword: "required", params: {
                  missingProperty: "min"
                }, message: "must have required property 'min'" };
                e === null ? e = [k] : e.push(k), t++;
              }
              var R = f === t;
              h = h || R;
              let u = t;
              if (n && typeof n == "object" && !Array.isArray(n) && n.max === void 0) {
                let k = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/3/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                e === null ? e = [k] : e.push(k), t++;
              }
              var R = u === t;
              h = h || R;
              let c = t;
              if (n && typeof n == "object" && !Array.isArray(n) && n.versus === void 0) {
                let k = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/3/anyOf/2/required", keyword: "required", params: { missingProperty: "versus" }, message: "must have required property 'versus'" };
                e === null ? e = [k] : e.push(k), t++;
              }
              var R = c === t;
              if (h = h || R, h) t = d, e !== null && (d ? e.length = d : e = null);
              else {
                let k = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/3/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                e === null ? e = [k] : e.push(k), t++;
              }
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (n.metric === void 0) {
                  let k = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/3/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property 'metric'" };
                  e === null ? e = [k] : e.push(k), t++;
                }
                for (let k in n) if (!oe.call($.properties.gates.items.oneOf[3].properties, k)) {
                  let P = {
                    instancePath: s + "/gates/" + r,
                    schemaPath: "#/properties/gates/items/oneOf/3/additionalProperties",
                    keyword: "additionalProperties",
                    params: { additionalProperty: k },
                    message: "must NOT have additional properties"
                  };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (n.metric !== void 0) {
                  let k = n.metric;
                  if (typeof k != "string") {
                    let P = { instancePath: s + "/gates/" + r + "/metric", schemaPath: "#/properties/gates/items/oneOf/3/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                  if (!(k === "accuracy" || k === "average_precision" || k === "balanced_accuracy" || k === "brier" || k === "ece" || k === "f1" || k === "log_loss" || k === "mae" || k === "mape" || k === "mcc" || k === "precision" || k === "r2" || k === "recall" || k === "rmse" || k === "roc_auc" || k === "roc_auc_ovo")) {
                    let P = { instancePath: s + "/gates/" + r + "/metric", schemaPath: "#/properties/gates/items/oneOf/3/properties/metric/enum", keyword: "enum", params: { allowedValues: $.properties.gates.items.oneOf[3].properties.metric.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
                if (n.min !== void 0) {
                  let k = n.min;
                  if (!(typeof k == "number" && isFinite(k))) {
                    let P = {
                      instancePath: s + "/gates/" + r + "/min",
                      schemaPath: "#/properties/gates/items/oneOf/3/properties/min/type",
                      keyword: "type",
                      params: { type: "number" },
                      message: "must be number"
                    };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
                if (n.max !== void 0) {
                  let k = n.max;
                  if (!(typeof k == "number" && isFinite(k))) {
                    let P = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/3/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
                if (n.versus !== void 0) {
                  let k = n.versus;
                  if (typeof k != "string") {
                    let P = { instancePath: s + "/gates/" + r + "/versus", schemaPath: "#/properties/gates/items/oneOf/3/properties/versus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                  if (k !== "production") {
                    let P = { instancePath: s + "/gates/" + r + "/versus", schemaPath: "#/properties/gates/items/oneOf/3/properties/versus/enum", keyword: "enum", params: { allowedValues: $.properties.gates.items.oneOf[3].properties.versus.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
                if (n.notWorseBy !== void 0) {
                  let k = n.notWorseBy;
                  if (typeof k == "number" && isFinite(k)) {
                    if (k < 0 || isNaN(k)) {
                      let P = {
                        instancePath: s + "/gates/" + r + "/notWorseBy",
                        schemaPath: "#/properties/gates/items/oneOf/3/properties/notWorseBy/minimum",
                        keyword: "minimum",
                        params: { comparison: ">=", limit: 0 },
                        message: "must be >= 0"
                      };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                  } else {
                    let P = { instancePath: s + "/gates/" + r + "/notWorseBy", schemaPath: "#/properties/gates/items/oneOf/3/properties/notWorseBy/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
                if (n.betterBy !== void 0) {
                  let k = n.betterBy;
                  if (typeof k == "number" && isFinite(k)) {
                    if (k < 0 || isNaN(
                      k
                    )) {
                      let P = { instancePath: s + "/gates/" + r + "/betterBy", schemaPath: "#/properties/gates/items/oneOf/3/properties/betterBy/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                  } else {
                    let P = {
                      instancePath: s + "/gates/" + r + "/betterBy",
                      schemaPath: "#/properties/gates/items/oneOf/3/properties/betterBy/type",
                      keyword: "type",
                      params: { type: "number" },
                      message: "must be number"
                    };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
                if (n.judge !== void 0) {
                  let k = n.judge;
                  if (typeof k != "string") {
                    let P = {
                      instancePath: s + "/gates/" + r + "/judge",
                      schemaPath: "#/properties/gates/items/oneOf/3/properties/judge/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                  if (!(k === "interval" || k === "point")) {
                    let P = { instancePath: s + "/gates/" + r + "/judge", schemaPath: "#/properties/gates/items/oneOf/3/properties/judge/enum", keyword: "enum", params: { allowedValues: $.properties.gates.items.oneOf[3].properties.judge.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
                if (n.confidence !== void 0) {
                  let k = n.confidence;
                  if (typeof k == "number" && isFinite(
                    k
                  )) {
                    if (k > 0.999 || isNaN(k)) {
                      let P = { instancePath: s + "/gates/" + r + "/confidence", schemaPath: "#/properties/gates/items/oneOf/3/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.999 }, message: "must be <= 0.999" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    if (k < 0.5 || isNaN(k)) {
                      let P = { instancePath: s + "/gates/" + r + "/confidence", schemaPath: "#/properties/gates/items/oneOf/3/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                  } else {
                    let P = { instancePath: s + "/gates/" + r + "/confidence", schemaPath: "#/properties/gates/items/oneOf/3/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [P] : e.push(
                      P
                    ), t++;
                  }
                }
                if (n.onNotEstimable !== void 0) {
                  let k = n.onNotEstimable;
                  if (typeof k != "string") {
                    let P = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/3/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                  if (!(k === "block" || k === "warn")) {
                    let P = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/3/properties/onNotEstimable/enum", keyword: "enum", params: {
                      allowedValues: $.properties.gates.items.oneOf[3].properties.onNotEstimable.enum
                    }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
                if (n.waiver !== void 0) {
                  let k = n.waiver;
                  if (k && typeof k == "object" && !Array.isArray(
                    k
                  )) {
                    if (k.by === void 0) {
                      let P = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    if (k.reason === void 0) {
                      let P = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    if (k.until === void 0) {
                      let P = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    for (let P in k) if (!(P === "by" || P === "reason" || P === "until")) {
                      let E = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P }, message: "must NOT have additional properties" };
                      e === null ? e = [E] : e.push(E), t++;
                    }
                    if (k.by !== void 0) {
                      let P = k.by;
                      if (typeof P == "string") {
                        if (O(P) > 4e3) {
                          let E = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                          e === null ? e = [E] : e.push(E), t++;
                        }
                        if (O(P) < 1) {
                          let E = {
                            instancePath: s + "/gates/" + r + "/waiver/by",
                            schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/by/minLength",
                            keyword: "minLength",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 characters"
                          };
                          e === null ? e = [E] : e.push(E), t++;
                        }
                      } else {
                        let E = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [E] : e.push(E), t++;
                      }
                    }
                    if (k.reason !== void 0) {
                      let P = k.reason;
                      if (typeof P == "string") {
                        if (O(P) > 4e3) {
                          let E = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                          e === null ? e = [E] : e.push(E), t++;
                        }
                        if (O(P) < 1) {
                          let E = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [E] : e.push(E), t++;
                        }
                      } else {
                        let E = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [E] : e.push(E), t++;
                      }
                    }
                    if (k.until !== void 0) {
                      let P = k.until;
                      if (typeof P == "string") {
                        if (!Y.test(P)) {
                          let E = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                          e === null ? e = [E] : e.push(E), t++;
                        }
                      } else {
                        let E = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [E] : e.push(E), t++;
                      }
                    }
                  } else {
                    let P = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
                if (n.notWorseBy !== void 0 && n.versus === void 0) {
                  let k = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/3/dependentRequired", keyword: "dependentRequired", params: { property: "notWorseBy", missingProperty: "versus", depsCount: 1, deps: "versus" }, message: "must have property versus when property notWorseBy is present" };
                  e === null ? e = [k] : e.push(k), t++;
                }
                if (n.betterBy !== void 0 && n.versus === void 0) {
                  let k = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/3/dependentRequired", keyword: "dependentRequired", params: { property: "betterBy", missingProperty: "versus", depsCount: 1, deps: "versus" }, message: "must have property versus when property betterBy is present" };
                  e === null ? e = [k] : e.push(k), t++;
                }
              } else {
                let k = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [k] : e.push(k), t++;
              }
              var S = j === t;
              if (S && b) b = false, p = [p, 3];
              else {
                S && (b = true, p = 3, M !== true && (M = true));
                let k = t, P = t, E = false, ye = null, Te = t;
                if (n && typeof n == "object" && !Array.isArray(n)) {
                  if (n.min === void 0) {
                    let I = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/4/oneOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
                    e === null ? e = [I] : e.push(I), t++;
                  }
                  if (n.quality !== void 0 && n.quality !== "score") {
                    let I = { instancePath: s + "/gates/" + r + "/quality", schemaPath: "#/properties/gates/items/oneOf/4/oneOf/0/properties/quality/const", keyword: "const", params: { allowedValue: "score" }, message: "must be equal to constant" };
                    e === null ? e = [I] : e.push(I), t++;
                  }
                }
                var de = Te === t;
                if (de) {
                  E = true, ye = 0;
                  var D = {};
                  D.quality = true;
                }
                let _e = t;
                if (n && typeof n == "object" && !Array.isArray(n)) {
                  if (n.max === void 0) {
                    let I = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/4/oneOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                    e === null ? e = [I] : e.push(I), t++;
                  }
                  if (n.quality !== void 0 && n.quality !== "checks") {
                    let I = { instancePath: s + "/gates/" + r + "/quality", schemaPath: "#/properties/gates/items/oneOf/4/oneOf/1/properties/quality/const", keyword: "const", params: { allowedValue: "checks" }, message: "must be equal to constant" };
                    e === null ? e = [I] : e.push(I), t++;
                  }
                }
                var de = _e === t;
                if (de && E ? (E = false, ye = [ye, 1]) : de && (E = true, ye = 1, D !== true && (D = D || {}, D.quality = true)), E) t = P, e !== null && (P ? e.length = P : e = null);
                else {
                  let I = {
                    instancePath: s + "/gates/" + r,
                    schemaPath: "#/properties/gates/items/oneOf/4/oneOf",
                    keyword: "oneOf",
                    params: { passingSchemas: ye },
                    message: "must match exactly one schema in oneOf"
                  };
                  e === null ? e = [I] : e.push(I), t++;
                }
                if (n && typeof n == "object" && !Array.isArray(n)) {
                  if (n.quality === void 0) {
                    let I = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/4/required", keyword: "required", params: { missingProperty: "quality" }, message: "must have required property 'quality'" };
                    e === null ? e = [I] : e.push(I), t++;
                  }
                  for (let I in n) if (!(I === "quality" || I === "min" || I === "max" || I === "onNotEstimable" || I === "waiver")) {
                    let F = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I }, message: "must NOT have additional properties" };
                    e === null ? e = [F] : e.push(F), t++;
                  }
                  if (n.quality !== void 0) {
                    let I = n.quality;
                    if (typeof I != "string") {
                      let F = {
                        instancePath: s + "/gates/" + r + "/quality",
                        schemaPath: "#/properties/gates/items/oneOf/4/properties/quality/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string"
                      };
                      e === null ? e = [F] : e.push(F), t++;
                    }
                    if (!(I === "score" || I === "checks")) {
                      let F = {
                        instancePath: s + "/gates/" + r + "/quality",
                        schemaPath: "#/properties/gates/items/oneOf/4/properties/quality/enum",
                        keyword: "enum",
                        params: { allowedValues: $.properties.gates.items.oneOf[4].properties.quality.enum },
                        message: "must be equal to one of the allowed values"
                      };
                      e === null ? e = [F] : e.push(F), t++;
                    }
                  }
                  if (n.min !== void 0) {
                    let I = n.min;
                    if (typeof I == "number" && isFinite(I)) {
                      if (I > 1 || isNaN(I)) {
                        let F = { instancePath: s + "/gates/" + r + "/min", schemaPath: "#/properties/gates/items/oneOf/4/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                        e === null ? e = [F] : e.push(F), t++;
                      }
                      if (I < 0 || isNaN(
                        I
                      )) {
                        let F = { instancePath: s + "/gates/" + r + "/min", schemaPath: "#/properties/gates/items/oneOf/4/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        e === null ? e = [F] : e.push(F), t++;
                      }
                    } else {
                      let F = {
                        instancePath: s + "/gates/" + r + "/min",
                        schemaPath: "#/properties/gates/items/oneOf/4/properties/min/type",
                        keyword: "type",
                        params: { type: "number" },
                        message: "must be number"
                      };
                      e === null ? e = [F] : e.push(F), t++;
                    }
                  }
                  if (n.max !== void 0) {
                    let I = n.max;
                    if (!(typeof I == "number" && !(I % 1) && !isNaN(I) && isFinite(I))) {
                      let F = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/4/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      e === null ? e = [F] : e.push(F), t++;
                    }
                    if (typeof I == "number" && isFinite(I) && (I < 0 || isNaN(I))) {
                      let F = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/4/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [F] : e.push(F), t++;
                    }
                  }
                  if (n.onNotEstimable !== void 0) {
                    let I = n.onNotEstimable;
                    if (typeof I != "string") {
                      let F = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/4/properties/onNotEstimable/type", keyword: "type", params: {
                        type: "string"
                      }, message: "must be string" };
                      e === null ? e = [F] : e.push(F), t++;
                    }
                    if (!(I === "block" || I === "warn")) {
                      let F = {
                        instancePath: s + "/gates/" + r + "/onNotEstimable",
                        schemaPath: "#/properties/gates/items/oneOf/4/properties/onNotEstimable/enum",
                        keyword: "enum",
                        params: { allowedValues: $.properties.gates.items.oneOf[4].properties.onNotEstimable.enum },
                        message: "must be equal to one of the allowed values"
                      };
                      e === null ? e = [F] : e.push(F), t++;
                    }
                  }
                  if (n.waiver !== void 0) {
                    let I = n.waiver;
                    if (I && typeof I == "object" && !Array.isArray(I)) {
                      if (I.by === void 0) {
                        let F = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                        e === null ? e = [F] : e.push(F), t++;
                      }
                      if (I.reason === void 0) {
                        let F = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                        e === null ? e = [F] : e.push(F), t++;
                      }
                      if (I.until === void 0) {
                        let F = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                        e === null ? e = [F] : e.push(F), t++;
                      }
                      for (let F in I) if (!(F === "by" || F === "reason" || F === "until")) {
                        let B = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: F }, message: "must NOT have additional properties" };
                        e === null ? e = [B] : e.push(B), t++;
                      }
                      if (I.by !== void 0) {
                        let F = I.by;
                        if (typeof F == "string") {
                          if (O(F) > 4e3) {
                            let B = {
                              instancePath: s + "/gates/" + r + "/waiver/by",
                              schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/by/maxLength",
                              keyword: "maxLength",
                              params: { limit: 4e3 },
                              message: "must NOT have more than 4000 characters"
                            };
                            e === null ? e = [B] : e.push(
                              B
                            ), t++;
                          }
                          if (O(F) < 1) {
                            let B = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            e === null ? e = [B] : e.push(B), t++;
                          }
                        } else {
                          let B = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [B] : e.push(B), t++;
                        }
                      }
                      if (I.reason !== void 0) {
                        let F = I.reason;
                        if (typeof F == "string") {
                          if (O(F) > 4e3) {
                            let B = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                            e === null ? e = [B] : e.push(B), t++;
                          }
                          if (O(F) < 1) {
                            let B = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            e === null ? e = [B] : e.push(B), t++;
                          }
                        } else {
                          let B = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [B] : e.push(B), t++;
                        }
                      }
                      if (I.until !== void 0) {
                        let F = I.until;
                        if (typeof F == "string") {
                          if (!Y.test(F)) {
                            let B = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                            e === null ? e = [B] : e.push(B), t++;
                          }
                        } else {
                          let B = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [B] : e.push(B), t++;
                        }
                      }
                    } else {
                      let F = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [F] : e.push(F), t++;
                    }
                  }
                } else {
                  let I = {
                    instancePath: s + "/gates/" + r,
                    schemaPath: "#/properties/gates/items/oneOf/4/type",
                    keyword: "type",
                    params: { type: "object" },
                    message: "must be object"
                  };
                  e === null ? e = [I] : e.push(I), t++;
                }
                var S = k === t;
                if (S && b) b = false, p = [p, 4];
                else {
                  S && (b = true, p = 4, M !== true && (M = true));
                  let I = t;
                  if (n && typeof n == "object" && !Array.isArray(n)) {
                    if (n.size === void 0) {
                      let B = {
                        instancePath: s + "/gates/" + r,
                        schemaPath: "#/properties/gates/items/oneOf/5/required",
                        keyword: "required",
                        params: { missingProperty: "size" },
                        message: "must have required property 'size'"
                      };
                      e === null ? e = [B] : e.push(B), t++;
                    }
                    if (n.max === void 0) {
                      let B = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/5/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                      e === null ? e = [B] : e.push(B), t++;
                    }
                    for (let B in n) if (!(B === "size" || B === "max" || B === "onNotEstimable" || B === "waiver")) {
                      let W = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: B }, message: "must NOT have additional properties" };
                      e === null ? e = [W] : e.push(W), t++;
                    }
                    if (n.size !== void 0) {
                      let B = n.size;
                      if (typeof B != "string") {
                        let W = { instancePath: s + "/gates/" + r + "/size", schemaPath: "#/properties/gates/items/oneOf/5/properties/size/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [W] : e.push(W), t++;
                      }
                      if (B !== "bundle") {
                        let W = {
                          instancePath: s + "/gates/" + r + "/size",
                          schemaPath: "#/properties/gates/items/oneOf/5/properties/size/enum",
                          keyword: "enum",
                          params: { allowedValues: $.properties.gates.items.oneOf[5].properties.size.enum },
                          message: "must be equal to one of the allowed values"
                        };
                        e === null ? e = [W] : e.push(W), t++;
                      }
                    }
                    if (n.max !== void 0) {
                      let B = n.max;
                      if (typeof B == "string") {
                        if (!we.test(B)) {
                          let W = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/5/properties/max/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"' };
                          e === null ? e = [W] : e.push(W), t++;
                        }
                      } else {
                        let W = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/5/properties/max/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [W] : e.push(W), t++;
                      }
                    }
                    if (n.onNotEstimable !== void 0) {
                      let B = n.onNotEstimable;
                      if (typeof B != "string") {
                        let W = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/5/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [W] : e.push(W), t++;
                      }
                      if (!(B === "block" || B === "warn")) {
                        let W = {
                          instancePath: s + "/gates/" + r + "/onNotEstimable",
                          schemaPath: "#/properties/gates/items/oneOf/5/properties/onNotEstimable/enum",
                          keyword: "enum",
                          params: { allowedValues: $.properties.gates.items.oneOf[5].properties.onNotEstimable.enum },
                          message: "must be equal to one of the allowed values"
                        };
                        e === null ? e = [W] : e.push(W), t++;
                      }
                    }
                    if (n.waiver !== void 0) {
                      let B = n.waiver;
                      if (B && typeof B == "object" && !Array.isArray(B)) {
                        if (B.by === void 0) {
                          let W = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                          e === null ? e = [W] : e.push(W), t++;
                        }
                        if (B.reason === void 0) {
                          let W = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                          e === null ? e = [W] : e.push(W), t++;
                        }
                        if (B.until === void 0) {
                          let W = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/required", keyword: "required", params: {
                            missingProperty: "until"
                          }, message: "must have required property 'until'" };
                          e === null ? e = [W] : e.push(W), t++;
                        }
                        for (let W in B) if (!(W === "by" || W === "reason" || W === "until")) {
                          let T = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: W }, message: "must NOT have additional properties" };
                          e === null ? e = [T] : e.push(T), t++;
                        }
                        if (B.by !== void 0) {
                          let W = B.by;
                          if (typeof W == "string") {
                            if (O(W) > 4e3) {
                              let T = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                              e === null ? e = [T] : e.push(T), t++;
                            }
                            if (O(W) < 1) {
                              let T = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [T] : e.push(T), t++;
                            }
                          } else {
                            let T = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [T] : e.push(T), t++;
                          }
                        }
                        if (B.reason !== void 0) {
                          let W = B.reason;
                          if (typeof W == "string") {
                            if (O(W) > 4e3) {
                              let T = {
                                instancePath: s + "/gates/" + r + "/waiver/reason",
                                schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/reason/maxLength",
                                keyword: "maxLength",
                                params: { limit: 4e3 },
                                message: "must NOT have more than 4000 characters"
                              };
                              e === null ? e = [T] : e.push(T), t++;
                            }
                            if (O(
                              W
                            ) < 1) {
                              let T = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [T] : e.push(T), t++;
                            }
                          } else {
                            let T = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [
                              T
                            ] : e.push(T), t++;
                          }
                        }
                        if (B.until !== void 0) {
                          let W = B.until;
                          if (typeof W == "string") {
                            if (!Y.test(W)) {
                              let T = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                              e === null ? e = [T] : e.push(T), t++;
                            }
                          } else {
                            let T = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [T] : e.push(T), t++;
                          }
                        }
                      } else {
                        let W = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        e === null ? e = [W] : e.push(W), t++;
                      }
                    }
                  } else {
                    let B = {
                      instancePath: s + "/gates/" + r,
                      schemaPath: "#/properties/gates/items/oneOf/5/type",
                      keyword: "type",
                      params: { type: "object" },
                      message: "must be object"
                    };
                    e === null ? e = [B] : e.push(B), t++;
                  }
                  var S = I === t;
                  if (S && b) b = false, p = [p, 5];
                  else {
                    S && (b = true, p = 5, M !== true && (M = true));
                    let B = t;
                    if (n && typeof n == "object" && !Array.isArray(n)) {
                      if (n.stability === void 0) {
                        let T = {
                          instancePath: s + "/gates/" + r,
                          schemaPath: "#/properties/gates/items/oneOf/6/required",
                          keyword: "required",
                          params: { missingProperty: "stability" },
                          message: "must have required property 'stability'"
                        };
                        e === null ? e = [T] : e.push(T), t++;
                      }
                      if (n.maxStd === void 0) {
                        let T = {
                          instancePath: s + "/gates/" + r,
                          schemaPath: "#/properties/gates/items/oneOf/6/required",
                          keyword: "required",
                          params: { missingProperty: "maxStd" },
                          message: "must have required property 'maxStd'"
                        };
                        e === null ? e = [T] : e.push(T), t++;
                      }
                      for (let T in n) if (!(T === "stability" || T === "maxStd" || T === "onNotEstimable" || T === "waiver")) {
                        let K = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T }, message: "must NOT have additional properties" };
                        e === null ? e = [K] : e.push(K), t++;
                      }
                      if (n.stability !== void 0) {
                        let T = n.stability;
                        if (typeof T != "string") {
                          let K = {
                            instancePath: s + "/gates/" + r + "/stability",
                            schemaPath: "#/properties/gates/items/oneOf/6/properties/stability/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string"
                          };
                          e === null ? e = [K] : e.push(K), t++;
                        }
                        if (!(T === "accuracy" || T === "average_precision" || T === "balanced_accuracy" || T === "brier" || T === "ece" || T === "f1" || T === "log_loss" || T === "mae" || T === "mape" || T === "mcc" || T === "precision" || T === "r2" || T === "recall" || T === "rmse" || T === "roc_auc" || T === "roc_auc_ovo")) {
                          let K = { instancePath: s + "/gates/" + r + "/stability", schemaPath: "#/properties/gates/items/oneOf/6/properties/stability/enum", keyword: "enum", params: { allowedValues: $.properties.gates.items.oneOf[6].properties.stability.enum }, message: "must be equal to one of the allowed values" };
                          e === null ? e = [K] : e.push(K), t++;
                        }
                      }
                      if (n.maxStd !== void 0) {
                        let T = n.maxStd;
                        if (typeof T == "number" && isFinite(T)) {
                          if (T < 0 || isNaN(T)) {
                            let K = { instancePath: s + "/gates/" + r + "/maxStd", schemaPath: "#/properties/gates/items/oneOf/6/properties/maxStd/minimum", keyword: "minimum", params: {
                              comparison: ">=",
                              limit: 0
                            }, message: "must be >= 0" };
                            e === null ? e = [K] : e.push(K), t++;
                          }
                        } else {
                          let K = { instancePath: s + "/gates/" + r + "/maxStd", schemaPath: "#/properties/gates/items/oneOf/6/properties/maxStd/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          e === null ? e = [K] : e.push(K), t++;
                        }
                      }
                      if (n.onNotEstimable !== void 0) {
                        let T = n.onNotEstimable;
                        if (typeof T != "string") {
                          let K = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/6/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [K] : e.push(K), t++;
                        }
                        if (!(T === "block" || T === "warn")) {
                          let K = {
                            instancePath: s + "/gates/" + r + "/onNotEstimable",
                            schemaPath: "#/properties/gates/items/oneOf/6/properties/onNotEstimable/enum",
                            keyword: "enum",
                            params: { allowedValues: $.properties.gates.items.oneOf[6].properties.onNotEstimable.enum },
                            message: "must be equal to one of the allowed values"
                          };
                          e === null ? e = [K] : e.push(K), t++;
                        }
                      }
                      if (n.waiver !== void 0) {
                        let T = n.waiver;
                        if (T && typeof T == "object" && !Array.isArray(T)) {
                          if (T.by === void 0) {
                            let K = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                            e === null ? e = [K] : e.push(K), t++;
                          }
                          if (T.reason === void 0) {
                            let K = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                            e === null ? e = [K] : e.push(K), t++;
                          }
                          if (T.until === void 0) {
                            let K = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/required", keyword: "required", params: {
                              missingProperty: "until"
                            }, message: "must have required property 'until'" };
                            e === null ? e = [K] : e.push(K), t++;
                          }
                          for (let K in T) if (!(K === "by" || K === "reason" || K === "until")) {
                            let J = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: K }, message: "must NOT have additional properties" };
                            e === null ? e = [J] : e.push(J), t++;
                          }
                          if (T.by !== void 0) {
                            let K = T.by;
                            if (typeof K == "string") {
                              if (O(K) > 4e3) {
                                let J = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                e === null ? e = [J] : e.push(J), t++;
                              }
                              if (O(K) < 1) {
                                let J = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                e === null ? e = [J] : e.push(J), t++;
                              }
                            } else {
                              let J = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [J] : e.push(J), t++;
                            }
                          }
                          if (T.reason !== void 0) {
                            let K = T.reason;
                            if (typeof K == "string") {
                              if (O(K) > 4e3) {
                                let J = {
                                  instancePath: s + "/gates/" + r + "/waiver/reason",
                                  schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/reason/maxLength",
                                  keyword: "maxLength",
                                  params: { limit: 4e3 },
                                  message: "must NOT have more than 4000 characters"
                                };
                                e === null ? e = [J] : e.push(J), t++;
                              }
                              if (O(
                                K
                              ) < 1) {
                                let J = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                e === null ? e = [J] : e.push(J), t++;
                              }
                            } else {
                              let J = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [
                                J
                              ] : e.push(J), t++;
                            }
                          }
                          if (T.until !== void 0) {
                            let K = T.until;
                            if (typeof K == "string") {
                              if (!Y.test(K)) {
                                let J = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                e === null ? e = [J] : e.push(J), t++;
                              }
                            } else {
                              let J = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [J] : e.push(J), t++;
                            }
                          }
                        } else {
                          let K = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          e === null ? e = [K] : e.push(K), t++;
                        }
                      }
                    } else {
                      let T = {
                        instancePath: s + "/gates/" + r,
                        schemaPath: "#/properties/gates/items/oneOf/6/type",
                        keyword: "type",
                        params: { type: "object" },
                        message: "must be object"
                      };
                      e === null ? e = [T] : e.push(T), t++;
                    }
                    var S = B === t;
                    S && b ? (b = false, p = [
                      p,
                      6
                    ]) : S && (b = true, p = 6, M !== true && (M = true));
                  }
                }
              }
            }
          }
          if (b) t = o, e !== null && (o ? e.length = o : e = null);
          else {
            let N = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf", keyword: "oneOf", params: { passingSchemas: p }, message: "must match exactly one schema in oneOf" };
            e === null ? e = [N] : e.push(N), t++;
          }
        }
      } else {
        let m = { instancePath: s + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (z.card !== void 0) {
      let l = z.card;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let m in l) if (!(m === "description" || m === "intendedUse" || m === "outOfScope" || m === "limitations" || m === "ethics" || m === "recommendations" || m === "license" || m === "citation")) {
          let r = { instancePath: s + "/card", schemaPath: "#/properties/card/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (l.description !== void 0) {
          let m = l.description;
          if (typeof m == "string") {
            if (O(m) > 4e3) {
              let r = { instancePath: s + "/card/description", schemaPath: "#/properties/card/properties/description/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (O(m) < 1) {
              let r = { instancePath: s + "/card/description", schemaPath: "#/properties/card/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/description", schemaPath: "#/properties/card/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (l.intendedUse !== void 0) {
          let m = l.intendedUse;
          if (typeof m == "string") {
            if (O(
              m
            ) > 4e3) {
              let r = { instancePath: s + "/card/intendedUse", schemaPath: "#/properties/card/properties/intendedUse/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (O(m) < 1) {
              let r = { instancePath: s + "/card/intendedUse", schemaPath: "#/properties/card/properties/intendedUse/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/intendedUse", schemaPath: "#/properties/card/properties/intendedUse/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (l.outOfScope !== void 0) {
          let m = l.outOfScope;
          if (typeof m == "string") {
            if (O(
              m
            ) > 4e3) {
              let r = { instancePath: s + "/card/outOfScope", schemaPath: "#/properties/card/properties/outOfScope/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (O(m) < 1) {
              let r = { instancePath: s + "/card/outOfScope", schemaPath: "#/properties/card/properties/outOfScope/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/outOfScope", schemaPath: "#/properties/card/properties/outOfScope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (l.limitations !== void 0) {
          let m = l.limitations;
          if (typeof m == "string") {
            if (O(
              m
            ) > 4e3) {
              let r = { instancePath: s + "/card/limitations", schemaPath: "#/properties/card/properties/limitations/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (O(m) < 1) {
              let r = { instancePath: s + "/card/limitations", schemaPath: "#/properties/card/properties/limitations/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/limitations", schemaPath: "#/properties/card/properties/limitations/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (l.ethics !== void 0) {
          let m = l.ethics;
          if (typeof m == "string") {
            if (O(m) > 4e3) {
              let r = { instancePath: s + "/card/ethics", schemaPath: "#/properties/card/properties/ethics/maxLength", keyword: "maxLength", params: {
                limit: 4e3
              }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (O(m) < 1) {
              let r = { instancePath: s + "/card/ethics", schemaPath: "#/properties/card/properties/ethics/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/ethics", schemaPath: "#/properties/card/properties/ethics/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (l.recommendations !== void 0) {
          let m = l.recommendations;
          if (typeof m == "string") {
            if (O(m) > 4e3) {
              let r = { instancePath: s + "/card/recommendations", schemaPath: "#/properties/card/properties/recommendations/maxLength", keyword: "maxLength", params: {
                limit: 4e3
              }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (O(m) < 1) {
              let r = { instancePath: s + "/card/recommendations", schemaPath: "#/properties/card/properties/recommendations/minLength", keyword: "minLength", params: {
                limit: 1
              }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = {
              instancePath: s + "/card/recommendations",
              schemaPath: "#/properties/card/properties/recommendations/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string"
            };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (l.license !== void 0) {
          let m = l.license;
          if (typeof m == "string") {
            if (O(
              m
            ) > 4e3) {
              let r = { instancePath: s + "/card/license", schemaPath: "#/properties/card/properties/license/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (O(m) < 1) {
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
            let r = {
              instancePath: s + "/card/license",
              schemaPath: "#/properties/card/properties/license/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string"
            };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (l.citation !== void 0) {
          let m = l.citation;
          if (typeof m == "string") {
            if (O(m) > 4e3) {
              let r = { instancePath: s + "/card/citation", schemaPath: "#/properties/card/properties/citation/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (O(m) < 1) {
              let r = {
                instancePath: s + "/card/citation",
                schemaPath: "#/properties/card/properties/citation/minLength",
                keyword: "minLength",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 characters"
              };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/citation", schemaPath: "#/properties/card/properties/citation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(
              r
            ), t++;
          }
        }
      } else {
        let m = { instancePath: s + "/card", schemaPath: "#/properties/card/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), t++;
  }
  return ke.errors = e, t === 0;
}
ke.evaluated = {
  props: true,
  dynamicProps: false,
  dynamicItems: false
};
var Ue = be;
var X = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://trainyard.dev/schemas/project.schema.json", type: "object", properties: {
  apiVersion: { const: "trainyard.dev/v1" },
  kind: { const: "Project" },
  models: { type: "array", minItems: 1, maxItems: 100, uniqueItems: true, items: { type: "string", minLength: 1, maxLength: 400 } },
  store: { type: "object", properties: {
    kind: { type: "string", enum: ["folder", "s3"] },
    options: { type: "object", additionalProperties: true }
  }, additionalProperties: false, required: [
    "kind"
  ], allOf: [{ if: { properties: { kind: { const: "folder" } }, required: ["kind"] }, then: { properties: { options: { type: "object", properties: {
    path: { type: "string", minLength: 1 }
  }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "s3" } }, required: ["kind"] }, then: {
    properties: { options: { type: "object", properties: { bucket: { type: "string", pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$" }, prefix: {
      type: "string",
      pattern: "^[a-z0-9_][a-z0-9._-]*(/[a-z0-9_][a-z0-9._-]*)*$"
    }, region: { type: "string", pattern: "^[a-z0-9-]{2,40}$" }, endpoint: { type: "string", pattern: "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$" }, pathStyle: { type: "boolean" } }, required: ["bucket"], additionalProperties: false } }
  } }] },
  gates: { type: "array", items: { type: "object", oneOf: [
    { type: "object", properties: { fairness: {
      type: "string",
      enum: ["demographic_parity_difference", "demographic_parity_ratio", "equal_opportunity_difference", "equal_opportunity_ratio", "equalized_odds_difference", "equalized_odds_ratio"]
    }, by: { anyOf: [{ type: "string", minLength: 1 }, {
      type: "array",
      items: { type: "string", minLength: 1 },
      minItems: 1,
      uniqueItems: true
    }] }, min: { type: "number" }, max: { type: "number" }, judge: { type: "string", enum: ["interval", "point"] }, confidence: { type: "number", minimum: 0.5, maximum: 0.999 }, onNotEstimable: { type: "string", enum: ["block", "warn"] }, waiver: {
      type: "object",
      properties: { by: { type: "string", minLength: 1, maxLength: 4e3 }, reason: {
        type: "string",
        minLength: 1,
        maxLength: 4e3
      }, until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } },
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
  review: { type: "object", properties: { loosenedGates: { type: "string", enum: ["warn", "fail"] } }, additionalProperties: false },
  runners: {
    type: "object",
    properties: { default: { type: "array", minItems: 1, maxItems: 10, uniqueItems: true, items: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" } }, allow: { type: "array", maxItems: 100, items: {
      type: "array",
      minItems: 1,
      maxItems: 10,
      uniqueItems: true,
      items: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }
    } } },
    additionalProperties: false
  },
  stores: {},
  environments: {},
  roles: {},
  allow: {}
}, additionalProperties: false, required: ["apiVersion", "kind"] };
var Ve = new RegExp("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", "u");
var Re = new RegExp("^[a-z0-9_][a-z0-9._-]*(/[a-z0-9_][a-z0-9._-]*)*$", "u");
var Ze = new RegExp("^[a-z0-9-]{2,40}$", "u");
var Ge = new RegExp("^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$", "u");
function be(z, {
  instancePath: s = "",
  parentData: he,
  parentDataProperty: ne,
  rootData: me = z,
  dynamicAnchors: Ae = {}
} = {}) {
  let e = null, t = 0, re = be.evaluated;
  if (re.dynamicProps && (re.props = void 0), re.dynamicItems && (re.items = void 0), z && typeof z == "object" && !Array.isArray(z)) {
    if (z.apiVersion === void 0) {
      let _ = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property 'apiVersion'" };
      e === null ? e = [_] : e.push(_), t++;
    }
    if (z.kind === void 0) {
      let _ = { instancePath: s, schemaPath: "#/required", keyword: "required", params: {
        missingProperty: "kind"
      }, message: "must have required property 'kind'" };
      e === null ? e = [_] : e.push(_), t++;
    }
    for (let _ in z) if (!oe.call(X.properties, _)) {
      let Z = {
        instancePath: s,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: _ },
        message: "must NOT have additional properties"
      };
      e === null ? e = [Z] : e.push(Z), t++;
    }
    if (z.apiVersion !== void 0 && z.apiVersion !== "trainyard.dev/v1") {
      let _ = { instancePath: s + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: {
        allowedValue: "trainyard.dev/v1"
      }, message: "must be equal to constant" };
      e === null ? e = [_] : e.push(_), t++;
    }
    if (z.kind !== void 0 && z.kind !== "Project") {
      let _ = { instancePath: s + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Project" }, message: "must be equal to constant" };
      e === null ? e = [_] : e.push(_), t++;
    }
    if (z.models !== void 0) {
      let _ = z.models;
      if (Array.isArray(_)) {
        if (_.length > 100) {
          let U = {
            instancePath: s + "/models",
            schemaPath: "#/properties/models/maxItems",
            keyword: "maxItems",
            params: { limit: 100 },
            message: "must NOT have more than 100 items"
          };
          e === null ? e = [U] : e.push(U), t++;
        }
        if (_.length < 1) {
          let U = { instancePath: s + "/models", schemaPath: "#/properties/models/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [U] : e.push(U), t++;
        }
        let Z = _.length;
        for (let U = 0; U < Z; U++) {
          let C = _[U];
          if (typeof C == "string") {
            if (O(C) > 400) {
              let V = {
                instancePath: s + "/models/" + U,
                schemaPath: "#/properties/models/items/maxLength",
                keyword: "maxLength",
                params: { limit: 400 },
                message: "must NOT have more than 400 characters"
              };
              e === null ? e = [V] : e.push(V), t++;
            }
            if (O(C) < 1) {
              let V = { instancePath: s + "/models/" + U, schemaPath: "#/properties/models/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [V] : e.push(V), t++;
            }
          } else {
            let V = { instancePath: s + "/models/" + U, schemaPath: "#/properties/models/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [V] : e.push(V), t++;
          }
        }
        let y = _.length, w;
        if (y > 1) {
          let U = {};
          for (; y--; ) {
            let C = _[y];
            if (typeof C == "string") {
              if (typeof U[C] == "number") {
                w = U[C];
                let V = { instancePath: s + "/models", schemaPath: "#/properties/models/uniqueItems", keyword: "uniqueItems", params: { i: y, j: w }, message: "must NOT have duplicate items (items ## " + w + " and " + y + " are identical)" };
                e === null ? e = [V] : e.push(V), t++;
                break;
              }
              U[C] = y;
            }
          }
        }
      } else {
        let Z = { instancePath: s + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [Z] : e.push(Z), t++;
      }
    }
    if (z.store !== void 0) {
      let _ = z.store, Z = t, y = true, w = t;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let G;
        if (_.kind === void 0 && (G = "kind")) {
          let M = {};
          e === null ? e = [M] : e.push(M), t++;
        } else if (_.kind !== void 0 && _.kind !== "folder") {
          let M = {};
          e === null ? e = [M] : e.push(M), t++;
        }
      }
      var fe = w === t;
      if (t = Z, e !== null && (Z ? e.length = Z : e = null), fe) {
        let G = t;
        if (_ && typeof _ == "object" && !Array.isArray(_) && _.options !== void 0) {
          let S = _.options;
          if (S && typeof S == "object" && !Array.isArray(S)) {
            for (let R in S) if (R !== "path") {
              let D = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/0/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: R }, message: "must NOT have additional properties" };
              e === null ? e = [D] : e.push(D), t++;
            }
            if (S.path !== void 0) {
              let R = S.path;
              if (typeof R == "string") {
                if (O(R) < 1) {
                  let D = {
                    instancePath: s + "/store/options/path",
                    schemaPath: "#/properties/store/allOf/0/then/properties/options/properties/path/minLength",
                    keyword: "minLength",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 characters"
                  };
                  e === null ? e = [D] : e.push(D), t++;
                }
              } else {
                let D = {
                  instancePath: s + "/store/options/path",
                  schemaPath: "#/properties/store/allOf/0/then/properties/options/properties/path/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [D] : e.push(D), t++;
              }
            }
          } else {
            let R = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/0/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [R] : e.push(R), t++;
          }
        }
        var fe = G === t;
        if (y = fe, y) {
          var ie = {};
          ie.options = true, ie.kind = true;
        }
      }
      if (!y) {
        let G = {
          instancePath: s + "/store",
          schemaPath: "#/properties/store/allOf/0/if",
          keyword: "if",
          params: { failingKeyword: "then" },
          message: 'must match "then" schema'
        };
        e === null ? e = [G] : e.push(G), t++;
      }
      let U = t, C = true, V = t;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let G;
        if (_.kind === void 0 && (G = "kind")) {
          let M = {};
          e === null ? e = [M] : e.push(M), t++;
        } else if (_.kind !== void 0 && _.kind !== "s3") {
          let M = {};
          e === null ? e = [M] : e.push(M), t++;
        }
      }
      var le = V === t;
      if (t = U, e !== null && (U ? e.length = U : e = null), le) {
        let G = t;
        if (_ && typeof _ == "object" && !Array.isArray(_) && _.options !== void 0) {
          let S = _.options;
          if (S && typeof S == "object" && !Array.isArray(S)) {
            if (S.bucket === void 0) {
              let R = {
                instancePath: s + "/store/options",
                schemaPath: "#/properties/store/allOf/1/then/properties/options/required",
                keyword: "required",
                params: { missingProperty: "bucket" },
                message: "must have required property 'bucket'"
              };
              e === null ? e = [R] : e.push(R), t++;
            }
            for (let R in S)
              if (!(R === "bucket" || R === "prefix" || R === "region" || R === "endpoint" || R === "pathStyle")) {
                let D = {
                  instancePath: s + "/store/options",
                  schemaPath: "#/properties/store/allOf/1/then/properties/options/additionalProperties",
                  keyword: "additionalProperties",
                  params: {
                    additionalProperty: R
                  },
                  message: "must NOT have additional properties"
                };
                e === null ? e = [D] : e.push(D), t++;
              }
            if (S.bucket !== void 0) {
              let R = S.bucket;
              if (typeof R == "string") {
                if (!Ve.test(R)) {
                  let D = { instancePath: s + "/store/options/bucket", schemaPath: "#/properties/store/allOf/1/then/properties/options/properties/bucket/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$" }, message: 'must match pattern "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"' };
                  e === null ? e = [D] : e.push(D), t++;
                }
              } else {
                let D = { instancePath: s + "/store/options/bucket", schemaPath: "#/properties/store/allOf/1/then/properties/options/properties/bucket/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [D] : e.push(D), t++;
              }
            }
            if (S.prefix !== void 0) {
              let R = S.prefix;
              if (typeof R == "string") {
                if (!Re.test(R)) {
                  let D = { instancePath: s + "/store/options/prefix", schemaPath: "#/properties/store/allOf/1/then/properties/options/properties/prefix/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9_][a-z0-9._-]*(/[a-z0-9_][a-z0-9._-]*)*$" }, message: 'must match pattern "^[a-z0-9_][a-z0-9._-]*(/[a-z0-9_][a-z0-9._-]*)*$"' };
                  e === null ? e = [D] : e.push(D), t++;
                }
              } else {
                let D = { instancePath: s + "/store/options/prefix", schemaPath: "#/properties/store/allOf/1/then/properties/options/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [D] : e.push(D), t++;
              }
            }
            if (S.region !== void 0) {
              let R = S.region;
              if (typeof R == "string") {
                if (!Ze.test(R)) {
                  let D = { instancePath: s + "/store/options/region", schemaPath: "#/properties/store/allOf/1/then/properties/options/properties/region/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]{2,40}$" }, message: 'must match pattern "^[a-z0-9-]{2,40}$"' };
                  e === null ? e = [D] : e.push(D), t++;
                }
              } else {
                let D = { instancePath: s + "/store/options/region", schemaPath: "#/properties/store/allOf/1/then/properties/options/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [D] : e.push(D), t++;
              }
            }
            if (S.endpoint !== void 0) {
              let R = S.endpoint;
              if (typeof R == "string") {
                if (!Ge.test(R)) {
                  let D = { instancePath: s + "/store/options/endpoint", schemaPath: "#/properties/store/allOf/1/then/properties/options/properties/endpoint/pattern", keyword: "pattern", params: {
                    pattern: "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$"
                  }, message: 'must match pattern "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$"' };
                  e === null ? e = [D] : e.push(D), t++;
                }
              } else {
                let D = { instancePath: s + "/store/options/endpoint", schemaPath: "#/properties/store/allOf/1/then/properties/options/properties/endpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [D] : e.push(D), t++;
              }
            }
            if (S.pathStyle !== void 0 && typeof S.pathStyle != "boolean") {
              let R = { instancePath: s + "/store/options/pathStyle", schemaPath: "#/properties/store/allOf/1/then/properties/options/properties/pathStyle/type", keyword: "type", params: {
                type: "boolean"
              }, message: "must be boolean" };
              e === null ? e = [R] : e.push(R), t++;
            }
          } else {
            let R = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/1/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [R] : e.push(R), t++;
          }
        }
        var le = G === t;
        if (C = le, C) {
          var ae = {};
          ae.options = true, ae.kind = true;
        }
      }
      if (!C) {
        let G = { instancePath: s + "/store", schemaPath: "#/properties/store/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        e === null ? e = [G] : e.push(G), t++;
      }
      if (ie !== true && ae !== void 0 && (ae === true ? ie = true : (ie = ie || {}, Object.assign(ie, ae))), _ && typeof _ == "object" && !Array.isArray(_)) {
        if (_.kind === void 0) {
          let G = {
            instancePath: s + "/store",
            schemaPath: "#/properties/store/required",
            keyword: "required",
            params: { missingProperty: "kind" },
            message: "must have required property 'kind'"
          };
          e === null ? e = [G] : e.push(G), t++;
        }
        for (let G in _) if (!(G === "kind" || G === "options")) {
          let M = { instancePath: s + "/store", schemaPath: "#/properties/store/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: G }, message: "must NOT have additional properties" };
          e === null ? e = [M] : e.push(M), t++;
        }
        if (_.kind !== void 0) {
          let G = _.kind;
          if (typeof G != "string") {
            let M = { instancePath: s + "/store/kind", schemaPath: "#/properties/store/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [M] : e.push(M), t++;
          }
          if (!(G === "folder" || G === "s3")) {
            let M = { instancePath: s + "/store/kind", schemaPath: "#/properties/store/properties/kind/enum", keyword: "enum", params: { allowedValues: X.properties.store.properties.kind.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [M] : e.push(M), t++;
          }
        }
        if (_.options !== void 0) {
          let G = _.options;
          if (!(G && typeof G == "object" && !Array.isArray(G))) {
            let M = { instancePath: s + "/store/options", schemaPath: "#/properties/store/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [M] : e.push(M), t++;
          }
        }
      } else {
        let G = { instancePath: s + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [G] : e.push(G), t++;
      }
    }
    if (z.gates !== void 0) {
      let _ = z.gates;
      if (Array.isArray(_)) {
        let Z = _.length;
        for (let y = 0; y < Z; y++) {
          let w = _[y];
          if (!(w && typeof w == "object" && !Array.isArray(w))) {
            let l = { instancePath: s + "/gates/" + y, schemaPath: "#/properties/gates/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [l] : e.push(l), t++;
          }
          let U = t, C = false, V = null, G = t, M = t, S = false, R = t;
          if (w && typeof w == "object" && !Array.isArray(w) && w.min === void 0) {
            let l = { instancePath: s + "/gates/" + y, schemaPath: "#/properties/gates/items/oneOf/0/anyOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
            e === null ? e = [l] : e.push(l), t++;
          }
          var ue = R === t;
          S = S || ue;
          let D = t;
          if (w && typeof w == "object" && !Array.isArray(
            w
          ) && w.max === void 0) {
            let l = { instancePath: s + "/gates/" + y, schemaPath: "#/properties/gates/items/oneOf/0/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
            e === null ? e = [l] : e.push(l), t++;
          }
          var ue = D === t;
          if (S = S || ue, S) t = M, e !== null && (M ? e.length = M : e = null);
          else {
            let l = { instancePath: s + "/gates/" + y, schemaPath: "#/properties/gates/items/oneOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [l] : e.push(l), t++;
          }
          if (w && typeof w == "object" && !Array.isArray(w)) {
            if (w.fairness === void 0) {
              let l = { instancePath: s + "/gates/" + y, schemaPath: "#/properties/gates/items/oneOf/0/required", keyword: "required", params: { missingProperty: "fairness" }, message: "must have required property 'fairness'" };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (w.by === void 0) {
              let l = { instancePath: s + "/gates/" + y, schemaPath: "#/properties/gates/items/oneOf/0/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
              e === null ? e = [l] : e.push(l), t++;
            }
            for (let l in w) if (!(l === "fairness" || l === "by" || l === "min" || l === "max" || l === "judge" || l === "confidence" || l === "onNotEstimable" || l === "waiver")) {
              let m = { instancePath: s + "/gates/" + y, schemaPath: "#/properties/gates/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
              e === null ? e = [m] : e.push(m), t++;
            }
            if (w.fairness !== void 0) {
              let l = w.fairness;
              if (typeof l != "string") {
                let m = {
                  instancePath: s + "/gates/" + y + "/fairness",
                  schemaPath: "#/properties/gates/items/oneOf/0/properties/fairness/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(l === "demographic_parity_difference" || l === "demographic_parity_ratio" || l === "equal_opportunity_difference" || l === "equal_opportunity_ratio" || l === "equalized_odds_difference" || l === "equalized_odds_ratio")) {
                let m = { instancePath: s + "/gates/" + y + "/fairness", schemaPath: "#/properties/gates/items/oneOf/0/properties/fairness/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[0].properties.fairness.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (w.by !== void 0) {
              let l = w.by, m = t, r = false, n = t;
              if (typeof l == "string") {
                if (O(l) < 1) {
                  let b = { instancePath: s + "/gates/" + y + "/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/by/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [b] : e.push(b), t++;
                }
              } else {
                let b = { instancePath: s + "/gates/" + y + "/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/by/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [b] : e.push(b), t++;
              }
              var ce = n === t;
              r = r || ce;
              let o = t;
              if (Array.isArray(l)) {
                if (l.length < 1) {
                  let a = { instancePath: s + "/gates/" + y + "/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/by/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [a] : e.push(a), t++;
                }
                let b = l.length;
                for (let a = 0; a < b; a++) {
                  let g = l[a];
                  if (typeof g == "string") {
                    if (O(g) < 1) {
                      let x = { instancePath: s + "/gates/" + y + "/by/" + a, schemaPath: "#/properties/gates/items/oneOf/0/properties/by/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [
                        x
                      ] : e.push(x), t++;
                    }
                  } else {
                    let x = { instancePath: s + "/gates/" + y + "/by/" + a, schemaPath: "#/properties/gates/items/oneOf/0/properties/by/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                }
                let p = l.length, i;
                if (p > 1) {
                  let a = {};
                  for (; p--; ) {
                    let g = l[p];
                    if (typeof g == "string") {
                      if (typeof a[g] == "number") {
                        i = a[g];
                        let x = {
                          instancePath: s + "/gates/" + y + "/by",
                          schemaPath: "#/properties/gates/items/oneOf/0/properties/by/anyOf/1/uniqueItems",
                          keyword: "uniqueItems",
                          params: { i: p, j: i },
                          message: "must NOT have duplicate items (items ## " + i + " and " + p + " are identical)"
                        };
                        e === null ? e = [x] : e.push(
                          x
                        ), t++;
                        break;
                      }
                      a[g] = p;
                    }
                  }
                }
              } else {
                let b = { instancePath: s + "/gates/" + y + "/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/by/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [b] : e.push(b), t++;
              }
              var ce = o === t;
              if (r = r || ce, r) t = m, e !== null && (m ? e.length = m : e = null);
              else {
                let b = { instancePath: s + "/gates/" + y + "/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                e === null ? e = [
                  b
                ] : e.push(b), t++;
              }
            }
            if (w.min !== void 0) {
              let l = w.min;
              if (!(typeof l == "number" && isFinite(l))) {
                let m = { instancePath: s + "/gates/" + y + "/min", schemaPath: "#/properties/gates/items/oneOf/0/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (w.max !== void 0) {
              let l = w.max;
              if (!(typeof l == "number" && isFinite(l))) {
                let m = {
                  instancePath: s + "/gates/" + y + "/max",
                  schemaPath: "#/properties/gates/items/oneOf/0/properties/max/type",
                  keyword: "type",
                  params: {
                    type: "number"
                  },
                  message: "must be number"
                };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (w.judge !== void 0) {
              let l = w.judge;
              if (typeof l != "string") {
                let m = {
                  instancePath: s + "/gates/" + y + "/judge",
                  schemaPath: "#/properties/gates/items/oneOf/0/properties/judge/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(l === "interval" || l === "point")) {
                let m = { instancePath: s + "/gates/" + y + "/judge", schemaPath: "#/properties/gates/items/oneOf/0/properties/judge/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[0].properties.judge.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (w.confidence !== void 0) {
              let l = w.confidence;
              if (typeof l == "number" && isFinite(
                l
              )) {
                if (l > 0.999 || isNaN(l)) {
                  let m = { instancePath: s + "/gates/" + y + "/confidence", schemaPath: "#/properties/gates/items/oneOf/0/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.999 }, message: "must be <= 0.999" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (l < 0.5 || isNaN(l)) {
                  let m = { instancePath: s + "/gates/" + y + "/confidence", schemaPath: "#/properties/gates/items/oneOf/0/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" };
                  e === null ? e = [m] : e.push(m), t++;
                }
              } else {
                let m = { instancePath: s + "/gates/" + y + "/confidence", schemaPath: "#/properties/gates/items/oneOf/0/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [m] : e.push(
                  m
                ), t++;
              }
            }
            if (w.onNotEstimable !== void 0) {
              let l = w.onNotEstimable;
              if (typeof l != "string") {
                let m = { instancePath: s + "/gates/" + y + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/0/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(l === "block" || l === "warn")) {
                let m = { instancePath: s + "/gates/" + y + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/0/properties/onNotEstimable/enum", keyword: "enum", params: {
                  allowedValues: X.properties.gates.items.oneOf[0].properties.onNotEstimable.enum
                }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (w.waiver !== void 0) {
              let l = w.waiver;
              if (l && typeof l == "object" && !Array.isArray(
                l
              )) {
                if (l.by === void 0) {
                  let m = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (l.reason === void 0) {
                  let m = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (l.until === void 0) {
                  let m = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                for (let m in l) if (!(m === "by" || m === "reason" || m === "until")) {
                  let r = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
                  e === null ? e = [r] : e.push(r), t++;
                }
                if (l.by !== void 0) {
                  let m = l.by;
                  if (typeof m == "string") {
                    if (O(m) > 4e3) {
                      let r = { instancePath: s + "/gates/" + y + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (O(m) < 1) {
                      let r = {
                        instancePath: s + "/gates/" + y + "/waiver/by",
                        schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/by/minLength",
                        keyword: "minLength",
                        params: { limit: 1 },
                        message: "must NOT have fewer than 1 characters"
                      };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/gates/" + y + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (l.reason !== void 0) {
                  let m = l.reason;
                  if (typeof m == "string") {
                    if (O(m) > 4e3) {
                      let r = { instancePath: s + "/gates/" + y + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (O(m) < 1) {
                      let r = { instancePath: s + "/gates/" + y + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/gates/" + y + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (l.until !== void 0) {
                  let m = l.until;
                  if (typeof m == "string") {
                    if (!Y.test(m)) {
                      let r = { instancePath: s + "/gates/" + y + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/gates/" + y + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let m = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
          } else {
            let l = { instancePath: s + "/gates/" + y, schemaPath: "#/properties/gates/items/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [l] : e.push(l), t++;
          }
          var Q = G === t;
          if (Q) {
            C = true, V = 0;
            var H = true;
          }
          let de = t;
          if (w && typeof w == "object" && !Array.isArray(
            w
          )) {
            if (w.latency === void 0) {
              let l = { instancePath: s + "/gates/" + y, schemaPath: "#/properties/gates/items/oneOf/1/required", keyword: "required", params: { missingProperty: "latency" }, message: "must have required property 'latency'" };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (w.max === void 0) {
              let l = { instancePath: s + "/gates/" + y, schemaPath: "#/properties/gates/items/oneOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
              e === null ? e = [l] : e.push(l), t++;
            }
            for (let l in w)
              if (!(l === "latency" || l === "max" || l === "on" || l === "onNotEstimable" || l === "waiver")) {
                let m = { instancePath: s + "/gates/" + y, schemaPath: "#/properties/gates/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), t++;
              }
            if (w.latency !== void 0) {
              let l = w.latency;
              if (typeof l != "string") {
                let m = { instancePath: s + "/gates/" + y + "/latency", schemaPath: "#/properties/gates/items/oneOf/1/properties/latency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(l === "p50" || l === "p95" || l === "p99")) {
                let m = { instancePath: s + "/gates/" + y + "/latency", schemaPath: "#/properties/gates/items/oneOf/1/properties/latency/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[1].properties.latency.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (w.max !== void 0) {
              let l = w.max;
              if (typeof l == "string") {
                if (!je.test(l)) {
                  let m = { instancePath: s + "/gates/" + y + "/max", schemaPath: "#/properties/gates/items/oneOf/1/properties/max/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|m)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|m)$"' };
                  e === null ? e = [m] : e.push(m), t++;
                }
              } else {
                let m = { instancePath: s + "/gates/" + y + "/max", schemaPath: "#/properties/gates/items/oneOf/1/properties/max/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (w.on !== void 0) {
              let l = w.on;
              if (typeof l != "string") {
                let m = { instancePath: s + "/gates/" + y + "/on", schemaPath: "#/properties/gates/items/oneOf/1/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (l !== "hosted") {
                let m = { instancePath: s + "/gates/" + y + "/on", schemaPath: "#/properties/gates/items/oneOf/1/properties/on/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[1].properties.on.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (w.onNotEstimable !== void 0) {
              let l = w.onNotEstimable;
              if (typeof l != "string") {
                let m = { instancePath: s + "/gates/" + y + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/1/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [m] : e.push(m), t++;
              }
              if (!(l === "block" || l === "warn")) {
                let m = { instancePath: s + "/gates/" + y + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/1/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[1].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            if (w.waiver !== void 0) {
              let l = w.waiver;
              if (l && typeof l == "object" && !Array.isArray(l)) {
                if (l.by === void 0) {
                  let m = {
                    instancePath: s + "/gates/" + y + "/waiver",
                    schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/required",
                    keyword: "required",
                    params: { missingProperty: "by" },
                    message: "must have required property 'by'"
                  };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (l.reason === void 0) {
                  let m = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (l.until === void 0) {
                  let m = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/required", keyword: "required", params: {
                    missingProperty: "until"
                  }, message: "must have required property 'until'" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                for (let m in l) if (!(m === "by" || m === "reason" || m === "until")) {
                  let r = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
                  e === null ? e = [r] : e.push(r), t++;
                }
                if (l.by !== void 0) {
                  let m = l.by;
                  if (typeof m == "string") {
                    if (O(m) > 4e3) {
                      let r = { instancePath: s + "/gates/" + y + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (O(m) < 1) {
                      let r = { instancePath: s + "/gates/" + y + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/gates/" + y + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
                if (l.reason !== void 0) {
                  let m = l.reason;
                  if (typeof m == "string") {
                    if (O(m) > 4e3) {
                      let r = {
                        instancePath: s + "/gates/" + y + "/waiver/reason",
                        schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/reason/maxLength",
                        keyword: "maxLength",
                        params: { limit: 4e3 },
                        message: "must NOT have more than 4000 characters"
                      };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (O(
                      m
                    ) < 1) {
                      let r = { instancePath: s + "/gates/" + y + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/gates/" + y + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [
                      r
                    ] : e.push(r), t++;
                  }
                }
                if (l.until !== void 0) {
                  let m = l.until;
                  if (typeof m == "string") {
                    if (!Y.test(m)) {
                      let r = { instancePath: s + "/gates/" + y + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/gates/" + y + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let m = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
          } else {
            let l = {
              instancePath: s + "/gates/" + y,
              schemaPath: "#/properties/gates/items/oneOf/1/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object"
            };
            e === null ? e = [l] : e.push(l), t++;
          }
          var Q = de === t;
          if (Q && C) C = false, V = [V, 1];
          else {
            Q && (C = true, V = 1, H !== true && (H = true));
            let l = t;
            if (w && typeof w == "object" && !Array.isArray(w)) {
              if (w.leakage === void 0) {
                let r = {
                  instancePath: s + "/gates/" + y,
                  schemaPath: "#/properties/gates/items/oneOf/2/required",
                  keyword: "required",
                  params: { missingProperty: "leakage" },
                  message: "must have required property 'leakage'"
                };
                e === null ? e = [r] : e.push(r), t++;
              }
              if (w.max === void 0) {
                let r = { instancePath: s + "/gates/" + y, schemaPath: "#/properties/gates/items/oneOf/2/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                e === null ? e = [r] : e.push(r), t++;
              }
              for (let r in w) if (!(r === "leakage" || r === "max" || r === "onNotEstimable" || r === "waiver")) {
                let n = { instancePath: s + "/gates/" + y, schemaPath: "#/properties/gates/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (w.leakage !== void 0) {
                let r = w.leakage;
                if (typeof r != "string") {
                  let n = { instancePath: s + "/gates/" + y + "/leakage", schemaPath: "#/properties/gates/items/oneOf/2/properties/leakage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (!(r === "overlap" || r === "target" || r === "group" || r === "labels")) {
                  let n = { instancePath: s + "/gates/" + y + "/leakage", schemaPath: "#/properties/gates/items/oneOf/2/properties/leakage/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[2].properties.leakage.enum }, message: "must be equal to one of the allowed values" };
                  e === null ? e = [n] : e.push(n), t++;
                }
              }
              if (w.max !== void 0) {
                let r = w.max;
                if (typeof r == "number" && isFinite(r)) {
                  if (r > 1 || isNaN(r)) {
                    let n = { instancePath: s + "/gates/" + y + "/max", schemaPath: "#/properties/gates/items/oneOf/2/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  if (r < 0 || isNaN(r)) {
                    let n = {
                      instancePath: s + "/gates/" + y + "/max",
                      schemaPath: "#/properties/gates/items/oneOf/2/properties/max/minimum",
                      keyword: "minimum",
                      params: { comparison: ">=", limit: 0 },
                      message: "must be >= 0"
                    };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                } else {
                  let n = { instancePath: s + "/gates/" + y + "/max", schemaPath: "#/properties/gates/items/oneOf/2/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [n] : e.push(n), t++;
                }
              }
              if (w.onNotEstimable !== void 0) {
                let r = w.onNotEstimable;
                if (typeof r != "string") {
                  let n = { instancePath: s + "/gates/" + y + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/2/properties/onNotEstimable/type", keyword: "type", params: {
                    type: "string"
                  }, message: "must be string" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (!(r === "block" || r === "warn")) {
                  let n = {
                    instancePath: s + "/gates/" + y + "/onNotEstimable",
                    schemaPath: "#/properties/gates/items/oneOf/2/properties/onNotEstimable/enum",
                    keyword: "enum",
                    params: { allowedValues: X.properties.gates.items.oneOf[2].properties.onNotEstimable.enum },
                    message: "must be equal to one of the allowed values"
                  };
                  e === null ? e = [n] : e.push(n), t++;
                }
              }
              if (w.waiver !== void 0) {
                let r = w.waiver;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  if (r.by === void 0) {
                    let n = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  if (r.reason === void 0) {
                    let n = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  if (r.until === void 0) {
                    let n = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                    e === null ? e = [n] : e.push(n), t++;
                  }
                  for (let n in r) if (!(n === "by" || n === "reason" || n === "until")) {
                    let o = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  if (r.by !== void 0) {
                    let n = r.by;
                    if (typeof n == "string") {
                      if (O(n) > 4e3) {
                        let o = {
                          instancePath: s + "/gates/" + y + "/waiver/by",
                          schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/by/maxLength",
                          keyword: "maxLength",
                          params: { limit: 4e3 },
                          message: "must NOT have more than 4000 characters"
                        };
                        e === null ? e = [o] : e.push(
                          o
                        ), t++;
                      }
                      if (O(n) < 1) {
                        let o = { instancePath: s + "/gates/" + y + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                    } else {
                      let o = { instancePath: s + "/gates/" + y + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  }
                  if (r.reason !== void 0) {
                    let n = r.reason;
                    if (typeof n == "string") {
                      if (O(n) > 4e3) {
                        let o = { instancePath: s + "/gates/" + y + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                      if (O(n) < 1) {
                        let o = { instancePath: s + "/gates/" + y + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                    } else {
                      let o = { instancePath: s + "/gates/" + y + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  }
                  if (r.until !== void 0) {
                    let n = r.until;
                    if (typeof n == "string") {
                      if (!Y.test(n)) {
                        let o = { instancePath: s + "/gates/" + y + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                    } else {
                      let o = { instancePath: s + "/gates/" + y + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  }
                } else {
                  let n = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [n] : e.push(n), t++;
                }
              }
            } else {
              let r = {
                instancePath: s + "/gates/" + y,
                schemaPath: "#/properties/gates/items/oneOf/2/type",
                keyword: "type",
                params: { type: "object" },
                message: "must be object"
              };
              e === null ? e = [r] : e.push(r), t++;
            }
            var Q = l === t;
            if (Q && C) C = false, V = [V, 2];
            else {
              Q && (C = true, V = 2, H !== true && (H = true));
              let r = t, n = t, o = false, b = t;
              if (w && typeof w == "object" && !Array.isArray(w) && w.min === void 0) {
                let g = { instancePath: s + "/gates/" + y, schemaPath: "#/properties/gates/items/oneOf/3/anyOf/0/required", keyword: "required", params: {
                  missingProperty: "min"
                }, message: "must have required property 'min'" };
                e === null ? e = [g] : e.push(g), t++;
              }
              var ee = b === t;
              o = o || ee;
              let p = t;
              if (w && typeof w == "object" && !Array.isArray(w) && w.max === void 0) {
                let g = { instancePath: s + "/gates/" + y, schemaPath: "#/properties/gates/items/oneOf/3/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                e === null ? e = [g] : e.push(g), t++;
              }
              var ee = p === t;
              o = o || ee;
              let i = t;
              if (w && typeof w == "object" && !Array.isArray(w) && w.versus === void 0) {
                let g = { instancePath: s + "/gates/" + y, schemaPath: "#/properties/gates/items/oneOf/3/anyOf/2/required", keyword: "required", params: { missingProperty: "versus" }, message: "must have required property 'versus'" };
                e === null ? e = [g] : e.push(g), t++;
              }
              var ee = i === t;
              if (o = o || ee, o) t = n, e !== null && (n ? e.length = n : e = null);
              else {
                let g = { instancePath: s + "/gates/" + y, schemaPath: "#/properties/gates/items/oneOf/3/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                e === null ? e = [g] : e.push(g), t++;
              }
              if (w && typeof w == "object" && !Array.isArray(w)) {
                if (w.metric === void 0) {
                  let g = { instancePath: s + "/gates/" + y, schemaPath: "#/properties/gates/items/oneOf/3/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property 'metric'" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                for (let g in w) if (!oe.call(X.properties.gates.items.oneOf[3].properties, g)) {
                  let x = {
                    instancePath: s + "/gates/" + y,
                    schemaPath: "#/properties/gates/items/oneOf/3/additionalProperties",
                    keyword: "additionalProperties",
                    params: { additionalProperty: g },
                    message: "must NOT have additional properties"
                  };
                  e === null ? e = [x] : e.push(x), t++;
                }
                if (w.metric !== void 0) {
                  let g = w.metric;
                  if (typeof g != "string") {
                    let x = { instancePath: s + "/gates/" + y + "/metric", schemaPath: "#/properties/gates/items/oneOf/3/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                  if (!(g === "accuracy" || g === "average_precision" || g === "balanced_accuracy" || g === "brier" || g === "ece" || g === "f1" || g === "log_loss" || g === "mae" || g === "mape" || g === "mcc" || g === "precision" || g === "r2" || g === "recall" || g === "rmse" || g === "roc_auc" || g === "roc_auc_ovo")) {
                    let x = { instancePath: s + "/gates/" + y + "/metric", schemaPath: "#/properties/gates/items/oneOf/3/properties/metric/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[3].properties.metric.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                }
                if (w.min !== void 0) {
                  let g = w.min;
                  if (!(typeof g == "number" && isFinite(g))) {
                    let x = {
                      instancePath: s + "/gates/" + y + "/min",
                      schemaPath: "#/properties/gates/items/oneOf/3/properties/min/type",
                      keyword: "type",
                      params: { type: "number" },
                      message: "must be number"
                    };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                }
                if (w.max !== void 0) {
                  let g = w.max;
                  if (!(typeof g == "number" && isFinite(g))) {
                    let x = { instancePath: s + "/gates/" + y + "/max", schemaPath: "#/properties/gates/items/oneOf/3/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                }
                if (w.versus !== void 0) {
                  let g = w.versus;
                  if (typeof g != "string") {
                    let x = { instancePath: s + "/gates/" + y + "/versus", schemaPath: "#/properties/gates/items/oneOf/3/properties/versus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                  if (g !== "production") {
                    let x = { instancePath: s + "/gates/" + y + "/versus", schemaPath: "#/properties/gates/items/oneOf/3/properties/versus/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[3].properties.versus.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                }
                if (w.notWorseBy !== void 0) {
                  let g = w.notWorseBy;
                  if (typeof g == "number" && isFinite(g)) {
                    if (g < 0 || isNaN(g)) {
                      let x = {
                        instancePath: s + "/gates/" + y + "/notWorseBy",
                        schemaPath: "#/properties/gates/items/oneOf/3/properties/notWorseBy/minimum",
                        keyword: "minimum",
                        params: { comparison: ">=", limit: 0 },
                        message: "must be >= 0"
                      };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                  } else {
                    let x = { instancePath: s + "/gates/" + y + "/notWorseBy", schemaPath: "#/properties/gates/items/oneOf/3/properties/notWorseBy/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                }
                if (w.betterBy !== void 0) {
                  let g = w.betterBy;
                  if (typeof g == "number" && isFinite(g)) {
                    if (g < 0 || isNaN(
                      g
                    )) {
                      let x = { instancePath: s + "/gates/" + y + "/betterBy", schemaPath: "#/properties/gates/items/oneOf/3/properties/betterBy/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                  } else {
                    let x = {
                      instancePath: s + "/gates/" + y + "/betterBy",
                      schemaPath: "#/properties/gates/items/oneOf/3/properties/betterBy/type",
                      keyword: "type",
                      params: { type: "number" },
                      message: "must be number"
                    };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                }
                if (w.judge !== void 0) {
                  let g = w.judge;
                  if (typeof g != "string") {
                    let x = {
                      instancePath: s + "/gates/" + y + "/judge",
                      schemaPath: "#/properties/gates/items/oneOf/3/properties/judge/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                  if (!(g === "interval" || g === "point")) {
                    let x = { instancePath: s + "/gates/" + y + "/judge", schemaPath: "#/properties/gates/items/oneOf/3/properties/judge/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[3].properties.judge.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                }
                if (w.confidence !== void 0) {
                  let g = w.confidence;
                  if (typeof g == "number" && isFinite(
                    g
                  )) {
                    if (g > 0.999 || isNaN(g)) {
                      let x = { instancePath: s + "/gates/" + y + "/confidence", schemaPath: "#/properties/gates/items/oneOf/3/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.999 }, message: "must be <= 0.999" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    if (g < 0.5 || isNaN(g)) {
                      let x = { instancePath: s + "/gates/" + y + "/confidence", schemaPath: "#/properties/gates/items/oneOf/3/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                  } else {
                    let x = { instancePath: s + "/gates/" + y + "/confidence", schemaPath: "#/properties/gates/items/oneOf/3/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [x] : e.push(
                      x
                    ), t++;
                  }
                }
                if (w.onNotEstimable !== void 0) {
                  let g = w.onNotEstimable;
                  if (typeof g != "string") {
                    let x = { instancePath: s + "/gates/" + y + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/3/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                  if (!(g === "block" || g === "warn")) {
                    let x = { instancePath: s + "/gates/" + y + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/3/properties/onNotEstimable/enum", keyword: "enum", params: {
                      allowedValues: X.properties.gates.items.oneOf[3].properties.onNotEstimable.enum
                    }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                }
                if (w.waiver !== void 0) {
                  let g = w.waiver;
                  if (g && typeof g == "object" && !Array.isArray(
                    g
                  )) {
                    if (g.by === void 0) {
                      let x = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    if (g.reason === void 0) {
                      let x = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    if (g.until === void 0) {
                      let x = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    for (let x in g) if (!(x === "by" || x === "reason" || x === "until")) {
                      let v = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x }, message: "must NOT have additional properties" };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    if (g.by !== void 0) {
                      let x = g.by;
                      if (typeof x == "string") {
                        if (O(x) > 4e3) {
                          let v = { instancePath: s + "/gates/" + y + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                          e === null ? e = [v] : e.push(v), t++;
                        }
                        if (O(x) < 1) {
                          let v = {
                            instancePath: s + "/gates/" + y + "/waiver/by",
                            schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/by/minLength",
                            keyword: "minLength",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 characters"
                          };
                          e === null ? e = [v] : e.push(v), t++;
                        }
                      } else {
                        let v = { instancePath: s + "/gates/" + y + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                    if (g.reason !== void 0) {
                      let x = g.reason;
                      if (typeof x == "string") {
                        if (O(x) > 4e3) {
                          let v = { instancePath: s + "/gates/" + y + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                          e === null ? e = [v] : e.push(v), t++;
                        }
                        if (O(x) < 1) {
                          let v = { instancePath: s + "/gates/" + y + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [v] : e.push(v), t++;
                        }
                      } else {
                        let v = { instancePath: s + "/gates/" + y + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                    if (g.until !== void 0) {
                      let x = g.until;
                      if (typeof x == "string") {
                        if (!Y.test(x)) {
                          let v = { instancePath: s + "/gates/" + y + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                          e === null ? e = [v] : e.push(v), t++;
                        }
                      } else {
                        let v = { instancePath: s + "/gates/" + y + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                  } else {
                    let x = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                }
                if (w.notWorseBy !== void 0 && w.versus === void 0) {
                  let g = { instancePath: s + "/gates/" + y, schemaPath: "#/properties/gates/items/oneOf/3/dependentRequired", keyword: "dependentRequired", params: { property: "notWorseBy", missingProperty: "versus", depsCount: 1, deps: "versus" }, message: "must have property versus when property notWorseBy is present" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                if (w.betterBy !== void 0 && w.versus === void 0) {
                  let g = { instancePath: s + "/gates/" + y, schemaPath: "#/properties/gates/items/oneOf/3/dependentRequired", keyword: "dependentRequired", params: { property: "betterBy", missingProperty: "versus", depsCount: 1, deps: "versus" }, message: "must have property versus when property betterBy is present" };
                  e === null ? e = [g] : e.push(g), t++;
                }
              } else {
                let g = { instancePath: s + "/gates/" + y, schemaPath: "#/properties/gates/items/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [g] : e.push(g), t++;
              }
              var Q = r === t;
              if (Q && C) C = false, V = [V, 3];
              else {
                Q && (C = true, V = 3, H !== true && (H = true));
                let g = t, x = t, v = false, A = null, N = t;
                if (w && typeof w == "object" && !Array.isArray(w)) {
                  if (w.min === void 0) {
                    let d = { instancePath: s + "/gates/" + y, schemaPath: "#/properties/gates/items/oneOf/4/oneOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                  if (w.quality !== void 0 && w.quality !== "score") {
                    let d = { instancePath: s + "/gates/" + y + "/quality", schemaPath: "#/properties/gates/items/oneOf/4/oneOf/0/properties/quality/const", keyword: "const", params: { allowedValue: "score" }, message: "must be equal to constant" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                }
                var te = N === t;
                if (te) {
                  v = true, A = 0;
                  var pe = {};
                  pe.quality = true;
                }
                let L = t;
                if (w && typeof w == "object" && !Array.isArray(w)) {
                  if (w.max === void 0) {
                    let d = { instancePath: s + "/gates/" + y, schemaPath: "#/properties/gates/items/oneOf/4/oneOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                  if (w.quality !== void 0 && w.quality !== "checks") {
                    let d = { instancePath: s + "/gates/" + y + "/quality", schemaPath: "#/properties/gates/items/oneOf/4/oneOf/1/properties/quality/const", keyword: "const", params: { allowedValue: "checks" }, message: "must be equal to constant" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                }
                var te = L === t;
                if (te && v ? (v = false, A = [A, 1]) : te && (v = true, A = 1, pe !== true && (pe = pe || {}, pe.quality = true)), v) t = x, e !== null && (x ? e.length = x : e = null);
                else {
                  let d = {
                    instancePath: s + "/gates/" + y,
                    schemaPath: "#/properties/gates/items/oneOf/4/oneOf",
                    keyword: "oneOf",
                    params: { passingSchemas: A },
                    message: "must match exactly one schema in oneOf"
                  };
                  e === null ? e = [d] : e.push(d), t++;
                }
                if (w && typeof w == "object" && !Array.isArray(w)) {
                  if (w.quality === void 0) {
                    let d = { instancePath: s + "/gates/" + y, schemaPath: "#/properties/gates/items/oneOf/4/required", keyword: "required", params: { missingProperty: "quality" }, message: "must have required property 'quality'" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                  for (let d in w) if (!(d === "quality" || d === "min" || d === "max" || d === "onNotEstimable" || d === "waiver")) {
                    let h = { instancePath: s + "/gates/" + y, schemaPath: "#/properties/gates/items/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  if (w.quality !== void 0) {
                    let d = w.quality;
                    if (typeof d != "string") {
                      let h = {
                        instancePath: s + "/gates/" + y + "/quality",
                        schemaPath: "#/properties/gates/items/oneOf/4/properties/quality/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string"
                      };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                    if (!(d === "score" || d === "checks")) {
                      let h = {
                        instancePath: s + "/gates/" + y + "/quality",
                        schemaPath: "#/properties/gates/items/oneOf/4/properties/quality/enum",
                        keyword: "enum",
                        params: { allowedValues: X.properties.gates.items.oneOf[4].properties.quality.enum },
                        message: "must be equal to one of the allowed values"
                      };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                  }
                  if (w.min !== void 0) {
                    let d = w.min;
                    if (typeof d == "number" && isFinite(d)) {
                      if (d > 1 || isNaN(d)) {
                        let h = { instancePath: s + "/gates/" + y + "/min", schemaPath: "#/properties/gates/items/oneOf/4/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                        e === null ? e = [h] : e.push(h), t++;
                      }
                      if (d < 0 || isNaN(
                        d
                      )) {
                        let h = { instancePath: s + "/gates/" + y + "/min", schemaPath: "#/properties/gates/items/oneOf/4/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        e === null ? e = [h] : e.push(h), t++;
                      }
                    } else {
                      let h = {
                        instancePath: s + "/gates/" + y + "/min",
                        schemaPath: "#/properties/gates/items/oneOf/4/properties/min/type",
                        keyword: "type",
                        params: { type: "number" },
                        message: "must be number"
                      };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                  }
                  if (w.max !== void 0) {
                    let d = w.max;
                    if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                      let h = { instancePath: s + "/gates/" + y + "/max", schemaPath: "#/properties/gates/items/oneOf/4/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                    if (typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) {
                      let h = { instancePath: s + "/gates/" + y + "/max", schemaPath: "#/properties/gates/items/oneOf/4/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                  }
                  if (w.onNotEstimable !== void 0) {
                    let d = w.onNotEstimable;
                    if (typeof d != "string") {
                      let h = { instancePath: s + "/gates/" + y + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/4/properties/onNotEstimable/type", keyword: "type", params: {
                        type: "string"
                      }, message: "must be string" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                    if (!(d === "block" || d === "warn")) {
                      let h = {
                        instancePath: s + "/gates/" + y + "/onNotEstimable",
                        schemaPath: "#/properties/gates/items/oneOf/4/properties/onNotEstimable/enum",
                        keyword: "enum",
                        params: { allowedValues: X.properties.gates.items.oneOf[4].properties.onNotEstimable.enum },
                        message: "must be equal to one of the allowed values"
                      };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                  }
                  if (w.waiver !== void 0) {
                    let d = w.waiver;
                    if (d && typeof d == "object" && !Array.isArray(d)) {
                      if (d.by === void 0) {
                        let h = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                        e === null ? e = [h] : e.push(h), t++;
                      }
                      if (d.reason === void 0) {
                        let h = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                        e === null ? e = [h] : e.push(h), t++;
                      }
                      if (d.until === void 0) {
                        let h = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                        e === null ? e = [h] : e.push(h), t++;
                      }
                      for (let h in d) if (!(h === "by" || h === "reason" || h === "until")) {
                        let f = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" };
                        e === null ? e = [f] : e.push(f), t++;
                      }
                      if (d.by !== void 0) {
                        let h = d.by;
                        if (typeof h == "string") {
                          if (O(h) > 4e3) {
                            let f = {
                              instancePath: s + "/gates/" + y + "/waiver/by",
                              schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/by/maxLength",
                              keyword: "maxLength",
                              params: { limit: 4e3 },
                              message: "must NOT have more than 4000 characters"
                            };
                            e === null ? e = [f] : e.push(
                              f
                            ), t++;
                          }
                          if (O(h) < 1) {
                            let f = { instancePath: s + "/gates/" + y + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            e === null ? e = [f] : e.push(f), t++;
                          }
                        } else {
                          let f = { instancePath: s + "/gates/" + y + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [f] : e.push(f), t++;
                        }
                      }
                      if (d.reason !== void 0) {
                        let h = d.reason;
                        if (typeof h == "string") {
                          if (O(h) > 4e3) {
                            let f = { instancePath: s + "/gates/" + y + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                            e === null ? e = [f] : e.push(f), t++;
                          }
                          if (O(h) < 1) {
                            let f = { instancePath: s + "/gates/" + y + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            e === null ? e = [f] : e.push(f), t++;
                          }
                        } else {
                          let f = { instancePath: s + "/gates/" + y + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [f] : e.push(f), t++;
                        }
                      }
                      if (d.until !== void 0) {
                        let h = d.until;
                        if (typeof h == "string") {
                          if (!Y.test(h)) {
                            let f = { instancePath: s + "/gates/" + y + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                            e === null ? e = [f] : e.push(f), t++;
                          }
                        } else {
                          let f = { instancePath: s + "/gates/" + y + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [f] : e.push(f), t++;
                        }
                      }
                    } else {
                      let h = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                  }
                } else {
                  let d = {
                    instancePath: s + "/gates/" + y,
                    schemaPath: "#/properties/gates/items/oneOf/4/type",
                    keyword: "type",
                    params: { type: "object" },
                    message: "must be object"
                  };
                  e === null ? e = [d] : e.push(d), t++;
                }
                var Q = g === t;
                if (Q && C) C = false, V = [V, 4];
                else {
                  Q && (C = true, V = 4, H !== true && (H = true));
                  let d = t;
                  if (w && typeof w == "object" && !Array.isArray(w)) {
                    if (w.size === void 0) {
                      let f = {
                        instancePath: s + "/gates/" + y,
                        schemaPath: "#/properties/gates/items/oneOf/5/required",
                        keyword: "required",
                        params: { missingProperty: "size" },
                        message: "must have required property 'size'"
                      };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                    if (w.max === void 0) {
                      let f = { instancePath: s + "/gates/" + y, schemaPath: "#/properties/gates/items/oneOf/5/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                    for (let f in w) if (!(f === "size" || f === "max" || f === "onNotEstimable" || f === "waiver")) {
                      let u = { instancePath: s + "/gates/" + y, schemaPath: "#/properties/gates/items/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" };
                      e === null ? e = [u] : e.push(u), t++;
                    }
                    if (w.size !== void 0) {
                      let f = w.size;
                      if (typeof f != "string") {
                        let u = { instancePath: s + "/gates/" + y + "/size", schemaPath: "#/properties/gates/items/oneOf/5/properties/size/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [u] : e.push(u), t++;
                      }
                      if (f !== "bundle") {
                        let u = {
                          instancePath: s + "/gates/" + y + "/size",
                          schemaPath: "#/properties/gates/items/oneOf/5/properties/size/enum",
                          keyword: "enum",
                          params: { allowedValues: X.properties.gates.items.oneOf[5].properties.size.enum },
                          message: "must be equal to one of the allowed values"
                        };
                        e === null ? e = [u] : e.push(u), t++;
                      }
                    }
                    if (w.max !== void 0) {
                      let f = w.max;
                      if (typeof f == "string") {
                        if (!we.test(f)) {
                          let u = { instancePath: s + "/gates/" + y + "/max", schemaPath: "#/properties/gates/items/oneOf/5/properties/max/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"' };
                          e === null ? e = [u] : e.push(u), t++;
                        }
                      } else {
                        let u = { instancePath: s + "/gates/" + y + "/max", schemaPath: "#/properties/gates/items/oneOf/5/properties/max/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [u] : e.push(u), t++;
                      }
                    }
                    if (w.onNotEstimable !== void 0) {
                      let f = w.onNotEstimable;
                      if (typeof f != "string") {
                        let u = { instancePath: s + "/gates/" + y + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/5/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [u] : e.push(u), t++;
                      }
                      if (!(f === "block" || f === "warn")) {
                        let u = {
                          instancePath: s + "/gates/" + y + "/onNotEstimable",
                          schemaPath: "#/properties/gates/items/oneOf/5/properties/onNotEstimable/enum",
                          keyword: "enum",
                          params: { allowedValues: X.properties.gates.items.oneOf[5].properties.onNotEstimable.enum },
                          message: "must be equal to one of the allowed values"
                        };
                        e === null ? e = [u] : e.push(u), t++;
                      }
                    }
                    if (w.waiver !== void 0) {
                      let f = w.waiver;
                      if (f && typeof f == "object" && !Array.isArray(f)) {
                        if (f.by === void 0) {
                          let u = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                          e === null ? e = [u] : e.push(u), t++;
                        }
                        if (f.reason === void 0) {
                          let u = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                          e === null ? e = [u] : e.push(u), t++;
                        }
                        if (f.until === void 0) {
                          let u = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/required", keyword: "required", params: {
                            missingProperty: "until"
                          }, message: "must have required property 'until'" };
                          e === null ? e = [u] : e.push(u), t++;
                        }
                        for (let u in f) if (!(u === "by" || u === "reason" || u === "until")) {
                          let c = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
                          e === null ? e = [c] : e.push(c), t++;
                        }
                        if (f.by !== void 0) {
                          let u = f.by;
                          if (typeof u == "string") {
                            if (O(u) > 4e3) {
                              let c = { instancePath: s + "/gates/" + y + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                              e === null ? e = [c] : e.push(c), t++;
                            }
                            if (O(u) < 1) {
                              let c = { instancePath: s + "/gates/" + y + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [c] : e.push(c), t++;
                            }
                          } else {
                            let c = { instancePath: s + "/gates/" + y + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [c] : e.push(c), t++;
                          }
                        }
                        if (f.reason !== void 0) {
                          let u = f.reason;
                          if (typeof u == "string") {
                            if (O(u) > 4e3) {
                              let c = {
                                instancePath: s + "/gates/" + y + "/waiver/reason",
                                schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/reason/maxLength",
                                keyword: "maxLength",
                                params: { limit: 4e3 },
                                message: "must NOT have more than 4000 characters"
                              };
                              e === null ? e = [c] : e.push(c), t++;
                            }
                            if (O(
                              u
                            ) < 1) {
                              let c = { instancePath: s + "/gates/" + y + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [c] : e.push(c), t++;
                            }
                          } else {
                            let c = { instancePath: s + "/gates/" + y + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [
                              c
                            ] : e.push(c), t++;
                          }
                        }
                        if (f.until !== void 0) {
                          let u = f.until;
                          if (typeof u == "string") {
                            if (!Y.test(u)) {
                              let c = { instancePath: s + "/gates/" + y + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                              e === null ? e = [c] : e.push(c), t++;
                            }
                          } else {
                            let c = { instancePath: s + "/gates/" + y + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [c] : e.push(c), t++;
                          }
                        }
                      } else {
                        let u = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        e === null ? e = [u] : e.push(u), t++;
                      }
                    }
                  } else {
                    let f = {
                      instancePath: s + "/gates/" + y,
                      schemaPath: "#/properties/gates/items/oneOf/5/type",
                      keyword: "type",
                      params: { type: "object" },
                      message: "must be object"
                    };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                  var Q = d === t;
                  if (Q && C) C = false, V = [V, 5];
                  else {
                    Q && (C = true, V = 5, H !== true && (H = true));
                    let f = t;
                    if (w && typeof w == "object" && !Array.isArray(w)) {
                      if (w.stability === void 0) {
                        let c = {
                          instancePath: s + "/gates/" + y,
                          schemaPath: "#/properties/gates/items/oneOf/6/required",
                          keyword: "required",
                          params: { missingProperty: "stability" },
                          message: "must have required property 'stability'"
                        };
                        e === null ? e = [c] : e.push(c), t++;
                      }
                      if (w.maxStd === void 0) {
                        let c = {
                          instancePath: s + "/gates/" + y,
                          schemaPath: "#/properties/gates/items/oneOf/6/required",
                          keyword: "required",
                          params: { missingProperty: "maxStd" },
                          message: "must have required property 'maxStd'"
                        };
                        e === null ? e = [c] : e.push(c), t++;
                      }
                      for (let c in w) if (!(c === "stability" || c === "maxStd" || c === "onNotEstimable" || c === "waiver")) {
                        let q = { instancePath: s + "/gates/" + y, schemaPath: "#/properties/gates/items/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" };
                        e === null ? e = [q] : e.push(q), t++;
                      }
                      if (w.stability !== void 0) {
                        let c = w.stability;
                        if (typeof c != "string") {
                          let q = {
                            instancePath: s + "/gates/" + y + "/stability",
                            schemaPath: "#/properties/gates/items/oneOf/6/properties/stability/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string"
                          };
                          e === null ? e = [q] : e.push(q), t++;
                        }
                        if (!(c === "accuracy" || c === "average_precision" || c === "balanced_accuracy" || c === "brier" || c === "ece" || c === "f1" || c === "log_loss" || c === "mae" || c === "mape" || c === "mcc" || c === "precision" || c === "r2" || c === "recall" || c === "rmse" || c === "roc_auc" || c === "roc_auc_ovo")) {
                          let q = { instancePath: s + "/gates/" + y + "/stability", schemaPath: "#/properties/gates/items/oneOf/6/properties/stability/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[6].properties.stability.enum }, message: "must be equal to one of the allowed values" };
                          e === null ? e = [q] : e.push(q), t++;
                        }
                      }
                      if (w.maxStd !== void 0) {
                        let c = w.maxStd;
                        if (typeof c == "number" && isFinite(c)) {
                          if (c < 0 || isNaN(c)) {
                            let q = { instancePath: s + "/gates/" + y + "/maxStd", schemaPath: "#/properties/gates/items/oneOf/6/properties/maxStd/minimum", keyword: "minimum", params: {
                              comparison: ">=",
                              limit: 0
                            }, message: "must be >= 0" };
                            e === null ? e = [q] : e.push(q), t++;
                          }
                        } else {
                          let q = { instancePath: s + "/gates/" + y + "/maxStd", schemaPath: "#/properties/gates/items/oneOf/6/properties/maxStd/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          e === null ? e = [q] : e.push(q), t++;
                        }
                      }
                      if (w.onNotEstimable !== void 0) {
                        let c = w.onNotEstimable;
                        if (typeof c != "string") {
                          let q = { instancePath: s + "/gates/" + y + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/6/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [q] : e.push(q), t++;
                        }
                        if (!(c === "block" || c === "warn")) {
                          let q = {
                            instancePath: s + "/gates/" + y + "/onNotEstimable",
                            schemaPath: "#/properties/gates/items/oneOf/6/properties/onNotEstimable/enum",
                            keyword: "enum",
                            params: { allowedValues: X.properties.gates.items.oneOf[6].properties.onNotEstimable.enum },
                            message: "must be equal to one of the allowed values"
                          };
                          e === null ? e = [q] : e.push(q), t++;
                        }
                      }
                      if (w.waiver !== void 0) {
                        let c = w.waiver;
                        if (c && typeof c == "object" && !Array.isArray(c)) {
                          if (c.by === void 0) {
                            let q = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                            e === null ? e = [q] : e.push(q), t++;
                          }
                          if (c.reason === void 0) {
                            let q = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                            e === null ? e = [q] : e.push(q), t++;
                          }
                          if (c.until === void 0) {
                            let q = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/required", keyword: "required", params: {
                              missingProperty: "until"
                            }, message: "must have required property 'until'" };
                            e === null ? e = [q] : e.push(q), t++;
                          }
                          for (let q in c) if (!(q === "by" || q === "reason" || q === "until")) {
                            let k = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q }, message: "must NOT have additional properties" };
                            e === null ? e = [k] : e.push(k), t++;
                          }
                          if (c.by !== void 0) {
                            let q = c.by;
                            if (typeof q == "string") {
                              if (O(q) > 4e3) {
                                let k = { instancePath: s + "/gates/" + y + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                e === null ? e = [k] : e.push(k), t++;
                              }
                              if (O(q) < 1) {
                                let k = { instancePath: s + "/gates/" + y + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                e === null ? e = [k] : e.push(k), t++;
                              }
                            } else {
                              let k = { instancePath: s + "/gates/" + y + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [k] : e.push(k), t++;
                            }
                          }
                          if (c.reason !== void 0) {
                            let q = c.reason;
                            if (typeof q == "string") {
                              if (O(q) > 4e3) {
                                let k = {
                                  instancePath: s + "/gates/" + y + "/waiver/reason",
                                  schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/reason/maxLength",
                                  keyword: "maxLength",
                                  params: { limit: 4e3 },
                                  message: "must NOT have more than 4000 characters"
                                };
                                e === null ? e = [k] : e.push(k), t++;
                              }
                              if (O(
                                q
                              ) < 1) {
                                let k = { instancePath: s + "/gates/" + y + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                e === null ? e = [k] : e.push(k), t++;
                              }
                            } else {
                              let k = { instancePath: s + "/gates/" + y + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [
                                k
                              ] : e.push(k), t++;
                            }
                          }
                          if (c.until !== void 0) {
                            let q = c.until;
                            if (typeof q == "string") {
                              if (!Y.test(q)) {
                                let k = { instancePath: s + "/gates/" + y + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                e === null ? e = [k] : e.push(k), t++;
                              }
                            } else {
                              let k = { instancePath: s + "/gates/" + y + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [k] : e.push(k), t++;
                            }
                          }
                        } else {
                          let q = { instancePath: s + "/gates/" + y + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          e === null ? e = [q] : e.push(q), t++;
                        }
                      }
                    } else {
                      let c = {
                        instancePath: s + "/gates/" + y,
                        schemaPath: "#/properties/gates/items/oneOf/6/type",
                        keyword: "type",
                        params: { type: "object" },
                        message: "must be object"
                      };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    var Q = f === t;
                    Q && C ? (C = false, V = [
                      V,
                      6
                    ]) : Q && (C = true, V = 6, H !== true && (H = true));
                  }
                }
              }
            }
          }
          if (C) t = U, e !== null && (U ? e.length = U : e = null);
          else {
            let l = { instancePath: s + "/gates/" + y, schemaPath: "#/properties/gates/items/oneOf", keyword: "oneOf", params: { passingSchemas: V }, message: "must match exactly one schema in oneOf" };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
      } else {
        let Z = { instancePath: s + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [Z] : e.push(Z), t++;
      }
    }
    if (z.review !== void 0) {
      let _ = z.review;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        for (let Z in _) if (Z !== "loosenedGates") {
          let y = { instancePath: s + "/review", schemaPath: "#/properties/review/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: Z }, message: "must NOT have additional properties" };
          e === null ? e = [y] : e.push(y), t++;
        }
        if (_.loosenedGates !== void 0) {
          let Z = _.loosenedGates;
          if (typeof Z != "string") {
            let y = { instancePath: s + "/review/loosenedGates", schemaPath: "#/properties/review/properties/loosenedGates/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), t++;
          }
          if (!(Z === "warn" || Z === "fail")) {
            let y = {
              instancePath: s + "/review/loosenedGates",
              schemaPath: "#/properties/review/properties/loosenedGates/enum",
              keyword: "enum",
              params: {
                allowedValues: X.properties.review.properties.loosenedGates.enum
              },
              message: "must be equal to one of the allowed values"
            };
            e === null ? e = [y] : e.push(y), t++;
          }
        }
      } else {
        let Z = { instancePath: s + "/review", schemaPath: "#/properties/review/type", keyword: "type", params: {
          type: "object"
        }, message: "must be object" };
        e === null ? e = [Z] : e.push(Z), t++;
      }
    }
    if (z.runners !== void 0) {
      let _ = z.runners;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        for (let Z in _) if (!(Z === "default" || Z === "allow")) {
          let y = { instancePath: s + "/runners", schemaPath: "#/properties/runners/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: Z }, message: "must NOT have additional properties" };
          e === null ? e = [y] : e.push(y), t++;
        }
        if (_.default !== void 0) {
          let Z = _.default;
          if (Array.isArray(Z)) {
            if (Z.length > 10) {
              let C = { instancePath: s + "/runners/default", schemaPath: "#/properties/runners/properties/default/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
              e === null ? e = [C] : e.push(C), t++;
            }
            if (Z.length < 1) {
              let C = {
                instancePath: s + "/runners/default",
                schemaPath: "#/properties/runners/properties/default/minItems",
                keyword: "minItems",
                params: {
                  limit: 1
                },
                message: "must NOT have fewer than 1 items"
              };
              e === null ? e = [C] : e.push(C), t++;
            }
            let y = Z.length;
            for (let C = 0; C < y; C++) {
              let V = Z[C];
              if (typeof V == "string") {
                if (!ve.test(V)) {
                  let G = { instancePath: s + "/runners/default/" + C, schemaPath: "#/properties/runners/properties/default/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"' };
                  e === null ? e = [G] : e.push(G), t++;
                }
              } else {
                let G = { instancePath: s + "/runners/default/" + C, schemaPath: "#/properties/runners/properties/default/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [G] : e.push(G), t++;
              }
            }
            let w = Z.length, U;
            if (w > 1) {
              let C = {};
              for (; w--; ) {
                let V = Z[w];
                if (typeof V == "string") {
                  if (typeof C[V] == "number") {
                    U = C[V];
                    let G = { instancePath: s + "/runners/default", schemaPath: "#/properties/runners/properties/default/uniqueItems", keyword: "uniqueItems", params: { i: w, j: U }, message: "must NOT have duplicate items (items ## " + U + " and " + w + " are identical)" };
                    e === null ? e = [G] : e.push(G), t++;
                    break;
                  }
                  C[V] = w;
                }
              }
            }
          } else {
            let y = { instancePath: s + "/runners/default", schemaPath: "#/properties/runners/properties/default/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [
              y
            ] : e.push(y), t++;
          }
        }
        if (_.allow !== void 0) {
          let Z = _.allow;
          if (Array.isArray(Z)) {
            if (Z.length > 100) {
              let w = { instancePath: s + "/runners/allow", schemaPath: "#/properties/runners/properties/allow/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              e === null ? e = [w] : e.push(w), t++;
            }
            let y = Z.length;
            for (let w = 0; w < y; w++) {
              let U = Z[w];
              if (Array.isArray(
                U
              )) {
                if (U.length > 10) {
                  let M = { instancePath: s + "/runners/allow/" + w, schemaPath: "#/properties/runners/properties/allow/items/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
                  e === null ? e = [M] : e.push(M), t++;
                }
                if (U.length < 1) {
                  let M = { instancePath: s + "/runners/allow/" + w, schemaPath: "#/properties/runners/properties/allow/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [M] : e.push(M), t++;
                }
                let C = U.length;
                for (let M = 0; M < C; M++) {
                  let S = U[M];
                  if (typeof S == "string") {
                    if (!ve.test(S)) {
                      let R = { instancePath: s + "/runners/allow/" + w + "/" + M, schemaPath: "#/properties/runners/properties/allow/items/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"' };
                      e === null ? e = [R] : e.push(R), t++;
                    }
                  } else {
                    let R = { instancePath: s + "/runners/allow/" + w + "/" + M, schemaPath: "#/properties/runners/properties/allow/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [R] : e.push(R), t++;
                  }
                }
                let V = U.length, G;
                if (V > 1) {
                  let M = {};
                  for (; V--; ) {
                    let S = U[V];
                    if (typeof S == "string") {
                      if (typeof M[S] == "number") {
                        G = M[S];
                        let R = { instancePath: s + "/runners/allow/" + w, schemaPath: "#/properties/runners/properties/allow/items/uniqueItems", keyword: "uniqueItems", params: { i: V, j: G }, message: "must NOT have duplicate items (items ## " + G + " and " + V + " are identical)" };
                        e === null ? e = [R] : e.push(R), t++;
                        break;
                      }
                      M[S] = V;
                    }
                  }
                }
              } else {
                let C = { instancePath: s + "/runners/allow/" + w, schemaPath: "#/properties/runners/properties/allow/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [C] : e.push(C), t++;
              }
            }
          } else {
            let y = { instancePath: s + "/runners/allow", schemaPath: "#/properties/runners/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [y] : e.push(y), t++;
          }
        }
      } else {
        let Z = { instancePath: s + "/runners", schemaPath: "#/properties/runners/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [Z] : e.push(Z), t++;
      }
    }
  } else {
    let _ = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [_] : e.push(_), t++;
  }
  return be.errors = e, t === 0;
}
be.evaluated = {
  props: true,
  dynamicProps: false,
  dynamicItems: false
};
var validateModel = De;
var validateProject = Ue;

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
function scalar(walk2, value, at) {
  if (typeof value !== "number") return typeof value === "string" || typeof value === "boolean" ? value : null;
  if (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))) return value;
  complain(walk2, at.range, {
    code: "yaml-number",
    message: "a number that cannot be kept exactly",
    found: shortened(at.source ?? String(value)),
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

// src/spec/rules/split.ts
function splitRules(draft) {
  return [...sharesLeave(draft), ...timeKnown(draft), ...givenAlone(draft), ...strataAlone(draft)];
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
  if (!own || !draft.has("/data/query")) return [];
  return [
    draft.atKey(test, {
      code: "not-yet",
      message: "not yet: a query together with test rows of their own",
      fix: "Meanwhile: Join all rows in data.query, and divide them by a time or a share."
    })
  ];
}
function strataAlone(draft) {
  const pointer = "/data/split/stratify";
  if (!draft.has(pointer)) return [];
  const other = [
    ["/data/group", "data.group"],
    ["/data/split/test/from", "a time"]
  ].find(([at]) => draft.has(at ?? ""));
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
  return ["/train/crossValidation", "/train/classWeights"].filter((pointer) => draft.has(pointer)).map(
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
  let at = schema;
  for (const part of parts) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, part)) return void 0;
    at = at[part];
  }
  return at;
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
  for (let at = pointer; ; at = parentOf(at)) {
    const union = unions.get(unionKey(unionPath, at));
    if (union !== void 0 || at === "") return union;
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
    const at = path === "" ? name : `${path}.${name}`;
    if (inner !== void 0 && Object.hasOwn(mappingOf(inner["properties"]) ?? {}, key)) return at;
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
  for (let at = pointer; ; at = parentOf(at)) {
    if (answered.has(at)) return true;
    if (at === "") return false;
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
    ...splitRules(draft),
    ...taskRules(draft, catalogs),
    ...programRules(draft, catalogs),
    ...modelGateRules(draft, catalogs),
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
  return [...wrong, ...projectGateRules(draft, grammar.catalogs)];
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
