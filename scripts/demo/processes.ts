/** The built program as processes of the demo; none outlives it. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CLI = join(ROOT, 'dist/cli.js');
const KEPT_CHARACTERS = 4_000;

export interface Running {
  readonly child: ChildProcess;
  /** The end of what it wrote to its two streams. */
  output(): string;
  /** The first line that it prints. Throws, with its output, when it ends before. */
  readonly firstLine: Promise<string>;
  /** Sends a signal and waits for the end; what does not end in 5 s is killed. */
  end(signal?: NodeJS.Signals): Promise<void>;
}

interface Start {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

const children = new Set<ChildProcess>();

/** Nothing of the reader's git or GitHub: the demo behaves alike everywhere. */
function environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  const git = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0' };
  return { PATH, HOME, ...(TMPDIR === undefined ? {} : { TMPDIR }), ...git, ...more };
}

/** Starts `trainyard <args>`. */
export function start(args: readonly string[], { cwd, env }: Start): Running {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd,
    env: environment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  let output = '';
  const exited = new Promise<void>((resolve) => child.once('close', () => resolve()));
  void exited.then(() => children.delete(child));
  const firstLine = new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
    });
    void exited.then(() => reject(new Error(`"trainyard ${args.join(' ')}" has ended:\n${output}`)));
  });
  firstLine.catch(() => undefined);
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer | string) => {
      output = (output + String(chunk)).slice(-KEPT_CHARACTERS);
    });
  }
  const end = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
    child.kill(signal);
    const late = setTimeout(() => child.kill('SIGKILL'), 5000);
    await exited;
    clearTimeout(late);
  };
  return { child, output: () => output, firstLine, end };
}

/** Runs `trainyard <args>` to its end and answers what it printed. Throws where it fails. */
export async function trainyard(args: readonly string[], at: Start): Promise<string> {
  const { child, output } = start(args, at);
  let text = '';
  child.stdout?.on('data', (chunk: string) => {
    text += chunk;
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`"trainyard ${args.join(' ')}" ended with ${code}:\n${output()}`);
  return text;
}

/** Ends everything below this process at once, also what the runner of workflows has started. */
export function killAll(): void {
  for (const pid of below(process.pid)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
  for (const child of children) child.kill('SIGKILL');
}

function below(root: number): readonly number[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const parents = (stdout ?? '').split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const found = new Set([root]);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const [pid, parent] of parents) if (pid !== undefined && found.has(parent ?? -1)) found.add(pid);
  }
  found.delete(root);
  return [...found];
}
