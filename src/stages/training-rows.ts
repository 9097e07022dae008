import { TrainyardError } from '../core/errors.ts';
import type { Files, Tables } from '../core/ports.ts';
import type { DataReport } from '../core/records.ts';
import { readSplit, type SplitRows } from '../data/split-rows.ts';
import type { ResolvedSpec } from '../spec/resolved.ts';
import { RUN_PATHS } from './run-folder.ts';

export interface TrainingRows {
  readonly train: SplitRows;
  readonly validation: SplitRows;
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
  for (const side of ['train', 'validation'] as const) await verify(files, paths[side], data.splits[side].digest);
  const scratch = `${folder}/${RUN_PATHS.scratch}`;
  const session = await tables.open({ memoryLimitMb: 1024, threads: 2, scratch, allow: Object.values(paths) });
  try {
    await session.lock();
    const { features, target } = run.spec.data;
    const shape = { features, target, classes: data.classes };
    const train = await readSplit(session, paths.train, shape);
    return { train, validation: await readSplit(session, paths.validation, shape) };
  } finally {
    session.close();
    await files.remove(scratch);
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
