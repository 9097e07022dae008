import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  normalQuantile
} from "./chunk-LGIWBECZ.js";
import {
  counted,
  figure,
  sizeText,
  timeText
} from "./chunk-5TWUTOWS.js";

// src/report/escape.ts
var GAP = "​";
function escapeText(text, limit = 600) {
  return capped(flattened(text), limit).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/[\\`*~[\]!$]/g, "\\$&").replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_").replace(/^([-+=])/, "\\$1").replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2").replace(/(?<=\S)@/g, `${GAP}@`).replace(/[@#]/g, `$&${GAP}`).replace(/(GH-)(?=\d)/gi, `$1${GAP}`).replace(/:(?=\/\/|[a-z0-9_+-]+:)/gi, `:${GAP}`).replace(/\b(mailto|xmpp):/gi, `$1${GAP}:`).replace(/\b(www)\./gi, `$1${GAP}.`).replace(/\|/g, "&#124;");
}
function codeSpan(text, limit = 200) {
  const flat = capped(flattened(text), limit);
  if (flat === "") return "";
  if (flat.includes("|")) return escapeText(flat, limit);
  const fence = "`".repeat(longestRun(flat) + 1);
  const pad = /^`|`$/.test(flat) ? " " : "";
  return `${fence}${pad}${flat}${pad}${fence}`;
}
function fencedBlock(text, limit = 4e3) {
  const lines = capped(
    text.split(/\r\n|[\n\r\u2028\u2029]/).map(visible).join("\n"),
    limit
  );
  const fence = "`".repeat(Math.max(3, longestRun(lines) + 1));
  return `${fence}text
${lines}
${fence}`;
}
function escapeHtml(text, limit = 200) {
  return capped(flattened(text), limit).replace(/[^A-Za-z0-9 .,:;_/%×·–-]/gu, (character) => `&#${character.codePointAt(0)};`).replace(/&#(64|35);/g, `&#$1;${GAP}`).replace(/:(?=\/\/)/g, `:${GAP}`).replace(/\b(www)\./gi, `$1${GAP}.`);
}
function htmlText(text, limit = 2e3) {
  return capped(flattened(text), limit).replace(/[&<>"'`=]/g, (character) => `&#${character.charCodeAt(0)};`);
}
function mermaidLabel(text, limit = 60) {
  return capped(flattened(text).replace(/[^A-Za-z0-9 .,_-]/g, "-"), limit).replace("…", "");
}
function plainText(text, limit = 600) {
  return capped(flattened(text), limit);
}
function redacted(record, secrets) {
  const forms = secrets.filter((secret) => secret.length >= 4).flatMap(formsOf);
  if (forms.length === 0) return record;
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
  return mapStrings(record, (text) => longestFirst.reduce((rest, form) => rest.replaceAll(form, "***"), text));
}
function flattened(text) {
  return visible(text.replace(/[\r\n\t\u0085\u2028\u2029]+/g, " ")).replace(/ {2,}/g, " ").trim();
}
function visible(text) {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, "�");
}
function capped(text, limit) {
  if (text.length <= limit) return text;
  return `${[...text.slice(0, limit * 2)].slice(0, limit - 1).join("")}…`;
}
function longestRun(text) {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
function formsOf(secret) {
  const base64 = Buffer.from(secret, "utf8").toString("base64");
  return [secret, base64, base64.replace(/=+$/, ""), encodeURIComponent(secret)];
}
function mapStrings(value, change) {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, mapStrings(item, change)]));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)]));
}

// node_modules/markdown-table/index.js
function defaultStringLength(value) {
  return value.length;
}
function markdownTable(table2, options) {
  const settings = options || {};
  const align = (settings.align || []).concat();
  const stringLength = settings.stringLength || defaultStringLength;
  const alignments = [];
  const cellMatrix = [];
  const sizeMatrix = [];
  const longestCellByColumn = [];
  let mostCellsPerRow = 0;
  let rowIndex = -1;
  while (++rowIndex < table2.length) {
    const row2 = [];
    const sizes2 = [];
    let columnIndex2 = -1;
    if (table2[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table2[rowIndex].length;
    }
    while (++columnIndex2 < table2[rowIndex].length) {
      const cell = serialize(table2[rowIndex][columnIndex2]);
      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell);
        sizes2[columnIndex2] = size;
        if (longestCellByColumn[columnIndex2] === void 0 || size > longestCellByColumn[columnIndex2]) {
          longestCellByColumn[columnIndex2] = size;
        }
      }
      row2.push(cell);
    }
    cellMatrix[rowIndex] = row2;
    sizeMatrix[rowIndex] = sizes2;
  }
  let columnIndex = -1;
  if (typeof align === "object" && "length" in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex]);
    }
  } else {
    const code2 = toAlignment(align);
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code2;
    }
  }
  columnIndex = -1;
  const row = [];
  const sizes = [];
  while (++columnIndex < mostCellsPerRow) {
    const code2 = alignments[columnIndex];
    let before = "";
    let after = "";
    if (code2 === 99) {
      before = ":";
      after = ":";
    } else if (code2 === 108) {
      before = ":";
    } else if (code2 === 114) {
      after = ":";
    }
    let size = settings.alignDelimiters === false ? 1 : Math.max(
      1,
      longestCellByColumn[columnIndex] - before.length - after.length
    );
    const cell = before + "-".repeat(size) + after;
    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length;
      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size;
      }
      sizes[columnIndex] = size;
    }
    row[columnIndex] = cell;
  }
  cellMatrix.splice(1, 0, row);
  sizeMatrix.splice(1, 0, sizes);
  rowIndex = -1;
  const lines = [];
  while (++rowIndex < cellMatrix.length) {
    const row2 = cellMatrix[rowIndex];
    const sizes2 = sizeMatrix[rowIndex];
    const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
    columnIndex = -1;
    const line = [];
    while (++columnIndex < cellsInRow) {
      const cell = row2[columnIndex] || "";
      let before = "";
      let after = "";
      if (settings.alignDelimiters !== false) {
        const size = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
        const code2 = alignments[columnIndex];
        if (code2 === 114) {
          before = " ".repeat(size);
        } else if (code2 === 99) {
          const half = size / 2;
          if (size % 2) {
            before = " ".repeat(half + 0.5);
            after = " ".repeat(half - 0.5);
          } else {
            before = " ".repeat(half);
            after = before;
          }
        } else {
          after = " ".repeat(size);
        }
      }
      if (settings.delimiterStart !== false && !columnIndex) {
        line.push("|");
      }
      if (settings.padding !== false && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) {
        line.push(" ");
      }
      if (settings.alignDelimiters !== false) {
        line.push(before);
      }
      line.push(cell);
      if (settings.alignDelimiters !== false) {
        line.push(after);
      }
      if (settings.padding !== false) {
        line.push(" ");
      }
      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push("|");
      }
    }
    lines.push(
      settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join("")
    );
  }
  return lines.join("\n");
}
function serialize(value) {
  return value === null || value === void 0 ? "" : String(value);
}
function toAlignment(value) {
  const code2 = typeof value === "string" ? value.codePointAt(0) : 0;
  return code2 === 67 || code2 === 99 ? 99 : code2 === 76 || code2 === 108 ? 108 : code2 === 82 || code2 === 114 ? 114 : 0;
}

// src/report/markdown.ts
var Markdown = class {
  text;
  constructor(text) {
    this.text = text;
  }
};
function md(template, ...values) {
  return new Markdown(
    template.map((part, index) => part + (index < values.length ? raw(values[index] ?? "") : "")).join("")
  );
}
function verbatim(text) {
  return new Markdown(text);
}
function code(text) {
  return new Markdown(codeSpan(text));
}
function joined(parts, separator) {
  return new Markdown(parts.map(raw).join(separator));
}
function blocks(parts) {
  return joined(parts.filter((part) => part !== void 0 && part.text !== ""), "\n\n");
}
function table(columns, rows) {
  if (rows.length === 0) return new Markdown("");
  const cells = [columns.map((column) => escapeText(column.title)), ...rows.map((row) => row.map(raw))];
  return new Markdown(
    markdownTable(cells, { align: columns.map((column) => column.align ?? "left"), stringLength: widthOf })
  );
}
function bullets(items) {
  return new Markdown(items.map((item) => `- ${raw(item)}`).join("\n"));
}
function folded(summary, body) {
  if (body.text === "") return body;
  return new Markdown(`<details><summary>${escapeHtml(summary)}</summary>

${body.text}

</details>`);
}
function raw(content) {
  return content instanceof Markdown ? content.text : escapeText(String(content));
}
function widthOf(text) {
  let width = 0;
  for (const character of text.replace(/[\ufe0f\u200b]/g, ""))
    width += new RegExp("\\p{Emoji_Presentation}", "u").test(character) ? 2 : 1;
  return width;
}
function asSentence(text) {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

// src/report/intervals.ts
function intervalText(estimate, digits = 4) {
  const interval = intervalOf(estimate);
  return interval === void 0 ? "–" : `${figure(interval.low, digits)} to ${figure(interval.high, digits)}`;
}
function withInterval(estimate) {
  if (estimate.kind === "not-estimable") return `not estimable: ${estimate.reason}`;
  const { interval } = estimate;
  const value = figure(estimate.value, 3);
  return interval === void 0 ? value : `${value} (${figure(interval.low, 2)} to ${figure(interval.high, 2)})`;
}
function madeText(estimate) {
  if (estimate.kind === "not-estimable") return "";
  const { interval, unsure } = estimate;
  if (interval === void 0) return unsure === void 0 ? "no interval" : `no interval: ${unsure}`;
  const { level, method, resamples, seed, units } = interval;
  const drawn = resamples === void 0 ? "" : `, ${figure(resamples)} resamples of ${units ?? "rows"}, seed ${seed}`;
  return `${figure(100 * level)} % interval: ${method}${drawn}`;
}
function intervalOf(estimate) {
  return estimate.kind === "value" ? estimate.interval : void 0;
}

// src/report/sections/held-out.ts
var WORN_AT = 25;
function usesText({ heldOutUses }) {
  if (heldOutUses === void 0) return void 0;
  if (heldOutUses === 1) return "these rows have been judged on once";
  return `these rows have been judged on ${figure(heldOutUses)} times, each with another model or evaluation`;
}
function isWorn({ heldOutUses }) {
  return heldOutUses !== void 0 && heldOutUses >= WORN_AT;
}
function wornText({ heldOutUses = 0 }) {
  return `${counted(heldOutUses, "evaluation")} have been judged on the same held-out rows; from ${WORN_AT} on, picking the best of equally good models lifts its number by as much as a 95 % interval is wide to one side, so that intervals and gates promise too much`;
}

// src/report/sections/group-needs.ts
var MOST_NAMED = 10;
function needsText(groups) {
  const lacking = groups.flatMap(({ group, needs }) => needs === void 0 ? [] : [{ group, needs }]);
  if (lacking.length === 0) return void 0;
  const named = lacking.slice(0, MOST_NAMED).map(({ group, needs }) => `${group.join(" × ")} ${figure(needs)}`);
  const more = lacking.length > MOST_NAMED ? ` and ${figure(lacking.length - MOST_NAMED)} more` : "";
  return `Test rows in all on which every number of a group could be judged, at its share of these: about ${named.join(", ")}${more}`;
}
function needsLine(groups) {
  const text = needsText(groups);
  return text === void 0 ? void 0 : md`${asSentence(text)}`;
}

// src/report/sections/errors.ts
function classesTable(classes) {
  const numbers2 = ["Rows", "Decided", "Precision", "Recall", "F1"].map((title) => ({ title, align: "right" }));
  return table([{ title: "Class" }, ...numbers2], classes.map(classRow));
}
function costsLine(costs) {
  const { falsePositive, falseNegative, falsePositives, falseNegatives, total, perRow, interval } = costs;
  const ends = interval === void 0 ? "" : ` (${figure(interval.low, 3)} to ${figure(interval.high, 3)})`;
  return md`**Costs** ${figure(total)} on these rows, ${figure(perRow)} a row${ends}: ${figure(falsePositives)} false positives at ${figure(falsePositive)}, ${figure(falseNegatives)} false negatives at ${figure(falseNegative)}`;
}
function groupErrorsSection({ groupErrors = [], task }) {
  return blocks(groupErrors.map((one) => groupTable(one, task)));
}
function classRow({ name, rows, decided, precision, recall, f1 }) {
  return [name, figure(rows), figure(decided), ...[precision, recall, f1].map(short)];
}
function short(estimate) {
  if (estimate.kind !== "value") return "–";
  return estimate.interval === void 0 ? figure(estimate.value) : withInterval(estimate);
}
function groupTable({ by, minGroup, measures, groups }, task) {
  const small = groups.some(({ values }) => values.some(({ kind }) => kind === "not-estimable"));
  const notes = [
    `rates between groups are for binary tasks, this one is ${task}`,
    ...small ? [`groups under ${minGroup} rows are not judged`] : []
  ];
  const title = by.join(" × ");
  return blocks([
    md`**Errors by ${title}** · ${joined(notes, " · ")}`,
    table(
      [{ title }, ...["Rows", ...measures].map((measure) => ({ title: measure, align: "right" }))],
      groups.map(({ group, rows, values }) => [
        group.filter((part) => part !== "").join(" × "),
        figure(rows),
        ...values.map(short)
      ])
    ),
    needsLine(groups)
  ]);
}

// src/report/sections/numbers.ts
function metricsSection(evaluation) {
  const { latency, size } = evaluation;
  return blocks([
    md`**Metrics** on ${figure(evaluation.rows)} held-out rows${positivesText(evaluation)} · decision: ${evaluation.decision}${usesPart(evaluation)}`,
    table(
      [
        { title: "Metric" },
        { title: "Value", align: "right" },
        { title: "95 % interval", align: "right" },
        { title: "Better" }
      ],
      evaluation.metrics.map(metricRow)
    ),
    evaluation.costs && costsLine(evaluation.costs),
    evaluation.classes && classesTable(evaluation.classes),
    md`One row in ${timeText(latency.p50)} (median), ${timeText(latency.p95)} (p95), ${timeText(latency.p99)} (p99) over ${latency.calls} calls on ${latency.on} · bundle ${sizeText(size.bundleBytes)}`,
    md`${evaluation.held}`
  ]);
}
function fairnessSection(evaluation) {
  return blocks([...evaluation.fairness.map(fairnessTable), groupErrorsSection(evaluation)]);
}
function definitionsSection(evaluations) {
  const results = evaluations.flatMap((one) => [...one.metrics, ...one.fairness.flatMap((by) => by.measures)]);
  const byId = new Map(results.map((result) => [result.metric, result]));
  const ids = [...byId.keys()].sort();
  return bullets(
    ids.map((id) => {
      const { version, definition, estimate } = byId.get(id);
      const made = madeText(estimate);
      return md`**${id}** (version ${version}): ${definition}${made === "" ? "" : `; ${made}`}`;
    })
  );
}
function estimateText(estimate) {
  return estimate.kind === "value" ? figure(estimate.value) : `not estimable: ${estimate.reason}`;
}
function usesPart(evaluation) {
  const uses = usesText(evaluation);
  return uses === void 0 ? "" : md` · ${uses}`;
}
function positivesText({ positives, rows }) {
  if (positives === void 0 || rows === 0) return "";
  return `, ${figure(positives)} positive (${figure(100 * positives / rows, 3)} %)`;
}
function metricRow(result) {
  return [result.metric, estimateText(result.estimate), intervalText(result.estimate), result.better];
}
function fairnessTable(result) {
  const rates = ["Selected", "True pos. rate", "False pos. rate"].map((title) => ({ title, align: "right" }));
  const small = result.groups.some((group) => group.selectionRate.kind === "not-estimable");
  const leftOut = small ? [`groups under ${result.minGroup} rows are not judged`] : [];
  return blocks([
    md`**Fairness by ${result.by.join(" × ")}** · ${joined([...result.measures.map(measureText), ...leftOut], " · ")}`,
    table(
      [
        { title: result.by.join(" × ") },
        { title: "Rows", align: "right" },
        { title: "Positive", align: "right" },
        ...rates
      ],
      result.groups.map((group) => groupRow(group))
    ),
    needsLine(result.groups)
  ]);
}
function measureText(measure) {
  const { metric, estimate } = measure;
  return md`${metric} ${estimate.kind === "value" ? withInterval(estimate) : estimateText(estimate)}`;
}
function groupRow(group) {
  const name = group.group.filter((part) => part !== "").join(" × ");
  if (group.selectionRate.kind === "not-estimable") return [name, figure(group.rows), "–", "–", "–", "–"];
  const rates = [group.selectionRate, group.truePositiveRate, group.falsePositiveRate].map(withInterval);
  return [name, figure(group.rows), figure(group.positives), ...rates];
}

// src/report/exhibits/exhibit.ts
function numbers(...titles) {
  return titles.map((title) => ({ title, number: true }));
}

// src/report/exhibits/attributions.ts
var MOST = 30;
function attributionExhibits(attributions) {
  const { examples } = attributions;
  return [overallAttributions(attributions), ...examples.length === 0 ? [] : [rowByRow(attributions)]];
}
function overallAttributions(attributions) {
  const { features, unit, rows, background, base, method } = attributions;
  const [first] = features;
  const most = first === void 0 ? "" : `: ${first.name} makes most, ${figure(first.mean, 3)}`;
  const from = base === void 0 ? "" : ` Mean over the background: ${figure(base)}.`;
  return {
    title: `SHAP values of ${counted(features.length, "feature")}${most}`,
    says: `Mean size of what each feature makes of an output, in ${unit}, over ${counted(rows, "test row")} against ${counted(background, "test row")} as background; ${howText(attributions)}. ± is the 95 % error, of which rows were explained${method === "sampled" ? " and of the sampling" : ""}.${from}`,
    columns: [{ title: "Feature" }, ...numbers("Mean size", "±")],
    rows: features.slice(0, MOST).map(({ name, mean, error }) => [name, figure(mean, 3), error === void 0 ? "–" : reachText(error)])
  };
}
function howText({ method, permutations, seed }) {
  if (method === "additive") return `exact, because the features of this model add up; rows drawn with seed ${seed}`;
  if (method === "coalitions") return `exact, over every set of features; rows drawn with seed ${seed}`;
  return `sampled over ${figure(permutations ?? 0)} permutations a row, each with its reverse, seed ${seed}`;
}
function rowByRow({ examples, unit, method }) {
  const errors = method === "sampled" ? " ± is the 95 % error of the sampling." : "";
  return {
    title: `SHAP values of ${counted(examples.length, "row")}`,
    says: `What the features make of single outputs, in ${unit}, from the lowest output to the highest of the rows explained. Values are shown as bands or names that ten test rows or more share; others, and those of sensitive columns, are hidden.${errors}`,
    columns: [{ title: "Row" }, ...numbers("Output"), { title: "Made by" }],
    rows: examples.map((row) => [
      row.about === void 0 ? row.place : `${row.place}: ${row.about}`,
      figure(row.output, 2),
      partsText(row)
    ])
  };
}
function partsText({ parts, rest }) {
  const all = parts.map(({ name, value, part, error }) => {
    const unsure = error === void 0 ? "" : ` ± ${reachText(error)}`;
    return `${name} (${value}) ${signed(part)}${unsure}`;
  });
  return [...all, `all others ${signed(rest)}`].join("; ");
}
function signed(value) {
  return value > 0 ? `+${figure(value, 2)}` : figure(value, 2);
}
function reachText(error) {
  return figure(normalQuantile(0.975) * error, 2);
}

// src/report/exhibits/conformal.ts
function conformalExhibit(conformal) {
  const { coverage, rule, rows, testRows, held, size, sizes, groups, caution } = conformal;
  const what = sizes === void 0 ? "intervals" : "sets";
  const mean = size === void 0 ? "" : `, ${sizes === void 0 ? "width" : "mean size"} ${figure(size)}`;
  const spread = sizes?.map((one) => `${counted(one.classes, "class", "classes")} in ${counted(one.rows, "row")}`).join(", ");
  const sentences = [
    `Inside are ${rule}`,
    `The limit is the split-conformal one of ${counted(rows, "validation row")}, each counting once; it promises ${percent(coverage)} over all rows together, not in each group`,
    ...spread === void 0 ? [] : [`Sets have ${spread}`],
    ...caution === void 0 ? [] : [`Mind that ${caution}`]
  ];
  return {
    title: `Conformal ${what} for ${percent(coverage)}: ${withInterval(held)} of the test rows inside${mean}`,
    says: sentences.map(asSentence).join(" "),
    columns: [{ title: "Rows" }, ...numbers("Number", "Inside")],
    rows: [
      ["all", figure(testRows), withInterval(held)],
      ...groups.map(({ by, group, rows: count, held: inside }) => [
        `${by.join(" × ")}: ${group.join(" × ")}`,
        figure(count),
        withInterval(inside)
      ])
    ]
  };
}
function percent(share) {
  return `${figure(100 * share, 3)} %`;
}

// src/report/exhibits/conventions.ts
function conventionExhibit({ by, against, minGroup }) {
  if (against === void 0 || against.groups.length === 0) return void 0;
  const privileged = against.privileged.join(" × ");
  const [first] = against.groups;
  const told = first ? `: ${first.group.join(" × ")} less ${privileged} ${withInterval(first.selectionDifference)}` : "";
  return {
    title: `Selection by ${by.join(" × ")} in AIF360's convention${told}`,
    says: `Signed, each group against the privileged one, ${privileged} (${against.chosen}): under 0, or a ratio under 1, is against the group. The measures above are fairlearn's: largest less smallest rate, smallest over largest, without a sign and without a privileged group; of two groups its difference is the size of this one, its ratio the smaller of this one and its inverse. Groups of ${figure(minGroup)} rows or more.`,
    columns: [
      { title: by.join(" × ") },
      ...numbers(
        "Rows",
        "statistical parity difference",
        "disparate impact",
        "equal opportunity difference",
        "average odds difference"
      )
    ],
    rows: against.groups.map((one) => [
      one.group.join(" × "),
      figure(one.rows),
      withInterval(one.selectionDifference),
      withInterval(one.selectionRatio),
      withInterval(one.opportunityDifference),
      withInterval(one.averageOddsDifference)
    ])
  };
}

// src/report/exhibits/dependence.ts
function dependenceExhibit({ rows, outputs, features }) {
  return {
    title: `Partial dependence on ${features.map(({ name }) => name).join(", ")}`,
    says: `Mean prediction over ${figure(rows)} test rows with one feature set to a value in all of them and the others as they are; where features hang together, some of these rows could not be. The full page has the curves.`,
    columns: [
      { title: "Feature" },
      ...numbers(...outputs.map((name) => `${name}, lowest`), ...outputs.map((name) => `${name}, highest`))
    ],
    rows: features.map(({ name, points }) => [
      name,
      ...outputs.map((_, k) => endText(points, k, (one, other) => one < other)),
      ...outputs.map((_, k) => endText(points, k, (one, other) => one > other))
    ])
  };
}
function endText(points, k, further) {
  const best = points.reduce((found, point) => further(meanAt(point, k), meanAt(found, k)) ? point : found);
  return `${figure(meanAt(best, k), 3)} at ${typeof best.at === "number" ? figure(best.at, 3) : best.at}`;
}
function meanAt({ means }, k) {
  return means[k] ?? Number.NaN;
}

// src/report/exhibits/expected.ts
function expectedExhibit({ rows, metrics }) {
  const [first] = metrics;
  if (first === void 0) return void 0;
  const off = metrics.filter(({ low, high, realised }) => realised < low || realised > high).length;
  const verdict = off === 0 ? "as the probabilities promise" : `${off} of ${metrics.length} not as promised`;
  return {
    title: `Performance without labels: ${first.metric} ${figure(first.expected)} expected, ${figure(first.realised)} came true; ${verdict}`,
    says: `What the probabilities of ${figure(rows)} test rows promise of the decisions (confidence-based estimation, CBPE), each row counting once. The range holds 95 % of what labels drawn from these probabilities would give; outside it the probabilities are off, and estimates on rows without labels will be too. It cannot see that the same features have come to mean something else.`,
    columns: [{ title: "Metric" }, ...numbers("Expected", "95 % range", "Came true")],
    rows: metrics.map(({ metric, expected, low, high, realised }) => [
      metric,
      figure(expected),
      `${figure(low, 3)} to ${figure(high, 3)}`,
      `${figure(realised)}${realised < low ? " (below)" : realised > high ? " (above)" : ""}`
    ])
  };
}

// src/report/exhibits/recalibration.ts
var HOW = { platt: "a sigmoid over their log-odds", isotonic: "steps that never fall" };
function recalibrationExhibit({ method, rows, metrics }) {
  const [first] = metrics;
  const worse = metrics.filter((one) => one !== first && isWorse(one));
  const told = [first && beforeAfter(first), ...worse.map((one) => `worse: ${beforeAfter(one)}`)].filter(Boolean);
  const rash = method === "isotonic" && worse.some(({ metric }) => metric === "log_loss");
  return {
    title: `Recalibrated by ${method}${told.length === 0 ? "" : `: ${told.join("; ")}`}`,
    says: `The model's probabilities go through ${HOW[method]}, fitted on ${figure(rows)} validation rows; every number above and the server's answers are with it. Before: as the model states them, on the same test rows.${rash ? " Steps state 0 and 1 where few validation rows lie, for which log loss knows no limit; platt states neither." : ""}`,
    columns: [{ title: "Metric" }, ...numbers("Before", "After"), { title: "Better" }],
    rows: metrics.map(({ metric, better, before, after }) => [
      metric,
      withInterval(before),
      withInterval(after),
      better
    ])
  };
}
function beforeAfter({ metric, before, after }) {
  return `${metric} ${estimateText(before)} before, ${estimateText(after)} after`;
}
function isWorse({ better, before, after }) {
  if (before.kind !== "value" || after.kind !== "value") return false;
  const [was, now] = [before.interval, after.interval];
  if (was === void 0 || now === void 0) return false;
  return better === "lower" ? now.low > was.high : now.high < was.low;
}

// src/report/exhibits/reweighing.ts
var LEAST_SHOWN = 10;
function reweighExhibits(effect, reweighed) {
  return [effectOf(effect), weightsOf(reweighed)];
}
function effectOf({ by, rows, threshold, rate, groups, gaps, metrics }) {
  const [gap] = gaps;
  const told = gap && `: ${gap.measure} of ${rate} ${figure(gap.without, 3)} without, ${figure(gap.with, 3)} with`;
  const decided = threshold === void 0 ? "" : `, decided at ${figure(threshold)}`;
  return {
    title: `Training rows reweighed by ${by.join(" × ")}${told ?? ""}`,
    says: `A second training without the weights, alike in all else, beside the one under review, both on ${figure(rows)} validation rows${decided}: ${rate === "selected" ? "share selected" : "accuracy"} of each group large enough, the gaps between them, and what it cost. Training may have stopped by these rows; gates judge the test rows.`,
    columns: [{ title: "Of" }, ...numbers("Rows", "Without", "With")],
    rows: [
      ...groups.map((group) => [
        `${rate}: ${group.group.join(" × ")}`,
        figure(group.rows),
        withInterval(group.without),
        withInterval(group.with)
      ]),
      ...gaps.map((one) => [one.measure, "", figure(one.without, 3), figure(one.with, 3)]),
      ...metrics.map((one) => [
        `${one.metric} (${one.better} is better)`,
        figure(rows),
        withInterval(one.without),
        withInterval(one.with)
      ])
    ]
  };
}
function weightsOf({ by, groups, cells }) {
  return {
    title: `Weights of the training rows by ${by.join(" × ")} and class`,
    says: "Each row weighs (rows of its group x rows of its class) / (all rows x rows of both), so that group and class are independent among the training rows (Kamiran and Calders 2012); row weights of the data count in place of rows.",
    columns: [{ title: by.join(" × ") }, { title: "Class" }, ...numbers("Training rows", "Weight")],
    rows: cells.map(({ group, label, rows, weight }) => [
      (groups[group]?.group ?? []).join(" × "),
      label,
      rows < LEAST_SHOWN ? `under ${LEAST_SHOWN}` : figure(rows),
      figure(weight)
    ])
  };
}

// src/report/exhibits/robustness.ts
function robustnessExhibit({ metric, better, rows, baseline, losses }) {
  const known = losses.flatMap(({ what, loss }) => loss.kind === "value" ? [{ what, value: loss.value }] : []);
  const [worst] = [...known].sort((one, other) => other.value - one.value);
  const told = worst === void 0 ? "" : `: ${metric} loses at most ${figure(worst.value, 3)}, with ${worst.what}`;
  return {
    title: `Robustness${told}`,
    says: `How much worse ${metric} (${estimateText(baseline)}; ${better} is better) gets on ${figure(rows)} test rows when something happens to them, drawn once with a seed; the interval uses that both are the same rows.`,
    columns: [{ title: "Perturbation" }, ...numbers(metric, "Loss", "95 % interval")],
    rows: losses.map(({ what, value, loss }) => [what, estimateText(value), lossText(loss), intervalText(loss, 3)])
  };
}
function lossText(loss) {
  return loss.kind === "value" ? figure(loss.value, 3) : estimateText(loss);
}

// src/report/exhibits/slices.ts
function slicesExhibit(slices) {
  const { worst, asked, measure, looked } = slices;
  const [first] = worst;
  const wrong = measure === "mean absolute error" ? "mean absolute error" : "wrong";
  const title = first === void 0 ? `No slice is worse than the rest: ${counted(looked, "cut")} looked at` : `Worst slice: ${isText(first)}, ${wrong} ${shareText(first.value, measure)} against ${shareText(first.rest, measure)} elsewhere`;
  return {
    title,
    says: saysOf(slices),
    columns: [{ title: "Slice" }, ...numbers("Rows", "In the slice", "In the rest", "Worse by", "Corrected p")],
    rows: (asked ?? worst).map((slice) => rowOf(slice, measure))
  };
}
function flipsExhibit(slices) {
  const { worst, measure, flipped, mended } = slices;
  const [first] = worst;
  const where = first === void 0 ? "in no slice more than elsewhere" : `most in ${isText(first)} (${figure(first.flipped)} of ${figure(first.rows)} rows)`;
  const titles = ["Rows", "To wrong", "To right", "In the slice", "In the rest", "Worse by", "Corrected p"];
  return {
    title: `Against production ${counted(flipped, "row")} went from right to wrong and ${figure(mended)} from wrong to right, ${where}`,
    says: saysOf(slices),
    columns: [{ title: "Slice" }, ...numbers(...titles)],
    rows: worst.map((slice) => {
      const [is = "", rows = "", ...rest] = rowOf(slice, measure);
      return [is, rows, figure(slice.flipped), figure(slice.mended), ...rest];
    })
  };
}
function rowOf(slice, measure) {
  const { rows, value, rest, difference, low, high, corrected } = slice;
  const share = (number) => shareText(number, measure);
  const worse = `${share(difference)} (${share(low)} to ${share(high)})`;
  return [isText(slice), figure(rows), share(value), share(rest), worse, figure(corrected, 2)];
}
function isText({ is }) {
  return is.join(" and ");
}
function shareText(value, measure) {
  return measure.startsWith("share") ? `${figure(100 * value, 3)} %` : figure(value, 3);
}
function saysOf(slices) {
  const { measure, columns, minRows, looked, found, correction, level, units } = slices;
  const sentences = [
    `Compared is the ${measure}`,
    `${counted(looked, "cut")} of ${counted(columns.length, "column")} with at least ${figure(minRows)} rows on both sides were looked at${"asked" in slices ? " as the spec asks" : ", alone and crossed"}; ${figure(found)} stood out${shownText(slices)}`,
    `p-values are corrected for every cut looked at (${correction}), so that any slice is named by chance in at most ${figure(100 * level)} % of changes; intervals hold for all cuts together (Bonferroni)`,
    ...units === "rows" ? [] : [`What is drawn together counts once: ${units}`]
  ];
  return sentences.map(asSentence).join(" ");
}
function shownText(slices) {
  const { worst, found, looked } = slices;
  const asked = "asked" in slices ? slices.asked : void 0;
  if (asked === void 0)
    return worst.length < found ? `, of which the ${worst.length} are shown that say something of their own` : "";
  return asked.length < looked ? `; the surest ${asked.length} are shown` : "; all are shown";
}

// src/report/exhibits/all-exhibits.ts
function exhibitsOf(evaluation, trained) {
  const { slices, comparison, attributions, dependence } = evaluation;
  const { reweighing, data } = trained ?? {};
  return present([
    slices && slicesExhibit(slices),
    comparison?.slices && flipsExhibit(comparison.slices),
    ...reweighing && data?.reweighed ? reweighExhibits(reweighing, data.reweighed) : [],
    ...attributions ? attributionExhibits(attributions) : [],
    dependence && dependenceExhibit(dependence),
    ...trialExhibits(evaluation)
  ]);
}
function cardExhibits(evaluation) {
  const { slices, attributions, dependence } = evaluation;
  return {
    explanation: present([
      attributions && overallAttributions(attributions),
      dependence && dependenceExhibit(dependence)
    ]),
    trials: present([slices && slicesExhibit(slices), ...trialExhibits(evaluation)])
  };
}
function trialExhibits({ fairness, robustness, recalibration, conformal, expected }) {
  return [
    ...fairness.map(conventionExhibit),
    robustness && robustnessExhibit(robustness),
    recalibration && recalibrationExhibit(recalibration),
    conformal && conformalExhibit(conformal),
    expected && expectedExhibit(expected)
  ];
}
function present(exhibits) {
  return exhibits.filter((exhibit) => exhibit !== void 0);
}

// src/report/sections/data.ts
function dataSection(data) {
  const { checks, quality } = data;
  if (checks === void 0 || quality === void 0) return void 0;
  const failing = checks.filter((check) => check.outcome === "fail");
  return blocks([
    joined([md`**Data** ${sourceText(data)}`, rowsText(data), scoreText(data)], " · "),
    checksTable(failing),
    bullets(failing.map((check) => md`${asSentence(check.reason)} **Fix:** ${check.fix}`)),
    folded("Where the rows come from", lineageText(data)),
    folded(`All ${counted(checks.length, "data check")}`, checksTable(checks))
  ]);
}
function lineageText({ lineage }) {
  if (lineage === void 0) return md``;
  const { sources, query, join, rows, columns, readAt } = lineage;
  return blocks([
    table(
      [
        { title: "Source" },
        { title: "Files", align: "right" },
        { title: "Size", align: "right" },
        { title: "SHA-256" },
        { title: "Pinned by" }
      ],
      sources.map((source) => [
        sources.length === 1 ? code(source.uri) : md`${source.name}: ${code(source.uri)}`,
        figure(source.files),
        sizeText(source.bytes),
        code(source.digest),
        pinText(source)
      ])
    ),
    query === void 0 ? void 0 : md`Query:`,
    query === void 0 ? void 0 : verbatim(fencedBlock(query)),
    join === void 0 ? void 0 : bullets(join),
    md`${counted(rows, "row")} and ${counted(columns, "column")}, read at ${code(momentText(readAt))}.`
  ]);
}
function qualityDefinition(reports) {
  const definitions = [...new Set(reports.flatMap(({ quality }) => quality?.definition ?? []))].sort();
  return bullets(definitions.map((definition) => md`**data quality score**: ${definition}`));
}
function sourceText({ lineage, source }) {
  const sources = lineage?.sources ?? [{ uri: source.uri, bytes: source.bytes, files: 1 }];
  const query = lineage?.query === void 0 ? md`` : md` through data.query`;
  const named = sources.map(({ uri, bytes, files }) => {
    const size = files === 1 ? sizeText(bytes) : `${counted(files, "file")}, ${sizeText(bytes)}`;
    return md`${code(uri)} (${size})`;
  });
  return md`${joined(named, ", ")}${query}`;
}
function pinText({ pinned }) {
  if (pinned === void 0) return "git";
  const { by, versions = [] } = pinned;
  if (versions.length === 0) return by;
  const more = versions.length > MOST_VERSIONS ? ` and ${versions.length - MOST_VERSIONS} more` : "";
  return `${by}, ${versions.length === 1 ? "version" : "versions"} ${versions.slice(0, MOST_VERSIONS).join(", ")}${more}`;
}
var MOST_VERSIONS = 3;
function momentText(iso) {
  return iso.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(\.\d+)?Z$/, "$1 $2 UTC");
}
function rowsText({ rows, droppedRows, immatureRows = 0, columns, lineage }) {
  const dropped = droppedRows === 0 ? "" : `, ${figure(droppedRows)} without a target left out`;
  const early = immatureRows === 0 ? "" : `, ${figure(immatureRows)} whose target could not be known yet left out`;
  return md`${counted(rows, "row")}, ${counted(lineage?.columns ?? columns.length, "column")}${dropped}${early}`;
}
function scoreText({ checks, quality }) {
  const passed = (checks ?? []).filter((check) => check.outcome === "pass").length;
  const score = quality === void 0 ? "–" : estimateText(quality.score);
  return md`quality score **${score}**, ${passed} of ${counted(checks?.length ?? 0, "check")} passed`;
}
var ICONS = /* @__PURE__ */ new Map([
  ["pass", "✅"],
  ["fail", "⚠️"],
  ["not-estimable", "➖"]
]);
function checksTable(checks) {
  return table(
    [
      { title: "", align: "center" },
      { title: "Data check" },
      { title: "Observed", align: "right" },
      { title: "Required", align: "right" },
      { title: "Asked by" }
    ],
    checks.map(checkRow)
  );
}
function checkRow(check) {
  const { check: id, title, observed, required, from } = check;
  const about = title.toLowerCase().startsWith(id.toLowerCase()) ? md`${title}` : md`${code(id)} ${title}`;
  return [ICONS.get(check.outcome) ?? "", about, observed, required, from === "spec" ? "spec" : "every model"];
}

// src/report/sections/exhibits.ts
function exhibitsSection(evaluation, trained) {
  return blocks(exhibitsOf(evaluation, trained).map(exhibitBlock));
}
var MOST_ROWS = 40;
function exhibitBlock(exhibit) {
  return folded(exhibit.title, exhibitBody(exhibit));
}
function exhibitBody({ says, columns, rows }) {
  const heads = columns.map((column) => ({ title: column.title, ...column.number && { align: "right" } }));
  return blocks([table(heads, rows.slice(0, MOST_ROWS)), md`${says}`]);
}

// src/report/sections/importance.ts
var MOST2 = 20;
function importanceSection(importance) {
  return folded(importanceTitle(importance), importanceBody(importance));
}
function importanceTitle({ features }) {
  return `Importance of ${counted(features.length, "feature")}, by permutation`;
}
function importanceBody(importance) {
  const { metric, repeats, rows, baseline, features, groups = [] } = importance;
  return blocks([
    table(
      [{ title: "Feature" }, { title: `Loss of ${metric}`, align: "right" }, { title: "Deviation", align: "right" }],
      [
        ...groups.map(({ names, ...loss }) => ({ name: `together: ${names.join(", ")}`, ...loss })),
        ...features.slice(0, MOST2)
      ].map(({ name, mean, deviation }) => [name, figure(mean, 3), figure(deviation, 3)])
    ),
    md`How much worse ${metric} (${figure(baseline)}) gets when a feature's values are dealt out to the rows anew: mean and population deviation of ${figure(repeats)} repeats on ${figure(rows)} held-out rows. ${sharedText(importance)}`
  ]);
}
function sharedText({ groups, correlation }) {
  if (groups === void 0 || correlation === void 0) return "Features that say the same share their importance.";
  if (groups.length === 0) return `No two features are associated by ${figure(correlation)} or more.`;
  return `Features associated by ${figure(correlation)} or more hide behind one another; they were dealt out together as well.`;
}

export {
  escapeText,
  fencedBlock,
  htmlText,
  mermaidLabel,
  plainText,
  redacted,
  md,
  verbatim,
  code,
  joined,
  blocks,
  table,
  bullets,
  folded,
  asSentence,
  intervalText,
  withInterval,
  madeText,
  needsText,
  usesText,
  isWorn,
  wornText,
  metricsSection,
  fairnessSection,
  definitionsSection,
  estimateText,
  dataSection,
  lineageText,
  qualityDefinition,
  pinText,
  momentText,
  exhibitsOf,
  cardExhibits,
  exhibitsSection,
  exhibitBody,
  importanceSection,
  importanceTitle,
  importanceBody,
  sharedText
};
