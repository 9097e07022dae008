import { prettyJson } from '../../../core/json.ts';
import type { Git } from '../../../core/ports.ts';
import type { Evaluation } from '../../../core/records.ts';
import type { GitRefs } from '../../../core/refs.ts';
import { LEDGER_BRANCH } from '../../../ledger/ledger-files.ts';
import { type RegisteredVersion, versionCardPath, versionPapersPath } from '../../../ledger/registered.ts';
import type { DocumentId } from '../../../report/evidence/evidence-index.ts';
import { PAPER_FILES } from '../../../report/papers/model-papers.ts';
import type { LocalRecords } from '../views/records.ts';
import { signaturesOf } from './evidence-signatures.ts';

export interface EvidencePorts {
  readonly refs: GitRefs;
  readonly git: Pick<Git, 'readBlobs'>;
}

/** Texts of a pack by document. */
export type Documents = ReadonlyMap<DocumentId, string>;

/** What a clone knows of one version; what it does not know is absent. */
export async function documentsOf(
  version: RegisteredVersion,
  records: LocalRecords,
  { refs, git }: EvidencePorts,
): Promise<Documents> {
  const { model, version: number } = version.record;
  const tip = records.snapshot.branches.get(LEDGER_BRANCH);
  const start = versionPapersPath(model, number);
  const kept = tip === undefined ? new Map<string, string>() : await refs.texts(tip, [start]);
  const paper = (file: string) => kept.get(`${start}${file}`);
  const spec = (await git.readBlobs([version.spec.blob])).get(version.spec.blob);
  const evaluation = paper('evaluation.json');
  const found: Readonly<Record<DocumentId, string | undefined>> = {
    card: records.ledger.texts.get(versionCardPath(model, number)),
    spec: spec && new TextDecoder().decode(spec),
    training: paper('training.json'),
    data: paper('data.json'),
    evaluation,
    fairness: evaluation === undefined ? undefined : fairnessIn(evaluation),
    gates: paper('verdict.json') ?? prettyJson(version.verdict),
    approvals: approvalsOf(version, records),
    history: historyOf(model, records),
    releases: releasesOf(version, records),
    bom: paper(PAPER_FILES.bom),
    lineage: paper(PAPER_FILES.lineage),
    digests: digestsOf(version, records),
    signatures: prettyJson(await signaturesOf(version, records, refs)),
  };
  return new Map(
    Object.entries(found).flatMap(([id, text]) => (text === undefined ? [] : [[id as DocumentId, text] as const])),
  );
}

/** Nothing where no group of people was measured: that is for the pack to say. */
function fairnessIn(text: string): string | undefined {
  const { fairness, groupErrors, rows } = JSON.parse(text) as Evaluation;
  if (fairness.length === 0 && (groupErrors ?? []).length === 0) return undefined;
  return prettyJson({ rows, fairness, ...(groupErrors && { groupErrors }) });
}

const DECISIONS = new Set(['requested', 'approved', 'submitted', 'promoted', 'rejected', 'refused']);

function approvalsOf({ record }: RegisteredVersion, { ledger }: LocalRecords): string | undefined {
  const events = (ledger.chains.get(record.model) ?? [])
    .map(({ event }) => event)
    .filter(({ event, version }) => version === record.version && DECISIONS.has(event))
    .map(({ event, at, actor, environment, summary, facts }) => ({ event, at, actor, environment, summary, facts }));
  return events.length === 0 ? undefined : prettyJson(events);
}

/** The whole chain, so that a reader can follow each record to the one before it. */
function historyOf(model: string, { ledger }: LocalRecords): string {
  const chain = ledger.chains.get(model) ?? [];
  const damage = ledger.damage.filter(({ path }) => path.startsWith(`events/${model}/`));
  const intact =
    damage.length === 0 && chain.every(({ event }, at) => event.previous === (chain[at - 1]?.digest ?? null));
  return prettyJson({
    model,
    rule: 'digest: SHA-256 over the canonical JSON (RFC 8785) of event; event.previous: digest of the one before it',
    intact,
    damage,
    events: chain,
  });
}

function releasesOf({ record }: RegisteredVersion, { environments }: LocalRecords): string | undefined {
  const places = [...environments.values()].flatMap(({ environment, models }) => {
    const release = models.get(record.model)?.release;
    const arms = (['stable', 'candidate'] as const).filter((arm) => release?.[arm]?.version === record.version);
    return arms.map((arm) => ({ environment, arm, phase: release?.phase, weight: release?.weight, release }));
  });
  return places.length === 0 ? undefined : prettyJson(places);
}

function digestsOf({ record, spec, trainInputs }: RegisteredVersion, { ledger, registry }: LocalRecords): string {
  const tag = registry.artifacts.get(record.model)?.versions.find(({ version }) => version === record.version)?.tag;
  const chain = ledger.chains.get(record.model) ?? [];
  const registered = chain.find(({ event }) => event.event === 'registered' && event.version === record.version);
  return prettyJson({
    ...record,
    spec,
    tag: tag === undefined ? null : { name: tag.name, object: tag.object, commit: tag.commit },
    registered: registered === undefined ? null : { path: registered.path, digest: registered.digest },
    newest: chain.at(-1)?.digest ?? null,
    trainInputs,
    rule: 'bundle: SHA-256 over the canonical JSON (RFC 8785) of its manifest, which lists every file with size and SHA-256',
  });
}
