import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  columnOf,
  numericSql,
  textSql
} from "./chunk-YGEPV4NO.js";

// src/data/profile/check-columns.ts
function textCell(rows, name) {
  return `(${textSql(checkedColumn(rows, name))})`;
}
function numberCell(rows, name) {
  return `(${numericSql(checkedColumn(rows, name))})`;
}
function timeCell(rows, name) {
  return timeSql(checkedColumn(rows, name));
}
function timeSql(column) {
  return `(try_cast(${textSql(column)} as timestamp))`;
}
function checkedColumn(rows, name) {
  return columnOf(rows.columns, name, "column of a check");
}
function rowHash(rows, names) {
  const all = rows.columns.map((column) => column.name).filter((name) => name !== rows.roles.id);
  const cells = (names ?? (all.length === 0 ? rows.columns.map((column) => column.name) : all)).map(
    (name) => textCell(rows, name)
  );
  return `hash(${cells.join(", ")})`;
}

export {
  textCell,
  numberCell,
  timeCell,
  timeSql,
  checkedColumn,
  rowHash
};
