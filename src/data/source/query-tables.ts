type Parsed = Readonly<Record<string, unknown>>;

/** Functions in `from` that make rows of their arguments alone; every other one reads files or tells of the engine. */
const FROM_ARGUMENTS = new Set([
  'unnest',
  'range',
  'generate_series',
  'repeat',
  'repeat_row',
  'json_each',
  'json_tree',
]);

/**
 * What a parsed query reads that is neither one of `tables` nor named by its own WITH, in the words of the query. The
 * engine looks such a name up among files too, and reads a declared source's file without its declared types.
 */
export function foreignTable(statement: unknown, tables: readonly string[]): string | undefined {
  const known = new Set(tables.map((name) => name.toLowerCase()));
  return firstForeign(statement, known);
}

function firstForeign(value: unknown, known: ReadonlySet<string>): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return firstOf(value, (part) => firstForeign(part, known));
  const node = value as Parsed;
  if (node['type'] === 'RECURSIVE_CTE_NODE') return inRecursion(node, known);
  const { cte_map: withList, ...rest } = node;
  const { scope, foreign } = namedBy(withList, known);
  return foreign ?? ownForeign(node, scope) ?? firstOf(Object.values(rest), (part) => firstForeign(part, scope));
}

function firstOf(parts: readonly unknown[], look: (part: unknown) => string | undefined): string | undefined {
  for (const part of parts) {
    const found = look(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first half of a recursion does not see its own name: there the engine would look it up among files. */
function inRecursion({ left, ...rest }: Parsed, known: ReadonlySet<string>): string | undefined {
  const own = new Set([...known, String(rest['cte_name']).toLowerCase()]);
  return firstForeign(left, known) ?? firstForeign({ ...rest, type: 'SELECT_NODE' }, own);
}

interface Named {
  readonly scope: ReadonlySet<string>;
  readonly foreign?: string | undefined;
}

/** Names of a WITH, each of which sees those before it. */
function namedBy(withList: unknown, known: ReadonlySet<string>): Named {
  const entries = ((withList as Parsed | undefined)?.['map'] ?? []) as readonly Parsed[];
  const scope = new Set(known);
  for (const { key, value } of entries) {
    const foreign = firstForeign(value, scope);
    if (foreign !== undefined) return { scope, foreign };
    scope.add(String(key).toLowerCase());
  }
  return { scope };
}

function ownForeign(node: Parsed, scope: ReadonlySet<string>): string | undefined {
  if (node['type'] === 'SHOW_REF') return 'the names or types of tables';
  if (node['type'] === 'TABLE_FUNCTION') {
    const name = String((node['function'] as Parsed | undefined)?.['function_name']).toLowerCase();
    return FROM_ARGUMENTS.has(name) ? undefined : `${name}(...)`;
  }
  if (node['type'] !== 'BASE_TABLE') return undefined;
  const path = [node['catalog_name'], node['schema_name'], node['table_name']]
    .map(String)
    .filter((part) => part !== '');
  return path.length === 1 && scope.has((path[0] ?? '').toLowerCase()) ? undefined : `"${path.join('.')}"`;
}
