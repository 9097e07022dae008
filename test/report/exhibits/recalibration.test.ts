import { expect, it } from 'vitest';
import type { Recalibration } from '../../../src/core/records.ts';
import { recalibrationExhibit } from '../../../src/report/exhibits/recalibration.ts';

const value = (at: number, low: number, high: number) => {
  const interval = { low, high, level: 0.95, method: 'bootstrap BCa' } as const;
  return { kind: 'value', value: at, interval } as const;
};

const ece = { metric: 'ece', better: 'lower', before: value(0.09, 0.02, 0.2), after: value(0.08, 0.01, 0.17) } as const;
const logLoss = (low: number) =>
  ({ metric: 'log_loss', better: 'lower', before: value(0.6, 0.5, 0.7), after: value(1.8, low, 3.3) }) as const;

const MADE_WORSE = '; worse: log_loss 0.6000 before, 1.800 after';

it.each([
  { method: 'isotonic', low: 1, told: MADE_WORSE, rash: true },
  { method: 'platt', low: 1, told: MADE_WORSE, rash: false },
  { method: 'isotonic', low: 0.65, told: '', rash: false },
] as const)('tells of what $method made worse beyond doubt, from $low', ({ method, low, told, rash }) => {
  const recalibration: Recalibration = { method, rows: 90, metrics: [ece, logLoss(low)] };
  const { title, says } = recalibrationExhibit(recalibration);
  expect(title).toBe(`Recalibrated by ${method}: ece 0.09000 before, 0.08000 after${told}`);
  expect(says.includes('platt states neither')).toBe(rash);
});
