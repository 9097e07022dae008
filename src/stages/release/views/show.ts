import type { Release } from '../../../core/release-records.ts';
import { type RegisteredVersion, registeredVersions } from '../../../ledger/registered.ts';
import { type ArtifactState, assigned } from '../../../ledger/registry.ts';
import { columns } from '../../../report/columns.ts';
import { brief, type Told } from './history.ts';
import { type LocalRecords, unknownModel } from './records.ts';
import { shown as told } from './shown.ts';

/** Where each model stands, by tags and deploy branches alone; one model with the numbers of its versions, by the ledger. Throws `unknown-model`. */
export function show(model: string | undefined, { registry, environments, ledger }: LocalRecords): Told {
  const names = [
    ...new Set([
      ...registry.artifacts.keys(),
      ...[...environments.values()].flatMap(({ models }) => [...models.keys()]),
    ]),
  ].sort();
  if (model !== undefined && !names.includes(model)) throw unknownModel(model, names);
  const shown = names.filter((name) => model === undefined || name === model);
  const json = shown.map((name) => ({
    ...modelJson(name, { registry, environments }),
    ...(model !== undefined && { metrics: metricsJson(registeredVersions(ledger.chains.get(name))) }),
  }));
  const light = registry.lightweight.map(
    ({ name }) => `warning: tag ${name} is lightweight and does not count; tag again with "git tag -a"`,
  );
  const text = shown.length === 0 ? 'No model has a version or a deploy branch yet.' : tableOf(json);
  const numbers =
    model === undefined ? new Map<string, string>() : metricsOf(registeredVersions(ledger.chains.get(model)));
  const detail = model === undefined ? [] : [versionsText(registry.artifacts.get(model), numbers)];
  return {
    text: [text, ...detail, ...light].filter((part) => part !== '').join('\n\n'),
    json: {
      kind: 'Show',
      models: json,
      lightweight: registry.lightweight.map(({ name, commit }) => ({ name, commit })),
    },
  };
}

interface ModelJson {
  readonly model: string;
  readonly latest: string | null;
  readonly versions: readonly { readonly version: string; readonly commit: string; readonly at: string }[];
  readonly deprecated: boolean;
  /** By stage: what tags say, and what the deploy branch says. */
  readonly stages: readonly StageJson[];
}

interface StageJson {
  readonly stage: string;
  /** Version of the newest assignment that stands. */
  readonly tagged: string | null;
  readonly tag: string | null;
  readonly release: Pick<Release, 'phase' | 'weight' | 'stable' | 'candidate' | 'generation'> | null;
}

function modelJson(
  model: string,
  { registry, environments }: Pick<LocalRecords, 'registry' | 'environments'>,
): ModelJson {
  const state = registry.artifacts.get(model);
  const deployed = [...environments.values()]
    .filter(({ models }) => models.has(model))
    .map(({ environment }) => environment);
  const stages = [...new Set([...(state?.assignments.keys() ?? []), ...deployed])].sort();
  return {
    model,
    latest: state?.versions[0]?.version ?? null,
    versions: (state?.versions ?? []).map(({ version, commit, tag }) => ({
      version,
      commit,
      at: tag.tagger.at.toISOString(),
    })),
    deprecated: state?.deprecated ?? false,
    stages: stages.map((stage) => {
      const newest = assigned(state, stage);
      const release = environments.get(stage)?.models.get(model)?.release ?? null;
      return {
        stage,
        tagged: newest?.version ?? null,
        tag: newest?.tag.name ?? null,
        release: release && {
          phase: release.phase,
          weight: release.weight,
          stable: release.stable,
          candidate: release.candidate,
          generation: release.generation,
        },
      };
    }),
  };
}

function tableOf(models: readonly ModelJson[]): string {
  const stages = [...new Set(models.flatMap((one) => one.stages.map(({ stage }) => stage)))].sort();
  const rows = models.map((one) => [
    `${one.model}${one.deprecated ? ' (deprecated)' : ''}`,
    one.latest === null ? '-' : `v${one.latest}`,
    ...stages.map((stage) => cellOf(one.stages.find((found) => found.stage === stage))),
  ]);
  return columns([['model', 'latest', ...stages], ...rows]);
}

/** The deploy branch says what serves; where there is none, tags do. */
function cellOf(stage: StageJson | undefined): string {
  if (stage === undefined) return '-';
  const { release, tagged } = stage;
  if (release === null) return tagged === null ? '-' : `v${tagged}`;
  const { stable, candidate, phase, weight } = release;
  const now = stable === null ? '-' : `v${stable.version}`;
  const trial = candidate === null ? '' : ` -> v${candidate.version} ${weight} %`;
  return `${now}${trial}${phase === 'IDLE' ? '' : ` ${phase}`}`;
}

function metricsJson(versions: readonly RegisteredVersion[]) {
  return versions.map(({ record, metrics }) => ({ version: record.version, metrics }));
}

function metricsOf(versions: readonly RegisteredVersion[]): ReadonlyMap<string, string> {
  const text = ({ metrics }: RegisteredVersion) =>
    metrics
      .slice(0, 4)
      .map(({ metric, estimate }) => `${metric} ${told(estimate)}`)
      .join(', ');
  return new Map(versions.map((one) => [one.record.version, text(one)]));
}

function versionsText(state: ArtifactState | undefined, numbers: ReadonlyMap<string, string>): string {
  if (state === undefined || state.versions.length === 0) return '';
  const rows = state.versions.map(({ version, commit, tag, record }) => [
    `v${version}`,
    commit.slice(0, 12),
    tag.tagger.at.toISOString().replace('.000Z', 'Z'),
    typeof record?.['bundle'] === 'string' ? brief(record['bundle']) : 'no bundle named',
    numbers.get(version) ?? '',
  ]);
  return columns([['version', 'commit', 'registered', 'bundle', 'numbers'], ...rows]);
}
