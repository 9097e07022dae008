import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  nearest
} from "./chunk-V4T6G7AW.js";
import {
  EXIT,
  TrainyardError
} from "./chunk-2WUTFTKW.js";

// src/data/source/problems.ts
function sourceMissing(uri) {
  return problem(
    "data-source-missing",
    `the data file ${uri} does not exist`,
    "Check `data.source` and `data.split.test`, and that the file is committed."
  );
}
function sourceEmpty(name) {
  return problem(
    "data-source-empty",
    `the data file ${name} is empty`,
    "Write a header with the names of the columns, and rows below it."
  );
}
function noObjects(name) {
  return problem(
    "data-source-no-objects",
    `no line of the JSON Lines ${name} holds an object with a key`,
    "Write one object a line; a file that is one array is JSON, and not JSON Lines."
  );
}
function noRows(source, queried) {
  return problem(
    "data-no-rows",
    queried ? `data.query gives no row of ${source}` : `the data of ${source} has columns and no rows`,
    queried ? "Look at its conditions and joins." : "Write rows below the header, or check `data.source`."
  );
}
function noWeight(side, rows) {
  return problem(
    "data-weight-zero",
    `the ${rows} ${side} rows all have weight 0 in the column of data.weight, so none of them counts`,
    "Give rows that count a weight above 0, or take `data.weight` out; numbers below 1e-38 count as 0."
  );
}
function sourcePattern(uri) {
  return problem(
    "data-source-pattern",
    `the path ${uri} holds one of the characters * ? [, which the table engine reads as a pattern`,
    "Rename the file."
  );
}
function unlikeColumns(first, other, lacking) {
  return problem(
    "data-source-unlike",
    `the files of a source have unlike columns: ${other} lacks ${listed(lacking)} of ${first}`,
    "Give every file the columns of the first one, in any order; or name them as sources of their own and write `data.query`."
  );
}
function unlikeTestRows(other, of, lacking) {
  return problem(
    "data-source-unlike",
    `the test rows and the others have unlike columns: ${other} lacks ${listed(lacking)} of ${of}`,
    "Give both the columns that the spec names; a cell without a value is empty, and null in JSON Lines."
  );
}
function unlikeDelimiter(first, other) {
  return problem(
    "data-source-unlike",
    `the files of a source have unlike separators: ${separator(first)} in ${first.name}, ${separator(other)} in ${other.name}`,
    "Write all of them with one separator: comma, semicolon, tab or bar."
  );
}
function separator({ delimiter = "" }) {
  return JSON.stringify(delimiter);
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
function targetTooRare(target, least) {
  return problem(
    "data-target-rare",
    `no value of target "${target}" is in ${least} rows or more, and values of fewer rows are named nowhere`,
    "Bring more rows; or, for a binary task, name the class of interest with `data.positive`."
  );
}
function notBinary(target, values, named) {
  const rest = values - named.length;
  const shown = [...named.length === 0 ? [] : [quoted(named)], ...rest === 0 ? [] : [`${rest} under 10 rows`]];
  return problem(
    "data-target-not-binary",
    `target "${target}" of a binary task has ${values} values (${shown.join(", ")}) and no positive one is named`,
    "Say which value counts as positive with `data.positive`."
  );
}
function positiveAbsent(target, positive, values) {
  const near = nearest(positive, values);
  return problem(
    "data-positive-absent",
    `no row has the value "${positive}" of \`data.positive\` in target "${target}"; there are ${values.length === 0 ? "only values of a few rows each" : quoted(values)}`,
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
function splitOneClass(target, side) {
  return problem(
    "data-split-one-class",
    `every row on the ${side} side has the same value in target "${target}"`,
    "Add rows, change `data.split`, or check whether a group column ties the classes to single groups."
  );
}
function problem(code, message, fix) {
  return new TrainyardError({ code, message, fix, exitCode: EXIT.broken });
}
function quoted(values) {
  return listed(values.map((value) => `"${value}"`));
}
function listed(values) {
  const shown = values.slice(0, 12).join(", ");
  return values.length > 12 ? `${shown} and ${values.length - 12} more` : shown;
}

// src/data/source/sql.ts
function identifier(name) {
  return `"${name.replaceAll('"', '""')}"`;
}
function literal(text) {
  return `'${text.replaceAll("'", "''")}'`;
}
function literals(texts) {
  return `[${texts.map(literal).join(", ")}]`;
}

// src/data/groups/group-cells.ts
var LEAST_NAMED = 10;
function groupCells(rows, columns) {
  const groups = /* @__PURE__ */ new Map();
  for (let row = 0; row < rows.rows; row += 1) {
    const group = columns.map((column) => valueText(column, row));
    const key = JSON.stringify(group);
    const found = groups.get(key) ?? { group, counts: { tp: 0, fp: 0, fn: 0, tn: 0 } };
    groups.set(key, found);
    count(found.counts, rows.truth[row] === 1, rows.decisions[row] === 1);
  }
  return [...groups.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([, { group, counts }]) => cellOf(group, counts));
}
function overallCell(rows) {
  const counts = { tp: 0, fp: 0, fn: 0, tn: 0 };
  for (let row = 0; row < rows.rows; row += 1) count(counts, rows.truth[row] === 1, rows.decisions[row] === 1);
  return cellOf([], counts);
}
function groupNumbers(rows, columns) {
  const numbers = new Uint32Array(rows);
  groupRows(rows, columns).forEach((group, at) => {
    for (const row of group.rows) numbers[row] = at;
  });
  return numbers;
}
function groupRows(rows, columns) {
  const groups = /* @__PURE__ */ new Map();
  for (let row = 0; row < rows; row += 1) {
    const group = columns.map((column) => valueText(column, row));
    const key = JSON.stringify(group);
    const found = groups.get(key) ?? { group, rows: [] };
    groups.set(key, found);
    found.rows.push(row);
  }
  return [...groups.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([, found]) => found);
}
function valueText(column, row) {
  if (column.kind === "text") return column.values[row] ?? "(missing)";
  const value = column.values[row] ?? Number.NaN;
  return Number.isNaN(value) ? "(missing)" : String(value);
}
function count(counts, positive, selected) {
  if (positive) counts[selected ? "tp" : "fn"] += 1;
  else counts[selected ? "fp" : "tn"] += 1;
}
function cellOf(group, { tp, fp, fn, tn }) {
  const cell = { group, rows: tp + fp + fn + tn, truePositives: tp, falsePositives: fp };
  return { ...cell, falseNegatives: fn, trueNegatives: tn };
}

// src/data/source/source.ts
var MISSING_TEXTS = ["", "NA"];
var DELIMITERS = [",", ";", "	", "|"];
function headerLineSql({ paths }) {
  const whole = `delim = '', quote = '', escape = '', comment = '', header = false, auto_detect = false, columns = {'line': 'VARCHAR'}`;
  return `select line from read_csv(${literals(paths)}, ${whole}) where line is not null limit 1`;
}
function delimiterOf(headerLine) {
  const counts = DELIMITERS.map((delimiter) => cellsIn(headerLine, delimiter));
  return DELIMITERS[counts.indexOf(Math.max(...counts))];
}
function cellsIn(line, delimiter) {
  return line.replaceAll(/"[^"]*"/g, "").split(delimiter).length;
}
function evenRowsSql(files, headerLine) {
  const cells = cellsIn(headerLine, files.delimiter ?? ",");
  const columns = Array.from({ length: cells }, (_, i) => `c${i}: 'VARCHAR'`);
  return `select count(*) from ${csv(files, `auto_detect = false, columns = {${columns.join(", ")}}`)}`;
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
  return `(select ${cells.join(", ")} from ${objects(paths)})`;
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

// src/data/source/columns.ts
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
  const open = columns.filter(({ name }) => !roles.personal.includes(name));
  for (const { name } of roles.features) {
    if (roles.personal.includes(name)) throw personalFeature(name);
    columnOf(open, name, "feature");
    if (name === roles.target) throw targetFeature(name);
  }
  for (const name of roles.sensitive) columnOf(columns, name, "sensitive column");
  for (const name of roles.personal) columnOf(columns, name, "personal column");
}
function namedColumns(roles) {
  const held = [roles.target, roles.id, roles.group, roles.time, roles.weight].filter((name) => name !== void 0);
  return [.../* @__PURE__ */ new Set([...held, ...roles.features.map(({ name }) => name), ...roles.sensitive, ...roles.personal])];
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
  const text = textSql(column);
  const own = `(select ${text} from ${SOURCE_TABLE} where ${identifier(ROW)} = ${cell.row})`;
  const [row] = await session.rows(
    `select any_value(${text}) as value, count(*) as rows from ${SOURCE_TABLE} where ${text} = ${own}`
  );
  const hidden = cell.hidden || Number(row?.["rows"]) < LEAST_NAMED;
  const found = hidden ? "something else stands" : `"${String(row?.["value"]).slice(0, 40)}" stands`;
  return wrongCell({ column: column.name, type: cell.type, row: cell.row, found });
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

// src/data/encoding/images.ts
function valueNames(name, [height, width, channels]) {
  return Array.from({ length: height * width * channels }, (_, i) => `${name}[${i}]`);
}
function columnNames({ name, type, shape }) {
  return type === "image" && shape !== void 0 ? valueNames(name, shape) : [name];
}
function isImageShape(value) {
  return Array.isArray(value) && value.length === 3 && value.every((side) => Number.isSafeInteger(side) && side > 0);
}
function fileShape(features) {
  const [first, ...others] = features.filter(({ type, columns }) => type === "image" && columns === void 0);
  const same = others.every(({ shape }) => String(shape) === String(first?.shape));
  if (first?.shape !== void 0 && same) return first.shape;
  throw new TrainyardError({
    code: "data-image-shape",
    message: first === void 0 ? "the source holds pictures, and no feature says what shape they are to have" : "the source holds pictures, and the features of type image want several shapes",
    fix: "Write one feature such as image: {type: image, shape: [28, 28, 1]}, without columns.",
    exitCode: EXIT.invalid
  });
}
function imageColumns(feature, columns) {
  const [start = "", end = ""] = (feature.columns ?? "").split("*");
  const found = columns.filter(({ name }) => name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end)).sort((one, other) => naturalOrder(one.name, other.name));
  const wanted = sizeOf(feature);
  if (found.length === wanted) return found;
  throw new TrainyardError({
    code: "data-image-columns",
    message: `"${feature.columns}" names ${found.length} columns of the source, and the image "${feature.name}" has ${feature.shape?.join(" x ")} = ${wanted} values`,
    fix: "Correct the pattern or the shape [height, width, channels] in data.features.",
    exitCode: EXIT.invalid
  });
}
function sourceFeatures(features, columns) {
  return features.flatMap((feature) => {
    const { name, type } = feature;
    if (type !== "image") return [{ name, type }];
    if (feature.columns === void 0) return [];
    return imageColumns(feature, columns).map((column) => ({ name: column.name, type: "numeric" }));
  });
}
function imageSql(feature, columns) {
  if (feature.columns !== void 0) return imageColumns(feature, columns).map(numericSql);
  const list = listSql(feature, columns);
  return Array.from({ length: sizeOf(feature) }, (_, i) => `${list}[${i + 1}]`);
}
async function checkLists(session, features, columns) {
  for (const feature of features) {
    if (feature.type !== "image" || feature.columns !== void 0) continue;
    columnOf(columns, feature.name, "feature");
    const list = listSql(feature, columns);
    const wanted = sizeOf(feature);
    const name = identifier(feature.name);
    const [found] = await session.rows(
      `select min(${identifier(ROW)}) as bad from ${SOURCE_TABLE} where ${name} is not null and coalesce(len(${list}), -1) <> ${wanted}`
    );
    if (found?.["bad"] === null || found === void 0) continue;
    throw new TrainyardError({
      code: "data-image-size",
      message: `row ${Number(found["bad"])} of the image "${feature.name}" is not a list of ${wanted} numbers (${feature.shape?.join(" x ")})`,
      fix: "Mend the rows, or correct the shape [height, width, channels] in data.features.",
      exitCode: EXIT.invalid
    });
  }
}
function listSql({ name }, columns) {
  const type = columns.find((column) => column.name === name)?.type ?? "VARCHAR";
  const depth = (type.match(/\[\d*\]/g) ?? []).length;
  let list = `try_cast(${identifier(name)} as double${"[]".repeat(Math.max(1, depth))})`;
  for (let level = 1; level < depth; level++) list = `flatten(${list})`;
  return list;
}
function sizeOf({ shape = [0, 0, 0] }) {
  return shape[0] * shape[1] * shape[2];
}
function naturalOrder(one, other) {
  const [left, right] = [one.split(/(\d+)/), other.split(/(\d+)/)];
  for (const [i, part] of left.entries()) {
    const against = right[i];
    if (against === void 0) return 1;
    const numbers = /^\d+$/.test(part) && /^\d+$/.test(against);
    const order = numbers ? Number(part) - Number(against) : Number(part > against) - Number(part < against);
    if (order !== 0) return order;
  }
  return -1;
}

export {
  LEAST_NAMED,
  groupCells,
  overallCell,
  groupNumbers,
  groupRows,
  sourceMissing,
  sourceEmpty,
  noObjects,
  noRows,
  noWeight,
  sourcePattern,
  unlikeColumns,
  unlikeTestRows,
  unlikeDelimiter,
  targetConstant,
  targetEmpty,
  targetNotNumeric,
  targetTooManyClasses,
  targetTooRare,
  notBinary,
  positiveAbsent,
  splitEmpty,
  splitOneClass,
  identifier,
  literal,
  literals,
  headerLineSql,
  delimiterOf,
  evenRowsSql,
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
  namedColumns,
  checkCells,
  roleOf,
  valueNames,
  columnNames,
  isImageShape,
  fileShape,
  sourceFeatures,
  imageSql,
  checkLists
};
