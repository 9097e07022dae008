import { describe, expect, it } from 'vitest';
import { pendingReport, planLine } from '../../src/report/pending.ts';
import { entryOf, planOf } from '../support/review.ts';

describe('pending', () => {
  it('says in one line what will be done and how long it took before', () => {
    const reuse = { action: 'reuse' as const, reasons: [] };
    const plan = planOf([
      entryOf('a', { earlier: { seconds: 12, runs: 2 } }),
      entryOf('b', reuse),
      entryOf('c', reuse),
    ]);
    expect(planLine(plan)).toBe('training 1 model and reusing 2; earlier runs took about 12 s');
    expect(planLine(planOf([]))).toBe('no model is affected');
  });

  it('shows the plan before any compute', async () => {
    const plan = planOf([
      entryOf('wage-band'),
      entryOf('churn', { action: 'reuse', reasons: [] }),
      entryOf('old', { action: 'remove', change: 'removed', reasons: [] }),
    ]);
    await expect(`${pendingReport(plan).comment}\n`).toMatchFileSnapshot('./snapshots/pending.md');
  });

  it('stays short with many models', () => {
    const entries = Array.from({ length: 5000 }, (_, i) => entryOf(`model-${i}`));
    expect(pendingReport(planOf(entries)).comment.length).toBeLessThan(60_000);
  });
});
