import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { EXIT, TrainyardError } from '../../core/errors.ts';
import type { Clock } from '../../core/ports.ts';
import type { Command, CommandResult, CommandRunner, OutsideFolders } from '../../core/programs.ts';
import { MACHINE, only } from './environment.ts';
import { outputLines } from './output-lines.ts';
import {
  endMarked,
  type FamilyMark,
  familyMark,
  type ProcessFamily,
  processFamily,
  sendSignal,
} from './process-family.ts';

export interface CommandOptions {
  /** The process's environment, of which `MACHINE` alone is handed on. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly folders: Pick<OutsideFolders, 'entries'>;
}

const LINE_BYTES = 8192;
const OUTPUT_BYTES = 16 * 2 ** 20;
const TAIL_LINES = 40;
const LOOK_EVERY_MS = 250;
/** From the polite signal to the one that cannot be refused, and for children to end after their parent. */
const GRACE_MS = 2000;

/** Programs as child processes: no shell, nothing on standard input, one process group, limits looked after. */
export function commandRunner(options: CommandOptions): CommandRunner {
  return {
    async run(command) {
      command.signal.throwIfAborted();
      const mark = await familyMark(command.folder);
      const env = { ...only(MACHINE, options.env), ...command.env, ...Object.fromEntries([mark.variable.split('=')]) };
      const program = await locate(command, env['PATH'] ?? '');
      const { argv, enforced } = await limited(command, { program, mark, path: env['PATH'] ?? '' });
      await endMarked(mark);
      const before = await held(command, options);
      const started = options.clock.monotonicMs();
      const [file = '', ...args] = argv;
      // `detached` makes the child the leader of a session and a group of its own.
      const child = spawn(file, args, { cwd: command.folder, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
      const watched = await watch(child, { command, mark, options, before });
      return { ...watched, enforced, seconds: (options.clock.monotonicMs() - started) / 1000 };
    },
  };
}

/** The program's file, so that a wrong name is told from a program that fails. */
async function locate({ argv, folder }: Command, path: string): Promise<string> {
  const [name = ''] = argv;
  const here = name.includes('/');
  const file = here ? await firstProgram([resolve(folder, name)]) : await onPath(name, path);
  if (file !== undefined) return file;
  throw new TrainyardError({
    code: 'command-not-found',
    message: `there is no program "${name.slice(0, 200)}" ${here ? 'in the code folder, as a file that may be executed' : 'on the PATH'}`,
    fix: here
      ? 'Commit the file with `git add --chmod=+x`, or name its interpreter first: [python3, train.py].'
      : 'Install it on the machine that trains, or name another program.',
    exitCode: EXIT.broken,
  });
}

function onPath(name: string, path: string): Promise<string | undefined> {
  const folders = path.split(delimiter).filter((folder) => folder !== '' && name !== '');
  return firstProgram(folders.map((folder) => join(folder, name)));
}

async function firstProgram(files: readonly string[]): Promise<string | undefined> {
  for (const file of files) if (await isProgram(file)) return file;
  return undefined;
}

async function isProgram(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) return false;
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** Puts in front of the program what limits it, as far as the machine has it (util-linux). */
async function limited(
  { limits, argv }: Command,
  { program, mark, path }: { readonly program: string; readonly mark: FamilyMark; readonly path: string },
): Promise<{ readonly argv: readonly string[]; readonly enforced: readonly string[] }> {
  const enforced = ['time', `disk and files (looked at every ${LOOK_EVERY_MS} ms)`];
  const front: string[] = [];
  const [setpriv, prlimit] = [await onPath('setpriv', path), await onPath('prlimit', path)];
  if (setpriv !== undefined) {
    // It dies with us, and cannot gain rights by programs such as sudo.
    front.push(setpriv, '--pdeathsig', 'KILL', '--no-new-privs', '--');
    enforced.push('end with this process', 'no new privileges');
  }
  if (prlimit !== undefined) {
    front.push(prlimit, '--core=0:0', `--fsize=${limits.diskBytes}:${limits.diskBytes}`);
    if (limits.memoryBytes !== undefined) front.push(`--data=${limits.memoryBytes}:${limits.memoryBytes}`);
    if (mark.locks !== undefined) front.push(`--locks=${mark.locks}:${mark.locks}`);
    front.push('--');
    enforced.push('size of a file', ...(limits.memoryBytes === undefined ? [] : ['memory of each process']));
  }
  return { argv: [...front, program, ...argv.slice(1)], enforced };
}

interface Watch {
  readonly command: Command;
  readonly mark: FamilyMark;
  readonly options: CommandOptions;
  /** What the watched folders held at the start. */
  readonly before: Held;
}

interface Held {
  readonly bytes: number;
  readonly entries: number;
  readonly tooDeep: boolean;
}

async function watch(child: ChildProcess, job: Watch): Promise<Omit<CommandResult, 'enforced' | 'seconds'>> {
  const { command } = job;
  const output = readOutput(child, command.onLine);
  const exited = new Promise<{ code: number | null; signal: string | null }>((settle, fail) => {
    child.on('error', fail);
    child.on('exit', (code, signal) => settle({ code, signal }));
  });
  if (child.pid === undefined) return exited.then(() => Promise.reject(new Error('a program without a number')));
  const family = processFamily(child.pid, job.mark);
  const closed = new Promise<void>((settle) => child.on('close', () => settle()));
  const stopped = await untilOver(exited, { ...job, family, leader: child.pid });
  const left = stopped === undefined ? await leftOver(family) : 0;
  await family.end();
  const { code, signal } = await exited;
  // A process that escaped could hold the outputs open for ever.
  await Promise.race([closed, pause(GRACE_MS)]);
  child.stdout?.destroy();
  child.stderr?.destroy();
  if (stopped === 'interrupted') command.signal.throwIfAborted();
  return {
    ...(code !== null && { code }),
    ...(signal !== null && { signal }),
    ...(stopped !== undefined && stopped !== 'interrupted' && { stopped }),
    ...output(),
    left,
  };
}

/** Reads both outputs to their caps and beyond, so that the program never waits for us. */
function readOutput(child: ChildProcess, onLine: (line: string) => void) {
  let [budget, unreadBytes] = [OUTPUT_BYTES, 0];
  const tail: string[] = [];
  const take = (bytes: number): number => {
    const seen = Math.min(bytes, budget);
    budget -= seen;
    unreadBytes += bytes - seen;
    return seen;
  };
  for (const stream of [child.stdout, child.stderr]) {
    const lines = outputLines({ lineBytes: LINE_BYTES, take }, (line) => {
      tail.push(line);
      if (tail.length > TAIL_LINES) tail.shift();
      onLine(line);
    });
    stream?.on('data', (chunk: Buffer) => lines.push(chunk)).on('close', () => lines.end());
  }
  return () => ({ tail: [...tail], unreadBytes });
}

type Stopped = NonNullable<CommandResult['stopped']> | 'interrupted';

/** Waits for the end of the program, or stops it for a limit or an interruption. */
async function untilOver(
  exited: Promise<unknown>,
  job: Watch & { readonly family: ProcessFamily; readonly leader: number },
): Promise<Stopped | undefined> {
  const { command, options } = job;
  const end = options.clock.monotonicMs() + command.limits.timeMs;
  let over = false;
  const done = exited.finally(() => {
    over = true;
  });
  const stop = new AbortController();
  const interrupted = aborted(command.signal, stop.signal);
  for (;;) {
    const left = end - options.clock.monotonicMs();
    await Promise.race([done, pause(Math.max(1, Math.min(LOOK_EVERY_MS, left))), interrupted]);
    const reason = command.signal.aborted ? 'interrupted' : await exceeded(job, end);
    if (reason === undefined && !over) {
      await job.family.look();
      continue;
    }
    stop.abort();
    if (reason === undefined) return undefined;
    sendSignal(-job.leader, 'SIGTERM');
    await Promise.race([done, pause(GRACE_MS)]);
    return reason;
  }
}

async function exceeded(job: Watch, end: number): Promise<Stopped | undefined> {
  const { command, options, before } = job;
  const now = await held(command, options, before.entries);
  if (now.tooDeep) return 'depth';
  if (now.entries - before.entries > command.limits.entries) return 'entries';
  if (now.bytes - before.bytes > command.limits.diskBytes) return 'disk';
  return options.clock.monotonicMs() >= end ? 'time' : undefined;
}

/** What the watched folders hold; counting ends where the limit is passed. */
async function held({ limits, watched }: Command, { folders }: CommandOptions, before = 0): Promise<Held> {
  let [bytes, entries, tooDeep] = [0, 0, false];
  for (const folder of watched) {
    const found = await folders.entries(folder, before + limits.entries + 1);
    entries += found.length;
    bytes += found.reduce((sum, entry) => sum + entry.size, 0);
    tooDeep ||= found.some((entry) => entry.kind === 'too-deep');
  }
  return { bytes, entries, tooDeep };
}

/** Children may end a moment after their parent; those that do not were left behind. */
async function leftOver(family: ProcessFamily): Promise<number> {
  for (let waited = 0; ; waited += LOOK_EVERY_MS) {
    const others = await family.others();
    if (others.length === 0 || waited >= GRACE_MS) return others.length;
    await pause(LOOK_EVERY_MS);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((settle) => setTimeout(settle, ms));
}

/** Settles when a signal is aborted; `forget` takes the listener away. */
function aborted(signal: AbortSignal, forget: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((settle) => signal.addEventListener('abort', () => settle(), { once: true, signal: forget }));
}
