import type { Files, Forge, Loans, ObjectStore } from '../core/ports.ts';

/**
 * For the tests that kill the process at every effect: counts the calls that change something outside the process and
 * ends it with SIGKILL before or after the n-th, as a power failure would.
 */
export interface CrashPoint {
  guard<T>(effect: () => Promise<T>): Promise<T>;
}

/** Reads `before:7` or `after:7`; anything else, also absence, means never. `count:` calls `seen` with each number. */
export function crashPoint(at: string | undefined, kill: () => void): CrashPoint {
  const match = /^(before|after):(\d+)$/.exec(at ?? '');
  if (match === null) return { guard: (effect) => effect() };
  const [, phase, number] = match;
  let calls = 0;
  return {
    async guard(effect) {
      calls += 1;
      const mine = calls === Number(number);
      if (mine && phase === 'before') kill();
      const result = await effect();
      if (mine && phase === 'after') kill();
      return result;
    },
  };
}

export function crashingFiles(files: Files, point: CrashPoint): Files {
  return {
    ...files,
    write: (path, data) => point.guard(() => files.write(path, data)),
    append: (path, text) => point.guard(() => files.append(path, text)),
    copy: (from, to) => point.guard(() => files.copy(from, to)),
    remove: (path) => point.guard(() => files.remove(path)),
  };
}

export function crashingStore(store: ObjectStore, point: CrashPoint): ObjectStore {
  return {
    ...store,
    put: (key, bytes) => point.guard(() => store.put(key, bytes)),
    ...(store.putNew && {
      putNew: (key: string, bytes: Uint8Array) => point.guard(async () => (await store.putNew?.(key, bytes)) ?? true),
    }),
    delete: (key) => point.guard(() => store.delete(key)),
  };
}

export function crashingLoans(loans: Loans, point: CrashPoint): Loans {
  return { ...loans, put: (address, bytes) => point.guard(() => loans.put(address, bytes)) };
}

export function crashingForge(forge: Forge, point: CrashPoint): Forge {
  return {
    ...forge,
    createComment: (pull, body) => point.guard(() => forge.createComment(pull, body)),
    updateComment: (id, body) => point.guard(() => forge.updateComment(id, body)),
    deleteComment: (id) => point.guard(() => forge.deleteComment(id)),
    createCheck: (check) => point.guard(() => forge.createCheck(check)),
    updateCheck: (id, check) => point.guard(() => forge.updateCheck(id, check)),
  };
}
