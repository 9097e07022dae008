/**
 * Writes `data/flights.parquet` from the npm package vega-datasets: `node examples/flights/make-data.mjs [folder]`. The
 * file stays out of git; `models/flight-delay/data.lock` pins it, so that any other content is noticed.
 */
import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package exports its program alone, `build/index.js`; the data lie beside that folder. */
const PROGRAM = createRequire(import.meta.url).resolve('vega-datasets');
const SOURCE = path.join(path.dirname(PROGRAM), '../data/flights-3m.parquet');

/** Copies three million flights into a project's folder; answers the path. */
export async function writeFlights(folder) {
  const target = path.join(folder, 'data/flights.parquet');
  await mkdir(path.dirname(target), { recursive: true });
  await copyFile(SOURCE, target);
  return target;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFlights(process.argv[2] ?? fileURLToPath(new URL('.', import.meta.url)));
}
