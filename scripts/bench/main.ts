/**
 * `npm run bench [name ...]`: every speed and memory figure that the project promises, measured over whole processes of
 * the built program, beside the named peer in the same run. Prints one table; the exit code is 0 also when a figure
 * falls short, since machines differ.
 */
import { availableParallelism, cpus } from 'node:os';
import process from 'node:process';
import { markdownTable } from 'markdown-table';
import { action } from './action.ts';
import { type Bench, type Figure, figureText } from './bench.ts';
import { auc, bootstrap } from './bootstrap.ts';
import { demo } from './demo.ts';
import { dense } from './dense.ts';
import { drift } from './drift.ts';
import { flights } from './flights.ts';
import { plan } from './plan.ts';
import { registry } from './registry.ts';
import { reviewAgain } from './review-again.ts';
import { rollback } from './rollback.ts';
import { serving } from './serving.ts';
import { servingSoak } from './serving-soak.ts';
import { slices } from './slices.ts';

const BENCHES: readonly Bench[] = [
  demo,
  plan,
  action,
  reviewAgain,
  dense,
  flights,
  bootstrap,
  auc,
  registry,
  rollback,
  serving,
  servingSoak,
  drift,
  slices,
];

const wanted = new Set(process.argv.slice(2));
const rows: string[][] = [];
for (const bench of BENCHES) {
  if (wanted.size > 0 && !wanted.has(bench.name)) continue;
  process.stderr.write(`${bench.name} ...\n`);
  for (const figure of await bench.run()) rows.push(rowOf(figure));
}
process.stdout.write(`${process.version}, ${availableParallelism()} x ${cpus()[0]?.model ?? 'cpu'}\n\n`);
process.stdout.write(
  `${markdownTable([['what', 'asked', 'median', 'range', 'peer', 'ratio', ''], ...rows], { align: ['l', 'r', 'r', 'r', 'r', 'r', 'l'] })}\n`,
);

function rowOf(figure: Figure): string[] {
  const { what, asked, ours, peer, askedRatio, unit } = figure;
  const ratio = peer === undefined ? undefined : peer.median / ours.median;
  const met = ours.median <= asked && (askedRatio === undefined || (ratio ?? 0) >= askedRatio);
  return [
    what,
    `< ${figureText(asked, unit)}`,
    figureText(ours.median, unit),
    `${figureText(ours.least, unit)} – ${figureText(ours.most, unit)}`,
    peer === undefined ? '' : `${peer.name} ${figureText(peer.median)}`,
    ratio === undefined ? '' : `${ratio.toFixed(1)}x${askedRatio === undefined ? '' : ` (asked ${askedRatio}x)`}`,
    met ? 'met' : 'missed',
  ];
}
