import type { FairnessResult } from '../../core/records.ts';
import { figure } from '../../math/figures.ts';
import { withInterval } from '../intervals.ts';
import { type Exhibit, numbers } from './exhibit.ts';

/** Ratios and differences in the field's other convention; those of fairlearn stand with the groups. */
export function conventionExhibit({ by, against, minGroup }: FairnessResult): Exhibit | undefined {
  if (against === undefined || against.groups.length === 0) return undefined;
  const privileged = against.privileged.join(' × ');
  const [first] = against.groups;
  const told = first
    ? `: ${first.group.join(' × ')} less ${privileged} ${withInterval(first.selectionDifference)}`
    : '';
  return {
    title: `Selection by ${by.join(' × ')} in AIF360's convention${told}`,
    says: `Signed, each group against the privileged one, ${privileged} (${against.chosen}): under 0, or a ratio under 1, is against the group. The measures above are fairlearn's: largest less smallest rate, smallest over largest, without a sign and without a privileged group; of two groups its difference is the size of this one, its ratio the smaller of this one and its inverse. Groups of ${figure(minGroup)} rows or more.`,
    columns: [
      { title: by.join(' × ') },
      ...numbers(
        'Rows',
        'statistical parity difference',
        'disparate impact',
        'equal opportunity difference',
        'average odds difference',
      ),
    ],
    rows: against.groups.map((one) => [
      one.group.join(' × '),
      figure(one.rows),
      withInterval(one.selectionDifference),
      withInterval(one.selectionRatio),
      withInterval(one.opportunityDifference),
      withInterval(one.averageOddsDifference),
    ]),
  };
}
