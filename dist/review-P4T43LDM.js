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
} from "./chunk-GUBKENRD.js";
import "./chunk-OWDP6QDV.js";
import "./chunk-MGW44Y3G.js";
import "./chunk-RNTRANCL.js";
import "./chunk-4Y3ZZXYW.js";
import "./chunk-POXUCOTP.js";
import "./chunk-WZHV6QEC.js";
import "./chunk-4XO3CVUH.js";
import "./chunk-274YV7VH.js";
import "./chunk-T4Z3NRSS.js";
import "./chunk-SCIM5OMG.js";
import "./chunk-E54Z2LKP.js";
import "./chunk-7JO3S522.js";
import "./chunk-AU4BYOCA.js";
import "./chunk-XQDN2D2D.js";
import "./chunk-PB2H2BNG.js";
import "./chunk-SNRD3EUP.js";
import "./chunk-PCZHWMJF.js";
import "./chunk-VQIYKWRA.js";
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
