import { expect, it } from 'vitest';
import { progressLine } from '../../../src/stages/train/progress-line.ts';

it.each([
  [
    { epoch: 12, loss: 0.51234, validationLoss: 0.5 },
    2_100,
    'a: epoch 12/100, loss 0.5123, validation 0.5000, 3 s left',
  ],
  [{ epoch: 1, loss: 2 }, 600_000, 'a: epoch 1/100, loss 2.0000, 10 min left'],
  [{ epoch: 1, loss: 2 }, 9_000_000, 'a: epoch 1/100, loss 2.0000, 2 h 30 min left'],
])('says where training stands', (record, msLeft, line) => {
  expect(progressLine('a', record, { epochs: 100, msLeft })).toBe(line);
});
