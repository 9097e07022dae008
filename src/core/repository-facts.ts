/** What the host knows of a repository and its settings. */

/** A rule on tags: which it is about, and what it forbids. */
export interface TagRule {
  /** Name of the ruleset. */
  readonly ruleset: string;
  /** `creation`, `update`, `deletion`, `non_fast_forward`, `required_signatures`, `tag_name_pattern` ... */
  readonly rules: readonly string[];
  /** Patterns of full refs, and `~ALL`. */
  readonly includes: readonly string[];
  readonly excludes: readonly string[];
}

/** Answers are undefined where the token may not see them. Throws the other errors of the forge. */
export interface RepositoryFacts {
  /** Numbers of the open pull requests. */
  openPulls(): Promise<readonly number[] | undefined>;
  /** Kinds of the rules that hold for a branch, of that name, whether or not it is there. */
  branchRules(branch: string): Promise<readonly string[] | undefined>;
  /** Active rulesets about tags. */
  tagRules(): Promise<readonly TagRule[] | undefined>;
  /** Labels of each self-hosted runner that is registered with the repository itself. */
  runners(): Promise<
    readonly { readonly name: string; readonly online: boolean; readonly labels: readonly string[] }[] | undefined
  >;
  /** What a workflow's token may do where its file says nothing, and whether it may open pull requests. */
  workflowToken(): Promise<{ readonly writes: boolean; readonly opensPulls: boolean } | undefined>;
}
