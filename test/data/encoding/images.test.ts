import { describe, expect, it } from 'vitest';
import {
  checkLists,
  columnNames,
  type ImageFeature,
  imageColumns,
  imageSql,
  sourceFeatures,
} from '../../../src/data/encoding/images.ts';
import { SOURCE_TABLE } from '../../../src/data/source/columns.ts';
import { inFolder, tables } from '../../support/run.ts';

const info = (name: string, type = 'VARCHAR') => ({ name, type });
const GRID: ImageFeature = { name: 'image', type: 'image', shape: [3, 4, 1], columns: 'p*' };
const LIST: ImageFeature = { name: 'image', type: 'image', shape: [2, 2, 1] };

describe('images', () => {
  it('take the columns of a pattern in natural order, whatever their order in the file', () => {
    const names = Array.from({ length: 12 }, (_, i) => `p${i}`);
    const found = imageColumns(GRID, [info('label'), ...names.toReversed().map((name) => info(name))]);
    expect(found.map(({ name }) => name)).toEqual(names);
    const grid = ['px_0_0', 'px_0_1', 'px_0_2', 'px_0_10', 'px_1_0', 'px_10_0'];
    const six: ImageFeature = { name: 'i', type: 'image', shape: [2, 3, 1], columns: 'px_*' };
    expect(
      imageColumns(
        six,
        grid.toSorted().map((name) => info(name)),
      ).map(({ name }) => name),
    ).toEqual(grid);
  });

  it('refuse a pattern that names more or fewer columns than the shape has values', () => {
    expect(() => imageColumns(GRID, [info('p0'), info('p1')])).toThrow(/names 2 columns .* 3 x 4 x 1 = 12 values/);
  });

  it('have one name per value from the split files on', () => {
    expect(columnNames(LIST)).toEqual(['image[0]', 'image[1]', 'image[2]', 'image[3]']);
    expect(columnNames({ name: 'age', type: 'numeric' })).toEqual(['age']);
  });

  it('stand for their columns where the source is looked at', () => {
    const features = [{ name: 'age', type: 'numeric' }, { ...GRID, shape: [1, 2, 1] as const }, LIST];
    expect(sourceFeatures(features, [info('p1'), info('p0'), info('age'), info('image')])).toEqual([
      { name: 'age', type: 'numeric' },
      { name: 'p0', type: 'numeric' },
      { name: 'p1', type: 'numeric' },
    ]);
  });

  it.each([
    ['lists', '[1, 2, 3, 4]::integer[]'],
    ['lists of lists', '[[1, 2], [3, 4]]::utinyint[][]'],
    ['text, as in a CSV file', "'[1, 2, 3, 4]'"],
    ['arrays of a fixed size', 'array_value(1, 2, 3, 4)::float[4]'],
  ])('are read from a column of %s', async (_, value) => {
    await inFolder(async (folder) => {
      const session = await tables.open({ memoryLimitMb: 256, threads: 1, scratch: folder });
      await session.run(`create table ${SOURCE_TABLE} as select 1 as "#row", ${value} as image`);
      const columns = await session.describe(`select * from ${SOURCE_TABLE}`);
      await checkLists(session, [LIST], columns);
      const [row] = await session.rows(
        `select ${imageSql(LIST, columns).map((sql, i) => `${sql} as v${i}`)} from ${SOURCE_TABLE}`,
      );
      expect(row).toEqual({ v0: 1, v1: 2, v2: 3, v3: 4 });
      session.close();
    });
  });

  it('name the first row that has another number of values', async () => {
    await inFolder(async (folder) => {
      const session = await tables.open({ memoryLimitMb: 256, threads: 1, scratch: folder });
      await session.run(
        `create table ${SOURCE_TABLE} as select * from (values (1, '[1,2,3,4]'), (2, null), (3, '[1,2]'), (4, 'x')) t("#row", image)`,
      );
      const columns = await session.describe(`select * from ${SOURCE_TABLE}`);
      await expect(checkLists(session, [LIST], columns)).rejects.toMatchObject({
        code: 'data-image-size',
        message: expect.stringContaining('row 3 of the image "image" is not a list of 4 numbers'),
      });
      session.close();
    });
  });
});
