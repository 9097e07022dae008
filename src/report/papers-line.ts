import { code, type Markdown, md, verbatim } from './markdown.ts';
import type { PapersPlace } from './review.ts';

/** Where people find the page and the cards, for the end of a comment. */
export function papersLine(place: PapersPlace | undefined): Markdown | undefined {
  if (place === undefined) return undefined;
  return md`Page with plots, model cards and records: ${linked(place)}`;
}

/** Only an address that is nothing but one becomes a link. */
function linked({ name, url }: PapersPlace): Markdown {
  if (url === undefined || !/^https?:\/\/[\w.:/?#=&%~-]+$/.test(url)) return code(name);
  return verbatim(`[${code(name).text}](${url})`);
}
