import type { ConformalCoverage } from '../../core/records.ts';
import { counted, figure } from '../../math/figures.ts';
import { withInterval } from '../intervals.ts';
import { asSentence } from '../markdown.ts';
import { type Exhibit, numbers } from './exhibit.ts';

export function conformalExhibit(conformal: ConformalCoverage): Exhibit {
  const { coverage, rule, rows, testRows, held, size, sizes, groups, caution } = conformal;
  const what = sizes === undefined ? 'intervals' : 'sets';
  const mean = size === undefined ? '' : `, ${sizes === undefined ? 'width' : 'mean size'} ${figure(size)}`;
  const spread = sizes
    ?.map((one) => `${counted(one.classes, 'class', 'classes')} in ${counted(one.rows, 'row')}`)
    .join(', ');
  const sentences = [
    `Inside are ${rule}`,
    `The limit is the split-conformal one of ${counted(rows, 'validation row')}, each counting once; it promises ${percent(coverage)} over all rows together, not in each group`,
    ...(spread === undefined ? [] : [`Sets have ${spread}`]),
    ...(caution === undefined ? [] : [`Mind that ${caution}`]),
  ];
  return {
    title: `Conformal ${what} for ${percent(coverage)}: ${withInterval(held)} of the test rows inside${mean}`,
    says: sentences.map(asSentence).join(' '),
    columns: [{ title: 'Rows' }, ...numbers('Number', 'Inside')],
    rows: [
      ['all', figure(testRows), withInterval(held)],
      ...groups.map(({ by, group, rows: count, held: inside }) => [
        `${by.join(' × ')}: ${group.join(' × ')}`,
        figure(count),
        withInterval(inside),
      ]),
    ],
  };
}

function percent(share: number): string {
  return `${figure(100 * share, 3)} %`;
}
