import { expect, it } from 'vitest';
import { importanceSection } from '../../../src/report/sections/importance.ts';

it('shows the loss of each feature, and says how it was found', () => {
  const text = String(
    importanceSection({
      method: 'permutation',
      metric: 'roc_auc',
      repeats: 5,
      rows: 130,
      baseline: 0.7812,
      features: [
        { name: 'education|<b>', mean: 0.1234, deviation: 0.01 },
        { name: 'region', mean: 0, deviation: 0 },
      ],
    }).text,
  );
  expect(text).toContain('Importance of 2 features');
  expect(text).toMatch(/education.*\| +0\.123 \| +0\.0100? \|/);
  expect(text).not.toContain('<b>');
  expect(text).toContain('5 repeats on 130 held-out rows');
});
