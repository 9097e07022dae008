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
} from "./chunk-DG7PFXAL.js";
import "./chunk-JZJKN3DS.js";
import "./chunk-7EOSXZ74.js";
import "./chunk-4CTMM6EW.js";
import "./chunk-XP7XPYH4.js";
import "./chunk-YTGUNF6G.js";
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
