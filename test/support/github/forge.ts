/** The real adapter against the stand-in, with waits that take milliseconds. */
import { type ApplyPorts, applyEffects } from '../../../src/adapters/effects/apply.ts';
import { type ForgeOptions, openForge } from '../../../src/adapters/github/github.ts';
import type { Effect } from '../../../src/core/effects.ts';
import type { Files, Forge, Log } from '../../../src/core/ports.ts';
import type { Annotation } from '../../../src/core/records.ts';
import type { GitHub } from './index.ts';

export const REVIEW = { contents: 'read', 'pull-requests': 'write', checks: 'write' } as const;
export const MARKER = '<!-- trainyard: review -->';

export function forgeOf(github: GitHub, options: Partial<ForgeOptions> = {}): Forge {
  return openForge({
    token: options.token ?? github.token(REVIEW),
    apiUrl: github.apiUrl,
    owner: github.owner,
    repo: github.name,
    userAgent: 'trainyard-test',
    log: silentLog(),
    secondMs: 1,
    ...options,
  });
}

export interface Lines extends Log {
  readonly lines: string[];
}

export function silentLog(): Lines {
  const lines: string[] = [];
  const keep = (line: string) => void lines.push(line);
  return { lines, info: keep, warn: keep, error: keep, progress: keep, group: keep, groupEnd: () => undefined };
}

export interface Applying {
  readonly ports: ApplyPorts;
  readonly summaries: string[];
  readonly log: Lines;
}

/** Ports for `applyEffects` over a forge, with files in memory. */
export function applying(forge?: Forge): Applying {
  const files = new Map<string, string>();
  const summaries: string[] = [];
  const log = silentLog();
  const inMemory: Pick<Files, 'readText' | 'write'> = {
    readText: async (path) => files.get(path),
    write: async (path, text) => void files.set(path, String(text)),
  };
  return {
    summaries,
    log,
    ports: {
      ...(forge === undefined ? {} : { forge }),
      files: inMemory as Files,
      summary: async (markdown) => void summaries.push(markdown),
      log,
    },
  };
}

export function commentEffect(pull: number, body: string): Effect {
  return { kind: 'upsert-comment', pull, marker: MARKER, body };
}

export function checkEffect(headSha: string, count: number, title = 'All gates pass'): Effect {
  return {
    kind: 'upsert-check',
    name: 'trainyard',
    headSha,
    status: 'completed',
    conclusion: 'success',
    title,
    summary: 'One model judged.',
    annotations: Array.from({ length: count }, (_, index) => annotation(index)),
  };
}

export function annotation(index: number): Annotation {
  const line = index + 1;
  const title = `gate ${index}`;
  return {
    path: 'models/wage-band/model.yaml',
    startLine: line,
    endLine: line,
    level: 'failure',
    title,
    message: 'no',
  };
}

export { applyEffects };
