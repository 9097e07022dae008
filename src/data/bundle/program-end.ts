import { TrainyardError } from '../../core/errors.ts';
import type { CommandLimits, CommandResult } from '../../core/programs.ts';

/** Who ran, for errors: what it is called and the key of the spec that limits it. */
export interface ProgramRole {
  /** `the training program`. */
  readonly what: string;
  /** Prefix of the error codes: `training`, `prediction`. */
  readonly code: string;
  /** Key of the limits in the spec: `train.limits`. */
  readonly limits: string;
}

/**
 * Throws `<code>-timed-out`, `-disk`, `-files`, `-depth`, `-killed`, `-failed` or `-left-processes` unless a program ended well.
 * `said` is what it wrote about its failure, when it did.
 */
export function checkEnd(
  result: CommandResult,
  role: ProgramRole,
  about: { readonly limits: CommandLimits; readonly said?: string | undefined },
): void {
  const problem = stoppedFor(result, role, about.limits) ?? endedBadly(result, role, about.said);
  if (problem === undefined) return;
  throw new TrainyardError({ ...problem, code: `${role.code}-${problem.code}` });
}

interface Problem {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

function stoppedFor({ stopped, tail }: CommandResult, role: ProgramRole, limits: CommandLimits): Problem | undefined {
  const raise = (key: string) => `or raise ${role.limits}.${key}.`;
  if (stopped === 'time') {
    return {
      code: 'timed-out',
      message: `${role.what} was stopped after ${Math.round(limits.timeMs / 1000)} s, its time limit${lastWords(tail)}`,
      fix: `Find out where it hangs, make it faster, ${raise('time')}`,
    };
  }
  if (stopped === 'disk') {
    return {
      code: 'disk',
      message: `${role.what} was stopped because its folders hold more than ${limits.diskBytes} bytes`,
      fix: `Write less, delete what is not needed any more, ${raise('disk')}`,
    };
  }
  if (stopped === 'depth') {
    return {
      code: 'depth',
      message: `${role.what} was stopped because it nests folders deeper than a path of this system can be long`,
      fix: 'Look for a loop that makes a folder inside the one before, and write near the top of the folders.',
    };
  }
  if (stopped !== 'entries') return undefined;
  return {
    code: 'files',
    message: `${role.what} was stopped because its folders hold more than ${limits.entries} files and folders`,
    fix: 'Write fewer files, for example one archive.',
  };
}

function endedBadly(result: CommandResult, role: ProgramRole, said: string | undefined): Problem | undefined {
  const words = said === undefined ? lastWords(result.tail) : `; it says: ${said}`;
  if (result.signal === 'SIGXFSZ') {
    return {
      code: 'disk',
      message: `${role.what} was stopped because one of its files outgrew the limit of the disk`,
      fix: `Write less, or raise ${role.limits}.disk.`,
    };
  }
  if (result.signal !== undefined) {
    const memory = result.signal === 'SIGKILL' ? '; the machine may have run out of memory' : '';
    return {
      code: 'killed',
      message: `${role.what} was ended by ${result.signal}${memory}${words}`,
      fix: 'Look at its lines above; use less memory, or a larger machine.',
    };
  }
  if (result.code !== 0) {
    return {
      code: 'failed',
      message: `${role.what} ended with exit code ${result.code}${words}`,
      fix: 'Look at its lines above, and run the same command by hand.',
    };
  }
  if (result.left === 0) return undefined;
  return {
    code: 'left-processes',
    message: `${role.what} ended and left ${result.left} ${result.left === 1 ? 'process' : 'processes'} running; they have been ended`,
    fix: 'Let the program wait for its children before it ends.',
  };
}

function lastWords(tail: readonly string[]): string {
  const last = tail.at(-1);
  return last === undefined ? '; it printed nothing' : `; its last line: ${last.slice(0, 300)}`;
}
