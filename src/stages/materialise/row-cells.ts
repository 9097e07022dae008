import type { ColumnInfo } from '../../core/ports.ts';
import { columnNames, imageSql } from '../../data/encoding/images.ts';
import { columnOf, featureSql } from '../../data/source/columns.ts';
import { identifier } from '../../data/source/sql.ts';
import type { Division } from '../../data/split/sides.ts';
import type { ResolvedData, ResolvedFeature } from '../../spec/resolved.ts';

/** How a spec divides its rows. */
export function divisionOf(data: ResolvedData): Division {
  const { split, group, id, time, labelDelay, personal } = data;
  const { testSource, ...rest } = split;
  return {
    ...rest,
    personal,
    ...(testSource !== undefined && { given: testSource.path }),
    ...(group !== undefined && { group }),
    ...(id !== undefined && { id }),
    ...(time !== undefined && { time }),
    ...(labelDelay !== undefined && { labelDelay }),
  };
}

/** SQL of the columns of a split file that a feature becomes. */
export function featureCells(columns: readonly ColumnInfo[], feature: ResolvedFeature): readonly string[] {
  if (feature.type === 'image') {
    const names = columnNames(feature);
    return imageSql(feature, columns).map((sql, i) => `${sql} as ${identifier(names[i] ?? '')}`);
  }
  const sql = featureSql(columnOf(columns, feature.name, 'feature'), feature.type);
  return [`${sql} as ${identifier(feature.name)}`];
}
