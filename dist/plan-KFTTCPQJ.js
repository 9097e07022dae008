import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  plan,
  planChange
} from "./chunk-5VGCT5QY.js";
import "./chunk-BGBCBZMR.js";
import "./chunk-I3B4UZ6K.js";
import "./chunk-Y7HYBGNT.js";
import "./chunk-JDDJ5KOW.js";
import "./chunk-2KXBFGQY.js";
import "./chunk-GP3GD2RE.js";
import "./chunk-7WL6RHXN.js";
import "./chunk-4QI5XM6T.js";
import "./chunk-CD6YT3WV.js";
import "./chunk-7PVY4XV4.js";
import "./chunk-LGIWBECZ.js";
import "./chunk-H5VD7RGB.js";
import "./chunk-6S2SDTGW.js";
import "./chunk-VZPPH6TR.js";
import "./chunk-EFF5PYSL.js";
import "./chunk-SH6XX76W.js";
import "./chunk-IUFWIKZX.js";
import "./chunk-5TWUTOWS.js";
import "./chunk-IYLMECP6.js";
import "./chunk-MHZJRW6F.js";
import "./chunk-V4T6G7AW.js";
import "./chunk-BIVE6T77.js";
import "./chunk-D2KHV3DM.js";
import "./chunk-2WUTFTKW.js";
import "./chunk-RSD25HFQ.js";
export {
  plan,
  planChange
};
