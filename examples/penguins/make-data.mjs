/**
 * Writes `data/penguins.csv` from the npm package vega-datasets: `node examples/penguins/make-data.mjs`. The same package
 * gives the same bytes; a test compares them.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// The package exports its program alone; the data lie beside it.
const PROGRAM = createRequire(import.meta.url).resolve('vega-datasets');
const SOURCE = path.join(path.dirname(PROGRAM), '../data/penguins.json');

const COLUMNS = new Map([
  ['penguin_id', (_, index) => `p${String(index + 1).padStart(3, '0')}`],
  ['island', (penguin) => penguin.Island],
  ['beak_length', (penguin) => penguin['Beak Length (mm)']],
  ['beak_depth', (penguin) => penguin['Beak Depth (mm)']],
  ['flipper_length', (penguin) => penguin['Flipper Length (mm)']],
  ['body_mass', (penguin) => penguin['Body Mass (g)']],
  // One bird has a dot in the place of its sex.
  ['sex', (penguin) => (/^(FE)?MALE$/.test(penguin.Sex ?? '') ? penguin.Sex.toLowerCase() : '')],
  ['species', (penguin) => penguin.Species],
]);

/** The data set as CSV text, one bird a line in the order of the package; what was not measured is empty. */
export async function penguinsCsv() {
  const penguins = JSON.parse(await readFile(SOURCE, 'utf8'));
  const lines = penguins.map((penguin, index) =>
    [...COLUMNS.values()].map((cell) => cell(penguin, index) ?? '').join(','),
  );
  return `${[[...COLUMNS.keys()].join(','), ...lines].join('\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(new URL('./data/penguins.csv', import.meta.url), await penguinsCsv());
}
