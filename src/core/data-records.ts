/** What materialising says about the rows of a model. */
import type { Digest } from './hash.ts';
import type { Estimate } from './model-records.ts';

export interface SplitSummary {
  readonly rows: number;
  /** Digest of the file with the rows of this split. */
  readonly digest: Digest;
}

export interface ColumnSummary {
  readonly name: string;
  /** Role in the spec: feature, target, id, group, time, weight, sensitive, ignored. */
  readonly role: string;
  /** Type in the source, as DuckDB names it. */
  readonly type: string;
  readonly missing: number;
  readonly distinct: number;
  /** Set where `distinct` is an estimate (HyperLogLog, a few per cent off), because there are very many. */
  readonly distinctIsEstimate?: true;
  /** Mean and population standard deviation, where all cells are numbers. */
  readonly mean?: number;
  readonly deviation?: number;
}

/** How one data-quality check ended. Counts only: no cell of the data is in it. */
export interface CheckResult {
  /** Id of the check plug-in. */
  readonly check: string;
  readonly title: string;
  /** Whether the spec asks for it, or it runs for every model. */
  readonly from: 'spec' | 'built-in';
  readonly on: 'all' | 'train' | 'validation' | 'test';
  readonly outcome: 'pass' | 'fail' | 'not-estimable';
  readonly observed: string;
  readonly required: string;
  readonly reason: string;
  readonly fix: string;
  /** What it counts for in the quality score. */
  readonly weight: number;
  /** The number that was judged. */
  readonly value?: number;
}

export interface DataQuality {
  /** In [0, 1]. */
  readonly score: Estimate;
  readonly definition: string;
}

/** One file, or one pattern of files, that rows came from. */
export interface DataSource {
  /** Name in `data.query`; `source` where there is one source only. */
  readonly name: string;
  readonly uri: string;
  readonly format: string;
  readonly files: number;
  readonly bytes: number;
  /** Of the file, or over the paths and digests of all files. */
  readonly digest: Digest;
  /** Set where the files lie outside git: what pins them, with the versions of a bucket that keeps versions. */
  readonly pinned?: { readonly by: 'data.lock'; readonly versions?: readonly string[] };
}

/** Where the rows came from and what was made of them. */
export interface DataLineage {
  readonly sources: readonly DataSource[];
  readonly query?: string;
  /** A sentence for each source that was joined as it was known at the time of a row. */
  readonly join?: readonly string[];
  /** Rows and columns after the query or the join. */
  readonly rows: number;
  readonly columns: number;
  /** ISO time of the reading. */
  readonly readAt: string;
}

/**
 * What the training rows look like, for comparing later rows with: the reference profile of a bundle, in the record of its
 * run. No value of fewer than ten rows is in it.
 */
export interface ReferenceProfile {
  readonly kind: 'ReferenceProfile';
  readonly schemaVersion: 1;
  readonly rows: number;
  /** Features but for images, in the order of the spec. */
  readonly columns: readonly ProfiledColumn[];
}

export type ProfiledColumn =
  | {
      readonly name: string;
      readonly type: 'numeric';
      readonly missing: number;
      readonly mean?: number;
      readonly deviation?: number;
      /** Values at equal shares, lowest first: 99 of them stand at 1 % to 99 %. Empty for under 20 values. */
      readonly quantiles: readonly number[];
    }
  | {
      /** Categories and booleans. */
      readonly name: string;
      readonly type: 'category';
      readonly missing: number;
      /** Most frequent first. */
      readonly levels: readonly { readonly level: string; readonly rows: number }[];
      /** Rows of all other levels together. */
      readonly other: number;
    };

/** Weights under which group and class are independent among the training rows. */
export interface Reweighed {
  readonly by: readonly string[];
  /** Training rows of each group; cells name groups by their place here. */
  readonly groups: readonly { readonly group: readonly string[]; readonly rows: number }[];
  readonly cells: readonly {
    readonly group: number;
    /** Class, by name. */
    readonly label: string;
    readonly rows: number;
    /** Of each of its training rows. */
    readonly weight: number;
  }[];
}

export interface DataReport {
  readonly kind: 'DataReport';
  readonly schemaVersion: 1;
  readonly model: string;
  readonly source: { readonly uri: string; readonly digest: Digest; readonly bytes: number; readonly query?: string };
  readonly rows: number;
  /** Rows left out because their target is missing. */
  readonly droppedRows: number;
  readonly columns: readonly ColumnSummary[];
  readonly splits: { readonly train: SplitSummary; readonly validation: SplitSummary; readonly test: SplitSummary };
  /** How a row finds its side, in words a reviewer can re-derive. */
  readonly splitRule: string;
  /** Class names in order; the positive class of a binary task is last. Empty for regression. */
  readonly classes: readonly string[];
  readonly checks?: readonly CheckResult[];
  readonly quality?: DataQuality;
  readonly lineage?: DataLineage;
  readonly profile?: ReferenceProfile;
  /** Where the spec asks for it. */
  readonly reweighed?: Reweighed;
  /** Rows left out because their label cannot have been known yet; see `data.labelDelay`. */
  readonly immatureRows?: number;
}
