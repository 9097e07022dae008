/** In place of actions/cache/restore and /save: content by key, kept per ref as GitHub keeps it. */
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { JobRun, Shim } from './workflow-run.ts';

/** The exact key, else the newest of a key in `restore-keys` order; of this ref, else of the branch it goes to. */
export const restoreCache: Shim = async (inputs, run) => {
  const wanted = [inputs['key'] ?? '', ...lines(inputs['restore-keys'])];
  for (const scope of scopesOf(run)) {
    for (const [index, key] of wanted.entries()) {
      const found = entriesOf(scope).findLast((entry) => (index === 0 ? entry.key === key : entry.key.startsWith(key)));
      if (found === undefined) continue;
      for (const one of lines(inputs['path'])) {
        const kept = path.join(found.folder, encodeURIComponent(one));
        if (existsSync(kept)) cpSync(kept, path.resolve(run.workspace, one), { recursive: true });
      }
      return { outputs: { 'cache-hit': String(found.key === wanted[0]), 'cache-matched-key': found.key } };
    }
  }
  return { outputs: { 'cache-hit': '', 'cache-matched-key': '' } };
};

/** A key is written once; what is not there is no error. */
export const saveCache: Shim = async (inputs, run) => {
  const [scope = ''] = scopesOf(run);
  const key = inputs['key'] ?? '';
  const entries = entriesOf(scope);
  if (entries.some((entry) => entry.key === key)) return { log: `there is a cache of the key ${key} already\n` };
  const there = lines(inputs['path']).filter((one) => existsSync(path.resolve(run.workspace, one)));
  if (there.length === 0) return { log: 'Path Validation Error: nothing to save\n' };
  const folder = path.join(scope, `${String(entries.length).padStart(6, '0')} ${encodeURIComponent(key)}`);
  mkdirSync(folder, { recursive: true });
  for (const one of there) {
    cpSync(path.resolve(run.workspace, one), path.join(folder, encodeURIComponent(one)), { recursive: true });
  }
  return { log: `saved as ${key}\n` };
};

/** Folders of the caches that a run may read; it writes the first. */
function scopesOf(run: JobRun): readonly string[] {
  const root = run.options.cacheFolder ?? path.join(run.shared, 'caches');
  const { ref, base_ref: base } = run.contexts['github'] as { readonly ref: string; readonly base_ref: string };
  const refs = [ref, base === '' ? 'refs/heads/main' : `refs/heads/${base}`];
  return refs.map((one) => path.join(root, encodeURIComponent(one)));
}

function entriesOf(scope: string): readonly { readonly key: string; readonly folder: string }[] {
  if (!existsSync(scope)) return [];
  const names = readdirSync(scope).sort();
  return names.map((name) => ({ key: decodeURIComponent(name.slice(7)), folder: path.join(scope, name) }));
}

function lines(text: string | undefined): readonly string[] {
  const all = (text ?? '').split('\n').map((line) => line.trim());
  return all.filter(Boolean);
}
