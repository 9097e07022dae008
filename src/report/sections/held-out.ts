import type { Evaluation } from '../../core/records.ts';
import { counted, figure } from '../../math/figures.ts';

/**
 * Evaluations on the same held-out rows from which on a review warns. The best of 25 equally good models lies 1.97 standard
 * errors above the truth on average (expected maximum of 25 standard normals; Harter, Biometrika 48, 1961): as far as a
 * 95 % interval reaches.
 */
export const WORN_AT = 25;

/** How often the rows were used to decide; nothing where it was not counted. */
export function usesText({ heldOutUses }: Pick<Evaluation, 'heldOutUses'>): string | undefined {
  if (heldOutUses === undefined) return undefined;
  if (heldOutUses === 1) return 'these rows have been judged on once';
  return `these rows have been judged on ${figure(heldOutUses)} times, each with another model or evaluation`;
}

export function isWorn({ heldOutUses }: Pick<Evaluation, 'heldOutUses'>): boolean {
  return heldOutUses !== undefined && heldOutUses >= WORN_AT;
}

/** Why that matters. */
export function wornText({ heldOutUses = 0 }: Pick<Evaluation, 'heldOutUses'>): string {
  return `${counted(heldOutUses, 'evaluation')} have been judged on the same held-out rows; from ${WORN_AT} on, picking the best of equally good models lifts its number by as much as a 95 % interval is wide to one side, so that intervals and gates promise too much`;
}
