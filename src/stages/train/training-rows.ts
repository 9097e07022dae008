import { TrainyardError } from '../../core/errors.ts';
import type { Files, Tables } from '../../core/ports.ts';
import type { DataReport } from '../../core/records.ts';
import { readFolds, readSplit, type SplitRows } from '../../data/split/split-rows.ts';
import type { ResolvedSpec } from '../../spec/resolved.ts';
import { RUN_PATHS } from '../run-folder.ts';

export interface TrainingRows {
  readonly train: SplitRows;
  readonly validation: SplitRows;
  /** Fold of each training row, from 0, where there is cross-validation. */
  readonly fold?: Float64Array;
}

/**
 * Reads the rows that training may see. Throws `data-split-changed` when a file is not the one that the report names,
 * because it travelled between jobs.
 */
export async function readTrainingRows(
  run: { readonly folder: string; readonly spec: ResolvedSpec; readonly data: DataReport },
  { files, tables }: { readonly files: Files; readonly tables: Tables },
): Promise<TrainingRows> {
  const { folder, data } = run;
  const paths = { train: `${folder}/${RUN_PATHS.train}`, validation: `${folder}/${RUN_PATHS.validation}` };
  await verifySplits(run, { files });
  const scratch = `${folder}/${RUN_PATHS.scratch}`;
  const session = await tables.open({ memoryLimitMb: 1024, threads: 2, scratch, allow: Object.values(paths) });
  try {
    await session.lock();
    const { features, target, weight } = run.spec.data;
    const grouped = run.spec.train.reweigh !== undefined;
    const shape = { features, target, classes: data.classes, weighted: weight !== undefined, grouped };
    const train = await readSplit(session, paths.train, shape);
    const validation = await readSplit(session, paths.validation, shape);
    if (run.spec.train.crossValidation === undefined) return { train, validation };
    return { train, validation, fold: await readFolds(session, paths.train) };
  } finally {
    session.close();
    await files.remove(scratch);
  }
}

/** Throws `data-split-changed`. */
export async function verifySplits(
  { folder, data }: { readonly folder: string; readonly data: DataReport },
  { files }: { readonly files: Files },
): Promise<void> {
  for (const side of ['train', 'validation'] as const) {
    await verify(files, `${folder}/${RUN_PATHS[side]}`, data.splits[side].digest);
  }
}

async function verify(files: Files, path: string, wanted: string): Promise<void> {
  const found = (await files.exists(path)) ? (await files.digest(path)).digest : 'nothing';
  if (found === wanted) return;
  throw new TrainyardError({
    code: 'data-split-changed',
    message: `${path} is not the file that the data report names (${wanted}); there is ${found}`,
    fix: 'Run the stage `materialise` again.',
  });
}
