import { createHash, randomBytes } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isAlive } from '../programs/alive.ts';

/** `.<name>.<host>-<pid>-<random>.trainyard-tmp`: a file that is being written and gets its name when it is whole. */
const UNFINISHED = /\.([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{12}\.trainyard-tmp$/;
const ENDING = '.trainyard-tmp';
/** A file of another machine's process, which nobody here can ask about, is left over after so long. */
const LEFT_AFTER_MS = 86_400_000;

/** A new name beside a path, for its content until it is whole. */
export function besideName(path: string): string {
  // Cut by bytes of the usual limit, 255, since a name may hold four per character.
  const name = basename(path).slice(0, 40);
  return join(dirname(path), `.${name}.${machine()}-${process.pid}-${randomBytes(6).toString('hex')}${ENDING}`);
}

export function isUnfinished(name: string): boolean {
  return name.endsWith(ENDING);
}

/** Takes away what processes that were killed left unfinished in a folder. What cannot be removed stays. */
export async function clearUnfinished(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    if (isUnfinished(name) && (await isLeft(path, name))) await rm(path, { force: true }).catch(() => undefined);
  }
}

async function isLeft(path: string, name: string): Promise<boolean> {
  const [, host, pid] = UNFINISHED.exec(name) ?? [];
  if (host === machine() && !isAlive(Number(pid))) return true;
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > LEFT_AFTER_MS;
}

function machine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}
