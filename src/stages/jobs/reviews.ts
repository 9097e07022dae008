import { prettyJson } from '../../core/json.ts';
import type { ObjectStore } from '../../core/ports.ts';
import type { Evaluation, ModelVerdict, PlanEntry, TrainedModel, Verdict } from '../../core/records.ts';
import { shown } from '../release/views/shown.ts';
import { withQuarantine } from './quarantine.ts';

/** What became of one model in one review, also where its training failed. */
export interface ReviewedModel {
  readonly model: string;
  /** Trained in this review, or known from before. */
  readonly action: PlanEntry['action'];
  readonly outcome: ModelVerdict['outcome'];
  readonly because?: string;
  readonly trainKey?: string;
  readonly bundle?: string;
  readonly trainedAt?: string;
  readonly seconds?: number;
  /** `roc_auc 0.81 [0.78, 0.84]`. */
  readonly metrics: readonly string[];
  readonly gates: readonly { readonly title: string; readonly outcome: string; readonly observed: string }[];
}

/** One review of one commit, kept beside what it trained until the change is merged and the ledger has it. */
export interface ReviewRecord {
  readonly kind: 'ReviewRecord';
  readonly schemaVersion: 1;
  readonly pull: number;
  readonly headSha: string;
  readonly models: readonly ReviewedModel[];
}

const folderOf = (pull: number): string => `reviews/pull-${pull}/`;
/** Records beyond these were not written by a review of this program. */
const MOST_BYTES = 500_000;
const MOST_RECORDS = 100;

export interface ReviewOf {
  readonly pull: number;
  readonly headSha: string;
  readonly entries: readonly PlanEntry[];
  readonly verdict: Verdict;
  readonly runs: ReadonlyMap<string, { readonly trained?: TrainedModel; readonly evaluation?: Evaluation }>;
}

/** Keeps what a review found; one commit has one record, the newest. */
export async function saveReview(store: ObjectStore, review: ReviewOf): Promise<void> {
  const { pull, headSha, verdict, entries } = review;
  if (entries.length === 0) return;
  const models = verdict.models.flatMap((one) => reviewedModel(one, review) ?? []);
  const record: ReviewRecord = { kind: 'ReviewRecord', schemaVersion: 1, pull, headSha, models };
  await store.put(`${folderOf(pull)}${headSha}.json`, new TextEncoder().encode(prettyJson(record)));
}

function reviewedModel(one: ModelVerdict, { entries, runs }: ReviewOf): ReviewedModel | undefined {
  const entry = entries.find(({ model }) => model === one.model);
  if (entry === undefined || entry.action === 'remove') return undefined;
  const { trained, evaluation } = runs.get(one.model) ?? {};
  const { trainKey } = entry;
  return {
    model: one.model,
    action: entry.action,
    outcome: one.outcome,
    ...(one.because === undefined ? {} : { because: one.because }),
    ...(trainKey === undefined ? {} : { trainKey }),
    ...(trained && { bundle: trained.bundle, trainedAt: trained.trainedAt, seconds: trained.seconds }),
    metrics: (evaluation?.metrics ?? []).map(({ metric, estimate }) => `${metric} ${shown(estimate)}`),
    gates: one.gates.map(({ title, outcome, observed }) => ({ title, outcome, observed })),
  };
}

/**
 * The records of a change's reviews, in no order. What lies there may have been written by the change itself, so that
 * records that are not whole are left out.
 */
export async function reviewsOf(store: ObjectStore, pull: number): Promise<readonly ReviewRecord[]> {
  // A review in one job has no quarantine of its own.
  const place = withQuarantine(store, `pull-${pull}`);
  const listed = await place.list(folderOf(pull));
  const keys = listed.filter((key) => /\/[0-9a-f]{7,64}\.json$/.test(key)).slice(0, MOST_RECORDS);
  const all = await Promise.all(keys.map(async (key) => parsed(await place.get(key), pull)));
  return all.flatMap((record) => record ?? []);
}

function parsed(bytes: Uint8Array | undefined, pull: number): ReviewRecord | undefined {
  if (bytes === undefined || bytes.length > MOST_BYTES) return undefined;
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as Partial<ReviewRecord>;
    const { kind, schemaVersion, headSha, models } = value;
    const whole = kind === 'ReviewRecord' && schemaVersion === 1 && value.pull === pull && typeof headSha === 'string';
    return whole && Array.isArray(models) && models.every(isModel) ? (value as ReviewRecord) : undefined;
  } catch {
    return undefined;
  }
}

const text = (value: unknown): boolean => typeof value === 'string' && value.length <= 2000;
const maybe = (value: unknown): boolean => value === undefined || text(value);

function isModel(value: unknown): boolean {
  const one = value as Partial<ReviewedModel> | null;
  if (typeof one !== 'object' || one === null || !/^[a-z0-9][a-z0-9-]{0,62}$/.test(String(one.model))) return false;
  const { action, outcome, because, trainKey, bundle, trainedAt, seconds, metrics, gates } = one;
  const plain = text(action) && text(outcome) && [because, trainKey, bundle, trainedAt].every(maybe);
  const counted = seconds === undefined || (Number.isFinite(seconds) && seconds >= 0);
  return (
    plain && counted && Array.isArray(metrics) && metrics.every(text) && Array.isArray(gates) && gates.every(isGate)
  );
}

function isGate(value: unknown): boolean {
  const gate = value as Partial<ReviewedModel['gates'][number]> | null;
  return typeof gate === 'object' && gate !== null && text(gate.title) && text(gate.outcome) && text(gate.observed);
}
