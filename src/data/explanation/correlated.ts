import type { ColumnData } from '../../core/ports.ts';
import { correlation, correlationRatio, cramersV, ranksOf } from '../../math/distances/association.ts';

export interface PlainFeature {
  readonly name: string;
  readonly type: 'numeric' | 'category' | 'boolean' | 'image';
}

/** Rows that associations are measured on: the first of them. */
const MOST_ROWS = 5000;

/** Ranks of a number, or the number of its level for a category. */
type Measured =
  | { readonly kind: 'ranks'; readonly of: Float64Array }
  | { readonly kind: 'levels'; readonly of: Uint32Array };

/**
 * Features that say much the same: groups of two or more in which each is linked to another by an association of at least
 * `least`. Two numbers: Spearman's correlation, without its sign; two categories: Cramér's V; one of each: the correlation
 * ratio of the ranks; the last two corrected for their number of levels. Pictures are in no group.
 */
export function correlatedGroups(
  features: readonly PlainFeature[],
  columns: ReadonlyMap<string, ColumnData>,
  least: number,
): readonly (readonly string[])[] {
  const measured = features.flatMap((feature) => {
    const column = columns.get(feature.name);
    return feature.type === 'image' || column === undefined
      ? []
      : [{ name: feature.name, by: measuredBy(feature, column) }];
  });
  const group = measured.map((_, at) => at);
  for (let i = 0; i < measured.length; i++) {
    for (let j = i + 1; j < measured.length; j++) {
      const [one, other] = [measured[i], measured[j]];
      if (one === undefined || other === undefined || group[i] === group[j]) continue;
      if (associationOf(one.by, other.by) < least) continue;
      const [kept, joined] = [group[i] as number, group[j]];
      for (const [at, of] of group.entries()) if (of === joined) group[at] = kept;
    }
  }
  const names = [...new Set(group)].map((of) => measured.filter((_, at) => group[at] === of).map(({ name }) => name));
  return names.filter((members) => members.length > 1);
}

function measuredBy({ type }: PlainFeature, column: ColumnData): Measured {
  if (type !== 'category' && column.kind === 'number') {
    return { kind: 'ranks', of: ranksOf(column.values.slice(0, MOST_ROWS)) };
  }
  const places = new Map<string, number>();
  const of = Uint32Array.from({ length: Math.min(MOST_ROWS, column.values.length) }, (_, row) => {
    const level = String(column.values[row]);
    const place = places.get(level) ?? places.size;
    places.set(level, place);
    return place;
  });
  return { kind: 'levels', of };
}

function associationOf(one: Measured, other: Measured): number {
  if (one.kind === 'ranks') {
    return other.kind === 'ranks' ? Math.abs(correlation(one.of, other.of)) : correlationRatio(other.of, one.of);
  }
  return other.kind === 'ranks' ? correlationRatio(one.of, other.of) : cramersV(one.of, other.of);
}
