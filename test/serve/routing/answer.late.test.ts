/** A candidate that is late, beside a stable version that is not: models that answer after a time, since an engine cannot be told to. */
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { systemClock } from '../../../src/adapters/host/clock.ts';
import { prettyJson } from '../../../src/core/json.ts';
import type { ColumnData } from '../../../src/core/ports.ts';
import { models } from '../../../src/models/index.ts';
import { PROBABILITY_BOUNDS } from '../../../src/serve/evidence/buckets.ts';
import { ServeMetrics } from '../../../src/serve/evidence/metrics.ts';
import { readTraffic } from '../../../src/serve/follow/traffic.ts';
import type { Warm } from '../../../src/serve/model/pool.ts';
import { loadServed } from '../../../src/serve/model/served.ts';
import { Answerer } from '../../../src/serve/routing/answer.ts';
import { deploymentOf } from '../../../src/serve/routing/deployment.ts';
import { clock, keptLog, trainPorts } from '../../support/run.ts';
import { type TestBundle, wageBand } from '../../support/serving/bundles.ts';
import { refOf, releaseOf } from '../../support/serving/releases.ts';

const TIME_MS = 200;
const CALLS = 12;
const [one, two] = [wageBand(), wageBand({ bias: 1 })];
const [stable, candidate] = [refOf(one, '1.0.0'), refOf(two, '1.1.0')];
const input = {
  kind: 'columns',
  rows: 1,
  columns: new Map<string, ColumnData>([
    ['education', { kind: 'number', values: Float64Array.of(16) }],
    ['experience', { kind: 'number', values: Float64Array.of(10) }],
    ['occupation', { kind: 'text', values: ['Office'] }],
  ]),
} as const;

/** A loaded model, whose answers come so much later. */
async function warmed(bundle: TestBundle, lateMs: number): Promise<Warm> {
  const ports = { format: models.get('onnx'), engines: trainPorts(), clock };
  const model = await loadServed(bundle === one ? stable : candidate, bundle, ports);
  const predict: typeof model.predict = async (asked) => {
    await pause(lateMs);
    return await model.predict(asked);
  };
  return { model: { ...model, predict }, scoreBounds: PROBABILITY_BOUNDS, tolerance: 0, active: 0 };
}

it('is answered for by stable, counted as late, and cut off', async () => {
  const release = releaseOf({ model: 'wage-band', stable, candidate, phase: 'CANARY', stepIndex: 1, weight: 100 });
  const read = readTraffic(prettyJson(release), 'wage-band', 'production');
  if (read.kind !== 'traffic') throw new Error('a release that is read');
  const [metrics, log] = [new ServeMetrics(), keptLog()];
  const warm = { stable: await warmed(one, 0), candidate: await warmed(two, 20 * TIME_MS) };
  const parts = {
    model: 'wage-band',
    traffic: read.traffic,
    ...warm,
    former: [],
    problem: undefined,
    before: undefined,
  };
  const deployment = deploymentOf({ ...parts, now: '2026-11-25T14:00:00.000Z' }, metrics);
  const answerer = new Answerer({
    metrics,
    log,
    clock: systemClock(),
    timeoutMs: TIME_MS,
    nan: 'error',
    shadowQueue: 1,
  });
  const call = { deployment, input, slices: [] };
  const answers = await Promise.all(Array.from({ length: CALLS }, (_, i) => answerer.answer({ ...call, id: `p${i}` })));
  for (const { arm, fellBack } of answers) expect([arm.warm.model.ref.version, fellBack]).toEqual(['1.0.0', true]);
  const late = { requests: CALLS, errors: CALLS, timeouts: CALLS, fallbacks: CALLS };
  expect(deployment.candidate?.counts?.record()).toMatchObject(late);
  expect(deployment.stable?.counts?.record()).toMatchObject({ requests: 0, errors: 0 });
  expect(deployment.breaker.open).toBe(true);
  expect(log.lines.join()).toContain('gets no more requests here');
  const { arm, fellBack } = await answerer.answer({ ...call, id: 'next' });
  expect([arm.variant, fellBack]).toEqual(['stable', false]);
  for (const { model } of Object.values(warm)) model.dispose();
});
