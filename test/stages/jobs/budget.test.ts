import { describe, expect, it } from 'vitest';
import { type BudgetQuestion, overBudget, type Spent } from '../../../src/stages/jobs/budget.ts';

const spent = (change: string, day: string, minutes = 10): Spent => ({
  change,
  model: 'm',
  seconds: minutes * 60,
  day,
});
const question = (more: Partial<BudgetQuestion>): BudgetQuestion => ({
  wanted: [{ model: 'a', seconds: 600 }],
  spent: [],
  change: 'pull-1',
  today: '2026-11-25',
  ...more,
});
const refused = (budget: Parameters<typeof overBudget>[0], more: Partial<BudgetQuestion> = {}) => [
  ...overBudget(budget, question(more)).keys(),
];

describe('a budget', () => {
  it('that is not there refuses nothing', () => {
    expect(refused(undefined, { spent: [spent('pull-1', '2026-11-25', 10_000)] })).toEqual([]);
  });

  it('of no trainings refuses all, and says which key is how far used', () => {
    const [[model, said] = []] = [...overBudget({ perChange: { trainings: 0 } }, question({}))];
    expect(model).toBe('a');
    expect(said?.why).toBe('budget.perChange.trainings of trainyard.yaml is 0, 0 of it used by this change');
    expect(said?.fix).toMatch(/^Raise it in a pull request of its own; /);
  });

  it('counts the trainings of this change alone, and those of all in the week', () => {
    const both = [spent('pull-1', '2026-11-20'), spent('pull-2', '2026-11-21')];
    expect(refused({ perChange: { trainings: 2 } }, { spent: both })).toEqual([]);
    expect(refused({ perChange: { trainings: 1 } }, { spent: both })).toEqual(['a']);
    expect(refused({ perWeek: { trainings: 3 } }, { spent: both })).toEqual([]);
    expect(refused({ perWeek: { trainings: 2 } }, { spent: both })).toEqual(['a']);
  });

  it('of a week is seven days with today, and says when the oldest no longer counts', () => {
    const budget = { perWeek: { trainings: 1 } };
    expect(refused(budget, { spent: [spent('pull-2', '2026-11-18')] })).toEqual([]);
    const said = overBudget(budget, question({ spent: [spent('pull-2', '2026-11-19')] })).get('a');
    expect(said?.fix).toContain('push again on 2026-11-26');
    expect(refused(budget, { today: '2026-11-26', spent: [spent('pull-2', '2026-11-19')] })).toEqual([]);
  });

  it('of minutes holds what fits, and a smaller model after one that does not', () => {
    const wanted = [
      { model: 'a', seconds: 600 },
      { model: 'b', seconds: 1_200 },
      { model: 'c', seconds: 300 },
    ];
    const answer = overBudget({ perChange: { minutes: 15 } }, question({ wanted }));
    expect([...answer.keys()]).toEqual(['b']);
    expect(answer.get('b')?.why).toContain(
      '10 minutes of it used by this change, and this training is expected to take 20 minutes',
    );
  });

  it('asks for room in every limit that it names', () => {
    const budget = { perChange: { trainings: 5, minutes: 5 }, perWeek: { trainings: 5 } };
    expect(overBudget(budget, question({})).get('a')?.why).toContain('budget.perChange.minutes');
  });
});
