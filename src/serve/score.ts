import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadTableEngine, openEngines } from '../adapters/engines/engines.ts';
import { duckdbTables } from '../adapters/tables/duckdb.ts';
import { EXIT, TrainyardError } from '../core/errors.ts';
import type { ShadowEvidence } from '../core/evidence-records.ts';
import { prettyJson } from '../core/json.ts';
import { nearest } from '../core/nearest.ts';
import type { TableSession } from '../core/ports.ts';
import type { Promised } from '../data/predictions/expected.ts';
import { identifier, literal } from '../data/source/sql.ts';
import { figure } from '../math/figures.ts';
import { PromisedPerformance } from './evidence/promised.ts';
import { ShadowCounts } from './evidence/shadow-counts.ts';
import { loadTraffic } from './follow/load.ts';
import { readTraffic, type Traffic } from './follow/traffic.ts';
import type { ServedFeature } from './model/features.ts';
import type { Warm } from './model/pool.ts';
import type { Prediction } from './model/prediction.ts';
import { followedFrom, type ServeRequest, type ServeWorld } from './wiring.ts';

export interface ScoreRequest extends Pick<ServeRequest, 'repo' | 'environment' | 'branch' | 'store' | 'cache'> {
  readonly input: string;
  readonly output: string;
  /** Needed where the branch has several. */
  readonly model?: string;
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
}

const ROWS_AT_ONCE = 20_000;

/**
 * Scores every row of a Parquet or CSV file with the released version, and writes the file with its columns, the
 * prediction, and on every row the version and digest that made it. Throws `score-model`, `score-column`, `data-query`.
 */
export async function score(request: ScoreRequest, world: ServeWorld): Promise<ScoreOutcome> {
  const { branch, pool, log } = await followedFrom({ ...request, pollMs: 1000 }, world);
  const commit = await branch.fetch();
  const { model, traffic } = chosen(await branch.releases(commit), request);
  const loaded = await loadTraffic(pool, model, traffic);
  if (loaded.kind === 'nothing' || loaded.stable === undefined) {
    throw loaded.failure ?? unknown(`${model} has no stable version in ${request.environment} yet`, 'Promote one.');
  }
  if (loaded.failure instanceof Error) log.warn(`without the candidate: ${loaded.failure.message}`);
  const scratch = await mkdtemp(join(tmpdir(), 'trainyard-score-'));
  try {
    const paths = { input: resolve(world.cwd, request.input), output: resolve(world.cwd, request.output), scratch };
    return await scored(world, { model, stable: loaded.stable, candidate: loaded.candidate, paths });
  } finally {
    pool.dispose();
    await rm(scratch, { recursive: true, force: true });
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

interface Job {
  readonly model: string;
  readonly stable: Warm;
  readonly candidate: Warm | undefined;
  readonly paths: { readonly input: string; readonly output: string; readonly scratch: string };
}

async function scored(world: ServeWorld, job: Job): Promise<ScoreOutcome> {
  const { model, stable, candidate, paths } = job;
  const { features } = stable.model;
  if (features === undefined || features.some(({ image }) => image !== undefined)) {
    throw unknown(`the inputs of ${model} are tensors or pictures, not columns`, 'Send them to "trainyard serve".');
  }
  const native = openEngines({ ...world, actions: false, log: { info: (line) => world.err(`${line}\n`) } });
  const tables = duckdbTables(() => loadTableEngine(native), world.signal);
  const session = await tables.open({ memoryLimitMb: 2048, threads: 2, scratch: paths.scratch });
  try {
    const source = sourceOf(paths.input);
    await checkColumns(session, source, features);
    const shadow = candidate === undefined ? undefined : new ShadowCounts(stable.tolerance);
    const promised = new PromisedPerformance(stable.model.decider);
    const rows = await scoreRows(session, { ...job, source, features, shadow, promised });
    await session.run(joined(job, source));
    const { version, digest } = stable.model.ref;
    return { model, version, digest, rows, shadow: shadowOf(shadow, candidate), expected: promised.record() };
  } finally {
    session.close();
  }
}

function shadowOf(shadow: ShadowCounts | undefined, candidate: Warm | undefined): ScoreOutcome['shadow'] {
  if (shadow === undefined || candidate === undefined) return null;
  const { version, digest } = candidate.model.ref;
  return { version, digest, ...shadow.record() };
}

function sourceOf(path: string): string {
  const read = /\.(csv|tsv)$/i.test(path) ? 'read_csv' : 'read_parquet';
  return `${read}(${literal(path)})`;
}

async function checkColumns(session: TableSession, source: string, features: readonly ServedFeature[]): Promise<void> {
  const names = (await session.describe(`SELECT * FROM ${source}`)).map(({ name }) => name);
  const missing = features.find(({ name }) => !names.includes(name));
  if (missing === undefined) return;
  const near = nearest(missing.name, names);
  throw new TrainyardError({
    code: 'score-column',
    message: `the file has no column "${missing.name}", which the model takes; it has ${names.slice(0, 20).join(', ')}`,
    fix: near === undefined ? 'Add the column.' : `Did you mean "${near}"? Rename it.`,
    exitCode: EXIT.invalid,
  });
}

interface Rows extends Job {
  readonly source: string;
  readonly features: readonly ServedFeature[];
  readonly shadow: ShadowCounts | undefined;
  readonly promised: PromisedPerformance;
}

async function scoreRows(session: TableSession, job: Rows): Promise<number> {
  const { stable, candidate, source, features, shadow, promised } = job;
  let rows = 0;
  for (let part = 0; ; part++) {
    const window = `LIMIT ${ROWS_AT_ONCE} OFFSET ${part * ROWS_AT_ONCE}`;
    const columns = await session.columns(`SELECT ${features.map(columnSql).join(', ')} FROM ${source} ${window}`);
    const count = columns.values().next().value?.values.length ?? 0;
    if (count > 0 || part === 0) {
      const input = { kind: 'columns', rows: count, columns } as const;
      const prediction = count === 0 ? undefined : await stable.model.predict(input);
      const beside = count === 0 ? undefined : await candidate?.model.predict(input).catch(() => undefined);
      if (prediction !== undefined) {
        promised.add(prediction);
        for (let row = 0; row < count; row += 1)
          shadow?.compared({ stable: prediction, candidate: beside, row, slices: [] });
      }
      await writeFile(partPath(job, part), linesOf(prediction, { stable, from: rows }));
      rows += count;
    }
    if (count < ROWS_AT_ONCE) return rows;
  }
}

/** Numbers as numbers whatever the file holds them in; the rest is for the encoder. */
function columnSql({ name, type }: ServedFeature): string {
  const column = identifier(name);
  if (type === 'numeric') return `CAST(${column} AS DOUBLE) AS ${column}`;
  return type === 'boolean' ? `CAST(CAST(${column} AS BOOLEAN) AS DOUBLE) AS ${column}` : column;
}

function partPath({ paths }: Job, part: number): string {
  return join(paths.scratch, `part-${String(part).padStart(6, '0')}.jsonl`);
}

function linesOf(
  prediction: Prediction | undefined,
  { stable, from }: { readonly stable: Warm; readonly from: number },
): string {
  if (prediction === undefined) return '';
  const { classes, task } = stable.model.decider;
  const all = prediction.outputs.get('probabilities')?.values as Float64Array | undefined;
  const lines: string[] = [];
  for (let row = 0; row < prediction.rows; row++) {
    const scores =
      task === 'regression'
        ? { prediction: prediction.scores?.[row] }
        : {
            prediction: prediction.decisions?.[row],
            probability:
              all?.[
                row * classes.length + (task === 'binary' ? 1 : classes.indexOf(prediction.decisions?.[row] ?? ''))
              ],
          };
    lines.push(JSON.stringify({ trainyard_row: from + row + 1, ...scores }));
  }
  return `${lines.join('\n')}\n`;
}

/** The file's own rows in their own order, with the predictions beside them. */
function joined({ stable, model, paths }: Job, source: string): string {
  const { version, digest } = stable.model.ref;
  const regression = stable.model.decider.task === 'regression';
  const types = regression
    ? "{'trainyard_row': 'BIGINT', 'prediction': 'DOUBLE'}"
    : "{'trainyard_row': 'BIGINT', 'prediction': 'VARCHAR', 'probability': 'DOUBLE'}";
  const parts = `read_json(${literal(join(paths.scratch, 'part-*.jsonl'))}, format = 'newline_delimited', columns = ${types})`;
  const stamps = `${literal(model)} AS model_name, ${literal(version)} AS model_version, ${literal(digest)} AS model_digest`;
  const predicted = regression ? 'predicted.prediction' : 'predicted.prediction, predicted.probability';
  const rows = `SELECT *, row_number() OVER () AS trainyard_row FROM ${source}`;
  const all = `SELECT rows.* EXCLUDE (trainyard_row), ${predicted}, ${stamps} FROM (${rows}) AS rows JOIN ${parts} AS predicted USING (trainyard_row) ORDER BY trainyard_row`;
  const format = /\.csv$/i.test(paths.output) ? 'FORMAT csv, HEADER' : 'FORMAT parquet';
  return `COPY (${all}) TO ${literal(paths.output)} (${format})`;
}

/** For people and for programs. */
export function scoreText(outcome: ScoreOutcome, json: boolean): string {
  if (json) return prettyJson(outcome);
  const { model, version, digest, rows, shadow, expected } = outcome;
  const [first] = expected;
  const promise = first
    ? `${first.metric} ${figure(first.expected)} (${figure(first.low, 3)} to ${figure(first.high, 3)}) expected, if the probabilities are right\n`
    : '';
  const said = `${rows} rows scored with ${model} ${version} (${digest})\n${promise}`;
  if (shadow === null) return said;
  const { pairs, disagreements } = shadow;
  return `${said}candidate ${shadow.version} disagrees on ${disagreements} of ${pairs} rows; --json has the evidence\n`;
}

function unknown(message: string, fix: string): TrainyardError {
  return new TrainyardError({ code: 'score-model', message, fix, exitCode: EXIT.invalid });
}
