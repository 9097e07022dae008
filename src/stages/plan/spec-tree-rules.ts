import { nearest } from '../../core/nearest.ts';
import type { TreeEntry } from '../../core/ports.ts';
import { lockPathOf } from '../../data/source/data-lock.ts';
import { deployComplaints } from '../../spec/deployment.ts';
import { printable, shortened } from '../../spec/frame.ts';
import { ruleComplaint, schemeOf, unpinned } from '../../spec/outside.ts';
import { linkOnTheWay } from '../../spec/paths.ts';
import type { Complaint, Problem } from '../../spec/problem.ts';
import type { ResolvedProject, ResolvedSpec } from '../../spec/resolved.ts';
import { declaredSources, isPattern, matching } from '../../spec/sources.ts';

/** A complaint about a spec that only the tree around it shows. */
export interface TreeComplaint {
  readonly path: string;
  /** JSON pointer of the value it is about. */
  readonly pointer: string;
  readonly complaint: Complaint;
}

/** What the specs of one tree get wrong together: names used twice, sources that are not there, unmeasured gates. */
export function treeComplaints(
  specs: readonly ResolvedSpec[],
  files: ReadonlyMap<string, TreeEntry>,
  project: ResolvedProject,
): readonly TreeComplaint[] {
  const firsts = new Map<string, string>();
  return specs.flatMap((spec) => {
    const first = firsts.get(spec.name);
    if (first === undefined) firsts.set(spec.name, spec.path);
    const say = (pointer: string, complaint: Complaint | undefined): TreeComplaint[] =>
      complaint === undefined ? [] : [{ path: spec.path, pointer, complaint }];
    return [
      ...say('/name', first === undefined ? undefined : usedTwice(spec.name, first)),
      ...declaredSources(spec.data).flatMap(({ source }) =>
        say(
          source.pointer,
          outsideComplaint(source.path, spec, project) ?? committedComplaint(source.path, spec, files),
        ),
      ),
      ...unmeasuredGates(spec, project).flatMap((complaint) => say('/evaluate/metrics', complaint)),
      ...deployComplaints(spec, project).flatMap(({ pointer, complaint }) => say(pointer, complaint)),
    ];
  });
}

/** Links and submodules are not followed: what they lead to is not part of the tree. */
export function linkProblem(path: string, link: TreeEntry): Problem {
  const what = link.mode === '120000' ? 'a symbolic link' : 'a submodule';
  return {
    code: 'spec-link',
    severity: 'error',
    at: { file: path, line: 1, column: 1 },
    message: `${printable(path)} is reached through ${what}${link.path === path ? '' : ` (${printable(link.path)})`}`,
    allowed: 'a file of the repository',
    fix: 'Replace the link by the file itself.',
  };
}

/** The state folder is trusted (stored runs, parsed specs); a change that brings one could bring results with it. */
export function trackedState(files: ReadonlyMap<string, TreeEntry>): Problem[] {
  for (const path of files.keys()) {
    if (path !== '.trainyard' && !path.startsWith('.trainyard/')) continue;
    return [
      {
        code: 'state-tracked',
        severity: 'error',
        at: { file: path, line: 1, column: 1 },
        message: `git tracks ${printable(path)}, and the folder .trainyard holds what Trainyard itself has stored`,
        allowed: 'no file below .trainyard',
        fix: 'Run "git rm -r --cached .trainyard" and commit.',
      },
    ];
  }
  return [];
}

function usedTwice(name: string, first: string): Complaint {
  return {
    code: 'duplicate-name',
    message: `the name "${shortened(name)}" is taken by ${shortened(first, 120)}`,
    found: shortened(name),
    fix: 'Give one of the two another name and folder.',
  };
}

/** Whether the project lets a source outside git be named, and whether the lock beside the spec pins it. */
function outsideComplaint(source: string, spec: ResolvedSpec, { allow }: ResolvedProject): Complaint | undefined {
  if (schemeOf(source) === undefined) return undefined;
  return (
    ruleComplaint(source, allow) ??
    (isPinned(source, spec) ? undefined : unpinned(source, spec.name, lockPathOf(spec.path)))
  );
}

function committedComplaint(
  source: string,
  spec: ResolvedSpec,
  files: ReadonlyMap<string, TreeEntry>,
): Complaint | undefined {
  if (schemeOf(source) !== undefined || isPinned(source, spec)) return undefined;
  const complaint = sourceComplaint(source, files);
  if (!complaint?.message.startsWith('git has no')) return complaint;
  return {
    ...complaint,
    fix: `${complaint.fix} A file that stays out of git is pinned by "trainyard data pin ${spec.name}".`,
  };
}

function isPinned(source: string, { data }: ResolvedSpec): boolean {
  return data.pins?.some(({ uri }) => uri === source) ?? false;
}

function sourceComplaint(source: string, files: ReadonlyMap<string, TreeEntry>): Complaint | undefined {
  if (isPattern(source)) return patternComplaint(source, files);
  const link = linkOnTheWay(source, files);
  if (link !== undefined) {
    const what = link.mode === '120000' ? 'a symbolic link' : 'a submodule';
    return {
      code: 'source-link',
      message: `${shortened(link.path)} is ${what}, which is not followed`,
      found: shortened(source),
      allowed: 'a file of the repository',
      fix: 'Commit the file itself.',
    };
  }
  if (files.has(source)) return undefined;
  const paths = [...files.keys()];
  if (paths.some((path) => path.startsWith(`${source}/`))) {
    return {
      code: 'source-missing',
      message: 'the source is a folder',
      found: shortened(source),
      allowed: 'a file',
      fix: 'Name one file, or the files by a pattern such as data/parts/*.parquet.',
    };
  }
  const near = nearest(source, paths);
  return {
    code: 'source-missing',
    message: `git has no file ${shortened(source)}`,
    found: shortened(source),
    allowed: 'a file that is committed, or not ignored',
    fix: near === undefined ? 'Add the file, or correct the path.' : `Did you mean "${shortened(near)}"?`,
  };
}

function patternComplaint(pattern: string, files: ReadonlyMap<string, TreeEntry>): Complaint | undefined {
  const found = matching(pattern, files.keys());
  const link = found.map((path) => linkOnTheWay(path, files)).find((entry) => entry !== undefined);
  if (link !== undefined) return sourceComplaint(link.path, files);
  if (found.length > 0) return undefined;
  return {
    code: 'source-missing',
    message: `git has no file that ${shortened(pattern)} names`,
    found: shortened(pattern),
    allowed: 'files that are committed, or not ignored',
    fix: 'Add the files, or correct the pattern: * stays inside one folder, ** does not.',
  };
}

function unmeasuredGates(spec: ResolvedSpec, project: ResolvedProject): Complaint[] {
  const judged = project.gates.flatMap((gate) => (gate.gate === 'metric' ? [String(gate.options['metric'])] : []));
  return [...new Set(judged)]
    .filter((id) => !spec.evaluate.metrics.includes(id))
    .map((id) => ({
      code: 'gate-not-measured',
      message: `a gate of trainyard.yaml judges ${id}, which this model does not measure`,
      found: spec.evaluate.metrics.join(', '),
      fix: `Add ${id} to evaluate.metrics.`,
    }));
}
