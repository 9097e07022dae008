import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  parseMessage,
  registeredVersions
} from "./chunk-UMLV5MKY.js";
import {
  LEDGER_BRANCH
} from "./chunk-QO5VLKPX.js";
import {
  hexOf
} from "./chunk-BIVE6T77.js";
import {
  TrainyardError
} from "./chunk-2WUTFTKW.js";

// src/stages/release/facts/ledger-there.ts
var FIND = `any clone that has fetched it knows its last commit ("git for-each-ref refs/remotes | grep ledger", "git reflog" of that ref, or the log of an earlier run)`;
function requireLedgerOf(tags, environments) {
  const ours = tags.find((tag) => versionOf(tag) !== void 0);
  const branch = [...environments.values()].find(({ models }) => [...models.values()].some(({ release }) => release));
  if (ours === void 0 && branch === void 0) return;
  const witness = ours === void 0 ? `the branch ${branch?.place.branch}` : `the tag ${ours.name}`;
  throw new TrainyardError({
    code: "ledger-missing",
    message: `there is no branch ${LEDGER_BRANCH}, although ${witness} says that there was one; nothing was changed`,
    fix: `Restore it: ${FIND}, and "git push origin <commit>:refs/heads/${LEDGER_BRANCH}" brings it back. Protect it from deletion by a ruleset.`
  });
}
async function withWholeLedger(read) {
  let facts = await read();
  for (let tag = lacked(facts); tag !== void 0; tag = lacked(facts)) {
    const again = await read();
    if (tipOf(again) === tipOf(facts)) throw behind(tag, tipOf(facts));
    facts = again;
  }
  return facts;
}
function lacked({ tags, ledger }) {
  if (ledger.damage.length > 0) return void 0;
  const known = new Set(
    [...ledger.chains].flatMap(
      ([model, chain]) => registeredVersions(chain).map(({ record }) => `${model}@v${record.version}`)
    )
  );
  return tags.find((tag) => versionOf(tag) === tag.name && !known.has(tag.name));
}
function versionOf({ message }) {
  const { record } = parseMessage(message);
  return record?.["kind"] === "Version" ? `${record["model"]}@v${record["version"]}` : void 0;
}
function tipOf({ snapshot }) {
  return snapshot.branches.get(LEDGER_BRANCH);
}
function behind({ name }, tip) {
  return new TrainyardError({
    code: "ledger-behind",
    message: `${LEDGER_BRANCH} is at ${tip?.slice(0, 12)} and does not know the version of the tag ${name}, which was written together with it: somebody has moved it back; nothing was changed`,
    fix: `Move it forward again: ${FIND}, and "git push --force origin <commit>:refs/heads/${LEDGER_BRANCH}" brings that back. Protect it from force pushes by a ruleset.`
  });
}

// src/stages/store/claims.ts
var CLAIMS = "gc/claims/";
var FLAGS = "gc/sweeping/";
var CLAIM_MS = 24 * 36e5;
var FLAG_MS = 36e5;
async function claim(store, bundle, now) {
  const name = `${hexOf(bundle)}.json`;
  await store.put(CLAIMS + name, dated(now));
  const flagged = timeIn(await store.get(FLAGS + name));
  if (flagged === void 0 || now.getTime() - flagged > FLAG_MS) return;
  throw new TrainyardError({
    code: "bundle-swept",
    message: `the bundle ${bundle} is being taken out of ${store.location} at this moment, since nothing needed it`,
    fix: 'Run "trainyard reconcile" again in a minute; what is gone is trained again.'
  });
}
async function whileUnclaimed(store, { hex, now }, work) {
  const name = `${hex}.json`;
  await store.put(FLAGS + name, dated(now));
  const claimed = timeIn(await store.get(CLAIMS + name));
  const free = claimed === void 0 || now.getTime() - claimed > CLAIM_MS;
  if (free) await work();
  if (free && claimed !== void 0) await store.delete(CLAIMS + name);
  await store.delete(FLAGS + name);
  return free;
}
function dated(now) {
  return new TextEncoder().encode(`${JSON.stringify({ at: now.toISOString() })}
`);
}
function timeIn(bytes) {
  if (bytes === void 0) return void 0;
  try {
    const at = Date.parse(String(JSON.parse(new TextDecoder().decode(bytes)).at));
    return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

export {
  requireLedgerOf,
  withWholeLedger,
  claim,
  whileUnclaimed
};
