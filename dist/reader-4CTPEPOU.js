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
} from "./chunk-AUM2NFW4.js";
import "./chunk-VDIFP3LA.js";
import "./chunk-5TWUTOWS.js";
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
var Te = (W, s) => () => {
  try {
    return s || W((s = { exports: {} }).exports, s), s.exports;
  } catch (se) {
    throw s = 0, se;
  }
};
var Ee = Te((_e) => {
  "use strict";
  Object.defineProperty(_e, "__esModule", { value: true });
  function Be(W) {
    let s = W.length, se = 0, oe = 0, ae;
    for (; oe < s; ) se++, ae = W.charCodeAt(oe++), ae >= 55296 && ae <= 56319 && oe < s && (ae = W.charCodeAt(oe), (ae & 64512) === 56320 && oe++);
    return se;
  }
  _e.default = Be;
  Be.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var Fe = Te((ht, Me) => {
  "use strict";
  Me.exports = function W(s, se) {
    if (s === se) return true;
    if (s && se && typeof s == "object" && typeof se == "object") {
      if (s.constructor !== se.constructor) return false;
      var oe, ae, be;
      if (Array.isArray(s)) {
        if (oe = s.length, oe != se.length) return false;
        for (ae = oe; ae-- !== 0; ) if (!W(s[ae], se[ae])) return false;
        return true;
      }
      if (s.constructor === RegExp) return s.source === se.source && s.flags === se.flags;
      if (s.valueOf !== Object.prototype.valueOf) return s.valueOf() === se.valueOf();
      if (s.toString !== Object.prototype.toString)
        return s.toString() === se.toString();
      if (be = Object.keys(s), oe = be.length, oe !== Object.keys(se).length) return false;
      for (ae = oe; ae-- !== 0; ) if (!Object.prototype.hasOwnProperty.call(se, be[ae])) return false;
      for (ae = oe; ae-- !== 0; ) {
        var e = be[ae];
        if (!W(s[e], se[e])) return false;
      }
      return true;
    }
    return s !== s && se !== se;
  };
});
var Ce = Te((Ie) => {
  "use strict";
  Object.defineProperty(Ie, "__esModule", { value: true });
  var Se = Fe();
  Se.code = 'require("ajv/dist/runtime/equal").default';
  Ie.default = Se;
});
var yt = je;
var S = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://trainyard.dev/schemas/model.schema.json",
  type: "object",
  properties: { apiVersion: { const: "trainyard.dev/v1" }, kind: { const: "Model" }, name: { type: "string", pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, owners: { type: "array", uniqueItems: true, items: { type: "string", maxLength: 200, pattern: "^(@[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?|[^@\\s]+@[^@\\s]+)$" } }, risk: { type: "object", properties: {
    tier: { type: "string", enum: [
      "minimal",
      "limited",
      "high"
    ] },
    declaredBy: { type: "string", minLength: 1, maxLength: 4e3 },
    rationale: { type: "string", minLength: 1, maxLength: 4e3 },
    mitigations: { type: "array", items: { type: "string", minLength: 1, maxLength: 4e3 } },
    reviewBy: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
  }, additionalProperties: false, required: ["tier"] }, data: { type: "object", properties: {
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
  }, additionalProperties: false, required: ["source", "target", "features"] }, train: { type: "object", properties: {
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
  } }, { if: { properties: { trainer: { const: "script" } }, required: ["trainer"] }, then: { properties: { options: { type: "object", properties: {}, additionalProperties: false, patternProperties: { "^[A-Za-z][A-Za-z0-9_-]{0,63}$": { type: ["string", "number", "boolean"] } } } } } }] }, decide: { type: "object", properties: { threshold: { type: "number", minimum: 0, maximum: 1 }, maximise: { type: "string", enum: ["f1", "balanced_accuracy"] }, costs: { type: "object", properties: { falsePositive: {
    type: "number",
    minimum: 0
  }, falseNegative: { type: "number", minimum: 0 } }, additionalProperties: false, required: ["falsePositive", "falseNegative"] } }, additionalProperties: false }, evaluate: { type: "object", properties: { metrics: {
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
  } }, additionalProperties: false }, predict: { type: "object", properties: { command: {
    type: "array",
    minItems: 1,
    maxItems: 100,
    items: { type: "string", maxLength: 4e3, pattern: "^[^\\u0000]*$" }
  }, code: { type: "string", minLength: 1, maxLength: 400 }, time: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(s|m|h)$" } }, additionalProperties: false, required: ["command"] }, gates: { type: "array", items: {
    type: "object",
    oneOf: [
      { type: "object", properties: { calibration: { type: "string", enum: ["mean", "worst"] }, max: {
        type: "number",
        minimum: 0,
        maximum: 1
      }, minRows: { type: "integer", minimum: 1 }, onNotEstimable: { type: "string", enum: ["block", "warn"] }, waiver: {
        type: "object",
        properties: { by: { type: "string", minLength: 1, maxLength: 4e3 }, reason: { type: "string", minLength: 1, maxLength: 4e3 }, until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } },
        additionalProperties: false,
        required: ["by", "reason", "until"]
      } }, required: ["calibration", "max"], additionalProperties: false },
      { type: "object", properties: { drift: { type: "string", enum: [
        "psi"
      ] }, max: { type: "number", minimum: 0 }, onNotEstimable: { type: "string", enum: ["block", "warn"] }, waiver: { type: "object", properties: {
        by: { type: "string", minLength: 1, maxLength: 4e3 },
        reason: { type: "string", minLength: 1, maxLength: 4e3 },
        until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
      }, additionalProperties: false, required: ["by", "reason", "until"] } }, required: [
        "drift"
      ], additionalProperties: false },
      { type: "object", properties: {
        fairness: { type: "string", enum: ["demographic_parity_difference", "demographic_parity_ratio", "equal_opportunity_difference", "equal_opportunity_ratio", "equalized_odds_difference", "equalized_odds_ratio"] },
        by: { anyOf: [{ type: "string", minLength: 1 }, { type: "array", items: { type: "string", minLength: 1 }, minItems: 1, uniqueItems: true }] },
        min: { type: "number" },
        max: { type: "number" },
        judge: { type: "string", enum: ["interval", "point"] },
        confidence: {
          type: "number",
          minimum: 0.5,
          maximum: 0.999
        },
        onNotEstimable: { type: "string", enum: ["block", "warn"] },
        waiver: { type: "object", properties: { by: {
          type: "string",
          minLength: 1,
          maxLength: 4e3
        }, reason: { type: "string", minLength: 1, maxLength: 4e3 }, until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } }, additionalProperties: false, required: ["by", "reason", "until"] }
      }, required: ["fairness", "by"], anyOf: [
        { required: ["min"] },
        { required: ["max"] }
      ], additionalProperties: false },
      { type: "object", properties: { latency: { type: "string", enum: [
        "p50",
        "p95",
        "p99"
      ] }, max: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|m)$" }, on: { type: "string", enum: ["hosted"] }, onNotEstimable: {
        type: "string",
        enum: ["block", "warn"]
      }, waiver: { type: "object", properties: { by: { type: "string", minLength: 1, maxLength: 4e3 }, reason: {
        type: "string",
        minLength: 1,
        maxLength: 4e3
      }, until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } }, additionalProperties: false, required: ["by", "reason", "until"] } }, required: ["latency", "max"], additionalProperties: false },
      { type: "object", properties: {
        leakage: { type: "string", enum: ["overlap", "target", "group", "labels"] },
        max: { type: "number", minimum: 0, maximum: 1 },
        onNotEstimable: { type: "string", enum: ["block", "warn"] },
        waiver: { type: "object", properties: {
          by: { type: "string", minLength: 1, maxLength: 4e3 },
          reason: { type: "string", minLength: 1, maxLength: 4e3 },
          until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
        }, additionalProperties: false, required: ["by", "reason", "until"] }
      }, required: ["leakage", "max"], additionalProperties: false },
      { type: "object", properties: {
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
        min: { type: "number" },
        max: { type: "number" },
        versus: { type: "string", enum: ["production"] },
        notWorseBy: { type: "number", minimum: 0 },
        betterBy: { type: "number", minimum: 0 },
        judge: { type: "string", enum: ["interval", "point"] },
        confidence: { type: "number", minimum: 0.5, maximum: 0.999 },
        onNotEstimable: { type: "string", enum: ["block", "warn"] },
        waiver: {
          type: "object",
          properties: { by: { type: "string", minLength: 1, maxLength: 4e3 }, reason: { type: "string", minLength: 1, maxLength: 4e3 }, until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } },
          additionalProperties: false,
          required: ["by", "reason", "until"]
        }
      }, required: ["metric"], anyOf: [
        { required: ["min"] },
        { required: ["max"] },
        { required: ["versus"] }
      ], dependentRequired: { notWorseBy: ["versus"], betterBy: ["versus"] }, additionalProperties: false },
      {
        type: "object",
        properties: { quality: { type: "string", enum: ["score", "checks"] }, min: { type: "number", minimum: 0, maximum: 1 }, max: { type: "integer", minimum: 0 }, onNotEstimable: { type: "string", enum: ["block", "warn"] }, waiver: { type: "object", properties: { by: {
          type: "string",
          minLength: 1,
          maxLength: 4e3
        }, reason: { type: "string", minLength: 1, maxLength: 4e3 }, until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } }, additionalProperties: false, required: ["by", "reason", "until"] } },
        required: ["quality"],
        oneOf: [{ required: ["min"], properties: { quality: { const: "score" } } }, { required: ["max"], properties: { quality: { const: "checks" } } }],
        additionalProperties: false
      },
      { type: "object", properties: { size: { type: "string", enum: ["bundle"] }, max: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }, onNotEstimable: { type: "string", enum: ["block", "warn"] }, waiver: {
        type: "object",
        properties: { by: { type: "string", minLength: 1, maxLength: 4e3 }, reason: { type: "string", minLength: 1, maxLength: 4e3 }, until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } },
        additionalProperties: false,
        required: ["by", "reason", "until"]
      } }, required: ["size", "max"], additionalProperties: false },
      { type: "object", properties: {
        stability: { type: "string", enum: ["accuracy", "average_precision", "balanced_accuracy", "brier", "ece", "f1", "log_loss", "mae", "mape", "mcc", "precision", "r2", "recall", "rmse", "roc_auc", "roc_auc_ovo"] },
        maxStd: { type: "number", minimum: 0 },
        onNotEstimable: { type: "string", enum: ["block", "warn"] },
        waiver: { type: "object", properties: {
          by: { type: "string", minLength: 1, maxLength: 4e3 },
          reason: { type: "string", minLength: 1, maxLength: 4e3 },
          until: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
        }, additionalProperties: false, required: ["by", "reason", "until"] }
      }, required: ["stability", "maxStd"], additionalProperties: false }
    ]
  } }, deploy: {
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
      onInconclusive: { type: "string", enum: ["pause", "abort", "extend"] },
      holdWindows: { type: "integer", minimum: 0, maximum: 1e3 },
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
  }, card: { type: "object", properties: {
    description: { type: "string", minLength: 1, maxLength: 4e3 },
    intendedUse: { type: "string", minLength: 1, maxLength: 4e3 },
    outOfScope: {
      type: "string",
      minLength: 1,
      maxLength: 4e3
    },
    limitations: { type: "string", minLength: 1, maxLength: 4e3 },
    ethics: {
      type: "string",
      minLength: 1,
      maxLength: 4e3
    },
    recommendations: { type: "string", minLength: 1, maxLength: 4e3 },
    license: { type: "string", minLength: 1, maxLength: 4e3 },
    citation: { type: "string", minLength: 1, maxLength: 4e3 }
  }, additionalProperties: false }, bump: { type: "string", enum: ["patch", "minor", "major"] }, monitor: {}, needs: {}, base: {}, outputs: {} },
  additionalProperties: false,
  required: ["apiVersion", "kind", "name", "data", "train"]
};
var ue = Object.prototype.hasOwnProperty;
var O = Ee().default;
var Qe = Ce().default;
var Le = new RegExp("^[a-z0-9][a-z0-9-]{0,62}$", "u");
var Xe = new RegExp("^(@[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?|[^@\\s]+@[^@\\s]+)$", "u");
var ie = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
var Ye = new RegExp("^[a-z][a-z0-9_]{0,62}$", "u");
var ne = new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");
var $e = new RegExp("^[0-9]+(\\.[0-9]+)? ?(h|d|w)$", "u");
var et = new RegExp("^[^*]*[*][^*]*$", "u");
var xe = new RegExp(
  "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$",
  "u"
);
var tt = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var Ve = new RegExp(
  "^[A-Za-z][A-Za-z0-9_-]{0,63}$",
  "u"
);
var Re = new RegExp("^[^\\u0000]*$", "u");
var Ze = new RegExp("^[0-9]+(\\.[0-9]+)? ?(s|m|h)$", "u");
var ke = new RegExp("^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$", "u");
var st = new RegExp("^[A-Za-z][A-Za-z0-9_:.-]{0,63}$", "u");
var ze = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "u");
var rt = new RegExp("^[1-9][0-9]{0,3}[mhd]$", "u");
var Ue = new RegExp("^[0-9]+(\\.[0-9]+)? ?(us|ms|s|m)$", "u");
var it = new RegExp("^(shadow|[0-9]{1,3}(\\.[0-9]{1,3})?%)$", "u");
var Ne = new RegExp("^[1-9][0-9]{0,4}(s|m|h|d)$", "u");
function je(W, { instancePath: s = "", parentData: se, parentDataProperty: oe, rootData: ae = W, dynamicAnchors: be = {} } = {}) {
  let e = null, t = 0, ce = je.evaluated;
  if (ce.dynamicProps && (ce.props = void 0), ce.dynamicItems && (ce.items = void 0), W && typeof W == "object" && !Array.isArray(W)) {
    if (W.apiVersion === void 0) {
      let b = { instancePath: s, schemaPath: "#/required", keyword: "required", params: {
        missingProperty: "apiVersion"
      }, message: "must have required property 'apiVersion'" };
      e === null ? e = [b] : e.push(b), t++;
    }
    if (W.kind === void 0) {
      let b = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      e === null ? e = [b] : e.push(b), t++;
    }
    if (W.name === void 0) {
      let b = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [b] : e.push(b), t++;
    }
    if (W.data === void 0) {
      let b = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [b] : e.push(b), t++;
    }
    if (W.train === void 0) {
      let b = {
        instancePath: s,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "train" },
        message: "must have required property 'train'"
      };
      e === null ? e = [b] : e.push(b), t++;
    }
    for (let b in W) if (!ue.call(S.properties, b)) {
      let l = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b }, message: "must NOT have additional properties" };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (W.apiVersion !== void 0 && W.apiVersion !== "trainyard.dev/v1") {
      let b = {
        instancePath: s + "/apiVersion",
        schemaPath: "#/properties/apiVersion/const",
        keyword: "const",
        params: { allowedValue: "trainyard.dev/v1" },
        message: "must be equal to constant"
      };
      e === null ? e = [b] : e.push(b), t++;
    }
    if (W.kind !== void 0 && W.kind !== "Model") {
      let b = { instancePath: s + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Model" }, message: "must be equal to constant" };
      e === null ? e = [
        b
      ] : e.push(b), t++;
    }
    if (W.name !== void 0) {
      let b = W.name;
      if (typeof b == "string") {
        if (!Le.test(b)) {
          let l = { instancePath: s + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"' };
          e === null ? e = [l] : e.push(l), t++;
        }
      } else {
        let l = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (W.owners !== void 0) {
      let b = W.owners;
      if (Array.isArray(b)) {
        let l = b.length;
        for (let p = 0; p < l; p++) {
          let h = b[p];
          if (typeof h == "string") {
            if (O(h) > 200) {
              let o = {
                instancePath: s + "/owners/" + p,
                schemaPath: "#/properties/owners/items/maxLength",
                keyword: "maxLength",
                params: { limit: 200 },
                message: "must NOT have more than 200 characters"
              };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (!Xe.test(h)) {
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
        let i = b.length, n;
        if (i > 1) {
          let p = {};
          for (; i--; ) {
            let h = b[i];
            if (typeof h == "string") {
              if (typeof p[h] == "number") {
                n = p[h];
                let o = { instancePath: s + "/owners", schemaPath: "#/properties/owners/uniqueItems", keyword: "uniqueItems", params: { i, j: n }, message: "must NOT have duplicate items (items ## " + n + " and " + i + " are identical)" };
                e === null ? e = [o] : e.push(o), t++;
                break;
              }
              p[h] = i;
            }
          }
        }
      } else {
        let l = { instancePath: s + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (W.risk !== void 0) {
      let b = W.risk;
      if (b && typeof b == "object" && !Array.isArray(b)) {
        if (b.tier === void 0) {
          let l = {
            instancePath: s + "/risk",
            schemaPath: "#/properties/risk/required",
            keyword: "required",
            params: { missingProperty: "tier" },
            message: "must have required property 'tier'"
          };
          e === null ? e = [l] : e.push(l), t++;
        }
        for (let l in b) if (!(l === "tier" || l === "declaredBy" || l === "rationale" || l === "mitigations" || l === "reviewBy")) {
          let i = { instancePath: s + "/risk", schemaPath: "#/properties/risk/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (b.tier !== void 0) {
          let l = b.tier;
          if (typeof l != "string") {
            let i = { instancePath: s + "/risk/tier", schemaPath: "#/properties/risk/properties/tier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [i] : e.push(i), t++;
          }
          if (!(l === "minimal" || l === "limited" || l === "high")) {
            let i = { instancePath: s + "/risk/tier", schemaPath: "#/properties/risk/properties/tier/enum", keyword: "enum", params: { allowedValues: S.properties.risk.properties.tier.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (b.declaredBy !== void 0) {
          let l = b.declaredBy;
          if (typeof l == "string") {
            if (O(l) > 4e3) {
              let i = { instancePath: s + "/risk/declaredBy", schemaPath: "#/properties/risk/properties/declaredBy/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (O(l) < 1) {
              let i = { instancePath: s + "/risk/declaredBy", schemaPath: "#/properties/risk/properties/declaredBy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/risk/declaredBy", schemaPath: "#/properties/risk/properties/declaredBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (b.rationale !== void 0) {
          let l = b.rationale;
          if (typeof l == "string") {
            if (O(l) > 4e3) {
              let i = { instancePath: s + "/risk/rationale", schemaPath: "#/properties/risk/properties/rationale/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (O(l) < 1) {
              let i = {
                instancePath: s + "/risk/rationale",
                schemaPath: "#/properties/risk/properties/rationale/minLength",
                keyword: "minLength",
                params: {
                  limit: 1
                },
                message: "must NOT have fewer than 1 characters"
              };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/risk/rationale", schemaPath: "#/properties/risk/properties/rationale/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (b.mitigations !== void 0) {
          let l = b.mitigations;
          if (Array.isArray(l)) {
            let i = l.length;
            for (let n = 0; n < i; n++) {
              let p = l[n];
              if (typeof p == "string") {
                if (O(p) > 4e3) {
                  let h = {
                    instancePath: s + "/risk/mitigations/" + n,
                    schemaPath: "#/properties/risk/properties/mitigations/items/maxLength",
                    keyword: "maxLength",
                    params: { limit: 4e3 },
                    message: "must NOT have more than 4000 characters"
                  };
                  e === null ? e = [h] : e.push(h), t++;
                }
                if (O(p) < 1) {
                  let h = { instancePath: s + "/risk/mitigations/" + n, schemaPath: "#/properties/risk/properties/mitigations/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [h] : e.push(h), t++;
                }
              } else {
                let h = {
                  instancePath: s + "/risk/mitigations/" + n,
                  schemaPath: "#/properties/risk/properties/mitigations/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [h] : e.push(h), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/risk/mitigations", schemaPath: "#/properties/risk/properties/mitigations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (b.reviewBy !== void 0) {
          let l = b.reviewBy;
          if (typeof l == "string") {
            if (!ie.test(l)) {
              let i = { instancePath: s + "/risk/reviewBy", schemaPath: "#/properties/risk/properties/reviewBy/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
              e === null ? e = [i] : e.push(
                i
              ), t++;
            }
          } else {
            let i = { instancePath: s + "/risk/reviewBy", schemaPath: "#/properties/risk/properties/reviewBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let l = { instancePath: s + "/risk", schemaPath: "#/properties/risk/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (W.data !== void 0) {
      let b = W.data;
      if (b && typeof b == "object" && !Array.isArray(b)) {
        if (b.source === void 0) {
          let l = { instancePath: s + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
          e === null ? e = [l] : e.push(l), t++;
        }
        if (b.target === void 0) {
          let l = { instancePath: s + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
          e === null ? e = [l] : e.push(l), t++;
        }
        if (b.features === void 0) {
          let l = { instancePath: s + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "features" }, message: "must have required property 'features'" };
          e === null ? e = [l] : e.push(l), t++;
        }
        for (let l in b) if (!ue.call(S.properties.data.properties, l)) {
          let i = { instancePath: s + "/data", schemaPath: "#/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (b.source !== void 0) {
          let l = b.source;
          if (typeof l != "string" && !(l && typeof l == "object" && !Array.isArray(l))) {
            let i = { instancePath: s + "/data/source", schemaPath: "#/properties/data/properties/source/type", keyword: "type", params: { type: S.properties.data.properties.source.type }, message: "must be string,object" };
            e === null ? e = [i] : e.push(i), t++;
          }
          if (typeof l == "string") {
            if (O(l) > 2e3) {
              let i = { instancePath: s + "/data/source", schemaPath: "#/properties/data/properties/source/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (O(l) < 1) {
              let i = { instancePath: s + "/data/source", schemaPath: "#/properties/data/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [i] : e.push(
                i
              ), t++;
            }
          }
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (Object.keys(l).length < 1) {
              let i = { instancePath: s + "/data/source", schemaPath: "#/properties/data/properties/source/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in l) {
              let n = t;
              if (typeof i == "string") {
                if (!Ye.test(i)) {
                  let p = {
                    instancePath: s + "/data/source",
                    schemaPath: "#/properties/data/properties/source/propertyNames/pattern",
                    keyword: "pattern",
                    params: {
                      pattern: "^[a-z][a-z0-9_]{0,62}$"
                    },
                    message: 'must match pattern "^[a-z][a-z0-9_]{0,62}$"',
                    propertyName: i
                  };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/data/source", schemaPath: "#/properties/data/properties/source/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: i };
                e === null ? e = [p] : e.push(p), t++;
              }
              var Pe = n === t;
              if (!Pe) {
                let p = { instancePath: s + "/data/source", schemaPath: "#/properties/data/properties/source/propertyNames", keyword: "propertyNames", params: { propertyName: i }, message: "property name must be valid" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            for (let i in l) {
              let n = l[i];
              if (typeof n != "string" && !(n && typeof n == "object" && !Array.isArray(n))) {
                let p = {
                  instancePath: s + "/data/source/" + i.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1"),
                  schemaPath: "#/properties/data/properties/source/additionalProperties/type",
                  keyword: "type",
                  params: { type: S.properties.data.properties.source.additionalProperties.type },
                  message: "must be string,object"
                };
                e === null ? e = [p] : e.push(p), t++;
              }
              if (typeof n == "string") {
                if (O(n) > 2e3) {
                  let p = { instancePath: s + "/data/source/" + i.replace(/~/g, "~0").replace(
                    /\//g,
                    "~1"
                  ), schemaPath: "#/properties/data/properties/source/additionalProperties/maxLength", keyword: "maxLength", params: {
                    limit: 2e3
                  }, message: "must NOT have more than 2000 characters" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (O(n) < 1) {
                  let p = { instancePath: s + "/data/source/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/source/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [p] : e.push(p), t++;
                }
              }
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (n.path === void 0) {
                  let p = { instancePath: s + "/data/source/" + i.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/source/additionalProperties/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                for (let p in n)
                  if (!(p === "path" || p === "format")) {
                    let h = {
                      instancePath: s + "/data/source/" + i.replace(/~/g, "~0").replace(/\//g, "~1"),
                      schemaPath: "#/properties/data/properties/source/additionalProperties/additionalProperties",
                      keyword: "additionalProperties",
                      params: { additionalProperty: p },
                      message: "must NOT have additional properties"
                    };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                if (n.path !== void 0) {
                  let p = n.path;
                  if (typeof p == "string") {
                    if (O(p) > 2e3) {
                      let h = {
                        instancePath: s + "/data/source/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/path",
                        schemaPath: "#/properties/data/properties/source/additionalProperties/properties/path/maxLength",
                        keyword: "maxLength",
                        params: { limit: 2e3 },
                        message: "must NOT have more than 2000 characters"
                      };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                    if (O(p) < 1) {
                      let h = { instancePath: s + "/data/source/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                  } else {
                    let h = {
                      instancePath: s + "/data/source/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/path",
                      schemaPath: "#/properties/data/properties/source/additionalProperties/properties/path/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                }
                if (n.format !== void 0) {
                  let p = n.format;
                  if (typeof p != "string") {
                    let h = { instancePath: s + "/data/source/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/format", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  if (!(p === "csv" || p === "parquet" || p === "jsonl" || p === "arrow" || p === "image")) {
                    let h = { instancePath: s + "/data/source/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/format", schemaPath: "#/properties/data/properties/source/additionalProperties/properties/format/enum", keyword: "enum", params: { allowedValues: S.properties.data.properties.source.additionalProperties.properties.format.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                }
              }
            }
          }
        }
        if (b.format !== void 0) {
          let l = b.format;
          if (typeof l != "string") {
            let i = { instancePath: s + "/data/format", schemaPath: "#/properties/data/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [i] : e.push(i), t++;
          }
          if (!(l === "csv" || l === "parquet" || l === "jsonl" || l === "arrow" || l === "image")) {
            let i = { instancePath: s + "/data/format", schemaPath: "#/properties/data/properties/format/enum", keyword: "enum", params: { allowedValues: S.properties.data.properties.format.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (b.query !== void 0) {
          let l = b.query;
          if (typeof l == "string") {
            if (O(l) > 2e4) {
              let i = { instancePath: s + "/data/query", schemaPath: "#/properties/data/properties/query/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (O(l) < 1) {
              let i = { instancePath: s + "/data/query", schemaPath: "#/properties/data/properties/query/minLength", keyword: "minLength", params: {
                limit: 1
              }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/data/query", schemaPath: "#/properties/data/properties/query/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (b.task !== void 0) {
          let l = b.task;
          if (typeof l != "string") {
            let i = { instancePath: s + "/data/task", schemaPath: "#/properties/data/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [i] : e.push(i), t++;
          }
          if (!(l === "binary" || l === "multiclass" || l === "regression")) {
            let i = {
              instancePath: s + "/data/task",
              schemaPath: "#/properties/data/properties/task/enum",
              keyword: "enum",
              params: { allowedValues: S.properties.data.properties.task.enum },
              message: "must be equal to one of the allowed values"
            };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (b.target !== void 0) {
          let l = b.target;
          if (typeof l == "string") {
            if (O(l) > 128) {
              let i = { instancePath: s + "/data/target", schemaPath: "#/properties/data/properties/target/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              e === null ? e = [
                i
              ] : e.push(i), t++;
            }
            if (O(l) < 1) {
              let i = { instancePath: s + "/data/target", schemaPath: "#/properties/data/properties/target/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (!ne.test(l)) {
              let i = {
                instancePath: s + "/data/target",
                schemaPath: "#/properties/data/properties/target/pattern",
                keyword: "pattern",
                params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
                message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"'
              };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/data/target", schemaPath: "#/properties/data/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (b.positive !== void 0) {
          let l = b.positive;
          if (typeof l != "string" && !(typeof l == "number" && isFinite(l)) && typeof l != "boolean") {
            let i = { instancePath: s + "/data/positive", schemaPath: "#/properties/data/properties/positive/type", keyword: "type", params: { type: S.properties.data.properties.positive.type }, message: "must be string,number,boolean" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (b.id !== void 0) {
          let l = b.id;
          if (typeof l == "string") {
            if (O(l) > 128) {
              let i = { instancePath: s + "/data/id", schemaPath: "#/properties/data/properties/id/maxLength", keyword: "maxLength", params: {
                limit: 128
              }, message: "must NOT have more than 128 characters" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (O(l) < 1) {
              let i = { instancePath: s + "/data/id", schemaPath: "#/properties/data/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (!ne.test(l)) {
              let i = { instancePath: s + "/data/id", schemaPath: "#/properties/data/properties/id/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/data/id", schemaPath: "#/properties/data/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [i] : e.push(
              i
            ), t++;
          }
        }
        if (b.group !== void 0) {
          let l = b.group;
          if (typeof l == "string") {
            if (O(l) > 128) {
              let i = { instancePath: s + "/data/group", schemaPath: "#/properties/data/properties/group/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (O(l) < 1) {
              let i = { instancePath: s + "/data/group", schemaPath: "#/properties/data/properties/group/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (!ne.test(l)) {
              let i = { instancePath: s + "/data/group", schemaPath: "#/properties/data/properties/group/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/data/group", schemaPath: "#/properties/data/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (b.time !== void 0) {
          let l = b.time;
          if (typeof l == "string") {
            if (O(l) > 128) {
              let i = { instancePath: s + "/data/time", schemaPath: "#/properties/data/properties/time/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (O(l) < 1) {
              let i = { instancePath: s + "/data/time", schemaPath: "#/properties/data/properties/time/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (!ne.test(l)) {
              let i = { instancePath: s + "/data/time", schemaPath: "#/properties/data/properties/time/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/data/time", schemaPath: "#/properties/data/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (b.labelDelay !== void 0) {
          let l = b.labelDelay;
          if (typeof l == "string") {
            if (!$e.test(l)) {
              let i = { instancePath: s + "/data/labelDelay", schemaPath: "#/properties/data/properties/labelDelay/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$"' };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/data/labelDelay", schemaPath: "#/properties/data/properties/labelDelay/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [
              i
            ] : e.push(i), t++;
          }
        }
        if (b.weight !== void 0) {
          let l = b.weight;
          if (typeof l == "string") {
            if (O(l) > 128) {
              let i = { instancePath: s + "/data/weight", schemaPath: "#/properties/data/properties/weight/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (O(l) < 1) {
              let i = { instancePath: s + "/data/weight", schemaPath: "#/properties/data/properties/weight/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (!ne.test(l)) {
              let i = { instancePath: s + "/data/weight", schemaPath: "#/properties/data/properties/weight/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/data/weight", schemaPath: "#/properties/data/properties/weight/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (b.features !== void 0) {
          let l = b.features;
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (Object.keys(l).length < 1) {
              let i = { instancePath: s + "/data/features", schemaPath: "#/properties/data/properties/features/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in l) {
              let n = t;
              if (typeof i == "string") {
                if (O(i) > 128) {
                  let p = { instancePath: s + "/data/features", schemaPath: "#/properties/data/properties/features/propertyNames/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", propertyName: i };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (O(i) < 1) {
                  let p = { instancePath: s + "/data/features", schemaPath: "#/properties/data/properties/features/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", propertyName: i };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (!ne.test(i)) {
                  let p = {
                    instancePath: s + "/data/features",
                    schemaPath: "#/properties/data/properties/features/propertyNames/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
                    message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"',
                    propertyName: i
                  };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/data/features", schemaPath: "#/properties/data/properties/features/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: i };
                e === null ? e = [p] : e.push(p), t++;
              }
              var he = n === t;
              if (!he) {
                let p = {
                  instancePath: s + "/data/features",
                  schemaPath: "#/properties/data/properties/features/propertyNames",
                  keyword: "propertyNames",
                  params: { propertyName: i },
                  message: "property name must be valid"
                };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            for (let i in l) {
              let n = l[i], p = t, h = false, o = t;
              if (typeof n != "string") {
                let a = { instancePath: s + "/data/features/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [a] : e.push(a), t++;
              }
              if (!(n === "numeric" || n === "category" || n === "boolean")) {
                let a = { instancePath: s + "/data/features/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/0/enum", keyword: "enum", params: { allowedValues: S.properties.data.properties.features.additionalProperties.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [a] : e.push(a), t++;
              }
              var fe = o === t;
              h = h || fe;
              let r = t;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (n.shape === void 0) {
                  let a = { instancePath: s + "/data/features/" + i.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/required", keyword: "required", params: { missingProperty: "shape" }, message: "must have required property 'shape'" };
                  e === null ? e = [a] : e.push(a), t++;
                }
                if (n.type === void 0) {
                  let a = { instancePath: s + "/data/features/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
                  e === null ? e = [a] : e.push(a), t++;
                }
                for (let a in n) if (!(a === "type" || a === "shape" || a === "columns")) {
                  let d = {
                    instancePath: s + "/data/features/" + i.replace(/~/g, "~0").replace(/\//g, "~1"),
                    schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/additionalProperties",
                    keyword: "additionalProperties",
                    params: { additionalProperty: a },
                    message: "must NOT have additional properties"
                  };
                  e === null ? e = [d] : e.push(d), t++;
                }
                if (n.type !== void 0) {
                  let a = n.type;
                  if (typeof a != "string") {
                    let d = { instancePath: s + "/data/features/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                  if (a !== "image") {
                    let d = { instancePath: s + "/data/features/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/type/enum", keyword: "enum", params: { allowedValues: S.properties.data.properties.features.additionalProperties.anyOf[1].properties.type.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                }
                if (n.shape !== void 0) {
                  let a = n.shape;
                  if (Array.isArray(a)) {
                    if (a.length > 3) {
                      let x = { instancePath: s + "/data/features/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/shape", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/shape/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    if (a.length < 3) {
                      let x = {
                        instancePath: s + "/data/features/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/shape",
                        schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/shape/minItems",
                        keyword: "minItems",
                        params: { limit: 3 },
                        message: "must NOT have fewer than 3 items"
                      };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    let d = a.length;
                    for (let x = 0; x < d; x++) {
                      let k = a[x];
                      if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
                        let M = { instancePath: s + "/data/features/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/shape/" + x, schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/shape/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        e === null ? e = [M] : e.push(M), t++;
                      }
                      if (typeof k == "number" && isFinite(k)) {
                        if (k > 4096 || isNaN(k)) {
                          let M = { instancePath: s + "/data/features/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/shape/" + x, schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/shape/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                          e === null ? e = [M] : e.push(M), t++;
                        }
                        if (k < 1 || isNaN(k)) {
                          let M = {
                            instancePath: s + "/data/features/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/shape/" + x,
                            schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/shape/items/minimum",
                            keyword: "minimum",
                            params: { comparison: ">=", limit: 1 },
                            message: "must be >= 1"
                          };
                          e === null ? e = [M] : e.push(M), t++;
                        }
                      }
                    }
                  } else {
                    let d = { instancePath: s + "/data/features/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/shape", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/shape/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                }
                if (n.columns !== void 0) {
                  let a = n.columns;
                  if (typeof a == "string") {
                    if (O(a) > 128) {
                      let d = { instancePath: s + "/data/features/" + i.replace(/~/g, "~0").replace(
                        /\//g,
                        "~1"
                      ) + "/columns", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/columns/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                      e === null ? e = [d] : e.push(
                        d
                      ), t++;
                    }
                    if (O(a) < 1) {
                      let d = { instancePath: s + "/data/features/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/columns/minLength", keyword: "minLength", params: {
                        limit: 1
                      }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [d] : e.push(d), t++;
                    }
                    if (!et.test(a)) {
                      let d = { instancePath: s + "/data/features/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/columns/pattern", keyword: "pattern", params: { pattern: "^[^*]*[*][^*]*$" }, message: 'must match pattern "^[^*]*[*][^*]*$"' };
                      e === null ? e = [d] : e.push(d), t++;
                    }
                  } else {
                    let d = { instancePath: s + "/data/features/" + i.replace(
                      /~/g,
                      "~0"
                    ).replace(/\//g, "~1") + "/columns", schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/properties/columns/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [d] : e.push(d), t++;
                  }
                }
              } else {
                let a = { instancePath: s + "/data/features/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [a] : e.push(a), t++;
              }
              var fe = r === t;
              if (h = h || fe, h) t = p, e !== null && (p ? e.length = p : e = null);
              else {
                let a = { instancePath: s + "/data/features/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/features/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                e === null ? e = [a] : e.push(a), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/data/features", schemaPath: "#/properties/data/properties/features/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (b.sensitive !== void 0) {
          let l = b.sensitive;
          if (Array.isArray(l)) {
            let i = l.length;
            for (let h = 0; h < i; h++) {
              let o = l[h];
              if (typeof o == "string") {
                if (O(o) > 128) {
                  let r = { instancePath: s + "/data/sensitive/" + h, schemaPath: "#/properties/data/properties/sensitive/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                  e === null ? e = [r] : e.push(r), t++;
                }
                if (O(o) < 1) {
                  let r = { instancePath: s + "/data/sensitive/" + h, schemaPath: "#/properties/data/properties/sensitive/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [r] : e.push(r), t++;
                }
                if (!ne.test(o)) {
                  let r = {
                    instancePath: s + "/data/sensitive/" + h,
                    schemaPath: "#/properties/data/properties/sensitive/items/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
                    message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"'
                  };
                  e === null ? e = [r] : e.push(r), t++;
                }
              } else {
                let r = {
                  instancePath: s + "/data/sensitive/" + h,
                  schemaPath: "#/properties/data/properties/sensitive/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            let n = l.length, p;
            if (n > 1) {
              let h = {};
              for (; n--; ) {
                let o = l[n];
                if (typeof o == "string") {
                  if (typeof h[o] == "number") {
                    p = h[o];
                    let r = { instancePath: s + "/data/sensitive", schemaPath: "#/properties/data/properties/sensitive/uniqueItems", keyword: "uniqueItems", params: { i: n, j: p }, message: "must NOT have duplicate items (items ## " + p + " and " + n + " are identical)" };
                    e === null ? e = [r] : e.push(r), t++;
                    break;
                  }
                  h[o] = n;
                }
              }
            }
          } else {
            let i = { instancePath: s + "/data/sensitive", schemaPath: "#/properties/data/properties/sensitive/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (b.personal !== void 0) {
          let l = b.personal;
          if (Array.isArray(l)) {
            let i = l.length;
            for (let h = 0; h < i; h++) {
              let o = l[h];
              if (typeof o == "string") {
                if (O(o) > 128) {
                  let r = { instancePath: s + "/data/personal/" + h, schemaPath: "#/properties/data/properties/personal/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                  e === null ? e = [r] : e.push(r), t++;
                }
                if (O(o) < 1) {
                  let r = { instancePath: s + "/data/personal/" + h, schemaPath: "#/properties/data/properties/personal/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [r] : e.push(r), t++;
                }
                if (!ne.test(o)) {
                  let r = { instancePath: s + "/data/personal/" + h, schemaPath: "#/properties/data/properties/personal/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
                  e === null ? e = [r] : e.push(r), t++;
                }
              } else {
                let r = { instancePath: s + "/data/personal/" + h, schemaPath: "#/properties/data/properties/personal/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            let n = l.length, p;
            if (n > 1) {
              let h = {};
              for (; n--; ) {
                let o = l[n];
                if (typeof o == "string") {
                  if (typeof h[o] == "number") {
                    p = h[o];
                    let r = { instancePath: s + "/data/personal", schemaPath: "#/properties/data/properties/personal/uniqueItems", keyword: "uniqueItems", params: { i: n, j: p }, message: "must NOT have duplicate items (items ## " + p + " and " + n + " are identical)" };
                    e === null ? e = [r] : e.push(r), t++;
                    break;
                  }
                  h[o] = n;
                }
              }
            }
          } else {
            let i = { instancePath: s + "/data/personal", schemaPath: "#/properties/data/properties/personal/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (b.split !== void 0) {
          let l = b.split;
          if (l && typeof l == "object" && !Array.isArray(l)) {
            for (let i in l) if (!(i === "test" || i === "validation" || i === "stratify" || i === "seed")) {
              let n = { instancePath: s + "/data/split", schemaPath: "#/properties/data/properties/split/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (l.test !== void 0) {
              let i = l.test;
              if (!(typeof i == "number" && isFinite(i)) && typeof i != "string" && !(i && typeof i == "object" && !Array.isArray(i))) {
                let n = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/type", keyword: "type", params: { type: S.properties.data.properties.split.properties.test.type }, message: "must be number,string,object" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i >= 1 || isNaN(i)) {
                  let n = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (i <= 0 || isNaN(i)) {
                  let n = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [n] : e.push(n), t++;
                }
              }
              if (typeof i == "string") {
                if (O(
                  i
                ) > 400) {
                  let n = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (O(i) < 1) {
                  let n = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [n] : e.push(n), t++;
                }
              }
              if (i && typeof i == "object" && !Array.isArray(i)) {
                if (Object.keys(i).length < 1) {
                  let n = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                for (let n in i) if (!(n === "from" || n === "source" || n === "format")) {
                  let p = { instancePath: s + "/data/split/test", schemaPath: "#/properties/data/properties/split/properties/test/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (i.from !== void 0) {
                  let n = i.from;
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
                if (i.source !== void 0) {
                  let n = i.source;
                  if (typeof n == "string") {
                    if (O(n) > 400) {
                      let p = { instancePath: s + "/data/split/test/source", schemaPath: "#/properties/data/properties/split/properties/test/properties/source/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                    if (O(n) < 1) {
                      let p = { instancePath: s + "/data/split/test/source", schemaPath: "#/properties/data/properties/split/properties/test/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [p] : e.push(p), t++;
                    }
                  } else {
                    let p = { instancePath: s + "/data/split/test/source", schemaPath: "#/properties/data/properties/split/properties/test/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
                if (i.format !== void 0) {
                  let n = i.format;
                  if (typeof n != "string") {
                    let p = { instancePath: s + "/data/split/test/format", schemaPath: "#/properties/data/properties/split/properties/test/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (!(n === "csv" || n === "parquet" || n === "jsonl" || n === "arrow" || n === "image")) {
                    let p = { instancePath: s + "/data/split/test/format", schemaPath: "#/properties/data/properties/split/properties/test/properties/format/enum", keyword: "enum", params: { allowedValues: S.properties.data.properties.split.properties.test.properties.format.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                }
              }
            }
            if (l.validation !== void 0) {
              let i = l.validation;
              if (!(typeof i == "number" && isFinite(i)) && !(i && typeof i == "object" && !Array.isArray(i))) {
                let n = {
                  instancePath: s + "/data/split/validation",
                  schemaPath: "#/properties/data/properties/split/properties/validation/type",
                  keyword: "type",
                  params: { type: S.properties.data.properties.split.properties.validation.type },
                  message: "must be number,object"
                };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i >= 1 || isNaN(i)) {
                  let n = {
                    instancePath: s + "/data/split/validation",
                    schemaPath: "#/properties/data/properties/split/properties/validation/exclusiveMaximum",
                    keyword: "exclusiveMaximum",
                    params: { comparison: "<", limit: 1 },
                    message: "must be < 1"
                  };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (i <= 0 || isNaN(i)) {
                  let n = { instancePath: s + "/data/split/validation", schemaPath: "#/properties/data/properties/split/properties/validation/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [n] : e.push(n), t++;
                }
              }
              if (i && typeof i == "object" && !Array.isArray(i)) {
                if (i.from === void 0) {
                  let n = { instancePath: s + "/data/split/validation", schemaPath: "#/properties/data/properties/split/properties/validation/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                for (let n in i) if (n !== "from") {
                  let p = { instancePath: s + "/data/split/validation", schemaPath: "#/properties/data/properties/split/properties/validation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                  e === null ? e = [p] : e.push(
                    p
                  ), t++;
                }
                if (i.from !== void 0) {
                  let n = i.from;
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
            if (l.stratify !== void 0) {
              let i = l.stratify;
              if (Array.isArray(i)) {
                if (i.length < 1) {
                  let o = { instancePath: s + "/data/split/stratify", schemaPath: "#/properties/data/properties/split/properties/stratify/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                let n = i.length;
                for (let o = 0; o < n; o++) {
                  let r = i[o];
                  if (typeof r == "string") {
                    if (O(r) > 128) {
                      let a = { instancePath: s + "/data/split/stratify/" + o, schemaPath: "#/properties/data/properties/split/properties/stratify/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (O(r) < 1) {
                      let a = { instancePath: s + "/data/split/stratify/" + o, schemaPath: "#/properties/data/properties/split/properties/stratify/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (!ne.test(r)) {
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
                let p = i.length, h;
                if (p > 1) {
                  let o = {};
                  for (; p--; ) {
                    let r = i[p];
                    if (typeof r == "string") {
                      if (typeof o[r] == "number") {
                        h = o[r];
                        let a = { instancePath: s + "/data/split/stratify", schemaPath: "#/properties/data/properties/split/properties/stratify/uniqueItems", keyword: "uniqueItems", params: { i: p, j: h }, message: "must NOT have duplicate items (items ## " + h + " and " + p + " are identical)" };
                        e === null ? e = [a] : e.push(a), t++;
                        break;
                      }
                      o[r] = p;
                    }
                  }
                }
              } else {
                let n = { instancePath: s + "/data/split/stratify", schemaPath: "#/properties/data/properties/split/properties/stratify/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (l.seed !== void 0) {
              let i = l.seed;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let n = { instancePath: s + "/data/split/seed", schemaPath: "#/properties/data/properties/split/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 4294967295 || isNaN(i)) {
                  let n = { instancePath: s + "/data/split/seed", schemaPath: "#/properties/data/properties/split/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (i < 0 || isNaN(i)) {
                  let n = { instancePath: s + "/data/split/seed", schemaPath: "#/properties/data/properties/split/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [n] : e.push(n), t++;
                }
              }
            }
          } else {
            let i = { instancePath: s + "/data/split", schemaPath: "#/properties/data/properties/split/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (b.quality !== void 0) {
          let l = b.quality;
          if (l && typeof l == "object" && !Array.isArray(l)) {
            for (let i in l) if (!(i === "minScore" || i === "checks")) {
              let n = { instancePath: s + "/data/quality", schemaPath: "#/properties/data/properties/quality/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (l.minScore !== void 0) {
              let i = l.minScore;
              if (typeof i == "number" && isFinite(i)) {
                if (i > 1 || isNaN(i)) {
                  let n = {
                    instancePath: s + "/data/quality/minScore",
                    schemaPath: "#/properties/data/properties/quality/properties/minScore/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 1 },
                    message: "must be <= 1"
                  };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (i < 0 || isNaN(i)) {
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
            if (l.checks !== void 0) {
              let i = l.checks;
              if (Array.isArray(i)) {
                let n = i.length;
                for (let p = 0; p < n; p++) {
                  let h = i[p];
                  if (h && typeof h == "object" && !Array.isArray(h)) {
                    if (Object.keys(h).length > 1) {
                      let o = { instancePath: s + "/data/quality/checks/" + p, schemaPath: "#/properties/data/properties/quality/properties/checks/items/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    if (Object.keys(h).length < 1) {
                      let o = { instancePath: s + "/data/quality/checks/" + p, schemaPath: "#/properties/data/properties/quality/properties/checks/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    for (let o in h) if (!ue.call(S.properties.data.properties.quality.properties.checks.items.properties, o)) {
                      let r = {
                        instancePath: s + "/data/quality/checks/" + p,
                        schemaPath: "#/properties/data/properties/quality/properties/checks/items/additionalProperties",
                        keyword: "additionalProperties",
                        params: { additionalProperty: o },
                        message: "must NOT have additional properties"
                      };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (h.between !== void 0) {
                      let o = h.between, r = t, a = false, d = t;
                      if (o && typeof o == "object" && !Array.isArray(o) && o.min === void 0) {
                        let k = { instancePath: s + "/data/quality/checks/" + p + "/between", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/anyOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
                        e === null ? e = [k] : e.push(k), t++;
                      }
                      var de = d === t;
                      a = a || de;
                      let x = t;
                      if (o && typeof o == "object" && !Array.isArray(o) && o.max === void 0) {
                        let k = { instancePath: s + "/data/quality/checks/" + p + "/between", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                        e === null ? e = [k] : e.push(k), t++;
                      }
                      var de = x === t;
                      if (a = a || de, a) t = r, e !== null && (r ? e.length = r : e = null);
                      else {
                        let k = { instancePath: s + "/data/quality/checks/" + p + "/between", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        e === null ? e = [k] : e.push(k), t++;
                      }
                      if (o && typeof o == "object" && !Array.isArray(
                        o
                      )) {
                        if (o.column === void 0) {
                          let k = {
                            instancePath: s + "/data/quality/checks/" + p + "/between",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/required",
                            keyword: "required",
                            params: { missingProperty: "column" },
                            message: "must have required property 'column'"
                          };
                          e === null ? e = [k] : e.push(k), t++;
                        }
                        for (let k in o) if (!(k === "column" || k === "mostly" || k === "min" || k === "max" || k === "on" || k === "weight")) {
                          let M = { instancePath: s + "/data/quality/checks/" + p + "/between", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" };
                          e === null ? e = [M] : e.push(M), t++;
                        }
                        if (o.column !== void 0) {
                          let k = o.column;
                          if (typeof k == "string") {
                            if (O(k) > 128) {
                              let M = { instancePath: s + "/data/quality/checks/" + p + "/between/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/column/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                              e === null ? e = [M] : e.push(M), t++;
                            }
                            if (O(k) < 1) {
                              let M = {
                                instancePath: s + "/data/quality/checks/" + p + "/between/column",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/column/minLength",
                                keyword: "minLength",
                                params: { limit: 1 },
                                message: "must NOT have fewer than 1 characters"
                              };
                              e === null ? e = [M] : e.push(M), t++;
                            }
                          } else {
                            let M = { instancePath: s + "/data/quality/checks/" + p + "/between/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [M] : e.push(M), t++;
                          }
                        }
                        if (o.mostly !== void 0) {
                          let k = o.mostly;
                          if (typeof k == "number" && isFinite(k)) {
                            if (k > 1 || isNaN(k)) {
                              let M = { instancePath: s + "/data/quality/checks/" + p + "/between/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/mostly/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [M] : e.push(M), t++;
                            }
                            if (k < 0 || isNaN(k)) {
                              let M = {
                                instancePath: s + "/data/quality/checks/" + p + "/between/mostly",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/mostly/minimum",
                                keyword: "minimum",
                                params: { comparison: ">=", limit: 0 },
                                message: "must be >= 0"
                              };
                              e === null ? e = [M] : e.push(M), t++;
                            }
                          } else {
                            let M = { instancePath: s + "/data/quality/checks/" + p + "/between/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/mostly/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [M] : e.push(
                              M
                            ), t++;
                          }
                        }
                        if (o.min !== void 0) {
                          let k = o.min;
                          if (!(typeof k == "number" && isFinite(k)) && typeof k != "string") {
                            let M = { instancePath: s + "/data/quality/checks/" + p + "/between/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/min/type", keyword: "type", params: { type: S.properties.data.properties.quality.properties.checks.items.properties.between.properties.min.type }, message: "must be number,string" };
                            e === null ? e = [M] : e.push(M), t++;
                          }
                          if (typeof k == "string" && !xe.test(k)) {
                            let M = { instancePath: s + "/data/quality/checks/" + p + "/between/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/min/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$"' };
                            e === null ? e = [M] : e.push(M), t++;
                          }
                        }
                        if (o.max !== void 0) {
                          let k = o.max;
                          if (!(typeof k == "number" && isFinite(k)) && typeof k != "string") {
                            let M = { instancePath: s + "/data/quality/checks/" + p + "/between/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/max/type", keyword: "type", params: { type: S.properties.data.properties.quality.properties.checks.items.properties.between.properties.max.type }, message: "must be number,string" };
                            e === null ? e = [M] : e.push(M), t++;
                          }
                          if (typeof k == "string" && !xe.test(k)) {
                            let M = { instancePath: s + "/data/quality/checks/" + p + "/between/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/max/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$"' };
                            e === null ? e = [M] : e.push(M), t++;
                          }
                        }
                        if (o.on !== void 0) {
                          let k = o.on;
                          if (typeof k != "string") {
                            let M = { instancePath: s + "/data/quality/checks/" + p + "/between/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/on/type", keyword: "type", params: {
                              type: "string"
                            }, message: "must be string" };
                            e === null ? e = [M] : e.push(M), t++;
                          }
                          if (!(k === "all" || k === "train" || k === "validation" || k === "test")) {
                            let M = { instancePath: s + "/data/quality/checks/" + p + "/between/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/on/enum", keyword: "enum", params: { allowedValues: S.properties.data.properties.quality.properties.checks.items.properties.between.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [M] : e.push(M), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let k = o.weight;
                          if (typeof k == "number" && isFinite(k)) {
                            if (k > 1e3 || isNaN(
                              k
                            )) {
                              let M = {
                                instancePath: s + "/data/quality/checks/" + p + "/between/weight",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/weight/maximum",
                                keyword: "maximum",
                                params: { comparison: "<=", limit: 1e3 },
                                message: "must be <= 1000"
                              };
                              e === null ? e = [M] : e.push(M), t++;
                            }
                            if (k <= 0 || isNaN(k)) {
                              let M = { instancePath: s + "/data/quality/checks/" + p + "/between/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [M] : e.push(M), t++;
                            }
                          } else {
                            let M = { instancePath: s + "/data/quality/checks/" + p + "/between/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [M] : e.push(M), t++;
                          }
                        }
                      } else {
                        let k = { instancePath: s + "/data/quality/checks/" + p + "/between", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/between/type", keyword: "type", params: {
                          type: "object"
                        }, message: "must be object" };
                        e === null ? e = [k] : e.push(k), t++;
                      }
                    }
                    if (h.classBalance !== void 0) {
                      let o = h.classBalance;
                      if (!(typeof o == "number" && isFinite(o)) && !(o && typeof o == "object" && !Array.isArray(o))) {
                        let r = { instancePath: s + "/data/quality/checks/" + p + "/classBalance", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/type", keyword: "type", params: { type: S.properties.data.properties.quality.properties.checks.items.properties.classBalance.type }, message: "must be number,object" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                      if (typeof o == "number" && isFinite(o)) {
                        if (o > 1 || isNaN(o)) {
                          let r = { instancePath: s + "/data/quality/checks/" + p + "/classBalance", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                        if (o < 0 || isNaN(o)) {
                          let r = { instancePath: s + "/data/quality/checks/" + p + "/classBalance", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/minimum", keyword: "minimum", params: {
                            comparison: ">=",
                            limit: 0
                          }, message: "must be >= 0" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                      }
                      if (o && typeof o == "object" && !Array.isArray(
                        o
                      )) {
                        for (let r in o) if (!(r === "min" || r === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/classBalance", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.min !== void 0) {
                          let r = o.min;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/classBalance/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (r < 0 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/classBalance/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/classBalance/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let r = o.weight;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1e3 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/classBalance/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/classBalance/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (r <= 0 || isNaN(r)) {
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
                    if (h.completeness !== void 0) {
                      let o = h.completeness;
                      if ((!o || typeof o != "object") && typeof o != "string") {
                        let r = { instancePath: s + "/data/quality/checks/" + p + "/completeness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/type", keyword: "type", params: { type: S.properties.data.properties.quality.properties.checks.items.properties.completeness.type }, message: "must be string,array,object" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                      if (Array.isArray(o)) {
                        if (o.length < 1) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/completeness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        let r = o.length;
                        for (let a = 0; a < r; a++) if (typeof o[a] != "string") {
                          let d = { instancePath: s + "/data/quality/checks/" + p + "/completeness/" + a, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [d] : e.push(d), t++;
                        }
                      }
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        if (o.columns === void 0) {
                          let r = { instancePath: s + "/data/quality/checks/" + p + "/completeness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                        for (let r in o) if (!(r === "columns" || r === "min" || r === "on" || r === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/completeness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/additionalProperties", keyword: "additionalProperties", params: {
                            additionalProperty: r
                          }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.columns !== void 0) {
                          let r = o.columns;
                          if (Array.isArray(r)) {
                            if (r.length < 1) {
                              let d = { instancePath: s + "/data/quality/checks/" + p + "/completeness/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [d] : e.push(d), t++;
                            }
                            let a = r.length;
                            for (let d = 0; d < a; d++) if (typeof r[d] != "string") {
                              let x = { instancePath: s + "/data/quality/checks/" + p + "/completeness/columns/" + d, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [x] : e.push(x), t++;
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
                          let r = o.min;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1 || isNaN(
                              r
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
                            if (r < 0 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/completeness/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/completeness/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.on !== void 0) {
                          let r = o.on;
                          if (typeof r != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/completeness/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(r === "all" || r === "train" || r === "validation" || r === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/completeness/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/on/enum", keyword: "enum", params: { allowedValues: S.properties.data.properties.quality.properties.checks.items.properties.completeness.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let r = o.weight;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1e3 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/completeness/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/completeness/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (r <= 0 || isNaN(r)) {
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
                    if (h.constantColumn !== void 0) {
                      let o = h.constantColumn;
                      if ((!o || typeof o != "object") && typeof o != "string") {
                        let r = { instancePath: s + "/data/quality/checks/" + p + "/constantColumn", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/type", keyword: "type", params: { type: S.properties.data.properties.quality.properties.checks.items.properties.constantColumn.type }, message: "must be string,array,object" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                      if (Array.isArray(o)) {
                        if (o.length < 1) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/constantColumn", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/minItems", keyword: "minItems", params: {
                            limit: 1
                          }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        let r = o.length;
                        for (let a = 0; a < r; a++) if (typeof o[a] != "string") {
                          let d = { instancePath: s + "/data/quality/checks/" + p + "/constantColumn/" + a, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [d] : e.push(d), t++;
                        }
                      }
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        if (o.columns === void 0) {
                          let r = { instancePath: s + "/data/quality/checks/" + p + "/constantColumn", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                        for (let r in o) if (!(r === "columns" || r === "on" || r === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/constantColumn", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.columns !== void 0) {
                          let r = o.columns;
                          if (Array.isArray(r)) {
                            if (r.length < 1) {
                              let d = { instancePath: s + "/data/quality/checks/" + p + "/constantColumn/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/columns/minItems", keyword: "minItems", params: {
                                limit: 1
                              }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [d] : e.push(d), t++;
                            }
                            let a = r.length;
                            for (let d = 0; d < a; d++) if (typeof r[d] != "string") {
                              let x = { instancePath: s + "/data/quality/checks/" + p + "/constantColumn/columns/" + d, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/columns/items/type", keyword: "type", params: {
                                type: "string"
                              }, message: "must be string" };
                              e === null ? e = [x] : e.push(x), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/constantColumn/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.on !== void 0) {
                          let r = o.on;
                          if (typeof r != "string") {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + p + "/constantColumn/on",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/on/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(r === "all" || r === "train" || r === "validation" || r === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/constantColumn/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/on/enum", keyword: "enum", params: { allowedValues: S.properties.data.properties.quality.properties.checks.items.properties.constantColumn.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let r = o.weight;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1e3 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/constantColumn/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/constantColumn/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (r <= 0 || isNaN(r)) {
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
                    if (h.drift !== void 0) {
                      let o = h.drift;
                      if ((!o || typeof o != "object") && typeof o != "string") {
                        let r = { instancePath: s + "/data/quality/checks/" + p + "/drift", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/type", keyword: "type", params: { type: S.properties.data.properties.quality.properties.checks.items.properties.drift.type }, message: "must be string,array,object" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                      if (Array.isArray(o)) {
                        if (o.length < 1) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/drift", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        let r = o.length;
                        for (let a = 0; a < r; a++) if (typeof o[a] != "string") {
                          let d = { instancePath: s + "/data/quality/checks/" + p + "/drift/" + a, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [d] : e.push(d), t++;
                        }
                      }
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        if (o.columns === void 0) {
                          let r = { instancePath: s + "/data/quality/checks/" + p + "/drift", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                        for (let r in o) if (!(r === "columns" || r === "max" || r === "weight")) {
                          let a = {
                            instancePath: s + "/data/quality/checks/" + p + "/drift",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/additionalProperties",
                            keyword: "additionalProperties",
                            params: { additionalProperty: r },
                            message: "must NOT have additional properties"
                          };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.columns !== void 0) {
                          let r = o.columns;
                          if (Array.isArray(r)) {
                            if (r.length < 1) {
                              let d = { instancePath: s + "/data/quality/checks/" + p + "/drift/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [d] : e.push(d), t++;
                            }
                            let a = r.length;
                            for (let d = 0; d < a; d++) if (typeof r[d] != "string") {
                              let x = { instancePath: s + "/data/quality/checks/" + p + "/drift/columns/" + d, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [x] : e.push(x), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/drift/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/columns/type", keyword: "type", params: {
                              type: "array"
                            }, message: "must be array" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.max !== void 0) {
                          let r = o.max;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r < 0 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/drift/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/drift/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let r = o.weight;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1e3 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/drift/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/drift/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (r <= 0 || isNaN(r)) {
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
                    if (h.duplicateRows !== void 0) {
                      let o = h.duplicateRows;
                      if (!(typeof o == "number" && isFinite(o)) && !(o && typeof o == "object" && !Array.isArray(
                        o
                      ))) {
                        let r = { instancePath: s + "/data/quality/checks/" + p + "/duplicateRows", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/type", keyword: "type", params: { type: S.properties.data.properties.quality.properties.checks.items.properties.duplicateRows.type }, message: "must be number,object" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                      if (typeof o == "number" && isFinite(o)) {
                        if (o > 1 || isNaN(o)) {
                          let r = { instancePath: s + "/data/quality/checks/" + p + "/duplicateRows", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                        if (o < 0 || isNaN(o)) {
                          let r = { instancePath: s + "/data/quality/checks/" + p + "/duplicateRows", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                      }
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        for (let r in o) if (!(r === "max" || r === "columns" || r === "on" || r === "weight")) {
                          let a = {
                            instancePath: s + "/data/quality/checks/" + p + "/duplicateRows",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/additionalProperties",
                            keyword: "additionalProperties",
                            params: { additionalProperty: r },
                            message: "must NOT have additional properties"
                          };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.max !== void 0) {
                          let r = o.max;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1 || isNaN(r)) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + p + "/duplicateRows/max",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/max/maximum",
                                keyword: "maximum",
                                params: { comparison: "<=", limit: 1 },
                                message: "must be <= 1"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (r < 0 || isNaN(r)) {
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
                          let r = o.columns;
                          if (Array.isArray(r)) {
                            if (r.length < 1) {
                              let d = { instancePath: s + "/data/quality/checks/" + p + "/duplicateRows/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [d] : e.push(d), t++;
                            }
                            let a = r.length;
                            for (let d = 0; d < a; d++) if (typeof r[d] != "string") {
                              let x = { instancePath: s + "/data/quality/checks/" + p + "/duplicateRows/columns/" + d, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [x] : e.push(x), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/duplicateRows/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [
                              a
                            ] : e.push(a), t++;
                          }
                        }
                        if (o.on !== void 0) {
                          let r = o.on;
                          if (typeof r != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/duplicateRows/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(r === "all" || r === "train" || r === "validation" || r === "test")) {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + p + "/duplicateRows/on",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/on/enum",
                              keyword: "enum",
                              params: { allowedValues: S.properties.data.properties.quality.properties.checks.items.properties.duplicateRows.properties.on.enum },
                              message: "must be equal to one of the allowed values"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let r = o.weight;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1e3 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/duplicateRows/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/duplicateRows/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(
                                a
                              ), t++;
                            }
                            if (r <= 0 || isNaN(r)) {
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
                    if (h.freshness !== void 0) {
                      let o = h.freshness;
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        if (o.column === void 0) {
                          let r = { instancePath: s + "/data/quality/checks/" + p + "/freshness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                        if (o.within === void 0) {
                          let r = { instancePath: s + "/data/quality/checks/" + p + "/freshness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/required", keyword: "required", params: { missingProperty: "within" }, message: "must have required property 'within'" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                        for (let r in o) if (!(r === "column" || r === "within" || r === "on" || r === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/freshness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.column !== void 0) {
                          let r = o.column;
                          if (typeof r == "string") {
                            if (O(r) > 128) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/freshness/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/column/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (O(r) < 1) {
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
                          let r = o.within;
                          if (typeof r == "string") {
                            if (!$e.test(r)) {
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
                          let r = o.on;
                          if (typeof r != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/freshness/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(
                              a
                            ), t++;
                          }
                          if (!(r === "all" || r === "train" || r === "validation" || r === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/freshness/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/on/enum", keyword: "enum", params: { allowedValues: S.properties.data.properties.quality.properties.checks.items.properties.freshness.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let r = o.weight;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1e3 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/freshness/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(
                                a
                              ), t++;
                            }
                            if (r <= 0 || isNaN(r)) {
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
                        let r = { instancePath: s + "/data/quality/checks/" + p + "/freshness", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/freshness/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                    }
                    if (h.groupLeakage !== void 0) {
                      let o = h.groupLeakage;
                      if (typeof o != "string" && !(o && typeof o == "object" && !Array.isArray(o))) {
                        let r = { instancePath: s + "/data/quality/checks/" + p + "/groupLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/type", keyword: "type", params: { type: S.properties.data.properties.quality.properties.checks.items.properties.groupLeakage.type }, message: "must be string,object" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                      if (typeof o == "string") {
                        if (O(o) > 128) {
                          let r = { instancePath: s + "/data/quality/checks/" + p + "/groupLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/maxLength", keyword: "maxLength", params: {
                            limit: 128
                          }, message: "must NOT have more than 128 characters" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                        if (O(o) < 1) {
                          let r = { instancePath: s + "/data/quality/checks/" + p + "/groupLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                      }
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        if (o.column === void 0) {
                          let r = { instancePath: s + "/data/quality/checks/" + p + "/groupLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                        for (let r in o) if (!(r === "column" || r === "max" || r === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/groupLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.column !== void 0) {
                          let r = o.column;
                          if (typeof r == "string") {
                            if (O(r) > 128) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + p + "/groupLeakage/column",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/column/maxLength",
                                keyword: "maxLength",
                                params: { limit: 128 },
                                message: "must NOT have more than 128 characters"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (O(r) < 1) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/groupLeakage/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/groupLeakage/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.max !== void 0) {
                          let r = o.max;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/groupLeakage/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (r < 0 || isNaN(r)) {
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
                          let r = o.weight;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1e3 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/groupLeakage/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/groupLeakage/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (r <= 0 || isNaN(r)) {
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
                    if (h.inSet !== void 0) {
                      let o = h.inSet;
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        if (o.column === void 0) {
                          let r = { instancePath: s + "/data/quality/checks/" + p + "/inSet", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                        if (o.values === void 0) {
                          let r = { instancePath: s + "/data/quality/checks/" + p + "/inSet", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                        for (let r in o) if (!(r === "column" || r === "mostly" || r === "values" || r === "on" || r === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/inSet", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.column !== void 0) {
                          let r = o.column;
                          if (typeof r == "string") {
                            if (O(r) > 128) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/inSet/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/column/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                              e === null ? e = [a] : e.push(
                                a
                              ), t++;
                            }
                            if (O(r) < 1) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/inSet/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/inSet/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.mostly !== void 0) {
                          let r = o.mostly;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/inSet/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/mostly/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (r < 0 || isNaN(r)) {
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
                          let r = o.values;
                          if (Array.isArray(r)) {
                            if (r.length > 1e4) {
                              let d = { instancePath: s + "/data/quality/checks/" + p + "/inSet/values", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/values/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
                              e === null ? e = [d] : e.push(d), t++;
                            }
                            if (r.length < 1) {
                              let d = {
                                instancePath: s + "/data/quality/checks/" + p + "/inSet/values",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/values/minItems",
                                keyword: "minItems",
                                params: { limit: 1 },
                                message: "must NOT have fewer than 1 items"
                              };
                              e === null ? e = [d] : e.push(d), t++;
                            }
                            let a = r.length;
                            for (let d = 0; d < a; d++) {
                              let x = r[d];
                              if (typeof x != "string" && !(typeof x == "number" && isFinite(x)) && typeof x != "boolean") {
                                let k = {
                                  instancePath: s + "/data/quality/checks/" + p + "/inSet/values/" + d,
                                  schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/values/items/type",
                                  keyword: "type",
                                  params: { type: S.properties.data.properties.quality.properties.checks.items.properties.inSet.properties.values.items.type },
                                  message: "must be string,number,boolean"
                                };
                                e === null ? e = [k] : e.push(k), t++;
                              }
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/inSet/values", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.on !== void 0) {
                          let r = o.on;
                          if (typeof r != "string") {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + p + "/inSet/on",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/on/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(r === "all" || r === "train" || r === "validation" || r === "test")) {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + p + "/inSet/on",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/on/enum",
                              keyword: "enum",
                              params: { allowedValues: S.properties.data.properties.quality.properties.checks.items.properties.inSet.properties.on.enum },
                              message: "must be equal to one of the allowed values"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let r = o.weight;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1e3 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/inSet/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (r <= 0 || isNaN(r)) {
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
                        let r = { instancePath: s + "/data/quality/checks/" + p + "/inSet", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/inSet/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                    }
                    if (h.labelConflicts !== void 0) {
                      let o = h.labelConflicts;
                      if (!(typeof o == "number" && isFinite(o)) && !(o && typeof o == "object" && !Array.isArray(o))) {
                        let r = { instancePath: s + "/data/quality/checks/" + p + "/labelConflicts", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/type", keyword: "type", params: { type: S.properties.data.properties.quality.properties.checks.items.properties.labelConflicts.type }, message: "must be number,object" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                      if (typeof o == "number" && isFinite(o)) {
                        if (o > 1 || isNaN(o)) {
                          let r = { instancePath: s + "/data/quality/checks/" + p + "/labelConflicts", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                        if (o < 0 || isNaN(o)) {
                          let r = { instancePath: s + "/data/quality/checks/" + p + "/labelConflicts", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                      }
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        for (let r in o) if (!(r === "max" || r === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/labelConflicts", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/additionalProperties", keyword: "additionalProperties", params: {
                            additionalProperty: r
                          }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.max !== void 0) {
                          let r = o.max;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/labelConflicts/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (r < 0 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/labelConflicts/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/labelConflicts/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let r = o.weight;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1e3 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/labelConflicts/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/labelConflicts/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (r <= 0 || isNaN(r)) {
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
                    if (h.matches !== void 0) {
                      let o = h.matches;
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        if (o.column === void 0) {
                          let r = { instancePath: s + "/data/quality/checks/" + p + "/matches", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                        if (o.pattern === void 0) {
                          let r = { instancePath: s + "/data/quality/checks/" + p + "/matches", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                        for (let r in o) if (!(r === "column" || r === "mostly" || r === "pattern" || r === "on" || r === "weight")) {
                          let a = {
                            instancePath: s + "/data/quality/checks/" + p + "/matches",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/additionalProperties",
                            keyword: "additionalProperties",
                            params: { additionalProperty: r },
                            message: "must NOT have additional properties"
                          };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.column !== void 0) {
                          let r = o.column;
                          if (typeof r == "string") {
                            if (O(r) > 128) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/matches/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/column/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (O(r) < 1) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/matches/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/matches/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.mostly !== void 0) {
                          let r = o.mostly;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/matches/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/mostly/maximum", keyword: "maximum", params: {
                                comparison: "<=",
                                limit: 1
                              }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (r < 0 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/matches/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/mostly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/matches/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/mostly/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.pattern !== void 0) {
                          let r = o.pattern;
                          if (typeof r == "string") {
                            if (O(r) > 1e3) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + p + "/matches/pattern",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/pattern/maxLength",
                                keyword: "maxLength",
                                params: { limit: 1e3 },
                                message: "must NOT have more than 1000 characters"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (O(r) < 1) {
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
                          let r = o.on;
                          if (typeof r != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/matches/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(r === "all" || r === "train" || r === "validation" || r === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/matches/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/on/enum", keyword: "enum", params: { allowedValues: S.properties.data.properties.quality.properties.checks.items.properties.matches.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(
                              a
                            ), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let r = o.weight;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1e3 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/matches/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (r <= 0 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/matches/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/matches/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                      } else {
                        let r = { instancePath: s + "/data/quality/checks/" + p + "/matches", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/matches/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                    }
                    if (h.newCategories !== void 0) {
                      let o = h.newCategories;
                      if ((!o || typeof o != "object") && typeof o != "string") {
                        let r = { instancePath: s + "/data/quality/checks/" + p + "/newCategories", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/type", keyword: "type", params: { type: S.properties.data.properties.quality.properties.checks.items.properties.newCategories.type }, message: "must be string,array,object" };
                        e === null ? e = [r] : e.push(r), t++;
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
                        let r = o.length;
                        for (let a = 0; a < r; a++) if (typeof o[a] != "string") {
                          let d = { instancePath: s + "/data/quality/checks/" + p + "/newCategories/" + a, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [d] : e.push(d), t++;
                        }
                      }
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        if (o.columns === void 0) {
                          let r = { instancePath: s + "/data/quality/checks/" + p + "/newCategories", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                        for (let r in o) if (!(r === "columns" || r === "max" || r === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/newCategories", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.columns !== void 0) {
                          let r = o.columns;
                          if (Array.isArray(r)) {
                            if (r.length < 1) {
                              let d = { instancePath: s + "/data/quality/checks/" + p + "/newCategories/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/columns/minItems", keyword: "minItems", params: {
                                limit: 1
                              }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [d] : e.push(d), t++;
                            }
                            let a = r.length;
                            for (let d = 0; d < a; d++) if (typeof r[d] != "string") {
                              let x = { instancePath: s + "/data/quality/checks/" + p + "/newCategories/columns/" + d, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [x] : e.push(x), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/newCategories/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.max !== void 0) {
                          let r = o.max;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/newCategories/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (r < 0 || isNaN(r)) {
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
                          let r = o.weight;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1e3 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/newCategories/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/newCategories/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (r <= 0 || isNaN(r)) {
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
                    if (h.notNull !== void 0) {
                      let o = h.notNull;
                      if ((!o || typeof o != "object") && typeof o != "string") {
                        let r = { instancePath: s + "/data/quality/checks/" + p + "/notNull", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/type", keyword: "type", params: { type: S.properties.data.properties.quality.properties.checks.items.properties.notNull.type }, message: "must be string,array,object" };
                        e === null ? e = [r] : e.push(r), t++;
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
                        let r = o.length;
                        for (let a = 0; a < r; a++) if (typeof o[a] != "string") {
                          let d = { instancePath: s + "/data/quality/checks/" + p + "/notNull/" + a, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [d] : e.push(d), t++;
                        }
                      }
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        if (o.columns === void 0) {
                          let r = { instancePath: s + "/data/quality/checks/" + p + "/notNull", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                        for (let r in o) if (!(r === "columns" || r === "mostly" || r === "on" || r === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/notNull", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.columns !== void 0) {
                          let r = o.columns;
                          if (Array.isArray(r)) {
                            if (r.length < 1) {
                              let d = { instancePath: s + "/data/quality/checks/" + p + "/notNull/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [d] : e.push(d), t++;
                            }
                            let a = r.length;
                            for (let d = 0; d < a; d++) if (typeof r[d] != "string") {
                              let x = { instancePath: s + "/data/quality/checks/" + p + "/notNull/columns/" + d, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [x] : e.push(x), t++;
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
                          let r = o.mostly;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/notNull/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/mostly/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (r < 0 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/notNull/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/mostly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/notNull/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/mostly/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.on !== void 0) {
                          let r = o.on;
                          if (typeof r != "string") {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + p + "/notNull/on",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/on/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(r === "all" || r === "train" || r === "validation" || r === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/notNull/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/on/enum", keyword: "enum", params: { allowedValues: S.properties.data.properties.quality.properties.checks.items.properties.notNull.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let r = o.weight;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1e3 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/notNull/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/notNull/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (r <= 0 || isNaN(r)) {
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
                    if (h.outliers !== void 0) {
                      let o = h.outliers;
                      if (typeof o != "string" && !(o && typeof o == "object" && !Array.isArray(o))) {
                        let r = { instancePath: s + "/data/quality/checks/" + p + "/outliers", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/type", keyword: "type", params: { type: S.properties.data.properties.quality.properties.checks.items.properties.outliers.type }, message: "must be string,object" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                      if (typeof o == "string") {
                        if (O(
                          o
                        ) > 128) {
                          let r = { instancePath: s + "/data/quality/checks/" + p + "/outliers", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                        if (O(o) < 1) {
                          let r = {
                            instancePath: s + "/data/quality/checks/" + p + "/outliers",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/minLength",
                            keyword: "minLength",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 characters"
                          };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                      }
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        if (o.column === void 0) {
                          let r = { instancePath: s + "/data/quality/checks/" + p + "/outliers", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                        for (let r in o) if (!(r === "column" || r === "fence" || r === "max" || r === "on" || r === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/outliers", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.column !== void 0) {
                          let r = o.column;
                          if (typeof r == "string") {
                            if (O(r) > 128) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/outliers/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/column/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (O(r) < 1) {
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
                          let r = o.fence;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r <= 0 || isNaN(r)) {
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
                          let r = o.max;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/outliers/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/max/maximum", keyword: "maximum", params: {
                                comparison: "<=",
                                limit: 1
                              }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (r < 0 || isNaN(r)) {
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
                          let r = o.on;
                          if (typeof r != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/outliers/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(
                              a
                            ), t++;
                          }
                          if (!(r === "all" || r === "train" || r === "validation" || r === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/outliers/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/on/enum", keyword: "enum", params: { allowedValues: S.properties.data.properties.quality.properties.checks.items.properties.outliers.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let r = o.weight;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1e3 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/outliers/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/outliers/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(
                                a
                              ), t++;
                            }
                            if (r <= 0 || isNaN(r)) {
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
                    if (h.pointInTime !== void 0) {
                      let o = h.pointInTime;
                      if ((!o || typeof o != "object") && typeof o != "string") {
                        let r = {
                          instancePath: s + "/data/quality/checks/" + p + "/pointInTime",
                          schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/type",
                          keyword: "type",
                          params: { type: S.properties.data.properties.quality.properties.checks.items.properties.pointInTime.type },
                          message: "must be string,array,object"
                        };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                      if (Array.isArray(
                        o
                      )) {
                        if (o.length < 1) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/pointInTime", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        let r = o.length;
                        for (let a = 0; a < r; a++) if (typeof o[a] != "string") {
                          let d = {
                            instancePath: s + "/data/quality/checks/" + p + "/pointInTime/" + a,
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/items/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string"
                          };
                          e === null ? e = [d] : e.push(d), t++;
                        }
                      }
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        if (o.columns === void 0) {
                          let r = { instancePath: s + "/data/quality/checks/" + p + "/pointInTime", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                        for (let r in o) if (!(r === "columns" || r === "delay" || r === "on" || r === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/pointInTime", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.columns !== void 0) {
                          let r = o.columns;
                          if (Array.isArray(r)) {
                            if (r.length < 1) {
                              let d = {
                                instancePath: s + "/data/quality/checks/" + p + "/pointInTime/columns",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/columns/minItems",
                                keyword: "minItems",
                                params: { limit: 1 },
                                message: "must NOT have fewer than 1 items"
                              };
                              e === null ? e = [d] : e.push(d), t++;
                            }
                            let a = r.length;
                            for (let d = 0; d < a; d++) if (typeof r[d] != "string") {
                              let x = { instancePath: s + "/data/quality/checks/" + p + "/pointInTime/columns/" + d, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [x] : e.push(x), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/pointInTime/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.delay !== void 0) {
                          let r = o.delay;
                          if (typeof r == "string") {
                            if (!$e.test(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/pointInTime/delay", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/delay/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(h|d|w)$"' };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/pointInTime/delay", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/delay/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.on !== void 0) {
                          let r = o.on;
                          if (typeof r != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/pointInTime/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(r === "all" || r === "train" || r === "validation" || r === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/pointInTime/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/on/enum", keyword: "enum", params: { allowedValues: S.properties.data.properties.quality.properties.checks.items.properties.pointInTime.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let r = o.weight;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1e3 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/pointInTime/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/pointInTime/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (r <= 0 || isNaN(r)) {
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
                    if (h.rowCount !== void 0) {
                      let o = h.rowCount;
                      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o)) && !(o && typeof o == "object" && !Array.isArray(o))) {
                        let k = { instancePath: s + "/data/quality/checks/" + p + "/rowCount", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/type", keyword: "type", params: { type: S.properties.data.properties.quality.properties.checks.items.properties.rowCount.type }, message: "must be integer,object" };
                        e === null ? e = [k] : e.push(k), t++;
                      }
                      let r = t, a = false, d = t;
                      if (o && typeof o == "object" && !Array.isArray(
                        o
                      ) && o.min === void 0) {
                        let k = {
                          instancePath: s + "/data/quality/checks/" + p + "/rowCount",
                          schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/anyOf/0/required",
                          keyword: "required",
                          params: { missingProperty: "min" },
                          message: "must have required property 'min'"
                        };
                        e === null ? e = [k] : e.push(k), t++;
                      }
                      var re = d === t;
                      a = a || re;
                      let x = t;
                      if (o && typeof o == "object" && !Array.isArray(o) && o.max === void 0) {
                        let k = { instancePath: s + "/data/quality/checks/" + p + "/rowCount", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/anyOf/1/required", keyword: "required", params: {
                          missingProperty: "max"
                        }, message: "must have required property 'max'" };
                        e === null ? e = [k] : e.push(k), t++;
                      }
                      var re = x === t;
                      if (a = a || re, a) t = r, e !== null && (r ? e.length = r : e = null);
                      else {
                        let k = { instancePath: s + "/data/quality/checks/" + p + "/rowCount", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        e === null ? e = [k] : e.push(k), t++;
                      }
                      if (typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) {
                        let k = { instancePath: s + "/data/quality/checks/" + p + "/rowCount", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        e === null ? e = [k] : e.push(k), t++;
                      }
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        for (let k in o) if (!(k === "min" || k === "max" || k === "on" || k === "weight")) {
                          let M = {
                            instancePath: s + "/data/quality/checks/" + p + "/rowCount",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/additionalProperties",
                            keyword: "additionalProperties",
                            params: { additionalProperty: k },
                            message: "must NOT have additional properties"
                          };
                          e === null ? e = [M] : e.push(M), t++;
                        }
                        if (o.min !== void 0) {
                          let k = o.min;
                          if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
                            let M = { instancePath: s + "/data/quality/checks/" + p + "/rowCount/min", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            e === null ? e = [M] : e.push(M), t++;
                          }
                          if (typeof k == "number" && isFinite(k) && (k < 0 || isNaN(k))) {
                            let M = {
                              instancePath: s + "/data/quality/checks/" + p + "/rowCount/min",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/min/minimum",
                              keyword: "minimum",
                              params: { comparison: ">=", limit: 0 },
                              message: "must be >= 0"
                            };
                            e === null ? e = [M] : e.push(M), t++;
                          }
                        }
                        if (o.max !== void 0) {
                          let k = o.max;
                          if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(
                            k
                          ))) {
                            let M = { instancePath: s + "/data/quality/checks/" + p + "/rowCount/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            e === null ? e = [M] : e.push(M), t++;
                          }
                          if (typeof k == "number" && isFinite(k) && (k < 0 || isNaN(k))) {
                            let M = { instancePath: s + "/data/quality/checks/" + p + "/rowCount/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            e === null ? e = [M] : e.push(M), t++;
                          }
                        }
                        if (o.on !== void 0) {
                          let k = o.on;
                          if (typeof k != "string") {
                            let M = { instancePath: s + "/data/quality/checks/" + p + "/rowCount/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [M] : e.push(M), t++;
                          }
                          if (!(k === "all" || k === "train" || k === "validation" || k === "test")) {
                            let M = { instancePath: s + "/data/quality/checks/" + p + "/rowCount/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/on/enum", keyword: "enum", params: { allowedValues: S.properties.data.properties.quality.properties.checks.items.properties.rowCount.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [M] : e.push(M), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let k = o.weight;
                          if (typeof k == "number" && isFinite(k)) {
                            if (k > 1e3 || isNaN(k)) {
                              let M = { instancePath: s + "/data/quality/checks/" + p + "/rowCount/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/weight/maximum", keyword: "maximum", params: {
                                comparison: "<=",
                                limit: 1e3
                              }, message: "must be <= 1000" };
                              e === null ? e = [M] : e.push(M), t++;
                            }
                            if (k <= 0 || isNaN(k)) {
                              let M = { instancePath: s + "/data/quality/checks/" + p + "/rowCount/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                              e === null ? e = [M] : e.push(M), t++;
                            }
                          } else {
                            let M = {
                              instancePath: s + "/data/quality/checks/" + p + "/rowCount/weight",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/rowCount/properties/weight/type",
                              keyword: "type",
                              params: { type: "number" },
                              message: "must be number"
                            };
                            e === null ? e = [M] : e.push(M), t++;
                          }
                        }
                      }
                    }
                    if (h.targetLeakage !== void 0) {
                      let o = h.targetLeakage;
                      if ((!o || typeof o != "object") && typeof o != "string") {
                        let r = { instancePath: s + "/data/quality/checks/" + p + "/targetLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/type", keyword: "type", params: { type: S.properties.data.properties.quality.properties.checks.items.properties.targetLeakage.type }, message: "must be string,array,object" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                      if (Array.isArray(o)) {
                        if (o.length < 1) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/targetLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        let r = o.length;
                        for (let a = 0; a < r; a++) if (typeof o[a] != "string") {
                          let d = {
                            instancePath: s + "/data/quality/checks/" + p + "/targetLeakage/" + a,
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/items/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string"
                          };
                          e === null ? e = [d] : e.push(d), t++;
                        }
                      }
                      if (o && typeof o == "object" && !Array.isArray(
                        o
                      )) {
                        if (o.columns === void 0) {
                          let r = { instancePath: s + "/data/quality/checks/" + p + "/targetLeakage", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                        for (let r in o) if (!(r === "columns" || r === "max" || r === "weight")) {
                          let a = {
                            instancePath: s + "/data/quality/checks/" + p + "/targetLeakage",
                            schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/additionalProperties",
                            keyword: "additionalProperties",
                            params: { additionalProperty: r },
                            message: "must NOT have additional properties"
                          };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.columns !== void 0) {
                          let r = o.columns;
                          if (Array.isArray(r)) {
                            if (r.length < 1) {
                              let d = { instancePath: s + "/data/quality/checks/" + p + "/targetLeakage/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [d] : e.push(
                                d
                              ), t++;
                            }
                            let a = r.length;
                            for (let d = 0; d < a; d++) if (typeof r[d] != "string") {
                              let x = { instancePath: s + "/data/quality/checks/" + p + "/targetLeakage/columns/" + d, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [x] : e.push(x), t++;
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
                          let r = o.max;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/targetLeakage/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (r < 0 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/targetLeakage/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/targetLeakage/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let r = o.weight;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1e3 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/targetLeakage/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/targetLeakage/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (r <= 0 || isNaN(r)) {
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
                    if (h.trainTestOverlap !== void 0) {
                      let o = h.trainTestOverlap;
                      if (!(typeof o == "number" && isFinite(o)) && !(o && typeof o == "object" && !Array.isArray(o))) {
                        let r = { instancePath: s + "/data/quality/checks/" + p + "/trainTestOverlap", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/type", keyword: "type", params: { type: S.properties.data.properties.quality.properties.checks.items.properties.trainTestOverlap.type }, message: "must be number,object" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                      if (typeof o == "number" && isFinite(o)) {
                        if (o > 1 || isNaN(o)) {
                          let r = { instancePath: s + "/data/quality/checks/" + p + "/trainTestOverlap", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                        if (o < 0 || isNaN(o)) {
                          let r = { instancePath: s + "/data/quality/checks/" + p + "/trainTestOverlap", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                      }
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        for (let r in o) if (!(r === "max" || r === "columns" || r === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/trainTestOverlap", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.max !== void 0) {
                          let r = o.max;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/trainTestOverlap/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (r < 0 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/trainTestOverlap/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/trainTestOverlap/max", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.columns !== void 0) {
                          let r = o.columns;
                          if (Array.isArray(r)) {
                            if (r.length < 1) {
                              let d = { instancePath: s + "/data/quality/checks/" + p + "/trainTestOverlap/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [d] : e.push(d), t++;
                            }
                            let a = r.length;
                            for (let d = 0; d < a; d++) if (typeof r[d] != "string") {
                              let x = {
                                instancePath: s + "/data/quality/checks/" + p + "/trainTestOverlap/columns/" + d,
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/columns/items/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string"
                              };
                              e === null ? e = [x] : e.push(x), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/trainTestOverlap/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let r = o.weight;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1e3 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/trainTestOverlap/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/trainTestOverlap/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (r <= 0 || isNaN(r)) {
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
                    if (h.type !== void 0) {
                      let o = h.type;
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        if (o.column === void 0) {
                          let r = { instancePath: s + "/data/quality/checks/" + p + "/type", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                        if (o.is === void 0) {
                          let r = { instancePath: s + "/data/quality/checks/" + p + "/type", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/required", keyword: "required", params: { missingProperty: "is" }, message: "must have required property 'is'" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                        for (let r in o) if (!(r === "column" || r === "mostly" || r === "is" || r === "on" || r === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/type", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.column !== void 0) {
                          let r = o.column;
                          if (typeof r == "string") {
                            if (O(r) > 128) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + p + "/type/column",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/column/maxLength",
                                keyword: "maxLength",
                                params: { limit: 128 },
                                message: "must NOT have more than 128 characters"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (O(r) < 1) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/type/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/type/column", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.mostly !== void 0) {
                          let r = o.mostly;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/type/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/mostly/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (r < 0 || isNaN(r)) {
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
                          let r = o.is;
                          if (typeof r != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/type/is", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/is/type", keyword: "type", params: {
                              type: "string"
                            }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(r === "number" || r === "integer" || r === "boolean" || r === "date" || r === "time")) {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/type/is", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/is/enum", keyword: "enum", params: { allowedValues: S.properties.data.properties.quality.properties.checks.items.properties.type.properties.is.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.on !== void 0) {
                          let r = o.on;
                          if (typeof r != "string") {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/type/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(r === "all" || r === "train" || r === "validation" || r === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/type/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/on/enum", keyword: "enum", params: {
                              allowedValues: S.properties.data.properties.quality.properties.checks.items.properties.type.properties.on.enum
                            }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let r = o.weight;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1e3 || isNaN(r)) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + p + "/type/weight",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/properties/weight/maximum",
                                keyword: "maximum",
                                params: { comparison: "<=", limit: 1e3 },
                                message: "must be <= 1000"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (r <= 0 || isNaN(r)) {
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
                        let r = { instancePath: s + "/data/quality/checks/" + p + "/type", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/type/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                    }
                    if (h.unique !== void 0) {
                      let o = h.unique;
                      if ((!o || typeof o != "object") && typeof o != "string") {
                        let r = { instancePath: s + "/data/quality/checks/" + p + "/unique", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/type", keyword: "type", params: { type: S.properties.data.properties.quality.properties.checks.items.properties.unique.type }, message: "must be string,array,object" };
                        e === null ? e = [r] : e.push(r), t++;
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
                        let r = o.length;
                        for (let a = 0; a < r; a++) if (typeof o[a] != "string") {
                          let d = { instancePath: s + "/data/quality/checks/" + p + "/unique/" + a, schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [d] : e.push(d), t++;
                        }
                      }
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        if (o.columns === void 0) {
                          let r = { instancePath: s + "/data/quality/checks/" + p + "/unique", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                        for (let r in o) if (!(r === "columns" || r === "mostly" || r === "on" || r === "weight")) {
                          let a = { instancePath: s + "/data/quality/checks/" + p + "/unique", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                          e === null ? e = [a] : e.push(a), t++;
                        }
                        if (o.columns !== void 0) {
                          let r = o.columns;
                          if (Array.isArray(r)) {
                            if (r.length < 1) {
                              let d = { instancePath: s + "/data/quality/checks/" + p + "/unique/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              e === null ? e = [d] : e.push(d), t++;
                            }
                            let a = r.length;
                            for (let d = 0; d < a; d++) if (typeof r[d] != "string") {
                              let x = {
                                instancePath: s + "/data/quality/checks/" + p + "/unique/columns/" + d,
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/columns/items/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string"
                              };
                              e === null ? e = [x] : e.push(x), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/unique/columns", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/columns/type", keyword: "type", params: {
                              type: "array"
                            }, message: "must be array" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.mostly !== void 0) {
                          let r = o.mostly;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1 || isNaN(r)) {
                              let a = {
                                instancePath: s + "/data/quality/checks/" + p + "/unique/mostly",
                                schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/mostly/maximum",
                                keyword: "maximum",
                                params: { comparison: "<=", limit: 1 },
                                message: "must be <= 1"
                              };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (r < 0 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/unique/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/mostly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                          } else {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/unique/mostly", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/mostly/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.on !== void 0) {
                          let r = o.on;
                          if (typeof r != "string") {
                            let a = {
                              instancePath: s + "/data/quality/checks/" + p + "/unique/on",
                              schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/on/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                          if (!(r === "all" || r === "train" || r === "validation" || r === "test")) {
                            let a = { instancePath: s + "/data/quality/checks/" + p + "/unique/on", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/on/enum", keyword: "enum", params: { allowedValues: S.properties.data.properties.quality.properties.checks.items.properties.unique.properties.on.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [a] : e.push(a), t++;
                          }
                        }
                        if (o.weight !== void 0) {
                          let r = o.weight;
                          if (typeof r == "number" && isFinite(r)) {
                            if (r > 1e3 || isNaN(r)) {
                              let a = { instancePath: s + "/data/quality/checks/" + p + "/unique/weight", schemaPath: "#/properties/data/properties/quality/properties/checks/items/properties/unique/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                              e === null ? e = [a] : e.push(a), t++;
                            }
                            if (r <= 0 || isNaN(r)) {
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
            let i = { instancePath: s + "/data/quality", schemaPath: "#/properties/data/properties/quality/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let l = { instancePath: s + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (W.train !== void 0) {
      let b = W.train, l = t, i = true, n = t;
      if (b && typeof b == "object" && !Array.isArray(b)) {
        let w;
        if (b.trainer === void 0 && (w = "trainer")) {
          let y = {};
          e === null ? e = [y] : e.push(y), t++;
        } else if (b.trainer !== void 0 && b.trainer !== "cnn") {
          let y = {};
          e === null ? e = [y] : e.push(y), t++;
        }
      }
      var Y = n === t;
      if (t = l, e !== null && (l ? e.length = l : e = null), Y) {
        let w = t;
        if (b && typeof b == "object" && !Array.isArray(b) && b.options !== void 0) {
          let g = b.options;
          if (g && typeof g == "object" && !Array.isArray(g)) {
            for (let c in g) if (!ue.call(S.properties.train.allOf[0].then.properties.options.properties, c)) {
              let f = {
                instancePath: s + "/train/options",
                schemaPath: "#/properties/train/allOf/0/then/properties/options/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: c },
                message: "must NOT have additional properties"
              };
              e === null ? e = [f] : e.push(
                f
              ), t++;
            }
            if (g.filters !== void 0) {
              let c = g.filters;
              if (Array.isArray(c)) {
                if (c.length > 8) {
                  let P = {
                    instancePath: s + "/train/options/filters",
                    schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/filters/maxItems",
                    keyword: "maxItems",
                    params: { limit: 8 },
                    message: "must NOT have more than 8 items"
                  };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (c.length < 1) {
                  let P = { instancePath: s + "/train/options/filters", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/filters/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [P] : e.push(P), t++;
                }
                let f = c.length;
                for (let P = 0; P < f; P++) {
                  let I = c[P];
                  if (!(typeof I == "number" && !(I % 1) && !isNaN(I) && isFinite(I))) {
                    let A = { instancePath: s + "/train/options/filters/" + P, schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/filters/items/type", keyword: "type", params: {
                      type: "integer"
                    }, message: "must be integer" };
                    e === null ? e = [A] : e.push(A), t++;
                  }
                  if (typeof I == "number" && isFinite(I)) {
                    if (I > 1024 || isNaN(
                      I
                    )) {
                      let A = { instancePath: s + "/train/options/filters/" + P, schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/filters/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, message: "must be <= 1024" };
                      e === null ? e = [A] : e.push(A), t++;
                    }
                    if (I < 1 || isNaN(I)) {
                      let A = { instancePath: s + "/train/options/filters/" + P, schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/filters/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [A] : e.push(A), t++;
                    }
                  }
                }
              } else {
                let f = { instancePath: s + "/train/options/filters", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/filters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (g.kernel !== void 0) {
              let c = g.kernel;
              if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
                let f = { instancePath: s + "/train/options/kernel", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/kernel/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (typeof c == "number" && isFinite(c)) {
                if (c > 15 || isNaN(c)) {
                  let f = {
                    instancePath: s + "/train/options/kernel",
                    schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/kernel/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 15 },
                    message: "must be <= 15"
                  };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (c < 1 || isNaN(c)) {
                  let f = { instancePath: s + "/train/options/kernel", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/kernel/minimum", keyword: "minimum", params: {
                    comparison: ">=",
                    limit: 1
                  }, message: "must be >= 1" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              }
            }
            if (g.padding !== void 0) {
              let c = g.padding;
              if (typeof c != "string") {
                let f = { instancePath: s + "/train/options/padding", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (!(c === "same" || c === "valid")) {
                let f = { instancePath: s + "/train/options/padding", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/padding/enum", keyword: "enum", params: { allowedValues: S.properties.train.allOf[0].then.properties.options.properties.padding.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (g.pool !== void 0) {
              let c = g.pool;
              if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
                let f = { instancePath: s + "/train/options/pool", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/pool/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (typeof c == "number" && isFinite(c)) {
                if (c > 8 || isNaN(c)) {
                  let f = {
                    instancePath: s + "/train/options/pool",
                    schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/pool/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 8 },
                    message: "must be <= 8"
                  };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (c < 1 || isNaN(
                  c
                )) {
                  let f = { instancePath: s + "/train/options/pool", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/pool/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              }
            }
            if (g.hidden !== void 0) {
              let c = g.hidden;
              if (Array.isArray(c)) {
                if (c.length > 8) {
                  let P = { instancePath: s + "/train/options/hidden", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/hidden/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" };
                  e === null ? e = [P] : e.push(P), t++;
                }
                let f = c.length;
                for (let P = 0; P < f; P++) {
                  let I = c[P];
                  if (!(typeof I == "number" && !(I % 1) && !isNaN(I) && isFinite(I))) {
                    let A = { instancePath: s + "/train/options/hidden/" + P, schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/hidden/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [A] : e.push(A), t++;
                  }
                  if (typeof I == "number" && isFinite(I)) {
                    if (I > 8192 || isNaN(I)) {
                      let A = {
                        instancePath: s + "/train/options/hidden/" + P,
                        schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/hidden/items/maximum",
                        keyword: "maximum",
                        params: { comparison: "<=", limit: 8192 },
                        message: "must be <= 8192"
                      };
                      e === null ? e = [A] : e.push(A), t++;
                    }
                    if (I < 1 || isNaN(
                      I
                    )) {
                      let A = { instancePath: s + "/train/options/hidden/" + P, schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/hidden/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
              let c = g.epochs;
              if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
                let f = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (typeof c == "number" && isFinite(c)) {
                if (c > 1e5 || isNaN(c)) {
                  let f = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (c < 1 || isNaN(c)) {
                  let f = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              }
            }
            if (g.learningRate !== void 0) {
              let c = g.learningRate;
              if (typeof c == "number" && isFinite(
                c
              )) {
                if (c > 10 || isNaN(c)) {
                  let f = { instancePath: s + "/train/options/learningRate", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/learningRate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (c <= 0 || isNaN(c)) {
                  let f = {
                    instancePath: s + "/train/options/learningRate",
                    schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/learningRate/exclusiveMinimum",
                    keyword: "exclusiveMinimum",
                    params: { comparison: ">", limit: 0 },
                    message: "must be > 0"
                  };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: s + "/train/options/learningRate", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/learningRate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (g.batchSize !== void 0) {
              let c = g.batchSize;
              if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
                let f = { instancePath: s + "/train/options/batchSize", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/batchSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (typeof c == "number" && isFinite(c)) {
                if (c > 65536 || isNaN(c)) {
                  let f = {
                    instancePath: s + "/train/options/batchSize",
                    schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/batchSize/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 65536 },
                    message: "must be <= 65536"
                  };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (c < 1 || isNaN(c)) {
                  let f = { instancePath: s + "/train/options/batchSize", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              }
            }
            if (g.dropout !== void 0) {
              let c = g.dropout;
              if (typeof c == "number" && isFinite(c)) {
                if (c < 0 || isNaN(c)) {
                  let f = { instancePath: s + "/train/options/dropout", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/dropout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (c >= 1 || isNaN(c)) {
                  let f = {
                    instancePath: s + "/train/options/dropout",
                    schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/dropout/exclusiveMaximum",
                    keyword: "exclusiveMaximum",
                    params: { comparison: "<", limit: 1 },
                    message: "must be < 1"
                  };
                  e === null ? e = [f] : e.push(
                    f
                  ), t++;
                }
              } else {
                let f = { instancePath: s + "/train/options/dropout", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/dropout/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (g.l2 !== void 0) {
              let c = g.l2;
              if (typeof c == "number" && isFinite(c)) {
                if (c < 0 || isNaN(c)) {
                  let f = { instancePath: s + "/train/options/l2", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/l2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: s + "/train/options/l2", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/l2/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (g.patience !== void 0) {
              let c = g.patience;
              if (!(typeof c == "number" && !(c % 1) && !isNaN(
                c
              ) && isFinite(c))) {
                let f = { instancePath: s + "/train/options/patience", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/patience/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [f] : e.push(
                  f
                ), t++;
              }
              if (typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c))) {
                let f = { instancePath: s + "/train/options/patience", schemaPath: "#/properties/train/allOf/0/then/properties/options/properties/patience/minimum", keyword: "minimum", params: {
                  comparison: ">=",
                  limit: 0
                }, message: "must be >= 0" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let c = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/0/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        var Y = w === t;
        if (i = Y, i) {
          var ee = {};
          ee.options = true, ee.trainer = true;
        }
      }
      if (!i) {
        let w = { instancePath: s + "/train", schemaPath: "#/properties/train/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        e === null ? e = [w] : e.push(w), t++;
      }
      let p = t, h = true, o = t;
      if (b && typeof b == "object" && !Array.isArray(b)) {
        let w;
        if (b.trainer === void 0 && (w = "trainer")) {
          let y = {};
          e === null ? e = [y] : e.push(y), t++;
        } else if (b.trainer !== void 0 && b.trainer !== "import") {
          let y = {};
          e === null ? e = [y] : e.push(y), t++;
        }
      }
      var ge = o === t;
      if (t = p, e !== null && (p ? e.length = p : e = null), ge) {
        let w = t;
        if (b && typeof b == "object" && !Array.isArray(b) && b.options !== void 0) {
          let g = b.options;
          if (g && typeof g == "object" && !Array.isArray(g)) {
            if (g.files === void 0) {
              let c = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/1/then/properties/options/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
              e === null ? e = [c] : e.push(c), t++;
            }
            for (let c in g)
              if (c !== "files") {
                let f = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/1/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" };
                e === null ? e = [f] : e.push(f), t++;
              }
            if (g.files !== void 0) {
              let c = g.files;
              if (Array.isArray(c)) {
                if (c.length > 100) {
                  let P = { instancePath: s + "/train/options/files", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (c.length < 1) {
                  let P = {
                    instancePath: s + "/train/options/files",
                    schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/minItems",
                    keyword: "minItems",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 items"
                  };
                  e === null ? e = [P] : e.push(P), t++;
                }
                let f = c.length;
                for (let P = 0; P < f; P++) {
                  let I = c[P];
                  if (I && typeof I == "object" && !Array.isArray(I)) {
                    if (I.uri === void 0) {
                      let A = {
                        instancePath: s + "/train/options/files/" + P,
                        schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/required",
                        keyword: "required",
                        params: { missingProperty: "uri" },
                        message: "must have required property 'uri'"
                      };
                      e === null ? e = [A] : e.push(A), t++;
                    }
                    if (I.digest === void 0) {
                      let A = { instancePath: s + "/train/options/files/" + P, schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
                      e === null ? e = [A] : e.push(A), t++;
                    }
                    for (let A in I) if (!(A === "uri" || A === "digest" || A === "as")) {
                      let R = {
                        instancePath: s + "/train/options/files/" + P,
                        schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/additionalProperties",
                        keyword: "additionalProperties",
                        params: { additionalProperty: A },
                        message: "must NOT have additional properties"
                      };
                      e === null ? e = [R] : e.push(R), t++;
                    }
                    if (I.uri !== void 0) {
                      let A = I.uri;
                      if (typeof A == "string") {
                        if (O(A) > 2e3) {
                          let R = {
                            instancePath: s + "/train/options/files/" + P + "/uri",
                            schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/uri/maxLength",
                            keyword: "maxLength",
                            params: { limit: 2e3 },
                            message: "must NOT have more than 2000 characters"
                          };
                          e === null ? e = [R] : e.push(R), t++;
                        }
                        if (O(A) < 1) {
                          let R = { instancePath: s + "/train/options/files/" + P + "/uri", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/uri/minLength", keyword: "minLength", params: {
                            limit: 1
                          }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [R] : e.push(R), t++;
                        }
                      } else {
                        let R = { instancePath: s + "/train/options/files/" + P + "/uri", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [R] : e.push(R), t++;
                      }
                    }
                    if (I.digest !== void 0) {
                      let A = I.digest;
                      if (typeof A == "string") {
                        if (!tt.test(A)) {
                          let R = {
                            instancePath: s + "/train/options/files/" + P + "/digest",
                            schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/digest/pattern",
                            keyword: "pattern",
                            params: { pattern: "^sha256:[0-9a-f]{64}$" },
                            message: 'must match pattern "^sha256:[0-9a-f]{64}$"'
                          };
                          e === null ? e = [R] : e.push(R), t++;
                        }
                      } else {
                        let R = { instancePath: s + "/train/options/files/" + P + "/digest", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [R] : e.push(R), t++;
                      }
                    }
                    if (I.as !== void 0) {
                      let A = I.as;
                      if (typeof A == "string") {
                        if (O(A) > 200) {
                          let R = { instancePath: s + "/train/options/files/" + P + "/as", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/as/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                          e === null ? e = [R] : e.push(R), t++;
                        }
                        if (O(A) < 1) {
                          let R = { instancePath: s + "/train/options/files/" + P + "/as", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/as/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [R] : e.push(R), t++;
                        }
                      } else {
                        let R = { instancePath: s + "/train/options/files/" + P + "/as", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/properties/as/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [R] : e.push(R), t++;
                      }
                    }
                  } else {
                    let A = { instancePath: s + "/train/options/files/" + P, schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [A] : e.push(A), t++;
                  }
                }
              } else {
                let f = { instancePath: s + "/train/options/files", schemaPath: "#/properties/train/allOf/1/then/properties/options/properties/files/type", keyword: "type", params: {
                  type: "array"
                }, message: "must be array" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let c = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/1/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        var ge = w === t;
        if (h = ge, h) {
          var me = {};
          me.options = true, me.trainer = true;
        }
      }
      if (!h) {
        let w = { instancePath: s + "/train", schemaPath: "#/properties/train/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        e === null ? e = [w] : e.push(w), t++;
      }
      ee !== true && me !== void 0 && (me === true ? ee = true : (ee = ee || {}, Object.assign(ee, me)));
      let r = t, a = true, d = t;
      if (b && typeof b == "object" && !Array.isArray(b)) {
        let w;
        if (b.trainer === void 0 && (w = "trainer")) {
          let y = {};
          e === null ? e = [y] : e.push(y), t++;
        } else if (b.trainer !== void 0 && b.trainer !== "logistic") {
          let y = {};
          e === null ? e = [y] : e.push(y), t++;
        }
      }
      var ye = d === t;
      if (t = r, e !== null && (r ? e.length = r : e = null), ye) {
        let w = t;
        if (b && typeof b == "object" && !Array.isArray(b) && b.options !== void 0) {
          let g = b.options;
          if (g && typeof g == "object" && !Array.isArray(g)) {
            for (let c in g) if (!(c === "l2" || c === "epochs" || c === "tolerance")) {
              let f = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/2/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" };
              e === null ? e = [f] : e.push(f), t++;
            }
            if (g.l2 !== void 0) {
              let c = g.l2;
              if (typeof c == "number" && isFinite(c)) {
                if (c < 0 || isNaN(c)) {
                  let f = {
                    instancePath: s + "/train/options/l2",
                    schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/l2/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0 },
                    message: "must be >= 0"
                  };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: s + "/train/options/l2", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/l2/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (g.epochs !== void 0) {
              let c = g.epochs;
              if (!(typeof c == "number" && !(c % 1) && !isNaN(
                c
              ) && isFinite(c))) {
                let f = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (typeof c == "number" && isFinite(c)) {
                if (c > 1e5 || isNaN(c)) {
                  let f = {
                    instancePath: s + "/train/options/epochs",
                    schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/epochs/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 1e5 },
                    message: "must be <= 100000"
                  };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (c < 1 || isNaN(c)) {
                  let f = {
                    instancePath: s + "/train/options/epochs",
                    schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/epochs/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 1 },
                    message: "must be >= 1"
                  };
                  e === null ? e = [f] : e.push(f), t++;
                }
              }
            }
            if (g.tolerance !== void 0) {
              let c = g.tolerance;
              if (typeof c == "number" && isFinite(c)) {
                if (c <= 0 || isNaN(c)) {
                  let f = { instancePath: s + "/train/options/tolerance", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/tolerance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: s + "/train/options/tolerance", schemaPath: "#/properties/train/allOf/2/then/properties/options/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let c = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/2/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        var ye = w === t;
        if (a = ye, a) {
          var le = {};
          le.options = true, le.trainer = true;
        }
      }
      if (!a) {
        let w = { instancePath: s + "/train", schemaPath: "#/properties/train/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        e === null ? e = [w] : e.push(w), t++;
      }
      ee !== true && le !== void 0 && (le === true ? ee = true : (ee = ee || {}, Object.assign(ee, le)));
      let x = t, k = true, M = t;
      if (b && typeof b == "object" && !Array.isArray(b)) {
        let w;
        if (b.trainer === void 0 && (w = "trainer")) {
          let y = {};
          e === null ? e = [y] : e.push(y), t++;
        } else if (b.trainer !== void 0 && b.trainer !== "mlp") {
          let y = {};
          e === null ? e = [y] : e.push(y), t++;
        }
      }
      var ve = M === t;
      if (t = x, e !== null && (x ? e.length = x : e = null), ve) {
        let w = t;
        if (b && typeof b == "object" && !Array.isArray(b) && b.options !== void 0) {
          let g = b.options;
          if (g && typeof g == "object" && !Array.isArray(g)) {
            for (let c in g) if (!(c === "hidden" || c === "epochs" || c === "learningRate" || c === "batchSize" || c === "dropout" || c === "l2" || c === "patience")) {
              let f = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/3/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" };
              e === null ? e = [f] : e.push(f), t++;
            }
            if (g.hidden !== void 0) {
              let c = g.hidden;
              if (Array.isArray(c)) {
                if (c.length > 16) {
                  let P = { instancePath: s + "/train/options/hidden", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/hidden/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items" };
                  e === null ? e = [P] : e.push(
                    P
                  ), t++;
                }
                if (c.length < 1) {
                  let P = { instancePath: s + "/train/options/hidden", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/hidden/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [P] : e.push(P), t++;
                }
                let f = c.length;
                for (let P = 0; P < f; P++) {
                  let I = c[P];
                  if (!(typeof I == "number" && !(I % 1) && !isNaN(I) && isFinite(
                    I
                  ))) {
                    let A = { instancePath: s + "/train/options/hidden/" + P, schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/hidden/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [A] : e.push(A), t++;
                  }
                  if (typeof I == "number" && isFinite(I)) {
                    if (I > 8192 || isNaN(I)) {
                      let A = { instancePath: s + "/train/options/hidden/" + P, schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/hidden/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8192 }, message: "must be <= 8192" };
                      e === null ? e = [A] : e.push(A), t++;
                    }
                    if (I < 1 || isNaN(I)) {
                      let A = { instancePath: s + "/train/options/hidden/" + P, schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/hidden/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
              let c = g.epochs;
              if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
                let f = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (typeof c == "number" && isFinite(c)) {
                if (c > 1e5 || isNaN(c)) {
                  let f = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (c < 1 || isNaN(c)) {
                  let f = { instancePath: s + "/train/options/epochs", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              }
            }
            if (g.learningRate !== void 0) {
              let c = g.learningRate;
              if (typeof c == "number" && isFinite(c)) {
                if (c > 10 || isNaN(c)) {
                  let f = { instancePath: s + "/train/options/learningRate", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/learningRate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (c <= 0 || isNaN(c)) {
                  let f = { instancePath: s + "/train/options/learningRate", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/learningRate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: s + "/train/options/learningRate", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/learningRate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (g.batchSize !== void 0) {
              let c = g.batchSize;
              if (!(typeof c == "number" && !(c % 1) && !isNaN(
                c
              ) && isFinite(c))) {
                let f = { instancePath: s + "/train/options/batchSize", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/batchSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (typeof c == "number" && isFinite(c)) {
                if (c > 65536 || isNaN(c)) {
                  let f = { instancePath: s + "/train/options/batchSize", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/batchSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 }, message: "must be <= 65536" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (c < 1 || isNaN(c)) {
                  let f = { instancePath: s + "/train/options/batchSize", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              }
            }
            if (g.dropout !== void 0) {
              let c = g.dropout;
              if (typeof c == "number" && isFinite(c)) {
                if (c < 0 || isNaN(c)) {
                  let f = { instancePath: s + "/train/options/dropout", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/dropout/minimum", keyword: "minimum", params: {
                    comparison: ">=",
                    limit: 0
                  }, message: "must be >= 0" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (c >= 1 || isNaN(c)) {
                  let f = { instancePath: s + "/train/options/dropout", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/dropout/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: s + "/train/options/dropout", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/dropout/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (g.l2 !== void 0) {
              let c = g.l2;
              if (typeof c == "number" && isFinite(c)) {
                if (c < 0 || isNaN(c)) {
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
              let c = g.patience;
              if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
                let f = {
                  instancePath: s + "/train/options/patience",
                  schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/patience/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer"
                };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c))) {
                let f = { instancePath: s + "/train/options/patience", schemaPath: "#/properties/train/allOf/3/then/properties/options/properties/patience/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let c = { instancePath: s + "/train/options", schemaPath: "#/properties/train/allOf/3/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [c] : e.push(
              c
            ), t++;
          }
        }
        var ve = w === t;
        if (k = ve, k) {
          var we = {};
          we.options = true, we.trainer = true;
        }
      }
      if (!k) {
        let w = { instancePath: s + "/train", schemaPath: "#/properties/train/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        e === null ? e = [w] : e.push(w), t++;
      }
      ee !== true && we !== void 0 && (we === true ? ee = true : (ee = ee || {}, Object.assign(ee, we)));
      let pe = t, $ = true, N = t;
      if (b && typeof b == "object" && !Array.isArray(b)) {
        let w;
        if (b.trainer === void 0 && (w = "trainer")) {
          let y = {};
          e === null ? e = [y] : e.push(y), t++;
        } else if (b.trainer !== void 0 && b.trainer !== "script") {
          let y = {};
          e === null ? e = [y] : e.push(y), t++;
        }
      }
      var qe = N === t;
      if (t = pe, e !== null && (pe ? e.length = pe : e = null), qe) {
        let w = t;
        if (b && typeof b == "object" && !Array.isArray(b) && b.options !== void 0) {
          let g = b.options;
          if (g && typeof g == "object" && !Array.isArray(g)) {
            for (let c in g) if (!Ve.test(c)) {
              let f = {
                instancePath: s + "/train/options",
                schemaPath: "#/properties/train/allOf/4/then/properties/options/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: c },
                message: "must NOT have additional properties"
              };
              e === null ? e = [f] : e.push(f), t++;
            }
            for (let c in g) if (Ve.test(c)) {
              let f = g[c];
              if (typeof f != "string" && !(typeof f == "number" && isFinite(f)) && typeof f != "boolean") {
                let P = { instancePath: s + "/train/options/" + c.replace(
                  /~/g,
                  "~0"
                ).replace(/\//g, "~1"), schemaPath: "#/properties/train/allOf/4/then/properties/options/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D%7B0%2C63%7D%24/type", keyword: "type", params: { type: S.properties.train.allOf[4].then.properties.options.patternProperties["^[A-Za-z][A-Za-z0-9_-]{0,63}$"].type }, message: "must be string,number,boolean" };
                e === null ? e = [P] : e.push(
                  P
                ), t++;
              }
            }
          } else {
            let c = {
              instancePath: s + "/train/options",
              schemaPath: "#/properties/train/allOf/4/then/properties/options/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object"
            };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        var qe = w === t;
        if ($ = qe, $) {
          var z = {};
          z.options = true, z.trainer = true;
        }
      }
      if (!$) {
        let w = {
          instancePath: s + "/train",
          schemaPath: "#/properties/train/allOf/4/if",
          keyword: "if",
          params: { failingKeyword: "then" },
          message: 'must match "then" schema'
        };
        e === null ? e = [w] : e.push(w), t++;
      }
      if (ee !== true && z !== void 0 && (z === true ? ee = true : (ee = ee || {}, Object.assign(ee, z))), b && typeof b == "object" && !Array.isArray(b)) {
        if (b.trainer === void 0) {
          let w = { instancePath: s + "/train", schemaPath: "#/properties/train/required", keyword: "required", params: { missingProperty: "trainer" }, message: "must have required property 'trainer'" };
          e === null ? e = [w] : e.push(w), t++;
        }
        for (let w in b) if (!ue.call(S.properties.train.properties, w)) {
          let y = { instancePath: s + "/train", schemaPath: "#/properties/train/additionalProperties", keyword: "additionalProperties", params: {
            additionalProperty: w
          }, message: "must NOT have additional properties" };
          e === null ? e = [y] : e.push(y), t++;
        }
        if (b.trainer !== void 0) {
          let w = b.trainer;
          if (typeof w != "string") {
            let y = { instancePath: s + "/train/trainer", schemaPath: "#/properties/train/properties/trainer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), t++;
          }
          if (!(w === "cnn" || w === "import" || w === "logistic" || w === "mlp" || w === "script")) {
            let y = { instancePath: s + "/train/trainer", schemaPath: "#/properties/train/properties/trainer/enum", keyword: "enum", params: { allowedValues: S.properties.train.properties.trainer.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [y] : e.push(y), t++;
          }
        }
        if (b.options !== void 0) {
          let w = b.options;
          if (!(w && typeof w == "object" && !Array.isArray(w))) {
            let y = { instancePath: s + "/train/options", schemaPath: "#/properties/train/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [y] : e.push(y), t++;
          }
        }
        if (b.seed !== void 0) {
          let w = b.seed;
          if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) {
            let y = { instancePath: s + "/train/seed", schemaPath: "#/properties/train/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            e === null ? e = [y] : e.push(y), t++;
          }
          if (typeof w == "number" && isFinite(w)) {
            if (w > 4294967295 || isNaN(w)) {
              let y = { instancePath: s + "/train/seed", schemaPath: "#/properties/train/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
              e === null ? e = [y] : e.push(y), t++;
            }
            if (w < 0 || isNaN(w)) {
              let y = { instancePath: s + "/train/seed", schemaPath: "#/properties/train/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              e === null ? e = [y] : e.push(y), t++;
            }
          }
        }
        if (b.backend !== void 0) {
          let w = b.backend;
          if (!(w === "cpu" || w === "none" || w === "tfjs-node" || w === "tfjs-node-gpu" || w === "wasm")) {
            let y = { instancePath: s + "/train/backend", schemaPath: "#/properties/train/properties/backend/enum", keyword: "enum", params: { allowedValues: S.properties.train.properties.backend.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [y] : e.push(y), t++;
          }
        }
        if (b.classWeights !== void 0) {
          let w = b.classWeights, y = t, g = false, c = t;
          if (typeof w != "string") {
            let P = { instancePath: s + "/train/classWeights", schemaPath: "#/properties/train/properties/classWeights/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [P] : e.push(P), t++;
          }
          if (w !== "balanced") {
            let P = { instancePath: s + "/train/classWeights", schemaPath: "#/properties/train/properties/classWeights/anyOf/0/enum", keyword: "enum", params: { allowedValues: S.properties.train.properties.classWeights.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [P] : e.push(P), t++;
          }
          var q = c === t;
          g = g || q;
          let f = t;
          if (w && typeof w == "object" && !Array.isArray(w)) {
            if (Object.keys(w).length < 1) {
              let P = {
                instancePath: s + "/train/classWeights",
                schemaPath: "#/properties/train/properties/classWeights/anyOf/1/minProperties",
                keyword: "minProperties",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 properties"
              };
              e === null ? e = [P] : e.push(P), t++;
            }
            for (let P in w) {
              let I = w[P];
              if (typeof I == "number" && isFinite(I)) {
                if (I > 1e6 || isNaN(I)) {
                  let A = { instancePath: s + "/train/classWeights/" + P.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1"), schemaPath: "#/properties/train/properties/classWeights/anyOf/1/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                  e === null ? e = [A] : e.push(A), t++;
                }
                if (I <= 0 || isNaN(I)) {
                  let A = { instancePath: s + "/train/classWeights/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/train/properties/classWeights/anyOf/1/additionalProperties/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  e === null ? e = [A] : e.push(A), t++;
                }
              } else {
                let A = {
                  instancePath: s + "/train/classWeights/" + P.replace(
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
            let P = { instancePath: s + "/train/classWeights", schemaPath: "#/properties/train/properties/classWeights/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [P] : e.push(P), t++;
          }
          var q = f === t;
          if (g = g || q, g) t = y, e !== null && (y ? e.length = y : e = null);
          else {
            let P = {
              instancePath: s + "/train/classWeights",
              schemaPath: "#/properties/train/properties/classWeights/anyOf",
              keyword: "anyOf",
              params: {},
              message: "must match a schema in anyOf"
            };
            e === null ? e = [P] : e.push(P), t++;
          }
        }
        if (b.crossValidation !== void 0) {
          let w = b.crossValidation;
          if (w && typeof w == "object" && !Array.isArray(w)) {
            if (w.folds === void 0) {
              let y = { instancePath: s + "/train/crossValidation", schemaPath: "#/properties/train/properties/crossValidation/required", keyword: "required", params: { missingProperty: "folds" }, message: "must have required property 'folds'" };
              e === null ? e = [y] : e.push(y), t++;
            }
            for (let y in w) if (y !== "folds") {
              let g = { instancePath: s + "/train/crossValidation", schemaPath: "#/properties/train/properties/crossValidation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
              e === null ? e = [g] : e.push(g), t++;
            }
            if (w.folds !== void 0) {
              let y = w.folds;
              if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
                let g = { instancePath: s + "/train/crossValidation/folds", schemaPath: "#/properties/train/properties/crossValidation/properties/folds/type", keyword: "type", params: {
                  type: "integer"
                }, message: "must be integer" };
                e === null ? e = [g] : e.push(g), t++;
              }
              if (typeof y == "number" && isFinite(y)) {
                if (y > 20 || isNaN(
                  y
                )) {
                  let g = { instancePath: s + "/train/crossValidation/folds", schemaPath: "#/properties/train/properties/crossValidation/properties/folds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" };
                  e === null ? e = [g] : e.push(
                    g
                  ), t++;
                }
                if (y < 2 || isNaN(y)) {
                  let g = { instancePath: s + "/train/crossValidation/folds", schemaPath: "#/properties/train/properties/crossValidation/properties/folds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                  e === null ? e = [g] : e.push(g), t++;
                }
              }
            }
          } else {
            let y = { instancePath: s + "/train/crossValidation", schemaPath: "#/properties/train/properties/crossValidation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [y] : e.push(y), t++;
          }
        }
        if (b.command !== void 0) {
          let w = b.command;
          if (Array.isArray(w)) {
            if (w.length > 100) {
              let g = { instancePath: s + "/train/command", schemaPath: "#/properties/train/properties/command/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              e === null ? e = [g] : e.push(g), t++;
            }
            if (w.length < 1) {
              let g = { instancePath: s + "/train/command", schemaPath: "#/properties/train/properties/command/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [g] : e.push(g), t++;
            }
            let y = w.length;
            for (let g = 0; g < y; g++) {
              let c = w[g];
              if (typeof c == "string") {
                if (O(c) > 4e3) {
                  let f = {
                    instancePath: s + "/train/command/" + g,
                    schemaPath: "#/properties/train/properties/command/items/maxLength",
                    keyword: "maxLength",
                    params: { limit: 4e3 },
                    message: "must NOT have more than 4000 characters"
                  };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (!Re.test(c)) {
                  let f = { instancePath: s + "/train/command/" + g, schemaPath: "#/properties/train/properties/command/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: 'must match pattern "^[^\\u0000]*$"' };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: s + "/train/command/" + g, schemaPath: "#/properties/train/properties/command/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let y = { instancePath: s + "/train/command", schemaPath: "#/properties/train/properties/command/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [y] : e.push(y), t++;
          }
        }
        if (b.code !== void 0) {
          let w = b.code;
          if (typeof w == "string") {
            if (O(w) > 400) {
              let y = { instancePath: s + "/train/code", schemaPath: "#/properties/train/properties/code/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
              e === null ? e = [y] : e.push(y), t++;
            }
            if (O(w) < 1) {
              let y = { instancePath: s + "/train/code", schemaPath: "#/properties/train/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [y] : e.push(y), t++;
            }
          } else {
            let y = { instancePath: s + "/train/code", schemaPath: "#/properties/train/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), t++;
          }
        }
        if (b.lock !== void 0) {
          let w = b.lock;
          if (typeof w == "string") {
            if (O(w) > 400) {
              let y = { instancePath: s + "/train/lock", schemaPath: "#/properties/train/properties/lock/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
              e === null ? e = [y] : e.push(y), t++;
            }
            if (O(w) < 1) {
              let y = { instancePath: s + "/train/lock", schemaPath: "#/properties/train/properties/lock/minLength", keyword: "minLength", params: {
                limit: 1
              }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [y] : e.push(y), t++;
            }
          } else {
            let y = { instancePath: s + "/train/lock", schemaPath: "#/properties/train/properties/lock/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), t++;
          }
        }
        if (b.channels !== void 0) {
          let w = b.channels;
          if (w && typeof w == "object" && !Array.isArray(w)) {
            for (let y in w) if (!(y === "format" || y === "header" || y === "target" || y === "features" || y === "labels")) {
              let g = { instancePath: s + "/train/channels", schemaPath: "#/properties/train/properties/channels/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: y
              }, message: "must NOT have additional properties" };
              e === null ? e = [g] : e.push(g), t++;
            }
            if (w.format !== void 0) {
              let y = w.format;
              if (typeof y != "string") {
                let g = { instancePath: s + "/train/channels/format", schemaPath: "#/properties/train/properties/channels/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [g] : e.push(g), t++;
              }
              if (!(y === "csv" || y === "parquet")) {
                let g = { instancePath: s + "/train/channels/format", schemaPath: "#/properties/train/properties/channels/properties/format/enum", keyword: "enum", params: { allowedValues: S.properties.train.properties.channels.properties.format.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [g] : e.push(g), t++;
              }
            }
            if (w.header !== void 0 && typeof w.header != "boolean") {
              let y = { instancePath: s + "/train/channels/header", schemaPath: "#/properties/train/properties/channels/properties/header/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [y] : e.push(y), t++;
            }
            if (w.target !== void 0) {
              let y = w.target;
              if (typeof y != "string") {
                let g = { instancePath: s + "/train/channels/target", schemaPath: "#/properties/train/properties/channels/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [g] : e.push(g), t++;
              }
              if (!(y === "first" || y === "last")) {
                let g = { instancePath: s + "/train/channels/target", schemaPath: "#/properties/train/properties/channels/properties/target/enum", keyword: "enum", params: { allowedValues: S.properties.train.properties.channels.properties.target.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [g] : e.push(g), t++;
              }
            }
            if (w.features !== void 0) {
              let y = w.features;
              if (typeof y != "string") {
                let g = { instancePath: s + "/train/channels/features", schemaPath: "#/properties/train/properties/channels/properties/features/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [g] : e.push(g), t++;
              }
              if (!(y === "raw" || y === "encoded")) {
                let g = { instancePath: s + "/train/channels/features", schemaPath: "#/properties/train/properties/channels/properties/features/enum", keyword: "enum", params: { allowedValues: S.properties.train.properties.channels.properties.features.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [g] : e.push(
                  g
                ), t++;
              }
            }
            if (w.labels !== void 0) {
              let y = w.labels;
              if (typeof y != "string") {
                let g = { instancePath: s + "/train/channels/labels", schemaPath: "#/properties/train/properties/channels/properties/labels/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [g] : e.push(g), t++;
              }
              if (!(y === "index" || y === "name")) {
                let g = { instancePath: s + "/train/channels/labels", schemaPath: "#/properties/train/properties/channels/properties/labels/enum", keyword: "enum", params: { allowedValues: S.properties.train.properties.channels.properties.labels.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [g] : e.push(g), t++;
              }
            }
          } else {
            let y = { instancePath: s + "/train/channels", schemaPath: "#/properties/train/properties/channels/type", keyword: "type", params: {
              type: "object"
            }, message: "must be object" };
            e === null ? e = [y] : e.push(y), t++;
          }
        }
        if (b.limits !== void 0) {
          let w = b.limits;
          if (w && typeof w == "object" && !Array.isArray(w)) {
            for (let y in w) if (!(y === "time" || y === "disk" || y === "memory")) {
              let g = {
                instancePath: s + "/train/limits",
                schemaPath: "#/properties/train/properties/limits/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: y },
                message: "must NOT have additional properties"
              };
              e === null ? e = [g] : e.push(g), t++;
            }
            if (w.time !== void 0) {
              let y = w.time;
              if (typeof y == "string") {
                if (!Ze.test(y)) {
                  let g = { instancePath: s + "/train/limits/time", schemaPath: "#/properties/train/properties/limits/properties/time/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(s|m|h)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(s|m|h)$"' };
                  e === null ? e = [g] : e.push(g), t++;
                }
              } else {
                let g = { instancePath: s + "/train/limits/time", schemaPath: "#/properties/train/properties/limits/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [g] : e.push(g), t++;
              }
            }
            if (w.disk !== void 0) {
              let y = w.disk;
              if (typeof y == "string") {
                if (!ke.test(y)) {
                  let g = { instancePath: s + "/train/limits/disk", schemaPath: "#/properties/train/properties/limits/properties/disk/pattern", keyword: "pattern", params: {
                    pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"
                  }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"' };
                  e === null ? e = [g] : e.push(g), t++;
                }
              } else {
                let g = { instancePath: s + "/train/limits/disk", schemaPath: "#/properties/train/properties/limits/properties/disk/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [g] : e.push(g), t++;
              }
            }
            if (w.memory !== void 0) {
              let y = w.memory;
              if (typeof y == "string") {
                if (!ke.test(y)) {
                  let g = { instancePath: s + "/train/limits/memory", schemaPath: "#/properties/train/properties/limits/properties/memory/pattern", keyword: "pattern", params: {
                    pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"
                  }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"' };
                  e === null ? e = [g] : e.push(g), t++;
                }
              } else {
                let g = { instancePath: s + "/train/limits/memory", schemaPath: "#/properties/train/properties/limits/properties/memory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [g] : e.push(g), t++;
              }
            }
          } else {
            let y = {
              instancePath: s + "/train/limits",
              schemaPath: "#/properties/train/properties/limits/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object"
            };
            e === null ? e = [y] : e.push(y), t++;
          }
        }
        if (b.claims !== void 0) {
          let w = b.claims;
          if (w && typeof w == "object" && !Array.isArray(w)) {
            if (Object.keys(w).length > 50) {
              let y = { instancePath: s + "/train/claims", schemaPath: "#/properties/train/properties/claims/maxProperties", keyword: "maxProperties", params: { limit: 50 }, message: "must NOT have more than 50 properties" };
              e === null ? e = [y] : e.push(y), t++;
            }
            for (let y in w) {
              let g = t;
              if (typeof y == "string") {
                if (!st.test(y)) {
                  let c = {
                    instancePath: s + "/train/claims",
                    schemaPath: "#/properties/train/properties/claims/propertyNames/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[A-Za-z][A-Za-z0-9_:.-]{0,63}$" },
                    message: 'must match pattern "^[A-Za-z][A-Za-z0-9_:.-]{0,63}$"',
                    propertyName: y
                  };
                  e === null ? e = [c] : e.push(c), t++;
                }
              } else {
                let c = { instancePath: s + "/train/claims", schemaPath: "#/properties/train/properties/claims/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: y };
                e === null ? e = [c] : e.push(
                  c
                ), t++;
              }
              var m = g === t;
              if (!m) {
                let c = { instancePath: s + "/train/claims", schemaPath: "#/properties/train/properties/claims/propertyNames", keyword: "propertyNames", params: { propertyName: y }, message: "property name must be valid" };
                e === null ? e = [c] : e.push(c), t++;
              }
            }
            for (let y in w) {
              let g = w[y];
              if (typeof g == "string") {
                if (O(g) > 500) {
                  let c = { instancePath: s + "/train/claims/" + y.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1"), schemaPath: "#/properties/train/properties/claims/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                  e === null ? e = [c] : e.push(c), t++;
                }
              } else {
                let c = { instancePath: s + "/train/claims/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/train/properties/claims/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [c] : e.push(c), t++;
              }
            }
          } else {
            let y = {
              instancePath: s + "/train/claims",
              schemaPath: "#/properties/train/properties/claims/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object"
            };
            e === null ? e = [y] : e.push(y), t++;
          }
        }
        if (b.runner !== void 0) {
          let w = b.runner;
          if (w && typeof w == "object" && !Array.isArray(w)) {
            for (let y in w) if (!(y === "labels" || y === "timeout" || y === "gpu")) {
              let g = {
                instancePath: s + "/train/runner",
                schemaPath: "#/properties/train/properties/runner/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: y },
                message: "must NOT have additional properties"
              };
              e === null ? e = [g] : e.push(g), t++;
            }
            if (w.labels !== void 0) {
              let y = w.labels;
              if (Array.isArray(y)) {
                if (y.length > 10) {
                  let P = { instancePath: s + "/train/runner/labels", schemaPath: "#/properties/train/properties/runner/properties/labels/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (y.length < 1) {
                  let P = { instancePath: s + "/train/runner/labels", schemaPath: "#/properties/train/properties/runner/properties/labels/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [P] : e.push(P), t++;
                }
                let g = y.length;
                for (let P = 0; P < g; P++) {
                  let I = y[P];
                  if (typeof I == "string") {
                    if (!ze.test(I)) {
                      let A = { instancePath: s + "/train/runner/labels/" + P, schemaPath: "#/properties/train/properties/runner/properties/labels/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"' };
                      e === null ? e = [A] : e.push(A), t++;
                    }
                  } else {
                    let A = { instancePath: s + "/train/runner/labels/" + P, schemaPath: "#/properties/train/properties/runner/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [A] : e.push(A), t++;
                  }
                }
                let c = y.length, f;
                if (c > 1) {
                  let P = {};
                  for (; c--; ) {
                    let I = y[c];
                    if (typeof I == "string") {
                      if (typeof P[I] == "number") {
                        f = P[I];
                        let A = { instancePath: s + "/train/runner/labels", schemaPath: "#/properties/train/properties/runner/properties/labels/uniqueItems", keyword: "uniqueItems", params: { i: c, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + c + " are identical)" };
                        e === null ? e = [A] : e.push(A), t++;
                        break;
                      }
                      P[I] = c;
                    }
                  }
                }
              } else {
                let g = { instancePath: s + "/train/runner/labels", schemaPath: "#/properties/train/properties/runner/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [g] : e.push(g), t++;
              }
            }
            if (w.timeout !== void 0) {
              let y = w.timeout;
              if (typeof y == "string") {
                if (!rt.test(y)) {
                  let g = { instancePath: s + "/train/runner/timeout", schemaPath: "#/properties/train/properties/runner/properties/timeout/pattern", keyword: "pattern", params: {
                    pattern: "^[1-9][0-9]{0,3}[mhd]$"
                  }, message: 'must match pattern "^[1-9][0-9]{0,3}[mhd]$"' };
                  e === null ? e = [g] : e.push(g), t++;
                }
              } else {
                let g = {
                  instancePath: s + "/train/runner/timeout",
                  schemaPath: "#/properties/train/properties/runner/properties/timeout/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [g] : e.push(g), t++;
              }
            }
            if (w.gpu !== void 0) {
              let y = w.gpu;
              if (y && typeof y == "object" && !Array.isArray(y)) {
                for (let g in y) if (!(g === "count" || g === "memory")) {
                  let c = { instancePath: s + "/train/runner/gpu", schemaPath: "#/properties/train/properties/runner/properties/gpu/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (y.count !== void 0) {
                  let g = y.count;
                  if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
                    let c = { instancePath: s + "/train/runner/gpu/count", schemaPath: "#/properties/train/properties/runner/properties/gpu/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                  if (typeof g == "number" && isFinite(g)) {
                    if (g > 64 || isNaN(g)) {
                      let c = { instancePath: s + "/train/runner/gpu/count", schemaPath: "#/properties/train/properties/runner/properties/gpu/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 }, message: "must be <= 64" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    if (g < 1 || isNaN(g)) {
                      let c = { instancePath: s + "/train/runner/gpu/count", schemaPath: "#/properties/train/properties/runner/properties/gpu/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                  }
                }
                if (y.memory !== void 0) {
                  let g = y.memory;
                  if (typeof g == "string") {
                    if (!ke.test(g)) {
                      let c = {
                        instancePath: s + "/train/runner/gpu/memory",
                        schemaPath: "#/properties/train/properties/runner/properties/gpu/properties/memory/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" },
                        message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"'
                      };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                  } else {
                    let c = { instancePath: s + "/train/runner/gpu/memory", schemaPath: "#/properties/train/properties/runner/properties/gpu/properties/memory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                }
              } else {
                let g = { instancePath: s + "/train/runner/gpu", schemaPath: "#/properties/train/properties/runner/properties/gpu/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [g] : e.push(g), t++;
              }
            }
          } else {
            let y = { instancePath: s + "/train/runner", schemaPath: "#/properties/train/properties/runner/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [y] : e.push(y), t++;
          }
        }
        if (b.when !== void 0) {
          let w = b.when;
          if (typeof w != "string") {
            let y = { instancePath: s + "/train/when", schemaPath: "#/properties/train/properties/when/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), t++;
          }
          if (!(w === "push" || w === "label" || w === "comment" || w === "manual")) {
            let y = { instancePath: s + "/train/when", schemaPath: "#/properties/train/properties/when/enum", keyword: "enum", params: { allowedValues: S.properties.train.properties.when.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [y] : e.push(y), t++;
          }
        }
      } else {
        let w = { instancePath: s + "/train", schemaPath: "#/properties/train/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [w] : e.push(w), t++;
      }
    }
    if (W.decide !== void 0) {
      let b = W.decide;
      if (b && typeof b == "object" && !Array.isArray(b)) {
        for (let l in b) if (!(l === "threshold" || l === "maximise" || l === "costs")) {
          let i = { instancePath: s + "/decide", schemaPath: "#/properties/decide/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (b.threshold !== void 0) {
          let l = b.threshold;
          if (typeof l == "number" && isFinite(l)) {
            if (l > 1 || isNaN(l)) {
              let i = {
                instancePath: s + "/decide/threshold",
                schemaPath: "#/properties/decide/properties/threshold/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 1 },
                message: "must be <= 1"
              };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (l < 0 || isNaN(l)) {
              let i = { instancePath: s + "/decide/threshold", schemaPath: "#/properties/decide/properties/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/decide/threshold", schemaPath: "#/properties/decide/properties/threshold/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (b.maximise !== void 0) {
          let l = b.maximise;
          if (typeof l != "string") {
            let i = { instancePath: s + "/decide/maximise", schemaPath: "#/properties/decide/properties/maximise/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [i] : e.push(
              i
            ), t++;
          }
          if (!(l === "f1" || l === "balanced_accuracy")) {
            let i = { instancePath: s + "/decide/maximise", schemaPath: "#/properties/decide/properties/maximise/enum", keyword: "enum", params: { allowedValues: S.properties.decide.properties.maximise.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (b.costs !== void 0) {
          let l = b.costs;
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.falsePositive === void 0) {
              let i = { instancePath: s + "/decide/costs", schemaPath: "#/properties/decide/properties/costs/required", keyword: "required", params: { missingProperty: "falsePositive" }, message: "must have required property 'falsePositive'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (l.falseNegative === void 0) {
              let i = { instancePath: s + "/decide/costs", schemaPath: "#/properties/decide/properties/costs/required", keyword: "required", params: { missingProperty: "falseNegative" }, message: "must have required property 'falseNegative'" };
              e === null ? e = [i] : e.push(i), t++;
            }
            for (let i in l) if (!(i === "falsePositive" || i === "falseNegative")) {
              let n = { instancePath: s + "/decide/costs", schemaPath: "#/properties/decide/properties/costs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (l.falsePositive !== void 0) {
              let i = l.falsePositive;
              if (typeof i == "number" && isFinite(
                i
              )) {
                if (i < 0 || isNaN(i)) {
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
            if (l.falseNegative !== void 0) {
              let i = l.falseNegative;
              if (typeof i == "number" && isFinite(i)) {
                if (i < 0 || isNaN(i)) {
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
            let i = { instancePath: s + "/decide/costs", schemaPath: "#/properties/decide/properties/costs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let l = {
          instancePath: s + "/decide",
          schemaPath: "#/properties/decide/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object"
        };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (W.evaluate !== void 0) {
      let b = W.evaluate;
      if (b && typeof b == "object" && !Array.isArray(b)) {
        for (let l in b) if (!(l === "metrics" || l === "fairness" || l === "slices" || l === "explain")) {
          let i = { instancePath: s + "/evaluate", schemaPath: "#/properties/evaluate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (b.metrics !== void 0) {
          let l = b.metrics;
          if (Array.isArray(l)) {
            if (l.length < 1) {
              let h = { instancePath: s + "/evaluate/metrics", schemaPath: "#/properties/evaluate/properties/metrics/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [h] : e.push(h), t++;
            }
            let i = l.length;
            for (let h = 0; h < i; h++) {
              let o = l[h];
              if (typeof o != "string") {
                let r = { instancePath: s + "/evaluate/metrics/" + h, schemaPath: "#/properties/evaluate/properties/metrics/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [r] : e.push(r), t++;
              }
              if (!(o === "accuracy" || o === "average_precision" || o === "balanced_accuracy" || o === "brier" || o === "ece" || o === "f1" || o === "log_loss" || o === "mae" || o === "mape" || o === "mcc" || o === "precision" || o === "r2" || o === "recall" || o === "rmse" || o === "roc_auc" || o === "roc_auc_ovo")) {
                let r = { instancePath: s + "/evaluate/metrics/" + h, schemaPath: "#/properties/evaluate/properties/metrics/items/enum", keyword: "enum", params: { allowedValues: S.properties.evaluate.properties.metrics.items.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [r] : e.push(r), t++;
              }
            }
            let n = l.length, p;
            if (n > 1) {
              let h = {};
              for (; n--; ) {
                let o = l[n];
                if (typeof o == "string") {
                  if (typeof h[o] == "number") {
                    p = h[o];
                    let r = {
                      instancePath: s + "/evaluate/metrics",
                      schemaPath: "#/properties/evaluate/properties/metrics/uniqueItems",
                      keyword: "uniqueItems",
                      params: { i: n, j: p },
                      message: "must NOT have duplicate items (items ## " + p + " and " + n + " are identical)"
                    };
                    e === null ? e = [r] : e.push(r), t++;
                    break;
                  }
                  h[o] = n;
                }
              }
            }
          } else {
            let i = { instancePath: s + "/evaluate/metrics", schemaPath: "#/properties/evaluate/properties/metrics/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (b.fairness !== void 0) {
          let l = b.fairness;
          if (l && typeof l == "object" && !Array.isArray(l)) {
            for (let i in l) if (!(i === "by" || i === "minGroup" || i === "measures")) {
              let n = { instancePath: s + "/evaluate/fairness", schemaPath: "#/properties/evaluate/properties/fairness/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (l.by !== void 0) {
              let i = l.by;
              if (Array.isArray(i)) {
                if (i.length < 1) {
                  let o = { instancePath: s + "/evaluate/fairness/by", schemaPath: "#/properties/evaluate/properties/fairness/properties/by/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                let n = i.length;
                for (let o = 0; o < n; o++) {
                  let r = i[o];
                  if (typeof r == "string") {
                    if (O(
                      r
                    ) > 128) {
                      let a = { instancePath: s + "/evaluate/fairness/by/" + o, schemaPath: "#/properties/evaluate/properties/fairness/properties/by/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (O(r) < 1) {
                      let a = { instancePath: s + "/evaluate/fairness/by/" + o, schemaPath: "#/properties/evaluate/properties/fairness/properties/by/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (!ne.test(r)) {
                      let a = { instancePath: s + "/evaluate/fairness/by/" + o, schemaPath: "#/properties/evaluate/properties/fairness/properties/by/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"' };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  } else {
                    let a = {
                      instancePath: s + "/evaluate/fairness/by/" + o,
                      schemaPath: "#/properties/evaluate/properties/fairness/properties/by/items/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                let p = i.length, h;
                if (p > 1) {
                  let o = {};
                  for (; p--; ) {
                    let r = i[p];
                    if (typeof r == "string") {
                      if (typeof o[r] == "number") {
                        h = o[r];
                        let a = { instancePath: s + "/evaluate/fairness/by", schemaPath: "#/properties/evaluate/properties/fairness/properties/by/uniqueItems", keyword: "uniqueItems", params: { i: p, j: h }, message: "must NOT have duplicate items (items ## " + h + " and " + p + " are identical)" };
                        e === null ? e = [a] : e.push(a), t++;
                        break;
                      }
                      o[r] = p;
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
            if (l.minGroup !== void 0) {
              let i = l.minGroup;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                let n = { instancePath: s + "/evaluate/fairness/minGroup", schemaPath: "#/properties/evaluate/properties/fairness/properties/minGroup/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i))) {
                let n = { instancePath: s + "/evaluate/fairness/minGroup", schemaPath: "#/properties/evaluate/properties/fairness/properties/minGroup/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (l.measures !== void 0) {
              let i = l.measures;
              if (Array.isArray(i)) {
                if (i.length < 1) {
                  let o = { instancePath: s + "/evaluate/fairness/measures", schemaPath: "#/properties/evaluate/properties/fairness/properties/measures/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                let n = i.length;
                for (let o = 0; o < n; o++) {
                  let r = i[o];
                  if (typeof r != "string") {
                    let a = { instancePath: s + "/evaluate/fairness/measures/" + o, schemaPath: "#/properties/evaluate/properties/fairness/properties/measures/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (!(r === "demographic_parity_difference" || r === "demographic_parity_ratio" || r === "equal_opportunity_difference" || r === "equal_opportunity_ratio" || r === "equalized_odds_difference" || r === "equalized_odds_ratio")) {
                    let a = { instancePath: s + "/evaluate/fairness/measures/" + o, schemaPath: "#/properties/evaluate/properties/fairness/properties/measures/items/enum", keyword: "enum", params: {
                      allowedValues: S.properties.evaluate.properties.fairness.properties.measures.items.enum
                    }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                }
                let p = i.length, h;
                if (p > 1) {
                  let o = {};
                  for (; p--; ) {
                    let r = i[p];
                    if (typeof r == "string") {
                      if (typeof o[r] == "number") {
                        h = o[r];
                        let a = { instancePath: s + "/evaluate/fairness/measures", schemaPath: "#/properties/evaluate/properties/fairness/properties/measures/uniqueItems", keyword: "uniqueItems", params: { i: p, j: h }, message: "must NOT have duplicate items (items ## " + h + " and " + p + " are identical)" };
                        e === null ? e = [a] : e.push(a), t++;
                        break;
                      }
                      o[r] = p;
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
            let i = { instancePath: s + "/evaluate/fairness", schemaPath: "#/properties/evaluate/properties/fairness/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (b.explain !== void 0) {
          let l = b.explain;
          if (l && typeof l == "object" && !Array.isArray(
            l
          )) {
            for (let i in l) if (!(i === "method" || i === "metric" || i === "repeats")) {
              let n = {
                instancePath: s + "/evaluate/explain",
                schemaPath: "#/properties/evaluate/properties/explain/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: i },
                message: "must NOT have additional properties"
              };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (l.method !== void 0) {
              let i = l.method;
              if (typeof i != "string") {
                let n = { instancePath: s + "/evaluate/explain/method", schemaPath: "#/properties/evaluate/properties/explain/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (i !== "permutation") {
                let n = { instancePath: s + "/evaluate/explain/method", schemaPath: "#/properties/evaluate/properties/explain/properties/method/enum", keyword: "enum", params: { allowedValues: S.properties.evaluate.properties.explain.properties.method.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (l.metric !== void 0) {
              let i = l.metric;
              if (typeof i != "string") {
                let n = { instancePath: s + "/evaluate/explain/metric", schemaPath: "#/properties/evaluate/properties/explain/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (!(i === "accuracy" || i === "average_precision" || i === "balanced_accuracy" || i === "brier" || i === "ece" || i === "f1" || i === "log_loss" || i === "mae" || i === "mape" || i === "mcc" || i === "precision" || i === "r2" || i === "recall" || i === "rmse" || i === "roc_auc" || i === "roc_auc_ovo")) {
                let n = { instancePath: s + "/evaluate/explain/metric", schemaPath: "#/properties/evaluate/properties/explain/properties/metric/enum", keyword: "enum", params: {
                  allowedValues: S.properties.evaluate.properties.explain.properties.metric.enum
                }, message: "must be equal to one of the allowed values" };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (l.repeats !== void 0) {
              let i = l.repeats;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(
                i
              ) && isFinite(i))) {
                let n = { instancePath: s + "/evaluate/explain/repeats", schemaPath: "#/properties/evaluate/properties/explain/properties/repeats/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (typeof i == "number" && isFinite(i)) {
                if (i > 50 || isNaN(i)) {
                  let n = { instancePath: s + "/evaluate/explain/repeats", schemaPath: "#/properties/evaluate/properties/explain/properties/repeats/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (i < 1 || isNaN(i)) {
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
            let i = { instancePath: s + "/evaluate/explain", schemaPath: "#/properties/evaluate/properties/explain/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let l = { instancePath: s + "/evaluate", schemaPath: "#/properties/evaluate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (W.predict !== void 0) {
      let b = W.predict;
      if (b && typeof b == "object" && !Array.isArray(b)) {
        if (b.command === void 0) {
          let l = { instancePath: s + "/predict", schemaPath: "#/properties/predict/required", keyword: "required", params: { missingProperty: "command" }, message: "must have required property 'command'" };
          e === null ? e = [l] : e.push(l), t++;
        }
        for (let l in b) if (!(l === "command" || l === "code" || l === "time")) {
          let i = { instancePath: s + "/predict", schemaPath: "#/properties/predict/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (b.command !== void 0) {
          let l = b.command;
          if (Array.isArray(l)) {
            if (l.length > 100) {
              let n = {
                instancePath: s + "/predict/command",
                schemaPath: "#/properties/predict/properties/command/maxItems",
                keyword: "maxItems",
                params: { limit: 100 },
                message: "must NOT have more than 100 items"
              };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (l.length < 1) {
              let n = { instancePath: s + "/predict/command", schemaPath: "#/properties/predict/properties/command/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [n] : e.push(n), t++;
            }
            let i = l.length;
            for (let n = 0; n < i; n++) {
              let p = l[n];
              if (typeof p == "string") {
                if (O(p) > 4e3) {
                  let h = { instancePath: s + "/predict/command/" + n, schemaPath: "#/properties/predict/properties/command/items/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                  e === null ? e = [h] : e.push(h), t++;
                }
                if (!Re.test(p)) {
                  let h = { instancePath: s + "/predict/command/" + n, schemaPath: "#/properties/predict/properties/command/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" }, message: 'must match pattern "^[^\\u0000]*$"' };
                  e === null ? e = [h] : e.push(h), t++;
                }
              } else {
                let h = { instancePath: s + "/predict/command/" + n, schemaPath: "#/properties/predict/properties/command/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [h] : e.push(h), t++;
              }
            }
          } else {
            let i = { instancePath: s + "/predict/command", schemaPath: "#/properties/predict/properties/command/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (b.code !== void 0) {
          let l = b.code;
          if (typeof l == "string") {
            if (O(l) > 400) {
              let i = { instancePath: s + "/predict/code", schemaPath: "#/properties/predict/properties/code/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (O(l) < 1) {
              let i = { instancePath: s + "/predict/code", schemaPath: "#/properties/predict/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [i] : e.push(
                i
              ), t++;
            }
          } else {
            let i = {
              instancePath: s + "/predict/code",
              schemaPath: "#/properties/predict/properties/code/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string"
            };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (b.time !== void 0) {
          let l = b.time;
          if (typeof l == "string") {
            if (!Ze.test(l)) {
              let i = {
                instancePath: s + "/predict/time",
                schemaPath: "#/properties/predict/properties/time/pattern",
                keyword: "pattern",
                params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(s|m|h)$" },
                message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(s|m|h)$"'
              };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/predict/time", schemaPath: "#/properties/predict/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let l = {
          instancePath: s + "/predict",
          schemaPath: "#/properties/predict/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object"
        };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (W.gates !== void 0) {
      let b = W.gates;
      if (Array.isArray(b)) {
        let l = b.length;
        for (let i = 0; i < l; i++) {
          let n = b[i];
          if (!(n && typeof n == "object" && !Array.isArray(n))) {
            let d = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [d] : e.push(d), t++;
          }
          let p = t, h = false, o = null, r = t;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.calibration === void 0) {
              let d = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/0/required", keyword: "required", params: { missingProperty: "calibration" }, message: "must have required property 'calibration'" };
              e === null ? e = [d] : e.push(d), t++;
            }
            if (n.max === void 0) {
              let d = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/0/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
              e === null ? e = [d] : e.push(d), t++;
            }
            for (let d in n) if (!(d === "calibration" || d === "max" || d === "minRows" || d === "onNotEstimable" || d === "waiver")) {
              let x = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
              e === null ? e = [x] : e.push(x), t++;
            }
            if (n.calibration !== void 0) {
              let d = n.calibration;
              if (typeof d != "string") {
                let x = {
                  instancePath: s + "/gates/" + i + "/calibration",
                  schemaPath: "#/properties/gates/items/oneOf/0/properties/calibration/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [x] : e.push(x), t++;
              }
              if (!(d === "mean" || d === "worst")) {
                let x = {
                  instancePath: s + "/gates/" + i + "/calibration",
                  schemaPath: "#/properties/gates/items/oneOf/0/properties/calibration/enum",
                  keyword: "enum",
                  params: { allowedValues: S.properties.gates.items.oneOf[0].properties.calibration.enum },
                  message: "must be equal to one of the allowed values"
                };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (n.max !== void 0) {
              let d = n.max;
              if (typeof d == "number" && isFinite(d)) {
                if (d > 1 || isNaN(d)) {
                  let x = { instancePath: s + "/gates/" + i + "/max", schemaPath: "#/properties/gates/items/oneOf/0/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                  e === null ? e = [x] : e.push(x), t++;
                }
                if (d < 0 || isNaN(d)) {
                  let x = {
                    instancePath: s + "/gates/" + i + "/max",
                    schemaPath: "#/properties/gates/items/oneOf/0/properties/max/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0 },
                    message: "must be >= 0"
                  };
                  e === null ? e = [x] : e.push(x), t++;
                }
              } else {
                let x = {
                  instancePath: s + "/gates/" + i + "/max",
                  schemaPath: "#/properties/gates/items/oneOf/0/properties/max/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number"
                };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (n.minRows !== void 0) {
              let d = n.minRows;
              if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                let x = { instancePath: s + "/gates/" + i + "/minRows", schemaPath: "#/properties/gates/items/oneOf/0/properties/minRows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [x] : e.push(x), t++;
              }
              if (typeof d == "number" && isFinite(d) && (d < 1 || isNaN(d))) {
                let x = { instancePath: s + "/gates/" + i + "/minRows", schemaPath: "#/properties/gates/items/oneOf/0/properties/minRows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (n.onNotEstimable !== void 0) {
              let d = n.onNotEstimable;
              if (typeof d != "string") {
                let x = {
                  instancePath: s + "/gates/" + i + "/onNotEstimable",
                  schemaPath: "#/properties/gates/items/oneOf/0/properties/onNotEstimable/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [x] : e.push(x), t++;
              }
              if (!(d === "block" || d === "warn")) {
                let x = {
                  instancePath: s + "/gates/" + i + "/onNotEstimable",
                  schemaPath: "#/properties/gates/items/oneOf/0/properties/onNotEstimable/enum",
                  keyword: "enum",
                  params: { allowedValues: S.properties.gates.items.oneOf[0].properties.onNotEstimable.enum },
                  message: "must be equal to one of the allowed values"
                };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (n.waiver !== void 0) {
              let d = n.waiver;
              if (d && typeof d == "object" && !Array.isArray(d)) {
                if (d.by === void 0) {
                  let x = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                  e === null ? e = [x] : e.push(x), t++;
                }
                if (d.reason === void 0) {
                  let x = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                  e === null ? e = [x] : e.push(x), t++;
                }
                if (d.until === void 0) {
                  let x = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                  e === null ? e = [x] : e.push(x), t++;
                }
                for (let x in d) if (!(x === "by" || x === "reason" || x === "until")) {
                  let k = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x }, message: "must NOT have additional properties" };
                  e === null ? e = [k] : e.push(k), t++;
                }
                if (d.by !== void 0) {
                  let x = d.by;
                  if (typeof x == "string") {
                    if (O(x) > 4e3) {
                      let k = {
                        instancePath: s + "/gates/" + i + "/waiver/by",
                        schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/by/maxLength",
                        keyword: "maxLength",
                        params: { limit: 4e3 },
                        message: "must NOT have more than 4000 characters"
                      };
                      e === null ? e = [k] : e.push(
                        k
                      ), t++;
                    }
                    if (O(x) < 1) {
                      let k = { instancePath: s + "/gates/" + i + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                  } else {
                    let k = { instancePath: s + "/gates/" + i + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                }
                if (d.reason !== void 0) {
                  let x = d.reason;
                  if (typeof x == "string") {
                    if (O(x) > 4e3) {
                      let k = { instancePath: s + "/gates/" + i + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                    if (O(x) < 1) {
                      let k = { instancePath: s + "/gates/" + i + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                  } else {
                    let k = { instancePath: s + "/gates/" + i + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                }
                if (d.until !== void 0) {
                  let x = d.until;
                  if (typeof x == "string") {
                    if (!ie.test(x)) {
                      let k = { instancePath: s + "/gates/" + i + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                  } else {
                    let k = { instancePath: s + "/gates/" + i + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                }
              } else {
                let x = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
          } else {
            let d = {
              instancePath: s + "/gates/" + i,
              schemaPath: "#/properties/gates/items/oneOf/0/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object"
            };
            e === null ? e = [d] : e.push(d), t++;
          }
          var v = r === t;
          if (v) {
            h = true, o = 0;
            var u = true;
          }
          let a = t;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.drift === void 0) {
              let d = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/1/required", keyword: "required", params: { missingProperty: "drift" }, message: "must have required property 'drift'" };
              e === null ? e = [d] : e.push(d), t++;
            }
            for (let d in n) if (!(d === "drift" || d === "max" || d === "onNotEstimable" || d === "waiver")) {
              let x = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
              e === null ? e = [x] : e.push(
                x
              ), t++;
            }
            if (n.drift !== void 0) {
              let d = n.drift;
              if (typeof d != "string") {
                let x = { instancePath: s + "/gates/" + i + "/drift", schemaPath: "#/properties/gates/items/oneOf/1/properties/drift/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [x] : e.push(x), t++;
              }
              if (d !== "psi") {
                let x = { instancePath: s + "/gates/" + i + "/drift", schemaPath: "#/properties/gates/items/oneOf/1/properties/drift/enum", keyword: "enum", params: { allowedValues: S.properties.gates.items.oneOf[1].properties.drift.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (n.max !== void 0) {
              let d = n.max;
              if (typeof d == "number" && isFinite(d)) {
                if (d < 0 || isNaN(d)) {
                  let x = { instancePath: s + "/gates/" + i + "/max", schemaPath: "#/properties/gates/items/oneOf/1/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [x] : e.push(x), t++;
                }
              } else {
                let x = { instancePath: s + "/gates/" + i + "/max", schemaPath: "#/properties/gates/items/oneOf/1/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (n.onNotEstimable !== void 0) {
              let d = n.onNotEstimable;
              if (typeof d != "string") {
                let x = { instancePath: s + "/gates/" + i + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/1/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [x] : e.push(x), t++;
              }
              if (!(d === "block" || d === "warn")) {
                let x = { instancePath: s + "/gates/" + i + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/1/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: S.properties.gates.items.oneOf[1].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [x] : e.push(
                  x
                ), t++;
              }
            }
            if (n.waiver !== void 0) {
              let d = n.waiver;
              if (d && typeof d == "object" && !Array.isArray(d)) {
                if (d.by === void 0) {
                  let x = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/required", keyword: "required", params: {
                    missingProperty: "by"
                  }, message: "must have required property 'by'" };
                  e === null ? e = [x] : e.push(x), t++;
                }
                if (d.reason === void 0) {
                  let x = {
                    instancePath: s + "/gates/" + i + "/waiver",
                    schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/required",
                    keyword: "required",
                    params: { missingProperty: "reason" },
                    message: "must have required property 'reason'"
                  };
                  e === null ? e = [x] : e.push(x), t++;
                }
                if (d.until === void 0) {
                  let x = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                  e === null ? e = [x] : e.push(x), t++;
                }
                for (let x in d) if (!(x === "by" || x === "reason" || x === "until")) {
                  let k = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x }, message: "must NOT have additional properties" };
                  e === null ? e = [k] : e.push(k), t++;
                }
                if (d.by !== void 0) {
                  let x = d.by;
                  if (typeof x == "string") {
                    if (O(x) > 4e3) {
                      let k = { instancePath: s + "/gates/" + i + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                    if (O(x) < 1) {
                      let k = { instancePath: s + "/gates/" + i + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                  } else {
                    let k = {
                      instancePath: s + "/gates/" + i + "/waiver/by",
                      schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/by/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                }
                if (d.reason !== void 0) {
                  let x = d.reason;
                  if (typeof x == "string") {
                    if (O(
                      x
                    ) > 4e3) {
                      let k = { instancePath: s + "/gates/" + i + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                    if (O(x) < 1) {
                      let k = { instancePath: s + "/gates/" + i + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                  } else {
                    let k = { instancePath: s + "/gates/" + i + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                }
                if (d.until !== void 0) {
                  let x = d.until;
                  if (typeof x == "string") {
                    if (!ie.test(x)) {
                      let k = { instancePath: s + "/gates/" + i + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                  } else {
                    let k = { instancePath: s + "/gates/" + i + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                }
              } else {
                let x = {
                  instancePath: s + "/gates/" + i + "/waiver",
                  schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object"
                };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
          } else {
            let d = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [d] : e.push(d), t++;
          }
          var v = a === t;
          if (v && h) h = false, o = [o, 1];
          else {
            v && (h = true, o = 1, u !== true && (u = true));
            let d = t, x = t, k = false, M = t;
            if (n && typeof n == "object" && !Array.isArray(n) && n.min === void 0) {
              let N = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/2/anyOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
              e === null ? e = [N] : e.push(
                N
              ), t++;
            }
            var T = M === t;
            k = k || T;
            let pe = t;
            if (n && typeof n == "object" && !Array.isArray(n) && n.max === void 0) {
              let N = {
                instancePath: s + "/gates/" + i,
                schemaPath: "#/properties/gates/items/oneOf/2/anyOf/1/required",
                keyword: "required",
                params: { missingProperty: "max" },
                message: "must have required property 'max'"
              };
              e === null ? e = [N] : e.push(N), t++;
            }
            var T = pe === t;
            if (k = k || T, k) t = x, e !== null && (x ? e.length = x : e = null);
            else {
              let N = {
                instancePath: s + "/gates/" + i,
                schemaPath: "#/properties/gates/items/oneOf/2/anyOf",
                keyword: "anyOf",
                params: {},
                message: "must match a schema in anyOf"
              };
              e === null ? e = [N] : e.push(N), t++;
            }
            if (n && typeof n == "object" && !Array.isArray(n)) {
              if (n.fairness === void 0) {
                let N = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/2/required", keyword: "required", params: {
                  missingProperty: "fairness"
                }, message: "must have required property 'fairness'" };
                e === null ? e = [N] : e.push(N), t++;
              }
              if (n.by === void 0) {
                let N = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/2/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                e === null ? e = [N] : e.push(N), t++;
              }
              for (let N in n) if (!(N === "fairness" || N === "by" || N === "min" || N === "max" || N === "judge" || N === "confidence" || N === "onNotEstimable" || N === "waiver")) {
                let w = {
                  instancePath: s + "/gates/" + i,
                  schemaPath: "#/properties/gates/items/oneOf/2/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: N },
                  message: "must NOT have additional properties"
                };
                e === null ? e = [w] : e.push(w), t++;
              }
              if (n.fairness !== void 0) {
                let N = n.fairness;
                if (typeof N != "string") {
                  let w = { instancePath: s + "/gates/" + i + "/fairness", schemaPath: "#/properties/gates/items/oneOf/2/properties/fairness/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                if (!(N === "demographic_parity_difference" || N === "demographic_parity_ratio" || N === "equal_opportunity_difference" || N === "equal_opportunity_ratio" || N === "equalized_odds_difference" || N === "equalized_odds_ratio")) {
                  let w = { instancePath: s + "/gates/" + i + "/fairness", schemaPath: "#/properties/gates/items/oneOf/2/properties/fairness/enum", keyword: "enum", params: { allowedValues: S.properties.gates.items.oneOf[2].properties.fairness.enum }, message: "must be equal to one of the allowed values" };
                  e === null ? e = [w] : e.push(w), t++;
                }
              }
              if (n.by !== void 0) {
                let N = n.by, w = t, y = false, g = t;
                if (typeof N == "string") {
                  if (O(N) < 1) {
                    let f = { instancePath: s + "/gates/" + i + "/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                } else {
                  let f = { instancePath: s + "/gates/" + i + "/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                var C = g === t;
                y = y || C;
                let c = t;
                if (Array.isArray(N)) {
                  if (N.length < 1) {
                    let A = { instancePath: s + "/gates/" + i + "/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf/1/minItems", keyword: "minItems", params: {
                      limit: 1
                    }, message: "must NOT have fewer than 1 items" };
                    e === null ? e = [A] : e.push(A), t++;
                  }
                  let f = N.length;
                  for (let A = 0; A < f; A++) {
                    let R = N[A];
                    if (typeof R == "string") {
                      if (O(R) < 1) {
                        let V = { instancePath: s + "/gates/" + i + "/by/" + A, schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [V] : e.push(V), t++;
                      }
                    } else {
                      let V = { instancePath: s + "/gates/" + i + "/by/" + A, schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [
                        V
                      ] : e.push(V), t++;
                    }
                  }
                  let P = N.length, I;
                  if (P > 1) {
                    let A = {};
                    for (; P--; ) {
                      let R = N[P];
                      if (typeof R == "string") {
                        if (typeof A[R] == "number") {
                          I = A[R];
                          let V = { instancePath: s + "/gates/" + i + "/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: P, j: I }, message: "must NOT have duplicate items (items ## " + I + " and " + P + " are identical)" };
                          e === null ? e = [V] : e.push(V), t++;
                          break;
                        }
                        A[R] = P;
                      }
                    }
                  }
                } else {
                  let f = { instancePath: s + "/gates/" + i + "/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  e === null ? e = [f] : e.push(f), t++;
                }
                var C = c === t;
                if (y = y || C, y) t = w, e !== null && (w ? e.length = w : e = null);
                else {
                  let f = { instancePath: s + "/gates/" + i + "/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  e === null ? e = [f] : e.push(f), t++;
                }
              }
              if (n.min !== void 0) {
                let N = n.min;
                if (!(typeof N == "number" && isFinite(N))) {
                  let w = {
                    instancePath: s + "/gates/" + i + "/min",
                    schemaPath: "#/properties/gates/items/oneOf/2/properties/min/type",
                    keyword: "type",
                    params: {
                      type: "number"
                    },
                    message: "must be number"
                  };
                  e === null ? e = [w] : e.push(w), t++;
                }
              }
              if (n.max !== void 0) {
                let N = n.max;
                if (!(typeof N == "number" && isFinite(N))) {
                  let w = { instancePath: s + "/gates/" + i + "/max", schemaPath: "#/properties/gates/items/oneOf/2/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [w] : e.push(w), t++;
                }
              }
              if (n.judge !== void 0) {
                let N = n.judge;
                if (typeof N != "string") {
                  let w = { instancePath: s + "/gates/" + i + "/judge", schemaPath: "#/properties/gates/items/oneOf/2/properties/judge/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [w] : e.push(w), t++;
                }
                if (!(N === "interval" || N === "point")) {
                  let w = {
                    instancePath: s + "/gates/" + i + "/judge",
                    schemaPath: "#/properties/gates/items/oneOf/2/properties/judge/enum",
                    keyword: "enum",
                    params: { allowedValues: S.properties.gates.items.oneOf[2].properties.judge.enum },
                    message: "must be equal to one of the allowed values"
                  };
                  e === null ? e = [w] : e.push(w), t++;
                }
              }
              if (n.confidence !== void 0) {
                let N = n.confidence;
                if (typeof N == "number" && isFinite(N)) {
                  if (N > 0.999 || isNaN(N)) {
                    let w = { instancePath: s + "/gates/" + i + "/confidence", schemaPath: "#/properties/gates/items/oneOf/2/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.999 }, message: "must be <= 0.999" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                  if (N < 0.5 || isNaN(N)) {
                    let w = { instancePath: s + "/gates/" + i + "/confidence", schemaPath: "#/properties/gates/items/oneOf/2/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                } else {
                  let w = { instancePath: s + "/gates/" + i + "/confidence", schemaPath: "#/properties/gates/items/oneOf/2/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [w] : e.push(w), t++;
                }
              }
              if (n.onNotEstimable !== void 0) {
                let N = n.onNotEstimable;
                if (typeof N != "string") {
                  let w = {
                    instancePath: s + "/gates/" + i + "/onNotEstimable",
                    schemaPath: "#/properties/gates/items/oneOf/2/properties/onNotEstimable/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string"
                  };
                  e === null ? e = [w] : e.push(w), t++;
                }
                if (!(N === "block" || N === "warn")) {
                  let w = {
                    instancePath: s + "/gates/" + i + "/onNotEstimable",
                    schemaPath: "#/properties/gates/items/oneOf/2/properties/onNotEstimable/enum",
                    keyword: "enum",
                    params: { allowedValues: S.properties.gates.items.oneOf[2].properties.onNotEstimable.enum },
                    message: "must be equal to one of the allowed values"
                  };
                  e === null ? e = [w] : e.push(w), t++;
                }
              }
              if (n.waiver !== void 0) {
                let N = n.waiver;
                if (N && typeof N == "object" && !Array.isArray(N)) {
                  if (N.by === void 0) {
                    let w = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                  if (N.reason === void 0) {
                    let w = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                  if (N.until === void 0) {
                    let w = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                  for (let w in N) if (!(w === "by" || w === "reason" || w === "until")) {
                    let y = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, message: "must NOT have additional properties" };
                    e === null ? e = [y] : e.push(y), t++;
                  }
                  if (N.by !== void 0) {
                    let w = N.by;
                    if (typeof w == "string") {
                      if (O(w) > 4e3) {
                        let y = {
                          instancePath: s + "/gates/" + i + "/waiver/by",
                          schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/by/maxLength",
                          keyword: "maxLength",
                          params: { limit: 4e3 },
                          message: "must NOT have more than 4000 characters"
                        };
                        e === null ? e = [y] : e.push(
                          y
                        ), t++;
                      }
                      if (O(w) < 1) {
                        let y = { instancePath: s + "/gates/" + i + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [y] : e.push(y), t++;
                      }
                    } else {
                      let y = { instancePath: s + "/gates/" + i + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                  }
                  if (N.reason !== void 0) {
                    let w = N.reason;
                    if (typeof w == "string") {
                      if (O(w) > 4e3) {
                        let y = { instancePath: s + "/gates/" + i + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                        e === null ? e = [y] : e.push(y), t++;
                      }
                      if (O(w) < 1) {
                        let y = { instancePath: s + "/gates/" + i + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [y] : e.push(y), t++;
                      }
                    } else {
                      let y = { instancePath: s + "/gates/" + i + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                  }
                  if (N.until !== void 0) {
                    let w = N.until;
                    if (typeof w == "string") {
                      if (!ie.test(w)) {
                        let y = { instancePath: s + "/gates/" + i + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                        e === null ? e = [y] : e.push(y), t++;
                      }
                    } else {
                      let y = { instancePath: s + "/gates/" + i + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                  }
                } else {
                  let w = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [w] : e.push(w), t++;
                }
              }
            } else {
              let N = {
                instancePath: s + "/gates/" + i,
                schemaPath: "#/properties/gates/items/oneOf/2/type",
                keyword: "type",
                params: { type: "object" },
                message: "must be object"
              };
              e === null ? e = [N] : e.push(N), t++;
            }
            var v = d === t;
            if (v && h) h = false, o = [o, 2];
            else {
              v && (h = true, o = 2, u !== true && (u = true));
              let N = t;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (n.latency === void 0) {
                  let y = {
                    instancePath: s + "/gates/" + i,
                    schemaPath: "#/properties/gates/items/oneOf/3/required",
                    keyword: "required",
                    params: { missingProperty: "latency" },
                    message: "must have required property 'latency'"
                  };
                  e === null ? e = [y] : e.push(y), t++;
                }
                if (n.max === void 0) {
                  let y = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/3/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                  e === null ? e = [y] : e.push(y), t++;
                }
                for (let y in n) if (!(y === "latency" || y === "max" || y === "on" || y === "onNotEstimable" || y === "waiver")) {
                  let g = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" };
                  e === null ? e = [g] : e.push(g), t++;
                }
                if (n.latency !== void 0) {
                  let y = n.latency;
                  if (typeof y != "string") {
                    let g = { instancePath: s + "/gates/" + i + "/latency", schemaPath: "#/properties/gates/items/oneOf/3/properties/latency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                  if (!(y === "p50" || y === "p95" || y === "p99")) {
                    let g = { instancePath: s + "/gates/" + i + "/latency", schemaPath: "#/properties/gates/items/oneOf/3/properties/latency/enum", keyword: "enum", params: { allowedValues: S.properties.gates.items.oneOf[3].properties.latency.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
                if (n.max !== void 0) {
                  let y = n.max;
                  if (typeof y == "string") {
                    if (!Ue.test(y)) {
                      let g = { instancePath: s + "/gates/" + i + "/max", schemaPath: "#/properties/gates/items/oneOf/3/properties/max/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|m)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|m)$"' };
                      e === null ? e = [g] : e.push(
                        g
                      ), t++;
                    }
                  } else {
                    let g = {
                      instancePath: s + "/gates/" + i + "/max",
                      schemaPath: "#/properties/gates/items/oneOf/3/properties/max/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
                if (n.on !== void 0) {
                  let y = n.on;
                  if (typeof y != "string") {
                    let g = { instancePath: s + "/gates/" + i + "/on", schemaPath: "#/properties/gates/items/oneOf/3/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                  if (y !== "hosted") {
                    let g = {
                      instancePath: s + "/gates/" + i + "/on",
                      schemaPath: "#/properties/gates/items/oneOf/3/properties/on/enum",
                      keyword: "enum",
                      params: { allowedValues: S.properties.gates.items.oneOf[3].properties.on.enum },
                      message: "must be equal to one of the allowed values"
                    };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
                if (n.onNotEstimable !== void 0) {
                  let y = n.onNotEstimable;
                  if (typeof y != "string") {
                    let g = {
                      instancePath: s + "/gates/" + i + "/onNotEstimable",
                      schemaPath: "#/properties/gates/items/oneOf/3/properties/onNotEstimable/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                  if (!(y === "block" || y === "warn")) {
                    let g = { instancePath: s + "/gates/" + i + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/3/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: S.properties.gates.items.oneOf[3].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
                if (n.waiver !== void 0) {
                  let y = n.waiver;
                  if (y && typeof y == "object" && !Array.isArray(y)) {
                    if (y.by === void 0) {
                      let g = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    if (y.reason === void 0) {
                      let g = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    if (y.until === void 0) {
                      let g = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    for (let g in y) if (!(g === "by" || g === "reason" || g === "until")) {
                      let c = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    if (y.by !== void 0) {
                      let g = y.by;
                      if (typeof g == "string") {
                        if (O(g) > 4e3) {
                          let c = {
                            instancePath: s + "/gates/" + i + "/waiver/by",
                            schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/by/maxLength",
                            keyword: "maxLength",
                            params: { limit: 4e3 },
                            message: "must NOT have more than 4000 characters"
                          };
                          e === null ? e = [c] : e.push(
                            c
                          ), t++;
                        }
                        if (O(g) < 1) {
                          let c = { instancePath: s + "/gates/" + i + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [c] : e.push(c), t++;
                        }
                      } else {
                        let c = { instancePath: s + "/gates/" + i + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [c] : e.push(c), t++;
                      }
                    }
                    if (y.reason !== void 0) {
                      let g = y.reason;
                      if (typeof g == "string") {
                        if (O(g) > 4e3) {
                          let c = { instancePath: s + "/gates/" + i + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                          e === null ? e = [c] : e.push(c), t++;
                        }
                        if (O(g) < 1) {
                          let c = { instancePath: s + "/gates/" + i + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [c] : e.push(c), t++;
                        }
                      } else {
                        let c = { instancePath: s + "/gates/" + i + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [c] : e.push(c), t++;
                      }
                    }
                    if (y.until !== void 0) {
                      let g = y.until;
                      if (typeof g == "string") {
                        if (!ie.test(g)) {
                          let c = { instancePath: s + "/gates/" + i + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                          e === null ? e = [c] : e.push(c), t++;
                        }
                      } else {
                        let c = { instancePath: s + "/gates/" + i + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [c] : e.push(c), t++;
                      }
                    }
                  } else {
                    let g = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
              } else {
                let y = {
                  instancePath: s + "/gates/" + i,
                  schemaPath: "#/properties/gates/items/oneOf/3/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object"
                };
                e === null ? e = [y] : e.push(y), t++;
              }
              var v = N === t;
              if (v && h) h = false, o = [o, 3];
              else {
                v && (h = true, o = 3, u !== true && (u = true));
                let y = t;
                if (n && typeof n == "object" && !Array.isArray(n)) {
                  if (n.leakage === void 0) {
                    let c = {
                      instancePath: s + "/gates/" + i,
                      schemaPath: "#/properties/gates/items/oneOf/4/required",
                      keyword: "required",
                      params: { missingProperty: "leakage" },
                      message: "must have required property 'leakage'"
                    };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                  if (n.max === void 0) {
                    let c = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/4/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                  for (let c in n) if (!(c === "leakage" || c === "max" || c === "onNotEstimable" || c === "waiver")) {
                    let f = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                  if (n.leakage !== void 0) {
                    let c = n.leakage;
                    if (typeof c != "string") {
                      let f = { instancePath: s + "/gates/" + i + "/leakage", schemaPath: "#/properties/gates/items/oneOf/4/properties/leakage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                    if (!(c === "overlap" || c === "target" || c === "group" || c === "labels")) {
                      let f = { instancePath: s + "/gates/" + i + "/leakage", schemaPath: "#/properties/gates/items/oneOf/4/properties/leakage/enum", keyword: "enum", params: { allowedValues: S.properties.gates.items.oneOf[4].properties.leakage.enum }, message: "must be equal to one of the allowed values" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                  }
                  if (n.max !== void 0) {
                    let c = n.max;
                    if (typeof c == "number" && isFinite(c)) {
                      if (c > 1 || isNaN(c)) {
                        let f = { instancePath: s + "/gates/" + i + "/max", schemaPath: "#/properties/gates/items/oneOf/4/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                        e === null ? e = [f] : e.push(f), t++;
                      }
                      if (c < 0 || isNaN(c)) {
                        let f = {
                          instancePath: s + "/gates/" + i + "/max",
                          schemaPath: "#/properties/gates/items/oneOf/4/properties/max/minimum",
                          keyword: "minimum",
                          params: { comparison: ">=", limit: 0 },
                          message: "must be >= 0"
                        };
                        e === null ? e = [f] : e.push(f), t++;
                      }
                    } else {
                      let f = { instancePath: s + "/gates/" + i + "/max", schemaPath: "#/properties/gates/items/oneOf/4/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                  }
                  if (n.onNotEstimable !== void 0) {
                    let c = n.onNotEstimable;
                    if (typeof c != "string") {
                      let f = { instancePath: s + "/gates/" + i + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/4/properties/onNotEstimable/type", keyword: "type", params: {
                        type: "string"
                      }, message: "must be string" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                    if (!(c === "block" || c === "warn")) {
                      let f = {
                        instancePath: s + "/gates/" + i + "/onNotEstimable",
                        schemaPath: "#/properties/gates/items/oneOf/4/properties/onNotEstimable/enum",
                        keyword: "enum",
                        params: { allowedValues: S.properties.gates.items.oneOf[4].properties.onNotEstimable.enum },
                        message: "must be equal to one of the allowed values"
                      };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                  }
                  if (n.waiver !== void 0) {
                    let c = n.waiver;
                    if (c && typeof c == "object" && !Array.isArray(c)) {
                      if (c.by === void 0) {
                        let f = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                        e === null ? e = [f] : e.push(f), t++;
                      }
                      if (c.reason === void 0) {
                        let f = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                        e === null ? e = [f] : e.push(f), t++;
                      }
                      if (c.until === void 0) {
                        let f = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                        e === null ? e = [f] : e.push(f), t++;
                      }
                      for (let f in c) if (!(f === "by" || f === "reason" || f === "until")) {
                        let P = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" };
                        e === null ? e = [P] : e.push(P), t++;
                      }
                      if (c.by !== void 0) {
                        let f = c.by;
                        if (typeof f == "string") {
                          if (O(f) > 4e3) {
                            let P = {
                              instancePath: s + "/gates/" + i + "/waiver/by",
                              schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/by/maxLength",
                              keyword: "maxLength",
                              params: { limit: 4e3 },
                              message: "must NOT have more than 4000 characters"
                            };
                            e === null ? e = [P] : e.push(
                              P
                            ), t++;
                          }
                          if (O(f) < 1) {
                            let P = { instancePath: s + "/gates/" + i + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            e === null ? e = [P] : e.push(P), t++;
                          }
                        } else {
                          let P = { instancePath: s + "/gates/" + i + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [P] : e.push(P), t++;
                        }
                      }
                      if (c.reason !== void 0) {
                        let f = c.reason;
                        if (typeof f == "string") {
                          if (O(f) > 4e3) {
                            let P = { instancePath: s + "/gates/" + i + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                            e === null ? e = [P] : e.push(P), t++;
                          }
                          if (O(f) < 1) {
                            let P = { instancePath: s + "/gates/" + i + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            e === null ? e = [P] : e.push(P), t++;
                          }
                        } else {
                          let P = { instancePath: s + "/gates/" + i + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [P] : e.push(P), t++;
                        }
                      }
                      if (c.until !== void 0) {
                        let f = c.until;
                        if (typeof f == "string") {
                          if (!ie.test(f)) {
                            let P = { instancePath: s + "/gates/" + i + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                            e === null ? e = [P] : e.push(P), t++;
                          }
                        } else {
                          let P = { instancePath: s + "/gates/" + i + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [P] : e.push(P), t++;
                        }
                      }
                    } else {
                      let f = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [f] : e.push(f), t++;
                    }
                  }
                } else {
                  let c = {
                    instancePath: s + "/gates/" + i,
                    schemaPath: "#/properties/gates/items/oneOf/4/type",
                    keyword: "type",
                    params: { type: "object" },
                    message: "must be object"
                  };
                  e === null ? e = [c] : e.push(c), t++;
                }
                var v = y === t;
                if (v && h) h = false, o = [o, 4];
                else {
                  v && (h = true, o = 4, u !== true && (u = true));
                  let c = t, f = t, P = false, I = t;
                  if (n && typeof n == "object" && !Array.isArray(n) && n.min === void 0) {
                    let _ = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/5/anyOf/0/required", keyword: "required", params: {
                      missingProperty: "min"
                    }, message: "must have required property 'min'" };
                    e === null ? e = [_] : e.push(_), t++;
                  }
                  var E = I === t;
                  P = P || E;
                  let A = t;
                  if (n && typeof n == "object" && !Array.isArray(n) && n.max === void 0) {
                    let _ = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/5/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                    e === null ? e = [_] : e.push(_), t++;
                  }
                  var E = A === t;
                  P = P || E;
                  let R = t;
                  if (n && typeof n == "object" && !Array.isArray(n) && n.versus === void 0) {
                    let _ = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/5/anyOf/2/required", keyword: "required", params: { missingProperty: "versus" }, message: "must have required property 'versus'" };
                    e === null ? e = [_] : e.push(_), t++;
                  }
                  var E = R === t;
                  if (P = P || E, P) t = f, e !== null && (f ? e.length = f : e = null);
                  else {
                    let _ = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/5/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [_] : e.push(_), t++;
                  }
                  if (n && typeof n == "object" && !Array.isArray(n)) {
                    if (n.metric === void 0) {
                      let _ = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/5/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property 'metric'" };
                      e === null ? e = [_] : e.push(_), t++;
                    }
                    for (let _ in n) if (!ue.call(S.properties.gates.items.oneOf[5].properties, _)) {
                      let B = {
                        instancePath: s + "/gates/" + i,
                        schemaPath: "#/properties/gates/items/oneOf/5/additionalProperties",
                        keyword: "additionalProperties",
                        params: { additionalProperty: _ },
                        message: "must NOT have additional properties"
                      };
                      e === null ? e = [B] : e.push(B), t++;
                    }
                    if (n.metric !== void 0) {
                      let _ = n.metric;
                      if (typeof _ != "string") {
                        let B = { instancePath: s + "/gates/" + i + "/metric", schemaPath: "#/properties/gates/items/oneOf/5/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [B] : e.push(B), t++;
                      }
                      if (!(_ === "accuracy" || _ === "average_precision" || _ === "balanced_accuracy" || _ === "brier" || _ === "ece" || _ === "f1" || _ === "log_loss" || _ === "mae" || _ === "mape" || _ === "mcc" || _ === "precision" || _ === "r2" || _ === "recall" || _ === "rmse" || _ === "roc_auc" || _ === "roc_auc_ovo")) {
                        let B = { instancePath: s + "/gates/" + i + "/metric", schemaPath: "#/properties/gates/items/oneOf/5/properties/metric/enum", keyword: "enum", params: { allowedValues: S.properties.gates.items.oneOf[5].properties.metric.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [B] : e.push(B), t++;
                      }
                    }
                    if (n.min !== void 0) {
                      let _ = n.min;
                      if (!(typeof _ == "number" && isFinite(_))) {
                        let B = {
                          instancePath: s + "/gates/" + i + "/min",
                          schemaPath: "#/properties/gates/items/oneOf/5/properties/min/type",
                          keyword: "type",
                          params: { type: "number" },
                          message: "must be number"
                        };
                        e === null ? e = [B] : e.push(B), t++;
                      }
                    }
                    if (n.max !== void 0) {
                      let _ = n.max;
                      if (!(typeof _ == "number" && isFinite(_))) {
                        let B = { instancePath: s + "/gates/" + i + "/max", schemaPath: "#/properties/gates/items/oneOf/5/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [B] : e.push(B), t++;
                      }
                    }
                    if (n.versus !== void 0) {
                      let _ = n.versus;
                      if (typeof _ != "string") {
                        let B = { instancePath: s + "/gates/" + i + "/versus", schemaPath: "#/properties/gates/items/oneOf/5/properties/versus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [B] : e.push(B), t++;
                      }
                      if (_ !== "production") {
                        let B = { instancePath: s + "/gates/" + i + "/versus", schemaPath: "#/properties/gates/items/oneOf/5/properties/versus/enum", keyword: "enum", params: { allowedValues: S.properties.gates.items.oneOf[5].properties.versus.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [B] : e.push(B), t++;
                      }
                    }
                    if (n.notWorseBy !== void 0) {
                      let _ = n.notWorseBy;
                      if (typeof _ == "number" && isFinite(_)) {
                        if (_ < 0 || isNaN(_)) {
                          let B = {
                            instancePath: s + "/gates/" + i + "/notWorseBy",
                            schemaPath: "#/properties/gates/items/oneOf/5/properties/notWorseBy/minimum",
                            keyword: "minimum",
                            params: { comparison: ">=", limit: 0 },
                            message: "must be >= 0"
                          };
                          e === null ? e = [B] : e.push(B), t++;
                        }
                      } else {
                        let B = { instancePath: s + "/gates/" + i + "/notWorseBy", schemaPath: "#/properties/gates/items/oneOf/5/properties/notWorseBy/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [B] : e.push(B), t++;
                      }
                    }
                    if (n.betterBy !== void 0) {
                      let _ = n.betterBy;
                      if (typeof _ == "number" && isFinite(_)) {
                        if (_ < 0 || isNaN(
                          _
                        )) {
                          let B = { instancePath: s + "/gates/" + i + "/betterBy", schemaPath: "#/properties/gates/items/oneOf/5/properties/betterBy/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          e === null ? e = [B] : e.push(B), t++;
                        }
                      } else {
                        let B = {
                          instancePath: s + "/gates/" + i + "/betterBy",
                          schemaPath: "#/properties/gates/items/oneOf/5/properties/betterBy/type",
                          keyword: "type",
                          params: { type: "number" },
                          message: "must be number"
                        };
                        e === null ? e = [B] : e.push(B), t++;
                      }
                    }
                    if (n.judge !== void 0) {
                      let _ = n.judge;
                      if (typeof _ != "string") {
                        let B = {
                          instancePath: s + "/gates/" + i + "/judge",
                          schemaPath: "#/properties/gates/items/oneOf/5/properties/judge/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string"
                        };
                        e === null ? e = [B] : e.push(B), t++;
                      }
                      if (!(_ === "interval" || _ === "point")) {
                        let B = { instancePath: s + "/gates/" + i + "/judge", schemaPath: "#/properties/gates/items/oneOf/5/properties/judge/enum", keyword: "enum", params: { allowedValues: S.properties.gates.items.oneOf[5].properties.judge.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [B] : e.push(B), t++;
                      }
                    }
                    if (n.confidence !== void 0) {
                      let _ = n.confidence;
                      if (typeof _ == "number" && isFinite(
                        _
                      )) {
                        if (_ > 0.999 || isNaN(_)) {
                          let B = { instancePath: s + "/gates/" + i + "/confidence", schemaPath: "#/properties/gates/items/oneOf/5/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.999 }, message: "must be <= 0.999" };
                          e === null ? e = [B] : e.push(B), t++;
                        }
                        if (_ < 0.5 || isNaN(_)) {
                          let B = { instancePath: s + "/gates/" + i + "/confidence", schemaPath: "#/properties/gates/items/oneOf/5/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" };
                          e === null ? e = [B] : e.push(B), t++;
                        }
                      } else {
                        let B = { instancePath: s + "/gates/" + i + "/confidence", schemaPath: "#/properties/gates/items/oneOf/5/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [B] : e.push(
                          B
                        ), t++;
                      }
                    }
                    if (n.onNotEstimable !== void 0) {
                      let _ = n.onNotEstimable;
                      if (typeof _ != "string") {
                        let B = { instancePath: s + "/gates/" + i + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/5/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [B] : e.push(B), t++;
                      }
                      if (!(_ === "block" || _ === "warn")) {
                        let B = { instancePath: s + "/gates/" + i + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/5/properties/onNotEstimable/enum", keyword: "enum", params: {
                          allowedValues: S.properties.gates.items.oneOf[5].properties.onNotEstimable.enum
                        }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [B] : e.push(B), t++;
                      }
                    }
                    if (n.waiver !== void 0) {
                      let _ = n.waiver;
                      if (_ && typeof _ == "object" && !Array.isArray(
                        _
                      )) {
                        if (_.by === void 0) {
                          let B = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                          e === null ? e = [B] : e.push(B), t++;
                        }
                        if (_.reason === void 0) {
                          let B = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                          e === null ? e = [B] : e.push(B), t++;
                        }
                        if (_.until === void 0) {
                          let B = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                          e === null ? e = [B] : e.push(B), t++;
                        }
                        for (let B in _) if (!(B === "by" || B === "reason" || B === "until")) {
                          let Q = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: B }, message: "must NOT have additional properties" };
                          e === null ? e = [Q] : e.push(Q), t++;
                        }
                        if (_.by !== void 0) {
                          let B = _.by;
                          if (typeof B == "string") {
                            if (O(B) > 4e3) {
                              let Q = { instancePath: s + "/gates/" + i + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                              e === null ? e = [Q] : e.push(Q), t++;
                            }
                            if (O(B) < 1) {
                              let Q = {
                                instancePath: s + "/gates/" + i + "/waiver/by",
                                schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/by/minLength",
                                keyword: "minLength",
                                params: { limit: 1 },
                                message: "must NOT have fewer than 1 characters"
                              };
                              e === null ? e = [Q] : e.push(Q), t++;
                            }
                          } else {
                            let Q = { instancePath: s + "/gates/" + i + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [Q] : e.push(Q), t++;
                          }
                        }
                        if (_.reason !== void 0) {
                          let B = _.reason;
                          if (typeof B == "string") {
                            if (O(B) > 4e3) {
                              let Q = { instancePath: s + "/gates/" + i + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                              e === null ? e = [Q] : e.push(Q), t++;
                            }
                            if (O(B) < 1) {
                              let Q = { instancePath: s + "/gates/" + i + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [Q] : e.push(Q), t++;
                            }
                          } else {
                            let Q = { instancePath: s + "/gates/" + i + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [Q] : e.push(Q), t++;
                          }
                        }
                        if (_.until !== void 0) {
                          let B = _.until;
                          if (typeof B == "string") {
                            if (!ie.test(B)) {
                              let Q = { instancePath: s + "/gates/" + i + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                              e === null ? e = [Q] : e.push(Q), t++;
                            }
                          } else {
                            let Q = { instancePath: s + "/gates/" + i + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [Q] : e.push(Q), t++;
                          }
                        }
                      } else {
                        let B = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        e === null ? e = [B] : e.push(B), t++;
                      }
                    }
                    if (n.notWorseBy !== void 0 && n.versus === void 0) {
                      let _ = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/5/dependentRequired", keyword: "dependentRequired", params: { property: "notWorseBy", missingProperty: "versus", depsCount: 1, deps: "versus" }, message: "must have property versus when property notWorseBy is present" };
                      e === null ? e = [_] : e.push(_), t++;
                    }
                    if (n.betterBy !== void 0 && n.versus === void 0) {
                      let _ = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/5/dependentRequired", keyword: "dependentRequired", params: { property: "betterBy", missingProperty: "versus", depsCount: 1, deps: "versus" }, message: "must have property versus when property betterBy is present" };
                      e === null ? e = [_] : e.push(_), t++;
                    }
                  } else {
                    let _ = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [_] : e.push(_), t++;
                  }
                  var v = c === t;
                  if (v && h) h = false, o = [o, 5];
                  else {
                    v && (h = true, o = 5, u !== true && (u = true));
                    let _ = t, B = t, Q = false, Oe = null, He = t;
                    if (n && typeof n == "object" && !Array.isArray(n)) {
                      if (n.min === void 0) {
                        let D = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/6/oneOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
                        e === null ? e = [D] : e.push(D), t++;
                      }
                      if (n.quality !== void 0 && n.quality !== "score") {
                        let D = { instancePath: s + "/gates/" + i + "/quality", schemaPath: "#/properties/gates/items/oneOf/6/oneOf/0/properties/quality/const", keyword: "const", params: { allowedValue: "score" }, message: "must be equal to constant" };
                        e === null ? e = [D] : e.push(D), t++;
                      }
                    }
                    var j = He === t;
                    if (j) {
                      Q = true, Oe = 0;
                      var G = {};
                      G.quality = true;
                    }
                    let Je = t;
                    if (n && typeof n == "object" && !Array.isArray(n)) {
                      if (n.max === void 0) {
                        let D = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/6/oneOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                        e === null ? e = [D] : e.push(D), t++;
                      }
                      if (n.quality !== void 0 && n.quality !== "checks") {
                        let D = { instancePath: s + "/gates/" + i + "/quality", schemaPath: "#/properties/gates/items/oneOf/6/oneOf/1/properties/quality/const", keyword: "const", params: { allowedValue: "checks" }, message: "must be equal to constant" };
                        e === null ? e = [D] : e.push(D), t++;
                      }
                    }
                    var j = Je === t;
                    if (j && Q ? (Q = false, Oe = [Oe, 1]) : j && (Q = true, Oe = 1, G !== true && (G = G || {}, G.quality = true)), Q) t = B, e !== null && (B ? e.length = B : e = null);
                    else {
                      let D = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/6/oneOf", keyword: "oneOf", params: { passingSchemas: Oe }, message: "must match exactly one schema in oneOf" };
                      e === null ? e = [D] : e.push(D), t++;
                    }
                    if (n && typeof n == "object" && !Array.isArray(n)) {
                      if (n.quality === void 0) {
                        let D = {
                          instancePath: s + "/gates/" + i,
                          schemaPath: "#/properties/gates/items/oneOf/6/required",
                          keyword: "required",
                          params: { missingProperty: "quality" },
                          message: "must have required property 'quality'"
                        };
                        e === null ? e = [D] : e.push(D), t++;
                      }
                      for (let D in n) if (!(D === "quality" || D === "min" || D === "max" || D === "onNotEstimable" || D === "waiver")) {
                        let U = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D }, message: "must NOT have additional properties" };
                        e === null ? e = [U] : e.push(U), t++;
                      }
                      if (n.quality !== void 0) {
                        let D = n.quality;
                        if (typeof D != "string") {
                          let U = { instancePath: s + "/gates/" + i + "/quality", schemaPath: "#/properties/gates/items/oneOf/6/properties/quality/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [U] : e.push(U), t++;
                        }
                        if (!(D === "score" || D === "checks")) {
                          let U = { instancePath: s + "/gates/" + i + "/quality", schemaPath: "#/properties/gates/items/oneOf/6/properties/quality/enum", keyword: "enum", params: { allowedValues: S.properties.gates.items.oneOf[6].properties.quality.enum }, message: "must be equal to one of the allowed values" };
                          e === null ? e = [U] : e.push(U), t++;
                        }
                      }
                      if (n.min !== void 0) {
                        let D = n.min;
                        if (typeof D == "number" && isFinite(D)) {
                          if (D > 1 || isNaN(D)) {
                            let U = { instancePath: s + "/gates/" + i + "/min", schemaPath: "#/properties/gates/items/oneOf/6/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                            e === null ? e = [U] : e.push(U), t++;
                          }
                          if (D < 0 || isNaN(D)) {
                            let U = {
                              instancePath: s + "/gates/" + i + "/min",
                              schemaPath: "#/properties/gates/items/oneOf/6/properties/min/minimum",
                              keyword: "minimum",
                              params: { comparison: ">=", limit: 0 },
                              message: "must be >= 0"
                            };
                            e === null ? e = [U] : e.push(U), t++;
                          }
                        } else {
                          let U = { instancePath: s + "/gates/" + i + "/min", schemaPath: "#/properties/gates/items/oneOf/6/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          e === null ? e = [U] : e.push(U), t++;
                        }
                      }
                      if (n.max !== void 0) {
                        let D = n.max;
                        if (!(typeof D == "number" && !(D % 1) && !isNaN(D) && isFinite(D))) {
                          let U = { instancePath: s + "/gates/" + i + "/max", schemaPath: "#/properties/gates/items/oneOf/6/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                          e === null ? e = [U] : e.push(U), t++;
                        }
                        if (typeof D == "number" && isFinite(D) && (D < 0 || isNaN(D))) {
                          let U = {
                            instancePath: s + "/gates/" + i + "/max",
                            schemaPath: "#/properties/gates/items/oneOf/6/properties/max/minimum",
                            keyword: "minimum",
                            params: { comparison: ">=", limit: 0 },
                            message: "must be >= 0"
                          };
                          e === null ? e = [U] : e.push(U), t++;
                        }
                      }
                      if (n.onNotEstimable !== void 0) {
                        let D = n.onNotEstimable;
                        if (typeof D != "string") {
                          let U = { instancePath: s + "/gates/" + i + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/6/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [U] : e.push(U), t++;
                        }
                        if (!(D === "block" || D === "warn")) {
                          let U = { instancePath: s + "/gates/" + i + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/6/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: S.properties.gates.items.oneOf[6].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                          e === null ? e = [U] : e.push(U), t++;
                        }
                      }
                      if (n.waiver !== void 0) {
                        let D = n.waiver;
                        if (D && typeof D == "object" && !Array.isArray(D)) {
                          if (D.by === void 0) {
                            let U = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/required", keyword: "required", params: {
                              missingProperty: "by"
                            }, message: "must have required property 'by'" };
                            e === null ? e = [U] : e.push(U), t++;
                          }
                          if (D.reason === void 0) {
                            let U = {
                              instancePath: s + "/gates/" + i + "/waiver",
                              schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/required",
                              keyword: "required",
                              params: { missingProperty: "reason" },
                              message: "must have required property 'reason'"
                            };
                            e === null ? e = [U] : e.push(U), t++;
                          }
                          if (D.until === void 0) {
                            let U = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                            e === null ? e = [U] : e.push(U), t++;
                          }
                          for (let U in D) if (!(U === "by" || U === "reason" || U === "until")) {
                            let K = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: U }, message: "must NOT have additional properties" };
                            e === null ? e = [K] : e.push(K), t++;
                          }
                          if (D.by !== void 0) {
                            let U = D.by;
                            if (typeof U == "string") {
                              if (O(U) > 4e3) {
                                let K = { instancePath: s + "/gates/" + i + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                e === null ? e = [K] : e.push(K), t++;
                              }
                              if (O(U) < 1) {
                                let K = { instancePath: s + "/gates/" + i + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                e === null ? e = [K] : e.push(K), t++;
                              }
                            } else {
                              let K = {
                                instancePath: s + "/gates/" + i + "/waiver/by",
                                schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/by/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string"
                              };
                              e === null ? e = [K] : e.push(K), t++;
                            }
                          }
                          if (D.reason !== void 0) {
                            let U = D.reason;
                            if (typeof U == "string") {
                              if (O(
                                U
                              ) > 4e3) {
                                let K = { instancePath: s + "/gates/" + i + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                e === null ? e = [K] : e.push(K), t++;
                              }
                              if (O(U) < 1) {
                                let K = { instancePath: s + "/gates/" + i + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                e === null ? e = [K] : e.push(K), t++;
                              }
                            } else {
                              let K = { instancePath: s + "/gates/" + i + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [K] : e.push(K), t++;
                            }
                          }
                          if (D.until !== void 0) {
                            let U = D.until;
                            if (typeof U == "string") {
                              if (!ie.test(U)) {
                                let K = { instancePath: s + "/gates/" + i + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                e === null ? e = [K] : e.push(K), t++;
                              }
                            } else {
                              let K = { instancePath: s + "/gates/" + i + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [K] : e.push(K), t++;
                            }
                          }
                        } else {
                          let U = {
                            instancePath: s + "/gates/" + i + "/waiver",
                            schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/type",
                            keyword: "type",
                            params: { type: "object" },
                            message: "must be object"
                          };
                          e === null ? e = [U] : e.push(U), t++;
                        }
                      }
                    } else {
                      let D = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [D] : e.push(D), t++;
                    }
                    var v = _ === t;
                    if (v && h) h = false, o = [o, 6];
                    else {
                      v && (h = true, o = 6, u !== true && (u = true));
                      let D = t;
                      if (n && typeof n == "object" && !Array.isArray(n)) {
                        if (n.size === void 0) {
                          let K = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/7/required", keyword: "required", params: { missingProperty: "size" }, message: "must have required property 'size'" };
                          e === null ? e = [K] : e.push(K), t++;
                        }
                        if (n.max === void 0) {
                          let K = {
                            instancePath: s + "/gates/" + i,
                            schemaPath: "#/properties/gates/items/oneOf/7/required",
                            keyword: "required",
                            params: { missingProperty: "max" },
                            message: "must have required property 'max'"
                          };
                          e === null ? e = [K] : e.push(K), t++;
                        }
                        for (let K in n)
                          if (!(K === "size" || K === "max" || K === "onNotEstimable" || K === "waiver")) {
                            let H = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: K }, message: "must NOT have additional properties" };
                            e === null ? e = [H] : e.push(H), t++;
                          }
                        if (n.size !== void 0) {
                          let K = n.size;
                          if (typeof K != "string") {
                            let H = {
                              instancePath: s + "/gates/" + i + "/size",
                              schemaPath: "#/properties/gates/items/oneOf/7/properties/size/type",
                              keyword: "type",
                              params: {
                                type: "string"
                              },
                              message: "must be string"
                            };
                            e === null ? e = [H] : e.push(H), t++;
                          }
                          if (K !== "bundle") {
                            let H = { instancePath: s + "/gates/" + i + "/size", schemaPath: "#/properties/gates/items/oneOf/7/properties/size/enum", keyword: "enum", params: { allowedValues: S.properties.gates.items.oneOf[7].properties.size.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [H] : e.push(H), t++;
                          }
                        }
                        if (n.max !== void 0) {
                          let K = n.max;
                          if (typeof K == "string") {
                            if (!ke.test(K)) {
                              let H = { instancePath: s + "/gates/" + i + "/max", schemaPath: "#/properties/gates/items/oneOf/7/properties/max/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"' };
                              e === null ? e = [H] : e.push(
                                H
                              ), t++;
                            }
                          } else {
                            let H = {
                              instancePath: s + "/gates/" + i + "/max",
                              schemaPath: "#/properties/gates/items/oneOf/7/properties/max/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string"
                            };
                            e === null ? e = [H] : e.push(H), t++;
                          }
                        }
                        if (n.onNotEstimable !== void 0) {
                          let K = n.onNotEstimable;
                          if (typeof K != "string") {
                            let H = { instancePath: s + "/gates/" + i + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/7/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [H] : e.push(H), t++;
                          }
                          if (!(K === "block" || K === "warn")) {
                            let H = { instancePath: s + "/gates/" + i + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/7/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: S.properties.gates.items.oneOf[7].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                            e === null ? e = [H] : e.push(
                              H
                            ), t++;
                          }
                        }
                        if (n.waiver !== void 0) {
                          let K = n.waiver;
                          if (K && typeof K == "object" && !Array.isArray(K)) {
                            if (K.by === void 0) {
                              let H = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/required", keyword: "required", params: {
                                missingProperty: "by"
                              }, message: "must have required property 'by'" };
                              e === null ? e = [H] : e.push(H), t++;
                            }
                            if (K.reason === void 0) {
                              let H = {
                                instancePath: s + "/gates/" + i + "/waiver",
                                schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/required",
                                keyword: "required",
                                params: { missingProperty: "reason" },
                                message: "must have required property 'reason'"
                              };
                              e === null ? e = [H] : e.push(H), t++;
                            }
                            if (K.until === void 0) {
                              let H = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                              e === null ? e = [H] : e.push(H), t++;
                            }
                            for (let H in K) if (!(H === "by" || H === "reason" || H === "until")) {
                              let Z = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: H }, message: "must NOT have additional properties" };
                              e === null ? e = [Z] : e.push(Z), t++;
                            }
                            if (K.by !== void 0) {
                              let H = K.by;
                              if (typeof H == "string") {
                                if (O(H) > 4e3) {
                                  let Z = { instancePath: s + "/gates/" + i + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                  e === null ? e = [Z] : e.push(Z), t++;
                                }
                                if (O(H) < 1) {
                                  let Z = { instancePath: s + "/gates/" + i + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  e === null ? e = [Z] : e.push(Z), t++;
                                }
                              } else {
                                let Z = {
                                  instancePath: s + "/gates/" + i + "/waiver/by",
                                  schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/by/type",
                                  keyword: "type",
                                  params: { type: "string" },
                                  message: "must be string"
                                };
                                e === null ? e = [Z] : e.push(Z), t++;
                              }
                            }
                            if (K.reason !== void 0) {
                              let H = K.reason;
                              if (typeof H == "string") {
                                if (O(
                                  H
                                ) > 4e3) {
                                  let Z = { instancePath: s + "/gates/" + i + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                  e === null ? e = [Z] : e.push(Z), t++;
                                }
                                if (O(H) < 1) {
                                  let Z = { instancePath: s + "/gates/" + i + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  e === null ? e = [Z] : e.push(Z), t++;
                                }
                              } else {
                                let Z = { instancePath: s + "/gates/" + i + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [Z] : e.push(Z), t++;
                              }
                            }
                            if (K.until !== void 0) {
                              let H = K.until;
                              if (typeof H == "string") {
                                if (!ie.test(H)) {
                                  let Z = { instancePath: s + "/gates/" + i + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                  e === null ? e = [Z] : e.push(Z), t++;
                                }
                              } else {
                                let Z = { instancePath: s + "/gates/" + i + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [Z] : e.push(Z), t++;
                              }
                            }
                          } else {
                            let H = {
                              instancePath: s + "/gates/" + i + "/waiver",
                              schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/type",
                              keyword: "type",
                              params: { type: "object" },
                              message: "must be object"
                            };
                            e === null ? e = [H] : e.push(H), t++;
                          }
                        }
                      } else {
                        let K = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/7/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        e === null ? e = [K] : e.push(K), t++;
                      }
                      var v = D === t;
                      if (v && h) h = false, o = [o, 7];
                      else {
                        v && (h = true, o = 7, u !== true && (u = true));
                        let K = t;
                        if (n && typeof n == "object" && !Array.isArray(n)) {
                          if (n.stability === void 0) {
                            let Z = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/8/required", keyword: "required", params: { missingProperty: "stability" }, message: "must have required property 'stability'" };
                            e === null ? e = [Z] : e.push(
                              Z
                            ), t++;
                          }
                          if (n.maxStd === void 0) {
                            let Z = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/8/required", keyword: "required", params: { missingProperty: "maxStd" }, message: "must have required property 'maxStd'" };
                            e === null ? e = [Z] : e.push(Z), t++;
                          }
                          for (let Z in n) if (!(Z === "stability" || Z === "maxStd" || Z === "onNotEstimable" || Z === "waiver")) {
                            let J = {
                              instancePath: s + "/gates/" + i,
                              schemaPath: "#/properties/gates/items/oneOf/8/additionalProperties",
                              keyword: "additionalProperties",
                              params: { additionalProperty: Z },
                              message: "must NOT have additional properties"
                            };
                            e === null ? e = [J] : e.push(J), t++;
                          }
                          if (n.stability !== void 0) {
                            let Z = n.stability;
                            if (typeof Z != "string") {
                              let J = { instancePath: s + "/gates/" + i + "/stability", schemaPath: "#/properties/gates/items/oneOf/8/properties/stability/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [J] : e.push(J), t++;
                            }
                            if (!(Z === "accuracy" || Z === "average_precision" || Z === "balanced_accuracy" || Z === "brier" || Z === "ece" || Z === "f1" || Z === "log_loss" || Z === "mae" || Z === "mape" || Z === "mcc" || Z === "precision" || Z === "r2" || Z === "recall" || Z === "rmse" || Z === "roc_auc" || Z === "roc_auc_ovo")) {
                              let J = { instancePath: s + "/gates/" + i + "/stability", schemaPath: "#/properties/gates/items/oneOf/8/properties/stability/enum", keyword: "enum", params: {
                                allowedValues: S.properties.gates.items.oneOf[8].properties.stability.enum
                              }, message: "must be equal to one of the allowed values" };
                              e === null ? e = [J] : e.push(J), t++;
                            }
                          }
                          if (n.maxStd !== void 0) {
                            let Z = n.maxStd;
                            if (typeof Z == "number" && isFinite(Z)) {
                              if (Z < 0 || isNaN(Z)) {
                                let J = { instancePath: s + "/gates/" + i + "/maxStd", schemaPath: "#/properties/gates/items/oneOf/8/properties/maxStd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                e === null ? e = [J] : e.push(J), t++;
                              }
                            } else {
                              let J = {
                                instancePath: s + "/gates/" + i + "/maxStd",
                                schemaPath: "#/properties/gates/items/oneOf/8/properties/maxStd/type",
                                keyword: "type",
                                params: { type: "number" },
                                message: "must be number"
                              };
                              e === null ? e = [J] : e.push(J), t++;
                            }
                          }
                          if (n.onNotEstimable !== void 0) {
                            let Z = n.onNotEstimable;
                            if (typeof Z != "string") {
                              let J = { instancePath: s + "/gates/" + i + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/8/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [J] : e.push(J), t++;
                            }
                            if (!(Z === "block" || Z === "warn")) {
                              let J = { instancePath: s + "/gates/" + i + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/8/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: S.properties.gates.items.oneOf[8].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                              e === null ? e = [J] : e.push(J), t++;
                            }
                          }
                          if (n.waiver !== void 0) {
                            let Z = n.waiver;
                            if (Z && typeof Z == "object" && !Array.isArray(Z)) {
                              if (Z.by === void 0) {
                                let J = {
                                  instancePath: s + "/gates/" + i + "/waiver",
                                  schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/required",
                                  keyword: "required",
                                  params: { missingProperty: "by" },
                                  message: "must have required property 'by'"
                                };
                                e === null ? e = [J] : e.push(J), t++;
                              }
                              if (Z.reason === void 0) {
                                let J = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                                e === null ? e = [J] : e.push(J), t++;
                              }
                              if (Z.until === void 0) {
                                let J = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/required", keyword: "required", params: {
                                  missingProperty: "until"
                                }, message: "must have required property 'until'" };
                                e === null ? e = [J] : e.push(J), t++;
                              }
                              for (let J in Z) if (!(J === "by" || J === "reason" || J === "until")) {
                                let te = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: J }, message: "must NOT have additional properties" };
                                e === null ? e = [te] : e.push(te), t++;
                              }
                              if (Z.by !== void 0) {
                                let J = Z.by;
                                if (typeof J == "string") {
                                  if (O(
                                    J
                                  ) > 4e3) {
                                    let te = { instancePath: s + "/gates/" + i + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                    e === null ? e = [te] : e.push(te), t++;
                                  }
                                  if (O(J) < 1) {
                                    let te = { instancePath: s + "/gates/" + i + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    e === null ? e = [te] : e.push(te), t++;
                                  }
                                } else {
                                  let te = { instancePath: s + "/gates/" + i + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  e === null ? e = [te] : e.push(te), t++;
                                }
                              }
                              if (Z.reason !== void 0) {
                                let J = Z.reason;
                                if (typeof J == "string") {
                                  if (O(J) > 4e3) {
                                    let te = {
                                      instancePath: s + "/gates/" + i + "/waiver/reason",
                                      schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/reason/maxLength",
                                      keyword: "maxLength",
                                      params: { limit: 4e3 },
                                      message: "must NOT have more than 4000 characters"
                                    };
                                    e === null ? e = [te] : e.push(te), t++;
                                  }
                                  if (O(J) < 1) {
                                    let te = { instancePath: s + "/gates/" + i + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    e === null ? e = [te] : e.push(te), t++;
                                  }
                                } else {
                                  let te = { instancePath: s + "/gates/" + i + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  e === null ? e = [te] : e.push(te), t++;
                                }
                              }
                              if (Z.until !== void 0) {
                                let J = Z.until;
                                if (typeof J == "string") {
                                  if (!ie.test(J)) {
                                    let te = { instancePath: s + "/gates/" + i + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                    e === null ? e = [te] : e.push(te), t++;
                                  }
                                } else {
                                  let te = { instancePath: s + "/gates/" + i + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  e === null ? e = [te] : e.push(te), t++;
                                }
                              }
                            } else {
                              let J = { instancePath: s + "/gates/" + i + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              e === null ? e = [J] : e.push(J), t++;
                            }
                          }
                        } else {
                          let Z = { instancePath: s + "/gates/" + i, schemaPath: "#/properties/gates/items/oneOf/8/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          e === null ? e = [Z] : e.push(Z), t++;
                        }
                        var v = K === t;
                        v && h ? (h = false, o = [o, 8]) : v && (h = true, o = 8, u !== true && (u = true));
                      }
                    }
                  }
                }
              }
            }
          }
          if (h) t = p, e !== null && (p ? e.length = p : e = null);
          else {
            let d = {
              instancePath: s + "/gates/" + i,
              schemaPath: "#/properties/gates/items/oneOf",
              keyword: "oneOf",
              params: { passingSchemas: o },
              message: "must match exactly one schema in oneOf"
            };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
      } else {
        let l = { instancePath: s + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (W.deploy !== void 0) {
      let b = W.deploy;
      if (b && typeof b == "object" && !Array.isArray(b)) {
        if (Object.keys(b).length > 20) {
          let l = { instancePath: s + "/deploy", schemaPath: "#/properties/deploy/maxProperties", keyword: "maxProperties", params: { limit: 20 }, message: "must NOT have more than 20 properties" };
          e === null ? e = [l] : e.push(l), t++;
        }
        if (Object.keys(b).length < 1) {
          let l = { instancePath: s + "/deploy", schemaPath: "#/properties/deploy/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [l] : e.push(l), t++;
        }
        for (let l in b) {
          let i = t;
          if (typeof l == "string") {
            if (!Le.test(l)) {
              let n = { instancePath: s + "/deploy", schemaPath: "#/properties/deploy/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"', propertyName: l };
              e === null ? e = [n] : e.push(n), t++;
            }
          } else {
            let n = {
              instancePath: s + "/deploy",
              schemaPath: "#/properties/deploy/propertyNames/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              propertyName: l
            };
            e === null ? e = [n] : e.push(n), t++;
          }
          var L = i === t;
          if (!L) {
            let n = { instancePath: s + "/deploy", schemaPath: "#/properties/deploy/propertyNames", keyword: "propertyNames", params: { propertyName: l }, message: "property name must be valid" };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
        for (let l in b) {
          let i = b[l];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let n in i) if (!ue.call(S.properties.deploy.additionalProperties.properties, n)) {
              let p = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(
                /\//g,
                "~1"
              ), schemaPath: "#/properties/deploy/additionalProperties/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: n
              }, message: "must NOT have additional properties" };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (i.rollout !== void 0) {
              let n = i.rollout;
              if (typeof n != "string") {
                let p = {
                  instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollout",
                  schemaPath: "#/properties/deploy/additionalProperties/properties/rollout/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [p] : e.push(p), t++;
              }
              if (!(n === "direct" || n === "canary" || n === "shadow")) {
                let p = {
                  instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollout",
                  schemaPath: "#/properties/deploy/additionalProperties/properties/rollout/enum",
                  keyword: "enum",
                  params: { allowedValues: S.properties.deploy.additionalProperties.properties.rollout.enum },
                  message: "must be equal to one of the allowed values"
                };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (i.steps !== void 0) {
              let n = i.steps;
              if (Array.isArray(n)) {
                if (n.length > 20) {
                  let h = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/steps", schemaPath: "#/properties/deploy/additionalProperties/properties/steps/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
                  e === null ? e = [h] : e.push(h), t++;
                }
                if (n.length < 1) {
                  let h = { instancePath: s + "/deploy/" + l.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1") + "/steps", schemaPath: "#/properties/deploy/additionalProperties/properties/steps/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [h] : e.push(h), t++;
                }
                let p = n.length;
                for (let h = 0; h < p; h++) {
                  let o = n[h];
                  if (typeof o == "string") {
                    if (!it.test(o)) {
                      let r = {
                        instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(
                          /\//g,
                          "~1"
                        ) + "/steps/" + h,
                        schemaPath: "#/properties/deploy/additionalProperties/properties/steps/items/pattern",
                        keyword: "pattern",
                        params: { pattern: "^(shadow|[0-9]{1,3}(\\.[0-9]{1,3})?%)$" },
                        message: 'must match pattern "^(shadow|[0-9]{1,3}(\\.[0-9]{1,3})?%)$"'
                      };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                  } else {
                    let r = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/steps/" + h, schemaPath: "#/properties/deploy/additionalProperties/properties/steps/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                }
              } else {
                let p = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/steps", schemaPath: "#/properties/deploy/additionalProperties/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (i.dwell !== void 0) {
              let n = i.dwell;
              if (typeof n == "string") {
                if (!Ne.test(n)) {
                  let p = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/dwell", schemaPath: "#/properties/deploy/additionalProperties/properties/dwell/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,4}(s|m|h|d)$" }, message: 'must match pattern "^[1-9][0-9]{0,4}(s|m|h|d)$"' };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/dwell", schemaPath: "#/properties/deploy/additionalProperties/properties/dwell/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (i.maxDuration !== void 0) {
              let n = i.maxDuration;
              if (typeof n == "string") {
                if (!Ne.test(n)) {
                  let p = {
                    instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/maxDuration",
                    schemaPath: "#/properties/deploy/additionalProperties/properties/maxDuration/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[1-9][0-9]{0,4}(s|m|h|d)$" },
                    message: 'must match pattern "^[1-9][0-9]{0,4}(s|m|h|d)$"'
                  };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/maxDuration", schemaPath: "#/properties/deploy/additionalProperties/properties/maxDuration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (i.rollbackWindow !== void 0) {
              let n = i.rollbackWindow;
              if (typeof n == "string") {
                if (!Ne.test(n)) {
                  let p = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollbackWindow", schemaPath: "#/properties/deploy/additionalProperties/properties/rollbackWindow/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,4}(s|m|h|d)$" }, message: 'must match pattern "^[1-9][0-9]{0,4}(s|m|h|d)$"' };
                  e === null ? e = [p] : e.push(p), t++;
                }
              } else {
                let p = {
                  instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollbackWindow",
                  schemaPath: "#/properties/deploy/additionalProperties/properties/rollbackWindow/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (i.approvals !== void 0) {
              let n = i.approvals;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                let p = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvals", schemaPath: "#/properties/deploy/additionalProperties/properties/approvals/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [p] : e.push(p), t++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 20 || isNaN(n)) {
                  let p = {
                    instancePath: s + "/deploy/" + l.replace(
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
                  let p = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvals", schemaPath: "#/properties/deploy/additionalProperties/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [p] : e.push(p), t++;
                }
              }
            }
            if (i.observer !== void 0) {
              let n = i.observer;
              if (typeof n != "string") {
                let p = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer", schemaPath: "#/properties/deploy/additionalProperties/properties/observer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [p] : e.push(p), t++;
              }
              if (!(n === "server" || n === "prometheus" || n === "none")) {
                let p = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer", schemaPath: "#/properties/deploy/additionalProperties/properties/observer/enum", keyword: "enum", params: { allowedValues: S.properties.deploy.additionalProperties.properties.observer.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (i.onNewVersion !== void 0) {
              let n = i.onNewVersion;
              if (typeof n != "string") {
                let p = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/onNewVersion", schemaPath: "#/properties/deploy/additionalProperties/properties/onNewVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [p] : e.push(p), t++;
              }
              if (!(n === "supersede" || n === "queue")) {
                let p = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/onNewVersion", schemaPath: "#/properties/deploy/additionalProperties/properties/onNewVersion/enum", keyword: "enum", params: { allowedValues: S.properties.deploy.additionalProperties.properties.onNewVersion.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (i.onInconclusive !== void 0) {
              let n = i.onInconclusive;
              if (typeof n != "string") {
                let p = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/onInconclusive", schemaPath: "#/properties/deploy/additionalProperties/properties/onInconclusive/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [p] : e.push(
                  p
                ), t++;
              }
              if (!(n === "pause" || n === "abort" || n === "extend")) {
                let p = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(
                  /\//g,
                  "~1"
                ) + "/onInconclusive", schemaPath: "#/properties/deploy/additionalProperties/properties/onInconclusive/enum", keyword: "enum", params: { allowedValues: S.properties.deploy.additionalProperties.properties.onInconclusive.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
            if (i.holdWindows !== void 0) {
              let n = i.holdWindows;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                let p = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/holdWindows", schemaPath: "#/properties/deploy/additionalProperties/properties/holdWindows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [p] : e.push(p), t++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 1e3 || isNaN(n)) {
                  let p = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/holdWindows", schemaPath: "#/properties/deploy/additionalProperties/properties/holdWindows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (n < 0 || isNaN(n)) {
                  let p = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(
                    /\//g,
                    "~1"
                  ) + "/holdWindows", schemaPath: "#/properties/deploy/additionalProperties/properties/holdWindows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [p] : e.push(p), t++;
                }
              }
            }
            if (i.analysis !== void 0) {
              let n = i.analysis;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                for (let p in n) if (!(p === "minSamples" || p === "minLatencySamples" || p === "errorMargin" || p === "latencyMargin" || p === "alphaAbort" || p === "alphaPass" || p === "slices")) {
                  let h = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                  e === null ? e = [h] : e.push(h), t++;
                }
                if (n.minSamples !== void 0) {
                  let p = n.minSamples;
                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                    let h = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/minSamples", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/minSamples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  if (typeof p == "number" && isFinite(p)) {
                    if (p > 1e8 || isNaN(p)) {
                      let h = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/minSamples", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/minSamples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e8 }, message: "must be <= 100000000" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                    if (p < 1 || isNaN(p)) {
                      let h = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/minSamples", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/minSamples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                  }
                }
                if (n.minLatencySamples !== void 0) {
                  let p = n.minLatencySamples;
                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                    let h = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/minLatencySamples", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/minLatencySamples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  if (typeof p == "number" && isFinite(p)) {
                    if (p > 1e6 || isNaN(p)) {
                      let h = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/minLatencySamples", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/minLatencySamples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                      e === null ? e = [h] : e.push(
                        h
                      ), t++;
                    }
                    if (p < 10 || isNaN(p)) {
                      let h = {
                        instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/minLatencySamples",
                        schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/minLatencySamples/minimum",
                        keyword: "minimum",
                        params: { comparison: ">=", limit: 10 },
                        message: "must be >= 10"
                      };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                  }
                }
                if (n.errorMargin !== void 0) {
                  let p = n.errorMargin;
                  if (typeof p == "number" && isFinite(p)) {
                    if (p >= 1 || isNaN(p)) {
                      let h = { instancePath: s + "/deploy/" + l.replace(
                        /~/g,
                        "~0"
                      ).replace(/\//g, "~1") + "/analysis/errorMargin", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/errorMargin/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                    if (p <= 0 || isNaN(p)) {
                      let h = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(
                        /\//g,
                        "~1"
                      ) + "/analysis/errorMargin", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/errorMargin/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                  } else {
                    let h = {
                      instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/errorMargin",
                      schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/errorMargin/type",
                      keyword: "type",
                      params: { type: "number" },
                      message: "must be number"
                    };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                }
                if (n.latencyMargin !== void 0) {
                  let p = n.latencyMargin;
                  if (typeof p == "number" && isFinite(p)) {
                    if (p > 100 || isNaN(p)) {
                      let h = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(
                        /\//g,
                        "~1"
                      ) + "/analysis/latencyMargin", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/latencyMargin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                      e === null ? e = [h] : e.push(
                        h
                      ), t++;
                    }
                    if (p < 0 || isNaN(p)) {
                      let h = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/latencyMargin", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/latencyMargin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                  } else {
                    let h = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/latencyMargin", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/latencyMargin/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                }
                if (n.alphaAbort !== void 0) {
                  let p = n.alphaAbort;
                  if (typeof p == "number" && isFinite(p)) {
                    if (p > 0.2 || isNaN(p)) {
                      let h = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/alphaAbort", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/alphaAbort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.2 }, message: "must be <= 0.2" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                    if (p <= 0 || isNaN(p)) {
                      let h = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/alphaAbort", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/alphaAbort/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                  } else {
                    let h = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/alphaAbort", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/alphaAbort/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                }
                if (n.alphaPass !== void 0) {
                  let p = n.alphaPass;
                  if (typeof p == "number" && isFinite(p)) {
                    if (p > 0.2 || isNaN(p)) {
                      let h = { instancePath: s + "/deploy/" + l.replace(
                        /~/g,
                        "~0"
                      ).replace(/\//g, "~1") + "/analysis/alphaPass", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/alphaPass/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.2 }, message: "must be <= 0.2" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                    if (p <= 0 || isNaN(p)) {
                      let h = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/alphaPass", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/alphaPass/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                  } else {
                    let h = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/alphaPass", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/alphaPass/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                }
                if (n.slices !== void 0) {
                  let p = n.slices;
                  if (Array.isArray(p)) {
                    if (p.length > 10) {
                      let a = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    let h = p.length;
                    for (let a = 0; a < h; a++) {
                      let d = p[a], x = t, k = false, M = t;
                      if (typeof d == "string") {
                        if (O(d) > 128) {
                          let $ = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                          e === null ? e = [$] : e.push(
                            $
                          ), t++;
                        }
                        if (O(d) < 1) {
                          let $ = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [$] : e.push($), t++;
                        }
                        if (!ne.test(d)) {
                          let $ = {
                            instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a,
                            schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/0/pattern",
                            keyword: "pattern",
                            params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
                            message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"'
                          };
                          e === null ? e = [$] : e.push($), t++;
                        }
                      } else {
                        let $ = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [$] : e.push($), t++;
                      }
                      var F = M === t;
                      k = k || F;
                      let pe = t;
                      if (Array.isArray(d)) {
                        if (d.length > 3) {
                          let y = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/maxItems", keyword: "maxItems", params: {
                            limit: 3
                          }, message: "must NOT have more than 3 items" };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                        if (d.length < 1) {
                          let y = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          e === null ? e = [y] : e.push(y), t++;
                        }
                        let $ = d.length;
                        for (let y = 0; y < $; y++) {
                          let g = d[y];
                          if (typeof g == "string") {
                            if (O(g) > 128) {
                              let c = {
                                instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a + "/" + y,
                                schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/items/maxLength",
                                keyword: "maxLength",
                                params: { limit: 128 },
                                message: "must NOT have more than 128 characters"
                              };
                              e === null ? e = [c] : e.push(c), t++;
                            }
                            if (O(
                              g
                            ) < 1) {
                              let c = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a + "/" + y, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [c] : e.push(c), t++;
                            }
                            if (!ne.test(g)) {
                              let c = {
                                instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a + "/" + y,
                                schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/items/pattern",
                                keyword: "pattern",
                                params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
                                message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*$"'
                              };
                              e === null ? e = [c] : e.push(c), t++;
                            }
                          } else {
                            let c = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a + "/" + y, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [c] : e.push(c), t++;
                          }
                        }
                        let N = d.length, w;
                        if (N > 1) {
                          let y = {};
                          for (; N--; ) {
                            let g = d[N];
                            if (typeof g == "string") {
                              if (typeof y[g] == "number") {
                                w = y[g];
                                let c = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: N, j: w }, message: "must NOT have duplicate items (items ## " + w + " and " + N + " are identical)" };
                                e === null ? e = [c] : e.push(c), t++;
                                break;
                              }
                              y[g] = N;
                            }
                          }
                        }
                      } else {
                        let $ = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        e === null ? e = [$] : e.push($), t++;
                      }
                      var F = pe === t;
                      if (k = k || F, k) t = x, e !== null && (x ? e.length = x : e = null);
                      else {
                        let $ = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices/" + a, schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        e === null ? e = [$] : e.push($), t++;
                      }
                    }
                    let o = p.length, r;
                    if (o > 1) {
                      e: for (; o--; ) for (r = o; r--; ) if (Qe(p[o], p[r])) {
                        let a = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/uniqueItems", keyword: "uniqueItems", params: { i: o, j: r }, message: "must NOT have duplicate items (items ## " + r + " and " + o + " are identical)" };
                        e === null ? e = [a] : e.push(a), t++;
                        break e;
                      }
                    }
                  } else {
                    let h = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis/slices", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/properties/slices/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                }
              } else {
                let p = { instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/analysis", schemaPath: "#/properties/deploy/additionalProperties/properties/analysis/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
          } else {
            let n = {
              instancePath: s + "/deploy/" + l.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/deploy/additionalProperties/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object"
            };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let l = {
          instancePath: s + "/deploy",
          schemaPath: "#/properties/deploy/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object"
        };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (W.card !== void 0) {
      let b = W.card;
      if (b && typeof b == "object" && !Array.isArray(b)) {
        for (let l in b) if (!(l === "description" || l === "intendedUse" || l === "outOfScope" || l === "limitations" || l === "ethics" || l === "recommendations" || l === "license" || l === "citation")) {
          let i = { instancePath: s + "/card", schemaPath: "#/properties/card/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (b.description !== void 0) {
          let l = b.description;
          if (typeof l == "string") {
            if (O(l) > 4e3) {
              let i = { instancePath: s + "/card/description", schemaPath: "#/properties/card/properties/description/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (O(l) < 1) {
              let i = { instancePath: s + "/card/description", schemaPath: "#/properties/card/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/card/description", schemaPath: "#/properties/card/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (b.intendedUse !== void 0) {
          let l = b.intendedUse;
          if (typeof l == "string") {
            if (O(
              l
            ) > 4e3) {
              let i = { instancePath: s + "/card/intendedUse", schemaPath: "#/properties/card/properties/intendedUse/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (O(l) < 1) {
              let i = { instancePath: s + "/card/intendedUse", schemaPath: "#/properties/card/properties/intendedUse/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/card/intendedUse", schemaPath: "#/properties/card/properties/intendedUse/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (b.outOfScope !== void 0) {
          let l = b.outOfScope;
          if (typeof l == "string") {
            if (O(
              l
            ) > 4e3) {
              let i = { instancePath: s + "/card/outOfScope", schemaPath: "#/properties/card/properties/outOfScope/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (O(l) < 1) {
              let i = { instancePath: s + "/card/outOfScope", schemaPath: "#/properties/card/properties/outOfScope/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/card/outOfScope", schemaPath: "#/properties/card/properties/outOfScope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (b.limitations !== void 0) {
          let l = b.limitations;
          if (typeof l == "string") {
            if (O(
              l
            ) > 4e3) {
              let i = { instancePath: s + "/card/limitations", schemaPath: "#/properties/card/properties/limitations/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (O(l) < 1) {
              let i = { instancePath: s + "/card/limitations", schemaPath: "#/properties/card/properties/limitations/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/card/limitations", schemaPath: "#/properties/card/properties/limitations/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (b.ethics !== void 0) {
          let l = b.ethics;
          if (typeof l == "string") {
            if (O(l) > 4e3) {
              let i = { instancePath: s + "/card/ethics", schemaPath: "#/properties/card/properties/ethics/maxLength", keyword: "maxLength", params: {
                limit: 4e3
              }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (O(l) < 1) {
              let i = { instancePath: s + "/card/ethics", schemaPath: "#/properties/card/properties/ethics/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/card/ethics", schemaPath: "#/properties/card/properties/ethics/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (b.recommendations !== void 0) {
          let l = b.recommendations;
          if (typeof l == "string") {
            if (O(l) > 4e3) {
              let i = { instancePath: s + "/card/recommendations", schemaPath: "#/properties/card/properties/recommendations/maxLength", keyword: "maxLength", params: {
                limit: 4e3
              }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (O(l) < 1) {
              let i = { instancePath: s + "/card/recommendations", schemaPath: "#/properties/card/properties/recommendations/minLength", keyword: "minLength", params: {
                limit: 1
              }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = {
              instancePath: s + "/card/recommendations",
              schemaPath: "#/properties/card/properties/recommendations/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string"
            };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (b.license !== void 0) {
          let l = b.license;
          if (typeof l == "string") {
            if (O(
              l
            ) > 4e3) {
              let i = { instancePath: s + "/card/license", schemaPath: "#/properties/card/properties/license/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (O(l) < 1) {
              let i = {
                instancePath: s + "/card/license",
                schemaPath: "#/properties/card/properties/license/minLength",
                keyword: "minLength",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 characters"
              };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = {
              instancePath: s + "/card/license",
              schemaPath: "#/properties/card/properties/license/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string"
            };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (b.citation !== void 0) {
          let l = b.citation;
          if (typeof l == "string") {
            if (O(l) > 4e3) {
              let i = { instancePath: s + "/card/citation", schemaPath: "#/properties/card/properties/citation/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (O(l) < 1) {
              let i = {
                instancePath: s + "/card/citation",
                schemaPath: "#/properties/card/properties/citation/minLength",
                keyword: "minLength",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 characters"
              };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: s + "/card/citation", schemaPath: "#/properties/card/properties/citation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [i] : e.push(
              i
            ), t++;
          }
        }
      } else {
        let l = { instancePath: s + "/card", schemaPath: "#/properties/card/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (W.bump !== void 0) {
      let b = W.bump;
      if (typeof b != "string") {
        let l = { instancePath: s + "/bump", schemaPath: "#/properties/bump/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [
          l
        ] : e.push(l), t++;
      }
      if (!(b === "patch" || b === "minor" || b === "major")) {
        let l = { instancePath: s + "/bump", schemaPath: "#/properties/bump/enum", keyword: "enum", params: { allowedValues: S.properties.bump.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
  } else {
    let b = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [b] : e.push(b), t++;
  }
  return je.errors = e, t === 0;
}
je.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ft = Ae;
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
  store: {
    type: "object",
    properties: { kind: { type: "string", enum: ["folder", "s3"] }, options: { type: "object", additionalProperties: true } },
    additionalProperties: false,
    required: ["kind"],
    allOf: [{ if: { properties: { kind: { const: "folder" } }, required: ["kind"] }, then: { properties: { options: { type: "object", properties: { path: {
      type: "string",
      minLength: 1
    } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "s3" } }, required: ["kind"] }, then: { properties: {
      options: { type: "object", properties: { bucket: { type: "string", pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$" }, prefix: { type: "string", pattern: "^[a-z0-9_][a-z0-9._-]*(/[a-z0-9_][a-z0-9._-]*)*$" }, region: { type: "string", pattern: "^[a-z0-9-]{2,40}$" }, endpoint: {
        type: "string",
        pattern: "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$"
      }, pathStyle: { type: "boolean" } }, required: ["bucket"], additionalProperties: false }
    } } }]
  },
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
var We = new RegExp(
  "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$",
  "u"
);
var at = new RegExp("^[a-z0-9_][a-z0-9._-]*(/[a-z0-9_][a-z0-9._-]*)*$", "u");
var Ge = new RegExp(
  "^[a-z0-9-]{2,40}$",
  "u"
);
var De = new RegExp("^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$", "u");
var pt = new RegExp("^([a-z0-9]([a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:.]+\\])(:[0-9]{1,5})?$", "u");
var ot = new RegExp("^/[^/]", "u");
var nt = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$", "u");
var mt = new RegExp("^([A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9._-]+|(https|ssh|file)://[^\\s\\u0000-\\u001f]+|[A-Za-z0-9._-]+@[A-Za-z0-9.-]+:[^\\s\\u0000-\\u001f]+)$", "u");
var Ke = new RegExp("^https?://[^\\s/?#@]+(/[^\\s?#]*)?$", "u");
var lt = new RegExp("^[a-zA-Z_][a-zA-Z0-9_]{0,99}$", "u");
function Ae(W, {
  instancePath: s = "",
  parentData: se,
  parentDataProperty: oe,
  rootData: ae = W,
  dynamicAnchors: be = {}
} = {}) {
  let e = null, t = 0, ce = Ae.evaluated;
  if (ce.dynamicProps && (ce.props = void 0), ce.dynamicItems && (ce.items = void 0), W && typeof W == "object" && !Array.isArray(W)) {
    if (W.apiVersion === void 0) {
      let z = {
        instancePath: s,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "apiVersion" },
        message: "must have required property 'apiVersion'"
      };
      e === null ? e = [z] : e.push(z), t++;
    }
    if (W.kind === void 0) {
      let z = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      e === null ? e = [z] : e.push(z), t++;
    }
    for (let z in W)
      if (!ue.call(X.properties, z)) {
        let q = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: {
          additionalProperty: z
        }, message: "must NOT have additional properties" };
        e === null ? e = [q] : e.push(q), t++;
      }
    if (W.apiVersion !== void 0 && W.apiVersion !== "trainyard.dev/v1") {
      let z = { instancePath: s + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "trainyard.dev/v1" }, message: "must be equal to constant" };
      e === null ? e = [z] : e.push(z), t++;
    }
    if (W.kind !== void 0 && W.kind !== "Project") {
      let z = { instancePath: s + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Project" }, message: "must be equal to constant" };
      e === null ? e = [z] : e.push(z), t++;
    }
    if (W.models !== void 0) {
      let z = W.models;
      if (Array.isArray(z)) {
        if (z.length > 100) {
          let v = {
            instancePath: s + "/models",
            schemaPath: "#/properties/models/maxItems",
            keyword: "maxItems",
            params: { limit: 100 },
            message: "must NOT have more than 100 items"
          };
          e === null ? e = [v] : e.push(v), t++;
        }
        if (z.length < 1) {
          let v = { instancePath: s + "/models", schemaPath: "#/properties/models/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [v] : e.push(v), t++;
        }
        let q = z.length;
        for (let v = 0; v < q; v++) {
          let T = z[v];
          if (typeof T == "string") {
            if (O(T) > 400) {
              let C = {
                instancePath: s + "/models/" + v,
                schemaPath: "#/properties/models/items/maxLength",
                keyword: "maxLength",
                params: { limit: 400 },
                message: "must NOT have more than 400 characters"
              };
              e === null ? e = [C] : e.push(C), t++;
            }
            if (O(T) < 1) {
              let C = { instancePath: s + "/models/" + v, schemaPath: "#/properties/models/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [C] : e.push(C), t++;
            }
          } else {
            let C = { instancePath: s + "/models/" + v, schemaPath: "#/properties/models/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [C] : e.push(C), t++;
          }
        }
        let m = z.length, u;
        if (m > 1) {
          let v = {};
          for (; m--; ) {
            let T = z[m];
            if (typeof T == "string") {
              if (typeof v[T] == "number") {
                u = v[T];
                let C = { instancePath: s + "/models", schemaPath: "#/properties/models/uniqueItems", keyword: "uniqueItems", params: { i: m, j: u }, message: "must NOT have duplicate items (items ## " + u + " and " + m + " are identical)" };
                e === null ? e = [C] : e.push(C), t++;
                break;
              }
              v[T] = m;
            }
          }
        }
      } else {
        let q = { instancePath: s + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [q] : e.push(q), t++;
      }
    }
    if (W.store !== void 0) {
      let z = W.store, q = t, m = true, u = t;
      if (z && typeof z == "object" && !Array.isArray(z)) {
        let E;
        if (z.kind === void 0 && (E = "kind")) {
          let G = {};
          e === null ? e = [G] : e.push(G), t++;
        } else if (z.kind !== void 0 && z.kind !== "folder") {
          let G = {};
          e === null ? e = [G] : e.push(G), t++;
        }
      }
      var Pe = u === t;
      if (t = q, e !== null && (q ? e.length = q : e = null), Pe) {
        let E = t;
        if (z && typeof z == "object" && !Array.isArray(z) && z.options !== void 0) {
          let j = z.options;
          if (j && typeof j == "object" && !Array.isArray(j)) {
            for (let L in j) if (L !== "path") {
              let F = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/0/then/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: L }, message: "must NOT have additional properties" };
              e === null ? e = [F] : e.push(F), t++;
            }
            if (j.path !== void 0) {
              let L = j.path;
              if (typeof L == "string") {
                if (O(L) < 1) {
                  let F = {
                    instancePath: s + "/store/options/path",
                    schemaPath: "#/properties/store/allOf/0/then/properties/options/properties/path/minLength",
                    keyword: "minLength",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 characters"
                  };
                  e === null ? e = [F] : e.push(F), t++;
                }
              } else {
                let F = {
                  instancePath: s + "/store/options/path",
                  schemaPath: "#/properties/store/allOf/0/then/properties/options/properties/path/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [F] : e.push(F), t++;
              }
            }
          } else {
            let L = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/0/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [L] : e.push(L), t++;
          }
        }
        var Pe = E === t;
        if (m = Pe, m) {
          var he = {};
          he.options = true, he.kind = true;
        }
      }
      if (!m) {
        let E = {
          instancePath: s + "/store",
          schemaPath: "#/properties/store/allOf/0/if",
          keyword: "if",
          params: { failingKeyword: "then" },
          message: 'must match "then" schema'
        };
        e === null ? e = [E] : e.push(E), t++;
      }
      let v = t, T = true, C = t;
      if (z && typeof z == "object" && !Array.isArray(z)) {
        let E;
        if (z.kind === void 0 && (E = "kind")) {
          let G = {};
          e === null ? e = [G] : e.push(G), t++;
        } else if (z.kind !== void 0 && z.kind !== "s3") {
          let G = {};
          e === null ? e = [G] : e.push(G), t++;
        }
      }
      var fe = C === t;
      if (t = v, e !== null && (v ? e.length = v : e = null), fe) {
        let E = t;
        if (z && typeof z == "object" && !Array.isArray(z) && z.options !== void 0) {
          let j = z.options;
          if (j && typeof j == "object" && !Array.isArray(j)) {
            if (j.bucket === void 0) {
              let L = {
                instancePath: s + "/store/options",
                schemaPath: "#/properties/store/allOf/1/then/properties/options/required",
                keyword: "required",
                params: { missingProperty: "bucket" },
                message: "must have required property 'bucket'"
              };
              e === null ? e = [L] : e.push(L), t++;
            }
            for (let L in j)
              if (!(L === "bucket" || L === "prefix" || L === "region" || L === "endpoint" || L === "pathStyle")) {
                let F = {
                  instancePath: s + "/store/options",
                  schemaPath: "#/properties/store/allOf/1/then/properties/options/additionalProperties",
                  keyword: "additionalProperties",
                  params: {
                    additionalProperty: L
                  },
                  message: "must NOT have additional properties"
                };
                e === null ? e = [F] : e.push(F), t++;
              }
            if (j.bucket !== void 0) {
              let L = j.bucket;
              if (typeof L == "string") {
                if (!We.test(L)) {
                  let F = { instancePath: s + "/store/options/bucket", schemaPath: "#/properties/store/allOf/1/then/properties/options/properties/bucket/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$" }, message: 'must match pattern "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"' };
                  e === null ? e = [F] : e.push(F), t++;
                }
              } else {
                let F = { instancePath: s + "/store/options/bucket", schemaPath: "#/properties/store/allOf/1/then/properties/options/properties/bucket/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [F] : e.push(F), t++;
              }
            }
            if (j.prefix !== void 0) {
              let L = j.prefix;
              if (typeof L == "string") {
                if (!at.test(L)) {
                  let F = { instancePath: s + "/store/options/prefix", schemaPath: "#/properties/store/allOf/1/then/properties/options/properties/prefix/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9_][a-z0-9._-]*(/[a-z0-9_][a-z0-9._-]*)*$" }, message: 'must match pattern "^[a-z0-9_][a-z0-9._-]*(/[a-z0-9_][a-z0-9._-]*)*$"' };
                  e === null ? e = [F] : e.push(F), t++;
                }
              } else {
                let F = { instancePath: s + "/store/options/prefix", schemaPath: "#/properties/store/allOf/1/then/properties/options/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [F] : e.push(F), t++;
              }
            }
            if (j.region !== void 0) {
              let L = j.region;
              if (typeof L == "string") {
                if (!Ge.test(L)) {
                  let F = { instancePath: s + "/store/options/region", schemaPath: "#/properties/store/allOf/1/then/properties/options/properties/region/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]{2,40}$" }, message: 'must match pattern "^[a-z0-9-]{2,40}$"' };
                  e === null ? e = [F] : e.push(F), t++;
                }
              } else {
                let F = { instancePath: s + "/store/options/region", schemaPath: "#/properties/store/allOf/1/then/properties/options/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [F] : e.push(F), t++;
              }
            }
            if (j.endpoint !== void 0) {
              let L = j.endpoint;
              if (typeof L == "string") {
                if (!De.test(L)) {
                  let F = { instancePath: s + "/store/options/endpoint", schemaPath: "#/properties/store/allOf/1/then/properties/options/properties/endpoint/pattern", keyword: "pattern", params: {
                    pattern: "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$"
                  }, message: 'must match pattern "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$"' };
                  e === null ? e = [F] : e.push(F), t++;
                }
              } else {
                let F = { instancePath: s + "/store/options/endpoint", schemaPath: "#/properties/store/allOf/1/then/properties/options/properties/endpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [F] : e.push(F), t++;
              }
            }
            if (j.pathStyle !== void 0 && typeof j.pathStyle != "boolean") {
              let L = { instancePath: s + "/store/options/pathStyle", schemaPath: "#/properties/store/allOf/1/then/properties/options/properties/pathStyle/type", keyword: "type", params: {
                type: "boolean"
              }, message: "must be boolean" };
              e === null ? e = [L] : e.push(L), t++;
            }
          } else {
            let L = { instancePath: s + "/store/options", schemaPath: "#/properties/store/allOf/1/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [L] : e.push(L), t++;
          }
        }
        var fe = E === t;
        if (T = fe, T) {
          var de = {};
          de.options = true, de.kind = true;
        }
      }
      if (!T) {
        let E = { instancePath: s + "/store", schemaPath: "#/properties/store/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        e === null ? e = [E] : e.push(E), t++;
      }
      if (he !== true && de !== void 0 && (de === true ? he = true : (he = he || {}, Object.assign(he, de))), z && typeof z == "object" && !Array.isArray(z)) {
        if (z.kind === void 0) {
          let E = {
            instancePath: s + "/store",
            schemaPath: "#/properties/store/required",
            keyword: "required",
            params: { missingProperty: "kind" },
            message: "must have required property 'kind'"
          };
          e === null ? e = [E] : e.push(E), t++;
        }
        for (let E in z) if (!(E === "kind" || E === "options")) {
          let G = { instancePath: s + "/store", schemaPath: "#/properties/store/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: E }, message: "must NOT have additional properties" };
          e === null ? e = [G] : e.push(G), t++;
        }
        if (z.kind !== void 0) {
          let E = z.kind;
          if (typeof E != "string") {
            let G = { instancePath: s + "/store/kind", schemaPath: "#/properties/store/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [G] : e.push(G), t++;
          }
          if (!(E === "folder" || E === "s3")) {
            let G = { instancePath: s + "/store/kind", schemaPath: "#/properties/store/properties/kind/enum", keyword: "enum", params: { allowedValues: X.properties.store.properties.kind.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [G] : e.push(G), t++;
          }
        }
        if (z.options !== void 0) {
          let E = z.options;
          if (!(E && typeof E == "object" && !Array.isArray(E))) {
            let G = { instancePath: s + "/store/options", schemaPath: "#/properties/store/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [G] : e.push(G), t++;
          }
        }
      } else {
        let E = { instancePath: s + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [E] : e.push(E), t++;
      }
    }
    if (W.gates !== void 0) {
      let z = W.gates;
      if (Array.isArray(z)) {
        let q = z.length;
        for (let m = 0; m < q; m++) {
          let u = z[m];
          if (!(u && typeof u == "object" && !Array.isArray(u))) {
            let j = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [j] : e.push(j), t++;
          }
          let v = t, T = false, C = null, E = t;
          if (u && typeof u == "object" && !Array.isArray(u)) {
            if (u.calibration === void 0) {
              let j = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/0/required", keyword: "required", params: { missingProperty: "calibration" }, message: "must have required property 'calibration'" };
              e === null ? e = [j] : e.push(j), t++;
            }
            if (u.max === void 0) {
              let j = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/0/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
              e === null ? e = [j] : e.push(j), t++;
            }
            for (let j in u) if (!(j === "calibration" || j === "max" || j === "minRows" || j === "onNotEstimable" || j === "waiver")) {
              let L = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j }, message: "must NOT have additional properties" };
              e === null ? e = [L] : e.push(L), t++;
            }
            if (u.calibration !== void 0) {
              let j = u.calibration;
              if (typeof j != "string") {
                let L = { instancePath: s + "/gates/" + m + "/calibration", schemaPath: "#/properties/gates/items/oneOf/0/properties/calibration/type", keyword: "type", params: {
                  type: "string"
                }, message: "must be string" };
                e === null ? e = [L] : e.push(L), t++;
              }
              if (!(j === "mean" || j === "worst")) {
                let L = { instancePath: s + "/gates/" + m + "/calibration", schemaPath: "#/properties/gates/items/oneOf/0/properties/calibration/enum", keyword: "enum", params: {
                  allowedValues: X.properties.gates.items.oneOf[0].properties.calibration.enum
                }, message: "must be equal to one of the allowed values" };
                e === null ? e = [L] : e.push(L), t++;
              }
            }
            if (u.max !== void 0) {
              let j = u.max;
              if (typeof j == "number" && isFinite(j)) {
                if (j > 1 || isNaN(
                  j
                )) {
                  let L = { instancePath: s + "/gates/" + m + "/max", schemaPath: "#/properties/gates/items/oneOf/0/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                  e === null ? e = [L] : e.push(L), t++;
                }
                if (j < 0 || isNaN(j)) {
                  let L = {
                    instancePath: s + "/gates/" + m + "/max",
                    schemaPath: "#/properties/gates/items/oneOf/0/properties/max/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0 },
                    message: "must be >= 0"
                  };
                  e === null ? e = [L] : e.push(L), t++;
                }
              } else {
                let L = { instancePath: s + "/gates/" + m + "/max", schemaPath: "#/properties/gates/items/oneOf/0/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [L] : e.push(L), t++;
              }
            }
            if (u.minRows !== void 0) {
              let j = u.minRows;
              if (!(typeof j == "number" && !(j % 1) && !isNaN(
                j
              ) && isFinite(j))) {
                let L = { instancePath: s + "/gates/" + m + "/minRows", schemaPath: "#/properties/gates/items/oneOf/0/properties/minRows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [L] : e.push(L), t++;
              }
              if (typeof j == "number" && isFinite(j) && (j < 1 || isNaN(j))) {
                let L = { instancePath: s + "/gates/" + m + "/minRows", schemaPath: "#/properties/gates/items/oneOf/0/properties/minRows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                e === null ? e = [L] : e.push(L), t++;
              }
            }
            if (u.onNotEstimable !== void 0) {
              let j = u.onNotEstimable;
              if (typeof j != "string") {
                let L = {
                  instancePath: s + "/gates/" + m + "/onNotEstimable",
                  schemaPath: "#/properties/gates/items/oneOf/0/properties/onNotEstimable/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [L] : e.push(L), t++;
              }
              if (!(j === "block" || j === "warn")) {
                let L = {
                  instancePath: s + "/gates/" + m + "/onNotEstimable",
                  schemaPath: "#/properties/gates/items/oneOf/0/properties/onNotEstimable/enum",
                  keyword: "enum",
                  params: { allowedValues: X.properties.gates.items.oneOf[0].properties.onNotEstimable.enum },
                  message: "must be equal to one of the allowed values"
                };
                e === null ? e = [L] : e.push(L), t++;
              }
            }
            if (u.waiver !== void 0) {
              let j = u.waiver;
              if (j && typeof j == "object" && !Array.isArray(j)) {
                if (j.by === void 0) {
                  let L = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                  e === null ? e = [L] : e.push(L), t++;
                }
                if (j.reason === void 0) {
                  let L = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                  e === null ? e = [L] : e.push(L), t++;
                }
                if (j.until === void 0) {
                  let L = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                  e === null ? e = [L] : e.push(L), t++;
                }
                for (let L in j) if (!(L === "by" || L === "reason" || L === "until")) {
                  let F = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: L }, message: "must NOT have additional properties" };
                  e === null ? e = [F] : e.push(F), t++;
                }
                if (j.by !== void 0) {
                  let L = j.by;
                  if (typeof L == "string") {
                    if (O(L) > 4e3) {
                      let F = {
                        instancePath: s + "/gates/" + m + "/waiver/by",
                        schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/by/maxLength",
                        keyword: "maxLength",
                        params: { limit: 4e3 },
                        message: "must NOT have more than 4000 characters"
                      };
                      e === null ? e = [F] : e.push(
                        F
                      ), t++;
                    }
                    if (O(L) < 1) {
                      let F = { instancePath: s + "/gates/" + m + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [F] : e.push(F), t++;
                    }
                  } else {
                    let F = { instancePath: s + "/gates/" + m + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [F] : e.push(F), t++;
                  }
                }
                if (j.reason !== void 0) {
                  let L = j.reason;
                  if (typeof L == "string") {
                    if (O(L) > 4e3) {
                      let F = { instancePath: s + "/gates/" + m + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      e === null ? e = [F] : e.push(F), t++;
                    }
                    if (O(L) < 1) {
                      let F = { instancePath: s + "/gates/" + m + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [F] : e.push(F), t++;
                    }
                  } else {
                    let F = { instancePath: s + "/gates/" + m + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [F] : e.push(F), t++;
                  }
                }
                if (j.until !== void 0) {
                  let L = j.until;
                  if (typeof L == "string") {
                    if (!ie.test(L)) {
                      let F = { instancePath: s + "/gates/" + m + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                      e === null ? e = [F] : e.push(F), t++;
                    }
                  } else {
                    let F = { instancePath: s + "/gates/" + m + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [F] : e.push(F), t++;
                  }
                }
              } else {
                let L = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/0/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [L] : e.push(L), t++;
              }
            }
          } else {
            let j = {
              instancePath: s + "/gates/" + m,
              schemaPath: "#/properties/gates/items/oneOf/0/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object"
            };
            e === null ? e = [j] : e.push(j), t++;
          }
          var Y = E === t;
          if (Y) {
            T = true, C = 0;
            var re = true;
          }
          let G = t;
          if (u && typeof u == "object" && !Array.isArray(u)) {
            if (u.drift === void 0) {
              let j = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/1/required", keyword: "required", params: { missingProperty: "drift" }, message: "must have required property 'drift'" };
              e === null ? e = [j] : e.push(j), t++;
            }
            for (let j in u) if (!(j === "drift" || j === "max" || j === "onNotEstimable" || j === "waiver")) {
              let L = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j }, message: "must NOT have additional properties" };
              e === null ? e = [L] : e.push(
                L
              ), t++;
            }
            if (u.drift !== void 0) {
              let j = u.drift;
              if (typeof j != "string") {
                let L = { instancePath: s + "/gates/" + m + "/drift", schemaPath: "#/properties/gates/items/oneOf/1/properties/drift/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [L] : e.push(L), t++;
              }
              if (j !== "psi") {
                let L = { instancePath: s + "/gates/" + m + "/drift", schemaPath: "#/properties/gates/items/oneOf/1/properties/drift/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[1].properties.drift.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [L] : e.push(L), t++;
              }
            }
            if (u.max !== void 0) {
              let j = u.max;
              if (typeof j == "number" && isFinite(j)) {
                if (j < 0 || isNaN(j)) {
                  let L = { instancePath: s + "/gates/" + m + "/max", schemaPath: "#/properties/gates/items/oneOf/1/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [L] : e.push(L), t++;
                }
              } else {
                let L = { instancePath: s + "/gates/" + m + "/max", schemaPath: "#/properties/gates/items/oneOf/1/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [L] : e.push(L), t++;
              }
            }
            if (u.onNotEstimable !== void 0) {
              let j = u.onNotEstimable;
              if (typeof j != "string") {
                let L = { instancePath: s + "/gates/" + m + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/1/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [L] : e.push(L), t++;
              }
              if (!(j === "block" || j === "warn")) {
                let L = { instancePath: s + "/gates/" + m + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/1/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[1].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [L] : e.push(
                  L
                ), t++;
              }
            }
            if (u.waiver !== void 0) {
              let j = u.waiver;
              if (j && typeof j == "object" && !Array.isArray(j)) {
                if (j.by === void 0) {
                  let L = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/required", keyword: "required", params: {
                    missingProperty: "by"
                  }, message: "must have required property 'by'" };
                  e === null ? e = [L] : e.push(L), t++;
                }
                if (j.reason === void 0) {
                  let L = {
                    instancePath: s + "/gates/" + m + "/waiver",
                    schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/required",
                    keyword: "required",
                    params: { missingProperty: "reason" },
                    message: "must have required property 'reason'"
                  };
                  e === null ? e = [L] : e.push(L), t++;
                }
                if (j.until === void 0) {
                  let L = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                  e === null ? e = [L] : e.push(L), t++;
                }
                for (let L in j) if (!(L === "by" || L === "reason" || L === "until")) {
                  let F = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: L }, message: "must NOT have additional properties" };
                  e === null ? e = [F] : e.push(F), t++;
                }
                if (j.by !== void 0) {
                  let L = j.by;
                  if (typeof L == "string") {
                    if (O(L) > 4e3) {
                      let F = { instancePath: s + "/gates/" + m + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      e === null ? e = [F] : e.push(F), t++;
                    }
                    if (O(L) < 1) {
                      let F = { instancePath: s + "/gates/" + m + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [F] : e.push(F), t++;
                    }
                  } else {
                    let F = {
                      instancePath: s + "/gates/" + m + "/waiver/by",
                      schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/by/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [F] : e.push(F), t++;
                  }
                }
                if (j.reason !== void 0) {
                  let L = j.reason;
                  if (typeof L == "string") {
                    if (O(
                      L
                    ) > 4e3) {
                      let F = { instancePath: s + "/gates/" + m + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      e === null ? e = [F] : e.push(F), t++;
                    }
                    if (O(L) < 1) {
                      let F = { instancePath: s + "/gates/" + m + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      e === null ? e = [F] : e.push(F), t++;
                    }
                  } else {
                    let F = { instancePath: s + "/gates/" + m + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [F] : e.push(F), t++;
                  }
                }
                if (j.until !== void 0) {
                  let L = j.until;
                  if (typeof L == "string") {
                    if (!ie.test(L)) {
                      let F = { instancePath: s + "/gates/" + m + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                      e === null ? e = [F] : e.push(F), t++;
                    }
                  } else {
                    let F = { instancePath: s + "/gates/" + m + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [F] : e.push(F), t++;
                  }
                }
              } else {
                let L = {
                  instancePath: s + "/gates/" + m + "/waiver",
                  schemaPath: "#/properties/gates/items/oneOf/1/properties/waiver/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object"
                };
                e === null ? e = [L] : e.push(L), t++;
              }
            }
          } else {
            let j = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [j] : e.push(j), t++;
          }
          var Y = G === t;
          if (Y && T) T = false, C = [C, 1];
          else {
            Y && (T = true, C = 1, re !== true && (re = true));
            let j = t, L = t, F = false, b = t;
            if (u && typeof u == "object" && !Array.isArray(u) && u.min === void 0) {
              let n = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/2/anyOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
              e === null ? e = [n] : e.push(
                n
              ), t++;
            }
            var ee = b === t;
            F = F || ee;
            let l = t;
            if (u && typeof u == "object" && !Array.isArray(u) && u.max === void 0) {
              let n = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/2/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
              e === null ? e = [n] : e.push(n), t++;
            }
            var ee = l === t;
            if (F = F || ee, F) t = L, e !== null && (L ? e.length = L : e = null);
            else {
              let n = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/2/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (u && typeof u == "object" && !Array.isArray(
              u
            )) {
              if (u.fairness === void 0) {
                let n = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/2/required", keyword: "required", params: { missingProperty: "fairness" }, message: "must have required property 'fairness'" };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (u.by === void 0) {
                let n = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/2/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                e === null ? e = [n] : e.push(n), t++;
              }
              for (let n in u)
                if (!(n === "fairness" || n === "by" || n === "min" || n === "max" || n === "judge" || n === "confidence" || n === "onNotEstimable" || n === "waiver")) {
                  let p = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                  e === null ? e = [p] : e.push(p), t++;
                }
              if (u.fairness !== void 0) {
                let n = u.fairness;
                if (typeof n != "string") {
                  let p = { instancePath: s + "/gates/" + m + "/fairness", schemaPath: "#/properties/gates/items/oneOf/2/properties/fairness/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (!(n === "demographic_parity_difference" || n === "demographic_parity_ratio" || n === "equal_opportunity_difference" || n === "equal_opportunity_ratio" || n === "equalized_odds_difference" || n === "equalized_odds_ratio")) {
                  let p = { instancePath: s + "/gates/" + m + "/fairness", schemaPath: "#/properties/gates/items/oneOf/2/properties/fairness/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[2].properties.fairness.enum }, message: "must be equal to one of the allowed values" };
                  e === null ? e = [p] : e.push(p), t++;
                }
              }
              if (u.by !== void 0) {
                let n = u.by, p = t, h = false, o = t;
                if (typeof n == "string") {
                  if (O(n) < 1) {
                    let a = { instancePath: s + "/gates/" + m + "/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf/0/minLength", keyword: "minLength", params: {
                      limit: 1
                    }, message: "must NOT have fewer than 1 characters" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                } else {
                  let a = { instancePath: s + "/gates/" + m + "/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [a] : e.push(a), t++;
                }
                var ge = o === t;
                h = h || ge;
                let r = t;
                if (Array.isArray(n)) {
                  if (n.length < 1) {
                    let k = {
                      instancePath: s + "/gates/" + m + "/by",
                      schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf/1/minItems",
                      keyword: "minItems",
                      params: { limit: 1 },
                      message: "must NOT have fewer than 1 items"
                    };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                  let a = n.length;
                  for (let k = 0; k < a; k++) {
                    let M = n[k];
                    if (typeof M == "string") {
                      if (O(M) < 1) {
                        let pe = { instancePath: s + "/gates/" + m + "/by/" + k, schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [pe] : e.push(pe), t++;
                      }
                    } else {
                      let pe = { instancePath: s + "/gates/" + m + "/by/" + k, schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [pe] : e.push(pe), t++;
                    }
                  }
                  let d = n.length, x;
                  if (d > 1) {
                    let k = {};
                    for (; d--; ) {
                      let M = n[d];
                      if (typeof M == "string") {
                        if (typeof k[M] == "number") {
                          x = k[M];
                          let pe = { instancePath: s + "/gates/" + m + "/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: d, j: x }, message: "must NOT have duplicate items (items ## " + x + " and " + d + " are identical)" };
                          e === null ? e = [pe] : e.push(pe), t++;
                          break;
                        }
                        k[M] = d;
                      }
                    }
                  }
                } else {
                  let a = { instancePath: s + "/gates/" + m + "/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  e === null ? e = [a] : e.push(a), t++;
                }
                var ge = r === t;
                if (h = h || ge, h) t = p, e !== null && (p ? e.length = p : e = null);
                else {
                  let a = { instancePath: s + "/gates/" + m + "/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/by/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  e === null ? e = [a] : e.push(a), t++;
                }
              }
              if (u.min !== void 0) {
                let n = u.min;
                if (!(typeof n == "number" && isFinite(
                  n
                ))) {
                  let p = { instancePath: s + "/gates/" + m + "/min", schemaPath: "#/properties/gates/items/oneOf/2/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [p] : e.push(p), t++;
                }
              }
              if (u.max !== void 0) {
                let n = u.max;
                if (!(typeof n == "number" && isFinite(n))) {
                  let p = { instancePath: s + "/gates/" + m + "/max", schemaPath: "#/properties/gates/items/oneOf/2/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [p] : e.push(p), t++;
                }
              }
              if (u.judge !== void 0) {
                let n = u.judge;
                if (typeof n != "string") {
                  let p = { instancePath: s + "/gates/" + m + "/judge", schemaPath: "#/properties/gates/items/oneOf/2/properties/judge/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (!(n === "interval" || n === "point")) {
                  let p = {
                    instancePath: s + "/gates/" + m + "/judge",
                    schemaPath: "#/properties/gates/items/oneOf/2/properties/judge/enum",
                    keyword: "enum",
                    params: { allowedValues: X.properties.gates.items.oneOf[2].properties.judge.enum },
                    message: "must be equal to one of the allowed values"
                  };
                  e === null ? e = [p] : e.push(p), t++;
                }
              }
              if (u.confidence !== void 0) {
                let n = u.confidence;
                if (typeof n == "number" && isFinite(n)) {
                  if (n > 0.999 || isNaN(n)) {
                    let p = { instancePath: s + "/gates/" + m + "/confidence", schemaPath: "#/properties/gates/items/oneOf/2/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.999 }, message: "must be <= 0.999" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (n < 0.5 || isNaN(n)) {
                    let p = { instancePath: s + "/gates/" + m + "/confidence", schemaPath: "#/properties/gates/items/oneOf/2/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                } else {
                  let p = { instancePath: s + "/gates/" + m + "/confidence", schemaPath: "#/properties/gates/items/oneOf/2/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [p] : e.push(p), t++;
                }
              }
              if (u.onNotEstimable !== void 0) {
                let n = u.onNotEstimable;
                if (typeof n != "string") {
                  let p = {
                    instancePath: s + "/gates/" + m + "/onNotEstimable",
                    schemaPath: "#/properties/gates/items/oneOf/2/properties/onNotEstimable/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string"
                  };
                  e === null ? e = [p] : e.push(p), t++;
                }
                if (!(n === "block" || n === "warn")) {
                  let p = {
                    instancePath: s + "/gates/" + m + "/onNotEstimable",
                    schemaPath: "#/properties/gates/items/oneOf/2/properties/onNotEstimable/enum",
                    keyword: "enum",
                    params: { allowedValues: X.properties.gates.items.oneOf[2].properties.onNotEstimable.enum },
                    message: "must be equal to one of the allowed values"
                  };
                  e === null ? e = [p] : e.push(p), t++;
                }
              }
              if (u.waiver !== void 0) {
                let n = u.waiver;
                if (n && typeof n == "object" && !Array.isArray(n)) {
                  if (n.by === void 0) {
                    let p = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (n.reason === void 0) {
                    let p = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  if (n.until === void 0) {
                    let p = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                    e === null ? e = [p] : e.push(p), t++;
                  }
                  for (let p in n) if (!(p === "by" || p === "reason" || p === "until")) {
                    let h = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  if (n.by !== void 0) {
                    let p = n.by;
                    if (typeof p == "string") {
                      if (O(p) > 4e3) {
                        let h = {
                          instancePath: s + "/gates/" + m + "/waiver/by",
                          schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/by/maxLength",
                          keyword: "maxLength",
                          params: { limit: 4e3 },
                          message: "must NOT have more than 4000 characters"
                        };
                        e === null ? e = [h] : e.push(
                          h
                        ), t++;
                      }
                      if (O(p) < 1) {
                        let h = { instancePath: s + "/gates/" + m + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [h] : e.push(h), t++;
                      }
                    } else {
                      let h = { instancePath: s + "/gates/" + m + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                  }
                  if (n.reason !== void 0) {
                    let p = n.reason;
                    if (typeof p == "string") {
                      if (O(p) > 4e3) {
                        let h = { instancePath: s + "/gates/" + m + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                        e === null ? e = [h] : e.push(h), t++;
                      }
                      if (O(p) < 1) {
                        let h = { instancePath: s + "/gates/" + m + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [h] : e.push(h), t++;
                      }
                    } else {
                      let h = { instancePath: s + "/gates/" + m + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                  }
                  if (n.until !== void 0) {
                    let p = n.until;
                    if (typeof p == "string") {
                      if (!ie.test(p)) {
                        let h = { instancePath: s + "/gates/" + m + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                        e === null ? e = [h] : e.push(h), t++;
                      }
                    } else {
                      let h = { instancePath: s + "/gates/" + m + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [h] : e.push(h), t++;
                    }
                  }
                } else {
                  let p = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/2/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [p] : e.push(p), t++;
                }
              }
            } else {
              let n = {
                instancePath: s + "/gates/" + m,
                schemaPath: "#/properties/gates/items/oneOf/2/type",
                keyword: "type",
                params: { type: "object" },
                message: "must be object"
              };
              e === null ? e = [n] : e.push(n), t++;
            }
            var Y = j === t;
            if (Y && T) T = false, C = [C, 2];
            else {
              Y && (T = true, C = 2, re !== true && (re = true));
              let n = t;
              if (u && typeof u == "object" && !Array.isArray(u)) {
                if (u.latency === void 0) {
                  let h = {
                    instancePath: s + "/gates/" + m,
                    schemaPath: "#/properties/gates/items/oneOf/3/required",
                    keyword: "required",
                    params: { missingProperty: "latency" },
                    message: "must have required property 'latency'"
                  };
                  e === null ? e = [h] : e.push(h), t++;
                }
                if (u.max === void 0) {
                  let h = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/3/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                  e === null ? e = [h] : e.push(h), t++;
                }
                for (let h in u) if (!(h === "latency" || h === "max" || h === "on" || h === "onNotEstimable" || h === "waiver")) {
                  let o = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" };
                  e === null ? e = [o] : e.push(o), t++;
                }
                if (u.latency !== void 0) {
                  let h = u.latency;
                  if (typeof h != "string") {
                    let o = { instancePath: s + "/gates/" + m + "/latency", schemaPath: "#/properties/gates/items/oneOf/3/properties/latency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  if (!(h === "p50" || h === "p95" || h === "p99")) {
                    let o = { instancePath: s + "/gates/" + m + "/latency", schemaPath: "#/properties/gates/items/oneOf/3/properties/latency/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[3].properties.latency.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (u.max !== void 0) {
                  let h = u.max;
                  if (typeof h == "string") {
                    if (!Ue.test(h)) {
                      let o = { instancePath: s + "/gates/" + m + "/max", schemaPath: "#/properties/gates/items/oneOf/3/properties/max/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|m)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|m)$"' };
                      e === null ? e = [o] : e.push(
                        o
                      ), t++;
                    }
                  } else {
                    let o = {
                      instancePath: s + "/gates/" + m + "/max",
                      schemaPath: "#/properties/gates/items/oneOf/3/properties/max/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (u.on !== void 0) {
                  let h = u.on;
                  if (typeof h != "string") {
                    let o = { instancePath: s + "/gates/" + m + "/on", schemaPath: "#/properties/gates/items/oneOf/3/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  if (h !== "hosted") {
                    let o = {
                      instancePath: s + "/gates/" + m + "/on",
                      schemaPath: "#/properties/gates/items/oneOf/3/properties/on/enum",
                      keyword: "enum",
                      params: { allowedValues: X.properties.gates.items.oneOf[3].properties.on.enum },
                      message: "must be equal to one of the allowed values"
                    };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (u.onNotEstimable !== void 0) {
                  let h = u.onNotEstimable;
                  if (typeof h != "string") {
                    let o = {
                      instancePath: s + "/gates/" + m + "/onNotEstimable",
                      schemaPath: "#/properties/gates/items/oneOf/3/properties/onNotEstimable/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                  if (!(h === "block" || h === "warn")) {
                    let o = { instancePath: s + "/gates/" + m + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/3/properties/onNotEstimable/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[3].properties.onNotEstimable.enum }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
                if (u.waiver !== void 0) {
                  let h = u.waiver;
                  if (h && typeof h == "object" && !Array.isArray(h)) {
                    if (h.by === void 0) {
                      let o = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    if (h.reason === void 0) {
                      let o = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    if (h.until === void 0) {
                      let o = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    for (let o in h) if (!(o === "by" || o === "reason" || o === "until")) {
                      let r = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                      e === null ? e = [r] : e.push(r), t++;
                    }
                    if (h.by !== void 0) {
                      let o = h.by;
                      if (typeof o == "string") {
                        if (O(o) > 4e3) {
                          let r = {
                            instancePath: s + "/gates/" + m + "/waiver/by",
                            schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/by/maxLength",
                            keyword: "maxLength",
                            params: { limit: 4e3 },
                            message: "must NOT have more than 4000 characters"
                          };
                          e === null ? e = [r] : e.push(
                            r
                          ), t++;
                        }
                        if (O(o) < 1) {
                          let r = { instancePath: s + "/gates/" + m + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                      } else {
                        let r = { instancePath: s + "/gates/" + m + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                    }
                    if (h.reason !== void 0) {
                      let o = h.reason;
                      if (typeof o == "string") {
                        if (O(o) > 4e3) {
                          let r = { instancePath: s + "/gates/" + m + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                        if (O(o) < 1) {
                          let r = { instancePath: s + "/gates/" + m + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                      } else {
                        let r = { instancePath: s + "/gates/" + m + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                    }
                    if (h.until !== void 0) {
                      let o = h.until;
                      if (typeof o == "string") {
                        if (!ie.test(o)) {
                          let r = { instancePath: s + "/gates/" + m + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                          e === null ? e = [r] : e.push(r), t++;
                        }
                      } else {
                        let r = { instancePath: s + "/gates/" + m + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [r] : e.push(r), t++;
                      }
                    }
                  } else {
                    let o = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/3/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [o] : e.push(o), t++;
                  }
                }
              } else {
                let h = {
                  instancePath: s + "/gates/" + m,
                  schemaPath: "#/properties/gates/items/oneOf/3/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object"
                };
                e === null ? e = [h] : e.push(h), t++;
              }
              var Y = n === t;
              if (Y && T) T = false, C = [C, 3];
              else {
                Y && (T = true, C = 3, re !== true && (re = true));
                let h = t;
                if (u && typeof u == "object" && !Array.isArray(u)) {
                  if (u.leakage === void 0) {
                    let r = {
                      instancePath: s + "/gates/" + m,
                      schemaPath: "#/properties/gates/items/oneOf/4/required",
                      keyword: "required",
                      params: { missingProperty: "leakage" },
                      message: "must have required property 'leakage'"
                    };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  if (u.max === void 0) {
                    let r = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/4/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                    e === null ? e = [r] : e.push(r), t++;
                  }
                  for (let r in u) if (!(r === "leakage" || r === "max" || r === "onNotEstimable" || r === "waiver")) {
                    let a = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                    e === null ? e = [a] : e.push(a), t++;
                  }
                  if (u.leakage !== void 0) {
                    let r = u.leakage;
                    if (typeof r != "string") {
                      let a = { instancePath: s + "/gates/" + m + "/leakage", schemaPath: "#/properties/gates/items/oneOf/4/properties/leakage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (!(r === "overlap" || r === "target" || r === "group" || r === "labels")) {
                      let a = { instancePath: s + "/gates/" + m + "/leakage", schemaPath: "#/properties/gates/items/oneOf/4/properties/leakage/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[4].properties.leakage.enum }, message: "must be equal to one of the allowed values" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  }
                  if (u.max !== void 0) {
                    let r = u.max;
                    if (typeof r == "number" && isFinite(r)) {
                      if (r > 1 || isNaN(r)) {
                        let a = { instancePath: s + "/gates/" + m + "/max", schemaPath: "#/properties/gates/items/oneOf/4/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                      if (r < 0 || isNaN(r)) {
                        let a = {
                          instancePath: s + "/gates/" + m + "/max",
                          schemaPath: "#/properties/gates/items/oneOf/4/properties/max/minimum",
                          keyword: "minimum",
                          params: { comparison: ">=", limit: 0 },
                          message: "must be >= 0"
                        };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                    } else {
                      let a = { instancePath: s + "/gates/" + m + "/max", schemaPath: "#/properties/gates/items/oneOf/4/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  }
                  if (u.onNotEstimable !== void 0) {
                    let r = u.onNotEstimable;
                    if (typeof r != "string") {
                      let a = { instancePath: s + "/gates/" + m + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/4/properties/onNotEstimable/type", keyword: "type", params: {
                        type: "string"
                      }, message: "must be string" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                    if (!(r === "block" || r === "warn")) {
                      let a = {
                        instancePath: s + "/gates/" + m + "/onNotEstimable",
                        schemaPath: "#/properties/gates/items/oneOf/4/properties/onNotEstimable/enum",
                        keyword: "enum",
                        params: { allowedValues: X.properties.gates.items.oneOf[4].properties.onNotEstimable.enum },
                        message: "must be equal to one of the allowed values"
                      };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  }
                  if (u.waiver !== void 0) {
                    let r = u.waiver;
                    if (r && typeof r == "object" && !Array.isArray(r)) {
                      if (r.by === void 0) {
                        let a = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                      if (r.reason === void 0) {
                        let a = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                      if (r.until === void 0) {
                        let a = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                        e === null ? e = [a] : e.push(a), t++;
                      }
                      for (let a in r) if (!(a === "by" || a === "reason" || a === "until")) {
                        let d = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
                        e === null ? e = [d] : e.push(d), t++;
                      }
                      if (r.by !== void 0) {
                        let a = r.by;
                        if (typeof a == "string") {
                          if (O(a) > 4e3) {
                            let d = {
                              instancePath: s + "/gates/" + m + "/waiver/by",
                              schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/by/maxLength",
                              keyword: "maxLength",
                              params: { limit: 4e3 },
                              message: "must NOT have more than 4000 characters"
                            };
                            e === null ? e = [d] : e.push(
                              d
                            ), t++;
                          }
                          if (O(a) < 1) {
                            let d = { instancePath: s + "/gates/" + m + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            e === null ? e = [d] : e.push(d), t++;
                          }
                        } else {
                          let d = { instancePath: s + "/gates/" + m + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [d] : e.push(d), t++;
                        }
                      }
                      if (r.reason !== void 0) {
                        let a = r.reason;
                        if (typeof a == "string") {
                          if (O(a) > 4e3) {
                            let d = { instancePath: s + "/gates/" + m + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                            e === null ? e = [d] : e.push(d), t++;
                          }
                          if (O(a) < 1) {
                            let d = { instancePath: s + "/gates/" + m + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            e === null ? e = [d] : e.push(d), t++;
                          }
                        } else {
                          let d = { instancePath: s + "/gates/" + m + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [d] : e.push(d), t++;
                        }
                      }
                      if (r.until !== void 0) {
                        let a = r.until;
                        if (typeof a == "string") {
                          if (!ie.test(a)) {
                            let d = { instancePath: s + "/gates/" + m + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                            e === null ? e = [d] : e.push(d), t++;
                          }
                        } else {
                          let d = { instancePath: s + "/gates/" + m + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [d] : e.push(d), t++;
                        }
                      }
                    } else {
                      let a = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/4/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [a] : e.push(a), t++;
                    }
                  }
                } else {
                  let r = {
                    instancePath: s + "/gates/" + m,
                    schemaPath: "#/properties/gates/items/oneOf/4/type",
                    keyword: "type",
                    params: { type: "object" },
                    message: "must be object"
                  };
                  e === null ? e = [r] : e.push(r), t++;
                }
                var Y = h === t;
                if (Y && T) T = false, C = [C, 4];
                else {
                  Y && (T = true, C = 4, re !== true && (re = true));
                  let r = t, a = t, d = false, x = t;
                  if (u && typeof u == "object" && !Array.isArray(u) && u.min === void 0) {
                    let $ = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/5/anyOf/0/required", keyword: "required", params: {
                      missingProperty: "min"
                    }, message: "must have required property 'min'" };
                    e === null ? e = [$] : e.push($), t++;
                  }
                  var me = x === t;
                  d = d || me;
                  let k = t;
                  if (u && typeof u == "object" && !Array.isArray(u) && u.max === void 0) {
                    let $ = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/5/anyOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                    e === null ? e = [$] : e.push($), t++;
                  }
                  var me = k === t;
                  d = d || me;
                  let M = t;
                  if (u && typeof u == "object" && !Array.isArray(u) && u.versus === void 0) {
                    let $ = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/5/anyOf/2/required", keyword: "required", params: { missingProperty: "versus" }, message: "must have required property 'versus'" };
                    e === null ? e = [$] : e.push($), t++;
                  }
                  var me = M === t;
                  if (d = d || me, d) t = a, e !== null && (a ? e.length = a : e = null);
                  else {
                    let $ = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/5/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    e === null ? e = [$] : e.push($), t++;
                  }
                  if (u && typeof u == "object" && !Array.isArray(u)) {
                    if (u.metric === void 0) {
                      let $ = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/5/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property 'metric'" };
                      e === null ? e = [$] : e.push($), t++;
                    }
                    for (let $ in u) if (!ue.call(X.properties.gates.items.oneOf[5].properties, $)) {
                      let N = {
                        instancePath: s + "/gates/" + m,
                        schemaPath: "#/properties/gates/items/oneOf/5/additionalProperties",
                        keyword: "additionalProperties",
                        params: { additionalProperty: $ },
                        message: "must NOT have additional properties"
                      };
                      e === null ? e = [N] : e.push(N), t++;
                    }
                    if (u.metric !== void 0) {
                      let $ = u.metric;
                      if (typeof $ != "string") {
                        let N = { instancePath: s + "/gates/" + m + "/metric", schemaPath: "#/properties/gates/items/oneOf/5/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [N] : e.push(N), t++;
                      }
                      if (!($ === "accuracy" || $ === "average_precision" || $ === "balanced_accuracy" || $ === "brier" || $ === "ece" || $ === "f1" || $ === "log_loss" || $ === "mae" || $ === "mape" || $ === "mcc" || $ === "precision" || $ === "r2" || $ === "recall" || $ === "rmse" || $ === "roc_auc" || $ === "roc_auc_ovo")) {
                        let N = { instancePath: s + "/gates/" + m + "/metric", schemaPath: "#/properties/gates/items/oneOf/5/properties/metric/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[5].properties.metric.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [N] : e.push(N), t++;
                      }
                    }
                    if (u.min !== void 0) {
                      let $ = u.min;
                      if (!(typeof $ == "number" && isFinite($))) {
                        let N = {
                          instancePath: s + "/gates/" + m + "/min",
                          schemaPath: "#/properties/gates/items/oneOf/5/properties/min/type",
                          keyword: "type",
                          params: { type: "number" },
                          message: "must be number"
                        };
                        e === null ? e = [N] : e.push(N), t++;
                      }
                    }
                    if (u.max !== void 0) {
                      let $ = u.max;
                      if (!(typeof $ == "number" && isFinite($))) {
                        let N = { instancePath: s + "/gates/" + m + "/max", schemaPath: "#/properties/gates/items/oneOf/5/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [N] : e.push(N), t++;
                      }
                    }
                    if (u.versus !== void 0) {
                      let $ = u.versus;
                      if (typeof $ != "string") {
                        let N = { instancePath: s + "/gates/" + m + "/versus", schemaPath: "#/properties/gates/items/oneOf/5/properties/versus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [N] : e.push(N), t++;
                      }
                      if ($ !== "production") {
                        let N = { instancePath: s + "/gates/" + m + "/versus", schemaPath: "#/properties/gates/items/oneOf/5/properties/versus/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[5].properties.versus.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [N] : e.push(N), t++;
                      }
                    }
                    if (u.notWorseBy !== void 0) {
                      let $ = u.notWorseBy;
                      if (typeof $ == "number" && isFinite($)) {
                        if ($ < 0 || isNaN($)) {
                          let N = {
                            instancePath: s + "/gates/" + m + "/notWorseBy",
                            schemaPath: "#/properties/gates/items/oneOf/5/properties/notWorseBy/minimum",
                            keyword: "minimum",
                            params: { comparison: ">=", limit: 0 },
                            message: "must be >= 0"
                          };
                          e === null ? e = [N] : e.push(N), t++;
                        }
                      } else {
                        let N = { instancePath: s + "/gates/" + m + "/notWorseBy", schemaPath: "#/properties/gates/items/oneOf/5/properties/notWorseBy/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [N] : e.push(N), t++;
                      }
                    }
                    if (u.betterBy !== void 0) {
                      let $ = u.betterBy;
                      if (typeof $ == "number" && isFinite($)) {
                        if ($ < 0 || isNaN(
                          $
                        )) {
                          let N = { instancePath: s + "/gates/" + m + "/betterBy", schemaPath: "#/properties/gates/items/oneOf/5/properties/betterBy/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          e === null ? e = [N] : e.push(N), t++;
                        }
                      } else {
                        let N = {
                          instancePath: s + "/gates/" + m + "/betterBy",
                          schemaPath: "#/properties/gates/items/oneOf/5/properties/betterBy/type",
                          keyword: "type",
                          params: { type: "number" },
                          message: "must be number"
                        };
                        e === null ? e = [N] : e.push(N), t++;
                      }
                    }
                    if (u.judge !== void 0) {
                      let $ = u.judge;
                      if (typeof $ != "string") {
                        let N = {
                          instancePath: s + "/gates/" + m + "/judge",
                          schemaPath: "#/properties/gates/items/oneOf/5/properties/judge/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string"
                        };
                        e === null ? e = [N] : e.push(N), t++;
                      }
                      if (!($ === "interval" || $ === "point")) {
                        let N = { instancePath: s + "/gates/" + m + "/judge", schemaPath: "#/properties/gates/items/oneOf/5/properties/judge/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[5].properties.judge.enum }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [N] : e.push(N), t++;
                      }
                    }
                    if (u.confidence !== void 0) {
                      let $ = u.confidence;
                      if (typeof $ == "number" && isFinite(
                        $
                      )) {
                        if ($ > 0.999 || isNaN($)) {
                          let N = { instancePath: s + "/gates/" + m + "/confidence", schemaPath: "#/properties/gates/items/oneOf/5/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.999 }, message: "must be <= 0.999" };
                          e === null ? e = [N] : e.push(N), t++;
                        }
                        if ($ < 0.5 || isNaN($)) {
                          let N = { instancePath: s + "/gates/" + m + "/confidence", schemaPath: "#/properties/gates/items/oneOf/5/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.5 }, message: "must be >= 0.5" };
                          e === null ? e = [N] : e.push(N), t++;
                        }
                      } else {
                        let N = { instancePath: s + "/gates/" + m + "/confidence", schemaPath: "#/properties/gates/items/oneOf/5/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        e === null ? e = [N] : e.push(
                          N
                        ), t++;
                      }
                    }
                    if (u.onNotEstimable !== void 0) {
                      let $ = u.onNotEstimable;
                      if (typeof $ != "string") {
                        let N = { instancePath: s + "/gates/" + m + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/5/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [N] : e.push(N), t++;
                      }
                      if (!($ === "block" || $ === "warn")) {
                        let N = { instancePath: s + "/gates/" + m + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/5/properties/onNotEstimable/enum", keyword: "enum", params: {
                          allowedValues: X.properties.gates.items.oneOf[5].properties.onNotEstimable.enum
                        }, message: "must be equal to one of the allowed values" };
                        e === null ? e = [N] : e.push(N), t++;
                      }
                    }
                    if (u.waiver !== void 0) {
                      let $ = u.waiver;
                      if ($ && typeof $ == "object" && !Array.isArray(
                        $
                      )) {
                        if ($.by === void 0) {
                          let N = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                          e === null ? e = [N] : e.push(N), t++;
                        }
                        if ($.reason === void 0) {
                          let N = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                          e === null ? e = [N] : e.push(N), t++;
                        }
                        if ($.until === void 0) {
                          let N = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                          e === null ? e = [N] : e.push(N), t++;
                        }
                        for (let N in $) if (!(N === "by" || N === "reason" || N === "until")) {
                          let w = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N }, message: "must NOT have additional properties" };
                          e === null ? e = [w] : e.push(w), t++;
                        }
                        if ($.by !== void 0) {
                          let N = $.by;
                          if (typeof N == "string") {
                            if (O(N) > 4e3) {
                              let w = { instancePath: s + "/gates/" + m + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                              e === null ? e = [w] : e.push(w), t++;
                            }
                            if (O(N) < 1) {
                              let w = {
                                instancePath: s + "/gates/" + m + "/waiver/by",
                                schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/by/minLength",
                                keyword: "minLength",
                                params: { limit: 1 },
                                message: "must NOT have fewer than 1 characters"
                              };
                              e === null ? e = [w] : e.push(w), t++;
                            }
                          } else {
                            let w = { instancePath: s + "/gates/" + m + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [w] : e.push(w), t++;
                          }
                        }
                        if ($.reason !== void 0) {
                          let N = $.reason;
                          if (typeof N == "string") {
                            if (O(N) > 4e3) {
                              let w = { instancePath: s + "/gates/" + m + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                              e === null ? e = [w] : e.push(w), t++;
                            }
                            if (O(N) < 1) {
                              let w = { instancePath: s + "/gates/" + m + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              e === null ? e = [w] : e.push(w), t++;
                            }
                          } else {
                            let w = { instancePath: s + "/gates/" + m + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [w] : e.push(w), t++;
                          }
                        }
                        if ($.until !== void 0) {
                          let N = $.until;
                          if (typeof N == "string") {
                            if (!ie.test(N)) {
                              let w = { instancePath: s + "/gates/" + m + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                              e === null ? e = [w] : e.push(w), t++;
                            }
                          } else {
                            let w = { instancePath: s + "/gates/" + m + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [w] : e.push(w), t++;
                          }
                        }
                      } else {
                        let N = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/5/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        e === null ? e = [N] : e.push(N), t++;
                      }
                    }
                    if (u.notWorseBy !== void 0 && u.versus === void 0) {
                      let $ = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/5/dependentRequired", keyword: "dependentRequired", params: { property: "notWorseBy", missingProperty: "versus", depsCount: 1, deps: "versus" }, message: "must have property versus when property notWorseBy is present" };
                      e === null ? e = [$] : e.push($), t++;
                    }
                    if (u.betterBy !== void 0 && u.versus === void 0) {
                      let $ = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/5/dependentRequired", keyword: "dependentRequired", params: { property: "betterBy", missingProperty: "versus", depsCount: 1, deps: "versus" }, message: "must have property versus when property betterBy is present" };
                      e === null ? e = [$] : e.push($), t++;
                    }
                  } else {
                    let $ = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    e === null ? e = [$] : e.push($), t++;
                  }
                  var Y = r === t;
                  if (Y && T) T = false, C = [C, 5];
                  else {
                    Y && (T = true, C = 5, re !== true && (re = true));
                    let $ = t, N = t, w = false, y = null, g = t;
                    if (u && typeof u == "object" && !Array.isArray(u)) {
                      if (u.min === void 0) {
                        let P = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/6/oneOf/0/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
                        e === null ? e = [P] : e.push(P), t++;
                      }
                      if (u.quality !== void 0 && u.quality !== "score") {
                        let P = { instancePath: s + "/gates/" + m + "/quality", schemaPath: "#/properties/gates/items/oneOf/6/oneOf/0/properties/quality/const", keyword: "const", params: { allowedValue: "score" }, message: "must be equal to constant" };
                        e === null ? e = [P] : e.push(P), t++;
                      }
                    }
                    var le = g === t;
                    if (le) {
                      w = true, y = 0;
                      var ye = {};
                      ye.quality = true;
                    }
                    let c = t;
                    if (u && typeof u == "object" && !Array.isArray(u)) {
                      if (u.max === void 0) {
                        let P = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/6/oneOf/1/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                        e === null ? e = [P] : e.push(P), t++;
                      }
                      if (u.quality !== void 0 && u.quality !== "checks") {
                        let P = { instancePath: s + "/gates/" + m + "/quality", schemaPath: "#/properties/gates/items/oneOf/6/oneOf/1/properties/quality/const", keyword: "const", params: { allowedValue: "checks" }, message: "must be equal to constant" };
                        e === null ? e = [P] : e.push(P), t++;
                      }
                    }
                    var le = c === t;
                    if (le && w ? (w = false, y = [y, 1]) : le && (w = true, y = 1, ye !== true && (ye = ye || {}, ye.quality = true)), w) t = N, e !== null && (N ? e.length = N : e = null);
                    else {
                      let P = {
                        instancePath: s + "/gates/" + m,
                        schemaPath: "#/properties/gates/items/oneOf/6/oneOf",
                        keyword: "oneOf",
                        params: { passingSchemas: y },
                        message: "must match exactly one schema in oneOf"
                      };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    if (u && typeof u == "object" && !Array.isArray(u)) {
                      if (u.quality === void 0) {
                        let P = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/6/required", keyword: "required", params: { missingProperty: "quality" }, message: "must have required property 'quality'" };
                        e === null ? e = [P] : e.push(P), t++;
                      }
                      for (let P in u) if (!(P === "quality" || P === "min" || P === "max" || P === "onNotEstimable" || P === "waiver")) {
                        let I = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P }, message: "must NOT have additional properties" };
                        e === null ? e = [I] : e.push(I), t++;
                      }
                      if (u.quality !== void 0) {
                        let P = u.quality;
                        if (typeof P != "string") {
                          let I = {
                            instancePath: s + "/gates/" + m + "/quality",
                            schemaPath: "#/properties/gates/items/oneOf/6/properties/quality/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string"
                          };
                          e === null ? e = [I] : e.push(I), t++;
                        }
                        if (!(P === "score" || P === "checks")) {
                          let I = {
                            instancePath: s + "/gates/" + m + "/quality",
                            schemaPath: "#/properties/gates/items/oneOf/6/properties/quality/enum",
                            keyword: "enum",
                            params: { allowedValues: X.properties.gates.items.oneOf[6].properties.quality.enum },
                            message: "must be equal to one of the allowed values"
                          };
                          e === null ? e = [I] : e.push(I), t++;
                        }
                      }
                      if (u.min !== void 0) {
                        let P = u.min;
                        if (typeof P == "number" && isFinite(P)) {
                          if (P > 1 || isNaN(P)) {
                            let I = { instancePath: s + "/gates/" + m + "/min", schemaPath: "#/properties/gates/items/oneOf/6/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                            e === null ? e = [I] : e.push(I), t++;
                          }
                          if (P < 0 || isNaN(
                            P
                          )) {
                            let I = { instancePath: s + "/gates/" + m + "/min", schemaPath: "#/properties/gates/items/oneOf/6/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            e === null ? e = [I] : e.push(I), t++;
                          }
                        } else {
                          let I = {
                            instancePath: s + "/gates/" + m + "/min",
                            schemaPath: "#/properties/gates/items/oneOf/6/properties/min/type",
                            keyword: "type",
                            params: { type: "number" },
                            message: "must be number"
                          };
                          e === null ? e = [I] : e.push(I), t++;
                        }
                      }
                      if (u.max !== void 0) {
                        let P = u.max;
                        if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
                          let I = { instancePath: s + "/gates/" + m + "/max", schemaPath: "#/properties/gates/items/oneOf/6/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                          e === null ? e = [I] : e.push(I), t++;
                        }
                        if (typeof P == "number" && isFinite(P) && (P < 0 || isNaN(P))) {
                          let I = { instancePath: s + "/gates/" + m + "/max", schemaPath: "#/properties/gates/items/oneOf/6/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          e === null ? e = [I] : e.push(I), t++;
                        }
                      }
                      if (u.onNotEstimable !== void 0) {
                        let P = u.onNotEstimable;
                        if (typeof P != "string") {
                          let I = { instancePath: s + "/gates/" + m + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/6/properties/onNotEstimable/type", keyword: "type", params: {
                            type: "string"
                          }, message: "must be string" };
                          e === null ? e = [I] : e.push(I), t++;
                        }
                        if (!(P === "block" || P === "warn")) {
                          let I = {
                            instancePath: s + "/gates/" + m + "/onNotEstimable",
                            schemaPath: "#/properties/gates/items/oneOf/6/properties/onNotEstimable/enum",
                            keyword: "enum",
                            params: { allowedValues: X.properties.gates.items.oneOf[6].properties.onNotEstimable.enum },
                            message: "must be equal to one of the allowed values"
                          };
                          e === null ? e = [I] : e.push(I), t++;
                        }
                      }
                      if (u.waiver !== void 0) {
                        let P = u.waiver;
                        if (P && typeof P == "object" && !Array.isArray(P)) {
                          if (P.by === void 0) {
                            let I = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                            e === null ? e = [I] : e.push(I), t++;
                          }
                          if (P.reason === void 0) {
                            let I = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                            e === null ? e = [I] : e.push(I), t++;
                          }
                          if (P.until === void 0) {
                            let I = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
                            e === null ? e = [I] : e.push(I), t++;
                          }
                          for (let I in P) if (!(I === "by" || I === "reason" || I === "until")) {
                            let A = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I }, message: "must NOT have additional properties" };
                            e === null ? e = [A] : e.push(A), t++;
                          }
                          if (P.by !== void 0) {
                            let I = P.by;
                            if (typeof I == "string") {
                              if (O(I) > 4e3) {
                                let A = {
                                  instancePath: s + "/gates/" + m + "/waiver/by",
                                  schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/by/maxLength",
                                  keyword: "maxLength",
                                  params: { limit: 4e3 },
                                  message: "must NOT have more than 4000 characters"
                                };
                                e === null ? e = [A] : e.push(
                                  A
                                ), t++;
                              }
                              if (O(I) < 1) {
                                let A = { instancePath: s + "/gates/" + m + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                e === null ? e = [A] : e.push(A), t++;
                              }
                            } else {
                              let A = { instancePath: s + "/gates/" + m + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [A] : e.push(A), t++;
                            }
                          }
                          if (P.reason !== void 0) {
                            let I = P.reason;
                            if (typeof I == "string") {
                              if (O(I) > 4e3) {
                                let A = { instancePath: s + "/gates/" + m + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                e === null ? e = [A] : e.push(A), t++;
                              }
                              if (O(I) < 1) {
                                let A = { instancePath: s + "/gates/" + m + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                e === null ? e = [A] : e.push(A), t++;
                              }
                            } else {
                              let A = { instancePath: s + "/gates/" + m + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [A] : e.push(A), t++;
                            }
                          }
                          if (P.until !== void 0) {
                            let I = P.until;
                            if (typeof I == "string") {
                              if (!ie.test(I)) {
                                let A = { instancePath: s + "/gates/" + m + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                e === null ? e = [A] : e.push(A), t++;
                              }
                            } else {
                              let A = { instancePath: s + "/gates/" + m + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [A] : e.push(A), t++;
                            }
                          }
                        } else {
                          let I = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/6/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          e === null ? e = [I] : e.push(I), t++;
                        }
                      }
                    } else {
                      let P = {
                        instancePath: s + "/gates/" + m,
                        schemaPath: "#/properties/gates/items/oneOf/6/type",
                        keyword: "type",
                        params: { type: "object" },
                        message: "must be object"
                      };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    var Y = $ === t;
                    if (Y && T) T = false, C = [C, 6];
                    else {
                      Y && (T = true, C = 6, re !== true && (re = true));
                      let P = t;
                      if (u && typeof u == "object" && !Array.isArray(u)) {
                        if (u.size === void 0) {
                          let A = {
                            instancePath: s + "/gates/" + m,
                            schemaPath: "#/properties/gates/items/oneOf/7/required",
                            keyword: "required",
                            params: { missingProperty: "size" },
                            message: "must have required property 'size'"
                          };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                        if (u.max === void 0) {
                          let A = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/7/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                        for (let A in u) if (!(A === "size" || A === "max" || A === "onNotEstimable" || A === "waiver")) {
                          let R = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A }, message: "must NOT have additional properties" };
                          e === null ? e = [R] : e.push(R), t++;
                        }
                        if (u.size !== void 0) {
                          let A = u.size;
                          if (typeof A != "string") {
                            let R = { instancePath: s + "/gates/" + m + "/size", schemaPath: "#/properties/gates/items/oneOf/7/properties/size/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [R] : e.push(R), t++;
                          }
                          if (A !== "bundle") {
                            let R = {
                              instancePath: s + "/gates/" + m + "/size",
                              schemaPath: "#/properties/gates/items/oneOf/7/properties/size/enum",
                              keyword: "enum",
                              params: { allowedValues: X.properties.gates.items.oneOf[7].properties.size.enum },
                              message: "must be equal to one of the allowed values"
                            };
                            e === null ? e = [R] : e.push(R), t++;
                          }
                        }
                        if (u.max !== void 0) {
                          let A = u.max;
                          if (typeof A == "string") {
                            if (!ke.test(A)) {
                              let R = { instancePath: s + "/gates/" + m + "/max", schemaPath: "#/properties/gates/items/oneOf/7/properties/max/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"' };
                              e === null ? e = [R] : e.push(R), t++;
                            }
                          } else {
                            let R = { instancePath: s + "/gates/" + m + "/max", schemaPath: "#/properties/gates/items/oneOf/7/properties/max/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [R] : e.push(R), t++;
                          }
                        }
                        if (u.onNotEstimable !== void 0) {
                          let A = u.onNotEstimable;
                          if (typeof A != "string") {
                            let R = { instancePath: s + "/gates/" + m + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/7/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            e === null ? e = [R] : e.push(R), t++;
                          }
                          if (!(A === "block" || A === "warn")) {
                            let R = {
                              instancePath: s + "/gates/" + m + "/onNotEstimable",
                              schemaPath: "#/properties/gates/items/oneOf/7/properties/onNotEstimable/enum",
                              keyword: "enum",
                              params: { allowedValues: X.properties.gates.items.oneOf[7].properties.onNotEstimable.enum },
                              message: "must be equal to one of the allowed values"
                            };
                            e === null ? e = [R] : e.push(R), t++;
                          }
                        }
                        if (u.waiver !== void 0) {
                          let A = u.waiver;
                          if (A && typeof A == "object" && !Array.isArray(A)) {
                            if (A.by === void 0) {
                              let R = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                              e === null ? e = [R] : e.push(R), t++;
                            }
                            if (A.reason === void 0) {
                              let R = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                              e === null ? e = [R] : e.push(R), t++;
                            }
                            if (A.until === void 0) {
                              let R = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/required", keyword: "required", params: {
                                missingProperty: "until"
                              }, message: "must have required property 'until'" };
                              e === null ? e = [R] : e.push(R), t++;
                            }
                            for (let R in A) if (!(R === "by" || R === "reason" || R === "until")) {
                              let V = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: R }, message: "must NOT have additional properties" };
                              e === null ? e = [V] : e.push(V), t++;
                            }
                            if (A.by !== void 0) {
                              let R = A.by;
                              if (typeof R == "string") {
                                if (O(R) > 4e3) {
                                  let V = { instancePath: s + "/gates/" + m + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                  e === null ? e = [V] : e.push(V), t++;
                                }
                                if (O(R) < 1) {
                                  let V = { instancePath: s + "/gates/" + m + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  e === null ? e = [V] : e.push(V), t++;
                                }
                              } else {
                                let V = { instancePath: s + "/gates/" + m + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [V] : e.push(V), t++;
                              }
                            }
                            if (A.reason !== void 0) {
                              let R = A.reason;
                              if (typeof R == "string") {
                                if (O(R) > 4e3) {
                                  let V = {
                                    instancePath: s + "/gates/" + m + "/waiver/reason",
                                    schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/reason/maxLength",
                                    keyword: "maxLength",
                                    params: { limit: 4e3 },
                                    message: "must NOT have more than 4000 characters"
                                  };
                                  e === null ? e = [V] : e.push(V), t++;
                                }
                                if (O(
                                  R
                                ) < 1) {
                                  let V = { instancePath: s + "/gates/" + m + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  e === null ? e = [V] : e.push(V), t++;
                                }
                              } else {
                                let V = { instancePath: s + "/gates/" + m + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [
                                  V
                                ] : e.push(V), t++;
                              }
                            }
                            if (A.until !== void 0) {
                              let R = A.until;
                              if (typeof R == "string") {
                                if (!ie.test(R)) {
                                  let V = { instancePath: s + "/gates/" + m + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                  e === null ? e = [V] : e.push(V), t++;
                                }
                              } else {
                                let V = { instancePath: s + "/gates/" + m + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                e === null ? e = [V] : e.push(V), t++;
                              }
                            }
                          } else {
                            let R = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/7/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            e === null ? e = [R] : e.push(R), t++;
                          }
                        }
                      } else {
                        let A = {
                          instancePath: s + "/gates/" + m,
                          schemaPath: "#/properties/gates/items/oneOf/7/type",
                          keyword: "type",
                          params: { type: "object" },
                          message: "must be object"
                        };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                      var Y = P === t;
                      if (Y && T) T = false, C = [C, 7];
                      else {
                        Y && (T = true, C = 7, re !== true && (re = true));
                        let A = t;
                        if (u && typeof u == "object" && !Array.isArray(u)) {
                          if (u.stability === void 0) {
                            let V = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/8/required", keyword: "required", params: { missingProperty: "stability" }, message: "must have required property 'stability'" };
                            e === null ? e = [V] : e.push(V), t++;
                          }
                          if (u.maxStd === void 0) {
                            let V = {
                              instancePath: s + "/gates/" + m,
                              schemaPath: "#/properties/gates/items/oneOf/8/required",
                              keyword: "required",
                              params: { missingProperty: "maxStd" },
                              message: "must have required property 'maxStd'"
                            };
                            e === null ? e = [V] : e.push(V), t++;
                          }
                          for (let V in u) if (!(V === "stability" || V === "maxStd" || V === "onNotEstimable" || V === "waiver")) {
                            let _ = { instancePath: s + "/gates/" + m, schemaPath: "#/properties/gates/items/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: V }, message: "must NOT have additional properties" };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                          if (u.stability !== void 0) {
                            let V = u.stability;
                            if (typeof V != "string") {
                              let _ = {
                                instancePath: s + "/gates/" + m + "/stability",
                                schemaPath: "#/properties/gates/items/oneOf/8/properties/stability/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string"
                              };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                            if (!(V === "accuracy" || V === "average_precision" || V === "balanced_accuracy" || V === "brier" || V === "ece" || V === "f1" || V === "log_loss" || V === "mae" || V === "mape" || V === "mcc" || V === "precision" || V === "r2" || V === "recall" || V === "rmse" || V === "roc_auc" || V === "roc_auc_ovo")) {
                              let _ = { instancePath: s + "/gates/" + m + "/stability", schemaPath: "#/properties/gates/items/oneOf/8/properties/stability/enum", keyword: "enum", params: { allowedValues: X.properties.gates.items.oneOf[8].properties.stability.enum }, message: "must be equal to one of the allowed values" };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          }
                          if (u.maxStd !== void 0) {
                            let V = u.maxStd;
                            if (typeof V == "number" && isFinite(V)) {
                              if (V < 0 || isNaN(V)) {
                                let _ = { instancePath: s + "/gates/" + m + "/maxStd", schemaPath: "#/properties/gates/items/oneOf/8/properties/maxStd/minimum", keyword: "minimum", params: {
                                  comparison: ">=",
                                  limit: 0
                                }, message: "must be >= 0" };
                                e === null ? e = [_] : e.push(_), t++;
                              }
                            } else {
                              let _ = { instancePath: s + "/gates/" + m + "/maxStd", schemaPath: "#/properties/gates/items/oneOf/8/properties/maxStd/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          }
                          if (u.onNotEstimable !== void 0) {
                            let V = u.onNotEstimable;
                            if (typeof V != "string") {
                              let _ = { instancePath: s + "/gates/" + m + "/onNotEstimable", schemaPath: "#/properties/gates/items/oneOf/8/properties/onNotEstimable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                            if (!(V === "block" || V === "warn")) {
                              let _ = {
                                instancePath: s + "/gates/" + m + "/onNotEstimable",
                                schemaPath: "#/properties/gates/items/oneOf/8/properties/onNotEstimable/enum",
                                keyword: "enum",
                                params: { allowedValues: X.properties.gates.items.oneOf[8].properties.onNotEstimable.enum },
                                message: "must be equal to one of the allowed values"
                              };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          }
                          if (u.waiver !== void 0) {
                            let V = u.waiver;
                            if (V && typeof V == "object" && !Array.isArray(V)) {
                              if (V.by === void 0) {
                                let _ = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
                                e === null ? e = [_] : e.push(_), t++;
                              }
                              if (V.reason === void 0) {
                                let _ = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                                e === null ? e = [_] : e.push(_), t++;
                              }
                              if (V.until === void 0) {
                                let _ = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/required", keyword: "required", params: {
                                  missingProperty: "until"
                                }, message: "must have required property 'until'" };
                                e === null ? e = [_] : e.push(_), t++;
                              }
                              for (let _ in V) if (!(_ === "by" || _ === "reason" || _ === "until")) {
                                let B = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ }, message: "must NOT have additional properties" };
                                e === null ? e = [B] : e.push(B), t++;
                              }
                              if (V.by !== void 0) {
                                let _ = V.by;
                                if (typeof _ == "string") {
                                  if (O(_) > 4e3) {
                                    let B = { instancePath: s + "/gates/" + m + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/by/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                                    e === null ? e = [B] : e.push(B), t++;
                                  }
                                  if (O(_) < 1) {
                                    let B = { instancePath: s + "/gates/" + m + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    e === null ? e = [B] : e.push(B), t++;
                                  }
                                } else {
                                  let B = { instancePath: s + "/gates/" + m + "/waiver/by", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  e === null ? e = [B] : e.push(B), t++;
                                }
                              }
                              if (V.reason !== void 0) {
                                let _ = V.reason;
                                if (typeof _ == "string") {
                                  if (O(_) > 4e3) {
                                    let B = {
                                      instancePath: s + "/gates/" + m + "/waiver/reason",
                                      schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/reason/maxLength",
                                      keyword: "maxLength",
                                      params: { limit: 4e3 },
                                      message: "must NOT have more than 4000 characters"
                                    };
                                    e === null ? e = [B] : e.push(B), t++;
                                  }
                                  if (O(
                                    _
                                  ) < 1) {
                                    let B = { instancePath: s + "/gates/" + m + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    e === null ? e = [B] : e.push(B), t++;
                                  }
                                } else {
                                  let B = { instancePath: s + "/gates/" + m + "/waiver/reason", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  e === null ? e = [
                                    B
                                  ] : e.push(B), t++;
                                }
                              }
                              if (V.until !== void 0) {
                                let _ = V.until;
                                if (typeof _ == "string") {
                                  if (!ie.test(_)) {
                                    let B = { instancePath: s + "/gates/" + m + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
                                    e === null ? e = [B] : e.push(B), t++;
                                  }
                                } else {
                                  let B = { instancePath: s + "/gates/" + m + "/waiver/until", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  e === null ? e = [B] : e.push(B), t++;
                                }
                              }
                            } else {
                              let _ = { instancePath: s + "/gates/" + m + "/waiver", schemaPath: "#/properties/gates/items/oneOf/8/properties/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          }
                        } else {
                          let V = {
                            instancePath: s + "/gates/" + m,
                            schemaPath: "#/properties/gates/items/oneOf/8/type",
                            keyword: "type",
                            params: { type: "object" },
                            message: "must be object"
                          };
                          e === null ? e = [V] : e.push(V), t++;
                        }
                        var Y = A === t;
                        Y && T ? (T = false, C = [
                          C,
                          8
                        ]) : Y && (T = true, C = 8, re !== true && (re = true));
                      }
                    }
                  }
                }
              }
            }
          }
          if (T) t = v, e !== null && (v ? e.length = v : e = null);
          else {
            let j = {
              instancePath: s + "/gates/" + m,
              schemaPath: "#/properties/gates/items/oneOf",
              keyword: "oneOf",
              params: { passingSchemas: C },
              message: "must match exactly one schema in oneOf"
            };
            e === null ? e = [j] : e.push(j), t++;
          }
        }
      } else {
        let q = {
          instancePath: s + "/gates",
          schemaPath: "#/properties/gates/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array"
        };
        e === null ? e = [q] : e.push(q), t++;
      }
    }
    if (W.review !== void 0) {
      let z = W.review;
      if (z && typeof z == "object" && !Array.isArray(z)) {
        for (let q in z) if (!(q === "loosenedGates" || q === "handover")) {
          let m = {
            instancePath: s + "/review",
            schemaPath: "#/properties/review/additionalProperties",
            keyword: "additionalProperties",
            params: { additionalProperty: q },
            message: "must NOT have additional properties"
          };
          e === null ? e = [m] : e.push(m), t++;
        }
        if (z.loosenedGates !== void 0) {
          let q = z.loosenedGates;
          if (typeof q != "string") {
            let m = { instancePath: s + "/review/loosenedGates", schemaPath: "#/properties/review/properties/loosenedGates/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), t++;
          }
          if (!(q === "warn" || q === "fail")) {
            let m = {
              instancePath: s + "/review/loosenedGates",
              schemaPath: "#/properties/review/properties/loosenedGates/enum",
              keyword: "enum",
              params: { allowedValues: X.properties.review.properties.loosenedGates.enum },
              message: "must be equal to one of the allowed values"
            };
            e === null ? e = [m] : e.push(m), t++;
          }
        }
        if (z.handover !== void 0) {
          let q = z.handover;
          if (typeof q != "string") {
            let m = {
              instancePath: s + "/review/handover",
              schemaPath: "#/properties/review/properties/handover/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string"
            };
            e === null ? e = [m] : e.push(m), t++;
          }
          if (!(q === "auto" || q === "artifacts" || q === "store")) {
            let m = { instancePath: s + "/review/handover", schemaPath: "#/properties/review/properties/handover/enum", keyword: "enum", params: { allowedValues: X.properties.review.properties.handover.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [m] : e.push(m), t++;
          }
        }
      } else {
        let q = { instancePath: s + "/review", schemaPath: "#/properties/review/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [q] : e.push(q), t++;
      }
    }
    if (W.runners !== void 0) {
      let z = W.runners;
      if (z && typeof z == "object" && !Array.isArray(
        z
      )) {
        for (let q in z) if (!(q === "default" || q === "allow")) {
          let m = { instancePath: s + "/runners", schemaPath: "#/properties/runners/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q }, message: "must NOT have additional properties" };
          e === null ? e = [m] : e.push(m), t++;
        }
        if (z.default !== void 0) {
          let q = z.default;
          if (Array.isArray(q)) {
            if (q.length > 10) {
              let T = {
                instancePath: s + "/runners/default",
                schemaPath: "#/properties/runners/properties/default/maxItems",
                keyword: "maxItems",
                params: {
                  limit: 10
                },
                message: "must NOT have more than 10 items"
              };
              e === null ? e = [T] : e.push(T), t++;
            }
            if (q.length < 1) {
              let T = { instancePath: s + "/runners/default", schemaPath: "#/properties/runners/properties/default/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [T] : e.push(T), t++;
            }
            let m = q.length;
            for (let T = 0; T < m; T++) {
              let C = q[T];
              if (typeof C == "string") {
                if (!ze.test(C)) {
                  let E = { instancePath: s + "/runners/default/" + T, schemaPath: "#/properties/runners/properties/default/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"' };
                  e === null ? e = [E] : e.push(E), t++;
                }
              } else {
                let E = { instancePath: s + "/runners/default/" + T, schemaPath: "#/properties/runners/properties/default/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [E] : e.push(E), t++;
              }
            }
            let u = q.length, v;
            if (u > 1) {
              let T = {};
              for (; u--; ) {
                let C = q[u];
                if (typeof C == "string") {
                  if (typeof T[C] == "number") {
                    v = T[C];
                    let E = { instancePath: s + "/runners/default", schemaPath: "#/properties/runners/properties/default/uniqueItems", keyword: "uniqueItems", params: { i: u, j: v }, message: "must NOT have duplicate items (items ## " + v + " and " + u + " are identical)" };
                    e === null ? e = [E] : e.push(E), t++;
                    break;
                  }
                  T[C] = u;
                }
              }
            }
          } else {
            let m = { instancePath: s + "/runners/default", schemaPath: "#/properties/runners/properties/default/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [m] : e.push(m), t++;
          }
        }
        if (z.allow !== void 0) {
          let q = z.allow;
          if (Array.isArray(q)) {
            if (q.length > 100) {
              let u = { instancePath: s + "/runners/allow", schemaPath: "#/properties/runners/properties/allow/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              e === null ? e = [u] : e.push(u), t++;
            }
            let m = q.length;
            for (let u = 0; u < m; u++) {
              let v = q[u];
              if (Array.isArray(v)) {
                if (v.length > 10) {
                  let G = { instancePath: s + "/runners/allow/" + u, schemaPath: "#/properties/runners/properties/allow/items/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
                  e === null ? e = [G] : e.push(G), t++;
                }
                if (v.length < 1) {
                  let G = {
                    instancePath: s + "/runners/allow/" + u,
                    schemaPath: "#/properties/runners/properties/allow/items/minItems",
                    keyword: "minItems",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 items"
                  };
                  e === null ? e = [G] : e.push(G), t++;
                }
                let T = v.length;
                for (let G = 0; G < T; G++) {
                  let j = v[G];
                  if (typeof j == "string") {
                    if (!ze.test(j)) {
                      let L = {
                        instancePath: s + "/runners/allow/" + u + "/" + G,
                        schemaPath: "#/properties/runners/properties/allow/items/items/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" },
                        message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"'
                      };
                      e === null ? e = [L] : e.push(L), t++;
                    }
                  } else {
                    let L = { instancePath: s + "/runners/allow/" + u + "/" + G, schemaPath: "#/properties/runners/properties/allow/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [L] : e.push(L), t++;
                  }
                }
                let C = v.length, E;
                if (C > 1) {
                  let G = {};
                  for (; C--; ) {
                    let j = v[C];
                    if (typeof j == "string") {
                      if (typeof G[j] == "number") {
                        E = G[j];
                        let L = { instancePath: s + "/runners/allow/" + u, schemaPath: "#/properties/runners/properties/allow/items/uniqueItems", keyword: "uniqueItems", params: { i: C, j: E }, message: "must NOT have duplicate items (items ## " + E + " and " + C + " are identical)" };
                        e === null ? e = [L] : e.push(L), t++;
                        break;
                      }
                      G[j] = C;
                    }
                  }
                }
              } else {
                let T = { instancePath: s + "/runners/allow/" + u, schemaPath: "#/properties/runners/properties/allow/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [T] : e.push(T), t++;
              }
            }
          } else {
            let m = { instancePath: s + "/runners/allow", schemaPath: "#/properties/runners/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [m] : e.push(m), t++;
          }
        }
      } else {
        let q = { instancePath: s + "/runners", schemaPath: "#/properties/runners/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [q] : e.push(q), t++;
      }
    }
    if (W.allow !== void 0) {
      let z = W.allow;
      if (z && typeof z == "object" && !Array.isArray(
        z
      )) {
        for (let q in z) if (!(q === "hosts" || q === "buckets" || q === "folders" || q === "maxDownload")) {
          let m = { instancePath: s + "/allow", schemaPath: "#/properties/allow/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q }, message: "must NOT have additional properties" };
          e === null ? e = [m] : e.push(m), t++;
        }
        if (z.hosts !== void 0) {
          let q = z.hosts;
          if (Array.isArray(q)) {
            if (q.length > 100) {
              let T = { instancePath: s + "/allow/hosts", schemaPath: "#/properties/allow/properties/hosts/maxItems", keyword: "maxItems", params: {
                limit: 100
              }, message: "must NOT have more than 100 items" };
              e === null ? e = [T] : e.push(T), t++;
            }
            let m = q.length;
            for (let T = 0; T < m; T++) {
              let C = q[T];
              if (typeof C == "string") {
                if (!pt.test(C)) {
                  let E = { instancePath: s + "/allow/hosts/" + T, schemaPath: "#/properties/allow/properties/hosts/items/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9]([a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:.]+\\])(:[0-9]{1,5})?$" }, message: 'must match pattern "^([a-z0-9]([a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:.]+\\])(:[0-9]{1,5})?$"' };
                  e === null ? e = [E] : e.push(E), t++;
                }
              } else {
                let E = { instancePath: s + "/allow/hosts/" + T, schemaPath: "#/properties/allow/properties/hosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [E] : e.push(E), t++;
              }
            }
            let u = q.length, v;
            if (u > 1) {
              let T = {};
              for (; u--; ) {
                let C = q[u];
                if (typeof C == "string") {
                  if (typeof T[C] == "number") {
                    v = T[C];
                    let E = { instancePath: s + "/allow/hosts", schemaPath: "#/properties/allow/properties/hosts/uniqueItems", keyword: "uniqueItems", params: { i: u, j: v }, message: "must NOT have duplicate items (items ## " + v + " and " + u + " are identical)" };
                    e === null ? e = [E] : e.push(E), t++;
                    break;
                  }
                  T[C] = u;
                }
              }
            }
          } else {
            let m = {
              instancePath: s + "/allow/hosts",
              schemaPath: "#/properties/allow/properties/hosts/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array"
            };
            e === null ? e = [m] : e.push(m), t++;
          }
        }
        if (z.buckets !== void 0) {
          let q = z.buckets;
          if (q && typeof q == "object" && !Array.isArray(q)) {
            if (Object.keys(q).length > 100) {
              let m = { instancePath: s + "/allow/buckets", schemaPath: "#/properties/allow/properties/buckets/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties" };
              e === null ? e = [m] : e.push(m), t++;
            }
            for (let m in q) {
              let u = t;
              if (typeof m == "string") {
                if (!We.test(m)) {
                  let v = { instancePath: s + "/allow/buckets", schemaPath: "#/properties/allow/properties/buckets/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$" }, message: 'must match pattern "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"', propertyName: m };
                  e === null ? e = [v] : e.push(v), t++;
                }
              } else {
                let v = { instancePath: s + "/allow/buckets", schemaPath: "#/properties/allow/properties/buckets/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: m };
                e === null ? e = [v] : e.push(
                  v
                ), t++;
              }
              var ve = u === t;
              if (!ve) {
                let v = { instancePath: s + "/allow/buckets", schemaPath: "#/properties/allow/properties/buckets/propertyNames", keyword: "propertyNames", params: { propertyName: m }, message: "property name must be valid" };
                e === null ? e = [v] : e.push(
                  v
                ), t++;
              }
            }
            for (let m in q) {
              let u = q[m];
              if (u && typeof u == "object" && !Array.isArray(u)) {
                for (let v in u) if (!(v === "region" || v === "endpoint" || v === "pathStyle")) {
                  let T = { instancePath: s + "/allow/buckets/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/allow/properties/buckets/additionalProperties/additionalProperties", keyword: "additionalProperties", params: {
                    additionalProperty: v
                  }, message: "must NOT have additional properties" };
                  e === null ? e = [T] : e.push(T), t++;
                }
                if (u.region !== void 0) {
                  let v = u.region;
                  if (typeof v == "string") {
                    if (!Ge.test(v)) {
                      let T = {
                        instancePath: s + "/allow/buckets/" + m.replace(/~/g, "~0").replace(
                          /\//g,
                          "~1"
                        ) + "/region",
                        schemaPath: "#/properties/allow/properties/buckets/additionalProperties/properties/region/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[a-z0-9-]{2,40}$" },
                        message: 'must match pattern "^[a-z0-9-]{2,40}$"'
                      };
                      e === null ? e = [T] : e.push(T), t++;
                    }
                  } else {
                    let T = {
                      instancePath: s + "/allow/buckets/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/region",
                      schemaPath: "#/properties/allow/properties/buckets/additionalProperties/properties/region/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [T] : e.push(T), t++;
                  }
                }
                if (u.endpoint !== void 0) {
                  let v = u.endpoint;
                  if (typeof v == "string") {
                    if (!De.test(v)) {
                      let T = { instancePath: s + "/allow/buckets/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/endpoint", schemaPath: "#/properties/allow/properties/buckets/additionalProperties/properties/endpoint/pattern", keyword: "pattern", params: { pattern: "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$" }, message: 'must match pattern "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$"' };
                      e === null ? e = [T] : e.push(T), t++;
                    }
                  } else {
                    let T = {
                      instancePath: s + "/allow/buckets/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/endpoint",
                      schemaPath: "#/properties/allow/properties/buckets/additionalProperties/properties/endpoint/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [T] : e.push(T), t++;
                  }
                }
                if (u.pathStyle !== void 0 && typeof u.pathStyle != "boolean") {
                  let v = { instancePath: s + "/allow/buckets/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/pathStyle", schemaPath: "#/properties/allow/properties/buckets/additionalProperties/properties/pathStyle/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [v] : e.push(v), t++;
                }
              } else {
                let v = { instancePath: s + "/allow/buckets/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/allow/properties/buckets/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [v] : e.push(v), t++;
              }
            }
          } else {
            let m = { instancePath: s + "/allow/buckets", schemaPath: "#/properties/allow/properties/buckets/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [m] : e.push(m), t++;
          }
        }
        if (z.folders !== void 0) {
          let q = z.folders;
          if (Array.isArray(q)) {
            if (q.length > 100) {
              let T = { instancePath: s + "/allow/folders", schemaPath: "#/properties/allow/properties/folders/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              e === null ? e = [T] : e.push(T), t++;
            }
            let m = q.length;
            for (let T = 0; T < m; T++) {
              let C = q[T];
              if (typeof C == "string") {
                if (O(C) > 400) {
                  let E = {
                    instancePath: s + "/allow/folders/" + T,
                    schemaPath: "#/properties/allow/properties/folders/items/maxLength",
                    keyword: "maxLength",
                    params: { limit: 400 },
                    message: "must NOT have more than 400 characters"
                  };
                  e === null ? e = [E] : e.push(E), t++;
                }
                if (!ot.test(C)) {
                  let E = {
                    instancePath: s + "/allow/folders/" + T,
                    schemaPath: "#/properties/allow/properties/folders/items/pattern",
                    keyword: "pattern",
                    params: {
                      pattern: "^/[^/]"
                    },
                    message: 'must match pattern "^/[^/]"'
                  };
                  e === null ? e = [E] : e.push(E), t++;
                }
              } else {
                let E = { instancePath: s + "/allow/folders/" + T, schemaPath: "#/properties/allow/properties/folders/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [E] : e.push(E), t++;
              }
            }
            let u = q.length, v;
            if (u > 1) {
              let T = {};
              for (; u--; ) {
                let C = q[u];
                if (typeof C == "string") {
                  if (typeof T[C] == "number") {
                    v = T[C];
                    let E = { instancePath: s + "/allow/folders", schemaPath: "#/properties/allow/properties/folders/uniqueItems", keyword: "uniqueItems", params: { i: u, j: v }, message: "must NOT have duplicate items (items ## " + v + " and " + u + " are identical)" };
                    e === null ? e = [E] : e.push(E), t++;
                    break;
                  }
                  T[C] = u;
                }
              }
            }
          } else {
            let m = { instancePath: s + "/allow/folders", schemaPath: "#/properties/allow/properties/folders/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [m] : e.push(m), t++;
          }
        }
        if (z.maxDownload !== void 0) {
          let q = z.maxDownload;
          if (typeof q == "string") {
            if (!ke.test(q)) {
              let m = { instancePath: s + "/allow/maxDownload", schemaPath: "#/properties/allow/properties/maxDownload/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|KiB|MiB|GiB)$"' };
              e === null ? e = [m] : e.push(m), t++;
            }
          } else {
            let m = { instancePath: s + "/allow/maxDownload", schemaPath: "#/properties/allow/properties/maxDownload/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), t++;
          }
        }
      } else {
        let q = { instancePath: s + "/allow", schemaPath: "#/properties/allow/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [q] : e.push(q), t++;
      }
    }
    if (W.environments !== void 0) {
      let z = W.environments;
      if (z && typeof z == "object" && !Array.isArray(z)) {
        if (Object.keys(z).length > 20) {
          let q = { instancePath: s + "/environments", schemaPath: "#/properties/environments/maxProperties", keyword: "maxProperties", params: { limit: 20 }, message: "must NOT have more than 20 properties" };
          e === null ? e = [q] : e.push(q), t++;
        }
        if (Object.keys(z).length < 1) {
          let q = { instancePath: s + "/environments", schemaPath: "#/properties/environments/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          e === null ? e = [q] : e.push(
            q
          ), t++;
        }
        for (let q in z) {
          let m = t;
          if (typeof q == "string") {
            if (!Le.test(q)) {
              let u = { instancePath: s + "/environments", schemaPath: "#/properties/environments/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"', propertyName: q };
              e === null ? e = [u] : e.push(u), t++;
            }
          } else {
            let u = { instancePath: s + "/environments", schemaPath: "#/properties/environments/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: q };
            e === null ? e = [u] : e.push(u), t++;
          }
          var we = m === t;
          if (!we) {
            let u = {
              instancePath: s + "/environments",
              schemaPath: "#/properties/environments/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: q },
              message: "property name must be valid"
            };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
        for (let q in z) {
          let m = z[q];
          if (m && typeof m == "object" && !Array.isArray(m)) {
            for (let u in m) if (!ue.call(X.properties.environments.additionalProperties.properties, u)) {
              let v = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
              e === null ? e = [v] : e.push(v), t++;
            }
            if (m.branch !== void 0) {
              let u = m.branch;
              if (typeof u == "string") {
                if (O(u) > 200) {
                  let v = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/branch", schemaPath: "#/properties/environments/additionalProperties/properties/branch/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                  e === null ? e = [v] : e.push(v), t++;
                }
                if (!nt.test(u)) {
                  let v = {
                    instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(
                      /\//g,
                      "~1"
                    ) + "/branch",
                    schemaPath: "#/properties/environments/additionalProperties/properties/branch/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$" },
                    message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$"'
                  };
                  e === null ? e = [v] : e.push(v), t++;
                }
              } else {
                let v = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/branch", schemaPath: "#/properties/environments/additionalProperties/properties/branch/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [v] : e.push(v), t++;
              }
            }
            if (m.repository !== void 0) {
              let u = m.repository;
              if (typeof u == "string") {
                if (O(u) > 400) {
                  let v = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/repository", schemaPath: "#/properties/environments/additionalProperties/properties/repository/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
                  e === null ? e = [v] : e.push(v), t++;
                }
                if (!mt.test(u)) {
                  let v = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/repository", schemaPath: "#/properties/environments/additionalProperties/properties/repository/pattern", keyword: "pattern", params: { pattern: "^([A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9._-]+|(https|ssh|file)://[^\\s\\u0000-\\u001f]+|[A-Za-z0-9._-]+@[A-Za-z0-9.-]+:[^\\s\\u0000-\\u001f]+)$" }, message: 'must match pattern "^([A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9._-]+|(https|ssh|file)://[^\\s\\u0000-\\u001f]+|[A-Za-z0-9._-]+@[A-Za-z0-9.-]+:[^\\s\\u0000-\\u001f]+)$"' };
                  e === null ? e = [v] : e.push(v), t++;
                }
              } else {
                let v = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/repository", schemaPath: "#/properties/environments/additionalProperties/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [v] : e.push(v), t++;
              }
            }
            if (m.after !== void 0) {
              let u = m.after;
              if (typeof u == "string") {
                if (!Le.test(u)) {
                  let v = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/after", schemaPath: "#/properties/environments/additionalProperties/properties/after/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"' };
                  e === null ? e = [v] : e.push(v), t++;
                }
              } else {
                let v = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(
                  /\//g,
                  "~1"
                ) + "/after", schemaPath: "#/properties/environments/additionalProperties/properties/after/type", keyword: "type", params: {
                  type: "string"
                }, message: "must be string" };
                e === null ? e = [v] : e.push(v), t++;
              }
            }
            if (m.promote !== void 0) {
              let u = m.promote;
              if (typeof u != "string") {
                let v = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/promote", schemaPath: "#/properties/environments/additionalProperties/properties/promote/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [v] : e.push(v), t++;
              }
              if (!(u === "automatic" || u === "manual")) {
                let v = { instancePath: s + "/environments/" + q.replace(
                  /~/g,
                  "~0"
                ).replace(/\//g, "~1") + "/promote", schemaPath: "#/properties/environments/additionalProperties/properties/promote/enum", keyword: "enum", params: { allowedValues: X.properties.environments.additionalProperties.properties.promote.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [v] : e.push(v), t++;
              }
            }
            if (m.protection !== void 0) {
              let u = m.protection;
              if (typeof u != "string") {
                let v = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/protection", schemaPath: "#/properties/environments/additionalProperties/properties/protection/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [v] : e.push(v), t++;
              }
              if (!(u === "none" || u === "deploy-key" || u === "app")) {
                let v = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/protection", schemaPath: "#/properties/environments/additionalProperties/properties/protection/enum", keyword: "enum", params: { allowedValues: X.properties.environments.additionalProperties.properties.protection.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [v] : e.push(v), t++;
              }
            }
            if (m.observer !== void 0) {
              let u = m.observer;
              if (u && typeof u == "object" && !Array.isArray(u)) {
                if (Object.keys(u).length < 1) {
                  let v = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer", schemaPath: "#/properties/environments/additionalProperties/properties/observer/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  e === null ? e = [v] : e.push(v), t++;
                }
                for (let v in u) if (!(v === "servers" || v === "prometheus" || v === "labels")) {
                  let T = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer", schemaPath: "#/properties/environments/additionalProperties/properties/observer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v }, message: "must NOT have additional properties" };
                  e === null ? e = [T] : e.push(T), t++;
                }
                if (u.servers !== void 0) {
                  let v = u.servers;
                  if (Array.isArray(
                    v
                  )) {
                    if (v.length > 100) {
                      let G = {
                        instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/servers",
                        schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/servers/maxItems",
                        keyword: "maxItems",
                        params: { limit: 100 },
                        message: "must NOT have more than 100 items"
                      };
                      e === null ? e = [G] : e.push(G), t++;
                    }
                    if (v.length < 1) {
                      let G = {
                        instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/servers",
                        schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/servers/minItems",
                        keyword: "minItems",
                        params: { limit: 1 },
                        message: "must NOT have fewer than 1 items"
                      };
                      e === null ? e = [G] : e.push(G), t++;
                    }
                    let T = v.length;
                    for (let G = 0; G < T; G++) {
                      let j = v[G];
                      if (typeof j == "string") {
                        if (O(j) > 400) {
                          let L = {
                            instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/servers/" + G,
                            schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/servers/items/maxLength",
                            keyword: "maxLength",
                            params: { limit: 400 },
                            message: "must NOT have more than 400 characters"
                          };
                          e === null ? e = [L] : e.push(L), t++;
                        }
                        if (!Ke.test(j)) {
                          let L = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/servers/" + G, schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/servers/items/pattern", keyword: "pattern", params: {
                            pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$"
                          }, message: 'must match pattern "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$"' };
                          e === null ? e = [L] : e.push(L), t++;
                        }
                      } else {
                        let L = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/servers/" + G, schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/servers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        e === null ? e = [L] : e.push(L), t++;
                      }
                    }
                    let C = v.length, E;
                    if (C > 1) {
                      let G = {};
                      for (; C--; ) {
                        let j = v[C];
                        if (typeof j == "string") {
                          if (typeof G[j] == "number") {
                            E = G[j];
                            let L = { instancePath: s + "/environments/" + q.replace(
                              /~/g,
                              "~0"
                            ).replace(/\//g, "~1") + "/observer/servers", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/servers/uniqueItems", keyword: "uniqueItems", params: { i: C, j: E }, message: "must NOT have duplicate items (items ## " + E + " and " + C + " are identical)" };
                            e === null ? e = [L] : e.push(L), t++;
                            break;
                          }
                          G[j] = C;
                        }
                      }
                    }
                  } else {
                    let T = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/servers", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/servers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    e === null ? e = [T] : e.push(T), t++;
                  }
                }
                if (u.prometheus !== void 0) {
                  let v = u.prometheus;
                  if (typeof v == "string") {
                    if (O(v) > 400) {
                      let T = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/prometheus", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/prometheus/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
                      e === null ? e = [T] : e.push(T), t++;
                    }
                    if (!Ke.test(v)) {
                      let T = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/prometheus", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/prometheus/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$" }, message: 'must match pattern "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$"' };
                      e === null ? e = [T] : e.push(T), t++;
                    }
                  } else {
                    let T = {
                      instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/prometheus",
                      schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/prometheus/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string"
                    };
                    e === null ? e = [T] : e.push(T), t++;
                  }
                }
                if (u.labels !== void 0) {
                  let v = u.labels;
                  if (v && typeof v == "object" && !Array.isArray(v)) {
                    if (Object.keys(v).length > 20) {
                      let T = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/labels", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/maxProperties", keyword: "maxProperties", params: { limit: 20 }, message: "must NOT have more than 20 properties" };
                      e === null ? e = [T] : e.push(
                        T
                      ), t++;
                    }
                    if (Object.keys(v).length < 1) {
                      let T = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/labels", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                      e === null ? e = [T] : e.push(T), t++;
                    }
                    for (let T in v) {
                      let C = t;
                      if (typeof T == "string") {
                        if (!lt.test(T)) {
                          let E = { instancePath: s + "/environments/" + q.replace(
                            /~/g,
                            "~0"
                          ).replace(/\//g, "~1") + "/observer/labels", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_][a-zA-Z0-9_]{0,99}$" }, message: 'must match pattern "^[a-zA-Z_][a-zA-Z0-9_]{0,99}$"', propertyName: T };
                          e === null ? e = [E] : e.push(E), t++;
                        }
                      } else {
                        let E = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/labels", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: T };
                        e === null ? e = [E] : e.push(E), t++;
                      }
                      var qe = C === t;
                      if (!qe) {
                        let E = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/labels", schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/propertyNames", keyword: "propertyNames", params: { propertyName: T }, message: "property name must be valid" };
                        e === null ? e = [E] : e.push(E), t++;
                      }
                    }
                    for (let T in v) {
                      let C = v[T];
                      if (typeof C == "string") {
                        if (O(C) > 200) {
                          let E = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/labels/" + T.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                          e === null ? e = [E] : e.push(E), t++;
                        }
                      } else {
                        let E = {
                          instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/labels/" + T.replace(/~/g, "~0").replace(
                            /\//g,
                            "~1"
                          ),
                          schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/additionalProperties/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string"
                        };
                        e === null ? e = [E] : e.push(E), t++;
                      }
                    }
                  } else {
                    let T = {
                      instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/observer/labels",
                      schemaPath: "#/properties/environments/additionalProperties/properties/observer/properties/labels/type",
                      keyword: "type",
                      params: { type: "object" },
                      message: "must be object"
                    };
                    e === null ? e = [T] : e.push(T), t++;
                  }
                }
              } else {
                let v = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(
                  /\//g,
                  "~1"
                ) + "/observer", schemaPath: "#/properties/environments/additionalProperties/properties/observer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [v] : e.push(v), t++;
              }
            }
            if (m.approvals !== void 0) {
              let u = m.approvals;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                let v = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(
                  /\//g,
                  "~1"
                ) + "/approvals", schemaPath: "#/properties/environments/additionalProperties/properties/approvals/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [v] : e.push(v), t++;
              }
              if (typeof u == "number" && isFinite(u)) {
                if (u > 20 || isNaN(u)) {
                  let v = {
                    instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvals",
                    schemaPath: "#/properties/environments/additionalProperties/properties/approvals/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 20 },
                    message: "must be <= 20"
                  };
                  e === null ? e = [v] : e.push(v), t++;
                }
                if (u < 0 || isNaN(u)) {
                  let v = { instancePath: s + "/environments/" + q.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1") + "/approvals", schemaPath: "#/properties/environments/additionalProperties/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [v] : e.push(v), t++;
                }
              }
            }
            if (m.rollouts !== void 0) {
              let u = m.rollouts;
              if (Array.isArray(u)) {
                if (u.length < 1) {
                  let E = { instancePath: s + "/environments/" + q.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1") + "/rollouts", schemaPath: "#/properties/environments/additionalProperties/properties/rollouts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  e === null ? e = [E] : e.push(E), t++;
                }
                let v = u.length;
                for (let E = 0; E < v; E++) {
                  let G = u[E];
                  if (typeof G != "string") {
                    let j = { instancePath: s + "/environments/" + q.replace(
                      /~/g,
                      "~0"
                    ).replace(/\//g, "~1") + "/rollouts/" + E, schemaPath: "#/properties/environments/additionalProperties/properties/rollouts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [j] : e.push(j), t++;
                  }
                  if (!(G === "direct" || G === "canary" || G === "shadow")) {
                    let j = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollouts/" + E, schemaPath: "#/properties/environments/additionalProperties/properties/rollouts/items/enum", keyword: "enum", params: {
                      allowedValues: X.properties.environments.additionalProperties.properties.rollouts.items.enum
                    }, message: "must be equal to one of the allowed values" };
                    e === null ? e = [j] : e.push(j), t++;
                  }
                }
                let T = u.length, C;
                if (T > 1) {
                  let E = {};
                  for (; T--; ) {
                    let G = u[T];
                    if (typeof G == "string") {
                      if (typeof E[G] == "number") {
                        C = E[G];
                        let j = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollouts", schemaPath: "#/properties/environments/additionalProperties/properties/rollouts/uniqueItems", keyword: "uniqueItems", params: { i: T, j: C }, message: "must NOT have duplicate items (items ## " + C + " and " + T + " are identical)" };
                        e === null ? e = [j] : e.push(j), t++;
                        break;
                      }
                      E[G] = T;
                    }
                  }
                }
              } else {
                let v = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollouts", schemaPath: "#/properties/environments/additionalProperties/properties/rollouts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [v] : e.push(v), t++;
              }
            }
            if (m.minDwell !== void 0) {
              let u = m.minDwell;
              if (typeof u == "string") {
                if (!Ne.test(u)) {
                  let v = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/minDwell", schemaPath: "#/properties/environments/additionalProperties/properties/minDwell/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,4}(s|m|h|d)$" }, message: 'must match pattern "^[1-9][0-9]{0,4}(s|m|h|d)$"' };
                  e === null ? e = [v] : e.push(v), t++;
                }
              } else {
                let v = {
                  instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/minDwell",
                  schemaPath: "#/properties/environments/additionalProperties/properties/minDwell/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string"
                };
                e === null ? e = [v] : e.push(v), t++;
              }
            }
            if (m.minSamples !== void 0) {
              let u = m.minSamples;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                let v = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/minSamples", schemaPath: "#/properties/environments/additionalProperties/properties/minSamples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [v] : e.push(v), t++;
              }
              if (typeof u == "number" && isFinite(u)) {
                if (u > 1e8 || isNaN(u)) {
                  let v = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1") + "/minSamples", schemaPath: "#/properties/environments/additionalProperties/properties/minSamples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e8 }, message: "must be <= 100000000" };
                  e === null ? e = [v] : e.push(v), t++;
                }
                if (u < 1 || isNaN(u)) {
                  let v = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(
                    /\//g,
                    "~1"
                  ) + "/minSamples", schemaPath: "#/properties/environments/additionalProperties/properties/minSamples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  e === null ? e = [v] : e.push(v), t++;
                }
              }
            }
          } else {
            let u = { instancePath: s + "/environments/" + q.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
      } else {
        let q = { instancePath: s + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [q] : e.push(q), t++;
      }
    }
    if (W.budget !== void 0) {
      let z = W.budget;
      if (z && typeof z == "object" && !Array.isArray(z)) {
        if (Object.keys(z).length < 1) {
          let q = {
            instancePath: s + "/budget",
            schemaPath: "#/properties/budget/minProperties",
            keyword: "minProperties",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 properties"
          };
          e === null ? e = [q] : e.push(q), t++;
        }
        for (let q in z) if (!(q === "perChange" || q === "perWeek")) {
          let m = { instancePath: s + "/budget", schemaPath: "#/properties/budget/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q }, message: "must NOT have additional properties" };
          e === null ? e = [m] : e.push(
            m
          ), t++;
        }
        if (z.perChange !== void 0) {
          let q = z.perChange;
          if (q && typeof q == "object" && !Array.isArray(q)) {
            if (Object.keys(q).length < 1) {
              let m = { instancePath: s + "/budget/perChange", schemaPath: "#/properties/budget/properties/perChange/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [m] : e.push(m), t++;
            }
            for (let m in q)
              if (!(m === "trainings" || m === "minutes")) {
                let u = { instancePath: s + "/budget/perChange", schemaPath: "#/properties/budget/properties/perChange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
                e === null ? e = [u] : e.push(u), t++;
              }
            if (q.trainings !== void 0) {
              let m = q.trainings;
              if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
                let u = { instancePath: s + "/budget/perChange/trainings", schemaPath: "#/properties/budget/properties/perChange/properties/trainings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [u] : e.push(u), t++;
              }
              if (typeof m == "number" && isFinite(m)) {
                if (m > 1e6 || isNaN(m)) {
                  let u = { instancePath: s + "/budget/perChange/trainings", schemaPath: "#/properties/budget/properties/perChange/properties/trainings/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                  e === null ? e = [u] : e.push(u), t++;
                }
                if (m < 0 || isNaN(m)) {
                  let u = { instancePath: s + "/budget/perChange/trainings", schemaPath: "#/properties/budget/properties/perChange/properties/trainings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [u] : e.push(u), t++;
                }
              }
            }
            if (q.minutes !== void 0) {
              let m = q.minutes;
              if (typeof m == "number" && isFinite(m)) {
                if (m > 1e7 || isNaN(m)) {
                  let u = {
                    instancePath: s + "/budget/perChange/minutes",
                    schemaPath: "#/properties/budget/properties/perChange/properties/minutes/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 1e7 },
                    message: "must be <= 10000000"
                  };
                  e === null ? e = [u] : e.push(u), t++;
                }
                if (m < 0 || isNaN(m)) {
                  let u = { instancePath: s + "/budget/perChange/minutes", schemaPath: "#/properties/budget/properties/perChange/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [u] : e.push(u), t++;
                }
              } else {
                let u = {
                  instancePath: s + "/budget/perChange/minutes",
                  schemaPath: "#/properties/budget/properties/perChange/properties/minutes/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number"
                };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
          } else {
            let m = { instancePath: s + "/budget/perChange", schemaPath: "#/properties/budget/properties/perChange/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [m] : e.push(
              m
            ), t++;
          }
        }
        if (z.perWeek !== void 0) {
          let q = z.perWeek;
          if (q && typeof q == "object" && !Array.isArray(q)) {
            if (Object.keys(q).length < 1) {
              let m = { instancePath: s + "/budget/perWeek", schemaPath: "#/properties/budget/properties/perWeek/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              e === null ? e = [m] : e.push(m), t++;
            }
            for (let m in q)
              if (!(m === "trainings" || m === "minutes")) {
                let u = { instancePath: s + "/budget/perWeek", schemaPath: "#/properties/budget/properties/perWeek/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
                e === null ? e = [u] : e.push(u), t++;
              }
            if (q.trainings !== void 0) {
              let m = q.trainings;
              if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
                let u = { instancePath: s + "/budget/perWeek/trainings", schemaPath: "#/properties/budget/properties/perWeek/properties/trainings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [u] : e.push(u), t++;
              }
              if (typeof m == "number" && isFinite(m)) {
                if (m > 1e6 || isNaN(m)) {
                  let u = {
                    instancePath: s + "/budget/perWeek/trainings",
                    schemaPath: "#/properties/budget/properties/perWeek/properties/trainings/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 1e6 },
                    message: "must be <= 1000000"
                  };
                  e === null ? e = [u] : e.push(u), t++;
                }
                if (m < 0 || isNaN(m)) {
                  let u = { instancePath: s + "/budget/perWeek/trainings", schemaPath: "#/properties/budget/properties/perWeek/properties/trainings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [u] : e.push(u), t++;
                }
              }
            }
            if (q.minutes !== void 0) {
              let m = q.minutes;
              if (typeof m == "number" && isFinite(m)) {
                if (m > 1e7 || isNaN(m)) {
                  let u = { instancePath: s + "/budget/perWeek/minutes", schemaPath: "#/properties/budget/properties/perWeek/properties/minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
                  e === null ? e = [u] : e.push(u), t++;
                }
                if (m < 0 || isNaN(m)) {
                  let u = { instancePath: s + "/budget/perWeek/minutes", schemaPath: "#/properties/budget/properties/perWeek/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  e === null ? e = [u] : e.push(u), t++;
                }
              } else {
                let u = { instancePath: s + "/budget/perWeek/minutes", schemaPath: "#/properties/budget/properties/perWeek/properties/minutes/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                e === null ? e = [u] : e.push(u), t++;
              }
            }
          } else {
            let m = { instancePath: s + "/budget/perWeek", schemaPath: "#/properties/budget/properties/perWeek/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [m] : e.push(m), t++;
          }
        }
      } else {
        let q = { instancePath: s + "/budget", schemaPath: "#/properties/budget/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [q] : e.push(q), t++;
      }
    }
  } else {
    let z = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [z] : e.push(z), t++;
  }
  return Ae.errors = e, t === 0;
}
Ae.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var validateModel = yt;
var validateProject = ft;

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
