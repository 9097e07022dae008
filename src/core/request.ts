/** What both entries turn their input into. One value per run of the program. */

/** Where a review's result goes when it runs in GitHub Actions. */
export interface ReviewTarget {
  /** Commit the check is attached to: the pull request's head, never the merge commit. */
  readonly headSha: string;
  /** Pull request that gets the comment; absent in a merge queue and on pushes. */
  readonly pull?: number;
  /** Commit that the event compares with; a merge commit's own first parent is preferred, which may be newer. */
  readonly base?: string;
  readonly detailsUrl?: string;
  /** The head repository is not the base repository. */
  readonly fork: boolean;
}

export interface Selection {
  /** Revision to compare with; found from the branch when absent. */
  readonly base?: string;
  /** Revision under review; the working tree when absent. */
  readonly head?: string;
  /** Only these models; all affected ones when empty. */
  readonly models: readonly string[];
  /** Every model, affected or not. */
  readonly all: boolean;
}

/** Why a workflow run trains. */
export interface TrainingCause {
  /** What people asked for beside the event itself. */
  readonly asked: { readonly label: boolean; readonly comment: boolean; readonly manual: boolean };
  /** `pull-7`, or `merged`. */
  readonly change: string;
  /** Id of the workflow run, of a-z and 0-9, and its attempt from 1. */
  readonly run: string;
  readonly attempt: number;
}

export type Request =
  | { readonly command: 'validate'; readonly head?: string }
  | { readonly command: 'plan'; readonly selection: Selection }
  | { readonly command: 'run'; readonly selection: Selection }
  | { readonly command: 'report'; readonly selection: Selection }
  | {
      readonly command: 'review';
      readonly selection: Selection;
      readonly target: ReviewTarget;
      /** Why nothing may be trained here, when that is so; known runs are still judged and reported. */
      readonly trainRefused?: string;
      /** By what models may wait with their training, and whose budget it counts in. */
      readonly training?: TrainingCause;
    }
  | { readonly command: 'list'; readonly what?: string }
  | { readonly command: 'stage'; readonly stage: string; readonly folder: string };

/** What a command hands back; the entry prints it. */
export interface Outcome {
  readonly exitCode: import('./errors.ts').ExitCode;
  /** For people, on standard output. */
  readonly text: string;
  /** For programs, with `--json`. */
  readonly json: unknown;
  /** Shown beside the lines of the files when the program runs as an Action and posts no check of its own. */
  readonly annotations?: readonly import('./records.ts').Annotation[];
  /** Named results for the Action's outputs. */
  readonly outputs?: Readonly<Record<string, string>>;
}
