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
} from "./chunk-57CYAKMX.js";
import "./chunk-3I4H5YH4.js";
import "./chunk-JI7WTH4F.js";
import "./chunk-DSLIVWZR.js";
import "./chunk-JRSPAQ6V.js";
import "./chunk-54ANUJL4.js";
import "./chunk-QIXLVN3V.js";
import "./chunk-T24WD64J.js";
import "./chunk-4VJDOQ3I.js";
import "./chunk-6KVZBL76.js";
import "./chunk-3XUOCX5B.js";
import "./chunk-IYLMECP6.js";
import "./chunk-BP6JOARG.js";
import "./chunk-3F2J23FI.js";
import "./chunk-3K63TY45.js";
import "./chunk-I77N3K47.js";
import "./chunk-BOPBHKMG.js";
import "./chunk-VB4XZS6X.js";
import "./chunk-T4Z3NRSS.js";
import "./chunk-7JO3S522.js";
import "./chunk-QV6VQEGJ.js";
import "./chunk-S5NJTLPU.js";
import "./chunk-GN6X7HYA.js";
import "./chunk-PBDVA5RG.js";
import "./chunk-BGGBE3PT.js";
import "./chunk-V6MGRMOT.js";
import "./chunk-7EOSXZ74.js";
import "./chunk-4CTMM6EW.js";
import "./chunk-22KGIJVK.js";
import "./chunk-UP2FSMDL.js";
import "./chunk-7KSSXPY7.js";
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
