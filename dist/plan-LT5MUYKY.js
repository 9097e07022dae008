import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  plan,
  planChange
} from "./chunk-WC7JWL2P.js";
import "./chunk-ZZV6SOVI.js";
import "./chunk-I623ME52.js";
import "./chunk-3XUOCX5B.js";
import "./chunk-IYLMECP6.js";
import "./chunk-7E54NLOL.js";
import "./chunk-VTWF2Z6H.js";
import "./chunk-QLWSUW4A.js";
import "./chunk-BGGBE3PT.js";
import "./chunk-V6MGRMOT.js";
import "./chunk-7EOSXZ74.js";
import "./chunk-EQZG73ED.js";
import "./chunk-7BI22G2U.js";
import "./chunk-UTTV4UGL.js";
import "./chunk-BPABYFJZ.js";
import "./chunk-VW4MHIYQ.js";
import "./chunk-CTO2EJYP.js";
import "./chunk-V4T6G7AW.js";
import "./chunk-UHLXUOV5.js";
import "./chunk-2WUTFTKW.js";
import "./chunk-RSD25HFQ.js";
export {
  plan,
  planChange
};
