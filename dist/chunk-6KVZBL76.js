import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
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

// src/report/sections/errors.ts
function classesTable(classes) {
  const numbers = ["Rows", "Decided", "Precision", "Recall", "F1"].map((title) => ({ title, align: "right" }));
  return table([{ title: "Class" }, ...numbers], classes.map(classRow));
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
    )
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
  return uses === void 0 ? "" : ` · ${uses}`;
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
    )
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
  momentText
};
