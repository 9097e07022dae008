import type { Recalibration } from '../../core/records.ts';
import { figure } from '../../math/figures.ts';
import { withInterval } from '../intervals.ts';
import { estimateText } from '../sections/numbers.ts';
import { type Exhibit, numbers } from './exhibit.ts';

const HOW = { platt: 'a sigmoid over their log-odds', isotonic: 'steps that never fall' } as const;

export function recalibrationExhibit({ method, rows, metrics }: Recalibration): Exhibit {
  const [first] = metrics;
  const told = first && `: ${first.metric} ${estimateText(first.before)} before, ${estimateText(first.after)} after`;
  return {
    title: `Recalibrated by ${method}${told ?? ''}`,
    says: `The model's probabilities go through ${HOW[method]}, fitted on ${figure(rows)} validation rows; every number above and the server's answers are with it. Before: as the model states them, on the same test rows.`,
    columns: [{ title: 'Metric' }, ...numbers('Before', 'After'), { title: 'Better' }],
    rows: metrics.map(({ metric, better, before, after }) => [
      metric,
      withInterval(before),
      withInterval(after),
      better,
    ]),
  };
}
