import type { Baseline } from '../../core/baseline.ts';
import { TrainyardError } from '../../core/errors.ts';
import type { Files, ObjectStore } from '../../core/ports.ts';
import type { Evaluation, PlanEntry, ProductionComparison, TrainedModel } from '../../core/records.ts';
import { evaluationKey } from '../plan/keys.ts';
import { findRecord, RUN_PATHS, writeRecord } from '../run-folder.ts';
import { findComparison, findEvaluation, findRun, loadBundle } from './library.ts';

/** How the five jobs bring what serves in production beside the candidate. */
export interface ProductionPorts {
  readonly files: Files;
  readonly baseline: Baseline;
}

/** Whether a model whose evaluation is known has still to be compared with what serves. Throws what the store throws. */
export async function lacksComparison(
  { model, trainKey, evaluationInputsKey }: PlanEntry,
  store: ObjectStore,
  { baseline }: Pick<ProductionPorts, 'baseline'>,
): Promise<boolean> {
  const serving = await baseline.serving(model, store);
  if (serving === undefined || trainKey === undefined || evaluationInputsKey === undefined) return false;
  const trained = await findRun(store, trainKey);
  if (trained === undefined) return false;
  const key = evaluationKey(trained.bundle, evaluationInputsKey);
  return (await findComparison(store, { evaluationKey: key, bundle: serving.trained.bundle })) === undefined;
}

/** Lays what serves, and the evaluation where it is known, beside the held-out rows. Nothing while nothing serves. */
export async function handOverProduction(
  { model, evaluationInputsKey }: PlanEntry,
  at: { readonly store: ObjectStore; readonly held: string; readonly trained: TrainedModel | undefined },
  { files, baseline }: ProductionPorts,
): Promise<void> {
  const { store, held, trained } = at;
  const serving = await baseline.serving(model, store);
  if (serving === undefined) return;
  await loadBundle(store, serving.trained.bundle, { files, folder: `${held}/${RUN_PATHS.serving}` });
  await writeRecord(files, held, serving);
  if (trained === undefined || evaluationInputsKey === undefined) return;
  const evaluation = await findEvaluation(store, evaluationKey(trained.bundle, evaluationInputsKey));
  if (evaluation !== undefined) await writeRecord(files, held, evaluation);
}

/** The evaluation with its comparison: the stored one with what serves now, else the one that was handed over. Throws `comparison-missing` where neither is there. */
export async function besideProduction(
  evaluation: Evaluation,
  at: {
    readonly store: ObjectStore;
    readonly handedOver: () => Promise<ProductionComparison | undefined>;
    /** Stores a comparison that was handed over. */
    readonly keep: (comparison: ProductionComparison) => Promise<void>;
  },
  { baseline }: Pick<ProductionPorts, 'baseline'>,
): Promise<Evaluation> {
  const { model, evaluationKey: key } = evaluation;
  const serving = await baseline.serving(model, at.store);
  if (serving === undefined) return evaluation;
  const known = await findComparison(at.store, { evaluationKey: key, bundle: serving.trained.bundle });
  if (known !== undefined) return { ...evaluation, comparison: known };
  const made = await at.handedOver();
  if (made === undefined || made.evaluationKey !== key || made.model !== model) throw missing(model, serving.version);
  // What serves may have changed since the rows were handed over: then the report says which version it was.
  await at.keep(made);
  return { ...evaluation, comparison: made };
}

/** Takes what serves to a run folder, ready for the stage that compares; false where nothing was handed over. */
export async function takeProduction(
  files: Files,
  { held, folder }: { readonly held: string; readonly folder: string },
): Promise<TrainedModel | undefined> {
  const serving = await findRecord(files, held, 'ServingModel');
  if (serving === undefined) return undefined;
  for (const path of await files.list(`${held}/${RUN_PATHS.serving}`)) {
    await files.copy(`${held}/${RUN_PATHS.serving}/${path}`, `${folder}/${RUN_PATHS.serving}/${path}`);
  }
  await writeRecord(files, folder, serving);
  return serving.trained;
}

function missing(model: string, version: string): TrainyardError {
  return new TrainyardError({
    code: 'comparison-missing',
    message: `${model} could not be compared with ${version}, which serves in production: the evaluation handed no comparison over`,
    fix: 'What serves has changed while the jobs ran; run the workflow again.',
  });
}
