/**
 * Draws `data/digits.csv`: `node examples/digits/make-data.mjs`. Each digit is a few strokes that are moved, stretched,
 * slanted and thickened at random, drawn on 8 x 8 pixels with 17 grey levels, with some noise. Nobody's handwriting is in
 * it, so that it needs no licence. The same script gives the same bytes: it only adds, multiplies and takes roots, which
 * IEEE 754 rounds alike everywhere.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const SIDE = 8;
const LEVELS = 16;
const PER_DIGIT = 120;
const SEED = 20260101;

/** Points of each stroke in the unit square, x to the right and y downwards. */
const STROKES = [
  ['5,1 2,2 1,5 2,8 5,9 8,8 9,5 8,2 5,1'],
  ['3,3 5,1 5,9', '3,9 7,9'],
  ['2,3 3,1 6,1 8,3 7,5 2,9 8,9'],
  ['2,1 8,1 5,4 8,6 7,8 4,9 2,8'],
  ['7,9 7,1 2,6 9,6'],
  ['8,1 3,1 3,4 6,4 8,6 7,8 5,9 2,8'],
  ['7,1 4,3 2,6 3,8 5,9 7,8 8,6 6,5 3,6'],
  ['2,1 8,1 4,9', '4,5 7,5'],
  ['5,1 3,2 3,4 5,5 7,4 7,2 5,1', '5,5 2,7 3,9 5,9 7,9 8,7 5,5'],
  ['7,4 5,5 3,4 3,2 5,1 7,2 7,4 6,9'],
].map((strokes) => strokes.map((points) => points.split(' ').map((point) => point.split(',').map((at) => at / 10))));

/** Mulberry32 (Tommy Ettinger, public domain): uniform in [0, 1). */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Grey levels of one digit, row by row. */
function draw(digit, uniform) {
  const between = (low, high) => low + (high - low) * uniform();
  const [width, height, slant] = [between(0.7, 1.05), between(0.8, 1.05), between(-0.25, 0.25)];
  const [right, down, thick] = [between(-0.08, 0.08), between(-0.07, 0.07), between(0.06, 0.12)];
  const place = ([x, y]) => [
    0.5 + right + width * (x - 0.5) + slant * (0.5 - y) + between(-0.03, 0.03),
    0.5 + down + height * (y - 0.5) + between(-0.03, 0.03),
  ];
  const strokes = STROKES[digit].map((points) => points.map(place));
  return Array.from({ length: SIDE * SIDE }, (_, pixel) => {
    const centre = [((pixel % SIDE) + 0.5) / SIDE, (Math.floor(pixel / SIDE) + 0.5) / SIDE];
    const distance = Math.min(...strokes.flatMap((points) => segments(points).map((ends) => apart(centre, ends))));
    const ink = 1 - Math.max(0, distance - thick) * SIDE;
    const level = Math.round(LEVELS * Math.max(0, Math.min(1, ink)) + between(-1.5, 1.5));
    return Math.max(0, Math.min(LEVELS, level));
  });
}

function segments(points) {
  return points.slice(1).map((point, i) => [points[i], point]);
}

/** Distance of a point from the line between two others. */
function apart([x, y], [[fromX, fromY], [toX, toY]]) {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const length = alongX * alongX + alongY * alongY;
  const share = length === 0 ? 0 : ((x - fromX) * alongX + (y - fromY) * alongY) / length;
  const at = Math.max(0, Math.min(1, share));
  const [offX, offY] = [x - fromX - at * alongX, y - fromY - at * alongY];
  return Math.sqrt(offX * offX + offY * offY);
}

/** The data set as CSV text: one digit a line, after a line of column names. */
export function digitsCsv() {
  const uniform = generator(SEED);
  const names = Array.from({ length: SIDE * SIDE }, (_, pixel) => `pixel_${pixel}`);
  const lines = Array.from({ length: 10 * PER_DIGIT }, (_, i) => [i % 10, ...draw(i % 10, uniform)].join(','));
  return `${[['digit', ...names].join(','), ...lines].join('\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(new URL('./data/digits.csv', import.meta.url), digitsCsv());
}
