import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/errors.ts
var EXIT = {
  ok: 0,
  /** A gate failed, or could not be judged and blocks. */
  blocked: 1,
  /** Wrong usage, or a spec that does not validate. */
  invalid: 2,
  /** Something outside the change broke: data missing, training crashed, GitHub unreachable. */
  broken: 3,
  interrupted: 130
};
var TrainyardError = class extends Error {
  code;
  fix;
  exitCode;
  constructor(facts) {
    super(facts.message, facts.cause === void 0 ? void 0 : { cause: facts.cause });
    this.name = "TrainyardError";
    this.code = facts.code;
    this.fix = facts.fix;
    this.exitCode = facts.exitCode ?? EXIT.broken;
  }
};
function messageOf(thrown) {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

export {
  EXIT,
  TrainyardError,
  messageOf
};
