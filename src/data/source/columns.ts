import type { ColumnInfo, TableSession } from '../../core/ports.ts';
import { LEAST_NAMED } from '../groups/group-cells.ts';
import { columnMissing, dateFeature, personalFeature, targetFeature, wrongCell } from './problems.ts';
import { booleanSql, numericSql, textSql } from './source.ts';
import { identifier } from './sql.ts';

export interface FeatureColumn {
  readonly name: string;
  readonly type: 'numeric' | 'category' | 'boolean';
}

/** What the spec says about the columns of a source. */
export interface ColumnRoles {
  readonly target: string;
  readonly id?: string;
  readonly group?: string;
  readonly time?: string;
  readonly weight?: string;
  readonly features: readonly FeatureColumn[];
  readonly sensitive: readonly string[];
  readonly personal: readonly string[];
}

/** Quoted name of the table that holds the source, which no source of a query can have, and of the column with the row's place in the file (from 1). */
export const SOURCE_TABLE = '"#source"';
export const ROW = '#row';
/** Marks the rows of the test rows' own source, where there is one. */
export const GIVEN = '#given';

/** Larger numbers are mistakes, and their squares no longer fit a double. */
const LARGEST = 1e100;

/** SQL for a feature as it goes into a split file. */
export function featureSql(column: ColumnInfo, type: FeatureColumn['type']): string {
  if (type === 'numeric') return numericSql(column);
  return type === 'boolean' ? `(${booleanSql(column)}) = 1` : textSql(column);
}

/** The source's column of a name. Throws `data-column-missing`. */
export function columnOf(columns: readonly ColumnInfo[], name: string, role: string): ColumnInfo {
  const found = columns.find((column) => column.name === name);
  if (found === undefined) {
    throw columnMissing(
      name,
      role,
      columns.map((column) => column.name),
    );
  }
  return found;
}

/** Checks that every column the spec names is there and may have its role. */
export function checkRoles(columns: readonly ColumnInfo[], roles: ColumnRoles): void {
  columnOf(columns, roles.target, 'target');
  if (roles.id !== undefined) columnOf(columns, roles.id, 'id');
  for (const role of ['group', 'time', 'weight'] as const) {
    const name = roles[role];
    if (name !== undefined) columnOf(columns, name, role);
  }
  // A personal column is no feature, so none is suggested for one either.
  const open = columns.filter(({ name }) => !roles.personal.includes(name));
  for (const { name } of roles.features) {
    if (roles.personal.includes(name)) throw personalFeature(name);
    columnOf(open, name, 'feature');
    if (name === roles.target) throw targetFeature(name);
  }
  for (const name of roles.sensitive) columnOf(columns, name, 'sensitive column');
  for (const name of roles.personal) columnOf(columns, name, 'personal column');
}

interface NamedRoles extends Pick<ColumnRoles, 'target' | 'sensitive' | 'personal'> {
  readonly id?: string | undefined;
  readonly group?: string | undefined;
  readonly time?: string | undefined;
  readonly weight?: string | undefined;
  readonly features: readonly { readonly name: string }[];
}

/** The columns that the spec names, each once. */
export function namedColumns(roles: NamedRoles): readonly string[] {
  const held = [roles.target, roles.id, roles.group, roles.time, roles.weight].filter((name) => name !== undefined);
  return [...new Set([...held, ...roles.features.map(({ name }) => name), ...roles.sensitive, ...roles.personal])];
}

/**
 * Checks that the cells of numeric and boolean features can be read. `looks` are the types that the columns look like.
 * Throws `data-feature-date` or `data-feature-type` for the first bad feature, with the row.
 */
export async function checkCells(
  session: TableSession,
  source: { readonly columns: readonly ColumnInfo[]; readonly looks: ReadonlyMap<string, string> },
  roles: ColumnRoles,
): Promise<void> {
  const checked = roles.features.filter((feature) => feature.type !== 'category');
  for (const { name, type } of checked) {
    const looks = source.looks.get(name) ?? '';
    if (type === 'numeric' && /^(DATE|TIME)/.test(looks)) throw dateFeature(name, looks);
  }
  if (checked.length === 0) return;
  const first = checked.map((feature, i) => {
    return `min(${identifier(ROW)}) filter (where ${badSql(columnOf(source.columns, feature.name, 'feature'), feature.type)}) as f${i}`;
  });
  const [found] = await session.rows(`select ${first.join(', ')} from ${SOURCE_TABLE}`);
  for (const [i, feature] of checked.entries()) {
    const row = found?.[`f${i}`];
    if (row === null || row === undefined) continue;
    throw await badCell(session, columnOf(source.columns, feature.name, 'feature'), {
      type: feature.type,
      row: Number(row),
      hidden: roles.personal.includes(feature.name),
    });
  }
}

function badSql(column: ColumnInfo, type: FeatureColumn['type']): string {
  const text = textSql(column);
  if (type === 'boolean') return `${text} is not null and (${booleanSql(column)}) is null`;
  const number = `try_cast(${text} as double)`;
  return `${text} is not null and (${number} is null or (not isnan(${number}) and abs(${number}) > ${LARGEST}))`;
}

async function badCell(
  session: TableSession,
  column: ColumnInfo,
  cell: { readonly type: string; readonly row: number; readonly hidden: boolean },
): Promise<Error> {
  const text = textSql(column);
  const own = `(select ${text} from ${SOURCE_TABLE} where ${identifier(ROW)} = ${cell.row})`;
  const [row] = await session.rows(
    `select any_value(${text}) as value, count(*) as rows from ${SOURCE_TABLE} where ${text} = ${own}`,
  );
  // What stands in a few rows only may be about somebody; the row's number leads its author there.
  const hidden = cell.hidden || Number(row?.['rows']) < LEAST_NAMED;
  const found = hidden ? 'something else stands' : `"${String(row?.['value']).slice(0, 40)}" stands`;
  return wrongCell({ column: column.name, type: cell.type, row: cell.row, found });
}

/** What a column is for, in words; several roles with commas. */
export function roleOf(name: string, roles: ColumnRoles): string {
  const held: string[] = [];
  if (roles.features.some((feature) => feature.name === name)) held.push('feature');
  if (roles.target === name) held.push('target');
  if (roles.id === name) held.push('id');
  for (const role of ['group', 'time', 'weight'] as const) if (roles[role] === name) held.push(role);
  if (roles.sensitive.includes(name)) held.push('sensitive');
  return held.length === 0 ? 'ignored' : held.join(', ');
}
