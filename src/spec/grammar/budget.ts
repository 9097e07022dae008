import type { JsonSchema } from '../../core/json.ts';
import { mapping } from './notation.ts';

/** `budget` of the project. */
export function budgetSchema(): JsonSchema {
  return mapping(
    'What trainings in GitHub Actions may cost. A training that no longer fits is refused with what to do; what the store knows is judged all the same. Counted in the store, so that it needs one that every run reaches.',
    {
      perChange: limits('Of one pull request, in this and the last month.', 'ChangeBudget'),
      perWeek: limits('Of all changes together, in the last 7 days (UTC).', 'WeekBudget'),
    },
    { title: 'Budget', minProperties: 1 },
  );
}

function limits(description: string, title: string): JsonSchema {
  return mapping(
    description,
    {
      trainings: { description: 'Number of trainings.', type: 'integer', minimum: 0, maximum: 1_000_000 },
      minutes: {
        description:
          'Minutes on runners: what each training took; while it runs, and when it does not say, the median of earlier trainings of the model, or its time limit.',
        type: 'number',
        minimum: 0,
        maximum: 10_000_000,
      },
    },
    { title, minProperties: 1 },
  );
}
