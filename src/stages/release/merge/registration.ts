import { type Digest, hexOf } from '../../../core/hash.ts';
import type { ObjectStore } from '../../../core/ports.ts';
import type { KeyInput, ModelVerdict } from '../../../core/records.ts';
import type { Actor, VersionRecord } from '../../../core/release-records.ts';
import { versionTag } from '../../../ledger/grammar.ts';
import type { NewEvent, PendingTag } from '../../../ledger/ledger-files.ts';
import { formatMessage } from '../../../ledger/message.ts';
import { bumpOf, newestOf, type RegisteredFacts, type RegisteredVersion } from '../../../ledger/registered.ts';
import { nextVersion } from '../../../ledger/versions.ts';
import { PAPER_FILES } from '../../../report/papers/model-papers.ts';
import type { ResolvedSpec } from '../../../spec/resolved.ts';
import type { SpecKeys } from '../../plan/keys.ts';
import { papersOf } from '../../report/papers.ts';
import type { ReviewedRun } from './look-up.ts';
import { recordPapers } from './record-papers.ts';

/** A version that is about to be: everything that is written about it. */
export interface Registration {
  readonly version: RegisteredVersion;
  readonly event: NewEvent;
  readonly tag: PendingTag;
  readonly card: string;
  /** What else is kept of it on the ledger, by file name: bill of materials, lineage, records. */
  readonly papers: ReadonlyMap<string, string>;
}

export interface RegistrationInput {
  readonly spec: ResolvedSpec;
  readonly specBlob: string;
  readonly keys: Pick<SpecKeys, 'train' | 'evaluation'>;
  readonly run: ReviewedRun;
  readonly verdict: ModelVerdict;
  /** Commit of the main branch whose tree was looked up. */
  readonly commit: string;
  readonly pull: number | undefined;
  readonly by: Actor;
  readonly at: Date;
  /** Versions of this model that there are: those of the ledger, and what else is taken by tags. */
  readonly before: readonly RegisteredVersion[];
  readonly taken: readonly string[];
  readonly store: Pick<ObjectStore, 'address' | 'location'>;
}

/** Gives a reviewed run its version. Pure: equal inputs give the same event, tag and card. */
export function registration(input: RegistrationInput): Registration {
  const facts = factsOf(input);
  const { record, pull, metrics } = facts;
  const { model, version } = record;
  const at = record.registeredAt;
  const from = pull === null ? '' : ` from #${pull}`;
  const summary = `${model} ${version}${from}: ${metricsLine(metrics)}`;
  const { [PAPER_FILES.card]: card = '', ...papers } = Object.fromEntries(registeredPapers(input, version));
  return {
    version: { ...facts, at },
    event: {
      model,
      event: 'registered',
      at,
      actor: input.by,
      version,
      digest: record.bundle,
      summary,
      facts: { ...facts },
    },
    tag: { name: versionTag(model, version), target: input.commit, message: formatMessage(summary, record), at },
    card,
    papers: new Map(Object.entries(papers)),
  };
}

function registeredPapers(input: RegistrationInput, version: string): ReadonlyMap<string, string> {
  const { spec, run, verdict, commit } = input;
  const { trained, evaluation } = run;
  const papers = papersOf(spec, { trained, evaluation, version, commit, gates: verdict.gates });
  return new Map([...papers, ...recordPapers({ trained, evaluation, verdict })]);
}

function factsOf(input: RegistrationInput): RegisteredFacts {
  const { spec, run, verdict } = input;
  const { trained, evaluation } = run;
  const { task, classes, inputs } = trained.manifest;
  const contract = { task, classes, inputs };
  const bump = bumpOf(spec.bump ?? 'patch', contract, newestOf(input.before)?.contract);
  return {
    record: recordOf(input, bump),
    pull: input.pull ?? null,
    spec: { path: spec.path, blob: input.specBlob },
    trainInputs: input.keys.train,
    decide: decideInputs(input.keys),
    contract,
    ...(evaluation.threshold === undefined ? {} : { threshold: evaluation.threshold.value }),
    rows: { ...trained.rows, test: evaluation.rows },
    metrics: evaluation.metrics.map(({ metric, estimate }) => ({ metric, estimate })),
    verdict: {
      outcome: verdict.outcome,
      gates: verdict.gates.map(({ title, outcome, observed }) => ({ title, outcome, observed })),
    },
  };
}

function recordOf(input: RegistrationInput, bump: VersionRecord['bump']): VersionRecord {
  const { run, commit, at } = input;
  const versions = [...input.before.map(({ record }) => record.version), ...input.taken];
  return {
    kind: 'Version',
    schemaVersion: 1,
    model: input.spec.name,
    version: nextVersion(versions, bump),
    trainKey: run.trained.trainKey,
    bundle: run.trained.bundle,
    evaluationKey: run.evaluation.evaluationKey,
    uri: bundleUri(input.store, run.trained.bundle),
    commit,
    bump,
    registeredAt: at.toISOString(),
  };
}

/** What the spec says of how the model decides: part of what a version is, though nothing is trained for it. */
export function decideInputs({ evaluation }: Pick<SpecKeys, 'evaluation'>): readonly KeyInput[] {
  return evaluation.filter(({ name }) => name.startsWith('decide.'));
}

/** Where a bundle can be fetched, as `trainyard serve` reads it. */
export function bundleUri(store: Pick<ObjectStore, 'address' | 'location'>, bundle: Digest): string {
  return `${store.address ?? store.location}/bundles/${hexOf(bundle)}`;
}

function metricsLine(metrics: RegisteredFacts['metrics']): string {
  const values = metrics.flatMap(({ metric, estimate }) =>
    estimate.kind === 'value' ? [`${metric} ${Number(estimate.value.toPrecision(4))}`] : [],
  );
  return values.slice(0, 4).join(', ') || 'no metric could be estimated';
}
