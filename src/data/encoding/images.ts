import { EXIT, TrainyardError } from '../../core/errors.ts';
import type { ImageShape } from '../../core/plugins.ts';
import type { ColumnInfo, TableSession } from '../../core/ports.ts';
import { columnOf, type FeatureColumn, ROW, SOURCE_TABLE } from '../source/columns.ts';
import { numericSql } from '../source/source.ts';
import { identifier } from '../source/sql.ts';

/** Values of one image that a row may hold: each becomes a column of the split files. */
export const MOST_VALUES = 4096;

export interface ImageFeature {
  readonly name: string;
  readonly type: string;
  readonly shape?: ImageShape;
  /** Pattern of the numeric columns that hold the values; one column of lists, called like the feature, when absent. */
  readonly columns?: string;
}

/** Names that the values of an image have from the split files on, rows of the picture first: `image[0]`. */
export function valueNames(name: string, [height, width, channels]: ImageShape): readonly string[] {
  return Array.from({ length: height * width * channels }, (_, i) => `${name}[${i}]`);
}

/** Columns of the split files that hold a feature: its own, or one per value of an image. */
export function columnNames({ name, type, shape }: ImageFeature): readonly string[] {
  return type === 'image' && shape !== undefined ? valueNames(name, shape) : [name];
}

export function isImageShape(value: unknown): value is ImageShape {
  return Array.isArray(value) && value.length === 3 && value.every((side) => Number.isSafeInteger(side) && side > 0);
}

/** The shape that files of pictures are brought to: that of the image kept as a list. Throws `data-image-shape`. */
export function fileShape(features: readonly ImageFeature[]): ImageShape {
  const [first, ...others] = features.filter(({ type, columns }) => type === 'image' && columns === undefined);
  const same = others.every(({ shape }) => String(shape) === String(first?.shape));
  if (first?.shape !== undefined && same) return first.shape;
  throw new TrainyardError({
    code: 'data-image-shape',
    message:
      first === undefined
        ? 'the source holds pictures, and no feature says what shape they are to have'
        : 'the source holds pictures, and the features of type image want several shapes',
    fix: 'Write one feature such as image: {type: image, shape: [28, 28, 1]}, without columns.',
    exitCode: EXIT.invalid,
  });
}

/**
 * Columns of the source that a pattern such as `pixel_*` names, in natural order: `pixel_9` before `pixel_10`. Throws
 * `data-image-columns` unless there is one for each value of the shape.
 */
export function imageColumns(feature: ImageFeature, columns: readonly ColumnInfo[]): readonly ColumnInfo[] {
  const [start = '', end = ''] = (feature.columns ?? '').split('*');
  const found = columns
    .filter(({ name }) => name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end))
    .sort((one, other) => naturalOrder(one.name, other.name));
  const wanted = sizeOf(feature);
  if (found.length === wanted) return found;
  throw new TrainyardError({
    code: 'data-image-columns',
    message: `"${feature.columns}" names ${found.length} columns of the source, and the image "${feature.name}" has ${feature.shape?.join(' x ')} = ${wanted} values`,
    fix: 'Correct the pattern or the shape [height, width, channels] in data.features.',
    exitCode: EXIT.invalid,
  });
}

/**
 * Features with each image as what it is in the source: its numeric columns. An image in one column of lists is left
 * out; `checkLists` looks at it.
 */
export function sourceFeatures<F extends ImageFeature>(
  features: readonly F[],
  columns: readonly ColumnInfo[],
): readonly FeatureColumn[] {
  return features.flatMap((feature): readonly FeatureColumn[] => {
    const { name, type } = feature;
    if (type !== 'image') return [{ name, type: type as FeatureColumn['type'] }];
    if (feature.columns === undefined) return [];
    return imageColumns(feature, columns).map((column) => ({ name: column.name, type: 'numeric' as const }));
  });
}

/** SQL of each value of an image, in order. */
export function imageSql(feature: ImageFeature, columns: readonly ColumnInfo[]): readonly string[] {
  if (feature.columns !== undefined) return imageColumns(feature, columns).map(numericSql);
  const list = listSql(feature, columns);
  return Array.from({ length: sizeOf(feature) }, (_, i) => `${list}[${i + 1}]`);
}

/** Checks that every row of a column of lists has one number for each value. Throws `data-image-size` with the row. */
export async function checkLists(
  session: TableSession,
  features: readonly ImageFeature[],
  columns: readonly ColumnInfo[],
): Promise<void> {
  for (const feature of features) {
    if (feature.type !== 'image' || feature.columns !== undefined) continue;
    columnOf(columns, feature.name, 'feature');
    const list = listSql(feature, columns);
    const wanted = sizeOf(feature);
    const name = identifier(feature.name);
    const [found] = await session.rows(
      `select min(${identifier(ROW)}) as bad from ${SOURCE_TABLE} where ${name} is not null and coalesce(len(${list}), -1) <> ${wanted}`,
    );
    if (found?.['bad'] === null || found === undefined) continue;
    throw new TrainyardError({
      code: 'data-image-size',
      message: `row ${Number(found['bad'])} of the image "${feature.name}" is not a list of ${wanted} numbers (${feature.shape?.join(' x ')})`,
      fix: 'Mend the rows, or correct the shape [height, width, channels] in data.features.',
      exitCode: EXIT.invalid,
    });
  }
}

/** A list of doubles from whatever the column is: lists of lists of numbers, or their text in a CSV file. */
function listSql({ name }: ImageFeature, columns: readonly ColumnInfo[]): string {
  const type = columns.find((column) => column.name === name)?.type ?? 'VARCHAR';
  const depth = (type.match(/\[\d*\]/g) ?? []).length;
  let list = `try_cast(${identifier(name)} as double${'[]'.repeat(Math.max(1, depth))})`;
  for (let level = 1; level < depth; level++) list = `flatten(${list})`;
  return list;
}

function sizeOf({ shape = [0, 0, 0] }: ImageFeature): number {
  return shape[0] * shape[1] * shape[2];
}

function naturalOrder(one: string, other: string): number {
  const [left, right] = [one.split(/(\d+)/), other.split(/(\d+)/)];
  for (const [i, part] of left.entries()) {
    const against = right[i];
    if (against === undefined) return 1;
    const numbers = /^\d+$/.test(part) && /^\d+$/.test(against);
    const order = numbers ? Number(part) - Number(against) : Number(part > against) - Number(part < against);
    if (order !== 0) return order;
  }
  return -1;
}
