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
} from "./chunk-7RXZOTU4.js";
import "./chunk-3I4H5YH4.js";
import "./chunk-DTE2UQ23.js";
import "./chunk-UOHUNMK3.js";
import "./chunk-JRSPAQ6V.js";
import "./chunk-54ANUJL4.js";
import "./chunk-QIXLVN3V.js";
import "./chunk-ASDKKJ33.js";
import "./chunk-BM3EACUV.js";
import "./chunk-6KVZBL76.js";
import "./chunk-3XUOCX5B.js";
import "./chunk-IYLMECP6.js";
import "./chunk-3I7K3P6W.js";
import "./chunk-HCEVW3YE.js";
import "./chunk-5RNHIVUH.js";
import "./chunk-I77N3K47.js";
import "./chunk-BOPBHKMG.js";
import "./chunk-VWRPOXM5.js";
import "./chunk-T4Z3NRSS.js";
import "./chunk-7JO3S522.js";
import "./chunk-QV6VQEGJ.js";
import "./chunk-S5NJTLPU.js";
import "./chunk-GN6X7HYA.js";
import "./chunk-RICPLKDZ.js";
import "./chunk-BGGBE3PT.js";
import "./chunk-V6MGRMOT.js";
import "./chunk-7EOSXZ74.js";
import "./chunk-3SEAGQI7.js";
import "./chunk-22KGIJVK.js";
import "./chunk-7MIUPT3E.js";
import "./chunk-FMUOJYKA.js";
import "./chunk-FMNOUOU4.js";
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
