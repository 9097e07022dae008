import { type Catalog, catalogOf } from '../core/catalog.ts';
import type { FairnessMetric, Metric } from '../core/plugins.ts';
import * as all from './all.ts';

/** Over the rows of a test set: quality, calibration, error. */
export const metrics: Catalog<Metric> = catalogOf<Metric>('metric', ofKind('performance'));

/** Over the groups of the rows. */
export const fairnessMetrics: Catalog<FairnessMetric> = catalogOf<FairnessMetric>(
  'fairness-metric',
  ofKind('fairness'),
);

function ofKind<K extends 'performance' | 'fairness'>(kind: K) {
  type Wanted = Extract<Metric | FairnessMetric, { kind: K }>;
  const isWanted = (plugin: Metric | FairnessMetric): plugin is Wanted => plugin.kind === kind;
  return Object.fromEntries(
    Object.values<Metric | FairnessMetric>(all)
      .filter(isWanted)
      .map((plugin) => [plugin.id, plugin]),
  );
}
