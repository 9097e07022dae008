import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  SOURCES_FOLDER,
  keptName
} from "./chunk-OM3EQWI7.js";
import {
  loadSpecs
} from "./chunk-GP3GD2RE.js";
import "./chunk-H5VD7RGB.js";
import "./chunk-6S2SDTGW.js";
import "./chunk-VZPPH6TR.js";
import "./chunk-EFF5PYSL.js";
import "./chunk-SH6XX76W.js";
import {
  amountText
} from "./chunk-IUFWIKZX.js";
import "./chunk-5TWUTOWS.js";
import "./chunk-V4T6G7AW.js";
import "./chunk-BIVE6T77.js";
import "./chunk-D2KHV3DM.js";
import {
  EXIT
} from "./chunk-2WUTFTKW.js";
import "./chunk-RSD25HFQ.js";

// src/commands/data-sweep.ts
import { join } from "node:path";
async function dataSweep({ dryRun }, context) {
  const { files, state, locks, log, signal } = context;
  const { specs } = await loadSpecs({ tree: await context.git.worktreeTree() }, context);
  const pinned = new Set(specs.flatMap(({ data }) => (data.pins ?? []).flatMap((pin) => pin.files.map(keptName))));
  const folder = join(state, SOURCES_FOLDER);
  const swept = [];
  let kept = 0;
  for (const name of await files.list(folder)) {
    if (name.endsWith(".lock")) continue;
    const path = join(folder, name);
    const bytes = await files.size(path) ?? 0;
    if (pinned.has(name)) {
      kept += bytes;
      continue;
    }
    const onWait = (holder) => log.info(`${holder} is at work on ${name}; waiting for it`);
    if (!dryRun) await locks.hold(`${path}.lock`, () => files.remove(path), { signal, onWait });
    swept.push({ name, bytes });
  }
  const gone = swept.reduce((sum, { bytes }) => sum + bytes, 0);
  const verb = dryRun ? "would remove" : "removed";
  const lines = swept.map(({ name, bytes }) => `${verb} ${name} (${amountText(1, bytes)})`);
  const total = swept.length === 0 ? "nothing to remove" : `${verb} ${amountText(swept.length, gone)}`;
  return {
    exitCode: EXIT.ok,
    text: [...lines, `${total}; pinned and kept: ${amountText(1, kept)}`].join("\n"),
    json: { kind: "DataSweep", schemaVersion: 1, dryRun, swept, keptBytes: kept }
  };
}
export {
  dataSweep
};
