import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseEvidence } from '../../../src/core/evidence-parse.ts';
import { placeOf } from '../../../src/serve/routing/split.ts';
import { wageBand } from '../../support/serving/bundles.ts';
import { PLAN, refOf, releaseOf } from '../../support/serving/releases.ts';
import { ServingScene } from '../../support/serving/scene.ts';

const ROW = { education: 16, experience: 10, occupation: 'Office' };
/** Beyond what the broken candidate can take, and fine for stable. */
const FAR = { ...ROW, education: 40 };
const first = wageBand();
const second = wageBand({ bias: -3, breaks: 'educated' });
const [stable, candidate] = [refOf(first, '1.0.0'), refOf(second, '1.1.0')];
const canary = (weight: number, generation: number) =>
  releaseOf({ model: 'wage-band', stable, candidate, weight, generation, phase: 'CANARY', stepIndex: generation });

let scene: ServingScene;
beforeEach(async () => {
  scene = await ServingScene.open();
  await scene.put(first, second);
});
afterEach(() => scene.close());

const predict = (unit: string, row: object = ROW) => scene.predict(row, { 'x-unit-id': unit });
const evidence = () => scene.evidence();
const answering = async (units: number): Promise<ReadonlyMap<string, string>> => {
  const answers = await Promise.all(Array.from({ length: units }, (_, i) => predict(`u${i}`)));
  return new Map(answers.map(({ body }, i) => [`u${i}`, body.variant]));
};

it('places units evenly, and apart for each salt', () => {
  const places = Array.from({ length: 20_000 }, (_, i) => placeOf('salt', `user-${i}`));
  // Binomial with p = 0.05 over 20,000: 1000 with a deviation of 31.
  expect(Math.abs(places.filter((place) => place < 0.05).length - 1000)).toBeLessThan(4 * 31);
  const both = places.filter((place, i) => place < 0.5 && placeOf('other', `user-${i}`) < 0.5).length;
  expect(Math.abs(both - 5000)).toBeLessThan(4 * 62);
});

describe('champion and challenger', () => {
  const names = { stable: 'champion', candidate: 'challenger' };
  const named = { ...canary(40, 1), plan: { ...canary(40, 1).plan, names } };

  it('stand in every answer by their names, the same for a unit each time', async () => {
    await scene.release(named);
    await scene.start();
    const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => predict(`u${i}`)));
    const arms = answers.map(({ body }) => body.arm);
    expect(new Set(arms)).toEqual(new Set(['champion', 'challenger']));
    for (const { body, headers } of answers) {
      expect(body.arm).toBe(body.version === '1.0.0' ? 'champion' : 'challenger');
      expect(headers.get('x-trainyard-arm')).toBe(body.arm);
    }
    const again = await Promise.all(Array.from({ length: 40 }, (_, i) => predict(`u${i}`)));
    expect(again.map(({ body }) => body.arm)).toEqual(arms);
    expect((await scene.status()).models[0].names).toEqual(names);
  });

  it('are asked for by their names, past the split, and refused by others', async () => {
    await scene.release(named);
    await scene.start();
    for (const [arm, version] of [
      ['champion', '1.0.0'],
      ['challenger', '1.1.0'],
      ['stable', '1.0.0'],
    ] as const) {
      const label = await scene.post(`/v1/models/wage-band/labels/${arm}:predict`, { instances: [ROW] });
      const header = await scene.predict(ROW, { 'x-trainyard-arm': arm });
      for (const { status, headers } of [label, header]) {
        expect(status).toBe(200);
        expect(headers.get('x-trainyard-version')).toBe(version);
        expect(headers.get('x-trainyard-variant')).toBe('pinned');
        expect(headers.get('x-trainyard-arm')).toBe(version === '1.0.0' ? 'champion' : 'challenger');
      }
    }
    expect(await evidence()).toMatchObject({ stable: { requests: 0 }, candidate: { requests: 0 } });
    const other = await scene.predict(ROW, { 'x-trainyard-arm': 'winner' });
    expect(other).toMatchObject({ status: 404, body: { error: expect.stringContaining('winner') } });
  });
});

describe('a canary', () => {
  it('keeps everybody who had the candidate when its share is raised, and asks again the same', async () => {
    await scene.release(canary(5, 1));
    await scene.start();
    const few = await answering(200);
    expect(await answering(200)).toEqual(few);
    await scene.release(canary(25, 2));
    await scene.until(async () => (await scene.generation('wage-band')) === 2);
    const more = await answering(200);
    const had = [...few].filter(([, variant]) => variant === 'candidate').map(([unit]) => unit);
    expect(had.length).toBeGreaterThan(0);
    for (const unit of had) expect(more.get(unit)).toBe('candidate');
    const share = [...more.values()].filter((variant) => variant === 'candidate').length / 200;
    expect(share).toBeGreaterThan(0.15);
    expect(share).toBeLessThan(0.36);
  });

  it('is answered by stable where the candidate fails, counted against the candidate, and cut off', async () => {
    await scene.release(canary(50, 1));
    await scene.start();
    const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => predict(`u${i}`, FAR)));
    expect(answers.every(({ status, body }) => status === 200 && body.version === '1.0.0')).toBe(true);
    const { stable: one, candidate: two, breaker } = await evidence();
    expect(two.errors).toBeGreaterThanOrEqual(5);
    expect(two).toMatchObject({ requests: two.errors, fallbacks: two.errors });
    expect(one).toMatchObject({ errors: 0, requests: 40 - two.requests });
    expect(breaker).toMatchObject({ open: true, reason: expect.stringContaining('failed within 10 s') });
    expect(scene.log.join('')).toContain('gets no more requests here');
    expect(await scene.metrics()).toContain('serve_breaker_open{model="wage-band"} 1');
    expect((await scene.status()).models[0].share).toBe(0);
    for (const variant of (await answering(20)).values()) expect(variant).toBe('stable');
  });

  it('keeps its share through rows that neither version can answer', async () => {
    const broken = wageBand({ breaks: 'educated' });
    await scene.put(broken);
    await scene.release({ ...canary(50, 1), stable: refOf(broken, '1.0.0') });
    await scene.start();
    const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => predict(`u${i}`, FAR)));
    expect(answers.every(({ status, body }) => status === 500 && body.error.includes('NaN'))).toBe(true);
    const { stable: one, candidate: two, breaker } = await evidence();
    expect([one.errors + two.errors, two.errors > 10, breaker.open]).toEqual([40, true, false]);
  });

  it('counts evidence per variant, keeps it over a decision to wait, and starts anew with the next step', async () => {
    await scene.release(canary(50, 1));
    await scene.start();
    await answering(60);
    const before = await evidence();
    expect(before.stable.requests + before.candidate.requests).toBe(60);
    expect(before.candidate.requests).toBeGreaterThan(15);
    const sum = (list: readonly number[]) => list.reduce((total, count) => total + count, 0);
    // The first twenty find caches cold.
    expect(sum(before.candidate.latency?.counts ?? [])).toBe(Math.max(0, before.candidate.requests - 20));
    expect(before.candidate.classes).toEqual({ no: before.candidate.requests, yes: 0 });
    expect(parseEvidence(before)).toMatchObject({ kind: 'evidence' });
    expect(before.servers).toEqual({ total: 1, atGeneration: 1, failing: 0 });
    const page = await scene.metrics();
    const decided = (variant: string, name: string) =>
      Number(
        new RegExp(`serve_prediction_class_total\\{[^}]*variant="${variant}"[^}]*class="${name}"\\} (\\d+)`).exec(
          page,
        )?.[1],
      );
    expect([decided('candidate', 'no'), decided('candidate', 'yes')]).toEqual([before.candidate.requests, 0]);
    expect(decided('stable', 'yes')).toBe(before.stable.requests);
    const held = canary(50, 1);
    await scene.release({ ...held, generation: 9 });
    await scene.until(async () => (await scene.generation('wage-band')) === 9);
    expect(await evidence()).toMatchObject({ window: before.window, since: before.since, stable: before.stable });
    await scene.release(canary(60, 2));
    await scene.until(async () => (await scene.generation('wage-band')) === 2);
    expect((await evidence()).stable.requests).toBe(0);
  });

  it('counts requests that name a version apart, and answers them past the split', async () => {
    await scene.release(canary(5, 1));
    await scene.start();
    for (const version of ['versions/1.1.0', 'labels/canary', 'labels/candidate']) {
      const answer = await scene.post(`/v1/models/wage-band/${version}:predict`, { instances: [ROW] });
      expect(answer.headers.get('x-trainyard-version')).toBe('1.1.0');
      expect(answer.headers.get('x-trainyard-variant')).toBe('pinned');
    }
    expect(await evidence()).toMatchObject({ stable: { requests: 0 }, candidate: { requests: 0 } });
    const failing = await scene.post('/v1/models/wage-band/labels/canary:predict', { instances: [FAR] });
    expect(failing).toMatchObject({ status: 500, body: { error: expect.stringContaining('NaN') } });
    const made = ['model', 'version', 'digest', 'variant'].map((name) => failing.headers.get(`x-trainyard-${name}`));
    expect(made).toEqual(['wage-band', '1.1.0', candidate.digest, 'pinned']);
    expect(await scene.metrics()).toMatch(/serve_requests_total\{[^}]*variant="pinned"[^}]*outcome="ok"\} 3/);
  });
});

it('compares in the shadow, off the path of the answers, and joins outcomes to both', async () => {
  await scene.release(releaseOf({ model: 'wage-band', stable, candidate, phase: 'SHADOW' }));
  await scene.start();
  const answers = [];
  for (let i = 0; i < 30; i++) answers.push(await predict(`u${i}`));
  expect(answers.every(({ body }) => body.variant === 'stable')).toBe(true);
  await predict('far', FAR);
  await scene.until(async () => (await evidence()).shadow.pairs === 31);
  const { shadow, candidate: two } = await evidence();
  expect(shadow).toMatchObject({
    pairs: 31,
    disagreements: 30,
    onlyCandidateFailed: 1,
    onlyStableFailed: 0,
    dropped: 0,
  });
  expect(shadow.difference.sum).toBeLessThan(-10);
  expect(two).toMatchObject({ requests: 31, errors: 1, fallbacks: 0 });
  const ids = answers.map(({ body }) => body.prediction_id);
  const posted = ids.map((id, i) => ({ prediction_id: id, outcome: i < 20 ? 'yes' : 'no' }));
  expect((await scene.post('/v1/feedback', posted)).body).toEqual({ joined: 30, unknown: [] });
  expect((await scene.post('/v1/feedback', posted[0])).body).toMatchObject({ joined: 0, unknown: [ids[0]] });
  const after = await evidence();
  expect(after.stable.labelled).toEqual({ rows: 30, right: 20 });
  expect(after.shadow.labelled).toEqual({ onlyStableRight: 20, onlyCandidateRight: 10, both: 0, neither: 0 });
});

it('counts pairs of the shadow by the slices that the plan declares', async () => {
  const plan = { ...PLAN, slices: [['occupation']] };
  await scene.release(releaseOf({ model: 'wage-band', stable, candidate, phase: 'SHADOW', plan }));
  await scene.start();
  for (let i = 0; i < 3; i++) await predict(`u${i}`);
  await predict('far', { ...FAR, occupation: 'Sales' });
  await scene.until(async () => (await evidence()).shadow.pairs === 4);
  expect((await evidence()).shadow.slices).toEqual({
    'occupation=Office': { pairs: 3, onlyStableFailed: 0, onlyCandidateFailed: 0 },
    'occupation=Sales': { pairs: 1, onlyStableFailed: 0, onlyCandidateFailed: 1 },
  });
});

it('takes the rows of a batch for one request in the evidence, and one that fails for one failure', async () => {
  await scene.release(releaseOf({ model: 'wage-band', stable, candidate, phase: 'SHADOW' }));
  await scene.start();
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const batch = (row: object) => scene.predict(new Array(40).fill(row));
  const { body } = await batch(ROW);
  await batch(FAR);
  await scene.until(async () => (await evidence()).shadow.pairs === 2);
  const { stable: one, candidate: two, shadow } = await evidence();
  expect(one).toMatchObject({ requests: 2, errors: 0, classes: { no: 0, yes: 2 } });
  expect(sum(one.scores.counts)).toBe(2);
  expect(two).toMatchObject({ requests: 2, errors: 1, classes: { no: 1, yes: 0 } });
  expect(shadow).toMatchObject({ pairs: 2, disagreements: 1, onlyCandidateFailed: 1 });
  const outcomes = new Array(40).fill('yes');
  await scene.post('/v1/feedback', { prediction_id: body.prediction_id, outcomes });
  expect((await evidence()).stable.labelled).toEqual({ rows: 1, right: 1 });
  expect((await evidence()).shadow.labelled).toMatchObject({ onlyStableRight: 1, onlyCandidateRight: 0 });
  // The page for operators counts every row.
  expect(await scene.metrics()).toMatch(/serve_prediction_class_total\{[^}]*variant="stable"[^}]*class="yes"\} 80/);
});
