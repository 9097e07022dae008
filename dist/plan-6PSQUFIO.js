import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  plan,
  planChange
} from "./chunk-53GD76FH.js";
import "./chunk-ZC7Y6XKH.js";
import "./chunk-S4QN2JDP.js";
import "./chunk-EOJNJA4B.js";
import "./chunk-VW4MHIYQ.js";
import "./chunk-MHEQZZB3.js";
import "./chunk-CTFFWD2M.js";
import "./chunk-GOJRU3MJ.js";
import "./chunk-CIUOGH6M.js";
import "./chunk-CTO2EJYP.js";
import "./chunk-BYQPOJMJ.js";
import "./chunk-BNNSSCYC.js";
import "./chunk-2WUTFTKW.js";
import "./chunk-RSD25HFQ.js";
export {
  plan,
  planChange
};
