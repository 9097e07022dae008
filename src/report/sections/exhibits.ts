import type { Evaluation, TrainedModel } from '../../core/records.ts';
import { exhibitsOf } from '../exhibits/all-exhibits.ts';
import type { Exhibit } from '../exhibits/exhibit.ts';
import { blocks, folded, type Markdown, md, table } from '../markdown.ts';

/** Each exhibit folded away under its finding. */
export function exhibitsSection(evaluation: Evaluation, trained?: TrainedModel): Markdown {
  return blocks(exhibitsOf(evaluation, trained).map(exhibitBlock));
}

const MOST_ROWS = 40;

function exhibitBlock(exhibit: Exhibit): Markdown {
  return folded(exhibit.title, exhibitBody(exhibit));
}

/** An exhibit's table and what it rests on. */
export function exhibitBody({ says, columns, rows }: Exhibit): Markdown {
  const heads = columns.map((column) => ({ title: column.title, ...(column.number && { align: 'right' as const }) }));
  return blocks([table(heads, rows.slice(0, MOST_ROWS)), md`${says}`]);
}
