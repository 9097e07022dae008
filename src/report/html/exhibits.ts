import type { Evaluation, TrainedModel } from '../../core/records.ts';
import { exhibitsOf } from '../exhibits/all-exhibits.ts';
import type { Exhibit } from '../exhibits/exhibit.ts';
import { type Html, html, htmlTable } from './markup.ts';

const MOST_ROWS = 200;

/** What was looked at beside the metrics; nothing where nothing was. */
export function exhibitsSection(evaluation: Evaluation, trained?: TrainedModel): Html | undefined {
  const exhibits = exhibitsOf(evaluation, trained);
  if (exhibits.length === 0) return undefined;
  return html`<h3>Beside the metrics</h3>
${exhibits.map(exhibitPart)}`;
}

function exhibitPart({ title, says, columns, rows }: Exhibit): Html {
  return html`${htmlTable({ caption: title, titled: true, columns, rows: rows.slice(0, MOST_ROWS) })}<p class="soft">${says}</p>
`;
}
