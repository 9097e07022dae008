import { shortDigest } from '../core/hash.ts';
import type { BundleRef, Desired, Release } from '../core/release-records.ts';
import { desiredPath } from './deploy-files.ts';

export interface DeployedModel {
  readonly model: string;
  readonly desired: Desired | null;
  readonly release: Release | null;
}

/** The page that a person sees on a deploy branch: which version of which model serves, what is under way, who asked. */
export function deployReadme(environment: string, models: readonly DeployedModel[]): string {
  const rows = models.map(rowOf);
  return [
    `# ${environment}`,
    '',
    'Written by Trainyard. `desired.json` says what people asked for, `release.json` what has been done about it.',
    '',
    '| model | stable | under way | state | asked by |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    'To go back: push an assignment tag for an older version, delete the newest one, revert the commit that changed',
    '`desired.json`, or run `trainyard rollback <model>`.',
    '',
  ].join('\n');
}

function rowOf({ model, desired, release }: DeployedModel): readonly string[] {
  return [
    `[${model}](${desiredPath(model)})`,
    bundle(release?.stable ?? null),
    bundle(release?.candidate ?? null),
    release === null ? 'not released yet' : stateOf(release),
    desired === null ? '' : asker(desired),
  ];
}

function bundle(ref: BundleRef | null): string {
  return ref === null ? '' : `${ref.version} (\`${shortDigest(ref.digest)}\`)`;
}

function stateOf({ phase, weight, pause, decision }: Release): string {
  const at = phase === 'CANARY' ? ` ${weight} %` : '';
  const why = pause === null ? '' : `: ${inert(pause.reason)}`;
  return `${phase}${at}${why}, since ${decision.at}`;
}

function asker({ request, pinned }: Desired): string {
  const pin = pinned ? ', pinned' : '';
  return `${inert(request.by.login)} (${request.kind}, ${inert(request.from)}${pin})`;
}

/** Names and reasons are people's text: nothing in them is markup here. */
function inert(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+!|<>@~]/g, (mark) => `\\${mark}`)
    .slice(0, 200);
}
