import { meanOf, varianceOf } from '../../math/samples.ts';
import type { ShapValues } from './shap.ts';

/**
 * Standard error of one sampled value: of the mean over what each background row with its permutations says. It counts the
 * draw of the background rows too, so it is on the large side for the background that was drawn. Undefined for exact values.
 */
export function valueError({ draws }: Pick<ShapValues, 'draws'>, at: number): number | undefined {
  if (draws === undefined || draws.length < 2) return undefined;
  return Math.sqrt(
    varianceOf(
      Float64Array.from(draws, (draw) => draw[at] as number),
      1,
    ) / draws.length,
  );
}

/** Mean size of a feature's values over the rows and, where there are several, the outputs. */
export function meanSize(shap: ShapValues, player: number): number {
  return meanOf(rowSizes(shap, player, (at) => shap.values[at] as number));
}

/**
 * Standard error of that mean: of which rows were explained and, where values are sampled, of the sampling, by the jackknife
 * over the background rows; all rows share those, so that their errors do not average out. Undefined for a single row.
 */
export function meanSizeError(shap: ShapValues, player: number): number | undefined {
  const rows = shap.explained.length;
  if (rows < 2) return undefined;
  const ofRows =
    varianceOf(
      rowSizes(shap, player, (at) => shap.values[at] as number),
      1,
    ) / rows;
  return Math.sqrt(ofRows + samplingVariance(shap, player));
}

function samplingVariance(shap: ShapValues, player: number): number {
  const { draws, values } = shap;
  if (draws === undefined || draws.length < 2) return 0;
  const others = draws.length - 1;
  const withoutOne = draws.map((draw) => {
    const left = (at: number) => (values[at] as number) + ((values[at] as number) - (draw[at] as number)) / others;
    return meanOf(rowSizes(shap, player, left));
  });
  return (others ** 2 / draws.length) * varianceOf(withoutOne, 1);
}

/** Of each row explained, the mean size of the player's values over the outputs. */
function rowSizes(
  { base, explained, values }: ShapValues,
  player: number,
  valueAt: (at: number) => number,
): Float64Array {
  const width = base.length;
  const perRow = values.length / explained.length;
  return Float64Array.from(explained, (_, row) => {
    let sum = 0;
    for (let k = 0; k < width; k++) sum += Math.abs(valueAt(row * perRow + player * width + k));
    return sum / width;
  });
}
