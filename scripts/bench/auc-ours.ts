/** Peak memory counts the columns themselves too. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { delongInterval } from '../../src/math/intervals/delong.ts';
import { random } from '../../src/math/random.ts';

const ROWS = 10_000_000;
const stream = random(1, 'auc');
const truth = new Float64Array(ROWS);
const scores = new Float64Array(ROWS);
for (let row = 0; row < ROWS; row++) {
  truth[row] = stream.uniform() < 0.3 ? 1 : 0;
  scores[row] = (stream.uniform() + stream.uniform() + 0.4 * (truth[row] as number)) / 2.4;
}
const start = performance.now();
const interval = delongInterval({ truth, scores });
const seconds = (performance.now() - start) / 1000;
const megabytes = Math.round(process.resourceUsage().maxRSS / 1000);
writeFileSync(join(process.argv[2] ?? '.', 'ours.json'), JSON.stringify({ seconds, megabytes, ...interval }));
