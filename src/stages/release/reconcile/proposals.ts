import type { PullWrite } from '../../../core/release-forge.ts';
import type { Actor, Desired } from '../../../core/release-records.ts';
import { type DeployPlace, desiredPath, recordText } from '../../../ledger/deploy-files.ts';
import { bundleRef, type RegisteredVersion } from '../../../ledger/registered.ts';
import { blocks, code, type Markdown, md, table } from '../../../report/markdown.ts';
import type { Untested } from '../merge/merge-look.ts';
import { shown } from '../views/shown.ts';

/** A branch with one commit of one file, and the pull request that asks people to merge it. */
export interface Proposal {
  readonly branch: string;
  readonly base: string;
  /** Where both branches are; this repository when absent. */
  readonly repository?: string;
  readonly path: string;
  readonly text: string;
  readonly pull: PullWrite;
}

export interface PromotionFacts {
  readonly version: RegisteredVersion;
  readonly environment: string;
  readonly place: DeployPlace;
  readonly approvals: number;
  readonly stable: RegisteredVersion | undefined;
  readonly self: Actor;
}

/** The one pull request per model and environment that promotes: its diff is `desired.json`. */
export function promotionProposal(facts: PromotionFacts): Proposal {
  const { version, environment, self } = facts;
  const { model, version: number } = version.record;
  const desired: Desired = {
    kind: 'Desired',
    schemaVersion: 1,
    model,
    environment,
    ...bundleRef(version),
    // The version's own time: the same proposal is the same text at every run.
    request: { kind: 'promotion', by: self, from: `${model}@v${number}`, at: version.at },
    pinned: false,
  };
  const branch = promotionBranch(environment, model);
  const { branch: base, repository } = facts.place;
  const title = `Promote ${model} ${number} to ${environment}`;
  return {
    branch,
    base,
    ...(repository === undefined ? {} : { repository }),
    path: desiredPath(model),
    text: recordText(desired),
    pull: { head: branch, base, title, body: promotionBody(facts) },
  };
}

export function promotionBranch(environment: string, model: string): string {
  return `trainyard/promote/${environment}/${model}`;
}

function promotionBody({ version, environment, approvals, stable }: PromotionFacts): string {
  const { record, metrics, pull, verdict } = version;
  const before = new Map(stable?.metrics.map(({ metric, estimate }) => [metric, shown(estimate)]));
  const rows = metrics.map(({ metric, estimate }) => [metric, before.get(metric) ?? '-', shown(estimate)]);
  const people = approvals === 1 ? 'one person' : `${approvals} people`;
  return blocks([
    md`Merging this makes ${code(record.version)} of ${code(record.model)} what is desired in ${code(environment)}. It needs the approval of ${people} with write access, at the commit that is merged.`,
    md`Bundle ${code(record.bundle)}, from commit ${code(record.commit.slice(0, 12))}${pull === null ? '' : `, reviewed in pull request ${pull}`}. Gates: ${verdict.outcome}.`,
    table(
      [
        { title: 'metric' },
        { title: stable === undefined ? 'stable: none' : `stable: ${stable.record.version}`, align: 'right' },
        { title: record.version, align: 'right' },
      ],
      rows,
    ),
    md`To take it back later: merge a revert of this pull request, or run ${code(`trainyard rollback ${record.model}`)}.`,
  ]).text;
}

export function untestedBranch(model: string): string {
  return `trainyard/untested/${model}`;
}

const NOTE = /^# trainyard: to be reviewed as merged, train key [0-9a-f]+\n?/m;

/** A pull request that has merged inputs reviewed together: a comment in the spec, which changes nothing that is trained. */
export function untestedProposal(untested: Untested, spec: string, main: string): Proposal {
  const { model, specPath, trainKey, what, differs, newest } = untested;
  const note = `# trainyard: to be reviewed as merged, train key ${trainKey.slice('sha256:'.length, 'sha256:'.length + 16)}\n`;
  const bare = spec.replace(NOTE, '');
  const title = `Review ${model} as it was merged`;
  const missing = what === 'run' ? 'Nobody has trained' : 'A bundle was trained, and nobody has evaluated,';
  const body = blocks([
    md`${missing} ${code(model)} as it is on ${code(main)} now. Changes that were each reviewed alone can meet like this. Nothing is released until this has been reviewed; this pull request only adds a comment to the spec, so that its review trains what was merged.`,
    ...differing(newest, differs),
    md`Opened with the default token, its checks wait until someone approves the workflow run.`,
  ]).text;
  const branch = untestedBranch(model);
  return {
    branch,
    base: main,
    path: specPath,
    text: bare.endsWith('\n') || bare === '' ? `${bare}${note}` : `${bare}\n${note}`,
    pull: { head: branch, base: main, title, body },
  };
}

/** Against no version everything differs, which tells nothing. */
function differing(newest: string | undefined, differs: Untested['differs']): readonly Markdown[] {
  if (newest === undefined) return [md`It has no version yet.`];
  const rows = differs.map(({ input, before, now }) => [input, before ?? '-', now ?? '-']);
  return [
    md`What differs from version ${code(newest)}:`,
    table([{ title: 'input' }, { title: 'then' }, { title: 'now' }], rows),
  ];
}
