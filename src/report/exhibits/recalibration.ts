import type { Recalibration } from '../../core/records.ts';
import { figure } from '../../math/figures.ts';
import { withInterval } from '../intervals.ts';
import { estimateText } from '../sections/numbers.ts';
import { type Exhibit, numbers } from './exhibit.ts';

const HOW = { platt: 'a sigmoid over their log-odds', isotonic: 'steps that never fall' } as const;

export function recalibrationExhibit({ method, rows, metrics }: Recalibration): Exhibit {
  const [first] = metrics;
  const worse = metrics.filter((one) => one !== first && isWorse(one));
  const told = [first && beforeAfter(first), ...worse.map((one) => `worse: ${beforeAfter(one)}`)].filter(Boolean);
  const rash = method === 'isotonic' && worse.some(({ metric }) => metric === 'log_loss');
  return {
    title: `Recalibrated by ${method}${told.length === 0 ? '' : `: ${told.join('; ')}`}`,
    says: `The model's probabilities go through ${HOW[method]}, fitted on ${figure(rows)} validation rows; every number above and the server's answers are with it. Before: as the model states them, on the same test rows.${rash ? ' Steps state 0 and 1 where few validation rows lie, for which log loss knows no limit; platt states neither.' : ''}`,
    columns: [{ title: 'Metric' }, ...numbers('Before', 'After'), { title: 'Better' }],
    rows: metrics.map(({ metric, better, before, after }) => [
      metric,
      withInterval(before),
      withInterval(after),
      better,
    ]),
  };
}

type Compared = Recalibration['metrics'][number];

function beforeAfter({ metric, before, after }: Compared): string {
  return `${metric} ${estimateText(before)} before, ${estimateText(after)} after`;
}

/** Beyond doubt: the intervals of the two lie apart. */
function isWorse({ better, before, after }: Compared): boolean {
  if (before.kind !== 'value' || after.kind !== 'value') return false;
  const [was, now] = [before.interval, after.interval];
  if (was === undefined || now === undefined) return false;
  return better === 'lower' ? now.low > was.high : now.high < was.low;
}
