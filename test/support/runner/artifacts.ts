/** In place of actions/upload-artifact, download-artifact and cache: folders that the jobs of one run share. */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { allows } from '../github/accounts.ts';
import type { JobRun, Shim } from './workflow-run.ts';

/** Hidden files are left out unless `include-hidden-files` is true, as the real one does. */
export const uploadArtifact: Shim = async (inputs, run) => {
  const name = inputs['name'] || 'artifact';
  const hidden = inputs['include-hidden-files'] === 'true';
  const roots = lines(inputs['path'])
    .map((one) => path.resolve(run.workspace, one))
    .filter((one) => existsSync(one));
  const files = roots.flatMap((root) => filesUnder(root, hidden));
  if (files.length === 0) {
    if (inputs['if-no-files-found'] === 'error')
      throw new Error(`no files were found with the path: ${inputs['path']}`);
    return { log: 'no files were found\n' };
  }
  const folder = path.join(artifactsOf(run), name);
  if (existsSync(folder) && inputs['overwrite'] !== 'true')
    throw new Error(`there is already an artifact called ${name}`);
  if (existsSync(folder)) rmSync(folder, { recursive: true });
  const base = commonFolder(roots);
  for (const file of files) cpSync(file, path.join(folder, path.relative(base, file)), { recursive: true });
  return { log: `${files.length} files\n`, outputs: { 'artifact-id': '1' } };
};

/** With `name` into `path` itself; without, each artifact into a folder of its name (`merge-multiple` joins them). */
export const downloadArtifact: Shim = async (inputs, run) => {
  const target = path.resolve(run.workspace, inputs['path'] ?? '');
  const all = artifactsOf(run, inputs);
  const there = existsSync(all) ? readdirSync(all) : [];
  const { name = '' } = inputs;
  if (name !== '' && !there.includes(name)) throw new Error(`no artifact found for name: ${name}`);
  mkdirSync(target, { recursive: true });
  for (const artifact of name === '' ? there.filter((one) => matches(one, inputs['pattern'])) : [name]) {
    const into = name !== '' || inputs['merge-multiple'] === 'true' ? target : path.join(target, artifact);
    cpSync(path.join(all, artifact), into, { recursive: true });
  }
  return { outputs: { 'download-path': target } };
};

/** Restores at once and saves at once what is there by then; enough for keys that name content. */
export const cache: Shim = async (inputs, run) => {
  const key = encodeURIComponent(inputs['key'] ?? '');
  const stored = path.join(run.options.cacheFolder ?? path.join(run.shared, 'caches'), key);
  const hit = existsSync(stored);
  for (const one of lines(inputs['path'])) {
    const folder = path.resolve(run.workspace, one);
    const copy = path.join(stored, encodeURIComponent(one));
    if (hit && existsSync(copy)) cpSync(copy, folder, { recursive: true });
    if (!hit && existsSync(folder)) cpSync(folder, copy, { recursive: true });
  }
  return { outputs: { 'cache-hit': String(hit) } };
};

/** Of this run, or of the one that `run-id` names, for which the token has to read actions. */
function artifactsOf(run: JobRun, inputs: Readonly<Record<string, string>> = {}): string {
  const { artifactsFolder, github } = run.options;
  const own = String((run.contexts['github'] as Record<string, unknown>)['run_id']);
  const id = inputs['run-id'] || own;
  if (id !== own) {
    const token = github.accounts.find(inputs['github-token']);
    if (token === undefined || !allows(token, ['actions'], 'read'))
      throw new Error('Resource not accessible by integration');
  }
  return path.join(artifactsFolder ?? path.join(run.shared, 'artifacts'), id);
}

export const nothing: Shim = async (_inputs: Readonly<Record<string, string>>, _run: JobRun) => ({});

function lines(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function filesUnder(root: string, hidden: boolean): readonly string[] {
  if (!hidden && path.basename(root).startsWith('.')) return [];
  if (!statSync(root).isDirectory()) return [root];
  return readdirSync(root)
    .sort()
    .flatMap((name) => filesUnder(path.join(root, name), hidden));
}

function commonFolder(roots: readonly string[]): string {
  const [first = '/'] = roots;
  if (roots.length === 1) return statSync(first).isDirectory() ? first : path.dirname(first);
  let base = path.dirname(first);
  while (!roots.every((root) => root.startsWith(`${base}${path.sep}`))) base = path.dirname(base);
  return base;
}

function matches(name: string, pattern: string | undefined): boolean {
  if (pattern === undefined || pattern === '') return true;
  return new RegExp(`^${pattern.replace(/[.+^$()|[\]\\{}]/g, '\\$&').replaceAll('*', '.*')}$`).test(name);
}
