import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Bucket, Files, Forge, Loans, Tables } from '../../core/ports.ts';
import type { GitRefs } from '../../core/refs.ts';
import type { Registry } from '../../core/registry.ts';
import type { ReleaseForge } from '../../core/release-forge.ts';
import { besideName } from '../files/unfinished.ts';

/**
 * For the tests that kill the process at every effect: counts the calls that change something outside the process and
 * ends it with SIGKILL before, within or after the n-th, as a power failure would.
 */
export interface CrashPoint {
  /** `half` leaves what the effect leaves when it is cut off; where there is no such thing, within is before. */
  guard<T>(effect: () => Promise<T>, half?: () => Promise<void>): Promise<T>;
}

/**
 * Reads `before:7`, `within:7` or `after:7`, and `evaluate/before:7` for the process of a stage, which is `scope`; anything else, also
 * absence, means never.
 */
export function crashPoint(at: string | undefined, scope: string, kill: () => void): CrashPoint {
  const [, of = '', phase, number] = /^(?:([a-z]+)\/)?(before|within|after):(\d+)$/.exec(at ?? '') ?? [];
  if (phase === undefined || of !== scope) return { guard: (effect) => effect() };
  let calls = 0;
  return {
    async guard(effect, half) {
      calls += 1;
      const mine = calls === Number(number);
      if (mine && phase === 'within') await half?.();
      if (mine && phase !== 'after') kill();
      const result = await effect();
      if (mine && phase === 'after') kill();
      return result;
    },
  };
}

export function crashingFiles(files: Files, point: CrashPoint): Files {
  return {
    ...files,
    write: (path, data) =>
      point.guard(
        () => files.write(path, data),
        () => halfOf(path, data),
      ),
    append: (path, text) => point.guard(() => files.append(path, text)),
    copy: (from, to) => point.guard(() => files.copy(from, to)),
    remove: (path) => point.guard(() => files.remove(path)),
  };
}

async function halfOf(path: string, data: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(besideName(path), data.slice(0, data.length >> 1));
}

/** Of what the table engine does, files that it writes are effects. */
export function crashingTables(tables: Tables, point: CrashPoint): Tables {
  return {
    async open(options) {
      const session = await tables.open(options);
      return {
        run: (sql) => (sql.startsWith('copy ') ? point.guard(() => session.run(sql)) : session.run(sql)),
        rows: (sql) => session.rows(sql),
        describe: (sql) => session.describe(sql),
        columns: (sql) => session.columns(sql),
        loadArrow: (table, paths) => session.loadArrow(table, paths),
        loadImages: (load) => session.loadImages(load),
        lock: () => session.lock(),
        close: () => session.close(),
      };
    },
  };
}

/** What a store in a bucket changes; one in a folder goes through the files. */
export function crashingBucket(bucket: Bucket, point: CrashPoint): Bucket {
  return {
    ...bucket,
    put: (key, bytes, options) => point.guard(() => bucket.put(key, bytes, options)),
    delete: (key) => point.guard(() => bucket.delete(key)),
  };
}

/** What a store in a registry changes. */
export function crashingRegistry(registry: Registry, point: CrashPoint): Registry {
  return {
    ...registry,
    putBlob: (bytes) => point.guard(() => registry.putBlob(bytes)),
    putManifest: (tag, manifest) => point.guard(() => registry.putManifest(tag, manifest)),
    deleteManifest: (tag) => point.guard(() => registry.deleteManifest(tag)),
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

export function crashingRefs(refs: GitRefs, point: CrashPoint): GitRefs {
  return {
    ...refs,
    writeCommit: (commit) => point.guard(() => refs.writeCommit(commit)),
    writeTag: (tag) => point.guard(() => refs.writeTag(tag)),
    push: (updates, repository) => point.guard(() => refs.push(updates, repository)),
  };
}

export function crashingReleases(forge: ReleaseForge, point: CrashPoint): ReleaseForge {
  return {
    ...forge,
    createPull: (pull) => point.guard(() => forge.createPull(pull)),
    updatePull: (number, change) => point.guard(() => forge.updatePull(number, change)),
    deploy: (deployment) => point.guard(() => forge.deploy(deployment)),
    dispatch: (workflow, ref, inputs) => point.guard(() => forge.dispatch(workflow, ref, inputs)),
  };
}
