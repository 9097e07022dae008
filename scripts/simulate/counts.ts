/** What runs are counted by, and sums of it. */
export interface Counts {
  /** By figure: intervals, and those that held the truth. */
  readonly covered: Readonly<Record<string, Cell>>;
  readonly runs: number;
  /** Runs in which any gate failed although all that is asked for holds, and runs in which any could not tell. */
  readonly alarms: number;
  readonly unclear: number;
}

interface Cell {
  readonly intervals: number;
  readonly held: number;
}

export const NOTHING: Counts = { covered: {}, runs: 0, alarms: 0, unclear: 0 };

export function merged(one: Counts, other: Counts): Counts {
  const covered = { ...one.covered };
  for (const [name, cell] of Object.entries(other.covered)) {
    const own = covered[name] ?? { intervals: 0, held: 0 };
    covered[name] = { intervals: own.intervals + cell.intervals, held: own.held + cell.held };
  }
  const sum = (key: 'runs' | 'alarms' | 'unclear') => one[key] + other[key];
  return { covered, runs: sum('runs'), alarms: sum('alarms'), unclear: sum('unclear') };
}
