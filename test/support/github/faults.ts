/** Faults that tests inject into the stand-in, each at the n-th request that it matches. */
import process from 'node:process';

export interface RequestLine {
  readonly method: string;
  /** Path without the API's prefix, as in GitHub's description. */
  readonly path: string;
  /** `issues/create-comment`, `graphql`, `git/receive-pack`, `git/upload-pack`, or empty for an unknown route. */
  readonly operation: string;
  readonly mutating: boolean;
}

export type FaultKind =
  /** 403 with a secondary rate limit's text and `retry-after`. */
  | { readonly kind: 'secondary-limit'; readonly retryAfter: number }
  /** 403 with `x-ratelimit-remaining: 0`, reset in so many seconds. */
  | { readonly kind: 'primary-limit'; readonly resetIn: number }
  /** Answers with a status, before or after the request was carried out. */
  | { readonly kind: 'status'; readonly status: number; readonly when: 'before' | 'after' }
  /** Ends the connection without an answer, before or after the request was carried out. */
  | { readonly kind: 'drop'; readonly when: 'before' | 'after' }
  /** Ends a process with SIGKILL, before or after the request was carried out; no answer is sent. */
  | { readonly kind: 'kill'; readonly when: 'before' | 'after'; readonly pid: () => number | undefined };

export interface FaultRule {
  /** Counts from 1 among the requests that match; 1 when absent. */
  readonly nth?: number;
  /** How many in a row from the n-th on; 1 when absent. */
  readonly times?: number;
  /** Requests that count; when absent, those that change something. */
  readonly match?: (request: RequestLine) => boolean;
}

export interface Faults {
  /** Arms a fault; returns a function that disarms it. */
  add(fault: FaultKind, rule?: FaultRule): () => void;
  clear(): void;
  /** The fault that this request meets. */
  next(request: RequestLine): FaultKind | undefined;
}

export function openFaults(): Faults {
  const armed = new Set<{ fault: FaultKind; rule: FaultRule; seen: number }>();
  return {
    add(fault, rule = {}) {
      const entry = { fault, rule, seen: 0 };
      armed.add(entry);
      return () => void armed.delete(entry);
    },
    clear: () => armed.clear(),
    next(request) {
      let met: FaultKind | undefined;
      for (const entry of armed) {
        if (!(entry.rule.match ?? ((one) => one.mutating))(request)) continue;
        entry.seen += 1;
        const first = entry.rule.nth ?? 1;
        if (entry.seen >= first && entry.seen < first + (entry.rule.times ?? 1)) met ??= entry.fault;
      }
      return met;
    },
  };
}

/** Ends the process that a kill fault names, if it still runs. */
export function kill(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'ESRCH') throw thrown;
  }
}
