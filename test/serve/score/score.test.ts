import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ScoreRequest, scoreText } from '../../../src/serve/score/score.ts';
import { expectedWage, wageBand } from '../../support/serving/bundles.ts';
import { refOf, releaseOf } from '../../support/serving/releases.ts';
import { ServingScene } from '../../support/serving/scene.ts';
import { sql as query, scoring } from '../../support/serving/scoring.ts';

let scene: ServingScene;
beforeEach(async () => {
  scene = await ServingScene.open();
  await scene.put(wageBand(), wageBand({ bias: -1 }));
});
afterEach(() => scene.close());

const ROWS = `SELECT 8 + n % 11 AS education, CAST(n % 40 AS VARCHAR) AS experience, CASE WHEN n % 3 = 0 THEN 'Office' ELSE 'Sales' END AS occupation, n AS id FROM range(25000) AS r(n)`;

const run = (parts: Partial<ScoreRequest> = {}) => scoring(scene, parts);
const sql = <T>(...statements: readonly string[]) => query<T>(scene.folder, ...statements);

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
  await sql(
    `COPY (SELECT 1 AS education, 2 AS experience, 'Office' AS occupation, 'maybe' AS truth) TO '${input}'`,
    'SELECT 1',
  );
  await expect(run({ outcome: 'truht' })).rejects.toMatchObject({
    code: 'score-column',
    message: expect.stringContaining('"truht", which --outcome names'),
    fix: expect.stringContaining('"truth"'),
  });
  await expect(run({ outcome: 'truth' })).rejects.toMatchObject({
    code: 'score-outcome',
    message: 'the column "truth" holds "maybe", which is no class of the model: no, yes',
  });
  await expect(run({ model: 'wageband' })).rejects.toMatchObject({
    code: 'score-model',
    fix: 'Did you mean "wage-band"?',
  });
});

it('reads the cells of a CSV file as training does, and writes them as they stand', async () => {
  const bundle = wageBand({ levels: ['no', 'yes'] });
  await scene.put(bundle);
  await scene.release(releaseOf({ model: 'wage-band', stable: refOf(bundle, '1.0.0') }));
  const lines = ['code;education;experience;occupation', '007;16;10;yes', '008;NA;10;no', '009;16;;yes'];
  await writeFile(join(scene.folder, 'in.csv'), `${lines.join('\n')}\n`);
  await run({ input: 'in.csv', output: 'out.csv' });
  const written = (await readFile(join(scene.folder, 'out.csv'), 'utf8')).trim().split('\n');
  const [, ...rows] = written.map((line) => line.split(','));
  expect(rows.map((row) => row.slice(0, 4).join())).toEqual(['007,16,10,yes', '008,,10,no', '009,16,,yes']);
  const expected = [
    { education: 16, experience: 10, occupation: 'Sales' },
    { education: 12, experience: 10, occupation: 'Office' },
    { education: 16, experience: 15, occupation: 'Sales' },
  ].map((row) => expectedWage(row));
  for (const [at, probability] of expected.entries()) expect(Number(rows[at]?.[5])).toBeCloseTo(probability, 6);
  await run({ input: 'in.csv', output: 'out.parquet' });
  const typed = await sql(`SELECT education, occupation FROM '${join(scene.folder, 'out.parquet')}'`);
  expect(typed.slice(0, 2)).toEqual([
    { education: 16, occupation: 'yes' },
    { education: null, occupation: 'no' },
  ]);
});
