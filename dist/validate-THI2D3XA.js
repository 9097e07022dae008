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
} from "./chunk-PVMFI325.js";
import "./chunk-7JR3INUG.js";
import "./chunk-7EOSXZ74.js";
import "./chunk-TCYMO5IZ.js";
import "./chunk-BCXUX3B3.js";
import "./chunk-CC7GLZ7O.js";
import "./chunk-VW4MHIYQ.js";
import "./chunk-CTO2EJYP.js";
import "./chunk-DMITRS2U.js";
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
