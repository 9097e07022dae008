import { FALSE_ALARMS } from '../../core/estimate.ts';
import type { GroupChange, MetricComparison, ProductionComparison } from '../../core/records.ts';
import { counted, figure } from '../../math/figures.ts';
import { intervalText, withInterval } from '../intervals.ts';
import { asSentence, blocks, type Content, type Markdown, md, table } from '../markdown.ts';

/** The candidate beside production on the same rows: metrics, decisions, rates of groups. */
export function comparisonSection(comparison: ProductionComparison): Markdown {
  const { version, scored, unable, metrics, groups } = comparison;
  const right = { align: 'right' as const };
  return blocks([
    md`**Against production** (${version}) · ${asSentence(scored)}`,
    unable === undefined ? undefined : md`${asSentence(`Nothing can be compared: ${unable}`)}`,
    table(
      [
        { title: 'Metric' },
        { title: 'Production', ...right },
        { title: 'Candidate', ...right },
        { title: 'Gain', ...right },
        { title: '95 % interval', ...right },
        { title: 'Candidate is' },
        { title: 'Test' },
      ],
      metrics.map(metricRow),
    ),
    sentence(togetherText(comparison)),
    sentence(flipsText(comparison)),
    ...groups.map(({ by, groups: changes }) => changesTable(by, changes)),
  ]);
}

/** `cannot tell (about 2,300 rows would)`. */
export function standingText({ standing, needs }: MetricComparison): string {
  if (standing !== 'cannot tell' || needs === undefined) return standing;
  return `cannot tell (about ${figure(needs)} rows would)`;
}

/** `McNemar, p = 0.031 (0.12)`: as it is, and corrected. */
export function testText({ test }: MetricComparison): string {
  return test === undefined ? '–' : `${test.name}, p = ${figure(test.pvalue, 2)} (${figure(test.corrected, 2)})`;
}

/** What `better` and `worse` mean in the table; nothing where no metric was tested. */
export function togetherText({ metrics }: ProductionComparison): string | undefined {
  const tested = metrics.filter(({ test }) => test !== undefined).length;
  if (tested === 0) return undefined;
  return `Better and worse go by p-values corrected for ${counted(tested, 'metric')} tested here (Holm; in brackets), so that a candidate that is no different is called either in at most ${figure(100 * FALSE_ALARMS)} % of comparisons; each interval is of its own metric alone`;
}

/** Rows whose decision turned from wrong to right and back; nothing for regression. */
export function flipsText({ decisions, version }: ProductionComparison): string | undefined {
  if (decisions === undefined) return undefined;
  const { both, onlyCandidate, onlyProduction, neither } = decisions;
  return `Against ${version}, ${counted(onlyCandidate, 'row')} flipped from wrong to right and ${figure(onlyProduction)} from right to wrong; both decide ${figure(both)} right and ${figure(neither)} wrong.`;
}

function metricRow(one: MetricComparison): readonly Content[] {
  const value = (of: MetricComparison['gain']) => (of.kind === 'value' ? figure(of.value) : 'not estimable');
  const numbers = [value(one.production), value(one.candidate), value(one.gain), intervalText(one.gain, 3)];
  return [one.metric, ...numbers, standingText(one), testText(one)];
}

function sentence(text: string | undefined): Markdown | undefined {
  return text === undefined ? undefined : md`${asSentence(text)}`;
}

function changesTable(by: readonly string[], changes: readonly GroupChange[]): Markdown | undefined {
  if (changes.length === 0) return undefined;
  const titles = ['Selected', 'True pos. rate', 'False pos. rate'].map((title) => ({
    title: `${title}, change`,
    align: 'right' as const,
  }));
  return table(
    [{ title: by.join(' × ') }, { title: 'Rows', align: 'right' }, ...titles],
    changes.map((change) => [
      change.group.join(' × '),
      figure(change.rows),
      ...[change.selectionRate, change.truePositiveRate, change.falsePositiveRate].map(withInterval),
    ]),
  );
}
