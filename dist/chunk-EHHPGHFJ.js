import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  htmlText
} from "./chunk-JDDJ5KOW.js";
import {
  sha256
} from "./chunk-BIVE6T77.js";

// src/report/html/style.ts
var STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --panel: #ffffff; --ink: #1c2430; --soft: #55606e; --quiet: #7b8694; --line: #dfe3e8;
  --link: #0b5cad; --good: #176b3a; --bad: #b3261e; --warn: #8a5300; --mute: #55606e;
  --good-back: #e6f4ea; --bad-back: #fdeceb; --warn-back: #fdf3e0; --mute-back: #eef0f3;
  --series-1: #0b62b8; --series-2: #b34700; --series-3: #1b7a43;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0f141a; --panel: #171e26; --ink: #e4e9ef; --soft: #a3afbc; --quiet: #7f8b98; --line: #303a45;
    --link: #7cb8f7; --good: #74d39a; --bad: #ff9b92; --warn: #f2c069; --mute: #a3afbc;
    --good-back: #16301f; --bad-back: #3a1c1a; --warn-back: #352813; --mute-back: #232c36;
    --series-1: #6db1f5; --series-2: #ff9d57; --series-3: #5cc98a;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; overflow-wrap: anywhere; }
main { max-width: 1160px; margin: 0 auto; padding: 24px 20px 64px; }
h1 { font-size: 1.55rem; line-height: 1.25; margin: 10px 0 6px; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 0; display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; }
h3 { font-size: 1.05rem; margin: 30px 0 8px; padding-top: 14px; border-top: 1px solid var(--line); }
h4 { font-size: 0.95rem; margin: 0; }
p { margin: 6px 0; max-width: 78ch; }
ul { margin: 8px 0; padding-left: 20px; max-width: 90ch; } li { margin: 6px 0; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.soft, small, dt, figcaption p { color: var(--soft); }
code { font: 0.88em ui-monospace, "SF Mono", Menlo, "DejaVu Sans Mono", monospace; background: var(--mute-back); border-radius: 4px; padding: 1px 5px; }
.model { background: var(--panel); border: 1px solid var(--line); border-radius: 10px; padding: 18px 20px 22px; margin: 20px 0; }
.badge { display: inline-block; border-radius: 999px; padding: 1px 11px; font-size: 0.82rem; font-weight: 600; white-space: nowrap; }
.good { color: var(--good); background: var(--good-back); } .bad { color: var(--bad); background: var(--bad-back); }
.warn { color: var(--warn); background: var(--warn-back); } .mute { color: var(--mute); background: var(--mute-back); }
.scroll { overflow-x: auto; margin: 8px 0; }
table { border-collapse: collapse; font-size: 0.9rem; min-width: 40%; }
caption { text-align: left; color: var(--soft); padding: 4px 0; }
th, td { text-align: left; vertical-align: top; padding: 6px 16px 6px 0; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--soft); font-size: 0.82rem; white-space: nowrap; border-bottom-color: var(--quiet); }
tbody th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tr > :last-child { padding-right: 2px; }
td, th { overflow-wrap: normal; } td > code { overflow-wrap: anywhere; }
.wide { min-width: 30ch; max-width: 62ch; overflow-wrap: anywhere; }
.plots { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr)); gap: 20px; margin-top: 10px; }
figure { margin: 0; padding: 14px 14px 10px; border: 1px solid var(--line); border-radius: 8px; display: flex; flex-direction: column; min-width: 0; }
figure svg { display: block; width: 100%; height: auto; max-width: 420px; margin: 4px auto; font-family: system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
figcaption p { font-size: 0.84rem; margin: 2px 0 6px; }
figure details { margin-top: auto; }
.legend { list-style: none; padding: 0; margin: 4px 0 0; display: flex; flex-wrap: wrap; gap: 2px 16px; font-size: 0.84rem; }
.legend li { margin: 0; } .legend svg { display: inline-block; width: 22px; height: 10px; margin: 0 6px 0 0; vertical-align: middle; }
details { margin: 8px 0; } summary { cursor: pointer; color: var(--link); font-size: 0.9rem; }
dl { margin: 8px 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 250px), 1fr)); gap: 10px 24px; }
dt { font-size: 0.82rem; } dd { margin: 0; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { color: var(--soft); font-size: 0.86rem; margin-top: 32px; }
@media (max-width: 560px) { main { padding: 14px 10px 40px; } .model { padding: 14px 12px 16px; border-radius: 8px; } h1 { font-size: 1.3rem; } th, td { padding-right: 12px; }
  .stacks, .stacks tbody, .stacks tr, .stacks td, .stacks tbody th { display: block; } .stacks thead { display: none; }
  .stacks tr { border-bottom: 1px solid var(--line); padding: 8px 0; } .stacks td, .stacks tbody th { border: 0; padding: 2px 0; text-align: left; white-space: normal; }
  .stacks td { display: grid; grid-template-columns: 6em minmax(0, 1fr); gap: 0 10px; justify-items: start; }
  .stacks td::before { content: attr(data-column) " "; color: var(--soft); font-size: 0.92em; } .stacks .wide { min-width: 0; }
  .stacks td:empty { display: none; }
}
@media print {
  :root { --page: #fff; --panel: #fff; --ink: #000; --soft: #444; --quiet: #666; --line: #ccc; --link: #000; --good: #176b3a; --bad: #b3261e; --warn: #8a5300; --mute: #444; --good-back: #fff; --bad-back: #fff; --warn-back: #fff; --mute-back: #fff; --series-1: #0b62b8; --series-2: #b34700; --series-3: #1b7a43; }
  body { font-size: 11px; } main { max-width: none; padding: 0; } .model { border: 0; padding: 0; }
  .model + .model { break-before: page; } figure, tr, dl > div { break-inside: avoid; } h3, h4 { break-after: avoid; }
  .scroll { overflow: visible; } nav { display: none; } .plots { grid-template-columns: repeat(3, 1fr); gap: 10px; }
}
`;
var POLICY = `default-src 'none'; style-src 'sha256-${base64(sha256(STYLE))}'; base-uri 'none'; form-action 'none'`;
function base64(digest) {
  return Buffer.from(digest.replace("sha256:", ""), "hex").toString("base64");
}

// src/report/html/markup.ts
var Html = class {
  text;
  constructor(text) {
    this.text = text;
  }
};
function html(template, ...values) {
  return new Html(template.map((part, index) => part + (index < values.length ? raw(values[index]) : "")).join(""));
}
function htmlDocument(title, body) {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trustedHtml(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trustedHtml(STYLE)}</style>
</head>
<body>
${body}
</body>
</html>
`.text;
}
function trustedHtml(text) {
  return new Html(text);
}
function htmlTable(table) {
  const { caption, columns, rows, titled, stacks } = table;
  if (rows.length === 0) return void 0;
  const role = (name) => trustedHtml(stacks ? ` role="${name}"` : "");
  const head = columns.map(
    (column, at) => html`<th scope="col"${role("columnheader")}${numberClass(table, at)}>${column.title}</th>`
  );
  const body = rows.map(
    (row) => html`<tr${role("row")}>${row.map((cell, at) => cellOf(cell, table, at))}</tr>
`
  );
  const look = stacks ? html` class="stacks" role="table"` : void 0;
  const seen = trustedHtml(titled ? "" : ' class="heard"');
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table${look}><caption${seen}>${caption}</caption>
<thead${role("rowgroup")}><tr${role("row")}>${head}</tr></thead>
<tbody${role("rowgroup")}>
${body}</tbody></table></div>
`;
}
function cellOf(cell, table, at) {
  const kind = numberClass(table, at);
  const named = table.stacks ? html` data-column="${table.columns[at]?.title}"` : void 0;
  const role = (name) => trustedHtml(table.stacks ? ` role="${name}"` : "");
  if (at === 0) return html`<th scope="row"${role("rowheader")}${kind}>${cell}</th>`;
  return html`<td${role("cell")}${named}${kind}>${cell}</td>`;
}
function numberClass({ columns }, at) {
  return columns[at]?.number ? trustedHtml(' class="number"') : void 0;
}
function htmlList(items) {
  if (items.length === 0) return void 0;
  return html`<ul>${items.map(
    (item) => html`<li>${item}</li>
`
  )}</ul>
`;
}
function htmlFacts(facts) {
  const known = facts.filter(([, value]) => value !== void 0);
  if (known.length === 0) return void 0;
  return html`<dl>${known.map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>
`
  )}</dl>
`;
}
function htmlCode(text) {
  return html`<code>${text}</code>`;
}
function raw(content) {
  if (content === void 0) return "";
  if (content instanceof Html) return content.text;
  if (typeof content === "string" || typeof content === "number") return htmlText(String(content));
  return content.map(raw).join("");
}

export {
  html,
  htmlDocument,
  trustedHtml,
  htmlTable,
  htmlList,
  htmlFacts,
  htmlCode
};
