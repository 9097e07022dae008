/** What gates say, and what follows from it. */
/** Where something stands in a file of the repository. Lines and columns count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something a reviewer must know that is not a gate: a loosened gate, a changed command, a changed project file. */
export interface Finding {
  readonly code: string;
  readonly severity: 'notice' | 'warning' | 'failure';
  readonly model?: string;
  readonly at?: Position;
  readonly message: string;
  readonly fix: string;
}

export type Outcome = 'pass' | 'fail' | 'not-estimable' | 'skipped';

/** What a gate says: facts as text that a reviewer can read without opening anything else. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly observed: string;
  readonly required: string;
  readonly reason: string;
  readonly fix: string;
  /** Where an interval was judged and not the number alone. */
  readonly evidence?: GateEvidence;
}

/** What a judgement on an interval rests on. */
export interface GateEvidence {
  /** The interval in words: `0.6815 to 0.8433`. */
  readonly interval: string;
  readonly rows: number;
  /** Two-sided confidence of the interval. */
  readonly confidence: number;
  /** How likely such numbers are where the requirement holds, as it is and corrected for all gates of the change. */
  readonly pvalue: number;
  readonly corrected: number;
  /** How far past its limit the true value has to lie for the gate to fail in 4 of 5 cases. */
  readonly detectable: number;
  /** Rows on which the gate would tell in 4 of 5 cases, if the number stays as it is; where it could not tell. */
  readonly needs?: number;
}

export interface GateResult extends Judgement {
  readonly gate: string;
  /** The gate in words: `roc_auc at least 0.75`. */
  readonly title: string;
  readonly at?: Position;
  /** `head`, or `base` for a gate that the change removed or loosened and that still holds as a floor. */
  readonly from: 'head' | 'base' | 'project';
  /** Whether this result stops the change; follows from outcome, onNotEstimable and waivers alone. */
  readonly blocks: boolean;
  /** `warn`: shown as a warning although it does not block. */
  readonly warns: boolean;
}

export interface ModelVerdict {
  readonly model: string;
  readonly spec: string;
  readonly outcome: 'pass' | 'fail' | 'warn' | 'not-judged' | 'broken';
  readonly gates: readonly GateResult[];
  /** Why there is no judgement: training failed, spec removed. */
  readonly because?: string;
}

export interface Verdict {
  readonly kind: 'Verdict';
  readonly schemaVersion: 1;
  readonly models: readonly ModelVerdict[];
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly findings: readonly Finding[];
  /** The gates judged on intervals, over all models: on a change that keeps every requirement one of them fails with at most this chance. */
  readonly family?: { readonly gates: number; readonly level: number; readonly correction: 'Holm' };
}
