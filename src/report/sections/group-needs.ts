import type { GroupResult } from '../../core/records.ts';
import { figure } from '../../math/figures.ts';
import { asSentence, type Markdown, md } from '../markdown.ts';

type NeedyGroup = Pick<GroupResult, 'group' | 'needs'>;

const MOST_NAMED = 10;

/** Groups of which too little can be told, with the test rows in all on which it could. */
export function needsText(groups: readonly NeedyGroup[]): string | undefined {
  const lacking = groups.flatMap(({ group, needs }) => (needs === undefined ? [] : [{ group, needs }]));
  if (lacking.length === 0) return undefined;
  const named = lacking.slice(0, MOST_NAMED).map(({ group, needs }) => `${group.join(' × ')} ${figure(needs)}`);
  const more = lacking.length > MOST_NAMED ? ` and ${figure(lacking.length - MOST_NAMED)} more` : '';
  return `Test rows in all on which every number of a group could be judged, at its share of these: about ${named.join(', ')}${more}`;
}

/** The same as a paragraph. */
export function needsLine(groups: readonly NeedyGroup[]): Markdown | undefined {
  const text = needsText(groups);
  return text === undefined ? undefined : md`${asSentence(text)}`;
}
