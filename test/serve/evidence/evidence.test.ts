/** What the server counts for decisions, over real requests. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { wageBand } from '../../support/serving/bundles.ts';
import { PLAN, refOf, releaseOf } from '../../support/serving/releases.ts';
import { ServingScene } from '../../support/serving/scene.ts';

const ROW = { education: 16, experience: 10, occupation: 'Office' };
/** Beyond what the broken candidate can take. */
const FAR = { ...ROW, education: 40, occupation: 'Sales' };
const first = wageBand();
const second = wageBand({ bias: -3, breaks: 'educated' });
const [stable, candidate] = [refOf(first, '1.0.0'), refOf(second, '1.1.0')];

let scene: ServingScene;
beforeEach(async () => {
  scene = await ServingScene.open();
  await scene.put(first, second);
});
afterEach(() => scene.close());

const predict = (body: object, unit: string) => scene.predict(body, { 'x-unit-id': unit });
const evidence = () => scene.evidence();

it('counts requests and errors per slice that the release declares, also by columns that are no features', async () => {
  const plan = { ...PLAN, slices: [['occupation'], ['region'], ['region', 'occupation']] };
  await scene.release(
    releaseOf({ model: 'wage-band', stable, candidate, weight: 50, phase: 'CANARY', stepIndex: 1, plan }),
  );
  await scene.start({ yaml: 'breaker: {failures: 1000}' });
  const answers = [];
  for (let i = 0; i < 30; i++) answers.push(await predict({ ...ROW, region: i % 3 === 0 ? 'EU' : 'US' }, `u${i}`));
  for (let i = 0; i < 30; i++) answers.push(await predict({ ...FAR, region: 'EU' }, `u${i}`));
  expect(answers.every(({ status }) => status === 200)).toBe(true);
  const { stable: one, candidate: two } = await evidence();
  const sum = (name: string, key: 'requests' | 'errors') =>
    (one.slices[name]?.[key] ?? 0) + (two.slices[name]?.[key] ?? 0);
  expect(sum('occupation=Office', 'requests')).toBe(30);
  expect(sum('region=EU', 'requests')).toBe(40);
  expect(sum('region=US', 'requests')).toBe(20);
  expect(sum('region=EU occupation=Sales', 'requests')).toBe(30);
  expect(one.errors).toBe(0);
  expect(two.errors).toBeGreaterThan(5);
  // Every error is of the one occupation, and is the candidate's.
  expect(two.slices['occupation=Sales']).toEqual({ requests: two.errors, errors: two.errors });
  expect(two.slices['occupation=Office']?.errors).toBe(0);
});

it('compares no more in the shadow than its bound lets wait, and counts what it dropped', async () => {
  await scene.release(releaseOf({ model: 'wage-band', stable, candidate, phase: 'SHADOW' }));
  await scene.start({ yaml: 'shadow: {queue: 1}' });
  const batch = new Array(400).fill(ROW);
  const answers = await Promise.all(Array.from({ length: 60 }, (_, i) => predict(batch, `u${i}`)));
  expect(answers.every(({ status, body }) => status === 200 && body.variant === 'stable')).toBe(true);
  await scene.until(async () => {
    const { shadow } = await evidence();
    return shadow.pairs + shadow.dropped === 60;
  });
  const { shadow, stable: one } = await evidence();
  expect(one.requests).toBe(60);
  expect(shadow.pairs).toBeGreaterThan(0);
  expect(shadow.dropped).toBeGreaterThan(0);
  expect(await scene.metrics()).toContain(
    `serve_shadow_total{model="wage-band",result="dropped"} ${shadow.dropped * 400}`,
  );
});

it('logs the share of predictions that it is asked to, the same ones however often it is looked', async () => {
  await scene.release(releaseOf({ model: 'wage-band', stable }));
  const folder = join(scene.folder, 'log');
  await scene.start({ yaml: `log: {folder: ${folder}, sample: 0.3}` });
  for (let i = 0; i < 300; i++) await predict(ROW, `u${i}`);
  const counts = async () => {
    const page = await scene.metrics();
    const of = (result: string) =>
      Number(new RegExp(`serve_log_lines_total\\{result="${result}"\\} (\\d+)`).exec(page)?.[1]);
    return { written: of('written'), out: of('sampled_out') };
  };
  await scene.until(async () => {
    const { written, out } = await counts();
    return written + out === 300;
  });
  const { written } = await counts();
  // Binomial, 300 at 0.3: 90 with a deviation of 7.9.
  expect(Math.abs(written - 90)).toBeLessThan(4 * 7.9);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl'));
  const lines = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  expect(lines.join('').split('\n').filter(Boolean)).toHaveLength(written);
});
