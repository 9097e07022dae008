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
} from "./chunk-3KJKQKTU.js";
import "./chunk-GQPDS5TH.js";
import "./chunk-OM3EQWI7.js";
import "./chunk-XMRSDOIL.js";
import "./chunk-EHHPGHFJ.js";
import "./chunk-DI2JQ3T5.js";
import "./chunk-54ANUJL4.js";
import "./chunk-5VGCT5QY.js";
import "./chunk-BGBCBZMR.js";
import "./chunk-I3B4UZ6K.js";
import "./chunk-Y7HYBGNT.js";
import "./chunk-JDDJ5KOW.js";
import "./chunk-2KXBFGQY.js";
import "./chunk-GP3GD2RE.js";
import "./chunk-D4DKW6KM.js";
import "./chunk-5M3JO6GD.js";
import "./chunk-5OFNDDVN.js";
import "./chunk-SQNASHHZ.js";
import "./chunk-X5Z4HAAE.js";
import "./chunk-YGEPV4NO.js";
import "./chunk-QV6VQEGJ.js";
import "./chunk-65MRR7JC.js";
import "./chunk-V4VIJU62.js";
import "./chunk-7WL6RHXN.js";
import "./chunk-4QI5XM6T.js";
import "./chunk-CD6YT3WV.js";
import "./chunk-7PVY4XV4.js";
import "./chunk-LGIWBECZ.js";
import "./chunk-H5VD7RGB.js";
import "./chunk-6S2SDTGW.js";
import "./chunk-22KGIJVK.js";
import "./chunk-VZPPH6TR.js";
import "./chunk-EFF5PYSL.js";
import "./chunk-SH6XX76W.js";
import "./chunk-IUFWIKZX.js";
import "./chunk-5TWUTOWS.js";
import "./chunk-6IHS3KPX.js";
import "./chunk-IYLMECP6.js";
import "./chunk-MHZJRW6F.js";
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
