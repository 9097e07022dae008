import { placeOf } from '../routing/split.ts';

/**
 * The row of a batch that stands for it in the evidence, drawn by the id of the prediction: rows that come together fail and
 * drift together, and a test that takes them for as many requests is surer than it may be.
 */
export function drawnRow(id: string, rows: number): number {
  return rows <= 1 ? 0 : Math.floor(placeOf('row', id) * rows);
}
