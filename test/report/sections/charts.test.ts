import { expect, it } from 'vitest';
import { chartsSection } from '../../../src/report/sections/charts.ts';
import { curvesOf } from '../../support/curves.ts';
import { byRace, evaluationOf } from '../../support/review.ts';

it('puts a table with the same numbers beside every chart', () => {
  const { text } = chartsSection(evaluationOf('m', { curves: curvesOf('binary', ['no', 'yes']) }));
  const charts = [...text.matchAll(/```mermaid[\s\S]*?(?:bar|line) \[([^\]]*)\]\n```\n\n((?:\|.*\n?)+)/g)];
  expect(charts).toHaveLength(2);
  for (const [, numbers = '', table = ''] of charts) {
    expect(table.trim().split('\n').slice(2)).toHaveLength(numbers.split(', ').length);
  }
});

it('is not there where nothing can be drawn', () => {
  expect(chartsSection(evaluationOf('m', { fairness: [byRace] })).text).toBe('');
});
