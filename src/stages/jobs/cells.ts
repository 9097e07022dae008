import { canonicalJson } from '../../core/json.ts';

/** Jobs that one matrix of GitHub Actions may have. https://docs.github.com/actions/reference/limits */
export const MOST_CELLS = 256;

/** Longest job on a self-hosted runner; hosted ones end earlier by themselves. */
const MOST_MINUTES = 5 * 24 * 60;

/** One model to train, and where. */
export interface Placement {
  readonly model: string;
  readonly labels: readonly string[];
  readonly minutes: number;
}

/** One job of the training matrix: one model, or several where there are more models than jobs. */
export interface Cell {
  /** Names the job and its artifact; unique. */
  readonly name: string;
  readonly models: readonly string[];
  readonly runner: readonly string[];
  readonly minutes: number;
}

/** Shares models out to at most 256 jobs, those with equal runners together. Pure; nothing gives no cells. */
export function cellsOf(placements: readonly Placement[]): readonly Cell[] {
  const groups = new Map<string, Placement[]>();
  for (const placement of placements) {
    const key = canonicalJson(placement.labels);
    groups.set(key, [...(groups.get(key) ?? []), placement]);
  }
  const sets = [...groups.values()];
  let size = 1;
  while (count(sets, size) > MOST_CELLS && size < placements.length) size += 1;
  return sets.flatMap((set) =>
    Array.from({ length: Math.ceil(set.length / size) }, (_, index) =>
      cellOf(set.slice(index * size, (index + 1) * size)),
    ),
  );
}

function count(sets: readonly (readonly unknown[])[], size: number): number {
  return sets.reduce((sum, set) => sum + Math.ceil(set.length / size), 0);
}

function cellOf(placements: readonly Placement[]): Cell {
  const [first] = placements;
  const minutes = placements.reduce((sum, one) => sum + one.minutes, SETUP_MINUTES);
  const more = placements.length - 1;
  return {
    name: more === 0 ? (first?.model ?? '') : `${first?.model ?? ''}-and-${more}-more`,
    models: placements.map((one) => one.model),
    runner: first?.labels ?? [],
    minutes: Math.min(minutes, MOST_MINUTES),
  };
}

/** For the checkout and the transfer of rows. */
const SETUP_MINUTES = 10;
