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
  readonly gates: readonly ReviewedGate[];
}

export interface ReviewedGate {
  readonly title: string;
  readonly outcome: string;
  readonly observed: string;
  /** Before correction, where the gate judged an interval. */
  readonly pvalue?: number;
}

/** One review of one commit, kept beside what it trained until the change is merged and the ledger has it. */
export interface ReviewRecord {
  readonly kind: 'ReviewRecord';
  readonly schemaVersion: 1;
  readonly pull: number;
  readonly headSha: string;
  /** ISO time. */
  readonly reviewedAt?: string;
  readonly models: readonly ReviewedModel[];
}

const folderOf = (pull: number): string => `reviews/pull-${pull}/`;
/** Records beyond these were not written by a review of this program. */
const MOST_BYTES = 500_000;
const MOST_RECORDS = 100;

export interface ReviewOf {
  readonly pull: number;
  readonly headSha: string;
  readonly now: Date;
  readonly entries: readonly PlanEntry[];
  readonly verdict: Verdict;
  readonly runs: ReadonlyMap<string, { readonly trained?: TrainedModel; readonly evaluation?: Evaluation }>;
}

/** Keeps what a review found; one commit has one record, the newest. */
export async function saveReview(store: ObjectStore, review: ReviewOf): Promise<void> {
  const { pull, headSha, verdict, entries, now } = review;
  if (entries.length === 0) return;
  const models = verdict.models.flatMap((one) => reviewedModel(one, review) ?? []);
  const named = { kind: 'ReviewRecord', schemaVersion: 1, pull, headSha } as const;
  const record: ReviewRecord = { ...named, reviewedAt: now.toISOString(), models };
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
    gates: one.gates.map(({ title, outcome, observed, evidence }) => {
      return { title, outcome, observed, ...(evidence && { pvalue: evidence.pvalue }) };
    }),
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

/**
 * p-values of the gates of the models that the last review of a bundle judged beside it. The pull requests that may have
 * reviewed it come the likeliest first; none where no review of them knows the bundle.
 */
export async function reviewedBeside(
  store: ObjectStore,
  pulls: readonly number[],
  wanted: { readonly model: string; readonly bundle: string },
): Promise<readonly number[]> {
  const about = ({ models }: ReviewRecord) =>
    models.some(({ model, bundle }) => model === wanted.model && bundle === wanted.bundle);
  for (const pull of pulls) {
    const records = (await reviewsOf(store, pull)).filter(about);
    const [last] = records.sort((a, b) => ((a.reviewedAt ?? '') < (b.reviewedAt ?? '') ? 1 : -1));
    const others = last?.models.filter(({ model }) => model !== wanted.model);
    if (others !== undefined) return others.flatMap(({ gates }) => gates.flatMap(({ pvalue }) => pvalue ?? []));
  }
  return [];
}

function parsed(bytes: Uint8Array | undefined, pull: number): ReviewRecord | undefined {
  if (bytes === undefined || bytes.length > MOST_BYTES) return undefined;
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as Partial<ReviewRecord>;
    const { kind, schemaVersion, headSha, models } = value;
    const named = kind === 'ReviewRecord' && schemaVersion === 1 && value.pull === pull && typeof headSha === 'string';
    const whole = named && maybe(value.reviewedAt);
    return whole && Array.isArray(models) && models.every(isModel) ? (value as ReviewRecord) : undefined;
  } catch {
    return undefined;
  }
}

const text = (value: unknown): boolean => typeof value === 'string' && value.length <= 2000;
const maybe = (value: unknown): boolean => value === undefined || text(value);
const isShare = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1;

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
  const gate = value as Partial<ReviewedGate> | null;
  if (typeof gate !== 'object' || gate === null) return false;
  const { title, outcome, observed, pvalue } = gate;
  return [title, outcome, observed].every(text) && (pvalue === undefined || isShare(pvalue));
}
