import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/adapters/host/log.ts
var PROGRESS_EVERY_MS = 5e3;
function streamLog(options) {
  let drawn = false;
  let lastProgressMs = Number.NEGATIVE_INFINITY;
  const line = (text) => {
    if (drawn) options.write("\r\x1B[2K");
    drawn = false;
    options.write(`${cleaned(text, options)}
`);
  };
  const command = (text) => options.actions ? options.write(`${text}
`) : void 0;
  return {
    info: line,
    warn: (text) => line(options.actions ? text : `warning: ${text}`),
    error: (text) => line(options.actions ? text : `error: ${text}`),
    progress(text, share) {
      if (options.terminal) {
        options.write(`\r\x1B[2K${bar(share)} ${cleaned(text, options)}`);
        drawn = true;
        return;
      }
      const nowMs = options.clock.monotonicMs();
      if (nowMs - lastProgressMs < PROGRESS_EVERY_MS) return;
      lastProgressMs = nowMs;
      line(text);
    },
    group(title) {
      if (options.actions) command(`::group::${oneLine(cleaned(title, options))}`);
      else line(title);
    },
    groupEnd: () => command("::endgroup::")
  };
}
var BAR_CELLS = 20;
function bar(share) {
  const done = Math.round(Math.min(1, Math.max(0, share)) * BAR_CELLS);
  return `${"█".repeat(done)}${"░".repeat(BAR_CELLS - done)}`;
}
function cleaned(text, options) {
  let safe = text;
  for (const secret of options.secrets) if (secret.length > 0) safe = safe.split(secret).join("***");
  return options.actions ? inert(safe) : safe;
}
function inert(text) {
  return text.replaceAll("##[", "##​[").replace(/^(\s*):(?=:)/gm, "$1:​");
}
function oneLine(text) {
  return text.replace(/\s+/g, " ");
}

export {
  streamLog,
  inert
};
