/** Where following git stands; what `/v2/health/ready`, `/v1/status` and `/metrics` show. */
export interface FollowStatus {
  /** Commit of the deploy branch that was last read. */
  readonly commit: string | undefined;
  /** ISO time when git was last read without a failure. */
  readonly syncedAt: string | undefined;
  /** Whether git has been read, or what it said last. */
  readonly started: boolean;
  /**
   * Whether every model that git gives a stable has answered at one time. It stays true: a model that git names later and
   * that does not load must not take the others out of service.
   */
  readonly complete: boolean;
  /** What keeps git from being followed, by subject: `git`, or the name of a model. */
  readonly problems: ReadonlyMap<string, string>;
}
