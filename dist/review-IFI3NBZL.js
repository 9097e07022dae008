import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  conclude,
  invalid,
  review,
  selectionOf
} from "./chunk-GJP6MXLY.js";
import "./chunk-I5IDSPPH.js";
import "./chunk-364OULZE.js";
import "./chunk-KLOP3LI6.js";
import "./chunk-GPQHWXAT.js";
import "./chunk-QRXRWFAL.js";
import "./chunk-WMGY7LKD.js";
import "./chunk-3XUOCX5B.js";
import "./chunk-PVMFI325.js";
import "./chunk-7JR3INUG.js";
import "./chunk-E7ZWMYMF.js";
import "./chunk-T4Z3NRSS.js";
import "./chunk-BOPBHKMG.js";
import "./chunk-NEFWFRF7.js";
import "./chunk-7JO3S522.js";
import "./chunk-QV6VQEGJ.js";
import "./chunk-XQDN2D2D.js";
import "./chunk-PB2H2BNG.js";
import "./chunk-GNG52KIA.js";
import "./chunk-BGGBE3PT.js";
import "./chunk-V6MGRMOT.js";
import "./chunk-7EOSXZ74.js";
import "./chunk-TCYMO5IZ.js";
import "./chunk-22KGIJVK.js";
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
  conclude,
  invalid,
  review,
  selectionOf
};
