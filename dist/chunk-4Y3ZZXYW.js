import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  declaredContents,
  specKeys
} from "./chunk-SNRD3EUP.js";
import {
  counted,
  figure,
  sizeText,
  timeText
} from "./chunk-5TWUTOWS.js";
import {
  nearest
} from "./chunk-V4T6G7AW.js";
import {
  shortDigest
} from "./chunk-BNNSSCYC.js";
import {
  EXIT,
  TrainyardError
} from "./chunk-2WUTFTKW.js";

// src/stages/plan/affected.ts
function affected(change, plugins) {
  const base = byName(change.base?.specs ?? []);
  const head = byName(change.head.specs);
  const names = [.../* @__PURE__ */ new Set([...base.keys(), ...head.keys()])].sort();
  const isListed = listed(change.listing, names);
  const candidates = [];
  let unaffected = 0;
  for (const model of names) {
    const pair = { base: base.get(model), head: head.get(model) };
    const kind = changeOf(pair, change);
    const same = kind === "unchanged" && hasSameContents(pair, change);
    if (same && !isListed(model, false)) {
      unaffected++;
      continue;
    }
    const candidate = {
      model,
      change: kind,
      ...side("base", pair.base, { files: change.base?.files, plugins }),
      ...side("head", pair.head, { files: change.head.files, plugins })
    };
    if (isListed(model, !same)) candidates.push(candidate);
  }
  return { candidates, unaffected };
}
function byName(specs) {
  return new Map(specs.map((spec) => [spec.name, spec]));
}
function listed(listing, names) {
  if (listing.all) return () => true;
  if (listing.models.length === 0) return (_, touched) => touched;
  const unknown = listing.models.find((model) => !names.includes(model));
  if (unknown === void 0) return (model) => listing.models.includes(model);
  const near = nearest(unknown, names);
  throw new TrainyardError({
    code: "unknown-model",
    message: `there is no model called "${unknown}"; there are ${names.length}: ${names.slice(0, 20).join(", ")}`,
    fix: near === void 0 ? "Name one of them." : `Did you mean "${near}"?`,
    exitCode: EXIT.invalid
  });
}
function side(which, spec, { files, plugins }) {
  if (spec === void 0 || files === void 0) return {};
  return { [which]: { spec, keys: specKeys(spec, files, plugins) } };
}
function changeOf({ base, head }, change) {
  if (head === void 0) return "removed";
  if (base === void 0) return "added";
  const before = change.base?.files.get(base.path)?.id;
  const after = change.head.files.get(head.path)?.id;
  return before === after && base.path === head.path ? "unchanged" : "modified";
}
function hasSameContents({ base, head }, change) {
  if (base === void 0 || head === void 0 || change.base === void 0) return false;
  if (base === head && change.base.files === change.head.files) return true;
  const before = declaredContents(base, change.base.files);
  const after = declaredContents(head, change.head.files);
  return JSON.stringify(before) === JSON.stringify(after);
}

// src/stages/plan/floor.ts
function floorOf(change, catalog) {
  const gates = [];
  const findings = [];
  for (const base of change.base?.gates ?? []) {
    const rivals = change.head.gates.filter((head) => sameSubject(base, head, catalog));
    if (rivals.some((head) => !isLooser(base, head, catalog))) continue;
    const at = rivals[0]?.at ?? gatesPosition(change.head);
    gates.push({ ...base, at });
    findings.push(
      findingOf(base, { rival: rivals[0], at, model: change.head.name, loosened: change.loosened }, catalog)
    );
  }
  return { gates, findings };
}
function sameSubject(base, head, catalog) {
  if (base.gate !== head.gate) return false;
  const plugin = catalog.get(base.gate);
  return plugin.subject(base.options) === plugin.subject(head.options);
}
function isLooser(base, head, catalog) {
  if (base.onNotEstimable === "block" && head.onNotEstimable === "warn") return true;
  if (base.waiver === void 0 && head.waiver !== void 0) return true;
  return catalog.get(base.gate).loosened(base.options, head.options);
}
function gatesPosition(spec) {
  const found = Object.hasOwn(spec.positions, "/gates") ? spec.positions["/gates"] : void 0;
  return found ?? { file: spec.path, line: 1, column: 1 };
}
function findingOf(base, about, catalog) {
  const title = catalog.get(base.gate).title(base.options);
  const removed = about.rival === void 0;
  return {
    code: removed ? "gate-removed" : "gate-loosened",
    severity: about.loosened === "fail" ? "failure" : "warning",
    model: about.model,
    at: about.at,
    message: `the change ${removed ? "removes" : "loosens"} the gate "${title}"; it still holds as a floor for this change`,
    fix: `Keep the gate here, and ${removed ? "remove" : "loosen"} it in a pull request of its own: what is merged first counts as the base of the next.`
  };
}

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
function mapStrings(value2, change) {
  if (typeof value2 === "string") return change(value2);
  if (Array.isArray(value2)) return value2.map((item) => mapStrings(item, change));
  if (value2 instanceof Map) return new Map([...value2].map(([key, item]) => [key, mapStrings(item, change)]));
  if (typeof value2 !== "object" || value2 === null) return value2;
  return Object.fromEntries(Object.entries(value2).map(([key, item]) => [key, mapStrings(item, change)]));
}

// src/report/review.ts
var URGENCY = ["broken", "fail", "warn", "pass", "not-judged"];
function modelsOf(review) {
  const entries = new Map(review.plan.entries.map((entry) => [entry.model, entry]));
  return [...review.verdict.models].sort((a, b) => URGENCY.indexOf(a.outcome) - URGENCY.indexOf(b.outcome) || (a.model < b.model ? -1 : 1)).map((verdict) => ({
    verdict,
    entry: entries.get(verdict.model),
    evaluation: review.evaluations.get(verdict.model),
    trained: review.trained.get(verdict.model)
  }));
}
function isBlocked(verdict) {
  return verdict.outcome === "fail" || verdict.outcome === "broken";
}
function standingOf(gate) {
  if (gate.outcome === "pass") return "passed";
  if (gate.outcome === "fail") return "failed";
  if (gate.outcome === "skipped") return "skipped";
  if (gate.blocks) return "not estimable";
  return gate.warns ? "warning" : "waived";
}
var TALLY = ["passed", "failed", "not estimable", "warning", "waived", "skipped"];
function tallyText(gates) {
  const parts = TALLY.flatMap((standing) => {
    const count = gates.filter((gate) => standingOf(gate) === standing).length;
    if (count === 0) return [];
    return [standing === "warning" ? counted(count, "warning") : `${count} ${standing}`];
  });
  return parts.length === 0 ? "no gates" : parts.join(", ");
}
var ICONS = /* @__PURE__ */ new Map([
  ["passed", "✅"],
  ["failed", "❌"],
  ["not estimable", "❌"],
  ["warning", "⚠️"],
  ["waived", "☑️"],
  ["skipped", "➖"],
  ["pass", "✅"],
  ["warn", "⚠️"],
  ["fail", "❌"],
  ["broken", "💥"],
  ["not-judged", "➖"]
]);
function iconOf(what) {
  return ICONS.get(what) ?? "";
}

// node_modules/markdown-table/index.js
function defaultStringLength(value2) {
  return value2.length;
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
function serialize(value2) {
  return value2 === null || value2 === void 0 ? "" : String(value2);
}
function toAlignment(value2) {
  const code2 = typeof value2 === "string" ? value2.codePointAt(0) : 0;
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

// src/report/sections/gates.ts
var ORIGINS = /* @__PURE__ */ new Map([
  ["head", ""],
  ["base", " (still held from the base)"],
  ["project", " (project)"]
]);
function gatesTable(gates) {
  return table(
    [
      { title: "", align: "center" },
      { title: "Gate" },
      { title: "Observed", align: "right" },
      { title: "Required", align: "right" },
      { title: "Verdict" }
    ],
    gates.map((gate) => [
      iconOf(standingOf(gate)),
      subjectOf(gate),
      observedText(gate),
      gate.required,
      standingOf(gate)
    ])
  );
}
function observedText({ observed, evidence }) {
  return evidence === void 0 ? observed : `${observed} (${evidence.interval})`;
}
function detectableText(gates) {
  const judged = gates.flatMap((gate) => gate.evidence === void 0 ? [] : [{ gate, evidence: gate.evidence }]);
  if (judged.length === 0) return void 0;
  const each = judged.map(({ gate, evidence }) => `${subjectOf(gate)} ${figure(evidence.detectable, 2)}`);
  return `Smallest miss that a gate sees in 4 of 5 cases: ${each.join(", ")} past its limit`;
}
function familyText({ family }) {
  if (family === void 0) return void 0;
  const { gates, level, correction } = family;
  const each = gates === 1 ? "1 gate was" : `${figure(gates)} gates were`;
  return `${each} judged on intervals. Where all that they ask for holds, the chance that any of them fails is at most ${figure(100 * level)} % (${correction}'s correction over ${figure(gates)})`;
}
function gateNotes(gates) {
  return bullets(
    gates.filter((gate) => gate.outcome !== "pass").sort((a, b) => weightOf(b) - weightOf(a)).map(gateNote)
  );
}
function gateNote(gate) {
  const fix = gate.fix === "" || standingOf(gate) === "waived" ? md`` : md` **Fix:** ${gate.fix}`;
  const at = gate.at === void 0 ? md`` : md` ${code(`${gate.at.file}:${gate.at.line}`)}`;
  return md`${iconOf(standingOf(gate))} ${asSentence(gate.reason)}${fix}${at}`;
}
function subjectOf(gate) {
  const tail = ` ${gate.required}`;
  const subject = gate.title.endsWith(tail) ? gate.title.slice(0, -tail.length) : gate.title;
  return subject + (ORIGINS.get(gate.from) ?? "");
}
function weightOf(gate) {
  return (gate.blocks ? 4 : 0) + (gate.warns ? 2 : 0) + (gate.outcome === "skipped" ? 0 : 1);
}

// src/report/headline.ts
function headlineOf(review) {
  const { models, conclusion, findings } = review.verdict;
  const blocked = models.filter(isBlocked);
  const stopping = findings.filter((finding) => finding.severity === "failure").length;
  if (conclusion === "failure") return { icon: "❌", text: blockedText(blocked, models.length, stopping) };
  const warned = findings.filter((finding) => finding.severity === "warning").length;
  const gates = models.flatMap((model) => model.gates).filter((gate) => gate.warns).length;
  const text = passedText(models);
  if (warned + gates === 0) return { icon: "✅", text };
  const untold = models.length === 1 ? warned : warned + gates;
  return { icon: "⚠️", text: untold === 0 ? text : `${text}, with ${counted(untold, "warning")}` };
}
function modelLine(verdict) {
  const { gates } = verdict;
  const blocking = gates.filter((gate) => gate.blocks).length;
  if (verdict.outcome === "broken") return "could not be judged";
  if (verdict.outcome === "not-judged") return "removed";
  if (blocking > 0) return `blocked by ${blocking} of ${counted(gates.length, "gate")}`;
  if (gates.length === 0) return "no gate is declared";
  const clean = gates.every((gate) => gate.outcome === "pass");
  return clean ? `passes ${gates.length === 1 ? "its only gate" : `all ${gates.length} gates`}` : `passes: ${tallyText(gates)}`;
}
function blockedText(blocked, all, findings) {
  const [first] = blocked;
  if (first === void 0) return `blocked by ${counted(findings, "finding")}`;
  if (all > 1) return `${blocked.length} of ${all} models ${blocked.length === 1 ? "is" : "are"} blocked`;
  return first.outcome === "broken" ? `${first.model} could not be judged` : `${first.model} is ${modelLine(first)}`;
}
function passedText(models) {
  const judged = models.filter((model) => model.outcome !== "not-judged");
  const [first] = judged;
  if (models.length === 0) return "Nothing to review: this change touches no model";
  if (first === void 0) return `Nothing to train: ${counted(models.length, "model")} removed`;
  if (judged.length > 1) return `all ${judged.length} models pass`;
  return first.gates.length === 0 ? `${first.model} was evaluated; no gate is declared` : `${first.model} ${modelLine(first)}`;
}

// src/report/intervals.ts
function intervalText(estimate, digits = 4) {
  const interval = intervalOf(estimate);
  return interval === void 0 ? "–" : `${figure(interval.low, digits)} to ${figure(interval.high, digits)}`;
}
function withInterval(estimate) {
  if (estimate.kind === "not-estimable") return `not estimable: ${estimate.reason}`;
  const { interval } = estimate;
  const value2 = figure(estimate.value, 3);
  return interval === void 0 ? value2 : `${value2} (${figure(interval.low, 2)} to ${figure(interval.high, 2)})`;
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

// src/report/sections/errors.ts
function classesTable(classes) {
  const numbers = ["Rows", "Decided", "Precision", "Recall", "F1"].map((title) => ({ title, align: "right" }));
  return table([{ title: "Class" }, ...numbers], classes.map(classRow));
}
function costsLine(costs) {
  const { falsePositive, falseNegative, falsePositives, falseNegatives, total, perRow } = costs;
  return md`**Costs** ${figure(total)} on these rows, ${figure(perRow)} a row: ${figure(falsePositives)} false positives at ${figure(falsePositive)}, ${figure(falseNegatives)} false negatives at ${figure(falseNegative)}`;
}
function groupErrorsSection({ groupErrors = [], task }) {
  return blocks(groupErrors.map((one) => groupTable(one, task)));
}
function classRow({ name, rows, decided, precision, recall, f1 }) {
  return [name, figure(rows), figure(decided), ...[precision, recall, f1].map(short)];
}
function short(estimate) {
  return estimate.kind === "value" ? figure(estimate.value) : "–";
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
    md`**Metrics** on ${figure(evaluation.rows)} held-out rows${positivesText(evaluation)} · decision: ${evaluation.decision}`,
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

// src/report/sections/folds.ts
function foldsSection({ folds, rows, rule, metrics }) {
  const [least, most] = [figure(Math.min(...rows)), figure(Math.max(...rows))];
  const size = least === most ? least : `${least} to ${most}`;
  return folded(
    `Cross-validation: ${folds} folds of ${size} training rows`,
    blocks([
      table(
        [
          { title: "Metric" },
          { title: "Mean", align: "right" },
          { title: "Deviation (n − 1)", align: "right" },
          { title: "Folds" }
        ],
        metrics.map(({ metric, mean, deviation, folds: each }) => [
          metric,
          short2(mean),
          short2(deviation),
          each.map((fold) => fold.kind === "value" ? figure(fold.value, 3) : "–").join(", ")
        ])
      ),
      md`${rule}`
    ])
  );
}
function short2(estimate) {
  return estimate.kind === "value" ? figure(estimate.value) : "–";
}

// src/report/sections/work.ts
var TICKS = "▁▂▃▄▅▆▇█";
function reasonsTable(entry) {
  return table(
    [{ title: "Input that changed" }, { title: "Before" }, { title: "After" }],
    changesOf(entry).map((reason) => [reason.input, value(reason.before), value(reason.after)])
  );
}
function changeText(entry) {
  if (entry === void 0) return "";
  if (entry.change === "added") return "new model";
  if (entry.change === "removed") return "removed";
  const changes = changesOf(entry);
  if (changes.length === 0) return "inputs unchanged";
  const names = changes.slice(0, 3).map((reason) => reason.input);
  return `changed: ${names.join(", ")}${changes.length > 3 ? ` and ${changes.length - 3} more` : ""}`;
}
function trainingSection(trained) {
  const { trainer, rows, history, seconds, resumedFrom } = trained;
  const resumed = resumedFrom === void 0 ? "" : `, resumed from epoch ${resumedFrom}`;
  return blocks([
    md`**Training** ${trainer.id} on ${trainer.backend}, seed ${trained.seed} · ${figure(rows.train)} training and ${counted(rows.validation, "validation row")} · ${counted(history.length, "epoch")} in ${figure(seconds, 2)} s${resumed} · bundle ${code(shortDigest(trained.bundle))} (${sizeText(trained.bundleBytes)})`,
    lossLine(history),
    trained.crossValidation && foldsSection(trained.crossValidation)
  ]);
}
function changesOf(entry) {
  return entry.reasons.filter((reason) => reason.before !== void 0 || reason.after !== void 0);
}
function value(text) {
  return text === void 0 ? "–" : code(text);
}
function lossLine(history) {
  const judged = history.map((epoch) => epoch.validationLoss ?? epoch.loss).filter((loss) => Number.isFinite(loss));
  const [first, last] = [judged[0], judged.at(-1)];
  if (first === void 0 || last === void 0 || judged.length < 2) return void 0;
  const kind = history[0]?.validationLoss === void 0 ? "Training" : "Validation";
  return md`${kind} loss ${figure(first, 3)} → ${figure(last, 3)} ${code(sparkline(judged))}`;
}
function sparkline(values) {
  const step = Math.max(1, values.length / 40);
  const points = Array.from({ length: Math.min(40, values.length) }, (_, i) => values[Math.floor(i * step)] ?? 0);
  const [low, high] = [Math.min(...points), Math.max(...points)];
  const height = (point) => high === low ? 0 : Math.round((point - low) / (high - low) * (TICKS.length - 1));
  return points.map((point) => TICKS[height(point)]).join("");
}

// src/report/plots/chart.ts
function ink(series) {
  return `var(--series-${series})`;
}
var QUIET = "var(--quiet)";
var INK = "var(--ink)";
function numberAxis(field, { title, domain, format, ticks }) {
  const scale = domain === void 0 ? { zero: false, nice: true } : { domain, nice: false };
  const axis = { title, tickCount: ticks ?? 5, ...format !== void 0 && { format } };
  return { field, type: "quantitative", scale, axis };
}
function shareAxis(field, title) {
  return numberAxis(field, { title, domain: [0, 1], format: ".1f" });
}
function diagonal([low, high] = [0, 1]) {
  return {
    data: {
      values: [
        { x: low, y: low },
        { x: high, y: high }
      ]
    },
    mark: { type: "line", strokeDash: [4, 4], strokeWidth: 1 },
    encoding: {
      x: { field: "x", type: "quantitative" },
      y: { field: "y", type: "quantitative" },
      color: { value: QUIET }
    }
  };
}
function pointsOf(line) {
  return { values: line.x.map((x, i) => ({ x, y: line.y[i] ?? 0, i })) };
}

// src/report/plots/labels.ts
function distinctLabels(texts, limit) {
  const taken = /* @__PURE__ */ new Set();
  return texts.map((text, index) => {
    const short3 = plainText(text, limit) || "(empty)";
    const label = taken.has(short3) ? `${plainText(short3, limit - 4)} (${index + 1})` : short3;
    taken.add(label);
    return label;
  });
}

// src/report/plots/groups.ts
var MOST_GROUPS = 12;
var RATES = [
  { name: "Selected", series: 1, of: (group) => group.selectionRate },
  { name: "True positive rate", series: 2, of: (group) => group.truePositiveRate },
  { name: "False positive rate", series: 3, of: (group) => group.falsePositiveRate }
];
function groupChart(result) {
  const judged = result.groups.filter((group) => group.selectionRate.kind === "value");
  const groups = [...judged].sort((a, b) => b.rows - a.rows).slice(0, MOST_GROUPS);
  if (groups.length < 2) return void 0;
  const by = result.by.join(" × ");
  const left = judged.length - groups.length;
  const names = groups.map(nameOf);
  return {
    title: `Rates by ${by}`,
    says: `Share selected, true positive rate and false positive rate of each group with ${figure(result.minGroup)} rows or more${left > 0 ? `; ${left} smaller ones are in the table of the section Fairness` : ""}.`,
    legend: RATES.map(({ name, series }) => ({ name, series })),
    table: {
      columns: [
        { title: by },
        ...RATES.map(({ name }) => ({ title: name, number: true })),
        { title: "Rows", number: true }
      ],
      rows: groups.map((group, at) => [
        names[at] ?? "",
        ...RATES.map(({ of }) => rateText(of(group))),
        figure(group.rows)
      ])
    },
    size: { height: groups.length * 44 + 10, left: 118 },
    layers: [barLayer(groups, distinctLabels(names, 18))]
  };
}
function barLayer(groups, labels) {
  const values = groups.flatMap(
    (group, at) => RATES.flatMap(({ name, of }) => {
      const rate = of(group);
      return rate.kind === "value" ? [{ group: labels[at], rate: rate.value, name }] : [];
    })
  );
  const names = RATES.map(({ name }) => name);
  const colors = RATES.map(({ series }) => ink(series));
  return {
    data: { values },
    mark: { type: "bar" },
    encoding: {
      x: shareAxis("rate", "Share"),
      y: {
        field: "group",
        type: "nominal",
        sort: null,
        scale: { domain: labels, paddingInner: 0.25, paddingOuter: 0.1 },
        axis: { title: null, grid: false, ticks: false, labelOverlap: false }
      },
      yOffset: { field: "name", type: "nominal", sort: null, scale: { domain: names, paddingInner: 0.1 } },
      color: { field: "name", type: "nominal", scale: { domain: names, range: colors }, legend: null }
    }
  };
}
function nameOf(group) {
  return group.group.filter((part) => part !== "").join(" × ");
}
function rateText(rate) {
  return rate.kind === "value" ? figure(rate.value, 3) : "not estimable";
}

// src/report/plots/ranking.ts
var SIZE = { height: 230 };
var STOPS = [0, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9, 1];
function rocChart({ roc }) {
  if (roc === void 0) return void 0;
  return {
    title: "ROC curve",
    says: "Share of the positive rows found (true positive rate) against share of the negative rows taken for positive (false positive rate), over all thresholds. The dashed diagonal is ranking by chance.",
    table: {
      columns: [
        { title: "False positive rate", number: true },
        { title: "True positive rate", number: true }
      ],
      rows: STOPS.map((stop) => [figure(stop, 2), figure(heightAt(roc, stop), 3)])
    },
    size: SIZE,
    layers: [diagonal(), lineLayer(roc, ["False positive rate", "True positive rate"])]
  };
}
function precisionRecallChart({ precisionRecall, prevalence }) {
  if (precisionRecall === void 0 || prevalence === void 0) return void 0;
  return {
    title: "Precision and recall",
    says: `Share of rows decided positive that are (precision) against share of the positive rows found (recall), over all thresholds. The dashed line at ${figure(prevalence, 3)} is the share of positive rows, to which ranking by chance comes.`,
    table: {
      columns: [
        { title: "Recall", number: true },
        { title: "Precision", number: true }
      ],
      rows: STOPS.slice(1).map((stop) => [figure(stop, 2), figure(heightAt(precisionRecall, stop), 3)])
    },
    size: SIZE,
    layers: [chanceLayer(prevalence), lineLayer(precisionRecall, ["Recall", "Precision"])]
  };
}
function lineLayer(line, [x, y]) {
  return {
    data: pointsOf(line),
    mark: { type: "line", strokeWidth: 2, strokeJoin: "round" },
    encoding: {
      x: shareAxis("x", x),
      y: shareAxis("y", y),
      order: { field: "i", type: "quantitative" },
      color: { value: ink(1) }
    }
  };
}
function chanceLayer(prevalence) {
  const data = pointsOf({ x: [0, 1], y: [prevalence, prevalence] });
  const place = (field) => ({ field, type: "quantitative" });
  return {
    data,
    mark: { type: "line", strokeDash: [4, 4], strokeWidth: 1 },
    encoding: { x: place("x"), y: place("y"), color: { value: QUIET } }
  };
}
function heightAt({ x, y }, place) {
  const upright = y.filter((_, i) => x[i] === place);
  if (upright.length > 0) return Math.max(...upright);
  const after = x.findIndex((value2) => value2 > place);
  if (after < 1) return y.at(after === 0 ? 0 : -1) ?? 0;
  const [x0, x1, y0, y1] = [x[after - 1] ?? 0, x[after] ?? 1, y[after - 1] ?? 0, y[after] ?? 0];
  return y0 + (y1 - y0) * (place - x0) / (x1 - x0);
}

export {
  affected,
  floorOf,
  escapeText,
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
  modelsOf,
  isBlocked,
  standingOf,
  tallyText,
  iconOf,
  gatesTable,
  observedText,
  detectableText,
  familyText,
  gateNotes,
  gateNote,
  subjectOf,
  headlineOf,
  modelLine,
  ink,
  QUIET,
  INK,
  numberAxis,
  shareAxis,
  diagonal,
  pointsOf,
  distinctLabels,
  groupChart,
  nameOf,
  rocChart,
  precisionRecallChart,
  heightAt,
  intervalText,
  withInterval,
  madeText,
  metricsSection,
  fairnessSection,
  definitionsSection,
  estimateText,
  reasonsTable,
  changeText,
  trainingSection
};
