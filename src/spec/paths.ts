import type { TreeEntry } from '../core/ports.ts';
import { shortened } from './frame.ts';
import type { Complaint } from './problem.ts';

const ALLOWED = 'a path inside the repository, from its root, with forward slashes';

/** What is wrong with a path that a spec names; undefined when it stays inside the repository. */
export function pathComplaint(path: string): Complaint | undefined {
  const reason = leaving(path);
  if (reason === undefined) return undefined;
  return {
    code: 'path-outside',
    message: `the path ${reason}`,
    found: shortened(path),
    allowed: ALLOWED,
    fix: 'Write the path from the root of the repository, such as data/wages.csv.',
  };
}

/** The first link or submodule on the way to a path, the path itself included; such paths can lead anywhere. */
export function linkOnTheWay(path: string, tree: ReadonlyMap<string, TreeEntry>): TreeEntry | undefined {
  for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
    const entry = tree.get(path.slice(0, end));
    if (entry !== undefined && isLink(entry)) return entry;
  }
  const entry = tree.get(path);
  return entry !== undefined && isLink(entry) ? entry : undefined;
}

export function isLink(entry: TreeEntry): boolean {
  return entry.mode === '120000' || entry.mode === '160000';
}

function leaving(path: string): string | undefined {
  const parts = path.split('/');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(path)) return 'holds a control character';
  if (path.includes('\\')) return 'holds a backslash';
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'is absolute';
  if (path.startsWith('~')) return 'starts at a home folder';
  if (parts.includes('..')) return 'leaves its folder with ".."';
  if (parts.some((part) => part === '.' || part === '')) return 'has an empty or "." part';
  if (parts.some((part) => part.toLowerCase() === '.git')) return "leads into git's own folder";
  return undefined;
}
