import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  timeSql
} from "./chunk-X5Z4HAAE.js";
import {
  GIVEN,
  ROW,
  SOURCE_TABLE,
  columnOf,
  delimiterOf,
  evenRowsSql,
  fileShape,
  headerLineSql,
  identifier,
  jsonKeysSql,
  literal,
  namedColumns,
  noObjects,
  noRows,
  queriedSourceSql,
  sourceEmpty,
  sourceMissing,
  sourcePattern,
  sourceSql,
  textSql,
  typedSourceSql,
  unlikeColumns,
  unlikeDelimiter,
  unlikeTestRows
} from "./chunk-YGEPV4NO.js";
import {
  folderOf,
  isPattern,
  matching,
  sourcesOf
} from "./chunk-6S2SDTGW.js";
import {
  counted,
  hoursOf
} from "./chunk-5TWUTOWS.js";
import {
  digestOf
} from "./chunk-BIVE6T77.js";
import {
  EXIT,
  TrainyardError
} from "./chunk-2WUTFTKW.js";

// src/data/source/as-of.ts
function joinedName(source, column) {
  return `${source}_${column}`;
}
function knownName(source) {
  return joinedName(source, "known_at");
}
var [KNOWN, MOMENT] = ['"#known"', '"#moment"'];
async function asOfSql(session, main, joined) {
  const moment = timeSql(columnOf(main.columns, main.time, "time"));
  const keys = joined.map(
    ({ name, asOf }) => asOf.match.map((key) => textSql(columnOf(main.columns, key, `match of the source ${name}`)))
  );
  const taken = new Set(main.columns.map(({ name }) => name));
  const helpers = keys.flatMap((texts, i) => texts.map((text, k) => `${text} as ${keyName(i, k)}`));
  const own = `(select row_number() over () as ${identifier(ROW)}, *, ${[`${moment} as ${MOMENT}`, ...helpers].join(", ")} from ${main.sql})`;
  const cells = [];
  const joins = [];
  for (const [i, source] of joined.entries()) {
    const side = sideOf(source, i);
    await checkSide(session, source, side);
    for (const { name, cell } of side.cells) {
      if (taken.has(name)) throw nameTaken(source.name, name);
      taken.add(name);
      cells.push(`${cell} as ${identifier(name)}`);
    }
    const equal = source.asOf.match.map((_, k) => `own.${keyName(i, k)} = j${i}.${keyName(i, k)}`);
    joins.push(`asof left join (${side.sql}) j${i} on ${equal.join(" and ")} and own.${MOMENT} >= j${i}.${KNOWN}`);
  }
  const hidden = [MOMENT, ...keys.flatMap((texts, i) => texts.map((_, k) => keyName(i, k)))];
  return `select own.* exclude (${hidden.join(", ")}), ${cells.join(", ")} from ${own} own ${joins.join(" ")} order by own.${identifier(ROW)}`;
}
function asOfText({ name, asOf }, time) {
  const { match, delay } = asOf;
  const late = delay === void 0 ? "" : `, known ${delay} later`;
  return `Of ${name}, the newest row with equal ${match.join(" and ")} whose ${asOf.time}${late}, is not after ${time}.`;
}
function sideOf({ name, sql, columns, asOf }, i) {
  const known = `(${timeSql(columnOf(columns, asOf.time, `time of the source ${name}`))} + to_microseconds(${microseconds(asOf.delay)}))`;
  const keys = asOf.match.map((key) => textSql(columnOf(columns, key, `match of the source ${name}`)));
  const kept = columns.map((column) => column.name).filter((one) => one !== asOf.time && !asOf.match.includes(one));
  const helpers = [`${known} as ${KNOWN}`, ...keys.map((text, k) => `${text} as ${keyName(i, k)}`)];
  const there = [KNOWN, ...keys.map((_, k) => keyName(i, k))].map((one) => `${one} is not null`);
  const all = [...helpers, ...kept.map(identifier)].join(", ");
  return {
    sql: `select * from (select distinct ${all} from ${sql}) where ${there.join(" and ")}`,
    cells: [
      { name: knownName(name), cell: `j${i}.${KNOWN}` },
      ...kept.map((one) => ({ name: joinedName(name, one), cell: `j${i}.${identifier(one)}` }))
    ]
  };
}
async function checkSide(session, source, side) {
  const { name, sql, columns, asOf } = source;
  const time = columnOf(columns, asOf.time, `time of the source ${name}`);
  const [bad] = await session.rows(
    `select count(*) as rows from ${sql} where ${textSql(time)} is not null and ${timeSql(time)} is null`
  );
  if (Number(bad?.["rows"]) > 0) throw noTime(source, Number(bad?.["rows"]));
  const by = /"#key\d+_\d+"/g;
  const keys = [...new Set(side.sql.match(by))].join(", ");
  const [twice] = await session.rows(
    `select count(*) as moments from (select 1 from (${side.sql}) group by ${KNOWN}, ${keys} having count(*) > 1)`
  );
  if (Number(twice?.["moments"]) > 0) throw ambiguous(source, Number(twice?.["moments"]));
}
function keyName(source, key) {
  return `"#key${source}_${key}"`;
}
function microseconds(delay) {
  return Math.round((hoursOf(delay ?? "0h") ?? 0) * 36e8);
}
function nameTaken(source, name) {
  return new TrainyardError({
    code: "data-join-name",
    message: `the column that the source ${source} brings as "${name}" has the name of another one`,
    fix: "Name the source otherwise in data.source: its columns are called <source>_<column>.",
    exitCode: EXIT.broken
  });
}
function noTime({ name, asOf }, rows) {
  return new TrainyardError({
    code: "data-join-time",
    message: `${counted(rows, "row")} of the source ${name} ${rows === 1 ? "has" : "have"} something in "${asOf.time}" that is no time`,
    fix: "Write dates or times such as 2026-01-31 or 2026-01-31T06:00, or leave the cell empty.",
    exitCode: EXIT.broken
  });
}
function ambiguous({ name, asOf }, moments) {
  return new TrainyardError({
    code: "data-join-ambiguous",
    message: `the source ${name} has different rows with equal ${asOf.match.join(", ")} and equal ${asOf.time}, ${counted(moments, "time")}`,
    fix: `Add the column that tells them apart to match, or leave one row for each time.`,
    exitCode: EXIT.broken
  });
}

// src/stages/materialise/load-source.ts
import { basename, join } from "node:path/posix";

// src/data/source/query-tables.ts
var FROM_ARGUMENTS = /* @__PURE__ */ new Set([
  "unnest",
  "range",
  "generate_series",
  "repeat",
  "repeat_row",
  "json_each",
  "json_tree"
]);
function foreignTable(statement, tables) {
  const known = new Set(tables.map((name) => name.toLowerCase()));
  return firstForeign(statement, known);
}
function firstForeign(value, known) {
  if (typeof value !== "object" || value === null) return void 0;
  if (Array.isArray(value)) return firstOf(value, (part) => firstForeign(part, known));
  const node = value;
  if (node["type"] === "RECURSIVE_CTE_NODE") return inRecursion(node, known);
  const { cte_map: withList, ...rest } = node;
  const { scope, foreign } = namedBy(withList, known);
  return foreign ?? ownForeign(node, scope) ?? firstOf(Object.values(rest), (part) => firstForeign(part, scope));
}
function firstOf(parts, look) {
  for (const part of parts) {
    const found = look(part);
    if (found !== void 0) return found;
  }
  return void 0;
}
function inRecursion({ left, ...rest }, known) {
  const own = /* @__PURE__ */ new Set([...known, String(rest["cte_name"]).toLowerCase()]);
  return firstForeign(left, known) ?? firstForeign({ ...rest, type: "SELECT_NODE" }, own);
}
function namedBy(withList, known) {
  const entries = withList?.["map"] ?? [];
  const scope = new Set(known);
  for (const { key, value } of entries) {
    const foreign = firstForeign(value, scope);
    if (foreign !== void 0) return { scope, foreign };
    scope.add(String(key).toLowerCase());
  }
  return { scope };
}
function ownForeign(node, scope) {
  if (node["type"] === "SHOW_REF") return "the names or types of tables";
  if (node["type"] === "TABLE_FUNCTION") {
    const name = String(node["function"]?.["function_name"]).toLowerCase();
    return FROM_ARGUMENTS.has(name) ? void 0 : `${name}(...)`;
  }
  if (node["type"] !== "BASE_TABLE") return void 0;
  const path = [node["catalog_name"], node["schema_name"], node["table_name"]].map(String).filter((part) => part !== "");
  return path.length === 1 && scope.has((path[0] ?? "").toLowerCase()) ? void 0 : `"${path.join(".")}"`;
}

// src/data/source/user-query.ts
var MOMENTS = /* @__PURE__ */ new Set(["current_date", "current_time", "current_timestamp", "localtime", "localtimestamp"]);
async function selectOf(session, { query, tables }) {
  const [row] = await session.rows(`select json_serialize_sql(${literal(query)}) as parsed`);
  const parsed = JSON.parse(String(row?.["parsed"]));
  if (parsed.error === true) throw invalid(parsed.error_message ?? "it cannot be read");
  if (parsed.statements?.length !== 1) throw invalid(`it has ${parsed.statements?.length ?? 0} statements`);
  const foreign = foreignTable(parsed.statements[0], tables);
  if (foreign !== void 0) throw outside(foreign, tables);
  const unsteady = await unsteadyIn(session, parsed.statements[0]);
  if (unsteady !== void 0) throw notSteady(unsteady);
  return `${withoutEnd(query)}
`;
}
var OF_THE_ENGINE = `function_name in ('current_setting', 'getvariable', 'version')
  or regexp_matches(macro_definition, '\\b(current|duckdb|pragma)_')`;
async function unsteadyIn(session, statement) {
  const called = /* @__PURE__ */ new Set();
  const moments = [];
  let samples = false;
  walk(statement, (node) => {
    if (typeof node["function_name"] === "string") called.add(node["function_name"].toLowerCase());
    if (node["sample"] !== null && typeof node["sample"] === "object") samples = true;
    const names = node["type"] === "COLUMN_REF" ? node["column_names"] : void 0;
    if (Array.isArray(names) && names.length === 1 && MOMENTS.has(String(names[0]).toLowerCase()))
      moments.push(String(names[0]));
  });
  if (samples) return "a sample";
  if (moments[0] !== void 0) return moments[0];
  const list = [...called].map(literal).join(", ");
  if (list === "") return void 0;
  const [row] = await session.rows(
    `select min(function_name) as name from duckdb_functions()
     where (stability <> 'CONSISTENT' or ${OF_THE_ENGINE}) and function_name <> 'error' and function_name in (${list})`
  );
  return typeof row?.["name"] === "string" ? `${row["name"]}()` : void 0;
}
function walk(value, visit) {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) visit(value);
  for (const part of Object.values(value)) walk(part, visit);
}
function outside(what, tables) {
  return new TrainyardError({
    code: "data-query-outside",
    message: `data.query reads ${what.slice(0, 200)}; what it may read is called ${tables.join(", ")}`,
    fix: "Name a source as data.source does, not its file, or declare one more there: only then do its files count in the keys.",
    exitCode: EXIT.invalid
  });
}
function notSteady(what) {
  return new TrainyardError({
    code: "data-query-unsteady",
    message: `data.query uses ${what}, which gives other rows the next time`,
    fix: "Choose rows by what is in them, as in `where hash(id) % 10 < 8`; write times as literals; name a column that is called so as `source.name`.",
    exitCode: EXIT.invalid
  });
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

// src/stages/materialise/unlike-files.ts
async function refuseUnlike(session, found) {
  if (found.paths.length < 2 || found.format !== "csv" && found.format !== "parquet") return;
  const first = await formOf(session, found, 0);
  for (let i = 1; i < found.paths.length; i += 1) {
    const other = await formOf(session, found, i);
    if (other.delimiter !== first.delimiter) throw unlikeDelimiter(first, other);
    const lacking = first.columns.filter((column) => !other.columns.includes(column));
    if (lacking.length > 0) throw unlikeColumns(first.name, other.name, lacking);
  }
}
async function refuseUnlikeTest(session, data, [main, test]) {
  const named = namedColumns(data);
  const columnsOf = async ({ sql }) => {
    const columns = await session.describe(`select * from ${sql}`);
    return new Set(columns.map(({ name }) => name).filter((name) => named.includes(name)));
  };
  const [own, given] = [await columnsOf(main), await columnsOf(test)];
  const lacking = [...own].filter((name) => !given.has(name));
  if (lacking.length > 0) throw unlikeTestRows(test.path, main.path, lacking);
  const only = [...given].filter((name) => !own.has(name));
  if (only.length > 0) throw unlikeTestRows(main.path, test.path, only);
}
async function formOf(session, { paths, names, format }, i) {
  const file = { paths: paths.slice(i, i + 1), format };
  const name = names[i] ?? "";
  const [header] = format === "csv" ? await session.rows(headerLineSql(file)) : [];
  const separated = header === void 0 ? {} : { delimiter: delimiterOf(String(header["line"])) };
  const columns = await session.describe(`select * from ${sourceSql({ ...file, ...separated })}`);
  return { name, ...separated, columns: columns.map((column) => column.name) };
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
  const looks = await loadTable(session, data, found).catch(async (error) => {
    for (const one of found) await refuseUnlike(session, one);
    throw error;
  });
  const [first] = await session.rows(`select 1 as found from ${SOURCE_TABLE} limit 1`);
  if (first === void 0) throw noRows(data.source, data.query !== void 0);
  const described = await session.describe(`select * from ${SOURCE_TABLE}`);
  return { columns: described.filter(({ name }) => name !== ROW && name !== GIVEN), looks };
}
async function loadTable(session, data, found) {
  const readable = await Promise.all(found.map((one) => delimited(session, one)));
  const load = data.query !== void 0 ? loadQuery : readable.some(isJoined) ? loadJoined : loadFiles;
  return load(session, data, readable);
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
  if (own !== void 0 && given !== void 0) {
    await refuseUnlikeTest(session, data, [
      { path: main.source.path, sql: from },
      { path: own.source.path, sql: given }
    ]);
  }
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
  const tables = found.map(({ source }) => source.name);
  const select = await selectOf(session, { query: data.query ?? "", tables });
  await session.run(createRows(`select * from (${select}) order by all`));
  const columns = await session.describe(`select * from ${SOURCE_TABLE}`);
  return new Map(columns.map((column) => [column.name, column.type]));
}
async function loadJoined(session, data, found) {
  const looks = /* @__PURE__ */ new Map();
  const relations = [];
  for (const one of found) {
    const { name, asOf } = one.source;
    const sql = await relationOf(session, one, data);
    for (const [column, type] of await looksOf(session, one, sql)) {
      looks.set(asOf === void 0 ? column : joinedName(name, column), type);
    }
    if (asOf !== void 0) looks.set(knownName(name), "TIMESTAMP");
    relations.push({ name, sql, columns: await session.describe(`select * from ${sql}`), asOf });
  }
  const main = relations.find(({ asOf }) => asOf === void 0);
  if (main === void 0 || data.time === void 0) throw new Error("a join has rows with a time");
  const joined = relations.flatMap(({ asOf, ...one }) => asOf === void 0 ? [] : [{ ...one, asOf }]);
  await session.run(`create table ${SOURCE_TABLE} as ${await asOfSql(session, { ...main, time: data.time }, joined)}`);
  await session.lock();
  return looks;
}
function isJoined({ source }) {
  return source.asOf !== void 0;
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
  return tableOf(session, found, found.source.name);
}
async function tableOf(session, files, name) {
  if (files.format === "arrow") {
    const table = identifier(`#arrow ${name}`);
    await session.loadArrow(table, files.paths);
    return table;
  }
  if (files.format !== "jsonl") return sourceSql(files);
  const keys = await session.rows(jsonKeysSql(files));
  if (keys.length === 0) throw noObjects(basename(files.paths[0] ?? ""));
  return sourceSql(
    files,
    keys.map((row) => String(row["key"]))
  );
}
async function looksOf(session, files, from) {
  const relation = isLoaded(files) ? from : typedSourceSql(files);
  const columns = await session.describe(`select * from ${relation}`);
  return new Map(columns.map((column) => [column.name, column.type]));
}

export {
  knownName,
  asOfText,
  findSources,
  sourceFacts,
  loadRows,
  delimited,
  tableOf,
  looksOf
};
