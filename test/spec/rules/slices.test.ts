import { describe, expect, it } from 'vitest';
import { readText, wagesSpec } from '../../support/wages-spec.ts';

const sliced = (text: string, edit: Readonly<Record<string, string>> = {}) =>
  readText(wagesSpec({ '  metrics: [roc_auc, brier]\n': `  metrics: [roc_auc, brier]\n  slices: ${text}\n`, ...edit }));

describe('evaluate.slices', () => {
  it('is looked for unless the spec says otherwise, with defaults filled in', () => {
    expect(sliced('{minRows: 40, columns: [occupation, gender]}').spec?.evaluate.slices).toEqual({
      columns: ['occupation', 'gender'],
      minRows: 40,
      bins: 4,
      depth: 2,
      most: 10,
    });
    expect(sliced('{search: false}').spec?.evaluate).not.toHaveProperty('slices');
  });

  it('cuts by features and sensitive columns only, and never by a personal one', () => {
    const { problems } = sliced('{columns: [occupation, shoe_size]}');
    expect(problems).toMatchObject([{ code: 'slice-column', found: 'shoe_size' }]);
    expect(problems[0]?.message).toContain('neither a sensitive column nor a feature');
    expect(problems[0]?.allowed).toContain('occupation');
    const personal = sliced('{columns: [worker_id]}');
    expect(personal.problems).toMatchObject([{ code: 'slice-column' }]);
    expect(personal.problems[0]?.message).toContain('is personal, and a slice would print its values');
  });

  it('takes a list of cuts, each by one column or by two crossed', () => {
    const { spec, problems } = sliced('[{by: occupation}, {by: [gender, occupation]}]');
    expect(problems).toEqual([]);
    expect(spec?.evaluate.slices).toEqual({
      columns: ['occupation', 'gender'],
      by: [['occupation'], ['gender', 'occupation']],
      bins: 4,
      depth: 2,
      most: 10,
    });
  });

  it('says at its place what a list names wrongly', () => {
    const { problems } = sliced('[{by: occupation}, {by: [gender, shoe_size]}]');
    expect(problems).toMatchObject([
      { code: 'slice-column', found: 'shoe_size', allowed: expect.stringContaining('gender') },
    ]);
    expect(sliced('[{by: [gender, occupation, education]}]').problems).toMatchObject([{ code: 'wrong-length' }]);
    expect(sliced('[{on: occupation}]').problems.map(({ code }) => code)).toEqual(['missing-key', 'unknown-key']);
    expect(sliced('[{by: worker_id}]').problems).toMatchObject([{ message: expect.stringContaining('is personal') }]);
  });

  it.each(['{minRows: 9}', '{depth: 3}', '{bins: 1}', '{most: 0}'])('refuses %s', (text) => {
    expect(sliced(text).problems.map(({ code }) => code)).toEqual(['out-of-range']);
  });
});
