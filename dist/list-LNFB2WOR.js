import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  nearest
} from "./chunk-V4T6G7AW.js";
import {
  EXIT,
  TrainyardError
} from "./chunk-2WUTFTKW.js";
import "./chunk-RSD25HFQ.js";

// src/commands/list.ts
function list(catalogs, what) {
  const kinds = kindsOf(catalogs);
  if (what === void 0) return outcome(kinds.map(([kind2, catalog]) => section(kind2, catalog)).join("\n\n"), kinds);
  const kind = kinds.find(([name]) => name === what);
  if (kind !== void 0) return outcome(section(kind[0], kind[1]), [kind]);
  const found = kinds.flatMap(([name, catalog]) => catalog.all.filter((p) => p.id === what).map((p) => ({ name, p })));
  if (found.length === 0) throw unknown(what, kinds);
  return {
    exitCode: EXIT.ok,
    text: found.map(({ name, p }) => details(name, p)).join("\n\n"),
    json: found.map(({ name, p }) => ({ catalog: name, ...facts(p) }))
  };
}
function kindsOf(catalogs) {
  return [
    ["metrics", catalogs.metrics],
    ["fairness", catalogs.fairness],
    ["checks", catalogs.checks],
    ["gates", catalogs.gates],
    ["trainers", catalogs.trainers],
    ["models", catalogs.models],
    ["stores", catalogs.stores]
  ];
}
function outcome(text, kinds) {
  return {
    exitCode: EXIT.ok,
    text,
    json: Object.fromEntries(kinds.map(([kind, catalog]) => [kind, catalog.all.map(facts)]))
  };
}
function section(kind, catalog) {
  const width = Math.max(...catalog.ids.map((id) => id.length));
  return [kind, ...catalog.all.map((plugin) => `  ${plugin.id.padEnd(width)}  ${plugin.doc}`)].join("\n");
}
function details(kind, plugin) {
  const rows = Object.entries(facts(plugin)).filter(([name]) => name !== "id");
  return [`${plugin.id} (${kind})`, ...rows.map(([name, value]) => `  ${name}: ${shown(value)}`)].join("\n");
}
function shown(value) {
  return typeof value === "string" ? value : JSON.stringify(value);
}
function facts(plugin) {
  return Object.fromEntries(Object.entries(plugin).filter(([, value]) => typeof value !== "function"));
}
function unknown(what, kinds) {
  const names = kinds.flatMap(([kind, catalog]) => [kind, ...catalog.ids]);
  const near = nearest(what, names);
  return new TrainyardError({
    code: "unknown-plugin",
    message: `there is no kind and no plug-in called "${what}"; the kinds are ${kinds.map(([kind]) => kind).join(", ")}`,
    fix: near === void 0 ? 'Run "trainyard list" to see everything.' : `Did you mean "${near}"?`,
    exitCode: EXIT.invalid
  });
}
export {
  list
};
