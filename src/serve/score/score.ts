import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { EXIT, messageOf, TrainyardError } from '../../core/errors.ts';
import type { ShadowEvidence } from '../../core/evidence-records.ts';
import { hexOf, sha256 } from '../../core/hash.ts';
import { prettyJson } from '../../core/json.ts';
import { nearest } from '../../core/nearest.ts';
import type { Promised } from '../../data/predictions/expected.ts';
import { figure } from '../../math/figures.ts';
import { kindOf, type Loaded, loadTraffic } from '../follow/load.ts';
import { readTraffic, type Traffic } from '../follow/traffic.ts';
import type { Warm } from '../model/pool.ts';
import { type Followed, followedFrom, type ServeRequest, type ServeWorld } from '../wiring.ts';
import { RowComparison } from './comparison.ts';
import { batchEvidence, putEvidence } from './evidence.ts';
import { type ScoredFile, scoreFile } from './score-file.ts';

export interface ScoreRequest extends Pick<ServeRequest, 'repo' | 'environment' | 'branch' | 'store' | 'cache'> {
  readonly input: string;
  readonly output: string;
  /** Needed where the branch has several. */
  readonly model?: string;
  /** Column with what truly happened. */
  readonly outcome?: string;
  /** Whether the comparison is put into the store, for a release whose observer is `store`. */
  readonly evidence?: boolean;
}

/** What a batch was scored with, and in a rollout what the candidate said of the same rows. */
export interface ScoreOutcome {
  readonly model: string;
  readonly version: string;
  readonly digest: string;
  readonly rows: number;
  readonly shadow: (ShadowEvidence & { readonly version: string; readonly digest: string }) | null;
  /** What the probabilities promise of the decisions, without labels; empty for regression. */
  readonly expected: readonly Promised[];
  /** Key of the evidence in the store; null where none was put. */
  readonly evidence: string | null;
}

interface Batch {
  readonly request: ScoreRequest;
  readonly world: ServeWorld;
  readonly followed: Followed;
  readonly model: string;
  readonly traffic: Traffic;
  readonly loaded: Extract<Loaded, { readonly kind: 'models' }>;
  /** ISO time. */
  readonly since: string;
}

/**
 * Scores every row of a Parquet or CSV file with the released version, and writes the file with its columns, the
 * prediction, and on every row the version and digest that made it. Throws `score-model`, `score-column`, `score-cell`,
 * `score-outcome`, `data-query`, and what the store throws.
 */
export async function score(request: ScoreRequest, world: ServeWorld): Promise<ScoreOutcome> {
  const followed = await followedFrom({ ...request, pollMs: 1000 }, world);
  const { branch, pool, log, clock } = followed;
  const since = clock.now().toISOString();
  const { model, traffic } = chosen(await branch.releases(await branch.fetch()), request);
  try {
    const loaded = await loadTraffic(pool, model, traffic);
    if (loaded.kind === 'nothing') throw loaded.failure;
    if (loaded.failure !== undefined) log.warn(`without the candidate: ${messageOf(loaded.failure)}`);
    return await scored({ request, world, followed, model, traffic, loaded, since });
  } finally {
    pool.dispose();
  }
}

function chosen(
  releases: ReadonlyMap<string, string>,
  { model: wanted, environment, branch = `deploy/${environment}` }: ScoreRequest,
): { readonly model: string; readonly traffic: Traffic } {
  const names = [...releases.keys()];
  const model = wanted ?? (names.length === 1 ? names[0] : undefined);
  const text = model === undefined ? undefined : releases.get(model);
  if (model === undefined || text === undefined) {
    const near = wanted === undefined ? undefined : nearest(wanted, names);
    const what = wanted === undefined ? 'it must be said which model scores' : `there is no model "${wanted}"`;
    const fix = near === undefined ? 'Name one with --model.' : `Did you mean "${near}"?`;
    throw unknown(`${what}; ${branch} has ${names.join(', ') || 'none'}`, fix);
  }
  const answer = readTraffic(text, model, environment);
  if (answer.kind === 'traffic') return { model, traffic: answer.traffic };
  throw unknown(`${model}/release.json ${answer.what}`, 'Mend the file on the deploy branch.');
}

async function scored(batch: Batch): Promise<ScoreOutcome> {
  const { request, world, model, traffic, loaded } = batch;
  const { stable, candidate } = loaded;
  const released = traffic.share >= 1 ? (candidate ?? stable) : stable;
  if (released === undefined) {
    await told(batch, undefined, undefined);
    throw unreleased(batch);
  }
  const comparison = comparisonOf(batch, released);
  const scratch = await mkdtemp(join(tmpdir(), 'trainyard-score-'));
  try {
    const [input, output] = [resolve(world.cwd, request.input), resolve(world.cwd, request.output)];
    const { outcome } = request;
    const job = { model, released, comparison, paths: { input, output, scratch }, ...(outcome && { outcome }) };
    const file = await scoreFile(job, world);
    const { version, digest } = released.model.ref;
    const { rows, expected } = file;
    const evidence = await told(batch, comparison, file);
    return { model, version, digest, rows, shadow: shadowOf(comparison, candidate), expected, evidence };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function comparisonOf({ loaded, traffic }: Batch, released: Warm): RowComparison | undefined {
  const { stable, candidate } = loaded;
  if (stable === undefined || candidate === undefined) return undefined;
  return new RowComparison({ stable, candidate, released, slices: traffic.release.plan.slices ?? [] });
}

function shadowOf(comparison: RowComparison | undefined, candidate: Warm | undefined): ScoreOutcome['shadow'] {
  if (comparison === undefined || candidate === undefined) return null;
  const { version, digest } = candidate.model.ref;
  return { version, digest, ...comparison.record().shadow };
}

/** Puts the evidence into the store where that is asked for and a release waits for it; answers its key. */
async function told(
  { request, followed, traffic, loaded, since }: Batch,
  comparison: RowComparison | undefined,
  file: ScoredFile | undefined,
): Promise<string | null> {
  const { release } = traffic;
  const ref = release.candidate ?? release.stable;
  if (request.evidence !== true || ref === null || ['IDLE', 'REJECTED'].includes(release.phase)) return null;
  const { failure } = loaded;
  // A store that is down says nothing of the candidate.
  if (failure !== undefined && kindOf(failure) === 'store') return null;
  const evidence = batchEvidence({
    traffic,
    compared: comparison?.record(),
    problem: failure === undefined ? undefined : messageOf(failure),
    since,
    at: followed.clock.now().toISOString(),
  });
  const rows = file?.content ?? hexOf(sha256(release.releaseId)).slice(0, 32);
  return await putEvidence(followed.bundles.storeOf(ref), evidence, rows);
}

/** For people and for programs. */
export function scoreText(outcome: ScoreOutcome, json: boolean): string {
  if (json) return prettyJson(outcome);
  const { model, version, digest, rows, shadow, expected, evidence } = outcome;
  const [first] = expected;
  const promise = first
    ? `${first.metric} ${figure(first.expected)} (${figure(first.low, 3)} to ${figure(first.high, 3)}) expected, if the probabilities are right\n`
    : '';
  const said = `${rows} rows scored with ${model} ${version} (${digest})\n${promise}`;
  const put = evidence === null ? '' : `evidence put into the store as ${evidence}\n`;
  if (shadow === null) return said + put;
  const { pairs, disagreements } = shadow;
  return `${said}candidate ${shadow.version} disagrees on ${disagreements} of ${pairs} rows; --json has the evidence\n${put}`;
}

function unreleased({ model, request, loaded }: Batch): TrainyardError {
  const fix =
    request.evidence === true && loaded.candidate !== undefined
      ? 'Its first version was loaded, which the evidence says now: run "trainyard reconcile", and score again.'
      : 'Promote one.';
  return unknown(`${model} has no stable version in ${request.environment} yet`, fix);
}

function unknown(message: string, fix: string): TrainyardError {
  return new TrainyardError({ code: 'score-model', message, fix, exitCode: EXIT.invalid });
}
