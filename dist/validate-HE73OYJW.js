import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  problemAnnotations,
  problemText,
  validate,
  validationText
} from "./chunk-BP6JOARG.js";
import "./chunk-3F2J23FI.js";
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
  problemAnnotations,
  problemText,
  validate,
  validationText
};
