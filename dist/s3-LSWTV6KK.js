import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  bucketCaller,
  bucketCredentials,
  keysBelow,
  openBucket
} from "./chunk-JZMWFAUT.js";
import "./chunk-2WUTFTKW.js";
import "./chunk-RSD25HFQ.js";
export {
  bucketCaller,
  bucketCredentials,
  keysBelow,
  openBucket
};
