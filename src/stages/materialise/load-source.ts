import { basename, join } from 'node:path/posix';
import { digestOf } from '../../core/hash.ts';
import type { ColumnInfo, Files, TableSession } from '../../core/ports.ts';
import type { DataSource } from '../../core/records.ts';
import { fileShape } from '../../data/encoding/images.ts';
import { asOfSql, joinedName, knownName } from '../../data/source/as-of.ts';
import { GIVEN, ROW, SOURCE_TABLE } from '../../data/source/columns.ts';
import * as problems from '../../data/source/problems.ts';
import {
  delimiterOf,
  evenRowsSql,
  headerLineSql,
  jsonKeysSql,
  queriedSourceSql,
  type SourceFiles,
  sourceSql,
  typedSourceSql,
} from '../../data/source/source.ts';
import { identifier } from '../../data/source/sql.ts';
import { selectOf } from '../../data/source/user-query.ts';
import type { ResolvedData, ResolvedSource } from '../../spec/resolved.ts';
import { folderOf, isPattern, matching, sourcesOf } from '../../spec/sources.ts';
import type { LocatedSources } from './fetch-sources.ts';
import { refuseUnlike, refuseUnlikeTest } from './unlike-files.ts';

/** A source of the spec with the files that it names. */
export interface FoundSource extends SourceFiles {
  readonly source: ResolvedSource;
  /** Paths from the root, sorted. */
  readonly names: readonly string[];
}

/** The rows as one table, and what is known about its columns. */
export interface LoadedRows {
  readonly columns: readonly ColumnInfo[];
  /** Types that the columns look like, by name. */
  readonly looks: ReadonlyMap<string, string>;
}

export interface SourcePlace {
  /** Absolute path of the repository. */
  readonly root: string;
  readonly files: Files;
  /** Files of the sources that git does not have. */
  readonly located?: LocatedSources;
}

/** Finds the files of every source, that of the test rows last. Throws `data-source-missing` and `data-source-pattern`. */
export async function findSources(data: ResolvedData, at: SourcePlace): Promise<readonly FoundSource[]> {
  const own = data.split.testSource;
  const all = [...sourcesOf(data), ...(own === undefined ? [] : [own])];
  return Promise.all(all.map((source) => findSource(source, at)));
}

async function findSource(source: ResolvedSource, { root, files, located }: SourcePlace): Promise<FoundSource> {
  const pinned = located !== undefined && Object.hasOwn(located, source.path) ? located[source.path] : undefined;
  const inTree = isPattern(source.path) ? await matchingFiles(source.path, { root, files }) : [source.path];
  const names = pinned?.map(({ name }) => name) ?? inTree;
  const paths = pinned?.map(({ path }) => path) ?? names.map((name) => join(root, name));
  if (names.length === 0) throw problems.sourceMissing(source.path);
  for (const [i, path] of paths.entries()) {
    if (/[*?[]/.test(path)) throw problems.sourcePattern(names[i] ?? path);
    if ((await files.size(path)) === undefined) throw problems.sourceMissing(names[i] ?? path);
  }
  return { source, names, paths, format: source.format };
}

async function matchingFiles(
  pattern: string,
  { root, files }: { readonly root: string; readonly files: Files },
): Promise<readonly string[]> {
  const folder = folderOf(pattern);
  const found = await files.list(join(root, folder));
  return matching(
    pattern,
    found.map((name) => (folder === '' ? name : `${folder}/${name}`)),
  );
}

/** What the rows were read from, for the record. */
export async function sourceFacts(found: FoundSource, files: Files): Promise<DataSource> {
  const contents = await Promise.all(found.paths.map((path) => files.digest(path)));
  const bytes = contents.reduce((sum, content) => sum + content.bytes, 0);
  const [only] = contents.length === 1 ? contents : [];
  const digest = only?.digest ?? digestOf(found.names.map((name, i) => [name, contents[i]?.digest]));
  const { name, path, format } = found.source;
  return { name, uri: path, format, files: found.paths.length, bytes, digest };
}

/**
 * Makes the table of all rows, numbered in the order of the files, and locks the session: a query is run after that, over
 * views of the sources, and reads nothing else. The result of a query is sorted, because equal rows have to give equal
 * files. Throws what `selectOf` throws, `data-query`, `data-source-unlike` and `data-no-rows`.
 */
export async function loadRows(
  session: TableSession,
  data: ResolvedData,
  found: readonly FoundSource[],
): Promise<LoadedRows> {
  const looks = await loadTable(session, data, found).catch(async (error: unknown) => {
    for (const one of found) await refuseUnlike(session, one);
    throw error;
  });
  const [first] = await session.rows(`select 1 as found from ${SOURCE_TABLE} limit 1`);
  if (first === undefined) throw problems.noRows(data.source, data.query !== undefined);
  const described = await session.describe(`select * from ${SOURCE_TABLE}`);
  return { columns: described.filter(({ name }) => name !== ROW && name !== GIVEN), looks };
}

async function loadTable(
  session: TableSession,
  data: ResolvedData,
  found: readonly FoundSource[],
): Promise<LoadedRows['looks']> {
  const readable = await Promise.all(found.map((one) => delimited(session, one)));
  const load = data.query !== undefined ? loadQuery : readable.some(isJoined) ? loadJoined : loadFiles;
  return load(session, data, readable);
}

/** The same files with what separates their cells, where they are CSV. Throws `data-source-empty` and `data-query`. */
export async function delimited<F extends SourceFiles>(session: TableSession, files: F): Promise<F> {
  if (files.format !== 'csv') return files;
  const [first] = await session.rows(headerLineSql(files));
  if (first === undefined) throw problems.sourceEmpty(basename(files.paths[0] ?? ''));
  const header = String(first['line']);
  const known = { ...files, delimiter: delimiterOf(header) };
  try {
    await session.describe(`select * from ${sourceSql(known)}`);
  } catch (error) {
    await session.rows(evenRowsSql(known, header));
    throw error;
  }
  return known;
}

async function loadFiles(
  session: TableSession,
  data: ResolvedData,
  found: readonly FoundSource[],
): Promise<LoadedRows['looks']> {
  const [main, own] = found;
  if (main === undefined) throw new Error('a spec has at least one source');
  const from = await relationOf(session, main, data);
  const looks = await looksOf(session, main, from);
  const given =
    own === undefined || data.split.testSource === undefined ? undefined : await relationOf(session, own, data);
  if (own !== undefined && given !== undefined) {
    await refuseUnlikeTest(session, data, [
      { path: main.source.path, sql: from },
      { path: own.source.path, sql: given },
    ]);
  }
  const all =
    given === undefined
      ? `select * from ${from}`
      : `select *, false as ${identifier(GIVEN)} from ${from} union all by name select *, true as ${identifier(GIVEN)} from ${given}`;
  await session.run(createRows(all));
  await session.lock();
  return looks;
}

async function loadQuery(
  session: TableSession,
  data: ResolvedData,
  found: readonly FoundSource[],
): Promise<LoadedRows['looks']> {
  for (const one of found) {
    const from = isLoaded(one) ? await relationOf(session, one, data) : queriedSourceSql(one);
    await session.run(`create view ${identifier(one.source.name)} as select * from ${from}`);
  }
  await session.lock();
  const tables = found.map(({ source }) => source.name);
  const select = await selectOf(session, { query: data.query ?? '', tables });
  await session.run(createRows(`select * from (${select}) order by all`));
  const columns = await session.describe(`select * from ${SOURCE_TABLE}`);
  return new Map(columns.map((column) => [column.name, column.type]));
}

/** Every row of the source without a time, beside what the others had to say then. */
async function loadJoined(
  session: TableSession,
  data: ResolvedData,
  found: readonly FoundSource[],
): Promise<LoadedRows['looks']> {
  const looks = new Map<string, string>();
  const relations = [];
  for (const one of found) {
    const { name, asOf } = one.source;
    const sql = await relationOf(session, one, data);
    for (const [column, type] of await looksOf(session, one, sql)) {
      looks.set(asOf === undefined ? column : joinedName(name, column), type);
    }
    if (asOf !== undefined) looks.set(knownName(name), 'TIMESTAMP');
    relations.push({ name, sql, columns: await session.describe(`select * from ${sql}`), asOf });
  }
  const main = relations.find(({ asOf }) => asOf === undefined);
  if (main === undefined || data.time === undefined) throw new Error('a join has rows with a time');
  const joined = relations.flatMap(({ asOf, ...one }) => (asOf === undefined ? [] : [{ ...one, asOf }]));
  await session.run(`create table ${SOURCE_TABLE} as ${await asOfSql(session, { ...main, time: data.time }, joined)}`);
  await session.lock();
  return looks;
}

function isJoined({ source }: FoundSource): boolean {
  return source.asOf !== undefined;
}

function createRows(select: string): string {
  return `create table ${SOURCE_TABLE} as select row_number() over () as ${identifier(ROW)}, * from (${select})`;
}

/** Whether files are read by us into a table, because the engine reads none of their kind. */
function isLoaded({ format }: SourceFiles): boolean {
  return format === 'arrow' || format === 'image';
}

async function relationOf(session: TableSession, found: FoundSource, data: ResolvedData): Promise<string> {
  if (found.format === 'image') {
    const table = identifier(`#image ${found.source.name}`);
    const files = found.names.map((name, i) => ({ name, path: found.paths[i] ?? name }));
    await session.loadImages({ table, files, shape: fileShape(data.features) });
    return table;
  }
  return tableOf(session, found, found.source.name);
}

/**
 * The relation of files that are no pictures, by SQL; Arrow files become a table with the name in its own. Throws
 * `data-source-no-objects`.
 */
export async function tableOf(session: TableSession, files: SourceFiles, name: string): Promise<string> {
  if (files.format === 'arrow') {
    const table = identifier(`#arrow ${name}`);
    await session.loadArrow(table, files.paths);
    return table;
  }
  if (files.format !== 'jsonl') return sourceSql(files);
  const keys = await session.rows(jsonKeysSql(files));
  if (keys.length === 0) throw problems.noObjects(basename(files.paths[0] ?? ''));
  return sourceSql(
    files,
    keys.map((row) => String(row['key'])),
  );
}

/** The types that the columns of a relation of these files look like, by name. */
export async function looksOf(session: TableSession, files: SourceFiles, from: string): Promise<LoadedRows['looks']> {
  const relation = isLoaded(files) ? from : typedSourceSql(files);
  const columns = await session.describe(`select * from ${relation}`);
  return new Map(columns.map((column) => [column.name, column.type]));
}
