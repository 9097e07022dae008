import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  plan,
  planChange
} from "./chunk-GPQHWXAT.js";
import "./chunk-QRXRWFAL.js";
import "./chunk-WMGY7LKD.js";
import "./chunk-3XUOCX5B.js";
import "./chunk-PVMFI325.js";
import "./chunk-7JR3INUG.js";
import "./chunk-GNG52KIA.js";
import "./chunk-BGGBE3PT.js";
import "./chunk-V6MGRMOT.js";
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
  plan,
  planChange
};
