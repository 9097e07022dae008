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
} from "./chunk-7E54NLOL.js";
import "./chunk-VTWF2Z6H.js";
import "./chunk-7EOSXZ74.js";
import "./chunk-EQZG73ED.js";
import "./chunk-7BI22G2U.js";
import "./chunk-UTTV4UGL.js";
import "./chunk-BPABYFJZ.js";
import "./chunk-VW4MHIYQ.js";
import "./chunk-CTO2EJYP.js";
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
