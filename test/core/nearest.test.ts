import { expect, it } from 'vitest';
import { nearest } from '../../src/core/nearest.ts';

it.each([
  ['roc_acu', ['roc_auc', 'recall'], 'roc_auc'],
  ['Trian', ['train', 'data'], 'train'],
  ['mpl', ['mlp', 'cnn'], 'mlp'],
  ['fi', ['f1', 'ece'], 'f1'],
  ['ja', ['no', 'yes'], undefined],
  ['demographic_ratio', ['demographic_parity_difference', 'f1'], undefined],
  ['x', [], undefined],
])('of %s among %j is %s', (typed, candidates, found) => {
  expect(nearest(typed, candidates)).toBe(found);
});
