import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  openGit,
  openRefs
} from "./chunk-LDIZX7QQ.js";
import {
  prettyJson
} from "./chunk-D2KHV3DM.js";
import {
  EXIT,
  TrainyardError,
  messageOf
} from "./chunk-2WUTFTKW.js";

// src/app.ts
import { resolve } from "node:path";
async function runRequest(request, options) {
  try {
    const outcome = await execute(request, options);
    options.world.out(options.json ? prettyJson(outcome.json) : ended(outcome.text));
    return outcome.exitCode;
  } catch (error) {
    return printError(error, options);
  }
}
async function execute(request, options) {
  switch (request.command) {
    case "show":
    case "history":
    case "diff":
    case "which":
      return (await import("./records-T24HH4K5.js")).records(request, await recordsPorts(options));
    default:
      return (await import("./wiring-P7J6RFSA.js")).executeWired(request, options);
  }
}
async function recordsPorts({ world, directory }) {
  const git = await openGit(resolve(world.cwd, directory ?? "."), { env: world.env });
  return { git, refs: openRefs(git.root, { env: world.env }) };
}
function ended(text) {
  return text === "" || text.endsWith("\n") ? text : `${text}
`;
}
function printError(error, { world, json }) {
  const interrupted = world.signal.aborted;
  const known = error instanceof TrainyardError ? error : interrupted ? world.signal.reason : void 0;
  if (!(known instanceof TrainyardError)) {
    const stack = error instanceof Error ? error.stack ?? error.message : String(error);
    world.err(`unexpected error, which is a bug in trainyard:
${stack}
`);
    if (json) world.out(prettyJson({ error: { code: "unexpected", message: messageOf(error), fix: "Report this." } }));
    return EXIT.broken;
  }
  if (json) world.out(prettyJson({ error: { code: known.code, message: known.message, fix: known.fix } }));
  world.err(`error: ${known.message} [${known.code}]
  ${known.fix}
`);
  return known.exitCode;
}

// src/commands/actor.ts
function actorIn(env) {
  const login = env["GITHUB_ACTOR"];
  if (env["GITHUB_ACTIONS"] !== "true" || login === void 0 || login === "") return {};
  const id = env["GITHUB_ACTOR_ID"];
  return { by: { login, ...id ? { id } : {}, proof: "authenticated" } };
}

export {
  runRequest,
  execute,
  printError,
  actorIn
};
