import type { Clock, Log } from '../core/ports.ts';

export interface ServeLogOptions {
  readonly write: (text: string) => void;
  readonly clock: Clock;
  /** Never printed. */
  readonly secrets?: readonly string[];
}

/** One JSON object a line, as log collectors take it. */
export function serveLog({ write, clock, secrets = [] }: ServeLogOptions): Log {
  const line = (level: string) => (message: string) => {
    let text = message;
    for (const secret of secrets) if (secret !== '') text = text.replaceAll(secret, '***');
    write(`${JSON.stringify({ time: clock.now().toISOString(), level, message: text })}\n`);
  };
  const info = line('info');
  return { info, warn: line('warn'), error: line('error'), progress: info, group: info, groupEnd: () => undefined };
}
