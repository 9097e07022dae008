/**
 * `npm run simulate [rows ...]`: draws thousands of test sets from a world whose truths are known and asks the evaluation
 * itself for its intervals, and the gates for their verdicts on a change that alters nothing. Prints how often the 95 %
 * intervals hold the truth, and how often any gate fails although each asks for exactly what is true. Ends with 1 where a
 * promise is broken: 93.5 to 96.5 % for the figures that have it, and at most 5 % false alarms, by the simulation's own
 * binomial bound. `TRAINYARD_RUNS` sets the runs per size (5,000).
 */
import { fork } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { markdownTable } from 'markdown-table';
import { FALSE_ALARMS } from '../../src/core/estimate.ts';
import { wilsonBound } from '../../src/math/intervals/closed-forms.ts';
import { valuesOf } from './measured.ts';
import { drawRows } from './population.ts';
import type { Counts, Job } from './worker.ts';

/** Fewer resamples where there are more rows: time is bounded, and the ends of an interval blur a little. */
const SIZES: readonly (readonly [rows: number, resamples: number])[] = [
  [300, 1000],
  [1000, 800],
  [10_000, 400],
];
const PROMISED =
  /^(roc_auc|average_precision|accuracy|log_loss|brier|rmse|selection rate|true positive|false positive)/;
const WORKERS = 2;
const RUNS = Number(process.env['TRAINYARD_RUNS'] ?? 5000);

const wanted = new Set(process.argv.slice(2).map(Number));
const sizes = SIZES.filter(([rows]) => wanted.size === 0 || wanted.has(rows));
const truths = truthsOf();
let broken = 0;
for (const [rows, resamples] of sizes) {
  const start = performance.now();
  const counts = await simulated({ rows, resamples });
  broken += report(rows, counts, (performance.now() - start) / 1000);
}
process.exitCode = broken === 0 ? 0 : 1;

/** Figures of so many rows that chance moves none of them by a hundredth of what it moves a test set. */
function truthsOf(): Record<string, number> {
  return { ...Object.fromEntries(valuesOf(drawRows(4_000_000, 1))), rmse: 2 };
}

async function simulated({ rows, resamples }: { rows: number; resamples: number }): Promise<Counts> {
  const cuts = Array.from({ length: WORKERS + 1 }, (_, at) => Math.round((at * RUNS) / WORKERS));
  const parts = await Promise.all(
    cuts.slice(1).map((to, at) => share({ rows, resamples, truths, from: cuts[at] as number, to })),
  );
  return parts.reduce(merged);
}

function share(job: Job): Promise<Counts> {
  const hooks = new URL('../typescript.mjs', import.meta.url).href;
  const child = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), { execArgv: ['--import', hooks] });
  return new Promise((resolve, reject) => {
    child.on('message', (counts) => resolve(counts as Counts));
    child.on('error', reject);
    child.on('exit', (code) => code !== 0 && reject(new Error(`a worker ended with ${code}`)));
    child.send(job);
  });
}

function merged(one: Counts, other: Counts): Counts {
  const covered = { ...one.covered };
  for (const [name, cell] of Object.entries(other.covered)) {
    const own = covered[name] ?? { intervals: 0, held: 0 };
    covered[name] = { intervals: own.intervals + cell.intervals, held: own.held + cell.held };
  }
  const sum = (key: 'runs' | 'alarms' | 'unclear') => one[key] + other[key];
  return { covered, runs: sum('runs'), alarms: sum('alarms'), unclear: sum('unclear') };
}

/** Prints one size and answers how many promises are broken on it. */
function report(rows: number, { covered, runs, alarms, unclear }: Counts, seconds: number): number {
  const table = Object.entries(covered).map(([name, { intervals, held }]) => {
    const share = held / intervals;
    const promised = PROMISED.test(name);
    const kept = share >= 0.935 && share <= 0.965;
    const verdict = promised ? (kept ? 'kept' : 'BROKEN') : 'no promise';
    return {
      promised,
      kept,
      cells: [name, percent(truths[name] as number, 4), String(intervals), `${percent(100 * share, 2)} %`, verdict],
    };
  });
  const low = wilsonBound(alarms, runs, 0.05);
  const quiet = low <= FALSE_ALARMS;
  process.stdout.write(`\n## ${rows} rows, ${runs} runs, ${seconds.toFixed(0)} s\n\n`);
  const head = ['figure', 'truth', 'intervals', '95 % intervals that hold it', '93.5 to 96.5 %'];
  process.stdout.write(
    `${markdownTable([head, ...table.map(({ cells }) => cells)], { align: ['l', 'r', 'r', 'r', 'l'] })}\n\n`,
  );
  process.stdout.write(
    `False alarms of 13 gates on an unchanged model: ${alarms} of ${runs} runs, ${percent((100 * alarms) / runs, 2)} % (95 % sure: at least ${percent(100 * low, 2)} %, at most ${percent(100 * wilsonBound(alarms, runs, 0.95), 2)} %); stated level ${100 * FALSE_ALARMS} %: ${quiet ? 'kept' : 'BROKEN'}. Some gate could not tell in ${percent((100 * unclear) / runs, 1)} %.\n`,
  );
  return table.filter(({ promised, kept }) => promised && !kept).length + (quiet ? 0 : 1);
}

function percent(value: number, digits: number): string {
  return value.toFixed(digits);
}
