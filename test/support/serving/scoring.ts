import { type ScoreOutcome, type ScoreRequest, score } from '../../../src/serve/score/score.ts';
import { tables, WASM } from '../run.ts';
import type { ServingScene } from './scene.ts';

/** Scores `in.parquet` of the scene's folder to `out.parquet`. */
export function scoring(scene: ServingScene, parts: Partial<ScoreRequest> = {}): Promise<ScoreOutcome> {
  const { repo, environment, store, cache } = scene.request();
  const paths = { input: 'in.parquet', output: 'out.parquet' };
  const world = {
    entry: WASM,
    cwd: scene.folder,
    env: process.env,
    execPath: process.execPath,
    out: () => undefined,
    err: (text: string) => scene.log.push(text),
    signal: new AbortController().signal,
    kill: () => undefined,
  };
  return score({ repo, environment, ...paths, ...(store && { store }), ...(cache && { cache }), ...parts }, world);
}

/** Runs statements in a database of its own; answers the rows of the last. */
export async function sql<T>(scratch: string, ...statements: readonly string[]): Promise<readonly T[]> {
  const session = await tables.open({ memoryLimitMb: 512, threads: 1, scratch });
  try {
    for (const statement of statements.slice(0, -1)) await session.run(statement);
    return (await session.rows(statements.at(-1) ?? '')) as readonly T[];
  } finally {
    session.close();
  }
}

/** 2000 workers with what is true of them; every tenth has `education` years of education, where that is given. */
export async function writeRows(path: string, scratch: string, education = 12): Promise<void> {
  const years = `CASE WHEN n % 10 = 0 THEN ${education} ELSE 8 + n % 11 END`;
  const rows = `SELECT ${years} AS education, n % 40 AS experience, CASE WHEN n % 3 = 0 THEN 'Office' ELSE 'Sales' END AS occupation, CASE WHEN n % 11 > 4 THEN 'yes' ELSE 'no' END AS truth FROM range(2000) AS r(n)`;
  await sql(scratch, `COPY (${rows}) TO '${path}' (FORMAT parquet)`, 'SELECT 1 AS one');
}
