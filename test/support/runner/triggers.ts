/** Whether an event starts a workflow: activity types, and filters of branches, tags and paths. */
import type { GitHubEvent } from '../github/events.ts';
import type { GitHub } from '../github/index.ts';

/** Types that start a workflow which names none. https://docs.github.com/actions/reference/events-that-trigger-workflows */
const DEFAULT_TYPES = new Map([
  ['pull_request', ['opened', 'synchronize', 'reopened']],
  ['merge_group', ['checks_requested']],
]);

interface Filter {
  readonly types?: readonly string[];
  readonly branches?: readonly string[];
  readonly 'branches-ignore'?: readonly string[];
  readonly tags?: readonly string[];
  readonly 'tags-ignore'?: readonly string[];
  readonly paths?: readonly string[];
  readonly 'paths-ignore'?: readonly string[];
}

export function isTriggered(events: Readonly<Record<string, unknown>>, event: GitHubEvent, github: GitHub): boolean {
  const filter = events[event.name] as Filter | undefined;
  if (filter === undefined) return false;
  const types = filter.types ?? DEFAULT_TYPES.get(event.name);
  if (types !== undefined && event.action !== undefined && !types.includes(event.action)) return false;
  return refMatches(filter, event) && pathsMatch(filter, event, github);
}

function refMatches(filter: Filter, event: GitHubEvent): boolean {
  const tag = /^refs\/tags\/(.*)$/.exec(event.ref)?.[1];
  if (event.name === 'push' && tag !== undefined) {
    if (filter.tags === undefined && filter['tags-ignore'] === undefined) return filter.branches === undefined;
    return passes(tag, filter.tags, filter['tags-ignore']);
  }
  const onlyTags = event.name === 'push' && filter.tags !== undefined && filter.branches === undefined;
  return !onlyTags && passes(branchOf(event), filter.branches, filter['branches-ignore']);
}

/** Filters look at the base of a pull request or merge group, and at the branch that was pushed. */
function branchOf(event: GitHubEvent): string {
  if (event.name === 'pull_request') return event.baseRef;
  const group = event.payload['merge_group'] as { readonly base_ref: string } | undefined;
  return (group?.base_ref ?? event.ref).replace(/^refs\/heads\//, '');
}

function pathsMatch(filter: Filter, event: GitHubEvent, github: GitHub): boolean {
  if (filter.paths === undefined && filter['paths-ignore'] === undefined) return true;
  if (event.name === 'merge_group') return true;
  const range =
    event.name === 'pull_request' ? [`${event.sha}^1...${event.sha}^2`] : [String(event.payload['before']), event.sha];
  const changed = github.repo
    .git('diff', '--name-only', ...range)
    .split('\n')
    .filter(Boolean);
  return changed.some((file) => passes(file, filter.paths, filter['paths-ignore']));
}

function passes(name: string, wanted: readonly string[] | undefined, ignored: readonly string[] | undefined): boolean {
  if (ignored !== undefined) return !ignored.some((pattern) => globToRegExp(pattern).test(name));
  if (wanted === undefined) return true;
  // Later patterns win, and those with an exclamation mark take back.
  return wanted.reduce((kept, pattern) => {
    const not = pattern.startsWith('!');
    return globToRegExp(not ? pattern.slice(1) : pattern).test(name) ? !not : kept;
  }, false);
}

function globToRegExp(pattern: string): RegExp {
  const source = pattern
    .replace(/[.^$|()\\{}]/g, '\\$&')
    .replace(/\*\*\/?|\*/g, (star) => (star === '*' ? '[^/]*' : star === '**' ? '.*' : '(?:.*/)?'));
  return new RegExp(`^${source}$`);
}
