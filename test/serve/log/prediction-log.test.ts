import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/serve/config/config.ts';
import { ServeMetrics } from '../../../src/serve/evidence/metrics.ts';
import { PredictionLog } from '../../../src/serve/log/prediction-log.ts';
import { inFolder, keptLog, tables } from '../../support/run.ts';
import { wageBand } from '../../support/serving/bundles.ts';
import { refOf, releaseOf } from '../../support/serving/releases.ts';
import { ServingScene } from '../../support/serving/scene.ts';

const ROW = { education: 16, experience: 10, occupation: 'Office' };

describe('the prediction log of a server', () => {
  let scene: ServingScene;
  beforeEach(async () => {
    scene = await ServingScene.open();
    await scene.put(wageBand());
    await scene.release(releaseOf({ model: 'wage-band', stable: refOf(wageBand(), '1.0.0') }));
  });
  afterEach(() => scene.close());

  const lines = async () => {
    const folder = join(scene.folder, 'log');
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.jsonl'));
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    return texts
      .join('')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  };

  it('holds what was predicted from what, without personal columns, and forgets on request', async () => {
    await scene.start({ yaml: `log: {folder: ${join(scene.folder, 'log')}, personal: [experience]}` });
    const kept = await scene.predict(ROW, { 'x-unit-id': 'ada' });
    const gone = await scene.predict(ROW, { 'x-unit-id': 'bob' });
    await scene.until(async () => (await lines()).length === 2);
    const [line] = await lines();
    expect(line).toMatchObject({
      id: kept.body.prediction_id,
      model: 'wage-band',
      version: '1.0.0',
      digest: wageBand().digest,
      variant: 'stable',
      decisions: ['yes'],
      inputs: { education: [16], occupation: ['Office'] },
    });
    expect(Object.keys(line.inputs)).not.toContain('experience');
    expect(JSON.stringify(line)).not.toContain('ada');
    const erase = (path: string) => fetch(`${scene.url}${path}`, { method: 'DELETE' });
    expect((await erase(`/v1/predictions/${gone.body.prediction_id}`)).status).toBe(200);
    expect((await erase(`/v1/predictions/${gone.body.prediction_id}`)).status).toBe(404);
    expect((await lines()).map(({ id }) => id)).toEqual([kept.body.prediction_id]);
    expect((await scene.post('/v1/erase', { model: 'wage-band', unit: 'ada' })).body).toEqual({ erased: 1 });
    expect(await lines()).toEqual([]);
  });

  it('joins outcomes after a restart through the log', async () => {
    const yaml = `log: {folder: ${join(scene.folder, 'log')}}`;
    await scene.start({ yaml });
    const { body } = await scene.predict([ROW, ROW]);
    await scene.stop();
    await scene.start({ yaml });
    const outcome = { prediction_id: body.prediction_id, outcomes: ['yes', 'no'] };
    expect((await scene.post('/v1/feedback', outcome)).body).toEqual({ joined: 1, unknown: [] });
    expect((await scene.post('/v1/feedback', outcome)).status).toBe(404);
    const { stable } = await scene.evidence();
    // Two rows that came together are one piece of evidence; the metrics count each.
    expect(stable.labelled).toMatchObject({ rows: 1 });
    const page = await scene.metrics();
    for (const correct of ['true', 'false']) {
      expect(page).toMatch(new RegExp(`serve_feedback_total\\{[^}]*correct="${correct}"\\} 1\\b`));
    }
  });

  it('counts an outcome once, and none of a list that is refused', async () => {
    await scene.start({ yaml: `log: {folder: ${join(scene.folder, 'log')}}` });
    const one = (await scene.predict(ROW)).body.prediction_id;
    const two = (await scene.predict([ROW, ROW])).body.prediction_id;
    await scene.until(async () => (await lines()).length === 2);
    const right = { prediction_id: one, outcome: 'yes' };
    const wrong = await scene.post('/v1/feedback', [right, { prediction_id: two, outcomes: ['yes'] }]);
    expect(wrong).toMatchObject({ status: 400, body: { error: expect.stringContaining('has 2 rows') } });
    const whole = [right, right, { prediction_id: two, outcomes: ['yes', 'no'] }];
    expect((await scene.post('/v1/feedback', whole)).body).toEqual({ joined: 2, unknown: [one] });
    expect((await scene.post('/v1/feedback', right)).status).toBe(404);
    expect((await scene.evidence()).stable.labelled.rows).toBe(2);
  });

  it('gives no answer that it cannot log, where audit is required', async () => {
    await writeFile(join(scene.folder, 'log'), 'a file where the folder should be');
    await scene.start({ yaml: `log: {folder: ${join(scene.folder, 'log')}, audit: required}` });
    const answer = await scene.predict(ROW);
    expect(answer).toMatchObject({ status: 503, body: { error: expect.stringContaining('could not be logged') } });
  });
});

it('turns past hours into Parquet, finds and erases lines there, keeps its bounds, and drops rather than waits', async () => {
  await inFolder(async (folder) => {
    let now = Date.parse('2026-11-25T14:30:00Z');
    const clock = { now: () => new Date(now), monotonicMs: () => now };
    const config = readConfig(`log: {folder: x, format: parquet, queueBytes: 4096, retentionDays: 2}`).log;
    if (config === undefined) throw new Error('no log');
    const metrics = new ServeMetrics();
    const said = keptLog();
    const log = new PredictionLog({ config, folder, process: 'abcdef01', clock, log: said, metrics, tables });
    const entry = (n: number) =>
      ({
        id: `${now.toString(36)}-abcdef01-${n.toString(36)}`,
        deployment: { model: 'wage-band', traffic: { release: { generation: 3, plan: {} } } },
        answered: {
          fellBack: false,
          prediction: { rows: 1, scores: Float64Array.of(0.25), decisions: ['no'] },
          arm: { variant: 'stable', warm: { model: { ref: { version: '1.0.0', digest: 'sha256:0' } } } },
        },
        input: {
          kind: 'columns',
          rows: 1,
          columns: new Map([['education', { kind: 'number', values: Float64Array.of(12) }]]),
        },
        unit: `u${n}`,
        ms: 1,
      }) as never;
    for (let n = 0; n < 40; n++) expect(log.write(entry(n))).toBeUndefined();
    await log.find('none');
    const counts = (await metrics.registry.metrics()).match(
      /serve_log_lines_total\{result="(written|dropped)"\} (\d+)/g,
    );
    const [dropped = 0, written = 0] = (counts ?? []).sort().map((line) => Number(line.split(' ')[1]));
    expect(dropped).toBeGreaterThan(0);
    expect(written + dropped).toBe(40);
    const id = `${now.toString(36)}-abcdef01-0`;
    now += 3_600_000;
    await log.maintain();
    expect(said.lines).toEqual([]);
    expect((await readdir(folder)).filter((name) => /l|t/.test(name))).toEqual([
      expect.stringMatching(/T14.*parquet$/),
    ]);
    expect(await log.find(id)).toMatchObject({ id, scores: [0.25], decisions: ['no'], generation: 3 });
    expect(await log.erase({ id })).toBe(1);
    expect(await log.erase({ model: 'wage-band', unit: 'u1' })).toBe(1);
    expect(await log.find(id)).toBeUndefined();
    now += 3 * 86_400_000;
    await log.maintain();
    expect((await readdir(folder)).filter((name) => name.endsWith('.parquet'))).toEqual([]);
    await log.close();
    expect((await stat(folder)).isDirectory()).toBe(true);
  });
});
