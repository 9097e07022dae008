import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../../src/core/records.ts';
import { composeComment } from '../../../src/report/comment.ts';
import { exhibitsOf } from '../../../src/report/exhibits/all-exhibits.ts';
import { exhibitsSection as inPage } from '../../../src/report/html/exhibits.ts';
import { dependenceCharts } from '../../../src/report/plots/dependence.ts';
import { loadDraw } from '../../../src/report/plots/draw.ts';
import { exhibitsSection } from '../../../src/report/sections/exhibits.ts';
import { reviewText } from '../../../src/report/terminal.ts';
import { byGender, evaluationOf, gateOf, modelVerdict, reviewOf, verdictOf } from '../../support/review.ts';

const value = (number: number, low: number, high: number) =>
  ({ kind: 'value', value: number, interval: { low, high, level: 0.95, method: 'Wilson' } }) as const;

const EVIDENCE: Partial<Evaluation> = {
  fairness: [
    {
      ...byGender,
      against: {
        privileged: ['male'],
        chosen: 'the largest group',
        groups: [
          {
            group: ['female'],
            rows: 61,
            selectionDifference: value(-0.25, -0.4, -0.08),
            selectionRatio: value(0.57, 0.38, 0.83),
            opportunityDifference: value(-0.1, -0.3, 0.1),
            averageOddsDifference: { kind: 'value', value: -0.14 },
          },
        ],
      },
    },
  ],
  robustness: {
    metric: 'roc_auc',
    better: 'higher',
    rows: 134,
    baseline: { kind: 'value', value: 0.78 },
    losses: [
      { what: '10 % of the values missing', value: { kind: 'value', value: 0.74 }, loss: value(0.04, 0.01, 0.07) },
      { what: 'every number a tenth larger', value: { kind: 'value', value: 0.78 }, loss: value(0, -0.01, 0.01) },
    ],
  },
  attributions: {
    method: 'sampled',
    permutations: 100,
    unit: 'log-odds of yes',
    rows: 100,
    background: 50,
    seed: 7,
    base: -0.1,
    features: [
      { name: 'education', mean: 0.5, error: 0.05 },
      { name: '<b>|job', mean: 0.2 },
    ],
    examples: [
      {
        place: 'lowest',
        output: 0.12,
        parts: [{ name: 'education', value: 'under 10', part: -0.9, error: 0.1 }],
        rest: 0.1,
      },
    ],
  },
  dependence: {
    rows: 134,
    outputs: ['P(yes)'],
    features: [
      {
        name: 'education',
        points: [
          { at: 8, means: [0.2] },
          { at: 16, means: [0.7] },
        ],
      },
      {
        name: 'job',
        points: [
          { at: 'Office<b>', means: [0.4] },
          { at: 'Sales', means: [0.3] },
        ],
      },
    ],
  },
  recalibration: {
    method: 'platt',
    rows: 80,
    metrics: [{ metric: 'ece', better: 'lower', before: value(0.081, 0.05, 0.12), after: value(0.042, 0.02, 0.09) }],
  },
  conformal: {
    coverage: 0.9,
    rule: 'classes with a probability of at least 0.21',
    rows: 80,
    testRows: 134,
    held: value(0.91, 0.85, 0.95),
    size: 1.4,
    sizes: [
      { classes: 1, rows: 80 },
      { classes: 2, rows: 54 },
    ],
    groups: [{ by: ['gender'], group: ['<b>|female'], rows: 61, held: value(0.85, 0.74, 0.92) }],
    caution: 'it was weakened',
  },
  expected: {
    rows: 134,
    metrics: [{ metric: 'accuracy', expected: 0.8, low: 0.73, high: 0.87, realised: 0.7 }],
  },
};

const evaluation = evaluationOf('wage-band', EVIDENCE);

describe('what is shown beside the metrics', () => {
  it('has a finding as its title, and says what it rests on', () => {
    expect(exhibitsOf(evaluation).map(({ title }) => title)).toEqual([
      'SHAP values of 2 features: education makes most, 0.500',
      'SHAP values of 1 row',
      'Partial dependence on education, job',
      "Selection by gender in AIF360's convention: female less male -0.250 (-0.40 to -0.080)",
      'Robustness: roc_auc loses at most 0.0400, with 10 % of the values missing',
      'Recalibrated by platt: ece 0.08100 before, 0.04200 after',
      'Conformal sets for 90 %: 0.910 (0.85 to 0.95) of the test rows inside, mean size 1.400',
      'Performance without labels: accuracy 0.8000 expected, 0.7000 came true; 1 of 1 not as promised',
    ]);
    expect(exhibitsOf(evaluationOf('wage-band'))).toEqual([]);
  });

  it('has the error of sampled SHAP values beside each, and says what it is of', () => {
    const [overall, single] = exhibitsOf(evaluation);
    expect(overall?.says).toContain('± is the 95 % error, of which rows were explained and of the sampling.');
    expect(overall?.rows).toEqual([
      ['education', '0.500', '0.098'],
      ['<b>|job', '0.200', '–'],
    ]);
    expect(single?.says).toContain('± is the 95 % error of the sampling.');
    expect(single?.rows[0]?.[2]).toBe('education (under 10) -0.90 ± 0.20; all others +0.10');
  });

  it('is folded away in the comment, stands in the page, and has a line in the terminal', () => {
    const comment = exhibitsSection(evaluation).text;
    expect(comment.match(/<details>/g)).toHaveLength(8);
    expect(comment).not.toContain('<b>');
    const page = inPage(evaluation)?.text ?? '';
    expect(page).toContain('Beside the metrics');
    expect(page).not.toContain('<b>');
    const passing = reviewOf(verdictOf([modelVerdict('wage-band', [gateOf()])]));
    const review = { ...passing, evaluations: new Map([['wage-band', evaluation]]) };
    expect(composeComment(review, new Set()).text).toContain('Conformal sets for 90 %');
    expect(composeComment(review, new Set(['what was looked at beside the metrics'])).text).not.toContain('Conformal');
    expect(reviewText(review)).toContain('\n  Recalibrated by platt');
  });

  it('has rows as wide as its columns', () => {
    for (const { columns, rows, says } of exhibitsOf(evaluation)) {
      expect(says).toMatch(/\.$/);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });

  it('is drawn where a curve says more than a table', async () => {
    const draw = await loadDraw();
    const charts = dependenceCharts(EVIDENCE.dependence as NonNullable<Evaluation['dependence']>);
    expect(charts.map(({ title }) => title)).toEqual(['Partial dependence on education', 'Partial dependence on job']);
    for (const chart of charts) {
      const svg = await draw(chart);
      expect(svg).toMatch(/var\(--series-1\)/);
      expect(svg).not.toMatch(/NaN|undefined|<b>/);
      for (const row of chart.table.rows) expect(row).toHaveLength(chart.table.columns.length);
    }
  });
});
