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
} from "./chunk-VAGFXTUF.js";
import "./chunk-5AV7HWAB.js";
import "./chunk-MOFRR7LV.js";
import "./chunk-KR33OWRY.js";
import "./chunk-KWN65UNW.js";
import "./chunk-GQKXGATB.js";
import "./chunk-5VXXSCTR.js";
import "./chunk-XPHZOKIH.js";
import "./chunk-ILTJLNDA.js";
import "./chunk-WC74YCKT.js";
import "./chunk-UT2QUAJV.js";
import "./chunk-ICS4V7ED.js";
import "./chunk-S26Q44VZ.js";
import "./chunk-AU4BYOCA.js";
import "./chunk-U3URTXGH.js";
import "./chunk-PB2H2BNG.js";
import "./chunk-KM77ZLNF.js";
import "./chunk-VJDUWBO2.js";
import "./chunk-QJK2Q4FD.js";
import "./chunk-TCYMO5IZ.js";
import "./chunk-22KGIJVK.js";
import "./chunk-AUM2NFW4.js";
import "./chunk-VDIFP3LA.js";
import "./chunk-5TWUTOWS.js";
import "./chunk-DMITRS2U.js";
import "./chunk-V4T6G7AW.js";
import "./chunk-BNNSSCYC.js";
import "./chunk-2WUTFTKW.js";
import "./chunk-RSD25HFQ.js";
export {
  conclude,
  invalid,
  review,
  selectionOf
};
