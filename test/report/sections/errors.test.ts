import { expect, it } from 'vitest';
import { classesTable, costsLine, groupErrorsSection } from '../../../src/report/sections/errors.ts';
import { foldsSection } from '../../../src/report/sections/folds.ts';
import { foldsOf } from '../../support/folds.ts';
import { evaluationOf } from '../../support/review.ts';

const value = (number: number) => ({ kind: 'value', value: number }) as const;
const none = { kind: 'not-estimable', reason: 'too few' } as const;

it('shows each class, with a dash where there is no number', () => {
  const { text } = classesTable([
    { name: 'a|b', rows: 12, decided: 0, precision: none, recall: value(0), f1: value(0) },
  ]);
  expect(text).toContain('a&#124;b');
  expect(text).toMatch(/12 \| +0 \| +– \| +0 \| +0 \|/);
});

it('shows what errors cost', () => {
  const costs = { falsePositive: 1, falseNegative: 5, falsePositives: 3, falseNegatives: 2, total: 13, perRow: 0.13 };
  expect(costsLine(costs).text).toContain(
    '13 on these rows, 0.1300 a row: 3 false positives at 1, 2 false negatives at 5',
  );
});

it('says that rates are not for a regression, and shows errors instead', () => {
  const groupErrors = [
    {
      by: ['gender'],
      minGroup: 30,
      measures: ['mean absolute error'],
      groups: [
        { group: ['f'], rows: 60, values: [value(0.25)] },
        { group: ['m'], rows: 12, values: [none] },
      ],
    },
  ];
  const { text } = groupErrorsSection(evaluationOf('m', { task: 'regression', fairness: [], groupErrors }));
  expect(text).toContain('rates between groups are for binary tasks, this one is regression');
  expect(text).toContain('groups under 30 rows are not judged');
  expect(text).toMatch(/\| m +\| +12 \| +– \|/);
});

it('folds the folds away', () => {
  const { text } = foldsSection(foldsOf('roc_auc', [0.7, 0.8, undefined]));
  expect(text).toContain('Cross-validation: 3 folds of 20 training rows');
  expect(text).toContain('0.700, 0.800, –');
});
