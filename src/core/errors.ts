/** What the exit code of a command says; the table is part of the documented interface. */
export const EXIT = {
  ok: 0,
  /** A gate failed, or could not be judged and blocks. */
  blocked: 1,
  /** Wrong usage, or a spec that does not validate. */
  invalid: 2,
  /** Something outside the change broke: data missing, training crashed, GitHub unreachable. */
  broken: 3,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface ErrorFacts {
  /** Stable, lower-case with dashes: `spec-invalid`, `git-not-a-repository`. */
  readonly code: string;
  /** What was found, and what is allowed. */
  readonly message: string;
  /** What to do next, as an imperative sentence. */
  readonly fix: string;
  readonly cause?: unknown;
  readonly exitCode?: ExitCode;
}

/** Every failure that Trainyard expects. Anything else is a bug and keeps its stack when printed. */
export class TrainyardError extends Error {
  readonly code: string;
  readonly fix: string;
  readonly exitCode: ExitCode;

  constructor(facts: ErrorFacts) {
    super(facts.message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.name = 'TrainyardError';
    this.code = facts.code;
    this.fix = facts.fix;
    this.exitCode = facts.exitCode ?? EXIT.broken;
  }
}

/** The text of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
