/** Ends a run in this process at the n-th call, as a crash would: nothing of ours catches it. */
export class Crash extends Error {}

export type Around = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** Before or after the n-th call whose name begins with `prefix` (`PATCH`), or of all calls. */
export function crashAt(nth: number, when: 'before' | 'after', prefix = ''): Around {
  let seen = 0;
  return async (name, work) => {
    const counts = name.startsWith(prefix);
    if (counts) seen += 1;
    const mine = counts && seen === nth;
    if (mine && when === 'before') throw new Crash();
    const result = await work();
    if (mine && when === 'after') throw new Crash();
    return result;
  };
}
