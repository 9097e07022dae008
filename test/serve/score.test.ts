import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ScoreRequest, score, scoreText } from '../../src/serve/score.ts';
import { tables, WASM } from '../support/run.ts';
import { expectedWage, wageBand } from '../support/serving/bundles.ts';
import { refOf, releaseOf } from '../support/serving/releases.ts';
import { ServingScene } from '../support/serving/scene.ts';

let scene: ServingScene;
beforeEach(async () => {
  scene = await ServingScene.open();
  await scene.put(wageBand(), wageBand({ bias: -1 }));
});
afterEach(() => scene.close());

const ROWS = `SELECT 8 + n % 11 AS education, CAST(n % 40 AS VARCHAR) AS experience, CASE WHEN n % 3 = 0 THEN 'Office' ELSE 'Sales' END AS occupation, n AS id FROM range(25000) AS r(n)`;

async function sql<T>(...statements: readonly string[]): Promise<readonly T[]> {
  const session = await tables.open({ memoryLimitMb: 512, threads: 1, scratch: scene.folder });
  try {
    for (const statement of statements.slice(0, -1)) await session.run(statement);
    return (await session.rows(statements.at(-1) ?? '')) as readonly T[];
  } finally {
    session.close();
  }
}

function run(parts: Partial<ScoreRequest> = {}) {
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
  };
  return score({ repo, environment, ...paths, ...(store && { store }), ...(cache && { cache }), ...parts }, world);
}

it('scores every row in its place, stamps it, and compares the candidate of a rollout on the same rows', async () => {
  const [stable, candidate] = [refOf(wageBand(), '1.0.0'), refOf(wageBand({ bias: -1 }), '1.1.0')];
  await scene.release(releaseOf({ model: 'wage-band', stable, candidate, weight: 5, phase: 'CANARY', stepIndex: 1 }));
  const input = join(scene.folder, 'in.parquet');
  await sql(`COPY (${ROWS}) TO '${input}' (FORMAT parquet)`, 'SELECT 1 AS one');
  const outcome = await run();
  expect(outcome).toMatchObject({ model: 'wage-band', version: '1.0.0', rows: 25_000 });
  const out = join(scene.folder, 'out.parquet');
  const rows = await sql<Record<string, never>>(`SELECT * FROM read_parquet('${out}') LIMIT 25000`);
  expect(rows).toHaveLength(25_000);
  for (const n of [0, 1, 19_999, 20_000, 24_999]) {
    const row = rows[n] as unknown as Record<string, unknown>;
    const occupation = n % 3 === 0 ? 'Office' : 'Sales';
    expect(row).toMatchObject({ model_version: '1.0.0', model_digest: stable.digest, model_name: 'wage-band' });
    expect(Number(row['id'])).toBe(n);
    const expected = expectedWage({ education: 8 + (n % 11), experience: n % 40, occupation });
    expect(row['probability']).toBeCloseTo(expected, 6);
    expect(row['prediction']).toBe(expected >= 0.5 ? 'yes' : 'no');
  }
  expect(outcome.shadow).toMatchObject({ version: '1.1.0', pairs: 25_000, onlyCandidateFailed: 0 });
  expect(outcome.shadow?.disagreements).toBeGreaterThan(1000);
  expect(scoreText(outcome, false)).toContain('25000 rows scored with wage-band 1.0.0');
  // Of 25,000 rows in two batches: how sure the decisions are, on average.
  const sure = rows.reduce((sum, { probability }) => sum + Math.max(Number(probability), 1 - Number(probability)), 0);
  const [accuracy] = outcome.expected;
  expect(accuracy?.metric).toBe('accuracy');
  expect(accuracy?.expected).toBeCloseTo(sure / 25_000, 6);
  expect(scoreText(outcome, false)).toContain('expected, if the probabilities are right');
});

it('says which column is missing and which models there are', async () => {
  await scene.release(releaseOf({ model: 'wage-band', stable: refOf(wageBand(), '1.0.0') }));
  const input = join(scene.folder, 'in.parquet');
  await sql(`COPY (SELECT 1 AS educaton, 2 AS experience, 'Office' AS occupation) TO '${input}'`, 'SELECT 1 AS one');
  await expect(run()).rejects.toMatchObject({ code: 'score-column', fix: expect.stringContaining('"educaton"') });
  await expect(run({ model: 'wageband' })).rejects.toMatchObject({
    code: 'score-model',
    fix: 'Did you mean "wage-band"?',
  });
});
