import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bench, ROOT, repeated, timed, trainyard } from './bench.ts';
import { commitAll, initRepository } from './repository.ts';

/** The wages example: everything around training, and the same review when the run is known. */
export const reviewAgain: Bench = {
  name: 'review',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'trainyard-bench-'));
    try {
      cpSync(join(ROOT, 'examples/wages'), folder, { recursive: true });
      initRepository(folder);
      commitAll(folder, 'base');
      const forget = () => rmSync(join(folder, '.trainyard'), { recursive: true, force: true });
      let training = 0;
      const first = await repeated(
        3,
        async () => {
          const seconds = await timed(trainyard(folder, 'run', '--all'));
          training = trainingSeconds(folder);
          return seconds - training;
        },
        forget,
      );
      const again = await repeated(5, () => timed(trainyard(folder, 'run', '--all')));
      return [
        { what: 'examples/wages, training left out', asked: 5, ours: first },
        { what: 'examples/wages, keys known', asked: 2, ours: again },
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** What the program itself recorded for the training of the last review. */
function trainingSeconds(folder: string): number {
  const report = readFileSync(join(folder, '.trainyard/last/report.md'), 'utf8');
  const match = /epochs? in ([\d.]+) s/.exec(report);
  if (match === null) throw new Error('the report does not say how long the training took');
  return Number(match[1]);
}
