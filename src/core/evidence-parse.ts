import type { ArmEvidence, Evidence, Histogram, ShadowEvidence, ShadowSlice } from './evidence-records.ts';
import { isDigest } from './hash.ts';

/** Evidence, or the end of a sentence that begins with who sent it. */
export type ParsedEvidence =
  | { readonly kind: 'evidence'; readonly evidence: Evidence }
  | { readonly kind: 'invalid'; readonly what: string };

const MOST_ENTRIES = 10_000;

/** What a server answered, every part looked at: numbers decide who serves, so none is taken on trust. */
export function parseEvidence(value: unknown): ParsedEvidence {
  try {
    return { kind: 'evidence', evidence: evidenceOf(new Part(value, 'the answer')) };
  } catch (error) {
    if (error instanceof Wrong) return { kind: 'invalid', what: error.message };
    throw error;
  }
}

class Wrong extends Error {}

/** A value with its place, that is read by the type it has to have. */
class Part {
  readonly #value: unknown;
  readonly #place: string;

  constructor(value: unknown, place: string) {
    this.#value = value;
    this.#place = place;
  }

  at(key: string): Part {
    const mapping = this.#mapping();
    return new Part(Object.hasOwn(mapping, key) ? mapping[key] : undefined, `${this.#place}.${key}`);
  }

  is(expected: unknown): void {
    if (this.#value !== expected) this.#wrong(JSON.stringify(expected));
  }

  text(): string {
    return typeof this.#value === 'string' && this.#value.length <= 10_000 ? this.#value : this.#wrong('text');
  }

  time(): string {
    const text = this.text();
    return Number.isNaN(Date.parse(text)) ? this.#wrong('a time') : text;
  }

  count(): number {
    const value = this.#value;
    return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : this.#wrong('a count');
  }

  number(): number {
    return Number.isFinite(this.#value) ? (this.#value as number) : this.#wrong('a number');
  }

  flag(): boolean {
    return typeof this.#value === 'boolean' ? this.#value : this.#wrong('true or false');
  }

  digest() {
    return isDigest(this.#value) ? this.#value : this.#wrong('a digest');
  }

  list(): readonly Part[] {
    if (!Array.isArray(this.#value) || this.#value.length > MOST_ENTRIES) this.#wrong('a list');
    return (this.#value as readonly unknown[]).map((item, index) => new Part(item, `${this.#place}[${index}]`));
  }

  /** A mapping by names that nobody knows beforehand. */
  named<T>(read: (part: Part) => T): Readonly<Record<string, T>> {
    const entries = Object.entries(this.#mapping());
    if (entries.length > MOST_ENTRIES) this.#wrong(`at most ${MOST_ENTRIES} entries`);
    return Object.fromEntries(entries.map(([key, item]) => [key, read(new Part(item, `${this.#place}.${key}`))]));
  }

  orNull<T>(read: (part: Part) => T): T | null {
    return this.#value === null ? null : read(this);
  }

  #mapping(): Readonly<Record<string, unknown>> {
    const value = this.#value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) this.#wrong('a mapping');
    return value as Readonly<Record<string, unknown>>;
  }

  #wrong(due: string): never {
    const found = JSON.stringify(this.#value)?.slice(0, 80) ?? 'nothing';
    throw new Wrong(`has ${found} at ${this.#place}, where ${due} is due`);
  }
}

function evidenceOf(part: Part): Evidence {
  part.at('kind').is('Evidence');
  part.at('schemaVersion').is(1);
  const [servers, breaker] = [part.at('servers'), part.at('breaker')];
  return {
    kind: 'Evidence',
    schemaVersion: 1,
    model: part.at('model').text(),
    environment: part.at('environment').text(),
    generation: part.at('generation').count(),
    window: part.at('window').digest(),
    since: part.at('since').time(),
    at: part.at('at').time(),
    servers: {
      total: servers.at('total').count(),
      atGeneration: servers.at('atGeneration').count(),
      failing: servers.at('failing').count(),
    },
    stable: part.at('stable').orNull(armOf),
    candidate: part.at('candidate').orNull(armOf),
    shadow: part.at('shadow').orNull(shadowOf),
    breaker: { open: breaker.at('open').flag(), reason: breaker.at('reason').text() },
    problems: part
      .at('problems')
      .list()
      .map((problem) => problem.text()),
  };
}

function armOf(part: Part): ArmEvidence {
  const labelled = part.at('labelled');
  return {
    version: part.at('version').text(),
    digest: part.at('digest').digest(),
    requests: part.at('requests').count(),
    errors: part.at('errors').count(),
    timeouts: part.at('timeouts').count(),
    fallbacks: part.at('fallbacks').count(),
    clientErrors: part.at('clientErrors').count(),
    latency: part.at('latency').orNull(histogramOf),
    scores: histogramOf(part.at('scores')),
    classes: part.at('classes').named((count) => count.count()),
    labelled: { rows: labelled.at('rows').count(), right: labelled.at('right').count() },
    slices: part.at('slices').named((slice) => ({
      requests: slice.at('requests').count(),
      errors: slice.at('errors').count(),
    })),
  };
}

function histogramOf(part: Part): Histogram {
  const bounds = part
    .at('bounds')
    .list()
    .map((bound) => bound.number());
  const counts = part
    .at('counts')
    .list()
    .map((count) => count.count());
  if (counts.length !== bounds.length + 1 || bounds.some((bound, at) => at > 0 && bound <= (bounds[at - 1] as number)))
    throw new Wrong('has a histogram whose bounds do not ascend, or whose counts are not one more than its bounds');
  return { bounds, counts, sum: part.at('sum').number() };
}

function shadowOf(part: Part): ShadowEvidence {
  const [difference, labelled] = [part.at('difference'), part.at('labelled')];
  return {
    ...shadowSliceOf(part),
    dropped: part.at('dropped').count(),
    disagreements: part.at('disagreements').count(),
    difference: {
      sum: difference.at('sum').number(),
      sumOfSquares: difference.at('sumOfSquares').number(),
    },
    labelled: {
      onlyStableRight: labelled.at('onlyStableRight').count(),
      onlyCandidateRight: labelled.at('onlyCandidateRight').count(),
      both: labelled.at('both').count(),
      neither: labelled.at('neither').count(),
    },
    slices: part.at('slices').named(shadowSliceOf),
  };
}

function shadowSliceOf(part: Part): ShadowSlice {
  return {
    pairs: part.at('pairs').count(),
    onlyStableFailed: part.at('onlyStableFailed').count(),
    onlyCandidateFailed: part.at('onlyCandidateFailed').count(),
  };
}
