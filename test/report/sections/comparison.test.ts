import { describe, expect, it } from 'vitest';
import type { ProductionComparison } from '../../../src/core/records.ts';
import { comparisonSection, flipsText, togetherText } from '../../../src/report/sections/comparison.ts';
import { comparisonOf, withBounds } from '../../support/estimates.ts';

const base = comparisonOf('roc_auc', { candidate: 0.81, production: 0.8 }, { needs: 2310 });
const comparison: ProductionComparison = {
  ...base,
  metrics: [
    ...base.metrics,
    ...comparisonOf(
      'log_loss',
      { candidate: 0.5, production: 0.6 },
      { better: 'lower', standing: 'better', test: { name: 'paired bootstrap', pvalue: 0.004, corrected: 0.008 } },
    ).metrics,
  ],
  decisions: { both: 90, onlyCandidate: 12, onlyProduction: 1, neither: 31 },
  groups: [
    {
      by: ['gender'],
      groups: [
        {
          group: ['female'],
          rows: 61,
          selectionRate: withBounds(0.1),
          truePositiveRate: { kind: 'not-estimable', reason: 'no positive row' },
          falsePositiveRate: withBounds(-0.02),
        },
      ],
    },
  ],
};

describe('the comparison with production', () => {
  it('says of each metric whether the candidate is better, worse or cannot be told, with the test', () => {
    const { text } = comparisonSection(comparison);
    expect(text).toMatch(/\| roc_auc +\| +0\.8000 \| +0\.8100 \| +0\.01000 \| 0\.00608 to 0\.0139 \|/);
    expect(text).toContain('cannot tell (about 2,310 rows would)');
    expect(text).toMatch(/\| better +\| paired bootstrap, p = 0\.0040 \(0\.0080\) \|/);
    expect(text).toContain('| female |   61 | 0.100 (0.084 to 0.12) | not estimable: no positive row | \\-0.0200');
  });

  it('says what better and worse go by, and over how many metrics it is corrected', () => {
    const { text } = comparisonSection(comparison);
    expect(text).toContain('corrected for 1 metric tested here (Holm; in brackets)');
    expect(togetherText(base)).toBeUndefined();
  });

  it('counts the rows that flipped, each way', () => {
    expect(flipsText(comparison)).toBe(
      'Against v1.4.0, 12 rows flipped from wrong to right and 1 from right to wrong; both decide 90 right and 31 wrong.',
    );
    expect(flipsText(base)).toBeUndefined();
  });
});
