import { describe, expect, it } from 'vitest';
import { PLAIN, planText, reviewText } from '../../src/report/terminal.ts';
import {
  entryOf,
  failedGate,
  gateOf,
  modelVerdict,
  planOf,
  reviewOf,
  skippedGate,
  verdictOf,
} from '../support/review.ts';

describe('for a terminal', () => {
  it('the plan is a table with what changed', () => {
    const plan = planOf([entryOf('wage-band'), entryOf('churn', { action: 'reuse', reasons: [] })]);
    expect(planText(plan)).toMatchInlineSnapshot(`
      "training 1 model and reusing 1; earlier runs took about 6.2 s

      work   model      why                               train key     earlier
      train  wage-band  train.options.hidden              cb8aa180d97d  6.2 s
      reuse  churn      a run with these inputs is known  70bab21ad45b  6.2 s

        wage-band: train.options.hidden [32] -> [64,32]

      2 other models not affected
      "
    `);
  });

  it('the review ends with the verdict', () => {
    const review = reviewOf(verdictOf([modelVerdict('wage-band', [gateOf(), skippedGate, failedGate])]));
    expect(reviewText(review)).toMatchInlineSnapshot(`
      "wage-band blocked by 1 of 3 gates
        passed   roc_auc                             0.7812  at least 0.75
        skipped  roc_auc                             0.7812  no worse than production by more than 0.01
        failed   demographic_parity_ratio by gender  0.5699  at least 0.8
        - no production version yet; roc_auc is 0.7812 and would be compared with it models/wage-band/model.yaml:32
        - demographic_parity_ratio by gender is 0.5699, 0.23 below the minimum of 0.8; selected: female 0.328 of 61 rows, male 0.575 of 73 models/wage-band/model.yaml:33
          fix: Look at the two groups at the ends: drop or repair the features that stand in for gender, weigh the training rows (train.reweigh: [gender]), or move decide.threshold, then check the other gates again.
        on 134 held-out rows, with 95 % intervals
        roc_auc            0.7812  0.7656 to 0.7969
        average_precision  0.7741  0.7584 to 0.7898
        log_loss           0.5523  0.5366 to 0.5680
        brier              0.1875  0.1718 to 0.2032

      wage-band is blocked by 1 of 3 gates
      "
    `);
  });

  it('nothing to review is said', () => {
    expect(planText(planOf([], { unaffected: 3 }))).toContain('no model is affected');
    expect(reviewText(reviewOf(verdictOf([]), planOf([])))).toBe('Nothing to review: this change touches no model\n');
  });

  it('colour comes from the painter, control sequences from nowhere', () => {
    const gate = { ...failedGate, observed: '\u001b[2J' };
    const painted = reviewText(reviewOf(verdictOf([modelVerdict('m', [gate])])), {
      ...PLAIN,
      bad: (text) => `<${text}>`,
    });
    expect(painted).toContain('<m is blocked by 1 of 1 gate>');
    expect(painted).not.toContain('\u001b');
  });
});
