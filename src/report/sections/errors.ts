import type { ClassResult, DecisionCosts, Estimate, Evaluation, GroupErrors } from '../../core/records.ts';
import { figure } from '../../math/figures.ts';
import { withInterval } from '../intervals.ts';
import { blocks, type Content, joined, type Markdown, md, table } from '../markdown.ts';
import { needsLine } from './group-needs.ts';

/** One row per class of a multiclass task, in the order of the classes. */
export function classesTable(classes: readonly ClassResult[]): Markdown {
  const numbers = ['Rows', 'Decided', 'Precision', 'Recall', 'F1'].map((title) => ({ title, align: 'right' as const }));
  return table([{ title: 'Class' }, ...numbers], classes.map(classRow));
}

/** What the errors on the test rows cost. */
export function costsLine(costs: DecisionCosts): Markdown {
  const { falsePositive, falseNegative, falsePositives, falseNegatives, total, perRow, interval } = costs;
  const ends = interval === undefined ? '' : ` (${figure(interval.low, 3)} to ${figure(interval.high, 3)})`;
  return md`**Costs** ${figure(total)} on these rows, ${figure(perRow)} a row${ends}: ${figure(falsePositives)} false positives at ${figure(falsePositive)}, ${figure(falseNegatives)} false negatives at ${figure(falseNegative)}`;
}

/** How far predictions are off for each group, of tasks without a positive class. */
export function groupErrorsSection({ groupErrors = [], task }: Evaluation): Markdown {
  return blocks(groupErrors.map((one) => groupTable(one, task)));
}

function classRow({ name, rows, decided, precision, recall, f1 }: ClassResult): readonly Content[] {
  return [name, figure(rows), figure(decided), ...[precision, recall, f1].map(short)];
}

/** A dash where there is no number: a class that nothing was decided to have, a group that is too small. */
function short(estimate: Estimate): string {
  if (estimate.kind !== 'value') return '–';
  return estimate.interval === undefined ? figure(estimate.value) : withInterval(estimate);
}

function groupTable({ by, minGroup, measures, groups }: GroupErrors, task: Evaluation['task']): Markdown {
  const small = groups.some(({ values }) => values.some(({ kind }) => kind === 'not-estimable'));
  const notes = [
    `rates between groups are for binary tasks, this one is ${task}`,
    ...(small ? [`groups under ${minGroup} rows are not judged`] : []),
  ];
  const title = by.join(' × ');
  return blocks([
    md`**Errors by ${title}** · ${joined(notes, ' · ')}`,
    table(
      [{ title }, ...['Rows', ...measures].map((measure) => ({ title: measure, align: 'right' as const }))],
      groups.map(({ group, rows, values }) => [
        group.filter((part) => part !== '').join(' × '),
        figure(rows),
        ...values.map(short),
      ]),
    ),
    needsLine(groups),
  ]);
}
