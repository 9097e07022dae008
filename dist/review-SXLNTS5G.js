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
} from "./chunk-FPITKOWC.js";
import "./chunk-GQPDS5TH.js";
import "./chunk-VASR4TOD.js";
import "./chunk-EHKLGRC2.js";
import "./chunk-CKTPAPYJ.js";
import "./chunk-54ANUJL4.js";
import "./chunk-BBHWMOUA.js";
import "./chunk-BTV7KAYM.js";
import "./chunk-6KVZBL76.js";
import "./chunk-Y7HYBGNT.js";
import "./chunk-MN3A2PGS.js";
import "./chunk-MQGOVDM6.js";
import "./chunk-7GBHXK3B.js";
import "./chunk-7P33WJKZ.js";
import "./chunk-NO5YN5M4.js";
import "./chunk-GBSTK27H.js";
import "./chunk-T4Z3NRSS.js";
import "./chunk-7JO3S522.js";
import "./chunk-QV6VQEGJ.js";
import "./chunk-34UBU34X.js";
import "./chunk-CPHSYUDL.js";
import "./chunk-4LACT3OV.js";
import "./chunk-B4VEWFUZ.js";
import "./chunk-7PVY4XV4.js";
import "./chunk-H5VD7RGB.js";
import "./chunk-3SEAGQI7.js";
import "./chunk-22KGIJVK.js";
import "./chunk-7MIUPT3E.js";
import "./chunk-FMUOJYKA.js";
import "./chunk-FMNOUOU4.js";
import "./chunk-5TWUTOWS.js";
import "./chunk-6IHS3KPX.js";
import "./chunk-IYLMECP6.js";
import "./chunk-V4T6G7AW.js";
import "./chunk-BIVE6T77.js";
import "./chunk-D2KHV3DM.js";
import "./chunk-2WUTFTKW.js";
import "./chunk-RSD25HFQ.js";
export {
  conclude,
  invalid,
  review,
  selectionOf
};
