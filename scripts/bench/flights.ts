import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFlights } from '../../examples/flights/make-data.mjs';
import { type Bench, ROOT, trainyard } from './bench.ts';
import { memoryOf } from './memory.ts';
import { commitAll, initRepository } from './repository.ts';

/** The flights example from an empty state to its report: what the whole tree of processes holds at most. */
export const flights: Bench = {
  name: 'flights',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'trainyard-bench-'));
    try {
      cpSync(join(ROOT, 'examples/flights'), folder, { recursive: true });
      await writeFlights(folder);
      initRepository(folder);
      commitAll(folder, 'base');
      const { code, output, peakBytes } = await memoryOf(trainyard(folder, 'run', '--all'));
      if (code !== 0) throw new Error(`the flights example ended with ${code}:\n${output}`);
      const peak = peakBytes / 1e6;
      const ours = { least: peak, median: peak, most: peak };
      return [{ what: 'examples/flights, peak memory of all processes', asked: 1500, ours, unit: 'MB' }];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
