import type { Command } from 'commander';
import type { AnyRequest, AppOptions } from '../app.ts';

/** Runs a request that the command line asks for. */
export type Handler = (request: AnyRequest, options: Omit<AppOptions, 'world'>) => Promise<void>;

/** What every command takes. */
export function common(command: Command): Omit<AppOptions, 'world'> {
  const flags = command.optsWithGlobals<{ directory?: string; json?: boolean; color?: boolean }>();
  return {
    json: flags.json ?? false,
    ...(flags.directory === undefined ? {} : { directory: flags.directory }),
    ...(flags.color === false ? { color: false } : {}),
  };
}

export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;
}
