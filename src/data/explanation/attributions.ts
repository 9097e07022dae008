import type { AttributedRow, Attributions } from '../../core/examined-records.ts';
import type { Predictions } from '../../core/plugins.ts';
import { LEAST_NAMED } from '../groups/group-cells.ts';
import type { ShapValues } from './shap.ts';
import { meanSize, meanSizeError, valueError } from './shap-error.ts';

export interface AttributedInput {
  readonly shap: ShapValues;
  /** In the order of the values. */
  readonly features: readonly { readonly name: string; readonly shown: (row: number) => string }[];
  readonly predictions: Predictions;
  readonly classes: readonly string[];
  readonly unit: string;
  readonly seed: number;
  /** Rows to show one by one. */
  readonly examples: number;
}

/** Features with a line of their own in an example. */
const MOST_PARTS = 5;

/** What SHAP values say, over all rows and for a few. Rows are shown only where there are ten or more to be one of. */
export function attributionsOf(input: AttributedInput): Attributions {
  const { shap, features, unit, seed, predictions } = input;
  const width = shap.base.length;
  const rows = shap.explained.length;
  const means = features.map(({ name }, player) => {
    const error = meanSizeError(shap, player);
    return { name, mean: meanSize(shap, player), ...(error !== undefined && { error }) };
  });
  means.sort((one, other) => other.mean - one.mean || (one.name < other.name ? -1 : 1));
  return {
    method: shap.method,
    ...(shap.method === 'sampled' && { permutations: 2 * shap.background.length }),
    unit,
    rows,
    background: shap.background.length,
    seed,
    ...(width === 1 && { base: shap.base[0] as number }),
    features: means,
    examples: Math.min(predictions.rows, rows) < LEAST_NAMED ? [] : examplesOf(input),
  };
}

/** Rows evenly over the outputs, from the lowest to the highest. */
function examplesOf(input: AttributedInput): readonly AttributedRow[] {
  const { shap, examples } = input;
  const order = Array.from(shap.explained.keys()).sort((a, b) => outputOf(input, a) - outputOf(input, b) || a - b);
  const count = Math.min(examples, order.length);
  return Array.from({ length: count }, (_, at) => {
    const share = count === 1 ? 0.5 : at / (count - 1);
    return exampleOf(input, order[Math.round(share * (order.length - 1))] as number, placeText(share));
  });
}

function placeText(share: number): string {
  if (share === 0) return 'lowest';
  if (share === 1) return 'highest';
  return share === 0.5 ? 'middle' : `${Math.round(100 * share)} % from below`;
}

/** Of the class decided, where there are several. */
function outputOf({ shap, predictions }: AttributedInput, row: number): number {
  const at = shap.explained[row] as number;
  const { task, scores, decisions, classes } = predictions;
  return (task === 'multiclass' ? scores[at * classes + (decisions[at] as number)] : scores[at]) as number;
}

function exampleOf(input: AttributedInput, row: number, place: string): AttributedRow {
  const { shap, features, predictions, classes } = input;
  const at = shap.explained[row] as number;
  const decided = predictions.task === 'multiclass' ? (predictions.decisions[at] as number) : 0;
  const all = features
    .map(({ name, shown }, player) => {
      const place = (row * features.length + player) * shap.base.length + decided;
      const error = valueError(shap, place);
      return { name, value: shown(at), part: shap.values[place] as number, ...(error !== undefined && { error }) };
    })
    .sort((one, other) => Math.abs(other.part) - Math.abs(one.part) || (one.name < other.name ? -1 : 1));
  return {
    place,
    output: outputOf(input, row),
    ...(predictions.task === 'multiclass' && { about: classes[decided] ?? '' }),
    parts: all.slice(0, MOST_PARTS),
    rest: all.slice(MOST_PARTS).reduce((sum, { part }) => sum + part, 0),
  };
}
