import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  servedCard,
  servingModel
} from "./chunk-B6DNNBAO.js";
import "./chunk-Y7HYBGNT.js";
import "./chunk-7PVY4XV4.js";
import {
  readRecords
} from "./chunk-HDKSAAPZ.js";
import "./chunk-HICOQMTA.js";
import "./chunk-UMLV5MKY.js";
import "./chunk-QO5VLKPX.js";
import "./chunk-AFJSODKA.js";
import "./chunk-MHZJRW6F.js";
import "./chunk-V4T6G7AW.js";
import "./chunk-BIVE6T77.js";
import "./chunk-D2KHV3DM.js";
import "./chunk-2WUTFTKW.js";
import "./chunk-RSD25HFQ.js";

// src/commands/baseline.ts
function releasedBaseline(refs) {
  let known;
  const read = () => {
    known ??= readRecords(refs, { tags: "none", ledger: "whole", environments: true });
    return known;
  };
  return {
    serving: async (model, store) => servingModel(model, await read(), store),
    card: async (model) => servedCard(model, await read())
  };
}
export {
  releasedBaseline
};
