import { describe, expect, it } from 'vitest';
import { learningChart } from '../../../src/report/plots/learning.ts';

describe('learningChart', () => {
  it('thins long histories and shows twelve epochs as numbers', () => {
    const history = Array.from({ length: 5000 }, (_, epoch) => ({ epoch, loss: 1 / (epoch + 1), validationLoss: 0.5 }));
    const chart = learningChart(history);
    expect(JSON.stringify(chart?.layers).length).toBeLessThan(20_000);
    expect(chart?.table.rows).toHaveLength(12);
    expect(chart?.table.rows.at(-1)?.[0]).toBe('4,999');
  });

  it('leaves out losses that are no numbers, and is not there for one epoch', () => {
    expect(learningChart([{ epoch: 0, loss: 1 }])).toBeUndefined();
    const chart = learningChart([0, 1, 2].map((epoch) => ({ epoch, loss: epoch === 1 ? Number.NaN : 1 })));
    expect(chart?.layers).toHaveLength(1);
    expect(JSON.stringify(chart?.layers)).not.toContain('null');
  });
});
