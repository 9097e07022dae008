import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  plan,
  planChange
} from "./chunk-CK7JPQ2V.js";
import "./chunk-3RXU2G5N.js";
import "./chunk-Y7HYBGNT.js";
import "./chunk-UWAAEZZ6.js";
import "./chunk-3AK3FAJS.js";
import "./chunk-VQZXGRA4.js";
import "./chunk-U4UYDOSW.js";
import "./chunk-4QI5XM6T.js";
import "./chunk-B4VEWFUZ.js";
import "./chunk-7PVY4XV4.js";
import "./chunk-LGIWBECZ.js";
import "./chunk-H5VD7RGB.js";
import "./chunk-3SEAGQI7.js";
import "./chunk-6C3NNOM7.js";
import "./chunk-6OKIUDJS.js";
import "./chunk-FMNOUOU4.js";
import "./chunk-5TWUTOWS.js";
import "./chunk-IYLMECP6.js";
import "./chunk-V4T6G7AW.js";
import "./chunk-BIVE6T77.js";
import "./chunk-D2KHV3DM.js";
import "./chunk-2WUTFTKW.js";
import "./chunk-RSD25HFQ.js";
export {
  plan,
  planChange
};
