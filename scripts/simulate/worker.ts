/** One share of the runs; answers counts over its parent's channel, a part at a time. */
import process from 'node:process';
import { counted } from './counted.ts';
import { type Counts, merged, NOTHING } from './counts.ts';
import type { Size } from './shares.ts';

/** Runs `from` to `to`, the last one not. */
export interface Job extends Size {
  readonly from: number;
  readonly to: number;
}

/** Runs after which a worker reports. */
const PART = 50;

// The parent prints what it has when it is interrupted, and its end is that of its workers.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit());
process.on('message', async (job: Job) => {
  for (let from = job.from; from < job.to; from += PART) {
    let counts = NOTHING;
    for (let run = from; run < Math.min(from + PART, job.to); run++) counts = merged(counts, counted(run, job));
    await sent(counts);
  }
  process.disconnect();
});

/** Settles once the part has gone out; never where nobody listens any more. */
function sent(counts: Counts): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(counts, undefined, undefined, (error) => (error ? process.exit() : resolve()));
  });
}
