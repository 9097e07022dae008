import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  COLUMN,
  columns,
  mapping
} from "./chunk-IUFWIKZX.js";

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
  PREDICT_TIME_MS
};
