import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  delimited,
  looksOf,
  tableOf
} from "./chunk-SQNASHHZ.js";
import "./chunk-X5Z4HAAE.js";
import {
  identifier
} from "./chunk-YGEPV4NO.js";
import "./chunk-6S2SDTGW.js";
import {
  formatOf
} from "./chunk-EFF5PYSL.js";
import "./chunk-IUFWIKZX.js";
import "./chunk-5TWUTOWS.js";
import "./chunk-V4T6G7AW.js";
import "./chunk-BIVE6T77.js";
import "./chunk-D2KHV3DM.js";
import {
  EXIT,
  TrainyardError
} from "./chunk-2WUTFTKW.js";
import "./chunk-RSD25HFQ.js";

// src/commands/init.ts
import { join } from "node:path";

// src/stages/start/first-spec.ts
var MOST_CATEGORIES = 50;
var ABOUT_PEOPLE = /^(ages?|birth|born|disab\w*|ethnic\w*|foreign\w*|gender|immigra\w*|marital|married|migra\w*|national\w*|orientation|pregnan\w*|races?|religio\w*|sex|sexes)$/i;
var POSITIVE = /^(1|yes|y|true|t|positive|bad|default|churned|fraud)$/i;
function firstSpec({ name, source, target, columns }) {
  const { others, id, features } = sorted(columns, target);
  const left = others.filter((column) => column !== id && !features.includes(column));
  const chosen = columns.find((column) => column.name === target);
  return [
    "# yaml-language-server: $schema=https://trainyard.dev/schemas/model.schema.json",
    "apiVersion: trainyard.dev/v1",
    "kind: Model",
    `name: ${name}`,
    "data:",
    `  source: ${scalar(source)}`,
    `  target: ${scalar(target)}`,
    ...chosen === void 0 ? [] : taskLines(chosen),
    ...id === void 0 ? [] : [`  id: ${scalar(id.name)}`],
    "  features:",
    ...features.map((column) => `    ${scalar(column.name)}: ${typeOf(column)}`),
    ...left.length === 0 ? [] : [`  # Left out, as texts or times: ${left.map((column) => scalar(column.name)).join(", ")}`],
    ...unreadLine(chosen === void 0 ? features : [chosen, ...features]),
    "  # Columns about people: `sensitive` is measured and not trained on, `personal` is never printed.",
    ...aboutPeopleLine(others),
    "  sensitive: []",
    "  personal: []",
    "train:",
    "  trainer: logistic",
    "# What has to hold before a change is merged; see what the first review measures, then set it here.",
    "gates: []",
    ""
  ].join("\n");
}
function featuresIn(columns, target) {
  return sorted(columns, target).features;
}
function sorted(columns, target) {
  const others = columns.filter((column) => column.name !== target);
  const id = others.find(isId);
  return { others, id, features: others.filter((column) => column !== id && isFeature(column)) };
}
function taskLines(target) {
  const { values, kind } = target;
  if (values.length === 2) {
    const named = values.find((value) => POSITIVE.test(value.text));
    const rarer = values[1];
    const positive = (named ?? rarer)?.text ?? "";
    return [`  positive: ${JSON.stringify(positive)} # the value that counts as yes`];
  }
  return [kind === "numeric" && values.length === 0 ? "  task: regression" : "  task: multiclass"];
}
function unreadLine(columns) {
  const unread = columns.filter((column) => column.unread > 0);
  if (unread.length === 0) return [];
  const named = unread.map(({ name, unread: unread2 }) => `${scalar(name)} (${unread2})`).join(", ");
  return [`  # Cells that are no numbers, to be corrected or emptied before training: ${named}`];
}
function aboutPeopleLine(columns) {
  const named = columns.filter(({ name }) => wordsOf(name).some((word) => ABOUT_PEOPLE.test(word)));
  if (named.length === 0) return [];
  return [`  # By their names, these may be: ${named.map(({ name }) => scalar(name)).join(", ")}`];
}
function wordsOf(name) {
  return name.replaceAll(new RegExp("(\\p{Ll})(\\p{Lu})", "gu"), "$1 $2").split(/[^\p{L}\p{N}]+/u);
}
function isId({ name, distinct, rows }) {
  return rows > 1 && distinct === rows && /(^|[_ .-])(id|key|uuid|nr|no)$/i.test(name);
}
function isFeature({ kind, distinct }) {
  if (distinct < 2) return false;
  return kind === "numeric" || kind === "boolean" || kind === "text" && distinct <= MOST_CATEGORIES;
}
function typeOf({ kind }) {
  if (kind === "numeric") return "numeric";
  return kind === "boolean" ? "boolean" : "category";
}
function scalar(text) {
  const plain = /^[A-Za-z_][A-Za-z0-9_./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return plain ? text : JSON.stringify(text);
}

// src/stages/start/sketch.ts
var MOST_VALUES = 20;
var MOSTLY = 0.9;
async function sketch(source, { tables, files }) {
  const session = await tables.open({ memoryLimitMb: 1024, threads: 2, scratch: source.scratch, allow: [source.path] });
  try {
    const from = await delimited(session, { paths: [source.path], format: source.format });
    const table = await tableOf(session, from, "first look");
    const looks = await looksOf(session, from, table);
    await session.run(`create table looked as select * from ${table}`);
    await session.lock();
    const columns = [];
    for (const [name, type] of looks) columns.push(await sketchColumn(session, name, type));
    return columns;
  } finally {
    session.close();
    await files.remove(source.scratch);
  }
}
async function sketchColumn(session, name, type) {
  const column = identifier(name);
  const [row] = await session.rows(
    `select count(*) as rows, count(${column}) as present, count(distinct ${column}) as different, count(try_cast(${column}::varchar as double)) as numbers from looked`
  );
  const [rows, present, distinct, numbers] = ["rows", "present", "different", "numbers"].map(
    (name2) => Number(row?.[name2])
  );
  const kind = kindOf(type);
  const mostlyNumbers = kind === "text" && distinct > MOST_VALUES && numbers >= MOSTLY * present;
  const values = distinct > MOST_VALUES ? [] : await session.rows(
    `select ${column}::varchar as text, count(*) as rows from looked where ${column} is not null group by 1 order by 2 desc, 1`
  );
  return {
    name,
    kind: mostlyNumbers ? "numeric" : kind,
    rows,
    missing: rows - present,
    distinct,
    unread: mostlyNumbers ? present - numbers : 0,
    values: values.map((value) => ({ text: String(value["text"]), rows: Number(value["rows"]) }))
  };
}
function kindOf(type) {
  if (type === "BOOLEAN") return "boolean";
  if (/^(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT|U\w+INT\w*|FLOAT|DOUBLE|DECIMAL.*)$/.test(type)) return "numeric";
  return /^(DATE|TIME|TIMESTAMP)/.test(type) ? "time" : "text";
}

// src/commands/init.ts
var PROJECT = `# yaml-language-server: $schema=https://trainyard.dev/schemas/project.schema.json
apiVersion: trainyard.dev/v1
kind: Project
models: ["models/*/model.yaml"]
# With a store that every run reaches, equal inputs are never trained twice:
# store: {kind: s3, options: {bucket: my-models, region: eu-central-1}}
`;
var TAG = "v0";
var PERMISSIONS = "permissions: {actions: read, checks: write, contents: read, pull-requests: write}";
var JOBS = `jobs:
  review:
    uses: trainyard/trainyard/.github/workflows/review.yml@${TAG}
`;
var CALLERS = {
  ".github/workflows/trainyard.yml": `name: trainyard
on:
  pull_request: {types: [opened, synchronize, reopened, labeled]}
  merge_group:
${PERMISSIONS}
${JOBS}`,
  ".github/workflows/trainyard-forks.yml": `name: trainyard-forks
on:
  workflow_run: {workflows: [trainyard], types: [completed]}
${PERMISSIONS}
${JOBS}`,
  // On a schedule too, since an event can be late or missing: more than three tags in one push raise none at all.
  ".github/workflows/trainyard-release.yml": `name: trainyard-release
on:
  push: {branches: [main], tags: ["**"]}
  delete:
  pull_request_target: {types: [closed], branches: ["deploy/**"]}
  schedule: [{cron: "7,22,37,52 * * * *"}]
  workflow_dispatch:
    inputs:
      ask: {description: "rollback, promote, promote-now, pause, resume or abort; empty reconciles", default: ""}
      model: {description: Name of the model, default: ""}
      environment: {description: Where; production when empty, default: ""}
      version: {description: "Version to promote or to go back to", default: ""}
      reason: {description: Kept in the ledger, default: ""}
      force: {description: "promote: true takes a bundle that was rejected before", default: ""}
      accept: {description: "resume: inconclusive checks to accept, with commas between", default: ""}
permissions: {actions: write, contents: write, deployments: write, pull-requests: write}
jobs:
  reconcile:
    uses: trainyard/trainyard/.github/workflows/reconcile.yml@${TAG}
`
};
async function init(request, context) {
  const { git, files } = context;
  const data = request.data ?? await onlyData(context);
  const columns = await looked(data, context);
  const target = targetOf(request, columns);
  const name = request.name ?? nameOf(target);
  const wanted = {
    "trainyard.yaml": PROJECT,
    [`models/${name}/model.yaml`]: firstSpec({ name, source: data, target, columns }),
    ...callers(request.pin)
  };
  const lines = [];
  for (const [path, text] of Object.entries(wanted)) {
    const there = await files.exists(join(git.root, path));
    if (!there) await files.write(join(git.root, path), text);
    lines.push(`${there ? "kept   " : "written"}  ${path}`);
  }
  const guess = request.target === void 0 ? `
The target is ${target}, the last column; --target names another.` : "";
  return {
    exitCode: EXIT.ok,
    text: `${lines.join("\n")}${guess}

${NEXT(name)}`,
    json: { kind: "Initialised", files: lines, data, target, name }
  };
}
function callers(pin) {
  if (pin === void 0) return CALLERS;
  if (!/^[0-9a-f]{40}$/.test(pin)) {
    throw new TrainyardError({
      code: "init-pin",
      message: `--pin is "${pin.slice(0, 60)}"; it has to be the id of a commit, 40 hex digits`,
      fix: `Ask for it: git ls-remote https://github.com/trainyard/trainyard ${TAG}`,
      exitCode: EXIT.invalid
    });
  }
  const pinned = (text) => text.replaceAll(`.yml@${TAG}
`, `.yml@${pin} # ${TAG}
`);
  return Object.fromEntries(Object.entries(CALLERS).map(([path, text]) => [path, pinned(text)]));
}
var NEXT = (name) => `Next:
  1. Read models/${name}/model.yaml: the target, what counts as yes, and which columns are about people.
  2. trainyard run ${name}      trains and judges it here
  3. Set gates by what you see, commit, and open a pull request.
  4. trainyard doctor           looks for what would stop the review on GitHub`;
async function onlyData({ git, files }) {
  const all = (await files.list(git.root)).filter(
    (path) => tableFormat(path) !== void 0 && !/(^|\/)(node_modules|\.)/.test(path)
  );
  const [only] = all;
  if (only !== void 0 && all.length === 1) return only;
  throw new TrainyardError({
    code: "init-data",
    message: all.length === 0 ? `there is no file of rows in this repository: ${FORMATS}` : `there are ${all.length} data files`,
    fix: "Name one: trainyard init --data data/my.csv",
    exitCode: EXIT.invalid
  });
}
async function looked(data, { git, files, tables, state }) {
  const format = tableFormat(data);
  const path = join(git.root, data);
  if (await files.size(path) === void 0) {
    throw new TrainyardError({
      code: "init-data",
      message: `there is no file ${data} in ${git.root}`,
      fix: "Give its path from the root of the repository.",
      exitCode: EXIT.invalid
    });
  }
  if (format === void 0) {
    throw new TrainyardError({
      code: "init-data",
      message: `${data} is no file of rows by its name; ${FORMATS} are looked at`,
      fix: "Name one with --data. Pictures are declared by hand: see docs/reference/model.md.",
      exitCode: EXIT.invalid
    });
  }
  const columns = await sketch({ path, format, scratch: join(state, "scratch") }, { tables, files });
  if ((columns[0]?.rows ?? 0) > 0) return columns;
  throw new TrainyardError({
    code: "init-data",
    message: `${data} has no rows`,
    fix: "Put rows into it first: the types of the columns are read from them.",
    exitCode: EXIT.invalid
  });
}
var FORMATS = "CSV, TSV, Parquet, JSON Lines and Arrow";
function tableFormat(path) {
  const format = formatOf(path);
  return format === "image" ? void 0 : format;
}
function targetOf({ target }, columns) {
  const names = columns.map((column) => column.name);
  const chosen = target ?? names.at(-1);
  if (chosen !== void 0 && names.includes(chosen)) return withFeatures(columns, chosen);
  throw new TrainyardError({
    code: "init-target",
    message: `there is no column "${chosen ?? ""}"; there are ${names.join(", ")}`,
    fix: "Name one with --target.",
    exitCode: EXIT.invalid
  });
}
function withFeatures(columns, target) {
  if (featuresIn(columns, target).length > 0) return target;
  throw new TrainyardError({
    code: "init-features",
    message: `no column beside ${target} can be learned from: each has one value only, is a time, a free text, or names the row`,
    fix: "Add columns with numbers, yes and no, or at most 50 categories; or name another target with --target.",
    exitCode: EXIT.invalid
  });
}
function nameOf(target) {
  const name = target.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 63);
  return name === "" ? "model" : name;
}
export {
  CALLERS,
  init
};
