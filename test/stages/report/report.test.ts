import { describe, expect, it } from 'vitest';
import { report } from '../../../src/stages/report/report.ts';
import { failedGate, gateOf, modelVerdict, planOf, reviewOf, verdictOf } from '../../support/review.ts';

const review = reviewOf(verdictOf([modelVerdict('wage-band', [gateOf(), failedGate])]));

describe('report', () => {
  it('says the same everywhere', () => {
    const made = report(review);
    expect(made.headline).toBe('❌ wage-band is blocked by 1 of 2 gates');
    expect(made.check).toMatchObject({ conclusion: 'failure', title: 'wage-band is blocked by 1 of 2 gates' });
    expect(made.comment.startsWith(`### ${made.headline}`)).toBe(true);
    expect(made.summary.startsWith(`### ${made.headline}`)).toBe(true);
    expect(made.check.annotations).toHaveLength(1);
    expect(made.summary).toContain('What this run did');
  });

  it('is good also when there is nothing to review', () => {
    const made = report(reviewOf(verdictOf([]), planOf([])));
    expect(made.headline).toBe('✅ Nothing to review: this change touches no model');
    expect(made.check.conclusion).toBe('success');
  });

  it('gives equal bytes for equal records', () => {
    expect(JSON.stringify(report(review))).toBe(JSON.stringify(report(structuredClone(review))));
  });

  it('never shows a secret', () => {
    const gate = { ...failedGate, reason: 'the service answered token-12345678' };
    const made = report(reviewOf(verdictOf([modelVerdict('m', [gate])])), ['token-12345678']);
    expect(JSON.stringify(made)).not.toContain('token-12345678');
  });
});
