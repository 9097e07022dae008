import type { GroupCell } from '../../core/plugins.ts';
import { LEAST_NAMED } from './group-cells.ts';

/** Chance with which a group of so many rows holds a positive and a negative one. */
const SURE = 0.95;

/**
 * Test rows in all, drawn like these, on which a group would be judged in full, at its share of them: it has the least size
 * and, where it lacks positives or negatives, one of those with 95 % chance, if they are as frequent in it as in all rows.
 * Undefined where nothing is lacking, where all rows lack it, and for groups that are never named.
 */
export function rowsForGroup(
  cell: GroupCell,
  { overall, minGroup }: { readonly overall: GroupCell; readonly minGroup: number },
): number | undefined {
  if (cell.rows < LEAST_NAMED) return undefined;
  const share = cell.rows / overall.rows;
  const needs = [
    rowsForSize(cell.rows, { all: overall.rows, minGroup }),
    positivesOf(cell) === 0 ? rowsForOne((share * positivesOf(overall)) / overall.rows) : undefined,
    positivesOf(cell) === cell.rows ? rowsForOne(share * (1 - positivesOf(overall) / overall.rows)) : undefined,
  ].filter((rows) => rows !== undefined);
  return needs.length === 0 ? undefined : Math.max(...needs);
}

/** Rows in all of which a group has the least size, at its share of those that there are; undefined where it has it. */
export function rowsForSize(
  rows: number,
  { all, minGroup }: { readonly all: number; readonly minGroup: number },
): number | undefined {
  return rows < minGroup ? Math.ceil((minGroup * all) / rows) : undefined;
}

/** Draws that hold at least one of what each is with this chance. */
function rowsForOne(chance: number): number | undefined {
  return chance > 0 && chance < 1 ? Math.ceil(Math.log(1 - SURE) / Math.log1p(-chance)) : undefined;
}

function positivesOf({ truePositives, falseNegatives }: GroupCell): number {
  return truePositives + falseNegatives;
}
