/**
 * `npm run simulate [rows ...]`: draws thousands of test sets from a world whose truths are known and asks the evaluation
 * itself for its intervals, and the gates for their verdicts on a change that alters nothing. Prints how often the 95 %
 * intervals hold the truth, and how often any gate fails although each asks for exactly what is true. Ends with 1 where a
 * promise is broken: 93.5 to 96.5 % for the figures that have it, and at most 5 % false alarms, by the simulation's own
 * binomial bound. `TRAINYARD_RUNS` sets the runs per size (5,000). Interrupted, it prints the table of the runs so far.
 */
import process from 'node:process';
import { type Counts, NOTHING } from './counts.ts';
import { valuesOf } from './measured.ts';
import { drawRows } from './population.ts';
import { resultOf } from './result.ts';
import { simulated } from './shares.ts';

/** Fewer resamples where there are more rows: time is bounded, and the ends of an interval blur a little. */
const SIZES: readonly (readonly [rows: number, resamples: number])[] = [
  [300, 1000],
  [1000, 800],
  [10_000, 400],
];
/** Runs after which a line says how far it is. */
const PROGRESS = 200;
const INTERRUPTED = 130;
const RUNS = Number(process.env['TRAINYARD_RUNS'] ?? 5000);

const wanted = new Set(process.argv.slice(2).map(Number));
const sizes = SIZES.filter(([rows]) => wanted.size === 0 || wanted.has(rows));
const truths = truthsOf();
let broken = 0;
for (const [rows, resamples] of sizes) {
  const start = performance.now();
  let [counts, said]: [Counts, number] = [NOTHING, 0];
  const print = () => {
    const result = resultOf(counts, { rows, resamples, truths, seconds: (performance.now() - start) / 1000 });
    process.stdout.write(result.text);
    return result.broken;
  };
  const interrupted = () => {
    print();
    process.exit(INTERRUPTED);
  };
  process.once('SIGINT', interrupted);
  counts = await simulated({ rows, resamples, runs: RUNS, truths }, (soFar) => {
    counts = soFar;
    if (soFar.runs - said < PROGRESS) return;
    said = soFar.runs;
    process.stderr.write(`${rows} rows: ${said} of ${RUNS} runs, ${soFar.alarms} false alarms\n`);
  });
  process.off('SIGINT', interrupted);
  broken += print();
}
process.exitCode = broken === 0 ? 0 : 1;

/** Figures of so many rows that chance moves none of them by a hundredth of what it moves a test set. */
function truthsOf(): Record<string, number> {
  return { ...Object.fromEntries(valuesOf(drawRows(4_000_000, 1))), rmse: 2 };
}
