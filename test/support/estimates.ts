import { CONFIDENCES } from '../../src/core/estimate.ts';
import { sha256 } from '../../src/core/hash.ts';
import type { Estimate, MetricComparison, ProductionComparison } from '../../src/core/records.ts';
import { normalQuantile } from '../../src/math/probability/distributions.ts';

/** A number with a normal interval around it. */
export function withBounds(value: number, error = 0.008): Estimate {
  const bounds = CONFIDENCES.map((confidence) => value + normalQuantile(confidence) * error);
  const [low, high] = [0.025, 0.975].map((end) => value + normalQuantile(end) * error) as [number, number];
  return { kind: 'value', value, interval: { low, high, level: 0.95, method: 'DeLong', bounds } };
}

/** Production and candidate on the same rows, with a normal interval around the gain. */
export function comparisonOf(
  metric: string,
  values: { readonly candidate: number; readonly production: number; readonly error?: number },
  more: Partial<MetricComparison> = {},
): ProductionComparison {
  const { candidate, production, error = 0.002 } = values;
  const better = more.better ?? 'higher';
  const gain = withBounds((better === 'higher' ? 1 : -1) * (candidate - production), error);
  const one: MetricComparison = {
    metric,
    version: 1,
    better,
    candidate: withBounds(candidate),
    production: withBounds(production),
    gain,
    standing: 'cannot tell',
    ...more,
  };
  const bundle = sha256('bundle in production');
  const named = { kind: 'ProductionComparison', schemaVersion: 1, model: 'wage-band' } as const;
  return {
    ...named,
    evaluationKey: sha256('evaluation'),
    version: 'v1.4.0',
    bundle,
    rows: 134,
    scored: 'on the same rows',
    metrics: [one],
    groups: [],
  };
}
