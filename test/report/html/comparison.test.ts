import { describe, expect, it } from 'vitest';
import type { ProductionComparison } from '../../../src/core/records.ts';
import { composePage } from '../../../src/report/html/page.ts';
import { reviewText } from '../../../src/report/terminal.ts';
import { comparisonOf } from '../../support/estimates.ts';
import { evaluationOf, gateOf, modelVerdict, reviewOf, verdictOf } from '../../support/review.ts';

function reviewed(comparison: ProductionComparison) {
  const review = reviewOf(verdictOf([modelVerdict('wage-band', [gateOf()])]));
  return { ...review, evaluations: new Map([['wage-band', evaluationOf('wage-band', { comparison })]]) };
}

const better: ProductionComparison = {
  ...comparisonOf('roc_auc', { candidate: 0.81, production: 0.78 }, { standing: 'better' }),
  decisions: { both: 90, onlyCandidate: 12, onlyProduction: 1, neither: 31 },
  drift: [
    { column: 'education', psi: 0.02 },
    { column: 'experience', psi: 0.31 },
  ],
};

describe('the comparison with production', () => {
  it('stands in the page, drift with the widest moved first', () => {
    const page = composePage(reviewed(better), new Map());
    expect(page).toContain('<h3>Against production (v1.4.0)</h3>');
    expect(page).toContain('<span class="badge good">better</span>');
    expect(page).toContain('12 rows flipped from wrong to right and 1 from right to wrong');
    expect(page.indexOf('experience</th>')).toBeLessThan(page.indexOf('education</th>'));
  });

  it('stands in the terminal', () => {
    const text = reviewText(reviewed(better));
    expect(text).toContain('  against production: on the same rows');
    expect(text).toMatch(/ {2}metric +v1\.4\.0 +candidate +gain +95 % interval +candidate is\n/);
    expect(text).toMatch(/ {2}roc_auc +0\.7800 +0\.8100 +0\.03000 +0\.0261 to 0\.0339 +better\n/);
  });

  it('says why there is none', () => {
    const unable = { ...better, metrics: [], unable: 'it knows other classes <b>' };
    expect(composePage(reviewed(unable), new Map())).toContain(
      'Nothing can be compared: it knows other classes &#60;b&#62;.',
    );
    expect(reviewText(reviewed(unable))).toContain('nothing can be compared: it knows other classes <b>');
  });
});
