import type {
  ConfusionMatrix,
  CountBin,
  EvaluationCurves,
  PlotLine,
  ReliabilityBin,
} from '../../core/curve-records.ts';
import type { Predictions } from '../../core/plugins.ts';
import { joinedBins } from '../../math/distances/joined-bins.ts';
import { topLabel } from '../../math/performance/calibration.ts';
import { walkLevels } from '../../math/performance/score-levels.ts';
import { thinned } from '../../math/thinning.ts';
import { LEAST_NAMED } from '../groups/group-cells.ts';
import { regressionBins } from './regression-bins.ts';

const MOST_POINTS = 200;

/** Below a sixth of a pixel where the plot is 300 pixels wide. */
const TOLERANCE = 0.0005;

/** Equal bins of [0, 1] before joining; the reliability has as many as the metric `ece`. */
const SCORE_BINS = 20;
const RELIABILITY_BINS = 15;

/** Classes that a confusion matrix names; the others are one. */
const MOST_CLASSES = 20;

/** What is drawn of an evaluation. Lines hold rates only, never a row's score; see `EvaluationCurves` for what is left out. */
export function evaluationCurves(rows: Predictions, classes: readonly string[]): EvaluationCurves {
  if (rows.rows < LEAST_NAMED) return {};
  if (rows.task === 'regression') return regressionBins(rows);
  const confusion = confusionMatrix(rows, classes);
  if (rows.task === 'multiclass') return { reliability: reliability(rows, 'highest probability'), confusion };
  const positive = classes.at(-1) ?? 'positive';
  return {
    ...rankingLines(rows),
    ...scoreBins(rows, classes),
    reliability: reliability(rows, `P(${positive})`),
    confusion,
  };
}

/** ROC and precision-recall of one walk over the scores; none where a class has too few rows. */
function rankingLines(rows: Predictions): Pick<EvaluationCurves, 'roc' | 'precisionRecall' | 'prevalence'> {
  const positiveRows = rows.truth.reduce((sum, truth) => sum + (truth === 1 ? 1 : 0), 0);
  if (Math.min(positiveRows, rows.rows - positiveRows) < LEAST_NAMED) return {};
  const levels: { positives: number; negatives: number }[] = [];
  const total = { positives: 0, negatives: 0 };
  walkLevels(rows, (_score, positives, negatives) => {
    levels.push({ positives, negatives });
    total.positives += positives;
    total.negatives += negatives;
  });
  if (!(total.positives > 0 && total.negatives > 0)) return {};
  const roc = { x: [0], y: [0] };
  const steps: { x: number[]; y: number[] } = { x: [], y: [] };
  let [tp, fp] = [0, 0];
  for (const { positives, negatives } of levels) {
    const before = tp / total.positives;
    tp += positives;
    fp += negatives;
    roc.x.push(fp / total.negatives);
    roc.y.push(tp / total.positives);
    if (positives === 0) continue;
    const precision = tp / (tp + fp);
    steps.x.push(before, tp / total.positives);
    steps.y.push(precision, precision);
  }
  const prevalence = total.positives / (total.positives + total.negatives);
  return { roc: plotLine(roc), precisionRecall: plotLine(steps), prevalence };
}

function plotLine(line: { readonly x: readonly number[]; readonly y: readonly number[] }): PlotLine {
  const { kept, within } = thinned(line, MOST_POINTS, TOLERANCE);
  return {
    x: kept.map((at) => rounded(line.x[at] ?? 0)),
    y: kept.map((at) => rounded(line.y[at] ?? 0)),
    of: line.x.length,
    within: rounded(within),
  };
}

function reliability(rows: Predictions, about: string): NonNullable<EvaluationCurves['reliability']> {
  const sums = reliabilitySums(rows);
  const total = sums.reduce((sum, { weight }) => sum + weight, 0);
  const bins = joinedBins(
    sums.map((bin) => bin.rows),
    LEAST_NAMED,
  ).map(({ first, last, rows: count }): ReliabilityBin => {
    const parts = sums.slice(first, last + 1);
    const sumOf = (of: keyof ReliabilitySums) => parts.reduce((sum, part) => sum + part[of], 0);
    const weight = sumOf('weight');
    return {
      from: rounded(first / RELIABILITY_BINS),
      to: rounded((last + 1) / RELIABILITY_BINS),
      rows: count,
      ...(rows.weights && { share: weight / total }),
      confidence: rounded(sumOf('confidence') / weight),
      frequency: rounded(sumOf('correct') / weight),
    };
  });
  return { about, bins };
}

interface ReliabilitySums {
  rows: number;
  weight: number;
  confidence: number;
  correct: number;
}

/** Rows of weight 0 are no evidence, and must not make up the ten rows of a bin. */
function reliabilitySums(rows: Predictions): readonly ReliabilitySums[] {
  const { confidence, correct } =
    rows.task === 'binary' ? { confidence: rows.scores, correct: rows.truth } : topLabel(rows);
  const sums = Array.from({ length: RELIABILITY_BINS }, () => ({ rows: 0, weight: 0, confidence: 0, correct: 0 }));
  confidence.forEach((p, row) => {
    const bin = sums[unitBin(p, RELIABILITY_BINS)];
    const weight = rows.weights?.[row] ?? 1;
    if (bin === undefined || weight === 0) return;
    bin.rows += 1;
    bin.weight += weight;
    bin.confidence += weight * p;
    bin.correct += weight * (correct[row] ?? 0);
  });
  return sums;
}

function scoreBins({ truth, scores }: Predictions, classes: readonly string[]): Pick<EvaluationCurves, 'scores'> {
  const parts = classes.map((name, index) => {
    const counts = new Float64Array(SCORE_BINS);
    let rows = 0;
    scores.forEach((score, row) => {
      if (truth[row] !== index) return;
      counts[unitBin(score, SCORE_BINS)]! += 1;
      rows += 1;
    });
    const bins = joinedBins(counts, LEAST_NAMED).map(
      ({ first, last, rows: count }): CountBin => ({
        from: first / SCORE_BINS,
        to: (last + 1) / SCORE_BINS,
        rows: count,
      }),
    );
    return { name, rows, bins };
  });
  return { scores: parts.filter(({ rows }) => rows >= LEAST_NAMED) };
}

function unitBin(value: number, bins: number): number {
  return Math.min(bins - 1, Math.max(0, Math.floor(value * bins)));
}

function confusionMatrix({ truth, decisions }: Predictions, classes: readonly string[]): ConfusionMatrix {
  const rows = new Float64Array(classes.length);
  for (const index of truth) rows[index]! += 1;
  const named = new Set(
    [...classes.keys()]
      .filter((index) => (rows[index] ?? 0) >= LEAST_NAMED)
      .sort((a, b) => (rows[b] ?? 0) - (rows[a] ?? 0) || a - b)
      .slice(0, MOST_CLASSES),
  );
  const shown = [...classes.keys()].filter((index) => named.has(index));
  const others = classes.length - shown.length;
  const place = new Map(shown.map((index, at) => [index, at]));
  const side = shown.length + (others > 0 ? 1 : 0);
  const counts = Array.from({ length: side }, () => new Float64Array(side));
  truth.forEach((index, row) => {
    const [from, to] = [place.get(index) ?? shown.length, place.get(decisions[row] ?? 0) ?? shown.length];
    counts[from]![to]! += 1;
  });
  const labels = shown.map((index) => classes[index] ?? '');
  return {
    labels: others > 0 ? [...labels, `${others} other ${others === 1 ? 'class' : 'classes'}`] : labels,
    cells: counts.map((line) => Array.from(line, (count) => (count > 0 && count < LEAST_NAMED ? null : count))),
  };
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
