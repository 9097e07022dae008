import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadTableEngine, openEngines } from '../../adapters/engines/engines.ts';
import { duckdbTables } from '../../adapters/tables/duckdb.ts';
import { EXIT, TrainyardError } from '../../core/errors.ts';
import { hexOf, sha256 } from '../../core/hash.ts';
import type { TableSession } from '../../core/ports.ts';
import type { Promised } from '../../data/predictions/expected.ts';
import { textSql } from '../../data/source/source.ts';
import { identifier, literal } from '../../data/source/sql.ts';
import { PromisedPerformance } from '../evidence/promised.ts';
import type { ServedFeature } from '../model/features.ts';
import type { Warm } from '../model/pool.ts';
import type { Prediction } from '../model/prediction.ts';
import type { ServeWorld } from '../wiring.ts';
import type { RowComparison } from './comparison.ts';
import { checkCells, columnOf, featureSql, openSource, type ScoreSource } from './source.ts';

export interface ScoreJob {
  readonly model: string;
  /** Whose predictions are written. */
  readonly released: Warm;
  readonly comparison: RowComparison | undefined;
  /** Column with what truly happened. */
  readonly outcome?: string;
  /** Absolute. */
  readonly paths: { readonly input: string; readonly output: string; readonly scratch: string };
}

export interface ScoredFile {
  readonly rows: number;
  readonly expected: readonly Promised[];
  /** 32 hex digits that name the rows by their features, in any order. */
  readonly content: string;
}

const ROWS_AT_ONCE = 20_000;

/** Scores every row of a file. Throws `score-model`, `score-column`, `score-cell`, `score-outcome` and `data-query`. */
export async function scoreFile(job: ScoreJob, world: ServeWorld): Promise<ScoredFile> {
  const { released, paths, outcome } = job;
  const features = columnsOf(job);
  const native = openEngines({ ...world, actions: false, log: { info: (line) => world.err(`${line}\n`) } });
  const tables = duckdbTables(() => loadTableEngine(native), world.signal);
  const session = await tables.open({ memoryLimitMb: 2048, threads: 2, scratch: paths.scratch });
  try {
    const source = await openSource(session, paths.input);
    await checkCells(session, source, features);
    const cells = features.map((feature) => featureSql(source, feature));
    const truth = outcome === undefined ? undefined : textSql(columnOf(source, outcome, '--outcome names'));
    const promised = new PromisedPerformance(released.model.decider);
    const rows = await scoreRows(session, { ...job, source, cells, truth, promised });
    await session.run(joined(job, source));
    return { rows, expected: promised.record(), content: await contentOf(session, source, features) };
  } finally {
    session.close();
  }
}

function columnsOf({ model, released }: ScoreJob): readonly ServedFeature[] {
  const { features } = released.model;
  if (features?.every(({ image }) => image === undefined) === true) return features;
  throw new TrainyardError({
    code: 'score-model',
    message: `the inputs of ${model} are tensors or pictures, not columns`,
    fix: 'Send them to "trainyard serve".',
    exitCode: EXIT.invalid,
  });
}

interface Rows extends ScoreJob {
  readonly source: ScoreSource;
  /** SQL of each feature. */
  readonly cells: readonly string[];
  /** SQL of what truly happened. */
  readonly truth: string | undefined;
  readonly promised: PromisedPerformance;
}

async function scoreRows(session: TableSession, job: Rows): Promise<number> {
  const { released, comparison, promised, source, cells } = job;
  let rows = 0;
  for (let part = 0; ; part++) {
    const window = `FROM ${source.sql} LIMIT ${ROWS_AT_ONCE} OFFSET ${part * ROWS_AT_ONCE}`;
    const columns = await session.columns(`SELECT ${cells.join(', ')} ${window}`);
    const count = columns.values().next().value?.values.length ?? 0;
    const input = { kind: 'columns', rows: count, columns } as const;
    if (count > 0) {
      const outcomes = await outcomesOf(session, job, window);
      const prediction = await released.model.predict(input);
      promised.add(prediction);
      await comparison?.add({ input, prediction, outcomes });
      await writeFile(partPath(job, part), linesOf(prediction, { released, from: rows }));
      rows += count;
    } else if (part === 0) await writeFile(partPath(job, part), '');
    if (count < ROWS_AT_ONCE) return rows;
  }
}

async function outcomesOf(
  session: TableSession,
  { outcome, truth, released }: Rows,
  window: string,
): Promise<readonly (string | null)[] | undefined> {
  if (truth === undefined) return undefined;
  const found = (await session.columns(`SELECT ${truth} AS truth ${window}`)).get('truth');
  const outcomes = found?.kind === 'text' ? found.values : [];
  const { task, classes } = released.model.decider;
  const due = task === 'regression' ? (text: string) => text.trim() !== '' && Number.isFinite(Number(text)) : undefined;
  const strange = outcomes.find((text) => text !== null && !(due?.(text) ?? classes.includes(text)));
  if (strange === undefined || strange === null) return outcomes;
  throw new TrainyardError({
    code: 'score-outcome',
    message: `the column "${outcome}" holds "${strange.slice(0, 100)}", which is no ${task === 'regression' ? 'number' : `class of the model: ${classes.join(', ')}`}`,
    fix: 'Name the column with what truly happened, written as the model writes its predictions.',
    exitCode: EXIT.invalid,
  });
}

function partPath({ paths }: ScoreJob, part: number): string {
  return join(paths.scratch, `part-${String(part).padStart(6, '0')}.jsonl`);
}

function linesOf(
  prediction: Prediction,
  { released, from }: { readonly released: Warm; readonly from: number },
): string {
  const { classes, task } = released.model.decider;
  const all = prediction.outputs.get('probabilities')?.values as Float64Array | undefined;
  const lines: string[] = [];
  for (let row = 0; row < prediction.rows; row++) {
    const decision = prediction.decisions?.[row];
    const place = task === 'binary' ? 1 : classes.indexOf(decision ?? '');
    const scores =
      task === 'regression'
        ? { prediction: prediction.scores?.[row] }
        : { prediction: decision, probability: all?.[row * classes.length + place] };
    lines.push(JSON.stringify({ trainyard_row: from + row + 1, ...scores }));
  }
  return `${lines.join('\n')}\n`;
}

/** The file's own rows in their own order, with the predictions beside them. */
function joined({ released, model, paths }: ScoreJob, source: ScoreSource): string {
  const { version, digest } = released.model.ref;
  const regression = released.model.decider.task === 'regression';
  const toCsv = /\.csv$/i.test(paths.output);
  const types = regression
    ? "{'trainyard_row': 'BIGINT', 'prediction': 'DOUBLE'}"
    : "{'trainyard_row': 'BIGINT', 'prediction': 'VARCHAR', 'probability': 'DOUBLE'}";
  const parts = `read_json(${literal(join(paths.scratch, 'part-*.jsonl'))}, format = 'newline_delimited', columns = ${types})`;
  const stamps = `${literal(model)} AS model_name, ${literal(version)} AS model_version, ${literal(digest)} AS model_digest`;
  const predicted = regression ? 'predicted.prediction' : 'predicted.prediction, predicted.probability';
  const rows = `SELECT *, row_number() OVER () AS trainyard_row FROM ${toCsv ? source.sql : source.typedSql}`;
  const all = `SELECT rows.* EXCLUDE (trainyard_row), ${predicted}, ${stamps} FROM (${rows}) AS rows JOIN ${parts} AS predicted USING (trainyard_row) ORDER BY trainyard_row`;
  return `COPY (${all}) TO ${literal(paths.output)} (${toCsv ? 'FORMAT csv, HEADER' : 'FORMAT parquet'})`;
}

async function contentOf(
  session: TableSession,
  source: ScoreSource,
  features: readonly ServedFeature[],
): Promise<string> {
  const columns = features.map(({ name }) => identifier(name)).join(', ');
  const sum = `SELECT CAST(sum(hash(${columns})) AS VARCHAR) AS hashes, CAST(count(*) AS VARCHAR) AS rows FROM ${source.sql}`;
  return hexOf(sha256(JSON.stringify(await session.rows(sum)))).slice(0, 32);
}
