import { createContext, Script } from 'node:vm';
import type { Patterns } from '../../core/programs.ts';

const TIME_LIMIT_MS = 500;

/**
 * Patterns and lines both come from the change under review, and a regular expression can take for ever; V8 ends one
 * only inside a context with a time limit. A broken pattern, and one that takes too long, has no match.
 */
export function patterns(): Patterns {
  return {
    lastMatches(wanted, lines) {
      const found = new Map<string, string>();
      const script = new Script(LAST_MATCH);
      for (const [name, pattern] of Object.entries(wanted)) {
        const value = matched(script, pattern, lines);
        if (value !== undefined) found.set(name, value);
      }
      return found;
    },
  };
}

const LAST_MATCH = `(() => {
  const expression = new RegExp(pattern);
  let last;
  for (const line of lines) last = expression.exec(line)?.[1] ?? last;
  return last;
})()`;

function matched(script: Script, pattern: string, lines: readonly string[]): string | undefined {
  try {
    const value: unknown = script.runInContext(createContext({ pattern, lines: [...lines] }), {
      timeout: TIME_LIMIT_MS,
    });
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
