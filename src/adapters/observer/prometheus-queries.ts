import type { Release } from '../../core/release-records.ts';

/** Instant queries, by what they answer. */
export interface PromQueries {
  readonly servers: string;
  readonly generation: string;
  readonly applied: string;
  readonly failing: string;
  readonly since: string;
  readonly outcomes: string;
  readonly buckets: string;
  readonly classes: string;
  readonly breaker: string;
  readonly problems: string;
}

/** Series begin anew with each window; later generations of the same window belong to it too. */
const MOST_GENERATIONS = 200;
const STEP = '15s';

/** The queries about one release. `labels` tell its environment from others in the same Prometheus. */
export function promQueries(release: Release, labels: Readonly<Record<string, string>>, now: Date): PromQueries {
  const { model, generation } = release;
  const first = release.windowGeneration ?? generation;
  const from = Math.max(first, generation - MOST_GENERATIONS);
  const generations = Array.from({ length: generation - from + 1 }, (_, at) => from + at).join('|');
  const digests = [release.stable, release.candidate].flatMap((bundle) => bundle?.digest ?? []).join('|');
  const place = Object.entries(labels).map(([name, value]) => `${name}=${quoted(value)}`);
  const of = (name: string, ...more: string[]) => `${name}{${[`model=${quoted(model)}`, ...more, ...place].join(',')}}`;
  const arm = [`digest=~${quoted(digests)}`, `generation=~${quoted(generations)}`];
  const served = of('serve_config_generation');
  const wanted = of('serve_config_wanted_generation');
  const problem = `serve_problem{${[`subject=${quoted(model)}`, ...place].join(',')}} == 1`;
  return {
    servers: `count(${wanted})`,
    generation: `max(${wanted})`,
    applied: `count(${served} >= ${first} <= ${generation})`,
    failing: `count(${wanted} == ${generation} and on(instance, job) (${problem}))`,
    since: `max(min_over_time(timestamp(${served} >= ${first})[${range(release, now)}:${STEP}]))`,
    outcomes: `sum by (digest, variant, outcome) (${of('serve_requests_total', ...arm)})`,
    buckets: `sum by (digest, variant, le) (${of('serve_request_duration_seconds_bucket', ...arm)})`,
    classes: `sum by (digest, variant, class) (${of('serve_prediction_class_total', ...arm)})`,
    breaker: `sum(${of('serve_breaker_open')})`,
    problems: problem,
  };
}

/** From a little before the step began, a day at most: subqueries cost time and memory by their length. */
function range(release: Release, now: Date): string {
  const seconds = Math.ceil((now.getTime() - Date.parse(release.stepStartedAt)) / 1000) + 60;
  return `${Math.min(86_400, Math.max(60, seconds))}s`;
}

/** A string literal of PromQL; names and labels come from files that people write. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
