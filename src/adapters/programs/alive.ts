import { readFileSync } from 'node:fs';

/** Whether a process of this machine still runs. One that has ended and waits for its parent to notice does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !hasEnded(pid);
  } catch (error) {
    // Not allowed to signal it: it is there, and another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Linux keeps the id of such a process and answers signals to it: state `Z`, after the name, in `/proc/<pid>/stat`. */
function hasEnded(pid: number): boolean {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return /^[ZX]/.test(text.slice(text.lastIndexOf(')') + 2));
  } catch {
    // No such file system, or gone meanwhile: the signal's answer counts.
    return false;
  }
}
