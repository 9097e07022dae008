import type { Estimate, FairnessResult, GroupResult } from '../../core/records.ts';
import { figure } from '../../math/figures.ts';
import { type Chart, ink, type Series, shareAxis } from './chart.ts';
import { distinctLabels } from './labels.ts';

const MOST_GROUPS = 12;

const RATES: readonly { name: string; series: Series; of: (group: GroupResult) => Estimate }[] = [
  { name: 'Selected', series: 1, of: (group) => group.selectionRate },
  { name: 'True positive rate', series: 2, of: (group) => group.truePositiveRate },
  { name: 'False positive rate', series: 3, of: (group) => group.falsePositiveRate },
];

/** Three bars per group that is large enough to judge, the largest groups first; none where fewer than two are. */
export function groupChart(result: FairnessResult): Chart | undefined {
  const judged = result.groups.filter((group) => group.selectionRate.kind === 'value');
  const groups = [...judged].sort((a, b) => b.rows - a.rows).slice(0, MOST_GROUPS);
  if (groups.length < 2) return undefined;
  const by = result.by.join(' × ');
  const left = judged.length - groups.length;
  const names = groups.map(nameOf);
  return {
    title: `Rates by ${by}`,
    says: `Share selected, true positive rate and false positive rate of each group with ${figure(result.minGroup)} rows or more${left > 0 ? `; ${left} smaller ones are in the table of the section Fairness` : ''}.`,
    legend: RATES.map(({ name, series }) => ({ name, series })),
    table: {
      columns: [
        { title: by },
        ...RATES.map(({ name }) => ({ title: name, number: true })),
        { title: 'Rows', number: true },
      ],
      rows: groups.map((group, at) => [
        names[at] ?? '',
        ...RATES.map(({ of }) => rateText(of(group))),
        figure(group.rows),
      ]),
    },
    size: { height: groups.length * 44 + 10, left: 118 },
    layers: [barLayer(groups, distinctLabels(names, 18))],
  };
}

function barLayer(groups: readonly GroupResult[], labels: readonly string[]) {
  const values = groups.flatMap((group, at) =>
    RATES.flatMap(({ name, of }) => {
      const rate = of(group);
      return rate.kind === 'value' ? [{ group: labels[at], rate: rate.value, name }] : [];
    }),
  );
  const names = RATES.map(({ name }) => name);
  const colors = RATES.map(({ series }) => ink(series));
  return {
    data: { values },
    mark: { type: 'bar' },
    encoding: {
      x: shareAxis('rate', 'Share'),
      y: {
        field: 'group',
        type: 'nominal',
        sort: null,
        scale: { domain: labels, paddingInner: 0.25, paddingOuter: 0.1 },
        axis: { title: null, grid: false, ticks: false, labelOverlap: false },
      },
      yOffset: { field: 'name', type: 'nominal', sort: null, scale: { domain: names, paddingInner: 0.1 } },
      color: { field: 'name', type: 'nominal', scale: { domain: names, range: colors }, legend: null },
    },
  };
}

export function nameOf(group: GroupResult): string {
  return group.group.filter((part) => part !== '').join(' × ');
}

function rateText(rate: Estimate): string {
  return rate.kind === 'value' ? figure(rate.value, 3) : 'not estimable';
}
