import { EXIT, TrainyardError } from '../../core/errors.ts';
import type { ColumnData, Files, TableSession, Tables } from '../../core/ports.ts';
import type { DataReport } from '../../core/records.ts';
import { columnNames } from '../../data/encoding/images.ts';
import { identifier, literal } from '../../data/source/sql.ts';
import { CLUSTER, MOMENT, WEIGHT } from '../../data/split/row-values.ts';
import { numbersIn } from '../../data/split/split-rows.ts';
import { type SampledBy, type Sampling, samplingOf } from '../../data/uncertainty/sampling.ts';
import type { ResolvedSpec } from '../../spec/resolved.ts';
import { RUN_PATHS } from '../run-folder.ts';
import { truthOf } from './score-rows.ts';

/** Rows that a model did not learn from: of the test split, or of validation, on which a threshold may be chosen. */
export interface HeldRows {
  readonly rows: number;
  /** What the model is given. */
  readonly features: ReadonlyMap<string, ColumnData>;
  /** Every column read; the sensitive ones too with the test rows. */
  readonly columns: ReadonlyMap<string, ColumnData>;
  /** Class index per row, by the class names the model was trained with; the value itself for regression. */
  readonly truth: Float64Array;
  /** Weight of each row, where the spec names a column for it. */
  readonly weights?: Float64Array;
  /** How the test rows are drawn again, to see how numbers vary. */
  readonly sampling: Sampling;
}

export interface HeldRowsAt {
  /** Absolute path of the run folder. */
  readonly folder: string;
  readonly side: 'test' | 'validation';
  readonly spec: ResolvedSpec;
  readonly data: DataReport;
  readonly classes: readonly string[];
}

/** Throws `test-rows-changed` when the file is not the one that the data report names, and `personal-group`. */
export async function readHeldRows(
  { folder, side, spec, data, classes }: HeldRowsAt,
  { files, tables }: { readonly files: Files; readonly tables: Tables },
): Promise<HeldRows> {
  const groups = side === 'test' ? [...(spec.evaluate.fairness?.by ?? []), ...slicedBy(spec)] : [];
  const personal = groups.find((name) => spec.data.personal.includes(name));
  if (personal !== undefined) throw personalGroup(personal);
  const path = `${folder}/${RUN_PATHS[side]}`;
  const found = (await files.exists(path)) ? (await files.digest(path)).digest : undefined;
  if (found !== data.splits[side].digest) throw rowsChanged(path);
  const scratch = `${folder}/${RUN_PATHS.scratch}`;
  const session = await tables.open({ memoryLimitMb: 1024, threads: 2, scratch, allow: [path] });
  try {
    await session.lock();
    const names = spec.data.features.flatMap(columnNames);
    const wanted = [...new Set([...names, spec.data.target, ...groups])].map(identifier);
    const columns = await session.columns(`select ${wanted.join(', ')} from read_parquet(${literal(path)})`);
    const target = columns.get(spec.data.target) as ColumnData;
    const features = new Map(names.map((name) => [name, columns.get(name) as ColumnData]));
    const rows = target.values.length;
    const sampling = samplingOf({ rows, seed: spec.data.split.seed, ...(await hangingTogether(session, path, spec)) });
    const held = { rows, features, columns, truth: truthOf(target, classes), sampling };
    if (spec.data.weight === undefined) return held;
    return { ...held, weights: await numbersIn(session, path, WEIGHT) };
  } finally {
    session.close();
    await files.remove(scratch);
  }
}

/** Sensitive columns that slices are to be cut by, though fairness is not measured by them. */
function slicedBy({ data, evaluate }: ResolvedSpec): readonly string[] {
  const { columns = [] } = evaluate.slices ?? {};
  return columns.filter((name) => data.sensitive.includes(name));
}

/** What the test rows say of how they were split; validation rows say nothing, and no number on them has an interval. */
async function hangingTogether(
  session: TableSession,
  path: string,
  { data }: ResolvedSpec,
): Promise<Pick<SampledBy, 'groups' | 'times'>> {
  const shown = (name: string) => (data.personal.includes(name) ? 'a personal column' : name);
  const names = new Set(
    (await session.describe(`select * from read_parquet(${literal(path)})`)).map(({ name }) => name),
  );
  if (data.group !== undefined && names.has(CLUSTER)) {
    return { groups: { words: shown(data.group), of: await numbersIn(session, path, CLUSTER) } };
  }
  if (data.time === undefined || !names.has(MOMENT)) return {};
  return { times: { words: shown(data.time), place: await numbersIn(session, path, MOMENT) } };
}

function personalGroup(column: string): TrainyardError {
  return new TrainyardError({
    code: 'personal-group',
    message: `"${column}" is under data.personal, so it is never printed, and cannot name groups in evaluate.fairness.by`,
    fix: `Take ${column} out of evaluate.fairness.by, or out of data.personal.`,
    exitCode: EXIT.invalid,
  });
}

function rowsChanged(path: string): TrainyardError {
  return new TrainyardError({
    code: 'test-rows-changed',
    message: `${path} is not the file that was materialised for this run`,
    fix: 'Delete the run folder and run again.',
  });
}
