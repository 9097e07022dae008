import type { CrossValidation, Estimate } from '../../core/records.ts';
import { figure } from '../../math/figures.ts';
import { blocks, type Content, folded, type Markdown, md, table } from '../markdown.ts';

/** Mean and deviation of each metric over the folds, folded away. */
export function foldsSection({ folds, rows, rule, metrics }: CrossValidation): Markdown {
  const [least, most] = [figure(Math.min(...rows)), figure(Math.max(...rows))];
  const size = least === most ? least : `${least} to ${most}`;
  return folded(
    `Cross-validation: ${folds} folds of ${size} training rows`,
    blocks([
      table(
        [
          { title: 'Metric' },
          { title: 'Mean', align: 'right' },
          { title: 'Deviation (n − 1)', align: 'right' },
          { title: 'Folds' },
        ],
        metrics.map(({ metric, mean, deviation, folds: each }): readonly Content[] => [
          metric,
          short(mean),
          short(deviation),
          each.map((fold) => (fold.kind === 'value' ? figure(fold.value, 3) : '–')).join(', '),
        ]),
      ),
      md`${rule}`,
    ]),
  );
}

function short(estimate: Estimate): string {
  return estimate.kind === 'value' ? figure(estimate.value) : '–';
}
