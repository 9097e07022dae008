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
} from "./chunk-W4ZBRTOM.js";
import "./chunk-3I4H5YH4.js";
import "./chunk-TR6SNXX4.js";
import "./chunk-FFIKPML2.js";
import "./chunk-PGKMY735.js";
import "./chunk-54ANUJL4.js";
import "./chunk-QIXLVN3V.js";
import "./chunk-YU6UJNE5.js";
import "./chunk-SUF5Q3R7.js";
import "./chunk-KWDO3323.js";
import "./chunk-3XUOCX5B.js";
import "./chunk-IYLMECP6.js";
import "./chunk-DG7PFXAL.js";
import "./chunk-JZJKN3DS.js";
import "./chunk-V4OCQWGM.js";
import "./chunk-Z4OK5ZXR.js";
import "./chunk-BOPBHKMG.js";
import "./chunk-VB4XZS6X.js";
import "./chunk-T4Z3NRSS.js";
import "./chunk-7JO3S522.js";
import "./chunk-QV6VQEGJ.js";
import "./chunk-SYS7P5BU.js";
import "./chunk-6EBDVT5I.js";
import "./chunk-LAWOMCET.js";
import "./chunk-BGGBE3PT.js";
import "./chunk-V6MGRMOT.js";
import "./chunk-7EOSXZ74.js";
import "./chunk-4CTMM6EW.js";
import "./chunk-22KGIJVK.js";
import "./chunk-XP7XPYH4.js";
import "./chunk-YTGUNF6G.js";
import "./chunk-UAZR6LXQ.js";
import "./chunk-5TWUTOWS.js";
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
