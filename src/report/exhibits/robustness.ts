import type { Estimate, Robustness } from '../../core/records.ts';
import { figure } from '../../math/figures.ts';
import { intervalText } from '../intervals.ts';
import { estimateText } from '../sections/numbers.ts';
import { type Exhibit, numbers } from './exhibit.ts';

export function robustnessExhibit({ metric, better, rows, baseline, losses }: Robustness): Exhibit {
  const known = losses.flatMap(({ what, loss }) => (loss.kind === 'value' ? [{ what, value: loss.value }] : []));
  const [worst] = [...known].sort((one, other) => other.value - one.value);
  const told = worst === undefined ? '' : `: ${metric} loses at most ${figure(worst.value, 3)}, with ${worst.what}`;
  return {
    title: `Robustness${told}`,
    says: `How much worse ${metric} (${estimateText(baseline)}; ${better} is better) gets on ${figure(rows)} test rows when something happens to them, drawn once with a seed; the interval uses that both are the same rows.`,
    columns: [{ title: 'Perturbation' }, ...numbers(metric, 'Loss', '95 % interval')],
    rows: losses.map(({ what, value, loss }) => [what, estimateText(value), lossText(loss), intervalText(loss, 3)]),
  };
}

function lossText(loss: Estimate): string {
  return loss.kind === 'value' ? figure(loss.value, 3) : estimateText(loss);
}
