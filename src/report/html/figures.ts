import type { Chart } from '../plots/chart.ts';
import { type Html, html, htmlTable, trustedHtml } from './markup.ts';

/** A chart with its drawing; without one, its table stands open in its place. */
export interface DrawnChart {
  readonly chart: Chart;
  readonly svg?: string;
}

export function figuresSection(charts: readonly DrawnChart[], model: string): Html | undefined {
  if (charts.length === 0) return undefined;
  return html`<h3>Plots</h3>
<div class="plots">
${charts.map((drawn) => figureOf(drawn, model))}</div>
`;
}

function figureOf({ chart, svg }: DrawnChart, model: string): Html {
  const table = htmlTable({ caption: `${chart.title} of ${model}`, ...chart.table });
  // The drawing was reduced to shapes and escaped words when it was made.
  const drawing =
    svg === undefined
      ? undefined
      : html`<div role="img" aria-label="${chart.title}. ${chart.says}">${trustedHtml(svg)}</div>
`;
  return html`<figure aria-label="${chart.title}">
<figcaption><h4>${chart.title}</h4>
<p>${chart.says}</p>${legendOf(chart)}</figcaption>
${drawing}${
  svg === undefined
    ? table
    : html`<details><summary>Numbers of this plot</summary>${table}</details>
`
}</figure>
`;
}

function legendOf({ legend }: Chart): Html | undefined {
  if (legend === undefined || legend.length === 0) return undefined;
  return html`
<ul class="legend">${legend.map(
    ({ series, name, dashed }) =>
      html`<li><svg viewBox="0 0 22 10" aria-hidden="true"><path d="M1,5H21" stroke="var(--series-${series})" stroke-width="${dashed ? 2.5 : 6}"${trustedHtml(dashed ? ' stroke-dasharray="5 3"' : '')}/></svg>${name}</li>`,
  )}</ul>`;
}
