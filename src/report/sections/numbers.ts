import type { Estimate, Evaluation, FairnessResult, GroupResult, MetricResult } from '../../core/records.ts';
import { figure } from '../../math/figures.ts';
import { sizeText, timeText } from '../../math/quantities.ts';
import { intervalText, madeText, withInterval } from '../intervals.ts';
import { blocks, bullets, type Content, joined, type Markdown, md, table } from '../markdown.ts';
import { classesTable, costsLine, groupErrorsSection } from './errors.ts';
import { needsLine } from './group-needs.ts';
import { usesText } from './held-out.ts';

/** What the numbers rest on, then the metrics, then speed and size. */
export function metricsSection(evaluation: Evaluation): Markdown {
  const { latency, size } = evaluation;
  return blocks([
    md`**Metrics** on ${figure(evaluation.rows)} held-out rows${positivesText(evaluation)} · decision: ${evaluation.decision}${usesPart(evaluation)}`,
    table(
      [
        { title: 'Metric' },
        { title: 'Value', align: 'right' },
        { title: '95 % interval', align: 'right' },
        { title: 'Better' },
      ],
      evaluation.metrics.map(metricRow),
    ),
    evaluation.costs && costsLine(evaluation.costs),
    evaluation.classes && classesTable(evaluation.classes),
    md`One row in ${timeText(latency.p50)} (median), ${timeText(latency.p95)} (p95), ${timeText(latency.p99)} (p99) over ${latency.calls} calls on ${latency.on} · bundle ${sizeText(size.bundleBytes)}`,
    md`${evaluation.held}`,
  ]);
}

/** Errors of groups for tasks without rates; else one table of groups per way of grouping, and the measures between the groups. */
export function fairnessSection(evaluation: Evaluation): Markdown {
  return blocks([...evaluation.fairness.map(fairnessTable), groupErrorsSection(evaluation)]);
}

/** The exact definition of every number shown, once each. */
export function definitionsSection(evaluations: readonly Evaluation[]): Markdown {
  const results = evaluations.flatMap((one) => [...one.metrics, ...one.fairness.flatMap((by) => by.measures)]);
  const byId = new Map(results.map((result) => [result.metric, result]));
  const ids = [...byId.keys()].sort();
  return bullets(
    ids.map((id) => {
      const { version, definition, estimate } = byId.get(id) as MetricResult;
      const made = madeText(estimate);
      return md`**${id}** (version ${version}): ${definition}${made === '' ? '' : `; ${made}`}`;
    }),
  );
}

export function estimateText(estimate: Estimate): string {
  return estimate.kind === 'value' ? figure(estimate.value) : `not estimable: ${estimate.reason}`;
}

function usesPart(evaluation: Evaluation): Content {
  const uses = usesText(evaluation);
  return uses === undefined ? '' : md` · ${uses}`;
}

function positivesText({ positives, rows }: Evaluation): string {
  if (positives === undefined || rows === 0) return '';
  return `, ${figure(positives)} positive (${figure((100 * positives) / rows, 3)} %)`;
}

function metricRow(result: MetricResult): readonly Content[] {
  return [result.metric, estimateText(result.estimate), intervalText(result.estimate), result.better];
}

function fairnessTable(result: FairnessResult): Markdown {
  const rates = ['Selected', 'True pos. rate', 'False pos. rate'].map((title) => ({ title, align: 'right' as const }));
  const small = result.groups.some((group) => group.selectionRate.kind === 'not-estimable');
  const leftOut = small ? [`groups under ${result.minGroup} rows are not judged`] : [];
  return blocks([
    md`**Fairness by ${result.by.join(' × ')}** · ${joined([...result.measures.map(measureText), ...leftOut], ' · ')}`,
    table(
      [
        { title: result.by.join(' × ') },
        { title: 'Rows', align: 'right' },
        { title: 'Positive', align: 'right' },
        ...rates,
      ],
      result.groups.map((group) => groupRow(group)),
    ),
    needsLine(result.groups),
  ]);
}

function measureText(measure: MetricResult): Markdown {
  const { metric, estimate } = measure;
  return md`${metric} ${estimate.kind === 'value' ? withInterval(estimate) : estimateText(estimate)}`;
}

/** A group that is not judged has dashes; the line above the table says why, once. */
function groupRow(group: GroupResult): readonly Content[] {
  const name = group.group.filter((part) => part !== '').join(' × ');
  if (group.selectionRate.kind === 'not-estimable') return [name, figure(group.rows), '–', '–', '–', '–'];
  const rates = [group.selectionRate, group.truePositiveRate, group.falsePositiveRate].map(withInterval);
  return [name, figure(group.rows), figure(group.positives), ...rates];
}
