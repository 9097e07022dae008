import type { LoggedCommit } from '../../../core/refs.ts';
import { pullOfMessage } from '../../../ledger/merge-message.ts';
import { PROJECT_FILE } from '../../../spec/grammar/project.ts';
import type { LoadedSpecs } from '../../plan/specs.ts';
import { errorsOf, merged } from './merge-findings.ts';
import type { MergeInput, MergeLook, MergePorts } from './merge-look.ts';
import { MergePass } from './merge-pass.ts';

/** Merges that are looked at one by one; of more, only what the newest commit holds is registered. */
const MOST_MERGES = 500;
/** Merged pull requests whose quarantines may hold what the newest commit needs. */
const MOST_PULLS = 50;

/**
 * Looks at every merge since the last one that the ledger knows, oldest first, and at the whole newest commit: each model
 * whose train key is not that of its newest version gets a version where a reviewed run of exactly these inputs exists.
 * What no review has seen is named. The store is written (copies out of quarantines), nothing else.
 */
export async function lookAtMerges(input: MergeInput, ports: MergePorts): Promise<MergeLook> {
  const known = input.ledger.state.main;
  const { main, tip } = input;
  const nothing = { registrations: [], untested: [], runs: [], main: known, tip: undefined };
  if (main === undefined || tip === undefined) return { ...nothing, findings: [] };
  // Without the project nobody knows the store, the environments, or the gates of the organisation.
  if (!projectStands(tip)) return { ...nothing, findings: errorsOf(tip).map(merged) };
  const commits = await commitsSince(input, main, ports);
  const recent = pullsOf(await ports.refs.merges(undefined, main, MOST_PULLS));
  const pass = new MergePass({ ...input, project: tip.project, recent }, ports);
  for (const commit of commits) if (commit.commit !== main) await pass.at(commit);
  const runs = await pass.reviewed(pullsOf(commits).slice(0, MOST_PULLS).toReversed());
  await pass.atTip(commits.at(-1) ?? (await ports.refs.merges(undefined, main, 1))[0], tip);
  return {
    registrations: pass.registrations,
    untested: pass.untested,
    findings: pass.findings,
    runs,
    main: pass.again ? known : main,
    tip: { ...tip, commit: main },
  };
}

/** Whether `trainyard.yaml` of a commit can be followed; where there is none, the defaults are. */
export function projectStands(tip: LoadedSpecs): boolean {
  return !errorsOf(tip).some(({ at }) => at.file === PROJECT_FILE);
}

async function commitsSince(
  { ledger }: MergeInput,
  main: string,
  { git, refs }: MergePorts,
): Promise<readonly LoggedCommit[]> {
  const known = ledger.state.main;
  // What was merged before the first run counts too; a memory that was lost must not give old merges new versions.
  if (known === null && ledger.chains.size === 0) return refs.merges(undefined, main, MOST_MERGES);
  if (known === null || known === main) return refs.merges(undefined, main, 1);
  if ((await git.resolve(known)) === undefined || !(await refs.isAncestor(known, main))) {
    // A shallow checkout cuts history; a rewritten main branch has none in common, and only its tip counts.
    await git.ensureCommits([known, main]).catch(() => undefined);
    if (!(await refs.isAncestor(known, main))) return refs.merges(undefined, main, 1);
  }
  return refs.merges(known, main, MOST_MERGES);
}

/** Pull requests that became these commits, the newest first. */
function pullsOf(commits: readonly LoggedCommit[]): readonly number[] {
  return commits.toReversed().flatMap(({ message }) => pullOfMessage(message) ?? []);
}
