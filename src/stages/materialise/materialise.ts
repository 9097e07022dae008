import { deepFreeze } from '../../core/json.ts';
import type { Catalogs, CheckRows } from '../../core/plugins.ts';
import type { Clock, Files, TableSession, Tables } from '../../core/ports.ts';
import type { CheckResult, DataLineage, DataReport, ReferenceProfile, SplitSummary } from '../../core/records.ts';
import { checkLists, sourceFeatures } from '../../data/encoding/images.ts';
import { readTarget, type TargetColumn } from '../../data/encoding/target.ts';
import { groupCell, groupWeights } from '../../data/groups/reweigh.ts';
import { summarise } from '../../data/profile/column-profile.ts';
import { qualityOf } from '../../data/profile/quality.ts';
import { referenceProfile } from '../../data/profile/reference-profile.ts';
import { knownName } from '../../data/source/as-of.ts';
import { checkCells, checkRoles, ROW, SOURCE_TABLE } from '../../data/source/columns.ts';
import { withoutPersonal } from '../../data/source/personal.ts';
import * as problems from '../../data/source/problems.ts';
import { identifier, literal } from '../../data/source/sql.ts';
import { checkSideWeights, checkTimes, checkWeights, WEIGHT, weightSql } from '../../data/split/row-values.ts';
import { type Division, dividedRows, divisionRule, usesTime } from '../../data/split/sides.ts';
import type { Side } from '../../data/split/split.ts';
import type { ResolvedData, ResolvedFeature, ResolvedSpec } from '../../spec/resolved.ts';
import { sourcesOf } from '../../spec/sources.ts';
import { RUN_PATHS, type RunRequest, readRecord, removeRecord, writeRecord } from '../run-folder.ts';
import { runChecks } from './data-checks.ts';
import { lineageOf, shownQuery } from './lineage.ts';
import { type FoundSource, findSources, type LoadedRows, loadRows } from './load-source.ts';
import { divisionOf, evaluationCells, featureCells, foldCells } from './row-cells.ts';

export interface MaterialiseInput {
  /** Absolute path of the run folder, which holds `request.json`. */
  readonly folder: string;
  /** Absolute path of the file to read in place of the one at `data.source`. */
  readonly source?: string;
}

export interface MaterialisePorts {
  readonly files: Files;
  readonly tables: Tables;
  readonly clock: Clock;
  readonly catalogs: Pick<Catalogs, 'checks'>;
  /** What the table engine may hold in memory before it writes to the run folder. */
  readonly memoryLimitMb?: number;
  readonly threads?: number;
}

/** The open source and what is known about it. */
interface Source extends LoadedRows {
  readonly session: TableSession;
  readonly found: readonly FoundSource[];
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
  const found = await foundSources(input, request, files);
  await removeRecord(files, input.folder, 'DataReport');
  const session = await open(input, found, ports);
  try {
    const source = { session, found, ...(await loadRows(session, request.spec.data, found)) };
    const report = await write(source, { input, ports, request });
    await writeRecord(files, input.folder, report);
    return deepFreeze(report);
  } catch (error) {
    throw withoutPersonal(error, request.spec.data.personal);
  } finally {
    session.close();
    await files.remove(`${input.folder}/${RUN_PATHS.scratch}`);
  }
}

async function foundSources(
  { source }: MaterialiseInput,
  { spec, root, located }: RunRequest,
  files: Files,
): Promise<readonly FoundSource[]> {
  if (source === undefined) return findSources(spec.data, { root, files, ...(located && { located }) });
  if (/[*?[]/.test(source)) throw problems.sourcePattern(spec.data.source);
  if ((await files.size(source)) === undefined) throw problems.sourceMissing(spec.data.source);
  const [only] = sourcesOf(spec.data);
  if (only === undefined) throw new Error('a spec has at least one source');
  return [{ source: only, names: [only.path], paths: [source], format: only.format }];
}

/** Below it queries over rows that do not fit fail rather than write to disk. */
const MB_PER_THREAD = 250;

async function open(
  input: MaterialiseInput,
  found: readonly FoundSource[],
  { files, tables, memoryLimitMb, threads }: MaterialisePorts,
): Promise<TableSession> {
  const outputs = SIDES.map((side) => `${input.folder}/${RUN_PATHS[side]}`);
  // The engine creates no folders; an empty file makes them and is overwritten.
  for (const path of outputs) await files.write(path, '');
  const memory = memoryLimitMb ?? 1024;
  return tables.open({
    memoryLimitMb: memory,
    // Each thread sorts and joins in memory of its own: https://duckdb.org/docs/stable/guides/performance/environment
    threads: Math.max(1, Math.min(threads ?? 2, Math.floor(memory / MB_PER_THREAD))),
    scratch: `${input.folder}/${RUN_PATHS.scratch}`,
    allow: [...outputs, ...found.flatMap(({ paths }) => paths)],
  });
}

interface Job {
  readonly input: MaterialiseInput;
  readonly ports: MaterialisePorts;
  readonly request: RunRequest;
}

async function write(source: Source, job: Job): Promise<DataReport> {
  const { spec, entry } = job.request;
  const { data } = spec;
  const roles = { ...data, features: sourceFeatures(data.features, source.columns) };
  checkRoles(source.columns, roles);
  await checkCells(source.session, source, roles);
  await checkLists(source.session, data.features, source.columns);
  const target = await readTarget(source.session, source.columns, {
    task: spec.task,
    name: data.target,
    ...(data.positive !== undefined && { positive: data.positive }),
  });
  const division = divisionOf(data);
  if (usesTime(division) || division.labelDelay !== undefined)
    await checkTimes(source.session, source.columns, division.time ?? '');
  await keepRows(source, target, division);
  const immature = await dropImmature(source);
  const counts = await countRows(source, spec);
  await checkWeighed(source, data);
  const weighed = await weighedGroups(source, spec);
  const splits = await writeSides(source, job, { counts, groups: weighed?.cells ?? [] });
  const kept = counts.train + counts.validation + counts.test;
  const checks = await checked(source, job, { target, kept });
  const lineage = await lineageOf({ ...source, rows: counts.all }, data, job.ports);
  const [{ uri, digest, bytes }] = lineage.sources as readonly [DataLineage['sources'][number]];
  return {
    kind: 'DataReport',
    schemaVersion: 1,
    model: entry.model,
    source: { uri: lineage.sources.length === 1 ? uri : data.source, digest, bytes, ...shownQuery(data) },
    rows: kept,
    droppedRows: counts.all - kept - immature,
    ...(data.labelDelay !== undefined && { immatureRows: immature }),
    columns: await summarise(source.session, source, roles),
    splits,
    splitRule: divisionRule(division),
    classes: target.classes,
    checks,
    quality: qualityOf(checks),
    lineage,
    profile: await profileOf(source, job),
    ...(weighed && { reweighed: weighed.reweighed }),
  };
}

/** Of the file that training reads, which nobody else needs to be asked for. */
async function profileOf({ session }: Source, { input, request }: Job): Promise<ReferenceProfile> {
  const features = request.spec.data.features.flatMap(({ name, type }) => (type === 'image' ? [] : [{ name, type }]));
  return referenceProfile(session, `${input.folder}/${RUN_PATHS.train}`, features);
}

async function checked(
  source: Source,
  { ports, request }: Job,
  { target, kept }: { readonly target: TargetColumn; readonly kept: number },
): Promise<readonly CheckResult[]> {
  const { data, task } = request.spec;
  const { id, group, time, features, personal } = data;
  const inSource = (feature: ResolvedFeature): CheckRows['roles']['features'] =>
    sourceFeatures([feature], source.columns);
  const rows: CheckRows = {
    rows: `(select *, ${identifier(ROW)} as ${PLACE} from ${SOURCE_TABLE})`,
    sides: `(${USABLE})`,
    row: PLACE,
    side: SIDE,
    target: TARGET,
    columns: source.columns,
    task,
    classes: target.classes,
    roles: {
      target: data.target,
      ...(id !== undefined && { id }),
      ...(group !== undefined && { group }),
      ...(time !== undefined && { time }),
      ...knownColumns(data),
      features: features.flatMap((feature) => (feature.columns === undefined ? [feature] : inSource(feature))),
    },
    usable: kept,
    now: ports.clock.now().toISOString(),
  };
  const input = { rows, declared: data.checks ?? [], personal };
  return runChecks(input, { session: source.session, checks: ports.catalogs.checks });
}

function knownColumns({ sources = [] }: ResolvedData): Pick<CheckRows['roles'], 'known'> {
  const known = sources.flatMap(({ name, asOf }) => (asOf === undefined ? [] : [knownName(name)]));
  return known.length === 0 ? {} : { known };
}

/** Every usable row with its place, side and target. Tables have a hidden column `rowid` that a source's own may not meet. */
const USABLE = `select * from (select * from ${SOURCE_TABLE}) join (select * from ${KEPT}) on ${identifier(ROW)} = ${PLACE}`;

/** A table beside the source with each usable row's side and target. */
async function keepRows({ session, columns }: Source, target: TargetColumn, division: Division): Promise<void> {
  const { from, side } = dividedRows(columns, division);
  await session.run(
    `create table ${KEPT} as select ${identifier(ROW)} as ${PLACE}, ${side} as ${SIDE}, ${target.sql} as ${TARGET} from ${from} where (${target.sql}) is not null`,
  );
}

/** Every row weighs something usable, and no side nothing at all. */
async function checkWeighed({ session, columns }: Source, { weight }: ResolvedData): Promise<void> {
  if (weight === undefined) return;
  await checkWeights(session, columns, weight);
  await checkSideWeights(session, weightSql(columns, weight), { rows: USABLE, side: SIDE });
}

/** Takes the rows whose target could not be known out of those that are used; answers how many they were. */
async function dropImmature({ session }: Source): Promise<number> {
  const [row] = await session.rows(`select count(*) as rows from ${KEPT} where ${SIDE} = 'immature'`);
  await session.run(`delete from ${KEPT} where ${SIDE} = 'immature'`);
  return Number(row?.['rows']);
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
    `select (select count(*) from ${SOURCE_TABLE}) as whole, count(*) as kept, ${sides.join(', ')}, count(distinct ${TARGET}) filter (where ${SIDE} = 'train') as targets from ${KEPT}`,
  );
  const number = (name: string): number => Number(row?.[name]);
  const { test, validation } = spec.data.split;
  const shares = { train: 1 - test - validation, validation, test };
  for (const side of SIDES) {
    if (number(side) === 0) throw problems.splitEmpty(side, shares[side], number('kept'));
  }
  if (number('targets') < 2) throw problems.splitOneClass(spec.data.target, 'train');
  return { all: number('whole'), train: number('train'), validation: number('validation'), test: number('test') };
}

/** What training rows weigh by their group, and the column by which training finds it; only where the spec asks. */
async function weighedGroups({ session, columns }: Source, { data, train }: ResolvedSpec) {
  if (train.reweigh === undefined) return undefined;
  const weight = data.weight === undefined ? '1' : weightSql(columns, data.weight);
  const training = `select * from (${USABLE}) where ${SIDE} = 'train'`;
  const rows = { training, target: TARGET as string, weight, columns, by: train.reweigh };
  const { names, reweighed } = await groupWeights(session, rows);
  return { reweighed, cells: [groupCell(rows, names)] };
}

async function writeSides(
  source: Source,
  job: Job,
  { counts, groups }: { readonly counts: Counts; readonly groups: readonly string[] },
): Promise<DataReport['splits']> {
  return {
    train: await writeSide(source, job, { side: 'train', rows: counts.train, groups }),
    validation: await writeSide(source, job, { side: 'validation', rows: counts.validation, groups }),
    test: await writeSide(source, job, { side: 'test', rows: counts.test, groups }),
  };
}

async function writeSide(
  source: Source,
  job: Job,
  at: { readonly side: Side; readonly rows: number; readonly groups: readonly string[] },
): Promise<SplitSummary> {
  const { data } = job.request.spec;
  const cells = data.features.flatMap((feature) => featureCells(source.columns, feature));
  cells.push(`${TARGET} as ${identifier(data.target)}`);
  if (data.weight !== undefined) cells.push(`${weightSql(source.columns, data.weight)} as ${identifier(WEIGHT)}`);
  if (at.side === 'test') cells.push(...evaluationCells(source.columns, data, PLACE));
  else cells.push(...at.groups);
  if (at.side === 'train') cells.push(...foldCells(source.columns, job.request.spec));
  const path = `${job.input.folder}/${RUN_PATHS[at.side]}`;
  await source.session.run(
    `copy (select ${cells.join(', ')} from (${USABLE}) where ${SIDE} = ${literal(at.side)} order by ${PLACE}) to ${literal(path)} (format parquet, compression zstd, use_tmp_file false)`,
  );
  const { digest } = await job.ports.files.digest(path);
  return { rows: at.rows, digest };
}
