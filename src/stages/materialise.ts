import { deepFreeze } from '../core/json.ts';
import type { ColumnInfo, Files, TableSession, Tables } from '../core/ports.ts';
import type { DataReport, SplitSummary } from '../core/records.ts';
import { checkCells, checkRoles, columnOf, featureSql, ROW, SOURCE_TABLE, summarise } from '../data/columns.ts';
import * as problems from '../data/problems.ts';
import { sourceSql, textSql, typedSourceSql } from '../data/source.ts';
import { positionSql, type Side, sideSql, splitRule } from '../data/split.ts';
import { identifier, literal } from '../data/sql.ts';
import { readTarget, type TargetColumn } from '../data/target.ts';
import type { ResolvedSpec } from '../spec/resolved.ts';
import { RUN_PATHS, type RunRequest, readRecord, removeRecord, writeRecord } from './run-folder.ts';

export interface MaterialiseInput {
  /** Absolute path of the run folder, which holds `request.json`. */
  readonly folder: string;
  /** Absolute path of the data file; the caller has checked that it may be read. */
  readonly source: string;
}

export interface MaterialisePorts {
  readonly files: Files;
  readonly tables: Tables;
}

/** The open source and what is known about it. */
interface Source {
  readonly session: TableSession;
  readonly columns: readonly ColumnInfo[];
  readonly looks: ReadonlyMap<string, string>;
}

/** Name of the table with each usable row's place, side and target; its columns are named so that no source has them. */
const KEPT = 'kept';
const [PLACE, SIDE, TARGET] = ['"#place"', '"#side"', '"#target"'];

const SIDES: readonly Side[] = ['train', 'validation', 'test'];

/**
 * Reads the source, checks it against the spec, and writes `data/{train,validation,test}.parquet` in file order.
 * Training and validation files hold features and target alone; the test file adds sensitive columns and the id.
 * Classes are written by name, booleans as BOOLEAN, numbers as DOUBLE, the rest as text. The record is written last.
 * Throws the errors of `data/problems.ts`.
 */
export async function materialise(input: MaterialiseInput, ports: MaterialisePorts): Promise<DataReport> {
  const { files } = ports;
  const request = await readRecord(files, input.folder, 'RunRequest');
  await checkSource(files, input.source, request.spec.data.source);
  await removeRecord(files, input.folder, 'DataReport');
  const session = await open(input, ports);
  try {
    const source = await load(session, input.source, request.spec);
    const report = await write(source, { input, files, request });
    await writeRecord(files, input.folder, report);
    return deepFreeze(report);
  } finally {
    session.close();
    await files.remove(`${input.folder}/${RUN_PATHS.scratch}`);
  }
}

async function checkSource(files: Files, source: string, uri: string): Promise<void> {
  if (/[*?[]/.test(source)) throw problems.sourcePattern(uri);
  if ((await files.size(source)) === undefined) throw problems.sourceMissing(uri);
}

async function open(input: MaterialiseInput, { files, tables }: MaterialisePorts): Promise<TableSession> {
  const outputs = SIDES.map((side) => `${input.folder}/${RUN_PATHS[side]}`);
  // The engine creates no folders; an empty file makes them and is overwritten.
  for (const path of outputs) await files.write(path, '');
  return tables.open({
    memoryLimitMb: 1024,
    threads: 2,
    scratch: `${input.folder}/${RUN_PATHS.scratch}`,
    allow: outputs,
  });
}

async function load(session: TableSession, path: string, spec: ResolvedSpec): Promise<Source> {
  const { format } = spec.data;
  const looks = await session.describe(`select * from ${typedSourceSql(path, format)}`);
  const from = sourceSql(path, format);
  await session.run(
    `create table ${SOURCE_TABLE} as select row_number() over () as ${identifier(ROW)}, * from ${from}`,
  );
  await session.lock();
  const described = await session.describe(`select * from ${SOURCE_TABLE}`);
  return {
    session,
    columns: described.filter((column) => column.name !== ROW),
    looks: new Map(looks.map((column) => [column.name, column.type])),
  };
}

interface Job {
  readonly input: MaterialiseInput;
  readonly files: Files;
  readonly request: RunRequest;
}

async function write(source: Source, job: Job): Promise<DataReport> {
  const { spec, entry } = job.request;
  const { data } = spec;
  checkRoles(source.columns, data);
  await checkCells(source.session, source, data);
  const target = await readTarget(source.session, source.columns, {
    task: spec.task,
    name: data.target,
    ...(data.positive !== undefined && { positive: data.positive }),
  });
  const split = { ...data.split, ...(data.group && { group: data.group }), ...(data.id && { id: data.id }) };
  const side = sideSql(positionSql(source.columns, split), split);
  await keepRows(source, target, side);
  const counts = await countRows(source, spec);
  const splits = {
    train: await writeSide(source, job, { side: 'train', rows: counts.train }),
    validation: await writeSide(source, job, { side: 'validation', rows: counts.validation }),
    test: await writeSide(source, job, { side: 'test', rows: counts.test }),
  };
  const { digest, bytes } = await job.files.digest(job.input.source);
  const kept = counts.train + counts.validation + counts.test;
  return {
    kind: 'DataReport',
    schemaVersion: 1,
    model: entry.model,
    source: { uri: data.source, digest, bytes },
    rows: kept,
    droppedRows: counts.all - kept,
    columns: await summarise(source.session, source, data),
    splits,
    splitRule: splitRule(split),
    classes: target.classes,
  };
}

/** A table beside the source with each usable row's side and target. */
async function keepRows(source: Source, target: TargetColumn, side: string): Promise<void> {
  await source.session.run(
    `create table ${KEPT} as select ${identifier(ROW)} as ${PLACE}, ${side} as ${SIDE}, ${target.sql} as ${TARGET} from ${SOURCE_TABLE} where (${target.sql}) is not null`,
  );
}

interface Counts {
  readonly all: number;
  readonly train: number;
  readonly validation: number;
  readonly test: number;
}

async function countRows(source: Source, spec: ResolvedSpec): Promise<Counts> {
  const sides = SIDES.map((side) => `count(*) filter (where ${SIDE} = '${side}') as ${side}`);
  const [row] = await source.session.rows(
    `select (select count(*) from ${SOURCE_TABLE}) as whole, count(*) as kept, ${sides.join(', ')}, count(distinct ${TARGET}) filter (where ${SIDE} = 'train') as targets, min(${TARGET}) filter (where ${SIDE} = 'train') as only from ${KEPT}`,
  );
  const number = (name: string): number => Number(row?.[name]);
  const { test, validation } = spec.data.split;
  const shares = { train: 1 - test - validation, validation, test };
  for (const side of SIDES) {
    if (number(side) === 0 && shares[side] > 0) throw problems.splitEmpty(side, shares[side], number('kept'));
  }
  if (number('targets') < 2) throw problems.splitOneClass(spec.data.target, 'train', String(row?.['only']));
  return { all: number('whole'), train: number('train'), validation: number('validation'), test: number('test') };
}

async function writeSide(
  source: Source,
  job: Job,
  at: { readonly side: Side; readonly rows: number },
): Promise<SplitSummary> {
  const { data } = job.request.spec;
  const cells = data.features.map((feature) => {
    const column = columnOf(source.columns, feature.name, 'feature');
    return `${featureSql(column, feature.type)} as ${identifier(feature.name)}`;
  });
  cells.push(`${TARGET} as ${identifier(data.target)}`);
  if (at.side === 'test') cells.push(...evaluationCells(source, job));
  const path = `${job.input.folder}/${RUN_PATHS[at.side]}`;
  // Tables have a hidden column `rowid` that a source's own may not meet; subqueries have none.
  await source.session.run(
    `copy (select ${cells.join(', ')} from (select * from ${SOURCE_TABLE}) join (select * from ${KEPT}) on ${identifier(ROW)} = ${PLACE} where ${SIDE} = ${literal(at.side)} order by ${PLACE}) to ${literal(path)} (format parquet, compression zstd, use_tmp_file false)`,
  );
  const { digest } = await job.files.digest(path);
  return { rows: at.rows, digest };
}

/** What only the evaluation may see: sensitive columns and the id, as text, unless they are features already. */
function evaluationCells(source: Source, job: Job): readonly string[] {
  const { data } = job.request.spec;
  const taken = new Set([...data.features.map((feature) => feature.name), data.target]);
  const names = new Set([...data.sensitive, ...(data.id === undefined ? [] : [data.id])]);
  return [...names]
    .filter((name) => !taken.has(name))
    .map((name) => `${textSql(columnOf(source.columns, name, 'sensitive column'))} as ${identifier(name)}`);
}
