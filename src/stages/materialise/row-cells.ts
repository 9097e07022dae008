import type { ColumnInfo } from '../../core/ports.ts';
import { columnNames, imageSql } from '../../data/encoding/images.ts';
import { columnOf, featureSql } from '../../data/source/columns.ts';
import { textSql } from '../../data/source/source.ts';
import { identifier } from '../../data/source/sql.ts';
import { type Division, samplingCells } from '../../data/split/sides.ts';
import { foldSql } from '../../data/split/split.ts';
import { FOLD } from '../../data/split/split-rows.ts';
import type { ResolvedData, ResolvedFeature, ResolvedSpec } from '../../spec/resolved.ts';

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

/** The fold of a training row, where there is cross-validation: the key it is found by is not among what training gets. */
export function foldCells(columns: readonly ColumnInfo[], { data, train }: ResolvedSpec): readonly string[] {
  if (train.crossValidation === undefined) return [];
  return [`${foldSql(columns, divisionOf(data), train.crossValidation.folds)} as ${identifier(FOLD)}`];
}

/**
 * What only the evaluation may see: how rows hang together, by their `place`, and sensitive columns and the id, as text,
 * unless they are features or personal.
 */
export function evaluationCells(columns: readonly ColumnInfo[], data: ResolvedData, place: string): readonly string[] {
  const taken = new Set([...data.features.map((feature) => feature.name), data.target]);
  const names = new Set([...data.sensitive, ...(data.id === undefined ? [] : [data.id])]);
  const named = [...names]
    .filter((name) => !taken.has(name) && !data.personal.includes(name))
    .map((name) => `${textSql(columnOf(columns, name, 'sensitive column'))} as ${identifier(name)}`);
  return [...samplingCells(columns, divisionOf(data), place), ...named];
}
