import type { ModelVerdict } from '../../core/records.ts';
import type { Standing } from '../review.ts';
import { type Html, html } from './markup.ts';

/** `ungated`: a model of which nothing was asked. */
export type Look = Standing | ModelVerdict['outcome'] | 'ungated';

const LOOKS = new Map<Look, readonly [string, string]>([
  ['passed', ['good', '✓ passed']],
  ['failed', ['bad', '✕ failed']],
  ['not estimable', ['bad', '✕ not estimable']],
  ['warning', ['warn', '! warning']],
  ['waived', ['mute', '– waived']],
  ['skipped', ['mute', '– skipped']],
  ['ungated', ['mute', '– no gates']],
  ['pass', ['good', '✓ passes']],
  ['warn', ['warn', '! passes with warnings']],
  ['fail', ['bad', '✕ blocked']],
  ['broken', ['bad', '✕ not judged']],
  ['not-judged', ['mute', '– removed']],
]);

/** A word on a coloured ground, with a sign for those who see no colours. */
export function badge(what: Look): Html {
  const [look, words] = LOOKS.get(what) ?? ['mute', what];
  return html`<span class="badge ${look}">${words}</span>`;
}

export function lookOf({ outcome, gates }: Pick<ModelVerdict, 'outcome' | 'gates'>): Look {
  return outcome === 'pass' && gates.length === 0 ? 'ungated' : outcome;
}
