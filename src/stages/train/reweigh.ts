import type { ReweighEffect } from '../../core/records.ts';
import { reweighEffect } from '../../data/groups/reweigh-effect.ts';
import { RUN_PATHS } from '../run-folder.ts';
import type { FoldPorts } from './cross-validate.ts';
import { fitRows, type RowFit } from './fit-rows.ts';
import { scoreFit } from './score-fit.ts';

export interface ReweighedFit {
  /** Absolute path of the run folder. */
  readonly folder: string;
  readonly fit: RowFit;
  /** What it gave. */
  readonly fitted: Awaited<ReturnType<typeof fitRows>>;
}

/**
 * Fits once more without the weights for groups, alike in all else, and compares the two on the validation rows; undefined
 * where nothing is reweighed. Nothing of it goes into the bundle.
 */
export async function reweighingOf(
  { folder, fit, fitted }: ReweighedFit,
  ports: FoldPorts,
): Promise<ReweighEffect | undefined> {
  const { reweighed, ...plain } = fit;
  if (reweighed === undefined) return undefined;
  const checkpoint = `${folder}/${RUN_PATHS.plainCheckpoint}`;
  const other = await fitRows({ ...plain, checkpoint, label: `${fit.label}, without its weights` }, ports);
  await ports.files.remove(checkpoint);
  const { spec, validation } = fit;
  const { threshold } = spec.decide;
  const at = { rows: validation, threshold, ports };
  return reweighEffect({
    reweighed,
    without: await scoreFit(fit, other, at),
    with: await scoreFit(fit, fitted, at),
    group: validation.group ?? [],
    metrics: spec.evaluate.metrics.map((id) => ports.metrics.get(id)),
    minGroup: spec.evaluate.fairness?.minGroup ?? 0,
    seed: spec.data.split.seed,
    threshold,
  });
}
