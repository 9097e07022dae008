import type { DriftMeasure } from '../core/plugins.ts';
import { overCounts } from '../data/drift/drift-samples.ts';
import { chiSquareContingency } from '../math/tests/chi-square.ts';

export const chi2Contingency: DriftMeasure = {
  id: 'chi2_contingency',
  doc: 'Whether the shares of the categories changed (test of independence).',
  version: 1,
  types: ['category'],
  scale: 'p-value',
  threshold: 0.05,
  drifts: 'below',
  range: [0, 1],
  definition:
    'p-value of chi-square on the 2 x K table of both samples, Yates correction for two categories only; categories that neither side has are left out',
  measure: (sample) =>
    overCounts(sample, (reference, current) => {
      const seen = Array.from(reference.keys()).filter((k) => reference[k] !== 0 || current[k] !== 0);
      const row = (counts: Float64Array) => seen.map((k) => counts[k] as number);
      return chiSquareContingency([row(reference), row(current)]).pvalue;
    }),
};
