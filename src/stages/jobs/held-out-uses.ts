import { hexOf } from '../../core/hash.ts';
import { prettyJson } from '../../core/json.ts';
import type { ObjectStore } from '../../core/ports.ts';
import type { Evaluation, Finding } from '../../core/records.ts';
import { isWorn, wornText } from '../../report/sections/held-out.ts';
import type { ResolvedSpec } from '../../spec/resolved.ts';

/**
 * Notes that an evaluation was judged on its held-out rows, and answers it with how many have been by now: those of other
 * changes too, merged or not, because each look at the same rows counts. Once for each evaluation, however often it is
 * judged again. Keys: `held-out/<digest of the rows>/<evaluation key>.json`. Throws what the store throws.
 */
export async function withUses(store: ObjectStore, evaluation: Evaluation): Promise<Evaluation> {
  const rows = evaluation.data?.splits.test.digest;
  if (rows === undefined) return evaluation;
  const { model, evaluationKey, bundle } = evaluation;
  const folder = `held-out/${hexOf(rows)}/`;
  const key = `${folder}${hexOf(evaluationKey)}.json`;
  if (!(await store.has(key))) {
    await store.put(key, new TextEncoder().encode(prettyJson({ model, evaluationKey, bundle })));
  }
  return { ...evaluation, heldOutUses: (await store.list(folder)).length };
}

/** A warning, never more: only people can bring new rows. */
export function wornFinding(evaluation: Evaluation, spec: ResolvedSpec | undefined): readonly Finding[] {
  if (!isWorn(evaluation)) return [];
  const at = spec && (spec.positions['/data/split'] ?? { file: spec.path, line: 1, column: 1 });
  return [
    {
      code: 'held-out-worn',
      severity: 'warning',
      model: evaluation.model,
      ...(at && { at }),
      message: wornText(evaluation),
      fix: 'Bring held-out rows that no decision has seen: newer data, or another data.split.seed in a change of its own.',
    },
  ];
}
