import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  registeredVersions,
  requireLedger,
  unknownModel
} from "./chunk-KRX54BFS.js";
import {
  shortDigest
} from "./chunk-UHLXUOV5.js";

// src/ledger/history.ts
function timeline(ledger, model) {
  const chains = model === void 0 ? [...ledger.chains.values()] : [ledger.chains.get(model) ?? []];
  return chains.flat().sort((one, other) => Date.parse(one.event.at) - Date.parse(other.event.at));
}
function servedAt(ledger, until) {
  return [...ledger.chains].flatMap(([model, chain]) => {
    const past = chain.filter(({ event }) => Date.parse(event.at) <= until.getTime());
    const environments = new Set(past.flatMap(({ event }) => event.environment ?? []));
    return [...environments].sort().flatMap((environment) => servedIn(model, environment, past));
  });
}
function servedIn(model, environment, past) {
  const here = past.map(({ event }) => event).filter((event) => event.environment === environment);
  const last = here.findLast(({ facts }) => "phase" in facts && "stable" in facts);
  if (last === void 0) return [];
  const { phase = "IDLE", stable = null, candidate = null, weight = 0 } = last.facts;
  const asked = here.findLast((event) => event.event === "requested" && event.version === stable?.version);
  const approved = here.findLast((event) => event.event === "approved" && event.version === stable?.version);
  const version = registeredVersions(past).find(({ record }) => record.version === stable?.version);
  const approval = approved?.facts;
  return [
    {
      model,
      environment,
      phase,
      stable,
      candidate,
      weight,
      since: last.at,
      ...asked && { asked: { by: asked.actor, at: asked.at, summary: asked.summary } },
      ...approved && { approved: { by: approval?.approvals ?? [], pull: approval?.pull ?? 0, at: approved.at } },
      ...version && { version }
    }
  ];
}

// src/report/columns.ts
function columns(rows) {
  const widths = rows.reduce(
    (most, row) => row.map((cell, index) => Math.max(most[index] ?? 0, cell.length)),
    []
  );
  return rows.map(
    (row) => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  ").trimEnd()
  ).join("\n");
}

// src/stages/release/history.ts
function history({ model, at }, { ledger, snapshot }) {
  requireLedger(snapshot);
  if (model !== void 0 && !ledger.chains.has(model)) throw unknownModel(model, [...ledger.chains.keys()]);
  const damage = ledger.damage.map(({ path, what }) => `warning: ${path} ${what}`);
  if (at !== void 0) {
    const served = servedAt(ledger, at).filter((one) => model === void 0 || one.model === model);
    return {
      text: servedText(served, at, damage),
      json: { kind: "ServedAt", at: at.toISOString(), served, damage: ledger.damage }
    };
  }
  const events = timeline(ledger, model);
  const rows = events.map(({ event }) => [
    event.at.replace(/\.\d+Z$/, "Z"),
    event.model,
    event.environment ?? "",
    event.event,
    event.version ?? "",
    `${event.actor.login}${event.actor.proof === "claimed" ? "?" : ""}`,
    event.summary
  ]);
  const head = ["when", "model", "environment", "event", "version", "who", "what"];
  const note = 'A name with "?" is claimed: a commit or a tag says so, and no host vouches for it.';
  return {
    text: [
      ...rows.length === 0 ? ["Nothing has happened yet."] : [columns([head, ...rows]), "", note],
      ...damage
    ].join("\n"),
    json: { kind: "History", events: events.map(({ event, digest }) => ({ ...event, digest })), damage: ledger.damage }
  };
}
function servedText(served, at, damage) {
  if (served.length === 0) return [`Nothing served at ${at.toISOString()}.`, ...damage].join("\n");
  return [`At ${at.toISOString()}:`, ...served.map(servedBlock), ...damage].join("\n\n");
}
function servedBlock(one) {
  const { model, environment, stable, candidate, phase, weight, since, asked, approved, version } = one;
  const trial = candidate === null ? "" : `, ${candidate.version} under trial at ${weight} %`;
  const inputs = version?.trainInputs ?? [];
  const sources = inputs.filter(({ name }) => /^data\.source/.test(name) && !name.endsWith(".format"));
  const rows = [
    ["serves", stable === null ? "nothing" : `${stable.version}, bundle ${stable.digest}`],
    ["state", `${phase}${trial}, since ${since}`],
    ["from", stable?.uri ?? ""],
    ["data", sources.map(({ name, value }) => `${name} ${value}`).join(", ")],
    [
      "trained from",
      version === void 0 ? "" : `commit ${version.record.commit}${version.pull === null ? "" : `, #${version.pull}`}`
    ],
    ["numbers", version?.metrics.map(({ metric, estimate }) => `${metric} ${shown(estimate)}`).join(", ") ?? ""],
    ["gates", version?.verdict.outcome ?? ""],
    ["asked by", asked === void 0 ? "" : `${asked.by.login} at ${asked.at}: ${asked.summary}`],
    [
      "approved by",
      approved === void 0 ? "" : `${approved.by.map(({ login }) => login).join(", ")} in #${approved.pull} at ${approved.at}`
    ]
  ];
  const told = rows.filter(([, text]) => text !== "").map(([name, text]) => `  ${name.padEnd(12)}  ${text}`);
  return [`${model} in ${environment}`, ...told].join("\n");
}
function shown(estimate) {
  if (estimate.kind !== "value") return `not estimable (${estimate.reason})`;
  const number = (value) => String(Number(value.toPrecision(4)));
  const { interval } = estimate;
  return interval === void 0 ? number(estimate.value) : `${number(estimate.value)} [${number(interval.low)}, ${number(interval.high)}]`;
}
function brief(digest) {
  return shortDigest(digest);
}

export {
  columns,
  history,
  shown,
  brief
};
