import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  readonly session: number;
  readonly state: string;
  /** Ticks since boot; tells a process from a later one with the same number. */
  readonly started: string;
}

/** What a program's processes inherit from it, by which they are known once their parents are gone. */
export interface FamilyMark {
  /** In the environment, `NAME=value`; gone with an emptied environment. */
  readonly variable: string;
  /**
   * As hard limit of the number of file locks, which Linux has not enforced since 2.4.25 and only the superuser can raise:
   * it outlives a new session and an emptied environment. Absent where this process is limited itself.
   */
  readonly locks?: string;
}

/** The mark of the programs of one folder. */
export async function familyMark(folder: string): Promise<FamilyMark> {
  const hash = createHash('sha256').update(folder).digest('hex');
  const variable = `TRAINYARD_PROGRAM=${hash.slice(0, 32)}`;
  const free = locksOf(await readFile('/proc/self/limits', 'latin1').catch(() => '')) === 'unlimited';
  return { variable, ...(free && { locks: String(Number.parseInt(`1${hash.slice(0, 12)}`, 16)) }) };
}

/** The processes that come from one program, as far as the system shows them. */
export interface ProcessFamily {
  /** Looks for new members; call it often, since a child whose parents are gone can only be known from before. */
  look(): Promise<void>;
  /** Living members without the program itself. */
  others(): Promise<readonly number[]>;
  /** Ends every member at once; answers how many there were beside the program itself. */
  end(): Promise<number>;
}

/**
 * A program's family: its process group, and on Linux every process that was ever seen below it, that is in its session,
 * or that carries its mark. Elsewhere the group alone can be ended.
 */
export function processFamily(leader: number, mark: FamilyMark): ProcessFamily {
  const known = new Map<number, string>();
  const learn = (all: readonly Process[]): void => {
    const byPid = new Map(all.map((one) => [one.pid, one]));
    const below = (one: Process): boolean => {
      const parent = byPid.get(one.parent);
      return parent !== undefined && known.get(parent.pid) === parent.started;
    };
    for (let grown = true; grown; ) {
      const fresh = all.filter((one) => known.get(one.pid) !== one.started && (isKin(one, leader) || below(one)));
      for (const one of fresh) known.set(one.pid, one.started);
      grown = fresh.length > 0;
    }
  };
  const others = async (): Promise<readonly number[]> => {
    const all = await processes();
    learn(all);
    for (const pid of await markedProcesses(mark, all)) known.set(pid, startOf(pid, all));
    const alive = all.filter((one) => known.get(one.pid) === one.started && one.state !== 'Z');
    return alive.map((one) => one.pid).filter((pid) => pid !== leader);
  };
  return {
    look: async () => learn(await processes()),
    others,
    async end() {
      let ended = 0;
      // A member may start another between the look and the signal.
      for (let round = 0; round < ROUNDS; round++) {
        const members = await others();
        sendSignal(-leader, 'SIGKILL');
        for (const pid of members) sendSignal(pid, 'SIGKILL');
        ended = Math.max(ended, members.length);
        if (members.length === 0) break;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return ended;
    },
  };
}

const ROUNDS = 20;

/** Ends what an earlier try left running, after this program itself was killed. */
export async function endMarked(mark: FamilyMark): Promise<void> {
  for (const pid of await markedProcesses(mark, await processes())) sendSignal(pid, 'SIGKILL');
}

/** Sends a signal to a process, or to a group by its negative number; one that is gone is no error. */
export function sendSignal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone, or another user's: nothing that we may end.
  }
}

function isKin(one: Process, leader: number): boolean {
  return one.pid === leader || one.group === leader || one.session === leader;
}

function startOf(pid: number, all: readonly Process[]): string {
  return all.find((one) => one.pid === pid)?.started ?? '';
}

async function markedProcesses(mark: FamilyMark, all: readonly Process[]): Promise<readonly number[]> {
  const marked = await Promise.all(all.map(async ({ pid }) => ((await isMarked(pid, mark)) ? [pid] : [])));
  return marked.flat();
}

async function isMarked(pid: number, { variable, locks }: FamilyMark): Promise<boolean> {
  if (pid === process.pid) return false;
  const [environment, limits] = await Promise.all(
    ['environ', 'limits'].map((file) => readFile(`/proc/${pid}/${file}`, 'latin1').catch(() => '')),
  );
  return environment?.split('\0').includes(variable) === true || (locks !== undefined && locksOf(limits) === locks);
}

/** The hard limit of file locks in `/proc/<pid>/limits`: name, soft limit, hard limit, unit. */
function locksOf(limits = ''): string | undefined {
  return /^Max file locks +\S+ +(\S+)/m.exec(limits)?.[1];
}

async function processes(): Promise<readonly Process[]> {
  const names = await readdir('/proc').catch(() => []);
  const found = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(readProcess));
  return found.filter((one) => one !== undefined);
}

/** `/proc/<pid>/stat`: number, name in parentheses (which may hold anything), state, parent, group, session ... start. */
async function readProcess(name: string): Promise<Process | undefined> {
  const text = await readFile(`/proc/${name}/stat`, 'latin1').catch(() => undefined);
  if (text === undefined) return undefined;
  const [state = '', parent, group, session, ...rest] = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return {
    pid: Number(name),
    parent: Number(parent),
    group: Number(group),
    session: Number(session),
    state,
    started: rest[15] ?? '',
  };
}
