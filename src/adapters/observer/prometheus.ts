import { messageOf } from '../../core/errors.ts';
import type { ArmEvidence, Evidence, Histogram } from '../../core/evidence-records.ts';
import { evidenceWindow } from '../../core/evidence-window.ts';
import type { Observer, ObserverPlace } from '../../core/observer.ts';
import type { Clock } from '../../core/ports.ts';
import type { BundleRef, Release } from '../../core/release-records.ts';
import { type AskOptions, askJson } from './http.ts';
import { type Sample, samplesOf } from './prometheus-answer.ts';
import { type PromQueries, promQueries } from './prometheus-queries.ts';

export interface PrometheusOptions extends AskOptions {
  readonly clock: Clock;
  readonly labels?: ObserverPlace['labels'];
}

const NO_HISTOGRAM: Histogram = { bounds: [], counts: [0], sum: 0 };

/**
 * Evidence from what Prometheus scraped of Trainyard servers: counts by bundle, variant and generation, so that numbers of
 * an earlier candidate or step never count. Prometheus keeps neither pairs nor slices nor outcomes, so that a shadow step is
 * compared by errors and latency of the copies.
 */
export function prometheusObserver(address: string, options: PrometheusOptions): Observer {
  return {
    async evidence(release) {
      try {
        const queries = promQueries(release, options.labels ?? {}, options.clock.now());
        const names = Object.keys(queries) as (keyof PromQueries)[];
        const answers = await Promise.all(names.map((name) => query(address, queries[name], options)));
        const samples = Object.fromEntries(names.map((name, index) => [name, answers[index] ?? []]));
        return answerOf(release, samples as Samples, options.clock.now());
      } catch (error) {
        return { kind: 'none', because: 'provider-error', detail: `${address} ${messageOf(error)}` };
      }
    },
  };
}

type Samples = Readonly<Record<keyof PromQueries, readonly Sample[]>>;

async function query(address: string, expression: string, options: AskOptions): Promise<readonly Sample[]> {
  const url = new URL(`${address.replace(/\/+$/, '')}/api/v1/query`);
  url.searchParams.set('query', expression);
  const asked = await askJson(url, options);
  if (asked.kind === 'failed') throw new Error(asked.what);
  return samplesOf(asked.value);
}

function answerOf(release: Release, samples: Samples, now: Date) {
  const total = single(samples.servers);
  if (total === 0) {
    const detail = `Prometheus has no series of a server that knows ${release.model}`;
    return { kind: 'none', because: 'no-data', detail } as const;
  }
  return { kind: 'evidence', evidence: evidenceOf(release, samples, now) } as const;
}

function evidenceOf(release: Release, samples: Samples, now: Date): Evidence {
  const since = single(samples.since);
  const problems = samples.problems.map(({ labels }) => `${labels.get('instance') ?? 'a server'} cannot follow git`);
  const shadowing = (release.pause?.from ?? release.phase) === 'SHADOW';
  const candidate = shadowing ? 'shadow' : 'candidate';
  return {
    kind: 'Evidence',
    schemaVersion: 1,
    model: release.model,
    environment: release.environment,
    generation: single(samples.generation),
    window: evidenceWindow(release),
    since: (since > 0 ? new Date(since * 1000) : now).toISOString(),
    at: now.toISOString(),
    servers: {
      total: single(samples.servers),
      atGeneration: single(samples.applied),
      failing: single(samples.failing),
    },
    stable: release.stable === null ? null : armOf(release.stable, 'stable', samples),
    candidate: release.candidate === null ? null : armOf(release.candidate, candidate, samples),
    shadow: null,
    breaker: { open: single(samples.breaker) > 0, reason: 'a server has cut the candidate off' },
    problems,
  };
}

function armOf({ version, digest }: BundleRef, variant: string, samples: Samples): ArmEvidence {
  const of = ({ labels }: Sample) => labels.get('digest') === digest && labels.get('variant') === variant;
  const outcomes = samples.outcomes.filter(of);
  const count = (outcome: string) =>
    Math.round(
      outcomes.filter(({ labels }) => labels.get('outcome') === outcome).reduce((sum, { value }) => sum + value, 0),
    );
  const [ok, failed, timeouts] = [count('ok'), count('error'), count('timeout')];
  const classes = samples.classes.filter(of).map(({ labels, value }) => [labels.get('class') ?? '', Math.round(value)]);
  return {
    version,
    digest,
    requests: ok + failed + timeouts,
    errors: failed + timeouts,
    timeouts,
    fallbacks: count('fallback'),
    clientErrors: count('client_error'),
    latency: histogramOf(samples.buckets.filter(of)),
    scores: NO_HISTOGRAM,
    classes: Object.fromEntries(classes) as Readonly<Record<string, number>>,
    labelled: { rows: 0, right: 0 },
    slices: {},
  };
}

/** Prometheus counts up to each edge, in seconds; `Histogram` counts between edges, in milliseconds. */
function histogramOf(buckets: readonly Sample[]): Histogram {
  const edges = buckets
    .map(({ labels, value }) => ({ edge: Number((labels.get('le') ?? '').replace('+Inf', 'Infinity')), value }))
    .filter(({ edge }) => !Number.isNaN(edge))
    .sort((one, other) => one.edge - other.edge);
  if (edges.length === 0 || edges.at(-1)?.edge !== Number.POSITIVE_INFINITY) return NO_HISTOGRAM;
  const counts = edges.map(({ value }, at) => Math.max(0, Math.round(value - (edges[at - 1]?.value ?? 0))));
  return { bounds: edges.slice(0, -1).map(({ edge }) => Number((edge * 1000).toPrecision(12))), counts, sum: 0 };
}

/** The value of a query that gives one, 0 where it gives none. */
function single(samples: readonly Sample[]): number {
  return samples[0]?.value ?? 0;
}
