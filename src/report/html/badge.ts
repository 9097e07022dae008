import type { ModelVerdict } from '../../core/records.ts';
import type { Standing } from '../review.ts';
import { type Html, html } from './markup.ts';

const LOOKS = new Map<Standing | ModelVerdict['outcome'], readonly [string, string]>([
  ['passed', ['good', '✓ passed']],
  ['failed', ['bad', '✕ failed']],
  ['not estimable', ['bad', '✕ not estimable']],
  ['warning', ['warn', '! warning']],
  ['waived', ['mute', '– waived']],
  ['skipped', ['mute', '– skipped']],
  ['pass', ['good', '✓ passes']],
  ['warn', ['warn', '! passes with warnings']],
  ['fail', ['bad', '✕ blocked']],
  ['broken', ['bad', '✕ not judged']],
  ['not-judged', ['mute', '– removed']],
]);

/** A word on a coloured ground, with a sign for those who see no colours. */
export function badge(what: Standing | ModelVerdict['outcome']): Html {
  const [look, words] = LOOKS.get(what) ?? ['mute', what];
  return html`<span class="badge ${look}">${words}</span>`;
}
