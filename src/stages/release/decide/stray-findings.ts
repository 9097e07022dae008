import { nearest } from '../../../core/nearest.ts';
import type { Finding } from '../../../core/records.ts';
import { placeName, releasePath } from '../../../ledger/deploy-files.ts';
import type { LedgerRead } from '../../../ledger/ledger-files.ts';
import { type ArtifactState, assigned, type Registry } from '../../../ledger/registry.ts';
import { seenTags } from '../../../ledger/seen-tags.ts';
import type { EnvironmentView } from '../facts/environments.ts';
import type { Target } from './model-input.ts';

export interface StrayFacts {
  readonly registry: Registry;
  readonly ledger: LedgerRead;
  /** Where each model of the main branch is deployed. */
  readonly targets: ReadonlyMap<string, readonly Target[]>;
  readonly environments: ReadonlyMap<string, EnvironmentView>;
  /** The main branch can be read whole, so that what is not in it was taken out. */
  readonly complete: boolean;
}

/** What is passed over, and would be in silence: tags that mean nothing here, and models that no spec deploys any more. */
export function strayFindings(facts: StrayFacts): readonly Finding[] {
  const known = deployments(facts);
  return [...strayTags(facts, known), ...(facts.complete ? undeclared(facts) : [])];
}

/** Environments by model: those that its spec names, and those where it goes on. */
function deployments({ targets, environments }: StrayFacts): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, string[]>();
  const add = (model: string, environment: string) =>
    known.set(model, [...(known.get(model) ?? []).filter((one) => one !== environment), environment]);
  for (const [model, all] of targets) for (const { environment } of all) add(model, environment);
  for (const [environment, { models }] of environments) for (const model of models.keys()) add(model, environment);
  return known;
}

/** The newest assignment that stands in each stage where nothing is decided, unless a run has answered it once. */
function strayTags({ registry, ledger }: StrayFacts, known: ReadonlyMap<string, readonly string[]>): Finding[] {
  return [...registry.artifacts.values()].flatMap((state) => {
    const { artifact } = state;
    const environments = known.get(artifact);
    const meant = nearest(artifact, known.keys());
    // Tags of data sets and of whatever else a registry holds are no business of ours.
    if (environments === undefined && (meant === undefined || ledger.chains.has(artifact))) return [];
    return [...state.assignments.keys()]
      .filter((stage) => environments?.includes(stage) !== true)
      .flatMap((stage) => unanswered(state, stage, ledger))
      .map(({ name, stage }) =>
        environments === undefined
          ? strayTag(name, `there is no model "${artifact}"`, { model: meant ?? '', near: `${meant}#${stage}` })
          : strayStage(name, { model: artifact, stage, environments }),
      );
  });
}

function unanswered(state: ArtifactState, stage: string, { chains, state: { pendingTags } }: LedgerRead) {
  const newest = assigned(state, stage);
  const { order } = seenTags(chains.get(state.artifact) ?? [], stage, pendingTags);
  return newest === undefined || order.has(newest.tag.object) ? [] : [{ name: newest.tag.name, stage }];
}

interface StrayStage {
  readonly model: string;
  readonly stage: string;
  readonly environments: readonly string[];
}

function strayStage(name: string, { model, stage, environments }: StrayStage): Finding {
  const near = nearest(stage, environments);
  const why = `${model} is deployed to ${environments.join(', ')}, not to "${stage}"`;
  return strayTag(name, why, { model, ...(near === undefined ? {} : { near: `${model}#${near}` }) });
}

function strayTag(
  name: string,
  why: string,
  { model, near }: { readonly model: string; readonly near?: string },
): Finding {
  const instead =
    near === undefined
      ? 'Where another program uses it, leave it; else delete it'
      : `Did you mean "${near}"? Tag the same commit so, and delete this one`;
  return {
    code: 'tag-stray',
    severity: near === undefined ? 'notice' : 'warning',
    model,
    message: `tag ${name} assigns nothing: ${why}`,
    fix: `${instead}: git push origin ':refs/tags/${name}'`,
  };
}

function undeclared({ targets, environments }: StrayFacts): Finding[] {
  return [...environments.values()].flatMap(({ environment, place, models }) =>
    [...models].flatMap(([model, { release, tipRelease }]): Finding[] => {
      // Where the folder was taken out by hand, nothing is served, whatever the controller last wrote.
      if (
        tipRelease.kind === 'absent' ||
        release?.stable == null ||
        targets.get(model)?.some((one) => one.environment === environment)
      )
        return [];
      const { version } = release.stable;
      return [
        {
          code: 'deploy-undeclared',
          severity: 'notice',
          model,
          message: `no spec on the main branch deploys ${model} to ${environment} any more; ${version} goes on serving there, and nothing new comes`,
          fix: `To end it, remove the folder of ${releasePath(model)} on ${placeName(place)} by a commit (git rm -r ${model}); to go on, name the environment in the spec again.`,
        },
      ];
    }),
  );
}
