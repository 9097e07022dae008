import { TrainyardError } from '../../core/errors.ts';
import type { Git, Log } from '../../core/ports.ts';
import type { GitRefs } from '../../core/refs.ts';
import type { RepositoryFacts } from '../../core/repository-facts.ts';
import { deployBranch } from '../../ledger/deploy-files.ts';
import { parseTagName } from '../../ledger/grammar.ts';
import { LEDGER_BRANCH } from '../../ledger/ledger-files.ts';
import { parseTagList, TAG_FORMAT } from '../../ledger/tag-list.ts';
import { deploymentsOf } from '../../spec/deployment.ts';
import type { ResolvedEnvironment } from '../../spec/resolved.ts';
import type { LoadedSpecs } from '../plan/specs.ts';
import type { Diagnosis } from './diagnose.ts';
import {
  diagnoseCloneTags,
  diagnoseDeployBranch,
  diagnoseLabels,
  diagnoseLedger,
  diagnoseOpening,
  diagnoseTags,
  labelsAsked,
} from './host.ts';

export interface HostPorts {
  readonly git: Pick<Git, 'remoteRefs' | 'shallow'>;
  readonly refs: Pick<GitRefs, 'local'>;
  readonly log: Log;
  /** Absent without a token. */
  readonly settings?: RepositoryFacts;
}

type Looked = Pick<LoadedSpecs, 'specs' | 'project'>;

/** What of the repository's settings and of the clone would stop a training or a release. */
export async function lookAtHost({ specs, project }: Looked, ports: HostPorts): Promise<readonly Diagnosis[]> {
  const ask = asking(ports);
  const labels = labelsAsked(specs, project.runners?.default ?? []);
  const own = diagnoseLabels(labels, undefined).some(({ state }) => state !== 'ok');
  return [
    await cloneTags(ports),
    ...diagnoseLabels(labels, own ? await ask((facts) => facts.runners()) : undefined),
    ...(await lookAtReleases({ specs, project }, ask)),
  ];
}

type Ask = <T>(question: (facts: RepositoryFacts) => Promise<T | undefined>) => Promise<T | undefined>;

/** What cannot be asked is undefined, and said once. */
function asking({ settings, log }: HostPorts): Ask {
  return async (question) => {
    if (settings === undefined) return undefined;
    try {
      return await question(settings);
    } catch (error) {
      if (!(error instanceof TrainyardError)) throw error;
      log.warn(`GitHub could not be asked: ${error.message}`);
      return undefined;
    }
  };
}

async function cloneTags({ git, refs }: HostPorts): Promise<Diagnosis> {
  const ours = (name: string) => parseTagName(name) !== undefined;
  const local = parseTagList((await refs.local(TAG_FORMAT)).tags).map(({ name }) => name);
  const remote = await git.remoteRefs(['refs/tags/*']).catch((error: unknown) => {
    if (error instanceof TrainyardError) return undefined;
    throw error;
  });
  const names = remote && [...new Set([...remote.keys()].map((ref) => ref.replace(/^refs\/tags\/|\^\{\}$/g, '')))];
  return diagnoseCloneTags(await git.shallow(), names?.filter(ours), local);
}

async function lookAtReleases({ specs, project }: Looked, ask: Ask): Promise<readonly Diagnosis[]> {
  const deployments = specs.flatMap((spec) => deploymentsOf(spec, project));
  if (deployments.length === 0) return [];
  const places = [...new Set(deployments.map(({ environment }) => environment))].map((name) => placeOf(name, project));
  const branches = places.map(async (place): Promise<Diagnosis> => {
    if (place.repository === undefined) {
      return diagnoseDeployBranch(place, await ask((facts) => facts.branchRules(place.branch)));
    }
    const said = `it lies in ${place.repository}`;
    return {
      what: `rules of ${place.branch}`,
      state: 'cannot tell',
      said,
      fix: 'Look there for rules that refuse pushes.',
    };
  });
  const approvals = deployments.some((one) => one.approvals > 0);
  return [
    ...(await Promise.all(branches)),
    diagnoseLedger(LEDGER_BRANCH, await ask((facts) => facts.branchRules(LEDGER_BRANCH))),
    ...diagnoseTags(
      await ask((facts) => facts.tagRules()),
      specs.map(({ name }) => name),
    ),
    diagnoseOpening(approvals, approvals ? await ask((facts) => facts.workflowToken()) : undefined),
  ];
}

type PlaceFacts = Pick<ResolvedEnvironment, 'name' | 'branch' | 'protection' | 'repository'>;

function placeOf(name: string, project: Looked['project']): PlaceFacts {
  const named = project.environments?.find((one) => one.name === name);
  return named ?? { name, branch: deployBranch(name), protection: 'none' };
}
