import { isMap, isScalar, parseDocument } from 'yaml';
import type { ResolvedProject, ResolvedSpec } from '../../spec/resolved.ts';
import { isRefusal, placementOf } from '../plan/refused.ts';

/** One thing that `doctor` looked at. */
export interface Diagnosis {
  readonly what: string;
  /** `warning`: everything works, and could be lost. */
  readonly state: 'ok' | 'warning' | 'wrong' | 'cannot tell';
  readonly said: string;
  /** The exact thing to do, wherever it is not `ok`. */
  readonly fix?: string;
}

const NEEDED = { contents: 'read', checks: 'write', 'pull-requests': 'write' } as const;
const PERMISSIONS = 'permissions: {actions: read, checks: write, contents: read, pull-requests: write}';

/** Whether the workflows that call Trainyard give it what it needs. `files`: text by path of every workflow file. */
export function diagnoseWorkflows(files: ReadonlyMap<string, string>): readonly Diagnosis[] {
  const ours = [...files].filter(([, text]) => /\buses:\s*["']?[\w.-]+\/trainyard(\/|@)/.test(text));
  const what = 'workflow';
  if (ours.length === 0) {
    return [{ what, state: 'wrong', said: 'no workflow uses Trainyard', fix: 'Run: trainyard init' }];
  }
  const forks = ours.some(([, text]) => /\bworkflow_run\b/.test(text));
  // Only the reusable workflow takes a fork's run up again; a job of one's own has its result in the log and the summary.
  const reusable = ours.some(([, text]) => /trainyard\/\.github\/workflows\/review\.ya?ml@/.test(text));
  return [
    ...ours.flatMap(([path, text]) => diagnoseWorkflow(path, text)),
    ...ours.flatMap(([path, text]) => diagnosePins(path, text)),
    forks
      ? { what: 'reports for forks', state: 'ok', said: 'a workflow on workflow_run reports what forks may not write' }
      : {
          what: 'reports for forks',
          state: reusable ? 'wrong' : 'ok',
          said: reusable
            ? "a fork's run may not write its comment and check, and no other workflow does"
            : 'changes from forks have their report in the summary of their run, since this workflow has one job only',
          ...(reusable && { fix: 'Add .github/workflows/trainyard-forks.yml; trainyard init writes it.' }),
        },
  ];
}

/** A tag of an action can be moved to other code by whoever may write there; a commit cannot. */
function diagnosePins(path: string, text: string): readonly Diagnosis[] {
  const used = [...text.matchAll(/\buses:\s*["']?([\w.-]+\/[\w.-]+)(\/[^@\s"']*)?@([^\s"'#]+)/g)];
  const movable = used.filter(([, , , ref = '']) => !/^[0-9a-f]{40}$/.test(ref));
  const what = `actions of ${path}`;
  const [first] = movable;
  if (first === undefined) return [{ what, state: 'ok', said: 'each is named by its commit' }];
  const [, repository, , ref] = first;
  const names = [...new Set(movable.map(([, owner, , tag]) => `${owner}@${tag}`))].join(', ');
  return [
    {
      what,
      state: 'cannot tell',
      said: `which code runs: ${names} can be moved by whoever may write there`,
      fix: `Name the commit and keep the version as a comment: git ls-remote https://github.com/${repository} ${ref}, then @<commit> # ${ref}`,
    },
  ];
}

/** What follows a merge writes refs, and is started by more than pushes. */
const RELEASE_NEEDED = { actions: 'write', contents: 'write', deployments: 'write', 'pull-requests': 'write' } as const;
const RELEASE_PERMISSIONS = 'permissions: {actions: write, contents: write, deployments: write, pull-requests: write}';

function diagnoseRelease(path: string, text: string): readonly Diagnosis[] {
  const document = parseDocument(text);
  const root = document.contents;
  const on = isMap(root) ? root.get('on') : undefined;
  const absent = ['push', 'delete', 'schedule'].filter((event) => !(isMap(on) && on.has(event)));
  const fix = `Let it start on them; trainyard init writes such a file.`;
  const events: Diagnosis =
    absent.length === 0
      ? { what: `events of ${path}`, state: 'ok', said: 'merges, tags, deletions and the schedule start it' }
      : { what: `events of ${path}`, state: 'wrong', said: `${absent.join(', ')} does not start it`, fix };
  return [
    granted({
      path,
      root,
      needed: RELEASE_NEEDED,
      fix: RELEASE_PERMISSIONS,
      good: 'refs, pull requests and deployments can be written',
    }),
    events,
  ];
}

function diagnoseWorkflow(path: string, text: string): readonly Diagnosis[] {
  if (/trainyard\/\.github\/workflows\/reconcile\.ya?ml|command:\s*reconcile/.test(text))
    return diagnoseRelease(path, text);
  const document = parseDocument(text);
  const root = document.contents;
  if (/pull_request_target/.test(text)) {
    const said = 'pull_request_target lends the token of the base to code of strangers';
    return [{ what: path, state: 'wrong', said, fix: 'Use: on: pull_request' }];
  }
  return [granted({ path, root, needed: NEEDED, fix: PERMISSIONS, good: 'comment and check can be written' })];
}

interface Granting {
  readonly path: string;
  /** The whole document, as it was parsed. */
  readonly root: unknown;
  readonly needed: Readonly<Record<string, string>>;
  readonly fix: string;
  readonly good: string;
}

function granted({ path, root, needed, fix, good }: Granting): Diagnosis {
  const given = isMap(root) ? root.get('permissions') : undefined;
  const what = `permissions of ${path}`;
  if (given === undefined) {
    const said = 'the file says nothing; the default of the repository holds, which is not in the file';
    return { what, state: 'cannot tell', said, fix: `Write at its top: ${fix}` };
  }
  const missing = Object.entries(needed).filter(([scope, level]) => {
    const has = isMap(given) ? given.get(scope) : isScalar(given) ? given.value : given;
    return !(has === level || has === 'write' || has === 'write-all');
  });
  if (missing.length === 0) return { what, state: 'ok', said: good };
  const said = `${missing.map(([scope, level]) => `${scope}: ${level}`).join(', ')} is not granted`;
  return { what, state: 'wrong', said, fix: `Write at its top: ${fix}` };
}

/** Whether each spec may train where it asks to. */
export function diagnoseRunners(specs: readonly ResolvedSpec[], project: ResolvedProject): readonly Diagnosis[] {
  const asked = { label: true, comment: true, manual: true };
  const refused = specs.flatMap((spec) => {
    const placed = placementOf(spec, project.runners, { fork: false, approved: true, asked, headSha: '' });
    return isRefusal(placed)
      ? [{ what: `runner of ${spec.name}`, state: 'wrong' as const, said: placed.why, fix: placed.fix }]
      : [];
  });
  return refused.length > 0
    ? refused
    : [{ what: 'runner labels', state: 'ok', said: 'every spec asks for an allowed runner' }];
}

/** Public repositories and machines that outlive a job do not go together. */
export function diagnoseExposure(isPublic: boolean | undefined, labels: readonly (readonly string[])[]): Diagnosis {
  const what = 'public repository with self-hosted runners';
  const own = labels.some((set) => set.some((label) => !/^(ubuntu|windows|macos)-/.test(label)));
  if (!own) return { what, state: 'ok', said: 'only hosted runners are allowed' };
  const fix =
    'Use ephemeral runners in a runner group limited to this workflow, and require approval for all outside contributors (Settings, Actions, General).';
  if (isPublic === undefined)
    return { what, state: 'cannot tell', said: 'whether the repository is public', fix: TOKEN };
  if (!isPublic) return { what, state: 'ok', said: 'the repository is private' };
  return { what, state: 'wrong', said: 'a fork can change the workflow file itself, which no action can prevent', fix };
}

export const TOKEN = 'Set GITHUB_TOKEN and GITHUB_REPOSITORY (owner/name), and run it again.';

/** Signatures of stores and the order of comments depend on the clock. */
export function diagnoseClock(now: Date, server: string | undefined): Diagnosis {
  const what = 'clock';
  if (server === undefined) return { what, state: 'cannot tell', said: 'the time on the server', fix: TOKEN };
  const seconds = Math.round((now.getTime() - new Date(server).getTime()) / 1000);
  if (Math.abs(seconds) <= 120) return { what, state: 'ok', said: `within ${Math.abs(seconds)} s of the server` };
  return { what, state: 'wrong', said: `${seconds} s off the server`, fix: 'Let this machine keep time by NTP.' };
}

/** The oldest git whose options are used, of 2020. */
export function diagnoseGit(version: string): Diagnosis {
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(version) ?? [];
  const recent = Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 29);
  return recent
    ? { what: 'git', state: 'ok', said: version }
    : { what: 'git', state: 'wrong', said: `${version} is too old`, fix: 'Install git 2.29 or newer.' };
}

export function diagnosisText(all: readonly Diagnosis[]): string {
  const marks = { ok: 'ok         ', warning: 'warning    ', wrong: 'wrong      ', 'cannot tell': 'cannot tell' };
  return all
    .map(
      ({ what, state, said, fix }) =>
        `${marks[state]}  ${what}: ${said}${fix === undefined ? '' : `\n               ${fix}`}`,
    )
    .join('\n');
}
