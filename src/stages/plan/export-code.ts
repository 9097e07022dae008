import { EXIT, TrainyardError } from '../../core/errors.ts';
import type { Git, TreeEntry } from '../../core/ports.ts';
import type { OutsideFolders } from '../../core/programs.ts';
import type { CodeFile } from '../../data/bundle/command-bundle.ts';
import type { RunRequest } from '../run-folder.ts';
import { contentOf } from './tree-content.ts';

export interface CodePorts {
  readonly git: Pick<Git, 'listTree' | 'readBlobs'>;
}

/**
 * Files of the folder (or the one file) that a key of the spec names, from git's objects and never from the working tree.
 * Throws `code-changed` unless they are what the key of the run was made from, `code-link` and `code-missing`.
 */
export async function readCode(
  request: RunRequest,
  input: 'train.code' | 'predict.code',
  { git }: CodePorts,
): Promise<ReadonlyMap<string, CodeFile>> {
  const path = pathOf(request, input);
  const tree = await treeFiles(request, { git });
  const content = contentOf(path, tree);
  const found = content.kind === 'missing' ? content.why : `${content.kind} ${content.id}`;
  const keyed = request.entry.trainInputs.find((one) => one.name === input)?.value;
  if (content.kind === 'missing' || (keyed !== undefined && keyed !== found)) throw changed(input, keyed, found);
  const entries = belowOf(path, tree);
  for (const [name, entry] of entries) if (!FILE_MODES.has(entry.mode)) throw link(input, name);
  const blobs = await git.readBlobs([...entries.values()].map((entry) => entry.id));
  return new Map(
    [...entries].map(([name, { id, mode }]) => {
      const bytes = blobs.get(id);
      if (bytes === undefined) throw changed(input, keyed, `no object ${id} for ${name}`);
      return [name, { bytes, executable: mode === '100755' }];
    }),
  );
}

const FILE_MODES = new Set(['100644', '100755']);

/** Every file of the tree under review; a run folder that does not name it belongs to the commit that is checked out. */
export function treeFiles(request: RunRequest, { git }: CodePorts): Promise<ReadonlyMap<string, TreeEntry>> {
  return git.listTree(request.tree ?? 'HEAD');
}

/** Writes code below a folder; files cannot be written over, so that a program that changes itself is noticed. */
export async function writeCode(
  code: ReadonlyMap<string, CodeFile>,
  folder: string,
  folders: OutsideFolders,
): Promise<void> {
  await folders.create(folder);
  for (const [path, { bytes, executable }] of code) {
    await folders.write(`${folder}/${path}`, bytes, executable ? 0o555 : 0o444);
  }
}

function pathOf({ spec }: RunRequest, input: 'train.code' | 'predict.code'): string {
  const path = input === 'train.code' ? spec.train.code : spec.predict?.code;
  if (path === undefined) throw new Error(`${spec.name} has no ${input}`);
  return path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
}

/** By path in the folder; a single file by its own name. */
function belowOf(path: string, tree: ReadonlyMap<string, TreeEntry>): ReadonlyMap<string, TreeEntry> {
  const one = tree.get(path);
  if (one !== undefined) return new Map([[path.split('/').at(-1) ?? path, one]]);
  const prefix = path === '.' || path === '' ? '' : `${path}/`;
  return new Map(
    [...tree].filter(([name]) => name.startsWith(prefix)).map(([name, entry]) => [name.slice(prefix.length), entry]),
  );
}

function changed(input: string, keyed: string | undefined, found: string): TrainyardError {
  return new TrainyardError({
    code: 'code-changed',
    message: `${input} is not what the plan was made for: expected ${keyed ?? 'files'}, found ${found}`,
    fix: 'Check out the commit under review and plan again.',
    exitCode: EXIT.broken,
  });
}

function link(input: string, path: string): TrainyardError {
  return new TrainyardError({
    code: 'code-link',
    message: `${path.slice(0, 200)} in ${input} is a symbolic link or a submodule, which is not followed`,
    fix: 'Commit the file itself.',
    exitCode: EXIT.invalid,
  });
}
