/** What a push to a pull request changes: gates, options, data, specs; and what it must not. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundlesIn, DATA, lineOf, openScene, type Scene, SPEC, specWith, wages } from './scene.ts';

let scene: Scene;

beforeAll(async () => {
  scene = await openScene();
  // The first review trains what the base has, so that later ones can know it.
  const warm = scene.open({ [SPEC]: `${wages(SPEC)}# touched\n` }, 'warm');
  await scene.review(scene.events.pullRequest('opened', warm));
});

afterAll(() => scene.close());

async function reviewed(branch: string, files: Readonly<Record<string, string | null>>) {
  const pull = scene.open(files, branch);
  const result = await scene.review(scene.events.pullRequest('opened', pull));
  return { pull, result, ...scene.only(pull) };
}

describe('a change of', () => {
  it('gates alone trains nothing and is judged by them', async () => {
    const bundles = bundlesIn(scene.state);
    const spec = specWith({ 'gates.0.min': 0.99 });
    const { result, check, comment } = await reviewed('gates', { [SPEC]: spec });
    expect([result.step.exitCode, check.conclusion], result.log).toEqual([1, 'failure']);
    expect(result.step.log).toContain('reusing 1 model');
    expect(bundlesIn(scene.state)).toEqual(bundles);
    expect(check.annotations).toEqual([
      expect.objectContaining({
        path: SPEC,
        start_line: lineOf(spec, 'min: 0.99'),
        title: 'wage-band: roc_auc failed',
        message: expect.stringMatching(/^Observed 0\.\d+, required at least 0\.99: .+\nFix: .+/),
      }),
    ]);
    expect(comment.body).toMatch(/\| gate metric: [^|]*\| `[^|]* at least 0\.65` \| `[^|]* at least 0\.99` +\|/);
  });

  it('a loosened gate is a finding, and the base still holds', async () => {
    const { check } = await reviewed('loosened', { [SPEC]: specWith({ 'gates.0.min': 0.1 }) });
    expect(check.annotations.map((one) => one['title'])).toEqual([expect.stringMatching(/loosened|weakened|gate/)]);
  });

  it('nothing relevant is answered all the same', async () => {
    const { result, check, comment } = await reviewed('docs', { 'README.md': '# Another text\n' });
    expect([result.step.exitCode, check.status, check.conclusion]).toEqual([0, 'completed', 'success']);
    expect(check.title).toBe('Nothing to review: this change touches no model');
    expect(comment.body).toContain('Nothing to review');
  });

  it('a training option retrains, and says which option, before and after', async () => {
    const { result, comment } = await reviewed('option', { [SPEC]: specWith({ 'train.options': { l2: 3 } }) });
    expect(result.step.log, result.log).toContain('training 1 model');
    expect(comment.body).toMatch(/\| train\.options\.l2 +\| `1` +\| `3` +\|/);
  });

  it('a spec that is deleted says so and trains nothing', async () => {
    const { result, check, comment } = await reviewed('deleted', { [SPEC]: null });
    expect([result.step.exitCode, check.conclusion], result.log).toEqual([0, 'success']);
    expect(check.title).toBe('Nothing to train: 1 model removed');
    expect(comment.body).toContain('wage-band');
  });
});

describe('a broken spec', () => {
  it('gives every problem on its line, exit code 2 and a failed check', async () => {
    const broken = wages(SPEC)
      .replace('  positive: "yes"', '  positve: "yes"')
      .replace('trainer: logistic', 'trainer: logistik')
      .replace('min: 0.65 }', 'min: seven }');
    const { result, check, comment } = await reviewed('broken', { [SPEC]: broken });
    expect([result.step.exitCode, check.conclusion, result.step.outputs['verdict']], result.log).toEqual([
      2,
      'failure',
      'failure',
    ]);
    const lines = check.annotations.map((one) => one['start_line']);
    expect(lines).toEqual(expect.arrayContaining(['positve', 'logistik', 'seven'].map((it) => lineOf(broken, it))));
    expect(check.annotations.every((one) => one['annotation_level'] === 'failure')).toBe(true);
    expect(comment.body).toMatch(/### ❌ \d+ problems in 1 file; nothing was trained/);
    expect(result.step.log).not.toContain('epoch');
  });
});

describe('two models', () => {
  it('are reviewed in one comment, and the one without data stops only itself', async () => {
    const { pull, result, check, comment } = await reviewed('two', {
      [SPEC]: specWith({ 'train.options': { l2: 4 } }),
      'models/orphan/model.yaml': specWith({ name: 'orphan', 'data.source': 'data/missing.csv' }),
    });
    expect(result.step.exitCode, result.log).not.toBe(0);
    expect(check.conclusion).toBe('failure');
    expect(comment.body).toContain('data/missing.csv');
    expect(comment.body).toContain('orphan');
    expect(scene.checks(pull)).toHaveLength(1);
  });
});

describe('appended data', () => {
  it('retrains, and every row stays on its side', async () => {
    const rows = wages(DATA).trimEnd().split('\n');
    const experience = (rows[0] ?? '').split(',').indexOf('experience');
    // Nobody has worked for 77 years, so that these rows are known by it: ids are personal and not in the split files.
    const more = rows.slice(1, 61).map((row, index) => {
      const cells = row.replace(/^w\d+/, `x${String(index).padStart(4, '0')}`).split(',');
      return cells.with(experience, '77').join(',');
    });
    const before = await sides(scene, wages(DATA));
    const { result } = await reviewed('appended', { [DATA]: `${[...rows, ...more].join('\n')}\n` });
    expect(result.step.log, result.log).toContain('training 1 model');
    const after = await sides(scene, `${[...rows, ...more].join('\n')}\n`);
    expect(before).toHaveLength(139);
    expect(after.filter((row) => !row.endsWith(' 77'))).toEqual(before);
    expect(after.length).toBeGreaterThan(before.length);
  });
});

/** The test rows of the run made from this data file. */
async function sides({ state }: Scene, data: string): Promise<readonly string[]> {
  const blob = execFileSync('git', ['hash-object', '--stdin'], { input: data }).toString().trim();
  const runs = path.join(state, 'runs');
  const folder = readdirSync(runs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(runs, entry.name))
    .find((one) => readFileSync(path.join(one, 'request.json'), 'utf8').includes(`blob ${blob}`));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const rows = await connection.runAndReadAll(
    `select gender, race, high_wage, education, occupation, sector, "union", region, experience::int from read_parquet('${folder}/data/test.parquet') order by all`,
  );
  connection.closeSync();
  return rows.getRows().map((row) => row.join(' '));
}
