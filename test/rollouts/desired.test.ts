import { expect, it } from 'vitest';
import { bundle, DIRECT, desire, planOf } from '../support/rollout.ts';
import { canary, Line } from '../support/rollout-line.ts';

it('asks whether a bundle can be served before anything moves', () => {
  const line = new Line(DIRECT);
  line.want('1.0.0');
  line.desired = desire('1.1.0');
  expect(line.decide({ target: { kind: 'unchecked' } })).toMatchObject({ changed: false, needs: 'target' });
  const decision = line.decide({ target: { kind: 'unusable', detail: 'The store has no such bundle.' } });
  expect(decision).toMatchObject({ changed: false, problem: expect.stringContaining('The store has no such bundle.') });
  expect(line.at).toBe('IDLE 1.0.0|- 0%');
});

it('never tries a rejected bundle again by itself, and says so once', () => {
  const line = canary();
  line.see({ breaker: 'bad' });
  line.see();
  for (let run = 0; run < 5; run += 1) expect(line.wait(60).decide().changed).toBe(false);
  const refused = line.want('1.1.0', { from: '#43' });
  expect(refused.events.map((event) => event.event)).toEqual(['refused']);
  expect(refused.problem).toContain('force');
  expect(line.decide()).toMatchObject({ changed: false, problem: expect.stringContaining('rejected') });
});

it('tries a rejected bundle again when a person forces it, once', () => {
  const line = canary();
  line.see({ breaker: 'bad' });
  line.see();
  const first = line.release?.releaseId;
  line.want('1.1.0', { force: true });
  expect(line.at).toBe('WARMING 1.0.0|1.1.0 0%');
  expect(line.release?.releaseId).not.toBe(first);
  line.see();
  line.see({ breaker: 'bad' });
  line.see();
  expect(line.at).toBe('REJECTED 1.0.0|- 0%');
  expect(line.decide().changed).toBe(false);
});

it('lets a newer version take the place of a candidate, and leaves stable alone', () => {
  const line = canary();
  const decision = line.want('1.2.0');
  expect(line.at).toBe('WARMING 1.0.0|1.2.0 0%');
  expect(decision.events.map((event) => [event.event, event.version])).toEqual([
    ['superseded', '1.1.0'],
    ['submitted', '1.2.0'],
  ]);
  expect(line.release?.rejected).toEqual([]);
});

it('finishes the candidate first where the plan says queue', () => {
  const line = canary(planOf({ steps: [{ kind: 'weight', percent: 50 }], onNewVersion: 'queue' }));
  expect(line.want('1.2.0').events.map((event) => event.event)).toEqual(['queued']);
  expect(line.decide().changed).toBe(false);
  line.wait(11).see({ requests: 3000 });
  line.see();
  expect(line.at).toBe('IDLE 1.1.0|- 0%');
  line.decide();
  expect(line.at).toBe('WARMING 1.1.0|1.2.0 0%');
  expect(line.release?.queued).toEqual([]);
});

it('takes a wish for stable during a canary as an abort', () => {
  const line = canary();
  line.want('1.0.0', { kind: 'branch', from: 'commit 3f2a' });
  expect(line.at).toBe('ABORTING 1.0.0|1.1.0 0%');
});

it('goes back to a former stable in one step, from any phase', () => {
  const line = new Line(DIRECT);
  line.want('1.0.0');
  line.want('1.1.0');
  line.plan = planOf();
  line.want('1.2.0');
  line.see();
  line.want('1.0.0', { kind: 'rollback' });
  expect(line.at).toBe('ROLLING_BACK 1.0.0|- 0%');
  line.see();
  expect(line.at).toBe('IDLE 1.0.0|- 0%');
  expect(line.release?.rejected.map((one) => one.version)).toEqual(['1.2.0', '1.1.0']);
  expect(line.want('1.1.0').events.map((event) => event.event)).toEqual(['refused']);
  line.want('1.1.0', { kind: 'deletion' });
  expect(line.at).toBe('ROLLING_BACK 1.1.0|- 0%');
});

it('stands still while branch and tags disagree, and goes on when they agree', () => {
  const line = canary();
  const conflict = 'The branch asks for 1.1.0 and tag wage-band#production#6 for 1.0.0.';
  expect(line.decide({ conflict }).problem).toContain('Make both ask');
  expect(line.at).toBe('PAUSED 1.0.0|1.1.0 5%');
  expect(line.decide({ conflict }).changed).toBe(false);
  line.decide();
  expect(line.at).toBe('CANARY 1.0.0|1.1.0 5%');
});

it('takes a release.json that was set back by hand for a rollback', () => {
  const line = canary();
  const before = line.release;
  line.wait(11).see({ requests: 5000 });
  const { generation = 0, stable = null, candidate = null } = line.release ?? {};
  line.release = before;
  const known = { generation, stable, candidate };
  const decision = line.decide({ known });
  expect(line.at).toBe('ROLLING_BACK 1.0.0|- 0%');
  expect(decision.release?.generation).toBe(generation + 1);
  line.see();
  expect(line.at).toBe('IDLE 1.0.0|- 0%');
  expect(line.decide().problem).toContain('taken back by a commit');
});

it('gives a stable bundle the newest version that names it, and tries nothing', () => {
  const line = new Line(DIRECT);
  line.want('1.0.0');
  line.desired = { ...desire('1.0.0'), version: '1.0.1' };
  expect(line.decide().events.map((event) => [event.event, event.version])).toEqual([['promoted', '1.0.1']]);
  expect(line.release?.stable).toEqual({ ...bundle('1.0.0'), version: '1.0.1' });
});
