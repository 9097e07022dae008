/** Finds the operation of a request and checks both sides of it against GitHub's description. */
import { type Data, errorsOf, openSchemas, type SchemaFile, segment } from './schemas.ts';

export interface Route {
  /** `issues/create-comment`. */
  readonly operation: string;
  readonly method: string;
  readonly pointer: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly raw: Data;
}

export interface Call {
  readonly route: Route;
  readonly params: ReadonlyMap<string, string>;
  readonly query: URLSearchParams;
  readonly body: Data;
}

export interface Api {
  readonly schemas: SchemaFile;
  find(
    method: string,
    path: string,
  ): { readonly route: Route; readonly params: ReadonlyMap<string, string> } | undefined;
  /** Why a request is not as described, or undefined. */
  badRequest(call: Call): string | undefined;
  /** Why an answer is not as described, or undefined. */
  badResponse(route: Route, status: number, body: unknown): string | undefined;
  /** Completes an answer's body; `item` names a property or `[]` whose elements are completed. */
  complete(schema: string, partial: Data): Data;
}

export function openApi(): Api {
  const schemas = openSchemas('rest');
  const routes = routesOf(schemas);
  return {
    schemas,
    find(method, path) {
      for (const route of routes) {
        const match = route.method === method ? route.pattern.exec(path) : null;
        if (match === null) continue;
        const values = match.slice(1).map(decodeURIComponent);
        return { route, params: new Map(route.names.map((name, index) => [name, values[index] ?? ''])) };
      }
      return undefined;
    },
    badRequest: (call) => badQuery(call, schemas) ?? badBody(call, schemas),
    badResponse: (route, status, body) => badResponse(schemas, route, { status, body }),
    complete: (schema, partial) => schemas.complete(`/components/schemas/${schema}`, partial),
  };
}

function routesOf(schemas: SchemaFile): Route[] {
  const paths = schemas.document['paths'] as Record<string, Record<string, Data>>;
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, raw]) => {
      const names = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] as string);
      // A ref may hold slashes; every other parameter is one segment.
      const source = path
        .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
        .replace(/\{([^}]+)\}/g, (_, name) => (name === 'ref' ? '(.+)' : '([^/]+)'));
      return {
        operation: String(raw['operationId']),
        method: method.toUpperCase(),
        pointer: `/paths/${segment(path)}/${method}`,
        pattern: new RegExp(`^${source}$`),
        names,
        raw,
      };
    }),
  );
}

/** GitHub ignores query parameters that it does not know; ours must all be known, or a misspelt one goes unnoticed. */
function badQuery({ route, query }: Call, schemas: SchemaFile): string | undefined {
  const known = new Map(
    ((route.raw['parameters'] ?? []) as Data[])
      .map((parameter) => resolve(parameter, schemas))
      .map((one) => [String(one['name']), one]),
  );
  for (const [name, value] of query) {
    const schema = known.get(name)?.['schema'] as Data | undefined;
    if (schema === undefined) return `unknown query parameter "${name}"`;
    if (schema['type'] === 'integer' && !/^\d+$/.test(value))
      return `query parameter "${name}" is no integer: ${value}`;
    if (Array.isArray(schema['enum']) && !schema['enum'].includes(value))
      return `query parameter "${name}" may not be ${value}`;
  }
  if (Number(query.get('per_page') ?? 1) > 100) return 'per_page is at most 100';
  return undefined;
}

function resolve(parameter: Data, schemas: SchemaFile): Data {
  const ref = parameter['$ref'];
  if (typeof ref !== 'string') return parameter;
  const name = ref.split('/').at(-1) as string;
  const components = schemas.document['components'] as Record<string, Record<string, Data>>;
  return components['parameters']?.[name] as Data;
}

function badBody({ route, body }: Call, schemas: SchemaFile): string | undefined {
  if (route.raw['requestBody'] === undefined) return undefined;
  const validate = schemas.validator(`${route.pointer}/requestBody/content/application~1json/schema`);
  return validate(body) ? undefined : errorsOf(validate);
}

/** Any operation may answer so, whether or not its description lists it. */
const PLATFORM = new Set([401, 403, 404, 422, 429, 500, 502, 503]);

function badResponse(
  schemas: SchemaFile,
  route: Route,
  { status, body }: { status: number; body: unknown },
): string | undefined {
  const described = (route.raw['responses'] as Record<string, Data>)[String(status)];
  if (described === undefined || described['$ref'] !== undefined) {
    return PLATFORM.has(status) ? undefined : `undocumented status ${status}`;
  }
  if (described['content'] === undefined) return undefined;
  const validate = schemas.validator(`${route.pointer}/responses/${status}/content/application~1json/schema`);
  return validate(body) ? undefined : errorsOf(validate);
}
