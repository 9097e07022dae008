import { resolve } from 'node:path';
import { openGit } from './adapters/git/git.ts';
import { openRefs } from './adapters/git/refs.ts';
import type { AnyRequest } from './app/requests.ts';
import type { AppOptions } from './app/world.ts';
import type { Context } from './commands/context.ts';
import { EXIT, type ExitCode, messageOf, TrainyardError } from './core/errors.ts';
import { prettyJson } from './core/json.ts';
import type { Outcome } from './core/request.ts';

export type { AnyRequest } from './app/requests.ts';
export type { AppOptions, World } from './app/world.ts';

/** Runs a request, prints its outcome or its error, and answers the exit code. The one boundary for errors. */
export async function runRequest(request: AnyRequest, options: AppOptions): Promise<ExitCode> {
  try {
    const outcome = await execute(request, options);
    options.world.out(options.json ? prettyJson(outcome.json) : ended(outcome.text));
    return outcome.exitCode;
  } catch (error) {
    return printError(error, options);
  }
}

/**
 * Runs a request and answers its outcome; throws `TrainyardError` for what is expected to go wrong. Questions about the
 * past are answered without the wiring, which takes longer to load than they take.
 */
export async function execute(request: AnyRequest, options: AppOptions): Promise<Outcome> {
  switch (request.command) {
    case 'show':
    case 'history':
    case 'diff':
    case 'which':
      return (await import('./commands/records.ts')).records(request, await recordsPorts(options));
    default:
      return (await import('./app/wiring.ts')).executeWired(request, options);
  }
}

async function recordsPorts({ world, directory }: AppOptions): Promise<Pick<Context, 'git' | 'refs'>> {
  const git = await openGit(resolve(world.cwd, directory ?? '.'), { env: world.env });
  return { git, refs: openRefs(git.root, { env: world.env }) };
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

/** Prints what went wrong, for people and with `--json` for programs, and answers the exit code. */
export function printError(error: unknown, { world, json }: AppOptions): ExitCode {
  const interrupted = world.signal.aborted;
  const known = error instanceof TrainyardError ? error : interrupted ? (world.signal.reason as unknown) : undefined;
  if (!(known instanceof TrainyardError)) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    world.err(`unexpected error, which is a bug in trainyard:\n${stack}\n`);
    if (json) world.out(prettyJson({ error: { code: 'unexpected', message: messageOf(error), fix: 'Report this.' } }));
    return EXIT.broken;
  }
  if (json) world.out(prettyJson({ error: { code: known.code, message: known.message, fix: known.fix } }));
  world.err(`error: ${known.message} [${known.code}]\n  ${known.fix}\n`);
  return known.exitCode;
}
