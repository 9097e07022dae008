import type { Position } from '../core/records.ts';

/** Something wrong with a spec or the project file, told so that it can be mended without opening a manual. */
export interface Problem {
  /** Stable: `unknown-key`, `not-yet`, `target-is-feature`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly at: Position;
  /** First position after what is meant. */
  readonly end?: Position;
  readonly message: string;
  /** As it stands in the file, shortened. */
  readonly found?: string;
  readonly allowed?: string;
  /** What to do next, as a sentence. */
  readonly fix: string;
  /** The lines around the place, with a mark under it; absent where the file was not read. */
  readonly frame?: string;
}

/** What a check says; the file, the positions and the frame are added by whoever knows the text. */
export type Complaint = Omit<Problem, 'at' | 'end' | 'frame' | 'severity'> & {
  readonly severity?: Problem['severity'];
};

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/** Same file, line, column and words: reported once. */
export function byPlace(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  const once = problems.filter((problem) => {
    const key = JSON.stringify([problem.at.file, problem.at.line, problem.at.column, problem.code, problem.message]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return once.sort((a, b) => compare(a.at.file, b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
