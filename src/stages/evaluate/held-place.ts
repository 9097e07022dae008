import { shownSource } from '../../spec/outside.ts';
import type { ResolvedData, ResolvedSource } from '../../spec/resolved.ts';
import { sourcesOf } from '../../spec/sources.ts';

/**
 * Where held-out rows lie, and whether code that trains could have read them: what lies in the repository or on the machine is
 * beside that code; addresses are read by another job, with its credentials. Test rows of a source of their own lie there alone.
 */
export function heldPlace(data: Pick<ResolvedData, 'source' | 'format' | 'sources' | 'split' | 'pins'>): string {
  const own = data.split.testSource;
  const sources = own === undefined ? sourcesOf(data) : [own];
  const named = (['far', 'machine', 'repository'] as const).flatMap((place) => {
    const there = sources.filter((source) => placeOf(source, data.pins ?? []) === place);
    return there.length === 0 ? [] : [`${there.map(({ path }) => shownSource(path)).join(', ')} ${WORDS[place]}`];
  });
  const exposed = sources.some((source) => placeOf(source, data.pins ?? []) !== 'far');
  const what = named.length === 1 ? 'them' : 'what lies there';
  return `${named.join(', and ')}${exposed ? `, so code there could have read ${what}` : ''}`;
}

const WORDS = {
  far: '(outside git and pinned by data.lock)',
  machine: '(on the machine and pinned by data.lock)',
  repository: 'in the repository',
} as const;

function placeOf({ path }: ResolvedSource, pins: NonNullable<ResolvedData['pins']>): keyof typeof WORDS {
  if (!pins.some(({ uri }) => uri === path)) return 'repository';
  return /^(https?|s3):/i.test(path) ? 'far' : 'machine';
}
