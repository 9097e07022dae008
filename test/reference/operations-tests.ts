import { chiSquareContingency, chiSquareFit, gTestFit } from '../../src/math/tests/chi-square.ts';
import { bonferroni, falseDiscoveryRate } from '../../src/math/tests/corrections.ts';
import { fisherExactTest, type TwoByTwo } from '../../src/math/tests/fisher-exact.ts';
import { ksTest } from '../../src/math/tests/kolmogorov-smirnov.ts';
import { mannWhitneyTest } from '../../src/math/tests/mann-whitney.ts';
import { agreementTable, cochranQTest, mcnemarTest } from '../../src/math/tests/paired-labels.ts';
import { twoProportionTest, wilsonInterval } from '../../src/math/tests/proportions.ts';
import { conformalQuantile, quantileOf } from '../../src/math/quantile.ts';
import type { Alternative } from '../../src/math/samples.ts';
import { oneSampleTest, pairedTest, studentTest, welchTest } from '../../src/math/tests/t-test.ts';
import * as read from './inputs.ts';
import type { Input, Operation } from './inputs.ts';

export const testOperations: Record<string, Operation> = {
  ks_2samp: (input) =>
    ksTest(read.numbers(input, 'x'), read.numbers(input, 'y'), { alternative: sideOf(input), method: methodOf(input) }),
  mann_whitney_u: (input) => {
    const options = { alternative: sideOf(input), method: methodOf(input), continuity: continuityOf(input) };
    const { u, pvalue } = mannWhitneyTest(read.numbers(input, 'x'), read.numbers(input, 'y'), options);
    return { U: u, pvalue };
  },
  t_test: tTest,
  chisquare_drift: (input) => chiSquareFit(read.numbers(input, 'reference_counts'), read.numbers(input, 'current_counts')),
  g_test_drift: (input) => gTestFit(read.numbers(input, 'reference_counts'), read.numbers(input, 'current_counts')),
  chi2_contingency: (input) =>
    chiSquareContingency(read.table(input, 'table'), read.flagOr(input, 'yates', read.flagOr(input, 'correction', true))),
  fisher_exact: (input) => {
    const rows = read.table(input, 'table');
    const { oddsRatio, pvalue } = fisherExactTest(rows as unknown as TwoByTwo, sideOf(input));
    return { statistic: oddsRatio, odds_ratio: oddsRatio, pvalue };
  },
  two_proportion_z: (input) => {
    const at = (field: string) => read.numberIn(input[field]);
    const first = { successes: at('k1'), trials: at('n1') };
    return twoProportionTest(first, { successes: at('k2'), trials: at('n2') }, sideOf(input));
  },
  wilson_interval: (input) => {
    const { lower, upper } = wilsonInterval(read.numberIn(input['k']), read.numberIn(input['n']), {
      confidence: read.numberOr(input, 'confidence', 0.95),
      continuity: read.flagOr(input, 'continuity', false),
      alternative: sideOf(input),
    });
    return [lower, upper];
  },
  mcnemar: (input) => mcnemarTest(read.numberIn(input['b']), read.numberIn(input['c']), read.oneOf(input, 'mode', { exact: 'exact', cc: 'cc', plain: 'plain' } as const)),
  mcnemar_table: (input) => {
    const labels = read.sortedLabels(read.list(input, 'y_true'), read.list(input, 'y_a'), read.list(input, 'y_b'));
    const [truth, a, b] = ['y_true', 'y_a', 'y_b'].map((field) => read.indexed(read.list(input, field), labels));
    return agreementTable(truth as Float64Array, a as Float64Array, b as Float64Array);
  },
  cochran_q: (input) => cochranQTest(read.table(input, 'x')),
  quantile_linear: (input) => {
    const values = read.numbers(input, 'values');
    const q = input['q'];
    return Array.isArray(q) ? q.map((one) => quantileOf(values, read.numberIn(one))) : quantileOf(values, read.numberIn(q));
  },
  conformal_quantile: (input) => conformalQuantile(read.numbers(input, 'scores'), read.numberIn(input['alpha'])),
  fdr_bh: (input) => {
    const { threshold, rejected } = falseDiscoveryRate(read.numbers(input, 'pvalues'), read.numberOr(input, 'q', 0.05));
    return { any_drift: rejected > 0, threshold, n_rejected: rejected };
  },
  bonferroni_batch_drift: (input) => {
    const { threshold, any } = bonferroni(read.numbers(input, 'pvalues'), read.numberOr(input, 'alpha', 0.05));
    return { threshold, is_drift: Number(any) };
  },
};

/** Also in the words of statsmodels and R. */
const SIDES: Readonly<Record<string, Alternative>> = {
  'two-sided': 'two-sided',
  'two.sided': 'two-sided',
  less: 'less',
  smaller: 'less',
  greater: 'greater',
  larger: 'greater',
};

function sideOf(input: Input): Alternative {
  return read.oneOf(input, 'alternative', SIDES);
}

function methodOf(input: Input): 'auto' | 'exact' | 'asymptotic' {
  return read.oneOf(input, 'method', { auto: 'auto', exact: 'exact', asymptotic: 'asymptotic', asymp: 'asymptotic' } as const);
}

function continuityOf(input: Input): boolean {
  return read.flagOr(input, 'continuity', read.flagOr(input, 'use_continuity', true));
}

function tTest(input: Input): unknown {
  const kind = read.textOr<string>(input, 'kind', 'student');
  const x = read.numbers(input, 'x');
  if (kind === 'one_sample' || kind === '1samp') return oneSampleTest(x, read.numberOr(input, 'popmean', 0), sideOf(input));
  const y = read.numbers(input, 'y');
  if (kind === 'welch') return welchTest(x, y, sideOf(input));
  if (kind === 'rel' || kind === 'paired') return pairedTest(x, y, sideOf(input));
  if (kind === 'student' || kind === 'ind') return studentTest(x, y, sideOf(input));
  throw new Error(`t_test of kind "${kind}" is not known`);
}
