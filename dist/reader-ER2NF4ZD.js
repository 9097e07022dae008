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
} from "./chunk-BCXUX3B3.js";
import "./chunk-CC7GLZ7O.js";
import "./chunk-VW4MHIYQ.js";
import "./chunk-CTO2EJYP.js";
import {
  globComplaint,
  pathComplaint,
  shortened
} from "./chunk-DMITRS2U.js";
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
var Te = (V, s) => () => {
  try {
    return s || V((s = { exports: {} }).exports, s), s.exports;
  } catch (te) {
    throw s = 0, te;
  }
};
var Me = Te((_e) => {
  "use strict";
  Object.defineProperty(_e, "__esModule", { value: true });
  function Ee(V) {
    let s = V.length, te = 0, ae = 0, ie;
    for (; ae < s; ) te++, ie = V.charCodeAt(ae++), ie >= 55296 && ie <= 56319 && ae < s && (ie = V.charCodeAt(ae), (ie & 64512) === 56320 && ae++);
    return te;
  }
  _e.default = Ee;
  Ee.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var Se = Te((dt, Fe) => {
  "use strict";
  Fe.exports = function V(s, te) {
    if (s === te) return true;
    if (s && te && typeof s == "object" && typeof te == "object") {
      if (s.constructor !== te.constructor) return false;
      var ae, ie, ke;
      if (Array.isArray(s)) {
        if (ae = s.length, ae != te.length) return false;
        for (ie = ae; ie-- !== 0; ) if (!V(s[ie], te[ie])) return false;
        return true;
      }
      if (s.constructor === RegExp) return s.source === te.source && s.flags === te.flags;
      if (s.valueOf !== Object.prototype.valueOf) return s.valueOf() === te.valueOf();
      if (s.toString !== Object.prototype.toString)
        return s.toString() === te.toString();
      if (ke = Object.keys(s), ae = ke.length, ae !== Object.keys(te).length) return false;
      for (ie = ae; ie-- !== 0; ) if (!Object.prototype.hasOwnProperty.call(te, ke[ie])) return false;
      for (ie = ae; ie-- !== 0; ) {
        var e = ke[ie];
        if (!V(s[e], te[e])) return false;
      }
      return true;
    }
    return s !== s && te !== te;
  };
});
var Ve = Te(($e) => {
  "use strict";
  Object.defineProperty($e, "__esModule", { value: true });
  var Ce = Se();
  Ce.code = 'require("ajv/dist/runtime/equal").default';
  $e.default = Ce;
});
var ft = Le;
var E = {
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
        }, format: { type: "string", enum: ["csv", "parquet", "jsonl", "arrow", "image"] } }, required: ["path"], additionalProperties: false }
      },
      format: { type: "string", enum: ["csv", "parquet", "jsonl", "arrow", "image"] },
      query: { type: "string", minLength: 1, maxLength: 2e4 },
      task: {
        type: "string",
        enum: ["binary", "multiclass", "regression"]
      },
      target: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
      positive: { type: ["string", "number", "boolean"] },
      id: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
      group: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
      time: {
        type: "string",
        minLength: 1,
        maxLength: 128,
        pattern: "^[^\\u0000-\\u001f\\u007f]*$"
      },
      labelDelay: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$" },
      weight: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
      features: {
        type: "object",
        minProperties: 1,
        propertyNames: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
        additionalProperties: { anyOf: [{ type: "string", enum: ["numeric", "category", "boolean"] }, { type: "object", properties: { type: { type: "string", enum: ["image"] }, shape: { type: "array", items: { type: "integer", minimum: 1, maximum: 4096 }, minItems: 3, maxItems: 3 }, columns: {
          type: "string",
          minLength: 1,
          maxLength: 128,
          pattern: "^[^*]*[*][^*]*$"
        } }, additionalProperties: false, required: ["shape", "type"] }] }
      },
      sensitive: { type: "array", items: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, uniqueItems: true },
      personal: { type: "array", items: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, uniqueItems: true },
      split: { type: "object", properties: {
        test: {
          type: ["number", "string", "object"],
          exclusiveMinimum: 0,
          exclusiveMaximum: 1,
          minLength: 1,
          maxLength: 400,
          properties: {
            from: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$" },
            source: { type: "string", minLength: 1, maxLength: 400 },
            format: { type: "string", enum: ["csv", "parquet", "jsonl", "arrow", "image"] }
          },
          additionalProperties: false,
          minProperties: 1
        },
        validation: { type: ["number", "object"], exclusiveMinimum: 0, exclusiveMaximum: 1, properties: {
          from: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$" }
        }, required: ["from"], additionalProperties: false },
        stratify: {
          type: "array",
          items: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
          uniqueItems: true,
          minItems: 1
        },
        seed: { type: "integer", minimum: 0, maximum: 4294967295 }
      }, additionalProperties: false },
      quality: {
        type: "object",
        properties: {
          minScore: { type: "number", minimum: 0, maximum: 1 },
          checks: { type: "array", items: { type: "object", properties: {
            between: {
              type: "object",
              properties: { column: { type: "string", minLength: 1, maxLength: 128 }, mostly: { type: "number", minimum: 0, maximum: 1 }, min: { type: ["number", "string"], pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$" }, max: {
                type: ["number", "string"],
                pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$"
              }, on: { type: "string", enum: ["all", "train", "validation", "test"] }, weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 } },
              required: ["column"],
              anyOf: [{ required: ["min"] }, { required: [
                "max"
              ] }],
              additionalProperties: false
            },
            classBalance: { type: ["number", "object"], properties: {
              min: { type: "number", minimum: 0, maximum: 1 },
              weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 }
            }, additionalProperties: false, minimum: 0, maximum: 1 },
            completeness: {
              type: [
                "string",
                "array",
                "object"
              ],
              properties: { columns: { type: "array", items: { type: "string" }, minItems: 1 }, min: {
                type: "number",
                minimum: 0,
                maximum: 1
              }, on: { type: "string", enum: ["all", "train", "validation", "test"] }, weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 } },
              required: ["columns"],
              additionalProperties: false,
              items: { type: "string" },
              minItems: 1
            },
            constantColumn: { type: ["string", "array", "object"], properties: { columns: { type: "array", items: { type: "string" }, minItems: 1 }, on: { type: "string", enum: ["all", "train", "validation", "test"] }, weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 } }, required: ["columns"], additionalProperties: false, items: {
              type: "string"
            }, minItems: 1 },
            drift: {
              type: ["string", "array", "object"],
              properties: { columns: {
                type: "array",
                items: { type: "string" },
                minItems: 1
              }, max: { type: "number", minimum: 0 }, weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 } },
              required: ["columns"],
              additionalProperties: false,
              items: { type: "string" },
              minItems: 1
            },
            duplicateRows: { type: ["number", "object"], properties: {
              max: { type: "number", minimum: 0, maximum: 1 },
              columns: { type: "array", items: { type: "string" }, minItems: 1 },
              on: { type: "string", enum: ["all", "train", "validation", "test"] },
              weight: {
                type: "number",
                exclusiveMinimum: 0,
                maximum: 1e3
              }
            }, additionalProperties: false, minimum: 0, maximum: 1 },
            freshness: { type: "object", properties: {
              column: { type: "string", minLength: 1, maxLength: 128 },
              within: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$" },
              on: { type: "string", enum: ["all", "train", "validation", "test"] },
              weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 }
            }, required: ["column", "within"], additionalProperties: false },
            groupLeakage: { type: ["string", "object"], properties: { column: {
              type: "string",
              minLength: 1,
              maxLength: 128
            }, max: { type: "number", minimum: 0, maximum: 1 }, weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 } }, required: [
              "column"
            ], additionalProperties: false, minLength: 1, maxLength: 128 },
            inSet: { type: "object", properties: { column: {
              type: "string",
              minLength: 1,
              maxLength: 128
            }, mostly: { type: "number", minimum: 0, maximum: 1 }, values: {
              type: "array",
              items: { type: ["string", "number", "boolean"] },
              minItems: 1,
              maxItems: 1e4
            }, on: { type: "string", enum: ["all", "train", "validation", "test"] }, weight: {
              type: "number",
              exclusiveMinimum: 0,
              maximum: 1e3
            } }, required: ["column", "values"], additionalProperties: false },
            labelConflicts: {
              type: ["number", "object"],
              properties: {
                max: { type: "number", minimum: 0, maximum: 1 },
                weight: { type: "number", exclusiveMinimum: 0, maximum: 1e3 }
              },
              additionalProperties: false,
              minimum: 0,
              maximum: 1
            },
            matches: { type: "object", properties: {
              column: { type: "string", minLength: 1, maxLength: 128 },
              mostly: {
                type: "number",
                minimum: 0,
                maximum: 1
              },
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
          }, additionalProperties: false, minProperties: 1, maxProperties: 1 } }
        },
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
      command: { type: "array", minItems: 1, maxItems: 100, items: { type: "string", maxLength: 4e3, pattern: "^[^\\u0000]*$" } },
      code: { type: "string", minLength: 1, maxLength: 400 },
      lock: { type: "string", minLength: 1, maxLength: 400 },
      image: {},
      channels: { type: "object", properties: { format: { type: "string", enum: ["csv", "parquet"] }, header: { type: "boolean" }, target: { type: "string", enum: ["first", "last"] }, features: { type: "string", enum: ["raw", "encoded"] }, labels: { type: "string", enum: ["index", "name"] } }, additionalProperties: false },
      limits: { type: "object", properties: { time: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(s|m|h)$" }, disk: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }, memory: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" } }, additionalProperties: false },
      claims: { type: "object", maxProperties: 50, propertyNames: { type: "string", pattern: "^[A-Za-z][A-Za-z0-9_:.-]{0,63}$" }, additionalProperties: { type: "string", maxLength: 500 } },
      search: {},
      runner: { type: "object", properties: {
        labels: { type: "array", minItems: 1, maxItems: 10, uniqueItems: true, items: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" } },
        timeout: { type: "string", pattern: "^[1-9][0-9]{0,3}[mhd]$" },
        gpu: { type: "object", properties: { count: {
          type: "integer",
          minimum: 1,
          maximum: 64
        }, memory: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" } }, additionalProperties: false }
      }, additionalProperties: false },
      when: { type: "string", enum: ["push", "label", "comment", "manual"] }
    }, additionalProperties: false, required: ["trainer"], allOf: [{ if: {
      properties: { trainer: { const: "cnn" } },
      required: ["trainer"]
    }, then: { properties: { options: { type: "object", properties: {
      filters: { type: "array", items: { type: "integer", minimum: 1, maximum: 1024 }, minItems: 1, maxItems: 8 },
      kernel: { type: "integer", minimum: 1, maximum: 15 },
      padding: { type: "string", enum: ["same", "valid"] },
      pool: { type: "integer", minimum: 1, maximum: 8 },
      hidden: { type: "array", items: { type: "integer", minimum: 1, maximum: 8192 }, maxItems: 8 },
      epochs: { type: "integer", minimum: 1, maximum: 1e5 },
      learningRate: {
        type: "number",
        exclusiveMinimum: 0,
        maximum: 10
      },
      batchSize: { type: "integer", minimum: 1, maximum: 65536 },
      dropout: { type: "number", minimum: 0, exclusiveMaximum: 1 },
      l2: {
        type: "number",
        minimum: 0
      },
      patience: { type: "integer", minimum: 0 }
    }, additionalProperties: false } } } }, { if: { properties: { trainer: { const: "import" } }, required: ["trainer"] }, then: { properties: { options: {
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
    ] } } }, additionalProperties: false }, slices: {}, explain: {
      type: "object",
      properties: { method: { type: "string", enum: [
        "permutation"
      ] }, metric: { type: "string", enum: ["accuracy", "average_precision", "balanced_accuracy", "brier", "ece", "f1", "log_loss", "mae", "mape", "mcc", "precision", "r2", "recall", "rmse", "roc_auc", "roc_auc_ovo"] }, repeats: { type: "integer", minimum: 1, maximum: 50 } },
      additionalProperties: false
    }, calibrate: { type: "string", enum: ["platt", "isotonic"] }, conformal: { type: "object", properties: { coverage: {
      type: "number",
      minimum: 0.5,
      maximum: 0.999
    } }, additionalProperties: false } }, additionalProperties: false },
    predict: {
      type: "object",
      properties: {
        command: { type: "array", minItems: 1, maxItems: 100, items: { type: "string", maxLength: 4e3, pattern: "^[^\\u0000]*$" } },
        code: { type: "string", minLength: 1, maxLength: 400 },
        time: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(s|m|h)$" }
      },
      additionalProperties: false,
      required: ["command"]
    },
    gates: { type: "array", items: { type: "object", oneOf: [
      { type: "object", properties: { calibration: { type: "string", enum: ["mean", "worst"] }, max: { type: "number", minimum: 0, maximum: 1 }, minRows: { type: "integer", minimum: 1 }, onNotEstimable: { type: "string", enum: ["block", "warn"] }, waiver: {
        type: "object",
        properties: { by: { type: "string", minLength: 1, maxLength: 4e3 }, reason: { type: "string", minLength: 1, maxLength: 4e3 }, until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } },
        additionalProperties: false,
        required: ["by", "reason", "until"]
      } }, required: ["calibration", "max"], additionalProperties: false },
      { type: "object", properties: { drift: { type: "string", enum: ["psi"] }, max: { type: "number", minimum: 0 }, onNotEstimable: { type: "string", enum: [
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
      } }, required: ["drift"], additionalProperties: false },
      { type: "object", properties: { fairness: { type: "string", enum: ["demographic_parity_difference", "demographic_parity_ratio", "equal_opportunity_difference", "equal_opportunity_ratio", "equalized_odds_difference", "equalized_odds_ratio"] }, by: { anyOf: [{ type: "string", minLength: 1 }, { type: "array", items: {
        type: "string",
        minLength: 1
      }, minItems: 1, uniqueItems: true }] }, min: { type: "number" }, max: { type: "number" }, judge: { type: "string", enum: [
        "interval",
        "point"
      ] }, confidence: { type: "number", minimum: 0.5, maximum: 0.999 }, onNotEstimable: { type: "string", enum: ["block", "warn"] }, waiver: { type: "object", properties: {
        by: { type: "string", minLength: 1, maxLength: 4e3 },
        reason: { type: "string", minLength: 1, maxLength: 4e3 },
        until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
      }, additionalProperties: false, required: ["by", "reason", "until"] } }, required: ["fairness", "by"], anyOf: [{ required: ["min"] }, { required: ["max"] }], additionalProperties: false },
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
        "none"
      ] }, onNewVersion: { type: "string", enum: ["supersede", "queue"] }, onInconclusive: { type: "string", enum: [
        "pause",
        "abort",
        "extend"
      ] }, holdWindows: { type: "integer", minimum: 0, maximum: 1e3 }, analysis: { type: "object", properties: { minSamples: {
        type: "integer",
        minimum: 1,
        maximum: 1e8
      }, minLatencySamples: { type: "integer", minimum: 10, maximum: 1e6 }, errorMargin: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 }, latencyMargin: { type: "number", minimum: 0, maximum: 100 }, alphaAbort: {
        type: "number",
        exclusiveMinimum: 0,
        maximum: 0.2
      }, alphaPass: { type: "number", exclusiveMinimum: 0, maximum: 0.2 }, slices: {
        type: "array",
        maxItems: 10,
        uniqueItems: true,
        items: { anyOf: [{ type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, { type: "array", minItems: 1, maxItems: 3, uniqueItems: true, items: { type: "string", minLength: 1, maxLength: 128, pattern: "^[^\\u0000-\\u001f\\u007f]*$" } }] }
      } }, additionalProperties: false } }, additionalProperties: false }
    },
    card: { type: "object", properties: {
      description: {
        type: "string",
        minLength: 1,
        maxLength: 4e3
      },
      intendedUse: { type: "string", minLength: 1, maxLength: 4e3 },
      outOfScope: { type: "string", minLength: 1, maxLength: 4e3 },
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
var le = Object.prototype.hasOwnProperty;
var q = Me().default;
var Qe = Ve().default;
var je = new RegExp("^[a-z0-9][a-z0-9-]{0,62}$", "u");
var Xe = new RegExp("^(@[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?|[^@\\s]+@[^@\\s]+)$", "u");
var re = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
var Ye = new RegExp("^[a-z][a-z0-9_]{0,62}$", "u");
var oe = new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");
var Ie = new RegExp("^[0-9]+(\\.[0-9]+)? ?(h|d|w)$", "u");
var et = new RegExp("^[^*]*[*][^*]*$", "u");
var xe = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$", "u");
var tt = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var Re = new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$", "u");
var Ze = new RegExp("^[^\\u0000]*$", "u");
var We = new RegExp("^[0-9]+(\\.[0-9]+)? ?(s|m|h)$", "u");
var Pe = new RegExp("^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$", "u");
var st = new RegExp("^[A-Za-z][A-Za-z0-9_:.-]{0,63}$", "u");
var Be = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "u");
var rt = new RegExp("^[1-9][0-9]{0,3}[mhd]$", "u");
var Ue = new RegExp("^[0-9]+(\\.[0-9]+)? ?(us|ms|s|m)$", "u");
var it = new RegExp("^(shadow|[0-9]{1,3}(\\.[0-9]{1,3})?%)$", "u");
var Ne = new RegExp("^[1-9][0-9]{0,4}(s|m|h|d)$", "u");
function Le(V, { instancePath: s = "", parentData: te, parentDataProperty: ae, rootData: ie = V, dynamicAnchors: ke = {} } = {}) {
  let e = null, t = 0, ue = Le.evaluated;
  if (ue.dynamicProps && (ue.props = void 0), ue.dynamicItems && (ue.items = void 0), V && typeof V == "object" && !Array.isArray(V)) {
    if (V.apiVersion === void 0) {
      let u = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property 'apiVersion'" };
      e === null ? e = [u] : e.push(u), t++;
    }
    if (V.kind === void 0) {
      let u = {
        instancePath: s,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "kind" },
        message: "must have required property 'kind'"
      };
      e === null ? e = [u] : e.push(u), t++;
    }
    if (V.name === void 0) {
      let u = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [u] : e.push(u), t++;
    }
    if (V.data === void 0) {
      let u = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [u] : e.push(u), t++;
    }
    if (V.train === void 0) {
      let u = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "train" }, message: "must have required property 'train'" };
      e === null ? e = [u] : e.push(u), t++;
    }
    for (let u in V) if (!le.call(E.properties, u)) {
      let m = {
        instancePath: s,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: u },
        message: "must NOT have additional properties"
      };
      e === null ? e = [
        m
      ] : e.push(m), t++;
    }
    if (V.apiVersion !== void 0 && V.apiVersion !== "trainyard.dev/v1") {
      let u = { instancePath: s + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "trainyard.dev/v1" }, message: "must be equal to constant" };
      e === null ? e = [u] : e.push(u), t++;
    }
    if (V.kind !== void 0 && V.kind !== "Model") {
      let u = { instancePath: s + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Model" }, message: "must be equal to constant" };
      e === null ? e = [u] : e.push(
        u
      ), t++;
    }
    if (V.name !== void 0) {
      let u = V.name;
      if (typeof u == "string") {
        if (!je.test(u)) {
          let m = { instancePath: s + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"' };
          e === null ? e = [m] : e.push(m), t++;
        }
      } else {
        let m = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (V.owners !== void 0) {
      let u = V.owners;
      if (Array.isArray(u)) {
        let m = u.length;
        for (let p = 0; p < m; p++) {
          let f = u[p];
          if (typeof f == "string") {
            if (q(f) > 200) {
              let o = {
                instancePath: s + "/owners/" + p,
                schemaPath: "#/properties/owners/items/maxLength",
                keyword: "maxLength",
                params: { limit: 200 },
                message: "must NOT have more than 200 characters"
              };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (!Xe.test(f)) {
              let o = {
                instancePath: s + "/owners/" + p,
                schemaPath: "#/properties/owners/items/pattern",
                keyword: "pattern",
                params: { pattern: "^(@[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?|[^@\\s]+@[^@\\s]+)$" },
                message: 'must match pattern "^(@[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?|[^@\\s]+@[^@\\s]+)$"'
              };
              e === null ? e = [o] : e.push(o), t++;
            }
          } else {
            let o = { instancePath: s + "/owners/" + p, schemaPath: "#/properties/owners/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [o] : e.push(o), t++;
          }
        }
        let r = u.length, n;
        if (r > 1) {
          let p = {};
          for (; r--; ) {
            let f = u[r];
            if (typeof f == "string") {
              if (typeof p[f] == "number") {
                n = p[f];
                let o = { instancePath: s + "/owners", schemaPath: "#/properties/owners/uniqueItems", keyword: "uniqueItems", params: { i: r, j: n }, message: "must NOT have duplicate items (items ## " + n + " and " + r + " are identical)" };
                e === null ? e = [o] : e.push(o), t++;
                break;
              }
              p[f] = r;
            }
          }
        }
      } else {
        let m = { instancePath: s + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (V.risk !== void 0) {
      let u = V.risk;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        if (u.tier === void 0) {
          let m = {
            instancePath: s + "/risk",
            schemaPath: "#/properties/risk/required",
            keyword: "required",
            params: { missingProperty: "tier" },
            message: "must have required property 'tier'"
          };
          e === null ? e = [m] : e.push(m), t++;
        }
        for (let m in u) if (!(m === "tier" || m === "declaredBy" || m === "rationale" || m === "mitigations" || m === "reviewBy")) {
          let r = { instancePath: s + "/risk", schemaPath: "#/properties/risk/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (u.tier !== void 0) {
          let m = u.tier;
          if (typeof m != "string") {
            let r = { instancePath: s + "/risk/tier", schemaPath: "#/properties/risk/properties/tier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
          if (!(m === "minimal" || m === "limited" || m === "high")) {
            let r = { instancePath: s + "/risk/tier", schemaPath: "#/properties/risk/properties/tier/enum", keyword: "enum", params: { allowedValues: E.properties.risk.properties.tier.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.declaredBy !== void 0) {
          let m = u.declaredBy;
          if (typeof m == "string") {
            if (q(m) > 4e3) {
              let r = { instancePath: s + "/risk/declaredBy", schemaPath: "#/properties/risk/properties/declaredBy/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (q(m) < 1) {
              let r = { instancePath: s + "/risk/declaredBy", schemaPath: "#/properties/risk/properties/declaredBy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/risk/declaredBy", schemaPath: "#/properties/risk/properties/declaredBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.rationale !== void 0) {
          let m = u.rationale;
          if (typeof m == "string") {
            if (q(m) > 4e3) {
              let r = { instancePath: s + "/risk/rationale", schemaPath: "#/properties/risk/properties/rationale/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (q(m) < 1) {
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
          let m = u.mitigations;
          if (Array.isArray(m)) {
            let r = m.length;
            for (let n = 0; n < r; n++) {
              let p = m[n];
              if (typeof p == "string") {
                if (q(p) > 4e3) {
                  let f = {
                    instancePath: s + "/risk/mitigations/" + n,
                    schemaPath: "#/properties/risk/properties/mitigations/items/maxLength",
                    keyword: "maxLength",
                    params: { limit: 4e3 },
                    message: "must NOT have more than 4000 characters"
                  };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (q(p) < 1) {
                  let f = { instancePath: s + "/risk/mitigations/" + n, schemaPath: "#/properties/risk/properties/mitigations/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = {
                  instancePath: s + "/risk/mitigations/" + n,
                  schemaPath: "#/properties/risk/properties/mitigations/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let r = { instancePath: s + "/risk/mitigations", schemaPath: "#/properties/risk/properties/mitigations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.reviewBy !== void 0) {
          let m = u.reviewBy;
          if (typeof m == "string") {
            if (!re.test(m)) {
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
    if (V.data !== void 0) {
      let u = V.data;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        if (u.source === void 0) {
          let m = { instancePath: s + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
          e === null ? e = [m] : e.push(m), t++;
        }
        if (u.target === void 0) {
          let m = { instancePath: s + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
          e === null ? e = [m] : e.push(m), t++;
        }
        if (u.features === void 0) {
          let m = { instancePath: s + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "features" }, message: "must have required property 'features'" };
          e === null ? e = [m] : e.push(m), t++;
        }
        for (let m in u) if (!le.call(E.properties.data.properties, m)) {
          let r = { instancePath: s + "/data", schemaPath: "#/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (u.source !== void 0) {
          let m = u.source;
          if (typeof m != "string" && !(m && typeof m == "object" && !Array.isArray(m))) {
            let r = { instancePath: s + "/data/source", schemaPath: "#/properties/data/properties/source/type", keyword: "type", params: { type: E.properties.data.properties.source.type }, message: "must be string,object" };
            e === null ? e = [r] : e.push(r), t++;
          }
          if (typeof m == "string") {
            if (q(m) > 2e3) {
              let r = { instancePath: s + "/data/source", schemaPath: "#/properties/data/properties/source/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (q(m) < 1) {
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
                if (!Ye.test(r)) {
                  let p = {
                    instancePath: s + "/data/source",
                    schemaPath: "#/properties/data/properties/source/propertyNames/pattern",
                    keyword: "pattern",
                    params: {
                      pattern: "^[a-z][a-z0-9_]{0,62}$"
                    },
                    message: 'must match pattern "^[a-z][a-z0-9_]{0,62}$"',
                    propertyName: r
                  };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/data/source", schemaPath: "#/properties/data/properties/source/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: r };
                e === null ? e = [p] : e.push(p), t++;
              }
              var ve = n === t;
              if (!ve) {
                let p = { instancePath: s + "/data/source", schemaPath: "#/properties/data/properties/source/propertyNames", keyword: "propertyNames", params: { propertyName: r }, message: "property name must be valid" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            for (let r in m) {
              let n = m[r];
              if (typeof n != "string" && !(n && typeof n == "object" && !Array.isArray(n))) {
                let p = {
                  instancePath: s + "/data/source/" + r.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1"),
                  schemaPath: "#/properties/data/properties/source/additionalProperties/type",
                  keyword: "type",
                  params: { type: E.properties.data.properties.source.additionalProperties.type },
                  message: "must be string,object"
                };
                e === null ? e = [p] : e.push(p), t++;
              }
              if (typeof n == "string") {
                if (q(n) > 2e3) {
                  let p = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(
                    /\//g,
                    "~1"
                  ), schemaPath: "#/properties/data/properties/source/additionalProperties/maxLength", keyword: "maxLength", params: {
                    limit: 2e3
                  }, message: "must NOT have more than 2000 characters" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (q(n) < 1) {
                  let p = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/source/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [p] : e.push(p), t++;
                }
              }
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (n.path === void 0) {
                  let p = { instancePath: s + "/data/source/" + r.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/source/additionalProperties/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                for (let p in n)
                  if (!(p === "path" || p === "format")) {
                    let f = {
                      instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1"),
                      schemaPath: "#/properties/data/properties/source/additionalProperties/additionalProperties",
                      keyword: "additionalProperties",
                      params: { additionalProperty: p },
                      message: "must NOT have additional properties"
                    };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                if (n.path !== void 0) {
                  let p = n.path;
                  if (typeof p == "string") {
                    if (q(p) > 2e3) {
                      let f = {
                        instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/path",
                        schemaPath: "#/properties/data/properties/source/additionalProperties/properties/path/maxLength",
                        keyword: "maxLength",
                        params: { limit: 2e3 },
                        message: "must NOT have more than 2000 characters"
                      };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                    if (q(p) < 1) {
                      let f = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                  } else {
                    let f = {
                      instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/path",
                      schemaPath: "#/properties/data/properties/source/additionalProperties/properties/path/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                }
                if (n.format !== void 0) {
                  let p = n.format;
                  if (typeof p != "string") {
                    let f = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/format", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                  if (!(p === "csv" || p === "parquet" || p === "jsonl" || p === "arrow" || p === "image")) {
                    let f = { instancePath: s + "/data/source/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/format", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/format/enum", keyword: "enum", params: { allowedValues: E.properties.data.properties.source.additionalProperties.properties.format.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                }
              }
            }
          }
        }
        if (u.format !== void 0) {
          let m = u.format;
          if (typeof m != "string") {
            let r = { instancePath: s + "/data/format", schemaPath: "#/properties/data/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
          if (!(m === "csv" || m === "parquet" || m === "jsonl" || m === "arrow" || m === "image")) {
            let r = { instancePath: s + "/data/format", schemaPath: "#/properties/data/properties/format/enum", keyword: "enum", params: { allowedValues: E.properties.data.properties.format.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.query !== void 0) {
          let m = u.query;
          if (typeof m == "string") {
            if (q(m) > 2e4) {
              let r = { instancePath: s + "/data/query", schemaPath: "#/properties/data/properties/query/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (q(m) < 1) {
              let r = { instancePath: s + "/data/query", schemaPath: "#/properties/data/properties/query/minLength", keyword: "minLength", params: {
                limit: 1
              }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/data/query", schemaPath: "#/properties/data/properties/query/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.task !== void 0) {
          let m = u.task;
          if (typeof m != "string") {
            let r = { instancePath: s + "/data/task", schemaPath: "#/properties/data/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
          if (!(m === "binary" || m === "multiclass" || m === "regression")) {
            let r = {
              instancePath: s + "/data/task",
              schemaPath: "#/properties/data/properties/task/enum",
              keyword: "enum",
              params: { allowedValues: E.properties.data.properties.task.enum },
              message: "must be equal to one of the allowed values"
            };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.target !== void 0) {
          let m = u.target;
          if (typeof m == "string") {
            if (q(m) > 128) {
              let r = { instancePath: s + "/data/target", schemaPath: "#/properties/data/properties/target/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              e === null ? e = [
                r
              ] : e.push(r), t++;
            }
            if (q(m) < 1) {
              let r = { instancePath: s + "/data/target", schemaPath: "#/properties/data/properties/target/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (!oe.test(m)) {
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
          let m = u.positive;
          if (typeof m != "string" && !(typeof m == "number" && isFinite(m)) && typeof m != "boolean") {
            let r = { instancePath: s + "/data/positive", schemaPath: "#/properties/data/properties/positive/type", keyword: "type", params: { type: E.properties.data.properties.positive.type }, message: "must be string,number,boolean" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.id !== void 0) {
          let m = u.id;
          if (typeof m == "string") {
            if (q(m) > 128) {
              let r = { instancePath: s + "/data/id", schemaPath: "#/properties/data/properties/id/maxLength", keyword: "maxLength", params: {
                limit: 128
              }, message: "must NOT have more than 128 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (q(m) < 1) {
              let r = { instancePath: s + "/data/id", schemaPath: "#/properties/data/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (!oe.test(m)) {
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
          let m = u.group;
          if (typeof m == "string") {
            if (q(m) > 128) {
              let r = { instancePath: s + "/data/group", schemaPath: "#/properties/data/properties/group/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (q(m) < 1) {
              let r = { instancePath: s + "/data/group", schemaPath: "#/properties/data/properties/group/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (!oe.test(m)) {
              let r = { instancePath: s + "/data/group", schemaPath: "#/properties/data/properties/group/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/data/group", schemaPath: "#/properties/data/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.time !== void 0) {
          let m = u.time;
          if (typeof m == "string") {
            if (q(m) > 128) {
              let r = { instancePath: s + "/data/time", schemaPath: "#/properties/data/properties/time/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (q(m) < 1) {
              let r = { instancePath: s + "/data/time", schemaPath: "#/properties/data/properties/time/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (!oe.test(m)) {
              let r = { instancePath: s + "/data/time", schemaPath: "#/properties/data/properties/time/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/data/time", schemaPath: "#/properties/data/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.labelDelay !== void 0) {
          let m = u.labelDelay;
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
        if (u.weight !== void 0) {
          let m = u.weight;
          if (typeof m == "string") {
            if (q(m) > 128) {
              let r = { instancePath: s + "/data/weight", schemaPath: "#/properties/data/properties/weight/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (q(m) < 1) {
              let r = { instancePath: s + "/data/weight", schemaPath: "#/properties/data/properties/weight/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (!oe.test(m)) {
              let r = { instancePath: s + "/data/weight", schemaPath: "#/properties/data/properties/weight/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/data/weight", schemaPath: "#/properties/data/properties/weight/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.features !== void 0) {
          let m = u.features;
          if (m && typeof m == "object" && !Array.isArray(m)) {
            if (Object.keys(m).length < 1) {
              let r = { instancePath: s + "/data/features", schemaPath: "#/properties/data/properties/features/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [r] : e.push(r), t++;
            }
            for (let r in m) {
              let n = t;
              if (typeof r == "string") {
                if (q(r) > 128) {
                  let p = { instancePath: s + "/data/features", schemaPath: "#/properties/data/properties/features/propertyNames/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", propertyName: r };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (q(r) < 1) {
                  let p = { instancePath: s + "/data/features", schemaPath: "#/properties/data/properties/features/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", propertyName: r };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (!oe.test(r)) {
                  let p = {
                    instancePath: s + "/data/features",
                    schemaPath: "#/properties/data/properties/features/propertyNames/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
                    message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"',
                    propertyName: r
                  };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/data/features", schemaPath: "#/properties/data/properties/features/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: r };
                e === null ? e = [p] : e.push(p), t++;
              }
              var pe = n === t;
              if (!pe) {
                let p = {
                  instancePath: s + "/data/features",
                  schemaPath: "#/properties/data/properties/features/propertyNames",
                  keyword: "propertyNames",
                  params: { propertyName: r },
                  message: "property name must be valid"
                };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            for (let r in m) {
              let n = m[r], p = t, f = false, o = t;
              if (typeof n != "string") {
                let a = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [a] : e.push(a), t++;
              }
              if (!(n === "numeric" || n === "category" || n === "boolean")) {
                let a = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/0/enum", keyword: "enum", params: { allowedValues: E.properties.data.properties.features.additionalProperties.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [a] : e.push(a), t++;
              }
              var fe = o === t;
              f = f || fe;
              let i = t;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (n.shape === void 0) {
                  let a = { instancePath: s + "/data/features/" + r.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/required", keyword: "required", params: { missingProperty: "shape" }, message: "must have required property 'shape'" };
                  e === null ? e = [a] : e.push(a), t++;
                }
                if (n.type === void 0) {
                  let a = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
                  e === null ? e = [a] : e.push(a), t++;
                }
                for (let a in n) if (!(a === "type" || a === "shape" || a === "columns")) {
                  let y = {
                    instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1"),
                    schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/additionalProperties",
                    keyword: "additionalProperties",
                    params: { additionalProperty: a },
                    message: "must NOT have additional properties"
                  };
                  e === null ? e = [y] : e.push(y), t++;
                }
                if (n.type !== void 0) {
                  let a = n.type;
                  if (typeof a != "string") {
                    let y = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                  if (a !== "image") {
                    let y = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/type/enum", keyword: "enum", params: { allowedValues: E.properties.data.properties.features.additionalProperties.anyOf[1].properties.type.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                }
                if (n.shape !== void 0) {
                  let a = n.shape;
                  if (Array.isArray(a)) {
                    if (a.length > 3) {
                      let k = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/shape", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/shape/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                    if (a.length < 3) {
                      let k = {
                        instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/shape",
                        schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/shape/minItems",
                        keyword: "minItems",
                        params: { limit: 3 },
                        message: "must NOT have fewer than 3 items"
                      };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                    let y = a.length;
                    for (let k = 0; k < y; k++) {
                      let P = a[k];
                      if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
                        let I = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/shape/" + k, schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/shape/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        e === null ? e = [I] : e.push(I), t++;
                      }
                      if (typeof P == "number" && isFinite(P)) {
                        if (P > 4096 || isNaN(P)) {
                          let I = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/shape/" + k, schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/shape/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                          e === null ? e = [I] : e.push(I), t++;
                        }
                        if (P < 1 || isNaN(P)) {
                          let I = {
                            instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/shape/" + k,
                            schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/shape/items/minimum",
                            keyword: "minimum",
                            params: { comparison: ">=", limit: 1 },
                            message: "must be >= 1"
                          };
                          e === null ? e = [I] : e.push(I), t++;
                        }
                      }
                    }
                  } else {
                    let y = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/shape", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/shape/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                }
                if (n.columns !== void 0) {
                  let a = n.columns;
                  if (typeof a == "string") {
                    if (q(a) > 128) {
                      let y = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(
                        /\//g,
                        "~1"
                      ) + "/columns", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/columns/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                      e === null ? e = [y] : e.push(
                        y
                      ), t++;
                    }
                    if (q(a) < 1) {
                      let y = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/columns/minLength", keyword: "minLength", params: {
                        limit: 1
                      }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                    if (!et.test(a)) {
                      let y = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/columns/pattern", keyword: "pattern", params: { pattern: "^[^*]*[*][^*]*$" }, message: 'must match pattern "^[^*]*[*][^*]*$"' };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                  } else {
                    let y = { instancePath: s + "/data/features/" + r.replace(
                      /~/g,
                      "~0"
                    ).replace(/\//g, "~1") + "/columns", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/columns/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                }
              } else {
                let a = { instancePath: s + "/data/features/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [a] : e.push(a), t++;
              }
              var fe = i === t;
              if (f = f || fe, f) t = p, e !== null && (p ? e.length = p : e = null);
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
        if (u.sensitive !== void 0) {
          let m = u.sensitive;
          if (Array.isArray(m)) {
            let r = m.length;
            for (let f = 0; f < r; f++) {
              let o = m[f];
              if (typeof o == "string") {
                if (q(o) > 128) {
                  let i = { instancePath: s + "/data/sensitive/" + f, schemaPath: "#/properties/data/properties/sensitive/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                if (q(o) < 1) {
                  let i = { instancePath: s + "/data/sensitive/" + f, schemaPath: "#/properties/data/properties/sensitive/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                if (!oe.test(o)) {
                  let i = {
                    instancePath: s + "/data/sensitive/" + f,
                    schemaPath: "#/properties/data/properties/sensitive/items/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
                    message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"'
                  };
                  e === null ? e = [i] : e.push(i), t++;
                }
              } else {
                let i = {
                  instancePath: s + "/data/sensitive/" + f,
                  schemaPath: "#/properties/data/properties/sensitive/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            let n = m.length, p;
            if (n > 1) {
              let f = {};
              for (; n--; ) {
                let o = m[n];
                if (typeof o == "string") {
                  if (typeof f[o] == "number") {
                    p = f[o];
                    let i = { instancePath: s + "/data/sensitive", schemaPath: "#/properties/data/properties/sensitive/uniqueItems", keyword: "uniqueItems", params: { i: n, j: p }, message: "must NOT have duplicate items (items ## " + p + " and " + n + " are identical)" };
                    e === null ? e = [i] : e.push(i), t++;
                    break;
                  }
                  f[o] = n;
                }
              }
            }
          } else {
            let r = { instancePath: s + "/data/sensitive", schemaPath: "#/properties/data/properties/sensitive/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.personal !== void 0) {
          let m = u.personal;
          if (Array.isArray(m)) {
            let r = m.length;
            for (let f = 0; f < r; f++) {
              let o = m[f];
              if (typeof o == "string") {
                if (q(o) > 128) {
                  let i = { instancePath: s + "/data/personal/" + f, schemaPath: "#/properties/data/properties/personal/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                if (q(o) < 1) {
                  let i = { instancePath: s + "/data/personal/" + f, schemaPath: "#/properties/data/properties/personal/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                if (!oe.test(o)) {
                  let i = { instancePath: s + "/data/personal/" + f, schemaPath: "#/properties/data/properties/personal/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
                  e === null ? e = [i] : e.push(i), t++;
                }
              } else {
                let i = { instancePath: s + "/data/personal/" + f, schemaPath: "#/properties/data/properties/personal/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            let n = m.length, p;
            if (n > 1) {
              let f = {};
              for (; n--; ) {
                let o = m[n];
                if (typeof o == "string") {
                  if (typeof f[o] == "number") {
                    p = f[o];
                    let i = { instancePath: s + "/data/personal", schemaPath: "#/properties/data/properties/personal/uniqueItems", keyword: "uniqueItems", params: { i: n, j: p }, message: "must NOT have duplicate items (items ## " + p + " and " + n + " are identical)" };
                    e === null ? e = [i] : e.push(i), t++;
                    break;
                  }
                  f[o] = n;
                }
              }
            }
          } else {
            let r = { instancePath: s + "/data/personal", schemaPath: "#/properties/data/properties/personal/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.split !== void 0) {
          let m = u.split;
          if (m && typeof m == "object" && !Array.isArray(m)) {
            for (let r in m) if (!(r === "test" || r === "validation" || r === "stratify" || r === "seed")) {
              let n = { instancePath: s + "/data/split", schemaPath: "#/properties/data/properties/split/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (m.test !== void 0) {
              let r = m.test;
              if (!(typeof r == "number" && isFinite(r)) && typeof r != "string" && !(r && typeof r == "object" && !Array.isArray(r))) {
                let n = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/type", keyword: "type", params: { type: E.properties.data.properties.split.properties.test.type }, message: "must be number,string,object" };
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
                if (q(
                  r
                ) > 400) {
                  let n = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (q(r) < 1) {
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
                  let p = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (r.from !== void 0) {
                  let n = r.from;
                  if (typeof n == "string") {
                    if (!xe.test(n)) {
                      let p = { instancePath: s + "/data/split/test/from", schemaPath: "#/properties/data/properties/split/properties/test/properties/from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$"' };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  } else {
                    let p = { instancePath: s + "/data/split/test/from", schemaPath: "#/properties/data/properties/split/properties/test/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
                if (r.source !== void 0) {
                  let n = r.source;
                  if (typeof n == "string") {
                    if (q(n) > 400) {
                      let p = { instancePath: s + "/data/split/test/source", schemaPath: "#/properties/data/properties/split/properties/test/properties/source/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (q(n) < 1) {
                      let p = { instancePath: s + "/data/split/test/source", schemaPath: "#/properties/data/properties/split/properties/test/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  } else {
                    let p = { instancePath: s + "/data/split/test/source", schemaPath: "#/properties/data/properties/split/properties/test/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
                if (r.format !== void 0) {
                  let n = r.format;
                  if (typeof n != "string") {
                    let p = { instancePath: s + "/data/split/test/format", schemaPath: "#/properties/data/properties/split/properties/test/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (!(n === "csv" || n === "parquet" || n === "jsonl" || n === "arrow" || n === "image")) {
                    let p = { instancePath: s + "/data/split/test/format", schemaPath: "#/properties/data/properties/split/properties/test/properties/format/enum", keyword: "enum", params: { allowedValues: E.properties.data.properties.split.properties.test.properties.format.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
              }
            }
            if (m.validation !== void 0) {
              let r = m.validation;
              if (!(typeof r == "number" && isFinite(r)) && !(r && typeof r == "object" && !Array.isArray(r))) {
                let n = {
                  instancePath: s + "/data/split/validation",
                  schemaPath: "#/properties/data/properties/split/properties/validation/type",
                  keyword: "type",
                  params: { type: E.properties.data.properties.split.properties.validation.type },
                  message: "must be number,object"
                };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (typeof r == "number" && isFinite(r)) {
                if (r >= 1 || isNaN(r)) {
                  let n = {
                    instancePath: s + "/data/split/validation",
                    schemaPath: "#/properties/data/properties/split/properties/validation/exclusiveMaximum",
                    keyword: "exclusiveMaximum",
                    params: { comparison: "<", limit: 1 },
                    message: "must be < 1"
                  };
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
                  let p = { instancePath: s + "/data/split/validation", schemaPath: "#/properties/data/properties/split/properties/validation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                  e === null ? e = [p] : e.push(
                    p
                  ), t++;
                }
                if (r.from !== void 0) {
                  let n = r.from;
                  if (typeof n == "string") {
                    if (!xe.test(n)) {
                      let p = { instancePath: s + "/data/split/validation/from", schemaPath: "#/properties/data/properties/split/properties/validation/properties/from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$"' };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  } else {
                    let p = {
                      instancePath: s + "/data/split/validation/from",
                      schemaPath: "#/properties/data/properties/split/properties/validation/properties/from/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
              }
            }
            if (m.stratify !== void 0) {
              let r = m.stratify;
              if (Array.isArray(r)) {
                if (r.length < 1) {
                  let o = { instancePath: s + "/data/split/stratify", schemaPath: "#/properties/data/properties/split/properties/stratify/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                let n = r.length;
                for (let o = 0; o < n; o++) {
                  let i = r[o];
                  if (typeof i == "string") {
                    if (q(i) > 128) {
                      let a = { instancePath: s + "/data/split/stratify/" + o, schemaPath: "#/properties/data/properties/split/properties/stratify/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (q(i) < 1) {
                      let a = { instancePath: s + "/data/split/stratify/" + o, schemaPath: "#/properties/data/properties/split/properties/stratify/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (!oe.test(i)) {
                      let a = {
                        instancePath: s + "/data/split/stratify/" + o,
                        schemaPath: "#/properties/data/properties/split/properties/stratify/items/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
                        message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"'
                      };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/data/split/stratify/" + o, schemaPath: "#/properties/data/properties/split/properties/stratify/items/type", keyword: "type", params: {
                      type: "string"
                    }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                let p = r.length, f;
                if (p > 1) {
                  let o = {};
                  for (; p--; ) {
                    let i = r[p];
                    if (typeof i == "string") {
                      if (typeof o[i] == "number") {
                        f = o[i];
                        let a = { instancePath: s + "/data/split/stratify", schemaPath: "#/properties/data/properties/split/properties/stratify/uniqueItems", keyword: "uniqueItems", params: { i: p, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + p + " are identical)" };
                        e === null ? e = [a] : e.push(a), t++;
                        break;
                      }
                      o[i] = p;
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
        if (u.quality !== void 0) {
          let m = u.quality;
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
                for (let p = 0; p < n; p++) {
                  let f = r[p];
                  if (f && typeof f == "object" && !Array.isArray(f)) {
                    if (Object.keys(f).length > 1) {
                      let o = { instancePath: s + "/data/quality/checks/" + p, schemaPath: "#/properties/data/properties/quality/properties/checks/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    if (Object.keys(f).length < 1) {
                      let o = { instancePath: s + "/data/quality/checks/" + p, schemaPath: "#/properties/data/properties/quality/properties/checks/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    for (let o in f) if (!le.call(E.properties.data.properties.quality.properties.checks.items.properties, o)) {
                      let i = {
                        instancePath: s + "/data/quality/checks/" + p,
                        schemaPath: "#/properties/data/properties/quality/properties/checks/items/additionalProperties",
                        keyword: "additionalProperties",
                        params: { additionalProperty: o },
                        message: "must NOT have additional properties"
                      };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                    if (f.between !== void 0) {
                      let o = f.between, i = t, a = false, y = t;
                      if (o && typeof o == "object" && !Array.isArray(o) && o.min === void 0) {
                        let P = { instancePath: s + "/data/quality/checks/" + p + "/between", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/anyOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
                        e === null ? e = [P] : e.push(P), t++;
                      }
                      var ce = y === t;
                      a = a || ce;
                      let k = t;
                      if (o && typeof o == "object" && !Array.isArray(o) && o.max === void 0) {
                        let P = { instancePath: s + "/data/quality/checks/" + p + "/between", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                        e === null ? e = [P] : e.push(P), t++;
                      }
                      var ce = k === t;
                      if (a = a || ce, a) t = i, e !== null && (i ? e.length = i : e = null);
                      else {
                        let P = { instancePath: s + "/data/quality/checks/" + p + "/between", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        e === null ? e = [P] : e.push(P), t++;
                      }
                      if (o && typeof o == "object" && !Array.isArray(
                        o
                      )) {
                        if (o.column === void 0) {
                          let P = {
                            instancePath: s + "/data/quality/checks/" + p + "/between",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/required",
                            keyword: "required",
                            params: { missingProperty: "column" },
                            message: "must have required property 'column'"
                          };
                          e === null ? e = [P] : e.push(P), t++;
                        }
                        for (let P in o) if (!(P === "column" || P === "mostly" || P === "min" || P === "max" || P === "on" || P === "weight")) {
                          let I = { instancePath: s + "/data/quality/checks/" + p + "/between", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P }, message: "must NOT have additional properties" };
                          e === null ? e = [I] : e.push(I), t++;
                        }
                        if (o.column !== void 0) {
                          let P = o.column;
                          if (typeof P == "string") {
                            if (q(P) > 128) {
                              let I = { instancePath: s + "/data/quality/checks/" + p + "/between/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/column/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                              e === null ? e = [I] : e.push(I), t++;
                            }
                            if (q(P) < 1) {
                              let I = {
                                instancePath: s + "/data/quality/checks/" + p + "/between/column",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/column/minLength",
                                keyword: "minLength",
                                params: { limit: 1 },
                                message: "must NOT have fewer than 1 characters"
                              };
                              e === null ? e = [I] : e.push(I), t++;
                            }
                          } else {
                            let I = { instancePath: s + "/data/quality/checks/" + p + "/between/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [I] : e.push(I), t++;
                          }
                        }
                        if (o.mostly !== void 0) {
                          let P = o.mostly;
                          if (typeof P == "number" && isFinite(P)) {
                            if (P > 1 || isNaN(P)) {
                              let I = { instancePath: s + "/data/quality/checks/" + p + "/between/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/mostly/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [I] : e.push(I), t++;
                            }
                            if (P < 0 || isNaN(P)) {
                              let I = {
                                instancePath: s + "/data/quality/checks/" + p + "/between/mostly",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/mostly/minimum",
                                keyword: "minimum",
                                params: { comparison: ">=", limit: 0 },
                                message: "must be >= 0"
                              };
                              e === null ? e = [I] : e.push(I), t++;
                            }
                          } else {
                            let I = { instancePath: s + "/data/quality/checks/" + p + "/between/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/mostly/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [I] : e.push(
                              I
                            ), t++;
                          }
                        }
                        if (o.min !== void 0) {
                          let P = o.min;
                          if (!(typeof P == "number" && isFinite(P)) && typeof P != "string") {
                            let I = { instancePath: s + "/data/quality/checks/" + p + "/between/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/min/type", keyword: "type", params: { type: E.properties.data.properties.quality.properties.checks.items.properties.between.properties.min.type }, message: "must be number,string" };
                            e === null ? e = [I] : e.push(I), t++;
                          }
                          if (typeof P == "string" && !xe.test(P)) {
                            let I = { instancePath: s + "/data/quality/checks/" + p + "/between/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/min/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$"' };
                            e === null ? e = [I] : e.push(I), t++;
                          }
                        }
                        if (o.max !== void 0) {
                          let P = o.max;
                          if (!(typeof P == "number" && isFinite(P)) && typeof P != "string") {
                            let I = { instancePath: s + "/data/quality/checks/" + p + "/between/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/max/type", keyword: "type", params: { type: E.properties.data.properties.quality.properties.checks.items.properties.between.properties.max.type }, message: "must be number,string" };
                            e === null ? e = [I] : e.push(I), t++;
                          }
                          if (typeof P == "string" && !xe.test(P)) {
                            let I = { instancePath: s + "/data/quality/checks/" + p + "/between/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/max/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$"' };
                            e === null ? e = [I] : e.push(I), t++;
                          }
                        }
                        if (o.on !== void 0) {
                          let P = o.on;
                          if (typeof P != "string") {
                            let I = { instancePath: s + "/data/quality/checks/" + p + "/between/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/on/type", keyword: "type", params: {
                              type: "string"
                            }, message: "must be string" };
                            e === null ? e = [I] : e.push(I), t++;
                          }
                          if (!(P === "all" || P === "train" || P === "validation" || P === "test")) {
                            let I = { instancePath: s + "/data/quality/checks/" + p + "/between/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/on/enum", keyword: "enum", params: { allowedValues: E.properties.data.properties.quality.properties.checks.items.properties.between.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [I] : e.push(I), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let P = o.weight;
                          if (typeof P == "number" && isFinite(P)) {
                            if (P > 1e3 || isNaN(
                              P
                            )) {
                              let I = {
                                instancePath: s + "/data/quality/checks/" + p + "/between/weight",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/weight/maximum",
                                keyword: "maximum",
                                params: { comparison: "<=", limit: 1e3 },
                                message: "must be <= 1000"
                              };
                              e === null ? e = [I] : e.push(I), t++;
                            }
                            if (P <= 0 || isNaN(P)) {
                              let I = { instancePath: s + "/data/quality/checks/" + p + "/between/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [I] : e.push(I), t++;
                            }
                          } else {
                            let I = { instancePath: s + "/data/quality/checks/" + p + "/between/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [I] : e.push(I), t++;
                          }
                        }
                      } else {
                        let P = { instancePath: s + "/data/quality/checks/" + p + "/between", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/type", keyword: "type", params: {
                          type: "object"
                        }, message: "must be object" };
                        e === null ? e = [P] : e.push(P), t++;
                      }
                    }
                    if (f.classBalance !== void 0) {
                      let o = f.classBalance;
                      if (!(typeof o == "number" && isFinite(o)) && !(o && typeof o == "object" && !Array.isArray(o))) {
                        let i = { instancePath: s + "/data/quality/checks/" + p + "/classBalance", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/type", keyword: "type", params: { type: E.properties.data.properties.quality.properties.checks.items.properties.classBalance.type }, message: "must be number,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (typeof o == "number" && isFinite(o)) {
                        if (o > 1 || isNaN(o)) {
                          let i = { instancePath: s + "/data/quality/checks/" + p + "/classBalance", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        if (o < 0 || isNaN(o)) {
                          let i = { instancePath: s + "/data/quality/checks/" + p + "/classBalance", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/minimum", keyword: "minimum", params: {
                            comparison: ">=",
                            limit: 0
                          }, message: "must be >= 0" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                      }
                      if (o && typeof o == "object" && !Array.isArray(
                        o
                      )) {
                        for (let i in o) if (!(i === "min" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/classBalance", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.min !== void 0) {
                          let i = o.min;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/classBalance/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i < 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/classBalance/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/classBalance/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let i = o.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/classBalance/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/classBalance/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/classBalance/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      }
                    }
                    if (f.completeness !== void 0) {
                      let o = f.completeness;
                      if ((!o || typeof o != "object") && typeof o != "string") {
                        let i = { instancePath: s + "/data/quality/checks/" + p + "/completeness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/type", keyword: "type", params: { type: E.properties.data.properties.quality.properties.checks.items.properties.completeness.type }, message: "must be string,array,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (Array.isArray(o)) {
                        if (o.length < 1) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/completeness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        let i = o.length;
                        for (let a = 0; a < i; a++) if (typeof o[a] != "string") {
                          let y = { instancePath: s + "/data/quality/checks/" + p + "/completeness/" + a, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                      }
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        if (o.columns === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + p + "/completeness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in o) if (!(i === "columns" || i === "min" || i === "on" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/completeness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/additionalProperties", keyword: "additionalProperties", params: {
                            additionalProperty: i
                          }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.columns !== void 0) {
                          let i = o.columns;
                          if (Array.isArray(i)) {
                            if (i.length < 1) {
                              let y = { instancePath: s + "/data/quality/checks/" + p + "/completeness/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [y] : e.push(y), t++;
                            }
                            let a = i.length;
                            for (let y = 0; y < a; y++) if (typeof i[y] != "string") {
                              let k = { instancePath: s + "/data/quality/checks/" + p + "/completeness/columns/" + y, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [k] : e.push(k), t++;
                            }
                          } else {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + p + "/completeness/columns",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/columns/type",
                              keyword: "type",
                              params: { type: "array" },
                              message: "must be array"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.min !== void 0) {
                          let i = o.min;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(
                              i
                            )) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + p + "/completeness/min",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/min/maximum",
                                keyword: "maximum",
                                params: { comparison: "<=", limit: 1 },
                                message: "must be <= 1"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i < 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/completeness/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/completeness/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.on !== void 0) {
                          let i = o.on;
                          if (typeof i != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/completeness/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(i === "all" || i === "train" || i === "validation" || i === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/completeness/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/on/enum", keyword: "enum", params: { allowedValues: E.properties.data.properties.quality.properties.checks.items.properties.completeness.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let i = o.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/completeness/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + p + "/completeness/weight",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/weight/exclusiveMinimum",
                                keyword: "exclusiveMinimum",
                                params: { comparison: ">", limit: 0 },
                                message: "must be > 0"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + p + "/completeness/weight",
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
                    if (f.constantColumn !== void 0) {
                      let o = f.constantColumn;
                      if ((!o || typeof o != "object") && typeof o != "string") {
                        let i = { instancePath: s + "/data/quality/checks/" + p + "/constantColumn", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/type", keyword: "type", params: { type: E.properties.data.properties.quality.properties.checks.items.properties.constantColumn.type }, message: "must be string,array,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (Array.isArray(o)) {
                        if (o.length < 1) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/constantColumn", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/minItems", keyword: "minItems", params: {
                            limit: 1
                          }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        let i = o.length;
                        for (let a = 0; a < i; a++) if (typeof o[a] != "string") {
                          let y = { instancePath: s + "/data/quality/checks/" + p + "/constantColumn/" + a, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                      }
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        if (o.columns === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + p + "/constantColumn", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in o) if (!(i === "columns" || i === "on" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/constantColumn", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.columns !== void 0) {
                          let i = o.columns;
                          if (Array.isArray(i)) {
                            if (i.length < 1) {
                              let y = { instancePath: s + "/data/quality/checks/" + p + "/constantColumn/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/columns/minItems", keyword: "minItems", params: {
                                limit: 1
                              }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [y] : e.push(y), t++;
                            }
                            let a = i.length;
                            for (let y = 0; y < a; y++) if (typeof i[y] != "string") {
                              let k = { instancePath: s + "/data/quality/checks/" + p + "/constantColumn/columns/" + y, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/columns/items/type", keyword: "type", params: {
                                type: "string"
                              }, message: "must be string" };
                              e === null ? e = [k] : e.push(k), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/constantColumn/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.on !== void 0) {
                          let i = o.on;
                          if (typeof i != "string") {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + p + "/constantColumn/on",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/on/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(i === "all" || i === "train" || i === "validation" || i === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/constantColumn/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/on/enum", keyword: "enum", params: { allowedValues: E.properties.data.properties.quality.properties.checks.items.properties.constantColumn.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let i = o.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/constantColumn/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + p + "/constantColumn/weight",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/weight/exclusiveMinimum",
                                keyword: "exclusiveMinimum",
                                params: { comparison: ">", limit: 0 },
                                message: "must be > 0"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/constantColumn/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      }
                    }
                    if (f.drift !== void 0) {
                      let o = f.drift;
                      if ((!o || typeof o != "object") && typeof o != "string") {
                        let i = { instancePath: s + "/data/quality/checks/" + p + "/drift", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/type", keyword: "type", params: { type: E.properties.data.properties.quality.properties.checks.items.properties.drift.type }, message: "must be string,array,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (Array.isArray(o)) {
                        if (o.length < 1) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/drift", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        let i = o.length;
                        for (let a = 0; a < i; a++) if (typeof o[a] != "string") {
                          let y = { instancePath: s + "/data/quality/checks/" + p + "/drift/" + a, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                      }
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        if (o.columns === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + p + "/drift", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in o) if (!(i === "columns" || i === "max" || i === "weight")) {
                          let a = {
                            instancePath: s + "/data/quality/checks/" + p + "/drift",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/additionalProperties",
                            keyword: "additionalProperties",
                            params: { additionalProperty: i },
                            message: "must NOT have additional properties"
                          };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.columns !== void 0) {
                          let i = o.columns;
                          if (Array.isArray(i)) {
                            if (i.length < 1) {
                              let y = { instancePath: s + "/data/quality/checks/" + p + "/drift/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [y] : e.push(y), t++;
                            }
                            let a = i.length;
                            for (let y = 0; y < a; y++) if (typeof i[y] != "string") {
                              let k = { instancePath: s + "/data/quality/checks/" + p + "/drift/columns/" + y, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [k] : e.push(k), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/drift/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/columns/type", keyword: "type", params: {
                              type: "array"
                            }, message: "must be array" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.max !== void 0) {
                          let i = o.max;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i < 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/drift/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/drift/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let i = o.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/drift/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/drift/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: {
                                comparison: ">",
                                limit: 0
                              }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/drift/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      }
                    }
                    if (f.duplicateRows !== void 0) {
                      let o = f.duplicateRows;
                      if (!(typeof o == "number" && isFinite(o)) && !(o && typeof o == "object" && !Array.isArray(
                        o
                      ))) {
                        let i = { instancePath: s + "/data/quality/checks/" + p + "/duplicateRows", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/type", keyword: "type", params: { type: E.properties.data.properties.quality.properties.checks.items.properties.duplicateRows.type }, message: "must be number,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (typeof o == "number" && isFinite(o)) {
                        if (o > 1 || isNaN(o)) {
                          let i = { instancePath: s + "/data/quality/checks/" + p + "/duplicateRows", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        if (o < 0 || isNaN(o)) {
                          let i = { instancePath: s + "/data/quality/checks/" + p + "/duplicateRows", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                      }
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        for (let i in o) if (!(i === "max" || i === "columns" || i === "on" || i === "weight")) {
                          let a = {
                            instancePath: s + "/data/quality/checks/" + p + "/duplicateRows",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/additionalProperties",
                            keyword: "additionalProperties",
                            params: { additionalProperty: i },
                            message: "must NOT have additional properties"
                          };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.max !== void 0) {
                          let i = o.max;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(i)) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + p + "/duplicateRows/max",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/max/maximum",
                                keyword: "maximum",
                                params: { comparison: "<=", limit: 1 },
                                message: "must be <= 1"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i < 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/duplicateRows/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + p + "/duplicateRows/max",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/max/type",
                              keyword: "type",
                              params: { type: "number" },
                              message: "must be number"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.columns !== void 0) {
                          let i = o.columns;
                          if (Array.isArray(i)) {
                            if (i.length < 1) {
                              let y = { instancePath: s + "/data/quality/checks/" + p + "/duplicateRows/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [y] : e.push(y), t++;
                            }
                            let a = i.length;
                            for (let y = 0; y < a; y++) if (typeof i[y] != "string") {
                              let k = { instancePath: s + "/data/quality/checks/" + p + "/duplicateRows/columns/" + y, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [k] : e.push(k), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/duplicateRows/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [
                              a
                            ] : e.push(a), t++;
                          }
                        }
                        if (o.on !== void 0) {
                          let i = o.on;
                          if (typeof i != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/duplicateRows/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(i === "all" || i === "train" || i === "validation" || i === "test")) {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + p + "/duplicateRows/on",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/on/enum",
                              keyword: "enum",
                              params: { allowedValues: E.properties.data.properties.quality.properties.checks.items.properties.duplicateRows.properties.on.enum },
                              message: "must be equal to one of the allowed values"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let i = o.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/duplicateRows/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(
                                a
                              ), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/duplicateRows/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/duplicateRows/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      }
                    }
                    if (f.freshness !== void 0) {
                      let o = f.freshness;
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        if (o.column === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + p + "/freshness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        if (o.within === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + p + "/freshness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/required", keyword: "required", params: { missingProperty: "within" }, message: "must have required property 'within'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in o) if (!(i === "column" || i === "within" || i === "on" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/freshness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.column !== void 0) {
                          let i = o.column;
                          if (typeof i == "string") {
                            if (q(i) > 128) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/freshness/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/column/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (q(i) < 1) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/freshness/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/freshness/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/column/type", keyword: "type", params: {
                              type: "string"
                            }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.within !== void 0) {
                          let i = o.within;
                          if (typeof i == "string") {
                            if (!Ie.test(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/freshness/within", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/within/pattern", keyword: "pattern", params: {
                                pattern: "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$"
                              }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$"' };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + p + "/freshness/within",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/within/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.on !== void 0) {
                          let i = o.on;
                          if (typeof i != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/freshness/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(
                              a
                            ), t++;
                          }
                          if (!(i === "all" || i === "train" || i === "validation" || i === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/freshness/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/on/enum", keyword: "enum", params: { allowedValues: E.properties.data.properties.quality.properties.checks.items.properties.freshness.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let i = o.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/freshness/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(
                                a
                              ), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/freshness/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/freshness/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [
                              a
                            ] : e.push(a), t++;
                          }
                        }
                      } else {
                        let i = { instancePath: s + "/data/quality/checks/" + p + "/freshness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                    }
                    if (f.groupLeakage !== void 0) {
                      let o = f.groupLeakage;
                      if (typeof o != "string" && !(o && typeof o == "object" && !Array.isArray(o))) {
                        let i = { instancePath: s + "/data/quality/checks/" + p + "/groupLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/type", keyword: "type", params: { type: E.properties.data.properties.quality.properties.checks.items.properties.groupLeakage.type }, message: "must be string,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (typeof o == "string") {
                        if (q(o) > 128) {
                          let i = { instancePath: s + "/data/quality/checks/" + p + "/groupLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/maxLength", keyword: "maxLength", params: {
                            limit: 128
                          }, message: "must NOT have more than 128 characters" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        if (q(o) < 1) {
                          let i = { instancePath: s + "/data/quality/checks/" + p + "/groupLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                      }
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        if (o.column === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + p + "/groupLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in o) if (!(i === "column" || i === "max" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/groupLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.column !== void 0) {
                          let i = o.column;
                          if (typeof i == "string") {
                            if (q(i) > 128) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + p + "/groupLeakage/column",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/column/maxLength",
                                keyword: "maxLength",
                                params: { limit: 128 },
                                message: "must NOT have more than 128 characters"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (q(i) < 1) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/groupLeakage/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/groupLeakage/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.max !== void 0) {
                          let i = o.max;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/groupLeakage/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i < 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/groupLeakage/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/groupLeakage/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/max/type", keyword: "type", params: {
                              type: "number"
                            }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let i = o.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/groupLeakage/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + p + "/groupLeakage/weight",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/weight/exclusiveMinimum",
                                keyword: "exclusiveMinimum",
                                params: { comparison: ">", limit: 0 },
                                message: "must be > 0"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/groupLeakage/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      }
                    }
                    if (f.inSet !== void 0) {
                      let o = f.inSet;
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        if (o.column === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + p + "/inSet", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        if (o.values === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + p + "/inSet", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in o) if (!(i === "column" || i === "mostly" || i === "values" || i === "on" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/inSet", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.column !== void 0) {
                          let i = o.column;
                          if (typeof i == "string") {
                            if (q(i) > 128) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/inSet/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/column/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                              e === null ? e = [a] : e.push(
                                a
                              ), t++;
                            }
                            if (q(i) < 1) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/inSet/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/inSet/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.mostly !== void 0) {
                          let i = o.mostly;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/inSet/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/mostly/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i < 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/inSet/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/mostly/minimum", keyword: "minimum", params: {
                                comparison: ">=",
                                limit: 0
                              }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/inSet/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/mostly/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.values !== void 0) {
                          let i = o.values;
                          if (Array.isArray(i)) {
                            if (i.length > 1e4) {
                              let y = { instancePath: s + "/data/quality/checks/" + p + "/inSet/values", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/values/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
                              e === null ? e = [y] : e.push(y), t++;
                            }
                            if (i.length < 1) {
                              let y = {
                                instancePath: s + "/data/quality/checks/" + p + "/inSet/values",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/values/minItems",
                                keyword: "minItems",
                                params: { limit: 1 },
                                message: "must NOT have fewer than 1 items"
                              };
                              e === null ? e = [y] : e.push(y), t++;
                            }
                            let a = i.length;
                            for (let y = 0; y < a; y++) {
                              let k = i[y];
                              if (typeof k != "string" && !(typeof k == "number" && isFinite(k)) && typeof k != "boolean") {
                                let P = {
                                  instancePath: s + "/data/quality/checks/" + p + "/inSet/values/" + y,
                                  schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/values/items/type",
                                  keyword: "type",
                                  params: { type: E.properties.data.properties.quality.properties.checks.items.properties.inSet.properties.values.items.type },
                                  message: "must be string,number,boolean"
                                };
                                e === null ? e = [P] : e.push(P), t++;
                              }
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/inSet/values", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.on !== void 0) {
                          let i = o.on;
                          if (typeof i != "string") {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + p + "/inSet/on",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/on/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(i === "all" || i === "train" || i === "validation" || i === "test")) {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + p + "/inSet/on",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/on/enum",
                              keyword: "enum",
                              params: { allowedValues: E.properties.data.properties.quality.properties.checks.items.properties.inSet.properties.on.enum },
                              message: "must be equal to one of the allowed values"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let i = o.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/inSet/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/inSet/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/inSet/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(
                              a
                            ), t++;
                          }
                        }
                      } else {
                        let i = { instancePath: s + "/data/quality/checks/" + p + "/inSet", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                    }
                    if (f.labelConflicts !== void 0) {
                      let o = f.labelConflicts;
                      if (!(typeof o == "number" && isFinite(o)) && !(o && typeof o == "object" && !Array.isArray(o))) {
                        let i = { instancePath: s + "/data/quality/checks/" + p + "/labelConflicts", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/type", keyword: "type", params: { type: E.properties.data.properties.quality.properties.checks.items.properties.labelConflicts.type }, message: "must be number,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (typeof o == "number" && isFinite(o)) {
                        if (o > 1 || isNaN(o)) {
                          let i = { instancePath: s + "/data/quality/checks/" + p + "/labelConflicts", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        if (o < 0 || isNaN(o)) {
                          let i = { instancePath: s + "/data/quality/checks/" + p + "/labelConflicts", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                      }
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        for (let i in o) if (!(i === "max" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/labelConflicts", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/additionalProperties", keyword: "additionalProperties", params: {
                            additionalProperty: i
                          }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.max !== void 0) {
                          let i = o.max;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/labelConflicts/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i < 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/labelConflicts/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/labelConflicts/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let i = o.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/labelConflicts/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/labelConflicts/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/labelConflicts/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      }
                    }
                    if (f.matches !== void 0) {
                      let o = f.matches;
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        if (o.column === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + p + "/matches", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        if (o.pattern === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + p + "/matches", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in o) if (!(i === "column" || i === "mostly" || i === "pattern" || i === "on" || i === "weight")) {
                          let a = {
                            instancePath: s + "/data/quality/checks/" + p + "/matches",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/additionalProperties",
                            keyword: "additionalProperties",
                            params: { additionalProperty: i },
                            message: "must NOT have additional properties"
                          };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.column !== void 0) {
                          let i = o.column;
                          if (typeof i == "string") {
                            if (q(i) > 128) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/matches/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/column/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (q(i) < 1) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/matches/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/matches/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.mostly !== void 0) {
                          let i = o.mostly;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/matches/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/mostly/maximum", keyword: "maximum", params: {
                                comparison: "<=",
                                limit: 1
                              }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i < 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/matches/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/mostly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/matches/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/mostly/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.pattern !== void 0) {
                          let i = o.pattern;
                          if (typeof i == "string") {
                            if (q(i) > 1e3) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + p + "/matches/pattern",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/pattern/maxLength",
                                keyword: "maxLength",
                                params: { limit: 1e3 },
                                message: "must NOT have more than 1000 characters"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (q(i) < 1) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/matches/pattern", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + p + "/matches/pattern",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/pattern/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.on !== void 0) {
                          let i = o.on;
                          if (typeof i != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/matches/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(i === "all" || i === "train" || i === "validation" || i === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/matches/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/on/enum", keyword: "enum", params: { allowedValues: E.properties.data.properties.quality.properties.checks.items.properties.matches.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(
                              a
                            ), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let i = o.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/matches/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/matches/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/matches/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      } else {
                        let i = { instancePath: s + "/data/quality/checks/" + p + "/matches", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                    }
                    if (f.newCategories !== void 0) {
                      let o = f.newCategories;
                      if ((!o || typeof o != "object") && typeof o != "string") {
                        let i = { instancePath: s + "/data/quality/checks/" + p + "/newCategories", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/type", keyword: "type", params: { type: E.properties.data.properties.quality.properties.checks.items.properties.newCategories.type }, message: "must be string,array,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (Array.isArray(o)) {
                        if (o.length < 1) {
                          let a = {
                            instancePath: s + "/data/quality/checks/" + p + "/newCategories",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/minItems",
                            keyword: "minItems",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 items"
                          };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        let i = o.length;
                        for (let a = 0; a < i; a++) if (typeof o[a] != "string") {
                          let y = { instancePath: s + "/data/quality/checks/" + p + "/newCategories/" + a, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                      }
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        if (o.columns === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + p + "/newCategories", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in o) if (!(i === "columns" || i === "max" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/newCategories", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.columns !== void 0) {
                          let i = o.columns;
                          if (Array.isArray(i)) {
                            if (i.length < 1) {
                              let y = { instancePath: s + "/data/quality/checks/" + p + "/newCategories/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/columns/minItems", keyword: "minItems", params: {
                                limit: 1
                              }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [y] : e.push(y), t++;
                            }
                            let a = i.length;
                            for (let y = 0; y < a; y++) if (typeof i[y] != "string") {
                              let k = { instancePath: s + "/data/quality/checks/" + p + "/newCategories/columns/" + y, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [k] : e.push(k), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/newCategories/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.max !== void 0) {
                          let i = o.max;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/newCategories/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i < 0 || isNaN(i)) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + p + "/newCategories/max",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/max/minimum",
                                keyword: "minimum",
                                params: { comparison: ">=", limit: 0 },
                                message: "must be >= 0"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/newCategories/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let i = o.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/newCategories/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/newCategories/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/newCategories/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/weight/type", keyword: "type", params: {
                              type: "number"
                            }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      }
                    }
                    if (f.notNull !== void 0) {
                      let o = f.notNull;
                      if ((!o || typeof o != "object") && typeof o != "string") {
                        let i = { instancePath: s + "/data/quality/checks/" + p + "/notNull", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/type", keyword: "type", params: { type: E.properties.data.properties.quality.properties.checks.items.properties.notNull.type }, message: "must be string,array,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (Array.isArray(o)) {
                        if (o.length < 1) {
                          let a = {
                            instancePath: s + "/data/quality/checks/" + p + "/notNull",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/minItems",
                            keyword: "minItems",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 items"
                          };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        let i = o.length;
                        for (let a = 0; a < i; a++) if (typeof o[a] != "string") {
                          let y = { instancePath: s + "/data/quality/checks/" + p + "/notNull/" + a, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                      }
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        if (o.columns === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + p + "/notNull", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in o) if (!(i === "columns" || i === "mostly" || i === "on" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/notNull", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.columns !== void 0) {
                          let i = o.columns;
                          if (Array.isArray(i)) {
                            if (i.length < 1) {
                              let y = { instancePath: s + "/data/quality/checks/" + p + "/notNull/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [y] : e.push(y), t++;
                            }
                            let a = i.length;
                            for (let y = 0; y < a; y++) if (typeof i[y] != "string") {
                              let k = { instancePath: s + "/data/quality/checks/" + p + "/notNull/columns/" + y, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [k] : e.push(k), t++;
                            }
                          } else {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + p + "/notNull/columns",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/columns/type",
                              keyword: "type",
                              params: { type: "array" },
                              message: "must be array"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.mostly !== void 0) {
                          let i = o.mostly;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/notNull/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/mostly/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i < 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/notNull/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/mostly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/notNull/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/mostly/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.on !== void 0) {
                          let i = o.on;
                          if (typeof i != "string") {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + p + "/notNull/on",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/on/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(i === "all" || i === "train" || i === "validation" || i === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/notNull/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/on/enum", keyword: "enum", params: { allowedValues: E.properties.data.properties.quality.properties.checks.items.properties.notNull.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let i = o.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/notNull/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/notNull/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/notNull/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      }
                    }
                    if (f.outliers !== void 0) {
                      let o = f.outliers;
                      if (typeof o != "string" && !(o && typeof o == "object" && !Array.isArray(o))) {
                        let i = { instancePath: s + "/data/quality/checks/" + p + "/outliers", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/type", keyword: "type", params: { type: E.properties.data.properties.quality.properties.checks.items.properties.outliers.type }, message: "must be string,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (typeof o == "string") {
                        if (q(
                          o
                        ) > 128) {
                          let i = { instancePath: s + "/data/quality/checks/" + p + "/outliers", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        if (q(o) < 1) {
                          let i = {
                            instancePath: s + "/data/quality/checks/" + p + "/outliers",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/minLength",
                            keyword: "minLength",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 characters"
                          };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                      }
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        if (o.column === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + p + "/outliers", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in o) if (!(i === "column" || i === "fence" || i === "max" || i === "on" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/outliers", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.column !== void 0) {
                          let i = o.column;
                          if (typeof i == "string") {
                            if (q(i) > 128) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/outliers/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/column/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (q(i) < 1) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/outliers/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/column/minLength", keyword: "minLength", params: {
                                limit: 1
                              }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/outliers/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(
                              a
                            ), t++;
                          }
                        }
                        if (o.fence !== void 0) {
                          let i = o.fence;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/outliers/fence", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/fence/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/outliers/fence", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/fence/type", keyword: "type", params: {
                              type: "number"
                            }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.max !== void 0) {
                          let i = o.max;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/outliers/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/max/maximum", keyword: "maximum", params: {
                                comparison: "<=",
                                limit: 1
                              }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i < 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/outliers/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + p + "/outliers/max",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/max/type",
                              keyword: "type",
                              params: { type: "number" },
                              message: "must be number"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.on !== void 0) {
                          let i = o.on;
                          if (typeof i != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/outliers/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(
                              a
                            ), t++;
                          }
                          if (!(i === "all" || i === "train" || i === "validation" || i === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/outliers/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/on/enum", keyword: "enum", params: { allowedValues: E.properties.data.properties.quality.properties.checks.items.properties.outliers.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let i = o.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/outliers/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(
                                a
                              ), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/outliers/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/outliers/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      }
                    }
                    if (f.pointInTime !== void 0) {
                      let o = f.pointInTime;
                      if ((!o || typeof o != "object") && typeof o != "string") {
                        let i = {
                          instancePath: s + "/data/quality/checks/" + p + "/pointInTime",
                          schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/type",
                          keyword: "type",
                          params: { type: E.properties.data.properties.quality.properties.checks.items.properties.pointInTime.type },
                          message: "must be string,array,object"
                        };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (Array.isArray(
                        o
                      )) {
                        if (o.length < 1) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/pointInTime", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        let i = o.length;
                        for (let a = 0; a < i; a++) if (typeof o[a] != "string") {
                          let y = {
                            instancePath: s + "/data/quality/checks/" + p + "/pointInTime/" + a,
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/items/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string"
                          };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                      }
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        if (o.columns === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + p + "/pointInTime", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in o) if (!(i === "columns" || i === "delay" || i === "on" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/pointInTime", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.columns !== void 0) {
                          let i = o.columns;
                          if (Array.isArray(i)) {
                            if (i.length < 1) {
                              let y = {
                                instancePath: s + "/data/quality/checks/" + p + "/pointInTime/columns",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/columns/minItems",
                                keyword: "minItems",
                                params: { limit: 1 },
                                message: "must NOT have fewer than 1 items"
                              };
                              e === null ? e = [y] : e.push(y), t++;
                            }
                            let a = i.length;
                            for (let y = 0; y < a; y++) if (typeof i[y] != "string") {
                              let k = { instancePath: s + "/data/quality/checks/" + p + "/pointInTime/columns/" + y, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [k] : e.push(k), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/pointInTime/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.delay !== void 0) {
                          let i = o.delay;
                          if (typeof i == "string") {
                            if (!Ie.test(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/pointInTime/delay", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/delay/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$"' };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/pointInTime/delay", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/delay/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.on !== void 0) {
                          let i = o.on;
                          if (typeof i != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/pointInTime/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(i === "all" || i === "train" || i === "validation" || i === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/pointInTime/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/on/enum", keyword: "enum", params: { allowedValues: E.properties.data.properties.quality.properties.checks.items.properties.pointInTime.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let i = o.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/pointInTime/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/pointInTime/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/pointInTime/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      }
                    }
                    if (f.rowCount !== void 0) {
                      let o = f.rowCount;
                      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o)) && !(o && typeof o == "object" && !Array.isArray(o))) {
                        let P = { instancePath: s + "/data/quality/checks/" + p + "/rowCount", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/type", keyword: "type", params: { type: E.properties.data.properties.quality.properties.checks.items.properties.rowCount.type }, message: "must be integer,object" };
                        e === null ? e = [P] : e.push(P), t++;
                      }
                      let i = t, a = false, y = t;
                      if (o && typeof o == "object" && !Array.isArray(
                        o
                      ) && o.min === void 0) {
                        let P = {
                          instancePath: s + "/data/quality/checks/" + p + "/rowCount",
                          schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/anyOf/0/required",
                          keyword: "required",
                          params: { missingProperty: "min" },
                          message: "must have required property 'min'"
                        };
                        e === null ? e = [P] : e.push(P), t++;
                      }
                      var ge = y === t;
                      a = a || ge;
                      let k = t;
                      if (o && typeof o == "object" && !Array.isArray(o) && o.max === void 0) {
                        let P = { instancePath: s + "/data/quality/checks/" + p + "/rowCount", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/anyOf/1/required", keyword: "required", params: {
                          missingProperty: "max"
                        }, message: "must have required property 'max'" };
                        e === null ? e = [P] : e.push(P), t++;
                      }
                      var ge = k === t;
                      if (a = a || ge, a) t = i, e !== null && (i ? e.length = i : e = null);
                      else {
                        let P = { instancePath: s + "/data/quality/checks/" + p + "/rowCount", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        e === null ? e = [P] : e.push(P), t++;
                      }
                      if (typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) {
                        let P = { instancePath: s + "/data/quality/checks/" + p + "/rowCount", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        e === null ? e = [P] : e.push(P), t++;
                      }
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        for (let P in o) if (!(P === "min" || P === "max" || P === "on" || P === "weight")) {
                          let I = {
                            instancePath: s + "/data/quality/checks/" + p + "/rowCount",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/additionalProperties",
                            keyword: "additionalProperties",
                            params: { additionalProperty: P },
                            message: "must NOT have additional properties"
                          };
                          e === null ? e = [I] : e.push(I), t++;
                        }
                        if (o.min !== void 0) {
                          let P = o.min;
                          if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
                            let I = { instancePath: s + "/data/quality/checks/" + p + "/rowCount/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            e === null ? e = [I] : e.push(I), t++;
                          }
                          if (typeof P == "number" && isFinite(P) && (P < 0 || isNaN(P))) {
                            let I = {
                              instancePath: s + "/data/quality/checks/" + p + "/rowCount/min",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/min/minimum",
                              keyword: "minimum",
                              params: { comparison: ">=", limit: 0 },
                              message: "must be >= 0"
                            };
                            e === null ? e = [I] : e.push(I), t++;
                          }
                        }
                        if (o.max !== void 0) {
                          let P = o.max;
                          if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(
                            P
                          ))) {
                            let I = { instancePath: s + "/data/quality/checks/" + p + "/rowCount/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            e === null ? e = [I] : e.push(I), t++;
                          }
                          if (typeof P == "number" && isFinite(P) && (P < 0 || isNaN(P))) {
                            let I = { instancePath: s + "/data/quality/checks/" + p + "/rowCount/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            e === null ? e = [I] : e.push(I), t++;
                          }
                        }
                        if (o.on !== void 0) {
                          let P = o.on;
                          if (typeof P != "string") {
                            let I = { instancePath: s + "/data/quality/checks/" + p + "/rowCount/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [I] : e.push(I), t++;
                          }
                          if (!(P === "all" || P === "train" || P === "validation" || P === "test")) {
                            let I = { instancePath: s + "/data/quality/checks/" + p + "/rowCount/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/on/enum", keyword: "enum", params: { allowedValues: E.properties.data.properties.quality.properties.checks.items.properties.rowCount.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [I] : e.push(I), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let P = o.weight;
                          if (typeof P == "number" && isFinite(P)) {
                            if (P > 1e3 || isNaN(P)) {
                              let I = { instancePath: s + "/data/quality/checks/" + p + "/rowCount/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/weight/maximum", keyword: "maximum", params: {
                                comparison: "<=",
                                limit: 1e3
                              }, message: "must be <= 1000" };
                              e === null ? e = [I] : e.push(I), t++;
                            }
                            if (P <= 0 || isNaN(P)) {
                              let I = { instancePath: s + "/data/quality/checks/" + p + "/rowCount/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [I] : e.push(I), t++;
                            }
                          } else {
                            let I = {
                              instancePath: s + "/data/quality/checks/" + p + "/rowCount/weight",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/weight/type",
                              keyword: "type",
                              params: { type: "number" },
                              message: "must be number"
                            };
                            e === null ? e = [I] : e.push(I), t++;
                          }
                        }
                      }
                    }
                    if (f.targetLeakage !== void 0) {
                      let o = f.targetLeakage;
                      if ((!o || typeof o != "object") && typeof o != "string") {
                        let i = { instancePath: s + "/data/quality/checks/" + p + "/targetLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/type", keyword: "type", params: { type: E.properties.data.properties.quality.properties.checks.items.properties.targetLeakage.type }, message: "must be string,array,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (Array.isArray(o)) {
                        if (o.length < 1) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/targetLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        let i = o.length;
                        for (let a = 0; a < i; a++) if (typeof o[a] != "string") {
                          let y = {
                            instancePath: s + "/data/quality/checks/" + p + "/targetLeakage/" + a,
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/items/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string"
                          };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                      }
                      if (o && typeof o == "object" && !Array.isArray(
                        o
                      )) {
                        if (o.columns === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + p + "/targetLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in o) if (!(i === "columns" || i === "max" || i === "weight")) {
                          let a = {
                            instancePath: s + "/data/quality/checks/" + p + "/targetLeakage",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/additionalProperties",
                            keyword: "additionalProperties",
                            params: { additionalProperty: i },
                            message: "must NOT have additional properties"
                          };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.columns !== void 0) {
                          let i = o.columns;
                          if (Array.isArray(i)) {
                            if (i.length < 1) {
                              let y = { instancePath: s + "/data/quality/checks/" + p + "/targetLeakage/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [y] : e.push(
                                y
                              ), t++;
                            }
                            let a = i.length;
                            for (let y = 0; y < a; y++) if (typeof i[y] != "string") {
                              let k = { instancePath: s + "/data/quality/checks/" + p + "/targetLeakage/columns/" + y, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [k] : e.push(k), t++;
                            }
                          } else {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + p + "/targetLeakage/columns",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/columns/type",
                              keyword: "type",
                              params: { type: "array" },
                              message: "must be array"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.max !== void 0) {
                          let i = o.max;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/targetLeakage/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i < 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/targetLeakage/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/targetLeakage/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let i = o.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/targetLeakage/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + p + "/targetLeakage/weight",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/weight/exclusiveMinimum",
                                keyword: "exclusiveMinimum",
                                params: { comparison: ">", limit: 0 },
                                message: "must be > 0"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/targetLeakage/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      }
                    }
                    if (f.trainTestOverlap !== void 0) {
                      let o = f.trainTestOverlap;
                      if (!(typeof o == "number" && isFinite(o)) && !(o && typeof o == "object" && !Array.isArray(o))) {
                        let i = { instancePath: s + "/data/quality/checks/" + p + "/trainTestOverlap", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/type", keyword: "type", params: { type: E.properties.data.properties.quality.properties.checks.items.properties.trainTestOverlap.type }, message: "must be number,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (typeof o == "number" && isFinite(o)) {
                        if (o > 1 || isNaN(o)) {
                          let i = { instancePath: s + "/data/quality/checks/" + p + "/trainTestOverlap", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        if (o < 0 || isNaN(o)) {
                          let i = { instancePath: s + "/data/quality/checks/" + p + "/trainTestOverlap", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                      }
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        for (let i in o) if (!(i === "max" || i === "columns" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/trainTestOverlap", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.max !== void 0) {
                          let i = o.max;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/trainTestOverlap/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i < 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/trainTestOverlap/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/trainTestOverlap/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.columns !== void 0) {
                          let i = o.columns;
                          if (Array.isArray(i)) {
                            if (i.length < 1) {
                              let y = { instancePath: s + "/data/quality/checks/" + p + "/trainTestOverlap/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [y] : e.push(y), t++;
                            }
                            let a = i.length;
                            for (let y = 0; y < a; y++) if (typeof i[y] != "string") {
                              let k = {
                                instancePath: s + "/data/quality/checks/" + p + "/trainTestOverlap/columns/" + y,
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/columns/items/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string"
                              };
                              e === null ? e = [k] : e.push(k), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/trainTestOverlap/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let i = o.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/trainTestOverlap/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/trainTestOverlap/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + p + "/trainTestOverlap/weight",
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
                    if (f.type !== void 0) {
                      let o = f.type;
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        if (o.column === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + p + "/type", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        if (o.is === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + p + "/type", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/required", keyword: "required", params: { missingProperty: "is" }, message: "must have required property 'is'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in o) if (!(i === "column" || i === "mostly" || i === "is" || i === "on" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/type", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.column !== void 0) {
                          let i = o.column;
                          if (typeof i == "string") {
                            if (q(i) > 128) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + p + "/type/column",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/column/maxLength",
                                keyword: "maxLength",
                                params: { limit: 128 },
                                message: "must NOT have more than 128 characters"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (q(i) < 1) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/type/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/type/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.mostly !== void 0) {
                          let i = o.mostly;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/type/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/mostly/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i < 0 || isNaN(i)) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + p + "/type/mostly",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/mostly/minimum",
                                keyword: "minimum",
                                params: { comparison: ">=", limit: 0 },
                                message: "must be >= 0"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/type/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/mostly/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(
                              a
                            ), t++;
                          }
                        }
                        if (o.is !== void 0) {
                          let i = o.is;
                          if (typeof i != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/type/is", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/is/type", keyword: "type", params: {
                              type: "string"
                            }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(i === "number" || i === "integer" || i === "boolean" || i === "date" || i === "time")) {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/type/is", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/is/enum", keyword: "enum", params: { allowedValues: E.properties.data.properties.quality.properties.checks.items.properties.type.properties.is.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.on !== void 0) {
                          let i = o.on;
                          if (typeof i != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/type/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(i === "all" || i === "train" || i === "validation" || i === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/type/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/on/enum", keyword: "enum", params: {
                              allowedValues: E.properties.data.properties.quality.properties.checks.items.properties.type.properties.on.enum
                            }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let i = o.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + p + "/type/weight",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/weight/maximum",
                                keyword: "maximum",
                                params: { comparison: "<=", limit: 1e3 },
                                message: "must be <= 1000"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/type/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/type/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/weight/type", keyword: "type", params: {
                              type: "number"
                            }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      } else {
                        let i = { instancePath: s + "/data/quality/checks/" + p + "/type", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                    }
                    if (f.unique !== void 0) {
                      let o = f.unique;
                      if ((!o || typeof o != "object") && typeof o != "string") {
                        let i = { instancePath: s + "/data/quality/checks/" + p + "/unique", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/type", keyword: "type", params: { type: E.properties.data.properties.quality.properties.checks.items.properties.unique.type }, message: "must be string,array,object" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (Array.isArray(o)) {
                        if (o.length < 1) {
                          let a = {
                            instancePath: s + "/data/quality/checks/" + p + "/unique",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/minItems",
                            keyword: "minItems",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 items"
                          };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        let i = o.length;
                        for (let a = 0; a < i; a++) if (typeof o[a] != "string") {
                          let y = { instancePath: s + "/data/quality/checks/" + p + "/unique/" + a, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                      }
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        if (o.columns === void 0) {
                          let i = { instancePath: s + "/data/quality/checks/" + p + "/unique", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [i] : e.push(i), t++;
                        }
                        for (let i in o) if (!(i === "columns" || i === "mostly" || i === "on" || i === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/unique", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.columns !== void 0) {
                          let i = o.columns;
                          if (Array.isArray(i)) {
                            if (i.length < 1) {
                              let y = { instancePath: s + "/data/quality/checks/" + p + "/unique/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [y] : e.push(y), t++;
                            }
                            let a = i.length;
                            for (let y = 0; y < a; y++) if (typeof i[y] != "string") {
                              let k = {
                                instancePath: s + "/data/quality/checks/" + p + "/unique/columns/" + y,
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/columns/items/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string"
                              };
                              e === null ? e = [k] : e.push(k), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/unique/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/columns/type", keyword: "type", params: {
                              type: "array"
                            }, message: "must be array" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.mostly !== void 0) {
                          let i = o.mostly;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1 || isNaN(i)) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + p + "/unique/mostly",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/mostly/maximum",
                                keyword: "maximum",
                                params: { comparison: "<=", limit: 1 },
                                message: "must be <= 1"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i < 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/unique/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/mostly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/unique/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/mostly/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.on !== void 0) {
                          let i = o.on;
                          if (typeof i != "string") {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + p + "/unique/on",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/on/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(i === "all" || i === "train" || i === "validation" || i === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/unique/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/on/enum", keyword: "enum", params: { allowedValues: E.properties.data.properties.quality.properties.checks.items.properties.unique.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let i = o.weight;
                          if (typeof i == "number" && isFinite(i)) {
                            if (i > 1e3 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/unique/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (i <= 0 || isNaN(i)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/unique/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: {
                                comparison: ">",
                                limit: 0
                              }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/unique/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      }
                    }
                  } else {
                    let o = { instancePath: s + "/data/quality/checks/" + p, schemaPath: "#/properties/data/properties/quality/properties/checks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [o] : e.push(o), t++;
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
    if (V.train !== void 0) {
      let u = V.train, m = t, r = true, n = t;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        let g;
        if (u.trainer === void 0 && (g = "trainer")) {
          let c = {};
          e === null ? e = [c] : e.push(c), t++;
        } else if (u.trainer !== void 0 && u.trainer !== "cnn") {
          let c = {};
          e === null ? e = [c] : e.push(c), t++;
        }
      }
      var he = n === t;
      if (t = m, e !== null && (m ? e.length = m : e = null), he) {
        let g = t;
        if (u && typeof u == "object" && !Array.isArray(u) && u.options !== void 0) {
          let w = u.options;
          if (w && typeof w == "object" && !Array.isArray(w)) {
            for (let d in w) if (!le.call(E.properties.train.allOf[0].then.properties.options.properties, d)) {
              let b = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/0/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
              e === null ? e = [b] : e.push(b), t++;
            }
            if (w.filters !== void 0) {
              let d = w.filters;
              if (Array.isArray(d)) {
                if (d.length > 8) {
                  let A = { instancePath: s + "/train/options/filters", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/filters/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" };
                  e === null ? e = [A] : e.push(A), t++;
                }
                if (d.length < 1) {
                  let A = {
                    instancePath: s + "/train/options/filters",
                    schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/filters/minItems",
                    keyword: "minItems",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 items"
                  };
                  e === null ? e = [A] : e.push(A), t++;
                }
                let b = d.length;
                for (let A = 0; A < b; A++) {
                  let W = d[A];
                  if (!(typeof W == "number" && !(W % 1) && !isNaN(W) && isFinite(W))) {
                    let N = {
                      instancePath: s + "/train/options/filters/" + A,
                      schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/filters/items/type",
                      keyword: "type",
                      params: { type: "integer" },
                      message: "must be integer"
                    };
                    e === null ? e = [N] : e.push(N), t++;
                  }
                  if (typeof W == "number" && isFinite(
                    W
                  )) {
                    if (W > 1024 || isNaN(W)) {
                      let N = { instancePath: s + "/train/options/filters/" + A, schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/filters/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, message: "must be <= 1024" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                    if (W < 1 || isNaN(W)) {
                      let N = { instancePath: s + "/train/options/filters/" + A, schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/filters/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                  }
                }
              } else {
                let b = {
                  instancePath: s + "/train/options/filters",
                  schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/filters/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array"
                };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (w.kernel !== void 0) {
              let d = w.kernel;
              if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                let b = { instancePath: s + "/train/options/kernel", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/kernel/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [b] : e.push(b), t++;
              }
              if (typeof d == "number" && isFinite(d)) {
                if (d > 15 || isNaN(d)) {
                  let b = {
                    instancePath: s + "/train/options/kernel",
                    schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/kernel/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 15 },
                    message: "must be <= 15"
                  };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (d < 1 || isNaN(d)) {
                  let b = {
                    instancePath: s + "/train/options/kernel",
                    schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/kernel/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 1 },
                    message: "must be >= 1"
                  };
                  e === null ? e = [b] : e.push(b), t++;
                }
              }
            }
            if (w.padding !== void 0) {
              let d = w.padding;
              if (typeof d != "string") {
                let b = { instancePath: s + "/train/options/padding", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [b] : e.push(
                  b
                ), t++;
              }
              if (!(d === "same" || d === "valid")) {
                let b = { instancePath: s + "/train/options/padding", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/padding/enum", keyword: "enum", params: { allowedValues: E.properties.train.allOf[0].then.properties.options.properties.padding.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [b] : e.push(
                  b
                ), t++;
              }
            }
            if (w.pool !== void 0) {
              let d = w.pool;
              if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                let b = {
                  instancePath: s + "/train/options/pool",
                  schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/pool/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer"
                };
                e === null ? e = [b] : e.push(b), t++;
              }
              if (typeof d == "number" && isFinite(d)) {
                if (d > 8 || isNaN(d)) {
                  let b = { instancePath: s + "/train/options/pool", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/pool/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8 }, message: "must be <= 8" };
                  e === null ? e = [b] : e.push(
                    b
                  ), t++;
                }
                if (d < 1 || isNaN(d)) {
                  let b = { instancePath: s + "/train/options/pool", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/pool/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [b] : e.push(b), t++;
                }
              }
            }
            if (w.hidden !== void 0) {
              let d = w.hidden;
              if (Array.isArray(d)) {
                if (d.length > 8) {
                  let A = { instancePath: s + "/train/options/hidden", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/hidden/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" };
                  e === null ? e = [A] : e.push(A), t++;
                }
                let b = d.length;
                for (let A = 0; A < b; A++) {
                  let W = d[A];
                  if (!(typeof W == "number" && !(W % 1) && !isNaN(W) && isFinite(W))) {
                    let N = { instancePath: s + "/train/options/hidden/" + A, schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/hidden/items/type", keyword: "type", params: {
                      type: "integer"
                    }, message: "must be integer" };
                    e === null ? e = [N] : e.push(N), t++;
                  }
                  if (typeof W == "number" && isFinite(W)) {
                    if (W > 8192 || isNaN(
                      W
                    )) {
                      let N = { instancePath: s + "/train/options/hidden/" + A, schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/hidden/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8192 }, message: "must be <= 8192" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                    if (W < 1 || isNaN(W)) {
                      let N = { instancePath: s + "/train/options/hidden/" + A, schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/hidden/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                  }
                }
              } else {
                let b = { instancePath: s + "/train/options/hidden", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/hidden/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (w.epochs !== void 0) {
              let d = w.epochs;
              if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(
                d
              ))) {
                let b = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [b] : e.push(b), t++;
              }
              if (typeof d == "number" && isFinite(d)) {
                if (d > 1e5 || isNaN(d)) {
                  let b = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (d < 1 || isNaN(d)) {
                  let b = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/epochs/minimum", keyword: "minimum", params: {
                    comparison: ">=",
                    limit: 1
                  }, message: "must be >= 1" };
                  e === null ? e = [b] : e.push(b), t++;
                }
              }
            }
            if (w.learningRate !== void 0) {
              let d = w.learningRate;
              if (typeof d == "number" && isFinite(d)) {
                if (d > 10 || isNaN(d)) {
                  let b = {
                    instancePath: s + "/train/options/learningRate",
                    schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/learningRate/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 10 },
                    message: "must be <= 10"
                  };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (d <= 0 || isNaN(d)) {
                  let b = { instancePath: s + "/train/options/learningRate", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/learningRate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [b] : e.push(b), t++;
                }
              } else {
                let b = { instancePath: s + "/train/options/learningRate", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/learningRate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (w.batchSize !== void 0) {
              let d = w.batchSize;
              if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                let b = { instancePath: s + "/train/options/batchSize", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/batchSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [b] : e.push(b), t++;
              }
              if (typeof d == "number" && isFinite(d)) {
                if (d > 65536 || isNaN(
                  d
                )) {
                  let b = { instancePath: s + "/train/options/batchSize", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/batchSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 }, message: "must be <= 65536" };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (d < 1 || isNaN(d)) {
                  let b = { instancePath: s + "/train/options/batchSize", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [b] : e.push(b), t++;
                }
              }
            }
            if (w.dropout !== void 0) {
              let d = w.dropout;
              if (typeof d == "number" && isFinite(d)) {
                if (d < 0 || isNaN(d)) {
                  let b = { instancePath: s + "/train/options/dropout", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/dropout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (d >= 1 || isNaN(d)) {
                  let b = { instancePath: s + "/train/options/dropout", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/dropout/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                  e === null ? e = [b] : e.push(b), t++;
                }
              } else {
                let b = { instancePath: s + "/train/options/dropout", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/dropout/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (w.l2 !== void 0) {
              let d = w.l2;
              if (typeof d == "number" && isFinite(d)) {
                if (d < 0 || isNaN(d)) {
                  let b = { instancePath: s + "/train/options/l2", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/l2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [b] : e.push(b), t++;
                }
              } else {
                let b = {
                  instancePath: s + "/train/options/l2",
                  schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/l2/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number"
                };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (w.patience !== void 0) {
              let d = w.patience;
              if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                let b = { instancePath: s + "/train/options/patience", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/patience/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [b] : e.push(b), t++;
              }
              if (typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) {
                let b = { instancePath: s + "/train/options/patience", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/patience/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
          } else {
            let d = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/0/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
        var he = g === t;
        if (r = he, r) {
          var H = {};
          H.options = true, H.trainer = true;
        }
      }
      if (!r) {
        let g = { instancePath: s + "/train", schemaPath: "#/properties/train/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        e === null ? e = [g] : e.push(g), t++;
      }
      let p = t, f = true, o = t;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        let g;
        if (u.trainer === void 0 && (g = "trainer")) {
          let c = {};
          e === null ? e = [c] : e.push(c), t++;
        } else if (u.trainer !== void 0 && u.trainer !== "import") {
          let c = {};
          e === null ? e = [c] : e.push(c), t++;
        }
      }
      var Y = o === t;
      if (t = p, e !== null && (p ? e.length = p : e = null), Y) {
        let g = t;
        if (u && typeof u == "object" && !Array.isArray(u) && u.options !== void 0) {
          let w = u.options;
          if (w && typeof w == "object" && !Array.isArray(
            w
          )) {
            if (w.files === void 0) {
              let d = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/1/then/properties/options/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
              e === null ? e = [d] : e.push(d), t++;
            }
            for (let d in w) if (d !== "files") {
              let b = {
                instancePath: s + "/train/options",
                schemaPath: "#/properties/train/allOf/1/then/properties/options/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: d },
                message: "must NOT have additional properties"
              };
              e === null ? e = [b] : e.push(b), t++;
            }
            if (w.files !== void 0) {
              let d = w.files;
              if (Array.isArray(d)) {
                if (d.length > 100) {
                  let A = { instancePath: s + "/train/options/files", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                  e === null ? e = [A] : e.push(A), t++;
                }
                if (d.length < 1) {
                  let A = { instancePath: s + "/train/options/files", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [A] : e.push(A), t++;
                }
                let b = d.length;
                for (let A = 0; A < b; A++) {
                  let W = d[A];
                  if (W && typeof W == "object" && !Array.isArray(W)) {
                    if (W.uri === void 0) {
                      let N = {
                        instancePath: s + "/train/options/files/" + A,
                        schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/required",
                        keyword: "required",
                        params: { missingProperty: "uri" },
                        message: "must have required property 'uri'"
                      };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                    if (W.digest === void 0) {
                      let N = {
                        instancePath: s + "/train/options/files/" + A,
                        schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/required",
                        keyword: "required",
                        params: { missingProperty: "digest" },
                        message: "must have required property 'digest'"
                      };
                      e === null ? e = [N] : e.push(
                        N
                      ), t++;
                    }
                    for (let N in W) if (!(N === "uri" || N === "digest" || N === "as")) {
                      let B = { instancePath: s + "/train/options/files/" + A, schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N }, message: "must NOT have additional properties" };
                      e === null ? e = [B] : e.push(B), t++;
                    }
                    if (W.uri !== void 0) {
                      let N = W.uri;
                      if (typeof N == "string") {
                        if (q(N) > 2e3) {
                          let B = {
                            instancePath: s + "/train/options/files/" + A + "/uri",
                            schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/uri/maxLength",
                            keyword: "maxLength",
                            params: { limit: 2e3 },
                            message: "must NOT have more than 2000 characters"
                          };
                          e === null ? e = [B] : e.push(B), t++;
                        }
                        if (q(N) < 1) {
                          let B = { instancePath: s + "/train/options/files/" + A + "/uri", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/uri/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [B] : e.push(B), t++;
                        }
                      } else {
                        let B = { instancePath: s + "/train/options/files/" + A + "/uri", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [B] : e.push(B), t++;
                      }
                    }
                    if (W.digest !== void 0) {
                      let N = W.digest;
                      if (typeof N == "string") {
                        if (!tt.test(N)) {
                          let B = {
                            instancePath: s + "/train/options/files/" + A + "/digest",
                            schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/digest/pattern",
                            keyword: "pattern",
                            params: { pattern: "^sha256:[0-9a-f]{64}$" },
                            message: 'must match pattern "^sha256:[0-9a-f]{64}$"'
                          };
                          e === null ? e = [B] : e.push(B), t++;
                        }
                      } else {
                        let B = {
                          instancePath: s + "/train/options/files/" + A + "/digest",
                          schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/digest/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string"
                        };
                        e === null ? e = [B] : e.push(B), t++;
                      }
                    }
                    if (W.as !== void 0) {
                      let N = W.as;
                      if (typeof N == "string") {
                        if (q(N) > 200) {
                          let B = {
                            instancePath: s + "/train/options/files/" + A + "/as",
                            schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/as/maxLength",
                            keyword: "maxLength",
                            params: { limit: 200 },
                            message: "must NOT have more than 200 characters"
                          };
                          e === null ? e = [B] : e.push(B), t++;
                        }
                        if (q(N) < 1) {
                          let B = { instancePath: s + "/train/options/files/" + A + "/as", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/as/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [B] : e.push(
                            B
                          ), t++;
                        }
                      } else {
                        let B = { instancePath: s + "/train/options/files/" + A + "/as", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/as/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [B] : e.push(B), t++;
                      }
                    }
                  } else {
                    let N = { instancePath: s + "/train/options/files/" + A, schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [N] : e.push(N), t++;
                  }
                }
              } else {
                let b = { instancePath: s + "/train/options/files", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
          } else {
            let d = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/1/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
        var Y = g === t;
        if (f = Y, f) {
          var de = {};
          de.options = true, de.trainer = true;
        }
      }
      if (!f) {
        let g = { instancePath: s + "/train", schemaPath: "#/properties/train/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        e === null ? e = [g] : e.push(g), t++;
      }
      H !== true && de !== void 0 && (de === true ? H = true : (H = H || {}, Object.assign(H, de)));
      let i = t, a = true, y = t;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        let g;
        if (u.trainer === void 0 && (g = "trainer")) {
          let c = {};
          e === null ? e = [c] : e.push(c), t++;
        } else if (u.trainer !== void 0 && u.trainer !== "logistic") {
          let c = {};
          e === null ? e = [c] : e.push(c), t++;
        }
      }
      var we = y === t;
      if (t = i, e !== null && (i ? e.length = i : e = null), we) {
        let g = t;
        if (u && typeof u == "object" && !Array.isArray(u) && u.options !== void 0) {
          let w = u.options;
          if (w && typeof w == "object" && !Array.isArray(w)) {
            for (let d in w) if (!(d === "l2" || d === "epochs" || d === "tolerance")) {
              let b = {
                instancePath: s + "/train/options",
                schemaPath: "#/properties/train/allOf/2/then/properties/options/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: d },
                message: "must NOT have additional properties"
              };
              e === null ? e = [b] : e.push(b), t++;
            }
            if (w.l2 !== void 0) {
              let d = w.l2;
              if (typeof d == "number" && isFinite(d)) {
                if (d < 0 || isNaN(d)) {
                  let b = { instancePath: s + "/train/options/l2", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/l2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [b] : e.push(b), t++;
                }
              } else {
                let b = { instancePath: s + "/train/options/l2", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/l2/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (w.epochs !== void 0) {
              let d = w.epochs;
              if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                let b = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [b] : e.push(b), t++;
              }
              if (typeof d == "number" && isFinite(d)) {
                if (d > 1e5 || isNaN(d)) {
                  let b = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (d < 1 || isNaN(d)) {
                  let b = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [b] : e.push(b), t++;
                }
              }
            }
            if (w.tolerance !== void 0) {
              let d = w.tolerance;
              if (typeof d == "number" && isFinite(
                d
              )) {
                if (d <= 0 || isNaN(d)) {
                  let b = { instancePath: s + "/train/options/tolerance", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/tolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [b] : e.push(b), t++;
                }
              } else {
                let b = { instancePath: s + "/train/options/tolerance", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
          } else {
            let d = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/2/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [d] : e.push(
              d
            ), t++;
          }
        }
        var we = g === t;
        if (a = we, a) {
          var ne = {};
          ne.options = true, ne.trainer = true;
        }
      }
      if (!a) {
        let g = { instancePath: s + "/train", schemaPath: "#/properties/train/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        e === null ? e = [g] : e.push(g), t++;
      }
      H !== true && ne !== void 0 && (ne === true ? H = true : (H = H || {}, Object.assign(H, ne)));
      let k = t, P = true, I = t;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        let g;
        if (u.trainer === void 0 && (g = "trainer")) {
          let c = {};
          e === null ? e = [c] : e.push(c), t++;
        } else if (u.trainer !== void 0 && u.trainer !== "mlp") {
          let c = {};
          e === null ? e = [c] : e.push(c), t++;
        }
      }
      var ye = I === t;
      if (t = k, e !== null && (k ? e.length = k : e = null), ye) {
        let g = t;
        if (u && typeof u == "object" && !Array.isArray(u) && u.options !== void 0) {
          let w = u.options;
          if (w && typeof w == "object" && !Array.isArray(w)) {
            for (let d in w) if (!(d === "hidden" || d === "epochs" || d === "learningRate" || d === "batchSize" || d === "dropout" || d === "l2" || d === "patience")) {
              let b = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/3/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
              e === null ? e = [b] : e.push(b), t++;
            }
            if (w.hidden !== void 0) {
              let d = w.hidden;
              if (Array.isArray(d)) {
                if (d.length > 16) {
                  let A = { instancePath: s + "/train/options/hidden", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/hidden/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items" };
                  e === null ? e = [A] : e.push(
                    A
                  ), t++;
                }
                if (d.length < 1) {
                  let A = { instancePath: s + "/train/options/hidden", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/hidden/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [A] : e.push(A), t++;
                }
                let b = d.length;
                for (let A = 0; A < b; A++) {
                  let W = d[A];
                  if (!(typeof W == "number" && !(W % 1) && !isNaN(W) && isFinite(
                    W
                  ))) {
                    let N = { instancePath: s + "/train/options/hidden/" + A, schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/hidden/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [N] : e.push(N), t++;
                  }
                  if (typeof W == "number" && isFinite(W)) {
                    if (W > 8192 || isNaN(W)) {
                      let N = { instancePath: s + "/train/options/hidden/" + A, schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/hidden/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8192 }, message: "must be <= 8192" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                    if (W < 1 || isNaN(W)) {
                      let N = { instancePath: s + "/train/options/hidden/" + A, schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/hidden/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                  }
                }
              } else {
                let b = { instancePath: s + "/train/options/hidden", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/hidden/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (w.epochs !== void 0) {
              let d = w.epochs;
              if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                let b = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [b] : e.push(b), t++;
              }
              if (typeof d == "number" && isFinite(d)) {
                if (d > 1e5 || isNaN(d)) {
                  let b = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (d < 1 || isNaN(d)) {
                  let b = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [b] : e.push(b), t++;
                }
              }
            }
            if (w.learningRate !== void 0) {
              let d = w.learningRate;
              if (typeof d == "number" && isFinite(d)) {
                if (d > 10 || isNaN(d)) {
                  let b = { instancePath: s + "/train/options/learningRate", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/learningRate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (d <= 0 || isNaN(d)) {
                  let b = { instancePath: s + "/train/options/learningRate", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/learningRate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [b] : e.push(b), t++;
                }
              } else {
                let b = { instancePath: s + "/train/options/learningRate", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/learningRate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (w.batchSize !== void 0) {
              let d = w.batchSize;
              if (!(typeof d == "number" && !(d % 1) && !isNaN(
                d
              ) && isFinite(d))) {
                let b = { instancePath: s + "/train/options/batchSize", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/batchSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [b] : e.push(b), t++;
              }
              if (typeof d == "number" && isFinite(d)) {
                if (d > 65536 || isNaN(d)) {
                  let b = { instancePath: s + "/train/options/batchSize", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/batchSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 }, message: "must be <= 65536" };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (d < 1 || isNaN(d)) {
                  let b = { instancePath: s + "/train/options/batchSize", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [b] : e.push(b), t++;
                }
              }
            }
            if (w.dropout !== void 0) {
              let d = w.dropout;
              if (typeof d == "number" && isFinite(d)) {
                if (d < 0 || isNaN(d)) {
                  let b = { instancePath: s + "/train/options/dropout", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/dropout/minimum", keyword: "minimum", params: {
                    comparison: ">=",
                    limit: 0
                  }, message: "must be >= 0" };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (d >= 1 || isNaN(d)) {
                  let b = { instancePath: s + "/train/options/dropout", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/dropout/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                  e === null ? e = [b] : e.push(b), t++;
                }
              } else {
                let b = { instancePath: s + "/train/options/dropout", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/dropout/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
            if (w.l2 !== void 0) {
              let d = w.l2;
              if (typeof d == "number" && isFinite(d)) {
                if (d < 0 || isNaN(d)) {
                  let b = { instancePath: s + "/train/options/l2", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/l2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [b] : e.push(b), t++;
                }
              } else {
                let b = { instancePath: s + "/train/options/l2", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/l2/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [
                  b
                ] : e.push(b), t++;
              }
            }
            if (w.patience !== void 0) {
              let d = w.patience;
              if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                let b = {
                  instancePath: s + "/train/options/patience",
                  schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/patience/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer"
                };
                e === null ? e = [b] : e.push(b), t++;
              }
              if (typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) {
                let b = { instancePath: s + "/train/options/patience", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/patience/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
          } else {
            let d = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/3/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [d] : e.push(
              d
            ), t++;
          }
        }
        var ye = g === t;
        if (P = ye, P) {
          var me = {};
          me.options = true, me.trainer = true;
        }
      }
      if (!P) {
        let g = { instancePath: s + "/train", schemaPath: "#/properties/train/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        e === null ? e = [g] : e.push(g), t++;
      }
      H !== true && me !== void 0 && (me === true ? H = true : (H = H || {}, Object.assign(H, me)));
      let se = t, J = true, $ = t;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        let g;
        if (u.trainer === void 0 && (g = "trainer")) {
          let c = {};
          e === null ? e = [c] : e.push(c), t++;
        } else if (u.trainer !== void 0 && u.trainer !== "script") {
          let c = {};
          e === null ? e = [c] : e.push(c), t++;
        }
      }
      var qe = $ === t;
      if (t = se, e !== null && (se ? e.length = se : e = null), qe) {
        let g = t;
        if (u && typeof u == "object" && !Array.isArray(u) && u.options !== void 0) {
          let w = u.options;
          if (w && typeof w == "object" && !Array.isArray(w)) {
            for (let d in w) if (!Re.test(d)) {
              let b = {
                instancePath: s + "/train/options",
                schemaPath: "#/properties/train/allOf/4/then/properties/options/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: d },
                message: "must NOT have additional properties"
              };
              e === null ? e = [b] : e.push(b), t++;
            }
            for (let d in w) if (Re.test(d)) {
              let b = w[d];
              if (typeof b != "string" && !(typeof b == "number" && isFinite(b)) && typeof b != "boolean") {
                let A = { instancePath: s + "/train/options/" + d.replace(
                  /~/g,
                  "~0"
                ).replace(/\//g, "~1"), schemaPath: "#/properties/train/allOf/4/then/properties/options/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D%7B0%2C63%7D%24/type", keyword: "type", params: { type: E.properties.train.allOf[4].then.properties.options.patternProperties["^[A-Za-z][A-Za-z0-9_-]{0,63}$"].type }, message: "must be string,number,boolean" };
                e === null ? e = [A] : e.push(
                  A
                ), t++;
              }
            }
          } else {
            let d = {
              instancePath: s + "/train/options",
              schemaPath: "#/properties/train/allOf/4/then/properties/options/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object"
            };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
        var qe = g === t;
        if (J = qe, J) {
          var be = {};
          be.options = true, be.trainer = true;
        }
      }
      if (!J) {
        let g = { instancePath: s + "/train", schemaPath: "#/properties/train/allOf/4/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        e === null ? e = [g] : e.push(g), t++;
      }
      if (H !== true && be !== void 0 && (be === true ? H = true : (H = H || {}, Object.assign(H, be))), u && typeof u == "object" && !Array.isArray(u)) {
        if (u.trainer === void 0) {
          let g = { instancePath: s + "/train", schemaPath: "#/properties/train/required", keyword: "required", params: { missingProperty: "trainer" }, message: "must have required property 'trainer'" };
          e === null ? e = [g] : e.push(g), t++;
        }
        for (let g in u) if (!le.call(E.properties.train.properties, g)) {
          let c = { instancePath: s + "/train", schemaPath: "#/properties/train/additionalProperties", keyword: "additionalProperties", params: {
            additionalProperty: g
          }, message: "must NOT have additional properties" };
          e === null ? e = [c] : e.push(c), t++;
        }
        if (u.trainer !== void 0) {
          let g = u.trainer;
          if (typeof g != "string") {
            let c = { instancePath: s + "/train/trainer", schemaPath: "#/properties/train/properties/trainer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [c] : e.push(c), t++;
          }
          if (!(g === "cnn" || g === "import" || g === "logistic" || g === "mlp" || g === "script")) {
            let c = { instancePath: s + "/train/trainer", schemaPath: "#/properties/train/properties/trainer/enum", keyword: "enum", params: { allowedValues: E.properties.train.properties.trainer.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        if (u.options !== void 0) {
          let g = u.options;
          if (!(g && typeof g == "object" && !Array.isArray(g))) {
            let c = { instancePath: s + "/train/options", schemaPath: "#/properties/train/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        if (u.seed !== void 0) {
          let g = u.seed;
          if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
            let c = { instancePath: s + "/train/seed", schemaPath: "#/properties/train/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [c] : e.push(c), t++;
          }
          if (typeof g == "number" && isFinite(g)) {
            if (g > 4294967295 || isNaN(g)) {
              let c = { instancePath: s + "/train/seed", schemaPath: "#/properties/train/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
              e === null ? e = [c] : e.push(c), t++;
            }
            if (g < 0 || isNaN(g)) {
              let c = { instancePath: s + "/train/seed", schemaPath: "#/properties/train/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              e === null ? e = [c] : e.push(c), t++;
            }
          }
        }
        if (u.backend !== void 0) {
          let g = u.backend;
          if (!(g === "cpu" || g === "none" || g === "tfjs-node" || g === "tfjs-node-gpu" || g === "wasm")) {
            let c = { instancePath: s + "/train/backend", schemaPath: "#/properties/train/properties/backend/enum", keyword: "enum", params: { allowedValues: E.properties.train.properties.backend.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        if (u.classWeights !== void 0) {
          let g = u.classWeights, c = t, w = false, d = t;
          if (typeof g != "string") {
            let A = { instancePath: s + "/train/classWeights", schemaPath: "#/properties/train/properties/classWeights/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [A] : e.push(A), t++;
          }
          if (g !== "balanced") {
            let A = { instancePath: s + "/train/classWeights", schemaPath: "#/properties/train/properties/classWeights/anyOf/0/enum", keyword: "enum", params: { allowedValues: E.properties.train.properties.classWeights.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [A] : e.push(A), t++;
          }
          var Oe = d === t;
          w = w || Oe;
          let b = t;
          if (g && typeof g == "object" && !Array.isArray(g)) {
            if (Object.keys(g).length < 1) {
              let A = {
                instancePath: s + "/train/classWeights",
                schemaPath: "#/properties/train/properties/classWeights/anyOf/1/minProperties",
                keyword: "minProperties",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 properties"
              };
              e === null ? e = [A] : e.push(A), t++;
            }
            for (let A in g) {
              let W = g[A];
              if (typeof W == "number" && isFinite(W)) {
                if (W > 1e6 || isNaN(W)) {
                  let N = { instancePath: s + "/train/classWeights/" + A.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1"), schemaPath: "#/properties/train/properties/classWeights/anyOf/1/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                  e === null ? e = [N] : e.push(N), t++;
                }
                if (W <= 0 || isNaN(W)) {
                  let N = { instancePath: s + "/train/classWeights/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/train/properties/classWeights/anyOf/1/additionalProperties/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [N] : e.push(N), t++;
                }
              } else {
                let N = {
                  instancePath: s + "/train/classWeights/" + A.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1"),
                  schemaPath: "#/properties/train/properties/classWeights/anyOf/1/additionalProperties/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number"
                };
                e === null ? e = [N] : e.push(N), t++;
              }
            }
          } else {
            let A = { instancePath: s + "/train/classWeights", schemaPath: "#/properties/train/properties/classWeights/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [A] : e.push(A), t++;
          }
          var Oe = b === t;
          if (w = w || Oe, w) t = c, e !== null && (c ? e.length = c : e = null);
          else {
            let A = { instancePath: s + "/train/classWeights", schemaPath: "#/properties/train/properties/classWeights/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            e === null ? e = [A] : e.push(A), t++;
          }
        }
        if (u.crossValidation !== void 0) {
          let g = u.crossValidation;
          if (g && typeof g == "object" && !Array.isArray(g)) {
            if (g.folds === void 0) {
              let c = { instancePath: s + "/train/crossValidation", schemaPath: "#/properties/train/properties/crossValidation/required", keyword: "required", params: { missingProperty: "folds" }, message: "must have required property 'folds'" };
              e === null ? e = [c] : e.push(c), t++;
            }
            for (let c in g) if (c !== "folds") {
              let w = {
                instancePath: s + "/train/crossValidation",
                schemaPath: "#/properties/train/properties/crossValidation/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: c },
                message: "must NOT have additional properties"
              };
              e === null ? e = [
                w
              ] : e.push(w), t++;
            }
            if (g.folds !== void 0) {
              let c = g.folds;
              if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
                let w = { instancePath: s + "/train/crossValidation/folds", schemaPath: "#/properties/train/properties/crossValidation/properties/folds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [w] : e.push(w), t++;
              }
              if (typeof c == "number" && isFinite(c)) {
                if (c > 20 || isNaN(c)) {
                  let w = { instancePath: s + "/train/crossValidation/folds", schemaPath: "#/properties/train/properties/crossValidation/properties/folds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                if (c < 2 || isNaN(c)) {
                  let w = { instancePath: s + "/train/crossValidation/folds", schemaPath: "#/properties/train/properties/crossValidation/properties/folds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                  e === null ? e = [w] : e.push(w), t++;
                }
              }
            }
          } else {
            let c = { instancePath: s + "/train/crossValidation", schemaPath: "#/properties/train/properties/crossValidation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [c] : e.push(
              c
            ), t++;
          }
        }
        if (u.command !== void 0) {
          let g = u.command;
          if (Array.isArray(g)) {
            if (g.length > 100) {
              let w = { instancePath: s + "/train/command", schemaPath: "#/properties/train/properties/command/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              e === null ? e = [w] : e.push(w), t++;
            }
            if (g.length < 1) {
              let w = { instancePath: s + "/train/command", schemaPath: "#/properties/train/properties/command/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [w] : e.push(w), t++;
            }
            let c = g.length;
            for (let w = 0; w < c; w++) {
              let d = g[w];
              if (typeof d == "string") {
                if (q(d) > 4e3) {
                  let b = { instancePath: s + "/train/command/" + w, schemaPath: "#/properties/train/properties/command/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (!Ze.test(
                  d
                )) {
                  let b = { instancePath: s + "/train/command/" + w, schemaPath: "#/properties/train/properties/command/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: 'must match pattern "^[^\\u0000]*$"' };
                  e === null ? e = [b] : e.push(b), t++;
                }
              } else {
                let b = { instancePath: s + "/train/command/" + w, schemaPath: "#/properties/train/properties/command/items/type", keyword: "type", params: {
                  type: "string"
                }, message: "must be string" };
                e === null ? e = [b] : e.push(b), t++;
              }
            }
          } else {
            let c = { instancePath: s + "/train/command", schemaPath: "#/properties/train/properties/command/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        if (u.code !== void 0) {
          let g = u.code;
          if (typeof g == "string") {
            if (q(g) > 400) {
              let c = {
                instancePath: s + "/train/code",
                schemaPath: "#/properties/train/properties/code/maxLength",
                keyword: "maxLength",
                params: { limit: 400 },
                message: "must NOT have more than 400 characters"
              };
              e === null ? e = [c] : e.push(c), t++;
            }
            if (q(g) < 1) {
              let c = { instancePath: s + "/train/code", schemaPath: "#/properties/train/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [c] : e.push(c), t++;
            }
          } else {
            let c = { instancePath: s + "/train/code", schemaPath: "#/properties/train/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        if (u.lock !== void 0) {
          let g = u.lock;
          if (typeof g == "string") {
            if (q(g) > 400) {
              let c = { instancePath: s + "/train/lock", schemaPath: "#/properties/train/properties/lock/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
              e === null ? e = [c] : e.push(c), t++;
            }
            if (q(g) < 1) {
              let c = { instancePath: s + "/train/lock", schemaPath: "#/properties/train/properties/lock/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [c] : e.push(c), t++;
            }
          } else {
            let c = { instancePath: s + "/train/lock", schemaPath: "#/properties/train/properties/lock/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        if (u.channels !== void 0) {
          let g = u.channels;
          if (g && typeof g == "object" && !Array.isArray(g)) {
            for (let c in g) if (!(c === "format" || c === "header" || c === "target" || c === "features" || c === "labels")) {
              let w = { instancePath: s + "/train/channels", schemaPath: "#/properties/train/properties/channels/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" };
              e === null ? e = [w] : e.push(
                w
              ), t++;
            }
            if (g.format !== void 0) {
              let c = g.format;
              if (typeof c != "string") {
                let w = { instancePath: s + "/train/channels/format", schemaPath: "#/properties/train/properties/channels/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [w] : e.push(w), t++;
              }
              if (!(c === "csv" || c === "parquet")) {
                let w = { instancePath: s + "/train/channels/format", schemaPath: "#/properties/train/properties/channels/properties/format/enum", keyword: "enum", params: { allowedValues: E.properties.train.properties.channels.properties.format.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [w] : e.push(w), t++;
              }
            }
            if (g.header !== void 0 && typeof g.header != "boolean") {
              let c = { instancePath: s + "/train/channels/header", schemaPath: "#/properties/train/properties/channels/properties/header/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [c] : e.push(c), t++;
            }
            if (g.target !== void 0) {
              let c = g.target;
              if (typeof c != "string") {
                let w = {
                  instancePath: s + "/train/channels/target",
                  schemaPath: "#/properties/train/properties/channels/properties/target/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [w] : e.push(w), t++;
              }
              if (!(c === "first" || c === "last")) {
                let w = { instancePath: s + "/train/channels/target", schemaPath: "#/properties/train/properties/channels/properties/target/enum", keyword: "enum", params: { allowedValues: E.properties.train.properties.channels.properties.target.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [w] : e.push(w), t++;
              }
            }
            if (g.features !== void 0) {
              let c = g.features;
              if (typeof c != "string") {
                let w = { instancePath: s + "/train/channels/features", schemaPath: "#/properties/train/properties/channels/properties/features/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [w] : e.push(w), t++;
              }
              if (!(c === "raw" || c === "encoded")) {
                let w = { instancePath: s + "/train/channels/features", schemaPath: "#/properties/train/properties/channels/properties/features/enum", keyword: "enum", params: {
                  allowedValues: E.properties.train.properties.channels.properties.features.enum
                }, message: "must be equal to one of the allowed values" };
                e === null ? e = [w] : e.push(w), t++;
              }
            }
            if (g.labels !== void 0) {
              let c = g.labels;
              if (typeof c != "string") {
                let w = { instancePath: s + "/train/channels/labels", schemaPath: "#/properties/train/properties/channels/properties/labels/type", keyword: "type", params: {
                  type: "string"
                }, message: "must be string" };
                e === null ? e = [w] : e.push(w), t++;
              }
              if (!(c === "index" || c === "name")) {
                let w = { instancePath: s + "/train/channels/labels", schemaPath: "#/properties/train/properties/channels/properties/labels/enum", keyword: "enum", params: {
                  allowedValues: E.properties.train.properties.channels.properties.labels.enum
                }, message: "must be equal to one of the allowed values" };
                e === null ? e = [w] : e.push(w), t++;
              }
            }
          } else {
            let c = { instancePath: s + "/train/channels", schemaPath: "#/properties/train/properties/channels/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        if (u.limits !== void 0) {
          let g = u.limits;
          if (g && typeof g == "object" && !Array.isArray(g)) {
            for (let c in g) if (!(c === "time" || c === "disk" || c === "memory")) {
              let w = { instancePath: s + "/train/limits", schemaPath: "#/properties/train/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" };
              e === null ? e = [w] : e.push(w), t++;
            }
            if (g.time !== void 0) {
              let c = g.time;
              if (typeof c == "string") {
                if (!We.test(c)) {
                  let w = { instancePath: s + "/train/limits/time", schemaPath: "#/properties/train/properties/limits/properties/time/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(s|m|h)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(s|m|h)$"' };
                  e === null ? e = [w] : e.push(w), t++;
                }
              } else {
                let w = { instancePath: s + "/train/limits/time", schemaPath: "#/properties/train/properties/limits/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [w] : e.push(w), t++;
              }
            }
            if (g.disk !== void 0) {
              let c = g.disk;
              if (typeof c == "string") {
                if (!Pe.test(c)) {
                  let w = { instancePath: s + "/train/limits/disk", schemaPath: "#/properties/train/properties/limits/properties/disk/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"' };
                  e === null ? e = [w] : e.push(w), t++;
                }
              } else {
                let w = { instancePath: s + "/train/limits/disk", schemaPath: "#/properties/train/properties/limits/properties/disk/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [w] : e.push(w), t++;
              }
            }
            if (g.memory !== void 0) {
              let c = g.memory;
              if (typeof c == "string") {
                if (!Pe.test(c)) {
                  let w = { instancePath: s + "/train/limits/memory", schemaPath: "#/properties/train/properties/limits/properties/memory/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"' };
                  e === null ? e = [w] : e.push(w), t++;
                }
              } else {
                let w = { instancePath: s + "/train/limits/memory", schemaPath: "#/properties/train/properties/limits/properties/memory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [w] : e.push(w), t++;
              }
            }
          } else {
            let c = { instancePath: s + "/train/limits", schemaPath: "#/properties/train/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        if (u.claims !== void 0) {
          let g = u.claims;
          if (g && typeof g == "object" && !Array.isArray(g)) {
            if (Object.keys(g).length > 50) {
              let c = { instancePath: s + "/train/claims", schemaPath: "#/properties/train/properties/claims/maxProperties", keyword: "maxProperties", params: { limit: 50 }, message: "must NOT have more than 50 properties" };
              e === null ? e = [c] : e.push(c), t++;
            }
            for (let c in g) {
              let w = t;
              if (typeof c == "string") {
                if (!st.test(c)) {
                  let d = { instancePath: s + "/train/claims", schemaPath: "#/properties/train/properties/claims/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_:.-]{0,63}$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_:.-]{0,63}$"', propertyName: c };
                  e === null ? e = [d] : e.push(d), t++;
                }
              } else {
                let d = {
                  instancePath: s + "/train/claims",
                  schemaPath: "#/properties/train/properties/claims/propertyNames/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  propertyName: c
                };
                e === null ? e = [d] : e.push(d), t++;
              }
              var _ = w === t;
              if (!_) {
                let d = { instancePath: s + "/train/claims", schemaPath: "#/properties/train/properties/claims/propertyNames", keyword: "propertyNames", params: { propertyName: c }, message: "property name must be valid" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
            for (let c in g) {
              let w = g[c];
              if (typeof w == "string") {
                if (q(w) > 500) {
                  let d = { instancePath: s + "/train/claims/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/train/properties/claims/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                  e === null ? e = [d] : e.push(d), t++;
                }
              } else {
                let d = { instancePath: s + "/train/claims/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/train/properties/claims/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [d] : e.push(d), t++;
              }
            }
          } else {
            let c = { instancePath: s + "/train/claims", schemaPath: "#/properties/train/properties/claims/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        if (u.runner !== void 0) {
          let g = u.runner;
          if (g && typeof g == "object" && !Array.isArray(g)) {
            for (let c in g) if (!(c === "labels" || c === "timeout" || c === "gpu")) {
              let w = { instancePath: s + "/train/runner", schemaPath: "#/properties/train/properties/runner/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" };
              e === null ? e = [w] : e.push(w), t++;
            }
            if (g.labels !== void 0) {
              let c = g.labels;
              if (Array.isArray(c)) {
                if (c.length > 10) {
                  let A = { instancePath: s + "/train/runner/labels", schemaPath: "#/properties/train/properties/runner/properties/labels/maxItems", keyword: "maxItems", params: {
                    limit: 10
                  }, message: "must NOT have more than 10 items" };
                  e === null ? e = [A] : e.push(A), t++;
                }
                if (c.length < 1) {
                  let A = { instancePath: s + "/train/runner/labels", schemaPath: "#/properties/train/properties/runner/properties/labels/minItems", keyword: "minItems", params: {
                    limit: 1
                  }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [A] : e.push(A), t++;
                }
                let w = c.length;
                for (let A = 0; A < w; A++) {
                  let W = c[A];
                  if (typeof W == "string") {
                    if (!Be.test(W)) {
                      let N = {
                        instancePath: s + "/train/runner/labels/" + A,
                        schemaPath: "#/properties/train/properties/runner/properties/labels/items/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" },
                        message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"'
                      };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                  } else {
                    let N = {
                      instancePath: s + "/train/runner/labels/" + A,
                      schemaPath: "#/properties/train/properties/runner/properties/labels/items/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [N] : e.push(N), t++;
                  }
                }
                let d = c.length, b;
                if (d > 1) {
                  let A = {};
                  for (; d--; ) {
                    let W = c[d];
                    if (typeof W == "string") {
                      if (typeof A[W] == "number") {
                        b = A[W];
                        let N = { instancePath: s + "/train/runner/labels", schemaPath: "#/properties/train/properties/runner/properties/labels/uniqueItems", keyword: "uniqueItems", params: { i: d, j: b }, message: "must NOT have duplicate items (items ## " + b + " and " + d + " are identical)" };
                        e === null ? e = [N] : e.push(N), t++;
                        break;
                      }
                      A[W] = d;
                    }
                  }
                }
              } else {
                let w = {
                  instancePath: s + "/train/runner/labels",
                  schemaPath: "#/properties/train/properties/runner/properties/labels/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array"
                };
                e === null ? e = [w] : e.push(w), t++;
              }
            }
            if (g.timeout !== void 0) {
              let c = g.timeout;
              if (typeof c == "string") {
                if (!rt.test(c)) {
                  let w = { instancePath: s + "/train/runner/timeout", schemaPath: "#/properties/train/properties/runner/properties/timeout/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[mhd]$" }, message: 'must match pattern "^[1-9][0-9]{0,3}[mhd]$"' };
                  e === null ? e = [w] : e.push(w), t++;
                }
              } else {
                let w = { instancePath: s + "/train/runner/timeout", schemaPath: "#/properties/train/properties/runner/properties/timeout/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [w] : e.push(w), t++;
              }
            }
            if (g.gpu !== void 0) {
              let c = g.gpu;
              if (c && typeof c == "object" && !Array.isArray(c)) {
                for (let w in c)
                  if (!(w === "count" || w === "memory")) {
                    let d = { instancePath: s + "/train/runner/gpu", schemaPath: "#/properties/train/properties/runner/properties/gpu/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, message: "must NOT have additional properties" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                if (c.count !== void 0) {
                  let w = c.count;
                  if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) {
                    let d = { instancePath: s + "/train/runner/gpu/count", schemaPath: "#/properties/train/properties/runner/properties/gpu/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                  if (typeof w == "number" && isFinite(w)) {
                    if (w > 64 || isNaN(w)) {
                      let d = {
                        instancePath: s + "/train/runner/gpu/count",
                        schemaPath: "#/properties/train/properties/runner/properties/gpu/properties/count/maximum",
                        keyword: "maximum",
                        params: { comparison: "<=", limit: 64 },
                        message: "must be <= 64"
                      };
                      e === null ? e = [d] : e.push(d), t++;
                    }
                    if (w < 1 || isNaN(w)) {
                      let d = {
                        instancePath: s + "/train/runner/gpu/count",
                        schemaPath: "#/properties/train/properties/runner/properties/gpu/properties/count/minimum",
                        keyword: "minimum",
                        params: { comparison: ">=", limit: 1 },
                        message: "must be >= 1"
                      };
                      e === null ? e = [d] : e.push(d), t++;
                    }
                  }
                }
                if (c.memory !== void 0) {
                  let w = c.memory;
                  if (typeof w == "string") {
                    if (!Pe.test(w)) {
                      let d = { instancePath: s + "/train/runner/gpu/memory", schemaPath: "#/properties/train/properties/runner/properties/gpu/properties/memory/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"' };
                      e === null ? e = [d] : e.push(
                        d
                      ), t++;
                    }
                  } else {
                    let d = { instancePath: s + "/train/runner/gpu/memory", schemaPath: "#/properties/train/properties/runner/properties/gpu/properties/memory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                }
              } else {
                let w = { instancePath: s + "/train/runner/gpu", schemaPath: "#/properties/train/properties/runner/properties/gpu/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [w] : e.push(w), t++;
              }
            }
          } else {
            let c = { instancePath: s + "/train/runner", schemaPath: "#/properties/train/properties/runner/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        if (u.when !== void 0) {
          let g = u.when;
          if (typeof g != "string") {
            let c = { instancePath: s + "/train/when", schemaPath: "#/properties/train/properties/when/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [c] : e.push(c), t++;
          }
          if (!(g === "push" || g === "label" || g === "comment" || g === "manual")) {
            let c = { instancePath: s + "/train/when", schemaPath: "#/properties/train/properties/when/enum", keyword: "enum", params: { allowedValues: E.properties.train.properties.when.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
      } else {
        let g = { instancePath: s + "/train", schemaPath: "#/properties/train/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [g] : e.push(g), t++;
      }
    }
    if (V.decide !== void 0) {
      let u = V.decide;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        for (let m in u) if (!(m === "threshold" || m === "maximise" || m === "costs")) {
          let r = { instancePath: s + "/decide", schemaPath: "#/properties/decide/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (u.threshold !== void 0) {
          let m = u.threshold;
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
        if (u.maximise !== void 0) {
          let m = u.maximise;
          if (typeof m != "string") {
            let r = { instancePath: s + "/decide/maximise", schemaPath: "#/properties/decide/properties/maximise/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
          if (!(m === "f1" || m === "balanced_accuracy")) {
            let r = { instancePath: s + "/decide/maximise", schemaPath: "#/properties/decide/properties/maximise/enum", keyword: "enum", params: { allowedValues: E.properties.decide.properties.maximise.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.costs !== void 0) {
          let m = u.costs;
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
    if (V.evaluate !== void 0) {
      let u = V.evaluate;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        for (let m in u) if (!(m === "metrics" || m === "fairness" || m === "slices" || m === "explain" || m === "calibrate" || m === "conformal")) {
          let r = { instancePath: s + "/evaluate", schemaPath: "#/properties/evaluate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (u.metrics !== void 0) {
          let m = u.metrics;
          if (Array.isArray(m)) {
            if (m.length < 1) {
              let f = { instancePath: s + "/evaluate/metrics", schemaPath: "#/properties/evaluate/properties/metrics/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [f] : e.push(f), t++;
            }
            let r = m.length;
            for (let f = 0; f < r; f++) {
              let o = m[f];
              if (typeof o != "string") {
                let i = {
                  instancePath: s + "/evaluate/metrics/" + f,
                  schemaPath: "#/properties/evaluate/properties/metrics/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [i] : e.push(i), t++;
              }
              if (!(o === "accuracy" || o === "average_precision" || o === "balanced_accuracy" || o === "brier" || o === "ece" || o === "f1" || o === "log_loss" || o === "mae" || o === "mape" || o === "mcc" || o === "precision" || o === "r2" || o === "recall" || o === "rmse" || o === "roc_auc" || o === "roc_auc_ovo")) {
                let i = { instancePath: s + "/evaluate/metrics/" + f, schemaPath: "#/properties/evaluate/properties/metrics/items/enum", keyword: "enum", params: { allowedValues: E.properties.evaluate.properties.metrics.items.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [i] : e.push(i), t++;
              }
            }
            let n = m.length, p;
            if (n > 1) {
              let f = {};
              for (; n--; ) {
                let o = m[n];
                if (typeof o == "string") {
                  if (typeof f[o] == "number") {
                    p = f[o];
                    let i = { instancePath: s + "/evaluate/metrics", schemaPath: "#/properties/evaluate/properties/metrics/uniqueItems", keyword: "uniqueItems", params: { i: n, j: p }, message: "must NOT have duplicate items (items ## " + p + " and " + n + " are identical)" };
                    e === null ? e = [i] : e.push(i), t++;
                    break;
                  }
                  f[o] = n;
                }
              }
            }
          } else {
            let r = { instancePath: s + "/evaluate/metrics", schemaPath: "#/properties/evaluate/properties/metrics/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.fairness !== void 0) {
          let m = u.fairness;
          if (m && typeof m == "object" && !Array.isArray(m)) {
            for (let r in m) if (!(r === "by" || r === "minGroup" || r === "measures")) {
              let n = { instancePath: s + "/evaluate/fairness", schemaPath: "#/properties/evaluate/properties/fairness/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (m.by !== void 0) {
              let r = m.by;
              if (Array.isArray(r)) {
                if (r.length < 1) {
                  let o = { instancePath: s + "/evaluate/fairness/by", schemaPath: "#/properties/evaluate/properties/fairness/properties/by/minItems", keyword: "minItems", params: {
                    limit: 1
                  }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                let n = r.length;
                for (let o = 0; o < n; o++) {
                  let i = r[o];
                  if (typeof i == "string") {
                    if (q(i) > 128) {
                      let a = { instancePath: s + "/evaluate/fairness/by/" + o, schemaPath: "#/properties/evaluate/properties/fairness/properties/by/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (q(i) < 1) {
                      let a = { instancePath: s + "/evaluate/fairness/by/" + o, schemaPath: "#/properties/evaluate/properties/fairness/properties/by/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (!oe.test(i)) {
                      let a = { instancePath: s + "/evaluate/fairness/by/" + o, schemaPath: "#/properties/evaluate/properties/fairness/properties/by/items/pattern", keyword: "pattern", params: {
                        pattern: "^[^\\u0000-\\u001f\\u007f]*$"
                      }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
                      e === null ? e = [a] : e.push(
                        a
                      ), t++;
                    }
                  } else {
                    let a = { instancePath: s + "/evaluate/fairness/by/" + o, schemaPath: "#/properties/evaluate/properties/fairness/properties/by/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                let p = r.length, f;
                if (p > 1) {
                  let o = {};
                  for (; p--; ) {
                    let i = r[p];
                    if (typeof i == "string") {
                      if (typeof o[i] == "number") {
                        f = o[i];
                        let a = { instancePath: s + "/evaluate/fairness/by", schemaPath: "#/properties/evaluate/properties/fairness/properties/by/uniqueItems", keyword: "uniqueItems", params: { i: p, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + p + " are identical)" };
                        e === null ? e = [a] : e.push(a), t++;
                        break;
                      }
                      o[i] = p;
                    }
                  }
                }
              } else {
                let n = { instancePath: s + "/evaluate/fairness/by", schemaPath: "#/properties/evaluate/properties/fairness/properties/by/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
                  let o = { instancePath: s + "/evaluate/fairness/measures", schemaPath: "#/properties/evaluate/properties/fairness/properties/measures/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                let n = r.length;
                for (let o = 0; o < n; o++) {
                  let i = r[o];
                  if (typeof i != "string") {
                    let a = { instancePath: s + "/evaluate/fairness/measures/" + o, schemaPath: "#/properties/evaluate/properties/fairness/properties/measures/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (!(i === "demographic_parity_difference" || i === "demographic_parity_ratio" || i === "equal_opportunity_difference" || i === "equal_opportunity_ratio" || i === "equalized_odds_difference" || i === "equalized_odds_ratio")) {
                    let a = {
                      instancePath: s + "/evaluate/fairness/measures/" + o,
                      schemaPath: "#/properties/evaluate/properties/fairness/properties/measures/items/enum",
                      keyword: "enum",
                      params: { allowedValues: E.properties.evaluate.properties.fairness.properties.measures.items.enum },
                      message: "must be equal to one of the allowed values"
                    };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                let p = r.length, f;
                if (p > 1) {
                  let o = {};
                  for (; p--; ) {
                    let i = r[p];
                    if (typeof i == "string") {
                      if (typeof o[i] == "number") {
                        f = o[i];
                        let a = { instancePath: s + "/evaluate/fairness/measures", schemaPath: "#/properties/evaluate/properties/fairness/properties/measures/uniqueItems", keyword: "uniqueItems", params: { i: p, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + p + " are identical)" };
                        e === null ? e = [a] : e.push(a), t++;
                        break;
                      }
                      o[i] = p;
                    }
                  }
                }
              } else {
                let n = { instancePath: s + "/evaluate/fairness/measures", schemaPath: "#/properties/evaluate/properties/fairness/properties/measures/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
          } else {
            let r = { instancePath: s + "/evaluate/fairness", schemaPath: "#/properties/evaluate/properties/fairness/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.explain !== void 0) {
          let m = u.explain;
          if (m && typeof m == "object" && !Array.isArray(
            m
          )) {
            for (let r in m) if (!(r === "method" || r === "metric" || r === "repeats")) {
              let n = {
                instancePath: s + "/evaluate/explain",
                schemaPath: "#/properties/evaluate/properties/explain/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: r },
                message: "must NOT have additional properties"
              };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (m.method !== void 0) {
              let r = m.method;
              if (typeof r != "string") {
                let n = { instancePath: s + "/evaluate/explain/method", schemaPath: "#/properties/evaluate/properties/explain/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (r !== "permutation") {
                let n = { instancePath: s + "/evaluate/explain/method", schemaPath: "#/properties/evaluate/properties/explain/properties/method/enum", keyword: "enum", params: { allowedValues: E.properties.evaluate.properties.explain.properties.method.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (m.metric !== void 0) {
              let r = m.metric;
              if (typeof r != "string") {
                let n = { instancePath: s + "/evaluate/explain/metric", schemaPath: "#/properties/evaluate/properties/explain/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (!(r === "accuracy" || r === "average_precision" || r === "balanced_accuracy" || r === "brier" || r === "ece" || r === "f1" || r === "log_loss" || r === "mae" || r === "mape" || r === "mcc" || r === "precision" || r === "r2" || r === "recall" || r === "rmse" || r === "roc_auc" || r === "roc_auc_ovo")) {
                let n = { instancePath: s + "/evaluate/explain/metric", schemaPath: "#/properties/evaluate/properties/explain/properties/metric/enum", keyword: "enum", params: {
                  allowedValues: E.properties.evaluate.properties.explain.properties.metric.enum
                }, message: "must be equal to one of the allowed values" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (m.repeats !== void 0) {
              let r = m.repeats;
              if (!(typeof r == "number" && !(r % 1) && !isNaN(
                r
              ) && isFinite(r))) {
                let n = { instancePath: s + "/evaluate/explain/repeats", schemaPath: "#/properties/evaluate/properties/explain/properties/repeats/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (typeof r == "number" && isFinite(r)) {
                if (r > 50 || isNaN(r)) {
                  let n = { instancePath: s + "/evaluate/explain/repeats", schemaPath: "#/properties/evaluate/properties/explain/properties/repeats/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (r < 1 || isNaN(r)) {
                  let n = {
                    instancePath: s + "/evaluate/explain/repeats",
                    schemaPath: "#/properties/evaluate/properties/explain/properties/repeats/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 1 },
                    message: "must be >= 1"
                  };
                  e === null ? e = [n] : e.push(n), t++;
                }
              }
            }
          } else {
            let r = { instancePath: s + "/evaluate/explain", schemaPath: "#/properties/evaluate/properties/explain/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.calibrate !== void 0) {
          let m = u.calibrate;
          if (typeof m != "string") {
            let r = { instancePath: s + "/evaluate/calibrate", schemaPath: "#/properties/evaluate/properties/calibrate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
          if (!(m === "platt" || m === "isotonic")) {
            let r = { instancePath: s + "/evaluate/calibrate", schemaPath: "#/properties/evaluate/properties/calibrate/enum", keyword: "enum", params: { allowedValues: E.properties.evaluate.properties.calibrate.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.conformal !== void 0) {
          let m = u.conformal;
          if (m && typeof m == "object" && !Array.isArray(m)) {
            for (let r in m) if (r !== "coverage") {
              let n = {
                instancePath: s + "/evaluate/conformal",
                schemaPath: "#/properties/evaluate/properties/conformal/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: r },
                message: "must NOT have additional properties"
              };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (m.coverage !== void 0) {
              let r = m.coverage;
              if (typeof r == "number" && isFinite(r)) {
                if (r > 0.999 || isNaN(r)) {
                  let n = { instancePath: s + "/evaluate/conformal/coverage", schemaPath: "#/properties/evaluate/properties/conformal/properties/coverage/maximum", keyword: "maximum", params: {
                    comparison: "<=",
                    limit: 0.999
                  }, message: "must be <= 0.999" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (r < 0.5 || isNaN(r)) {
                  let n = { instancePath: s + "/evaluate/conformal/coverage", schemaPath: "#/properties/evaluate/properties/conformal/properties/coverage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: s + "/evaluate/conformal/coverage", schemaPath: "#/properties/evaluate/properties/conformal/properties/coverage/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [n] : e.push(n), t++;
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
    if (V.predict !== void 0) {
      let u = V.predict;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        if (u.command === void 0) {
          let m = { instancePath: s + "/predict", schemaPath: "#/properties/predict/required", keyword: "required", params: { missingProperty: "command" }, message: "must have required property 'command'" };
          e === null ? e = [m] : e.push(m), t++;
        }
        for (let m in u) if (!(m === "command" || m === "code" || m === "time")) {
          let r = {
            instancePath: s + "/predict",
            schemaPath: "#/properties/predict/additionalProperties",
            keyword: "additionalProperties",
            params: { additionalProperty: m },
            message: "must NOT have additional properties"
          };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (u.command !== void 0) {
          let m = u.command;
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
              let p = m[n];
              if (typeof p == "string") {
                if (q(p) > 4e3) {
                  let f = { instancePath: s + "/predict/command/" + n, schemaPath: "#/properties/predict/properties/command/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (!Ze.test(p)) {
                  let f = { instancePath: s + "/predict/command/" + n, schemaPath: "#/properties/predict/properties/command/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: 'must match pattern "^[^\\u0000]*$"' };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: s + "/predict/command/" + n, schemaPath: "#/properties/predict/properties/command/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let r = { instancePath: s + "/predict/command", schemaPath: "#/properties/predict/properties/command/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.code !== void 0) {
          let m = u.code;
          if (typeof m == "string") {
            if (q(m) > 400) {
              let r = { instancePath: s + "/predict/code", schemaPath: "#/properties/predict/properties/code/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (q(m) < 1) {
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
        if (u.time !== void 0) {
          let m = u.time;
          if (typeof m == "string") {
            if (!We.test(m)) {
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
    if (V.gates !== void 0) {
      let u = V.gates;
      if (Array.isArray(u)) {
        let m = u.length;
        for (let r = 0; r < m; r++) {
          let n = u[r];
          if (!(n && typeof n == "object" && !Array.isArray(n))) {
            let y = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [y] : e.push(y), t++;
          }
          let p = t, f = false, o = null, i = t;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.calibration === void 0) {
              let y = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/0/required", keyword: "required", params: { missingProperty: "calibration" }, message: "must have required property 'calibration'" };
              e === null ? e = [y] : e.push(y), t++;
            }
            if (n.max === void 0) {
              let y = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/0/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
              e === null ? e = [y] : e.push(y), t++;
            }
            for (let y in n) if (!(y === "calibration" || y === "max" || y === "minRows" || y === "onNotEstimable" || y === "waiver")) {
              let k = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
              e === null ? e = [k] : e.push(k), t++;
            }
            if (n.calibration !== void 0) {
              let y = n.calibration;
              if (typeof y != "string") {
                let k = {
                  instancePath: s + "/gates/" + r + "/calibration",
                  schemaPath: "#/properties/gates/items/oneOf/0/properties/calibration/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [k] : e.push(k), t++;
              }
              if (!(y === "mean" || y === "worst")) {
                let k = {
                  instancePath: s + "/gates/" + r + "/calibration",
                  schemaPath: "#/properties/gates/items/oneOf/0/properties/calibration/enum",
                  keyword: "enum",
                  params: { allowedValues: E.properties.gates.items.oneOf[0].properties.calibration.enum },
                  message: "must be equal to one of the allowed values"
                };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
            if (n.max !== void 0) {
              let y = n.max;
              if (typeof y == "number" && isFinite(y)) {
                if (y > 1 || isNaN(y)) {
                  let k = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/0/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                  e === null ? e = [k] : e.push(k), t++;
                }
                if (y < 0 || isNaN(y)) {
                  let k = {
                    instancePath: s + "/gates/" + r + "/max",
                    schemaPath: "#/properties/gates/items/oneOf/0/properties/max/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0 },
                    message: "must be >= 0"
                  };
                  e === null ? e = [k] : e.push(k), t++;
                }
              } else {
                let k = {
                  instancePath: s + "/gates/" + r + "/max",
                  schemaPath: "#/properties/gates/items/oneOf/0/properties/max/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number"
                };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
            if (n.minRows !== void 0) {
              let y = n.minRows;
              if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
                let k = { instancePath: s + "/gates/" + r + "/minRows", schemaPath: "#/properties/gates/items/oneOf/0/properties/minRows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [k] : e.push(k), t++;
              }
              if (typeof y == "number" && isFinite(y) && (y < 1 || isNaN(y))) {
                let k = { instancePath: s + "/gates/" + r + "/minRows", schemaPath: "#/properties/gates/items/oneOf/0/properties/minRows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
            if (n.onNotEstimable !== void 0) {
              let y = n.onNotEstimable;
              if (typeof y != "string") {
                let k = {
                  instancePath: s + "/gates/" + r + "/onNotEstimable",
                  schemaPath: "#/properties/gates/items/oneOf/0/properties/onNotEstimable/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [k] : e.push(k), t++;
              }
              if (!(y === "block" || y === "warn")) {
                let k = {
                  instancePath: s + "/gates/" + r + "/onNotEstimable",
                  schemaPath: "#/properties/gates/items/oneOf/0/properties/onNotEstimable/enum",
                  keyword: "enum",
                  params: { allowedValues: E.properties.gates.items.oneOf[0].properties.onNotEstimable.enum },
                  message: "must be equal to one of the allowed values"
                };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
            if (n.waiver !== void 0) {
              let y = n.waiver;
              if (y && typeof y == "object" && !Array.isArray(y)) {
                if (y.by === void 0) {
                  let k = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                  e === null ? e = [k] : e.push(k), t++;
                }
                if (y.reason === void 0) {
                  let k = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                  e === null ? e = [k] : e.push(k), t++;
                }
                if (y.until === void 0) {
                  let k = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                  e === null ? e = [k] : e.push(k), t++;
                }
                for (let k in y) if (!(k === "by" || k === "reason" || k === "until")) {
                  let P = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (y.by !== void 0) {
                  let k = y.by;
                  if (typeof k == "string") {
                    if (q(k) > 4e3) {
                      let P = {
                        instancePath: s + "/gates/" + r + "/waiver/by",
                        schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/by/maxLength",
                        keyword: "maxLength",
                        params: { limit: 4e3 },
                        message: "must NOT have more than 4000 characters"
                      };
                      e === null ? e = [P] : e.push(
                        P
                      ), t++;
                    }
                    if (q(k) < 1) {
                      let P = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                  } else {
                    let P = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
                if (y.reason !== void 0) {
                  let k = y.reason;
                  if (typeof k == "string") {
                    if (q(k) > 4e3) {
                      let P = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    if (q(k) < 1) {
                      let P = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                  } else {
                    let P = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
                if (y.until !== void 0) {
                  let k = y.until;
                  if (typeof k == "string") {
                    if (!re.test(k)) {
                      let P = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                  } else {
                    let P = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
              } else {
                let k = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
          } else {
            let y = {
              instancePath: s + "/gates/" + r,
              schemaPath: "#/properties/gates/items/oneOf/0/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object"
            };
            e === null ? e = [y] : e.push(y), t++;
          }
          var l = i === t;
          if (l) {
            f = true, o = 0;
            var v = true;
          }
          let a = t;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.drift === void 0) {
              let y = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/1/required", keyword: "required", params: { missingProperty: "drift" }, message: "must have required property 'drift'" };
              e === null ? e = [y] : e.push(y), t++;
            }
            for (let y in n) if (!(y === "drift" || y === "max" || y === "onNotEstimable" || y === "waiver")) {
              let k = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
              e === null ? e = [k] : e.push(
                k
              ), t++;
            }
            if (n.drift !== void 0) {
              let y = n.drift;
              if (typeof y != "string") {
                let k = { instancePath: s + "/gates/" + r + "/drift", schemaPath: "#/properties/gates/items/oneOf/1/properties/drift/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [k] : e.push(k), t++;
              }
              if (y !== "psi") {
                let k = { instancePath: s + "/gates/" + r + "/drift", schemaPath: "#/properties/gates/items/oneOf/1/properties/drift/enum", keyword: "enum", params: { allowedValues: E.properties.gates.items.oneOf[1].properties.drift.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
            if (n.max !== void 0) {
              let y = n.max;
              if (typeof y == "number" && isFinite(y)) {
                if (y < 0 || isNaN(y)) {
                  let k = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/1/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [k] : e.push(k), t++;
                }
              } else {
                let k = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/1/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
            if (n.onNotEstimable !== void 0) {
              let y = n.onNotEstimable;
              if (typeof y != "string") {
                let k = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/1/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [k] : e.push(k), t++;
              }
              if (!(y === "block" || y === "warn")) {
                let k = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/1/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: E.properties.gates.items.oneOf[1].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [k] : e.push(
                  k
                ), t++;
              }
            }
            if (n.waiver !== void 0) {
              let y = n.waiver;
              if (y && typeof y == "object" && !Array.isArray(y)) {
                if (y.by === void 0) {
                  let k = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/required", keyword: "required", params: {
                    missingProperty: "by"
                  }, message: "must have required property 'by'" };
                  e === null ? e = [k] : e.push(k), t++;
                }
                if (y.reason === void 0) {
                  let k = {
                    instancePath: s + "/gates/" + r + "/waiver",
                    schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/required",
                    keyword: "required",
                    params: { missingProperty: "reason" },
                    message: "must have required property 'reason'"
                  };
                  e === null ? e = [k] : e.push(k), t++;
                }
                if (y.until === void 0) {
                  let k = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                  e === null ? e = [k] : e.push(k), t++;
                }
                for (let k in y) if (!(k === "by" || k === "reason" || k === "until")) {
                  let P = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (y.by !== void 0) {
                  let k = y.by;
                  if (typeof k == "string") {
                    if (q(k) > 4e3) {
                      let P = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    if (q(k) < 1) {
                      let P = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                  } else {
                    let P = {
                      instancePath: s + "/gates/" + r + "/waiver/by",
                      schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/by/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
                if (y.reason !== void 0) {
                  let k = y.reason;
                  if (typeof k == "string") {
                    if (q(
                      k
                    ) > 4e3) {
                      let P = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    if (q(k) < 1) {
                      let P = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                  } else {
                    let P = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
                if (y.until !== void 0) {
                  let k = y.until;
                  if (typeof k == "string") {
                    if (!re.test(k)) {
                      let P = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                  } else {
                    let P = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
              } else {
                let k = {
                  instancePath: s + "/gates/" + r + "/waiver",
                  schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object"
                };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
          } else {
            let y = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [y] : e.push(y), t++;
          }
          var l = a === t;
          if (l && f) f = false, o = [o, 1];
          else {
            l && (f = true, o = 1, v !== true && (v = true));
            let y = t, k = t, P = false, I = t;
            if (n && typeof n == "object" && !Array.isArray(n) && n.min === void 0) {
              let $ = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/2/anyOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
              e === null ? e = [$] : e.push(
                $
              ), t++;
            }
            var h = I === t;
            P = P || h;
            let se = t;
            if (n && typeof n == "object" && !Array.isArray(n) && n.max === void 0) {
              let $ = {
                instancePath: s + "/gates/" + r,
                schemaPath: "#/properties/gates/items/oneOf/2/anyOf/1/required",
                keyword: "required",
                params: { missingProperty: "max" },
                message: "must have required property 'max'"
              };
              e === null ? e = [$] : e.push($), t++;
            }
            var h = se === t;
            if (P = P || h, P) t = k, e !== null && (k ? e.length = k : e = null);
            else {
              let $ = {
                instancePath: s + "/gates/" + r,
                schemaPath: "#/properties/gates/items/oneOf/2/anyOf",
                keyword: "anyOf",
                params: {},
                message: "must match a schema in anyOf"
              };
              e === null ? e = [$] : e.push($), t++;
            }
            if (n && typeof n == "object" && !Array.isArray(n)) {
              if (n.fairness === void 0) {
                let $ = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/2/required", keyword: "required", params: {
                  missingProperty: "fairness"
                }, message: "must have required property 'fairness'" };
                e === null ? e = [$] : e.push($), t++;
              }
              if (n.by === void 0) {
                let $ = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/2/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                e === null ? e = [$] : e.push($), t++;
              }
              for (let $ in n) if (!($ === "fairness" || $ === "by" || $ === "min" || $ === "max" || $ === "judge" || $ === "confidence" || $ === "onNotEstimable" || $ === "waiver")) {
                let g = {
                  instancePath: s + "/gates/" + r,
                  schemaPath: "#/properties/gates/items/oneOf/2/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: $ },
                  message: "must NOT have additional properties"
                };
                e === null ? e = [g] : e.push(g), t++;
              }
              if (n.fairness !== void 0) {
                let $ = n.fairness;
                if (typeof $ != "string") {
                  let g = { instancePath: s + "/gates/" + r + "/fairness", schemaPath: "#/properties/gates/items/oneOf/2/properties/fairness/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                if (!($ === "demographic_parity_difference" || $ === "demographic_parity_ratio" || $ === "equal_opportunity_difference" || $ === "equal_opportunity_ratio" || $ === "equalized_odds_difference" || $ === "equalized_odds_ratio")) {
                  let g = { instancePath: s + "/gates/" + r + "/fairness", schemaPath: "#/properties/gates/items/oneOf/2/properties/fairness/enum", keyword: "enum", params: { allowedValues: E.properties.gates.items.oneOf[2].properties.fairness.enum }, message: "must be equal to one of the allowed values" };
                  e === null ? e = [g] : e.push(g), t++;
                }
              }
              if (n.by !== void 0) {
                let $ = n.by, g = t, c = false, w = t;
                if (typeof $ == "string") {
                  if (q($) < 1) {
                    let b = { instancePath: s + "/gates/" + r + "/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    e === null ? e = [b] : e.push(b), t++;
                  }
                } else {
                  let b = { instancePath: s + "/gates/" + r + "/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [b] : e.push(b), t++;
                }
                var O = w === t;
                c = c || O;
                let d = t;
                if (Array.isArray($)) {
                  if ($.length < 1) {
                    let N = { instancePath: s + "/gates/" + r + "/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf/1/minItems", keyword: "minItems", params: {
                      limit: 1
                    }, message: "must NOT have fewer than 1 items" };
                    e === null ? e = [N] : e.push(N), t++;
                  }
                  let b = $.length;
                  for (let N = 0; N < b; N++) {
                    let B = $[N];
                    if (typeof B == "string") {
                      if (q(B) < 1) {
                        let C = { instancePath: s + "/gates/" + r + "/by/" + N, schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [C] : e.push(C), t++;
                      }
                    } else {
                      let C = { instancePath: s + "/gates/" + r + "/by/" + N, schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [
                        C
                      ] : e.push(C), t++;
                    }
                  }
                  let A = $.length, W;
                  if (A > 1) {
                    let N = {};
                    for (; A--; ) {
                      let B = $[A];
                      if (typeof B == "string") {
                        if (typeof N[B] == "number") {
                          W = N[B];
                          let C = { instancePath: s + "/gates/" + r + "/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: A, j: W }, message: "must NOT have duplicate items (items ## " + W + " and " + A + " are identical)" };
                          e === null ? e = [C] : e.push(C), t++;
                          break;
                        }
                        N[B] = A;
                      }
                    }
                  }
                } else {
                  let b = { instancePath: s + "/gates/" + r + "/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  e === null ? e = [b] : e.push(b), t++;
                }
                var O = d === t;
                if (c = c || O, c) t = g, e !== null && (g ? e.length = g : e = null);
                else {
                  let b = { instancePath: s + "/gates/" + r + "/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  e === null ? e = [b] : e.push(b), t++;
                }
              }
              if (n.min !== void 0) {
                let $ = n.min;
                if (!(typeof $ == "number" && isFinite($))) {
                  let g = {
                    instancePath: s + "/gates/" + r + "/min",
                    schemaPath: "#/properties/gates/items/oneOf/2/properties/min/type",
                    keyword: "type",
                    params: {
                      type: "number"
                    },
                    message: "must be number"
                  };
                  e === null ? e = [g] : e.push(g), t++;
                }
              }
              if (n.max !== void 0) {
                let $ = n.max;
                if (!(typeof $ == "number" && isFinite($))) {
                  let g = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/2/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [g] : e.push(g), t++;
                }
              }
              if (n.judge !== void 0) {
                let $ = n.judge;
                if (typeof $ != "string") {
                  let g = { instancePath: s + "/gates/" + r + "/judge", schemaPath: "#/properties/gates/items/oneOf/2/properties/judge/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                if (!($ === "interval" || $ === "point")) {
                  let g = {
                    instancePath: s + "/gates/" + r + "/judge",
                    schemaPath: "#/properties/gates/items/oneOf/2/properties/judge/enum",
                    keyword: "enum",
                    params: { allowedValues: E.properties.gates.items.oneOf[2].properties.judge.enum },
                    message: "must be equal to one of the allowed values"
                  };
                  e === null ? e = [g] : e.push(g), t++;
                }
              }
              if (n.confidence !== void 0) {
                let $ = n.confidence;
                if (typeof $ == "number" && isFinite($)) {
                  if ($ > 0.999 || isNaN($)) {
                    let g = { instancePath: s + "/gates/" + r + "/confidence", schemaPath: "#/properties/gates/items/oneOf/2/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.999 }, message: "must be <= 0.999" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                  if ($ < 0.5 || isNaN($)) {
                    let g = { instancePath: s + "/gates/" + r + "/confidence", schemaPath: "#/properties/gates/items/oneOf/2/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                } else {
                  let g = { instancePath: s + "/gates/" + r + "/confidence", schemaPath: "#/properties/gates/items/oneOf/2/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [g] : e.push(g), t++;
                }
              }
              if (n.onNotEstimable !== void 0) {
                let $ = n.onNotEstimable;
                if (typeof $ != "string") {
                  let g = {
                    instancePath: s + "/gates/" + r + "/onNotEstimable",
                    schemaPath: "#/properties/gates/items/oneOf/2/properties/onNotEstimable/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string"
                  };
                  e === null ? e = [g] : e.push(g), t++;
                }
                if (!($ === "block" || $ === "warn")) {
                  let g = {
                    instancePath: s + "/gates/" + r + "/onNotEstimable",
                    schemaPath: "#/properties/gates/items/oneOf/2/properties/onNotEstimable/enum",
                    keyword: "enum",
                    params: { allowedValues: E.properties.gates.items.oneOf[2].properties.onNotEstimable.enum },
                    message: "must be equal to one of the allowed values"
                  };
                  e === null ? e = [g] : e.push(g), t++;
                }
              }
              if (n.waiver !== void 0) {
                let $ = n.waiver;
                if ($ && typeof $ == "object" && !Array.isArray($)) {
                  if ($.by === void 0) {
                    let g = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                  if ($.reason === void 0) {
                    let g = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                  if ($.until === void 0) {
                    let g = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                  for (let g in $) if (!(g === "by" || g === "reason" || g === "until")) {
                    let c = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                  if ($.by !== void 0) {
                    let g = $.by;
                    if (typeof g == "string") {
                      if (q(g) > 4e3) {
                        let c = {
                          instancePath: s + "/gates/" + r + "/waiver/by",
                          schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/by/maxLength",
                          keyword: "maxLength",
                          params: { limit: 4e3 },
                          message: "must NOT have more than 4000 characters"
                        };
                        e === null ? e = [c] : e.push(
                          c
                        ), t++;
                      }
                      if (q(g) < 1) {
                        let c = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [c] : e.push(c), t++;
                      }
                    } else {
                      let c = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                  }
                  if ($.reason !== void 0) {
                    let g = $.reason;
                    if (typeof g == "string") {
                      if (q(g) > 4e3) {
                        let c = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                        e === null ? e = [c] : e.push(c), t++;
                      }
                      if (q(g) < 1) {
                        let c = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [c] : e.push(c), t++;
                      }
                    } else {
                      let c = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                  }
                  if ($.until !== void 0) {
                    let g = $.until;
                    if (typeof g == "string") {
                      if (!re.test(g)) {
                        let c = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                        e === null ? e = [c] : e.push(c), t++;
                      }
                    } else {
                      let c = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                  }
                } else {
                  let g = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [g] : e.push(g), t++;
                }
              }
            } else {
              let $ = {
                instancePath: s + "/gates/" + r,
                schemaPath: "#/properties/gates/items/oneOf/2/type",
                keyword: "type",
                params: { type: "object" },
                message: "must be object"
              };
              e === null ? e = [$] : e.push($), t++;
            }
            var l = y === t;
            if (l && f) f = false, o = [o, 2];
            else {
              l && (f = true, o = 2, v !== true && (v = true));
              let $ = t;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (n.latency === void 0) {
                  let c = {
                    instancePath: s + "/gates/" + r,
                    schemaPath: "#/properties/gates/items/oneOf/3/required",
                    keyword: "required",
                    params: { missingProperty: "latency" },
                    message: "must have required property 'latency'"
                  };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (n.max === void 0) {
                  let c = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/3/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                for (let c in n) if (!(c === "latency" || c === "max" || c === "on" || c === "onNotEstimable" || c === "waiver")) {
                  let w = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                if (n.latency !== void 0) {
                  let c = n.latency;
                  if (typeof c != "string") {
                    let w = { instancePath: s + "/gates/" + r + "/latency", schemaPath: "#/properties/gates/items/oneOf/3/properties/latency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                  if (!(c === "p50" || c === "p95" || c === "p99")) {
                    let w = { instancePath: s + "/gates/" + r + "/latency", schemaPath: "#/properties/gates/items/oneOf/3/properties/latency/enum", keyword: "enum", params: { allowedValues: E.properties.gates.items.oneOf[3].properties.latency.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
                if (n.max !== void 0) {
                  let c = n.max;
                  if (typeof c == "string") {
                    if (!Ue.test(c)) {
                      let w = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/3/properties/max/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|m)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|m)$"' };
                      e === null ? e = [w] : e.push(
                        w
                      ), t++;
                    }
                  } else {
                    let w = {
                      instancePath: s + "/gates/" + r + "/max",
                      schemaPath: "#/properties/gates/items/oneOf/3/properties/max/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
                if (n.on !== void 0) {
                  let c = n.on;
                  if (typeof c != "string") {
                    let w = { instancePath: s + "/gates/" + r + "/on", schemaPath: "#/properties/gates/items/oneOf/3/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                  if (c !== "hosted") {
                    let w = {
                      instancePath: s + "/gates/" + r + "/on",
                      schemaPath: "#/properties/gates/items/oneOf/3/properties/on/enum",
                      keyword: "enum",
                      params: { allowedValues: E.properties.gates.items.oneOf[3].properties.on.enum },
                      message: "must be equal to one of the allowed values"
                    };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
                if (n.onNotEstimable !== void 0) {
                  let c = n.onNotEstimable;
                  if (typeof c != "string") {
                    let w = {
                      instancePath: s + "/gates/" + r + "/onNotEstimable",
                      schemaPath: "#/properties/gates/items/oneOf/3/properties/onNotEstimable/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                  if (!(c === "block" || c === "warn")) {
                    let w = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/3/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: E.properties.gates.items.oneOf[3].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
                if (n.waiver !== void 0) {
                  let c = n.waiver;
                  if (c && typeof c == "object" && !Array.isArray(c)) {
                    if (c.by === void 0) {
                      let w = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                    if (c.reason === void 0) {
                      let w = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                    if (c.until === void 0) {
                      let w = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                    for (let w in c) if (!(w === "by" || w === "reason" || w === "until")) {
                      let d = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, message: "must NOT have additional properties" };
                      e === null ? e = [d] : e.push(d), t++;
                    }
                    if (c.by !== void 0) {
                      let w = c.by;
                      if (typeof w == "string") {
                        if (q(w) > 4e3) {
                          let d = {
                            instancePath: s + "/gates/" + r + "/waiver/by",
                            schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/by/maxLength",
                            keyword: "maxLength",
                            params: { limit: 4e3 },
                            message: "must NOT have more than 4000 characters"
                          };
                          e === null ? e = [d] : e.push(
                            d
                          ), t++;
                        }
                        if (q(w) < 1) {
                          let d = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [d] : e.push(d), t++;
                        }
                      } else {
                        let d = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [d] : e.push(d), t++;
                      }
                    }
                    if (c.reason !== void 0) {
                      let w = c.reason;
                      if (typeof w == "string") {
                        if (q(w) > 4e3) {
                          let d = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                          e === null ? e = [d] : e.push(d), t++;
                        }
                        if (q(w) < 1) {
                          let d = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [d] : e.push(d), t++;
                        }
                      } else {
                        let d = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [d] : e.push(d), t++;
                      }
                    }
                    if (c.until !== void 0) {
                      let w = c.until;
                      if (typeof w == "string") {
                        if (!re.test(w)) {
                          let d = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                          e === null ? e = [d] : e.push(d), t++;
                        }
                      } else {
                        let d = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [d] : e.push(d), t++;
                      }
                    }
                  } else {
                    let w = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
              } else {
                let c = {
                  instancePath: s + "/gates/" + r,
                  schemaPath: "#/properties/gates/items/oneOf/3/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object"
                };
                e === null ? e = [c] : e.push(c), t++;
              }
              var l = $ === t;
              if (l && f) f = false, o = [o, 3];
              else {
                l && (f = true, o = 3, v !== true && (v = true));
                let c = t;
                if (n && typeof n == "object" && !Array.isArray(n)) {
                  if (n.leakage === void 0) {
                    let d = {
                      instancePath: s + "/gates/" + r,
                      schemaPath: "#/properties/gates/items/oneOf/4/required",
                      keyword: "required",
                      params: { missingProperty: "leakage" },
                      message: "must have required property 'leakage'"
                    };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                  if (n.max === void 0) {
                    let d = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/4/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                  for (let d in n) if (!(d === "leakage" || d === "max" || d === "onNotEstimable" || d === "waiver")) {
                    let b = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
                    e === null ? e = [b] : e.push(b), t++;
                  }
                  if (n.leakage !== void 0) {
                    let d = n.leakage;
                    if (typeof d != "string") {
                      let b = { instancePath: s + "/gates/" + r + "/leakage", schemaPath: "#/properties/gates/items/oneOf/4/properties/leakage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    if (!(d === "overlap" || d === "target" || d === "group" || d === "labels")) {
                      let b = { instancePath: s + "/gates/" + r + "/leakage", schemaPath: "#/properties/gates/items/oneOf/4/properties/leakage/enum", keyword: "enum", params: { allowedValues: E.properties.gates.items.oneOf[4].properties.leakage.enum }, message: "must be equal to one of the allowed values" };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                  }
                  if (n.max !== void 0) {
                    let d = n.max;
                    if (typeof d == "number" && isFinite(d)) {
                      if (d > 1 || isNaN(d)) {
                        let b = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/4/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                        e === null ? e = [b] : e.push(b), t++;
                      }
                      if (d < 0 || isNaN(d)) {
                        let b = {
                          instancePath: s + "/gates/" + r + "/max",
                          schemaPath: "#/properties/gates/items/oneOf/4/properties/max/minimum",
                          keyword: "minimum",
                          params: { comparison: ">=", limit: 0 },
                          message: "must be >= 0"
                        };
                        e === null ? e = [b] : e.push(b), t++;
                      }
                    } else {
                      let b = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/4/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                  }
                  if (n.onNotEstimable !== void 0) {
                    let d = n.onNotEstimable;
                    if (typeof d != "string") {
                      let b = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/4/properties/onNotEstimable/type", keyword: "type", params: {
                        type: "string"
                      }, message: "must be string" };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    if (!(d === "block" || d === "warn")) {
                      let b = {
                        instancePath: s + "/gates/" + r + "/onNotEstimable",
                        schemaPath: "#/properties/gates/items/oneOf/4/properties/onNotEstimable/enum",
                        keyword: "enum",
                        params: { allowedValues: E.properties.gates.items.oneOf[4].properties.onNotEstimable.enum },
                        message: "must be equal to one of the allowed values"
                      };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                  }
                  if (n.waiver !== void 0) {
                    let d = n.waiver;
                    if (d && typeof d == "object" && !Array.isArray(d)) {
                      if (d.by === void 0) {
                        let b = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                        e === null ? e = [b] : e.push(b), t++;
                      }
                      if (d.reason === void 0) {
                        let b = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                        e === null ? e = [b] : e.push(b), t++;
                      }
                      if (d.until === void 0) {
                        let b = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                        e === null ? e = [b] : e.push(b), t++;
                      }
                      for (let b in d) if (!(b === "by" || b === "reason" || b === "until")) {
                        let A = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b }, message: "must NOT have additional properties" };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                      if (d.by !== void 0) {
                        let b = d.by;
                        if (typeof b == "string") {
                          if (q(b) > 4e3) {
                            let A = {
                              instancePath: s + "/gates/" + r + "/waiver/by",
                              schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/by/maxLength",
                              keyword: "maxLength",
                              params: { limit: 4e3 },
                              message: "must NOT have more than 4000 characters"
                            };
                            e === null ? e = [A] : e.push(
                              A
                            ), t++;
                          }
                          if (q(b) < 1) {
                            let A = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            e === null ? e = [A] : e.push(A), t++;
                          }
                        } else {
                          let A = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                      }
                      if (d.reason !== void 0) {
                        let b = d.reason;
                        if (typeof b == "string") {
                          if (q(b) > 4e3) {
                            let A = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                            e === null ? e = [A] : e.push(A), t++;
                          }
                          if (q(b) < 1) {
                            let A = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            e === null ? e = [A] : e.push(A), t++;
                          }
                        } else {
                          let A = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                      }
                      if (d.until !== void 0) {
                        let b = d.until;
                        if (typeof b == "string") {
                          if (!re.test(b)) {
                            let A = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                            e === null ? e = [A] : e.push(A), t++;
                          }
                        } else {
                          let A = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                      }
                    } else {
                      let b = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                  }
                } else {
                  let d = {
                    instancePath: s + "/gates/" + r,
                    schemaPath: "#/properties/gates/items/oneOf/4/type",
                    keyword: "type",
                    params: { type: "object" },
                    message: "must be object"
                  };
                  e === null ? e = [d] : e.push(d), t++;
                }
                var l = c === t;
                if (l && f) f = false, o = [o, 4];
                else {
                  l && (f = true, o = 4, v !== true && (v = true));
                  let d = t, b = t, A = false, W = t;
                  if (n && typeof n == "object" && !Array.isArray(n) && n.min === void 0) {
                    let L = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/5/anyOf/0/required", keyword: "required", params: {
                      missingProperty: "min"
                    }, message: "must have required property 'min'" };
                    e === null ? e = [L] : e.push(L), t++;
                  }
                  var j = W === t;
                  A = A || j;
                  let N = t;
                  if (n && typeof n == "object" && !Array.isArray(n) && n.max === void 0) {
                    let L = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/5/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                    e === null ? e = [L] : e.push(L), t++;
                  }
                  var j = N === t;
                  A = A || j;
                  let B = t;
                  if (n && typeof n == "object" && !Array.isArray(n) && n.versus === void 0) {
                    let L = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/5/anyOf/2/required", keyword: "required", params: { missingProperty: "versus" }, message: "must have required property 'versus'" };
                    e === null ? e = [L] : e.push(L), t++;
                  }
                  var j = B === t;
                  if (A = A || j, A) t = b, e !== null && (b ? e.length = b : e = null);
                  else {
                    let L = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/5/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [L] : e.push(L), t++;
                  }
                  if (n && typeof n == "object" && !Array.isArray(n)) {
                    if (n.metric === void 0) {
                      let L = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/5/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property 'metric'" };
                      e === null ? e = [L] : e.push(L), t++;
                    }
                    for (let L in n) if (!le.call(E.properties.gates.items.oneOf[5].properties, L)) {
                      let x = {
                        instancePath: s + "/gates/" + r,
                        schemaPath: "#/properties/gates/items/oneOf/5/additionalProperties",
                        keyword: "additionalProperties",
                        params: { additionalProperty: L },
                        message: "must NOT have additional properties"
                      };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    if (n.metric !== void 0) {
                      let L = n.metric;
                      if (typeof L != "string") {
                        let x = { instancePath: s + "/gates/" + r + "/metric", schemaPath: "#/properties/gates/items/oneOf/5/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [x] : e.push(x), t++;
                      }
                      if (!(L === "accuracy" || L === "average_precision" || L === "balanced_accuracy" || L === "brier" || L === "ece" || L === "f1" || L === "log_loss" || L === "mae" || L === "mape" || L === "mcc" || L === "precision" || L === "r2" || L === "recall" || L === "rmse" || L === "roc_auc" || L === "roc_auc_ovo")) {
                        let x = { instancePath: s + "/gates/" + r + "/metric", schemaPath: "#/properties/gates/items/oneOf/5/properties/metric/enum", keyword: "enum", params: { allowedValues: E.properties.gates.items.oneOf[5].properties.metric.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [x] : e.push(x), t++;
                      }
                    }
                    if (n.min !== void 0) {
                      let L = n.min;
                      if (!(typeof L == "number" && isFinite(L))) {
                        let x = {
                          instancePath: s + "/gates/" + r + "/min",
                          schemaPath: "#/properties/gates/items/oneOf/5/properties/min/type",
                          keyword: "type",
                          params: { type: "number" },
                          message: "must be number"
                        };
                        e === null ? e = [x] : e.push(x), t++;
                      }
                    }
                    if (n.max !== void 0) {
                      let L = n.max;
                      if (!(typeof L == "number" && isFinite(L))) {
                        let x = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/5/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [x] : e.push(x), t++;
                      }
                    }
                    if (n.versus !== void 0) {
                      let L = n.versus;
                      if (typeof L != "string") {
                        let x = { instancePath: s + "/gates/" + r + "/versus", schemaPath: "#/properties/gates/items/oneOf/5/properties/versus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [x] : e.push(x), t++;
                      }
                      if (L !== "production") {
                        let x = { instancePath: s + "/gates/" + r + "/versus", schemaPath: "#/properties/gates/items/oneOf/5/properties/versus/enum", keyword: "enum", params: { allowedValues: E.properties.gates.items.oneOf[5].properties.versus.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [x] : e.push(x), t++;
                      }
                    }
                    if (n.notWorseBy !== void 0) {
                      let L = n.notWorseBy;
                      if (typeof L == "number" && isFinite(L)) {
                        if (L < 0 || isNaN(L)) {
                          let x = {
                            instancePath: s + "/gates/" + r + "/notWorseBy",
                            schemaPath: "#/properties/gates/items/oneOf/5/properties/notWorseBy/minimum",
                            keyword: "minimum",
                            params: { comparison: ">=", limit: 0 },
                            message: "must be >= 0"
                          };
                          e === null ? e = [x] : e.push(x), t++;
                        }
                      } else {
                        let x = { instancePath: s + "/gates/" + r + "/notWorseBy", schemaPath: "#/properties/gates/items/oneOf/5/properties/notWorseBy/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [x] : e.push(x), t++;
                      }
                    }
                    if (n.betterBy !== void 0) {
                      let L = n.betterBy;
                      if (typeof L == "number" && isFinite(L)) {
                        if (L < 0 || isNaN(
                          L
                        )) {
                          let x = { instancePath: s + "/gates/" + r + "/betterBy", schemaPath: "#/properties/gates/items/oneOf/5/properties/betterBy/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          e === null ? e = [x] : e.push(x), t++;
                        }
                      } else {
                        let x = {
                          instancePath: s + "/gates/" + r + "/betterBy",
                          schemaPath: "#/properties/gates/items/oneOf/5/properties/betterBy/type",
                          keyword: "type",
                          params: { type: "number" },
                          message: "must be number"
                        };
                        e === null ? e = [x] : e.push(x), t++;
                      }
                    }
                    if (n.judge !== void 0) {
                      let L = n.judge;
                      if (typeof L != "string") {
                        let x = {
                          instancePath: s + "/gates/" + r + "/judge",
                          schemaPath: "#/properties/gates/items/oneOf/5/properties/judge/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string"
                        };
                        e === null ? e = [x] : e.push(x), t++;
                      }
                      if (!(L === "interval" || L === "point")) {
                        let x = { instancePath: s + "/gates/" + r + "/judge", schemaPath: "#/properties/gates/items/oneOf/5/properties/judge/enum", keyword: "enum", params: { allowedValues: E.properties.gates.items.oneOf[5].properties.judge.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [x] : e.push(x), t++;
                      }
                    }
                    if (n.confidence !== void 0) {
                      let L = n.confidence;
                      if (typeof L == "number" && isFinite(
                        L
                      )) {
                        if (L > 0.999 || isNaN(L)) {
                          let x = { instancePath: s + "/gates/" + r + "/confidence", schemaPath: "#/properties/gates/items/oneOf/5/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.999 }, message: "must be <= 0.999" };
                          e === null ? e = [x] : e.push(x), t++;
                        }
                        if (L < 0.5 || isNaN(L)) {
                          let x = { instancePath: s + "/gates/" + r + "/confidence", schemaPath: "#/properties/gates/items/oneOf/5/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" };
                          e === null ? e = [x] : e.push(x), t++;
                        }
                      } else {
                        let x = { instancePath: s + "/gates/" + r + "/confidence", schemaPath: "#/properties/gates/items/oneOf/5/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [x] : e.push(
                          x
                        ), t++;
                      }
                    }
                    if (n.onNotEstimable !== void 0) {
                      let L = n.onNotEstimable;
                      if (typeof L != "string") {
                        let x = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/5/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [x] : e.push(x), t++;
                      }
                      if (!(L === "block" || L === "warn")) {
                        let x = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/5/properties/onNotEstimable/enum", keyword: "enum", params: {
                          allowedValues: E.properties.gates.items.oneOf[5].properties.onNotEstimable.enum
                        }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [x] : e.push(x), t++;
                      }
                    }
                    if (n.waiver !== void 0) {
                      let L = n.waiver;
                      if (L && typeof L == "object" && !Array.isArray(
                        L
                      )) {
                        if (L.by === void 0) {
                          let x = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                          e === null ? e = [x] : e.push(x), t++;
                        }
                        if (L.reason === void 0) {
                          let x = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                          e === null ? e = [x] : e.push(x), t++;
                        }
                        if (L.until === void 0) {
                          let x = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                          e === null ? e = [x] : e.push(x), t++;
                        }
                        for (let x in L) if (!(x === "by" || x === "reason" || x === "until")) {
                          let F = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x }, message: "must NOT have additional properties" };
                          e === null ? e = [F] : e.push(F), t++;
                        }
                        if (L.by !== void 0) {
                          let x = L.by;
                          if (typeof x == "string") {
                            if (q(x) > 4e3) {
                              let F = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                              e === null ? e = [F] : e.push(F), t++;
                            }
                            if (q(x) < 1) {
                              let F = {
                                instancePath: s + "/gates/" + r + "/waiver/by",
                                schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/by/minLength",
                                keyword: "minLength",
                                params: { limit: 1 },
                                message: "must NOT have fewer than 1 characters"
                              };
                              e === null ? e = [F] : e.push(F), t++;
                            }
                          } else {
                            let F = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [F] : e.push(F), t++;
                          }
                        }
                        if (L.reason !== void 0) {
                          let x = L.reason;
                          if (typeof x == "string") {
                            if (q(x) > 4e3) {
                              let F = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                              e === null ? e = [F] : e.push(F), t++;
                            }
                            if (q(x) < 1) {
                              let F = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [F] : e.push(F), t++;
                            }
                          } else {
                            let F = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [F] : e.push(F), t++;
                          }
                        }
                        if (L.until !== void 0) {
                          let x = L.until;
                          if (typeof x == "string") {
                            if (!re.test(x)) {
                              let F = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                              e === null ? e = [F] : e.push(F), t++;
                            }
                          } else {
                            let F = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [F] : e.push(F), t++;
                          }
                        }
                      } else {
                        let x = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        e === null ? e = [x] : e.push(x), t++;
                      }
                    }
                    if (n.notWorseBy !== void 0 && n.versus === void 0) {
                      let L = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/5/dependentRequired", keyword: "dependentRequired", params: { property: "notWorseBy", missingProperty: "versus", depsCount: 1, deps: "versus" }, message: "must have property versus when property notWorseBy is present" };
                      e === null ? e = [L] : e.push(L), t++;
                    }
                    if (n.betterBy !== void 0 && n.versus === void 0) {
                      let L = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/5/dependentRequired", keyword: "dependentRequired", params: { property: "betterBy", missingProperty: "versus", depsCount: 1, deps: "versus" }, message: "must have property versus when property betterBy is present" };
                      e === null ? e = [L] : e.push(L), t++;
                    }
                  } else {
                    let L = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [L] : e.push(L), t++;
                  }
                  var l = d === t;
                  if (l && f) f = false, o = [o, 5];
                  else {
                    l && (f = true, o = 5, v !== true && (v = true));
                    let L = t, x = t, F = false, Q = null, He = t;
                    if (n && typeof n == "object" && !Array.isArray(n)) {
                      if (n.min === void 0) {
                        let R = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/6/oneOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
                        e === null ? e = [R] : e.push(R), t++;
                      }
                      if (n.quality !== void 0 && n.quality !== "score") {
                        let R = { instancePath: s + "/gates/" + r + "/quality", schemaPath: "#/properties/gates/items/oneOf/6/oneOf/0/properties/quality/const", keyword: "const", params: { allowedValue: "score" }, message: "must be equal to constant" };
                        e === null ? e = [R] : e.push(R), t++;
                      }
                    }
                    var S = He === t;
                    if (S) {
                      F = true, Q = 0;
                      var z = {};
                      z.quality = true;
                    }
                    let Je = t;
                    if (n && typeof n == "object" && !Array.isArray(n)) {
                      if (n.max === void 0) {
                        let R = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/6/oneOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                        e === null ? e = [R] : e.push(R), t++;
                      }
                      if (n.quality !== void 0 && n.quality !== "checks") {
                        let R = { instancePath: s + "/gates/" + r + "/quality", schemaPath: "#/properties/gates/items/oneOf/6/oneOf/1/properties/quality/const", keyword: "const", params: { allowedValue: "checks" }, message: "must be equal to constant" };
                        e === null ? e = [R] : e.push(R), t++;
                      }
                    }
                    var S = Je === t;
                    if (S && F ? (F = false, Q = [Q, 1]) : S && (F = true, Q = 1, z !== true && (z = z || {}, z.quality = true)), F) t = x, e !== null && (x ? e.length = x : e = null);
                    else {
                      let R = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/6/oneOf", keyword: "oneOf", params: { passingSchemas: Q }, message: "must match exactly one schema in oneOf" };
                      e === null ? e = [R] : e.push(R), t++;
                    }
                    if (n && typeof n == "object" && !Array.isArray(n)) {
                      if (n.quality === void 0) {
                        let R = {
                          instancePath: s + "/gates/" + r,
                          schemaPath: "#/properties/gates/items/oneOf/6/required",
                          keyword: "required",
                          params: { missingProperty: "quality" },
                          message: "must have required property 'quality'"
                        };
                        e === null ? e = [R] : e.push(R), t++;
                      }
                      for (let R in n) if (!(R === "quality" || R === "min" || R === "max" || R === "onNotEstimable" || R === "waiver")) {
                        let G = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: R }, message: "must NOT have additional properties" };
                        e === null ? e = [G] : e.push(G), t++;
                      }
                      if (n.quality !== void 0) {
                        let R = n.quality;
                        if (typeof R != "string") {
                          let G = { instancePath: s + "/gates/" + r + "/quality", schemaPath: "#/properties/gates/items/oneOf/6/properties/quality/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [G] : e.push(G), t++;
                        }
                        if (!(R === "score" || R === "checks")) {
                          let G = { instancePath: s + "/gates/" + r + "/quality", schemaPath: "#/properties/gates/items/oneOf/6/properties/quality/enum", keyword: "enum", params: { allowedValues: E.properties.gates.items.oneOf[6].properties.quality.enum }, message: "must be equal to one of the allowed values" };
                          e === null ? e = [G] : e.push(G), t++;
                        }
                      }
                      if (n.min !== void 0) {
                        let R = n.min;
                        if (typeof R == "number" && isFinite(R)) {
                          if (R > 1 || isNaN(R)) {
                            let G = { instancePath: s + "/gates/" + r + "/min", schemaPath: "#/properties/gates/items/oneOf/6/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                            e === null ? e = [G] : e.push(G), t++;
                          }
                          if (R < 0 || isNaN(R)) {
                            let G = {
                              instancePath: s + "/gates/" + r + "/min",
                              schemaPath: "#/properties/gates/items/oneOf/6/properties/min/minimum",
                              keyword: "minimum",
                              params: { comparison: ">=", limit: 0 },
                              message: "must be >= 0"
                            };
                            e === null ? e = [G] : e.push(G), t++;
                          }
                        } else {
                          let G = { instancePath: s + "/gates/" + r + "/min", schemaPath: "#/properties/gates/items/oneOf/6/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          e === null ? e = [G] : e.push(G), t++;
                        }
                      }
                      if (n.max !== void 0) {
                        let R = n.max;
                        if (!(typeof R == "number" && !(R % 1) && !isNaN(R) && isFinite(R))) {
                          let G = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/6/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                          e === null ? e = [G] : e.push(G), t++;
                        }
                        if (typeof R == "number" && isFinite(R) && (R < 0 || isNaN(R))) {
                          let G = {
                            instancePath: s + "/gates/" + r + "/max",
                            schemaPath: "#/properties/gates/items/oneOf/6/properties/max/minimum",
                            keyword: "minimum",
                            params: { comparison: ">=", limit: 0 },
                            message: "must be >= 0"
                          };
                          e === null ? e = [G] : e.push(G), t++;
                        }
                      }
                      if (n.onNotEstimable !== void 0) {
                        let R = n.onNotEstimable;
                        if (typeof R != "string") {
                          let G = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/6/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [G] : e.push(G), t++;
                        }
                        if (!(R === "block" || R === "warn")) {
                          let G = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/6/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: E.properties.gates.items.oneOf[6].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                          e === null ? e = [G] : e.push(G), t++;
                        }
                      }
                      if (n.waiver !== void 0) {
                        let R = n.waiver;
                        if (R && typeof R == "object" && !Array.isArray(R)) {
                          if (R.by === void 0) {
                            let G = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/required", keyword: "required", params: {
                              missingProperty: "by"
                            }, message: "must have required property 'by'" };
                            e === null ? e = [G] : e.push(G), t++;
                          }
                          if (R.reason === void 0) {
                            let G = {
                              instancePath: s + "/gates/" + r + "/waiver",
                              schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/required",
                              keyword: "required",
                              params: { missingProperty: "reason" },
                              message: "must have required property 'reason'"
                            };
                            e === null ? e = [G] : e.push(G), t++;
                          }
                          if (R.until === void 0) {
                            let G = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                            e === null ? e = [G] : e.push(G), t++;
                          }
                          for (let G in R) if (!(G === "by" || G === "reason" || G === "until")) {
                            let Z = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: G }, message: "must NOT have additional properties" };
                            e === null ? e = [Z] : e.push(Z), t++;
                          }
                          if (R.by !== void 0) {
                            let G = R.by;
                            if (typeof G == "string") {
                              if (q(G) > 4e3) {
                                let Z = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                e === null ? e = [Z] : e.push(Z), t++;
                              }
                              if (q(G) < 1) {
                                let Z = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                e === null ? e = [Z] : e.push(Z), t++;
                              }
                            } else {
                              let Z = {
                                instancePath: s + "/gates/" + r + "/waiver/by",
                                schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/by/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string"
                              };
                              e === null ? e = [Z] : e.push(Z), t++;
                            }
                          }
                          if (R.reason !== void 0) {
                            let G = R.reason;
                            if (typeof G == "string") {
                              if (q(
                                G
                              ) > 4e3) {
                                let Z = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                e === null ? e = [Z] : e.push(Z), t++;
                              }
                              if (q(G) < 1) {
                                let Z = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                e === null ? e = [Z] : e.push(Z), t++;
                              }
                            } else {
                              let Z = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [Z] : e.push(Z), t++;
                            }
                          }
                          if (R.until !== void 0) {
                            let G = R.until;
                            if (typeof G == "string") {
                              if (!re.test(G)) {
                                let Z = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                e === null ? e = [Z] : e.push(Z), t++;
                              }
                            } else {
                              let Z = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [Z] : e.push(Z), t++;
                            }
                          }
                        } else {
                          let G = {
                            instancePath: s + "/gates/" + r + "/waiver",
                            schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/type",
                            keyword: "type",
                            params: { type: "object" },
                            message: "must be object"
                          };
                          e === null ? e = [G] : e.push(G), t++;
                        }
                      }
                    } else {
                      let R = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [R] : e.push(R), t++;
                    }
                    var l = L === t;
                    if (l && f) f = false, o = [o, 6];
                    else {
                      l && (f = true, o = 6, v !== true && (v = true));
                      let R = t;
                      if (n && typeof n == "object" && !Array.isArray(n)) {
                        if (n.size === void 0) {
                          let Z = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/7/required", keyword: "required", params: { missingProperty: "size" }, message: "must have required property 'size'" };
                          e === null ? e = [Z] : e.push(Z), t++;
                        }
                        if (n.max === void 0) {
                          let Z = {
                            instancePath: s + "/gates/" + r,
                            schemaPath: "#/properties/gates/items/oneOf/7/required",
                            keyword: "required",
                            params: { missingProperty: "max" },
                            message: "must have required property 'max'"
                          };
                          e === null ? e = [Z] : e.push(Z), t++;
                        }
                        for (let Z in n)
                          if (!(Z === "size" || Z === "max" || Z === "onNotEstimable" || Z === "waiver")) {
                            let K = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: Z }, message: "must NOT have additional properties" };
                            e === null ? e = [K] : e.push(K), t++;
                          }
                        if (n.size !== void 0) {
                          let Z = n.size;
                          if (typeof Z != "string") {
                            let K = {
                              instancePath: s + "/gates/" + r + "/size",
                              schemaPath: "#/properties/gates/items/oneOf/7/properties/size/type",
                              keyword: "type",
                              params: {
                                type: "string"
                              },
                              message: "must be string"
                            };
                            e === null ? e = [K] : e.push(K), t++;
                          }
                          if (Z !== "bundle") {
                            let K = { instancePath: s + "/gates/" + r + "/size", schemaPath: "#/properties/gates/items/oneOf/7/properties/size/enum", keyword: "enum", params: { allowedValues: E.properties.gates.items.oneOf[7].properties.size.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [K] : e.push(K), t++;
                          }
                        }
                        if (n.max !== void 0) {
                          let Z = n.max;
                          if (typeof Z == "string") {
                            if (!Pe.test(Z)) {
                              let K = { instancePath: s + "/gates/" + r + "/max", schemaPath: "#/properties/gates/items/oneOf/7/properties/max/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"' };
                              e === null ? e = [K] : e.push(
                                K
                              ), t++;
                            }
                          } else {
                            let K = {
                              instancePath: s + "/gates/" + r + "/max",
                              schemaPath: "#/properties/gates/items/oneOf/7/properties/max/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [K] : e.push(K), t++;
                          }
                        }
                        if (n.onNotEstimable !== void 0) {
                          let Z = n.onNotEstimable;
                          if (typeof Z != "string") {
                            let K = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/7/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [K] : e.push(K), t++;
                          }
                          if (!(Z === "block" || Z === "warn")) {
                            let K = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/7/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: E.properties.gates.items.oneOf[7].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [K] : e.push(
                              K
                            ), t++;
                          }
                        }
                        if (n.waiver !== void 0) {
                          let Z = n.waiver;
                          if (Z && typeof Z == "object" && !Array.isArray(Z)) {
                            if (Z.by === void 0) {
                              let K = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/required", keyword: "required", params: {
                                missingProperty: "by"
                              }, message: "must have required property 'by'" };
                              e === null ? e = [K] : e.push(K), t++;
                            }
                            if (Z.reason === void 0) {
                              let K = {
                                instancePath: s + "/gates/" + r + "/waiver",
                                schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/required",
                                keyword: "required",
                                params: { missingProperty: "reason" },
                                message: "must have required property 'reason'"
                              };
                              e === null ? e = [K] : e.push(K), t++;
                            }
                            if (Z.until === void 0) {
                              let K = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                              e === null ? e = [K] : e.push(K), t++;
                            }
                            for (let K in Z) if (!(K === "by" || K === "reason" || K === "until")) {
                              let M = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: K }, message: "must NOT have additional properties" };
                              e === null ? e = [M] : e.push(M), t++;
                            }
                            if (Z.by !== void 0) {
                              let K = Z.by;
                              if (typeof K == "string") {
                                if (q(K) > 4e3) {
                                  let M = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                  e === null ? e = [M] : e.push(M), t++;
                                }
                                if (q(K) < 1) {
                                  let M = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  e === null ? e = [M] : e.push(M), t++;
                                }
                              } else {
                                let M = {
                                  instancePath: s + "/gates/" + r + "/waiver/by",
                                  schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/by/type",
                                  keyword: "type",
                                  params: { type: "string" },
                                  message: "must be string"
                                };
                                e === null ? e = [M] : e.push(M), t++;
                              }
                            }
                            if (Z.reason !== void 0) {
                              let K = Z.reason;
                              if (typeof K == "string") {
                                if (q(
                                  K
                                ) > 4e3) {
                                  let M = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                  e === null ? e = [M] : e.push(M), t++;
                                }
                                if (q(K) < 1) {
                                  let M = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  e === null ? e = [M] : e.push(M), t++;
                                }
                              } else {
                                let M = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [M] : e.push(M), t++;
                              }
                            }
                            if (Z.until !== void 0) {
                              let K = Z.until;
                              if (typeof K == "string") {
                                if (!re.test(K)) {
                                  let M = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                  e === null ? e = [M] : e.push(M), t++;
                                }
                              } else {
                                let M = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [M] : e.push(M), t++;
                              }
                            }
                          } else {
                            let K = {
                              instancePath: s + "/gates/" + r + "/waiver",
                              schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/type",
                              keyword: "type",
                              params: { type: "object" },
                              message: "must be object"
                            };
                            e === null ? e = [K] : e.push(K), t++;
                          }
                        }
                      } else {
                        let Z = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/7/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        e === null ? e = [Z] : e.push(Z), t++;
                      }
                      var l = R === t;
                      if (l && f) f = false, o = [o, 7];
                      else {
                        l && (f = true, o = 7, v !== true && (v = true));
                        let Z = t;
                        if (n && typeof n == "object" && !Array.isArray(n)) {
                          if (n.stability === void 0) {
                            let M = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/8/required", keyword: "required", params: { missingProperty: "stability" }, message: "must have required property 'stability'" };
                            e === null ? e = [M] : e.push(
                              M
                            ), t++;
                          }
                          if (n.maxStd === void 0) {
                            let M = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/8/required", keyword: "required", params: { missingProperty: "maxStd" }, message: "must have required property 'maxStd'" };
                            e === null ? e = [M] : e.push(M), t++;
                          }
                          for (let M in n) if (!(M === "stability" || M === "maxStd" || M === "onNotEstimable" || M === "waiver")) {
                            let U = {
                              instancePath: s + "/gates/" + r,
                              schemaPath: "#/properties/gates/items/oneOf/8/additionalProperties",
                              keyword: "additionalProperties",
                              params: { additionalProperty: M },
                              message: "must NOT have additional properties"
                            };
                            e === null ? e = [U] : e.push(U), t++;
                          }
                          if (n.stability !== void 0) {
                            let M = n.stability;
                            if (typeof M != "string") {
                              let U = { instancePath: s + "/gates/" + r + "/stability", schemaPath: "#/properties/gates/items/oneOf/8/properties/stability/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [U] : e.push(U), t++;
                            }
                            if (!(M === "accuracy" || M === "average_precision" || M === "balanced_accuracy" || M === "brier" || M === "ece" || M === "f1" || M === "log_loss" || M === "mae" || M === "mape" || M === "mcc" || M === "precision" || M === "r2" || M === "recall" || M === "rmse" || M === "roc_auc" || M === "roc_auc_ovo")) {
                              let U = { instancePath: s + "/gates/" + r + "/stability", schemaPath: "#/properties/gates/items/oneOf/8/properties/stability/enum", keyword: "enum", params: {
                                allowedValues: E.properties.gates.items.oneOf[8].properties.stability.enum
                              }, message: "must be equal to one of the allowed values" };
                              e === null ? e = [U] : e.push(U), t++;
                            }
                          }
                          if (n.maxStd !== void 0) {
                            let M = n.maxStd;
                            if (typeof M == "number" && isFinite(M)) {
                              if (M < 0 || isNaN(M)) {
                                let U = { instancePath: s + "/gates/" + r + "/maxStd", schemaPath: "#/properties/gates/items/oneOf/8/properties/maxStd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                e === null ? e = [U] : e.push(U), t++;
                              }
                            } else {
                              let U = {
                                instancePath: s + "/gates/" + r + "/maxStd",
                                schemaPath: "#/properties/gates/items/oneOf/8/properties/maxStd/type",
                                keyword: "type",
                                params: { type: "number" },
                                message: "must be number"
                              };
                              e === null ? e = [U] : e.push(U), t++;
                            }
                          }
                          if (n.onNotEstimable !== void 0) {
                            let M = n.onNotEstimable;
                            if (typeof M != "string") {
                              let U = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/8/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [U] : e.push(U), t++;
                            }
                            if (!(M === "block" || M === "warn")) {
                              let U = { instancePath: s + "/gates/" + r + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/8/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: E.properties.gates.items.oneOf[8].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                              e === null ? e = [U] : e.push(U), t++;
                            }
                          }
                          if (n.waiver !== void 0) {
                            let M = n.waiver;
                            if (M && typeof M == "object" && !Array.isArray(M)) {
                              if (M.by === void 0) {
                                let U = {
                                  instancePath: s + "/gates/" + r + "/waiver",
                                  schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/required",
                                  keyword: "required",
                                  params: { missingProperty: "by" },
                                  message: "must have required property 'by'"
                                };
                                e === null ? e = [U] : e.push(U), t++;
                              }
                              if (M.reason === void 0) {
                                let U = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                                e === null ? e = [U] : e.push(U), t++;
                              }
                              if (M.until === void 0) {
                                let U = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/required", keyword: "required", params: {
                                  missingProperty: "until"
                                }, message: "must have required property 'until'" };
                                e === null ? e = [U] : e.push(U), t++;
                              }
                              for (let U in M) if (!(U === "by" || U === "reason" || U === "until")) {
                                let ee = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: U }, message: "must NOT have additional properties" };
                                e === null ? e = [ee] : e.push(ee), t++;
                              }
                              if (M.by !== void 0) {
                                let U = M.by;
                                if (typeof U == "string") {
                                  if (q(
                                    U
                                  ) > 4e3) {
                                    let ee = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                    e === null ? e = [ee] : e.push(ee), t++;
                                  }
                                  if (q(U) < 1) {
                                    let ee = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    e === null ? e = [ee] : e.push(ee), t++;
                                  }
                                } else {
                                  let ee = { instancePath: s + "/gates/" + r + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  e === null ? e = [ee] : e.push(ee), t++;
                                }
                              }
                              if (M.reason !== void 0) {
                                let U = M.reason;
                                if (typeof U == "string") {
                                  if (q(U) > 4e3) {
                                    let ee = {
                                      instancePath: s + "/gates/" + r + "/waiver/reason",
                                      schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/reason/maxLength",
                                      keyword: "maxLength",
                                      params: { limit: 4e3 },
                                      message: "must NOT have more than 4000 characters"
                                    };
                                    e === null ? e = [ee] : e.push(ee), t++;
                                  }
                                  if (q(U) < 1) {
                                    let ee = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    e === null ? e = [ee] : e.push(ee), t++;
                                  }
                                } else {
                                  let ee = { instancePath: s + "/gates/" + r + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  e === null ? e = [ee] : e.push(ee), t++;
                                }
                              }
                              if (M.until !== void 0) {
                                let U = M.until;
                                if (typeof U == "string") {
                                  if (!re.test(U)) {
                                    let ee = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                    e === null ? e = [ee] : e.push(ee), t++;
                                  }
                                } else {
                                  let ee = { instancePath: s + "/gates/" + r + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  e === null ? e = [ee] : e.push(ee), t++;
                                }
                              }
                            } else {
                              let U = { instancePath: s + "/gates/" + r + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              e === null ? e = [U] : e.push(U), t++;
                            }
                          }
                        } else {
                          let M = { instancePath: s + "/gates/" + r, schemaPath: "#/properties/gates/items/oneOf/8/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          e === null ? e = [M] : e.push(M), t++;
                        }
                        var l = Z === t;
                        l && f ? (f = false, o = [o, 8]) : l && (f = true, o = 8, v !== true && (v = true));
                      }
                    }
                  }
                }
              }
            }
          }
          if (f) t = p, e !== null && (p ? e.length = p : e = null);
          else {
            let y = {
              instancePath: s + "/gates/" + r,
              schemaPath: "#/properties/gates/items/oneOf",
              keyword: "oneOf",
              params: { passingSchemas: o },
              message: "must match exactly one schema in oneOf"
            };
            e === null ? e = [y] : e.push(y), t++;
          }
        }
      } else {
        let m = { instancePath: s + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (V.deploy !== void 0) {
      let u = V.deploy;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        if (Object.keys(u).length > 20) {
          let m = { instancePath: s + "/deploy", schemaPath: "#/properties/deploy/maxProperties", keyword: "maxProperties", params: { limit: 20 }, message: "must NOT have more than 20 properties" };
          e === null ? e = [m] : e.push(m), t++;
        }
        if (Object.keys(u).length < 1) {
          let m = { instancePath: s + "/deploy", schemaPath: "#/properties/deploy/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [m] : e.push(m), t++;
        }
        for (let m in u) {
          let r = t;
          if (typeof m == "string") {
            if (!je.test(m)) {
              let n = { instancePath: s + "/deploy", schemaPath: "#/properties/deploy/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"', propertyName: m };
              e === null ? e = [n] : e.push(n), t++;
            }
          } else {
            let n = {
              instancePath: s + "/deploy",
              schemaPath: "#/properties/deploy/propertyNames/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              propertyName: m
            };
            e === null ? e = [n] : e.push(n), t++;
          }
          var D = r === t;
          if (!D) {
            let n = { instancePath: s + "/deploy", schemaPath: "#/properties/deploy/propertyNames", keyword: "propertyNames", params: { propertyName: m }, message: "property name must be valid" };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
        for (let m in u) {
          let r = u[m];
          if (r && typeof r == "object" && !Array.isArray(r)) {
            for (let n in r) if (!le.call(E.properties.deploy.additionalProperties.properties, n)) {
              let p = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(
                /\//g,
                "~1"
              ), schemaPath: "#/properties/deploy/additionalProperties/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: n
              }, message: "must NOT have additional properties" };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (r.rollout !== void 0) {
              let n = r.rollout;
              if (typeof n != "string") {
                let p = {
                  instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollout",
                  schemaPath: "#/properties/deploy/additionalProperties/properties/rollout/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [p] : e.push(p), t++;
              }
              if (!(n === "direct" || n === "canary" || n === "shadow")) {
                let p = {
                  instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollout",
                  schemaPath: "#/properties/deploy/additionalProperties/properties/rollout/enum",
                  keyword: "enum",
                  params: { allowedValues: E.properties.deploy.additionalProperties.properties.rollout.enum },
                  message: "must be equal to one of the allowed values"
                };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (r.steps !== void 0) {
              let n = r.steps;
              if (Array.isArray(n)) {
                if (n.length > 20) {
                  let f = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/steps", schemaPath: "#/properties/deploy/additionalProperties/properties/steps/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (n.length < 1) {
                  let f = { instancePath: s + "/deploy/" + m.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1") + "/steps", schemaPath: "#/properties/deploy/additionalProperties/properties/steps/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                let p = n.length;
                for (let f = 0; f < p; f++) {
                  let o = n[f];
                  if (typeof o == "string") {
                    if (!it.test(o)) {
                      let i = {
                        instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(
                          /\//g,
                          "~1"
                        ) + "/steps/" + f,
                        schemaPath: "#/properties/deploy/additionalProperties/properties/steps/items/pattern",
                        keyword: "pattern",
                        params: { pattern: "^(shadow|[0-9]{1,3}(\\.[0-9]{1,3})?%)$" },
                        message: 'must match pattern "^(shadow|[0-9]{1,3}(\\.[0-9]{1,3})?%)$"'
                      };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                  } else {
                    let i = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/steps/" + f, schemaPath: "#/properties/deploy/additionalProperties/properties/steps/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                }
              } else {
                let p = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/steps", schemaPath: "#/properties/deploy/additionalProperties/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (r.dwell !== void 0) {
              let n = r.dwell;
              if (typeof n == "string") {
                if (!Ne.test(n)) {
                  let p = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/dwell", schemaPath: "#/properties/deploy/additionalProperties/properties/dwell/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,4}(s|m|h|d)$" }, message: 'must match pattern "^[1-9][0-9]{0,4}(s|m|h|d)$"' };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/dwell", schemaPath: "#/properties/deploy/additionalProperties/properties/dwell/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (r.maxDuration !== void 0) {
              let n = r.maxDuration;
              if (typeof n == "string") {
                if (!Ne.test(n)) {
                  let p = {
                    instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/maxDuration",
                    schemaPath: "#/properties/deploy/additionalProperties/properties/maxDuration/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[1-9][0-9]{0,4}(s|m|h|d)$" },
                    message: 'must match pattern "^[1-9][0-9]{0,4}(s|m|h|d)$"'
                  };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/maxDuration", schemaPath: "#/properties/deploy/additionalProperties/properties/maxDuration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (r.rollbackWindow !== void 0) {
              let n = r.rollbackWindow;
              if (typeof n == "string") {
                if (!Ne.test(n)) {
                  let p = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollbackWindow", schemaPath: "#/properties/deploy/additionalProperties/properties/rollbackWindow/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,4}(s|m|h|d)$" }, message: 'must match pattern "^[1-9][0-9]{0,4}(s|m|h|d)$"' };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = {
                  instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollbackWindow",
                  schemaPath: "#/properties/deploy/additionalProperties/properties/rollbackWindow/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (r.approvals !== void 0) {
              let n = r.approvals;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                let p = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvals", schemaPath: "#/properties/deploy/additionalProperties/properties/approvals/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [p] : e.push(p), t++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 20 || isNaN(n)) {
                  let p = {
                    instancePath: s + "/deploy/" + m.replace(
                      /~/g,
                      "~0"
                    ).replace(/\//g, "~1") + "/approvals",
                    schemaPath: "#/properties/deploy/additionalProperties/properties/approvals/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 20 },
                    message: "must be <= 20"
                  };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (n < 0 || isNaN(
                  n
                )) {
                  let p = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvals", schemaPath: "#/properties/deploy/additionalProperties/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [p] : e.push(p), t++;
                }
              }
            }
            if (r.observer !== void 0) {
              let n = r.observer;
              if (typeof n != "string") {
                let p = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer", schemaPath: "#/properties/deploy/additionalProperties/properties/observer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [p] : e.push(p), t++;
              }
              if (!(n === "server" || n === "prometheus" || n === "none")) {
                let p = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer", schemaPath: "#/properties/deploy/additionalProperties/properties/observer/enum", keyword: "enum", params: { allowedValues: E.properties.deploy.additionalProperties.properties.observer.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (r.onNewVersion !== void 0) {
              let n = r.onNewVersion;
              if (typeof n != "string") {
                let p = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/onNewVersion", schemaPath: "#/properties/deploy/additionalProperties/properties/onNewVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [p] : e.push(p), t++;
              }
              if (!(n === "supersede" || n === "queue")) {
                let p = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/onNewVersion", schemaPath: "#/properties/deploy/additionalProperties/properties/onNewVersion/enum", keyword: "enum", params: { allowedValues: E.properties.deploy.additionalProperties.properties.onNewVersion.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (r.onInconclusive !== void 0) {
              let n = r.onInconclusive;
              if (typeof n != "string") {
                let p = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/onInconclusive", schemaPath: "#/properties/deploy/additionalProperties/properties/onInconclusive/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [p] : e.push(
                  p
                ), t++;
              }
              if (!(n === "pause" || n === "abort" || n === "extend")) {
                let p = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(
                  /\//g,
                  "~1"
                ) + "/onInconclusive", schemaPath: "#/properties/deploy/additionalProperties/properties/onInconclusive/enum", keyword: "enum", params: { allowedValues: E.properties.deploy.additionalProperties.properties.onInconclusive.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (r.holdWindows !== void 0) {
              let n = r.holdWindows;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                let p = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/holdWindows", schemaPath: "#/properties/deploy/additionalProperties/properties/holdWindows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [p] : e.push(p), t++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 1e3 || isNaN(n)) {
                  let p = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/holdWindows", schemaPath: "#/properties/deploy/additionalProperties/properties/holdWindows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (n < 0 || isNaN(n)) {
                  let p = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(
                    /\//g,
                    "~1"
                  ) + "/holdWindows", schemaPath: "#/properties/deploy/additionalProperties/properties/holdWindows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [p] : e.push(p), t++;
                }
              }
            }
            if (r.analysis !== void 0) {
              let n = r.analysis;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                for (let p in n) if (!(p === "minSamples" || p === "minLatencySamples" || p === "errorMargin" || p === "latencyMargin" || p === "alphaAbort" || p === "alphaPass" || p === "slices")) {
                  let f = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (n.minSamples !== void 0) {
                  let p = n.minSamples;
                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                    let f = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/minSamples", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/minSamples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                  if (typeof p == "number" && isFinite(p)) {
                    if (p > 1e8 || isNaN(p)) {
                      let f = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/minSamples", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/minSamples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e8 }, message: "must be <= 100000000" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                    if (p < 1 || isNaN(p)) {
                      let f = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/minSamples", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/minSamples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                  }
                }
                if (n.minLatencySamples !== void 0) {
                  let p = n.minLatencySamples;
                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                    let f = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/minLatencySamples", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/minLatencySamples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                  if (typeof p == "number" && isFinite(p)) {
                    if (p > 1e6 || isNaN(p)) {
                      let f = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/minLatencySamples", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/minLatencySamples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                      e === null ? e = [f] : e.push(
                        f
                      ), t++;
                    }
                    if (p < 10 || isNaN(p)) {
                      let f = {
                        instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/minLatencySamples",
                        schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/minLatencySamples/minimum",
                        keyword: "minimum",
                        params: { comparison: ">=", limit: 10 },
                        message: "must be >= 10"
                      };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                  }
                }
                if (n.errorMargin !== void 0) {
                  let p = n.errorMargin;
                  if (typeof p == "number" && isFinite(p)) {
                    if (p >= 1 || isNaN(p)) {
                      let f = { instancePath: s + "/deploy/" + m.replace(
                        /~/g,
                        "~0"
                      ).replace(/\//g, "~1") + "/analysis/errorMargin", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/errorMargin/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                    if (p <= 0 || isNaN(p)) {
                      let f = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(
                        /\//g,
                        "~1"
                      ) + "/analysis/errorMargin", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/errorMargin/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                  } else {
                    let f = {
                      instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/errorMargin",
                      schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/errorMargin/type",
                      keyword: "type",
                      params: { type: "number" },
                      message: "must be number"
                    };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                }
                if (n.latencyMargin !== void 0) {
                  let p = n.latencyMargin;
                  if (typeof p == "number" && isFinite(p)) {
                    if (p > 100 || isNaN(p)) {
                      let f = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(
                        /\//g,
                        "~1"
                      ) + "/analysis/latencyMargin", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/latencyMargin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                      e === null ? e = [f] : e.push(
                        f
                      ), t++;
                    }
                    if (p < 0 || isNaN(p)) {
                      let f = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/latencyMargin", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/latencyMargin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                  } else {
                    let f = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/latencyMargin", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/latencyMargin/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                }
                if (n.alphaAbort !== void 0) {
                  let p = n.alphaAbort;
                  if (typeof p == "number" && isFinite(p)) {
                    if (p > 0.2 || isNaN(p)) {
                      let f = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/alphaAbort", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/alphaAbort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.2 }, message: "must be <= 0.2" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                    if (p <= 0 || isNaN(p)) {
                      let f = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/alphaAbort", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/alphaAbort/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                  } else {
                    let f = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/alphaAbort", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/alphaAbort/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                }
                if (n.alphaPass !== void 0) {
                  let p = n.alphaPass;
                  if (typeof p == "number" && isFinite(p)) {
                    if (p > 0.2 || isNaN(p)) {
                      let f = { instancePath: s + "/deploy/" + m.replace(
                        /~/g,
                        "~0"
                      ).replace(/\//g, "~1") + "/analysis/alphaPass", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/alphaPass/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.2 }, message: "must be <= 0.2" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                    if (p <= 0 || isNaN(p)) {
                      let f = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/alphaPass", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/alphaPass/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                  } else {
                    let f = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/alphaPass", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/alphaPass/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                }
                if (n.slices !== void 0) {
                  let p = n.slices;
                  if (Array.isArray(p)) {
                    if (p.length > 10) {
                      let a = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    let f = p.length;
                    for (let a = 0; a < f; a++) {
                      let y = p[a], k = t, P = false, I = t;
                      if (typeof y == "string") {
                        if (q(y) > 128) {
                          let J = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                          e === null ? e = [J] : e.push(
                            J
                          ), t++;
                        }
                        if (q(y) < 1) {
                          let J = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [J] : e.push(J), t++;
                        }
                        if (!oe.test(y)) {
                          let J = {
                            instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a,
                            schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/0/pattern",
                            keyword: "pattern",
                            params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
                            message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"'
                          };
                          e === null ? e = [J] : e.push(J), t++;
                        }
                      } else {
                        let J = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [J] : e.push(J), t++;
                      }
                      var T = I === t;
                      P = P || T;
                      let se = t;
                      if (Array.isArray(y)) {
                        if (y.length > 3) {
                          let c = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/maxItems", keyword: "maxItems", params: {
                            limit: 3
                          }, message: "must NOT have more than 3 items" };
                          e === null ? e = [c] : e.push(c), t++;
                        }
                        if (y.length < 1) {
                          let c = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [c] : e.push(c), t++;
                        }
                        let J = y.length;
                        for (let c = 0; c < J; c++) {
                          let w = y[c];
                          if (typeof w == "string") {
                            if (q(w) > 128) {
                              let d = {
                                instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a + "/" + c,
                                schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/items/maxLength",
                                keyword: "maxLength",
                                params: { limit: 128 },
                                message: "must NOT have more than 128 characters"
                              };
                              e === null ? e = [d] : e.push(d), t++;
                            }
                            if (q(
                              w
                            ) < 1) {
                              let d = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a + "/" + c, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [d] : e.push(d), t++;
                            }
                            if (!oe.test(w)) {
                              let d = {
                                instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a + "/" + c,
                                schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/items/pattern",
                                keyword: "pattern",
                                params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
                                message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"'
                              };
                              e === null ? e = [d] : e.push(d), t++;
                            }
                          } else {
                            let d = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a + "/" + c, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [d] : e.push(d), t++;
                          }
                        }
                        let $ = y.length, g;
                        if ($ > 1) {
                          let c = {};
                          for (; $--; ) {
                            let w = y[$];
                            if (typeof w == "string") {
                              if (typeof c[w] == "number") {
                                g = c[w];
                                let d = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: $, j: g }, message: "must NOT have duplicate items (items ## " + g + " and " + $ + " are identical)" };
                                e === null ? e = [d] : e.push(d), t++;
                                break;
                              }
                              c[w] = $;
                            }
                          }
                        }
                      } else {
                        let J = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        e === null ? e = [J] : e.push(J), t++;
                      }
                      var T = se === t;
                      if (P = P || T, P) t = k, e !== null && (k ? e.length = k : e = null);
                      else {
                        let J = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        e === null ? e = [J] : e.push(J), t++;
                      }
                    }
                    let o = p.length, i;
                    if (o > 1) {
                      e: for (; o--; ) for (i = o; i--; ) if (Qe(p[o], p[i])) {
                        let a = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/uniqueItems", keyword: "uniqueItems", params: { i: o, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + o + " are identical)" };
                        e === null ? e = [a] : e.push(a), t++;
                        break e;
                      }
                    }
                  } else {
                    let f = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                }
              } else {
                let p = { instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
          } else {
            let n = {
              instancePath: s + "/deploy/" + m.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/deploy/additionalProperties/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object"
            };
            e === null ? e = [n] : e.push(n), t++;
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
    if (V.card !== void 0) {
      let u = V.card;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        for (let m in u) if (!(m === "description" || m === "intendedUse" || m === "outOfScope" || m === "limitations" || m === "ethics" || m === "recommendations" || m === "license" || m === "citation")) {
          let r = { instancePath: s + "/card", schemaPath: "#/properties/card/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
          e === null ? e = [r] : e.push(r), t++;
        }
        if (u.description !== void 0) {
          let m = u.description;
          if (typeof m == "string") {
            if (q(m) > 4e3) {
              let r = { instancePath: s + "/card/description", schemaPath: "#/properties/card/properties/description/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (q(m) < 1) {
              let r = { instancePath: s + "/card/description", schemaPath: "#/properties/card/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/description", schemaPath: "#/properties/card/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.intendedUse !== void 0) {
          let m = u.intendedUse;
          if (typeof m == "string") {
            if (q(
              m
            ) > 4e3) {
              let r = { instancePath: s + "/card/intendedUse", schemaPath: "#/properties/card/properties/intendedUse/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (q(m) < 1) {
              let r = { instancePath: s + "/card/intendedUse", schemaPath: "#/properties/card/properties/intendedUse/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/intendedUse", schemaPath: "#/properties/card/properties/intendedUse/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.outOfScope !== void 0) {
          let m = u.outOfScope;
          if (typeof m == "string") {
            if (q(
              m
            ) > 4e3) {
              let r = { instancePath: s + "/card/outOfScope", schemaPath: "#/properties/card/properties/outOfScope/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (q(m) < 1) {
              let r = { instancePath: s + "/card/outOfScope", schemaPath: "#/properties/card/properties/outOfScope/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/outOfScope", schemaPath: "#/properties/card/properties/outOfScope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.limitations !== void 0) {
          let m = u.limitations;
          if (typeof m == "string") {
            if (q(
              m
            ) > 4e3) {
              let r = { instancePath: s + "/card/limitations", schemaPath: "#/properties/card/properties/limitations/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (q(m) < 1) {
              let r = { instancePath: s + "/card/limitations", schemaPath: "#/properties/card/properties/limitations/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/limitations", schemaPath: "#/properties/card/properties/limitations/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.ethics !== void 0) {
          let m = u.ethics;
          if (typeof m == "string") {
            if (q(m) > 4e3) {
              let r = { instancePath: s + "/card/ethics", schemaPath: "#/properties/card/properties/ethics/maxLength", keyword: "maxLength", params: {
                limit: 4e3
              }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (q(m) < 1) {
              let r = { instancePath: s + "/card/ethics", schemaPath: "#/properties/card/properties/ethics/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
          } else {
            let r = { instancePath: s + "/card/ethics", schemaPath: "#/properties/card/properties/ethics/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), t++;
          }
        }
        if (u.recommendations !== void 0) {
          let m = u.recommendations;
          if (typeof m == "string") {
            if (q(m) > 4e3) {
              let r = { instancePath: s + "/card/recommendations", schemaPath: "#/properties/card/properties/recommendations/maxLength", keyword: "maxLength", params: {
                limit: 4e3
              }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (q(m) < 1) {
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
        if (u.license !== void 0) {
          let m = u.license;
          if (typeof m == "string") {
            if (q(
              m
            ) > 4e3) {
              let r = { instancePath: s + "/card/license", schemaPath: "#/properties/card/properties/license/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (q(m) < 1) {
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
        if (u.citation !== void 0) {
          let m = u.citation;
          if (typeof m == "string") {
            if (q(m) > 4e3) {
              let r = { instancePath: s + "/card/citation", schemaPath: "#/properties/card/properties/citation/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [r] : e.push(r), t++;
            }
            if (q(m) < 1) {
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
    if (V.bump !== void 0) {
      let u = V.bump;
      if (typeof u != "string") {
        let m = { instancePath: s + "/bump", schemaPath: "#/properties/bump/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [
          m
        ] : e.push(m), t++;
      }
      if (!(u === "patch" || u === "minor" || u === "major")) {
        let m = { instancePath: s + "/bump", schemaPath: "#/properties/bump/enum", keyword: "enum", params: { allowedValues: E.properties.bump.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
  } else {
    let u = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [u] : e.push(u), t++;
  }
  return Le.errors = e, t === 0;
}
Le.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var gt = Ae;
var X = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://trainyard.dev/schemas/project.schema.json", type: "object", properties: {
  apiVersion: { const: "trainyard.dev/v1" },
  kind: { const: "Project" },
  models: {
    type: "array",
    minItems: 1,
    maxItems: 100,
    uniqueItems: true,
    items: { type: "string", minLength: 1, maxLength: 400 }
  },
  store: { type: "object", properties: { kind: { type: "string", enum: ["folder", "oci", "s3"] }, options: { type: "object", additionalProperties: true } }, additionalProperties: false, required: ["kind"], allOf: [{ if: { properties: { kind: { const: "folder" } }, required: ["kind"] }, then: { properties: { options: { type: "object", properties: {
    path: { type: "string", minLength: 1 }
  }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "oci" } }, required: ["kind"] }, then: {
    properties: { options: { type: "object", properties: {
      registry: { type: "string", pattern: "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$" },
      repository: { type: "string", pattern: "^[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$" }
    }, required: [
      "registry",
      "repository"
    ], additionalProperties: false } }
  } }, { if: { properties: { kind: { const: "s3" } }, required: ["kind"] }, then: { properties: { options: {
    type: "object",
    properties: { bucket: { type: "string", pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$" }, prefix: { type: "string", pattern: "^[a-z0-9_][a-z0-9._-]*(/[a-z0-9_][a-z0-9._-]*)*$" }, region: { type: "string", pattern: "^[a-z0-9-]{2,40}$" }, endpoint: { type: "string", pattern: "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$" }, pathStyle: { type: "boolean" } },
    required: ["bucket"],
    additionalProperties: false
  } } } }] },
  gates: { type: "array", items: { type: "object", oneOf: [
    { type: "object", properties: { calibration: { type: "string", enum: ["mean", "worst"] }, max: { type: "number", minimum: 0, maximum: 1 }, minRows: { type: "integer", minimum: 1 }, onNotEstimable: { type: "string", enum: ["block", "warn"] }, waiver: {
      type: "object",
      properties: { by: { type: "string", minLength: 1, maxLength: 4e3 }, reason: {
        type: "string",
        minLength: 1,
        maxLength: 4e3
      }, until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } },
      additionalProperties: false,
      required: ["by", "reason", "until"]
    } }, required: ["calibration", "max"], additionalProperties: false },
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
  review: { type: "object", properties: { loosenedGates: { type: "string", enum: ["warn", "fail"] }, handover: { type: "string", enum: [
    "auto",
    "artifacts",
    "store"
  ] } }, additionalProperties: false },
  runners: {
    type: "object",
    properties: { default: {
      type: "array",
      minItems: 1,
      maxItems: 10,
      uniqueItems: true,
      items: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }
    }, allow: { type: "array", maxItems: 100, items: {
      type: "array",
      minItems: 1,
      maxItems: 10,
      uniqueItems: true,
      items: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }
    } } },
    additionalProperties: false
  },
  allow: { type: "object", properties: { hosts: { type: "array", maxItems: 100, uniqueItems: true, items: { type: "string", pattern: "^([a-z0-9]([a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:.]+\\])(:[0-9]{1,5})?$" } }, buckets: {
    type: "object",
    maxProperties: 100,
    propertyNames: { type: "string", pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$" },
    additionalProperties: { type: "object", properties: {
      region: { type: "string", pattern: "^[a-z0-9-]{2,40}$" },
      endpoint: { type: "string", pattern: "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$" },
      pathStyle: { type: "boolean" }
    }, additionalProperties: false }
  }, folders: { type: "array", maxItems: 100, uniqueItems: true, items: { type: "string", maxLength: 400, pattern: "^/[^/]" } }, maxDownload: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" } }, additionalProperties: false },
  environments: { type: "object", minProperties: 1, maxProperties: 20, propertyNames: {
    type: "string",
    pattern: "^[a-z0-9][a-z0-9-]{0,62}$"
  }, additionalProperties: { type: "object", properties: { branch: {
    type: "string",
    maxLength: 200,
    pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"
  }, repository: { type: "string", maxLength: 400, pattern: "^([A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9._-]+|(https|ssh|file)://[^\\s\\u0000-\\u001f]+|[A-Za-z0-9._-]+@[A-Za-z0-9.-]+:[^\\s\\u0000-\\u001f]+)$" }, after: { type: "string", pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, promote: { type: "string", enum: ["automatic", "manual"] }, protection: { type: "string", enum: ["none", "deploy-key", "app"] }, observer: { type: "object", properties: { servers: { type: "array", minItems: 1, maxItems: 100, uniqueItems: true, items: { type: "string", maxLength: 400, pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$" } }, prometheus: { type: "string", maxLength: 400, pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$" }, labels: {
    type: "object",
    minProperties: 1,
    maxProperties: 20,
    propertyNames: { type: "string", pattern: "^[a-zA-Z_][a-zA-Z0-9_]{0,99}$" },
    additionalProperties: { type: "string", maxLength: 200 }
  } }, additionalProperties: false, minProperties: 1 }, approvals: { type: "integer", minimum: 0, maximum: 20 }, rollouts: { type: "array", minItems: 1, uniqueItems: true, items: { type: "string", enum: ["direct", "canary", "shadow"] } }, minDwell: { type: "string", pattern: "^[1-9][0-9]{0,4}(s|m|h|d)$" }, minSamples: { type: "integer", minimum: 1, maximum: 1e8 } }, additionalProperties: false } },
  budget: {
    type: "object",
    properties: { perChange: { type: "object", properties: { trainings: { type: "integer", minimum: 0, maximum: 1e6 }, minutes: { type: "number", minimum: 0, maximum: 1e7 } }, additionalProperties: false, minProperties: 1 }, perWeek: { type: "object", properties: { trainings: { type: "integer", minimum: 0, maximum: 1e6 }, minutes: { type: "number", minimum: 0, maximum: 1e7 } }, additionalProperties: false, minProperties: 1 } },
    additionalProperties: false,
    minProperties: 1
  },
  stores: {},
  roles: {}
}, additionalProperties: false, required: ["apiVersion", "kind"] };
var ze = new RegExp(
  "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$",
  "u"
);
var at = new RegExp("^[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$", "u");
var Ge = new RegExp("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", "u");
var pt = new RegExp("^[a-z0-9_][a-z0-9._-]*(/[a-z0-9_][a-z0-9._-]*)*$", "u");
var De = new RegExp("^[a-z0-9-]{2,40}$", "u");
var ot = new RegExp("^([a-z0-9]([a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:.]+\\])(:[0-9]{1,5})?$", "u");
var nt = new RegExp("^/[^/]", "u");
var mt = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$", "u");
var lt = new RegExp("^([A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9._-]+|(https|ssh|file)://[^\\s\\u0000-\\u001f]+|[A-Za-z0-9._-]+@[A-Za-z0-9.-]+:[^\\s\\u0000-\\u001f]+)$", "u");
var Ke = new RegExp("^https?://[^\\s/?#@]+(/[^\\s?#]*)?$", "u");
var ut = new RegExp(
  "^[a-zA-Z_][a-zA-Z0-9_]{0,99}$",
  "u"
);
function Ae(V, {
  instancePath: s = "",
  parentData: te,
  parentDataProperty: ae,
  rootData: ie = V,
  dynamicAnchors: ke = {}
} = {}) {
  let e = null, t = 0, ue = Ae.evaluated;
  if (ue.dynamicProps && (ue.props = void 0), ue.dynamicItems && (ue.items = void 0), V && typeof V == "object" && !Array.isArray(V)) {
    if (V.apiVersion === void 0) {
      let _ = {
        instancePath: s,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "apiVersion" },
        message: "must have required property 'apiVersion'"
      };
      e === null ? e = [_] : e.push(_), t++;
    }
    if (V.kind === void 0) {
      let _ = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      e === null ? e = [_] : e.push(_), t++;
    }
    for (let _ in V) if (!le.call(
      X.properties,
      _
    )) {
      let v = {
        instancePath: s,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: _ },
        message: "must NOT have additional properties"
      };
      e === null ? e = [v] : e.push(v), t++;
    }
    if (V.apiVersion !== void 0 && V.apiVersion !== "trainyard.dev/v1") {
      let _ = { instancePath: s + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: {
        allowedValue: "trainyard.dev/v1"
      }, message: "must be equal to constant" };
      e === null ? e = [_] : e.push(_), t++;
    }
    if (V.kind !== void 0 && V.kind !== "Project") {
      let _ = { instancePath: s + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Project" }, message: "must be equal to constant" };
      e === null ? e = [_] : e.push(_), t++;
    }
    if (V.models !== void 0) {
      let _ = V.models;
      if (Array.isArray(_)) {
        if (_.length > 100) {
          let O = {
            instancePath: s + "/models",
            schemaPath: "#/properties/models/maxItems",
            keyword: "maxItems",
            params: { limit: 100 },
            message: "must NOT have more than 100 items"
          };
          e === null ? e = [O] : e.push(O), t++;
        }
        if (_.length < 1) {
          let O = { instancePath: s + "/models", schemaPath: "#/properties/models/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [O] : e.push(O), t++;
        }
        let v = _.length;
        for (let O = 0; O < v; O++) {
          let j = _[O];
          if (typeof j == "string") {
            if (q(j) > 400) {
              let z = {
                instancePath: s + "/models/" + O,
                schemaPath: "#/properties/models/items/maxLength",
                keyword: "maxLength",
                params: { limit: 400 },
                message: "must NOT have more than 400 characters"
              };
              e === null ? e = [z] : e.push(z), t++;
            }
            if (q(j) < 1) {
              let z = { instancePath: s + "/models/" + O, schemaPath: "#/properties/models/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [z] : e.push(z), t++;
            }
          } else {
            let z = { instancePath: s + "/models/" + O, schemaPath: "#/properties/models/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [z] : e.push(z), t++;
          }
        }
        let l = _.length, h;
        if (l > 1) {
          let O = {};
          for (; l--; ) {
            let j = _[l];
            if (typeof j == "string") {
              if (typeof O[j] == "number") {
                h = O[j];
                let z = { instancePath: s + "/models", schemaPath: "#/properties/models/uniqueItems", keyword: "uniqueItems", params: { i: l, j: h }, message: "must NOT have duplicate items (items ## " + h + " and " + l + " are identical)" };
                e === null ? e = [z] : e.push(z), t++;
                break;
              }
              O[j] = l;
            }
          }
        }
      } else {
        let v = { instancePath: s + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [v] : e.push(v), t++;
      }
    }
    if (V.store !== void 0) {
      let _ = V.store, v = t, l = true, h = t;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let u;
        if (_.kind === void 0 && (u = "kind")) {
          let m = {};
          e === null ? e = [m] : e.push(m), t++;
        } else if (_.kind !== void 0 && _.kind !== "folder") {
          let m = {};
          e === null ? e = [m] : e.push(m), t++;
        }
      }
      var ve = h === t;
      if (t = v, e !== null && (v ? e.length = v : e = null), ve) {
        let u = t;
        if (_ && typeof _ == "object" && !Array.isArray(_) && _.options !== void 0) {
          let r = _.options;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            for (let n in r) if (n !== "path") {
              let p = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/0/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (r.path !== void 0) {
              let n = r.path;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let p = {
                    instancePath: s + "/store/options/path",
                    schemaPath: "#/properties/store/allOf/0/then/properties/options/properties/path/minLength",
                    keyword: "minLength",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 characters"
                  };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = {
                  instancePath: s + "/store/options/path",
                  schemaPath: "#/properties/store/allOf/0/then/properties/options/properties/path/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
          } else {
            let n = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/0/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
        var ve = u === t;
        if (l = ve, l) {
          var pe = {};
          pe.options = true, pe.kind = true;
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
      let O = t, j = true, z = t;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let u;
        if (_.kind === void 0 && (u = "kind")) {
          let m = {};
          e === null ? e = [m] : e.push(m), t++;
        } else if (_.kind !== void 0 && _.kind !== "oci") {
          let m = {};
          e === null ? e = [m] : e.push(m), t++;
        }
      }
      var fe = z === t;
      if (t = O, e !== null && (O ? e.length = O : e = null), fe) {
        let u = t;
        if (_ && typeof _ == "object" && !Array.isArray(_) && _.options !== void 0) {
          let r = _.options;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.registry === void 0) {
              let n = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/1/then/properties/options/required", keyword: "required", params: { missingProperty: "registry" }, message: "must have required property 'registry'" };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (r.repository === void 0) {
              let n = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/1/then/properties/options/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'" };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (let n in r) if (!(n === "registry" || n === "repository")) {
              let p = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/1/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (r.registry !== void 0) {
              let n = r.registry;
              if (typeof n == "string") {
                if (!ze.test(n)) {
                  let p = { instancePath: s + "/store/options/registry", schemaPath: "#/properties/store/allOf/1/then/properties/options/properties/registry/pattern", keyword: "pattern", params: {
                    pattern: "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$"
                  }, message: 'must match pattern "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$"' };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/store/options/registry", schemaPath: "#/properties/store/allOf/1/then/properties/options/properties/registry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (r.repository !== void 0) {
              let n = r.repository;
              if (typeof n == "string") {
                if (!at.test(n)) {
                  let p = {
                    instancePath: s + "/store/options/repository",
                    schemaPath: "#/properties/store/allOf/1/then/properties/options/properties/repository/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$" },
                    message: 'must match pattern "^[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$"'
                  };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/store/options/repository", schemaPath: "#/properties/store/allOf/1/then/properties/options/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
          } else {
            let n = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/1/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
        var fe = u === t;
        if (j = fe, j) {
          var ce = {};
          ce.options = true, ce.kind = true;
        }
      }
      if (!j) {
        let u = {
          instancePath: s + "/store",
          schemaPath: "#/properties/store/allOf/1/if",
          keyword: "if",
          params: { failingKeyword: "then" },
          message: 'must match "then" schema'
        };
        e === null ? e = [u] : e.push(u), t++;
      }
      pe !== true && ce !== void 0 && (ce === true ? pe = true : (pe = pe || {}, Object.assign(
        pe,
        ce
      )));
      let S = t, D = true, T = t;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let u;
        if (_.kind === void 0 && (u = "kind")) {
          let m = {};
          e === null ? e = [m] : e.push(m), t++;
        } else if (_.kind !== void 0 && _.kind !== "s3") {
          let m = {};
          e === null ? e = [m] : e.push(m), t++;
        }
      }
      var ge = T === t;
      if (t = S, e !== null && (S ? e.length = S : e = null), ge) {
        let u = t;
        if (_ && typeof _ == "object" && !Array.isArray(_) && _.options !== void 0) {
          let r = _.options;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.bucket === void 0) {
              let n = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/2/then/properties/options/required", keyword: "required", params: { missingProperty: "bucket" }, message: "must have required property 'bucket'" };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (let n in r) if (!(n === "bucket" || n === "prefix" || n === "region" || n === "endpoint" || n === "pathStyle")) {
              let p = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/2/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (r.bucket !== void 0) {
              let n = r.bucket;
              if (typeof n == "string") {
                if (!Ge.test(n)) {
                  let p = { instancePath: s + "/store/options/bucket", schemaPath: "#/properties/store/allOf/2/then/properties/options/properties/bucket/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$" }, message: 'must match pattern "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"' };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/store/options/bucket", schemaPath: "#/properties/store/allOf/2/then/properties/options/properties/bucket/type", keyword: "type", params: {
                  type: "string"
                }, message: "must be string" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (r.prefix !== void 0) {
              let n = r.prefix;
              if (typeof n == "string") {
                if (!pt.test(n)) {
                  let p = { instancePath: s + "/store/options/prefix", schemaPath: "#/properties/store/allOf/2/then/properties/options/properties/prefix/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9_][a-z0-9._-]*(/[a-z0-9_][a-z0-9._-]*)*$" }, message: 'must match pattern "^[a-z0-9_][a-z0-9._-]*(/[a-z0-9_][a-z0-9._-]*)*$"' };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/store/options/prefix", schemaPath: "#/properties/store/allOf/2/then/properties/options/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (r.region !== void 0) {
              let n = r.region;
              if (typeof n == "string") {
                if (!De.test(n)) {
                  let p = { instancePath: s + "/store/options/region", schemaPath: "#/properties/store/allOf/2/then/properties/options/properties/region/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]{2,40}$" }, message: 'must match pattern "^[a-z0-9-]{2,40}$"' };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/store/options/region", schemaPath: "#/properties/store/allOf/2/then/properties/options/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (r.endpoint !== void 0) {
              let n = r.endpoint;
              if (typeof n == "string") {
                if (!ze.test(n)) {
                  let p = { instancePath: s + "/store/options/endpoint", schemaPath: "#/properties/store/allOf/2/then/properties/options/properties/endpoint/pattern", keyword: "pattern", params: { pattern: "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$" }, message: 'must match pattern "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$"' };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/store/options/endpoint", schemaPath: "#/properties/store/allOf/2/then/properties/options/properties/endpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (r.pathStyle !== void 0 && typeof r.pathStyle != "boolean") {
              let n = { instancePath: s + "/store/options/pathStyle", schemaPath: "#/properties/store/allOf/2/then/properties/options/properties/pathStyle/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [n] : e.push(n), t++;
            }
          } else {
            let n = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/2/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
        var ge = u === t;
        if (D = ge, D) {
          var he = {};
          he.options = true, he.kind = true;
        }
      }
      if (!D) {
        let u = { instancePath: s + "/store", schemaPath: "#/properties/store/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        e === null ? e = [u] : e.push(
          u
        ), t++;
      }
      if (pe !== true && he !== void 0 && (he === true ? pe = true : (pe = pe || {}, Object.assign(pe, he))), _ && typeof _ == "object" && !Array.isArray(_)) {
        if (_.kind === void 0) {
          let u = { instancePath: s + "/store", schemaPath: "#/properties/store/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
          e === null ? e = [u] : e.push(u), t++;
        }
        for (let u in _) if (!(u === "kind" || u === "options")) {
          let m = { instancePath: s + "/store", schemaPath: "#/properties/store/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
          e === null ? e = [m] : e.push(m), t++;
        }
        if (_.kind !== void 0) {
          let u = _.kind;
          if (typeof u != "string") {
            let m = { instancePath: s + "/store/kind", schemaPath: "#/properties/store/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), t++;
          }
          if (!(u === "folder" || u === "oci" || u === "s3")) {
            let m = { instancePath: s + "/store/kind", schemaPath: "#/properties/store/properties/kind/enum", keyword: "enum", params: { allowedValues: X.properties.store.properties.kind.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [m] : e.push(m), t++;
          }
        }
        if (_.options !== void 0) {
          let u = _.options;
          if (!(u && typeof u == "object" && !Array.isArray(u))) {
            let m = {
              instancePath: s + "/store/options",
              schemaPath: "#/properties/store/properties/options/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object"
            };
            e === null ? e = [m] : e.push(m), t++;
          }
        }
      } else {
        let u = { instancePath: s + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (V.gates !== void 0) {
      let _ = V.gates;
      if (Array.isArray(_)) {
        let v = _.length;
        for (let l = 0; l < v; l++) {
          let h = _[l];
          if (!(h && typeof h == "object" && !Array.isArray(h))) {
            let T = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [T] : e.push(T), t++;
          }
          let O = t, j = false, z = null, S = t;
          if (h && typeof h == "object" && !Array.isArray(h)) {
            if (h.calibration === void 0) {
              let T = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/0/required", keyword: "required", params: { missingProperty: "calibration" }, message: "must have required property 'calibration'" };
              e === null ? e = [T] : e.push(T), t++;
            }
            if (h.max === void 0) {
              let T = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/0/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
              e === null ? e = [
                T
              ] : e.push(T), t++;
            }
            for (let T in h) if (!(T === "calibration" || T === "max" || T === "minRows" || T === "onNotEstimable" || T === "waiver")) {
              let u = {
                instancePath: s + "/gates/" + l,
                schemaPath: "#/properties/gates/items/oneOf/0/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: T },
                message: "must NOT have additional properties"
              };
              e === null ? e = [u] : e.push(u), t++;
            }
            if (h.calibration !== void 0) {
              let T = h.calibration;
              if (typeof T != "string") {
                let u = { instancePath: s + "/gates/" + l + "/calibration", schemaPath: "#/properties/gates/items/oneOf/0/properties/calibration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [u] : e.push(u), t++;
              }
              if (!(T === "mean" || T === "worst")) {
                let u = { instancePath: s + "/gates/" + l + "/calibration", schemaPath: "#/properties/gates/items/oneOf/0/properties/calibration/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[0].properties.calibration.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (h.max !== void 0) {
              let T = h.max;
              if (typeof T == "number" && isFinite(T)) {
                if (T > 1 || isNaN(T)) {
                  let u = {
                    instancePath: s + "/gates/" + l + "/max",
                    schemaPath: "#/properties/gates/items/oneOf/0/properties/max/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 1 },
                    message: "must be <= 1"
                  };
                  e === null ? e = [u] : e.push(u), t++;
                }
                if (T < 0 || isNaN(T)) {
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
            if (h.minRows !== void 0) {
              let T = h.minRows;
              if (!(typeof T == "number" && !(T % 1) && !isNaN(T) && isFinite(T))) {
                let u = { instancePath: s + "/gates/" + l + "/minRows", schemaPath: "#/properties/gates/items/oneOf/0/properties/minRows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [u] : e.push(u), t++;
              }
              if (typeof T == "number" && isFinite(T) && (T < 1 || isNaN(T))) {
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
            if (h.onNotEstimable !== void 0) {
              let T = h.onNotEstimable;
              if (typeof T != "string") {
                let u = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/0/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [u] : e.push(u), t++;
              }
              if (!(T === "block" || T === "warn")) {
                let u = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/0/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[0].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [u] : e.push(
                  u
                ), t++;
              }
            }
            if (h.waiver !== void 0) {
              let T = h.waiver;
              if (T && typeof T == "object" && !Array.isArray(T)) {
                if (T.by === void 0) {
                  let u = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/required", keyword: "required", params: {
                    missingProperty: "by"
                  }, message: "must have required property 'by'" };
                  e === null ? e = [u] : e.push(u), t++;
                }
                if (T.reason === void 0) {
                  let u = {
                    instancePath: s + "/gates/" + l + "/waiver",
                    schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/required",
                    keyword: "required",
                    params: { missingProperty: "reason" },
                    message: "must have required property 'reason'"
                  };
                  e === null ? e = [u] : e.push(u), t++;
                }
                if (T.until === void 0) {
                  let u = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                  e === null ? e = [u] : e.push(u), t++;
                }
                for (let u in T) if (!(u === "by" || u === "reason" || u === "until")) {
                  let m = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (T.by !== void 0) {
                  let u = T.by;
                  if (typeof u == "string") {
                    if (q(u) > 4e3) {
                      let m = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                    if (q(u) < 1) {
                      let m = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                  } else {
                    let m = {
                      instancePath: s + "/gates/" + l + "/waiver/by",
                      schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/by/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [m] : e.push(m), t++;
                  }
                }
                if (T.reason !== void 0) {
                  let u = T.reason;
                  if (typeof u == "string") {
                    if (q(
                      u
                    ) > 4e3) {
                      let m = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                    if (q(u) < 1) {
                      let m = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                  } else {
                    let m = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [m] : e.push(m), t++;
                  }
                }
                if (T.until !== void 0) {
                  let u = T.until;
                  if (typeof u == "string") {
                    if (!re.test(u)) {
                      let m = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                  } else {
                    let m = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [m] : e.push(m), t++;
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
            let T = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [T] : e.push(T), t++;
          }
          var Y = S === t;
          if (Y) {
            j = true, z = 0;
            var H = true;
          }
          let D = t;
          if (h && typeof h == "object" && !Array.isArray(h)) {
            if (h.drift === void 0) {
              let T = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/1/required", keyword: "required", params: { missingProperty: "drift" }, message: "must have required property 'drift'" };
              e === null ? e = [T] : e.push(T), t++;
            }
            for (let T in h) if (!(T === "drift" || T === "max" || T === "onNotEstimable" || T === "waiver")) {
              let u = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T }, message: "must NOT have additional properties" };
              e === null ? e = [u] : e.push(u), t++;
            }
            if (h.drift !== void 0) {
              let T = h.drift;
              if (typeof T != "string") {
                let u = { instancePath: s + "/gates/" + l + "/drift", schemaPath: "#/properties/gates/items/oneOf/1/properties/drift/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [u] : e.push(u), t++;
              }
              if (T !== "psi") {
                let u = { instancePath: s + "/gates/" + l + "/drift", schemaPath: "#/properties/gates/items/oneOf/1/properties/drift/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[1].properties.drift.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (h.max !== void 0) {
              let T = h.max;
              if (typeof T == "number" && isFinite(T)) {
                if (T < 0 || isNaN(T)) {
                  let u = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/1/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [u] : e.push(u), t++;
                }
              } else {
                let u = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/1/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (h.onNotEstimable !== void 0) {
              let T = h.onNotEstimable;
              if (typeof T != "string") {
                let u = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/1/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [u] : e.push(u), t++;
              }
              if (!(T === "block" || T === "warn")) {
                let u = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/1/properties/onNotEstimable/enum", keyword: "enum", params: {
                  allowedValues: X.properties.gates.items.oneOf[1].properties.onNotEstimable.enum
                }, message: "must be equal to one of the allowed values" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
            if (h.waiver !== void 0) {
              let T = h.waiver;
              if (T && typeof T == "object" && !Array.isArray(
                T
              )) {
                if (T.by === void 0) {
                  let u = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                  e === null ? e = [u] : e.push(u), t++;
                }
                if (T.reason === void 0) {
                  let u = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                  e === null ? e = [u] : e.push(u), t++;
                }
                if (T.until === void 0) {
                  let u = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                  e === null ? e = [u] : e.push(u), t++;
                }
                for (let u in T) if (!(u === "by" || u === "reason" || u === "until")) {
                  let m = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
                  e === null ? e = [m] : e.push(m), t++;
                }
                if (T.by !== void 0) {
                  let u = T.by;
                  if (typeof u == "string") {
                    if (q(u) > 4e3) {
                      let m = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                    if (q(u) < 1) {
                      let m = {
                        instancePath: s + "/gates/" + l + "/waiver/by",
                        schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/by/minLength",
                        keyword: "minLength",
                        params: { limit: 1 },
                        message: "must NOT have fewer than 1 characters"
                      };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                  } else {
                    let m = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [m] : e.push(m), t++;
                  }
                }
                if (T.reason !== void 0) {
                  let u = T.reason;
                  if (typeof u == "string") {
                    if (q(u) > 4e3) {
                      let m = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                    if (q(u) < 1) {
                      let m = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                  } else {
                    let m = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [m] : e.push(m), t++;
                  }
                }
                if (T.until !== void 0) {
                  let u = T.until;
                  if (typeof u == "string") {
                    if (!re.test(u)) {
                      let m = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                  } else {
                    let m = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [m] : e.push(m), t++;
                  }
                }
              } else {
                let u = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
          } else {
            let T = {
              instancePath: s + "/gates/" + l,
              schemaPath: "#/properties/gates/items/oneOf/1/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object"
            };
            e === null ? e = [T] : e.push(T), t++;
          }
          var Y = D === t;
          if (Y && j) j = false, z = [z, 1];
          else {
            Y && (j = true, z = 1, H !== true && (H = true));
            let T = t, u = t, m = false, r = t;
            if (h && typeof h == "object" && !Array.isArray(h) && h.min === void 0) {
              let f = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/2/anyOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
              e === null ? e = [f] : e.push(f), t++;
            }
            var de = r === t;
            m = m || de;
            let n = t;
            if (h && typeof h == "object" && !Array.isArray(
              h
            ) && h.max === void 0) {
              let f = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/2/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
              e === null ? e = [f] : e.push(f), t++;
            }
            var de = n === t;
            if (m = m || de, m) t = u, e !== null && (u ? e.length = u : e = null);
            else {
              let f = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/2/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
              e === null ? e = [f] : e.push(f), t++;
            }
            if (h && typeof h == "object" && !Array.isArray(h)) {
              if (h.fairness === void 0) {
                let f = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/2/required", keyword: "required", params: { missingProperty: "fairness" }, message: "must have required property 'fairness'" };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (h.by === void 0) {
                let f = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/2/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                e === null ? e = [f] : e.push(f), t++;
              }
              for (let f in h) if (!(f === "fairness" || f === "by" || f === "min" || f === "max" || f === "judge" || f === "confidence" || f === "onNotEstimable" || f === "waiver")) {
                let o = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" };
                e === null ? e = [o] : e.push(o), t++;
              }
              if (h.fairness !== void 0) {
                let f = h.fairness;
                if (typeof f != "string") {
                  let o = {
                    instancePath: s + "/gates/" + l + "/fairness",
                    schemaPath: "#/properties/gates/items/oneOf/2/properties/fairness/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string"
                  };
                  e === null ? e = [o] : e.push(o), t++;
                }
                if (!(f === "demographic_parity_difference" || f === "demographic_parity_ratio" || f === "equal_opportunity_difference" || f === "equal_opportunity_ratio" || f === "equalized_odds_difference" || f === "equalized_odds_ratio")) {
                  let o = { instancePath: s + "/gates/" + l + "/fairness", schemaPath: "#/properties/gates/items/oneOf/2/properties/fairness/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[2].properties.fairness.enum }, message: "must be equal to one of the allowed values" };
                  e === null ? e = [o] : e.push(o), t++;
                }
              }
              if (h.by !== void 0) {
                let f = h.by, o = t, i = false, a = t;
                if (typeof f == "string") {
                  if (q(f) < 1) {
                    let k = { instancePath: s + "/gates/" + l + "/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                } else {
                  let k = { instancePath: s + "/gates/" + l + "/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [k] : e.push(k), t++;
                }
                var we = a === t;
                i = i || we;
                let y = t;
                if (Array.isArray(f)) {
                  if (f.length < 1) {
                    let se = {
                      instancePath: s + "/gates/" + l + "/by",
                      schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf/1/minItems",
                      keyword: "minItems",
                      params: { limit: 1 },
                      message: "must NOT have fewer than 1 items"
                    };
                    e === null ? e = [se] : e.push(se), t++;
                  }
                  let k = f.length;
                  for (let se = 0; se < k; se++) {
                    let J = f[se];
                    if (typeof J == "string") {
                      if (q(J) < 1) {
                        let $ = { instancePath: s + "/gates/" + l + "/by/" + se, schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [$] : e.push($), t++;
                      }
                    } else {
                      let $ = { instancePath: s + "/gates/" + l + "/by/" + se, schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [$] : e.push($), t++;
                    }
                  }
                  let P = f.length, I;
                  if (P > 1) {
                    let se = {};
                    for (; P--; ) {
                      let J = f[P];
                      if (typeof J == "string") {
                        if (typeof se[J] == "number") {
                          I = se[J];
                          let $ = {
                            instancePath: s + "/gates/" + l + "/by",
                            schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf/1/uniqueItems",
                            keyword: "uniqueItems",
                            params: { i: P, j: I },
                            message: "must NOT have duplicate items (items ## " + I + " and " + P + " are identical)"
                          };
                          e === null ? e = [$] : e.push($), t++;
                          break;
                        }
                        se[J] = P;
                      }
                    }
                  }
                } else {
                  let k = { instancePath: s + "/gates/" + l + "/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  e === null ? e = [k] : e.push(k), t++;
                }
                var we = y === t;
                if (i = i || we, i) t = o, e !== null && (o ? e.length = o : e = null);
                else {
                  let k = { instancePath: s + "/gates/" + l + "/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  e === null ? e = [k] : e.push(k), t++;
                }
              }
              if (h.min !== void 0) {
                let f = h.min;
                if (!(typeof f == "number" && isFinite(f))) {
                  let o = {
                    instancePath: s + "/gates/" + l + "/min",
                    schemaPath: "#/properties/gates/items/oneOf/2/properties/min/type",
                    keyword: "type",
                    params: { type: "number" },
                    message: "must be number"
                  };
                  e === null ? e = [o] : e.push(o), t++;
                }
              }
              if (h.max !== void 0) {
                let f = h.max;
                if (!(typeof f == "number" && isFinite(
                  f
                ))) {
                  let o = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/2/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [o] : e.push(o), t++;
                }
              }
              if (h.judge !== void 0) {
                let f = h.judge;
                if (typeof f != "string") {
                  let o = { instancePath: s + "/gates/" + l + "/judge", schemaPath: "#/properties/gates/items/oneOf/2/properties/judge/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                if (!(f === "interval" || f === "point")) {
                  let o = { instancePath: s + "/gates/" + l + "/judge", schemaPath: "#/properties/gates/items/oneOf/2/properties/judge/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[2].properties.judge.enum }, message: "must be equal to one of the allowed values" };
                  e === null ? e = [o] : e.push(o), t++;
                }
              }
              if (h.confidence !== void 0) {
                let f = h.confidence;
                if (typeof f == "number" && isFinite(f)) {
                  if (f > 0.999 || isNaN(f)) {
                    let o = { instancePath: s + "/gates/" + l + "/confidence", schemaPath: "#/properties/gates/items/oneOf/2/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.999 }, message: "must be <= 0.999" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  if (f < 0.5 || isNaN(f)) {
                    let o = { instancePath: s + "/gates/" + l + "/confidence", schemaPath: "#/properties/gates/items/oneOf/2/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                } else {
                  let o = { instancePath: s + "/gates/" + l + "/confidence", schemaPath: "#/properties/gates/items/oneOf/2/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [o] : e.push(o), t++;
                }
              }
              if (h.onNotEstimable !== void 0) {
                let f = h.onNotEstimable;
                if (typeof f != "string") {
                  let o = {
                    instancePath: s + "/gates/" + l + "/onNotEstimable",
                    schemaPath: "#/properties/gates/items/oneOf/2/properties/onNotEstimable/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string"
                  };
                  e === null ? e = [o] : e.push(o), t++;
                }
                if (!(f === "block" || f === "warn")) {
                  let o = {
                    instancePath: s + "/gates/" + l + "/onNotEstimable",
                    schemaPath: "#/properties/gates/items/oneOf/2/properties/onNotEstimable/enum",
                    keyword: "enum",
                    params: { allowedValues: X.properties.gates.items.oneOf[2].properties.onNotEstimable.enum },
                    message: "must be equal to one of the allowed values"
                  };
                  e === null ? e = [o] : e.push(o), t++;
                }
              }
              if (h.waiver !== void 0) {
                let f = h.waiver;
                if (f && typeof f == "object" && !Array.isArray(f)) {
                  if (f.by === void 0) {
                    let o = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  if (f.reason === void 0) {
                    let o = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  if (f.until === void 0) {
                    let o = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  for (let o in f) if (!(o === "by" || o === "reason" || o === "until")) {
                    let i = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                    e === null ? e = [i] : e.push(i), t++;
                  }
                  if (f.by !== void 0) {
                    let o = f.by;
                    if (typeof o == "string") {
                      if (q(o) > 4e3) {
                        let i = {
                          instancePath: s + "/gates/" + l + "/waiver/by",
                          schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/by/maxLength",
                          keyword: "maxLength",
                          params: { limit: 4e3 },
                          message: "must NOT have more than 4000 characters"
                        };
                        e === null ? e = [i] : e.push(
                          i
                        ), t++;
                      }
                      if (q(o) < 1) {
                        let i = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                    } else {
                      let i = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                  }
                  if (f.reason !== void 0) {
                    let o = f.reason;
                    if (typeof o == "string") {
                      if (q(o) > 4e3) {
                        let i = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                      if (q(o) < 1) {
                        let i = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                    } else {
                      let i = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                  }
                  if (f.until !== void 0) {
                    let o = f.until;
                    if (typeof o == "string") {
                      if (!re.test(o)) {
                        let i = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                        e === null ? e = [i] : e.push(i), t++;
                      }
                    } else {
                      let i = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [i] : e.push(i), t++;
                    }
                  }
                } else {
                  let o = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [o] : e.push(o), t++;
                }
              }
            } else {
              let f = {
                instancePath: s + "/gates/" + l,
                schemaPath: "#/properties/gates/items/oneOf/2/type",
                keyword: "type",
                params: { type: "object" },
                message: "must be object"
              };
              e === null ? e = [f] : e.push(f), t++;
            }
            var Y = T === t;
            if (Y && j) j = false, z = [z, 2];
            else {
              Y && (j = true, z = 2, H !== true && (H = true));
              let f = t;
              if (h && typeof h == "object" && !Array.isArray(h)) {
                if (h.latency === void 0) {
                  let i = {
                    instancePath: s + "/gates/" + l,
                    schemaPath: "#/properties/gates/items/oneOf/3/required",
                    keyword: "required",
                    params: { missingProperty: "latency" },
                    message: "must have required property 'latency'"
                  };
                  e === null ? e = [i] : e.push(i), t++;
                }
                if (h.max === void 0) {
                  let i = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/3/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                  e === null ? e = [i] : e.push(i), t++;
                }
                for (let i in h) if (!(i === "latency" || i === "max" || i === "on" || i === "onNotEstimable" || i === "waiver")) {
                  let a = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                  e === null ? e = [a] : e.push(a), t++;
                }
                if (h.latency !== void 0) {
                  let i = h.latency;
                  if (typeof i != "string") {
                    let a = { instancePath: s + "/gates/" + l + "/latency", schemaPath: "#/properties/gates/items/oneOf/3/properties/latency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (!(i === "p50" || i === "p95" || i === "p99")) {
                    let a = { instancePath: s + "/gates/" + l + "/latency", schemaPath: "#/properties/gates/items/oneOf/3/properties/latency/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[3].properties.latency.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (h.max !== void 0) {
                  let i = h.max;
                  if (typeof i == "string") {
                    if (!Ue.test(i)) {
                      let a = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/3/properties/max/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|m)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|m)$"' };
                      e === null ? e = [a] : e.push(
                        a
                      ), t++;
                    }
                  } else {
                    let a = {
                      instancePath: s + "/gates/" + l + "/max",
                      schemaPath: "#/properties/gates/items/oneOf/3/properties/max/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (h.on !== void 0) {
                  let i = h.on;
                  if (typeof i != "string") {
                    let a = { instancePath: s + "/gates/" + l + "/on", schemaPath: "#/properties/gates/items/oneOf/3/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (i !== "hosted") {
                    let a = {
                      instancePath: s + "/gates/" + l + "/on",
                      schemaPath: "#/properties/gates/items/oneOf/3/properties/on/enum",
                      keyword: "enum",
                      params: { allowedValues: X.properties.gates.items.oneOf[3].properties.on.enum },
                      message: "must be equal to one of the allowed values"
                    };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (h.onNotEstimable !== void 0) {
                  let i = h.onNotEstimable;
                  if (typeof i != "string") {
                    let a = {
                      instancePath: s + "/gates/" + l + "/onNotEstimable",
                      schemaPath: "#/properties/gates/items/oneOf/3/properties/onNotEstimable/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (!(i === "block" || i === "warn")) {
                    let a = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/3/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[3].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                if (h.waiver !== void 0) {
                  let i = h.waiver;
                  if (i && typeof i == "object" && !Array.isArray(i)) {
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
                        if (q(a) > 4e3) {
                          let y = {
                            instancePath: s + "/gates/" + l + "/waiver/by",
                            schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/by/maxLength",
                            keyword: "maxLength",
                            params: { limit: 4e3 },
                            message: "must NOT have more than 4000 characters"
                          };
                          e === null ? e = [y] : e.push(
                            y
                          ), t++;
                        }
                        if (q(a) < 1) {
                          let y = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                        if (q(a) > 4e3) {
                          let y = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                        if (q(a) < 1) {
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
                        if (!re.test(a)) {
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
              var Y = f === t;
              if (Y && j) j = false, z = [z, 3];
              else {
                Y && (j = true, z = 3, H !== true && (H = true));
                let i = t;
                if (h && typeof h == "object" && !Array.isArray(h)) {
                  if (h.leakage === void 0) {
                    let y = {
                      instancePath: s + "/gates/" + l,
                      schemaPath: "#/properties/gates/items/oneOf/4/required",
                      keyword: "required",
                      params: { missingProperty: "leakage" },
                      message: "must have required property 'leakage'"
                    };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                  if (h.max === void 0) {
                    let y = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/4/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                  for (let y in h) if (!(y === "leakage" || y === "max" || y === "onNotEstimable" || y === "waiver")) {
                    let k = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                  if (h.leakage !== void 0) {
                    let y = h.leakage;
                    if (typeof y != "string") {
                      let k = { instancePath: s + "/gates/" + l + "/leakage", schemaPath: "#/properties/gates/items/oneOf/4/properties/leakage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                    if (!(y === "overlap" || y === "target" || y === "group" || y === "labels")) {
                      let k = { instancePath: s + "/gates/" + l + "/leakage", schemaPath: "#/properties/gates/items/oneOf/4/properties/leakage/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[4].properties.leakage.enum }, message: "must be equal to one of the allowed values" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                  }
                  if (h.max !== void 0) {
                    let y = h.max;
                    if (typeof y == "number" && isFinite(y)) {
                      if (y > 1 || isNaN(y)) {
                        let k = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/4/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                        e === null ? e = [k] : e.push(k), t++;
                      }
                      if (y < 0 || isNaN(y)) {
                        let k = {
                          instancePath: s + "/gates/" + l + "/max",
                          schemaPath: "#/properties/gates/items/oneOf/4/properties/max/minimum",
                          keyword: "minimum",
                          params: { comparison: ">=", limit: 0 },
                          message: "must be >= 0"
                        };
                        e === null ? e = [k] : e.push(k), t++;
                      }
                    } else {
                      let k = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/4/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                  }
                  if (h.onNotEstimable !== void 0) {
                    let y = h.onNotEstimable;
                    if (typeof y != "string") {
                      let k = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/4/properties/onNotEstimable/type", keyword: "type", params: {
                        type: "string"
                      }, message: "must be string" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                    if (!(y === "block" || y === "warn")) {
                      let k = {
                        instancePath: s + "/gates/" + l + "/onNotEstimable",
                        schemaPath: "#/properties/gates/items/oneOf/4/properties/onNotEstimable/enum",
                        keyword: "enum",
                        params: { allowedValues: X.properties.gates.items.oneOf[4].properties.onNotEstimable.enum },
                        message: "must be equal to one of the allowed values"
                      };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                  }
                  if (h.waiver !== void 0) {
                    let y = h.waiver;
                    if (y && typeof y == "object" && !Array.isArray(y)) {
                      if (y.by === void 0) {
                        let k = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                        e === null ? e = [k] : e.push(k), t++;
                      }
                      if (y.reason === void 0) {
                        let k = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                        e === null ? e = [k] : e.push(k), t++;
                      }
                      if (y.until === void 0) {
                        let k = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                        e === null ? e = [k] : e.push(k), t++;
                      }
                      for (let k in y) if (!(k === "by" || k === "reason" || k === "until")) {
                        let P = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" };
                        e === null ? e = [P] : e.push(P), t++;
                      }
                      if (y.by !== void 0) {
                        let k = y.by;
                        if (typeof k == "string") {
                          if (q(k) > 4e3) {
                            let P = {
                              instancePath: s + "/gates/" + l + "/waiver/by",
                              schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/by/maxLength",
                              keyword: "maxLength",
                              params: { limit: 4e3 },
                              message: "must NOT have more than 4000 characters"
                            };
                            e === null ? e = [P] : e.push(
                              P
                            ), t++;
                          }
                          if (q(k) < 1) {
                            let P = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            e === null ? e = [P] : e.push(P), t++;
                          }
                        } else {
                          let P = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [P] : e.push(P), t++;
                        }
                      }
                      if (y.reason !== void 0) {
                        let k = y.reason;
                        if (typeof k == "string") {
                          if (q(k) > 4e3) {
                            let P = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                            e === null ? e = [P] : e.push(P), t++;
                          }
                          if (q(k) < 1) {
                            let P = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            e === null ? e = [P] : e.push(P), t++;
                          }
                        } else {
                          let P = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [P] : e.push(P), t++;
                        }
                      }
                      if (y.until !== void 0) {
                        let k = y.until;
                        if (typeof k == "string") {
                          if (!re.test(k)) {
                            let P = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                            e === null ? e = [P] : e.push(P), t++;
                          }
                        } else {
                          let P = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [P] : e.push(P), t++;
                        }
                      }
                    } else {
                      let k = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                  }
                } else {
                  let y = {
                    instancePath: s + "/gates/" + l,
                    schemaPath: "#/properties/gates/items/oneOf/4/type",
                    keyword: "type",
                    params: { type: "object" },
                    message: "must be object"
                  };
                  e === null ? e = [y] : e.push(y), t++;
                }
                var Y = i === t;
                if (Y && j) j = false, z = [z, 4];
                else {
                  Y && (j = true, z = 4, H !== true && (H = true));
                  let y = t, k = t, P = false, I = t;
                  if (h && typeof h == "object" && !Array.isArray(h) && h.min === void 0) {
                    let g = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/5/anyOf/0/required", keyword: "required", params: {
                      missingProperty: "min"
                    }, message: "must have required property 'min'" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                  var ne = I === t;
                  P = P || ne;
                  let se = t;
                  if (h && typeof h == "object" && !Array.isArray(h) && h.max === void 0) {
                    let g = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/5/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                  var ne = se === t;
                  P = P || ne;
                  let J = t;
                  if (h && typeof h == "object" && !Array.isArray(h) && h.versus === void 0) {
                    let g = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/5/anyOf/2/required", keyword: "required", params: { missingProperty: "versus" }, message: "must have required property 'versus'" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                  var ne = J === t;
                  if (P = P || ne, P) t = k, e !== null && (k ? e.length = k : e = null);
                  else {
                    let g = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/5/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                  if (h && typeof h == "object" && !Array.isArray(h)) {
                    if (h.metric === void 0) {
                      let g = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/5/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property 'metric'" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    for (let g in h) if (!le.call(X.properties.gates.items.oneOf[5].properties, g)) {
                      let c = {
                        instancePath: s + "/gates/" + l,
                        schemaPath: "#/properties/gates/items/oneOf/5/additionalProperties",
                        keyword: "additionalProperties",
                        params: { additionalProperty: g },
                        message: "must NOT have additional properties"
                      };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    if (h.metric !== void 0) {
                      let g = h.metric;
                      if (typeof g != "string") {
                        let c = { instancePath: s + "/gates/" + l + "/metric", schemaPath: "#/properties/gates/items/oneOf/5/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [c] : e.push(c), t++;
                      }
                      if (!(g === "accuracy" || g === "average_precision" || g === "balanced_accuracy" || g === "brier" || g === "ece" || g === "f1" || g === "log_loss" || g === "mae" || g === "mape" || g === "mcc" || g === "precision" || g === "r2" || g === "recall" || g === "rmse" || g === "roc_auc" || g === "roc_auc_ovo")) {
                        let c = { instancePath: s + "/gates/" + l + "/metric", schemaPath: "#/properties/gates/items/oneOf/5/properties/metric/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[5].properties.metric.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [c] : e.push(c), t++;
                      }
                    }
                    if (h.min !== void 0) {
                      let g = h.min;
                      if (!(typeof g == "number" && isFinite(g))) {
                        let c = {
                          instancePath: s + "/gates/" + l + "/min",
                          schemaPath: "#/properties/gates/items/oneOf/5/properties/min/type",
                          keyword: "type",
                          params: { type: "number" },
                          message: "must be number"
                        };
                        e === null ? e = [c] : e.push(c), t++;
                      }
                    }
                    if (h.max !== void 0) {
                      let g = h.max;
                      if (!(typeof g == "number" && isFinite(g))) {
                        let c = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/5/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [c] : e.push(c), t++;
                      }
                    }
                    if (h.versus !== void 0) {
                      let g = h.versus;
                      if (typeof g != "string") {
                        let c = { instancePath: s + "/gates/" + l + "/versus", schemaPath: "#/properties/gates/items/oneOf/5/properties/versus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [c] : e.push(c), t++;
                      }
                      if (g !== "production") {
                        let c = { instancePath: s + "/gates/" + l + "/versus", schemaPath: "#/properties/gates/items/oneOf/5/properties/versus/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[5].properties.versus.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [c] : e.push(c), t++;
                      }
                    }
                    if (h.notWorseBy !== void 0) {
                      let g = h.notWorseBy;
                      if (typeof g == "number" && isFinite(g)) {
                        if (g < 0 || isNaN(g)) {
                          let c = {
                            instancePath: s + "/gates/" + l + "/notWorseBy",
                            schemaPath: "#/properties/gates/items/oneOf/5/properties/notWorseBy/minimum",
                            keyword: "minimum",
                            params: { comparison: ">=", limit: 0 },
                            message: "must be >= 0"
                          };
                          e === null ? e = [c] : e.push(c), t++;
                        }
                      } else {
                        let c = { instancePath: s + "/gates/" + l + "/notWorseBy", schemaPath: "#/properties/gates/items/oneOf/5/properties/notWorseBy/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [c] : e.push(c), t++;
                      }
                    }
                    if (h.betterBy !== void 0) {
                      let g = h.betterBy;
                      if (typeof g == "number" && isFinite(g)) {
                        if (g < 0 || isNaN(
                          g
                        )) {
                          let c = { instancePath: s + "/gates/" + l + "/betterBy", schemaPath: "#/properties/gates/items/oneOf/5/properties/betterBy/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          e === null ? e = [c] : e.push(c), t++;
                        }
                      } else {
                        let c = {
                          instancePath: s + "/gates/" + l + "/betterBy",
                          schemaPath: "#/properties/gates/items/oneOf/5/properties/betterBy/type",
                          keyword: "type",
                          params: { type: "number" },
                          message: "must be number"
                        };
                        e === null ? e = [c] : e.push(c), t++;
                      }
                    }
                    if (h.judge !== void 0) {
                      let g = h.judge;
                      if (typeof g != "string") {
                        let c = {
                          instancePath: s + "/gates/" + l + "/judge",
                          schemaPath: "#/properties/gates/items/oneOf/5/properties/judge/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string"
                        };
                        e === null ? e = [c] : e.push(c), t++;
                      }
                      if (!(g === "interval" || g === "point")) {
                        let c = { instancePath: s + "/gates/" + l + "/judge", schemaPath: "#/properties/gates/items/oneOf/5/properties/judge/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[5].properties.judge.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [c] : e.push(c), t++;
                      }
                    }
                    if (h.confidence !== void 0) {
                      let g = h.confidence;
                      if (typeof g == "number" && isFinite(
                        g
                      )) {
                        if (g > 0.999 || isNaN(g)) {
                          let c = { instancePath: s + "/gates/" + l + "/confidence", schemaPath: "#/properties/gates/items/oneOf/5/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.999 }, message: "must be <= 0.999" };
                          e === null ? e = [c] : e.push(c), t++;
                        }
                        if (g < 0.5 || isNaN(g)) {
                          let c = { instancePath: s + "/gates/" + l + "/confidence", schemaPath: "#/properties/gates/items/oneOf/5/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" };
                          e === null ? e = [c] : e.push(c), t++;
                        }
                      } else {
                        let c = { instancePath: s + "/gates/" + l + "/confidence", schemaPath: "#/properties/gates/items/oneOf/5/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [c] : e.push(
                          c
                        ), t++;
                      }
                    }
                    if (h.onNotEstimable !== void 0) {
                      let g = h.onNotEstimable;
                      if (typeof g != "string") {
                        let c = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/5/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [c] : e.push(c), t++;
                      }
                      if (!(g === "block" || g === "warn")) {
                        let c = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/5/properties/onNotEstimable/enum", keyword: "enum", params: {
                          allowedValues: X.properties.gates.items.oneOf[5].properties.onNotEstimable.enum
                        }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [c] : e.push(c), t++;
                      }
                    }
                    if (h.waiver !== void 0) {
                      let g = h.waiver;
                      if (g && typeof g == "object" && !Array.isArray(
                        g
                      )) {
                        if (g.by === void 0) {
                          let c = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                          e === null ? e = [c] : e.push(c), t++;
                        }
                        if (g.reason === void 0) {
                          let c = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                          e === null ? e = [c] : e.push(c), t++;
                        }
                        if (g.until === void 0) {
                          let c = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                          e === null ? e = [c] : e.push(c), t++;
                        }
                        for (let c in g) if (!(c === "by" || c === "reason" || c === "until")) {
                          let w = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" };
                          e === null ? e = [w] : e.push(w), t++;
                        }
                        if (g.by !== void 0) {
                          let c = g.by;
                          if (typeof c == "string") {
                            if (q(c) > 4e3) {
                              let w = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                              e === null ? e = [w] : e.push(w), t++;
                            }
                            if (q(c) < 1) {
                              let w = {
                                instancePath: s + "/gates/" + l + "/waiver/by",
                                schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/by/minLength",
                                keyword: "minLength",
                                params: { limit: 1 },
                                message: "must NOT have fewer than 1 characters"
                              };
                              e === null ? e = [w] : e.push(w), t++;
                            }
                          } else {
                            let w = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [w] : e.push(w), t++;
                          }
                        }
                        if (g.reason !== void 0) {
                          let c = g.reason;
                          if (typeof c == "string") {
                            if (q(c) > 4e3) {
                              let w = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                              e === null ? e = [w] : e.push(w), t++;
                            }
                            if (q(c) < 1) {
                              let w = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [w] : e.push(w), t++;
                            }
                          } else {
                            let w = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [w] : e.push(w), t++;
                          }
                        }
                        if (g.until !== void 0) {
                          let c = g.until;
                          if (typeof c == "string") {
                            if (!re.test(c)) {
                              let w = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                              e === null ? e = [w] : e.push(w), t++;
                            }
                          } else {
                            let w = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [w] : e.push(w), t++;
                          }
                        }
                      } else {
                        let c = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        e === null ? e = [c] : e.push(c), t++;
                      }
                    }
                    if (h.notWorseBy !== void 0 && h.versus === void 0) {
                      let g = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/5/dependentRequired", keyword: "dependentRequired", params: { property: "notWorseBy", missingProperty: "versus", depsCount: 1, deps: "versus" }, message: "must have property versus when property notWorseBy is present" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    if (h.betterBy !== void 0 && h.versus === void 0) {
                      let g = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/5/dependentRequired", keyword: "dependentRequired", params: { property: "betterBy", missingProperty: "versus", depsCount: 1, deps: "versus" }, message: "must have property versus when property betterBy is present" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                  } else {
                    let g = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                  var Y = y === t;
                  if (Y && j) j = false, z = [z, 5];
                  else {
                    Y && (j = true, z = 5, H !== true && (H = true));
                    let g = t, c = t, w = false, d = null, b = t;
                    if (h && typeof h == "object" && !Array.isArray(h)) {
                      if (h.min === void 0) {
                        let N = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/6/oneOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
                        e === null ? e = [N] : e.push(N), t++;
                      }
                      if (h.quality !== void 0 && h.quality !== "score") {
                        let N = { instancePath: s + "/gates/" + l + "/quality", schemaPath: "#/properties/gates/items/oneOf/6/oneOf/0/properties/quality/const", keyword: "const", params: { allowedValue: "score" }, message: "must be equal to constant" };
                        e === null ? e = [N] : e.push(N), t++;
                      }
                    }
                    var me = b === t;
                    if (me) {
                      w = true, d = 0;
                      var ye = {};
                      ye.quality = true;
                    }
                    let A = t;
                    if (h && typeof h == "object" && !Array.isArray(h)) {
                      if (h.max === void 0) {
                        let N = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/6/oneOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                        e === null ? e = [N] : e.push(N), t++;
                      }
                      if (h.quality !== void 0 && h.quality !== "checks") {
                        let N = { instancePath: s + "/gates/" + l + "/quality", schemaPath: "#/properties/gates/items/oneOf/6/oneOf/1/properties/quality/const", keyword: "const", params: { allowedValue: "checks" }, message: "must be equal to constant" };
                        e === null ? e = [N] : e.push(N), t++;
                      }
                    }
                    var me = A === t;
                    if (me && w ? (w = false, d = [d, 1]) : me && (w = true, d = 1, ye !== true && (ye = ye || {}, ye.quality = true)), w) t = c, e !== null && (c ? e.length = c : e = null);
                    else {
                      let N = {
                        instancePath: s + "/gates/" + l,
                        schemaPath: "#/properties/gates/items/oneOf/6/oneOf",
                        keyword: "oneOf",
                        params: { passingSchemas: d },
                        message: "must match exactly one schema in oneOf"
                      };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                    if (h && typeof h == "object" && !Array.isArray(h)) {
                      if (h.quality === void 0) {
                        let N = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/6/required", keyword: "required", params: { missingProperty: "quality" }, message: "must have required property 'quality'" };
                        e === null ? e = [N] : e.push(N), t++;
                      }
                      for (let N in h) if (!(N === "quality" || N === "min" || N === "max" || N === "onNotEstimable" || N === "waiver")) {
                        let B = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N }, message: "must NOT have additional properties" };
                        e === null ? e = [B] : e.push(B), t++;
                      }
                      if (h.quality !== void 0) {
                        let N = h.quality;
                        if (typeof N != "string") {
                          let B = {
                            instancePath: s + "/gates/" + l + "/quality",
                            schemaPath: "#/properties/gates/items/oneOf/6/properties/quality/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string"
                          };
                          e === null ? e = [B] : e.push(B), t++;
                        }
                        if (!(N === "score" || N === "checks")) {
                          let B = {
                            instancePath: s + "/gates/" + l + "/quality",
                            schemaPath: "#/properties/gates/items/oneOf/6/properties/quality/enum",
                            keyword: "enum",
                            params: { allowedValues: X.properties.gates.items.oneOf[6].properties.quality.enum },
                            message: "must be equal to one of the allowed values"
                          };
                          e === null ? e = [B] : e.push(B), t++;
                        }
                      }
                      if (h.min !== void 0) {
                        let N = h.min;
                        if (typeof N == "number" && isFinite(N)) {
                          if (N > 1 || isNaN(N)) {
                            let B = { instancePath: s + "/gates/" + l + "/min", schemaPath: "#/properties/gates/items/oneOf/6/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                            e === null ? e = [B] : e.push(B), t++;
                          }
                          if (N < 0 || isNaN(
                            N
                          )) {
                            let B = { instancePath: s + "/gates/" + l + "/min", schemaPath: "#/properties/gates/items/oneOf/6/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            e === null ? e = [B] : e.push(B), t++;
                          }
                        } else {
                          let B = {
                            instancePath: s + "/gates/" + l + "/min",
                            schemaPath: "#/properties/gates/items/oneOf/6/properties/min/type",
                            keyword: "type",
                            params: { type: "number" },
                            message: "must be number"
                          };
                          e === null ? e = [B] : e.push(B), t++;
                        }
                      }
                      if (h.max !== void 0) {
                        let N = h.max;
                        if (!(typeof N == "number" && !(N % 1) && !isNaN(N) && isFinite(N))) {
                          let B = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/6/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                          e === null ? e = [B] : e.push(B), t++;
                        }
                        if (typeof N == "number" && isFinite(N) && (N < 0 || isNaN(N))) {
                          let B = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/6/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          e === null ? e = [B] : e.push(B), t++;
                        }
                      }
                      if (h.onNotEstimable !== void 0) {
                        let N = h.onNotEstimable;
                        if (typeof N != "string") {
                          let B = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/6/properties/onNotEstimable/type", keyword: "type", params: {
                            type: "string"
                          }, message: "must be string" };
                          e === null ? e = [B] : e.push(B), t++;
                        }
                        if (!(N === "block" || N === "warn")) {
                          let B = {
                            instancePath: s + "/gates/" + l + "/onNotEstimable",
                            schemaPath: "#/properties/gates/items/oneOf/6/properties/onNotEstimable/enum",
                            keyword: "enum",
                            params: { allowedValues: X.properties.gates.items.oneOf[6].properties.onNotEstimable.enum },
                            message: "must be equal to one of the allowed values"
                          };
                          e === null ? e = [B] : e.push(B), t++;
                        }
                      }
                      if (h.waiver !== void 0) {
                        let N = h.waiver;
                        if (N && typeof N == "object" && !Array.isArray(N)) {
                          if (N.by === void 0) {
                            let B = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                            e === null ? e = [B] : e.push(B), t++;
                          }
                          if (N.reason === void 0) {
                            let B = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                            e === null ? e = [B] : e.push(B), t++;
                          }
                          if (N.until === void 0) {
                            let B = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                            e === null ? e = [B] : e.push(B), t++;
                          }
                          for (let B in N) if (!(B === "by" || B === "reason" || B === "until")) {
                            let C = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: B }, message: "must NOT have additional properties" };
                            e === null ? e = [C] : e.push(C), t++;
                          }
                          if (N.by !== void 0) {
                            let B = N.by;
                            if (typeof B == "string") {
                              if (q(B) > 4e3) {
                                let C = {
                                  instancePath: s + "/gates/" + l + "/waiver/by",
                                  schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/by/maxLength",
                                  keyword: "maxLength",
                                  params: { limit: 4e3 },
                                  message: "must NOT have more than 4000 characters"
                                };
                                e === null ? e = [C] : e.push(
                                  C
                                ), t++;
                              }
                              if (q(B) < 1) {
                                let C = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                e === null ? e = [C] : e.push(C), t++;
                              }
                            } else {
                              let C = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [C] : e.push(C), t++;
                            }
                          }
                          if (N.reason !== void 0) {
                            let B = N.reason;
                            if (typeof B == "string") {
                              if (q(B) > 4e3) {
                                let C = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                e === null ? e = [C] : e.push(C), t++;
                              }
                              if (q(B) < 1) {
                                let C = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                e === null ? e = [C] : e.push(C), t++;
                              }
                            } else {
                              let C = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [C] : e.push(C), t++;
                            }
                          }
                          if (N.until !== void 0) {
                            let B = N.until;
                            if (typeof B == "string") {
                              if (!re.test(B)) {
                                let C = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                e === null ? e = [C] : e.push(C), t++;
                              }
                            } else {
                              let C = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [C] : e.push(C), t++;
                            }
                          }
                        } else {
                          let B = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          e === null ? e = [B] : e.push(B), t++;
                        }
                      }
                    } else {
                      let N = {
                        instancePath: s + "/gates/" + l,
                        schemaPath: "#/properties/gates/items/oneOf/6/type",
                        keyword: "type",
                        params: { type: "object" },
                        message: "must be object"
                      };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                    var Y = g === t;
                    if (Y && j) j = false, z = [z, 6];
                    else {
                      Y && (j = true, z = 6, H !== true && (H = true));
                      let N = t;
                      if (h && typeof h == "object" && !Array.isArray(h)) {
                        if (h.size === void 0) {
                          let C = {
                            instancePath: s + "/gates/" + l,
                            schemaPath: "#/properties/gates/items/oneOf/7/required",
                            keyword: "required",
                            params: { missingProperty: "size" },
                            message: "must have required property 'size'"
                          };
                          e === null ? e = [C] : e.push(C), t++;
                        }
                        if (h.max === void 0) {
                          let C = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/7/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                          e === null ? e = [C] : e.push(C), t++;
                        }
                        for (let C in h) if (!(C === "size" || C === "max" || C === "onNotEstimable" || C === "waiver")) {
                          let L = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: C }, message: "must NOT have additional properties" };
                          e === null ? e = [L] : e.push(L), t++;
                        }
                        if (h.size !== void 0) {
                          let C = h.size;
                          if (typeof C != "string") {
                            let L = { instancePath: s + "/gates/" + l + "/size", schemaPath: "#/properties/gates/items/oneOf/7/properties/size/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [L] : e.push(L), t++;
                          }
                          if (C !== "bundle") {
                            let L = {
                              instancePath: s + "/gates/" + l + "/size",
                              schemaPath: "#/properties/gates/items/oneOf/7/properties/size/enum",
                              keyword: "enum",
                              params: { allowedValues: X.properties.gates.items.oneOf[7].properties.size.enum },
                              message: "must be equal to one of the allowed values"
                            };
                            e === null ? e = [L] : e.push(L), t++;
                          }
                        }
                        if (h.max !== void 0) {
                          let C = h.max;
                          if (typeof C == "string") {
                            if (!Pe.test(C)) {
                              let L = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/7/properties/max/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"' };
                              e === null ? e = [L] : e.push(L), t++;
                            }
                          } else {
                            let L = { instancePath: s + "/gates/" + l + "/max", schemaPath: "#/properties/gates/items/oneOf/7/properties/max/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [L] : e.push(L), t++;
                          }
                        }
                        if (h.onNotEstimable !== void 0) {
                          let C = h.onNotEstimable;
                          if (typeof C != "string") {
                            let L = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/7/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [L] : e.push(L), t++;
                          }
                          if (!(C === "block" || C === "warn")) {
                            let L = {
                              instancePath: s + "/gates/" + l + "/onNotEstimable",
                              schemaPath: "#/properties/gates/items/oneOf/7/properties/onNotEstimable/enum",
                              keyword: "enum",
                              params: { allowedValues: X.properties.gates.items.oneOf[7].properties.onNotEstimable.enum },
                              message: "must be equal to one of the allowed values"
                            };
                            e === null ? e = [L] : e.push(L), t++;
                          }
                        }
                        if (h.waiver !== void 0) {
                          let C = h.waiver;
                          if (C && typeof C == "object" && !Array.isArray(C)) {
                            if (C.by === void 0) {
                              let L = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                              e === null ? e = [L] : e.push(L), t++;
                            }
                            if (C.reason === void 0) {
                              let L = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                              e === null ? e = [L] : e.push(L), t++;
                            }
                            if (C.until === void 0) {
                              let L = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/required", keyword: "required", params: {
                                missingProperty: "until"
                              }, message: "must have required property 'until'" };
                              e === null ? e = [L] : e.push(L), t++;
                            }
                            for (let L in C) if (!(L === "by" || L === "reason" || L === "until")) {
                              let x = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: L }, message: "must NOT have additional properties" };
                              e === null ? e = [x] : e.push(x), t++;
                            }
                            if (C.by !== void 0) {
                              let L = C.by;
                              if (typeof L == "string") {
                                if (q(L) > 4e3) {
                                  let x = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                  e === null ? e = [x] : e.push(x), t++;
                                }
                                if (q(L) < 1) {
                                  let x = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  e === null ? e = [x] : e.push(x), t++;
                                }
                              } else {
                                let x = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [x] : e.push(x), t++;
                              }
                            }
                            if (C.reason !== void 0) {
                              let L = C.reason;
                              if (typeof L == "string") {
                                if (q(L) > 4e3) {
                                  let x = {
                                    instancePath: s + "/gates/" + l + "/waiver/reason",
                                    schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/reason/maxLength",
                                    keyword: "maxLength",
                                    params: { limit: 4e3 },
                                    message: "must NOT have more than 4000 characters"
                                  };
                                  e === null ? e = [x] : e.push(x), t++;
                                }
                                if (q(
                                  L
                                ) < 1) {
                                  let x = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  e === null ? e = [x] : e.push(x), t++;
                                }
                              } else {
                                let x = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [
                                  x
                                ] : e.push(x), t++;
                              }
                            }
                            if (C.until !== void 0) {
                              let L = C.until;
                              if (typeof L == "string") {
                                if (!re.test(L)) {
                                  let x = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                  e === null ? e = [x] : e.push(x), t++;
                                }
                              } else {
                                let x = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [x] : e.push(x), t++;
                              }
                            }
                          } else {
                            let L = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            e === null ? e = [L] : e.push(L), t++;
                          }
                        }
                      } else {
                        let C = {
                          instancePath: s + "/gates/" + l,
                          schemaPath: "#/properties/gates/items/oneOf/7/type",
                          keyword: "type",
                          params: { type: "object" },
                          message: "must be object"
                        };
                        e === null ? e = [C] : e.push(C), t++;
                      }
                      var Y = N === t;
                      if (Y && j) j = false, z = [z, 7];
                      else {
                        Y && (j = true, z = 7, H !== true && (H = true));
                        let C = t;
                        if (h && typeof h == "object" && !Array.isArray(h)) {
                          if (h.stability === void 0) {
                            let x = {
                              instancePath: s + "/gates/" + l,
                              schemaPath: "#/properties/gates/items/oneOf/8/required",
                              keyword: "required",
                              params: { missingProperty: "stability" },
                              message: "must have required property 'stability'"
                            };
                            e === null ? e = [x] : e.push(x), t++;
                          }
                          if (h.maxStd === void 0) {
                            let x = {
                              instancePath: s + "/gates/" + l,
                              schemaPath: "#/properties/gates/items/oneOf/8/required",
                              keyword: "required",
                              params: { missingProperty: "maxStd" },
                              message: "must have required property 'maxStd'"
                            };
                            e === null ? e = [x] : e.push(x), t++;
                          }
                          for (let x in h) if (!(x === "stability" || x === "maxStd" || x === "onNotEstimable" || x === "waiver")) {
                            let F = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x }, message: "must NOT have additional properties" };
                            e === null ? e = [F] : e.push(F), t++;
                          }
                          if (h.stability !== void 0) {
                            let x = h.stability;
                            if (typeof x != "string") {
                              let F = {
                                instancePath: s + "/gates/" + l + "/stability",
                                schemaPath: "#/properties/gates/items/oneOf/8/properties/stability/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string"
                              };
                              e === null ? e = [F] : e.push(F), t++;
                            }
                            if (!(x === "accuracy" || x === "average_precision" || x === "balanced_accuracy" || x === "brier" || x === "ece" || x === "f1" || x === "log_loss" || x === "mae" || x === "mape" || x === "mcc" || x === "precision" || x === "r2" || x === "recall" || x === "rmse" || x === "roc_auc" || x === "roc_auc_ovo")) {
                              let F = { instancePath: s + "/gates/" + l + "/stability", schemaPath: "#/properties/gates/items/oneOf/8/properties/stability/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[8].properties.stability.enum }, message: "must be equal to one of the allowed values" };
                              e === null ? e = [F] : e.push(F), t++;
                            }
                          }
                          if (h.maxStd !== void 0) {
                            let x = h.maxStd;
                            if (typeof x == "number" && isFinite(x)) {
                              if (x < 0 || isNaN(x)) {
                                let F = { instancePath: s + "/gates/" + l + "/maxStd", schemaPath: "#/properties/gates/items/oneOf/8/properties/maxStd/minimum", keyword: "minimum", params: {
                                  comparison: ">=",
                                  limit: 0
                                }, message: "must be >= 0" };
                                e === null ? e = [F] : e.push(F), t++;
                              }
                            } else {
                              let F = { instancePath: s + "/gates/" + l + "/maxStd", schemaPath: "#/properties/gates/items/oneOf/8/properties/maxStd/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                              e === null ? e = [F] : e.push(F), t++;
                            }
                          }
                          if (h.onNotEstimable !== void 0) {
                            let x = h.onNotEstimable;
                            if (typeof x != "string") {
                              let F = { instancePath: s + "/gates/" + l + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/8/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [F] : e.push(F), t++;
                            }
                            if (!(x === "block" || x === "warn")) {
                              let F = {
                                instancePath: s + "/gates/" + l + "/onNotEstimable",
                                schemaPath: "#/properties/gates/items/oneOf/8/properties/onNotEstimable/enum",
                                keyword: "enum",
                                params: { allowedValues: X.properties.gates.items.oneOf[8].properties.onNotEstimable.enum },
                                message: "must be equal to one of the allowed values"
                              };
                              e === null ? e = [F] : e.push(F), t++;
                            }
                          }
                          if (h.waiver !== void 0) {
                            let x = h.waiver;
                            if (x && typeof x == "object" && !Array.isArray(x)) {
                              if (x.by === void 0) {
                                let F = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                                e === null ? e = [F] : e.push(F), t++;
                              }
                              if (x.reason === void 0) {
                                let F = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                                e === null ? e = [F] : e.push(F), t++;
                              }
                              if (x.until === void 0) {
                                let F = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/required", keyword: "required", params: {
                                  missingProperty: "until"
                                }, message: "must have required property 'until'" };
                                e === null ? e = [F] : e.push(F), t++;
                              }
                              for (let F in x) if (!(F === "by" || F === "reason" || F === "until")) {
                                let Q = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: F }, message: "must NOT have additional properties" };
                                e === null ? e = [Q] : e.push(Q), t++;
                              }
                              if (x.by !== void 0) {
                                let F = x.by;
                                if (typeof F == "string") {
                                  if (q(F) > 4e3) {
                                    let Q = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                    e === null ? e = [Q] : e.push(Q), t++;
                                  }
                                  if (q(F) < 1) {
                                    let Q = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    e === null ? e = [Q] : e.push(Q), t++;
                                  }
                                } else {
                                  let Q = { instancePath: s + "/gates/" + l + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  e === null ? e = [Q] : e.push(Q), t++;
                                }
                              }
                              if (x.reason !== void 0) {
                                let F = x.reason;
                                if (typeof F == "string") {
                                  if (q(F) > 4e3) {
                                    let Q = {
                                      instancePath: s + "/gates/" + l + "/waiver/reason",
                                      schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/reason/maxLength",
                                      keyword: "maxLength",
                                      params: { limit: 4e3 },
                                      message: "must NOT have more than 4000 characters"
                                    };
                                    e === null ? e = [Q] : e.push(Q), t++;
                                  }
                                  if (q(
                                    F
                                  ) < 1) {
                                    let Q = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    e === null ? e = [Q] : e.push(Q), t++;
                                  }
                                } else {
                                  let Q = { instancePath: s + "/gates/" + l + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  e === null ? e = [
                                    Q
                                  ] : e.push(Q), t++;
                                }
                              }
                              if (x.until !== void 0) {
                                let F = x.until;
                                if (typeof F == "string") {
                                  if (!re.test(F)) {
                                    let Q = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                    e === null ? e = [Q] : e.push(Q), t++;
                                  }
                                } else {
                                  let Q = { instancePath: s + "/gates/" + l + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  e === null ? e = [Q] : e.push(Q), t++;
                                }
                              }
                            } else {
                              let F = { instancePath: s + "/gates/" + l + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              e === null ? e = [F] : e.push(F), t++;
                            }
                          }
                        } else {
                          let x = {
                            instancePath: s + "/gates/" + l,
                            schemaPath: "#/properties/gates/items/oneOf/8/type",
                            keyword: "type",
                            params: { type: "object" },
                            message: "must be object"
                          };
                          e === null ? e = [x] : e.push(x), t++;
                        }
                        var Y = C === t;
                        Y && j ? (j = false, z = [
                          z,
                          8
                        ]) : Y && (j = true, z = 8, H !== true && (H = true));
                      }
                    }
                  }
                }
              }
            }
          }
          if (j) t = O, e !== null && (O ? e.length = O : e = null);
          else {
            let T = { instancePath: s + "/gates/" + l, schemaPath: "#/properties/gates/items/oneOf", keyword: "oneOf", params: { passingSchemas: z }, message: "must match exactly one schema in oneOf" };
            e === null ? e = [T] : e.push(T), t++;
          }
        }
      } else {
        let v = { instancePath: s + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [v] : e.push(v), t++;
      }
    }
    if (V.review !== void 0) {
      let _ = V.review;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        for (let v in _) if (!(v === "loosenedGates" || v === "handover")) {
          let l = {
            instancePath: s + "/review",
            schemaPath: "#/properties/review/additionalProperties",
            keyword: "additionalProperties",
            params: { additionalProperty: v },
            message: "must NOT have additional properties"
          };
          e === null ? e = [l] : e.push(l), t++;
        }
        if (_.loosenedGates !== void 0) {
          let v = _.loosenedGates;
          if (typeof v != "string") {
            let l = { instancePath: s + "/review/loosenedGates", schemaPath: "#/properties/review/properties/loosenedGates/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [l] : e.push(l), t++;
          }
          if (!(v === "warn" || v === "fail")) {
            let l = {
              instancePath: s + "/review/loosenedGates",
              schemaPath: "#/properties/review/properties/loosenedGates/enum",
              keyword: "enum",
              params: { allowedValues: X.properties.review.properties.loosenedGates.enum },
              message: "must be equal to one of the allowed values"
            };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
        if (_.handover !== void 0) {
          let v = _.handover;
          if (typeof v != "string") {
            let l = {
              instancePath: s + "/review/handover",
              schemaPath: "#/properties/review/properties/handover/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string"
            };
            e === null ? e = [l] : e.push(l), t++;
          }
          if (!(v === "auto" || v === "artifacts" || v === "store")) {
            let l = { instancePath: s + "/review/handover", schemaPath: "#/properties/review/properties/handover/enum", keyword: "enum", params: { allowedValues: X.properties.review.properties.handover.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
      } else {
        let v = { instancePath: s + "/review", schemaPath: "#/properties/review/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [v] : e.push(v), t++;
      }
    }
    if (V.runners !== void 0) {
      let _ = V.runners;
      if (_ && typeof _ == "object" && !Array.isArray(
        _
      )) {
        for (let v in _) if (!(v === "default" || v === "allow")) {
          let l = { instancePath: s + "/runners", schemaPath: "#/properties/runners/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v }, message: "must NOT have additional properties" };
          e === null ? e = [l] : e.push(l), t++;
        }
        if (_.default !== void 0) {
          let v = _.default;
          if (Array.isArray(v)) {
            if (v.length > 10) {
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
            if (v.length < 1) {
              let j = { instancePath: s + "/runners/default", schemaPath: "#/properties/runners/properties/default/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [j] : e.push(j), t++;
            }
            let l = v.length;
            for (let j = 0; j < l; j++) {
              let z = v[j];
              if (typeof z == "string") {
                if (!Be.test(z)) {
                  let S = { instancePath: s + "/runners/default/" + j, schemaPath: "#/properties/runners/properties/default/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"' };
                  e === null ? e = [S] : e.push(S), t++;
                }
              } else {
                let S = { instancePath: s + "/runners/default/" + j, schemaPath: "#/properties/runners/properties/default/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [S] : e.push(S), t++;
              }
            }
            let h = v.length, O;
            if (h > 1) {
              let j = {};
              for (; h--; ) {
                let z = v[h];
                if (typeof z == "string") {
                  if (typeof j[z] == "number") {
                    O = j[z];
                    let S = { instancePath: s + "/runners/default", schemaPath: "#/properties/runners/properties/default/uniqueItems", keyword: "uniqueItems", params: { i: h, j: O }, message: "must NOT have duplicate items (items ## " + O + " and " + h + " are identical)" };
                    e === null ? e = [S] : e.push(S), t++;
                    break;
                  }
                  j[z] = h;
                }
              }
            }
          } else {
            let l = { instancePath: s + "/runners/default", schemaPath: "#/properties/runners/properties/default/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
        if (_.allow !== void 0) {
          let v = _.allow;
          if (Array.isArray(v)) {
            if (v.length > 100) {
              let h = { instancePath: s + "/runners/allow", schemaPath: "#/properties/runners/properties/allow/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              e === null ? e = [h] : e.push(h), t++;
            }
            let l = v.length;
            for (let h = 0; h < l; h++) {
              let O = v[h];
              if (Array.isArray(O)) {
                if (O.length > 10) {
                  let D = { instancePath: s + "/runners/allow/" + h, schemaPath: "#/properties/runners/properties/allow/items/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
                  e === null ? e = [D] : e.push(D), t++;
                }
                if (O.length < 1) {
                  let D = {
                    instancePath: s + "/runners/allow/" + h,
                    schemaPath: "#/properties/runners/properties/allow/items/minItems",
                    keyword: "minItems",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 items"
                  };
                  e === null ? e = [D] : e.push(D), t++;
                }
                let j = O.length;
                for (let D = 0; D < j; D++) {
                  let T = O[D];
                  if (typeof T == "string") {
                    if (!Be.test(T)) {
                      let u = {
                        instancePath: s + "/runners/allow/" + h + "/" + D,
                        schemaPath: "#/properties/runners/properties/allow/items/items/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" },
                        message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"'
                      };
                      e === null ? e = [u] : e.push(u), t++;
                    }
                  } else {
                    let u = { instancePath: s + "/runners/allow/" + h + "/" + D, schemaPath: "#/properties/runners/properties/allow/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [u] : e.push(u), t++;
                  }
                }
                let z = O.length, S;
                if (z > 1) {
                  let D = {};
                  for (; z--; ) {
                    let T = O[z];
                    if (typeof T == "string") {
                      if (typeof D[T] == "number") {
                        S = D[T];
                        let u = { instancePath: s + "/runners/allow/" + h, schemaPath: "#/properties/runners/properties/allow/items/uniqueItems", keyword: "uniqueItems", params: { i: z, j: S }, message: "must NOT have duplicate items (items ## " + S + " and " + z + " are identical)" };
                        e === null ? e = [u] : e.push(u), t++;
                        break;
                      }
                      D[T] = z;
                    }
                  }
                }
              } else {
                let j = { instancePath: s + "/runners/allow/" + h, schemaPath: "#/properties/runners/properties/allow/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [j] : e.push(j), t++;
              }
            }
          } else {
            let l = { instancePath: s + "/runners/allow", schemaPath: "#/properties/runners/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
      } else {
        let v = { instancePath: s + "/runners", schemaPath: "#/properties/runners/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [v] : e.push(v), t++;
      }
    }
    if (V.allow !== void 0) {
      let _ = V.allow;
      if (_ && typeof _ == "object" && !Array.isArray(
        _
      )) {
        for (let v in _) if (!(v === "hosts" || v === "buckets" || v === "folders" || v === "maxDownload")) {
          let l = { instancePath: s + "/allow", schemaPath: "#/properties/allow/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v }, message: "must NOT have additional properties" };
          e === null ? e = [l] : e.push(l), t++;
        }
        if (_.hosts !== void 0) {
          let v = _.hosts;
          if (Array.isArray(v)) {
            if (v.length > 100) {
              let j = { instancePath: s + "/allow/hosts", schemaPath: "#/properties/allow/properties/hosts/maxItems", keyword: "maxItems", params: {
                limit: 100
              }, message: "must NOT have more than 100 items" };
              e === null ? e = [j] : e.push(j), t++;
            }
            let l = v.length;
            for (let j = 0; j < l; j++) {
              let z = v[j];
              if (typeof z == "string") {
                if (!ot.test(z)) {
                  let S = { instancePath: s + "/allow/hosts/" + j, schemaPath: "#/properties/allow/properties/hosts/items/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9]([a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:.]+\\])(:[0-9]{1,5})?$" }, message: 'must match pattern "^([a-z0-9]([a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:.]+\\])(:[0-9]{1,5})?$"' };
                  e === null ? e = [S] : e.push(S), t++;
                }
              } else {
                let S = { instancePath: s + "/allow/hosts/" + j, schemaPath: "#/properties/allow/properties/hosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [S] : e.push(S), t++;
              }
            }
            let h = v.length, O;
            if (h > 1) {
              let j = {};
              for (; h--; ) {
                let z = v[h];
                if (typeof z == "string") {
                  if (typeof j[z] == "number") {
                    O = j[z];
                    let S = { instancePath: s + "/allow/hosts", schemaPath: "#/properties/allow/properties/hosts/uniqueItems", keyword: "uniqueItems", params: { i: h, j: O }, message: "must NOT have duplicate items (items ## " + O + " and " + h + " are identical)" };
                    e === null ? e = [S] : e.push(S), t++;
                    break;
                  }
                  j[z] = h;
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
        if (_.buckets !== void 0) {
          let v = _.buckets;
          if (v && typeof v == "object" && !Array.isArray(v)) {
            if (Object.keys(v).length > 100) {
              let l = { instancePath: s + "/allow/buckets", schemaPath: "#/properties/allow/properties/buckets/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties" };
              e === null ? e = [l] : e.push(l), t++;
            }
            for (let l in v) {
              let h = t;
              if (typeof l == "string") {
                if (!Ge.test(l)) {
                  let O = { instancePath: s + "/allow/buckets", schemaPath: "#/properties/allow/properties/buckets/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$" }, message: 'must match pattern "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"', propertyName: l };
                  e === null ? e = [O] : e.push(O), t++;
                }
              } else {
                let O = { instancePath: s + "/allow/buckets", schemaPath: "#/properties/allow/properties/buckets/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: l };
                e === null ? e = [O] : e.push(
                  O
                ), t++;
              }
              var qe = h === t;
              if (!qe) {
                let O = { instancePath: s + "/allow/buckets", schemaPath: "#/properties/allow/properties/buckets/propertyNames", keyword: "propertyNames", params: { propertyName: l }, message: "property name must be valid" };
                e === null ? e = [O] : e.push(
                  O
                ), t++;
              }
            }
            for (let l in v) {
              let h = v[l];
              if (h && typeof h == "object" && !Array.isArray(h)) {
                for (let O in h) if (!(O === "region" || O === "endpoint" || O === "pathStyle")) {
                  let j = { instancePath: s + "/allow/buckets/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/allow/properties/buckets/additionalProperties/additionalProperties", keyword: "additionalProperties", params: {
                    additionalProperty: O
                  }, message: "must NOT have additional properties" };
                  e === null ? e = [j] : e.push(j), t++;
                }
                if (h.region !== void 0) {
                  let O = h.region;
                  if (typeof O == "string") {
                    if (!De.test(O)) {
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
                if (h.endpoint !== void 0) {
                  let O = h.endpoint;
                  if (typeof O == "string") {
                    if (!ze.test(O)) {
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
                if (h.pathStyle !== void 0 && typeof h.pathStyle != "boolean") {
                  let O = { instancePath: s + "/allow/buckets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/pathStyle", schemaPath: "#/properties/allow/properties/buckets/additionalProperties/properties/pathStyle/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [O] : e.push(O), t++;
                }
              } else {
                let O = { instancePath: s + "/allow/buckets/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/allow/properties/buckets/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [O] : e.push(O), t++;
              }
            }
          } else {
            let l = { instancePath: s + "/allow/buckets", schemaPath: "#/properties/allow/properties/buckets/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
        if (_.folders !== void 0) {
          let v = _.folders;
          if (Array.isArray(v)) {
            if (v.length > 100) {
              let j = { instancePath: s + "/allow/folders", schemaPath: "#/properties/allow/properties/folders/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              e === null ? e = [j] : e.push(j), t++;
            }
            let l = v.length;
            for (let j = 0; j < l; j++) {
              let z = v[j];
              if (typeof z == "string") {
                if (q(z) > 400) {
                  let S = {
                    instancePath: s + "/allow/folders/" + j,
                    schemaPath: "#/properties/allow/properties/folders/items/maxLength",
                    keyword: "maxLength",
                    params: { limit: 400 },
                    message: "must NOT have more than 400 characters"
                  };
                  e === null ? e = [S] : e.push(S), t++;
                }
                if (!nt.test(z)) {
                  let S = {
                    instancePath: s + "/allow/folders/" + j,
                    schemaPath: "#/properties/allow/properties/folders/items/pattern",
                    keyword: "pattern",
                    params: {
                      pattern: "^/[^/]"
                    },
                    message: 'must match pattern "^/[^/]"'
                  };
                  e === null ? e = [S] : e.push(S), t++;
                }
              } else {
                let S = { instancePath: s + "/allow/folders/" + j, schemaPath: "#/properties/allow/properties/folders/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [S] : e.push(S), t++;
              }
            }
            let h = v.length, O;
            if (h > 1) {
              let j = {};
              for (; h--; ) {
                let z = v[h];
                if (typeof z == "string") {
                  if (typeof j[z] == "number") {
                    O = j[z];
                    let S = { instancePath: s + "/allow/folders", schemaPath: "#/properties/allow/properties/folders/uniqueItems", keyword: "uniqueItems", params: { i: h, j: O }, message: "must NOT have duplicate items (items ## " + O + " and " + h + " are identical)" };
                    e === null ? e = [S] : e.push(S), t++;
                    break;
                  }
                  j[z] = h;
                }
              }
            }
          } else {
            let l = { instancePath: s + "/allow/folders", schemaPath: "#/properties/allow/properties/folders/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
        if (_.maxDownload !== void 0) {
          let v = _.maxDownload;
          if (typeof v == "string") {
            if (!Pe.test(v)) {
              let l = { instancePath: s + "/allow/maxDownload", schemaPath: "#/properties/allow/properties/maxDownload/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"' };
              e === null ? e = [l] : e.push(l), t++;
            }
          } else {
            let l = { instancePath: s + "/allow/maxDownload", schemaPath: "#/properties/allow/properties/maxDownload/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
      } else {
        let v = { instancePath: s + "/allow", schemaPath: "#/properties/allow/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [v] : e.push(v), t++;
      }
    }
    if (V.environments !== void 0) {
      let _ = V.environments;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        if (Object.keys(_).length > 20) {
          let v = { instancePath: s + "/environments", schemaPath: "#/properties/environments/maxProperties", keyword: "maxProperties", params: { limit: 20 }, message: "must NOT have more than 20 properties" };
          e === null ? e = [v] : e.push(v), t++;
        }
        if (Object.keys(_).length < 1) {
          let v = { instancePath: s + "/environments", schemaPath: "#/properties/environments/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [v] : e.push(
            v
          ), t++;
        }
        for (let v in _) {
          let l = t;
          if (typeof v == "string") {
            if (!je.test(v)) {
              let h = { instancePath: s + "/environments", schemaPath: "#/properties/environments/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"', propertyName: v };
              e === null ? e = [h] : e.push(h), t++;
            }
          } else {
            let h = { instancePath: s + "/environments", schemaPath: "#/properties/environments/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: v };
            e === null ? e = [h] : e.push(h), t++;
          }
          var be = l === t;
          if (!be) {
            let h = {
              instancePath: s + "/environments",
              schemaPath: "#/properties/environments/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: v },
              message: "property name must be valid"
            };
            e === null ? e = [h] : e.push(h), t++;
          }
        }
        for (let v in _) {
          let l = _[v];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            for (let h in l) if (!le.call(X.properties.environments.additionalProperties.properties, h)) {
              let O = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" };
              e === null ? e = [O] : e.push(O), t++;
            }
            if (l.branch !== void 0) {
              let h = l.branch;
              if (typeof h == "string") {
                if (q(h) > 200) {
                  let O = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/branch", schemaPath: "#/properties/environments/additionalProperties/properties/branch/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                  e === null ? e = [O] : e.push(O), t++;
                }
                if (!mt.test(h)) {
                  let O = {
                    instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(
                      /\//g,
                      "~1"
                    ) + "/branch",
                    schemaPath: "#/properties/environments/additionalProperties/properties/branch/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$" },
                    message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"'
                  };
                  e === null ? e = [O] : e.push(O), t++;
                }
              } else {
                let O = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/branch", schemaPath: "#/properties/environments/additionalProperties/properties/branch/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [O] : e.push(O), t++;
              }
            }
            if (l.repository !== void 0) {
              let h = l.repository;
              if (typeof h == "string") {
                if (q(h) > 400) {
                  let O = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/repository", schemaPath: "#/properties/environments/additionalProperties/properties/repository/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
                  e === null ? e = [O] : e.push(O), t++;
                }
                if (!lt.test(h)) {
                  let O = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/repository", schemaPath: "#/properties/environments/additionalProperties/properties/repository/pattern", keyword: "pattern", params: { pattern: "^([A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9._-]+|(https|ssh|file)://[^\\s\\u0000-\\u001f]+|[A-Za-z0-9._-]+@[A-Za-z0-9.-]+:[^\\s\\u0000-\\u001f]+)$" }, message: 'must match pattern "^([A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9._-]+|(https|ssh|file)://[^\\s\\u0000-\\u001f]+|[A-Za-z0-9._-]+@[A-Za-z0-9.-]+:[^\\s\\u0000-\\u001f]+)$"' };
                  e === null ? e = [O] : e.push(O), t++;
                }
              } else {
                let O = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/repository", schemaPath: "#/properties/environments/additionalProperties/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [O] : e.push(O), t++;
              }
            }
            if (l.after !== void 0) {
              let h = l.after;
              if (typeof h == "string") {
                if (!je.test(h)) {
                  let O = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/after", schemaPath: "#/properties/environments/additionalProperties/properties/after/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"' };
                  e === null ? e = [O] : e.push(O), t++;
                }
              } else {
                let O = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(
                  /\//g,
                  "~1"
                ) + "/after", schemaPath: "#/properties/environments/additionalProperties/properties/after/type", keyword: "type", params: {
                  type: "string"
                }, message: "must be string" };
                e === null ? e = [O] : e.push(O), t++;
              }
            }
            if (l.promote !== void 0) {
              let h = l.promote;
              if (typeof h != "string") {
                let O = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/promote", schemaPath: "#/properties/environments/additionalProperties/properties/promote/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [O] : e.push(O), t++;
              }
              if (!(h === "automatic" || h === "manual")) {
                let O = { instancePath: s + "/environments/" + v.replace(
                  /~/g,
                  "~0"
                ).replace(/\//g, "~1") + "/promote", schemaPath: "#/properties/environments/additionalProperties/properties/promote/enum", keyword: "enum", params: { allowedValues: X.properties.environments.additionalProperties.properties.promote.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [O] : e.push(O), t++;
              }
            }
            if (l.protection !== void 0) {
              let h = l.protection;
              if (typeof h != "string") {
                let O = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/protection", schemaPath: "#/properties/environments/additionalProperties/properties/protection/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [O] : e.push(O), t++;
              }
              if (!(h === "none" || h === "deploy-key" || h === "app")) {
                let O = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/protection", schemaPath: "#/properties/environments/additionalProperties/properties/protection/enum", keyword: "enum", params: { allowedValues: X.properties.environments.additionalProperties.properties.protection.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [O] : e.push(O), t++;
              }
            }
            if (l.observer !== void 0) {
              let h = l.observer;
              if (h && typeof h == "object" && !Array.isArray(h)) {
                if (Object.keys(h).length < 1) {
                  let O = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer", schemaPath: "#/properties/environments/additionalProperties/properties/observer/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  e === null ? e = [O] : e.push(O), t++;
                }
                for (let O in h) if (!(O === "servers" || O === "prometheus" || O === "labels")) {
                  let j = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer", schemaPath: "#/properties/environments/additionalProperties/properties/observer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O }, message: "must NOT have additional properties" };
                  e === null ? e = [j] : e.push(j), t++;
                }
                if (h.servers !== void 0) {
                  let O = h.servers;
                  if (Array.isArray(
                    O
                  )) {
                    if (O.length > 100) {
                      let D = {
                        instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/servers",
                        schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/servers/maxItems",
                        keyword: "maxItems",
                        params: { limit: 100 },
                        message: "must NOT have more than 100 items"
                      };
                      e === null ? e = [D] : e.push(D), t++;
                    }
                    if (O.length < 1) {
                      let D = {
                        instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/servers",
                        schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/servers/minItems",
                        keyword: "minItems",
                        params: { limit: 1 },
                        message: "must NOT have fewer than 1 items"
                      };
                      e === null ? e = [D] : e.push(D), t++;
                    }
                    let j = O.length;
                    for (let D = 0; D < j; D++) {
                      let T = O[D];
                      if (typeof T == "string") {
                        if (q(T) > 400) {
                          let u = {
                            instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/servers/" + D,
                            schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/servers/items/maxLength",
                            keyword: "maxLength",
                            params: { limit: 400 },
                            message: "must NOT have more than 400 characters"
                          };
                          e === null ? e = [u] : e.push(u), t++;
                        }
                        if (!Ke.test(T)) {
                          let u = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/servers/" + D, schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/servers/items/pattern", keyword: "pattern", params: {
                            pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$"
                          }, message: 'must match pattern "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$"' };
                          e === null ? e = [u] : e.push(u), t++;
                        }
                      } else {
                        let u = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/servers/" + D, schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/servers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [u] : e.push(u), t++;
                      }
                    }
                    let z = O.length, S;
                    if (z > 1) {
                      let D = {};
                      for (; z--; ) {
                        let T = O[z];
                        if (typeof T == "string") {
                          if (typeof D[T] == "number") {
                            S = D[T];
                            let u = { instancePath: s + "/environments/" + v.replace(
                              /~/g,
                              "~0"
                            ).replace(/\//g, "~1") + "/observer/servers", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/servers/uniqueItems", keyword: "uniqueItems", params: { i: z, j: S }, message: "must NOT have duplicate items (items ## " + S + " and " + z + " are identical)" };
                            e === null ? e = [u] : e.push(u), t++;
                            break;
                          }
                          D[T] = z;
                        }
                      }
                    }
                  } else {
                    let j = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/servers", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/servers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [j] : e.push(j), t++;
                  }
                }
                if (h.prometheus !== void 0) {
                  let O = h.prometheus;
                  if (typeof O == "string") {
                    if (q(O) > 400) {
                      let j = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/prometheus", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/prometheus/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                    if (!Ke.test(O)) {
                      let j = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/prometheus", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/prometheus/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$" }, message: 'must match pattern "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$"' };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                  } else {
                    let j = {
                      instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/prometheus",
                      schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/prometheus/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [j] : e.push(j), t++;
                  }
                }
                if (h.labels !== void 0) {
                  let O = h.labels;
                  if (O && typeof O == "object" && !Array.isArray(O)) {
                    if (Object.keys(O).length > 20) {
                      let j = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/labels", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/maxProperties", keyword: "maxProperties", params: { limit: 20 }, message: "must NOT have more than 20 properties" };
                      e === null ? e = [j] : e.push(
                        j
                      ), t++;
                    }
                    if (Object.keys(O).length < 1) {
                      let j = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/labels", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                      e === null ? e = [j] : e.push(j), t++;
                    }
                    for (let j in O) {
                      let z = t;
                      if (typeof j == "string") {
                        if (!ut.test(j)) {
                          let S = { instancePath: s + "/environments/" + v.replace(
                            /~/g,
                            "~0"
                          ).replace(/\//g, "~1") + "/observer/labels", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_][a-zA-Z0-9_]{0,99}$" }, message: 'must match pattern "^[a-zA-Z_][a-zA-Z0-9_]{0,99}$"', propertyName: j };
                          e === null ? e = [S] : e.push(S), t++;
                        }
                      } else {
                        let S = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/labels", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: j };
                        e === null ? e = [S] : e.push(S), t++;
                      }
                      var Oe = z === t;
                      if (!Oe) {
                        let S = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/labels", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/propertyNames", keyword: "propertyNames", params: { propertyName: j }, message: "property name must be valid" };
                        e === null ? e = [S] : e.push(S), t++;
                      }
                    }
                    for (let j in O) {
                      let z = O[j];
                      if (typeof z == "string") {
                        if (q(z) > 200) {
                          let S = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/labels/" + j.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                          e === null ? e = [S] : e.push(S), t++;
                        }
                      } else {
                        let S = {
                          instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/labels/" + j.replace(/~/g, "~0").replace(
                            /\//g,
                            "~1"
                          ),
                          schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/additionalProperties/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string"
                        };
                        e === null ? e = [S] : e.push(S), t++;
                      }
                    }
                  } else {
                    let j = {
                      instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/labels",
                      schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/type",
                      keyword: "type",
                      params: { type: "object" },
                      message: "must be object"
                    };
                    e === null ? e = [j] : e.push(j), t++;
                  }
                }
              } else {
                let O = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(
                  /\//g,
                  "~1"
                ) + "/observer", schemaPath: "#/properties/environments/additionalProperties/properties/observer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [O] : e.push(O), t++;
              }
            }
            if (l.approvals !== void 0) {
              let h = l.approvals;
              if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                let O = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(
                  /\//g,
                  "~1"
                ) + "/approvals", schemaPath: "#/properties/environments/additionalProperties/properties/approvals/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [O] : e.push(O), t++;
              }
              if (typeof h == "number" && isFinite(h)) {
                if (h > 20 || isNaN(h)) {
                  let O = {
                    instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvals",
                    schemaPath: "#/properties/environments/additionalProperties/properties/approvals/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 20 },
                    message: "must be <= 20"
                  };
                  e === null ? e = [O] : e.push(O), t++;
                }
                if (h < 0 || isNaN(h)) {
                  let O = { instancePath: s + "/environments/" + v.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1") + "/approvals", schemaPath: "#/properties/environments/additionalProperties/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [O] : e.push(O), t++;
                }
              }
            }
            if (l.rollouts !== void 0) {
              let h = l.rollouts;
              if (Array.isArray(h)) {
                if (h.length < 1) {
                  let S = { instancePath: s + "/environments/" + v.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1") + "/rollouts", schemaPath: "#/properties/environments/additionalProperties/properties/rollouts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [S] : e.push(S), t++;
                }
                let O = h.length;
                for (let S = 0; S < O; S++) {
                  let D = h[S];
                  if (typeof D != "string") {
                    let T = { instancePath: s + "/environments/" + v.replace(
                      /~/g,
                      "~0"
                    ).replace(/\//g, "~1") + "/rollouts/" + S, schemaPath: "#/properties/environments/additionalProperties/properties/rollouts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [T] : e.push(T), t++;
                  }
                  if (!(D === "direct" || D === "canary" || D === "shadow")) {
                    let T = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollouts/" + S, schemaPath: "#/properties/environments/additionalProperties/properties/rollouts/items/enum", keyword: "enum", params: {
                      allowedValues: X.properties.environments.additionalProperties.properties.rollouts.items.enum
                    }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [T] : e.push(T), t++;
                  }
                }
                let j = h.length, z;
                if (j > 1) {
                  let S = {};
                  for (; j--; ) {
                    let D = h[j];
                    if (typeof D == "string") {
                      if (typeof S[D] == "number") {
                        z = S[D];
                        let T = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollouts", schemaPath: "#/properties/environments/additionalProperties/properties/rollouts/uniqueItems", keyword: "uniqueItems", params: { i: j, j: z }, message: "must NOT have duplicate items (items ## " + z + " and " + j + " are identical)" };
                        e === null ? e = [T] : e.push(T), t++;
                        break;
                      }
                      S[D] = j;
                    }
                  }
                }
              } else {
                let O = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollouts", schemaPath: "#/properties/environments/additionalProperties/properties/rollouts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [O] : e.push(O), t++;
              }
            }
            if (l.minDwell !== void 0) {
              let h = l.minDwell;
              if (typeof h == "string") {
                if (!Ne.test(h)) {
                  let O = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/minDwell", schemaPath: "#/properties/environments/additionalProperties/properties/minDwell/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,4}(s|m|h|d)$" }, message: 'must match pattern "^[1-9][0-9]{0,4}(s|m|h|d)$"' };
                  e === null ? e = [O] : e.push(O), t++;
                }
              } else {
                let O = {
                  instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/minDwell",
                  schemaPath: "#/properties/environments/additionalProperties/properties/minDwell/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [O] : e.push(O), t++;
              }
            }
            if (l.minSamples !== void 0) {
              let h = l.minSamples;
              if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                let O = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/minSamples", schemaPath: "#/properties/environments/additionalProperties/properties/minSamples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [O] : e.push(O), t++;
              }
              if (typeof h == "number" && isFinite(h)) {
                if (h > 1e8 || isNaN(h)) {
                  let O = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/minSamples", schemaPath: "#/properties/environments/additionalProperties/properties/minSamples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e8 }, message: "must be <= 100000000" };
                  e === null ? e = [O] : e.push(O), t++;
                }
                if (h < 1 || isNaN(h)) {
                  let O = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(
                    /\//g,
                    "~1"
                  ) + "/minSamples", schemaPath: "#/properties/environments/additionalProperties/properties/minSamples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [O] : e.push(O), t++;
                }
              }
            }
          } else {
            let h = { instancePath: s + "/environments/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [h] : e.push(h), t++;
          }
        }
      } else {
        let v = { instancePath: s + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [v] : e.push(v), t++;
      }
    }
    if (V.budget !== void 0) {
      let _ = V.budget;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        if (Object.keys(_).length < 1) {
          let v = {
            instancePath: s + "/budget",
            schemaPath: "#/properties/budget/minProperties",
            keyword: "minProperties",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 properties"
          };
          e === null ? e = [v] : e.push(v), t++;
        }
        for (let v in _) if (!(v === "perChange" || v === "perWeek")) {
          let l = { instancePath: s + "/budget", schemaPath: "#/properties/budget/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v }, message: "must NOT have additional properties" };
          e === null ? e = [l] : e.push(
            l
          ), t++;
        }
        if (_.perChange !== void 0) {
          let v = _.perChange;
          if (v && typeof v == "object" && !Array.isArray(v)) {
            if (Object.keys(v).length < 1) {
              let l = { instancePath: s + "/budget/perChange", schemaPath: "#/properties/budget/properties/perChange/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [l] : e.push(l), t++;
            }
            for (let l in v)
              if (!(l === "trainings" || l === "minutes")) {
                let h = { instancePath: s + "/budget/perChange", schemaPath: "#/properties/budget/properties/perChange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
                e === null ? e = [h] : e.push(h), t++;
              }
            if (v.trainings !== void 0) {
              let l = v.trainings;
              if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                let h = { instancePath: s + "/budget/perChange/trainings", schemaPath: "#/properties/budget/properties/perChange/properties/trainings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [h] : e.push(h), t++;
              }
              if (typeof l == "number" && isFinite(l)) {
                if (l > 1e6 || isNaN(l)) {
                  let h = { instancePath: s + "/budget/perChange/trainings", schemaPath: "#/properties/budget/properties/perChange/properties/trainings/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                  e === null ? e = [h] : e.push(h), t++;
                }
                if (l < 0 || isNaN(l)) {
                  let h = { instancePath: s + "/budget/perChange/trainings", schemaPath: "#/properties/budget/properties/perChange/properties/trainings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [h] : e.push(h), t++;
                }
              }
            }
            if (v.minutes !== void 0) {
              let l = v.minutes;
              if (typeof l == "number" && isFinite(l)) {
                if (l > 1e7 || isNaN(l)) {
                  let h = {
                    instancePath: s + "/budget/perChange/minutes",
                    schemaPath: "#/properties/budget/properties/perChange/properties/minutes/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 1e7 },
                    message: "must be <= 10000000"
                  };
                  e === null ? e = [h] : e.push(h), t++;
                }
                if (l < 0 || isNaN(l)) {
                  let h = { instancePath: s + "/budget/perChange/minutes", schemaPath: "#/properties/budget/properties/perChange/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [h] : e.push(h), t++;
                }
              } else {
                let h = {
                  instancePath: s + "/budget/perChange/minutes",
                  schemaPath: "#/properties/budget/properties/perChange/properties/minutes/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number"
                };
                e === null ? e = [h] : e.push(h), t++;
              }
            }
          } else {
            let l = { instancePath: s + "/budget/perChange", schemaPath: "#/properties/budget/properties/perChange/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [l] : e.push(
              l
            ), t++;
          }
        }
        if (_.perWeek !== void 0) {
          let v = _.perWeek;
          if (v && typeof v == "object" && !Array.isArray(v)) {
            if (Object.keys(v).length < 1) {
              let l = { instancePath: s + "/budget/perWeek", schemaPath: "#/properties/budget/properties/perWeek/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [l] : e.push(l), t++;
            }
            for (let l in v)
              if (!(l === "trainings" || l === "minutes")) {
                let h = { instancePath: s + "/budget/perWeek", schemaPath: "#/properties/budget/properties/perWeek/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
                e === null ? e = [h] : e.push(h), t++;
              }
            if (v.trainings !== void 0) {
              let l = v.trainings;
              if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                let h = { instancePath: s + "/budget/perWeek/trainings", schemaPath: "#/properties/budget/properties/perWeek/properties/trainings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [h] : e.push(h), t++;
              }
              if (typeof l == "number" && isFinite(l)) {
                if (l > 1e6 || isNaN(l)) {
                  let h = {
                    instancePath: s + "/budget/perWeek/trainings",
                    schemaPath: "#/properties/budget/properties/perWeek/properties/trainings/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 1e6 },
                    message: "must be <= 1000000"
                  };
                  e === null ? e = [h] : e.push(h), t++;
                }
                if (l < 0 || isNaN(l)) {
                  let h = { instancePath: s + "/budget/perWeek/trainings", schemaPath: "#/properties/budget/properties/perWeek/properties/trainings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [h] : e.push(h), t++;
                }
              }
            }
            if (v.minutes !== void 0) {
              let l = v.minutes;
              if (typeof l == "number" && isFinite(l)) {
                if (l > 1e7 || isNaN(l)) {
                  let h = { instancePath: s + "/budget/perWeek/minutes", schemaPath: "#/properties/budget/properties/perWeek/properties/minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
                  e === null ? e = [h] : e.push(h), t++;
                }
                if (l < 0 || isNaN(l)) {
                  let h = { instancePath: s + "/budget/perWeek/minutes", schemaPath: "#/properties/budget/properties/perWeek/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [h] : e.push(h), t++;
                }
              } else {
                let h = { instancePath: s + "/budget/perWeek/minutes", schemaPath: "#/properties/budget/properties/perWeek/properties/minutes/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [h] : e.push(h), t++;
              }
            }
          } else {
            let l = { instancePath: s + "/budget/perWeek", schemaPath: "#/properties/budget/properties/perWeek/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
      } else {
        let v = { instancePath: s + "/budget", schemaPath: "#/properties/budget/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [v] : e.push(v), t++;
      }
    }
  } else {
    let _ = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [_] : e.push(_), t++;
  }
  return Ae.errors = e, t === 0;
}
Ae.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var validateModel = ft;
var validateProject = gt;

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
    return [...observed(draft, at2), ...stepped(draft, at2), ...timely(draft, at2), ...sliced(draft, at2)];
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
    const named = one === void 0 ? draft.texts(entry) ?? [] : [one];
    const unknown = named.find((name) => !Object.hasOwn(features, name));
    if (unknown === void 0) return [];
    const allowed = Object.keys(features).join(", ");
    const message = `a request has no ${unknown}: servers see features only`;
    return [draft.atValue(entry, { code: "slice-unknown", message, found: unknown, allowed, fix: "Name a feature." })];
  });
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
