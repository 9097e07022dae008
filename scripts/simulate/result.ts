import { markdownTable } from 'markdown-table';
import { FALSE_ALARMS } from '../../src/core/estimate.ts';
import { wilsonBound } from '../../src/math/intervals/closed-forms.ts';
import type { World } from './counted.ts';
import type { Counts } from './counts.ts';

/** Figures whose 95 % intervals are promised to hold the truth in 93.5 to 96.5 % of test sets. */
export const PROMISED =
  /^(roc_auc|average_precision|accuracy|log_loss|brier|rmse|selection rate|true positive|false positive)/;

export interface Simulated extends World {
  readonly seconds: number;
}

/** One size as a table, and how many promises are broken on it. */
export function resultOf(counts: Counts, how: Simulated): { readonly text: string; readonly broken: number } {
  const { rows, resamples, truths, seconds } = how;
  const figures = Object.entries(counts.covered).map(([name, { intervals, held }]) => {
    const share = held / intervals;
    const kept = share >= 0.935 && share <= 0.965;
    const verdict = PROMISED.test(name) ? (kept ? 'kept' : 'BROKEN') : 'no promise';
    return [name, (truths[name] as number).toFixed(4), String(intervals), `${(100 * share).toFixed(2)} %`, verdict];
  });
  const head = ['figure', 'truth', 'intervals', '95 % intervals that hold it', '93.5 to 96.5 %'];
  const table = markdownTable([head, ...figures], { align: ['l', 'r', 'r', 'r', 'l'] });
  const quiet = counts.runs === 0 || wilsonBound(counts.alarms, counts.runs, 0.05) <= FALSE_ALARMS;
  const title = `${rows} rows, ${counts.runs} runs of ${resamples} resamples, ${seconds.toFixed(0)} s`;
  return {
    text: `\n## ${title}\n\n${table}\n\n${alarmText(counts, quiet)}\n`,
    broken: figures.filter((cells) => cells.includes('BROKEN')).length + (quiet ? 0 : 1),
  };
}

function alarmText({ runs, alarms, unclear }: Counts, quiet: boolean): string {
  const percent = (share: number, digits = 2) => `${(100 * share).toFixed(digits)} %`;
  const [least, most] = [0.05, 0.95].map((confidence) => percent(wilsonBound(alarms, runs, confidence)));
  return (
    `False alarms of 13 gates on an unchanged model: ${alarms} of ${runs} runs, ${percent(alarms / runs)} ` +
    `(95 % sure: at least ${least}, at most ${most}); stated level ${100 * FALSE_ALARMS} %: ` +
    `${quiet ? 'kept' : 'BROKEN'}. Some gate could not tell in ${percent(unclear / runs, 1)}.`
  );
}
