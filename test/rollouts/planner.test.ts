import { expect, it } from 'vitest';
import { forecast } from '../../src/rollouts/planner.ts';
import { later, MINUTE, planOf } from '../support/rollout.ts';
import { started } from '../support/rollout-line.ts';

const HOUR = 60 * MINUTE;
const CANARY = planOf({
  steps: [
    { kind: 'weight', percent: 10 },
    { kind: 'weight', percent: 50 },
  ],
});

it('says how many requests a step needs and how long that takes', () => {
  const once = { ...CANARY, holdWindows: 0 };
  const { steps, fits, says } = forecast(once, { requestsPerHour: 10_000, errorRate: 0.01 });
  // One-sided 5 %, power 80 %, 1 % against 2 %: 912 requests beside nine times as many, 1,826 beside as many.
  expect(steps.map(({ needs }) => needs)).toEqual([912, 1826].map((count) => expect.closeTo(count, -0.31)));
  expect(steps[0]?.ms).toBeCloseTo((steps[0]?.needs ?? 0) * 3600, 3);
  expect(fits).toBe(true);
  expect(says[0]).toMatch(/^10 % needs 91\d requests: at 10,000 requests an hour about 5\dm/);
});

it('asks for more of a step that stands alone, which every look could let pass', () => {
  const needs = (plan: typeof CANARY) => forecast(plan, { requestsPerHour: 10_000 }).steps[0]?.needs ?? 0;
  const alone = { ...CANARY, steps: CANARY.steps.slice(0, 1) };
  expect(needs(alone)).toBeGreaterThan(1.4 * needs(CANARY));
  expect(needs({ ...alone, holdWindows: 20 })).toBeGreaterThan(needs(alone));
  expect(needs({ ...alone, onInconclusive: 'extend' })).toBeGreaterThan(needs({ ...alone, holdWindows: 20 }));
});

it('never says less than the dwell time and the least number of requests', () => {
  const plan = planOf({ steps: [{ kind: 'weight', percent: 50 }], dwellMs: 2 * HOUR, minSamples: 5000 });
  const { steps } = forecast(plan, { requestsPerHour: 1e9 });
  expect(steps).toEqual([{ step: plan.steps[0], needs: 5000, ms: 2 * HOUR }]);
});

it('proposes replay, shadow or a person where a step cannot end in time', () => {
  const { fits, says } = forecast(CANARY, { requestsPerHour: 20 });
  expect(fits).toBe(false);
  expect(says.join('\n')).toMatch(/longer than the 1d[\s\S]*replay[\s\S]*shadow[\s\S]*named person/);
});

it('does not propose the shadow that is already too slow', () => {
  const { says } = forecast(planOf({ rollout: 'shadow', steps: [{ kind: 'shadow' }] }), { requestsPerHour: 1 });
  expect(says.join('\n')).not.toContain('- shadow');
});

it('knows that without traffic it never ends', () => {
  const { fits, says } = forecast(CANARY, { requestsPerHour: 0 });
  expect(fits).toBe(false);
  expect(says[0]).toContain('never comes');
});

it('has nothing to say about a direct rollout', () => {
  expect(forecast(planOf({ steps: [] }), { requestsPerHour: 0 })).toEqual({ steps: [], ms: 0, fits: true, says: [] });
});

it('is told before the first step, from the traffic that stable gets', () => {
  const few = started(CANARY);
  const slow = few.wait(60).see({ requests: 20, at: later(60) });
  expect(slow.reason).toMatch(/is loaded and warm; on to 10 % \(10 % needs .* at 20 requests an hour/);
  expect(slow.advice).toMatch(/longer than the 1d[\s\S]*named person/);
  expect(slow.events[0]?.facts['forecast']).toMatchObject({ requestsPerHour: 20 });
  const busy = started(CANARY)
    .wait(60)
    .see({ requests: 100_000, at: later(60) });
  expect(busy.advice).toBeUndefined();
  const atOnce = started(CANARY).see({ requests: 3 });
  expect(atOnce.events[0]?.facts['forecast']).toBeUndefined();
});
