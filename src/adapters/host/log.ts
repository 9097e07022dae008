import type { Clock, Log } from '../../core/ports.ts';

export interface LogOptions {
  readonly write: (text: string) => void;
  /** A terminal redraws the progress line; anything else gets a plain line now and then. */
  readonly terminal: boolean;
  /** GitHub Actions: folds groups and keeps the text of others from being read as workflow commands. */
  readonly actions: boolean;
  /** Strings that are never printed. */
  readonly secrets: readonly string[];
  readonly clock: Clock;
}

const PROGRESS_EVERY_MS = 5000;

/** A log over one stream of text. Progress is redrawn on a terminal and thinned out elsewhere. */
export function streamLog(options: LogOptions): Log {
  let drawn = false;
  let lastProgressMs = Number.NEGATIVE_INFINITY;
  const line = (text: string) => {
    if (drawn) options.write('\r\x1b[2K');
    drawn = false;
    options.write(`${cleaned(text, options)}\n`);
  };
  const command = (text: string) => (options.actions ? options.write(`${text}\n`) : undefined);
  return {
    info: line,
    warn: (text) => line(options.actions ? text : `warning: ${text}`),
    error: (text) => line(options.actions ? text : `error: ${text}`),
    progress(text, share) {
      if (options.terminal) {
        options.write(`\r\x1b[2K${bar(share)} ${cleaned(text, options)}`);
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
    groupEnd: () => command('::endgroup::'),
  };
}

const BAR_CELLS = 20;

function bar(share: number): string {
  const done = Math.round(Math.min(1, Math.max(0, share)) * BAR_CELLS);
  return `${'█'.repeat(done)}${'░'.repeat(BAR_CELLS - done)}`;
}

/** Redacts secrets and, in GitHub Actions, leaves nothing that the runner would obey. */
function cleaned(text: string, options: LogOptions): string {
  let safe = text;
  for (const secret of options.secrets) if (secret.length > 0) safe = safe.split(secret).join('***');
  return options.actions ? inert(safe) : safe;
}

/** Breaks `::` at the start of a line and `##[` anywhere, which GitHub's runner obeys as a command. */
export function inert(text: string): string {
  return text.replaceAll('##[', '##\u200b[').replace(/^(\s*):(?=:)/gm, '$1:\u200b');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
