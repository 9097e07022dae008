import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { inFolder, tables } from '../../support/run.ts';

const RED = [255, 0, 0, 255];
const picture = (pixels: readonly (readonly number[])[]) => ({ width: 2, height: 2, data: Buffer.from(pixels.flat()) });
const SQUARES = picture([RED, [0, 255, 0, 255], [0, 0, 255, 255], [0, 0, 0, 255]]);

function pngOf({ width, height, data }: typeof SQUARES, colorType = 6): Buffer {
  const png = new PNG({ width, height });
  png.data = data;
  return PNG.sync.write(png, { colorType: colorType as 0 | 2 | 4 | 6 });
}

type Loaded = readonly {
  readonly path: unknown;
  readonly folder: unknown;
  readonly width: unknown;
  readonly values: unknown;
}[];

async function loaded(
  contents: Readonly<Record<string, Uint8Array>>,
  shape: readonly [number, number, number],
): Promise<Loaded> {
  return inFolder(async (root) => {
    const names = Object.keys(contents);
    for (const name of names) {
      await mkdir(dirname(`${root}/${name}`), { recursive: true });
      await writeFile(`${root}/${name}`, contents[name] as Uint8Array);
    }
    const session = await tables.open({ memoryLimitMb: 256, threads: 1, scratch: `${root}/s` });
    try {
      const pictures = names.map((name) => ({ name, path: `${root}/${name}` }));
      await session.loadImages({ table: '"#p"', files: pictures, shape });
      return (await session.rows(
        'select path, folder, width, image::varchar as values from "#p"',
      )) as unknown as Loaded;
    } finally {
      session.close();
    }
  });
}

describe('files of pictures', () => {
  it('are rows with their folder and their values', async () => {
    expect(await loaded({ 'data/cats/a.png': pngOf(SQUARES), 'b.png': pngOf(SQUARES, 2) }, [2, 2, 3])).toEqual([
      {
        path: 'data/cats/a.png',
        folder: 'cats',
        width: 2,
        values: '[255.0, 0.0, 0.0, 0.0, 255.0, 0.0, 0.0, 0.0, 255.0, 0.0, 0.0, 0.0]',
      },
      expect.objectContaining({
        path: 'b.png',
        folder: '',
        values: expect.stringMatching(/^\[255\.0, 0\.0, 0\.0, 0\.0, 255/),
      }),
    ]);
  });

  it('may be JPEG under any name, within what that loses', async () => {
    const flat = { width: 16, height: 16, data: Buffer.alloc(16 * 16 * 4, 128) };
    const [row] = await loaded({ 'x.png': jpeg.encode(flat, 90).data }, [1, 1, 1]);
    expect(Math.abs(Number(String(row?.values).slice(1, -1)) - 128)).toBeLessThan(3);
  });

  it('come in any number', async () => {
    const many = Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`${i % 3}/${i}.png`, pngOf(SQUARES)]));
    const rows = await loaded(many, [1, 1, 1]);
    expect(rows.map((row) => row.path)).toEqual(Object.keys(many));
  });

  const bomb = pngOf(SQUARES);
  bomb.writeUInt32BE(1_000_000, 16);
  bomb.writeUInt32BE(100, 20);
  it.each([
    ['a text', Buffer.from('no picture at all'), 'neither PNG nor JPEG'],
    ['an empty file', Buffer.alloc(0), 'cannot be read'],
    ['a PNG that is cut', pngOf(SQUARES).subarray(0, 40), 'cannot be read'],
    ['a PNG that says it is huge', bomb, '100000000 pixels; 50000000 are allowed'],
    ['a JPEG that is cut', jpeg.encode(SQUARES, 50).data.subarray(0, 60), 'cannot be read'],
  ])('are refused by name: %s', async (_, bytes, said) => {
    await expect(loaded({ 'data/x.png': bytes }, [2, 2, 1])).rejects.toMatchObject({
      code: 'data-image-file',
      message: expect.stringContaining(said),
    });
  });
});
