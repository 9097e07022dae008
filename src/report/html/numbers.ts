import type {
  Estimate,
  Evaluation,
  FairnessResult,
  FeatureImportance,
  GroupResult,
  MetricResult,
} from '../../core/records.ts';
import { counted, figure } from '../../math/figures.ts';
import { sizeText, timeText } from '../../math/quantities.ts';
import { intervalText, madeText, withInterval } from '../intervals.ts';
import { asSentence } from '../markdown.ts';
import { nameOf } from '../plots/groups.ts';
import { needsText } from '../sections/group-needs.ts';
import { usesText } from '../sections/held-out.ts';
import { sharedText } from '../sections/importance.ts';
import { estimateText } from '../sections/numbers.ts';
import { type Html, html, htmlFacts, htmlTable, trustedHtml } from './markup.ts';

const MOST_ROWS = 200;

/** What the numbers rest on, and every number with its exact definition. */
export function metricsSection(evaluation: Evaluation): Html {
  const { latency } = evaluation;
  const { positives, rows } = evaluation;
  const share = positives === undefined || rows === 0 ? '' : ` (${figure((100 * positives) / rows, 3)} %)`;
  return html`<h3>Metrics</h3>
${metricsTable(evaluation.metrics, `Metrics of ${evaluation.model}`)}${htmlFacts([
  ['Held-out rows', figure(rows)],
  ['Positive rows', positives === undefined ? undefined : `${figure(positives)}${share}`],
  ['Used to decide', usesText(evaluation)],
  ['Decision', evaluation.decision],
  ['Costs of errors', costsText(evaluation)],
  ['One row, median', timeText(latency.p50)],
  [
    'One row, p95 and p99',
    `${timeText(latency.p95)} and ${timeText(latency.p99)}, ${figure(latency.calls)} calls on ${latency.on}`,
  ],
  ['Bundle', sizeText(evaluation.size.bundleBytes)],
])}<p class="soft">${evaluation.held}</p>
${classesTable(evaluation)}${evaluation.importance && importanceTable(evaluation.importance)}`;
}

function importanceTable(importance: FeatureImportance): Html | undefined {
  const { metric, repeats, rows, features, groups = [] } = importance;
  const together = groups.map(({ names, ...loss }) => ({ name: `together: ${names.join(', ')}`, ...loss }));
  const table = htmlTable({
    caption: `Importance by permutation: loss of ${metric} over ${figure(repeats)} repeats on ${figure(rows)} rows`,
    titled: true,
    columns: [{ title: 'Feature' }, ...['Loss', 'Deviation'].map((title) => ({ title, number: true }))],
    rows: [...together, ...features.slice(0, MOST_ROWS)].map(({ name, mean, deviation }) => [
      name,
      figure(mean, 3),
      figure(deviation, 3),
    ]),
  });
  return (
    table &&
    html`${table}<p class="soft">${sharedText(importance)}</p>
`
  );
}

export function fairnessSection(evaluation: Evaluation): Html | undefined {
  const parts = [...evaluation.fairness.map(groupingPart), ...errorParts(evaluation)];
  return parts.length === 0
    ? undefined
    : html`<h3>Fairness</h3>
${parts}`;
}

function metricsTable(results: readonly MetricResult[], caption: string): Html | undefined {
  return htmlTable({
    caption,
    stacks: true,
    columns: [
      { title: 'Metric' },
      { title: 'Value', number: true },
      { title: '95 % interval', number: true },
      { title: 'Better' },
      { title: 'Rows', number: true },
      { title: 'Definition' },
    ],
    rows: results.map((result) => [
      result.metric,
      estimateCell(result.estimate),
      intervalText(result.estimate),
      result.better,
      figure(result.rows),
      html`<div class="wide soft">${result.definition} (version ${result.version}). ${asSentence(madeText(result.estimate))}</div>`,
    ]),
  });
}

function estimateCell(estimate: Estimate): Html {
  if (estimate.kind === 'value') return html`${figure(estimate.value)}`;
  return html`<span title="${estimateText(estimate)}">not estimable</span>`;
}

/** For tables that have no column for the interval. */
function boundedCell(estimate: Estimate): Html {
  if (estimate.kind !== 'value' || estimate.interval === undefined) return estimateCell(estimate);
  return html`${withInterval(estimate)}`;
}

function costsText({ costs }: Evaluation): string | undefined {
  if (costs === undefined) return undefined;
  const { falsePositives, falseNegatives, falsePositive, falseNegative, perRow, interval } = costs;
  const ends = interval === undefined ? '' : ` (${figure(interval.low, 3)} to ${figure(interval.high, 3)})`;
  return `${figure(costs.total)} in all, ${figure(perRow)} per row${ends}: ${figure(falsePositives)} false positives at ${figure(falsePositive)}, ${figure(falseNegatives)} false negatives at ${figure(falseNegative)}`;
}

function classesTable({ classes = [], model }: Evaluation): Html | undefined {
  return htmlTable({
    caption: `Classes of ${model}`,
    titled: true,
    columns: [
      { title: 'Class' },
      ...['Rows', 'Decided', 'Precision', 'Recall', 'F1'].map((title) => ({ title, number: true })),
    ],
    rows: classes
      .slice(0, MOST_ROWS)
      .map(({ name, rows, decided, precision, recall, f1 }) => [
        name,
        figure(rows),
        figure(decided),
        ...[precision, recall, f1].map(boundedCell),
      ]),
  });
}

function groupingPart(result: FairnessResult): Html {
  const by = result.by.join(' × ');
  const small = result.groups.some((group) => group.selectionRate.kind === 'not-estimable');
  const titles = ['Rows', 'Positive', 'Selected', 'True pos. rate', 'False pos. rate'];
  return html`${htmlTable({
    caption: `By ${by}${small ? `; groups under ${result.minGroup} rows are not judged` : ''}`,
    titled: true,
    columns: [{ title: by }, ...titles.map((title) => ({ title, number: true }))],
    rows: result.groups.slice(0, MOST_ROWS).map(groupRow),
  })}${overflow(result.groups.length)}${needsPart(result.groups)}<details><summary>Measures by ${by}: ${result.measures.map(measureText).join(', ')}</summary>
${metricsTable(result.measures, `Measures between groups by ${by}`)}</details>
`;
}

function measureText({ metric, estimate }: MetricResult): string {
  return `${metric} ${estimate.kind === 'value' ? figure(estimate.value) : 'not estimable'}`;
}

function groupRow(group: GroupResult): readonly (string | Html)[] {
  const dash = trustedHtml('<span title="not judged">–</span>');
  const judged = group.selectionRate.kind === 'value';
  const rates = [group.selectionRate, group.truePositiveRate, group.falsePositiveRate];
  const cells = rates.map((rate) => (!judged ? dash : rate.kind === 'value' ? withInterval(rate) : estimateCell(rate)));
  return [nameOf(group), figure(group.rows), judged ? figure(group.positives) : dash, ...cells];
}

function errorParts({ groupErrors = [] }: Evaluation): readonly (Html | undefined)[] {
  return groupErrors.map(
    ({ by, minGroup, measures, groups }) =>
      html`${htmlTable({
        caption: `By ${by.join(' × ')}; groups under ${minGroup} rows are not judged`,
        titled: true,
        columns: [{ title: by.join(' × ') }, ...['Rows', ...measures].map((title) => ({ title, number: true }))],
        rows: groups
          .slice(0, MOST_ROWS)
          .map(({ group, rows, values }) => [
            group.filter((part) => part !== '').join(' × '),
            figure(rows),
            ...values.map(boundedCell),
          ]),
      })}${needsPart(groups)}`,
  );
}

function needsPart(groups: Parameters<typeof needsText>[0]): Html | undefined {
  const text = needsText(groups);
  return text === undefined ? undefined : html`<p class="soft">${asSentence(text)}</p>`;
}

function overflow(count: number): Html | undefined {
  const more = count - MOST_ROWS;
  return more > 0 ? html`<p class="soft">… and ${counted(more, 'more group')}.</p>` : undefined;
}
