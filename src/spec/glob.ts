import { pathComplaint } from './paths.ts';
import type { Complaint } from './problem.ts';

/**
 * Whether a path matches a glob: `*` and `?` inside one name, `**` for any number of folders. Greedy matching that goes
 * back to the last star only, so that its time is at most the product of both lengths, whatever the glob.
 */
export function globMatches(glob: string, path: string): boolean {
  // Most files of a repository are told apart by where they begin.
  if (!path.startsWith(literalStart(glob))) return false;
  return matches(glob.split('/'), path.split('/'), { isStar: (part) => part === '**', fits: nameMatches });
}

/** Whether something inside `folder` could match, for globs without `**` up to that depth. */
export function globReaches(glob: string, folder: string): boolean {
  const globParts = glob.split('/');
  const parts = folder.split('/');
  if (globParts.length <= parts.length) return false;
  return parts.every((part, index) => globParts[index] !== '**' && nameMatches(globParts[index] ?? '', part));
}

const WILD = /[*?]/;

/** What stands before the first wildcard, without the slash: `a/**` means `a` as well. */
function literalStart(glob: string): string {
  return glob.slice(0, Math.max(0, glob.search(WILD))).replace(/\/$/, '');
}

function nameMatches(glob: string, name: string): boolean {
  if (glob === '*') return true;
  if (!WILD.test(glob)) return glob === name;
  return matches([...glob], [...name], { isStar: (c) => c === '*', fits: (c, other) => c === '?' || c === other });
}

/** What is wrong with a glob of `models`; undefined when it can only match YAML files of the repository. */
export function globComplaint(glob: string): Complaint | undefined {
  const outside = pathComplaint(glob);
  if (outside !== undefined) return outside;
  if (/[[\]{}!]/.test(glob)) {
    const allowed = '*, ? and **';
    return { code: 'glob-syntax', message: 'a glob has brackets, braces or "!"', allowed, fix: 'Give several globs.' };
  }
  if (/\.ya?ml$/.test(glob)) return undefined;
  const allowed = 'globs that end in .yaml or .yml';
  return {
    code: 'glob-not-yaml',
    message: 'a glob matches files other than YAML',
    allowed,
    fix: 'End it in model.yaml.',
  };
}

interface Rule {
  isStar(part: string): boolean;
  fits(part: string, other: string): boolean;
}

function matches(glob: readonly string[], path: readonly string[], rule: Rule): boolean {
  let g = 0;
  let p = 0;
  let star = -1;
  let resume = 0;
  while (p < path.length) {
    const part = glob[g];
    if (part !== undefined && rule.isStar(part)) {
      star = g;
      resume = p;
      g += 1;
    } else if (part !== undefined && rule.fits(part, path[p] ?? '')) {
      g += 1;
      p += 1;
    } else if (star !== -1) {
      resume += 1;
      g = star + 1;
      p = resume;
    } else return false;
  }
  return glob.slice(g).every((part) => rule.isStar(part));
}
