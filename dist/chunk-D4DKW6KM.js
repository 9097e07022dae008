import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  classWeights,
  jointTallies,
  quantile,
  rateDifference,
  rateRatio,
  wilsonBound,
  wilsonForm
} from "./chunk-5M3JO6GD.js";
import {
  PREPROCESSING_FILE,
  columnsBetween,
  encodedNames,
  encoderOf,
  packCommandModel,
  random,
  rowModelOf
} from "./chunk-5OFNDDVN.js";
import {
  asOfText,
  findSources,
  knownName,
  loadRows,
  sourceFacts
} from "./chunk-SQNASHHZ.js";
import {
  timeSql
} from "./chunk-X5Z4HAAE.js";
import {
  GIVEN,
  LEAST_NAMED,
  ROW,
  SOURCE_TABLE,
  checkCells,
  checkLists,
  checkRoles,
  columnNames,
  columnOf,
  featureSql,
  identifier,
  imageSql,
  literal,
  literals,
  noWeight,
  notBinary,
  numericSql,
  positiveAbsent,
  roleOf,
  sourceFeatures,
  sourceMissing,
  sourcePattern,
  splitEmpty,
  splitOneClass,
  targetConstant,
  targetEmpty,
  targetNotNumeric,
  targetTooManyClasses,
  targetTooRare,
  textSql,
  valueNames
} from "./chunk-YGEPV4NO.js";
import {
  backendsOf,
  checkGpus,
  chosenBackend,
  contentOf,
  gpuText,
  onOneBackend
} from "./chunk-7WL6RHXN.js";
import {
  CONFIDENCES,
  LEVEL,
  estimated,
  notEstimable
} from "./chunk-4QI5XM6T.js";
import {
  CALIBRATION_FILE,
  argsort,
  fitCalibration
} from "./chunk-CD6YT3WV.js";
import {
  normalQuantile,
  normalTails
} from "./chunk-LGIWBECZ.js";
import {
  sourcesOf
} from "./chunk-6S2SDTGW.js";
import {
  DEFAULT_CHANNELS,
  DEFAULT_LIMITS
} from "./chunk-SH6XX76W.js";
import {
  shownSource
} from "./chunk-IUFWIKZX.js";
import {
  hoursOf
} from "./chunk-5TWUTOWS.js";
import {
  digestOf,
  sha256
} from "./chunk-BIVE6T77.js";
import {
  deepFreeze,
  prettyJson
} from "./chunk-D2KHV3DM.js";
import {
  EXIT,
  TrainyardError,
  messageOf
} from "./chunk-2WUTFTKW.js";

// src/data/encoding/classes.ts
var MOST_CLASSES = 1e3;
var VALUES_TO_READ = MOST_CLASSES + 2;
var RARE_CLASS = `(classes under ${LEAST_NAMED} rows)`;
function classesOf(task, target, values) {
  const sorted = [...values].sort();
  if (task === "binary") return binary(target, sorted);
  if (sorted.length === 1) throw targetConstant(target.name);
  if (sorted.length > MOST_CLASSES) throw targetTooManyClasses(target.name, sorted.length, MOST_CLASSES);
  const { rare = /* @__PURE__ */ new Set() } = target;
  const named = sorted.filter((value) => !rare.has(value));
  if (named.length === 0) throw targetTooRare(target.name, LEAST_NAMED);
  if (named.length === sorted.length) return { names: sorted, sql: (text) => text };
  const sql = (text) => `case when ${text} in (${named.map(literal)}) then ${text} else ${literal(RARE_CLASS)} end`;
  return { names: [...named, RARE_CLASS].sort(), sql };
}
function isPositiveSql(text, positive) {
  return `coalesce(${text} = ${literal(positive)} or try_cast(${text} as double) = try_cast(${literal(positive)} as double), false)`;
}
function binary(target, sorted) {
  const positive = positiveOf(target, sorted);
  if (sorted.length === 1) throw targetConstant(target.name);
  const others = sorted.filter((value) => value !== positive);
  const [other = ""] = others;
  const { rare = /* @__PURE__ */ new Set() } = target;
  const shown2 = rare.has(positive) && target.positive === void 0 ? `not ${other}` : positive;
  const negative = others.length === 1 && !rare.has(other) ? other : `not ${positive}`;
  if (rare.has(other) && shown2 !== positive) throw targetTooRare(target.name, LEAST_NAMED);
  return {
    names: [negative, shown2],
    sql: (text) => `case when ${text} = ${literal(positive)} then ${literal(shown2)} else ${literal(negative)} end`
  };
}
function positiveOf(target, sorted) {
  const { positive } = target;
  if (positive !== void 0) {
    const found = sorted.find((value) => value === positive) ?? sorted.find((value) => sameNumber(value, positive));
    if (found === void 0) throw positiveAbsent(target.name, positive, nameable(target, sorted));
    return found;
  }
  if (sorted.length === 1) throw targetConstant(target.name);
  if (sorted.length > 2) throw notBinary(target.name, sorted.length, nameable(target, sorted));
  return sorted[1];
}
function nameable({ rare }, values) {
  return values.filter((value) => !rare?.has(value));
}
function sameNumber(one, other) {
  return one.trim() !== "" && other.trim() !== "" && Number(one) === Number(other);
}

// src/data/encoding/target.ts
async function readTarget(session, columns, target) {
  const column2 = columnOf(columns, target.name, "target");
  if (target.task === "regression") return { classes: [], sql: await numericTarget(session, column2) };
  const { positive } = target;
  const text = textSql(column2);
  const first = positive === void 0 ? "" : `${isPositiveSql("value", positive)} desc, `;
  const rows = await session.rows(
    `select value, rows from (select ${text} as value, count(*) as rows from ${SOURCE_TABLE} group by 1) where value is not null order by ${first}value limit ${VALUES_TO_READ}`
  );
  if (rows.length === 0) throw targetEmpty(column2.name);
  const values = rows.map((row) => String(row["value"]));
  const rare = new Set(rows.flatMap((row) => Number(row["rows"]) < LEAST_NAMED ? [String(row["value"])] : []));
  const classes = classesOf(target.task, { ...target, rare }, values);
  return { classes: classes.names, sql: `case when ${text} is not null then ${classes.sql(text)} end` };
}
async function numericTarget(session, column2) {
  const number = numericSql(column2);
  const bad = `${textSql(column2)} is not null and try_cast(${textSql(column2)} as double) is null or isinf(${number})`;
  const [row] = await session.rows(
    `select min(${identifier(ROW)}) filter (where ${bad}) as bad, min(${number}) as low, max(${number}) as high from ${SOURCE_TABLE}`
  );
  if (row !== void 0 && row["bad"] !== null) throw targetNotNumeric(column2.name, Number(row["bad"]));
  if (row === void 0 || row["low"] === null) throw targetEmpty(column2.name);
  if (row["low"] === row["high"]) throw targetConstant(column2.name);
  return number;
}

// src/data/groups/reweigh.ts
var GROUP = "#group";
var MOST_GROUPS = 100;
async function groupWeights(session, rows) {
  const key = groupKey(rows);
  const cells = await session.rows(
    `select ${key} as group_key, ${rows.target}::varchar as label, count(*) as rows, sum(${rows.weight}) as weight from (${rows.training}) group by 1, 2 order by 1, 2`
  );
  const names = [...new Set(cells.map((cell) => String(cell["group_key"])))];
  if (names.length > MOST_GROUPS) throw tooMany(rows.by, names.length);
  const counted = cells.map((cell) => ({
    group: names.indexOf(String(cell["group_key"])),
    label: String(cell["label"]),
    rows: Number(cell["rows"]),
    weight: Number(cell["weight"])
  }));
  const sumWhere = (wanted) => counted.filter(wanted).reduce((sum2, cell) => sum2 + cell.weight, 0);
  const total = sumWhere(() => true);
  const groups = names.map((name, group) => {
    const size = counted.filter((cell) => cell.group === group).reduce((sum2, cell) => sum2 + cell.rows, 0);
    return { group: size < LEAST_NAMED ? [`a group under ${LEAST_NAMED} rows`] : name.split(SEPARATOR), rows: size };
  });
  const weights = counted.map(({ group, label, rows: size, weight }) => {
    const expected = sumWhere((cell) => cell.group === group) * sumWhere((cell) => cell.label === label) / total;
    return { group, label, rows: size, weight: weight > 0 ? expected / weight : 1 };
  });
  return { names, reweighed: { by: rows.by, groups, cells: weights } };
}
function groupNumberSql(rows, names) {
  return `(coalesce(list_position(${literals(names)}, ${groupKey(rows)}), 0) - 1)::double`;
}
function reweighedRows({ cells }, rows) {
  const weights = new Map(cells.map(({ group, label, weight }) => [`${group} ${label}`, weight]));
  return Float32Array.from(rows.y, (label, row) => weights.get(`${rows.group[row]} ${rows.classes[label]}`) ?? 1);
}
var SEPARATOR = "";
function groupKey({ columns, by }) {
  const parts = by.map((name) => `coalesce(${textSql(columnOf(columns, name, "sensitive column"))}, '(missing)')`);
  return parts.join(` || chr(31) || `);
}
function groupCell(rows, names) {
  return `${groupNumberSql(rows, names)} as ${identifier(GROUP)}`;
}
function tooMany(by, groups) {
  return new TrainyardError({
    code: "reweigh-groups",
    message: `train.reweigh by ${by.join(", ")} makes ${groups} groups; ${MOST_GROUPS} are allowed`,
    fix: "Name fewer columns, or columns with fewer values.",
    exitCode: EXIT.invalid
  });
}

// src/data/profile/column-profile.ts
var EXACT = 1e4;
var AT_ONCE = 16;
var NUMERIC = /^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|FLOAT|DOUBLE|DECIMAL.*)$/;
async function summarise(session, source, roles) {
  const columns = source.columns.filter((column2) => !roles.personal.includes(column2.name));
  if (columns.length === 0) return [];
  const looks = columns.map((column2) => source.looks.get(column2.name) ?? column2.type);
  const parts = columns.flatMap((column2, i) => firstPass(column2, { i, numeric: NUMERIC.test(looks[i] ?? "") }));
  const [first] = await session.rows(`select count(*) as rows, ${parts.join(", ")} from ${SOURCE_TABLE}`);
  const value = (name) => Number(first?.[name] ?? Number.NaN);
  const small = Number(first?.["rows"]) <= EXACT;
  const exact = await countedExactly(
    session,
    columns.filter((_, i) => small || value(`d${i}`) <= EXACT)
  );
  return columns.map((column2, i) => ({
    name: column2.name,
    role: roleOf(column2.name, roles),
    type: looks[i] ?? column2.type,
    missing: value(`m${i}`),
    distinct: exact.get(column2.name) ?? value(`d${i}`),
    ...exact.has(column2.name) ? {} : { distinctIsEstimate: true },
    ...momentsIn(value, i)
  }));
}
function firstPass(column2, { i, numeric }) {
  const text = textSql(column2);
  const counts = [`count(*) - count(${text}) as m${i}`, `approx_count_distinct(${text}) as d${i}`];
  if (!numeric) return counts;
  const number = `(${numericSql(column2)})`;
  return [...counts, `avg(${number}) as a${i}`, `stddev_pop(${number}) as s${i}`];
}
function momentsIn(value, i) {
  const [mean, deviation] = [value(`a${i}`), value(`s${i}`)].map((number) => Number(number.toPrecision(10)));
  if (mean === void 0 || deviation === void 0 || !Number.isFinite(mean) || !Number.isFinite(deviation)) return {};
  return { mean, deviation };
}
async function countedExactly(session, columns) {
  const found = /* @__PURE__ */ new Map();
  for (let at = 0; at < columns.length; at += AT_ONCE) {
    const some = columns.slice(at, at + AT_ONCE);
    const counts = some.map((column2, i) => `count(distinct ${textSql(column2)}) as d${i}`);
    const [row] = await session.rows(`select ${counts.join(", ")} from ${SOURCE_TABLE}`);
    for (const [i, { name }] of some.entries()) found.set(name, Number(row?.[`d${i}`]));
  }
  return found;
}

// src/data/profile/quality.ts
function qualityOf(checks) {
  const judged = checks.filter((check) => check.outcome !== "not-estimable");
  const whole = sum(judged);
  const score = whole > 0 ? { kind: "value", value: sum(judged.filter((check) => check.outcome === "pass")) / whole } : notEstimable("no check could be judged", "at least 1 check");
  return { score, definition: definitionOf(checks) };
}
function sum(checks) {
  return checks.reduce((total, check) => total + check.weight, 0);
}
function definitionOf(checks) {
  const weights = (from) => {
    const used = new Set(checks.filter((check) => check.from === from).map((check) => check.weight));
    return [...used].sort((one, other) => one - other).join(" or ");
  };
  const parts = [
    ...weights("spec") === "" ? [] : [`${weights("spec")} for a check of the spec`],
    ...weights("built-in") === "" ? [] : [`${weights("built-in")} for a check that always runs`]
  ];
  const stated = parts.length === 0 ? "" : `; a check weighs ${parts.join(", ")}`;
  return `weight of the checks that pass / weight of all checks that could be judged${stated}`;
}

// src/data/profile/reference-profile.ts
var MOST_PARTS = 100;
var MOST_LEVELS = 100;
async function referenceProfile(session, path, features) {
  const from = `read_parquet(${literal(path)})`;
  const [counted] = await session.rows(`select count(*) as rows from ${from}`);
  const columns = [];
  for (const feature of features) {
    columns.push(
      feature.type === "numeric" ? await numericProfile(session, from, feature.name) : await levelProfile(session, from, feature.name)
    );
  }
  return { kind: "ReferenceProfile", schemaVersion: 1, rows: Number(counted?.["rows"]), columns };
}
async function numericProfile(session, from, name) {
  const column2 = identifier(name);
  const [row] = await session.rows(
    `select count(*) - count(${column2}) as missing, count(${column2}) as present, avg(${column2}) as mean, stddev_pop(${column2}) as deviation from ${from}`
  );
  const present = Number(row?.["present"]);
  const parts = Math.min(MOST_PARTS, Math.floor(present / LEAST_NAMED));
  const shares = Array.from({ length: Math.max(0, parts - 1) }, (_, i) => (i + 1) / parts);
  const quantiles = shares.length === 0 ? [] : await quantilesOf(session, from, { column: column2, shares });
  const rounded = (value) => present === 0 ? {} : Number(Number(value).toPrecision(10));
  const [mean, deviation] = [rounded(row?.["mean"]), rounded(row?.["deviation"])];
  return {
    name,
    type: "numeric",
    missing: Number(row?.["missing"]),
    quantiles,
    ...typeof mean === "number" && typeof deviation === "number" && { mean, deviation }
  };
}
async function quantilesOf(session, from, { column: column2, shares }) {
  const rows = await session.rows(
    `select unnest(quantile_disc(${column2}, [${shares.join(", ")}])) as q from ${from} where ${column2} is not null`
  );
  return rows.map((row) => Number(row["q"]));
}
async function levelProfile(session, from, name) {
  const column2 = identifier(name);
  const counts = await session.rows(
    `select ${column2}::varchar as level, count(*) as rows from ${from} where ${column2} is not null group by 1 having count(*) >= ${LEAST_NAMED} order by 2 desc, 1 limit ${MOST_LEVELS}`
  );
  const [row] = await session.rows(
    `select count(*) - count(${column2}) as missing, count(${column2}) as present from ${from}`
  );
  const levels = counts.map((one) => ({ level: String(one["level"]), rows: Number(one["rows"]) }));
  const other = Number(row?.["present"]) - levels.reduce((sum2, { rows }) => sum2 + rows, 0);
  return { name, type: "category", missing: Number(row?.["missing"]), levels, other };
}

// src/data/source/personal.ts
function withoutNames(text, personal) {
  const names = [...personal].filter((name) => name !== "").sort((one, other) => other.length - one.length);
  if (names.length === 0) return text;
  const any = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const word = `(?<![\\p{L}\\p{N}_])(?:${any})(?![\\p{L}\\p{N}_])`;
  return text.replace(new RegExp(`(?<!\\bcolumn )"(?:${any})"|${word}`, "giu"), PERSONAL);
}
var PERSONAL = "a personal column";
function withoutPersonal(error, personal) {
  if (!(error instanceof TrainyardError)) return error;
  const [message, fix] = [withoutNames(error.message, personal), withoutNames(error.fix, personal)];
  if (message === error.message && fix === error.fix) return error;
  return new TrainyardError({ code: error.code, message, fix, exitCode: error.exitCode });
}

// src/data/split/row-values.ts
var WEIGHT = "#weight";
var CLUSTER = "#cluster";
var MOMENT = "#moment";
function weightSql(columns, name) {
  return `(${numericSql(columnOf(columns, name, "weight"))})`;
}
var LARGEST_WEIGHT = 1e15;
async function checkWeights(session, columns, name) {
  const weight = weightSql(columns, name);
  const row = await firstRow(session, `${weight} is null or ${weight} not between 0 and ${LARGEST_WEIGHT}`);
  const wanted = `a number from 0 to ${LARGEST_WEIGHT.toExponential()}`;
  if (row !== void 0) throw invalid("data-weight-invalid", "weight", { row, wanted });
}
async function checkSideWeights(session, weight, { rows, side }) {
  const [found] = await session.rows(
    `select ${side} as side, count(*) as rows from (${rows}) group by 1 having max(${weight}::float) = 0 order by 1 desc limit 1`
  );
  if (found !== void 0) throw noWeight(String(found["side"]), Number(found["rows"]));
}
async function checkTimes(session, columns, name) {
  const row = await firstRow(session, `${timeSql(columnOf(columns, name, "time"))} is null`);
  if (row !== void 0)
    throw invalid("data-time-invalid", "time", { row, wanted: "a date or time such as 2026-01-31" });
}
async function firstRow(session, bad) {
  const [found] = await session.rows(`select min(${identifier(ROW)}) as row from ${SOURCE_TABLE} where ${bad}`);
  return found?.["row"] === null || found === void 0 ? void 0 : Number(found["row"]);
}
function invalid(code, role, { row, wanted }) {
  return new TrainyardError({
    code,
    message: `data row ${row} has no usable value in the column of data.${role}, which has to hold ${wanted}`,
    fix: `Correct the row, or leave it out of the source.`,
    exitCode: EXIT.broken
  });
}

// src/data/split/split.ts
function positionSql(columns, split) {
  return hashedSql(`${split.seed}:`, keySql(columns, split));
}
function foldSql(columns, split, folds) {
  return `floor(${hashedSql(`${split.seed}:fold:`, keySql(columns, split))} * ${folds})::integer`;
}
function foldRule(seed, folds) {
  return `fold = floor(${folds} x u), u = the first 13 hex digits of MD5("${seed}:fold:" + key) / 16^13 with the key of the split, so that rows of one group share a fold`;
}
function hashedSql(prefix, key) {
  return `('0x' || substr(md5(${literal(prefix)} || ${key}), 1, 13))::bigint / 4503599627370496.0`;
}
function textPositionSql(seed, text) {
  return hashedSql(`${seed}:`, text);
}
function keyText(split, shown2) {
  const whole = "the whole row (its cells in the order of the column names, each as <length>:<text>, missing ones as -)";
  const column2 = split.group ?? split.id;
  return column2 === void 0 ? whole : `the text of ${shown2(column2)}, or where it is missing ${whole}`;
}
function keySql(columns, split) {
  const key = columns.find((column2) => column2.name === (split.group ?? split.id));
  if (key === void 0) return rowSql(columns);
  return `case when ${identifier(key.name)} is null then ${rowSql(columns)} else ${textSql(key)} end`;
}
function rowSql(columns) {
  const sorted = [...columns].sort((one, other) => one.name < other.name ? -1 : 1);
  const cells = sorted.map((column2) => {
    const text = textSql(column2);
    return `case when ${identifier(column2.name)} is null then '-' else length(${text}) || ':' || ${text} end`;
  });
  return cells.map((cell) => `coalesce(${cell}, '-')`).join(" || ");
}

// src/data/split/sides.ts
function dividedRows(columns, division) {
  const { stratify } = division;
  const position = stratify === void 0 ? positionSql(columns, division) : PLACE_IN_STRATUM;
  const test = division.given === void 0 ? timeOr(columns, division, "test") : identifier(GIVEN);
  const isTest = test ?? `${position} < ${division.test}::double`;
  const share = division.test + division.validation;
  const isValidation = timeOr(columns, division, "validation") ?? `${position} < ${share}::double`;
  return {
    from: stratify === void 0 ? SOURCE_TABLE : stratified(columns, division, stratify),
    side: matured(
      columns,
      division,
      `case when ${isTest} then 'test' when ${isValidation} then 'validation' else 'train' end`
    )
  };
}
function matured(columns, division, side) {
  const { labelDelay, time, testFrom, validationFrom } = division;
  if (labelDelay === void 0 || time === void 0) return side;
  const at = timeSql(columnOf(columns, time, "time"));
  const known = `${at} + interval (${hoursOf(labelDelay) ?? 0}) hour`;
  const stamp = (from) => `${literal(from.replace("T", " "))}::timestamp`;
  const late = [
    `${known} > (select max(${at}) from ${SOURCE_TABLE})`,
    ...testFrom === void 0 ? [] : [`(${side}) <> 'test' and ${known} > ${stamp(testFrom)}`],
    ...validationFrom === void 0 ? [] : [`(${side}) = 'train' and ${known} > ${stamp(validationFrom)}`]
  ];
  return `case when ${late.join(" or ")} then 'immature' else ${side} end`;
}
function divisionRule(division) {
  const { given, testFrom, validationFrom, test, validation } = division;
  const time = division.time === void 0 ? "" : shown(division, division.time);
  const whichTest = given !== void 0 ? `test rows are those of ${given}` : testFrom !== void 0 ? `rows with ${time} from ${testFrom} (UTC) on are test` : `u < ${test} is test`;
  const whichValidation = validationFrom !== void 0 ? `of the others those from ${validationFrom} on are validation` : `u < ${test + validation} is validation`;
  const sides = `${whichTest}; ${whichValidation}; the rest is training.`;
  const usesPosition = validationFrom === void 0 || given === void 0 && testFrom === void 0;
  const rule = usesPosition ? `${positionRule(division)}; ${sides}${stays(division)}` : `${sides}${stays(division)}`;
  return `${rule}${delayRule(division, time)}`;
}
function usesTime({ testFrom, validationFrom }) {
  return testFrom !== void 0 || validationFrom !== void 0;
}
function samplingCells(columns, division, place) {
  if (division.group !== void 0) {
    return [`dense_rank() over (order by ${keySql(columns, division)}) as ${identifier(CLUSTER)}`];
  }
  if (division.time === void 0 || !usesTime(division)) return [];
  const time = timeSql(columnOf(columns, division.time, "time"));
  return [`row_number() over (order by ${time}, ${place}) - 1 as ${identifier(MOMENT)}`];
}
function delayRule({ labelDelay, testFrom, validationFrom }, time) {
  if (labelDelay === void 0) return "";
  const cuts = [
    ...validationFrom === void 0 ? [] : [validationFrom],
    ...testFrom === void 0 ? [] : [testFrom]
  ];
  const cut = cuts.length === 0 ? "" : `, or after the next cut-off (${cuts.join(", ")}) while the row lies before it`;
  return ` Left out are rows whose ${time} + ${labelDelay} lies after the newest ${time}${cut}: their target could not be known.`;
}
function stays({ stratify }) {
  return stratify === void 0 ? " A row stays on its side when rows are added." : " A row stays on its side when rows are added after it; removing or reordering rows moves others.";
}
function positionRule(division) {
  const { stratify, seed } = division;
  const key = keyText(division, (name) => shown(division, name));
  if (stratify === void 0) {
    return `u = the first 13 hex digits of MD5("${seed}:" + key) / 16^13, where key is ${key}`;
  }
  const names = stratify.map((name) => shown(division, name)).join(", ");
  return `u = the fraction of n x 0.6180339887498949 + v, where n counts the different keys among the rows that share ${names}, in the order of the source, v = the first 13 hex digits of MD5("${seed}:" + those values) / 16^13, and key is ${key}; so every stratum of a few rows or more has nearly the same shares on each side`;
}
function shown({ personal }, name) {
  return personal.includes(name) ? "a personal column" : `column "${name}"`;
}
function timeOr(columns, division, side) {
  const from = side === "test" ? division.testFrom : division.validationFrom;
  if (from === void 0 || division.time === void 0) return void 0;
  return `${timeSql(columnOf(columns, division.time, "time"))} >= ${literal(from.replace("T", " "))}::timestamp`;
}
var PLACE_IN_STRATUM = '"#u"';
function stratified(columns, division, names) {
  const cells = names.map((name) => {
    const text = textSql(columnOf(columns, name, "stratum"));
    return `coalesce(length(${text}) || ':' || (${text}), '-')`;
  });
  const row = identifier(ROW);
  const keyed = `select ${row} as r, ${cells.join(" || ")} as s, ${keySql(columns, division)} as k from ${SOURCE_TABLE}`;
  const first = `select r, s, min(r) over (partition by s, k) as f from (${keyed})`;
  const counted = `select r, s, dense_rank() over (partition by s order by f) as n from (${first})`;
  const placed = `select r, n * 0.6180339887498949 + ${textPositionSql(division.seed, "s")} as x from (${counted})`;
  return `(select * from (select * from ${SOURCE_TABLE}) join (select r as "#r", x - floor(x) as ${PLACE_IN_STRATUM} from (${placed})) on ${row} = "#r")`;
}

// src/stages/run-folder.ts
var PLACES = {
  RunRequest: { file: "request.json", schemaVersion: 1, by: "plan" },
  DataReport: { file: "data-report.json", schemaVersion: 1, by: "materialise" },
  TrainedModel: { file: "trained-model.json", schemaVersion: 1, by: "train" },
  Evaluation: { file: "evaluation.json", schemaVersion: 1, by: "evaluate" },
  ServingModel: { file: "serving-model.json", schemaVersion: 1, by: "evaluate" },
  ProductionComparison: { file: "production-comparison.json", schemaVersion: 1, by: "compare" }
};
var RUN_PATHS = {
  train: "data/train.parquet",
  validation: "data/validation.parquet",
  test: "data/test.parquet",
  bundle: "bundle",
  /** The bundle that serves in production. */
  serving: "serving",
  manifest: "bundle/manifest.json",
  checkpoint: "checkpoint/state.bin",
  folds: "checkpoint/folds",
  /** Of the same fit without weights for groups, where they are asked for. */
  plainCheckpoint: "checkpoint/plain.bin",
  /** What a training program works in; removed after it. */
  work: "work",
  programCheckpoint: "checkpoint/program",
  scratch: "scratch"
};
async function readRecord(files, folder, kind) {
  const found = await findRecord(files, folder, kind);
  if (found !== void 0) return found;
  const { file, by } = PLACES[kind];
  throw new TrainyardError({
    code: "run-record-missing",
    message: `the run folder ${folder} has no ${file}`,
    fix: `Run the stage \`${by}\` first; it writes that file last.`
  });
}
async function findRecord(files, folder, kind) {
  const place = PLACES[kind];
  const path = `${folder}/${place.file}`;
  const text = await files.readText(path);
  if (text === void 0) return void 0;
  const value = parsed(path, text);
  if (typeof value !== "object" || value === null || !("kind" in value) || value.kind !== kind) {
    throw invalid2(path, `it is not a record of kind ${kind}`);
  }
  const version = "schemaVersion" in value ? value.schemaVersion : void 0;
  if (version !== place.schemaVersion) throw otherVersion(path, version, place.schemaVersion);
  return deepFreeze(value);
}
async function writeRecord(files, folder, record) {
  await files.write(`${folder}/${PLACES[record.kind].file}`, prettyJson(record));
}
async function removeRecord(files, folder, kind) {
  await files.remove(`${folder}/${PLACES[kind].file}`);
}
function parsed(path, text) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalid2(path, `it is not JSON: ${messageOf(cause)}`);
  }
}
function invalid2(path, why) {
  return new TrainyardError({
    code: "run-record-invalid",
    message: `the record ${path} cannot be used: ${why}`,
    fix: "Delete the run folder and run again."
  });
}
function otherVersion(path, found, wanted) {
  return new TrainyardError({
    code: "run-record-version",
    message: `the record ${path} has schema version ${String(found)}; this version of Trainyard reads ${wanted}`,
    fix: "Delete the run folder and run again, or use the version of Trainyard that wrote it."
  });
}

// src/stages/materialise/data-checks.ts
var BUILT_IN_WEIGHT = 1;
async function runChecks(input, { session, checks }) {
  const asked = [...declaredOf(input, checks), ...builtInOf(input, checks)];
  const measured = asked.map((one) => one.check.measure(one.options, one.rows));
  const answers = await answersOf(measured, asked, session);
  return asked.map((one, i) => resultOf(one, numbersOf(answers[i] ?? /* @__PURE__ */ new Map()), input.personal));
}
function declaredOf({ declared, rows }, checks) {
  return declared.map(({ check, options, on, weight }) => {
    const plugin = checks.get(check);
    return { check: plugin, options, rows: sideOf(rows, on), from: "spec", on, weight };
  });
}
function builtInOf({ rows, declared }, checks) {
  return checks.all.flatMap((check) => {
    if (declared.some((one) => one.check === check.id && one.on === "all")) return [];
    const options = check.unasked?.(rows);
    if (options === void 0) return [];
    return [{ check, options, rows, from: "built-in", on: "all", weight: BUILT_IN_WEIGHT }];
  });
}
function sideOf(rows, on) {
  if (on === "all") return rows;
  return { ...rows, rows: `(select * from ${rows.sides} where ${rows.side} = '${on}')` };
}
async function answersOf(measured, asked, session) {
  const answers = measured.map(() => /* @__PURE__ */ new Map());
  for (const [over, wanted] of byRelation(measured)) {
    const sql = wanted.map(({ aggregate }, i) => `(${aggregate})::double as n${i}`).join(", ");
    const titles = [...new Set(wanted.map(({ owner }) => asked[owner]?.check.id ?? ""))];
    const [row] = await rowsOf(session, `select ${sql} from ${over}`, titles);
    for (const [i, { owner, name }] of wanted.entries()) {
      const value = row?.[`n${i}`];
      answers[owner]?.set(name, value === null || value === void 0 ? Number.NaN : Number(value));
    }
  }
  return answers;
}
function byRelation(measured) {
  const relations = /* @__PURE__ */ new Map();
  for (const [owner, measurements] of measured.entries()) {
    for (const { over, numbers } of measurements) {
      const wanted = relations.get(over) ?? [];
      relations.set(over, wanted);
      for (const [name, aggregate] of Object.entries(numbers)) wanted.push({ owner, name, aggregate });
    }
  }
  return relations;
}
async function rowsOf(session, sql, ids) {
  try {
    return await session.rows(sql);
  } catch (cause) {
    throw new TrainyardError({
      code: "check-query",
      message: `the data check ${ids.join(" or ")} could not be computed: ${messageOf(cause).slice(0, 300)}`,
      fix: "Look at its options in data.quality.checks, such as the pattern of matches.",
      exitCode: EXIT.broken,
      cause
    });
  }
}
function numbersOf(answers) {
  return (name) => {
    const value = answers.get(name);
    if (value === void 0) throw new Error(`no number "${name}" was asked for`);
    return value;
  };
}
function resultOf(asked, numbers, personal) {
  const { check, rows, from, on, weight } = asked;
  const hidden = new Set(personal);
  const options = masked(asked.options, hidden);
  const roles = {
    ...rows.roles,
    features: rows.roles.features.map((one) => ({ ...one, name: hide(one.name, hidden) }))
  };
  const side = on === "all" ? "" : ` (${on})`;
  const title = `${check.title(options)}${side}`;
  return { check: check.id, title, from, on, weight, ...check.judge(options, numbers, { ...rows, roles }) };
}
function masked(options, personal) {
  return Object.fromEntries(
    Object.entries(options).map(([key, value]) => {
      if (key === "column") return [key, hide(String(value), personal)];
      return [
        key,
        key === "columns" && Array.isArray(value) ? value.map((name) => hide(String(name), personal)) : value
      ];
    })
  );
}
function hide(name, personal) {
  return personal.has(name) ? "a personal column" : name;
}

// src/stages/materialise/lineage.ts
async function lineageOf({ found, columns, rows }, data, { files, clock }) {
  const { pins = [], time = "", personal } = data;
  const sources = found.map(async (one) => {
    const facts = await sourceFacts(one, files);
    return { ...facts, uri: shownSource(facts.uri), ...pinnedBy(one, pins) };
  });
  const joins = found.flatMap(
    ({ source: { name, asOf } }) => asOf === void 0 ? [] : [withoutNames(asOfText({ name, asOf }, time), personal)]
  );
  return {
    sources: await Promise.all(sources),
    ...shownQuery(data),
    ...joins.length > 0 && { join: joins },
    rows,
    columns: columns.length,
    readAt: clock.now().toISOString()
  };
}
function shownQuery({ query, personal }) {
  return query === void 0 ? {} : { query: withoutNames(query, personal) };
}
function pinnedBy({ source }, pins) {
  const pin = pins.find(({ uri }) => uri === source.path);
  if (pin === void 0) return {};
  const versions = pin.files.flatMap(({ version }) => version ?? []);
  return { pinned: { by: "data.lock", ...versions.length > 0 && { versions } } };
}

// src/data/split/split-rows.ts
var FOLD = "#fold";
async function readSplit(session, path, shape) {
  const from = `read_parquet(${literal(path)})`;
  const names = shape.features.flatMap(columnNames).map(identifier);
  const columns = await session.columns(`select ${names.join(", ")} from ${from}`);
  const y = await readTarget2(session, from, shape);
  const grouped = shape.grouped === true ? { group: await numbersIn(session, path, GROUP) } : {};
  if (shape.weighted !== true) return { columns, y, ...grouped };
  return { columns, y, ...grouped, weights: Float32Array.from(await numbersIn(session, path, WEIGHT)) };
}
async function numbersIn(session, path, name) {
  const [data] = (await session.columns(`select ${identifier(name)} from read_parquet(${literal(path)})`)).values();
  if (data?.kind !== "number") throw new Error(`no column "${name}" of numbers in ${path}`);
  return data.values;
}
async function readFolds(session, path) {
  return numbersIn(session, path, FOLD);
}
async function readTarget2(session, from, { target, classes }) {
  const [data] = (await session.columns(`select ${identifier(target)} from ${from}`)).values();
  if (data === void 0) throw new Error(`no column "${target}" in ${from}`);
  if (data.kind === "number") return Float32Array.from(data.values);
  const indices = new Map(classes.map((name, i) => [name, i]));
  return Float32Array.from(data.values, (name) => {
    const index = indices.get(name ?? "");
    if (index === void 0) throw unknownClass(target);
    return index;
  });
}
function unknownClass(target) {
  return new TrainyardError({
    code: "data-class-unknown",
    message: `the split file holds a class of "${target}" that the data report does not list`,
    fix: "Run the stage `materialise` again."
  });
}

// src/stages/materialise/row-cells.ts
function divisionOf(data) {
  const { split, group, id, time, labelDelay, personal } = data;
  const { testSource, ...rest } = split;
  return {
    ...rest,
    personal,
    ...testSource !== void 0 && { given: testSource.path },
    ...group !== void 0 && { group },
    ...id !== void 0 && { id },
    ...time !== void 0 && { time },
    ...labelDelay !== void 0 && { labelDelay }
  };
}
function featureCells(columns, feature) {
  if (feature.type === "image") {
    const names = columnNames(feature);
    return imageSql(feature, columns).map((sql2, i) => `${sql2} as ${identifier(names[i] ?? "")}`);
  }
  const sql = featureSql(columnOf(columns, feature.name, "feature"), feature.type);
  return [`${sql} as ${identifier(feature.name)}`];
}
function foldCells(columns, { data, train: train2 }) {
  if (train2.crossValidation === void 0) return [];
  return [`${foldSql(columns, divisionOf(data), train2.crossValidation.folds)} as ${identifier(FOLD)}`];
}
function evaluationCells(columns, data, place) {
  const taken = /* @__PURE__ */ new Set([...data.features.map((feature) => feature.name), data.target]);
  const names = /* @__PURE__ */ new Set([...data.sensitive, ...data.id === void 0 ? [] : [data.id]]);
  const named = [...names].filter((name) => !taken.has(name) && !data.personal.includes(name)).map((name) => `${textSql(columnOf(columns, name, "sensitive column"))} as ${identifier(name)}`);
  return [...samplingCells(columns, divisionOf(data), place), ...named];
}

// src/stages/materialise/materialise.ts
var KEPT = "kept";
var [PLACE, SIDE, TARGET] = ['"#place"', '"#side"', '"#target"'];
var SIDES = ["train", "validation", "test"];
async function materialise(input, ports) {
  const { files } = ports;
  const request = await readRecord(files, input.folder, "RunRequest");
  const found = await foundSources(input, request, files);
  await removeRecord(files, input.folder, "DataReport");
  const session = await open(input, found, ports);
  try {
    const source = { session, found, ...await loadRows(session, request.spec.data, found) };
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
async function foundSources({ source }, { spec, root, located }, files) {
  if (source === void 0) return findSources(spec.data, { root, files, ...located && { located } });
  if (/[*?[]/.test(source)) throw sourcePattern(spec.data.source);
  if (await files.size(source) === void 0) throw sourceMissing(spec.data.source);
  const [only] = sourcesOf(spec.data);
  if (only === void 0) throw new Error("a spec has at least one source");
  return [{ source: only, names: [only.path], paths: [source], format: only.format }];
}
var MB_PER_THREAD = 250;
async function open(input, found, { files, tables, memoryLimitMb, threads }) {
  const outputs = SIDES.map((side) => `${input.folder}/${RUN_PATHS[side]}`);
  for (const path of outputs) await files.write(path, "");
  const memory = memoryLimitMb ?? 1024;
  return tables.open({
    memoryLimitMb: memory,
    // Each thread sorts and joins in memory of its own: https://duckdb.org/docs/stable/guides/performance/environment
    threads: Math.max(1, Math.min(threads ?? 2, Math.floor(memory / MB_PER_THREAD))),
    scratch: `${input.folder}/${RUN_PATHS.scratch}`,
    allow: [...outputs, ...found.flatMap(({ paths }) => paths)]
  });
}
async function write(source, job) {
  const { spec, entry } = job.request;
  const { data } = spec;
  const roles = { ...data, features: sourceFeatures(data.features, source.columns) };
  checkRoles(source.columns, roles);
  await checkCells(source.session, source, roles);
  await checkLists(source.session, data.features, source.columns);
  const target = await readTarget(source.session, source.columns, {
    task: spec.task,
    name: data.target,
    ...data.positive !== void 0 && { positive: data.positive }
  });
  const division = divisionOf(data);
  if (usesTime(division) || division.labelDelay !== void 0)
    await checkTimes(source.session, source.columns, division.time ?? "");
  await keepRows(source, target, division);
  const immature = await dropImmature(source);
  const counts = await countRows(source, spec);
  await checkWeighed(source, data);
  const weighed = await weighedGroups(source, spec);
  const splits = await writeSides(source, job, { counts, groups: weighed?.cells ?? [] });
  const kept = counts.train + counts.validation + counts.test;
  const checks = await checked(source, job, { target, kept });
  const lineage = await lineageOf({ ...source, rows: counts.all }, data, job.ports);
  const [{ uri, digest, bytes }] = lineage.sources;
  return {
    kind: "DataReport",
    schemaVersion: 1,
    model: entry.model,
    source: { uri: lineage.sources.length === 1 ? uri : data.source, digest, bytes, ...shownQuery(data) },
    rows: kept,
    droppedRows: counts.all - kept - immature,
    ...data.labelDelay !== void 0 && { immatureRows: immature },
    columns: await summarise(source.session, source, roles),
    splits,
    splitRule: divisionRule(division),
    classes: target.classes,
    checks,
    quality: qualityOf(checks),
    lineage,
    profile: await profileOf(source, job),
    ...weighed && { reweighed: weighed.reweighed }
  };
}
async function profileOf({ session }, { input, request }) {
  const features = request.spec.data.features.flatMap(({ name, type }) => type === "image" ? [] : [{ name, type }]);
  return referenceProfile(session, `${input.folder}/${RUN_PATHS.train}`, features);
}
async function checked(source, { ports, request }, { target, kept }) {
  const { data, task } = request.spec;
  const { id, group, time, features, personal } = data;
  const inSource = (feature) => sourceFeatures([feature], source.columns);
  const rows = {
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
      ...id !== void 0 && { id },
      ...group !== void 0 && { group },
      ...time !== void 0 && { time },
      ...knownColumns(data),
      features: features.flatMap((feature) => feature.columns === void 0 ? [feature] : inSource(feature))
    },
    usable: kept,
    now: ports.clock.now().toISOString()
  };
  const input = { rows, declared: data.checks ?? [], personal };
  return runChecks(input, { session: source.session, checks: ports.catalogs.checks });
}
function knownColumns({ sources = [] }) {
  const known = sources.flatMap(({ name, asOf }) => asOf === void 0 ? [] : [knownName(name)]);
  return known.length === 0 ? {} : { known };
}
var USABLE = `select * from (select * from ${SOURCE_TABLE}) join (select * from ${KEPT}) on ${identifier(ROW)} = ${PLACE}`;
async function keepRows({ session, columns }, target, division) {
  const { from, side } = dividedRows(columns, division);
  await session.run(
    `create table ${KEPT} as select ${identifier(ROW)} as ${PLACE}, ${side} as ${SIDE}, ${target.sql} as ${TARGET} from ${from} where (${target.sql}) is not null`
  );
}
async function checkWeighed({ session, columns }, { weight }) {
  if (weight === void 0) return;
  await checkWeights(session, columns, weight);
  await checkSideWeights(session, weightSql(columns, weight), { rows: USABLE, side: SIDE });
}
async function dropImmature({ session }) {
  const [row] = await session.rows(`select count(*) as rows from ${KEPT} where ${SIDE} = 'immature'`);
  await session.run(`delete from ${KEPT} where ${SIDE} = 'immature'`);
  return Number(row?.["rows"]);
}
async function countRows(source, spec) {
  const sides = SIDES.map((side) => `count(*) filter (where ${SIDE} = '${side}') as ${side}`);
  const [row] = await source.session.rows(
    `select (select count(*) from ${SOURCE_TABLE}) as whole, count(*) as kept, ${sides.join(", ")}, count(distinct ${TARGET}) filter (where ${SIDE} = 'train') as targets from ${KEPT}`
  );
  const number = (name) => Number(row?.[name]);
  const { test, validation } = spec.data.split;
  const shares = { train: 1 - test - validation, validation, test };
  for (const side of SIDES) {
    if (number(side) === 0) throw splitEmpty(side, shares[side], number("kept"));
  }
  if (number("targets") < 2) throw splitOneClass(spec.data.target, "train");
  return { all: number("whole"), train: number("train"), validation: number("validation"), test: number("test") };
}
async function weighedGroups({ session, columns }, { data, train: train2 }) {
  if (train2.reweigh === void 0) return void 0;
  const weight = data.weight === void 0 ? "1" : weightSql(columns, data.weight);
  const training = `select * from (${USABLE}) where ${SIDE} = 'train'`;
  const rows = { training, target: TARGET, weight, columns, by: train2.reweigh };
  const { names, reweighed } = await groupWeights(session, rows);
  return { reweighed, cells: [groupCell(rows, names)] };
}
async function writeSides(source, job, { counts, groups }) {
  return {
    train: await writeSide(source, job, { side: "train", rows: counts.train, groups }),
    validation: await writeSide(source, job, { side: "validation", rows: counts.validation, groups }),
    test: await writeSide(source, job, { side: "test", rows: counts.test, groups })
  };
}
async function writeSide(source, job, at) {
  const { data } = job.request.spec;
  const cells = data.features.flatMap((feature) => featureCells(source.columns, feature));
  cells.push(`${TARGET} as ${identifier(data.target)}`);
  if (data.weight !== void 0) cells.push(`${weightSql(source.columns, data.weight)} as ${identifier(WEIGHT)}`);
  if (at.side === "test") cells.push(...evaluationCells(source.columns, data, PLACE));
  else cells.push(...at.groups);
  if (at.side === "train") cells.push(...foldCells(source.columns, job.request.spec));
  const path = `${job.input.folder}/${RUN_PATHS[at.side]}`;
  await source.session.run(
    `copy (select ${cells.join(", ")} from (${USABLE}) where ${SIDE} = ${literal(at.side)} order by ${PLACE}) to ${literal(path)} (format parquet, compression zstd, use_tmp_file false)`
  );
  const { digest } = await job.ports.files.digest(path);
  return { rows: at.rows, digest };
}

// src/math/probability/draws.ts
var MOST_PARTS2 = 200;
function bootstrapDraws(units, seed) {
  if (units.rows === 0) throw new RangeError("there are no rows to draw from");
  const pick = new Picker(seed);
  const { rows } = units;
  if (units.kind === "rows") {
    return { rows, next: (counts) => pick.into(counts.fill(0), rows), ...shuffledParts(units, seed) };
  }
  if (units.kind === "clusters") {
    const drawn = new Uint8Array(units.count);
    return {
      rows,
      next(counts) {
        pick.into(drawn.fill(0), units.count);
        for (let row = 0; row < rows; row++) counts[row] = drawn[units.of[row]];
      },
      ...shuffledParts(units, seed)
    };
  }
  const starts = new Float64Array(rows + 1);
  return { rows, next: (counts) => drawRuns(units, { pick, starts, counts }), ...consecutiveParts(units) };
}
function runLength(rows) {
  return Math.max(1, Math.ceil(rows ** (1 / 3)));
}
function drawRuns({ rows, length, place }, { pick, starts, counts }) {
  starts.fill(0);
  for (let left2 = rows; left2 > 0; left2 -= length) {
    const start = pick.below(rows);
    const end = start + Math.min(length, left2);
    starts[start] += 1;
    starts[Math.min(end, rows)] -= 1;
    if (end <= rows) continue;
    starts[0] += 1;
    starts[end - rows] -= 1;
  }
  for (let at = 1; at < rows; at++) starts[at] += starts[at - 1];
  for (let row = 0; row < rows; row++) counts[row] = starts[place[row]];
}
function shuffledParts(units, seed) {
  const count = units.kind === "rows" ? units.rows : units.count;
  const parts = Math.min(count, MOST_PARTS2);
  const place = random(seed, "jackknife").permutation(count);
  const ofUnit = place.map((at) => Math.floor(at * parts / count));
  return { parts, part: units.kind === "rows" ? ofUnit : units.of.map((unit) => ofUnit[unit]) };
}
function consecutiveParts({ rows, place, length }) {
  const parts = Math.max(2, Math.min(Math.floor(rows / length), MOST_PARTS2));
  return { parts, part: place.map((at) => Math.floor(at * parts / rows)) };
}
var Picker = class {
  state;
  constructor(seed) {
    const source = random(seed, "bootstrap");
    this.state = Int32Array.from({ length: 4 }, () => source.integer(4294967296) | 0);
  }
  /** Uniform whole number in [0, count). */
  below(count) {
    const { state } = this;
    const [a = 0, b = 0, c = 0, d = 0] = state;
    const sum2 = a + b + d | 0;
    state.set([b ^ b >>> 9, c + (c << 3) | 0, (c << 21 | c >>> 11) + sum2 | 0, d + 1 | 0]);
    return Math.floor((sum2 >>> 0) * (count / 4294967296));
  }
  /** Adds `count` units, each one of `count`, which is below 2^31. */
  into(counts, count) {
    let [a = 0, b = 0, c = 0, d = 0] = this.state;
    const scale = count / 4294967296;
    for (let i = 0; i < count; i++) {
      const sum2 = a + b + d | 0;
      d = d + 1 | 0;
      a = b ^ b >>> 9;
      b = c + (c << 3) | 0;
      c = (c << 21 | c >>> 11) + sum2 | 0;
      counts[(sum2 >>> 0) * scale | 0]++;
    }
    this.state.set([a, b, c, d]);
  }
};

// src/data/uncertainty/sampling.ts
var LEAST_UNITS = 10;
function samplingOf({ rows, seed, groups, times }) {
  if (groups !== void 0) {
    const indices = new Map([...new Set(groups.of)].map((group, index) => [group, index]));
    const of = Uint32Array.from(groups.of, (group) => indices.get(group) ?? 0);
    return { units: { kind: "clusters", rows, of, count: indices.size }, words: `groups of ${groups.words}`, seed };
  }
  if (times !== void 0) {
    const length = runLength(rows);
    const units = { kind: "runs", rows, place: Uint32Array.from(times.place), length };
    return { units, words: `runs of ${length} rows in order of ${times.words}`, seed };
  }
  return { units: { kind: "rows", rows }, words: "rows", seed };
}
function unitCount({ units }) {
  if (units.kind === "clusters") return units.count;
  return units.kind === "runs" ? Math.floor(units.rows / units.length) : units.rows;
}
function resamplesFor({ units, resamples }) {
  return resamples ?? (units.rows <= 2e4 ? 2e3 : 1e3);
}
function reordered({ units, ...rest }, order) {
  if (units.kind === "rows") return { ...rest, units };
  if (units.kind === "clusters")
    return { ...rest, units: { ...units, of: order.map((row) => units.of[row]) } };
  return { ...rest, units: { ...units, place: order.map((row) => units.place[row]) } };
}

// src/stages/evaluate/score-rows.ts
var BATCH = 4096;
async function predictAll(features, model, rows) {
  const parts = [];
  for (let from = 0; from < rows; from += BATCH) {
    const count = Math.min(BATCH, rows - from);
    parts.push(await model.predict(columnsBetween(features, from, from + count), count));
  }
  const all = new Float64Array(parts.reduce((sum2, part) => sum2 + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
function truthOf(target, classes) {
  if (classes.length === 0 && target.kind === "number") return target.values;
  const places = new Map(classes.map((name, index) => [name, index]));
  const names = target.kind === "text" ? target.values : Array.from(target.values, String);
  return Float64Array.from(names, (name) => places.get(name ?? "") ?? -1);
}
function decisionsOf(scores, how) {
  if (how.task === "regression") return scores;
  if (how.task === "binary") return scores.map((score) => score >= how.threshold ? 1 : 0);
  return Float64Array.from({ length: scores.length / how.classes }, (_, row) => {
    const own = scores.subarray(row * how.classes, (row + 1) * how.classes);
    return own.indexOf(own.reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY));
  });
}

// src/stages/evaluate/held-rows.ts
async function readHeldRows({ folder, side, spec, data, classes }, { files, tables }) {
  const groups = side === "test" ? [...spec.evaluate.fairness?.by ?? [], ...slicedBy(spec)] : [];
  const personal = groups.find((name) => spec.data.personal.includes(name));
  if (personal !== void 0) throw personalGroup(personal);
  const path = `${folder}/${RUN_PATHS[side]}`;
  const found = await files.exists(path) ? (await files.digest(path)).digest : void 0;
  if (found !== data.splits[side].digest) throw rowsChanged(path);
  const scratch = `${folder}/${RUN_PATHS.scratch}`;
  const session = await tables.open({ memoryLimitMb: 1024, threads: 2, scratch, allow: [path] });
  try {
    await session.lock();
    const names = spec.data.features.flatMap(columnNames);
    const wanted = [.../* @__PURE__ */ new Set([...names, spec.data.target, ...groups])].map(identifier);
    const columns = await session.columns(`select ${wanted.join(", ")} from read_parquet(${literal(path)})`);
    const target = columns.get(spec.data.target);
    const features = new Map(names.map((name) => [name, columns.get(name)]));
    const rows = target.values.length;
    const sampling = samplingOf({ rows, seed: spec.data.split.seed, ...await hangingTogether(session, path, spec) });
    const held = { rows, features, columns, truth: truthOf(target, classes), sampling };
    if (spec.data.weight === void 0) return held;
    return { ...held, weights: await numbersIn(session, path, WEIGHT) };
  } finally {
    session.close();
    await files.remove(scratch);
  }
}
function slicedBy({ data, evaluate }) {
  const { columns = [] } = evaluate.slices ?? {};
  return columns.filter((name) => data.sensitive.includes(name));
}
async function hangingTogether(session, path, { data }) {
  const shown2 = (name) => data.personal.includes(name) ? "a personal column" : name;
  const names = new Set(
    (await session.describe(`select * from read_parquet(${literal(path)})`)).map(({ name }) => name)
  );
  if (data.group !== void 0 && names.has(CLUSTER)) {
    return { groups: { words: shown2(data.group), of: await numbersIn(session, path, CLUSTER) } };
  }
  if (data.time === void 0 || !names.has(MOMENT)) return {};
  return { times: { words: shown2(data.time), place: await numbersIn(session, path, MOMENT) } };
}
function personalGroup(column2) {
  return new TrainyardError({
    code: "personal-group",
    message: `"${column2}" is under data.personal, so it is never printed, and cannot name groups in evaluate.fairness.by`,
    fix: `Take ${column2} out of evaluate.fairness.by, or out of data.personal.`,
    exitCode: EXIT.invalid
  });
}
function rowsChanged(path) {
  return new TrainyardError({
    code: "test-rows-changed",
    message: `${path} is not the file that was materialised for this run`,
    fix: "Delete the run folder and run again."
  });
}

// src/stages/train/calibrate.ts
async function calibrationOf(model, ports) {
  const { folder, spec, data, manifest, files, format } = model;
  const { calibrate } = spec.train;
  if (calibrate === void 0) return void 0;
  const { classes } = data;
  const rows = await readHeldRows({ folder, side: "validation", spec, data, classes }, ports);
  const predictor = await format.load(manifest, files, ports.engines);
  try {
    const scores = await predictAll(rows.features, rowModelOf(manifest, files, predictor), rows.rows);
    const { truth, weights } = rows;
    const scored = { task: spec.task, classes: classes.length, rows: rows.rows, truth, scores };
    return fitCalibration(calibrate, { ...scored, ...weights && { weights } });
  } finally {
    predictor.dispose();
  }
}

// src/data/predictions/fold-statistics.ts
function meanAndDeviation(folds) {
  const values = [];
  for (const [i, fold] of folds.entries()) {
    if (fold.kind === "not-estimable") {
      const reason = notEstimable(`fold ${i + 1}: ${fold.reason}`, fold.needs);
      return { mean: reason, deviation: reason };
    }
    values.push(fold.value);
  }
  if (values.length < 2) {
    const reason = notEstimable(`${values.length} folds`, "2 folds or more");
    return { mean: reason, deviation: reason };
  }
  const mean = values.reduce((sum2, value) => sum2 + value, 0) / values.length;
  const squares = values.reduce((sum2, value) => sum2 + (value - mean) ** 2, 0);
  return { mean: estimated(mean), deviation: estimated(Math.sqrt(squares / (values.length - 1))) };
}

// src/data/encoding/class-weights.ts
function classWeightsOf(rule, classes, train2) {
  if (rule !== "balanced") return givenWeights(new Map(Object.entries(rule)), classes);
  const counts = new Float64Array(classes.length);
  for (const [row, label] of train2.y.entries()) {
    counts[label] = counts[label] + (train2.weights?.[row] ?? 1);
  }
  const total = counts.reduce((sum2, count) => sum2 + count, 0);
  const present = counts.filter((count) => count > 0).length;
  return Array.from(counts, (count) => count > 0 ? total / (present * count) : 0);
}
function rowWeights({ y, weights }, perClass) {
  return y.map((label, row) => (weights?.[row] ?? 1) * perClass[label]);
}
function givenWeights(given, classes) {
  const unknown = [...given.keys()].find((name) => !classes.includes(name));
  if (unknown === void 0) return classes.map((name) => given.get(name) ?? 1);
  throw new TrainyardError({
    code: "class-weight-unknown",
    message: `train.classWeights names the class "${unknown}"; the target has ${classes.join(", ")}`,
    fix: "Name classes as they stand in the data, or write balanced.",
    exitCode: EXIT.invalid
  });
}

// src/data/network/fit.ts
var LEAST_LEVEL_ROWS = LEAST_NAMED;
var MOST_LEVELS2 = 256;
function fitPreprocessing(features, columns) {
  const encodings = features.map(
    (feature) => feature.type === "image" ? fitImage(feature, columns) : fitFeature(feature, column(columns, feature.name))
  );
  return { kind: "Preprocessing", schemaVersion: 1, features: encodings, columns: encodings.flatMap(encodedNames) };
}
function column(columns, name) {
  const found = columns.get(name);
  if (found === void 0) throw new Error(`no column "${name}" among the training columns`);
  return found;
}
function fitFeature(feature, data) {
  if (feature.type === "category") return fitCategory(feature.name, texts(data));
  if (data.kind !== "number") throw new Error(`column "${feature.name}" is text, not numbers`);
  return feature.type === "numeric" ? fitNumeric(feature.name, data.values) : fitBoolean(feature.name, data.values);
}
function fitImage({ name, shape }, columns) {
  if (shape === void 0) throw new Error(`the image "${name}" has no shape`);
  let [count, sum2] = [0, 0];
  const parts = valueNames(name, shape).map((own) => column(columns, own).values);
  for (const values of parts) {
    for (const value of values) {
      if (!Number.isFinite(value)) continue;
      count++;
      sum2 += value;
    }
  }
  const mean = count === 0 ? 0 : sum2 / count;
  let squares = 0;
  for (const values of parts) for (const value of values) if (Number.isFinite(value)) squares += (value - mean) ** 2;
  return { name, type: "image", shape, mean, deviation: count === 0 ? 0 : Math.sqrt(squares / count) };
}
function texts(data) {
  return data.kind === "text" ? data.values : Array.from(data.values, (value) => Number.isNaN(value) ? null : `${value}`);
}
function fitNumeric(name, values) {
  const present = values.filter(Number.isFinite).sort();
  const missing = present.length < values.length;
  if (present.length === 0) return { name, type: "numeric", impute: 0, mean: 0, deviation: 0, missing };
  const impute = median(present);
  const { mean, deviation } = moments(values, impute);
  return { name, type: "numeric", impute, mean, deviation, missing };
}
function median(sorted) {
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (sorted.length % 2 === 1) return upper;
  const lower = sorted[middle - 1];
  return lower + (upper - lower) / 2;
}
function moments(values, impute) {
  let sum2 = 0;
  for (const value of values) sum2 += Number.isFinite(value) ? value : impute;
  const mean = sum2 / values.length;
  let squares = 0;
  for (const value of values) squares += ((Number.isFinite(value) ? value : impute) - mean) ** 2;
  const deviation = Math.sqrt(squares / values.length);
  return { mean, deviation: deviation <= Math.abs(mean) * 1e-12 ? 0 : deviation };
}
function fitBoolean(name, values) {
  let yes = 0;
  let no = 0;
  for (const value of values) {
    if (value === 1) yes++;
    else if (value === 0) no++;
  }
  return { name, type: "boolean", impute: yes > no ? 1 : 0, missing: yes + no < values.length };
}
function fitCategory(name, values) {
  const counts = /* @__PURE__ */ new Map();
  let missing = false;
  for (const value of values) {
    if (value === null) missing = true;
    else counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const levels = [...counts].filter(([, rows]) => rows >= LEAST_LEVEL_ROWS).sort(([one, rows], [other, otherRows]) => otherRows - rows || (one < other ? -1 : 1)).slice(0, MOST_LEVELS2).map(([level]) => level).sort();
  return { name, type: "category", levels, other: levels.length < counts.size, missing };
}

// src/stages/train/checkpoint-file.ts
var LINE_FEED = 10;
function checkpointFile(files, path, owner) {
  return {
    async load() {
      const bytes = await files.read(path);
      const end = bytes?.indexOf(LINE_FEED) ?? -1;
      if (bytes === void 0 || end < 0) return void 0;
      const [epoch, ...rest] = new TextDecoder().decode(bytes.subarray(0, end)).split(" ");
      return rest.join(" ") === owner ? { epoch: Number(epoch), bytes: bytes.subarray(end + 1) } : void 0;
    },
    save: (epoch, bytes) => files.write(path, Buffer.concat([Buffer.from(`${epoch} ${owner}
`), bytes]))
  };
}

// src/stages/train/progress-line.ts
function progressLine(model, record, { epochs, msLeft }) {
  const validation = record.validationLoss === void 0 ? "" : `, validation ${record.validationLoss.toFixed(4)}`;
  return `${model}: epoch ${record.epoch}/${epochs}, loss ${record.loss.toFixed(4)}${validation}, ${left(msLeft)}`;
}
function left(ms) {
  const seconds = Math.ceil(ms / 1e3);
  if (seconds < 60) return `${seconds} s left`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min left` : `${Math.floor(minutes / 60)} h ${minutes % 60} min left`;
}

// src/stages/train/fit-rows.ts
async function fitRows(fit, ports) {
  const { spec, trainer, train: train2, validation } = fit;
  const preprocessing = fitPreprocessing(spec.data.features, train2.columns);
  const encoder = encoderOf(preprocessing);
  const weights = weightsOf(fit);
  const matrix = (rows) => ({ ...encoder.encode(rows.columns), y: rows.y, ...weights(rows) });
  const image = imageOf(spec);
  const owner = `${fit.trainKey} ${trainer.id} ${trainer.version} ${fit.backend}`;
  const outcome = await trainer.fit({
    // The spec was validated against the trainer's own schema.
    options: spec.train.options,
    task: spec.task,
    classes: fit.classes,
    seed: spec.train.seed,
    backend: fit.backend,
    train: matrix(train2),
    validation: matrix(validation),
    ...image && { image },
    checkpoints: checkpointFile(ports.files, fit.checkpoint, owner),
    tensors: ports.tensors,
    onEpoch: epochLog(fit.label, ports),
    signal: fit.signal
  });
  return { preprocessing, outcome };
}
function weightsOf(fit) {
  const own = classWeighted(fit);
  const { reweighed, classes } = fit;
  if (reweighed === void 0) return own;
  return (rows) => {
    const { weights } = own(rows);
    const byGroup = reweighedRows(reweighed, { group: rows.group ?? [], y: rows.y, classes });
    return { weights: byGroup.map((weight, row) => weight * (weights?.[row] ?? 1)) };
  };
}
function classWeighted({ spec, classes, train: train2 }) {
  const { classWeights: classWeights2 } = spec.train;
  if (classWeights2 === void 0) return ({ weights }) => weights === void 0 ? {} : { weights };
  const perClass = classWeightsOf(classWeights2, classes, train2);
  return (rows) => ({ weights: rowWeights(rows, perClass) });
}
function imageOf({ data }) {
  const [only, ...others] = data.features;
  return others.length === 0 && only?.type === "image" ? only.shape : void 0;
}
function epochLog(label, { clock, log }) {
  const started = clock.monotonicMs();
  let first;
  return (record, epochs) => {
    first ??= record.epoch;
    const perEpoch = (clock.monotonicMs() - started) / (record.epoch - first + 1);
    log.progress(
      progressLine(label, record, { epochs, msLeft: perEpoch * (epochs - record.epoch) }),
      record.epoch / epochs
    );
  };
}

// src/stages/train/score-fit.ts
async function scoreFit({ spec, trainKey, classes, backend }, fitted, at) {
  const { rows, threshold, ports } = at;
  const files = new Map(fitted.outcome.files);
  files.set(PREPROCESSING_FILE, new TextEncoder().encode(prettyJson(fitted.preprocessing)));
  const { name: model, task } = spec;
  const inputs = spec.data.features.map(({ name, type }) => ({ name, type }));
  const { format } = fitted.outcome;
  const manifest = {
    kind: "Bundle",
    schemaVersion: 1,
    model,
    trainKey,
    format,
    task,
    classes,
    inputs,
    files: []
  };
  const predictor = await ports.models.get(format).load(manifest, files, onOneBackend(backend, ports.engines));
  try {
    const scores = await predictAll(rows.columns, rowModelOf(manifest, files, predictor), rows.y.length);
    const truth = Float64Array.from(rows.y);
    return {
      task,
      rows: truth.length,
      truth,
      scores,
      decisions: decisionsOf(scores, { task, classes: classes.length, threshold }),
      classes: classes.length,
      ...rows.weights !== void 0 && { weights: Float64Array.from(rows.weights) }
    };
  } finally {
    predictor.dispose();
  }
}

// src/stages/train/cross-validate.ts
var THRESHOLD = 0.5;
async function crossValidate(job, ports) {
  const metrics = ports.metrics.all.filter((metric) => metric.tasks.includes(job.spec.task));
  const results = [];
  for (let fold = 0; fold < job.folds; fold++) results.push(await foldResult(job, { fold, metrics }, ports));
  const decided = job.spec.task === "binary" ? `; decisions at ${THRESHOLD}` : "";
  return {
    folds: job.folds,
    rule: `${foldRule(job.spec.data.split.seed, job.folds)}; each fold is scored by a model of the other folds${decided}`,
    rows: results.map((result) => result.rows),
    metrics: metrics.map((metric) => overFolds(metric, results))
  };
}
async function foldResult(job, at, ports) {
  const path = `${job.folder}/fold-${at.fold + 1}.json`;
  const versions = at.metrics.map(({ id, version }) => `${id} ${version}`);
  const owner = digestOf({ trainKey: job.trainKey, fold: at.fold, versions });
  const known = await ports.files.readText(path);
  const kept = known === void 0 ? void 0 : JSON.parse(known);
  if (kept?.owner === owner) return kept;
  const result = { owner, ...await scoreFold(job, at, ports) };
  await ports.files.write(path, prettyJson(result));
  await ports.files.remove(checkpointOf(job, at.fold));
  return result;
}
async function scoreFold(job, at, ports) {
  const left2 = rowsWhere(job.train, (row) => job.fold[row] === at.fold);
  const rest = rowsWhere(job.train, (row) => job.fold[row] !== at.fold);
  const without = (why) => ({
    rows: left2.y.length,
    estimates: Object.fromEntries(at.metrics.map(({ id }) => [id, notEstimable(why)]))
  });
  if (left2.y.length === 0) return without(`fold ${at.fold + 1} has no rows`);
  if (new Set(rest.y).size < 2) return without(`the rows outside fold ${at.fold + 1} have one target value only`);
  const label = `${job.spec.name}, fold ${at.fold + 1} of ${job.folds}`;
  const fitted = await fitRows({ ...job, train: rest, checkpoint: checkpointOf(job, at.fold), label }, ports);
  const predictions = await scoreFit(job, fitted, { rows: left2, threshold: THRESHOLD, ports });
  const estimates = Object.fromEntries(at.metrics.map((metric) => [metric.id, metric.compute(predictions)]));
  return { rows: predictions.rows, estimates };
}
function checkpointOf({ folder }, fold) {
  return `${folder}/fold-${fold + 1}.bin`;
}
function rowsWhere({ columns, y, weights, group }, keep) {
  const rows = Array.from(y.keys()).filter(keep);
  const picked = (column2) => column2.kind === "number" ? { kind: "number", values: Float64Array.from(rows, (row) => column2.values[row]) } : { kind: "text", values: rows.map((row) => column2.values[row] ?? null) };
  return {
    columns: new Map([...columns].map(([name, column2]) => [name, picked(column2)])),
    y: Float32Array.from(rows, (row) => y[row]),
    ...weights !== void 0 && { weights: Float32Array.from(rows, (row) => weights[row]) },
    ...group !== void 0 && { group: Float64Array.from(rows, (row) => group[row]) }
  };
}
function overFolds({ id, version, definition, better }, results) {
  const folds = results.map((result) => result.estimates[id] ?? notEstimable("it was not computed"));
  return { metric: id, version, definition, better, folds, ...meanAndDeviation(folds) };
}

// src/math/intervals/bootstrap.ts
function resampled(statistics, how) {
  const { draws, times } = how;
  const { counts, measure } = measuring(statistics, how);
  counts.fill(1);
  const replicates = Array.from(measure(), (value) => ({
    value,
    drawn: new Float64Array(times),
    without: new Float64Array(draws.parts)
  }));
  const keep = (field, place) => {
    const found = measure();
    replicates.forEach((one, i) => {
      one[field][place] = found[i];
    });
  };
  for (const [part, rows] of rowsByPart(draws).entries()) {
    counts.fill(1);
    for (const row of rows) counts[row] = 0;
    keep("without", part);
  }
  for (let time = 0; time < times; time++) {
    draws.next(counts);
    keep("drawn", time);
  }
  return replicates;
}
function rowsByPart({ part, parts }) {
  const ends = new Uint32Array(parts + 1);
  for (const one of part) ends[one + 1]++;
  for (let one = 0; one < parts; one++) ends[one + 1] += ends[one];
  const sorted = new Uint32Array(part.length);
  const next = ends.slice();
  for (let row = 0; row < part.length; row++) sorted[next[part[row]]++] = row;
  return Array.from({ length: parts }, (_, one) => sorted.subarray(ends[one], ends[one + 1]));
}
function measuring(statistics, { draws: { rows }, weights: own }) {
  const counts = new Uint8Array(rows);
  const weights = own === void 0 ? counts : new Float64Array(rows);
  const out = new Float64Array(statistics.reduce((sum2, { size }) => sum2 + size, 0));
  const ofCounts = ({ tallied }) => own === void 0 || tallied === "counts";
  const tally = (some) => jointTallies(
    some.flatMap(({ tallies }) => tallies ?? []),
    rows
  );
  const ordered = [...statistics.filter(ofCounts), ...statistics.filter((one) => !ofCounts(one))];
  const [counted, weighed] = [tally(ordered.filter(ofCounts)), tally(ordered.filter((one) => !ofCounts(one)))];
  const starts = /* @__PURE__ */ new Map();
  for (const [at, one] of ordered.entries()) {
    const before = ordered[at - 1];
    starts.set(one, before === void 0 ? 0 : (starts.get(before) ?? 0) + (before.tallies?.length ?? 0));
  }
  const measure = () => {
    if (own !== void 0)
      for (let row = 0; row < rows; row++) weights[row] = counts[row] * own[row];
    const sums = [...counted(counts), ...weighed(weights)];
    let at = 0;
    for (const statistic of statistics) {
      const start = starts.get(statistic) ?? 0;
      statistic.into(out, at, { counts, weights, sums: sums.slice(start, start + (statistic.tallies?.length ?? 0)) });
      at += statistic.size;
    }
    return out;
  };
  return { counts, measure };
}
function bootstrapForm(replicates) {
  const sorted = sortedDrawn(replicates);
  if (sorted === void 0) return void 0;
  const bias = biasOf(sorted, replicates.value);
  if (!(Math.abs(bias) < FARTHEST)) {
    return { method: "bootstrap percentile", bound: (confidence) => quantile(sorted, confidence) };
  }
  const acceleration = accelerationOf(replicates.without);
  return {
    method: "bootstrap BCa",
    bound(confidence) {
      const reach = bias + normalQuantile(confidence);
      const adjusted = bias + reach / Math.max(1e-3, 1 - acceleration * reach);
      return quantile(sorted, normalTails(adjusted).lower);
    }
  };
}
function raisedForm(replicates, noise) {
  const sorted = sortedDrawn(replicates);
  const moved = sortedDrawn(noise);
  if (sorted === void 0 || moved === void 0) return void 0;
  const { value } = replicates;
  return {
    method: "bootstrap centred",
    bound(confidence) {
      if (confidence < 0.5) return value - quantile(moved, 1 - confidence);
      return confidence === 0.5 ? value : Math.max(value, quantile(sorted, confidence));
    }
  };
}
function sortedDrawn({ drawn }) {
  const sorted = drawn.filter((value) => !Number.isNaN(value)).sort();
  return sorted.length < 0.95 * drawn.length ? void 0 : sorted;
}
var FARTHEST = 2.33;
function biasOf(sorted, value) {
  let below = 0;
  for (const one of sorted) below += one < value ? 1 : one === value ? 0.5 : 0;
  return normalQuantile(below / sorted.length);
}
function accelerationOf(without) {
  let mean = 0;
  for (const value of without) mean += value / without.length;
  let [squares, cubes] = [0, 0];
  for (const value of without) {
    const influence = mean - value;
    squares += influence * influence;
    cubes += influence * influence * influence;
  }
  const acceleration = cubes / (6 * squares ** 1.5);
  return Number.isFinite(acceleration) ? acceleration : 0;
}

// src/data/uncertainty/uncertainty.ts
function estimatesOf(metrics, predictions, sampling) {
  const values = metrics.map((metric) => metric.compute(predictions));
  const forms = metrics.map(
    (metric, at) => values[at]?.kind === "value" ? closedFormOf(metric, predictions, sampling) : void 0
  );
  const open2 = metrics.filter((_, at) => values[at]?.kind === "value" && forms[at] === void 0);
  const drawn = unitCount(sampling) < LEAST_UNITS ? void 0 : replicatesOf(open2, predictions, sampling);
  return values.map((estimate, at) => {
    const form = forms[at];
    const metric = metrics[at];
    if (estimate.kind !== "value") return estimate;
    if (form !== void 0) return { ...estimate, interval: intervalOf(form) };
    const found = drawn?.get(metric);
    if (found === void 0) return { ...estimate, unsure: `fewer than ${LEAST_UNITS} ${sampling.words} to draw from` };
    return { ...estimate, ...bootstrapInterval(metric, found, { predictions, sampling }) };
  });
}
function intervalOf(form, made = {}) {
  const tail = (1 - LEVEL) / 2;
  return {
    low: form.bound(tail),
    high: form.bound(1 - tail),
    level: LEVEL,
    method: form.method,
    ...made,
    bounds: CONFIDENCES.map((confidence) => form.bound(confidence))
  };
}
function madeBy(sampling) {
  return { resamples: resamplesFor(sampling), seed: sampling.seed, units: sampling.words };
}
function closedFormOf(metric, predictions, { units }) {
  if (units.kind !== "rows" || predictions.weights !== void 0) return void 0;
  return metric.closedForm?.(predictions);
}
function replicatesOf(metrics, predictions, sampling) {
  if (metrics.length === 0) return /* @__PURE__ */ new Map();
  const sorted = sortedByScore(predictions, sampling);
  const { weights } = sorted.predictions;
  const noisy = metrics.filter((metric) => metric.noise !== void 0);
  const statistics = [
    ...metrics.map((metric) => statisticOf(metric, sorted.predictions)),
    ...noisy.map((metric) => statisticFrom(metric.noise?.(sorted.predictions)))
  ];
  const draws = bootstrapDraws(sorted.sampling.units, sampling.seed);
  const found = resampled(statistics, { draws, times: resamplesFor(sampling), weights });
  return new Map(
    metrics.map((metric, at) => {
      const noise = noisy.includes(metric) ? found[metrics.length + noisy.indexOf(metric)] : void 0;
      return [metric, { own: found[at], noise }];
    })
  );
}
function sortedByScore(predictions, sampling) {
  if (predictions.task !== "binary") return { predictions, sampling };
  const order = argsort(predictions.scores);
  const pick = (values) => Float64Array.from(order, (row) => values[row]);
  const { truth, scores, decisions, weights } = predictions;
  return {
    predictions: {
      ...predictions,
      truth: pick(truth),
      scores: pick(scores),
      decisions: pick(decisions),
      ...weights && { weights: pick(weights) }
    },
    sampling: reordered(sampling, order)
  };
}
function statisticOf(metric, predictions) {
  const reweigh = metric.reweighing?.(predictions) ?? ((weights) => numberOf(metric.compute({ ...predictions, weights: Float64Array.from(weights) })));
  return statisticFrom(reweigh);
}
function statisticFrom(reweigh) {
  const { shared } = reweigh;
  if (shared === void 0) {
    return {
      size: 1,
      into(out, at, { weights }) {
        out[at] = reweigh(weights);
      }
    };
  }
  return {
    size: 1,
    tallies: shared.tallies,
    into(out, at, { sums }) {
      out[at] = shared.of(sums);
    }
  };
}
function numberOf(estimate) {
  return estimate.kind === "value" ? estimate.value : Number.NaN;
}
function bootstrapInterval(metric, { own: found, noise }, { predictions, sampling }) {
  const made = madeBy(sampling);
  if (found.drawn.every((value) => value === found.value)) {
    const form2 = degenerateForm(metric, found.value, Math.min(rarest(predictions), unitCount(sampling)));
    return form2 ? { interval: intervalOf(form2) } : { unsure: "every resample gives the same number" };
  }
  const form = noise === void 0 ? bootstrapForm(found) : raisedForm(found, noise);
  if (form === void 0) return { unsure: "it cannot be computed in more than 1 of 20 resamples" };
  const [least, most] = metric.range;
  const bound = (confidence) => Math.min(most, Math.max(least, form.bound(confidence)));
  return { interval: intervalOf({ method: form.method, bound }, made) };
}
function degenerateForm({ range: [least, most] }, value, rows) {
  if (most - least > 2 || value !== most && value !== least) return void 0;
  const right = value === most ? rows : 0;
  return { method: "Wilson", bound: (share) => least + (most - least) * wilsonBound(right, rows, share) };
}
function rarest(predictions) {
  if (predictions.task === "regression") return predictions.rows;
  const { weights: _, ...unweighted } = predictions;
  return Math.min(...classWeights(unweighted).filter((rows) => rows > 0));
}

// src/data/groups/reweigh-effect.ts
function reweighEffect(pair) {
  const { reweighed, without, metrics, seed, threshold } = pair;
  const sampling = samplingOf({ rows: without.rows, seed });
  const before = estimatesOf(metrics, without, sampling);
  const after = estimatesOf(metrics, pair.with, sampling);
  const groups = reweighed.groups.flatMap(({ group }, at) => {
    const rows = Array.from({ length: without.rows }, (_, row) => row).filter((row) => pair.group[row] === at);
    if (rows.length < Math.max(pair.minGroup, LEAST_NAMED)) return [];
    return [{ group, rows: rows.length, without: rateOf(without, rows), with: rateOf(pair.with, rows) }];
  });
  return {
    by: reweighed.by,
    rows: without.rows,
    ...without.task === "binary" && { threshold },
    rate: without.task === "binary" ? "selected" : "accuracy",
    groups,
    gaps: gapsOf(groups),
    metrics: metrics.flatMap(({ id, better }, at) => {
      const [one, other] = [before[at], after[at]];
      return one && other ? [{ metric: id, better, without: plain(one), with: plain(other) }] : [];
    })
  };
}
function rateOf({ task, truth, decisions }, rows) {
  const hits = rows.filter((row) => decisions[row] === (task === "binary" ? 1 : truth[row])).length;
  const form = wilsonForm(hits, rows.length);
  if (form === void 0) return notEstimable("no rows");
  return plain({ kind: "value", value: hits / rows.length, interval: intervalOf(form) });
}
function plain(estimate) {
  if (estimate.kind !== "value" || estimate.interval === void 0) return estimate;
  const { bounds: _, ...interval } = estimate.interval;
  return { ...estimate, interval };
}
function gapsOf(groups) {
  if (groups.length < 2) return [];
  const rates = (side) => groups.map((group) => group[side].kind === "value" ? group[side].value : Number.NaN);
  return [
    { measure: "largest difference", of: rateDifference },
    { measure: "smallest ratio", of: rateRatio }
  ].flatMap(({ measure, of }) => {
    const [without, now] = [of(rates("without")), of(rates("with"))];
    return Number.isFinite(without) && Number.isFinite(now) ? [{ measure, without, with: now }] : [];
  });
}

// src/stages/train/reweigh.ts
async function reweighingOf({ folder, fit, fitted }, ports) {
  const { reweighed, ...plain2 } = fit;
  if (reweighed === void 0) return void 0;
  const checkpoint = `${folder}/${RUN_PATHS.plainCheckpoint}`;
  const other = await fitRows({ ...plain2, checkpoint, label: `${fit.label}, without its weights` }, ports);
  await ports.files.remove(checkpoint);
  const { spec, validation } = fit;
  const { threshold } = spec.decide;
  const at = { rows: validation, threshold, ports };
  return reweighEffect({
    reweighed,
    without: await scoreFit(fit, other, at),
    with: await scoreFit(fit, fitted, at),
    group: validation.group ?? [],
    metrics: spec.evaluate.metrics.map((id) => ports.metrics.get(id)),
    minGroup: spec.evaluate.fairness?.minGroup ?? 0,
    seed: spec.data.split.seed,
    threshold
  });
}

// src/stages/train/training-rows.ts
async function readTrainingRows(run2, { files, tables }) {
  const { folder, data } = run2;
  const paths = { train: `${folder}/${RUN_PATHS.train}`, validation: `${folder}/${RUN_PATHS.validation}` };
  await verifySplits(run2, { files });
  const scratch = `${folder}/${RUN_PATHS.scratch}`;
  const session = await tables.open({ memoryLimitMb: 1024, threads: 2, scratch, allow: Object.values(paths) });
  try {
    await session.lock();
    const { features, target, weight } = run2.spec.data;
    const grouped = run2.spec.train.reweigh !== void 0;
    const shape = { features, target, classes: data.classes, weighted: weight !== void 0, grouped };
    const train2 = await readSplit(session, paths.train, shape);
    const validation = await readSplit(session, paths.validation, shape);
    if (run2.spec.train.crossValidation === void 0) return { train: train2, validation };
    return { train: train2, validation, fold: await readFolds(session, paths.train) };
  } finally {
    session.close();
    await files.remove(scratch);
  }
}
async function verifySplits({ folder, data }, { files }) {
  for (const side of ["train", "validation"]) {
    await verify(files, `${folder}/${RUN_PATHS[side]}`, data.splits[side].digest);
  }
}
async function verify(files, path, wanted) {
  const found = await files.exists(path) ? (await files.digest(path)).digest : "nothing";
  if (found === wanted) return;
  throw new TrainyardError({
    code: "data-split-changed",
    message: `${path} is not the file that the data report names (${wanted}); there is ${found}`,
    fix: "Run the stage `materialise` again."
  });
}

// src/stages/jobs/channels.ts
var SIDES2 = ["train", "validation"];
async function writeChannels(input, ports) {
  const sides = SIDES2.filter((side) => input.data.splits[side].rows > 0);
  const paths = new Map(sides.map((side) => [side, `${input.into}/${side}/${side}.${input.how.format}`]));
  for (const path of paths.values()) await ports.folders.create(path.slice(0, path.lastIndexOf("/")));
  const folders = Object.fromEntries(sides.map((side) => [side, `${input.into}/${side}`]));
  if (input.how.features === "raw") {
    await writeRaw(input, paths, ports);
    return { folders };
  }
  return { folders, preprocessing: await writeEncoded(input, paths, ports) };
}
async function writeRaw(input, paths, ports) {
  await verifySplits(input, ports);
  const sources = SIDES2.map((side) => `${input.folder}/${RUN_PATHS[side]}`);
  await withTables(input, { ports, allow: [...sources, ...paths.values()] }, async (session) => {
    for (const [side, path] of paths) {
      const from = `read_parquet(${literal(`${input.folder}/${RUN_PATHS[side]}`)})`;
      await session.run(
        `copy (select ${rawColumns(input).join(", ")} from ${from}) to ${literal(path)} (${formatSql(input.how)})`
      );
    }
  });
}
function rawColumns({ spec, data, how }) {
  const features = spec.data.features.flatMap(
    (feature) => columnNames(feature).map(
      (name) => feature.type === "boolean" ? `cast(${identifier(name)} as integer) as ${identifier(name)}` : identifier(name)
    )
  );
  return withTarget(features, targetSql(spec.data.target, data.classes, how), how);
}
function targetSql(target, classes, { labels }) {
  const name = identifier(target);
  return classes.length === 0 || labels === "name" ? name : `list_position(${literals(classes)}, ${name}) - 1 as ${name}`;
}
function withTarget(features, target, { target: place }) {
  return place === "first" ? [target, ...features] : [...features, target];
}
function formatSql({ format, header }) {
  return format === "csv" ? `format csv, header ${header}` : "format parquet";
}
var ROWS_AT_ONCE = 4096;
async function writeEncoded(input, paths, ports) {
  const rows = await readTrainingRows(input, ports);
  const preprocessing = fitPreprocessing(input.spec.data.features, rows.train.columns);
  const encoder = encoderOf(preprocessing);
  for (const [side, path] of paths) {
    const text = path.replace(/\.parquet$/, ".csv");
    const { x, columns } = encoder.encode(rows[side].columns);
    await ports.folders.write(text, headerOf(preprocessing, input));
    for (let from = 0; from < rows[side].y.length; from += ROWS_AT_ONCE) {
      await ports.files.append(text, encodedLines({ x, columns, split: rows[side] }, from, input));
    }
    if (text !== path) await toParquet(input, { text, path }, ports);
  }
  return preprocessing;
}
function headerOf(preprocessing, { how, spec }) {
  if (how.format === "csv" && !how.header) return "";
  const cells = withTarget(preprocessing.columns.map(quoted), quoted(spec.data.target), how);
  return `${cells.join(",")}
`;
}
function quoted(text) {
  return `"${text.replaceAll('"', '""')}"`;
}
function encodedLines(rows, from, { how, data }) {
  const lines = [];
  for (let row = from; row < Math.min(from + ROWS_AT_ONCE, rows.split.y.length); row++) {
    const cells = Array.from(rows.x.subarray(row * rows.columns, (row + 1) * rows.columns), String);
    const y = rows.split.y[row];
    const target = how.labels === "name" && data.classes.length > 0 ? quoted(data.classes[y] ?? "") : String(y);
    lines.push(withTarget(cells, target, how).join(","));
  }
  return `${lines.join("\n")}
`;
}
var OWN_CSV = `delim = ',', quote = '"', escape = '"', comment = '', skip = 0, header = true, sample_size = -1`;
async function toParquet(input, { text, path }, ports) {
  await withTables(
    input,
    { ports, allow: [text, path] },
    (session) => session.run(`copy (select * from read_csv(${literal(text)}, ${OWN_CSV})) to ${literal(path)} (format parquet)`)
  );
  await ports.folders.remove(text);
}
async function withTables(input, { ports, allow }, work) {
  const scratch = `${input.folder}/${RUN_PATHS.scratch}`;
  const session = await ports.tables.open({ memoryLimitMb: 1024, threads: 2, scratch, allow });
  try {
    await session.lock();
    await work(session);
  } finally {
    session.close();
    await ports.files.remove(scratch);
  }
}

// src/stages/plan/export-code.ts
async function readCode(request, input, { git }) {
  const path = pathOf(request, input);
  const tree = await treeFiles(request, { git });
  const content = contentOf(path, tree);
  const found = content.kind === "missing" ? content.why : `${content.kind} ${content.id}`;
  const keyed = request.entry.trainInputs.find((one) => one.name === input)?.value;
  if (content.kind === "missing" || keyed !== void 0 && keyed !== found) throw changed(input, keyed, found);
  const entries = belowOf(path, tree);
  for (const [name, entry] of entries) if (!FILE_MODES.has(entry.mode)) throw link(input, name);
  const blobs = await git.readBlobs([...entries.values()].map((entry) => entry.id));
  return new Map(
    [...entries].map(([name, { id, mode }]) => {
      const bytes = blobs.get(id);
      if (bytes === void 0) throw changed(input, keyed, `no object ${id} for ${name}`);
      return [name, { bytes, executable: mode === "100755" }];
    })
  );
}
var FILE_MODES = /* @__PURE__ */ new Set(["100644", "100755"]);
function treeFiles(request, { git }) {
  return git.listTree(request.tree ?? "HEAD");
}
async function writeCode(code, folder, folders) {
  await folders.create(folder);
  for (const [path, { bytes, executable }] of code) {
    await folders.write(`${folder}/${path}`, bytes, executable ? 365 : 292);
  }
}
function pathOf({ spec }, input) {
  const path = input === "train.code" ? spec.train.code : spec.predict?.code;
  if (path === void 0) throw new Error(`${spec.name} has no ${input}`);
  return path.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
}
function belowOf(path, tree) {
  const one = tree.get(path);
  if (one !== void 0) return /* @__PURE__ */ new Map([[path.split("/").at(-1) ?? path, one]]);
  const prefix = path === "." || path === "" ? "" : `${path}/`;
  return new Map(
    [...tree].filter(([name]) => name.startsWith(prefix)).map(([name, entry]) => [name.slice(prefix.length), entry])
  );
}
function changed(input, keyed, found) {
  return new TrainyardError({
    code: "code-changed",
    message: `${input} is not what the plan was made for: expected ${keyed ?? "files"}, found ${found}`,
    fix: "Check out the commit under review and plan again.",
    exitCode: EXIT.broken
  });
}
function link(input, path) {
  return new TrainyardError({
    code: "code-link",
    message: `${path.slice(0, 200)} in ${input} is a symbolic link or a submodule, which is not followed`,
    fix: "Commit the file itself.",
    exitCode: EXIT.invalid
  });
}

// src/stages/train/train-files.ts
async function fitFiles(fit, ports) {
  const { folders } = ports.programs;
  const work = `${fit.folder}/${RUN_PATHS.work}`;
  const checkpoint = `${fit.folder}/${RUN_PATHS.programCheckpoint}`;
  try {
    await folders.remove(work);
    const channels = await prepare(fit, work, ports);
    const outcome = await run(fit, { work, checkpoint, channels }, ports);
    const files = outcome.format === "command" ? await withProgram(fit, outcome, ports) : outcome.files;
    await folders.remove(checkpoint);
    const { preprocessing } = channels;
    const { claimed, enforced } = outcome;
    const encoded = preprocessing !== void 0 && outcome.format !== "command" ? { preprocessing } : {};
    return { outcome: { format: outcome.format, files, history: [] }, claimed, enforced, ...encoded };
  } catch (error) {
    const again = fit.signal.aborted || error instanceof TrainyardError && RESUMED.has(error.code);
    if (!again) await folders.remove(checkpoint);
    throw error;
  } finally {
    await folders.remove(work);
  }
}
var RESUMED = /* @__PURE__ */ new Set(["training-failed", "training-killed", "training-timed-out", "interrupted"]);
async function prepare(fit, work, ports) {
  const { spec } = fit.request;
  const { folders } = ports.programs;
  await folders.create(`${work}/code`);
  if (spec.train.command === void 0) return { folders: {} };
  await writeCode(await readCode(fit.request, "train.code", ports), `${work}/code`, folders);
  const how = spec.train.channels ?? DEFAULT_CHANNELS;
  const input = { folder: fit.folder, into: `${work}/input/data`, spec, how, data: fit.data };
  return writeChannels(input, { ...ports, folders });
}
function run(fit, made, ports) {
  const { spec, entry } = fit.request;
  const { train: train2 } = spec;
  const { work, checkpoint, channels } = made;
  return fit.trainer.fit({
    name: entry.model,
    // The spec was validated against the trainer's own schema.
    options: train2.options,
    task: spec.task,
    classes: fit.data.classes,
    seed: train2.seed,
    target: spec.data.target,
    contentType: train2.channels?.format === "parquet" ? "application/x-parquet" : "text/csv",
    command: train2.command ?? [],
    limits: train2.limits ?? DEFAULT_LIMITS,
    claims: train2.claims ?? {},
    opaque: spec.predict !== void 0,
    folders: { work, code: `${work}/code`, channels: channels.folders, model: `${work}/model`, checkpoint },
    ports: ports.programs,
    readFile: (path) => readTreeFile(fit.request, path, ports),
    onLine: (line) => ports.log.info(`${entry.model} | ${line}`),
    warn: (line) => ports.log.warn(`${entry.model}: ${line}`),
    signal: fit.signal
  });
}
async function readTreeFile(request, path, ports) {
  const entry = (await treeFiles(request, ports)).get(path);
  if (entry === void 0 || !/^100/.test(entry.mode)) return void 0;
  return (await ports.git.readBlobs([entry.id])).get(entry.id);
}
async function withProgram({ request }, outcome, ports) {
  const { predict } = request.spec;
  if (predict === void 0) throw new Error("a model that no format loads, and no program that predicts");
  const code = await readCode(request, "predict.code", ports);
  return packCommandModel({ command: predict.command, timeMs: predict.timeMs, code, model: outcome.files });
}

// src/stages/train/train.ts
async function train(input, ports) {
  const run2 = await prepare2(input, ports);
  const known = await finished(run2);
  if (known !== void 0) {
    await ports.files.remove(`${input.folder}/${RUN_PATHS.checkpoint}`);
    await ports.files.remove(`${input.folder}/${RUN_PATHS.folds}`);
    return known;
  }
  const started = await preflight(run2);
  const from = ports.clock.monotonicMs();
  const data = await readRecord(ports.files, input.folder, "DataReport");
  const fitted = await fittedModel(started, data);
  const manifest = await writeBundle(started, { data, ...fitted });
  const seconds = (ports.clock.monotonicMs() - from) / 1e3;
  const record = await recordOf(started, { data, manifest, seconds, ...fitted });
  await writeRecord(ports.files, input.folder, record);
  await ports.files.remove(`${input.folder}/${RUN_PATHS.checkpoint}`);
  await ports.files.remove(`${input.folder}/${RUN_PATHS.folds}`);
  const epochs = record.history.length > 0 ? `, ${record.history.length} epochs` : "";
  ports.log.info(`${record.model}: trained in ${seconds.toFixed(1)} s${epochs}`);
  return deepFreeze(record);
}
async function prepare2(input, ports) {
  const request = await readRecord(ports.files, input.folder, "RunRequest");
  const { spec, entry } = request;
  if (entry.trainKey === void 0) throw new Error(`the plan entry of ${entry.model} has no train key`);
  const trainer = ports.catalogs.trainers.get(spec.train.trainer);
  if (!trainer.tasks.includes(spec.task)) {
    throw refused("trainer-task", `trainer ${trainer.id} does not learn ${spec.task} tasks`, trainer.tasks);
  }
  const backends = backendsOf(spec.train, trainer);
  const unknown = backends.find((backend) => !trainer.backends.includes(backend));
  if (unknown !== void 0) {
    throw refused("trainer-backend", `trainer ${trainer.id} has no backend "${unknown}"`, trainer.backends);
  }
  return { input, ports, request, trainKey: entry.trainKey, trainer, backends };
}
async function preflight(run2) {
  const { ports, request, backends } = run2;
  const { model } = request.entry;
  const report = await ports.programs.gpus();
  checkGpus(request.spec.train.runner?.gpu, report);
  if (report.gpus.length > 0) ports.log.info(`${model}: ${gpuText(report.gpus)}`);
  return { ...run2, gpus: report.gpus, backend: await chosenBackend(backends, { ...ports, label: model }) };
}
function refused(code, message, allowed) {
  return new TrainyardError({ code, message, fix: `It takes ${allowed.join(", ")}.`, exitCode: 2 });
}
async function finished({ input, ports, trainKey }) {
  const record = await findRecord(ports.files, input.folder, "TrainedModel");
  if (record === void 0 || record.trainKey !== trainKey || digestOf(record.manifest) !== record.bundle)
    return void 0;
  for (const file of record.manifest.files) {
    const bytes = await ports.files.read(`${input.folder}/${RUN_PATHS.bundle}/${file.path}`);
    if (bytes === void 0 || sha256(bytes) !== file.sha256) return void 0;
  }
  const manifest = await ports.files.readText(`${input.folder}/${RUN_PATHS.manifest}`);
  return manifest === prettyJson(record.manifest) ? record : void 0;
}
async function fittedModel(run2, data) {
  const { input, ports, request, trainer, gpus } = run2;
  const { folder, signal } = input;
  if (trainer.takes === "files") {
    const machine = { ...ports.programs.machine, gpus: gpus.length };
    const programs = { ...ports.programs, machine };
    return fitFiles({ folder, request, trainer, data, signal }, { ...ports, programs });
  }
  const rows = await readTrainingRows({ folder, spec: request.spec, data }, ports);
  const matrixRun = { ...run2, trainer };
  const folds = await crossValidation(matrixRun, { data, rows });
  const checkpoint = `${folder}/${RUN_PATHS.checkpoint}`;
  const fit = { ...fitOf(matrixRun, { data, rows }), checkpoint, label: request.entry.model };
  const fitted = await fitRows(fit, ports);
  return {
    ...fitted,
    folds,
    reweighing: await reweighingOf({ folder, fit, fitted }, { ...ports, engines: ports, ...ports.catalogs })
  };
}
async function crossValidation(run2, { data, rows }) {
  const { crossValidation: how } = run2.request.spec.train;
  if (how === void 0) return void 0;
  if (rows.fold === void 0) throw new Error("the training rows have no folds; materialise writes them");
  const { ports } = run2;
  const folder = `${run2.input.folder}/${RUN_PATHS.folds}`;
  const job = { ...fitOf(run2, { data, rows }), folds: how.folds, fold: rows.fold, folder };
  return crossValidate(job, { ...ports, engines: ports, ...ports.catalogs });
}
function fitOf({ request, trainKey, trainer, backend, input }, { data, rows }) {
  const { train: train2, validation } = rows;
  return {
    spec: request.spec,
    trainKey,
    trainer,
    backend,
    classes: data.classes,
    train: train2,
    validation,
    ...data.reweighed && { reweighed: data.reweighed },
    signal: input.signal
  };
}
async function writeBundle(run2, fitted) {
  const { files } = run2.ports;
  const folder = `${run2.input.folder}/${RUN_PATHS.bundle}`;
  await files.remove(folder);
  const { content, ...facts } = await contentOf2(run2, fitted);
  const sorted = [...content].sort(([one], [other]) => one < other ? -1 : 1);
  for (const [path, bytes] of sorted) await files.write(`${folder}/${path}`, bytes);
  const manifest = {
    ...facts.manifest,
    files: sorted.map(([path, bytes]) => ({ path, size: bytes.length, sha256: sha256(bytes) }))
  };
  await files.write(`${run2.input.folder}/${RUN_PATHS.manifest}`, prettyJson(manifest));
  return manifest;
}
async function contentOf2(run2, { data, preprocessing, outcome }) {
  const { ports, input, request, backend } = run2;
  const { spec, entry } = request;
  const content = new Map(outcome.files);
  const put = (path, record) => content.set(path, new TextEncoder().encode(prettyJson(record)));
  if (preprocessing !== void 0) put(PREPROCESSING_FILE, preprocessing);
  const format = ports.catalogs.models.get(outcome.format);
  const signature = format.signature?.(content);
  const manifest = {
    kind: "Bundle",
    schemaVersion: 1,
    model: entry.model,
    trainKey: run2.trainKey,
    format: outcome.format,
    task: spec.task,
    classes: data.classes,
    inputs: spec.data.features.map(({ name, type }) => ({ name, type })),
    ...signature !== void 0 && { signature },
    files: []
  };
  const engines = run2.trainer.takes === "files" ? ports : onOneBackend(backend, ports);
  const model = { folder: input.folder, spec, data, manifest, files: content, format };
  const calibration = await calibrationOf(model, { ...ports, engines });
  if (calibration !== void 0) put(CALIBRATION_FILE, calibration);
  return { content, manifest };
}
async function recordOf(run2, { data, outcome, manifest, seconds, folds, reweighing, ...program }) {
  const { trainer, backend, request, ports } = run2;
  return {
    kind: "TrainedModel",
    schemaVersion: 1,
    model: request.entry.model,
    trainKey: run2.trainKey,
    bundle: digestOf(manifest),
    bundleBytes: manifest.files.reduce((sum2, file) => sum2 + file.size, 0),
    manifest,
    trainer: { id: trainer.id, version: trainer.version, backend },
    seed: request.spec.train.seed,
    rows: { train: data.splits.train.rows, validation: data.splits.validation.rows },
    history: outcome.history,
    seconds,
    ...outcome.resumedFrom !== void 0 && { resumedFrom: outcome.resumedFrom },
    trainedAt: ports.clock.now().toISOString(),
    environment: { ...await machineOf(run2), ...program.enforced && { enforced: program.enforced.join(", ") } },
    data,
    ...program.claimed !== void 0 && { claimed: program.claimed },
    ...folds !== void 0 && { crossValidation: folds },
    ...reweighing !== void 0 && { reweighing }
  };
}
async function machineOf({ input, ports, trainer, backend, gpus }) {
  const library = trainer.takes === "files" ? void 0 : (await ports.tensors.use(backend)).library;
  return {
    ...input.environment,
    ...gpus.length > 0 && { gpu: gpuText(gpus) },
    ...library !== void 0 && { library }
  };
}

export {
  resampled,
  bootstrapForm,
  bootstrapDraws,
  LEAST_UNITS,
  unitCount,
  resamplesFor,
  estimatesOf,
  intervalOf,
  madeBy,
  statisticOf,
  RUN_PATHS,
  readRecord,
  findRecord,
  writeRecord,
  removeRecord,
  predictAll,
  decisionsOf,
  readHeldRows,
  materialise,
  train
};
