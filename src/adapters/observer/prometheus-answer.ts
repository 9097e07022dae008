/** One value of an instant query. */
export interface Sample {
  readonly labels: ReadonlyMap<string, string>;
  readonly value: number;
}

const MOST_SAMPLES = 100_000;

/**
 * The vector in an answer of Prometheus' `/api/v1/query`. Samples that are no finite number, as 0/0 gives them, are left out.
 * Throws an Error that says what is wrong with the answer.
 */
export function samplesOf(answer: unknown): readonly Sample[] {
  const { status, error, data } = mapping(answer);
  if (status !== 'success')
    throw new Error(`answers ${JSON.stringify(status ?? null)}: ${String(error ?? '').slice(0, 200)}`);
  const { resultType, result } = mapping(data);
  if (resultType !== 'vector' || !Array.isArray(result) || result.length > MOST_SAMPLES)
    throw new Error(`answers with ${JSON.stringify(resultType ?? null)}, where a vector is due`);
  return result.map(sampleOf).filter(({ value }) => Number.isFinite(value));
}

function sampleOf(item: unknown): Sample {
  const { metric, value } = mapping(item);
  const [, text] = Array.isArray(value) ? (value as unknown[]) : [];
  if (typeof text !== 'string') throw new Error('answers with a sample without a value');
  const labels = Object.entries(mapping(metric)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return { labels: new Map(labels), value: Number(text) };
}

function mapping(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new Error('answers with something else than Prometheus does');
}
