import { permutationImportance } from '../../src/math/explanation/importance.ts';
import { meanAbsoluteError, meanSquaredError, rSquared } from '../../src/math/performance/regression.ts';
import { averagePrecision } from '../../src/math/performance/precision-recall.ts';
import { brierScore, logLoss } from '../../src/math/performance/probability-loss.ts';
import { rocAuc } from '../../src/math/performance/roc.ts';
import { linearShap, shapleyValues } from '../../src/math/explanation/shapley.ts';
import * as read from './inputs.ts';
import type { Input, Operation } from './inputs.ts';

export const explanationOperations: Record<string, Operation> = {
  permutation_importance_given_permutations: importance,
  linear_shap_interventional: (input) => {
    const model = { coefficients: read.numbers(input, 'coef'), intercept: read.numberOr(input, 'intercept', 0) };
    const { expected, values } = linearShap(model, read.table(input, 'background'), read.numbers(input, 'x'));
    return { expected_value: expected, values };
  },
  shapley_exact: (input) => {
    const players = read.numberIn(input['n']);
    const worth = new Float64Array(2 ** players);
    for (const [members, value] of Object.entries(input['values'] as Record<string, unknown>)) {
      const indices = members.includes(',') ? members.split(',') : [...members];
      worth[indices.reduce((bits, index) => bits | (1 << Number(index)), 0)] = read.numberIn(value);
    }
    return shapleyValues(players, worth);
  },
};

type Row = readonly number[];

function importance(input: Input): unknown {
  const rows = read.table(input, 'X');
  const truth = read.numbers(input, 'y');
  const feature = read.numberIn(input['feature']);
  const predict = modelOf(input['model'] as Input);
  const score = scorerOf(input['scorer']);
  return permutationImportance({
    column: Float64Array.from(rows, (row) => row[feature] as number),
    permutations: input['permutations'] as number[][],
    score: (column) =>
      score(truth, Float64Array.from(rows, (row, i) => predict(row.with(feature, column[i] as number)))),
  });
}

function modelOf(model: Input): (row: Row) => number {
  if (model['type'] === 'threshold') {
    const [feature, cut] = [read.numberIn(model['feature']), read.numberIn(model['cut'])];
    return (row) => Number((row[feature] as number) > cut);
  }
  if (model['type'] === 'linear' || model['type'] === 'logistic') {
    const coefficients = read.numbers(model, 'coef');
    const linear = (row: Row) => row.reduce((sum, x, j) => sum + x * (coefficients[j] as number), read.numberOr(model, 'intercept', 0));
    return model['type'] === 'linear' ? linear : (row) => 1 / (1 + Math.exp(-linear(row)));
  }
  throw new Error(`model "${String(model['type'])}" is not known`);
}

function scorerOf(name: unknown): (truth: Float64Array, predictions: Float64Array) => number {
  switch (name) {
    case 'accuracy':
      return (truth, predictions) => truth.filter((label, i) => label === Number((predictions[i] as number) > 0.5)).length / truth.length;
    case 'r2':
      return (truth, predictions) => rSquared({ truth, predictions });
    case 'neg_mse':
    case 'neg_mean_squared_error':
      return (truth, predictions) => -meanSquaredError({ truth, predictions });
    case 'neg_rmse':
    case 'neg_root_mean_squared_error':
      return (truth, predictions) => -Math.sqrt(meanSquaredError({ truth, predictions }));
    case 'neg_mae':
    case 'neg_mean_absolute_error':
      return (truth, predictions) => -meanAbsoluteError({ truth, predictions });
    case 'roc_auc':
      return (truth, scores) => rocAuc({ truth, scores });
    case 'average_precision':
      return (truth, scores) => averagePrecision({ truth, scores });
    case 'neg_log_loss':
      return (truth, scores) => -logLoss({ truth, scores, classes: 2 });
    case 'neg_brier_score':
      return (truth, scores) => -brierScore({ truth, scores });
    default:
      throw new Error(`scorer "${String(name)}" is not known`);
  }
}
