/** A picture as decoders give it: red, green, blue and alpha of each pixel from the top left, 0 to 255. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/**
 * Values of a picture at another size, row by row, channels together, 0 to 255. One channel is the luma of ITU-R BT.601
 * (0.299 R + 0.587 G + 0.114 B); two add alpha to it; three are R, G, B; four add alpha. Each value is the mean over the
 * area that its pixel covers in the original, so that nothing is skipped when a picture shrinks; equal sizes change nothing.
 */
export function pictureValues(
  picture: Picture,
  [height, width, channels]: readonly [number, number, number],
): readonly number[] {
  const across = spans(picture.width, width);
  const down = spans(picture.height, height);
  const values: number[] = [];
  for (const rows of down) {
    for (const columns of across) {
      const [red = 0, green = 0, blue = 0, alpha = 0] = PARTS.map((part) => meanOf(picture, part, { rows, columns }));
      values.push(...channelsOf([red, green, blue, alpha], channels));
    }
  }
  return values;
}

const PARTS = [0, 1, 2, 3];

type Rgba = readonly [number, number, number, number];

function channelsOf(mean: Rgba, channels: number): readonly number[] {
  const [red, green, blue, alpha] = mean;
  const luma = 0.299 * red + 0.587 * green + 0.114 * blue;
  if (channels <= 2) return [luma, alpha].slice(0, channels);
  return [red, green, blue, alpha].slice(0, channels);
}

/** Pixels that one pixel of the new size covers, each with how much of it. */
type Span = readonly (readonly [pixel: number, share: number])[];

function spans(from: number, to: number): readonly Span[] {
  return Array.from({ length: to }, (_, i) => {
    const [start, end] = [(i * from) / to, ((i + 1) * from) / to];
    const first = Math.floor(start);
    const last = Math.min(from - 1, Math.ceil(end) - 1);
    return Array.from({ length: last - first + 1 }, (_, k) => {
      const pixel = first + k;
      return [pixel, (Math.min(end, pixel + 1) - Math.max(start, pixel)) / (end - start)] as const;
    });
  });
}

function meanOf({ width, rgba }: Picture, part: number, { rows, columns }: { rows: Span; columns: Span }): number {
  const [only, ...others] = rows;
  const [column, ...more] = columns;
  if (only !== undefined && column !== undefined && others.length + more.length === 0)
    return rgba[4 * (only[0] * width + column[0]) + part] as number;
  let sum = 0;
  for (const [y, high] of rows)
    for (const [x, wide] of columns) sum += high * wide * (rgba[4 * (y * width + x) + part] as number);
  return sum;
}
