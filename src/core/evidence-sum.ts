import type { ArmEvidence, Evidence, Histogram, ShadowEvidence, ShadowSlice } from './evidence-records.ts';
import { evidenceWindow } from './evidence-window.ts';
import type { Release } from './release-records.ts';

/** Nothing is known of a distribution whose servers count in different buckets. */
const UNKNOWN: Histogram = { bounds: [], counts: [0], sum: 0 };

/**
 * What several servers measured of one release, added up. Only numbers of the release's own window count; servers of
 * another, and the `silent` ones that did not answer, count as servers that are not there yet. Undefined for no answer.
 */
export function sumEvidence(release: Release, answers: readonly Evidence[], silent: number): Evidence | undefined {
  const window = evidenceWindow(release);
  const ours = answers.filter((one) => one.window === window);
  const newest = [...ours, ...[...answers].sort((one, other) => other.generation - one.generation)][0];
  if (newest === undefined) return undefined;
  // Who cannot load what a generation names may serve an earlier window, and is failing all the same.
  const told = answers.filter((one) => one.window === window || one.generation === release.generation);
  const open = ours.filter(({ breaker }) => breaker.open);
  return {
    kind: 'Evidence',
    schemaVersion: 1,
    model: newest.model,
    environment: newest.environment,
    generation: Math.max(...answers.map(({ generation }) => generation)),
    window: newest.window,
    since: latest(ours.length > 0 ? ours.map(({ since }) => since) : [newest.since]),
    at: latest(answers.map(({ at }) => at)),
    servers: {
      total: total(answers, ({ servers }) => servers.total) + silent,
      atGeneration: total(ours, ({ servers }) => servers.atGeneration),
      failing: total(told, ({ servers }) => servers.failing),
    },
    stable: sumArms(ours.flatMap(({ stable }) => stable ?? [])),
    candidate: sumArms(ours.flatMap(({ candidate }) => candidate ?? [])),
    shadow: sumShadows(ours.flatMap(({ shadow }) => shadow ?? [])),
    breaker: { open: open.length > 0, reason: open.map(({ breaker }) => breaker.reason).join('; ') },
    problems: [...new Set(answers.flatMap(({ problems }) => problems))],
  };
}

function total<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}

function latest(times: readonly string[]): string {
  return new Date(Math.max(...times.map((time) => Date.parse(time)))).toISOString();
}

/** Arms of one bundle; another one's numbers, which a window rules out, would be left out. */
function sumArms(all: readonly ArmEvidence[]): ArmEvidence | null {
  const [first] = all;
  if (first === undefined) return null;
  const arms = all.filter(({ digest }) => digest === first.digest);
  return {
    version: first.version,
    digest: first.digest,
    requests: total(arms, ({ requests }) => requests),
    errors: total(arms, ({ errors }) => errors),
    timeouts: total(arms, ({ timeouts }) => timeouts),
    fallbacks: total(arms, ({ fallbacks }) => fallbacks),
    clientErrors: total(arms, ({ clientErrors }) => clientErrors),
    latency: sumLatencies(arms.flatMap(({ latency }) => latency ?? [])),
    scores: sumHistograms(arms.map(({ scores }) => scores)),
    classes: sumNamed(
      arms.map(({ classes }) => classes),
      (one, other) => one + other,
    ),
    labelled: {
      rows: total(arms, ({ labelled }) => labelled.rows),
      right: total(arms, ({ labelled }) => labelled.right),
    },
    slices: sumNamed(
      arms.map(({ slices }) => slices),
      (one, other) => ({
        requests: one.requests + other.requests,
        errors: one.errors + other.errors,
      }),
    ),
  };
}

function sumLatencies(all: readonly Histogram[]): Histogram | null {
  return all.length === 0 ? null : sumHistograms(all);
}

function sumHistograms(all: readonly Histogram[]): Histogram {
  const [first = UNKNOWN] = all;
  const alike = all.every(({ bounds }) => JSON.stringify(bounds) === JSON.stringify(first.bounds));
  if (!alike) return UNKNOWN;
  return {
    bounds: first.bounds,
    counts: first.counts.map((_, bucket) => total(all, ({ counts }) => counts[bucket] ?? 0)),
    sum: total(all, ({ sum }) => sum),
  };
}

function sumNamed<T>(
  all: readonly Readonly<Record<string, T>>[],
  add: (one: T, other: T) => T,
): Readonly<Record<string, T>> {
  const sums = new Map<string, T>();
  for (const [name, value] of all.flatMap((one) => Object.entries(one))) {
    const before = sums.get(name);
    sums.set(name, before === undefined ? value : add(before, value));
  }
  return Object.fromEntries(sums);
}

function sumShadows(all: readonly ShadowEvidence[]): ShadowEvidence | null {
  if (all.length === 0) return null;
  return {
    ...sumShadowSlices(all),
    dropped: total(all, ({ dropped }) => dropped),
    disagreements: total(all, ({ disagreements }) => disagreements),
    difference: {
      sum: total(all, ({ difference }) => difference.sum),
      sumOfSquares: total(all, ({ difference }) => difference.sumOfSquares),
    },
    labelled: {
      onlyStableRight: total(all, ({ labelled }) => labelled.onlyStableRight),
      onlyCandidateRight: total(all, ({ labelled }) => labelled.onlyCandidateRight),
      both: total(all, ({ labelled }) => labelled.both),
      neither: total(all, ({ labelled }) => labelled.neither),
    },
    slices: sumNamed(
      all.map(({ slices }) => slices),
      (one, other) => sumShadowSlices([one, other]),
    ),
  };
}

function sumShadowSlices(all: readonly ShadowSlice[]): ShadowSlice {
  return {
    pairs: total(all, ({ pairs }) => pairs),
    onlyStableFailed: total(all, ({ onlyStableFailed }) => onlyStableFailed),
    onlyCandidateFailed: total(all, ({ onlyCandidateFailed }) => onlyCandidateFailed),
  };
}
