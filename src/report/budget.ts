import { counted, listed } from '../math/figures.ts';
import { composeComment, SECTIONS, type Section, verdictLine } from './comment.ts';
import { blocks, bullets, type Markdown, md } from './markdown.ts';
import { modelsOf, type Review, tallyText } from './review.ts';
import { findingLine } from './sections/findings.ts';
import { gateNote } from './sections/gates.ts';

/** GitHub refuses a comment above 65,536; what a forge counts is not always characters, hence the distance. */
export const COMMENT_LIMIT = 60_000;

/** The runner drops a step summary above 1 MiB. */
export const SUMMARY_LIMIT = 1_000_000;

export interface Budget {
  /** Most bytes, and so also most characters. */
  readonly bytes: number;
  /** Where the reader finds what was left out: `in the step summary of this run`. */
  readonly elsewhere: string;
  /** Put after the verdict line, and never left out. */
  readonly tail?: Markdown | undefined;
}

/**
 * The report within its budget: whole sections go, in the order of `SECTIONS`, until the rest fits, and the report says
 * which and where they are. When nothing else is left, the verdict line and the blocking gates stay, as many as fit.
 */
export function fitted(review: Review, budget: Budget): string {
  const keeping = (kept: number) => {
    const without = SECTIONS.slice(0, SECTIONS.length - kept);
    return blocks([composeComment(review, new Set(without)), budget.tail, leftOut(without, budget)]).text;
  };
  const text = keeping(mostThatFit(SECTIONS.length, (kept) => fits(keeping(kept), budget)));
  return fits(text, budget) ? text : core(review, budget);
}

export function fits(text: string, budget: Pick<Budget, 'bytes'>): boolean {
  return Buffer.byteLength(text, 'utf8') <= budget.bytes;
}

function leftOut(sections: readonly Section[], budget: Budget): Markdown | undefined {
  if (sections.length === 0) return undefined;
  return md`> Left out to stay within the length that GitHub allows: ${listed(sections)}. They are ${budget.elsewhere}.`;
}

/** Verdict, tally, and one line per blocking gate or broken model. */
function core(review: Review, budget: Budget): string {
  const models = modelsOf(review);
  const stopping = review.verdict.findings.filter((finding) => finding.severity === 'failure');
  const results = models.flatMap(({ verdict }) => {
    if (verdict.outcome === 'broken') return [md`💥 **${verdict.model}** ${verdict.because ?? 'could not be judged'}`];
    return verdict.gates.filter((gate) => gate.blocks).map((gate) => md`**${verdict.model}** ${gateNote(gate)}`);
  });
  const lines = [...results, ...stopping.map(findingLine)];
  const top = blocks([verdictLine(review), md`Gates: ${tallyText(models.flatMap(({ verdict }) => verdict.gates))}`]);
  const rest = (count: number) => md`… and ${counted(count, 'more blocking result')}`;
  const note = leftOut(SECTIONS, budget);
  const assembled = (shown: number) =>
    blocks([
      top,
      bullets([...lines.slice(0, shown), ...(shown < lines.length ? [rest(lines.length - shown)] : [])]),
      note,
    ]).text;
  return assembled(mostThatFit(lines.length, (shown) => fits(assembled(shown), budget)));
}

/** The largest count, up to `count`, that still fits; growing must not make it smaller. */
export function mostThatFit(count: number, fitsWith: (shown: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fitsWith(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
