import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  GIVEN,
  ROW,
  SOURCE_TABLE,
  delimiterOf,
  evenRowsSql,
  fileShape,
  headerLineSql,
  identifier,
  jsonKeysSql,
  literal,
  queriedSourceSql,
  sourceEmpty,
  sourceMissing,
  sourcePattern,
  sourceSql,
  typedSourceSql
} from "./chunk-7JO3S522.js";
import {
  folderOf,
  isPattern,
  matching,
  sourcesOf
} from "./chunk-TCYMO5IZ.js";
import {
  digestOf
} from "./chunk-UHLXUOV5.js";
import {
  EXIT,
  TrainyardError
} from "./chunk-2WUTFTKW.js";

// src/stages/materialise/load-source.ts
import { basename, join } from "node:path/posix";

// src/data/source/user-query.ts
async function selectOf(session, query) {
  const [row] = await session.rows(`select json_serialize_sql(${literal(query)}) as parsed`);
  const parsed = JSON.parse(String(row?.["parsed"]));
  if (parsed.error === true) throw invalid(parsed.error_message ?? "it cannot be read");
  if (parsed.statements?.length !== 1) throw invalid(`it has ${parsed.statements?.length ?? 0} statements`);
  return `${withoutEnd(query)}
`;
}
function withoutEnd(query) {
  const trimmed = query.trim();
  return trimmed.endsWith(";") ? trimmed.slice(0, -1) : trimmed;
}
function invalid(why) {
  return new TrainyardError({
    code: "data-query-invalid",
    message: `data.query is not one SELECT of DuckDB: ${why}`,
    fix: "Write a single SELECT (WITH ... SELECT too), without a semicolon.",
    exitCode: EXIT.invalid
  });
}

// src/stages/materialise/load-source.ts
async function findSources(data, at) {
  const own = data.split.testSource;
  const all = [...sourcesOf(data), ...own === void 0 ? [] : [own]];
  return Promise.all(all.map((source) => findSource(source, at)));
}
async function findSource(source, { root, files, located }) {
  const pinned = located !== void 0 && Object.hasOwn(located, source.path) ? located[source.path] : void 0;
  const inTree = isPattern(source.path) ? await matchingFiles(source.path, { root, files }) : [source.path];
  const names = pinned?.map(({ name }) => name) ?? inTree;
  const paths = pinned?.map(({ path }) => path) ?? names.map((name) => join(root, name));
  if (names.length === 0) throw sourceMissing(source.path);
  for (const [i, path] of paths.entries()) {
    if (/[*?[]/.test(path)) throw sourcePattern(names[i] ?? path);
    if (await files.size(path) === void 0) throw sourceMissing(names[i] ?? path);
  }
  return { source, names, paths, format: source.format };
}
async function matchingFiles(pattern, { root, files }) {
  const folder = folderOf(pattern);
  const found = await files.list(join(root, folder));
  return matching(
    pattern,
    found.map((name) => folder === "" ? name : `${folder}/${name}`)
  );
}
async function sourceFacts(found, files) {
  const contents = await Promise.all(found.paths.map((path2) => files.digest(path2)));
  const bytes = contents.reduce((sum, content) => sum + content.bytes, 0);
  const [only] = contents.length === 1 ? contents : [];
  const digest = only?.digest ?? digestOf(found.names.map((name2, i) => [name2, contents[i]?.digest]));
  const { name, path, format } = found.source;
  return { name, uri: path, format, files: found.paths.length, bytes, digest };
}
async function loadRows(session, data, found) {
  const readable = await Promise.all(found.map((one) => delimited(session, one)));
  const looks = data.query === void 0 ? await loadFiles(session, data, readable) : await loadQuery(session, data, readable);
  const described = await session.describe(`select * from ${SOURCE_TABLE}`);
  return { columns: described.filter(({ name }) => name !== ROW && name !== GIVEN), looks };
}
async function delimited(session, files) {
  if (files.format !== "csv") return files;
  const [first] = await session.rows(headerLineSql(files));
  if (first === void 0) throw sourceEmpty(basename(files.paths[0] ?? ""));
  const header = String(first["line"]);
  const known = { ...files, delimiter: delimiterOf(header) };
  try {
    await session.describe(`select * from ${sourceSql(known)}`);
  } catch (error) {
    await session.rows(evenRowsSql(known, header));
    throw error;
  }
  return known;
}
async function loadFiles(session, data, found) {
  const [main, own] = found;
  if (main === void 0) throw new Error("a spec has at least one source");
  const from = await relationOf(session, main, data);
  const looks = await looksOf(session, main, from);
  const given = own === void 0 || data.split.testSource === void 0 ? void 0 : await relationOf(session, own, data);
  const all = given === void 0 ? `select * from ${from}` : `select *, false as ${identifier(GIVEN)} from ${from} union all by name select *, true as ${identifier(GIVEN)} from ${given}`;
  await session.run(createRows(all));
  await session.lock();
  return looks;
}
async function loadQuery(session, data, found) {
  for (const one of found) {
    const from = isLoaded(one) ? await relationOf(session, one, data) : queriedSourceSql(one);
    await session.run(`create view ${identifier(one.source.name)} as select * from ${from}`);
  }
  await session.lock();
  await session.run(createRows(`select * from (${await selectOf(session, data.query ?? "")}) order by all`));
  const columns = await session.describe(`select * from ${SOURCE_TABLE}`);
  return new Map(columns.map((column) => [column.name, column.type]));
}
function createRows(select) {
  return `create table ${SOURCE_TABLE} as select row_number() over () as ${identifier(ROW)}, * from (${select})`;
}
function isLoaded({ format }) {
  return format === "arrow" || format === "image";
}
async function relationOf(session, found, data) {
  if (found.format === "image") {
    const table = identifier(`#image ${found.source.name}`);
    const files = found.names.map((name, i) => ({ name, path: found.paths[i] ?? name }));
    await session.loadImages({ table, files, shape: fileShape(data.features) });
    return table;
  }
  if (found.format === "arrow") {
    const table = identifier(`#arrow ${found.source.name}`);
    await session.loadArrow(table, found.paths);
    return table;
  }
  if (found.format !== "jsonl") return sourceSql(found);
  const keys = await session.rows(jsonKeysSql(found));
  return sourceSql(
    found,
    keys.map((row) => String(row["key"]))
  );
}
async function looksOf(session, found, from) {
  const relation = isLoaded(found) ? from : typedSourceSql(found);
  const columns = await session.describe(`select * from ${relation}`);
  return new Map(columns.map((column) => [column.name, column.type]));
}

export {
  findSources,
  sourceFacts,
  loadRows,
  delimited
};
