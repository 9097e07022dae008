import { counted } from '../../math/figures.ts';
import { type CardChange, cardText } from '../sections/card-change.ts';
import { type Html, html } from './markup.ts';

const MOST_LINES = 600;

/** The diff of the model card against production's, folded. */
export function cardSection(change: CardChange): Html {
  const { lines } = change;
  const more = lines.length - MOST_LINES;
  if (lines.length === 0)
    return html`<p class="soft">${cardText(change)}.</p>
`;
  return html`<details><summary>${cardText(change)}</summary>
<div class="scroll" role="region" tabindex="0" aria-label="${cardText(change)}"><pre>${lines
    .slice(0, MOST_LINES)
    .map((line) => html`${line}\n`)}</pre></div>${
    more > 0 ? html`<p class="soft">… and ${counted(more, 'more line')}.</p>` : undefined
  }</details>
`;
}
