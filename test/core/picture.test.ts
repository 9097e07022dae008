import { describe, expect, it } from 'vitest';
import { type Picture, pictureValues } from '../../src/core/picture.ts';

/** Grey pictures, row by row. */
function grey(rows: readonly (readonly number[])[]): Picture {
  const values = rows.flat().flatMap((level) => [level, level, level, 255]);
  return { width: rows[0]?.length ?? 0, height: rows.length, rgba: Uint8Array.from(values) };
}

const near = (values: readonly number[], expected: readonly number[]): void => {
  expect(values).toHaveLength(expected.length);
  for (const [i, value] of values.entries()) expect(value).toBeCloseTo(expected[i] ?? Number.NaN, 9);
};

describe('pictureValues', () => {
  it('changes nothing at the same size, from the top left, row by row', () => {
    near(
      pictureValues(
        grey([
          [1, 2],
          [3, 4],
          [5, 6],
        ]),
        [3, 2, 1],
      ),
      [1, 2, 3, 4, 5, 6],
    );
  });

  it('is the mean of what a pixel covers when a picture shrinks', () => {
    near(
      pictureValues(
        grey([
          [0, 10, 20, 30],
          [40, 50, 60, 70],
        ]),
        [1, 2, 1],
      ),
      [25, 45],
    );
    // Half of the middle pixel goes to each side: (0 x 1 + 30 x 0.5) / 1.5 and (30 x 0.5 + 90 x 1) / 1.5.
    near(pictureValues(grey([[0, 30, 90]]), [1, 2, 1]), [10, 70]);
  });

  it('repeats pixels when a picture grows', () => {
    near(pictureValues(grey([[7, 9]]), [2, 4, 1]), [7, 7, 9, 9, 7, 7, 9, 9]);
  });

  it('has the channels that are asked for', () => {
    const picture = { width: 1, height: 1, rgba: Uint8Array.of(255, 100, 50, 128) };
    near(pictureValues(picture, [1, 1, 1]), [0.299 * 255 + 0.587 * 100 + 0.114 * 50]);
    near(pictureValues(picture, [1, 1, 3]), [255, 100, 50]);
    near(pictureValues(picture, [1, 1, 4]), [255, 100, 50, 128]);
    near(pictureValues(picture, [1, 1, 2]), [140.645, 128]);
  });
});
