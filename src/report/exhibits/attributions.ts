import type { AttributedRow, Attributions } from '../../core/records.ts';
import { counted, figure } from '../../math/figures.ts';
import { normalQuantile } from '../../math/probability/distributions.ts';
import { type Exhibit, numbers } from './exhibit.ts';

const MOST = 30;

/** Over all rows, and a few rows one by one. */
export function attributionExhibits(attributions: Attributions): readonly Exhibit[] {
  const { examples } = attributions;
  return [overallAttributions(attributions), ...(examples.length === 0 ? [] : [rowByRow(attributions)])];
}

export function overallAttributions(attributions: Attributions): Exhibit {
  const { features, unit, rows, background, base, method } = attributions;
  const [first] = features;
  const most = first === undefined ? '' : `: ${first.name} makes most, ${figure(first.mean, 3)}`;
  const from = base === undefined ? '' : ` Mean over the background: ${figure(base)}.`;
  return {
    title: `SHAP values of ${counted(features.length, 'feature')}${most}`,
    says: `Mean size of what each feature makes of an output, in ${unit}, over ${counted(rows, 'test row')} against ${counted(background, 'test row')} as background; ${howText(attributions)}. ± is the 95 % error, of which rows were explained${method === 'sampled' ? ' and of the sampling' : ''}.${from}`,
    columns: [{ title: 'Feature' }, ...numbers('Mean size', '±')],
    rows: features
      .slice(0, MOST)
      .map(({ name, mean, error }) => [name, figure(mean, 3), error === undefined ? '–' : reachText(error)]),
  };
}

function howText({ method, permutations, seed }: Attributions): string {
  if (method === 'additive') return `exact, because the features of this model add up; rows drawn with seed ${seed}`;
  if (method === 'coalitions') return `exact, over every set of features; rows drawn with seed ${seed}`;
  return `sampled over ${figure(permutations ?? 0)} permutations a row, each with its reverse, seed ${seed}`;
}

function rowByRow({ examples, unit, method }: Attributions): Exhibit {
  const errors = method === 'sampled' ? ' ± is the 95 % error of the sampling.' : '';
  return {
    title: `SHAP values of ${counted(examples.length, 'row')}`,
    says: `What the features make of single outputs, in ${unit}, from the lowest output to the highest of the rows explained. Values are shown as bands or names that ten test rows or more share; others, and those of sensitive columns, are hidden.${errors}`,
    columns: [{ title: 'Row' }, ...numbers('Output'), { title: 'Made by' }],
    rows: examples.map((row) => [
      row.about === undefined ? row.place : `${row.place}: ${row.about}`,
      figure(row.output, 2),
      partsText(row),
    ]),
  };
}

function partsText({ parts, rest }: AttributedRow): string {
  const all = parts.map(({ name, value, part, error }) => {
    const unsure = error === undefined ? '' : ` ± ${reachText(error)}`;
    return `${name} (${value}) ${signed(part)}${unsure}`;
  });
  return [...all, `all others ${signed(rest)}`].join('; ');
}

function signed(value: number): string {
  return value > 0 ? `+${figure(value, 2)}` : figure(value, 2);
}

/** Of the 95 % interval around a number with this standard error. */
function reachText(error: number): string {
  return figure(normalQuantile(0.975) * error, 2);
}
