import type { Evaluation, FairnessResult } from '../../core/records.ts';
import { figure } from '../../math/figures.ts';
import { blocks, folded, type Markdown, table } from '../markdown.ts';
import { mermaidBars, mermaidLine } from '../mermaid.ts';
import { nameOf } from '../plots/groups.ts';
import { heightAt } from '../plots/ranking.ts';

/** Bars that still have room for their names in a comment. */
const MOST_BARS = 8;

const PLACES = Array.from({ length: 11 }, (_, i) => i / 10);

/** A few numbers as pictures, each beside the table that holds them; folded. */
export function chartsSection(evaluation: Evaluation): Markdown {
  const groupings = evaluation.fairness.filter(({ by }) => by.length === 1);
  return folded('Charts', blocks([rocPart(evaluation), ...groupings.map(groupPart)]));
}

function rocPart({ curves }: Evaluation): Markdown | undefined {
  const roc = curves?.roc;
  if (roc === undefined) return undefined;
  const heights = PLACES.map((place) => heightAt(roc, place));
  const [x, y] = ['False positive rate', 'True positive rate'];
  return blocks([
    mermaidLine({ title: 'ROC curve', x, y, heights }),
    table(
      [x, y].map((title) => ({ title, align: 'right' as const })),
      PLACES.map((place, at) => [figure(place, 2), figure(heights[at] ?? 0, 3)]),
    ),
  ]);
}

function groupPart(result: FairnessResult): Markdown | undefined {
  const judged = result.groups.flatMap((group) =>
    group.selectionRate.kind === 'value'
      ? [{ name: nameOf(group), value: group.selectionRate.value, rows: group.rows }]
      : [],
  );
  const bars = judged.sort((a, b) => b.rows - a.rows).slice(0, MOST_BARS);
  if (bars.length < 2) return undefined;
  const by = result.by.join(' × ');
  return blocks([
    mermaidBars({ title: `Selected by ${by}`, axis: 'Share selected', bars }),
    table(
      [{ title: by }, { title: 'Selected', align: 'right' }],
      bars.map(({ name, value }) => [name, figure(value, 3)]),
    ),
  ]);
}
