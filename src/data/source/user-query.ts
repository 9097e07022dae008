import { EXIT, TrainyardError } from '../../core/errors.ts';
import type { TableSession } from '../../core/ports.ts';
import { foreignTable } from './query-tables.ts';
import { literal } from './sql.ts';

export interface UserQuery {
  readonly query: string;
  /** Names of the tables and views that it may read. */
  readonly tables: readonly string[];
}

/** Words that DuckDB reads as the time of day where no column has their name. */
const MOMENTS = new Set(['current_date', 'current_time', 'current_timestamp', 'localtime', 'localtimestamp']);

/**
 * The SQL of `data.query` made safe to stand in brackets: one SELECT, by the judgement of DuckDB's own parser, so that no
 * text can close the bracket or begin a second statement. Throws `data-query-invalid`, `data-query-outside` where it reads
 * anything but its tables, and `data-query-unsteady` where the same files could give other rows the next time: one train
 * key would then name different data.
 */
export async function selectOf(session: TableSession, { query, tables }: UserQuery): Promise<string> {
  const [row] = await session.rows(`select json_serialize_sql(${literal(query)}) as parsed`);
  const parsed = JSON.parse(String(row?.['parsed'])) as {
    readonly error?: boolean;
    readonly error_message?: string;
    readonly statements?: readonly unknown[];
  };
  if (parsed.error === true) throw invalid(parsed.error_message ?? 'it cannot be read');
  if (parsed.statements?.length !== 1) throw invalid(`it has ${parsed.statements?.length ?? 0} statements`);
  const foreign = foreignTable(parsed.statements[0], tables);
  if (foreign !== undefined) throw outside(foreign, tables);
  const unsteady = await unsteadyIn(session, parsed.statements[0]);
  if (unsteady !== undefined) throw notSteady(unsteady);
  // A comment at the end must not swallow the bracket; a semicolon may stand before such a comment only.
  return `${withoutEnd(query)}\n`;
}

/** Functions that answer from the state of the engine; macros have no stability, and their words say what they call. */
const OF_THE_ENGINE = `function_name in ('current_setting', 'getvariable', 'version')
  or regexp_matches(macro_definition, '\\b(current|duckdb|pragma)_')`;

/** What of a parsed statement does not follow from the rows alone, in the words of the query. */
async function unsteadyIn(session: TableSession, statement: unknown): Promise<string | undefined> {
  const called = new Set<string>();
  const moments: string[] = [];
  let samples = false;
  walk(statement, (node) => {
    if (typeof node['function_name'] === 'string') called.add(node['function_name'].toLowerCase());
    if (node['sample'] !== null && typeof node['sample'] === 'object') samples = true;
    const names = node['type'] === 'COLUMN_REF' ? node['column_names'] : undefined;
    if (Array.isArray(names) && names.length === 1 && MOMENTS.has(String(names[0]).toLowerCase()))
      moments.push(String(names[0]));
  });
  if (samples) return 'a sample';
  if (moments[0] !== undefined) return moments[0];
  const list = [...called].map(literal).join(', ');
  if (list === '') return undefined;
  // `error` counts as volatile so that it is never folded away; it gives no rows at all.
  const [row] = await session.rows(
    `select min(function_name) as name from duckdb_functions()
     where (stability <> 'CONSISTENT' or ${OF_THE_ENGINE}) and function_name <> 'error' and function_name in (${list})`,
  );
  return typeof row?.['name'] === 'string' ? `${row['name']}()` : undefined;
}

function walk(value: unknown, visit: (node: Readonly<Record<string, unknown>>) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value as Readonly<Record<string, unknown>>);
  for (const part of Object.values(value)) walk(part, visit);
}

function outside(what: string, tables: readonly string[]): TrainyardError {
  return new TrainyardError({
    code: 'data-query-outside',
    message: `data.query reads ${what.slice(0, 200)}; what it may read is called ${tables.join(', ')}`,
    fix: 'Name a source as data.source does, not its file, or declare one more there: only then do its files count in the keys.',
    exitCode: EXIT.invalid,
  });
}

function notSteady(what: string): TrainyardError {
  return new TrainyardError({
    code: 'data-query-unsteady',
    message: `data.query uses ${what}, which gives other rows the next time`,
    fix: 'Choose rows by what is in them, as in `where hash(id) % 10 < 8`; write times as literals; name a column that is called so as `source.name`.',
    exitCode: EXIT.invalid,
  });
}

function withoutEnd(query: string): string {
  const trimmed = query.trim();
  return trimmed.endsWith(';') ? trimmed.slice(0, -1) : trimmed;
}

function invalid(why: string): TrainyardError {
  return new TrainyardError({
    code: 'data-query-invalid',
    message: `data.query is not one SELECT of DuckDB: ${why}`,
    fix: 'Write a single SELECT (WITH ... SELECT too), without a semicolon.',
    exitCode: EXIT.invalid,
  });
}
