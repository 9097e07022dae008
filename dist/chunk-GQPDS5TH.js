import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  canonicalJson
} from "./chunk-D2KHV3DM.js";

// src/stages/plan/refused.ts
function placementOf(spec, runners, change) {
  const fallback = runners?.default ?? ["ubuntu-latest"];
  const labels = spec.train.runner?.labels ?? fallback;
  const allowed = [fallback, ...runners?.allow ?? []];
  if (!allowed.some((set) => sameSet(set, labels))) {
    const why = `train.runner.labels are [${labels.join(", ")}], and the base branch allows ${allowed.map((set) => `[${set.join(", ")}]`).join(", ")}`;
    return {
      why,
      fix: "Name an allowed set, or have it allowed under runners.allow of trainyard.yaml in a pull request of its own."
    };
  }
  const waiting = waitingFor(spec.train.when ?? "push", change.asked);
  if (waiting !== void 0) return waiting;
  if (change.fork && !change.approved && !isHosted(labels)) {
    return {
      why: "the change comes from a fork, and code from a fork never trains on a self-hosted runner without approval",
      fix: `A maintainer who has read ${change.headSha.slice(0, 12)} adds the label trainyard:approve-${change.headSha.slice(0, 12)}.`
    };
  }
  return { model: spec.name, labels, minutes: minutesOf(spec.train.runner?.timeout) };
}
function isRefusal(placed) {
  return "why" in placed;
}
function waitingFor(when, asked) {
  if (when === "push" || asked.manual) return void 0;
  if (when === "label") {
    return asked.label ? void 0 : { why: "train.when is label", fix: "Add the label trainyard:train to the pull request." };
  }
  if (when === "comment") {
    return asked.comment ? void 0 : { why: "train.when is comment", fix: 'Comment "/trainyard train" on the pull request.' };
  }
  return {
    why: "train.when is manual",
    fix: "Run the workflow by hand for this branch, with a store that both runs reach."
  };
}
function isHosted(labels) {
  return labels.length === 1 && /^(ubuntu|windows|macos)-(latest|[0-9.]+)(-arm|-large|-xlarge|-intel)?$/.test(labels[0] ?? "");
}
function sameSet(one, other) {
  return canonicalJson([...one].sort()) === canonicalJson([...other].sort());
}
var MINUTES = /* @__PURE__ */ new Map([
  ["m", 1],
  ["h", 60],
  ["d", 24 * 60]
]);
function minutesOf(time = "2h") {
  return Number(time.slice(0, -1)) * (MINUTES.get(time.slice(-1)) ?? 60);
}

export {
  placementOf,
  isRefusal,
  waitingFor,
  minutesOf
};
