import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  plan,
  planChange
} from "./chunk-T24WD64J.js";
import "./chunk-4VJDOQ3I.js";
import "./chunk-6KVZBL76.js";
import "./chunk-3XUOCX5B.js";
import "./chunk-IYLMECP6.js";
import "./chunk-BP6JOARG.js";
import "./chunk-3F2J23FI.js";
import "./chunk-PBDVA5RG.js";
import "./chunk-BGGBE3PT.js";
import "./chunk-V6MGRMOT.js";
import "./chunk-7EOSXZ74.js";
import "./chunk-4CTMM6EW.js";
import "./chunk-UP2FSMDL.js";
import "./chunk-7KSSXPY7.js";
import "./chunk-UAZR6LXQ.js";
import "./chunk-5TWUTOWS.js";
import "./chunk-V4T6G7AW.js";
import "./chunk-UHLXUOV5.js";
import "./chunk-2WUTFTKW.js";
import "./chunk-RSD25HFQ.js";
export {
  plan,
  planChange
};
