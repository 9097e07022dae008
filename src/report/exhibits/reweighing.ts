import type { ReweighEffect, Reweighed } from '../../core/records.ts';
import { figure } from '../../math/figures.ts';
import { withInterval } from '../intervals.ts';
import { type Exhibit, numbers } from './exhibit.ts';

/** Rows of a cell under which their number is not shown. */
const LEAST_SHOWN = 10;

/** What the weights did, then the weights. */
export function reweighExhibits(effect: ReweighEffect, reweighed: Reweighed): readonly Exhibit[] {
  return [effectOf(effect), weightsOf(reweighed)];
}

function effectOf({ by, rows, threshold, rate, groups, gaps, metrics }: ReweighEffect): Exhibit {
  const [gap] = gaps;
  const told = gap && `: ${gap.measure} of ${rate} ${figure(gap.without, 3)} without, ${figure(gap.with, 3)} with`;
  const decided = threshold === undefined ? '' : `, decided at ${figure(threshold)}`;
  return {
    title: `Training rows reweighed by ${by.join(' × ')}${told ?? ''}`,
    says: `A second training without the weights, alike in all else, beside the one under review, both on ${figure(rows)} validation rows${decided}: ${rate === 'selected' ? 'share selected' : 'accuracy'} of each group large enough, the gaps between them, and what it cost. Training may have stopped by these rows; gates judge the test rows.`,
    columns: [{ title: 'Of' }, ...numbers('Rows', 'Without', 'With')],
    rows: [
      ...groups.map((group) => [
        `${rate}: ${group.group.join(' × ')}`,
        figure(group.rows),
        withInterval(group.without),
        withInterval(group.with),
      ]),
      ...gaps.map((one) => [one.measure, '', figure(one.without, 3), figure(one.with, 3)]),
      ...metrics.map((one) => [
        `${one.metric} (${one.better} is better)`,
        figure(rows),
        withInterval(one.without),
        withInterval(one.with),
      ]),
    ],
  };
}

function weightsOf({ by, groups, cells }: Reweighed): Exhibit {
  return {
    title: `Weights of the training rows by ${by.join(' × ')} and class`,
    says: 'Each row weighs (rows of its group x rows of its class) / (all rows x rows of both), so that group and class are independent among the training rows (Kamiran and Calders 2012); row weights of the data count in place of rows.',
    columns: [{ title: by.join(' × ') }, { title: 'Class' }, ...numbers('Training rows', 'Weight')],
    rows: cells.map(({ group, label, rows, weight }) => [
      (groups[group]?.group ?? []).join(' × '),
      label,
      rows < LEAST_SHOWN ? `under ${LEAST_SHOWN}` : figure(rows),
      figure(weight),
    ]),
  };
}
