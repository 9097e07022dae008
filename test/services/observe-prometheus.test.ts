import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openObserver } from '../../src/adapters/observer/observer.ts';
import type { Release } from '../../src/core/release-records.ts';
import { verdictOf } from '../../src/rollouts/analysis/verdict.ts';
import { memoryStore } from '../support/memory-store.ts';
import { planOf } from '../support/rollout.ts';
import { canary } from '../support/rollout-line.ts';
import { type Prometheus, startPrometheus } from './prometheus.ts';

const PLAN = planOf({ observer: 'prometheus', steps: [{ kind: 'weight', percent: 10 }] });
const RELEASE = canary(PLAN).release ?? expect.fail('no release');
const GENERATION = RELEASE.generation;

/** What a server tells Prometheus, by the names that it documents. */
function metrics(applied: number, wanted: number) {
  const registry = new Registry();
  const registers = [registry];
  const arm = ['model', 'version', 'digest', 'variant', 'generation'];
  const model = RELEASE.model;
  const gauge = (name: string, labels: Record<string, string>, value: number) =>
    new Gauge({ name, help: name, labelNames: Object.keys(labels), registers }).set(labels, value);
  gauge('serve_config_generation', { model }, applied);
  gauge('serve_config_wanted_generation', { model }, wanted);
  gauge('serve_breaker_open', { model }, 0);
  gauge('serve_problem', { subject: model }, applied === wanted ? 0 : 1);
  const requests = new Counter({ name: 'serve_requests_total', help: 'x', labelNames: [...arm, 'outcome'], registers });
  const classes = new Counter({
    name: 'serve_prediction_class_total',
    help: 'x',
    labelNames: [...arm, 'class'],
    registers,
  });
  const buckets = [0.001, 0.01, 0.1, 1];
  const times = new Histogram({
    name: 'serve_request_duration_seconds',
    help: 'x',
    labelNames: arm,
    buckets,
    registers,
  });
  const of = (variant: 'stable' | 'candidate', generation = applied) => {
    const bundle = RELEASE[variant] ?? expect.fail(variant);
    return { model, version: bundle.version, digest: bundle.digest, variant, generation: String(generation) };
  };
  const said = (variant: 'stable' | 'candidate', counts: Record<string, number>) => {
    for (const [outcome, count] of Object.entries(counts)) requests.inc({ ...of(variant), outcome }, count);
    for (let call = 0; call < (counts['ok'] ?? 0); call += 1) times.observe(of(variant), call % 4 === 0 ? 0.05 : 0.005);
    classes.inc({ ...of(variant), class: 'yes' }, (counts['ok'] ?? 0) / 2);
    classes.inc({ ...of(variant), class: 'no' }, (counts['ok'] ?? 0) / 2);
  };
  // An earlier step's numbers, which must not count.
  requests.inc({ ...of('candidate', 1), outcome: 'error' }, 9999);
  return { registry, said };
}

const servers: ReturnType<typeof createServer>[] = [];
let prometheus: Prometheus;

async function exposing(registry: Registry): Promise<number> {
  const server = createServer(async (_, response) => void response.end(await registry.metrics())).listen(
    0,
    '127.0.0.1',
  );
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  return (server.address() as AddressInfo).port;
}

beforeAll(async () => {
  const [one, two, old, staging] = [
    metrics(GENERATION, GENERATION),
    metrics(GENERATION, GENERATION),
    metrics(GENERATION - 1, GENERATION),
    metrics(GENERATION, GENERATION),
  ];
  one.said('stable', { ok: 5400, error: 40, timeout: 10, client_error: 3, fallback: 0 });
  one.said('candidate', { ok: 600, error: 4, timeout: 1, client_error: 0, fallback: 5 });
  two.said('stable', { ok: 3600, error: 30, timeout: 4 });
  two.said('candidate', { ok: 400, error: 3, timeout: 1 });
  staging.said('candidate', { ok: 0, error: 7777 });
  const targets = await Promise.all(
    [one, two, old].map(async ({ registry }) => ({ port: await exposing(registry), labels: { place: 'production' } })),
  );
  prometheus = await startPrometheus([
    ...targets,
    { port: await exposing(staging.registry), labels: { place: 'staging' } },
  ]);
  await prometheus.until('count(serve_config_generation) == 4');
});

afterAll(async () => {
  await prometheus?.stop();
  for (const server of servers) server.closeAllConnections();
  for (const server of servers) server.close();
});

const ask = (release: Release = RELEASE, address = prometheus.address) =>
  openObserver(
    { prometheus: address, labels: { place: 'production' } },
    {
      env: {},
      signal: new AbortController().signal,
      clock: { now: () => new Date(), monotonicMs: () => 0 },
      timeoutMs: 10_000,
      openStore: () => memoryStore().store,
    },
  ).evidence(release);

describe('evidence from Prometheus', () => {
  it('counts by bundle, variant and window, over the servers of the environment', async () => {
    const found = await ask();
    expect(found).toMatchObject({
      kind: 'evidence',
      evidence: {
        generation: GENERATION,
        servers: { total: 3, atGeneration: 2, failing: 1 },
        stable: { requests: 9084, errors: 84, timeouts: 14, clientErrors: 3, classes: { yes: 4500, no: 4500 } },
        candidate: { requests: 1009, errors: 9, timeouts: 2, fallbacks: 5 },
        breaker: { open: false },
        problems: [expect.stringContaining('cannot follow git')],
      },
    });
    if (found.kind === 'none') throw new Error(found.detail);
    expect(found.evidence.candidate?.latency).toEqual({
      bounds: [1, 10, 100, 1000],
      counts: [0, 750, 250, 0, 0],
      sum: 0,
    });
    expect(Math.abs(Date.parse(found.evidence.since) - Date.now())).toBeLessThan(60_000);
    const verdict = verdictOf(RELEASE, found.evidence);
    expect(verdict).toMatchObject({ verdict: 'pass', reason: expect.stringContaining('1,009 requests') });
    expect(verdict.checks.map(({ name }) => name)).toContain('latency');
  });

  it('goes on counting where a later generation keeps the window', async () => {
    const held: Release = { ...RELEASE, generation: GENERATION + 1, windowGeneration: GENERATION };
    expect(await ask(held)).toMatchObject({ kind: 'evidence', evidence: { candidate: { requests: 1009 } } });
  });

  it('counts nothing of another generation', async () => {
    const next: Release = { ...RELEASE, generation: GENERATION + 5, windowGeneration: GENERATION + 5 };
    expect(await ask(next)).toMatchObject({
      kind: 'evidence',
      evidence: { servers: { atGeneration: 0 }, candidate: { requests: 0 } },
    });
  });

  it('has no data about a model that nobody serves', async () => {
    expect(await ask({ ...RELEASE, model: 'other"} or vector(1) #' })).toMatchObject({
      kind: 'none',
      because: 'no-data',
    });
  });

  it('does not take a Prometheus that is down for silence of the servers', async () => {
    expect(await ask(RELEASE, 'http://127.0.0.1:1')).toMatchObject({ kind: 'none', because: 'provider-error' });
  });
});
