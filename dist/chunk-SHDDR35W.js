import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  EXIT,
  TrainyardError
} from "./chunk-2WUTFTKW.js";

// src/commands/event.ts
var UNTRUSTED = /* @__PURE__ */ new Set(["pull_request_target", "workflow_run", "issue_comment"]);
var TRAIN_LABEL = "trainyard:train";
function askedBy({ name, payload }) {
  const pull = (payload ?? {}).pull_request;
  if (pull !== void 0) {
    const labels = (pull.labels ?? []).map((label) => String(label.name));
    return { label: labels.includes(TRAIN_LABEL), comment: false, manual: false };
  }
  const manual = name === "workflow_dispatch";
  return { label: !manual, comment: !manual, manual };
}
function changeName(event) {
  const payload = event.payload ?? {};
  if (payload.pull_request !== void 0) return `pull-${pullNumber(payload.pull_request.number)}`;
  const merged = event.name === "push" && payload.ref === `refs/heads/${String(payload.repository?.default_branch)}`;
  return merged ? void 0 : event.name.replace("_", "-");
}
function reviewRequest(event, base) {
  if (UNTRUSTED.has(event.name)) throw refused(event.name);
  const target = targetOf(event);
  return {
    command: "review",
    selection: { models: [], all: false, head: "HEAD", ...base !== void 0 && { base } },
    target,
    training: {
      asked: askedBy(event),
      change: changeName(event) ?? "merged",
      run: runName(event.run?.id ?? "0"),
      attempt: event.run?.attempt ?? 1
    },
    ...target.fork && event.selfHosted ? { trainRefused: FORK_ON_SELF_HOSTED } : {}
  };
}
function runName(id) {
  return id.toLowerCase().replace(/[^a-z0-9]/g, "");
}
var FORK_ON_SELF_HOSTED = "the change comes from a fork, and code from a fork never trains on a self-hosted runner without approval";
function isFromFork({ payload, repository }) {
  const pull = (payload ?? {}).pull_request;
  return pull !== void 0 && pull.head?.repo?.full_name !== repository;
}
function targetOf(event) {
  const payload = event.payload ?? {};
  const detailsUrl = event.runUrl;
  const pull = payload.pull_request;
  if (pull !== void 0) {
    const headRepository = pull.head?.repo?.full_name;
    return {
      base: objectId(pull.base?.sha, "pull_request.base.sha"),
      headSha: objectId(pull.head?.sha, "pull_request.head.sha"),
      pull: pullNumber(pull.number),
      fork: headRepository !== event.repository,
      detailsUrl
    };
  }
  if (payload.merge_group !== void 0) {
    return {
      base: objectId(payload.merge_group.base_sha, "merge_group.base_sha"),
      headSha: objectId(payload.merge_group.head_sha, "merge_group.head_sha"),
      fork: false,
      detailsUrl
    };
  }
  const before = typeof payload.before === "string" && !/^0*$/.test(payload.before) ? payload.before : void 0;
  return {
    ...before === void 0 ? {} : { base: objectId(before, "before") },
    headSha: event.sha,
    fork: false,
    detailsUrl
  };
}
function objectId(value, where) {
  if (typeof value === "string" && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(value)) return value;
  throw malformed(where, value, "a commit id of 40 hex digits");
}
function pullNumber(value, where = "pull_request.number") {
  if (typeof value === "number" && Number.isSafeInteger(value) && value > 0) return value;
  throw malformed(where, value, "a positive whole number");
}
function malformed(where, value, allowed) {
  return new TrainyardError({
    code: "event-malformed",
    message: `the event's ${where} is ${JSON.stringify(value)?.slice(0, 80) ?? "missing"}; it has to be ${allowed}`,
    fix: "Run this Action on pull_request, merge_group, push or workflow_dispatch, with the payload GitHub sends.",
    exitCode: EXIT.invalid
  });
}
function refused(name) {
  return new TrainyardError({
    code: "event-refused",
    message: `the event "${name}" runs with the base repository's token and must never run a change's training`,
    fix: 'Use "on: pull_request" (and "merge_group") for the review.',
    exitCode: EXIT.invalid
  });
}

export {
  TRAIN_LABEL,
  askedBy,
  changeName,
  reviewRequest,
  runName,
  isFromFork,
  targetOf,
  objectId,
  pullNumber
};
