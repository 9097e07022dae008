import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  nearest
} from "./chunk-BYQPOJMJ.js";
import {
  EXIT,
  TrainyardError
} from "./chunk-2WUTFTKW.js";

// src/data/problems.ts
function sourceMissing(uri) {
  return problem(
    "data-source-missing",
    `the data file ${uri} does not exist`,
    "Check `data.source` and `data.split.test`, and that the file is committed."
  );
}
function sourcePattern(uri) {
  return problem(
    "data-source-pattern",
    `the path ${uri} holds one of the characters * ? [, which the table engine reads as a pattern`,
    "Rename the file."
  );
}
function columnMissing(name, role, columns) {
  const near = nearest(name, columns);
  return problem(
    "data-column-missing",
    `the data has no column "${name}", which the spec uses as ${role}; it has ${listed(columns)}`,
    near === void 0 ? "Correct the name in the spec, or the header of the file." : `Did you mean "${near}"?`
  );
}
function personalFeature(name) {
  return problem(
    "data-personal-feature",
    `column "${name}" is personal and a feature; models never learn from personal columns`,
    "Take it out of `data.personal` or out of `data.features`."
  );
}
function targetFeature(name) {
  return problem(
    "data-target-feature",
    `column "${name}" is both target and feature`,
    "Take it out of `data.features`."
  );
}
function targetConstant(target) {
  return problem(
    "data-target-constant",
    `target "${target}" has the same value in every row, so there is nothing to learn`,
    "Check `data.target` and how the file was made."
  );
}
function targetEmpty(target) {
  return problem(
    "data-target-empty",
    `target "${target}" is missing in every row`,
    "Check `data.target` and the file."
  );
}
function targetNotNumeric(target, row) {
  return problem(
    "data-target-not-numeric",
    `target "${target}" of a regression holds something that is not a number, first in data row ${row}`,
    "Correct the row, or set `data.positive` or a classification task if the target is a class."
  );
}
function targetTooManyClasses(target, classes, most) {
  return problem(
    "data-target-classes",
    `target "${target}" has ${classes} different values; a classification takes at most ${most}`,
    "Name the class of interest with `data.positive`, or declare a regression."
  );
}
function notBinary(target, classes) {
  return problem(
    "data-target-not-binary",
    `target "${target}" of a binary task has ${classes.length} values (${listed(classes)}) and no positive one is named`,
    "Say which value counts as positive with `data.positive`."
  );
}
function positiveAbsent(target, positive, values) {
  const near = nearest(positive, values);
  return problem(
    "data-positive-absent",
    `no row has the value "${positive}" of \`data.positive\` in target "${target}"; there are ${listed(values)}`,
    near === void 0 ? "Correct `data.positive`." : `Did you mean "${near}"?`
  );
}
function wrongCell(at) {
  return problem(
    "data-feature-type",
    `feature "${at.column}" is declared ${at.type}, but ${at.found} in data row ${at.row}`,
    at.type === "boolean" ? "Write true/false, yes/no or 1/0, or declare it `category`." : "Correct the row, leave the cell empty where there is no value, or declare the feature `category`."
  );
}
function dateFeature(column, type) {
  return problem(
    "data-feature-date",
    `feature "${column}" is declared numeric, but the column holds dates or times (${type})`,
    "Add a column with a number (days since an event, hour of the day) and use that."
  );
}
function splitEmpty(side, share, rows) {
  return problem(
    "data-split-empty",
    share > 0 ? `the ${side} side of the split got none of the ${rows} rows (its share is ${share})` : `the ${side} side of the split got none of the ${rows} rows`,
    "Add rows, raise its share in `data.split`, or check that group and id columns have more than a few values."
  );
}
function splitOneClass(target, side, only) {
  return problem(
    "data-split-one-class",
    `every row on the ${side} side has the same value "${only}" in target "${target}"`,
    "Add rows, change `data.split`, or check whether a group column ties the classes to single groups."
  );
}
function problem(code, message, fix) {
  return new TrainyardError({ code, message, fix, exitCode: EXIT.broken });
}
function listed(values) {
  const shown = values.slice(0, 12).join(", ");
  return values.length > 12 ? `${shown} and ${values.length - 12} more` : shown;
}

// src/data/sql.ts
function identifier(name) {
  return `"${name.replaceAll('"', '""')}"`;
}
function literal(text) {
  return `'${text.replaceAll("'", "''")}'`;
}
function literals(texts) {
  return `[${texts.map(literal).join(", ")}]`;
}

// src/data/source.ts
var MISSING_TEXTS = ["", "NA"];
var DELIMITERS = [",", ";", "	", "|"];
function headerLineSql({ paths }) {
  const whole = `delim = '', quote = '', escape = '', comment = '', header = false, auto_detect = false, columns = {'line': 'VARCHAR'}`;
  return `select line from read_csv(${literals(paths)}, ${whole}) where line is not null limit 1`;
}
function delimiterOf(headerLine) {
  const bare = headerLine.replaceAll(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length - 1);
  return DELIMITERS[counts.indexOf(Math.max(...counts))];
}
function sourceSql(files, keys = []) {
  if (files.format === "jsonl") return jsonl(files, keys);
  return files.format === "csv" ? csv(files, "all_varchar = true") : parquet(files);
}
function typedSourceSql(files) {
  if (files.format === "jsonl") {
    return `read_json(${literals(files.paths)}, format = 'newline_delimited', sample_size = -1, union_by_name = true)`;
  }
  return files.format === "csv" ? csv(files, "sample_size = -1") : parquet(files);
}
function queriedSourceSql(files) {
  if (files.format !== "csv") return typedSourceSql(files);
  return csv(files, `sample_size = -1, auto_type_candidates = ${literals(QUERIED_TYPES)}`);
}
var QUERIED_TYPES = ["BIGINT", "DOUBLE", "DATE", "TIMESTAMP", "VARCHAR"];
function jsonKeysSql({ paths }) {
  return `select distinct unnest(json_keys(json)) as key from ${objects(paths)} order by key`;
}
function jsonl({ paths }, keys) {
  const pointer = (key) => literal(`/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  const cells = keys.map((key) => `json ->> ${pointer(key)} as ${identifier(key)}`);
  return `(select ${cells.length === 0 ? "null as nothing" : cells.join(", ")} from ${objects(paths)})`;
}
function objects(paths) {
  return `read_json_objects(${literals(paths)}, format = 'newline_delimited')`;
}
function parquet({ paths }) {
  return `read_parquet(${literals(paths)})`;
}
function csv({ paths, delimiter = "," }, option) {
  const form = `delim = ${literal(delimiter)}, quote = '"', escape = '"', comment = '', skip = 0, header = true`;
  return `read_csv(${literals(paths)}, ${form}, nullstr = ${literals(MISSING_TEXTS)}, ${option})`;
}
var FLOATING = /^(FLOAT|DOUBLE)$/;
function textSql(column) {
  const name = identifier(column.name);
  if (!FLOATING.test(column.type)) return `${name}::varchar`;
  return `case when ${name} = trunc(${name}) and abs(${name}) < 9007199254740992 then ${name}::bigint::varchar when isnan(${name}) then null else ${name}::varchar end`;
}
var TRUE_TEXTS = ["true", "t", "yes", "y", "1"];
var FALSE_TEXTS = ["false", "f", "no", "n", "0"];
function booleanSql(column) {
  const text = `lower(trim(${textSql(column)}))`;
  return `case when ${text} in (${TRUE_TEXTS.map(literal)}) then 1 when ${text} in (${FALSE_TEXTS.map(literal)}) then 0 end`;
}
function numericSql(column) {
  const number = `try_cast(${textSql(column)} as double)`;
  return `case when not isnan(${number}) then ${number} end`;
}

// src/data/columns.ts
var SOURCE_TABLE = '"#source"';
var ROW = "#row";
var GIVEN = "#given";
var LARGEST = 1e100;
function featureSql(column, type) {
  if (type === "numeric") return numericSql(column);
  return type === "boolean" ? `(${booleanSql(column)}) = 1` : textSql(column);
}
function columnOf(columns, name, role) {
  const found = columns.find((column) => column.name === name);
  if (found === void 0) {
    throw columnMissing(
      name,
      role,
      columns.map((column) => column.name)
    );
  }
  return found;
}
function checkRoles(columns, roles) {
  columnOf(columns, roles.target, "target");
  if (roles.id !== void 0) columnOf(columns, roles.id, "id");
  for (const role of ["group", "time", "weight"]) {
    const name = roles[role];
    if (name !== void 0) columnOf(columns, name, role);
  }
  for (const { name } of roles.features) {
    columnOf(columns, name, "feature");
    if (name === roles.target) throw targetFeature(name);
    if (roles.personal.includes(name)) throw personalFeature(name);
  }
  for (const name of roles.sensitive) columnOf(columns, name, "sensitive column");
  for (const name of roles.personal) columnOf(columns, name, "personal column");
}
async function checkCells(session, source, roles) {
  const checked = roles.features.filter((feature) => feature.type !== "category");
  for (const { name, type } of checked) {
    const looks = source.looks.get(name) ?? "";
    if (type === "numeric" && /^(DATE|TIME)/.test(looks)) throw dateFeature(name, looks);
  }
  if (checked.length === 0) return;
  const first = checked.map((feature, i) => {
    return `min(${identifier(ROW)}) filter (where ${badSql(columnOf(source.columns, feature.name, "feature"), feature.type)}) as f${i}`;
  });
  const [found] = await session.rows(`select ${first.join(", ")} from ${SOURCE_TABLE}`);
  for (const [i, feature] of checked.entries()) {
    const row = found?.[`f${i}`];
    if (row === null || row === void 0) continue;
    throw await badCell(session, columnOf(source.columns, feature.name, "feature"), {
      type: feature.type,
      row: Number(row),
      hidden: roles.personal.includes(feature.name)
    });
  }
}
function badSql(column, type) {
  const text = textSql(column);
  if (type === "boolean") return `${text} is not null and (${booleanSql(column)}) is null`;
  const number = `try_cast(${text} as double)`;
  return `${text} is not null and (${number} is null or (not isnan(${number}) and abs(${number}) > ${LARGEST}))`;
}
async function badCell(session, column, cell) {
  const [row] = await session.rows(
    `select ${textSql(column)} as value from ${SOURCE_TABLE} where ${identifier(ROW)} = ${cell.row}`
  );
  const shown = String(row?.["value"]).slice(0, 40);
  const found = cell.hidden ? "something else stands" : `"${shown}" stands`;
  return wrongCell({ column: column.name, type: cell.type, row: cell.row, found });
}
async function summarise(session, source, roles) {
  const columns = source.columns.filter((column) => !roles.personal.includes(column.name));
  if (columns.length === 0) return [];
  const parts = columns.flatMap((column, i) => {
    const text = textSql(column);
    return [`count(*) - count(${text}) as m${i}`, `count(distinct ${text}) as d${i}`];
  });
  const [row] = await session.rows(`select ${parts.join(", ")} from ${SOURCE_TABLE}`);
  return columns.map((column, i) => ({
    name: column.name,
    role: roleOf(column.name, roles),
    type: source.looks.get(column.name) ?? column.type,
    missing: Number(row?.[`m${i}`]),
    distinct: Number(row?.[`d${i}`])
  }));
}
function roleOf(name, roles) {
  const held = [];
  if (roles.features.some((feature) => feature.name === name)) held.push("feature");
  if (roles.target === name) held.push("target");
  if (roles.id === name) held.push("id");
  for (const role of ["group", "time", "weight"]) if (roles[role] === name) held.push(role);
  if (roles.sensitive.includes(name)) held.push("sensitive");
  return held.length === 0 ? "ignored" : held.join(", ");
}

export {
  sourceMissing,
  sourcePattern,
  targetConstant,
  targetEmpty,
  targetNotNumeric,
  targetTooManyClasses,
  notBinary,
  positiveAbsent,
  splitEmpty,
  splitOneClass,
  identifier,
  literal,
  literals,
  headerLineSql,
  delimiterOf,
  sourceSql,
  typedSourceSql,
  queriedSourceSql,
  jsonKeysSql,
  textSql,
  booleanSql,
  numericSql,
  SOURCE_TABLE,
  ROW,
  GIVEN,
  featureSql,
  columnOf,
  checkRoles,
  checkCells,
  summarise
};
