import { EXIT, TrainyardError } from '../../core/errors.ts';
import type { TableSession } from '../../core/ports.ts';
import { literal } from './sql.ts';

/**
 * The SQL of `data.query` made safe to stand in brackets: one SELECT, by the judgement of DuckDB's own parser, so that no
 * text can close the bracket or begin a second statement. Throws `data-query-invalid`.
 */
export async function selectOf(session: TableSession, query: string): Promise<string> {
  const [row] = await session.rows(`select json_serialize_sql(${literal(query)}) as parsed`);
  const parsed = JSON.parse(String(row?.['parsed'])) as {
    readonly error?: boolean;
    readonly error_message?: string;
    readonly statements?: readonly unknown[];
  };
  if (parsed.error === true) throw invalid(parsed.error_message ?? 'it cannot be read');
  if (parsed.statements?.length !== 1) throw invalid(`it has ${parsed.statements?.length ?? 0} statements`);
  // A comment at the end must not swallow the bracket; a semicolon may stand before such a comment only.
  return `${withoutEnd(query)}\n`;
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
