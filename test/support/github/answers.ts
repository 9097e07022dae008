/** How operations of the stand-in answer: what they need, what they give, pages of lists. */
import type { Token } from './accounts.ts';
import type { Api, Call } from './routes.ts';
import type { Data } from './schemas.ts';
import type { State } from './state.ts';

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Context extends Call {
  readonly api: Api;
  readonly state: State;
  readonly token: Token;
}

export interface Operation {
  /** Any of these scopes, at this level. Empty: every token may. */
  readonly scopes: readonly string[];
  readonly level: 'read' | 'write';
  run(context: Context): Answer;
}

export const reads = (scopes: readonly string[], run: Operation['run']): Operation => ({ scopes, level: 'read', run });
export const writes = (scopes: readonly string[], run: Operation['run']): Operation => ({
  scopes,
  level: 'write',
  run,
});

export function refuse(status: number, message: string, more: Data = {}): Answer {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status), ...more },
  };
}

export function ok(body: unknown, status = 200): Answer {
  return { status, body };
}

/** A page of a list, with the `Link` header that leads to the others. */
export function paged(
  context: Context,
  all: readonly unknown[],
  wrap: (page: readonly unknown[]) => unknown = (page) => page,
): Answer {
  const size = Number(context.query.get('per_page') ?? 30);
  const page = Number(context.query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (to: number, rel: string) => {
    const query = new URLSearchParams(context.query);
    query.set('page', String(to));
    return `<${context.state.url}/api/v3${pathOf(context)}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
  ];
  const body = wrap(all.slice((page - 1) * size, page * size));
  return { status: 200, body, ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}) };
}

function pathOf({ route, params }: Context): string {
  let path = route.pattern.source.replace(/^\^|\$$/g, '').replaceAll('\\', '');
  for (const name of route.names) path = path.replace(/\(\.\+\)|\(\[\^\/\]\+\)/, params.get(name) ?? '');
  return path;
}
