import { describe, expect, it } from 'vitest';
import { fairness } from '../../src/gates/fairness.ts';
import { withBounds } from '../support/estimates.ts';
import { byRace, evaluationOf, trainedOf } from '../support/review.ts';

const context = { evaluation: evaluationOf('wage-band'), data: trainedOf('wage-band').data };
const parity = { fairness: 'demographic_parity_ratio', min: 0.8 };

describe('fairness', () => {
  it('names the groups at both ends with their rows', () => {
    const judgement = fairness.judge({ ...parity, by: 'gender' }, context);
    expect(judgement).toMatchObject({ outcome: 'fail', observed: '0.5699', required: 'at least 0.8' });
    expect(judgement.reason).toContain('female 0.328 of 61 rows, male 0.575 of 73');
    expect(judgement.fix).toContain('gender');
  });

  it('passes above a lower limit', () => {
    expect(fairness.judge({ ...parity, by: ['gender'], min: 0.5 }, context)).toMatchObject({
      outcome: 'pass',
      fix: '',
    });
  });

  it('cannot judge groups that are too small, and says how many are large enough', () => {
    const judgement = fairness.judge({ ...parity, by: 'race' }, context);
    expect(judgement.outcome).toBe('not-estimable');
    expect(judgement.reason).toContain('groups with 30 rows or more: 1 of 3');
  });

  it('says how many test rows in all would do, at the shares of the groups', () => {
    const race = context.evaluation.fairness.find(({ by }) => by[0] === 'race');
    const groups = race?.groups.map((group) => (group.rows === 14 ? { ...group, needs: 288 } : group)) ?? [];
    const withNeeds = { ...race, groups } as typeof byRace;
    const judged = (fairnessOf: typeof byRace) =>
      fairness.judge(
        { ...parity, by: 'race' },
        { ...context, evaluation: evaluationOf('wage-band', { fairness: [fairnessOf] }) },
      );
    expect(judged(withNeeds).fix).toContain(
      "It needs at least 2 groups of the least size: about 288 test rows in all, at the groups' shares of these.",
    );
    expect(
      judged({ ...withNeeds, minGroup: 10, groups: groups.map((group) => ({ ...group, needs: group.rows })) }).fix,
    ).toContain('about 113 test rows');
  });

  it('counts the rows it would need over all test rows, also those of groups that are left out', () => {
    const [byGender] = context.evaluation.fairness;
    const needs = (rows: number) => {
      const measures =
        byGender?.measures.map((measure) => ({ ...measure, estimate: withBounds(0.81, 0.05), rows })) ?? [];
      const evaluation = evaluationOf('wage-band', { fairness: [{ ...byRace, ...byGender, measures }] });
      return fairness.judge({ ...parity, by: 'gender' }, { ...context, evaluation }).evidence?.needs;
    };
    expect(needs(67)).toBe(needs(134));
    // 134 x ((1.96 + 0.84) x 0.05 / 0.01) ^ 2
    expect(needs(134)).toBeCloseTo(26_292, -2);
  });

  it('says what to add when it was not evaluated', () => {
    expect(fairness.judge({ ...parity, by: ['race', 'gender'] }, context).fix).toContain('evaluate.fairness.by');
    const other = fairness.judge({ fairness: 'equalized_odds_difference', by: 'gender', max: 0.1 }, context);
    expect(other.fix).toContain('evaluate.fairness.measures');
  });

  it('is about the same thing in any order of columns', () => {
    expect(fairness.subject({ ...parity, by: ['race', 'gender'] })).toBe('demographic_parity_ratio by gender, race');
    expect(fairness.title({ ...parity, by: ['race', 'gender'] })).toBe(
      'demographic_parity_ratio by race × gender at least 0.8',
    );
  });
});
