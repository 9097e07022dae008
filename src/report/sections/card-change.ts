import { counted } from '../../math/figures.ts';
import { fencedBlock } from '../escape.ts';
import { lineDiff } from '../line-diff.ts';
import { folded, type Markdown, md, verbatim } from '../markdown.ts';

/** How a model card differs from that of what serves in production. */
export interface CardChange {
  /** `v1.4.0`. */
  readonly version: string;
  /** Lines of a diff: `-` gone, `+` new; empty where the cards are equal. */
  readonly lines: readonly string[];
}

export function cardChange(served: { readonly version: string; readonly text: string }, card: string): CardChange {
  return { version: served.version, lines: lineDiff(served.text, card, 1) };
}

/** Folded: the diff, as far as a comment has room for it. */
export function cardSection(change: CardChange): Markdown {
  if (change.lines.length === 0) return md`${cardText(change)}`;
  return folded(cardText(change), verbatim(fencedBlock(change.lines.join('\n'), 6000)));
}

/** `Model card: 12 lines new and 9 gone against that of v1.4.0`. */
export function cardText({ version, lines }: CardChange): string {
  if (lines.length === 0) return `Model card: the same as that of ${version}`;
  const starting = (mark: string) => lines.filter((line) => line.startsWith(mark)).length;
  return `Model card: ${counted(starting('+ '), 'line')} new and ${starting('- ')} gone against that of ${version}`;
}
