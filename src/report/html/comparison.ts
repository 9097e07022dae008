import type { Estimate, GroupChange, MetricComparison, ProductionComparison } from '../../core/records.ts';
import { counted, figure } from '../../math/figures.ts';
import { intervalText, withInterval } from '../intervals.ts';
import { asSentence } from '../markdown.ts';
import { flipsText, standingText, testText, togetherText } from '../sections/comparison.ts';
import { type Html, html, htmlTable } from './markup.ts';

const MOST_ROWS = 200;
const LOOKS: Readonly<Record<MetricComparison['standing'], string>> = {
  better: 'good',
  worse: 'bad',
  same: 'mute',
  'cannot tell': 'warn',
};

/** The candidate beside what serves in production, on the same rows: metrics, rows that flipped, groups, drift. */
export function comparisonSection(comparison: ProductionComparison): Html {
  const { version, scored, unable } = comparison;
  const nothing = unable === undefined ? undefined : `Nothing can be compared: ${unable}`;
  return html`<h3>Against production (${version})</h3>
<p class="soft">${asSentence(scored)}</p>
${paragraph(nothing)}${metricsTable(comparison)}${paragraph(togetherText(comparison))}${paragraph(flipsText(comparison))}${comparison.groups.map(({ by, groups }) => changesTable(by, groups))}${driftTable(comparison)}`;
}

function paragraph(text: string | undefined): Html | undefined {
  if (text === undefined) return undefined;
  return html`<p>${asSentence(text)}</p>
`;
}

function metricsTable({ metrics, version }: ProductionComparison): Html | undefined {
  const number = true;
  return htmlTable({
    caption: `Metrics beside ${version}; a gain is better whichever way the metric goes`,
    stacks: true,
    columns: [
      { title: 'Metric' },
      { title: 'Candidate is' },
      { title: 'Production', number },
      { title: 'Candidate', number },
      { title: 'Gain', number },
      { title: '95 % interval', number },
      { title: 'Test' },
    ],
    rows: metrics.map((one) => [
      one.metric,
      html`<span class="badge ${LOOKS[one.standing]}">${standingText(one)}</span>`,
      ...[one.production, one.candidate, one.gain].map(valueCell),
      intervalText(one.gain, 3),
      testText(one),
    ]),
  });
}

function valueCell(estimate: Estimate): Html {
  if (estimate.kind === 'value') return html`${figure(estimate.value)}`;
  return html`<span title="${estimate.reason}">not estimable</span>`;
}

function changesTable(by: readonly string[], changes: readonly GroupChange[]): Html | undefined {
  const titles = ['Rows', 'Selected, change', 'True pos. rate, change', 'False pos. rate, change'];
  const more = changes.length - MOST_ROWS;
  return html`${htmlTable({
    caption: `Rates by ${by.join(' × ')}: the candidate's less production's`,
    titled: true,
    columns: [{ title: by.join(' × ') }, ...titles.map((title) => ({ title, number: true }))],
    rows: changes
      .slice(0, MOST_ROWS)
      .map((change) => [
        change.group.join(' × '),
        figure(change.rows),
        ...[change.selectionRate, change.truePositiveRate, change.falsePositiveRate].map(withInterval),
      ]),
  })}${more > 0 ? html`<p class="soft">… and ${counted(more, 'more group')}.</p>` : undefined}`;
}

/** Folded: a gate judges it where one is declared. */
function driftTable({ drift = [], version }: ProductionComparison): Html | undefined {
  if (drift.length === 0) return undefined;
  const rows = [...drift].sort((one, other) => other.psi - one.psi || (one.column < other.column ? -1 : 1));
  return html`<details><summary>Training rows moved from those of ${version}: ${counted(rows.length, 'feature')}</summary>
${htmlTable({
  caption: `Population stability index of each feature against ${version}`,
  columns: [{ title: 'Feature' }, { title: 'PSI', number: true }],
  rows: rows.slice(0, MOST_ROWS).map(({ column, psi }) => [column, figure(psi, 3)]),
})}</details>
`;
}
