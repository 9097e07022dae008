import type { ExpectedResult } from '../../core/records.ts';
import { figure } from '../../math/figures.ts';
import { type Exhibit, numbers } from './exhibit.ts';

export function expectedExhibit({ rows, metrics }: ExpectedResult): Exhibit | undefined {
  const [first] = metrics;
  if (first === undefined) return undefined;
  const off = metrics.filter(({ low, high, realised }) => realised < low || realised > high).length;
  const verdict = off === 0 ? 'as the probabilities promise' : `${off} of ${metrics.length} not as promised`;
  return {
    title: `Performance without labels: ${first.metric} ${figure(first.expected)} expected, ${figure(first.realised)} came true; ${verdict}`,
    says: `What the probabilities of ${figure(rows)} test rows promise of the decisions (confidence-based estimation, CBPE), each row counting once. The range holds 95 % of what labels drawn from these probabilities would give; outside it the probabilities are off, and estimates on rows without labels will be too. It cannot see that the same features have come to mean something else.`,
    columns: [{ title: 'Metric' }, ...numbers('Expected', '95 % range', 'Came true')],
    rows: metrics.map(({ metric, expected, low, high, realised }) => [
      metric,
      figure(expected),
      `${figure(low, 3)} to ${figure(high, 3)}`,
      `${figure(realised)}${realised < low ? ' (below)' : realised > high ? ' (above)' : ''}`,
    ]),
  };
}
