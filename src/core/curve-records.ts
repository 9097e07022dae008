/**
 * Parts of an evaluation that are looked at rather than judged: what plots are drawn from. Nothing in them stands for
 * fewer than ten rows: bins are joined with their neighbours, cells and lines of too few rows are left out.
 */

/** A line from left to right, or one that climbs; `x` and `y` have one number per point, four decimals each. */
export interface PlotLine {
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Points before thinning. */
  readonly of: number;
  /** No point left out lies farther than this from the line that is kept, in units of the plot. */
  readonly within: number;
}

/** Rows between two edges. A first bin without `from` and a last one without `to` are open. */
export interface CountBin {
  readonly from?: number;
  readonly to?: number;
  readonly rows: number;
}

/** Rows with about the same confidence, and how often it was right. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  /** Those with a weight above 0. */
  readonly rows: number;
  /** Their part of all weight, where rows are weighted. */
  readonly share?: number;
  /** Mean of the stated probabilities, by weight. */
  readonly confidence: number;
  /** Share of the weight in which what the probability was about is true. */
  readonly frequency: number;
}

export interface ConfusionMatrix {
  /** Names of the classes; those with too few rows, or past the most frequent, are one class at the end. */
  readonly labels: readonly string[];
  /** Rows of true class `i` decided as class `j`; null where there are 1 to 9. */
  readonly cells: readonly (readonly (number | null)[])[];
}

/** Rows with about the same prediction. */
export interface PredictedBin {
  readonly rows: number;
  /** Mean of the predictions. */
  readonly predicted: number;
  /** Mean and sample standard deviation of the true values. */
  readonly truth: number;
  readonly deviation: number;
}

export interface EvaluationCurves {
  /** False positive rate against true positive rate. */
  readonly roc?: PlotLine;
  /** Recall against precision, as steps: the precision at the threshold that reaches the recall. */
  readonly precisionRecall?: PlotLine;
  /** Share of the positive class, to which the precision of a model that ranks at random comes. */
  readonly prevalence?: number;
  readonly reliability?: {
    /** What the probability is about: `P(yes)`, `highest probability`. */
    readonly about: string;
    readonly bins: readonly ReliabilityBin[];
    /** The same with the model's own probabilities, where they are recalibrated. */
    readonly before?: readonly ReliabilityBin[];
  };
  /** Binary: P(positive) of the rows of each class. */
  readonly scores?: readonly { readonly name: string; readonly rows: number; readonly bins: readonly CountBin[] }[];
  readonly confusion?: ConfusionMatrix;
  /** Regression. */
  readonly predicted?: readonly PredictedBin[];
  /** Regression: true value minus prediction. */
  readonly residuals?: readonly CountBin[];
}
