import type { Report } from '../core/records.ts';
import { counted } from '../math/figures.ts';
import { type ProblemLike, problemAnnotation } from './annotations.ts';
import { COMMENT_LIMIT, fits, mostThatFit } from './budget.ts';
import { asSentence, blocks, bullets, code, type Markdown, md } from './markdown.ts';

export type { ProblemLike } from './annotations.ts';

/** The report when specs do not validate: nothing is planned or trained, every problem is named with its fix. */
export function problemsReport(problems: readonly ProblemLike[]): Report {
  const files = new Set(problems.map((problem) => problem.at.file)).size;
  const headline = `${counted(problems.length, 'problem')} in ${counted(files, 'file')}; nothing was trained`;
  const items = problems.map(problemLine);
  const listing = (shown: number) => problemList(headline, { items: items.slice(0, shown), all: items.length });
  const comment = listing(mostThatFit(items.length, (shown) => fits(listing(shown), { bytes: COMMENT_LIMIT })));
  return {
    kind: 'Report',
    schemaVersion: 1,
    headline: `❌ ${headline}`,
    comment,
    summary: comment,
    check: {
      conclusion: 'failure',
      title: headline,
      summary: comment,
      annotations: problems.map(problemAnnotation),
    },
  };
}

function problemList(headline: string, shown: { readonly items: readonly Markdown[]; readonly all: number }): string {
  const more = shown.all - shown.items.length;
  return blocks([
    md`### ❌ ${headline}`,
    bullets(shown.items),
    more > 0 ? md`… and ${more} more, as annotations on the lines themselves` : undefined,
    md`${code('trainyard validate')} shows the same with code frames.`,
  ]).text;
}

function problemLine({ at, message, fix }: ProblemLike): Markdown {
  return md`${code(`${at.file}:${at.line}:${at.column}`)} ${asSentence(message)} **Fix:** ${fix}`;
}
