import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  registeredVersions
} from "./chunk-UMLV5MKY.js";

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
function stableBundles(chain, environment) {
  const here = chain.filter(({ event }) => event.environment === environment);
  const stable = here.toReversed().flatMap(({ event }) => event.facts.stable?.digest ?? []);
  return [...new Set(stable)];
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

export {
  timeline,
  servedAt,
  stableBundles
};
