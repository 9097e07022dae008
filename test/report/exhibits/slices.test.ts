import { describe, expect, it } from 'vitest';
import type { SliceResult, WorstSlices } from '../../../src/core/records.ts';
import { flipsExhibit, slicesExhibit } from '../../../src/report/exhibits/slices.ts';

const slice: SliceResult = {
  is: ['age < 25', 'job = nurse'],
  rows: 120,
  value: 0.4,
  rest: 0.1,
  difference: 0.3,
  low: 0.17,
  high: 0.43,
  pvalue: 1e-9,
  corrected: 0.00002,
};

const looked = {
  columns: ['age', 'job'],
  minRows: 30,
  looked: 24,
  found: 3,
  correction: 'Holm',
  level: 0.05,
  units: 'rows',
} as const;

const slices: WorstSlices = { ...looked, measure: 'share of rows decided wrong', worst: [slice] };

describe('slicesExhibit', () => {
  it('shows every cut that the spec asks for, worse or not', () => {
    const better = { ...slice, is: ['job = clerk'], difference: -0.1, low: -0.2, high: 0.01, corrected: 1 };
    const { title, says, rows } = slicesExhibit({ ...slices, looked: 2, found: 1, asked: [slice, better] });
    expect(title).toContain('Worst slice');
    expect(rows.map(([is]) => is)).toEqual([slice.is.join(' and '), 'job = clerk']);
    expect(says).toContain('looked at as the spec asks; 1 stood out; all are shown');
    expect(slicesExhibit({ ...slices, asked: [slice] }).says).toContain('; the surest 1 are shown');
  });

  it('names the worst slice, and says how many cuts were looked at and how they are corrected', () => {
    const { title, says, rows } = slicesExhibit(slices);
    expect(title).toBe('Worst slice: age < 25 and job = nurse, wrong 40 % against 10 % elsewhere');
    expect(says).toContain('24 cuts of 2 columns with at least 30 rows on both sides');
    expect(says).toContain('3 stood out, of which the 1 are shown');
    expect(says).toContain('(Holm)');
    expect(rows).toEqual([['age < 25 and job = nurse', '120', '40 %', '10 %', '30 % (17 % to 43 %)', '0.000020']]);
  });

  it('says so where none stands out, and what counts once', () => {
    const none = slicesExhibit({ ...slices, found: 0, worst: [], units: 'groups of household' });
    expect(none.title).toBe('No slice is worse than the rest: 24 cuts looked at');
    expect(none.says).toContain('groups of household');
  });

  it('keeps the unit of the target for a regression', () => {
    const { title } = slicesExhibit({ ...slices, measure: 'mean absolute error' });
    expect(title).toContain('mean absolute error 0.400 against 0.100 elsewhere');
  });
});

describe('flipsExhibit', () => {
  it('counts rows that went from right to wrong and back', () => {
    const { title, rows } = flipsExhibit({
      ...looked,
      measure: 'share of rows that production decided right and the candidate decides wrong',
      flipped: 70,
      mended: 12,
      worst: [{ ...slice, flipped: 48, mended: 2 }],
    });
    expect(title).toContain('70 rows went from right to wrong and 12 from wrong to right');
    expect(title).toContain('most in age < 25 and job = nurse (48 of 120 rows)');
    expect(rows[0]?.slice(0, 4)).toEqual(['age < 25 and job = nurse', '120', '48', '2']);
  });
});
